//! The symbols of Fortran, in the type that crates in Rust give them: without the lengths of CHARACTERs,
//! and without a result of subroutines.

use crate::output::refused;
use core::ffi::c_void;

unsafe extern "C" {
    fn xerbla_(srname: *const u8, info: *const i32, length: i32) -> i32;
}

/// Ends a call that the host did not carry out. The name is padded, as XERBLA receives it.
#[cold]
#[inline(never)]
fn fail(error: u32, name: &'static str) {
    if error >= 64 {
        refused(error, name);
    }
    // The host counts the layout, which Fortran does not have; no row lacks it where arguments are illegal.
    let info = error as i32 - 1;
    // SAFETY: a text of that length, and a number.
    unsafe { xerbla_(name.as_ptr(), &raw const info, name.len() as i32) };
}

/// The number of a CHARACTER among a flag's values, which begin with `first`; as in the reference's LSAME
/// only the first one counts, in either case. 0 if it is none: the host then names the argument.
fn flag(character: u8, values: &[u8], first: i32) -> i32 {
    let found = values.iter().position(|value| *value == character.to_ascii_uppercase());
    found.map_or(0, |at| first + at as i32)
}

/// The type of a parameter.
macro_rules! parameter {
    (f32) => { *const f32 };
    (f64) => { *const f64 };
    (complex_f32) => { *const f32 };
    (complex_f64) => { *const f64 };
    (at) => { *mut c_void };
    (int) => { *const i32 };
    // A CHARACTER.
    ($flag:ident) => { *const u8 };
}

/// A part of a parameter, as the host takes it. Addresses may be misaligned.
macro_rules! part {
    (at it $n:ident) => {
        $n
    };
    (uplo it $n:ident) => {
        flag(*$n, b"UL", 121)
    };
    (trans it $n:ident) => {
        flag(*$n, b"NTC", 111)
    };
    (diag it $n:ident) => {
        flag(*$n, b"NU", 131)
    };
    (side it $n:ident) => {
        flag(*$n, b"LR", 141)
    };
    ($number:ident im $n:ident) => {
        $n.add(1).read_unaligned()
    };
    ($number:ident $part:ident $n:ident) => {
        $n.read_unaligned()
    };
}

/// Fortran's layout.
macro_rules! by_columns {
    ($layout:ident) => {
        102
    };
}

/// What a symbol returns, and below how that follows from what the host wrote. The first element has the index 1; the host
/// says 0 where there is none, too.
macro_rules! returned {
    (nothing) => {
        ()
    };
    (value $ty:ty) => {
        $ty
    };
    (index $ty:ty) => {
        i32
    };
}
macro_rules! answer {
    (nothing $result:tt $parameters:tt) => {
        ()
    };
    (value ($result:ident) $parameters:tt) => {
        $result
    };
    (index ($result:ident) ($n:ident $x:ident $incx:ident)) => {
        // SAFETY: the caller passes addresses of numbers.
        match unsafe { $n.read_unaligned() < 1 || $incx.read_unaligned() < 1 } {
            true => 0,
            false => $result as i32 + 1,
        }
    };
}

macro_rules! symbol {
    ($routine:ident: $module:literal $symbol:literal $name:literal
     ($(@$layout:ident;)? $($n:ident: $kind:ident [$($part:ident $raw:ty),+]),*)
     -> $answer:ident [$($stack:ty)?] [$($place:ident)?], $($told:tt)*) => {
        mod $routine {
            use super::*;

            #[link(wasm_import_module = $module)]
            unsafe extern "C" {
                fn $routine(
                    $($layout: i32,)? $($(_: $raw,)+)* $(_: *mut $stack,)? $($place: *mut c_void,)?
                ) -> u32;
            }

            #[unsafe(export_name = concat!(stringify!($routine), "_"))]
            unsafe extern "C" fn symbol(
                $($place: *mut c_void,)? $($n: parameter!($kind),)*
            ) -> returned!($answer $($stack)?) {
                $(let mut result = <$stack>::default();)?
                // SAFETY: as in C, the caller vouches for what numbers are read from, and the host
                // checks the rest.
                let error = unsafe {
                    $routine(
                        $(by_columns!($layout),)? $($(part!($kind $part $n),)+)*
                        $(&raw mut result as *mut $stack,)? $($place,)?
                    )
                };
                if error != 0 {
                    fail(error, $name);
                }
                answer!($answer (result) ($($n)*))
            }
        }
    };
}
for_each_routine!(symbol);
