//! Numbers with twice the digits of a double, real and complex.
//!
//! Owns the arithmetic in which the oracle computes expected results: about 106 bits, so that its
//! own error is negligible beside the bounds. Owns no tolerance and knows no routine. Infinities
//! and NaN behave as in a double.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// An unevaluated sum of two doubles, the second below half a unit in the last place of the first.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dd {
    hi: f64,
    lo: f64,
}

fn two_sum(a: f64, b: f64) -> Dd {
    let hi = a + b;
    // An infinity or NaN has no remainder; computing one would turn an infinity into NaN.
    if !hi.is_finite() {
        return Dd { hi, lo: 0.0 };
    }
    let bb = hi - a;
    Dd { hi, lo: (a - (hi - bb)) + (b - bb) }
}

fn two_product(a: f64, b: f64) -> Dd {
    let hi = a * b;
    if !hi.is_finite() {
        return Dd { hi, lo: 0.0 };
    }
    Dd { hi, lo: a.mul_add(b, -hi) }
}

impl Dd {
    /// Zero.
    pub const ZERO: Dd = Dd { hi: 0.0, lo: 0.0 };

    /// The nearest double.
    pub fn to_f64(self) -> f64 {
        self.hi + self.lo
    }

    /// The absolute value.
    pub fn abs(self) -> Dd {
        if self.hi < 0.0 { -self } else { self }
    }

    /// Whether it is neither infinite nor NaN.
    pub fn is_finite(self) -> bool {
        self.hi.is_finite()
    }

    /// Whether it is a whole number.
    pub fn is_integer(self) -> bool {
        self.hi.fract() == 0.0 && self.lo.fract() == 0.0
    }

    /// `self` + a b, the product taken exactly.
    pub fn add_product(self, a: f64, b: f64) -> Dd {
        self + two_product(a, b)
    }

    /// The square root.
    pub fn sqrt(self) -> Dd {
        let root = self.hi.sqrt();
        if root == 0.0 || !root.is_finite() {
            return root.into();
        }
        let rest = self - two_product(root, root);
        two_sum(root, rest.hi / (2.0 * root))
    }

    /// `self` times a power of two, exactly unless it leaves the range.
    pub fn scale(self, by: f64) -> Dd {
        Dd { hi: self.hi * by, lo: self.lo * by }
    }
}

impl From<f64> for Dd {
    fn from(hi: f64) -> Dd {
        Dd { hi, lo: 0.0 }
    }
}

impl PartialOrd for Dd {
    fn partial_cmp(&self, other: &Dd) -> Option<std::cmp::Ordering> {
        match self.hi.partial_cmp(&other.hi) {
            Some(std::cmp::Ordering::Equal) => self.lo.partial_cmp(&other.lo),
            order => order,
        }
    }
}

impl Neg for Dd {
    type Output = Dd;
    fn neg(self) -> Dd {
        Dd { hi: -self.hi, lo: -self.lo }
    }
}

impl Add for Dd {
    type Output = Dd;
    fn add(self, other: Dd) -> Dd {
        let s = two_sum(self.hi, other.hi);
        if !s.hi.is_finite() {
            return s;
        }
        let t = two_sum(self.lo, other.lo);
        let s = two_sum(s.hi, s.lo + t.hi);
        two_sum(s.hi, s.lo + t.lo)
    }
}

impl Sub for Dd {
    type Output = Dd;
    fn sub(self, other: Dd) -> Dd {
        self + -other
    }
}

impl Mul for Dd {
    type Output = Dd;
    fn mul(self, other: Dd) -> Dd {
        let p = two_product(self.hi, other.hi);
        if !p.hi.is_finite() {
            return p;
        }
        two_sum(p.hi, p.lo + (self.hi * other.lo + self.lo * other.hi))
    }
}

impl Div for Dd {
    type Output = Dd;
    fn div(self, other: Dd) -> Dd {
        let q = self.hi / other.hi;
        if !q.is_finite() || !other.hi.is_finite() {
            return q.into();
        }
        let rest = self - other * q.into();
        let q2 = rest.hi / other.hi;
        let rest = rest - other * q2.into();
        two_sum(q, q2) + (rest.hi / other.hi).into()
    }
}

/// A complex number as it lies in memory, widened to doubles; the imaginary part of a real one is
/// zero.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell {
    /// The real part.
    pub re: f64,
    /// The imaginary part.
    pub im: f64,
}

