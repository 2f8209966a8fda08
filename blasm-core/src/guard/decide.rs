//! What becomes of a call that was admitted.
//!
//! Owns the decision, and nothing that carries it out: [`decide`] reads the numbers of a call, the
//! row of the library and the limits of the store, and says who computes, from which copies, in how
//! many parts. It writes nothing, and reads elements only where the library's row needs a care. It
//! needs no library, so tests can ask it anything.

use super::limits::Stop;
use super::overlap::{self, Spans};
use super::{canonical, divisors, finite};
use crate::argument::{Demand, Operand, Shape};
use crate::error::CallError;
use crate::memory::{Admitted, Look, Window};
use crate::partition::{Care, Partition};
use crate::routine::Call;
use std::marker::PhantomData;

/// What a glance at a call decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// There is nothing to do, and no operand was admitted.
    Nothing,
    /// BLASM's kernels compute it, with its operands where they lie.
    Own(Why),
    /// The library computes it, with its operands where they lie.
    Native,
    /// The places of its operands have to be [planned](place), for the library or not.
    Place(Result<(), Why>),
}

/// Where the operands of a call are to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// BLASM's kernels compute it, from copies of these operands.
    Own(Why, Copies),
    /// The library computes it, from copies of these operands.
    Native(Copies),
    /// It is divided in two, after this many runs of that operand.
    Split { operand: usize, keep: i64 },
    /// It is a batch, whose calls get their own plans.
    OneByOne,
}

impl Plan {
    /// How many bytes are copied.
    pub(super) fn copied(&self) -> usize {
        match self {
            Self::Own(_, copies) | Self::Native(copies) => copies.bytes() as usize,
            Self::Split { .. } | Self::OneByOne => 0,
        }
    }
}

/// Why BLASM's kernels compute a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Why {
    /// The library is not given the routine: its [`Verdict`](crate::Verdict) says why.
    Routine,
    /// No input is read: the output is only scaled or cleared.
    Output,
    /// Level 1, with increments on which libraries disagree, or whose result is defined by the
    /// order of its elements.
    Order,
    /// A factor is NaN or infinite, which libraries treat differently.
    Factor,
    /// An input is NaN or infinite, and the library leaves out products with zeros.
    Infinite,
    /// A divisor has no reciprocal, and the library multiplies by reciprocals.
    Divisor,
    /// A size, increment or leading dimension does not fit the library's integers.
    Range,
    /// The matrix of a level-2 routine would have to be copied, which takes as long as using it.
    Matrix,
    /// Copies would take more than [`Limits::scratch`](super::Limits::scratch).
    Scratch,
}

impl Why {
    /// All reasons.
    pub const ALL: &'static [Self] = &[
        Self::Routine,
        Self::Output,
        Self::Order,
        Self::Factor,
        Self::Infinite,
        Self::Divisor,
        Self::Range,
        Self::Matrix,
        Self::Scratch,
    ];
}

impl std::fmt::Display for Why {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Routine => "the library is not given this routine",
            Self::Output => "no input is read: the output is only scaled or cleared",
            Self::Order => "an increment or an overlap on which libraries disagree",
            Self::Factor => "alpha or beta is NaN or infinite",
            Self::Infinite => "an input is NaN or infinite, and the library skips zeros",
            Self::Divisor => {
                "a divisor has no reciprocal, and the library multiplies by reciprocals"
            }
            Self::Range => "a number does not fit the library's integers",
            Self::Matrix => "a matrix that would have to be copied for one use",
            Self::Scratch => "copies would take more than the store's scratch",
        })
    }
}

/// The operands to be copied before a call, by their indices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Copies {
    indices: u8,
    bytes: u64,
}

impl Copies {
    pub(super) const NONE: Self = Self { indices: 0, bytes: 0 };

    /// Adds an operand; returns `false` if the copies would then take more than `limit` bytes.
    fn add(&mut self, operand: &Operand, limit: usize) -> bool {
        let extent = operand.shape.extent();
        let bytes = extent
            .inner
            .checked_mul(extent.outer)
            .and_then(|n| n.checked_mul(operand.size as u64))
            .and_then(|n| n.checked_add(self.bytes));
        match bytes {
            Some(bytes) if bytes <= limit as u64 => {
                self.bytes = bytes;
                self.indices |= 1 << operand.index;
                true
            }
            _ => false,
        }
    }

    /// How many bytes they take.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn has(&self, operand: &Operand) -> bool {
        self.indices & (1 << operand.index) != 0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.indices == 0
    }
}

/// The operands of a call that passed `admit`, with where they lie, in the order of its arguments.
#[derive(Default)]
pub(super) struct Operands([Option<Admitted>; Self::MOST]);

impl Operands {
    /// No routine has more operands that hold elements.
    pub(super) const MOST: usize = 4;

