//! Why a backend was not loaded: every place that was tried, and why each failed.

use super::settings::SettingsError;
use crate::gate::GateError;
use std::borrow::Cow;
use std::path::PathBuf;

/// A place where a library was looked for, and why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The path or file name.
    pub path: PathBuf,
    /// Why not.
    pub why: FileError,
}

/// Why a file was not taken for a backend's library.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// There is no such file, or none that a library can be.
    #[error("{0}")]
    Place(String),
    /// The system did not open it, in the words of its loader.
    #[error("{0}")]
    Open(String),
    /// It is another library, or none.
    #[error("it is not {library}: {why}")]
    Identity {
        /// The library that it should be.
        library: String,
        /// What tells.
        why: String,
    },
    /// It is incomplete, or could not be set up in this process.
    #[error("{0}")]
    Setup(String),
    /// BLASM does not use this build.
    #[error("{0}")]
    Unsupported(String),
    /// The load gate did not let it through.
    #[error(transparent)]
    Gate(#[from] GateError),
}

/// Why a backend was not loaded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// There is no backend with that name.
    #[error(
        "there is no backend `{name}`{}\nthe backends are auto, {}; a library is named by its path",
        .meant.map_or(String::new(), |known| format!("; did you mean `{known}`?")),
        .known.join(", ")
    )]
    Unknown {
        /// The name.
        name: String,
        /// The backend that may be meant.
        meant: Option<&'static str>,
        /// The backends that exist.
        known: Vec<&'static str>,
    },
    /// A setting has an invalid value.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// No file of a backend's library could be used.
    #[error("the backend `{name}` could not be loaded{}\n{hint}", lines(.tried))]
    NotFound {
        /// The backend.
        name: String,
        /// Every place that was tried.
        tried: Vec<Tried>,
        /// What the user can do.
        hint: String,
    },
    /// The library that was given by its path could not be used.
    #[error("{} could not be loaded as a backend{}", .0.path.display(), lines(std::slice::from_ref(.0)))]
    Path(Tried),
    /// The library that is linked into the program could not be used.
    #[error("the {name} that is linked in cannot be used: {why}")]
    Linked {
        /// The backend.
        name: String,
        /// Why not.
        why: FileError,
    },
    /// None of the backends that `auto` tries could be loaded.
    #[error("no backend could be loaded{}", lines(.tried))]
    Automatic {
        /// Every place that was tried.
        tried: Vec<Tried>,
    },
}

fn lines(tried: &[Tried]) -> String {
    tried.iter().map(|Tried { path, why }| format!("\n  tried {}: {why}", path.display())).collect()
}

impl LoadError {
    /// The backend, as it was requested; empty if the error is not about one backend.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Unknown { name, .. }
            | Self::NotFound { name, .. }
            | Self::Linked { name, .. } => name.into(),
            Self::Path(tried) => tried.path.to_string_lossy(),
            Self::Automatic { .. } => "auto".into(),
            Self::Settings(_) => "".into(),
        }
    }

    /// Every place that was tried.
    pub fn tried(&self) -> &[Tried] {
        match self {
            Self::NotFound { tried, .. } | Self::Automatic { tried } => tried,
            Self::Path(tried) => std::slice::from_ref(tried),
            Self::Unknown { .. } | Self::Settings(_) | Self::Linked { .. } => &[],
        }
    }

    /// What the user can do, if the message of the error does not say that.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::NotFound { hint, .. } => Some(hint),
            _ => None,
        }
    }

    /// The first place with a file that was refused.
    pub fn refused(&self) -> Option<&Tried> {
        self.tried().iter().find(|tried| tried.path.exists())
    }
}
