//! The built-in kernels in the list of backends; they themselves are blasm-kernels'.

pub use blasm_kernels::Builtin;

use blasm_core::registry::{Backend, Entry, Kind};
use blasm_core::{Computes, Partition};
use std::sync::Arc;

pub(crate) const ENTRY: Entry = Entry {
    name: "builtin",
    aliases: &["own"],
    summary: "BLASM's own kernels; needs nothing from the machine",
    automatic: true,
    kind: Kind::Own,
    load: |_| {
        Ok(Backend {
            name: ENTRY.name.into(),
            kind: ENTRY.kind,
            description: format!("BLASM {} own kernels", env!("CARGO_PKG_VERSION")),
            file: None,
            blas: Arc::new(Builtin),
            partition: Partition::all(Computes::Own, "the backend is BLASM's own kernels"),
            facts: None,
        })
    },
};
