//! Accelerate: macOS's own BLAS, the fastest on Apple's processors.

use crate::library::{Identity, Interface, Library, Threading};
use crate::shared::query::{Number, Set};
use crate::shared::threads::ThreadApi;

pub(crate) const LIBRARY: Library = Library {
    name: "accelerate",
    aliases: &["veclib"],
    summary: "Apple's Accelerate, part of macOS",
    exists_here: cfg!(target_os = "macos"),
    // Not a real file: the loader knows it by this name.
    files: &["/System/Library/Frameworks/Accelerate.framework/Accelerate"],
    // Since macOS 13.3 there are two interfaces: the plain names are those of LAPACK 3.2.1's time,
    // and deprecated.
    suffixes: &["$NEWLAPACK", ""],
    identity: Identity {
        text: "Accelerate",
        has: &["cblas_dgemm"],
        lacks: &["openblas_get_config", "bli_info_get_version_str", "MKL_Get_Version_String"],
    },
    // Its 64-bit interface has names of its own, `$NEWLAPACK$ILP64`.
    interface: Interface::Narrow,
    // Since macOS 15.
    threads: ThreadApi::Switch {
        get: Number::Int("BLASGetThreading"),
        set: Set::Int("BLASSetThreading"),
    },
    threading: Threading::Fixed("dispatch"),
    // The sweep has never run on it, so no build is measured: every build goes through the load
    // gate.
    install: &[("macos", "it is part of the system"), ("any", "it is only part of macOS")],
    ..Library::ANY
};
