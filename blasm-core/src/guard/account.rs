//! What all calls of a store take together.
//!
//! Owns the price of a call, which depends on its shape only, and the account that it is taken from:
//! floating-point operations, bytes, a runtime's fuel, and a rate. It is paid before the call begins,
//! so that what a store may still do never depends on a clock, but for the rate.

use super::parts::{elements_of, operations};
use crate::argument::Demand;
use crate::error::CallError;
use crate::routine::Call;
use std::num::NonZeroU64;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What a call takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Price {
    /// Floating-point operations, as [`Limits::call_flops`](super::Limits::call_flops) counts them.
    pub(super) flops: u64,
    /// The bytes of the operands that the call needs, each element once.
    pub(super) bytes: u64,
}

impl Price {
    pub(super) fn of<A: Call>(args: &A, demand: Demand) -> Self {
        let bytes = elements_of(args, demand, |operand| operand.size as u64);
        Self { flops: operations(args), bytes }
    }

    /// In fuel.
    fn fuel(self) -> u64 {
        self.flops.max(self.bytes) / Account::PER_FUEL + 1
    }
}

/// What the calls of a store may take together, and how fast.
///
/// The call that would take more than is left, and all later ones, are refused: a store that has used
/// up its account does not go on with smaller calls.
#[derive(Debug)]
pub struct Account {
    flops: AtomicU64,
    bytes: AtomicU64,
    fuel: AtomicU64,
    rate: Option<Rate>,
}

/// So much is no limit.
const ENDLESS: u64 = u64::MAX;

impl Default for Account {
    /// Without a limit.
    fn default() -> Self {
        let endless = || AtomicU64::new(ENDLESS);
        Self { flops: endless(), bytes: endless(), fuel: endless(), rate: None }
    }
}

impl Account {
    /// A unit of fuel pays for so many floating-point operations, or for so many bytes of operands,
    /// whichever is more. A call takes one unit more than that.
    pub const PER_FUEL: u64 = 8;

    /// With so many floating-point operations, counted as
    /// [`Limits::call_flops`](super::Limits::call_flops) counts them.
    #[must_use]
    pub fn with_flops(self, flops: u64) -> Self {
        Self { flops: flops.into(), ..self }
    }

    /// With so many bytes of operands: those that a call reads or writes, each element once, however
    /// often it is needed.
    #[must_use]
    pub fn with_bytes(self, bytes: u64) -> Self {
        Self { bytes: bytes.into(), ..self }
    }

    /// With at most so many floating-point operations a second, on average. A call begins when its
    /// predecessors have taken as long as they would at that rate, so that a long call makes the next
    /// one wait.
    #[must_use]
    pub fn with_rate(self, flops_per_second: NonZeroU64) -> Self {
        Self { rate: Some(Rate::new(flops_per_second)), ..self }
    }

    /// How many floating-point operations are left; `u64::MAX` if they are not limited.
    pub fn flops(&self) -> u64 {
        self.flops.load(Ordering::Relaxed)
    }

    /// How many bytes are left; `u64::MAX` if they are not limited.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// How much fuel is left; `u64::MAX` if it is not limited.
    pub fn fuel(&self) -> u64 {
        self.fuel.load(Ordering::Relaxed)
    }

    /// Sets how much fuel is left, of a runtime that counts it. A call that takes more fails with
    /// [`CallError::OutOfFuel`].
    pub fn set_fuel(&self, fuel: u64) {
        self.fuel.store(fuel, Ordering::Relaxed);
    }

    /// Pays for a call. What it takes is gone even if it is refused.
    pub(super) fn take(&self, price: Price) -> Result<(), CallError> {
        take(&self.fuel, price.fuel(), CallError::OutOfFuel)?;
        take(&self.flops, price.flops, CallError::TooLarge)?;
        take(&self.bytes, price.bytes, CallError::TooLarge)
    }

    /// When a call may begin, if that is later than now; it has its place then.
    pub(super) fn begin(&self, flops: u64, now: Instant) -> Option<Instant> {
        self.rate.as_ref().and_then(|rate| rate.begin(flops, now))
    }

    /// Whether a call that came now would have to wait.
    pub(super) fn must_wait(&self, now: Instant) -> bool {
        self.rate.as_ref().is_some_and(|rate| rate.is_behind(now))
    }
}

fn take(left: &AtomicU64, amount: u64, or: CallError) -> Result<(), CallError> {
    let after = |left: u64| (left != ENDLESS).then(|| left.saturating_sub(amount));
    match left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, after) {
        Ok(before) if before < amount => Err(or),
        _ => Ok(()),
    }
}

