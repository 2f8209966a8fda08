// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The native interfaces of BLAS, routine by routine: their types, and how an argument struct becomes a
//! call.

use crate::shared::call::{Integer, NativeCall, letter};
use blasm_core::args;
use blasm_core::flags::Layout;
use blasm_core::scalar::{c32, c64};
use std::ffi::{c_int, c_void};

impl NativeCall for args::Rotg<f32> {
    const CBLAS: &'static str = "cblas_srotg";
    const FORTRAN: Option<&'static str> = Some("srotg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, *mut f32);
    type Fortran<I: Integer> = unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, *mut f32);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a, self.b, self.c, self.s) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.a, call.b, call.c, call.s) };
        Some(())
    }
}

impl NativeCall for args::Rotg<f64> {
    const CBLAS: &'static str = "cblas_drotg";
    const FORTRAN: Option<&'static str> = Some("drotg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, *mut f64);
    type Fortran<I: Integer> = unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, *mut f64);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a, self.b, self.c, self.s) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.a, call.b, call.c, call.s) };
        Some(())
    }
}

impl NativeCall for args::Rotg<c32> {
    const CBLAS: &'static str = "cblas_crotg";
    const FORTRAN: Option<&'static str> = Some("crotg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut f32, *mut c_void);
    type Fortran<I: Integer> = unsafe extern "C" fn(*mut c32, *mut c32, *mut f32, *mut c32);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a.cast(), self.b.cast(), self.c, self.s.cast()) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.a, call.b, call.c, call.s) };
        Some(())
    }
}

impl NativeCall for args::Rotg<c64> {
    const CBLAS: &'static str = "cblas_zrotg";
    const FORTRAN: Option<&'static str> = Some("zrotg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut c_void, *mut c_void, *mut f64, *mut c_void);
    type Fortran<I: Integer> = unsafe extern "C" fn(*mut c64, *mut c64, *mut f64, *mut c64);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.a.cast(), self.b.cast(), self.c, self.s.cast()) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.a, call.b, call.c, call.s) };
        Some(())
    }
}

impl NativeCall for args::Rotmg<f32> {
    const CBLAS: &'static str = "cblas_srotmg";
    const FORTRAN: Option<&'static str> = Some("srotmg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, f32, *mut f32);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*mut f32, *mut f32, *mut f32, *const f32, *mut f32);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.d1, self.d2, self.x1, self.y1, self.param) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.d1, call.d2, call.x1, &raw const call.y1, call.param) };
        Some(())
    }
}

impl NativeCall for args::Rotmg<f64> {
    const CBLAS: &'static str = "cblas_drotmg";
    const FORTRAN: Option<&'static str> = Some("drotmg");
    type Cblas<I: Integer> = unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, f64, *mut f64);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*mut f64, *mut f64, *mut f64, *const f64, *mut f64);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(self.d1, self.d2, self.x1, self.y1, self.param) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;

        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(call.d1, call.d2, call.x1, &raw const call.y1, call.param) };
        Some(())
    }
}

impl NativeCall for args::Rot<f32> {
    const CBLAS: &'static str = "cblas_srot";
    const FORTRAN: Option<&'static str> = Some("srot");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f32, I, *mut f32, I, f32, f32);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *mut f32,
        *const I,
        *mut f32,
        *const I,
        *const f32,
        *const f32,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.c,
                self.s,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                &raw const call.c,
                &raw const call.s,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Rot<f64> {
    const CBLAS: &'static str = "cblas_drot";
    const FORTRAN: Option<&'static str> = Some("drot");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f64, I, *mut f64, I, f64, f64);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *mut f64,
        *const I,
        *mut f64,
        *const I,
        *const f64,
        *const f64,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.c,
                self.s,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                &raw const call.c,
                &raw const call.s,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Rot<c32> {
    const CBLAS: &'static str = "cblas_csrot";
    const FORTRAN: Option<&'static str> = Some("csrot");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut c_void, I, *mut c_void, I, f32, f32);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *mut c32,
        *const I,
        *mut c32,
        *const I,
        *const f32,
        *const f32,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.c,
                self.s,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                &raw const call.c,
                &raw const call.s,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Rot<c64> {
    const CBLAS: &'static str = "cblas_zdrot";
    const FORTRAN: Option<&'static str> = Some("zdrot");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut c_void, I, *mut c_void, I, f64, f64);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *mut c64,
        *const I,
        *mut c64,
        *const I,
        *const f64,
        *const f64,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.c,
                self.s,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                &raw const call.c,
                &raw const call.s,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Rotm<f32> {
    const CBLAS: &'static str = "cblas_srotm";
    const FORTRAN: Option<&'static str> = Some("srotm");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f32, I, *mut f32, I, *const f32);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut f32, *const I, *mut f32, *const I, *const f32);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy), self.param)
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(&raw const n, call.x, &raw const incx, call.y, &raw const incy, call.param)
        };
        Some(())
    }
}

impl NativeCall for args::Rotm<f64> {
    const CBLAS: &'static str = "cblas_drotm";
    const FORTRAN: Option<&'static str> = Some("drotm");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f64, I, *mut f64, I, *const f64);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut f64, *const I, *mut f64, *const I, *const f64);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy), self.param)
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(&raw const n, call.x, &raw const incx, call.y, &raw const incy, call.param)
        };
        Some(())
    }
}

