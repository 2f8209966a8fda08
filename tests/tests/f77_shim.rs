//! The Fortran symbols: all of them, in all four types that compilers give them, called by C
//! programs that `blasm run` runs.
//!
//! The programs are built by `cargo xtask guests`.

mod driver;
mod fortran;
mod guests;
mod inside;

use blasm_spec::dsl::{Kind, Returns, Type};
use blasm_tests::{
    Case, Routine, Spec, Value, Word, case_of, compare, expect, positions, routines,
};
use blasm_transports::no_failures;
use blasm_transports::program::Blasm;
use driver::{cases, encode, program};
use fortran::{drive_fortran, in_fortran, value};
use guests::{backends, own_kernels};
use inside::{End, Program};
use std::path::PathBuf;
use wasmtime::{Engine, Module, Trap, ValType};

/// One of the four archives: the ending of its programs' names, and what is special about its
/// symbols.
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

/// What the names of programs end in that leave their symbols open: the host binds them.
const OPEN: &str = "_open";

/// The programs of one suite that are linked to an archive or leave their symbols open, one per flavour;
/// those that are not built are named and left out.
fn programs_of(suite: &str, form: &str) -> Vec<(&'static Flavour, PathBuf)> {
    let built =
        |f: &'static Flavour| Some((f, program(&format!("{suite}{}{form}.wasm", f.suffix))?));
    FLAVOURS.iter().filter_map(built).collect()
}

/// The program with the symbols of the crate `blasm-src`, which have the first of the types.
fn program_in_rust(suite: &str) -> Option<(&'static Flavour, PathBuf)> {
    Some((&FLAVOURS[0], program(&format!("{suite}_rust.wasm"))?))
}

/// The programs that are linked.
fn programs(suite: &str) -> Vec<(&'static Flavour, PathBuf)> {
    programs_of(suite, "")
}

/// All of these.
fn all_programs(suite: &str) -> Vec<(&'static Flavour, PathBuf)> {
    let in_rust = program_in_rust(suite).into_iter().collect();
    [programs(suite), programs_of(suite, OPEN), in_rust].concat()
}

#[test]
fn every_symbol_is_right_in_every_flavour() {
    every_symbol_of(&programs("f77_driver"));
}

#[test]
fn every_open_symbol_is_right_in_every_flavour() {
    every_symbol_of(&programs_of("f77_driver", OPEN));
}

#[test]
fn every_symbol_of_blasm_src_is_right() {
    every_symbol_of(Vec::from_iter(program_in_rust("f77_driver")).as_slice());
}

