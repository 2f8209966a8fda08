//! The crates for guests in Rust, `guest/rust`: how they are compiled, linted and packed here.
//!
//! Programs in Rust are built by the tests, with cargo, as their users build them. Those in C that make
//! any call from data are also linked to the symbols of `blasm-src`, so that all of these are tested as
//! those of the archives are.

use crate::guests::{Archive, CBLAS, F77, Guest};
use crate::provider::has_standard_library;
use anyhow::{Context, Result, bail};
use blasm_tools::process::{self, Step};
use blasm_tools::repository::{files, is_newer, shown, target};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of guests in Rust.
pub const TARGET: &str = "wasm32-wasip1";

/// The workspace of the crates.
const WORKSPACE: &str = "guest/rust";

/// The root of the symbols, which the build script of `blasm-src` compiles.
const SHIMS: &str = "guest/rust/blasm-src/shims/lib.rs";

/// The programs that are also linked to the symbols of `blasm-src`, each with the archive in whose place
/// they are.
const PROGRAMS: [(&str, &Archive); 5] = [
    ("c_driver", &CBLAS),
    ("c_told", &CBLAS),
    ("c_xerbla", &CBLAS),
    ("f77_default", &F77[0]),
    ("f77_driver", &F77[0]),
];

/// What ends a program that panics.
const PANICS: &str = "#![no_std]
#[panic_handler] fn panics(_: &core::panic::PanicInfo<'_>) -> ! { core::arch::wasm32::unreachable() }";

/// Why no guest in Rust can be built here; `None` if they can.
pub fn lacks() -> Option<String> {
    (!has_standard_library(TARGET))
        .then(|| format!("rustc has no {TARGET}: `rustup target add {TARGET}`"))
}

/// A cargo command on the crates, compiled for guests.
fn cargo(root: &Path, command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join(WORKSPACE));
    cargo.env("CARGO_TARGET_DIR", target(root).join("guest/rust"));
    cargo.args([command, "--workspace", "--locked", "--target", TARGET]);
    cargo
}

/// Builds the programs in C over the symbols of `blasm-src`.
pub fn programs(root: &Path, guest: &Guest) -> Result<()> {
    if let Some(why) = lacks() {
        Step::done(format!("programs over the crate blasm-src are left out: {why}"));
        return Ok(());
    }
    let mut build = cargo(root, "build");
    build.args(["--release", "--quiet"]);
    process::run(build)?;
    let release = target(root).join("guest/rust").join(TARGET).join("release");
    let library = release.join("libblasm_src.rlib");
    let mut inputs = files(&root.join("tests/programs"))?;
    inputs.extend(files(&root.join("tests/programs/generated"))?);
    inputs.push(library.clone());
    let core = core(root)?;
    for (name, archive) in PROGRAMS {
        let output = guest.folder.join(format!("{name}_rust.wasm"));
        if is_newer(&output, &inputs) {
            continue;
        }
        Step::start(format!("compiling {}", shown(root, &output)));
        let source = root.join("tests/programs").join(name).with_extension("c");
        let mut command = guest.compile(&source, archive, &["-O2"]);
        // So that a test can check the types of the symbols.
        command.args((name == "f77_driver").then_some("-Wl,--export-all"));
        command.arg(&library).args(&core).arg("-o").arg(&output);
        process::run(command)?;
    }
    Ok(())
}

/// What of Rust's library the symbols need, as archives.
fn core(root: &Path) -> Result<Vec<PathBuf>> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    let folder = PathBuf::from(process::output(rustc)?.trim());
    let is_core = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let ours = ["libcore-", "libcompiler_builtins-"];
        name.ends_with(".rlib") && ours.iter().any(|start| name.starts_with(start))
    };
    let found: Vec<PathBuf> = files(&folder)?.into_iter().filter(is_core).collect();
    if found.len() != 2 {
        bail!("{} has not one core: {found:?}", folder.display());
    }
    // A program in Rust has what panics need.
    let panics = target(root).join("guest/rust/libpanics.rlib");
    let mut rustc = Command::new("rustc");
    rustc.args(["--edition=2024", "--crate-name=panics", "--crate-type=rlib", "--target", TARGET]);
    rustc.args(["-Cpanic=abort", "-", "-o"]).arg(&panics);
    process::filter(rustc, PANICS)?;
    Ok([vec![panics], found].concat())
}

/// Checks the formatting of what cargo does not know of.
pub fn format(root: &Path) -> Result<()> {
    let mut crates = Command::new(env!("CARGO"));
    crates.current_dir(root.join(WORKSPACE)).args(["fmt", "--all", "--check"]);
    process::run(crates)?;
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.current_dir(root).args(["--check", "--edition", "2024", SHIMS]);
    process::run(rustfmt)
}

/// Lints the crates, and what their build script compiles.
pub fn lint(root: &Path) -> Result<()> {
    if let Some(why) = lacks() {
        Step::done(format!("lints of the crates for guests in Rust are left out: {why}"));
        return Ok(());
    }
    let mut clippy = cargo(root, "clippy");
    clippy.args(["--all-targets", "--", "-D", "warnings"]);
    process::run(clippy)?;
    let output = target(root).join("guest/rust/linted");
    fs::create_dir_all(&output).context("cargo's folder can be written to")?;
    let mut clippy = Command::new("clippy-driver");
    clippy.current_dir(root).args(["--edition=2024", "--crate-type=rlib", "--target", TARGET]);
    clippy.args(["-Dwarnings", "-Dclippy::undocumented_unsafe_blocks", "-Cpanic=abort", SHIMS]);
    clippy.arg("--out-dir").arg(&output);
    process::run(clippy)
}

/// Packs the crates, as a registry would accept them.
pub fn package(root: &Path) -> Result<()> {
    let mut package = Command::new(env!("CARGO"));
    package.current_dir(root.join(WORKSPACE));
    package.env("CARGO_TARGET_DIR", target(root).join("guest/rust"));
    package.args(["package", "--workspace", "--no-verify", "--allow-dirty"]);
    process::run(package)
}
