//! Small calls, which a program with `libblasm.a` computes itself: which calls those are, that they
//! are right, and that all others, and all calls of a program that wants it so, are the host's.
//!
//! The programs are built by `cargo xtask guests`, with Rust's target for WebAssembly.

mod driver;
mod guests;
mod inside;

use blasm_spec::small;
use blasm_tests::{Case, Routine, Spec, Word, case_of, compare, expect, routine, routines};
use blasm_transports::no_failures;
use driver::{decode, drive, encode, program, value};
use guests::own_kernels;
use inside::{End, Program};

/// The routines that have small calls, and the most work of one.
fn small_routines() -> impl Iterator<Item = (&'static Routine, i64)> {
    routines().iter().filter_map(|routine| {
        let most = small::most(&routine.family, routine.ty)?;
        Some((routine, i64::try_from(most).expect("it is small")))
    })
}

/// A call of that much work, as a row of products or elements.
fn of_work(routine: &Routine, work: i64) -> Case {
    let spec = match routine.family.name {
        "gemv" | "gemm" => Spec { m: work, n: 1, k: 1, ..Spec::default() },
        "trsm" => Spec { m: 1, n: work, ..Spec::default() },
        _ => Spec { n: work, ..Spec::default() },
    };
    case_of(&routine.name, &spec)
}

/// Makes a call on a host that refuses all calls; the answer, if the host was not called.
fn without_host(program: &Program, case: &Case) -> Option<driver::Answer> {
    let mut input = Vec::new();
    encode(case, &mut input);
    let ran = program.run_refused(66, &input);
    if ran.stderr.contains("the host interrupted it") {
        assert!(matches!(ran.end, End::Trap(_)), "{case}: {ran:?}");
        return None;
    }
    assert!(matches!(ran.end, End::Returned | End::Exit(0)), "{case}: {ran:?}");
    decode(&ran.stdout, std::slice::from_ref(case)).pop()
}

#[test]
fn a_small_call_makes_no_call_of_the_host_and_is_right() {
    let Some(program) = program("c_driver.wasm") else { return };
    let program = Program::new(&program, own_kernels());
    let mut count = 0;
    for (routine, most) in small_routines() {
        for work in [1, 2, 3, most - 1, most] {
            let case = of_work(routine, work);
            let answer = without_host(&program, &case);
            let answer = answer.unwrap_or_else(|| panic!("{case} called the host"));
            compare(&case, &expect(&case), &answer.blob, value(&case, &answer))
                .unwrap_or_else(|why| panic!("{why}"));
            count += 1;
        }
        let case = of_work(routine, most + 1);
        assert!(without_host(&program, &case).is_none(), "{case} did not call the host");
    }
    println!("{count} small calls");
    assert!(count > 200, "only {count} small calls");
}

#[test]
fn a_program_that_wants_it_so_leaves_small_calls_to_the_host() {
    let Some(program) = program("c_driver_host.wasm") else { return };
    let program = Program::new(&program, own_kernels());
    for (routine, _) in small_routines() {
        let case = of_work(routine, 1);
        assert!(without_host(&program, &case).is_none(), "{case} did not call the host");
    }
}

