//! The ABI as the WITX defines it, against the golden list and the routines.

use blasm_core::Routine;
use std::collections::BTreeMap;
use std::path::Path;

/// Every function of the WITX with its wasm type, as the witx crate lowers it.
fn functions() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let document =
        witx::load(&[root.join("witx/wasi_ephemeral_blas.witx")]).expect("the WITX is valid");
    let module = document
        .module(&witx::Id::new("wasi_ephemeral_blas"))
        .expect("the document has the module");
    let words = |types: &[witx::WasmType]| {
        types.iter().map(|ty| format!("{ty:?}").to_lowercase()).collect::<Vec<_>>().join(" ")
    };
    module
        .funcs()
        .map(|function| {
            let (params, results) = function.wasm_signature();
            let text = format!("({}) -> {}", words(&params), words(&results));
            (function.name.as_str().to_owned(), text)
        })
        .collect()
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
        assert!(functions.contains_key(routine.name()), "{routine} is not in the WITX");
    }
}
