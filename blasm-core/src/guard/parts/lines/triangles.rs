//! Level 2 in parts, where a triangle of a matrix is stored: in full, as a band or packed.
//!
//! Such a matrix falls into two such matrices and the block between them, and the call with it into
//! two calls of its own routine and one or two with that block, which is general or a band. Packed,
//! only lines are blocks, and only one end of the matrix is packed by itself: there lines are taken
//! off the other end, one after another, until the rest is short.
//!
//! Owns the division and the order of the calls.

use super::super::blocks::Matrix;
use super::super::{Divide, Made, Parts, Pointer, Vector, elements, half};
use super::{Band, scale};
use crate::args::{
    Gbmv, Gemv, Geru, Hbmv, Hemv, Her, Her2, Hpmv, Hpr, Hpr2, Sbmv, Spmv, Spr, Spr2, Symv, Syr,
    Syr2, Tbmv, Tbsv, Tpmv, Tpsv, Trmv, Trsv,
};
use crate::argument::{Arguments, Demand};
use crate::error::CallError;
use crate::flags::{Layout, Transpose, Uplo};
use crate::routine::Call;

/// A triangle of a square matrix, as it is stored.
#[derive(Clone, Copy)]
struct Triangle<P> {
    layout: Layout,
    uplo: Uplo,
    n: i64,
    at: P,
    stored: Stored,
}

/// How a triangle is stored.
#[derive(Clone, Copy)]
enum Stored {
    /// Its whole square is there; lines are so far apart.
    Full(i64),
    /// So many diagonals beside the main one, and lines so far apart.
    Band(i64, i64),
    /// Line after line.
    Packed,
}

/// The block of a triangle between its two ends: rows and columns of the matrix, as first and
/// number, and where it is.
#[derive(Clone, Copy)]
struct Block<P> {
    rows: (i64, i64),
    columns: (i64, i64),
    is: Is<P>,
}

#[derive(Clone, Copy)]
enum Is<P> {
    General(Matrix<P>),
    Band(Band<P>),
}

impl<P: Pointer> Triangle<P> {
    /// Where the elements (p, p) on are, for those that are stored by lines.
    fn diagonal(&self, p: i64) -> P {
        match self.stored {
            Stored::Full(ld) => self.at.skip(elements(p, ld)).skip(elements(p, 1)),
            Stored::Band(_, ld) => self.at.skip(elements(p, ld)),
            // Lines that grow have p elements before the diagonal, lines that shrink none.
            Stored::Packed if self.grows() => self.at.skip(elements(p, p + 3) / 2),
            Stored::Packed => self.at.skip(elements(p, 2 * self.n - p + 1) / 2),
        }
    }

    /// Whether each line is longer than the one before: then the first lines are a packed triangle
    /// by themselves, otherwise the last ones.
    fn grows(&self) -> bool {
        self.uplo.is_upper() != self.layout.is_row_major()
    }

    /// The same triangle without diagonals that have no element in it.
    fn clipped(self) -> Self {
        let Stored::Band(k, ld) = self.stored else { return self };
        let fewer = k.min((self.n - 1).max(0));
        // Lines that grow end with the main diagonal, and begin with the farthest.
        let before = if self.grows() { k - fewer } else { 0 };
        Self { at: self.at.skip(elements(before, 1)), stored: Stored::Band(fewer, ld), ..self }
    }

    /// How many diagonals beside the main one are stored by lines.
    fn diagonals(&self) -> i64 {
        if let Stored::Band(k, _) = self.stored { k } else { 0 }
    }

    /// The triangles over the first `p` and the last `n - p` rows, and the block between them.
    fn divided(&self, p: i64) -> (Self, Block<P>, Self) {
        let Self { layout, uplo, n, .. } = *self;
        let first = Self { n: p, ..*self };
        let last = Self { n: n - p, at: self.diagonal(p), ..*self };
        let (rows, columns) = match uplo.is_upper() {
            true => ((0, p), (p, n - p)),
            false => ((p, n - p), (0, p)),
        };
        let block = match self.stored {
            Stored::Full(ld) => {
                let matrix = Matrix::new(layout, self.at, ld);
                let is = Is::General(Matrix::new(layout, matrix.element(rows.0, columns.0), ld));
                Block { rows, columns, is }
            }
            Stored::Band(k, ld) => {
                // Only so many rows and columns have elements in it.
                let (low, high) = (k.min(p), k.min(n - p));
                let (rows, columns) = match uplo.is_upper() {
                    true => ((p - low, low), (p, high)),
                    false => ((p, high), (p - low, low)),
                };
                let (kl, ku) = if uplo.is_upper() { (0, k) } else { (k, 0) };
                let band = Band { layout, at: self.at, ld, kl, ku };
                Block {
                    rows,
                    columns,
                    is: Is::Band(band.part((rows.0, columns.0), rows.1, columns.1)),
                }
            }
            // A line: the last one of those that grow, without its diagonal; or the first one.
            Stored::Packed => {
                let at = match self.grows() {
                    true => last.at.skip(elements(p, -1)),
                    false => self.at.skip(1),
                };
                let length = if self.grows() { p } else { n - p };
                Block { rows, columns, is: Is::General(Matrix::new(layout, at, length)) }
            }
        };
        (first, block, last)
    }
}

