//! Guests in C++: libraries that call Fortran's BLAS, each linked to the archive with its types, in
//! programs that judge themselves and that `blasm run` runs.
//!
//! The programs are built by `cargo xtask guests`. Owns which calls of BLAS reach the host.

use blasm_transports::program::{Blasm, built, calls};
use std::path::Path;

/// Runs a program, which says how many of its results are right. The host gets calls of these routines at
/// least; another release of a library may call others, too.
fn run(name: &str, right: u32, expected: &[String]) {
    let Some(program) = built(&format!("{name}.wasm"), name, "cargo xtask guests") else { return };
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    let options = format!("backend=builtin,profile={}", profile.display());
    let program = program.to_str().expect("a plain path");
    let ran = Blasm::new(["run", "-B", &options, program]).run(b"");
    let said = (ran.code, String::from_utf8_lossy(&ran.stdout).into_owned());
    assert_eq!(said, (Some(0), format!("{right} right, 0 wrong\n")), "{}", ran.stderr);
    let counted = calls(&profile);
    for routine in expected {
        assert!(counted.contains_key(routine), "{routine}: {counted:?}");
    }
}

/// Routines by their families, in these types.
fn routines(types: &[char], families: &[&str]) -> Vec<String> {
    let of = |letter: &char| families.iter().map(|name| format!("{letter}{name}")).collect();
    types.iter().flat_map::<Vec<String>, _>(of).collect()
}

#[test]
fn eigen_multiplies_and_solves_on_the_hosts_blas() {
    let all = [
        routines(&['s', 'd', 'c', 'z'], &["gemm", "trmm", "trmv", "trsm"]),
        // In single precision it is a small call, which stays in the program.
        routines(&['d', 'c', 'z'], &["gemv"]),
        routines(&['s', 'd'], &["symm", "symv", "syrk"]),
        routines(&['c', 'z'], &["hemm", "hemv"]),
    ];
    run("eigen", 36, &all.concat());
}

#[test]
fn armadillo_multiplies_and_decomposes_on_the_hosts_blas() {
    run("armadillo", 12, &routines(&['s', 'd'], &["gemm", "gemv", "syrk", "trsm"]));
}
