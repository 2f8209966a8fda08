//! A few columns at a time: the innermost loops of level 2.
//!
//! Owns the loops over the rows that several columns have in common, in which a register of a
//! vector is loaded once for all of them. The caller decides which columns form a group, and what
//! happens to the rows that only some of them have.

use super::columns::Columns;
use crate::simd::{self, Element, Factor, Products};
use crate::strided::{Vector, conj_if, times};
use blasm_core::scalar::Scalar;
use pulp::Simd;

/// A few columns next to one another, and their rows.
pub(super) struct Group<T, const C: usize> {
    /// Where each column's row 0 would be.
    pub(super) columns: [*mut T; C],
    /// The rows that all of them have.
    pub(super) low: i64,
    high: i64,
    /// Whether none of them has any other rows.
    pub(super) is_even: bool,
}

impl<T: Scalar, const C: usize> Group<T, C> {
    // Loops instead of closures, here and below: code that is not inlined loses the instruction
    // set.
    #[inline(always)]
    pub(super) fn new(a: Columns<T>, j: i64, range: impl Fn(i64) -> (i64, i64)) -> Self {
        // Neither end of the rows moves back from a column to the next.
        let (first, last) = (range(j), range(j + C as i64 - 1));
        let mut columns = [a.column(j); C];
        for c in 1..C {
            let step = a.step.wrapping_add((j + c as i64 - 1).wrapping_mul(a.growth));
            columns[c] = columns[c - 1].wrapping_offset(step as isize);
        }
        Group { columns, low: last.0, high: first.1, is_even: first == last }
    }

    /// How many rows all of them have.
    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        if self.low < self.high { (self.high - self.low) as usize } else { 0 }
    }

    /// Where each column has row `i`.
    #[inline(always)]
    pub(super) fn at(&self, i: i64) -> [*const T; C] {
        let mut at = [std::ptr::null(); C];
        for c in 0..C {
            at[c] = self.columns[c].wrapping_offset(i as isize).cast_const();
        }
        at
    }

    /// The rows before and after the common ones in a column with rows `first` to `past`; there may
    /// be none.
    #[inline(always)]
    pub(super) fn rest(&self, (first, past): (i64, i64)) -> [(i64, i64); 2] {
        if self.low < self.high {
            [(first, self.low), (self.high, past)]
        } else {
            [(first, past), (0, 0)]
        }
    }
}

/// The factors of `C` columns.
#[inline(always)]
fn factors<S: Simd, T: Element, const C: usize>(s: S, t: [T; C], conj: bool) -> [Factor<S, T>; C] {
    let mut out = [Factor::<S, T>::new(s, t[0], conj); C];
    for c in 1..C {
        out[c] = Factor::new(s, t[c], conj);
    }
    out
}

/// The totals of `C` columns' sums.
#[inline(always)]
fn totals<S: Simd, T: Element, const C: usize>(
    s: S,
    sums: [Products<S, T>; C],
    conj: bool,
) -> [T; C] {
    let mut out = [T::ZERO; C];
    for c in 0..C {
        out[c] = sums[c].total(s, conj);
    }
    out
}

/// alpha x_j for `C` elements from j on.
///
/// # Safety
/// They may be read.
#[inline(always)]
pub(super) unsafe fn scaled<T: Scalar, const C: usize>(alpha: T, x: Vector<T>, j: i64) -> [T; C] {
    let mut out = [T::ZERO; C];
    for (c, out) in (0..).zip(&mut out) {
        // SAFETY: guaranteed by the caller.
        *out = times(alpha, unsafe { x.get(j + c) });
    }
    out
}

/// y += the sum over c of t_c op(a_c).
///
/// # Safety
/// `y` and every column have `n` adjacent elements.
#[inline(always)]
pub(super) unsafe fn axpy_columns<S: Simd, T: Element, const C: usize>(
    s: S,
    n: usize,
    a: [*const T; C],
    t: [T; C],
    conj: bool,
    y: *mut T,
) {
    let l = simd::lanes::<S, T>();
    let factors = factors(s, t, conj);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i + 2 * l <= n {
            let mut v = [simd::load::<S, T>(y.add(i)), simd::load::<S, T>(y.add(i + l))];
            for c in 0..C {
                v[0] = factors[c].mul_add(s, simd::load::<S, T>(a[c].add(i)), v[0]);
                v[1] = factors[c].mul_add(s, simd::load::<S, T>(a[c].add(i + l)), v[1]);
            }
            simd::store::<S, T>(y.add(i), v[0]);
            simd::store::<S, T>(y.add(i + l), v[1]);
            i += 2 * l;
        }
        while i + l <= n {
            let mut v = simd::load::<S, T>(y.add(i));
            for c in 0..C {
                v = factors[c].mul_add(s, simd::load::<S, T>(a[c].add(i)), v);
            }
            simd::store::<S, T>(y.add(i), v);
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let mut v = y.add(i).read_unaligned();
            for c in 0..C {
                v += t[c] * conj_if(conj, a[c].add(i).read_unaligned());
            }
            y.add(i).write_unaligned(v);
            i += 1;
        }
    }
}

