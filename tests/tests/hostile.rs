//! Guests against the host: anything that a guest passes gets the right answer, an errno or a trap,
//! and the host survives. The calls of docs/security.md that were seen to hurt a host come first.
//!
//! A call that reads or writes past a memory's end ends this process: the guest's memory has guard
//! pages behind it. So does a call that never returns, in the end.

use blasm_spec::dsl::{Access, Kind};
use blasm_tests::footprint::{Fate, fate, operands};
use blasm_tests::{
    Case, Place, Spec, Value, Values, Word, case_of, result_bytes, routine, routines,
};
use blasm_transports::guest::{Guest, Outcome, PAGE, Way, judge};
use blasm_transports::{no_failures, safe_setups};
use wasmtime::Trap;

const NONE: Word = Word::Flag(111);
const WILD: [u64; 4] = [0, 0x7fff_fff0, 0xffff_fff8, 0xffff_ffff];

fn each_guest(mut test: impl FnMut(&'static str, &mut Guest)) {
    for setup in safe_setups() {
        test(setup.name, &mut Guest::new(&setup.guard, Way::Instantiate));
    }
}

fn operand_names(name: &str) -> Vec<&'static str> {
    routine(name).family.operands().map(|(param, ..)| param.name).collect()
}

/// The sizes of small cases, some of them longer than a vector register.
const SIZES: [(i64, i64, i64); 4] = [(1, 1, 1), (2, 3, 2), (7, 5, 4), (17, 9, 20)];

/// Small legal cases of a routine: sizes, layouts, increments and flags in turns.
fn small(name: &str) -> Vec<Spec> {
    let mut all = Vec::new();
    for (i, (m, n, k)) in SIZES.into_iter().enumerate() {
        for (j, (incx, incy)) in [(1, 1), (2, -3)].into_iter().enumerate() {
            let bit = |at: usize| (3 * i + 2 * j + name.len()) >> at & 1;
            all.push(Spec {
                layout: 101 + bit(0) as u32,
                uplo: 121 + bit(1) as u32,
                trans: [111, 112, 113, 111][2 * bit(1) + bit(2)],
                transb: [111, 113][bit(0)],
                diag: 131 + bit(2) as u32,
                side: 141 + bit(0) as u32,
                m,
                n,
                k,
                incx,
                incy,
                alpha: (2.0, 0.0),
                beta: [(3.0, 0.0), (0.0, 0.0)][bit(2)],
                seed: (i + 10 * j) as u64,
                ..Spec::default()
            });
        }
    }
    all
}

// --- the four results of docs/security.md
// ---------------------------------------------------------

fn double(bytes: &[u8], i: usize) -> f64 {
    f64::from_le_bytes(bytes[8 * i..8 * i + 8].try_into().expect("eight bytes"))
}

fn put(bytes: &mut [u8], i: usize, x: f64) {
    bytes[8 * i..8 * i + 8].copy_from_slice(&x.to_le_bytes());
}

/// OpenBLAS copied the strided x into a buffer of fixed size and overwrote the memory after it.
fn long_dger(m: usize) {
    each_guest(|name, guest| {
        // x, then A, then y.
        let (a, y) = (2 * m, 3 * m);
        guest.reserve(8 * (y + 1));
        let bytes = guest.bytes_mut();
        for i in 0..m {
            put(bytes, 2 * i, (i % 7) as f64);
            put(bytes, 2 * i + 1, -5.0);
            put(bytes, a + i, 1.0);
        }
        put(bytes, y, 2.0);
        let int = |x: usize| Word::Int(x as i64);
        let at = |i: usize| Word::Pointer(8 * i as u64);
        let words = [
            Word::Flag(102),
            int(m),
            int(1),
            Word::Real(3.0),
            at(0),
            int(2),
            at(y),
            int(1),
            at(a),
            int(m),
        ];
        assert_eq!(guest.call("dger", &words, 0, None).expect("no trap"), 0, "{name}");
        let bytes = guest.bytes();
        for i in 0..m {
            let right = double(bytes, 2 * i) == (i % 7) as f64
                && double(bytes, 2 * i + 1) == -5.0
                && double(bytes, a + i) == 1.0 + 6.0 * (i % 7) as f64;
            assert!(right, "{name}: element {i} of {m}");
        }
        assert_eq!(double(bytes, y), 2.0);
        assert!(
            bytes[8 * (y + 1)..].iter().all(|byte| *byte == 0),
            "{name}: something lies behind"
        );
    });
}

