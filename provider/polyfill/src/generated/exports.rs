// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The functions of `wasi_ephemeral_blas`, as exports: numbers become an argument struct, no more.

use crate::{at, call, call_returning};
use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{c32, c64};

/// Where the guest's part of the memory begins: `--global-base` of its linker.
pub(crate) const RESERVED: u32 = 0x200000;

#[unsafe(no_mangle)]
extern "C" fn srotg(a: u32, b: u32, c: u32, s: u32) -> u32 {
    call(|window| args::Rotg::<f32> {
        a: at(window, a),
        b: at(window, b),
        c: at(window, c),
        s: at(window, s),
    })
}

#[unsafe(no_mangle)]
extern "C" fn drotg(a: u32, b: u32, c: u32, s: u32) -> u32 {
    call(|window| args::Rotg::<f64> {
        a: at(window, a),
        b: at(window, b),
        c: at(window, c),
        s: at(window, s),
    })
}

#[unsafe(no_mangle)]
extern "C" fn crotg(a: u32, b: u32, c: u32, s: u32) -> u32 {
    call(|window| args::Rotg::<c32> {
        a: at(window, a),
        b: at(window, b),
        c: at(window, c),
        s: at(window, s),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zrotg(a: u32, b: u32, c: u32, s: u32) -> u32 {
    call(|window| args::Rotg::<c64> {
        a: at(window, a),
        b: at(window, b),
        c: at(window, c),
        s: at(window, s),
    })
}

#[unsafe(no_mangle)]
extern "C" fn srotmg(d1: u32, d2: u32, x1: u32, y1: f32, param: u32) -> u32 {
    call(|window| args::Rotmg::<f32> {
        d1: at(window, d1),
        d2: at(window, d2),
        x1: at(window, x1),
        y1,
        param: at(window, param),
    })
}

#[unsafe(no_mangle)]
extern "C" fn drotmg(d1: u32, d2: u32, x1: u32, y1: f64, param: u32) -> u32 {
    call(|window| args::Rotmg::<f64> {
        d1: at(window, d1),
        d2: at(window, d2),
        x1: at(window, x1),
        y1,
        param: at(window, param),
    })
}

#[unsafe(no_mangle)]
extern "C" fn srot(n: i32, x: u32, incx: i32, y: u32, incy: i32, c: f32, s: f32) -> u32 {
    call(|window| args::Rot::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        c,
        s,
    })
}

#[unsafe(no_mangle)]
extern "C" fn drot(n: i32, x: u32, incx: i32, y: u32, incy: i32, c: f64, s: f64) -> u32 {
    call(|window| args::Rot::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        c,
        s,
    })
}

#[unsafe(no_mangle)]
extern "C" fn csrot(n: i32, x: u32, incx: i32, y: u32, incy: i32, c: f32, s: f32) -> u32 {
    call(|window| args::Rot::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        c,
        s,
    })
}

#[unsafe(no_mangle)]
extern "C" fn zdrot(n: i32, x: u32, incx: i32, y: u32, incy: i32, c: f64, s: f64) -> u32 {
    call(|window| args::Rot::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        c,
        s,
    })
}

#[unsafe(no_mangle)]
extern "C" fn srotm(n: i32, x: u32, incx: i32, y: u32, incy: i32, param: u32) -> u32 {
    call(|window| args::Rotm::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        param: at(window, param),
    })
}