    /// The operands of `args`.
    pub(super) fn of<A: Call>(window: &Window<'_>, args: &A) -> Self {
        let mut all = Self::default();
        let _ = args.operands(Demand::All, |operand| {
            let start = window.offset_of(operand.address);
            // They were admitted, so that no sum is beyond the end of memory.
            let end = start.saturating_add(operand.bytes().unwrap_or(u64::MAX));
            if let Some(slot) = all.0.get_mut(operand.index) {
                *slot = Some(Admitted { operand, start, end });
            }
            Ok::<(), ()>(())
        });
        all
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Admitted> + Clone {
        self.0.iter().flatten()
    }
}

/// What was seen of the operands while they were admitted, in the same pass. It is enough to decide
/// most calls.
pub(super) struct Glance {
    spans: Spans,
    /// Whether the library may be given every operand as it is.
    is_plain: bool,
}

impl Glance {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Self { spans: Spans::default(), is_plain: true }
    }

    /// Looks at the operands of a call that BLASM's kernels compute.
    #[inline(always)]
    pub(super) fn briefly<'a, A: Call>(&'a mut self) -> impl Look + use<'a, A> {
        Briefly::<A>(self, PhantomData)
    }

    /// Looks at the operands of a call that may go to the library.
    #[inline(always)]
    pub(super) fn closely<'a, A: Call>(
        &'a mut self,
        row: &'a Partition,
        len: u64,
    ) -> impl Look + use<'a, A> {
        Closely { briefly: Briefly::<A>(self, PhantomData), row, len }
    }
}

struct Briefly<'a, A>(&'a mut Glance, PhantomData<A>);

impl<A: Call> Look for Briefly<'_, A> {
    #[inline(always)]
    fn at(&mut self, admitted: Admitted) {
        if A::MAY_OVERLAP {
            self.0.spans.add(&admitted);
        }
    }
}

struct Closely<'a, A> {
    briefly: Briefly<'a, A>,
    row: &'a Partition,
    len: u64,
}

impl<A: Call> Look for Closely<'_, A> {
    #[inline(always)]
    fn at(&mut self, admitted: Admitted) {
        self.briefly.at(admitted);
        let glance = &mut *self.briefly.0;
        glance.is_plain = glance.is_plain && is_plain(self.row, self.len, &admitted);
    }
}

/// What a decision depends on besides the call: the library's row, the room for copies, and the
/// memory.
pub(super) struct Conditions<'a, 'w> {
    pub(super) row: &'a Partition,
    pub(super) window: &'a Window<'w>,
    pub(super) stop: Stop<'a>,
}

/// Decides about a call that was admitted. `may` says whether the library may be given its routine.
///
/// `glance` is what was seen while it was admitted.
#[inline(always)]
pub(super) fn decide<A: Call>(
    args: &A,
    demand: Demand,
    may: bool,
    glance: &Glance,
    conditions: &Conditions<'_, '_>,
) -> Decision {
    let who = match demand {
        Demand::Nothing => return Decision::Nothing,
        Demand::Output => return Decision::Own(if may { Why::Output } else { Why::Routine }),
        Demand::All if may => may_go(args, glance, conditions),
        Demand::All => Err(Why::Routine),
    };
    if A::MAY_OVERLAP
        && glance.spans.meet()
        && overlap::inputs::<A>(args, &Operands::of(conditions.window, args)) != 0
    {
        return Decision::Place(who);
    }
    match who {
        Err(why) => Decision::Own(why),
        Ok(()) if !glance.is_plain => Decision::Place(who),
        Ok(()) if may_divide(args, conditions) => Decision::Native,
        Ok(()) => Decision::Own(Why::Divisor),
    }
}

/// Whether the library may be given a call, wherever its operands lie.
#[inline(always)]
fn may_go<A: Call>(args: &A, glance: &Glance, conditions: &Conditions<'_, '_>) -> Result<(), Why> {
    if A::LEVEL == 1 && order_decides(args, glance, conditions.window) {
        return Err(Why::Order);
    }
    if args.has_odd_scalar() {
        return Err(Why::Factor);
    }
    if conditions.row.needs(A::ROUTINE, Care::FiniteInputs)
        && !finite::are_inputs(conditions.window, args, conditions.stop)
    {
        return Err(Why::Infinite);
    }
    Ok(())
}

/// Whether the library may compute a call as far as its divisions go.
#[inline(always)]
fn may_divide<A: Call>(args: &A, conditions: &Conditions<'_, '_>) -> bool {
    !conditions.row.needs(A::ROUTINE, Care::Reciprocals)
        || divisors::have_reciprocals(conditions.window, args)
}

