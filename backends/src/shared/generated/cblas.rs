// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The C interface of BLAS, routine by routine: its type, and how an argument struct becomes a call.

use crate::shared::call::{CblasCall, int};
use blasm_core::args;
use blasm_core::scalar::{c32, c64};
use std::ffi::{c_int, c_void};

impl CblasCall for args::Rotg<f32> {
    const SYMBOL: &'static str = "cblas_srotg";
    type Function = unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, *mut f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a, self.b, self.c, self.s) }
    }
}

impl CblasCall for args::Rotg<f64> {
    const SYMBOL: &'static str = "cblas_drotg";
    type Function = unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, *mut f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a, self.b, self.c, self.s) }
    }
}

impl CblasCall for args::Rotg<c32> {
    const SYMBOL: &'static str = "cblas_crotg";
    type Function = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut f32, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a.cast(), self.b.cast(), self.c, self.s.cast()) }
    }
}

impl CblasCall for args::Rotg<c64> {
    const SYMBOL: &'static str = "cblas_zrotg";
    type Function = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut f64, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a.cast(), self.b.cast(), self.c, self.s.cast()) }
    }
}

impl CblasCall for args::Rotmg<f32> {
    const SYMBOL: &'static str = "cblas_srotmg";
    type Function = unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, f32, *mut f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.d1, self.d2, self.x1, self.y1, self.param) }
    }
}

impl CblasCall for args::Rotmg<f64> {
    const SYMBOL: &'static str = "cblas_drotmg";
    type Function = unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, f64, *mut f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.d1, self.d2, self.x1, self.y1, self.param) }
    }
}

impl CblasCall for args::Rot<f32> {
    const SYMBOL: &'static str = "cblas_srot";
    type Function = unsafe extern "C" fn(c_int, *mut f32, c_int, *mut f32, c_int, f32, f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x, int(self.incx), self.y, int(self.incy), self.c, self.s)
        }
    }
}

impl CblasCall for args::Rot<f64> {
    const SYMBOL: &'static str = "cblas_drot";
    type Function = unsafe extern "C" fn(c_int, *mut f64, c_int, *mut f64, c_int, f64, f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x, int(self.incx), self.y, int(self.incy), self.c, self.s)
        }
    }
}

impl CblasCall for args::Rot<c32> {
    const SYMBOL: &'static str = "cblas_csrot";
    type Function = unsafe extern "C" fn(c_int, *mut c_void, c_int, *mut c_void, c_int, f32, f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.c,
                self.s,
            )
        }
    }
}

impl CblasCall for args::Rot<c64> {
    const SYMBOL: &'static str = "cblas_zdrot";
    type Function = unsafe extern "C" fn(c_int, *mut c_void, c_int, *mut c_void, c_int, f64, f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.c,
                self.s,
            )
        }
    }
}

impl CblasCall for args::Rotm<f32> {
    const SYMBOL: &'static str = "cblas_srotm";
    type Function = unsafe extern "C" fn(c_int, *mut f32, c_int, *mut f32, c_int, *const f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy), self.param) }
    }
}

impl CblasCall for args::Rotm<f64> {
    const SYMBOL: &'static str = "cblas_drotm";
    type Function = unsafe extern "C" fn(c_int, *mut f64, c_int, *mut f64, c_int, *const f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy), self.param) }
    }
}

impl CblasCall for args::Swap<f32> {
    const SYMBOL: &'static str = "cblas_sswap";
    type Function = unsafe extern "C" fn(c_int, *mut f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Swap<f64> {
    const SYMBOL: &'static str = "cblas_dswap";
    type Function = unsafe extern "C" fn(c_int, *mut f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Swap<c32> {
    const SYMBOL: &'static str = "cblas_cswap";
    type Function = unsafe extern "C" fn(c_int, *mut c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x.cast(), int(self.incx), self.y.cast(), int(self.incy))
        }
    }
}

impl CblasCall for args::Swap<c64> {
    const SYMBOL: &'static str = "cblas_zswap";
    type Function = unsafe extern "C" fn(c_int, *mut c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x.cast(), int(self.incx), self.y.cast(), int(self.incy))
        }
    }
}

