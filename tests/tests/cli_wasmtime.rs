//! `blasm run` beside `wasmtime run`: the same invocations, the same exit codes and the same
//! stdout.
//!
//! `cli/golden.txt` has what Wasmtime's program does. If that program is available (`cargo xtask
//! wasmtime` builds it), the file is compared with it; `BLASM_BLESS=1` rewrites it. If blasm is
//! meant to differ, the case says what it does instead and why, and an agreement fails.

use blasm_transports::program::blasm;
use blasm_transports::required;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An invocation. Its folder has `programs/`, `data/word.txt` and the files of [`FILES`].
struct Case {
    name: &'static str,
    args: &'static [&'static str],
    stdin: &'static str,
    /// A command that is run before it, with the same program.
    first: &'static [&'static str],
    differs: Option<Differs>,
}

/// What blasm does if it is meant to differ.
struct Differs {
    code: i32,
    stdout: &'static str,
    reason: &'static str,
}

const fn case(name: &'static str, args: &'static [&'static str]) -> Case {
    Case { name, args, stdin: "", first: &[], differs: None }
}

impl Case {
    const fn stdin(mut self, stdin: &'static str) -> Case {
        self.stdin = stdin;
        self
    }

    const fn first(mut self, first: &'static [&'static str]) -> Case {
        self.first = first;
        self
    }

    const fn differs(mut self, code: i32, stdout: &'static str, reason: &'static str) -> Case {
        self.differs = Some(Differs { code, stdout, reason });
        self
    }
}

/// Small files beside the programs.
const FILES: &[(&str, &str)] = &[
    ("data/word.txt", "spirit\n"),
    ("word.txt", "not granted\n"),
    ("noise.wasm", "this is no program\n"),
    ("empty.wasm", ""),
    ("broken.wat", "(module (func"),
    ("invalid.wat", "(module (func (result i32)))"),
    ("fuel.toml", "[wasm]\nfuel = 1000\n"),
    ("wrong.toml", "[wasm]\ncolour = \"red\"\n"),
];

