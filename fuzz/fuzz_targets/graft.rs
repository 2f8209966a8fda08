//! `blasm graft` grafts, binds or refuses any bytes: `cargo +nightly fuzz run graft`.
//!
//! The result is valid; `graft` validates it, and blames the module or itself. The latter is a
//! finding.

#![no_main]

use blasm_graft::{Error, Options};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|module: &[u8]| {
    let mut options = Options::default();
    options.thresholds.set("0").expect("it is a number");
    if let Err(error @ Error::Own(_)) = blasm_graft::graft(module, &options) {
        panic!("{error}");
    }
    if let Err(error @ Error::Own(_)) = blasm_graft::bind(module) {
        panic!("{error}");
    }
});
