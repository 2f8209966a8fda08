//! Backends by name: which exist, which one is taken, and what to report if none can be.
//!
//! Owns names, the order of trial and the rules of failing. Knows no backend: the list is passed
//! in. It is an error if a backend that the user named does not load; only `auto` goes on to the
//! next, and reports what it passed over.

use crate::layer;
use crate::partition::Partition;
use crate::routine::{Blas, Routine};
use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt;
use std::num::NonZeroUsize;
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

/// What a host decides about backends. [`Settings::default`] reads nothing; [`Settings::from_env`]
/// reads the environment.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The backend's name, or a path to a library; `None` means `auto`.
    pub backend: Option<String>,
    /// Folders in which libraries are looked for first.
    pub library_path: Vec<PathBuf>,
    /// The only library file to try, by the name of a backend.
    pub files: Vec<(String, PathBuf)>,
    /// Folders of Python, Conda and Homebrew installations, whose packages contain libraries.
    pub prefixes: Vec<PathBuf>,
    /// How many threads a library's call may use; `None` leaves it to the library and its own
    /// variables.
    pub threads: Option<NonZeroUsize>,
    /// The layers that calls go through, the outermost first. They are added when the guard is
    /// built.
    pub layers: Vec<layer::Kind>,
    /// The program that checks a library that has not been measured, in a separate process:
    /// `blasm`, or `blasm-probe`. Without one, such a library is refused.
    pub probe: Option<PathBuf>,
    /// Gives guests a library that has not been measured, without checking it: for trusted guests.
    pub trust_unprobed: bool,
    /// Where the load gate keeps its findings; `None` means the user's cache folder.
    pub cache: Option<PathBuf>,
    /// Receives messages for a user who waits, for instance that a library is being checked.
    pub notice: Option<fn(&str)>,
}

impl Settings {
    /// `BLASM_BACKEND`, `BLASM_LIBRARY_PATH` (a list as in `PATH`), `BLASM_<NAME>_LIB`,
    /// `BLASM_NUM_THREADS` and `BLASM_LAYERS`; and, as places to look in, the installations that
    /// `VIRTUAL_ENV`, `CONDA_PREFIX`, `HOMEBREW_PREFIX` and `HOME` name.
    ///
    /// # Errors
    /// If a variable has an invalid value.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::from_variables(std::env::vars_os())
    }

    /// The same from a list of variables.
    ///
    /// # Errors
    /// As for [`from_env`](Self::from_env).
    pub fn from_variables(
        variables: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<Self, SettingsError> {
        let mut settings = Self::default();
        for (key, value) in variables {
            let Some(key) = key.to_str() else { continue };
            // An empty variable counts as unset, as it does in a shell.
            if value.is_empty() {
                continue;
            }
            if key == "BLASM_BACKEND" {
                settings.backend = Some(value.to_string_lossy().into_owned());
            } else if key == "BLASM_NUM_THREADS" {
                let threads = value.to_str().and_then(|text| text.trim().parse().ok());
                let wrong = || SettingsError::Threads(value.to_string_lossy().into_owned());
                settings.threads = Some(threads.ok_or_else(wrong)?);
            } else if key == "BLASM_LAYERS" {
                let layers = layer::parse(&value.to_string_lossy());
                settings.layers = layers.map_err(SettingsError::Layers)?;
            } else if ["VIRTUAL_ENV", "CONDA_PREFIX", "HOMEBREW_PREFIX"].contains(&key) {
                settings.prefixes.push(value.into());
            } else if key == "HOME" {
                settings.prefixes.push(Path::new(&value).join(".local"));
            } else if key == "BLASM_LIBRARY_PATH" {
                settings.library_path = std::env::split_paths(&value).collect();
            } else if let Some(name) =
                key.strip_prefix("BLASM_").and_then(|rest| rest.strip_suffix("_LIB"))
            {
                settings.files.push((name.to_ascii_lowercase(), value.into()));
            }
        }
        Ok(settings)
    }

    /// The file that is set for a backend.
    pub fn file(&self, name: &str) -> Option<&Path> {
        self.files.iter().find(|(n, _)| n == name).map(|(_, file)| file.as_path())
    }
}

/// An environment variable with an invalid value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// `BLASM_NUM_THREADS`, which has this value.
    #[error("BLASM_NUM_THREADS is `{0}`: it must be a number of threads, 1 or more")]
    Threads(String),
    /// `BLASM_LAYERS`.
    #[error("BLASM_LAYERS: {0}")]
    Layers(layer::UnknownLayer),
}

impl SettingsError {
    /// The variable.
    pub fn variable(&self) -> &'static str {
        match self {
            Self::Threads(_) => "BLASM_NUM_THREADS",
            Self::Layers(_) => "BLASM_LAYERS",
        }
    }
}

/// A place where a library was looked for, and why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The path or file name.
    pub path: PathBuf,
    /// Why not, in the loader's words where there are any.
    pub why: String,
}

