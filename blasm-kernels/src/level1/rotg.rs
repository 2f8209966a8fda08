//! The construction of plane rotations, plain and modified.
//!
//! Owns `rotg` and `rotmg`, and makes sure that they end on any input.

use blasm_core::args;
use blasm_core::scalar::{Real, Scalar};

/// Makes the plane rotation that zeroes b.
///
/// # Safety
/// As the crate says.
pub unsafe fn rotg<T: Scalar>(p: &args::Rotg<T>) {
    // SAFETY: the four operands are one number each, by the contract; all reads come first.
    unsafe {
        let (a, b) = (p.a.read_unaligned(), p.b.read_unaligned());
        if T::IS_COMPLEX {
            let (r, c, s) = complex_rotation(a, b);
            p.a.write_unaligned(r);
            p.c.write_unaligned(c);
            p.s.write_unaligned(s);
        } else {
            let [r, z, c, s] = real_rotation(a.re(), b.re());
            p.a.write_unaligned(T::from_real(r));
            p.b.write_unaligned(T::from_real(z));
            p.c.write_unaligned(c);
            p.s.write_unaligned(T::from_real(s));
        }
    }
}

/// 2^-1022 or 2^-126, and its inverse times two: between them a scale is safe to divide by.
fn safe_range<R: Real>() -> (R, R) {
    let four = R::from_f64(4.0);
    (R::MIN_POSITIVE, R::from_f64(2.0) / (R::MIN_POSITIVE * four) * four)
}

/// `x` kept within the safe range; NaN gives the lower end, as Fortran's max does.
fn safe_scale<R: Real>(x: R) -> R {
    let (least, most) = safe_range::<R>();
    if x > most {
        most
    } else if x > least {
        x
    } else {
        least
    }
}

fn larger<R: Real>(a: R, b: R) -> R {
    if a > b || b.is_nan() { a } else { b }
}

/// (r, z, c, s), scaled so that the squares neither overflow nor vanish (Anderson 2017).
fn real_rotation<R: Real>(a: R, b: R) -> [R; 4] {
    let (size_a, size_b) = (a.abs(), b.abs());
    if b == R::ZERO {
        return [a, R::ZERO, R::ONE, R::ZERO];
    }
    if a == R::ZERO {
        return [b, R::ONE, R::ZERO, R::ONE];
    }
    let scale = safe_scale(larger(size_a, size_b));
    let sign = R::ONE.copysign(if size_a > size_b { a } else { b });
    let (x, y) = (a / scale, b / scale);
    let r = sign * (scale * (x * x + y * y).sqrt());
    let (c, s) = (a / r, b / r);
    let z = if size_a > size_b {
        s
    } else if c != R::ZERO {
        R::ONE / c
    } else {
        R::ONE
    };
    [r, z, c, s]
}

/// (r, c, s) for complex a and b (Anderson 2017).
fn complex_rotation<T: Scalar>(a: T, b: T) -> (T, T::Real, T) {
    let (zero, one) = (T::Real::ZERO, T::Real::ONE);
    let (least, most) = safe_range::<T::Real>();
    let (square_min, square_max) =
        ((least / T::Real::EPSILON).sqrt(), (most * T::Real::EPSILON).sqrt());
    let size = |x: T| larger(x.re().abs(), x.im().abs());
    let squared = |x: T| x.re() * x.re() + x.im() * x.im();
    let squarable = |size: T::Real| size > square_min && size < square_max;
    if b.is_zero() {
        return (a, one, T::ZERO);
    }
    let (size_a, size_b) = (size(a), size(b));
    if a.is_zero() {
        let scale = if squarable(size_b) { one } else { safe_scale(size_b) };
        let scaled = b.mul_real(one / scale);
        let d = squared(scaled).sqrt();
        let s = scaled.conj();
        return (T::from_real(d * scale), zero, T::from_parts(s.re() / d, s.im() / d));
    }
    // Scales of b and of a; they differ only if a vanishes beside b.
    let (scale, scale_a) = if squarable(size_a) && squarable(size_b) {
        (one, one)
    } else {
        let scale = safe_scale(larger(size_a, size_b));
        let vanishes = size_a * (one / scale) < square_min;
        (scale, if vanishes { safe_scale(size_a) } else { scale })
    };
    let inverse = one / scale;
    let (f, g) = (a.mul_real(one / scale_a), b.mul_real(inverse));
    let w = if scale_a == scale { one } else { scale_a * inverse };
    let f2 = squared(f);
    let h2 = f2 * (w * w) + squared(g);
    let d =
        if f2 > square_min && h2 < square_max { (f2 * h2).sqrt() } else { f2.sqrt() * h2.sqrt() };
    let p = one / d;
    (f.mul_real(h2 * p).mul_real(scale), (f2 * p) * w, g.conj() * f.mul_real(p))
}

