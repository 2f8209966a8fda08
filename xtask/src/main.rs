//! The chores of this repository.

#![forbid(unsafe_code)]

mod demo;
mod generate;
mod guests;
mod process;
mod reference;
mod setup;
mod test;

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
    /// Install what the demo and the tests need from the system, and say what that is.
    Setup,
    /// Write the files that the routine table emits.
    Gen {
        /// Write nothing; fail if a file is not what the table says.
        #[arg(long)]
        check: bool,
    },
    /// Build the library that guests link, and the guest programs.
    Guests,
    /// Set up, build, and run the digits example through `blasm run`.
    Demo,
    /// Run the digits example native, through blasm, and with a BLAS inside the module, side by side.
    Digits {
        /// How often each is run; they take turns.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Also write every run's seconds to this file.
        #[arg(long)]
        json: Option<PathBuf>,
    },
    /// Build and fetch what `blasm` is held against: Wasmtime's own program, programs for preview 1.
    Reference,
    /// Time the start of small programs under `blasm` and under Wasmtime's program, in turn.
    Startup {
        /// How often each is started.
        #[arg(long, default_value_t = 50)]
        rounds: usize,
    },
    /// Run everything that asserts.
    Test {
        /// Also what takes long.
        #[arg(long)]
        full: bool,
    },
}

fn root() -> Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(Path::to_owned).context("xtask lies in the repository")
}

fn main() -> Result<()> {
    let root = root()?;
    match Cli::parse().command {
        Command::Setup => {
            setup::run();
            Ok(())
        }
        Command::Gen { check } => generate::run(&root, check),
        Command::Guests => guests::all(&root).map(drop),
        Command::Demo => demo::run(&root),
        Command::Digits { rounds, json } => demo::compare(&root, rounds, json.as_deref()),
        Command::Reference => reference::run(&root),
        Command::Startup { rounds } => reference::startup(&root, rounds),
        Command::Test { full } => test::run(&root, full),
    }
}
