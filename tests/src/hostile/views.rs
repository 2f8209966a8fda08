//! Operations of `wasi:blas` on views that no program would make.
//!
//! Owns the step from a legal call to views of buffers, the change of their numbers, and where the
//! elements of a view are, in 128 bits. Carries operations out on `blasm_core::view`; a transport
//! makes the same call from a component.

use super::{Choices, Placement, Raw, legal};
use crate::footprint::{self, Operand};
use crate::{Routine, Word, rules};
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::for_each_operation;
use blasm_core::scalar::{c32, c64};
use blasm_core::view::{
    BandMatrix, Buffer, CELL, ElementType, Error, Matrix, ModifiedForm, ModifiedRotation, Number,
    Operations, PackedMatrix, TriangularBandMatrix, TriangularMatrix, Vector,
};
use blasm_spec::dsl::{Access, Element, Family, Size, Type};
use blasm_spec::function::{self, Function, View, fields, functions};
use blasm_spec::rules::Increments;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

/// The function for a routine.
///
/// # Panics
/// If the table has no such routine.
pub fn function(name: &str) -> &'static Function<'static> {
    static TABLE: OnceLock<Vec<Family>> = OnceLock::new();
    static FUNCTIONS: OnceLock<HashMap<String, Function<'static>>> = OnceLock::new();
    let all = FUNCTIONS.get_or_init(|| {
        let mut all = HashMap::new();
        for function in functions(TABLE.get_or_init(blasm_spec::table)) {
            for (routine, _) in function.families.iter().flat_map(|family| &family.routines) {
                all.insert(routine.clone(), function.clone());
            }
        }
        all
    });
    all.get(name).unwrap_or_else(|| panic!("no routine `{name}`"))
}

/// The element type of a letter.
pub fn element_type(ty: Type) -> ElementType {
    match ty {
        Type::S => ElementType::Single,
        Type::D => ElementType::Double,
        Type::C => ElementType::ComplexSingle,
        Type::Z => ElementType::ComplexDouble,
    }
}

/// A number of that type.
pub fn number(ty: ElementType, (re, im): (f64, f64)) -> Number {
    match ty {
        ElementType::Single => Number::Single(re as f32),
        ElementType::Double => Number::Double(re),
        ElementType::ComplexSingle => Number::ComplexSingle(c32::new(re as f32, im as f32)),
        ElementType::ComplexDouble => Number::ComplexDouble(c64::new(re, im)),
    }
}

/// A view as raw numbers.
#[derive(Clone, Debug)]
pub struct Region {
    /// Its record.
    pub view: View,
    /// What the operation does with it.
    pub access: Access,
    /// The number of its buffer.
    pub buffer: usize,
    /// The record's numbers, in its order.
    pub numbers: Vec<u64>,
    /// The case of its layout: 0 for rows.
    pub layout: u8,
    /// The case of its triangle: 0 for the upper one.
    pub triangle: u8,
}

/// A parameter.
#[derive(Clone, Debug)]
pub enum Argument {
    /// The case of a transposition.
    Transpose(u8),
    /// The case of a diagonal.
    Diagonal(u8),
    /// The case of a side.
    Side(u8),
    /// A number by value.
    Number(Number),
    /// A modified rotation: its form's case, and the entries in the order of the record.
    Rotation(u8, [Number; 4]),
    /// A view.
    View(Region),
}

/// An operation, and the buffers on which it works.
#[derive(Clone, Debug)]
pub struct Call {
    /// The function.
    pub function: &'static Function<'static>,
    /// Its parameters.
    pub arguments: Vec<Argument>,
    /// The buffers, as places of a window whose first [`CELL`] bytes belong to none.
    pub buffers: Vec<Buffer>,
    /// Whether the operation is legal as far as its numbers say.
    pub is_legal: bool,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:?} on {:?}", self.function.name, self.arguments, self.buffers)
    }
}

