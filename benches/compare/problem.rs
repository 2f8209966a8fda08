//! One call of one routine at one size, as data, and what makes an answer to it right.
//!
//! Owns the operands: their values, their places, and the judgement of what a call did to them. The
//! numbers are positive, so that nothing cancels and the standard bound on rounding errors is
//! relative to the result itself; a triangle that is solved with is close to the identity, so that
//! a solution stays as large as the right-hand side however often it is solved again.

use blasm_spec::dsl::{Access, Kind, Shape, Type};
use blasm_tests::footprint::{self, Operand};
use blasm_tests::{Case, Expected, Routine, Value, Word, compare, expect, result_bytes, routine};
use std::ops::Range;

/// Up to this size the answer is computed by definition, with twice the precision of doubles.
const BY_DEFINITION: u64 = 64;
/// Operands begin at a cache line, each some lines further into its page than the one before.
const LINE: usize = 64;
const PAGE: usize = 4096;

/// A call and its memory.
pub struct Problem {
    /// The call.
    pub case: Case,
    /// The bytes that the call writes.
    pub outputs: Vec<Range<usize>>,
    routine: &'static Routine,
    operands: Vec<Operand>,
    n: u64,
    expected: Option<Expected>,
}

/// What a call left behind.
pub struct Answer {
    /// The memory.
    pub blob: Vec<u8>,
    /// What it returned.
    pub value: Value,
}

impl Problem {
    /// The problem of size `n` of a routine.
    pub fn new(name: &str, n: u64) -> Problem {
        let routine = routine(name);
        let params = &routine.family.params;
        let size = i64::try_from(n).expect("a size is small");
        let scalar = |x: f64| match routine.ty.is_complex() {
            true => Word::Complex(x, 0.0),
            false => Word::Real(x),
        };
        let mut words: Vec<Word> = params
            .iter()
            .map(|param| match param.kind {
                Kind::Layout => Word::Flag(102),
                Kind::Trans(_) => Word::Flag(111),
                Kind::Uplo => Word::Flag(122),
                Kind::Diag => Word::Flag(131),
                Kind::Side => Word::Flag(141),
                Kind::Dim | Kind::Inner | Kind::Width | Kind::Leading => Word::Int(size),
                Kind::Distance => Word::Int(size * size),
                Kind::Increment => Word::Int(1),
                Kind::Scalar(_) if param.name == "beta" => scalar(0.0),
                // With alpha = 1 a vector update is a sum, for which libraries may have a shorter
                // path.
                Kind::Scalar(_) if routine.family.level == 1 => scalar(0.5),
                Kind::Scalar(_) => scalar(1.0),
                Kind::Operand { .. } => Word::Pointer(0),
            })
            .collect();
        let mut end = 0_usize;
        let mut place = |bytes: usize, line: usize| {
            let at = end.next_multiple_of(PAGE) + line * LINE;
            end = at + bytes;
            at as u64
        };
        let sizes = footprint::operands(routine, &words);
        let mut sizes = sizes.iter().map(Operand::bytes);
        let mut line = 0;
        for (word, param) in words.iter_mut().zip(params) {
            if let Kind::Operand { .. } = param.kind {
                let bytes = sizes.next().expect("an operand has a footprint");
                *word = Word::Pointer(place(bytes as usize, line));
                line += 3;
            }
        }
        let result = (result_bytes(routine) > 0).then(|| place(16, line));
        let operands = footprint::operands(routine, &words);
        let mut blob = vec![0; end.next_multiple_of(PAGE)];
        let solves = params.iter().any(|param| param.kind == Kind::Diag);
        for (operand, param) in operands.iter().zip(params.iter().filter(is_operand)) {
            let triangle =
                matches!(param.kind, Kind::Operand { shape: Shape::Triangle(_), .. }) && solves;
            fill(&mut blob, operand, routine.ty, triangle);
        }
        let written = operands.iter().filter(|operand| operand.access != Access::Read);
        let outputs = written
            .map(|operand| operand.at as usize..operand.at as usize + operand.bytes() as usize)
            .collect();
        let case = Case { routine: name.to_owned(), words, blob, result };
        let expected = (n <= BY_DEFINITION).then(|| expect(&case));
        Problem { case, outputs, routine, operands, n, expected }
    }