impl CblasCall for args::Scal<f32> {
    const SYMBOL: &'static str = "cblas_sscal";
    type Function = unsafe extern "C" fn(c_int, f32, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Scal<f64> {
    const SYMBOL: &'static str = "cblas_dscal";
    type Function = unsafe extern "C" fn(c_int, f64, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Scal<c32> {
    const SYMBOL: &'static str = "cblas_cscal";
    type Function = unsafe extern "C" fn(c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), (&raw const self.alpha).cast(), self.x.cast(), int(self.incx))
        }
    }
}

impl CblasCall for args::Scal<c64> {
    const SYMBOL: &'static str = "cblas_zscal";
    type Function = unsafe extern "C" fn(c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), (&raw const self.alpha).cast(), self.x.cast(), int(self.incx))
        }
    }
}

impl CblasCall for args::RealScal<c32> {
    const SYMBOL: &'static str = "cblas_csscal";
    type Function = unsafe extern "C" fn(c_int, f32, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::RealScal<c64> {
    const SYMBOL: &'static str = "cblas_zdscal";
    type Function = unsafe extern "C" fn(c_int, f64, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::Copy<f32> {
    const SYMBOL: &'static str = "cblas_scopy";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Copy<f64> {
    const SYMBOL: &'static str = "cblas_dcopy";
    type Function = unsafe extern "C" fn(c_int, *const f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Copy<c32> {
    const SYMBOL: &'static str = "cblas_ccopy";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x.cast(), int(self.incx), self.y.cast(), int(self.incy))
        }
    }
}

impl CblasCall for args::Copy<c64> {
    const SYMBOL: &'static str = "cblas_zcopy";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(int(self.n), self.x.cast(), int(self.incx), self.y.cast(), int(self.incy))
        }
    }
}

impl CblasCall for args::Axpy<f32> {
    const SYMBOL: &'static str = "cblas_saxpy";
    type Function = unsafe extern "C" fn(c_int, f32, *const f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Axpy<f64> {
    const SYMBOL: &'static str = "cblas_daxpy";
    type Function = unsafe extern "C" fn(c_int, f64, *const f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Axpy<c32> {
    const SYMBOL: &'static str = "cblas_caxpy";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Axpy<c64> {
    const SYMBOL: &'static str = "cblas_zaxpy";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Dot<f32> {
    const SYMBOL: &'static str = "cblas_sdot";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int, *const f32, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Dot<f64> {
    const SYMBOL: &'static str = "cblas_ddot";
    type Function = unsafe extern "C" fn(c_int, *const f64, c_int, *const f64, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Dotu<c32> {
    const SYMBOL: &'static str = "cblas_cdotu_sub";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, c_int, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> c32 {
        let mut result = c32::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
}

impl CblasCall for args::Dotu<c64> {
    const SYMBOL: &'static str = "cblas_zdotu_sub";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, c_int, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> c64 {
        let mut result = c64::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
}

impl CblasCall for args::Dotc<c32> {
    const SYMBOL: &'static str = "cblas_cdotc_sub";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, c_int, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> c32 {
        let mut result = c32::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
}

impl CblasCall for args::Dotc<c64> {
    const SYMBOL: &'static str = "cblas_zdotc_sub";
    type Function =
        unsafe extern "C" fn(c_int, *const c_void, c_int, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> c64 {
        let mut result = c64::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                int(self.n),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
}

impl CblasCall for args::Dsdot<f32> {
    const SYMBOL: &'static str = "cblas_dsdot";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int, *const f32, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Sdsdot<f32> {
    const SYMBOL: &'static str = "cblas_sdsdot";
    type Function = unsafe extern "C" fn(c_int, f32, *const f32, c_int, *const f32, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.alpha, self.x, int(self.incx), self.y, int(self.incy)) }
    }
}

impl CblasCall for args::Nrm2<f32> {
    const SYMBOL: &'static str = "cblas_snrm2";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Nrm2<f64> {
    const SYMBOL: &'static str = "cblas_dnrm2";
    type Function = unsafe extern "C" fn(c_int, *const f64, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Nrm2<c32> {
    const SYMBOL: &'static str = "cblas_scnrm2";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::Nrm2<c64> {
    const SYMBOL: &'static str = "cblas_dznrm2";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::Asum<f32> {
    const SYMBOL: &'static str = "cblas_sasum";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Asum<f64> {
    const SYMBOL: &'static str = "cblas_dasum";
    type Function = unsafe extern "C" fn(c_int, *const f64, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x, int(self.incx)) }
    }
}

impl CblasCall for args::Asum<c32> {
    const SYMBOL: &'static str = "cblas_scasum";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> f32;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::Asum<c64> {
    const SYMBOL: &'static str = "cblas_dzasum";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> f64;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }
    }
}

impl CblasCall for args::Iamax<f32> {
    const SYMBOL: &'static str = "cblas_isamax";
    type Function = unsafe extern "C" fn(c_int, *const f32, c_int) -> usize;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        (unsafe { function(int(self.n), self.x, int(self.incx)) }) as u64
    }
}

impl CblasCall for args::Iamax<f64> {
    const SYMBOL: &'static str = "cblas_idamax";
    type Function = unsafe extern "C" fn(c_int, *const f64, c_int) -> usize;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        (unsafe { function(int(self.n), self.x, int(self.incx)) }) as u64
    }
}

impl CblasCall for args::Iamax<c32> {
    const SYMBOL: &'static str = "cblas_icamax";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> usize;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        (unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }) as u64
    }
}

impl CblasCall for args::Iamax<c64> {
    const SYMBOL: &'static str = "cblas_izamax";
    type Function = unsafe extern "C" fn(c_int, *const c_void, c_int) -> usize;
    #[inline]
    unsafe fn call(&self, function: Self::Function) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        (unsafe { function(int(self.n), self.x.cast(), int(self.incx)) }) as u64
    }
}

impl CblasCall for args::Gemv<f32> {
    const SYMBOL: &'static str = "cblas_sgemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gemv<f64> {
    const SYMBOL: &'static str = "cblas_dgemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gemv<c32> {
    const SYMBOL: &'static str = "cblas_cgemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gemv<c64> {
    const SYMBOL: &'static str = "cblas_zgemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gbmv<f32> {
    const SYMBOL: &'static str = "cblas_sgbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                int(self.kl),
                int(self.ku),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gbmv<f64> {
    const SYMBOL: &'static str = "cblas_dgbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                int(self.kl),
                int(self.ku),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gbmv<c32> {
    const SYMBOL: &'static str = "cblas_cgbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                int(self.kl),
                int(self.ku),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Gbmv<c64> {
    const SYMBOL: &'static str = "cblas_zgbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                int(self.m),
                int(self.n),
                int(self.kl),
                int(self.ku),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hemv<c32> {
    const SYMBOL: &'static str = "cblas_chemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hemv<c64> {
    const SYMBOL: &'static str = "cblas_zhemv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hbmv<c32> {
    const SYMBOL: &'static str = "cblas_chbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hbmv<c64> {
    const SYMBOL: &'static str = "cblas_zhbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hpmv<c32> {
    const SYMBOL: &'static str = "cblas_chpmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Hpmv<c64> {
    const SYMBOL: &'static str = "cblas_zhpmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Symv<f32> {
    const SYMBOL: &'static str = "cblas_ssymv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Symv<f64> {
    const SYMBOL: &'static str = "cblas_dsymv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Sbmv<f32> {
    const SYMBOL: &'static str = "cblas_ssbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Sbmv<f64> {
    const SYMBOL: &'static str = "cblas_dsbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Spmv<f32> {
    const SYMBOL: &'static str = "cblas_sspmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.ap,
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Spmv<f64> {
    const SYMBOL: &'static str = "cblas_dspmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.ap,
                self.x,
                int(self.incx),
                self.beta,
                self.y,
                int(self.incy),
            )
        }
    }
}

impl CblasCall for args::Trmv<f32> {
    const SYMBOL: &'static str = "cblas_strmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trmv<f64> {
    const SYMBOL: &'static str = "cblas_dtrmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trmv<c32> {
    const SYMBOL: &'static str = "cblas_ctrmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trmv<c64> {
    const SYMBOL: &'static str = "cblas_ztrmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbmv<f32> {
    const SYMBOL: &'static str = "cblas_stbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbmv<f64> {
    const SYMBOL: &'static str = "cblas_dtbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbmv<c32> {
    const SYMBOL: &'static str = "cblas_ctbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbmv<c64> {
    const SYMBOL: &'static str = "cblas_ztbmv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpmv<f32> {
    const SYMBOL: &'static str = "cblas_stpmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f32, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap,
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpmv<f64> {
    const SYMBOL: &'static str = "cblas_dtpmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f64, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap,
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpmv<c32> {
    const SYMBOL: &'static str = "cblas_ctpmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpmv<c64> {
    const SYMBOL: &'static str = "cblas_ztpmv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trsv<f32> {
    const SYMBOL: &'static str = "cblas_strsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trsv<f64> {
    const SYMBOL: &'static str = "cblas_dtrsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trsv<c32> {
    const SYMBOL: &'static str = "cblas_ctrsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Trsv<c64> {
    const SYMBOL: &'static str = "cblas_ztrsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbsv<f32> {
    const SYMBOL: &'static str = "cblas_stbsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbsv<f64> {
    const SYMBOL: &'static str = "cblas_dtbsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a,
                int(self.lda),
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbsv<c32> {
    const SYMBOL: &'static str = "cblas_ctbsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tbsv<c64> {
    const SYMBOL: &'static str = "cblas_ztbsv";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                int(self.k),
                self.a.cast(),
                int(self.lda),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpsv<f32> {
    const SYMBOL: &'static str = "cblas_stpsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f32, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap,
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpsv<f64> {
    const SYMBOL: &'static str = "cblas_dtpsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const f64, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap,
                self.x,
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpsv<c32> {
    const SYMBOL: &'static str = "cblas_ctpsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Tpsv<c64> {
    const SYMBOL: &'static str = "cblas_ztpsv";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, c_int, *const c_void, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.n),
                self.ap.cast(),
                self.x.cast(),
                int(self.incx),
            )
        }
    }
}

impl CblasCall for args::Ger<f32> {
    const SYMBOL: &'static str = "cblas_sger";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Ger<f64> {
    const SYMBOL: &'static str = "cblas_dger";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Geru<c32> {
    const SYMBOL: &'static str = "cblas_cgeru";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Geru<c64> {
    const SYMBOL: &'static str = "cblas_zgeru";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Gerc<c32> {
    const SYMBOL: &'static str = "cblas_cgerc";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Gerc<c64> {
    const SYMBOL: &'static str = "cblas_zgerc";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Her<c32> {
    const SYMBOL: &'static str = "cblas_cher";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f32, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x.cast(),
                int(self.incx),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Her<c64> {
    const SYMBOL: &'static str = "cblas_zher";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f64, *const c_void, c_int, *mut c_void, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x.cast(),
                int(self.incx),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Hpr<c32> {
    const SYMBOL: &'static str = "cblas_chpr";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f32, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x.cast(),
                int(self.incx),
                self.ap.cast(),
            )
        }
    }
}

impl CblasCall for args::Hpr<c64> {
    const SYMBOL: &'static str = "cblas_zhpr";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f64, *const c_void, c_int, *mut c_void);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x.cast(),
                int(self.incx),
                self.ap.cast(),
            )
        }
    }
}

impl CblasCall for args::Her2<c32> {
    const SYMBOL: &'static str = "cblas_cher2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Her2<c64> {
    const SYMBOL: &'static str = "cblas_zher2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.a.cast(),
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Hpr2<c32> {
    const SYMBOL: &'static str = "cblas_chpr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.ap.cast(),
            )
        }
    }
}

impl CblasCall for args::Hpr2<c64> {
    const SYMBOL: &'static str = "cblas_zhpr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *mut c_void,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                int(self.incx),
                self.y.cast(),
                int(self.incy),
                self.ap.cast(),
            )
        }
    }
}