#[test]
fn a_long_dger_overwrites_nothing() {
    long_dger(4_195_304);
}

/// The same for the larger buffer of Debian's OpenBLAS.
#[test]
fn a_longer_dger_overwrites_nothing() {
    long_dger(16_777_300);
}

/// The same buffer in the band routines. With their shape the work must not grow with the square of
/// the order: this test would never end.
#[test]
fn a_long_diagonal_overwrites_nothing() {
    let n = 4_195_304;
    each_guest(|name, guest| {
        // x, the diagonal, y.
        let (a, y) = (2 * n, 3 * n);
        guest.reserve(8 * 4 * n);
        let int = |x: usize| Word::Int(x as i64);
        let at = |i: usize| Word::Pointer(8 * i as u64);
        let triangular = |inc| {
            let flags = [Word::Flag(102), Word::Flag(121), NONE, Word::Flag(131)];
            [&flags[..], &[int(n), int(0), at(a), int(1), at(0), int(inc)]].concat()
        };
        let vectors = [at(a), int(1), at(0), int(2), Word::Real(0.0), at(y), int(1)];
        let general = |layout, trans| {
            let flags = [Word::Flag(layout), Word::Flag(trans)];
            let sizes = [int(n), int(n), int(0), int(0), Word::Real(1.0)];
            [&flags[..], &sizes, &vectors].concat()
        };
        let symmetric =
            [&[Word::Flag(101), Word::Flag(122), int(n), int(0), Word::Real(1.0)], &vectors[..]]
                .concat();
        for (routine, words, output, stride, factor) in [
            ("dtbmv", triangular(2), 0, 2, 4.0),
            ("dtbsv", triangular(2), 0, 2, 0.25),
            ("dgbmv", general(102, 111), y, 1, 4.0),
            ("dgbmv", general(102, 112), y, 1, 4.0),
            ("dsbmv", symmetric, y, 1, 4.0),
        ] {
            let bytes = guest.bytes_mut();
            for i in 0..n {
                put(bytes, 2 * i, (i % 7) as f64);
                put(bytes, a + i, 4.0);
            }
            assert_eq!(guest.call(routine, &words, 0, None).expect("no trap"), 0, "{name}");
            let bytes = guest.bytes();
            let element = |i: usize| double(bytes, output + stride * i);
            let wrong = (0..n).find(|i| element(*i) != factor * (i % 7) as f64);
            assert_eq!(wrong, None, "{name}: {routine}");
        }
    });
}

/// OpenBLAS read 16 bytes past y.
#[test]
fn zhemv_at_the_end_of_memory_is_right() {
    each_guest(|name, guest| {
        assert_eq!(guest.bytes().len(), PAGE);
        let mut failures = Vec::new();
        for routine in ["chemv", "zhemv"] {
            for n in 1..=5 {
                for (layout, uplo, last) in [
                    (101, 121, "y"),
                    (101, 122, "y"),
                    (102, 121, "y"),
                    (102, 122, "y"),
                    (102, 121, "a"),
                    (101, 122, "x"),
                ] {
                    let spec = Spec {
                        layout,
                        uplo,
                        n,
                        pad: 0,
                        place: Place::Last(last),
                        ..Spec::default()
                    };
                    failures.extend(
                        guest.judge(routine, &spec).err().map(|why| format!("{name}: {why}")),
                    );
                }
            }
        }
        no_failures(&failures, 60);
        assert_eq!(guest.bytes().len(), PAGE, "the cases fit one page");
    });
}

