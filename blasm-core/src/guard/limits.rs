//! How much of the host a store's calls may take.
//!
//! Owns the limits, the check of one call against them, and the question whether a call that runs
//! may go on. `decide` says where a call is computed.

use super::parts::operations;
use crate::argument::Demand;
use crate::environment;
use crate::error::CallError;
use crate::routine::Call;
use std::cell::Cell;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Tells the time; for tests, which make it.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time.
    fn now(&self) -> Instant;
}

/// How much of the host one store's calls may take.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of working copies in one call. A call that needs more is computed by BLASM's kernels,
    /// in place; one that even they cannot compute in place fails with `out_of_memory`.
    pub scratch: usize,
    /// Set by another thread to stop the store: a call that runs ends after its present
    /// [`slice`](Self::slice), and calls of levels 2 and 3 that begin afterwards fail at once.
    pub interrupt: Option<Arc<AtomicBool>>,
    /// When the store is to stop: a long call ends after its present [`slice`](Self::slice). Short
    /// calls do not ask.
    pub deadline: Option<Instant>,
    /// How long a call of a store that can be stopped computes before it asks whether to go on, as
    /// far as that can be foretold. A longer call is carried out in parts.
    pub slice: Duration,
    /// How many threads of the library one of the store's calls may use; `None` leaves it to the
    /// library.
    pub threads: Option<NonZeroUsize>,
    /// Floating-point operations of one call, as the standard counts them (2 m n k for a real
    /// `gemm`, 2 n for `dot`; a routine that only moves elements counts each as one). A call of
    /// more fails with `too_large` before anything is touched. `None` sets no limit.
    pub call_flops: Option<u64>,
    /// What the calls of a store may take together; `None` sets no limit.
    pub budget: Option<Arc<Budget>>,
    /// Tells the time; `None` means the system's clock.
    pub clock: Option<Arc<dyn Clock>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            scratch: 256 << 20,
            interrupt: None,
            deadline: None,
            slice: Duration::from_millis(20),
            threads: None,
            call_flops: None,
            budget: None,
            clock: None,
        }
    }
}

/// How many floating-point operations calls may take together, counted as
/// [`Limits::call_flops`] counts them and before a call begins.
#[derive(Debug)]
pub struct Budget(AtomicU64);

impl Budget {
    /// So many.
    pub fn new(flops: u64) -> Self {
        Self(AtomicU64::new(flops))
    }

    /// How many are left.
    pub fn left(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes so many. Fails if there are fewer, and then none is left: a store that has used up its
    /// budget does not go on with smaller calls.
    fn take(&self, flops: u64) -> Result<(), CallError> {
        let left = |left: u64| Some(left.saturating_sub(flops));
        match self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left) {
            Ok(before) if before < flops => Err(CallError::TooLarge),
            _ => Ok(()),
        }
    }
}

/// Also asked before the parts of a long call, about once a slice, and while a call waits for its
/// turn. An error ends the call with it.
///
/// Where a call computes on large copies, it has its turn meanwhile: so do not call BLAS from here,
/// and do not suspend the thread for long. The memory of the call must stay where it is.
pub type Poll<'a> = &'a dyn Fn() -> Result<(), CallError>;

/// What ends a call: the store's limits, and what else is asked.
#[derive(Clone, Copy)]
pub(super) struct Stop<'a> {
    pub(super) limits: &'a Limits,
    pub(super) poll: Option<Poll<'a>>,
    /// The environment in which the call is carried out, and the host is not asked.
    pub(super) environment: &'a environment::Default,
}

impl Stop<'_> {
    /// Whether a call that runs can be stopped.
    #[inline(always)]
    pub(super) fn is_possible(&self) -> bool {
        self.poll.is_some() || self.limits.interrupt.is_some() || self.limits.deadline.is_some()
    }

    /// Fails if the call is to stop.
    pub(super) fn go_on(&self) -> Result<(), CallError> {
        let is_late = || self.limits.deadline.is_some_and(|deadline| self.now() >= deadline);
        if self.limits.is_interrupted() || is_late() {
            return Err(CallError::Interrupted);
        }
        self.poll.map_or(Ok(()), |poll| self.environment.outside(poll))
    }

    /// What a waiting call asks from time to time: whether to give up, and why, which goes into
    /// `why`. `None` if it cannot be stopped.
    #[inline]
    pub(super) fn waiting(&self, why: &Cell<CallError>) -> Option<impl Fn() -> bool> {
        let give_up = || self.go_on().map_err(|error| why.set(error)).is_err();
        self.is_possible().then_some(give_up)
    }

    /// The time.
    pub(super) fn now(&self) -> Instant {
        self.limits.clock.as_ref().map_or_else(Instant::now, |clock| clock.now())
    }
}

/// A method that sets a field.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $field:ident, $ty:ty;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, $field: $ty) -> Self {
            Self { $field: $field.into(), ..self }
        }
    )*};
}

impl Limits {
    setters! {
        /// Sets [`scratch`](Self::scratch), in bytes.
        with_scratch: scratch, usize;
        /// Sets [`interrupt`](Self::interrupt).
        with_interrupt: interrupt, impl Into<Option<Arc<AtomicBool>>>;
        /// Sets [`deadline`](Self::deadline).
        with_deadline: deadline, impl Into<Option<Instant>>;
        /// Sets [`slice`](Self::slice).
        with_slice: slice, Duration;
        /// Sets [`threads`](Self::threads).
        with_threads: threads, impl Into<Option<NonZeroUsize>>;
        /// Sets [`call_flops`](Self::call_flops).
        with_call_flops: call_flops, impl Into<Option<u64>>;
        /// Sets [`budget`](Self::budget).
        with_budget: budget, impl Into<Option<Arc<Budget>>>;
        /// Sets [`clock`](Self::clock).
        with_clock: clock, impl Into<Option<Arc<dyn Clock>>>;
    }

    #[inline]
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupt.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// Fails if the store is interrupted (calls of level 1 do not ask before they begin), or if the
    /// call is larger than one call may be. A call with nothing to do is never refused.
    #[inline(always)]
    pub(super) fn allow<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        if demand == Demand::Nothing {
            return Ok(());
        }
        if A::LEVEL > 1 && self.is_interrupted() {
            return Err(CallError::Interrupted);
        }
        if self.call_flops.is_some() || self.budget.is_some() {
            return self.afford(args, demand);
        }
        Ok(())
    }

    /// Fails if a call takes more operations than one call may, or than are left to the store.
    /// Scaling or clearing an output takes one for each of its elements.
    #[inline(never)]
    fn afford<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        let takes = operations(args);
        if demand == Demand::All && self.call_flops.is_some_and(|most| takes > most) {
            return Err(CallError::TooLarge);
        }
        self.budget.as_ref().map_or(Ok(()), |budget| budget.take(takes))
    }
}
