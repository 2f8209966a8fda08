//! How much of the host a store's calls may take.
//!
//! Owns the limits, the check of one call against them, and the question whether a call that runs
//! may go on. What all calls of a store take together is in [`account`](super::account); `decide`
//! says where a call is computed.

use super::account::{Account, Price};
use crate::allowance::Allowance;
use crate::argument::Demand;
use crate::environment;
use crate::error::CallError;
use crate::routine::Call;
use std::cell::Cell;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How long a call that has to let time pass does so before it looks at the flag and the deadline.
const LOOK: Duration = Duration::from_millis(5);

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
    /// Counts the working memory of all calls: copies, and what BLASM's kernels pack. Where it says no, a
    /// call is carried out with less, or fails with `out_of_memory`. `None` counts nothing.
    pub allowance: Option<Arc<dyn Allowance>>,
    /// Set by another thread to stop the store: a call that runs ends after its present
    /// [`slice`](Self::slice), and calls of levels 2 and 3 that begin afterwards fail at once.
    pub interrupt: Option<Arc<AtomicBool>>,
    /// When the store is to stop: a long call ends after its present [`slice`](Self::slice). Short
    /// calls do not ask.
    pub deadline: Option<Instant>,
    /// How long a call of a store that can be stopped computes before it asks whether to go on, as
    /// far as that can be foretold. A longer call is carried out in parts.
    pub slice: Duration,
    /// How many threads one of the store's calls may use, of the library or of BLASM's kernels;
    /// `None` leaves it to the backend.
    pub threads: Option<NonZeroUsize>,
    /// Floating-point operations of one call, as the standard counts them (2 m n k for a real
    /// `gemm`, 2 n for `dot`; a routine that only moves elements counts each as one, and a call
    /// that only scales or clears its output counts the output's). A call of more fails with
    /// `too_large` before anything is touched. `None` sets no limit.
    pub call_flops: Option<u64>,
    /// What the calls of a store may take together, and how fast; `None` sets no limit.
    pub account: Option<Arc<Account>>,
    /// The longest that a call may take, as far as that can be foretold: one that would take longer,
    /// or would have to wait for the store's rate, fails with [`CallError::Long`] before anything is
    /// touched or paid for. For a host that carries out such calls elsewhere. `None` (the default)
    /// means that calls take as long as they do.
    pub at_once: Option<Duration>,
    /// Tells the time; `None` means the system's clock.
    pub clock: Option<Arc<dyn Clock>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            scratch: 256 << 20,
            allowance: None,
            interrupt: None,
            deadline: None,
            slice: Duration::from_millis(20),
            threads: None,
            call_flops: None,
            account: None,
            at_once: None,
            clock: None,
        }
    }
}

/// What a call asks its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ask {
    /// Whether to go on with the next part: before the first, and then about twice a slice. Other
    /// calls have their turns meanwhile, so the host may keep the call waiting.
    Part,
    /// Whether to go on waiting for a turn. Other calls may be waiting for this one, so the host
    /// answers at once.
    Turn,
    /// To let that time pass, and then whether to go on: the store has used up what its rate allows,
    /// or there are too many working copies.
    Pause(Duration),
}

/// Asked by a call that takes long, or has to wait. An error ends the call with it. The memory of the
/// call must stay where it is meanwhile.
pub type Poll<'a> = &'a dyn Fn(Ask) -> Result<(), CallError>;

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
        self.ask(Ask::Part)
    }

    fn ask(&self, ask: Ask) -> Result<(), CallError> {
        let is_late = || self.limits.deadline.is_some_and(|deadline| self.now() >= deadline);
        if self.limits.is_interrupted() || is_late() {
            return Err(CallError::Interrupted);
        }
        self.poll.map_or(Ok(()), |poll| self.environment.outside(|| poll(ask)))
    }

    /// Lets that time pass, or less if it is long. Without a poll the thread sleeps.
    pub(super) fn pause(&self, time: Duration) -> Result<(), CallError> {
        let time = time.min(LOOK);
        if self.poll.is_none() {
            std::thread::sleep(time);
        }
        self.ask(Ask::Pause(time))
    }

    /// What a waiting call asks from time to time: whether to give up, and why, which goes into
    /// `why`. `None` if it cannot be stopped.
    #[inline]
    pub(super) fn waiting(&self, why: &Cell<CallError>) -> Option<impl Fn() -> bool> {
        let give_up = || self.ask(Ask::Turn).map_err(|error| why.set(error)).is_err();
        self.is_possible().then_some(give_up)
    }

    /// Fails if the store is interrupted (calls of level 1 do not ask before they begin), or if the
    /// call is larger than one call may be, or if the store cannot pay for it; and waits until the
    /// store's rate allows it. A call with nothing to do is never refused.
    #[inline(always)]
    pub(super) fn allow<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        if demand == Demand::Nothing {
            return Ok(());
        }
        if A::LEVEL > 1 && self.limits.is_interrupted() {
            return Err(CallError::Interrupted);
        }
        if self.limits.call_flops.is_some() || self.limits.account.is_some() {
            return self.afford(args, demand);
        }
        Ok(())
    }

    /// Scaling or clearing an output takes one operation for each of its elements.
    #[inline(never)]
    fn afford<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        let price = Price::of(args, demand);
        if self.limits.call_flops.is_some_and(|most| price.flops > most) {
            return Err(CallError::TooLarge);
        }
        let Some(account) = &self.limits.account else { return Ok(()) };
        account.take(price)?;
        if let Some(begins) = account.begin(price.flops, self.now()) {
            while let Some(wait) = begins.checked_duration_since(self.now()) {
                if wait.is_zero() {
                    break;
                }
                self.pause(wait)?;
            }
        }
        Ok(())
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
        /// Sets [`allowance`](Self::allowance).
        with_allowance: allowance, impl Into<Option<Arc<dyn Allowance>>>;
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
        /// Sets [`account`](Self::account).
        with_account: account, impl Into<Option<Arc<Account>>>;
        /// Sets [`at_once`](Self::at_once).
        with_at_once: at_once, impl Into<Option<Duration>>;
        /// Sets [`clock`](Self::clock).
        with_clock: clock, impl Into<Option<Arc<dyn Clock>>>;
    }

    #[inline]
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupt.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }
}
