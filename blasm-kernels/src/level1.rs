//! Level 1: vectors.
//!
//! Owns what the routines on vectors have in common: how one is computed. Vectors whose elements
//! are adjacent are computed in registers, from [`SHORT`] elements on if there is a choice; all
//! others take the plain loop, which has the order of the reference's.
//!
//! There is a choice where the bits do not depend on it. Routines that compute each element by
//! itself give it the same bits wherever it is: those that multiply and add (axpy, rot, rotm,
//! complex scal) run entirely in the form compiled for this machine's instructions, with the
//! operations of [`simd`](crate::simd) on registers and on single elements. The order of a sum
//! depends on the length and the increments, and never on the place in memory.
//!
//! A routine is inlined into the backend's method: with few elements, one more call takes a
//! noticeable part of the time. Routines that the compiler would not inline, since two backends
//! have them, say `inline(always)`.

mod axpby;
mod axpy;
mod copy;
mod dot;
mod iamax;
mod norms;
mod rot;
mod rotg;
mod scal;

use blasm_core::scalar::Scalar;

pub use axpby::*;
pub use axpy::*;
pub use copy::*;
pub use dot::*;
pub use iamax::*;
pub use norms::*;
pub use rot::*;
pub use rotg::*;
pub use scal::*;

/// From here on it pays to select the instruction set; where there is none to select, to use it.
const SHORT: i64 = if cfg!(target_family = "wasm") { 3 } else { 8 };

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
