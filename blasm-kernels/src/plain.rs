//! The kernels of this crate as a backend that needs nothing else: its level 3 is the plain one.

use crate::level3_plain;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, args, for_each_routine};

/// The built-in kernels, with the plain level 3.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

macro_rules! kernel {
    (3, $kernel:ident, $p:ident) => {
        level3_plain::$kernel($p)
    };
    ($level:tt, $kernel:ident, $p:ident) => {
        crate::$kernel($p)
    };
}

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:tt, $summary:literal;)*) => {
        impl Blas for Plain {
            fn name(&self) -> &str {
                "plain"
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    // SAFETY: the caller's contract is the kernel's.
                    Ok(unsafe { kernel!($level, $kernel, p) })
                }
            )*
        }
    };
}
for_each_routine!(implement);
