//! The rules of a call: what is illegal, what happens at all, and which elements an operand has.
//!
//! Owns every decision about a routine that more than one language needs, as a small tree over the
//! parameters of its row. Each tree is made here, once; the emitters print it and decide nothing.
//! Knows no language. What NaN and its like do, where libraries disagree, is `semantics`.

use crate::dsl::{Access, AlphaZero, Element, Family, Kind, Param, Returns, Shape, Size, Subset};

/// A whole number, made of the row's parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// 1.
    One,
    /// A parameter.
    Parameter(&'static str),
    /// The sum of these.
    Sum(Vec<Number>),
    /// The first if the choice holds, else the second.
    Choose(Choice, Box<Number>, Box<Number>),
    /// The number, or 1 if it is less.
    AtLeastOne(Box<Number>),
}

/// What decides between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The flag of that name says "no transpose".
    Plain(&'static str),
    /// The flag of that name says "left".
    Left(&'static str),
    /// The call is row-major.
    RowMajor,
}

/// A transposition that a flag may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The transpose.
    Transpose,
    /// The conjugate transpose.
    Conjugate,
}

/// What holds of a call or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The flag of that name and kind has none of the values of its kind.
    Unknown(&'static str, Kind),
    /// The flag of that name has that value.
    Says(&'static str, Form),
    /// The element type is complex.
    Complex,
    /// The whole number of that name is below 0.
    Negative(&'static str),
    /// The whole number of that name is 0 or below.
    NotPositive(&'static str),
    /// The whole number of that name is 0.
    Zero(&'static str),
    /// The whole number of that name is less than another one.
    Less(&'static str, Number),
    /// The scalar of that name is 0.
    ScalarZero(&'static str),
    /// The scalar of that name is 1.
    ScalarOne(&'static str),
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
}

/// The check of one argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The position to report: that of the parameter in the C prototype.
    pub position: usize,
    /// When the argument is illegal.
    pub wrong: Condition,
}

/// The checks of a call, in their order: the first that fails is reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checks {
    /// Those of the flags, which come first.
    pub flags: Vec<Check>,
    /// Those of the numbers in a column-major call.
    pub by_columns: Vec<Check>,
    /// Those of the numbers in a row-major call.
    pub by_rows: Vec<Check>,
}

/// How much of a legal call has to happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// If one of these holds nothing happens, and no pointer is looked at.
    pub empty: Vec<Condition>,
    /// Else, if one of these holds the call is idle: no operand that is only read is looked at.
    pub idle: Vec<Condition>,
    /// What becomes of the output of an idle call.
    pub output: IdleOutput,
}

/// What an idle call does with its output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdleOutput {
    /// Nothing.
    Stays,
    /// It becomes zero.
    Cleared,
    /// It is multiplied by `beta`; nothing happens if the condition holds.
    ScaledUnless(Condition),
}

/// When the elements of an operand are not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// They are always read, if anything happens.
    Never,
    /// They are only written.
    Always,
    /// If the call is idle.
    Idle,
    /// If the condition holds.
    If(Condition),
}

/// What a call returns if nothing happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// It never returns anything.
    Nothing,
    /// 0, as a sum, a norm or an index.
    Zero,
    /// The scalar of that name, to which nothing is added.
    Scalar(&'static str),
}

/// Which increments a row takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Increments {
    /// All. An increment of 0 names one element n times.
    Any,
    /// All but 0, which is illegal.
    NotZero,
    /// Those above 0. With another one nothing happens.
    Positive,
}

/// What operands that share memory do to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// Nothing, since nothing is written.
    Harmless,
    /// There is one operand.
    OneOperand,
    /// The result is as if all that is read had been read before the first write.
    ReadFirst,
    /// Element after element, each from what stands there then.
    Sequential,
}

/// An operand: where it stands in the row, and its elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// Its number among the operands, from 0.
    pub index: usize,
    /// Its name.
    pub name: &'static str,
    /// Its position in the C prototype.
    pub position: usize,
    /// What happens to it.
    pub access: Access,
    /// The type of its elements.
    pub element: Element,
    /// Which elements.
    pub extent: Extent,
}

