//! What the program says when something is wrong, and its exit codes.

use blasm_transports::guest::forwards;
use blasm_transports::program::{Blasm, Ran};
use std::path::{Path, PathBuf};

/// A folder for this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errors").join(name);
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

/// A program as text whose `_start` is this, with a memory and dscal.
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
    // Tests run in parallel, and some write the same program: none may read half of it.
    let own = path.with_extension(format!("{:?}", std::thread::current().id()));
    std::fs::write(&own, text).expect("the program can be written");
    std::fs::rename(&own, &path).expect("it can be renamed");
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
        // A wrong command line is reported before the program is read.
        for (ran, code) in [(by_option, 2), (by_variable, 1)] {
            assert_eq!(ran.code, Some(code), "{ran:?}");
            let says =
                [format!("there is no backend `{name}`"), format!("did you mean `{meant}`?")];
            assert!(says.iter().all(|what| ran.stderr.contains(what)), "{}", ran.stderr);
            assert!(ran.stdout.is_empty());
        }
    }
    let ran = run(&idle()).env("BLASM_BACKEND", "quantum").run(b"");
    assert_eq!(ran.code, Some(1));
    assert!(!ran.stderr.contains("did you mean"), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("openblas, mkl, blis, accelerate, builtin, noop"),
        "{}",
        ran.stderr
    );
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

    // A file that is not a library is reported in the loader's words.
    let fake = folder("fake").join("libopenblas.so.0");
    std::fs::write(&fake, "not a library").expect("it can be written");
    let ran =
        run(&idle()).env("BLASM_BACKEND", "openblas").env("BLASM_OPENBLAS_LIB", &fake).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains(&*fake.to_string_lossy()), "{}", ran.stderr);
}

