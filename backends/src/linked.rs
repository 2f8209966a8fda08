//! A library that is linked into the program, for those who ship their own.
//!
//! Owns the addresses of its functions: those of CBLAS, whose names are emitted, and those with
//! which it describes itself. The loader knows their types.

#[cfg(any(
    all(
        feature = "link-openblas",
        any(feature = "link-mkl", feature = "link-blis", feature = "link-accelerate")
    ),
    all(feature = "link-mkl", any(feature = "link-blis", feature = "link-accelerate")),
    all(feature = "link-blis", feature = "link-accelerate")
))]
compile_error!(
    "link-openblas, link-mkl, link-blis and link-accelerate: at most one of them, since two libraries in \
     one program would answer to the same names"
);

use std::ffi::c_void;

#[macro_use]
#[path = "generated/symbols.rs"]
mod names;

/// The addresses of a list of functions, by name. Only addresses are taken, so the declared types
/// do not matter.
#[allow(unused_macros, reason = "for builds that link a library")]
macro_rules! define {
    ($($name:ident),* $(,)?) => {
        unsafe extern "C" {
            $(fn $name();)*
        }

        pub(super) fn symbol(name: &str) -> Option<*const std::ffi::c_void> {
            match name {
                $(stringify!($name) => Some($name as *const std::ffi::c_void),)*
                _ => None,
            }
        }
    };
}

#[cfg(feature = "link-openblas")]
mod openblas {
    // Links it.
    use openblas_src as _;
    with_cblas_and_rotations! {
        define: openblas_get_config, openblas_get_corename, openblas_get_parallel,
        openblas_get_num_threads, openblas_set_num_threads, blas_memory_alloc, blas_memory_free
    }
}

#[cfg(feature = "link-mkl")]
mod mkl {
    // Links it.
    use intel_mkl_src as _;
    with_cblas_and_rotations! {
        define: MKL_Get_Version_String, MKL_Domain_Get_Max_Threads, MKL_Set_Num_Threads_Local,
        // One function of MKL's sequential layer and one of its core: the interface layer does not
        // declare that it needs them, and a linker drops libraries that nothing refers to.
        mkl_blas_dgemm, mkl_blas_xdgemm
    }
}

#[cfg(feature = "link-blis")]
mod blis {
    // Links it.
    use blis_src as _;
    with_cblas! {
        define: bli_info_get_version_str, bli_arch_query_id, bli_arch_string,
        bli_info_get_blas_int_type_size, bli_info_get_enable_openmp, bli_info_get_enable_pthreads,
        bli_thread_get_num_threads, bli_thread_set_num_threads
    }
}

#[cfg(feature = "link-accelerate")]
mod accelerate {
    // Links it.
    use accelerate_src as _;
    with_cblas! { define: }
}

/// The functions of a linked library by name; `None` if it is not linked in.
pub(crate) fn symbols(library: &str) -> Option<fn(&str) -> Option<*const c_void>> {
    match library {
        #[cfg(feature = "link-openblas")]
        "openblas" => Some(openblas::symbol),
        #[cfg(feature = "link-mkl")]
        "mkl" => Some(mkl::symbol),
        #[cfg(feature = "link-blis")]
        "blis" => Some(blis::symbol),
        #[cfg(feature = "link-accelerate")]
        "accelerate" => Some(accelerate::symbol),
        _ => None,
    }
}
