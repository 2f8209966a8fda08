//! Backends as a host gets them: by name, by path, linked in, or not at all.

#![expect(
    clippy::undocumented_unsafe_blocks,
    reason = "every call here is on arrays of the size it names"
)]

use blasm_backends::{REGISTRY, guard};
use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::registry::{Backend, LoadError, Settings};
use blasm_core::{Computes, Family, Limits, Routine, args};
use blasm_tools::required;
use std::ffi::OsString;

fn named(name: &str) -> Settings {
    Settings::default().with_backend(name)
}

/// A backend, or `None` and a message; a failure where the environment requires it.
fn backend(name: &str) -> Option<Backend> {
    match REGISTRY.select(&named(name)) {
        Ok(selected) => Some(selected.backend),
        Err(error) => {
            assert!(!required(name), "required: {error}");
            eprintln!("skipped: {error}");
            None
        }
    }
}

fn openblas() -> Option<Backend> {
    backend("openblas")
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
    // BLASM's kernels compute every routine in which a library was seen to hurt a host.
    use Family::{Gbmv, Ger, Hemv, Rotg, Rotmg, Swap, Tbmv};
    for family in [Rotmg, Rotg, Ger, Gbmv, Tbmv, Swap, Hemv] {
        for routine in Routine::ALL.iter().filter(|r| r.family() == family) {
            assert_eq!(backend.partition.verdict(*routine).computes, Computes::Own, "{routine}");
        }
    }
}

/// With the feature, the library is the one in this program, and no file is opened.
#[test]
fn the_linked_library_is_the_one_that_runs() {
    for (name, linked) in [
        ("openblas", cfg!(feature = "link-openblas")),
        ("mkl", cfg!(feature = "link-mkl")),
        ("blis", cfg!(feature = "link-blis")),
        ("accelerate", cfg!(feature = "link-accelerate")),
    ] {
        // A linked library exists on every machine.
        let found = match linked {
            true => Some(REGISTRY.select(&named(name)).expect("it is linked in").backend),
            false => REGISTRY.select(&named(name)).ok().map(|selected| selected.backend),
        };
        let Some(backend) = found else { continue };
        assert_eq!(backend.file.is_none(), linked, "{backend:?}");
        assert_eq!(product(&backend), [19.0, 22.0, 43.0, 50.0]);
    }
}

#[test]
fn the_reference_multiplies() {
    let Some(backend) = backend("reference") else { return };
    assert!(backend.description.contains("reference"), "{backend:?}");
    assert_eq!(product(&backend), [19.0, 22.0, 43.0, 50.0]);
    assert_eq!(backend.partition.verdict(Routine::dgemm).computes, Computes::Native);
    assert_eq!(backend.partition.verdict(Routine::drotmg).computes, Computes::Own);
    // It is also recognised by its path.
    let file = backend.file.expect("it is loaded from a file").display().to_string();
    let again = REGISTRY.select(&named(&file)).expect("it is known").backend;
    assert_eq!((again.name.as_str(), again.description), ("reference", backend.description));
}

/// Debian's `libblas.so.3` is the BLAS that the alternatives name; OpenBLAS's has no symbol that
/// says so, and is only recognised by the files that it needs.
#[test]
fn no_other_library_is_taken_for_the_reference() {
    let Some(openblas) = openblas() else { return };
    let Some(file) = openblas.file else { return };
    let beside = file.with_file_name("libblas.so.3");
    for file in [Some(&file), Some(&beside).filter(|f| f.exists())].into_iter().flatten() {
        let mut settings = named("reference");
        settings.files.push(("reference".into(), file.clone()));
        let error = REGISTRY.select(&settings).expect_err("it is OpenBLAS").to_string();
        assert!(error.contains("it is not the reference BLAS"), "{error}");
    }
}

#[test]
fn the_reference_is_only_taken_if_asked_for() {
    let entry = REGISTRY.entry("reference").expect("it is a backend");
    assert!(!entry.automatic);
}

