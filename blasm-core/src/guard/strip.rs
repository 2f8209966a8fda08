//! Splitting a product so that only the edge of an operand is copied.
//!
//! Owns the division of one gemm into two along a dimension. The guard uses it where a large
//! operand ends near the end of memory: the part that ends early enough stays in place, and the
//! rest is small enough to bounce.

use super::parts::{Cut, cut_gemm};
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
    let cut = match (index, along_a, along_b, along_c) {
        (0, false, ..) | (2, _, _, false) => Cut::M,
        (1, _, true, _) | (2, _, _, true) => Cut::N,
        (0, true, ..) | (1, _, false, _) => Cut::K,
        _ => return None,
    };
    Some(cut_gemm(whole, &cut, keep))
}
