//! Long calls in parts, for stores that can be stopped.
//!
//! A library computes until it is done. So a call that would take longer than a slice
//! ([`Limits::slice`](super::Limits::slice)) is carried out as a sequence of calls that take about
//! that long, and between them the host is asked whether the store may go on. A call that the host
//! stops leaves its outputs unspecified, as a trap in the middle of guest code would; nothing else
//! is touched.
//!
//! Owns the sequence: whether a call is short, what happens between parts, and what computes one.
//! How a routine is divided, by arithmetic that gives the same result up to rounding, is in
//! [`vectors`] (level 1), [`lines`] (level 2), [`blocks`] (level 3) and [`batch`]; how much work fits into a
//! slice is learned by [`rates`](super::rates).
//!
//! Every part works inside the operands of the call, or on what [`columns`] copied from them: its elements
//! are among the call's. So where a part lies needs no check of its own, whether that is in the guest's
//! memory or in a copy.

mod batch;
mod blocks;
mod columns;
mod lines;
mod vectors;

pub(super) use blocks::{Cut, cut_gemm};

use super::limits::Stop;
use super::rates::Rate;
use super::turn::Turn;
use super::{Guard, canonical, finite};
use crate::args;
use crate::argument::{Demand, Operand};
use crate::error::CallError;
use crate::memory::Window;
use crate::partition::Care;
use crate::routine::{Call, Family, Routine};
use crate::scalar::{Scalar, c32, c64};
use columns::Columns;
use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// A call of one guard that is carried out in parts.
pub struct Parts<'a> {
    guard: &'a Guard,
    stop: Stop<'a>,
    window: &'a Window<'a>,
    /// The call's own routine.
    routine: Routine,
    /// Whether the library may compute parts.
    native: bool,
    /// What the call's operands are computed on: where they lie, or copies.
    on: On,
    /// Whether what parts read is known to be finite.
    is_finite: bool,
    /// The library's turn, which is given back whenever the host is asked.
    turn: RefCell<Option<Turn<'a>>>,
    /// When the host was asked last.
    asked: Cell<Option<Instant>>,
}

/// What a call is computed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    /// Its operands, where they lie in the guest's memory.
    Memory,
    /// Copies of some.
    Copies,
}

impl std::fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parts").field("native", &self.native).finish_non_exhaustive()
    }
}

/// Makes calls, whatever their routine.
pub trait Each {
    /// Makes one.
    ///
    /// # Errors
    /// If it cannot be finished.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn make<A: Call<Output = ()>>(&mut self, call: &A) -> Result<(), CallError>;
}

/// A routine that can be divided.
///
/// `Call` has it for every routine, so that nothing that is generic over calls needs to name it.
pub trait Divide: Call {
    /// Whether it consists of calls of another routine, which can be made one by one.
    const IS_BATCH: bool = false;

