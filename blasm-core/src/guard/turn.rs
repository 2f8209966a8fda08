//! The turn of a native call.
//!
//! Owns what a call takes before it enters a library and gives back afterwards: a permit, and the
//! store's number of threads. A call that BLASM's kernels compute needs no permit, but it has the
//! same number of threads.

use super::limits::Stop;
use super::permits;
use crate::error::CallError;
use crate::routine::{Blas, Call, ThreadScope};
use std::cell::Cell;

/// What a native call has while it runs; given back in the order of the fields.
pub(super) struct Turn<'a> {
    _threads: Option<Threads<'a>>,
    _permit: permits::Permit<'static>,
}

/// A number of threads other than the backend's, while it lives.
pub(super) struct Threads<'a> {
    of: &'a dyn Blas,
    before: usize,
}

impl Drop for Threads<'_> {
    fn drop(&mut self) {
        self.of.set_threads(self.before);
    }
}

/// Multiplications that no backend divides among threads.
const FEW: u64 = 1 << 18;

impl<'a> Threads<'a> {
    /// Gives BLASM's kernels as many threads as the store wants, or else as the library has; `None`
    /// if the call is too short for more than one, or if they have no threads.
    #[inline]
    pub(super) fn for_own<A: Call>(
        own: &'a dyn Blas,
        native: &dyn Blas,
        args: &A,
        stop: Stop<'_>,
    ) -> Option<Self> {
        if args.work() < FEW {
            return None;
        }
        // The number of another scope would concern other calls too.
        let may = own.thread_scope() == ThreadScope::Caller;
        may.then(|| {
            let wanted = stop.limits.threads.map_or_else(|| native.threads(), usize::from);
            Self { of: own, before: own.set_threads(wanted) }
        })
    }
}

impl<'a> Turn<'a> {
    /// Waits until a native call of this store may begin: a permit, and as many threads as the store
    /// wants.
    #[inline]
    pub(super) fn take(native: &'a dyn Blas, stop: Stop<'_>) -> Result<Self, CallError> {
        let has = native.threads();
        if let Some(wanted) = stop.limits.threads
            && wanted.get() != has
        {
            return Self::with_threads(native, stop, wanted.get(), has);
        }
        let why = Cell::new(CallError::Interrupted);
        let permit = permits::acquire(has, stop.waiting(&why)).ok_or_else(|| why.get())?;
        Ok(Self { _threads: None, _permit: permit })
    }

    /// The same for the next part of a call, behind all who wait.
    pub(super) fn take_again(native: &'a dyn Blas, stop: Stop<'_>) -> Result<Self, CallError> {
        let has = native.threads();
        if stop.limits.threads.is_some_and(|wanted| wanted.get() != has) {
            return Self::take(native, stop);
        }
        let why = Cell::new(CallError::Interrupted);
        let permit = permits::acquire_again(has, stop.waiting(&why)).ok_or_else(|| why.get())?;
        Ok(Self { _threads: None, _permit: permit })
    }

    /// The same for a store that wants a number of threads other than the library's.
    #[cold]
    #[inline(never)]
    fn with_threads(
        native: &'a dyn Blas,
        stop: Stop<'_>,
        wanted: usize,
        has: usize,
    ) -> Result<Self, CallError> {
        let scope = native.thread_scope();
        let permits = match scope {
            ThreadScope::Fixed => has,
            ThreadScope::Caller => wanted,
            // The number holds for the whole process, so no other call may run while it differs.
            ThreadScope::Process => usize::MAX,
        };
        let why = Cell::new(CallError::Interrupted);
        let permit = permits::acquire(permits, stop.waiting(&why)).ok_or_else(|| why.get())?;
        let before = match scope {
            ThreadScope::Fixed => None,
            _ => Some(native.set_threads(wanted)),
        };
        let threads = before.map(|before| Threads { of: native, before });
        Ok(Self { _threads: threads, _permit: permit })
    }
}
