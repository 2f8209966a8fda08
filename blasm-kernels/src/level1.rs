//! Level 1: vectors.
//!
//! Owns what the routines on vectors have in common: how one is computed. Vectors whose elements
//! are adjacent take the registers' way, from [`SHORT`] elements on where the choice of it is free;
//! all others take the plain loop, which is the reference's in its order.
//!
//! The choice is free where the bits do not depend on it. Routines that compute each element by
//! itself give it the same bits wherever it stands: those that multiply and add (axpy, rot, rotm,
//! complex scal) run wholly as compiled for this machine's instructions, with the operations of
//! [`simd`](crate::simd) on registers and on single elements. Sums have an order that length and
//! increments settle, and never the place in memory.
//!
//! A routine is part of the method by which a backend has it: with few elements, one call more
//! takes a noticeable part of the time. Those that the compiler would only call, since two
//! backends have them, say `inline(always)`.

mod axpy;
mod copy;
mod dot;
mod iamax;
mod norms;
mod rot;
mod rotg;
mod scal;

use blasm_core::scalar::Scalar;

pub use axpy::*;
pub use copy::*;
pub use dot::*;
pub use iamax::*;
pub use norms::*;
pub use rot::*;
pub use rotg::*;
pub use scal::*;

/// From here on it pays to look for the instruction set.
const SHORT: i64 = 8;

/// Parts in an element.
#[inline(always)]
fn width<T: Scalar>() -> i64 {
    if T::IS_COMPLEX { 2 } else { 1 }
}

/// Whether two vectors pair their elements up in memory order, each without gaps.
#[inline(always)]
fn is_unit(incx: i64, incy: i64) -> bool {
    incx == incy && (incx == 1 || incx == -1)
}

/// Whether two dense operands of `n` elements are the same or apart. If they are neither, only the
/// order of the reference's loop gives its answer.
#[inline(always)]
fn same_or_apart<T>(x: *const T, y: *const T, n: i64) -> bool {
    let distance = x.addr().abs_diff(y.addr());
    distance == 0 || distance / size_of::<T>() >= n as usize
}
