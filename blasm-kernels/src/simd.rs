//! Registers: vectors of the real parts of elements, and how a loop is compiled for them.
//!
//! Owns the choice of instruction set and the arithmetic on registers, complex arithmetic included,
//! and the same arithmetic for one element: a routine that computes elements independently gives
//! each the same bits in a register and outside one. It knows no operands: loads and stores take a
//! pointer and touch one register's worth of bytes.

use blasm_core::scalar::{Real, Scalar};
use pulp::{Simd, WithSimd};
use std::any::TypeId;

/// The instruction set if there is no special one.
type Plain = pulp::Scalar128b;

/// Whether multiplications and additions stay apart: without the hardware a fused product is a call
/// of the C library. WebAssembly has no such instruction that gives the same bits everywhere.
#[inline(always)]
fn is_plain<S: Simd>() -> bool {
    cfg!(target_family = "wasm") || TypeId::of::<S>() == TypeId::of::<Plain>()
}

/// A real type for which there are registers. A complex element is two adjacent lanes.
pub(crate) trait Part: Real {
    /// A register.
    type Lanes<S: Simd>: Copy;
    /// -1 and 1 in turn, as many as the widest register has.
    const ALTERNATING: [Self; WIDEST];
    fn splat<S: Simd>(s: S, x: Self) -> Self::Lanes<S>;
    fn vadd<S: Simd>(s: S, a: Self::Lanes<S>, b: Self::Lanes<S>) -> Self::Lanes<S>;
    fn vmul<S: Simd>(s: S, a: Self::Lanes<S>, b: Self::Lanes<S>) -> Self::Lanes<S>;
    /// `a * b + c`, fused where the hardware does it.
    fn vmul_add<S: Simd>(
        s: S,
        a: Self::Lanes<S>,
        b: Self::Lanes<S>,
        c: Self::Lanes<S>,
    ) -> Self::Lanes<S>;
    /// [`vmul_add`](Part::vmul_add) of one number. It is only an instruction if it is inlined into
    /// a loop that was compiled for `S`.
    fn one_mul_add<S: Simd>(a: Self, b: Self, c: Self) -> Self;
    fn vabs<S: Simd>(s: S, a: Self::Lanes<S>) -> Self::Lanes<S>;
    /// The larger of each pair; which one if either is NaN is not defined.
    fn vmax<S: Simd>(s: S, a: Self::Lanes<S>, b: Self::Lanes<S>) -> Self::Lanes<S>;
    /// Exchanges the two lanes of each pair.
    fn swap_pairs<S: Simd>(s: S, a: Self::Lanes<S>) -> Self::Lanes<S>;
    fn sum<S: Simd>(s: S, a: Self::Lanes<S>) -> Self;
    fn largest<S: Simd>(s: S, a: Self::Lanes<S>) -> Self;
    /// The first lane that equals `x`, or past the last.
    fn find<S: Simd>(s: S, a: Self::Lanes<S>, x: Self::Lanes<S>) -> usize;
}

/// Whether a register's lanes are searched one by one, and the larger of two is chosen by a
/// comparison. For WebAssembly the crate `pulp` calls a function of the C library, or code that could
/// panic; and WebAssembly's own maximum, which says what becomes of NaN, takes many instructions.
const BY_LANES: bool = cfg!(target_family = "wasm");

/// The lanes of a register of numbers of type `T`.
#[inline(always)]
fn each_lane<T: Copy, R: Copy>(register: R) -> impl Iterator<Item = T> {
    (0..size_of::<R>() / size_of::<T>()).map(move |lane| {
        // SAFETY: a register consists of its lanes, and this one is among them.
        unsafe { (&raw const register).cast::<T>().add(lane).read_unaligned() }
    })
}

