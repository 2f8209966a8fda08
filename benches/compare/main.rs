//! Every backend of this machine side by side, natively and from a guest, beside a BLAS inside the
//! module.
//!
//! Owns the run: which engine's turn it is, how often, and what is kept. What is computed is data
//! (`workloads.toml`), and so are the engines (the registry). Each routine is measured at each size
//! with all engines in turn, so that noise hits all alike; an answer is checked before it is timed.
//! Prints a line for each routine and size, and writes everything to a JSON file. Asserts nothing
//! about time.

mod clock;
mod engines;
mod peak;
mod problem;

use blasm_benches::record::{About, Record, Row, Samples};
use blasm_benches::workloads::{Effort, Family, Workloads};
use blasm_benches::{Variant, rounds};
use clap::Parser;
use clock::Clock;
use criterion::Criterion;
use engines::Engines;
use problem::Problem;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

/// There are fewer rounds where a routine at one size would take more than this many seconds, but
/// never fewer than a median needs.
const PATIENCE: f64 = 4.0;
const LEAST_ROUNDS: usize = 3;

/// Longer than any disturbance, in seconds.
const SURELY_LONG: f64 = 0.2;

/// What the command line says; `cargo xtask bench compare` writes it.
#[derive(Parser)]
struct Options {
    /// Where the guest programs are.
    #[arg(long)]
    guests: PathBuf,
    /// The program that checks libraries which have not been measured.
    #[arg(long)]
    probe: Option<PathBuf>,
    /// Where to leave the results.
    #[arg(long)]
    output: PathBuf,
    /// Measure less, in less time.
    #[arg(long)]
    quick: bool,
    /// Only these families or routines.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// How many BLAS threads the environment asks for.
    #[arg(long, default_value_t = 1)]
    threads: usize,
    /// Have Criterion measure the variants whose names match too, each by itself.
    #[arg(long)]
    criterion: Option<String>,
    /// The processor, for the record.
    #[arg(long)]
    machine: String,
    /// Compilers and run-time systems, for the record.
    #[arg(long)]
    versions: String,
    /// The command, for the record.
    #[arg(long)]
    command: String,
    /// What the BLAS in the module is, for the record; empty if it could not be built.
    #[arg(long, default_value = "")]
    in_module: String,
    /// Cargo passes this to every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> wasmtime::Result<()> {
    let options = Options::parse();
    let workloads = Workloads::committed();
    let effort = if options.quick { &workloads.quick } else { &workloads.full };
    let start = Instant::now();
    let clock = Clock::of(options.threads);
    let peaks = peak::measure(options.threads, clock);
    let mut engines =
        Engines::load(&options.guests, &options.in_module, options.probe.clone(), clock)?;
    for why in &engines.left_out {
        eprintln!("left out: {why}");
    }
    let mut record = Record {
        about: About {
            date: humantime::format_rfc3339_seconds(SystemTime::now()).to_string()[..10].to_owned(),
            command: options.command.clone(),
            machine: options.machine.clone(),
            versions: options.versions.clone(),
            threads: options.threads,
            rounds: effort.rounds,
            clock: clock.words().to_owned(),
            seconds: 0.0,
        },
        peaks,
        engines: (0..engines.len()).map(|index| engines.record(index).clone()).collect(),
        left_out: engines.left_out.clone(),
        families: Vec::new(),
        rows: Vec::new(),
    };
    let mut criterion =
        options.criterion.as_ref().map(|filter| Criterion::default().with_filter(filter));
    print_header(&record);
    for family in &workloads.family {
        let chosen = |routine: &&String| {
            let is = |name: &String| name == *routine || *name == family.name;
            options.only.is_empty() || options.only.iter().any(is)
        };
        let routines: Vec<&String> = family.routines.iter().filter(chosen).collect();
        if !routines.is_empty() {
            record.families.push(family.record());
        }
        for routine in routines {
            let mut last = HashMap::new();
            for &n in effort.sizes(family) {
                let row =
                    measure(&mut engines, family, routine, n, effort, &mut last, &mut criterion)?;
                print_row(&record, &row);
                record.rows.push(row);
            }
        }
    }
    // A clock that was slow at the start would put the line below the curves.
    for (peak, again) in record.peaks.iter_mut().zip(peak::measure(options.threads, clock)) {
        peak.gigaflops = peak.gigaflops.max(again.gigaflops);
    }
    record.about.seconds = start.elapsed().as_secs_f64();
    if let Some(criterion) = criterion {
        criterion.final_summary();
    }
    std::fs::write(&options.output, serde_json::to_string(&record)?)?;
    eprintln!(
        "{:.0} seconds; everything measured is in {}",
        record.about.seconds,
        options.output.display()
    );
    Ok(())
}

