//! The guest programs that the chores build, and the backends that they are run on.

use blasm_transports::program::blasm;
use blasm_transports::{Setup, required};
use std::path::PathBuf;

/// Where the chores put guests.
fn folder() -> PathBuf {
    std::env::var_os("BLASM_GUESTS").map_or_else(
        || {
            let bin = blasm();
            bin.ancestors().nth(2).expect("it lies in target/*").join("guest")
        },
        PathBuf::from,
    )
}

/// What the chores built under that name; `None`, and a line about it, if they did not.
///
/// # Panics
/// If it is not there and `BLASM_REQUIRE` names what it needs.
pub fn program(name: &str, needs: &str, command: &str) -> Option<PathBuf> {
    let path = folder().join(name);
    if path.exists() {
        return Some(path);
    }
    let why = format!("{} is not built: run `{command}`", path.display());
    assert!(!required(needs), "BLASM_REQUIRE names {needs}, but {why}");
    println!("skipped: {why}");
    None
}

/// The backends that untrusted guests meet: their `backend` is what `BLASM_BACKEND` is given.
#[allow(dead_code, reason = "a test of what takes a backend's place has no use for them")]
pub fn backends() -> Vec<&'static Setup> {
    blasm_transports::safe_setups().collect()
}
