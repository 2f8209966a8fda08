//! The guest programs that `cargo xtask` builds, and the backends on which they are run.

use blasm_core::Guard;
use blasm_transports::Setup;
pub use blasm_transports::program::built as program;
use std::sync::Arc;

/// The backends that untrusted guests get: their `backend` is the value for `BLASM_BACKEND`.
#[allow(dead_code, reason = "a test of what takes a backend's place has no use for them")]
pub fn backends() -> Vec<&'static Setup> {
    blasm_transports::safe_setups().collect()
}

/// The guard over BLASM's kernels.
#[allow(dead_code, reason = "few tests carry out calls in their own process")]
pub fn own_kernels() -> &'static Arc<Guard> {
    &blasm_transports::safe_setups()
        .find(|s| s.name == "builtin")
        .expect("it is always there")
        .guard
}
