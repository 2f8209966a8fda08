//! Every routine, called from a guest on every backend of this machine, judged by the oracle.

use blasm_core::Limits;
use blasm_tests::{
    Depth, Spec, Values, case_of, compare, expect, positions, routine, routines, specs,
};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Setup, native, no_failures, setup, setups};

/// Why a call is made but its numbers are not judged, if it asks for what docs/semantics.md leaves to the
/// library.
fn contested(setup: &Setup, name: &str, spec: &Spec) -> Option<&'static str> {
    let special = spec.values == Values::Special;
    match routine(name).family.name {
        "trmm" | "trsm" if special && setup.name != "builtin" => {
            Some("OpenBLAS multiplies the zeros beyond the triangle with NaN and infinity")
        }
        "syrk" | "herk" | "syr2k" | "her2k" if special && setup.name.starts_with("reference") => {
            Some("the reference skips what a zero would be multiplied with")
        }
        "rot" if special && setup.name == "reference, native=all" => {
            Some("the reference makes complex numbers of the two factors")
        }
        _ if !setup.all_native => None,
        "dsdot" | "sdsdot" => Some("OpenBLAS sums partly in single precision"),
        "scal" | "real_scal" | "iamax" | "nrm2" if special => {
            Some("libraries disagree on NaN and infinity")
        }
        _ => None,
    }
}

/// A few specs of a routine: every combination of its flags, in turns every size and place.
fn some(name: &str, most: usize) -> Vec<Spec> {
    let all = specs(name, Depth::Quick);
    // A step that shares no factor with the numbers of sizes and variants walks through all of them.
    let mut step = (all.len() / most).max(1);
    while step > 1 && [2, 3, 5, 17].iter().any(|p| step.is_multiple_of(*p)) {
        step += 1;
    }
    all.into_iter().step_by(step).collect()
}

fn from_a_guest(name: &str, way: Way, most: usize) {
    let Some(setup) = setup(name) else { return };
    let mut guest = Guest::new(&setup.guard, way);
    let (mut failures, mut count, mut unjudged) = (Vec::new(), 0, 0);
    for routine in routines() {
        let before = count;
        for spec in some(&routine.name, most) {
            count += 1;
            let judged = guest.judge(&routine.name, &spec);
            if contested(setup, &routine.name, &spec).is_some() {
                unjudged += 1;
            } else {
                failures.extend(judged.err());
            }
        }
        assert!(count > before, "{} was not called", routine.name);
    }
    println!("{name}, {way:?}: {count} calls, {unjudged} of them not judged");
    assert!(unjudged * 10 < count, "too much is not judged");
    no_failures(&failures, count);
}

#[test]
fn on_builtin() {
    from_a_guest("builtin", Way::Instantiate, 40);
}

#[test]
fn on_builtin_through_the_linker() {
    from_a_guest("builtin", Way::Linker, 10);
}

#[test]
fn on_openblas() {
    from_a_guest("openblas", Way::Instantiate, 40);
}

#[test]
fn on_openblas_through_the_linker() {
    from_a_guest("openblas", Way::Linker, 10);
}

#[test]
fn on_openblas_that_computes_everything() {
    from_a_guest("openblas, native=all", Way::Instantiate, 40);
}

/// Without WebAssembly there is time for all quick cases, and in `cargo xtask test --full` for all.
#[test]
fn through_the_guard_alone() {
    let depth = if std::env::var_os("BLASM_FULL").is_some() { Depth::Full } else { Depth::Quick };
    let (mut failures, mut of) = (Vec::new(), 0);
    for setup in setups() {
        let mut count = 0;
        for routine in routines() {
            for spec in specs(&routine.name, depth) {
                let case = case_of(&routine.name, &spec);
                count += 1;
                let judged = match native::run(&setup.guard, &case, &Limits::default()) {
                    Ok((blob, value)) => compare(&case, &expect(&case), &blob, value).map(drop),
                    Err(error) => Err(format!("{case}: {error}")),
                };
                if contested(setup, &routine.name, &spec).is_none() {
                    failures.extend(judged.err().map(|why| format!("{}: {why}", setup.name)));
                }
            }
        }
        println!("{}: {count} calls", setup.name);
        of += count;
    }
    no_failures(&failures, of);
}

#[test]
fn illegal_arguments_give_their_positions() {
    for Setup { name, guard, .. } in setups() {
        let mut guest = Guest::new(guard, Way::Instantiate);
        let (mut wrong, mut count) = (Vec::new(), 0);
        for routine in routines() {
            for illegal in positions::illegal(&routine.name) {
                count += 1;
                match guest.run(&illegal.case) {
                    Outcome::Errno(errno) if errno == u32::from(illegal.position) => {}
                    other => wrong.push(format!(
                        "{}: bad {:?}: {other:?}, the reference says {}",
                        illegal.case, illegal.bad, illegal.position
                    )),
                }
            }
        }
        println!("{name}: {count} illegal calls");
        no_failures(&wrong, count);
    }
}
