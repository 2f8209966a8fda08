//! `cargo xtask test`: everything that asserts.

use crate::{
    drivers, generate, golden, graft, guests, mutants, netlib, provider, rust, sdk, setup, suite,
    walkthrough, wasmtime,
};
use anyhow::{Context, Result};
use blasm_tools::process::{self, Step};
use blasm_tools::reference::Reference;
use blasm_tools::repository;
use blasm_tools::required;
use std::path::Path;
use std::process::Command;

/// Checks the formatting of the libraries' rows, which `cargo fmt` does not find, since a macro
/// declares these modules.
fn format_of_rows(root: &Path) -> Result<Command> {
    let folder = root.join("backends/src");
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.current_dir(root).args(["--check", "--edition", "2024"]);
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            rustfmt.arg(path);
        }
    }
    Ok(rustfmt)
}

/// Runs what finds most mistakes within minutes: emitted files, formatting, lints, and the tests of
/// the crates that need no Wasmtime to be compiled.
pub fn quick(root: &Path) -> Result<()> {
    emitted_and_formatted(root)?;
    lints(root)?;
    Step::start("tests of single crates");
    let crates = [
        "blasm-core",
        "blasm-graft",
        "blasm-kernels",
        "blasm-lapack",
        "blasm-spec",
        "blasm-wit",
        "xtask",
    ];
    let packages = crates.iter().flat_map(|name| ["--package", *name]);
    let args: Vec<&str> = ["test", "--no-fail-fast"].into_iter().chain(packages).collect();
    process::run(cargo(root, &args))?;
    Step::start("all quick checks passed");
    Ok(())
}

/// Compares emitted files with the table, and the formatting with that of rustfmt.
fn emitted_and_formatted(root: &Path) -> Result<()> {
    Step::start("emitted files");
    generate::run(root, true)?;
    Step::start("formatting");
    process::run(cargo(root, &["fmt", "--all", "--check"]))?;
    let guest = ["fmt", "--all", "--check", "--manifest-path", "guest/Cargo.toml"];
    process::run(cargo(root, &guest))?;
    rust::format(root)?;
    process::run(format_of_rows(root)?)
}

fn lints(root: &Path) -> Result<()> {
    Step::start("lints");
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    process::run(cargo(root, &clippy))
}

/// Packs every published crate, as a registry would accept it. The packages are not compiled: the
/// workspace was, and a package has no other sources.
fn packages(root: &Path) -> Result<()> {
    /// The members that are not published (`publish = false`) and depend on each other.
    const UNPUBLISHED: &[&str] = &[
        "blasm-benches",
        "blasm-hostile",
        "blasm-kit",
        "blasm-tests",
        "blasm-tools",
        "blasm-tools-report",
        "blasm-tools-wasm",
        "blasm-transports",
        "xtask",
    ];
    Step::start("packages");
    let mut package = cargo(root, &["package", "--workspace", "--no-verify", "--allow-dirty"]);
    for name in UNPUBLISHED {
        package.args(["--exclude", name]);
    }
    process::run(package)?;
    rust::package(root)
}

/// Runs all checks and tests; those that cannot run here are skipped and say why, unless
/// `BLASM_REQUIRE` names what they need.
pub fn run(root: &Path, full: bool) -> Result<()> {
    setup::for_tests(root);
    emitted_and_formatted(root)?;
    let blasm = repository::build_workspace(root)?;
    match guests::all(root) {
        Ok(_) => {}
        Err(error) if required("clang") => return Err(error),
        Err(error) => Step::done(format!("guest programs are left out: {error:#}")),
    }
    drivers::MADE.is_of_its_sources(root)?;
    if full {
        drivers::run(root, true)?;
    }
    sdk::run(root, true)?;
    match netlib::build(root, full) {
        Ok(_) => {}
        Err(error) if required("netlib") => return Err(error),
        Err(error) => Step::done(format!("netlib's testers are left out: {error:#}")),
    }
    if graft::has_openblas(root) || required("graft") {
        graft::build(root)?;
    } else {
        Step::done(
            "programs with a BLAS inside are left out: `cargo xtask graft` builds OpenBLAS for them",
        );
    }
    let built = match provider::build(root).and_then(|_| walkthrough::build(root)) {
        Ok(()) => true,
        Err(error) if required("provider") || required("jco") => return Err(error),
        Err(error) => {
            let what = "the provider, the polyfill and the proposal's walk-through";
            Step::done(format!("{what} are left out: {error:#}"));
            false
        }
    };
    let guests = repository::target(root).join("guest");
    let mut variables = vec![("BLASM_BIN", blasm.as_path()), ("BLASM_GUESTS", &guests)];
    if full {
        wasmtime::run(root)?;
        variables.push(("BLASM_FULL", Path::new("1")));
    }
    suite::run(root, &variables)?;
    if built {
        match provider::lacks_jco(root).filter(|_| !required("jco")) {
            None => provider::kit(root, &[])?,
            Some(why) => Step::done(format!("the provider in jco is left out: {why}")),
        }
    }
    linked(root)?;
    reference(root)?;
    Step::start("mutants");
    mutants::check(root)?;
    if full {
        mutants::run(root, &[])?;
    }
    lints(root)?;
    rust::lint(root)?;
    if built {
        provider::lint(root)?;
    }
    Step::start("documentation");
    let mut doc = cargo(root, &["doc", "--workspace", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    process::run(doc)?;
    packages(root)?;
    deny(root)?;
    Step::start("all checks and tests passed");
    Ok(())
}

/// A command of cargo's on the workspace.
pub fn cargo(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(args);
    command
}

/// Licences, banned crates and sources.
fn deny(root: &Path) -> Result<()> {
    Step::start("licences and sources of dependencies");
    let there = cargo(root, &["deny", "--version"]).output().is_ok_and(|out| out.status.success());
    if !there {
        if !required("cargo-deny") {
            Step::done("left out: cargo-deny is not installed (cargo install --locked cargo-deny)");
            return Ok(());
        }
        Step::done("installing cargo-deny from its crate");
        process::run(cargo(root, &["install", "--locked", "cargo-deny"]))?;
    }
    for workspace in ["Cargo.toml", "guest/Cargo.toml", "guest/rust/Cargo.toml"] {
        let all = ["deny", "--manifest-path", workspace, "--config", "deny.toml", "check"];
        process::run(cargo(root, &[&all[..], &["licenses", "bans", "sources"]].concat()))
            .context("a dependency has a licence or a source that deny.toml does not allow")?;
    }
    Ok(())
}

/// Asks for the golden error positions again.
fn reference(root: &Path) -> Result<()> {
    if Reference::find().is_none() && !required("reference") {
        Step::done(format!("asking the reference is left out: {}", Reference::MISSING));
        return Ok(());
    }
    Step::start("the reference's answers");
    golden(root, true)
}

/// The linked backend is another build of one small crate.
fn linked(root: &Path) -> Result<()> {
    let there = Command::new("pkg-config").args(["--exists", "openblas"]).status();
    if !there.is_ok_and(|status| status.success()) && !required("openblas") {
        Step::done("linking OpenBLAS is left out: pkg-config knows no openblas (libopenblas-dev)");
        return Ok(());
    }
    Step::start("OpenBLAS linked in");
    process::run(cargo(
        root,
        &["test", "--package", "blasm-backends", "--features", "link-openblas"],
    ))
}