/// The inner products of op(a_c) and x.
///
/// # Safety
/// `x` and every column have `n` adjacent elements.
#[inline(always)]
pub(super) unsafe fn dot_columns<S: Simd, T: Element, const C: usize>(
    s: S,
    n: usize,
    a: [*const T; C],
    conj: bool,
    x: *const T,
) -> [T; C] {
    let l = simd::lanes::<S, T>();
    let mut sums = [Products::<S, T>::zero(s); C];
    let mut i = 0;
    // SAFETY: every load ends at or before element n.
    unsafe {
        if !T::IS_COMPLEX {
            // Complex sums already fill the registers.
            let mut odd = sums;
            while i + 2 * l <= n {
                let (u, v) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(x.add(i + l)));
                for c in 0..C {
                    sums[c].add(s, simd::load::<S, T>(a[c].add(i)), u, u);
                    odd[c].add(s, simd::load::<S, T>(a[c].add(i + l)), v, v);
                }
                i += 2 * l;
            }
            for c in 0..C {
                sums[c].merge(s, odd[c]);
            }
        }
        while i + l <= n {
            let xs = simd::load::<S, T>(x.add(i));
            let swapped = simd::swapped::<S, T>(s, xs);
            for c in 0..C {
                sums[c].add(s, simd::load::<S, T>(a[c].add(i)), xs, swapped);
            }
            i += l;
        }
        let mut sums = totals(s, sums, conj);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let xs = x.add(i).read_unaligned();
            for c in 0..C {
                sums[c] += conj_if(conj, a[c].add(i).read_unaligned()) * xs;
            }
            i += 1;
        }
        sums
    }
}

/// y += the sum over c of t_c op(a_c), and the inner products of conj(op(a_c)) and x: each element
/// of the columns is loaded once.
///
/// # Safety
/// `x`, `y` and every column have `n` adjacent elements.
#[inline(always)]
pub(super) unsafe fn both_columns<S: Simd, T: Element, const C: usize>(
    s: S,
    n: usize,
    a: [*const T; C],
    t: [T; C],
    conj: bool,
    x: *const T,
    y: *mut T,
) -> [T; C] {
    let l = simd::lanes::<S, T>();
    let factors = factors(s, t, conj);
    let mut sums = [Products::<S, T>::zero(s); C];
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i + l <= n {
            let xs = simd::load::<S, T>(x.add(i));
            let swapped = simd::swapped::<S, T>(s, xs);
            let mut ys = simd::load::<S, T>(y.add(i));
            for c in 0..C {
                let v = simd::load::<S, T>(a[c].add(i));
                ys = factors[c].mul_add(s, v, ys);
                sums[c].add(s, v, xs, swapped);
            }
            simd::store::<S, T>(y.add(i), ys);
            i += l;
        }
        let mut sums = totals(s, sums, !conj);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let xs = x.add(i).read_unaligned();
            let mut ys = y.add(i).read_unaligned();
            for c in 0..C {
                let v = conj_if(conj, a[c].add(i).read_unaligned());
                ys += t[c] * v;
                sums[c] += v.conj() * xs;
            }
            y.add(i).write_unaligned(ys);
            i += 1;
        }
        sums
    }
}

/// a_c += t_c op(x) + u_c op(y) for each column; op conjugates if `conj`.
///
/// # Safety
/// x, y and every column have `n` adjacent elements.
#[inline(always)]
pub(super) unsafe fn update_columns<S: Simd, T: Element, const C: usize>(
    s: S,
    n: usize,
    a: [*const T; C],
    (x, t): (*const T, [T; C]),
    y: Option<(*const T, [T; C])>,
    conj: bool,
) {
    let l = simd::lanes::<S, T>();
    let ft = factors(s, t, conj);
    // One register of each more or less: two loops. SAFETY: every access ends at or before element
    // n.
    unsafe {
        let mut i = 0;
        if let Some((y, u)) = y {
            let fu = factors(s, u, conj);
            while i + l <= n {
                let (xs, ys) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(y.add(i)));
                for c in 0..C {
                    let at = a[c].cast_mut().add(i);
                    let v = ft[c].mul_add(s, xs, simd::load::<S, T>(at));
                    simd::store::<S, T>(at, fu[c].mul_add(s, ys, v));
                }
                i += l;
            }
        } else {
            while i + l <= n {
                let xs = simd::load::<S, T>(x.add(i));
                for c in 0..C {
                    let at = a[c].cast_mut().add(i);
                    simd::store::<S, T>(at, ft[c].mul_add(s, xs, simd::load::<S, T>(at)));
                }
                i += l;
            }
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            for c in 0..C {
                let at = a[c].cast_mut().add(i);
                let mut e = at.read_unaligned() + t[c] * conj_if(conj, x.add(i).read_unaligned());
                if let Some((y, u)) = y {
                    e += u[c] * conj_if(conj, y.add(i).read_unaligned());
                }
                at.write_unaligned(e);
            }
            i += 1;
        }
    }
}
