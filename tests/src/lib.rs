//! The independent oracle of BLASM's tests.
//!
//! A [`Case`] is one call of one routine with the guest's memory as data. [`specs`] chooses calls
//! by the routine table and [`case_of`] makes cases from them, [`expect`] computes by definition
//! what a case should give, and [`compare`] judges what it gave. A transport (a native call, a Wasm
//! trampoline, a C driver in a guest) executes a case on a copy of its memory and hands back memory
//! and result. [`lines`] reads the cases of docs/semantics.md, which were worked out by hand;
//! [`footprint`] says which bytes a call may touch; [`positions`] holds the reference's numbers for
//! illegal arguments, and [`rules`] evaluates the table's rules; [`hostile`] makes calls that no
//! program would make.
//!
//! Nothing here calls a BLAS or a kernel of BLASM: they are compared with it.
//!
//! ```
//! use blasm_tests::{Spec, Value, case_of, compare, expect};
//!
//! let case = case_of("dcopy", &Spec { n: 3, ..Spec::default() });
//! let expected = expect(&case);
//! // A transport that does nothing is found out.
//! assert!(compare(&case, &expected, &case.blob, Value::Nothing).is_err());
//! ```

#![forbid(unsafe_code)]

pub mod call;
mod case;
mod compare;
mod cover;
pub mod dd;
pub mod footprint;
mod generate;
pub mod hostile;
pub mod lines;
mod operands;
mod oracle;
pub mod positions;
pub mod rules;
mod stated;
mod sums;

pub use case::{
    Case, Routine, Value, Word, result_bytes, result_value, routine, routines, standard,
};
pub use compare::{Examined, Report, compare, examine};
pub use cover::{Depth, specs};
pub use generate::{Leading, Place, Random, Spacing, Spec, Values, case_of};
pub use oracle::{Expected, expect};
pub use stated::{Part, Returned, Stated};
