//! Shared libraries: how they are found, opened, identified and called.
//!
//! Owns the loader, the table of symbols and the calls through them. What is particular to a
//! library is its row, a [`Library`]. Choosing a library is trusting its constructors: they run
//! when it is opened, before anything can be checked.

pub(crate) mod buffers;
pub(crate) mod call;
#[path = "generated/calls.rs"]
mod calls;
mod find;
mod interface;
mod open;
pub(crate) mod parts;
mod place;
pub(crate) mod query;
pub(crate) mod threads;
mod tripwire;
mod unmeasured;

use crate::builtin::Builtin;
use crate::library::{Identity, Interface, Library, Loaded, Threading};
use blasm_core::registry::{Backend, Facts, FileError, Kind, LoadError, Settings, Tried};
use blasm_core::{Blas, Computes, Family, Routine, Verdict};
use call::{Integer, Names, Shared, Table};
use place::Candidate;
use query::Number;
use std::collections::HashSet;
use std::ffi::c_void;
use std::path::Path;
use std::sync::Arc;
use threads::Threads;
use unmeasured::{before_opening, examine};

pub(crate) use find::install_hint;
pub(crate) use place::LibraryFile;

/// The address of a symbol, by its whole name or, once the prefix and suffix of the build are
/// known, by its plain one.
type Symbols<'a> = &'a dyn Fn(&str) -> Option<*const c_void>;

/// Looks for the library in all the usual places and loads the first one found.
pub(crate) fn load(library: &Library, settings: &Settings) -> Result<Backend, LoadError> {
    let mut tried = Vec::new();
    match find::candidates(library, settings) {
        Err(failed) => tried.push(failed),
        Ok(candidates) => {
            let mut seen = HashSet::new();
            for candidate in candidates {
                let files = match candidate.files() {
                    Ok(files) => files,
                    Err(why) => {
                        tried.push(Tried { path: candidate.path().to_owned(), why });
                        continue;
                    }
                };
                for file in files {
                    // Several names may lead to one file.
                    if !seen.insert(file.clone()) {
                        continue;
                    }
                    let path = match candidate.path().is_absolute() {
                        true => candidate.path().to_owned(),
                        false => file.path().to_owned(),
                    };
                    match open_and_judge(library, file, settings) {
                        Ok(backend) => return Ok(backend),
                        Err(why) => tried.push(Tried { path, why }),
                    }
                }
            }
        }
    }
    Err(LoadError::NotFound { name: library.name.to_owned(), tried, hint: install_hint(library) })
}

