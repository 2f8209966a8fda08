//! Level 3, plain: any stride, any alignment, no allocation.
//!
//! Owns the definition of every routine of level 3 in a form that cannot fail. `blocked` is for
//! speed, except for the triangles at the end of its halving, which are computed in registers here.

use super::matrix::{Matrix, Rows, Triangle};
use super::{batch, for_each_of, tiles, triangular};
use crate::simd::{self, Parts, vectorised};
use crate::strided::{conj_if, divide, times};
use blasm_core::args;
use blasm_core::scalar::Scalar;
use std::mem::MaybeUninit;

/// C_ij := beta C_ij + term(i, j) for the rows that `rows` says; C is not read if beta is zero.
/// With `hermitian`, the diagonal only gets real parts.
///
/// # Safety
/// Those elements of C may be read and written, and `term` called for them.
#[inline(always)]
unsafe fn update<T: Scalar>(
    (m, n): (i64, i64),
    rows: Rows,
    hermitian: bool,
    beta: T,
    c: Matrix<T>,
    term: impl Fn(i64, i64) -> Option<T>,
) {
    for j in 0..n {
        let (low, high) = rows.of(j, m);
        for i in low..high {
            // SAFETY: guaranteed by the caller.
            unsafe {
                let real_if = |x: T| if hermitian && i == j { T::from_real(x.re()) } else { x };
                let old =
                    if beta.is_zero() { None } else { Some(times(beta, real_if(c.get(i, j)))) };
                let value = match (old, term(i, j)) {
                    (Some(old), Some(term)) => old + term,
                    (old, term) => old.or(term).unwrap_or(T::ZERO),
                };
                c.set(i, j, real_if(value));
            }
        }
    }
}

/// The sum over p < k of a(p) b(p).
#[inline(always)]
fn sum<T: Scalar>(k: i64, a: impl Fn(i64) -> T, b: impl Fn(i64) -> T) -> T {
    let mut sums = [T::ZERO; 2];
    let mut p = 0;
    while p + 2 <= k {
        sums[0] += a(p) * b(p);
        sums[1] += a(p + 1) * b(p + 1);
        p += 2;
    }
    if p < k {
        sums[0] += a(p) * b(p);
    }
    sums[0] + sums[1]
}

/// C := alpha A B + beta C for the rows that `rows` says, A m x k and B k x n.
///
/// # Safety
/// A and B may be read unless alpha or k is zero, and those elements of C read (unless beta is
/// zero) and written.
pub(super) unsafe fn product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    rows: Rows,
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    let nothing = alpha.is_zero() || k <= 0;
    if nothing && beta.is_one() {
        return;
    }
    // SAFETY: guaranteed by the caller; p < k.
    unsafe {
        update((m, n), rows, false, beta, c, |i, j| {
            (!nothing).then(|| times(alpha, sum(k, |p| a.get(i, p), |p| b.get(p, j))))
        });
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
    unsafe { tiles::product((p.m, p.n, p.k), p.alpha, a, b, p.beta, c) }
}

/// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
///
/// # Safety
/// As the crate says.
pub unsafe fn gemmtr<T: Scalar>(p: &args::Gemmtr<T>) {
    let a = Matrix::new(p.layout, p.a, p.lda).op(p.transa);
    let b = Matrix::new(p.layout, p.b, p.ldb).op(p.transb);
    let c = Matrix::new(p.layout, p.c, p.ldc);
    let rows = Rows::triangle(p.uplo.is_upper());
    // SAFETY: guaranteed by the caller.
    unsafe { product((p.n, p.n, p.k), rows, p.alpha, a, b, p.beta, c) }
}

