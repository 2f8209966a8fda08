//! Hosts: who carries out a case.
//!
//! Owns the trait, the step from a case to a piece of memory with operands in it, and two hosts: BLASM called
//! natively, and from a core module by `wasi_ephemeral_blas`. Judges nothing.

use crate::format::{Argument, Case};
use blasm_core::{ErrorKind, Guard, Limits};
use blasm_spec::dsl::Kind;
use blasm_tests::{Case as Call, Value, Word, routine};
use blasm_transports::guest::{self, Guest, Way};
use blasm_transports::native;
use std::sync::Arc;

/// What came of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was carried out: the bytes of its buffers afterwards, and the parts of the result.
    Done {
        /// The buffers' bytes.
        buffers: Vec<Vec<u8>>,
        /// What came back.
        returned: Option<Vec<f64>>,
    },
    /// The position of an illegal argument, or another errno.
    Errno(u32),
    /// The guest was stopped: memory that the call needs is not there.
    Trap(String),
    /// Something changed that no case changes.
    Broken(String),
}

/// Who carries out cases.
pub trait Host {
    /// What it is called.
    fn name(&self) -> String;
    /// Carries a case out.
    fn call(&mut self, case: &Case) -> Outcome;
    /// Why a case cannot be said to it, if it cannot.
    fn cannot(&self, _: &Case) -> Option<String> {
        None
    }
}

/// Sentinel bytes between buffers.
const GAP: usize = 48;
/// An address beyond the end of every memory here.
const OUTSIDE: u64 = 0x7fff_ff00;
const SENTINEL: u8 = 0xe5;

/// A case laid out in memory.
pub(crate) struct Laid {
    pub(crate) call: Call,
    /// Where each buffer begins.
    places: Vec<usize>,
    /// Whether its last byte must be the memory's.
    pub(crate) ends_memory: bool,
}

/// Lays a case out.
pub(crate) fn lay(case: &Case) -> Laid {
    let family = &routine(&case.routine).family;
    let returns = family.returns != blasm_spec::dsl::Returns::Nothing;
    let mut blob: Vec<u8> = Vec::new();
    let mut places = vec![0; case.buffers.len()];
    let mut order: Vec<usize> = (0..case.buffers.len()).collect();
    order.sort_by_key(|&i| case.buffers[i].ends_memory);
    let ends_memory = case.buffers.iter().any(|buffer| buffer.ends_memory);
    let mut result = None;
    let place = |blob: &mut Vec<u8>, bytes: &[u8]| {
        let at = (blob.len() + GAP).next_multiple_of(16) + case.shift;
        blob.resize(at, SENTINEL);
        blob.extend(bytes);
        at
    };
    if returns {
        let at = place(&mut blob, &[SENTINEL; 16]) as u64;
        result = Some(if case.result.is_some() { OUTSIDE } else { at });
    }
    for i in order {
        places[i] = place(&mut blob, &case.buffers[i].bytes());
    }
    if !ends_memory {
        blob.resize(blob.len() + GAP, SENTINEL);
    }
    let words = family.params.iter().map(|param| {
        let argument = case.args.get(param.name);
        let argument = argument.unwrap_or_else(|| panic!("{}: no {}", case.id, param.name));
        match (argument, param.kind) {
            (Argument::Outside, _) => Word::Pointer(OUTSIDE),
            (Argument::Operand(place), _) => {
                let ty = case.buffers[place.buffer].ty;
                let at = places[place.buffer] + place.offset * ty.part() * ty.parts();
                Word::Pointer(at as u64)
            }
            (Argument::Complex(re, im), _) => Word::Complex(re.value(), im.value()),
            (Argument::Number(x), Kind::Scalar(_)) => Word::Real(x.value()),
            (
                Argument::Number(x),
                Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side,
            ) => Word::Flag(x.value() as u32),
            (Argument::Number(x), _) => Word::Int(x.value() as i64),
        }
    });
    let words = words.collect();
    let call = Call { routine: case.routine.clone(), words, blob, result };
    Laid { call, places, ends_memory }
}

impl Laid {
    /// What a core module's call came to.
    pub(crate) fn outcome(&self, case: &Case, outcome: guest::Outcome) -> Outcome {
        match outcome {
            guest::Outcome::Done(after, value) => self.done(case, &after, value),
            guest::Outcome::Errno(errno) => Outcome::Errno(errno),
            guest::Outcome::Trap(trap) => Outcome::Trap(format!("{trap:#}")),
        }
    }

    fn done(&self, case: &Case, after: &[u8], value: Value) -> Outcome {
        let mut judged = vec![false; after.len()];
        let mut buffers = Vec::new();
        for (at, buffer) in self.places.iter().zip(&case.buffers) {
            let range = *at..at + buffer.bytes().len();
            judged[range.clone()].fill(true);
            buffers.push(after[range].to_vec());
        }
        if let Some(at) = self.call.result.filter(|_| case.result.is_none()) {
            judged[at as usize..at as usize + 16].fill(true);
        }
        let outside = (0..after.len()).find(|&at| !judged[at] && after[at] != self.call.blob[at]);
        if let Some(at) = outside {
            return Outcome::Broken(format!("byte {at:#x}, which is no buffer's, has changed"));
        }
        let returned = match value {
            Value::Nothing => None,
            Value::Real(x) => Some(vec![x]),
            Value::Complex(re, im) => Some(vec![re, im]),
            Value::Index(i) => Some(vec![i as f64]),
        };
        Outcome::Done { buffers, returned }
    }
}

/// BLASM's guard, called natively.
pub struct Native {
    /// The guard.
    pub guard: Arc<Guard>,
}

impl Host for Native {
    fn name(&self) -> String {
        "native".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        match native::run(&self.guard, &laid.call, &Limits::default()) {
            Ok((after, value)) => laid.done(case, &after, value),
            Err(error) => match (error.errno(), error.kind()) {
                (_, ErrorKind::OutOfBounds(_)) => Outcome::Trap(error.to_string()),
                (Some(errno), _) => Outcome::Errno(errno),
                (None, _) => Outcome::Broken(error.to_string()),
            },
        }
    }

    fn cannot(&self, case: &Case) -> Option<String> {
        case.result.as_ref().map(|_| "a native result has no place".to_owned())
    }
}

/// BLASM from a core module that forwards its exports to the imports.
pub struct Core {
    guest: Guest,
    way: Way,
}

impl Core {
    /// An instance whose imports are linked in one of two ways.
    pub fn new(guard: &Arc<Guard>, way: Way) -> Core {
        Core { guest: Guest::new(guard, way), way }
    }
}

impl Host for Core {
    fn name(&self) -> String {
        match self.way {
            Way::Instantiate => "witx by instantiate".to_owned(),
            Way::Linker => "witx by add_to_linker".to_owned(),
        }
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        let outcome = match laid.ends_memory {
            true => self.guest.run_at_end(&laid.call),
            false => self.guest.run(&laid.call),
        };
        laid.outcome(case, outcome)
    }
}
