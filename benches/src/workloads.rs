//! What the bench `compare` measures: `workloads.toml`.
//!
//! Owns the form of that file. Which engines exist depends on the machine.

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
    /// The short way.
    pub quick: Effort,
}

/// Routines that only differ in type.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// The name without a type.
    pub name: String,
    /// What is computed.
    pub formula: String,
    /// The routines, of types s, d, c and z.
    pub routines: Vec<String>,
    /// Additions and multiplications in a call of a real routine, by powers of n.
    pub operations: [f64; 4],
    /// Which sizes.
    pub sizes: Sizes,
}

/// The sizes at which a family is measured.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sizes {
    /// The sizes of matrices.
    Matrices,
    /// The sizes of vectors, for routines without matrices.
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
    /// n where there are only vectors.
    pub vectors: Vec<u64>,
}

impl Workloads {
    /// The committed file.
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

    /// Its entry in the record.
    pub fn record(&self) -> record::Family {
        record::Family {
            name: self.name.clone(),
            formula: self.formula.clone(),
            routines: self.routines.clone(),
        }
    }
}
