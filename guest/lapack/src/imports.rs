//! The host's BLAS, as the drivers call it.
//!
//! Owns the declarations of the imports, which `guest/c/include/blasm.h` has for C. A complex factor is
//! passed as its two parts.

use blasm_core::args;
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_lapack::Level3;
use std::convert::Infallible;

/// The functions of `wasi_ephemeral_blas`.
pub(crate) struct Imports;

#[cfg(not(feature = "graft"))]
unsafe extern "C" {
    /// Ends the program with a line that says why the host refused a call; a member of the library of
    /// BLAS's Fortran symbols, beside which this one is linked.
    fn blasm_f77_fail(error: u32, routine: *const u8);
}

/// As in the trampolines of a grafted program, a refusal traps.
#[cfg(feature = "graft")]
fn check(error: u32, _: &'static core::ffi::CStr) -> Result<(), Infallible> {
    if error != 0 {
        core::arch::wasm32::unreachable();
    }
    Ok(())
}

/// Answers an errno: 0, unless the host refused. The arguments are legal, and an operand outside the
/// memory traps.
#[cfg(not(feature = "graft"))]
fn check(error: u32, routine: &'static core::ffi::CStr) -> Result<(), Infallible> {
    if error != 0 {
        // SAFETY: a C string, as it expects.
        unsafe { blasm_f77_fail(error, routine.as_ptr().cast()) };
    }
    Ok(())
}

macro_rules! imports {
    ($($t:ident $part:ident [$($re:ident)*] $gemm:ident $herk:ident $trmm:ident $trsm:ident
       $names:tt;)*) => {$(
        const _: () = {
            #[link(wasm_import_module = "wasi_ephemeral_blas")]
            unsafe extern "C" {
                fn $gemm(
                    layout: u32, transa: u32, transb: u32, m: i32, n: i32, k: i32,
                    $($re: $part,)* a: *const $t, lda: i32, b: *const $t, ldb: i32,
                    $(_: imports!(@real $re $part),)* c: *mut $t, ldc: i32,
                ) -> u32;
                fn $herk(
                    layout: u32, uplo: u32, trans: u32, n: i32, k: i32, alpha: $part,
                    a: *const $t, lda: i32, beta: $part, c: *mut $t, ldc: i32,
                ) -> u32;
                fn $trmm(
                    layout: u32, side: u32, uplo: u32, transa: u32, diag: u32, m: i32, n: i32,
                    $($re: $part,)* a: *const $t, lda: i32, b: *mut $t, ldb: i32,
                ) -> u32;
                fn $trsm(
                    layout: u32, side: u32, uplo: u32, transa: u32, diag: u32, m: i32, n: i32,
                    $($re: $part,)* a: *const $t, lda: i32, b: *mut $t, ldb: i32,
                ) -> u32;
            }

            impl Level3<$t> for Imports {
                type Error = Infallible;

                // The numbers came as 32 bits, and the parts of a matrix are no larger than it.
                unsafe fn gemm(&self, p: &args::Gemm<$t>) -> Result<(), Infallible> {
                    // SAFETY: the host checks everything.
                    let error = unsafe {
                        $gemm(
                            p.layout.0, p.transa.0, p.transb.0, p.m as i32, p.n as i32, p.k as i32,
                            $(Scalar::$re(p.alpha),)* p.a, p.lda as i32, p.b, p.ldb as i32,
                            $(Scalar::$re(p.beta),)* p.c, p.ldc as i32,
                        )
                    };
                    check(error, imports!(@name 0 $names))
                }

                unsafe fn herk(&self, p: &args::Herk<$t>) -> Result<(), Infallible> {
                    // SAFETY: the host checks everything.
                    let error = unsafe {
                        $herk(
                            p.layout.0, p.uplo.0, p.trans.0, p.n as i32, p.k as i32, p.alpha,
                            p.a, p.lda as i32, p.beta, p.c, p.ldc as i32,
                        )
                    };
                    check(error, imports!(@name 1 $names))
                }

                unsafe fn trmm(&self, p: &args::Trmm<$t>) -> Result<(), Infallible> {
                    // SAFETY: the host checks everything.
                    let error = unsafe {
                        $trmm(
                            p.layout.0, p.side.0, p.uplo.0, p.transa.0, p.diag.0, p.m as i32,
                            p.n as i32, $(Scalar::$re(p.alpha),)* p.a, p.lda as i32, p.b,
                            p.ldb as i32,
                        )
                    };
                    check(error, imports!(@name 2 $names))
                }

                unsafe fn trsm(&self, p: &args::Trsm<$t>) -> Result<(), Infallible> {
                    // SAFETY: the host checks everything.
                    let error = unsafe {
                        $trsm(
                            p.layout.0, p.side.0, p.uplo.0, p.transa.0, p.diag.0, p.m as i32,
                            p.n as i32, $(Scalar::$re(p.alpha),)* p.a, p.lda as i32, p.b,
                            p.ldb as i32,
                        )
                    };
                    check(error, imports!(@name 3 $names))
                }
            }
        };
    )*};
    (@real $re:ident $part:ident) => { $part };
    (@name 0 [$gemm:literal $herk:literal $trmm:literal $trsm:literal]) => { $gemm };
    (@name 1 [$gemm:literal $herk:literal $trmm:literal $trsm:literal]) => { $herk };
    (@name 2 [$gemm:literal $herk:literal $trmm:literal $trsm:literal]) => { $trmm };
    (@name 3 [$gemm:literal $herk:literal $trmm:literal $trsm:literal]) => { $trsm };
}
imports! {
    f32 f32 [re] sgemm ssyrk strmm strsm [c"SGEMM " c"SSYRK " c"STRMM " c"STRSM "];
    f64 f64 [re] dgemm dsyrk dtrmm dtrsm [c"DGEMM " c"DSYRK " c"DTRMM " c"DTRSM "];
    c32 f32 [re im] cgemm cherk ctrmm ctrsm [c"CGEMM " c"CHERK " c"CTRMM " c"CTRSM "];
    c64 f64 [re im] zgemm zherk ztrmm ztrsm [c"ZGEMM " c"ZHERK " c"ZTRMM " c"ZTRSM "];
}
