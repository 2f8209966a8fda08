//! Exchanges of rows, and the integers that name them.
//!
//! Owns `laswp` and its loop. It chooses no pivots.

use crate::block::Block;
use blasm_core::scalar::Scalar;

/// A pivot's index in memory: 32 bits in most guests, 64 with wide integers.
pub trait Integer: Copy + sealed::Sealed {
    /// The index as a count.
    fn to_i64(self) -> i64;
    /// The count as an index; the caller knows that it fits.
    fn from_i64(index: i64) -> Self;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for i32 {}
    impl Sealed for i64 {}
}

impl Integer for i32 {
    #[inline(always)]
    fn to_i64(self) -> i64 {
        self.into()
    }
    #[inline(always)]
    fn from_i64(index: i64) -> Self {
        index as i32
    }
}

impl Integer for i64 {
    #[inline(always)]
    fn to_i64(self) -> i64 {
        self
    }
    #[inline(always)]
    fn from_i64(index: i64) -> Self {
        index
    }
}

/// In which order rows are exchanged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// As when the matrix was factored.
    Forward,
    /// The other way, which undoes it.
    Backward,
}

/// How many columns are exchanged side by side: their exchanges do not wait for each other, and one
/// load of a pivot serves all of them. Each has its own line in a processor's nearest cache even if
/// columns lie at multiples of a power of two, where caches have 8 places for them.
const COLUMNS: i64 = 8;

/// Exchanges row i with row `pivots[i] - 1`, for each i below `count`, in `columns` columns of a.
///
/// # Safety
/// The rows exist, and so do the pivots.
pub(crate) unsafe fn exchange<T: Scalar, I: Integer>(
    order: Order,
    columns: i64,
    a: Block<T>,
    count: i64,
    pivots: *const I,
) {
    let mut j = 0;
    while j < columns {
        let width = if columns - j < COLUMNS { 1 } else { COLUMNS };
        let part = a.from(0, j);
        for step in 0..count {
            let i = if order == Order::Forward { step } else { count - 1 - step };
            // SAFETY: i < count.
            let other = unsafe { pivots.offset(i as isize).read() }.to_i64() - 1;
            if other != i {
                // SAFETY: the caller's; the columns are j to j + width - 1.
                unsafe {
                    if width == COLUMNS {
                        swap::<T, { COLUMNS as usize }>(part.at(i, 0), part.at(other, 0), a.ld);
                    } else {
                        swap::<T, 1>(part.at(i, 0), part.at(other, 0), a.ld);
                    }
                }
            }
        }
        j += width;
    }
}

/// Exchanges the elements of two rows in `N` columns.
///
/// # Safety
/// The rows exist.
#[inline(always)]
unsafe fn swap<T: Scalar, const N: usize>(x: *mut T, y: *mut T, ld: i64) {
    for column in 0..N as isize {
        let offset = column.wrapping_mul(ld as isize);
        let (x, y) = (x.wrapping_offset(offset), y.wrapping_offset(offset));
        // SAFETY: the caller's.
        unsafe {
            let (a, b) = (x.read(), y.read());
            x.write(b);
            y.write(a);
        }
    }
}

/// Exchanges two rows of `columns` columns.
///
/// # Safety
/// The rows exist.
pub(crate) unsafe fn exchange_two<T: Scalar>(columns: i64, a: Block<T>, i: i64, other: i64) {
    for j in 0..columns {
        // SAFETY: the caller's.
        unsafe { swap::<T, 1>(a.at(i, j), a.at(other, j), a.ld) };
    }
}

/// Exchanges rows of A, which has n columns: for k from k1 to k2, row k and row
/// `ipiv(k1 + (k - k1) * |incx|)`, all counted from 1; in the opposite order if `incx` is negative.
/// Does nothing if `incx` is 0. Like LAPACK's, it checks no argument.
///
/// # Safety
/// As [the crate](crate#safety) says, for a matrix that has all rows that are named; `ipiv` has
/// `k1 + (k2 - k1) * |incx|` elements. `1 <= k1`.
pub unsafe fn laswp<T: Scalar, I: Integer>(
    n: i64,
    a: *mut T,
    lda: i64,
    k1: i64,
    k2: i64,
    ipiv: *const I,
    incx: i64,
) {
    if incx == 0 || k2 < k1 {
        return;
    }
    let a = Block::new(a, lda);
    let pivots = ipiv.wrapping_offset((k1 - 1) as isize);
    if k1 == 1 && incx == 1 {
        // SAFETY: the caller's.
        return unsafe { exchange(Order::Forward, n, a, k2, pivots) };
    }
    if k1 == 1 && incx == -1 {
        // SAFETY: the caller's.
        return unsafe { exchange(Order::Backward, n, a, k2, pivots) };
    }
    let step = incx.wrapping_abs();
    let count = k2 - k1 + 1;
    let mut j = 0;
    // As `exchange` does, by groups of columns.
    while j < n {
        let width = COLUMNS.min(n - j);
        for at in 0..count {
            let k = if incx > 0 { at } else { count - 1 - at };
            // SAFETY: the caller's.
            let other = unsafe { pivots.wrapping_offset(k.wrapping_mul(step) as isize).read() };
            // SAFETY: the caller's; the columns are j to j + width - 1.
            unsafe { exchange_two(width, a.from(0, j), k1 - 1 + k, other.to_i64() - 1) };
        }
        j += width;
    }
}
