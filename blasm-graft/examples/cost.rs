//! What grafting costs beside parsing and validating: `cargo run -p blasm-graft --example cost --
//! FILE`.
//!
//! Prints medians of several rounds, taken in turn, and the maximum memory of the process after
//! each kind of work. Asserts nothing.

use std::time::{Duration, Instant};
use wasmparser::{Validator, WasmFeatures};

const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a module")?;
    let module = std::fs::read(&path)?;
    let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    println!("{path}: {:.1} MiB, {} functions", mib(module.len()), functions(&module)?);
    let (mut validating, mut planning, mut grafting) = (Vec::new(), Vec::new(), Vec::new());
    let mut peak_validating = None;
    for _ in 0..ROUNDS {
        validating.push(timed(|| {
            let mut validator = Validator::new_with_features(WasmFeatures::all());
            validator.validate_all(&module).map(drop)
        })?);
        peak_validating = peak_validating.or_else(peak);
        planning.push(timed(|| blasm_graft::plan(&module, &Default::default()).map(drop))?);
        grafting.push(timed(|| blasm_graft::graft(&module, &Default::default()).map(drop))?);
    }
    let (validate, plan, graft) = (median(validating), median(planning), median(grafting));
    println!("parse and validate  {validate:>8.2?}");
    println!("plan                {plan:>8.2?}");
    let ratio = graft.as_secs_f64() / validate.as_secs_f64();
    println!("graft and validate  {graft:>8.2?}  {ratio:.2} times the first");
    if let (Some(before), Some(after)) = (peak_validating, peak()) {
        println!("most memory: {before} MiB to validate, {after} MiB to graft");
    }
    Ok(())
}

fn functions(module: &[u8]) -> Result<usize, blasm_graft::Error> {
    Ok(blasm_graft::plan(module, &Default::default())?.functions)
}

fn timed<E>(work: impl FnOnce() -> Result<(), E>) -> Result<Duration, E> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The maximum memory of this process, in MiB, if the system reports it.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<usize>().ok()? / 1024)
}
