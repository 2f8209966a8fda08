//! Level 2: matrices and vectors.
//!
//! Owns the meaning of the flags. The loops are in the modules below, according to what they do
//! with the matrix.
//!
//! # The method
//!
//! A routine of level 2 uses each element of the matrix once or twice. So for a large matrix the
//! time is that of loading it, and nothing else should have to come from memory; for a small one,
//! loading and storing the vectors costs as much as the arithmetic. Each of the following serves
//! one of the two.
//!
//! **Columns** (`columns`). General, band and packed matrices, and triangles of them, are columns
//! of adjacent elements; they differ in where a column begins and which rows it has. A row-major
//! matrix is treated as the columns of its transpose, so that no routine has two bodies: the
//! triangle and the transposition are swapped, and a Hermitian matrix is stored conjugated.
//!
//! **Groups** (`group`). Column by column, a product y += A x would load and store all of y for
//! each of them. A group of four, or of eight where the factors leave enough registers, loads a
//! register of y, adds the products of all its columns, and stores it. In the transposed product
//! one load of x serves the inner products of four columns. In a triangle or a band, neighbouring
//! columns have different rows: the loop runs over the rows that the whole group has, and the rest
//! of each column is done separately.
//!
//! **Pieces** (`multiply`). The vector along the columns (y or, transposed, x) is cut into pieces
//! that stay in the first cache, and all columns pass over one piece before the next. If it is
//! strided, each piece is copied to the stack (`dense`), since registers want adjacent elements.
//! The vector across the columns is used one number at a time and may have any stride.
//!
//! **Both halves at once** (`symmetric`). A stored element of a symmetric matrix beside the
//! diagonal stands for two: it multiplies x_j for y_i and, conjugated, x_i for y_j. Both happen
//! while it is in a register, so that each stored element is loaded once. Where a group's columns
//! meet their own rows, a small triangle is done element by element.
//!
//! **Blocks** (`triangular`). A product or a solution in place changes x while it reads it. A block
//! of columns consists of the block on the diagonal and the rows beside it. The rows beside it are
//! a product as above, which takes most of the time. The block on the diagonal is divided in the
//! same way again, by groups of columns, down to small corners that are plain loops. At both scales
//! the order is the only difficulty: whether to begin at the first block or at the last, and
//! whether the block or the rows beside it come first, follows from whether the product must see
//! the old elements of x or the new ones.
//!
//! **Copies** (`copy`). A transposed copy reads lines and writes across them, so it goes through the
//! matrix by squares that stay in the first cache.
//!
//! **Updates** (`rank`). A := alpha x y^T + A is an axpy for each column. In the symmetric updates
//! a group of columns shares the loads of x and y, again with a small triangle at the diagonal.

mod columns;
mod copy;
mod dense;
mod group;
mod multiply;
mod rank;
mod symmetric;
mod triangular;

pub(crate) use columns::Columns;
pub use copy::omatcopy;
pub(crate) use multiply::{multiply, multiply_transposed, scale};

use crate::strided::{Vector, conj_if, each};
use blasm_core::args;
use blasm_core::flags::Transpose;
use blasm_core::scalar::Scalar;
use dense::with_dense;
use multiply::{finish, short};
use rank::{rank_1, rank_1_or_2};
use symmetric::multiply_symmetric;
use triangular::{Triangular, triangular};

/// y := alpha op(A) x + beta y, where the columns are those of A or, if `row_major`, of its
/// transpose.
///
/// # Safety
/// As the crate says, of an A with `rows` x `cols` as stored.
#[inline]
unsafe fn general<T: Scalar>(
    a: Columns<T>,
    (rows, cols): (i64, i64),
    row_major: bool,
    trans: Transpose,
    alpha: T,
    (x, incx): (*const T, i64),
    beta: T,
    (y, incy): (*mut T, i64),
) {
    if rows <= 0 || cols <= 0 {
        return;
    }
    let (transposed, conj) = (trans.is_transposed() != row_major, trans.is_conjugated());
    let (nx, ny) = if transposed { (rows, cols) } else { (cols, rows) };
    let (x, y) = (Vector::new(x, nx, incx), Vector::new(y, ny, incy));
    // SAFETY: guaranteed by the caller: nothing is read that the factors leave out.
    unsafe {
        scale(ny, beta, y);
        if alpha.is_zero() {
        } else if transposed {
            multiply_transposed(a, (0, cols), (0, rows), conj, alpha, x, y);
        } else {
            multiply(a, (0, cols), (0, rows), conj, alpha, x, y);
        }
    }
}

/// Up to so many elements of a general matrix, the loops over groups of columns take longer to set up
/// than to run.
const FEW: i64 = 16;

/// And up to so many, the division into pieces does.
const SHORT: i64 = 4096;