/// The elements of an operand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A vector.
    Vector {
        /// The number of its elements.
        length: Number,
        /// Its increment.
        increment: &'static str,
    },
    /// A matrix of which all is stored.
    General {
        /// Rows.
        rows: Number,
        /// Columns.
        columns: Number,
        /// Its leading dimension.
        leading: &'static str,
    },
    /// A matrix of which one triangle is stored.
    Triangle {
        /// Its order.
        order: Number,
        /// Its leading dimension.
        leading: &'static str,
    },
    /// A band.
    Band {
        /// Stored diagonals.
        width: Number,
        /// Stored columns, or rows if row-major.
        lines: Number,
        /// Its leading dimension.
        leading: &'static str,
    },
    /// A packed triangle.
    Packed {
        /// Its order.
        order: Number,
    },
    /// So many adjacent numbers.
    Cells(u8),
    /// Matrices with a leading dimension, and a distance from each to the next.
    Batch {
        /// Rows of each.
        rows: Number,
        /// Columns of each.
        columns: Number,
        /// Its leading dimension.
        leading: &'static str,
        /// The distance.
        distance: &'static str,
        /// How many.
        count: Number,
    },
}

impl From<Size> for Number {
    fn from(size: Size) -> Self {
        use Number::{One, Parameter};
        let choose = |choice, yes, no| {
            Number::Choose(choice, Box::new(Parameter(yes)), Box::new(Parameter(no)))
        };
        match size {
            Size::Is(a) => Parameter(a),
            Size::Trans(flag, plain, other) => choose(Choice::Plain(flag), plain, other),
            Size::Side(left, right) => choose(Choice::Left("side"), left, right),
            Size::PlusOne(a) => Number::Sum(vec![Parameter(a), One]),
            Size::SumPlusOne(a, b) => Number::Sum(vec![Parameter(a), Parameter(b), One]),
        }
    }
}

impl Number {
    fn by_layout(row_major: Number, column_major: Number) -> Number {
        match row_major == column_major {
            true => row_major,
            false => Number::Choose(Choice::RowMajor, Box::new(row_major), Box::new(column_major)),
        }
    }

    /// The number in calls of one layout.
    fn in_layout(self, row_major: bool) -> Number {
        match self {
            Number::Choose(Choice::RowMajor, by_rows, by_columns) => {
                if row_major {
                    *by_rows
                } else {
                    *by_columns
                }
            }
            other => other,
        }
    }
}

impl Extent {
    fn of(shape: Shape, stride: Option<&'static str>, distance: Option<&'static str>) -> Extent {
        let stride = || stride.expect("validated");
        match shape {
            Shape::Vector(n) => Extent::Vector { length: n.into(), increment: stride() },
            Shape::General(rows, columns) => {
                Extent::General { rows: rows.into(), columns: columns.into(), leading: stride() }
            }
            Shape::Triangle(n) => Extent::Triangle { order: n.into(), leading: stride() },
            Shape::Band(width, rows, columns) => Extent::Band {
                width: width.into(),
                lines: Number::by_layout(rows.into(), columns.into()),
                leading: stride(),
            },
            Shape::Packed(n) => Extent::Packed { order: n.into() },
            Shape::Cells(count) => Extent::Cells(count),
            Shape::Batch(rows, columns, count) => Extent::Batch {
                rows: rows.into(),
                columns: columns.into(),
                leading: stride(),
                distance: distance.expect("validated"),
                count: count.into(),
            },
        }
    }

    /// The length of a line and the number of lines, of what has a leading dimension.
    pub fn lines(&self) -> Option<(Number, Number)> {
        match self {
            Extent::General { rows, columns, .. } | Extent::Batch { rows, columns, .. } => Some((
                Number::by_layout(columns.clone(), rows.clone()),
                Number::by_layout(rows.clone(), columns.clone()),
            )),
            Extent::Triangle { order, .. } => Some((order.clone(), order.clone())),
            Extent::Band { width, lines, .. } => Some((width.clone(), lines.clone())),
            Extent::Vector { .. } | Extent::Packed { .. } | Extent::Cells(_) => None,
        }
    }

    /// The sizes whose product is the number of elements, of a vector and of a matrix of which all
    /// is stored.
    pub fn sizes(&self) -> Option<Vec<&Number>> {
        match self {
            Extent::Vector { length, .. } => Some(vec![length]),
            Extent::General { rows, columns, .. } => Some(vec![rows, columns]),
            _ => None,
        }
    }

    /// The increment or the leading dimension, if it has one.
    pub fn stride(&self) -> Option<&'static str> {
        match self {
            Extent::Vector { increment: stride, .. }
            | Extent::General { leading: stride, .. }
            | Extent::Triangle { leading: stride, .. }
            | Extent::Band { leading: stride, .. }
            | Extent::Batch { leading: stride, .. } => Some(stride),
            Extent::Packed { .. } | Extent::Cells(_) => None,
        }
    }
}

