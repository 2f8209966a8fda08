//! BLIS, and AMD's AOCL-BLAS, which is made from it.

use crate::library::{Identity, Interface, Library, Measured, Ruling, Threading};
use crate::shared::query::{Number, Set, Text};
use crate::shared::threads::ThreadApi;
use blasm_core::{Care, Family, ThreadScope};

pub(crate) const LIBRARY: Library = Library {
    name: "blis",
    aliases: &["aocl"],
    summary: "BLIS, or AMD's AOCL-BLAS, loaded from this machine",
    files: if cfg!(target_os = "macos") {
        &["libblis.4.dylib", "libblis.dylib"]
    } else if cfg!(windows) {
        &["libblis.dll", "AOCL-LibBlis-Win-MT-dll.dll", "AOCL-LibBlis-Win-dll.dll"]
    } else {
        &["libblis.so.5", "libblis.so.4", "libblis.so", "libblis-mt.so", "libblis64.so.4"]
    },
    suffixes: &["", "64_"],
    identity: Identity {
        text: "BLIS",
        has: &["bli_info_get_version_str"],
        lacks: &["MKL_Get_Version_String"],
    },
    about: Some(Text::Returned("bli_info_get_version_str")),
    core: Some(Text::OfNumber("bli_arch_query_id", "bli_arch_string")),
    interface: Interface::Bits(Number::Long("bli_info_get_blas_int_type_size")),
    threads: ThreadApi::Counted {
        get: Number::Long("bli_thread_get_num_threads"),
        set: &[(Set::Long("bli_thread_set_num_threads"), ThreadScope::Process)],
    },
    threading: Threading::Enabled(&[
        (Number::Long("bli_info_get_enable_openmp"), "openmp"),
        (Number::Long("bli_info_get_enable_pthreads"), "pthreads"),
    ]),
    // The kernels with which the guard-page sweep and the matrix were run.
    measured: &[Measured { version: "0.9.0", arch: "x86_64", cores: &["zen3", "skx", "haswell"] }],
    verdicts: &[
        Ruling::needs(
            Care::FiniteInputs,
            &[Family::Gemm, Family::GemmBatchStrided],
            "the last row or column of a product is computed as gemv computes",
        ),
        Ruling::forbidden(&[Family::Gemv], "BLIS skips zeros of a vector, and NaN with them"),
        Ruling::forbidden(
            &[Family::Herk, Family::Her2k],
            "BLIS reads the imaginary parts of C's diagonal",
        ),
        Ruling::forbidden(&[Family::Syr2k], "BLIS makes NaN of a real beta times an infinite C")
            .in_complex(),
    ],
    install: &[
        ("debian", "apt-get install libblis4-pthread"),
        ("ubuntu", "apt-get install libblis4-pthread"),
        ("fedora", "dnf install blis"),
        ("arch", "pacman -S blis"),
        ("macos", "brew install blis"),
    ],
    ..Library::ANY
};