/// OpenBLAS used aligned loads on a pointer that was not.
#[test]
fn dswap_at_address_1028_is_right() {
    each_guest(|name, guest| {
        for at in [1024, 1025, 1028, 1032] {
            let bytes = guest.bytes_mut();
            bytes.fill(0);
            for i in 0..16_usize {
                bytes[at + 8 * i..][..8].copy_from_slice(&(i as f64).to_le_bytes());
                bytes[2052 + 8 * i..][..8].copy_from_slice(&(100.0 + i as f64).to_le_bytes());
            }
            let words = [
                Word::Int(16),
                Word::Pointer(at as u64),
                Word::Int(1),
                Word::Pointer(2052),
                Word::Int(1),
            ];
            assert_eq!(guest.call("dswap", &words, 0, None).expect("no trap"), 0);
            for i in 0..16 {
                assert_eq!(double(&guest.bytes()[at..], i), 100.0 + i as f64, "{name}, x at {at}");
                assert_eq!(double(&guest.bytes()[2052..], i), i as f64, "{name}, x at {at}");
            }
        }
    });
}

/// Every library was seen not to return from some of these.
#[test]
fn rotmg_returns_whatever_it_is_given() {
    let special = [
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        0.0,
        -0.0,
        1.0,
        -1.0,
        1e-300,
        1e300,
        f64::from_bits(1),
        f64::MAX,
    ];
    let beside = f64::from_bits((-25.0_f64 / 729.0).to_bits() - 1);
    assert!(beside > -25.0 / 729.0);
    let mut quadruples = vec![[1.0, beside, 5.0, 27.0], [1.0, -25.0 / 729.0, 5.0, 27.0]];
    for d1 in special {
        for d2 in special {
            for x1 in special {
                quadruples.extend(special.map(|y1| [d1, d2, x1, y1]));
            }
        }
    }
    each_guest(|name, guest| {
        let mut failures = Vec::new();
        for (routine, part) in [("srotmg", 4), ("drotmg", 8)] {
            for numbers in &quadruples {
                let mut blob = vec![0xf5_u8; 16 * 8];
                for (i, x) in numbers[..3].iter().enumerate() {
                    match part {
                        4 => blob[16 * i..][..4].copy_from_slice(&(*x as f32).to_le_bytes()),
                        _ => blob[16 * i..][..8].copy_from_slice(&x.to_le_bytes()),
                    }
                }
                let y1 = if part == 4 { f64::from(numbers[3] as f32) } else { numbers[3] };
                let at = |i: u64| Word::Pointer(16 * i);
                let words = vec![at(0), at(1), at(2), Word::Real(y1), at(3)];
                let case = Case { routine: routine.into(), words, blob, result: None };
                match guest.run(&case) {
                    // Where products overflow, vanish or tie, rounding decides which branch is
                    // taken.
                    Outcome::Done(..) if numbers.iter().any(|x| x.abs() > 1e9 && x.is_finite()) => {
                    }
                    Outcome::Done(..) if numbers.iter().any(|x| x.abs() < 1e-9 && *x != 0.0) => {}
                    outcome => {
                        let judged = judge(&case, outcome);
                        failures
                            .extend(judged.err().map(|why| format!("{name}, {numbers:?}: {why}")));
                    }
                }
            }
        }
        no_failures(&failures, 2 * quadruples.len());
        // All in one place, and at the end of memory.
        for at in [0, PAGE as u64 - 40] {
            let words = [
                Word::Pointer(at),
                Word::Pointer(at),
                Word::Pointer(at),
                Word::Real(f64::INFINITY),
                Word::Pointer(at),
            ];
            assert_eq!(guest.call("drotmg", &words, 0, None).expect("no trap"), 0);
        }
    });
}

// --- places
// ---------------------------------------------------------------------------------------

