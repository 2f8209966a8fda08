//! Counts of what became of calls, for hosts that ask why a call did not go to the library.

use super::decide::{Decision, Plan, Why};
use crate::routine::Routine;
use std::sync::atomic::{AtomicU64, Ordering};

/// What became of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Outcome {
    /// There was nothing to do.
    Nothing,
    /// It went to the library, with its operands where they lie.
    Native,
    /// It went to the library, with copies of some operands.
    Copied,
    /// It was divided into two calls, or a batch into all of its calls, which are counted themselves
    /// too.
    Divided,
    /// It went to BLASM's kernels.
    Own(Why),
}

impl Outcome {
    const COUNT: usize = 4 + Why::ALL.len();

    /// All outcomes.
    fn all() -> impl Iterator<Item = Self> {
        let others = [Self::Nothing, Self::Native, Self::Copied, Self::Divided];
        others.into_iter().chain(Why::ALL.iter().copied().map(Self::Own))
    }

    fn of(plan: &Plan) -> Self {
        match plan {
            Plan::Native(copies) if copies.is_empty() => Self::Native,
            Plan::Native(_) => Self::Copied,
            Plan::Split { .. } | Plan::OneByOne => Self::Divided,
            Plan::Own(why, _) => Self::Own(*why),
        }
    }

    fn index(self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Native => 1,
            Self::Copied => 2,
            Self::Divided => 3,
            Self::Own(why) => 4 + why as usize,
        }
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing to be done"),
            Self::Native => f.write_str("library"),
            Self::Copied => f.write_str("library, from copies of operands"),
            Self::Divided => {
                f.write_str("divided in two, since an operand ends near the end of memory")
            }
            Self::Own(why) => write!(f, "built-in kernels: {why}"),
        }
    }
}

/// How many calls of each routine had each outcome. Threads add to it without a lock, and its size
/// is fixed, so that a guest cannot make it grow.
pub struct Decisions(Box<[AtomicU64]>);

impl Default for Decisions {
    fn default() -> Self {
        Self((0..Routine::COUNT * Outcome::COUNT).map(|_| AtomicU64::new(0)).collect())
    }
}

impl std::fmt::Debug for Decisions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}

impl Decisions {
    /// The counts that are not zero, in the order of the table.
    pub fn rows(&self) -> Vec<(Routine, Outcome, u64)> {
        let each = Routine::ALL
            .iter()
            .flat_map(|routine| Outcome::all().map(move |outcome| (*routine, outcome)));
        each.map(|(routine, outcome)| {
            (routine, outcome, self.cell(routine, outcome).load(Ordering::Relaxed))
        })
        .filter(|(.., count)| *count > 0)
        .collect()
    }

    #[cold]
    #[inline(never)]
    pub(super) fn decided(&self, routine: Routine, decision: Decision) {
        let outcome = match decision {
            Decision::Nothing => Outcome::Nothing,
            Decision::Native => Outcome::Native,
            Decision::Own(why) => Outcome::Own(why),
            // Its plan is counted.
            Decision::Place(_) => return,
        };
        self.cell(routine, outcome).fetch_add(1, Ordering::Relaxed);
    }

    #[cold]
    #[inline(never)]
    pub(super) fn planned(&self, routine: Routine, plan: &Plan) {
        self.cell(routine, Outcome::of(plan)).fetch_add(1, Ordering::Relaxed);
    }

    fn cell(&self, routine: Routine, outcome: Outcome) -> &AtomicU64 {
        &self.0[routine.index() * Outcome::COUNT + outcome.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_has_a_place_of_its_own() {
        for (index, outcome) in Outcome::all().enumerate() {
            assert_eq!(outcome.index(), index, "{outcome:?}");
        }
        assert_eq!(Outcome::all().count(), Outcome::COUNT);
    }
}
