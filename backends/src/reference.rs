//! The reference BLAS of netlib with its CBLAS: it defines the standard's routines, and it is slow.
//!
//! It is only for comparison, so `auto` never takes it.

use crate::library::{Identity, Library, Measured, Ruling, Threading, WORTH_A_CALL};
use blasm_core::Family::{Her2k, Herk, Syr2k, Syrk, Trmm, Trsm};

pub(crate) const LIBRARY: Library = Library {
    name: "reference",
    aliases: &["netlib"],
    summary: "the reference BLAS, loaded from this machine: to compare with",
    automatic: false,
    // Debian keeps it in a folder of its own: `libblas.so.3` above that is a link to the BLAS that
    // the system's alternatives name. If the C interface is a separate library, it leads to the
    // rest.
    files: if cfg!(target_os = "macos") {
        &["libcblas.3.dylib", "libcblas.dylib"]
    } else {
        &["blas/libblas.so.3", "libcblas.so.3", "libcblas.so", "libblas.so.3"]
    },
    suffixes: &[""],
    identity: Identity {
        text: "the reference BLAS (netlib)",
        // The second is a variable of netlib's CBLAS, through which `cblas_xerbla` learns the
        // layout.
        has: &["cblas_dgemm", "RowMajorStrg", "dgemm_"],
        // Other libraries have adopted netlib's CBLAS, or replace it.
        lacks: &[
            "openblas_get_config",
            "bli_info_get_version_str",
            "mkl_get_version",
            "MKL_Get_Version",
            "flexiblas_get_version",
            "ATL_buildinfo",
            "armplversion",
            "nvpl_blas_get_version",
            "appleblas_dgemm",
        ],
    },
    threading: Threading::Fixed("none"),
    // It does not know its version; the file's name contains one.
    measured: &[Measured { version: "3.11.0", arch: "x86_64", cores: &[] }],
    verdicts: &[
        Ruling::native(WORTH_A_CALL, "asked for: slow, to compare with"),
        // Other libraries do not, and BLASM promises the definition's result (docs/semantics.md).
        Ruling::own(
            &[Syrk, Herk, Syr2k, Her2k, Trmm, Trsm],
            "the reference skips zeros, and NaN with them",
        ),
    ],
    install: &[
        ("debian", "apt-get install libblas3"),
        ("ubuntu", "apt-get install libblas3"),
        ("fedora", "dnf install blas"),
        ("arch", "pacman -S blas cblas"),
        ("any", "build netlib's BLAS and CBLAS"),
    ],
    ..Library::ANY
};
