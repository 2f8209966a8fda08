//! What the program does if it cannot print: standard output and standard error on a full disk,
//! with a reader that has gone, and, under a time limit, with one that does not read. Also how it
//! prints names from a file.
#![cfg(unix)]

use blasm_transports::guest::forwards;
use blasm_transports::program::{Blasm, blasm};
use std::fs::File;
use std::io::{PipeReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Far more than anything here takes: a program that is still running then never ends.
const NEVER: Duration = Duration::from_secs(120);

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("printing");
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

fn here(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder().join(name);
    std::fs::write(&path, content).expect("it can be written");
    path.to_str().expect("a plain path").to_owned()
}

/// Where a stream goes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sink {
    /// Every write fails: no space is left.
    Full,
    /// Every write fails: there is no reader.
    Closed,
    /// Output beyond what a pipe holds is never written.
    Unread,
}

impl Sink {
    /// The stream, and the handle that must be kept as long as it is used.
    fn open(self) -> (Stdio, Option<PipeReader>) {
        if self == Sink::Full {
            let full = File::options().write(true).open("/dev/full");
            return (full.expect("every system of the tests has one").into(), None);
        }
        let (reader, writer) = std::io::pipe().expect("there are pipes");
        (writer.into(), (self == Sink::Unread).then_some(reader))
    }
}

/// The program, with none of our variables in its environment except for a backend that always
/// exists.
fn command(args: &[&str]) -> Command {
    let mut command = Command::new(blasm());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("BLASM_") {
            command.env_remove(name);
        }
    }
    command.args(args).env("BLASM_BACKEND", "builtin").stdin(Stdio::null());
    command
}

/// A program that runs until this is dropped.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Running {
        Running(command.spawn().expect("blasm starts"))
    }

    /// The exit code; `None` if a signal ended it.
    fn end(&mut self, what: &dyn std::fmt::Debug) -> Option<i32> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().expect("it can be waited for") {
                return status.code();
            }
            assert!(begun.elapsed() < NEVER, "{what:?} does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A module with a function that bears a routine's name, and one that can be invoked.
fn module() -> String {
    here(
        "module.wat",
        r#"(module (memory (export "memory") 1) (global $__stack_pointer (mut i32) (i32.const 4096))
             (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64) (f64.const 42))
             (func (export "f") (result i32) (drop (call $cblas_ddot (i32.const 3) (i32.const 64)
               (i32.const 1) (i32.const 96) (i32.const 1))) (i32.const 7)))"#,
    )
}

#[test]
fn standard_output_may_be_full_or_closed() {
    let module = module();
    let cases: &[&[&str]] = &[
        &["--help"],
        &["--version"],
        &["help", "run"],
        &["run", "--help"],
        &["run", "-B", "help"],
        &["run", "-B", "help-long"],
        // Wasmtime's parser prints these.
        &["run", "-W", "help"],
        &["run", "-S", "help-long"],
        &["run", "--invoke", "f", &module],
        &["compile", "--help"],
        &["cc", "--help"],
        &["c++", "--help"],
        &["sdk", "--tar", "-"],
        &["graft", "--list", &module],
        &["inspect", &module],
        &["list"],
        &["list", "--json"],
        &["list", "--routines"],
        &["list", "--routines", "--json"],
        &["doctor", "--no-speed"],
        &["doctor"],
        &["probe", "builtin"],
        &["probe", "builtin", "--json"],
        &["completion", "bash"],
        &["completion", "zsh"],
        &["man"],
    ];
    let help = Blasm::new(["--help"]).run(b"");
    let help = String::from_utf8(help.stdout).expect("help is text");
    let commands = help.split_once("Commands:").expect("it lists them").1;
    let commands = commands.lines().skip(1).take_while(|line| !line.is_empty());
    let mut seen = 0;
    // A line that continues a description is indented further.
    let commands = commands.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    for name in commands.filter(|name| !name.is_empty()) {
        seen += 1;
        assert!(cases.iter().any(|args| args[0] == name), "`{name}` is not among the cases");
    }
    assert!(seen >= 10, "{help}");

    for sink in [Sink::Full, Sink::Closed] {
        for args in cases {
            let (stdout, _kept) = sink.open();
            let ran = command(args).stdout(stdout).stderr(Stdio::piped()).spawn();
            let ran = ran.and_then(Child::wait_with_output).expect("blasm starts");
            let told = String::from_utf8_lossy(&ran.stderr);
            let context = format!("{args:?}, {sink:?}: {told}");
            assert!(!told.contains("panicked"), "{context}");
            match sink {
                Sink::Full => {
                    assert_eq!(ran.status.code(), Some(1), "{context}");
                    assert!(told.contains("standard output cannot be written"), "{context}");
                    assert!(told.contains("No space left on device"), "{context}");
                }
                _ => {
                    assert_eq!(ran.status.code(), Some(0), "{context}");
                    assert!(!told.contains("rror"), "{context}");
                }
            }
        }
    }
}

