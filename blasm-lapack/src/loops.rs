//! Loops over a few columns: what is too small for a call of BLAS.
//!
//! Owns the arithmetic on contiguous columns. Every loop loads a run of elements into an array,
//! computes, and stores it, so that a compiler sees vectors without proving that columns are
//! disjoint. Which columns these are is the business of the drivers.

use crate::block::Block;
use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_core::scalar::{Real, Scalar};

/// How many elements are computed side by side.
const RUN: usize = 8;

/// Reads a run.
///
/// # Safety
/// `RUN` elements may be read.
#[inline(always)]
unsafe fn load<T: Scalar>(x: *const T) -> [T; RUN] {
    // SAFETY: the caller's; an array is aligned as its elements are.
    unsafe { x.cast::<[T; RUN]>().read() }
}

/// Writes a run.
///
/// # Safety
/// `RUN` elements may be written.
#[inline(always)]
unsafe fn store<T: Scalar>(x: *mut T, run: [T; RUN]) {
    // SAFETY: the caller's; an array is aligned as its elements are.
    unsafe { x.cast::<[T; RUN]>().write(run) }
}

/// y := y + alpha x.
///
/// # Safety
/// Both have n elements, and they are disjoint.
#[inline]
pub(crate) unsafe fn add_multiple<T: Scalar>(n: usize, alpha: T, x: *const T, y: *mut T) {
    let mut i = 0;
    while i + RUN <= n {
        // SAFETY: elements i to i + RUN - 1 are among the n.
        let (a, mut b) = unsafe { (load(x.add(i)), load(y.add(i))) };
        for lane in 0..RUN {
            b[lane] += alpha * a[lane];
        }
        // SAFETY: as above.
        unsafe { store(y.add(i), b) };
        i += RUN;
    }
    while i < n {
        // SAFETY: i < n.
        unsafe { *y.add(i) += alpha * *x.add(i) };
        i += 1;
    }
}

/// The sum of x y, or of conj(x) y.
///
/// # Safety
/// Both have n elements.
#[inline]
pub(crate) unsafe fn inner<T: Scalar, const CONJUGATE: bool>(
    n: usize,
    x: *const T,
    y: *const T,
) -> T {
    let term = |x: T, y: T| if CONJUGATE { x.conj() * y } else { x * y };
    let mut sums = [T::ZERO; RUN];
    let mut i = 0;
    while i + RUN <= n {
        // SAFETY: elements i to i + RUN - 1 are among the n.
        let (a, b) = unsafe { (load(x.add(i)), load(y.add(i))) };
        for lane in 0..RUN {
            sums[lane] += term(a[lane], b[lane]);
        }
        i += RUN;
    }
    let mut sum = T::ZERO;
    for lane in sums {
        sum += lane;
    }
    while i < n {
        // SAFETY: i < n.
        sum += unsafe { term(*x.add(i), *y.add(i)) };
        i += 1;
    }
    sum
}

/// x := alpha x.
///
/// # Safety
/// x has n elements.
#[inline]
pub(crate) unsafe fn scale<T: Scalar>(n: usize, alpha: T, x: *mut T) {
    for i in 0..n {
        // SAFETY: i < n.
        unsafe { *x.add(i) *= alpha };
    }
}

/// x := x / by.
///
/// # Safety
/// x has n elements.
#[inline]
pub(crate) unsafe fn divide_all<T: Scalar>(n: usize, by: T, x: *mut T) {
    // A product is cheaper than a quotient, as long as the reciprocal is a normal number.
    let size = by.re().abs().max_of(by.im().abs());
    let least = <T::Real as Real>::MIN_POSITIVE;
    if size >= least && size <= T::Real::ONE / least {
        // SAFETY: the caller's.
        return unsafe { scale(n, quotient(T::ONE, by), x) };
    }
    for i in 0..n {
        // SAFETY: i < n.
        unsafe { *x.add(i) = quotient(*x.add(i), by) };
    }
}

/// a / b; of complex numbers by Smith's method, which squares nothing.
#[inline]
pub(crate) fn quotient<T: Scalar>(a: T, b: T) -> T {
    if !T::IS_COMPLEX {
        return a / b;
    }
    let (ar, ai, br, bi) = (a.re(), a.im(), b.re(), b.im());
    if br.abs() >= bi.abs() {
        let ratio = bi / br;
        let below = br + bi * ratio;
        T::from_parts((ar + ai * ratio) / below, (ai - ar * ratio) / below)
    } else {
        let ratio = br / bi;
        let below = br * ratio + bi;
        T::from_parts((ar * ratio + ai) / below, (ai * ratio - ar) / below)
    }
}

trait MaxOf {
    /// The larger number; `self` if either is NaN.
    fn max_of(self, other: Self) -> Self;
}

