//! What can be wrong with a module or a request.

/// Why a module cannot be grafted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are no valid module.
    #[error("it is not a valid WebAssembly module: {0}")]
    Malformed(String),
    /// The bytes are a component.
    #[error(
        "it is a component, and BLAS is grafted into core modules: take the module out of it first \
         (`wasm-tools component unbundle`), graft it, and build the component anew"
    )]
    Component,
    /// The bytes are the output of a compiler, before the linker.
    #[error("it is an object file: link it first, and graft the program that the linker makes")]
    ObjectFile,
    /// The module bears [`MARK`](crate::MARK).
    #[error("it is grafted already: run it as it is, or graft the module that it was made of")]
    Already,
    /// A line of a map says nothing that is understood.
    #[error("line {line} of the map: {what}")]
    Map {
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// A name stands for no routine.
    #[error("`{0}` is no routine of BLAS, nor one of its symbols (docs/routines.md lists them)")]
    UnknownName(String),
    /// A threshold is none.
    #[error("`{0}` is no threshold: a number, `never`, or FAMILY=NUMBER such as `gemm=32768`")]
    Threshold(String),
    /// The module has no room for more functions.
    #[error("it has so many functions that none can be added")]
    TooLarge,
    /// The result is not valid although the module was: our fault.
    #[error(
        "the grafted module is not valid, which is a mistake of blasm's and not of the module's: {0}. \
         `--except` leaves routines out"
    )]
    Own(wasmparser::Error),
}

impl From<wasmparser::Error> for Error {
    fn from(error: wasmparser::Error) -> Self {
        Error::Malformed(error.to_string())
    }
}
