//! Reports on disk, so that a build is only examined once.
//!
//! Owns the key: what must be the same for a report to apply. [`crate::cache`] decides who may
//! write there, and which files are believed. A report that cannot be read counts as missing.

use crate::cache::{self, Key};
use crate::findings::Report;
use crate::parent::PASSED_ON;
use std::io;
use std::path::Path;

/// A folder of reports.
#[derive(Debug)]
pub(crate) struct Reports(cache::Cache);

impl Reports {
    /// The folder, which is created if it does not exist.
    ///
    /// # Errors
    /// If it cannot be created, or others may write there.
    pub(crate) fn open(folder: Option<&Path>) -> Result<Self, String> {
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None => dirs::cache_dir().ok_or("this user has no cache folder")?.join("blasm/probes"),
        };
        cache::Cache::open(&folder, "json").map(Self)
    }

    /// Where it is.
    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    /// The key of a build: its bytes, the backend that it is loaded as, this version of BLASM, and
    /// what decides which kernels run: the processor and the variables that libraries read.
    pub(crate) fn key(&self, library: &str, file: &Path) -> io::Result<Key> {
        let digest = self.0.digest(&mut cache::regular(file)?)?;
        let features = features();
        let mut parts = vec![
            digest.as_bytes(),
            library.as_bytes(),
            env!("CARGO_PKG_VERSION").as_bytes(),
            std::env::consts::ARCH.as_bytes(),
            features.as_bytes(),
        ];
        let values: Vec<_> =
            PASSED_ON.iter().map(|name| std::env::var_os(name).unwrap_or_default()).collect();
        parts.extend(values.iter().map(|value| value.as_encoded_bytes()));
        Ok(Key::of(&parts))
    }

    /// The report on a build, if there is one that can be trusted and read.
    pub(crate) fn get(&self, key: &Key) -> Option<Report> {
        serde_json::from_slice(&self.0.get(key)?).ok()
    }

    /// Stores a report.
    pub(crate) fn put(&self, key: &Key, report: &Report) -> io::Result<()> {
        self.0.put(key, &serde_json::to_vec_pretty(report)?)
    }
}

/// What libraries choose their kernels by.
fn features() -> String {
    let mut there: Vec<&str> = Vec::new();
    #[cfg(target_arch = "x86_64")]
    {
        macro_rules! detect {
            ($($feature:tt)*) => {
                $(if std::arch::is_x86_feature_detected!($feature) {
                    there.push($feature);
                })*
            };
        }
        detect!("sse3" "ssse3" "sse4.1" "sse4.2" "avx" "fma" "avx2" "avx512f" "avx512dq" "avx512bw"
            "avx512vl" "avx512bf16" "avx512vnni" "avx512fp16" "vaes" "sha");
    }
    #[cfg(target_arch = "aarch64")]
    {
        macro_rules! detect {
            ($($feature:tt)*) => {
                $(if std::arch::is_aarch64_feature_detected!($feature) {
                    there.push($feature);
                })*
            };
        }
        detect!("neon" "dotprod" "fp16" "bf16" "i8mm" "sve" "sve2");
    }
    there.sort_unstable();
    there.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    fn cache() -> (tempfile::TempDir, Reports) {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let cache = Reports::open(Some(&folder.path().join("deep/probes"))).expect("it is ours");
        (folder, cache)
    }

    fn report() -> Report {
        Report { description: "Example 1.0".to_owned(), calls: 3, ..Report::default() }
    }

    #[test]
    fn a_report_is_kept_for_nobody_else() {
        let (folder, cache) = cache();
        let file = folder.path().join("libexample.so");
        std::fs::write(&file, "one").expect("it can be written");
        let key = cache.key("example", &file).expect("it can be read");
        assert_eq!(cache.get(&key), None);
        cache.put(&key, &report()).expect("it can be written");
        assert_eq!(cache.get(&key), Some(report()));
        let mode = |path: &Path| path.metadata().expect("it is there").mode() & 0o777;
        assert_eq!(mode(cache.folder()), 0o700);
        for entry in cache.folder().read_dir().expect("it is a folder") {
            assert_eq!(mode(&entry.expect("it is there").path()), 0o600);
        }
    }

    #[test]
    fn another_build_has_another_key() {
        let (folder, cache) = cache();
        let file = folder.path().join("libexample.so");
        std::fs::write(&file, "one").expect("it can be written");
        let key = cache.key("example", &file).expect("it can be read");
        assert_eq!(cache.key("example", &file).expect("it can be read"), key);
        assert_ne!(cache.key("other", &file).expect("it can be read"), key);
        std::fs::write(&file, "two, and longer").expect("it can be written");
        assert_ne!(cache.key("example", &file).expect("it can be read"), key);
        // Written a moment later, over the same file, with the same length and time.
        let modified = file.metadata().and_then(|about| about.modified()).expect("it has a time");
        let key = cache.key("example", &file).expect("it can be read");
        std::fs::write(&file, "six, and longer").expect("it can be written");
        let times = std::fs::File::options().append(true).open(&file).expect("it is ours");
        times.set_modified(modified).expect("it is ours");
        assert_ne!(cache.key("example", &file).expect("it can be read"), key);
    }

    #[test]
    fn what_is_corrupt_or_open_to_others_counts_as_nothing() {
        let (folder, cache) = cache();
        let file = folder.path().join("libexample.so");
        std::fs::write(&file, "one").expect("it can be written");
        let key = cache.key("example", &file).expect("it can be read");
        cache.put(&key, &report()).expect("it can be written");
        let kept = cache.folder().join(format!("{key}.json"));
        let set = |path: &Path, mode| {
            std::fs::set_permissions(path, Permissions::from_mode(mode)).expect("it is ours");
        };
        set(&kept, 0o666);
        assert_eq!(cache.get(&key), None);
        set(&kept, 0o600);
        assert_eq!(cache.get(&key), Some(report()));
        std::fs::write(&kept, "{\"library\": 3").expect("it is ours");
        assert_eq!(cache.get(&key), None);
        set(cache.folder(), 0o777);
        let error = Reports::open(Some(cache.folder())).expect_err("others may write there");
        assert!(error.contains("others"), "{error}");
    }
}
