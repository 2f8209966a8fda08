//! The Fortran symbols: all of them, in all four types that compilers give them, called by C programs that
//! `blasm run` runs.
//!
//! The programs are built by `cargo xtask guests`.

mod driver;
mod fortran;
mod guests;

use blasm_spec::dsl::{Kind, Returns, Type};
use blasm_tests::{
    Case, Routine, Spec, Value, Word, case_of, compare, expect, positions, routines,
};
use blasm_transports::no_failures;
use blasm_transports::program::Blasm;
use driver::{cases, program};
use fortran::{drive_fortran, value};
use guests::backends;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use wasmtime::{Caller, Engine, Extern, Linker, Module, Store, ValType};

/// One of the four archives: what its programs' names end in, and what is special about its symbols.
struct Flavour {
    suffix: &'static str,
    lengths: bool,
    int: bool,
}

const FLAVOURS: [Flavour; 4] = [
    Flavour { suffix: "", lengths: false, int: false },
    Flavour { suffix: "_len", lengths: true, int: false },
    Flavour { suffix: "_int", lengths: false, int: true },
    Flavour { suffix: "_intlen", lengths: true, int: true },
];

/// The programs of one suite, a flavour each; those that are not built are told and left out.
fn programs(suite: &str) -> Vec<(&'static Flavour, PathBuf)> {
    let built = |f: &'static Flavour| Some((f, program(&format!("{suite}{}.wasm", f.suffix))?));
    FLAVOURS.iter().filter_map(built).collect()
}

#[test]
fn every_symbol_is_right_in_every_flavour() {
    let cases: Vec<Case> = cases(|spec| spec.layout == 102);
    for (flavour, program) in programs("f77_driver") {
        for setup in backends() {
            let backend = setup.name;
            let answers = drive_fortran(&program, &setup.backend, &cases);
            let mut failures = Vec::new();
            for (case, answer) in cases.iter().zip(answers) {
                let judged = value(case, &answer)
                    .and_then(|value| compare(case, &expect(case), &answer.blob, value).map(drop));
                failures.extend(judged.err().map(|why| format!("{}: {why}", flavour.suffix)));
                assert_eq!(answer.told, [0; 3], "{case}");
            }
            println!("f77{}, {backend}: {} calls", flavour.suffix, cases.len());
            no_failures(&failures, cases.len());
        }
    }
}

#[test]
fn an_index_of_nothing_is_0_and_that_of_the_first_element_1() {
    let Some(program) = program("f77_driver.wasm") else { return };
    let mut calls = Vec::new();
    for routine in routines().iter().filter(|r| r.family.returns == Returns::Index) {
        for (n, incx, expected) in [(0, 1, 0), (-1, 1, 0), (3, 0, 0), (3, -1, 0), (1, 1, 1)] {
            let spec = Spec { n, incx, ..Spec::default() };
            calls.push((case_of(&routine.name, &spec), expected));
        }
    }
    assert_eq!(calls.len(), 20);
    let cases: Vec<Case> = calls.iter().map(|call| call.0.clone()).collect();
    for setup in backends() {
        let backend = setup.name;
        let answers = drive_fortran(&program, &setup.backend, &cases);
        for ((case, expected), answer) in calls.iter().zip(answers) {
            assert_eq!(driver::value(case, &answer), Value::Index(*expected), "{backend}: {case}");
        }
    }
}

/// The name that XERBLA is told, in the eight bytes of the driver's answer.
fn told_name(routine: &str) -> [u8; 8] {
    let mut bytes = [b' '; 8];
    bytes[..routine.len()].copy_from_slice(routine.to_uppercase().as_bytes());
    // Six characters, and gemmtr's names have seven.
    bytes[routine.len().max(6)..].fill(0);
    bytes
}

