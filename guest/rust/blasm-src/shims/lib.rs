//! The symbols of CBLAS and of Fortran, over the imports.
//!
//! Owns the step from their parameters to those of the host, and the reference's answer to an illegal
//! argument; `generated/symbols.rs` has the list. It answers as `guest/c/src` does. Each module becomes an
//! object of its own, so that a program only contains what it calls, and may define any of these symbols
//! itself. The build script compiles it, apart from the crate.

#![no_std]

#[macro_use]
#[path = "generated/symbols.rs"]
mod symbols;

mod cblas;
mod cblas_xerbla;
mod fortran;
mod globals;
mod output;
mod xerbla;
