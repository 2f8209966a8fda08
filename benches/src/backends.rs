//! The backends that a bench goes through.

use blasm_backends::REGISTRY;
use blasm_core::Guard;
use blasm_core::registry::Settings;
use std::sync::Arc;

/// Those of `auto`, and where it does not find one, that of the repository's cache; those that are not
/// here are named on standard error.
///
/// # Panics
/// If a variable of the environment is wrong.
pub fn automatic() -> impl Iterator<Item = (&'static str, Arc<Guard>)> {
    let settings = Settings::from_env().expect("the variables are right");
    let rows = blasm_transports::rows();
    let tested = move |name: &str| {
        let row = rows.iter().find(|row| row.names[0] == name);
        row.map_or(name.to_owned(), |row| row.backend.clone())
    };
    let names = REGISTRY.entries.iter().filter(|entry| entry.automatic).map(|entry| entry.name);
    names.filter_map(move |name| {
        match REGISTRY.select(&settings.clone().with_backend(tested(name))) {
            Ok(selected) => Some((name, blasm_backends::guard(&selected.backend))),
            Err(error) => {
                eprintln!("skipped: {error}");
                None
            }
        }
    })
}