impl<R: Real> MaxOf for R {
    #[inline(always)]
    fn max_of(self, other: R) -> R {
        if other > self { other } else { self }
    }
}

/// The first element of largest magnitude, |re| + |im|, as the reference's `iamax` finds it: the
/// first element if it is NaN, and otherwise NaN is not looked at.
///
/// # Safety
/// x has n elements, and n > 0.
#[inline]
pub(crate) unsafe fn largest<T: Scalar>(n: usize, x: *const T) -> usize {
    // SAFETY: n > 0.
    let first = unsafe { (*x).abs1() };
    if first.is_nan() {
        return 0;
    }
    let mut most = [first; RUN];
    let mut i = 0;
    while i + RUN <= n {
        // SAFETY: elements i to i + RUN - 1 are among the n.
        let run = unsafe { load(x.add(i)) };
        for lane in 0..RUN {
            most[lane] = most[lane].max_of(run[lane].abs1());
        }
        i += RUN;
    }
    let mut size = first;
    for lane in most {
        size = size.max_of(lane);
    }
    while i < n {
        // SAFETY: i < n.
        size = size.max_of(unsafe { (*x.add(i)).abs1() });
        i += 1;
    }
    i = 0;
    while i + RUN <= n {
        // SAFETY: elements i to i + RUN - 1 are among the n.
        let run = unsafe { load(x.add(i)) };
        // Without a branch for each element.
        if run.iter().fold(false, |found, x| found | (x.abs1() == size)) {
            break;
        }
        i += RUN;
    }
    // SAFETY: i < n.
    while i < n && unsafe { (*x.add(i)).abs1() } != size {
        i += 1;
    }
    // It was found, unless another thread writes to a shared memory.
    if i < n { i } else { 0 }
}

/// y := y - L u: subtracts the columns of L, each multiplied by its element of u.
///
/// # Safety
/// y has n elements, and so have the columns of `l`, one for each element of u, all disjoint from y.
#[inline]
pub(crate) unsafe fn subtract_columns<T: Scalar>(n: usize, l: Block<T>, u: &[T], y: *mut T) {
    let mut i = 0;
    while i + RUN <= n {
        // SAFETY: elements i to i + RUN - 1 are among the n.
        let mut run = unsafe { load(y.add(i)) };
        let mut column = l.first.wrapping_add(i);
        for &factor in u {
            // SAFETY: as above, in a column of L.
            let x = unsafe { load(column) };
            for lane in 0..RUN {
                run[lane] -= x[lane] * factor;
            }
            column = column.wrapping_offset(l.ld as isize);
        }
        // SAFETY: as above.
        unsafe { store(y.add(i), run) };
        i += RUN;
    }
    while i < n {
        // SAFETY: i < n.
        let mut element = unsafe { *y.add(i) };
        let mut at = l.first.wrapping_add(i);
        for &factor in u {
            // SAFETY: element i of a column of L.
            element -= unsafe { *at } * factor;
            at = at.wrapping_offset(l.ld as isize);
        }
        // SAFETY: i < n.
        unsafe { *y.add(i) = element };
        i += 1;
    }
}

/// B := inv(op(A)) B by substitution: A is triangular of order n, and B has `columns` columns.
///
/// # Safety
/// The triangle of A may be read, and B read and written; they are disjoint.
pub(crate) unsafe fn solve<T: Scalar>(
    (uplo, op, diag): (Uplo, Transpose, Diagonal),
    n: i64,
    columns: i64,
    a: Block<T>,
    b: Block<T>,
) {
    // From which end the unknowns become known.
    let is_forward = uplo.is_upper() == op.is_transposed();
    for j in 0..columns {
        for step in 0..n {
            let k = if is_forward { step } else { n - 1 - step };
            // The rows of the triangle's column k beside the diagonal.
            let (from, to) = if uplo.is_upper() { (0, k) } else { (k + 1, n) };
            let rows = (to - from) as usize;
            let (column, others, x) = (a.at(from, k), b.at(from, j), b.at(k, j));
            // SAFETY: k < n, from <= to <= n and j < columns, so all of this is in A's triangle and
            // in B; row k of B is not among the others.
            unsafe {
                if op.is_transposed() {
                    let sum = if op.is_conjugated() {
                        inner::<T, true>(rows, column, others)
                    } else {
                        inner::<T, false>(rows, column, others)
                    };
                    *x -= sum;
                }
                if !diag.is_unit() {
                    let pivot = *a.at(k, k);
                    *x = quotient(*x, if op.is_conjugated() { pivot.conj() } else { pivot });
                }
                if !op.is_transposed() {
                    add_multiple(rows, -*x, column, others);
                }
            }
        }
    }
}
