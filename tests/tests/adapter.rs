//! The proposal's adapter: a program for core modules becomes a component, and does the same.
//!
//! `tests/kit` tests that it passes the conformance kit; `semantics.rs`, that it follows every row
//! of docs/semantics.md.

use blasm_tools_wasm::adapt;
use blasm_transports::program::{Blasm, Ran, built};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use wasi_preview1_component_adapter_provider as preview1;
use wasmtime::component::Component;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the repository")
}

/// The digits example, as built for core modules, with a function for adapters to allocate memory.
fn digits() -> Option<PathBuf> {
    built("digits_adapt.wasm", "clang", "cargo xtask guests")
}

fn adapted(module: &[u8]) -> Vec<u8> {
    let adapter = adapt::adapter(root()).expect("the adapter is a module");
    let wasi = preview1::WASI_SNAPSHOT_PREVIEW1_COMMAND_ADAPTER;
    let adapters =
        [(adapt::NAME, adapter.as_slice()), (preview1::WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME, wasi)];
    adapt::componentize(module, &adapters).expect("the program can be adapted")
}

fn run(program: &Path, backend: &str) -> Ran {
    let data = format!("{}::data", root().join("examples/digits/data").display());
    let args = ["run".as_ref(), "--dir".as_ref(), OsStr::new(&data), program.as_os_str()];
    Blasm::new(args).arg("--json").env("BLASM_BACKEND", backend).run(&[])
}

/// What a run printed, without the times.
fn printed(ran: &Ran) -> serde_json::Value {
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let mut all: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("it prints JSON");
    let fields = all.as_object_mut().expect("it is an object");
    fields.retain(|name, _| !["seconds", "gflops"].contains(&name.as_str()));
    assert!(fields.len() > 3, "{fields:?} says nothing");
    all
}

#[test]
fn the_digits_print_the_same() {
    let Some(path) = digits() else { return };
    let component = adapted(&std::fs::read(&path).expect("it can be read"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let beside = folder.path().join("digits.wasm");
    std::fs::write(&beside, component).expect("a file can be written");
    let (core, component) = (run(&path, "builtin"), run(&beside, "builtin"));
    assert_eq!(printed(&component), printed(&core));
}

#[test]
fn the_component_needs_no_core_module() {
    let Some(path) = digits() else { return };
    let component = adapted(&std::fs::read(&path).expect("it can be read"));
    let component =
        Component::new(blasm_transports::guest::engine(), component).expect("it is a component");
    let engine = blasm_transports::guest::engine();
    let imports: Vec<String> =
        component.component_type().imports(engine).map(|(name, _)| name.to_owned()).collect();
    let of = |package: &str| imports.iter().filter(|name| name.starts_with(package)).count();
    // Only the interfaces that the program calls, and WASI's.
    assert!(of("wasi:blas/buffers@") == 1 && of("wasi:blas/level3@") == 1, "{imports:?}");
    assert_eq!(of("wasi:"), imports.len(), "{imports:?}");
}

#[test]
fn what_no_adapter_has_is_named() {
    let module = wat::parse_str(
        "(module (import \"wasi_ephemeral_blas\" \"dlasagne\" (func (result i32)))
           (memory (export \"memory\") 1) (func (export \"run\")))",
    )
    .expect("it is a module");
    let adapter = adapt::adapter(root()).expect("the adapter is a module");
    let error =
        adapt::componentize(&module, &[(adapt::NAME, &adapter)]).expect_err("no such routine");
    assert!(format!("{error:#}").contains("dlasagne"), "{error:#}");
}
