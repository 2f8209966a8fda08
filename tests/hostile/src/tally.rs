//! What became of calls, and how many there were.
//!
//! Owns the counts. `watch` prints them.

use blasm_tests::hostile::Placement;
use blasm_tests::routines;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

/// What became of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It was carried out.
    Passed,
    /// An argument was illegal.
    Argument,
    /// An operand was outside the memory, or outside its buffer.
    OutOfBounds,
    /// The host did not want it: it was too large, or there was no room for copies.
    Refused,
}

/// Counts of calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// By what became of them, in the order of [`Class`].
    classes: [u64; 4],
    /// By routine and placement, in the order of a batch.
    places: Vec<u64>,
    /// By the binary logarithm of their nanoseconds; not all calls are timed.
    times: Vec<u64>,
}

impl Tally {
    /// Counts a call, the one with this number in its batch.
    pub fn count(&mut self, call: usize, class: Class) {
        self.classes[class as usize] += 1;
        self.places.resize(crate::batch(), 0);
        self.places[call] += 1;
    }

    /// Notes how long a call took, with all checks.
    pub fn time(&mut self, time: Duration) {
        let log = (time.as_nanos() as u64).max(1).ilog2() as usize;
        self.times.resize(self.times.len().max(log + 1), 0);
        self.times[log] += 1;
    }

    /// Adds another's counts.
    pub fn add(&mut self, other: &Self) {
        fn sum(to: &mut Vec<u64>, from: &[u64]) {
            to.resize(to.len().max(from.len()), 0);
            to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        }
        self.classes.iter_mut().zip(other.classes).for_each(|(to, from)| *to += from);
        sum(&mut self.places, &other.places);
        sum(&mut self.times, &other.times);
    }

    /// All calls.
    pub fn calls(&self) -> u64 {
        self.classes.iter().sum()
    }

    /// Those of a class.
    pub fn of(&self, class: Class) -> u64 {
        self.classes[class as usize]
    }

    /// The routine and the placement with the fewest calls, and how many.
    pub fn least(&self) -> (&'static str, &'static str, u64) {
        let least =
            (0..crate::batch()).map(|i| (self.places.get(i).copied().unwrap_or(0), i)).min();
        let (calls, at) = least.unwrap_or_default();
        let places = Placement::ALL.len();
        (&routines()[at / places].name, Placement::ALL[at % places].name(), calls)
    }

    /// The power of two above which half of the calls lie, in nanoseconds.
    fn median(&self) -> u64 {
        let half = self.times.iter().sum::<u64>() / 2;
        let mut seen = 0;
        let at = self.times.iter().position(|count| {
            seen += count;
            seen > half
        });
        1 << at.unwrap_or(0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (routine, place, least) = self.least();
        let percent = |class| 100.0 * self.of(class) as f64 / self.calls().max(1) as f64;
        write!(
            f,
            "{} calls: {:.1} % passed, {:.1} % argument, {:.1} % out of bounds, {:.1} % refused; \
             fewest {least} ({routine}, {place}); median {}-{} ns",
            self.calls(),
            percent(Class::Passed),
            percent(Class::Argument),
            percent(Class::OutOfBounds),
            percent(Class::Refused),
            self.median(),
            2 * self.median(),
        )
    }
}
