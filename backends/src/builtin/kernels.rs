//! The crate `gemm`, and what it may be given.
//!
//! Owns the only call of it. The crate asks the system for its caches and divides by what it is told,
//! packs operands into a slab of the second cache's size, and takes memory without a way to be refused:
//! where the system says something odd it panics or never returns, and where there is no memory it ends
//! the process. So what it would compute from the caches is computed here first, once, for every kernel
//! that it has, and bounds the products that it is given; and its memory is asked for before it is
//! called. In its products of a matrix and a vector it makes a `&mut` slice of C, which may be a guest's:
//! it gets none of them.
//!
//! All of that was read in release 0.19.0, which is why `Cargo.toml` asks for no other.

use blasm_core::scalar::Scalar;
use blasm_kernels::matrix::Matrix;
use dyn_stack::{MemBuffer, StackReq};
use gemm_common::cache::{CACHE_INFO, CacheInfo};
use gemm_common::gemm::{CACHELINE_ALIGN, L2_SLAB};
use std::alloc::Layout;
use std::cell::Cell;
use std::sync::LazyLock;

/// A kernel of the crate: the rows and columns of C that it keeps in registers, and the bytes of an element.
#[derive(Clone, Copy, Debug)]
struct Kernel {
    mr: usize,
    nr: usize,
    size: usize,
}

const fn kernel(mr: usize, nr: usize, size: usize) -> Kernel {
    Kernel { mr, nr, size }
}

/// The kernels among which the crate chooses by this processor: those of `f32`, `f64`, and the complex types.
const KERNELS: [&[Kernel]; 4] = if cfg!(any(target_arch = "x86", target_arch = "x86_64")) {
    [
        &[kernel(2, 4, 4), kernel(16, 6, 4)],
        &[kernel(2, 4, 8), kernel(8, 6, 8)],
        &[kernel(2, 4, 8), kernel(8, 6, 8)],
        &[kernel(2, 4, 16), kernel(4, 6, 16)],
    ]
} else if cfg!(target_arch = "aarch64") {
    [
        &[kernel(2, 4, 4), kernel(16, 4, 4)],
        &[kernel(2, 4, 8), kernel(8, 4, 8)],
        &[kernel(2, 4, 8), kernel(6, 4, 8)],
        &[kernel(2, 4, 16), kernel(3, 4, 16)],
    ]
} else {
    [&[kernel(2, 4, 4)], &[kernel(2, 4, 8)], &[kernel(2, 4, 8)], &[kernel(2, 4, 16)]]
};

/// Which of [`KERNELS`] are those of a type.
fn index<T: Scalar>() -> usize {
    match (T::IS_COMPLEX, size_of::<T>()) {
        (false, 4) => 0,
        (false, _) => 1,
        (true, 8) => 2,
        (true, _) => 3,
    }
}

/// The sides m and n up to which the crate reckons in a simpler way, and the k that it then takes at once.
const SMALL_SIDE: usize = 64;
const SMALL_DEPTH: usize = 512;
/// The least k for which packing is worth its while.
const LEAST_DEPTH: usize = 32;

/// The products that the crate may be given, by their sides, and what it takes for one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bounds {
    /// The largest m and n.
    side: usize,
    /// The largest k.
    depth: usize,
    /// The most of k that it takes at once.
    most: usize,
}