impl CblasCall for args::Syr<f32> {
    const SYMBOL: &'static str = "cblas_ssyr";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f32, *const f32, c_int, *mut f32, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Syr<f64> {
    const SYMBOL: &'static str = "cblas_dsyr";
    type Function =
        unsafe extern "C" fn(c_int, c_int, c_int, f64, *const f64, c_int, *mut f64, c_int);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Spr<f32> {
    const SYMBOL: &'static str = "cblas_sspr";
    type Function = unsafe extern "C" fn(c_int, c_int, c_int, f32, *const f32, c_int, *mut f32);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.ap,
            )
        }
    }
}

impl CblasCall for args::Spr<f64> {
    const SYMBOL: &'static str = "cblas_dspr";
    type Function = unsafe extern "C" fn(c_int, c_int, c_int, f64, *const f64, c_int, *mut f64);
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.ap,
            )
        }
    }
}

impl CblasCall for args::Syr2<f32> {
    const SYMBOL: &'static str = "cblas_ssyr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Syr2<f64> {
    const SYMBOL: &'static str = "cblas_dsyr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.a,
                int(self.lda),
            )
        }
    }
}

impl CblasCall for args::Spr2<f32> {
    const SYMBOL: &'static str = "cblas_sspr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        *mut f32,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.ap,
            )
        }
    }
}

