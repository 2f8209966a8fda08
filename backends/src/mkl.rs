//! oneMKL. Its parts and the width of its integers are set by call.

use crate::library::{Identity, Interface, Library, Measured, Ruling};
use crate::shared::parts::{Parts, Way};
use crate::shared::query::{Number, Set, Text};
use crate::shared::threads::ThreadApi;
use blasm_core::{Family, ThreadScope};

pub(crate) const LIBRARY: Library = Library {
    name: "mkl",
    aliases: &["onemkl"],
    summary: "Intel's oneMKL, loaded from this machine",
    files: if cfg!(windows) {
        &["mkl_rt.3.dll", "mkl_rt.2.dll", "mkl_rt.dll"]
    } else if cfg!(target_os = "macos") {
        &["libmkl_rt.2.dylib", "libmkl_rt.dylib"]
    } else {
        &["libmkl_rt.so.3", "libmkl_rt.so.2", "libmkl_rt.so.1", "libmkl_rt.so"]
    },
    suffixes: &[""],
    identity: Identity { text: "MKL", has: &["MKL_Get_Version_String"], lacks: &[] },
    about: Some(Text::Filled("MKL_Get_Version_String")),
    core: Some(Text::Processor),
    // Set by call: the same symbols take 64-bit integers if the environment says so.
    interface: Interface::Narrow,
    parts: Some(Parts {
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
                Way::parallel("intel", 0, "mkl_intel_thread", "libiomp5md.dll"),
                Way::sequential(1, "mkl_sequential"),
            ]
        } else {
            &[
                Way::parallel("intel", 0, "libmkl_intel_thread", "libiomp5.so"),
                Way::parallel("gnu", 3, "libmkl_gnu_thread", "libgomp.so.1"),
                Way::sequential(1, "libmkl_sequential"),
            ]
        },
    }),
    // The number for MKL's BLAS functions; a number that is set for one thread overrides it.
    threads: ThreadApi::Counted {
        get: Number::IntOf("MKL_Domain_Get_Max_Threads", 1),
        set: &[(Set::Swap("MKL_Set_Num_Threads_Local"), ThreadScope::Caller)],
    },
    error_routine: Some("mkl_set_xerbla"),
    measured: &[Measured { version: "2026.2", arch: "x86_64", cores: &["avx2", "avx512"] }],
    verdicts: &[
        Ruling::forbidden(
            &[Family::Herk, Family::Her2k],
            "MKL reads the imaginary parts of C's diagonal",
        ),
        Ruling::forbidden(
            &[Family::Syrk, Family::Syr2k],
            "MKL makes NaN of a real beta times an infinite C",
        )
        .in_complex(),
    ],
    install: &[("any", "python3 -m pip install mkl")],
    ..Library::ANY
};
