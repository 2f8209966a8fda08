//! Level 3 in parts: matrices are divided into blocks.
//!
//! A product is halved along its inner steps first, where that costs a library nothing, then along its
//! longest side, so that its packing pays off. A product with a symmetric or Hermitian matrix is one of
//! panels: some of its columns, copied and completed ([`columns`](super::columns)), or where they lie: a
//! block on the diagonal and what is above and below it. Any other matrix of which a triangle is stored
//! falls into two such matrices and the block between them, and the calls with it into two of their own
//! routine and products with that block:
//!
//! ```text
//!     | A11  A12 |
//!     | A21  A22 |    of which A12 or A21 is stored
//! ```
//!
//! Owns the order of these calls. `beta` comes in where an output is touched first, and is one
//! afterwards, as is the `alpha` of a solution. Where `alpha` is 0, no part reads an input.

use super::columns::Mirror;
use super::{Divide, Made, Parts, Pointer, elements, half};
use crate::args::{Gemm, Gemmtr, Hemm, Her2k, Herk, Symm, Syr2k, Syrk, Trmm, Trsm};
use crate::argument::{Arguments, Demand};
use crate::error::CallError;
use crate::flags::{Layout, Side, Transpose, Uplo};
use crate::routine::Call;
use crate::scalar::Scalar;

/// A matrix of an operand.
#[derive(Clone, Copy)]
pub(super) struct Matrix<P> {
    pub(super) layout: Layout,
    pub(super) at: P,
    pub(super) ld: i64,
}

impl<P: Pointer> Matrix<P> {
    pub(super) fn new(layout: Layout, at: P, ld: i64) -> Self {
        Self { layout, at, ld }
    }

    /// The matrix from an element on.
    pub(super) fn element(self, i: i64, j: i64) -> P {
        let (line, place) = self.layout.choose((i, j), (j, i));
        self.at.skip(elements(line, self.ld)).skip(elements(place, 1))
    }

    /// op(X) from an element on, of a matrix X.
    pub(super) fn element_of(self, op: Transpose, i: i64, j: i64) -> P {
        let (i, j) = op.choose((i, j), (j, i));
        self.element(i, j)
    }
}

/// How many inner steps a library takes at a time: 256 to 384, mostly. It packs factors anew for each
/// such number of steps, and goes over the output once. So a product that is divided there costs no
/// more than a whole one; one that is divided along another side packs a factor twice.
const DEPTH: i64 = 256;

/// Whether a product with that many inner steps is to be divided there, and not along the longer of
/// the sides of its output.
fn is_deep(steps: i64, longest: i64) -> bool {
    steps > longest || steps >= 2 * DEPTH
}

/// A side along which a product is divided.
pub(in super::super) enum Cut {
    /// Rows of C and op(A).
    M,
    /// Columns of C and op(B).
    N,
    /// Columns of op(A) and rows of op(B).
    K,
}

impl<T: Made> Divide for Gemm<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        let Self { m, n, k, .. } = *self;
        // What only scales C reads no factor, and is divided as C is.
        let k = if self.demand() == Demand::Output { 0 } else { k };
        let (cut, side) = if is_deep(k, m.max(n)) {
            (Cut::K, k)
        } else if n > m || (n == m && self.layout == Layout::COLUMN_MAJOR) {
            // Libraries are slow with few rows, which are columns to them in a row-major matrix.
            (Cut::N, n)
        } else {
            (Cut::M, m)
        };
        if side <= 1 {
            // SAFETY: the caller's.
            return unsafe { by.at_once(self) };
        }
        let [first, last] = cut_gemm(self, &cut, half(side));
        // SAFETY: the caller's; both write elements of C, and read elements of A and B.
        unsafe {
            by.run(&first)?;
            by.run(&last)
        }
    }
}

