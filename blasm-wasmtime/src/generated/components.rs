// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The interfaces of `wasi:blas` with a function for each operation: they only look up views.

use crate::BlasCtx;
use crate::wit::LookUp;
use crate::wit::generated::wasi::blas::{buffers, level1, level2, level3, types};
use wasmtime::Result;

impl level1::Host for BlasCtx {
    fn rotg(
        &mut self,
        a: types::Scalar,
        b: types::Scalar,
    ) -> Result<Result<level1::Rotation, types::Error>> {
        Ok(self.operations().rotg(a.into(), b.into()).map(Into::into).map_err(Into::into))
    }
    fn rotmg(
        &mut self,
        d1: types::Scalar,
        d2: types::Scalar,
        x1: types::Scalar,
        y1: types::Scalar,
    ) -> Result<Result<level1::ModifiedRotationUpdate, types::Error>> {
        Ok(self
            .operations()
            .rotmg(d1.into(), d2.into(), x1.into(), y1.into())
            .map(Into::into)
            .map_err(Into::into))
    }
    fn rot(
        &mut self,
        x: buffers::Vector,
        y: buffers::Vector,
        c: types::Scalar,
        s: types::Scalar,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().rot(&x, &y, c.into(), s.into()).map_err(Into::into))
    }
    fn rotm(
        &mut self,
        x: buffers::Vector,
        y: buffers::Vector,
        h: level1::ModifiedRotation,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().rotm(&x, &y, &h.into()).map_err(Into::into))
    }
    fn swap(&mut self, x: buffers::Vector, y: buffers::Vector) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().swap(&x, &y).map_err(Into::into))
    }
    fn scal(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;

        Ok(self.operations().scal(alpha.into(), &x).map_err(Into::into))
    }
    fn copy(&mut self, x: buffers::Vector, y: buffers::Vector) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().copy(&x, &y).map_err(Into::into))
    }
    fn axpy(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().axpy(alpha.into(), &x, &y).map_err(Into::into))
    }
    fn dot(
        &mut self,
        x: buffers::Vector,
        y: buffers::Vector,
    ) -> Result<Result<types::Scalar, types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().dot(&x, &y).map(Into::into).map_err(Into::into))
    }
    fn dot_conjugated(
        &mut self,
        x: buffers::Vector,
        y: buffers::Vector,
    ) -> Result<Result<types::Scalar, types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().dot_conjugated(&x, &y).map(Into::into).map_err(Into::into))
    }
    fn dsdot(
        &mut self,
        x: buffers::Vector,
        y: buffers::Vector,
    ) -> Result<Result<f64, types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().dsdot(&x, &y).map_err(Into::into))
    }
    fn sdsdot(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
    ) -> Result<Result<types::Scalar, types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().sdsdot(alpha.into(), &x, &y).map(Into::into).map_err(Into::into))
    }
    fn nrm2(&mut self, x: buffers::Vector) -> Result<Result<f64, types::Error>> {
        let x = x.look_up(self)?;

        Ok(self.operations().nrm2(&x).map_err(Into::into))
    }
    fn asum(&mut self, x: buffers::Vector) -> Result<Result<f64, types::Error>> {
        let x = x.look_up(self)?;

        Ok(self.operations().asum(&x).map_err(Into::into))
    }
    fn iamax(&mut self, x: buffers::Vector) -> Result<Result<Option<u64>, types::Error>> {
        let x = x.look_up(self)?;

        Ok(self.operations().iamax(&x).map_err(Into::into))
    }
}