impl CblasCall for args::Spr2<f64> {
    const SYMBOL: &'static str = "cblas_dspr2";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        *mut f64,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                int(self.n),
                self.alpha,
                self.x,
                int(self.incx),
                self.y,
                int(self.incy),
                self.ap,
            )
        }
    }
}

impl CblasCall for args::Gemm<f32> {
    const SYMBOL: &'static str = "cblas_sgemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.m),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemm<f64> {
    const SYMBOL: &'static str = "cblas_dgemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.m),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemm<c32> {
    const SYMBOL: &'static str = "cblas_cgemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.m),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemm<c64> {
    const SYMBOL: &'static str = "cblas_zgemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.m),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Symm<f32> {
    const SYMBOL: &'static str = "cblas_ssymm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Symm<f64> {
    const SYMBOL: &'static str = "cblas_dsymm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Symm<c32> {
    const SYMBOL: &'static str = "cblas_csymm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Symm<c64> {
    const SYMBOL: &'static str = "cblas_zsymm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Hemm<c32> {
    const SYMBOL: &'static str = "cblas_chemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Hemm<c64> {
    const SYMBOL: &'static str = "cblas_zhemm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syrk<f32> {
    const SYMBOL: &'static str = "cblas_ssyrk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syrk<f64> {
    const SYMBOL: &'static str = "cblas_dsyrk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syrk<c32> {
    const SYMBOL: &'static str = "cblas_csyrk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syrk<c64> {
    const SYMBOL: &'static str = "cblas_zsyrk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Herk<c32> {
    const SYMBOL: &'static str = "cblas_cherk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const c_void,
        c_int,
        f32,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a.cast(),
                int(self.lda),
                self.beta,
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Herk<c64> {
    const SYMBOL: &'static str = "cblas_zherk";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const c_void,
        c_int,
        f64,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a.cast(),
                int(self.lda),
                self.beta,
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syr2k<f32> {
    const SYMBOL: &'static str = "cblas_ssyr2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syr2k<f64> {
    const SYMBOL: &'static str = "cblas_dsyr2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syr2k<c32> {
    const SYMBOL: &'static str = "cblas_csyr2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Syr2k<c64> {
    const SYMBOL: &'static str = "cblas_zsyr2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Her2k<c32> {
    const SYMBOL: &'static str = "cblas_cher2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        f32,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                self.beta,
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Her2k<c64> {
    const SYMBOL: &'static str = "cblas_zher2k";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        f64,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                self.beta,
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Trmm<f32> {
    const SYMBOL: &'static str = "cblas_strmm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trmm<f64> {
    const SYMBOL: &'static str = "cblas_dtrmm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trmm<c32> {
    const SYMBOL: &'static str = "cblas_ctrmm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trmm<c64> {
    const SYMBOL: &'static str = "cblas_ztrmm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trsm<f32> {
    const SYMBOL: &'static str = "cblas_strsm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trsm<f64> {
    const SYMBOL: &'static str = "cblas_dtrsm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trsm<c32> {
    const SYMBOL: &'static str = "cblas_ctrsm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Trsm<c64> {
    const SYMBOL: &'static str = "cblas_ztrsm";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                int(self.m),
                int(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
            )
        }
    }
}

impl CblasCall for args::Gemmtr<f32> {
    const SYMBOL: &'static str = "cblas_sgemmtr";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f32,
        *const f32,
        c_int,
        *const f32,
        c_int,
        f32,
        *mut f32,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemmtr<f64> {
    const SYMBOL: &'static str = "cblas_dgemmtr";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        f64,
        *const f64,
        c_int,
        *const f64,
        c_int,
        f64,
        *mut f64,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.n),
                int(self.k),
                self.alpha,
                self.a,
                int(self.lda),
                self.b,
                int(self.ldb),
                self.beta,
                self.c,
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemmtr<c32> {
    const SYMBOL: &'static str = "cblas_cgemmtr";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}

impl CblasCall for args::Gemmtr<c64> {
    const SYMBOL: &'static str = "cblas_zgemmtr";
    type Function = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *const c_void,
        *const c_void,
        c_int,
        *const c_void,
        c_int,
        *const c_void,
        *mut c_void,
        c_int,
    );
    #[inline]
    unsafe fn call(&self, function: Self::Function) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                int(self.n),
                int(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                int(self.lda),
                self.b.cast(),
                int(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                int(self.ldc),
            )
        }
    }
}
