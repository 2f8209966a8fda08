//! The load gate, as the loader of libraries knows it.
//!
//! Owns the question about a build that was not measured before BLASM was shipped. Knows no answer:
//! the crate `blasm-gate` has one, and a host hands it in with its settings.

use crate::partition::Partition;
use std::fmt;
use std::path::Path;

/// Decides about builds of libraries that have not been measured. It is asked twice: before a file
/// is opened in this process, which runs the library's constructors, and when the library has said
/// which build it is.
pub trait Gate: fmt::Debug + Send + Sync {
    /// Whether this process may open the file as that backend's library.
    ///
    /// # Errors
    /// Why it must not.
    fn before_opening(&self, backend: &str, file: &Path) -> Result<(), GateError>;

    /// What guests get from a build: the partition that its row has, or one that gives less to the
    /// library.
    ///
    /// # Errors
    /// Why guests must not be given it at all.
    fn examine(&self, build: &Build<'_>, partition: Partition) -> Result<Partition, GateError>;
}

/// A build of a library that is open in this process.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Build<'a> {
    /// The backend as which it was opened.
    pub backend: &'a str,
    /// Its file.
    pub file: &'a Path,
    /// What it says about itself: version and configuration.
    pub config: &'a str,
    /// The kernels in use; empty if it does not say.
    pub core: &'a str,
}

impl<'a> Build<'a> {
    /// A build that says nothing about itself.
    pub fn new(backend: &'a str, file: &'a Path) -> Self {
        Self { backend, file, config: "", core: "" }
    }

    /// What it says about itself.
    #[must_use]
    pub fn says(self, config: &'a str, core: &'a str) -> Self {
        Self { config: config.trim(), core: core.trim(), ..self }
    }
}

impl fmt::Display for Build<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.config, self.core) {
            (config, "") => f.write_str(config),
            ("", core) => write!(f, "core {core}"),
            (config, core) => write!(f, "{config}, core {core}"),
        }
    }
}

/// Why a build was not let through the load gate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GateError {
    /// It has not been measured, and there is no gate to examine it.
    #[error("{0}")]
    Unmeasured(String),
    /// It was examined, and is not fit for guests.
    #[error("{0}")]
    Unfit(String),
    /// The examination failed.
    #[error("{0}")]
    Failed(String),
}
