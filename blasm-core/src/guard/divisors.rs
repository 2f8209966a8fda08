//! Whether a library may multiply by reciprocals where a routine is defined by division.
//!
//! Checks the diagonal of a triangular solve. The partition knows which routines of which library
//! need that ([`Care::Reciprocals`](crate::Care)). A library that inverts the diagonal once and
//! multiplies by the inverse is right as long as the inverse neither overflows nor loses digits to
//! underflow; otherwise a quotient of two small numbers would be infinite. The check costs n loads,
//! and the solve n squared operations for every right-hand side.

use crate::argument::{Demand, Operand, Shape};
use crate::memory::Window;
use crate::routine::Call;

/// Whether the numbers by which a call divides have reciprocals. Zeros, infinities and NaN count as
/// having them: the result is the same either way. A unit diagonal is looked at too; the answer
/// does not matter then.
///
/// The operands of `args` passed [`admit`](crate::memory::admit).
#[inline(never)]
pub(super) fn have_reciprocals<A: Call>(window: &Window<'_>, args: &A) -> bool {
    let mut all = true;
    let _ = args.operands(Demand::All, |operand| {
        if let Shape::Triangle { n, ld, .. } = operand.shape {
            all &= match operand.align {
                4 => diagonal(window, &operand, n, ld, |parts: [f32; 2]| {
                    in_range(parts.map(f64::from), -126, 125)
                }),
                _ => diagonal(window, &operand, n, ld, |parts: [f64; 2]| {
                    in_range(parts, -1022, 1021)
                }),
            };
        }
        Ok::<(), ()>(())
    });
    all
}

/// Whether the larger part is zero, not finite, or between two powers of two. The upper bound
/// leaves room for the square of the other part.
fn in_range([re, im]: [f64; 2], low: i32, high: i32) -> bool {
    let power = |e: i32| f64::from_bits(((e + 1023) as u64) << 52);
    let size = re.abs().max(im.abs());
    (power(low) <= size && size <= power(high)) || size == 0.0 || !size.is_finite()
}

/// Whether `test` holds for the parts of every diagonal element; the second is zero in real types.
fn diagonal<R: Copy + Default>(
    window: &Window<'_>,
    operand: &Operand,
    n: i64,
    ld: i64,
    test: impl Fn([R; 2]) -> bool,
) -> bool {
    let complex = operand.size > operand.align;
    let first = window.pointer(operand.address);
    // The operand was admitted, so its extent fits an `isize`.
    let step = (ld.wrapping_add(1) as usize).wrapping_mul(operand.size);
    (0..n.max(0) as usize).all(|i| {
        let at = first.wrapping_add(i.wrapping_mul(step)).cast::<R>();
        // SAFETY: element (i, i) of an admitted triangle lies in the window, and a complex one has
        // two parts.
        unsafe {
            let re = at.read_unaligned();
            let im = if complex { at.add(1).read_unaligned() } else { R::default() };
            test([re, im])
        }
    })
}
