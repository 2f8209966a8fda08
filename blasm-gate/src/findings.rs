//! The findings about a library, and the row that follows from them.
//!
//! Owns the report, which the cache keeps, and the rules by which a finding changes a partition.

use crate::calls;
use blasm_core::{Partition, Routine};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How a call was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A count of -1 in a 32-bit integer, which a library with 64-bit integers takes for 2^32 - 1.
    Width,
    /// To compare the result with that of the built-in kernels; operands lie far from any
    /// inaccessible page.
    Answers,
    /// Only the library, every operand at an inaccessible page.
    Raw,
    /// Through the guard, as from a guest: one operand at an inaccessible page.
    Guarded,
}

/// Calls of one routine, made in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Block {
    /// The routine's number.
    #[serde(with = "by_name")]
    pub routine: Routine,
    /// How it is called.
    pub way: Way,
    /// Whether operands end before an inaccessible page; otherwise they begin behind one.
    pub at_end: bool,
    /// Bytes between an operand and that page.
    pub room: u16,
    /// Whether the vectors have increments other than 1.
    pub strided: bool,
}

mod by_name {
    use blasm_core::Routine;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(
        routine: &Routine,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(routine.name())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Routine, D::Error> {
        let name = String::deserialize(deserializer)?;
        Routine::from_name(&name).ok_or_else(|| D::Error::custom(format!("no routine `{name}`")))
    }
}

impl Block {
    /// Whether operands are where no compiler would put them, off their natural alignment.
    pub fn is_misaligned(&self) -> bool {
        !usize::from(self.room).is_multiple_of(calls::element_size(self.routine).clamp(1, 8))
    }
}

/// What went wrong in a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum What {
    /// A wrong result.
    Wrong {
        /// Where, and which.
        detail: String,
    },
    /// An access to memory that is not there ended the process.
    Fault {
        /// The signal.
        signal: i32,
        /// The operand that the access was near, if any.
        operand: Option<String>,
        /// Bytes past the operand's end (0 is the first that is not its own); before its start, if
        /// negative.
        distance: i64,
    },
    /// A byte beside an operand's elements, or of one that is only read, was changed.
    Outside {
        /// The operand.
        operand: String,
        /// Bytes from its start.
        at: i64,
    },
    /// It ended the process.
    Ended {
        /// The exit code or signal.
        how: String,
    },
    /// It did not return.
    Hung,
    /// It printed.
    Printed {
        /// The number of bytes.
        bytes: u64,
    },
    /// It returned an error.
    Failed {
        /// The error.
        error: String,
    },
}

/// One call that went wrong, or the first of several that went wrong in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The routine, and how it was called.
    #[serde(flatten)]
    pub block: Block,
    /// The call.
    pub call: String,
    /// What went wrong.
    #[serde(flatten)]
    pub what: What,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Wrong { detail } => write!(f, "computes a wrong result: {detail}"),
            What::Fault { operand: Some(operand), distance, .. } if *distance >= 0 => {
                write!(f, "touches memory {} bytes past the end of {operand}", distance + 1)
            }
            What::Fault { operand: Some(operand), distance, .. } => {
                write!(f, "touches memory {} bytes before {operand}", -distance)
            }
            What::Fault { signal, .. } => write!(f, "faults (signal {signal})"),
            What::Outside { operand, at } => {
                write!(f, "writes outside its output: at byte {at} of {operand}")
            }
            What::Ended { how } => write!(f, "ends the process ({how})"),
            What::Hung => write!(f, "does not return"),
            What::Printed { bytes } => write!(f, "prints {bytes} bytes"),
            What::Failed { error } => write!(f, "fails: {error}"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { block, call, what } = self;
        write!(f, "{} {what} [{call}", block.routine)?;
        match block.way {
            Way::Width => write!(f, "; a count of -1]"),
            Way::Answers => write!(f, "]"),
            Way::Raw | Way::Guarded => write!(
                f,
                "; {}, {} bytes from an inaccessible page {}]",
                if block.way == Way::Raw { "the library alone" } else { "through the guard" },
                block.room,
                if block.at_end { "behind" } else { "before" }
            ),
        }
    }
}

/// What the guard can do about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// The space that it keeps at the end of memory in any case. To see whether that is enough, a
    /// call with that much space is made too.
    Room,
    /// Copy misaligned operands.
    CopyMisaligned,
    /// Copy strided vectors.
    CopyStrided,
    /// Do not give the routine to the library.
    Own,
}

impl Finding {
    /// The least care that makes the finding harmless.
    pub(crate) fn calls_for(&self) -> Care {
        let block = &self.block;
        // When results were compared, no operand was near an inaccessible page.
        if block.way != Way::Raw || !matches!(self.what, What::Fault { .. }) {
            Care::Own
        } else if block.is_misaligned() {
            Care::CopyMisaligned
        } else if block.strided {
            Care::CopyStrided
        } else if block.at_end && u64::from(block.room) < LEAST_SLACK {
            Care::Room
        } else {
            Care::Own
        }
    }
}