impl Region {
    /// Its lowest element, counted from the buffer's first, before which it may lie; the length of
    /// a run, the number of runs, and the distance from run to run; which part of a run belongs to
    /// it.
    fn elements(&self) -> (i128, [i128; 3], Option<bool>) {
        let n = |i: usize| i128::from(self.numbers[i]);
        let by_rows = self.layout == 0;
        let first = n(0);
        let head = Some((self.triangle == 0) != by_rows);
        match self.view {
            View::Vector => {
                let stride = i128::from(self.numbers[2] as i64);
                let back = if stride < 0 { (n(1) - 1).max(0).saturating_mul(-stride) } else { 0 };
                (first - back, [1, n(1), stride.abs()], None)
            }
            View::Matrix if by_rows => (first, [n(2), n(1), n(3)], None),
            View::Matrix => (first, [n(1), n(2), n(3)], None),
            View::Triangular => (first, [n(1), n(1), n(2)], head),
            View::Packed => {
                // Of the two factors one is even.
                let half =
                    if n(1) % 2 == 0 { n(1) / 2 * (n(1) + 1) } else { (n(1) + 1) / 2 * n(1) };
                (first, [half, 1, 0], None)
            }
            View::Band => (first, [n(3) + n(4) + 1, n(if by_rows { 1 } else { 2 }), n(5)], None),
            View::TriangularBand => (first, [n(2) + 1, n(1), n(3)], None),
        }
    }

    /// Its elements, if all of them lie in the buffer.
    pub fn inside(&self, buffers: &[Buffer]) -> Option<Operand> {
        let buffer = buffers[self.buffer];
        let (first, [inner, outer, stride], head) = self.elements();
        let element = i128::from(buffer.element_type.size());
        let mut all = Operand {
            name: "",
            access: self.access,
            at: 0,
            element,
            inner,
            outer,
            stride,
            head,
            copies: 1,
            distance: 0,
        };
        if all.bytes() == 0 {
            return Some(all);
        }
        let end = first.saturating_add(all.bytes() / element);
        if first < 0 || all.bytes() == i128::MAX || end > i128::from(buffer.length) {
            return None;
        }
        all.at = buffer.start + first as u64 * buffer.element_type.size();
        Some(all)
    }

    /// Whether lines overlap, which no view may do.
    fn is_folded(&self) -> bool {
        let (_, [inner, _, stride], _) = self.elements();
        !matches!(self.view, View::Vector | View::Packed) && stride < inner
    }
}

impl Call {
    /// The views.
    pub fn regions(&self) -> impl Iterator<Item = &Region> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::View(region) => Some(region),
            _ => None,
        })
    }

    fn regions_mut(&mut self) -> impl Iterator<Item = &mut Region> {
        self.arguments.iter_mut().filter_map(|argument| match argument {
            Argument::View(region) => Some(region),
            _ => None,
        })
    }

    /// Compares the outcome with what the numbers say.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn judge(&self, outcome: &Result<(), Error>) -> Result<(), String> {
        let all_inside = self.regions().all(|region| region.inside(&self.buffers).is_some());
        let refusable = !all_inside || self.regions().any(Region::is_folded);
        match outcome {
            Ok(()) if refusable => Err("it is carried out, and has a view that is illegal".into()),
            Err(Error::OutOfBounds(position)) => {
                let Some(Argument::View(of)) = self.arguments.get(usize::from(*position) - 1)
                else {
                    return Err(format!("parameter {position} is no view"));
                };
                // Sizes of more than 63 bits are none of a buffer's.
                let vast = of.numbers[1..].iter().any(|n| *n > i64::MAX as u64);
                match vast || of.inside(&self.buffers).is_none() {
                    true => Ok(()),
                    false => Err(format!("parameter {position} lies in its buffer")),
                }
            }
            Err(Error::Other(what)) => Err(format!("it fails with: {what}")),
            Err(error) if self.is_legal => Err(format!("it is legal, and fails with: {error}")),
            _ => Ok(()),
        }
    }

    /// The bytes that the call may write if it is carried out, as ranges of the window.
    pub fn writable(&self) -> Vec<std::ops::Range<usize>> {
        let outputs = self.regions().filter(|region| region.access != Access::Read);
        let mut all = Vec::new();
        for operand in outputs.filter_map(|region| region.inside(&self.buffers)) {
            all.extend(operand.ranges());
        }
        all
    }
}

