//! Whatever bytes `blasm graft` is given, it grafts or refuses: `cargo +nightly fuzz run graft`.
//!
//! What it grafts is valid; `graft` looks itself, and blames the module or itself. The latter is a find.

#![no_main]

use blasm_graft::{Error, Options};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|module: &[u8]| {
    let mut options = Options::default();
    options.thresholds.set("0").expect("it is a number");
    if let Err(error @ Error::Own(_)) = blasm_graft::graft(module, &options) {
        panic!("{error}");
    }
});
