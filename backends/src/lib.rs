//! The backends: who can compute BLAS here.
//!
//! One module a backend. A shared library is a file of data over one loader ([`shared`]); `builtin`
//! needs nothing from the machine; `noop` computes nothing and measures the boundary. A backend
//! trusts its arguments: the guard in blasm-core has checked them.

mod accelerate;
mod blis;
pub mod builtin;
pub mod cache;
pub mod gate;
mod linked;
mod memory;
mod mkl;
mod openblas;
mod other;
mod reference;
#[cfg(test)]
mod rows;
pub mod shared;
pub mod speed;

use blasm_core::layer::Layer;
use blasm_core::registry::{Backend, Entry, LoadError, Registry, Settings};
use blasm_core::{Computes, Guard, Idle, Partition};
use shared::Library;
use std::path::Path;
use std::sync::Arc;

/// The backends of this build, in the order in which `auto` tries them.
pub const REGISTRY: Registry = Registry {
    entries: if cfg!(target_os = "macos") {
        &[ACCELERATE, OPENBLAS, MKL, BLIS, BUILTIN, NOOP, REFERENCE]
    } else {
        &[OPENBLAS, MKL, BLIS, ACCELERATE, BUILTIN, NOOP, REFERENCE]
    },
    load_path,
};

const OPENBLAS: Entry = Entry {
    name: "openblas",
    aliases: &[],
    summary: "OpenBLAS, loaded from this machine",
    automatic: true,
    load: |settings| load(&openblas::OPENBLAS, settings),
};
const MKL: Entry = Entry {
    name: "mkl",
    aliases: &["onemkl"],
    summary: "Intel's oneMKL, loaded from this machine",
    automatic: true,
    load: |settings| load(&mkl::MKL, settings),
};
const BLIS: Entry = Entry {
    name: "blis",
    aliases: &["aocl"],
    summary: "BLIS, or AMD's AOCL-BLAS, loaded from this machine",
    automatic: true,
    load: |settings| load(&blis::BLIS, settings),
};
const ACCELERATE: Entry = Entry {
    name: "accelerate",
    aliases: &["veclib"],
    summary: "Apple's Accelerate, part of macOS",
    automatic: cfg!(target_os = "macos"),
    load: |settings| load(&accelerate::ACCELERATE, settings),
};
const BUILTIN: Entry = Entry {
    name: "builtin",
    aliases: &["own"],
    summary: "BLASM's own kernels; needs nothing from the machine",
    automatic: true,
    load: load_builtin,
};
const NOOP: Entry = Entry {
    name: "noop",
    aliases: &[],
    summary: "computes nothing: measures the cost of a call",
    automatic: false,
    load: load_noop,
};
const REFERENCE: Entry = Entry {
    name: "reference",
    aliases: &["netlib"],
    summary: "the reference BLAS, loaded from this machine: to compare with",
    automatic: false,
    load: |settings| load(&reference::REFERENCE, settings),
};

/// The libraries that are known by what they say of themselves, and last whatever has BLAS's symbols.
const KNOWN: &[&Library] = &[
    &openblas::OPENBLAS,
    &mkl::MKL,
    &blis::BLIS,
    &reference::REFERENCE,
    #[cfg(target_os = "macos")]
    &accelerate::ACCELERATE,
    &other::OTHER,
];

/// Takes a library as it is linked in, if it is and no file is named, or looks for it.
fn load(library: &Library, settings: &Settings) -> Result<Backend, LoadError> {
    match linked::symbols(library.name) {
        Some(symbols) if settings.file(library.name).is_none() => {
            shared::linked(library, &symbols, settings)
        }
        _ => shared::load(library, settings),
    }
}

/// A guard over a backend and the own kernels.
pub fn guard(backend: &Backend) -> Arc<Guard> {
    layered_guard(backend, &[])
}

/// The same with layers over both, the outermost first.
pub fn layered_guard(backend: &Backend, layers: &[Arc<dyn Layer>]) -> Arc<Guard> {
    let own = Arc::new(builtin::Builtin);
    Arc::new(Guard::layered(backend.blas.clone(), own, backend.partition.clone(), layers))
}

fn load_builtin(_: &Settings) -> Result<Backend, LoadError> {
    Ok(Backend {
        name: "builtin".into(),
        description: format!("BLASM {} own kernels", env!("CARGO_PKG_VERSION")),
        file: None,
        blas: Arc::new(builtin::Builtin),
        partition: Partition::all(Computes::Own, "the backend is BLASM's own kernels"),
        facts: None,
    })
}

fn load_noop(_: &Settings) -> Result<Backend, LoadError> {
    Ok(Backend {
        name: "noop".into(),
        description: "computes nothing".into(),
        file: None,
        blas: Arc::new(Idle("noop")),
        partition: Partition::all(Computes::Native, "to measure the boundary"),
        facts: None,
    })
}

/// A library by path: as the known one that it says it is, or as any.
fn load_path(path: &Path, settings: &Settings) -> Result<Backend, LoadError> {
    shared::load_file(KNOWN, path, settings)
}