/// An operation for the routine on buffers in a window of this many bytes: legal or changed.
pub fn call(
    choices: &mut impl Choices,
    routine: &'static Routine,
    placement: Placement,
    window: u64,
) -> Call {
    let raw = legal(choices, routine, placement, window - CELL);
    let mut call = of(choices, &raw, placement, window);
    match choices.below(20) {
        0 => {
            for _ in 0..12 {
                change(choices, &mut call);
            }
        }
        1..=10 => {
            for _ in 0..1 + choices.below(2) {
                change(choices, &mut call);
            }
        }
        _ => {}
    }
    shorten(&mut call);
    call
}

/// A legal call as an operation.
fn of(choices: &mut impl Choices, raw: &Raw, placement: Placement, window: u64) -> Call {
    let routine = raw.routine;
    let function = function(&routine.name);
    let family = &routine.family;
    let ty = element_type(routine.ty);
    let word = |name: &str| raw.words[family.position(name) - 1];
    let case = |name: &str| match word(name) {
        Word::Flag(value) => (value % 10 - 1) as u8,
        other => panic!("{name} is {other:?}"),
    };
    let scalar = |name: &str, ty| match word(name) {
        Word::Real(x) => number(ty, (x, 0.0)),
        Word::Complex(re, im) => number(ty, (re, im)),
        other => panic!("{name} is {other:?}"),
    };
    let size = |size: Size| rules::number(routine, &raw.words, &size.into()).max(0) as u64;
    let operands = footprint::operands(routine, &raw.words);
    let mut buffers: Vec<Buffer> = Vec::new();
    let mut is_legal = true;
    let mut arguments: Vec<Argument> = Vec::new();
    if let Some(by_value) = family.by_value {
        let one = |_| Argument::Number(number(ty, (super::number(choices), 1.0)));
        arguments = by_value.numbers.iter().map(one).collect();
    }
    for p in &function.parameters {
        // The rows of a function name their parameters alike.
        let own = family.param(p.of.name).expect("the rows have the same parameters");
        arguments.push(match p.word {
            function::Word::Transpose(_) => Argument::Transpose(case(own.name)),
            function::Word::Diagonal => Argument::Diagonal(case(own.name)),
            function::Word::Side => Argument::Side(case(own.name)),
            function::Word::Scalar(_) => {
                let real = own.kind == blasm_spec::dsl::Kind::Scalar(Element::Real);
                Argument::Number(scalar(own.name, if real { ty.real() } else { ty }))
            }
            function::Word::Rotation => {
                let form = choices.below(4) as u8;
                let entries = [0; 4].map(|_| number(ty, (super::number(choices), 0.0)));
                Argument::Rotation(form, entries)
            }
            function::Word::View(view, shape, access) => {
                let operand = operands.iter().find(|o| o.name == own.name).expect("an operand");
                let at = operand.at + CELL;
                let elements = (operand.bytes() / operand.element).max(0) as u64;
                let before = choices.below(4).min((at - CELL) / ty.size());
                let behind = choices.pick(&[0, 0, 1, 3]);
                let start = at - before * ty.size();
                let room = window.saturating_sub(start) / ty.size();
                let length = (before + elements + behind).min(room);
                // A call that does not fit the window lies outside its buffers.
                is_legal &= before + elements <= room;
                buffers.push(Buffer { start: start.min(window), length, element_type: ty });
                let mut numbers = vec![before];
                numbers.extend(fields(view, shape).into_iter().map(|(_, of)| size(of)));
                if let Some(stride) = family.stride_of(own.name) {
                    let Word::Int(stride) = word(stride) else { panic!("{stride} is no number") };
                    if view == View::Vector {
                        is_legal &= match blasm_spec::rules::increments(family) {
                            Increments::Any => true,
                            Increments::NotZero => stride != 0,
                            Increments::Positive => stride > 0,
                        };
                    }
                    if view == View::Vector && stride < 0 {
                        let steps = numbers[1].saturating_sub(1);
                        numbers[0] += steps * stride.unsigned_abs();
                    }
                    numbers.push(stride as u64);
                }
                let flag = |name| if family.has(name) { case(name) } else { 0 };
                Argument::View(Region {
                    view,
                    access,
                    buffer: buffers.len() - 1,
                    numbers,
                    layout: flag("layout"),
                    triangle: flag("uplo"),
                })
            }
        });
    }
    let mut call = Call { function, arguments, buffers, is_legal };
    if placement == Placement::Overlapping {
        share(&mut call);
    }
    call
}

