//! The crate `gemm`, and its memory.
//!
//! Owns the only call of it. The crate asks the system for its caches and divides by the answers,
//! packs operands into a slab of the second cache's size, and allocates memory infallibly: if the
//! system reports something odd, it panics or never returns, and if there is no memory, it ends the
//! process. So what it would compute from the caches is computed first, once, for each of its
//! kernels, and limits the products that it gets (`bounds`); and its memory is requested before it
//! is called. In products of a matrix and a vector it makes a `&mut` slice of C, which may belong
//! to a guest: it gets no such products.
//!
//! All of this was read in the source of release 0.19.0, which is why `Cargo.toml` requires exactly
//! that one.

use super::bounds::{Bounds, Kernel, ROWS, SMALL_SIDE, bounds_of_all, index, kernels, packed};
use super::matrix::Matrix;
use crate::memory;
use blasm_core::allowance::Held;
use blasm_core::scalar::Scalar;
use dyn_stack::{MemBuffer, StackReq};
use gemm_common::cache::{CACHE_INFO, CacheInfo};
use gemm_common::gemm::{CACHELINE_ALIGN, L2_SLAB};
use std::alloc::Layout;
use std::cell::Cell;
use std::sync::LazyLock;

/// This machine's caches as the crate sees them.
struct Machine {
    caches: [CacheInfo; 3],
    kernels: [&'static [Kernel]; 4],
    bounds: [Option<Bounds>; 4],
}

/// `None` if the crate panics when it asks for them, or must not get any product.
static MACHINE: LazyLock<Option<Machine>> = LazyLock::new(|| {
    let caches = std::panic::catch_unwind(|| *CACHE_INFO).ok()?;
    let kernels = kernels();
    let bounds = kernels.map(|kernels| bounds_of_all(&caches, kernels));
    // The trial in `RUNS` uses `f64`.
    bounds[index::<f64>()].map(|_| Machine { caches, kernels, bounds })
});

impl Machine {
    /// Whether this thread has what the crate needs, and the crate runs.
    fn is_ready(&self) -> bool {
        has_slab(self.caches[1].cache_bytes) && *RUNS
    }

    /// The bytes that the crate takes for a product, its slab aside.
    fn packed<T: Scalar>(&self, bounds: Bounds, sides: (usize, usize, usize)) -> Option<usize> {
        packed(self.kernels[index::<T>()], self.caches[2].cache_bytes, bounds.most, sides)
    }
}

/// Whether this thread can get anything from the crate: it has its slab, and the crate runs.
pub(super) fn is_ready() -> bool {
    MACHINE.as_ref().is_some_and(Machine::is_ready)
}

/// The bytes that a thread takes for a product, or for a smaller one, if the crate computes all of
/// it at once. `None` if it does not: then the bits depend on where blocks begin.
pub(super) fn room<T: Scalar>((m, n, k): (i64, i64, i64)) -> Option<usize> {
    let machine = MACHINE.as_ref()?;
    let bounds = machine.bounds[index::<T>()]?;
    let (m, n, k) = may_be_given((m, n, k))?;
    let is_whole = m.max(n) <= bounds.side && k <= bounds.depth;
    is_whole.then(|| machine.packed::<T>(bounds, (m, n, k)))?
}

/// Whether the crate's kernels run here: it checks for an instruction set in one way when it
/// chooses a kernel, and in another way in the kernel, which panics if it is missing. Only used
/// once this thread has its slab.
static RUNS: LazyLock<bool> = LazyLock::new(|| {
    std::panic::catch_unwind(|| {
        let (a, b, mut c) = ([1.0_f64; 1024], [1.0_f64; 1024], [0.0_f64; 1024]);
        let matrix =
            |first: *const f64| Matrix { first: first.cast_mut(), row: 1, col: 32, conj: false };
        let (a, b, to) = (matrix(a.as_ptr()), matrix(b.as_ptr()), matrix(c.as_mut_ptr()));
        // SAFETY: three 32 x 32 matrices in arrays of 1024 elements.
        unsafe { call((32, 32, 32), 1.0, a, b, 0.0, to) };
        c == [32.0; 1024]
    })
    .unwrap_or(false)
});

/// Whether this thread has the slab of that size in which the crate packs A. The crate would take
/// it at its first call, and end the process if it cannot.
fn has_slab(bytes: usize) -> bool {
    thread_local! {
        static THERE: Cell<bool> = const { Cell::new(false) };
    }
    THERE.get()
        || MemBuffer::try_new(StackReq::new_aligned::<u8>(bytes, CACHELINE_ALIGN))
            .map(|slab| {
                L2_SLAB.set(slab);
                THERE.set(true);
            })
            .is_ok()
}

/// Up to this many bytes are not requested first: such small allocations happen everywhere, and
/// requesting takes as long as a small product.
const FEW: usize = 16 << 10;

/// Counts memory among the store's, unless it is little. `None` if the store must not have it.
pub(super) fn hold(bytes: usize) -> Option<Held> {
    Held::take_here(if bytes <= FEW { 0 } else { bytes })
}

/// Takes memory for what the crate packs outside the slab, if there is enough and the store may have it.
fn take_memory(bytes: usize) -> Option<Held> {
    let held = hold(bytes)?;
    if bytes <= FEW {
        return Some(held);
    }
    let layout = Layout::from_size_align(bytes, CACHELINE_ALIGN).ok()?;
    memory::is_there(layout).then_some(held)
}

/// C := alpha A B + beta C by the crate, A m x k and B k x n; `false`, and nothing was done, if it
/// must not be given that product.
///
/// # Safety
/// A and B may be read, and C read (unless beta is zero) and written; C overlaps neither; all three
/// are aligned.
pub(super) unsafe fn product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) -> bool {
    let Some(sides) = may_be_given((m, n, k)) else { return false };
    let Some(machine) = &*MACHINE else { return false };
    let Some(bounds) = machine.bounds[index::<T>()] else { return false };
    let least = |(m, n, k): (usize, usize, usize)| {
        (m.min(bounds.side), n.min(bounds.side), k.min(bounds.depth))
    };
    let room = machine.packed::<T>(bounds, least(sides));
    if !machine.is_ready() {
        return false;
    }
    let Some(_held) = room.and_then(take_memory) else { return false };
    if least(sides) == sides {
        // The crate exchanges A and B if C is row-major.
        let is_row_major = c.col.unsigned_abs() < c.row.unsigned_abs();
        let last = last_rows::<T>(if is_row_major { n } else { m });
        let (rows, cols) = if is_row_major { (m, n - last) } else { (m - last, n) };
        // SAFETY: guaranteed by the caller, for two blocks of C.
        unsafe {
            call((rows, cols, k), alpha, a, b, beta, c);
            if last > 0 && is_row_major {
                call((m, last, k), alpha, a, b.from(0, cols), beta, c.from(0, cols));
            } else if last > 0 {
                call((last, n, k), alpha, a.from(rows, 0), b, beta, c.from(rows, 0));
            }
        }
        return true;
    }
    let step = |bound: usize| i64::try_from(bound).unwrap_or(i64::MAX);
    let (side, depth) = (step(bounds.side), step(bounds.depth));
    for (j, columns) in pieces(n, side) {
        for (i, rows) in pieces(m, side) {
            for (p, some) in pieces(k, depth) {
                let beta = if p == 0 { beta } else { T::ONE };
                // SAFETY: guaranteed by the caller, for blocks.
                unsafe {
                    let (a, b) = (a.from(i, p), b.from(p, j));
                    call((rows, columns, some), alpha, a, b, beta, c.from(i, j));
                }
            }
        }
    }
    true
}

