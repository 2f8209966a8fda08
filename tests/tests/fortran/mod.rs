//! Calls through Fortran symbols: how they differ from those through CBLAS.

use crate::driver::{self, Answer, drive};
use blasm_spec::dsl::Kind;
use blasm_tests::{Case, Value, Word, routine};
use std::path::PathBuf;

/// The flags as characters, in either case, with something after the first, since only the first
/// counts. An illegal flag becomes a character that this argument does not accept; some of these
/// characters are legal for another argument.
pub fn in_fortran(case: &Case) -> Case {
    let mut case = case.clone();
    for (i, param) in routine(&case.routine).family.params.iter().enumerate() {
        let Word::Flag(flag) = case.words[i] else { continue };
        let (legal, others): (&[(u32, u8)], &[u8]) = match param.kind {
            Kind::Uplo => (&[(121, b'U'), (122, b'L')], b"N\0RD"),
            Kind::Trans(_) => (&[(111, b'N'), (112, b'T'), (113, b'C')], b"UL\0R"),
            Kind::Diag => (&[(131, b'N'), (132, b'U')], b"T\0L/"),
            Kind::Side => (&[(141, b'L'), (142, b'R')], b"U \0N"),
            _ => continue,
        };
        let known = legal.iter().find(|l| l.0 == flag).map(|l| l.1);
        let letter = known.unwrap_or_else(|| others[flag as usize % others.len()]);
        let lower = i % 2 == case.blob.len() / 64 % 2;
        let letter = if lower { letter.to_ascii_lowercase() } else { letter };
        case.words[i] = Word::Flag(u32::from_le_bytes([letter, b'N', b'U', b'L']));
    }
    case
}

/// Makes the calls through the symbols of one flavour.
pub fn drive_fortran(program: &PathBuf, backend: &str, cases: &[Case]) -> Vec<Answer> {
    drive(program, backend, &cases.iter().map(in_fortran).collect::<Vec<_>>())
}

/// What a symbol returned, as the oracle counts: Fortran's indices begin with 1, and 0 means no
/// element.
///
/// # Errors
/// If Fortran does not have the index.
pub fn value(case: &Case, answer: &Answer) -> Result<Value, String> {
    let value = driver::value(case, answer);
    let Value::Index(index) = value else { return Ok(value) };
    let [Word::Int(n), _, Word::Int(incx)] = case.words[..] else { panic!("{case}") };
    match (n < 1 || incx < 1, index) {
        (true, 0) => Ok(Value::Index(0)),
        (false, 1..) => Ok(Value::Index(index - 1)),
        _ => Err(format!("{case}: index {index}")),
    }
}
