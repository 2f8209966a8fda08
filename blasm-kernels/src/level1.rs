//! Level 1: vectors.
//!
//! Owns the routines on vectors; the rotations' construction is in `rotations`. Vectors whose
//! elements are adjacent take the registers' way, from [`SHORT`] elements on where the choice of it
//! is free; all others take the plain loop, which is the reference's in its order.
//!
//! The choice is free where the bits do not depend on it. Routines that compute each element by
//! itself give it the same bits wherever it stands: those that multiply and add (axpy, rot, rotm,
//! complex scal) run wholly as compiled for this machine's instructions, with the operations of
//! [`simd`] on registers and on single elements. Sums have an order that length and increments
//! settle, and never the place in memory.

use crate::simd::{self, Element, Factor, Part, Products, vectorised};
use crate::strided::{self, Vector, conj_if};
use blasm_core::args;
use blasm_core::scalar::{Real, Scalar};

/// From here on it pays to look for the instruction set.
const SHORT: i64 = 8;

/// Parts in an element.
#[inline(always)]
fn width<T: Scalar>() -> i64 {
    if T::IS_COMPLEX { 2 } else { 1 }
}

/// Whether two vectors pair their elements up in memory order, each without gaps.
#[inline(always)]
fn is_unit(incx: i64, incy: i64) -> bool {
    incx == incy && (incx == 1 || incx == -1)
}

/// Whether two dense operands of `n` elements are the same or apart. If they are neither, only the
/// order of the reference's loop gives its answer.
#[inline(always)]
fn same_or_apart<T>(x: *const T, y: *const T, n: i64) -> bool {
    let distance = x.addr().abs_diff(y.addr());
    distance == 0 || distance / size_of::<T>() >= n as usize
}

macro_rules! dot {
    ($(#[$doc:meta])* $name:ident, $args:ident, $conj:literal) => {
        $(#[$doc])*
        ///
        /// # Safety
        /// As the crate says.
        #[inline]
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) -> T {
            if p.n <= 0 {
                return T::ZERO;
            }
            // SAFETY: x and y have n elements each, by the contract.
            unsafe {
                if p.n >= SHORT && is_unit(p.incx, p.incy) {
                    return unit_dot(p.n, p.x, p.y, $conj);
                }
                let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
                plain_dot(p.n, x, y, $conj)
            }
        }
    };
}
dot!(
    /// The inner product of real x and y.
    dot, Dot, false
);
dot!(
    /// The inner product of complex x and y, neither conjugated.
    dotu, Dotu, false
);
dot!(
    /// The inner product of conj(x) and y.
    dotc, Dotc, true
);

/// # Safety
/// `x` and `y` have `n` elements.
#[inline]
unsafe fn plain_dot<T: Scalar>(n: i64, x: Vector<T>, y: Vector<T>, conj: bool) -> T {
    // SAFETY: i < n.
    let term = |i| unsafe { conj_if(conj, x.get(i)) * y.get(i) };
    let mut sum = T::ZERO;
    let mut i = 0;
    if n >= 8 {
        // Four sums, so that one addition need not wait for the one before.
        let mut sums = [T::ZERO; 4];
        while i + 4 <= n {
            for (c, s) in (0..).zip(&mut sums) {
                *s += term(i + c);
            }
            i += 4;
        }
        sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    }
    while i < n {
        sum += term(i);
        i += 1;
    }
    sum
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_dot<T: Scalar>[s](n: i64, x: *const T, y: *const T, conj: bool) -> T {
        // SAFETY: the caller's.
        unsafe { dot_in_registers(s, n as usize, x, y, conj) }
    }
}

/// # Safety
/// `x` and `y` have `n` adjacent elements.
#[inline(always)]
pub(crate) unsafe fn dot_in_registers<S: pulp::Simd, T: Element>(
    s: S,
    n: usize,
    x: *const T,
    y: *const T,
    conj: bool,
) -> T {
    const SUMS: usize = 4;
    let l = simd::lanes::<S, T>();
    let mut sums = [Products::<S, T>::zero(s); SUMS];
    let mut i = 0;
    // SAFETY: every load ends at or before element n.
    unsafe {
        while i + SUMS * l <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                let xs = simd::load::<S, T>(x.add(i + c * l));
                let ys = simd::load::<S, T>(y.add(i + c * l));
                sum.add(s, xs, ys, simd::swapped::<S, T>(s, ys));
            }
            i += SUMS * l;
        }
        while i + l <= n {
            let (xs, ys) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(y.add(i)));
            sums[0].add(s, xs, ys, simd::swapped::<S, T>(s, ys));
            i += l;
        }
        let [mut a, b, mut c, d] = sums;
        a.merge(s, b);
        c.merge(s, d);
        a.merge(s, c);
        let mut sum = a.total(s, conj);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            sum += conj_if(conj, x.add(i).read_unaligned()) * y.add(i).read_unaligned();
            i += 1;
        }
        sum
    }
}

