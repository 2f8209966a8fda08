//! The layer `profile`: calls, seconds, floating-point operations and bytes, by routine and size.
//!
//! Owns the counters. They are a table whose size is fixed, so that a guest can neither make it
//! grow nor make a call wait, and threads add to it without a lock. Does not show the numbers: the
//! program does (`cli/src/run/blas_profile.rs`).
//!
//! A call is timed where the library or a built-in kernel is entered: its seconds do not include
//! what the guard does before that (checks, bounces, waiting for a permit). A call that the guard
//! divides counts as its parts; one that could not be finished does not count.

use crate::argument::Demand;
use crate::error::CallError;
use crate::layer::Layer;
use crate::partition::Computes;
use crate::routine::{Blas, Call, Routine, Uniform};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The classes of sizes: each begins at four times the start of the one before. The last one begins
/// at 4^15.
const CLASSES: usize = 16;

/// The sides that compute: the library and the built-in kernels.
const SIDES: usize = 2;

/// The counts for the calls of one routine, side and class.
#[derive(Default)]
struct Cell {
    calls: AtomicU64,
    nanoseconds: AtomicU64,
    flops: AtomicU64,
    bytes: AtomicU64,
}

/// Counters of every routine, for any number of guards.
pub struct Profile {
    cells: Box<[Cell]>,
}

impl Default for Profile {
    fn default() -> Self {
        Self { cells: (0..Routine::COUNT * SIDES * CLASSES).map(|_| Cell::default()).collect() }
    }
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}

/// What the calls of a routine took, for one class of sizes and one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The routine.
    pub routine: Routine,
    /// The side that computed.
    pub computes: Computes,
    /// The least size of the class. The size is the order of square matrices with the same work; in
    /// level 1 it is the length.
    pub from: u64,
    /// The least size that is too large for the class; `None` for the last class.
    pub below: Option<u64>,
    /// How many calls there were.
    pub calls: u64,
    /// How long they took together; calls that ran at the same time add up.
    pub time: Duration,
    /// Their floating-point operations, as the standard counts them: 2 m n k for a real `gemm`.
    pub flops: u64,
    /// The bytes of the operands' elements, those read and those written, each once per call.
    pub bytes: u64,
}

impl Profile {
    /// The counts so far, in the order of the table of routines.
    pub fn rows(&self) -> Vec<Row> {
        let row = |(index, cell): (usize, &Cell)| {
            let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
            let (class, rest) = (index % CLASSES, index / CLASSES);
            let least = |class: usize| 1_u64 << (2 * class);
            Row {
                routine: Routine::ALL[rest / SIDES],
                computes: if rest % SIDES == 0 { Computes::Native } else { Computes::Own },
                from: if class == 0 { 0 } else { least(class) },
                below: (class + 1 < CLASSES).then(|| least(class + 1)),
                calls: of(&cell.calls),
                time: Duration::from_nanos(of(&cell.nanoseconds)),
                flops: of(&cell.flops),
                bytes: of(&cell.bytes),
            }
        };
        self.cells.iter().enumerate().map(row).filter(|row| row.calls > 0).collect()
    }

    fn saw<A: Call>(&self, args: &A, computes: Computes, time: Duration) {
        let demand = args.demand();
        let work = args.work();
        let flops = if demand == Demand::All { work.saturating_mul(A::FLOPS) } else { 0 };
        let mut bytes = 0_u64;
        let _ = args.operands(demand, |operand| {
            let ways = u64::from(operand.access.reads()) + u64::from(operand.access.writes());
            let members = operand.shape.extent().members();
            bytes = bytes
                .saturating_add(members.saturating_mul(operand.size as u64).saturating_mul(ways));
            Ok::<(), CallError>(())
        });
        self.add(A::ROUTINE, computes, work, time, flops, bytes);
    }

    fn add(
        &self,
        routine: Routine,
        computes: Computes,
        work: u64,
        time: Duration,
        flops: u64,
        bytes: u64,
    ) {
        let class = class(routine.level(), work);
        let side = if computes == Computes::Native { 0 } else { 1 };
        let cell = &self.cells[(routine.index() * SIDES + side) * CLASSES + class];
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        // With a backend that computes nothing, a guest can count up to the maximum.
        let add = |counter: &AtomicU64, more: u64| {
            let _ = counter.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |sum| {
                Some(sum.saturating_add(more))
            });
        };
        add(&cell.calls, 1);
        add(&cell.nanoseconds, nanoseconds);
        add(&cell.flops, flops);
        add(&cell.bytes, bytes);
    }
}

/// The class of a call: the logarithm to base 4 of the root of its work.
fn class(level: u8, work: u64) -> usize {
    // The floor of a logarithm divided by a whole number is that of its floor: no root is needed.
    let class = work.max(1).ilog2() / (2 * u32::from(level));
    (class as usize).min(CLASSES - 1)
}

impl Layer for Profile {
    fn over(self: Arc<Self>, blas: Arc<dyn Blas>, computes: Computes) -> Arc<dyn Blas> {
        Arc::new(Profiled { profile: self, blas, computes })
    }
}

/// A backend whose calls are counted.
struct Profiled {
    profile: Arc<Profile>,
    blas: Arc<dyn Blas>,
    computes: Computes,
}

impl Uniform for Profiled {
    fn name(&self) -> &str {
        self.blas.name()
    }

    fn below(&self) -> Option<&dyn Blas> {
        Some(&*self.blas)
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        let begun = Instant::now();
        // SAFETY: the same arguments, under the same contract.
        let result = unsafe { args.call(&*self.blas) };
        let time = begun.elapsed();
        if result.is_ok() {
            self.profile.saw(args, self.computes, time);
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_begins_at_a_power_of_four_of_the_order() {
        for order in [1_u64, 3, 4, 15, 16, 63, 64, 255, 256, 1023, 1024] {
            let expected = (order.ilog2() / 2) as usize;
            for level in 1..=3_u8 {
                assert_eq!(class(level, order.pow(level.into())), expected, "{order}^{level}");
            }
        }
        assert_eq!(class(1, 0), 0);
        assert_eq!(class(1, u64::MAX), CLASSES - 1);
    }

    #[test]
    fn counters_stop_at_the_end() {
        let profile = Profile::default();
        for _ in 0..2 {
            profile.add(Routine::dgemm, Computes::Own, 8, Duration::MAX, u64::MAX, u64::MAX);
        }
        let rows = profile.rows();
        let [row] = &rows[..] else { panic!("{rows:?}") };
        assert_eq!((row.calls, row.flops, row.bytes), (2, u64::MAX, u64::MAX));
        assert_eq!((row.computes, row.from, row.below), (Computes::Own, 0, Some(4)));
    }
}
