//! Which side computes which routine of a library.
//!
//! Owns the partition of the routines into native and own, with a reason for each, and the cares
//! that a native call needs. Knows no library: a backend fills it from its library profile, or the
//! load gate does; the guard and `blasm list --routines` read it.

use crate::routine::Routine;
use std::borrow::Cow;

/// The side that computes a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computes {
    /// The library.
    Native,
    /// BLASM's kernels.
    Own,
}

/// Which side computes a routine, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The side.
    pub computes: Computes,
    /// The reason, for `blasm list --routines`.
    pub reason: Cow<'static, str>,
}

/// What the guard checks before a routine's call goes to the library; BLASM's kernels compute a
/// call that fails the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// No input holds NaN or infinity: the library leaves out products with zeros, and NaN and
    /// infinity with them.
    FiniteInputs,
    /// The numbers on the diagonal have reciprocals: the library multiplies by them where the
    /// definition divides.
    Reciprocals,
}

impl Care {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What a partition says about one routine.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    verdict: Verdict,
    /// Why the library does not get it even if the host asks for everything; `None` if it does.
    withheld: Option<Cow<'static, str>>,
    /// Whether the verdict is final.
    forbidden: bool,
}

/// The partition of a library: a verdict and the cares for every routine, and the care that all
/// native calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partition {
    routines: Vec<Row>,
    /// Bits of [`Care`], side by side because every native call asks for them.
    cares: [u8; Routine::COUNT],
    /// An operand that ends within this many bytes of the end of memory is not given to the library
    /// where it lies: kernels were seen to read up to 256 bytes too far.
    pub slack: u64,
    /// Whether a misaligned operand makes the library fault.
    pub bounce_misaligned: bool,
    /// Whether the library reads a whole stride past a strided vector.
    pub bounce_strided: bool,
}

impl Partition {
    /// All routines by one side, for one reason, without any care.
    pub fn all(computes: Computes, reason: &'static str) -> Self {
        let verdict = Verdict { computes, reason: reason.into() };
        let row = Row { verdict, withheld: None, forbidden: false };
        Self {
            routines: vec![row; Routine::COUNT],
            cares: [0; Routine::COUNT],
            slack: 0,
            bounce_misaligned: false,
            bounce_strided: false,
        }
    }

    /// The same with the care that is enough for any library that was examined, whatever the
    /// routine: 4096 bytes of slack, and copies of misaligned and of strided operands.
    pub fn careful(computes: Computes, reason: &'static str) -> Self {
        Self {
            slack: 4096,
            bounce_misaligned: true,
            bounce_strided: true,
            ..Self::all(computes, reason)
        }
    }

    /// Everything is native except what is withheld and what is forbidden, with the same cares: for
    /// trusted guests and for measuring.
    pub fn all_native(mut self) -> Self {
        for routine in Routine::ALL {
            let row = &self.routines[routine.index()];
            if let Some(why) = row.withheld.clone() {
                self.set(*routine, Computes::Own, why);
            } else if !row.forbidden {
                self.set(*routine, Computes::Native, "asked for by native=all");
            }
        }
        self
    }

    /// Which side computes a routine, and why.
    pub fn verdict(&self, routine: Routine) -> &Verdict {
        &self.routines[routine.index()].verdict
    }

    /// Changes the verdict on a routine.
    pub fn set(
        &mut self,
        routine: Routine,
        computes: Computes,
        reason: impl Into<Cow<'static, str>>,
    ) {
        self.routines[routine.index()].verdict = Verdict { computes, reason: reason.into() };
    }

    /// Withholds a routine from [`all_native`](Self::all_native) too, for this reason.
    pub fn withhold(&mut self, routine: Routine, reason: impl Into<Cow<'static, str>>) {
        self.routines[routine.index()].withheld = Some(reason.into());
    }

    /// Takes a routine away from the library for good, because it lacks it or computes it wrongly:
    /// [`all_native`](Self::all_native) does not give it back.
    pub fn forbid(&mut self, routine: Routine, reason: impl Into<Cow<'static, str>>) {
        self.set(routine, Computes::Own, reason);
        self.routines[routine.index()].forbidden = true;
    }

    /// Whether a routine was taken away from the library for good.
    pub fn is_forbidden(&self, routine: Routine) -> bool {
        self.routines[routine.index()].forbidden
    }

    /// Whether native calls of a routine need a care.
    #[inline]
    pub fn needs(&self, routine: Routine, care: Care) -> bool {
        self.cares[routine.index()] & care.bit() != 0
    }

    /// Adds a care to native calls of a routine.
    pub fn require(&mut self, routine: Routine, care: Care) {
        self.cares[routine.index()] |= care.bit();
    }
}