#[test]
fn operands_that_end_or_begin_where_memory_does_are_right() {
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        for routine in routines() {
            for operand in operand_names(&routine.name) {
                for mut spec in small(&routine.name) {
                    for place in [Place::Last(operand), Place::First(operand)] {
                        spec.place = place;
                        count += 1;
                        let judged = guest.judge(&routine.name, &spec);
                        failures.extend(judged.err().map(|why| format!("{name}: {why}")));
                    }
                }
            }
        }
        println!("{name}: {count} calls");
        assert_eq!(guest.bytes().len(), PAGE, "the cases fit one page");
        no_failures(&failures, count);
    });
}

#[test]
fn misaligned_operands_are_right() {
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        for routine in routines() {
            for mut spec in small(&routine.name) {
                for by in [1, 4] {
                    spec.place = Place::Misaligned(by);
                    count += 1;
                    let judged = guest.judge(&routine.name, &spec);
                    failures.extend(judged.err().map(|why| format!("{name}: {why}")));
                }
            }
        }
        no_failures(&failures, count);
    });
}

#[test]
fn overlapping_operands_are_right() {
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        for routine in routines() {
            let family = &routine.family;
            let written = |access| access != Access::Read;
            let Some(output) = family.operands().find(|o| written(o.2)).map(|o| o.0.name) else {
                continue;
            };
            if family.name.starts_with("rot") {
                continue;
            }
            for input in operand_names(&routine.name).into_iter().filter(|o| *o != output) {
                for mut spec in small(&routine.name) {
                    for shift in [-2, 0, 1, 3] {
                        spec.place = Place::Overlap(output, input, shift);
                        count += 1;
                        let judged = guest.judge(&routine.name, &spec);
                        failures.extend(judged.err().map(|why| format!("{name}: {why}")));
                    }
                }
            }
        }
        println!("{name}: {count} calls");
        assert!(count > 4000, "{count}");
        no_failures(&failures, count);
    });
}

/// The shapes in which programs overlap operands: C = A in gemm, the product over its own factor,
/// a shifted axpy.
#[test]
fn gemm_into_its_own_factor_is_right() {
    each_guest(|name, guest| {
        let mut failures = Vec::new();
        for n in [1, 2, 3, 8, 33] {
            for layout in [101, 102] {
                let square =
                    Spec { layout, m: n, n, k: n, pad: 0, beta: (0.0, 0.0), ..Spec::default() };
                for (routine, place) in [
                    ("dgemm", Place::Overlap("c", "a", 0)),
                    ("zgemm", Place::Overlap("c", "b", 0)),
                    ("sgemmtr", Place::Overlap("c", "a", 0)),
                    ("dsymm", Place::Overlap("c", "b", 0)),
                    ("dsyrk", Place::Overlap("c", "a", 0)),
                    ("cher2k", Place::Overlap("c", "b", 1)),
                    ("dtrmm", Place::Overlap("b", "a", 0)),
                    ("dgemv", Place::Overlap("y", "x", 0)),
                    ("dtrmv", Place::Overlap("x", "a", 0)),
                    ("daxpy", Place::Overlap("y", "x", 1)),
                    ("daxpy", Place::Overlap("y", "x", -1)),
                    ("dcopy", Place::Overlap("y", "x", 1)),
                ] {
                    let judged = guest.judge(routine, &Spec { place, ..square.clone() });
                    failures.extend(judged.err().map(|why| format!("{name}: {why}")));
                }
            }
        }
        no_failures(&failures, 120);
    });
}

#[test]
fn increments_of_zero_are_right() {
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        for routine in routines().iter().filter(|r| r.family.level == 1) {
            for (incx, incy) in [(0, 0), (0, 1), (1, 0), (0, -2), (3, 0)] {
                for (seed, n) in [0, 1, 2, 17].into_iter().enumerate() {
                    let spec = Spec { n, incx, incy, seed: seed as u64, ..Spec::default() };
                    count += 1;
                    let judged = guest.judge(&routine.name, &spec);
                    failures.extend(judged.err().map(|why| format!("{name}: {why}")));
                }
            }
        }
        no_failures(&failures, count);
        // As long as possible: a million times the one element.
        let words =
            [Word::Int(1_000_000), Word::Pointer(0), Word::Int(0), Word::Pointer(8), Word::Int(0)];
        put(guest.bytes_mut(), 0, 1.0);
        put(guest.bytes_mut(), 1, 1.0);
        assert_eq!(guest.call("ddot", &words, 0, Some(16)).expect("no trap"), 0);
        assert_eq!(double(guest.bytes(), 2), 1e6, "{name}");
    });
}

