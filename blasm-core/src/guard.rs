//! The guard: everything between a guest and a library.
//!
//! Bounds-correct calls into native libraries were seen to overwrite host memory, to fault past an
//! operand's end, to fault on a misaligned pointer, to hang, to exit the process and to print. So
//! no guest ever calls a library; it calls the guard, which is handed a library (`native`) and
//! BLASM's kernels (`own`), knows neither, and goes through these steps:
//!
//! 1. [`admit_each`]: legality, extents, bounds. The same pass takes a [`Glance`] at every operand,
//!    which is enough to decide most calls.
//! 2. [`Stop::allow`]: the store's interrupt, its limit on the work of one call, its account.
//! 3. [`decide`](decide::decide): a [`Decision`], and a [`Plan`] where operands cannot stay where
//!    they lie ([`place`](decide::place)). Where there is nothing to be done, no kernel is entered.
//!    BLASM's kernels compute calls that need no input or have a factor that is NaN or infinite,
//!    level 1 with increments on which libraries disagree, triangular solves by numbers that have
//!    no reciprocal, and calls with inputs that are not finite if the library skips zeros. For all
//!    other calls the library's [`Partition`] says which side computes.
//! 4. [`canonical`]: a stride that has no effect gets a harmless value before a library sees it.
//! 5. [`strip`]: if a large gemm operand ends near the end of memory, only its edge is copied: the
//!    call is divided in two.
//! 6. [`Bounces::copy_in`]: operands that a library must not be given where they lie, and inputs
//!    that may share memory with an output: the result of a call is as if every input had been read
//!    before the first write. As many calls as there are cores have large copies at a time, so that
//!    waiting calls hold little scratch.
//! 7. [`Turn`]: as many native calls at a time as there are cores, the store's number of threads.
//!    Never held while the host is asked, which may suspend the call.
//! 8. The call, in a store that can be stopped in [`parts`] if it is long, and
//!    [`Bounces::copy_out`].
//!
//! All of this in the default floating-point [`environment`]; the caller gets back its own.

mod account;
mod bounce;
mod canonical;
mod decide;
mod decisions;
mod divisors;
mod finite;
mod limits;
mod overlap;
pub(crate) mod parts;
mod permits;
mod rates;
pub(crate) mod strip;
mod turn;

pub use account::Account;
pub use decide::Why;
pub use decisions::{Decisions, Outcome};
pub use limits::{Ask, Clock, Limits, Poll};

use crate::allowance::{Held, Scope};
use crate::argument::Demand;
use crate::environment::{self, Who};
use crate::error::{CallError, Error, ErrorKind};
use crate::idle::Idle;
use crate::layer::Layer;
use crate::memory::{Window, admit_each};
use crate::partition::{Care, Computes, Partition};
use crate::routine::{Blas, Call, Routine};
use bounce::Bounces;
use decide::{Conditions, Copies, Decision, Glance, Operands, Plan};
use limits::Stop;
use parts::{Each, On, Parts};
use rates::Rates;
use std::sync::Arc;
use std::time::Duration;
use turn::{Threads, Turn};

/// Copies of at most this many bytes are made without a permit: less than the host spends on a thread
/// anyway, so that short calls do not wait for long ones.
const SMALL_COPIES: u64 = 1 << 20;

/// The guard of one backend. Cheap to share: all stores that use a backend use one guard.
pub struct Guard {
    native: Arc<dyn Blas>,
    own: Arc<dyn Blas>,
    idle: Arc<dyn Blas>,
    partition: Partition,
    is_native: [bool; Routine::COUNT],
    /// Whether the library must not be given inputs that are not finite, in some routine.
    needs_finite_inputs: bool,
    decisions: Option<Arc<Decisions>>,
    rates: Rates,
}

impl std::fmt::Debug for Guard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guard").field("native", &self.native.name()).finish_non_exhaustive()
    }
}

/// Builds a guard.
pub struct GuardBuilder {
    native: Arc<dyn Blas>,
    own: Arc<dyn Blas>,
    partition: Partition,
    layers: Vec<Arc<dyn Layer>>,
    decisions: Option<Arc<Decisions>>,
}

impl std::fmt::Debug for GuardBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GuardBuilder").field("native", &self.native.name()).finish_non_exhaustive()
    }
}

impl GuardBuilder {
    /// Puts layers over the library and over BLASM's kernels, the outermost first.
    #[must_use]
    pub fn layers(mut self, layers: &[Arc<dyn Layer>]) -> Self {
        self.layers = layers.to_vec();
        self
    }

    /// Counts what becomes of calls.
    #[must_use]
    pub fn decisions(mut self, decisions: Arc<Decisions>) -> Self {
        self.decisions = Some(decisions);
        self
    }

