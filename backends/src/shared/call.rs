//! Calling a library through its C interface.
//!
//! Owns the table of functions, one slot a routine, and the `Blas` that calls them. The types of the
//! functions are emitted; a routine that the library lacks goes to the own kernels.

use crate::builtin::Builtin;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, Call, CallError, Routine, args, for_each_routine};
use std::ffi::{c_int, c_void};

/// A routine's C function, and how its arguments are spread over a call.
pub(crate) trait CblasCall: Call {
    /// The symbol.
    const SYMBOL: &'static str;
    /// Its type.
    type Function: Copy + Send + Sync;

    /// Calls it.
    ///
    /// # Safety
    /// As the routine's method in [`Blas`], and `function` is the routine [`SYMBOL`](Self::SYMBOL).
    unsafe fn call(&self, function: Self::Function) -> Self::Output;
}

/// A count or stride as C's `int`: the guard gives a library only numbers that fit.
#[inline(always)]
pub(crate) fn int(n: i64) -> c_int {
    debug_assert!(c_int::try_from(n).is_ok());
    n as c_int
}

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        /// The functions that a library has.
        pub(crate) struct Table {
            $($name: Option<<args::$family<$ty> as CblasCall>::Function>,)*
        }

        impl Table {
            /// Looks every routine's symbol up.
            pub(crate) fn new(symbol: impl Fn(&str) -> Option<*const c_void>) -> Self {
                Self {
                    $($name: symbol(<args::$family<$ty> as CblasCall>::SYMBOL).map(|address| {
                        // SAFETY: the symbol of that name in a BLAS library is a function of that
                        // type; function and data pointers have one size where libraries are loaded.
                        unsafe {
                            std::mem::transmute_copy::<*const c_void, <args::$family<$ty> as CblasCall>::Function>(&address)
                        }
                    }),)*
                }
            }

            /// The routines that the library lacks, with their symbols.
            pub(crate) fn missing(&self) -> Vec<(Routine, &'static str)> {
                let mut missing = Vec::new();
                $(if self.$name.is_none() {
                    missing.push((Routine::$name, <args::$family<$ty> as CblasCall>::SYMBOL));
                })*
                missing
            }
        }

        impl Blas for Shared {
            fn name(&self) -> &str {
                self.name
            }
            fn fallback(&self) -> &dyn Blas {
                &self.own
            }
            fn threads(&self) -> usize {
                // SAFETY: a function of the library that takes nothing.
                self.get_threads.map_or(1, |get| usize::try_from(unsafe { get() }).unwrap_or(1))
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    match self.table.$name {
                        // SAFETY: the caller's contract, and the slot holds this routine's function.
                        Some(function) => Ok(unsafe { CblasCall::call(p, function) }),
                        // SAFETY: the caller's contract.
                        None => unsafe { self.own.$name(p) },
                    }
                }
            )*
        }
    };
}
for_each_routine!(implement);

/// A library as a backend.
pub(crate) struct Shared {
    pub(super) name: &'static str,
    pub(super) table: Table,
    pub(super) get_threads: Option<unsafe extern "C" fn() -> c_int>,
    pub(super) own: Builtin,
}
