//! `cargo xtask bench` and `cargo xtask report`: measures, and asserts nothing.
//!
//! Owns how the benches are run (one profile, one BLAS thread) and the guest programs of the
//! comparison: one source, written here from the routine table, and two link lines. `tools/report`
//! reports the results of the comparison.

use crate::guests::{self, Guest};
use crate::{demo, setup, tool};
use anyhow::{Context, Result};
use blasm_spec::Family;
use blasm_spec::dsl::{Element, Kind, Returns, Type};
use blasm_tools::machine;
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which bench, and how.
#[derive(clap::Subcommand)]
pub enum Which {
    /// What the boundary costs: calls from a guest beside native ones, and the guard's steps.
    Boundary {
        /// Arguments for Criterion, such as a filter; `--list` skips Criterion's part.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// What buffers cost: a product through `wasi:blas`, with and without moving its operands,
    /// beside one through pointers.
    Buffers,
    /// What it costs that a call can be stopped, and how late it stops: level 3 on every backend.
    Stop,
    /// LAPACK's drivers over OpenBLAS's BLAS, beside OpenBLAS's own LAPACK.
    Lapack {
        /// Only these routines: `dgetrf dpotrf`.
        routines: Vec<String>,
    },
    /// What short calls wait for beside long ones that use all threads, on every backend.
    Turns,
    /// Every backend side by side, natively and from a guest, beside a BLAS inside the module.
    Compare(Compare),
}

/// How the comparison is run.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Compare {
    /// Fewer sizes and rounds: minutes instead of half an hour.
    #[arg(long)]
    pub quick: bool,
    /// Only these families or routines, separated by commas: `gemm,ddot`.
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    /// BLAS threads.
    #[arg(long, default_value_t = 1)]
    pub threads: usize,
    /// Have Criterion also measure the variants whose names match, each by itself, and compare them
    /// with its previous run: `dgemm/256/openblas, guest`.
    #[arg(long)]
    pub criterion: Option<String>,
}

/// The variables from which libraries learn how many threads they may use.
const THREADS: [&str; 5] = [
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "BLASM_NUM_THREADS",
];

/// Runs a bench, by default the boundary's.
pub fn run(root: &Path, which: Option<Which>) -> Result<()> {
    match which {
        None => boundary(root, &[]),
        Some(Which::Boundary { arguments }) => boundary(root, &arguments),
        Some(Which::Buffers) => {
            setup::run();
            Step::start("a product on buffers and by pointers");
            println!("{}; {}.\n", machine::describe(), machine::rustc()?);
            process::run(cargo_bench(root, "buffers", 1))
        }
        Some(Which::Stop) => {
            // It also stops a program.
            repository::build_workspace(root)?;
            with_all_threads(root, "stop", "calls of level 3 in parts, and into a deadline")
        }
        Some(Which::Lapack { routines }) => {
            setup::for_tests(root);
            let blasm = repository::build_workspace(root)?;
            let guest = guests::lapack_bench(root)?;
            Step::start("LAPACK's drivers over OpenBLAS's BLAS, beside OpenBLAS's own");
            println!("{}; {}.\n", machine::describe(), machine::rustc()?);
            let mut cargo = cargo_bench(root, "lapack", 1);
            cargo.args(&routines);
            if let Some(guest) = guest {
                cargo.env("BLASM_BENCH_GUEST", guest).env("BLASM_BIN", blasm);
            }
            process::run(cargo)
        }
        Some(Which::Turns) => with_all_threads(root, "turns", "short calls beside long ones"),
        Some(Which::Compare(options)) => compare(root, &options).map(drop),
    }
}

/// Runs the boundary bench with one BLAS thread; `arguments` go to Criterion.
fn boundary(root: &Path, arguments: &[String]) -> Result<()> {
    setup::run();
    Step::start("the boundary, in interleaved rounds and then variant by variant");
    println!("{}; {}.\n", machine::describe(), machine::rustc()?);
    let mut cargo = cargo_bench(root, "boundary", 1);
    cargo.args(arguments);
    process::run(cargo)
}

