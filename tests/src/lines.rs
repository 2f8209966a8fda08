//! The lines of the case files of docs/semantics.md, and the calls that they stand for.
//!
//! A line is `id | routine | arguments | outcome`:
//!
//! ```text
//! scal-zero | sdcz scal | alpha=0 x=[nan inf 2 -2] | x=[nan nan 0 -0]
//! ```
//!
//! - The routine is the letters of the types and the name of the family in the table.
//! - A flag is a letter (`trans=T`) or a number. Without one: upper, not transposed, not unit,
//!   left.
//! - A size that is not given is that of the operands. A scalar that is not given is 1 (alpha, c)
//!   or 0.
//! - A vector is its elements in order, a matrix its rows from the top (`;` between them) as the
//!   routine numbers them, regardless of the layout; a band or a triangle has `_` where nothing is
//!   stored.
//! - A number is `2`, `-0`, `nan`, `inf`, `3big` (big is 2^120 in single precision, 2^1000 in
//!   double), `small` (the inverse of big), `max`, `tiny` (the least normal number), `eta` (the
//!   least of all). `re,im` is a complex number; `x*5` five elements; `_` an element that the call
//!   must not read.
//! - `null` is a pointer outside memory, `@x+2` one to the third element of x.
//! - In outcomes `0` is a zero of any sign and `+0` and `-0` are what they say; `~x` is x within
//!   8 epsilons; `x?` is x or NaN; `x^` is x, NaN or infinite; `!` is NaN or infinite (of a complex
//!   number, in one part at least);
//!   `*` is anything; `_` is as it was. A complex `nan` is NaN in both parts; a complex `x` has no
//!   imaginary part. What an outcome does not name must keep every bit.
//! - `-> x`: the result; `errno 5`; `trap`; `same` (nothing changes).
//!
//! Unless a line says otherwise, it is run in both layouts, with increments 1, 2 and, if they name
//! the same elements backwards, negative ones; vectors of level 1 that are computed element by
//! element are also repeated, so that they reach the registers.

use crate::{Case, Routine, Value, Word, footprint, routines};
use blasm_spec::dsl::{Element, Kind, Returns, Shape, Size, Type};
use std::collections::HashMap;
use std::fmt;

/// A pointer outside memory.
const WILD: u64 = 0x7fff_ff00;
/// Canaries between operands, in bytes: enough for every operand that begins in another one.
const GAP: u64 = 256;

/// A line of a case file.
#[derive(Clone, Debug)]
pub struct Line {
    /// The row of docs/semantics.md.
    pub id: &'static str,
    /// The line, for messages.
    pub text: &'static str,
    types: &'static str,
    family: &'static str,
    arguments: Vec<(&'static str, &'static str)>,
    outcome: Outcome,
}

#[derive(Clone, Debug)]
enum Outcome {
    Errno(u32),
    Trap,
    Done { operands: Vec<(&'static str, &'static str)>, result: Option<&'static str> },
}

/// The expectation for a part of an element.
#[derive(Clone, Copy, Debug)]
pub enum Want {
    /// This number; a zero of any sign if it is one.
    Number(f64),
    /// This number, its sign included.
    Signed(f64),
    /// This number within 8 epsilons.
    Near(f64),
    /// This number or NaN.
    NumberOrNan(f64),
    /// This number, NaN or infinite.
    NumberOrNotFinite(f64),
    /// NaN or infinite.
    NotFinite,
    /// Anything.
    Anything,
    /// As it was.
    Unchanged,
}

/// The expectation for an element: for each part, or for the whole.
#[derive(Clone, Copy, Debug)]
pub enum WantElement {
    /// The real and the imaginary part.
    Parts(Want, Want),
    /// Not finite, in at least one part.
    NotFinite,
}

/// A call, and its required outcome.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// The call.
    pub case: Case,
    /// Its required outcome.
    pub fate: Fate,
    ty: Type,
}

/// The required outcome of a call.
#[derive(Clone, Debug)]
pub enum Fate {
    /// This errno.
    Errno(u32),
    /// A trap.
    Trap,
    /// It is carried out: elements at these places of memory, and the result.
    Done(Vec<Place>, Option<WantResult>),
}

