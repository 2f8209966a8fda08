//! The reference's `cblas.h`, beside ours.
//!
//! Owns the reading of declarations: it compares names, and the C compiler compares types.

use crate::younger;
use anyhow::{Context, Result, ensure};
use blasm_tools::process::{self, Step};
use blasm_tools::reference::Reference;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The declarations of a header that have `cblas_` in their name, each without its semicolon.
fn declarations(header: &str) -> Vec<String> {
    let lines: Vec<&str> = header.lines().filter(|line| !line.starts_with('#')).collect();
    let text = lines.join(" ");
    let mut code = String::new();
    for piece in text.split("*/") {
        code.push_str(piece.split("/*").next().unwrap_or_default());
    }
    code.split([';', '{', '}'])
        .map(|one| one.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|one| one.contains(" cblas_"))
        .collect()
}

/// The name of a declared routine and those of its parameters.
fn parsed(declaration: &str) -> Option<(&str, Vec<String>)> {
    let (head, parameters) = declaration.strip_suffix(')')?.split_once('(')?;
    let names = parameters.split(',').map(|p| {
        let name = p.trim().rsplit([' ', '*']).next().unwrap_or_default();
        name.to_lowercase()
    });
    Some((head.rsplit([' ', '*']).next()?, names.collect()))
}

/// The parameters' names, lower case, by routine.
pub fn parameter_names(header: &str) -> Result<BTreeMap<String, Vec<String>>> {
    declarations(header)
        .iter()
        .map(|declaration| {
            let (name, names) =
                parsed(declaration).with_context(|| format!("no prototype: {declaration}"))?;
            let name = name.trim_start_matches("cblas_").trim_end_matches("_sub");
            Ok((name.to_owned(), names))
        })
        .collect()
}

/// Asks the compiler whether our prototypes are those of the reference: it sees both in one file.
pub fn compare_prototypes(root: &Path, reference: &Reference, header: &str) -> Result<()> {
    let known = parameter_names(header)?;
    let ours = fs::read_to_string(root.join("guest/c/include/cblas.h"))?;
    let younger: BTreeSet<String> = younger().collect();
    let ours: Vec<String> = declarations(&ours)
        .into_iter()
        .filter(|d| parsed(d).is_some_and(|(name, _)| !younger.contains(name)))
        .collect();
    ensure!(ours.len() > 140, "only {} prototypes were found in our cblas.h", ours.len());
    let include = reference.header.display();
    let mut text = format!("#include \"{include}\"\n");
    for declaration in &ours {
        let (name, _) = parsed(declaration).context("a prototype has parameters")?;
        let name = name.trim_start_matches("cblas_").trim_end_matches("_sub");
        ensure!(known.contains_key(name), "the reference's header has no {name}");
        let _ = writeln!(text, "{declaration};");
    }
    let mut cc = Command::new("cc");
    cc.args(["-std=c11", "-fsyntax-only", "-Werror", "-x", "c", "-"]);
    process::filter(cc, &text).with_context(|| {
        format!("a prototype of guest/c/include/cblas.h differs from {include}")
    })?;
    Step::done(format!("{} prototypes are those of {include}", ours.len()));
    Ok(())
}
