//! BLAS for the guests of Wasmtime.
//!
//! Two ways in for core modules that import `wasi_ephemeral_blas`, and one for components that
//! import `wasi:blas`:
//!
//! - [`instantiate`]: instantiates one module, with functions that know this instance's memory.
//!   This is the fast way, which `blasm run` uses.
//! - [`witx::add_to_linker`]: defines all functions in a `Linker`, for any number of instances,
//!   memories and linkers; each call looks up the caller's memory (about 70 ns).
//! - [`wit::add_to_linker`]: the same for components, whose operands are in buffers of the store's
//!   [`BlasCtx`].
//!
//! ```no_run
//! # fn run(guard: std::sync::Arc<blasm_core::Guard>) -> wasmtime::Result<()> {
//! use blasm_wasmtime::BlasCtx;
//! use wasmtime::{Engine, Linker, Module, Store};
//!
//! struct State { blas: BlasCtx }
//!
//! let engine = Engine::default();
//! let mut store = Store::new(&engine, State { blas: BlasCtx::builder(guard).build() });
//! let module = Module::from_file(&engine, "guest.wasm")?;
//! let linker = Linker::new(&engine);
//! let instance = blasm_wasmtime::instantiate(&mut store, &linker, &module, |s| &mut s.blas)?;
//! # Ok(()) }
//! ```
//!
//! The guard in blasm-core decides what a guest can do to a host; this crate finds the memory,
//! builds argument structs, and turns refusals into errnos and traps. It does not choose a backend.

mod buffers;
mod context;
mod host;
#[path = "generated/imports.rs"]
mod imports;
mod instance;
mod limiter;
mod long;
mod runtime;
mod threads;
pub mod wit;
pub mod witx;

pub use context::{BlasCtx, BlasCtxBuilder};
pub use instance::{instantiate, instantiate_async};
pub use limiter::SharedLimiter;
