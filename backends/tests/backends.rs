//! Backends as a host gets them: by name, by path, linked in, or not at all.

#![expect(
    clippy::undocumented_unsafe_blocks,
    reason = "every call here is on arrays of the size it names"
)]

use blasm_backends::{REGISTRY, guard};
use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::registry::{Backend, Settings};
use blasm_core::{Computes, Limits, Routine, args};
use std::ffi::OsString;

fn named(name: &str) -> Settings {
    Settings { backend: Some(name.to_owned()), ..Settings::default() }
}

/// OpenBLAS, or `None` with a word about it; a failure where the environment requires it.
fn openblas() -> Option<Backend> {
    match REGISTRY.select(&named("openblas")) {
        Ok(selected) => Some(selected.backend),
        Err(error) => {
            let required = std::env::var("BLASM_REQUIRE").unwrap_or_default();
            assert!(!required.split(',').any(|word| word == "openblas"), "required: {error}");
            eprintln!("skipped: {error}");
            None
        }
    }
}

/// [1 2; 3 4] [5 6; 7 8], row-major, in a guest's memory.
fn product(backend: &Backend) -> [f64; 4] {
    let mut memory = vec![0.0_f64; 4096];
    memory[..8].copy_from_slice(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
    let call = args::Gemm::<f64> {
        layout: Layout::ROW_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: 2,
        n: 2,
        k: 2,
        alpha: 1.0,
        a: window.at(0),
        lda: 2,
        b: window.at(32),
        ldb: 2,
        beta: 0.0,
        c: window.at(64),
        ldc: 2,
    };
    guard(backend).call(&window, &call, &Limits::default()).expect("the call is legal");
    [memory[8], memory[9], memory[10], memory[11]]
}

#[test]
fn openblas_multiplies() {
    let Some(backend) = openblas() else { return };
    assert!(backend.description.contains("OpenBLAS"), "{backend:?}");
    assert_eq!(product(&backend), [19.0, 22.0, 43.0, 50.0]);
    assert_eq!(backend.partition.verdict(Routine::dgemm).computes, Computes::Native);
    // Every routine in which a library was seen to hurt a host is ours.
    for family in ["rotmg", "rotg", "ger", "gbmv", "tbmv", "swap", "hemv"] {
        for routine in Routine::ALL.iter().filter(|r| r.family() == family) {
            assert_eq!(backend.partition.verdict(*routine).computes, Computes::Own, "{routine}");
        }
    }
}

/// With the feature, the library is the one in this program and no file is opened.
#[test]
fn the_linked_library_is_the_one_that_runs() {
    let Some(backend) = openblas() else { return };
    assert_eq!(backend.file.is_none(), cfg!(feature = "link-openblas"), "{backend:?}");
}

#[test]
fn builtin_needs_nothing() {
    let backend = REGISTRY.select(&named("builtin")).expect("it is always there").backend;
    assert_eq!(product(&backend), [19.0, 22.0, 43.0, 50.0]);
}

#[test]
fn a_name_that_is_none_is_an_error_with_the_nearest_one() {
    let error = REGISTRY.select(&named("opneblas")).expect_err("it is no backend").to_string();
    assert!(error.contains("did you mean `openblas`"), "{error}");
    assert!(error.contains("builtin"), "{error}");
    let error = REGISTRY.select(&named("fortress")).expect_err("it is no backend").to_string();
    assert!(!error.contains("did you mean"), "{error}");
}

#[cfg(not(feature = "link-openblas"))]
#[test]
fn a_named_backend_that_does_not_load_is_an_error_with_every_path() {
    let mut settings = named("openblas");
    settings.files.push(("openblas".into(), "/nowhere/libopenblas.so".into()));
    let error = REGISTRY.select(&settings).expect_err("the file does not exist");
    assert_eq!(error.tried.len(), 1, "{error}");
    assert!(error.to_string().contains("/nowhere/libopenblas.so"), "{error}");
    assert!(error.hint.is_some());

    // Nothing named: the built-in routines, and a report of what was passed over.
    settings.backend = None;
    let selected = REGISTRY.select(&settings).expect("the built-in routines are always there");
    assert_eq!(selected.backend.name, "builtin");
    assert_eq!(selected.passed_over.len(), 1);
}

#[test]
fn a_library_that_is_no_blas_is_refused() {
    let this = std::env::current_exe().expect("a test has a file");
    for path in [this.as_path(), this.parent().expect("it lies in a folder")] {
        let error = REGISTRY.select(&named(&path.display().to_string()));
        assert!(error.is_err(), "{}", path.display());
    }
    // A library that loads and has no BLAS in it.
    if cfg!(all(target_os = "linux", target_env = "gnu")) {
        let mut settings = named("openblas");
        settings.files.push(("openblas".into(), "libm.so.6".into()));
        if cfg!(not(feature = "link-openblas")) {
            let error = REGISTRY.select(&settings).expect_err("libm is no BLAS").to_string();
            assert!(error.contains("not openblas"), "{error}");
        }
    }
}

#[test]
fn settings_come_from_variables() {
    let variables = [
        ("BLASM_BACKEND", "mkl"),
        ("BLASM_LIBRARY_PATH", "/a:/b"),
        ("BLASM_OPENBLAS_LIB", "/c/libopenblas.so"),
        ("BLASM_MKL_LIB", ""),
        ("PATH", "/bin"),
    ]
    .map(|(key, value)| (OsString::from(key), OsString::from(value)));
    let settings = Settings::from_variables(variables);
    assert_eq!(settings.backend.as_deref(), Some("mkl"));
    assert_eq!(settings.file("openblas"), Some("/c/libopenblas.so".as_ref()));
    assert_eq!(settings.file("mkl"), None);
    #[cfg(unix)]
    assert_eq!(settings.library_path, ["/a", "/b"].map(std::path::PathBuf::from));
}
