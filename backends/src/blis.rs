//! BLIS: data over the shared loader.

use crate::shared::query::{Number, Set, Text};
use crate::shared::threads::ThreadApi;
use crate::shared::{Identity, Interface, Library, Loaded, Measured, Threading};
use blasm_core::{Partition, Routine, ThreadScope};

/// What there is to know of BLIS, and of AMD's AOCL-BLAS, which is made from it.
pub(crate) const BLIS: Library = Library {
    name: "blis",
    files: if cfg!(target_os = "macos") {
        &["libblis.4.dylib", "libblis.dylib"]
    } else if cfg!(windows) {
        &["libblis.dll", "AOCL-LibBlis-Win-MT-dll.dll", "AOCL-LibBlis-Win-dll.dll"]
    } else {
        &["libblis.so.5", "libblis.so.4", "libblis.so", "libblis-mt.so", "libblis64.so.4"]
    },
    packages: &[],
    prefixes: &[""],
    suffixes: &["", "64_"],
    identity: Identity {
        text: "BLIS",
        has: &["bli_info_get_version_str"],
        lacks: &["MKL_Get_Version_String"],
    },
    about: Some(Text::Returned("bli_info_get_version_str")),
    core: Some(Text::OfNumber("bli_arch_query_id", "bli_arch_string")),
    interface: Interface::Bits(Number::Long("bli_info_get_blas_int_type_size")),
    layers: None,
    threads: ThreadApi::Counted {
        get: Number::Long("bli_thread_get_num_threads"),
        set: &[(Set::Long("bli_thread_set_num_threads"), ThreadScope::Process)],
    },
    threading: Threading::Enabled(&[
        (Number::Long("bli_info_get_enable_openmp"), "openmp"),
        (Number::Long("bli_info_get_enable_pthreads"), "pthreads"),
    ]),
    buffers: None,
    measured: &[Measured { version: "0.9.0", arch: "x86_64", cores: X86 }],
    judge,
    install: &[
        ("debian", "apt-get install libblis4-pthread"),
        ("ubuntu", "apt-get install libblis4-pthread"),
        ("fedora", "dnf install blis"),
        ("arch", "pacman -S blis"),
        ("macos", "brew install blis"),
    ],
};

/// The kernels with which the guard-page sweep and the matrix were run.
const X86: &[&str] = &["zen3", "skx", "haswell"];

/// Which routines a build may compute.
fn judge(_: &Loaded) -> Result<Partition, String> {
    let mut partition = Partition::cautious();
    for routine in Routine::ALL {
        match routine.family() {
            // The last row or column of a product is computed as gemv computes.
            "gemm" => partition.only_finite(*routine),
            "gemv" => partition.forbid(*routine, "BLIS skips zeros of a vector, and NaN with them"),
            "herk" | "her2k" => {
                partition.forbid(*routine, "BLIS reads the imaginary parts of C's diagonal");
            }
            "syr2k" if routine.name().starts_with(['c', 'z']) => {
                partition.forbid(*routine, "BLIS makes NaN of a real beta times an infinite C");
            }
            _ => {}
        }
    }
    Ok(partition)
}
