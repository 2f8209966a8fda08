//! Whether the inputs of a call are finite, for libraries that skip zeros.
//!
//! Owns a look at the matrices that a call reads; which routines of which library need it is the
//! partition's ([`Care::FiniteInputs`](crate::Care)). A library that leaves out what a zero would
//! be multiplied with gives another result than the definition where that is NaN or infinite, and
//! only there. The look costs a load an element, where a product has as many operations an element
//! as it has columns.

use crate::argument::{Access, Demand};
use crate::memory::Window;
use crate::routine::Call;

/// Whether no element of what the call only reads is NaN or infinite. The operands of `args` passed
/// [`admit`](crate::memory::admit), and their runs have no gaps that may not be looked at.
#[inline(never)]
pub(super) fn are_inputs<A: Call>(window: &Window<'_>, args: &A) -> bool {
    let mut all = true;
    let _ = args.operands(Demand::All, |operand| {
        if operand.access == Access::Read && all {
            let extent = operand.shape.extent();
            let first = window.pointer(operand.address);
            // The operand was admitted, so that all of its extent fits an `isize`.
            let bytes = extent.inner as usize * operand.size;
            let stride = (extent.stride as usize).wrapping_mul(operand.size);
            all = (0..extent.outer as usize).all(|run| {
                let at = first.wrapping_add(run.wrapping_mul(stride));
                // SAFETY: a run of an admitted operand lies in the window, and holds so many bytes.
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
    // Without a way out of the loop, so that it is done in vectors.
    for i in 0..count {
        // SAFETY: the caller's.
        let bits = unsafe { at.add(i).read_unaligned() };
        found |= bits & exponent == exponent;
    }
    !found
}