#[test]
fn auto_goes_on_to_the_built_in_routines_and_says_so_in_a_line() {
    let nothing = |name: &str| format!("/nonexistent/lib{name}.so");
    let ran = run(&idle())
        .env("BLASM_OPENBLAS_LIB", nothing("openblas"))
        .env("BLASM_MKL_LIB", nothing("mkl"))
        .env("BLASM_BLIS_LIB", nothing("blis"))
        .run(b"");
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
    assert_eq!(text(&ran), "args.wat\0one\0", "without the folder, as in Wasmtime: {ran:?}");

    let env = starting("env.wat", &strings("$env_sizes", "$env"));
    let env = env.to_str().expect("a plain path");
    let ran =
        Blasm::new(["run", "--env", "A=1 2", "--env", "FROM_HOST", "-B", "backend=builtin", env])
            .env("FROM_HOST", "yes")
            .env("HIDDEN", "no")
            .run(b"");
    assert_eq!(text(&ran), "A=1 2\0FROM_HOST=yes\0", "{ran:?}");
    // Wasmtime leaves it out too, but silently, which does not help.
    let ran = Blasm::new(["run", "--env", "NOT_THERE", "-B", "backend=builtin", env]).run(b"");
    assert_eq!((ran.code, text(&ran).as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.stderr.contains("NOT_THERE=VALUE"), "{}", ran.stderr);
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

/// A file of the folder of programs.
fn here(name: &str, content: &[u8]) -> String {
    let path = folder("programs").join(name);
    std::fs::write(&path, content).expect("it can be written");
    path.to_str().expect("a plain path").to_owned()
}

/// Mistakes of newcomers, and what blasm says: what is wrong, and what to do.
#[test]
fn every_mistake_is_told_with_a_way_out() {
    let hello = here("hello.wat", br#"(module (func (export "_start")))"#);
    let library = here("library.wat", br#"(module (func (export "f")) (func (export "g")))"#);
    let solver = here("solver.wat", br#"(module (func (export "solve")))"#);
    let recorded = here("record.toml", b"[record]\npath = \"x\"\n");
    let compiled = here("hello.cwasm", b"");
    let made = Blasm::new(["compile", "-o", &compiled, &hello]).run(b"");
    assert_eq!(made.code, Some(0), "{made:?}");
    let folder = folder("programs").to_str().expect("a plain path").to_owned();
    let nothing = format!("{folder}/nothing");
    let cases: &[(&[&str], i32, &[&str])] = &[
        // No program, or one that cannot be run.
        (&[], 2, &["<WASM>", "Usage: blasm", "Commands:", "doctor"]),
        (&["run"], 2, &["<WASM>", "Usage: blasm run"]),
        (&["run", &nothing], 1, &["there is no such file"]),
        (&["lst"], 1, &["there is no such file", "`lst` is not a command", "blasm --help"]),
        (&["lst"], 1, &["did you mean `blasm list`?"]),
        (&["doctr"], 1, &["did you mean `blasm doctor`?"]),
        (&["run", &hello.replace("hello.wat", "hello.wasm")], 1, &["no such file"]),
        (&["run", &folder], 1, &["it is a folder", "--dir"]),
        (
            &["run", &here("noise.wasm", b"\x00\x01\x02\x03noise")],
            1,
            &["noise.wasm", "not a WebAssembly file", "wasm32-wasip1"],
        ),
        (
            &["run", &here("native", b"\x7fELF\x02\x01\x01")],
            1,
            &["native program", "wasm32-wasip1"],
        ),
        (&["run", &here("script", b"#!/bin/sh\n")], 1, &["it is a script", "wasm32-wasip1"]),
        (&["run", &here("empty.wasm", b"")], 1, &["it is empty"]),
        (&["run", &here("broken.wat", b"(module")], 1, &["broken.wat:1:8", "expected `)`"]),
        (
            &["run", &here("short.wasm", b"\0asm\x01\0\0\0\x01")],
            1,
            &["short.wasm", "unexpected end"],
        ),
        (&["run", &library], 1, &["no function `_start`", "`--invoke NAME`", "f, g"]),
        (&["run", "--invoke", "h", &library], 1, &["no func export named `h`", "f, g"]),
        (&["run", "--invoke", "slove", &solver], 1, &["did you mean `solve`?"]),
        (&["run", &compiled], 1, &["--allow-precompiled"]),
        // Options.
        (&["run", "--no-such-option", &hello], 2, &["--no-such-option", "--help"]),
        (&["--no-such-option"], 2, &["--no-such-option"]),
        (&["run", "--drr", "x", &hello], 2, &["--drr", "--dir"]),
        (&["run", "--dri", "x", &hello], 2, &["--dri", "'--dir'"]),
        (&["--dri", "x", &hello], 2, &["--dri", "'--dir'"]),
        (&["list", "--jsno"], 2, &["'--json'"]),
        (&["run", "-W", "colour", &hello], 2, &["unknown -W", "colour"]),
        (&["run", "-W", "fule=1", &hello], 2, &["unknown -W", "fule", "did you mean `-W fuel`?"]),
        (&["run", "-S", "inherit-evn", &hello], 2, &["did you mean `-S inherit-env`?"]),
        (&["run", "-B", "backnd=noop", &hello], 2, &["`-B backnd`; did you mean `backend`?"]),
        (&["run", "-B", "colour=red", &hello], 2, &["unknown option `-B colour`", "`-B help`"]),
        (&["run", "-B", "native=some", &hello], 2, &["`some`", "safe or all"]),
        (&["run", "-B", "backend=", &hello], 2, &["needs a name", "`-B help`"]),
        (
            &["run", "--profile", "flame", &hello],
            2,
            &["`flame`", "perfmap, jitdump, vtune, or guest"],
        ),
        (&["run", "--preload", "x", &hello], 2, &["--preload NAME=FILE"]),
        (&["run", "--preload", "x=/nothing.wat", &hello], 1, &["preload `x`", "no such file"]),
        // Folders.
        (&["run", "--dir", &nothing, &hello], 1, &[&nothing, "no such folder", "create it"]),
        (&["run", "--dir", &hello, &hello], 1, &["hello.wat", "not a folder"]),
        (&["run", "--dir", "::x", &hello], 2, &["HOST_DIR[::GUEST_DIR]"]),
        // Options of other programs.
        (&["run", "-S", "http", &hello], 1, &["`-S http`", "`wasmtime run` has it"]),
        (&["run", "-S", "threads", &hello], 1, &["removed from Wasmtime"]),
        (&["run", "-D", "debugger=x", &hello], 1, &["`-D debugger`", "wasmtime"]),
        (&["run", "-R", "path=x", &hello], 2, &["recording", "`wasmtime run` has it"]),
        (&["run", "-R", "help", &hello], 2, &["recording", "`wasmtime run` has it"]),
        (&["run", "--config", &recorded, &hello], 1, &["recording", "`wasmtime run` has it"]),
        (&["compile", "--record", "path=x", &hello], 2, &["recording", "`wasmtime run` has it"]),
        (&["compile", &compiled], 1, &["is already compiled"]),
        (&["completion", "tcsh"], 2, &["bash", "zsh", "fish"]),
    ];
    for (args, code, says) in cases {
        let ran = Blasm::new(*args).run(b"");
        assert_eq!(ran.code, Some(*code), "{args:?}: {ran:?}");
        for what in *says {
            assert!(ran.stderr.contains(what), "{args:?} does not say {what}:\n{}", ran.stderr);
        }
        assert!(ran.stdout.is_empty(), "{ran:?}");
    }
}

#[test]
fn help_is_data_and_no_mistake() {
    for (args, says) in [
        (&["--help"][..], "blasm list"),
        (&["run", "--help"], "--dir"),
        (&["compile", "--help"], "--output"),
        (&["cc", "--help"], "BLASM_CLANG"),
        (&["c++", "--help"], "blasm cc --help"),
        (&["sdk", "--help"], "--tar"),
        (&["run", "-B", "help"], "-B backend=NAME"),
        (&["run", "-B", "help-long"], "BLASM_BACKEND"),
        (&["list", "-B", "help"], "-B native=WHICH"),
        (&["run", "-W", "help"], "timeout"),
        (&["--version"], "(wasmtime 48."),
        (&["completion", "bash"], "_blasm"),
        (&["man"], ".TH blasm 1"),
    ] {
        let ran = Blasm::new(args).run(b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{args:?}: {ran:?}");
        assert!(text(&ran).contains(says), "{args:?} does not say {says}:\n{}", text(&ran));
    }
    for command in ["run", "compile"] {
        let help = Blasm::new([command, "--help"]).run(b"");
        for what in ["--record", "wasmtime replay"] {
            assert!(!text(&help).contains(what), "`{command} --help` offers {what}");
        }
    }
    let wide = Blasm::new(["run", "-B", "help-long"]).run(b"");
    assert!(text(&wide).lines().all(|line| line.chars().count() <= 100), "{}", text(&wide));
    let pages = folder("man");
    let ran = Blasm::new([Path::new("man"), Path::new("--out"), &pages]).run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(pages.join("blasm-run.1").is_file() && pages.join("blasm.1").is_file());
}

#[test]
fn unknown_imports_are_listed_with_what_may_help() {
    let program = here(
        "unknown.wat",
        br#"(module
            (import "wasi_ephemeral_blas" "dgemm9" (func))
            (import "blas" "cblas_ddot" (func (param i32 i32 i32 i32 i32) (result f64)))
            (import "blas" "dgemm_" (func))
            (import "host" "unheard" (func (param i32) (result i32)))
            (import "wasi" "thread-spawn" (func (param i32) (result i32)))
            (memory (export "memory") 1)
            (func (export "_start")))"#,
    );
    let says = [
        "unknown import: `wasi_ephemeral_blas::dgemm9` has not been defined",
        "did you mean `dgemm`?",
        "unknown import: `blas::cblas_ddot` has not been defined",
        "`cblas_ddot` is BLAS: link libblasm.a",
        "`dgemm_` is BLAS's dgemm by its Fortran name",
        "unknown import: `host::unheard` has not been defined (a function (i32) -> (i32))",
        "wasi-threads is no longer in Wasmtime",
        "-W unknown-imports-trap",
    ];
    let ran = Blasm::new(["run", "-B", "backend=builtin", &program]).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(says.iter().all(|what| ran.stderr.contains(what)), "{}", ran.stderr);
    for option in ["unknown-imports-trap", "unknown-imports-default"] {
        let ran = Blasm::new(["run", "-W", option, "-B", "backend=builtin", &program]).run(b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
    }
}

/// Functions that stand in for missing ones do not take BLAS's place.
#[test]
fn blas_is_there_beside_unknown_imports() {
    let call = "(drop (call $dscal (i32.const 1) (f64.const 21) (i32.const 8) (i32.const 1)))
                (call $exit (i32.trunc_f64_s (f64.load (i32.const 8))))";
    let text = format!(
        r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
           (import "env" "nobody" (func)) {} (memory (export "memory") 1)
           (data (i32.const 8) "\00\00\00\00\00\00\00\40")
           (func (export "_start") {call}))"#,
        forwards(["dscal"])
    );
    let program = here("beside.wat", text.as_bytes());
    for option in ["unknown-imports-trap", "unknown-imports-default"] {
        let ran = Blasm::new(["run", "-W", option, "-B", "backend=builtin", &program]).run(b"");
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(42), ""), "{ran:?}");
    }
}

/// A preloaded module calls BLAS on its own memory, and one may take BLAS's place.
#[test]
fn preloaded_modules_and_blas() {
    let text = format!(
        r#"(module {} (memory (export "memory") 1)
           (data (i32.const 8) "\00\00\00\00\00\00\00\40")
           (func (export "twice") (result i32)
             (drop (call $dscal (i32.const 1) (f64.const 21) (i32.const 8) (i32.const 1)))
             (i32.trunc_f64_s (f64.load (i32.const 8)))))"#,
        forwards(["dscal"])
    );
    let helper = here("helper.wat", text.as_bytes());
    let user = here(
        "user.wat",
        br#"(module (import "helper" "twice" (func $twice (result i32)))
            (func (export "answer") (result i32) (call $twice)))"#,
    );
    let preload = format!("helper={helper}");
    let ran = Blasm::new([
        "run",
        "-B",
        "backend=builtin",
        "--preload",
        &preload,
        "--invoke",
        "answer",
        &user,
    ]);
    assert_eq!(text_of(ran), "42\n");

    let stand_in = here(
        "stand_in.wat",
        br#"(module (func (export "dscal") (param i32 f64 i32 i32) (result i32) (i32.const 7)))"#,
    );
    let caller = here(
        "caller.wat",
        br#"(module (import "wasi_ephemeral_blas" "dscal" (func $dscal (param i32 f64 i32 i32) (result i32)))
            (memory (export "memory") 1)
            (func (export "errno") (result i32)
              (call $dscal (i32.const 0) (f64.const 1) (i32.const 0) (i32.const 1))))"#,
    );
    let preload = format!("wasi_ephemeral_blas={stand_in}");
    let ran = Blasm::new([
        "run",
        "-B",
        "backend=/nonexistent/libblas.so",
        "--preload",
        &preload,
        "--invoke",
        "errno",
        &caller,
    ]);
    assert_eq!(text_of(ran), "7\n", "and no library is looked for");
    let ran = Blasm::new(["run", "-B", "backend=builtin", "--invoke", "errno", &caller]);
    assert_eq!(text_of(ran), "0\n");
}

