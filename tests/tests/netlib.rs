//! The reference's own test programs (LAPACK 3.11's testers of BLAS and CBLAS), inside guests, on
//! every backend. `cargo xtask netlib` builds them, and also prints the table of their results.
//!
//! A program is judged by its own output, routine by routine: this file has what it must test and
//! how many calls it must have made, so that a program that prints nothing, or leaves something
//! out, fails.

mod guests;

use blasm_spec::dsl::Type;
use blasm_tests::{Routine, routines};
use blasm_transports::Setup;
use blasm_transports::no_failures;
use blasm_transports::program::Blasm;
use guests::backends;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use wasmtime::{Engine, Module};

/// A program of netlib's.
struct Program {
    /// `blas` for the Fortran interface, `cblas` for C's.
    suite: &'static str,
    ty: Type,
    level: u8,
}

/// What a program must print about a routine although it should print something else. If it no
/// longer does, that is a failure too.
struct Exception {
    program: &'static str,
    routine: &'static str,
    verdict: Verdict,
    reason: &'static str,
}

const EXCEPTIONS: [Exception; 5] = [
    Exception {
        program: "blas_dblat1",
        routine: "dsdot",
        verdict: Verdict { passed: 0, error_exits: 0, failed: true },
        reason: "the program passes REAL(SX), an array; f2c passes the first element of it alone",
    },
    miscounted("cblas_cblat2", "cgeru", 2),
    miscounted("cblas_cblat2", "cgerc", 0),
    miscounted("cblas_zblat2", "zgeru", 2),
    miscounted("cblas_zblat2", "zgerc", 0),
];

const fn miscounted(program: &'static str, routine: &'static str, error_exits: u32) -> Exception {
    Exception {
        program,
        routine,
        verdict: Verdict { passed: 2, error_exits, failed: false },
        reason: "the program compares ten characters of names, and so tests geru's error exits in \
                 place of gerc's",
    }
}

impl Program {
    fn all() -> impl Iterator<Item = Program> {
        ["blas", "cblas"].into_iter().flat_map(|suite| {
            [Type::S, Type::D, Type::C, Type::Z]
                .into_iter()
                .flat_map(move |ty| (1..=3).map(move |level| Program { suite, ty, level }))
        })
    }

    fn name(&self) -> String {
        format!("{}_{}blat{}", self.suite, self.ty.letter(), self.level)
    }

    /// The routines that it tests: those of its type and level.
    fn routines(&self) -> BTreeSet<String> {
        let (fortran, complex) = (self.suite == "blas", self.ty.is_complex());
        let tests = |r: &Routine| match r.family.name {
            // It belongs to the program for doubles.
            "dsdot" => fortran && self.ty == Type::D,
            "rotm" | "rotmg" | "sdsdot" => fortran && r.ty == self.ty,
            // Younger than these programs, or never added to them.
            "gemmtr" => false,
            _ if r.family.extension => false,
            "rot" | "rotg" => !complex && r.ty == self.ty,
            _ => r.ty == self.ty,
        };
        let all = routines().iter().filter(|r| r.family.level == self.level && tests(r));
        all.map(|r| r.name.clone()).collect()
    }

    /// How many calls it makes, by its sizes, increments and scalars. Level 1 does not count them.
    fn calls(&self) -> u32 {
        match (self.suite, self.ty.is_complex(), self.level) {
            (_, _, 1) => 0,
            ("blas", false, 2) => 30_411,
            ("blas", false, _) => 27_864,
            ("blas", true, 2) => 30_799,
            ("blas", true, _) => 30_456,
            (_, false, 2) => 60_818,
            (_, false, _) => 55_728,
            (_, true, 2) => 61_594,
            (_, true, _) => 60_912,
        }
    }

    /// How often each routine must pass the computational tests: once per layout.
    fn layouts(&self) -> u32 {
        if self.suite == "cblas" && self.level > 1 { 2 } else { 1 }
    }
}

/// What a program prints about a routine.
#[derive(Debug, Default, PartialEq, Eq)]
struct Verdict {
    /// How often it passed the computational tests.
    passed: u32,
    /// How often it passed the tests of error exits.
    error_exits: u32,
    /// Whether it failed.
    failed: bool,
}

/// What a program prints.
#[derive(Debug, Default)]
struct Report {
    routines: BTreeMap<String, Verdict>,
    calls: u32,
    ended: bool,
    /// Lines that do not say whether a routine passed or failed, but are bad news.
    bad: Vec<String>,
}