/// An element in memory.
#[derive(Clone, Debug)]
pub struct Place {
    /// The operand to which it belongs.
    pub name: &'static str,
    /// Row and column.
    pub index: (usize, usize),
    /// Where it lies in the case's memory.
    pub at: u64,
    /// Whether it has two parts.
    pub complex: bool,
    /// What it should be.
    pub want: WantElement,
}

/// What the call should return.
#[derive(Clone, Debug)]
pub struct WantResult {
    /// The value.
    pub want: WantElement,
    /// Whether it is in single precision.
    pub single: bool,
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.case.fmt(f)
    }
}

/// Splits `a=[1 2] b=3` at the spaces outside brackets.
fn fields(text: &'static str) -> Vec<&'static str> {
    let (mut depth, mut start, mut out) = (0, None, Vec::new());
    for (i, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if c == ' ' && depth == 0 {
            out.extend(start.take().map(|s: usize| &text[s..i]));
        } else if start.is_none() {
            start = Some(i);
        }
    }
    out.extend(start.map(|s| &text[s..]));
    out
}

fn pairs(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let pair = |field: &'static str| field.split_once('=').unwrap_or_else(|| panic!("`{field}`?"));
    fields(text).into_iter().map(pair).collect()
}

/// The lines of a case file.
///
/// # Panics
/// If a line is malformed.
pub fn lines(file: &'static str) -> Vec<Line> {
    let is_line = |line: &&str| !line.is_empty() && !line.starts_with('#');
    file.lines().map(str::trim).filter(is_line).map(line).collect()
}

fn line(text: &'static str) -> Line {
    let parts: Vec<&str> = text.split('|').map(str::trim).collect();
    let [id, routine, arguments, outcome] = parts[..] else { panic!("four parts: {text}") };
    let (types, family) = routine.split_once(' ').unwrap_or_else(|| panic!("a type: {text}"));
    let outcome = match outcome.split_once(' ') {
        Some(("errno", number)) => Outcome::Errno(number.parse().expect("a number")),
        _ if outcome == "trap" => Outcome::Trap,
        _ if outcome == "same" => Outcome::Done { operands: Vec::new(), result: None },
        _ => match outcome.split_once("->") {
            Some((operands, result)) => {
                Outcome::Done { operands: pairs(operands.trim()), result: Some(result.trim()) }
            }
            None => Outcome::Done { operands: pairs(outcome), result: None },
        },
    };
    Line { id, text, types, family, arguments: pairs(arguments), outcome }
}

/// A number of a precision.
fn number(text: &str, single: bool) -> f64 {
    let units: [(&str, f64); 5] = if single {
        [
            ("big", 2f64.powi(120)),
            ("small", 2f64.powi(-120)),
            ("max", f32::MAX.into()),
            ("tiny", f32::MIN_POSITIVE.into()),
            ("eta", f32::from_bits(1).into()),
        ]
    } else {
        [
            ("big", 2f64.powi(1000)),
            ("small", 2f64.powi(-1000)),
            ("max", f64::MAX),
            ("tiny", f64::MIN_POSITIVE),
            ("eta", f64::from_bits(1)),
        ]
    };
    for (name, unit) in units {
        if let Some(factor) = text.strip_suffix(name) {
            let factor = match factor {
                "" => 1.0,
                "-" => -1.0,
                other => other.parse().unwrap_or_else(|_| panic!("no number: {text}")),
            };
            return factor * unit;
        }
    }
    let x: f64 = text.parse().unwrap_or_else(|_| panic!("no number: {text}"));
    if single { f64::from(x as f32) } else { x }
}

fn want_part(text: &str, single: bool) -> Want {
    match text {
        "!" => Want::NotFinite,
        "*" => Want::Anything,
        "_" => Want::Unchanged,
        "+0" => Want::Signed(0.0),
        "-0" => Want::Signed(-0.0),
        _ if text.starts_with('~') => Want::Near(number(&text[1..], single)),
        _ => match (text.strip_suffix('?'), text.strip_suffix('^')) {
            (Some(x), _) => Want::NumberOrNan(number(x, single)),
            (_, Some(x)) => Want::NumberOrNotFinite(number(x, single)),
            _ => Want::Number(number(text, single)),
        },
    }
}

fn want(text: &str, single: bool, complex: bool) -> WantElement {
    match text.split_once(',') {
        Some((re, im)) => WantElement::Parts(want_part(re, single), want_part(im, single)),
        None if !complex => WantElement::Parts(want_part(text, single), Want::Anything),
        None => match want_part(text, single) {
            Want::NotFinite => WantElement::NotFinite,
            part @ (Want::Anything | Want::Unchanged) => WantElement::Parts(part, part),
            part @ Want::Number(x) if x.is_nan() => WantElement::Parts(part, part),
            part => WantElement::Parts(part, Want::Number(0.0)),
        },
    }
}

/// The elements of `[a b; c d]`, by rows.
fn matrix(text: &str, repeat: usize) -> Option<Vec<Vec<&str>>> {
    let inside = text.strip_prefix('[')?.strip_suffix(']')?;
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for row in inside.split(';') {
        let mut elements = Vec::new();
        for element in row.split_whitespace() {
            match element.rsplit_once('*') {
                Some((x, count)) if !x.is_empty() && !count.is_empty() => {
                    let count = count.parse().unwrap_or_else(|_| panic!("no count: {element}"));
                    elements.extend(std::iter::repeat_n(x, count));
                }
                _ => elements.push(element),
            }
        }
        rows.push(elements.repeat(repeat));
    }
    Some(rows)
}

/// How a line is run.
#[derive(Clone, Copy, Debug)]
struct Variant {
    layout: u32,
    incs: (i64, i64),
    repeat: usize,
}

impl Line {
    fn argument(&self, name: &str) -> Option<&'static str> {
        self.arguments.iter().find(|(n, _)| *n == name).map(|(_, value)| *value)
    }

    /// Every call that the line stands for.
    ///
    /// # Panics
    /// If the line does not fit its routine.
    pub fn expectations(&self) -> Vec<Expectation> {
        let mut out = Vec::new();
        for letter in self.types.chars() {
            let of = |r: &&Routine| r.family.name == self.family && r.ty.letter() == letter;
            let routine = routines().iter().find(of);
            let routine = routine.unwrap_or_else(|| panic!("no {letter} {}", self.family));
            for variant in self.variants(routine) {
                out.push(self.expectation(routine, variant));
            }
        }
        for (name, _) in &self.arguments {
            let has = |r: &&Routine| r.family.name == self.family && r.family.has(name);
            assert!(routines().iter().any(|r| has(&r)), "there is no {name} in: {}", self.text);
        }
        out
    }

    fn variants(&self, routine: &Routine) -> Vec<Variant> {
        let family = &routine.family;
        let fixed = self.arguments.iter().any(|(_, value)| value.starts_with('@'));
        let vectors = ["x", "y"].into_iter().filter(|v| family.has(v)).count();
        let given = self.argument("incx").is_some() || self.argument("incy").is_some();
        let incs: &[(i64, i64)] = match (fixed || given || vectors == 0, family.level, vectors) {
            (true, ..) => &[(1, 1)],
            (_, 1, 1) => &[(1, 1), (3, 3)],
            _ => &[(1, 1), (2, 3), (-1, -1), (-2, 1)],
        };
        let layouts: &[u32] = match family.has("layout") && self.argument("layout").is_none() {
            true => &[101, 102],
            false => &[102],
        };
        let by_element =
            ["scal", "real_scal", "axpy", "copy", "swap", "rot", "rotm"].contains(&family.name);
        let repeats: &[usize] =
            if by_element && !fixed && self.argument("n").is_none() { &[1, 13, 51] } else { &[1] };
        let mut out = Vec::new();
        for &layout in layouts {
            for &incs in incs {
                for &repeat in repeats {
                    out.push(Variant { layout, incs, repeat });
                }
            }
        }
        out
    }

    fn expectation(&self, routine: &Routine, variant: Variant) -> Expectation {
        let mut builder = Builder::new(self, routine, variant);
        builder.flags_and_scalars();
        builder.sizes();
        builder.strides();
        let blob = builder.memory();
        let fate = match &self.outcome {
            Outcome::Errno(number) => Fate::Errno(*number),
            Outcome::Trap => Fate::Trap,
            Outcome::Done { operands, result } => {
                let places =
                    operands.iter().flat_map(|(name, text)| builder.wanted(name, text)).collect();
                let complex = routine.family.returns == Returns::Element && routine.ty.is_complex();
                let single = builder.single && routine.family.returns != Returns::Double;
                Fate::Done(
                    places,
                    result.map(|text| WantResult { want: want(text, single, complex), single }),
                )
            }
        };
        let case = Case {
            routine: routine.name.clone(),
            words: builder.words,
            blob,
            result: builder.result,
        };
        Expectation { case, fate, ty: routine.ty }
    }
}

