//! Calling a library through its C interface, and through Fortran's where it has no other.
//!
//! Owns the table of functions, one slot a routine, and the `Blas` that calls them. The types of the
//! functions are emitted; a routine that the library lacks goes to the own kernels.

use super::open::function;
use super::threads::Threads;
use crate::builtin::Builtin;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, Call, CallError, Routine, ThreadScope, args, for_each_routine};
use std::ffi::{c_int, c_void};

/// The integers of a library's interface: 32 bits in LP64 builds, 64 in ILP64.
pub(crate) trait Integer: Copy + Send + Sync + 'static {
    /// A count or stride: the guard gives a library only numbers that fit 32 bits.
    fn of(n: i64) -> Self;
}

impl Integer for i32 {
    #[inline(always)]
    fn of(n: i64) -> Self {
        debug_assert!(Self::try_from(n).is_ok());
        n as Self
    }
}

impl Integer for i64 {
    #[inline(always)]
    fn of(n: i64) -> Self {
        n
    }
}

/// A routine's native functions, and how its arguments are spread over a call.
pub(crate) trait NativeCall: Call {
    /// The symbol of the C interface.
    const CBLAS: &'static str;
    /// The name from which the Fortran symbol is made. Functions with a value have none: compilers
    /// disagree about how a complex or single value comes back.
    const FORTRAN: Option<&'static str>;
    /// The type of the C function.
    type Cblas<I: Integer>: Copy + Send + Sync;
    /// The type of the Fortran subroutine.
    type Fortran<I: Integer>: Copy + Send + Sync;

    /// Calls the C function.
    ///
    /// # Safety
    /// As the routine's method in [`Blas`], and `function` is the routine [`CBLAS`](Self::CBLAS) with
    /// integers of that type.
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> Self::Output;

    /// Calls the Fortran subroutine; `None`, and nothing was done, if it cannot express the call.
    ///
    /// # Safety
    /// As [`call_cblas`](Self::call_cblas), of the subroutine.
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<Self::Output>;
}

/// A flag of CBLAS as Fortran's letter.
#[inline]
pub(crate) fn letter(flag: c_int) -> u8 {
    match flag {
        111 => b'N',
        112 => b'T',
        113 => b'C',
        121 => b'U',
        122 => b'L',
        131 => b'N',
        132 => b'U',
        141 => b'L',
        _ => b'R',
    }
}

/// What a library has for a routine.
pub(crate) enum Slot<C, F> {
    Cblas(C),
    Fortran(F),
    Missing,
}

/// How symbols are found: by the name of the C interface, or of a Fortran subroutine.
pub(crate) struct Names<'a> {
    pub(crate) cblas: &'a dyn Fn(&str) -> Option<*const c_void>,
    pub(crate) fortran: &'a dyn Fn(&str) -> Option<*const c_void>,
}

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        /// The functions that a library has.
        pub(crate) struct Table<I: Integer> {
            $($name: Slot<
                <args::$family<$ty> as NativeCall>::Cblas<I>,
                <args::$family<$ty> as NativeCall>::Fortran<I>,
            >,)*
        }

        impl<I: Integer> Table<I> {
            /// Looks every routine's symbols up. The library's integers are of type `I`.
            pub(crate) fn new(names: &Names<'_>) -> Self {
                Self {
                    $($name: {
                        type Args = args::$family<$ty>;
                        let fortran = <Args as NativeCall>::FORTRAN;
                        if let Some(address) = (names.cblas)(<Args as NativeCall>::CBLAS) {
                            // SAFETY: the symbol of that name in a BLAS library is a function of that type.
                            Slot::Cblas(unsafe { function(address) })
                        } else if let Some(address) = fortran.and_then(names.fortran) {
                            // SAFETY: likewise.
                            Slot::Fortran(unsafe { function(address) })
                        } else {
                            Slot::Missing
                        }
                    },)*
                }
            }

            /// The routines that the library has by no name, with the symbol that was looked for.
            pub(crate) fn missing(&self) -> Vec<(Routine, &'static str)> {
                let mut missing = Vec::new();
                $(if matches!(self.$name, Slot::Missing) {
                    missing.push((Routine::$name, <args::$family<$ty> as NativeCall>::CBLAS));
                })*
                missing
            }

            /// The routines that are called through their Fortran symbols.
            pub(crate) fn through_fortran(&self) -> Vec<Routine> {
                let mut routines = Vec::new();
                $(if matches!(self.$name, Slot::Fortran(_)) {
                    routines.push(Routine::$name);
                })*
                routines
            }
        }

        impl<I: Integer> Blas for Shared<I> {
            fn name(&self) -> &str {
                self.name
            }
            fn fallback(&self) -> &dyn Blas {
                &self.own
            }
            #[inline]
            fn threads(&self) -> usize {
                self.threads.get()
            }
            fn thread_scope(&self) -> ThreadScope {
                self.threads.scope()
            }
            fn set_threads(&self, threads: usize) -> usize {
                self.threads.set(threads)
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    match self.table.$name {
                        // SAFETY: the caller's contract, and the slot holds this routine's function.
                        Slot::Cblas(function) => Ok(unsafe { NativeCall::call_cblas::<I>(p, function) }),
                        // SAFETY: likewise.
                        Slot::Fortran(function) => match unsafe { NativeCall::call_fortran::<I>(p, function) } {
                            Some(result) => Ok(result),
                            // SAFETY: the caller's contract.
                            None => unsafe { self.own.$name(p) },
                        },
                        // SAFETY: the caller's contract.
                        Slot::Missing => unsafe { self.own.$name(p) },
                    }
                }
            )*
        }
    };
}
for_each_routine!(implement);

/// A library as a backend.
pub(crate) struct Shared<I: Integer> {
    pub(super) name: &'static str,
    pub(super) table: Table<I>,
    pub(super) threads: Threads,
    pub(super) own: Builtin,
}