fn text_of(command: Blasm) -> String {
    let ran = command.run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    text(&ran)
}

/// Machine code calls BLAS as well.
#[test]
fn a_compiled_program_calls_blas() {
    let text = format!(
        r#"(module {} (memory (export "memory") 1) (data (i32.const 8) "\00\00\00\00\00\00\00\40")
           (func (export "answer") (result i32)
             (drop (call $dscal (i32.const 1) (f64.const 21) (i32.const 8) (i32.const 1)))
             (i32.trunc_f64_s (f64.load (i32.const 8)))))"#,
        forwards(["dscal"])
    );
    let source = here("compiled.wat", text.as_bytes());
    let compiled = source.replace(".wat", ".cwasm");
    let ran = Blasm::new(["compile", "-o", &compiled, &source]).run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let options = ["run", "-B", "backend=builtin", "--allow-precompiled", "--invoke", "answer"];
    assert_eq!(text_of(Blasm::new(options.iter().copied().chain([compiled.as_str()]))), "42\n");
    // And from standard input, as text.
    let ran = Blasm::new(["run", "-B", "backend=builtin", "--invoke", "answer", "-"])
        .run(text.as_bytes());
    assert_eq!((ran.code, ran.stdout.as_slice()), (Some(0), &b"42\n"[..]), "{ran:?}");
}

