//! The code of the proposal's walk-through: a component in Rust.
//!
//! Owns how it is compiled; `tests/tests/walkthrough.rs` runs it.

use crate::guests;
use crate::process::{self, Step};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What the component is compiled for: Rust makes a component of it without other tools.
const TARGET: &str = "wasm32-wasip2";

/// Compiles the component. Fails if Rust's standard library for it is not there.
pub fn component(root: &Path) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    let library = process::output(rustc)?;
    let there = fs::read_dir(library.trim()).is_ok_and(|mut files| files.next().is_some());
    anyhow::ensure!(there, "Rust's standard library for {TARGET}: rustup target add {TARGET}");
    Step::start("compiling the proposal's walk-through");
    let folder = guests::target(root).join("walkthrough");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join("proposal/walkthrough")).env("CARGO_TARGET_DIR", &folder);
    cargo.args(["build", "--release", "--locked", "--quiet", "--target", TARGET]);
    process::run(cargo)?;
    let compiled = folder.join(TARGET).join("release/walkthrough.wasm");
    let programs = guests::target(root).join("guest");
    fs::create_dir_all(&programs)?;
    fs::copy(&compiled, programs.join("walkthrough.wasm"))
        .with_context(|| format!("cannot copy {}", compiled.display()))?;
    Ok(())
}
