//! Sums of products, many at a time.
//!
//! Owns the inner loop of the oracle: rows of one matrix times another, in twice the digits of a
//! double. It is the plain loop of the definition; it is fast because eight columns are summed side
//! by side, each in the order of its terms, with the error of every product and every sum carried
//! along (Ogita, Rump and Oishi, *Accurate sum and dot product*, algorithm 5.3). Knows no routine.

use crate::dd::{Dd, Zd};
use crate::operands::Dense;
use std::ops::Range;

const LANES: usize = 8;

/// Two factors, ready for many sums.
pub(crate) struct Sums<'a> {
    left: &'a Dense,
    right: &'a Dense,
    /// Elements in a row of the planes: a multiple of the lanes.
    width: usize,
    re: Vec<f64>,
    im: Vec<f64>,
    moduli: Vec<f64>,
    /// The stored elements in each row of `left` and in each column of `right`.
    counts: [Vec<usize>; 2],
}

impl<'a> Sums<'a> {
    pub fn new(left: &'a Dense, right: &'a Dense) -> Sums<'a> {
        assert_eq!(left.cols, right.rows);
        let width = right.cols.next_multiple_of(LANES);
        let mut planes = [(); 3].map(|()| vec![0.0; right.rows * width]);
        let mut columns = vec![0; right.cols];
        for i in 0..right.rows {
            for (j, column) in columns.iter_mut().enumerate() {
                if let Some(cell) = right.at(i, j) {
                    planes[0][i * width + j] = cell.re;
                    planes[1][i * width + j] = cell.im;
                    planes[2][i * width + j] = right.modulus(i, j);
                    *column += 1;
                }
            }
        }
        let present = |i| (0..left.cols).filter(|&l| left.at(i, l).is_some()).count();
        let counts = [(0..left.rows).map(present).collect(), columns];
        let [re, im, moduli] = planes;
        Sums { left, right, width, re, im, moduli, counts }
    }

    /// The number of products in the sum for an element.
    pub fn terms(&self, i: usize, j: usize) -> usize {
        match (self.left.full, self.right.full) {
            (_, true) => self.counts[0][i],
            (true, false) => self.counts[1][j],
            (false, false) => self.products(i, j).count(),
        }
    }

    fn products(&self, i: usize, j: usize) -> impl Iterator<Item = usize> {
        let there = move |&l: &usize| self.left.at(i, l).is_some() && self.right.at(l, j).is_some();
        (0..self.left.cols).filter(there)
    }

    /// The sums of row `i` for some columns, each with the sum over moduli, at their index in
    /// `out`.
    pub fn line(&self, i: usize, columns: Range<usize>, complex: bool, out: &mut Vec<(Zd, f64)>) {
        out.clear();
        out.resize(self.width, (Zd::ZERO, 0.0));
        // Zeros stand for missing elements; they must not meet an infinity.
        if self.right.full || self.left.finite {
            pulp::Arch::new().dispatch(Line { sums: self, i, columns, complex, out });
            return;
        }
        for j in columns {
            let (mut sum, mut moduli) = (Zd::ZERO, 0.0);
            for l in self.products(i, j) {
                if let (Some(a), Some(b)) = (self.left.at(i, l), self.right.at(l, j)) {
                    sum = sum.add_product(a, b, complex);
                    moduli += self.left.modulus(i, l) * self.right.modulus(l, j);
                }
            }
            out[j] = (sum, moduli);
        }
    }
}

/// The unknowns of systems with one triangular matrix, as they become known; unknown ones are zero.
pub(crate) struct Unknowns<'a> {
    matrix: &'a Dense,
    width: usize,
    /// Real and imaginary parts, each as a double and its remainder.
    re: [Vec<f64>; 2],
    im: [Vec<f64>; 2],
    moduli: Vec<f64>,
    values: Vec<Zd>,
    finite: bool,
}

