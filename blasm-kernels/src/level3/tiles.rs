//! Products in registers, without memory of their own: for WebAssembly, where nothing faster is.
//!
//! Owns the tile, a few registers of rows by a few columns of C that stay in registers while the
//! inner dimension passes by, and the panel, the rows of A that a tile reads: they are read where
//! they stand if they are adjacent and few columns need them, and copied to the stack otherwise.
//! Copies are also what turns a transposed A, a conjugated one, and one with too few rows into the
//! case that the tile knows.

use super::matrix::{Matrix, Rows};
use super::plain;
use crate::simd::{self, Element, Factor, Part, Parts, Reg, vectorised};
use crate::strided::{conj_if, times};
use blasm_core::scalar::Scalar;
use pulp::Simd;
use std::mem::MaybeUninit;

/// The stack that a panel takes, in bytes.
const PANEL: usize = 8192;
/// Up to so many columns of C, a panel is read where it stands.
const FEW: i64 = 16;

/// C := alpha A B + beta C, A m x k and B k x n.
///
/// # Safety
/// As [`plain::product`], of all rows.
pub(super) unsafe fn product<T: Scalar>(
    (m, n, k): (i64, i64, i64),
    alpha: T,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: T,
    c: Matrix<T>,
) {
    // SAFETY: guaranteed by the caller. The transposed product is the same elements.
    unsafe {
        if m <= 0 || n <= 0 {
        } else if alpha.is_zero() || k <= 0 || c.row != 1 && c.col != 1 {
            plain::product((m, n, k), Rows::All, alpha, a, b, beta, c);
        } else if c.row == 1 {
            tiled((m, n, k), alpha, a, b, beta, c);
        } else {
            tiled((n, m, k), alpha, b.transposed(), a.transposed(), beta, c.transposed());
        }
    }
}

vectorised! {
    /// # Safety
    /// As `product`; no side is zero, and the elements of C's columns are adjacent.
    unsafe fn tiled<T: Scalar>[s](
        sides: (i64, i64, i64), alpha: T, a: Matrix<T>, b: Matrix<T>, beta: T, c: Matrix<T>,
    ) -> () {
        let (m, n, k) = sides;
        let l = simd::lanes::<S, T>() as i64;
        // Complex sums take twice the registers.
        let registers = if T::IS_COMPLEX { 1 } else { 2 };
        let deepest = (PANEL / (registers * size_of::<Reg<S, T>>())) as i64;
        let alpha = Scale::new(s, alpha);
        let mut p = 0;
        while p < k {
            let depth = deepest.min(k - p);
            let beta = Scale::new(s, if p == 0 { beta } else { T::ONE });
            let mut i = 0;
            while i < m {
                let sides = (m - i, n, depth);
                let (a, b, c) = (a.from(i, p), b.from(p, 0), c.from(i, 0));
                // SAFETY: guaranteed by the caller, of the rows from i on and the inner steps from
                // p on.
                unsafe {
                    if registers == 2 && sides.0 > l {
                        panel::<S, T, 2>(s, sides, &alpha, a, b, &beta, c);
                        i += 2 * l;
                    } else {
                        panel::<S, T, 1>(s, sides, &alpha, a, b, &beta, c);
                        i += l;
                    }
                }
            }
            p += depth;
        }
    }
}

/// The first rows of C, as many as `R` registers hold if there are so many.
///
/// # Safety
/// As `tiled`; `k` steps of `R` registers fit into a panel.
#[inline(always)]
unsafe fn panel<S: Simd, T: Element, const R: usize>(
    s: S,
    (m, n, k): (i64, i64, i64),
    alpha: &Scale<S, T>,
    a: Matrix<T>,
    b: Matrix<T>,
    beta: &Scale<S, T>,
    c: Matrix<T>,
) {
    let height = (R * simd::lanes::<S, T>()) as i64;
    let rows = m.min(height);
    let mut copy = MaybeUninit::<[u128; PANEL / 16]>::uninit();
    let mut lines = (a.first.cast_const(), a.col);
    let in_place = rows == height && a.row == 1 && !a.conj;
    // SAFETY: guaranteed by the caller. A panel in place has all of its rows; a copy has `height`
    // elements for each of the `k` steps, which fit, and all of them are written.
    unsafe {
        if !(in_place && n <= FEW) {
            let to = copy.as_mut_ptr().cast::<T>();
            if in_place {
                for p in 0..k {
                    for r in 0..R {
                        let at = r * simd::lanes::<S, T>();
                        let some = simd::load::<S, T>(a.at(0, p).add(at));
                        simd::store::<S, T>(to.add((p * height) as usize + at), some);
                    }
                }
            } else {
                // Row by row: those of a transposed A are without gaps.
                for r in 0..height {
                    for p in 0..k {
                        let value = if r < rows { a.get(r, p) } else { T::ZERO };
                        to.add((p * height + r) as usize).write(value);
                    }
                }
            }
            lines = (to.cast_const(), height);
        }
        let mut j = 0;
        while j < n {
            let (b, c) = (b.from(0, j), c.from(0, j));
            match n - j {
                1 => tile::<S, T, R, 1>(s, (rows, k), alpha, lines, b, beta, c),
                2 => tile::<S, T, R, 2>(s, (rows, k), alpha, lines, b, beta, c),
                3 => tile::<S, T, R, 3>(s, (rows, k), alpha, lines, b, beta, c),
                _ => tile::<S, T, R, 4>(s, (rows, k), alpha, lines, b, beta, c),
            }
            j += 4;
        }
    }
}

