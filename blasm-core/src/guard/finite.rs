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
                            4 => is_run::<u32>(at, bytes / 4),
                            _ => is_run::<u64>(at, bytes / 8),
                        }
                    }
                })
            });
        }
        Ok::<(), ()>(())
    });
    all
}

/// The bits of a real number.
trait Bits: Copy {
    const NONE: Self;
    /// The highest bit is set if the exponent is all ones. Such bits can be collected by
    /// [`or`](Self::or): these are operations that every processor has on vectors, which
    /// comparisons of 64 bits are not.
    fn exponent_is_full(self) -> Self;
    fn or(self, other: Self) -> Self;
    fn highest(self) -> bool;
}

macro_rules! bits {
    ($($ty:ident $exponent:literal $one:literal;)*) => {$(
        impl Bits for $ty {
            const NONE: Self = 0;
            #[inline(always)]
            fn exponent_is_full(self) -> Self {
                (self & $exponent).wrapping_add($one)
            }
            #[inline(always)]
            fn or(self, other: Self) -> Self {
                self | other
            }
            #[inline(always)]
            fn highest(self) -> bool {
                self >> (Self::BITS - 1) != 0
            }
        }
    )*};
}
bits! {
    u32 0x7f80_0000 0x0080_0000;
    u64 0x7ff0_0000_0000_0000 0x0010_0000_0000_0000;
}

/// Whether no number of a run has an exponent of all ones.
///
/// # Safety
/// `count` numbers of that size can be read at `at`.
unsafe fn is_run<B: Bits>(at: *const u8, count: usize) -> bool {
    /// The same with wider vectors.
    ///
    /// # Safety
    /// As above.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    unsafe fn wide<B: Bits>(at: *const B, count: usize) -> bool {
        // SAFETY: the caller's.
        unsafe { is_run_by_vectors(at, count) }
    }
    #[cfg(target_arch = "x86_64")]
    if std::is_x86_feature_detected!("avx2") {
        // SAFETY: the caller's, and the processor has these instructions.
        return unsafe { wide::<B>(at.cast(), count) };
    }
    // SAFETY: the caller's.
    unsafe { is_run_by_vectors::<B>(at.cast(), count) }
}

/// As [`is_run`], compiled for whatever its caller is compiled for.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn is_run_by_vectors<B: Bits>(at: *const B, count: usize) -> bool {
    /// Enough for several vectors at a time.
    const LANES: usize = 32;
    let mut found = [B::NONE; LANES];
    let whole = count / LANES * LANES;
    // Blocks are read as a whole: with debug assertions, each read has a check.
    for from in (0..whole).step_by(LANES) {
        // SAFETY: the caller's; `from + LANES` is at most `count`.
        let block = unsafe { at.wrapping_add(from).cast::<[B; LANES]>().read_unaligned() };
        for lane in 0..LANES {
            found[lane] = found[lane].or(block[lane].exponent_is_full());
        }
    }
    for i in whole..count {
        // SAFETY: the caller's.
        let bits = unsafe { at.wrapping_add(i).read_unaligned() };
        found[0] = found[0].or(bits.exponent_is_full());
    }
    !found.into_iter().fold(B::NONE, B::or).highest()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finite<T: Copy, B: Bits>(numbers: &[T]) -> bool {
        assert_eq!(size_of::<T>(), size_of::<B>());
        // SAFETY: as many numbers of that size as the slice has.
        unsafe { is_run::<B>(numbers.as_ptr().cast(), numbers.len()) }
    }

    #[test]
    fn one_number_that_is_not_finite_is_found_wherever_it_lies() {
        for count in (0..70).chain([127, 128, 129, 1000]) {
            let mut doubles: Vec<f64> = (0..count).map(|i| i as f64 - f64::MAX).collect();
            let mut singles: Vec<f32> = (0..count).map(|i| i as f32 - f32::MAX).collect();
            assert!(finite::<f64, u64>(&doubles) && finite::<f32, u32>(&singles));
            for at in 0..count {
                for special in [f64::NAN, -f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                    let before = (doubles[at], singles[at]);
                    (doubles[at], singles[at]) = (special, special as f32);
                    assert!(!finite::<f64, u64>(&doubles), "{special} at {at} of {count}");
                    assert!(!finite::<f32, u32>(&singles), "{special} at {at} of {count}");
                    (doubles[at], singles[at]) = before;
                }
            }
        }
    }
}
