//! `cargo xtask hostile`: the hostile harness.
//!
//! Owns no part of it: the program `blasm-hostile` (`tests/hostile/`) makes the calls, and is built
//! here.

use anyhow::Result;
use blasm_tools::process;
use blasm_tools::repository;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Builds the program and runs it. As in all commands, features are those of the whole workspace.
pub fn run(root: &Path, arguments: &[OsString]) -> Result<()> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["build", "--quiet", "--workspace", "--bin", "blasm-hostile"]);
    process::run(cargo)?;
    let name = format!("blasm-hostile{}", std::env::consts::EXE_SUFFIX);
    let mut program = Command::new(repository::target(root).join("debug").join(name));
    program.current_dir(root).args(arguments);
    process::run(program)
}
