//! The drivers against their definitions, and against LAPACK where there is one.

#![expect(
    clippy::undocumented_unsafe_blocks,
    reason = "every call here is on matrices of the size it names"
)]

mod answers;
mod backward;
mod common;
mod reference;