const CASES: &[Case] = &[
    // The program, its arguments, variables, streams and exit code.
    case("hello", &["run", "programs/hello.wat"]),
    case("run is the default", &["programs/hello.wat"]),
    case("arguments", &["run", "programs/strings.wat", "one", "--two", "-W", "x", "--", "y"]),
    case("the name without its folder", &["run", "programs/../programs/strings.wat"]),
    case("another name", &["run", "--argv0", "me/too", "programs/strings.wat", "one"]),
    case("a variable", &["run", "--env", "A=1 2=3", "--invoke", "environment", "programs/strings.wat"]),
    case("a variable of the host", &["run", "--env", "FROM_HOST", "--invoke", "environment", "programs/strings.wat"]),
    case("a variable that the host lacks", &["run", "--env", "NOT_THERE", "--invoke", "environment", "programs/strings.wat"]),
    case("no variables", &["run", "--invoke", "environment", "programs/strings.wat"]),
    case("all variables", &["run", "-S", "inherit-env", "--env", "A=1", "--invoke", "environment", "programs/strings.wat"]),
    case("exit code 0", &["run", "programs/exit.wat"]),
    case("exit code 3", &["run", "programs/exit.wat", "a", "b", "c"]),
    case("exit code 125", &["run", "--invoke", "with", "programs/exit.wat", "125"]),
    case("exit code 126", &["run", "--invoke", "with", "programs/exit.wat", "126"]),
    case("exit code -1", &["run", "--invoke", "with", "--", "programs/exit.wat", "-1"]),
    case("standard input", &["run", "programs/cat.wat"]).stdin("a line\nand another"),
    case("no standard input", &["run", "-S", "inherit-stdin=n", "programs/cat.wat"]).stdin("unread"),
    case("no standard output", &["run", "-S", "inherit-stdout=n", "programs/hello.wat"]),
    case("a program on standard input", &["run", "-"]).stdin("(module (func (export \"_start\") unreachable))"),
    case("preview 0", &["run", "programs/old.wat"]),
    case("no preview 0", &["run", "-S", "preview0=n", "programs/old.wat"]),
    case("no wasi", &["run", "-S", "cli=n", "programs/hello.wat"]),
    case("wasi-threads", &["run", "-S", "threads", "programs/hello.wat"]),
    case("wasi before its second preview", &["run", "-S", "preview2=n", "programs/hello.wat"]),
    // Folders.
    case("no folder", &["run", "programs/folders.wat"]),
    case("folders", &["run", "--dir", "data", "--dir", "data::/else", "--dir", ".::there", "programs/folders.wat"]),
    case("reading", &["run", "--dir", "data", "--invoke", "read", "programs/folders.wat"]),
    case("reading without a grant", &["run", "--invoke", "read", "programs/folders.wat"]),
    case("writing", &["run", "--dir", "data::/", "--invoke", "write", "programs/folders.wat"]),
    case("leaving a folder", &["run", "--dir", "data", "--invoke", "up", "programs/folders.wat"]),
    case("a folder that is not there", &["run", "--dir", "nothing", "programs/folders.wat"]),
    case("a folder that is a file", &["run", "--dir", "word.txt", "programs/folders.wat"]),
    // Traps.
    case("a trap", &["run", "programs/traps.wat"]),
    case("unreachable", &["run", "--invoke", "unreachable", "programs/traps.wat"]),
    case("division by zero", &["run", "--invoke", "divide", "programs/traps.wat"]),
    case("conversion", &["run", "--invoke", "overflow", "programs/traps.wat"]),
    case("out of bounds", &["run", "--invoke", "bounds", "programs/traps.wat"]),
    case("out of the table", &["run", "--invoke", "table", "programs/traps.wat"]),
    case("null in the table", &["run", "--invoke", "null", "programs/traps.wat"]),
    case("another type in the table", &["run", "--invoke", "type", "programs/traps.wat"]),
    case("the stack is full", &["run", "--invoke", "stack", "programs/traps.wat", "0"]),
    case("a small stack", &["run", "-W", "max-wasm-stack=16384", "--invoke", "depth", "programs/library.wat", "10000"]),
    case("a large stack", &["run", "-W", "max-wasm-stack=64000000", "--invoke", "depth", "programs/library.wat", "500000"]),
    case("a trap without address map", &["run", "-D", "address-map=n", "programs/traps.wat"]),
    case("a core dump", &["run", "-D", "coredump=core.wasm", "programs/traps.wat"]),
    case("a core dump with a pattern", &["run", "-D", "coredump=core.%p", "programs/traps.wat"]),
    // --invoke.
    case("invoke", &["run", "--invoke", "add", "programs/library.wat", "40", "2"]),
    case("invoke, hexadecimal", &["run", "--invoke", "add", "programs/library.wat", "0x10", "0X0f"]),
    case("invoke, negative", &["run", "--invoke", "add", "programs/library.wat", "-5", "3"]),
    case("invoke, out of range", &["run", "--invoke", "add", "programs/library.wat", "4294967295", "0"]),
    case("invoke, i64", &["run", "--invoke", "multiply", "programs/library.wat", "-4000000000", "2"]),
    case("invoke, f32", &["run", "--invoke", "halve", "programs/library.wat", "0.3"]),
    case("invoke, f64", &["run", "--invoke", "third", "programs/library.wat", "1e-300"]),
    case("invoke, infinity", &["run", "--invoke", "third", "programs/library.wat", "-inf"]),
    case("invoke, two results", &["run", "--invoke", "both", "programs/library.wat"]),
    case("invoke, a vector", &["run", "--invoke", "vector", "programs/library.wat"]),
    case("invoke, references", &["run", "--invoke", "references", "programs/library.wat"]),
    case("invoke, no result", &["run", "--invoke", "nothing", "programs/library.wat", "1"]),
    case("invoke, a reference as argument", &["run", "--invoke", "reference", "programs/library.wat", "1"]),
    case("invoke, too few arguments", &["run", "--invoke", "add", "programs/library.wat", "1"]),
    case("invoke, too many arguments", &["run", "--invoke", "add", "programs/library.wat", "1", "2", "3"]),
    case("invoke, no number", &["run", "--invoke", "add", "programs/library.wat", "one", "2"]),
    case("invoke, no such function", &["run", "--invoke", "subtract", "programs/library.wat"]),
    case("a reactor", &["run", "--invoke", "answer", "programs/reactor.wat"]),
    case("a reactor alone", &["run", "programs/reactor.wat"]),
    case("a start section", &["run", "programs/started.wat"]),
    case("a library", &["run", "programs/library.wat"]).differs(
        1,
        "",
        "Wasmtime says nothing and succeeds, though nothing was run: a newcomer is told about `--invoke`",
    ),
    // Imports.
    case("an unknown import", &["run", "programs/unknown.wat"]),
    case("an unknown import that traps, uncalled", &["run", "-W", "unknown-imports-trap", "programs/unknown.wat"]),
    case("an unknown import that traps", &["run", "-W", "unknown-imports-trap", "--invoke", "call", "programs/unknown.wat"]),
    case("an unknown import by default", &["run", "-W", "unknown-imports-default", "--invoke", "call", "programs/unknown.wat"]),
    case("preload", &["run", "--preload", "base=programs/base.wat", "--invoke", "third", "programs/user.wat"]),
    case("preload that is not there", &["run", "--preload", "base=nothing.wat", "programs/user.wat"]),
    case("preload without a name", &["run", "--preload", "programs/base.wat", "programs/user.wat"]),
    // Limits.
    case("enough fuel", &["run", "-W", "fuel=1000", "programs/hello.wat"]),
    case("too little fuel", &["run", "-W", "fuel=1000", "programs/forever.wat"]),
    case("a timeout while computing", &["run", "-W", "timeout=100ms", "programs/forever.wat"]),
    case("a timeout while sleeping", &["run", "-W", "timeout=100ms", "--invoke", "sleep", "programs/forever.wat"]),
    case("no timeout", &["run", "-W", "timeout=1000s", "programs/hello.wat"]),
    case("memory grows", &["run", "--invoke", "memory_by", "programs/grow.wat", "10"]),
    case("memory may not grow", &["run", "-W", "max-memory-size=100000", "--invoke", "memory_by", "programs/grow.wat", "10"]),
    case("memory may not grow, and traps", &["run", "-W", "max-memory-size=100000,trap-on-grow-failure", "--invoke", "memory_by", "programs/grow.wat", "10"]),
    case("a table may not grow", &["run", "-W", "max-table-elements=4", "--invoke", "table_by", "programs/grow.wat", "10"]),
    case("too many memories", &["run", "-W", "max-memories=1", "--invoke", "size", "programs/two_memories.wat"]),
    // Proposals.
    case("simd", &["run", "--invoke", "sum", "programs/simd.wat"]),
    case("no simd", &["run", "-W", "simd=n,relaxed-simd=n", "--invoke", "sum", "programs/simd.wat"]),
    case("relaxed simd", &["run", "-W", "relaxed-simd-deterministic", "--invoke", "fused", "programs/relaxed.wat"]),
    case("no relaxed simd", &["run", "-W", "relaxed-simd=n", "--invoke", "fused", "programs/relaxed.wat"]),
    case("exceptions", &["run", "--invoke", "caught", "programs/exceptions.wat"]),
    case("an uncaught exception", &["run", "programs/exceptions.wat"]),
    case("no exceptions", &["run", "-W", "exceptions=n", "--invoke", "caught", "programs/exceptions.wat"]),
    case("tail calls", &["run", "--invoke", "count", "programs/tail.wat", "1000000"]),
    case("memory64", &["run", "--invoke", "size", "programs/wide.wat"]),
    case("no memory64", &["run", "-W", "memory64=n", "--invoke", "size", "programs/wide.wat"]),
    case("garbage collection", &["run", "--invoke", "sum", "programs/objects.wat"]),
    case("another collector", &["run", "-C", "collector=null", "--invoke", "sum", "programs/objects.wat"]),
    case("no garbage collection", &["run", "-W", "gc=n", "--invoke", "sum", "programs/objects.wat"]),
    case("a shared memory", &["run", "-W", "shared-memory", "--invoke", "add", "programs/shared.wat"]),
    case("no shared memory", &["run", "--invoke", "add", "programs/shared.wat"]),
    case("several memories", &["run", "--invoke", "size", "programs/two_memories.wat"]),
    case("wide arithmetic", &["run", "-W", "wide-arithmetic", "--invoke", "high", "programs/arithmetic.wat"]),
    case("no wide arithmetic", &["run", "--invoke", "high", "programs/arithmetic.wat"]),
    case("canonical NaN", &["run", "-W", "nan-canonicalization", "--invoke", "bits", "programs/nan.wat"]),
    // Compiling.
    case("no optimization", &["run", "-O", "opt-level=0", "programs/hello.wat"]),
    case("no cache", &["run", "-C", "cache=n", "programs/hello.wat"]),
    case("a cache's settings that are not there", &["run", "-C", "cache-config=nothing.toml", "programs/hello.wat"]),
    case("the pooling allocator", &["run", "-O", "pooling-allocator", "programs/hello.wat"]),
    case("an unknown compiler setting", &["run", "-C", "cranelift-colour=red", "programs/hello.wat"]),
    case("settings from a file", &["run", "--config", "fuel.toml", "programs/forever.wat"]),
    case("the command line over the file", &["run", "--config", "fuel.toml", "-W", "fuel=5", "programs/hello.wat"]),
    case("wrong settings in a file", &["run", "--config", "wrong.toml", "programs/hello.wat"]),
    case("machine code", &["run", "--allow-precompiled", "hello.cwasm"]).first(&["compile", "programs/hello.wat"]),
    case("machine code, not allowed", &["run", "hello.cwasm"]).first(&["compile", "programs/hello.wat"]),
    case("machine code of other settings", &["run", "--allow-precompiled", "-W", "fuel=1", "hello.cwasm"]).first(&["compile", "programs/hello.wat"]),
    case("machine code under another name", &["run", "--allow-precompiled", "out.bin"]).first(&["compile", "-o", "out.bin", "programs/hello.wat"]),
    case("machine code of a component", &["run", "--allow-precompiled", "component_prints.cwasm"]).first(&["compile", "programs/component_prints.wat"]),
    case("compiling what is no program", &["compile", "noise.wasm"]),
    // Components.
    case("a component", &["run", "programs/component.wat"]),
    case("a component that fails", &["run", "programs/component_fails.wat"]),
    case("a component that prints", &["run", "programs/component_prints.wat"]),
    case("a component without preview 3", &["run", "-S", "p3=n", "programs/component_prints.wat"]),
    case("invoke on a component", &["run", "--invoke", "add(40, 2)", "programs/component.wat"]),
    case("invoke on an interface", &["run", "--invoke", "plus(40, 2)", "programs/component.wat"]),
    case("invoke on an interface by name", &["run", "--invoke", "test:sums/sums.plus@1.0.0(1, 2)", "programs/component.wat"]),
    case("invoke that traps", &["run", "--invoke", "trap()", "programs/component.wat"]),
    case("invoke with too few values", &["run", "--invoke", "add(1)", "programs/component.wat"]),
    case("invoke without brackets", &["run", "--invoke", "add", "programs/component.wat"]),
    case("invoke that is not there", &["run", "--invoke", "minus(1, 2)", "programs/component.wat"]),
    case("a component's unknown import", &["run", "programs/component_unknown.wat"]),
    case("a component's unknown import that traps", &["run", "-W", "unknown-imports-trap", "programs/component_unknown.wat"]),
    case("preload for a component", &["run", "--preload", "base=programs/base.wat", "programs/component.wat"]),
    case("no components", &["run", "-W", "component-model=n", "programs/component.wat"]),
    // Mistakes of newcomers.
    case("no such file", &["run", "nothing.wasm"]),
    case("a file that is no program", &["run", "noise.wasm"]),
    case("an empty file", &["run", "empty.wasm"]),
    case("a folder for a program", &["run", "data"]),
    case("a text that breaks off", &["run", "broken.wat"]),
    case("an invalid module", &["run", "invalid.wat"]),
    case("an unknown option", &["run", "--colour", "programs/hello.wat"]),
    case("an unknown option of a group", &["run", "-W", "colour", "programs/hello.wat"]),
    case("a wrong value of an option", &["run", "-W", "fuel=much", "programs/hello.wat"]),
    case("no program", &["run"]),
    case("no arguments", &[]),
];

