//! Turns core modules into components, with the proposal's adapter if they need one.
//!
//! Owns how the adapter's text becomes the module that tools take (`wasm-tools component new
//! --adapt`), and the use of such a tool's library.

use anyhow::{Context, Result};
use std::path::Path;
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

/// The name of the module that the adapter replaces.
pub const NAME: &str = "wasi_ephemeral_blas";

/// The adapter as a module that declares which interfaces it imports.
///
/// # Errors
/// If its text is not a module, or the WIT not a package.
pub fn adapter(root: &Path) -> Result<Vec<u8>> {
    let text = root.join("proposal/adapter/wasi_ephemeral_blas.wat");
    let mut module = wat::parse_file(&text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_dir(root.join("wit"))?;
    let world = resolve.select_world(&[package], Some("imports"))?;
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8)?;
    Ok(module)
}

/// Turns a core module into a component, with adapters by the names of the modules that they
/// replace; without any, if wit-bindgen wrote its bindings.
///
/// # Errors
/// If the module imports something that no adapter has.
pub fn componentize(module: &[u8], adapters: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut encoder = ComponentEncoder::default().validate(true).module(module)?;
    for (name, adapter) in adapters {
        encoder = encoder
            .adapter(name, adapter)
            .with_context(|| format!("the adapter of {name} cannot be read"))?;
    }
    encoder.encode().context("the module cannot be made a component")
}
