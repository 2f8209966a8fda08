//! `cargo xtask drivers`: LAPACK's drivers as `blasm graft` puts them into programs.
//!
//! Owns `blasm-graft/src/drivers.wasm`. rustc compiles `guest/lapack`, and `tools/wasm` makes the
//! module from its output. It is committed, since whoever installs `blasm` need not have a compiler
//! for WebAssembly. Beside it stands a hash of its sources, by which `cargo xtask test` knows in no time
//! that it is not older than they are; only `--check` compiles them again.

use crate::made::Made;
use crate::{provider, wasm};
use anyhow::{Context, Result, bail};
use blasm_tools::process::{self, Step};
use blasm_tools::repository::{shown, target};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The module.
const MODULE: &str = "blasm-graft/src/drivers.wasm";

/// What it is made from.
pub const MADE: Made = Made {
    file: MODULE,
    hash: "guest/expected/drivers-sources.sha256",
    sources: &[
        "blasm-lapack/Cargo.toml",
        "blasm-lapack/src",
        "guest/lapack",
        "rust-toolchain.toml",
        "tools/wasm/src/drivers.rs",
        "xtask/src/drivers.rs",
    ],
    command: "cargo xtask drivers",
};

/// How the sources are compiled. The memory is that of the program; every host that has BLAS for it has
/// vectors; and one unit in which names come from the sources makes the order of functions the same
/// everywhere.
const FLAGS: &str = "-C target-feature=+simd128 -C symbol-mangling-version=v0 -C codegen-units=1 \
                     -C link-arg=--import-memory";

/// Writes the module, or with `check` only says whether it is what the sources say.
pub fn run(root: &Path, check: bool) -> Result<()> {
    if !provider::has_standard_library(provider::TARGET) {
        // Another compiler makes another module from the same sources.
        let why = format!("rustc has no {0}: `rustup target add {0}`", provider::TARGET);
        match check {
            true => Step::done(format!("{MODULE} is not compared: {why}")),
            false => bail!("{why}"),
        }
        return Ok(());
    }
    let built = target(root).join("guest/drivers");
    Step::start("compiling LAPACK's drivers for grafted programs");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join("guest")).env("CARGO_TARGET_DIR", &built);
    cargo.env("RUSTFLAGS", FLAGS).env("CARGO_PROFILE_RELEASE_LTO", "fat");
    cargo.args(["rustc", "--locked", "--release", "--package", "blasm-lapack-guest"]);
    cargo.args(["--features", "graft", "--crate-type", "cdylib", "--target", provider::TARGET]);
    process::run(cargo)?;
    let compiled = built.join(provider::TARGET).join("release/lapack_blasm.wasm");
    let made = target(root).join("guest/drivers.wasm");
    wasm(root, &made, "drivers", &[&compiled])?;
    let new = fs::read(&made).with_context(|| format!("cannot read {}", shown(root, &made)))?;
    let committed = root.join(MODULE);
    if !check {
        MADE.record(root)?;
    }
    match (fs::read(&committed).is_ok_and(|old| old == new), check) {
        (true, true) => {
            MADE.is_of_its_sources(root)?;
            Step::done(format!("{MODULE} is up to date"));
        }
        (true, false) => Step::done(format!("{MODULE} is up to date")),
        (false, true) => {
            bail!("{MODULE} is not what its sources make; run `cargo xtask drivers` and commit it")
        }
        (false, false) => {
            fs::write(&committed, &new).with_context(|| format!("cannot write {MODULE}"))?;
            Step::done(format!("wrote {MODULE}, {} bytes", new.len()));
        }
    }
    Ok(())
}
