//! Whether the inputs of a call are finite, for libraries that skip zeros.
//!
//! Checks the matrices that a call reads. The partition knows which routines of which library need
//! that ([`Care::FiniteInputs`](crate::Care)). A library that leaves out products with zeros gives
//! another result than the definition where the other factor is NaN or infinite, and only there.
//! The check costs one load per element; a matrix product has as many operations per element as it
//! has columns.

use crate::argument::{Access, Demand};
use crate::memory::Window;
use crate::routine::Call;

/// Whether no element that the call only reads is NaN or infinite. The operands of `args` passed
/// [`admit`](crate::memory::admit), and all of their runs may be read.
#[inline(never)]
pub(super) fn are_inputs<A: Call>(window: &Window<'_>, args: &A) -> bool {
    let mut all = true;
    let _ = args.operands(Demand::All, |operand| {
        if operand.access == Access::Read && all {
            let extent = operand.shape.extent();
            let first = window.pointer(operand.address);
            // The operand was admitted, so its extent fits an `isize`.
            let bytes = extent.inner as usize * operand.size;
            let stride = (extent.stride as usize).wrapping_mul(operand.size);
            all = (0..extent.outer as usize).all(|run| {
                let at = first.wrapping_add(run.wrapping_mul(stride));
                // SAFETY: a run of an admitted operand lies in the window and has this many bytes.
                unsafe {
                    match operand.align {
                        4 => is_run::<u32>(at, bytes / 4, 0x7f80_0000),
                        _ => is_run::<u64>(at, bytes / 8, 0x7ff0_0000_0000_0000),
                    }
                }
            });
        }
        Ok::<(), ()>(())
    });
    all
}

/// Whether no number of a run has an exponent of all ones.
///
/// # Safety
/// `count` numbers of that size can be read at `at`.
unsafe fn is_run<B>(at: *const u8, count: usize, exponent: B) -> bool
where
    B: Copy + PartialEq + std::ops::BitAnd<Output = B>,
{
    let at = at.cast::<B>();
    let mut found = false;
    // The loop has no early exit, so that the compiler can vectorise it.
    for i in 0..count {
        // SAFETY: the caller's.
        let bits = unsafe { at.add(i).read_unaligned() };
        found |= bits & exponent == exponent;
    }
    !found
}