/// How many of the crate's rows of C make a product of their own, so that the bits are those of any
/// division of the others ([`ROWS`]); never 1, since the crate gets no vectors. Products of few rows
/// are not divided along them.
fn last_rows<T: Scalar>(rows: i64) -> i64 {
    if !T::IS_COMPLEX || rows <= SMALL_SIDE as i64 {
        return 0;
    }
    match rows % ROWS {
        1 => ROWS + 1,
        some => some,
    }
}

/// A side in pieces of at most `step`, each with its beginning. The last piece is never 1, unless
/// the side is: the crate gets no vectors.
fn pieces(all: i64, step: i64) -> impl Iterator<Item = (i64, i64)> {
    let mut first = 0;
    std::iter::from_fn(move || {
        let left = all - first;
        let some = if left - 1 == step { step - 1 } else { left.min(step) };
        first += some;
        (some > 0).then_some((first - some, some))
    })
}

/// The sides of a product that the crate may be given at all: at least two rows and two columns.
fn may_be_given((m, n, k): (i64, i64, i64)) -> Option<(usize, usize, usize)> {
    let side = |x: i64, least: i64| usize::try_from(x).ok().filter(|_| x >= least);
    Some((side(m, 2)?, side(n, 2)?, side(k, 1)?))
}

/// The call. A stride along a side of length one is never used and may be anything up to here, so
/// it gets a harmless value.
///
/// # Safety
/// As `product`, with sides that `may_be_given` and the bounds allow.
unsafe fn call<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    let strides = |x: Matrix<T>, rows: i64, cols: i64| {
        let row = if rows > 1 { x.row as isize } else { 1 };
        let col = if cols > 1 { x.col as isize } else { rows as isize };
        (col, row)
    };
    let ((a_col, a_row), (b_col, b_row)) = (strides(a, m, k), strides(b, k, n));
    let (c_col, c_row) = strides(c, m, n);
    // SAFETY: guaranteed by the caller; the crate only reads and writes elements of the three
    // operands (the tests check that at guard pages). Its alpha is our beta.
    unsafe {
        gemm::gemm(
            m as usize,
            n as usize,
            k as usize,
            c.first,
            c_col,
            c_row,
            !beta.is_zero(),
            a.first.cast_const(),
            a_col,
            a_row,
            b.first.cast_const(),
            b_col,
            b_row,
            beta,
            alpha,
            false,
            a.conj,
            b.conj,
            gemm::Parallelism::None,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In its products with a vector the crate makes a `&mut` slice of C.
    #[test]
    fn the_crate_is_given_no_vectors() {
        for (m, n, k) in
            [(1, 5, 5), (5, 1, 5), (1, 1, 900), (0, 5, 5), (5, 0, 5), (5, 5, 0), (-3, 4, 4)]
        {
            assert_eq!(may_be_given((m, n, k)), None, "{m} {n} {k}");
        }
        assert_eq!(may_be_given((2, 3, 1)), Some((2, 3, 1)));
    }

    /// Where products are divided, every element is computed once, and no piece is a vector.
    #[test]
    fn pieces_of_products_are_none_of_them_vectors() {
        for all in 2..300_i64 {
            for step in [64, 128, i64::MAX] {
                let mut next = 0;
                for (first, some) in pieces(all, step) {
                    assert_eq!(first, next);
                    assert!((2..=step).contains(&some), "{all} {step}: {some}");
                    next += some;
                }
                assert_eq!(next, all);
            }
        }
    }
}