macro_rules! symmetric {
    ($($name:ident $args:ident $hermitian:literal $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            if p.alpha.is_zero() && p.beta.is_one() {
                return;
            }
            let upper = p.uplo.is_upper();
            let a = Matrix::new(p.layout, p.a, p.lda);
            let b = Matrix::new(p.layout, p.b, p.ldb);
            let c = Matrix::new(p.layout, p.c, p.ldc);
            // SAFETY: guaranteed by the caller; every index is less than the order of A, which is a
            // side of B.
            unsafe {
                update((p.m, p.n), Rows::All, false, p.beta, c, |i, j| {
                    let e = |i, j| a.get_mirrored(i, j, upper, $hermitian);
                    (!p.alpha.is_zero()).then(|| {
                        times(p.alpha, if p.side.is_left() {
                            sum(p.m, |k| e(i, k), |k| b.get(k, j))
                        } else {
                            sum(p.n, |k| b.get(i, k), |k| e(k, j))
                        })
                    })
                });
            }
        }
    )*};
}
batch!();
for_each_of!(symmetric, symmetric);

macro_rules! rank_k {
    ($($name:ident $args:ident $hermitian:literal $factor:path, $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let (alpha, beta): (T, T) = ($factor(p.alpha), $factor(p.beta));
            let nothing = alpha.is_zero() || p.k <= 0;
            if nothing && beta.is_one() {
                return;
            }
            // A is n x k in either case; A^H A has the conjugate on the left.
            let a = Matrix::new(p.layout, p.a, p.lda).op(p.trans);
            let c = Matrix::new(p.layout, p.c, p.ldc);
            let rows = Rows::triangle(p.uplo.is_upper());
            // SAFETY: guaranteed by the caller.
            unsafe {
                update((p.n, p.n), rows, $hermitian, beta, c, |i, j| {
                    (!nothing).then(|| {
                        let right = |k| conj_if($hermitian, a.get(j, k));
                        times(alpha, sum(p.k, |k| a.get(i, k), right))
                    })
                });
            }
        }
    )*};
}
for_each_of!(rank_k, rank_k);

macro_rules! rank_2k {
    ($($name:ident $args:ident $hermitian:literal $beta:path, $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let beta: T = $beta(p.beta);
            let nothing = p.alpha.is_zero() || p.k <= 0;
            if nothing && beta.is_one() {
                return;
            }
            let a = Matrix::new(p.layout, p.a, p.lda).op(p.trans);
            let b = Matrix::new(p.layout, p.b, p.ldb).op(p.trans);
            let c = Matrix::new(p.layout, p.c, p.ldc);
            let rows = Rows::triangle(p.uplo.is_upper());
            let mirror = |x: T| conj_if($hermitian, x);
            // SAFETY: guaranteed by the caller.
            unsafe {
                update((p.n, p.n), rows, $hermitian, beta, c, |i, j| {
                    (!nothing).then(|| {
                        let ab = sum(p.k, |k| a.get(i, k), |k| mirror(b.get(j, k)));
                        let ba = sum(p.k, |k| b.get(i, k), |k| mirror(a.get(j, k)));
                        times(p.alpha, ab) + times(mirror(p.alpha), ba)
                    })
                });
            }
        }
    )*};
}
for_each_of!(rank_2k, rank_2k);

/// B := alpha A B or, if `solve`, alpha inv(A) B, A triangular, B with `vectors` columns, in place;
/// zero, with nothing read, if alpha is zero.
///
/// # Safety
/// The triangle of A may be read unless alpha is zero, and B read (likewise) and written.
pub(super) unsafe fn triangular<T: Scalar>(
    t: Triangle<T>,
    vectors: i64,
    solve: bool,
    alpha: T,
    b: Matrix<T>,
) {
    let Triangle { a, upper, unit, n } = t;
    if alpha.is_zero() {
        // SAFETY: guaranteed by the caller.
        return unsafe { update((n, vectors), Rows::All, false, T::ZERO, b, |_, _| None) };
    }
    if n <= TALLEST && vectors >= 4 {
        // SAFETY: guaranteed by the caller.
        return unsafe { triangular_in_registers(t, vectors, solve, alpha, b) };
    }
    for v in 0..vectors {
        for step in 0..n {
            let i = if upper == solve { n - 1 - step } else { step };
            let (low, high) = if upper { (i + 1, n) } else { (0, i) };
            // SAFETY: guaranteed by the caller; only the triangle is read.
            unsafe {
                let rest = sum(high - low, |p| a.get(i, low + p), |p| b.get(low + p, v));
                let own = b.get(i, v);
                let value = if solve {
                    let own = times(alpha, own) - rest;
                    if unit { own } else { divide(own, a.get(i, i)) }
                } else {
                    times(alpha, if unit { own } else { a.get(i, i) * own } + rest)
                };
                b.set(i, v, value);
            }
        }
    }
}

