//! Which bytes a call may touch, and what happens to a call with arbitrary arguments.
//!
//! Owns extents, written from the table of hazards (`General: (c - 1) ld + r` …) in 128 bits, and
//! the prediction of a call's fate. Shares nothing with blasm-core, with which it is compared:
//! `rules` evaluates the table's rules for legality and demand.

use crate::rules::{self, Needs};
use crate::{Routine, Word, result_bytes};
use blasm_spec::dsl::{Access, Element, Kind, Shape, Size, Type};

/// An operand of a call.
#[derive(Clone, Debug)]
pub struct Operand {
    /// Its name.
    pub name: &'static str,
    /// What happens to it.
    pub access: Access,
    /// Where it begins.
    pub at: u64,
    /// Bytes per element.
    pub element: i128,
    /// Elements per run.
    pub inner: i128,
    /// The number of runs.
    pub outer: i128,
    /// The distance from one run to the next, in elements.
    pub stride: i128,
    /// Whether run j has the elements 0 to j (true) or j to the last (false); `None` if it has all.
    pub head: Option<bool>,
    /// How many times all of that is there: the matrices of a batch.
    pub copies: i128,
    /// The distance from one of them to the next, in elements.
    pub distance: i128,
}

impl Operand {
    /// From the first byte to the last; the largest number if 128 bits cannot count them.
    pub fn bytes(&self) -> i128 {
        match self.inner < 1 || self.outer < 1 || self.copies < 1 {
            true => 0,
            false => (self.outer - 1)
                .saturating_mul(self.stride)
                .saturating_add(self.inner)
                .saturating_add((self.copies - 1).saturating_mul(self.distance))
                .saturating_mul(self.element),
        }
    }

    /// Whether it lies in a memory of this many bytes.
    pub fn fits(&self, memory: usize) -> bool {
        self.bytes() == 0 || i128::from(self.at).saturating_add(self.bytes()) <= memory as i128
    }

    /// The bytes of its elements, as ranges; of an operand that fits a memory.
    pub fn ranges(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let empty = self.bytes() == 0;
        // An increment of 0 names one element, however often.
        let outer = if empty {
            0
        } else if self.stride == 0 {
            1
        } else {
            self.outer
        };
        let (at, element) = (i128::from(self.at), self.element);
        let (inner, stride, head) = (self.inner, self.stride, self.head);
        let copies = if self.distance == 0 { self.copies.min(1) } else { self.copies };
        let distance = self.distance;
        let runs = (0..copies).flat_map(move |copy| (0..outer).map(move |run| (copy, run)));
        runs.map(move |(copy, run)| {
            let (first, end) = match head {
                None => (0, inner),
                Some(true) => (0, inner.min(run + 1)),
                Some(false) => (run.min(inner), inner),
            };
            let start = at + (copy * distance + run * stride) * element;
            (start + first * element) as usize..(start + end * element) as usize
        })
    }
}

/// The operands of a call.
///
/// # Panics
/// If the words are not those of the routine.
pub fn operands(routine: &Routine, words: &[Word]) -> Vec<Operand> {
    let params = &routine.family.params;
    let word =
        |name: &str| words[params.iter().position(|p| p.name == name).expect("it is a parameter")];
    let int = |name: &str| match word(name) {
        Word::Int(x) => i128::from(x),
        other => panic!("{name} is {other:?}"),
    };
    let is = |name: &str, value: u32| word(name) == Word::Flag(value);
    let size = |size: Size| match size {
        Size::Is(a) => int(a),
        Size::Trans(flag, a, b) => int(if is(flag, 111) { a } else { b }),
        Size::Side(a, b) => int(if is("side", 141) { a } else { b }),
        Size::PlusOne(a) => int(a) + 1,
        Size::SumPlusOne(a, b) => int(a) + int(b) + 1,
    };
    let row_major = routine.family.has("layout") && is("layout", 101);
    let mut all = Vec::new();
    for (i, param) in params.iter().enumerate() {
        let Kind::Operand { shape, access, element } = param.kind else { continue };
        let Word::Pointer(at) = words[i] else { panic!("{} is {:?}", param.name, words[i]) };
        let own = element == Element::Own && routine.ty.is_complex();
        let part = if routine.ty.real() == Type::S { 4 } else { 8 };
        let stride = || match words[i + 1] {
            Word::Int(x) => i128::from(x),
            other => panic!("the stride of {} is {other:?}", param.name),
        };
        let (inner, outer, stride, head) = match shape {
            Shape::Vector(n) => (1, size(n), stride().abs(), None),
            Shape::General(r, c) if row_major => (size(c), size(r), stride(), None),
            Shape::General(r, c) => (size(r), size(c), stride(), None),
            Shape::Triangle(n) => (size(n), size(n), stride(), Some(is("uplo", 121) != row_major)),
            Shape::Band(w, r, _) if row_major => (size(w), size(r), stride(), None),
            Shape::Band(w, _, c) => (size(w), size(c), stride(), None),
            Shape::Packed(n) => (size(n).max(0) * (size(n) + 1) / 2, 1, 0, None),
            Shape::Cells(count) => (count.into(), 1, 0, None),
            Shape::Batch(r, c, _) if row_major => (size(c), size(r), stride(), None),
            Shape::Batch(r, c, _) => (size(r), size(c), stride(), None),
        };
        let (copies, distance) = match (shape, words.get(i + 2)) {
            (Shape::Batch(_, _, count), Some(&Word::Int(distance))) => {
                (size(count), distance.into())
            }
            _ => (1, 0),
        };
        let element = if own { 2 * part } else { part };
        all.push(Operand {
            name: param.name,
            access,
            at,
            element,
            inner,
            outer,
            stride,
            head,
            copies,
            distance,
        });
    }
    all
}

/// The required fate of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The errno: an argument is illegal.
    Errno(u32),
    /// It needs memory that does not exist: some operands, one of which is named, or `result`.
    Trap(Vec<&'static str>),
    /// It is carried out.
    Done,
}

/// Predicts a call's fate in a memory of this many bytes.
pub fn fate(routine: &Routine, words: &[Word], result: Option<u64>, memory: usize) -> Fate {
    let bytes = result_bytes(routine) as u64;
    if bytes > 0 && result.expect("a place for the result").saturating_add(bytes) > memory as u64 {
        return Fate::Trap(vec!["result"]);
    }
    let needs = match rules::check(routine, words) {
        Err(position) => return Fate::Errno(position),
        Ok(needs) => needs,
    };
    let needed = |operand: &Operand| match needs {
        Needs::Nothing => false,
        Needs::Outputs => operand.access != Access::Read,
        Needs::All => true,
    };
    let all = operands(routine, words);
    let outside: Vec<_> =
        all.iter().filter(|o| needed(o) && !o.fits(memory)).map(|o| o.name).collect();
    if outside.is_empty() { Fate::Done } else { Fate::Trap(outside) }
}
