//! docs/semantics.md, row by row: every case where libraries disagree, called natively and from a
//! guest on every backend of this machine, and from a guest that the proposal's adapter turned into
//! a component.
//!
//! Owns the table of cases (`semantics/*.txt`, one line per case), the calls that no line can
//! express, and the test that the page and the cases name the same rows. The values were worked out
//! from the definition; the crate's oracle is not used here.

#[path = "semantics/same_bits.rs"]
mod same_bits;
#[path = "semantics/spread.rs"]
mod spread;

use blasm_core::{CallError, ErrorKind, Limits};
use blasm_tests::lines::{Expectation, Fate, Line, lines};
use blasm_tests::{Case, Word};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Setup, adapted, native, no_failures, setups};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../docs/semantics.md");

/// A section of the page, and the cases of its rows.
struct Section {
    heading: &'static str,
    cases: &'static str,
    /// Whether it holds where the library computes everything too.
    all_native: bool,
    /// Rows that a test below checks instead of a line, by its name.
    by_code: &'static [(&'static str, Test)],
}

/// The test of a row that no line can express.
type Test = fn(&Setup);

const SECTIONS: &[Section] = &[
    Section {
        heading: "Every call",
        cases: include_str!("semantics/every_call.txt"),
        all_native: true,
        by_code: &[
            ("result-out-of-bounds", result_out_of_bounds),
            ("overlap-limit", overlap_limit),
            ("blocks-of-one-matrix", blocks_of_one_matrix),
            ("rotations-as-the-reference", rotations_as_the_reference),
        ],
    },
    Section {
        heading: "Without native=all",
        cases: include_str!("semantics/safe.txt"),
        all_native: false,
        by_code: &[("element-bits", same_bits::elements), ("sum-bits", same_bits::sums)],
    },
    Section {
        heading: "What a library may compute",
        cases: include_str!("semantics/library.txt"),
        all_native: true,
        by_code: &[
            ("definition", spread::products),
            ("trmm-line", spread::triangular_products),
            ("trsm-line", spread::triangular_solves),
        ],
    },
];

/// Canaries after a case, so that a library gets the operands in place.
const BEHIND: usize = 4160;

fn padded(case: &Case) -> Case {
    let mut case = case.clone();
    case.blob.extend(std::iter::repeat_n(0xff, BEHIND));
    case
}

fn natively(setup: &Setup, wanted: &Expectation) -> Result<(), String> {
    let case = padded(&wanted.case);
    match (&wanted.fate, native::run(&setup.guard, &case, &Limits::default())) {
        (Fate::Done(..), Ok((blob, value))) => {
            let (blob, behind) = blob.split_at(wanted.case.blob.len());
            if behind.iter().any(|byte| *byte != 0xff) {
                return Err(format!("{wanted}: something behind the operands has changed"));
            }
            wanted.judge(blob, value)
        }
        (&Fate::Errno(errno), Err(error)) if error.errno() == Some(errno) => Ok(()),
        (Fate::Trap, Err(error)) if matches!(error.kind(), ErrorKind::OutOfBounds(_)) => Ok(()),
        (fate, Ok(_)) => Err(format!("{wanted}: was carried out, should be {fate:?}")),
        (_, Err(error)) => Err(format!("{wanted}: {error}")),
    }
}

fn judged(wanted: &Expectation, outcome: Outcome) -> Result<(), String> {
    match (&wanted.fate, outcome) {
        (Fate::Done(..), Outcome::Done(blob, value)) => {
            wanted.judge(&blob[..wanted.case.blob.len()], value)
        }
        (&Fate::Errno(errno), Outcome::Errno(got)) if got == errno => Ok(()),
        (Fate::Trap, Outcome::Trap(_)) => Ok(()),
        (fate, outcome) => Err(format!("{wanted}: {outcome:?}, should be {fate:?}")),
    }
}

/// From a guest: far from the end of memory, misaligned, and at the end.
fn from_a_guest(guest: &mut Guest, wanted: &Expectation) -> Result<(), String> {
    let case = padded(&wanted.case);
    judged(wanted, guest.run(&case)).map_err(|why| format!("guest: {why}"))?;
    judged(wanted, guest.run_at(&case, 1)).map_err(|why| format!("guest, misaligned: {why}"))?;
    judged(wanted, guest.run_at_end(&wanted.case))
        .map_err(|why| format!("guest, at the end: {why}"))
}

