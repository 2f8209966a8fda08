//! The order and the positions in which `blasm-core` reports illegal arguments, against the
//! reference's.

use blasm_core::Demand;
use blasm_spec::dsl::{Kind, Returns};
use blasm_tests::positions::View;
use blasm_tests::{
    Depth, Spec, Value, Word, call, case_of, compare, expect, positions, routines, specs,
};

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

/// Names in the reference's header that differ from those in its Fortran source and in the table.
fn translated(family: &str, name: &'static str) -> &'static str {
    match (family, name) {
        ("gemv" | "gbmv", "transa") => "trans",
        ("hpr" | "spr" | "spr2", "a") => "ap",
        ("rotm" | "rotmg", "p") => "param",
        ("rotmg", "b1") => "x1",
        ("rotmg", "b2") => "y1",
        _ => name,
    }
}

#[test]
fn every_row_has_the_references_parameters() {
    for routine in routines() {
        let row = &routine.family;
        let mut own: Vec<_> = row.params.iter().map(|p| p.name).collect();
        let complex = row.returns == Returns::Element && routine.ty.is_complex();
        if complex {
            // The result of `cblas_zdotu_sub` has the name of the routine.
            own.push(row.name);
        }
        let theirs: Vec<_> = positions::parameters(routine)
            .into_iter()
            .map(|name| translated(row.name, name))
            .collect();
        assert_eq!(own, theirs, "{}", routine.name);
    }
    let mut rows: Vec<_> = blasm_spec::all().iter().map(|row| row.name).collect();
    rows.sort_unstable();
    assert_eq!(positions::families(), rows);
}

#[test]
fn every_row_has_the_references_numbers() {
    for routine in routines().iter().filter(|r| r.family.level > 1) {
        let (row, name) = (&routine.family, &routine.name);
        let column = positions::order(routine, View::Column);
        let other = |name: &'static str| {
            let swaps = row.swaps.iter().flat_map(|&(a, b)| [(a, b), (b, a)]);
            swaps.into_iter().find(|(a, _)| *a == name).map_or(name, |(_, b)| b)
        };
        for argument in &column {
            assert_eq!(row.position(argument.name), usize::from(argument.position), "{name}");
            assert_eq!(argument.told, argument.position, "{name}");
            assert!(!positions::passes(routine, View::Column, argument.name), "{name}");
        }
        let rows = positions::order(routine, View::Row);
        for argument in &rows {
            assert_eq!(row.position(argument.name), usize::from(argument.position), "{name}");
            assert_eq!(row.position(other(argument.name)), usize::from(argument.told), "{name}");
            assert!(!positions::passes(routine, View::Row, argument.name), "{name}");
        }
        // Fortran checks what CBLAS checks, except the layout, in the column-major order.
        assert_eq!(column[0].name, "layout");
        if !row.only_in_c {
            let fortran = positions::order(routine, View::Fortran);
            let shifted: Vec<_> = column[1..].iter().map(|a| (a.name, a.position - 1)).collect();
            assert_eq!(fortran.iter().map(|a| (a.name, a.position)).collect::<Vec<_>>(), shifted);
        }
        let mut names: Vec<_> = column.iter().map(|a| a.name).collect();
        let mut row_names: Vec<_> = rows.iter().map(|a| a.name).collect();
        names.sort_unstable();
        row_names.sort_unstable();
        assert_eq!(names, row_names, "{name}: the two layouts check different arguments");
    }
}

#[test]
fn nothing_is_decided_needlessly() {
    assert_eq!(positions::needless_decisions(), [""; 0]);
}

/// The other side of the boundary: with every flag value that the reference takes, the least
/// leading dimensions are legal, whether sizes are zero or not.
#[test]
fn what_the_reference_takes_is_legal() {
    let mut count = 0;
    for routine in routines().iter().filter(|r| r.family.level > 1) {
        let row = &routine.family;
        for (layout, view) in [(101, View::Row), (102, View::Column)] {
            let order = positions::order(routine, view);
            for (m, n, k) in [(3, 5, 9), (9, 5, 3), (5, 3, 9), (1, 1, 1), (0, 0, 0)] {
                let spec = Spec { layout, m, n, k, kl: k.min(1), ku: k.min(2), ..Spec::default() };
                let mut calls = vec![case_of(&routine.name, &spec)];
                let flag = |a: &&positions::Checked| {
                    matches!(calls[0].words[usize::from(a.position) - 1], Word::Flag(_))
                };
                for argument in order[1..].iter().filter(flag).collect::<Vec<_>>() {
                    let taken = positions::flags(routine, view, argument.name);
                    calls = calls
                        .into_iter()
                        .flat_map(|call| {
                            taken.iter().map(move |&value| {
                                let mut call = call.clone();
                                call.words[usize::from(argument.position) - 1] = Word::Flag(value);
                                call
                            })
                        })
                        .collect();
                }
                for mut call in calls {
                    for p in row.params.iter().filter(|p| p.kind == Kind::Leading) {
                        let least = positions::least(routine, view, p.name, &call.words);
                        call.words[row.position(p.name) - 1] = Word::Int(least);
                    }
                    count += 1;
                    let got = call::check(&routine.name, &call.words);
                    assert!(got.is_ok(), "{call}: position {got:?} is called illegal");
                }
            }
        }
    }
    assert!(count > 5000, "only {count} calls");
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
        if routine.family.returns != Returns::Nothing {
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
