//! BLAS for hosts that have none, in Wasmtime: the component that exports `wasi:blas`, and the
//! module that is preloaded for core modules.
//!
//! `cargo xtask provider` builds them, `cargo xtask guests` the C programs. The conformance kit
//! tests them in `tests/kit`.

mod driver;
mod guests;

use blasm_tests::{Case, Place, Spec, compare, expect, standard};
use blasm_transports::component::{self, Guest, Placement};
use blasm_transports::guest::{engine, signatures};
use blasm_transports::program::Blasm;
use blasm_transports::{no_failures, required};
use driver::{cases, drive, drive_by, program, value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmtime::component::{Component, Linker};
use wasmtime::{ExternType, Instance, Module, Store, TypedFunc, WasmParams};

/// The output of `cargo xtask provider`; `None`, and a message, if it is missing.
fn built(name: &str) -> Option<PathBuf> {
    guests::program(&format!("../provider/{name}"), "provider", "cargo xtask provider")
}

fn component_of(name: &str) -> Option<Component> {
    let path = built(name)?;
    Some(Component::from_file(engine(), path).expect("it is a component"))
}

#[test]
fn the_provider_exports_all_interfaces_and_imports_nothing() {
    let Some(provider) = component_of("blasm.wasm") else { return };
    let ty = provider.component_type();
    assert_eq!(ty.imports(engine()).len(), 0);
    let exports: BTreeSet<&str> = ty.exports(engine()).map(|(name, _)| name).collect();
    let interface = |name| format!("wasi:blas/{name}@0.1.0-draft");
    let wanted = ["types", "buffers", "level1", "level2", "level3"].map(interface);
    assert_eq!(exports, wanted.iter().map(String::as_str).collect());
}

#[test]
fn a_program_composed_with_the_provider_needs_no_host() {
    let Some(composed) = component_of("composed.wasm") else { return };
    assert_eq!(composed.component_type().imports(engine()).len(), 0);
    let mut store = Store::new(engine(), ());
    let instance =
        Linker::new(engine()).instantiate(&mut store, &composed).expect("it needs nothing");
    let run = instance
        .get_typed_func::<(), (Result<u32, String>,)>(&mut store, "run")
        .expect("the program exports it");
    let (right,) = run.call(&mut store, ()).expect("nothing traps");
    assert_eq!(right, Ok(14), "as many results as the program looks at");
}

/// Neither the provider nor the polyfill has extensions.
fn is_of_the_standard(case: &Case) -> bool {
    !blasm_tests::routine(&case.routine).family.extension
}

/// The component with every function that the tests of the host's binding have.
#[test]
fn every_routine_of_a_composed_component_is_right() {
    let Some(path) = built("blasm.wasm") else { return };
    let provider = std::fs::read(path).expect("it can be read");
    let mut guest = Guest::composed(&provider);
    let (mut failures, mut count) = (Vec::new(), 0);
    // Views cannot express an operand that is not at a multiple of its elements, nor a single
    // vector that runs backwards.
    let sayable = |spec: &Spec| {
        spec.incx > 0
            && !spec.wild
            && !matches!(spec.place, Place::Misaligned(_) | Place::Overlap(..))
    };
    for case in cases(sayable).into_iter().filter(is_of_the_standard) {
        count += 1;
        match component::run(&mut guest, &case, Placement::OneBuffer).expect("no trap") {
            Ok((memory, value)) => {
                failures.extend(compare(&case, &expect(&case), &memory, value).err());
            }
            Err(refusal) => failures.push(format!("{case}: {refusal}")),
        }
    }
    println!("{count} calls");
    no_failures(&failures, count);
}

#[test]
fn the_polyfill_has_the_functions_and_the_memory_and_nothing_else() {
    let Some(path) = built("polyfill.wasm") else { return };
    let module = Module::from_file(engine(), path).expect("it is a module");
    assert_eq!(module.imports().len(), 0);
    let mut functions = BTreeMap::new();
    let mut others = Vec::new();
    for export in module.exports() {
        match export.ty() {
            ExternType::Func(ty) => {
                let params: Vec<String> = ty.params().map(|ty| ty.to_string()).collect();
                let results: Vec<String> = ty.results().map(|ty| ty.to_string()).collect();
                assert_eq!(results, ["i32"], "{}", export.name());
                functions.insert(export.name().to_owned(), params.join(" "));
            }
            ty => others.push((export.name().to_owned(), ty)),
        }
    }
    let wanted: BTreeMap<String, String> =
        standard().map(|of| (of.name.clone(), signatures()[of.name.as_str()].join(" "))).collect();
    assert_eq!(functions, wanted);
    let [(name, ExternType::Memory(memory))] = others.as_slice() else { panic!("{others:?}") };
    assert_eq!(name, "memory");
    // A guest that states a maximum could not import a memory without one.
    assert_eq!(memory.maximum(), None);
}

/// A routine of the polyfill, which answers with an errno.
fn routine<Params: WasmParams>(
    instance: &Instance,
    store: &mut Store<()>,
    name: &str,
) -> TypedFunc<Params, i32> {
    instance.get_typed_func(store, name).expect("it has the type of the interface")
}

#[test]
fn the_polyfills_own_memory_is_out_of_bounds() {
    let Some(path) = built("polyfill.wasm") else { return };
    let module = Module::from_file(engine(), path).expect("it is a module");
    let mut store = Store::new(engine(), ());
    let instance = Instance::new(&mut store, &module, &[]).expect("it needs nothing");
    let scal = routine::<(i32, f64, i32, i32)>(&instance, &mut store, "dscal");
    let nrm2 = routine::<(i32, i32, i32, i32)>(&instance, &mut store, "dnrm2");
    let first = i32::try_from(blasm_spec::emit::RESERVED).expect("it is small");
    let memory = instance.get_memory(&mut store, "memory").expect("it exports one");
    // Like a guest's data.
    memory.write(&mut store, first as usize + 64, b"x").expect("it is inside");
    assert_eq!(scal.call(&mut store, (1, 2.0, first, 1)).expect("it is the guest's"), 0);
    assert_eq!(nrm2.call(&mut store, (1, first, 1, first + 8)).expect("both are the guest's"), 0);
    let end = memory.data_size(&store) as i32;
    for address in [0, 1024, first - 8, first - 1, end - 7, end, -8] {
        scal.call(&mut store, (1, 2.0, address, 1)).expect_err("it is nowhere");
        nrm2.call(&mut store, (1, first, 1, address)).expect_err("its result has no place");
    }
    // Operands that are not needed may be null.
    assert_eq!(scal.call(&mut store, (0, 2.0, 0, 1)).expect("nothing is needed"), 0);
}

/// A guest with a different memory has written nothing into the polyfill's.
#[test]
fn the_polyfill_tells_that_no_guest_shares_its_memory() {
    let Some(path) = built("polyfill.wasm") else { return };
    let module = Module::from_file(engine(), path).expect("it is a module");
    let mut store = Store::new(engine(), ());
    let first = i32::try_from(blasm_spec::emit::RESERVED).expect("it is small");
    let instance = Instance::new(&mut store, &module, &[]).expect("it needs nothing");
    let scal = routine::<(i32, f64, i32, i32)>(&instance, &mut store, "dscal");
    let nrm2 = routine::<(i32, i32, i32, i32)>(&instance, &mut store, "dnrm2");
    let gbmv = routine::<(i32, i32, i32, i32, i32, i32, f64, i32, i32, i32, i32, f64, i32, i32)>(
        &instance, &mut store, "dgbmv",
    );
    for _ in 0..2 {
        // Illegal arguments are illegal for every guest. Meanwhile the module requests memory for
        // itself.
        let errno =
            gbmv.call(&mut store, (101, 7, 1, 1, 0, 0, 1.0, first, 1, first, 1, 0.0, first, 1));
        assert_eq!(errno.expect("it is reported"), 2);
        let error = scal.call(&mut store, (1, 2.0, first, 1)).expect_err("it is not shared");
        assert!(
            format!("{error:?}").contains("does not import the polyfill's memory"),
            "{error:?}"
        );
        nrm2.call(&mut store, (1, first, 1, first + 8)).expect_err("likewise");
    }
    // A stack or data anywhere in the module's initial memory.
    let memory = instance.get_memory(&mut store, "memory").expect("it exports one");
    let grown = memory.data_size(&store);
    assert!(grown >= 64 << 20);
    memory.write(&mut store, (64 << 20) - 1, b"x").expect("it is inside");
    assert_eq!(scal.call(&mut store, (1, 2.0, first, 1)).expect("a guest wrote there"), 0);
    memory.write(&mut store, (64 << 20) - 1, b"\0").expect("it is inside");
    assert_eq!(nrm2.call(&mut store, (1, first, 1, first + 8)).expect("once is enough"), 0);
}

fn here(name: &str, text: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("provider");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file can be written");
    path.to_str().expect("a plain path").to_owned()
}

/// A guest with a separate memory would get answers from the wrong one.
#[test]
fn a_program_that_does_not_share_the_polyfills_memory_is_refused() {
    // It answers with the value at 8 in its memory.
    let stand_in = here(
        "memory.wat",
        r#"(module (memory (export "memory") 1)
            (func (export "dscal") (param i32 f64 i32 i32) (result i32) (i32.load (i32.const 8))))"#,
    );
    let import = r#"(import "wasi_ephemeral_blas" "dscal"
        (func $dscal (param i32 f64 i32 i32) (result i32)))"#;
    let call = r#"(export "answer") (result i32)
        (call $dscal (i32.const 1) (f64.const 2) (i32.const 8) (i32.const 1))"#;
    let own = r#"(memory (export "memory") 1) (data (i32.const 8) "\07")"#;
    let shared = r#"(import "wasi_ephemeral_blas" "memory" (memory 1)) (data (i32.const 8) "\07")"#;
    let alone = here("alone.wat", &format!("(module {import} {own} (func {call}))"));
    let shares = here("shares.wat", &format!("(module {import} {shared} (func {call}))"));
    let calls_nothing =
        here("calls_nothing.wat", &format!("(module {own} (func (export \"answer\")))"));
    let beside = here(
        "beside.wat",
        r#"(module (import "helper" "answer" (func $answer (result i32)))
            (func (export "answer") (result i32) (call $answer)))"#,
    );
    let blas = format!("wasi_ephemeral_blas={stand_in}");
    let run = |args: &[&str]| Blasm::new(["run", "--invoke", "answer"].iter().chain(args)).run(b"");
    let ran = run(&["--preload", &blas, &shares]);
    assert_eq!((ran.code, ran.stdout.as_slice()), (Some(0), &b"7\n"[..]), "{ran:?}");
    let ran = run(&["--preload", &blas, &calls_nothing]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let helper = format!("helper={alone}");
    for args in [
        &["--preload", &blas, &alone][..],
        &["--preload", &blas, "--preload", &helper, &beside],
        &["--preload", &helper, "--preload", &blas, &beside],
    ] {
        let ran = run(args);
        assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
        let told = format!("`{alone}` does not import the memory of `{stand_in}`");
        for told in [&told, "--import-memory=wasi_ephemeral_blas,memory", "docs/provider.md"] {
            assert!(ran.stderr.contains(told), "{told}: {}", ran.stderr);
        }
    }
    // The other way round: a program has its memory of the host, a module beside it does not.
    let ran = run(&[&shares]);
    assert_eq!((ran.code, ran.stdout.as_slice()), (Some(0), &b"0\n"[..]), "{ran:?}");
    // The store's limits hold for that memory. For a shared one they would not, so there is none.
    let ran = run(&["-W", "max-memory-size=1000", &shares]);
    assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
    assert!(ran.stderr.contains("memory minimum size"), "{}", ran.stderr);
    let threads = shared.replace("(memory 1)", "(memory 1 2 shared)");
    let threads = here("threads.wat", &format!("(module {import} {threads} (func {call}))"));
    let ran = run(&[&threads]);
    assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
    assert!(ran.stderr.contains("`wasi_ephemeral_blas::memory` has not been defined"), "{ran:?}");
    let helper = format!("helper={shares}");
    let ran = run(&["--preload", &helper, &beside]);
    assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
    for told in ["imports its memory", "--preload wasi_ephemeral_blas=polyfill.wasm"] {
        assert!(ran.stderr.contains(told), "{told}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains("is not a routine"), "{}", ran.stderr);
    let ran = run(&["-W", "unknown-imports-default", &shares]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn a_usual_c_program_is_not_run_on_the_polyfill() {
    let Some(polyfill) = built("polyfill.wasm") else { return };
    let Some(usual) = program("c_driver.wasm") else { return };
    let run = ["run".into(), "--preload".into(), preload(&polyfill).into(), usual.into_os_string()];
    let ran = Blasm::new(run).run(b"");
    assert_eq!((ran.code, ran.stdout.len()), (Some(1), 0), "{ran:?}");
    assert!(ran.stderr.contains("does not import the memory"), "{}", ran.stderr);
}

fn preload(polyfill: &Path) -> String {
    format!("wasi_ephemeral_blas={}", polyfill.display())
}

#[test]
fn a_c_program_makes_every_call_on_the_polyfill_as_on_the_host() {
    let Some(polyfill) = built("polyfill.wasm") else { return };
    let Some(beside) = program("c_driver_polyfill.wasm") else { return };
    let Some(usual) = program("c_driver.wasm") else { return };
    let cases: Vec<Case> = cases(|_| true).into_iter().filter(is_of_the_standard).collect();
    let run = [
        "run".into(),
        "--preload".into(),
        preload(&polyfill).into(),
        beside.clone().into_os_string(),
    ];
    // The same file on both.
    let lent = drive(&beside, "builtin", &cases);
    let answers = drive_by(Blasm::new(run), &cases);
    let mut failures = Vec::new();
    let hosts = drive(&usual, "builtin", &cases);
    for (((case, answer), lent), host) in cases.iter().zip(&answers).zip(&lent).zip(&hosts) {
        for answer in [answer, lent] {
            let judged = compare(case, &expect(case), &answer.blob, value(case, answer));
            failures.extend(judged.err());
            assert_eq!(answer.told, host.told, "{case}");
        }
    }
    println!("{} calls", cases.len());
    no_failures(&failures, cases.len());
}

/// Wasmtime's program: the one that `BLASM_WASMTIME` names, or that `cargo xtask wasmtime` built.
fn wasmtime() -> Option<PathBuf> {
    let built =
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cache/wasmtime-cli/bin/wasmtime");
    let path = std::env::var_os("BLASM_WASMTIME").map_or_else(built, PathBuf::from);
    if path.exists() {
        return Some(path);
    }
    let why = format!("{} is not there: `cargo xtask wasmtime` builds it", path.display());
    assert!(!required("wasmtime"), "BLASM_REQUIRE names wasmtime, but {why}");
    println!("skipped: {why}");
    None
}

#[test]
fn wasmtimes_own_program_runs_the_digits_on_the_polyfill() {
    let (Some(wasmtime), Some(polyfill)) = (wasmtime(), built("polyfill.wasm")) else { return };
    let Some(beside) = program("digits_polyfill.wasm") else { return };
    let Some(usual) = program("digits.wasm") else { return };
    // A part of the images: the polyfill's level 3 is plain.
    let data = include_str!("../../examples/digits/data/digits.csv");
    let some: String = data.split_inclusive('\n').take(260).collect();
    let folder = std::env::temp_dir().join(format!("blasm-digits-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    std::fs::write(folder.join("digits.csv"), some).expect("a file can be written");
    let dir = format!("{}::data", folder.display());
    let ran = Command::new(wasmtime)
        .args(["run", "--dir", &dir, "--preload", &preload(&polyfill)])
        .arg(beside)
        .arg("--json")
        .output()
        .expect("it can be started");
    let host = Blasm::new(["run".as_ref(), "--dir".as_ref(), dir.as_ref(), usual.as_os_str()])
        .arg("--json")
        .env("BLASM_BACKEND", "builtin")
        .run(&[]);
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(host.code, Some(0), "{}", host.stderr);
    let [polyfill, host] = [&ran.stdout, &host.stdout].map(|text| {
        serde_json::from_slice::<serde_json::Value>(text).expect("the program prints JSON")
    });
    assert_eq!(polyfill["blas_flops"], host["blas_flops"], "they do not compute the same");
    let accuracy = |of: &serde_json::Value| of["accuracy"].as_f64().expect("it is a number");
    // Another order of summation may move an image from one side of a boundary to the other.
    let apart = (accuracy(&polyfill) - accuracy(&host)).abs();
    assert!(accuracy(&host) > 0.8 && apart <= 0.1, "{polyfill} and {host}");
}
