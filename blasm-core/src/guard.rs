//! The guard: everything between a guest and a library.
//!
//! Bounds-correct calls into native libraries were seen to overwrite host memory, to fault past an
//! operand's end, to fault on a misaligned pointer, to hang, to exit the process and to print. So no
//! guest ever calls a library; it calls the guard, which is handed a library (`native`) and BLASM's
//! own kernels (`own`), knows neither, and goes through these steps:
//!
//! 1. `admit`: legality, extents, bounds; then the store's limit on the work of one call.
//! 2. Own cases: where nothing is to be done the call ends here, and no kernel is entered. Whatever needs
//!    no input (alpha = 0, k = 0), an alpha or beta that is NaN or infinite, and level 1 with increments
//!    on which libraries disagree is computed by own kernels.
//! 3. Canonical arguments: a stride that has no effect gets the value that has none. A triangular solve
//!    by numbers that have no reciprocal goes to own kernels, and so does what is not finite where the
//!    library skips zeros.
//! 4. Who computes: the library's [`Partition`].
//! 5. Slack: operands that a library must not be given where they lie are bounced; of a large gemm
//!    operand near the end of memory, the edge alone.
//! 6. Panels: a native call that can be interrupted is split. Today a call is one panel, and the
//!    interrupt is looked at before it.
//! 7. Permits: as many native calls at a time as there are cores; a store that wants another number of
//!    threads than the library uses gets it for the call. A call that needs large copies takes its permit
//!    before it makes them, whoever computes it, so that calls which wait hold no scratch.
//! 8. The floating-point environment of native calls.
//!
//! Overlap is resolved here too: the result of a call is as if every input had been read before the
//! first write, so an input that may share memory with an output is copied.

mod bounce;
mod divisors;
mod environment;
mod finite;
mod overlap;
mod permits;
pub mod steps;
pub(crate) mod strip;

use crate::argument::{Demand, Operand, Shape};
use crate::error::{CallError, Error, ErrorKind};
use crate::idle::Idle;
use crate::layer::Layer;
use crate::memory::{Admitted, Window, admit_each};
use crate::partition::{Care, Computes, Partition};
use crate::routine::{Blas, Call, Routine, ThreadScope};
use bounce::Bounces;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How much of the host one store's calls may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of working copies in one call. A call that needs more is computed by own kernels, in
    /// place; one that even they cannot compute in place fails with `out_of_memory`.
    pub scratch: usize,
    /// Set by another thread to stop the store: calls of levels 2 and 3 that begin afterwards fail.
    pub interrupt: Option<Arc<AtomicBool>>,
    /// How many threads of the library one of the store's calls may use; `None` leaves it to the library.
    pub threads: Option<NonZeroUsize>,
    /// Floating-point operations of one call, as the standard counts them (2 m n k for a real `gemm`, 2 n for
    /// `dot`; a routine that only moves elements counts each as one). A call of more fails with `too_large`
    /// before anything is touched. `None` sets no limit.
    pub call_flops: Option<u64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { scratch: 256 << 20, interrupt: None, threads: None, call_flops: None }
    }
}

impl Limits {
    #[inline]
    fn is_interrupted(&self) -> bool {
        self.interrupt.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// What somebody who waits asks, from time to time; `None` if the store cannot be interrupted.
    #[inline]
    fn interrupted(&self) -> Option<impl Fn() -> bool> {
        self.interrupt.as_ref().map(|stop| || stop.load(Ordering::Relaxed))
    }

    /// Fails if the store is interrupted, which level 1 is too short to ask, or if the call is larger than
    /// one call may be.
    #[inline(always)]
    fn allow<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        if A::LEVEL > 1 && self.is_interrupted() {
            return Err(CallError::Interrupted);
        }
        match self.call_flops {
            Some(most) => within(args, demand, most),
            None => Ok(()),
        }
    }
}

