//! Backends by name: which there are, which one is taken, and what to say if none can be.
//!
//! Owns names, the order of trial and the rules of failing. Knows no backend: the list is handed
//! in. A backend that the user named and that does not load is an error; only `auto` goes on to the
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
    /// Nothing: results are wrong, and what is measured is the way to the host.
    Idle,
}

/// A backend that was loaded.
#[derive(Clone)]
pub struct Backend {
    /// Its name in the registry.
    pub name: String,
    /// What computes in it.
    pub kind: Kind,
    /// What it is: library, version, core, as the library itself says.
    pub description: String,
    /// The file it was loaded from, if it was.
    pub file: Option<PathBuf>,
    /// The routines.
    pub blas: Arc<dyn Blas>,
    /// Who computes what.
    pub partition: Partition,
    /// What there is to know of a library; `None` for a backend that is none.
    pub facts: Option<Facts>,
}

/// What a library is, for those who look at backends.
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
    /// With what it makes threads; empty if it does not say.
    pub threading: String,
    /// Whether the build was measured before it was shipped, and not when it was loaded.
    pub measured: bool,
    /// The routines that it lacks.
    pub missing: Vec<Routine>,
    /// The routines that have no C interface in it and are called through Fortran's.
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
    /// Folders to look for libraries in, before all others.
    pub library_path: Vec<PathBuf>,
    /// For a backend of that name, the library file and nothing else.
    pub files: Vec<(String, PathBuf)>,
    /// Folders of Python, Conda and Homebrew installations, in which packages bring libraries
    /// along.
    pub prefixes: Vec<PathBuf>,
    /// How many threads a library's call may use; `None` leaves it to the library and its own
    /// variables.
    pub threads: Option<NonZeroUsize>,
    /// The layers that calls go through, the outermost first. Who makes the guard puts them in.
    pub layers: Vec<layer::Kind>,
    /// The program that looks at a library that has not been measured, in a process of its own:
    /// `blasm`, or `blasm-probe`. Without one such a library is refused.
    pub probe: Option<PathBuf>,
    /// Gives guests a library that has not been measured, without looking at it: for trusted
    /// guests.
    pub trust_unprobed: bool,
    /// Where what was found out about libraries is kept; `None` means the user's cache folder.
    pub cache: Option<PathBuf>,
    /// Is told what a user who waits should know: that a library is being looked at, for instance.
    pub notice: Option<fn(&str)>,
}

impl Settings {
    /// `BLASM_BACKEND`, `BLASM_LIBRARY_PATH` (a list as in `PATH`), `BLASM_<NAME>_LIB`,
    /// `BLASM_NUM_THREADS` and `BLASM_LAYERS`; and, as places to look in, the installations that
    /// `VIRTUAL_ENV`, `CONDA_PREFIX`, `HOMEBREW_PREFIX` and `HOME` name.
    ///
    /// # Errors
    /// If a variable has a value that it cannot have.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::from_variables(std::env::vars_os())
    }

    /// The same from a list of variables.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(
        variables: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<Self, SettingsError> {
        let mut settings = Self::default();
        for (key, value) in variables {
            let Some(key) = key.to_str() else { continue };
            // An empty variable is an unset one, as everywhere in a shell.
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

/// A variable of the environment that has a value which it cannot have.
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
    /// There is no backend of that name.
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
        /// Those that there are.
        known: Vec<&'static str>,
    },
    /// A setting has a value that it cannot have.
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
    /// The library that was named by its path could not be used.
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
    /// The backend, as it was asked for; empty if it did not come to that.
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

    /// What the user can do, if there is more to say than the message of the error does.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::NotFound { hint, .. } => Some(hint),
            _ => None,
        }
    }

    /// The first place where there was a file that was not taken.
    pub fn refused(&self) -> Option<&Tried> {
        self.tried().iter().find(|tried| tried.path.exists())
    }
}

/// Bytes of the longest name that [`nearest`] looks at.
const LONGEST: usize = 64;

/// In how many places a misspelt name may differ from the one that was meant.
const SLIPS: usize = 2;

/// How many names [`nearest`] compares.
const COMPARED: usize = 4096;

/// The known name that a misspelt one may be meant for: the nearest in which at most two letters,
/// and no more than half of them, are too many, missing, different or exchanged. Capitals do not
/// matter.
///
/// Names come from files too, so the work has a bound: names of more than 64 bytes are not looked
/// at, those whose lengths say enough are not compared, and no more than 4096 are.
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
    /// Other names it answers to.
    pub aliases: &'static [&'static str],
    /// What it is, in a few words.
    pub summary: &'static str,
    /// Whether `auto` tries it; in the order of the list.
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
    /// If a named backend does not load, or the name is none.
    pub fn select(&self, settings: &Settings) -> Result<Selected, LoadError> {
        let backend = match self.wanted(settings.backend.as_deref().unwrap_or("auto"))? {
            Wanted::First => return self.automatic(settings),
            Wanted::Path(path) => (self.load_path)(path, settings)?,
            Wanted::Entry(entry) => (entry.load)(settings)?,
        };
        Ok(Selected { backend, passed_over: Vec::new() })
    }

    /// Whether a name can be a backend's: `auto`, an entry's, or a path. Loads nothing.
    ///
    /// # Errors
    /// If it cannot, with what may be meant.
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
