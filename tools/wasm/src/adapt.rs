//! Core modules made components, by the adapter of the proposal where they need one.
//!
//! Owns how the adapter's text becomes the module that tools take (`wasm-tools component new
//! --adapt`), and the use of such a tool's library.

use anyhow::{Context, Result};
use std::path::Path;
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

/// The name of the module that it stands in for.
pub const NAME: &str = "wasi_ephemeral_blas";

/// The adapter as a module that says which interfaces it imports.
///
/// # Errors
/// If its text is no module, or the WIT no package.
pub fn adapter(root: &Path) -> Result<Vec<u8>> {
    let text = root.join("proposal/adapter/wasi_ephemeral_blas.wat");
    let mut module = wat::parse_file(&text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_dir(root.join("wit"))?;
    let world = resolve.select_world(&[package], Some("imports"))?;
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8)?;
    Ok(module)
}

/// Makes a component of a core module, with adapters under the names of what they stand in for:
/// none, if wit-bindgen wrote its bindings.
///
/// # Errors
/// If the module imports what no adapter has.
pub fn componentize(module: &[u8], adapters: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut encoder = ComponentEncoder::default().validate(true).module(module)?;
    for (name, adapter) in adapters {
        encoder = encoder
            .adapter(name, adapter)
            .with_context(|| format!("the adapter of {name} cannot be read"))?;
    }
    encoder.encode().context("the module cannot be made a component")
}
