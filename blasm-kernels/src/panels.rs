//! Matrices by their columns, and the loops over panels of them that level 2 consists of.
//!
//! Owns the storage schemes (general, band, packed: each is columns of adjacent elements; a
//! row-major matrix is the columns of its transpose) and the loops that read or write a matrix.
//! What a routine does with its flags, its factors and the order of its panels is `level2`'s.

use crate::level1::{OneColumn, axpy_in_registers};
use crate::simd::{self, Element, Factor, Products, vectorised};
use crate::strided::{Vector, conj_if, divide, times};
use blasm_core::scalar::Scalar;
use pulp::Simd;
use std::mem::MaybeUninit;

/// A matrix by its columns. Row `i` of column `j` is `i` elements from `column(j)` if `range(j)`
/// has it; there is nothing elsewhere.
pub(crate) struct Columns<T> {
    base: *mut T,
    /// From column 0 to column 1.
    step: i64,
    /// What the distance between columns grows by.
    growth: i64,
    rows: i64,
    /// Stored diagonals above and below the main one.
    above: i64,
    below: i64,
}

impl<T> Clone for Columns<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Columns<T> {}

impl<T: Scalar> Columns<T> {
    /// All rows of every column.
    pub(crate) fn general(a: *const T, ld: i64, rows: i64) -> Self {
        let (above, below) = (i64::MAX, i64::MAX);
        Columns { base: a.cast_mut(), step: ld, growth: 0, rows, above, below }
    }

    /// One triangle of a matrix of order `n`.
    pub(crate) fn triangle(a: *const T, ld: i64, n: i64, upper: bool) -> Self {
        let (above, below) = if upper { (i64::MAX, 0) } else { (0, i64::MAX) };
        Columns { above, below, ..Self::general(a, ld, n) }
    }

    /// `above` and `below` diagonals beside the main one, a diagonal a row.
    pub(crate) fn band(a: *const T, ld: i64, rows: i64, above: i64, below: i64) -> Self {
        let base = a.cast_mut().wrapping_offset(above as isize);
        Columns { base, step: ld.wrapping_sub(1), growth: 0, rows, above, below }
    }

    /// One triangle of a matrix of order `n`, its columns one after another.
    pub(crate) fn packed(a: *const T, n: i64, upper: bool) -> Self {
        let full = Self::triangle(a, 0, n, upper);
        if upper {
            Columns { step: 1, growth: 1, ..full }
        } else {
            Columns { step: n.wrapping_sub(1), growth: -1, ..full }
        }
    }

    /// Where row 0 of column `j` would be.
    #[inline(always)]
    pub(crate) fn column(self, j: i64) -> *mut T {
        let curve = j.wrapping_mul(j.wrapping_sub(1)) / 2;
        let offset = j.wrapping_mul(self.step).wrapping_add(curve.wrapping_mul(self.growth));
        self.base.wrapping_offset(offset as isize)
    }

    /// Where (i, j) is, if `range(j)` has `i`.
    #[inline(always)]
    pub(crate) fn at(self, i: i64, j: i64) -> *mut T {
        self.column(j).wrapping_offset(i as isize)
    }

    /// The stored rows of column `j`, first and past the last.
    #[inline(always)]
    pub(crate) fn range(self, j: i64) -> (i64, i64) {
        let past = j.saturating_add(self.below).saturating_add(1);
        (j.saturating_sub(self.above).max(0), past.min(self.rows))
    }

    /// The stored rows of column `j` among `rows`.
    #[inline(always)]
    fn within(self, j: i64, rows: (i64, i64)) -> (i64, i64) {
        let (low, high) = self.range(j);
        (low.max(rows.0), high.min(rows.1))
    }

    /// Whether one side of the diagonal is stored whole.
    #[inline(always)]
    fn is_triangle(self) -> bool {
        self.above.max(self.below) == i64::MAX
    }

