//! Level 3, fast: on the crate `gemm`.
//!
//! Owns the reduction of every routine of level 3 to products of general matrices, by halving until
//! the triangles are small, and the staging of operands that the crate must not see: misaligned
//! ones, and blocks of which only one triangle exists. The plain kernels compute what is too small
//! for any of this, and everything if there is no memory for scratch; the loops of level 2 compute
//! products with a vector (`column`). `gemm_crate` decides which products the crate gets.

use super::column::column;
use super::matrix::{Matrix, Rows, Triangle};
use super::plain::{self, TALLEST};
use super::{for_each_of, gemm_crate, triangular};
use blasm_core::args;
use blasm_core::scalar::Scalar;

/// The plain kernels compute products of at most this many multiplications.
const SMALL: i64 = 4 * 4 * 4;
/// The side of the triangular blocks of C that are computed completely and stored in part.
const CORNER: i64 = 32;
/// The side of the blocks that are copied to scratch.
const BLOCK: i64 = 128;

/// Aligned memory for square blocks.
struct Scratch<T> {
    memory: Vec<T>,
    side: i64,
}

impl<T: Scalar> Scratch<T> {
    /// Space for `blocks` blocks of that side, if there is memory. It is not initialised.
    fn new(blocks: usize, side: i64) -> Option<Self> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks * (side * side) as usize).ok()?;
        Some(Scratch { memory, side })
    }

    /// Block `index`, column by column.
    fn block(&mut self, index: usize) -> Matrix<T> {
        let offset = index * (self.side * self.side) as usize;
        let first = self.memory.as_mut_ptr().wrapping_add(offset);
        Matrix { first, row: 1, col: self.side, conj: false }
    }
}

/// About half of `n`, a multiple of `unit` less than `n`, which is more than `unit`.
fn halve(n: i64, unit: i64) -> i64 {
    (n / 2 + unit - 1) / unit * unit
}

fn is_aligned<T: Scalar>(a: Matrix<T>) -> bool {
    a.first.addr().is_multiple_of(align_of::<T>())
}

/// C := alpha A B + beta C, A m x k, B k x n.
///
/// # Safety
/// A and B may be read unless alpha or k is zero, and C read (unless beta is zero) and written; C
/// overlaps neither.
unsafe fn product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    if m <= 0 || n <= 0 {
        return;
    }
    let small = m.saturating_mul(n).saturating_mul(k) <= SMALL;
    // SAFETY: guaranteed by the caller.
    unsafe {
        if small || alpha.is_zero() || k <= 0 {
            plain::product((m, n, k), Rows::All, alpha, a, b, beta, c);
        } else if m == 1 || n == 1 || is_aligned(a) && is_aligned(b) && is_aligned(c) {
            aligned_product((m, n, k), alpha, a, b, beta, c);
        } else {
            staged_product((m, n, k), alpha, a, b, beta, c);
        }
    }
}

/// The same on the crate, or on the plain kernels if the crate must not get it.
///
/// # Safety
/// As `product`; no side is zero and neither is alpha; all three are aligned, unless C is a vector.
unsafe fn aligned_product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    // SAFETY: guaranteed by the caller. A row is a column of the transposed product.
    unsafe {
        if n == 1 {
            column((m, k), alpha, a, b, beta, c);
        } else if m == 1 {
            let (a, b, c) = (a.transposed(), b.transposed(), c.transposed());
            column((n, k), alpha, b, a, beta, c);
        } else if !gemm_crate::product((m, n, k), alpha, a, b, beta, c) {
            plain::product((m, n, k), Rows::All, alpha, a, b, beta, c);
        }
    }
}

/// Copies an m x n block, conjugating as `from` says.
///
/// # Safety
/// `from` may be read and `to` written.
unsafe fn copy<T: Scalar>((m, n): (i64, i64), from: Matrix<T>, to: Matrix<T>) {
    for j in 0..n {
        for i in 0..m {
            // SAFETY: guaranteed by the caller.
            unsafe { to.set(i, j, from.get(i, j)) };
        }
    }
}

