//! oneMKL: data over the shared loader. Its parts and the width of its integers are set by call.

use crate::shared::layers::{Layers, Threading as Layer};
use crate::shared::query::{Number, Set, Text};
use crate::shared::threads::ThreadApi;
use crate::shared::{Identity, Interface, Library, Loaded, Measured, Threading};
use blasm_core::{Partition, Routine, ThreadScope};

/// What there is to know of MKL.
pub(crate) const MKL: Library = Library {
    name: "mkl",
    files: if cfg!(windows) {
        &["mkl_rt.3.dll", "mkl_rt.2.dll", "mkl_rt.dll"]
    } else if cfg!(target_os = "macos") {
        &["libmkl_rt.2.dylib", "libmkl_rt.dylib"]
    } else {
        &["libmkl_rt.so.3", "libmkl_rt.so.2", "libmkl_rt.so.1", "libmkl_rt.so"]
    },
    packages: &[],
    prefixes: &[""],
    suffixes: &[""],
    identity: Identity { text: "MKL", has: &["MKL_Get_Version_String"], lacks: &[] },
    about: Some(Text::Filled("MKL_Get_Version_String")),
    core: Some(Text::Processor),
    // Set by call: the same symbols take 64-bit integers if the environment says so.
    interface: Interface::Narrow,
    layers: Some(Layers {
        stem: if cfg!(windows) { "mkl_rt" } else { "libmkl_rt" },
        needs: if cfg!(windows) {
            &["mkl_core"]
        } else {
            &["libmkl_core", "libmkl_intel_lp64", "libmkl_def"]
        },
        interface: ("MKL_Set_Interface_Layer", 0),
        set_threading: "MKL_Set_Threading_Layer",
        threading: if cfg!(windows) {
            &[
                Layer {
                    name: "intel",
                    number: 0,
                    file: "mkl_intel_thread",
                    needs: Some("libiomp5md.dll"),
                    parallel: true,
                },
                Layer {
                    name: "sequential",
                    number: 1,
                    file: "mkl_sequential",
                    needs: None,
                    parallel: false,
                },
            ]
        } else {
            &[
                Layer {
                    name: "intel",
                    number: 0,
                    file: "libmkl_intel_thread",
                    needs: Some("libiomp5.so"),
                    parallel: true,
                },
                Layer {
                    name: "gnu",
                    number: 3,
                    file: "libmkl_gnu_thread",
                    needs: Some("libgomp.so.1"),
                    parallel: true,
                },
                Layer {
                    name: "sequential",
                    number: 1,
                    file: "libmkl_sequential",
                    needs: None,
                    parallel: false,
                },
            ]
        },
    }),
    // Of MKL's functions those of BLAS alone; a thread's own number is stronger.
    threads: ThreadApi::Counted {
        get: Number::IntOf("MKL_Domain_Get_Max_Threads", 1),
        set: &[(Set::Swap("MKL_Set_Num_Threads_Local"), ThreadScope::Caller)],
    },
    threading: Threading::Unknown,
    buffers: None,
    measured: &[Measured { version: "2026.2", arch: "x86_64", cores: &["avx2", "avx512"] }],
    judge,
    install: &[("any", "python3 -m pip install mkl")],
};

/// It was seen to do no harm, and is given what any library is given but rank-k updates of complex
/// matrices, in which it makes NaN of what the definition does not.
fn judge(_: &Loaded) -> Result<Partition, String> {
    let mut partition = Partition::cautious();
    for routine in Routine::ALL {
        match routine.family() {
            "herk" | "her2k" => {
                partition.forbid(*routine, "MKL reads the imaginary parts of C's diagonal");
            }
            "syrk" | "syr2k" if routine.name().starts_with(['c', 'z']) => {
                partition.forbid(*routine, "MKL makes NaN of a real beta times an infinite C");
            }
            _ => {}
        }
    }
    Ok(partition)
}
