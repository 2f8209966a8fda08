//! The chores of this repository.

mod generate;
mod process;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};

/// The chores of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the files that the routine table emits.
    Gen {
        /// Write nothing; fail if a file is not what the table says.
        #[arg(long)]
        check: bool,
    },
}

fn root() -> Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(Path::to_owned).context("xtask lies in the repository")
}

fn main() -> Result<()> {
    let root = root()?;
    match Cli::parse().command {
        Command::Gen { check } => generate::run(&root, check),
    }
}