/// A number of operations a second.
#[derive(Debug)]
struct Rate {
    flops: NonZeroU64,
    /// What the times below are counted from.
    epoch: Instant,
    /// When all calls that have begun would have ended at this rate, in nanoseconds.
    busy_until: AtomicU64,
}

impl Rate {
    /// A store that did nothing for a while may catch up so much of it, so that short calls at short
    /// intervals need not wait.
    const CREDIT: Duration = Duration::from_millis(10);

    fn new(flops: NonZeroU64) -> Self {
        Self { flops, epoch: Instant::now(), busy_until: AtomicU64::new(0) }
    }

    fn nanos(&self, now: Instant) -> u64 {
        let since = now.saturating_duration_since(self.epoch);
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    }

    fn begin(&self, flops: u64, now: Instant) -> Option<Instant> {
        let now_nanos = self.nanos(now);
        let takes = u128::from(flops) * 1_000_000_000 / u128::from(self.flops.get());
        let takes = u64::try_from(takes).unwrap_or(u64::MAX);
        let credit = Self::CREDIT.as_nanos() as u64;
        let first = now_nanos.saturating_sub(credit);
        let after = |busy: u64| Some(busy.max(first).saturating_add(takes));
        let before = self.busy_until.fetch_update(Ordering::Relaxed, Ordering::Relaxed, after);
        let before = before.unwrap_or_else(|busy| busy);
        let wait = before.checked_sub(now_nanos).filter(|wait| *wait > 0)?;
        // A time that no clock shows is as good as never.
        Some(now.checked_add(Duration::from_nanos(wait)).unwrap_or(now + FOR_EVER))
    }

    fn is_behind(&self, now: Instant) -> bool {
        self.busy_until.load(Ordering::Relaxed) > self.nanos(now)
    }
}

/// Longer than any process lives, and short enough for every clock.
const FOR_EVER: Duration = Duration::from_secs(1 << 32);

#[cfg(test)]
mod tests {
    use super::*;

    fn price(flops: u64, bytes: u64) -> Price {
        Price { flops, bytes }
    }

    #[test]
    fn what_is_used_up_stays_used_up() {
        let account = Account::default().with_flops(100).with_bytes(1000);
        assert_eq!(account.take(price(60, 10)), Ok(()));
        assert_eq!((account.flops(), account.bytes(), account.fuel()), (40, 990, ENDLESS));
        assert_eq!(account.take(price(41, 10)), Err(CallError::TooLarge));
        assert_eq!(account.take(price(1, 10)), Err(CallError::TooLarge));
        let account = Account::default().with_bytes(1000);
        assert_eq!(account.take(price(u64::MAX, 1000)), Ok(()));
        assert_eq!(account.take(price(0, 1)), Err(CallError::TooLarge));
    }

    #[test]
    fn fuel_pays_for_operations_or_bytes_whichever_is_more() {
        let account = Account::default();
        assert_eq!(account.take(price(1 << 40, 0)), Ok(()));
        account.set_fuel(10);
        assert_eq!(account.take(price(16, 39)), Ok(()));
        assert_eq!(account.fuel(), 10 - 5);
        assert_eq!(account.take(price(31, 0)), Ok(()));
        assert_eq!(account.fuel(), 1);
        assert_eq!(account.take(price(0, 0)), Ok(()));
        assert_eq!(account.take(price(0, 0)), Err(CallError::OutOfFuel));
        account.set_fuel(3);
        assert_eq!(account.take(price(24, 0)), Err(CallError::OutOfFuel));
        assert_eq!(account.fuel(), 0);
    }

    #[test]
    fn a_rate_makes_the_next_call_wait() {
        let rate = Rate::new(NonZeroU64::new(1_000_000).expect("it is not zero"));
        let at = |ms| rate.epoch + Duration::from_millis(ms);
        assert!(!rate.is_behind(at(100)));
        // Half a second's worth, of which ten milliseconds were saved.
        assert_eq!(rate.begin(500_000, at(100)), None);
        assert!(rate.is_behind(at(589)) && !rate.is_behind(at(590)));
        assert_eq!(rate.begin(1_000_000, at(400)), Some(at(590)));
        assert_eq!(rate.begin(1, at(500)), Some(at(1590)));
        assert_eq!(rate.begin(1, at(2000)), None);
        // However much, the clock does not overflow.
        assert_eq!(rate.begin(u64::MAX, at(3000)), None);
        assert!(rate.begin(u64::MAX, at(3000)).is_some());
        assert!(rate.begin(u64::MAX, at(3000)).is_some());
    }
}