/// Makes the modified plane rotation H that zeroes the second component of
/// (sqrt(d1) x1, sqrt(d2) y1).
///
/// # Safety
/// As the crate says.
pub unsafe fn rotmg<T: Real>(p: &args::Rotmg<T>) {
    // SAFETY: d1, d2 and x1 are one number each and param is five, by the contract; all reads come
    // first, and of param only the entries that the flag does not imply are written.
    unsafe {
        let input = [p.d1.read_unaligned(), p.d2.read_unaligned(), p.x1.read_unaligned(), p.y1];
        let Some(m) = modified_rotation(input) else {
            return p.param.write_unaligned(-T::ONE - T::ONE);
        };
        p.d1.write_unaligned(m.d1);
        p.d2.write_unaligned(m.d2);
        p.x1.write_unaligned(m.x1);
        p.param.write_unaligned(m.flag);
        let used = if m.flag < T::ZERO {
            [true; 4]
        } else if m.flag == T::ZERO {
            [false, true, true, false]
        } else {
            [true, false, false, true]
        };
        for (i, (h, used)) in [m.h11, m.h21, m.h12, m.h22].into_iter().zip(used).enumerate() {
            if used {
                p.param.add(i + 1).write_unaligned(h);
            }
        }
    }
}

struct Modified<T> {
    flag: T,
    h11: T,
    h21: T,
    h12: T,
    h22: T,
    d1: T,
    d2: T,
    x1: T,
}

impl<T: Real> Modified<T> {
    /// H, d1, d2 and x1 all `x`.
    fn all(x: T) -> Self {
        Modified { flag: -T::ONE, h11: x, h21: x, h12: x, h22: x, d1: x, d2: x, x1: x }
    }

    /// Spells out the entries that the flag implied, since scaling is about to change them.
    fn spell_out(&mut self) {
        if self.flag == T::ZERO {
            (self.h11, self.h22) = (T::ONE, T::ONE);
        } else if self.flag == T::ONE {
            (self.h21, self.h12) = (-T::ONE, T::ONE);
        }
        self.flag = -T::ONE;
    }
}

/// `None` if H is the identity.
fn modified_rotation<T: Real>([d1, d2, x1, y1]: [T; 4]) -> Option<Modified<T>> {
    if d1.abs() == T::INFINITY || d2.abs() == T::INFINITY {
        return Some(Modified::all(T::NAN));
    }
    if d1 < T::ZERO {
        return Some(Modified::all(T::ZERO));
    }
    let p2 = d2 * y1;
    if p2 == T::ZERO {
        return None;
    }
    let p1 = d1 * x1;
    let (q2, q1) = (p2 * y1, p1 * x1);
    let mut m = Modified::all(T::ZERO);
    if q1.abs() > q2.abs() {
        let (h21, h12) = (-y1 / x1, p2 / p1);
        let u = T::ONE - h12 * h21;
        if u > T::ZERO {
            m = Modified { flag: T::ZERO, h21, h12, d1: d1 / u, d2: d2 / u, x1: x1 * u, ..m };
        }
    } else if q2 >= T::ZERO || q2.is_nan() {
        let (h11, h22) = (p1 / p2, x1 / y1);
        let u = T::ONE + h11 * h22;
        m = Modified { flag: T::ONE, h11, h22, d1: d2 / u, d2: d1 / u, x1: y1 * u, ..m };
    }
    rescale(&mut m);
    Some(m)
}

/// Brings d1 and d2 into [2^-24, 2^24] by powers of 4096.
fn rescale<T: Real>(m: &mut Modified<T>) {
    // The range of doubles is 2^2098, less than 90 steps of 2^24: a number that is not in the range
    // by then, such as an infinity from a division, never will be.
    const STEPS: usize = 90;
    let gamma = T::from_f64(4096.0);
    // The reference's constants, which are inexact in single precision there too.
    let (low, high) = if size_of::<T>() == 4 {
        (T::from_f64(5.96046e-8), T::from_f64(1.67772e7))
    } else {
        (T::from_f64(5.9604645e-8), T::from_f64(16777216.0))
    };
    for _ in 0..STEPS {
        if m.d1 == T::ZERO || !(m.d1.abs() <= low || m.d1.abs() >= high) {
            break;
        }
        m.spell_out();
        if m.d1.abs() <= low {
            m.d1 *= gamma * gamma;
            m.x1 = m.x1 / gamma;
            m.h11 = m.h11 / gamma;
            m.h12 = m.h12 / gamma;
        } else {
            m.d1 = m.d1 / (gamma * gamma);
            m.x1 *= gamma;
            m.h11 *= gamma;
            m.h12 *= gamma;
        }
    }
    for _ in 0..STEPS {
        let size = m.d2.abs();
        if size == T::ZERO || !(size <= low || size >= high) {
            break;
        }
        m.spell_out();
        if size <= low {
            m.d2 *= gamma * gamma;
            m.h21 = m.h21 / gamma;
            m.h22 = m.h22 / gamma;
        } else {
            m.d2 = m.d2 / (gamma * gamma);
            m.h21 *= gamma;
            m.h22 *= gamma;
        }
    }
}
