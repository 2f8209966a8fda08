//! The ABI as the WITX defines it, against the golden list and the routines.

use blasm_core::Routine;
use blasm_wasmtime::witx::{EXTENSIONS, MODULE};
use std::collections::BTreeMap;
use std::path::Path;

/// Every function of the two WITX files with its wasm type, as the witx crate lowers it; the golden
/// list marks the extensions.
fn functions() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../witx");
    let words = |types: &[witx::WasmType]| {
        types.iter().map(|ty| format!("{ty:?}").to_lowercase()).collect::<Vec<_>>().join(" ")
    };
    let mut all = BTreeMap::new();
    for (name, mark) in [(MODULE, ""), (EXTENSIONS, "ext ")] {
        let document =
            witx::load(&[root.join(name).with_extension("witx")]).expect("the WITX is valid");
        let module = document.module(&witx::Id::new(name)).expect("the document has the module");
        all.extend(module.funcs().map(|function| {
            let (params, results) = function.wasm_signature();
            let text = format!("({}) -> {}", words(&params), words(&results));
            (format!("{mark}{}", function.name.as_str()), text)
        }));
    }
    all
}

#[test]
fn every_import_has_its_golden_signature() {
    let golden = include_str!("../../guest/expected/import-signatures.txt");
    let golden: BTreeMap<String, String> = golden
        .lines()
        .map(|line| line.split_once(": ").expect("a name and a type"))
        .map(|(name, ty)| (name.to_owned(), ty.to_owned()))
        .collect();
    assert_eq!(functions(), golden);
}

#[test]
fn the_functions_are_the_routines() {
    let functions = functions();
    assert_eq!(functions.len(), Routine::COUNT);
    for routine in Routine::ALL {
        let mark = if routine.is_extension() { "ext " } else { "" };
        let name = format!("{mark}{routine}");
        assert!(functions.contains_key(&name), "{name} is not in the WITX");
    }
}