impl<'a> Unknowns<'a> {
    pub fn new(matrix: &'a Dense, systems: usize) -> Unknowns<'a> {
        let width = systems.next_multiple_of(LANES);
        let plane = || vec![0.0; matrix.rows * width];
        let (re, im) = ([plane(), plane()], [plane(), plane()]);
        let values = vec![Zd::ZERO; matrix.rows * width];
        Unknowns { matrix, width, re, im, moduli: plane(), values, finite: matrix.finite }
    }

    pub fn get(&self, i: usize, system: usize) -> Zd {
        self.values[i * self.width + system]
    }

    pub fn set(&mut self, i: usize, system: usize, x: Zd) {
        let at = i * self.width + system;
        self.values[at] = x;
        self.moduli[at] = x.modulus();
        for (planes, part) in [(&mut self.re, x.re), (&mut self.im, x.im)] {
            planes[0][at] = part.to_f64();
            planes[1][at] = (part - part.to_f64().into()).to_f64();
        }
        self.finite &= x.is_finite();
    }

    /// For every system the sum over row `i` without its diagonal, with the sum over moduli.
    pub fn others(&self, i: usize, complex: bool, out: &mut Vec<(Zd, f64)>) {
        out.clear();
        out.resize(self.width, (Zd::ZERO, 0.0));
        if self.finite {
            pulp::Arch::new().dispatch(Others { unknowns: self, i, complex, out });
            return;
        }
        for (system, out) in out.iter_mut().enumerate() {
            let (mut sum, mut moduli) = (Zd::ZERO, 0.0);
            for l in (0..self.matrix.cols).filter(|&l| l != i) {
                if let Some(a) = self.matrix.at(i, l) {
                    let x = self.get(l, system);
                    sum = sum + x.times(a.into(), complex);
                    moduli += a.modulus() * x.modulus();
                }
            }
            *out = (sum, moduli);
        }
    }
}

/// [`Unknowns::others`], compiled for the processor's vectors.
struct Others<'a> {
    unknowns: &'a Unknowns<'a>,
    i: usize,
    complex: bool,
    out: &'a mut Vec<(Zd, f64)>,
}

impl pulp::WithSimd for Others<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        let Others { unknowns, i, complex, out } = self;
        for block in (0..unknowns.width).step_by(LANES) {
            let (mut re, mut im, mut moduli) = (Lanes::ZERO, Lanes::ZERO, [0.0; LANES]);
            for l in (0..unknowns.matrix.cols).filter(|&l| l != i) {
                let Some(a) = unknowns.matrix.at(i, l) else { continue };
                let at = l * unknowns.width + block;
                let [x, x_rest] = [&unknowns.re[0], &unknowns.re[1]].map(|p| plane(p, at));
                re.add(a.re, &x);
                re.add_rest(a.re, &x_rest);
                if complex {
                    let [y, y_rest] = [&unknowns.im[0], &unknowns.im[1]].map(|p| plane(p, at));
                    re.add(-a.im, &y);
                    re.add_rest(-a.im, &y_rest);
                    im.add(a.re, &y);
                    im.add_rest(a.re, &y_rest);
                    im.add(a.im, &x);
                    im.add_rest(a.im, &x_rest);
                }
                let (modulus, b) = (unknowns.matrix.modulus(i, l), plane(&unknowns.moduli, at));
                for lane in 0..LANES {
                    moduli[lane] += modulus * b[lane];
                }
            }
            for lane in 0..LANES {
                let im = if complex { im.at(lane) } else { Dd::ZERO };
                out[block + lane] = (Zd { re: re.at(lane), im }, moduli[lane]);
            }
        }
    }
}

#[inline(always)]
fn plane(plane: &[f64], at: usize) -> [f64; LANES] {
    plane[at..at + LANES].try_into().expect("the planes have whole lanes")
}

/// Sums and the errors made in them.
#[derive(Clone, Copy)]
struct Lanes {
    sum: [f64; LANES],
    error: [f64; LANES],
}

impl Lanes {
    const ZERO: Lanes = Lanes { sum: [0.0; LANES], error: [0.0; LANES] };