/// The product over the first so many rows, columns or inner steps, and the rest; to be carried out
/// in that order. Inputs and output must not overlap: the first part writes before the second reads.
pub(in super::super) fn cut_gemm<T: Scalar>(whole: &Gemm<T>, cut: &Cut, keep: i64) -> [Gemm<T>; 2] {
    let (mut first, mut last) = (*whole, *whole);
    let a = |i, j| Matrix::new(whole.layout, whole.a, whole.lda).element_of(whole.transa, i, j);
    let b = |i, j| Matrix::new(whole.layout, whole.b, whole.ldb).element_of(whole.transb, i, j);
    let c = |i, j| Matrix::new(whole.layout, whole.c, whole.ldc).element(i, j);
    match cut {
        Cut::M => {
            (first.m, last.m) = (keep, whole.m - keep);
            (last.a, last.c) = (a(keep, 0), c(keep, 0));
        }
        Cut::N => {
            (first.n, last.n) = (keep, whole.n - keep);
            (last.b, last.c) = (b(0, keep), c(0, keep));
        }
        Cut::K => {
            (first.k, last.k) = (keep, whole.k - keep);
            (last.a, last.b, last.beta) = (a(0, keep), b(keep, 0), T::ONE);
        }
    }
    [first, last]
}

/// A product with a symmetric or Hermitian matrix; `adjoint` is what makes the other triangle.
macro_rules! symmetric {
    ($($family:ident $mirror:ident $adjoint:ident;)*) => {$(
        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let Self { layout, side, uplo, m, n, .. } = *self;
                let b = |i, j| Matrix::new(layout, self.b, self.ldb).element(i, j);
                let c = |i, j| Matrix::new(layout, self.c, self.ldc).element(i, j);
                let (order, free) = side.choose((m, n), (n, m));
                if order.max(free) <= 1 {
                    // SAFETY: the caller's.
                    return unsafe { by.at_once(self) };
                }
                if !is_deep(order, free) {
                    let (mut first, mut last) = (*self, *self);
                    let keep = half(free);
                    if side.is_left() {
                        (first.n, last.n) = (keep, n - keep);
                        (last.b, last.c) = (b(0, keep), c(0, keep));
                    } else {
                        (first.m, last.m) = (keep, m - keep);
                        (last.b, last.c) = (b(keep, 0), c(keep, 0));
                    }
                    // SAFETY: the caller's; each writes elements of C, and reads elements of A and
                    // B.
                    return unsafe {
                        by.run(&first)?;
                        by.run(&last)
                    };
                }
                let a = Matrix::new(layout, self.a, self.lda);
                // How a stored block of the upper or the lower triangle makes a block above or below
                // the diagonal.
                let (above, below) = if uplo.is_upper() {
                    (Transpose::NONE, Transpose::$adjoint)
                } else {
                    (Transpose::$adjoint, Transpose::NONE)
                };
                let stored = |i, j| if uplo.is_upper() { a.element(i, j) } else { a.element(j, i) };
                let width = if order >= 2 * DEPTH { DEPTH } else { half(order) };
                // The last panel may be almost as wide as two.
                let mut columns = match self.demand() {
                    Demand::All => T::columns(by, (order, free), order.min(2 * width)),
                    _ => None,
                };
                let (mut from, mut beta) = (0, self.beta);
                while from < order {
                    let size = if order - from < 2 * width { order - from } else { width };
                    let to = from + size;
                    // What the steps from `from` to `to` add to the places before and behind them.
                    let product = |place, count, (off, ld): (*const T, i64), op| {
                        let (m, n) = side.choose((count, n), (m, count));
                        let (x, y) = side.choose((from, 0), (0, from));
                        let (i, j) = side.choose((place, 0), (0, place));
                        let ((transa, a, lda), (transb, b, ldb)) = side.choose(
                            ((op, off, ld), (Transpose::NONE, b(x, y), self.ldb)),
                            ((Transpose::NONE, b(x, y), self.ldb), (op, off, ld)),
                        );
                        Gemm {
                            layout, transa, transb, m, n, k: size, alpha: self.alpha,
                            a, lda, b, ldb, beta, c: c(i, j), ldc: self.ldc,
                        }
                    };
                    if let Some(columns) = &mut columns {
                        // SAFETY: there is room for `2 * width` columns; the triangle is the call's
                        // operand, and the scratch is apart from all operands.
                        let off = unsafe {
                            let flags = (side, uplo, Mirror::$mirror);
                            columns.fill(a, flags, (order, from, to))
                        };
                        // Row-major, the columns are rows.
                        let is_row = layout.is_row_major();
                        let op = if side.is_left() == is_row { Transpose::TRANSPOSE } else { Transpose::NONE };
                        // SAFETY: the caller's; the scratch has the columns.
                        unsafe { T::gemm(by, product(0, order, (off, order), op)) }?;
                        (from, beta) = (to, T::ONE);
                        continue;
                    }
                    let mut block = *self;
                    let (x, y) = side.choose((from, 0), (0, from));
                    (block.a, block.b, block.c, block.beta) =
                        (a.element(from, from), b(x, y), c(x, y), beta);
                    (block.m, block.n) = side.choose((size, n), (m, size));
                    let (before, behind) = side.choose((above, below), (below, above));
                    // SAFETY: the caller's; each writes elements of C, and reads elements of B and of
                    // the stored triangle.
                    unsafe {
                        if from > 0 {
                            T::gemm(by, product(0, from, (stored(0, from), self.lda), before))?;
                        }
                        by.run(&block)?;
                        if to < order {
                            T::gemm(by, product(to, order - to, (stored(from, to), self.lda), behind))?;
                        }
                    }
                    (from, beta) = (to, T::ONE);
                }
                Ok(())
            }
        }
    )*};
}
symmetric! {
    Symm Symmetric TRANSPOSE;
    Hemm Hermitian CONJUGATE;
}