// --- pointers that lead nowhere
// -------------------------------------------------------------------

/// The words with every pointer replaced.
fn with_pointers(case: &Case, at: u64) -> Vec<Word> {
    let replaced = |word: &Word| match word {
        Word::Pointer(_) => Word::Pointer(at),
        other => *other,
    };
    case.words.iter().map(replaced).collect()
}

#[test]
fn pointers_that_are_not_needed_may_be_anything() {
    each_guest(|name, guest| {
        let mut count = 0;
        for routine in routines() {
            let has_size = routine.family.params.iter().any(|p| p.kind == Kind::Dim);
            for spec in small(&routine.name) {
                let empty = Spec { m: 0, n: 0, ..spec.clone() };
                let idle = Spec { alpha: (0.0, 0.0), beta: (1.0, 0.0), ..spec.clone() };
                for (spec, holds) in [
                    (empty, has_size),
                    (idle, routine.family.level > 1 && routine.family.has("beta")),
                ] {
                    if !holds {
                        continue;
                    }
                    let case = case_of(&routine.name, &spec);
                    for at in WILD {
                        count += 1;
                        let before = guest.bytes().to_vec();
                        let errno =
                            guest.call(&routine.name, &with_pointers(&case, at), 0, Some(64));
                        assert_eq!(errno.expect("no trap"), 0, "{name}: {case}");
                        let (head, tail) = (&guest.bytes()[..64], &guest.bytes()[80..]);
                        assert!(*head == before[..64] && *tail == before[80..], "{name}: {case}");
                    }
                }
                // alpha = 0 with another beta: the output is scaled, the inputs may be outside
                // memory.
                let scaled = Spec { alpha: (0.0, 0.0), wild: true, ..spec.clone() };
                if routine.family.level > 1 {
                    guest
                        .judge(&routine.name, &scaled)
                        .unwrap_or_else(|why| panic!("{name}: {why}"));
                }
            }
        }
        assert!(count > 3000, "{count}");
    });
}

/// Whether the outcome is the expected trap, with a complete message.
fn is_out_of_bounds(
    outcome: &Outcome,
    routine: &str,
    operand: &str,
    memory: usize,
) -> Result<(), String> {
    let Outcome::Trap(trap) = outcome else { return Err(format!("no trap but {outcome:?}")) };
    let text = format!("{trap:?}");
    if trap.downcast_ref::<Trap>() != Some(&Trap::MemoryOutOfBounds) {
        return Err(format!("another trap: {text}"));
    }
    let shape = ["vector of", "matrix", "band of", "triangle of", "one number", "numbers"];
    let names = text.contains(&format!("{routine}: "))
        && text.contains(&format!("{memory} bytes"))
        && if operand == "result" {
            text.contains("the result")
        } else {
            text.contains(&format!("{operand} (argument "))
                && shape.iter().any(|s| text.contains(s))
        };
    if names { Ok(()) } else { Err(format!("the message lacks something: {text}")) }
}