/// Runs a bench in which libraries use all processors.
fn with_all_threads(root: &Path, name: &str, what: &str) -> Result<()> {
    setup::run();
    Step::start(what);
    println!("{}; {}.\n", machine::describe(), machine::rustc()?);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    process::run(cargo_bench(root, name, threads))
}

/// Tests check the arithmetic of the boundary once more, and assert what it relies on. What users get
/// does not, and that is what is measured.
const UNCHECKED: [&str; 2] = [
    "profile.dev.package.blasm-core.overflow-checks=false",
    "profile.dev.package.blasm-core.debug-assertions=false",
];

fn cargo_bench(root: &Path, name: &str, threads: usize) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    // The one profile of this repository: a plain `cargo bench` would compile Wasmtime again.
    cargo.current_dir(root).args(["bench", "--profile", "dev", "--workspace"]);
    cargo.args(UNCHECKED.iter().flat_map(|setting| ["--config", *setting]));
    cargo.args(["--bench", name, "--"]);
    for variable in THREADS {
        cargo.env(variable, threads.to_string());
    }
    cargo
}

/// The file to which the comparison writes its measurements.
fn results(root: &Path) -> PathBuf {
    repository::target(root).join("bench/compare.json")
}

/// Builds the guests of the comparison and runs it; says where the results are.
pub fn compare(root: &Path, options: &Compare) -> Result<PathBuf> {
    setup::for_tests(root);
    let blasm = repository::build_workspace(root)?;
    let guest = guests::library(root)?;
    let source = driver(root, &guest.folder)?;
    link(&guest, &source, "bench-host.wasm", |clang| {
        clang.arg("-I").arg(&guest.include).arg("-L").arg(guest.lib()).arg("-lblasm");
    })?;
    let in_module = demo::in_module_openblas(root, &guest).and_then(|there| {
        link(&guest, &source, "bench-in-module.wasm", |clang| {
            clang.arg("-I").arg(&there.include).arg(&there.archive).arg("-lwasi-emulated-mman");
        })?;
        Ok(format!(
            "{}, compiled for WebAssembly with 128-bit SIMD by {}",
            there.version,
            guest.clang.name()
        ))
    });
    let in_module = in_module.unwrap_or_else(|error| {
        Step::done(format!("a BLAS in the module: left out: {error:#}"));
        String::new()
    });
    let output = results(root);
    fs::create_dir_all(output.parent().context("the results lie in a folder")?)?;
    let versions =
        format!("Wasmtime {}; {}", machine::locked(root, "wasmtime")?, machine::rustc()?);
    let mut cargo = cargo_bench(root, "compare", options.threads);
    cargo.arg("--guests").arg(&guest.folder).arg("--output").arg(&output);
    cargo.arg("--probe").arg(&blasm);
    cargo.args(["--machine", &machine(), "--versions", &versions, "--in-module", &in_module]);
    cargo.args(["--threads", &options.threads.to_string(), "--command", &options.command()]);
    if options.quick {
        cargo.arg("--quick");
    }
    if !options.only.is_empty() {
        cargo.args(["--only", &options.only.join(",")]);
    }
    if let Some(filter) = &options.criterion {
        cargo.args(["--criterion", filter]);
    }
    Step::start("every backend side by side, in interleaved rounds");
    process::run(cargo)?;
    Ok(output)
}

/// Writes tables and plots from the last run of the comparison, or from a new one.
pub fn report(root: &Path, again: bool, options: &Compare) -> Result<()> {
    let path = results(root);
    if again || !path.is_file() {
        compare(root, options)?;
    }
    let mut report = tool(root, "blasm-tools-report", "blasm-tools-report");
    report.arg(path);
    process::run(report)
}

fn machine() -> String {
    match machine::vectors() {
        Some(vectors) => format!("{} ({vectors})", machine::describe()),
        None => machine::describe(),
    }
}

