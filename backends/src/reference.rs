//! The reference BLAS of netlib with its CBLAS: what the standard's routines are defined by, and slow.
//!
//! Data over the shared loader. It is there to compare with, so `auto` never takes it.

use crate::shared::threads::ThreadApi;
use crate::shared::{Identity, Interface, Library, Loaded, Measured, Threading};
use blasm_core::{Computes, Partition, Routine};

/// What there is to know of the reference BLAS.
pub(crate) const REFERENCE: Library = Library {
    name: "reference",
    // Debian keeps it in a folder of its own: `libblas.so.3` above that is a link to whatever BLAS the
    // system's alternatives name. Where the C interface is a library of its own, it leads to the rest.
    files: if cfg!(target_os = "macos") {
        &["libcblas.3.dylib", "libcblas.dylib"]
    } else {
        &["blas/libblas.so.3", "libcblas.so.3", "libcblas.so", "libblas.so.3"]
    },
    packages: &[],
    prefixes: &[""],
    suffixes: &[""],
    identity: Identity {
        text: "the reference BLAS (netlib)",
        // The second is a variable of netlib's CBLAS through which it tells `cblas_xerbla` of the layout.
        has: &["cblas_dgemm", "RowMajorStrg", "dgemm_"],
        // Others have taken netlib's CBLAS over, or put themselves in its place.
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
    about: None,
    core: None,
    interface: Interface::Unknown,
    layers: None,
    threads: ThreadApi::None,
    threading: Threading::Fixed("none"),
    buffers: None,
    // It has no version to tell; the file's name has one.
    measured: &[Measured { version: "3.11.0", arch: "x86_64", cores: &[] }],
    judge,
    install: &[
        ("debian", "apt-get install libblas3"),
        ("ubuntu", "apt-get install libblas3"),
        ("fedora", "dnf install blas"),
        ("arch", "pacman -S blas cblas"),
        ("any", "build netlib's BLAS and CBLAS"),
    ],
};

/// Families in which it leaves out what a zero would be multiplied with, and NaN with it. Other
/// libraries do not, and BLASM promises that nobody does (docs/semantics.md).
const SKIPS_ZEROS: &[&str] = &["syrk", "herk", "syr2k", "her2k", "trmm", "trsm"];

/// What is given to any library, but where it skips zeros: it shares OpenBLAS's history of no proof, and
/// none of its speed.
fn judge(_: &Loaded) -> Result<Partition, String> {
    let mut partition = Partition::cautious();
    for routine in Routine::ALL {
        if SKIPS_ZEROS.contains(&routine.family()) {
            partition.set(*routine, Computes::Own, "the reference skips zeros, and NaN with them");
        } else if partition.verdict(*routine).computes == Computes::Native {
            partition.set(*routine, Computes::Native, "asked for: slow, to compare with");
        }
    }
    Ok(partition)
}
