//! `blasm graft`, `blasm inspect` and `blasm run --graft`, as a user meets them.

use blasm_transports::program::{Blasm, Ran};
use std::path::{Path, PathBuf};

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("graft_cli").join(name);
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

/// A program that exits with the product of (1, 2, 3) and (4, 5, 6) as its BLAS computes it. Its own says 42;
/// 32 is right. `before` is so much that grafting is worth keeping.
fn program(name: &str, padding: usize) -> PathBuf {
    let path = folder("programs").join(name);
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
            (memory (export "memory") 40)
            (global $__stack_pointer (mut i32) (i32.const 4096))
            (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\08\40")
            (data (i32.const 96) "\00\00\00\00\00\00\10\40\00\00\00\00\00\00\14\40\00\00\00\00\00\00\18\40")
            (data (i32.const 8192) "{}")
            (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64) (f64.const 42))
            (func $zdotc_ (param i32 i32))
            (func $main (export "_start")
              (call $exit (i32.trunc_f64_s (call $cblas_ddot
                (i32.const 3) (i32.const 64) (i32.const 1) (i32.const 96) (i32.const 1))))))"#,
        "x".repeat(padding)
    );
    let binary = wat::parse_str(text).expect("the test's text is right");
    std::fs::write(&path, binary).expect("it can be written");
    path
}

fn blasm<const N: usize>(args: [&str; N]) -> Ran {
    Blasm::new(args).env("BLASM_BACKEND", "builtin").run(b"")
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

fn stdout(ran: &Ran) -> String {
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn a_grafted_file_runs_on_the_hosts_blas() {
    let program = program("writes.wasm", 0);
    let output = folder("programs").join("written.wasm");
    let _ = std::fs::remove_file(&output);
    assert_eq!(blasm(["run", shown(&program)]).code, Some(42));
    let check = blasm(["graft", "--check", "--threshold", "0", shown(&program)]);
    assert_eq!(check.code, Some(0), "{check:?}");
    assert!(check.stderr.contains("1 functions, 1 routines of BLAS"), "{}", check.stderr);
    let ran = blasm(["graft", "--threshold", "0", shown(&program), "-o", shown(&output)]);
    assert_eq!((ran.code, ran.stdout.len()), (Some(0), 0), "{ran:?}");
    assert!(
        ran.stderr.contains("1 bear a routine's name and are something else"),
        "{}",
        ran.stderr
    );
    assert_eq!(blasm(["run", shown(&output)]).code, Some(32));
    // With the measured thresholds, three elements stay where they are.
    let ran = blasm(["graft", shown(&program), "-o", shown(&output)]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(blasm(["run", shown(&output)]).code, Some(42));
    let again = blasm(["graft", shown(&output), "-o", shown(&output)]);
    assert_eq!(again.code, Some(1));
    assert!(again.stderr.contains("grafted already"), "{}", again.stderr);
}

#[test]
fn what_would_be_done_is_listed_on_standard_output() {
    let program = program("lists.wasm", 0);
    let ran = blasm(["graft", "--list", "--threshold", "7", shown(&program)]);
    let lines: Vec<String> = stdout(&ran).lines().map(str::to_owned).collect();
    assert_eq!((ran.code, lines.len()), (Some(0), 2), "{ran:?}");
    assert!(lines[0].contains("cblas_ddot") && lines[0].contains("from 7 on"), "{}", lines[0]);
    assert!(
        lines[1].contains("zdotc_") && lines[1].contains("its type is (i32 i32)"),
        "{}",
        lines[1]
    );
    let ran = blasm(["inspect", shown(&program)]);
    let text = stdout(&ran);
    for what in ["core module", "1 from wasi_snapshot_preview1", "_start", "would call the host"] {
        assert!(text.contains(what), "{what}: {text}");
    }
}

#[test]
fn what_cannot_be_done_is_told_with_a_way_out() {
    let program = program("wrong.wasm", 0);
    let file = |name: &str, text: &str| {
        let path = folder("programs").join(name);
        std::fs::write(&path, text).expect("it can be written");
        path
    };
    let none = file("none.wat", "(module (memory 1) (func (export \"_start\")))");
    let component = file("component.wat", "(component)");
    let map = file("wrong.map", "\n1 dgem_\n");
    for (args, code, told) in [
        (vec!["graft", shown(&program)], 2, "--output"),
        (vec!["graft", "--check", shown(&none)], 1, "name"),
        (vec!["graft", "--check", shown(&component)], 1, "take the module out of it first"),
        (vec!["graft", "--check", "--only", "ddott", shown(&program)], 1, "did you mean `ddot`?"),
        (
            vec!["graft", "--check", "--threshold", "dott=1", shown(&program)],
            1,
            "did you mean `dot`?",
        ),
        (vec!["graft", "--check", "--threshold", "x", shown(&program)], 1, "`gemm=32768`"),
        (vec!["graft", "--check", "--map", shown(&map), shown(&program)], 1, "line 2 of the map"),
        (vec!["graft", "--check", "--except", "*", shown(&program)], 1, "it was not asked for"),
        (vec!["graft", "--check", "/nonexistent.wasm"], 1, "there is no such file"),
        (vec!["run", "--graft", shown(&none)], 1, "nothing to graft"),
        (vec!["inspect", shown(&map)], 1, "not a WebAssembly file"),
    ] {
        let ran = Blasm::new(&args).run(b"");
        assert_eq!(ran.code, Some(code), "{args:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(told), "{args:?}: {}", ran.stderr);
        assert!(ran.stdout.is_empty(), "{args:?}");
    }
}

/// Whether the file in the cache is used shows when it is exchanged for another.
#[test]
fn what_was_grafted_on_the_fly_is_kept() {
    let cache = folder("cache");
    let _ = std::fs::remove_dir_all(&cache);
    let program = program("kept.wasm", 2 << 20);
    let run = |args: &[&str]| {
        Blasm::new(args).env("XDG_CACHE_HOME", &cache).env("BLASM_BACKEND", "builtin").run(b"")
    };
    let graft = ["run", "--graft", shown(&program)];
    let kept = || {
        let entries = std::fs::read_dir(cache.join("blasm/graft")).into_iter().flatten();
        entries.map(|entry| entry.expect("it can be read").path()).collect::<Vec<_>>()
    };
    let ran = run(&["run", "--graft", "-C", "cache=n", shown(&program)]);
    assert_eq!(ran.code, Some(42), "{ran:?}");
    if cfg!(target_os = "linux") {
        assert!(kept().is_empty(), "nothing is kept where nobody wants it");
    }
    assert_eq!(run(&graft).code, Some(42));
    if cfg!(target_os = "linux") {
        let all = kept();
        let [only] = &all[..] else { panic!("{all:?}") };
        let other = wat::parse_str(
            r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
                (memory (export "memory") 1) (func (export "_start") (call $exit (i32.const 5))))"#,
        );
        std::fs::write(only, other.expect("it is right")).expect("it can be written");
        assert_eq!(run(&graft).code, Some(5), "the kept one runs");
        // A program that changed is grafted anew.
        std::fs::File::options()
            .append(true)
            .open(&program)
            .and_then(|file| file.set_modified(std::time::SystemTime::now()))
            .expect("its time can be set");
        assert_eq!(run(&graft).code, Some(42));
        assert_eq!(kept().len(), 2);
    }
}