/// y := alpha op(A) x + beta y, A general with few elements: one row of op(A) after another.
///
/// # Safety
/// As `gemv`, with sides and an alpha that are not zero.
#[inline(always)]
unsafe fn few<T: Scalar>(p: &args::Gemv<T>) {
    let (nx, ny) = if p.trans.is_transposed() { (p.m, p.n) } else { (p.n, p.m) };
    let by_rows = p.layout.is_row_major() != p.trans.is_transposed();
    let (row, col) = if by_rows { (p.lda, 1) } else { (1, p.lda) };
    let conj = p.trans.is_conjugated();
    let mut first = p.a;
    each(ny, (p.y, p.incy), |y| {
        let mut sum = T::ZERO;
        let mut a = first;
        each(nx, (p.x, p.incx), |x| {
            // SAFETY: guaranteed by the caller, of each element of A and of x.
            sum += unsafe { conj_if(conj, a.read_unaligned()) * x.read_unaligned() };
            a = a.wrapping_offset(col as isize);
        });
        first = first.wrapping_offset(row as isize);
        // SAFETY: guaranteed by the caller, of each element of y.
        unsafe { finish(p.alpha, sum, p.beta, y) };
    });
}

/// y := alpha op(A) x + beta y, A general m x n.
///
/// # Safety
/// As the crate says.
pub unsafe fn gemv<T: Scalar>(p: &args::Gemv<T>) {
    let row_major = p.layout.is_row_major();
    let (rows, cols) = if row_major { (p.n, p.m) } else { (p.m, p.n) };
    if rows > 0 && cols > 0 && !p.alpha.is_zero() {
        let elements = rows.saturating_mul(cols);
        // SAFETY: guaranteed by the caller.
        unsafe {
            if elements <= FEW {
                return few(p);
            }
            if elements <= SHORT && p.incx == 1 && p.incy == 1 {
                let transposed = p.trans.is_transposed() != row_major;
                let (a, conj) = ((p.a, p.lda), p.trans.is_conjugated());
                return short(a, (rows, cols), transposed, conj, p.alpha, p.x, p.beta, p.y);
            }
        }
    }
    let a = Columns::general(p.a, p.lda, rows);
    let (x, y) = ((p.x, p.incx), (p.y, p.incy));
    // SAFETY: guaranteed by the caller.
    unsafe { general(a, (rows, cols), row_major, p.trans, p.alpha, x, p.beta, y) }
}

/// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
///
/// # Safety
/// As the crate says.
pub unsafe fn gbmv<T: Scalar>(p: &args::Gbmv<T>) {
    let row_major = p.layout.is_row_major();
    let (rows, cols, above, below) =
        if row_major { (p.n, p.m, p.kl, p.ku) } else { (p.m, p.n, p.ku, p.kl) };
    let a = Columns::band(p.a, p.lda, rows, above, below);
    // Columns past the last row's diagonals are stored and empty.
    let (x, y) = ((p.x, p.incx), (p.y, p.incy));
    // SAFETY: guaranteed by the caller.
    unsafe { general(a, (rows, cols), row_major, p.trans, p.alpha, x, p.beta, y) }
}

/// y := alpha A x + beta y, A symmetric or, in complex types, Hermitian.
///
/// # Safety
/// As the crate says, of an A of order `n` with those columns.
#[inline]
unsafe fn symmetric<T: Scalar>(
    a: Columns<T>,
    n: i64,
    upper: bool,
    conj: bool,
    alpha: T,
    (x, incx): (*const T, i64),
    beta: T,
    (y, incy): (*mut T, i64),
) {
    if n <= 0 {
        return;
    }
    let (x, y) = (Vector::new(x, n, incx), Vector::new(y, n, incy));
    // SAFETY: guaranteed by the caller: nothing is read that the factors leave out.
    unsafe {
        scale(n, beta, y);
        if alpha.is_zero() {
            return;
        }
        with_dense(n, x, false, |x| {
            with_dense(n, y, true, |y| multiply_symmetric(a, n, upper, conj, alpha, x, y));
        });
    }
}

/// A triangle that is stored by columns: the requested one or, if row-major, the other one.
macro_rules! is_upper {
    ($p:ident) => {
        $p.uplo.is_upper() != $p.layout.is_row_major()
    };
}

macro_rules! columns {
    ($p:ident, full) => {
        Columns::triangle($p.a, $p.lda, $p.n, is_upper!($p))
    };
    ($p:ident, band) => {{
        let (above, below) = if is_upper!($p) { ($p.k, 0) } else { (0, $p.k) };
        Columns::band($p.a, $p.lda, $p.n, above, below)
    }};
    ($p:ident, packed) => {
        Columns::packed($p.ap, $p.n, is_upper!($p))
    };
}