#[test]
fn every_operand_out_of_bounds_traps_with_its_name() {
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        let memory = guest.bytes().len();
        for routine in routines() {
            for spec in small(&routine.name) {
                // The output is read too, so that every operand is needed.
                let spec = Spec { beta: (3.0, 0.0), ..spec };
                let case = case_of(&routine.name, &spec);
                let places = operands(routine, &case.words);
                for operand in &places {
                    let index = routine.family.position(operand.name) - 1;
                    let end = (memory as i128 - operand.bytes()) as u64;
                    let element = operand.element as u64;
                    for at in [
                        end + 1,
                        end + element,
                        memory as u64,
                        0xffff_ffff,
                        0x1_0000_0000 - element,
                    ] {
                        let mut case = case.clone();
                        case.words[index] = Word::Pointer(at);
                        count += 1;
                        let outcome = guest.run(&case);
                        if let Err(why) =
                            is_out_of_bounds(&outcome, &routine.name, operand.name, memory)
                        {
                            failures.push(format!("{name}: {case}: {why}"));
                        }
                    }
                }
                // The result, before any work: run() checks that nothing has changed.
                let bytes = result_bytes(routine);
                if bytes > 0 {
                    for at in [memory - bytes + 1, memory, 0xffff_ffff] {
                        let case = Case { result: Some(at as u64), ..case.clone() };
                        count += 1;
                        let outcome = guest.run(&case);
                        if let Err(why) =
                            is_out_of_bounds(&outcome, &routine.name, "result", memory)
                        {
                            failures.push(format!("{name}: {case}: {why}"));
                        }
                    }
                }
            }
        }
        println!("{name}: {count} calls out of bounds");
        assert!(count > 10_000, "{count}");
        no_failures(&failures, count);
    });
}

// --- numbers
// --------------------------------------------------------------------------------------

/// Makes a call and compares it with its predicted fate. Returns whether it was carried out.
fn meets_its_fate(
    guest: &mut Guest,
    name: &str,
    words: &[Word],
    result: Option<u64>,
) -> Result<Fate, String> {
    let routine = routine(name);
    let before = guest.bytes().to_vec();
    let fate = fate(routine, words, result, before.len());
    let outcome = guest.call(name, words, 0, result);
    let after = guest.bytes();
    let describe = |what: String| {
        let case = Case { routine: name.into(), words: words.to_vec(), blob: Vec::new(), result };
        Err(format!("{case}, result {result:?}: {what}"))
    };
    let mut writable = Vec::new();
    match (&fate, outcome) {
        (Fate::Errno(want), Ok(got)) if *want == got => {}
        (Fate::Trap(outside), Err(trap)) => {
            let outcome = Outcome::Trap(trap);
            let named = |operand: &&str| is_out_of_bounds(&outcome, name, operand, before.len());
            if !outside.iter().any(|operand| named(operand).is_ok()) {
                return describe(format!("{:?}", named(&outside[0])));
            }
        }
        (Fate::Done, Ok(0)) => {
            for operand in operands(routine, words) {
                if operand.access != Access::Read && operand.fits(before.len()) {
                    writable.extend(operand.ranges());
                }
            }
            if let Some(at) = result {
                writable.push(at as usize..at as usize + result_bytes(routine));
            }
        }
        (fate, outcome) => return describe(format!("{outcome:?} instead of {fate:?}")),
    }
    // The common case first: nothing has changed at all.
    if before == after {
        return Ok(fate);
    }
    let mut allowed = vec![false; before.len()];
    for range in writable {
        allowed[range].fill(true);
    }
    match (0..before.len()).find(|&at| before[at] != after[at] && !allowed[at]) {
        None => Ok(fate),
        Some(at) => describe(format!("byte {at:#x} has changed, which is no output's")),
    }
}

fn result_of(name: &str) -> Option<u64> {
    (result_bytes(routine(name)) > 0).then_some(32)
}

