//! Adding a library: the row of docs/adding-a-backend.md, in the list as that page says.

use super::{Entry, Library, known, libraries};
use crate::guard;
use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::registry::{Kind, Registry, Settings};
use blasm_core::{Computes, Limits, Routine, args};
use blasm_tools::required;

// ATLAS is not one of BLASM's libraries. The macro declares the module `atlas`, which is beside
// this file.
backends! {
    library atlas;
}

const REGISTRY: Registry = Registry { entries: ENTRIES, load_path: super::load_path };

/// The block in that language on the page that begins with these words.
fn shown<'a>(page: &'a str, language: &str, begin: &str) -> &'a str {
    let blocks = page.split("\n```").skip(1).step_by(2);
    let mut codes = blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
    codes.find(|code| code.starts_with(begin)).expect("the page shows it")
}

#[test]
fn the_page_shows_this_row_and_this_line() {
    let page = include_str!("../../docs/adding-a-backend.md");
    let row = include_str!("tests/atlas.rs");
    assert_eq!(shown(page, "rust", "//! ATLAS"), row.trim_end());
    assert!(row.lines().count() <= 40, "a row is a short file");
    assert!(shown(page, "rust", "backends! {").contains("\n    library atlas;\n"));
}

#[test]
fn a_row_and_a_line_make_a_backend() {
    let entry = REGISTRY.entry("atlas").expect("it is in the list");
    assert_eq!((entry.kind, entry.automatic), (Kind::Library, true));
    assert_eq!(ROWS.iter().flatten().count(), 1);

    let settings = Settings::from_env().expect("the variables are right");
    let settings = settings.with_backend("atlas").with_trust_unprobed(true);
    let backend = match REGISTRY.select(&settings) {
        Ok(selected) => selected.backend,
        Err(error) => {
            assert!(!required("atlas"), "required: {error}");
            eprintln!("skipped: {error}");
            return;
        }
    };
    assert!(backend.description.starts_with("ATLAS"), "{backend:?}");
    let facts = backend.facts.as_ref().expect("a library has facts");
    assert!(!facts.wide && !facts.measured, "{facts:?}");
    assert_eq!(backend.partition.verdict(Routine::dgemm).computes, Computes::Native);
    assert_eq!(backend.partition.verdict(Routine::sgemmtr).computes, Computes::Own);
    assert_eq!(backend.partition.verdict(Routine::dger).computes, Computes::Own);

    // [1 3; 2 4] [5 7; 6 8], column-major.
    let mut memory = vec![0.0_f64; 4096];
    memory[..8].copy_from_slice(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
    // SAFETY: the memory only belongs to this test, and no reference to it is used during the call.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), size_of_val(&*memory)) };
    let call = args::Gemm::<f64> {
        layout: Layout::COLUMN_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: 2,
        n: 2,
        k: 2,
        alpha: 1.0,
        a: window.at(0),
        lda: 2,
        b: window.at(32),
        ldb: 2,
        beta: 0.0,
        c: window.at(64),
        ldc: 2,
    };
    guard(&backend).call(&window, &call, &Limits::default()).expect("the call is legal");
    assert_eq!(memory[8..12], [23.0, 34.0, 31.0, 46.0]);
    // Without its row, the file is just something that has BLAS's symbols.
    let file = backend.file.expect("it is loaded from a file");
    let path = file.display().to_string();
    let settings = Settings::default().with_backend(path).with_trust_unprobed(true);
    let unnamed = super::REGISTRY.select(&settings).expect("it loads").backend;
    assert_eq!(unnamed.name, "other");
}

/// A library that only BLAS's symbols distinguish from others would be taken for any of them.
#[test]
fn libraries_with_a_symbol_of_their_own_are_recognised_first() {
    let known: Vec<bool> = known().iter().map(|row| row.has_no_symbol_of_its_own()).collect();
    assert!(known.is_sorted(), "{known:?}");
    assert!(known.last().is_some_and(|last| *last), "any library is the last");
    assert!(libraries().all(|row| !row.summary.is_empty() && !row.install.is_empty()));
}