impl Cell {
    /// One.
    pub const ONE: Cell = Cell { re: 1.0, im: 0.0 };
    /// Zero.
    pub const ZERO: Cell = Cell { re: 0.0, im: 0.0 };

    /// The complex conjugate.
    pub fn conj(self) -> Cell {
        Cell { re: self.re, im: -self.im }
    }

    /// The modulus.
    pub fn modulus(self) -> f64 {
        if self.im == 0.0 { self.re.abs() } else { self.re.hypot(self.im) }
    }

    /// Whether both parts are finite.
    pub fn is_finite(self) -> bool {
        self.re.is_finite() && self.im.is_finite()
    }

    /// Whether both parts are whole numbers.
    pub fn is_integer(self) -> bool {
        self.re.fract() == 0.0 && self.im.fract() == 0.0
    }
}

/// A complex number of two [`Dd`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Zd {
    /// The real part.
    pub re: Dd,
    /// The imaginary part.
    pub im: Dd,
}

impl Zd {
    /// Zero.
    pub const ZERO: Zd = Zd { re: Dd::ZERO, im: Dd::ZERO };

    /// The modulus, as a double.
    pub fn modulus(self) -> f64 {
        self.re.to_f64().hypot(self.im.to_f64())
    }

    /// Whether both parts are finite.
    pub fn is_finite(self) -> bool {
        self.re.is_finite() && self.im.is_finite()
    }

    /// Whether both parts are whole numbers.
    pub fn is_integer(self) -> bool {
        self.re.is_integer() && self.im.is_integer()
    }

    /// `self` + a b. A real product is computed as one, so that the zero imaginary parts of real
    /// numbers cannot turn an infinity into NaN.
    pub fn add_product(self, a: Cell, b: Cell, complex: bool) -> Zd {
        if !complex {
            return Zd { re: self.re.add_product(a.re, b.re), im: Dd::ZERO };
        }
        Zd {
            re: self.re.add_product(a.re, b.re).add_product(-a.im, b.im),
            im: self.im.add_product(a.re, b.im).add_product(a.im, b.re),
        }
    }

    /// The product, computed as a real one unless `complex`.
    pub fn times(self, b: Zd, complex: bool) -> Zd {
        if !complex {
            return Zd { re: self.re * b.re, im: Dd::ZERO };
        }
        Zd { re: self.re * b.re - self.im * b.im, im: self.re * b.im + self.im * b.re }
    }

    /// The quotient, computed as a real one unless `complex`.
    pub fn over(self, b: Zd, complex: bool) -> Zd {
        if !complex {
            return Zd { re: self.re / b.re, im: Dd::ZERO };
        }
        let d = b.re * b.re + b.im * b.im;
        let n = self.times(Zd { re: b.re, im: -b.im }, true);
        Zd { re: n.re / d, im: n.im / d }
    }
}

impl From<Cell> for Zd {
    fn from(c: Cell) -> Zd {
        Zd { re: c.re.into(), im: c.im.into() }
    }
}

impl Add for Zd {
    type Output = Zd;
    fn add(self, other: Zd) -> Zd {
        Zd { re: self.re + other.re, im: self.im + other.im }
    }
}

impl Sub for Zd {
    type Output = Zd;
    fn sub(self, other: Zd) -> Zd {
        Zd { re: self.re - other.re, im: self.im - other.im }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_a_double_drops() {
        let x = Dd::from(1e16) + Dd::from(1.0) - Dd::from(1e16);
        assert_eq!(x.to_f64(), 1.0);
        let third = Dd::from(1.0) / Dd::from(3.0);
        assert!((third * Dd::from(3.0) - Dd::from(1.0)).abs().to_f64() < 1e-31);
        let two = Dd::from(2.0).sqrt();
        assert!((two * two - Dd::from(2.0)).abs().to_f64() < 1e-30);
    }

    #[test]
    fn infinities_stay() {
        assert_eq!((Dd::from(f64::INFINITY) + Dd::from(1.0)).to_f64(), f64::INFINITY);
        assert_eq!((Dd::from(1.0) / Dd::from(0.0)).to_f64(), f64::INFINITY);
        assert!((Dd::from(f64::INFINITY) * Dd::from(0.0)).to_f64().is_nan());
    }
}
