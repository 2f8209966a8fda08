//! Describes a backend in words and in JSON, for the commands that show one.

use blasm_backends::REGISTRY;
use blasm_core::registry::{Backend, LoadError};
use blasm_core::{Computes, Routine};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The program, the system and the processor.
pub(crate) fn machine() -> String {
    let processor = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "blasm {}, {} {}, {processor}, {cores} {}",
        crate::version(),
        std::env::consts::OS,
        std::env::consts::ARCH,
        if cores == 1 { "core" } else { "cores" }
    )
}

/// How many routines a backend computes, and how many the built-in kernels do.
pub(crate) struct Tally {
    pub(crate) native: usize,
    pub(crate) own: usize,
}

impl Tally {
    pub(crate) fn of(backend: &Backend) -> Self {
        let is_native =
            |routine: &&Routine| backend.partition.verdict(**routine).computes == Computes::Native;
        let native = Routine::ALL.iter().filter(is_native).count();
        Self { native, own: Routine::COUNT - native }
    }
}

/// The properties of a backend, by name.
pub(crate) fn lines(backend: &Backend) -> Vec<(&'static str, String)> {
    let mut lines = vec![("is", backend.description.clone())];
    if let Some(file) = &backend.file {
        lines.push(("file", file.display().to_string()));
    }
    if let Some(facts) = &backend.facts {
        let known =
            |text: &str| if text.is_empty() { "unknown".to_owned() } else { text.to_owned() };
        lines.push(("version", known(&facts.version)));
        if !facts.core.is_empty() {
            lines.push(("kernels", facts.core.clone()));
        }
        let width = if facts.wide { "ILP64 (64-bit integers)" } else { "LP64 (32-bit integers)" };
        lines.push((
            "interface",
            format!("{width}, symbols `{}cblas_dgemm{}`", facts.prefix, facts.suffix),
        ));
        let threading = match facts.threading.as_str() {
            "" | "none" => String::new(),
            made => format!(", by {made}"),
        };
        lines.push(("threads", format!("{}{threading}", backend.blas.threads())));
        lines.push((
            "profile",
            match facts.measured {
                true => "measured, and shipped with blasm".to_owned(),
                false => "from the load gate on this machine, unless trusted unchecked".to_owned(),
            },
        ));
        if !facts.missing.is_empty() {
            lines.push(("lacks", names(&facts.missing)));
        }
        if !facts.through_fortran.is_empty() {
            lines.push(("Fortran", format!("{} (no C interface)", names(&facts.through_fortran))));
        }
    } else {
        lines.push(("threads", backend.blas.threads().to_string()));
    }
    let Tally { native, own } = Tally::of(backend);
    if backend.facts.is_some() {
        // An unknown library is named by its path.
        let name = match (&backend.file, REGISTRY.entry(&backend.name)) {
            (Some(file), None) => file.display().to_string(),
            _ => backend.name.clone(),
        };
        lines.push((
            "computes",
            format!(
                "{native} routines; the built-in kernels compute the other {own} (`blasm list --routines -B backend={name}` says why)"
            ),
        ));
    }
    lines
}

fn names(routines: &[Routine]) -> String {
    routines.iter().map(|routine| routine.name()).collect::<Vec<_>>().join(" ")
}

/// The routines by the side that computes them and the reason: one line per reason.
pub(crate) fn reasons(backend: &Backend) -> Vec<(&'static str, String, Vec<&'static str>)> {
    let mut groups: BTreeMap<(&str, String), Vec<&'static str>> = BTreeMap::new();
    for routine in Routine::ALL {
        let verdict = backend.partition.verdict(*routine);
        let who = if verdict.computes == Computes::Native { "library" } else { "own" };
        groups.entry((who, verdict.reason.to_string())).or_default().push(routine.name());
    }
    groups.into_iter().map(|((who, reason), routines)| (who, reason, routines)).collect()
}

/// A backend that loads, with the keys of threadpoolctl where it has them.
pub(crate) fn json(backend: &Backend) -> Value {
    let mut value = json!({
        "user_api": "blas",
        "internal_api": backend.name,
        "description": backend.description,
        "filepath": backend.file,
        "num_threads": backend.blas.threads(),
        "available": true,
    });
    let Tally { native, own } = Tally::of(backend);
    let mut add = |key: &str, more: Value| value[key] = more;
    add("routines", json!({ "native": native, "own": own }));
    if let Some(facts) = &backend.facts {
        add("version", json!(facts.version));
        add("architecture", json!(facts.core));
        add("threading_layer", json!(facts.threading));
        add("prefix", json!(facts.prefix));
        add("suffix", json!(facts.suffix));
        add("interface", json!(if facts.wide { "ilp64" } else { "lp64" }));
        add("measured", json!(facts.measured));
        add("routines_missing", json!(facts.missing.iter().map(|r| r.name()).collect::<Vec<_>>()));
    }
    value
}

/// A backend that does not load.
pub(crate) fn json_of_missing(name: &str, error: &LoadError) -> Value {
    let tried: Vec<Value> = error
        .tried()
        .iter()
        .map(|tried| json!({ "filepath": tried.path, "why": tried.why.to_string() }))
        .collect();
    json!({
        "user_api": "blas",
        "internal_api": name,
        "available": false,
        "tried": tried,
        "hint": error.hint(),
    })
}

/// A bar of that many characters, in eighths.
pub(crate) fn bar(length: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (length * 8.0).round().max(1.0) as usize;
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_have_eighths_and_are_never_empty() {
        assert_eq!(bar(0.0), "▏");
        assert_eq!(bar(2.0), "██");
        assert_eq!(bar(1.5), "█▌");
    }

    /// The proposed command works as printed: an unknown library has no name to choose it by.
    #[test]
    fn a_library_is_proposed_by_what_it_is_chosen_by() {
        let load = REGISTRY.entry("builtin").expect("it is there").load;
        let mut backend = load(&Default::default()).expect("it loads everywhere");
        backend.facts = Some(Default::default());
        backend.file = Some("/lib/libx.so".into());
        let proposed = |backend: &Backend| {
            let lines = lines(backend);
            let (_, text) =
                lines.iter().find(|(what, _)| *what == "computes").expect("it is there");
            text.split("backend=").nth(1).map(|rest| rest.split('`').next().map(str::to_owned))
        };
        assert_eq!(proposed(&backend), Some(Some("builtin".to_owned())));
        backend.name = "other".to_owned();
        assert_eq!(proposed(&backend), Some(Some("/lib/libx.so".to_owned())));
    }
}