/// Reads a summary: for levels 2 and 3 a line for each routine and test, for level 1 the name and
/// then the verdict.
fn read(text: &str) -> Report {
    let mut report = Report::default();
    let mut current = None;
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let routine = |word: &str| {
            let name = word.to_lowercase();
            name.strip_prefix("cblas_").unwrap_or(&name).to_owned()
        };
        match words[..] {
            ["Test", "of", "subprogram", "number", .., name] => {
                report.routines.entry(routine(name)).or_default();
                current = Some(routine(name));
            }
            ["-----", "PASS", "-----"] => match current.take() {
                Some(name) => report.routines.entry(name).or_default().passed += 1,
                None => report.bad.push(line.to_owned()),
            },
            ["FAIL"] => match current.clone() {
                Some(name) => report.routines.entry(name).or_default().failed = true,
                None => report.bad.push(line.to_owned()),
            },
            [name, "PASSED", "THE", "TESTS", "OF", "ERROR-EXITS"] => {
                report.routines.entry(routine(name)).or_default().error_exits += 1;
            }
            [name, "PASSED", "THE", .., "COMPUTATIONAL", "TESTS", "(", calls, "CALLS)"] => {
                report.routines.entry(routine(name)).or_default().passed += 1;
                report.calls += calls.parse::<u32>().expect("a number of calls");
            }
            ["END", "OF", "TESTS"] => report.ended = true,
            _ if ["*****", "FAILED", "SUSPECT", "ABANDON", "NOT TESTED", "ERROR"]
                .iter()
                .any(|word| line.to_uppercase().contains(word)) =>
            {
                report.bad.push(line.to_owned());
            }
            _ => {}
        }
    }
    report
}

/// Runs a program in a separate folder, where those of the Fortran suite write their summary.
fn run(program: &Program, wasm: &Path, backend: &str) -> String {
    let form = wasm.file_stem().unwrap_or_default().to_string_lossy();
    let folder = format!("{form}-{}", backend.replace(['/', '\\'], "_"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("netlib").join(folder);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("cargo's folder can be written to");
    let input = if program.level == 1 {
        Vec::new()
    } else {
        let beside = wasm.with_file_name(program.name()).with_extension("in");
        fs::read(beside).expect("the input lies beside the program")
    };
    let granted = format!("{}::.", folder.display());
    let ran = Blasm::new(["run", "--dir", &granted, &wasm.display().to_string()])
        .env("BLASM_BACKEND", backend)
        .run(&input);
    let name = program.name();
    let told = match backend {
        "noop" => {
            "blasm: the backend `noop` computes nothing: all results of BLAS routines are wrong\n"
        }
        _ => "",
    };
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), told), "{name} on {backend}");
    let mut text = String::from_utf8_lossy(&ran.stdout).into_owned();
    for file in fs::read_dir(&folder).expect("it is there") {
        text += &fs::read_to_string(file.expect("it is there").path()).expect("a summary");
    }
    text
}

/// What is wrong with a report.
fn judge(program: &Program, report: &Report) -> Vec<String> {
    let name = program.name();
    let mut wrong: Vec<String> = report.bad.iter().map(|line| format!("says: {line}")).collect();
    let tested: BTreeSet<String> = report.routines.keys().cloned().collect();
    if tested != program.routines() {
        wrong.push(format!("tests {tested:?}, and not {:?}", program.routines()));
    }
    for (routine, verdict) in &report.routines {
        let exception = EXCEPTIONS.iter().find(|e| e.program == name && e.routine == routine);
        let usual = Verdict {
            passed: program.layouts(),
            error_exits: u32::from(program.level > 1),
            failed: false,
        };
        let expected = exception.map_or(&usual, |e| &e.verdict);
        if verdict != expected {
            let reason = exception.map_or(String::new(), |e| format!(" ({})", e.reason));
            wrong.push(format!("{routine}: {verdict:?}, and not {expected:?}{reason}"));
        }
    }
    if report.calls != program.calls() {
        wrong.push(format!("made {} calls, and not {}", report.calls, program.calls()));
    }
    if report.ended != (program.level > 1) {
        wrong.push("did not come to its end".to_owned());
    }
    wrong
}

/// The built programs; `None`, and a message, if they were not built.
fn folder() -> Option<PathBuf> {
    guests::program("netlib", "netlib", "cargo xtask netlib")
}

