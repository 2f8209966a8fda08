//! The routines, for readers without the table.
//!
//! Owns the form of `cases/routines.json`: names, parameters, and how many elements an operand has,
//! as data. README.md describes it in full.

use crate::format::{Case, Type};
use blasm_spec::dsl::{self, Access, Element, Kind as Param};
use blasm_tests::{Routine, standard};
use serde::{Deserialize, Serialize};

/// A size, by the names of arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Size {
    /// An argument.
    Is(String),
    /// One of two arguments, by the value of a flag.
    If {
        /// The flag.
        flag: String,
        /// Its value for the first.
        is: u32,
        /// The first.
        then: String,
        /// The second.
        #[serde(rename = "else")]
        other: String,
    },
    /// One plus the sum of some arguments.
    OneMore {
        /// The arguments.
        #[serde(rename = "one-more")]
        sum: Vec<String>,
    },
}

impl Size {
    /// The size in this form.
    pub fn of(size: dsl::Size) -> Size {
        let own = str::to_owned;
        match size {
            dsl::Size::Is(a) => Size::Is(own(a)),
            dsl::Size::Trans(flag, a, b) => {
                Size::If { flag: own(flag), is: 111, then: own(a), other: own(b) }
            }
            dsl::Size::Side(a, b) => {
                Size::If { flag: own("side"), is: 141, then: own(a), other: own(b) }
            }
            dsl::Size::PlusOne(a) => Size::OneMore { sum: vec![own(a)] },
            dsl::Size::SumPlusOne(a, b) => Size::OneMore { sum: vec![own(a), own(b)] },
        }
    }

    /// Its value in a case.
    ///
    /// # Panics
    /// If the case lacks an argument.
    pub fn value(&self, case: &Case) -> i64 {
        let int = |name: &str| {
            let number = case.args.number(name);
            number.unwrap_or_else(|| panic!("{}: no {name}", case.id)) as i64
        };
        match self {
            Size::Is(a) => int(a),
            Size::If { flag, is, then, other } => {
                int(if int(flag) == i64::from(*is) { then } else { other })
            }
            Size::OneMore { sum } => sum.iter().map(|name| int(name)).sum::<i64>() + 1,
        }
    }
}

/// Which elements an operand has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// A number of elements, an increment apart.
    Vector(Size),
    /// A matrix of rows and columns.
    General(Size, Size),
    /// A triangle of a square matrix of that order.
    Triangle(Size),
    /// A band: its width, and the rows and columns of the matrix.
    Band(Size, Size, Size),
    /// A packed triangle of that order.
    Packed(Size),
    /// A number of elements, one after the other.
    Cells(u8),
}

impl Shape {
    fn of(shape: dsl::Shape) -> Shape {
        match shape {
            dsl::Shape::Vector(n) => Shape::Vector(Size::of(n)),
            dsl::Shape::General(r, c) => Shape::General(Size::of(r), Size::of(c)),
            dsl::Shape::Triangle(n) => Shape::Triangle(Size::of(n)),
            dsl::Shape::Band(w, r, c) => Shape::Band(Size::of(w), Size::of(r), Size::of(c)),
            dsl::Shape::Packed(n) => Shape::Packed(Size::of(n)),
            dsl::Shape::Cells(count) => Shape::Cells(count),
            dsl::Shape::Batch(..) => unreachable!("only extensions have batches"),
        }
    }

    /// The number of elements from the first to the last of the operand of that name in a case,
    /// `stride` apart.
    pub fn extent(&self, case: &Case, stride: i64) -> i64 {
        let row = case.args.number("layout") == Some(101.0);
        let lines = |outer: i64, inner: i64| match outer < 1 || inner < 1 {
            true => 0,
            false => (outer - 1) * stride.abs() + inner,
        };
        match self {
            Shape::Vector(n) => lines(n.value(case), 1),
            Shape::General(r, c) if row => lines(r.value(case), c.value(case)),
            Shape::General(r, c) => lines(c.value(case), r.value(case)),
            Shape::Triangle(n) => lines(n.value(case), n.value(case)),
            Shape::Band(w, r, _) if row => lines(r.value(case), w.value(case)),
            Shape::Band(w, _, c) => lines(c.value(case), w.value(case)),
            Shape::Packed(n) => n.value(case).max(0) * (n.value(case) + 1) / 2,
            Shape::Cells(count) => i64::from(*count),
        }
    }
}

/// A routine's parameters, for readers without the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prototype {
    /// Its BLAS name.
    pub name: String,
    /// Its family, which is the name of its file.
    pub family: String,
    /// 1, 2 or 3.
    pub level: u8,
    /// The type of its elements.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Its parameters in the order of the C prototype.
    pub params: Vec<Parameter>,
    /// `number`, `complex`, `index`, or nothing; with the type of the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// `flag`, `size`, `scalar`, `operand`, `increment` or `leading-dimension`.
    pub kind: String,
    /// The type of a scalar or of an operand's elements.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// For an operand: `read`, `write` or `read-write`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<String>,
    /// For an operand: which elements it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
}

/// The prototypes of all routines.
pub fn all() -> Vec<Prototype> {
    let one = |routine: &Routine| {
        let single = routine.ty.real() == dsl::Type::S;
        let ty =
            |element: Element| Type::of(single, element == Element::Own && routine.ty.is_complex());
        let params = routine.family.params.iter().map(|param| {
            let shape = match param.kind {
                Param::Operand { shape, .. } => Some(Shape::of(shape)),
                _ => None,
            };
            let (kind, of, access) = match param.kind {
                Param::Layout | Param::Uplo | Param::Trans(_) | Param::Diag | Param::Side => {
                    ("flag", None, None)
                }
                Param::Dim | Param::Inner | Param::Width => ("size", None, None),
                Param::Scalar(element) => ("scalar", Some(ty(element)), None),
                Param::Operand { access, element, .. } => {
                    let access = match access {
                        Access::Read => "read",
                        Access::Write => "write",
                        Access::ReadWrite => "read-write",
                    };
                    ("operand", Some(ty(element)), Some(access.to_owned()))
                }
                Param::Increment => ("increment", None, None),
                Param::Leading => ("leading-dimension", None, None),
                Param::Distance => unreachable!("only extensions have batches"),
            };
            Parameter { name: param.name.to_owned(), kind: kind.to_owned(), ty: of, access, shape }
        });
        let returns = match routine.family.returns {
            dsl::Returns::Nothing => None,
            dsl::Returns::Element => Some(ty(Element::Own)),
            dsl::Returns::Real => Some(ty(Element::Real)),
            dsl::Returns::Double => Some(Type::D),
            dsl::Returns::Index => None,
        };
        let returns = match routine.family.returns {
            dsl::Returns::Index => Some("index".to_owned()),
            _ => returns.map(|ty| format!("{ty:?}").to_lowercase()),
        };
        Prototype {
            name: routine.name.clone(),
            family: routine.family.name.to_owned(),
            level: routine.family.level,
            ty: ty(Element::Own),
            params: params.collect(),
            returns,
        }
    };
    standard().map(one).collect()
}