    /// Of `rows`, those that any of the columns `cols` has. A long thin band is worked on in time
    /// that grows with its elements and not with its order squared.
    #[inline(always)]
    fn rows_of(self, cols: (i64, i64), rows: (i64, i64)) -> (i64, i64) {
        if cols.0 >= cols.1 {
            return (0, 0);
        }
        // Neither end of the rows moves back from a column to the next.
        (self.within(cols.0, rows).0, self.within(cols.1 - 1, rows).1)
    }

    /// Of the columns `cols`, those that may have any of `rows`.
    #[inline(always)]
    fn cols_of(self, rows: (i64, i64), cols: (i64, i64)) -> (i64, i64) {
        let (first, past) = (rows.0.saturating_sub(self.below), rows.1.saturating_add(self.above));
        (cols.0.max(first), cols.1.min(past))
    }

    /// Rows `low` to `high` of column `j`, if there are any.
    #[inline(always)]
    fn part(self, j: i64, low: i64, high: i64, conj: bool) -> OneColumn<T> {
        OneColumn { n: (high - low).max(0) as usize, a: self.at(low, j).cast_const(), conj }
    }

    /// The same, without the diagonal, of one triangle.
    #[inline(always)]
    fn beside(self, j: i64, upper: bool) -> (i64, i64) {
        self.within(j, if upper { (0, j) } else { (j + 1, self.rows) })
    }
}

/// A few columns next to one another, and their rows.
struct Group<T, const C: usize> {
    /// Where each column's row 0 would be.
    columns: [*mut T; C],
    /// The rows that all of them have.
    low: i64,
    high: i64,
    /// Whether none has any other.
    is_even: bool,
}

