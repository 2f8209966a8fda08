//! Errors of a module or a request.

use crate::Reason;

/// Why a module cannot be grafted, or its open symbols not be bound.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are not a valid module.
    #[error("it is not a valid WebAssembly module: {0}")]
    Malformed(String),
    /// The bytes are a component.
    #[error(
        "it is a component, and BLAS is grafted into core modules: take the module out of it first \
         (`wasm-tools component unbundle`), graft it, and rebuild the component"
    )]
    Component,
    /// The bytes are the output of a compiler, before the linker.
    #[error("it is an object file: link it first, and graft the linked program")]
    ObjectFile,
    /// A symbol that the module leaves open cannot be bound.
    #[error("it leaves `{name}` open, which cannot be bound: {why}")]
    Open {
        /// The symbol.
        name: String,
        /// Why it cannot.
        why: Reason,
    },
    /// The module has the section [`MARK`](crate::MARK).
    #[error("it is already grafted: run it as it is, or graft the original module")]
    Already,
    /// A line of a map is wrong.
    #[error("line {line} of the map: {what}")]
    Map {
        /// The number of the line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// A name does not stand for any routine.
    #[error(
        "`{0}` is not a routine or symbol of BLAS (docs/routines.md lists them) or of LAPACK (docs/lapack.md)"
    )]
    UnknownName(String),
    /// A threshold is not valid.
    #[error(
        "`{0}` is not a threshold: use a number, `never`, or FAMILY=NUMBER such as `gemm=32768`"
    )]
    Threshold(String),
    /// The module has no room for more functions.
    #[error("it has so many functions that none can be added")]
    TooLarge,
    /// The functions of LAPACK that this crate carries cannot be put into it: a bug of ours.
    #[error(
        "LAPACK's drivers cannot be put into it, which is a bug in blasm: {0}. `--only` and `--except` choose \
         other routines"
    )]
    Drivers(String),
    /// The result is not valid although the module was: a bug of ours.
    #[error(
        "the grafted module is not valid, which is a bug in blasm, not in the module: {0}. `--except` leaves \
         routines out"
    )]
    Own(wasmparser::Error),
}

impl From<wasmparser::Error> for Error {
    fn from(error: wasmparser::Error) -> Self {
        Error::Malformed(error.to_string())
    }
}
