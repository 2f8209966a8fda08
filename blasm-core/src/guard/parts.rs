//! Long calls in parts, for stores that can be stopped.
//!
//! A library computes until it is done. So a call that would take longer than a slice
//! ([`Limits::slice`](super::Limits::slice)) is
//! carried out as a sequence of calls that take about that long, and between two of them the host is
//! asked whether the store may go on. A call that the host stops leaves its outputs unspecified, as
//! a trap in the middle of guest code would; nothing else is touched.
//!
//! Owns the sequence: whether a call is short, what happens between parts, and who computes one.
//! How a routine is divided, by arithmetic that gives the same result up to rounding, is in
//! [`vectors`] (level 1), [`lines`] (level 2) and [`blocks`] (level 3); how much work fits into a
//! slice is learned by [`rates`](super::rates).
//!
//! Every part works inside the operands of the call: its elements are among the call's. So a part
//! needs no check of its own, whether it runs on the guest's memory or on a copy.

mod blocks;
mod lines;
mod vectors;

use super::Guard;
use super::canonical;
use super::limits::Stop;
use super::rates::Rate;
use super::turn::Turn;
use crate::args;
use crate::argument::Demand;
use crate::error::CallError;
use crate::routine::Call;
use crate::scalar::{Scalar, c32, c64};

/// A call of one guard that is carried out in parts.
pub struct Parts<'a> {
    guard: &'a Guard,
    stop: Stop<'a>,
    /// Whether the library may compute parts.
    native: bool,
    /// Whether the call has its turn already, and keeps it until the last part is done.
    has_turn: bool,
}

impl std::fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts").field("native", &self.native).finish_non_exhaustive()
    }
}

/// A routine that can be divided.
///
/// `Call` has it for every routine, so that nothing that is generic over calls needs to name it.
pub trait Divide: Call {
    /// Carries the call out by calls that have less work each; by itself at once if it cannot be
    /// divided.
    ///
    /// # Errors
    /// If the host stops the call, or a part cannot be finished.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn divide(&self, by: &Parts<'_>) -> Result<Self::Output, CallError>;
}

impl<'a> Parts<'a> {
    /// For a call that the library may compute (`native`) or not, and that has its turn already or
    /// takes one for each of its parts.
    pub(super) fn new(guard: &'a Guard, stop: Stop<'a>, native: bool, has_turn: bool) -> Self {
        Self { guard, stop, native, has_turn }
    }

    /// Whether a call takes no longer than a slice, as far as is known.
    #[inline]
    pub(super) fn is_short<A: Call>(&self, args: &A) -> bool {
        operations(args) <= self.rate::<A>(args.demand()).per(self.stop.limits.slice)
    }

    /// Carries a call out, at once or divided.
    ///
    /// # Safety
    /// As the routine's method.
    pub(super) unsafe fn run<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        if args.demand() == Demand::Nothing {
            return Ok(args.idle());
        }
        if self.is_short(args) {
            // SAFETY: the caller's.
            unsafe { self.at_once(args) }
        } else {
            // SAFETY: the caller's.
            unsafe { args.in_parts(self) }
        }
    }

    /// Carries a part out: asks the host, then computes, and learns how long it took.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn at_once<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.stop.go_on()?;
        let demand = args.demand();
        if !self.is_native::<A>(demand) {
            let began = self.stop.now();
            // SAFETY: the caller's; BLASM's kernels take any alignment.
            let result = unsafe { args.call(&*self.guard.own) };
            let took = self.stop.now().saturating_duration_since(began);
            self.rate::<A>(demand).learn(operations(args), took);
            return result;
        }
        let mut args = *args;
        canonical::canonicalise(&mut args);
        let _turn =
            if self.has_turn { None } else { Some(Turn::take(&*self.guard.native, self.stop)?) };
        let began = self.stop.now();
        // SAFETY: the caller's. It is this call's turn, and what the library needs of the whole
        // call's operands holds for a part's: they lie inside.
        let result = unsafe { args.call(&*self.guard.native) };
        let took = self.stop.now().saturating_duration_since(began);
        self.rate::<A>(demand).learn(operations(&args), took);
        result
    }

    /// Whether the library computes a part. A routine that is divided into others may have parts
    /// that the library is not given, and what only scales an output is never given to it.
    fn is_native<A: Call>(&self, demand: Demand) -> bool {
        self.native && demand == Demand::All && self.guard.is_native[A::ROUTINE.index()]
    }

    fn rate<A: Call>(&self, demand: Demand) -> Rate<'a> {
        let native = self.is_native::<A>(demand);
        let threads = if native { self.threads() } else { 1 };
        // What only passes over an output is as fast as level 1.
        let level = if demand == Demand::All { A::LEVEL } else { 1 };
        self.guard.rates.of(A::ROUTINE, level, native, threads)
    }

    fn threads(&self) -> usize {
        self.stop.limits.threads.map_or_else(|| self.guard.native.threads(), usize::from)
    }
}

/// Floating-point operations of a call; of one that only scales or clears its output, one for each
/// of its elements.
pub(super) fn operations<A: Call>(args: &A) -> u64 {
    match args.demand() {
        Demand::Nothing => 0,
        Demand::All => args.work().saturating_mul(A::FLOPS.max(1)),
        Demand::Output => {
            let mut elements = 0_u64;
            let _ = args.operands(Demand::Output, |operand| {
                let extent = operand.shape.extent();
                elements = elements.saturating_add(extent.inner.saturating_mul(extent.outer));
                Ok::<(), ()>(())
            });
            elements
        }
    }
}

