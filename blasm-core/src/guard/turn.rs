//! The turn of a native call.
//!
//! Owns what a call takes before it enters a library and gives back afterwards: a permit, and the
//! store's number of threads.

use super::limits::Stop;
use super::permits;
use crate::error::CallError;
use crate::routine::{Blas, ThreadScope};
use std::cell::Cell;

/// What a native call has while it runs; given back in the order of the fields.
pub(super) struct Turn<'a> {
    _threads: Option<Threads<'a>>,
    _permit: permits::Permit<'static>,
}

/// A number of threads other than the library's, while it lives.
struct Threads<'a> {
    native: &'a dyn Blas,
    before: usize,
}

impl Drop for Threads<'_> {
    fn drop(&mut self) {
        self.native.set_threads(self.before);
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
        let threads = before.map(|before| Threads { native, before });
        Ok(Self { _threads: threads, _permit: permit })
    }
}
