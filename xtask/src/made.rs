//! Files that are committed although they are made from others, since not everybody has the compilers.
//!
//! Owns the hashes of their sources, by which `cargo xtask test` knows in no time that none is older than
//! what it was made from.

use anyhow::{Context, Result, bail};
use blasm_tools::repository::{files_below, shown};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Such a file.
pub struct Made {
    /// Its path.
    pub file: &'static str,
    /// Where the hash of its sources is.
    pub hash: &'static str,
    /// Its sources: files, and folders with all that is in them.
    pub sources: &'static [&'static str],
    /// What makes it.
    pub command: &'static str,
}

impl Made {
    /// Fails if a source has changed since the file was made.
    pub fn is_of_its_sources(&self, root: &Path) -> Result<()> {
        let new = self.of_sources(root)?;
        if fs::read_to_string(root.join(self.hash)).is_ok_and(|old| old == new) {
            return Ok(());
        }
        bail!(
            "a source of {} has changed; run `{}` and commit what it writes",
            self.file,
            self.command
        )
    }

    /// Keeps the hash of the sources, once the file is made.
    pub fn record(&self, root: &Path) -> Result<()> {
        fs::write(root.join(self.hash), self.of_sources(root)?)
            .with_context(|| format!("cannot write {}", self.hash))
    }

    /// The hash of the sources, by their names and contents.
    fn of_sources(&self, root: &Path) -> Result<String> {
        let mut files = Vec::new();
        for source in self.sources {
            files.extend(files_below(&root.join(source))?);
        }
        files.sort();
        let mut hash = Sha256::new();
        for file in files {
            let content =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            hash.update(format!("{} {}\n", shown(root, &file), content.len()));
            hash.update(content);
        }
        Ok(format!("{:x}\n", hash.finalize()))
    }
}