    /// Whether an answer is right: by definition if that does not take long, and otherwise if it
    /// agrees with another.
    pub fn judge(&self, answer: &Answer, other: Option<&Answer>) -> Result<(), String> {
        match (&self.expected, other) {
            (Some(expected), _) => {
                compare(&self.case, expected, &answer.blob, answer.value).map(drop)
            }
            (None, Some(other)) => self.agree(answer, other),
            (None, None) => Ok(()),
        }
    }

    /// Each of two answers is off by at most gamma(n) times the sum of the magnitudes of what was
    /// added, which for these numbers is less than 1.3 times the result; a complex product costs
    /// twice as many roundings.
    fn agree(&self, answer: &Answer, other: &Answer) -> Result<(), String> {
        let unit =
            if self.routine.ty.real() == Type::S { f32::EPSILON.into() } else { f64::EPSILON };
        let bound = 8.0 * (self.n as f64 + 4.0) * unit;
        let differ = |what: String, (a, b): ((f64, f64), (f64, f64))| {
            let close = (a.0 - b.0).hypot(a.1 - b.1) <= bound * b.0.hypot(b.1);
            // NaN is not close to anything.
            if close { Ok(()) } else { Err(format!("{what} is {a:?} and elsewhere {b:?}")) }
        };
        for operand in self.operands.iter().filter(|operand| operand.access != Access::Read) {
            for range in operand.ranges() {
                for at in range.step_by(operand.element as usize) {
                    let numbers = (self.number(&answer.blob, at), self.number(&other.blob, at));
                    differ(format!("{}: `{}` at {at:#x}", self.case, operand.name), numbers)?;
                }
            }
        }
        let pair = |value| match value {
            Value::Nothing => (0.0, 0.0),
            Value::Real(x) => (x, 0.0),
            Value::Complex(re, im) => (re, im),
            Value::Index(i) => (i as f64, 0.0),
        };
        differ(format!("{}: the result", self.case), (pair(answer.value), pair(other.value)))
    }

    fn number(&self, blob: &[u8], at: usize) -> (f64, f64) {
        let part = |at: usize| match self.routine.ty.real() {
            Type::S => f32::from_le_bytes(blob[at..at + 4].try_into().expect("four bytes")).into(),
            _ => f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight bytes")),
        };
        match self.routine.ty {
            Type::S | Type::D => (part(at), 0.0),
            Type::C => (part(at), part(at + 4)),
            Type::Z => (part(at), part(at + 8)),
        }
    }
}

fn is_operand(param: &&blasm_spec::dsl::Param) -> bool {
    matches!(param.kind, Kind::Operand { .. })
}

/// Fills an operand with numbers between 1/2 and 1; a triangle that is solved with gets a diagonal
/// of ones and a thousandth of an n-th of that elsewhere.
fn fill(blob: &mut [u8], operand: &Operand, ty: Type, triangle: bool) {
    let order = operand.outer.max(1) as f64;
    let mut state = operand.at ^ 0x9e37_79b9_7f4a_7c15;
    let mut next = || {
        // xorshift: quick, and good enough for numbers that only have to differ.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        0.5 + (state >> 12) as f64 / (1_u64 << 53) as f64
    };
    let part = if ty.real() == Type::S { 4 } else { 8 };
    for range in operand.ranges() {
        // In a lower triangle by columns, each run begins on the diagonal.
        let diagonal = range.start;
        for at in range.step_by(part) {
            let number = match triangle {
                false => next(),
                true if at == diagonal => 1.0,
                true if at < diagonal + operand.element as usize => 0.0,
                true => next() / (1024.0 * order),
            };
            match part {
                4 => blob[at..at + 4].copy_from_slice(&(number as f32).to_le_bytes()),
                _ => blob[at..at + 8].copy_from_slice(&number.to_le_bytes()),
            }
        }
    }
}