/// The inner product of two single-precision vectors, computed and returned in double precision.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn dsdot(p: &args::Dsdot<f32>) -> f64 {
    // SAFETY: the caller's.
    unsafe { double_dot(p.n, p.x, p.incx, p.y, p.incy) }
}

/// alpha plus the inner product of x and y, computed in double precision and rounded once.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn sdsdot(p: &args::Sdsdot<f32>) -> f32 {
    if p.n <= 0 {
        return p.alpha;
    }
    // SAFETY: the caller's.
    let sum = unsafe { double_dot(p.n, p.x, p.incx, p.y, p.incy) };
    (f64::from(p.alpha) + sum) as f32
}

/// # Safety
/// `x` and `y` are vectors of `n` elements with those increments.
#[inline]
unsafe fn double_dot(n: i64, x: *const f32, incx: i64, y: *const f32, incy: i64) -> f64 {
    if n <= 0 {
        return 0.0;
    }
    if n >= SHORT && is_unit(incx, incy) {
        // SAFETY: the increments say that the elements are adjacent.
        return unsafe { unit_double_dot::<f32>(n, x, y) };
    }
    let (x, y) = (Vector::new(x, n, incx), Vector::new(y, n, incy));
    // SAFETY: i < n.
    (0..n).map(|i| unsafe { f64::from(x.get(i)) * f64::from(y.get(i)) }).sum()
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_double_dot<T: Real>[s](n: i64, x: *const T, y: *const T) -> f64 {
        const SUMS: usize = 16;
        let _ = s;
        let n = n as usize;
        let mut sums = [0.0; SUMS];
        let mut i = 0;
        // SAFETY: every index is less than n.
        let term = |i| unsafe {
            x.add(i).read_unaligned().to_f64() * y.add(i).read_unaligned().to_f64()
        };
        while i + SUMS <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum += term(i + c);
            }
            i += SUMS;
        }
        sums.iter().sum::<f64>() + (i..n).map(term).sum::<f64>()
    }
}

/// y := alpha x + y.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn axpy<T: Scalar>(p: &args::Axpy<T>) {
    if p.n <= 0 || p.alpha.is_zero() {
        return;
    }
    // SAFETY: the caller's.
    unsafe { fused_axpy(p) }
}

vectorised! {
    /// # Safety
    /// As `axpy`, with n > 0.
    unsafe fn fused_axpy<T: Scalar>[s](p: *const args::Axpy<T>) -> () {
        // SAFETY: the caller's: x and y have n elements each.
        unsafe {
            let &args::Axpy { n, alpha, x, incx, y, incy } = &*p;
            if n == 1 {
                let v = simd::one_mul_add::<S, T>(alpha, x.read_unaligned(), y.read_unaligned());
                return y.write_unaligned(v);
            }
            if is_unit(incx, incy) {
                return axpy_in_registers(s, n as usize, alpha, x, false, y);
            }
            let (x, y) = (Vector::new(x, n, incx), Vector::new(y, n, incy));
            for i in 0..n {
                y.set(i, simd::one_mul_add::<S, T>(alpha, x.get(i), y.get(i)));
            }
        }
    }
}

