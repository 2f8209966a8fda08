//! Shared libraries: how they are found, opened, identified and called.
//!
//! Owns the loader, the table of symbols and the calls through them. What is particular to a library
//! is a [`Library`], a few lines of data. Choosing a library is trusting its constructors: they run
//! when it is opened, before anything can be checked.

pub(crate) mod call;
#[path = "generated/cblas.rs"]
mod cblas;
mod find;
mod open;

use crate::builtin::Builtin;
use crate::gate;
use blasm_core::registry::{Backend, LoadError, Settings, Tried};
use blasm_core::{Computes, Partition, Routine};
use call::{Shared, Table};
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A library that BLASM knows: data.
#[derive(Debug)]
pub struct Library {
    /// The backend's name.
    pub name: &'static str,
    /// File names, in the order in which they are tried in every folder.
    pub files: &'static [&'static str],
    /// What its symbols may begin with.
    pub prefixes: &'static [&'static str],
    /// How it is told from others.
    pub identity: Identity,
    /// A function without arguments that returns the name of the kernels in use.
    pub core: Option<&'static str>,
    /// A function without arguments that returns how many threads a call may use.
    pub get_threads: Option<&'static str>,
    /// The builds whose row was found by measuring before they were shipped with BLASM; all others go
    /// through the load gate.
    pub measured: &'static [Measured],
    /// Which routines a build may compute, or why none.
    pub judge: fn(&Loaded) -> Result<Partition, String>,
    /// What a user without the library can do on this system.
    pub hint: fn() -> String,
}

/// How a library is told from others, by the symbols that its file and the files that it needs have.
#[derive(Clone, Copy, Debug)]
pub enum Identity {
    /// A function of this library alone, without arguments, that returns a text about the build.
    Config(&'static str),
    /// It has nothing that says who it is.
    Symbols {
        /// What it is called instead.
        text: &'static str,
        /// Symbols that it has.
        has: &'static [&'static str],
        /// Symbols of libraries that might be taken for it.
        lacks: &'static [&'static str],
    },
}

impl Identity {
    /// Whether a library with such symbols is this one, or why not.
    fn check(self, prefix: &str, symbols: Symbols<'_>) -> Result<(), String> {
        let there = |name: &&&str| symbols(&format!("{prefix}{name}")).is_some();
        let (has, lacks): (&[&str], &[&str]) = match &self {
            Self::Config(name) => (std::slice::from_ref(name), &[]),
            Self::Symbols { has, lacks, .. } => (has, lacks),
        };
        if let Some(missing) = has.iter().find(|name| !there(name)) {
            return Err(format!("it has no symbol `{missing}`"));
        }
        match lacks.iter().find(there) {
            Some(other) => Err(format!("it has the symbol `{other}` of another library")),
            None => Ok(()),
        }
    }
}

impl Library {
    /// Whether this build was measured before it was shipped.
    pub fn has_measured(&self, loaded: &Loaded) -> bool {
        let core = loaded.core.to_ascii_lowercase();
        self.measured.iter().any(|build| {
            // A wheel counts its own releases behind the library's: 0.3.34.0.0.
            let version = loaded.version.strip_prefix(build.version);
            version.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                && build.arch == std::env::consts::ARCH
                && (build.cores.is_empty() || build.cores.contains(&core.as_str()))
        })
    }
}

/// Builds of a library that were measured.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// The version, as the library says it.
    pub version: &'static str,
    /// The processor families ("x86_64", "aarch64") and the cores that were seen; an empty list of cores
    /// means that the library has one.
    pub arch: &'static str,
    /// The kernels, in lower case.
    pub cores: &'static [&'static str],
}

/// What an opened library says of itself.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What its symbols begin with.
    pub prefix: &'static str,
    /// Its version: numbers and points; empty if it does not say.
    pub version: String,
    /// The text about its build.
    pub config: String,
    /// The kernels in use.
    pub core: String,
}

/// Where a symbol is, by its whole name.
type Symbols<'a> = &'a dyn Fn(&str) -> Option<*const c_void>;

/// Looks for the library in all the usual places and loads the first that is one.
pub(crate) fn load(library: &Library, settings: &Settings) -> Result<Backend, LoadError> {
    let mut tried = Vec::new();
    for path in find::candidates(library, settings) {
        match open_and_judge(library, &path, settings) {
            Ok(backend) => return Ok(backend),
            Err(why) => tried.push(Tried { path, why }),
        }
    }
    Err(LoadError {
        name: library.name.to_owned(),
        what: None,
        tried,
        hint: Some((library.hint)()),
    })
}

