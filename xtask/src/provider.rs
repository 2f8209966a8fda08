//! `cargo xtask provider`: wasi:blas as a component without imports, a program composed with it,
//! and the same for core modules, the polyfill.
//!
//! Owns how the crates in `guest/` are compiled to WebAssembly, where that goes, and how it runs in
//! a host that is not ours: jco, in Node (`.cache/jco`, through npm). `tools/wasm` makes components
//! and the polyfill from the compiler's output.

use crate::wasm;
use anyhow::{Result, bail};
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A target without a system: a module for it only has the imports that its code declares.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's packages with which its own rustc compiles for [`TARGET`].
pub const DEBIAN: [&str; 3] = ["rustc-web", "rust-web-src", "lld-22"];
/// The flag with which all of this is compiled: every host of it has 128-bit vectors.
pub const VECTORS: &str = "-C target-feature=+simd128";
/// The program that transpiles components to JavaScript.
const JCO: &str = "@bytecodealliance/jco@1.35.0";
/// Where it is.
const JCO_FOLDER: &str = ".cache/jco";
/// What was built.
pub struct Provider {
    /// The component that exports `wasi:blas`.
    pub component: PathBuf,
    /// A program that calls it, composed with it.
    pub composed: PathBuf,
}

/// Builds the provider and the composition, and checks that neither imports anything.
pub fn build(root: &Path) -> Result<Provider> {
    let folder = repository::target(root).join("provider");
    Step::start("building the provider for WebAssembly");
    process::run(cargo(root, "build", "guest", &folder)?)?;
    let compiled = folder.join(TARGET).join("release");
    let component = folder.join("blasm.wasm");
    wasm(root, &component, "componentize", &[&compiled.join("blasm_provider.wasm")])?;
    let guest = folder.join("composition-guest.wasm");
    wasm(root, &guest, "componentize", &[&compiled.join("blasm_provider_guest.wasm")])?;
    let polyfill = folder.join("polyfill.wasm");
    wasm(root, &polyfill, "finish", &[&compiled.join("blasm_polyfill.wasm")])?;
    let composed = folder.join("composed.wasm");
    wasm(root, &composed, "compose", &[&component, &guest])?;
    for file in [&component, &composed, &polyfill] {
        let bytes = fs::metadata(file)?.len();
        Step::done(format!("{}: {bytes} bytes, no imports", repository::shown(root, file)));
    }
    Ok(Provider { component, composed })
}

/// Lints the code that is only compiled for WebAssembly.
pub fn lint(root: &Path) -> Result<()> {
    if !has_standard_library(TARGET) {
        // Clippy belongs to the toolchain in use, and Debian's compiler is a different one.
        Step::done(format!("lints of the provider are left out: rustc has no {TARGET}"));
        return Ok(());
    }
    let mut cargo = cargo(root, "clippy", "guest", &repository::target(root).join("provider"))?;
    cargo.args(["--", "-D", "warnings"]);
    process::run(cargo)
}

/// A cargo command on a workspace that is compiled for [`TARGET`], which has a separate target
/// folder.
pub fn cargo(root: &Path, command: &str, workspace: &str, target: &Path) -> Result<Command> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join(workspace)).env("CARGO_TARGET_DIR", target);
    cargo.env("RUSTFLAGS", VECTORS);
    cargo.args([command, "--workspace", "--locked", "--release", "--target", TARGET]);
    standard_library(&mut cargo)?;
    Ok(cargo)
}

/// Why the provider cannot be built here; `None` if it can.
pub fn lacks() -> Option<String> {
    standard_library(&mut Command::new("cargo")).err().map(|error| format!("{error:#}"))
}

/// Why it cannot be run in jco here; `None` if it can.
pub fn lacks_jco(root: &Path) -> Option<String> {
    let mut node = Command::new("node");
    node.arg("--version");
    if process::output(node).is_err() {
        return Some("there is no Node".into());
    }
    let there = program(root).exists();
    (!there).then(|| "jco is not installed: `cargo xtask kit run --host jco` installs it".into())
}

/// Runs the kit on the provider in jco, and the composition.
pub fn kit(root: &Path, arguments: &[String]) -> Result<()> {
    let provider = build(root)?;
    let jco = jco(root)?;
    let folder = repository::target(root).join("provider").join("jco");
    let transpile = |component: &Path, name: &str| {
        let mut command = Command::new("node");
        command.arg(&jco).arg("transpile").arg(component).arg("--quiet");
        // It decodes base64 in the text with Node's `Buffer`, a name that our resource has there.
        command
            .args(["--no-typescript", "--base64-cutoff", "0", "--name", name, "--out-dir"])
            .arg(&folder);
        process::run(command)
    };
    Step::start(format!("transpiling with {JCO}"));
    transpile(&provider.component, "provider")?;
    transpile(&provider.composed, "composed")?;
    let host = folder.join("host.mjs");
    fs::write(
        &host,
        "import { buffers, level1, level2, level3 } from './provider.js';\n\
         export const wit = { buffers, level1, level2, level3 };\n",
    )?;
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    Step::start("running the program that is composed with the provider");
    let mut node = Command::new("node");
    node.current_dir(&folder).args(["--input-type=module", "--eval"]);
    // A refusal is an exception.
    node.arg("import { run } from './composed.js'; console.log(`${run()} results are right`);");
    process::run(node)?;
    Step::start("running the kit on the provider");
    let mut node = Command::new("node");
    node.arg(root.join("tests/kit/run.mjs")).arg("--host").arg(&host).args(arguments);
    process::run(node)
}

fn program(root: &Path) -> PathBuf {
    root.join(JCO_FOLDER).join("node_modules/@bytecodealliance/jco/dist/jco.js")
}

/// The program, which npm installs if it is missing.
fn jco(root: &Path) -> Result<PathBuf> {
    let folder = root.join(JCO_FOLDER);
    let program = program(root);
    if !program.exists() {
        fs::create_dir_all(&folder)?;
        let mut npm = Command::new("npm");
        npm.current_dir(&folder).args(["install", "--no-audit", "--no-fund", "--prefix", ".", JCO]);
        Step::start(format!("installing jco: {}", process::shown(&npm)));
        process::run(npm)?;
    }
    Ok(program)
}

/// Whether the compiler in use has a standard library for a target.
pub fn has_standard_library(target: &str) -> bool {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", target]);
    process::output(rustc).is_ok_and(|folder| Path::new(folder.trim()).exists())
}

/// Lets cargo use a standard library for the target: rustup's, or else one that it compiles from
/// the sources that Debian has beside its own compiler.
pub fn standard_library(cargo: &mut Command) -> Result<()> {
    if has_standard_library(TARGET) {
        return Ok(());
    }
    let linker = (14..=30).rev().map(|n| format!("wasm-ld-{n}"));
    let linker =
        linker.chain(["wasm-ld".into()]).find(|name| Path::new("/usr/bin").join(name).exists());
    let Some(linker) = linker.filter(|_| Path::new("/usr/lib/rustlib/src/rust/library").exists())
    else {
        bail!(
            "rustc has no standard library for {TARGET}: `rustup target add {TARGET}`. On Debian, where \
             rustup is not: apt-get install {}",
            DEBIAN.join(" ")
        );
    };
    Step::done("with Debian's rustc and a standard library compiled from its sources");
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    cargo.arg("-Zbuild-std=std,panic_abort");
    Ok(())
}
