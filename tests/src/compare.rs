//! The judgement of an outcome.
//!
//! Owns the comparison of what a call did with what [`expect`](crate::expect) says, and the wording
//! of a difference. Does not compute expected results, except the residual of a solve, which needs
//! the actual solution.

use crate::case::{Case, Value};
use crate::dd::{Cell, Dd, Zd};
use crate::operands::{Call, Dense, real_at};
use crate::oracle::{Check, Expected, Rule, Solve, Wanted, parts_of, precision};
use crate::sums::Sums;
use blasm_spec::dsl::Kind;

/// How close a right outcome was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Report {
    /// Elements that were judged, apart from bytes that had to stay or had to be copied.
    pub elements: usize,
    /// Those of them that had to be exact.
    pub exact: usize,
    /// The largest error as a fraction of its bound; at most 1.
    pub worst: f64,
    /// The largest error as a multiple of u S sqrt k. Above 10 is worth a look.
    pub soft: f64,
}

/// The outcome of a call, in full.
#[derive(Clone, Debug, Default)]
pub struct Examined {
    /// How close it was, as far as it is right.
    pub report: Report,
    /// The first difference, with routine, arguments, element, actual and wanted value, and bound.
    pub difference: Option<String>,
    /// Whether a byte changed that does not belong to an output.
    pub touched: bool,
    /// Whether there is a wrong finite number, and not merely an additional or missing NaN or
    /// infinity.
    pub finite: bool,
}

/// Whether a call did what it should.
///
/// # Errors
/// The first difference.
pub fn compare(
    case: &Case,
    expected: &Expected,
    blob: &[u8],
    result: Value,
) -> Result<Report, String> {
    let examined = examine(case, expected, blob, result);
    examined.difference.map_or(Ok(examined.report), Err)
}

/// The differences from what a call should have done.
pub fn examine(case: &Case, expected: &Expected, blob: &[u8], result: Value) -> Examined {
    let mut examined = Examined::default();
    if blob.len() != expected.blob.len() {
        let text = format!("{case}: the memory has {} bytes after the call", blob.len());
        return Examined { difference: Some(text), touched: true, ..examined };
    }
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
    // A value is more informative than a byte, so elements come first if both are wrong.
    for check in &expected.checks {
        element(case, check, read(blob, check), &mut examined);
    }
    for solve in &expected.solves {
        residual(case, solve, blob, &mut examined);
    }
    returned(case, &expected.result, result, &mut examined);
    // Most lines of memory are as they should be, so that their bytes need not be checked one by
    // one.
    const LINE: usize = 64;
    let lines = blob.chunks(LINE).zip(expected.blob.chunks(LINE)).enumerate();
    let changed =
        lines.filter(|(_, (is, should))| is != should).find_map(|(line, (is, should))| {
            (0..is.len())
                .find(|&i| is[i] != should[i] && !judged[line * LINE + i])
                .map(|i| line * LINE + i)
        });
    if let Some(at) = changed {
        examined.touched = true;
        examined.difference.get_or_insert_with(|| {
            format!(
                "{case}: byte {at:#x}, {}, is {:#04x}, should be {:#04x} (before the call {:#04x})",
                place_of(&call, at as u64),
                blob[at],
                expected.blob[at],
                case.blob[at]
            )
        });
    }
    examined
}