/// The findings about a build of a library on this machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The backend as which it was loaded.
    pub library: String,
    /// What it says about itself.
    pub description: String,
    /// Why it must not be given to guests at all.
    pub refused: Option<String>,
    /// Whether it is a build that was measured before its profile was shipped: then nothing else
    /// was examined.
    pub measured: bool,
    /// The number of calls.
    pub calls: u64,
    /// The number of processes: each but the last was ended by a call, or before one.
    pub processes: u32,
    /// The beginning of what the library printed.
    pub printed: String,
    /// What went wrong.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Applies the findings to a row: they take routines away and add care, but never the reverse.
    ///
    /// # Errors
    /// If guests must not be given the library at all.
    pub fn apply(&self, mut row: Partition) -> Result<Partition, String> {
        if let Some(why) = &self.refused {
            return Err(why.clone());
        }
        row.slack = row.slack.max(LEAST_SLACK);
        for finding in &self.findings {
            match finding.calls_for() {
                Care::Room => {}
                Care::CopyMisaligned => row.bounce_misaligned = true,
                Care::CopyStrided => row.bounce_strided = true,
                Care::Own => {
                    let reason = format!("the load gate saw that it {}", finding.what);
                    row.forbid(finding.block.routine, reason);
                }
            }
        }
        Ok(row)
    }

    /// Whether a call of that routine in that kind of block went wrong.
    pub fn has(&self, routine: &str, is: impl Fn(&Finding) -> bool) -> bool {
        self.findings.iter().any(|f| f.block.routine.name() == routine && is(f))
    }
}

/// The space behind an operand that a library gets in any case if it was only examined quickly.
pub(crate) const LEAST_SLACK: u64 = 4096;

#[cfg(test)]
mod tests {
    use super::*;
    use blasm_backends::library::{Library, Loaded};
    use blasm_core::Computes;

    fn finding(routine: Routine, at_end: bool, room: u16, strided: bool, what: What) -> Finding {
        let block = Block { routine, way: Way::Raw, at_end, room, strided };
        Finding { block, call: routine.name().to_owned(), what }
    }

    fn fault() -> What {
        What::Fault { signal: 11, operand: Some("c".to_owned()), distance: 0 }
    }

    fn row(findings: Vec<Finding>) -> Partition {
        let mut row = Library::ANY.partition(&Loaded::default()).expect("it is not refused");
        (row.slack, row.bounce_misaligned, row.bounce_strided) = (0, false, false);
        Report { findings, ..Report::default() }.apply(row).expect("it is not refused")
    }

    #[test]
    fn room_is_kept_where_a_library_reads_too_far_and_the_routine_stays() {
        let row = row(vec![finding(Routine::sgemm, true, 64, false, fault())]);
        assert_eq!((row.slack, row.bounce_misaligned, row.bounce_strided), (4096, false, false));
        assert_eq!(row.verdict(Routine::sgemm).computes, Computes::Native);
    }

    #[test]
    fn what_room_does_not_help_against_is_taken_away_for_good() {
        for what in [
            finding(Routine::sgemm, true, 4096, false, fault()),
            finding(Routine::sgemm, false, 0, false, fault()),
            finding(Routine::sgemm, true, 0, false, What::Hung),
            finding(Routine::sgemm, true, 0, true, What::Ended { how: "exit code 1".to_owned() }),
            finding(
                Routine::sgemm,
                true,
                1,
                false,
                What::Outside { operand: "c".to_owned(), at: -8 },
            ),
            finding(Routine::sgemm, true, 0, false, What::Printed { bytes: 9 }),
        ] {
            let row = row(vec![what.clone()]).all_native();
            assert_eq!(row.verdict(Routine::sgemm).computes, Computes::Own, "{what}");
            assert_eq!(row.verdict(Routine::dgemm).computes, Computes::Native);
        }
    }

    #[test]
    fn copies_are_made_where_a_library_faults_without() {
        let row = row(vec![
            finding(Routine::sgemv, true, 1, false, fault()),
            finding(Routine::zgemv, true, 0, true, fault()),
        ]);
        assert!(row.bounce_misaligned && row.bounce_strided);
        assert_eq!(row.verdict(Routine::sgemv).computes, Computes::Native);
    }

    #[test]
    fn four_bytes_off_are_misaligned_unless_elements_are_singles() {
        let misaligned = |routine, room| {
            Block { routine, way: Way::Raw, at_end: true, room, strided: false }.is_misaligned()
        };
        assert!(misaligned(Routine::dgemm, 4) && misaligned(Routine::cgemm, 4));
        assert!(!misaligned(Routine::sgemm, 4) && !misaligned(Routine::isamax, 4));
        assert!(misaligned(Routine::scnrm2, 4) && misaligned(Routine::sgemm, 1));
        assert!(!misaligned(Routine::zgemm, 8));
    }

    #[test]
    fn a_report_survives_being_written_down() {
        let report = Report {
            findings: vec![finding(Routine::zhemv, true, 0, false, fault())],
            refused: Some("no".to_owned()),
            ..Report::default()
        };
        let text = serde_json::to_string(&report).expect("it can be written");
        assert_eq!(serde_json::from_str::<Report>(&text).expect("it can be read"), report);
    }
}