/// The exit code is the same as elsewhere, and so is standard output.
#[test]
fn standard_error_may_be_full_or_closed() {
    let module = module();
    let trap = here("trap.wat", r#"(module (func (export "_start") unreachable))"#);
    let calls = here(
        "calls.wat",
        format!(
            r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) {}
               (memory (export "memory") 1)
               (func (export "_start")
                 (drop (call $dscal (i32.const 1) (f64.const 2) (i32.const 8) (i32.const 1)))
                 (call $exit (i32.const 3))))"#,
            forwards(["dscal"])
        ),
    );
    let unknown =
        here("unknown.wat", r#"(module (import "a" "b" (func)) (func (export "_start")))"#);
    let output = folder().join("grafted.wasm");
    let grafted = ["graft", "-o", output.to_str().expect("a plain path"), &module];
    let sdk = folder().join("sdk").display().to_string();
    let sampled = format!("guest,{}", folder().join("samples.json").display());
    let cases: &[(&[&str], i32)] = &[
        (&[], 2),
        (&["--no-such-option"], 2),
        (&["run", "-B", "backend=nosuch", &calls], 2),
        (&["run", "-W", "fule", &calls], 2),
        (&["run", "nothing.wasm"], 1),
        (&["run", &unknown], 1),
        (&["run", &trap], 134),
        (&["run", &calls], 3),
        (&["run", "-B", "layers=profile", &calls], 3),
        (&["run", "-B", "profile=/nonexistent/x", &calls], 3),
        (&["run", "-B", "backend=noop", &calls], 3),
        (&["run", "-W", "timeout=1000s", "-B", "layers=profile", &calls], 3),
        (&["run", "--env", "NOT_THERE", &calls], 3),
        (&["run", "--profile", &sampled, "--invoke", "f", &module], 0),
        (&["list", "--routines"], 0),
        (&["doctor", "--no-speed"], 0),
        (&["probe", "nosuch"], 1),
        (&grafted, 0),
        (&["graft", "--check", &module], 0),
        (&["inspect", "nothing.wasm"], 1),
        (&["sdk", "--out", &sdk], 0),
        (&["cc", "--sdk", "/nonexistent", "a.c"], 1),
    ];
    for (args, code) in cases {
        let usual = command(args).output().expect("blasm starts");
        assert_eq!(usual.status.code(), Some(*code), "{args:?}: {usual:?}");
        for sink in [Sink::Full, Sink::Closed] {
            let (stderr, _kept) = sink.open();
            // An unknown variable, so that every command prints something.
            let mut command = command(args);
            command.env("BLASM_BAKEND", "x").stdout(Stdio::piped()).stderr(stderr);
            let ran = command.spawn().and_then(Child::wait_with_output).expect("blasm starts");
            assert_eq!(ran.status.code(), Some(*code), "{args:?}, {sink:?}");
            assert_eq!(ran.stdout, usual.stdout, "{args:?}, {sink:?}");
        }
    }
}