/// What a routine does with a triangle.
trait Work<P: Pointer>: Call<Output = ()> {
    /// Whether the ends of a triangle are worked on in their order; otherwise the last one comes
    /// first.
    fn is_forward(&self) -> bool;

    /// The routine's call on a part of the triangle that begins at row `from`.
    fn on(&self, part: &Triangle<P>, from: i64) -> Self;

    /// What is done with a block; rows and columns are those of the whole.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn block(&self, by: &Parts<'_>, block: &Block<P>) -> Result<(), CallError>;
}

/// Works on a triangle that begins at row `from`.
///
/// # Safety
/// As the routine's method.
unsafe fn divide<P: Pointer, W: Work<P>>(
    work: &W,
    by: &Parts<'_>,
    whole: &Triangle<P>,
    from: i64,
) -> Result<(), CallError> {
    let call = work.on(whole, from);
    if whole.n <= 1 || by.is_short(&call) {
        // SAFETY: the caller's.
        return unsafe { by.at_once(&call) };
    }
    if matches!(whole.stored, Stored::Packed) {
        // SAFETY: the caller's.
        return unsafe { by_lines(work, by, whole, from) };
    }
    let p = half(whole.n);
    let (first, block, last) = whole.divided(p);
    let block = block.moved(from);
    // SAFETY: the caller's; every part's elements are among the call's.
    unsafe {
        if work.is_forward() {
            divide(work, by, &first, from)?;
            work.block(by, &block)?;
            divide(work, by, &last, from + p)
        } else {
            divide(work, by, &last, from + p)?;
            work.block(by, &block)?;
            divide(work, by, &first, from)
        }
    }
}

/// The same of a packed triangle: the longest end of it that is short, and lines.
///
/// # Safety
/// As the routine's method.
unsafe fn by_lines<P: Pointer, W: Work<P>>(
    work: &W,
    by: &Parts<'_>,
    whole: &Triangle<P>,
    from: i64,
) -> Result<(), CallError> {
    let n = whole.n;
    let grows = whole.grows();
    // Of lines that grow the first `p` are a triangle, of others the last `n - p`.
    let end = |p: i64| {
        let (first, _, last) = whole.divided(p);
        if grows { (first, 0) } else { (last, p) }
    };
    // The order of the end: n halved until it is short.
    let mut order = n / 2;
    while order > 1 && !by.is_short(&work.on(&end(if grows { order } else { n - order }).0, from)) {
        order /= 2;
    }
    let (base, at) = end(if grows { order } else { n - order });
    // The line of a row, and its diagonal.
    let line = |row: i64| {
        if grows {
            // The first rows with this one: its line is the block, its diagonal what is left.
            let (_, block, _) = (Triangle { n: row + 1, ..*whole }).divided(row);
            let diagonal = Triangle { n: 1, at: whole.diagonal(row), ..*whole };
            (block, diagonal)
        } else {
            // This row and the last ones.
            let rest = Triangle { n: n - row, at: whole.diagonal(row), ..*whole };
            let (diagonal, block, _) = rest.divided(1);
            (block.moved(row), diagonal)
        }
    };
    // A line and its diagonal, in the order in which halves are worked on: the diagonal is the last
    // part of lines that grow, and the first of others.
    let one = |row: i64| {
        let (block, diagonal) = line(row);
        let block = block.moved(from);
        // SAFETY: the caller's; every part's elements are among the call's.
        unsafe {
            if work.is_forward() == grows {
                work.block(by, &block)?;
                by.at_once(&work.on(&diagonal, from + row))
            } else {
                by.at_once(&work.on(&diagonal, from + row))?;
                work.block(by, &block)
            }
        }
    };
    // SAFETY: as above.
    let base = || unsafe { by.at_once(&work.on(&base, from + at)) };
    match (grows, work.is_forward()) {
        (true, true) => {
            base()?;
            (order..n).try_for_each(one)
        }
        (true, false) => {
            (order..n).rev().try_for_each(one)?;
            base()
        }
        (false, true) => {
            (0..n - order).try_for_each(one)?;
            base()
        }
        (false, false) => {
            base()?;
            (0..n - order).rev().try_for_each(one)
        }
    }
}

