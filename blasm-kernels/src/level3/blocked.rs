//! Level 3, fast: on the crate `gemm`.
//!
//! Owns the reduction of every routine of level 3 to products of general matrices, by halving until
//! the triangles are small, and the staging of operands that the crate must not see: misaligned
//! ones, and blocks of which only one triangle exists. The plain kernels compute what is too small
//! for any of this, and everything if there is no memory for scratch; the loops of level 2 compute
//! products with a vector (`column`). `gemm_crate` decides which products the crate gets.
//!
//! Long calls are divided among threads (`team`), in such a way that every element is computed as
//! it would be by one thread: products in blocks of C, triangles by their products, and what has B
//! on the right of a triangle or of a symmetric matrix by columns of B. Nothing is divided along
//! k. So the bits do not depend on the number of threads.

use super::bounds::{SMALL_SIDE, UNIT};
use super::column::column;
use super::matrix::{Matrix, Rows, Triangle};
use super::plain::{self, TALLEST};
use super::team::{self, Parts};
use super::{batch, for_each_of, gemm_crate, tiles, triangular};
use blasm_core::allowance::Held;
use blasm_core::args;
use blasm_core::scalar::Scalar;

/// The plain kernels compute products of at most this many multiplications.
const SMALL: i64 = 4 * 4 * 4;
/// The side of the triangular blocks of C that are computed completely and stored in part.
const CORNER: i64 = 32;
/// The side of the blocks that are copied to scratch.
const BLOCK: i64 = 128;

/// Products of at most this many multiplications are computed in registers at once: what the crate does
/// before it begins takes longer.
const IN_REGISTERS: i64 = 24 * 24 * 24;

/// Real multiplications for which a thread is worthwhile: they take longer than waking it.
const ENOUGH: i64 = 1 << 21;

/// How a call is divided among threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Division {
    /// Whether other calls are to know of this one.
    is_long: bool,
    threads: usize,
    /// About the rows and the columns of a part.
    rows: i64,
    cols: i64,
}

/// The least side of a part. Parts begin at the multiples of [`UNIT`] that are nearest to where
/// equal ones would, so the last may be half of that shorter, and has to be larger than the
/// products that the crate computes in a simpler way.
const LEAST_SIDE: i64 = SMALL_SIDE as i64 + 1 + UNIT / 2;

/// A side in `parts` of about the same length, each with its beginning, which is a multiple of
/// [`UNIT`].
fn strips(side: i64, length: i64) -> impl Iterator<Item = (i64, i64)> {
    let number = (side / length.max(LEAST_SIDE)).max(1);
    let step = if side / number >= 4 * UNIT { 2 * UNIT } else { UNIT };
    let begin = move |index: i64| match index == number {
        true => side,
        // The side may be close to the largest number there is.
        false => (side / number * index + side % number * index / number + step / 2) / step * step,
    };
    (0..number).map(move |index| (begin(index), begin(index + 1) - begin(index)))
}

impl Division {
    /// All at once, on this thread.
    const NONE: Self = Self { is_long: false, threads: 1, rows: i64::MAX, cols: i64::MAX };

    /// The division of an output of m x n elements, of which each takes `k` multiplications, and
    /// which `parts` divides if there are several threads.
    fn new<T: Scalar>(
        (m, n): (i64, i64),
        k: i64,
        parts: fn(i64, (i64, i64)) -> (i64, i64),
    ) -> Self {
        let real = if T::IS_COMPLEX { 4 } else { 1 };
        let work = m.saturating_mul(n).saturating_mul(k).saturating_mul(real);
        if work < 2 * ENOUGH {
            return Self::NONE;
        }
        let one = Self { is_long: true, ..Self::NONE };
        let threads = (work / ENOUGH).min(i64::try_from(team::threads()).unwrap_or(i64::MAX));
        if threads < 2 {
            return one;
        }
        let (rows, cols) = parts(threads, (m, n));
        Self { threads: threads as usize, rows, cols, ..one }
    }