/// The operands of a row, in order.
pub fn operands(row: &Family) -> Vec<Operand> {
    row.operands()
        .enumerate()
        .map(|(index, (p, shape, access, element))| Operand {
            index,
            name: p.name,
            position: row.position(p.name),
            access,
            element,
            extent: Extent::of(shape, row.stride_of(p.name), row.distance_of(p.name)),
        })
        .collect()
}

/// Which increments a row takes.
pub fn increments(row: &Family) -> Increments {
    match row.level {
        1 if row.positive_increment => Increments::Positive,
        1 => Increments::Any,
        _ => Increments::NotZero,
    }
}

/// What makes a transposition illegal that is one of the three.
pub fn illegal_form(flag: &'static str, takes: Subset) -> Option<Condition> {
    match takes {
        Subset::All => None,
        Subset::NoConjugate => {
            Some(Condition::All(vec![Condition::Complex, Condition::Says(flag, Form::Conjugate)]))
        }
        Subset::NoPlain => Some(Condition::Says(flag, Form::Transpose)),
    }
}

/// When an argument is illegal in calls of one layout; `None` if it never is.
fn illegal(row: &Family, p: &Param, row_major: bool) -> Option<Condition> {
    let unknown = || Condition::Unknown(p.name, p.kind);
    match p.kind {
        Kind::Layout | Kind::Uplo | Kind::Diag | Kind::Side => Some(unknown()),
        Kind::Trans(takes) => Some(match illegal_form(p.name, takes) {
            None => unknown(),
            Some(illegal) => Condition::Any(vec![unknown(), illegal]),
        }),
        Kind::Dim | Kind::Inner | Kind::Width | Kind::Distance => Some(Condition::Negative(p.name)),
        Kind::Increment => Some(Condition::Zero(p.name)),
        Kind::Leading => {
            let of = operands(row).into_iter().find(|of| of.extent.stride() == Some(p.name));
            let (line, _) =
                of.expect("validated").extent.lines().expect("it has a leading dimension");
            let least = Number::AtLeastOne(Box::new(line.in_layout(row_major)));
            Some(Condition::Less(p.name, least))
        }
        Kind::Scalar(_) | Kind::Operand { .. } => None,
    }
}

/// The parameter that is checked in a parameter's place where the reference computes a row-major
/// call by a column-major one.
fn exchanged<'a>(row: &'a Family, p: &'a Param) -> &'a Param {
    let other = row.swaps.iter().find_map(|(a, b)| {
        let other = if p.name == *a { b } else { a };
        [*a, *b].contains(&p.name).then_some(*other)
    });
    other.map_or(p, |name| row.param(name).expect("validated"))
}

/// The checks of a row: those of the flags in the order of C, then those of the numbers in the
/// reference's order for that layout. In level 1 nothing is illegal.
pub fn checks(row: &Family) -> Checks {
    let check = |p: &Param, row_major| {
        let wrong = illegal(row, p, row_major)?;
        Some(Check { position: row.position(p.name), wrong })
    };
    let params: &[Param] = if row.level == 1 { &[] } else { &row.params };
    let numbers = || params.iter().filter(|p| !p.kind.is_flag());
    Checks {
        flags: params.iter().filter(|p| p.kind.is_flag()).filter_map(|p| check(p, false)).collect(),
        by_columns: numbers().filter_map(|p| check(p, false)).collect(),
        by_rows: numbers().filter_map(|p| check(exchanged(row, p), true)).collect(),
    }
}

/// How much of a row's call has to happen.
pub fn demand(row: &Family) -> Demand {
    let stops = |p: &Param| match p.kind {
        Kind::Dim => Some(Condition::NotPositive(p.name)),
        Kind::Increment if increments(row) == Increments::Positive => {
            Some(Condition::NotPositive(p.name))
        }
        _ => None,
    };
    let empty = row.params.iter().filter_map(stops).collect();
    if !row.has("alpha") || row.alpha_zero == AlphaZero::Ordinary {
        return Demand { empty, idle: Vec::new(), output: IdleOutput::Stays };
    }
    let inner = row.params.iter().filter(|p| p.kind == Kind::Inner);
    let idle = std::iter::once(Condition::ScalarZero("alpha"))
        .chain(inner.map(|p| Condition::NotPositive(p.name)))
        .collect();
    let output = match row.alpha_zero {
        _ if row.has("beta") => IdleOutput::ScaledUnless(Condition::ScalarOne("beta")),
        AlphaZero::Clear => IdleOutput::Cleared,
        AlphaZero::Return | AlphaZero::Ordinary => IdleOutput::Stays,
    };
    Demand { empty, idle, output }
}