/// The largest order with which a few columns of B fit into the scratch of
/// `triangular_in_registers`.
pub(super) const TALLEST: i64 = 32;

vectorised! {
    /// Like `triangular`, for a few columns of B at a time, which lie side by side in registers.
    ///
    /// # Safety
    /// As `triangular`; the order is at most [`TALLEST`].
    unsafe fn triangular_in_registers<T: Scalar>[s](
        t: Triangle<T>, vectors: i64, solve: bool, alpha: T, b: Matrix<T>,
    ) -> () {
        const REGISTERS: usize = 4;
        // The widest registers have 64 bytes.
        let mut scratch = MaybeUninit::<[[u128; 4 * REGISTERS]; TALLEST as usize]>::uninit();
        let x = scratch.as_mut_ptr().cast::<T>();
        let Triangle { a, upper, unit, n } = t;
        let l = simd::lanes::<S, T>();
        let width = REGISTERS * l;
        let mut v = 0;
        while v < vectors {
            let some = (vectors - v).min(width as i64);
            let row = |i: i64| x.wrapping_add(i as usize * width);
            // SAFETY: guaranteed by the caller, of B's columns v to v + some and A's triangle; the
            // scratch has n rows of `width` elements, all of them written first.
            unsafe {
                for i in 0..n {
                    for c in 0..width {
                        let value = if (c as i64) < some { b.get(i, v + c as i64) } else { T::ZERO };
                        row(i).add(c).write(value);
                    }
                }
                for step in 0..n {
                    let i = if upper == solve { n - 1 - step } else { step };
                    let (low, high) = if upper { (i + 1, n) } else { (0, i) };
                    let mut sums = [Parts::<S, T>::zero(s); REGISTERS];
                    for p in low..high {
                        let factor = Parts::<S, T>::splat(s, a.get(i, p));
                        for (c, sum) in sums.iter_mut().enumerate() {
                            sum.add(s, &factor, simd::load::<S, T>(row(p).add(c * l)));
                        }
                    }
                    let mut rest = MaybeUninit::<[u128; 4 * REGISTERS]>::uninit();
                    let rest = rest.as_mut_ptr().cast::<T>();
                    for (c, &sum) in sums.iter().enumerate() {
                        simd::store::<S, T>(rest.add(c * l), sum.total(s));
                    }
                    let diagonal = if unit { T::ONE } else { a.get(i, i) };
                    for c in 0..width {
                        let (own, rest) = (row(i).add(c), rest.add(c).read());
                        let value = match (solve, unit) {
                            (true, true) => times(alpha, own.read()) - rest,
                            (true, false) => divide(times(alpha, own.read()) - rest, diagonal),
                            (false, true) => times(alpha, own.read() + rest),
                            (false, false) => times(alpha, diagonal * own.read() + rest),
                        };
                        own.write(value);
                    }
                }
                // Only B's elements are stored, and not the rest of the last registers.
                for i in 0..n {
                    for c in 0..some {
                        b.set(i, v + c, row(i).add(c as usize).read());
                    }
                }
            }
            v += some;
        }
    }
}

for_each_of!(triangular, triangular);