    /// Makes these calls, in their order; does nothing if it does not consist of any.
    ///
    /// # Errors
    /// Of the first call that fails.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn one_by_one(&self, _each: &mut impl Each) -> Result<(), CallError> {
        Ok(())
    }

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
    /// For a call of that routine, which the library may compute (`native`) or not.
    pub(super) fn new(
        guard: &'a Guard,
        window: &'a Window<'a>,
        stop: Stop<'a>,
        routine: Routine,
        native: bool,
        on: On,
    ) -> Self {
        let (turn, asked) = (RefCell::default(), Cell::default());
        Self { guard, stop, window, routine, native, on, is_finite: false, turn, asked }
    }

    /// Looks at the inputs of the whole call, if parts of it may need finite ones and read nothing else:
    /// once, and not again for each part that reads them.
    pub(super) fn look_at<A: Call>(&mut self, args: &A) {
        // The others read what was written by parts before them.
        let reads_inputs = matches!(
            A::ROUTINE.family(),
            Family::Symm
                | Family::Hemm
                | Family::Syrk
                | Family::Herk
                | Family::Syr2k
                | Family::Her2k
                | Family::Gemmtr
        );
        if self.native && self.on == On::Memory && reads_inputs && self.guard.needs_finite_inputs {
            self.is_finite = finite::are_inputs(self.window, args, self.stop);
        }
    }

    /// Whether a call takes about a slice or less, as far as is known: at most three quarters more, so
    /// that what is halved because it is longer still fills most of a slice. Sums are always made of
    /// the same runs, so that their bits depend on no clock.
    #[inline]
    pub(super) fn is_short<A: Call>(&self, args: &A) -> bool {
        if is_sum::<A>() {
            return args.work() <= self.run_of_sum::<A>();
        }
        let slice = self.slice::<A>(args.demand());
        cost(args) <= slice.saturating_add(slice / 4 * 3)
    }

    /// Whether a call is so short that it is not worth asking before it, nor learning from it.
    #[inline]
    pub(super) fn is_brief<A: Call>(&self, args: &A) -> bool {
        // However its operands lie, so little takes less than a tenth of a millisecond.
        let is_tiny = A::LEVEL != 2 && args.demand() == Demand::All && args.work() <= TINY;
        if is_tiny && self.is_usual() {
            return true;
        }
        cost(args) <= self.slice::<A>(args.demand()) / 8
            && !(is_sum::<A>() && args.work() > self.run_of_sum::<A>())
    }

    /// How many elements a sum is made of at a time: fewer than usual only in slices that are shorter
    /// than any host has, and tests have.
    fn run_of_sum<A: Call>(&self) -> u64 {
        if self.is_usual() { RUN } else { RUN.min(self.slice::<A>(Demand::All).max(1)) }
    }

    /// Whether the slice is one that a host would have.
    fn is_usual(&self) -> bool {
        self.stop.limits.slice >= Duration::from_millis(1)
    }

    /// How much a call may cost that takes a slice.
    fn slice<A: Call>(&self, demand: Demand) -> u64 {
        self.rate::<A>(demand).per(self.stop.limits.slice)
    }

    /// Carries a call out, at once or divided.
    ///
    /// # Errors
    /// If the host stops the call, or it cannot be finished.
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

    /// Carries a part out: asks the host if it is time to, then computes, and learns how long it
    /// took.
    ///
    /// # Safety
    /// As the routine's method.
    unsafe fn at_once<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.ask()?;
        let demand = args.demand();
        let rate = self.rate::<A>(demand);
        if !self.is_native::<A>(demand) || !self.is_careful(args) {
            let began = self.stop.now();
            // SAFETY: the caller's; BLASM's kernels take any alignment.
            let result = unsafe { args.call(&*self.guard.own) };
            rate.learn(cost(args), self.stop.now().saturating_duration_since(began));
            return result;
        }
        let mut args = *args;
        canonical::canonicalise(&mut args);
        if self.turn.borrow().is_none() {
            let turn = Turn::take_again(&*self.guard.native, self.stop)?;
            *self.turn.borrow_mut() = Some(turn);
        }
        let began = self.stop.now();
        // SAFETY: the caller's. It is this call's turn. What the library needs of where the whole
        // call's operands lie holds for a part's, which lie inside; what it needs of their values
        // was looked at.
        let result = unsafe { args.call(&*self.guard.native) };
        rate.learn(cost(&args), self.stop.now().saturating_duration_since(began));
        result
    }

    /// Asks the host whether to go on, before the first part and then about twice a slice. The turn
    /// is others' meanwhile.
    fn ask(&self) -> Result<(), CallError> {
        let now = self.stop.now();
        let since = |asked: Instant| now.saturating_duration_since(asked);
        if self.asked.get().is_some_and(|asked| since(asked) < self.stop.limits.slice / 2) {
            return Ok(());
        }
        drop(self.turn.take());
        self.stop.go_on()?;
        self.asked.set(Some(now));
        Ok(())
    }

    /// Whether the library computes a part, if its values are fit for it. A routine that is divided
    /// into others may have parts that the library is not given, and what only scales an output is
    /// never given to it.
    fn is_native<A: Call>(&self, demand: Demand) -> bool {
        self.native && demand == Demand::All && self.guard.is_native[A::ROUTINE.index()]
    }

    /// Whether the values of a part are fit for the library. Those of the call were looked at for its
    /// own routine; parts of another may need another care.
    fn is_careful<A: Call>(&self, args: &A) -> bool {
        if A::ROUTINE == self.routine
            || self.is_finite
            || !self.guard.partition.needs(A::ROUTINE, Care::FiniteInputs)
        {
            return true;
        }
        // It asks the host.
        drop(self.turn.take());
        self.on == On::Memory && finite::are_inputs(self.window, args, self.stop)
    }

    fn rate<A: Call>(&self, demand: Demand) -> Rate<'a> {
        rate::<A>(self.guard, demand, self.is_native::<A>(demand), self.stop)
    }
}

