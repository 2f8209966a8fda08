//! The process that makes the calls.
//!
//! Owns the loop over batches, what is checked after each batch, and the files that it leaves: the
//! number of the call that is about to be made, a finding, the counts. It stops at the first
//! finding.

use crate::system::{self, Resources};
use crate::tally::Tally;
use crate::{Interface, Number, REFILL, batch, planted, targets};
use anyhow::{Context, Result};
use blasm_core::Guard;
use blasm_transports::rows;
use clap::Args;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What to do.
#[derive(Args, Clone, Debug)]
pub struct Job {
    /// The backend, by its name in the tests: `builtin`, `openblas`, `openblas wheel` …; or
    /// `worst`, or one of those that are wrong on purpose.
    #[arg(long, default_value = "builtin")]
    pub backend: String,
    /// How calls reach the host.
    #[arg(long, value_enum, default_value_t = Interface::Core)]
    pub interface: Interface,
    /// The seed of the calls.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The first batch.
    #[arg(long, default_value_t = 0)]
    pub first: u64,
    /// How many batches.
    #[arg(long, default_value_t = 100)]
    pub batches: u64,
    /// Make only the calls of this routine.
    #[arg(long)]
    pub only: Option<String>,
    /// Check after each call what is otherwise checked after each batch.
    #[arg(long)]
    pub each: bool,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Found {
    /// The batch.
    pub batch: u64,
    /// The call, if it is known.
    pub call: Option<usize>,
    /// What is wrong.
    pub what: String,
}

/// Where a process leaves what it has to say; what it prints is in `printed`.
#[derive(Clone, Debug)]
pub struct Files(pub PathBuf);

impl Files {
    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The file for standard output and standard error.
    pub fn printed(&self) -> PathBuf {
        self.path("printed")
    }

    /// The batch and the call that are being made.
    pub(crate) fn place(&self) -> Option<(u64, u64)> {
        let bytes = fs::read(self.path("place")).ok()?;
        let word = |at: usize| Some(u64::from_ne_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
        Some((word(0)?, word(8)?))
    }

    pub(crate) fn finding(&self) -> Option<Found> {
        serde_json::from_slice(&fs::read(self.path("finding")).ok()?).ok()
    }

    pub(crate) fn tally(&self) -> Option<Tally> {
        serde_json::from_slice(&fs::read(self.path("tally")).ok()?).ok()
    }
}

/// Loads the backend of that name.
fn guard(name: &str) -> Result<Arc<Guard>> {
    if let Some(guard) = planted::guard(name) {
        return Ok(Arc::new(guard));
    }
    let row = rows().into_iter().find(|row| row.names[0] == name);
    let row = row.with_context(|| format!("no backend `{name}`"))?;
    let backend = row.load().with_context(|| format!("{name} is not on this machine"))?;
    Ok(blasm_backends::guard(&backend))
}

/// Batches after which the resources are looked at, and after the first of which they are taken as
/// the measure: by then libraries have started their threads and made their buffers.
const EVERY: u64 = 20;

/// Makes the calls.
///
/// # Errors
/// If they cannot be made. A finding is none: it is in the files.
pub fn run(job: &Job, files: &Path) -> Result<()> {
    let files = Files(files.to_owned());
    system::no_core();
    let guard = guard(&job.backend)?;
    let mut target = targets::target(job.interface, &guard);
    let place = File::create(files.path("place"))?;
    let mut tally = Tally::default();
    let mut measure = None;
    // What was printed while the library was loaded is not a call's.
    system::flush();
    let mut printed = length(&files.printed());
    for batch in job.first..job.first + job.batches {
        let found = |call, what| Found { batch, call, what };
        for call in 0..self::batch() {
            let number = Number { seed: job.seed, batch, call };
            if call % REFILL == 0 {
                target.refill(number);
            }
            if job.only.as_ref().is_some_and(|only| *only != number.routine().name) {
                continue;
            }
            note(&place, batch, call)?;
            let begin = call.is_multiple_of(17).then(Instant::now);
            match target.call(number) {
                Ok(class) => tally.count(call, class),
                Err(what) => return report(&files, &found(Some(call), what)),
            }
            if let Some(begin) = begin {
                tally.time(begin.elapsed());
            }
            if job.each {
                system::flush();
                if length(&files.printed()) > printed {
                    let what = "something was printed".to_owned();
                    return report(&files, &found(Some(call), what));
                }
            }
        }
        system::flush();
        let now = length(&files.printed());
        if now > printed {
            return report(&files, &found(None, "something was printed".to_owned()));
        }
        printed = now;
        if (batch - job.first) % EVERY == EVERY - 1
            && let Some(now) = Resources::now()
            && let Err(what) = now.growth(measure.get_or_insert(now))
        {
            return report(&files, &found(None, format!("the process has grown: {what}")));
        }
    }
    fs::write(files.path("tally"), serde_json::to_vec(&tally)?)?;
    Ok(())
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |about| about.len())
}

/// Writes down the call that is about to be made.
fn note(place: &File, batch: u64, call: usize) -> Result<()> {
    let bytes = [batch.to_ne_bytes(), (call as u64).to_ne_bytes()].concat();
    #[cfg(unix)]
    std::os::unix::fs::FileExt::write_all_at(place, &bytes, 0)?;
    #[cfg(not(unix))]
    {
        let _ = (place, bytes);
        anyhow::bail!("the harness needs Unix");
    }
    Ok(())
}

fn report(files: &Files, found: &Found) -> Result<()> {
    Ok(fs::write(files.path("finding"), serde_json::to_vec(found)?)?)
}
