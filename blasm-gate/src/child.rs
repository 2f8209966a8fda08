//! The process that examines a library: it loads it, without gate and guard, and calls it.
//!
//! Owns the command line that `blasm` and `blasm-probe` share, and the order of events. The journal
//! tells the next process what the library did to this one.

use crate::LoadGate;
use crate::calls::{AnyCall, Depth};
use crate::findings::{Block, Care, Finding, Way, What};
use crate::journal::{Journal, Line, Phase};
use crate::sweep::{self, Bench, Carry, Task};
use crate::system;
use blasm_backends::REGISTRY;
use blasm_core::memory::Window;
use blasm_core::registry::{Backend, Settings};
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Seconds of processor time that a process may use, in case its parent has ended.
const SECONDS: u64 = 1200;
/// The maximum size of a file in bytes, including the one with what the library prints.
const FILE: u64 = 64 << 20;

/// A variable with the arguments, one per line, for a program that cannot use its command line for
/// them: a test.
pub const ARGUMENTS: &str = "BLASM_PROBE_ARGUMENTS";

/// What the command line says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Job {
    pub(crate) task: Task,
    pub(crate) library: String,
    pub(crate) output: PathBuf,
    pub(crate) file: PathBuf,
    pub(crate) cache: Option<PathBuf>,
}

impl Job {
    /// Converts it to the arguments of a program, without the program's name.
    pub(crate) fn arguments(&self) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec!["probe".into()];
        match self.task {
            Task::Gate => arguments.push("--gate".into()),
            Task::Sweep { guarded, depth } => {
                arguments.push("--sweep".into());
                arguments.push(if guarded { "guarded" } else { "raw" }.into());
                let name = Depth::NAMES.iter().find(|(_, d)| *d == depth).map_or("", |(n, _)| n);
                arguments.extend(["--depth".into(), name.into()]);
            }
        }
        if let Some(cache) = &self.cache {
            arguments.extend(["--cache".into(), cache.into()]);
        }
        arguments.extend(["--library".into(), (&self.library).into()]);
        arguments.extend(["--output".into(), (&self.output).into(), (&self.file).into()]);
        arguments
    }

    /// Reads them.
    fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let (mut gate, mut guarded, mut depth) = (false, None, Depth::Quick);
        let (mut library, mut output, mut file, mut cache) = (None, None, None, None);
        let mut arguments = arguments.into_iter().peekable();
        arguments.next_if(|first| first == "probe");
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().ok_or(format!("{} needs a value", argument.display()));
            match argument.to_str() {
                Some("--gate") => gate = true,
                Some("--sweep") => {
                    guarded = Some(match value()?.to_str() {
                        Some("guarded") => true,
                        Some("raw") => false,
                        _ => return Err("--sweep is `raw` or `guarded`".into()),
                    });
                }
                Some("--depth") => {
                    let name = value()?;
                    let found = Depth::NAMES.iter().find(|(n, _)| name == *n);
                    depth = found.ok_or(format!("no depth `{}`", name.display()))?.1;
                }
                Some("--library") => library = Some(value()?),
                Some("--output") => output = Some(value()?),
                Some("--cache") => cache = Some(value()?.into()),
                _ if file.is_none() && !argument.as_encoded_bytes().starts_with(b"-") => {
                    file = Some(argument);
                }
                _ => return Err(format!("no option `{}`", argument.display())),
            }
        }
        let task = match (gate, guarded) {
            (true, None) => Task::Gate,
            (false, Some(guarded)) => Task::Sweep { guarded, depth },
            _ => return Err("one of --gate and --sweep must be given".into()),
        };
        let library = library.ok_or("--library must name a backend")?;
        Ok(Self {
            task,
            library: library.into_string().map_err(|_| "the backend's name is no text")?,
            output: output.ok_or("--output must name a file")?.into(),
            file: file.ok_or("the library's file must be named")?.into(),
            cache,
        })
    }
}

/// Examines a library as the arguments say (`probe --gate --library NAME --output FILE PATH`; a
/// leading `probe` may be left out). For programs that offer to be a
/// [`LoadGate`](crate::LoadGate)'s.
pub fn child(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    child_with(arguments, |_, _| Err("this program has no guard to sweep through".to_owned()), None)
}

