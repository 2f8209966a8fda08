//! The four element types of BLAS.
//!
//! Owns the arithmetic that generic kernels need and nothing else: no pointers, no shapes.

use num_complex::Complex;
use std::fmt::Debug;
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub, SubAssign};

/// BLAS's C: a pair of singles, real part first.
#[expect(non_camel_case_types, reason = "the field's name for it, beside f32 and f64")]
pub type c32 = Complex<f32>;
/// BLAS's Z: a pair of doubles, real part first.
#[expect(non_camel_case_types, reason = "the field's name for it, beside f32 and f64")]
pub type c64 = Complex<f64>;

mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
    impl Sealed for super::c32 {}
    impl Sealed for super::c64 {}
}

/// An element: `f32`, `f64`, [`c32`] or [`c64`]. Any bit pattern is a value.
pub trait Scalar:
    sealed::Sealed
    + Copy
    + Debug
    + Default
    + PartialEq
    + Send
    + Sync
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + 'static
{
    /// The type of the real and imaginary parts; `Self` for real types.
    type Real: Real;
    /// Whether elements are complex.
    const IS_COMPLEX: bool;
    /// The BLAS letter: `s`, `d`, `c` or `z`.
    const LETTER: char;
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;

    /// The element with this real part and, if complex, a zero imaginary part.
    fn from_real(re: Self::Real) -> Self;
    /// The element with these parts; real types ignore `im`.
    fn from_parts(re: Self::Real, im: Self::Real) -> Self;
    /// The real part.
    fn re(self) -> Self::Real;
    /// The imaginary part; zero in real types.
    fn im(self) -> Self::Real;
    /// The complex conjugate; `self` in real types.
    fn conj(self) -> Self;
    /// `self` times a real number, part by part.
    fn mul_real(self, by: Self::Real) -> Self;
    /// BLAS's magnitude: |re| + |im|, which is the absolute value in real types.
    fn abs1(self) -> Self::Real;
    /// Whether both parts are finite.
    #[inline(always)]
    fn parts_are_finite(self) -> bool {
        Real::is_finite(self.re()) && Real::is_finite(self.im())
    }

    /// Whether it equals zero (of either sign); NaN does not.
    #[inline]
    fn is_zero(self) -> bool {
        self == Self::ZERO
    }
    /// Whether it equals one.
    #[inline]
    fn is_one(self) -> bool {
        self == Self::ONE
    }
}

/// A real element: `f32` or `f64`.
pub trait Real: Scalar<Real = Self> + PartialOrd {
    /// The distance from one to the next larger number.
    const EPSILON: Self;
    /// The least positive normal number.
    const MIN_POSITIVE: Self;
    /// The largest finite number.
    const MAX: Self;
    /// Infinity.
    const INFINITY: Self;
    /// Not a number.
    const NAN: Self;

    /// The absolute value.
    fn abs(self) -> Self;
    /// The square root.
    fn sqrt(self) -> Self;
    /// Magnitude of `self`, sign of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// Whether it is NaN.
    fn is_nan(self) -> bool;
    /// Whether it is neither NaN nor infinite.
    fn is_finite(self) -> bool;
    /// The nearest number of this type.
    fn from_f64(x: f64) -> Self;
    /// The same number as a double: exact.
    fn to_f64(self) -> f64;
}

macro_rules! real {
    ($t:ident, $letter:literal) => {
        impl Scalar for $t {
            type Real = $t;
            const IS_COMPLEX: bool = false;
            const LETTER: char = $letter;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            #[inline(always)]
            fn from_real(re: $t) -> Self {
                re
            }
            #[inline(always)]
            fn from_parts(re: $t, _: $t) -> Self {
                re
            }
            #[inline(always)]
            fn re(self) -> $t {
                self
            }
            #[inline(always)]
            fn im(self) -> $t {
                0.0
            }
            #[inline(always)]
            fn conj(self) -> Self {
                self
            }
            #[inline(always)]
            fn mul_real(self, by: $t) -> Self {
                self * by
            }
            #[inline(always)]
            fn abs1(self) -> $t {
                $t::abs(self)
            }
        }
        impl Real for $t {
            const EPSILON: Self = $t::EPSILON;
            const MIN_POSITIVE: Self = $t::MIN_POSITIVE;
            const MAX: Self = $t::MAX;
            const INFINITY: Self = $t::INFINITY;
            const NAN: Self = $t::NAN;
            #[inline(always)]
            fn abs(self) -> Self {
                $t::abs(self)
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                $t::sqrt(self)
            }
            #[inline(always)]
            fn copysign(self, sign: Self) -> Self {
                $t::copysign(self, sign)
            }
            #[inline(always)]
            fn is_nan(self) -> bool {
                $t::is_nan(self)
            }
            #[inline(always)]
            fn is_finite(self) -> bool {
                $t::is_finite(self)
            }
            #[inline(always)]
            fn from_f64(x: f64) -> Self {
                x as $t
            }
            #[inline(always)]
            fn to_f64(self) -> f64 {
                self.into()
            }
        }
    };
}
real!(f32, 's');
real!(f64, 'd');

macro_rules! complex {
    ($t:ident, $real:ident, $letter:literal) => {
        impl Scalar for $t {
            type Real = $real;
            const IS_COMPLEX: bool = true;
            const LETTER: char = $letter;
            const ZERO: Self = Complex { re: 0.0, im: 0.0 };
            const ONE: Self = Complex { re: 1.0, im: 0.0 };
            #[inline(always)]
            fn from_real(re: $real) -> Self {
                Complex { re, im: 0.0 }
            }
            #[inline(always)]
            fn from_parts(re: $real, im: $real) -> Self {
                Complex { re, im }
            }
            #[inline(always)]
            fn re(self) -> $real {
                self.re
            }
            #[inline(always)]
            fn im(self) -> $real {
                self.im
            }
            #[inline(always)]
            fn conj(self) -> Self {
                Complex { re: self.re, im: -self.im }
            }
            #[inline(always)]
            fn mul_real(self, by: $real) -> Self {
                Complex { re: self.re * by, im: self.im * by }
            }
            #[inline(always)]
            fn abs1(self) -> $real {
                self.re.abs() + self.im.abs()
            }
        }
    };
}
complex!(c32, f32, 'c');
complex!(c64, f64, 'z');
