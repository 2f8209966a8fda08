//! Accelerate: macOS's own BLAS, the fastest on Apple's processors. Data over the shared loader.

use crate::shared::query::{Number, Set};
use crate::shared::threads::ThreadApi;
use crate::shared::{Identity, Interface, Library, Loaded, Threading};
use blasm_core::Partition;

/// What there is to know of Accelerate.
pub(crate) const ACCELERATE: Library = Library {
    name: "accelerate",
    // Not a file: the loader knows it by this name.
    files: &["/System/Library/Frameworks/Accelerate.framework/Accelerate"],
    packages: &[],
    prefixes: &[""],
    // Since macOS 13.3 there are two: the plain names are those of LAPACK 3.2.1's time and deprecated.
    suffixes: &["$NEWLAPACK", ""],
    identity: Identity {
        text: "Accelerate",
        has: &["cblas_dgemm"],
        lacks: &["openblas_get_config", "bli_info_get_version_str", "MKL_Get_Version_String"],
    },
    about: None,
    core: None,
    // Its 64-bit interface has names of its own, `$NEWLAPACK$ILP64`.
    interface: Interface::Narrow,
    layers: None,
    // Since macOS 15.
    threads: ThreadApi::Switch {
        get: Number::Int("BLASGetThreading"),
        set: Set::Int("BLASSetThreading"),
    },
    threading: Threading::Fixed("dispatch"),
    // Nobody could run the sweep on it yet: it goes through the load gate.
    buffers: None,
    measured: &[],
    judge,
    install: &[("macos", "it is part of the system"), ("any", "it is part of macOS alone")],
};

/// What any library is given.
fn judge(_: &Loaded) -> Result<Partition, String> {
    Ok(Partition::cautious())
}