/// Fails if a call takes more operations than that. Scaling or clearing an output takes one for each of
/// its elements, which lie in the guest's memory.
fn within<A: Call>(args: &A, demand: Demand, most: u64) -> Result<(), CallError> {
    let takes_too_many =
        demand == Demand::All && args.work().saturating_mul(A::FLOPS.max(1)) > most;
    if takes_too_many { Err(CallError::TooLarge) } else { Ok(()) }
}

/// Copies of at most so many bytes are made without a permit where own kernels compute: less than the host
/// spends on a thread anyway, so that short calls do not wait for long ones.
const SMALL_COPIES: u64 = 1 << 20;

/// What a native call has while it runs; given back in the order of the fields.
struct Turn<'a> {
    _environment: environment::Default,
    _threads: Option<Threads<'a>>,
    _permit: permits::Permit<'static>,
}

/// Another number of threads than the library's, while it lives.
struct Threads<'a> {
    native: &'a dyn Blas,
    before: usize,
}

impl Drop for Threads<'_> {
    fn drop(&mut self) {
        self.native.set_threads(self.before);
    }
}

/// The guard of one backend. Cheap to share: all stores that use a backend use one guard.
pub struct Guard {
    native: Arc<dyn Blas>,
    own: Arc<dyn Blas>,
    idle: Arc<dyn Blas>,
    partition: Partition,
    is_native: [bool; Routine::COUNT],
}

impl std::fmt::Debug for Guard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guard").field("native", &self.native.name()).finish_non_exhaustive()
    }
}

impl Guard {
    /// A guard over a library and the own kernels. `own` takes any alignment and reads nothing
    /// outside its operands.
    pub fn new(native: Arc<dyn Blas>, own: Arc<dyn Blas>, partition: Partition) -> Self {
        Self::layered(native, own, partition, &[])
    }

    /// The same with layers over the library and over the own kernels, the outermost first.
    pub fn layered(
        native: Arc<dyn Blas>,
        own: Arc<dyn Blas>,
        partition: Partition,
        layers: &[Arc<dyn Layer>],
    ) -> Self {
        let through = |blas, computes| {
            layers.iter().rev().fold(blas, |blas, layer| layer.clone().over(blas, computes))
        };
        let is_native = std::array::from_fn(|index| {
            partition.verdict(Routine::ALL[index]).computes == Computes::Native
        });
        Self {
            native: through(native, Computes::Native),
            own: through(own, Computes::Own),
            idle: through(Arc::new(Idle("nothing")), Computes::Own),
            partition,
            is_native,
        }
    }

    /// The backend's name.
    pub fn name(&self) -> &str {
        self.native.name()
    }

    /// Who computes what.
    pub fn partition(&self) -> &Partition {
        &self.partition
    }

