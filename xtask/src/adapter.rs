//! `cargo xtask adapter`: the proposal's adapter as a module, and programs that it turns into
//! components.
//!
//! Owns where they are written. `tests/tests/adapter.rs` runs one.

use crate::guests;
use crate::process::Step;
use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use wasi_preview1_component_adapter_provider as preview1;

#[path = "../../tests/transports/src/adapt.rs"]
mod adapt;

/// Writes both.
pub fn run(root: &Path) -> Result<()> {
    let guest = guests::library(root)?;
    build(root, &guests::digits_to_adapt(root, &guest)?).map(drop)
}

/// The adapter, and the component that it makes of a program for WASI preview 1.
pub fn build(root: &Path, program: &Path) -> Result<PathBuf> {
    let folder = guests::target(root).join("adapter");
    fs::create_dir_all(&folder)?;
    let write = |name: &OsStr, bytes: &[u8]| -> Result<PathBuf> {
        let path = folder.join(name);
        fs::write(&path, bytes)?;
        Step::done(format!("{}: {} bytes", guests::shown(root, &path), bytes.len()));
        Ok(path)
    };
    let adapter = adapt::adapter(root)?;
    write("wasi_ephemeral_blas.wasm".as_ref(), &adapter)?;
    let adapters = [
        (adapt::NAME, adapter.as_slice()),
        (
            preview1::WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME,
            preview1::WASI_SNAPSHOT_PREVIEW1_COMMAND_ADAPTER,
        ),
    ];
    let component = adapt::componentize(&fs::read(program)?, &adapters)?;
    write(program.file_name().context("a program is a file")?, &component)
}
