//! The functions of `wasi_ephemeral_blas`, as exports: they only turn numbers into an argument
//! struct.

#![allow(unsafe_code, reason = "the name of an export must be unique")]

use crate::imports::for_each_import;
use crate::{at, call, call_returning};
use blasm_core::args;
use blasm_core::memory::Window;
use blasm_core::scalar::{Scalar, c32, c64};

/// The field that the parameters of that kind make.
macro_rules! field {
    ($window:ident flag $number:ident) => {
        $number.cast_unsigned().into()
    };
    ($window:ident int $number:ident) => {
        $number.into()
    };
    ($window:ident number $number:ident) => {
        $number
    };
    ($window:ident number $re:ident $im:ident) => {
        Scalar::from_parts($re, $im)
    };
    ($window:ident $of:ident $address:ident) => {
        at($window, $address.cast_unsigned())
    };
}

macro_rules! carry_out {
    ($args:expr) => {
        call($args)
    };
    ($args:expr, $result:ident) => {
        call_returning($result.cast_unsigned(), $args)
    };
}

/// The address that a result of any type is written to.
macro_rules! address {
    ($value:ident) => {
        i32
    };
}

macro_rules! export {
    ($($name:ident: $family:ident<$ty:ty>(
        $($field:ident: $kind:ident [$($parameter:ident: $raw:ty),+]),*
    ) -> [$($result:ident: $value:ident)?];)*) => {
        $(#[unsafe(no_mangle)]
        extern "C" fn $name(
            $($($parameter: $raw,)+)*
            $($result: address!($value))?
        ) -> u32 {
            let args = |window: &Window<'_>| args::$family::<$ty> {
                $($field: field!(window $kind $($parameter)+),)*
            };
            carry_out!(args $(, $result)?)
        })*
    };
}
for_each_import!(export);
