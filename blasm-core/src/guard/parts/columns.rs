//! Whole columns of a symmetric or Hermitian matrix, of which a triangle is stored.
//!
//! A library computes a long product with such a matrix almost as fast as one with a matrix that is
//! stored whole, but parts of it slowly: what lies above the diagonal, on it and below it are three
//! products with few rows, and its packing of a triangle is slow. So a part is given some columns that were
//! copied and completed.
//!
//! Owns the copy: whether a call may have one, and how it is filled. What is done without it is in
//! [`blocks`](super::blocks).

use super::blocks::Matrix;
use super::{On, Parts, Pointer, elements};
use crate::allowance::Held;
use crate::args::Gemm;
use crate::argument::Demand;
use crate::flags::{Layout, Side, Uplo};
use crate::guard::bounce::Scratch;
use crate::guard::permits::{self, Permit};
use crate::partition::Care;
use crate::routine::Call;
use crate::scalar::Scalar;

/// From so many threads on, a copy that one of them makes takes longer than it saves.
const THREADS: usize = 4;

/// A product with fewer rows or columns on its free side has too little work for each element of the
/// matrix: the copy would take longer than it saves.
const FREE: i64 = 1024;

/// Elements are copied across the diagonal by squares with a side of so many bytes, a line of the nearest
/// cache: where lines of a matrix are a power of two apart, that cache has place for few of them.
const LINE: usize = 64;

/// How the other triangle's elements follow from those that are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mirror {
    /// A symmetric matrix.
    Symmetric,
    /// A Hermitian matrix: adjoint, and the diagonal is real whatever is stored.
    Hermitian,
}

/// Room for some columns of a matrix: `order` rows in any number of columns up to the one asked for, the
/// columns one after the other.
pub struct Columns {
    scratch: Scratch,
    // Until the scratch is gone.
    _held: Held,
    _permit: Permit<'static>,
}

impl Columns {
    /// `None` if a call is to do without: it is narrow, it has copies, it may not have so many, its
    /// library computes no products, would have to look at what it is given, or has many threads.
    pub(super) fn room<T: Scalar>(
        by: &Parts<'_>,
        (order, free): (i64, i64),
        count: i64,
    ) -> Option<Self>
    where
        Gemm<T>: Call<Output = ()>,
    {
        let limits = by.stop.limits;
        let threads = limits.threads.map_or_else(|| by.guard.native.threads(), usize::from);
        // What is not an operand of the guest's cannot be looked at.
        let is_plain =
            by.is_finite || !by.guard.partition.needs(Gemm::<T>::ROUTINE, Care::FiniteInputs);
        // With slices that no host has, a test divides what is small.
        let is_wide = free >= FREE || !by.is_usual();
        let may = is_wide
            && by.on == On::Memory
            && by.is_native::<Gemm<T>>(Demand::All)
            && is_plain
            && threads < THREADS;
        if !may {
            return None;
        }
        let elements = usize::try_from(order.checked_mul(count)?).ok()?;
        let bytes =
            elements.checked_mul(size_of::<T>()).filter(|bytes| *bytes <= limits.scratch)?;
        let permit = permits::large_at_once(by.stop)?;
        let held = Held::take(limits.allowance.as_ref(), bytes)?;
        let scratch = Scratch::zeroed(bytes)?;
        Some(Self { scratch, _held: held, _permit: permit })
    }

    /// The columns from `from` to `to` of a matrix of that order, column by column; of its transpose, if
    /// the matrix is the right factor. Either is the same as the rows of which the call's product is made.
    ///
    /// # Safety
    /// There is room for as many. The stored triangle of `a` can be read, and nothing of it lies in
    /// the scratch.
    pub(super) unsafe fn fill<T: Scalar>(
        &mut self,
        a: Matrix<*const T>,
        (side, uplo, mirror): (Side, Uplo, Mirror),
        (order, from, to): (i64, i64, i64),
    ) -> *const T {
        let start = self.scratch.pointer().cast::<T>();
        let place = Matrix::new(Layout::COLUMN_MAJOR, start, order);
        // As a column-major matrix lies: a row-major one is its transpose.
        let stored = Matrix { layout: Layout::COLUMN_MAJOR, ..a };
        let is_upper = uplo.is_upper() != a.layout.is_row_major();
        let is_hermitian = mirror == Mirror::Hermitian;
        let is_transposed = a.layout.is_row_major() != (side == Side::RIGHT);
        // Whether what is copied from its place, or from across the diagonal, is to be conjugated.
        let here = is_hermitian && is_transposed;
        let across = is_hermitian && !is_transposed;
        // Elements in a row of the copy, from elements that are `step` apart.
        let copy = |to: (i64, i64), count: i64, from: (i64, i64), step: i64, adjoint: bool| {
            let (to, from) = (place.element(to.0, to.1), stored.element(from.0, from.1));
            if step == 1 && !adjoint {
                let bytes = usize::try_from(count).unwrap_or(0) * size_of::<T>();
                // SAFETY: as below.
                unsafe { from.cast::<u8>().copy_to_nonoverlapping(to.cast(), bytes) };
                return;
            }
            for i in 0..count {
                // SAFETY: of the element that is read: it is one of the stored triangle's, which may
                // lie misaligned. Of the one that is written: it is in a row before `order` of a column
                // before `to - from`.
                unsafe {
                    let x = from.skip(elements(i, step)).read_unaligned();
                    to.skip(elements(i, 1)).write(if adjoint { x.conj() } else { x });
                }
            }
        };
        for j in from..to {
            let (first, last) = if is_upper { (0, j) } else { (j + 1, order) };
            copy((first, j - from), last - first, (first, j), 1, here);
            copy((j, j - from), 1, (j, j), 1, false);
            if is_hermitian {
                // SAFETY: it was written above.
                unsafe {
                    let diagonal = place.element(j, j - from);
                    diagonal.write(T::from_real(diagonal.read().re()));
                }
            }
        }
        let tile = LINE / size_of::<T>();
        let (first, last) = if is_upper { (from + 1, order) } else { (0, to - 1) };
        for i0 in (first..last).step_by(tile) {
            let i1 = last.min(i0 + tile as i64);
            for j0 in (from..to).step_by(tile) {
                for j in j0..to.min(j0 + tile as i64) {
                    let (low, high) = if is_upper { (i0.max(j + 1), i1) } else { (i0, i1.min(j)) };
                    copy((low, j - from), high - low, (j, low), stored.ld, across);
                }
            }
        }
        start
    }
}
