// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The interfaces of `wasi:blas` with a function for each operation, as exports.

use crate::bindings::exports::wasi::blas::{buffers, level1, level2, level3, types};
use crate::{Provider, operate};

impl level1::Guest for Provider {
    fn rotg(a: types::Scalar, b: types::Scalar) -> Result<level1::Rotation, types::Error> {
        operate(|operations| operations.rotg(a.into(), b.into()))
    }
    fn rotmg(
        d1: types::Scalar,
        d2: types::Scalar,
        x1: types::Scalar,
        y1: types::Scalar,
    ) -> Result<level1::ModifiedRotationUpdate, types::Error> {
        operate(|operations| operations.rotmg(d1.into(), d2.into(), x1.into(), y1.into()))
    }
    fn rot(
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        c: types::Scalar,
        s: types::Scalar,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.rot(&x, &y, c.into(), s.into()))
    }
    fn rotm(
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        h: level1::ModifiedRotation,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.rotm(&x, &y, &h.into()))
    }
    fn swap(x: buffers::Vector<'_>, y: buffers::Vector<'_>) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.swap(&x, &y))
    }
    fn scal(alpha: types::Scalar, x: buffers::Vector<'_>) -> Result<(), types::Error> {
        let x = x.into();

        operate(|operations| operations.scal(alpha.into(), &x))
    }
    fn copy(x: buffers::Vector<'_>, y: buffers::Vector<'_>) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.copy(&x, &y))
    }
    fn axpy(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.axpy(alpha.into(), &x, &y))
    }
    fn dot(x: buffers::Vector<'_>, y: buffers::Vector<'_>) -> Result<types::Scalar, types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.dot(&x, &y))
    }
    fn dot_conjugated(
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
    ) -> Result<types::Scalar, types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.dot_conjugated(&x, &y))
    }
    fn dsdot(x: buffers::Vector<'_>, y: buffers::Vector<'_>) -> Result<f64, types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.dsdot(&x, &y))
    }
    fn sdsdot(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
    ) -> Result<types::Scalar, types::Error> {
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.sdsdot(alpha.into(), &x, &y))
    }
    fn nrm2(x: buffers::Vector<'_>) -> Result<f64, types::Error> {
        let x = x.into();

        operate(|operations| operations.nrm2(&x))
    }
    fn asum(x: buffers::Vector<'_>) -> Result<f64, types::Error> {
        let x = x.into();

        operate(|operations| operations.asum(&x))
    }
    fn iamax(x: buffers::Vector<'_>) -> Result<Option<u64>, types::Error> {
        let x = x.into();

        operate(|operations| operations.iamax(&x))
    }
}

