// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The functions of `wasi_ephemeral_blas`, and those of the extensions' module. A program imports
//! what it calls.
//!
//! Each returns 0, or the position of the first illegal argument as in CBLAS, or a number from 64 on
//! by which the host refuses the call ([`Error::of`](crate::Error::of)). A result is written to the
//! address in the last parameter. A complex number arrives as its two parts.
//!
//! # Safety
//! The host reads and writes memory at these addresses as the routine says, and traps where there is
//! none.
#![allow(clippy::missing_safety_doc, reason = "it is that of the module")]

use crate::{Diagonal, Layout, Side, Transpose, Uplo, c32, c64};

#[cfg_attr(target_family = "wasm", link(wasm_import_module = "wasi_ephemeral_blas"))]
unsafe extern "C" {
    /// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
    pub fn srotg(a: *mut f32, b: *mut f32, c: *mut f32, s: *mut f32) -> u32;
    /// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
    pub fn drotg(a: *mut f64, b: *mut f64, c: *mut f64, s: *mut f64) -> u32;
    /// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
    pub fn crotg(a: *mut c32, b: *mut c32, c: *mut f32, s: *mut c32) -> u32;
    /// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
    pub fn zrotg(a: *mut c64, b: *mut c64, c: *mut f64, s: *mut c64) -> u32;
    /// Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1,
    /// sqrt(d2) y1).
    pub fn srotmg(d1: *mut f32, d2: *mut f32, x1: *mut f32, y1: f32, param: *mut f32) -> u32;
    /// Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1,
    /// sqrt(d2) y1).
    pub fn drotmg(d1: *mut f64, d2: *mut f64, x1: *mut f64, y1: f64, param: *mut f64) -> u32;
    /// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
    pub fn srot(n: i32, x: *mut f32, incx: i32, y: *mut f32, incy: i32, c: f32, s: f32) -> u32;
    /// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
    pub fn drot(n: i32, x: *mut f64, incx: i32, y: *mut f64, incy: i32, c: f64, s: f64) -> u32;
    /// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
    pub fn csrot(n: i32, x: *mut c32, incx: i32, y: *mut c32, incy: i32, c: f32, s: f32) -> u32;
    /// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
    pub fn zdrot(n: i32, x: *mut c64, incx: i32, y: *mut c64, incy: i32, c: f64, s: f64) -> u32;
    /// Applies a modified plane rotation: (x, y) := H (x, y).
    pub fn srotm(n: i32, x: *mut f32, incx: i32, y: *mut f32, incy: i32, param: *const f32) -> u32;
    /// Applies a modified plane rotation: (x, y) := H (x, y).
    pub fn drotm(n: i32, x: *mut f64, incx: i32, y: *mut f64, incy: i32, param: *const f64) -> u32;
    /// Exchanges x and y.
    pub fn sswap(n: i32, x: *mut f32, incx: i32, y: *mut f32, incy: i32) -> u32;
    /// Exchanges x and y.
    pub fn dswap(n: i32, x: *mut f64, incx: i32, y: *mut f64, incy: i32) -> u32;
    /// Exchanges x and y.
    pub fn cswap(n: i32, x: *mut c32, incx: i32, y: *mut c32, incy: i32) -> u32;
    /// Exchanges x and y.
    pub fn zswap(n: i32, x: *mut c64, incx: i32, y: *mut c64, incy: i32) -> u32;
    /// x := alpha x.
    pub fn sscal(n: i32, alpha: f32, x: *mut f32, incx: i32) -> u32;
    /// x := alpha x.
    pub fn dscal(n: i32, alpha: f64, x: *mut f64, incx: i32) -> u32;
    /// x := alpha x.
    pub fn cscal(n: i32, alpha_re: f32, alpha_im: f32, x: *mut c32, incx: i32) -> u32;
    /// x := alpha x.
    pub fn zscal(n: i32, alpha_re: f64, alpha_im: f64, x: *mut c64, incx: i32) -> u32;
    /// x := alpha x, with a real alpha and a complex x.
    pub fn csscal(n: i32, alpha: f32, x: *mut c32, incx: i32) -> u32;
    /// x := alpha x, with a real alpha and a complex x.
    pub fn zdscal(n: i32, alpha: f64, x: *mut c64, incx: i32) -> u32;
    /// y := x.
    pub fn scopy(n: i32, x: *const f32, incx: i32, y: *mut f32, incy: i32) -> u32;
    /// y := x.
    pub fn dcopy(n: i32, x: *const f64, incx: i32, y: *mut f64, incy: i32) -> u32;
    /// y := x.
    pub fn ccopy(n: i32, x: *const c32, incx: i32, y: *mut c32, incy: i32) -> u32;
    /// y := x.
    pub fn zcopy(n: i32, x: *const c64, incx: i32, y: *mut c64, incy: i32) -> u32;
    /// y := alpha x + y.
    pub fn saxpy(n: i32, alpha: f32, x: *const f32, incx: i32, y: *mut f32, incy: i32) -> u32;
    /// y := alpha x + y.
    pub fn daxpy(n: i32, alpha: f64, x: *const f64, incx: i32, y: *mut f64, incy: i32) -> u32;
    /// y := alpha x + y.
    pub fn caxpy(
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha x + y.
    pub fn zaxpy(
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// The inner product of x and y.
    pub fn sdot(
        n: i32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        result: *mut f32,
    ) -> u32;
    /// The inner product of x and y.
    pub fn ddot(
        n: i32,
        x: *const f64,
        incx: i32,
        y: *const f64,
        incy: i32,
        result: *mut f64,
    ) -> u32;
    /// The inner product of x and y, neither conjugated.
    pub fn cdotu(
        n: i32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        result: *mut c32,
    ) -> u32;
    /// The inner product of x and y, neither conjugated.
    pub fn zdotu(
        n: i32,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        result: *mut c64,
    ) -> u32;
    /// The inner product of conj(x) and y.
    pub fn cdotc(
        n: i32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        result: *mut c32,
    ) -> u32;
    /// The inner product of conj(x) and y.
    pub fn zdotc(
        n: i32,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        result: *mut c64,
    ) -> u32;
    /// The inner product of two single-precision vectors, computed and returned in double
    /// precision.
    pub fn dsdot(
        n: i32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        result: *mut f64,
    ) -> u32;
    /// alpha plus the inner product of x and y, computed in double precision and rounded once.
    pub fn sdsdot(
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        result: *mut f32,
    ) -> u32;
    /// The Euclidean norm of x, without needless overflow or underflow.
    pub fn snrm2(n: i32, x: *const f32, incx: i32, result: *mut f32) -> u32;
    /// The Euclidean norm of x, without needless overflow or underflow.
    pub fn dnrm2(n: i32, x: *const f64, incx: i32, result: *mut f64) -> u32;
    /// The Euclidean norm of x, without needless overflow or underflow.
    pub fn scnrm2(n: i32, x: *const c32, incx: i32, result: *mut f32) -> u32;
    /// The Euclidean norm of x, without needless overflow or underflow.
    pub fn dznrm2(n: i32, x: *const c64, incx: i32, result: *mut f64) -> u32;
    /// The sum of the magnitudes of x; of a complex element, |re| + |im|.
    pub fn sasum(n: i32, x: *const f32, incx: i32, result: *mut f32) -> u32;
    /// The sum of the magnitudes of x; of a complex element, |re| + |im|.
    pub fn dasum(n: i32, x: *const f64, incx: i32, result: *mut f64) -> u32;
    /// The sum of the magnitudes of x; of a complex element, |re| + |im|.
    pub fn scasum(n: i32, x: *const c32, incx: i32, result: *mut f32) -> u32;
    /// The sum of the magnitudes of x; of a complex element, |re| + |im|.
    pub fn dzasum(n: i32, x: *const c64, incx: i32, result: *mut f64) -> u32;
    /// The 0-based index of the first element of largest magnitude; of a complex element, |re| +
    /// |im|.
    pub fn isamax(n: i32, x: *const f32, incx: i32, result: *mut u32) -> u32;
    /// The 0-based index of the first element of largest magnitude; of a complex element, |re| +
    /// |im|.
    pub fn idamax(n: i32, x: *const f64, incx: i32, result: *mut u32) -> u32;
    /// The 0-based index of the first element of largest magnitude; of a complex element, |re| +
    /// |im|.
    pub fn icamax(n: i32, x: *const c32, incx: i32, result: *mut u32) -> u32;
    /// The 0-based index of the first element of largest magnitude; of a complex element, |re| +
    /// |im|.
    pub fn izamax(n: i32, x: *const c64, incx: i32, result: *mut u32) -> u32;
    /// y := alpha op(A) x + beta y, A general m x n.
    pub fn sgemv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A general m x n.
    pub fn dgemv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A general m x n.
    pub fn cgemv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A general m x n.
    pub fn zgemv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
    pub fn sgbmv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
    pub fn dgbmv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
    pub fn cgbmv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
    pub fn zgbmv(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        kl: i32,
        ku: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A Hermitian.
    pub fn chemv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A Hermitian.
    pub fn zhemv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
    pub fn chbmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
    pub fn zhbmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A Hermitian, packed.
    pub fn chpmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        ap: *const c32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A Hermitian, packed.
    pub fn zhpmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        ap: *const c64,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A symmetric.
    pub fn ssymv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A symmetric.
    pub fn dsymv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A a symmetric band of k off-diagonals.
    pub fn ssbmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A a symmetric band of k off-diagonals.
    pub fn dsbmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A symmetric, packed.
    pub fn sspmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        ap: *const f32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha A x + beta y, A symmetric, packed.
    pub fn dspmv(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        ap: *const f64,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// x := op(A) x, A triangular.
    pub fn strmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const f32,
        lda: i32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular.
    pub fn dtrmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const f64,
        lda: i32,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular.
    pub fn ctrmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const c32,
        lda: i32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular.
    pub fn ztrmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const c64,
        lda: i32,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A a triangular band of k off-diagonals.
    pub fn stbmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const f32,
        lda: i32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A a triangular band of k off-diagonals.
    pub fn dtbmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const f64,
        lda: i32,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A a triangular band of k off-diagonals.
    pub fn ctbmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const c32,
        lda: i32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A a triangular band of k off-diagonals.
    pub fn ztbmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const c64,
        lda: i32,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular, packed.
    pub fn stpmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const f32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular, packed.
    pub fn dtpmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const f64,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular, packed.
    pub fn ctpmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const c32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := op(A) x, A triangular, packed.
    pub fn ztpmv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const c64,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular.
    pub fn strsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const f32,
        lda: i32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular.
    pub fn dtrsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const f64,
        lda: i32,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular.
    pub fn ctrsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const c32,
        lda: i32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular.
    pub fn ztrsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        a: *const c64,
        lda: i32,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A a triangular band of k off-diagonals.
    pub fn stbsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const f32,
        lda: i32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A a triangular band of k off-diagonals.
    pub fn dtbsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const f64,
        lda: i32,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A a triangular band of k off-diagonals.
    pub fn ctbsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const c32,
        lda: i32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A a triangular band of k off-diagonals.
    pub fn ztbsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        k: i32,
        a: *const c64,
        lda: i32,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular, packed.
    pub fn stpsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const f32,
        x: *mut f32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular, packed.
    pub fn dtpsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const f64,
        x: *mut f64,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular, packed.
    pub fn ctpsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const c32,
        x: *mut c32,
        incx: i32,
    ) -> u32;
    /// x := inv(op(A)) x, A triangular, packed.
    pub fn ztpsv(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        n: i32,
        ap: *const c64,
        x: *mut c64,
        incx: i32,
    ) -> u32;
    /// A := alpha x y^T + A, A general m x n.
    pub fn sger(
        layout: Layout,
        m: i32,
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        a: *mut f32,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^T + A, A general m x n.
    pub fn dger(
        layout: Layout,
        m: i32,
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        y: *const f64,
        incy: i32,
        a: *mut f64,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^T + A, A general m x n.
    pub fn cgeru(
        layout: Layout,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        a: *mut c32,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^T + A, A general m x n.
    pub fn zgeru(
        layout: Layout,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        a: *mut c64,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^H + A, A general m x n.
    pub fn cgerc(
        layout: Layout,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        a: *mut c32,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^H + A, A general m x n.
    pub fn zgerc(
        layout: Layout,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        a: *mut c64,
        lda: i32,
    ) -> u32;
    /// A := alpha x x^H + A, A Hermitian, alpha real.
    pub fn cher(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const c32,
        incx: i32,
        a: *mut c32,
        lda: i32,
    ) -> u32;
    /// A := alpha x x^H + A, A Hermitian, alpha real.
    pub fn zher(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const c64,
        incx: i32,
        a: *mut c64,
        lda: i32,
    ) -> u32;
    /// A := alpha x x^H + A, A Hermitian, packed, alpha real.
    pub fn chpr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const c32,
        incx: i32,
        ap: *mut c32,
    ) -> u32;
    /// A := alpha x x^H + A, A Hermitian, packed, alpha real.
    pub fn zhpr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const c64,
        incx: i32,
        ap: *mut c64,
    ) -> u32;
    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
    pub fn cher2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        a: *mut c32,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
    pub fn zher2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        a: *mut c64,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
    pub fn chpr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        y: *const c32,
        incy: i32,
        ap: *mut c32,
    ) -> u32;
    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
    pub fn zhpr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        y: *const c64,
        incy: i32,
        ap: *mut c64,
    ) -> u32;
    /// A := alpha x x^T + A, A symmetric.
    pub fn ssyr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        a: *mut f32,
        lda: i32,
    ) -> u32;
    /// A := alpha x x^T + A, A symmetric.
    pub fn dsyr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        a: *mut f64,
        lda: i32,
    ) -> u32;
    /// A := alpha x x^T + A, A symmetric, packed.
    pub fn sspr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        ap: *mut f32,
    ) -> u32;
    /// A := alpha x x^T + A, A symmetric, packed.
    pub fn dspr(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        ap: *mut f64,
    ) -> u32;
    /// A := alpha x y^T + alpha y x^T + A, A symmetric.
    pub fn ssyr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        a: *mut f32,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^T + alpha y x^T + A, A symmetric.
    pub fn dsyr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        y: *const f64,
        incy: i32,
        a: *mut f64,
        lda: i32,
    ) -> u32;
    /// A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
    pub fn sspr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        y: *const f32,
        incy: i32,
        ap: *mut f32,
    ) -> u32;
    /// A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
    pub fn dspr2(
        layout: Layout,
        uplo: Uplo,
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        y: *const f64,
        incy: i32,
        ap: *mut f64,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
    pub fn sgemm(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *const f32,
        ldb: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
    pub fn dgemm(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *const f64,
        ldb: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
    pub fn cgemm(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
    pub fn zgemm(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
    pub fn ssymm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *const f32,
        ldb: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
    pub fn dsymm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *const f64,
        ldb: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
    pub fn csymm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
    pub fn zsymm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
    pub fn chemm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
    pub fn zhemm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
    pub fn ssyrk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
    pub fn dsyrk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
    pub fn csyrk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
    pub fn zsyrk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
    pub fn cherk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const c32,
        lda: i32,
        beta: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
    pub fn zherk(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const c64,
        lda: i32,
        beta: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
    pub fn ssyr2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *const f32,
        ldb: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
    pub fn dsyr2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *const f64,
        ldb: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
    pub fn csyr2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
    pub fn zsyr2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C
    /// Hermitian, beta real.
    pub fn cher2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C
    /// Hermitian, beta real.
    pub fn zher2k(
        layout: Layout,
        uplo: Uplo,
        trans: Transpose,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
    /// B := alpha op(A) B or alpha B op(A), A triangular.
    pub fn strmm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *mut f32,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A) B or alpha B op(A), A triangular.
    pub fn dtrmm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *mut f64,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A) B or alpha B op(A), A triangular.
    pub fn ctrmm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *mut c32,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A) B or alpha B op(A), A triangular.
    pub fn ztrmm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *mut c64,
        ldb: i32,
    ) -> u32;
    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    pub fn strsm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *mut f32,
        ldb: i32,
    ) -> u32;
    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    pub fn dtrsm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *mut f64,
        ldb: i32,
    ) -> u32;
    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    pub fn ctrsm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *mut c32,
        ldb: i32,
    ) -> u32;
    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    pub fn ztrsm(
        layout: Layout,
        side: Side,
        uplo: Uplo,
        transa: Transpose,
        diag: Diagonal,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *mut c64,
        ldb: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
    pub fn sgemmtr(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        transb: Transpose,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *const f32,
        ldb: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
    pub fn dgemmtr(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        transb: Transpose,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *const f64,
        ldb: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
    pub fn cgemmtr(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        transb: Transpose,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *const c32,
        ldb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
    pub fn zgemmtr(
        layout: Layout,
        uplo: Uplo,
        transa: Transpose,
        transb: Transpose,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *const c64,
        ldb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
    ) -> u32;
}

#[cfg_attr(target_family = "wasm", link(wasm_import_module = "wasi_ephemeral_blas_ext"))]
unsafe extern "C" {
    /// y := alpha x + beta y.
    pub fn saxpby(
        n: i32,
        alpha: f32,
        x: *const f32,
        incx: i32,
        beta: f32,
        y: *mut f32,
        incy: i32,
    ) -> u32;
    /// y := alpha x + beta y.
    pub fn daxpby(
        n: i32,
        alpha: f64,
        x: *const f64,
        incx: i32,
        beta: f64,
        y: *mut f64,
        incy: i32,
    ) -> u32;
    /// y := alpha x + beta y.
    pub fn caxpby(
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        x: *const c32,
        incx: i32,
        beta_re: f32,
        beta_im: f32,
        y: *mut c32,
        incy: i32,
    ) -> u32;
    /// y := alpha x + beta y.
    pub fn zaxpby(
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        x: *const c64,
        incx: i32,
        beta_re: f64,
        beta_im: f64,
        y: *mut c64,
        incy: i32,
    ) -> u32;
    /// B := alpha op(A), A m x n.
    pub fn somatcopy(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        b: *mut f32,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A), A m x n.
    pub fn domatcopy(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        b: *mut f64,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A), A m x n.
    pub fn comatcopy(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        b: *mut c32,
        ldb: i32,
    ) -> u32;
    /// B := alpha op(A), A m x n.
    pub fn zomatcopy(
        layout: Layout,
        trans: Transpose,
        m: i32,
        n: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        b: *mut c64,
        ldb: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
    pub fn sgemm_batch_strided(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha: f32,
        a: *const f32,
        lda: i32,
        stridea: i32,
        b: *const f32,
        ldb: i32,
        strideb: i32,
        beta: f32,
        c: *mut f32,
        ldc: i32,
        stridec: i32,
        batch_size: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
    pub fn dgemm_batch_strided(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha: f64,
        a: *const f64,
        lda: i32,
        stridea: i32,
        b: *const f64,
        ldb: i32,
        strideb: i32,
        beta: f64,
        c: *mut f64,
        ldc: i32,
        stridec: i32,
        batch_size: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
    pub fn cgemm_batch_strided(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f32,
        alpha_im: f32,
        a: *const c32,
        lda: i32,
        stridea: i32,
        b: *const c32,
        ldb: i32,
        strideb: i32,
        beta_re: f32,
        beta_im: f32,
        c: *mut c32,
        ldc: i32,
        stridec: i32,
        batch_size: i32,
    ) -> u32;
    /// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
    pub fn zgemm_batch_strided(
        layout: Layout,
        transa: Transpose,
        transb: Transpose,
        m: i32,
        n: i32,
        k: i32,
        alpha_re: f64,
        alpha_im: f64,
        a: *const c64,
        lda: i32,
        stridea: i32,
        b: *const c64,
        ldb: i32,
        strideb: i32,
        beta_re: f64,
        beta_im: f64,
        c: *mut c64,
        ldc: i32,
        stridec: i32,
        batch_size: i32,
    ) -> u32;
}
