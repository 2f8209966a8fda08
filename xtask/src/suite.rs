//! The workspace's test programs, several at a time.
//!
//! Owns which run at once: `cargo test` starts one after another, and many of them have a lock or one
//! long test, and leave processors idle. (cargo-nextest starts a process for each test, which would load
//! every library again.) Prints what each program prints, in one piece, as `cargo test` would.

use crate::test::cargo;
use anyhow::{Context, Result, bail};
use blasm_tools::process::{self, Step};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The programs that take longest: they begin first.
const LONG: [&str; 8] =
    ["parts", "matrix", "harness", "f77_shim", "netlib", "semantics", "recipes", "isolation"];

/// How many are named with their times at the end.
const NAMED: usize = 12;

/// A test program of the workspace.
struct Program {
    /// As Cargo names it: `tests/matrix.rs`.
    name: String,
    file: PathBuf,
    package: PathBuf,
}

/// Compiles the test programs, runs them, then the tests in documentation. Fails after all of them, if
/// any failed: each failure costs a run of many minutes.
pub fn run(root: &Path, variables: &[(&str, &Path)]) -> Result<()> {
    Step::start("compiling the tests");
    let mut programs = programs(root)?;
    let rank = |program: &Program| LONG.iter().position(|long| program.file_stem() == *long);
    programs.sort_by_key(|program| rank(program).unwrap_or(LONG.len()));
    // Two on one or two processors, otherwise fewer than processors: most have threads.
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    Step::start(format!("{} test programs", programs.len()));
    let (queue, done) = (Mutex::new(programs.iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..(processors / 2).max(2) {
            scope.spawn(|| {
                while let Some(program) = { queue.lock().expect("no worker panics").next() } {
                    let began = Instant::now();
                    let passed = program.run(variables);
                    done.lock().expect("no worker panics").push((program, passed, began.elapsed()));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no worker panics");
    done.sort_by_key(|(.., took)| std::cmp::Reverse(*took));
    let seconds = |took: &Duration| took.as_secs();
    let longest: Vec<String> = done
        .iter()
        .take(NAMED)
        .map(|(program, _, took)| format!("{} {} s", program.file_stem(), seconds(took)))
        .collect();
    Step::done(format!("the longest: {}", longest.join(", ")));

    let mut failed: Vec<String> = Vec::new();
    for (program, passed, _) in done {
        if !passed? {
            failed.push(program.name.clone());
        }
    }
    Step::start("tests in documentation");
    let documentation = cargo(root, &["test", "--workspace", "--no-fail-fast", "--doc"]);
    if process::run(documentation).is_err() {
        failed.push("documentation".to_owned());
    }
    if !failed.is_empty() {
        bail!("{} test programs failed: {}", failed.len(), failed.join(", "));
    }
    Ok(())
}

/// Compiles them, and asks Cargo where they are.
fn programs(root: &Path) -> Result<Vec<Program>> {
    let json = "--message-format=json-render-diagnostics";
    let compile = cargo(root, &["test", "--workspace", "--no-run", json]);
    let mut programs = Vec::new();
    for line in process::output(compile)?.lines() {
        let message: Value = serde_json::from_str(line).context("Cargo prints JSON")?;
        let is_test = message["profile"]["test"] == true;
        let (Some(file), true) = (message["executable"].as_str(), is_test) else { continue };
        let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
        let package = manifest.parent().context("a manifest lies in a folder")?.to_owned();
        let source = Path::new(message["target"]["src_path"].as_str().unwrap_or_default());
        let source = source.strip_prefix(&package).unwrap_or(source);
        let of = package.strip_prefix(root).unwrap_or(&package);
        let name = format!("{} of {}", source.display(), of.display());
        programs.push(Program { name, file: file.into(), package });
    }
    Ok(programs)
}

impl Program {
    /// The name of the target: the file's without the hash.
    fn file_stem(&self) -> &str {
        let name = self.file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        name.rsplit_once('-').map_or(name, |(name, _)| name)
    }

    /// Runs it in its package's folder, as Cargo does. Whether it passed.
    fn run(&self, variables: &[(&str, &Path)]) -> Result<bool> {
        let mut command = Command::new(&self.file);
        command.current_dir(&self.package).env("CARGO", env!("CARGO"));
        command.env("CARGO_MANIFEST_DIR", &self.package).stdin(Stdio::null());
        command.envs(variables.iter().copied());
        let output =
            command.output().with_context(|| format!("cannot start {}", self.file.display()))?;
        let mut text = format!("\n     Running {}\n", self.name).into_bytes();
        text.extend_from_slice(&output.stdout);
        text.extend_from_slice(&output.stderr);
        if !output.status.success() {
            text.extend_from_slice(format!("error: {}: {}\n", self.name, output.status).as_bytes());
        }
        std::io::stdout().lock().write_all(&text)?;
        Ok(output.status.success())
    }
}
