//! Calling a library through its C interface, or through Fortran's if it has no other.
//!
//! Owns the table of functions, one slot for each routine, and the `Blas` that calls them. The
//! types of the functions are emitted; a routine that the library lacks goes to the built-in
//! kernels.

use super::calls::for_each_native;
use super::open::function;
use super::threads::Threads;
use super::tripwire;
use crate::builtin::Builtin;
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{
    Arguments, Blas, Call, CallError, Each, Routine, ThreadScope, args, for_each_routine,
};
use std::ffi::{c_int, c_void};
use std::ptr::from_ref;

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

/// An element type as the C interface takes it.
pub(crate) trait Native: Scalar {
    /// A number as C takes it: real ones by value, complex ones by address.
    type ByValue: Copy;
    /// The number; an address is good for as long as `self` is.
    fn by_value(&self) -> Self::ByValue;
}

macro_rules! native {
    ($($real:ident $complex:ident;)*) => {$(
        impl Native for $real {
            type ByValue = $real;
            #[inline(always)]
            fn by_value(&self) -> $real {
                *self
            }
        }
        impl Native for $complex {
            type ByValue = *const $complex;
            #[inline(always)]
            fn by_value(&self) -> *const $complex {
                self
            }
        }
    )*};
}
native! {
    f32 c32;
    f64 c64;
}

/// Arguments that have an equivalent by columns, the only layout in Fortran.
pub(crate) trait ByColumns: Arguments {
    /// The same call by columns; `None` if there is none that needs no conjugated copies.
    #[inline]
    fn by_columns(self) -> Option<Self> {
        Some(self)
    }
}

/// A family's native functions, and how its arguments are spread over a call.
pub(crate) trait NativeCall: Arguments {
    /// Whether the C function writes its result to an address, as complex results are.
    const IS_SUB: bool;
    /// Whether the Fortran subroutine is called. Functions with a value are not: compilers disagree
    /// about how a complex or single value comes back.
    const HAS_FORTRAN: bool;
    /// The type of the C function.
    type Cblas<I: Integer>: Copy + Send + Sync;
    /// The type of the Fortran subroutine.
    type Fortran<I: Integer>: Copy + Send + Sync;

    /// Calls the C function.
    ///
    /// # Safety
    /// As the routine's method in [`Blas`], and `function` is that routine of CBLAS with integers of
    /// that type.
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> Self::Output;

    /// Calls the Fortran subroutine; `None`, and nothing was done, if it cannot express the call.
    ///
    /// # Safety
    /// As [`call_cblas`](Self::call_cblas), of the subroutine.
    unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<Self::Output>;
}

/// The type of a parameter of that kind in C.
macro_rules! c_type {
    (flag) => { c_int };
    (int) => { I };
    (scalar) => { T::ByValue };
    (real) => { T::Real };
    (read) => { *const T };
    (read_real) => { *const T::Real };
    (write) => { *mut T };
    (write_real) => { *mut T::Real };
}

/// The parameter's value in C.
macro_rules! c_value {
    (flag $value:expr) => {
        $value.cblas()
    };
    (int $value:expr) => {
        I::of($value)
    };
    (scalar $value:expr) => {
        $value.by_value()
    };
    ($other:ident $value:expr) => {
        $value
    };
}

/// The type of the C function. Libraries return an index as C's `int` or as `size_t`.
macro_rules! c_function {
    (pointer: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind),)* *mut T) };
    (nothing: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind)),*) };
    (element: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind)),*) -> T };
    (real: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind)),*) -> T::Real };
    (double: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind)),*) -> f64 };
    (index: $($kind:ident)*) => { unsafe extern "C" fn($(c_type!($kind)),*) -> usize };
}

/// The call of the C function.
macro_rules! c_call {
    (pointer $function:ident $($value:expr),*) => {{
        let mut result = T::ZERO;
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of
        // them.
        unsafe { $function($($value,)* &raw mut result) };
        result
    }};
    // The guard gives no library more elements than fit the lower half, which `int` and `size_t`
    // fill.
    (index $function:ident $($value:expr),*) => {
        // SAFETY: as above.
        u64::from(unsafe { $function($($value),*) } as u32)
    };
    ($returns:ident $function:ident $($value:expr),*) => {
        // SAFETY: as above.
        unsafe { $function($($value),*) }
    };
}

/// The type of a parameter of that kind in Fortran.
macro_rules! fortran_type {
    (flag) => { *const u8 };
    (int) => { *const I };
    (scalar) => { *const T };
    (real) => { *const T::Real };
    ($operand:ident) => { c_type!($operand) };
}

/// The parameter's value in Fortran.
macro_rules! fortran_value {
    (flag $value:expr) => {
        from_ref(&letter($value.cblas()))
    };
    (int $value:expr) => {
        from_ref(&I::of($value))
    };
    (scalar $value:expr) => {
        &raw const $value
    };
    (real $value:expr) => {
        &raw const $value
    };
    ($operand:ident $value:expr) => {
        $value
    };
}

/// The length of a flag's text. Fortran compilers pass them after all arguments; a routine that
/// does not expect them ignores them.
macro_rules! length {
    ($flag:ident: type) => {
        usize
    };
    ($flag:ident: value) => {
        1
    };
}

/// The type of the Fortran subroutine.
macro_rules! fortran_function {
    (nothing: $($kind:ident)*; $($flag:ident)*) => {
        unsafe extern "C" fn($(fortran_type!($kind),)* $(length!($flag: type)),*)
    };
    ($returns:ident: $($kind:ident)*; $($flag:ident)*) => { () };
}

