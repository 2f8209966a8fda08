//! Links the BLAS of programs in WebAssembly: the symbols of CBLAS (`cblas_dgemm`) and of Fortran
//! (`dgemm_`) over the functions that a host of BLASM provides. On other targets it is `blas-src`, so
//! that one program builds for both.
//!
//! ```toml
//! [dependencies]
//! blasm-src = "0.1"
//! ndarray = { version = "0.17", features = ["blas"] }
//! ```
//!
//! and, anywhere in the program:
//!
//! ```no_run
//! extern crate blasm_src as _;
//! ```
//!
//! The features are those of `blas-src`, and choose the library on the other targets.
//!
//! The symbols are compiled by the build script, which needs nothing but the compiler that cargo uses.
//! Symbols that a crate defines in Rust would be exported from every program, and with them it would
//! import all functions of the host; so they are an archive, like a BLAS in C, and a program contains
//! and imports what it calls.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(target_family = "wasm"))]
extern crate blas_src as _;
