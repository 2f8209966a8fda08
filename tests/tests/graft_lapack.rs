//! Grafted LAPACK drivers do what the program's own did.
//!
//! The program has its own drivers, in plain C, under Fortran's symbols (`tests/programs/graft_lapack.c`,
//! which `cargo xtask guests` builds). What the drivers of `blasm-lapack` compute, and how exactly, is
//! tested there; here the question is whether each call reaches the right one with the right arguments. So
//! results are compared with a tolerance that any wrong one exceeds by far.

mod guests;

use blasm_graft::{Library, Options};
use blasm_transports::guest::{State, Way, instantiate, store};
use guests::own_kernels;
use wasmtime::{Engine, Instance, Linker, Memory, Module, Store, Trap, Val};

fn original() -> Option<Vec<u8>> {
    let path = guests::program("graft_lapack.wasm", "clang", "cargo xtask guests")?;
    Some(std::fs::read(path).expect("it can be read"))
}

fn grafted(original: &[u8], threshold: Option<&str>) -> Vec<u8> {
    let mut options = Options::default();
    if let Some(threshold) = threshold {
        options.thresholds.set(threshold).expect("it is a threshold");
    }
    blasm_graft::graft(original, &options).expect("it can be grafted").module
}

const LETTERS: [u8; 4] = *b"sdcz";

/// A program with its memory.
struct Program<T: 'static> {
    store: Store<T>,
    instance: Instance,
    memory: Memory,
}

/// What a call gets: the contents of what it gets the address of.
#[derive(Clone, Debug)]
enum Arg {
    Flag(u8),
    Int(i32),
    /// Several of them: pivots.
    Ints(Vec<i32>),
    /// Elements, whose parts follow each other.
    Matrix(Vec<f64>),
    /// As many elements whose contents afterwards nobody needs.
    Scratch(usize),
}

/// What there is after a call.
#[derive(Debug, PartialEq)]
struct Outcome {
    /// The contents of each argument.
    after: Vec<Vec<u8>>,
    /// What XERBLA was told.
    told: (i32, String),
}

fn is_complex(letter: u8) -> bool {
    letter == b'c' || letter == b'z'
}

fn is_single(letter: u8) -> bool {
    letter == b's' || letter == b'c'
}

fn bytes(letter: u8, arg: &Arg) -> Vec<u8> {
    match arg {
        Arg::Flag(flag) => vec![*flag],
        Arg::Int(number) => number.to_le_bytes().to_vec(),
        Arg::Ints(all) => all.iter().flat_map(|number| number.to_le_bytes()).collect(),
        Arg::Matrix(parts) if is_single(letter) => {
            parts.iter().flat_map(|part| (*part as f32).to_le_bytes()).collect()
        }
        Arg::Matrix(parts) => parts.iter().flat_map(|part| part.to_le_bytes()).collect(),
        Arg::Scratch(elements) => vec![0; elements * 16],
    }
}

fn parts(letter: u8, bytes: &[u8]) -> Vec<f64> {
    if is_single(letter) {
        let all = bytes.as_chunks::<4>().0.iter();
        all.map(|part| f64::from(f32::from_le_bytes(*part))).collect()
    } else {
        bytes.as_chunks::<8>().0.iter().map(|part| f64::from_le_bytes(*part)).collect()
    }
}

fn ints(bytes: &[u8]) -> Vec<i32> {
    bytes.as_chunks::<4>().0.iter().map(|number| i32::from_le_bytes(*number)).collect()
}

impl Program<State> {
    /// With BLASM's own kernels.
    fn start(engine: &Engine, module: &[u8]) -> Self {
        let mut store = store(engine, own_kernels());
        let module = Module::new(engine, module).expect("it is valid for Wasmtime too");
        let linker = Linker::new(engine);
        let instance =
            instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it links");
        Self::of(store, instance)
    }
}

impl Program<u64> {
    /// With a host that counts calls, answers each with an errno, and does nothing else.
    fn counting(engine: &Engine, module: &[u8], errno: i32) -> Self {
        let module = Module::new(engine, module).expect("it is valid for Wasmtime too");
        let mut store = Store::new(engine, 0);
        let mut linker = Linker::new(engine);
        for import in module.imports() {
            let ty = import.ty().func().expect("a function").clone();
            let count = move |mut caller: wasmtime::Caller<'_, u64>, _: &[Val], out: &mut [Val]| {
                *caller.data_mut() += 1;
                out[0] = Val::I32(errno);
                Ok(())
            };
            linker.func_new(import.module(), import.name(), ty, count).expect("a new name");
        }
        let instance = linker.instantiate(&mut store, &module).expect("it links");
        Self::of(store, instance)
    }
}