macro_rules! part {
    ($t:ident, $lanes:ident, $add:ident, $mul:ident, $mul_add:ident, $abs:ident, $max:ident,
     $swap:ident, $splat:ident, $sum:ident, $largest:ident, $equal:ident, $first:ident,
     $less:ident, $select:ident) => {
        impl Part for $t {
            type Lanes<S: Simd> = S::$lanes;
            const ALTERNATING: [Self; WIDEST] = {
                let mut out = [1.0; WIDEST];
                let mut i = 0;
                while i < WIDEST {
                    out[i] = -1.0;
                    i += 2;
                }
                out
            };
            #[inline(always)]
            fn splat<S: Simd>(s: S, x: Self) -> S::$lanes {
                s.$splat(x)
            }
            #[inline(always)]
            fn vadd<S: Simd>(s: S, a: S::$lanes, b: S::$lanes) -> S::$lanes {
                s.$add(a, b)
            }
            #[inline(always)]
            fn vmul<S: Simd>(s: S, a: S::$lanes, b: S::$lanes) -> S::$lanes {
                s.$mul(a, b)
            }
            #[inline(always)]
            fn vmul_add<S: Simd>(s: S, a: S::$lanes, b: S::$lanes, c: S::$lanes) -> S::$lanes {
                if is_plain::<S>() { s.$add(s.$mul(a, b), c) } else { s.$mul_add(a, b, c) }
            }
            #[inline(always)]
            fn one_mul_add<S: Simd>(a: Self, b: Self, c: Self) -> Self {
                if is_plain::<S>() { a * b + c } else { $t::mul_add(a, b, c) }
            }
            #[inline(always)]
            fn vabs<S: Simd>(s: S, a: S::$lanes) -> S::$lanes {
                s.$abs(a)
            }
            #[inline(always)]
            fn vmax<S: Simd>(s: S, a: S::$lanes, b: S::$lanes) -> S::$lanes {
                if BY_LANES { s.$select(s.$less(a, b), b, a) } else { s.$max(a, b) }
            }
            #[inline(always)]
            fn swap_pairs<S: Simd>(s: S, a: S::$lanes) -> S::$lanes {
                pulp::cast(s.$swap(pulp::cast(a)))
            }
            #[inline(always)]
            fn sum<S: Simd>(s: S, a: S::$lanes) -> Self {
                s.$sum(a)
            }
            #[inline(always)]
            fn largest<S: Simd>(s: S, a: S::$lanes) -> Self {
                if BY_LANES {
                    let larger = |x: Self, y: Self| if y > x { y } else { x };
                    return each_lane::<Self, _>(a).fold(Self::NEG_INFINITY, larger);
                }
                s.$largest(a)
            }
            #[inline(always)]
            fn find<S: Simd>(s: S, a: S::$lanes, x: S::$lanes) -> usize {
                if BY_LANES {
                    let equal = |(a, x): (Self, Self)| a == x;
                    let mut pairs = each_lane::<Self, _>(a).zip(each_lane::<Self, _>(x));
                    return pairs.position(equal).unwrap_or(size_of_val(&a) / size_of::<Self>());
                }
                s.$first(s.$equal(a, x))
            }
        }
    };
}
part!(
    f32,
    f32s,
    add_f32s,
    mul_f32s,
    mul_add_e_f32s,
    abs_f32s,
    max_f32s,
    swap_re_im_c32s,
    splat_f32s,
    reduce_sum_f32s,
    reduce_max_f32s,
    equal_f32s,
    first_true_m32s,
    less_than_f32s,
    select_f32s
);
part!(
    f64,
    f64s,
    add_f64s,
    mul_f64s,
    mul_add_e_f64s,
    abs_f64s,
    max_f64s,
    swap_re_im_c64s,
    splat_f64s,
    reduce_sum_f64s,
    reduce_max_f64s,
    equal_f64s,
    first_true_m64s,
    less_than_f64s,
    select_f64s
);

/// An element whose parts fit into registers: all four types.
pub(crate) trait Element: Scalar<Real: Part> {}
impl<T: Scalar<Real: Part>> Element for T {}

/// A register of elements of type `T`.
pub(crate) type Reg<S, T> = <<T as Scalar>::Real as Part>::Lanes<S>;

/// Elements in a register.
#[inline(always)]
pub(crate) fn lanes<S: Simd, T: Element>() -> usize {
    size_of::<Reg<S, T>>() / size_of::<T>()
}

/// # Safety
/// A register's worth of bytes at `p` may be read.
#[inline(always)]
pub(crate) unsafe fn load<S: Simd, T: Element>(p: *const T) -> Reg<S, T> {
    // SAFETY: guaranteed by the caller; any bit pattern is a register.
    unsafe { p.cast::<Reg<S, T>>().read_unaligned() }
}