/// A call while it is put together.
struct Builder<'a> {
    line: &'a Line,
    routine: &'a Routine,
    variant: Variant,
    single: bool,
    words: Vec<Word>,
    given: HashMap<&'static str, Vec<Vec<&'static str>>>,
    result: Option<u64>,
}

impl<'a> Builder<'a> {
    fn new(line: &'a Line, routine: &'a Routine, variant: Variant) -> Self {
        let given = line
            .arguments
            .iter()
            .filter_map(|(name, text)| Some((*name, matrix(text, variant.repeat)?)))
            // Five numbers are always five, however long the vectors are.
            .map(|(name, rows)| (name, if name == "param" { cut(rows, 5) } else { rows }))
            .collect();
        let single = routine.ty.real() == Type::S;
        Builder { line, routine, variant, single, words: Vec::new(), given, result: None }
    }

    fn at(&self, name: &str) -> usize {
        let at = self.routine.family.params.iter().position(|p| p.name == name);
        at.unwrap_or_else(|| panic!("there is no {name} in: {}", self.line.text))
    }

    fn int(&self, name: &str) -> i64 {
        let Word::Int(x) = self.words[self.at(name)] else { panic!("{name} is no number") };
        x
    }

    fn is(&self, name: &str, value: u32) -> bool {
        self.words[self.at(name)] == Word::Flag(value)
    }