/// What a program did: its exit code, and its stdout with the folder's name taken out.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Outcome {
    code: i32,
    stdout: String,
}

/// A new folder with everything that the cases need.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    let programs = folder.join("programs");
    std::fs::create_dir_all(&programs).expect("the folder for temporary files can be written");
    std::fs::create_dir_all(folder.join("data")).expect("as above");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/wat");
    for entry in source.read_dir().expect("the programs are there") {
        let path = entry.expect("the folder can be read").path();
        let to = programs.join(path.file_name().expect("it has a name"));
        std::fs::copy(path, to).expect("it can be copied");
    }
    for (name, text) in FILES {
        std::fs::write(folder.join(name), text).expect("it can be written");
    }
    folder
}

/// A command in an environment that is the same for both programs.
fn command(program: &Path, folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).env_clear();
    // The caches of compiled modules go there too.
    command.env("HOME", folder).env("FROM_HOST", "yes");
    command
}

fn run(program: &Path, folder: &Path, case: &Case) -> (Outcome, String) {
    if !case.first.is_empty() {
        let ran = command(program, folder, case.first).output().expect("it starts");
        assert!(ran.status.success(), "{}: {ran:?}", case.name);
    }
    let mut child = command(program, folder, case.args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    // A program that reads nothing closes the pipe, which is not a failure of the test.
    let _ = child.stdin.take().expect("stdin is piped").write_all(case.stdin.as_bytes());
    let ran = child.wait_with_output().expect("it ends");
    let stdout =
        String::from_utf8_lossy(&ran.stdout).replace(&*folder.to_string_lossy(), "{folder}");
    // A signal is not an exit code.
    let outcome = Outcome { code: ran.status.code().unwrap_or(-1), stdout };
    (outcome, String::from_utf8_lossy(&ran.stderr).into_owned())
}

fn golden_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/golden.txt")
}

