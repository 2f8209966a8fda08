//! The kernels of small calls, which the guests' libraries carry: `blasm_small_ddot` and its like.
//!
//! Owns the symbols and nothing else: the kernels are those of the provider and the polyfill, and
//! which calls come here is decided by `guest/c/src/small.h`, in C.

#![cfg(target_family = "wasm")]
#![allow(unsafe_code, reason = "the symbols are called by C")]

#[path = "generated/kernels.rs"]
mod kernels;

use blasm_core::args;
use blasm_core::scalar::{Scalar, c32, c64};
use kernels::for_each_small;
use std::ptr;

/// The field that the parameters of that kind make.
macro_rules! field {
    (flag $number:ident) => {
        $number.cast_unsigned().into()
    };
    (int $number:ident) => {
        $number.into()
    };
    (number $number:ident) => {
        $number
    };
    (number $re:ident $im:ident) => {
        Scalar::from_parts($re, $im)
    };
    ($of:ident $address:ident) => {
        ptr::with_exposed_provenance_mut::<$of>($address.cast_unsigned() as usize)
    };
}

/// One symbol: its parameters, the one for a result if there is one, and what it returns.
macro_rules! symbol {
    ($name:ident $kernel:path, $family:ident $ty:ty,
     ($($field:ident: $kind:ident [$($parameter:ident: $raw:ty),+]),*) [$($place:ident)?] $out:ty,
     $value:ident => $answer:expr) => {
        const _: () = {
            #[unsafe(export_name = concat!("blasm_small_", stringify!($name)))]
            extern "C" fn small($($($parameter: $raw,)+)* $($place: i32)?) -> $out {
                let args = args::$family::<$ty> { $($field: field!($kind $($parameter)+),)* };
                // SAFETY: the shim has checked what the kernel relies on: the arguments are legal, the
                // operands lie in the memory, and no input shares memory with an output.
                let $value = unsafe { $kernel(&args) };
                $answer
            }
        };
    };
}

macro_rules! export {
    ($name:ident: $($kernel:ident)::+, $family:ident<$ty:ty>($($fields:tt)*) -> nothing) => {
        symbol!($name blasm_kernels::$($kernel)::+, $family $ty, ($($fields)*) [] (), value => value);
    };
    ($name:ident: $($kernel:ident)::+, $family:ident<$ty:ty>($($fields:tt)*) -> value $out:ty) => {
        symbol!($name blasm_kernels::$($kernel)::+, $family $ty, ($($fields)*) [] $out, value => value);
    };
    ($name:ident: $($kernel:ident)::+, $family:ident<$ty:ty>($($fields:tt)*) -> index) => {
        // It is less than the number of elements, which came as 32 bits.
        symbol!($name blasm_kernels::$($kernel)::+, $family $ty, ($($fields)*) [] u32, value => value as u32);
    };
    ($name:ident: $($kernel:ident)::+, $family:ident<$ty:ty>($($fields:tt)*) -> at $out:ident) => {
        symbol!($name blasm_kernels::$($kernel)::+, $family $ty, ($($fields)*) [result] (), value => {
            // SAFETY: an address outside the memory traps, and elsewhere the program's own C code may
            // write: this is that code.
            unsafe { field!($out result).write_unaligned(value) }
        });
    };
}
for_each_small!(export);
