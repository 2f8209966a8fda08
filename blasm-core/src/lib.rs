//! The vocabulary of BLASM.

mod argument;
#[path = "generated/args.rs"]
pub mod args;
pub mod flags;
#[path = "generated/routines.rs"]
mod routines;
pub mod scalar;

pub use argument::{Access, Arguments, Demand, Extent, Operand, Part, Position, Shape};