/// The call of the Fortran subroutine.
macro_rules! fortran_call {
    (nothing $args:ident $function:ident ($($field:ident: $kind:ident),*) $($flag:ident)*) => {{
        let args = $args.by_columns()?;
        // SAFETY: the caller admitted the arguments, and `function` is the library's routine of
        // them. What is passed by address lives until the call is over.
        unsafe {
            $function($(fortran_value!($kind args.$field),)* $(length!($flag: value)),*);
        }
        Some(())
    }};
    ($returns:ident $args:ident $function:ident $($unused:tt)*) => {{
        let () = $function;
        None
    }};
}

/// Whether the result is of that kind.
macro_rules! is {
    (nothing nothing) => {
        true
    };
    (pointer pointer) => {
        true
    };
    ($wanted:ident $returns:ident) => {
        false
    };
}

macro_rules! native_calls {
    ($($family:ident [$($layout:ident: $order:ident)?] ($($field:ident: $kind:ident),*) [$($flag:ident)*] -> $returns:ident;)*) => {$(
        impl<T: Native> NativeCall for args::$family<T> {
            const IS_SUB: bool = is!(pointer $returns);
            const HAS_FORTRAN: bool = is!(nothing $returns);
            type Cblas<I: Integer> = c_function!($returns: $($order)? $($kind)*);
            type Fortran<I: Integer> = fortran_function!($returns: $($kind)*; $($flag)*);
            #[inline]
            unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>) -> Self::Output {
                c_call!($returns function $(c_value!($order self.$layout),)? $(c_value!($kind self.$field)),*)
            }
            unsafe fn call_fortran<I: Integer>(&self, function: Self::Fortran<I>) -> Option<Self::Output> {
                fortran_call!($returns self function ($($field: $kind),*) $($flag)*)
            }
        }
    )*};
}
for_each_native!(native_calls);

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

/// The function that a library has for a routine.
pub(crate) enum Slot<C, F> {
    Cblas(C),
    Fortran(F),
    /// Its calls of another routine, one by one.
    OneByOne,
    Missing,
}

/// Makes calls of a backend.
struct By<'a>(&'a dyn Blas);

impl Each for By<'_> {
    #[inline(always)]
    unsafe fn make<A: Call<Output = ()>>(&mut self, call: &A) -> Result<(), CallError> {
        // SAFETY: the caller's contract is the method's.
        unsafe { call.call(self.0) }
    }
}

/// How symbols are found: by the name of the C interface, or of a Fortran subroutine.
pub(crate) struct Names<'a> {
    pub(crate) cblas: &'a dyn Fn(&str) -> Option<*const c_void>,
    pub(crate) fortran: &'a dyn Fn(&str) -> Option<*const c_void>,
}

/// The symbol of a routine's C function.
macro_rules! cblas {
    ($name:ident, $args:ty) => {
        if <$args as NativeCall>::IS_SUB {
            concat!("cblas_", stringify!($name), "_sub")
        } else {
            concat!("cblas_", stringify!($name))
        }
    };
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
            /// Looks up every routine's symbols. The library's integers are of type `I`.
            pub(crate) fn new(names: &Names<'_>) -> Self {
                Self {
                    $($name: {
                        let has_fortran = <args::$family<$ty> as NativeCall>::HAS_FORTRAN;
                        let fortran = has_fortran.then_some(stringify!($name));
                        if <args::$family<$ty> as Call>::IS_BATCH {
                            Slot::OneByOne
                        } else if Routine::$name.is_extension() {
                            // The built-in kernels compute it, whatever the library has.
                            Slot::Missing
                        } else if let Some(address) = (names.cblas)(cblas!($name, args::$family<$ty>)) {
                            // SAFETY: the symbol of that name in a BLAS library is a function of
                            // that type.
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

            /// The routines that the library lacks, with the symbol that was looked for.
            pub(crate) fn missing(&self) -> Vec<(Routine, &'static str)> {
                let mut missing = Vec::new();
                $(if matches!(self.$name, Slot::Missing) && !Routine::$name.is_extension() {
                    missing.push((Routine::$name, cblas!($name, args::$family<$ty>)));
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
                        // SAFETY: the caller's contract, and the slot holds this routine's
                        // function.
                        Slot::Cblas(function) => answered(unsafe { NativeCall::call_cblas::<I>(p, function) }),
                        // SAFETY: likewise.
                        Slot::Fortran(function) => match unsafe { NativeCall::call_fortran::<I>(p, function) } {
                            Some(result) => answered(result),
                            // SAFETY: the caller's contract.
                            None => unsafe { self.own.$name(p) },
                        },
                        // SAFETY: the caller's contract.
                        Slot::OneByOne => unsafe { p.one_by_one(&mut By(self)) }.map(|()| Default::default()),
                        // SAFETY: the caller's contract.
                        Slot::Missing => unsafe { self.own.$name(p) },
                    }
                }
            )*
        }
    };
}
for_each_routine!(implement);

/// What a library returned, unless it rejected the call.
#[inline(always)]
fn answered<R>(result: R) -> Result<R, CallError> {
    if tripwire::is_touched() { Err(CallError::Rejected) } else { Ok(result) }
}

/// A library as a backend.
pub(crate) struct Shared<I: Integer> {
    pub(super) name: &'static str,
    pub(super) table: Table<I>,
    pub(super) threads: Threads,
    pub(super) own: Builtin,
}