impl Examined {
    /// Records a wrong element; only the first is put into words.
    fn differs(&mut self, finite: bool, text: impl FnOnce() -> String) {
        self.finite |= finite;
        self.difference.get_or_insert_with(text);
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

/// Whether a part that is not finite is as expected; `None` if it must be measured.
fn special(want: Dd, got: f64, slack: f64, max: f64) -> Option<bool> {
    let want = want.to_f64();
    if want.is_nan() {
        return Some(got.is_nan());
    }
    if want.is_infinite() {
        return Some(got == want);
    }
    if !got.is_finite() {
        // A result at the edge of the range may overflow by rounding; if an intermediate result
        // may, there are infinities to subtract.
        return Some(want.abs() + slack >= max && (slack >= max || !got.is_nan()));
    }
    None
}

fn element(case: &Case, check: &Check, got: Cell, examined: &mut Examined) {
    let Some(why) = wrong(check, got, &mut examined.report) else { return };
    let want = check.want;
    examined.differs(got.is_finite() && want.is_finite(), || {
        format!(
            "{case}: {}({}, {}) at {:#x}: got {}, want {}, bound {:e}{}",
            check.name,
            check.i,
            check.j,
            check.at,
            show(got.re, got.im, check.complex),
            show(want.re.to_f64(), want.im.to_f64(), check.complex),
            check.bound[0],
            match why {
                Wrong::Error(error) => format!(", error {error:e}"),
                Wrong::Word(why) => why.to_owned(),
            }
        )
    });
}

/// What is wrong with an element.
enum Wrong {
    /// It is off by this much.
    Error(f64),
    /// Something else.
    Word(&'static str),
}

fn wrong(check: &Check, got: Cell, report: &mut Report) -> Option<Wrong> {
    let max = precision(check.single).max;
    let finite = got.is_finite();
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
        (error > bound || error.is_nan()).then_some(Wrong::Error(error))
    };
    match check.rule {
        Rule::Any => None,
        Rule::NotFinite => finite.then_some(Wrong::Word(" (neither infinite nor NaN)")),
        Rule::Parts => {
            let parts =
                [(check.want.re, got.re, check.bound[0]), (check.want.im, got.im, check.bound[1])];
            let parts = &parts[..if check.complex { 2 } else { 1 }];
            parts.iter().find_map(|(want, got, bound)| match special(*want, *got, *bound, max) {
                Some(true) => None,
                Some(false) => Some(Wrong::Word("")),
                None => measured((*want - (*got).into()).abs().to_f64(), *bound),
            })
        }
        Rule::Modulus | Rule::Diagonal => {
            let want = check.want;
            if check.rule == Rule::Diagonal && got.im != 0.0 && want.is_finite() {
                Some(Wrong::Word(" (the imaginary part must be zero)"))
            } else if !want.is_finite() {
                finite.then_some(Wrong::Word(" (neither infinite nor NaN)"))
            } else if !finite {
                let edge = want.modulus() + check.bound[0] >= max / 2.0;
                (!edge).then_some(Wrong::Word(""))
            } else {
                measured((want - got.into()).modulus(), check.bound[0])
            }
        }
    }
}

fn residual(case: &Case, solve: &Solve, blob: &[u8], examined: &mut Examined) {
    let p = precision(solve.single);
    let part = if solve.single { 4 } else { 8 };
    let value = |at: u64| {
        let at = at as usize;
        let im = if solve.complex { real_at(blob, at + part, solve.single) } else { 0.0 };
        Cell { re: real_at(blob, at, solve.single), im }
    };
    let order = solve.t.rows;
    let x = Dense::new(order, solve.systems.len(), |row, system| {
        Some(value(solve.systems[system].places[row].2))
    });
    let products = solve.systems.iter().any(|s| !s.exact).then(|| Sums::new(&solve.t, &x));
    let finite_system = |number: usize| {
        let x = (0..order).filter_map(|row| x.at(row, number));
        let mut pairs = x.zip(&solve.systems[number].want);
        pairs.all(|(x, want)| x.re.is_finite() && x.im.is_finite() && want.is_finite())
    };
    let finite_systems: Vec<bool> = (0..solve.systems.len()).map(finite_system).collect();
    let mut line = Vec::new();
    for row in 0..order {
        if let Some(products) = &products {
            products.line(row, 0..solve.systems.len(), solve.complex, &mut line);
        }
        let present = (0..order).filter(|&col| solve.t.at(row, col).is_some());
        let (terms, largest) =
            present.fold((0, 1f64), |(n, most), col| (n + 1, most.max(solve.t.modulus(row, col))));
        for (number, system) in solve.systems.iter().enumerate() {
            let (i, j, at) = system.places[row];
            let (got, want) = (value(at), system.want[row]);
            let finite = got.is_finite();
            let fail = |examined: &mut Examined, why: &str| {
                examined.differs(finite && want.is_finite(), || {
                    format!(
                        "{case}: {}({i}, {j}) at {at:#x}: got {}, want {}, {why}",
                        solve.name,
                        show(got.re, got.im, solve.complex),
                        show(want.re.to_f64(), want.im.to_f64(), solve.complex),
                    )
                });
            };
            examined.report.elements += 1;
            if !want.is_finite() {
                if finite {
                    fail(examined, "which is not finite");
                }
                continue;
            }
            if !finite {
                if want.modulus() < p.max / 2.0 {
                    fail(examined, "which is finite");
                }
                continue;
            }
            if system.exact {
                examined.report.exact += 1;
                if Zd::from(got) != want {
                    fail(examined, "exactly");
                }
                continue;
            }
            // A part beside one that is not finite cannot be measured.
            let mut involved = (0..order).filter(|&col| solve.t.at(row, col).is_some());
            let known = finite_systems[number]
                || involved.all(|col| {
                    let x = x.at(col, number).expect("every element of x is there");
                    system.want[col].is_finite() && x.re.is_finite() && x.im.is_finite()
                });
            if !known {
                continue;
            }
            let (sum, moduli) = line[number];
            let moduli = moduli + system.rhs[row].modulus();
            let error = (system.rhs[row] - sum).modulus();
            let bound =
                p.bound(terms, moduli, 0.0, solve.complex) + (terms + 2) as f64 * p.eta * largest;
            let report = &mut examined.report;
            report.worst = report.worst.max(if bound > 0.0 { error / bound } else { 0.0 });
            report.soft = report.soft.max(error / p.soft(terms, moduli));
            if error > bound || error.is_nan() {
                fail(examined, &format!("residual {error:e}, bound {bound:e}"));
            }
        }
    }
}

fn returned(case: &Case, wanted: &Wanted, got: Value, examined: &mut Examined) {
    match (wanted, got) {
        (Wanted::Nothing, Value::Nothing) => {}
        (&Wanted::Index(want), Value::Index(got)) => {
            examined.report.elements += 1;
            examined.report.exact += 1;
            if got != want {
                examined.differs(true, || format!("{case}: got index {got}, want {want}"));
            }
        }
        (Wanted::Number(check), got) if parts_of(got).is_some() => {
            let (re, im) = parts_of(got).expect("just seen");
            element(case, check, Cell { re, im }, examined);
        }
        (wanted, got) => {
            examined.differs(true, || format!("{case}: returned {got:?}, want {wanted:?}"));
        }
    }
}

/// The owner of a byte, for a message.
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