impl<T> Program<T> {
    fn of(mut store: Store<T>, instance: Instance) -> Self {
        let memory = instance.get_memory(&mut store, "memory").expect("it is exported");
        let start = instance.get_typed_func::<(), ()>(&mut store, "_initialize");
        start.expect("it is a reactor").call(&mut store, ()).expect("it starts");
        Program { store, instance, memory }
    }

    fn try_call(&mut self, letter: u8, routine: &str, args: &[Arg]) -> wasmtime::Result<Outcome> {
        let name = format!("{}{routine}_", char::from(letter));
        let contents: Vec<Vec<u8>> = args.iter().map(|arg| bytes(letter, arg)).collect();
        let size: usize = contents.iter().map(|bytes| bytes.len() + 16).sum();
        let reserve = self.instance.get_typed_func::<i32, i32>(&mut self.store, "reserve")?;
        let base = reserve.call(&mut self.store, size as i32 + 32)? as usize;
        assert!(base > 0, "there is room");
        let mut at = base.next_multiple_of(16) + 16;
        let mut places = Vec::new();
        for bytes in &contents {
            self.memory.write(&mut self.store, at, bytes)?;
            places.push(at);
            at = (at + bytes.len() + 1).next_multiple_of(16);
        }
        let params: Vec<Val> = places.iter().map(|at| Val::I32(*at as i32)).collect();
        let function = self.instance.get_func(&mut self.store, &name).expect(&name);
        let mut results = [Val::I32(7)];
        function.call(&mut self.store, &params, &mut results)?;
        assert_eq!(results[0].unwrap_i32(), 0, "{name} returns an int, as f2c's subroutines do");
        let told = self.instance.get_typed_func::<i32, i32>(&mut self.store, "told")?;
        let position = told.call(&mut self.store, base as i32)?;
        let read =
            |at: usize, length: usize| self.memory.data(&self.store)[at..at + length].to_vec();
        let name = String::from_utf8(read(base, 6)).expect("a name is text");
        let after =
            places.iter().zip(&contents).map(|(at, bytes)| read(*at, bytes.len())).collect();
        Ok(Outcome { after, told: (position, if position == 0 { String::new() } else { name }) })
    }

    fn call(&mut self, letter: u8, routine: &str, args: &[Arg]) -> Outcome {
        let outcome = self.try_call(letter, routine, args);
        outcome.unwrap_or_else(|error| panic!("{}{routine}: {error:?}", char::from(letter)))
    }
}

/// Numbers between -1 and 1 that are the same every time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / 4_503_599_627_370_496.0 - 1.0
    }

    /// A matrix: elements are random, those on the diagonal have `diagonal` added.
    fn matrix(
        &mut self,
        letter: u8,
        (rows, columns): (usize, usize),
        ld: usize,
        diagonal: f64,
    ) -> Arg {
        let width = 1 + usize::from(is_complex(letter));
        let mut all: Vec<f64> = (0..ld * columns * width).map(|_| self.next()).collect();
        for i in 0..rows.min(columns) {
            let at = (i + i * ld) * width;
            all[at] += diagonal;
            // As a Hermitian matrix has it.
            if diagonal != 0.0 && width == 2 {
                all[at + 1] = 0.0;
            }
        }
        Arg::Matrix(all)
    }
}

/// Which of a call's arguments are compared, and how.
fn compare(letter: u8, what: &str, args: &[Arg], own: &Outcome, ours: &Outcome) {
    assert_eq!(own.told, ours.told, "{what}");
    let tolerance = if is_single(letter) { 1e-2 } else { 1e-9 };
    for (at, arg) in args.iter().enumerate() {
        let (own, ours) = (&own.after[at], &ours.after[at]);
        match arg {
            Arg::Scratch(_) => {}
            Arg::Matrix(_) => {
                let (own, ours) = (parts(letter, own), parts(letter, ours));
                let largest = own.iter().fold(1.0, |most: f64, part| most.max(part.abs()));
                for (element, (x, y)) in own.iter().zip(&ours).enumerate() {
                    let error = (x - y).abs();
                    assert!(
                        error <= tolerance * largest,
                        "{what}: part {element} of argument {at} is {y}, and the program's own {x}"
                    );
                }
            }
            _ => assert_eq!(ints(own), ints(ours), "{what}: argument {at}"),
        }
    }
}

