//! What a host decides about backends.
//!
//! Owns the settings and how they are read from the environment. What a setting leads to is decided
//! where it is read: by the registry and by the backends.

use crate::gate::Gate;
use crate::layer;
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a host decides about backends. [`Settings::default`] reads nothing; [`Settings::from_env`]
/// reads the environment.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The backend's name, or a path to a library; `None` means `auto`.
    pub backend: Option<String>,
    /// Folders in which libraries are looked for first.
    pub library_path: Vec<PathBuf>,
    /// The only library file to try, by the name of a backend.
    pub files: Vec<(String, PathBuf)>,
    /// Folders of Python, Conda and Homebrew installations, whose packages contain libraries.
    pub prefixes: Vec<PathBuf>,
    /// How many threads a call may use; `None` leaves it to the library and its own variables, and
    /// gives BLASM's kernels one per processor.
    pub threads: Option<NonZeroUsize>,
    /// The layers that calls go through, the outermost first. They are added when the guard is
    /// built.
    pub layers: Vec<layer::Kind>,
    /// What examines a library that has not been measured, such as `blasm_gate::LoadGate`. Without
    /// one, such a library is refused.
    pub gate: Option<Arc<dyn Gate>>,
    /// Gives guests a library that has not been measured, without examining it: for trusted guests.
    pub trust_unprobed: bool,
}

impl Settings {
    /// `BLASM_BACKEND`, `BLASM_LIBRARY_PATH` (a list as in `PATH`), `BLASM_<NAME>_LIB`,
    /// `BLASM_NUM_THREADS` and `BLASM_LAYERS`; and, as places to look in, the installations that
    /// `VIRTUAL_ENV`, `CONDA_PREFIX`, `HOMEBREW_PREFIX` and `HOME` name.
    ///
    /// # Errors
    /// If a variable has an invalid value.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::from_variables(std::env::vars_os())
    }

    /// The same from a list of variables.
    ///
    /// # Errors
    /// As for [`from_env`](Self::from_env).
    pub fn from_variables(
        variables: impl IntoIterator<Item = (OsString, OsString)>,
    ) -> Result<Self, SettingsError> {
        let mut settings = Self::default();
        for (key, value) in variables {
            let Some(key) = key.to_str() else { continue };
            // An empty variable counts as unset, as it does in a shell.
            if value.is_empty() {
                continue;
            }
            if key == "BLASM_BACKEND" {
                settings.backend = Some(value.to_string_lossy().into_owned());
            } else if key == "BLASM_NUM_THREADS" {
                let threads = value.to_str().and_then(|text| text.trim().parse().ok());
                let wrong = || SettingsError::Threads(value.to_string_lossy().into_owned());
                settings.threads = Some(threads.ok_or_else(wrong)?);
            } else if key == "BLASM_LAYERS" {
                let layers = layer::parse(&value.to_string_lossy());
                settings.layers = layers.map_err(SettingsError::Layers)?;
            } else if ["VIRTUAL_ENV", "CONDA_PREFIX", "HOMEBREW_PREFIX"].contains(&key) {
                settings.prefixes.push(value.into());
            } else if key == "HOME" {
                settings.prefixes.push(Path::new(&value).join(".local"));
            } else if key == "BLASM_LIBRARY_PATH" {
                settings.library_path = std::env::split_paths(&value).collect();
            } else if let Some(name) =
                key.strip_prefix("BLASM_").and_then(|rest| rest.strip_suffix("_LIB"))
            {
                settings.files.push((name.to_ascii_lowercase(), value.into()));
            }
        }
        Ok(settings)
    }

    /// Takes the backend of that name, or the library at that path.
    #[must_use]
    pub fn with_backend(self, name: impl Into<String>) -> Self {
        Self { backend: Some(name.into()), ..self }
    }

    /// For the backend of that name, takes this file and no other.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.files.push((name.into(), file.into()));
        self
    }

    /// Looks for libraries in these folders, before all others.
    #[must_use]
    pub fn with_library_path(self, folders: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { library_path: folders.into_iter().collect(), ..self }
    }

    /// How many threads a call may use; `None` leaves it to the backend.
    #[must_use]
    pub fn with_threads(self, threads: impl Into<Option<NonZeroUsize>>) -> Self {
        Self { threads: threads.into(), ..self }
    }

    /// Who examines a library that has not been measured.
    #[must_use]
    pub fn with_gate(self, gate: impl Gate + 'static) -> Self {
        Self { gate: Some(Arc::new(gate)), ..self }
    }

    /// Whether guests are given a library that has not been measured, without examining it.
    #[must_use]
    pub fn with_trust_unprobed(self, trust: bool) -> Self {
        Self { trust_unprobed: trust, ..self }
    }

    /// The file that is set for a backend.
    pub fn file(&self, name: &str) -> Option<&Path> {
        self.files.iter().find(|(n, _)| n == name).map(|(_, file)| file.as_path())
    }
}

/// An environment variable with an invalid value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SettingsError {
    /// `BLASM_NUM_THREADS`, which has this value.
    #[error("BLASM_NUM_THREADS is `{0}`: it must be a number of threads, 1 or more")]
    Threads(String),
    /// `BLASM_LAYERS`.
    #[error("BLASM_LAYERS: {0}")]
    Layers(layer::UnknownLayer),
}

impl SettingsError {
    /// The variable.
    pub fn variable(&self) -> &'static str {
        match self {
            Self::Threads(_) => "BLASM_NUM_THREADS",
            Self::Layers(_) => "BLASM_LAYERS",
        }
    }
}
