//! Calls that only `wasi:blas` has: views that it refuses, and functions that move data.
//!
//! Owns their written form (`cases/views.json`) and the choice of calls. A case of another file is
//! a call of a BLAS routine, which cannot express two operands whose types, layouts or sizes
//! contradict each other.

use crate::format::{After, Buffer, Type, Word};
use blasm_spec::dsl::{Element, Family, Shape, Size, Subset, Type as Letter};
use blasm_spec::function::{Function, Parameter, View, Word as Parts, fields, functions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The file.
pub const FILE: &str = "cases/views.json";

/// One call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its name: the function, what it tests, and a number.
    pub id: String,
    /// The function, or `buffer.` and the method.
    pub function: String,
    /// The buffers that exist before the call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buffers: Vec<Buffer>,
    /// The arguments, in the order of the WIT.
    pub args: Vec<Argument>,
    /// The error with which it is refused, so that nothing changes. Without one, it is carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The position of the error, if only one is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u8>,
    /// The buffers that change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<After>,
    /// The bytes that are returned, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Argument {
    /// A case of an enum.
    Name(String),
    /// The buffer that a method is called on.
    Handle {
        /// Which.
        handle: usize,
    },
    /// An offset or a length.
    Number {
        /// The number.
        number: Whole,
    },
    /// A `scalar` that is 1.
    Scalar {
        /// Its type.
        scalar: Type,
    },
    /// A `modified-rotation`: `full`, with four entries that are 1.
    Rotation {
        /// The type of the entries.
        rotation: Type,
    },
    /// Bytes in hexadecimal digits.
    Data {
        /// The digits.
        data: String,
    },
    /// A view.
    View(Box<Record>),
}

/// A view, by the names of its record's fields. No record has all of them; each has its own in this
/// order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Record {
    /// Which buffer.
    pub buffer: usize,
    /// Where element 0 is.
    pub offset: Whole,
    /// Of a vector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<Whole>,
    /// Of a vector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stride: Option<Whole>,
    /// Of a matrix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Whole>,
    /// Of a matrix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Whole>,
    /// Of a band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_diagonals: Option<Whole>,
    /// Of a band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_diagonals: Option<Whole>,
    /// Of a triangle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Whole>,
    /// Of a triangle's band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagonals: Option<Whole>,
    /// Of all but packed matrices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ld: Option<Whole>,
    /// `row-major` or `column-major`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
    /// `upper-triangle` or `lower-triangle`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub triangle: Option<String>,
}

impl Record {
    /// The fields that are numbers, in the order of the record that it is.
    pub fn numbers(&self) -> Vec<Whole> {
        let all = [
            Some(self.offset),
            self.length,
            self.stride,
            self.rows,
            self.columns,
            self.sub_diagonals,
            self.super_diagonals,
            self.order,
            self.diagonals,
            self.ld,
        ];
        all.into_iter().flatten().collect()
    }

    /// The field for a size, by its name.
    fn size(&mut self, name: &str) -> &mut Option<Whole> {
        match name {
            "length" => &mut self.length,
            "rows" => &mut self.rows,
            "columns" => &mut self.columns,
            "sub-diagonals" => &mut self.sub_diagonals,
            "super-diagonals" => &mut self.super_diagonals,
            "order" => &mut self.order,
            "diagonals" => &mut self.diagonals,
            other => panic!("{other} is no size"),
        }
    }
}

/// A `u64` or an `s64`: a JSON number if every parser reads it, otherwise its decimal digits as a
/// string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Digits", try_from = "Digits")]
pub struct Whole(pub i128);

