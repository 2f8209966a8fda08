//! Rewrites a WebAssembly module that contains BLAS so that its routines become imports of BLASM.
//!
//! Bytes in, bytes and a report out: this crate owns what is recognised ([`symbols`](Symbol)), what
//! is left alone and why ([`Verdict`]), and the rewriting. It does no I/O, and knows neither
//! Wasmtime nor a backend.
//!
//! A routine of the module is recognised by its name *and* its type. Its body is kept, as a
//! separate function. A trampoline takes its place, which
//!
//! - calls the kept body if the work is below a [threshold](Thresholds): entering the host costs
//!   more than a small product,
//! - otherwise passes the arguments to the import from module `wasi_ephemeral_blas`,
//! - and calls the kept body as well if the host found an argument illegal, which it does before it
//!   touches anything. So the module's own `xerbla_` or `cblas_xerbla` is called, with the module's
//!   own message. Any other refusal traps.
//!
//! LAPACK's drivers (`dgetrf_`) are recognised likewise. They are programs over BLAS: this crate has
//! them compiled to WebAssembly, and puts the ones that are wanted into the module, where
//! they call the same imports.
//!
//! Everything else keeps its meaning: indices are shifted, names follow their functions.
//!
//! ```
//! let module = b"\0asm\x01\0\0\0"; // a module with nothing in it
//! let plan = blasm_graft::plan(module, &blasm_graft::Options::default())?;
//! assert_eq!(plan.grafted().count(), 0);
//! # Ok::<(), blasm_graft::Error>(())
//! ```

#![forbid(unsafe_code)]

mod drivers;
mod drivers_measured;
mod error;
mod evidence;
mod map;
mod measured;
mod merge;
mod names;
mod plan;
mod reach;
mod rewrite;
mod survey;
mod symbols;
mod threshold;
mod trampoline;
mod validate;

pub use error::Error;
pub use map::Map;
pub use plan::{Candidate, Library, Options, Plan, Reason, Verdict};
pub use symbols::{Flavour, Interface, Symbol, known_names, symbol};
pub use threshold::Thresholds;

/// The import module of the routines of the standard.
pub const IMPORTS: &str = "wasi_ephemeral_blas";

/// The import module of the extensions.
pub const EXTENSIONS: &str = "wasi_ephemeral_blas_ext";

/// The custom section that marks a grafted module, so that it is not grafted again.
pub const MARK: &str = "blasm.graft";

/// A grafted module, and what was done to it.
#[derive(Debug)]
pub struct Grafted {
    /// The module.
    pub module: Vec<u8>,
    /// What was done.
    pub plan: Plan,
}

/// Says what [`graft`] would do.
pub fn plan(module: &[u8], options: &Options) -> Result<Plan, Error> {
    let survey = survey::Survey::of(module, &options.map)?;
    plan::decide(&survey, options)
}

/// Rewrites a module. A module with nothing to graft comes back unchanged; the plan says why.
pub fn graft(module: &[u8], options: &Options) -> Result<Grafted, Error> {
    let survey = survey::Survey::of(module, &options.map)?;
    let plan = plan::decide(&survey, options)?;
    if plan.grafted().next().is_none() {
        return Ok(Grafted { module: module.to_vec(), plan });
    }
    let rewritten = rewrite::rewrite(module, &survey, &plan)?;
    if let Err(error) = validate::validate(&rewritten) {
        // Find out whose fault it is: an invalid module stays invalid.
        return Err(match validate::validate(module) {
            Err(error) => error.into(),
            Ok(()) => Error::Own(error),
        });
    }
    Ok(Grafted { module: rewritten, plan })
}
