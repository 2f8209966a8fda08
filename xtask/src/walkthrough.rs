//! The code of the proposal's walk-through: a component in Rust.
//!
//! Owns how it is compiled; `tests/tests/walkthrough.rs` runs it.

use crate::{provider, wasm};
use anyhow::Result;
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::fs;
use std::path::Path;

/// Compiles the component.
pub fn build(root: &Path) -> Result<()> {
    Step::start("compiling the proposal's walk-through");
    let folder = repository::target(root).join("walkthrough");
    process::run(provider::cargo(root, "build", "proposal/walkthrough", &folder)?)?;
    let compiled = folder.join(provider::TARGET).join("release/walkthrough.wasm");
    let programs = repository::target(root).join("guest");
    fs::create_dir_all(&programs)?;
    wasm(root, &programs.join("walkthrough.wasm"), "componentize", &[&compiled])
}
