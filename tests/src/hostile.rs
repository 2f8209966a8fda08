//! Calls that no program would make: legal ones with a few numbers changed, and noise.
//!
//! Owns the choice of their numbers, from the table. What should become of them, `footprint` says
//! for core modules, and [`views`] for operations on views of buffers. A seed makes the choices, or
//! a fuzzer does.

pub mod views;

use crate::footprint;
use crate::rules::Needs;
use crate::{Routine, Word, result_bytes, rules};
use blasm_spec::dsl::{Access, Element, Kind, Subset};
use blasm_spec::rules::{Extent, Increments, operands};
use std::fmt;

/// Where choices come from.
pub trait Choices {
    /// A number below `n`, which is not 0.
    fn below(&mut self, n: u64) -> u64;

    /// One of these.
    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    /// Whether something of this probability happens.
    fn percent(&mut self, probability: u64) -> bool {
        self.below(100) < probability
    }

    /// Any 64 bits.
    fn bits(&mut self) -> u64 {
        self.below(1 << 32) << 32 | self.below(1 << 32)
    }
}

impl Choices for crate::Random {
    fn below(&mut self, n: u64) -> u64 {
        crate::Random::below(self, n)
    }
}

/// Where the operands of a call lie, before its numbers are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// One of them begins where memory begins.
    Begin,
    /// One of them ends where memory ends.
    End,
    /// None of them is aligned.
    Misaligned,
    /// One of them lies over another, or over the result.
    Overlapping,
    /// Aligned, apart, and away from the edges of memory if there is room.
    Middle,
}

impl Placement {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Begin, Self::End, Self::Misaligned, Self::Overlapping, Self::Middle];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::End => "end",
            Self::Misaligned => "misaligned",
            Self::Overlapping => "overlapping",
            Self::Middle => "middle",
        }
    }
}

/// What guests of a kind can pass for a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 32 bits: counts are signed, addresses are not.
    Wasm32,
    /// 64 bits: more than any interface can pass today.
    Wide,
}

/// A call as raw numbers.
#[derive(Clone, Debug)]
pub struct Raw {
    /// Its routine.
    pub routine: &'static Routine,
    /// The arguments in the order of the C prototype.
    pub words: Vec<Word>,
    /// Where the result is to be written, if there is one.
    pub result: Option<u64>,
}

impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.routine.name)?;
        for (i, (param, word)) in self.routine.family.params.iter().zip(&self.words).enumerate() {
            write!(f, "{}{}={word}", if i == 0 { "" } else { ", " }, param.name)?;
        }
        if let Some(at) = self.result {
            write!(f, ", result=@{at:#x}")?;
        }
        write!(f, ")")
    }
}

/// A call of the routine in a memory of this many bytes: legal, changed, or noise.
///
/// A call that nothing but time would limit is made shorter: level 1 with increments of 0.
pub fn raw(
    choices: &mut impl Choices,
    routine: &'static Routine,
    placement: Placement,
    memory: u64,
    width: Width,
) -> Raw {
    let mut call = legal(choices, routine, placement, memory);
    match choices.below(20) {
        0 => {
            for at in 0..call.words.len() {
                call.words[at] = noise(choices, call.words[at], memory, width);
            }
            call.result = call.result.map(|_| address(choices, memory, 16, width));
        }
        // Most of these are refused.
        1..=10 => {
            for _ in 0..1 + choices.below(2) {
                change(choices, &mut call, memory, width);
            }
        }
        _ => {}
    }
    if width == Width::Wasm32 {
        let narrow = |at: u64| u64::from(at as u32);
        for word in &mut call.words {
            if let Word::Pointer(at) = word {
                *at = narrow(*at);
            }
        }
        call.result = call.result.map(narrow);
    }
    shorten(&mut call);
    call
}

/// Fewer steps than this are not worth shortening.
const LONG: i64 = 4096;

