//! Builds that were not measured before BLASM was shipped, and the decision about them.
//!
//! Owns the rule for when to ask the load gate, and the message if a host has none. The gate owns
//! the answers.

use super::LibraryFile;
use crate::library::{Library, Loaded};
use blasm_core::Partition;
use blasm_core::gate::{Build, GateError};
use blasm_core::registry::Settings;

/// Called before a library's file is opened: opening it runs its constructors, and those of a
/// library that is not what it seems may end this process.
///
/// # Errors
/// Why this process should not open it.
pub(super) fn before_opening(
    library: &Library,
    file: &LibraryFile,
    settings: &Settings,
) -> Result<(), GateError> {
    match &settings.gate {
        // A library in macOS's cache is not a file, and belongs to the system.
        Some(gate) if !settings.trust_unprobed && file.path().is_file() => {
            gate.before_opening(library.name, file.path())
        }
        _ => Ok(()),
    }
}

/// The partition of a build: as shipped if it was measured, otherwise as the gate has it.
///
/// # Errors
/// Why it must not be given to guests.
pub(super) fn examine(
    library: &Library,
    loaded: &Loaded,
    file: &LibraryFile,
    partition: Partition,
    settings: &Settings,
) -> Result<Partition, GateError> {
    if settings.trust_unprobed || library.has_measured(loaded) {
        return Ok(partition);
    }
    let build = Build::new(library.name, file.path()).says(&loaded.config, &loaded.core);
    match &settings.gate {
        None => Err(GateError::Unmeasured(format!(
            "this build ({build}) has not been validated, and there is no load gate to validate it: \
             give the settings a `blasm_gate::LoadGate`, trust the build with `-B trust-unprobed`, or \
             use a validated build: {}",
            measured_builds(library)
        ))),
        Some(_) if !file.path().is_file() => Err(GateError::Unmeasured(format!(
            "this build ({build}) has not been validated, and there is no file to examine; \
             `-B trust-unprobed` trusts it"
        ))),
        Some(gate) => gate.examine(&build, partition),
    }
}

fn measured_builds(library: &Library) -> String {
    let builds = library.measured.iter().map(|build| {
        let cores = build.cores.join(", ");
        let cores = if cores.is_empty() { cores } else { format!(" ({cores})") };
        format!("{} {} on {}{cores}", library.name, build.version, build.arch)
    });
    let all = builds.collect::<Vec<_>>().join("; ");
    if all.is_empty() { "there is none of this library".to_owned() } else { all }
}
