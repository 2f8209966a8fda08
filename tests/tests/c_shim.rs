//! The C interface: all CBLAS functions of `libblasm.a`, called by C programs that `blasm run`
//! runs.
//!
//! The programs are built by `cargo xtask guests`. Those whose names end in `_rust` have the symbols of
//! the crate `blasm-src` instead, and are there if Rust compiles for WASI.

mod driver;
mod guests;
mod inside;

use blasm_tests::{Case, Word, compare, expect, positions, routines};
use blasm_transports::no_failures;
use blasm_transports::program::Blasm;
use driver::{cases, drive, encode, program, value};
use guests::{backends, own_kernels};
use inside::{End, Program};

#[test]
fn every_function_is_right() {
    every_function_of("c_driver.wasm");
}

#[test]
fn every_function_is_right_if_the_host_makes_small_calls_too() {
    every_function_of("c_driver_host.wasm");
}

#[test]
fn every_function_of_blasm_src_is_right() {
    every_function_of("c_driver_rust.wasm");
}

/// No library is linked to this one: the host binds its symbols.
#[test]
fn every_function_is_right_if_its_symbols_are_open() {
    every_function_of("c_driver_open.wasm");
}

fn every_function_of(name: &str) {
    let Some(program) = program(name) else { return };
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
    illegal_arguments_of("c_xerbla.wasm");
}

#[test]
fn illegal_arguments_of_blasm_src_reach_cblas_xerbla_as_the_references_do() {
    illegal_arguments_of("c_xerbla_rust.wasm");
}

#[test]
fn illegal_arguments_of_open_symbols_reach_cblas_xerbla_as_the_references_do() {
    illegal_arguments_of("c_xerbla_open.wasm");
}

fn illegal_arguments_of(name: &str) {
    let Some(program) = program(name) else { return };
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
fn the_default_answer_to_an_illegal_argument_is_the_references() {
    default_answers_of("c_driver.wasm");
}

#[test]
fn the_default_answer_to_an_illegal_argument_of_an_open_symbol_is_the_references() {
    default_answers_of("c_driver_open.wasm");
}

fn default_answers_of(name: &str) {
    let Some(program) = program(name) else { return };
    let program = Program::new(&program, own_kernels());
    let all: Vec<_> = routines().iter().flat_map(|r| positions::illegal(&r.name)).collect();
    let mut failures = Vec::new();
    for illegal in &all {
        let mut input = Vec::new();
        encode(&illegal.case, &mut input);
        let (ran, text) = (program.run(&input), illegal.text());
        // The reference exits with -1, which WASI does not have.
        if (&ran.end, &ran.stderr) != (&End::Exit(1), &text) || !ran.stdout.is_empty() {
            let (case, bad) = (&illegal.case, &illegal.bad);
            failures.push(format!("{case}: bad {bad:?}: {ran:?}, should say {text:?}"));
        }
    }
    println!("{} illegal calls", all.len());
    no_failures(&failures, all.len());
}

#[test]
fn the_default_answer_to_an_illegal_argument_ends_the_program_with_its_lines() {
    for name in ["c_driver.wasm", "c_driver_rust.wasm"] {
        default_lines_of(name);
    }
}

fn default_lines_of(name: &str) {
    let Some(program) = program(name) else { return };
    // By hand, from the reference: one of each kind.
    for (name, layout, bad, value, lines) in [
        ("dgemm", 102, "ldc", None, "Parameter 14 to routine cblas_dgemm  was incorrect\n"),
        ("dgemm", 101, "lda", None, "Parameter 9 to routine cblas_dgemm  was incorrect\n"),
        ("dgemm", 101, "ldb", None, "Parameter 11 to routine cblas_dgemm  was incorrect\n"),
        ("dger", 101, "m", None, "Parameter 2 to routine cblas_dger   was incorrect\n"),
        ("dger", 101, "incx", None, "Parameter 6 to routine cblas_dger   was incorrect\n"),
        ("zhemv", 102, "n", None, "Parameter 3 to routine cblas_zhemv  was incorrect\n"),
        (
            "dgemm",
            101,
            "layout",
            Some(7),
            "Parameter 1 to routine cblas_dgemm was incorrect\nIllegal layout setting, 7\n",
        ),
        (
            "dgemm",
            101,
            "transa",
            Some(7),
            "Parameter 2 to routine cblas_dgemm was incorrect\nIllegal TransA setting, 7\n",
        ),
        // CblasConjNoTrans, which cblas.h names.
        (
            "ztrmm",
            102,
            "transa",
            Some(114),
            "Parameter 4 to routine cblas_ztrmm was incorrect\nIllegal Trans setting, 114\n",
        ),
    ] {
        let mut illegal = positions::illegal(name)
            .into_iter()
            .find(|i| i.bad == [bad] && (bad == "layout" || i.case.words[0] == Word::Flag(layout)))
            .expect("there is such a case");
        if let Some(value) = value {
            illegal.case.words[usize::from(illegal.position) - 1] = Word::Flag(value);
        }
        let mut input = Vec::new();
        encode(&illegal.case, &mut input);
        let ran = Blasm::new([&program]).env("BLASM_BACKEND", "builtin").run(&input);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), lines), "{ran:?}");
        assert!(ran.stdout.is_empty());
    }
}

#[test]
fn a_handler_of_ones_own_is_told_what_the_references_is() {
    for program in ["c_told.wasm", "c_told_open.wasm", "c_told_rust.wasm"] {
        let Some(program) = driver::program(program) else { continue };
        let ran = Blasm::new([&program]).env("BLASM_BACKEND", "builtin").run(b"");
        let stdout = String::from_utf8_lossy(&ran.stdout);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{stdout}");
        assert_eq!(
            stdout,
            "5 cblas_dgemm row-major:\n\
             2 cblas_dgemm row-major: Illegal TransA setting, 114\n\
             4 cblas_ztrmm column-major: Illegal Trans setting, 114\n\
             1 cblas_dgemm column-major: Illegal layout setting, 7\n"
        );
    }
}
