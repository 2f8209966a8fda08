//! Calls with nothing to compute.
//!
//! Owns the backend that computes nothing. The guard asks it when there is nothing to do: no
//! operand of such a call was admitted, since none is needed, so no real kernel is entered. A
//! kernel that looks at an operand too early is therefore merely wrong, and not a hole. It is a
//! backend so that layers see these calls too. `noop` is the same under its own name, for measuring
//! calls without the work.

use crate::error::CallError;
use crate::routine::{Call, Uniform};

/// A backend, with its name, that touches no operand and answers as if there had been nothing to
/// do: where a routine returns a number, it returns the sum of nothing.
#[derive(Debug)]
pub struct Idle(pub &'static str);

impl Uniform for Idle {
    fn name(&self) -> &str {
        self.0
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        Ok(args.idle())
    }
}
