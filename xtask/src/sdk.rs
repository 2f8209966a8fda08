//! `cargo xtask sdk`: what `blasm sdk` writes and `blasm cc` links.
//!
//! Owns which files the SDK has; `guests` makes those that are compiled, `guest/sdk` has those that are
//! written by hand, and `tools/wasm` makes one file of all. That file, `cli/src/sdk.tar.zst`, is committed,
//! since whoever builds `blasm` need not have a compiler for WebAssembly.

use crate::guests::{self, CBLAS, F77, Guest, LAPACK};
use crate::made::Made;
use crate::{provider, wasm};
use anyhow::{Context, Result, bail};
use blasm_tools::clang::Clang;
use blasm_tools::process::Step;
use blasm_tools::repository::files;
use std::fs;
use std::path::{Path, PathBuf};

/// The SDK.
const PACKED: &str = "cli/src/sdk.tar.zst";

/// What it is made from. What its kernels share with the host's guard is left out: it changes often, and
/// the interfaces of the archives are compared anyway.
const MADE: Made = Made {
    file: PACKED,
    hash: "guest/expected/sdk-sources.sha256",
    sources: &[
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "blasm-kernels/src",
        "blasm-lapack/src",
        "guest/c",
        "guest/lapack",
        "guest/open-symbols.txt",
        "guest/sdk",
        "guest/small",
        "rust-toolchain.toml",
    ],
    command: "cargo xtask sdk",
};

/// Its files that are not emitted. `@VERSION@` stands for the version.
const WRITTEN: &str = "guest/sdk";

/// Writes the SDK, or with `check` only says whether it is what the sources say.
pub fn run(root: &Path, check: bool) -> Result<()> {
    if check {
        MADE.is_of_its_sources(root)?;
    }
    let clang = Clang::find().err().map(|error| error.to_string());
    if let Some(why) = clang.or_else(provider::lacks) {
        match check {
            true => Step::done(format!("{PACKED} is not compared: {why}")),
            false => bail!("{why}"),
        }
        return Ok(());
    }
    let guest = guests::libraries(root)?;
    let folder = install(root, &guest)?;
    let made = guest.folder.join("sdk.tar.zst");
    let committed = root.join(PACKED);
    let arguments: &[&Path] = match check {
        true => &[&folder, Path::new("--check"), &committed],
        false => &[&folder],
    };
    wasm(root, &made, "sdk", arguments)
        .with_context(|| format!("{PACKED} is not what its sources make: `cargo xtask sdk`"))?;
    if !check {
        fs::copy(&made, &committed).with_context(|| format!("cannot write {PACKED}"))?;
        MADE.record(root)?;
        Step::done(format!("wrote {PACKED}, {} bytes", fs::metadata(&made)?.len()));
    }
    Ok(())
}

/// Puts the SDK into a folder of its own, and says where that is.
pub fn install(root: &Path, guest: &Guest) -> Result<PathBuf> {
    let folder = guest.folder.join("sdk");
    let _ = fs::remove_dir_all(&folder);
    let copy = |from: &Path, to: &Path| {
        fs::create_dir_all(to)?;
        fs::copy(from, to.join(from.file_name().context("a file has a name")?))?;
        anyhow::Ok(())
    };
    for header in files(&guest.include)? {
        copy(&header, &folder.join("include"))?;
    }
    for file in ["LICENSE-APACHE", "LICENSE-MIT", guests::OPEN] {
        copy(&root.join(file), &folder)?;
    }
    written(&root.join(WRITTEN), &folder)?;
    let pkg_config = folder.join("lib/pkgconfig");
    fs::create_dir_all(&pkg_config)?;
    for archive in [&CBLAS].into_iter().chain(&F77).chain(&LAPACK) {
        let file = guest.lib().join(format!("lib{}.a", archive.name));
        // Without Rust for WebAssembly there is no LAPACK.
        if file.exists() {
            copy(&file, &folder.join("lib"))?;
            fs::write(pkg_config.join(archive.name).with_extension("pc"), archive.pkg_config())?;
        }
    }
    Ok(folder)
}

/// Copies a folder of texts.
fn written(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in files(from)? {
        let to = to.join(path.file_name().context("a file has a name")?);
        if path.is_dir() {
            written(&path, &to)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        fs::write(to, text.replace("@VERSION@", env!("CARGO_PKG_VERSION")))?;
    }
    Ok(())
}
