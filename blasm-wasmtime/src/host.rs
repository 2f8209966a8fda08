//! wiggle's traits for the two modules: they only turn numbers into an argument struct.
//!
//! Owns the meaning of the kinds in the emitted list. The guard decides what a call may do.

use crate::context::{Calling, Failure};
use crate::imports::{for_each_extension, for_each_import};
use crate::witx::generated::{
    types, wasi_ephemeral_blas::WasiEphemeralBlas, wasi_ephemeral_blas_ext::WasiEphemeralBlasExt,
};
use blasm_core::args;
use blasm_core::memory::Window;
use blasm_core::scalar::{Scalar, c32, c64};
use wiggle::{GuestMemory, GuestPtr};

/// What the guest's memory contains for a number of this type on the host.
pub(crate) trait InGuest {
    type Type;
}

macro_rules! in_guest {
    ($($host:ty => $guest:ty;)*) => {
        $(impl InGuest for $host {
            type Type = $guest;
        })*
    };
}
in_guest! {
    f32 => f32;
    f64 => f64;
    c32 => types::ComplexSingle;
    c64 => types::ComplexDouble;
    u64 => u32;
}

/// The type that wiggle gives to a parameter of that kind.
macro_rules! parameter {
    (flag $raw:ty) => { u32 };
    (int $raw:ty) => { $raw };
    (number $raw:ty) => { $raw };
    ($of:ident $raw:ty) => { GuestPtr<<$of as InGuest>::Type> };
}

/// The field that the parameters of that kind make.
macro_rules! field {
    ($window:ident flag $number:ident) => {
        $number.into()
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
        $window.at($address.offset().into())
    };
}

macro_rules! carry_out {
    ($context:expr, $memory:ident, $args:expr) => {
        $context.call($memory, $args)
    };
    ($context:expr, $memory:ident, $args:expr, $result:ident) => {
        $context.call_returning($memory, $result.offset(), $args)
    };
}

macro_rules! implement {
    ($trait:ident: $($name:ident: $family:ident<$ty:ty>(
        $($field:ident: $kind:ident [$($parameter:ident: $raw:ty),+]),*
    ) -> [$($result:ident: $value:ident)?];)*) => {
        impl $trait for Calling<'_> {
            $(#[inline]
            fn $name(
                &mut self,
                memory: &mut GuestMemory<'_>,
                $($($parameter: parameter!($kind $raw),)+)*
                $($result: parameter!($value i32))?
            ) -> Result<(), Failure> {
                let args = |window: &Window<'_>| args::$family::<$ty> {
                    $($field: field!(window $kind $($parameter)+),)*
                };
                carry_out!(self, memory, args $(, $result)?)
            })*
        }
    };
}
macro_rules! standard {
    ($($functions:tt)*) => {
        implement!(WasiEphemeralBlas: $($functions)*);
    };
}
for_each_import!(standard);

macro_rules! extensions {
    ($($functions:tt)*) => {
        implement!(WasiEphemeralBlasExt: $($functions)*);
    };
}
for_each_extension!(extensions);