/// A timeout ends a program in the middle of a call, with the exit code of a trap.
#[test]
fn a_timeout_ends_calls_of_blas() {
    // Products of 4000 by 4000 matrices, again and again.
    let text = format!(
        r#"(module {} (memory (export "memory") 6000)
           (func (export "_start") (loop $again
             (drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
               (i32.const 4000) (i32.const 4000) (i32.const 4000) (f64.const 1)
               (i32.const 0) (i32.const 4000) (i32.const 128000000) (i32.const 4000)
               (f64.const 1) (i32.const 256000000) (i32.const 4000)))
             (br $again))))"#,
        forwards(["dgemm"])
    );
    let program = here("busy.wat", text.as_bytes());
    for backend in ["builtin", "auto"] {
        let backend = format!("backend={backend}");
        let ran = Blasm::new(["run", "-W", "timeout=200ms", "-B", &backend, &program]).run(b"");
        assert_eq!(ran.code, Some(134), "{ran:?}");
        // The call ends, and the program with it: the process is not ended around them.
        assert!(ran.stderr.contains("timed out after 200ms\n"), "{}", ran.stderr);
        for what in ["dgemm: the call was interrupted by the host", "wasm backtrace"] {
            assert!(ran.stderr.contains(what), "{what}: {}", ran.stderr);
        }
    }
}

