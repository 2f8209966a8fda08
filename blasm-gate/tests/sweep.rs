//! The guard-page sweep: every routine with every operand at an inaccessible page, on every library
//! of this machine.
//!
//! Through the guard the sweep may find nothing: that is what a guest can reach. Without the guard
//! it must find what the libraries were seen to do, or the sweep is broken. Quick by default; with
//! `BLASM_FULL=1` more calls than the sweep that filled the shipped rows (150,144), on one thread
//! and on two. `BLASM_SWEEP_ONLY=mkl` selects one library, by its name in `BLASM_REQUIRE`.

#![cfg(unix)]
use blasm_backends::REGISTRY;
use blasm_core::registry::{Backend, Settings};
use blasm_core::{Call, Computes, Guard, Limits, Routine, with_args};
use blasm_gate::{
    ARGUMENTS, AnyCall, Carried, Depth, Finding, LoadGate, Look, Report, Task, What, child_with,
};
use blasm_tools::required;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The program that examines libraries without the guard.
const PROBE: &str = env!("CARGO_BIN_EXE_blasm-probe");

struct Library {
    name: &'static str,
    file: PathBuf,
    backend: Backend,
}

/// The libraries of this machine, and the newer OpenBLAS that `cargo xtask setup` fetches.
fn libraries() -> &'static [Library] {
    static LIBRARIES: OnceLock<Vec<Library>> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let cached = |path: &str| {
            Some(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.cache")).join(path))
        };
        let wide = format!("/usr/lib/{}-linux-gnu/openblas64-pthread", std::env::consts::ARCH);
        // The backend, its name in `BLASM_REQUIRE`, and its file if that is not the usual one.
        let wanted = [
            ("openblas", "openblas", None),
            (
                "openblas",
                "openblas-wheel",
                cached("scipy-openblas/scipy_openblas32/lib/libscipy_openblas.so"),
            ),
            ("openblas", "openblas64", Some(PathBuf::from(wide).join("libopenblas64.so.0"))),
            (
                "openblas",
                "openblas64-wheel",
                cached("scipy-openblas64/scipy_openblas64/lib/libscipy_openblas64_.so"),
            ),
            ("mkl", "mkl", cached("mkl/lib/libmkl_rt.so.3")),
            ("blis", "blis", None),
            ("reference", "reference", None),
        ];
        let mut libraries = Vec::new();
        let only = std::env::var("BLASM_SWEEP_ONLY").ok();
        for (name, required_as, file) in wanted {
            if only.as_ref().is_some_and(|only| only != required_as) {
                continue;
            }
            let mut settings = Settings::from_env()
                .expect("the variables are right")
                .with_backend(name)
                .with_gate(LoadGate::new(PROBE));
            settings.files.extend(file.map(|file| (name.to_owned(), file)));
            match REGISTRY.select(&settings) {
                Ok(selected) => {
                    let backend = selected.backend;
                    // A backend that is not loaded from a file is not a library.
                    if let Some(file) = backend.file.clone().filter(|file| file.is_file()) {
                        libraries.push(Library { name, file, backend });
                    }
                }
                Err(error) => {
                    assert!(!required(required_as), "{required_as} must be here, but: {error}");
                    println!("skipped: {required_as}, because {error}");
                }
            }
        }
        libraries
    })
}

fn is_full() -> bool {
    std::env::var_os("BLASM_FULL").is_some()
}

fn look(library: &Library, guarded: bool, depth: Depth, threads: usize) -> Report {
    let look = Look {
        program: if guarded {
            std::env::current_exe().expect("a test has a file")
        } else {
            PROBE.into()
        },
        instead: guarded.then(|| {
            // On the main thread: otherwise the harness prints after a minute, and printing is a
            // finding.
            [
                "--exact",
                "the_process_that_calls_through_the_guard",
                "--nocapture",
                "--test-threads=1",
            ]
            .map(Into::into)
            .to_vec()
        }),
        library: library.name.to_owned(),
        file: library.file.clone(),
        task: Task::Sweep { guarded, depth },
        threads,
        cache: None,
    };
    let report = look.run().expect("the library can be looked at");
    println!(
        "{}, {} threads, {}, {depth:?}: {} calls, {} findings, {} processes",
        report.description,
        threads,
        if guarded { "through the guard" } else { "alone" },
        report.calls,
        report.findings.len(),
        report.processes
    );
    assert_eq!(report.refused, None, "{}", report.description);
    // The first of each routine: libraries repeat themselves.
    let mut told = std::collections::BTreeSet::new();
    for finding in &report.findings {
        if told.insert(finding.block.routine.index()) {
            println!("  {finding}");
        }
    }
    report
}

