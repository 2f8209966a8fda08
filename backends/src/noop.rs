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
        Ok(Backend {
            name: ENTRY.name.into(),
            kind: ENTRY.kind,
            description: "computes nothing".into(),
            file: None,
            blas: Arc::new(Idle(ENTRY.name)),
            partition: library::all_native("to measure the boundary"),
            facts: None,
        })
    },
};
