//! A backend that does nothing, to measure what a call costs without the work.

use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, args, for_each_routine};

/// Does nothing and answers zero.
#[derive(Debug)]
pub(crate) struct Noop;

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        impl Blas for Noop {
            fn name(&self) -> &str {
                "noop"
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $(
                unsafe fn $name(&self, _: &args::$family<$ty>) -> Result<$out, CallError> {
                    Ok(<$out>::default())
                }
            )*
        }
    };
}
for_each_routine!(implement);
