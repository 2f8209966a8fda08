//! The environment variables `BLASM_…`: which ones exist, and a warning about unknown ones.
//!
//! Their values are read elsewhere: `blasm_core::registry::Settings::from_env`.

use crate::output::{self, note};
use blasm_backends::REGISTRY;
use blasm_core::registry::{self, Settings, SettingsError};
use std::sync::Once;

/// What hosts read, and `blasm cc`.
pub(crate) const READ: &[&str] =
    &["BLASM_BACKEND", "BLASM_CLANG", "BLASM_LAYERS", "BLASM_LIBRARY_PATH", "BLASM_NUM_THREADS"];

/// What the tests and tasks of this repository read. Developers may have them set.
const CHORES: &[&str] = &[
    "BLASM_BENCH_GUEST",
    "BLASM_BIN",
    "BLASM_BLESS",
    "BLASM_FULL",
    "BLASM_GUESTS",
    "BLASM_MATRIX_FAILURES",
    "BLASM_MATRIX_ONLY",
    "BLASM_PROBE_ARGUMENTS",
    "BLASM_PYTHON",
    "BLASM_REQUIRE",
    "BLASM_SWEEP_ONLY",
    "BLASM_TEST_LIBRARY_ALONE",
    "BLASM_WASMTIME",
];

/// Warns once about each variable that looks like ours but is not known.
pub(crate) fn warn() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
        names.filter_map(|name| unknown(&name)).for_each(|what| note!("{what}"));
    });
}

/// What the environment decides about backends, and which of its variables has a value that it
/// cannot have: the others hold all the same, so that a report can be made.
pub(crate) fn settings() -> (Settings, Option<SettingsError>) {
    let (mut variables, mut wrong) = (std::env::vars_os().collect::<Vec<_>>(), None);
    loop {
        match Settings::from_variables(variables.iter().cloned()) {
            Ok(settings) => return (settings, wrong),
            Err(error) => {
                variables.retain(|(name, _)| name != error.variable());
                wrong = Some(error);
            }
        }
    }
}

/// What is wrong with a variable's name, if anything is.
fn unknown(variable: &str) -> Option<String> {
    if !variable.starts_with("BLASM_") || CHORES.contains(&variable) {
        return None;
    }
    let files = REGISTRY
        .entries
        .iter()
        .map(|entry| format!("BLASM_{}_LIB", entry.name.to_ascii_uppercase()));
    let files: Vec<String> = files.collect();
    let known: Vec<&str> = READ.iter().copied().chain(files.iter().map(String::as_str)).collect();
    if known.contains(&variable) {
        return None;
    }
    let meant = registry::nearest(variable, &known)
        .map_or(String::new(), |meant| format!("; did you mean {meant}?"));
    Some(format!("unknown variable {}, which has no effect{meant}", output::name(variable)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn a_misspelt_variable_is_told_the_nearest() {
        for (variable, meant) in [
            ("BLASM_BAKEND", "BLASM_BACKEND"),
            ("BLASM_THREADS", ""),
            ("BLASM_NUM_THREAD", "BLASM_NUM_THREADS"),
            ("BLASM_OPENBLSA_LIB", "BLASM_OPENBLAS_LIB"),
        ] {
            let told = unknown(variable).expect("it is none");
            assert!(told.contains(variable) && told.contains(meant), "{told}");
            assert_eq!(told.contains("did you mean"), !meant.is_empty(), "{told}");
        }
        for known in
            ["BLASM_BACKEND", "BLASM_MKL_LIB", "BLASM_REQUIRE", "PATH", "OPENBLAS_NUM_THREADS"]
        {
            assert_eq!(unknown(known), None);
        }
    }

    /// Whatever this repository reads is known here.
    #[test]
    fn no_variable_is_missing() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut folders = vec![root];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().expect("it can be read") {
                let path = entry.expect("it can be read").path();
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                if path.is_dir() {
                    let foreign = name.starts_with('.') || name == "target" || path.is_symlink();
                    folders.extend((!foreign).then_some(path));
                    continue;
                }
                if !name.ends_with(".rs") {
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("it is text");
                // `std::env::var("NAME")` and its kin.
                for piece in ["var(\"BLASM_", "var_os(\"BLASM_"]
                    .iter()
                    .flat_map(|call| text.split(call).skip(1))
                {
                    let Some((rest, _)) = piece.split_once('"') else { continue };
                    let variable = format!("BLASM_{rest}");
                    seen += 1;
                    assert_eq!(
                        unknown(&variable),
                        None,
                        "{}: add it to READ or CHORES",
                        path.display()
                    );
                }
            }
        }
        assert!(seen >= 10, "{seen}");
    }
}
