//! BLASM's own BLAS kernels.
//!
//! Owns the arithmetic of all three levels, generic over the four element types, on raw strided
//! operands, and the two backends that consist of it. It knows neither guests nor libraries:
//! `blasm-core` has checked all arguments.
//!
//! # Features
//! `gemm` adds the fast level 3, over the crate of that name, and the backend `Builtin` that has
//! it. Without it there is only [`Plain`], which is the form that is compiled to WebAssembly.
//!
//! # Safety
//! Every routine takes one argument struct and relies on the following.
//! - [`Arguments::check`](blasm_core::Arguments::check) accepts it.
//! - Every operand that [`operands`](blasm_core::Arguments::operands) names for its
//!   [`demand`](blasm_core::Arguments::demand) has its whole extent in memory that may be read and,
//!   if it is an output, written. A pointer may be misaligned; one that the demand leaves out is
//!   not used and may be anything.
//! - No input overlaps an output unless they are the same elements in the same order, except in
//!   swap, rot and rotm, whose result is then that of the reference's loop.
//!
//! In return a routine touches nothing outside its operands, writes only the elements of its
//! outputs, does not panic, and ends. It allocates nothing and starts no threads, except in
//! `level3::blocked`, which falls back to the plain kernels if there is no memory, and to fewer
//! threads. Memory may change meanwhile: then the results are unspecified numbers, but nothing worse
//! happens.
//!
//! # Numbers
//! The semantics are those of the reference BLAS since 3.10, with exceptions after Demmel et al.
//! 2022: NaN and infinity propagate, so a factor of zero does not prevent an element from being
//! read, except alpha = 0 (inputs are not read) and beta = 0 (the output is not read) in routines
//! that have them.

#![allow(
    clippy::needless_range_loop,
    reason = "registers come as arrays with an index in common, and iterators over them as calls"
)]

mod backend;
mod level1;
mod level2;
pub mod level3;
#[cfg(feature = "gemm")]
pub mod memory;
mod simd;
mod strided;

// Tests of `tests/` a second time, in a build where `simd::run` knows no instruction set.
#[cfg(test)]
extern crate self as blasm_kernels;
#[cfg(test)]
#[path = "../tests/same_bits.rs"]
mod same_bits;

#[cfg(feature = "gemm")]
pub use backend::Builtin;
pub use backend::Plain;
pub use level1::*;
pub use level2::*;
