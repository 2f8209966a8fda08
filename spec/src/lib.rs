//! The routine table: one row a BLAS family, levels 1 to 3, and the extensions.
//!
//! Owns what is known of every routine: names, types, parameters with their meaning, shapes,
//! access, legal flags, and the order in which illegal arguments are reported. Everything in this
//! repository that has an entry a routine is emitted from these rows by `cargo xtask gen`; nothing
//! else states those facts. Contains no arithmetic: what a routine computes is a kernel.
//!
//! Sources: the reference BLAS (<https://www.netlib.org/blas/>) for parameters and positions, its
//! CBLAS for the row-major order of checks.

#![forbid(unsafe_code)]

pub mod dsl;
pub mod emit;
mod ext;
pub mod function;
pub mod lapack;
mod level1;
mod level2;
mod level3;
pub mod rules;
pub mod semantics;
pub mod small;
pub mod work;

pub use dsl::Family;

/// The rows of the standard, `wasi_ephemeral_blas`, in the order of the reference's quick reference
/// card.
pub fn table() -> Vec<Family> {
    [level1::rows(), level2::rows(), level3::rows()].concat()
}

/// The rows of `wasi_ephemeral_blas_ext`.
pub fn extensions() -> Vec<Family> {
    ext::rows()
}

/// The rows of both, the standard's first.
pub fn all() -> Vec<Family> {
    [table(), extensions()].concat()
}
