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
    let names = REGISTRY.entries.iter().filter(|entry| entry.automatic).map(|entry| entry.name);
    names.filter_map(move |name| {
        match REGISTRY.select(&settings.clone().with_backend(setting(name))) {
            Ok(selected) => Some((name, blasm_backends::guard(&selected.backend))),
            Err(error) => {
                eprintln!("skipped: {error}");
                None
            }
        }
    })
}

/// What selects the backend of that name that benches take: the value of `BLASM_BACKEND`.
pub fn setting(name: &str) -> String {
    let row = blasm_transports::rows().into_iter().find(|row| row.names[0] == name);
    row.map_or(name.to_owned(), |row| row.backend)
}
