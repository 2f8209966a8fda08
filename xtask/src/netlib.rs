//! `cargo xtask netlib`: the test programs of the reference BLAS and of LAPACK's drivers, built as
//! guests and run.
//!
//! Owns what they are linked with and where they are written: `target/guest/netlib`. The program
//! `netlib` of `tools/` fetches, translates and compiles them; tests/tests/netlib.rs and
//! tests/tests/lapack.rs know what they must print.

use crate::guests;
use anyhow::Result;
use blasm_tools::process::{self, Step};
use blasm_tools::repository::build_workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Fetches the sources if they are missing, builds the programs, and runs their test, which prints
/// the results.
pub fn run(root: &Path) -> Result<()> {
    crate::setup::for_tests(root);
    build_workspace(root)?;
    let folder = build(root, true)?;
    Step::start(format!("running the programs of {} on every backend", folder.display()));
    let mut test = Command::new(env!("CARGO"));
    test.current_dir(root).args([
        "test",
        "--workspace",
        "--quiet",
        "--test",
        "netlib",
        "--test",
        "lapack",
    ]);
    // One after another, so that the table stays in one piece.
    test.args(["--", "--nocapture", "--test-threads=1"]);
    test.env("BLASM_REQUIRE", "netlib").env("BLASM_FULL", "1");
    process::run(test)
}

/// Builds the programs of the BLAS, and LAPACK's, which take minutes, and says where they are. After a
/// failure there are none: old programs, or some of the new ones, would be taken for these.
pub fn build(root: &Path, lapack: bool) -> Result<PathBuf> {
    let guest = guests::library(root)?;
    let output = guest.folder.join("netlib");
    let built = build_with(root, &guest, &output, lapack);
    if built.is_err() {
        let _ = fs::remove_dir_all(&output);
    }
    built.map(|()| output)
}

fn build_with(root: &Path, guest: &guests::Guest, output: &Path, lapack: bool) -> Result<()> {
    let [_, len, _, intlen] = &guests::F77;
    let mut netlib = crate::tool(root, "blasm-tools", "netlib");
    netlib.arg("--include").arg(&guest.include);
    netlib.arg("--fortran").arg(guest.archive(root, intlen)?);
    netlib.arg("--cblas").arg(guest.archive(root, &guests::CBLAS)?);
    if lapack {
        let [_, drivers_len, _, drivers] = &guests::LAPACK;
        let drivers_len = guests::lapack(root, guest, drivers_len)?;
        if let (Some(drivers), Some(drivers_len)) =
            (guests::lapack(root, guest, drivers)?, drivers_len)
        {
            netlib.arg("--drivers").arg(drivers);
            netlib.arg("--drivers-len").arg(drivers_len).arg(guest.archive(root, len)?);
        }
    }
    netlib.arg("--host-only").arg(root.join(guests::HOST_ONLY));
    for flag in guests::open(root) {
        netlib.arg(format!("--open={flag}"));
    }
    netlib.arg("--work").arg(guest.folder.join("objects/netlib")).arg(output);
    process::run(netlib)
}