#[test]
fn extreme_numbers_meet_their_fates() {
    const EXTREME: [i64; 7] =
        [i32::MAX as i64, i32::MIN as i64, i32::MAX as i64 - 1, 1 << 30, -1, 0, 1 << 16];
    each_guest(|name, guest| {
        let (mut failures, mut count) = (Vec::new(), 0);
        for routine in routines() {
            for spec in small(&routine.name) {
                let case = case_of(&routine.name, &spec);
                let numbers: Vec<usize> = (0..case.words.len())
                    .filter(|&i| matches!(case.words[i], Word::Int(_)))
                    .collect();
                for (nth, &i) in numbers.iter().enumerate() {
                    for x in EXTREME {
                        for y in [None, Some(i32::MAX.into()), Some(i32::MIN.into())] {
                            let mut words = case.words.clone();
                            words[i] = Word::Int(x);
                            if let Some(y) = y {
                                words[numbers[(nth + 1) % numbers.len()]] = Word::Int(y);
                            }
                            if is_endless(&routine.name, &words) {
                                continue;
                            }
                            count += 1;
                            let met = meets_its_fate(
                                guest,
                                &routine.name,
                                &words,
                                result_of(&routine.name),
                            );
                            failures.extend(met.err().map(|why| format!("{name}: {why}")));
                        }
                    }
                }
                for x in EXTREME {
                    let mut words = case.words.clone();
                    numbers.iter().for_each(|&i| words[i] = Word::Int(x));
                    if !is_endless(&routine.name, &words) {
                        count += 1;
                        let met =
                            meets_its_fate(guest, &routine.name, &words, result_of(&routine.name));
                        failures.extend(met.err().map(|why| format!("{name}: {why}")));
                    }
                }
            }
        }
        println!("{name}: {count} calls");
        no_failures(&failures, count);
    });
}

/// Whether a legal call works on one element for seconds: only time limits it.
fn is_endless(name: &str, words: &[Word]) -> bool {
    let family = &routine(name).family;
    let ints = |kind: Kind| {
        family.params.iter().zip(words).filter(move |(p, _)| p.kind == kind).map(|(_, w)| match w {
            Word::Int(x) => *x,
            other => panic!("{other:?}"),
        })
    };
    family.level == 1
        && ints(Kind::Increment).all(|inc| inc == 0)
        && ints(Kind::Dim).any(|n| n > 100_000)
}

#[test]
fn illegal_flags_are_errnos() {
    each_guest(|_, guest| {
        let gemm = case_of("dgemm", &Spec::default());
        for (index, flags) in [
            (0, [0, 100, 103, u32::MAX]),
            (1, [0, 110, 114, u32::MAX]),
            (2, [0, 101, 114, 1 << 31]),
        ] {
            for flag in flags {
                let mut case = gemm.clone();
                case.words[index] = Word::Flag(flag);
                match guest.run(&case) {
                    Outcome::Errno(errno) => assert_eq!(errno as usize, index + 1, "{case}"),
                    other => panic!("{case}: {other:?}"),
                }
            }
        }
    });
}

/// Numbers that look random and are the same every time (xorshift64*).
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 8
    }

    fn below(&mut self, n: u64) -> u64 {
        self.bits() % n
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    fn real(&mut self) -> f64 {
        self.pick(&[0.0, 1.0, 1.0, -1.0, 2.0, 0.5, -3.25, f64::NAN, f64::INFINITY, 1e-310, 1e300])
    }

    fn size(&mut self) -> i64 {
        match self.below(20) {
            0 => -(self.below(3) as i64),
            1 => self.pick(&[i32::MAX.into(), i32::MIN.into(), 1 << 16, 1 << 28, 46341]),
            2..=4 => self.below(80) as i64,
            _ => self.below(13) as i64,
        }
    }

    fn flag(&mut self, legal: &[u32]) -> u32 {
        match self.below(60) {
            0 => self.pick(&[0, 100, 103, 110, 114, 120, 123, 130, 140, u32::MAX]),
            _ => self.pick(legal),
        }
    }

    fn words(&mut self, name: &str, memory: u64) -> Vec<Word> {
        let routine = routine(name);
        let alike = self.below(3) > 0;
        let common = self.size();
        let params = &routine.family.params;
        params
            .iter()
            .map(|p| match p.kind {
                Kind::Layout => Word::Flag(self.flag(&[101, 102])),
                Kind::Uplo => Word::Flag(self.flag(&[121, 122])),
                Kind::Trans(_) => Word::Flag(self.flag(&[111, 112, 113])),
                Kind::Diag => Word::Flag(self.flag(&[131, 132])),
                Kind::Side => Word::Flag(self.flag(&[141, 142])),
                // With a stride of 0 there is room for any number of products, which take their time.
                Kind::Dim if p.name == "batch_size" => Word::Int(self.size().min(256)),
                Kind::Dim | Kind::Inner if alike => Word::Int(common),
                Kind::Dim | Kind::Inner => Word::Int(self.size()),
                Kind::Width => Word::Int(self.size().min(1 << 20)),
                Kind::Distance => Word::Int(self.size()),
                Kind::Scalar(blasm_spec::dsl::Element::Own) if routine.ty.is_complex() => {
                    Word::Complex(self.real(), self.real())
                }
                Kind::Scalar(_) => Word::Real(self.real()),
                Kind::Operand { .. } => Word::Pointer(match self.below(20) {
                    0 => self.pick(&WILD),
                    1 => self.below(1 << 32),
                    2..=4 => memory - self.below(600),
                    5..=8 => self.below(memory - 20_000),
                    _ => self.below((memory - 20_000) / 16) * 16,
                }),
                Kind::Increment => Word::Int(match self.below(30) {
                    0 => self.pick(&[i32::MAX.into(), i32::MIN.into(), 1 << 15, 0]),
                    1..=2 => 0,
                    3..=6 => self.below(9) as i64 - 4,
                    _ => self.pick(&[1, 1, 2, -1]),
                }),
                Kind::Leading => Word::Int(match self.below(20) {
                    0 => self.size(),
                    1..=5 => 80 + self.below(20) as i64,
                    _ => common.clamp(1, 1 << 20) + self.below(30) as i64,
                }),
            })
            .collect()
    }
}