    fn row_major(&self) -> bool {
        self.routine.family.has("layout") && self.is("layout", 101)
    }

    fn flag(&self, name: &str, default: u32) -> u32 {
        match self.line.argument(name) {
            None => default,
            Some("T") => 112,
            Some("C") => 113,
            Some("U") => {
                if name == "diag" {
                    132
                } else {
                    121
                }
            }
            Some("N") => {
                if name == "diag" {
                    131
                } else {
                    111
                }
            }
            Some("L") => {
                if name == "side" {
                    141
                } else {
                    122
                }
            }
            Some("R") => 142,
            Some(number) => number.parse().expect("a flag"),
        }
    }

    fn flags_and_scalars(&mut self) {
        for param in &self.routine.family.params {
            let name = param.name;
            let word = match param.kind {
                Kind::Layout => Word::Flag(self.flag(name, self.variant.layout)),
                Kind::Uplo => Word::Flag(self.flag(name, 121)),
                Kind::Trans(_) => Word::Flag(self.flag(name, 111)),
                Kind::Diag => Word::Flag(self.flag(name, 131)),
                Kind::Side => Word::Flag(self.flag(name, 141)),
                Kind::Dim | Kind::Inner | Kind::Width | Kind::Leading | Kind::Distance => {
                    Word::Int(i64::MIN)
                }
                Kind::Increment => {
                    let default = match (name, self.line.argument("incx").is_some()) {
                        ("incx", _) => self.variant.incs.0,
                        (_, true) => 1,
                        _ => self.variant.incs.1,
                    };
                    let text = self.line.argument(name);
                    Word::Int(text.map_or(default, |x| x.parse().expect("an increment")))
                }
                Kind::Scalar(element) => {
                    let default = if ["alpha", "c", "y1"].contains(&name) { "1" } else { "0" };
                    let text = self.line.argument(name).unwrap_or(default);
                    let (re, im) = text.split_once(',').unwrap_or((text, "0"));
                    let (re, im) = (number(re, self.single), number(im, self.single));
                    match self.routine.ty.is_complex() && element == Element::Own {
                        true => Word::Complex(re, im),
                        false => Word::Real(re),
                    }
                }
                Kind::Operand { .. } => Word::Pointer(WILD),
            };
            self.words.push(word);
        }
    }