/// y += alpha x or alpha conj(x).
///
/// # Safety
/// `x` and `y` have `n` adjacent elements.
#[inline(always)]
pub(crate) unsafe fn axpy_in_registers<S: pulp::Simd, T: Element>(
    s: S,
    n: usize,
    alpha: T,
    x: *const T,
    conj: bool,
    y: *mut T,
) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let factor = Factor::<S, T>::new(s, alpha, conj);
    let head = simd::head::<S, T>(y, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i < head {
            let (at, xi) = (y.add(i), x.add(i).read_unaligned());
            let v = simd::one_mul_add::<S, T>(alpha, conj_if(conj, xi), at.read_unaligned());
            at.write_unaligned(v);
            i += 1;
        }
        while i + STEPS * l <= n {
            // Loads before stores: those at the same place in a page would wait for one another.
            let mut ys = [simd::load::<S, T>(y.add(i)); STEPS];
            for (c, v) in ys.iter_mut().enumerate() {
                let xs = simd::load::<S, T>(x.add(i + c * l));
                *v = factor.mul_add(s, xs, simd::load::<S, T>(y.add(i + c * l)));
            }
            for (c, &v) in ys.iter().enumerate() {
                simd::store::<S, T>(y.add(i + c * l), v);
            }
            i += STEPS * l;
        }
        while i + l <= n {
            let (xs, at) = (simd::load::<S, T>(x.add(i)), y.add(i));
            simd::store::<S, T>(at, factor.mul_add(s, xs, simd::load::<S, T>(at)));
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let (at, xi) = (y.add(i), x.add(i).read_unaligned());
            let v = simd::one_mul_add::<S, T>(alpha, conj_if(conj, xi), at.read_unaligned());
            at.write_unaligned(v);
            i += 1;
        }
    }
}

/// x := alpha x. Ordinary multiplication: alpha = 0 keeps NaN and makes NaN of infinities.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn scal<T: Scalar>(p: &args::Scal<T>) {
    if p.n <= 0 || p.incx <= 0 {
        return;
    }
    // SAFETY: x has n elements, by the contract.
    unsafe {
        if T::IS_COMPLEX {
            return fused_scal(p);
        }
        if p.n >= SHORT && p.incx == 1 {
            return unit_scal(p.n, p.alpha, p.x);
        }
        let x = Vector::new(p.x, p.n, p.incx);
        for i in 0..p.n {
            x.set(i, p.alpha * x.get(i));
        }
    }
}

vectorised! {
    /// # Safety
    /// As `scal`, with n > 0 and incx > 0.
    unsafe fn fused_scal<T: Scalar>[s](p: *const args::Scal<T>) -> () {
        // SAFETY: the caller's: x has n elements.
        unsafe {
            let &args::Scal { n, alpha, x, incx } = &*p;
            if n == 1 {
                return x.write_unaligned(simd::one_mul::<S, T>(alpha, x.read_unaligned()));
            }
            if incx == 1 {
                return scal_in_registers(s, n as usize, alpha, x);
            }
            let x = Vector::new(x, n, incx);
            for i in 0..n {
                x.set(i, simd::one_mul::<S, T>(alpha, x.get(i)));
            }
        }
    }
}

/// x := alpha x, with a real alpha and a complex x.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn real_scal<T: Scalar>(p: &args::RealScal<T>) {
    if p.n <= 0 || p.incx <= 0 {
        return;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        if p.n >= SHORT && p.incx == 1 {
            return unit_scal(p.n * width::<T>(), p.alpha, p.x.cast::<T::Real>());
        }
        let x = Vector::new(p.x, p.n, p.incx);
        for i in 0..p.n {
            x.set(i, x.get(i).mul_real(p.alpha));
        }
    }
}

vectorised! {
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_scal<T: Scalar>[s](n: i64, alpha: T, x: *mut T) -> () {
        // SAFETY: the caller's.
        unsafe { scal_in_registers(s, n as usize, alpha, x) }
    }
}

/// # Safety
/// `x` has `n` adjacent elements.
#[inline(always)]
unsafe fn scal_in_registers<S: pulp::Simd, T: Element>(s: S, n: usize, alpha: T, x: *mut T) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let factor = Factor::<S, T>::new(s, alpha, false);
    let head = simd::head::<S, T>(x, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        while i < head {
            let at = x.add(i);
            at.write_unaligned(simd::one_mul::<S, T>(alpha, at.read_unaligned()));
            i += 1;
        }
        while i + STEPS * l <= n {
            for c in 0..STEPS {
                let at = x.add(i + c * l);
                simd::store::<S, T>(at, factor.mul(s, simd::load::<S, T>(at)));
            }
            i += STEPS * l;
        }
        if i == n {
            return;
        }
        while i + l <= n {
            let at = x.add(i);
            simd::store::<S, T>(at, factor.mul(s, simd::load::<S, T>(at)));
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            let at = x.add(i);
            at.write_unaligned(simd::one_mul::<S, T>(alpha, at.read_unaligned()));
            i += 1;
        }
    }
}