impl level2::Host for BlasCtx {
    fn gemv(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self
            .operations()
            .gemv(trans.into(), alpha.into(), &a, &x, beta.into(), &y)
            .map_err(Into::into))
    }
    fn gbmv(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::BandMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self
            .operations()
            .gbmv(trans.into(), alpha.into(), &a, &x, beta.into(), &y)
            .map_err(Into::into))
    }
    fn hemv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().hemv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn hbmv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::TriangularBandMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().hbmv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn hpmv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::PackedMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().hpmv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn symv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().symv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn sbmv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::TriangularBandMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().sbmv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn spmv(
        &mut self,
        alpha: types::Scalar,
        a: buffers::PackedMatrix,
        x: buffers::Vector,
        beta: types::Scalar,
        y: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;

        Ok(self.operations().spmv(alpha.into(), &a, &x, beta.into(), &y).map_err(Into::into))
    }
    fn trmv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().trmv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn tbmv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularBandMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().tbmv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn tpmv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::PackedMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().tpmv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn trsv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().trsv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn tbsv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::TriangularBandMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().tbsv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn tpsv(
        &mut self,
        trans: types::Transpose,
        diag: types::Diagonal,
        a: buffers::PackedMatrix,
        x: buffers::Vector,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let x = x.look_up(self)?;

        Ok(self.operations().tpsv(trans.into(), diag.into(), &a, &x).map_err(Into::into))
    }
    fn ger(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().ger(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
    fn ger_conjugated(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().ger_conjugated(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
    fn her(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        a: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().her(alpha.into(), &x, &a).map_err(Into::into))
    }
    fn hpr(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        a: buffers::PackedMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().hpr(alpha.into(), &x, &a).map_err(Into::into))
    }
    fn her2(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().her2(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
    fn hpr2(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::PackedMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().hpr2(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
    fn syr(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        a: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().syr(alpha.into(), &x, &a).map_err(Into::into))
    }
    fn spr(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        a: buffers::PackedMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().spr(alpha.into(), &x, &a).map_err(Into::into))
    }
    fn syr2(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().syr2(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
    fn spr2(
        &mut self,
        alpha: types::Scalar,
        x: buffers::Vector,
        y: buffers::Vector,
        a: buffers::PackedMatrix,
    ) -> Result<Result<(), types::Error>> {
        let x = x.look_up(self)?;
        let y = y.look_up(self)?;
        let a = a.look_up(self)?;

        Ok(self.operations().spr2(alpha.into(), &x, &y, &a).map_err(Into::into))
    }
}

impl level3::Host for BlasCtx {
    fn gemm(
        &mut self,
        trans_a: types::Transpose,
        trans_b: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .gemm(trans_a.into(), trans_b.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
    fn symm(
        &mut self,
        side: types::Side,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .symm(side.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
    fn hemm(
        &mut self,
        side: types::Side,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .hemm(side.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
    fn syrk(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .syrk(trans.into(), alpha.into(), &a, beta.into(), &c)
            .map_err(Into::into))
    }
    fn herk(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .herk(trans.into(), alpha.into(), &a, beta.into(), &c)
            .map_err(Into::into))
    }
    fn syr2k(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .syr2k(trans.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
    fn her2k(
        &mut self,
        trans: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .her2k(trans.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
    fn trmm(
        &mut self,
        side: types::Side,
        trans: types::Transpose,
        diag: types::Diagonal,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        b: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;

        Ok(self
            .operations()
            .trmm(side.into(), trans.into(), diag.into(), alpha.into(), &a, &b)
            .map_err(Into::into))
    }
    fn trsm(
        &mut self,
        side: types::Side,
        trans: types::Transpose,
        diag: types::Diagonal,
        alpha: types::Scalar,
        a: buffers::TriangularMatrix,
        b: buffers::Matrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;

        Ok(self
            .operations()
            .trsm(side.into(), trans.into(), diag.into(), alpha.into(), &a, &b)
            .map_err(Into::into))
    }
    fn gemmtr(
        &mut self,
        trans_a: types::Transpose,
        trans_b: types::Transpose,
        alpha: types::Scalar,
        a: buffers::Matrix,
        b: buffers::Matrix,
        beta: types::Scalar,
        c: buffers::TriangularMatrix,
    ) -> Result<Result<(), types::Error>> {
        let a = a.look_up(self)?;
        let b = b.look_up(self)?;
        let c = c.look_up(self)?;

        Ok(self
            .operations()
            .gemmtr(trans_a.into(), trans_b.into(), alpha.into(), &a, &b, beta.into(), &c)
            .map_err(Into::into))
    }
}