/// # Safety
/// A register's worth of bytes at `p` may be written.
#[inline(always)]
pub(crate) unsafe fn store<S: Simd, T: Element>(p: *mut T, v: Reg<S, T>) {
    // SAFETY: guaranteed by the caller.
    unsafe { p.cast::<Reg<S, T>>().write_unaligned(v) }
}

/// How many of `n` elements at `p` to do one by one so that stores of registers stay within lines
/// of the cache: none if there are few, or if `p` never gets there.
#[inline(always)]
pub(crate) fn head<S: Simd, T: Element>(p: *const T, n: usize) -> usize {
    let register = size_of::<Reg<S, T>>();
    let past = p.addr() % register;
    if n < 128 || past == 0 || !past.is_multiple_of(size_of::<T>()) {
        return 0;
    }
    (register - past) / size_of::<T>()
}

#[inline(always)]
pub(crate) fn zero<S: Simd, T: Element>(s: S) -> Reg<S, T> {
    T::Real::splat(s, T::Real::ZERO)
}

/// As many parts as the widest register has.
const WIDEST: usize = 16;

/// A scalar factor, ready to multiply registers: a x = p * x + q * swap(x), lane by lane.
pub(crate) struct Factor<S: Simd, T: Element> {
    p: Reg<S, T>,
    q: Reg<S, T>,
}

impl<S: Simd, T: Element> Clone for Factor<S, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Simd, T: Element> Copy for Factor<S, T> {}

/// -1 and 1 in turn.
#[inline(always)]
fn alternating<S: Simd, T: Element>() -> Reg<S, T> {
    const { assert!(size_of::<Reg<S, T>>() <= WIDEST * size_of::<T::Real>()) };
    // SAFETY: the table is at least a register long, as asserted.
    unsafe { T::Real::ALTERNATING.as_ptr().cast::<Reg<S, T>>().read_unaligned() }
}

impl<S: Simd, T: Element> Factor<S, T> {
    /// `a` as a factor of x or, if `conj`, of conj(x).
    #[inline(always)]
    pub(crate) fn new(s: S, a: T, conj: bool) -> Self {
        if !T::IS_COMPLEX {
            let p = T::Real::splat(s, a.re());
            return Factor { p, q: p };
        }
        let (re, im) = (a.re(), a.im());
        let turned = |x| T::Real::vmul(s, T::Real::splat(s, x), alternating::<S, T>());
        if conj {
            Factor { p: turned(-re), q: T::Real::splat(s, im) }
        } else {
            Factor { p: T::Real::splat(s, re), q: turned(im) }
        }
    }

    /// a x.
    #[inline(always)]
    pub(crate) fn mul(&self, s: S, x: Reg<S, T>) -> Reg<S, T> {
        let r = T::Real::vmul(s, self.p, x);
        if T::IS_COMPLEX { T::Real::vmul_add(s, self.q, T::Real::swap_pairs(s, x), r) } else { r }
    }

    /// a x + y.
    #[inline(always)]
    pub(crate) fn mul_add(&self, s: S, x: Reg<S, T>, y: Reg<S, T>) -> Reg<S, T> {
        let r = T::Real::vmul_add(s, self.p, x, y);
        if T::IS_COMPLEX { T::Real::vmul_add(s, self.q, T::Real::swap_pairs(s, x), r) } else { r }
    }
}

/// a x, as [`Factor::mul`] computes it.
#[inline(always)]
pub(crate) fn one_mul<S: Simd, T: Element>(a: T, x: T) -> T {
    if !T::IS_COMPLEX {
        return a * x;
    }
    let (re, im) = (a.re() * x.re(), a.re() * x.im());
    T::from_parts(
        T::Real::one_mul_add::<S>(-a.im(), x.im(), re),
        T::Real::one_mul_add::<S>(a.im(), x.re(), im),
    )
}

