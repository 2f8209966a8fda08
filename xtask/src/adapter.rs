//! `cargo xtask adapter`: the proposal's adapter as a module, and programs that it turns into
//! components.
//!
//! Owns where they are written; `tools/wasm` makes them, and `tests/tests/adapter.rs` runs one.

use crate::{guests, wasm};
use anyhow::{Context, Result};
use blasm_tools::process::Step;
use blasm_tools::repository::{shown, target};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes both.
pub fn run(root: &Path) -> Result<()> {
    let guest = guests::library(root)?;
    build(root, &guests::digits_to_adapt(root, &guest)?).map(drop)
}

/// The adapter, and the component that it makes from a program for WASI preview 1.
pub fn build(root: &Path, program: &Path) -> Result<PathBuf> {
    let folder = target(root).join("adapter");
    fs::create_dir_all(&folder)?;
    let adapter = folder.join("wasi_ephemeral_blas.wasm");
    wasm(root, &adapter, "adapter", &[])?;
    let component = folder.join(program.file_name().context("a program is a file")?);
    wasm(root, &component, "adapt", &[program])?;
    for file in [&adapter, &component] {
        Step::done(format!("{}: {} bytes", shown(root, file), fs::metadata(file)?.len()));
    }
    Ok(component)
}
