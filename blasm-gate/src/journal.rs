//! What the process that examines a library writes down as it goes, so that its death is
//! informative.
//!
//! Owns the two files between parent and child. The first has a line of JSON for each finding so
//! far. The second has a few numbers: the call that is about to be made and where its operands lie,
//! what a fault handler adds, and what the parent adds about how the process ended. The next
//! process begins by turning these into a finding, and continues after that call.

use crate::findings::{Block, Finding, Way, What};
use crate::system;
use blasm_core::Routine;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// A line of the first file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "line")]
pub(crate) enum Line {
    /// The library was loaded and says this about itself.
    Loaded {
        description: String,
        measured: bool,
    },
    Found(Finding),
    /// There is nothing left to do.
    Done {
        refused: Option<String>,
    },
}

/// Where a process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Begun = 0,
    Loading = 1,
    Calling = 2,
    Between = 3,
}

/// How a process ended, as the parent saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Exit(i32),
    Signal(i32),
    Stalled,
}

impl std::fmt::Display for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            End::Exit(code) => write!(f, "exit code {code}"),
            End::Signal(signal) => write!(f, "signal {signal}"),
            End::Stalled => write!(f, "it did not return"),
        }
    }
}

const CALLS: usize = 0;
const PHASE: usize = 1;
const BLOCK: usize = 2;
const CASE: usize = 7;
const OPERANDS: usize = 8;
const PLACES: usize = 9;
/// No routine has more operands that hold elements.
const MOST: usize = 4;
const CALL_WORDS: usize = PLACES + 2 * MOST;
/// What the fault handler writes: signal, address.
const FAULT: usize = 24;
/// What the parent writes: kind, number.
const END: usize = 28;
const WORDS: usize = 32;

/// What the second file says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct State([u64; WORDS]);

impl State {
    fn read(file: &File) -> Self {
        let mut bytes = [0; WORDS * 8];
        // A shorter file says nothing yet.
        let _ = file.read_exact_at(&mut bytes, 0);
        let mut words = [0; WORDS];
        for (word, bytes) in words.iter_mut().zip(bytes.chunks_exact(8)) {
            *word = u64::from_ne_bytes(bytes.try_into().unwrap_or_default());
        }
        Self(words)
    }

    /// The number of calls that were begun, in all processes.
    pub(crate) fn calls(&self) -> u64 {
        self.0[CALLS]
    }

    pub(crate) fn phase(&self) -> Phase {
        match self.0[PHASE] {
            1 => Phase::Loading,
            2 => Phase::Calling,
            3 => Phase::Between,
            _ => Phase::Begun,
        }
    }

    fn block(&self) -> Option<Block> {
        let [routine, way, at_end, room, strided] =
            [0, 1, 2, 3, 4].map(|i| self.0[BLOCK + i] as usize);
        Some(Block {
            routine: *Routine::ALL.get(routine)?,
            way: *[Way::Width, Way::Answers, Way::Raw, Way::Guarded].get(way)?,
            at_end: at_end == 1,
            room: room as u16,
            strided: strided == 1,
        })
    }

    /// The block and the number of the call that was being made.
    pub(crate) fn call(&self) -> Option<(Block, usize)> {
        (self.phase() == Phase::Calling).then(|| Some((self.block()?, self.0[CASE] as usize)))?
    }

    /// What became of the call; `operands` are its operands' names.
    pub(crate) fn what(&self, operands: &[&str]) -> What {
        let end = match self.0[END] {
            1 => End::Exit(self.0[END + 1] as i32),
            2 => End::Signal(self.0[END + 1] as i32),
            3 => return What::Hung,
            // The parent ended too.
            _ => End::Exit(-1),
        };
        if end != End::Exit(system::FAULTED) || self.0[FAULT] == 0 {
            return What::Ended { how: end.to_string() };
        }
        let (signal, address) = (self.0[FAULT] as i32, self.0[FAULT + 1]);
        // An operand is near if the address is within a few pages of it.
        const NEAR: i64 = 1 << 16;
        let nearest = (0..(self.0[OPERANDS] as usize).min(MOST))
            .map(|i| {
                let (start, end) = (self.0[PLACES + 2 * i], self.0[PLACES + 2 * i + 1]);
                let distance = if address < start {
                    address.wrapping_sub(start) as i64
                } else {
                    address.wrapping_sub(end) as i64
                };
                (distance, i)
            })
            .min_by_key(|(distance, _)| distance.unsigned_abs())
            .filter(|(distance, _)| distance.abs() < NEAR);
        What::Fault {
            signal,
            operand: nearest.and_then(|(_, i)| operands.get(i)).map(|name| (*name).to_owned()),
            distance: nearest.map_or(0, |(distance, _)| distance),
        }
    }
}

