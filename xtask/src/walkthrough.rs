//! The code of the proposal's walk-through: a component in Rust.
//!
//! Owns how it is compiled; `tests/tests/walkthrough.rs` runs it.

use crate::process::{self, Step};
use crate::{guests, provider};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Compiles the component.
pub fn build(root: &Path) -> Result<()> {
    Step::start("compiling the proposal's walk-through");
    let folder = guests::target(root).join("walkthrough");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join("proposal/walkthrough")).env("CARGO_TARGET_DIR", &folder);
    cargo.args(["build", "--release", "--locked", "--quiet", "--target", provider::TARGET]);
    provider::standard_library(&mut cargo)?;
    process::run(cargo)?;
    let compiled = folder.join(provider::TARGET).join("release/walkthrough.wasm");
    let programs = guests::target(root).join("guest");
    fs::create_dir_all(&programs)?;
    provider::componentize(&compiled, &programs.join("walkthrough.wasm")).map(drop)
}