/// Makes one buffer of all, which views may share.
fn share(call: &mut Call) {
    let Some(first) = call.buffers.first().copied() else { return };
    let size = first.element_type.size();
    let start = call.buffers.iter().map(|buffer| buffer.start).min().unwrap_or(first.start);
    let end = call.buffers.iter().map(|buffer| buffer.start + buffer.length * size).max();
    let buffers = call.buffers.clone();
    if buffers.iter().any(|buffer| !(buffer.start - start).is_multiple_of(size)) {
        return;
    }
    for region in call.regions_mut() {
        region.numbers[0] += (buffers[region.buffer].start - start) / size;
        region.buffer = 0;
    }
    let length = (end.unwrap_or(start) - start) / size;
    call.buffers = vec![Buffer { start, length, ..first }];
}

/// Changes something about one parameter.
fn change(choices: &mut impl Choices, call: &mut Call) {
    let kinds = [
        ElementType::Single,
        ElementType::Double,
        ElementType::ComplexSingle,
        ElementType::ComplexDouble,
    ];
    call.is_legal = false;
    let at = choices.below(call.arguments.len() as u64) as usize;
    let buffers = call.buffers.len() as u64;
    match &mut call.arguments[at] {
        Argument::Transpose(case) => *case = choices.below(3) as u8,
        Argument::Diagonal(case) | Argument::Side(case) => *case ^= 1,
        Argument::Number(of) => {
            let ty = if choices.percent(30) { choices.pick(&kinds) } else { of.element_type() };
            *of = number(ty, (super::number(choices), super::number(choices)));
        }
        Argument::Rotation(form, entries) => {
            *form = choices.below(4) as u8;
            entries[choices.below(4) as usize] = number(choices.pick(&kinds), (1.0, 1.0));
        }
        Argument::View(region) => match choices.below(12) {
            0 => region.layout ^= 1,
            1 => region.triangle ^= 1,
            2 => region.buffer = choices.below(buffers) as usize,
            _ => {
                let field = choices.below(region.numbers.len() as u64) as usize;
                region.numbers[field] = changed(choices, region.numbers[field]);
            }
        },
    }
}

fn changed(choices: &mut impl Choices, number: u64) -> u64 {
    match choices.below(8) {
        0 | 1 => number.wrapping_add(1),
        2 | 3 => number.wrapping_sub(1),
        4 => number.wrapping_neg(),
        5 => choices.bits(),
        6 => 1_u64.wrapping_shl(choices.below(64) as u32).wrapping_sub(choices.below(2)),
        _ => choices.pick(&[
            0,
            u64::MAX,
            i64::MAX as u64,
            1 << 63,
            1 << 32,
            (1 << 32) + 1,
            i32::MAX as u64,
            1 << 31,
            u64::MAX / 8,
            1 << 61,
            3_037_000_500,
        ]),
    }
}

/// Makes vectors shorter if all of them are one element each, since no buffer limits them.
fn shorten(call: &mut Call) {
    let endless = |region: &Region| {
        region.view == View::Vector && region.numbers[2] == 0 && region.numbers[1] > 4096
    };
    if call.regions().all(endless) {
        call.is_legal = false;
        for region in call.regions_mut() {
            region.numbers[1] %= 4096;
        }
    }
}

/// The parameters as `blasm_core::view` takes them, by the words of `for_each_operation`.
impl Argument {
    fn transpose(&self, _: &[Buffer]) -> Transpose {
        let Self::Transpose(case) = self else { panic!("{self:?} is no transposition") };
        Transpose(111 + u32::from(*case))
    }

    fn diagonal(&self, _: &[Buffer]) -> Diagonal {
        let Self::Diagonal(case) = self else { panic!("{self:?} is no diagonal") };
        Diagonal(131 + u32::from(*case))
    }

