//! The code of the proposal's walk-through: a component in Rust.
//!
//! Owns how it is compiled; `tests/tests/walkthrough.rs` runs it.

use crate::process::{self, Step};
use crate::{guests, provider};
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Compiles the component.
pub fn build(root: &Path) -> Result<()> {
    Step::start("compiling the proposal's walk-through");
    let folder = guests::target(root).join("walkthrough");
    process::run(provider::cargo(root, "build", "proposal/walkthrough", &folder)?)?;
    let compiled = folder.join(provider::TARGET).join("release/walkthrough.wasm");
    let programs = guests::target(root).join("guest");
    fs::create_dir_all(&programs)?;
    provider::componentize(&compiled, &programs.join("walkthrough.wasm")).map(drop)
}
