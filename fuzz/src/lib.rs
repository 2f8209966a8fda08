//! What the fuzz targets share: choices that are made by the fuzzer's bytes.
//!
//! The calls are those of the hostile harness (`blasm_tests::hostile`), chosen by coverage instead
//! of by a seed.

#![forbid(unsafe_code)]

use arbitrary::Unstructured;
use blasm_tests::hostile::{Choices, Placement};
use blasm_tests::{Routine, routines};

/// The fuzzer's bytes. Without any left, all choices are the first.
#[derive(Debug)]
pub struct Bytes<'a>(pub Unstructured<'a>);

impl Choices for Bytes<'_> {
    fn below(&mut self, n: u64) -> u64 {
        self.0.int_in_range(0..=n - 1).unwrap_or(0)
    }

    fn bits(&mut self) -> u64 {
        self.0.arbitrary().unwrap_or(0)
    }
}

impl Bytes<'_> {
    /// The size of a memory: mostly a page, or a number about a power of two.
    pub fn length(&mut self, most: u64) -> u64 {
        match self.below(4) {
            0 => self.below(most + 1),
            1 => {
                let power = 1_u64 << self.below(u64::from(most.ilog2()) + 1);
                (power + self.below(17)).saturating_sub(8).min(most)
            }
            _ => 65536.min(most),
        }
    }
}

/// Which routine, and where its operands lie.
pub fn routine_and_placement(choices: &mut impl Choices) -> (&'static Routine, Placement) {
    let all = routines();
    (&all[choices.below(all.len() as u64) as usize], choices.pick(&Placement::ALL))
}
