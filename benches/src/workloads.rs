//! What the bench `compare` measures: `workloads.toml`.
//!
//! Owns the form of that file. Which engines there are is the machine's to say.

use crate::record;
use serde::Deserialize;

/// The file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workloads {
    /// What is computed.
    pub family: Vec<Family>,
    /// The thorough way to measure it.
    pub full: Effort,
    /// The short one.
    pub quick: Effort,
}

/// Routines that differ in type alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// The name without a type.
    pub name: String,
    /// What is computed.
    pub formula: String,
    /// The routines, of types s, d, c and z.
    pub routines: Vec<String>,
    /// Additions and multiplications of a real call, by powers of n.
    pub operations: [f64; 4],
    /// Which sizes.
    pub sizes: Sizes,
}

/// Which sizes a family is measured at.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sizes {
    /// Those of matrices.
    Matrices,
    /// Those of vectors alone.
    Vectors,
}

/// How thorough a run is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// Rounds.
    pub rounds: usize,
    /// About how many seconds a sample takes.
    pub sample: f64,
    /// The most seconds that one call may take.
    pub cap: f64,
    /// n where there are matrices.
    pub matrices: Vec<u64>,
    /// n where there are vectors alone.
    pub vectors: Vec<u64>,
}

impl Workloads {
    /// The committed ones.
    ///
    /// # Panics
    /// If the file has a mistake.
    pub fn committed() -> Workloads {
        toml::from_str(include_str!("../workloads.toml")).expect("workloads.toml is in order")
    }
}

impl Effort {
    /// The sizes of a family, ascending.
    pub fn sizes(&self, family: &Family) -> &[u64] {
        match family.sizes {
            Sizes::Matrices => &self.matrices,
            Sizes::Vectors => &self.vectors,
        }
    }
}

impl Family {
    /// Additions and multiplications of real numbers in one call.
    pub fn operations(&self, n: u64, complex: bool) -> f64 {
        let n = n as f64;
        let real = self.operations.iter().rev().fold(0.0, |sum, factor| sum * n + factor);
        if complex { 4.0 * real } else { real }
    }

    /// What the record keeps of it.
    pub fn record(&self) -> record::Family {
        record::Family {
            name: self.name.clone(),
            formula: self.formula.clone(),
            routines: self.routines.clone(),
        }
    }
}
