//! The cases in terms of `wasi:blas`.
//!
//! Owns the rules for which cases cannot be expressed there, and which are refused: a flag is an
//! enumeration, a size is unsigned, an operand is a view that lies in its buffer, small groups of
//! numbers are passed by value, and an increment below 1 is an error where BLAS does nothing.

use crate::format::{Argument, Case};
use crate::prototype::Size;
use blasm_spec::dsl::{Kind, Shape};
use blasm_tests::{Routine, routine};

/// The fate of a case there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// What the case expects.
    Same,
    /// This error.
    Refused(&'static str),
    /// It cannot be expressed, for this reason.
    Unsaid(&'static str),
}

/// The fate of a case there.
pub fn fate(case: &Case) -> Fate {
    let routine = routine(&case.routine);
    let family = &routine.family;
    if let Some(why) = unsaid(case, routine) {
        return Fate::Unsaid(why);
    }
    if family.positive_increment && case.args.number("incx").is_some_and(|inc| inc < 1.0) {
        return Fate::Refused("invalid-argument");
    }
    match (case.expect.errno, case.expect.trap) {
        (Some(_), _) if only_for_a_line_of_nothing(case, routine) => {
            Fate::Unsaid("a leading dimension of lines without elements may be zero")
        }
        (Some(_), _) => Fate::Refused("invalid-argument"),
        (None, true) => Fate::Refused("out-of-bounds"),
        (None, false) => Fate::Same,
    }
}

fn unsaid(case: &Case, routine: &Routine) -> Option<&'static str> {
    let family = &routine.family;
    for param in &family.params {
        let argument = case.args.get(param.name)?;
        let number = case.args.number(param.name).unwrap_or(0.0);
        let legal: &[f64] = match param.kind {
            Kind::Layout => &[101.0, 102.0],
            Kind::Trans(_) => &[111.0, 112.0, 113.0],
            Kind::Uplo => &[121.0, 122.0],
            Kind::Diag => &[131.0, 132.0],
            Kind::Side => &[141.0, 142.0],
            Kind::Dim | Kind::Inner | Kind::Width | Kind::Leading if number < 0.0 => {
                return Some("a size below zero");
            }
            _ if *argument == Argument::Outside => return Some("a pointer that leads nowhere"),
            // Numbers passed by value have no bounds, and the form of H is an enumeration.
            Kind::Operand { shape: Shape::Cells(_), .. } => {
                let place = case.args.place(param.name)?;
                let buffer = &case.buffers[place.buffer];
                if case.expect.trap && buffer.ends_memory {
                    return Some("numbers go by value");
                }
                let flag = buffer.words().get(place.offset).map_or(f64::NAN, |word| word.value());
                if family.name == "rotm" && ![-2.0, -1.0, 0.0, 1.0].contains(&flag) {
                    return Some("a form that is none");
                }
                continue;
            }
            _ => continue,
        };
        if !legal.contains(&number) {
            return Some("a flag that is none");
        }
    }
    case.result.as_ref().map(|_| "a result without a place")
}

/// Whether the only illegal argument is a leading dimension of zero, of lines without elements.
fn only_for_a_line_of_nothing(case: &Case, routine: &Routine) -> bool {
    let number = |name: &str| case.args.number(name).unwrap_or(0.0);
    let size = |size| Size::of(size).value(case) as f64;
    let row = number("layout") == 101.0;
    let params = &routine.family.params;
    let mut nothing = false;
    for (i, param) in params.iter().enumerate() {
        let Kind::Operand { shape, .. } = param.kind else { continue };
        let line = match shape {
            Shape::General(r, c) => size(if row { c } else { r }),
            Shape::Triangle(n) => size(n),
            Shape::Band(width, ..) => size(width),
            Shape::Vector(_) | Shape::Packed(_) | Shape::Cells(_) | Shape::Batch(..) => continue,
        };
        let ld = number(params[i + 1].name);
        if ld < line {
            return false;
        }
        nothing |= ld < 1.0;
    }
    nothing
}
