//! Splitting a product so that only the edge of an operand is copied.
//!
//! Owns the division of one gemm into two along a dimension. The guard uses it where a large
//! operand ends near the end of memory: the part that ends early enough stays in place, and the
//! rest is small enough to bounce.

use crate::args::{self, Gemm};
use crate::argument::Split;
use crate::for_each_family;
use crate::scalar::Scalar;

impl<T: Scalar> Split for Gemm<T> {
    const SPLITS: bool = true;

    fn split(&self, index: usize, keep: i64) -> Option<[Self; 2]> {
        gemm(self, index, keep)
    }
}

/// No other family's calls are divided.
macro_rules! whole {
    () => {};
    (Gemm $name:ident { $($field:ident)* } $($rest:tt)*) => { whole! { $($rest)* } };
    ($family:ident $name:ident { $($field:ident)* } $($rest:tt)*) => {
        impl<T: Scalar> Split for args::$family<T> {}
        whole! { $($rest)* }
    };
}
for_each_family!(whole);

/// The product without the runs of operand `index` from `keep` on, and the product of those runs.
///
/// The two must be carried out in that order. Inputs and output must not overlap: the first part
/// writes before the second reads.
fn gemm<T: Scalar>(whole: &Gemm<T>, index: usize, keep: i64) -> Option<[Gemm<T>; 2]> {
    let row_major = whole.layout.is_row_major();
    // Whether the operand's runs follow the second dimension of op(X): columns if column-major.
    let second = |transposed: bool| row_major == transposed;
    let along_a = second(whole.transa.is_transposed());
    let along_b = second(whole.transb.is_transposed());
    let along_c = second(false);
    let (mut first, mut last) = (*whole, *whole);
    // Elements to skip for `keep` steps along an operand's first or second dimension.
    let skip = |second: bool, along: bool, ld: i64| {
        let step = if second == along { ld } else { 1 };
        keep.checked_mul(step).and_then(|n| isize::try_from(n).ok())
    };
    enum Cut {
        M,
        N,
        K,
    }
    let cut = match (index, along_a, along_b, along_c) {
        (0, false, ..) | (2, _, _, false) => Cut::M,
        (1, _, true, _) | (2, _, _, true) => Cut::N,
        (0, true, ..) | (1, _, false, _) => Cut::K,
        _ => return None,
    };
    match cut {
        Cut::M => {
            first.m = keep;
            last.m -= keep;
            last.a = last.a.wrapping_offset(skip(false, along_a, whole.lda)?);
            last.c = last.c.wrapping_offset(skip(false, along_c, whole.ldc)?);
        }
        Cut::N => {
            first.n = keep;
            last.n -= keep;
            last.b = last.b.wrapping_offset(skip(true, along_b, whole.ldb)?);
            last.c = last.c.wrapping_offset(skip(true, along_c, whole.ldc)?);
        }
        Cut::K => {
            first.k = keep;
            last.k -= keep;
            last.a = last.a.wrapping_offset(skip(true, along_a, whole.lda)?);
            last.b = last.b.wrapping_offset(skip(false, along_b, whole.ldb)?);
            last.beta = T::ONE;
        }
    }
    Some([first, last])
}
