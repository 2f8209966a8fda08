//! The order and the positions in which `blasm-core` reports illegal arguments, against the reference's.

use blasm_core::Demand;
use blasm_tests::{Depth, Value, call, case_of, compare, expect, positions, routines, specs};

#[test]
fn every_bad_argument_and_every_pair_is_reported_as_by_the_reference() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for routine in routines() {
        for illegal in positions::illegal(&routine.name) {
            count += 1;
            let got = call::check(&routine.name, &illegal.case.words);
            if got.map(drop) != Err(illegal.position) {
                wrong.push(format!(
                    "{}: bad {:?}: got {got:?}, the reference says {}",
                    illegal.case, illegal.bad, illegal.position
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 10_000, "only {count} illegal calls");
}

#[test]
fn every_row_has_its_golden_line() {
    let golden = positions::golden();
    for row in blasm_spec::table().iter().filter(|row| row.level > 1) {
        let line = golden.iter().find(|g| g.family == row.name);
        let line = line.unwrap_or_else(|| panic!("no golden line for `{}`", row.name));
        for &(position, name) in &line.arguments {
            assert_eq!(row.position(name), usize::from(position), "{}: {name}", row.name);
        }
        let mut names: Vec<_> = line.arguments.iter().map(|a| a.1).collect();
        let mut row_major = line.row_major.clone();
        names.sort_unstable();
        row_major.sort_unstable();
        assert_eq!(names, row_major, "{}: the two orders name different arguments", row.name);
    }
    assert_eq!(golden.len(), blasm_spec::table().iter().filter(|row| row.level > 1).count());
}

#[test]
fn legal_calls_are_legal() {
    for routine in routines() {
        for spec in specs(&routine.name, Depth::Quick) {
            let case = case_of(&routine.name, &spec);
            let got = call::check(&routine.name, &case.words);
            assert!(got.is_ok(), "{case}: position {got:?} is called illegal");
        }
    }
}

#[test]
fn what_core_calls_nothing_changes_nothing() {
    let mut count = 0;
    for routine in routines() {
        if routine.family.returns != blasm_spec::dsl::Returns::Nothing {
            continue;
        }
        for spec in specs(&routine.name, Depth::Quick) {
            let case = case_of(&routine.name, &spec);
            if call::check(&routine.name, &case.words) != Ok(Demand::Nothing) {
                continue;
            }
            count += 1;
            if let Err(why) = compare(&case, &expect(&case), &case.blob, Value::Nothing) {
                panic!("core would do nothing: {why}");
            }
        }
    }
    assert!(count > 1000, "only {count} such calls");
}
