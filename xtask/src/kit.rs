//! `cargo xtask kit`: the conformance kit.
//!
//! Owns no part of it: the program `blasm-kit` (`tests/kit/`) makes the cases and runs them, and is
//! built here with the rest of the workspace.

use crate::generate;
use crate::provider;
use anyhow::Result;
use blasm_tools::process;
use blasm_tools::repository;
use std::path::Path;
use std::process::Command;

/// What to do with it.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum What {
    /// Write the cases, and what is emitted from them (the default).
    Emit {
        /// Write nothing; fail if a file is not what would be written.
        #[arg(long)]
        check: bool,
    },
    /// Run the cases on a host of this repository, and print the outcomes by family.
    Run {
        /// Arguments for the program `blasm-kit`: `--host native|witx|wit|adapted`,
        /// `--backend NAME`, `--only ID`. With `--host jco` the provider is run in Node, and the
        /// rest are arguments for `tests/kit/run.mjs`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

/// Builds the program and runs it.
pub fn run(root: &Path, what: Option<What>) -> Result<()> {
    if let Some(What::Run { arguments }) = &what
        && let Some(i) = arguments.windows(2).position(|words| words == ["--host", "jco"])
    {
        let rest: Vec<String> = [&arguments[..i], &arguments[i + 2..]].concat();
        return provider::kit(root, &rest);
    }
    repository::build_workspace(root)?;
    let name = format!("blasm-kit{}", std::env::consts::EXE_SUFFIX);
    let mut program = Command::new(repository::target(root).join("debug").join(name));
    program.current_dir(root);
    let what = what.unwrap_or(What::Emit { check: false });
    match &what {
        What::Emit { check } => program.arg("emit").args(check.then_some("--check")),
        What::Run { arguments } => program.arg("run").args(arguments),
    };
    process::run(program)?;
    match what {
        // The proposal names cases and counts them.
        What::Emit { check } => generate::run(root, check),
        What::Run { .. } => Ok(()),
    }
}
