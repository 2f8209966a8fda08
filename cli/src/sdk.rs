//! The SDK that this program carries: headers, archives, and what build systems read.
//!
//! Owns unpacking it. What is in it, and how it is made, is `cargo xtask sdk`'s.

use blasm_gate::cache::{self, Key};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use wasmtime::error::Context;
use wasmtime::{Result, format_err};

/// A tar archive, compressed with zstd.
pub(crate) const PACKED: &[u8] = include_bytes!("sdk.tar.zst");

/// The same, not compressed.
pub(crate) fn tar() -> Result<Vec<u8>> {
    zstd::decode_all(PACKED).context("this program carries no SDK that can be read")
}

/// Writes the files to a folder, and says how many there are. Those that are there already stay as they
/// are, so that nothing is built again because of them, and others are replaced at once: a compiler may be
/// reading them.
pub(crate) fn write(folder: &Path) -> Result<usize> {
    let tar = tar()?;
    let mut count = 0;
    for entry in tar::Archive::new(&*tar).entries()? {
        let mut entry = entry?;
        // All of them are in one folder of the archive.
        let path: PathBuf = entry.path()?.components().skip(1).collect();
        let path = folder.join(path);
        let failed = || format!("failed to write {}", path.display());
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        count += 1;
        if fs::read(&path).is_ok_and(|old| old == content) {
            continue;
        }
        let parent = path.parent().context("a file lies in a folder")?;
        fs::create_dir_all(parent).with_context(failed)?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        let written = fs::write(&part, content).and_then(|()| fs::rename(&part, &path));
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written.with_context(failed)?;
    }
    Ok(count)
}

/// The SDK in this user's cache. Whatever is missing or differs there is written again.
pub(crate) fn cached() -> Result<PathBuf> {
    const INSTEAD: &str = "`blasm sdk --out DIR` writes the SDK elsewhere, and `--sdk DIR` uses it";
    let unusable = |why: String| format_err!("the SDK cannot be kept: {why}; {INSTEAD}");
    let folder =
        dirs::cache_dir().ok_or_else(|| unusable("there is no folder for caches".into()))?;
    let all = cache::own_folder(&folder.join("blasm/sdk")).map_err(unusable)?;
    // Another version of this program may be compiling something.
    let own = cache::own_folder(&all.join(Key::of(&[PACKED]).to_string())).map_err(unusable)?;
    write(&own).context(INSTEAD)?;
    Ok(own)
}