fn every_symbol_of(programs: &[(&Flavour, PathBuf)]) {
    let mut cases: Vec<Case> = cases(|spec| spec.layout == 102);
    cases.retain(|case| !blasm_tests::routine(&case.routine).family.only_in_c);
    for (flavour, program) in programs {
        for setup in backends() {
            let backend = setup.name;
            let answers = drive_fortran(program, &setup.backend, &cases);
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
    let mut calls = Vec::new();
    for routine in routines().iter().filter(|r| r.family.returns == Returns::Index) {
        for (n, incx, expected) in [(0, 1, 0), (-1, 1, 0), (3, 0, 0), (3, -1, 0), (1, 1, 1)] {
            let spec = Spec { n, incx, ..Spec::default() };
            calls.push((case_of(&routine.name, &spec), expected));
        }
    }
    assert_eq!(calls.len(), 20);
    let cases: Vec<Case> = calls.iter().map(|call| call.0.clone()).collect();
    for name in ["f77_driver.wasm", "f77_driver_open.wasm", "f77_driver_rust.wasm"] {
        let Some(program) = program(name) else { continue };
        for setup in backends() {
            let answers = drive_fortran(&program, &setup.backend, &cases);
            for ((case, expected), answer) in calls.iter().zip(answers) {
                let found = driver::value(case, &answer);
                assert_eq!(found, Value::Index(*expected), "{name}, {}: {case}", setup.name);
            }
        }
    }
}

/// The name that XERBLA gets, in the eight bytes of the driver's answer.
fn told_name(routine: &str) -> [u8; 8] {
    let mut bytes = [b' '; 8];
    let shown = routine.len().min(8);
    bytes[..shown].copy_from_slice(&routine.to_uppercase().as_bytes()[..shown]);
    // Six characters, but gemmtr's names have seven, and an extension's may have more than the answer.
    bytes[shown.max(6)..].fill(0);
    bytes
}

#[test]
fn illegal_arguments_reach_xerbla_with_the_references_number_and_name() {
    let all: Vec<_> = routines()
        .iter()
        .filter(|r| !r.family.only_in_c)
        .flat_map(|r| positions::illegal(&r.name))
        .filter(|i| i.case.words[0] == Word::Flag(102) && !i.bad.contains(&"layout"))
        .collect();
    let calls: Vec<Case> = all.iter().map(|illegal| illegal.case.clone()).collect();
    assert!(calls.len() > 5000, "only {} illegal calls", calls.len());
    for (flavour, program) in all_programs("f77_driver") {
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

/// What the reference's XERBLA prints: FORMAT(' ** On entry to ', A, ' parameter number ', I2, '
/// had ', 'an illegal value'), with the name up to its last letter.
fn line(routine: &str, info: u8) -> String {
    let name = routine.to_uppercase();
    format!(" ** On entry to {name} parameter number {info:2} had an illegal value\n")
}

#[test]
fn the_default_answer_to_an_illegal_argument_is_the_references() {
    let all: Vec<_> = routines()
        .iter()
        .filter(|r| !r.family.only_in_c)
        .flat_map(|r| positions::illegal(&r.name))
        .filter(|i| i.case.words[0] == Word::Flag(102) && !i.bad.contains(&"layout"))
        .collect();
    assert!(all.len() > 5000, "only {} illegal calls", all.len());
    for (flavour, program) in all_programs("f77_default") {
        let program = Program::new(&program, own_kernels());
        let mut failures = Vec::new();
        for illegal in &all {
            let case = in_fortran(&illegal.case);
            let mut input = Vec::new();
            encode(&case, &mut input);
            let (ran, text) = (program.run(&input), line(&case.routine, illegal.position - 1));
            // The reference prints on stdout and stops with 0.
            if (&ran.end, &ran.stderr) != (&End::Exit(1), &text) || !ran.stdout.is_empty() {
                let bad = &illegal.bad;
                failures.push(format!("{case}: bad {bad:?}: {ran:?}, should say {text:?}"));
            }
        }
        println!("f77{}: {} illegal calls", flavour.suffix, all.len());
        no_failures(&failures, all.len());
    }
}

/// LAPACK's drivers, linked beside the BLAS of the same types, or open; the program judges itself.
#[test]
fn lapacks_symbols_are_right_in_every_flavour() {
    for (flavour, program) in [programs("lapack"), programs_of("lapack", OPEN)].concat() {
        for setup in backends() {
            let ran = Blasm::new([&program]).env("BLASM_BACKEND", &setup.backend).run(&[]);
            let said = (ran.code, String::from_utf8_lossy(&ran.stdout), ran.stderr.as_str());
            // 44 orders, 13 checks, four types.
            let expected = (Some(0), "2288 right, 0 wrong\n".into(), "");
            assert_eq!(said, expected, "{}, {}", flavour.suffix, setup.name);
        }
    }
}

/// A call of dgemv, whose `lda` is too small or is not.
fn dgemv(lda: i64) -> Vec<u8> {
    let mut case = case_of("dgemv", &Spec { layout: 102, m: 2, n: 2, ..Spec::default() });
    let at = blasm_tests::routine("dgemv").family.position("lda") - 1;
    case.words[at] = Word::Int(lda);
    let mut input = Vec::new();
    encode(&in_fortran(&case), &mut input);
    input
}

#[test]
fn the_default_answer_to_an_illegal_argument_ends_the_program_with_a_line() {
    for (_, program) in all_programs("f77_default") {
        let ran = Blasm::new([&program]).env("BLASM_BACKEND", "builtin").run(&dgemv(1));
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
    for (flavour, program) in
        programs("f77_driver").into_iter().chain(program_in_rust("f77_driver"))
    {
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
        for routine in routines().iter().filter(|r| !r.family.only_in_c) {
            let symbol = format!("{}_", routine.name);
            let expected = signature(routine, flavour);
            assert_eq!(type_of(&symbol), expected, "{symbol} in f77{}", flavour.suffix);
        }
        // By hand: the types that compilers were seen to use.
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
                ["wasi_ephemeral_blas", "wasi_ephemeral_blas_ext", "wasi_snapshot_preview1"]
                    .contains(&from),
                "{} is imported from {from}",
                import.name()
            );
        }
    }
}

#[test]
fn a_call_that_the_host_refuses_prints_a_line_and_traps() {
    for (_, program) in programs("f77_default").into_iter().chain(program_in_rust("f77_default")) {
        let program = Program::new(&program, own_kernels());
        for (errno, line) in [
            (64, "DGEMV: the call is larger than the host allows\n"),
            (65, "DGEMV: the host does not provide it\n"),
            (66, "DGEMV: the host interrupted it\n"),
            (67, "DGEMV: the host has no memory left for it\n"),
        ] {
            let ran = program.run_refused(errno, &dgemv(2));
            assert_eq!(ran.stderr, line, "{ran:?}");
            assert_eq!(ran.end, End::Trap(Some(Trap::UnreachableCodeReached)), "{ran:?}");
            assert!(ran.stdout.is_empty(), "{ran:?}");
        }
    }
}
