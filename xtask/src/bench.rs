//! `cargo xtask bench`: what measures and asserts nothing.

use crate::process::{self, Step};
use crate::{machine, setup};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Runs the boundary bench with one BLAS thread; `arguments` go to Criterion.
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    setup::run();
    Step::start("the boundary, in interleaved rounds and then variant by variant");
    println!("{}; {}.\n", machine::describe(), rustc()?.trim());
    let mut cargo = Command::new(env!("CARGO"));
    // The one profile of this repository: `cargo bench` alone would compile Wasmtime once more.
    cargo.current_dir(root).args(["bench", "--quiet", "--profile", "dev", "--workspace"]);
    cargo.args(["--bench", "boundary", "--"]).args(arguments);
    cargo.env("OPENBLAS_NUM_THREADS", "1");
    process::run(cargo)
}

fn rustc() -> Result<String> {
    let mut rustc = Command::new("rustc");
    rustc.arg("--version");
    process::output(rustc)
}
