//! Layers: backends that wrap another backend.
//!
//! Owns their names and the wrapping. A layer stands below the guard, over the library and over the
//! built-in kernels alike: it sees the calls that are carried out, with the operands as they are
//! passed on. With no layers, calls are unaffected.

pub mod profile;

use crate::partition::Computes;
use crate::routine::Blas;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A layer that can be asked for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Counts and times calls: [`profile::Profile`].
    Profile,
}

impl Kind {
    /// Every layer.
    pub const ALL: &'static [Self] = &[Self::Profile];

    /// Its name for users.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Profile => "profile",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownLayer;

    fn from_str(name: &str) -> Result<Self, UnknownLayer> {
        let known = Self::ALL.iter().find(|kind| kind.name() == name);
        known.copied().ok_or_else(|| UnknownLayer(name.to_owned()))
    }
}

/// An unknown name of a layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLayer(
    /// The name.
    pub String,
);

impl fmt::Display for UnknownLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        write!(f, "there is no layer `{}`", self.0)?;
        if let Some(nearest) = crate::registry::nearest(&self.0, &known) {
            write!(f, "; did you mean `{nearest}`?")?;
        }
        write!(f, "\nthe layers are: {}", known.join(", "))
    }
}

impl std::error::Error for UnknownLayer {}

/// Reads the names of layers, with `+` between them.
///
/// # Errors
/// If no layer has one of the names.
pub fn parse(text: &str) -> Result<Vec<Kind>, UnknownLayer> {
    text.split('+').map(|name| name.trim().parse()).collect()
}

/// A layer that is put over a backend.
pub trait Layer: Send + Sync {
    /// Wraps the backend in the layer; `computes` says which side of the guard the backend is on.
    fn over(self: Arc<Self>, blas: Arc<dyn Blas>, computes: Computes) -> Arc<dyn Blas>;
}
