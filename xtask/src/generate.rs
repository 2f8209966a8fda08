//! `cargo xtask gen`: writes what the routine table emits.

use crate::process::{self, Step};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Writes every product, or with `check` only says which of them differ.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for product in blasm_spec::emit::products() {
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