/// Makes a call shorter that needs one element of each vector, or one matrix of each batch, however
/// many it names: no memory limits it.
fn shorten(call: &mut Raw) {
    let family = &call.routine.family;
    let needed = match rules::check(call.routine, &call.words) {
        Ok(Needs::All) => |_: Access| true,
        Ok(Needs::Outputs) => |access: Access| access != Access::Read,
        Ok(Needs::Nothing) | Err(_) => return,
    };
    let stays = |step: &str| call.words[family.position(step) - 1] == Word::Int(0);
    let is_bounded = operands(family).into_iter().any(|operand| match operand.extent {
        _ if !needed(operand.access) => false,
        Extent::Vector { increment: step, .. } | Extent::Batch { distance: step, .. } => {
            !stays(step)
        }
        _ => family.level > 1,
    });
    if is_bounded {
        return;
    }
    for (param, word) in family.params.iter().zip(&mut call.words) {
        let is_count = family.level == 1 || param.name == "batch_size";
        if let (Kind::Dim, true, Word::Int(n @ LONG..)) = (param.kind, is_count, word) {
            *n %= LONG;
        }
    }
}

/// A legal call, whose operands lie in memory if they fit.
pub fn legal(
    choices: &mut impl Choices,
    routine: &'static Routine,
    placement: Placement,
    memory: u64,
) -> Raw {
    let family = &routine.family;
    let mut words: Vec<Word> = Vec::with_capacity(family.params.len());
    let alike = choices.percent(50).then(|| size(choices));
    for param in &family.params {
        words.push(match param.kind {
            Kind::Layout => Word::Flag(choices.pick(&[101, 102])),
            Kind::Uplo => Word::Flag(choices.pick(&[121, 122])),
            Kind::Diag => Word::Flag(choices.pick(&[131, 132])),
            Kind::Side => Word::Flag(choices.pick(&[141, 142])),
            Kind::Trans(Subset::NoPlain) => Word::Flag(choices.pick(&[111, 113])),
            Kind::Trans(Subset::NoConjugate) if routine.ty.is_complex() => {
                Word::Flag(choices.pick(&[111, 112]))
            }
            Kind::Trans(_) => Word::Flag(choices.pick(&[111, 112, 113])),
            Kind::Dim | Kind::Inner => Word::Int(alike.unwrap_or_else(|| size(choices))),
            Kind::Width => Word::Int(choices.below(6) as i64),
            Kind::Scalar(element) => {
                scalar(choices, element == Element::Own && routine.ty.is_complex())
            }
            Kind::Operand { .. } => Word::Pointer(0),
            Kind::Increment => Word::Int(match rules_of(routine) {
                Increments::Any => choices.pick(&[1, 1, 1, 1, 2, -1, -2, 3, 0]),
                Increments::NotZero => choices.pick(&[1, 1, 1, 1, 2, -1, -2, 3]),
                Increments::Positive => choices.pick(&[1, 1, 1, 1, 2, 3, 5, -1]),
            }),
            Kind::Leading | Kind::Distance => Word::Int(1),
        });
    }
    for operand in operands(family) {
        if let (Some((line, _)), Some(stride)) = (operand.extent.lines(), operand.extent.stride()) {
            let least = rules::number(routine, &words, &line).max(1) as i64;
            let at = family.position(stride) - 1;
            words[at] = Word::Int(least + choices.pick(&[0, 0, 0, 1, 2, 5]));
            if let Extent::Batch { distance, .. } = operand.extent {
                let at = family.position(distance) - 1;
                words[at] = Word::Int(choices.pick(&[0, 1, least, least * least, 100]));
            }
        }
    }
    let mut call = Raw { routine, words, result: None };
    place(choices, &mut call, placement, memory);
    call
}

fn rules_of(routine: &Routine) -> Increments {
    blasm_spec::rules::increments(&routine.family)
}

/// Mostly so small that a call takes a microsecond, sometimes so large that kernels block.
fn size(choices: &mut impl Choices) -> i64 {
    (match choices.below(40) {
        0 => choices.below(70),
        1..=5 => choices.below(34),
        _ => choices.below(10),
    }) as i64
}

fn number(choices: &mut impl Choices) -> f64 {
    choices.pick(&[1.0, 1.0, 0.0, -1.0, 2.0, 0.5, -3.25, f64::NAN, f64::INFINITY, 1e-310, 1e300])
}

