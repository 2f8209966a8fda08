//! Rewrites a WebAssembly module that contains BLAS so that its routines become imports of BLASM.

#![forbid(unsafe_code)]
