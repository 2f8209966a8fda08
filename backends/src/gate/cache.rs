//! Reports on disk, so that a build is looked at once.
//!
//! Owns the key (what must be the same for a report to hold), the folder and who may write there. A report
//! that cannot be read, or that somebody else could have written, counts as none.

use super::findings::Report;
use super::parent::PASSED_ON;
use super::system;
use sha2::{Digest, Sha256};
use std::fs::{DirBuilder, File, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// A folder of reports.
#[derive(Debug)]
pub(super) struct Cache {
    folder: PathBuf,
}

/// A build on this machine, as the name of its report.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Key(String);

impl Cache {
    /// The folder, made if it is not there.
    ///
    /// # Errors
    /// If it cannot be made, or others may write there.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self, String> {
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None => dirs::cache_dir().ok_or("this user has no cache folder")?.join("blasm/probes"),
        };
        let failed = |error: io::Error| format!("{}: {error}", folder.display());
        DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(failed)?;
        if !system::is_ours(&folder).map_err(failed)? {
            return Err(format!(
                "{} belongs to somebody else or can be written by others",
                folder.display()
            ));
        }
        Ok(Self { folder })
    }

    /// Where it is.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The key of a build: its bytes, the backend that it is loaded as, this version of BLASM, and what decides
    /// which kernels run: the processor and the variables that libraries read.
    pub(super) fn key(&self, library: &str, file: &Path) -> io::Result<Key> {
        let mut hash = Sha256::new();
        let mut add = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        };
        add(self.digest(file)?.as_bytes());
        add(library.as_bytes());
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(std::env::consts::ARCH.as_bytes());
        add(features().as_bytes());
        for name in PASSED_ON {
            add(std::env::var_os(name).unwrap_or_default().as_encoded_bytes());
        }
        Ok(Key(hex(&hash.finalize())))
    }

    /// The SHA-256 of a file; remembered for as long as the file is not changed, since a library of hundreds of
    /// megabytes takes longer to hash than to open.
    fn digest(&self, file: &Path) -> io::Result<String> {
        let about = file.metadata()?;
        let stamp = format!(
            "{} {} {} {} {}.{} {}.{}",
            file.display(),
            about.dev(),
            about.ino(),
            about.size(),
            about.mtime(),
            about.mtime_nsec(),
            about.ctime(),
            about.ctime_nsec()
        );
        let name = format!("{}.sha256", hex(&Sha256::digest(stamp.as_bytes())));
        if let Some(digest) = self.read(&name).filter(|digest| digest.len() == 64) {
            return Ok(digest);
        }
        let mut hash = Sha256::new();
        let mut file = File::open(file)?;
        let mut buffer = vec![0; 1 << 20];
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                read => hash.update(&buffer[..read]),
            }
        }
        let digest = hex(&hash.finalize());
        // Without it the file is hashed again the next time.
        let _ = self.write(&name, digest.as_bytes());
        Ok(digest)
    }

    /// The report on a build, if there is one that can be trusted and read.
    pub(super) fn get(&self, key: &Key) -> Option<Report> {
        serde_json::from_str(&self.read(&format!("{}.json", key.0))?).ok()
    }

    /// Keeps a report.
    pub(super) fn put(&self, key: &Key, report: &Report) -> io::Result<()> {
        self.write(&format!("{}.json", key.0), &serde_json::to_vec_pretty(report)?)
    }

    fn read(&self, name: &str) -> Option<String> {
        let path = self.folder.join(name);
        if !system::is_ours(&path).ok()? {
            return None;
        }
        std::fs::read_to_string(path).ok()
    }

    /// All of a file or nothing: somebody else may read or write it at the same moment.
    fn write(&self, name: &str, content: &[u8]) -> io::Result<()> {
        let mut file = tempfile::Builder::new()
            .permissions(Permissions::from_mode(0o600))
            .tempfile_in(&self.folder)?;
        file.write_all(content)?;
        file.persist(self.folder.join(name)).map_err(|error| error.error)?;
        Ok(())
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let cache = Cache::open(Some(&folder.path().join("deep/probes"))).expect("it is ours");
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
    }

    #[test]
    fn what_is_corrupt_or_open_to_others_counts_as_nothing() {
        let (folder, cache) = cache();
        let file = folder.path().join("libexample.so");
        std::fs::write(&file, "one").expect("it can be written");
        let key = cache.key("example", &file).expect("it can be read");
        cache.put(&key, &report()).expect("it can be written");
        let kept = cache.folder().join(format!("{}.json", key.0));
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
        let error = Cache::open(Some(cache.folder())).expect_err("others may write there");
        assert!(error.contains("others"), "{error}");
    }
}