/// y := x.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn copy<T: Scalar>(p: &args::Copy<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: x and y have n elements each, by the contract; bytes have no alignment, and a move
    // of bytes does not mind where x and y are.
    unsafe {
        if is_unit(p.incx, p.incy) {
            let bytes = p.n as usize * size_of::<T>();
            return std::ptr::copy(p.x.cast::<u8>(), p.y.cast::<u8>(), bytes);
        }
        let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
        if p.incy == 0 {
            return y.set(0, x.get(p.n - 1));
        }
        for i in 0..p.n {
            y.set(i, x.get(i));
        }
    }
}

/// Exchanges x and y.
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline]
pub unsafe fn swap<T: Scalar>(p: &args::Swap<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: x and y have n elements each, by the contract.
    unsafe {
        if p.n >= SHORT && is_unit(p.incx, p.incy) && same_or_apart(p.x, p.y, p.n) {
            return unit_swap(p.n, p.x, p.y);
        }
        let (x, y) = (Vector::new(p.x, p.n, p.incx), Vector::new(p.y, p.n, p.incy));
        for i in 0..p.n {
            let was = x.get(i);
            x.set(i, y.get(i));
            y.set(i, was);
        }
    }
}

vectorised! {
    /// # Safety
    /// `x` and `y` have `n` adjacent elements, n > 0.
    unsafe fn unit_swap<T: Scalar>[_s](n: i64, x: *mut T, y: *mut T) -> () {
        // The compiler does well by itself here; registers that go from memory to memory it spills.
        for i in 0..n as usize {
            // SAFETY: i is less than n.
            unsafe {
                let (x, y) = (x.add(i), y.add(i));
                let was = x.read_unaligned();
                x.write_unaligned(y.read_unaligned());
                y.write_unaligned(was);
            }
        }
    }
}

/// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline]
pub unsafe fn rot<T: Scalar>(p: &args::Rot<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: the caller's.
    unsafe { fused_rot(p) }
}

vectorised! {
    /// # Safety
    /// As `rot`, with n > 0.
    unsafe fn fused_rot<T: Scalar>[s](p: *const args::Rot<T>) -> () {
        // SAFETY: the caller's.
        unsafe {
            let p = &*p;
            apply(s, p.n, (p.x, p.incx), (p.y, p.incy), [[p.c, p.s], [-p.s, p.c]])
        }
    }
}

/// Applies a modified plane rotation: (x, y) := H (x, y).
///
/// # Safety
/// As the crate says; x and y may overlap, and the order is the reference's.
#[inline]
pub unsafe fn rotm<T: Real>(p: &args::Rotm<T>) {
    if p.n <= 0 {
        return;
    }
    // SAFETY: the caller's.
    unsafe { fused_rotm(p) }
}

vectorised! {
    /// # Safety
    /// As `rotm`, with n > 0.
    unsafe fn fused_rotm<T: Real>[s](p: *const args::Rotm<T>) -> () {
        // SAFETY: the caller's.
        let &args::Rotm { n, x, incx, y, incy, param } = unsafe { &*p };
        // SAFETY: param is five numbers, by the contract. One read of all five, before anything
        // else.
        let [flag, h11, h21, h12, h22] = unsafe { param.cast::<[T; 5]>().read_unaligned() };
        if flag == -T::ONE - T::ONE {
            return;
        }
        let h = if flag < T::ZERO {
            [[h11, h12], [h21, h22]]
        } else if flag == T::ZERO {
            [[T::ONE, h12], [h21, T::ONE]]
        } else {
            [[h11, T::ONE], [-T::ONE, h22]]
        };
        // SAFETY: the caller's.
        unsafe { apply(s, n, (x, incx), (y, incy), h) }
    }
}

