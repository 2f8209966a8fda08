//! `cargo xtask gen`: writes what the routine table emits.

use crate::process::{self, Step};
use anyhow::{Context, Result, bail};
use blasm_spec::emit::Product;
use clap::Parser;
use std::fs;
use std::path::Path;
use std::process::Command;
use wit_bindgen_core::Files;
use wit_parser::{Resolve, SourceMap, UnresolvedPackageGroup};

/// Writes every product, or with `check` only says which of them differ.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    let read = |path: &str| {
        fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))
    };
    let mut products = blasm_spec::emit::products();
    products.extend(blasm_spec::emit::proposal(read)?);
    products.push(Product { path: "proposal/imports.md", text: imports(&products)? });
    for product in products {
        let path = root.join(product.path);
        let text =
            if product.path.ends_with(".rs") { format_rust(&product.text)? } else { product.text };
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale.push(product.path);
        if !check {
            fs::create_dir_all(path.parent().context("a product lies in a folder")?)?;
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    match (check, stale.is_empty()) {
        (_, true) => Step::done("every emitted file is up to date"),
        (false, false) => stale.iter().for_each(|path| Step::done(format!("wrote {path}"))),
        (true, false) => bail!(
            "these files are not what the table says; run `cargo xtask gen` and commit:\n  {}",
            stale.join("\n  ")
        ),
    }
    Ok(())
}

fn format_rust(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Max"]);
    process::filter(rustfmt, text)
}

/// `imports.md` of the proposal, as `wit-bindgen markdown wit --html-in-md` writes it.
fn imports(products: &[Product]) -> Result<String> {
    /// The generator's options can be set by its command line alone.
    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        markdown: wit_bindgen_markdown::Opts,
    }
    let mut map = SourceMap::new();
    for product in products.iter().filter(|p| p.path.starts_with("proposal/wit/")) {
        map.push(Path::new(product.path), product.text.as_str());
    }
    let group: UnresolvedPackageGroup = map.parse().map_err(|(_, error)| error)?;
    let mut resolve = Resolve::default();
    let package = resolve.push_group(group)?;
    let world = resolve.select_world(&[package], Some("imports"))?;
    let options = Options::parse_from(["markdown", "--html-in-md"]);
    let mut files = Files::default();
    options.markdown.build().generate(&mut resolve, world, &mut files)?;
    let (_, text) = files.iter().next().context("the generator writes one file")?;
    Ok(String::from_utf8(text.to_vec())?)
}
