//! OpenBLAS: the default. Data over the shared loader, and the one build that is refused.

use crate::shared::{self, Library, Loaded};
use blasm_core::Partition;
use blasm_core::registry::{Backend, LoadError, Settings};

/// What there is to know of OpenBLAS.
pub(crate) const OPENBLAS: Library = Library {
    name: "openblas",
    files: if cfg!(target_os = "macos") {
        &["libopenblas.0.dylib", "libopenblas.dylib"]
    } else if cfg!(windows) {
        &["libopenblas.dll", "openblas.dll"]
    } else {
        &["libopenblas.so.0", "libopenblas.so", "libopenblasp.so.0"]
    },
    // The wheels `scipy-openblas32` prefix every symbol.
    prefixes: &["", "scipy_"],
    config: "openblas_get_config",
    core: Some("openblas_get_corename"),
    get_threads: Some("openblas_get_num_threads"),
    judge,
    hint: "To get OpenBLAS: apt-get install libopenblas0 (Debian, Ubuntu), dnf install openblas (Fedora), \
           brew install openblas (macOS), pip install scipy-openblas32; or set BLASM_OPENBLAS_LIB to the file.",
};

/// Which routines this build may compute.
fn judge(library: &Loaded) -> Result<Partition, String> {
    if library.config.contains("USE64BITINT") {
        return Err("it takes 64-bit integers (ILP64), which is not supported yet".into());
    }
    // https://github.com/OpenMathLib/OpenBLAS/issues/6013: the Haswell dgemm kernel of 0.3.34 runs
    // over its stack frame on processors with AVX-512.
    let haswell = ["haswell", "zen"].contains(&library.core.to_ascii_lowercase().as_str());
    if library.config.contains(" 0.3.34 ") && haswell && has_avx512() {
        return Err(format!(
            "OpenBLAS 0.3.34 with its {} kernels writes past its stack on this processor \
             (https://github.com/OpenMathLib/OpenBLAS/issues/6013); use another version, or do not force OPENBLAS_CORETYPE",
            library.core
        ));
    }
    Ok(Partition::cautious())
}

fn has_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    return std::arch::is_x86_feature_detected!("avx512f");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

/// Loads OpenBLAS, or takes the one that is linked in.
pub(crate) fn load(settings: &Settings) -> Result<Backend, LoadError> {
    #[cfg(feature = "link-openblas")]
    if settings.file("openblas").is_none() {
        return shared::linked(&OPENBLAS, crate::linked::symbol);
    }
    shared::load(&OPENBLAS, settings)
}
