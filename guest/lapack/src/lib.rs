//! LAPACK's Fortran symbols for guests: the drivers of blasm-lapack over the imports.
//!
//! Owns the symbols and their four types (docs/guests.md has the same four for BLAS), and the step
//! from an illegal argument to `xerbla_`. It computes nothing and knows no algorithm: a row of the
//! table below says how a subroutine's arguments become those of a driver.

#![cfg(target_family = "wasm")]
#![allow(unsafe_code, reason = "the symbols are called by C and Fortran, and the imports are C's")]

mod imports;

use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_core::scalar::{c32, c64};
use blasm_lapack as lapack;
use imports::Imports;
use std::convert::Infallible;

/// What a subroutine returns.
#[cfg(any(feature = "int", feature = "graft"))]
type Returned = i32;
#[cfg(not(any(feature = "int", feature = "graft")))]
type Returned = ();

/// What `xerbla_` returns, which in all but one of the four is an int.
#[cfg(all(feature = "len", not(feature = "int")))]
type Xerbla = ();
#[cfg(not(any(feature = "graft", all(feature = "len", not(feature = "int")))))]
type Xerbla = i32;

#[cfg(not(feature = "graft"))]
unsafe extern "C" {
    fn xerbla_(srname: *const u8, info: *const i32, length: i32) -> Xerbla;
}

/// A scalar, of which Fortran passes the address.
type Int<'a> = &'a i32;
/// A CHARACTER, of which only the first one counts, in either case.
type Flag<'a> = &'a u8;

fn int(number: Int<'_>) -> i64 {
    (*number).into()
}

fn uplo(flag: Flag<'_>) -> Uplo {
    match flag.to_ascii_uppercase() {
        b'U' => Uplo::UPPER,
        b'L' => Uplo::LOWER,
        _ => Uplo(0),
    }
}

fn trans(flag: Flag<'_>) -> Transpose {
    match flag.to_ascii_uppercase() {
        b'N' => Transpose::NONE,
        b'T' => Transpose::TRANSPOSE,
        b'C' => Transpose::CONJUGATE,
        _ => Transpose(0),
    }
}

fn diag(flag: Flag<'_>) -> Diagonal {
    match flag.to_ascii_uppercase() {
        b'N' => Diagonal::NON_UNIT,
        b'U' => Diagonal::UNIT,
        _ => Diagonal(0),
    }
}

/// Hands out a driver's answer. What it is grafted into has an `xerbla_` that it calls itself, and all
/// of an illegal call is its own to answer.
#[cfg(feature = "graft")]
fn answer(_: &'static str, result: Result<i64, Infallible>, info: &mut i32) -> Returned {
    let Ok(answer) = result;
    if answer >= 0 {
        *info = answer as i32;
    }
    answer as i32
}

/// Hands out a driver's answer.
#[cfg(not(feature = "graft"))]
fn answer(name: &'static str, result: Result<i64, Infallible>, info: &mut i32) -> Returned {
    let Ok(answer) = result;
    *info = answer as i32;
    if *info < 0 {
        let position = -*info;
        // SAFETY: the name has that length, blank-padded to six characters as XERBLA receives it.
        unsafe { xerbla_(name.as_ptr(), &position, name.len() as i32) };
    }
    Returned::default()
}

