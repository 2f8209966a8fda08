//! omatcopy.
//!
//! Owns B := alpha op(A), and the order in which elements are copied.

use crate::strided::{conj_if, times};
use blasm_core::scalar::Scalar;
use blasm_core::{Arguments, Demand, args};

/// The side of the squares in which a transposed copy is made: two of them, of the largest elements,
/// fill half of a cache of 32 KiB.
const SQUARE: i64 = 16;

/// B := alpha op(A).
///
/// # Safety
/// As the crate says.
pub unsafe fn omatcopy<T: Scalar>(p: &args::Omatcopy<T>) {
    let demand = p.demand();
    if demand == Demand::Nothing {
        return;
    }
    let (alpha, conj) = (p.alpha, p.trans.is_conjugated());
    let is_one = alpha.is_one();
    // The lines of A: its rows, or its columns.
    let (lines, length) = if p.layout.is_row_major() { (p.m, p.n) } else { (p.n, p.m) };
    let (across, along) = if p.trans.is_transposed() { (1, p.ldb) } else { (p.ldb, 1) };
    let at = |line: i64, i: i64, across: i64, along: i64| -> isize {
        line.wrapping_mul(across).wrapping_add(i.wrapping_mul(along)) as isize
    };
    let copy = |from: (i64, i64), count: (i64, i64)| {
        for line in from.0..from.0 + count.0 {
            for i in from.1..from.1 + count.1 {
                let to = p.b.wrapping_offset(at(line, i, across, along));
                // SAFETY: B has that element, and A too, which is read if that is demanded.
                unsafe {
                    to.write_unaligned(match demand {
                        Demand::All => {
                            let x = p.a.wrapping_offset(at(line, i, p.lda, 1)).read_unaligned();
                            let x = conj_if(conj, x);
                            if is_one { x } else { times(alpha, x) }
                        }
                        _ => T::ZERO,
                    });
                }
            }
        }
    };
    if !p.trans.is_transposed() {
        return copy((0, 0), (lines, length));
    }
    for line in (0..lines).step_by(SQUARE as usize) {
        for i in (0..length).step_by(SQUARE as usize) {
            copy((line, i), (SQUARE.min(lines - line), SQUARE.min(length - i)));
        }
    }
}
