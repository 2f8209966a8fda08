//! Calls that nobody computes.
//!
//! Owns the backend that computes nothing. It is what the guard asks where nothing is to be done: no operand
//! of such a call was admitted, since none is needed, so no kernel is entered, whatever it would do. That
//! makes a kernel that looks at an operand too early a wrong kernel and not a hole. It is a backend so that
//! layers see these calls too. `noop` is the same under its own name, which measures calls without the work.

use crate::argument::Arguments;
use crate::error::CallError;
use crate::routine::Blas;
use crate::scalar::{c32, c64};
use crate::{args, for_each_routine};

/// A backend, by its name, that touches no operand and answers as if there had been nothing to do: with zero
/// where a routine returns a number.
#[derive(Debug)]
pub struct Idle(pub &'static str);

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        impl Blas for Idle {
            fn name(&self) -> &str {
                self.0
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
