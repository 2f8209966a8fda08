//! A case on the polyfill: the module that has the routines for hosts without BLAS.
//!
//! Owns the place of a case in a memory that the module also uses: above the module's part, and for
//! a case at the end of memory in pages that the module did not request.

use crate::guest::{Guest, Outcome, PAGE, engine, store};
use blasm_tests::Case;
use std::ops::Range;
use wasmtime::{Instance, Module};

/// Where the guest's part of the memory begins.
pub const FIRST: usize = blasm_spec::emit::RESERVED as usize;

/// An instance of it, without a host's BLAS.
pub struct Polyfill {
    guest: Guest,
    /// Pages of the guest, up to the end of memory when they were added.
    end: Range<usize>,
}

impl Polyfill {
    /// An instance.
    ///
    /// # Panics
    /// If it is not a module, or imports something.
    pub fn new(module: &[u8]) -> Polyfill {
        let module = Module::new(engine(), module).expect("it is a module");
        // A guard that is never called: nothing is linked to it.
        let guard = &crate::setup("builtin").expect("builtin is always there").guard;
        let mut store = store(engine(), guard);
        let instance = Instance::new(&mut store, &module, &[]).expect("it imports nothing");
        // Like the data of a guest that shares the memory: in an empty memory the module refuses to
        // compute.
        let memory = instance.get_memory(&mut store, "memory").expect("it exports one");
        let last = memory.data_size(&store) - 1;
        memory.write(&mut store, last, &[1]).expect("it is inside");
        Polyfill { guest: Guest::of(store, instance), end: 0..0 }
    }

    /// Carries out a case at the start of the guest's part.
    pub fn run(&mut self, case: &Case) -> Outcome {
        let watched = FIRST..FIRST + case.blob.len() + PAGE;
        self.guest.reserve(watched.end);
        self.guest.run_within(case, FIRST, watched)
    }

    /// Carries out a case so that its last byte is the last one of memory.
    pub fn run_at_end(&mut self, case: &Case) -> Outcome {
        let size = self.guest.bytes().len();
        // Memory that the module has requested in the meantime belongs to it.
        if self.end.end != size || self.end.len() < case.blob.len() {
            self.guest.reserve(size + case.blob.len().next_multiple_of(PAGE));
            self.end = size..self.guest.bytes().len();
        }
        self.guest.run_within(case, self.end.end - case.blob.len(), self.end.clone())
    }
}
