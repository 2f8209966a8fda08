//! The symbols of CBLAS.

use crate::globals::{CALL_FROM_C, ROW_MAJOR};
use crate::output::refused;
use core::ffi::{c_char, c_void};
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The position in the call of the argument that a routine reports to `cblas_xerbla`; 0 if other code
/// calls that.
pub(crate) static ILLEGAL: AtomicU32 = AtomicU32::new(0);

/// A flag: what `cblas_xerbla` is told about it, with its value, and the value about which it is told
/// nothing but the position.
type Flag = (&'static str, i32);

unsafe extern "C" {
    /// In C it takes any number of arguments, which WebAssembly passes as the address of a list.
    fn cblas_xerbla(p: i32, rout: *const c_char, form: *const c_char, arguments: *const i32);
}

/// Ends a call that the host did not carry out: an illegal argument goes to `cblas_xerbla` with the number
/// that the reference would give it, anything else is refused. The name ends in a zero.
#[cold]
#[inline(never)]
fn fail(error: u32, name: &'static str, swaps: &[(u32, u32)], other: (u32, i32), flags: &[Flag]) {
    if error >= 64 {
        refused(error, name.trim_end_matches('\0'));
    }
    let by_rows = flags.first().is_some_and(|(_, layout)| *layout == 101);
    CALL_FROM_C.store(1, Relaxed);
    ROW_MAJOR.store(by_rows.into(), Relaxed);
    ILLEGAL.store(error, Relaxed);
    let swap = |(a, b): &(u32, u32)| match error {
        error if error == *a => Some(*b),
        error if error == *b => Some(*a),
        _ => None,
    };
    let told = if by_rows { swaps.iter().find_map(swap).unwrap_or(error) } else { error };
    let flag = flags.get(error as usize - 1).filter(|(_, value)| other != (error, *value));
    let (form, value) = flag.copied().unwrap_or(("\0", 0));
    // SAFETY: the texts end in zeros, and the list has the number that the format takes.
    unsafe {
        cblas_xerbla(told as i32, name.as_ptr().cast(), form.as_ptr().cast(), &raw const value)
    };
    ILLEGAL.store(0, Relaxed);
    CALL_FROM_C.store(0, Relaxed);
    ROW_MAJOR.store(0, Relaxed);
}

/// The type of a parameter.
macro_rules! parameter {
    (f32) => { f32 };
    (f64) => { f64 };
    (complex_f32) => { *const f32 };
    (complex_f64) => { *const f64 };
    (at) => { *mut c_void };
    // A flag or a whole number.
    ($other:ident) => { i32 };
}

/// A part of a parameter, as the host takes it. Addresses may be misaligned.
macro_rules! part {
    (it $n:ident) => {
        $n
    };
    (re $n:ident) => {
        $n.read_unaligned()
    };
    (im $n:ident) => {
        $n.add(1).read_unaligned()
    };
}

/// What a symbol returns, and below how that follows from what the host wrote.
macro_rules! returned {
    (nothing) => {
        ()
    };
    (value $ty:ty) => {
        $ty
    };
    (index $ty:ty) => {
        usize
    };
}
macro_rules! answer {
    (nothing $result:tt) => {
        ()
    };
    (value ($result:ident)) => {
        $result
    };
    (index ($result:ident)) => {
        $result as usize
    };
}

macro_rules! symbol {
    ($routine:ident: $module:literal $symbol:literal $name:literal
     ($(@$layout:ident;)? $($n:ident: $kind:ident [$($part:ident $raw:ty),+]),*)
     -> $answer:ident [$($stack:ty)?] [$($place:ident)?],
     swaps $swaps:tt other $other:tt flags [$($flag:ident $word:literal),*]) => {
        mod $routine {
            use super::*;

            #[link(wasm_import_module = $module)]
            unsafe extern "C" {
                fn $routine(
                    $($layout: i32,)? $($(_: $raw,)+)* $(_: *mut $stack,)? $($place: *mut c_void,)?
                ) -> u32;
            }

            #[unsafe(export_name = $symbol)]
            unsafe extern "C" fn symbol(
                $($layout: i32,)? $($n: parameter!($kind),)* $($place: *mut c_void,)?
            ) -> returned!($answer $($stack)?) {
                $(let mut result = <$stack>::default();)?
                // SAFETY: as in C, the caller vouches for what numbers are read from, and the host
                // checks the rest.
                let error = unsafe {
                    $routine(
                        $($layout,)? $($(part!($part $n),)+)*
                        $(&raw mut result as *mut $stack,)? $($place,)?
                    )
                };
                if error != 0 {
                    let flags = &[$((concat!("Illegal ", $word, " setting, %d\n\0"), $flag)),*];
                    fail(error, concat!($symbol, "\0"), &$swaps, $other, flags);
                }
                answer!($answer (result))
            }
        }
    };
}
for_each_routine!(symbol);
for_each_routine_only_in_c!(symbol);