/// From a guest that became a component.
fn from_an_adapted_guest(guest: &mut adapted::Guest, wanted: &Expectation) -> Result<(), String> {
    let case = padded(&wanted.case);
    judged(wanted, guest.run(&case)).map_err(|why| format!("adapted: {why}"))?;
    judged(wanted, guest.run_shifted(&case, 1))
        .map_err(|why| format!("adapted, misaligned: {why}"))?;
    judged(wanted, guest.run_at_end(&wanted.case))
        .map_err(|why| format!("adapted, at the end: {why}"))
}

#[test]
fn the_same_on_buffers_from_a_guest_that_was_adapted() {
    let setup = setups().first().expect("it is always there");
    let mut guest = adapted::Guest::new(&setup.guard);
    let (mut failures, mut count) = (Vec::new(), 0);
    for wanted in SECTIONS
        .iter()
        .flat_map(|section| lines(section.cases))
        .flat_map(|line| line.expectations())
    {
        count += 1;
        failures.extend(from_an_adapted_guest(&mut guest, &wanted).err());
    }
    println!("{count} calls");
    no_failures(&failures, count);
}

/// Runs the lines of a section on the setups where it holds.
fn run(section: &Section) {
    let lines = lines(section.cases);
    for setup in setups().iter().filter(|setup| section.all_native || !setup.all_native) {
        let mut guest = Guest::new(&setup.guard, Way::Instantiate);
        let (mut failures, mut count) = (Vec::new(), 0);
        for line in &lines {
            let mut wrong = Vec::new();
            for wanted in line.expectations() {
                count += 1;
                let judged =
                    natively(setup, &wanted).and_then(|()| from_a_guest(&mut guest, &wanted));
                wrong.extend(judged.err());
            }
            // The first call says it all.
            if let Some(first) = wrong.first() {
                let (name, of) = (setup.name, wrong.len());
                failures.push(format!("{name}: {}\n  {of} calls, the first: {first}", line.text));
            }
        }
        println!("{}: {}: {} lines, {count} calls", section.heading, setup.name, lines.len());
        no_failures(&failures, count);
        for (id, test) in section.by_code {
            println!("{}: {id}", setup.name);
            test(setup);
        }
    }
}

#[test]
fn every_call() {
    run(&SECTIONS[0]);
}

#[test]
fn without_native_all() {
    run(&SECTIONS[1]);
}

#[test]
fn what_a_library_may_compute() {
    run(&SECTIONS[2]);
}

/// The ids in the tables under a heading of the page.
fn ids(heading: &str) -> Vec<&'static str> {
    let rest = PAGE.split_once(&format!("\n## {heading}\n"));
    let (_, section) = rest.unwrap_or_else(|| panic!("the page has no `## {heading}`"));
    let section = section.split("\n## ").next().expect("it begins");
    let id = |line: &'static str| line.strip_prefix("| `")?.split_once("` |").map(|(id, _)| id);
    section.lines().filter_map(id).collect()
}

#[test]
fn the_page_and_the_cases_name_the_same_rows() {
    let mut seen = BTreeSet::new();
    for section in SECTIONS {
        let on_page = ids(section.heading);
        assert!(!on_page.is_empty(), "`{}` has no row", section.heading);
        for id in &on_page {
            assert!(seen.insert(*id), "two rows are called {id}");
        }
        let of_lines: Vec<Line> = lines(section.cases);
        let mut held: BTreeSet<&str> = of_lines.iter().map(|line| line.id).collect();
        held.extend(section.by_code.iter().map(|(id, _)| *id));
        let on_page: BTreeSet<&str> = on_page.into_iter().collect();
        let untested: Vec<_> = on_page.difference(&held).collect();
        assert!(untested.is_empty(), "rows of `{}` without a case: {untested:?}", section.heading);
        let unknown: Vec<_> = held.difference(&on_page).collect();
        assert!(unknown.is_empty(), "cases of `{}` without a row: {unknown:?}", section.heading);
    }
    let rows = PAGE.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, seen.len(), "a row stands under a heading that no test knows");
}

/// The only call that a line stands for.
fn only(text: &'static str) -> Expectation {
    let mut all = lines(text).first().expect("a line").expectations();
    assert_eq!(all.len(), 1, "{text}");
    all.remove(0)
}

fn result_out_of_bounds(setup: &Setup) {
    let wanted = only("x | d nrm2 | x=[3 4] incx=1 | -> 5");
    let mut guest = Guest::new(&setup.guard, Way::Instantiate);
    let mut case = wanted.case.clone();
    case.result = Some(65536 - 4);
    assert!(matches!(guest.run(&case), Outcome::Trap(_)), "{case}");
    // Even if there is nothing to compute, and before anything else is checked.
    let mut case = only("x | d dot | n=0 incx=1 incy=1 | -> 0").case;
    case.result = Some(65536);
    assert!(matches!(guest.run(&case), Outcome::Trap(_)), "{case}");
}

