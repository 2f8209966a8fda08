//! Level 2 in parts: a matrix is divided into blocks, and vectors with it.
//!
//! Owns general matrices and bands: they are halved along their longer side. `beta` comes in with
//! the part that touches an output first, or before all parts. Of matrices of which a triangle is
//! stored, [`triangles`] has the division.

mod triangles;

use super::blocks::Matrix;
use super::{Divide, Made, Parts, Pointer, Vector, elements, half};
use crate::args::{Gbmv, Gemv, Ger, Gerc, Geru, Omatcopy};
use crate::argument::{Arguments, Demand};
use crate::error::CallError;
use crate::flags::{Layout, Transpose};
use crate::routine::Call;

impl<T: Made> Divide for Gemv<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        let Self { layout, trans, m, n, .. } = *self;
        let (rows, columns) = trans.choose((m, n), (n, m));
        // What only scales y reads no input, and is divided as y is.
        let along_y = rows >= columns || self.demand() == Demand::Output;
        let length = if along_y { rows } else { columns };
        if length <= 1 {
            // SAFETY: the caller's.
            return unsafe { by.at_once(self) };
        }
        let keep = half(length);
        let x = Vector::new(self.x, columns, self.incx);
        let y = Vector::new(self.y, rows, self.incy);
        let (mut first, mut last) = (*self, *self);
        if along_y {
            (first.y, last.y) = (y.part(0, keep).at, y.part(keep, rows - keep).at);
        } else {
            (first.x, last.x) = (x.part(0, keep).at, x.part(keep, columns - keep).at);
            last.beta = T::ONE;
        }
        let a = Matrix::new(layout, self.a, self.lda);
        if along_y == trans.is_transposed() {
            (first.n, last.n, last.a) = (keep, n - keep, a.element(0, keep));
        } else {
            (first.m, last.m, last.a) = (keep, m - keep, a.element(keep, 0));
        }
        // SAFETY: the caller's; the parts' elements are among the call's.
        unsafe {
            by.run(&first)?;
            by.run(&last)
        }
    }
}

impl<T: Made> Divide for Gbmv<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        let Self { layout, trans, m, n, kl, ku, .. } = *self;
        // SAFETY: the caller's; every part's elements are among the call's.
        unsafe {
            let band = Band { layout, at: self.a, ld: self.lda, kl, ku }.clipped(m, n);
            let Band { at: a, kl, ku, .. } = band;
            let clipped = Self { a, kl, ku, ..*self };
            if (kl, ku) != (self.kl, self.ku) {
                return by.run(&clipped);
            }
            let x = Vector::new(self.x, trans.choose(n, m), self.incx);
            let y = Vector::new(self.y, trans.choose(m, n), self.incy);
            if self.demand() == Demand::Output {
                return scale(by, self.beta, y);
            }
            if n <= 1 {
                return self.by_rows(by, band, x, y);
            }
            let keep = half(n);
            // Rows that two halves share must be scaled once, and those that neither has, too.
            if !trans.is_transposed() {
                scale(by, self.beta, y)?;
            }
            for (from, width) in [(0, keep), (keep, n - keep)] {
                // The rows in which these columns have elements.
                let top = from.saturating_sub(ku).clamp(0, m);
                let bottom = (from + width).saturating_add(kl).clamp(top, m);
                let mut part = *self;
                if bottom == top {
                    // The columns lie below the last row: nothing but a transposed product has
                    // elements of y for them.
                    if trans.is_transposed() {
                        scale(by, self.beta, y.part(from, width))?;
                    }
                    continue;
                }
                let inner = band.part((top, from), bottom - top, width);
                (part.m, part.n) = (bottom - top, width);
                (part.a, part.kl, part.ku) = (inner.at, inner.kl, inner.ku);
                if trans.is_transposed() {
                    part.x = x.part(top, bottom - top).at;
                    part.y = y.part(from, width).at;
                } else {
                    part.x = x.part(from, width).at;
                    part.y = y.part(top, bottom - top).at;
                    part.beta = T::ONE;
                }
                by.run(&part)?;
            }
            Ok(())
        }
    }
}

impl<T: Made> Gbmv<T>
where
    Self: Call<Output = ()>,
{
    /// Divides a single column.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn by_rows(
        &self,
        by: &Parts<'_>,
        band: Band<*const T>,
        x: Vector<*const T>,
        y: Vector<*mut T>,
    ) -> Result<(), CallError> {
        let is_transposed = self.trans.is_transposed();
        // So many of its rows have elements.
        let rows = self.m.min(self.kl.saturating_add(1));
        // SAFETY: the caller's; every part's elements are among the call's.
        unsafe {
            if !is_transposed {
                scale(by, self.beta, y)?;
            }
            if rows <= 1 {
                let beta = if is_transposed { self.beta } else { T::ONE };
                let y = if is_transposed { y } else { y.part(0, rows) };
                let call = Self { m: rows, beta, y: y.at, ..*self };
                let x = if is_transposed { x.part(0, rows) } else { x };
                return by.at_once(&Self { x: x.at, ..call });
            }
            let keep = half(rows);
            for (from, height) in [(0, keep), (keep, rows - keep)] {
                let inner = band.part((from, 0), height, 1);
                let (mut part, m) = (*self, height);
                (part.m, part.a, part.kl, part.ku) = (m, inner.at, inner.kl, inner.ku);
                if is_transposed {
                    part.x = x.part(from, m).at;
                } else {
                    part.y = y.part(from, m).at;
                }
                if !is_transposed || from > 0 {
                    part.beta = T::ONE;
                }
                by.run(&part)?;
            }
            Ok(())
        }
    }
}