fn line(case: &Case, outcome: &Outcome) -> String {
    format!("{}\t{}\t{}", case.name, outcome.code, outcome.stdout.escape_default())
}

/// The lines of the golden file, by case.
fn golden() -> Vec<String> {
    let text = std::fs::read_to_string(golden_file()).expect("the golden file is there");
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// Wasmtime's program: the one that `BLASM_WASMTIME` names, or that `cargo xtask wasmtime` built.
fn wasmtime() -> Option<PathBuf> {
    let built =
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cache/wasmtime-cli/bin/wasmtime");
    let path = std::env::var_os("BLASM_WASMTIME").map_or_else(built, PathBuf::from);
    let version = |program: &Path| {
        let ran = Command::new(program).arg("--version").output().ok()?;
        Some(String::from_utf8_lossy(&ran.stdout).into_owned())
    };
    let ours = version(&blasm()).expect("blasm runs");
    let why = match version(&path) {
        // `wasmtime 48.0.8` and `blasm 0.1.0 (wasmtime 48.0.8)`.
        Some(theirs) if ours.contains(&format!("({})", theirs.trim())) => return Some(path),
        Some(theirs) => format!("{} is {}, and blasm is {ours}", path.display(), theirs.trim()),
        None => format!("{} is not there: `cargo xtask wasmtime` builds it", path.display()),
    };
    assert!(!required("wasmtime"), "BLASM_REQUIRE names wasmtime, but {why}");
    println!("skipped: {why}");
    None
}

#[test]
fn blasm_does_what_wasmtime_does() {
    let folder = scratch("blasm");
    let golden = golden();
    let mut wrong = String::new();
    for case in CASES {
        let (outcome, stderr) = run(&blasm(), &folder, case);
        let ours = line(case, &outcome);
        let theirs = golden.iter().find(|line| line.split('\t').next() == Some(case.name));
        let Some(theirs) = theirs else {
            let _ = writeln!(wrong, "{}: not in the golden file", case.name);
            continue;
        };
        match &case.differs {
            None if ours == *theirs => {}
            None => {
                let _ = writeln!(wrong, "wasmtime: {theirs}\nblasm:    {ours}\n{stderr}");
            }
            Some(Differs { code, stdout, reason }) => {
                let meant = Outcome { code: *code, stdout: (*stdout).to_owned() };
                if ours == *theirs {
                    let _ = writeln!(wrong, "{}: no difference any more, but: {reason}", case.name);
                } else if outcome != meant {
                    let _ = writeln!(wrong, "{}: {outcome:?} instead of {meant:?}", case.name);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(CASES.len() >= 40);
    assert_eq!(golden.len(), CASES.len(), "the golden file has cases that are no more");
}

#[test]
fn the_golden_file_is_what_wasmtime_does() {
    let Some(program) = wasmtime() else { return };
    let folder = scratch("wasmtime");
    let lines: Vec<String> =
        CASES.iter().map(|case| line(case, &run(&program, &folder, case).0)).collect();
    if std::env::var_os("BLASM_BLESS").is_some() {
        let head = "# What `wasmtime` answers to the cases of cli_wasmtime.rs: name, exit code, stdout.\n\
                    # Written by `BLASM_BLESS=1 cargo test --workspace --test cli_wasmtime`.\n";
        std::fs::write(golden_file(), format!("{head}{}\n", lines.join("\n")))
            .expect("the golden file can be written");
        return;
    }
    for (ours, theirs) in golden().iter().zip(&lines) {
        assert_eq!(ours, theirs, "the golden file is old: see its first lines");
    }
    assert_eq!(golden().len(), lines.len());
}

#[test]
fn names_are_names() {
    for (i, case) in CASES.iter().enumerate() {
        assert!(!case.name.contains('\t'));
        assert!(CASES[..i].iter().all(|other| other.name != case.name), "{} twice", case.name);
    }
}
