//! How fast a machine computes, as far as calls have shown.
//!
//! Owns the speed of each kind of call: of a routine, by what computes it and by the number of
//! threads. It is learned from the parts of long calls, from a low guess on, so that it is that
//! of this machine under its present load; a speed that was measured once and kept would be wrong
//! on a machine that does other things too.

use crate::routine::Routine;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A speed in floating-point operations a millisecond.
#[derive(Debug)]
struct Speed {
    known: AtomicU64,
    /// The least that a part has.
    least: u64,
}

/// The speeds of one guard.
#[derive(Debug)]
pub(super) struct Rates(Box<[Speed]>);

/// One of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate<'a>(&'a Speed);

/// One thread, 2 to 3, 4 to 7, and so on; the last stands for all above.
const THREADS: usize = 9;

/// What any machine does in a millisecond, in levels 1 and 2, which are as fast as memory, and in
/// level 3. Low: the first parts are then too short, which costs little.
const GUESSES: [u64; 4] = [200_000, 200_000, 200_000, 1_000_000];

/// The least that a part has, whatever was learned: a part that was held up by the machine must not
/// make the next ones so short that calls cost more than they compute. Short parts are slow, as they are
/// mostly calls, so that what is learned from them would keep them short.
const LEAST: [u64; 4] = [100_000, 100_000, 100_000, 2_000_000];

impl Rates {
    pub(super) fn new() -> Self {
        let levels = Routine::ALL.iter().map(|routine| usize::from(routine.level()));
        let kinds = 2 * THREADS + 1;
        let all = levels.flat_map(|level| {
            // What only scales or clears an output is as fast as memory in every routine.
            let speed = move |kind| {
                let level = if kind == 2 * THREADS { 1 } else { level };
                Speed { known: AtomicU64::new(GUESSES[level]), least: LEAST[level] }
            };
            (0..kinds).map(speed)
        });
        Self(all.collect())
    }

    /// The speed of a routine's calls, by the library or by BLASM's kernels.
    #[inline]
    pub(super) fn of(&self, routine: Routine, native: bool, threads: usize) -> Rate<'_> {
        let threads = (threads.max(1).ilog2() as usize).min(THREADS - 1);
        self.at(routine, usize::from(native) * THREADS + threads)
    }

    /// The speed of a routine's calls that only scale or clear an output, by BLASM's kernels.
    #[inline]
    pub(super) fn of_output(&self, routine: Routine) -> Rate<'_> {
        self.at(routine, 2 * THREADS)
    }

    #[inline]
    fn at(&self, routine: Routine, kind: usize) -> Rate<'_> {
        Rate(&self.0[routine.index() * (2 * THREADS + 1) + kind])
    }
}

impl Rate<'_> {
    /// How many operations fit into that time.
    #[inline]
    pub(super) fn per(self, slice: Duration) -> u64 {
        let speed = self.0.known.load(Ordering::Relaxed);
        let nanos = u64::try_from(slice.as_nanos()).unwrap_or(u64::MAX);
        let operations = u128::from(speed) * u128::from(nanos) / 1_000_000;
        // In so short a slice as only tests have, less is worth a call.
        u64::try_from(operations).unwrap_or(u64::MAX).max(self.0.least.min(nanos))
    }

    /// Learns from so many operations that took that long. One observation at most doubles or
    /// halves what is known.
    pub(super) fn learn(self, operations: u64, took: Duration) {
        if operations == 0 {
            return;
        }
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        let known = self.0.known.load(Ordering::Relaxed);
        // So short a time has the clock's and the call's own in it: the speed is that or more.
        let is_bound = nanos < 100_000;
        let nanos = nanos.max(100_000);
        let seen = u128::from(operations) * 1_000_000 / u128::from(nanos);
        let seen = u64::try_from(seen).unwrap_or(u64::MAX);
        let least = if is_bound { known } else { known / 2 };
        // Two threads may learn at once: one observation is lost, and the next makes up for it.
        self.0.known.store(seen.clamp(least, known.saturating_mul(2)).max(1), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn a_speed_is_learned_step_by_step_and_for_its_own_kind() {
        let rates = Rates::new();
        let of = |native, threads| rates.of(Routine::dgemm, native, threads);
        assert_eq!(of(true, 1).per(4 * MS), 4_000_000);
        for expected in [2_000_000, 4_000_000, 8_000_000, 10_000_000, 10_000_000] {
            of(true, 1).learn(10_000_000, MS);
            assert_eq!(of(true, 1).per(MS), expected);
        }
        // A part that was held up halves it, no more.
        of(true, 1).learn(1_000, MS);
        assert_eq!(of(true, 1).per(MS), 5_000_000);
        // What is too short says only that it is not slower.
        of(true, 1).learn(1, Duration::from_micros(5));
        assert_eq!(of(true, 1).per(MS), 5_000_000);
        of(true, 1).learn(600_000, Duration::from_micros(5));
        assert_eq!(of(true, 1).per(MS), 6_000_000);
        for other in [of(false, 1), of(true, 2), rates.of(Routine::sgemm, true, 1)] {
            assert_eq!(other.per(4 * MS), 4_000_000);
        }
        assert_eq!(rates.of(Routine::ddot, true, 1).per(MS), 200_000);
        assert_eq!(rates.of_output(Routine::dgemm).per(MS), 200_000);
        assert_eq!(rates.of(Routine::dgemm, true, usize::MAX).per(4 * MS), 4_000_000);
    }

    #[test]
    fn a_part_is_never_so_short_that_it_is_not_worth_a_call() {
        let rates = Rates::new();
        let rate = rates.of(Routine::dgemm, true, 1);
        for _ in 0..64 {
            rate.learn(1, Duration::from_secs(1));
        }
        assert_eq!(rate.per(10 * MS), LEAST[3]);
        // No time at all means parts of one element, for tests.
        assert_eq!(rate.per(Duration::ZERO), 0);
    }
}