/// What all calls take together can be limited: operations, bytes, fuel, and how much in a second.
#[test]
fn limits_end_a_program_that_has_used_them_up() {
    // Each call takes two million operations, on 240,000 bytes.
    let text = format!(
        r#"(module {} (memory (export "memory") 40)
           (func (export "_start") (loop $again
             (drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
               (i32.const 100) (i32.const 100) (i32.const 100) (f64.const 1)
               (i32.const 0) (i32.const 100) (i32.const 80000) (i32.const 100)
               (f64.const 1) (i32.const 160000) (i32.const 100)))
             (br $again))))"#,
        forwards(["dgemm"])
    );
    let program = here("spender.wat", text.as_bytes());
    // What the host refuses is an error of a host function, as docs/embedding.md says; what ends guest
    // code is a trap. A unit of fuel pays for eight operations, and the loop itself takes a few.
    let refused = (1, "dgemm: the call is larger than this host allows");
    let no_fuel = (134, "all fuel consumed by WebAssembly");
    let late = (134, "timed out after 1s");
    for (wasm, blas, (code, says), calls) in [
        ("timeout=60s", "max-flops=1e9", refused, 500..=500),
        ("timeout=60s", "max-bytes=24e6", refused, 100..=100),
        ("timeout=60s,fuel=25100000", "threads=1", no_fuel, 100..=100),
        // Five calls take a second at this rate.
        ("timeout=1s", "rate=1e7", late, 1..=50),
    ] {
        let blas = format!("backend=builtin,{blas},profile=/dev/stdout");
        let ran = Blasm::new(["run", "-W", wasm, "-B", &blas, &program]).run(b"");
        assert_eq!(ran.code, Some(code), "{ran:?}");
        assert!(ran.stderr.contains(says), "{blas}: {ran:?}");
        let profile: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("it is JSON");
        let made = profile["blas_calls"].as_u64().expect("it is a number");
        assert!(calls.contains(&made), "{blas}: {profile}");
    }
}