#[test]
fn illegal_arguments_reach_xerbla_with_the_references_number_and_name() {
    let all: Vec<_> = routines()
        .iter()
        .flat_map(|r| positions::illegal(&r.name))
        .filter(|i| i.case.words[0] == Word::Flag(102) && !i.bad.contains(&"layout"))
        .collect();
    let calls: Vec<Case> = all.iter().map(|illegal| illegal.case.clone()).collect();
    assert!(calls.len() > 5000, "only {} illegal calls", calls.len());
    for (flavour, program) in programs("f77_driver") {
        let answers = drive_fortran(&program, "builtin", &calls);
        let mut failures = Vec::new();
        for (illegal, answer) in all.iter().zip(answers) {
            let case = &illegal.case;
            let mut name = [0; 8];
            name[..4].copy_from_slice(&answer.told[1].to_le_bytes());
            name[4..].copy_from_slice(&answer.told[2].to_le_bytes());
            let right = answer.told[0] == i32::from(illegal.position) - 1
                && name == told_name(&case.routine)
                && answer.blob == case.blob;
            if !right {
                failures.push(format!(
                    "{}: {case}: bad {:?}: told {} of {:?}, should be {}",
                    flavour.suffix,
                    illegal.bad,
                    answer.told[0],
                    String::from_utf8_lossy(&name),
                    illegal.position - 1
                ));
            }
        }
        println!("f77{}: {} illegal calls", flavour.suffix, all.len());
        no_failures(&failures, all.len());
    }
}

#[test]
fn the_default_answer_to_an_illegal_argument_ends_the_program_with_a_line() {
    for (_, program) in programs("f77_default") {
        let ran = Blasm::new([&program]).env("BLASM_BACKEND", "builtin").run(b"");
        let line = " ** On entry to DGEMV parameter number  6 had an illegal value\n";
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), line), "{}", program.display());
        assert!(ran.stdout.is_empty());
    }
}

/// The wasm type of a symbol, by the rules of Fortran compilers.
fn signature(routine: &Routine, flavour: &Flavour) -> (Vec<&'static str>, Vec<&'static str>) {
    let family = &routine.family;
    let complex = family.returns == Returns::Element && routine.ty.is_complex();
    let is_character = |kind| matches!(kind, Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side);
    let characters = family.params.iter().filter(|p| is_character(p.kind)).count();
    let arguments = family.params.iter().filter(|p| p.kind != Kind::Layout).count();
    let count = usize::from(complex) + arguments + if flavour.lengths { characters } else { 0 };
    let single = matches!(routine.ty, Type::S | Type::C);
    let result = match family.returns {
        Returns::Nothing if flavour.int => vec!["i32"],
        Returns::Nothing => vec![],
        _ if complex => vec![],
        Returns::Index => vec!["i32"],
        Returns::Double => vec!["f64"],
        _ if single => vec!["f32"],
        _ => vec!["f64"],
    };
    (vec!["i32"; count], result)
}

