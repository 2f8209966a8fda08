//! The judgement of an outcome.
//!
//! Owns the comparison of what a call did with what [`expect`](crate::expect) says, and the wording of a
//! difference. Computes no expectation, except the residual of a solve, which needs the actual solution.

use crate::case::{Case, Value};
use crate::dd::{Cell, Dd, Zd};
use crate::operands::{Call, real_at};
use crate::oracle::{Check, Expected, Rule, Solve, Wanted, parts_of, precision};
use blasm_spec::dsl::Kind;

/// How close a right outcome was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Report {
    /// Elements that were judged, beside the bytes that had to stay or had to be copied.
    pub elements: usize,
    /// Those of them that had to be exact.
    pub exact: usize,
    /// The largest error as a part of its bound; at most 1.
    pub worst: f64,
    /// The largest error as a multiple of u S sqrt k. Above 10 is worth a look.
    pub soft: f64,
}

/// Whether a call did what it should.
///
/// # Errors
/// The first difference, with routine, arguments, element, actual and wanted value, and bound.
pub fn compare(
    case: &Case,
    expected: &Expected,
    blob: &[u8],
    result: Value,
) -> Result<Report, String> {
    if blob.len() != expected.blob.len() {
        return Err(format!("{case}: the memory has {} bytes after the call", blob.len()));
    }
    let mut report = Report::default();
    let mut judged = vec![false; blob.len()];
    let call = Call::new(case);
    let mut claim = |at: u64, bytes: i64| judged[at as usize..][..bytes as usize].fill(true);
    for check in &expected.checks {
        claim(check.at, call.part() * if check.complex { 2 } else { 1 });
    }
    for place in expected.solves.iter().flat_map(|s| &s.systems).flat_map(|s| &s.places) {
        claim(place.2, call.size());
    }
    if let Some(at) = case.result {
        let bytes = match result {
            Value::Nothing => 0,
            Value::Complex(..) => call.size(),
            Value::Index(_) => 4,
            Value::Real(_) if case.routine == "dsdot" => 8,
            Value::Real(_) => call.part(),
        };
        claim(at, bytes);
    }
    let changed = (0..blob.len()).find(|&at| !judged[at] && blob[at] != expected.blob[at]);
    // A value says more than a byte, so elements come first if both are wrong.
    for check in &expected.checks {
        element(case, check, read(blob, check), &mut report)?;
    }
    for solve in &expected.solves {
        residual(case, solve, blob, &mut report)?;
    }
    returned(case, &expected.result, result, &mut report)?;
    match changed {
        None => Ok(report),
        Some(at) => Err(format!(
            "{case}: byte {at:#x}, {}, is {:#04x}, should be {:#04x} (before the call {:#04x})",
            place_of(&call, at as u64),
            blob[at],
            expected.blob[at],
            case.blob[at]
        )),
    }
}

fn read(blob: &[u8], check: &Check) -> Cell {
    let at = check.at as usize;
    let part = if check.single { 4 } else { 8 };
    let im = if check.complex { real_at(blob, at + part, check.single) } else { 0.0 };
    Cell { re: real_at(blob, at, check.single), im }
}

fn show(re: f64, im: f64, complex: bool) -> String {
    if complex { format!("({re:?}, {im:?})") } else { format!("{re:?}") }
}

/// Whether a part that is not finite came out alike; `None` if it must be measured.
fn special(want: Dd, got: f64, slack: f64, max: f64) -> Option<bool> {
    let want = want.to_f64();
    if want.is_nan() {
        return Some(got.is_nan());
    }
    if want.is_infinite() {
        return Some(got == want);
    }
    if !got.is_finite() {
        // A result at the edge of the range may round over it; if an intermediate one may have, there
        // are infinities to subtract.
        return Some(want.abs() + slack >= max && (slack >= max || !got.is_nan()));
    }
    None
}

