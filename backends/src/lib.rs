//! Placeholder.

pub mod builtin;