#[unsafe(no_mangle)]
extern "C" fn drotm(n: i32, x: u32, incx: i32, y: u32, incy: i32, param: u32) -> u32 {
    call(|window| args::Rotm::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        param: at(window, param),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sswap(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Swap::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dswap(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Swap::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cswap(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Swap::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zswap(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Swap::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sscal(n: i32, alpha: f32, x: u32, incx: i32) -> u32 {
    call(|window| args::Scal::<f32> { n: n.into(), alpha, x: at(window, x), incx: incx.into() })
}

#[unsafe(no_mangle)]
extern "C" fn dscal(n: i32, alpha: f64, x: u32, incx: i32) -> u32 {
    call(|window| args::Scal::<f64> { n: n.into(), alpha, x: at(window, x), incx: incx.into() })
}

#[unsafe(no_mangle)]
extern "C" fn cscal(n: i32, alpha_re: f32, alpha_im: f32, x: u32, incx: i32) -> u32 {
    call(|window| args::Scal::<c32> {
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zscal(n: i32, alpha_re: f64, alpha_im: f64, x: u32, incx: i32) -> u32 {
    call(|window| args::Scal::<c64> {
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn csscal(n: i32, alpha: f32, x: u32, incx: i32) -> u32 {
    call(|window| args::RealScal::<c32> { n: n.into(), alpha, x: at(window, x), incx: incx.into() })
}

#[unsafe(no_mangle)]
extern "C" fn zdscal(n: i32, alpha: f64, x: u32, incx: i32) -> u32 {
    call(|window| args::RealScal::<c64> { n: n.into(), alpha, x: at(window, x), incx: incx.into() })
}

#[unsafe(no_mangle)]
extern "C" fn scopy(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Copy::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dcopy(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Copy::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ccopy(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Copy::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zcopy(n: i32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Copy::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn saxpy(n: i32, alpha: f32, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Axpy::<f32> {
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn daxpy(n: i32, alpha: f64, x: u32, incx: i32, y: u32, incy: i32) -> u32 {
    call(|window| args::Axpy::<f64> {
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn caxpy(
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Axpy::<c32> {
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zaxpy(
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Axpy::<c64> {
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sdot(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dot::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ddot(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dot::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cdotu(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dotu::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zdotu(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dotu::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cdotc(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dotc::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zdotc(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dotc::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsdot(n: i32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Dsdot::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sdsdot(n: i32, alpha: f32, x: u32, incx: i32, y: u32, incy: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Sdsdot::<f32> {
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn snrm2(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Nrm2::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dnrm2(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Nrm2::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn scnrm2(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Nrm2::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dznrm2(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Nrm2::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sasum(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Asum::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dasum(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Asum::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn scasum(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Asum::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dzasum(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Asum::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn isamax(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Iamax::<f32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn idamax(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Iamax::<f64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn icamax(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Iamax::<c32> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn izamax(n: i32, x: u32, incx: i32, result: u32) -> u32 {
    call_returning(result, |window| args::Iamax::<c64> {
        n: n.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sgemv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gemv::<f32> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dgemv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gemv::<f64> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgemv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f32,
    beta_im: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gemv::<c32> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c32::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgemv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f64,
    beta_im: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gemv::<c64> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c64::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sgbmv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gbmv::<f32> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        kl: kl.into(),
        ku: ku.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dgbmv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gbmv::<f64> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        kl: kl.into(),
        ku: ku.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgbmv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f32,
    beta_im: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gbmv::<c32> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        kl: kl.into(),
        ku: ku.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c32::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgbmv(
    layout: u32,
    trans: u32,
    m: i32,
    n: i32,
    kl: i32,
    ku: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f64,
    beta_im: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Gbmv::<c64> {
        layout: Layout(layout),
        trans: Transpose(trans),
        m: m.into(),
        n: n.into(),
        kl: kl.into(),
        ku: ku.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c64::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chemv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f32,
    beta_im: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hemv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c32::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhemv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f64,
    beta_im: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hemv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c64::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chbmv(
    layout: u32,
    uplo: u32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f32,
    beta_im: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hbmv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c32::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhbmv(
    layout: u32,
    uplo: u32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta_re: f64,
    beta_im: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hbmv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta: c64::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chpmv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    ap: u32,
    x: u32,
    incx: i32,
    beta_re: f32,
    beta_im: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hpmv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
        beta: c32::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhpmv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    ap: u32,
    x: u32,
    incx: i32,
    beta_re: f64,
    beta_im: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Hpmv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
        beta: c64::new(beta_re, beta_im),
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssymv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Symv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsymv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Symv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssbmv(
    layout: u32,
    uplo: u32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Sbmv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsbmv(
    layout: u32,
    uplo: u32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
    beta: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Sbmv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sspmv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    ap: u32,
    x: u32,
    incx: i32,
    beta: f32,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Spmv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dspmv(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    ap: u32,
    x: u32,
    incx: i32,
    beta: f64,
    y: u32,
    incy: i32,
) -> u32 {
    call(|window| args::Spmv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
        beta,
        y: at(window, y),
        incy: incy.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn strmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trmv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtrmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trmv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctrmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trmv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztrmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trmv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn stbmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbmv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtbmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbmv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctbmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbmv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztbmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbmv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn stpmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpmv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtpmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpmv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctpmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpmv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztpmv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpmv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn strsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trsv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtrsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trsv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctrsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trsv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztrsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Trsv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn stbsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbsv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtbsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbsv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctbsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbsv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztbsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    k: i32,
    a: u32,
    lda: i32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tbsv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        k: k.into(),
        a: at(window, a),
        lda: lda.into(),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn stpsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpsv::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtpsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpsv::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctpsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpsv::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztpsv(
    layout: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    n: i32,
    ap: u32,
    x: u32,
    incx: i32,
) -> u32 {
    call(|window| args::Tpsv::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        n: n.into(),
        ap: at(window, ap),
        x: at(window, x),
        incx: incx.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sger(
    layout: u32,
    m: i32,
    n: i32,
    alpha: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Ger::<f32> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dger(
    layout: u32,
    m: i32,
    n: i32,
    alpha: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Ger::<f64> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgeru(
    layout: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Geru::<c32> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgeru(
    layout: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Geru::<c64> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgerc(
    layout: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Gerc::<c32> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgerc(
    layout: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Gerc::<c64> {
        layout: Layout(layout),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cher(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    x: u32,
    incx: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Her::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zher(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    x: u32,
    incx: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Her::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chpr(layout: u32, uplo: u32, n: i32, alpha: f32, x: u32, incx: i32, ap: u32) -> u32 {
    call(|window| args::Hpr::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhpr(layout: u32, uplo: u32, n: i32, alpha: f64, x: u32, incx: i32, ap: u32) -> u32 {
    call(|window| args::Hpr::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cher2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Her2::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zher2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Her2::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chpr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    ap: u32,
) -> u32 {
    call(|window| args::Hpr2::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhpr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    ap: u32,
) -> u32 {
    call(|window| args::Hpr2::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssyr(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    x: u32,
    incx: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Syr::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsyr(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    x: u32,
    incx: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Syr::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sspr(layout: u32, uplo: u32, n: i32, alpha: f32, x: u32, incx: i32, ap: u32) -> u32 {
    call(|window| args::Spr::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dspr(layout: u32, uplo: u32, n: i32, alpha: f64, x: u32, incx: i32, ap: u32) -> u32 {
    call(|window| args::Spr::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssyr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Syr2::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsyr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    a: u32,
    lda: i32,
) -> u32 {
    call(|window| args::Syr2::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        a: at(window, a),
        lda: lda.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sspr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f32,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    ap: u32,
) -> u32 {
    call(|window| args::Spr2::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dspr2(
    layout: u32,
    uplo: u32,
    n: i32,
    alpha: f64,
    x: u32,
    incx: i32,
    y: u32,
    incy: i32,
    ap: u32,
) -> u32 {
    call(|window| args::Spr2::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        n: n.into(),
        alpha,
        x: at(window, x),
        incx: incx.into(),
        y: at(window, y),
        incy: incy.into(),
        ap: at(window, ap),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sgemm(
    layout: u32,
    transa: u32,
    transb: u32,
    m: i32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemm::<f32> {
        layout: Layout(layout),
        transa: Transpose(transa),
        transb: Transpose(transb),
        m: m.into(),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dgemm(
    layout: u32,
    transa: u32,
    transb: u32,
    m: i32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemm::<f64> {
        layout: Layout(layout),
        transa: Transpose(transa),
        transb: Transpose(transb),
        m: m.into(),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgemm(
    layout: u32,
    transa: u32,
    transb: u32,
    m: i32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemm::<c32> {
        layout: Layout(layout),
        transa: Transpose(transa),
        transb: Transpose(transb),
        m: m.into(),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgemm(
    layout: u32,
    transa: u32,
    transb: u32,
    m: i32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemm::<c64> {
        layout: Layout(layout),
        transa: Transpose(transa),
        transb: Transpose(transb),
        m: m.into(),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssymm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Symm::<f32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsymm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Symm::<f64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn csymm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Symm::<c32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zsymm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Symm::<c64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn chemm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Hemm::<c32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zhemm(
    layout: u32,
    side: u32,
    uplo: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Hemm::<c64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssyrk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syrk::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsyrk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syrk::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn csyrk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syrk::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zsyrk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syrk::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cherk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Herk::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zherk(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Herk::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ssyr2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syr2k::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dsyr2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syr2k::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn csyr2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syr2k::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zsyr2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Syr2k::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cher2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Her2k::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zher2k(
    layout: u32,
    uplo: u32,
    trans: u32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Her2k::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        trans: Transpose(trans),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn strmm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trmm::<f32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtrmm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trmm::<f64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctrmm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trmm::<c32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztrmm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trmm::<c64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn strsm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trsm::<f32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dtrsm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trsm::<f64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ctrsm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trsm::<c32> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn ztrsm(
    layout: u32,
    side: u32,
    uplo: u32,
    transa: u32,
    diag: u32,
    m: i32,
    n: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
) -> u32 {
    call(|window| args::Trsm::<c64> {
        layout: Layout(layout),
        side: Side(side),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        diag: Diagonal(diag),
        m: m.into(),
        n: n.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn sgemmtr(
    layout: u32,
    uplo: u32,
    transa: u32,
    transb: u32,
    n: i32,
    k: i32,
    alpha: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemmtr::<f32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        transb: Transpose(transb),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn dgemmtr(
    layout: u32,
    uplo: u32,
    transa: u32,
    transb: u32,
    n: i32,
    k: i32,
    alpha: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemmtr::<f64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        transb: Transpose(transb),
        n: n.into(),
        k: k.into(),
        alpha,
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta,
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn cgemmtr(
    layout: u32,
    uplo: u32,
    transa: u32,
    transb: u32,
    n: i32,
    k: i32,
    alpha_re: f32,
    alpha_im: f32,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f32,
    beta_im: f32,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemmtr::<c32> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        transb: Transpose(transb),
        n: n.into(),
        k: k.into(),
        alpha: c32::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c32::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}

#[unsafe(no_mangle)]
extern "C" fn zgemmtr(
    layout: u32,
    uplo: u32,
    transa: u32,
    transb: u32,
    n: i32,
    k: i32,
    alpha_re: f64,
    alpha_im: f64,
    a: u32,
    lda: i32,
    b: u32,
    ldb: i32,
    beta_re: f64,
    beta_im: f64,
    c: u32,
    ldc: i32,
) -> u32 {
    call(|window| args::Gemmtr::<c64> {
        layout: Layout(layout),
        uplo: Uplo(uplo),
        transa: Transpose(transa),
        transb: Transpose(transb),
        n: n.into(),
        k: k.into(),
        alpha: c64::new(alpha_re, alpha_im),
        a: at(window, a),
        lda: lda.into(),
        b: at(window, b),
        ldb: ldb.into(),
        beta: c64::new(beta_re, beta_im),
        c: at(window, c),
        ldc: ldc.into(),
    })
}