fn scalar(choices: &mut impl Choices, complex: bool) -> Word {
    let re = number(choices);
    match complex {
        true if choices.percent(50) => Word::Complex(re, 0.0),
        true => Word::Complex(re, number(choices)),
        false => Word::Real(re),
    }
}

/// Gives every operand, and the result, a place.
fn place(choices: &mut impl Choices, call: &mut Raw, placement: Placement, memory: u64) {
    let family = &call.routine.family;
    let all = footprint::operands(call.routine, &call.words);
    let bytes = |operand: &footprint::Operand| operand.bytes().clamp(0, memory.into()) as u64;
    let total: u64 = all.iter().map(|o| bytes(o) + 64).sum();
    // More than libraries are known to read too far.
    let room = memory.saturating_sub(total + 4300).max(64);
    let mut cursor = 64 + choices.below(room.div_ceil(64)) * 64;
    let special = choices.below(all.len().max(1) as u64) as usize;
    let mut places: Vec<u64> = Vec::with_capacity(all.len());
    for (i, operand) in all.iter().enumerate() {
        let size = operand.element as u64;
        places.push(match placement {
            Placement::Begin if i == special => 0,
            Placement::End if i == special => memory - bytes(operand),
            Placement::Misaligned => cursor + 1 + choices.below((size - 1).min(7)),
            _ => cursor,
        });
        let gap = choices.pick(&[16, 16, 32, 64]);
        cursor = (cursor + bytes(operand) + gap).next_multiple_of(choices.pick(&[16, 64]));
    }
    let result = result_bytes(call.routine) as u64;
    call.result = (result > 0).then(|| match placement {
        Placement::Begin if choices.percent(30) => 0,
        Placement::End if choices.percent(30) => memory.saturating_sub(result),
        Placement::Misaligned => cursor + choices.below(8),
        _ => cursor,
    });
    if placement == Placement::Overlapping {
        let shift = choices.below(7) as i64 - 3;
        let shifted = |at: u64, element: u64| at.saturating_add_signed(shift * element as i64);
        match all.len() {
            1 => call.result = call.result.map(|_| shifted(places[0], all[0].element as u64)),
            n => {
                // An output lies over another operand; without one, any two lie over each other.
                let output = all.iter().position(|o| o.access != Access::Read).unwrap_or(special);
                let other = (output + 1 + choices.below(n as u64 - 1) as usize) % n;
                let (moved, onto) =
                    if choices.percent(50) { (output, other) } else { (other, output) };
                places[moved] = shifted(places[onto], all[moved].element as u64);
            }
        }
    }
    let pointers =
        (0..family.params.len()).filter(|i| matches!(family.params[*i].kind, Kind::Operand { .. }));
    for (at, place) in pointers.zip(places) {
        call.words[at] = Word::Pointer(place);
    }
}

const NUMBERS: [i64; 14] = [
    0,
    -1,
    i32::MAX as i64,
    i32::MIN as i64,
    i32::MAX as i64 - 1,
    i32::MIN as i64 + 1,
    1 << 30,
    -(1 << 30),
    1 << 16,
    46_341,
    1 << 15,
    65_535,
    (1 << 29) + 1,
    715_827_883,
];
const WIDE: [i64; 8] =
    [i64::MAX, i64::MIN, 1 << 62, 1 << 32, (1 << 32) + 1, 3_037_000_500, i64::MAX / 8, 1 << 61];
const ADDRESSES: [u64; 8] =
    [0, 0x7fff_fff0, 0x8000_0000, 0x8000_0008, 0xffff_fff0, 0xffff_fff8, 0xffff_ffff, 0x7fff_ffff];
const FAR: [u64; 5] = [1 << 32, u64::MAX, u64::MAX - 15, 1 << 63, (1 << 32) - 8];

