//! LAPACK's drivers inside guests: the functions of LAPACKE against the reference's answers, and LAPACK's
//! own test programs for these routines.
//!
//! `cargo xtask guests` builds the first, in all four types of the Fortran symbols; `cargo xtask netlib`
//! the others, and the first over the reference's own LAPACKE. tests/tests/f77_shim.rs tests the Fortran
//! symbols.

mod guests;

use blasm_spec::lapack::TYPES;
use blasm_transports::program::Blasm;
use guests::{backends, program};
use std::path::{Path, PathBuf};

/// What a program prints; it must end well and have no complaint.
fn run(program: &Path, arguments: &[&str], backend: &str, input: &[u8]) -> String {
    let path = program.display().to_string();
    let words = [&["run", path.as_str()], arguments].concat();
    let ran = Blasm::new(words).env("BLASM_BACKEND", backend).run(input);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{path} on {backend}");
    String::from_utf8(ran.stdout).expect("ASCII")
}

/// What the functions of LAPACKE answer, a line for each and each layout.
fn golden() -> String {
    let text = include_str!("../golden/lapacke.txt");
    text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
}

/// Names the first line that differs.
fn same_lines(found: &str, expected: &str, what: &str) {
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "{what}");
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{what}");
}

#[test]
fn the_functions_of_lapacke_answer_as_the_references_in_every_flavour() {
    for suffix in ["", "_len", "_int", "_intlen"] {
        let Some(program) =
            program(&format!("lapacke{suffix}.wasm"), "clang", "cargo xtask guests")
        else {
            continue;
        };
        // The variants differ in their types, which no library sees.
        for setup in backends().iter().filter(|s| suffix.is_empty() || s.name == "builtin") {
            for ty in TYPES {
                let letter = ty.letter().to_string();
                let mut found = run(&program, &[&letter], &setup.backend, &[]);
                // A library may compute by the addresses of its operands.
                if setup.name != "builtin" {
                    found = found.replace(" different", " same");
                }
                same_lines(&found, &golden(), &format!("{letter}, {suffix}, {}", setup.name));
            }
        }
    }
}

/// One of netlib's programs, which are built and run only in full: that takes minutes.
fn netlib(name: &str) -> Option<PathBuf> {
    if std::env::var_os("BLASM_FULL").is_none_or(|value| value != "1") {
        println!("skipped: LAPACK's testers are for BLASM_FULL=1: run `cargo xtask netlib`");
        return None;
    }
    let file = program("netlib", "netlib", "cargo xtask netlib")?.join(name);
    assert!(file.is_file(), "{} is not built: run `cargo xtask netlib`", file.display());
    Some(file)
}

/// Both call the same drivers, so that there is no excuse for a different bit.
#[test]
fn the_reference_lapacke_over_the_same_drivers_has_the_same_answers_and_bits() {
    let Some(reference) = netlib("lapacke_reference.wasm") else { return };
    let Some(ours) = program("lapacke_len.wasm", "clang", "cargo xtask guests") else { return };
    for ty in TYPES {
        let letter = ty.letter().to_string();
        same_lines(&run(&reference, &[&letter], "builtin", &[]), &golden(), &letter);
        let bits = |program: &Path| run(program, &[&letter, "hashes"], "builtin", &[]);
        same_lines(&bits(&ours), &bits(&reference), &letter);
    }
}

/// Singular values, eigenvalues and least squares, which the reference's LAPACK computes in the guest.
#[test]
fn the_rest_of_lapack_runs_over_the_drivers_and_the_hosts_blas() {
    const NAMES: [&str; 6] = ["dgesvd", "dgesdd", "dsyevd", "dsygv", "dgeev", "dgels"];
    let Some(program) = netlib("decompositions.wasm") else { return };
    let all = NAMES.map(|name| format!("{name}: info 0, small\n")).concat();
    for setup in backends() {
        for order in ["1", "2", "33", "150"] {
            assert_eq!(
                run(&program, &[order], &setup.backend, &[]),
                all,
                "{order}, {}",
                setup.name
            );
        }
    }
    let path = program.display().to_string();
    let wrong = Blasm::new(["run", &path, "80"]).env("BLASM_BACKEND", "noop").run(b"");
    assert_eq!(wrong.code, Some(1), "without a BLAS it is wrong: {wrong:?}");
}

/// The paths of a test program of LAPACK's, in the order in which it prints them, and how many tests it
/// makes of each. All of them also pass tests of error exits.
const LINES: [(&str, &str, u32); 5] = [
    ("GE", "routines", 3653),
    ("GE", "drivers", 5748),
    ("PO", "routines", 1628),
    ("PO", "drivers", 1910),
    ("TR", "routines", 8008),
];

/// What is wrong with the output of the program for a type.
fn judge(letter: char, text: &str) -> Vec<String> {
    let upper = letter.to_ascii_uppercase();
    let mut expected = Vec::new();
    for (path, what, count) in LINES {
        expected.push(format!("{upper}{path} {what} passed the tests of the error exits"));
        expected.push(format!(
            "All tests for {upper}{path} {what} passed the threshold ( {count} tests run)"
        ));
    }
    expected.push("End of tests".to_owned());
    // After the parameters, which end with the precision; and before the time.
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let found: Vec<String> = lines
        .skip_while(|line| !line.starts_with("Relative machine precision"))
        .skip(1)
        .take_while(|line| !line.starts_with("Total time used"))
        .filter(|line| !line.is_empty())
        .collect();
    let mut wrong: Vec<String> =
        found.iter().filter(|line| !expected.contains(line)).cloned().collect();
    wrong.extend(expected.iter().filter(|line| !found.contains(line)).map(|l| format!("not: {l}")));
    if wrong.is_empty() && found != expected {
        wrong.push(format!("in another order: {found:?}"));
    }
    wrong
}

/// The programs and the letters of their types.
fn testers() -> Vec<(char, PathBuf)> {
    let file = |letter| Some((letter, netlib(&format!("lapack_{letter}lin.wasm"))?));
    TYPES.iter().filter_map(|ty| file(ty.letter())).collect()
}

fn test(file: &Path, backend: &str) -> String {
    let input =
        std::fs::read(file.with_extension("in")).expect("the input lies beside the program");
    let path = file.display().to_string();
    let ran = Blasm::new(["run", path.as_str()]).env("BLASM_BACKEND", backend).run(&input);
    assert_eq!(ran.code, Some(0), "{path} on {backend}: {}", ran.stderr);
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn lapacks_testers_pass_on_every_backend() {
    for (letter, file) in testers() {
        for setup in backends() {
            let wrong = judge(letter, &test(&file, &setup.backend));
            assert!(wrong.is_empty(), "{} on {}: {wrong:#?}", file.display(), setup.name);
        }
    }
}

#[test]
fn lapacks_testers_find_a_library_that_computes_nothing_out() {
    for (letter, file) in testers() {
        let wrong = judge(letter, &test(&file, "noop"));
        assert!(wrong.len() > 5, "{}: {wrong:#?}", file.display());
    }
}

#[test]
fn a_tester_that_says_nothing_fails() {
    assert_eq!(judge('d', "").len(), 2 * LINES.len() + 1);
    let line = " DGE routines passed the tests of the error exits\n";
    assert_eq!(judge('d', &format!(" Relative machine precision\n{line}")).len(), 10);
    let worse = format!(" Relative machine precision\n{line} *** XERBLA was not called ***\n");
    assert_eq!(judge('d', &worse).len(), 11);
}
