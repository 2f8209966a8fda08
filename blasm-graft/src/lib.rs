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
//! A module may also leave symbols of BLAS *open*: it imports `dgemm_` or `cblas_dgemm` from [`OPEN`],
//! as linkers arrange for symbols that nothing defines. [`bind`] defines them, each by the type with
//! which it is imported; [`graft`] does so as well.
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
mod report;
mod rewrite;
mod survey;
mod symbols;
mod threshold;
mod trampoline;
mod validate;

use std::borrow::Cow;
use wasmparser::{Encoding, Parser, Payload, TypeRef};

pub use error::Error;
pub use map::Map;
pub use plan::{Candidate, Library, Options, Plan, Reason, Verdict};
pub use symbols::{Flavour, Interface, Symbol, known_names, symbol};
pub use threshold::Thresholds;

/// The import module of the routines of the standard.
pub const IMPORTS: &str = "wasi_ephemeral_blas";

/// The import module of the extensions.
pub const EXTENSIONS: &str = "wasi_ephemeral_blas_ext";

/// The import module of symbols that nothing defines, by the convention of linkers.
pub const OPEN: &str = "env";

/// WASI's functions, two of which print a line about an illegal argument and end the program.
pub(crate) const WASI: &str = "wasi_snapshot_preview1";

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

/// Says what [`graft`] would do. Symbols that it would fail to bind are among those that are left.
pub fn plan(module: &[u8], options: &Options) -> Result<Plan, Error> {
    let survey = survey::Survey::of(module, &options.map)?;
    plan::decide(&survey, Some(options))
}

/// Rewrites a module. A module with nothing to graft or to bind comes back unchanged; the plan says why.
pub fn graft(module: &[u8], options: &Options) -> Result<Grafted, Error> {
    let survey = survey::Survey::of(module, &options.map)?;
    let plan = plan::decide(&survey, Some(options))?;
    let module = rewritten(module, &survey, &plan)?.unwrap_or_else(|| module.to_vec());
    Ok(Grafted { module, plan })
}

/// Whether a module leaves symbols of BLAS or LAPACK open. It reads no further than the imports.
pub fn has_open_symbols(module: &[u8]) -> bool {
    for payload in Parser::new(0).parse_all(module) {
        match payload {
            Ok(Payload::Version { encoding: Encoding::Module, .. } | Payload::TypeSection(_)) => {}
            Ok(Payload::CustomSection(_)) => {}
            Ok(Payload::ImportSection(section)) => {
                let mut imports = section.into_imports().map_while(Result::ok);
                return imports.any(|import| {
                    let function = matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                    function && import.module == OPEN && symbols::open(import.name).is_some()
                });
            }
            _ => return false,
        }
    }
    false
}

/// Defines the symbols of BLAS and LAPACK that a module leaves open, by calls of the host.
///
/// Everything else comes back as it is: other modules, components, text, and bytes that are none of
/// these. Whoever compiles them says what is wrong with them.
///
/// ```
/// let nothing = b"\0asm\x01\0\0\0"; // a module that imports nothing
/// assert_eq!(*blasm_graft::bind(nothing)?, *nothing);
/// # Ok::<(), blasm_graft::Error>(())
/// ```
///
/// # Errors
/// If a symbol's type is none that compilers give it, or the host could not find the operands of its
/// calls.
pub fn bind(module: &[u8]) -> Result<Cow<'_, [u8]>, Error> {
    if !has_open_symbols(module) {
        return Ok(Cow::Borrowed(module));
    }
    let survey = survey::Survey::of(module, &Map::default())?;
    let plan = plan::decide(&survey, None)?;
    Ok(rewritten(module, &survey, &plan)?.map_or(Cow::Borrowed(module), Cow::Owned))
}

/// Carries out a plan, unless there is nothing to do.
fn rewritten(
    module: &[u8],
    survey: &survey::Survey<'_>,
    plan: &Plan,
) -> Result<Option<Vec<u8>>, Error> {
    if let Some((candidate, why)) = plan.unbound().next() {
        return Err(Error::Open { name: candidate.name.clone(), why: why.clone() });
    }
    if !plan.changes() {
        return Ok(None);
    }
    let rewritten = rewrite::rewrite(module, survey, plan)?;
    if let Err(error) = validate::validate(&rewritten) {
        // Find out whose fault it is: an invalid module stays invalid.
        return Err(match validate::validate(module) {
            Err(error) => error.into(),
            Ok(()) => Error::Own(error),
        });
    }
    Ok(Some(rewritten))
}