/// a x + y, as [`Factor::mul_add`] computes it.
#[inline(always)]
pub(crate) fn one_mul_add<S: Simd, T: Element>(a: T, x: T, y: T) -> T {
    let re = T::Real::one_mul_add::<S>(a.re(), x.re(), y.re());
    if !T::IS_COMPLEX {
        return T::from_real(re);
    }
    let im = T::Real::one_mul_add::<S>(a.re(), x.im(), y.im());
    T::from_parts(
        T::Real::one_mul_add::<S>(-a.im(), x.im(), re),
        T::Real::one_mul_add::<S>(a.im(), x.re(), im),
    )
}

/// The products of registers with the real and the imaginary parts of some factors, kept apart
/// until the end: as a sum, or as one factor.
pub(crate) struct Parts<S: Simd, T: Element> {
    re: Reg<S, T>,
    im: Reg<S, T>,
}

impl<S: Simd, T: Element> Clone for Parts<S, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Simd, T: Element> Copy for Parts<S, T> {}

impl<S: Simd, T: Element> Parts<S, T> {
    #[inline(always)]
    pub(crate) fn zero(s: S) -> Self {
        Parts { re: zero::<S, T>(s), im: zero::<S, T>(s) }
    }

    /// `a` as a factor.
    #[inline(always)]
    pub(crate) fn splat(s: S, a: T) -> Self {
        Parts { re: T::Real::splat(s, a.re()), im: T::Real::splat(s, a.im()) }
    }

    /// Adds `factor` times `x`.
    #[inline(always)]
    pub(crate) fn add(&mut self, s: S, factor: &Self, x: Reg<S, T>) {
        self.re = T::Real::vmul_add(s, factor.re, x, self.re);
        if T::IS_COMPLEX {
            self.im = T::Real::vmul_add(s, factor.im, x, self.im);
        }
    }

    /// The sum.
    #[inline(always)]
    pub(crate) fn total(&self, s: S) -> Reg<S, T> {
        if !T::IS_COMPLEX {
            return self.re;
        }
        T::Real::vmul_add(s, alternating::<S, T>(), T::Real::swap_pairs(s, self.im), self.re)
    }
}

/// A running inner product: for complex elements, the products of like parts and of unlike parts
/// are kept apart, so that conjugating x only matters at the end.
pub(crate) struct Products<S: Simd, T: Element> {
    like: Reg<S, T>,
    unlike: Reg<S, T>,
}

impl<S: Simd, T: Element> Clone for Products<S, T> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Simd, T: Element> Copy for Products<S, T> {}

impl<S: Simd, T: Element> Products<S, T> {
    #[inline(always)]
    pub(crate) fn zero(s: S) -> Self {
        Products { like: zero::<S, T>(s), unlike: zero::<S, T>(s) }
    }

    /// Adds x y, where `y` and `swapped` are y and y with its pairs exchanged.
    #[inline(always)]
    pub(crate) fn add(&mut self, s: S, x: Reg<S, T>, y: Reg<S, T>, swapped: Reg<S, T>) {
        self.like = T::Real::vmul_add(s, x, y, self.like);
        if T::IS_COMPLEX {
            self.unlike = T::Real::vmul_add(s, x, swapped, self.unlike);
        }
    }

    #[inline(always)]
    pub(crate) fn merge(&mut self, s: S, other: Self) {
        self.like = T::Real::vadd(s, self.like, other.like);
        if T::IS_COMPLEX {
            self.unlike = T::Real::vadd(s, self.unlike, other.unlike);
        }
    }

    /// The sum of x y or, if `conj`, of conj(x) y.
    #[inline(always)]
    pub(crate) fn total(self, s: S, conj: bool) -> T {
        if !T::IS_COMPLEX {
            return T::from_real(T::Real::sum(s, self.like));
        }
        // The even lanes less the odd ones, but for the sign.
        let difference = |v| -T::Real::sum(s, T::Real::vmul(s, v, alternating::<S, T>()));
        if conj {
            T::from_parts(T::Real::sum(s, self.like), difference(self.unlike))
        } else {
            T::from_parts(difference(self.like), T::Real::sum(s, self.unlike))
        }
    }
}

/// `y` with its pairs exchanged if elements are complex, for [`Products::add`].
#[inline(always)]
pub(crate) fn swapped<S: Simd, T: Element>(s: S, y: Reg<S, T>) -> Reg<S, T> {
    if T::IS_COMPLEX { T::Real::swap_pairs(s, y) } else { y }
}

