//! The process that watches: it starts the one that makes the calls, and says what became of it.
//!
//! Owns the end of a process that hangs, the files between the two, and the words of a finding.

use crate::child::{Files, Found, Job};
use crate::system::processor_time;
use crate::tally::Tally;
use crate::{Number, batch};
use anyhow::{Context, Result};
use std::fmt;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A run on one backend and one interface.
#[derive(Clone, Debug)]
pub struct Watch {
    /// The program of this crate.
    pub program: PathBuf,
    /// What it is to do.
    pub job: Job,
    /// How many threads libraries may use.
    pub threads: usize,
    /// How much processor time one call may take. Calls take microseconds; but loading a library,
    /// and compiling the guests, before the first call counts too.
    pub patience: Duration,
}

/// What was found, in words.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What is wrong.
    pub what: String,
    /// The call, if it is known.
    pub call: Option<String>,
    /// What the process printed.
    pub printed: String,
    /// The command that makes the batch again.
    pub command: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.what)?;
        if let Some(call) = &self.call {
            writeln!(f, "  call: {call}")?;
        }
        if !self.printed.is_empty() {
            writeln!(f, "  printed: {}", self.printed)?;
        }
        write!(f, "  again: {}", self.command)
    }
}

/// What became of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The counts; none if there is a finding.
    pub tally: Tally,
    /// The first finding.
    pub finding: Option<Finding>,
    /// How long it took.
    pub time: Duration,
}

/// Variables from which libraries read a number of threads.
const THREADS: [&str; 4] =
    ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"];
/// Longer than any call waits for the processor on a machine that is busy.
const LONGEST: Duration = Duration::from_secs(300);

/// How the process ended.
enum End {
    Status(ExitStatus),
    Hung,
}

impl Watch {
    /// Makes the calls. After a finding about a whole batch it makes the batch once more, to find
    /// the call.
    ///
    /// # Errors
    /// If the process cannot be started, or ends before its first call.
    pub fn run(&self) -> Result<Outcome> {
        let begin = Instant::now();
        let (tally, found, printed) = self.once(&self.job)?;
        let Some(mut found) = found else {
            return Ok(Outcome { tally, finding: None, time: begin.elapsed() });
        };
        let again = Job { first: found.batch, batches: 1, each: true, ..self.job.clone() };
        let mut said = printed;
        if found.call.is_none()
            && let (_, Some(precise), printed) = self.once(&again)?
            && precise.call.is_some()
        {
            (found, said) = (precise, printed);
        }
        let call = found.call.map(|call| {
            Number { seed: again.seed, batch: found.batch, call }.describe(again.interface)
        });
        let Job { backend, interface, seed, first, .. } = &again;
        let command = format!(
            "cargo xtask hostile --backend '{backend}' --interface {} --seed {seed} \
             --first {first} --batches 1 --each",
            interface.name()
        );
        let finding = Finding { what: found.what, call, printed: said, command };
        Ok(Outcome { tally, finding: Some(finding), time: begin.elapsed() })
    }

    fn once(&self, job: &Job) -> Result<(Tally, Option<Found>, String)> {
        let folder = tempfile::tempdir().context("no temporary folder can be made")?;
        let files = Files(folder.path().to_owned());
        let mut child = self.start(job, &files)?;
        let end = self.wait(&mut child, &files)?;
        let text = std::fs::read(files.printed()).unwrap_or_default();
        let printed: String = String::from_utf8_lossy(&text).trim().chars().take(600).collect();
        if let Some(tally) = files.tally() {
            return Ok((tally, None, printed));
        }
        if let Some(found) = files.finding() {
            return Ok((Tally::default(), Some(found), printed));
        }
        let Some((batch, call)) = files.place() else {
            anyhow::bail!("{}: no call was made: {printed}", job.backend);
        };
        let what = match end {
            End::Hung => "it does not return".to_owned(),
            End::Status(status) => format!("the process ended with {status}"),
        };
        let found = Found { batch, call: Some(call as usize), what };
        Ok((Tally::default(), Some(found), printed))
    }

    fn start(&self, job: &Job, files: &Files) -> Result<Child> {
        let printed = File::create(files.printed())?;
        let mut command = Command::new(&self.program);
        command.arg("child").arg("--files").arg(&files.0);
        command.args(["--backend", &job.backend, "--interface", job.interface.name()]);
        for (name, value) in
            [("--seed", job.seed), ("--first", job.first), ("--batches", job.batches)]
        {
            command.arg(name).arg(value.to_string());
        }
        command.args(job.each.then_some("--each"));
        if let Some(only) = &job.only {
            command.args(["--only", only]);
        }
        // With it, every trap would cost a backtrace.
        command.env("RUST_BACKTRACE", "0");
        command.envs(THREADS.map(|name| (name, self.threads.to_string())));
        command.stdin(Stdio::null()).stderr(printed.try_clone()?).stdout(printed);
        command.spawn().with_context(|| format!("cannot start {}", self.program.display()))
    }

    /// Waits for the process, and ends it if it makes no progress.
    fn wait(&self, child: &mut Child, files: &Files) -> Result<End> {
        let (mut place, mut since, mut used) = (None, Instant::now(), Duration::ZERO);
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(End::Status(status));
            }
            let (now, time) = (files.place(), processor_time(child.id()));
            if now != place {
                (place, since, used) = (now, Instant::now(), time);
            }
            if since.elapsed() > LONGEST || time.saturating_sub(used) > self.patience {
                child.kill()?;
                child.wait()?;
                return Ok(End::Hung);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// How many batches have at least so many calls.
pub fn batches(calls: u64) -> u64 {
    calls.div_ceil(batch() as u64)
}
