//! A backend that counts the calls that reach another, to see who computed.

use blasm_core::{Blas, Call, CallError, Routine, Uniform};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A backend, and how often each of its routines was called.
pub struct Counting {
    inner: Arc<dyn Blas>,
    calls: [AtomicU64; Routine::COUNT],
}

impl Counting {
    /// With no calls yet.
    pub fn new(inner: Arc<dyn Blas>) -> Counting {
        Counting { inner, calls: std::array::from_fn(|_| AtomicU64::new(0)) }
    }

    /// How often a routine was called.
    pub fn calls(&self, routine: Routine) -> u64 {
        self.calls[routine.index()].load(Ordering::Relaxed)
    }

    /// How often any routine was called.
    pub fn total(&self) -> u64 {
        Routine::ALL.iter().map(|routine| self.calls(*routine)).sum()
    }
}

impl Uniform for Counting {
    fn name(&self) -> &str {
        self.inner.name()
    }

    fn below(&self) -> Option<&dyn Blas> {
        Some(&*self.inner)
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.calls[A::ROUTINE.index()].fetch_add(1, Ordering::Relaxed);
        // SAFETY: the same arguments, under the same contract.
        unsafe { args.call(&*self.inner) }
    }
}
