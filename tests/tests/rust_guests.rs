//! Guests in Rust: programs that cargo builds for WASI, with the crates in `guest/rust`, and that
//! `blasm run` runs.
//!
//! Owns which calls of BLAS reach the host. The symbols of `blasm-src` are tested with those of the
//! archives (`c_shim`, `f77_shim`), and the recipes of the pages in `recipes`.

#![cfg(unix)]

use blasm_transports::program::{blasm, calls, cargo, rust_for_wasi};
use blasm_transports::required;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository")
}

/// Whether programs with these crates can be built here; if not, a message says why.
fn can_build(program: &Path) -> bool {
    match rust_for_wasi(program) {
        Ok(()) => true,
        Err(why) => {
            assert!(!required("rust-wasm"), "BLASM_REQUIRE names rust-wasm, but {why}");
            println!("skipped: {why}");
            false
        }
    }
}

/// What a test of a guest printed, and the calls of BLAS that reached the host.
struct Tested {
    stdout: String,
    calls: BTreeMap<String, u64>,
}

/// Has cargo build a test and `blasm` run it. Compiled files are kept between runs.
fn test(folder: &Path, name: &str) -> Tested {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let profile = temporary.join(format!("rust-guests-{name}.json"));
    let _ = fs::remove_file(&profile);
    let options = format!("backend=builtin,profile={}", profile.display());
    let runner = serde_json::to_string(&["run", "-B", &options]).expect("texts");
    let program = serde_json::to_string(&blasm()).expect("a text");
    let runner = runner.replacen('[', &format!("[{program},"), 1);
    let mut test = cargo();
    test.current_dir(folder).env("CARGO_TARGET_DIR", temporary.join("rust-guests-target"));
    test.args(["test", "--locked", "--target", "wasm32-wasip1", "--test", name]);
    test.arg("--config").arg(format!("target.wasm32-wasip1.runner = {runner}"));
    let ran = test.output().expect("there is a cargo");
    let stdout = String::from_utf8_lossy(&ran.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{}: {stdout}\n{stderr}", folder.display());
    Tested { stdout, calls: calls(&profile) }
}

fn expected<const N: usize>(calls: [(&str, u64); N]) -> BTreeMap<String, u64> {
    calls.map(|(routine, calls)| (routine.to_owned(), calls)).into()
}

/// A copy of the program `rust_guests` that has the tests of ndarray, from the package of its crate.
fn with_ndarrays_tests() -> Option<PathBuf> {
    let program = "tests/programs/rust_guests";
    if !can_build(&repository().join(program)) {
        return None;
    }
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust-guests");
    let _ = fs::remove_dir_all(&root);
    let copy = root.join(program);
    for folder in ["src", "tests"] {
        fs::create_dir_all(copy.join(folder)).expect("cargo's folder can be written to");
    }
    symlink(repository().join("guest"), root.join("guest")).expect("a new name");
    for file in ["Cargo.toml", "Cargo.lock", "src/lib.rs", "tests/crates.rs"] {
        let from = repository().join(program).join(file);
        fs::copy(from, copy.join(file)).expect("the program has it");
    }
    let mut metadata = cargo();
    metadata.current_dir(&copy).args(["metadata", "--locked", "--format-version=1"]);
    metadata.arg("--filter-platform=wasm32-wasip1");
    let metadata = metadata.output().expect("there is a cargo").stdout;
    let metadata: Value = serde_json::from_slice(&metadata).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let ndarray = packages.iter().find(|package| package["name"] == "ndarray").expect("a package");
    let manifest = Path::new(ndarray["manifest_path"].as_str().expect("a path"));
    let tests = manifest.with_file_name("tests/oper.rs");
    let tests = fs::read_to_string(tests).expect("the package has its tests");
    let linked = format!("{tests}\nextern crate rust_guests as _;\n");
    fs::write(copy.join("tests/oper.rs"), linked).expect("a new file");
    Some(copy)
}

#[test]
fn the_tests_of_ndarray_pass_on_the_hosts_blas_and_so_do_the_crates_blas_and_cblas() {
    let Some(program) = with_ndarrays_tests() else { return };
    let Tested { stdout, calls: counted } = test(&program, "oper");
    // Panics end a program here, so those are left out that should.
    assert!(stdout.contains("23 passed; 0 failed; 2 ignored"), "{stdout}");
    // By its own counts of elements ndarray calls BLAS for all but small products.
    let calls = [("ddot", 2682), ("dgemm", 17), ("dgemv", 72), ("sdot", 34), ("sgemm", 14)];
    assert_eq!(counted, expected(calls));
    let Tested { stdout, calls: counted } = test(&program, "crates");
    assert!(stdout.contains("3 passed; 0 failed; 0 ignored"), "{stdout}");
    assert_eq!(counted, expected([("dgemm", 2), ("dznrm2", 1), ("izamax", 2), ("zdotc", 1)]));
}

#[test]
fn the_functions_on_slices_are_right_in_all_types() {
    let folder = repository().join("guest/rust/blasm-guest");
    if !can_build(&folder) {
        return;
    }
    let Tested { stdout, calls: counted } = test(&folder, "functions");
    assert!(stdout.contains("9 passed; 0 failed; 0 ignored"), "{stdout}");
    for routine in ["sgemm", "dgemm", "cgemm", "zgemm", "dtbmv", "ctpmv", "zsymm", "sdsdot"] {
        assert!(counted.contains_key(routine), "{routine}: {counted:?}");
    }
}