impl level2::Guest for Provider {
    fn gemv(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.gemv(trans.into(), alpha.into(), &a, &x, beta.into(), &y))
    }
    fn gbmv(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::BandMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.gbmv(trans.into(), alpha.into(), &a, &x, beta.into(), &y))
    }
    fn hemv(
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.hemv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn hbmv(
        alpha: types::Scalar,
        a: buffers::TriangularBandMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.hbmv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn hpmv(
        alpha: types::Scalar,
        a: buffers::PackedMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.hpmv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn symv(
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.symv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn sbmv(
        alpha: types::Scalar,
        a: buffers::TriangularBandMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.sbmv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn spmv(
        alpha: types::Scalar,
        a: buffers::PackedMatrix<'_>,
        x: buffers::Vector<'_>,
        beta: types::Scalar,
        y: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();
        let y = y.into();

        operate(|operations| operations.spmv(alpha.into(), &a, &x, beta.into(), &y))
    }
    fn trmv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.trmv(trans.into(), diag.into(), &a, &x))
    }
    fn tbmv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularBandMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.tbmv(trans.into(), diag.into(), &a, &x))
    }
    fn tpmv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::PackedMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.tpmv(trans.into(), diag.into(), &a, &x))
    }
    fn trsv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.trsv(trans.into(), diag.into(), &a, &x))
    }
    fn tbsv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularBandMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.tbsv(trans.into(), diag.into(), &a, &x))
    }
    fn tpsv(
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::PackedMatrix<'_>,
        x: buffers::Vector<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let x = x.into();

        operate(|operations| operations.tpsv(trans.into(), diag.into(), &a, &x))
    }
    fn ger(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.ger(alpha.into(), &x, &y, &a))
    }
    fn ger_conjugated(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.ger_conjugated(alpha.into(), &x, &y, &a))
    }
    fn her(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        a: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let a = a.into();

        operate(|operations| operations.her(alpha.into(), &x, &a))
    }
    fn hpr(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        a: buffers::PackedMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let a = a.into();

        operate(|operations| operations.hpr(alpha.into(), &x, &a))
    }
    fn her2(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.her2(alpha.into(), &x, &y, &a))
    }
    fn hpr2(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::PackedMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.hpr2(alpha.into(), &x, &y, &a))
    }
    fn syr(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        a: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let a = a.into();

        operate(|operations| operations.syr(alpha.into(), &x, &a))
    }
    fn spr(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        a: buffers::PackedMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let a = a.into();

        operate(|operations| operations.spr(alpha.into(), &x, &a))
    }
    fn syr2(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.syr2(alpha.into(), &x, &y, &a))
    }
    fn spr2(
        alpha: types::Scalar,
        x: buffers::Vector<'_>,
        y: buffers::Vector<'_>,
        a: buffers::PackedMatrix<'_>,
    ) -> Result<(), types::Error> {
        let x = x.into();
        let y = y.into();
        let a = a.into();

        operate(|operations| operations.spr2(alpha.into(), &x, &y, &a))
    }
}

impl level3::Guest for Provider {
    fn gemm(
        trans_a: types::Transpose,
        trans_b: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| {
            operations.gemm(trans_a.into(), trans_b.into(), alpha.into(), &a, &b, beta.into(), &c)
        })
    }
    fn symm(
        side: types::Side,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| operations.symm(side.into(), alpha.into(), &a, &b, beta.into(), &c))
    }
    fn hemm(
        side: types::Side,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| operations.hemm(side.into(), alpha.into(), &a, &b, beta.into(), &c))
    }
    fn syrk(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let c = c.into();

        operate(|operations| operations.syrk(trans.into(), alpha.into(), &a, beta.into(), &c))
    }
    fn herk(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let c = c.into();

        operate(|operations| operations.herk(trans.into(), alpha.into(), &a, beta.into(), &c))
    }
    fn syr2k(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| operations.syr2k(trans.into(), alpha.into(), &a, &b, beta.into(), &c))
    }
    fn her2k(
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| operations.her2k(trans.into(), alpha.into(), &a, &b, beta.into(), &c))
    }
    fn trmm(
        side: types::Side,
        trans: types::Transpose,
        diag: types::Diagonal,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        b: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();

        operate(|operations| {
            operations.trmm(side.into(), trans.into(), diag.into(), alpha.into(), &a, &b)
        })
    }
    fn trsm(
        side: types::Side,
        trans: types::Transpose,
        diag: types::Diagonal,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix<'_>,
        b: buffers::Matrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();

        operate(|operations| {
            operations.trsm(side.into(), trans.into(), diag.into(), alpha.into(), &a, &b)
        })
    }
    fn gemmtr(
        trans_a: types::Transpose,
        trans_b: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix<'_>,
        b: buffers::Matrix<'_>,
        beta: types::Scalar,
        c: buffers::TriangularMatrix<'_>,
    ) -> Result<(), types::Error> {
        let a = a.into();
        let b = b.into();
        let c = c.into();

        operate(|operations| {
            operations.gemmtr(trans_a.into(), trans_b.into(), alpha.into(), &a, &b, beta.into(), &c)
        })
    }
}
