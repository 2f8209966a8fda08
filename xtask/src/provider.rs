//! `cargo xtask provider`: wasi:blas as a component without imports, and a program composed with it.
//!
//! Owns how the crates in `provider/` are compiled for WebAssembly and made components of, the composition,
//! and how they are run in a host that is not ours: jco, in Node (`.cache/jco`, by npm).

use crate::guests;
use crate::process::{self, Step};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_encoder::{ComponentBuilder, ComponentExportKind};
use wasmparser::{Parser, Payload, Validator};
use wit_component::ComponentEncoder;

/// No system below it: a module for this target has no imports but those that its code says.
const TARGET: &str = "wasm32-unknown-unknown";
/// What transpiles components to JavaScript.
const JCO: &str = "@bytecodealliance/jco@1.35.0";
/// Where it is.
const JCO_FOLDER: &str = ".cache/jco";
/// What a provider has.
const INTERFACES: [&str; 5] = ["types", "buffers", "level1", "level2", "level3"];

/// What was built.
pub struct Provider {
    /// The component that exports `wasi:blas`.
    pub component: PathBuf,
    /// A program that calls it, composed with it.
    pub composed: PathBuf,
}

/// Builds the provider and the composition, and sees that both import nothing.
pub fn build(root: &Path) -> Result<Provider> {
    let folder = guests::target(root).join("provider");
    Step::start("building the provider for WebAssembly");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join("provider")).env("CARGO_TARGET_DIR", &folder);
    cargo.args(["build", "--workspace", "--release", "--locked", "--quiet", "--target", TARGET]);
    standard_library(&mut cargo)?;
    process::run(cargo)?;
    let compiled = folder.join(TARGET).join("release");
    let component =
        componentize(&compiled.join("blasm_provider.wasm"), &folder.join("blasm.wasm"))?;
    let guest = componentize(
        &compiled.join("blasm_provider_guest.wasm"),
        &folder.join("composition-guest.wasm"),
    )?;

    let composed = folder.join("composed.wasm");
    fs::write(&composed, compose(&fs::read(&component)?, &fs::read(&guest)?)?)?;
    for file in [&component, &composed] {
        let bytes = fs::metadata(file)?.len();
        Step::done(format!("{}: {bytes} bytes, no imports", guests::shown(root, file)));
    }
    Ok(Provider { component, composed })
}

/// Why the provider cannot be built and run here; nothing, if it can.
pub fn lacks(root: &Path) -> Option<String> {
    if let Err(error) = standard_library(&mut Command::new("cargo")) {
        return Some(format!("{error:#}"));
    }
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
    let folder = guests::target(root).join("provider").join("jco");
    let transpile = |component: &Path, name: &str| {
        let mut command = Command::new("node");
        command.arg(&jco).arg("transpile").arg(component).arg("--quiet");
        // What it would put into the text as base64 it decodes with Node's `Buffer`, which is our resource's
        // name there.
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

/// The program, which npm installs if it is not there.
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

/// Makes a component of a module that wit-bindgen wrote the bindings of.
fn componentize(module: &Path, component: &Path) -> Result<PathBuf> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let made = ComponentEncoder::default()
        .validate(true)
        .module(&bytes)
        .and_then(|mut encoder| encoder.encode())
        .with_context(|| format!("cannot make a component of {}", module.display()))?;
    fs::write(component, made)?;
    Ok(component.to_owned())
}

/// Puts a component and its provider into one, which exports what the component exports: its imports are the
/// provider's exports of the same names.
fn compose(provider: &[u8], guest: &[u8]) -> Result<Vec<u8>> {
    let (offered, needed) = (Outside::of(provider)?, Outside::of(guest)?);
    ensure!(offered.imports.is_empty(), "the provider imports {:?}", offered.imports);
    for interface in INTERFACES {
        let prefix = format!("wasi:blas/{interface}@");
        let there = offered.exports.iter().any(|(name, _)| name.starts_with(&prefix));
        ensure!(there, "the provider lacks {interface}");
    }
    let mut whole = ComponentBuilder::default();
    let provider = whole.component_raw(Some("provider"), provider);
    let none: [(&str, ComponentExportKind, u32); 0] = [];
    let provider = whole.instantiate(Some("provider"), provider, none);
    let mut arguments = Vec::new();
    for name in &needed.imports {
        let instance = whole.alias_export(provider, name, ComponentExportKind::Instance);
        arguments.push((name, ComponentExportKind::Instance, instance));
    }
    let guest = whole.component_raw(Some("guest"), guest);
    let guest = whole.instantiate(Some("guest"), guest, arguments);
    for (name, kind) in &needed.exports {
        let item = whole.alias_export(guest, name, *kind);
        whole.export(name, *kind, item, None);
    }
    let whole = whole.finish();
    Validator::new().validate_all(&whole).context("the composition is not valid")?;
    Ok(whole)
}

/// The names by which a component meets others.
struct Outside {
    imports: Vec<String>,
    exports: Vec<(String, ComponentExportKind)>,
}

impl Outside {
    fn of(component: &[u8]) -> Result<Self> {
        let mut outside = Self { imports: Vec::new(), exports: Vec::new() };
        let mut depth = 0;
        for payload in Parser::new(0).parse_all(component) {
            match payload? {
                Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
                Payload::End(_) => depth -= 1,
                Payload::ComponentImportSection(section) if depth == 0 => {
                    for import in section {
                        outside.imports.push(import?.name.name.to_owned());
                    }
                }
                Payload::ComponentExportSection(section) if depth == 0 => {
                    for export in section {
                        let export = export?;
                        outside.exports.push((export.name.name.to_owned(), export.kind.into()));
                    }
                }
                _ => {}
            }
        }
        Ok(outside)
    }
}

/// Lets cargo use a standard library for the target: rustup's, or else one that it compiles from the sources
/// that Debian has beside its own compiler.
fn standard_library(cargo: &mut Command) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    if process::output(rustc).is_ok_and(|folder| Path::new(folder.trim()).exists()) {
        return Ok(());
    }
    let linker = (14..=30).rev().map(|n| format!("wasm-ld-{n}"));
    let linker =
        linker.chain(["wasm-ld".into()]).find(|name| Path::new("/usr/bin").join(name).exists());
    let Some(linker) = linker.filter(|_| Path::new("/usr/lib/rustlib/src/rust/library").exists())
    else {
        bail!(
            "rustc has no standard library for {TARGET}: `rustup target add {TARGET}`. On Debian, where \
             rustup is not: apt-get install rustc-web rust-web-src lld-22"
        );
    };
    Step::done("with Debian's rustc and a standard library compiled from its sources");
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    cargo.arg("-Zbuild-std=std,panic_abort");
    Ok(())
}