macro_rules! symmetric {
    ($($name:ident $args:ident $storage:ident $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let (a, upper, conj) = (columns!(p, $storage), is_upper!(p), p.layout.is_row_major());
            let (x, y) = ((p.x, p.incx), (p.y, p.incy));
            // SAFETY: guaranteed by the caller.
            unsafe { symmetric(a, p.n, upper, conj, p.alpha, x, p.beta, y) }
        }
    )*};
}
symmetric! {
    hemv Hemv full "y := alpha A x + beta y, A Hermitian.",
    hbmv Hbmv band "y := alpha A x + beta y, A a Hermitian band of k off-diagonals.",
    hpmv Hpmv packed "y := alpha A x + beta y, A Hermitian, packed.",
    symv Symv full "y := alpha A x + beta y, A symmetric.",
    sbmv Sbmv band "y := alpha A x + beta y, A a symmetric band of k off-diagonals.",
    spmv Spmv packed "y := alpha A x + beta y, A symmetric, packed.",
}

macro_rules! triangular {
    ($($name:ident $args:ident $storage:ident $solve:literal $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let m = Triangular {
                a: columns!(p, $storage),
                upper: is_upper!(p),
                transposed: p.transa.is_transposed() != p.layout.is_row_major(),
                conj: p.transa.is_conjugated(),
                unit: p.diag.is_unit(),
            };
            // SAFETY: guaranteed by the caller.
            unsafe { triangular(m, p.n, $solve, p.x, p.incx) }
        }
    )*};
}
triangular! {
    trmv Trmv full false "x := op(A) x, A triangular.",
    tbmv Tbmv band false "x := op(A) x, A a triangular band of k off-diagonals.",
    tpmv Tpmv packed false "x := op(A) x, A triangular, packed.",
    trsv Trsv full true "x := inv(op(A)) x, A triangular.",
    tbsv Tbsv band true "x := inv(op(A)) x, A a triangular band of k off-diagonals.",
    tpsv Tpsv packed true "x := inv(op(A)) x, A triangular, packed.",
}

macro_rules! general_rank_1 {
    ($($name:ident $args:ident $conj:literal $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            if p.m <= 0 || p.n <= 0 || p.alpha.is_zero() {
                return;
            }
            let (x, y) = (Vector::new(p.x, p.m, p.incx), Vector::new(p.y, p.n, p.incy));
            // SAFETY: guaranteed by the caller; row-major, the columns are along y.
            unsafe {
                if p.layout.is_row_major() {
                    let a = Columns::general(p.a, p.lda, p.n);
                    rank_1(a, p.n, p.m, p.alpha, y, $conj, x, false)
                } else {
                    let a = Columns::general(p.a, p.lda, p.m);
                    rank_1(a, p.m, p.n, p.alpha, x, false, y, $conj)
                }
            }
        }
    )*};
}
general_rank_1! {
    ger Ger false "A := alpha x y^T + A, A real, general m x n.",
    geru Geru false "A := alpha x y^T + A, A complex, general m x n.",
    gerc Gerc true "A := alpha x y^H + A, A general m x n.",
}

macro_rules! symmetric_rank_1 {
    ($($name:ident $args:ident $storage:ident $alpha:path, $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            if p.n <= 0 || p.alpha.is_zero() {
                return;
            }
            let (a, upper, conj) = (columns!(p, $storage), is_upper!(p), p.layout.is_row_major());
            let x = Vector::new(p.x, p.n, p.incx);
            // SAFETY: guaranteed by the caller.
            unsafe {
                with_dense(p.n, x, false, |x| {
                    rank_1_or_2(a, p.n, upper, conj, $alpha(p.alpha), x, None);
                });
            }
        }
    )*};
}
symmetric_rank_1! {
    her Her full T::from_real, "A := alpha x x^H + A, A Hermitian, alpha real.",
    hpr Hpr packed T::from_real, "A := alpha x x^H + A, A Hermitian, packed, alpha real.",
    syr Syr full T::from, "A := alpha x x^T + A, A symmetric.",
    spr Spr packed T::from, "A := alpha x x^T + A, A symmetric, packed.",
}

macro_rules! symmetric_rank_2 {
    ($($name:ident $args:ident $storage:ident $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            if p.n <= 0 || p.alpha.is_zero() {
                return;
            }
            let (a, upper, conj) = (columns!(p, $storage), is_upper!(p), p.layout.is_row_major());
            let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
            // SAFETY: guaranteed by the caller.
            unsafe {
                with_dense(p.n, x, false, |x| {
                    with_dense(p.n, y, false, |y| {
                        rank_1_or_2(a, p.n, upper, conj, p.alpha, x, Some(y));
                    });
                });
            }
        }
    )*};
}
symmetric_rank_2! {
    her2 Her2 full "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.",
    hpr2 Hpr2 packed "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.",
    syr2 Syr2 full "A := alpha x y^T + alpha y x^T + A, A symmetric.",
    spr2 Spr2 packed "A := alpha x y^T + alpha y x^T + A, A symmetric, packed.",
}
