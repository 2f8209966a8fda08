//! Whether the inputs of a call are finite, for libraries that skip zeros.
//!
//! Checks the matrices that a call reads. The partition knows which routines of which library need
//! that ([`Care::FiniteInputs`](crate::Care)). A library that leaves out products with zeros gives
//! another result than the definition where the other factor is NaN or infinite, and only there.
//! The check costs one load per element; a matrix product has as many operations per element as it
//! has columns.

use super::limits::Stop;
use crate::argument::{Access, Demand};
use crate::memory::Window;
use crate::routine::Call;

/// How many bytes are read before the host is asked whether to go on.
const ASK_AFTER: usize = 16 << 20;

/// Whether no element that the call only reads is NaN or infinite. The operands of `args` passed
/// [`admit`](crate::memory::admit), and all of their runs may be read.
///
/// Also `false` if the call is to stop, which is asked now and then: it will be asked again before
/// anything is computed.
#[inline(never)]
pub(super) fn are_inputs<A: Call>(window: &Window<'_>, args: &A, stop: Stop<'_>) -> bool {
    let mut left = ASK_AFTER;
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
                (0..bytes).step_by(ASK_AFTER).all(|from| {
                    left = left.saturating_sub((bytes - from).clamp(64, ASK_AFTER));
                    if left == 0 {
                        left = ASK_AFTER;
                        if stop.go_on().is_err() {
                            return false;
                        }
                    }
                    let (at, bytes) = (at.wrapping_add(from), (bytes - from).min(ASK_AFTER));
                    // SAFETY: a run of an admitted operand lies in the window and has this many
                    // bytes from there on.
                    unsafe {
                        match operand.align {
                            4 => is_run::<u32>(at, bytes / 4, 0x7f80_0000),
                            _ => is_run::<u64>(at, bytes / 8, 0x7ff0_0000_0000_0000),
                        }
                    }
                })
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