/// What a rank-k update adds to the block of C between its two triangles: rows `r` and columns `c`
/// of C on, by factors that are rows of op(A) and columns of op(B).
struct Update<T: Scalar> {
    layout: Layout,
    trans: Transpose,
    /// What makes a factor of op(A) from one of A^T.
    adjoint: Transpose,
    k: i64,
    r: (i64, i64),
    c: (i64, i64),
    to: Matrix<*mut T>,
}

impl<T: Scalar> Update<T> {
    /// The block of a C of order `n` that is divided at `p`.
    fn new(
        (layout, uplo, trans, adjoint): (Layout, Uplo, Transpose, Transpose),
        (n, k, p): (i64, i64, i64),
        to: Matrix<*mut T>,
    ) -> Self {
        let (low, high) = ((0, p), (p, n - p));
        let (r, c) = if uplo.is_upper() { (low, high) } else { (high, low) };
        Self { layout, trans, adjoint, k, r, c, to }
    }

    /// alpha op(X) op(Y)^T + beta C, or with the adjoint.
    fn by(
        &self,
        alpha: T,
        (x, ldx): (*const T, i64),
        (y, ldy): (*const T, i64),
        beta: T,
    ) -> Gemm<T> {
        let from = |at, ld, row| Matrix::new(self.layout, at, ld).element_of(self.trans, row, 0);
        let (transa, transb) = if self.trans.is_transposed() {
            (self.adjoint, Transpose::NONE)
        } else {
            (Transpose::NONE, self.adjoint)
        };
        Gemm {
            layout: self.layout,
            transa,
            transb,
            m: self.r.1,
            n: self.c.1,
            k: self.k,
            alpha,
            a: from(x, ldx, self.r.0),
            lda: ldx,
            b: from(y, ldy, self.c.0),
            ldb: ldy,
            beta,
            c: self.to.element(self.r.0, self.c.0),
            ldc: self.to.ld,
        }
    }
}

