//! A library that BLASM does not know by name: whatever has the symbols of BLAS.
//!
//! Never looked for; taken by its path, and given to guests after the load gate has seen what it does.

use crate::shared::threads::ThreadApi;
use crate::shared::{Identity, Interface, Library, Loaded, Threading};
use blasm_core::Partition;

/// What there is to know: nothing.
pub(crate) const OTHER: Library = Library {
    name: "other",
    files: &[],
    packages: &[],
    prefixes: &[""],
    suffixes: &["", "64_", "_64"],
    identity: Identity { text: "a BLAS", has: &[], lacks: &[] },
    about: None,
    core: None,
    interface: Interface::Unknown,
    layers: None,
    threads: ThreadApi::None,
    threading: Threading::Unknown,
    buffers: None,
    measured: &[],
    judge,
    install: &[],
};

/// What any library is given.
fn judge(_: &Loaded) -> Result<Partition, String> {
    Ok(Partition::cautious())
}
