//! What the programs of `tools/` share with `xtask`, which drives them.
//!
//! Owns running other programs ([`process`]), the repository's folders and how the workspace is
//! built ([`repository`]), what is found on a machine ([`clang`], [`mod@reference`], [`machine`]),
//! the form of a bench's results ([`record`]), and the rule for what must not be skipped
//! ([`required`]). Its own programs, in `src/bin`, each carry out the command of `cargo xtask` of
//! the same name.
//!
//! Depends on little, because every command waits for it: `wasm/` makes WebAssembly, `report/`
//! draws.

#![forbid(unsafe_code)]

pub mod clang;
pub mod machine;
pub mod process;
pub mod record;
pub mod reference;
pub mod repository;

/// Whether `BLASM_REQUIRE` (a comma-separated list) names this as something that the machine must
/// have.
pub fn required(what: &str) -> bool {
    std::env::var("BLASM_REQUIRE").is_ok_and(|list| list.split(',').any(|word| word.trim() == what))
}