    /// The guard.
    pub fn build(self) -> Guard {
        let Self { native, own, partition, layers, decisions } = self;
        let through = |blas, computes| {
            layers.iter().rev().fold(blas, |blas, layer| layer.clone().over(blas, computes))
        };
        let is_native = std::array::from_fn(|index| {
            partition.verdict(Routine::ALL[index]).computes == Computes::Native
        });
        let needs_finite = |routine| partition.needs(routine, Care::FiniteInputs);
        let needs_finite_inputs = Routine::ALL.iter().copied().any(needs_finite);
        Guard {
            native: through(native, Computes::Native),
            own: through(own, Computes::Own),
            idle: through(Arc::new(Idle("nothing")), Computes::Own),
            partition,
            is_native,
            needs_finite_inputs,
            decisions,
            rates: Rates::new(),
        }
    }
}

impl Guard {
    /// A guard over a library and BLASM's kernels. `own` takes any alignment and reads nothing
    /// outside its operands.
    pub fn builder(
        native: Arc<dyn Blas>,
        own: Arc<dyn Blas>,
        partition: Partition,
    ) -> GuardBuilder {
        GuardBuilder { native, own, partition, layers: Vec::new(), decisions: None }
    }

    /// The backend's name.
    pub fn name(&self) -> &str {
        self.native.name()
    }

