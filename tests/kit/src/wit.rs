//! The cases in the words of `wasi:blas`.
//!
//! Owns the rule of which cases cannot be said there.

use crate::format::Case;

/// Why a case cannot be said in WIT, if it cannot.
pub fn cannot(_: &Case) -> Option<String> {
    None
}
