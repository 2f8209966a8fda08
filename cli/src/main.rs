//! `blasm`: `wasmtime run` with BLAS in it.
//!
//! Owns the command line and the exit codes, which are Wasmtime's: the guest's own; 134 for a trap;
//! 1 for another error; 2 for usage. stdout belongs to the guest (and to data); messages go to stderr.

#![forbid(unsafe_code)]

mod blas;
mod list;
mod run;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use wasmtime::Trap;
use wasmtime_wasi::I32Exit;

/// Runs WebAssembly programs and lends them the host's BLAS.
#[derive(Parser)]
#[command(
    name = "blasm",
    version = concat!(env!("CARGO_PKG_VERSION"), " (wasmtime 48)"),
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "`run` is the default: `blasm FILE` and `blasm run FILE` are the same.\n\n\
        Examples:\n  \
        blasm digits.wasm --quiet\n  \
        blasm run --dir data -B backend=openblas digits.wasm\n  \
        BLASM_BACKEND=builtin blasm digits.wasm\n  \
        blasm list --routines"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: run::RunArgs,
}

#[derive(Subcommand)]
enum Command {
    /// Run a WebAssembly program (the default).
    Run(run::RunArgs),
    /// List the backends, or who computes which routine.
    List(list::ListArgs),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        None => run::execute(cli.run),
        Some(Command::Run(args)) => run::execute(args),
        Some(Command::List(args)) => list::execute(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => report(&error),
    }
}

/// Prints an error as Wasmtime does and finds the exit code.
fn report(error: &wasmtime::Error) -> ExitCode {
    if let Some(I32Exit(code)) = error.downcast_ref() {
        // WASI has no exit codes outside of a byte; the binding has refused them.
        return u8::try_from(*code).map_or(ExitCode::FAILURE, ExitCode::from);
    }
    eprintln!("Error: {error:?}");
    if error.downcast_ref::<Trap>().is_some() {
        // 128 + SIGABRT; Windows has no signals and says 3.
        return ExitCode::from(if cfg!(windows) { 3 } else { 134 });
    }
    ExitCode::FAILURE
}
