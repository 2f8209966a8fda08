//! The C interface: all CBLAS functions of `libblasm.a`, called by C programs that `blasm run` runs.
//!
//! The programs are built by `cargo xtask guests`.

mod driver;
mod guests;

use blasm_tests::{Case, Word, compare, expect, positions, routines};
use blasm_transports::no_failures;
use blasm_transports::program::Blasm;
use driver::{cases, drive, encode, program, value};
use guests::backends;

#[test]
fn every_function_is_right() {
    let Some(program) = program("c_driver.wasm") else { return };
    let cases = cases(|_| true);
    for setup in backends() {
        let backend = setup.name;
        let answers = drive(&program, &setup.backend, &cases);
        let mut failures = Vec::new();
        for (case, answer) in cases.iter().zip(answers) {
            let judged = compare(case, &expect(case), &answer.blob, value(case, &answer));
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