#[test]
fn random_calls_meet_their_fates() {
    let mut random = Random(0x0005_eed0_b1a5_0001);
    let mut guests: Vec<_> =
        safe_setups().map(|s| (s.name, Guest::new(&s.guard, Way::Instantiate))).collect();
    let (mut failures, mut fates) = (Vec::new(), [0; 3]);
    for round in 0..24_000 {
        if round % 40 == 0 {
            // Half whole numbers as doubles, half anything.
            let bytes: Vec<u8> = (0..PAGE / 8)
                .flat_map(|i| match i < PAGE / 16 {
                    true => (random.below(9) as f64 - 4.0).to_le_bytes(),
                    false => (random.bits() << 8 ^ random.bits()).to_le_bytes(),
                })
                .collect();
            for (_, guest) in &mut guests {
                guest.bytes_mut().copy_from_slice(&bytes);
            }
        }
        let name = &routines()[round % routines().len()].name;
        let words = random.words(name, PAGE as u64);
        let result = (result_bytes(routine(name)) > 0).then(|| match random.below(10) {
            0 => random.pick(&WILD),
            1 => PAGE as u64 - random.below(20),
            _ => random.below(60_000),
        });
        if is_endless(name, &words) {
            continue;
        }
        for (backend, guest) in &mut guests {
            match meets_its_fate(guest, name, &words, result) {
                Ok(Fate::Done) => fates[0] += 1,
                Ok(Fate::Errno(_)) => fates[1] += 1,
                Ok(Fate::Trap(_)) => fates[2] += 1,
                Err(why) => failures.push(format!("round {round}, {backend}: {why}")),
            }
        }
    }
    let [done, errnos, traps] = fates;
    println!("{done} carried out, {errnos} errnos, {traps} traps");
    assert!(done > 10_000 && errnos > 2_000 && traps > 2_000, "{fates:?}");
    no_failures(&failures, 24_000);
}

/// Special values in every routine: no panic and nothing outside the outputs; the matrix checks
/// their numbers.
#[test]
fn special_values_do_no_harm() {
    each_guest(|_, guest| {
        for routine in routines() {
            for (seed, spec) in small(&routine.name).into_iter().enumerate() {
                let spec = Spec { values: Values::Special, seed: seed as u64, ..spec };
                let case = case_of(&routine.name, &spec);
                match guest.run(&case) {
                    Outcome::Done(_, value) => {
                        assert_eq!(value == Value::Nothing, result_bytes(routine) == 0, "{case}");
                    }
                    other => panic!("{case}: {other:?}"),
                }
            }
        }
    });
}