impl<T: Scalar, const C: usize> Group<T, C> {
    // Loops and no closures, here and below: what is not inlined loses the instruction set.
    #[inline(always)]
    fn new(a: Columns<T>, j: i64, range: impl Fn(i64) -> (i64, i64)) -> Self {
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
    fn len(&self) -> usize {
        if self.low < self.high { (self.high - self.low) as usize } else { 0 }
    }

    /// Where each column has row `i`.
    #[inline(always)]
    fn at(&self, i: i64) -> [*const T; C] {
        let mut at = [std::ptr::null(); C];
        for c in 0..C {
            at[c] = self.columns[c].wrapping_offset(i as isize).cast_const();
        }
        at
    }

    /// Of a column with rows `first` to `past`, those before and after the common ones, of which
    /// there may be none.
    #[inline(always)]
    fn rest(&self, (first, past): (i64, i64)) -> [(i64, i64); 2] {
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
unsafe fn scaled<T: Scalar, const C: usize>(alpha: T, x: Vector<T>, j: i64) -> [T; C] {
    let mut out = [T::ZERO; C];
    for (c, out) in (0..).zip(&mut out) {
        // SAFETY: the caller's.
        *out = times(alpha, unsafe { x.get(j + c) });
    }
    out
}

/// Bytes of scratch, on the stack, for a strided vector or a piece of it.
const SCRATCH: usize = 16 << 10;

/// Elements of that.
const fn staged<T>() -> i64 {
    (SCRATCH / size_of::<T>()) as i64
}

/// Calls `f` with `v` as a vector without gaps: in place if it has none, else as a copy if it is
/// short enough, else as it is. What `f` wrote is there afterwards if `write`.
///
/// # Safety
/// `v` has `n` elements that may be read and, if `write`, written.
#[inline]
pub(crate) unsafe fn with_dense<T: Scalar>(
    n: i64,
    v: Vector<T>,
    write: bool,
    f: impl FnOnce(Vector<T>),
) {
    if v.inc == 1 || n > staged::<T>() {
        f(v)
    } else {
        // SAFETY: the caller's, and n is small enough.
        unsafe { with_copy(n, v, write, f) }
    }
}

/// Calls `f` with a copy of `v`.
///
/// # Safety
/// As `with_dense`; n is at most `staged`.
#[inline(never)]
unsafe fn with_copy<T: Scalar>(n: i64, v: Vector<T>, write: bool, f: impl FnOnce(Vector<T>)) {
    let mut scratch = MaybeUninit::<[u128; SCRATCH / size_of::<u128>()]>::uninit();
    let dense = Vector { first: scratch.as_mut_ptr().cast::<T>(), inc: 1 };
    // SAFETY: i < n, and the scratch has room for n elements.
    unsafe {
        for i in 0..n {
            dense.set(i, v.get(i));
        }
        f(dense);
        if write {
            for i in 0..n {
                v.set(i, dense.get(i));
            }
        }
    }
}

/// y := beta y; zero, and not read, if beta is zero.
///
/// # Safety
/// `y` has `n` elements.
pub(crate) unsafe fn scale<T: Scalar>(n: i64, beta: T, y: Vector<T>) {
    if beta.is_one() {
        return;
    }
    for i in 0..n {
        // SAFETY: i < n. A stride that the compiler knows lets it use registers.
        unsafe {
            if beta.is_zero() {
                y.set(i, T::ZERO);
            } else if y.inc == 1 {
                let at = y.first.add(i as usize);
                at.write_unaligned(times(beta, at.read_unaligned()));
            } else {
                y.set(i, times(beta, y.get(i)));
            }
        }
    }
}

/// y_i += alpha op(A)_ij x_j for the columns `cols` and, of their stored rows, those among `rows`;
/// op conjugates or does nothing.
///
/// # Safety
/// What is stored there may be read; x and y have those elements; y overlaps neither.
#[inline]
pub(crate) unsafe fn multiply<T: Scalar>(
    a: Columns<T>,
    cols: (i64, i64),
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    // A piece of y stays in the first cache while all columns pass over it.
    let piece = staged::<T>();
    let rows = a.rows_of(cols, rows);
    let mut low = rows.0;
    while low < rows.1 {
        let high = rows.1.min(low.saturating_add(piece));
        // SAFETY: the caller's, for fewer rows; the loop gets y from its element `low` on.
        unsafe {
            with_dense(high - low, y.from(low), true, |y| {
                let cols = a.cols_of((low, high), cols);
                multiply_piece(a, cols, (low, high), conj, alpha, x, y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `multiply`, but y begins with the element of the first row.
    unsafe fn multiply_piece<T: Scalar>[s](
        a: Columns<T>, cols: (i64, i64), rows: (i64, i64), conj: bool, alpha: T, x: Vector<T>,
        y: Vector<T>,
    ) -> () {
        let mut j = cols.0;
        // SAFETY: the caller's: only stored elements within `rows` are read.
        unsafe {
            // Complex factors take twice the registers.
            while !T::IS_COMPLEX && j + 8 <= cols.1 {
                multiply_group::<S, T, 8>(s, a, j, rows, conj, alpha, x, y);
                j += 8;
            }
            while j + 4 <= cols.1 {
                multiply_group::<S, T, 4>(s, a, j, rows, conj, alpha, x, y);
                j += 4;
            }
            while j < cols.1 {
                let (low, high) = a.within(j, rows);
                let t = times(alpha, x.get(j));
                a.part(j, low, high, conj).axpy(s, t, y.at(low - rows.0));
                j += 1;
            }
        }
    }
}

/// `C` columns of `multiply_piece`.
///
/// # Safety
/// As there.
#[inline(always)]
unsafe fn multiply_group<S: Simd, T: Element, const C: usize>(
    s: S,
    a: Columns<T>,
    j: i64,
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    // SAFETY: the caller's.
    unsafe {
        let group = Group::<T, C>::new(a, j, |j| a.within(j, rows));
        let t = scaled(alpha, x, j);
        if group.len() > 0 {
            let y = y.at(group.low - rows.0);
            axpy_columns(s, group.len(), group.at(group.low), t, conj, y);
        }
        if !group.is_even {
            for c in 0..C {
                for (low, high) in group.rest(a.within(j + c as i64, rows)) {
                    a.part(j + c as i64, low, high, conj).axpy(s, t[c], y.at(low - rows.0));
                }
            }
        }
    }
}

/// y += the sum over c of t_c op(a_c).
///
/// # Safety
/// `y` and every column have `n` adjacent elements.
#[inline(always)]
unsafe fn axpy_columns<S: Simd, T: Element, const C: usize>(
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

/// y_j += alpha times the sum over i of op(A)_ij x_i, for the columns `cols` and, of their stored
/// rows, those among `rows`; op conjugates or does nothing.
///
/// # Safety
/// What is stored there may be read; x and y have those elements; y overlaps neither.
#[inline]
pub(crate) unsafe fn multiply_transposed<T: Scalar>(
    a: Columns<T>,
    cols: (i64, i64),
    rows: (i64, i64),
    conj: bool,
    alpha: T,
    x: Vector<T>,
    y: Vector<T>,
) {
    let piece = staged::<T>();
    let rows = a.rows_of(cols, rows);
    let mut low = rows.0;
    while low < rows.1 {
        let high = rows.1.min(low.saturating_add(piece));
        // SAFETY: the caller's, for fewer rows; the loop gets x from its element `low` on.
        unsafe {
            with_dense(high - low, x.from(low), false, |x| {
                let cols = a.cols_of((low, high), cols);
                multiply_transposed_piece(a, cols, (low, high), conj, alpha, x, y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `multiply_transposed`, but x begins with the element of the first row.
    unsafe fn multiply_transposed_piece<T: Scalar>[s](
        a: Columns<T>, cols: (i64, i64), rows: (i64, i64), conj: bool, alpha: T, x: Vector<T>,
        y: Vector<T>,
    ) -> () {
        const C: usize = 4;
        let mut j = cols.0;
        // SAFETY: the caller's: only stored elements within `rows` are read.
        unsafe {
            while j + C as i64 <= cols.1 {
                let group = Group::<T, C>::new(a, j, |j| a.within(j, rows));
                let mut sums = [T::ZERO; C];
                if group.len() > 0 {
                    let x = x.at(group.low - rows.0);
                    sums = dot_columns(s, group.len(), group.at(group.low), conj, x);
                }
                for c in 0..C {
                    if !group.is_even {
                        for (low, high) in group.rest(a.within(j + c as i64, rows)) {
                            let part = a.part(j + c as i64, low, high, conj);
                            sums[c] += part.dot(s, x.at(low - rows.0));
                        }
                    }
                    y.add(j + c as i64, times(alpha, sums[c]));
                }
                j += C as i64;
            }
            while j < cols.1 {
                let (low, high) = a.within(j, rows);
                let sum = a.part(j, low, high, conj).dot(s, x.at(low - rows.0));
                y.add(j, times(alpha, sum));
                j += 1;
            }
        }
    }
}

/// The inner products of op(a_c) and x.
///
/// # Safety
/// `x` and every column have `n` adjacent elements.
#[inline(always)]
unsafe fn dot_columns<S: Simd, T: Element, const C: usize>(
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
            // Complex sums fill the registers already.
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

vectorised! {
    /// y += alpha A x, A symmetric or, in complex types, Hermitian, of which one triangle is
    /// stored; it is the conjugate of what is stored if `conj`.
    ///
    /// # Safety
    /// What is stored may be read; x and y have `n` elements each; y overlaps neither.
    pub(crate) unsafe fn multiply_symmetric<T: Scalar>[s](
        a: Columns<T>, n: i64, upper: bool, conj: bool, alpha: T, x: Vector<T>, y: Vector<T>,
    ) -> () {
        // SAFETY: the caller's.
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

/// y_j += t A_jj + alpha sum, of the diagonal the real part.
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
    // SAFETY: the caller's: the diagonal is always stored.
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
    // SAFETY: the caller's: only stored elements are read.
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
    // SAFETY: the caller's: rows and columns from j to j + C, of which the triangle is stored.
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

/// y += the sum over c of t_c op(a_c), and the inner products of conj(op(a_c)) and x: each element
/// of the columns is loaded once.
///
/// # Safety
/// `x`, `y` and every column have `n` adjacent elements.
#[inline(always)]
unsafe fn both_columns<S: Simd, T: Element, const C: usize>(
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

/// A triangular matrix as a routine sees it: its stored columns and what op makes of them.
pub(crate) struct Triangular<T> {
    pub(crate) a: Columns<T>,
    pub(crate) upper: bool,
    pub(crate) transposed: bool,
    pub(crate) conj: bool,
    pub(crate) unit: bool,
}

impl<T> Clone for Triangular<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Triangular<T> {}

/// x := op(A) x or, if `solve`, inv(op(A)) x, for the diagonal block of rows and columns `block`
/// alone.
///
/// # Safety
/// What is stored there may be read; x has those elements and does not overlap A.
#[inline]
pub(crate) unsafe fn diagonal_block<T: Scalar>(
    m: Triangular<T>,
    block: (i64, i64),
    solve: bool,
    x: Vector<T>,
) {
    // SAFETY: the caller's.
    unsafe {
        with_dense(block.1 - block.0, x.from(block.0), true, |x| {
            dense_diagonal_block(m, block, solve, x.first);
        });
    }
}

vectorised! {
    /// A few columns after another: the corner of their own rows, and the rest of the block.
    ///
    /// # Safety
    /// As `diagonal_block`, but x begins with the element of the block's first row, without gaps.
    unsafe fn dense_diagonal_block<T: Scalar>[s](
        m: Triangular<T>, block: (i64, i64), solve: bool, x: *mut T,
    ) -> () {
        const C: i64 = 4;
        let Triangular { a, upper, transposed, .. } = m;
        let forward = (upper == transposed) == solve;
        let n = block.1 - block.0;
        let mut done = 0;
        while done < n {
            // A band has columns alone, since a corner may lack some of its elements.
            let width = if a.is_triangle() { C.min(n - done) } else { 1 };
            let j = if forward { block.0 + done } else { block.1 - done - width };
            let rows = if upper { (block.0, j) } else { (j + width, block.1) };
            let at = |i: i64| x.wrapping_offset((i - block.0) as isize);
            // SAFETY: the caller's: only stored elements of the block are touched.
            unsafe {
                // The rest of the rows comes first where it gets the old x or gives to the new one.
                if solve == transposed {
                    rest_of_block(s, m, (j, width), rows, solve, at(j), at(rows.0));
                }
                corner(m, (j, width), solve, forward, at(j));
                if solve != transposed {
                    rest_of_block(s, m, (j, width), rows, solve, at(j), at(rows.0));
                }
            }
            done += width;
        }
    }
}

/// Of the columns from `j` on, `width` of them, what the rows beside their corner get from x or, if
/// transposed, give to it.
///
/// # Safety
/// As `diagonal_block`; `own` has the elements of x at the columns, `others` those at the rows.
#[inline(always)]
unsafe fn rest_of_block<S: Simd, T: Element>(
    s: S,
    m: Triangular<T>,
    (j, width): (i64, i64),
    rows: (i64, i64),
    solve: bool,
    own: *mut T,
    others: *mut T,
) {
    let Triangular { a, transposed, conj, .. } = m;
    let sign = |x: T| if solve { -x } else { x };
    let own = Vector { first: own, inc: 1 };
    // SAFETY: the caller's: a triangle has all of those rows, a band those within.
    unsafe {
        if width == 4 {
            let n = (rows.1 - rows.0) as usize;
            let columns = Group::<T, 4>::new(a, j, |_| rows).at(rows.0);
            if n == 0 {
            } else if transposed {
                let sums = dot_columns(s, n, columns, conj, others);
                for c in 0..4 {
                    own.add(c as i64, sign(sums[c]));
                }
            } else {
                let mut t = [T::ZERO; 4];
                for c in 0..4 {
                    t[c] = sign(own.get(c as i64));
                }
                axpy_columns(s, n, columns, t, conj, others);
            }
            return;
        }
        for c in 0..width {
            let (low, high) = a.within(j + c, rows);
            let (part, piece) =
                (a.part(j + c, low, high, conj), others.wrapping_offset((low - rows.0) as isize));
            if transposed {
                own.add(c, sign(part.dot(s, piece)));
            } else {
                part.axpy(s, sign(own.get(c)), piece);
            }
        }
    }
}

/// x := op(A) x or inv(op(A)) x for the corner of columns and rows from `j` on, `width` of them.
///
/// # Safety
/// As `diagonal_block`; `x` has the elements of those rows, and all of the corner is stored.
#[inline(always)]
unsafe fn corner<T: Scalar>(
    m: Triangular<T>,
    (j, width): (i64, i64),
    solve: bool,
    forward: bool,
    x: *mut T,
) {
    let Triangular { a, transposed, conj, unit, .. } = m;
    let x = Vector { first: x, inc: 1 };
    // SAFETY: the caller's.
    unsafe {
        for step in 0..width {
            let nth = |step: i64| if forward { step } else { width - 1 - step };
            let c = nth(step);
            let column = Vector { first: a.at(j, j + c), inc: 1 };
            let diagonal = || conj_if(conj, column.get(c));
            // The rows that are done, or those to come.
            let (first, past) = if solve == transposed { (0, step) } else { (step + 1, width) };
            let mut xc = x.get(c);
            if transposed {
                let mut sum = T::ZERO;
                for r in first..past {
                    sum += conj_if(conj, column.get(nth(r))) * x.get(nth(r));
                }
                xc = match (solve, unit) {
                    (true, true) => xc - sum,
                    (true, false) => divide(xc - sum, diagonal()),
                    (false, true) => xc + sum,
                    (false, false) => xc * diagonal() + sum,
                };
            } else {
                if solve && !unit {
                    xc = divide(xc, diagonal());
                }
                let t = if solve { -xc } else { xc };
                for r in first..past {
                    x.add(nth(r), t * conj_if(conj, column.get(nth(r))));
                }
                if !solve && !unit {
                    xc *= diagonal();
                }
            }
            x.set(c, xc);
        }
    }
}

/// A_ij += op(x)_i t_j for the stored rows among `rows` of all `n` columns, where t_j is alpha y_j
/// or, if `conj_y`, alpha conj(y_j), and op conjugates x if `conj_x`.
///
/// # Safety
/// What is stored there may be read and written; x and y have those elements, none of them A's.
pub(crate) unsafe fn rank_1<T: Scalar>(
    a: Columns<T>,
    rows: i64,
    n: i64,
    alpha: T,
    x: Vector<T>,
    conj_x: bool,
    y: Vector<T>,
    conj_y: bool,
) {
    let piece = if x.inc == 1 { i64::MAX } else { staged::<T>() };
    let mut low = 0;
    while low < rows {
        let high = rows.min(low.saturating_add(piece));
        // SAFETY: the caller's, for fewer rows; the loop gets x from its element `low` on.
        unsafe {
            with_dense(high - low, x.from(low), false, |x| {
                rank_1_piece(a, (low, high), n, alpha, x, conj_x, y, conj_y);
            });
        }
        low = high;
    }
}

vectorised! {
    /// # Safety
    /// As `rank_1`, but x begins with the element of the first row and has no gaps.
    unsafe fn rank_1_piece<T: Scalar>[s](
        a: Columns<T>, rows: (i64, i64), n: i64, alpha: T, x: Vector<T>, conj_x: bool, y: Vector<T>,
        conj_y: bool,
    ) -> () {
        let len = (rows.1 - rows.0) as usize;
        for j in 0..n {
            // SAFETY: the caller's.
            unsafe {
                let t = times(alpha, conj_if(conj_y, y.get(j)));
                axpy_in_registers(s, len, t, x.first.cast_const(), conj_x, a.at(rows.0, j));
            }
        }
    }
}

vectorised! {
    /// A += alpha x x^H or, with `y`, alpha x y^H + conj(alpha) y x^H, in the stored triangle; if
    /// `conj` what is stored is the conjugate of A. In real types ^H is ^T; in complex types the
    /// imaginary parts of the diagonal become zero.
    ///
    /// # Safety
    /// What is stored may be read and written; x and y have `n` elements each, none of them A's.
    pub(crate) unsafe fn rank_1_or_2<T: Scalar>[s](
        a: Columns<T>, n: i64, upper: bool, conj: bool, alpha: T, x: Vector<T>, y: Option<Vector<T>>,
    ) -> () {
        const C: usize = 4;
        // SAFETY: the caller's: only stored elements are touched.
        unsafe {
            let mut j = 0;
            while j < n {
                let width = (n - j).min(C as i64);
                let (mut t, mut u) = ([T::ZERO; C], [T::ZERO; C]);
                for c in 0..width as usize {
                    let xj = x.get(j + c as i64).conj();
                    // The column is x_i t + y_i u or, if what is stored is the conjugate, that
                    // conjugated.
                    match y {
                        None => t[c] = times(alpha, xj),
                        Some(y) => {
                            t[c] = times(alpha, y.get(j + c as i64).conj());
                            u[c] = times(alpha.conj(), xj);
                        }
                    }
                    rank_in_corner(a, (j, width), c as i64, upper, conj, (t[c], x), y.map(|y| (u[c], y)));
                    (t[c], u[c]) = (conj_if(conj, t[c]), conj_if(conj, u[c]));
                }
                let (low, high) = if upper { (0, j) } else { (j + width, n) };
                let rows = (high - low) as usize;
                let dense = x.inc == 1 && y.is_none_or(|y| y.inc == 1);
                if rows > 0 && dense && width == C as i64 {
                    let columns = Group::<T, C>::new(a, j, |_| (low, high)).at(low);
                    let y = y.map(|y| (y.at(low).cast_const(), u));
                    update_columns(s, rows, columns, (x.at(low).cast_const(), t), y, conj);
                } else if rows > 0 {
                    for c in 0..width as usize {
                        let column = Vector { first: a.at(low, j + c as i64), inc: 1 };
                        for i in 0..rows as i64 {
                            let mut e = column.get(i) + t[c] * conj_if(conj, x.get(low + i));
                            if let Some(y) = y {
                                e += u[c] * conj_if(conj, y.get(low + i));
                            }
                            column.set(i, e);
                        }
                    }
                }
                j += width;
            }
        }
    }
}

/// Column `c` of the corner of columns and rows from `j` on, `width` of them, += x t + y u,
/// conjugated if `conj`; the diagonal's real part alone.
///
/// # Safety
/// As `rank_1_or_2`.
#[inline(always)]
unsafe fn rank_in_corner<T: Scalar>(
    a: Columns<T>,
    (j, width): (i64, i64),
    c: i64,
    upper: bool,
    conj: bool,
    (t, x): (T, Vector<T>),
    y: Option<(T, Vector<T>)>,
) {
    let (first, past) = if upper { (0, c + 1) } else { (c, width) };
    for r in first..past {
        // SAFETY: the caller's: (r, c) of the corner is stored.
        unsafe {
            let mut e = x.get(j + r) * t;
            if let Some((u, y)) = y {
                e += y.get(j + r) * u;
            }
            let at = a.at(j + r, j + c);
            let old = at.read_unaligned();
            at.write_unaligned(if r == c {
                T::from_real(old.re() + e.re())
            } else {
                old + conj_if(conj, e)
            });
        }
    }
}

/// a_c += t_c op(x) + u_c op(y) for each column; op conjugates if `conj`.
///
/// # Safety
/// x, y and every column have `n` adjacent elements.
#[inline(always)]
unsafe fn update_columns<S: Simd, T: Element, const C: usize>(
    s: S,
    n: usize,
    a: [*const T; C],
    (x, t): (*const T, [T; C]),
    y: Option<(*const T, [T; C])>,
    conj: bool,
) {
    let l = simd::lanes::<S, T>();
    let ft = factors(s, t, conj);
    // One register more or less of each: two loops.
    // SAFETY: every access ends at or before element n.
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
