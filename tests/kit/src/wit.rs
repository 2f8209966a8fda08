//! The cases in the words of `wasi:blas`.
//!
//! Owns the rule of which cases cannot be said there: a flag is an enumeration, a size is unsigned, an operand
//! is a view of a buffer, and a result comes back by value.

use crate::format::{Argument, Case};
use blasm_spec::dsl::Kind;
use blasm_tests::routine;

/// Why a case cannot be said in WIT, if it cannot.
pub fn cannot(case: &Case) -> Option<String> {
    let why = |text: &str| Some(text.to_owned());
    for param in &routine(&case.routine).family.params {
        let argument = case.args.get(param.name)?;
        let number = case.args.number(param.name).unwrap_or(0.0);
        let legal: &[f64] = match param.kind {
            Kind::Layout => &[101.0, 102.0],
            Kind::Trans(_) => &[111.0, 112.0, 113.0],
            Kind::Uplo => &[121.0, 122.0],
            Kind::Diag => &[131.0, 132.0],
            Kind::Side => &[141.0, 142.0],
            Kind::Dim | Kind::Inner | Kind::Width | Kind::Leading if number < 0.0 => {
                return why("a size below zero");
            }
            _ if *argument == Argument::Outside => return why("a pointer that leads nowhere"),
            _ => continue,
        };
        if !legal.contains(&number) {
            return why("a flag that is none");
        }
    }
    case.result.as_ref().and_then(|_| why("a result without a place"))
}