/// The same for a program that can carry out calls as a host does. The backend is the one that was
/// loaded, as its guests get it; `probe` is the program that examines libraries that have not been
/// measured.
pub fn child_with(
    arguments: impl IntoIterator<Item = OsString>,
    carry: impl Fn(&Backend, Carried<'_>) -> Result<(), String>,
    probe: Option<PathBuf>,
) -> ExitCode {
    match Job::parse(arguments).and_then(|job| run(&job, &carry, probe)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The reader may be gone.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(2)
        }
    }
}

/// A call that is to be carried out, and the guest's memory.
pub type Carried<'a> = (&'a dyn AnyCall, &'a Window<'a>);

fn run(
    job: &Job,
    carry: &dyn Fn(&Backend, Carried<'_>) -> Result<(), String>,
    probe: Option<PathBuf>,
) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", job.output.display());
    system::limit(SECONDS, FILE);
    let mut journal = Journal::open(&job.output).map_err(failed)?;
    let died = journal.state().call();
    if let Some((block, case)) = died {
        let finding = obituary(job.task, block, case, &journal);
        journal.write(&Line::Found(finding)).map_err(failed)?;
    }
    journal.forget().map_err(failed)?;
    journal.note_faults().map_err(failed)?;
    journal.phase(Phase::Loading).map_err(failed)?;
    let backend = match load(job, probe) {
        Ok(backend) => backend,
        Err(refused) => {
            return journal.write(&Line::Done { refused: Some(refused) }).map_err(failed);
        }
    };
    let measured = backend.facts.as_ref().is_some_and(|facts| facts.measured);
    let description = backend.description.clone();
    journal.write(&Line::Loaded { description, measured }).map_err(failed)?;
    journal.phase(Phase::Between).map_err(failed)?;
    let refused = if job.task == Task::Gate && measured {
        None
    } else {
        let carry = |call: &dyn AnyCall, window: &Window<'_>| carry(&backend, (call, window));
        look(job.task, &backend, &carry, &mut journal, died).map_err(failed)?
    };
    // What a destructor or an exit handler of the library does is not a finding.
    journal.write(&Line::Done { refused }).map_err(failed)
}

/// The finding about the call that ended the last process.
fn obituary(task: Task, block: Block, case: usize, journal: &Journal) -> Finding {
    let choices = sweep::calls(block, task.depth(block.way));
    let made = sweep::made(block, &choices, case);
    let names: Vec<&str> =
        made.iter().flat_map(|made| made.operands.iter().map(|operand| operand.name)).collect();
    let call = sweep::describe(block, &choices, case);
    Finding { block, call, what: journal.state().what(&names) }
}

fn load(job: &Job, probe: Option<PathBuf>) -> Result<Backend, String> {
    let file = job.file.clone();
    let guarded = matches!(job.task, Task::Sweep { guarded: true, .. });
    // What a guest reaches is the library behind its own row, found by the gate if need be.
    let mut settings = Settings::default().with_trust_unprobed(!guarded);
    if let Some(probe) = probe.filter(|_| guarded) {
        settings = settings.with_gate(LoadGate::new(probe).with_cache(job.cache.clone()));
    }
    if REGISTRY.entry(&job.library).is_some() {
        settings.backend = Some(job.library.clone());
        settings.files.push((job.library.clone(), file));
    } else {
        settings.backend = Some(file.to_string_lossy().into_owned());
    }
    let selected = REGISTRY.select(&settings).map_err(|error| {
        // It was only looked for in one place.
        error.tried().first().map_or_else(|| error.to_string(), |tried| tried.why.to_string())
    })?;
    Ok(selected.backend)
}

