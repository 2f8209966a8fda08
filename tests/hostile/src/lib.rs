//! The hostile harness: very many calls that no program would make, and what must hold after each.
//!
//! Owns the run of calls on one backend ([`child`]), in a process of its own, since a call may end
//! it; the process that watches ([`watch`]); and the libraries that are wrong on purpose
//! ([`planted`]), on which the harness itself is tested. `blasm_tests::hostile` makes the calls,
//! and `blasm_tests::footprint` says what should become of them. A seed and two numbers stand for a
//! call, so that every finding can be made again.

pub mod child;
mod environment;
pub mod planted;
mod system;
pub mod tally;
mod targets;
pub mod watch;

use blasm_tests::hostile::{Placement, Raw, Width, raw, views};
use blasm_tests::{Random, Routine, routines, standard};
use clap::ValueEnum;

/// How calls reach the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Interface {
    /// The imports of a core module.
    Core,
    /// `blasm_core::view`: the operations of `wasi:blas` on buffers whose memory can be watched.
    Views,
    /// The imports of a component; much slower than the others.
    Component,
}

impl Interface {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Views => "views",
            Self::Component => "component",
        }
    }
}

/// The size of the memory: one page of WebAssembly.
pub const MEMORY: usize = 65536;

/// The calls of a batch: every routine with every placement.
pub fn batch() -> usize {
    routines().len() * Placement::ALL.len()
}

/// After so many calls of a batch the memory gets new numbers: results of results are mostly NaN.
pub const REFILL: usize = 75;

/// Which call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The seed of the run.
    pub seed: u64,
    /// The batch, from 0.
    pub batch: u64,
    /// The call in its batch, from 0.
    pub call: usize,
}

impl Number {
    /// The routine that is called.
    pub fn routine(self) -> &'static Routine {
        &routines()[self.call / Placement::ALL.len()]
    }

    /// Where its operands lie.
    pub fn placement(self) -> Placement {
        Placement::ALL[self.call % Placement::ALL.len()]
    }

    /// Numbers that look random and belong to this call.
    pub fn random(self) -> Random {
        let mix = |x: u64| Random(x).bits();
        Random(mix(self.seed ^ mix(self.batch ^ mix(self.call as u64))))
    }

    /// The call of a core module.
    pub fn raw(self) -> Raw {
        let mut random = self.random();
        raw(&mut random, self.routine(), self.placement(), MEMORY as u64, Width::Wasm32)
    }

    /// The operation on views. Components have no extensions: routines of the standard have their turns
    /// once more.
    pub fn operation(self) -> views::Call {
        let routine = &routines()[self.call / Placement::ALL.len() % standard().count()];
        views::call(&mut self.random(), routine, self.placement(), MEMORY as u64)
    }

    /// The call in words.
    pub fn describe(self, interface: Interface) -> String {
        match interface {
            Interface::Core => self.raw().to_string(),
            _ => self.operation().to_string(),
        }
    }
}

/// What the memory holds from this call on: whole numbers in one half, anything in the other.
pub fn fill(number: Number, memory: &mut [u8]) {
    let mut random = Random(number.random().bits());
    let half = memory.len() / 2;
    for (i, bytes) in memory.chunks_exact_mut(8).enumerate() {
        let bits = random.bits();
        let whole = |bits: u64| (bits % 9) as f32 - 4.0;
        let value = match bits & 8 {
            _ if 8 * i >= half => bits,
            0 => f64::from(whole(bits >> 32)).to_bits(),
            _ => {
                u64::from(whole(bits >> 16).to_bits()) << 32
                    | u64::from(whole(bits >> 40).to_bits())
            }
        };
        bytes.copy_from_slice(&value.to_le_bytes());
    }
}