/// (x, y) := H (x, y).
///
/// # Safety
/// `x` and `y` are vectors of `n` elements with those increments, n > 0.
#[inline(always)]
unsafe fn apply<S: pulp::Simd, T: Element>(
    s: S,
    n: i64,
    (x, incx): (*mut T, i64),
    (y, incy): (*mut T, i64),
    h: [[T::Real; 2]; 2],
) {
    let one = |x: *mut T, y: *mut T| {
        // SAFETY: for those below to know: x and y have an element there.
        unsafe {
            let (a, b) = (x.read_unaligned(), y.read_unaligned());
            let (re_a, re_b) = turned::<S, T::Real>(h, a.re(), b.re());
            let (im_a, im_b) =
                if T::IS_COMPLEX { turned::<S, T::Real>(h, a.im(), b.im()) } else { (re_a, re_b) };
            y.write_unaligned(T::from_parts(re_b, im_b));
            x.write_unaligned(T::from_parts(re_a, im_a));
        }
    };
    if n == 1 {
        return one(x, y);
    }
    // SAFETY: the caller's; adjacent elements are as many adjacent parts.
    unsafe {
        if is_unit(incx, incy) && same_or_apart(x, y, n) {
            let parts = (n * width::<T>()) as usize;
            return apply_in_registers(s, parts, x.cast::<T::Real>(), y.cast::<T::Real>(), h);
        }
        strided::each_pair(n, (x, incx), (y, incy), one);
    }
}

/// H (a, b), as `apply_in_registers` computes it.
#[inline(always)]
fn turned<S: pulp::Simd, T: Part>([[h11, h12], [h21, h22]]: [[T; 2]; 2], a: T, b: T) -> (T, T) {
    (T::one_mul_add::<S>(h11, a, h12 * b), T::one_mul_add::<S>(h22, b, h21 * a))
}

/// # Safety
/// `x` and `y` have `n` adjacent elements and are the same or apart.
#[inline(always)]
unsafe fn apply_in_registers<S: pulp::Simd, T: Part>(
    s: S,
    n: usize,
    x: *mut T,
    y: *mut T,
    h: [[T; 2]; 2],
) {
    const STEPS: usize = 4;
    let l = simd::lanes::<S, T>();
    let r = [
        [T::splat(s, h[0][0]), T::splat(s, h[0][1])],
        [T::splat(s, h[1][0]), T::splat(s, h[1][1])],
    ];
    let head = simd::head::<S, T>(x, n);
    let mut i = 0;
    // SAFETY: every access ends at or before element n.
    unsafe {
        let one = |i: usize| {
            let (x, y) = (x.add(i), y.add(i));
            let (a, b) = turned::<S, T>(h, x.read_unaligned(), y.read_unaligned());
            y.write_unaligned(b);
            x.write_unaligned(a);
        };
        while i < head {
            one(i);
            i += 1;
        }
        let both = |i: usize| {
            let (a, b) = (simd::load::<S, T>(x.add(i)), simd::load::<S, T>(y.add(i)));
            (
                T::vmul_add(s, r[0][0], a, T::vmul(s, r[0][1], b)),
                T::vmul_add(s, r[1][1], b, T::vmul(s, r[1][0], a)),
            )
        };
        while i + STEPS * l <= n {
            let mut xs = [simd::load::<S, T>(x.add(i)); STEPS];
            let mut ys = [simd::load::<S, T>(y.add(i)); STEPS];
            for c in 0..STEPS {
                (xs[c], ys[c]) = both(i + c * l);
            }
            for c in 0..STEPS {
                simd::store::<S, T>(y.add(i + c * l), ys[c]);
            }
            for c in 0..STEPS {
                simd::store::<S, T>(x.add(i + c * l), xs[c]);
            }
            i += STEPS * l;
        }
        while i + l <= n {
            let (a, b) = both(i);
            simd::store::<S, T>(y.add(i), b);
            simd::store::<S, T>(x.add(i), a);
            i += l;
        }
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            one(i);
            i += 1;
        }
    }
}

/// The sum of the magnitudes of x; of a complex element, |re| + |im|.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn asum<T: Scalar>(p: &args::Asum<T>) -> T::Real {
    if p.n <= 0 || p.incx <= 0 {
        return T::Real::ZERO;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        if p.n >= SHORT && p.incx == 1 {
            return unit_sum(p.n * width::<T>(), p.x.cast::<T::Real>(), false);
        }
        let x = Vector::new(p.x, p.n, p.incx);
        let mut sum = T::Real::ZERO;
        for i in 0..p.n {
            sum += x.get(i).abs1();
        }
        sum
    }
}

vectorised! {
    /// The sum of magnitudes, or of squares.
    ///
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_sum<T: Real>[s](n: i64, x: *const T, squares: bool) -> T {
        // SAFETY: the caller's. Two copies of the loop, neither with a test inside.
        unsafe {
            if squares {
                sum_in_registers(s, n as usize, x, |v, sum| T::vmul_add(s, v, v, sum), |x| x * x)
            } else {
                sum_in_registers(s, n as usize, x, |v, sum| T::vadd(s, T::vabs(s, v), sum), |x| x.abs())
            }
        }
    }
}

