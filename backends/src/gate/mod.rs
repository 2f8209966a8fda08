//! The load gate: whether a build of a library may be given guests' operands.
//!
//! Owns the decision about builds that have not been measured. Such a library is looked at in a
//! process of its own before it is opened in this one: the child loads it and calls it, with known
//! answers first, then with operands at inaccessible pages; what it does to that process is written
//! down and becomes its row. The same calls at their full number are the project's sweep ([`Look`],
//! `tests/tests/sweep.rs`).
//!
//! Knows no library. One module a concern: `calls` (which), `sweep` (where, and what is wrong),
//! `findings` (what follows), `journal` (what survives a death), `child` and `parent` (the two
//! processes), `cache`, `system` (all that is unsafe).

#[cfg(unix)]
mod cache;
mod calls;
#[cfg(unix)]
mod child;
mod findings;
#[cfg(unix)]
mod journal;
#[cfg(unix)]
mod parent;
#[cfg(unix)]
mod sweep;
#[cfg(unix)]
mod system;

pub use calls::{AnyCall, Depth};
#[cfg(unix)]
pub use child::{ARGUMENTS, Carried, child, child_with};
pub use findings::{Block, Finding, Report, Way, What};
#[cfg(unix)]
pub use parent::Look;
#[cfg(unix)]
pub use sweep::Task;

use crate::library::{Library, Loaded};
use crate::shared::LibraryFile;
use blasm_core::Partition;
use blasm_core::registry::Settings;
use std::path::Path;

/// Asked before a library's file is opened: opening it runs its constructors, and those of a
/// library that is not what it seems may end this process. Where a program to look at libraries is
/// set, every file is opened by that first, once.
///
/// # Errors
/// Why this process should not open it.
pub(crate) fn before_opening(
    library: &Library,
    file: &LibraryFile,
    settings: &Settings,
) -> Result<(), String> {
    let file = file.path();
    // What macOS keeps in a cache is no file, and the system's own.
    if settings.trust_unprobed || settings.probe.is_none() || !file.is_file() {
        return Ok(());
    }
    match report(library, None, file, settings)?.refused {
        Some(why) => Err(why),
        None => Ok(()),
    }
}

/// The row of a build: as shipped if it was measured, as found by looking at it in a process of its
/// own otherwise.
///
/// # Errors
/// Why guests must not be given it.
pub(crate) fn pass(
    library: &Library,
    loaded: &Loaded,
    file: &LibraryFile,
    partition: Partition,
    settings: &Settings,
) -> Result<Partition, String> {
    let file = file.path();
    if settings.trust_unprobed || library.has_measured(loaded) {
        return Ok(partition);
    }
    if settings.probe.is_none() {
        return Err(format!(
            "nobody has measured this build ({}), and there is no program to look at it first: name \
             `blasm-probe` (or `blasm`) as the settings' `probe`, or trust it with `-B trust-unprobed`, or take a \
             build that was measured: {}",
            what_it_is(loaded),
            measured_builds(library)
        ));
    }
    if !file.is_file() {
        return Err(format!(
            "nobody has measured this build ({}), and there is no file to look at; `-B trust-unprobed` trusts it",
            what_it_is(loaded)
        ));
    }
    report(library, Some(loaded), file, settings)?.apply(partition)
}

fn what_it_is(loaded: &Loaded) -> String {
    let words = [loaded.config.trim(), loaded.core.trim()];
    words.iter().copied().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", core ")
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

/// The report on a build: a kept one, if it is about what was loaded here, or a new one.
#[cfg(unix)]
fn report(
    library: &Library,
    loaded: Option<&Loaded>,
    file: &Path,
    settings: &Settings,
) -> Result<Report, String> {
    let notice = |text: &str| settings.notice.inspect(|notice| notice(text));
    // The kernels that ran there must be those that run here.
    let is_about = |report: &Report| {
        loaded.is_none_or(|loaded| {
            !report.measured
                && [&loaded.config, &loaded.core]
                    .iter()
                    .all(|words| report.description.contains(words.trim()))
        })
    };
    let cache = cache::Cache::open(settings.cache.as_deref())
        .inspect_err(|why| {
            notice(&format!("what is found out about libraries is not kept: {why}"));
        })
        .ok();
    let key = match &cache {
        Some(cache) => Some(cache.key(library.name, file).map_err(|error| error.to_string())?),
        None => None,
    };
    if let (Some(cache), Some(key)) = (&cache, &key)
        && let Some(report) = cache.get(key).filter(is_about)
    {
        return Ok(report);
    }
    let look = Look {
        program: settings.probe.clone().unwrap_or_default(),
        instead: None,
        library: library.name.to_owned(),
        file: file.to_owned(),
        task: Task::Gate,
        threads: 1,
        cache: settings.cache.clone(),
    };
    if loaded.is_some() {
        notice(&format!("{}: not measured yet, looking at it (a few seconds)", file.display()));
    }
    let report = look.run()?;
    if !is_about(&report) && report.refused.is_none() {
        return Err(format!(
            "the process that looked at it ran something else: {}",
            report.description
        ));
    }
    if let (Some(cache), Some(key)) = (&cache, &key)
        && let Err(error) = cache.put(key, &report)
    {
        notice(&format!("{}: {error}", cache.folder().display()));
    }
    Ok(report)
}

/// Looking needs guard pages and signals, which are asked for in the way of Unix.
#[cfg(not(unix))]
fn report(_: &Library, _: Option<&Loaded>, _: &Path, _: &Settings) -> Result<Report, String> {
    Err("libraries that nobody has measured cannot be looked at on this system; `-B trust-unprobed` \
         trusts them"
        .to_owned())
}
