//! Who computes what: the row of a library.
//!
//! Owns the partition of the routines into native and own, with a reason for each, and what a native
//! call must be spared. Filled by a backend (shipped rows) or by the load gate; read by the guard and
//! by `blasm list --routines`.

use crate::routine::Routine;
use std::borrow::Cow;

/// Who computes a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computes {
    /// The library.
    Native,
    /// BLASM's own kernels.
    Own,
}

/// Who computes a routine, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Who.
    pub computes: Computes,
    /// Why, for `blasm list --routines`.
    pub reason: Cow<'static, str>,
}

/// The row of a library: a verdict a routine, and the care that native calls need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partition {
    verdicts: Vec<Verdict>,
    /// What the library must not be given even if the host asks for everything.
    never: Vec<Routine>,
    /// What the library leaves the products with zeros out of.
    skips_zeros: [bool; Routine::COUNT],
    /// An operand that ends within so many bytes of the end of memory is not given to the library
    /// where it lies: kernels were seen to read up to 256 bytes too far.
    pub slack: u64,
    /// Whether a misaligned operand makes the library fault.
    pub bounce_misaligned: bool,
    /// Whether the library reads a whole stride past a strided vector.
    pub bounce_strided: bool,
}

/// Families that a library gains enough on to be worth a native call.
const NATIVE: &[&str] =
    &["gemm", "gemv", "symm", "hemm", "syrk", "herk", "syr2k", "her2k", "trmm", "trsm", "gemmtr"];

/// Families in which a library was seen to write past its buffer or to hang, whatever the version.
const HURTS: &[(&str, &str)] = &[
    ("rotmg", "libraries were seen to never return from it"),
    ("rotg", "libraries disagree at infinities and near overflow"),
    ("ger", "OpenBLAS copies a strided vector into a buffer of fixed size"),
    ("geru", "OpenBLAS copies a strided vector into a buffer of fixed size"),
    ("gerc", "OpenBLAS copies a strided vector into a buffer of fixed size"),
    ("gbmv", "OpenBLAS copies vectors into a buffer of fixed size"),
    ("sbmv", "OpenBLAS copies vectors into a buffer of fixed size"),
    ("hbmv", "OpenBLAS copies vectors into a buffer of fixed size"),
    ("tbmv", "OpenBLAS copies vectors into a buffer of fixed size"),
    ("tbsv", "OpenBLAS copies vectors into a buffer of fixed size"),
    ("hemv", "OpenBLAS reads past the end of y"),
    ("swap", "OpenBLAS faults on a misaligned operand"),
    ("copy", "OpenBLAS faults on a misaligned operand"),
    ("iamax", "libraries disagree on NaN"),
    ("nrm2", "libraries disagree on increments below 1"),
    ("asum", "libraries disagree on increments below 1"),
    ("scal", "libraries disagree on zero times NaN"),
    ("real_scal", "libraries disagree on zero times NaN"),
];

/// Families that are not the library's even if the host asks for everything.
const NEVER: &[(&str, &str)] = &[
    ("rotmg", "never the library's: libraries were seen to never return from it"),
    ("rotg", "never the library's: libraries disagree at infinities and near overflow"),
    ("dsdot", "never the library's: OpenBLAS sums partly in single precision"),
    ("sdsdot", "never the library's: OpenBLAS sums partly in single precision"),
];

impl Partition {
    /// The partition that is safe with any library that was looked at: native where there is a gain,
    /// own where one of them was seen to hurt the host or to disagree, or gains nothing.
    pub fn cautious() -> Self {
        let verdict = |routine: &Routine| {
            let family = routine.family();
            if NATIVE.contains(&family) {
                let reason = "the library is faster";
                Verdict { computes: Computes::Native, reason: reason.into() }
            } else {
                let reason = HURTS
                    .iter()
                    .find(|(name, _)| *name == family)
                    .map_or("bound by memory: a library gains little", |(_, why)| why);
                Verdict { computes: Computes::Own, reason: reason.into() }
            }
        };
        Self {
            verdicts: Routine::ALL.iter().map(verdict).collect(),
            never: Vec::new(),
            skips_zeros: [false; Routine::COUNT],
            slack: 4096,
            bounce_misaligned: true,
            bounce_strided: true,
        }
    }

    /// All routines by one side, for one reason.
    pub fn all(computes: Computes, reason: &'static str) -> Self {
        let verdict = Verdict { computes, reason: reason.into() };
        Self {
            verdicts: vec![verdict; Routine::COUNT],
            never: Vec::new(),
            skips_zeros: [false; Routine::COUNT],
            slack: 0,
            bounce_misaligned: false,
            bounce_strided: false,
        }
    }

    /// Everything native but four families that libraries were seen to get wrong and what is forbidden,
    /// with the same care: for trusted guests and for measuring.
    pub fn all_native(mut self) -> Self {
        for routine in Routine::ALL {
            if let Some((_, why)) = NEVER.iter().find(|(family, _)| *family == routine.family()) {
                self.set(*routine, Computes::Own, *why);
            } else if !self.never.contains(routine) {
                self.set(*routine, Computes::Native, "asked for by native=all");
            }
        }
        self
    }

    /// Who computes a routine, and why.
    pub fn verdict(&self, routine: Routine) -> &Verdict {
        &self.verdicts[routine.index()]
    }

    /// Whether the library leaves out products with zeros, and NaN and infinity with them.
    #[inline]
    pub fn skips_zeros(&self, routine: Routine) -> bool {
        self.skips_zeros[routine.index()]
    }

    /// Says that it does: it is then given finite inputs alone.
    pub fn only_finite(&mut self, routine: Routine) {
        self.skips_zeros[routine.index()] = true;
    }

    /// Takes a routine away from the library for good, because it lacks it or computes it wrongly:
    /// [`all_native`](Self::all_native) does not give it back.
    pub fn forbid(&mut self, routine: Routine, reason: impl Into<Cow<'static, str>>) {
        self.set(routine, Computes::Own, reason);
        self.never.push(routine);
    }

    /// Whether a routine was taken away from the library for good.
    pub fn is_forbidden(&self, routine: Routine) -> bool {
        self.never.contains(&routine)
    }

    /// Changes the verdict on a routine.
    pub fn set(
        &mut self,
        routine: Routine,
        computes: Computes,
        reason: impl Into<Cow<'static, str>>,
    ) {
        self.verdicts[routine.index()] = Verdict { computes, reason: reason.into() };
    }
}
