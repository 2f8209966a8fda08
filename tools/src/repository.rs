//! The repository on this machine: where its files lie, which are out of date, and how the
//! workspace is built.

use crate::process::{self, Step};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Its folder.
///
/// # Panics
/// Never, since this crate lies in it.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tools lies in the repository")
}

/// Cargo's target folder.
pub fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir))
}

/// A path in the repository, as documents write it.
pub fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// The content of a folder.
///
/// # Errors
/// If it cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(fs::read_dir(folder)?
        .collect::<std::io::Result<Vec<_>>>()?
        .into_iter()
        .map(|e| e.path())
        .collect())
}

/// A file, or the files of a folder and of all folders in it.
///
/// # Errors
/// If one cannot be read.
pub fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let all: Vec<_> = files(path)?.iter().map(|path| files_below(path)).collect::<Result<_>>()?;
    Ok(all.concat())
}

/// Whether a file exists and none of its inputs was changed after it.
pub fn is_newer(output: &Path, inputs: &[PathBuf]) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let Some(made) = modified(output) else { return false };
    inputs.iter().all(|input| modified(input).is_some_and(|changed| changed <= made))
}

/// Builds the programs of the workspace with the one profile, and returns the path of `blasm`.
///
/// # Errors
/// If something does not compile.
pub fn build_workspace(root: &Path) -> Result<PathBuf> {
    Step::start(
        "building (the first time takes about ten minutes on two cores: Wasmtime is compiled)",
    );
    let mut cargo = Command::new(env!("CARGO"));
    // Always the whole workspace: another selection of packages has other features, and Wasmtime
    // would be compiled again.
    cargo.current_dir(root).args(["build", "--workspace"]);
    process::run(cargo)?;
    Ok(target(root).join("debug").join(format!("blasm{}", std::env::consts::EXE_SUFFIX)))
}
