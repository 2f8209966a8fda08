//! The built-in kernels in the list of backends; the kernels themselves are in blasm-kernels.

pub use blasm_kernels::Builtin;

use blasm_core::registry::{Backend, Entry, Kind};
use blasm_core::{Computes, Partition};
use std::sync::Arc;

pub(crate) const ENTRY: Entry = Entry {
    name: "builtin",
    aliases: &["own"],
    summary: "BLASM's built-in kernels; needs nothing from the machine",
    automatic: true,
    kind: Kind::Own,
    load: |settings| {
        Builtin::set_usual_threads(settings.threads);
        let partition = Partition::all(Computes::Own, "the backend is the built-in kernels");
        let backend = Backend::new(ENTRY.name, ENTRY.kind, Arc::new(Builtin), partition);
        let description = format!("BLASM {} built-in kernels", env!("CARGO_PKG_VERSION"));
        Ok(backend.with_description(description))
    },
};