/// A trap inside BLAS has Wasmtime's backtrace, with the names of the guest's functions.
#[test]
fn a_trap_in_blas_has_a_backtrace() {
    let outside = format!(
        r#"(module $guest {} (memory (export "memory") 1)
           (func $solver (drop (call $dscal (i32.const 3) (f64.const 2) (i32.const 65520) (i32.const 1))))
           (func $main (export "_start") (call $solver)))"#,
        forwards(["dscal"])
    );
    let program = here("backtrace.wat", outside.as_bytes());
    let ran = Blasm::new(["run", "-B", "backend=builtin", &program]).run(b"");
    assert_eq!(ran.code, Some(134), "{ran:?}");
    for what in [
        "failed to run main module",
        "failed to invoke command default",
        "error while executing at wasm backtrace:",
        "guest!solver",
        "guest!main",
        "dscal: x (argument 3)",
        "wasm trap: out of bounds memory access",
    ] {
        assert!(ran.stderr.contains(what), "{what}: {}", ran.stderr);
    }
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

/// A sentence explains what a trap's name and address mean.
#[test]
fn a_trap_is_explained_where_it_can_be() {
    let stub = here(
        "mismatch.wat",
        br#"(module (func $signature_mismatch:dgemv_ unreachable)
            (func $main (export "_start") (call $signature_mismatch:dgemv_)))"#,
    );
    let stack = here(
        "stack.wat",
        br#"(module (memory (export "memory") 2) (global $sp (mut i32) (i32.const 1024))
            (func (export "_start")
              (global.set $sp (i32.sub (global.get $sp) (i32.const 250000)))
              (i32.store offset=16 (global.get $sp) (i32.const 1))))"#,
    );
    let plain = here("plain_trap.wat", br#"(module (func $main (export "_start") unreachable))"#);
    let outside = here(
        "far.wat",
        br#"(module (memory 1) (func (export "_start") (i32.store (i32.const 70000) (i32.const 1))))"#,
    );
    for (program, says) in [
        (&stub, &["help:", "declare `dgemv_` differently", "docs/guests.md"][..]),
        (&stack, &["help:", "248960 bytes below address 0", "-Wl,-z,stack-size="]),
        (&plain, &[]),
        (&outside, &[]),
    ] {
        let ran = run(Path::new(program)).run(b"");
        assert_eq!(ran.code, Some(134), "{ran:?}");
        assert!(says.iter().all(|what| ran.stderr.contains(what)), "{}", ran.stderr);
        assert_eq!(ran.stderr.contains("help:"), !says.is_empty(), "{}", ran.stderr);
    }
}

#[test]
fn a_backend_that_computes_nothing_says_so() {
    let scales = starting(
        "scales.wat",
        "(drop (call $dscal (i32.const 1) (f64.const 2) (i32.const 8) (i32.const 1)))",
    );
    let ran = run(&scales).env("BLASM_BACKEND", "noop").run(b"");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.stderr.matches("`noop` computes nothing").count(), 1, "{}", ran.stderr);
    let ran = run(&scales).env("BLASM_BACKEND", "builtin").run(b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
}