/// The same by blocks, copied.
///
/// # Safety
/// As `product`.
unsafe fn staged_product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    let Some(mut scratch) = Scratch::new(3, BLOCK.min(m.max(n).max(k))) else {
        // SAFETY: guaranteed by the caller.
        return unsafe { plain::product((m, n, k), Rows::All, alpha, a, b, beta, c) };
    };
    let [sa, sb, sc] = [0, 1, 2].map(|index| scratch.block(index));
    let starts = |side: i64| (0..side).step_by(BLOCK as usize);
    for j in starts(n) {
        for i in starts(m) {
            let (rows, cols) = (BLOCK.min(m - i), BLOCK.min(n - j));
            // SAFETY: guaranteed by the caller, for blocks; scratch has room for a block each.
            unsafe {
                if !beta.is_zero() {
                    copy((rows, cols), c.from(i, j), sc);
                }
                for p in starts(k) {
                    let depth = BLOCK.min(k - p);
                    copy((rows, depth), a.from(i, p), sa);
                    copy((depth, cols), b.from(p, j), sb);
                    let beta = if p == 0 { beta } else { T::ONE };
                    aligned_product((rows, cols, depth), alpha, sa, sb, beta, sc);
                }
                copy((rows, cols), sc, c.from(i, j));
            }
        }
    }
}

/// alpha A B, as (alpha, A, B).
type Term<T> = (T, Matrix<T>, Matrix<T>);

/// One triangle of C := the terms' sum + beta C, A n x k, B k x n, where a second term is the
/// transpose of the first, conjugated if `hermitian`; in that case beta is real and the imaginary
/// parts of the diagonal are not read and become zero.
///
/// # Safety
/// As `product`, of C that triangle; `corner` has room for a block of side [`CORNER`] or n.
unsafe fn triangle<T: Scalar>(
    (n, k): (i64, i64),
    upper: bool,
    hermitian: bool,
    terms: [Option<Term<T>>; 2],
    beta: T,
    c: Matrix<T>,
    corner: Matrix<T>,
) {
    let add = |sides, terms: [Option<Term<T>>; 2], beta, to| {
        for (index, (alpha, a, b)) in terms.into_iter().flatten().enumerate() {
            // SAFETY: guaranteed by the caller: sides and places are those of parts of C, A and B.
            unsafe { product(sides, alpha, a, b, if index == 0 { beta } else { T::ONE }, to) };
        }
    };
    if n <= CORNER {
        // The second term is the first one's transpose, conjugated if `hermitian`.
        let mirror = terms[1].is_some();
        add((n, n, k), [terms[0], None], T::ZERO, corner);
        for j in 0..n {
            let (low, high) = Rows::triangle(upper).of(j, n);
            for i in low..high {
                // SAFETY: guaranteed by the caller; `add` has written all of the corner.
                unsafe {
                    let mut value = corner.get(i, j);
                    if mirror {
                        let other = corner.get(j, i);
                        value += if hermitian { other.conj() } else { other };
                    }
                    if !beta.is_zero() {
                        let old = c.get(i, j);
                        value += if hermitian { old.mul_real(beta.re()) } else { beta * old };
                    }
                    let real = hermitian && i == j;
                    c.set(i, j, if real { T::from_real(value.re()) } else { value });
                }
            }
        }
        return;
    }
    let half = halve(n, CORNER);
    let part = |i, j| terms.map(|t| t.map(|(alpha, a, b)| (alpha, a.from(i, 0), b.from(0, j))));
    let (i, j) = if upper { (0, half) } else { (half, 0) };
    let sides = if upper { (half, n - half, k) } else { (n - half, half, k) };
    add(sides, part(i, j), beta, c.from(i, j));
    let rest = c.from(half, half);
    // SAFETY: guaranteed by the caller, for parts of the triangle.
    unsafe {
        triangle((half, k), upper, hermitian, terms, beta, c, corner);
        triangle((n - half, k), upper, hermitian, part(half, half), beta, rest, corner);
    }
}

