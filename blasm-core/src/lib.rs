//! The vocabulary of BLASM: what a BLAS call is, whether it is allowed, and what carries it out.
//!
//! - [`scalar`], [`flags`], [`args`]: the words of a call, one struct per family.
//! - [`memory`]: a guest's memory and [`memory::admit`], the one place where guest numbers become
//!   permission.
//! - [`Blas`]: the trait over all routines; [`Routine`] lists them.
//! - [`Guard`]: everything between a guest and a library.
//! - [`layer`]: wrappers between the guard and the backends.
//! - [`view`]: the operations of `wasi:blas`, on views of buffers.
//! - [`registry`]: backends by name; [`gate`]: the question whether a build may be used.
//!
//! This crate knows no backend and no WebAssembly runtime. **Validation is the calling code's
//! responsibility**: it happens once, in `admit`, and a backend never checks whether an argument is
//! legal.

pub mod allowance;
#[path = "generated/args.rs"]
pub mod args;
mod argument;
mod environment;
mod error;
pub mod flags;
pub mod gate;
mod guard;
mod idle;
pub mod layer;
pub mod memory;
mod partition;
pub mod registry;
mod routine;
#[path = "generated/routines.rs"]
mod routines;
pub mod scalar;
pub mod view;

pub use argument::{Access, Arguments, Demand, Extent, Operand, Part, Position, Shape, Visit};
pub use environment::in_default_environment;
pub use error::{CallError, Error, ErrorKind, OutOfBounds};
#[doc(hidden)]
pub use guard::parts::Each;
pub use guard::{Account, Ask, Clock, Decisions, Guard, GuardBuilder, Limits, Outcome, Poll, Why};
pub use idle::Idle;
pub use partition::{Care, Computes, Partition, Verdict};
pub use routine::{Blas, Call, Family, Routine, ThreadScope, Uniform};
