//! The chores of this repository.

#![forbid(unsafe_code)]

mod adapter;
mod bench;
mod demo;
mod generate;
mod golden;
mod graft;
mod guests;
mod kit;
mod machine;
mod mutants;
mod netlib;
mod numpy;
mod polyfill;
mod process;
mod provider;
mod report;
mod setup;
mod test;
mod walkthrough;
mod wasmtime;

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
    /// Ask the reference BLAS what it says to illegal arguments, and write that down.
    Golden {
        /// Write nothing; fail if the committed answers are not what it says.
        #[arg(long)]
        check: bool,
    },
    /// Build the library that guests link, and the guest programs.
    Guests,
    /// Write the cases of the conformance kit (if no other word is said), or run them on a host.
    Kit {
        #[command(subcommand)]
        what: Option<kit::What>,
    },
    /// Build what has BLAS where the host has none: the component that exports wasi:blas, a program composed
    /// with it, and the module for --preload.
    Provider,
    /// Build the adapter that makes components of core modules, and the digits example with it.
    Adapter,
    /// Build C programs with a BLAS inside, and hold their grafted forms against them.
    Graft,
    /// Measure from how much work on the host is faster than a BLAS inside a module.
    Tune {
        /// Write the thresholds into blasm-graft.
        #[arg(long)]
        write: bool,
    },
    /// Run Python with NumPy in the sandbox, its BLAS replaced by the host's.
    Numpy {
        #[command(subcommand)]
        what: numpy::What,
    },
    /// Build the reference's own test programs for guests and run them on every backend.
    Netlib,
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
    /// Measure: what the boundary costs (if no other bench is named), or every backend side by side.
    Bench {
        #[command(subcommand)]
        which: Option<bench::Which>,
    },
    /// Write the tables and plots of the comparison into the documents, from its last run.
    Report {
        /// Run the comparison again first; it is run in any case if it never was.
        #[arg(long)]
        again: bool,
        #[command(flatten)]
        compare: bench::Compare,
    },
    /// Make wrong lines one after another, and fail if a test does not see its own.
    Mutants {
        /// Which; all if none is named.
        names: Vec<String>,
        /// Only print them.
        #[arg(long)]
        list: bool,
        /// Only see whether they still apply and their tests exist.
        #[arg(long, conflicts_with = "list")]
        check: bool,
    },
    /// Build and fetch what `blasm` is held against: Wasmtime's own program, programs for preview 1.
    Wasmtime,
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
            setup::for_tests(&root);
            Ok(())
        }
        Command::Gen { check } => generate::run(&root, check),
        Command::Golden { check } => golden::run(&root, check),
        Command::Guests => guests::all(&root).map(drop),
        Command::Kit { what } => kit::run(&root, what),
        Command::Provider => provider::build(&root).map(drop),
        Command::Adapter => adapter::run(&root),
        Command::Graft => graft::run(&root),
        Command::Tune { write } => graft::tune(&root, write),
        Command::Numpy { what } => numpy::run(&root, what),
        Command::Netlib => netlib::run(&root),
        Command::Demo => demo::run(&root),
        Command::Digits { rounds, json } => demo::compare(&root, rounds, json.as_deref()),
        Command::Bench { which } => bench::run(&root, which),
        Command::Report { again, compare } => report::run(&root, again, &compare),
        Command::Mutants { list: true, .. } => mutants::list(&root),
        Command::Mutants { check: true, .. } => mutants::check(&root),
        Command::Mutants { names, .. } => mutants::run(&root, &names),
        Command::Wasmtime => wasmtime::run(&root),
        Command::Startup { rounds } => wasmtime::startup(&root, rounds),
        Command::Test { full } => test::run(&root, full),
    }
}
