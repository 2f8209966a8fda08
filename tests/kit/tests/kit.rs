//! The kit: its data is what the command makes, it covers what it says, every host of this repository passes
//! it, and wrong hosts do not.

use blasm_kit::format::{Case, Kind};
use blasm_kit::host::{Core, Host, Native};
use blasm_kit::judge::judge;
use blasm_kit::mutants::{self, Mutated};
use blasm_kit::{Count, folder, make, read, run};
use blasm_tests::routines;
use blasm_transports::guest::Way;
use blasm_transports::{no_failures, safe_setups, setups};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const PAGE: &str = include_str!("../../../docs/semantics.md");

fn cases() -> &'static [(String, Vec<Case>)] {
    static CASES: OnceLock<Vec<(String, Vec<Case>)>> = OnceLock::new();
    CASES.get_or_init(|| read(&folder()).expect("the committed cases can be read"))
}

fn each() -> impl Iterator<Item = &'static Case> {
    cases().iter().flat_map(|(_, cases)| cases)
}

#[test]
fn the_committed_cases_are_what_the_command_makes() {
    let files = make::files();
    for (name, text) in &files {
        let there = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(there == *text, "{name} is not what `cargo xtask kit emit` writes");
        assert!(text.len() < 1 << 20, "{name} is too large to be looked at");
    }
    let made: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    for entry in std::fs::read_dir(folder()).expect("the folder is there") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(made.contains(name.as_str()), "nothing makes {name}");
    }
}

/// A case without its bounds, and the bounds: a parser may read them a little off.
fn apart(case: &Case) -> (Case, Vec<f64>) {
    let mut case = case.clone();
    let mut bounds = case.expect.within.take().unwrap_or_default();
    for after in &mut case.expect.after {
        bounds.extend(after.within.take().unwrap_or_default());
    }
    (case, bounds)
}

#[test]
fn what_is_read_is_what_was_written() {
    for ((family, written), (name, read)) in make::all().iter().zip(cases()) {
        assert_eq!(family, name);
        assert_eq!(written.len(), read.len(), "{family}");
        for (written, read) in written.iter().zip(read) {
            let ((written, bounds), (read, read_bounds)) = (apart(written), apart(read));
            assert_eq!(written, read);
            assert_eq!(bounds.len(), read_bounds.len(), "{}", read.id);
            let near = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-15 * a;
            assert!(bounds.iter().zip(&read_bounds).all(near), "{}: {bounds:?}", read.id);
        }
    }
}

#[test]
fn every_routine_has_echo_and_numeric_cases() {
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for case in each() {
        counts.entry(&case.routine).or_default()[usize::from(case.kind == Kind::Numeric)] += 1;
        assert!(ids.insert(&case.id), "two cases are called {}", case.id);
    }
    for routine in routines() {
        let [echo, numeric] = counts.get(routine.name.as_str()).copied().unwrap_or_default();
        assert!(echo > 0, "{} has no echo case", routine.name);
        // Nothing is computed in a copy.
        let moves = matches!(routine.family.name, "copy" | "swap");
        assert!(numeric > 0 || moves, "{} has no numeric case", routine.name);
    }
    assert_eq!(counts.len(), routines().len());
}

#[test]
fn every_row_of_the_semantics_has_a_case() {
    let rows: BTreeSet<&str> = PAGE
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once("` |")?.0))
        .collect();
    let said: BTreeSet<&str> = each().map(|case| case.says.as_str()).collect();
    let unknown: Vec<_> = said.difference(&rows).collect();
    assert!(unknown.is_empty(), "cases name rows that docs/semantics.md lacks: {unknown:?}");
    let missing: BTreeSet<&str> = rows.difference(&said).copied().collect();
    assert_eq!(missing, make::NOT_WRITTEN.iter().copied().collect(), "rows without a case");
}

fn passes(host: &mut dyn Host, of: &str) {
    let counts: Vec<Count> = run(cases(), host).into_values().collect();
    let right: usize = counts.iter().flat_map(|count| count.right).sum();
    let unsaid: usize = counts.iter().map(|count| count.unsaid).sum();
    let wrong: Vec<String> = counts.into_iter().flat_map(|count| count.wrong).collect();
    println!("{}, {of}: {right} right, {unsaid} not said, {} wrong", host.name(), wrong.len());
    no_failures(&wrong, right + wrong.len());
}

#[test]
fn the_guard_passes_on_every_backend() {
    for setup in safe_setups() {
        passes(&mut Native { guard: setup.guard.clone() }, setup.name);
    }
}

#[test]
fn core_modules_pass_by_both_ways_of_linking() {
    let setups = setups().iter().filter(|s| ["builtin", "openblas"].contains(&s.name));
    for setup in setups {
        for way in [Way::Instantiate, Way::Linker] {
            passes(&mut Core::new(&setup.guard, way), setup.name);
        }
    }
}

#[test]
fn the_kit_catches_every_wrong_host() {
    let builtin = setups().first().expect("it is always there");
    let mut survivors = Vec::new();
    for mutant in mutants::ALL {
        let mut right = Native { guard: builtin.guard.clone() };
        let mut host = Mutated { inner: &mut right, mutant };
        let said: Vec<&Case> = each().filter(|case| host.cannot(case).is_none()).collect();
        let caught: Vec<String> =
            said.iter().filter_map(|case| judge(case, &host.call(case)).err()).collect();
        match caught.first() {
            Some(first) => println!("{}: {} cases, first {first}", mutant.name, caught.len()),
            None => survivors.push(mutant.name),
        }
    }
    assert!(survivors.is_empty(), "the kit does not see {survivors:?}");
    assert!(mutants::ALL.len() >= 10);
}