/// When the elements of a row's operand are not read although something happens.
pub fn unread(row: &Family, access: Access) -> Unread {
    let demand = demand(row);
    match access {
        Access::Read if demand.idle.is_empty() => Unread::Never,
        Access::Read => Unread::Idle,
        Access::Write => Unread::Always,
        Access::ReadWrite if row.has("beta") => Unread::If(Condition::ScalarZero("beta")),
        Access::ReadWrite if demand.output == IdleOutput::Cleared => Unread::Idle,
        Access::ReadWrite => Unread::Never,
    }
}

/// What a row's call returns if nothing happens.
pub fn empty(row: &Family) -> Empty {
    match row.param("alpha") {
        _ if row.returns == Returns::Nothing => Empty::Nothing,
        Some(alpha) => Empty::Scalar(alpha.name),
        None => Empty::Zero,
    }
}

/// What a row's operands do to a call if they share memory.
pub fn overlap(row: &Family) -> Overlap {
    let written = row.operands().any(|(_, _, access, _)| access != Access::Read);
    match row.operands().count() {
        _ if !written => Overlap::Harmless,
        _ if row.sequential => Overlap::Sequential,
        0 | 1 => Overlap::OneOperand,
        _ => Overlap::ReadFirst,
    }
}

/// A step by which a row-major call becomes the column-major call that does the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByColumns {
    /// Two arguments change places.
    Swap(&'static str, &'static str),
    /// A flag says the other thing: upper or lower, left or right, transposed or not.
    Other(&'static str),
    /// The same for a transposition that in complex types may conjugate: conjugating without
    /// transposing is what Fortran cannot say, so such a call has no counterpart.
    OtherOfType(&'static str),
    /// The adjoint instead of the matrix, and the other way round.
    Adjoint(&'static str),
    /// A factor is conjugated.
    Conjugate(&'static str),
}

/// How a row-major call becomes a column-major one: its matrices are the transposes. `None` where
/// no column-major call does the same without conjugated copies.
pub fn by_columns(row: &Family) -> Option<Vec<ByColumns>> {
    // No library is asked for an extension by Fortran's name.
    if row.conjugates_by_rows || row.extension {
        return None;
    }
    let mut steps = Vec::new();
    // What belongs to an operand changes places with it.
    for swap in &row.swaps {
        match *swap {
            ("lda", "ldb") => {
                steps
                    .extend([("transa", "transb"), ("a", "b")].map(|(a, b)| ByColumns::Swap(a, b)));
            }
            ("incx", "incy") => steps.push(ByColumns::Swap("x", "y")),
            _ => {}
        }
        steps.push(ByColumns::Swap(swap.0, swap.1));
    }
    // The transpose of a product has the same flags at its factors, in the other order.
    let is_product = row.has("side") || row.has("transb");
    for p in &row.params {
        match p.kind {
            Kind::Uplo | Kind::Side => steps.push(ByColumns::Other(p.name)),
            Kind::Trans(_) if is_product => {}
            Kind::Trans(_) if row.level == 2 => steps.push(ByColumns::OtherOfType(p.name)),
            Kind::Trans(Subset::NoPlain) => {
                steps.push(ByColumns::Adjoint(p.name));
                // Of a rank-2k update: with the adjoint, the products' factors are the conjugates.
                let is_complex = |p: &&Param| p.kind == Kind::Scalar(Element::Own);
                let alpha = row.param("alpha").filter(is_complex);
                steps.extend(alpha.map(|alpha| ByColumns::Conjugate(alpha.name)));
            }
            Kind::Trans(_) => steps.push(ByColumns::Other(p.name)),
            _ => {}
        }
    }
    Some(steps)
}

/// The increments on which libraries disagree: of level 1 those that are 0, or below 1 where there
/// is one vector.
pub fn odd_increments(row: &Family) -> Vec<Condition> {
    let names: Vec<&str> = match row.level {
        1 => row.params.iter().filter(|p| p.kind == Kind::Increment).map(|p| p.name).collect(),
        _ => Vec::new(),
    };
    match names[..] {
        [only] => vec![Condition::NotPositive(only)],
        _ => names.into_iter().map(Condition::Zero).collect(),
    }
}

/// The factors that libraries were seen to misread if they are not finite.
pub fn factors(row: &Family) -> Vec<&'static str> {
    let is_factor =
        |p: &&Param| matches!(p.kind, Kind::Scalar(_)) && ["alpha", "beta"].contains(&p.name);
    row.params.iter().filter(is_factor).map(|p| p.name).collect()
}

#[cfg(test)]
mod tests;