/// Why a backend was not loaded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// There is no backend with that name.
    #[error(
        "there is no backend `{name}`{}\nthe backends are auto, {}; a library is named by its path",
        .meant.map_or(String::new(), |known| format!("; did you mean `{known}`?")),
        .known.join(", ")
    )]
    Unknown {
        /// The name.
        name: String,
        /// The backend that may be meant.
        meant: Option<&'static str>,
        /// The backends that exist.
        known: Vec<&'static str>,
    },
    /// A setting has an invalid value.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// No file of a backend's library could be used.
    #[error("the backend `{name}` could not be loaded{}\n{hint}", lines(.tried))]
    NotFound {
        /// The backend.
        name: String,
        /// Every place that was tried.
        tried: Vec<Tried>,
        /// What the user can do.
        hint: String,
    },
    /// The library that was given by its path could not be used.
    #[error("{} could not be loaded as a backend{}", .0.path.display(), lines(std::slice::from_ref(.0)))]
    Path(Tried),
    /// The library that is linked into the program could not be used.
    #[error("the {name} that is linked in cannot be used: {why}")]
    Linked {
        /// The backend.
        name: String,
        /// Why not.
        why: String,
    },
    /// None of the backends that `auto` tries could be loaded.
    #[error("no backend could be loaded{}", lines(.tried))]
    Automatic {
        /// Every place that was tried.
        tried: Vec<Tried>,
    },
}

fn lines(tried: &[Tried]) -> String {
    tried.iter().map(|Tried { path, why }| format!("\n  tried {}: {why}", path.display())).collect()
}

impl LoadError {
    /// The backend, as it was requested; empty if the error is not about one backend.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Unknown { name, .. }
            | Self::NotFound { name, .. }
            | Self::Linked { name, .. } => name.into(),
            Self::Path(tried) => tried.path.to_string_lossy(),
            Self::Automatic { .. } => "auto".into(),
            Self::Settings(_) => "".into(),
        }
    }

    /// Every place that was tried.
    pub fn tried(&self) -> &[Tried] {
        match self {
            Self::NotFound { tried, .. } | Self::Automatic { tried } => tried,
            Self::Path(tried) => std::slice::from_ref(tried),
            Self::Unknown { .. } | Self::Settings(_) | Self::Linked { .. } => &[],
        }
    }

    /// What the user can do, if the message of the error does not say that.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::NotFound { hint, .. } => Some(hint),
            _ => None,
        }
    }

    /// The first place with a file that was refused.
    pub fn refused(&self) -> Option<&Tried> {
        self.tried().iter().find(|tried| tried.path.exists())
    }
}

/// The most bytes in a name that [`nearest`] looks at.
const LONGEST: usize = 64;

/// In how many places a misspelt name may differ from the one that was meant.
const SLIPS: usize = 2;

/// How many names [`nearest`] compares.
const COMPARED: usize = 4096;

/// The known name that a misspelt one may stand for: the nearest in which at most two letters, and
/// no more than half of them, are superfluous, missing, different or exchanged. Case does not
/// matter.
///
/// Names come from files too, so the work is bounded: names of more than 64 bytes are not looked
/// at, those whose lengths differ too much are not compared, and at most 4096 are compared.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = name.to_ascii_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&lower, &known.to_ascii_lowercase());
    let is_near = |distance: usize, known: &str| {
        let longer = name.chars().count().max(known.chars().count());
        distance <= SLIPS && 2 * distance <= longer
    };
    let near = comparable(name, known).map(|known| (distance(known), known));
    near.filter(|(distance, known)| is_near(*distance, known)).min().map(|(_, known)| known)
}

/// The names that are worth comparing with this one.
fn comparable<'a>(name: &str, known: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let known = if name.len() <= LONGEST { known } else { &[] };
    let length = name.chars().take(LONGEST).count();
    known
        .iter()
        .copied()
        .filter(move |known| {
            known.len() <= LONGEST && known.chars().count().abs_diff(length) <= SLIPS
        })
        .take(COMPARED)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_and_other_names_are_not_taken() {
        let known = ["openblas", "mkl", "noop", "list", "f"];
        for (name, meant) in [
            ("openblass", Some("openblas")),
            ("opneblas", Some("openblas")),
            ("OpenBlas", Some("openblas")),
            ("nop", Some("noop")),
            ("ls", Some("list")),
            ("quantum", None),
            // One letter for another is another name.
            ("h", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, &known), meant, "{name}");
        }
        assert_eq!(nearest("BLASM_BAKEND", &["BLASM_BACKEND"]), Some("BLASM_BACKEND"));
        assert_eq!(nearest("größe", &["grösse"]), Some("grösse"), "letters count, not bytes");
    }

    #[test]
    fn what_a_file_says_costs_a_bounded_search() {
        let count = |name: &str, known: &[&str]| comparable(name, known).count();
        let long = "d".repeat(100_000);
        assert_eq!(count(&long, &["dgemm", &long]), 0, "a long name is compared with nothing");
        assert_eq!(count("dgemm", &[&long, "dgemm"]), 1, "nor is anything with a long name");
        assert_eq!(count("dgemm", &["dg", "dgemmtra", "dgem", "dgemmtr"]), 2);
        let many = vec!["dgemv"; 10 * COMPARED];
        assert_eq!(count("dgemm", &many), COMPARED);
        // A comparison of these two would take their product in steps and in memory.
        assert_eq!(nearest(&"d".repeat(1 << 24), &["d".repeat(1 << 24).as_str()]), None);
    }
}
