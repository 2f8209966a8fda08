//! The bits of level 1's results: they do not depend on where an element or a vector is.
//!
//! Owns calls with random numbers, made whole and element by element, natively and from a guest.
//! The tests of `blasm-kernels` cover all lengths and placements, and special numbers.

use blasm_core::Limits;
use blasm_spec::dsl::{Kind, Type};
use blasm_tests::{Case, Routine, Value, Word, routines};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Setup, native};

const LENGTHS: [usize; 9] = [1, 2, 5, 8, 17, 31, 40, 64, 131];
const LONGEST: usize = 131;
const INCREMENTS: [[i64; 2]; 6] = [[1, 1], [2, 2], [-1, -1], [1, -1], [3, 1], [-2, 1]];

/// Numbers in (-1, 1) that look random (splitmix64).
fn number(i: u64) -> f64 {
    let mut z = (i + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
}

fn bytes(ty: Type, number: f64) -> Vec<u8> {
    match ty.real() {
        Type::S => (number as f32).to_le_bytes().to_vec(),
        _ => number.to_le_bytes().to_vec(),
    }
}

/// Element `i` of vector `which`.
fn element(ty: Type, which: usize, i: usize) -> Vec<u8> {
    let part = |p: usize| bytes(ty, number((i * 4 + which * 2 + p) as u64));
    match ty.is_complex() {
        true => [part(0), part(1)].concat(),
        false => part(0),
    }
}

/// A call with elements `first..first + n` of x and y, and where each of these lies in its memory.
fn call(
    routine: &Routine,
    first: usize,
    n: usize,
    increments: [i64; 2],
) -> (Case, Vec<[usize; 2]>) {
    let ty = routine.ty;
    let size = element(ty, 0, 0).len();
    // A place for the result; then H, with all its entries; then the vectors.
    let mut blob = vec![0xff_u8; 16];
    let param = blob.len() as u64;
    blob.extend([-1.0, 0.3, 0.7, -0.9, 0.1].into_iter().flat_map(|x| bytes(ty, x)));
    blob.resize(64, 0xff);
    let mut places = vec![[0; 2]; n];
    let mut starts = [0; 2];
    for which in 0..2 {
        starts[which] = blob.len() as u64;
        let stride = increments[which].unsigned_abs() as usize;
        for i in 0..n {
            let slot = if increments[which] < 0 { n - 1 - i } else { i };
            places[i][which] = blob.len() + slot * stride * size;
        }
        blob.resize(blob.len() + ((n - 1) * stride + 1) * size, 0xff);
        for i in 0..n {
            let at = places[i][which];
            blob[at..at + size].copy_from_slice(&element(ty, which, first + i));
        }
    }
    let mut vectors = increments.into_iter();
    let mut pointers = starts.into_iter();
    let words = routine.family.params.iter().map(|p| match (p.kind, p.name) {
        (Kind::Dim, _) => Word::Int(n as i64),
        (Kind::Increment, _) => Word::Int(vectors.next().expect("two at most")),
        (Kind::Operand { .. }, "param") => Word::Pointer(param),
        (Kind::Operand { .. }, _) => Word::Pointer(pointers.next().expect("two at most")),
        (Kind::Scalar(_), "s") => Word::Real(0.28),
        (Kind::Scalar(blasm_spec::dsl::Element::Own), _) if ty.is_complex() => {
            Word::Complex(0.96, -0.37)
        }
        (Kind::Scalar(_), _) => Word::Real(0.96),
        (kind, name) => panic!("{}: {name} is {kind:?}", routine.name),
    });
    let words = words.collect();
    (Case { routine: routine.name.clone(), words, blob, result: Some(0) }, places)
}

/// The memory and the value after a call, made natively and in places of a guest.
fn outcomes(setup: &Setup, guest: &mut Guest, case: &Case) -> Vec<(Vec<u8>, Value)> {
    let natively = native::run(&setup.guard, case, &Limits::default());
    let mut out = vec![natively.unwrap_or_else(|error| panic!("{case}: {error}"))];
    let end = |guest: &mut Guest| guest.run_at_end(case);
    let seen = [0, 1, 8, 40].map(|at| guest.run_at(case, at)).into_iter().chain([end(guest)]);
    for outcome in seen {
        match outcome {
            Outcome::Done(blob, value) => out.push((blob, value)),
            other => panic!("{case}: {other:?}"),
        }
    }
    out
}

fn of_families(names: &[&str]) -> impl Iterator<Item = &'static Routine> {
    routines().iter().filter(move |routine| names.contains(&routine.family.name))
}

pub fn elements(setup: &Setup) {
    let mut guest = Guest::new(&setup.guard, Way::Instantiate);
    let mut count = 0;
    for routine in of_families(&["axpy", "scal", "real_scal", "rot", "rotm", "copy", "swap"]) {
        let size = element(routine.ty, 0, 0).len();
        let of = |blob: &[u8], places: [usize; 2]| places.map(|at| blob[at..at + size].to_vec());
        let alone: Vec<_> = (0..LONGEST)
            .map(|i| {
                let (case, places) = call(routine, i, 1, [1, 1]);
                let (blob, _) = native::run(&setup.guard, &case, &Limits::default())
                    .unwrap_or_else(|error| panic!("{case}: {error}"));
                of(&blob, places[0])
            })
            .collect();
        for n in LENGTHS {
            for increments in INCREMENTS {
                if routine.family.positive_increment && increments[0] < 1 {
                    continue;
                }
                let (case, places) = call(routine, 0, n, increments);
                for (blob, _) in outcomes(setup, &mut guest, &case) {
                    count += 1;
                    for i in 0..n {
                        let got = of(&blob, places[i]);
                        assert!(got == alone[i], "{}: {case}: element {i}", setup.name);
                    }
                }
            }
        }
    }
    assert!(count > 3000, "{count} calls");
}

pub fn sums(setup: &Setup) {
    let mut guest = Guest::new(&setup.guard, Way::Instantiate);
    let mut count = 0;
    for routine in of_families(&["dot", "dotu", "dotc", "dsdot", "sdsdot", "nrm2", "asum"]) {
        for n in LENGTHS {
            for increments in INCREMENTS {
                let (case, _) = call(routine, 0, n, increments);
                let all = outcomes(setup, &mut guest, &case);
                count += all.len();
                // The numbers are finite, so equal numbers have equal bits, except for the sign of
                // zero.
                let alike = all.iter().all(|(_, value)| *value == all[0].1);
                let values: Vec<_> = all.iter().map(|(_, value)| value).collect();
                assert!(alike, "{}: {case}: {values:?}", setup.name);
            }
        }
    }
    assert!(count > 3000, "{count} calls");
}
