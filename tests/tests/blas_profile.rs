//! The layer `profile` of `blasm run`: how the calls of a small program are counted, however it
//! ends.

use blasm_transports::program::{Blasm, Ran};
use blasm_transports::setup;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("profile");
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

/// A program that calls `ddot` of 20 elements three times, `dgemm` of order 4 and of order 64,
/// `dgemm` with an illegal argument, and ends as `end` says.
fn program(name: &str, end: &str) -> PathBuf {
    let gemm = |order: u32, ld: u32| {
        format!(
            "(drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
               (i32.const {order}) (i32.const {order}) (i32.const {order}) (f64.const 1)
               (i32.const 0) (i32.const {ld}) (i32.const 65536) (i32.const {ld}) (f64.const 0)
               (i32.const 131072) (i32.const {ld})))"
        )
    };
    let dot = "(drop (call $ddot (i32.const 20) (i32.const 0) (i32.const 1)
                 (i32.const 4096) (i32.const 1) (i32.const 8192)))";
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
            (import "wasi_ephemeral_blas" "ddot"
              (func $ddot (param i32 i32 i32 i32 i32 i32) (result i32)))
            (import "wasi_ephemeral_blas" "dgemm"
              (func $dgemm (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32) (result i32)))
            (memory (export "memory") 8)
            (func (export "_start") {dot} {dot} {dot} {} {} {} {end}))"#,
        gemm(4, 4),
        gemm(64, 64),
        gemm(64, 1)
    );
    let path = folder().join(name);
    std::fs::write(&path, text).expect("it can be written");
    path
}

fn run(options: &str, program: &Path) -> Ran {
    let program = program.to_str().expect("a plain path");
    Blasm::new(["run", "-B", options, program]).run(b"")
}

/// The rows of a profile without the values that differ from run to run, which only have to be
/// positive.
fn rows(profile: &Value) -> Value {
    let mut rows = profile["rows"].clone();
    for row in rows.as_array_mut().expect("a profile has rows") {
        let row = row.as_object_mut().expect("a row has names");
        for key in ["seconds", "gflops"] {
            let number = row.remove(key).and_then(|value| value.as_f64());
            assert!(number > Some(0.0), "{key}: {row:?}");
        }
    }
    rows
}

#[test]
fn the_calls_of_a_program_are_counted_however_it_ends() {
    for (name, end, code) in [
        ("returns.wat", "", 0),
        ("exits.wat", "(call $exit (i32.const 3))", 3),
        ("traps.wat", "unreachable", 134),
    ] {
        let program = program(name, end);
        for backend in ["builtin", "openblas"] {
            if setup(backend).is_none() {
                continue;
            }
            let ran = run(&format!("backend={backend},layers=profile"), &program);
            assert_eq!((ran.code, ran.stdout.len()), (Some(code), 0), "{name}: {ran:?}");
            let why = "calls that the library was not given as they were";
            for told in ["calls of BLAS: 5, in ", "routine", "ddot", "16 to 63", "GFLOP/s", why] {
                assert!(ran.stderr.contains(told), "{name}: `{told}`: {}", ran.stderr);
            }

            let file = folder().join(name).with_extension(format!("{backend}.json"));
            let _ = std::fs::remove_file(&file);
            let ran = run(&format!("backend={backend},profile={}", file.display()), &program);
            assert_eq!(ran.code, Some(code), "{name}: {ran:?}");
            assert!(!ran.stderr.contains("calls of BLAS"), "{name}: {}", ran.stderr);
            let text = std::fs::read_to_string(&file).expect("the profile was written");
            let profile: Value = serde_json::from_str(&text).expect("it is JSON");
            assert_eq!(profile["backend"]["internal_api"], backend);
            assert_eq!(profile["blas_calls"], 5);
            assert!(profile["seconds"].as_f64() >= profile["blas_seconds"].as_f64(), "{text}");
            let product = if backend == "builtin" { "own" } else { backend };
            let row = |routine: &str, by: &str, from: u64, calls: u64, flops: u64, bytes: u64| {
                json!({
                    "routine": routine, "computes": by, "size_from": from, "size_below": 4 * from,
                    "calls": calls, "flops": flops, "bytes": bytes,
                })
            };
            // C is written and, since beta is zero, not read.
            let expected = [
                row("ddot", "own", 16, 3, 3 * 40, 3 * 320),
                row("dgemm", product, 4, 1, 128, 3 * 128),
                row("dgemm", product, 64, 1, 2 * 64 * 64 * 64, 3 * 8 * 64 * 64),
            ];
            assert_eq!(rows(&profile), Value::from(expected.to_vec()), "{name}, {backend}");
            let decided = |routine: &str, library: bool, calls: u64| {
                profile["decisions"].as_array().expect("there are decisions").iter().any(|row| {
                    row["routine"] == routine && row["library"] == library && row["calls"] == calls
                })
            };
            assert!(decided("ddot", false, 3), "{name}, {backend}: {text}");
            assert!(decided("dgemm", backend != "builtin", 2), "{name}, {backend}: {text}");
        }
    }
}

#[test]
fn a_program_that_is_stopped_has_a_profile() {
    // The loop makes no calls, so only those before it are counted.
    let program = program("loops.wat", "(loop $on (br $on))");
    let path = program.to_str().expect("a plain path");
    let file = folder().join("loops.json");
    let options = format!("backend=builtin,profile={}", file.display());
    for ask in ["layers=profile,backend=builtin", &options] {
        let ran = Blasm::new(["run", "-W", "timeout=500ms", "-B", ask, path]).run(b"");
        assert_eq!(ran.code, Some(134), "{ran:?}");
        assert!(ran.stderr.contains("interrupt"), "{}", ran.stderr);
        assert_eq!(ran.stderr.contains("calls of BLAS: 5, in "), ask != options, "{}", ran.stderr);
    }
    let text = std::fs::read_to_string(&file).expect("the file is written");
    let profile: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(rows(&profile).as_array().map(Vec::len), Some(3), "{profile}");
}

#[test]
fn without_the_layer_nothing_is_said() {
    let program = program("quiet.wat", "");
    assert_eq!(run("backend=builtin", &program).stderr, "");
}

#[test]
fn the_environment_asks_for_layers_too() {
    let program = program("environment.wat", "");
    let path = program.to_str().expect("a plain path");
    let run = |layers: &str| {
        let blasm = Blasm::new(["run", path]).env("BLASM_BACKEND", "builtin");
        blasm.env("BLASM_LAYERS", layers).run(b"")
    };
    let ran = run("profile");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stderr.contains("calls of BLAS: 5"), "{}", ran.stderr);
    let ran = run("profil");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("BLASM_LAYERS: there is no layer `profil`"), "{}", ran.stderr);
}

#[test]
fn what_cannot_be_done_is_told() {
    let calls = program("wrong.wat", "");
    let silent = folder().join("silent.wat");
    std::fs::write(&silent, "(module (func (export \"_start\")))").expect("it can be written");
    for (options, program, code, told) in [
        ("layers=profle", &calls, 2, "did you mean `profile`?"),
        ("layers=colour", &calls, 2, "the layers are: profile"),
        ("profile=", &calls, 2, "needs the name of a file"),
        (
            "backend=builtin,profile=/nonexistent/profile.json",
            &calls,
            0,
            "cannot write the profile to /nonexistent/profile.json",
        ),
        ("layers=profile", &silent, 0, "the program does not call BLAS"),
    ] {
        let ran = run(options, program);
        assert_eq!(ran.code, Some(code), "{options}: {}", ran.stderr);
        assert!(ran.stderr.contains(told), "{options}: {}", ran.stderr);
    }
}