/// A product that replaces one of its factors.
const IN_PLACE: &str = "x | d gemm | layout=102 a=[1 2; 3 4] b=[0 1; 1 0] c=@a beta=0 lda=2 ldc=2 \
                        ldb=2 m=2 n=2 | c=[2 1; 4 3]";

fn overlap_limit(setup: &Setup) {
    let wanted = only(IN_PLACE);
    let none = Limits::default().with_scratch(0);
    let case = padded(&wanted.case);
    let error = native::run(&setup.guard, &case, &none).expect_err("a copy has no room");
    assert_eq!(error.kind(), &ErrorKind::Call(CallError::OutOfMemory), "{case}");
    assert_eq!(error.errno(), Some(67));
    natively(setup, &wanted).expect("with room it is carried out");
}

fn blocks_of_one_matrix(setup: &Setup) {
    let none = Limits::default().with_scratch(0);
    // One matrix of four rows: A beside B beside C, and A above C.
    for text in [
        "x | d gemm | layout=102 a=[1 2 1 0 5 5; 3 4 0 1 5 5] b=@a+4 c=@a+8 beta=0 lda=2 ldb=2 ldc=2 \
         m=2 n=2 k=2 | c=[1 2; 3 4]",
        "x | d gemm | layout=102 a=[1 2; 3 4; 5 5; 5 5] b=[1 0; 0 1] c=@a+2 beta=0 lda=4 ldb=2 ldc=4 \
         m=2 n=2 k=2 | c=[1 2; 3 4]",
    ] {
        let wanted = only(text);
        let (blob, value) = native::run(&setup.guard, &padded(&wanted.case), &none)
            .unwrap_or_else(|error| panic!("{wanted}: nothing is copied: {error}"));
        wanted.judge(&blob[..wanted.case.blob.len()], value).expect("it is right");
    }
}

/// A line of `reference.txt`: the numbers of a call and what the reference makes of them.
fn rotation(line: &str) -> (Case, Vec<f64>) {
    let (call, after) = line.split_once(" -> ").expect("an outcome");
    let (name, numbers) = call.split_once(' ').expect("numbers");
    let single = name.starts_with('s');
    let number = |bits: &str| match single {
        true => f64::from(f32::from_bits(u32::from_str_radix(bits, 16).expect("bits"))),
        false => f64::from_bits(u64::from_str_radix(bits, 16).expect("bits")),
    };
    let numbers: Vec<f64> = numbers.split(' ').map(number).collect();
    let after: Vec<f64> = after.split(' ').map(number).collect();
    let part: u64 = if single { 4 } else { 8 };
    let at = |i: u64| Word::Pointer(i * part);
    // Every output that is not an input holds 7 before.
    let (words, before) = if name.ends_with("rotmg") {
        let words = vec![at(0), at(1), at(2), Word::Real(numbers[3]), at(3)];
        (words, [&numbers[..3], &[7.0; 5]].concat())
    } else {
        (vec![at(0), at(1), at(2), at(3)], [&numbers[..], &[7.0; 2]].concat())
    };
    let bytes = |x: f64| match single {
        true => (x as f32).to_le_bytes().to_vec(),
        false => x.to_le_bytes().to_vec(),
    };
    let blob = before.into_iter().flat_map(bytes).collect();
    (Case { routine: name.to_owned(), words, blob, result: None }, after)
}

/// Rotations equal the reference's in every bit.
fn rotations_as_the_reference(setup: &Setup) {
    let lines = include_str!("semantics/reference.txt").lines().filter(|l| !l.starts_with('#'));
    let mut count = 0;
    for line in lines {
        count += 1;
        let (case, after) = rotation(line);
        let (blob, _) =
            native::run(&setup.guard, &padded(&case), &Limits::default()).expect("it is legal");
        let size = case.blob.len() / after.len();
        let got = blob.chunks(size).take(after.len()).map(|bytes| match *bytes {
            [a, b, c, d] => f64::from(f32::from_le_bytes([a, b, c, d])),
            _ => f64::from_le_bytes(bytes.try_into().expect("eight bytes")),
        });
        let got: Vec<f64> = got.collect();
        let same = |(a, b): (&f64, &f64)| (a.is_nan() && b.is_nan()) || a.to_bits() == b.to_bits();
        let alike = got.iter().zip(&after).all(same);
        assert!(alike, "{}: {case}: {got:?}, the reference {after:?}", setup.name);
    }
    assert!(count > 300, "{count} lines");
}
