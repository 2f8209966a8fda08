//! What `blasm run` is made of; [`crate::commands::run`] puts it together.
//!
//! The options come first, and everything else reads them: the BLAS that a program is lent, the
//! data of its store, and the two ways to run it, as a module and as a component. Nothing here is
//! used by another command.

pub(crate) mod blas_profile;
pub(crate) mod component;
mod coredump;
pub(crate) mod grafted;
mod host;
mod imports;
mod invoke;
pub(crate) mod lending;
pub(crate) mod module;
pub(crate) mod options;
mod profiler;
mod timeout;
pub(crate) mod trap;
