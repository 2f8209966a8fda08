//! Backends by name: which exist, which one is taken, and what to report if none can be.
//!
//! Owns names, the order of trial and the rules of failing. Knows no backend: the list is passed
//! in. It is an error if a backend that the user named does not load; only `auto` goes on to the
//! next, and reports what it passed over.

mod error;
mod nearest;
mod settings;

pub use error::{FileError, LoadError, Tried};
pub use nearest::nearest;
pub use settings::{Settings, SettingsError};

use crate::environment::{self, Who};
use crate::partition::Partition;
use crate::routine::{Blas, Routine};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What computes in a backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A library.
    Library,
    /// BLASM's kernels.
    Own,
    /// Nothing: results are wrong. For measuring the cost of the call to the host.
    Idle,
}

/// A backend that was loaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct Backend {
    /// Its name in the registry.
    pub name: String,
    /// What computes in it.
    pub kind: Kind,
    /// What it is: library, version, core, as the library itself reports them.
    pub description: String,
    /// The file it was loaded from, if there is one.
    pub file: Option<PathBuf>,
    /// The routines.
    pub blas: Arc<dyn Blas>,
    /// Which side computes which routine.
    pub partition: Partition,
    /// What is known about the library; `None` for a backend that is not a library.
    pub facts: Option<Facts>,
}

impl Backend {
    /// A backend of that name.
    pub fn new(
        name: impl Into<String>,
        kind: Kind,
        blas: Arc<dyn Blas>,
        partition: Partition,
    ) -> Self {
        Self {
            name: name.into(),
            kind,
            description: String::new(),
            file: None,
            blas,
            partition,
            facts: None,
        }
    }

    /// What it says of itself.
    #[must_use]
    pub fn with_description(self, description: impl Into<String>) -> Self {
        Self { description: description.into(), ..self }
    }

    /// The file it was loaded from, and what there is to know of the library.
    #[must_use]
    pub fn with_library(self, file: Option<PathBuf>, facts: Facts) -> Self {
        Self { file, facts: Some(facts), ..self }
    }
}

/// Facts about a library, for commands that describe backends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its version: numbers and points; empty if it does not say.
    pub version: String,
    /// The kernels in use; empty if it does not say.
    pub core: String,
    /// Whether its integers have 64 bits (ILP64) and not 32 (LP64).
    pub wide: bool,
    /// What its symbols begin with.
    pub prefix: String,
    /// What its symbols end with.
    pub suffix: String,
    /// How it makes threads; empty if it does not say.
    pub threading: String,
    /// Whether this build was measured and its profile is shipped with BLASM; if not, the load gate
    /// measures it.
    pub measured: bool,
    /// The routines that it lacks.
    pub missing: Vec<Routine>,
    /// The routines without a C interface, which are called through the Fortran one.
    pub through_fortran: Vec<Routine>,
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend")
            .field("name", &self.name)
            .field("description", &self.description)
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

/// How a backend is loaded.
pub type Load = fn(&Settings) -> Result<Backend, LoadError>;

/// A backend that could be loaded.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its name, lower case.
    pub name: &'static str,
    /// Its other names.
    pub aliases: &'static [&'static str],
    /// What it is, in a few words.
    pub summary: &'static str,
    /// Whether `auto` tries it. The order is that of the list.
    pub automatic: bool,
    /// What computes in it.
    pub kind: Kind,
    /// Loads it.
    pub load: Load,
}

/// The backends of this build, in the order of trial.
#[derive(Clone, Copy, Debug)]
pub struct Registry {
    /// The list.
    pub entries: &'static [Entry],
    /// Loads a library that was given by path.
    pub load_path: fn(&Path, &Settings) -> Result<Backend, LoadError>,
}

/// What was taken, and what was passed over on the way.
#[derive(Debug)]
pub struct Selected {
    /// The backend.
    pub backend: Backend,
    /// For the automatic choice only: the better ones that did not load.
    pub passed_over: Vec<LoadError>,
}

/// What a name asks for.
enum Wanted<'a> {
    First,
    Path(&'a Path),
    Entry(&'static Entry),
}

impl Registry {
    /// The entry of that name or alias, in any case.
    pub fn entry(&self, name: &str) -> Option<&'static Entry> {
        self.entries.iter().find(|entry| {
            std::iter::once(&entry.name).chain(entry.aliases).any(|n| n.eq_ignore_ascii_case(name))
        })
    }

    /// Loads what the settings ask for.
    ///
    /// # Errors
    /// If a named backend does not load, or no backend has the name.
    pub fn select(&self, settings: &Settings) -> Result<Selected, LoadError> {
        // What a library's constructors set, some of them flush-to-zero, does not stay; and its threads
        // begin with the default.
        let _environment = environment::Default::enter(Who::Library);
        let backend = match self.wanted(settings.backend.as_deref().unwrap_or("auto"))? {
            Wanted::First => return self.automatic(settings),
            Wanted::Path(path) => (self.load_path)(path, settings)?,
            Wanted::Entry(entry) => (entry.load)(settings)?,
        };
        Ok(Selected { backend, passed_over: Vec::new() })
    }

    /// Checks that a name can be a backend's: `auto`, that of an entry, or a path. Loads nothing.
    ///
    /// # Errors
    /// If it cannot, with the backend that may be meant.
    pub fn check(&self, name: &str) -> Result<(), LoadError> {
        self.wanted(name).map(drop)
    }

    fn wanted<'a>(&self, name: &'a str) -> Result<Wanted<'a>, LoadError> {
        if name.eq_ignore_ascii_case("auto") {
            return Ok(Wanted::First);
        }
        if name.contains(['/', std::path::MAIN_SEPARATOR]) {
            return Ok(Wanted::Path(Path::new(name)));
        }
        self.entry(name).map(Wanted::Entry).ok_or_else(|| self.unknown(name))
    }

    fn automatic(&self, settings: &Settings) -> Result<Selected, LoadError> {
        let mut passed_over = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.automatic) {
            match (entry.load)(settings) {
                Ok(backend) => return Ok(Selected { backend, passed_over }),
                Err(error) => passed_over.push(error),
            }
        }
        let tried = passed_over.iter().flat_map(|error| error.tried().to_vec()).collect();
        Err(LoadError::Automatic { tried })
    }

    fn unknown(&self, name: &str) -> LoadError {
        let known: Vec<&'static str> = self.entries.iter().map(|entry| entry.name).collect();
        LoadError::Unknown { name: name.to_owned(), meant: nearest(name, &known), known }
    }
}
