//! Where elements are: vectors with an increment, as raw pointers; and the arithmetic of one element
//! that the levels share.
//!
//! Owns the addressing, all of it wrapping: an address is only as good as the index, for which the
//! caller of `get` and `set` is responsible. Every access is unaligned, and nothing here ever makes
//! a reference to an operand, since its bytes may be shared with a running guest.

use blasm_core::scalar::{Real, Scalar};

/// A vector: element `i` is `i * inc` elements from `first`.
pub(crate) struct Vector<T> {
    pub(crate) first: *mut T,
    pub(crate) inc: i64,
}

impl<T> Clone for Vector<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Vector<T> {}

impl<T: Scalar> Vector<T> {
    /// The vector of `n` elements that BLAS means by its lowest address and an increment.
    #[inline(always)]
    pub(crate) fn new(lowest: *const T, n: i64, inc: i64) -> Self {
        let back = if inc < 0 { (n.wrapping_sub(1)).wrapping_mul(inc) } else { 0 };
        Vector { first: lowest.cast_mut().wrapping_offset(back.wrapping_neg() as isize), inc }
    }

    #[inline(always)]
    pub(crate) fn at(self, i: i64) -> *mut T {
        self.first.wrapping_offset(i.wrapping_mul(self.inc) as isize)
    }

    /// The vector from element `i` on.
    #[inline(always)]
    pub(crate) fn from(self, i: i64) -> Self {
        Vector { first: self.at(i), ..self }
    }

    /// # Safety
    /// Element `i` may be read.
    #[inline(always)]
    pub(crate) unsafe fn get(self, i: i64) -> T {
        // SAFETY: guaranteed by the caller.
        unsafe { self.at(i).read_unaligned() }
    }

    /// # Safety
    /// Element `i` may be written.
    #[inline(always)]
    pub(crate) unsafe fn set(self, i: i64, value: T) {
        // SAFETY: guaranteed by the caller.
        unsafe { self.at(i).write_unaligned(value) }
    }

    /// # Safety
    /// Element `i` may be read and written.
    #[inline(always)]
    pub(crate) unsafe fn add(self, i: i64, value: T) {
        // SAFETY: guaranteed by the caller.
        unsafe { self.set(i, self.get(i) + value) }
    }
}

/// Calls `f` with the places of `n` elements of x and y, given by lowest address and increment, in
/// order. The next place is found without a multiplication, which would be most of the work in a
/// call of few elements.
#[inline(always)]
pub(crate) fn each_pair<T: Scalar>(
    n: i64,
    (x, incx): (*const T, i64),
    (y, incy): (*const T, i64),
    mut f: impl FnMut(*mut T, *mut T),
) {
    let (mut x, mut y) = (Vector::new(x, n, incx).first, Vector::new(y, n, incy).first);
    for _ in 0..n {
        f(x, y);
        (x, y) = (x.wrapping_offset(incx as isize), y.wrapping_offset(incy as isize));
    }
}

/// The same with the places of one vector.
#[inline(always)]
pub(crate) fn each<T: Scalar>(n: i64, (x, incx): (*const T, i64), mut f: impl FnMut(*mut T)) {
    let mut x = Vector::new(x, n, incx).first;
    for _ in 0..n {
        f(x);
        x = x.wrapping_offset(incx as isize);
    }
}

/// `x`, conjugated if `conj`.
#[inline(always)]
pub(crate) fn conj_if<T: Scalar>(conj: bool, x: T) -> T {
    if T::IS_COMPLEX && conj { x.conj() } else { x }
}

/// `alpha x`, part by part if alpha is real: the reference's product of a real and a complex
/// number, which keeps an infinite part from turning the other one into NaN.
#[inline(always)]
pub(crate) fn times<T: Scalar>(alpha: T, x: T) -> T {
    if alpha.im() == T::Real::ZERO { x.mul_real(alpha.re()) } else { alpha * x }
}

/// `a / b` by Smith's method, scaled where that would overflow or lose digits: it only does so if
/// the quotient itself does.
#[inline]
pub(crate) fn divide<T: Scalar>(a: T, b: T) -> T {
    if !T::IS_COMPLEX {
        return a / b;
    }
    let size = |x: T| {
        let (re, im) = (x.re().abs(), x.im().abs());
        if re > im { re } else { im }
    };
    let least = T::Real::MIN_POSITIVE / (T::Real::EPSILON * T::Real::EPSILON);
    let most = T::Real::MAX / T::Real::from_f64(4.0);
    let (of_a, of_b) = (size(a), size(b));
    if of_a <= most && least <= of_b && of_b <= most {
        return divide_by_smith(a, b);
    }
    divide_scaled(a, b, of_a > most, of_b > most, of_b < least)
}

/// The quotient by powers of two: of both if b is large or small, only of a if a is large.
#[cold]
fn divide_scaled<T: Scalar>(a: T, b: T, large_a: bool, large_b: bool, small_b: bool) -> T {
    let real = T::Real::from_f64;
    let (mut a, mut b) = (a, b);
    let quarter = real(0.25);
    if large_b {
        (a, b) = (a.mul_real(quarter), b.mul_real(quarter));
    } else if small_b {
        let up = T::Real::ONE / (T::Real::EPSILON * T::Real::EPSILON);
        (a, b) = (a.mul_real(up), b.mul_real(up));
    }
    if large_a && !large_b {
        return divide_by_smith(a.mul_real(quarter), b).mul_real(real(4.0));
    }
    divide_by_smith(a, b)
}

#[inline(always)]
fn divide_by_smith<T: Scalar>(a: T, b: T) -> T {
    let (re, im) = (b.re(), b.im());
    if re.abs() >= im.abs() {
        let ratio = im / re;
        let d = re + im * ratio;
        T::from_parts((a.re() + a.im() * ratio) / d, (a.im() - a.re() * ratio) / d)
    } else {
        let ratio = re / im;
        let d = re * ratio + im;
        T::from_parts((a.re() * ratio + a.im()) / d, (a.im() * ratio - a.re()) / d)
    }
}
