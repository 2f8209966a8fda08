//! `cargo xtask kit`: writes the cases, or runs them on a host of this repository.

#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail, ensure};
use blasm_kit::format::Case;
use blasm_kit::host::{Adapted, Component, Core, Host, Native};
use blasm_kit::judge::judge_views;
use blasm_kit::{folder, is_named, make, read, read_views, views};
use blasm_transports::guest::Way;
use clap::Parser;
use std::fs;

#[derive(Parser)]
#[command(name = "cargo xtask kit", about = "The conformance kit")]
enum Command {
    /// Write the cases.
    Emit {
        /// Write nothing; fail if a file is not what would be written.
        #[arg(long)]
        check: bool,
    },
    /// Run the cases and print the outcomes, by family.
    Run(Run),
}

#[derive(clap::Args)]
struct Run {
    /// How the host is called.
    #[arg(long, value_enum, default_value_t = Transport::Witx)]
    host: Transport,
    /// The backend under it, by its name in the tests' setups: builtin, openblas, mkl …
    #[arg(long, default_value = "builtin")]
    backend: String,
    /// Only these cases: `dgemm`, `dgemm/beta-zero`, `dgemm/beta-zero/1`.
    #[arg(long, default_value = "")]
    only: String,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Transport {
    /// The guard, without WebAssembly.
    Native,
    /// A core module, by both ways of linking.
    Witx,
    /// A component.
    Wit,
    /// A core module that the proposal's adapter turned into a component.
    Adapted,
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Emit { check } => emit(check),
        Command::Run(options) => run(&options),
    }
}

fn emit(check: bool) -> Result<()> {
    let folder = folder();
    let files = make::files();
    let bytes: usize = files.iter().map(|(_, content)| content.len()).sum();
    for (name, content) in &files {
        let path = folder.join(name);
        if check {
            let there = fs::read(&path).unwrap_or_default();
            ensure!(there == *content, "{name} is not what `cargo xtask kit` writes");
        } else {
            fs::write(&path, content).with_context(|| format!("cannot write {name}"))?;
        }
    }
    println!("{} files, {bytes} bytes", files.len());
    Ok(())
}

fn run(options: &Run) -> Result<()> {
    let Some(setup) = blasm_transports::setup(&options.backend) else {
        bail!("there is no backend {}", options.backend)
    };
    let mut hosts: Vec<Box<dyn Host>> = match options.host {
        Transport::Native => vec![Box::new(Native { guard: setup.guard.clone() })],
        Transport::Witx => [Way::Instantiate, Way::Linker]
            .into_iter()
            .map(|way| Box::new(Core::new(&setup.guard, way)) as Box<dyn Host>)
            .collect(),
        Transport::Wit => vec![Box::new(Component::new(&setup.guard))],
        Transport::Adapted => vec![Box::new(Adapted::new(&setup.guard))],
    };
    let mut cases: Vec<(String, Vec<Case>)> = read(&folder())?;
    for (_, cases) in &mut cases {
        cases.retain(|case| is_named(case, &options.only));
    }
    cases.retain(|(_, cases)| !cases.is_empty());
    let views = match options.host {
        Transport::Wit => read_views(&folder())?,
        Transport::Native | Transport::Witx | Transport::Adapted => Vec::new(),
    };
    let views: Vec<_> = views.into_iter().filter(|c| c.id.starts_with(&options.only)).collect();
    ensure!(!cases.is_empty() || !views.is_empty(), "no case is called {}", options.only);
    let mut wrong = 0;
    for host in &mut hosts {
        println!("{}, {}:\n", host.name(), setup.description);
        println!("| family | echo | numeric | not said | wrong |");
        println!("|---|---|---|---|---|");
        let counts = blasm_kit::run(&cases, &mut **host);
        let mut sum = [0; 4];
        // In the order of the table.
        for (family, _) in &cases {
            let count = &counts[family];
            let row = [count.right[0], count.right[1], count.unsaid, count.wrong.len()];
            println!("| {family} | {} | {} | {} | {} |", row[0], row[1], row[2], row[3]);
            for (sum, number) in sum.iter_mut().zip(row) {
                *sum += number;
            }
        }
        println!("| all | {} | {} | {} | {} |\n", sum[0], sum[1], sum[2], sum[3]);
        for why in counts.values().flat_map(|count| &count.wrong).take(40) {
            println!("{why}");
        }
        wrong += sum[3];
    }
    if options.host == Transport::Wit {
        wrong += run_views(&mut Component::new(&setup.guard), &views);
    }
    ensure!(wrong == 0, "{wrong} cases went wrong");
    Ok(())
}

/// Runs the calls that only `wasi:blas` has, and returns how many went wrong.
fn run_views(host: &mut Component, cases: &[views::Case]) -> usize {
    let judged = cases.iter().map(|case| judge_views(case, &host.call_views(case)));
    let wrong: Vec<String> = judged.filter_map(Result::err).collect();
    println!("of views and buffers: {} right, {} wrong", cases.len() - wrong.len(), wrong.len());
    wrong.iter().take(40).for_each(|why| println!("{why}"));
    wrong.len()
}