/// Operands of half a megabyte that end with the memory, with all flags: the guard divides these
/// calls.
#[test]
fn a_large_operand_at_the_end_of_memory() {
    let Some(backend) = openblas() else { return };
    let guard = guard(&backend);
    let (m, n, k) = (260_i64, 250, 270);
    for (layout, transa, transb, last) in [Layout::ROW_MAJOR, Layout::COLUMN_MAJOR]
        .into_iter()
        .flat_map(|layout| [Transpose::NONE, Transpose::TRANSPOSE].map(|transa| (layout, transa)))
        .flat_map(|(layout, ta)| [Transpose::NONE, Transpose::TRANSPOSE].map(|tb| (layout, ta, tb)))
        .flat_map(|(layout, ta, tb)| [0_usize, 1, 2].map(|last| (layout, ta, tb, last)))
    {
        let row = layout == Layout::ROW_MAJOR;
        let ld = |rows, cols, transposed: bool| if row == transposed { rows } else { cols } + 3;
        let (lda, ldb) = (ld(m, k, transa.is_transposed()), ld(k, n, transb.is_transposed()));
        let ldc = ld(m, n, false);
        let at = |i: i64, j: i64, ld: i64, transposed: bool| {
            (if row == transposed { i + j * ld } else { i * ld + j }) as usize
        };
        let extent = |rows: i64, cols: i64, ld: i64, transposed: bool| {
            at(rows - 1, cols - 1, ld, transposed) + 1
        };
        let sizes = [
            extent(m, k, lda, transa.is_transposed()),
            extent(k, n, ldb, transb.is_transposed()),
            extent(m, n, ldc, false),
        ];
        // The chosen operand ends where the memory ends, the others lie before it.
        let mut starts = [0; 3];
        let mut next = 0;
        for index in (0..3).filter(|i| *i != last).chain([last]) {
            starts[index] = next;
            next += sizes[index] + usize::from(index != last) * 1000;
        }
        let mut memory: Vec<f64> = (0..next).map(|i| (i * 7919 % 13) as f64 - 6.0).collect();
        let before = memory.clone();
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), next * 8) };
        let call = args::Gemm::<f64> {
            layout,
            transa,
            transb,
            m,
            n,
            k,
            alpha: 2.0,
            a: window.at(starts[0] as u64 * 8),
            lda,
            b: window.at(starts[1] as u64 * 8),
            ldb,
            beta: -3.0,
            c: window.at(starts[2] as u64 * 8),
            ldc,
        };
        guard.call(&window, &call, &Limits::default()).expect("the call is legal");
        let mut expected = before.clone();
        for i in 0..m {
            for j in 0..n {
                let sum: f64 = (0..k)
                    .map(|l| {
                        before[starts[0] + at(i, l, lda, transa.is_transposed())]
                            * before[starts[1] + at(l, j, ldb, transb.is_transposed())]
                    })
                    .sum();
                let c = starts[2] + at(i, j, ldc, false);
                expected[c] = 2.0 * sum - 3.0 * before[c];
            }
        }
        assert!(memory == expected, "{layout:?} {transa:?} {transb:?} operand {last}");
    }
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
    assert_eq!(error.tried().len(), 1, "{error}");
    assert!(error.to_string().contains("/nowhere/libopenblas.so"), "{error}");
    assert!(error.hint().is_some());

    // No backend is named: the built-in routines, and a report of what was passed over.
    settings.backend = None;
    for other in ["mkl", "blis", "accelerate"] {
        settings.files.push((other.into(), "/nowhere/libblas.so".into()));
    }
    let selected = REGISTRY.select(&settings).expect("the built-in routines are always there");
    assert_eq!(selected.backend.name, "builtin");
    let passed_over: Vec<_> = selected.passed_over.iter().map(|error| error.name()).collect();
    assert_eq!(passed_over[..3], ["openblas", "mkl", "blis"], "{passed_over:?}");
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
            assert!(error.contains("not OpenBLAS"), "{error}");
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
        ("BLASM_NUM_THREADS", "3"),
        ("VIRTUAL_ENV", "/venv"),
        ("PATH", "/bin"),
    ]
    .map(|(key, value)| (OsString::from(key), OsString::from(value)));
    let settings = Settings::from_variables(variables).expect("they are right");
    assert_eq!(settings.backend.as_deref(), Some("mkl"));
    assert_eq!(settings.file("openblas"), Some("/c/libopenblas.so".as_ref()));
    assert_eq!(settings.file("mkl"), None);
    assert_eq!(settings.threads.map(usize::from), Some(3));
    assert_eq!(settings.prefixes, ["/venv"].map(std::path::PathBuf::from));
    let wrong = [("BLASM_NUM_THREADS", "many")].map(|(k, v)| (k.into(), v.into()));
    let error = Settings::from_variables(wrong).expect_err("no number");
    assert_eq!(error.variable(), "BLASM_NUM_THREADS");
    assert!(error.to_string().contains("BLASM_NUM_THREADS is `many`"), "{error}");
    // The same text is the reason why nothing was loaded.
    assert_eq!(LoadError::from(error.clone()).to_string(), error.to_string());
    let wrong = [("BLASM_LAYERS", "profil")].map(|(k, v)| (k.into(), v.into()));
    let error = Settings::from_variables(wrong).expect_err("no layer").to_string();
    assert!(error.starts_with("BLASM_LAYERS: there is no layer `profil`"), "{error}");
    #[cfg(unix)]
    assert_eq!(settings.library_path, ["/a", "/b"].map(std::path::PathBuf::from));
}
