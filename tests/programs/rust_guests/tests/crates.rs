//! The crates `blas` and `cblas`, which call the symbols of Fortran and of C.

extern crate rust_guests as _;

use blas::c64;
use cblas::{Layout, Transpose};

const A: [f64; 4] = [1.0, 2.0, 3.0, 4.0];
const B: [f64; 4] = [5.0, 6.0, 7.0, 8.0];

#[test]
fn the_crate_blas_multiplies() {
    let mut c = [0.0; 4];
    // SAFETY: all matrices have the order 2.
    unsafe { blas::dgemm(b'N', b'N', 2, 2, 2, 1.0, &A, 2, &B, 2, 0.0, &mut c, 2) };
    // By columns.
    assert_eq!(c, [23.0, 34.0, 31.0, 46.0]);
}

#[test]
fn the_crate_cblas_multiplies() {
    let mut c = [0.0; 4];
    let (layout, form) = (Layout::RowMajor, Transpose::None);
    // SAFETY: all matrices have the order 2.
    unsafe { cblas::dgemm(layout, form, form, 2, 2, 2, 1.0, &A, 2, &B, 2, 0.0, &mut c, 2) };
    assert_eq!(c, [19.0, 22.0, 43.0, 50.0]);
}

#[test]
fn results_return_in_every_way() {
    let x = [c64::new(1.0, 2.0), c64::new(3.0, -1.0)];
    let mut dot = [c64::new(0.0, 0.0)];
    // SAFETY: the vectors have two elements.
    unsafe {
        assert_eq!(blas::dznrm2(2, &x, 1), 15f64.sqrt());
        blas::zdotc(&mut dot, 2, &x, 1, &x, 1);
        assert_eq!(dot, [c64::new(15.0, 0.0)]);
        assert_eq!((blas::izamax(2, &x, 1), cblas::izamax(2, &x, 1)), (2, 1));
    }
}
