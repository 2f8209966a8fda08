//! What a run of the bench `compare` leaves: samples, and what they were taken on.
//!
//! Owns the form of `target/bench/compare.json` and the figures that are had from samples. The
//! bench writes it, and `tools/report` reads it. It is neither's own: the report must not wait for
//! Wasmtime, nor the bench for what draws.

use serde::{Deserialize, Serialize};

/// What the rounds gave for one variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Samples {
    /// The variant.
    pub name: String,
    /// Nanoseconds for doing it once, a number a round.
    pub nanoseconds: Vec<f64>,
}

impl Samples {
    /// The smallest.
    pub fn minimum(&self) -> f64 {
        self.nanoseconds.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// The median.
    pub fn median(&self) -> f64 {
        median(self.nanoseconds.clone())
    }

    /// The median over the rounds of this divided by `other` in the same round.
    pub fn ratio(&self, other: &Samples) -> f64 {
        median(self.nanoseconds.iter().zip(&other.nanoseconds).map(|(a, b)| a / b).collect())
    }
}

/// The median; NaN of nothing.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    /// What it was taken on, and how.
    pub about: About,
    /// What the processor can do, by the precision.
    pub peaks: Vec<Peak>,
    /// Who computed.
    pub engines: Vec<Engine>,
    /// Who could not, and why.
    pub left_out: Vec<String>,
    /// What was computed.
    pub families: Vec<Family>,
    /// Everything measured.
    pub rows: Vec<Row>,
}

/// What a run was taken on, and how.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    /// The day, as in 2026-11-25.
    pub date: String,
    /// The command that measures the same again.
    pub command: String,
    /// Processor and cores.
    pub machine: String,
    /// Compilers and run-time systems.
    pub versions: String,
    /// BLAS threads.
    pub threads: usize,
    /// Rounds of samples.
    pub rounds: usize,
    /// Which time is told.
    pub clock: String,
    /// How long it took.
    pub seconds: f64,
}

/// The most that the processor can do in one precision.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Peak {
    /// `s` or `d`.
    pub precision: char,
    /// Thousand million additions and multiplications a second.
    pub gigaflops: f64,
    /// How it was measured.
    pub how: String,
}

/// How a routine is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Called by a native program.
    Native,
    /// Called by a guest, and computed by the host.
    Guest,
    /// Called by a guest and computed in it.
    InModule,
}

impl Way {
    /// A word for it.
    pub fn word(self) -> &'static str {
        match self {
            Way::Native => "native",
            Way::Guest => "guest",
            Way::InModule => "in the module",
        }
    }
}

/// Who computes, and how it is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engine {
    /// The backend.
    pub backend: String,
    /// How it is reached.
    pub way: Way,
    /// What the library says of itself.
    pub description: String,
}

impl Engine {
    /// The name that its samples go by.
    pub fn name(&self) -> String {
        format!("{}, {}", self.backend, self.way.word())
    }
}

/// Routines that differ in type alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Family {
    /// The name without a type.
    pub name: String,
    /// What is computed.
    pub formula: String,
    /// The routines, of types s, d, c and z.
    pub routines: Vec<String>,
}

/// One routine at one size, by everyone in turn.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// The routine.
    pub routine: String,
    /// Its family.
    pub family: String,
    /// The size.
    pub n: u64,
    /// Additions and multiplications of real numbers in one call.
    pub operations: f64,
    /// Everyone's; who is missing would have taken too long.
    pub samples: Vec<Samples>,
}

impl Row {
    /// An engine's samples.
    pub fn of(&self, engine: &Engine) -> Option<&Samples> {
        let name = engine.name();
        self.samples.iter().find(|samples| samples.name == name)
    }

    /// Thousand million operations a second, by the median.
    pub fn gigaflops(&self, samples: &Samples) -> f64 {
        self.operations / samples.median()
    }

    /// The fastest of those that are reached in a way. Of several that are as fast, which is the
    /// rule where the same own kernels compute for all, the first in the list.
    pub fn fastest<'r, 'e>(
        &'r self,
        engines: &'e [Engine],
        way: Way,
    ) -> Option<(&'e Engine, &'r Samples)> {
        const AS_FAST: f64 = 1.05;
        let all = || {
            let of_way = engines.iter().filter(move |engine| engine.way == way);
            of_way.filter_map(|engine| Some((engine, self.of(engine)?)))
        };
        let least = all().map(|(_, samples)| samples.median()).fold(f64::INFINITY, f64::min);
        all().find(|(_, samples)| samples.median() <= AS_FAST * least)
    }
}
