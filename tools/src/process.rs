//! Runs other programs, and prints what happens meanwhile.

use anyhow::{Context, Result, bail};
use std::fmt::Display;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Mutex;

/// A line on stderr about what is being done.
pub struct Step;

impl Step {
    /// Reports that something begins.
    pub fn start(what: impl Display) {
        eprintln!("==> {what}");
    }

    /// Reports that something is done.
    pub fn done(what: impl Display) {
        eprintln!("    {what}");
    }
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|w| w.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Runs a command and fails unless it succeeds.
///
/// # Errors
/// If it does not, or cannot be started.
pub fn run(mut command: Command) -> Result<()> {
    let text = shown(&command);
    let status = command.status().with_context(|| format!("cannot start `{text}`"))?;
    if !status.success() {
        bail!("`{text}` failed: {status}");
    }
    Ok(())
}

/// Runs many commands, as many at a time as there are processors.
///
/// # Errors
/// One of the failures.
///
/// # Panics
/// If a worker panics, which none does.
pub fn run_all(commands: Vec<Command>) -> Result<()> {
    let queue = Mutex::new(commands.into_iter());
    let failure = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(command) = { queue.lock().expect("no worker panics").next() } {
                    if let Err(error) = run(command) {
                        *failure.lock().expect("no worker panics") = Some(error);
                        return;
                    }
                }
            });
        }
    });
    failure.into_inner()?.map_or(Ok(()), Err)
}

/// Runs a command and returns what it printed on stdout.
///
/// # Errors
/// If it fails, cannot be started, or prints what is no text.
pub fn output(mut command: Command) -> Result<String> {
    let text = shown(&command);
    let out = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{text}`"))?;
    if !out.status.success() {
        bail!("`{text}` failed: {}", out.status);
    }
    Ok(String::from_utf8(out.stdout)?)
}

/// Feeds text through a command.
///
/// # Errors
/// If it fails, cannot be started, or prints what is no text.
///
/// # Panics
/// If the writing thread panics, which it does not.
pub fn filter(mut command: Command, input: &str) -> Result<String> {
    let text = shown(&command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{text}`"))?;
    let mut stdin = child.stdin.take().context("stdin is piped")?;
    let bytes = input.to_owned().into_bytes();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let out = child.wait_with_output()?;
    writer.join().expect("the writer does not panic")?;
    if !out.status.success() {
        bail!("`{text}` failed: {}", out.status);
    }
    Ok(String::from_utf8(out.stdout)?)
}
