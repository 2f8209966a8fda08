//! Expected results, purely as numbers and bounds.
//!
//! Owns the form of an [`Expected`] that can be written down and judged without the oracle: each part
//! of an element by itself. It is slightly more tolerant than [`compare`](crate::compare), never
//! stricter: a bound on a modulus applies to both parts, and the bound r on a solve's residual becomes
//! one on its solution, |inv(T)| r.

use crate::case::Case;
use crate::dd::{Cell, Dd, Zd};
use crate::operands::{Call, Dense};
use crate::oracle::{Check, Expected, Rule, Solve, Wanted, precision};

/// The expectation for a part of an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// A finite number or an infinity, and how far off a result may be.
    Near(f64, f64),
    /// NaN.
    Nan,
    /// The element is not finite, in at least one of its parts.
    NotFinite,
    /// Anything.
    Anything,
}

/// The expectation for an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stated {
    /// Where it lies in the case's memory.
    pub at: u64,
    /// Whether it is in single precision.
    pub single: bool,
    /// The real part, and the imaginary part if the element has one.
    pub parts: (Part, Option<Part>),
}

/// What a call should return.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Returned {
    /// Nothing.
    Nothing,
    /// A 0-based index.
    Index(u64),
    /// A number; its place means nothing.
    Number(Stated),
}

impl Expected {
    /// The memory after the call, right in every bit outside the elements that [`Self::stated`]
    /// names.
    pub fn memory(&self) -> &[u8] {
        &self.blob
    }

    /// The elements that are computed, in the order of their places.
    ///
    /// # Panics
    /// If a bound is not a number: a case with no expectation must not be among the written ones.
    pub fn stated(&self, case: &Case) -> Vec<Stated> {
        let mut all: Vec<Stated> = self.checks.iter().map(stated).collect();
        for solve in &self.solves {
            solutions(case, solve, &mut all);
        }
        all.sort_by_key(|element| element.at);
        all
    }

    /// The result.
    pub fn returned(&self) -> Returned {
        match &self.result {
            Wanted::Nothing => Returned::Nothing,
            Wanted::Index(index) => Returned::Index(*index),
            Wanted::Number(check) => Returned::Number(stated(check)),
        }
    }
}

/// A number of twice the digits as a double, the rest added to the bound.
fn near(want: Dd, bound: f64) -> Part {
    let shown = want.to_f64();
    if shown.is_nan() {
        return Part::Nan;
    }
    if shown.is_infinite() {
        return Part::Near(shown, 0.0);
    }
    assert!(bound.is_finite(), "a bound of {bound}");
    let rest = (want - shown.into()).abs().to_f64();
    assert!(bound > 0.0 || rest == 0.0, "an exact number is a double");
    Part::Near(shown, bound + rest)
}

fn stated(check: &Check) -> Stated {
    let Check { want, bound, .. } = *check;
    let parts = match check.rule {
        Rule::Any => (Part::Anything, Part::Anything),
        Rule::NotFinite => (Part::NotFinite, Part::NotFinite),
        Rule::Parts => (near(want.re, bound[0]), near(want.im, bound[1])),
        Rule::Modulus | Rule::Diagonal if !want.is_finite() => (Part::NotFinite, Part::NotFinite),
        Rule::Modulus => (near(want.re, bound[0]), near(want.im, bound[0])),
        Rule::Diagonal => (near(want.re, bound[0]), Part::Near(0.0, 0.0)),
    };
    Stated {
        at: check.at,
        single: check.single,
        parts: (parts.0, check.complex.then_some(parts.1)),
    }
}

/// The moduli of the inverse of a triangular matrix.
fn inverse(t: &Dense) -> Vec<Vec<f64>> {
    let n = t.rows;
    let at = |i: usize, j: usize| Zd::from(t.at(i, j).unwrap_or(Cell::ZERO));
    let lower = (0..n).all(|i| (i + 1..n).all(|j| t.at(i, j).is_none()));
    let mut columns = vec![vec![Zd::ZERO; n]; n];
    for (right, x) in columns.iter_mut().enumerate() {
        for step in 0..n {
            let i = if lower { step } else { n - 1 - step };
            let known = if lower { 0..i } else { i + 1..n };
            let start = if i == right { Zd::from(Cell::ONE) } else { Zd::ZERO };
            let rest = known.fold(start, |rest, j| rest - at(i, j).times(x[j], true));
            x[i] = rest.over(at(i, i), true);
        }
    }
    (0..n).map(|i| (0..n).map(|j| columns[j][i].modulus()).collect()).collect()
}

fn solutions(case: &Case, solve: &Solve, all: &mut Vec<Stated>) {
    let (t, n) = (&solve.t, solve.t.rows);
    let p = precision(solve.single);
    debug_assert_eq!(Call::new(case).is_complex(), solve.complex);
    let inverse = if solve.systems.iter().all(|s| s.exact) { Vec::new() } else { inverse(t) };
    for system in &solve.systems {
        // What `compare` allows the residual of each row.
        let residual = |row: usize| {
            let present = (0..n).filter(|&col| t.at(row, col).is_some());
            let (terms, largest, moduli) =
                present.fold((0, 1_f64, system.rhs[row].modulus()), |(k, most, sum), col| {
                    let factor = t.modulus(row, col);
                    (k + 1, most.max(factor), sum + factor * system.want[col].modulus())
                });
            p.bound(terms, moduli, 0.0, solve.complex) + (terms + 2) as f64 * p.eta * largest
        };
        let residuals: Vec<f64> =
            if system.exact { Vec::new() } else { (0..n).map(residual).collect() };
        for (row, (&(_, _, at), want)) in system.places.iter().zip(&system.want).enumerate() {
            // The moduli are those of the right solution, not of the judged one, so the bound is
            // slightly larger.
            let bound = match system.exact {
                true => 0.0,
                false => {
                    let sum = inverse[row].iter().zip(&residuals).map(|(a, r)| a * r);
                    1.125 * sum.sum::<f64>()
                }
            };
            let part = |part: Dd| match want.is_finite() {
                true => near(part, bound),
                false => Part::NotFinite,
            };
            let parts = (part(want.re), solve.complex.then(|| part(want.im)));
            all.push(Stated { at, single: solve.single, parts });
        }
    }
}