    #[inline(always)]
    fn add(&mut self, a: f64, b: &[f64; LANES]) {
        for lane in 0..LANES {
            let product = a * b[lane];
            let lost = a.mul_add(b[lane], -product);
            let old = self.sum[lane];
            let new = old + product;
            let taken = new - old;
            self.error[lane] += ((old - (new - taken)) + (product - taken)) + lost;
            self.sum[lane] = new;
        }
    }

    /// Products with the remainder of another number.
    #[inline(always)]
    fn add_rest(&mut self, a: f64, rest: &[f64; LANES]) {
        for lane in 0..LANES {
            self.error[lane] = a.mul_add(rest[lane], self.error[lane]);
        }
    }

    fn at(&self, lane: usize) -> Dd {
        let sum = Dd::from(self.sum[lane]);
        // An infinity or a NaN has no remainder.
        if sum.is_finite() { sum + self.error[lane].into() } else { sum }
    }
}

/// [`Sums::line`], compiled for the processor's vectors.
struct Line<'a> {
    sums: &'a Sums<'a>,
    i: usize,
    columns: Range<usize>,
    complex: bool,
    out: &'a mut Vec<(Zd, f64)>,
}

impl pulp::WithSimd for Line<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        let Line { sums, i, columns, complex, out } = self;
        let first = columns.start / LANES * LANES;
        for block in (first..columns.end).step_by(LANES) {
            let (mut re, mut im, mut moduli) = (Lanes::ZERO, Lanes::ZERO, [0.0; LANES]);
            for l in 0..sums.left.cols {
                let Some(a) = sums.left.at(i, l) else { continue };
                let at = l * sums.width + block;
                let b = plane(&sums.re, at);
                re.add(a.re, &b);
                if complex {
                    let c = plane(&sums.im, at);
                    re.add(-a.im, &c);
                    im.add(a.re, &c);
                    im.add(a.im, &b);
                }
                let (modulus, b) = (sums.left.modulus(i, l), plane(&sums.moduli, at));
                for lane in 0..LANES {
                    moduli[lane] += modulus * b[lane];
                }
            }
            for lane in 0..LANES {
                let im = if complex { im.at(lane) } else { Dd::ZERO };
                out[block + lane] = (Zd { re: re.at(lane), im }, moduli[lane]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dd::Cell;

    /// Compares it with the loop of one sum after another.
    #[test]
    fn many_sums_are_each_right() {
        let mut state = 7_u64;
        let mut number = |by: f64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ((state >> 20) as f64 / (1_u64 << 43) as f64 - 1.0) * by
        };
        for special in [false, true] {
            let (rows, inner, cols) = (5, 70, 19);
            let mut dense = |rows: usize, cols: usize, holes: bool| {
                let made = Dense::new(rows, cols, |i, j| {
                    let there = !holes || i <= j;
                    let by = if i % 3 == 0 { 1e9 } else { 1.0 };
                    let re = if special && i == 2 && j == 3 { f64::INFINITY } else { number(by) };
                    there.then(|| Cell { re, im: number(by) })
                });
                assert_eq!((made.full, made.finite), (!holes, !special));
                made
            };
            let left = dense(rows, inner, false);
            let right = dense(inner, cols, true);
            let sums = Sums::new(&left, &right);
            let mut line = Vec::new();
            for i in 0..rows {
                sums.line(i, 0..cols, true, &mut line);
                for (j, (got, moduli)) in line[..cols].iter().enumerate() {
                    let (mut want, mut s, mut k) = (Zd::ZERO, 0.0, 0);
                    for l in 0..inner {
                        if let (Some(a), Some(b)) = (left.at(i, l), right.at(l, j)) {
                            want = want.add_product(a, b, true);
                            s += left.modulus(i, l) * right.modulus(l, j);
                            k += 1;
                        }
                    }
                    assert_eq!(sums.terms(i, j), k);
                    assert_eq!(got.is_finite(), want.is_finite(), "{i}, {j}");
                    if want.is_finite() {
                        assert!(
                            (*got - want).modulus() <= 1e-28 * s,
                            "{i}, {j}: {got:?}, {want:?}"
                        );
                        assert!((moduli - s).abs() <= 1e-13 * s);
                    }
                }
            }
        }
    }
}
