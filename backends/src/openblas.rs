//! OpenBLAS: the default. Data over the shared loader, and the one build that is refused.

use crate::shared::{self, Identity, Library, Loaded, Measured};
use blasm_core::registry::{Backend, LoadError, Settings};
use blasm_core::{Partition, Routine};

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
    identity: Identity::Config("openblas_get_config"),
    core: Some("openblas_get_corename"),
    get_threads: Some("openblas_get_num_threads"),
    measured: &[
        Measured { version: "0.3.21", arch: "x86_64", cores: X86 },
        Measured { version: "0.3.26", arch: "x86_64", cores: X86 },
        Measured { version: "0.3.34", arch: "x86_64", cores: X86 },
    ],
    judge,
    hint,
};

/// The kernels with which the guard-page sweep and the matrix were run.
const X86: &[&str] = &["haswell", "zen", "skylakex", "sandybridge", "nehalem", "prescott"];

/// How OpenBLAS is had on this system.
fn hint() -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is = |names: &[&str]| {
        let mut lines =
            release.lines().filter(|l| l.starts_with("ID=") || l.starts_with("ID_LIKE="));
        lines.any(|line| names.iter().any(|name| line.contains(name)))
    };
    let command = match () {
        () if cfg!(target_os = "macos") => "brew install openblas",
        () if is(&["debian", "ubuntu"]) => "apt-get install libopenblas0",
        () if is(&["fedora", "rhel", "centos"]) => "dnf install openblas",
        () if is(&["suse"]) => "zypper install libopenblas0",
        () if is(&["arch"]) => "pacman -S openblas",
        () if is(&["alpine"]) => "apk add openblas",
        () => "",
    };
    let install = if command.is_empty() { "install it".to_owned() } else { format!("`{command}`") };
    format!("To get OpenBLAS: {install}, or set BLASM_OPENBLAS_LIB to its file.")
}

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
    let mut partition = Partition::cautious();
    for routine in [Routine::cgemmtr, Routine::zgemmtr] {
        // https://github.com/OpenMathLib/OpenBLAS/issues/5111, mended by conjugating it back: the
        // result is wrong where A and B share memory, and what another thread reads meanwhile too.
        partition.forbid(routine, "OpenBLAS conjugates B where it lies (its issue 5111)");
    }
    Ok(partition)
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
        return shared::linked(&OPENBLAS, crate::linked::symbol, settings);
    }
    shared::load(&OPENBLAS, settings)
}