/// Half of a size, in whole tiles of a kernel where there are several. Never 0, and less than a
/// size above 1.
fn half(size: i64) -> i64 {
    const TILE: i64 = 64;
    let half = size / 2;
    if half > TILE { half.div_euclid(TILE) * TILE } else { half.max(1) }
}

/// How many elements to skip, as a pointer counts them. Operands lie in a memory, so that no
/// distance between two of their elements is longer than an `isize`.
fn elements(count: i64, stride: i64) -> isize {
    count.wrapping_mul(stride) as isize
}

/// A vector of an operand.
#[derive(Clone, Copy)]
struct Vector<P> {
    at: P,
    n: i64,
    inc: i64,
}

/// A pointer into an operand, to read or to write.
trait Pointer: Copy {
    /// The element so far behind.
    fn skip(self, elements: isize) -> Self;
}

impl<T> Pointer for *const T {
    fn skip(self, elements: isize) -> Self {
        self.wrapping_offset(elements)
    }
}

impl<T> Pointer for *mut T {
    fn skip(self, elements: isize) -> Self {
        self.wrapping_offset(elements)
    }
}

impl<P: Pointer> Vector<P> {
    fn new(at: P, n: i64, inc: i64) -> Self {
        Self { at, n, inc }
    }

    /// So many of its elements. A vector with a negative increment ends where its pointer points.
    fn part(self, from: i64, n: i64) -> Self {
        let steps = if self.inc < 0 { self.n - from - n } else { from };
        Self { at: self.at.skip(elements(steps, self.inc.wrapping_abs())), n, inc: self.inc }
    }
}

/// The routines of which others are made, for each type.
///
/// # Safety
/// Of every method: as the routine's method in [`Blas`](crate::Blas).
pub trait Made: Scalar {
    /// C := alpha op(A) op(B) + beta C.
    ///
    /// # Safety
    /// As the routine's method.
    #[doc(hidden)]
    unsafe fn gemm(by: &Parts<'_>, p: args::Gemm<Self>) -> Result<(), CallError>;
    /// y := alpha op(A) x + beta y.
    ///
    /// # Safety
    /// As the routine's method.
    #[doc(hidden)]
    unsafe fn gemv(by: &Parts<'_>, p: args::Gemv<Self>) -> Result<(), CallError>;
    /// The same with a band matrix.
    ///
    /// # Safety
    /// As the routine's method.
    #[doc(hidden)]
    unsafe fn gbmv(by: &Parts<'_>, p: args::Gbmv<Self>) -> Result<(), CallError>;
    /// The sum of magnitudes.
    ///
    /// # Safety
    /// As the routine's method.
    #[doc(hidden)]
    unsafe fn asum(by: &Parts<'_>, p: args::Asum<Self>) -> Result<Self::Real, CallError>;
    /// A := alpha x y^T + A, or alpha x y^H + A. `p` is the struct of the complex routine, for real
    /// types too.
    ///
    /// # Safety
    /// As the routine's method.
    #[doc(hidden)]
    unsafe fn ger(by: &Parts<'_>, p: args::Geru<Self>, conjugated: bool) -> Result<(), CallError>;
}

macro_rules! made {
    ($ty:ident: |$by:ident, $p:ident, $conjugated:ident| $ger:expr) => {
        impl Made for $ty {
            unsafe fn gemm(by: &Parts<'_>, p: args::Gemm<Self>) -> Result<(), CallError> {
                // SAFETY: the caller's.
                unsafe { by.run(&p) }
            }
            unsafe fn gemv(by: &Parts<'_>, p: args::Gemv<Self>) -> Result<(), CallError> {
                // SAFETY: the caller's.
                unsafe { by.run(&p) }
            }
            unsafe fn gbmv(by: &Parts<'_>, p: args::Gbmv<Self>) -> Result<(), CallError> {
                // SAFETY: the caller's.
                unsafe { by.run(&p) }
            }
            unsafe fn asum(by: &Parts<'_>, p: args::Asum<Self>) -> Result<Self::Real, CallError> {
                // SAFETY: the caller's.
                unsafe { by.run(&p) }
            }
            unsafe fn ger(
                $by: &Parts<'_>,
                $p: args::Geru<Self>,
                $conjugated: bool,
            ) -> Result<(), CallError> {
                // SAFETY: the caller's.
                unsafe { $ger }
            }
        }
    };
}

/// The arguments of a rank-1 update under another name.
macro_rules! update {
    ($family:ident($p:ident)) => {{
        let args::Geru { layout, m, n, alpha, x, incx, y, incy, a, lda } = $p;
        args::$family { layout, m, n, alpha, x, incx, y, incy, a, lda }
    }};
}

made!(f32: |by, p, _conjugated| by.run(&update!(Ger(p))));
made!(f64: |by, p, _conjugated| by.run(&update!(Ger(p))));
made!(c32: |by, p, conjugated| if conjugated { by.run(&update!(Gerc(p))) } else { by.run(&p) });
made!(c64: |by, p, conjugated| if conjugated { by.run(&update!(Gerc(p))) } else { by.run(&p) });