/// y := beta y, of which no element is read where beta is 0.
///
/// # Safety
/// As of a routine that writes `y`.
unsafe fn scale<T: Made>(by: &Parts<'_>, beta: T, y: Vector<*mut T>) -> Result<(), CallError> {
    if beta.is_one() || y.n == 0 {
        return Ok(());
    }
    let call = Gemv {
        layout: Layout::COLUMN_MAJOR,
        trans: Transpose::NONE,
        m: y.n,
        n: 1,
        alpha: T::ZERO,
        // Nothing of either is read.
        a: y.at.cast_const(),
        lda: y.n,
        x: y.at.cast_const(),
        incx: 1,
        beta,
        y: y.at,
        incy: y.inc,
    };
    // SAFETY: the caller's.
    unsafe { T::gemv(by, call) }
}

/// A band matrix: element (i, j) is stored for -kl <= j - i <= ku.
#[derive(Clone, Copy)]
struct Band<P> {
    layout: Layout,
    at: P,
    ld: i64,
    kl: i64,
    ku: i64,
}

impl<P: Pointer> Band<P> {
    /// The `m` x `n` matrix from element (i, j) on, which is on a stored diagonal: beside its own main
    /// diagonal there are other numbers of diagonals.
    fn part(self, (i, j): (i64, i64), m: i64, n: i64) -> Self {
        let line = self.layout.choose(i, j);
        let at = self.at.skip(elements(line, self.ld));
        Self { at, kl: self.kl - (i - j), ku: self.ku + (i - j), ..self }.clipped(m, n)
    }

    /// The same `m` x `n` matrix without the diagonals that have no element in it, which would cost
    /// what they would have.
    fn clipped(self, m: i64, n: i64) -> Self {
        let (kl, ku) = (self.kl.min((m - 1).max(0)), self.ku.min((n - 1).max(0)));
        // The diagonals before the first one that is left lie first in every line.
        let before = self.layout.choose(self.kl - kl, self.ku - ku);
        Self { at: self.at.skip(elements(before, 1)), kl, ku, ..self }
    }
}

/// Rank-1 updates of a general matrix.
macro_rules! general {
    ($($family:ident)*) => {$(
        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let Self { layout, m, n, .. } = *self;
                if m.max(n) <= 1 {
                    // SAFETY: the caller's.
                    return unsafe { by.at_once(self) };
                }
                let a = Matrix::new(layout, self.a, self.lda);
                let keep = half(m.max(n));
                let (mut first, mut last) = (*self, *self);
                if m > n {
                    let x = Vector::new(self.x, m, self.incx);
                    (first.m, first.x) = (keep, x.part(0, keep).at);
                    (last.m, last.x) = (m - keep, x.part(keep, m - keep).at);
                    last.a = a.element(keep, 0);
                } else {
                    let y = Vector::new(self.y, n, self.incy);
                    (first.n, first.y) = (keep, y.part(0, keep).at);
                    (last.n, last.y) = (n - keep, y.part(keep, n - keep).at);
                    last.a = a.element(0, keep);
                }
                // SAFETY: the caller's; each writes elements of A.
                unsafe {
                    by.run(&first)?;
                    by.run(&last)
                }
            }
        }
    )*};
}
general!(Ger Geru Gerc);

impl<T: Made> Divide for Omatcopy<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        let Self { layout, trans, m, n, .. } = *self;
        if m.max(n) <= 1 {
            // SAFETY: the caller's.
            return unsafe { by.at_once(self) };
        }
        let (a, b) = (Matrix::new(layout, self.a, self.lda), Matrix::new(layout, self.b, self.ldb));
        let keep = half(m.max(n));
        let (mut first, mut last) = (*self, *self);
        let (i, j) = if m > n {
            (first.m, last.m) = (keep, m - keep);
            (keep, 0)
        } else {
            (first.n, last.n) = (keep, n - keep);
            (0, keep)
        };
        (last.a, last.b) = (a.element(i, j), b.element_of(trans, i, j));
        // SAFETY: the caller's; each writes elements of B, and reads elements of A.
        unsafe {
            by.run(&first)?;
            by.run(&last)
        }
    }
}
