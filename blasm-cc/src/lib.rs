//! C and C++ for guests: which compiler this machine has, and what it has to be told.
//!
//! Owns the search and the flags; whoever uses it owns the folders of headers and libraries. Installs
//! nothing. `blasm cc` runs what is found here, and so do the development tasks of the repository.

#![forbid(unsafe_code)]

mod find;
mod invocation;

pub use find::{Compiler, Language, NotFound};
pub use invocation::{FOR_THE_HOST, Invocation, Libraries};