    /// Carries out a guest's call.
    ///
    /// # Errors
    /// If an argument is illegal, a needed operand is out of bounds (nothing was touched), or the
    /// call could not be finished.
    #[inline]
    pub fn call<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        limits: &Limits,
    ) -> Result<A::Output, Error> {
        self.run(window, args, limits).map_err(|kind| Error::new(A::ROUTINE, kind))
    }

    #[inline(always)]
    fn run<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        limits: &Limits,
    ) -> Result<A::Output, ErrorKind> {
        if self.is_native[A::ROUTINE.index()] {
            return self.run_for_library(window, args, limits);
        }
        let mut spans = overlap::Spans::default();
        let demand = admit_each(window, args, |admitted| {
            if A::MAY_OVERLAP {
                spans.add(&admitted);
            }
        })?;
        if demand == Demand::Nothing {
            return self.nothing(args);
        }
        limits.allow(args, demand).map_err(ErrorKind::Call)?;
        if A::MAY_OVERLAP && demand == Demand::All && spans.meet() && overlap::any(args) {
            return self.run_with_care(window, *args, limits, false).map_err(ErrorKind::Call);
        }
        // SAFETY: `admit` passed, and inputs and outputs share no memory. Own kernels take any
        // alignment. The window keeps the memory valid for the call.
        unsafe { args.call(&*self.own) }.map_err(ErrorKind::Call)
    }

    /// The way of routines that the library may compute.
    #[inline(never)]
    fn run_for_library<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        limits: &Limits,
    ) -> Result<A::Output, ErrorKind> {
        // The common case is decided while the operands are admitted: nothing overlaps, and the
        // library may be given every operand as it is.
        let mut spans = overlap::Spans::default();
        let mut plain = true;
        let demand = admit_each(window, args, |admitted| {
            if A::MAY_OVERLAP {
                spans.add(&admitted);
            }
            plain = plain && self.is_plain(window, &admitted);
        })?;
        if demand == Demand::Nothing {
            return self.nothing(args);
        }
        limits.allow(args, demand).map_err(ErrorKind::Call)?;
        let native = demand == Demand::All
            && !(A::LEVEL == 1 && order_decides(args))
            && !args.has_odd_scalar()
            && (!self.partition.needs(A::ROUTINE, Care::FiniteInputs)
                || finite::are_inputs(window, args));
        let overlap = A::MAY_OVERLAP && demand == Demand::All && spans.meet() && overlap::any(args);
        if overlap || (native && !(plain && self.may_divide(window, args))) {
            return self.run_with_care(window, *args, limits, native).map_err(ErrorKind::Call);
        }
        let result = match native {
            // SAFETY: `admit` passed, inputs and outputs share no memory, and every operand is plain:
            // nothing about it needs care. The window keeps the memory valid for the call.
            true => unsafe { self.call_library(args, limits) },
            // SAFETY: as in `run`.
            false => unsafe { args.call(&*self.own) },
        };
        result.map_err(ErrorKind::Call)
    }

    /// Ends a call in which there is nothing to be done: none of its operands was admitted, so nobody may
    /// be given them.
    #[cold]
    #[inline(never)]
    fn nothing<A: Call>(&self, args: &A) -> Result<A::Output, ErrorKind> {
        // SAFETY: this backend, and the layers over it, look at no operand.
        unsafe { args.call(&*self.idle) }.map_err(ErrorKind::Call)
    }

    /// A native call: its turn, then the library.
    ///
    /// # Safety
    /// As the routine's method, and the library may be given every operand where it lies.
    #[inline]
    unsafe fn call_library<A: Call>(
        &self,
        args: &A,
        limits: &Limits,
    ) -> Result<A::Output, CallError> {
        let _turn = self.turn(limits)?;
        // SAFETY: the caller's.
        unsafe { args.call(&*self.native) }
    }

    /// Waits until a native call of this store may begin: a permit, as many threads as the store wants,
    /// the default floating-point environment.
    #[inline]
    fn turn(&self, limits: &Limits) -> Result<Turn<'_>, CallError> {
        let has = self.native.threads();
        if let Some(wanted) = limits.threads
            && wanted.get() != has
        {
            return self.turn_with_threads(limits, wanted.get(), has);
        }
        let permit = permits::acquire(has, limits.interrupted()).ok_or(CallError::Interrupted)?;
        Ok(Turn { _environment: environment::Default::enter(), _threads: None, _permit: permit })
    }

    /// The same for a store that wants another number of threads than the library would use.
    #[cold]
    #[inline(never)]
    fn turn_with_threads(
        &self,
        limits: &Limits,
        wanted: usize,
        has: usize,
    ) -> Result<Turn<'_>, CallError> {
        let scope = self.native.thread_scope();
        let permits = match scope {
            ThreadScope::Fixed => has,
            ThreadScope::Caller => wanted,
            // The number holds for everybody, so nobody else may call while it is another.
            ThreadScope::Process => usize::MAX,
        };
        let permit =
            permits::acquire(permits, limits.interrupted()).ok_or(CallError::Interrupted)?;
        let environment = environment::Default::enter();
        let before = match scope {
            ThreadScope::Fixed => None,
            _ => Some(self.native.set_threads(wanted)),
        };
        let threads = before.map(|before| Threads { native: &*self.native, before });
        Ok(Turn { _environment: environment, _threads: threads, _permit: permit })
    }

    /// Whether the library may compute a call as far as its divisions go.
    #[inline(always)]
    fn may_divide<A: Call>(&self, window: &Window<'_>, args: &A) -> bool {
        !self.partition.needs(A::ROUTINE, Care::Reciprocals)
            || divisors::have_reciprocals(window, args)
    }

    /// Whether an operand needs no care at all before a native call: its stride is the one that
    /// [`canonicalise`] would give it and fits the library's integers, and it is not to be bounced.
    #[inline(always)]
    fn is_plain(&self, window: &Window<'_>, admitted: &Admitted) -> bool {
        let operand = &admitted.operand;
        let (idle, fits) = canonical(operand);
        fits && idle.is_none()
            && (admitted.start == admitted.end || !self.needs_bounce(window, operand, admitted.end))
    }

    /// The way of calls that go to the library or whose operands overlap; `admit` passed and the
    /// demand is everything.
    fn run_with_care<A: Call>(
        &self,
        window: &Window<'_>,
        mut args: A,
        limits: &Limits,
        mut native: bool,
    ) -> Result<A::Output, CallError> {
        if native {
            native = canonicalise(&mut args) && self.may_divide(window, &args);
        }
        if native
            && A::SPLITS
            && let Some([first, last]) = self.strip(window, &args)
        {
            self.run_with_care(window, first, limits, true)?;
            return self.run_with_care(window, last, limits, true);
        }
        let mut bounces = Bounces::new(limits.scratch);
        let wanted = |operand: &Operand, native: bool| {
            (native && self.must_bounce(window, operand))
                || (A::MAY_OVERLAP && overlap::input_overlaps(&args, operand))
        };
        let mut plan = bounce::Plan::default();
        let mut fits = true;
        let _ = args.operands(Demand::All, |operand| {
            if wanted(&operand, native) {
                // A matrix of a level-2 routine costs as much to copy as to use: own kernels, which
                // read nothing too far, take it where it lies.
                let matrix = !matches!(operand.shape, Shape::Vector { .. });
                fits &= !(A::LEVEL == 2 && matrix && native) && plan.add(operand, limits.scratch);
            }
            Ok::<(), CallError>(())
        });
        if !fits {
            native = false;
            plan = bounce::Plan::default();
            let mut enough = true;
            let _ = args.operands(Demand::All, |operand| {
                if wanted(&operand, false) {
                    enough &= plan.add(operand, limits.scratch);
                }
                Ok::<(), CallError>(())
            });
            if !enough {
                return Err(CallError::OutOfMemory);
            }
        }
        // Held until the copies are gone.
        let _turn = if native { Some(self.turn(limits)?) } else { None };
        let _large = if !native && plan.bytes() > SMALL_COPIES {
            Some(permits::acquire(1, limits.interrupted()).ok_or(CallError::Interrupted)?)
        } else {
            None
        };
        for operand in plan.operands() {
            let (pointer, stride) = bounces.copy_in(window, operand)?;
            args.replace(operand.index, pointer, stride);
        }
        let result = if native {
            // SAFETY: `admit` passed; every operand is either in the window or in scratch of the same
            // extent; overlap is resolved; misaligned operands are bounced. It is this call's turn.
            unsafe { args.call(&*self.native) }
        } else {
            // SAFETY: as above; own kernels take any alignment.
            unsafe { args.call(&*self.own) }
        }?;
        bounces.copy_out();
        Ok(result)
    }

    /// Divides a call of which a large operand ends near the end of memory, so that only the edge of
    /// that operand has to be copied. Calls whose operands overlap are not divided.
    fn strip<A: Call>(&self, window: &Window<'_>, args: &A) -> Option<[A; 2]> {
        /// Less than this is not worth two calls.
        const LARGE: u64 = 256 << 10;
        let mut cut = None;
        let _ = args.operands(Demand::All, |operand| {
            let extent = operand.shape.extent();
            let (start, size) = (window.offset_of(operand.address), operand.size as u64);
            let bytes = operand.bytes().unwrap_or(u64::MAX);
            // Everything before this address can stay where it is.
            let safe = window.len().saturating_sub(self.partition.slack);
            if cut.is_none()
                && bytes > LARGE
                && start.saturating_add(bytes) > safe
                && (operand.is_aligned() || !self.partition.bounce_misaligned)
                && let Some(room) =
                    safe.checked_sub(start).and_then(|r| (r / size).checked_sub(extent.inner))
                && extent.stride > 0
            {
                let keep = (room / extent.stride + 1).min(extent.outer.saturating_sub(1));
                // A cut that leaves most of the operand on the edge gains nothing.
                if keep > extent.outer / 2 {
                    cut = i64::try_from(keep).ok().map(|keep| (operand.index, keep));
                }
            }
            Ok::<(), CallError>(())
        });
        let (index, keep) = cut?;
        if overlap::any(args) { None } else { args.split(index, keep) }
    }

    /// Whether the library must not be given the operand where it lies.
    fn must_bounce(&self, window: &Window<'_>, operand: &Operand) -> bool {
        let Some(bytes) = operand.bytes() else { return true };
        let end = window.offset_of(operand.address).saturating_add(bytes);
        bytes > 0 && self.needs_bounce(window, operand, end)
    }

    /// The same of an operand that has elements and ends at `end`.
    #[inline(always)]
    fn needs_bounce(&self, window: &Window<'_>, operand: &Operand, end: u64) -> bool {
        // Increment -1 too: what is read too far then lies before the operand.
        let strided = matches!(operand.shape, Shape::Vector { inc, .. } if inc != 1);
        end.saturating_add(self.partition.slack) > window.len()
            || (self.partition.bounce_misaligned && !operand.is_aligned())
            || (self.partition.bounce_strided && strided)
    }
}