#[test]
fn an_unknown_variable_is_reported() {
    let list = |name: &str| Blasm::new(["list"]).env(name, "openblas").run(b"").stderr;
    let told = list("BLASM_BAKEND");
    assert_eq!(told.matches("unknown variable BLASM_BAKEND").count(), 1, "{told}");
    assert!(told.contains("did you mean BLASM_BACKEND?"), "{told}");
    assert!(list("BLASM_OPENBLA_LIB").contains("did you mean BLASM_OPENBLAS_LIB?"));
    for known in ["BLASM_BACKEND", "BLASM_REQUIRE", "BLASM_FULL", "BLASM_CLANG", "BLAS"] {
        assert!(!list(known).contains("unknown variable"), "{known}");
    }
    // Once, for a program that calls BLAS, and not for others.
    let ran = run(&idle()).env("BLASM_BACKEND", "builtin").env("BLASM_THREADS", "2").run(b"");
    assert_eq!((ran.code, ran.stderr.lines().count()), (Some(0), 1), "{ran:?}");
    let plain = here("no_blas.wat", br#"(module (func (export "_start")))"#);
    let ran = run(Path::new(&plain)).env("BLASM_BAKEND", "x").run(b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
}

/// `--config` has Wasmtime's tables and ours.
#[test]
fn a_file_of_options_has_a_table_for_blas() {
    let program = starting(
        "configured.wat",
        "(drop (call $dscal (i32.const 1) (f64.const 2) (i32.const 8) (i32.const 1))) (loop $on (br $on))",
    );
    let program = program.to_str().expect("a plain path");
    let file = |name: &str, says: &str| here(name, says.as_bytes());
    let both = file(
        "both.toml",
        "[wasm]\nfuel = 1000\n[blas]\nbackend = \"builtin\"\nlayers = \"profile\"\nthreads = 1\n",
    );
    let ran = Blasm::new(["run", "--config", &both, program]).run(b"");
    assert_eq!(ran.code, Some(134), "{ran:?}");
    for what in ["all fuel consumed", "calls of BLAS: 1, in", "builtin"] {
        assert!(ran.stderr.contains(what), "{what}: {}", ran.stderr);
    }
    // The command line overrides both; the environment is overridden.
    let ran = Blasm::new(["run", "--config", &both, "-B", "backend=noop", "-W", "fuel=0", program])
        .env("BLASM_BACKEND", "/nonexistent/libblas.so")
        .run(b"");
    assert!(ran.stderr.contains("calls of BLAS: 0, in"), "{}", ran.stderr);
    let ran = Blasm::new(["run", "--config", &both, "-B", "backend=noop", program]).run(b"");
    assert!(ran.stderr.contains("`noop` computes nothing"), "{}", ran.stderr);
    let ran = Blasm::new(["run", "--config", &both, program])
        .env("BLASM_BACKEND", "/nonexistent/libblas.so")
        .run(b"");
    assert!(ran.stderr.contains("calls of BLAS: 1, in"), "{}", ran.stderr);

    let mistakes = [
        (
            "key.toml",
            "[blas]\nbackend = \"builtin\"\nbackend_ = 1\n",
            "unknown option `-B backend_`; did you mean `backend`?",
        ),
        ("value.toml", "[blas]\nnative = \"some\"\n", "unknown value `some` of `native`"),
        ("type.toml", "[blas]\nthreads = [1]\n", "`threads` cannot be of type array"),
        ("name.toml", "[blas]\nbackend = \"opneblas\"\n", "did you mean `openblas`?"),
        ("group.toml", "[blas]\nthreads = 1\n[wasm]\nfule = 1\n", "unknown field `fule`"),
        ("table.toml", "[blas]\nthreads = 1\n[blsa]\nthreads = 1\n", "unknown field `blsa`"),
        ("flat.toml", "blas = 1\n", "`blas` is not a table"),
    ];
    for (name, says, told) in mistakes {
        let path = file(name, says);
        let ran = Blasm::new(["run", "--config", &path, program]).run(b"");
        assert_eq!(ran.code, Some(1), "{name}: {ran:?}");
        assert!(ran.stderr.contains(told) && ran.stderr.contains(name), "{name}: {}", ran.stderr);
    }
    // `compile` does not use the table, and accepts it.
    let compiled = folder("programs").join("configured.cwasm");
    let compiled = compiled.to_str().expect("a plain path");
    let ran = Blasm::new(["compile", "--config", &both, "-o", compiled, program]).run(b"");
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran:?}");
}