/// What is wrong or special is the host's, however small it is: it reports, copies and traps.
#[test]
fn what_is_not_an_ordinary_call_is_the_hosts() {
    let Some(program) = program("c_driver.wasm") else { return };
    let program = Program::new(&program, own_kernels());
    let with = |name: &str, changes: &[(&str, Word)]| {
        let mut case = of_work(routine(name), 1);
        for (parameter, word) in changes {
            let at = routine(name).family.position(parameter) - 1;
            case.words[at] = *word;
        }
        case
    };
    let int = Word::Int;
    for case in [
        with("ddot", &[("n", int(0))]),
        with("ddot", &[("n", int(-1))]),
        with("daxpy", &[("alpha", Word::Real(0.0))]),
        with("zaxpy", &[("alpha", Word::Complex(0.0, 0.0))]),
        with("dscal", &[("incx", int(0))]),
        with("dscal", &[("incx", int(-1))]),
        // Beyond the memory, and so far that 32 bits do not suffice.
        with("ddot", &[("x", Word::Pointer(0xf000_0000))]),
        with("ddot", &[("n", int(9)), ("incy", int(i64::from(i32::MIN)))]),
        with("ddot", &[("n", int(9)), ("incx", int(i64::from(i32::MAX)))]),
        with("dgemm", &[("n", int(2)), ("ldc", int(i64::from(i32::MAX)))]),
        with("dgemv", &[("lda", int(0))]),
        with("dgemv", &[("incx", int(0))]),
        with("dgemv", &[("trans", Word::Flag(114))]),
        with("dgemv", &[("layout", Word::Flag(100))]),
        with("dgemm", &[("k", int(0))]),
        with("dgemm", &[("transb", Word::Flag(110))]),
        with("dgemm", &[("m", int(-1))]),
        with("dtrsm", &[("side", Word::Flag(143))]),
        with("dtrsm", &[("uplo", Word::Flag(123))]),
        with("dtrsm", &[("diag", Word::Flag(0))]),
    ] {
        let mut input = Vec::new();
        encode(&case, &mut input);
        let ran = program.run_refused(66, &input);
        assert!(ran.stderr.contains("the host interrupted it"), "{case}: {ran:?}");
    }
    // An input that shares memory with an output, entirely or in part.
    for (name, (input, output), apart) in
        [("daxpy", ("x", "y"), 8), ("dgemv", ("x", "y"), 8), ("dgemm", ("a", "c"), 8)]
    {
        let case = of_work(routine(name), 1);
        let at = |parameter| routine(name).family.position(parameter) - 1;
        let Word::Pointer(place) = case.words[at(input)] else { panic!("{input} is a pointer") };
        for (shift, small) in [(0, false), (4, false), (apart, true)] {
            let mut case = case.clone();
            // A longer memory, so that the output still lies in it.
            case.blob.resize(case.blob.len() + 64, 0);
            case.words[at(output)] = Word::Pointer(place + shift);
            assert_eq!(without_host(&program, &case).is_some(), small, "{case}, {shift} bytes");
        }
    }
    // Nothing is written by dot, so its operands may overlap; swap has the order of its loop.
    for name in ["ddot", "dswap"] {
        let mut case = of_work(routine(name), 3);
        let at = |parameter| routine(name).family.position(parameter) - 1;
        case.words[at("y")] = case.words[at("x")];
        assert!(without_host(&program, &case).is_some(), "{case}");
    }
}

/// Calls of every routine that has small ones, on both sides of the bound.
fn around_the_bound() -> Vec<Case> {
    let mut cases = Vec::new();
    for (routine, most) in small_routines() {
        let name = routine.name.as_str();
        let root = |n: u32| (1..).find(|side: &i64| side.pow(n) > most).expect("there is one");
        match routine.family.level {
            1 => {
                for n in [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, most - 1, most, most + 1] {
                    for (incx, incy) in [(1, 1), (-1, -1), (2, 1), (1, -3), (-2, 2)] {
                        cases.push(case_of(name, &Spec { n, incx, incy, ..Spec::default() }));
                    }
                }
            }
            level => {
                let edge = root(u32::from(level));
                let sides = [1, 2, 3, 4, 5, 6, 7, 8, 9, edge - 1, edge];
                for (i, &m) in sides.iter().enumerate() {
                    for (j, &n) in sides.iter().enumerate() {
                        // Every flag takes every value in some call of each size.
                        let of = |few: &[u32], at: usize| few[at % few.len()];
                        let trans = [111, 112, 113];
                        for turn in 0..3 {
                            let at = i + j + turn;
                            cases.push(case_of(
                                name,
                                &Spec {
                                    layout: of(&[101, 102], i + turn),
                                    trans: of(&trans, at),
                                    transb: of(&trans, j + 2 * turn),
                                    uplo: of(&[121, 122], j + turn),
                                    diag: of(&[131, 132], at),
                                    side: of(&[141, 142], i / 2 + turn),
                                    m,
                                    n,
                                    k: sides[at % sides.len()],
                                    pad: (at % 3) as i64,
                                    alpha: [(1.0, 0.0), (2.0, 0.0), (2.0, -1.0)][turn],
                                    beta: [(0.0, 0.0), (1.0, 0.0), (3.0, 1.0)][at % 3],
                                    ..Spec::default()
                                },
                            ));
                        }
                    }
                }
            }
        }
    }
    cases
}

#[test]
fn calls_around_the_bound_are_right_on_both_sides() {
    let cases = around_the_bound();
    for name in ["c_driver.wasm", "c_driver_host.wasm"] {
        let Some(program) = program(name) else { return };
        let mut failures = Vec::new();
        for (case, answer) in cases.iter().zip(drive(&program, "builtin", &cases)) {
            let judged = compare(case, &expect(case), &answer.blob, value(case, &answer));
            failures.extend(judged.err().map(|why| format!("{name}: {why}")));
            assert_eq!(answer.told, [0; 3], "{case}");
        }
        println!("{name}: {} calls", cases.len());
        no_failures(&failures, cases.len());
    }
}