    /// Computes a call: `walk` on this thread and those that help. Each of these packs operands of
    /// products with no larger sides than these, and has that many elements of scratch; there are no
    /// more of them than the store has memory for.
    fn share<T: Scalar>(
        self,
        sides: (i64, i64, i64),
        scratch: usize,
        walk: impl Fn(Self, &mut Parts<'_>) + Sync,
    ) {
        if !self.is_long {
            return walk(self, &mut Parts::all());
        }
        let scratch = scratch.saturating_mul(size_of::<T>());
        let room = gemm_crate::room::<T>(sides).map(|room| room.saturating_add(scratch));
        let held =
            |threads: &usize| Some((*threads, Held::take_here(room?.saturating_mul(threads - 1))?));
        let halves = std::iter::successors(Some(self.threads), |threads| Some(threads / 2));
        match halves.take_while(|threads| *threads > 1).find_map(|threads| held(&threads)) {
            Some((threads, _held)) => team::share(threads, &|parts| {
                // A thread without a slab would have to compute its parts slowly.
                if !parts.is_helper() || gemm_crate::is_ready() {
                    walk(self, parts);
                }
            }),
            None => team::share(1, &|parts| walk(Self::NONE, parts)),
        }
    }
}

/// Blocks of a product: as square as possible, and as many as there are threads or a small multiple
/// of it, so that all of them end at about the same time.
fn blocks(threads: i64, (m, n): (i64, i64)) -> (i64, i64) {
    let number = |side: i64| (side / LEAST_SIDE).max(1);
    let grids = |wanted: i64| {
        let fits = move |rows: i64| (rows, (wanted + rows - 1) / rows);
        (1..=number(m).min(wanted)).map(fits).filter(|(_, cols)| *cols <= number(n))
    };
    // Few elements of A and B for many of C.
    let perimeter = |(rows, cols): &(i64, i64)| m / rows + n / cols;
    let grid = |wanted| grids(wanted).min_by_key(perimeter);
    let large = |(rows, cols): &(i64, i64)| m / rows >= 4 * UNIT && n / cols >= 4 * UNIT;
    let best = grid(4 * threads).filter(large).or_else(|| grid(2 * threads).filter(large));
    let best = best.or_else(|| grid(threads)).unwrap_or((number(m), number(n)));
    (m / best.0, n / best.1)
}

/// Columns of B.
fn columns(threads: i64, (m, n): (i64, i64)) -> (i64, i64) {
    let number = (n / LEAST_SIDE).max(1);
    let parts = if number >= 8 * threads { 2 * threads } else { threads.min(number) };
    (m, n / parts)
}

/// Blocks of the products of which a triangle is made.
fn squares(threads: i64, (m, n): (i64, i64)) -> (i64, i64) {
    let number = (4 * threads).isqrt();
    ((m / number).max(2 * UNIT), (n / number).max(2 * UNIT))
}

/// Aligned memory for square blocks.
struct Scratch<T> {
    memory: Vec<T>,
    side: i64,
    _held: Held,
}

impl<T: Scalar> Scratch<T> {
    /// Space for `blocks` blocks of that side, if there is memory. It is not initialised.
    fn new(blocks: usize, side: i64) -> Option<Self> {
        let elements = blocks * (side * side) as usize;
        let held = gemm_crate::hold(elements * size_of::<T>())?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(elements).ok()?;
        Some(Scratch { memory, side, _held: held })
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
    // SAFETY: guaranteed by the caller.
    unsafe {
        if m.saturating_mul(n).saturating_mul(k) <= IN_REGISTERS || alpha.is_zero() {
            tiles::product((m, n, k), alpha, a, b, beta, c);
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
#[derive(Clone, Copy)]
struct Update<T> {
    k: i64,
    upper: bool,
    hermitian: bool,
    terms: [Option<Term<T>>; 2],
    beta: T,
    c: Matrix<T>,
}

impl<T: Scalar> Update<T> {
    /// The same of the triangle from row and column `from` on.
    fn from(self, from: i64) -> Self {
        let terms = self.part(from, from);
        Self { terms, c: self.c.from(from, from), ..self }
    }

    /// The terms of the block of C from (i, j) on.
    fn part(&self, i: i64, j: i64) -> [Option<Term<T>>; 2] {
        let part = |(alpha, a, b): Term<T>| (alpha, a.from(i, 0), b.from(0, j));
        self.terms.map(|term| term.map(part))
    }

    /// An m x n block := the terms' sum + beta times the block.
    ///
    /// # Safety
    /// As `product`, with each term.
    unsafe fn add((m, n, k): (i64, i64, i64), terms: [Option<Term<T>>; 2], beta: T, to: Matrix<T>) {
        for (index, (alpha, a, b)) in terms.into_iter().flatten().enumerate() {
            // SAFETY: guaranteed by the caller.
            unsafe { product((m, n, k), alpha, a, b, if index == 0 { beta } else { T::ONE }, to) };
        }
    }

    /// All of it, on several threads if that is worthwhile.
    ///
    /// # Safety
    /// As `product`, of C that triangle; `corner` has room for a block of side [`CORNER`] or n.
    unsafe fn run(self, n: i64, corner: Matrix<T>) {
        let inputs = self.terms.iter().flatten().all(|(_, a, b)| is_aligned(*a) && is_aligned(*b));
        let division = if inputs && is_aligned(self.c) {
            let terms = self.terms.iter().flatten().count() as i64;
            // Half of C.
            Division::new::<T>((n, n), self.k.saturating_mul(terms) / 2, squares)
        } else {
            Division::NONE
        };
        let most = |length: i64| length.saturating_mul(2).saturating_add(UNIT).min(n);
        let sides = (most(division.rows), most(division.cols), self.k);
        let scratch = (CORNER * CORNER) as usize;
        division.share::<T>(sides, scratch, |division, parts| {
            let mut own = parts.is_helper().then(|| Scratch::new(1, n.min(CORNER)));
            let corner = match &mut own {
                None => corner,
                Some(None) => return,
                Some(Some(own)) => own.block(0),
            };
            // SAFETY: guaranteed by the caller; each thread has a corner of its own.
            unsafe { self.walk(n, division, parts, corner) }
        });
    }

    /// Its parts: the products of two halves, and then those of each half.
    ///
    /// # Safety
    /// As `run`.
    unsafe fn walk(self, n: i64, division: Division, parts: &mut Parts<'_>, corner: Matrix<T>) {
        if n <= CORNER {
            if parts.is_mine() {
                // SAFETY: guaranteed by the caller.
                unsafe { self.corner(n, corner) };
            }
            return;
        }
        let half = halve(n, CORNER);
        let (i, j) = if self.upper { (0, half) } else { (half, 0) };
        let (rows, cols) = if self.upper { (half, n - half) } else { (n - half, half) };
        for (q, cols) in strips(cols, division.cols) {
            for (p, rows) in strips(rows, division.rows) {
                if parts.is_mine() {
                    let (i, j) = (i + p, j + q);
                    let (terms, to) = (self.part(i, j), self.c.from(i, j));
                    // SAFETY: guaranteed by the caller: sides and places are those of parts of C,
                    // A and B.
                    unsafe { Self::add((rows, cols, self.k), terms, self.beta, to) };
                }
            }
        }
        // SAFETY: guaranteed by the caller, for parts of the triangle.
        unsafe {
            self.walk(half, division, parts, corner);
            self.from(half).walk(n - half, division, parts, corner);
        }
    }

    /// A triangle of at most [`CORNER`] rows, of which the whole square is computed in `corner`.
    ///
    /// # Safety
    /// As `run`.
    unsafe fn corner(self, n: i64, corner: Matrix<T>) {
        let Self { k, upper, hermitian, terms, beta, c } = self;
        // The second term is the first one's transpose, conjugated if `hermitian`.
        let mirror = terms[1].is_some();
        // SAFETY: guaranteed by the caller.
        unsafe { Self::add((n, n, k), [terms[0], None], T::ZERO, corner) };
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

/// B := alpha A B or, if `solve`, alpha inv(A) B, A triangular, B with m columns, in place.
///
/// # Safety
/// As [`plain::triangular`].
unsafe fn triangular<T: Scalar>(t: Triangle<T>, m: i64, solve: bool, alpha: T, b: Matrix<T>) {
    let is_divisible = is_aligned(t.a) && is_aligned(b) && !alpha.is_zero();
    let division = match is_divisible {
        true => Division::new::<T>((t.n, m), t.n / 2, columns),
        false => Division::NONE,
    };
    let most = strips(m, division.cols).map(|(_, cols)| cols).max().unwrap_or(m);
    division.share::<T>((t.n, most, t.n), 0, |division, parts| {
        for (j, cols) in strips(m, division.cols) {
            if parts.is_mine() {
                // SAFETY: guaranteed by the caller, for columns of B, which are independent.
                unsafe { triangular_halves(t, cols, solve, alpha, b.from(0, j)) };
            }
        }
    });
}

/// The same on one thread.
///
/// # Safety
/// As [`plain::triangular`].
unsafe fn triangular_halves<T: Scalar>(
    t: Triangle<T>,
    m: i64,
    solve: bool,
    alpha: T,
    b: Matrix<T>,
) {
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
        triangular_halves(first, m, solve, alpha, b1);
        if solve {
            product((last.n, m, first.n), -T::ONE, beside, b1, alpha, b2);
            triangular_halves(last, m, solve, T::ONE, b2);
        } else {
            product((first.n, m, last.n), alpha, beside, b2, T::ONE, b1);
            triangular_halves(last, m, solve, alpha, b2);
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
    let (m, n, k, alpha, beta) = (p.m, p.n, p.k, p.alpha, p.beta);
    if m.saturating_mul(n).saturating_mul(k) <= IN_REGISTERS {
        // SAFETY: guaranteed by the caller.
        return unsafe { product((m, n, k), alpha, a, b, beta, c) };
    }
    let is_divisible = is_aligned(a) && is_aligned(b) && is_aligned(c) && !alpha.is_zero();
    let division =
        if is_divisible { Division::new::<T>((m, n), k, blocks) } else { Division::NONE };
    let most = |side, length| strips(side, length).map(|(_, some)| some).max().unwrap_or(side);
    let sides = (most(m, division.rows), most(n, division.cols), k);
    division.share::<T>(sides, 0, |division, parts| {
        for (j, cols) in strips(n, division.cols) {
            for (i, rows) in strips(m, division.rows) {
                if parts.is_mine() {
                    let (a, b, c) = (a.from(i, 0), b.from(0, j), c.from(i, j));
                    // SAFETY: guaranteed by the caller, for a block.
                    unsafe { product((rows, cols, k), alpha, a, b, beta, c) }
                }
            }
        }
    });
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
        let update = Update { k: p.k, upper, hermitian: false, terms, beta: p.beta, c };
        update.run(p.n, scratch.block(0));
    }
}

/// Scratch for [`Update::run`].
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
                let update = Update { k: p.k, upper, hermitian: $hermitian, terms, beta, c };
                update.run(p.n, scratch.block(0));
            }
        }
    )*};
}
batch!();
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
                let update = Update { k: p.k, upper, hermitian: $hermitian, terms, beta, c };
                update.run(p.n, scratch.block(0));
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
                let (side, alpha, beta) = (scratch.side, p.alpha, p.beta);
                let is_divisible = is_aligned(a) && is_aligned(b) && is_aligned(c);
                let division = match is_divisible {
                    true => Division::new::<T>((n, m), n, columns),
                    false => Division::NONE,
                };
                let most = strips(m, division.cols).map(|(_, cols)| cols).max().unwrap_or(m);
                division.share::<T>((n, most, n), (side * side) as usize, |division, parts| {
                    let mut own = parts.is_helper().then(|| Scratch::new(1, side));
                    let dense = match &mut own {
                        None => dense,
                        Some(None) => return,
                        Some(Some(own)) => own.block(0),
                    };
                    for (j, cols) in strips(m, division.cols) {
                        if parts.is_mine() {
                            let (b, c) = (b.from(0, j), c.from(0, j));
                            mirrored((n, cols), upper, $hermitian, alpha, a, b, beta, c, dense);
                        }
                    }
                });
            }
        }
    )*};
}
for_each_of!(symmetric, symmetric);

for_each_of!(triangular, triangular);