    /// The parameter that a size is; `None` if it is a sum.
    fn name_of(&self, size: Size) -> Option<&'static str> {
        match size {
            Size::Is(a) => Some(a),
            Size::Trans(flag, a, b) => Some(if self.is(flag, 111) { a } else { b }),
            Size::Side(a, b) => Some(if self.is("side", 141) { a } else { b }),
            Size::PlusOne(_) | Size::SumPlusOne(..) => None,
        }
    }

    /// Takes sizes from the line, and those that it does not give from the operands.
    fn sizes(&mut self) {
        for (i, param) in self.routine.family.params.iter().enumerate() {
            let is_size = matches!(param.kind, Kind::Dim | Kind::Inner | Kind::Width);
            if let (true, Some(text)) = (is_size, self.line.argument(param.name)) {
                self.words[i] = Word::Int(text.parse().expect("a size"));
            }
        }
        for param in &self.routine.family.params {
            let Kind::Operand { shape, .. } = param.kind else { continue };
            let Some(rows) = self.given.get(param.name) else { continue };
            let (rows, cols) = (rows.len() as i64, rows[0].len() as i64);
            let known = match shape {
                Shape::Vector(n) => [(self.name_of(n), cols), (None, 0)],
                Shape::General(r, c) | Shape::Band(_, r, c) => {
                    [(self.name_of(r), rows), (self.name_of(c), cols)]
                }
                Shape::Triangle(n) | Shape::Packed(n) => [(self.name_of(n), rows), (None, 0)],
                Shape::Cells(_) | Shape::Batch(..) => continue,
            };
            for (name, value) in known {
                let Some(name) = name else { continue };
                let at = self.at(name);
                if self.words[at] == Word::Int(i64::MIN) {
                    self.words[at] = Word::Int(value);
                }
            }
        }
        for (i, param) in self.routine.family.params.iter().enumerate() {
            let is_size = matches!(param.kind, Kind::Dim | Kind::Inner | Kind::Width);
            let known = !is_size || self.words[i] != Word::Int(i64::MIN);
            assert!(known, "{} is not known: {}", param.name, self.line.text);
        }
    }

    fn size(&self, size: Size) -> i64 {
        match size {
            Size::PlusOne(a) => self.int(a) + 1,
            Size::SumPlusOne(a, b) => self.int(a) + self.int(b) + 1,
            other => self.int(self.name_of(other).expect("it is no sum")),
        }
    }

    /// Leading dimensions that the line does not give exceed the least by one.
    fn strides(&mut self) {
        for i in 1..self.routine.family.params.len() {
            let params = &self.routine.family.params;
            let (Kind::Leading, Kind::Operand { shape, .. }) = (params[i].kind, params[i - 1].kind)
            else {
                continue;
            };
            let least = match shape {
                Shape::General(r, c) => self.size(if self.row_major() { c } else { r }),
                Shape::Triangle(n) => self.size(n),
                Shape::Band(width, ..) => self.size(width),
                Shape::Vector(_) | Shape::Packed(_) | Shape::Cells(_) | Shape::Batch(..) => 1,
            };
            let text = self.line.argument(params[i].name);
            let ld = text.map_or(least.max(1) + 1, |x| x.parse().expect("a leading dimension"));
            self.words[i] = Word::Int(ld);
        }
    }

    /// Bytes of an operand's element.
    fn element(&self, name: &str) -> u64 {
        let Kind::Operand { element, .. } = self.routine.family.params[self.at(name)].kind else {
            panic!("{name} is no operand: {}", self.line.text)
        };
        let part = if self.single { 4 } else { 8 };
        if self.routine.ty.is_complex() && element == Element::Own { 2 * part } else { part }
    }

    /// Where an operand's element is, in elements from the pointer.
    fn offset(&self, name: &str, i: i64, j: i64) -> i64 {
        let at = self.at(name);
        let Kind::Operand { shape, .. } = self.routine.family.params[at].kind else {
            panic!("{name} is no operand: {}", self.line.text)
        };
        let stride = match self.words.get(at + 1) {
            Some(&Word::Int(x)) => x,
            _ => 1,
        };
        let row = self.row_major();
        let upper = || self.is("uplo", 121);
        match shape {
            Shape::Vector(n) if stride < 0 => (self.size(n) - 1 - j).max(0) * -stride,
            Shape::Vector(_) => j * stride,
            Shape::Cells(_) => j,
            Shape::Batch(..) => panic!("no line is about a batch: {}", self.line.text),
            Shape::General(..) | Shape::Triangle(_) if row => i * stride + j,
            Shape::General(..) | Shape::Triangle(_) => j * stride + i,
            Shape::Band(width, ..) => {
                let (below, above) = match width {
                    Size::SumPlusOne(kl, ku) => (self.int(kl), self.int(ku)),
                    Size::PlusOne(k) if upper() => (0, self.int(k)),
                    Size::PlusOne(k) => (self.int(k), 0),
                    _ => panic!("no width"),
                };
                assert!(i - j <= below && j - i <= above, "outside the band: {}", self.line.text);
                if row { i * stride + below + j - i } else { j * stride + above + i - j }
            }
            Shape::Packed(n) => {
                let n = self.size(n);
                let upper = upper();
                assert!(if upper { i <= j } else { i >= j }, "not stored: {}", self.line.text);
                let (line, within) = if row { (i, j) } else { (j, i) };
                if upper != row {
                    line * (line + 1) / 2 + within
                } else {
                    line * (2 * n - line + 1) / 2 + within - line
                }
            }
        }
    }

    /// Places the operands, fills the memory with canaries and puts the elements in.
    fn memory(&mut self) -> Vec<u8> {
        let (mut end, mut writes) = (64u64, Vec::new());
        let params = &self.routine.family.params;
        let operands: Vec<(usize, &'static str, &'static str)> = params
            .iter()
            .enumerate()
            .filter(|(_, p)| matches!(p.kind, Kind::Operand { .. }))
            .map(|(i, p)| (i, p.name, self.line.argument(p.name).unwrap_or("null")))
            .collect();
        let mut last = 0;
        for &(i, name, text) in &operands {
            if text == "null" || text.starts_with('@') {
                continue;
            }
            let at = end.next_multiple_of(16);
            self.words[i] = Word::Pointer(at);
            let size = self.element(name);
            let rows = &self.given[name];
            for (i, row) in rows.iter().enumerate() {
                for (j, text) in row.iter().enumerate() {
                    if *text == "_" && !self.is_stored(name, i as i64, j as i64) {
                        continue;
                    }
                    let place = at + self.offset(name, i as i64, j as i64) as u64 * size;
                    last = last.max(place + size);
                    if *text != "_" {
                        writes.push((place, *text, size));
                    }
                }
            }
            end = last.max(at) + GAP;
        }
        for &(i, name, text) in &operands {
            let Some(reference) = text.strip_prefix('@') else { continue };
            let (other, by) = reference.split_once('+').unwrap_or((reference, "0"));
            let Word::Pointer(at) = self.words[self.at(other)] else { panic!("{other}?") };
            let by: u64 = by.parse().expect("a number of elements");
            let at = at + by * self.element(name);
            self.words[i] = Word::Pointer(at);
            let all = footprint::operands(self.routine, &self.words);
            let bytes = all.iter().find(|o| o.name == name).map_or(0, |o| o.bytes());
            last = last.max(at + bytes as u64);
        }
        if self.routine.family.returns != Returns::Nothing {
            let at = (last.max(64) + 16).next_multiple_of(16);
            self.result = Some(at);
            last = at + 16;
        }
        let bytes = last.max(64);
        let canary = |i: u64| (0xfff8_0000 | (i as u32 & 0xffff)).to_le_bytes();
        let mut blob: Vec<u8> =
            (0..bytes.div_ceil(4)).flat_map(canary).take(bytes as usize).collect();
        let part = if self.single { 4 } else { 8 };
        for (at, text, size) in writes {
            let (re, im) = text.split_once(',').unwrap_or((text, "0"));
            let mut put = |at: usize, text: &str| {
                if text == "_" {
                    return;
                }
                let x = number(text, self.single);
                if self.single {
                    blob[at..at + 4].copy_from_slice(&(x as f32).to_le_bytes());
                } else {
                    blob[at..at + 8].copy_from_slice(&x.to_le_bytes());
                }
            };
            put(at as usize, re);
            if size > part {
                put((at + part) as usize, im);
            }
        }
        blob
    }

    /// Whether the storage has a place for an element: `_` is also used where there is none.
    fn is_stored(&self, name: &str, i: i64, j: i64) -> bool {
        let Kind::Operand { shape, .. } = self.routine.family.params[self.at(name)].kind else {
            return false;
        };
        match shape {
            Shape::Band(Size::SumPlusOne(kl, ku), ..) => {
                i - j <= self.int(kl) && j - i <= self.int(ku)
            }
            Shape::Band(Size::PlusOne(k), ..) => {
                let off = if self.is("uplo", 121) { j - i } else { i - j };
                (0..=self.int(k)).contains(&off)
            }
            Shape::Packed(_) if self.is("uplo", 121) => i <= j,
            Shape::Packed(_) => i >= j,
            _ => true,
        }
    }

    fn wanted(&self, name: &'static str, text: &'static str) -> Vec<Place> {
        let rows = matrix(text, self.variant.repeat)
            .unwrap_or_else(|| panic!("an outcome is a matrix: {}", self.line.text));
        let rows = if name == "param" { cut(rows, 5) } else { rows };
        let Word::Pointer(at) = self.words[self.at(name)] else { panic!("{name} is no operand") };
        let size = self.element(name);
        let complex = size > if self.single { 4 } else { 8 };
        let mut places = Vec::new();
        for (i, row) in rows.iter().enumerate() {
            for (j, text) in row.iter().enumerate() {
                if *text == "_" {
                    continue;
                }
                let at = at + self.offset(name, i as i64, j as i64) as u64 * size;
                let want = want(text, self.single, complex);
                places.push(Place { name, index: (i, j), at, complex, want });
            }
        }
        places
    }
}

