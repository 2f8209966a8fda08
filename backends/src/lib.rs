//! The backends: everything that can compute BLAS here.
//!
//! One module per backend. A shared library is a file of data, its row ([`library`]), over one
//! loader (`shared`); `builtin` needs nothing from the machine; `noop` computes nothing and
//! measures the boundary. A backend trusts its arguments: the guard in blasm-core has checked them.

pub mod builtin;
pub mod library;
mod linked;
mod noop;
mod shared;
pub mod speed;

use blasm_core::registry::{Backend, Entry, Kind, LoadError, Registry, Settings};
use blasm_core::{Guard, GuardBuilder};
use library::Library;
use std::path::Path;
use std::sync::Arc;

/// The list of backends: `library` and the name of the file that has the row, which this declares
/// as a module, or `backend` and the module that has the entry.
macro_rules! backends {
    ($($(#[$when:meta])* $kind:ident $name:ident;)*) => {
        $($(#[$when])* backends!(@module $kind $name);)*

        const ENTRIES: &[Entry] = &[$($(#[$when])* backends!(@entry $kind $name),)*];

        const ROWS: &[Option<&Library>] = &[$($(#[$when])* backends!(@row $kind $name),)*];
    };
    (@module library $name:ident) => { mod $name; };
    (@module backend $name:ident) => {};
    (@entry library $name:ident) => {
        crate::entry(&$name::LIBRARY, |settings| crate::load(&$name::LIBRARY, settings))
    };
    (@entry backend $name:ident) => { $name::ENTRY };
    (@row library $name:ident) => { Some(&$name::LIBRARY) };
    (@row backend $name:ident) => { None };
}

// In the order in which `auto` tries them.
backends! {
    #[cfg(target_os = "macos")]
    library accelerate;
    library openblas;
    library mkl;
    library blis;
    #[cfg(not(target_os = "macos"))]
    library accelerate;
    backend builtin;
    backend noop;
    library reference;
}

/// The backends of this build.
pub const REGISTRY: Registry = Registry { entries: ENTRIES, load_path };

/// The rows of the libraries that have a name, in the same order.
pub fn libraries() -> impl Iterator<Item = &'static Library> {
    ROWS.iter().copied().flatten()
}

/// The libraries that a file may be, in the order in which they are tried: first those that are
/// recognised by a symbol of their own, and last the row for anything that has BLAS's symbols.
fn known() -> Vec<&'static Library> {
    let here = libraries().filter(|library| library.exists_here);
    let mut known: Vec<_> = here.chain([&Library::ANY]).collect();
    known.sort_by_key(|library| library.has_no_symbol_of_its_own());
    known
}

/// The registry's entry for a library's row.
const fn entry(library: &Library, load: fn(&Settings) -> Result<Backend, LoadError>) -> Entry {
    let Library { name, aliases, summary, .. } = *library;
    let automatic = library.automatic && library.exists_here;
    Entry { name, aliases, summary, automatic, kind: Kind::Library, load }
}

/// Takes a library that is linked in, if no file is named; otherwise looks for it.
fn load(library: &Library, settings: &Settings) -> Result<Backend, LoadError> {
    match linked::symbols(library.name) {
        Some(symbols) if settings.file(library.name).is_none() => {
            shared::linked(library, &symbols, settings)
        }
        _ => shared::load(library, settings),
    }
}

/// A guard over a backend and BLASM's kernels.
pub fn guard(backend: &Backend) -> Arc<Guard> {
    Arc::new(guard_builder(backend).build())
}

/// The same, to which layers can be added.
pub fn guard_builder(backend: &Backend) -> GuardBuilder {
    let own = Arc::new(builtin::Builtin);
    Guard::builder(backend.blas.clone(), own, backend.partition.clone())
}

/// A library by path: as the known one that it is recognised as, or as an unknown one.
fn load_path(path: &Path, settings: &Settings) -> Result<Backend, LoadError> {
    shared::load_file(&known(), path, settings)
}

// Behind the macro, which it uses.
#[cfg(test)]
mod tests;