/// Makes all calls that have not been made yet, and returns the reason if the library is refused.
fn look(
    task: Task,
    backend: &Backend,
    carry: Carry<'_>,
    journal: &mut Journal,
    died: Option<(Block, usize)>,
) -> std::io::Result<Option<String>> {
    let plan = task.plan(&backend.partition);
    let mut findings: Vec<Finding> = journal
        .read()?
        .into_iter()
        .filter_map(|line| match line {
            Line::Found(finding) => Some(finding),
            _ => None,
        })
        .collect();
    let bench = Bench::new(task.depth(Way::Raw))?;
    let mut printed = system::printed();
    let resume =
        died.and_then(|(block, case)| Some((plan.iter().position(|b| *b == block)?, case)));
    for (number, block) in plan.iter().copied().enumerate() {
        if let Some(why) = refusal(task, &findings) {
            return Ok(Some(why));
        }
        let first = match resume {
            Some((at, _)) if number < at => continue,
            Some((at, case)) if number == at => case + 1,
            _ => 0,
        };
        let enough = |findings: &[Finding]| {
            findings.iter().filter(|f| f.block == block).count() >= task.patience()
        };
        // A routine that was taken away from the library need not be examined; it may be slow.
        let settled = task == Task::Gate
            && findings
                .iter()
                .any(|f| f.block.routine == block.routine && f.calls_for() == Care::Own);
        if settled || enough(&findings) || !sweep::is_due(block, &plan, &findings) {
            continue;
        }
        let choices = sweep::calls(block, task.depth(block.way));
        let mut found = Vec::new();
        for case in first..choices.len() * if block.way == Way::Guarded { sweep::EDGES } else { 1 }
        {
            let Some(made) = sweep::made(block, &choices, case) else { continue };
            let begin =
                |spans: &mut dyn Iterator<Item = (usize, usize)>| journal.begin(block, case, spans);
            let Err(what) = bench.run(block, made, &*backend.blas, carry, begin) else { continue };
            let call = sweep::describe(block, &choices, case);
            found.push(Finding { block, call, what });
            bench.reset();
            if found.len() >= task.patience() {
                break;
            }
        }
        journal.phase(Phase::Between)?;
        if !bench.is_untouched() {
            let what = What::Outside { operand: "one of them, far away".to_owned(), at: 0 };
            let call = format!("one of the calls of {}", block.routine);
            found.push(Finding { block, call, what });
            bench.reset();
        }
        let now = system::printed();
        if now > printed {
            let call = format!("one of the calls of {}", block.routine);
            found.push(Finding { block, call, what: What::Printed { bytes: now - printed } });
            printed = now;
        }
        for finding in found {
            journal.write(&Line::Found(finding.clone()))?;
            findings.push(finding);
        }
    }
    Ok(refusal(task, &findings))
}

/// Why a library is of no use at all, if so.
fn refusal(task: Task, findings: &[Finding]) -> Option<String> {
    if task != Task::Gate {
        return None;
    }
    findings.iter().find_map(|finding| match finding.block.way {
        Way::Width => Some(format!(
            "it does not take 32-bit integers as its interface says (LP64): given a count of -1, {} {}. \
             It seems to be built with 64-bit integers (ILP64)",
            finding.block.routine, finding.what
        )),
        Way::Answers if finding.block.routine.name() == "dgemm" => {
            Some(format!("it fails the known-answer test: {finding}"))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_can_be_read_back() {
        for task in [
            Task::Gate,
            Task::Sweep { guarded: true, depth: Depth::Full },
            Task::Sweep { guarded: false, depth: Depth::Large },
        ] {
            let job = Job {
                task,
                library: "openblas".to_owned(),
                output: "out".into(),
                file: "lib/libx.so".into(),
                cache: Some("cache".into()),
            };
            assert_eq!(Job::parse(job.arguments()), Ok(job));
        }
    }

    #[test]
    fn a_wrong_command_line_is_refused() {
        for wrong in [
            &["--gate"][..],
            &["--gate", "--library", "x", "--output", "y"],
            &["--library", "x", "--output", "y", "z"],
            &["--gate", "--library", "x", "--output", "y", "z", "--colour"],
            &["--sweep", "some", "--library", "x", "--output", "y", "z"],
        ] {
            assert!(Job::parse(wrong.iter().map(OsString::from)).is_err(), "{wrong:?}");
        }
    }
}