#[test]
fn symbols_have_the_wasm_types_of_their_flavour() {
    let engine = Engine::default();
    for (flavour, program) in programs("f77_driver") {
        let module = Module::from_file(&engine, &program).expect("it is a module");
        let type_of = |symbol: &str| {
            let export = module.get_export(symbol).unwrap_or_else(|| panic!("no {symbol}"));
            let function = export.func().expect("a function").clone();
            let name = |ty: ValType| match ty {
                ValType::I32 => "i32",
                ValType::F32 => "f32",
                ValType::F64 => "f64",
                other => panic!("{symbol} has {other}"),
            };
            let params: Vec<_> = function.params().map(name).collect();
            (params, function.results().map(name).collect::<Vec<_>>())
        };
        for routine in routines() {
            let symbol = format!("{}_", routine.name);
            let expected = signature(routine, flavour);
            assert_eq!(type_of(&symbol), expected, "{symbol} in f77{}", flavour.suffix);
        }
        // By hand: what compilers were seen to call.
        let dgemm = if flavour.lengths { 15 } else { 13 };
        let none_or_int = if flavour.int { vec!["i32"] } else { vec![] };
        assert_eq!(type_of("dgemm_"), (vec!["i32"; dgemm], none_or_int));
        assert_eq!(type_of("zdotu_"), (vec!["i32"; 6], vec![]));
        assert_eq!(type_of("sdot_"), (vec!["i32"; 5], vec!["f32"]));
        assert_eq!(type_of("dsdot_"), (vec!["i32"; 5], vec!["f64"]));
        assert_eq!(type_of("scnrm2_"), (vec!["i32"; 3], vec!["f32"]));
        assert_eq!(type_of("izamax_"), (vec!["i32"; 3], vec!["i32"]));
        let xerbla = if flavour.lengths && !flavour.int { vec![] } else { vec!["i32"] };
        assert_eq!(type_of("xerbla_"), (vec!["i32"; 3], xerbla));
        for import in module.imports() {
            let from = import.module();
            assert!(
                ["wasi_ephemeral_blas", "wasi_snapshot_preview1"].contains(&from),
                "{} is imported from {from}",
                import.name()
            );
        }
    }
}

/// A host that refuses every call with a number, and hears what the program says of it.
fn refuse(program: &PathBuf, errno: u32) -> (String, wasmtime::Error) {
    let engine = Engine::default();
    let module = Module::from_file(&engine, program).expect("it is a module");
    let mut linker = Linker::new(&engine);
    let said = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&said);
    let write = move |mut caller: Caller<'_, ()>, fd: u32, iovs: u32, count: u32, written: u32| {
        let Some(Extern::Memory(memory)) = caller.get_export("memory") else { return 8 };
        let data = memory.data_mut(&mut caller);
        let number = |data: &[u8], at: u32| {
            u32::from_le_bytes(data[at as usize..][..4].try_into().expect("four bytes"))
        };
        let mut sum = 0;
        for i in 0..count {
            let (at, len) = (number(data, iovs + 8 * i), number(data, iovs + 8 * i + 4));
            let text = String::from_utf8_lossy(&data[at as usize..][..len as usize]).into_owned();
            assert!(fd == 2 || text.is_empty(), "on {fd}: {text}");
            heard.lock().expect("nobody panics").push_str(&text);
            sum += len;
        }
        data[written as usize..][..4].copy_from_slice(&sum.to_le_bytes());
        0_u32
    };
    linker.func_wrap("wasi_snapshot_preview1", "fd_write", write).expect("a new name");
    for import in module.imports().filter(|i| i.module() == "wasi_ephemeral_blas") {
        let ty = import.ty().func().expect("a function").clone();
        linker
            .func_new(import.module(), import.name(), ty, move |_, _, results| {
                results[0] = wasmtime::Val::I32(errno as i32);
                Ok(())
            })
            .expect("a new name");
    }
    linker.define_unknown_imports_as_traps(&module).expect("they are functions");
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).expect("it links");
    let start = instance.get_typed_func::<(), ()>(&mut store, "_start").expect("a command");
    let error = start.call(&mut store, ()).expect_err("a refused call ends the program");
    let said = said.lock().expect("nobody panics").clone();
    (said, error)
}

#[test]
fn a_call_that_the_host_refuses_prints_a_line_and_traps() {
    for (_, program) in programs("f77_default") {
        for (errno, line) in [
            (64, "DGEMV: the call is larger than the host allows\n"),
            (65, "DGEMV: the host does not provide it\n"),
            (66, "DGEMV: the host interrupted it\n"),
            (67, "DGEMV: the host has no memory left for it\n"),
        ] {
            let (said, error) = refuse(&program, errno);
            let trap = error.downcast_ref::<wasmtime::Trap>();
            assert_eq!(said, line, "{error:?}");
            assert_eq!(trap, Some(&wasmtime::Trap::UnreachableCodeReached), "{error:?}");
        }
    }
}
