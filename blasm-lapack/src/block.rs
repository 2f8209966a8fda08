//! Parts of column-major matrices, and the calls of BLAS on them.
//!
//! Owns the arithmetic of addresses and the argument structs, so that the drivers read as the
//! formulas do. It decides nothing.

use crate::Level3;
use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::Scalar;

const LAYOUT: Layout = Layout::COLUMN_MAJOR;

/// The place of a matrix: a first element and a leading dimension. How many rows and columns there
/// are is the business of who uses it.
pub(crate) struct Block<T> {
    pub first: *mut T,
    pub ld: i64,
}

impl<T> Clone for Block<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Block<T> {}

impl<T> Block<T> {
    pub fn new(first: *mut T, ld: i64) -> Self {
        Self { first, ld }
    }

    /// A place that is only read.
    pub fn input(first: *const T, ld: i64) -> Self {
        Self::new(first.cast_mut(), ld)
    }

    /// The address of an element. Wrapping, so that one that is not used may be anything.
    #[inline(always)]
    pub fn at(self, i: i64, j: i64) -> *mut T {
        self.first.wrapping_offset(i.wrapping_add(j.wrapping_mul(self.ld)) as isize)
    }

    /// The part that begins at an element.
    #[inline(always)]
    pub fn from(self, i: i64, j: i64) -> Self {
        Self { first: self.at(i, j), ld: self.ld }
    }
}

/// How a triangular matrix enters a product: everything but its place.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub side: Side,
    pub uplo: Uplo,
    pub op: Transpose,
    pub diag: Diagonal,
}

impl Form {
    pub fn new(side: Side, uplo: Uplo, op: Transpose, diag: Diagonal) -> Self {
        Self { side, uplo, op, diag }
    }
}

/// C := C + alpha op(A) B, of m rows and n columns, where k is summed over.
///
/// # Safety
/// As [`Level3::gemm`].
#[inline]
pub(crate) unsafe fn add_product<T: Scalar, B: Level3<T>>(
    blas: &B,
    (m, n, k): (i64, i64, i64),
    alpha: T,
    (transa, a): (Transpose, Block<T>),
    b: Block<T>,
    c: Block<T>,
) -> Result<(), B::Error> {
    if m == 0 || n == 0 || k == 0 {
        return Ok(());
    }
    let call = args::Gemm {
        layout: LAYOUT,
        transa,
        transb: Transpose::NONE,
        m,
        n,
        k,
        alpha,
        a: a.first.cast_const(),
        lda: a.ld,
        b: b.first.cast_const(),
        ldb: b.ld,
        beta: T::ONE,
        c: c.first,
        ldc: c.ld,
    };
    // SAFETY: the caller's.
    unsafe { blas.gemm(&call) }
}

/// A triangle of C := C + alpha A A^H, or C + alpha A^H A if `trans` transposes; C is of order n,
/// and k is summed over.
///
/// # Safety
/// As [`Level3::herk`].
#[inline]
pub(crate) unsafe fn add_square<T: Scalar, B: Level3<T>>(
    blas: &B,
    (n, k): (i64, i64),
    alpha: T::Real,
    (trans, a): (Transpose, Block<T>),
    (uplo, c): (Uplo, Block<T>),
) -> Result<(), B::Error> {
    if n == 0 || k == 0 {
        return Ok(());
    }
    let call = args::Herk {
        layout: LAYOUT,
        uplo,
        trans,
        n,
        k,
        alpha,
        a: a.first.cast_const(),
        lda: a.ld,
        beta: T::ONE.re(),
        c: c.first,
        ldc: c.ld,
    };
    // SAFETY: the caller's.
    unsafe { blas.herk(&call) }
}

/// B := op(A) B or B op(A), of m rows and n columns.
///
/// # Safety
/// As [`Level3::trmm`].
#[inline]
pub(crate) unsafe fn multiply<T: Scalar, B: Level3<T>>(
    blas: &B,
    form: Form,
    (m, n): (i64, i64),
    a: Block<T>,
    b: Block<T>,
) -> Result<(), B::Error> {
    if m == 0 || n == 0 {
        return Ok(());
    }
    let Form { side, uplo, op: transa, diag } = form;
    let (lda, ldb) = (a.ld, b.ld);
    let (a, b, alpha) = (a.first.cast_const(), b.first, T::ONE);
    let call = args::Trmm { layout: LAYOUT, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb };
    // SAFETY: the caller's.
    unsafe { blas.trmm(&call) }
}

/// B := alpha inv(op(A)) B or alpha B inv(op(A)), of m rows and n columns.
///
/// # Safety
/// As [`Level3::trsm`].
#[inline]
pub(crate) unsafe fn divide<T: Scalar, B: Level3<T>>(
    blas: &B,
    form: Form,
    (m, n): (i64, i64),
    alpha: T,
    a: Block<T>,
    b: Block<T>,
) -> Result<(), B::Error> {
    if m == 0 || n == 0 {
        return Ok(());
    }
    let Form { side, uplo, op: transa, diag } = form;
    let (lda, ldb) = (a.ld, b.ld);
    let (a, b) = (a.first.cast_const(), b.first);
    let call = args::Trsm { layout: LAYOUT, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb };
    // SAFETY: the caller's.
    unsafe { blas.trsm(&call) }
}

/// Where a matrix of order n, larger than a leaf, is divided: about in the middle, at a multiple of
/// the leaf's order.
pub(crate) fn middle<const LEAF: i64>(n: i64) -> i64 {
    let leaves = (n + LEAF - 1) / LEAF;
    leaves / 2 * LEAF
}

/// Where a matrix of order n, larger than a leaf, is divided for a factorisation: after a quarter, at
/// a multiple of the leaf's order. `trsm` then does less of the work than with halves, and `gemm` and
/// `herk`, which are faster, do more; below 64 it makes no difference.
pub(crate) fn quarter<const LEAF: i64>(n: i64) -> i64 {
    middle::<LEAF>(if n <= 64 { n } else { n / 2 })
}
