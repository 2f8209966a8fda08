//! What a library computed, against what it should have.
//!
//! Owns the comparison. The answers are the built-in kernels', on whole numbers, so that every
//! number must be the same.

use crate::findings::{Block, What};
use blasm_core::{Access, Family, Operand};

/// The first byte in which two memories differ.
pub(crate) fn same(now: &[u8], expected: &[u8]) -> Result<(), usize> {
    if now == expected {
        return Ok(());
    }
    Err(now.iter().zip(expected).position(|(a, b)| a != b).unwrap_or(now.len().min(expected.len())))
}

/// Compares what a library computed from whole numbers with the results of the built-in kernels:
/// every number must be the same, except for norms, which are roots.
pub(crate) fn compare(
    block: Block,
    operands: &[Operand],
    theirs: [f64; 2],
    own: [f64; 2],
    their_outputs: &[Vec<u8>],
    own_outputs: &[Vec<u8>],
) -> Result<(), What> {
    let near = if block.routine.family() == Family::Nrm2 { 1e-5 } else { 0.0 };
    let equal = |a: f64, b: f64| a == b || (a - b).abs() <= near * b.abs();
    if let Some((a, b)) = theirs.iter().zip(&own).find(|(a, b)| !equal(**a, **b)) {
        return Err(What::Wrong { detail: format!("{a} instead of {b}") });
    }
    let outputs = operands.iter().filter(|operand| operand.access != Access::Read);
    for ((operand, theirs), own) in outputs.zip(their_outputs).zip(own_outputs) {
        let numbers = |bytes: &[u8]| -> Vec<f64> {
            match operand.align {
                4 => bytes
                    .chunks_exact(4)
                    .map(|b| f32::from_ne_bytes(b.try_into().unwrap_or_default()).into())
                    .collect(),
                _ => bytes
                    .chunks_exact(8)
                    .map(|b| f64::from_ne_bytes(b.try_into().unwrap_or_default()))
                    .collect(),
            }
        };
        let wrong = numbers(theirs)
            .into_iter()
            .zip(numbers(own))
            .enumerate()
            .find(|(_, (a, b))| !(equal(*a, *b) || a.is_nan() && b.is_nan()));
        if let Some((at, (a, b))) = wrong {
            let name = operand.name;
            return Err(What::Wrong {
                detail: format!("number {at} of {name} is {a} instead of {b}"),
            });
        }
    }
    Ok(())
}
