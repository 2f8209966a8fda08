//! A guest through the program `blasm`.

use crate::required;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The path of the program: what `BLASM_BIN` says, or in the folder above that of the test.
///
/// # Panics
/// If it does not exist: cargo only builds a program for the tests of its own package.
pub fn blasm() -> PathBuf {
    let path = std::env::var_os("BLASM_BIN").map_or_else(
        || {
            let test = std::env::current_exe().expect("a test knows where it is");
            let folder =
                test.parent().and_then(|deps| deps.parent()).expect("it lies in target/*/deps");
            folder.join("blasm").with_extension(std::env::consts::EXE_EXTENSION)
        },
        PathBuf::from,
    );
    assert!(
        path.is_file(),
        "there is no {}: build it with `cargo build --workspace`, or name it in BLASM_BIN",
        path.display()
    );
    path
}

/// The folder into which `cargo xtask guests` puts guests.
fn folder() -> PathBuf {
    std::env::var_os("BLASM_GUESTS").map_or_else(
        || {
            let bin = blasm();
            bin.ancestors().nth(2).expect("it lies in target/*").join("guest")
        },
        PathBuf::from,
    )
}

/// The guest that was built under that name; `None`, and a message, if it is missing.
///
/// # Panics
/// If it is missing and `BLASM_REQUIRE` names what it needs.
pub fn built(name: &str, needs: &str, command: &str) -> Option<PathBuf> {
    let path = folder().join(name);
    if path.exists() {
        return Some(path);
    }
    let why = format!("{} is not built: run `{command}`", path.display());
    assert!(!required(needs), "BLASM_REQUIRE names {needs}, but {why}");
    println!("skipped: {why}");
    None
}

/// How often each routine was called, in a profile that `blasm run -B profile=FILE` wrote.
///
/// # Panics
/// If there is none.
pub fn calls(profile: &Path) -> BTreeMap<String, u64> {
    let profile = std::fs::read(profile).expect("the program calls BLAS");
    let profile: Value = serde_json::from_slice(&profile).expect("it is JSON");
    let mut calls = BTreeMap::new();
    for row in profile["rows"].as_array().expect("a profile has rows") {
        let routine = row["routine"].as_str().expect("a name").to_owned();
        *calls.entry(routine).or_default() += row["calls"].as_u64().expect("a number");
    }
    calls
}

/// Cargo, as outside a test.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let ours = name.starts_with("CARGO") && name != "CARGO_HOME";
        if ours || name.starts_with("BLASM_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// Whether Rust compiles for WASI here, and the crates of a program are there: why not, if not.
///
/// # Errors
/// What is missing.
///
/// # Panics
/// If there is no `rustc`.
pub fn rust_for_wasi(program: &Path) -> Result<(), String> {
    const TARGET: &str = "wasm32-wasip1";
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]).stderr(Stdio::null());
    let folder = rustc.output().expect("there is a rustc").stdout;
    if !Path::new(String::from_utf8_lossy(&folder).trim()).is_dir() {
        return Err(format!("rustc has no {TARGET}: `rustup target add {TARGET}`"));
    }
    let mut fetch = cargo();
    fetch.current_dir(program).args(["fetch", "--locked", "--quiet", "--target", TARGET]);
    match fetch.status().is_ok_and(|status| status.success()) {
        true => Ok(()),
        false => Err(format!("cargo cannot fetch the crates of {}", program.display())),
    }
}

/// What a program did.
#[derive(Clone, Debug)]
pub struct Ran {
    /// Its exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// What it printed to standard output.
    pub stdout: Vec<u8>,
    /// What it printed to standard error.
    pub stderr: String,
}

/// A call of `blasm`, in an environment without any of its variables.
#[derive(Debug)]
pub struct Blasm(Command);

impl Blasm {
    /// With these arguments.
    pub fn new<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Blasm {
        let mut command = Command::new(blasm());
        command.args(args);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("BLASM_") {
                command.env_remove(name);
            }
        }
        Blasm(command)
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Blasm {
        self.0.arg(arg);
        self
    }

    /// Sets a variable of the host's environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Blasm {
        self.0.env(name, value);
        self
    }

    /// Has a variable of BLASM's as it is here.
    pub fn inherit(self, name: &str) -> Blasm {
        match std::env::var_os(name) {
            Some(value) => self.env(name, value),
            None => self,
        }
    }

    /// Runs it with something on stdin.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn run(mut self, stdin: &[u8]) -> Ran {
        let mut child = self
            .0
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("blasm starts");
        let mut pipe = child.stdin.take().expect("stdin is piped");
        let output = std::thread::scope(|scope| {
            // A program that reads nothing closes the pipe, which is not a failure of the test.
            scope.spawn(move || drop(pipe.write_all(stdin)));
            child.wait_with_output().expect("blasm ends")
        });
        Ran {
            code: output.status.code(),
            stdout: output.stdout,
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}