/// Loads one file as whichever of the known libraries it says it is; the last of them is any
/// library.
pub(crate) fn load_file(
    known: &[&'static Library],
    path: &Path,
    settings: &Settings,
) -> Result<Backend, LoadError> {
    let failed = |why: FileError| LoadError::Path(Tried { path: path.to_owned(), why });
    let files = Candidate::named(path).and_then(|candidate| candidate.files()).map_err(failed)?;
    let mut why = FileError::Place(String::new());
    for file in files {
        match open_as_any(known, file, settings) {
            Ok(backend) => return Ok(backend),
            Err(error) => why = error,
        }
    }
    Err(failed(why))
}

fn open_as_any(
    known: &[&'static Library],
    file: LibraryFile,
    settings: &Settings,
) -> Result<Backend, FileError> {
    if let Some(any) = known.last() {
        before_opening(any, &file, settings)?;
    }
    let handle = open::open(&file)?;
    let symbols = |name: &str| open::symbol(&handle, name);
    let mut why = FileError::Identity { library: "a BLAS".to_owned(), why: String::new() };
    for library in known {
        match build(library, &symbols) {
            Ok(build) => return adopt(library, build, &symbols, Some(file), settings),
            Err(error) => why = error,
        }
    }
    Err(why)
}

/// Takes a library that is linked into the program.
pub(crate) fn linked(
    library: &Library,
    symbols: Symbols<'_>,
    settings: &Settings,
) -> Result<Backend, LoadError> {
    let adopted =
        build(library, symbols).and_then(|build| adopt(library, build, symbols, None, settings));
    adopted.map_err(|why| LoadError::Linked { name: library.name.to_owned(), why })
}

fn open_and_judge(
    library: &Library,
    file: LibraryFile,
    settings: &Settings,
) -> Result<Backend, FileError> {
    before_opening(library, &file, settings)?;
    let handle = open::open(&file)?;
    let symbols = |name: &str| open::symbol(&handle, name);
    adopt(library, build(library, &symbols)?, &symbols, Some(file), settings)
}

/// How the symbols of a build are named.
#[derive(Clone, Copy, Debug)]
struct Build {
    prefix: &'static str,
    suffix: &'static str,
}

impl Build {
    /// A symbol of the C interface, or of the library's own.
    fn name(self, plain: &str) -> String {
        format!("{}{plain}{}", self.prefix, self.suffix)
    }

    /// A subroutine of Fortran.
    fn fortran(self, routine: &str) -> String {
        match self.suffix {
            "" => format!("{}{routine}_", self.prefix),
            "64_" | "_64" | "_64_" => format!("{}{routine}_64_", self.prefix),
            suffix => format!("{}{routine}{suffix}", self.prefix),
        }
    }
}

/// Finds out whether it is that library, and how its symbols are named.
fn build(library: &Library, symbols: Symbols<'_>) -> Result<Build, FileError> {
    let mut why = None;
    let builds = library
        .suffixes
        .iter()
        .flat_map(|suffix| library.prefixes.iter().map(|prefix| Build { prefix, suffix }));
    for build in builds {
        let there = |plain: &str| symbols(&build.name(plain)).is_some();
        let Identity { has, lacks, .. } = library.identity;
        if let Some(missing) = has.iter().find(|name| !there(name)) {
            // The plain names come first, and are the most informative.
            why.get_or_insert(format!("it has no symbol `{missing}`"));
        } else if let Some(other) = lacks.iter().find(|name| symbols(name).is_some()) {
            why = Some(format!("it has the symbol `{other}` of another library"));
        } else if !there("cblas_dgemm") && symbols(&build.fortran("dgemm")).is_none() {
            why.get_or_insert("it has neither `cblas_dgemm` nor `dgemm_`".to_owned());
        } else {
            return Ok(build);
        }
    }
    Err(FileError::Identity {
        library: library.identity.text.to_owned(),
        why: why.unwrap_or_default(),
    })
}

/// Makes a backend from an opened library that was recognised.
fn adopt(
    library: &Library,
    build: Build,
    symbols: Symbols<'_>,
    file: Option<LibraryFile>,
    settings: &Settings,
) -> Result<Backend, FileError> {
    let own = |plain: &str| symbols(&build.name(plain)).or_else(|| symbols(plain));
    let mut loaded = Loaded { prefix: build.prefix, suffix: build.suffix, ..Loaded::default() };
    // The parts of a linked library were chosen when it was linked.
    if let (Some(parts), Some(file)) = (&library.parts, &file) {
        let parallel = settings.threads.is_none_or(|threads| threads.get() > 1);
        let loads = |name: &str| {
            let files = Candidate::alone(name).and_then(|candidate| candidate.files().ok());
            files.is_some_and(|files| files.iter().any(|file| open::open(file).is_ok()))
        };
        loaded.threading =
            parts.choose(file.path(), &own, parallel, loads).map_err(FileError::Setup)?.name;
    }
    loaded.config = match library.about.and_then(|about| about.ask(&own)) {
        Some(text) if text.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{} {text}", library.identity.text)
        }
        Some(text) => text,
        // The version is in the file's name, if anywhere.
        None => {
            let name = file.as_ref().and_then(|file| file.path().file_name());
            let name = name.map(|name| name.to_string_lossy());
            let text = library.identity.text;
            name.map_or(text.to_owned(), |name| format!("{text}, {name}"))
        }
    };
    loaded.version = version_in(&loaded.config);
    loaded.core = library.core.and_then(|core| core.ask(&own)).unwrap_or_default();
    loaded.wide = is_wide(library, build, &loaded, &own)?;
    if loaded.threading.is_empty() {
        loaded.threading = threading(library.threading, &own);
    }

    let partition = library.partition(&loaded)?;
    let (mut partition, measured) = match &file {
        Some(file) => {
            let row = examine(library, &loaded, file, partition, settings)?;
            (row, library.has_measured(&loaded))
        }
        // It was chosen when it was linked.
        None => (partition, true),
    };

    let threads = Threads::find(library.threads, &own);
    if let Some(wanted) = settings.threads {
        threads.set(wanted.get());
    }
    if let Some(buffers) = library.buffers {
        buffers.warm(&own, threads.get()).map_err(FileError::Setup)?;
    }
    if let Some(setter) = library.error_routine {
        tripwire::lay(setter, &own);
    }
    let names = Names {
        cblas: &|name| symbols(&build.name(name)),
        fortran: &|routine| symbols(&build.fortran(routine)),
    };
    let made = match loaded.wide {
        true => make::<i64>(library.name, &names, threads),
        false => make::<i32>(library.name, &names, threads),
    };
    for (routine, symbol) in &made.missing {
        // If it is own anyway, the reason for that is more informative, and true as well.
        let reason = match partition.verdict(*routine).computes {
            Computes::Native => format!("the library lacks {}", build.name(symbol)).into(),
            Computes::Own => partition.verdict(*routine).reason.clone(),
        };
        partition.forbid(*routine, reason);
    }
    // A batch is computed by whoever computes its products.
    for routine in Routine::ALL.iter().filter(|r| r.family() == Family::GemmBatchStrided) {
        let product = routine.name().trim_end_matches("_batch_strided");
        let product = Routine::from_name(product).map(|product| partition.verdict(product));
        if let Some(Verdict { computes: Computes::Own, reason }) = product.cloned() {
            partition.forbid(*routine, reason);
        }
    }
    let mut description = loaded.config.clone();
    if !loaded.core.is_empty() && !description.contains(&loaded.core) {
        description = format!("{description} {}", loaded.core);
    }
    let facts = Facts {
        version: loaded.version,
        core: loaded.core,
        wide: loaded.wide,
        prefix: build.prefix.to_owned(),
        suffix: build.suffix.to_owned(),
        threading: loaded.threading.to_owned(),
        measured,
        missing: made.missing.iter().map(|(routine, _)| *routine).collect(),
        through_fortran: made.through_fortran,
    };
    Ok(Backend::new(library.name, Kind::Library, made.blas, partition)
        .with_description(description)
        .with_library(file.map(LibraryFile::into_path), facts))
}

/// A library's routines, and what is particular about them.
struct Made {
    blas: Arc<dyn Blas>,
    missing: Vec<(Routine, &'static str)>,
    through_fortran: Vec<Routine>,
}

fn make<I: Integer>(name: &'static str, names: &Names<'_>, threads: Threads) -> Made {
    let table = Table::<I>::new(names);
    let (missing, through_fortran) = (table.missing(), table.through_fortran());
    Made { blas: Arc::new(Shared { name, table, threads, own: Builtin }), missing, through_fortran }
}

/// Whether its integers have 64 bits.
fn is_wide(
    library: &Library,
    build: Build,
    loaded: &Loaded,
    own: Symbols<'_>,
) -> Result<bool, FileError> {
    match library.interface {
        _ if build.suffix.contains("64") => Ok(true),
        Interface::Narrow => Ok(false),
        Interface::Says(word) => Ok(loaded.config.contains(word)),
        Interface::Bits(number) => match number.find(own) {
            Some(bits) => Ok(bits.get() == 64),
            None => probe(own),
        },
        Interface::Unknown => probe(own),
    }
}

fn probe(own: Symbols<'_>) -> Result<bool, FileError> {
    let why = "its integers have 32 or 64 bits: it has no `cblas_dcopy` to ask";
    let dcopy = own("cblas_dcopy").ok_or_else(|| FileError::Setup(why.to_owned()))?;
    interface::is_wide(dcopy).map_err(FileError::Setup)
}

fn threading(row: Threading, own: Symbols<'_>) -> &'static str {
    match row {
        Threading::Unknown => "",
        Threading::Fixed(name) => name,
        Threading::Code(number, names) => {
            let code = number.find(own).map(query::Asked::get);
            names.iter().find(|(value, _)| Some(*value) == code).map_or("", |(_, name)| name)
        }
        Threading::Enabled(flags) => {
            let on = |number: Number| number.find(own).is_some_and(|flag| flag.get() != 0);
            flags.iter().find(|(number, _)| on(*number)).map_or("none", |(_, name)| name)
        }
    }
}

/// The first run of numbers and points in a text: `0.3.21` of a configuration, `3.11.0` of
/// `libblas.so.3.11.0`.
fn version_in(text: &str) -> String {
    text.split(|c: char| !c.is_ascii_digit() && c != '.')
        .map(|run| run.trim_matches('.'))
        .find(|run| run.contains('.'))
        .unwrap_or_default()
        .to_owned()
}
