//! Links the BLAS of the tests beside it. The tests of ndarray come from its package, and
//! `tests/tests/rust_guests.rs` puts them there.

#![forbid(unsafe_code)]

extern crate blasm_src as _;