/// Carries out a call as for a guest.
fn carry(backend: &Backend, (call, window): Carried<'_>) -> Result<(), String> {
    static GUARD: OnceLock<Arc<Guard>> = OnceLock::new();
    let guard = GUARD.get_or_init(|| blasm_backends::guard(backend));
    fn of<A: Call + 'static>(guard: &Guard, (call, window): Carried<'_>) -> Result<(), String> {
        let call = call.as_any().downcast_ref::<A>().ok_or("a call of another routine")?;
        guard.call(window, call, &Limits::default()).map(|_| ()).map_err(|error| error.to_string())
    }
    with_args!(AnyCall::routine(call), A => of::<A>(guard, (call, window)))
}

/// Does nothing, unless another test has started this one.
#[test]
fn the_process_that_calls_through_the_guard() {
    let Some(arguments) = std::env::var_os(ARGUMENTS) else { return };
    let arguments = arguments.into_string().expect("they are text");
    let _ = child_with(arguments.split('\n').map(Into::into), carry, Some(PROBE.into()));
}

/// What to do on how many threads.
fn passes() -> &'static [(Depth, usize)] {
    if is_full() {
        &[(Depth::Full, 1), (Depth::Full, 2), (Depth::Large, 1), (Depth::Large, 2)]
    } else {
        &[(Depth::Quick, 1)]
    }
}

#[test]
fn nothing_that_a_guest_can_reach_goes_wrong() {
    for library in libraries() {
        for (depth, threads) in passes() {
            let report = look(library, true, *depth, *threads);
            let shown: Vec<_> = report.findings.iter().take(20).map(ToString::to_string).collect();
            assert!(shown.is_empty(), "{}:\n{}", report.description, shown.join("\n"));
            assert!(*depth != Depth::Full || report.calls > 2 * 150_144, "{}", report.calls);
        }
    }
}

/// What a library was seen to do: its name, a word from what it says about itself, the routine, and
/// where.
type Known = (&'static str, &'static str, &'static str, fn(&Finding) -> bool);

const KNOWN: &[Known] = &[
    ("openblas", " 0.3.21", "zhemv", reads_too_far),
    ("openblas", " 0.3.34", "zhemv", reads_too_far),
    ("openblas", " 0.3.21", "zdotc", reads_a_stride_too_far),
    ("openblas", " 0.3.21", "cdotu", reads_a_stride_too_far),
    ("openblas", " 0.3.21", "zgemv", reads_a_stride_too_far),
    ("openblas", " 0.3.21", "dswap", faults_misaligned),
    ("openblas", " 0.3.21", "sgemv", faults_misaligned),
    ("openblas", " 0.3.21", "ssyrk", faults_misaligned),
    ("openblas", " 0.3.34", "dswap", faults_misaligned),
    ("openblas", " 0.3.34", "zcopy", faults_misaligned),
    ("blis", "0.9.0", "sgemm", reads_too_far),
];

fn is_fault(finding: &Finding) -> bool {
    matches!(finding.what, What::Fault { .. })
}

fn reads_too_far(finding: &Finding) -> bool {
    let block = finding.block;
    is_fault(finding) && block.at_end && block.room == 0 && !block.strided
}

fn reads_a_stride_too_far(finding: &Finding) -> bool {
    is_fault(finding) && finding.block.strided && !finding.block.is_misaligned()
}

fn faults_misaligned(finding: &Finding) -> bool {
    is_fault(finding) && finding.block.is_misaligned()
}

#[test]
fn what_libraries_were_seen_to_do_is_found_and_the_row_is_enough_against_it() {
    for library in libraries() {
        for (depth, threads) in passes() {
            let report = look(library, false, *depth, *threads);
            for (name, word, routine, is) in KNOWN {
                // All x86-64 processors that were tried share the kernels for these. Prescott's
                // kernels read no stride too far, and were not examined for the rest.
                if *name != library.name
                    || report.description.contains("Prescott")
                    || !report.description.contains(word)
                    || !cfg!(target_arch = "x86_64")
                    || *depth == Depth::Large
                {
                    continue;
                }
                assert!(
                    report.has(routine, is),
                    "{}: {routine} was seen to hurt, and the sweep does not find it",
                    report.description
                );
            }
            // The routines that the row gives to the library stay native after all findings.
            let row = &library.backend.partition;
            let after = report.apply(row.clone()).expect("it is not refused");
            for routine in Routine::ALL {
                let is_native = |row: &blasm_core::Partition| {
                    row.verdict(*routine).computes == Computes::Native
                };
                assert!(
                    !is_native(row) || is_native(&after),
                    "{}: {routine} must not be the library's: {}",
                    report.description,
                    after.verdict(*routine).reason
                );
            }
            assert!(
                (row.bounce_strided || !after.bounce_strided)
                    && (row.bounce_misaligned || !after.bounce_misaligned),
                "{}: its row is not careful enough",
                report.description
            );
        }
    }
}
