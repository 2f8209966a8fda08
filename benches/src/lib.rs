//! Measuring in rounds.
//!
//! Owns the way in which figures are measured on a machine that others use too: all variants of a
//! comparison take turns, round after round, and the result is a ratio within a round. Criterion
//! measures one variant after the other, which is right for following one of them over time and
//! wrong for comparing two. Knows no variant: the benches have them.

#![forbid(unsafe_code)]

pub mod backends;
pub mod workloads;

pub use blasm_tools::record::{self, Samples, median};
use std::time::{Duration, Instant};

/// Something that is measured: `run` does it a number of times and returns how long that took.
pub struct Variant<'a> {
    /// What it is, for the tables.
    pub name: String,
    /// How many times a round does it.
    pub times: u64,
    /// Does it.
    pub run: Box<dyn FnMut(u64) -> Duration + 'a>,
}

impl<'a> Variant<'a> {
    /// A variant that a round runs `times` times.
    pub fn new(name: impl Into<String>, times: u64, mut run: impl FnMut(u64) + 'a) -> Self {
        Self::timed(name, times, move |times| {
            let start = Instant::now();
            run(times);
            start.elapsed()
        })
    }

    /// A variant that measures the time itself, because it has something to do first.
    pub fn timed(
        name: impl Into<String>,
        times: u64,
        run: impl FnMut(u64) -> Duration + 'a,
    ) -> Self {
        Self { name: name.into(), times, run: Box::new(run) }
    }

    /// How long it takes to do it `times` times.
    pub fn time(&mut self, times: u64) -> Duration {
        (self.run)(times)
    }
}

/// Runs all variants in turn. Every other round goes in reverse order, so that none always follows
/// the same one; a round before the first is not counted.
pub fn rounds(variants: &mut [Variant<'_>], rounds: usize) -> Vec<Samples> {
    let mut samples: Vec<Samples> = variants
        .iter()
        .map(|v| Samples { name: v.name.clone(), nanoseconds: Vec::new() })
        .collect();
    for round in 0..=rounds {
        let mut order: Vec<usize> = (0..variants.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for index in order {
            let variant = &mut variants[index];
            let took = variant.time(variant.times).as_secs_f64() * 1e9;
            if round > 0 {
                samples[index].nanoseconds.push(took / variant.times as f64);
            }
        }
    }
    samples
}

/// Finds the samples of a variant.
///
/// # Panics
/// If no variant has that name.
pub fn of<'a>(samples: &'a [Samples], name: &str) -> &'a Samples {
    samples.iter().find(|s| s.name == name).unwrap_or_else(|| panic!("no variant `{name}`"))
}
