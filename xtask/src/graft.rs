//! `cargo xtask graft`: C programs with a BLAS inside, for the tests of `blasm graft`.
//!
//! Owns `target/guest/graft_*.wasm`, and `cargo xtask tune`, which measures with one of them. Their
//! BLAS is the same OpenBLAS as in the comparison of the example `digits`.

use crate::demo;
use crate::guests::{self, Guest};
use anyhow::{Context, Result};
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::path::Path;
use std::process::Command;

/// Flags for a program whose functions are called from outside, without `main`.
const REACTOR: [&str; 1] = ["-mexec-model=reactor"];

/// Builds the programs and runs their test.
pub fn run(root: &Path) -> Result<()> {
    repository::build_workspace(root)?;
    build(root)?;
    Step::start("grafted programs against the originals");
    let mut test = Command::new(env!("CARGO"));
    test.current_dir(root).args(["test", "--workspace", "--quiet", "--test", "graft"]);
    test.args(["--", "--nocapture"]).env("BLASM_REQUIRE", "graft");
    process::run(test)
}

/// Builds the programs.
pub fn build(root: &Path) -> Result<()> {
    let guest = guests::library(root)?;
    let openblas = demo::in_module_openblas(root, &guest)?.archive;
    for (source, name) in [("graft_c", "graft_c"), ("f77_driver", "graft_f77")] {
        program(root, &guest, &openblas, source, name, &[])?;
    }
    program(root, &guest, &openblas, "graft_tune", "graft_tune", &REACTOR)?;
    Ok(())
}

/// Whether OpenBLAS has been compiled to WebAssembly here, which takes minutes.
pub fn has_openblas(root: &Path) -> bool {
    root.join(".cache/in-module-openblas/libopenblas-wasm-sdcz.a").exists()
}

fn program(
    root: &Path,
    guest: &Guest,
    openblas: &Path,
    source: &str,
    name: &str,
    flags: &[&str],
) -> Result<()> {
    let programs = root.join("tests/programs");
    let output = guest.folder.join(name).with_extension("wasm");
    let mut inputs = repository::files(&programs)?;
    inputs.extend(repository::files(&programs.join("generated"))?);
    inputs.push(openblas.to_owned());
    if repository::is_newer(&output, &inputs) {
        return Ok(());
    }
    Step::start(format!("compiling {name}.wasm, with OpenBLAS inside"));
    let mut clang = guest.clang.command();
    clang.args(["-O2", "-msimd128", "-Wall", "-Wl,-z,stack-size=8388608", "-Wl,--fatal-warnings"]);
    clang.args(flags).arg("-I").arg(&guest.include).arg(programs.join(source).with_extension("c"));
    clang.arg(openblas).args(["-lwasi-emulated-mman", "-o"]).arg(&output);
    process::run(clang)
}

/// Measures the thresholds, and writes them into blasm-graft or prints them.
pub fn tune(root: &Path, write: bool) -> Result<()> {
    build(root)?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["build", "--workspace", "--example", "tune"]);
    process::run(cargo)?;
    let mut tune = Command::new(repository::target(root).join("debug/examples/tune"));
    // More threads only help where the work is large anyway.
    tune.env("OPENBLAS_NUM_THREADS", "1");
    tune.env("BLASM_BIN", repository::target(root).join("debug/blasm"));
    let text = process::output(tune)?;
    if !write {
        print!("{text}");
        return Ok(());
    }
    let path = root.join("blasm-graft/src/measured.rs");
    std::fs::write(&path, text).with_context(|| format!("failed to write {}", path.display()))
}