fn cut(mut rows: Vec<Vec<&str>>, to: usize) -> Vec<Vec<&str>> {
    rows[0].truncate(to);
    rows
}

fn is_part(want: Want, got: f64, before: f64, single: bool) -> bool {
    let epsilon = if single { f64::from(f32::EPSILON) } else { f64::EPSILON };
    match want {
        Want::Number(x) if x.is_nan() => got.is_nan(),
        Want::Number(x) => got == x,
        Want::Signed(x) => got == x && got.is_sign_negative() == x.is_sign_negative(),
        Want::Near(x) => (got - x).abs() <= 8.0 * epsilon * x.abs(),
        Want::NumberOrNan(x) => got == x || got.is_nan(),
        Want::NumberOrNotFinite(x) => got == x || !got.is_finite(),
        Want::NotFinite => !got.is_finite(),
        Want::Anything => true,
        Want::Unchanged => got.to_bits() == before.to_bits(),
    }
}

fn is_element(want: WantElement, got: (f64, f64), before: (f64, f64), single: bool) -> bool {
    match want {
        WantElement::NotFinite => !got.0.is_finite() || !got.1.is_finite(),
        WantElement::Parts(re, im) => {
            is_part(re, got.0, before.0, single) && is_part(im, got.1, before.1, single)
        }
    }
}