/// A program that fills standard error and then does something that never ends.
fn endless(name: &str, what: &str) -> String {
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
            {}
            (memory (export "memory") 6000)
            (func $print (drop (call $write (i32.const 2) (i32.const 16) (i32.const 1) (i32.const 24))))
            (func (export "_start") (local $i i32)
              (drop (call $dscal (i32.const 1) (f64.const 2) (i32.const 8) (i32.const 1)))
              (i32.store (i32.const 16) (i32.const 1024))
              (i32.store (i32.const 20) (i32.const 1024))
              (memory.fill (i32.const 1024) (i32.const 46) (i32.const 1024))
              (loop $more
                (call $print)
                (local.set $i (i32.add (local.get $i) (i32.const 1)))
                (br_if $more (i32.lt_u (local.get $i) (i32.const 64))))
              {what}))"#,
        forwards(["dscal", "dgemm"])
    );
    here(name, text)
}

#[test]
fn a_time_limit_holds_whatever_standard_error_is() {
    let computes = endless("computes.wat", "(loop $on (br $on))");
    let writes = endless("writes.wat", "(loop $on (call $print) (br $on))");
    // A clock, relative, of an hour.
    let waits = endless(
        "waits.wat",
        "(i32.store8 (i32.const 4104) (i32.const 0)) (i32.store (i32.const 4112) (i32.const 1))
         (i64.store (i32.const 4120) (i64.const 3600000000000))
         (drop (call $poll (i32.const 4096) (i32.const 8192) (i32.const 1) (i32.const 8256)))
         (loop $on (br $on))",
    );
    // Products of 4000 by 4000 matrices, again and again.
    let multiplies = endless(
        "multiplies.wat",
        "(loop $again
           (drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
             (i32.const 4000) (i32.const 4000) (i32.const 4000) (f64.const 1)
             (i32.const 0) (i32.const 4000) (i32.const 128000000) (i32.const 4000)
             (f64.const 1) (i32.const 256000000) (i32.const 4000)))
           (br $again))",
    );
    let mut running = Vec::new();
    for sink in [Sink::Unread, Sink::Full, Sink::Closed] {
        for program in [&computes, &writes, &waits, &multiplies] {
            for blas in ["layers=profile", "profile=/dev/stderr", "threads=1"] {
                if blas == "threads=1" && (sink == Sink::Closed || program == &multiplies) {
                    continue;
                }
                let (stderr, kept) = sink.open();
                let args = ["run", "-W", "timeout=300ms", "-B", blas, program];
                let mut command = command(&args);
                let child = Running::start(command.stdout(Stdio::null()).stderr(stderr));
                running.push((child, kept, sink, args.map(str::to_owned)));
            }
        }
    }
    for (child, _kept, sink, args) in &mut running {
        let code = child.end(&(&args, *sink));
        assert_eq!(code, Some(134), "{args:?}, {sink:?}");
    }
}

/// If there is a reader, all of it is printed.
#[test]
fn a_time_limit_is_reported_to_a_reader() {
    let computes = endless("told.wat", "(loop $on (br $on))");
    let (mut reader, writer) = std::io::pipe().expect("there are pipes");
    let args = ["run", "-W", "timeout=300ms", "-B", "layers=profile", &computes];
    let mut child = Running::start(command(&args).stdout(Stdio::null()).stderr(writer));
    let mut told = String::new();
    reader.read_to_string(&mut told).expect("it is text");
    assert_eq!(child.end(&args), Some(134));
    for what in ["timed out after 300ms", "calls of BLAS: 1, in ", "wasm trap: interrupt"] {
        let last = told.trim_start_matches('.');
        assert!(last.contains(what), "{what}: {last}");
    }
}

