// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The routines that have small calls, as a macro that calls another one with a line for each:
//! `name: kernel, Family<type>(field: kind [parameter: type]) -> result`.
//!
//! The kinds are those of the functions of `wasi_ephemeral_blas`: `flag`, `int`, `number`, or the type
//! of what the address in the parameter points to; a complex number arrives in two parameters. A
//! result is `nothing`, `value type`, `index`, or `at type`, which is written to an address.

macro_rules! for_each_small {
    ($with:ident) => {
        $with! { sswap: swap, Swap<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32], y: f32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { dswap: swap, Swap<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32], y: f64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { cswap: swap, Swap<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32], y: c32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { zswap: swap, Swap<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32], y: c64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { sscal: scal, Scal<f32>(n: int [n: i32], alpha: number [alpha: f32], x: f32 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { dscal: scal, Scal<f64>(n: int [n: i32], alpha: number [alpha: f64], x: f64 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { cscal: scal, Scal<c32>(n: int [n: i32], alpha: number [alpha_re: f32, alpha_im: f32], x: c32 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { zscal: scal, Scal<c64>(n: int [n: i32], alpha: number [alpha_re: f64, alpha_im: f64], x: c64 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { csscal: real_scal, RealScal<c32>(n: int [n: i32], alpha: number [alpha: f32], x: c32 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { zdscal: real_scal, RealScal<c64>(n: int [n: i32], alpha: number [alpha: f64], x: c64 [x: i32], incx: int [incx: i32]) -> nothing }
        $with! { scopy: copy, Copy<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32], y: f32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { dcopy: copy, Copy<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32], y: f64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { ccopy: copy, Copy<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32], y: c32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { zcopy: copy, Copy<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32], y: c64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { saxpy: axpy, Axpy<f32>(n: int [n: i32], alpha: number [alpha: f32], x: f32 [x: i32], incx: int [incx: i32], y: f32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { daxpy: axpy, Axpy<f64>(n: int [n: i32], alpha: number [alpha: f64], x: f64 [x: i32], incx: int [incx: i32], y: f64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { caxpy: axpy, Axpy<c32>(n: int [n: i32], alpha: number [alpha_re: f32, alpha_im: f32], x: c32 [x: i32], incx: int [incx: i32], y: c32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { zaxpy: axpy, Axpy<c64>(n: int [n: i32], alpha: number [alpha_re: f64, alpha_im: f64], x: c64 [x: i32], incx: int [incx: i32], y: c64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { sdot: dot, Dot<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32], y: f32 [y: i32], incy: int [incy: i32]) -> value f32 }
        $with! { ddot: dot, Dot<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32], y: f64 [y: i32], incy: int [incy: i32]) -> value f64 }
        $with! { cdotu: dotu, Dotu<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32], y: c32 [y: i32], incy: int [incy: i32]) -> at c32 }
        $with! { zdotu: dotu, Dotu<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32], y: c64 [y: i32], incy: int [incy: i32]) -> at c64 }
        $with! { cdotc: dotc, Dotc<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32], y: c32 [y: i32], incy: int [incy: i32]) -> at c32 }
        $with! { zdotc: dotc, Dotc<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32], y: c64 [y: i32], incy: int [incy: i32]) -> at c64 }
        $with! { snrm2: nrm2, Nrm2<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32]) -> value f32 }
        $with! { dnrm2: nrm2, Nrm2<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32]) -> value f64 }
        $with! { scnrm2: nrm2, Nrm2<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32]) -> value f32 }
        $with! { dznrm2: nrm2, Nrm2<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32]) -> value f64 }
        $with! { sasum: asum, Asum<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32]) -> value f32 }
        $with! { dasum: asum, Asum<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32]) -> value f64 }
        $with! { scasum: asum, Asum<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32]) -> value f32 }
        $with! { dzasum: asum, Asum<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32]) -> value f64 }
        $with! { isamax: iamax, Iamax<f32>(n: int [n: i32], x: f32 [x: i32], incx: int [incx: i32]) -> index }
        $with! { idamax: iamax, Iamax<f64>(n: int [n: i32], x: f64 [x: i32], incx: int [incx: i32]) -> index }
        $with! { icamax: iamax, Iamax<c32>(n: int [n: i32], x: c32 [x: i32], incx: int [incx: i32]) -> index }
        $with! { izamax: iamax, Iamax<c64>(n: int [n: i32], x: c64 [x: i32], incx: int [incx: i32]) -> index }
        $with! { sgemv: gemv, Gemv<f32>(layout: flag [layout: i32], trans: flag [trans: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha: f32], a: f32 [a: i32], lda: int [lda: i32], x: f32 [x: i32], incx: int [incx: i32], beta: number [beta: f32], y: f32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { dgemv: gemv, Gemv<f64>(layout: flag [layout: i32], trans: flag [trans: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha: f64], a: f64 [a: i32], lda: int [lda: i32], x: f64 [x: i32], incx: int [incx: i32], beta: number [beta: f64], y: f64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { cgemv: gemv, Gemv<c32>(layout: flag [layout: i32], trans: flag [trans: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha_re: f32, alpha_im: f32], a: c32 [a: i32], lda: int [lda: i32], x: c32 [x: i32], incx: int [incx: i32], beta: number [beta_re: f32, beta_im: f32], y: c32 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { zgemv: gemv, Gemv<c64>(layout: flag [layout: i32], trans: flag [trans: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha_re: f64, alpha_im: f64], a: c64 [a: i32], lda: int [lda: i32], x: c64 [x: i32], incx: int [incx: i32], beta: number [beta_re: f64, beta_im: f64], y: c64 [y: i32], incy: int [incy: i32]) -> nothing }
        $with! { sgemm: level3::plain::gemm, Gemm<f32>(layout: flag [layout: i32], transa: flag [transa: i32], transb: flag [transb: i32], m: int [m: i32], n: int [n: i32], k: int [k: i32], alpha: number [alpha: f32], a: f32 [a: i32], lda: int [lda: i32], b: f32 [b: i32], ldb: int [ldb: i32], beta: number [beta: f32], c: f32 [c: i32], ldc: int [ldc: i32]) -> nothing }
        $with! { dgemm: level3::plain::gemm, Gemm<f64>(layout: flag [layout: i32], transa: flag [transa: i32], transb: flag [transb: i32], m: int [m: i32], n: int [n: i32], k: int [k: i32], alpha: number [alpha: f64], a: f64 [a: i32], lda: int [lda: i32], b: f64 [b: i32], ldb: int [ldb: i32], beta: number [beta: f64], c: f64 [c: i32], ldc: int [ldc: i32]) -> nothing }
        $with! { cgemm: level3::plain::gemm, Gemm<c32>(layout: flag [layout: i32], transa: flag [transa: i32], transb: flag [transb: i32], m: int [m: i32], n: int [n: i32], k: int [k: i32], alpha: number [alpha_re: f32, alpha_im: f32], a: c32 [a: i32], lda: int [lda: i32], b: c32 [b: i32], ldb: int [ldb: i32], beta: number [beta_re: f32, beta_im: f32], c: c32 [c: i32], ldc: int [ldc: i32]) -> nothing }
        $with! { zgemm: level3::plain::gemm, Gemm<c64>(layout: flag [layout: i32], transa: flag [transa: i32], transb: flag [transb: i32], m: int [m: i32], n: int [n: i32], k: int [k: i32], alpha: number [alpha_re: f64, alpha_im: f64], a: c64 [a: i32], lda: int [lda: i32], b: c64 [b: i32], ldb: int [ldb: i32], beta: number [beta_re: f64, beta_im: f64], c: c64 [c: i32], ldc: int [ldc: i32]) -> nothing }
        $with! { strsm: level3::plain::trsm, Trsm<f32>(layout: flag [layout: i32], side: flag [side: i32], uplo: flag [uplo: i32], transa: flag [transa: i32], diag: flag [diag: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha: f32], a: f32 [a: i32], lda: int [lda: i32], b: f32 [b: i32], ldb: int [ldb: i32]) -> nothing }
        $with! { dtrsm: level3::plain::trsm, Trsm<f64>(layout: flag [layout: i32], side: flag [side: i32], uplo: flag [uplo: i32], transa: flag [transa: i32], diag: flag [diag: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha: f64], a: f64 [a: i32], lda: int [lda: i32], b: f64 [b: i32], ldb: int [ldb: i32]) -> nothing }
        $with! { ctrsm: level3::plain::trsm, Trsm<c32>(layout: flag [layout: i32], side: flag [side: i32], uplo: flag [uplo: i32], transa: flag [transa: i32], diag: flag [diag: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha_re: f32, alpha_im: f32], a: c32 [a: i32], lda: int [lda: i32], b: c32 [b: i32], ldb: int [ldb: i32]) -> nothing }
        $with! { ztrsm: level3::plain::trsm, Trsm<c64>(layout: flag [layout: i32], side: flag [side: i32], uplo: flag [uplo: i32], transa: flag [transa: i32], diag: flag [diag: i32], m: int [m: i32], n: int [n: i32], alpha: number [alpha_re: f64, alpha_im: f64], a: c64 [a: i32], lda: int [lda: i32], b: c64 [b: i32], ldb: int [ldb: i32]) -> nothing }
    };
}

pub(crate) use for_each_small;