/// Whether a level-1 call has an increment on which libraries disagree, or is defined by the order of its
/// elements, which no library promises and no copy keeps: outputs share memory.
fn order_decides<A: Call>(args: &A) -> bool {
    args.has_odd_increment()
        || if A::MAY_OVERLAP { overlap::in_place(args) } else { overlap::outputs(args) }
}

/// The value that a stride without effect must get, and whether the operand's numbers then fit the
/// 32-bit integers of an LP64 library.
#[inline(always)]
fn canonical(operand: &Operand) -> (Option<i64>, bool) {
    const LARGEST: u64 = i32::MAX as u64;
    let extent = operand.shape.extent();
    let (stride, idle) = match operand.shape {
        Shape::Vector { n, inc } => (inc, (n <= 1 && inc != 1).then_some(1)),
        Shape::General { ld, .. } | Shape::Triangle { ld, .. } | Shape::Band { ld, .. } => {
            let least = i64::try_from(extent.inner.max(1)).unwrap_or(i64::MAX);
            (ld, (extent.outer <= 1 && ld != least).then_some(least))
        }
        Shape::Packed { .. } | Shape::Cells { .. } => (1, None),
    };
    let fits = idle.unwrap_or(stride).unsigned_abs() <= LARGEST
        && extent.outer <= LARGEST
        && (extent.inner <= LARGEST || matches!(operand.shape, Shape::Packed { .. }));
    (idle, fits)
}

/// Gives every stride that has no effect the value that has none, so that no library computes with a
/// number that nobody checked. Says whether all numbers then fit the 32-bit integers of an LP64
/// library.
fn canonicalise<A: Call>(args: &mut A) -> bool {
    let mut changes = [None; 4];
    let mut all_fit = true;
    let _ = args.operands(Demand::All, |operand| {
        let (idle, fits) = canonical(&operand);
        all_fit &= fits;
        if let (Some(stride), Some(slot)) = (idle, changes.get_mut(operand.index)) {
            *slot = Some(stride);
        }
        Ok::<(), CallError>(())
    });
    for (index, change) in changes.into_iter().enumerate() {
        if let Some(stride) = change {
            args.restride(index, stride);
        }
    }
    all_fit
}