/// `C` columns of as many rows as `R` registers hold, of which `rows` are stored.
///
/// # Safety
/// As `tiled`, of those columns; `a` has so many rows for each of the `k` steps, `stride` elements
/// apart.
#[inline(always)]
unsafe fn tile<S: Simd, T: Element, const R: usize, const C: usize>(
    s: S,
    (rows, k): (i64, i64),
    alpha: &Scale<S, T>,
    (mut a, stride): (*const T, i64),
    b: Matrix<T>,
    beta: &Scale<S, T>,
    c: Matrix<T>,
) {
    let l = simd::lanes::<S, T>();
    let mut sums = [[Parts::<S, T>::zero(s); R]; C];
    let mut from = [b.first.cast_const(); C];
    for j in 0..C {
        from[j] = b.at(0, j as i64);
    }
    // SAFETY: guaranteed by the caller; the addresses wrap where no further step uses them.
    unsafe {
        for _ in 0..k {
            let mut x = [simd::load::<S, T>(a); R];
            for r in 1..R {
                x[r] = simd::load::<S, T>(a.add(r * l));
            }
            for j in 0..C {
                let factor = conj_if(b.conj, from[j].read_unaligned());
                let factor = Parts::<S, T>::splat(s, factor);
                for r in 0..R {
                    sums[j][r].add(s, &factor, x[r]);
                }
                from[j] = from[j].wrapping_offset(b.row as isize);
            }
            a = a.wrapping_offset(stride as isize);
        }
        for j in 0..C {
            let to = c.at(0, j as i64);
            if rows as usize == R * l {
                for r in 0..R {
                    let (to, sum) = (to.add(r * l), alpha.of(s, sums[j][r].total(s)));
                    simd::store::<S, T>(to, beta.add_to(s, sum, || simd::load::<S, T>(to)));
                }
                continue;
            }
            // The widest registers have 64 bytes.
            let mut line = MaybeUninit::<[[u128; 4]; R]>::uninit();
            let line = line.as_mut_ptr().cast::<T>();
            for r in 0..R {
                simd::store::<S, T>(line.add(r * l), alpha.of(s, sums[j][r].total(s)));
            }
            for i in 0..rows as usize {
                let (to, mut value) = (to.add(i), line.add(i).read());
                if !beta.is_zero() {
                    value = times(beta.factor, to.read_unaligned()) + value;
                }
                to.write_unaligned(value);
            }
        }
    }
}

/// A factor of registers, with the semantics of [`times`].
struct Scale<S: Simd, T: Element> {
    factor: T,
    re: Reg<S, T>,
    complex: Factor<S, T>,
}

impl<S: Simd, T: Element> Scale<S, T> {
    #[inline(always)]
    fn new(s: S, factor: T) -> Self {
        let re = T::Real::splat(s, factor.re());
        Scale { factor, re, complex: Factor::new(s, factor, false) }
    }

    #[inline(always)]
    fn is_zero(&self) -> bool {
        self.factor.is_zero()
    }

    /// The product.
    #[inline(always)]
    fn of(&self, s: S, x: Reg<S, T>) -> Reg<S, T> {
        if self.factor.is_one() {
            x
        } else if !T::IS_COMPLEX || self.factor.im() == T::Real::ZERO {
            T::Real::vmul(s, self.re, x)
        } else {
            self.complex.mul(s, x)
        }
    }

    /// `sum` and the product with what `old` reads, which it only does if the factor is not zero.
    #[inline(always)]
    fn add_to(&self, s: S, sum: Reg<S, T>, old: impl FnOnce() -> Reg<S, T>) -> Reg<S, T> {
        if self.is_zero() { sum } else { T::Real::vadd(s, self.of(s, old()), sum) }
    }
}
