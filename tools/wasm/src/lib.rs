//! Makes and rewrites BLASM's artefacts in WebAssembly, from bytes to bytes.
//!
//! Owns the proposal's adapter as a module, and the components that it makes from core modules
//! ([`adapt`]); the composition of a component with the provider ([`compose`]); and the last steps
//! of the polyfill ([`finish`]) and of LAPACK's drivers for grafted programs ([`drivers`]); the file of the
//! SDK ([`sdk`]). The tests use this library; `cargo xtask` runs the program, so
//! that its other commands need not wait for all this to compile. Compiles no Rust and runs no
//! WebAssembly.

#![forbid(unsafe_code)]

pub mod adapt;
mod compose;
mod drivers;
mod finish;
pub mod sdk;

pub use compose::compose;
pub use drivers::drivers;
pub use finish::finish;
