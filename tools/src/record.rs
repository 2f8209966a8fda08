//! The record that a run of the bench `compare` writes: samples, and where they come from.
//!
//! Owns the form of `target/bench/compare.json` and the figures that are computed from samples. The
//! bench writes it, and `tools/report` reads it. It belongs to neither: the report must not wait
//! for Wasmtime to compile, nor the bench for the code that draws.

use serde::{Deserialize, Serialize};

/// The results of the rounds for one variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Samples {
    /// The variant.
    pub name: String,
    /// Nanoseconds for one execution, one number per round.
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

/// The median; NaN if there are no numbers.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    /// The circumstances.
    pub about: About,
    /// The processor's peaks, by precision.
    pub peaks: Vec<Peak>,
    /// The engines that computed.
    pub engines: Vec<Engine>,
    /// The engines that could not, and why.
    pub left_out: Vec<String>,
    /// What was computed.
    pub families: Vec<Family>,
    /// Everything measured.
    pub rows: Vec<Row>,
}

/// The circumstances of a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    /// The day, as in 2026-11-25.
    pub date: String,
    /// The command that repeats the measurement.
    pub command: String,
    /// Processor and cores.
    pub machine: String,
    /// Compilers and run-time systems.
    pub versions: String,
    /// BLAS threads.
    pub threads: usize,
    /// Rounds of samples.
    pub rounds: usize,
    /// Which time was measured.
    pub clock: String,
    /// How long it took.
    pub seconds: f64,
}

/// The processor's peak in one precision.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Peak {
    /// `s` or `d`.
    pub precision: char,
    /// 10^9 additions and multiplications per second.
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

/// An engine: a backend, and how it is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engine {
    /// The backend.
    pub backend: String,
    /// How it is reached.
    pub way: Way,
    /// What the library says about itself.
    pub description: String,
}

impl Engine {
    /// The name of its samples.
    pub fn name(&self) -> String {
        format!("{}, {}", self.backend, self.way.word())
    }
}

/// Routines that only differ in type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Family {
    /// The name without a type.
    pub name: String,
    /// What is computed.
    pub formula: String,
    /// The routines, of types s, d, c and z.
    pub routines: Vec<String>,
}

/// One routine at one size, computed by all engines in turn.
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
    /// The samples of all engines; one that is missing would have taken too long.
    pub samples: Vec<Samples>,
}

impl Row {
    /// An engine's samples.
    pub fn of(&self, engine: &Engine) -> Option<&Samples> {
        let name = engine.name();
        self.samples.iter().find(|samples| samples.name == name)
    }

    /// 10^9 operations per second, by the median.
    pub fn gigaflops(&self, samples: &Samples) -> f64 {
        self.operations / samples.median()
    }

    /// The fastest engine that is reached in this way. If several are equally fast, which is usual
    /// where the built-in kernels compute for all, the first in the list.
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
