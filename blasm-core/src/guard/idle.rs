//! Calls in which there is nothing to be done.
//!
//! Owns the backend that computes them, by not computing: no operand of such a call was admitted, since
//! none is needed, so no kernel is entered, whatever it would do. That makes a kernel that looks at an
//! operand too early a wrong kernel and not a hole. It is a backend so that layers see these calls too.

use crate::argument::Arguments;
use crate::error::CallError;
use crate::routine::Blas;
use crate::scalar::{c32, c64};
use crate::{args, for_each_routine};

/// Does nothing, and gives the result of having done it.
pub(super) struct Idle;

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        impl Blas for Idle {
            fn name(&self) -> &str {
                "nothing"
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    Ok(p.idle())
                }
            )*
        }
    };
}
for_each_routine!(implement);
