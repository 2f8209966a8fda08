//! For `cargo xtask provider` and `cargo xtask adapter`: files for the functions of the library.

#![forbid(unsafe_code)]

use anyhow::{Context, Result};
use blasm_tools::process::Step;
use blasm_tools::repository::root;
use blasm_tools_wasm::sdk::{self, Same};
use blasm_tools_wasm::{adapt, compose, drivers, finish};
use clap::{Parser, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};
use wasi_preview1_component_adapter_provider as preview1;

/// Make BLASM's artefacts in WebAssembly.
#[derive(Parser)]
#[command(name = "blasm-tools-wasm")]
struct Cli {
    /// The file to write.
    output: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The proposal's adapter as a module.
    Adapter,
    /// A component from a program for WASI preview 1, with that adapter and WASI's own.
    Adapt {
        /// The program.
        program: PathBuf,
    },
    /// A component from a module whose bindings wit-bindgen wrote.
    Componentize {
        /// The module.
        module: PathBuf,
    },
    /// A component composed with the one that exports what it imports.
    Compose {
        /// The one that exports.
        provider: PathBuf,
        /// The one that imports.
        guest: PathBuf,
    },
    /// LAPACK's drivers for grafted programs, from the compiler's module.
    Drivers {
        /// The compiler's module.
        compiled: PathBuf,
    },
    /// The polyfill, from the compiler's module.
    Finish {
        /// The compiler's module.
        compiled: PathBuf,
    },
    /// The SDK in one file.
    Sdk {
        /// Its folder.
        folder: PathBuf,
        /// Fail if this file has another one.
        #[arg(long, value_name = "FILE")]
        check: Option<PathBuf>,
    },
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn main() -> Result<()> {
    let Cli { output, command } = Cli::parse();
    let made = match command {
        Command::Adapter => adapt::adapter(root())?,
        Command::Adapt { program } => {
            let adapter = adapt::adapter(root())?;
            let adapters = [
                (adapt::NAME, adapter.as_slice()),
                (
                    preview1::WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME,
                    preview1::WASI_SNAPSHOT_PREVIEW1_COMMAND_ADAPTER,
                ),
            ];
            adapt::componentize(&read(&program)?, &adapters)?
        }
        Command::Componentize { module } => adapt::componentize(&read(&module)?, &[])
            .with_context(|| format!("cannot make a component of {}", module.display()))?,
        Command::Compose { provider, guest } => compose(&read(&provider)?, &read(&guest)?)?,
        Command::Drivers { compiled } => {
            drivers(&read(&compiled)?).context("cannot make LAPACK's drivers")?
        }
        Command::Finish { compiled } => {
            finish(&read(&compiled)?).context("cannot make the polyfill")?
        }
        Command::Sdk { folder, check } => {
            let made = sdk::pack(&folder).context("cannot make one file of the SDK")?;
            if let Some(committed) = check {
                Step::done(match sdk::check(&read(&committed)?, &made)? {
                    Same::Bytes => "the SDK is up to date",
                    Same::Interfaces => "the SDK has the same symbols with the same types",
                });
            }
            made
        }
    };
    fs::write(&output, made).with_context(|| format!("cannot write {}", output.display()))
}