/// C := alpha A B + beta C, A of order n, symmetric or Hermitian, with one triangle stored, B n x
/// m.
///
/// # Safety
/// As `product`, of A that triangle; `dense` has room for a block of side [`BLOCK`] or n.
unsafe fn mirrored<T: Scalar>(
    (n, m): (i64, i64),
    upper: bool,
    hermitian: bool,
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
    dense: Matrix<T>,
) {
    // SAFETY: guaranteed by the caller, for parts.
    unsafe {
        if n <= BLOCK {
            for j in 0..n {
                for i in 0..n {
                    dense.set(i, j, a.get_mirrored(i, j, upper, hermitian));
                }
            }
            return product((n, m, n), alpha, dense, b, beta, c);
        }
        let half = halve(n, BLOCK);
        let (a2, b2, c2) = (a.from(half, half), b.from(half, 0), c.from(half, 0));
        mirrored((half, m), upper, hermitian, alpha, a, b, beta, c, dense);
        mirrored((n - half, m), upper, hermitian, alpha, a2, b2, beta, c2, dense);
        let (above, below) = if upper {
            let above = a.from(0, half);
            (above, turned(above, hermitian))
        } else {
            let below = a.from(half, 0);
            (turned(below, hermitian), below)
        };
        product((half, m, n - half), alpha, above, b2, T::ONE, c);
        product((n - half, m, half), alpha, below, b, T::ONE, c2);
    }
}

/// B := alpha A B or, if `solve`, alpha inv(A) B, A triangular, in place.
///
/// # Safety
/// As [`plain::triangular`].
unsafe fn triangular<T: Scalar>(t: Triangle<T>, m: i64, solve: bool, alpha: T, b: Matrix<T>) {
    let Triangle { a, upper, unit, n } = t;
    // SAFETY: guaranteed by the caller, for parts.
    unsafe {
        if n <= TALLEST || alpha.is_zero() {
            return plain::triangular(t, m, solve, alpha, b);
        }
        let half = halve(n, TALLEST);
        let t1 = Triangle { n: half, ..t };
        let t2 = Triangle { a: a.from(half, half), upper, unit, n: n - half };
        let b2 = b.from(half, 0);
        let beside = if upper { a.from(0, half) } else { a.from(half, 0) };
        // First the part that reads the other one (in a product), or that the other one reads (in a
        // solution).
        let ((first, b1), (last, b2)) =
            if upper != solve { ((t1, b), (t2, b2)) } else { ((t2, b2), (t1, b)) };
        triangular(first, m, solve, alpha, b1);
        if solve {
            product((last.n, m, first.n), -T::ONE, beside, b1, alpha, b2);
            triangular(last, m, solve, T::ONE, b2);
        } else {
            product((first.n, m, last.n), alpha, beside, b2, T::ONE, b1);
            triangular(last, m, solve, alpha, b2);
        }
    }
}

/// C := alpha op(A) op(B) + beta C.
///
/// # Safety
/// As the crate says.
pub unsafe fn gemm<T: Scalar>(p: &args::Gemm<T>) {
    let a = Matrix::new(p.layout, p.a, p.lda).op(p.transa);
    let b = Matrix::new(p.layout, p.b, p.ldb).op(p.transb);
    let c = Matrix::new(p.layout, p.c, p.ldc);
    // SAFETY: guaranteed by the caller.
    unsafe { product((p.m, p.n, p.k), p.alpha, a, b, p.beta, c) }
}

/// Whether a routine is for the plain kernels: there is nothing to multiply, or not much.
fn is_plain<T: Scalar>(alpha: T, m: i64, n: i64, k: i64) -> bool {
    alpha.is_zero() || m.saturating_mul(n).saturating_mul(k) <= SMALL
}

/// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
///
/// # Safety
/// As the crate says.
pub unsafe fn gemmtr<T: Scalar>(p: &args::Gemmtr<T>) {
    let scratch = if is_plain(p.alpha, p.n, p.n, p.k) { None } else { corner(p.n) };
    // SAFETY: guaranteed by the caller.
    unsafe {
        let Some(mut scratch) = scratch else { return plain::gemmtr(p) };
        let a = Matrix::new(p.layout, p.a, p.lda).op(p.transa);
        let b = Matrix::new(p.layout, p.b, p.ldb).op(p.transb);
        let c = Matrix::new(p.layout, p.c, p.ldc);
        let terms = [Some((p.alpha, a, b)), None];
        let upper = p.uplo.is_upper();
        triangle((p.n, p.k), upper, false, terms, p.beta, c, scratch.block(0));
    }
}

/// Scratch for [`triangle`].
fn corner<T: Scalar>(n: i64) -> Option<Scratch<T>> {
    Scratch::new(1, n.min(CORNER))
}

macro_rules! rank_k {
    ($($name:ident $args:ident $hermitian:literal $factor:path, $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let (alpha, beta): (T, T) = ($factor(p.alpha), $factor(p.beta));
            let scratch = if is_plain(alpha, p.n, p.n, p.k) { None } else { corner(p.n) };
            // SAFETY: guaranteed by the caller.
            unsafe {
                let Some(mut scratch) = scratch else { return plain::$name(p) };
                let a = Matrix::new(p.layout, p.a, p.lda).op(p.trans);
                let c = Matrix::new(p.layout, p.c, p.ldc);
                let terms = [Some((alpha, a, turned(a, $hermitian))), None];
                let upper = p.uplo.is_upper();
                triangle((p.n, p.k), upper, $hermitian, terms, beta, c, scratch.block(0));
            }
        }
    )*};
}
for_each_of!(rank_k, rank_k);

/// A^T or A^H.
fn turned<T: Scalar>(a: Matrix<T>, hermitian: bool) -> Matrix<T> {
    let a = a.transposed();
    if hermitian { a.conjugated() } else { a }
}

macro_rules! rank_2k {
    ($($name:ident $args:ident $hermitian:literal $beta:path, $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let beta: T = $beta(p.beta);
            let scratch = if is_plain(p.alpha, p.n, p.n, p.k) { None } else { corner(p.n) };
            // SAFETY: guaranteed by the caller.
            unsafe {
                let Some(mut scratch) = scratch else { return plain::$name(p) };
                let a = Matrix::new(p.layout, p.a, p.lda).op(p.trans);
                let b = Matrix::new(p.layout, p.b, p.ldb).op(p.trans);
                let c = Matrix::new(p.layout, p.c, p.ldc);
                let alpha = if $hermitian { p.alpha.conj() } else { p.alpha };
                let terms = [
                    Some((p.alpha, a, turned(b, $hermitian))),
                    Some((alpha, b, turned(a, $hermitian))),
                ];
                let upper = p.uplo.is_upper();
                triangle((p.n, p.k), upper, $hermitian, terms, beta, c, scratch.block(0));
            }
        }
    )*};
}
for_each_of!(rank_2k, rank_2k);

macro_rules! symmetric {
    ($($name:ident $args:ident $hermitian:literal $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let left = p.side.is_left();
            let (n, m) = if left { (p.m, p.n) } else { (p.n, p.m) };
            let none = is_plain(p.alpha, m, n, n);
            let scratch = if none { None } else { Scratch::new(1, n.min(BLOCK)) };
            // SAFETY: guaranteed by the caller. On the right it is the transposed product.
            unsafe {
                let Some(mut scratch) = scratch else { return plain::$name(p) };
                let a = Matrix::new(p.layout, p.a, p.lda);
                let b = Matrix::new(p.layout, p.b, p.ldb);
                let c = Matrix::new(p.layout, p.c, p.ldc);
                let turn = |x: Matrix<T>| if left { x } else { x.transposed() };
                let (a, b, c, upper) = (turn(a), turn(b), turn(c), p.uplo.is_upper() == left);
                let dense = scratch.block(0);
                mirrored((n, m), upper, $hermitian, p.alpha, a, b, p.beta, c, dense);
            }
        }
    )*};
}
for_each_of!(symmetric, symmetric);

for_each_of!(triangular, triangular);