/// Runs a loop as compiled for the best instruction set of this machine; in this crate's unit
/// tests, as compiled where there is none.
#[inline(always)]
pub(crate) fn run<Op: WithSimd>(op: Op) -> Op::Output {
    #[cfg(all(target_arch = "x86_64", not(test)))]
    if let Some(s) = pulp::x86::V3::try_new() {
        return Simd::vectorize(s, op);
    }
    #[cfg(all(target_arch = "aarch64", not(test)))]
    if let Some(s) = pulp::aarch64::Neon::try_new() {
        return Simd::vectorize(s, op);
    }
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    // SAFETY: all of this code is compiled for these instructions. (The crate's own question is one
    // that is answered at run time, by a call.)
    return Simd::vectorize(unsafe { pulp::wasm::Simd128::new_unchecked() }, op);
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    run_plain(op)
}

/// As compiled for no special instruction set.
///
/// Not inlined where there is a choice, so that the registers which this loop needs do not burden a
/// call of few elements that takes another loop.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[cfg_attr(not(target_family = "wasm"), inline(never))]
#[cfg_attr(target_family = "wasm", inline(always))]
fn run_plain<Op: WithSimd>(op: Op) -> Op::Output {
    Simd::vectorize(pulp::Scalar128b, op)
}

/// The traits through which a vectorised body knows its type, under the names that its signature
/// uses.
pub(crate) mod bounds {
    pub(crate) use super::{Element as Scalar, Part as Real};
}

/// The same value under the other name of its type.
///
/// # Safety
/// `A` and `B` are the same type.
#[inline(always)]
pub(crate) unsafe fn same<A, B>(a: A) -> B {
    debug_assert_eq!(size_of::<A>(), size_of::<B>());
    let a = std::mem::ManuallyDrop::new(a);
    // SAFETY: guaranteed by the caller: a value is moved to its own type.
    unsafe { std::mem::transmute_copy(&*a) }
}

/// Defines a function for any scalar (or any real) whose body is compiled once for each concrete
/// type and each instruction set; the body names the instruction set by the word in brackets.
///
/// `Scalar` is sealed with four types, which its letter, a constant, distinguishes.
macro_rules! vectorised {
    ($(#[$meta:meta])* $vis:vis unsafe fn $name:ident<$T:ident: $Bound:ident>[$s:ident]
     ($($arg:ident: $ty:ty),* $(,)?) -> $ret:ty { $($body:tt)* }) => {
        $(#[$meta])*
        #[inline]
        $vis unsafe fn $name<$T: blasm_core::scalar::$Bound>($($arg: $ty),*) -> $ret {
            struct Job<$T: blasm_core::scalar::$Bound> { $($arg: $ty),* }
            impl<$T: $crate::simd::bounds::$Bound> pulp::WithSimd for Job<$T> {
                type Output = $ret;
                #[inline(always)]
                fn with_simd<S: pulp::Simd>(self, $s: S) -> $ret {
                    let Job { $($arg),* } = self;
                    $($body)*
                }
            }
            let job = Job::<$T> { $($arg),* };
            $crate::simd::by_type!($Bound, $T, job)
        }
    };
}
macro_rules! by_type {
    (Scalar, $T:ident, $job:ident) => {
        // SAFETY: the letter says which type T is, so every `same` is from a type to itself.
        unsafe {
            use $crate::simd::{run, same};
            match <$T as blasm_core::scalar::Scalar>::LETTER {
                's' => same(run(same::<_, Job<f32>>($job))),
                'd' => same(run(same::<_, Job<f64>>($job))),
                'c' => same(run(same::<_, Job<blasm_core::scalar::c32>>($job))),
                _ => same(run(same::<_, Job<blasm_core::scalar::c64>>($job))),
            }
        }
    };
    (Real, $T:ident, $job:ident) => {
        // SAFETY: as above.
        unsafe {
            use $crate::simd::{run, same};
            match <$T as blasm_core::scalar::Scalar>::LETTER {
                's' => same(run(same::<_, Job<f32>>($job))),
                _ => same(run(same::<_, Job<f64>>($job))),
            }
        }
    };
}
pub(crate) use {by_type, vectorised};