/// Both programs, and what they answer.
struct Both {
    own: Program<State>,
    ours: Program<State>,
    calls: usize,
}

impl Both {
    fn start(threshold: Option<&str>) -> Option<Both> {
        let original = original()?;
        let engine = Engine::default();
        let own = Program::start(&engine, &original);
        let ours = Program::start(&engine, &grafted(&original, threshold));
        Some(Both { own, ours, calls: 0 })
    }

    /// Compares a call, and returns what the program's own driver left.
    fn call(&mut self, letter: u8, routine: &str, args: &[Arg]) -> Outcome {
        let own = self.own.call(letter, routine, args);
        let ours = self.ours.call(letter, routine, args);
        let shown: Vec<&Arg> =
            args.iter().filter(|arg| matches!(arg, Arg::Flag(_) | Arg::Int(_))).collect();
        let what = format!("{}{routine} {shown:?}", char::from(letter));
        compare(letter, &what, args, &own, &ours);
        self.calls += 1;
        own
    }
}

fn int(number: usize) -> Arg {
    Arg::Int(number as i32)
}

fn info() -> Arg {
    Arg::Int(77)
}

/// A matrix that an earlier call left.
fn left(letter: u8, outcome: &Outcome, at: usize) -> Arg {
    Arg::Matrix(parts(letter, &outcome.after[at]))
}

#[test]
fn every_driver_of_the_program_is_found() {
    let Some(original) = original() else { return };
    let mut options = Options::default();
    options.thresholds.set("0").expect("a number");
    let plan = blasm_graft::plan(&original, &options).expect("it is a module");
    assert_eq!(plan.left().count(), 0, "{plan:?}");
    let found: std::collections::BTreeSet<_> = plan.grafted().map(|c| c.routine).collect();
    assert_eq!(found.len(), 18 * 4, "{found:?}");
    assert!(plan.grafted().all(|candidate| candidate.library == Library::Lapack));
}

