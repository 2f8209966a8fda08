//! `cargo xtask demo` and `cargo xtask digits`: the digits example, once or as a comparison.

use crate::adapter;
use crate::guests::{self, Guest};
use crate::setup;
use anyhow::{Context, Result};
use blasm_tools::machine;
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::path::{Path, PathBuf};
use std::process::Command;

const EXAMPLE: &str = "examples/digits";

/// Sets up what is missing, builds, and runs the example on the BLAS that is available.
pub fn run(root: &Path) -> Result<()> {
    setup::run();
    let blasm = repository::build_workspace(root)?;
    let guest = guests::library(root)?;
    let program = guest.program(root, &format!("{EXAMPLE}/digits.c"), "-O3")?;
    let mut command = Command::new(blasm);
    command.current_dir(root.join(EXAMPLE)).args(["run", "--dir", "data"]).arg(program);
    Step::start(format!("in {EXAMPLE}: {}", process::shown(&command)));
    process::run(command)
}

/// A way to run the example.
struct Way {
    name: &'static str,
    command: Box<dyn Fn() -> Command>,
}

/// The line of JSON that one run prints.
#[derive(Clone, Copy, Debug)]
struct Run {
    accuracy: f64,
    seconds: f64,
    gflops: f64,
}

/// Runs the example native, through blasm and with a BLAS inside the module, in turn, and prints
/// the medians side by side.
pub fn compare(root: &Path, rounds: usize, json: Option<&Path>) -> Result<()> {
    setup::run();
    let blasm = repository::build_workspace(root)?;
    let guest = guests::library(root)?;
    let program = guest.program(root, &format!("{EXAMPLE}/digits.c"), "-O3")?;
    let folder = root.join(EXAMPLE);

    let mut ways = Vec::new();
    match native(root, &guest) {
        Ok(native) => ways.push(Way {
            name: "native, OpenBLAS",
            command: Box::new(move || Command::new(&native)),
        }),
        Err(error) => Step::done(format!("native: left out: {error:#}")),
    }
    let through = |name, backend: &'static str, program: &Path| {
        let (blasm, program) = (blasm.clone(), program.to_owned());
        Way {
            name,
            command: Box::new(move || {
                let mut command = Command::new(&blasm);
                command
                    .args(["run", "--dir", "data", "-B"])
                    .arg(format!("backend={backend}"))
                    .arg(&program);
                command
            }),
        }
    };
    ways.push(through("blasm, OpenBLAS", "openblas", &program));
    ways.push(through("blasm, builtin", "builtin", &program));
    let component = adapter::build(root, &guests::digits_to_adapt(root, &guest)?)?;
    ways.push(through("the same as a component, OpenBLAS", "openblas", &component));
    match in_module(root, &guest) {
        Ok(wasm) => ways.push(through("BLAS in the module (OpenBLAS)", "builtin", &wasm)),
        Err(error) => Step::done(format!("BLAS in the module: left out: {error:#}")),
    }

    let mut runs: Vec<Vec<Run>> = vec![Vec::new(); ways.len()];
    for round in 0..rounds {
        Step::start(format!("round {} of {rounds}", round + 1));
        // Every other round runs in reverse order, so that no variant always follows the same one.
        let order: Vec<usize> = if round % 2 == 0 {
            (0..ways.len()).collect()
        } else {
            (0..ways.len()).rev().collect()
        };
        for index in order {
            runs[index].push(once(&folder, &ways[index])?);
        }
    }
    report(&ways, &runs, rounds);
    if let Some(json) = json {
        let lines: Vec<String> = ways
            .iter()
            .zip(&runs)
            .map(|(way, runs)| {
                let seconds: Vec<String> =
                    runs.iter().map(|r| format!("{:.4}", r.seconds)).collect();
                format!("{{\"way\": {:?}, \"seconds\": [{}]}}", way.name, seconds.join(", "))
            })
            .collect();
        std::fs::write(json, lines.join("\n") + "\n")?;
    }
    Ok(())
}