/// Rank-k updates of a triangle: by one matrix, or by two.
macro_rules! updates {
    ($($family:ident [$($operand:ident $ld:ident),*] $adjoint:ident $one:expr, $block:expr;)*) => {$(
        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let Self { layout, uplo, trans, n, .. } = *self;
                let k = if self.demand() == Demand::Output { 0 } else { self.k };
                if n.max(k) <= 1 {
                    // SAFETY: the caller's.
                    return unsafe { by.at_once(self) };
                }
                let (mut first, mut last) = (*self, *self);
                if is_deep(k, n) {
                    let keep = half(k);
                    (first.k, last.k) = (keep, k - keep);
                    $(
                        let matrix = Matrix::new(layout, self.$operand, self.$ld);
                        last.$operand = matrix.element_of(trans, 0, keep);
                    )*
                    last.beta = $one;
                    // SAFETY: the caller's; both write C, one after the other.
                    return unsafe {
                        by.run(&first)?;
                        by.run(&last)
                    };
                }
                let p = half(n);
                (first.n, last.n) = (p, n - p);
                $(
                    let matrix = Matrix::new(layout, self.$operand, self.$ld);
                    last.$operand = matrix.element_of(trans, p, 0);
                )*
                let c = Matrix::new(layout, self.c, self.ldc);
                last.c = c.element(p, p);
                let flags = (layout, uplo, trans, Transpose::$adjoint);
                let block = Update::new(flags, (n, self.k, p), c);
                let products: fn(&Self, &Update<T>) -> [Option<Gemm<T>>; 2] = $block;
                // SAFETY: the caller's; each writes elements of C's triangle.
                unsafe {
                    by.run(&first)?;
                    for product in products(self, &block).into_iter().flatten() {
                        T::gemm(by, product)?;
                    }
                    by.run(&last)
                }
            }
        }
    )*};
}
updates! {
    Syrk [a lda] TRANSPOSE T::ONE, |s, block| {
        let a = (s.a, s.lda);
        [Some(block.by(s.alpha, a, a, s.beta)), None]
    };
    Herk [a lda] CONJUGATE <T::Real as Scalar>::ONE, |s, block| {
        let a = (s.a, s.lda);
        [Some(block.by(T::from_real(s.alpha), a, a, T::from_real(s.beta))), None]
    };
    Syr2k [a lda, b ldb] TRANSPOSE T::ONE, |s, block| {
        let (a, b) = ((s.a, s.lda), (s.b, s.ldb));
        [Some(block.by(s.alpha, a, b, s.beta)), Some(block.by(s.alpha, b, a, T::ONE))]
    };
    Her2k [a lda, b ldb] CONJUGATE <T::Real as Scalar>::ONE, |s, block| {
        let (a, b) = ((s.a, s.lda), (s.b, s.ldb));
        let beta = T::from_real(s.beta);
        [Some(block.by(s.alpha, a, b, beta)), Some(block.by(s.alpha.conj(), b, a, T::ONE))]
    };
}

impl<T: Made> Divide for Gemmtr<T>
where
    Self: Call<Output = ()>,
{
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        let Self { layout, uplo, transa, transb, n, .. } = *self;
        let k = if self.demand() == Demand::Output { 0 } else { self.k };
        if n.max(k) <= 1 {
            // SAFETY: the caller's.
            return unsafe { by.at_once(self) };
        }
        let a = |i, j| Matrix::new(layout, self.a, self.lda).element_of(transa, i, j);
        let b = |i, j| Matrix::new(layout, self.b, self.ldb).element_of(transb, i, j);
        let c = |i, j| Matrix::new(layout, self.c, self.ldc).element(i, j);
        let (mut first, mut last) = (*self, *self);
        if is_deep(k, n) {
            let keep = half(k);
            (first.k, last.k) = (keep, k - keep);
            (last.a, last.b, last.beta) = (a(0, keep), b(keep, 0), T::ONE);
            // SAFETY: the caller's; both write C, one after the other.
            return unsafe {
                by.run(&first)?;
                by.run(&last)
            };
        }
        let p = half(n);
        (first.n, last.n) = (p, n - p);
        (last.a, last.b, last.c) = (a(p, 0), b(0, p), c(p, p));
        let ((r, m), (q, width)) =
            if uplo.is_upper() { ((0, p), (p, n - p)) } else { ((p, n - p), (0, p)) };
        let block = Gemm {
            layout,
            transa,
            transb,
            m,
            n: width,
            k: self.k,
            alpha: self.alpha,
            a: a(r, 0),
            lda: self.lda,
            b: b(0, q),
            ldb: self.ldb,
            beta: self.beta,
            c: c(r, q),
            ldc: self.ldc,
        };
        // SAFETY: the caller's; each writes elements of C's triangle.
        unsafe {
            by.run(&first)?;
            T::gemm(by, block)?;
            by.run(&last)
        }
    }
}