/// Nothing from a file can control the terminal.
#[test]
fn names_of_a_file_are_shown_and_not_obeyed() {
    let evil = "\\1b]0;title\\07\\1b[31mred\\0d\\e2\\80\\ae";
    let trap = here(
        "evil_trap.wat",
        format!(
            r#"(module (func (@name "{evil}") unreachable) (func (export "_start") (call 0)))"#
        ),
    );
    let imports = here(
        "evil_imports.wat",
        format!(
            r#"(module (import "{evil}" "{evil}" (func)) (import "wasi_ephemeral_blas" "{evil}" (func))
               (memory (export "memory") 1) (func (export "_start")))"#
        ),
    );
    let exports = here(
        "evil_exports.wat",
        format!(r#"(module (@custom "{evil}" "x") (func (export "{evil}")))"#),
    );
    let symbol = here(
        "evil_symbol.wat",
        format!(
            r#"(module (memory (export "memory") 1) (func (export "{evil}"))
               (func (@name "cblas_ddot") (param i32) (result f64) (f64.const 42)))"#
        ),
    );
    let cases: [(&[&str], i32); 7] = [
        (&["run", &trap], 134),
        (&["run", &imports], 1),
        (&["run", &exports], 1),
        (&["run", "--invoke", "g", &exports], 1),
        (&["inspect", &exports], 0),
        (&["graft", "--list", &symbol], 0),
        (&["graft", "--check", &symbol], 1),
    ];
    for (args, code) in cases {
        let ran = command(args).output().expect("blasm starts");
        let told = String::from_utf8_lossy(&ran.stderr) + String::from_utf8_lossy(&ran.stdout);
        assert_eq!(ran.status.code(), Some(code), "{args:?}: {told}");
        let obeyed = told.chars().find(|c| c.is_control() && *c != '\n' || *c == '\u{202e}');
        assert_eq!(obeyed, None, "{args:?}: {told}");
    }
    // They are not left out either.
    let ran = command(&["run", &trap]).output().expect("blasm starts");
    let told = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(told.contains("\\u{1b}[31mred"), "{told}");
}

/// Messages are bounded, regardless of the file.
#[test]
fn what_is_said_of_a_file_has_a_bound() {
    let imports = |name: &dyn Fn(usize) -> String, count: usize| -> String {
        (0..count).map(|i| format!(r#"(import "{}" (func))"#, name(i))).collect()
    };
    let long = "d".repeat(99_000);
    let wide = format!("(func (param {}))", "i64 ".repeat(1000));
    let many = 20_000;
    let cases = [
        ("long", 20, imports(&|i| format!("wasi_ephemeral_blas\" \"{long}{i}"), 20)),
        ("many", many, imports(&|i| format!("wasi_ephemeral_blas\" \"dgem{i}"), many)),
        ("symbols", many, imports(&|i| format!("m{i}\" \"cblas_dgemm"), many)),
        ("others", many, imports(&|i| format!("env\" \"emscripten_{i}"), many)),
        ("wide", 1, imports(&|_| "a\" \"b".to_owned(), 1).replace("(func)", &wide)),
    ];
    for (name, count, imports) in cases {
        let text =
            format!(r#"(module {imports} (memory (export "memory") 1) (func (export "_start")))"#);
        let program = here(&format!("{name}.wasm"), wat::parse_str(text).expect("it is right"));
        let ran = command(&["run", &program]).output().expect("blasm starts");
        let told = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(1), "{name}: {told}");
        assert!(told.contains("unknown import: `"), "{name}: {told}");
        assert!(
            told.len() < 10_000 && told.lines().count() < 60,
            "{name}: {} bytes\n{told}",
            told.len()
        );
        let more = format!("and {} more", many - 20);
        assert_eq!(told.contains(&more), count == many, "{name}: {told}");
    }
    // Names in other places.
    let program = here(
        "names.wat",
        format!(
            r#"(module (func (@name "{long}1") unreachable) (func (export "{long}2") (call 0))
               {})"#,
            (0..50).map(|i| format!(r#"(func (export "{long}{i}x"))"#)).collect::<String>()
        ),
    );
    for args in [
        &["run", &program][..],
        &["run", "--invoke", "g", &program],
        &["run", "--invoke", &format!("{long}2"), &program],
    ] {
        let ran = command(args).output().expect("blasm starts");
        assert!(!ran.status.success() && ran.stderr.len() < 40_000, "{} bytes", ran.stderr.len());
    }
}
