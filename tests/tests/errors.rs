//! What the program says when something is wrong, and its exit codes.

use blasm_transports::guest::forwards;
use blasm_transports::program::{Blasm, Ran};
use std::path::{Path, PathBuf};

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errors").join(name);
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

/// A program whose `_start` is this, beside a memory and dscal, written as text.
fn program(name: &str, start: &str) -> PathBuf {
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
            (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes (param i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "environ_sizes_get" (func $env_sizes (param i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "environ_get" (func $env (param i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "path_open" (func $open
              (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
            {}
            (memory (export "memory") 1)
            (func $print (param $at i32) (param $bytes i32)
              (i32.store (i32.const 65000) (local.get $at))
              (i32.store (i32.const 65004) (local.get $bytes))
              (drop (call $write (i32.const 1) (i32.const 65000) (i32.const 1) (i32.const 65008))))
            {start})"#,
        forwards(["dscal", "ddot"])
    );
    let path = folder("programs").join(name);
    std::fs::write(&path, text).expect("the program can be written");
    path
}

fn run(file: &Path) -> Blasm {
    Blasm::new([Path::new("run"), file])
}

fn starting(name: &str, body: &str) -> PathBuf {
    program(name, &format!(r#"(func (export "_start") {body})"#))
}

fn idle() -> PathBuf {
    starting("idle.wat", "")
}

fn text(ran: &Ran) -> String {
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn an_unknown_backend_is_told_its_nearest_name() {
    for (name, meant) in [("openblass", "openblas"), ("Bultin", "builtin"), ("nop", "noop")] {
        let option = format!("backend={name}");
        let by_option =
            Blasm::new(["run", "-B", &option, idle().to_str().expect("a plain path")]).run(b"");
        let by_variable = run(&idle()).env("BLASM_BACKEND", name).run(b"");
        for ran in [by_option, by_variable] {
            assert_eq!(ran.code, Some(1), "{ran:?}");
            let says =
                [format!("there is no backend `{name}`"), format!("did you mean `{meant}`?")];
            assert!(says.iter().all(|what| ran.stderr.contains(what)), "{}", ran.stderr);
            assert!(ran.stdout.is_empty());
        }
    }
    let ran = run(&idle()).env("BLASM_BACKEND", "quantum").run(b"");
    assert_eq!(ran.code, Some(1));
    assert!(!ran.stderr.contains("did you mean"), "{}", ran.stderr);
    assert!(ran.stderr.contains("openblas, builtin, noop"), "{}", ran.stderr);
}

#[test]
fn a_named_library_that_is_not_there_is_an_error_with_its_path() {
    let ran = run(&idle())
        .env("BLASM_BACKEND", "openblas")
        .env("BLASM_OPENBLAS_LIB", "/nonexistent/libopenblas.so")
        .run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("tried /nonexistent/libopenblas.so"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("built-in routines"), "there is no way on: {}", ran.stderr);

    let ran = run(&idle()).env("BLASM_BACKEND", "/nonexistent/libblas.so").run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("/nonexistent/libblas.so"), "{}", ran.stderr);

    // A file that is no library is told in the loader's words.
    let fake = folder("fake").join("libopenblas.so.0");
    std::fs::write(&fake, "not a library").expect("it can be written");
    let ran =
        run(&idle()).env("BLASM_BACKEND", "openblas").env("BLASM_OPENBLAS_LIB", &fake).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains(&*fake.to_string_lossy()), "{}", ran.stderr);
}

#[test]
fn auto_goes_on_to_the_built_in_routines_and_says_so_in_a_line() {
    let ran = run(&idle()).env("BLASM_OPENBLAS_LIB", "/nonexistent/libopenblas.so").run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    for what in ["openblas was not found", "built-in routines", "BLASM_OPENBLAS_LIB"] {
        assert!(ran.stderr.contains(what), "{}", ran.stderr);
    }
    assert!(ran.stdout.is_empty());
}

#[test]
fn a_program_without_blas_hears_nothing_of_backends() {
    let path = folder("programs").join("plain.wat");
    std::fs::write(&path, r#"(module (func (export "_start")))"#).expect("it can be written");
    let ran = run(&path).env("BLASM_BACKEND", "nosuch").run(b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn a_trap_is_134_with_its_reason() {
    let unreachable = run(&starting("unreachable.wat", "unreachable")).run(b"");
    assert_eq!(unreachable.code, Some(134), "{unreachable:?}");
    assert!(unreachable.stderr.contains("unreachable"), "{}", unreachable.stderr);

    let outside =
        "(drop (call $dscal (i32.const 3) (f64.const 2) (i32.const 65520) (i32.const 1)))";
    let outside = starting("outside.wat", outside);
    for backend in ["builtin", "auto"] {
        let ran = run(&outside).env("BLASM_BACKEND", backend).run(b"");
        assert_eq!(ran.code, Some(134), "{ran:?}");
        let says = [
            "dscal: x (argument 3), a vector of 3 elements",
            "24 bytes at address 65520",
            "65536 bytes",
        ];
        assert!(says.iter().all(|what| ran.stderr.contains(what)), "{}", ran.stderr);
    }
}

#[test]
fn the_exit_code_is_the_guests() {
    for code in [0, 1, 7, 42, 125] {
        let file =
            starting(&format!("exit{code}.wat"), &format!("(call $exit (i32.const {code}))"));
        let ran = run(&file).env("BLASM_BACKEND", "builtin").run(b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(code), ""), "{ran:?}");
    }
}

/// Prints the bytes that a pair of WASI calls (sizes, then strings) fills in.
fn strings(sizes: &str, get: &str) -> String {
    format!(
        "(drop (call {sizes} (i32.const 0) (i32.const 4)))
         (drop (call {get} (i32.const 64) (i32.const 4096)))
         (call $print (i32.const 4096) (i32.load (i32.const 4)))"
    )
}

#[test]
fn arguments_and_variables_reach_the_guest() {
    let args = starting("args.wat", &strings("$args_sizes", "$args"));
    let ran = Blasm::new([
        "run",
        "--argv0",
        "me",
        args.to_str().expect("a plain path"),
        "one",
        "--two",
        "-B",
        "x",
    ])
    .env("BLASM_BACKEND", "builtin")
    .run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(text(&ran), "me\0one\0--two\0-B\0x\0");
    // `run` is the default.
    let ran =
        Blasm::new(["-B", "backend=builtin", args.to_str().expect("a plain path"), "one"]).run(b"");
    assert_eq!(text(&ran), format!("{}\0one\0", args.display()), "{ran:?}");

    let env = starting("env.wat", &strings("$env_sizes", "$env"));
    let env = env.to_str().expect("a plain path");
    let ran =
        Blasm::new(["run", "--env", "A=1 2", "--env", "FROM_HOST", "-B", "backend=builtin", env])
            .env("FROM_HOST", "yes")
            .env("HIDDEN", "no")
            .run(b"");
    assert_eq!(text(&ran), "A=1 2\0FROM_HOST=yes\0", "{ran:?}");
    let ran = Blasm::new(["run", "--env", "NOT_THERE", "-B", "backend=builtin", env]).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("NOT_THERE"), "{}", ran.stderr);
}

#[test]
fn a_folder_is_seen_under_its_name_and_no_other_is() {
    let data = folder("data");
    std::fs::write(data.join("word.txt"), "spirit").expect("it can be written");
    // Opens word.txt in the first folder and prints it; exits with the errno of the opening.
    let file = program(
        "read.wat",
        r#"(data (i32.const 200) "word.txt")
           (func (export "_start") (local $errno i32)
             (local.set $errno (call $open (i32.const 3) (i32.const 0) (i32.const 200) (i32.const 8)
               (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 300)))
             (if (local.get $errno) (then (call $exit (local.get $errno))))
             (i32.store (i32.const 304) (i32.const 1024))
             (i32.store (i32.const 308) (i32.const 100))
             (drop (call $read (i32.load (i32.const 300)) (i32.const 304) (i32.const 1) (i32.const 312)))
             (call $print (i32.const 1024) (i32.load (i32.const 312))))"#,
    );
    let file = file.to_str().expect("a plain path");
    let granted = format!("{}::/here", data.display());
    let ran = Blasm::new(["run", "--dir", &granted, "-B", "backend=builtin", file]).run(b"");
    assert_eq!((ran.code, text(&ran).as_str()), (Some(0), "spirit"), "{ran:?}");
    let ran = Blasm::new(["run", "-B", "backend=builtin", file]).run(b"");
    assert_eq!(ran.code, Some(8), "errno badf: {ran:?}");
    let missing = format!("{}/nothing", data.display());
    let ran = Blasm::new(["run", "--dir", &missing, "-B", "backend=builtin", file]).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("nothing"), "{}", ran.stderr);
}

#[test]
fn what_is_no_program_is_an_error() {
    let here = |name: &str, content: &[u8]| {
        let path = folder("programs").join(name);
        std::fs::write(&path, content).expect("it can be written");
        path
    };
    let library = here("library.wat", br#"(module (func (export "f")))"#);
    for (file, says) in [
        (PathBuf::from("/nonexistent.wasm"), "no such file"),
        (here("broken.wat", b"(module"), "broken.wat"),
        (here("noise.wasm", b"\x00\x01\x02\x03noise"), "noise.wasm"),
        (library, "_start"),
    ] {
        let ran = run(&file).run(b"");
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.stderr.contains(says), "{says}: {}", ran.stderr);
        assert!(ran.stdout.is_empty());
    }
    for args in [&[][..], &["run"], &["run", "--no-such-option", "x.wasm"], &["--no-such-option"]] {
        let ran = Blasm::new(args).run(b"");
        assert_eq!(ran.code, Some(2), "{ran:?}");
    }
    let ran = Blasm::new(["run", "-B", "help"]).run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(text(&ran).contains("backend=NAME"));
    let ran = Blasm::new(["run", "-B", "colour=red", "x.wasm"]).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("unknown option `-B colour`"), "{}", ran.stderr);
}

#[test]
fn an_unknown_import_is_named() {
    let path = folder("programs").join("unknown.wat");
    let content = r#"(module (import "wasi_ephemeral_blas" "dgemm9" (func)) (memory (export "memory") 1)
        (func (export "_start")))"#;
    std::fs::write(&path, content).expect("it can be written");
    let ran = run(&path).env("BLASM_BACKEND", "builtin").run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("wasi_ephemeral_blas::dgemm9"), "{}", ran.stderr);
}

#[test]
fn list_says_who_computes_what() {
    let ran = Blasm::new(["list", "--routines", "-B", "backend=builtin"]).run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let lines: Vec<String> = text(&ran).lines().map(str::to_owned).collect();
    assert_eq!(
        lines.iter().filter(|line| !line.starts_with('#')).count(),
        blasm_core::Routine::COUNT
    );
    let ran = Blasm::new(["list"]).run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(text(&ran).contains("builtin") && text(&ran).contains("openblas"), "{ran:?}");
}