impl Compare {
    /// The command that does the same.
    fn command(&self) -> String {
        let mut text = "cargo xtask bench compare".to_owned();
        if self.quick {
            text += " --quick";
        }
        if !self.only.is_empty() {
            let _ = write!(text, " --only {}", self.only.join(","));
        }
        if self.threads != 1 {
            let _ = write!(text, " --threads {}", self.threads);
        }
        text
    }
}

/// Compiles the driver to a program without a `main`, with what `blas` adds.
fn link(guest: &Guest, source: &Path, name: &str, blas: impl FnOnce(&mut Command)) -> Result<()> {
    let mut clang = guest.clang.command();
    clang.args(["-O3", "-msimd128", "-Wall", "-Werror", "-mexec-model=reactor"]);
    clang.args(["-Wl,-z,stack-size=8388608", "-Wl,--fatal-warnings"]);
    clang.arg(source);
    blas(&mut clang);
    clang.arg("-o").arg(guest.folder.join(name));
    process::run(clang)
}

/// The program must provide the memory of operands: its allocator takes any memory that follows its
/// own.
const ALLOCATE: &str = r#"#include <cblas.h>
#include <stdlib.h>

__attribute__((export_name("allocate"))) void *allocate(size_t bytes) {
    static void *last;
    free(last);
    return last = aligned_alloc(65536, bytes);
}
"#;

/// Writes the guests' source: a loop around the C function of each routine in the workloads.
fn driver(root: &Path, folder: &Path) -> Result<PathBuf> {
    let path = root.join("benches/workloads.toml");
    let workloads: toml::Table = toml::from_str(&fs::read_to_string(&path)?)?;
    let families = workloads.get("family").and_then(toml::Value::as_array);
    let wanted: Vec<&str> = families
        .into_iter()
        .flatten()
        .filter_map(|family| family.get("routines")?.as_array())
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect();
    let mut text = ALLOCATE.to_owned();
    let table = blasm_spec::table();
    for name in wanted {
        let (family, ty) = table
            .iter()
            .find_map(|f| Some((f, f.routines.iter().find(|(routine, _)| routine == name)?.1)))
            .with_context(|| format!("{}: no routine `{name}`", path.display()))?;
        text += &repeated(family, name, ty);
    }
    let source = folder.join("bench.c");
    fs::write(&source, text)?;
    Ok(source)
}

/// A function that calls a routine a given number of times, exported under the routine's name.
fn repeated(family: &Family, name: &str, ty: Type) -> String {
    let part = if ty.real() == Type::S { "float" } else { "double" };
    let (mut parameters, mut arguments) = (vec!["int times".to_owned()], Vec::new());
    for param in &family.params {
        let name = param.name;
        match param.kind {
            Kind::Operand { .. } => parameters.push(format!("void *{name}")),
            Kind::Scalar(Element::Own) if ty.is_complex() => {
                parameters.push(format!("{part} {name}_re, {part} {name}_im"));
                arguments.push(format!("({part}[2]){{{name}_re, {name}_im}}"));
                continue;
            }
            Kind::Scalar(_) => parameters.push(format!("{part} {name}")),
            _ => parameters.push(format!("int {name}")),
        }
        arguments.push(name.to_owned());
    }
    let by_pointer = family.is_sub(ty);
    if family.returns != Returns::Nothing {
        parameters.push("void *result".to_owned());
    }
    if by_pointer {
        arguments.push("result".to_owned());
    }
    let call = format!("{}({})", family.cblas_name(name, ty), arguments.join(", "));
    let kept = match family.returns {
        _ if by_pointer => call,
        Returns::Nothing => call,
        Returns::Index => format!("*(unsigned *)result = {call}"),
        Returns::Double => format!("*(double *)result = {call}"),
        Returns::Element | Returns::Real => format!("*({part} *)result = {call}"),
    };
    format!(
        "__attribute__((export_name(\"{name}\"))) void repeated_{name}({}) {{\n    \
         while (times-- > 0) {kept};\n}}\n",
        parameters.join(", "),
    )
}