#[test]
fn netlibs_testers_pass_on_every_backend() {
    let Some(folder) = folder() else { return };
    let backends = backends();
    // The test's name precedes it on the line.
    let names: Vec<&str> = backends.iter().map(|setup| setup.name).collect();
    println!("\n| program | routines | error exits | calls | {} |", names.join(" | "));
    println!("|---|---|---|---|{}", "---|".repeat(backends.len()));
    let (mut failures, mut runs, mut calls) = (Vec::new(), 0, 0);
    for program in Program::all() {
        let name = program.name();
        let wasm = folder.join(&name).with_extension("wasm");
        assert!(wasm.is_file(), "{} is not built: run `cargo xtask netlib`", wasm.display());
        let (mut cells, mut exits) = (Vec::new(), 0);
        for &Setup { name: backend, backend: ref named, .. } in backends.iter().copied() {
            let report = read(&run(&program, &wasm, named));
            let wrong = judge(&program, &report);
            let passed = report.routines.values().filter(|v| !v.failed && v.passed > 0).count();
            exits = report.routines.values().map(|v| v.error_exits).sum();
            let of = program.routines().len();
            let known = EXCEPTIONS.iter().filter(|e| e.program == name && e.verdict.failed).count();
            cells.push(match (wrong.is_empty(), known) {
                (false, _) => format!("WRONG: {passed} of {of} pass"),
                (true, 0) => format!("{passed} pass"),
                (true, known) => format!("{passed} pass, {known} known to fail"),
            });
            failures.extend(wrong.into_iter().map(|why| format!("{name} on {backend} {why}")));
            runs += 1;
        }
        let of = program.routines().len();
        let counted = match program.level {
            1 => "not counted".to_owned(),
            _ => program.calls().to_string(),
        };
        println!("| {name} | {of} | {exits} | {counted} | {} |", cells.join(" | "));
        calls += program.calls();
    }
    println!("\n{runs} runs; {calls} counted calls on each backend. Exceptions:");
    for Exception { program, routine, verdict, reason } in &EXCEPTIONS {
        println!("- {program}, {routine}: {verdict:?}: {reason}");
    }
    no_failures(&failures, runs);
}

/// The same programs with all symbols of BLAS open, which the host binds: Fortran's in the type that f2c
/// gives them beside those of C.
#[test]
fn netlibs_testers_pass_with_their_symbols_open() {
    let Some(folder) = folder() else { return };
    let mut failures = Vec::new();
    for program in Program::all() {
        let wasm = folder.join(program.name() + "_open.wasm");
        let report = read(&run(&program, &wasm, "builtin"));
        failures.extend(judge(&program, &report).into_iter().map(|why| format!("{wasm:?} {why}")));
    }
    no_failures(&failures, Program::all().count());
}

/// The same programs as the library links them by default, with small calls inside. All backends
/// would do the same with the other ones.
#[test]
fn netlibs_testers_pass_with_small_calls_in_the_program() {
    let Some(folder) = folder() else { return };
    let mut failures = Vec::new();
    for program in Program::all() {
        let wasm = folder.join(program.name() + "_small.wasm");
        let report = read(&run(&program, &wasm, "builtin"));
        failures.extend(judge(&program, &report).into_iter().map(|why| format!("{wasm:?} {why}")));
    }
    no_failures(&failures, Program::all().count());
}

#[test]
fn netlibs_testers_call_the_host_and_contain_no_blas() {
    let Some(folder) = folder() else { return };
    let engine = Engine::default();
    for program in Program::all() {
        let name = program.name();
        let module = Module::from_file(&engine, folder.join(&name).with_extension("wasm"))
            .unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let mut imports = BTreeSet::new();
        for import in module.imports() {
            match import.module() {
                "wasi_ephemeral_blas" => imports.extend([import.name().to_owned()]),
                "wasi_snapshot_preview1" => {}
                other => panic!("{name} imports from {other}"),
            }
        }
        // The C suite calls SCAL by its Fortran name too, which is the same import.
        assert_eq!(imports, program.routines(), "{name}");
    }
}

#[test]
fn netlibs_testers_find_a_library_that_computes_nothing_out() {
    let Some(folder) = folder() else { return };
    for program in Program::all() {
        let name = program.name();
        let report = read(&run(&program, &folder.join(&name).with_extension("wasm"), "noop"));
        let passed: Vec<_> = report.routines.iter().filter(|r| r.1.passed > 0).collect();
        assert!(passed.is_empty(), "{name}: {passed:?} passed");
        assert!(!judge(&program, &report).is_empty(), "{name}");
    }
}

#[test]
fn a_program_that_says_nothing_fails() {
    for program in Program::all() {
        assert!(!judge(&program, &read("")).is_empty(), "{}", program.name());
        let abandoned = read(" ******* FATAL ERROR - TESTS ABANDONED *******\n");
        assert!(judge(&program, &abandoned).iter().any(|why| why.contains("ABANDONED")));
    }
}