/// B times a triangular matrix, or its inverse.
macro_rules! triangular {
    ($($family:ident $solves:literal;)*) => {$(
        impl<T: Made> Divide for $family<T>
        where
            Self: Call<Output = ()>,
        {
            unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
                let Self { layout, side, uplo, transa, m, n, alpha, .. } = *self;
                let b = |i, j| Matrix::new(layout, self.b, self.ldb).element(i, j);
                let (order, free) = side.choose((m, n), (n, m));
                if order.max(free) <= 1 {
                    // SAFETY: the caller's.
                    return unsafe { by.at_once(self) };
                }
                let (mut first, mut last) = (*self, *self);
                let along_order = is_deep(order, free);
                let p = half(if along_order { order } else { free });
                if side.is_left() == along_order {
                    (first.m, last.m, last.b) = (p, m - p, b(p, 0));
                } else {
                    (first.n, last.n, last.b) = (p, n - p, b(0, p));
                }
                // Where alpha is 0, B is cleared, and A is not read.
                if !along_order || self.demand() == Demand::Output {
                    // SAFETY: the caller's; each writes elements of B.
                    return unsafe {
                        by.run(&first)?;
                        by.run(&last)
                    };
                }
                let a = Matrix::new(layout, self.a, self.lda);
                last.a = a.element(p, p);
                let off = if uplo.is_upper() { a.element(0, p) } else { a.element(p, 0) };
                let is_upper = uplo.is_upper() != transa.is_transposed();
                // The block of op(A) between the triangles takes one part of B to the other. With
                // an upper op(A) on the left it takes the last to the first.
                let to_first = is_upper == side.is_left();
                // In a product the part that the block writes is multiplied before, and the one that it
                // reads afterwards; in a solution it is the other way round.
                let first_goes_first = to_first != $solves;
                let (reads, writes) =
                    if to_first { (&last, &first) } else { (&first, &last) };
                let mut block = Gemm {
                    layout,
                    transa,
                    transb: transa,
                    m: writes.m,
                    n: writes.n,
                    k: side.choose(reads.m, reads.n),
                    alpha: if $solves { -T::ONE } else { alpha },
                    a: off,
                    lda: self.lda,
                    b: off,
                    ldb: self.lda,
                    beta: if $solves { alpha } else { T::ONE },
                    c: writes.b,
                    ldc: self.ldb,
                };
                match side {
                    Side::LEFT => {
                        (block.transb, block.b, block.ldb) =
                            (Transpose::NONE, reads.b.cast_const(), self.ldb);
                    }
                    _ => {
                        (block.transa, block.a, block.lda) =
                            (Transpose::NONE, reads.b.cast_const(), self.ldb);
                    }
                }
                let (one, mut other) =
                    if first_goes_first { (first, last) } else { (last, first) };
                if $solves {
                    other.alpha = T::ONE;
                }
                // SAFETY: the caller's; each writes elements of B, and reads others and the stored
                // triangle.
                unsafe {
                    by.run(&one)?;
                    T::gemm(by, block)?;
                    by.run(&other)
                }
            }
        }
    )*};
}
triangular! {
    Trmm false;
    Trsm true;
}
