//! The kernels of this crate as backends, which need nothing from the machine and refuse nothing.
//!
//! Owns the two sets of kernels: levels 1 and 2 are the same in both, level 3 is `level3::plain` or
//! `level3::blocked`. Both accept any alignment and read nothing outside their operands, which is
//! why the guard sends all calls here that a library must not get.

use crate::level3;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, args, for_each_routine};

/// The kernels with the plain level 3: for WebAssembly, and wherever the crate `gemm` is not
/// wanted.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

/// The built-in kernels.
#[cfg(feature = "gemm")]
#[derive(Clone, Copy, Debug)]
pub struct Builtin;

macro_rules! kernel {
    (3, $level3:ident, $kernel:ident, $p:ident) => {
        level3::$level3::$kernel($p)
    };
    ($level:tt, $level3:ident, $kernel:ident, $p:ident) => {
        crate::$kernel($p)
    };
}

/// `Blas` for a type of that name, over the module of `level3` that it uses.
macro_rules! implement {
    (
        [$backend:ident $called:literal $level3:ident]
        $($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:tt, $summary:literal;)*
    ) => {
        impl Blas for $backend {
            fn name(&self) -> &str {
                $called
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    // SAFETY: the caller's contract is that of the kernel.
                    Ok(unsafe { kernel!($level, $level3, $kernel, p) })
                }
            )*
        }
    };
}
for_each_routine!(implement [Plain "plain" plain]);
#[cfg(feature = "gemm")]
for_each_routine!(implement [Builtin "builtin" blocked]);
