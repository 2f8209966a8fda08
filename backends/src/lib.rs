//! The backends: who can compute BLAS here.
//!
//! One module a backend. A shared library is a file of data over one loader ([`shared`]); `builtin`
//! needs nothing from the machine; `noop` computes nothing and measures the boundary. A backend
//! trusts its arguments: the guard in blasm-core has checked them.

pub mod builtin;
pub mod gate;
#[cfg(feature = "link-openblas")]
mod linked;
mod noop;
mod openblas;
mod reference;
pub mod shared;

use blasm_core::registry::{Backend, Entry, LoadError, Registry, Settings};
use blasm_core::{Computes, Guard, Partition};
use std::path::Path;
use std::sync::Arc;

/// The backends of this build, in the order in which `auto` tries them.
pub const REGISTRY: Registry = Registry {
    entries: &[
        Entry {
            name: "openblas",
            aliases: &[],
            summary: "OpenBLAS, loaded from this machine",
            automatic: true,
            load: openblas::load,
        },
        Entry {
            name: "builtin",
            aliases: &["own"],
            summary: "BLASM's own kernels; needs nothing from the machine",
            automatic: true,
            load: load_builtin,
        },
        Entry {
            name: "noop",
            aliases: &[],
            summary: "computes nothing: measures the cost of a call",
            automatic: false,
            load: load_noop,
        },
        Entry {
            name: "reference",
            aliases: &["netlib"],
            summary: "the reference BLAS, loaded from this machine: to compare with",
            automatic: false,
            load: reference::load,
        },
    ],
    load_path,
};

/// A guard over a backend and the own kernels.
pub fn guard(backend: &Backend) -> Arc<Guard> {
    let own = Arc::new(builtin::Builtin);
    Arc::new(Guard::new(backend.blas.clone(), own, backend.partition.clone()))
}

fn load_builtin(_: &Settings) -> Result<Backend, LoadError> {
    Ok(Backend {
        name: "builtin".into(),
        description: format!("BLASM {} own kernels", env!("CARGO_PKG_VERSION")),
        file: None,
        blas: Arc::new(builtin::Builtin),
        partition: Partition::all(Computes::Own, "the backend is BLASM's own kernels"),
    })
}

fn load_noop(_: &Settings) -> Result<Backend, LoadError> {
    Ok(Backend {
        name: "noop".into(),
        description: "computes nothing".into(),
        file: None,
        blas: Arc::new(noop::Noop),
        partition: Partition::all(Computes::Native, "to measure the boundary"),
    })
}

/// A library by path: taken if it says which library it is and that is a known one.
fn load_path(path: &Path, settings: &Settings) -> Result<Backend, LoadError> {
    shared::load_file(&[&openblas::OPENBLAS, &reference::REFERENCE], path, settings)
}
