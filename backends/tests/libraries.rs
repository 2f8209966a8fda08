//! How libraries are found, and how they should not be: the special cases of the rows.

#![expect(
    clippy::undocumented_unsafe_blocks,
    reason = "every call here is on arrays of the size it names"
)]

use blasm_backends::{REGISTRY, guard};
use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::registry::{Backend, Settings};
use blasm_core::{Computes, Limits, Routine, ThreadScope, args};
use blasm_tools::required;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;

fn named(name: &str, file: &Path) -> Settings {
    Settings::default().with_backend(name).with_file(name, file).with_trust_unprobed(true)
}

/// A file that the tests need, or `None` and a message.
fn there(name: &str, file: PathBuf) -> Option<PathBuf> {
    if file.exists() {
        return Some(file);
    }
    assert!(!required(name), "required: {}", file.display());
    eprintln!("skipped: {} is not there", file.display());
    None
}

fn cached(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cache").join(path)
}

/// [1 3; 2 4] [5 7; 6 8], column-major.
fn product(backend: &Backend, limits: &Limits) -> [f64; 4] {
    let mut memory = vec![0.0_f64; 4096];
    memory[..8].copy_from_slice(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
    let call = args::Gemm::<f64> {
        layout: Layout::COLUMN_MAJOR,
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
    guard(backend).call(&window, &call, limits).expect("the call is legal");
    [memory[8], memory[9], memory[10], memory[11]]
}

const PRODUCT: [f64; 4] = [23.0, 34.0, 31.0, 46.0];

/// Compiles the stand-in for Accelerate; `None` if there is no compiler.
fn accelerate() -> Option<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let file = folder.path().join("libaccelerate.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accelerate.c");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-w", "-O1", "-o"]).arg(&file).arg(source);
    match compiler.status() {
        Ok(status) => assert!(status.success(), "the stand-in does not compile"),
        Err(error) => {
            eprintln!("skipped: no C compiler: {error}");
            return None;
        }
    }
    Some((folder, file))
}

/// Accelerate cannot run here, but its row can be tested: the suffix, the switch for threads, what
/// is missing.
#[cfg(unix)]
#[test]
fn accelerate_is_taken_by_its_new_names() {
    let Some((_folder, file)) = accelerate() else { return };
    let backend = REGISTRY.select(&named("accelerate", &file)).expect("it loads").backend;
    let facts = backend.facts.as_ref().expect("a library has facts");
    assert_eq!(facts.suffix, "$NEWLAPACK");
    assert!(!facts.wide && !facts.measured);
    let standard = Routine::ALL.iter().filter(|routine| !routine.is_extension()).count();
    assert_eq!(facts.missing.len(), standard - 1, "it only has dgemm");
    assert_eq!(backend.partition.verdict(Routine::dgemm).computes, Computes::Native);
    assert_eq!(product(&backend, &Limits::default()), PRODUCT);
    let calls: i32 = unsafe {
        let library = libloading::Library::new(&file).expect("it is open already");
        let calls =
            library.get::<unsafe extern "C" fn() -> i32>(b"fake_calls").expect("it is there");
        calls()
    };
    assert_eq!(calls, 1, "the one with the suffix was called");

    // A call with one thread switches, and switches back.
    let one = Limits::default().with_threads(NonZeroUsize::new(1));
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    assert_eq!(backend.blas.thread_scope(), ThreadScope::Process);
    assert_eq!(backend.blas.threads(), all);
    assert_eq!(product(&backend, &one), PRODUCT);
    assert_eq!(backend.blas.threads(), all);
    if all > 1 {
        let before = backend.blas.set_threads(1);
        assert_eq!((before, backend.blas.threads()), (all, 1));
    }
}

/// If it is requested and not linked in, the error says where it was looked for.
#[test]
fn accelerate_is_not_here() {
    if cfg!(target_os = "macos") {
        return;
    }
    let settings = Settings::default().with_backend("accelerate");
    let error = REGISTRY.select(&settings).expect_err("this is no macOS").to_string();
    assert!(error.contains("tried /System/Library/Frameworks"), "{error}");
    assert!(!REGISTRY.entry("accelerate").expect("it is a backend").automatic);
}

#[test]
fn mkl_without_its_parts_is_refused_before_it_ends_the_process() {
    let Some(file) = there("mkl", cached("mkl/lib/libmkl_rt.so.3")) else { return };
    // A link leads to the folder of the parts.
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let link = folder.path().join("libmkl_rt.so.3");
    #[cfg(unix)]
    std::os::unix::fs::symlink(file.canonicalize().expect("it is there"), &link).expect("a link");
    let backend = REGISTRY.select(&named("mkl", &link)).expect("its parts are found").backend;
    assert_eq!(product(&backend, &Limits::default()), PRODUCT);
    // A copy does not.
    let copy = folder.path().join("copy").join("libmkl_rt.so.3");
    std::fs::create_dir(copy.parent().expect("a folder")).expect("a folder");
    std::fs::copy(&file, &copy).expect("a copy");
    let error = REGISTRY.select(&named("mkl", &copy)).expect_err("it has no parts").to_string();
    assert!(error.contains("its part") && error.contains("libmkl_core.so.3"), "{error}");
}

/// A store that needs another number of threads gets it, and the library then has its own again.
#[test]
fn threads_are_counted_per_store() {
    let libraries = [
        (
            "openblas",
            there(
                "openblas",
                PathBuf::from("/usr/lib/x86_64-linux-gnu/openblas-pthread/libopenblas.so.0"),
            ),
            ThreadScope::Process,
        ),
        ("mkl", there("mkl", cached("mkl/lib/libmkl_rt.so.3")), ThreadScope::Caller),
        (
            "blis",
            there("blis", PathBuf::from("/usr/lib/x86_64-linux-gnu/blis-pthread/libblis.so.4")),
            ThreadScope::Process,
        ),
    ];
    for (name, file, scope) in libraries {
        let Some(file) = file else { continue };
        let backend = REGISTRY.select(&named(name, &file)).expect("it loads").backend;
        assert_eq!(backend.blas.thread_scope(), scope, "{name}");
        let has = backend.blas.threads();
        for threads in [1, 2, 3] {
            let limits = Limits::default().with_threads(NonZeroUsize::new(threads));
            assert_eq!(product(&backend, &limits), PRODUCT, "{name} with {threads} threads");
            assert_eq!(backend.blas.threads(), has, "{name} after {threads} threads");
        }
        let before = backend.blas.set_threads(has + 1);
        // MKL's sequential layer only has one thread.
        assert!([has, has + 1].contains(&backend.blas.threads()), "{name}");
        backend.blas.set_threads(before);
        assert_eq!(backend.blas.threads(), has, "{name}");
    }
}

/// 64-bit integers, with a suffix and without.
#[test]
fn wide_integers_are_seen() {
    let debian = PathBuf::from("/usr/lib/x86_64-linux-gnu/openblas64-pthread/libopenblas64.so.0");
    let wheel = cached("scipy-openblas64/scipy_openblas64/lib/libscipy_openblas64_.so");
    for (name, file, symbols) in
        [("openblas64", debian, ("", "")), ("openblas64-wheel", wheel, ("scipy_", "64_"))]
    {
        let Some(file) = there(name, file) else { continue };
        let backend = REGISTRY.select(&named("openblas", &file)).expect("it loads").backend;
        let facts = backend.facts.as_ref().expect("a library has facts");
        assert!(facts.wide, "{facts:?}");
        assert_eq!((facts.prefix.as_str(), facts.suffix.as_str()), symbols);
        assert_eq!(product(&backend, &Limits::default()), PRODUCT);
    }
}