    /// Which side computes which routine.
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
        self.call_asking(window, args, limits, None)
    }

    /// The same, and asks `poll` between the parts of a long call.
    ///
    /// # Errors
    /// As [`call`](Self::call), and what `poll` returns.
    #[inline]
    pub fn call_asking<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        limits: &Limits,
        poll: Option<Poll<'_>>,
    ) -> Result<A::Output, Error> {
        let may = self.is_native[A::ROUTINE.index()];
        let environment = environment::Default::enter(if may { Who::Library } else { Who::Own });
        let stop = Stop { limits, poll, environment: &environment };
        let result = if may {
            self.call_for_library(window, args, stop)
        } else {
            let mut glance = Glance::new();
            let demand = admit_each(window, args, glance.briefly::<A>());
            demand.and_then(|demand| self.carry_out(window, args, stop, demand, false, &glance))
        };
        result.map_err(|kind| Error::new(A::ROUTINE, kind))
    }

    /// The path of routines that the library may compute.
    #[inline(never)]
    fn call_for_library<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        stop: Stop<'_>,
    ) -> Result<A::Output, ErrorKind> {
        let mut glance = Glance::new();
        let demand = admit_each(window, args, glance.closely::<A>(&self.partition, window.len()))?;
        self.carry_out(window, args, stop, demand, true, &glance)
    }

    /// What is done with a call that was admitted.
    #[inline(always)]
    fn carry_out<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        stop: Stop<'_>,
        demand: Demand,
        may: bool,
        glance: &Glance,
    ) -> Result<A::Output, ErrorKind> {
        if let Some(most) = stop.limits.at_once
            && self.is_long(args, demand, stop, most)
        {
            return Err(ErrorKind::Call(CallError::Long));
        }
        stop.allow(args, demand).map_err(ErrorKind::Call)?;
        let conditions = self.conditions(window, stop);
        let decision = decide::decide(args, demand, may, glance, &conditions);
        if let Some(decisions) = &self.decisions {
            decisions.decided(A::ROUTINE, decision);
        }
        let result = match decision {
            // SAFETY: this backend, and the layers over it, look at no operand.
            Decision::Nothing => unsafe { args.call(&*self.idle) },
            // SAFETY: `admit` passed, and inputs and outputs share no memory. BLASM's kernels take
            // any alignment. The window keeps the memory valid for the call.
            Decision::Own(_) => unsafe { self.compute(window, args, stop, false, On::Memory) },
            // SAFETY: as above, and every operand is plain: nothing about it needs care.
            Decision::Native => unsafe { self.compute(window, args, stop, true, On::Memory) },
            Decision::Place(who) => self.place(window, *args, stop, who),
        };
        result.map_err(ErrorKind::Call)
    }

    /// Whether a call would take longer than that, or would have to wait for the store's rate.
    #[inline(never)]
    fn is_long<A: Call>(&self, args: &A, demand: Demand, stop: Stop<'_>, most: Duration) -> bool {
        let account = stop.limits.account.as_ref();
        demand != Demand::Nothing
            && (account.is_some_and(|account| account.must_wait(stop.now()))
                || parts::takes_longer(self, args, stop, most))
    }

    fn conditions<'a, 'w>(&'a self, window: &'a Window<'w>, stop: Stop<'a>) -> Conditions<'a, 'w> {
        Conditions { row: &self.partition, window, stop }
    }

    /// Computes a call, on its operands or on copies, by the library or by BLASM's kernels; in parts,
    /// if it is long and may have to stop.
    ///
    /// # Safety
    /// As the routine's method; and the library, if it computes, may be given every operand.
    #[inline(always)]
    unsafe fn compute<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        stop: Stop<'_>,
        native: bool,
        on: On,
    ) -> Result<A::Output, CallError> {
        // Only there do BLASM's kernels allocate, and have threads.
        let _allowance = match &stop.limits.allowance {
            Some(allowance) if A::LEVEL == 3 => Some(Scope::enter(allowance)),
            _ => None,
        };
        // They may also have parts of a library's call.
        let _threads = if A::LEVEL == 3 && (!native || stop.is_possible()) {
            Threads::for_own(&*self.own, &*self.native, args, stop)
        } else {
            None
        };
        if stop.is_possible() {
            // SAFETY: the caller's.
            if let Some(result) = unsafe { self.compute_in_parts(window, args, stop, native, on) } {
                return result;
            }
        }
        if !native {
            // SAFETY: the caller's.
            return unsafe { args.call(&*self.own) };
        }
        let _turn = Turn::take(&*self.native, stop)?;
        // SAFETY: the caller's.
        unsafe { args.call(&*self.native) }
    }

    /// The same for a store that can be stopped; `None` if the call is too brief to ask before it.
    ///
    /// # Safety
    /// As [`compute`](Self::compute).
    #[inline(never)]
    unsafe fn compute_in_parts<A: Call>(
        &self,
        window: &Window<'_>,
        args: &A,
        stop: Stop<'_>,
        native: bool,
        on: On,
    ) -> Option<Result<A::Output, CallError>> {
        let mut parts = Parts::new(self, window, stop, A::ROUTINE, native, on);
        if parts.is_brief(args) {
            return None;
        }
        if !parts.is_short(args) {
            parts.look_at(args);
        }
        // SAFETY: the caller's.
        Some(unsafe { parts.run(args) })
    }

    /// Plans where the operands of a call are to lie, and carries it out. The library may compute
    /// it, or may not for a reason. `admit` passed, for this call or for the one of which it is a
    /// part.
    #[inline(never)]
    fn place<A: Call>(
        &self,
        window: &Window<'_>,
        args: A,
        stop: Stop<'_>,
        who: Result<(), Why>,
    ) -> Result<A::Output, CallError> {
        let plan = decide::place(&args, who, &self.conditions(window, stop))?;
        let held = |plan: &Plan| Held::take(stop.limits.allowance.as_ref(), plan.copied());
        if let Some(_held) = held(&plan) {
            return self.act(window, args, stop, plan);
        }
        // As many copies as the store may have are too many for its host: without those that only the
        // library needs.
        let without = stop.limits.clone().with_scratch(0);
        let stop = Stop { limits: &without, ..stop };
        let plan = decide::place(&args, who, &self.conditions(window, stop))?;
        self.act(window, args, stop, plan)
    }

    /// Carries out a plan, for whose copies there is memory. `admit` passed.
    fn act<A: Call>(
        &self,
        window: &Window<'_>,
        mut args: A,
        stop: Stop<'_>,
        plan: Plan,
    ) -> Result<A::Output, CallError> {
        if let Some(decisions) = &self.decisions {
            decisions.planned(A::ROUTINE, &plan);
        }
        let (native, copies) = match plan {
            Plan::Own(_, copies) => (false, copies),
            Plan::Native(copies) => {
                canonical::canonicalise(&mut args);
                (true, copies)
            }
            Plan::Split { operand, keep } => match args.split(operand, keep) {
                Some([first, last]) => {
                    self.place(window, first, stop, Ok(()))?;
                    return self.place(window, last, stop, Ok(()));
                }
                // Nothing overlaps where a call is to be divided, and BLASM's kernels take what
                // they get.
                None => (false, Copies::NONE),
            },
            Plan::OneByOne => {
                /// Places calls for which the library is fit.
                struct Placing<'a, 'w>(&'a Guard, &'a Window<'w>, Stop<'a>);
                impl Each for Placing<'_, '_> {
                    unsafe fn make<A: Call<Output = ()>>(
                        &mut self,
                        call: &A,
                    ) -> Result<(), CallError> {
                        self.0.place(self.1, *call, self.2, Ok(()))
                    }
                }
                // SAFETY: `admit` passed. What a call does with its operands is planned anew.
                unsafe { args.one_by_one(&mut Placing(self, window, stop)) }?;
                return Ok(A::Output::default());
            }
        };
        // Held until the copies are gone.
        let _large = if copies.bytes() > SMALL_COPIES {
            permits::large(if native { self.native.threads() } else { 1 }, stop)?
        } else {
            None
        };
        let mut bounces = Bounces::new(stop);
        for admitted in Operands::of(window, &args).iter() {
            let operand = &admitted.operand;
            if copies.has(operand) {
                let (pointer, stride) = bounces.copy_in(window, operand)?;
                args.replace(operand.index, pointer, stride);
            }
        }
        // SAFETY: `admit` passed; every operand is either in the window or in scratch of the same
        // extent; overlap is resolved. If the library computes, misaligned operands are copied;
        // BLASM's kernels take any alignment.
        let result = unsafe { self.compute(window, &args, stop, native, On::Copies) }?;
        bounces.copy_out()?;
        Ok(result)
    }
}
