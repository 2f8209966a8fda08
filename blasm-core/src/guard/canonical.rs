//! Strides without effect.
//!
//! Owns the value that such a stride gets before a library sees it, so that no library computes
//! with an unchecked number, and the test whether an operand's numbers fit a library's integers.

use crate::argument::{Demand, Operand, Shape};
use crate::routine::Call;

/// The value that a stride without effect must get, and whether the operand's numbers then fit the
/// 32-bit integers of an LP64 library.
#[inline(always)]
pub(super) fn stride(operand: &Operand) -> (Option<i64>, bool) {
    const LARGEST: u64 = i32::MAX as u64;
    let extent = operand.shape.extent();
    let (stride, idle) = match operand.shape {
        Shape::Vector { n, inc } => (inc, (n <= 1 && inc != 1).then_some(1)),
        Shape::General { ld, .. } | Shape::Triangle { ld, .. } | Shape::Band { ld, .. } => {
            let least = i64::try_from(extent.inner.max(1)).unwrap_or(i64::MAX);
            (ld, (extent.outer <= 1 && ld != least).then_some(least))
        }
        Shape::Packed { .. } | Shape::Cells { .. } => (1, None),
    };
    let fits = idle.unwrap_or(stride).unsigned_abs() <= LARGEST
        && extent.outer <= LARGEST
        && (extent.inner <= LARGEST || matches!(operand.shape, Shape::Packed { .. }));
    (idle, fits)
}

/// The operand with the stride that a library is given.
pub(super) fn operand(operand: &Operand) -> Operand {
    let mut given = *operand;
    if let Some(idle) = stride(operand).0 {
        match &mut given.shape {
            Shape::Vector { inc: stride, .. }
            | Shape::General { ld: stride, .. }
            | Shape::Triangle { ld: stride, .. }
            | Shape::Band { ld: stride, .. } => *stride = idle,
            Shape::Packed { .. } | Shape::Cells { .. } => {}
        }
    }
    given
}

/// Gives every stride that has no effect its harmless value.
pub(super) fn canonicalise<A: Call>(args: &mut A) {
    let given = *args;
    let _ = given.operands(Demand::All, |operand| {
        if let Some(idle) = stride(&operand).0 {
            args.restride(operand.index, idle);
        }
        Ok::<(), ()>(())
    });
}