fn element(case: &Case, check: &Check, got: Cell, report: &mut Report) -> Result<(), String> {
    let fail = |why: &str| {
        let want = check.want;
        Err(format!(
            "{case}: {}({}, {}) at {:#x}: got {}, want {}, bound {:e}{why}",
            check.name,
            check.i,
            check.j,
            check.at,
            show(got.re, got.im, check.complex),
            show(want.re.to_f64(), want.im.to_f64(), check.complex),
            check.bound[0],
        ))
    };
    let max = precision(check.single).max;
    let finite = got.re.is_finite() && got.im.is_finite();
    report.elements += 1;
    let mut measured = |error: f64, bound: f64| {
        if bound == 0.0 {
            report.exact += 1;
        } else {
            report.worst = report.worst.max(error / bound);
        }
        if check.soft > 0.0 && bound > 0.0 {
            report.soft = report.soft.max(error / check.soft);
        }
        error <= bound
    };
    match check.rule {
        Rule::Any => Ok(()),
        Rule::NotFinite if finite => fail(" (neither infinite nor NaN)"),
        Rule::NotFinite => Ok(()),
        Rule::Parts => {
            let parts =
                [(check.want.re, got.re, check.bound[0]), (check.want.im, got.im, check.bound[1])];
            for (want, got, bound) in &parts[..if check.complex { 2 } else { 1 }] {
                match special(*want, *got, *bound, max) {
                    Some(true) => {}
                    Some(false) => return fail(""),
                    None => {
                        let error = (*want - (*got).into()).abs().to_f64();
                        if !measured(error, *bound) {
                            return fail(&format!(", error {error:e}"));
                        }
                    }
                }
            }
            Ok(())
        }
        Rule::Modulus | Rule::Diagonal => {
            if check.rule == Rule::Diagonal && got.im != 0.0 && check.want.is_finite() {
                return fail(" (the imaginary part must be zero)");
            }
            let want = check.want;
            if !want.is_finite() {
                return if finite { fail(" (neither infinite nor NaN)") } else { Ok(()) };
            }
            if !finite {
                let edge = want.modulus() + check.bound[0] >= max / 2.0;
                return if edge { Ok(()) } else { fail("") };
            }
            let error = (want - got.into()).modulus();
            if measured(error, check.bound[0]) {
                Ok(())
            } else {
                fail(&format!(", error {error:e}"))
            }
        }
    }
}

fn residual(case: &Case, solve: &Solve, blob: &[u8], report: &mut Report) -> Result<(), String> {
    let p = precision(solve.single);
    let part = if solve.single { 4 } else { 8 };
    for system in &solve.systems {
        let x: Vec<Cell> = system
            .places
            .iter()
            .map(|&(_, _, at)| {
                let at = at as usize;
                let im = if solve.complex { real_at(blob, at + part, solve.single) } else { 0.0 };
                Cell { re: real_at(blob, at, solve.single), im }
            })
            .collect();
        for (row, &(i, j, at)) in system.places.iter().enumerate() {
            let (got, want) = (x[row], system.want[row]);
            let finite = got.re.is_finite() && got.im.is_finite();
            let fail = |why: String| {
                Err(format!(
                    "{case}: {}({i}, {j}) at {at:#x}: got {}, want {}, {why}",
                    solve.name,
                    show(got.re, got.im, solve.complex),
                    show(want.re.to_f64(), want.im.to_f64(), solve.complex),
                ))
            };
            report.elements += 1;
            if !want.is_finite() {
                if finite {
                    return fail("which is not finite".to_owned());
                }
                continue;
            }
            if !finite {
                if want.modulus() < p.max / 2.0 {
                    return fail("which is finite".to_owned());
                }
                continue;
            }
            if system.exact {
                report.exact += 1;
                if Zd::from(got) != want {
                    return fail("exactly".to_owned());
                }
                continue;
            }
            let mut sum = Zd::ZERO;
            let mut moduli = system.rhs[row].modulus();
            let (mut terms, mut known, mut largest) = (0, true, 1f64);
            for (col, &x) in x.iter().enumerate() {
                if let Some(t) = solve.t.at(row, col) {
                    known &= system.want[col].is_finite() && x.re.is_finite() && x.im.is_finite();
                    sum = sum.add_product(t, x, solve.complex);
                    moduli += t.modulus() * x.modulus();
                    largest = largest.max(t.modulus());
                    terms += 1;
                }
            }
            if !known {
                continue;
            }
            let error = (system.rhs[row] - sum).modulus();
            let bound =
                p.bound(terms, moduli, 0.0, solve.complex) + (terms + 2) as f64 * p.eta * largest;
            report.worst = report.worst.max(if bound > 0.0 { error / bound } else { 0.0 });
            report.soft = report.soft.max(error / p.soft(terms, moduli));
            if error > bound {
                return fail(format!("residual {error:e}, bound {bound:e}"));
            }
        }
    }
    Ok(())
}

fn returned(case: &Case, wanted: &Wanted, got: Value, report: &mut Report) -> Result<(), String> {
    match (wanted, got) {
        (Wanted::Nothing, Value::Nothing) => Ok(()),
        (&Wanted::Index(want), Value::Index(got)) => {
            report.elements += 1;
            report.exact += 1;
            if got == want { Ok(()) } else { Err(format!("{case}: got index {got}, want {want}")) }
        }
        (Wanted::Number(check), got) => match parts_of(got) {
            Some((re, im)) => element(case, check, Cell { re, im }, report),
            None => Err(format!("{case}: returned {got:?} where a number is due")),
        },
        (wanted, got) => Err(format!("{case}: returned {got:?}, want {wanted:?}")),
    }
}

/// Whose byte it is, for a message.
fn place_of(call: &Call<'_>, at: u64) -> String {
    for param in &call.routine.family.params {
        if !matches!(param.kind, Kind::Operand { .. }) {
            continue;
        }
        for (i, j, place) in call.grid(param.name).present() {
            if (place..place + call.size() as u64).contains(&at) {
                return format!("in {}({i}, {j})", param.name);
            }
        }
    }
    "between operands".to_owned()
}
