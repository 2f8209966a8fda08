// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! wiggle's trait for the module, a method a routine: numbers become an argument struct, no more.

use crate::context::{BlasCtx, Failure};
use crate::witx::generated::{types, wasi_ephemeral_blas::WasiEphemeralBlas};
use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{c32, c64};
use wiggle::{GuestMemory, GuestPtr};

impl WasiEphemeralBlas for BlasCtx {
    #[inline]
    fn srotg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        a: GuestPtr<f32>,
        b: GuestPtr<f32>,
        c: GuestPtr<f32>,
        s: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotg::<f32> {
            a: window.at(a.offset().into()),
            b: window.at(b.offset().into()),
            c: window.at(c.offset().into()),
            s: window.at(s.offset().into()),
        })
    }
    #[inline]
    fn drotg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        a: GuestPtr<f64>,
        b: GuestPtr<f64>,
        c: GuestPtr<f64>,
        s: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotg::<f64> {
            a: window.at(a.offset().into()),
            b: window.at(b.offset().into()),
            c: window.at(c.offset().into()),
            s: window.at(s.offset().into()),
        })
    }
    #[inline]
    fn crotg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        a: GuestPtr<types::ComplexSingle>,
        b: GuestPtr<types::ComplexSingle>,
        c: GuestPtr<f32>,
        s: GuestPtr<types::ComplexSingle>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotg::<c32> {
            a: window.at(a.offset().into()),
            b: window.at(b.offset().into()),
            c: window.at(c.offset().into()),
            s: window.at(s.offset().into()),
        })
    }
    #[inline]
    fn zrotg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        a: GuestPtr<types::ComplexDouble>,
        b: GuestPtr<types::ComplexDouble>,
        c: GuestPtr<f64>,
        s: GuestPtr<types::ComplexDouble>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotg::<c64> {
            a: window.at(a.offset().into()),
            b: window.at(b.offset().into()),
            c: window.at(c.offset().into()),
            s: window.at(s.offset().into()),
        })
    }
    #[inline]
    fn srotmg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        d1: GuestPtr<f32>,
        d2: GuestPtr<f32>,
        x1: GuestPtr<f32>,
        y1: f32,
        param: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotmg::<f32> {
            d1: window.at(d1.offset().into()),
            d2: window.at(d2.offset().into()),
            x1: window.at(x1.offset().into()),
            y1,
            param: window.at(param.offset().into()),
        })
    }
    #[inline]
    fn drotmg(
        &mut self,
        memory: &mut GuestMemory<'_>,
        d1: GuestPtr<f64>,
        d2: GuestPtr<f64>,
        x1: GuestPtr<f64>,
        y1: f64,
        param: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotmg::<f64> {
            d1: window.at(d1.offset().into()),
            d2: window.at(d2.offset().into()),
            x1: window.at(x1.offset().into()),
            y1,
            param: window.at(param.offset().into()),
        })
    }
    #[inline]
    fn srot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        c: f32,
        s: f32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rot::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            c,
            s,
        })
    }
    #[inline]
    fn drot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        c: f64,
        s: f64,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rot::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            c,
            s,
        })
    }
    #[inline]
    fn csrot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        c: f32,
        s: f32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rot::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            c,
            s,
        })
    }
    #[inline]
    fn zdrot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        c: f64,
        s: f64,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rot::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            c,
            s,
        })
    }
    #[inline]
    fn srotm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        param: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotm::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            param: window.at(param.offset().into()),
        })
    }
    #[inline]
    fn drotm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        param: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Rotm::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            param: window.at(param.offset().into()),
        })
    }
    #[inline]
    fn sswap(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Swap::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dswap(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Swap::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn cswap(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Swap::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zswap(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Swap::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn sscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Scal::<f32> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Scal::<f64> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn cscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Scal::<c32> {
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn zscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Scal::<c64> {
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn csscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::RealScal::<c32> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn zdscal(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::RealScal::<c64> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn scopy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Copy::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dcopy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Copy::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn ccopy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Copy::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zcopy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Copy::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn saxpy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Axpy::<f32> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn daxpy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Axpy::<f64> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn caxpy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Axpy::<c32> {
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zaxpy(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Axpy::<c64> {
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn sdot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dot::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn ddot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dot::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn cdotu(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        result: GuestPtr<types::ComplexSingle>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dotu::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zdotu(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        result: GuestPtr<types::ComplexDouble>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dotu::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn cdotc(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        result: GuestPtr<types::ComplexSingle>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dotc::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zdotc(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        result: GuestPtr<types::ComplexDouble>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dotc::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dsdot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Dsdot::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn sdsdot(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Sdsdot::<f32> {
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn snrm2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Nrm2::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dnrm2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Nrm2::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn scnrm2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Nrm2::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dznrm2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Nrm2::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn sasum(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Asum::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dasum(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Asum::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn scasum(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        result: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Asum::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dzasum(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        result: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Asum::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn isamax(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f32>,
        incx: i32,
        result: GuestPtr<u32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Iamax::<f32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn idamax(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<f64>,
        incx: i32,
        result: GuestPtr<u32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Iamax::<f64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn icamax(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        result: GuestPtr<u32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Iamax::<c32> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn izamax(
        &mut self,
        memory: &mut GuestMemory<'_>,
        n: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        result: GuestPtr<u32>,
    ) -> Result<(), Failure> {
        self.call_returning(memory, result.offset(), |window| args::Iamax::<c64> {
            n: n.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn sgemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
        beta: f32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemv::<f32> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dgemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
        beta: f64,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemv::<f64> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn cgemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemv::<c32> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c32::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zgemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemv::<c64> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c64::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn sgbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
        beta: f32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gbmv::<f32> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            kl: kl.into(),
            ku: ku.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dgbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
        beta: f64,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gbmv::<f64> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            kl: kl.into(),
            ku: ku.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn cgbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gbmv::<c32> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            kl: kl.into(),
            ku: ku.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c32::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zgbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        trans: u32,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gbmv::<c64> {
            layout: Layout(layout),
            trans: Transpose(trans),
            m: m.into(),
            n: n.into(),
            kl: kl.into(),
            ku: ku.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c64::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn chemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hemv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c32::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zhemv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hemv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c64::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn chbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hbmv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c32::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zhbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hbmv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c64::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn chpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        ap: GuestPtr<types::ComplexSingle>,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpmv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c32::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn zhpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        ap: GuestPtr<types::ComplexDouble>,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpmv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta: c64::new(beta_re, beta_im),
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn ssymv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
        beta: f32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dsymv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
        beta: f64,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn ssbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
        beta: f32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Sbmv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dsbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
        beta: f64,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Sbmv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn sspmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        ap: GuestPtr<f32>,
        x: GuestPtr<f32>,
        incx: i32,
        beta: f32,
        y: GuestPtr<f32>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spmv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn dspmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        ap: GuestPtr<f64>,
        x: GuestPtr<f64>,
        incx: i32,
        beta: f64,
        y: GuestPtr<f64>,
        incy: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spmv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            beta,
            y: window.at(y.offset().into()),
            incy: incy.into(),
        })
    }
    #[inline]
    fn strmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtrmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctrmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztrmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn stbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbmv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbmv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbmv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztbmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbmv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn stpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<f32>,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpmv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<f64>,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpmv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<types::ComplexSingle>,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpmv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztpmv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<types::ComplexDouble>,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpmv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn strsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtrsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctrsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztrsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn stbsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<f32>,
        lda: i32,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbsv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtbsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<f64>,
        lda: i32,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbsv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctbsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbsv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztbsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        k: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tbsv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            k: k.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn stpsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<f32>,
        x: GuestPtr<f32>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpsv::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn dtpsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<f64>,
        x: GuestPtr<f64>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpsv::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ctpsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<types::ComplexSingle>,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpsv::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn ztpsv(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        n: i32,
        ap: GuestPtr<types::ComplexDouble>,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Tpsv::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            n: n.into(),
            ap: window.at(ap.offset().into()),
            x: window.at(x.offset().into()),
            incx: incx.into(),
        })
    }
    #[inline]
    fn sger(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        a: GuestPtr<f32>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Ger::<f32> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn dger(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        a: GuestPtr<f64>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Ger::<f64> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn cgeru(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Geru::<c32> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn zgeru(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Geru::<c64> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn cgerc(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gerc::<c32> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn zgerc(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gerc::<c64> {
            layout: Layout(layout),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn cher(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn zher(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn chpr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        ap: GuestPtr<types::ComplexSingle>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpr::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn zhpr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        ap: GuestPtr<types::ComplexDouble>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpr::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn cher2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her2::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn zher2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her2::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn chpr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: GuestPtr<types::ComplexSingle>,
        incx: i32,
        y: GuestPtr<types::ComplexSingle>,
        incy: i32,
        ap: GuestPtr<types::ComplexSingle>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpr2::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn zhpr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: GuestPtr<types::ComplexDouble>,
        incx: i32,
        y: GuestPtr<types::ComplexDouble>,
        incy: i32,
        ap: GuestPtr<types::ComplexDouble>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hpr2::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn ssyr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        a: GuestPtr<f32>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn dsyr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        a: GuestPtr<f64>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn sspr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        ap: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spr::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn dspr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        ap: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spr::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn ssyr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        a: GuestPtr<f32>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn dsyr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        a: GuestPtr<f64>,
        lda: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            a: window.at(a.offset().into()),
            lda: lda.into(),
        })
    }
    #[inline]
    fn sspr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f32,
        x: GuestPtr<f32>,
        incx: i32,
        y: GuestPtr<f32>,
        incy: i32,
        ap: GuestPtr<f32>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spr2::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn dspr2(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        n: i32,
        alpha: f64,
        x: GuestPtr<f64>,
        incx: i32,
        y: GuestPtr<f64>,
        incy: i32,
        ap: GuestPtr<f64>,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Spr2::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            n: n.into(),
            alpha,
            x: window.at(x.offset().into()),
            incx: incx.into(),
            y: window.at(y.offset().into()),
            incy: incy.into(),
            ap: window.at(ap.offset().into()),
        })
    }
    #[inline]
    fn sgemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        transa: u32,
        transb: u32,
        m: i32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
        beta: f32,
        c: GuestPtr<f32>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemm::<f32> {
            layout: Layout(layout),
            transa: Transpose(transa),
            transb: Transpose(transb),
            m: m.into(),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn dgemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        transa: u32,
        transb: u32,
        m: i32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
        beta: f64,
        c: GuestPtr<f64>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemm::<f64> {
            layout: Layout(layout),
            transa: Transpose(transa),
            transb: Transpose(transb),
            m: m.into(),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn cgemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        transa: u32,
        transb: u32,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemm::<c32> {
            layout: Layout(layout),
            transa: Transpose(transa),
            transb: Transpose(transb),
            m: m.into(),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zgemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        transa: u32,
        transb: u32,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemm::<c64> {
            layout: Layout(layout),
            transa: Transpose(transa),
            transb: Transpose(transb),
            m: m.into(),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn ssymm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
        beta: f32,
        c: GuestPtr<f32>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symm::<f32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn dsymm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
        beta: f64,
        c: GuestPtr<f64>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symm::<f64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn csymm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symm::<c32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zsymm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Symm::<c64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn chemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hemm::<c32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zhemm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Hemm::<c64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn ssyrk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        beta: f32,
        c: GuestPtr<f32>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syrk::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn dsyrk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        beta: f64,
        c: GuestPtr<f64>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syrk::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn csyrk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syrk::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zsyrk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syrk::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn cherk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        beta: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Herk::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zherk(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        beta: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Herk::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn ssyr2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
        beta: f32,
        c: GuestPtr<f32>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2k::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn dsyr2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
        beta: f64,
        c: GuestPtr<f64>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2k::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn csyr2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2k::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zsyr2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Syr2k::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn cher2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her2k::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zher2k(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        trans: u32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Her2k::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            trans: Transpose(trans),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn strmm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmm::<f32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn dtrmm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmm::<f64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn ctrmm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmm::<c32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn ztrmm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trmm::<c64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn strsm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsm::<f32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn dtrsm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsm::<f64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn ctrsm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsm::<c32> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn ztrsm(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        side: u32,
        uplo: u32,
        transa: u32,
        diag: u32,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Trsm::<c64> {
            layout: Layout(layout),
            side: Side(side),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            diag: Diagonal(diag),
            m: m.into(),
            n: n.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
        })
    }
    #[inline]
    fn sgemmtr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        transb: u32,
        n: i32,
        k: i32,
        alpha: f32,
        a: GuestPtr<f32>,
        lda: i32,
        b: GuestPtr<f32>,
        ldb: i32,
        beta: f32,
        c: GuestPtr<f32>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemmtr::<f32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            transb: Transpose(transb),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn dgemmtr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        transb: u32,
        n: i32,
        k: i32,
        alpha: f64,
        a: GuestPtr<f64>,
        lda: i32,
        b: GuestPtr<f64>,
        ldb: i32,
        beta: f64,
        c: GuestPtr<f64>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemmtr::<f64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            transb: Transpose(transb),
            n: n.into(),
            k: k.into(),
            alpha,
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta,
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn cgemmtr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        transb: u32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: GuestPtr<types::ComplexSingle>,
        lda: i32,
        b: GuestPtr<types::ComplexSingle>,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: GuestPtr<types::ComplexSingle>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemmtr::<c32> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            transb: Transpose(transb),
            n: n.into(),
            k: k.into(),
            alpha: c32::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c32::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
    #[inline]
    fn zgemmtr(
        &mut self,
        memory: &mut GuestMemory<'_>,
        layout: u32,
        uplo: u32,
        transa: u32,
        transb: u32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: GuestPtr<types::ComplexDouble>,
        lda: i32,
        b: GuestPtr<types::ComplexDouble>,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: GuestPtr<types::ComplexDouble>,
        ldc: i32,
    ) -> Result<(), Failure> {
        self.call(memory, |window| args::Gemmtr::<c64> {
            layout: Layout(layout),
            uplo: Uplo(uplo),
            transa: Transpose(transa),
            transb: Transpose(transb),
            n: n.into(),
            k: k.into(),
            alpha: c64::new(alpha_re, alpha_im),
            a: window.at(a.offset().into()),
            lda: lda.into(),
            b: window.at(b.offset().into()),
            ldb: ldb.into(),
            beta: c64::new(beta_re, beta_im),
            c: window.at(c.offset().into()),
            ldc: ldc.into(),
        })
    }
}
