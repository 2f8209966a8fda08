//! The reference BLAS of this machine, as Debian packages it.
//!
//! Owns its location. The program `golden` handles its answers.

use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The reference BLAS of this machine: never what an alternatives link points to.
pub struct Reference {
    /// The library.
    pub library: PathBuf,
    /// Its `cblas.h`.
    pub header: PathBuf,
}

impl Reference {
    /// The message if there is none.
    pub const MISSING: &'static str = "the reference BLAS was not found \
        (Debian and Ubuntu: apt-get install libblas3 libblas-dev, and a C compiler)";

    /// The library and header of Debian's packages.
    pub fn find() -> Option<Self> {
        let folders = |parent: &str| fs::read_dir(parent).into_iter().flatten().flatten();
        let library = folders("/usr/lib")
            .map(|folder| folder.path().join("blas/libblas.so.3"))
            .find(|path| path.is_file())?;
        let header = folders("/usr/include")
            .map(|folder| folder.path().join("cblas-netlib.h"))
            .find(|path| path.is_file())?;
        Some(Self { library, header })
    }

    /// The name of the file, which ends with the version.
    ///
    /// # Errors
    /// If the library is no longer there.
    pub fn version(&self) -> Result<String> {
        let file = fs::canonicalize(&self.library)?;
        Ok(file.file_name().context("a library has a name")?.to_string_lossy().into_owned())
    }
}