#[test]
fn drivers_compute_what_the_programs_own_do() {
    let Some(mut both) = Both::start(Some("0")) else { return };
    let mut random = Random(1);
    for letter in LETTERS {
        for n in [0, 1, 2, 9, 17, 40, 70] {
            let (ld, nrhs) = (n + 3, n / 2 + 1);
            let lu = |random: &mut Random| random.matrix(letter, (n, n), ld, 0.0);
            let sides = |random: &mut Random| random.matrix(letter, (n, nrhs), ld, 0.0);
            let pivots = || Arg::Ints(vec![0; n]);
            // LU.
            let m = n + n / 3;
            for routine in ["getrf", "getf2", "getrf2"] {
                for (rows, columns) in [(n, n), (m, n), (n, m)] {
                    let a = random.matrix(letter, (rows, columns), m + 3, 0.0);
                    let args = [int(rows), int(columns), a, int(m + 3), pivots(), info()];
                    both.call(letter, routine, &args);
                }
            }
            let a = lu(&mut random);
            let factors =
                both.call(letter, "getrf", &[int(n), int(n), a, int(ld), pivots(), info()]);
            let (a, ipiv) = (left(letter, &factors, 2), Arg::Ints(ints(&factors.after[4])));
            for trans in *b"NTCntc" {
                let b = sides(&mut random);
                both.call(
                    letter,
                    "getrs",
                    &[
                        Arg::Flag(trans),
                        int(n),
                        int(nrhs),
                        a.clone(),
                        int(ld),
                        ipiv.clone(),
                        b,
                        int(ld),
                        info(),
                    ],
                );
            }
            for room in [n.max(1), 3 * n + 1] {
                let work = Arg::Scratch(room);
                let args = [int(n), a.clone(), int(ld), ipiv.clone(), work, int(room), info()];
                both.call(letter, "getri", &args);
            }
            let b = sides(&mut random);
            let args = [int(n), int(nrhs), lu(&mut random), int(ld), pivots(), b, int(ld), info()];
            both.call(letter, "gesv", &args);
            for step in [1, -1] {
                let b = sides(&mut random);
                let args = [int(nrhs), b, int(ld), int(1), int(n), ipiv.clone(), Arg::Int(step)];
                both.call(letter, "laswp", &args);
            }
            // Triangles. The diagonal is large, so that nothing grows.
            for uplo in *b"ULul" {
                let triangle =
                    |random: &mut Random| random.matrix(letter, (n, n), ld, 2.0 * n as f64);
                let uplo = Arg::Flag(uplo);
                for routine in ["potrf", "potf2", "potrf2", "lauum", "lauu2"] {
                    let args = [uplo.clone(), int(n), triangle(&mut random), int(ld), info()];
                    both.call(letter, routine, &args);
                }
                let a = triangle(&mut random);
                let factor =
                    both.call(letter, "potrf", &[uplo.clone(), int(n), a, int(ld), info()]);
                let a = left(letter, &factor, 2);
                both.call(letter, "potri", &[uplo.clone(), int(n), a.clone(), int(ld), info()]);
                for (routine, a) in [("potrs", a), ("posv", triangle(&mut random))] {
                    let b = sides(&mut random);
                    let args = [uplo.clone(), int(n), int(nrhs), a, int(ld), b, int(ld), info()];
                    both.call(letter, routine, &args);
                }
                for diag in *b"NU" {
                    // With a unit diagonal the elements beside it are what may grow.
                    let a = match (triangle(&mut random), diag) {
                        (Arg::Matrix(all), b'U') => {
                            Arg::Matrix(all.iter().map(|part| part / (n as f64 + 1.0)).collect())
                        }
                        (a, _) => a,
                    };
                    let diag = Arg::Flag(diag);
                    for routine in ["trtri", "trti2"] {
                        let args = [uplo.clone(), diag.clone(), int(n), a.clone(), int(ld), info()];
                        both.call(letter, routine, &args);
                    }
                    for trans in *b"NTC" {
                        let args = [
                            uplo.clone(),
                            Arg::Flag(trans),
                            diag.clone(),
                            int(n),
                            int(nrhs),
                            a.clone(),
                            int(ld),
                            sides(&mut random),
                            int(ld),
                            info(),
                        ];
                        both.call(letter, "trtrs", &args);
                    }
                }
            }
        }
    }
    assert!(both.calls > 2000, "{} calls", both.calls);
}

/// Overwrites an element of a matrix.
fn with(letter: u8, matrix: &Arg, at: usize, value: f64) -> Arg {
    let Arg::Matrix(mut all) = matrix.clone() else { panic!("a matrix") };
    let width = 1 + usize::from(is_complex(letter));
    all[at * width..(at + 1) * width].fill(0.0);
    all[at * width] = value;
    Arg::Matrix(all)
}

/// Only INFO and the pivots: which elements become NaN depends on the order of operations.
#[test]
fn info_and_pivots_are_the_programs_own_for_singular_and_undefined_matrices() {
    let Some(mut both) = Both::start(Some("0")) else { return };
    let mut random = Random(2);
    let n = 40;
    for letter in LETTERS {
        let general = random.matrix(letter, (n, n), n, 0.0);
        let definite = random.matrix(letter, (n, n), n, 3.0 * n as f64);
        let nan = |matrix: &Arg| match matrix {
            Arg::Matrix(all) => Arg::Matrix(vec![f64::NAN; all.len()]),
            _ => panic!("a matrix"),
        };
        let mut zero_column = general.clone();
        (0..n).for_each(|i| zero_column = with(letter, &zero_column, i + 23 * n, 0.0));
        let some_nan = [0, 3, 3 + 2 * n, n * n - 1].map(|at| with(letter, &general, at, f64::NAN));
        for a in some_nan.iter().chain([&zero_column, &nan(&general)]) {
            let args = [int(n), int(n), a.clone(), int(n), Arg::Ints(vec![0; n]), info()];
            let own = both.own.call(letter, "getrf", &args);
            let ours = both.ours.call(letter, "getrf", &args);
            let (pivots, info) = (ints(&ours.after[4]), ints(&ours.after[5]));
            assert_eq!((ints(&own.after[4]), ints(&own.after[5])), (pivots.clone(), info));
            assert!(pivots.iter().all(|pivot| (1..=n as i32).contains(pivot)), "{pivots:?}");
        }
        let bad = [0, 7 + 7 * n, n * n - 1].map(|at| with(letter, &definite, at, -1.0));
        let some_nan = [0, 11 + 11 * n].map(|at| with(letter, &definite, at, f64::NAN));
        for uplo in *b"UL" {
            for a in bad.iter().chain(&some_nan).chain([&nan(&definite)]) {
                let args = [Arg::Flag(uplo), int(n), a.clone(), int(n), info()];
                let own = both.own.call(letter, "potrf", &args);
                let ours = both.ours.call(letter, "potrf", &args);
                assert_eq!(ints(&own.after[4]), ints(&ours.after[4]));
                assert!(ints(&ours.after[4])[0] > 0);
            }
            // An exact zero on the diagonal is found before anything changes.
            let a = with(letter, &definite, 5 + 5 * n, 0.0);
            let args = [Arg::Flag(uplo), Arg::Flag(b'N'), int(n), a, int(n), info()];
            assert_eq!(ints(&both.call(letter, "trtri", &args).after[5]), [6]);
        }
    }
}