impl NativeCall for args::Swap<f32> {
    const CBLAS: &'static str = "cblas_sswap";
    const FORTRAN: Option<&'static str> = Some("sswap");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f32, I, *mut f32, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut f32, *const I, *mut f32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Swap<f64> {
    const CBLAS: &'static str = "cblas_dswap";
    const FORTRAN: Option<&'static str> = Some("dswap");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut f64, I, *mut f64, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut f64, *const I, *mut f64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Swap<c32> {
    const CBLAS: &'static str = "cblas_cswap";
    const FORTRAN: Option<&'static str> = Some("cswap");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut c32, *const I, *mut c32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Swap<c64> {
    const CBLAS: &'static str = "cblas_zswap";
    const FORTRAN: Option<&'static str> = Some("zswap");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *mut c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *mut c64, *const I, *mut c64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Scal<f32> {
    const CBLAS: &'static str = "cblas_sscal";
    const FORTRAN: Option<&'static str> = Some("sscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const f32, *mut f32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.alpha, self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::Scal<f64> {
    const CBLAS: &'static str = "cblas_dscal";
    const FORTRAN: Option<&'static str> = Some("dscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const f64, *mut f64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.alpha, self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::Scal<c32> {
    const CBLAS: &'static str = "cblas_cscal";
    const FORTRAN: Option<&'static str> = Some("cscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const c32, *mut c32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), (&raw const self.alpha).cast(), self.x.cast(), I::of(self.incx))
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::Scal<c64> {
    const CBLAS: &'static str = "cblas_zscal";
    const FORTRAN: Option<&'static str> = Some("zscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const c64, *mut c64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), (&raw const self.alpha).cast(), self.x.cast(), I::of(self.incx))
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::RealScal<c32> {
    const CBLAS: &'static str = "cblas_csscal";
    const FORTRAN: Option<&'static str> = Some("csscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f32, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const f32, *mut c32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.alpha, self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::RealScal<c64> {
    const CBLAS: &'static str = "cblas_zdscal";
    const FORTRAN: Option<&'static str> = Some("zdscal");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f64, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(*const I, *const f64, *mut c64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.alpha, self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, &raw const call.alpha, call.x, &raw const incx) };
        Some(())
    }
}

impl NativeCall for args::Copy<f32> {
    const CBLAS: &'static str = "cblas_scopy";
    const FORTRAN: Option<&'static str> = Some("scopy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const f32, *const I, *mut f32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Copy<f64> {
    const CBLAS: &'static str = "cblas_dcopy";
    const FORTRAN: Option<&'static str> = Some("dcopy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const f64, *const I, *mut f64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Copy<c32> {
    const CBLAS: &'static str = "cblas_ccopy";
    const FORTRAN: Option<&'static str> = Some("ccopy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const c32, *const I, *mut c32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Copy<c64> {
    const CBLAS: &'static str = "cblas_zcopy";
    const FORTRAN: Option<&'static str> = Some("zcopy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const c64, *const I, *mut c64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(&raw const n, call.x, &raw const incx, call.y, &raw const incy) };
        Some(())
    }
}

