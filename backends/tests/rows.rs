//! Compares the rows of the libraries with a list that is kept: `backends/tests/rows.txt`.
//!
//! Owns the comparison of every routine's verdict, by library, version and kernels. `BLASM_BLESS=1`
//! rewrites the list, so that a change of a row shows as a change of the list.

use blasm_backends::libraries;
use blasm_backends::library::{Library, Loaded};
use blasm_core::{Care, Computes, Partition, Routine};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The list, as it was written.
const LIST: &str = include_str!("rows.txt");

/// The builds that the tests cover: the backend, the version that it reports, and its kernels.
const BUILDS: &[(&str, &[&str], &[&str])] = &[
    (
        "openblas",
        &["", "0.3.20", "0.3.21", "0.3.26", "0.3.34", "0.3.34.0.0"],
        &["", "Haswell", "Zen", "SkylakeX", "Sandybridge", "Nehalem", "Prescott", "Cooperlake"],
    ),
    ("mkl", &["", "2024.0", "2026.2"], &["avx2", "avx512"]),
    ("blis", &["", "0.9.0", "1.0"], &["zen3", "skx", "haswell"]),
    ("accelerate", &[""], &[""]),
    ("reference", &["", "3.11.0", "3.12.0"], &[""]),
    ("other", &["", "3.10.3"], &[""]),
];

/// What a partition says: its cares, and the routines by verdict, both as usual and if the host
/// asks for everything.
fn said(partition: &Partition) -> String {
    let all = partition.clone().all_native();
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for routine in Routine::ALL {
        let mut words = String::new();
        for verdict in [partition.verdict(*routine), all.verdict(*routine)] {
            let who = if verdict.computes == Computes::Native { "native" } else { "own" };
            let _ = writeln!(words, "    {who}: {}", verdict.reason);
        }
        let cares = [
            (partition.is_forbidden(*routine), "forbidden"),
            (partition.needs(*routine, Care::FiniteInputs), "finite inputs"),
            (partition.needs(*routine, Care::Reciprocals), "reciprocals"),
        ];
        for (_, care) in cares.iter().filter(|(is, _)| *is) {
            let _ = writeln!(words, "    {care}");
        }
        groups.entry(words).or_default().push(routine.name());
    }
    let mut text = format!(
        "slack {}, bounce misaligned {}, bounce strided {}\n",
        partition.slack, partition.bounce_misaligned, partition.bounce_strided
    );
    for (words, routines) in groups {
        let _ = write!(text, "  {}\n{words}", routines.join(" "));
    }
    text
}

/// The beginning of the text about a build that is refused where there is AVX-512.
const REFUSED: &str = "refused with AVX-512: ";

#[test]
fn no_verdict_changes_unnoticed() {
    // Builds with the same text are grouped.
    let mut list: Vec<(String, Vec<String>)> = Vec::new();
    for library in libraries().chain([&Library::ANY]) {
        let found = BUILDS.iter().find(|(name, _, _)| *name == library.name);
        let (name, versions, cores) = found.expect("every library is listed");
        for (version, core) in versions.iter().flat_map(|v| cores.iter().map(move |c| (v, c))) {
            let (version, core) = ((*version).to_owned(), (*core).to_owned());
            let build = format!("{name}, version `{version}`, kernels `{core}`");
            let loaded = Loaded { version, core, ..Loaded::default() };
            let text = match library.partition(&loaded) {
                Ok(partition) => said(&partition),
                Err(why) => format!("{REFUSED}{why}\n"),
            };
            match list.iter_mut().find(|(known, _)| *known == text) {
                Some((_, builds)) => builds.push(build),
                None => list.push((text, vec![build])),
            }
        }
    }
    let write = |(text, builds): &(String, Vec<String>)| format!("{}\n{text}", builds.join("\n"));
    if std::env::var_os("BLASM_BLESS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rows.txt");
        let list: Vec<String> = list.iter().map(write).collect();
        std::fs::write(path, list.join("\n")).expect("it can be written");
        return;
    }
    let kept: Vec<&str> = LIST.split("\n\n").map(str::trim_end).collect();
    let of = |build: &str| kept.iter().find(|text| text.lines().any(|line| line == build));
    for (text, builds) in &list {
        for build in builds {
            let kept = of(build).unwrap_or_else(|| panic!("{build} is not in the list"));
            // On a processor without AVX-512 no build is refused.
            let refused = kept.contains(REFUSED) && !text.starts_with(REFUSED);
            let same = kept.ends_with(text.trim_end());
            assert!(same || (refused && !has_avx512()), "{build}\n{text}\nkept:\n{kept}");
        }
    }
    let builds: usize = list.iter().map(|(_, builds)| builds.len()).sum();
    let is_build = |line: &&str| line.contains(", version `");
    assert_eq!(LIST.lines().filter(is_build).count(), builds, "the list has other builds");
}

fn has_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    return std::arch::is_x86_feature_detected!("avx512f");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}