/// A legal call of each driver, with the places of the arguments that may be illegal.
fn legal_calls(letter: u8) -> Vec<(&'static str, Vec<Arg>, Vec<usize>)> {
    let n = 5;
    let mut random = Random(3);
    let mut a = || random.matrix(letter, (n, n), n, 20.0);
    let (u, no, ipiv) =
        (|| Arg::Flag(b'U'), || Arg::Flag(b'N'), || Arg::Ints((1..=n as i32).collect()));
    let order = || int(n);
    let mut all = Vec::new();
    for routine in ["getrf", "getf2", "getrf2"] {
        all.push((routine, vec![order(), order(), a(), order(), ipiv(), info()], vec![0, 1, 3]));
    }
    let args = vec![no(), order(), order(), a(), order(), ipiv(), a(), order(), info()];
    all.push(("getrs", args, vec![0, 1, 2, 4, 7]));
    let args = vec![order(), a(), order(), ipiv(), Arg::Scratch(n), order(), info()];
    all.push(("getri", args, vec![0, 2, 5]));
    let args = vec![order(), order(), a(), order(), ipiv(), a(), order(), info()];
    all.push(("gesv", args, vec![0, 1, 3, 6]));
    for routine in ["potrf", "potf2", "potrf2", "potri", "lauum", "lauu2"] {
        all.push((routine, vec![u(), order(), a(), order(), info()], vec![0, 1, 3]));
    }
    for routine in ["potrs", "posv"] {
        let args = vec![u(), order(), order(), a(), order(), a(), order(), info()];
        all.push((routine, args, vec![0, 1, 2, 4, 6]));
    }
    for routine in ["trtri", "trti2"] {
        all.push((routine, vec![u(), no(), order(), a(), order(), info()], vec![0, 1, 2, 4]));
    }
    let args = vec![u(), no(), no(), order(), order(), a(), order(), a(), order(), info()];
    all.push(("trtrs", args, vec![0, 1, 2, 3, 4, 6, 8]));
    all
}

#[test]
fn illegal_arguments_reach_the_programs_own_xerbla() {
    let Some(mut both) = Both::start(Some("0")) else { return };
    let mut told = 0;
    for letter in LETTERS {
        for (routine, legal, places) in legal_calls(letter) {
            let outcome = both.call(letter, routine, &legal);
            assert_eq!(outcome.told.0, 0, "{routine} is legal");
            for (at, first) in places.iter().enumerate() {
                // One, and with all that come later: the first is told of.
                for bad in [&places[at..=at], &places[at..]] {
                    let mut args = legal.clone();
                    for place in bad {
                        args[*place] = match args[*place] {
                            Arg::Flag(_) => Arg::Flag(b'X'),
                            // A size, or too small a leading dimension or workspace.
                            _ => Arg::Int(-2),
                        };
                    }
                    let own = both.own.call(letter, routine, &args);
                    let ours = both.ours.call(letter, routine, &args);
                    assert_eq!(own, ours, "{routine}: nothing else happens");
                    assert_eq!(own.told.0, *first as i32 + 1, "{routine}");
                    told += 1;
                }
            }
        }
    }
    assert!(told > 400, "{told} illegal calls");
}

