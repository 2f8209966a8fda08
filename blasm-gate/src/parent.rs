//! The side that watches: starts the process that examines a library, and again whenever a call
//! ends it.
//!
//! Owns the environment, the time limits, and the report that is made from the journal.

use crate::child::{ARGUMENTS, Job};
use crate::findings::Report;
use crate::journal::{End, Journal, Line, Phase};
use crate::sweep::Task;
use crate::system;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How much processor time a call may take, and how long to wait for it: it should take
/// microseconds, but the machine may have other things to do.
const CALLING: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(60)];
/// The same for loading, and for what happens between calls.
const LOADING: [Duration; 2] = [Duration::from_secs(30), Duration::from_secs(180)];
/// How much of a library's output is kept.
const PRINTED: u64 = 400;

/// Variables that decide which kernels a library runs, or where it finds its parts: the process
/// that examines it must have the same ones as this process.
pub(crate) const PASSED_ON: &[&str] = &[
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "OPENBLAS_CORETYPE",
    "MKL_ENABLE_INSTRUCTIONS",
    "MKL_DEBUG_CPU_TYPE",
    "MKL_CBWR",
    "MKLROOT",
    "BLIS_ARCH_TYPE",
];

/// Variables from which libraries read a number of threads.
const THREADS: &[&str] = &[
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
];

/// How to examine a library.
#[derive(Clone, Debug)]
pub struct Look {
    /// The program that does it: `blasm`, or `blasm-probe`.
    pub program: PathBuf,
    /// Arguments to give it instead of its task, which it then finds in the variable [`ARGUMENTS`].
    pub instead: Option<Vec<OsString>>,
    /// The backend as which the library is loaded.
    pub library: String,
    /// The library's file.
    pub file: PathBuf,
    /// What to find out.
    pub task: Task,
    /// How many threads the library may use.
    pub threads: usize,
    /// Where reports are kept, for a row that a sweep through the guard may need; `None` means the
    /// user's.
    pub cache: Option<PathBuf>,
}

impl Look {
    /// Examines the library.
    ///
    /// # Errors
    /// If it could not be examined. That the library is unfit is not an error but a report.
    pub fn run(&self) -> Result<Report, String> {
        let folder = tempfile::Builder::new()
            .prefix("blasm-probe-")
            .tempdir()
            .map_err(|error| format!("no temporary folder can be made: {error}"))?;
        let output = folder.path().join("findings");
        let journal = Journal::open(&output).map_err(|error| error.to_string())?;
        let job = Job {
            task: self.task,
            library: self.library.clone(),
            output,
            file: self.file.clone(),
            cache: self.cache.clone(),
        };
        let mut report = Report { library: self.library.clone(), ..Report::default() };
        let printed = folder.path().join("printed");
        while report.refused.is_none() {
            if report.processes > self.task.processes() {
                report.refused = Some(format!(
                    "its calls ended {} processes: it is unfit",
                    report.processes - 1
                ));
                break;
            }
            report.processes += 1;
            let child = self.start(&job, &printed)?;
            let end = watch(child, &journal)?;
            journal.ended(end).map_err(|error| error.to_string())?;
            if report.printed.is_empty() {
                report.printed = beginning(&printed);
            }
            let lines = journal.read().map_err(|error| error.to_string())?;
            if lines.iter().any(|line| matches!(line, Line::Done { .. })) {
                break;
            }
            match journal.state().phase() {
                Phase::Begun => {
                    let said = beginning(&printed);
                    return Err(format!(
                        "{} cannot look at libraries: it ended with {end}: {said}",
                        self.program.display()
                    ));
                }
                Phase::Loading => {
                    let said = match report.printed.trim() {
                        "" => String::new(),
                        text => format!(" and printed: {text}"),
                    };
                    report.refused = Some(match end {
                        End::Stalled => format!("loading it does not come to an end{said}"),
                        end => format!(
                            "loading it ends the process, by {}{said}",
                            fault(&journal, end)
                        ),
                    });
                }
                // The next process turns it into a finding.
                Phase::Calling => {}
                Phase::Between => {
                    let text = beginning(&printed);
                    report.refused = Some(format!(
                        "the process that looked at it ended between calls, with {end}: {text}"
                    ));
                }
            }
        }
        report.calls = journal.state().calls();
        for line in journal.read().map_err(|error| error.to_string())? {
            match line {
                Line::Loaded { description, measured } => {
                    (report.description, report.measured) = (description, measured);
                }
                Line::Found(finding) => report.findings.push(finding),
                Line::Done { refused } => report.refused = report.refused.or(refused),
            }
        }
        Ok(report)
    }

    fn start(&self, job: &Job, printed: &Path) -> Result<Child, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", self.program.display());
        let out = File::create(printed).map_err(failed)?;
        let mut command = Command::new(&self.program);
        command.env_clear().envs(environment(self.threads));
        match &self.instead {
            None => command.args(job.arguments()),
            Some(instead) => {
                command.args(instead).env(ARGUMENTS, job.arguments().join(OsStr::new("\n")))
            }
        };
        command.stdin(Stdio::null()).stderr(out.try_clone().map_err(failed)?).stdout(out);
        command.spawn().map_err(failed)
    }
}

/// The environment of a process that examines a library.
fn environment(threads: usize) -> impl Iterator<Item = (&'static OsStr, OsString)> {
    let passed = PASSED_ON.iter().filter_map(|name| Some((*name, std::env::var_os(name)?)));
    let threads = THREADS.iter().map(move |name| (*name, threads.to_string().into()));
    // It gets none of the user's settings: BLASM's variables are not passed on.
    let home = ["HOME", "TMPDIR", "XDG_CACHE_HOME"]
        .into_iter()
        .filter_map(|name| Some((name, std::env::var_os(name)?)));
    passed.chain(threads).chain(home).map(|(name, value)| (OsStr::new(name), value))
}

/// Waits for the process, and ends it if it makes no progress.
fn watch(mut child: Child, journal: &Journal) -> Result<End, String> {
    let mut progress = (journal.state().calls(), Phase::Begun);
    let process = child.id();
    let used = || system::processor_time(process).unwrap_or_default();
    let (mut since, mut used_before) = (Instant::now(), Duration::ZERO);
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(match (status.code(), status.signal()) {
                (Some(code), _) => End::Exit(code),
                (_, Some(signal)) => End::Signal(signal),
                _ => End::Exit(-1),
            });
        }
        let state = journal.state();
        let now = (state.calls(), state.phase());
        if now != progress {
            (progress, since, used_before) = (now, Instant::now(), used());
        }
        let [most, longest] = if state.phase() == Phase::Calling { CALLING } else { LOADING };
        if since.elapsed() > longest || used().saturating_sub(used_before) > most {
            let _ = child.kill();
            child.wait().map_err(|error| error.to_string())?;
            return Ok(End::Stalled);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// How a process ended, including the fault that its handler recorded.
fn fault(journal: &Journal, end: End) -> String {
    match journal.state().what(&[]) {
        super::findings::What::Fault { signal, .. } => format!("signal {signal}"),
        _ => end.to_string(),
    }
}

/// The beginning of what was printed.
fn beginning(file: &Path) -> String {
    let mut bytes = Vec::new();
    if let Ok(file) = File::open(file) {
        // If it cannot be read, nothing was printed.
        let _ = file.take(PRINTED).read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).trim().to_owned()
}
