//! `-B layers=profile`: the counts of that layer and of the guard, as tables on standard error or as
//! JSON in a file.
//!
//! Owns how they are shown. `blasm_core::layer::profile` and `blasm_core::Decisions` do the
//! counting. `--profile`, which is about WebAssembly code, is in [`super::profiler`].

use crate::describe;
use crate::output::{self, note};
use blasm_core::layer::profile::{Profile, Row};
use blasm_core::registry::Backend;
use blasm_core::{Computes, Decisions, Outcome, Routine, Why};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::{Arc, Once};
use std::time::{Duration, Instant};

/// A profile of this run, to be shown when it ends.
pub(crate) struct Report {
    profile: Arc<Profile>,
    decisions: Arc<Decisions>,
    backend: Backend,
    /// Where JSON goes, instead of a table on standard error.
    file: Option<PathBuf>,
    begun: Instant,
    given: Once,
}

impl Report {
    /// Begins to count: the program starts now.
    pub(crate) fn begin(
        profile: Arc<Profile>,
        decisions: Arc<Decisions>,
        backend: Backend,
        file: Option<PathBuf>,
    ) -> Self {
        Self { profile, decisions, backend, file, begun: Instant::now(), given: Once::new() }
    }

    /// Shows it, once: a program that is ended from outside may already be ending by itself.
    pub(crate) fn give(&self) {
        self.given.call_once(|| {
            let rows = self.profile.rows();
            let decisions = self.decisions.rows();
            let elapsed = self.begun.elapsed();
            let Some(file) = &self.file else {
                let text =
                    table(&self.backend, &rows, elapsed) + &reasons(&self.backend, &decisions);
                output::message(&text);
                return;
            };
            let text = format!("{:#}\n", json(&self.backend, &rows, &decisions, elapsed));
            let place = file.clone();
            // The file may be a pipe without a reader.
            let written = output::bounded(move || {
                if let Err(why) = std::fs::write(&place, text) {
                    note!("cannot write the profile to {}: {why}", place.display());
                }
            });
            if !written {
                note!("could not write the profile to {} in time", file.display());
            }
        });
    }
}

fn who<'a>(backend: &'a Backend, row: &Row) -> &'a str {
    match row.computes {
        Computes::Native => &backend.name,
        Computes::Own => "own",
    }
}

/// Operations a nanosecond, which is thousands of millions a second.
fn rate(count: u64, time: Duration) -> f64 {
    count as f64 / (time.as_nanos() as f64).max(1.0)
}

fn total(rows: &[Row]) -> (u64, Duration) {
    let time = rows.iter().fold(Duration::ZERO, |sum, row| sum.saturating_add(row.time));
    (rows.iter().fold(0, |sum: u64, row| sum.saturating_add(row.calls)), time)
}

/// How often a routine's calls had an outcome.
type Decided = (Routine, Outcome, u64);

/// The outcome in words: of a routine that the library is not given, the reason in its row.
fn words(backend: &Backend, routine: Routine, outcome: Outcome) -> String {
    match outcome {
        Outcome::Own(Why::Routine) => {
            format!("built-in kernels: {}", backend.partition.verdict(routine).reason)
        }
        outcome => outcome.to_string(),
    }
}

/// Why calls did not go to the library as they were; nothing, if all did.
fn reasons(backend: &Backend, decisions: &[Decided]) -> String {
    let mut text = String::new();
    for (routine, outcome, calls) in decisions {
        if *outcome == Outcome::Native {
            continue;
        }
        if text.is_empty() {
            text += "blasm: calls that the library was not given as they were\n";
            text += &format!("  {:<8} {:>10}  why\n", "routine", "calls");
        }
        let why = words(backend, *routine, *outcome);
        text += &format!("  {:<8} {calls:>10}  {why}\n", routine.name());
    }
    text
}

fn json(backend: &Backend, rows: &[Row], decisions: &[Decided], elapsed: Duration) -> Value {
    let (calls, time) = total(rows);
    let row = |row: &Row| {
        json!({
            "routine": row.routine.name(),
            "computes": who(backend, row),
            "size_from": row.from,
            "size_below": row.below,
            "calls": row.calls,
            "seconds": row.time.as_secs_f64(),
            "flops": row.flops,
            "gflops": rate(row.flops, row.time),
            "bytes": row.bytes,
        })
    };
    let decision = |(routine, outcome, calls): &Decided| {
        json!({
            "routine": routine.name(),
            "library": matches!(outcome, Outcome::Native | Outcome::Copied),
            "calls": calls,
            "why": words(backend, *routine, *outcome),
        })
    };
    json!({
        "backend": describe::json(backend),
        "seconds": elapsed.as_secs_f64(),
        "blas_calls": calls,
        "blas_seconds": time.as_secs_f64(),
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
        "decisions": decisions.iter().map(decision).collect::<Vec<_>>(),
    })
}

fn table(backend: &Backend, rows: &[Row], elapsed: Duration) -> String {
    let (calls, time) = total(rows);
    let mut text = format!(
        "blasm: calls of BLAS: {calls}, in {:.3} s, {:.1} % of {:.3} s ({}: {})\n",
        time.as_secs_f64(),
        100.0 * time.as_secs_f64() / elapsed.as_secs_f64().max(1e-9),
        elapsed.as_secs_f64(),
        backend.name,
        backend.description
    );
    if rows.is_empty() {
        return text;
    }
    let line = |cells: [&str; 8]| {
        let [routine, size, by, calls, seconds, share, flops, bytes] = cells;
        format!(
            "  {routine:<8} {size:>13}  {by:<10} {calls:>10} {seconds:>10} {share:>6} {flops:>8} {bytes:>8}\n"
        )
    };
    text += &line(["routine", "size", "by", "calls", "seconds", "%", "GFLOP/s", "GB/s"]);
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.time));
    for row in rows {
        let size = match row.below {
            Some(below) => format!("{} to {}", row.from, below - 1),
            None => format!("{} or more", row.from),
        };
        let share = 100.0 * row.time.as_secs_f64() / time.as_secs_f64().max(1e-9);
        // A copy has no floating-point operations.
        let flops = match row.flops {
            0 => "-".to_owned(),
            flops => format!("{:.2}", rate(flops, row.time)),
        };
        text += &line([
            row.routine.name(),
            &size,
            who(backend, row),
            &row.calls.to_string(),
            &format!("{:.6}", row.time.as_secs_f64()),
            &format!("{share:.1}"),
            &flops,
            &format!("{:.2}", rate(row.bytes, row.time)),
        ]);
    }
    text
}