#[test]
fn small_problems_stay_with_the_programs_own() {
    let Some(original) = original() else { return };
    let engine = Engine::default();
    let mut own = Program::counting(&engine, &original, 0);
    let mut random = Random(4);
    // 40^3 is 64,000, and 40^2 (40 + 1) is 65,600. The program's own gesv calls getrf, getrs and laswp,
    // which are replaced as well.
    let limits = "getrf=64000,potrf=64000,gesv=65600,getrs=never,laswp=never";
    let module = grafted(&original, Some(limits));
    let mut ours = Program::counting(&engine, &module, 0);
    for letter in LETTERS {
        for n in [1, 20, 39, 40, 80] {
            let a = random.matrix(letter, (n, n), n, 2.0 * n as f64);
            let (b, pivots) = (random.matrix(letter, (n, 1), n, 0.0), Arg::Ints(vec![0; n]));
            for (routine, args) in [
                ("getrf", vec![int(n), int(n), a.clone(), int(n), pivots.clone(), info()]),
                ("potrf", vec![Arg::Flag(b'L'), int(n), a.clone(), int(n), info()]),
                ("gesv", vec![int(n), int(1), a, int(n), pivots, b, int(n), info()]),
            ] {
                *ours.store.data_mut() = 0;
                let after = ours.call(letter, routine, &args);
                let calls = *ours.store.data();
                assert_eq!(calls == 0, n < 40, "{routine} of order {n}: {calls} calls");
                if n < 40 {
                    let before = own.call(letter, routine, &args);
                    assert_eq!(before, after, "{routine} of order {n} has the same bits");
                }
            }
        }
    }
    let mut options = Options::default();
    options.thresholds.set("never").expect("it is one");
    let unchanged = blasm_graft::graft(&original, &options).expect("nothing to do");
    assert_eq!(unchanged.module, original);
}

#[test]
fn a_refusal_by_the_host_traps() {
    let Some(original) = original() else { return };
    let engine = Engine::default();
    let module = grafted(&original, Some("0"));
    let mut random = Random(5);
    let n = 40;
    for errno in [1, 64, 66, -1] {
        for letter in LETTERS {
            let mut program = Program::counting(&engine, &module, errno);
            let a = random.matrix(letter, (n, n), n, 0.0);
            let args = [int(n), int(n), a, int(n), Arg::Ints(vec![0; n]), info()];
            let error = program.try_call(letter, "getrf", &args).expect_err("it traps");
            let trap = error.downcast_ref::<Trap>();
            assert_eq!(trap, Some(&Trap::UnreachableCodeReached), "{errno}: {error:?}");
        }
    }
}

/// Programs are linked with stacks of 64 KiB and use them too. So the drivers must need little.
#[test]
fn drivers_need_little_of_the_stack() {
    const MOST: usize = 4096;
    let Some(original) = original() else { return };
    let mut program = Program::start(&Engine::default(), &grafted(&original, Some("0")));
    let pointer = program.instance.get_global(&mut program.store, "__stack_pointer");
    let pointer = pointer.expect("it is exported");
    let mut random = Random(6);
    let mut deepest = 0;
    for letter in LETTERS {
        let top = pointer.get(&mut program.store).unwrap_i32() as usize;
        let n = 300;
        let mut calls = legal_calls(letter);
        for (_, args, _) in &mut calls {
            for arg in args {
                let new = match &*arg {
                    Arg::Int(5) => int(n),
                    Arg::Ints(_) => Arg::Ints((1..=n as i32).collect()),
                    Arg::Matrix(_) => random.matrix(letter, (n, n), n, 2.0 * n as f64),
                    Arg::Scratch(_) => Arg::Scratch(n),
                    other => other.clone(),
                };
                *arg = new;
            }
        }
        for (routine, args, _) in calls {
            let below = top - 4 * MOST;
            program.memory.data_mut(&mut program.store)[below..top].fill(0xa5);
            program.call(letter, routine, &args);
            let data = &program.memory.data(&program.store)[below..top];
            let untouched = data.iter().position(|byte| *byte != 0xa5).unwrap_or(data.len());
            let used = data.len() - untouched;
            deepest = deepest.max(used);
            assert!(used <= MOST, "{}{routine} uses {used} bytes", char::from(letter));
            assert_eq!(pointer.get(&mut program.store).unwrap_i32() as usize, top, "{routine}");
        }
    }
    println!("at most {deepest} bytes of the stack");
}