/// # Safety
/// `x` has `n` adjacent elements.
#[inline(always)]
unsafe fn sum_in_registers<S: pulp::Simd, T: Part>(
    s: S,
    n: usize,
    x: *const T,
    step: impl Fn(T::Lanes<S>, T::Lanes<S>) -> T::Lanes<S>,
    last: impl Fn(T) -> T,
) -> T {
    const SUMS: usize = 8;
    let l = simd::lanes::<S, T>();
    let mut sums = [T::splat(s, T::ZERO); SUMS];
    let mut i = 0;
    // SAFETY: every load ends at or before element n.
    unsafe {
        while i + SUMS * l <= n {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum = step(simd::load::<S, T>(x.add(i + c * l)), *sum);
            }
            i += SUMS * l;
        }
        while i + l <= n {
            sums[0] = step(simd::load::<S, T>(x.add(i)), sums[0]);
            i += l;
        }
        let mut width = SUMS / 2;
        while width > 0 {
            for c in 0..width {
                sums[c] = T::vadd(s, sums[c], sums[c + width]);
            }
            width /= 2;
        }
        let mut sum = T::sum(s, sums[0]);
        // As the compiler should see: less than a register.
        let past = i + (n - i) % l;
        while i < past {
            sum += last(x.add(i).read_unaligned());
            i += 1;
        }
        sum
    }
}

/// The Euclidean norm of x, without needless overflow or underflow.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn nrm2<T: Scalar>(p: &args::Nrm2<T>) -> T::Real {
    if p.n <= 0 {
        return T::Real::ZERO;
    }
    let x = Vector::new(p.x, p.n, p.incx);
    if p.incx == 0 {
        // SAFETY: x has an element, by the contract.
        let once = unsafe { scaled_norm(1, x) };
        return T::Real::from_f64((p.n as f64).sqrt()) * once;
    }
    // SAFETY: x has n elements, by the contract; adjacent elements are as many adjacent parts.
    unsafe {
        let sum = if p.n >= SHORT && is_unit(p.incx, p.incx) {
            unit_sum(p.n * width::<T>(), p.x.cast::<T::Real>(), true)
        } else {
            let mut sum = T::Real::ZERO;
            for i in 0..p.n {
                let x = x.get(i);
                sum += x.re() * x.re() + x.im() * x.im();
            }
            sum
        };
        // Squares lost to underflow, at most n of them, do not matter to a sum of this size; and
        // the sum is NaN only if an element is.
        let enough = T::Real::MIN_POSITIVE / T::Real::EPSILON * T::Real::from_f64(p.n as f64 * 2.0);
        if (sum >= enough && sum <= T::Real::MAX) || sum.is_nan() {
            return sum.sqrt();
        }
        scaled_norm(p.n, x)
    }
}

/// The norm by three sums: of the squares of what is too large to square, too small, and neither
/// (Blue 1978, with the constants of Anderson 2017). In single precision one sum in double does it.
///
/// # Safety
/// `x` has `n` elements, none of them NaN unless n is 1.
#[cold]
unsafe fn scaled_norm<T: Scalar>(n: i64, x: Vector<T>) -> T::Real {
    let single = size_of::<T::Real>() == 4;
    let power = |e: i32| 2f64.powi(e);
    let (small, large) = (power(-511), power(486));
    let (small_scale, large_scale) = (power(537), power(-538));
    let mut sums = [0.0f64; 3];
    for i in 0..n {
        // SAFETY: i < n.
        let x = unsafe { x.get(i) };
        for part in [x.re(), x.im()] {
            let part = part.abs().to_f64();
            if single {
                sums[1] += part * part;
            } else if part > large {
                sums[2] += (part * large_scale) * (part * large_scale);
            } else if part < small {
                sums[0] += (part * small_scale) * (part * small_scale);
            } else {
                sums[1] += part * part;
            }
        }
    }
    let [low, middle, high] = sums;
    let norm = if high > 0.0 {
        let rest = if middle > 0.0 { middle * large_scale * large_scale } else { 0.0 };
        (high + rest).sqrt() / large_scale
    } else if low > 0.0 {
        let (a, b) = (middle.sqrt(), low.sqrt() / small_scale);
        let (lesser, greater) = if a > b { (b, a) } else { (a, b) };
        greater * (1.0 + (lesser / greater) * (lesser / greater)).sqrt()
    } else {
        middle.sqrt()
    };
    T::Real::from_f64(norm)
}