impl Whole {
    /// Its 64 bits.
    pub fn bits(self) -> u64 {
        self.0 as u64
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Digits {
    Short(i64),
    Long(String),
}

impl From<Whole> for Digits {
    fn from(whole: Whole) -> Digits {
        match i64::try_from(whole.0) {
            Ok(short) if short.unsigned_abs() < 1 << 53 => Digits::Short(short),
            _ => Digits::Long(whole.0.to_string()),
        }
    }
}

impl TryFrom<Digits> for Whole {
    type Error = std::num::ParseIntError;

    fn try_from(digits: Digits) -> Result<Whole, Self::Error> {
        match digits {
            Digits::Short(short) => Ok(Whole(short.into())),
            Digits::Long(long) => long.parse().map(Whole),
        }
    }
}

/// Every dimension of a legal call; all its other numbers are smaller.
const SIZE: i128 = 3;
/// Elements in a buffer: more than a view of that size needs.
const ELEMENTS: usize = 16;

/// All cases.
pub fn all() -> Vec<Case> {
    let table = blasm_spec::table();
    let mut made = Made::default();
    for function in &functions(&table) {
        for ty in ends(&types(function)) {
            match function.family().by_value {
                Some(_) => other_numbers(&mut made, function, ty),
                None => refused(&mut made, function, ty),
            }
        }
        undefined(&mut made, function);
    }
    transfers(&mut made);
    made.cases
}

/// A correct call of every function, for each of its types.
pub fn legal() -> Vec<Case> {
    let table = blasm_spec::table();
    functions(&table)
        .iter()
        .flat_map(|function| {
            let name = format!("{}/legal", function.name);
            types(function).into_iter().map(move |ty| legal_call(name.clone(), function, ty))
        })
        .collect()
}

/// The first and the last.
fn ends(types: &[Type]) -> Vec<Type> {
    let mut ends = vec![types[0]];
    ends.extend(types.last().filter(|last| **last != types[0]));
    ends
}

fn types(function: &Function<'_>) -> Vec<Type> {
    let rows = function.families.iter().flat_map(|family: &&Family| &family.routines);
    let own: Vec<Type> =
        rows.map(|(_, ty)| Type::of(ty.real() == Letter::S, ty.is_complex())).collect();
    [Type::S, Type::D, Type::C, Type::Z].into_iter().filter(|ty| own.contains(ty)).collect()
}

/// The type with the other precision.
fn other(ty: Type) -> Type {
    Type::of(!ty.is_single(), ty.parts() == 2)
}

fn legal_call(id: String, function: &Function<'_>, ty: Type) -> Case {
    let mut case = Case::new(id, function.name);
    if let Some(by_value) = function.family().by_value {
        case.args.extend(by_value.numbers.iter().map(|_| Argument::Scalar { scalar: ty }));
    }
    for parameter in &function.parameters {
        let argument = match parameter.word {
            Parts::Transpose(_) => Argument::Name("none".to_owned()),
            Parts::Diagonal => Argument::Name("non-unit".to_owned()),
            Parts::Side => Argument::Name("left".to_owned()),
            Parts::Scalar(Element::Own) => Argument::Scalar { scalar: ty },
            Parts::Scalar(Element::Real) => {
                Argument::Scalar { scalar: Type::of(ty.is_single(), false) }
            }
            Parts::Rotation => Argument::Rotation { rotation: ty },
            Parts::View(view, shape, _) => {
                let length = Some(ELEMENTS);
                case.buffers.push(Buffer { ty, length, data: None, ends_memory: false });
                Argument::View(Box::new(record(case.buffers.len() - 1, view, shape)))
            }
        };
        case.args.push(argument);
    }
    case
}

/// A view that lies in its buffer and fits all others of its kind.
fn record(buffer: usize, view: View, shape: Shape) -> Record {
    let mut record = Record { buffer, ..Record::default() };
    for (name, _) in fields(view, shape) {
        *record.size(name) = Some(Whole(if name.ends_with("diagonals") { 1 } else { SIZE }));
    }
    match view {
        View::Vector => record.stride = Some(Whole(1)),
        View::Packed => {}
        _ => record.ld = Some(Whole(SIZE + 1)),
    }
    let layout = view != View::Vector;
    let triangle = matches!(view, View::Triangular | View::Packed | View::TriangularBand);
    record.layout = layout.then(|| "column-major".to_owned());
    record.triangle = triangle.then(|| "upper-triangle".to_owned());
    record
}

impl Case {
    /// A call without arguments.
    fn new(id: String, function: &str) -> Case {
        Case {
            id,
            function: function.to_owned(),
            buffers: Vec::new(),
            args: Vec::new(),
            error: None,
            at: None,
            after: Vec::new(),
            returns: None,
        }
    }

    /// The view at a position.
    fn view(&mut self, at: usize) -> &mut Record {
        match &mut self.args[at - 1] {
            Argument::View(record) => record,
            argument => panic!("{argument:?} is no view"),
        }
    }
}

/// The cases, and how many there are of each name.
#[derive(Default)]
struct Made {
    cases: Vec<Case>,
    counts: BTreeMap<String, usize>,
}

impl Made {
    /// The name of the next case of a function and what it tests.
    fn id(&mut self, function: &str, says: &str) -> String {
        let name = format!("{function}/{says}");
        let count = self.counts.entry(name.clone()).or_default();
        *count += 1;
        format!("{name}/{count}")
    }

    /// A legal call with one change that makes it illegal.
    fn refuse(
        &mut self,
        (function, ty): (&Function<'_>, Type),
        (error, at): (&str, Option<usize>),
        change: impl FnOnce(&mut Case),
    ) {
        let mut case = legal_call(self.id(function.name, error), function, ty);
        change(&mut case);
        case.error = Some(error.to_owned());
        case.at = at.map(|at| at as u8);
        self.cases.push(case);
    }
}

/// Calls of a function that takes numbers by value, with one of another type than the first.
fn other_numbers(made: &mut Made, function: &Function<'_>, ty: Type) {
    let count = legal_call(String::new(), function, ty).args.len();
    for i in 1..count {
        made.refuse((function, ty), ("type-mismatch", Some(i + 1)), |case| {
            case.args[i] = Argument::Scalar { scalar: other(ty) };
        });
    }
}

/// A function's calls with one thing wrong, for everything that can be.
fn refused(made: &mut Made, function: &Function<'_>, ty: Type) {
    let of = (function, ty);
    let views: Vec<(usize, &Parameter<'_>, View, Shape)> = function.views().collect();
    let first = views[0].0;
    for (i, parameter) in function.parameters.iter().enumerate() {
        let wrong = Some(i + 1);
        match parameter.word {
            Parts::Scalar(_) | Parts::Rotation => {
                made.refuse(of, ("type-mismatch", wrong), |case| match &mut case.args[i] {
                    Argument::Scalar { scalar: ty } | Argument::Rotation { rotation: ty } => {
                        *ty = other(*ty);
                    }
                    argument => panic!("{argument:?} has no type"),
                });
            }
            Parts::View(..) if i + 1 != first => {
                made.refuse(of, ("type-mismatch", wrong), |case| {
                    let buffer = case.view(i + 1).buffer;
                    case.buffers[buffer].ty = other(ty);
                });
            }
            Parts::Transpose(subset) => {
                let illegal = match subset {
                    Subset::All => None,
                    Subset::NoConjugate => (ty.parts() == 2).then_some("conjugate-transpose"),
                    Subset::NoPlain => Some("transpose"),
                };
                if let Some(word) = illegal {
                    made.refuse(of, ("invalid-argument", wrong), |case| {
                        case.args[i] = Argument::Name(word.to_owned());
                    });
                }
            }
            Parts::View(..) | Parts::Diagonal | Parts::Side => {}
        }
    }
    for (at, _, kind, _) in views.iter().skip(1) {
        // The first of them decides, wherever it is.
        if *kind != View::Vector && views[0].2 != View::Vector {
            made.refuse(of, ("layout-mismatch", Some(*at)), |case| {
                case.view(*at).layout = Some("row-major".to_owned());
            });
        }
    }
    for &(at, _, kind, _) in &views {
        match kind {
            View::Packed => {}
            View::Vector if function.level() == 1 => {}
            View::Vector => made.refuse(of, ("invalid-argument", Some(at)), |case| {
                case.view(at).stride = Some(Whole(0));
            }),
            _ => made.refuse(of, ("invalid-argument", Some(at)), |case| {
                case.view(at).ld = Some(Whole(1));
            }),
        }
    }
    contradictions(made, of, &views);
    for &(at, _, kind, _) in &views {
        for offset in [ELEMENTS as i128, (1 << 63) - 1, (1 << 64) - 1] {
            made.refuse(of, ("out-of-bounds", Some(at)), |case| {
                case.view(at).offset = Whole(offset);
            });
        }
        let stride = match function.family().positive_increment {
            // There is nothing before the first element.
            false => -1,
            true => (1 << 63) - 1,
        };
        match kind {
            View::Packed => {}
            View::Vector => made.refuse(of, ("out-of-bounds", Some(at)), |case| {
                case.view(at).stride = Some(Whole(stride));
            }),
            _ => made.refuse(of, ("out-of-bounds", Some(at)), |case| {
                case.view(at).ld = Some(Whole((1 << 63) - 1));
            }),
        }
    }
}

/// Calls in which one size of one view differs from the same size of another view.
fn contradictions(
    made: &mut Made,
    of: (&Function<'_>, Type),
    views: &[(usize, &Parameter<'_>, View, Shape)],
) {
    // With the flags of a legal call.
    let name = |size: Size| match size {
        Size::Is(name) | Size::Trans(_, name, _) | Size::Side(name, _) => name,
        Size::PlusOne(_) | Size::SumPlusOne(..) => panic!("no size of a view"),
    };
    let mut sizes: Vec<(usize, &'static str, &'static str)> = Vec::new();
    for &(at, _, view, shape) in views {
        sizes.extend(fields(view, shape).into_iter().map(|(field, size)| (at, field, name(size))));
    }
    for &(at, field, name) in &sizes {
        if sizes.iter().filter(|(.., other)| *other == name).count() > 1 {
            made.refuse(of, ("shape-mismatch", None), |case| {
                *case.view(at).size(field) = Some(Whole(SIZE - 1));
            });
        }
    }
}

/// The types for which a function is not defined.
fn undefined(made: &mut Made, function: &Function<'_>) {
    let own = types(function);
    let first = function.views().next().map_or(Some(1), |(at, ..)| Some(at));
    for ty in [Type::S, Type::D, Type::C, Type::Z] {
        if !own.contains(&ty) {
            made.refuse((function, ty), ("type-mismatch", first), |_| {});
        }
    }
}

/// The expected outcome of a transfer.
enum Outcome<'a> {
    /// These numbers are returned.
    Reads(&'a [f64]),
    /// The buffer has these numbers.
    Leaves(&'a [f64]),
    /// It is carried out.
    Nothing,
    /// It is refused.
    Error(&'a str, Option<u8>),
}

/// The content of a transfer's buffer.
const SIX: [f64; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];

fn words(numbers: &[f64]) -> Vec<Word> {
    numbers.iter().map(|&x| Word::of(x, false)).collect()
}

fn hexadecimal(numbers: &[f64]) -> String {
    let bytes = numbers.iter().flat_map(|x| x.to_le_bytes());
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

fn data(numbers: &[f64]) -> Argument {
    Argument::Data { data: hexadecimal(numbers) }
}

fn number(number: i128) -> Argument {
    Argument::Number { number: Whole(number) }
}

fn vector(offset: i128, length: i128, stride: i128) -> Argument {
    let (offset, length, stride) = (Whole(offset), Some(Whole(length)), Some(Whole(stride)));
    Argument::View(Box::new(Record { offset, length, stride, ..Record::default() }))
}

fn matrix(offset: i128, [rows, columns, ld]: [i128; 3], layout: &str) -> Argument {
    let [rows, columns, ld] = [rows, columns, ld].map(|size| Some(Whole(size)));
    let (offset, layout) = (Whole(offset), Some(layout.to_owned()));
    Argument::View(Box::new(Record { offset, rows, columns, ld, layout, ..Record::default() }))
}

impl Made {
    fn transfer(&mut self, function: &str, says: &str, args: Vec<Argument>, outcome: Outcome<'_>) {
        let mut case = Case { args, ..Case::new(self.id(function, says), function) };
        if function != "buffer.create" {
            let (ty, data) = (Type::D, Some(words(&SIX)));
            case.buffers.push(Buffer { ty, length: None, data, ends_memory: false });
        }
        match outcome {
            Outcome::Reads(numbers) => case.returns = Some(hexadecimal(numbers)),
            Outcome::Leaves(numbers) => {
                case.after = vec![After { buffer: 0, want: words(numbers), within: None }];
            }
            Outcome::Nothing => {}
            Outcome::Error(error, at) => {
                case.error = Some(error.to_owned());
                case.at = at;
            }
        }
        self.cases.push(case);
    }

    /// A transfer that is refused, by the name of the error.
    fn misfit(&mut self, function: &str, args: Vec<Argument>, error: &str, at: Option<u8>) {
        self.transfer(function, error, args, Outcome::Error(error, at));
    }
}

/// Buffers: made, written and read.
fn transfers(made: &mut Made) {
    const FAR: i128 = (1 << 64) - 1;
    for ty in ["single", "double", "complex-single", "complex-double"] {
        let args = |length| vec![Argument::Name(ty.to_owned()), number(length)];
        for length in [0, 1, 1000] {
            made.transfer("buffer.create", "created", args(length), Outcome::Nothing);
        }
        for length in [(1 << 60) - 1, 1 << 61, FAR] {
            made.misfit("buffer.create", args(length), "out-of-memory", None);
        }
    }

    let args =
        |offset, length| vec![Argument::Handle { handle: 0 }, number(offset), number(length)];
    for (offset, length) in [(0, 6), (2, 3), (6, 0), (0, 0)] {
        let numbers = &SIX[offset..offset + length];
        let args = args(offset as i128, length as i128);
        made.transfer("buffer.read", "read", args, Outcome::Reads(numbers));
    }
    for (offset, length) in [(0, 7), (6, 1), (7, 0), (FAR, 1), (1, FAR), (FAR, 0)] {
        made.misfit("buffer.read", args(offset, length), "out-of-bounds", Some(2));
    }

    let args = |offset, data| vec![Argument::Handle { handle: 0 }, number(offset), data];
    let leaves = Outcome::Leaves(&[1.0, 2.0, 3.0, 4.0, 7.0, 8.0]);
    made.transfer("buffer.write", "written", args(4, data(&[7.0, 8.0])), leaves);
    made.transfer("buffer.write", "written", args(6, data(&[])), Outcome::Nothing);
    for offset in [5, 6, FAR, FAR / 8] {
        made.misfit("buffer.write", args(offset, data(&[7.0, 8.0])), "out-of-bounds", Some(1));
    }
    let seven = Argument::Data { data: hexadecimal(&[7.0])[..14].to_owned() };
    made.misfit("buffer.write", args(0, seven), "invalid-argument", Some(2));

    let gathered: [([i128; 3], &[f64]); 5] = [
        ([0, 3, 2], &[1.0, 3.0, 5.0]),
        ([5, 3, -2], &[6.0, 4.0, 2.0]),
        ([2, 3, 0], &[3.0, 3.0, 3.0]),
        ([0, 0, 1], &[]),
        ([5, 1, i64::MIN as i128], &[6.0]),
    ];
    for ([offset, length, stride], numbers) in gathered {
        let args = vec![vector(offset, length, stride)];
        made.transfer("read-vector", "read", args, Outcome::Reads(numbers));
    }
    for [offset, length, stride] in [[0, 4, 2], [1, 3, -1], [6, 1, 1], [0, 1 << 63, 1], [FAR, 2, 1]]
    {
        made.misfit("read-vector", vec![vector(offset, length, stride)], "out-of-bounds", Some(1));
    }
    let args = vec![vector(5, 3, -2), data(&[7.0, 8.0, 9.0])];
    let leaves = Outcome::Leaves(&[1.0, 9.0, 3.0, 8.0, 5.0, 7.0]);
    made.transfer("write-vector", "written", args, leaves);
    let args = vec![vector(0, 3, 1), data(&[7.0, 8.0])];
    made.misfit("write-vector", args, "shape-mismatch", Some(2));
    let args = vec![vector(0, 4, 2), data(&SIX[..4])];
    made.misfit("write-vector", args, "out-of-bounds", Some(1));
    // Of two errors, that of the shape is reported.
    let args = vec![vector(0, 4, 2), data(&SIX[..3])];
    made.misfit("write-vector", args, "shape-mismatch", Some(2));

    let lines: [(i128, [i128; 3], &str, &[f64]); 4] = [
        (0, [2, 2, 3], "column-major", &[1.0, 2.0, 4.0, 5.0]),
        (1, [1, 2, 3], "column-major", &[2.0, 5.0]),
        (0, [2, 1, 4], "row-major", &[1.0, 5.0]),
        (6, [0, 9, 0], "column-major", &[]),
    ];
    for (offset, sizes, layout, numbers) in lines {
        let args = vec![matrix(offset, sizes, layout)];
        made.transfer("read-matrix", "read", args, Outcome::Reads(numbers));
    }
    let args = vec![matrix(0, [2, 2, 3], "row-major"), data(&[7.0, 8.0, 9.0, 0.5])];
    let leaves = Outcome::Leaves(&[7.0, 8.0, 3.0, 9.0, 0.5, 6.0]);
    made.transfer("write-matrix", "written", args, leaves);
    for (offset, sizes, numbers, error, at) in [
        (0, [2, 2, 2], 3, "shape-mismatch", 2),
        (0, [2, 2, 1], 4, "invalid-argument", 1),
        (1, [2, 3, 2], 6, "out-of-bounds", 1),
        (1, [2, 3, 2], 5, "shape-mismatch", 2),
    ] {
        let args = vec![matrix(offset, sizes, "column-major"), data(&SIX[..numbers])];
        made.misfit("write-matrix", args, error, Some(at));
    }
}
