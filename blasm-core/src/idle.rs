//! Calls that nobody computes.
//!
//! Owns the backend that computes nothing. It is what the guard asks where nothing is to be done:
//! no operand of such a call was admitted, since none is needed, so no kernel is entered, whatever
//! it would do. That makes a kernel that looks at an operand too early a wrong kernel and not a
//! hole. It is a backend so that layers see these calls too. `noop` is the same under its own name,
//! which measures calls without the work.

use crate::error::CallError;
use crate::routine::{Call, Uniform};

/// A backend, by its name, that touches no operand and answers as if there had been nothing to do:
/// where a routine returns a number, with the sum of nothing.
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
