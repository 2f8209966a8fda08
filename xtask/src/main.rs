//! The development tasks of this repository.
//!
//! Owns the commands of `cargo xtask`, and itself carries out those that every change needs:
//! set-up, emitted files, guests, tests. It drives the programs of `tools/` and the benches, which
//! cargo builds when a command needs them.

#![forbid(unsafe_code)]

mod adapter;
mod bench;
mod demo;
mod drivers;
mod generate;
mod graft;
mod guests;
mod hostile;
mod kit;
mod made;
mod mutants;
mod netlib;
mod provider;
mod rust;
mod sdk;
mod setup;
mod suite;
mod test;
mod walkthrough;
mod wasmtime;

use anyhow::{Context, Result};
use blasm_tools::process;
use blasm_tools::repository::root;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command as Cargo;

/// The development tasks of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what the demo and the tests need from the system, and list it.
    Setup,
    /// Write the files that are emitted from the routine table.
    Gen {
        /// Write nothing; fail if a file differs from what the table says.
        #[arg(long)]
        check: bool,
    },
    /// Ask the reference BLAS how it answers illegal arguments, and record the answers.
    Golden {
        /// Write nothing; fail if the committed answers differ.
        #[arg(long)]
        check: bool,
    },
    /// Build the library that guests link, and the guest programs.
    Guests,
    /// Write the cases of the conformance kit (the default), or run them on a host.
    Kit {
        #[command(subcommand)]
        what: Option<kit::What>,
    },
    /// Build BLAS for hosts without one: the component that exports wasi:blas, a program composed
    /// with it, and the module for --preload.
    Provider,
    /// Build the adapter that turns core modules into components, and the digits example with it.
    Adapter,
    /// Compile LAPACK's drivers, which grafting puts into programs, into blasm-graft.
    Drivers {
        /// Write nothing; fail if the committed module is not what its sources make.
        #[arg(long)]
        check: bool,
    },
    /// Compile what `blasm sdk` writes and `blasm cc` links, into the program `blasm`.
    Sdk {
        /// Write nothing; fail if the committed file is not what its sources make.
        #[arg(long)]
        check: bool,
    },
    /// Build C programs with a BLAS inside, and compare them with their grafted forms.
    Graft,
    /// Measure the amount of work from which the host is faster than a BLAS inside a module.
    Tune {
        /// Write the thresholds into blasm-graft.
        #[arg(long)]
        write: bool,
    },
    /// Run Python with NumPy in the sandbox, with its BLAS replaced by the host's.
    #[command(disable_help_flag = true)]
    Numpy {
        /// What to do with Python, which `--help` lists.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Make very many calls that no program would make, and check what must hold after each.
    #[command(disable_help_flag = true)]
    Hostile {
        /// What to call and how often, which `--help` lists.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Build the reference's own test programs for guests and run them on every backend.
    Netlib,
    /// Set up, build, and run the digits example through `blasm run`.
    Demo,
    /// Run the digits example natively, through blasm, and with a BLAS inside the module, side by
    /// side.
    Digits {
        /// How often each is run, in turns.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Also write every run's seconds to this file.
        #[arg(long)]
        json: Option<PathBuf>,
    },
    /// Measure what the boundary costs (the default), or every backend side by side.
    Bench {
        #[command(subcommand)]
        which: Option<bench::Which>,
    },
    /// Write the tables and plots of the comparison into the documents, from its last run.
    Report {
        /// Run the comparison again first (always done if there is no earlier run).
        #[arg(long)]
        again: bool,
        #[command(flatten)]
        compare: bench::Compare,
    },
    /// Insert wrong lines, one after another, and fail if a test does not catch its own.
    Mutants {
        /// The mutants to run (default: all).
        names: Vec<String>,
        /// Only print them.
        #[arg(long)]
        list: bool,
        /// Only check that they still apply and that their tests exist.
        #[arg(long, conflicts_with = "list")]
        check: bool,
    },
    /// Build and fetch what `blasm` is compared with: Wasmtime's own program, programs for preview
    /// 1.
    Wasmtime,
    /// Time the start of small programs under `blasm` and under Wasmtime's program, in turn.
    Startup {
        /// How often each is started.
        #[arg(long, default_value_t = 50)]
        rounds: usize,
    },
    /// Run everything that asserts.
    Test {
        /// Also run what takes long.
        #[arg(long)]
        full: bool,
        /// Only run what finds most mistakes within minutes.
        #[arg(long, conflicts_with = "full")]
        quick: bool,
    },
}

/// A program of `tools/`, which cargo builds first. It is started in the user's current folder.
fn tool(root: &Path, package: &str, program: &str) -> Cargo {
    let mut cargo = Cargo::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--manifest-path"]).arg(root.join("Cargo.toml"));
    cargo.args(["--package", package, "--bin", program, "--"]);
    cargo
}

/// Has `tools/wasm` write a file.
fn wasm(root: &Path, output: &Path, command: &str, inputs: &[&Path]) -> Result<()> {
    let mut wasm = tool(root, "blasm-tools-wasm", "blasm-tools-wasm");
    wasm.arg(output).arg(command).args(inputs);
    process::run(wasm)
}

/// Asks the reference BLAS for its answers to illegal arguments.
fn golden(root: &Path, check: bool) -> Result<()> {
    let mut golden = tool(root, "blasm-tools", "golden");
    golden.args(check.then_some("--check"));
    process::run(golden)
}

/// Runs Python, and exits with its exit code.
fn numpy(root: &Path, arguments: &[OsString]) -> Result<()> {
    let mut numpy = tool(root, "blasm-tools", "numpy");
    let status = numpy.args(arguments).status().context("cannot start cargo")?;
    std::process::exit(status.code().unwrap_or(1))
}

fn main() -> Result<()> {
    let root = root();
    match Cli::parse().command {
        Command::Setup => {
            setup::for_tests(root);
            Ok(())
        }
        Command::Gen { check } => generate::run(root, check),
        Command::Golden { check } => golden(root, check),
        Command::Guests => guests::all(root).map(drop),
        Command::Kit { what } => kit::run(root, what),
        Command::Provider => provider::build(root).map(drop),
        Command::Adapter => adapter::run(root),
        Command::Drivers { check } => drivers::run(root, check),
        Command::Sdk { check } => sdk::run(root, check),
        Command::Graft => graft::run(root),
        Command::Tune { write } => graft::tune(root, write),
        Command::Numpy { arguments } => numpy(root, &arguments),
        Command::Hostile { arguments } => hostile::run(root, &arguments),
        Command::Netlib => netlib::run(root),
        Command::Demo => demo::run(root),
        Command::Digits { rounds, json } => demo::compare(root, rounds, json.as_deref()),
        Command::Bench { which } => bench::run(root, which),
        Command::Report { again, compare } => bench::report(root, again, &compare),
        Command::Mutants { list: true, .. } => mutants::list(root),
        Command::Mutants { check: true, .. } => mutants::check(root),
        Command::Mutants { names, .. } => mutants::run(root, &names),
        Command::Wasmtime => wasmtime::run(root),
        Command::Startup { rounds } => wasmtime::startup(root, rounds),
        Command::Test { quick: true, .. } => test::quick(root),
        Command::Test { full, .. } => test::run(root, full),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Python's own options follow those of `run`, and the program itself answers `--help`.
    #[test]
    fn what_follows_numpy_is_passed_on_as_it_is() {
        for words in [&["--help"][..], &["run", "--dir", ".", "--", "--dir"], &["run", "-c", "1"]] {
            let all = ["cargo xtask", "numpy"].iter().chain(words);
            let Command::Numpy { arguments } = Cli::parse_from(all).command else {
                panic!("another command")
            };
            assert_eq!(arguments, words);
        }
    }
}
