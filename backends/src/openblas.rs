//! OpenBLAS: the default.

use crate::library::{Identity, Interface, Library, Loaded, Measured, Ruling, Threading};
use crate::shared::buffers::Buffers;
use crate::shared::query::{Number, Set, Text};
use crate::shared::threads::ThreadApi;
use blasm_core::{Family, ThreadScope};

pub(crate) const LIBRARY: Library = Library {
    name: "openblas",
    summary: "OpenBLAS, loaded from this machine",
    files: if cfg!(target_os = "macos") {
        &["libopenblas.0.dylib", "libopenblas.dylib"]
    } else if cfg!(windows) {
        &["libopenblas.dll", "openblas.dll"]
    } else {
        &[
            "libopenblas.so.0",
            "libopenblas.so",
            "libopenblasp.so.0",
            "libopenblas64.so.0",
            "libopenblas64_.so.0",
        ]
    },
    packages: &[
        "lib/python3*/*-packages/scipy_openblas32/lib/libscipy_openblas.so",
        "lib/python3*/*-packages/scipy_openblas64/lib/libscipy_openblas64_.so",
        "lib/python3*/*-packages/numpy.libs/libscipy_openblas*.so",
        "lib/python3*/*-packages/scipy.libs/libscipy_openblas*.so",
        "lib/python3*/*-packages/numpy/.dylibs/libscipy_openblas*.dylib",
    ],
    // The wheels `scipy-openblas32` and `scipy-openblas64` prefix every symbol.
    prefixes: &["", "scipy_"],
    identity: Identity { text: "OpenBLAS", has: &["openblas_get_config"], lacks: &[] },
    about: Some(Text::Returned("openblas_get_config")),
    core: Some(Text::Returned("openblas_get_corename")),
    interface: Interface::Says("USE64BITINT"),
    // In builds with pthreads, `openblas_set_num_threads_local` sets the number for all threads.
    threads: ThreadApi::Counted {
        get: Number::Int("openblas_get_num_threads"),
        set: &[(Set::Int("openblas_set_num_threads"), ThreadScope::Process)],
    },
    threading: Threading::Code(
        Number::Int("openblas_get_parallel"),
        &[(0, "none"), (1, "pthreads"), (2, "openmp")],
    ),
    // Without a prefix and a suffix in every build; of 128 MiB in 0.3.21, 32 MiB later.
    buffers: Some(Buffers {
        take: "blas_memory_alloc",
        give: "blas_memory_free",
        bytes: 128 << 20,
        least: 50,
    }),
    // Since 0.3.34, as far as releases were looked at: https://github.com/OpenMathLib/OpenBLAS/pull/5904
    error_routine: Some("openblas_set_xerbla"),
    measured: &[
        Measured { version: "0.3.21", arch: "x86_64", cores: X86 },
        Measured { version: "0.3.26", arch: "x86_64", cores: X86 },
        Measured { version: "0.3.34", arch: "x86_64", cores: X86 },
    ],
    verdicts: &[
        // https://github.com/OpenMathLib/OpenBLAS/issues/5111. It conjugates B back afterwards, but
        // the result is wrong where A and B share memory, and so is what another thread reads
        // meanwhile.
        Ruling::forbidden(
            &[Family::Gemmtr],
            "OpenBLAS conjugates B where it lies (its issue 5111)",
        )
        .in_complex(),
        Ruling::forbidden(
            &[Family::Asum],
            "OpenBLAS's Cooperlake kernels sum wrongly where a vector does not begin at a multiple of 64",
        )
        .in_complex(),
    ],
    refuse,
    install: &[
        ("debian", "apt-get install libopenblas0"),
        ("ubuntu", "apt-get install libopenblas0"),
        ("fedora", "dnf install openblas"),
        ("rhel", "dnf install openblas"),
        ("suse", "zypper install libopenblas0"),
        ("arch", "pacman -S openblas"),
        ("alpine", "apk add openblas"),
        ("macos", "brew install openblas"),
        ("any", "python3 -m pip install scipy-openblas32"),
    ],
    ..Library::ANY
};

/// The kernels with which the guard-page sweep and the matrix were run.
const X86: &[&str] =
    &["haswell", "zen", "skylakex", "cooperlake", "sandybridge", "nehalem", "prescott"];

/// <https://github.com/OpenMathLib/OpenBLAS/issues/6013>: the Haswell dgemm kernel of 0.3.34 runs over
/// its stack frame on processors with AVX-512.
fn refuse(library: &Loaded) -> Option<String> {
    let haswell = ["haswell", "zen"].contains(&library.core.to_ascii_lowercase().as_str());
    (library.is_version("0.3.34") && haswell && has_avx512()).then(|| {
        format!(
            "OpenBLAS 0.3.34 with its {} kernels writes past its stack on this processor \
             (https://github.com/OpenMathLib/OpenBLAS/issues/6013); use another version, or do not force OPENBLAS_CORETYPE",
            library.core
        )
    })
}

fn has_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    return std::arch::is_x86_feature_detected!("avx512f");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}