/// The files of one examination.
#[derive(Debug)]
pub(crate) struct Journal {
    lines: File,
    path: PathBuf,
    state: File,
    words: [u64; CALL_WORDS],
}

impl Journal {
    /// Opens the files, or creates them.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let lines = OpenOptions::new().create(true).append(true).open(path)?;
        let state = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(path.with_extension("state"))?;
        let mut words = [0; CALL_WORDS];
        words[CALLS] = State::read(&state).calls();
        Ok(Self { lines, path: path.to_owned(), state, words })
    }

    /// What the last process left.
    pub(crate) fn state(&self) -> State {
        State::read(&self.state)
    }

    /// Every line that was written, except a last one that was cut off.
    pub(crate) fn read(&self) -> io::Result<Vec<Line>> {
        let text = std::fs::read_to_string(&self.path)?;
        Ok(text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
    }

    /// Writes a line.
    pub(crate) fn write(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_string(line)?;
        text.push('\n');
        self.lines.write_all(text.as_bytes())
    }

    /// Records faults from now on.
    pub(crate) fn note_faults(&self) -> io::Result<()> {
        system::note_faults::<{ 8 * FAULT as u64 }>(self.state.try_clone()?);
        Ok(())
    }

    /// Records where the process is.
    pub(crate) fn phase(&mut self, phase: Phase) -> io::Result<()> {
        self.words[PHASE] = phase as u64;
        self.save(PLACES)
    }

    /// Forgets how the last process ended.
    pub(crate) fn forget(&mut self) -> io::Result<()> {
        self.state.write_all_at(&[0; 8 * (WORDS - FAULT)], 8 * FAULT as u64)
    }

    /// Records that a call is about to be made, and where its operands are: the first byte and the
    /// one after the last.
    pub(crate) fn begin(
        &mut self,
        block: Block,
        case: usize,
        places: impl Iterator<Item = (usize, usize)>,
    ) -> io::Result<()> {
        self.words[CALLS] += 1;
        self.words[PHASE] = Phase::Calling as u64;
        self.words[BLOCK..CASE].copy_from_slice(&[
            block.routine.index() as u64,
            block.way as u64,
            block.at_end.into(),
            block.room.into(),
            block.strided.into(),
        ]);
        self.words[CASE] = case as u64;
        let mut count = 0;
        for (slot, (start, end)) in places.take(MOST).enumerate() {
            self.words[PLACES + 2 * slot] = start as u64;
            self.words[PLACES + 2 * slot + 1] = end as u64;
            count = slot + 1;
        }
        self.words[OPERANDS] = count as u64;
        self.save(CALL_WORDS)
    }

    fn save(&self, words: usize) -> io::Result<()> {
        let mut bytes = [0; 8 * CALL_WORDS];
        for (bytes, word) in bytes.chunks_exact_mut(8).zip(&self.words) {
            bytes.copy_from_slice(&word.to_ne_bytes());
        }
        self.state.write_all_at(&bytes[..8 * words], 0)
    }

    /// Records, in the parent, how the process ended.
    pub(crate) fn ended(&self, end: End) -> io::Result<()> {
        let [kind, number] = match end {
            End::Exit(code) => [1, code as u64],
            End::Signal(signal) => [2, signal as u64],
            End::Stalled => [3, 0],
        };
        self.state.write_all_at(&kind.to_ne_bytes(), 8 * END as u64)?;
        self.state.write_all_at(&number.to_ne_bytes(), 8 * (END + 1) as u64)
    }
}
