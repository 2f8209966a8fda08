//! `blasm`: `wasmtime run` with BLAS.
//!
//! Owns the command line and the exit codes, which are Wasmtime's: the guest's own; 134 for a trap;
//! 1 for another error; 2 for usage. stdout belongs to the guest (and to data); messages go to
//! stderr. `unsafe` is used in two places: `load`, where the user vouches for machine code, and
//! `run::timeout`.
//!
//! Each command is a file in `commands`, and what `blasm run` is made of is in `run`. The files
//! beside this one are what several commands need.

#![deny(unsafe_code)]
#![deny(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)]

mod blas;
mod commands;
mod config;
mod describe;
mod engine;
mod environment;
mod grafting;
mod load;
mod output;
mod progress;
mod run;
mod sdk;
mod usage;

use crate::commands::{cc, compile, doctor, graft, inspect, list, pages, probe, write_sdk};
use crate::output::{ReaderGone, say};
use crate::run::options::RunArgs;
use crate::run::trap;
use blasm_cc::Language;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::LazyLock;
use wasmtime::{Result, Trap};
use wasmtime_wasi::I32Exit;

/// The exit code after a trap: 128 + SIGABRT; Windows has no signals and uses 3.
const TRAPPED: i32 = if cfg!(windows) { 3 } else { 134 };

/// Run WebAssembly programs, and lend them the host's BLAS.
#[derive(Parser)]
#[command(
    name = "blasm",
    version = version(),
    args_conflicts_with_subcommands = true,
    arg_required_else_help = true,
    after_help = "`run` is the default: `blasm FILE` and `blasm run FILE` are the same.\n\n\
        Examples:\n  \
        blasm digits.wasm --quiet                        # a program and its argument\n  \
        blasm run --dir data -B backend=openblas digits.wasm\n  \
        BLASM_BACKEND=builtin blasm digits.wasm\n  \
        blasm cc -O2 digits.c -o digits.wasm             # how it was compiled\n  \
        blasm list                                       # which BLAS libraries load here\n  \
        blasm doctor                                     # and why others do not, and how fast they are\n\n\
        The options are those of `wasmtime run`, and -B. `-W help`, `-S help`, `-O help`, `-C help`,\n\
        `-D help` and `-B help` list the keys of each group."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: RunArgs,
}

#[derive(Subcommand)]
enum Command {
    Run(Box<RunArgs>),
    Compile(Box<compile::CompileArgs>),
    Sdk(write_sdk::SdkArgs),
    Cc(cc::CcArgs),
    #[command(name = "c++")]
    Cxx(cc::CxxArgs),
    Graft(graft::GraftArgs),
    Inspect(inspect::InspectArgs),
    List(list::ListArgs),
    Doctor(doctor::DoctorArgs),
    Probe(probe::ProbeArgs),
    Completion(pages::CompletionArgs),
    Man(pages::ManArgs),
}

/// Ours and Wasmtime's.
fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        format!("{} (wasmtime {})", env!("CARGO_PKG_VERSION"), wasmtime_environ::VERSION)
    });
    &VERSION
}

fn main() -> ExitCode {
    // The load gate starts this program to check a library, with a separate command line.
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let [command, task, ..] = &*arguments
        && command == "probe"
        && ["--gate", "--sweep"].iter().any(|known| task == known)
    {
        return look_at_library(arguments);
    }
    let cli = usage::parse(&arguments);
    let result = match cli.command {
        None => commands::run::execute(cli.run),
        Some(Command::Run(args)) => commands::run::execute(*args),
        Some(Command::Compile(args)) => compile::execute(*args),
        Some(Command::Sdk(args)) => write_sdk::execute(&args),
        Some(Command::Cc(args)) => cc::execute(&args.call, Language::C),
        Some(Command::Cxx(args)) => cc::execute(&args.call, Language::Cxx),
        Some(Command::Graft(args)) => graft::execute(&args),
        Some(Command::Inspect(args)) => inspect::execute(&args),
        Some(Command::List(args)) => list::execute(&args),
        Some(Command::Doctor(args)) => doctor::execute(&args),
        Some(Command::Probe(args)) => probe::execute(&args),
        Some(Command::Completion(args)) => pages::completion(&args),
        Some(Command::Man(args)) => pages::man(&args),
    };
    // Not returned: a guest's exit code may be any number on Windows.
    std::process::exit(code(result));
}

#[cfg(unix)]
fn look_at_library(arguments: Vec<OsString>) -> ExitCode {
    blasm_gate::child(arguments)
}

#[cfg(not(unix))]
fn look_at_library(_: Vec<OsString>) -> ExitCode {
    say!("libraries cannot be checked on this system");
    ExitCode::FAILURE
}

/// Prints an error as Wasmtime does and finds the exit code.
fn code(result: Result<()>) -> i32 {
    let Err(error) = result else { return 0 };
    if let Some(I32Exit(code)) = error.downcast_ref() {
        return *code;
    }
    // The reader has what it wanted.
    if error.is::<ReaderGone>() {
        return 0;
    }
    let words = format!("{error:?}");
    let hint = trap::hint(&error).map_or(String::new(), |hint| format!("\n\nhelp: {hint}"));
    say!("Error: {}{hint}", output::summary(&words));
    if error.is::<Trap>() { TRAPPED } else { 1 }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }

    /// The options of `wasmtime run` keep their names.
    #[test]
    fn the_options_of_wasmtime_run_are_there() {
        let command = super::Cli::command();
        let run = command.find_subcommand("run").expect("it is there");
        for long in [
            "dir",
            "env",
            "invoke",
            "argv0",
            "preload",
            "config",
            "profile",
            "allow-precompiled",
            "target",
            "optimize",
            "codegen",
            "debug",
            "wasm",
            "wasi",
            "blas",
        ] {
            assert!(run.get_arguments().any(|arg| arg.get_long() == Some(long)), "--{long}");
        }
        for short in ['O', 'C', 'D', 'W', 'S', 'B'] {
            assert!(run.get_arguments().any(|arg| arg.get_short() == Some(short)), "-{short}");
        }
    }
}