/// The 0-based index of the first element of largest magnitude (of a complex element,
/// |re| + |im|), or of the first NaN if there is one.
///
/// # Safety
/// As the crate says.
#[inline]
pub unsafe fn iamax<T: Scalar>(p: &args::Iamax<T>) -> u64 {
    if p.n <= 1 || p.incx <= 0 {
        return 0;
    }
    // SAFETY: x has n elements, by the contract.
    unsafe {
        if p.n >= 2 * SHORT && p.incx == 1 {
            return unit_iamax(p.n, p.x);
        }
        plain_iamax(p.n, Vector::new(p.x, p.n, p.incx))
    }
}

/// # Safety
/// `x` has `n` elements, n > 0.
#[inline]
unsafe fn plain_iamax<T: Scalar>(n: i64, x: Vector<T>) -> u64 {
    // SAFETY: every index is less than n.
    let size = |i| unsafe { x.get(i).abs1() };
    let mut best = (0, size(0));
    if best.1.is_nan() {
        return 0;
    }
    for i in 1..n {
        let size = size(i);
        if size > best.1 {
            best = (i, size);
        } else if size.is_nan() {
            return i as u64;
        }
    }
    best.0 as u64
}

vectorised! {
    /// A block at a time: its largest magnitude, and whether it has a NaN. Only the block that
    /// holds the answer is searched for it.
    ///
    /// # Safety
    /// `x` has `n` adjacent elements, n > 0.
    unsafe fn unit_iamax<T: Scalar>[s](n: i64, x: *const T) -> u64 {
        const BLOCK: usize = 256;
        const STEPS: usize = 4;
        let (n, l) = (n as usize, simd::lanes::<S, T>());
        // The magnitude of a complex element comes twice, once in each of its lanes.
        let size = |v| {
            let v = T::Real::vabs(s, v);
            if T::IS_COMPLEX { T::Real::vadd(s, v, T::Real::swap_pairs(s, v)) } else { v }
        };
        let mut best = (0, -T::Real::ONE);
        let mut start = 0;
        // SAFETY: every access ends at or before element n.
        unsafe {
            while start < n {
                let block = x.add(start);
                let len = BLOCK.min(n - start);
                let mut largest = [T::Real::splat(s, T::Real::ZERO); STEPS];
                // A sum of magnitudes is NaN only if one of them is.
                let mut sums = largest;
                let mut i = 0;
                while i + STEPS * l <= len {
                    for c in 0..STEPS {
                        let v = size(simd::load::<S, T>(block.add(i + c * l)));
                        largest[c] = T::Real::vmax(s, largest[c], v);
                        sums[c] = T::Real::vadd(s, sums[c], v);
                    }
                    i += STEPS * l;
                }
                for c in 1..STEPS {
                    largest[0] = T::Real::vmax(s, largest[0], largest[c]);
                    sums[0] = T::Real::vadd(s, sums[0], sums[c]);
                }
                let mut top = T::Real::largest(s, largest[0]);
                let mut sum = T::Real::sum(s, sums[0]);
                while i < len {
                    let v = block.add(i).read_unaligned().abs1();
                    top = if v > top { v } else { top };
                    sum += v;
                    i += 1;
                }
                if sum.is_nan() {
                    best = (start, T::Real::NAN);
                    break;
                }
                if top > best.1 {
                    best = (start, top);
                }
                start += BLOCK;
            }
            let (block, len) = (x.add(best.0), BLOCK.min(n - best.0));
            let is_best = |size: T::Real| size == best.1 || size.is_nan();
            let mut i = 0;
            if !best.1.is_nan() {
                let target = T::Real::splat(s, best.1);
                while i + l <= len {
                    let lane = T::Real::find(s, size(simd::load::<S, T>(block.add(i))), target);
                    let element = lane / width::<T>() as usize;
                    i += element;
                    if element < l {
                        return (best.0 + i) as u64;
                    }
                }
            }
            while i < len - 1 && !is_best(block.add(i).read_unaligned().abs1()) {
                i += 1;
            }
            // No further than the end, whatever memory may have become.
            (best.0 + i.min(len - 1)) as u64
        }
    }
}
