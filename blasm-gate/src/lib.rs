//! The load gate: whether a build of a library may be given guests' operands.
//!
//! Owns the answer to the loader's question about builds that have not been measured: a host passes
//! a [`LoadGate`] with its settings. Such a library is examined in a separate process before it is
//! opened in this one: the child loads it and calls it, first with known answers, then with
//! operands at inaccessible pages. What the library does to that process is written down and
//! determines its row. The project's sweep makes the same calls in full ([`Look`],
//! `tests/sweep.rs`).
//!
//! Knows no library. There is one module for each concern: `calls` (which), `sweep` (where),
//! `answers` (what is wrong), `findings` (what follows), `journal` (what survives a death), `child`
//! and `parent` (the two processes), `reports` (what is kept), `system` (all unsafe code except for
//! the calls themselves). [`cache`] is a folder of files that only this user writes; `blasm` also
//! keeps grafted modules in one.

#[cfg(unix)]
mod answers;
pub mod cache;
mod calls;
#[cfg(unix)]
mod child;
mod findings;
#[cfg(unix)]
mod journal;
#[cfg(unix)]
mod parent;
#[cfg(unix)]
mod reports;
#[cfg(unix)]
mod sweep;
#[cfg(unix)]
mod system;

pub use calls::{AnyCall, Depth};
#[cfg(unix)]
pub use child::{ARGUMENTS, Carried, child, child_with};
pub use findings::{Block, Finding, Report, Way, What};
#[cfg(unix)]
pub use parent::Look;
#[cfg(unix)]
pub use sweep::Task;

use blasm_core::Partition;
use blasm_core::gate::{Build, Gate, GateError};
use std::path::{Path, PathBuf};

/// A gate that examines libraries with a program in a separate process, and keeps the findings.
///
/// ```no_run
/// use blasm_backends::REGISTRY;
/// use blasm_core::registry::Settings;
/// use blasm_gate::LoadGate;
///
/// let settings = Settings::from_env()?.with_gate(LoadGate::new("/usr/bin/blasm-probe"));
/// let selected = REGISTRY.select(&settings)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct LoadGate {
    program: PathBuf,
    cache: Option<PathBuf>,
    notice: Option<fn(&str)>,
}

impl LoadGate {
    /// The program is `blasm`, `blasm-probe`, or any whose main function calls [`child`].
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), cache: None, notice: None }
    }

    /// Where reports are kept (default: the user's cache folder).
    #[must_use]
    pub fn with_cache(self, folder: impl Into<Option<PathBuf>>) -> Self {
        Self { cache: folder.into(), ..self }
    }

    /// Calls this with messages for a waiting user: that a library is being examined, for instance.
    #[must_use]
    pub fn with_notice(self, notice: fn(&str)) -> Self {
        Self { notice: Some(notice), ..self }
    }
}

impl Gate for LoadGate {
    fn before_opening(&self, backend: &str, file: &Path) -> Result<(), GateError> {
        match self.report(&Build::new(backend, file), false)?.refused {
            Some(why) => Err(GateError::Unfit(why)),
            None => Ok(()),
        }
    }

    fn examine(&self, build: &Build<'_>, partition: Partition) -> Result<Partition, GateError> {
        self.report(build, true)?.apply(partition).map_err(GateError::Unfit)
    }
}

impl LoadGate {
    /// The report on a build: a stored one, if it is about what was loaded here, or a new one.
    #[cfg(unix)]
    fn report(&self, build: &Build<'_>, is_loaded: bool) -> Result<Report, GateError> {
        let notice = |text: &str| self.notice.inspect(|notice| notice(text));
        // The kernels that ran there must be those that run here.
        let is_about = |report: &Report| {
            !is_loaded
                || !report.measured
                    && [build.config, build.core]
                        .iter()
                        .all(|words| report.description.contains(words))
        };
        let reports = reports::Reports::open(self.cache.as_deref())
            .inspect_err(|why| {
                notice(&format!("what is found out about libraries is not kept: {why}"));
            })
            .ok();
        let key = match &reports {
            Some(reports) => {
                let key = reports.key(build.backend, build.file);
                Some(key.map_err(|error| GateError::Failed(error.to_string()))?)
            }
            None => None,
        };
        if let (Some(reports), Some(key)) = (&reports, &key)
            && let Some(report) = reports.get(key).filter(is_about)
        {
            return Ok(report);
        }
        let look = Look {
            program: self.program.clone(),
            instead: None,
            library: build.backend.to_owned(),
            file: build.file.to_owned(),
            task: Task::Gate,
            threads: 1,
            cache: self.cache.clone(),
        };
        if is_loaded {
            let file = build.file.display();
            notice(&format!("{file}: not validated yet; examining it (a few seconds)"));
        }
        let report = look.run().map_err(GateError::Failed)?;
        if !is_about(&report) && report.refused.is_none() {
            return Err(GateError::Failed(format!(
                "the process that examined it ran something else: {}",
                report.description
            )));
        }
        if let (Some(reports), Some(key)) = (&reports, &key)
            && let Err(error) = reports.put(key, &report)
        {
            notice(&format!("{}: {error}", reports.folder().display()));
        }
        Ok(report)
    }

    /// Examining needs guard pages and signals, which are only implemented for Unix.
    #[cfg(not(unix))]
    fn report(&self, _: &Build<'_>, _: bool) -> Result<Report, GateError> {
        Err(GateError::Unmeasured(
            "libraries cannot be examined on this system; `-B trust-unprobed` trusts them"
                .to_owned(),
        ))
    }
}
