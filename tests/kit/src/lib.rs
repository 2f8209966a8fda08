//! The conformance kit.
//!
//! Calls of the BLAS and their expected outcomes, as data (`cases/`) that the author of any host
//! can run; README.md is for these authors. This crate makes the data ([`make`]), reads it
//! ([`mod@format`]), runs it on BLASM's own hosts ([`host`]), judges the outcomes ([`judge`]), and
//! has wrong hosts that the kit must reject ([`mutants`]).

#![forbid(unsafe_code)]

pub mod format;
pub mod host;
pub mod judge;
pub mod make;
pub mod mutants;
pub mod prototype;
pub mod views;
pub mod wit;

use anyhow::Context;
use format::{Case, Kind};
use host::Host;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folder of the kit.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Whether a word names this case: a routine, a row of a routine, or the name of a case.
pub fn is_named(case: &Case, word: &str) -> bool {
    let begins = case.id.strip_prefix(word);
    begins.is_some_and(|rest| word.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// Reads the cases of the kit in a folder: by family, in the order of the table.
///
/// # Errors
/// If a file is missing or malformed.
pub fn read(folder: &Path) -> anyhow::Result<Vec<(String, Vec<Case>)>> {
    let index: Vec<String> = parse(folder, "cases/index.json")?;
    let one = |family: String| {
        let cases = parse(folder, &format!("cases/{family}.json"))?;
        Ok((family, cases))
    };
    index.into_iter().map(one).collect()
}

/// Reads the calls that only `wasi:blas` has.
///
/// # Errors
/// If the file is missing or malformed.
pub fn read_views(folder: &Path) -> anyhow::Result<Vec<views::Case>> {
    parse(folder, views::FILE)
}

fn parse<T: serde::de::DeserializeOwned>(folder: &Path, name: &str) -> anyhow::Result<T> {
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| name.to_owned())
}

/// The outcomes of the cases of a family.
#[derive(Clone, Debug, Default)]
pub struct Count {
    /// Cases that were right, echo and numeric.
    pub right: [usize; 2],
    /// Cases that the host's interface cannot express.
    pub unsaid: usize,
    /// What was wrong.
    pub wrong: Vec<String>,
}

/// Runs cases on a host.
pub fn run(cases: &[(String, Vec<Case>)], host: &mut dyn Host) -> BTreeMap<String, Count> {
    let mut all = BTreeMap::new();
    for (family, cases) in cases {
        let count: &mut Count = all.entry(family.clone()).or_default();
        for case in cases {
            if host.cannot(case).is_some() {
                count.unsaid += 1;
                continue;
            }
            match judge::judge(case, &host.call(case)) {
                Ok(()) => count.right[usize::from(case.kind == Kind::Numeric)] += 1,
                Err(why) => count.wrong.push(why),
            }
        }
    }
    all
}
