//! Modules that leave symbols of BLAS open, as the host defines them: by hand, and as users of the
//! program `blasm` and of the crate `blasm-wasmtime` see them.
//!
//! The suites of the libraries for guests (c_shim.rs, f77_shim.rs, netlib.rs) make all calls late-bound.
//! blasm-graft/tests/bind.rs has what happens to the modules' sections.

use blasm_transports::guest::{State, Way, engine, instantiate, store};
use blasm_transports::program::{Blasm, Ran};
use blasm_transports::setup;
use std::path::{Path, PathBuf};
use wasmtime::{Instance, Linker, Memory, Module, Store, Trap, WasmParams, WasmResults};

/// x = (1, 2, 3) at 64, y = (4, 5, 6) at 96; n = 3 at 32, 1 at 36, 0 at 40, 2.0 at 48; a 2 x 2 matrix,
/// which is symmetric, at 128; letters at 200.
const DATA: &str = r#"
    (memory (export "memory") 1)
    (data (i32.const 32) "\03\00\00\00\01\00\00\00\00\00\00\00\02\00\00\00")
    (data (i32.const 48) "\00\00\00\00\00\00\00\40")
    (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\08\40")
    (data (i32.const 96) "\00\00\00\00\00\00\10\40\00\00\00\00\00\00\14\40\00\00\00\00\00\00\18\40")
    (data (i32.const 128) "\00\00\00\00\00\00\10\40\00\00\00\00\00\00\00\40\00\00\00\00\00\00\00\40\00\00\00\00\00\00\14\40")
    (data (i32.const 200) "NTUL")"#;
const STACK: &str = "(global $__stack_pointer (mut i32) (i32.const 32768))";
const N: &str = "(i32.const 32)";
const ONE: &str = "(i32.const 36)";
const ZERO: &str = "(i32.const 40)";
const TWO: &str = "(i32.const 44)";
const X: &str = "(i32.const 64)";
const Y: &str = "(i32.const 96)";

fn wasm(parts: &[&str]) -> Vec<u8> {
    wat::parse_str(format!("(module {})", parts.concat())).expect("the test's text is right")
}

/// An instance, as an embedder makes it.
fn start(module: &[u8]) -> (Store<State>, Instance) {
    let module = blasm_graft::bind(module).unwrap_or_else(|error| panic!("{error}"));
    let setup = setup("builtin").expect("it is everywhere");
    let mut store = store(engine(), &setup.guard);
    let module = Module::new(engine(), module).expect("it is valid for Wasmtime too");
    let linker = Linker::new(engine());
    let instance = instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it links");
    (store, instance)
}

fn call<P: WasmParams, R: WasmResults>(parts: &[&str], args: P) -> wasmtime::Result<(R, Vec<u8>)> {
    let (mut store, instance) = start(&wasm(parts));
    let function = instance.get_typed_func::<P, R>(&mut store, "test").expect("it is there");
    let result = function.call(&mut store, args)?;
    let memory: Memory = instance.get_memory(&mut store, "memory").expect("it is there");
    Ok((result, memory.data(&store).to_vec()))
}

/// An import of `env`, and a function that calls it.
fn test(name: &str, ty: &str, result: &str, arguments: &[&str]) -> String {
    format!(
        r#"(import "env" "{name}" (func ${name} (param {ty}) {result}))
           (func (export "test") {result} (call ${name} {}))"#,
        arguments.concat()
    )
}

fn doubles(memory: &[u8], at: usize, count: usize) -> Vec<f64> {
    let bytes = memory[at..][..8 * count].chunks(8);
    bytes.map(|eight| f64::from_le_bytes(eight.try_into().expect("eight"))).collect()
}

#[test]
fn results_come_back_in_every_type() {
    let five = [N, X, ONE, Y, ONE];
    let values = ["(i32.const 3)", X, "(i32.const 1)", Y, "(i32.const 1)"];
    let i32s = |count: usize| "i32 ".repeat(count);
    let result = "(result f64)";
    for stack in [STACK, ""] {
        for (name, arguments) in [("ddot_", five), ("cblas_ddot", values)] {
            let text = test(name, &i32s(5), result, &arguments);
            let (found, memory) = call::<_, f64>(&[&text, DATA, stack], ()).expect("it returns");
            assert_eq!(found, 32.0, "{name}");
            // Whoever has no stack lends the end of memory.
            assert!(memory[1024..].iter().all(|byte| *byte == 0) || !stack.is_empty());
        }
        // The halves of the doubles are floats: 0 and 1.875, 0 and 2.25.
        let text = test("sdot_", &i32s(5), "(result f32)", &five);
        assert_eq!(call::<_, f32>(&[&text, DATA, stack], ()).expect("it returns").0, 4.21875);
        let text = test("sdot_", &i32s(5), result, &five);
        assert_eq!(call::<_, f64>(&[&text, DATA, stack], ()).expect("f2c").0, 4.21875);
        let index = |name: &str, arguments: &[&str]| {
            let text = test(name, &i32s(3), "(result i32)", arguments);
            call::<_, i32>(&[&text, DATA, stack], ()).expect("it returns").0
        };
        assert_eq!(index("idamax_", &[N, X, ONE]), 3, "Fortran counts from 1");
        assert_eq!(index("idamax_", &[ZERO, X, ONE]), 0, "and has 0 for none");
        assert_eq!(index("cblas_idamax", &values[..3]), 2);
    }
}

/// y := 2 x + y, by all types of one symbol in one module.
#[test]
fn one_module_has_symbols_of_all_flavours() {
    let (int, drop) = ("(result i32)", "(drop ");
    let mut parts = String::new();
    let mut calls = String::new();
    let arguments = [N, "(i32.const 48)", X, ONE, Y, ONE].concat();
    for (at, result) in ["", int].iter().enumerate() {
        let params = "i32 ".repeat(6);
        parts += &format!(r#"(import "env" "daxpy_" (func $y{at} (param {params}) {result}))"#);
        let (before, after) = if result.is_empty() { ("", "") } else { (drop, ")") };
        calls += &format!("{before}(call $y{at} {arguments}){after}");
    }
    // c := 2 a a + c in four types: c is at 256 and zero at first.
    let (a, c) = ("(i32.const 128)", "(i32.const 256)");
    let two = "(i32.const 48)";
    for (at, (lengths, result)) in [(0, ""), (2, ""), (0, int), (2, int)].iter().enumerate() {
        let params = "i32 ".repeat(13 + lengths);
        parts += &format!(r#"(import "env" "dgemm_" (func $m{at} (param {params}) {result}))"#);
        let (before, after) = if result.is_empty() { ("", "") } else { (drop, ")") };
        let letter = "(i32.const 200)";
        let lengths = "(i32.const 1)".repeat(*lengths);
        calls += &format!(
            "{before}(call $m{at} {letter} {letter} {TWO} {TWO} {TWO} {two} {a} {TWO} {a} {TWO} {two} {c} {TWO}
             {lengths}){after}"
        );
    }
    parts += r#"(import "env" "cblas_dscal" (func $scal (param i32 f64 i32 i32)))"#;
    calls += &format!("(call $scal (i32.const 3) (f64.const 10) {X} (i32.const 1))");
    let main = format!(r#"(func (export "test") {calls})"#);
    for stack in [STACK, ""] {
        let ((), memory) = call(&[&parts, DATA, stack, &main], ()).expect("it returns");
        assert_eq!(doubles(&memory, 96, 3), [8.0, 13.0, 18.0]);
        // a a is (20 18; 18 29); four times c := 2 a a + 2 c.
        assert_eq!(doubles(&memory, 256, 4), [600.0, 540.0, 540.0, 870.0]);
        assert_eq!(doubles(&memory, 64, 3), [10.0, 20.0, 30.0]);
    }
}

/// A x = b with A = (4 2; 2 5) at 128 and b = (4, 5) at 96.
#[test]
fn a_driver_of_lapack_solves_and_reports() {
    let arguments = |n: &str| {
        let rest = ["(i32.const 128)", TWO, "(i32.const 512)", Y, TWO, "(i32.const 528)"];
        [&[n, ONE][..], &rest].concat().concat()
    };
    let import = format!(
        r#"(import "env" "dgesv_" (func $f (param {})))
           (import "env" "dgetrf_" (func $g (param {}) (result i32)))"#,
        "i32 ".repeat(8),
        "i32 ".repeat(6)
    );
    let main = |n: &str| {
        format!(
            r#"(func (export "test") (result i32) (call $f {}) (i32.load (i32.const 528)))"#,
            arguments(n)
        )
    };
    let (info, memory) =
        call::<_, i32>(&[&import, DATA, STACK, &main(TWO)], ()).expect("it returns");
    assert_eq!((info, doubles(&memory, 96, 2)), (0, vec![0.625, 0.75]));
    // Its own handler learns the name and the position, and INFO is what it should be.
    let own = r#"(func $xerbla_ (param i32 i32 i32)
        (i64.store (i32.const 600) (i64.load (local.get 0)))
        (i32.store (i32.const 608) (i32.load (local.get 1)))
        (i32.store (i32.const 612) (local.get 2)))"#;
    let negative = "(i32.const 616)";
    let data = r#"(data (i32.const 616) "\ff\ff\ff\ff")"#;
    let parts = [&*import, DATA, STACK, own, data, &main(negative)];
    let (info, memory) = call::<_, i32>(&parts, ()).expect("it returns");
    assert_eq!(info, -1);
    assert_eq!(&memory[600..616], b"DGESV \0\0\x01\0\0\0\x06\0\0\0");
}

/// Without WASI there is no standard error: the trap says in which functions it happened.
#[test]
fn an_illegal_argument_traps_where_nothing_can_be_printed() {
    let arguments = [ZERO, "(i32.const 48)", X, ONE, Y, ONE, "(i32.const 256)", ZERO];
    let dger = format!("{}i32 ", "i32 ".repeat(8));
    let text = test("dger_", &dger, "", &[&[ONE][..], &arguments].concat());
    for stack in [STACK, ""] {
        let error = call::<(), ()>(&[&text, DATA, stack], ()).expect_err("its lda is 0");
        assert_eq!(error.downcast_ref(), Some(&Trap::UnreachableCodeReached), "{error:?}");
        let told = format!("{error:?}");
        assert!(told.contains("dger_") && told.contains("has an illegal argument"), "{told}");
    }
}

/// The handler is told what the reference's is, also about calls by rows, and returns.
#[test]
fn the_modules_own_handlers_are_told_what_the_references_are() {
    let own = r#"(global (export "RowMajorStrg") i32 (i32.const 700))
        (global (export "CBLAS_CallFromC") i32 (i32.const 704))
        (func (export "cblas_xerbla") (param i32 i32 i32 i32)
          (i32.store (i32.const 600) (local.get 0))
          (memory.copy (i32.const 604) (local.get 1) (i32.const 12))
          (memory.copy (i32.const 620) (local.get 2) (i32.const 28))
          (i32.store (i32.const 652) (i32.load (local.get 3)))
          (i64.store (i32.const 656) (i64.load (i32.const 700))))"#;
    let dgemm = |layout: u32, trans: u32, lda: u32| {
        let ty = "i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32";
        let numbers =
            |all: &[u32]| all.iter().map(|x| format!("(i32.const {x})")).collect::<String>();
        let call = [
            numbers(&[layout, trans, 111, 2, 2, 2]),
            "(f64.const 1)".to_owned(),
            numbers(&[128, lda, 128, 2]),
            "(f64.const 0)".to_owned(),
            numbers(&[256, 2]),
        ];
        format!(
            r#"(import "env" "cblas_dgemm" (func $f (param {ty}))) (func (export "test") (call $f {}))"#,
            call.concat()
        )
    };
    for (layout, trans, lda, told, form, value, by_rows) in [
        (102, 111, 1, 9, "", 0, 0),
        (101, 111, 1, 11, "", 0, 1),
        (101, 7, 2, 2, "Illegal TransA setting, %d\n", 7, 1),
        (7, 111, 2, 1, "Illegal layout setting, %d\n", 7, 0),
    ] {
        let ((), memory) =
            call(&[&dgemm(layout, trans, lda), DATA, STACK, own], ()).expect("it returns");
        let number = |at: usize| i32::from_le_bytes(memory[at..][..4].try_into().expect("four"));
        let found = memory[620..].split(|byte| *byte == 0).next().expect("it ends");
        assert_eq!(String::from_utf8_lossy(found), form, "{layout}");
        assert_eq!(&memory[604..616], b"cblas_dgemm\0");
        assert_eq!((number(600), number(656), number(660)), (told, by_rows, 1), "{layout}");
        if !form.is_empty() {
            assert_eq!(number(652), value);
        }
        assert_eq!((number(700), number(704)), (0, 0), "they are as before");
        assert_eq!(doubles(&memory, 256, 4), [0.0; 4], "nothing was computed");
    }
}

// --- the program

fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("late_binding");
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("it can be written");
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

/// A program that exits with the product of x and y, and leaves `ddot_` open.
fn program(padding: usize) -> String {
    format!(
        r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (import "env" "ddot_" (func $ddot_ (param i32 i32 i32 i32 i32) (result f64)))
          {DATA} {STACK} (memory 40) (data (memory 1) (i32.const 0) "{}")
          (func (export "_start")
            (call $exit (i32.trunc_f64_s (call $ddot_ {N} {X} {ONE} {Y} {ONE})))))"#,
        "x".repeat(padding)
    )
}

#[test]
fn blasm_runs_and_compiles_such_a_program_as_it_is() {
    let text = file("runs.wat", program(0));
    let binary = file("runs.wasm", wat::parse_file(&text).expect("it is right"));
    for path in [&text, &binary] {
        let ran = blasm(["run", shown(path)]);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(32), ""));
    }
    let piped = Blasm::new(["run", "-"]).run(&std::fs::read(&binary).expect("it is there"));
    assert_eq!(piped.code, Some(32), "{piped:?}");
    let compiled = binary.with_extension("cwasm");
    let ran = blasm(["compile", "-o", shown(&compiled), shown(&binary)]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(blasm(["run", "--allow-precompiled", shown(&compiled)]).code, Some(32));
    // As a file, for hosts that do not bind.
    let written = binary.with_extension("bound.wasm");
    let ran = blasm(["graft", shown(&binary), "-o", shown(&written)]);
    let told = "blasm: 1 symbol that was open, is bound to the host's BLAS\n";
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), told));
    assert!(!blasm_graft::has_open_symbols(&std::fs::read(&written).expect("it is there")));
    assert_eq!(blasm(["run", shown(&written)]).code, Some(32));
    assert_eq!(blasm(["run", "--graft", shown(&binary)]).code, Some(32));
}