fn int(choices: &mut impl Choices, width: Width) -> i64 {
    match (choices.below(4), width) {
        (0, Width::Wasm32) => i64::from(choices.below(1 << 32) as u32 as i32),
        (0, Width::Wide) => choices.bits() as i64,
        (1, Width::Wide) => choices.pick(&WIDE),
        (1, _) => (1 << choices.below(32)) - 1,
        _ => choices.pick(&NUMBERS),
    }
}

fn address(choices: &mut impl Choices, memory: u64, bytes: u64, width: Width) -> u64 {
    match (choices.below(8), width) {
        (0, Width::Wasm32) => choices.below(1 << 32),
        (0, Width::Wide) => choices.bits(),
        (1, Width::Wide) => choices.pick(&FAR),
        (1 | 2, _) => choices.pick(&ADDRESSES),
        // About the last place at which it fits.
        (3, _) => memory.saturating_sub(bytes).saturating_add_signed(choices.below(33) as i64 - 16),
        (4, _) => memory.saturating_sub(choices.below(32)),
        // The addresses from which its end is at 2^32.
        (5, _) => (1_u64 << 32).saturating_sub(bytes.max(1)),
        _ => choices.below(memory.max(1)),
    }
}

/// A word of the same kind with any value.
fn noise(choices: &mut impl Choices, word: Word, memory: u64, width: Width) -> Word {
    match word {
        // Nothing would ever get past the flags otherwise.
        Word::Flag(flag) if choices.percent(75) => Word::Flag(flag),
        Word::Flag(_) => Word::Flag(flag(choices)),
        Word::Int(_) if choices.percent(50) => Word::Int(choices.below(40) as i64),
        Word::Int(_) => Word::Int(int(choices, width)),
        Word::Pointer(_) => Word::Pointer(address(choices, memory, 16, width)),
        Word::Real(_) => scalar(choices, false),
        Word::Complex(..) => scalar(choices, true),
    }
}

fn flag(choices: &mut impl Choices) -> u32 {
    match choices.below(4) {
        0 => choices.below(1 << 32) as u32,
        1 => 100 + choices.below(50) as u32,
        _ => choices.pick(&[0, 100, 103, 110, 112, 113, 114, 120, 123, 130, 133, 140, 143]),
    }
}

/// Changes one word, or the place of the result.
fn change(choices: &mut impl Choices, call: &mut Raw, memory: u64, width: Width) {
    let of = call.words.len() as u64 + u64::from(call.result.is_some());
    let at = choices.below(of) as usize;
    let Some(word) = call.words.get(at).copied() else {
        let bytes = result_bytes(call.routine) as u64;
        call.result = Some(match choices.below(2) {
            0 => memory.saturating_sub(bytes) + choices.below(bytes + 2),
            _ => address(choices, memory, bytes, width),
        });
        return;
    };
    call.words[at] = match word {
        Word::Flag(_) => Word::Flag(flag(choices)),
        Word::Int(x) => {
            let changed = match choices.below(6) {
                0 => x.wrapping_add(1),
                1 => x.wrapping_sub(1),
                2 => x.wrapping_neg(),
                _ => int(choices, width),
            };
            Word::Int(if width == Width::Wide { changed } else { (changed as i32).into() })
        }
        Word::Real(_) => scalar(choices, false),
        Word::Complex(..) => scalar(choices, true),
        Word::Pointer(x) => {
            let params = &call.routine.family.params;
            let operand = footprint::operands(call.routine, &call.words)
                .into_iter()
                .find(|operand| operand.name == params[at].name)
                .expect("a pointer is an operand");
            let bytes = operand.bytes().clamp(0, 1 << 32) as u64;
            let end = memory.saturating_sub(bytes);
            let pointers = call.words.iter().filter_map(|word| match word {
                Word::Pointer(at) => Some(*at),
                _ => None,
            });
            Word::Pointer(match choices.below(8) {
                0 => end,
                1 => end + 1,
                2 => end + operand.element as u64,
                3 => end.saturating_sub(1 + choices.below(16)),
                4 => x.wrapping_add(1 + choices.below(7)),
                5 => choices.pick(&pointers.collect::<Vec<_>>()),
                _ => address(choices, memory, bytes, width),
            })
        }
    };
}