/// Whether a call would take longer than that, as far as is known.
pub(super) fn takes_longer<A: Call>(
    guard: &Guard,
    args: &A,
    stop: Stop<'_>,
    most: Duration,
) -> bool {
    let demand = args.demand();
    if A::LEVEL != 2 && demand == Demand::All && args.work() <= TINY {
        return false;
    }
    let is_native = demand == Demand::All && guard.is_native[A::ROUTINE.index()];
    cost(args) > rate::<A>(guard, demand, is_native, stop).per(most)
}

/// The speed of calls like that.
fn rate<'a, A: Call>(guard: &'a Guard, demand: Demand, native: bool, stop: Stop<'_>) -> Rate<'a> {
    if demand != Demand::All {
        return guard.rates.of_output(A::ROUTINE);
    }
    // BLASM's kernels have as many as the library would have, but one in levels 1 and 2.
    let threads = || stop.limits.threads.map_or_else(|| guard.native.threads(), usize::from);
    guard.rates.of(A::ROUTINE, native, if native || A::LEVEL == 3 { threads() } else { 1 })
}

/// Work that is never worth a thought, but in level 2, where a vector may be much longer than a band.
const TINY: u64 = 256;

/// How many elements a sum is made of at a time.
const RUN: u64 = 1 << 16;

/// Whether a call reduces vectors to a number.
const fn is_sum<A: Call>() -> bool {
    A::LEVEL == 1 && size_of::<A::Output>() > 0
}

/// Floating-point operations of a call; of one that only scales or clears its output, one for each
/// of its elements.
pub(super) fn operations<A: Call>(args: &A) -> u64 {
    match args.demand() {
        Demand::Nothing => 0,
        Demand::All => args.work().saturating_mul(A::FLOPS.max(1)),
        Demand::Output => elements_of(args, Demand::Output, |_| 1),
    }
}

/// What a call costs, in the operations that would take as long: those that it has, or the way of
/// its operands through memory, if that is longer. A product of two vectors writes a matrix, and a
/// strided vector touches a cache line or a page for each of its elements.
fn cost<A: Call>(args: &A) -> u64 {
    let demand = args.demand();
    if demand == Demand::Nothing {
        return 0;
    }
    // How many operations on registers an element of memory is worth.
    let weight = if A::LEVEL == 3 && demand == Demand::All { 16 } else { 1 };
    let memory = elements_of(args, demand, |operand| {
        let extent = operand.shape.extent();
        let bytes = |elements: u64| elements.saturating_mul(operand.size as u64);
        // A run of adjacent elements touches a line or a page at least.
        let lines = match bytes(extent.stride) {
            ..64 => 1,
            64..4096 => 8,
            _ => 64,
        };
        if extent.outer > 1 { (lines / extent.inner.max(1)).max(1) } else { 1 }
    });
    operations(args).max(memory.saturating_mul(weight))
}

/// The elements of a call's operands, each as many times as its operand counts.
pub(super) fn elements_of<A: Call>(
    args: &A,
    demand: Demand,
    count: impl Fn(&Operand) -> u64,
) -> u64 {
    let mut elements = 0_u64;
    let _ = args.operands(demand, |operand| {
        let extent = operand.shape.extent();
        let these = extent.inner.saturating_mul(extent.outer);
        elements = elements.saturating_add(these.saturating_mul(count(&operand)));
        Ok::<(), ()>(())
    });
    elements
}

/// Half of a size, in whole tiles of a kernel where there are several. Never 0, and less than a
/// size above 1.
fn half(size: i64) -> i64 {
    const TILE: i64 = 64;
    let half = size / 2;
    if half > TILE { half.div_euclid(TILE) * TILE } else { half.max(1) }
}

/// How many elements to skip, as a pointer counts them. Operands lie in a memory, so that no
/// distance between two of their elements is longer than an `isize`; where an operand is not read,
/// and was not admitted, the pointer may be any.
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
    /// Room for so many columns of a matrix of that order, which multiplies one with so many on its free
    /// side, if a call may have them.
    #[doc(hidden)]
    fn columns(by: &Parts<'_>, sizes: (i64, i64), count: i64) -> Option<Columns>;
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
            fn columns(by: &Parts<'_>, sizes: (i64, i64), count: i64) -> Option<Columns> {
                Columns::room::<Self>(by, sizes, count)
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