impl<P> Block<P> {
    /// The same block of a triangle that begins at row `by` of a larger one.
    fn moved(mut self, by: i64) -> Self {
        self.rows.0 += by;
        self.columns.0 += by;
        self
    }
}

impl<T: Made> Block<*const T> {
    /// y := alpha op(X) x + y, where X is the block, and x and y are those parts of two vectors that
    /// belong to it.
    ///
    /// # Safety
    /// As a routine's method.
    unsafe fn multiply(
        &self,
        by: &Parts<'_>,
        trans: Transpose,
        alpha: T,
        x: Vector<*const T>,
        y: Vector<*mut T>,
    ) -> Result<(), CallError> {
        let (m, n) = (self.rows.1, self.columns.1);
        if m == 0 || n == 0 {
            return Ok(());
        }
        let (to, from) = trans.choose((self.rows, self.columns), (self.columns, self.rows));
        let (x, y) = (x.part(from.0, from.1), y.part(to.0, to.1));
        let beta = T::ONE;
        let (incx, incy) = (x.inc, y.inc);
        let (x, y) = (x.at, y.at);
        // SAFETY: the caller's.
        unsafe {
            match self.is {
                Is::General(Matrix { layout, at: a, ld: lda }) => {
                    T::gemv(by, Gemv { layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy })
                }
                Is::Band(Band { layout, at: a, ld: lda, kl, ku }) => {
                    let call =
                        Gbmv { layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy };
                    T::gbmv(by, call)
                }
            }
        }
    }
}

/// y := alpha A x + beta y, with a symmetric or Hermitian A.
macro_rules! symmetric {
    ($($family:ident $a:ident [$($k:ident)?] $adjoint:ident $stored:expr;)*) => {$(
        impl<T: Made> Work<*const T> for $family<T>
        where
            Self: Call<Output = ()>,
        {
            fn is_forward(&self) -> bool {
                true
            }

            fn on(&self, part: &Triangle<*const T>, from: i64) -> Self {
                let x = Vector::new(self.x, self.n, self.incx).part(from, part.n);
                let y = Vector::new(self.y, self.n, self.incy).part(from, part.n);
                let part = part.clipped();
                Self { n: part.n, $($k: part.diagonals(),)? $a: part.at, x: x.at, y: y.at, ..*self }
            }

            unsafe fn block(
                &self,
                by: &Parts<'_>,
                block: &Block<*const T>,
            ) -> Result<(), CallError> {
                let x = Vector::new(self.x, self.n, self.incx);
                let y = Vector::new(self.y, self.n, self.incy);
                // SAFETY: the caller's.
                unsafe {
                    block.multiply(by, Transpose::NONE, self.alpha, x, y)?;
                    block.multiply(by, Transpose::$adjoint, self.alpha, x, y)
                }
            }
        }

        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let stored: fn(&Self) -> Stored = $stored;
                let Self { layout, uplo, n, .. } = *self;
                let whole = Triangle { layout, uplo, n, at: self.$a, stored: stored(self) };
                // SAFETY: the caller's.
                unsafe {
                    // A block adds to what another triangle scales, whichever comes first.
                    scale(by, self.beta, Vector::new(self.y, n, self.incy))?;
                    if self.demand() == Demand::Output {
                        return Ok(());
                    }
                    divide(&Self { beta: T::ONE, ..*self }, by, &whole, 0)
                }
            }
        }
    )*};
}
symmetric! {
    Symv a [] TRANSPOSE |p| Stored::Full(p.lda);
    Hemv a [] CONJUGATE |p| Stored::Full(p.lda);
    Sbmv a [k] TRANSPOSE |p| Stored::Band(p.k, p.lda);
    Hbmv a [k] CONJUGATE |p| Stored::Band(p.k, p.lda);
    Spmv ap [] TRANSPOSE |_| Stored::Packed;
    Hpmv ap [] CONJUGATE |_| Stored::Packed;
}

