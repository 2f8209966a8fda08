//! The C interface: all CBLAS functions of `libblasm.a`, called by C programs that `blasm run` runs.
//!
//! The programs are built by `cargo xtask guests`.

use blasm_tests::{Case, Depth, Value, Word, case_of, compare, expect, positions, routines, specs};
use blasm_transports::program::{Blasm, blasm};
use blasm_transports::{no_failures, required, result_bytes, result_value};
use std::path::PathBuf;

/// A guest program; `None`, and a line about it, if it was not built.
fn program(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("BLASM_GUESTS").map_or_else(
        || {
            let bin = blasm();
            bin.ancestors().nth(2).expect("it lies in target/*").join("guest")
        },
        PathBuf::from,
    );
    let path = folder.join(name);
    if path.is_file() {
        return Some(path);
    }
    let why = format!("{} is not built: run `cargo xtask guests`", path.display());
    assert!(!required("clang"), "BLASM_REQUIRE names clang, but {why}");
    println!("skipped: {why}");
    None
}

/// What the driver answers to a call.
struct Answer {
    blob: Vec<u8>,
    result: [u8; 16],
    /// Position, RowMajorStrg and CBLAS_CallFromC as `cblas_xerbla` saw them.
    told: [i32; 3],
}

fn encode(case: &Case, into: &mut Vec<u8>) {
    let number =
        routines().iter().position(|r| r.name == case.routine).expect("it is in the table");
    let single = routines()[number].ty.real() == blasm_spec::dsl::Type::S;
    for x in [number, case.words.len(), case.blob.len()] {
        into.extend((x as u32).to_le_bytes());
    }
    for word in &case.words {
        let mut bytes = [0; 16];
        let mut numbers = |parts: &[f64]| {
            for (i, x) in parts.iter().enumerate() {
                match single {
                    true => bytes[4 * i..][..4].copy_from_slice(&(*x as f32).to_le_bytes()),
                    false => bytes[8 * i..][..8].copy_from_slice(&x.to_le_bytes()),
                }
            }
        };
        match *word {
            Word::Real(x) => numbers(&[x]),
            Word::Complex(re, im) => numbers(&[re, im]),
            Word::Flag(x) => bytes[..4].copy_from_slice(&x.to_le_bytes()),
            Word::Int(x) => bytes[..4].copy_from_slice(&(x as i32).to_le_bytes()),
            Word::Pointer(at) => bytes[..4].copy_from_slice(&(at as u32).to_le_bytes()),
        }
        into.extend(bytes);
    }
    into.extend(&case.blob);
}

/// Has the calls made by a program on a backend.
fn drive(program: &PathBuf, backend: &str, cases: &[Case]) -> Vec<Answer> {
    let mut input = Vec::new();
    cases.iter().for_each(|case| encode(case, &mut input));
    let ran = Blasm::new([program]).env("BLASM_BACKEND", backend).run(&input);
    assert_eq!(ran.code, Some(0), "{backend}: {}", ran.stderr);
    let mut rest = ran.stdout.as_slice();
    let answers: Vec<Answer> = cases
        .iter()
        .map(|case| {
            let (blob, after) = rest.split_at(case.blob.len());
            let (result, after) = after.split_at(16);
            let (told, after) = after.split_at(12);
            rest = after;
            let number =
                |i: usize| i32::from_le_bytes(told[4 * i..][..4].try_into().expect("four"));
            Answer {
                blob: blob.to_vec(),
                result: result.try_into().expect("sixteen bytes"),
                told: [number(0), number(1), number(2)],
            }
        })
        .collect();
    assert!(rest.is_empty(), "{} bytes too many", rest.len());
    answers
}

/// `builtin`, and OpenBLAS where it is.
fn backends() -> Vec<&'static str> {
    blasm_transports::safe_setups().map(|setup| setup.name).collect()
}

#[test]
fn every_function_is_right() {
    let Some(program) = program("c_driver.wasm") else { return };
    let mut cases = Vec::new();
    for routine in routines() {
        let all = specs(&routine.name, Depth::Quick);
        let step = (all.len() / 16).max(1) | 1;
        // NaN and infinity are every_routine's.
        let plain =
            all.into_iter().step_by(step).filter(|s| s.values != blasm_tests::Values::Special);
        let before = cases.len();
        cases.extend(plain.map(|spec| case_of(&routine.name, &spec)));
        assert!(cases.len() > before, "{} is not called", routine.name);
    }
    for backend in backends() {
        let answers = drive(&program, backend, &cases);
        let mut failures = Vec::new();
        for (case, answer) in cases.iter().zip(answers) {
            let routine = blasm_tests::routine(&case.routine);
            let value = match result_bytes(routine) {
                0 => Value::Nothing,
                bytes => result_value(routine, &answer.result[..bytes]),
            };
            let judged = compare(case, &expect(case), &answer.blob, value);
            failures.extend(judged.err().map(|why| format!("{backend}: {why}")));
            assert_eq!(answer.told, [0; 3], "{case}");
        }
        println!("{backend}: {} calls", cases.len());
        no_failures(&failures, cases.len());
    }
}

#[test]
fn illegal_arguments_reach_cblas_xerbla_as_the_references_do() {
    let Some(program) = program("c_xerbla.wasm") else { return };
    let all: Vec<_> = routines().iter().flat_map(|r| positions::illegal(&r.name)).collect();
    let cases: Vec<Case> = all.iter().map(|illegal| illegal.case.clone()).collect();
    let answers = drive(&program, "builtin", &cases);
    let mut failures = Vec::new();
    for (illegal, answer) in all.iter().zip(answers) {
        let case = &illegal.case;
        let row_major = case.words[0] == Word::Flag(101);
        let [told, flag, from_c] = answer.told;
        let right = told == i32::from(illegal.told)
            && (flag != 0) == row_major
            && from_c == 1
            && answer.blob == case.blob;
        if !right {
            failures.push(format!(
                "{case}: bad {:?}: told {:?}, should be {}",
                illegal.bad, answer.told, illegal.told
            ));
        }
    }
    println!("{} illegal calls", all.len());
    no_failures(&failures, all.len());
}

#[test]
fn the_default_answer_to_an_illegal_argument_ends_the_program_with_a_line() {
    let Some(program) = program("c_driver.wasm") else { return };
    for (name, bad, line) in [
        ("dgemm", "ldc", "Parameter 14 to routine cblas_dgemm was incorrect\n"),
        ("zhemv", "n", "Parameter 3 to routine cblas_zhemv was incorrect\n"),
    ] {
        let illegal = positions::illegal(name)
            .into_iter()
            .find(|i| i.bad == [bad] && i.case.words[0] == Word::Flag(102))
            .expect("there is such a case");
        let mut input = Vec::new();
        encode(&illegal.case, &mut input);
        let ran = Blasm::new([&program]).env("BLASM_BACKEND", "builtin").run(&input);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), line), "{ran:?}");
        assert!(ran.stdout.is_empty());
    }
}