#[test]
fn inspect_and_list_say_what_is_open() {
    let dgemm = |count: usize, result: &str| {
        format!(r#"(import "env" "dgemm_" (func (param {}) {result}))"#, "i32 ".repeat(count))
    };
    let parts = [
        dgemm(13, ""),
        dgemm(15, "(result i32)"),
        r#"(import "env" "cblas_sscal" (func (param i32 f32 i32 i32)))"#.to_owned(),
        format!(r#"(import "env" "dgetrf_" (func (param {})))"#, "i32 ".repeat(6)),
        r#"(import "env" "xerbla_" (func (param i32 i32 i32)))"#.to_owned(),
    ]
    .concat();
    let path = file("shown.wat", format!("(module {parts} {DATA} {STACK})"));
    let text = stdout(&blasm(["inspect", shown(&path)]));
    for what in [
        "open       5 symbols, which `blasm run` binds to the host's BLAS\n",
        "dgemm_ (Fortran); dgemm_ (Fortran, with lengths, returning int); cblas_sscal (C); dgetrf_ (Fortran, a program",
        "xerbla_ (Fortran, with lengths)\n",
        "graft      there is nothing to graft: the program leaves symbols of BLAS open",
    ] {
        assert!(text.contains(what), "{what}: {text}");
    }
    let listed = stdout(&blasm(["graft", "--list", shown(&path)]));
    let lines: Vec<&str> = listed.lines().collect();
    assert_eq!(lines.len(), 5, "{listed}");
    assert!(lines[2].contains("bind") && lines[2].ends_with("sscal   (C)"), "{listed}");
    let check = blasm(["graft", "--check", shown(&path)]);
    let told = "blasm: 5 symbols that were open, would be bound to the host's BLAS\n";
    assert_eq!((check.code, check.stderr.as_str()), (Some(0), told));
}

#[test]
fn a_type_that_fits_no_flavour_is_an_error_that_shows_both() {
    let import = r#"(import "env" "dscal_" (func (param i32 f64 i32 i32)))"#;
    let path = file("wrong.wat", format!(r#"(module {import} {DATA} (func (export "_start")))"#));
    let told = "it leaves `dscal_` open, which cannot be bound: the module imports it as (i32, f64, 2 × i32) -> (), \
                and its type is (4 × i32) -> () or (4 × i32) -> (i32)";
    for args in [["run", shown(&path)], ["compile", shown(&path)]] {
        let ran = blasm(args);
        assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
    let text = stdout(&blasm(["inspect", shown(&path)]));
    assert!(text.contains("`dscal_` cannot be bound: the module imports it as"), "{text}");
}

/// What the user provides is not replaced.
#[test]
fn a_preloaded_module_of_that_name_comes_first() {
    let own = r#"(module (func (export "ddot_") (param i32 i32 i32 i32 i32) (result f64) (f64.const 7)))"#;
    let (own, path) = (file("own.wat", own), file("preloads.wat", program(0)));
    let preload = format!("env={}", own.display());
    assert_eq!(blasm(["run", "--preload", &preload, shown(&path)]).code, Some(7));
    // Preloaded modules are bound, too.
    let library = format!(
        r#"(module (import "env" "ddot_" (func $f (param i32 i32 i32 i32 i32) (result f64))) {DATA}
           (func (export "product") (result f64) (call $f {N} {X} {ONE} {Y} {ONE})))"#
    );
    let caller = r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (import "library" "product" (func $product (result f64))) (memory (export "memory") 1)
        (func (export "_start") (call $exit (i32.trunc_f64_s (call $product)))))"#;
    let preload = format!("library={}", file("library.wat", library).display());
    let ran = blasm(["run", "--preload", &preload, shown(&file("caller.wat", caller))]);
    assert_eq!(ran.code, Some(32), "{ran:?}");
}

/// In C: the reference's line on standard error, then the end.
#[test]
fn illegal_arguments_print_the_references_line_if_there_is_wasi() {
    let wasi = r#"(import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))"#;
    let arguments = [ONE, ZERO, "(i32.const 48)", X, ONE, Y, ONE, "(i32.const 256)", ZERO].concat();
    let fortran = format!(
        r#"(import "env" "dger_" (func $f (param {})))
           (func (export "_start") (call $f {arguments}))"#,
        "i32 ".repeat(9)
    );
    // Code that is a BLAS or LAPACK itself calls the handlers.
    let open = |length: &str, ty: &str| {
        format!(
            r#"(import "env" "xerbla_" (func $f (param {ty})))
               (func (export "_start") (call $f (i32.const 300) (i32.const 400) {length}))"#
        )
    };
    let c = |position: i32, form: u32| {
        format!(
            r#"(import "env" "cblas_xerbla" (func $f (param i32 i32 i32 i32)))
               (func (export "_start") (call $f (i32.const {position}) (i32.const 320) (i32.const {form})
                 (i32.const 404)))"#
        )
    };
    let data = r#"(data (i32.const 300) "DSYEVR  ") (data (i32.const 308) "?") (data (i32.const 320) "cblas_dgemm\00")
        (data (i32.const 340) "Illegal X setting, %d\n\00") (data (i32.const 400) "\f9\ff\ff\ff\ff\ff\ff\7f")"#;
    let line = |name: &str, info: &str| {
        format!(" ** On entry to {name} parameter number {info} had an illegal value\n")
    };
    for (text, told) in [
        (fortran, line("DGER", " 9")),
        (open("(i32.const 8)", "i32 i32 i32"), line("DSYEVR", "-7")),
        (open("(i32.const 3)", "i32 i32 i32"), line("DSY", "-7")),
        (open("", "i32 i32"), line("DSYEVR  ?", "-7")),
        (c(12, 399), "Parameter 12 to routine cblas_dgemm was incorrect\n".to_owned()),
        (
            c(-1, 340),
            "Parameter -1 to routine cblas_dgemm was incorrect\nIllegal X setting, 2147483647\n"
                .to_owned(),
        ),
        (c(0, 340), "Illegal X setting, 2147483647\n".to_owned()),
    ] {
        for stack in [STACK, ""] {
            let path = file("prints.wat", format!("(module {wasi} {text} {DATA} {data} {stack})"));
            let ran = blasm(["run", shown(&path)]);
            assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), told.as_str()), "{text}");
        }
    }
}

