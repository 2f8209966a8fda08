//! Products of a symmetric or Hermitian matrix and a vector.
//!
//! Uses each stored element for the two that it stands for, while it is in a register.

use super::columns::Columns;
use super::group::{Group, both_columns, scaled};
use crate::simd::{Element, vectorised};
use crate::strided::{Vector, conj_if, times};
use blasm_core::scalar::Scalar;
use pulp::Simd;

vectorised! {
    /// y += alpha A x, A symmetric or, in complex types, Hermitian, of which one triangle is
    /// stored; it is the conjugate of what is stored if `conj`.
    ///
    /// # Safety
    /// What is stored may be read; x and y have `n` elements each; y overlaps neither.
    pub(crate) unsafe fn multiply_symmetric<T: Scalar>[s](
        a: Columns<T>, n: i64, upper: bool, conj: bool, alpha: T, x: Vector<T>, y: Vector<T>,
    ) -> () {
        // SAFETY: guaranteed by the caller.
        unsafe {
            if x.inc != 1 || y.inc != 1 {
                for j in 0..n {
                    let t = times(alpha, x.get(j));
                    let mut sum = T::ZERO;
                    let (low, high) = a.beside(j, upper);
                    for i in low..high {
                        let e = conj_if(conj, a.at(i, j).read_unaligned());
                        y.add(i, t * e);
                        sum += e.conj() * x.get(i);
                    }
                    symmetric_diagonal(a, j, alpha, t, sum, y);
                }
            } else if T::IS_COMPLEX {
                // Complex factors and sums take twice the registers.
                symmetric_in_registers::<S, T, 2>(s, a, n, upper, conj, alpha, x, y);
            } else {
                symmetric_in_registers::<S, T, 4>(s, a, n, upper, conj, alpha, x, y);
            }
        }
    }
}

/// y_j += t A_jj + alpha sum, with the real part of the diagonal.
///
/// # Safety
/// As `multiply_symmetric`.
#[inline(always)]
unsafe fn symmetric_diagonal<T: Scalar>(
    a: Columns<T>,
    j: i64,
    alpha: T,
    t: T,
    sum: T,
    y: Vector<T>,
) {
    // SAFETY: guaranteed by the caller: the diagonal is always stored.
    unsafe {
        let d = a.at(j, j).read_unaligned().re();
        y.add(j, t.mul_real(d) + times(alpha, sum));
    }
}

/// # Safety
/// As `multiply_symmetric`, of vectors without gaps.
#[inline(always)]
unsafe fn symmetric_in_registers<S: Simd, T: Element, const C: usize>(
    s: S,
    a: Columns<T>,
    n: i64,
    upper: bool,
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    let mut j = 0;
    // SAFETY: guaranteed by the caller: only stored elements are read.
    unsafe {
        while j + C as i64 <= n {
            let group = Group::<T, C>::new(a, j, |j| a.beside(j, upper));
            let t = scaled(alpha, x, j);
            let mut sums = [T::ZERO; C];
            if group.len() > 0 {
                let (low, columns) = (group.low, group.at(group.low));
                sums = both_columns(s, group.len(), columns, t, conj, x.at(low), y.at(low));
            }
            if a.is_triangle() {
                symmetric_corner(&group, j, upper, conj, alpha, t, sums, x, y);
            } else {
                for c in 0..C {
                    let (j, t, mut sum) = (j + c as i64, t[c], sums[c]);
                    for (low, high) in group.rest(a.beside(j, upper)) {
                        a.part(j, low, high, conj).axpy(s, t, y.at(low));
                        sum += a.part(j, low, high, !conj).dot(s, x.at(low));
                    }
                    symmetric_diagonal(a, j, alpha, t, sum, y);
                }
            }
            j += C as i64;
        }
        while j < n {
            let (t, (low, high)) = (times(alpha, x.get(j)), a.beside(j, upper));
            a.part(j, low, high, conj).axpy(s, t, y.at(low));
            let sum = a.part(j, low, high, !conj).dot(s, x.at(low));
            symmetric_diagonal(a, j, alpha, t, sum, y);
            j += 1;
        }
    }
}

/// What the triangle where a group's columns meet their own rows adds to y, and the group's `sums`.
///
/// # Safety
/// As `multiply_symmetric`.
#[inline(always)]
unsafe fn symmetric_corner<T: Scalar, const C: usize>(
    group: &Group<T, C>,
    j: i64,
    upper: bool,
    conj: bool,
    alpha: T,
    t: [T; C],
    mut sums: [T; C],
    x: Vector<T>,
    y: Vector<T>,
) {
    // SAFETY: guaranteed by the caller: rows and columns from j to j + C, of which the triangle is
    // stored.
    unsafe {
        let element = |r: usize, c: usize| {
            group.columns[c].wrapping_offset(j as isize + r as isize).read_unaligned()
        };
        let (mut own, mut xs) = ([T::ZERO; C], [T::ZERO; C]);
        for c in 0..C {
            xs[c] = x.get(j + c as i64);
            own[c] = t[c].mul_real(element(c, c).re());
        }
        for p in 0..C {
            for q in p + 1..C {
                if upper {
                    let e = conj_if(conj, element(p, q));
                    own[p] += t[q] * e;
                    sums[q] += e.conj() * xs[p];
                } else {
                    let e = conj_if(conj, element(q, p));
                    own[q] += t[p] * e;
                    sums[p] += e.conj() * xs[q];
                }
            }
        }
        for c in 0..C {
            y.add(j + c as i64, own[c] + times(alpha, sums[c]));
        }
    }
}