/// What an engine needed for one call at the size before.
#[derive(Clone, Copy)]
struct Last {
    operations: f64,
    seconds: f64,
}

/// Measures one routine at one size, with all engines that do not take too long.
fn measure(
    engines: &mut Engines,
    family: &Family,
    routine: &str,
    n: u64,
    effort: &Effort,
    last: &mut HashMap<usize, Last>,
    criterion: &mut Option<Criterion>,
) -> wasmtime::Result<Row> {
    let complex = routine.starts_with(['c', 'z']);
    let operations = family.operations(n, complex);
    let quick_enough = |index: &usize| {
        last.get(index).is_none_or(|last| last.seconds * operations / last.operations <= effort.cap)
    };
    let present: Vec<usize> = (0..engines.len()).filter(quick_enough).collect();
    let problem = Problem::new(routine, n);
    engines.put(&problem)?;
    let mut times = Vec::with_capacity(present.len());
    let mut first = None;
    for &index in &present {
        let (mut took, value) = engines.run(index, &problem, 1)?;
        let answer = engines.answer(index, &problem, value);
        problem.judge(&answer, first.as_ref()).map_err(|why| {
            wasmtime::format_err!("{}: a wrong answer: {why}", engines.record(index).name())
        })?;
        if first.is_none() {
            first = Some(answer);
        }
        let mut calls = 1;
        // A clock cannot measure a single short call. The first calls of a library are slower, and
        // any call may be disturbed; neither must make a routine look slow, since its samples would
        // then have only a few calls.
        while took.as_secs_f64() < SURELY_LONG && calls < 1 << 24 {
            let long = |took: Duration| took.as_secs_f64() >= effort.sample / 4.0;
            took = engines.run(index, &problem, calls)?.0;
            if long(took) {
                took = took.min(engines.run(index, &problem, calls)?.0);
            }
            if long(took) {
                break;
            }
            calls *= 4;
        }
        let seconds = took.as_secs_f64() / calls as f64;
        last.insert(index, Last { operations, seconds });
        times.push(((effort.sample / seconds) as u64).max(1));
    }
    let round: f64 =
        present.iter().zip(&times).map(|(i, &times)| last[i].seconds * times as f64).sum();
    // Long calls vary less, and there is no time for many of them.
    let fewer = ((PATIENCE / round) as usize).clamp(LEAST_ROUNDS, effort.rounds);
    drop(first);
    let names: Vec<String> = present.iter().map(|&i| engines.record(i).name()).collect();
    let engines = RefCell::new(engines);
    let timed = |index: usize, times: u64| {
        let ran = engines.borrow_mut().run(index, &problem, times);
        ran.expect("it ran before").0
    };
    let mut variants: Vec<Variant<'_>> = present
        .iter()
        .zip(&names)
        .zip(&times)
        .map(|((&index, name), &times)| {
            Variant::timed(name, times, move |times| timed(index, times))
        })
        .collect();
    let samples: Vec<Samples> = rounds(&mut variants, fewer);
    for (index, samples) in present.iter().zip(&samples) {
        // One disturbed call is no reason to leave an engine out from here on.
        last.insert(*index, Last { operations, seconds: samples.minimum() / 1e9 });
    }
    if let Some(criterion) = criterion {
        let mut group = criterion.benchmark_group(format!("{routine}/{n}"));
        for variant in &mut variants {
            let name = variant.name.clone();
            group.bench_function(name, |b| b.iter_custom(|times| variant.time(times)));
        }
        group.finish();
    }
    Ok(Row { routine: routine.to_owned(), family: family.name.clone(), n, operations, samples })
}

fn print_header(record: &Record) {
    println!("GFLOP/s by the median; {} rounds in turn.\n", record.about.rounds);
    for engine in &record.engines {
        println!("- {}: {}", engine.name(), engine.description);
    }
    for peak in &record.peaks {
        println!("- peak, {}: {:.1}; {}", peak.precision, peak.gigaflops, peak.how);
    }
    let names: Vec<String> = record.engines.iter().map(|engine| engine.name()).collect();
    println!("\n| routine | n | {} |", names.join(" | "));
    println!("|---|---|{}", "---|".repeat(names.len()));
}

fn print_row(record: &Record, row: &Row) {
    let cell = |engine| match row.of(engine) {
        Some(samples) => format!("{:.3}", row.gigaflops(samples)),
        None => String::new(),
    };
    let cells: Vec<String> = record.engines.iter().map(cell).collect();
    println!("| {} | {} | {} |", row.routine, row.n, cells.join(" | "));
}