/// Decides where the operands of a call are to lie. Some of them may share memory, or must not be
/// given to the library where they are.
#[inline(never)]
pub(super) fn place<A: Call>(
    args: &A,
    who: Result<(), Why>,
    conditions: &Conditions<'_, '_>,
) -> Result<Plan, CallError> {
    let Conditions { row, window, stop } = *conditions;
    let scratch = stop.limits.scratch;
    let operands = Operands::of(window, args);
    let overlapping = if A::MAY_OVERLAP { overlap::inputs(args, &operands) } else { 0 };
    let shares = |operand: &Operand| overlapping & (1 << operand.index) != 0;
    let who = who.and_then(|()| {
        if !operands.iter().all(|admitted| canonical::stride(&admitted.operand).1) {
            return Err(Why::Range);
        }
        if may_divide(args, conditions) { Ok(()) } else { Err(Why::Divisor) }
    });
    let why = match who {
        Err(why) => why,
        // The copies are of whole batches, so one side computes all products.
        Ok(()) if A::IS_BATCH && overlapping != 0 => Why::Order,
        Ok(()) if A::IS_BATCH => return Ok(Plan::OneByOne),
        Ok(()) => {
            if A::SPLITS
                && overlapping == 0
                && let Some((operand, keep)) = cut(row, window.len(), &operands)
                && args.split(operand, keep).is_some()
            {
                return Ok(Plan::Split { operand, keep });
            }
            match copies_for_library(&operands, shares, conditions, A::LEVEL) {
                Ok(copies) => return Ok(Plan::Native(copies)),
                Err(why) => why,
            }
        }
    };
    let mut copies = Copies::NONE;
    for Admitted { operand, .. } in operands.iter() {
        if shares(operand) && !copies.add(operand, scratch) {
            return Err(CallError::OutOfMemory);
        }
    }
    Ok(Plan::Own(why, copies))
}

/// The copies from which the library may compute.
fn copies_for_library(
    operands: &Operands,
    shares: impl Fn(&Operand) -> bool,
    conditions: &Conditions<'_, '_>,
    level: u8,
) -> Result<Copies, Why> {
    let mut copies = Copies::NONE;
    for Admitted { operand, start, end } in operands.iter() {
        let operand = canonical::operand(operand);
        let bounces =
            start != end && needs_bounce(conditions.row, conditions.window.len(), &operand, *end);
        if bounces || shares(&operand) {
            // A matrix of a level-2 routine costs as much to copy as to use: BLASM's kernels, which
            // read nothing too far, take it where it lies.
            if level == 2 && !matches!(operand.shape, Shape::Vector { .. }) {
                return Err(Why::Matrix);
            }
            if !copies.add(&operand, conditions.stop.limits.scratch) {
                return Err(Why::Scratch);
            }
        }
    }
    Ok(copies)
}

/// Where to divide a call with a large operand that ends near the end of memory, so that only the
/// edge of that operand has to be copied: the operand, and how many of its runs can stay where they
/// are.
fn cut(row: &Partition, len: u64, operands: &Operands) -> Option<(usize, i64)> {
    /// Less than this is not worth two calls.
    const LARGE: u64 = 256 << 10;
    // Everything before this address can stay where it is.
    let safe = len.saturating_sub(row.slack);
    operands.iter().find_map(|Admitted { operand, start, end }| {
        let extent = operand.shape.extent();
        if end - start <= LARGE
            || *end <= safe
            || (row.bounce_misaligned && !operand.is_aligned())
            || extent.stride == 0
        {
            return None;
        }
        let room = (safe.checked_sub(*start)? / operand.size as u64).checked_sub(extent.inner)?;
        let keep = (room / extent.stride + 1).min(extent.outer.saturating_sub(1));
        // A cut that leaves most of the operand in the edge gains nothing.
        if keep <= extent.outer / 2 {
            return None;
        }
        Some((operand.index, i64::try_from(keep).ok()?))
    })
}

/// Whether an operand needs no care at all before a native call: its stride is the one that
/// [`canonical::operand`] gives it and fits the library's integers, and it is not to be copied.
#[inline(always)]
fn is_plain(row: &Partition, len: u64, admitted: &Admitted) -> bool {
    let operand = &admitted.operand;
    let (idle, fits) = canonical::stride(operand);
    fits && idle.is_none()
        && (admitted.start == admitted.end || !needs_bounce(row, len, operand, admitted.end))
}

/// Whether the library must not be given an operand where it lies. The operand has elements and
/// ends at `end` in a memory of `len` bytes.
#[inline(always)]
fn needs_bounce(row: &Partition, len: u64, operand: &Operand, end: u64) -> bool {
    // Increment -1 too: reads that go too far then lie before the operand.
    let strided = matches!(operand.shape, Shape::Vector { inc, .. } if inc != 1);
    end.saturating_add(row.slack) > len
        || (row.bounce_misaligned && !operand.is_aligned())
        || (row.bounce_strided && strided)
}

/// Whether a level-1 call has an increment on which libraries disagree, or outputs that share
/// memory: the order of elements then defines the result, and no library promises an order and no
/// copy keeps it.
fn order_decides<A: Call>(args: &A, glance: &Glance, window: &Window<'_>) -> bool {
    if args.has_odd_increment() {
        return true;
    }
    if A::MAY_OVERLAP {
        return glance.spans.meet() && overlap::in_place(&Operands::of(window, args));
    }
    let mut outputs = 0;
    let _ = args.operands(Demand::All, |operand| {
        outputs += usize::from(operand.access.writes());
        Ok::<(), ()>(())
    });
    outputs > 1 && overlap::outputs(&Operands::of(window, args))
}