    fn side(&self, _: &[Buffer]) -> Side {
        let Self::Side(case) = self else { panic!("{self:?} is no side") };
        Side(141 + u32::from(*case))
    }

    fn number(&self, _: &[Buffer]) -> Number {
        let Self::Number(number) = self else { panic!("{self:?} is no number") };
        *number
    }

    fn modified_rotation(&self, _: &[Buffer]) -> ModifiedRotation {
        let Self::Rotation(form, [h11, h21, h12, h22]) = *self else {
            panic!("{self:?} is no rotation")
        };
        let form = [
            ModifiedForm::Full,
            ModifiedForm::UnitDiagonal,
            ModifiedForm::UnitAntiDiagonal,
            ModifiedForm::Identity,
        ][usize::from(form)];
        ModifiedRotation { form, h11, h21, h12, h22 }
    }

    fn view(&self, buffers: &[Buffer]) -> (&[u64], Buffer, Layout, Uplo) {
        let Self::View(region) = self else { panic!("{self:?} is no view") };
        let layout = Layout(101 + u32::from(region.layout));
        let triangle = Uplo(121 + u32::from(region.triangle));
        (&region.numbers, buffers[region.buffer], layout, triangle)
    }

    /// The vector that it is.
    ///
    /// # Panics
    /// If it is none.
    pub fn vector(&self, buffers: &[Buffer]) -> Vector {
        let (n, buffer, ..) = self.view(buffers);
        Vector { buffer, offset: n[0], length: n[1], stride: n[2] as i64 }
    }

    /// The matrix that it is.
    ///
    /// # Panics
    /// If it is none.
    pub fn matrix(&self, buffers: &[Buffer]) -> Matrix {
        let (n, buffer, layout, _) = self.view(buffers);
        Matrix { buffer, offset: n[0], rows: n[1], columns: n[2], ld: n[3], layout }
    }

    fn triangular_matrix(&self, buffers: &[Buffer]) -> TriangularMatrix {
        let (n, buffer, layout, triangle) = self.view(buffers);
        TriangularMatrix { buffer, offset: n[0], order: n[1], ld: n[2], layout, triangle }
    }

    fn packed_matrix(&self, buffers: &[Buffer]) -> PackedMatrix {
        let (n, buffer, layout, triangle) = self.view(buffers);
        PackedMatrix { buffer, offset: n[0], order: n[1], layout, triangle }
    }

    fn band_matrix(&self, buffers: &[Buffer]) -> BandMatrix {
        let (n, buffer, layout, _) = self.view(buffers);
        BandMatrix {
            buffer,
            offset: n[0],
            rows: n[1],
            columns: n[2],
            sub_diagonals: n[3],
            super_diagonals: n[4],
            ld: n[5],
            layout,
        }
    }

    fn triangular_band_matrix(&self, buffers: &[Buffer]) -> TriangularBandMatrix {
        let (n, buffer, layout, triangle) = self.view(buffers);
        TriangularBandMatrix {
            buffer,
            offset: n[0],
            order: n[1],
            diagonals: n[2],
            ld: n[3],
            layout,
            triangle,
        }
    }
}

macro_rules! by_value {
    (transpose $value:expr) => {
        $value
    };
    (diagonal $value:expr) => {
        $value
    };
    (side $value:expr) => {
        $value
    };
    (number $value:expr) => {
        $value
    };
    ($kind:ident $value:expr) => {
        &$value
    };
}

macro_rules! operate {
    ($($level:ident $wit:literal $name:ident($($parameter:ident: $kind:ident),*) -> $result:ident;)*) => {
        /// Carries out an operation.
        ///
        /// # Errors
        /// As the operation.
        ///
        /// # Panics
        /// If the parameters are not the operation's.
        pub fn operate(operations: &Operations<'_>, call: &Call) -> Result<(), Error> {
            let mut arguments = call.arguments.iter();
            let mut next = || arguments.next().expect("an argument for each parameter");
            let buffers = &call.buffers;
            match call.function.name {
                $($wit => operations
                    .$name($(by_value!($kind next().$kind(buffers))),*)
                    .map(drop),)*
                other => panic!("no operation {other}"),
            }
        }
    };
}
for_each_operation!(operate);