/// What has been bound is kept like what has been grafted, but not in its place.
#[cfg(target_os = "linux")]
#[test]
fn a_large_program_that_was_bound_is_kept() {
    let path = file("large.wasm", wat::parse_str(program(2 << 20)).expect("it is right"));
    let cache = path.with_extension("cache");
    let _ = std::fs::remove_dir_all(&cache);
    let run = |options: &[&str]| {
        let args = ["run"].iter().chain(options).copied().chain([shown(&path)]);
        let ran = Blasm::new(args).env("XDG_CACHE_HOME", &cache).env("BLASM_BACKEND", "builtin");
        ran.run(b"").code
    };
    let kept = || {
        let entries = std::fs::read_dir(cache.join("blasm/graft")).into_iter().flatten();
        let paths = entries.map(|entry| entry.expect("it can be read").path());
        paths.filter(|path| path.extension().is_some_and(|end| end == "wasm")).collect::<Vec<_>>()
    };
    assert_eq!((run(&["-C", "cache=n"]), kept().len()), (Some(32), 0));
    assert_eq!((run(&[]), kept().len()), (Some(32), 1));
    // Another program in its place shows that it is used.
    let other = r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1) (func (export "_start") (call $exit (i32.const 5))))"#;
    std::fs::write(&kept()[0], wat::parse_str(other).expect("it is right")).expect("it is ours");
    assert_eq!(run(&[]), Some(5));
    assert_eq!((run(&["--graft"]), kept().len()), (Some(32), 2), "the grafted form is another");
}
