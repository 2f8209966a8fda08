//! The core-module ABI: `wasi_ephemeral_blas`, as `witx/` describes it.
//!
//! wiggle makes the types, the trait and a function with the wasm types for each routine. The linker
//! glue is our own: wiggle's looks a memory up by name on each call and knows of no other way.

/// Made by wiggle; the .witx is the documentation.
pub(crate) mod generated {
    // wiggle looks for it here.
    pub(crate) use crate::context::Failure;

    wiggle::from_witx!({
        witx: ["../witx/wasi_ephemeral_blas.witx"],
        errors: { blas_errno => Failure },
        wasmtime: false,
        tracing: false,
    });

    impl wiggle::GuestErrorType for types::BlasErrno {
        fn success() -> Self {
            Self::Success
        }
    }

    impl types::UserErrorConversion for crate::BlasCtx {
        fn blas_errno_from_failure(
            &mut self,
            failure: Failure,
        ) -> Result<types::BlasErrno, wiggle::error::Error> {
            match failure {
                Failure::Errno(errno) => Ok(errno),
                Failure::Trap(trap) => Err(trap),
            }
        }
    }
}

use crate::BlasCtx;
use crate::imports::for_each_import;
use crate::instance::{Exported, Source};
use wasmtime::{Caller, IntoFunc, Linker};

/// The name of the import module.
pub const MODULE: &str = "wasi_ephemeral_blas";

/// Defines all functions of [`MODULE`]. `get` finds the store's [`BlasCtx`].
///
/// A function works on the memory that its calling instance exports as `memory`, found anew on each
/// call: right for any number of instances, and about 70 ns slower than
/// [`instantiate`](crate::instantiate).
///
/// # Errors
/// If the linker has a function of that name already and may not replace it.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    get: impl Fn(&mut T) -> &mut BlasCtx + Send + Sync + Copy + 'static,
) -> wasmtime::Result<()> {
    struct IntoLinker<'a, T: 'static>(&'a mut Linker<T>);
    impl<T: 'static> Define<T> for IntoLinker<'_, T> {
        fn define<P, R>(
            &mut self,
            name: &'static str,
            func: impl IntoFunc<T, P, R>,
        ) -> wasmtime::Result<()> {
            self.0.func_wrap(MODULE, name, func).map(drop)
        }
    }
    define_all(&mut IntoLinker(linker), &Exported, get)
}

/// Somebody who takes the functions one by one.
pub(crate) trait Define<T: 'static> {
    fn define<P, R>(
        &mut self,
        name: &'static str,
        func: impl IntoFunc<T, P, R>,
    ) -> wasmtime::Result<()>;
}

/// The address that a result of any type is written to.
macro_rules! address {
    ($value:ident) => {
        i32
    };
}

macro_rules! define_imports {
    ($($name:ident: $family:ident<$ty:ty>(
        $($field:ident: $kind:ident [$($parameter:ident: $raw:ty),+]),*
    ) -> [$($result:ident: $value:ident)?];)*) => {
        /// wiggle's functions for our context. They are generic over the context and with the guard in
        /// them are long: here they are compiled once, and not in each crate that has a store.
        mod compiled {
            use super::generated;
            use crate::BlasCtx;
            use wiggle::GuestMemory;

            $(#[inline(never)]
            pub(super) fn $name(
                context: &mut BlasCtx,
                memory: &mut GuestMemory<'_>,
                $($($parameter: $raw,)+)*
                $($result: address!($value))?
            ) -> wasmtime::Result<i32> {
                generated::wasi_ephemeral_blas::$name(
                    context, memory, $($($parameter,)+)* $($result)?
                )
            })*
        }

        /// Hands every function of the module to `define`, over memories from `source`.
        pub(crate) fn define_all<T: 'static, S: Source>(
            define: &mut impl Define<T>,
            source: &S,
            get: impl Fn(&mut T) -> &mut BlasCtx + Send + Sync + Copy + 'static,
        ) -> wasmtime::Result<()> {
            $({
                let source = source.clone();
                define.define(stringify!($name), move |
                    mut caller: Caller<'_, T>,
                    $($($parameter: $raw,)+)*
                    $($result: address!($value))?
                | -> wasmtime::Result<i32> {
                    source.with(&mut caller, |state, memory| {
                        compiled::$name(get(state), memory, $($($parameter,)+)* $($result)?)
                    })
                })?;
            })*
            Ok(())
        }
    };
}

for_each_import!(define_imports);