/// Loads one file as whichever of the known libraries it says it is.
pub(crate) fn load_file(
    known: &[&'static Library],
    path: &Path,
    settings: &Settings,
) -> Result<Backend, LoadError> {
    let mut tried = Vec::new();
    for library in known {
        match open_and_judge(library, path, settings) {
            Ok(backend) => return Ok(backend),
            Err(why) => tried.push(Tried { path: path.to_owned(), why }),
        }
    }
    Err(LoadError {
        name: path.display().to_string(),
        what: Some(format!("{} could not be loaded as a backend", path.display())),
        tried,
        hint: Some(
            "Guests are only given libraries that BLASM knows: an unknown one may hurt the host."
                .to_owned(),
        ),
    })
}

/// Takes a library that is linked into the program.
#[cfg(feature = "link-openblas")]
pub(crate) fn linked(
    library: &Library,
    symbol: fn(&str) -> Option<*const c_void>,
    settings: &Settings,
) -> Result<Backend, LoadError> {
    adopt(library, &symbol, None, settings).map_err(|why| LoadError {
        name: library.name.to_owned(),
        what: Some(format!("the {} that is linked in cannot be used: {why}", library.name)),
        ..LoadError::default()
    })
}

fn open_and_judge(library: &Library, path: &Path, settings: &Settings) -> Result<Backend, String> {
    // Libraries that load parts of themselves look beside their real file, and one file under two
    // names must not be opened twice.
    let path = if path.components().count() > 1 {
        path.canonicalize().map_err(|error| error.to_string())?
    } else {
        path.to_owned()
    };
    if path.is_dir() {
        return Err("it is a folder".into());
    }
    gate::before_opening(library, &path, settings)?;
    let handle = open::open(&path)?;
    adopt(library, &|name| open::symbol(&handle, name), Some(path), settings)
}

fn adopt(
    library: &Library,
    symbols: Symbols<'_>,
    file: Option<PathBuf>,
    settings: &Settings,
) -> Result<Backend, String> {
    let mut why = String::new();
    let is_it = |prefix: &&&str| match library.identity.check(prefix, symbols) {
        Ok(()) => true,
        Err(error) => {
            // The first prefix is the plain one, which says most.
            if why.is_empty() {
                why = error;
            }
            false
        }
    };
    let prefix = *library
        .prefixes
        .iter()
        .find(is_it)
        .ok_or_else(|| format!("it is not {}: {why}", library.name))?;
    let text = |name: &str| {
        let function = symbols(&format!("{prefix}{name}"))?;
        // SAFETY: this function of a library that has it takes nothing and returns a text that lives
        // as long as the library, which is never closed.
        Some(unsafe {
            let function: unsafe extern "C" fn() -> *const c_char = std::mem::transmute(function);
            let text = function();
            if text.is_null() {
                String::new()
            } else {
                CStr::from_ptr(text).to_string_lossy().into_owned()
            }
        })
    };
    let config = match library.identity {
        Identity::Config(name) => text(name).unwrap_or_default(),
        // The version stands in the file's name, if anywhere.
        Identity::Symbols { text, .. } => {
            let name = file.as_deref().and_then(Path::file_name).map(|n| n.to_string_lossy());
            name.map_or(text.to_owned(), |name| format!("{text}, {name}"))
        }
    };
    let version = version_in(&config);
    let loaded =
        Loaded { prefix, version, config, core: library.core.and_then(text).unwrap_or_default() };
    let partition = (library.judge)(&loaded)?;
    let mut partition = match &file {
        Some(file) => gate::pass(library, &loaded, file, partition, settings)?,
        // Whoever linked it chose it.
        None => partition,
    };
    let table = Table::new(|name| symbols(&format!("{prefix}{name}")));
    let missing = table.missing();
    if missing.len() == Routine::COUNT {
        return Err("it has no CBLAS symbols".into());
    }
    for (routine, symbol) in missing {
        match partition.verdict(routine).computes {
            Computes::Native => {
                partition.forbid(routine, format!("the library lacks {prefix}{symbol}"));
            }
            // The reason why it is own says more, and holds as well.
            Computes::Own => {
                let reason = partition.verdict(routine).reason.clone();
                partition.forbid(routine, reason);
            }
        }
    }
    let get_threads =
        library.get_threads.and_then(|name| symbols(&format!("{prefix}{name}"))).map(|function| {
            // SAFETY: this function of a library that has it takes nothing and returns an int.
            unsafe {
                std::mem::transmute::<*const c_void, unsafe extern "C" fn() -> c_int>(function)
            }
        });
    let mut description = loaded.config.trim().to_owned();
    if !loaded.core.is_empty() && !description.contains(&loaded.core) {
        description = format!("{description} {}", loaded.core);
    }
    Ok(Backend {
        name: library.name.to_owned(),
        description,
        file,
        blas: Arc::new(Shared { name: library.name, table, get_threads, own: Builtin }),
        partition,
    })
}

/// The first word of a text that is made of numbers and points.
fn version_in(text: &str) -> String {
    let is_version = |word: &&str| {
        word.contains('.')
            && word
                .split('.')
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    // In a file's name it stands behind the ending: libblas.so.3.11.0.
    let text = text.replace(".so.", " ");
    text.split([' ', '-', '_', ',']).find(is_version).unwrap_or_default().to_owned()
}