fn once(folder: &Path, way: &Way) -> Result<Run> {
    let mut command = (way.command)();
    command.current_dir(folder).arg("--json").env("OPENBLAS_NUM_THREADS", "1");
    let text = process::output(command)?;
    let field = |name: &str| {
        let (_, rest) = text.split_once(&format!("\"{name}\":"))?;
        rest.trim_start().split([',', '}']).next()?.trim().parse::<f64>().ok()
    };
    let run = || {
        Some(Run {
            accuracy: field("accuracy")?,
            seconds: field("seconds")?,
            gflops: field("gflops")?,
        })
    };
    run().with_context(|| format!("{} did not print its results: {text}", way.name))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn report(ways: &[Way], runs: &[Vec<Run>], rounds: usize) {
    println!("| digits | accuracy | seconds | GFLOP/s | times the first |");
    println!("|---|---|---|---|---|");
    for (way, of) in ways.iter().zip(runs) {
        // On a noisy machine only ratios within a round are comparable.
        let ratio = median(of.iter().zip(&runs[0]).map(|(a, b)| a.seconds / b.seconds).collect());
        println!(
            "| {} | {:.3} | {:.2} | {:.1} | {ratio:.2} |",
            way.name,
            median(of.iter().map(|r| r.accuracy).collect()),
            median(of.iter().map(|r| r.seconds).collect()),
            median(of.iter().map(|r| r.gflops).collect()),
        );
    }
    println!(
        "\nMedians of {rounds} rounds, run in turn, one BLAS thread; {}.",
        machine::describe()
    );
}

/// The same source on the machine itself, with the library that `blasm` loads.
fn native(root: &Path, guest: &Guest) -> Result<PathBuf> {
    let output = guest.folder.join("digits-native");
    let mut pkg_config = Command::new("pkg-config");
    pkg_config.args(["--cflags", "--libs", "openblas"]);
    let flags =
        process::output(pkg_config).context("OpenBLAS's headers are missing (libopenblas-dev)")?;
    let mut cc = Command::new("cc");
    cc.args(["-std=c11", "-O3"]).arg(root.join(EXAMPLE).join("digits.c"));
    cc.args(flags.split_whitespace()).args(["-lm", "-o"]).arg(&output);
    process::run(cc)?;
    Ok(output)
}

/// The same source with OpenBLAS compiled to WebAssembly, as fast as possible.
fn in_module(root: &Path, guest: &Guest) -> Result<PathBuf> {
    let there = in_module_openblas(root, guest)?;
    let output = guest.folder.join("digits-in-module.wasm");
    let mut clang = guest.clang.command();
    clang.args(["-O3", "-msimd128", "-Wl,-z,stack-size=8388608", "-Wl,--fatal-warnings"]);
    clang.arg("-I").arg(there.include).arg(root.join(EXAMPLE).join("digits.c"));
    clang.arg(there.archive).args(["-lwasi-emulated-mman", "-o"]).arg(&output);
    process::run(clang)?;
    Ok(output)
}

/// OpenBLAS compiled to WebAssembly.
pub struct InModule {
    /// Its headers.
    pub include: PathBuf,
    /// The library.
    pub archive: PathBuf,
    /// Name and version.
    pub version: String,
}

/// Builds OpenBLAS for WebAssembly, unless it exists.
pub fn in_module_openblas(root: &Path, guest: &Guest) -> Result<InModule> {
    let cache = root.join(".cache/in-module-openblas");
    let mut script = Command::new("bash");
    script.arg(root.join(EXAMPLE).join("in-module-openblas.sh")).arg(&cache);
    script.env("COMPILER", guest.clang.words());
    for (variable, tool) in [("LLVM_AR", "ar"), ("LLVM_RANLIB", "ranlib")] {
        script.env(variable, guest.clang.tool(tool).get_program());
    }
    process::run(script)?;
    let include = cache.join("include");
    let config = std::fs::read_to_string(include.join("openblas_config.h"))?;
    let version = config
        .lines()
        .find_map(|line| line.strip_prefix("#define OPENBLAS_VERSION"))
        .map(|text| text.trim_matches([' ', '"']).to_owned())
        .context("openblas_config.h says no version")?;
    Ok(InModule { include, archive: cache.join("libopenblas-wasm-sdcz.a"), version })
}