/// One symbol. Hygiene keeps `info` apart from the names of a row.
macro_rules! symbol {
    ($t:ty, $letter:literal $capital:literal $name:literal $upper:literal
     [$($length:ident)*] ($($argument:ident: $kind:ty),*) $call:expr) => {
        const _: () = {
            type T = $t;

            #[unsafe(export_name = concat!($letter, $name, "_"))]
            unsafe extern "C" fn subroutine(
                $($argument: $kind,)*
                info: &mut i32,
                $(#[cfg(feature = "len")] $length: i32,)*
            ) -> Returned {
                $(#[cfg(feature = "len")] let _ = $length;)*
                // SAFETY: the operands are those of the LAPACK subroutine of that name, whose contract
                // is the driver's.
                answer(concat!($capital, $upper), unsafe { $call }, info)
            }
        };
    };
}

/// The symbols in the four types.
macro_rules! subroutines {
    ($([$($name:literal $upper:literal),*] $lengths:tt $arguments:tt => $call:expr;)*) => {$($(
        symbol!(f32, "s" "S" $name $upper $lengths $arguments $call);
        symbol!(f64, "d" "D" $name $upper $lengths $arguments $call);
        symbol!(c32, "c" "C" $name $upper $lengths $arguments $call);
        symbol!(c64, "z" "Z" $name $upper $lengths $arguments $call);
    )*)*};
}

// Names in lower and upper case, lengths that may follow the arguments, arguments without INFO, and the
// driver's call. XERBLA receives names that are blank-padded to six characters.
subroutines! {
    ["getrf" "GETRF", "getf2" "GETF2", "getrf2" "GETRF2"] []
    (m: Int<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>, ipiv: *mut i32)
    => lapack::getrf(&Imports, int(m), int(n), a, int(lda), ipiv);

    ["getrs" "GETRS"] [length1]
    (t: Flag<'_>, n: Int<'_>, nrhs: Int<'_>, a: *const T, lda: Int<'_>, ipiv: *const i32,
     b: *mut T, ldb: Int<'_>)
    => lapack::getrs(
        &Imports, trans(t), int(n), int(nrhs), a, int(lda), ipiv, b, int(ldb));

    ["getri" "GETRI"] []
    (n: Int<'_>, a: *mut T, lda: Int<'_>, ipiv: *const i32, work: *mut T, lwork: Int<'_>)
    => lapack::getri(&Imports, int(n), a, int(lda), ipiv, work, int(lwork));

    ["gesv" "GESV "] []
    (n: Int<'_>, nrhs: Int<'_>, a: *mut T, lda: Int<'_>, ipiv: *mut i32, b: *mut T,
     ldb: Int<'_>)
    => lapack::gesv(&Imports, int(n), int(nrhs), a, int(lda), ipiv, b, int(ldb));

    ["potrf" "POTRF", "potf2" "POTF2", "potrf2" "POTRF2"] [length1]
    (u: Flag<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>)
    => lapack::potrf(&Imports, uplo(u), int(n), a, int(lda));

    ["potrs" "POTRS"] [length1]
    (u: Flag<'_>, n: Int<'_>, nrhs: Int<'_>, a: *const T, lda: Int<'_>, b: *mut T,
     ldb: Int<'_>)
    => lapack::potrs(&Imports, uplo(u), int(n), int(nrhs), a, int(lda), b, int(ldb));

    ["potri" "POTRI"] [length1]
    (u: Flag<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>)
    => lapack::potri(&Imports, uplo(u), int(n), a, int(lda));

    ["posv" "POSV "] [length1]
    (u: Flag<'_>, n: Int<'_>, nrhs: Int<'_>, a: *mut T, lda: Int<'_>, b: *mut T,
     ldb: Int<'_>)
    => lapack::posv(&Imports, uplo(u), int(n), int(nrhs), a, int(lda), b, int(ldb));

    ["trtri" "TRTRI"] [length1 length2]
    (u: Flag<'_>, d: Flag<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>)
    => lapack::trtri(&Imports, uplo(u), diag(d), int(n), a, int(lda));

    ["trti2" "TRTI2"] [length1 length2]
    (u: Flag<'_>, d: Flag<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>)
    => lapack::trti2(&Imports, uplo(u), diag(d), int(n), a, int(lda));

    ["trtrs" "TRTRS"] [length1 length2 length3]
    (u: Flag<'_>, t: Flag<'_>, d: Flag<'_>, n: Int<'_>, nrhs: Int<'_>, a: *const T,
     lda: Int<'_>, b: *mut T, ldb: Int<'_>)
    => lapack::trtrs(
        &Imports, uplo(u), trans(t), diag(d), int(n), int(nrhs), a, int(lda), b, int(ldb));

    ["lauum" "LAUUM", "lauu2" "LAUU2"] [length1]
    (u: Flag<'_>, n: Int<'_>, a: *mut T, lda: Int<'_>)
    => lapack::lauum(&Imports, uplo(u), int(n), a, int(lda));
}

/// `laswp`, which has no INFO.
macro_rules! laswp {
    ($($name:literal $t:ty;)*) => {$(
        const _: () = {
            #[unsafe(export_name = $name)]
            unsafe extern "C" fn subroutine(
                n: Int<'_>,
                a: *mut $t,
                lda: Int<'_>,
                k1: Int<'_>,
                k2: Int<'_>,
                ipiv: *const i32,
                incx: Int<'_>,
            ) -> Returned {
                let (n, lda, incx) = (int(n), int(lda), int(incx));
                // SAFETY: as above.
                unsafe { lapack::laswp(n, a, lda, int(k1), int(k2), ipiv, incx) };
                Returned::default()
            }
        };
    )*};
}
laswp! {
    "slaswp_" f32;
    "dlaswp_" f64;
    "claswp_" c32;
    "zlaswp_" c64;
}