/// x := op(A) x, or inv(op(A)) x, with a triangular A.
macro_rules! triangular {
    ($($family:ident $a:ident [$($k:ident)?] $solves:literal $stored:expr;)*) => {$(
        impl<T: Made> Work<*const T> for $family<T>
        where
            Self: Call<Output = ()>,
        {
            fn is_forward(&self) -> bool {
                // An upper matrix makes the first elements of all, from the first on; a solution
                // begins with the last.
                (self.uplo.is_upper() != self.transa.is_transposed()) != $solves
            }

            fn on(&self, part: &Triangle<*const T>, from: i64) -> Self {
                let x = Vector::new(self.x, self.n, self.incx).part(from, part.n);
                let part = part.clipped();
                Self { n: part.n, $($k: part.diagonals(),)? $a: part.at, x: x.at, ..*self }
            }

            unsafe fn block(
                &self,
                by: &Parts<'_>,
                block: &Block<*const T>,
            ) -> Result<(), CallError> {
                let x = Vector::new(self.x.cast_const(), self.n, self.incx);
                let y = Vector::new(self.x, self.n, self.incx);
                let alpha = if $solves { -T::ONE } else { T::ONE };
                // SAFETY: the caller's; a block's rows and columns are different elements of x.
                unsafe { block.multiply(by, self.transa, alpha, x, y) }
            }
        }

        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let stored: fn(&Self) -> Stored = $stored;
                let Self { layout, uplo, n, .. } = *self;
                let whole = Triangle { layout, uplo, n, at: self.$a, stored: stored(self) };
                // SAFETY: the caller's.
                unsafe { divide(self, by, &whole, 0) }
            }
        }
    )*};
}
triangular! {
    Trmv a [] false |p| Stored::Full(p.lda);
    Tbmv a [k] false |p| Stored::Band(p.k, p.lda);
    Tpmv ap [] false |_| Stored::Packed;
    Trsv a [] true |p| Stored::Full(p.lda);
    Tbsv a [k] true |p| Stored::Band(p.k, p.lda);
    Tpsv ap [] true |_| Stored::Packed;
}

/// Updates of a triangle: by one vector, or by two.
macro_rules! updates {
    ($($family:ident $a:ident [$($vector:ident $inc:ident),*] $stored:expr, $conjugated:literal
        |$whole:ident| [$($alpha:expr, $x:ident $incx:ident, $y:ident $incy:ident);*];)*) => {$(
        impl<T: Made> Work<*mut T> for $family<T>
        where
            Self: Call<Output = ()>,
        {
            fn is_forward(&self) -> bool {
                true
            }

            fn on(&self, part: &Triangle<*mut T>, from: i64) -> Self {
                let mut call = *self;
                (call.n, call.$a) = (part.n, part.at);
                $(call.$vector = Vector::new(self.$vector, self.n, self.$inc).part(from, part.n).at;)*
                call
            }

            unsafe fn block(&self, by: &Parts<'_>, block: &Block<*mut T>) -> Result<(), CallError> {
                // No update is one of a band.
                let Is::General(Matrix { layout, at: a, ld: lda }) = block.is else {
                    return Ok(());
                };
                let (rows, columns) = (block.rows, block.columns);
                let (m, n) = (rows.1, columns.1);
                let $whole = self;
                $(
                    let x = Vector::new(self.$x, self.n, self.$incx).part(rows.0, m);
                    let y = Vector::new(self.$y, self.n, self.$incy).part(columns.0, n);
                    let call = Geru {
                        layout, m, n, alpha: $alpha,
                        x: x.at, incx: x.inc, y: y.at, incy: y.inc, a, lda,
                    };
                    // SAFETY: the caller's.
                    unsafe { T::ger(by, call, $conjugated) }?;
                )*
                Ok(())
            }
        }

        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let stored: fn(&Self) -> Stored = $stored;
                let Self { layout, uplo, n, .. } = *self;
                let whole = Triangle { layout, uplo, n, at: self.$a, stored: stored(self) };
                // SAFETY: the caller's.
                unsafe { divide(self, by, &whole, 0) }
            }
        }
    )*};
}
updates! {
    Syr a [x incx] |p| Stored::Full(p.lda), false |p| [p.alpha, x incx, x incx];
    Spr ap [x incx] |_| Stored::Packed, false |p| [p.alpha, x incx, x incx];
    Her a [x incx] |p| Stored::Full(p.lda), true |p| [T::from_real(p.alpha), x incx, x incx];
    Hpr ap [x incx] |_| Stored::Packed, true |p| [T::from_real(p.alpha), x incx, x incx];
    Syr2 a [x incx, y incy] |p| Stored::Full(p.lda), false
        |p| [p.alpha, x incx, y incy; p.alpha, y incy, x incx];
    Spr2 ap [x incx, y incy] |_| Stored::Packed, false
        |p| [p.alpha, x incx, y incy; p.alpha, y incy, x incx];
    Her2 a [x incx, y incy] |p| Stored::Full(p.lda), true
        |p| [p.alpha, x incx, y incy; p.alpha.conj(), y incy, x incx];
    Hpr2 ap [x incx, y incy] |_| Stored::Packed, true
        |p| [p.alpha, x incx, y incy; p.alpha.conj(), y incy, x incx];
}
