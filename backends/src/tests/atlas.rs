//! ATLAS, which tunes itself when it is built.

use crate::library::{Identity, Interface, Library};

pub(crate) const LIBRARY: Library = Library {
    name: "atlas",
    summary: "ATLAS, loaded from this machine",
    // Debian keeps all of BLAS in a folder of its own; elsewhere one file has it, with threads or
    // without.
    files: &["atlas/libblas.so.3", "libtatlas.so.3", "libsatlas.so.3"],
    suffixes: &[""],
    // The second prints its answer, so it cannot be asked; it is there to tell the library by.
    identity: Identity { text: "ATLAS", has: &["cblas_dgemm", "ATL_buildinfo"], lacks: &[] },
    interface: Interface::Narrow,
    install: &[
        ("debian", "apt-get install libatlas3-base"),
        ("ubuntu", "apt-get install libatlas3-base"),
        ("fedora", "dnf install atlas"),
        ("any", "build it from https://math-atlas.sourceforge.net"),
    ],
    ..Library::ANY
};