impl Expectation {
    /// Judges the memory after a call that was carried out, and its result.
    ///
    /// # Errors
    /// What is wrong.
    pub fn judge(&self, blob: &[u8], value: Value) -> Result<(), String> {
        let Fate::Done(places, result) = &self.fate else {
            return Err(format!("{self}: was carried out, should be {:?}", self.fate));
        };
        let single = self.ty.real() == Type::S;
        let part = if single { 4 } else { 8 };
        let read = |blob: &[u8], at: usize| -> f64 {
            if single {
                f32::from_le_bytes(blob[at..at + 4].try_into().expect("four bytes")).into()
            } else {
                f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight bytes"))
            }
        };
        let mut judged = vec![false; blob.len()];
        for place in places {
            let at = place.at as usize;
            let element = |blob: &[u8]| {
                (read(blob, at), if place.complex { read(blob, at + part) } else { 0.0 })
            };
            let (got, before) = (element(blob), element(&self.case.blob));
            let size = if place.complex { 2 * part } else { part };
            judged[at..at + size].fill(true);
            if !is_element(place.want, got, before, single) {
                return Err(format!(
                    "{self}: {}{:?} is {got:?}, should be {:?}",
                    place.name, place.index, place.want
                ));
            }
        }
        if let Some(at) = self.case.result {
            judged[at as usize..at as usize + 16].fill(true);
        }
        let changed = (0..blob.len()).find(|&at| !judged[at] && blob[at] != self.case.blob[at]);
        if let Some(at) = changed {
            return Err(format!("{self}: byte {at:#x} must not change"));
        }
        let got = match value {
            Value::Nothing => return Ok(()),
            Value::Real(x) => (x, 0.0),
            Value::Complex(re, im) => (re, im),
            Value::Index(i) => (i as f64, 0.0),
        };
        match result {
            None => Err(format!("{self}: the line does not say what comes back: {got:?}")),
            Some(r) if is_element(r.want, got, (0.0, 0.0), r.single) => Ok(()),
            Some(r) => Err(format!("{self}: returned {got:?}, should be {:?}", r.want)),
        }
    }
}
