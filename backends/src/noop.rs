//! The backend that computes nothing, to measure the boundary: [`Idle`] under its own name.

use crate::library;
use blasm_core::Idle;
use blasm_core::registry::{Backend, Entry, Kind};
use std::sync::Arc;

pub(crate) const ENTRY: Entry = Entry {
    name: "noop",
    aliases: &[],
    summary: "computes nothing: measures the cost of a call",
    automatic: false,
    kind: Kind::Idle,
    load: |_| {
        let partition = library::all_native("to measure the boundary");
        let idle = Arc::new(Idle(ENTRY.name));
        let backend = Backend::new(ENTRY.name, ENTRY.kind, idle, partition);
        Ok(backend.with_description("computes nothing"))
    },
};