fn greatest_common_divisor(mut a: usize, mut b: usize) -> usize {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// What `gemm_common::cache::kernel_params` takes of k at once, at most, if neither it nor the loops over its
/// blocks go wrong, whatever the product's sides. Every smaller part of k may occur as well, since k is
/// divided evenly; but the larger the part, the fewer rows and columns fit the caches, so the largest is the
/// one to look at.
fn depth_of_blocks(caches: &[CacheInfo; 3], kernel: Kernel) -> Option<usize> {
    let Kernel { mr, nr, size } = kernel;
    let [first, second, third] = caches;
    let ways = |cache: &CacheInfo| cache.associativity.max(2);
    let line = first.cache_line_bytes.max(64);
    let sets = first.cache_bytes.max(32 << 10) / line.checked_mul(ways(first))?;
    let way = line.checked_mul(sets).filter(|bytes| *bytes > 0)?;
    let common = greatest_common_divisor(mr * size, way);
    let unit = way / common;
    let used = (mr * size / common).checked_add(nr.checked_mul(unit)?.checked_mul(size)? / way)?;
    let depth = unit.checked_mul((ways(first) / used).checked_next_power_of_two()?)?.max(512);

    // A block of B of nr columns takes some of the second cache's ways, a block of A the others but one.
    let panel = nr.checked_mul(size)?.checked_mul(depth)?;
    let way = Some(second.cache_bytes / ways(second)).filter(|bytes| *bytes > 0)?;
    let left = (ways(second) - 1).checked_sub(panel.div_ceil(way))?.max(1);
    let row = ways(second).checked_mul(size)?.checked_mul(depth)?;
    let rows = left.checked_mul(second.cache_bytes)? / row / mr * mr;
    // The slab in which A's block is packed has the cache's size.
    let packed = rows.min(8 * mr).checked_mul(depth)?.checked_mul(size)?;
    if rows == 0 || packed > second.cache_bytes {
        return None;
    }
    if third.cache_bytes > 0 {
        let bytes = (ways(third) - 1).checked_mul(third.cache_bytes)? / ways(third);
        let columns = bytes / size.checked_mul(depth)? / nr * nr;
        if columns == 0 {
            return None;
        }
    }
    Some(depth)
}

/// The products for which a kernel's blocks are sound on a machine with such caches; `None` if there are none
/// that would be worth it.
fn bounds(caches: &[CacheInfo; 3], kernel: Kernel) -> Option<Bounds> {
    // Up to these sides it takes as much of A as fits the second cache, and at least mr rows must.
    let fits = caches[1].cache_bytes / (kernel.size * kernel.mr);
    let small = fits.min(SMALL_DEPTH);
    match depth_of_blocks(caches, kernel) {
        Some(most) if small == SMALL_DEPTH => {
            Some(Bounds { side: usize::MAX, depth: usize::MAX, most })
        }
        _ if small >= LEAST_DEPTH => Some(Bounds { side: SMALL_SIDE, depth: small, most: small }),
        _ => None,
    }
}

/// What every kernel of a type is sound for.
fn bounds_of_all(caches: &[CacheInfo; 3], kernels: &[Kernel]) -> Option<Bounds> {
    let least = |a: Bounds, b: Bounds| Bounds {
        side: a.side.min(b.side),
        depth: a.depth.min(b.depth),
        most: a.most.max(b.most),
    };
    kernels.iter().map(|kernel| bounds(caches, *kernel)).reduce(|a, b| Some(least(a?, b?)))?
}

/// This machine's caches as the crate sees them.
struct Machine {
    caches: [CacheInfo; 3],
    bounds: [Option<Bounds>; 4],
}

/// `None` if the crate panics when it asks for them, or can be given nothing at all.
static MACHINE: LazyLock<Option<Machine>> = LazyLock::new(|| {
    let caches = std::panic::catch_unwind(|| *CACHE_INFO).ok()?;
    let bounds = KERNELS.map(|kernels| bounds_of_all(&caches, kernels));
    // The trial in `RUNS` is one of `f64`.
    bounds[index::<f64>()].map(|_| Machine { caches, bounds })
});

/// Whether the crate's kernels run here: it asks for an instruction set in one way when it chooses a kernel,
/// and panics in another if the kernel does not find it. Asked after this thread's slab is there.
static RUNS: LazyLock<bool> = LazyLock::new(|| {
    std::panic::catch_unwind(|| {
        let (a, b, mut c) = ([1.0_f64; 1024], [1.0_f64; 1024], [0.0_f64; 1024]);
        let matrix = |first: *const f64| Matrix { first: first.cast_mut(), row: 1, col: 32, conj: false };
        let (a, b, to) = (matrix(a.as_ptr()), matrix(b.as_ptr()), matrix(c.as_mut_ptr()));
        // SAFETY: three 32 x 32 matrices in arrays of 1024 elements.
        unsafe { call((32, 32, 32), 1.0, a, b, 0.0, to) };
        c == [32.0; 1024]
    })
    .unwrap_or(false)
});

/// Whether this thread has the slab of that size in which the crate packs A. The crate would take it at its
/// first call, and end the process if it cannot.
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

/// Whether there is memory for what the crate packs beside the slab. It is given back at once: another
/// thread may take it before the crate does.
fn has_memory(bytes: usize) -> bool {
    let Ok(layout) = Layout::from_size_align(bytes.max(1), CACHELINE_ALIGN) else { return false };
    // SAFETY: the size is not zero, and what is given back was just taken with that layout. Without the
    // black box the compiler may leave both out.
    unsafe {
        let memory = std::hint::black_box(std::alloc::alloc(layout));
        if memory.is_null() {
            return false;
        }
        std::alloc::dealloc(memory, layout);
    }
    true
}

/// At least as many bytes as the crate takes for a product, its slab aside: B packed, by parts that fit the
/// third cache if there is one, and A packed if it has few rows.
fn packed(kernels: &[Kernel], third: usize, most: usize, (m, n, k): (usize, usize, usize)) -> Option<usize> {
    let mut all = 0;
    for Kernel { mr, nr, size } in kernels.iter().copied() {
        // The crate exchanges A and B if C is row-major.
        let (few, many) = if third == 0 { (n.max(128 * nr), m.max(128 * nr)) } else { (n, m) };
        let columns = few.max(many).checked_add(nr)?;
        let bytes = columns.checked_mul(k.min(most))?.checked_mul(size)?;
        let small = SMALL_SIDE.max(nr) + nr;
        let b = if third == 0 { bytes } else { bytes.min(third.max(small * most * size)) };
        let a = m.max(n).min(SMALL_SIDE.max(16 * mr)).checked_add(mr)?;
        let a = a.checked_mul(k.min(most))?.checked_mul(size)?;
        all = all.max(b.checked_add(a)?);
    }
    // Alignment, and a flag for each block of rows.
    all.checked_add(2 * CACHELINE_ALIGN + 4096)
}

/// C := alpha A B + beta C by the crate, A m x k and B k x n; `false`, and nothing was done, if it must not
/// be given that product.
///
/// # Safety
/// A and B may be read, and C read (unless beta is zero) and written; C overlaps neither; all three are
/// aligned.
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
    let room = packed(KERNELS[index::<T>()], machine.caches[2].cache_bytes, bounds.most, least(sides));
    if !has_slab(machine.caches[1].cache_bytes) || !room.is_some_and(has_memory) || !*RUNS {
        return false;
    }
    if least(sides) == sides {
        // SAFETY: the caller's.
        unsafe { call((m, n, k), alpha, a, b, beta, c) };
        return true;
    }
    let step = |bound: usize| i64::try_from(bound).unwrap_or(i64::MAX);
    let (side, depth) = (step(bounds.side), step(bounds.depth));
    // A last row or column is joined to the block before it: the crate gets no vectors.
    let ends = |all: i64, step: i64| {
        let mut first = 0;
        std::iter::from_fn(move || {
            let left = all - first;
            let some = if left - 1 == step { step - 1 } else { left.min(step) };
            (some > 0).then(|| {
                first += some;
                (first - some, some)
            })
        })
    };
    for (j, columns) in ends(n, side) {
        for (i, rows) in ends(m, side) {
            for (p, some) in ends(k, depth) {
                let beta = if p == 0 { beta } else { T::ONE };
                // SAFETY: the caller's, for blocks.
                unsafe {
                    let (a, b) = (a.from(i, p), b.from(p, j));
                    call((rows, columns, some), alpha, a, b, beta, c.from(i, j));
                }
            }
        }
    }
    true
}

/// The sides of a product that the crate may be given at all: it has two rows and two columns at least.
fn may_be_given((m, n, k): (i64, i64, i64)) -> Option<(usize, usize, usize)> {
    let side = |x: i64, least: i64| usize::try_from(x).ok().filter(|_| x >= least);
    Some((side(m, 2)?, side(n, 2)?, side(k, 1)?))
}

/// The call. A stride along a side of length one is never used and may be anything up to here, so it gets a
/// value that no arithmetic minds.
///
/// # Safety
/// As `product`, of sides for which `may_be_given` and the bounds stand.
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
    // SAFETY: the caller's; the crate reads and writes elements of the three operands and no others
    // (the tests hold it to that at guard pages). Its alpha is our beta.
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
