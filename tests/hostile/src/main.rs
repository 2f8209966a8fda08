//! `cargo xtask hostile`: the hostile harness.
//!
//! Owns the command line.

#![forbid(unsafe_code)]

use anyhow::Result;
use blasm_hostile::Interface;
use blasm_hostile::child::{self, Job};
use blasm_hostile::tally::Tally;
use blasm_hostile::watch::{Watch, batches};
use blasm_transports::rows;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// Makes very many calls that no program would make, and checks what must hold after each.
#[derive(Parser)]
#[command(
    name = "cargo xtask hostile",
    bin_name = "cargo xtask hostile",
    args_conflicts_with_subcommands = true
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// How many calls altogether: the backends and the interfaces share them.
    #[arg(long, conflicts_with_all = ["first", "batches"])]
    calls: Option<u64>,
    /// Only this backend (default: all of this machine, and the worst library).
    #[arg(long)]
    backend: Option<String>,
    /// Only this interface (default: core and views, and a fiftieth of the calls from a component).
    #[arg(long, value_enum)]
    interface: Option<Interface>,
    /// Only this routine.
    #[arg(long)]
    only: Option<String>,
    /// The seed of the calls.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The first batch; a batch has a call of every routine with every placement.
    #[arg(long, default_value_t = 0)]
    first: u64,
    /// How many batches on each backend and interface.
    #[arg(long, default_value_t = 100)]
    batches: u64,
    /// Check after each call what is otherwise checked after each batch.
    #[arg(long)]
    each: bool,
    /// How many threads libraries may use.
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

#[derive(Subcommand)]
enum Command {
    /// Make the calls in this process.
    #[command(hide = true)]
    Child {
        #[command(flatten)]
        job: Job,
        /// The folder for what it finds.
        #[arg(long)]
        files: PathBuf,
    },
}

/// The backends of this machine that guests may get, and the worst library.
fn backends() -> Vec<String> {
    let here = rows().into_iter().filter(|row| row.load().is_some());
    here.map(|row| row.names[0].to_owned()).chain(["worst".to_owned()]).collect()
}

fn main() -> Result<ExitCode> {
    let cli = Cli::parse();
    if let Some(Command::Child { job, files }) = &cli.command {
        return child::run(job, files).map(|()| ExitCode::SUCCESS);
    }
    let backends = cli.backend.clone().map_or_else(backends, |name| vec![name]);
    let interfaces = cli
        .interface
        .map_or(vec![Interface::Core, Interface::Views, Interface::Component], |interface| {
            vec![interface]
        });
    let (mut all, mut findings) = (Tally::default(), 0);
    for backend in &backends {
        for &interface in &interfaces {
            let parts = (backends.len() * if interfaces.len() > 1 { 2 } else { 1 }) as u64;
            let few = interfaces.len() > 1 && interface == Interface::Component;
            let share = |calls: u64| batches(calls / parts / if few { 25 } else { 1 });
            let job = Job {
                backend: backend.clone(),
                interface,
                seed: cli.seed,
                first: cli.first,
                batches: cli.calls.map_or(cli.batches, share),
                only: cli.only.clone(),
                each: cli.each,
            };
            let program = std::env::current_exe()?;
            let patience = Duration::from_secs(60);
            let outcome = Watch { program, job, threads: cli.threads, patience }.run()?;
            let (time, name) = (outcome.time.as_secs_f64(), interface.name());
            match outcome.finding {
                None => println!("{backend}, {name}, {time:.1} s: {}", outcome.tally),
                Some(finding) => {
                    findings += 1;
                    println!("{backend}, {name}, {time:.1} s: {finding}");
                }
            }
            all.add(&outcome.tally);
        }
    }
    println!("all: {all}");
    println!("{findings} findings");
    Ok(if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
