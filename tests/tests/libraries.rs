//! All libraries of this machine in one process: each runs its own code, however they are mixed.
//!
//! MKL is loaded and used first, which puts its symbols where other libraries look for theirs. The
//! answers of a library in cases where libraries disagree show that it runs its own code, since an
//! address says nothing: they are the same as when the library is the only one in a process.

use blasm_core::{Guard, Limits};
use blasm_tests::{Case, Word};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Row, native, rows};
use std::fmt::Write;
use std::process::Command;
use std::sync::Arc;

fn bytes(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|x| x.to_le_bytes()).collect()
}

fn case(routine: &str, words: Vec<Word>, blob: &[f64], result: Option<u64>) -> Case {
    Case { routine: routine.to_owned(), words, blob: bytes(blob), result }
}

/// Calls whose results differ between libraries, and one that is right everywhere.
fn probes() -> [Case; 4] {
    use Word::{Flag, Int, Pointer, Real};
    const NAN: f64 = f64::NAN;
    // Far from the end, where the guard would copy; aligned.
    let long = |numbers: &[f64]| [numbers, &[0.5; 600]].concat();
    [
        case(
            "dscal",
            vec![Int(3), Real(0.0), Pointer(0), Int(1)],
            &long(&[NAN, f64::INFINITY, 1.0]),
            None,
        ),
        case(
            "dger",
            vec![
                Flag(102),
                Int(2),
                Int(2),
                Real(1.0),
                Pointer(0),
                Int(1),
                Pointer(16),
                Int(1),
                Pointer(32),
                Int(2),
            ],
            &long(&[NAN, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0]),
            None,
        ),
        case("idamax", vec![Int(4), Pointer(0), Int(1)], &long(&[1.0, 2.0, NAN, 5.0]), Some(64)),
        case(
            "dgemm",
            vec![
                Flag(102),
                Flag(111),
                Flag(111),
                Int(2),
                Int(2),
                Int(2),
                Real(1.0),
                Pointer(0),
                Int(2),
                Pointer(32),
                Int(2),
                Real(0.0),
                Pointer(64),
                Int(2),
            ],
            &long(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]),
            None,
        ),
    ]
}

/// What a library answers to the probes, as text.
fn answers(guard: &Guard) -> String {
    let mut text = String::new();
    for probe in probes() {
        let (blob, value) = native::run(guard, &probe, &Limits::default())
            .unwrap_or_else(|e| panic!("{probe}: {e}"));
        let numbers =
            blob.chunks(8).take(12).map(|b| f64::from_le_bytes(b.try_into().expect("8 bytes")));
        let numbers: Vec<String> =
            numbers.map(|x| if x.is_nan() { "nan".into() } else { x.to_string() }).collect();
        let _ = write!(text, "{} {value:?} {}; ", probe.routine, numbers.join(" "));
    }
    text
}

/// The libraries, MKL first, each computing everything.
fn libraries() -> Vec<(Row, Arc<Guard>)> {
    let mut rows: Vec<Row> = rows().into_iter().filter(|row| !row.names[1].is_empty()).collect();
    rows.sort_by_key(|row| row.names[0] != "mkl");
    rows.into_iter()
        .filter_map(|row| {
            let mut backend = row.load()?;
            backend.partition = backend.partition.all_native();
            let guard = blasm_backends::guard(&backend);
            // Used at once: MKL loads its parts at the first call.
            let _ = answers(&guard);
            Some((row, guard))
        })
        .collect()
}

const ALONE: &str = "BLASM_TEST_LIBRARY_ALONE";

/// Not a test of its own: what a process with one library prints.
#[test]
fn one_alone() {
    let Ok(name) = std::env::var(ALONE) else { return };
    let row = rows().into_iter().find(|row| row.names[0] == name).expect("a row of that name");
    let mut backend = row.load().expect("it is here");
    backend.partition = backend.partition.all_native();
    println!("alone: {}", answers(&blasm_backends::guard(&backend)));
}

fn alone(name: &str) -> String {
    let program = std::env::current_exe().expect("this program has a file");
    let mut command = Command::new(program);
    let out = command.args(["--exact", "one_alone", "--nocapture"]).env(ALONE, name).output();
    let out = out.expect("it starts");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let line =
        text.lines().find_map(|line| line.split_once("alone: ").map(|(_, rest)| rest.to_owned()));
    line.unwrap_or_else(|| panic!("{name}: {text}{}", String::from_utf8_lossy(&out.stderr)))
}

/// Memory in use, in KiB.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn each_runs_its_own_code() {
    let libraries = libraries();
    let alone: Vec<String> = libraries.iter().map(|(row, _)| alone(row.names[0])).collect();
    for ((row, guard), alone) in libraries.iter().zip(&alone) {
        assert_eq!(&answers(guard), alone, "{}", row.names[0]);
    }
    // The probes distinguish libraries; the width of integers changes no answer.
    for (i, (a, _)) in libraries.iter().enumerate() {
        for (j, (b, _)) in libraries.iter().enumerate().take(i) {
            let same = a.names[0].replace("openblas64", "openblas")
                == b.names[0].replace("openblas64", "openblas");
            assert_eq!(alone[i] == alone[j], same, "{} and {}", a.names[0], b.names[0]);
        }
    }
    // A store for each, in turn.
    let mut before = None;
    for turn in 0..10_000 {
        let (row, guard) = &libraries[turn % libraries.len()];
        let mut guest = Guest::new(guard, Way::Instantiate);
        let probe = &probes()[0];
        let Outcome::Done(blob, _) = guest.run(probe) else { panic!("{}: {probe}", row.names[0]) };
        let first = f64::from_le_bytes(blob[..8].try_into().expect("8 bytes"));
        let expected = if alone[turn % libraries.len()].starts_with("dscal Nothing nan") {
            "nan"
        } else {
            "0"
        };
        assert_eq!(
            if first.is_nan() { "nan" } else { "0" },
            expected,
            "{} in turn {turn}",
            row.names[0]
        );
        if turn == 2_000 {
            before = resident();
        }
    }
    if let (Some(before), Some(after)) = (before, resident()) {
        assert!(after < before + (8 << 10), "{before} KiB in use before, {after} KiB after");
    }
}
