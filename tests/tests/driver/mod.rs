//! The guest programs in tests/programs that make any call from data, and how they are driven.
//!
//! Owns the protocol of `driver.h` on this side. Judges nothing.

use crate::guests;
use blasm_tests::{
    Case, Depth, Spec, Value, Values, Word, case_of, result_bytes, result_value, routines, specs,
};
use blasm_transports::program::Blasm;
use std::path::PathBuf;

/// What the driver answers to a call.
pub struct Answer {
    /// The memory after the call.
    pub blob: Vec<u8>,
    /// What the routine returned.
    pub result: [u8; 16],
    /// What an error handler received; zeros if none was called.
    pub told: [i32; 3],
}

/// A driver; `None`, and a message, if it was not built.
pub fn program(name: &str) -> Option<PathBuf> {
    let needs = if name.ends_with("_rust.wasm") { "rust-wasm" } else { "clang" };
    guests::program(name, needs, "cargo xtask guests")
}

/// Appends a call as the driver reads it.
pub fn encode(case: &Case, into: &mut Vec<u8>) {
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

/// Lets a program make the calls on a backend.
pub fn drive(program: &PathBuf, backend: &str, cases: &[Case]) -> Vec<Answer> {
    drive_by(Blasm::new([program]).env("BLASM_BACKEND", backend), cases)
}

/// Lets a program make the calls, run with these arguments.
pub fn drive_by(blasm: Blasm, cases: &[Case]) -> Vec<Answer> {
    let mut input = Vec::new();
    cases.iter().for_each(|case| encode(case, &mut input));
    let ran = blasm.run(&input);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    decode(&ran.stdout, cases)
}

/// What a driver wrote about these calls.
pub fn decode(stdout: &[u8], cases: &[Case]) -> Vec<Answer> {
    let mut rest = stdout;
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

/// Calls of every routine, but only those for which `wanted` is true.
///
/// # Panics
/// If there is a routine without any.
#[allow(dead_code, reason = "a test of what only some routines do makes its own")]
pub fn cases(wanted: impl Fn(&Spec) -> bool) -> Vec<Case> {
    let mut cases = Vec::new();
    for routine in routines() {
        // NaN and infinity are left to the matrix of calls.
        let all: Vec<Spec> = specs(&routine.name, Depth::Quick)
            .into_iter()
            .filter(|spec| spec.values != Values::Special && wanted(spec))
            .collect();
        let step = (all.len() / 16).max(1) | 1;
        let before = cases.len();
        cases.extend(all.iter().step_by(step).map(|spec| case_of(&routine.name, spec)));
        assert!(cases.len() > before, "{} is not called", routine.name);
    }
    cases
}

/// What a routine returned.
pub fn value(case: &Case, answer: &Answer) -> Value {
    let routine = blasm_tests::routine(&case.routine);
    match result_bytes(routine) {
        0 => Value::Nothing,
        bytes => result_value(routine, &answer.result[..bytes]),
    }
}