impl NativeCall for args::Axpy<f32> {
    const CBLAS: &'static str = "cblas_saxpy";
    const FORTRAN: Option<&'static str> = Some("saxpy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f32, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const f32, *const f32, *const I, *mut f32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), self.alpha, self.x, I::of(self.incx), self.y, I::of(self.incy))
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Axpy<f64> {
    const CBLAS: &'static str = "cblas_daxpy";
    const FORTRAN: Option<&'static str> = Some("daxpy");
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f64, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const f64, *const f64, *const I, *mut f64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), self.alpha, self.x, I::of(self.incx), self.y, I::of(self.incy))
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Axpy<c32> {
    const CBLAS: &'static str = "cblas_caxpy";
    const FORTRAN: Option<&'static str> = Some("caxpy");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const c32, *const c32, *const I, *mut c32, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Axpy<c64> {
    const CBLAS: &'static str = "cblas_zaxpy";
    const FORTRAN: Option<&'static str> = Some("zaxpy");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> =
        unsafe extern "C" fn(*const I, *const c64, *const c64, *const I, *mut c64, *const I);
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let call = self;
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Dot<f32> {
    const CBLAS: &'static str = "cblas_sdot";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I, *const f32, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Dot<f64> {
    const CBLAS: &'static str = "cblas_ddot";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f64, I, *const f64, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Dotu<c32> {
    const CBLAS: &'static str = "cblas_cdotu_sub";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, I, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> c32 {
        let mut result = c32::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<c32> {
        None
    }
}

impl NativeCall for args::Dotu<c64> {
    const CBLAS: &'static str = "cblas_zdotu_sub";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, I, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> c64 {
        let mut result = c64::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<c64> {
        None
    }
}

impl NativeCall for args::Dotc<c32> {
    const CBLAS: &'static str = "cblas_cdotc_sub";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, I, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> c32 {
        let mut result = c32::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<c32> {
        None
    }
}

impl NativeCall for args::Dotc<c64> {
    const CBLAS: &'static str = "cblas_zdotc_sub";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> =
        unsafe extern "C" fn(I, *const c_void, I, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> c64 {
        let mut result = c64::default();
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                I::of(self.n),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                (&raw mut result).cast(),
            )
        };
        result
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<c64> {
        None
    }
}

impl NativeCall for args::Dsdot<f32> {
    const CBLAS: &'static str = "cblas_dsdot";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I, *const f32, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx), self.y, I::of(self.incy)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Sdsdot<f32> {
    const CBLAS: &'static str = "cblas_sdsdot";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, f32, *const f32, I, *const f32, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(I::of(self.n), self.alpha, self.x, I::of(self.incx), self.y, I::of(self.incy))
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Nrm2<f32> {
    const CBLAS: &'static str = "cblas_snrm2";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Nrm2<f64> {
    const CBLAS: &'static str = "cblas_dnrm2";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f64, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Nrm2<c32> {
    const CBLAS: &'static str = "cblas_scnrm2";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Nrm2<c64> {
    const CBLAS: &'static str = "cblas_dznrm2";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Asum<f32> {
    const CBLAS: &'static str = "cblas_sasum";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Asum<f64> {
    const CBLAS: &'static str = "cblas_dasum";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f64, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x, I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Asum<c32> {
    const CBLAS: &'static str = "cblas_scasum";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> f32;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f32 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f32> {
        None
    }
}

impl NativeCall for args::Asum<c64> {
    const CBLAS: &'static str = "cblas_dzasum";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> f64;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> f64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) }
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<f64> {
        None
    }
}

impl NativeCall for args::Iamax<f32> {
    const CBLAS: &'static str = "cblas_isamax";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f32, I) -> usize;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        u64::from(unsafe { function(I::of(self.n), self.x, I::of(self.incx)) } as u32)
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<u64> {
        None
    }
}

impl NativeCall for args::Iamax<f64> {
    const CBLAS: &'static str = "cblas_idamax";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const f64, I) -> usize;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        u64::from(unsafe { function(I::of(self.n), self.x, I::of(self.incx)) } as u32)
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<u64> {
        None
    }
}

impl NativeCall for args::Iamax<c32> {
    const CBLAS: &'static str = "cblas_icamax";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> usize;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        u64::from(unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) } as u32)
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<u64> {
        None
    }
}

impl NativeCall for args::Iamax<c64> {
    const CBLAS: &'static str = "cblas_izamax";
    const FORTRAN: Option<&'static str> = None;
    type Cblas<I: Integer> = unsafe extern "C" fn(I, *const c_void, I) -> usize;
    type Fortran<I: Integer> = ();
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> u64 {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        u64::from(unsafe { function(I::of(self.n), self.x.cast(), I::of(self.incx)) } as u32)
    }
    unsafe fn call_fortran<I: Integer>(&self, _function: Self::Fortran<I>) -> Option<u64> {
        None
    }
}

impl NativeCall for args::Gemv<f32> {
    const CBLAS: &'static str = "cblas_sgemv";
    const FORTRAN: Option<&'static str> = Some("sgemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.trans = self.trans.other();
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemv<f64> {
    const CBLAS: &'static str = "cblas_dgemv";
    const FORTRAN: Option<&'static str> = Some("dgemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.trans = self.trans.other();
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemv<c32> {
    const CBLAS: &'static str = "cblas_cgemv";
    const FORTRAN: Option<&'static str> = Some("cgemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.trans = self.trans.plain_other()?;
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemv<c64> {
    const CBLAS: &'static str = "cblas_zgemv";
    const FORTRAN: Option<&'static str> = Some("zgemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.trans = self.trans.plain_other()?;
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gbmv<f32> {
    const CBLAS: &'static str = "cblas_sgbmv";
    const FORTRAN: Option<&'static str> = Some("sgbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.kl),
                I::of(self.ku),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            (call.kl, call.ku) = (self.ku, self.kl);
            call.trans = self.trans.other();
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let kl = I::of(call.kl);
        let ku = I::of(call.ku);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const kl,
                &raw const ku,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gbmv<f64> {
    const CBLAS: &'static str = "cblas_dgbmv";
    const FORTRAN: Option<&'static str> = Some("dgbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.kl),
                I::of(self.ku),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            (call.kl, call.ku) = (self.ku, self.kl);
            call.trans = self.trans.other();
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let kl = I::of(call.kl);
        let ku = I::of(call.ku);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const kl,
                &raw const ku,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gbmv<c32> {
    const CBLAS: &'static str = "cblas_cgbmv";
    const FORTRAN: Option<&'static str> = Some("cgbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.kl),
                I::of(self.ku),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            (call.kl, call.ku) = (self.ku, self.kl);
            call.trans = self.trans.plain_other()?;
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let kl = I::of(call.kl);
        let ku = I::of(call.ku);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const kl,
                &raw const ku,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gbmv<c64> {
    const CBLAS: &'static str = "cblas_zgbmv";
    const FORTRAN: Option<&'static str> = Some("zgbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.trans.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.kl),
                I::of(self.ku),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            (call.kl, call.ku) = (self.ku, self.kl);
            call.trans = self.trans.plain_other()?;
        }
        let trans = letter(call.trans.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let kl = I::of(call.kl);
        let ku = I::of(call.ku);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const trans,
                &raw const m,
                &raw const n,
                &raw const kl,
                &raw const ku,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hemv<c32> {
    const CBLAS: &'static str = "cblas_chemv";
    const FORTRAN: Option<&'static str> = Some("chemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hemv<c64> {
    const CBLAS: &'static str = "cblas_zhemv";
    const FORTRAN: Option<&'static str> = Some("zhemv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hbmv<c32> {
    const CBLAS: &'static str = "cblas_chbmv";
    const FORTRAN: Option<&'static str> = Some("chbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hbmv<c64> {
    const CBLAS: &'static str = "cblas_zhbmv";
    const FORTRAN: Option<&'static str> = Some("zhbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpmv<c32> {
    const CBLAS: &'static str = "cblas_chpmv";
    const FORTRAN: Option<&'static str> = Some("chpmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c32,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.ap,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpmv<c64> {
    const CBLAS: &'static str = "cblas_zhpmv";
    const FORTRAN: Option<&'static str> = Some("zhpmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c64,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
                (&raw const self.beta).cast(),
                self.y.cast(),
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.ap,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symv<f32> {
    const CBLAS: &'static str = "cblas_ssymv";
    const FORTRAN: Option<&'static str> = Some("ssymv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, I, *const f32, I, f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symv<f64> {
    const CBLAS: &'static str = "cblas_dsymv";
    const FORTRAN: Option<&'static str> = Some("dsymv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, I, *const f64, I, f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Sbmv<f32> {
    const CBLAS: &'static str = "cblas_ssbmv";
    const FORTRAN: Option<&'static str> = Some("ssbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Sbmv<f64> {
    const CBLAS: &'static str = "cblas_dsbmv";
    const FORTRAN: Option<&'static str> = Some("dsbmv");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spmv<f32> {
    const CBLAS: &'static str = "cblas_sspmv";
    const FORTRAN: Option<&'static str> = Some("sspmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, *const f32, I, f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.ap,
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.ap,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spmv<f64> {
    const CBLAS: &'static str = "cblas_dspmv";
    const FORTRAN: Option<&'static str> = Some("dspmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, *const f64, I, f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.ap,
                self.x,
                I::of(self.incx),
                self.beta,
                self.y,
                I::of(self.incy),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.ap,
                call.x,
                &raw const incx,
                &raw const call.beta,
                call.y,
                &raw const incy,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmv<f32> {
    const CBLAS: &'static str = "cblas_strmv";
    const FORTRAN: Option<&'static str> = Some("strmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmv<f64> {
    const CBLAS: &'static str = "cblas_dtrmv";
    const FORTRAN: Option<&'static str> = Some("dtrmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmv<c32> {
    const CBLAS: &'static str = "cblas_ctrmv";
    const FORTRAN: Option<&'static str> = Some("ctrmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmv<c64> {
    const CBLAS: &'static str = "cblas_ztrmv";
    const FORTRAN: Option<&'static str> = Some("ztrmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbmv<f32> {
    const CBLAS: &'static str = "cblas_stbmv";
    const FORTRAN: Option<&'static str> = Some("stbmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbmv<f64> {
    const CBLAS: &'static str = "cblas_dtbmv";
    const FORTRAN: Option<&'static str> = Some("dtbmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbmv<c32> {
    const CBLAS: &'static str = "cblas_ctbmv";
    const FORTRAN: Option<&'static str> = Some("ctbmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbmv<c64> {
    const CBLAS: &'static str = "cblas_ztbmv";
    const FORTRAN: Option<&'static str> = Some("ztbmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpmv<f32> {
    const CBLAS: &'static str = "cblas_stpmv";
    const FORTRAN: Option<&'static str> = Some("stpmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap,
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpmv<f64> {
    const CBLAS: &'static str = "cblas_dtpmv";
    const FORTRAN: Option<&'static str> = Some("dtpmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap,
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpmv<c32> {
    const CBLAS: &'static str = "cblas_ctpmv";
    const FORTRAN: Option<&'static str> = Some("ctpmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpmv<c64> {
    const CBLAS: &'static str = "cblas_ztpmv";
    const FORTRAN: Option<&'static str> = Some("ztpmv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsv<f32> {
    const CBLAS: &'static str = "cblas_strsv";
    const FORTRAN: Option<&'static str> = Some("strsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsv<f64> {
    const CBLAS: &'static str = "cblas_dtrsv";
    const FORTRAN: Option<&'static str> = Some("dtrsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsv<c32> {
    const CBLAS: &'static str = "cblas_ctrsv";
    const FORTRAN: Option<&'static str> = Some("ctrsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsv<c64> {
    const CBLAS: &'static str = "cblas_ztrsv";
    const FORTRAN: Option<&'static str> = Some("ztrsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbsv<f32> {
    const CBLAS: &'static str = "cblas_stbsv";
    const FORTRAN: Option<&'static str> = Some("stbsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbsv<f64> {
    const CBLAS: &'static str = "cblas_dtbsv";
    const FORTRAN: Option<&'static str> = Some("dtbsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a,
                I::of(self.lda),
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbsv<c32> {
    const CBLAS: &'static str = "cblas_ctbsv";
    const FORTRAN: Option<&'static str> = Some("ctbsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tbsv<c64> {
    const CBLAS: &'static str = "cblas_ztbsv";
    const FORTRAN: Option<&'static str> = Some("ztbsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, I, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.a.cast(),
                I::of(self.lda),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                &raw const k,
                call.a,
                &raw const lda,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpsv<f32> {
    const CBLAS: &'static str = "cblas_stpsv";
    const FORTRAN: Option<&'static str> = Some("stpsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap,
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpsv<f64> {
    const CBLAS: &'static str = "cblas_dtpsv";
    const FORTRAN: Option<&'static str> = Some("dtpsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap,
                self.x,
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpsv<c32> {
    const CBLAS: &'static str = "cblas_ctpsv";
    const FORTRAN: Option<&'static str> = Some("ctpsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Tpsv<c64> {
    const CBLAS: &'static str = "cblas_ztpsv";
    const FORTRAN: Option<&'static str> = Some("ztpsv");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, I, *const c_void, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.n),
                self.ap.cast(),
                self.x.cast(),
                I::of(self.incx),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.transa = self.transa.plain_other()?;
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const n,
                call.ap,
                call.x,
                &raw const incx,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Ger<f32> {
    const CBLAS: &'static str = "cblas_sger";
    const FORTRAN: Option<&'static str> = Some("sger");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, I, I, f32, *const f32, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.x, call.y) = (self.y, self.x);
            (call.m, call.n) = (self.n, self.m);
            (call.incx, call.incy) = (self.incy, self.incx);
        }
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Ger<f64> {
    const CBLAS: &'static str = "cblas_dger";
    const FORTRAN: Option<&'static str> = Some("dger");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, I, I, f64, *const f64, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.x, call.y) = (self.y, self.x);
            (call.m, call.n) = (self.n, self.m);
            (call.incx, call.incy) = (self.incy, self.incx);
        }
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Geru<c32> {
    const CBLAS: &'static str = "cblas_cgeru";
    const FORTRAN: Option<&'static str> = Some("cgeru");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.x, call.y) = (self.y, self.x);
            (call.m, call.n) = (self.n, self.m);
            (call.incx, call.incy) = (self.incy, self.incx);
        }
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Geru<c64> {
    const CBLAS: &'static str = "cblas_zgeru";
    const FORTRAN: Option<&'static str> = Some("zgeru");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.x, call.y) = (self.y, self.x);
            (call.m, call.n) = (self.n, self.m);
            (call.incx, call.incy) = (self.incy, self.incx);
        }
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gerc<c32> {
    const CBLAS: &'static str = "cblas_cgerc";
    const FORTRAN: Option<&'static str> = Some("cgerc");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gerc<c64> {
    const CBLAS: &'static str = "cblas_zgerc";
    const FORTRAN: Option<&'static str> = Some("zgerc");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let m = I::of(call.m);
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her<c32> {
    const CBLAS: &'static str = "cblas_cher";
    const FORTRAN: Option<&'static str> = Some("cher");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x.cast(),
                I::of(self.incx),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her<c64> {
    const CBLAS: &'static str = "cblas_zher";
    const FORTRAN: Option<&'static str> = Some("zher");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const c_void, I, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x.cast(),
                I::of(self.incx),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpr<c32> {
    const CBLAS: &'static str = "cblas_chpr";
    const FORTRAN: Option<&'static str> = Some("chpr");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const c32,
        *const I,
        *mut c32,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x.cast(),
                I::of(self.incx),
                self.ap.cast(),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpr<c64> {
    const CBLAS: &'static str = "cblas_zhpr";
    const FORTRAN: Option<&'static str> = Some("zhpr");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const c_void, I, *mut c_void);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const c64,
        *const I,
        *mut c64,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x.cast(),
                I::of(self.incx),
                self.ap.cast(),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her2<c32> {
    const CBLAS: &'static str = "cblas_cher2";
    const FORTRAN: Option<&'static str> = Some("cher2");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her2<c64> {
    const CBLAS: &'static str = "cblas_zher2";
    const FORTRAN: Option<&'static str> = Some("zher2");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.a.cast(),
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpr2<c32> {
    const CBLAS: &'static str = "cblas_chpr2";
    const FORTRAN: Option<&'static str> = Some("chpr2");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *mut c32,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.ap.cast(),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hpr2<c64> {
    const CBLAS: &'static str = "cblas_zhpr2";
    const FORTRAN: Option<&'static str> = Some("zhpr2");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *mut c_void,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *mut c64,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.x.cast(),
                I::of(self.incx),
                self.y.cast(),
                I::of(self.incy),
                self.ap.cast(),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        if self.layout.is_row_major() {
            return None;
        }
        let call = self;
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr<f32> {
    const CBLAS: &'static str = "cblas_ssyr";
    const FORTRAN: Option<&'static str> = Some("ssyr");
    type Cblas<I: Integer> = unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr<f64> {
    const CBLAS: &'static str = "cblas_dsyr";
    const FORTRAN: Option<&'static str> = Some("dsyr");
    type Cblas<I: Integer> = unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spr<f32> {
    const CBLAS: &'static str = "cblas_sspr";
    const FORTRAN: Option<&'static str> = Some("sspr");
    type Cblas<I: Integer> = unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, I, *mut f32);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *mut f32,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.ap,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spr<f64> {
    const CBLAS: &'static str = "cblas_dspr";
    const FORTRAN: Option<&'static str> = Some("dspr");
    type Cblas<I: Integer> = unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, I, *mut f64);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *mut f64,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.ap,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2<f32> {
    const CBLAS: &'static str = "cblas_ssyr2";
    const FORTRAN: Option<&'static str> = Some("ssyr2");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, I, *const f32, I, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2<f64> {
    const CBLAS: &'static str = "cblas_dsyr2";
    const FORTRAN: Option<&'static str> = Some("dsyr2");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, I, *const f64, I, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.a,
                I::of(self.lda),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        let lda = I::of(call.lda);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.a,
                &raw const lda,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spr2<f32> {
    const CBLAS: &'static str = "cblas_sspr2";
    const FORTRAN: Option<&'static str> = Some("sspr2");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f32, *const f32, I, *const f32, I, *mut f32);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *mut f32,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.ap,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Spr2<f64> {
    const CBLAS: &'static str = "cblas_dspr2";
    const FORTRAN: Option<&'static str> = Some("dspr2");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, I, f64, *const f64, I, *const f64, I, *mut f64);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *mut f64,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                I::of(self.n),
                self.alpha,
                self.x,
                I::of(self.incx),
                self.y,
                I::of(self.incy),
                self.ap,
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let n = I::of(call.n);
        let incx = I::of(call.incx);
        let incy = I::of(call.incy);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const n,
                &raw const call.alpha,
                call.x,
                &raw const incx,
                call.y,
                &raw const incy,
                call.ap,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemm<f32> {
    const CBLAS: &'static str = "cblas_sgemm";
    const FORTRAN: Option<&'static str> = Some("sgemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            (call.m, call.n) = (self.n, self.m);
        }
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const transa,
                &raw const transb,
                &raw const m,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemm<f64> {
    const CBLAS: &'static str = "cblas_dgemm";
    const FORTRAN: Option<&'static str> = Some("dgemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            (call.m, call.n) = (self.n, self.m);
        }
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const transa,
                &raw const transb,
                &raw const m,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemm<c32> {
    const CBLAS: &'static str = "cblas_cgemm";
    const FORTRAN: Option<&'static str> = Some("cgemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            (call.m, call.n) = (self.n, self.m);
        }
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const transa,
                &raw const transb,
                &raw const m,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemm<c64> {
    const CBLAS: &'static str = "cblas_zgemm";
    const FORTRAN: Option<&'static str> = Some("zgemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.m),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            (call.m, call.n) = (self.n, self.m);
        }
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const transa,
                &raw const transb,
                &raw const m,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symm<f32> {
    const CBLAS: &'static str = "cblas_ssymm";
    const FORTRAN: Option<&'static str> = Some("ssymm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symm<f64> {
    const CBLAS: &'static str = "cblas_dsymm";
    const FORTRAN: Option<&'static str> = Some("dsymm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symm<c32> {
    const CBLAS: &'static str = "cblas_csymm";
    const FORTRAN: Option<&'static str> = Some("csymm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Symm<c64> {
    const CBLAS: &'static str = "cblas_zsymm";
    const FORTRAN: Option<&'static str> = Some("zsymm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hemm<c32> {
    const CBLAS: &'static str = "cblas_chemm";
    const FORTRAN: Option<&'static str> = Some("chemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Hemm<c64> {
    const CBLAS: &'static str = "cblas_zhemm";
    const FORTRAN: Option<&'static str> = Some("zhemm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syrk<f32> {
    const CBLAS: &'static str = "cblas_ssyrk";
    const FORTRAN: Option<&'static str> = Some("ssyrk");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, I, I, f32, *const f32, I, f32, *mut f32, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syrk<f64> {
    const CBLAS: &'static str = "cblas_dsyrk";
    const FORTRAN: Option<&'static str> = Some("dsyrk");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, I, I, f64, *const f64, I, f64, *mut f64, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syrk<c32> {
    const CBLAS: &'static str = "cblas_csyrk";
    const FORTRAN: Option<&'static str> = Some("csyrk");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syrk<c64> {
    const CBLAS: &'static str = "cblas_zsyrk";
    const FORTRAN: Option<&'static str> = Some("zsyrk");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Herk<c32> {
    const CBLAS: &'static str = "cblas_cherk";
    const FORTRAN: Option<&'static str> = Some("cherk");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, I, I, f32, *const c_void, I, f32, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const c32,
        *const I,
        *const f32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a.cast(),
                I::of(self.lda),
                self.beta,
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.adjoint();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Herk<c64> {
    const CBLAS: &'static str = "cblas_zherk";
    const FORTRAN: Option<&'static str> = Some("zherk");
    type Cblas<I: Integer> =
        unsafe extern "C" fn(c_int, c_int, c_int, I, I, f64, *const c_void, I, f64, *mut c_void, I);
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const c64,
        *const I,
        *const f64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a.cast(),
                I::of(self.lda),
                self.beta,
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.adjoint();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2k<f32> {
    const CBLAS: &'static str = "cblas_ssyr2k";
    const FORTRAN: Option<&'static str> = Some("ssyr2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2k<f64> {
    const CBLAS: &'static str = "cblas_dsyr2k";
    const FORTRAN: Option<&'static str> = Some("dsyr2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2k<c32> {
    const CBLAS: &'static str = "cblas_csyr2k";
    const FORTRAN: Option<&'static str> = Some("csyr2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Syr2k<c64> {
    const CBLAS: &'static str = "cblas_zsyr2k";
    const FORTRAN: Option<&'static str> = Some("zsyr2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.other();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her2k<c32> {
    const CBLAS: &'static str = "cblas_cher2k";
    const FORTRAN: Option<&'static str> = Some("cher2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        f32,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const f32,
        *mut c32,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                self.beta,
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.adjoint();
            call.alpha = self.alpha.conj();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Her2k<c64> {
    const CBLAS: &'static str = "cblas_zher2k";
    const FORTRAN: Option<&'static str> = Some("zher2k");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        f64,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const f64,
        *mut c64,
        *const I,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.trans.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                self.beta,
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            call.uplo = self.uplo.other();
            call.trans = self.trans.adjoint();
            call.alpha = self.alpha.conj();
        }
        let uplo = letter(call.uplo.cblas());
        let trans = letter(call.trans.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const trans,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmm<f32> {
    const CBLAS: &'static str = "cblas_strmm";
    const FORTRAN: Option<&'static str> = Some("strmm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmm<f64> {
    const CBLAS: &'static str = "cblas_dtrmm";
    const FORTRAN: Option<&'static str> = Some("dtrmm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmm<c32> {
    const CBLAS: &'static str = "cblas_ctrmm";
    const FORTRAN: Option<&'static str> = Some("ctrmm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trmm<c64> {
    const CBLAS: &'static str = "cblas_ztrmm";
    const FORTRAN: Option<&'static str> = Some("ztrmm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsm<f32> {
    const CBLAS: &'static str = "cblas_strsm";
    const FORTRAN: Option<&'static str> = Some("strsm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsm<f64> {
    const CBLAS: &'static str = "cblas_dtrsm";
    const FORTRAN: Option<&'static str> = Some("dtrsm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsm<c32> {
    const CBLAS: &'static str = "cblas_ctrsm";
    const FORTRAN: Option<&'static str> = Some("ctrsm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Trsm<c64> {
    const CBLAS: &'static str = "cblas_ztrsm";
    const FORTRAN: Option<&'static str> = Some("ztrsm");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.side.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.diag.cblas(),
                I::of(self.m),
                I::of(self.n),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.m, call.n) = (self.n, self.m);
            call.side = self.side.other();
            call.uplo = self.uplo.other();
        }
        let side = letter(call.side.cblas());
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let diag = letter(call.diag.cblas());
        let m = I::of(call.m);
        let n = I::of(call.n);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const side,
                &raw const uplo,
                &raw const transa,
                &raw const diag,
                &raw const m,
                &raw const n,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                1,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemmtr<f32> {
    const CBLAS: &'static str = "cblas_sgemmtr";
    const FORTRAN: Option<&'static str> = Some("sgemmtr");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f32,
        *const f32,
        I,
        *const f32,
        I,
        f32,
        *mut f32,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f32,
        *const f32,
        *const I,
        *const f32,
        *const I,
        *const f32,
        *mut f32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const transb,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemmtr<f64> {
    const CBLAS: &'static str = "cblas_dgemmtr";
    const FORTRAN: Option<&'static str> = Some("dgemmtr");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        f64,
        *const f64,
        I,
        *const f64,
        I,
        f64,
        *mut f64,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const f64,
        *const f64,
        *const I,
        *const f64,
        *const I,
        *const f64,
        *mut f64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.n),
                I::of(self.k),
                self.alpha,
                self.a,
                I::of(self.lda),
                self.b,
                I::of(self.ldb),
                self.beta,
                self.c,
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const transb,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemmtr<c32> {
    const CBLAS: &'static str = "cblas_cgemmtr";
    const FORTRAN: Option<&'static str> = Some("cgemmtr");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c32,
        *const c32,
        *const I,
        *const c32,
        *const I,
        *const c32,
        *mut c32,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const transb,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}

impl NativeCall for args::Gemmtr<c64> {
    const CBLAS: &'static str = "cblas_zgemmtr";
    const FORTRAN: Option<&'static str> = Some("zgemmtr");
    type Cblas<I: Integer> = unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        I,
        I,
        *const c_void,
        *const c_void,
        I,
        *const c_void,
        I,
        *const c_void,
        *mut c_void,
        I,
    );
    type Fortran<I: Integer> = unsafe extern "C" fn(
        *const u8,
        *const u8,
        *const u8,
        *const I,
        *const I,
        *const c64,
        *const c64,
        *const I,
        *const c64,
        *const I,
        *const c64,
        *mut c64,
        *const I,
        usize,
        usize,
        usize,
    );
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) {
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                self.layout.cblas(),
                self.uplo.cblas(),
                self.transa.cblas(),
                self.transb.cblas(),
                I::of(self.n),
                I::of(self.k),
                (&raw const self.alpha).cast(),
                self.a.cast(),
                I::of(self.lda),
                self.b.cast(),
                I::of(self.ldb),
                (&raw const self.beta).cast(),
                self.c.cast(),
                I::of(self.ldc),
            )
        }
    }
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<()> {
        let mut call = *self;
        if self.layout.is_row_major() {
            call.layout = Layout::COLUMN_MAJOR;
            (call.transa, call.transb) = (self.transb, self.transa);
            (call.a, call.b) = (self.b, self.a);
            (call.lda, call.ldb) = (self.ldb, self.lda);
            call.uplo = self.uplo.other();
        }
        let uplo = letter(call.uplo.cblas());
        let transa = letter(call.transa.cblas());
        let transb = letter(call.transb.cblas());
        let n = I::of(call.n);
        let k = I::of(call.k);
        let lda = I::of(call.lda);
        let ldb = I::of(call.ldb);
        let ldc = I::of(call.ldc);
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.
        unsafe {
            function(
                &raw const uplo,
                &raw const transa,
                &raw const transb,
                &raw const n,
                &raw const k,
                &raw const call.alpha,
                call.a,
                &raw const lda,
                call.b,
                &raw const ldb,
                &raw const call.beta,
                call.c,
                &raw const ldc,
                1,
                1,
                1,
            )
        };
        Some(())
    }
}
