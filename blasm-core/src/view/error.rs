//! Why an operation is refused.
//!
//! Owns the cases of the WIT's `error`, and the cases that the guard's errors become.

use crate::error::{CallError, ErrorKind};
use std::fmt::Display;

/// Why an operation was not carried out; the cases of `wasi:blas`'s `error`, and two more. A number is the
/// position of a parameter, from 1 on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The parameter is illegal by itself.
    #[error(
        "parameter {0} is illegal by itself: a leading dimension, a stride, a transposition or a length"
    )]
    InvalidArgument(u8),
    /// The operand does not fit the others.
    #[error("the sizes of parameter {0} do not fit those of the others")]
    ShapeMismatch(u8),
    /// The parameter has another element type, or the operation is not defined for it.
    #[error(
        "the element type of parameter {0} is not the first operand's, or not one of the operation's"
    )]
    TypeMismatch(u8),
    /// The matrix has another layout than the first one.
    #[error("the layout of parameter {0} is not the first matrix's")]
    LayoutMismatch(u8),
    /// The view reaches outside its buffer.
    #[error("parameter {0} reaches outside its buffer")]
    OutOfBounds(u8),
    /// There is no memory left for the program.
    #[error("the host has no memory left for this program")]
    OutOfMemory,
    /// The host refuses a call of this size.
    #[error("the call is larger than this host allows; make smaller ones")]
    TooLarge,
    /// Nothing on this host computes it.
    #[error("this host does not provide the operation for this element type")]
    Unsupported,
    /// The host stopped the call.
    #[error("the call was interrupted by the host")]
    Interrupted,
    /// As [`CallError::OutOfFuel`]. No case of the WIT: a runtime that counts fuel traps.
    #[error("the store has no fuel left for this call")]
    OutOfFuel,
    /// As [`CallError::Long`]. No case of the WIT: the host carries the operation out elsewhere.
    #[error("the call takes longer than the host allows here")]
    Long,
    /// A fault of the host.
    #[error("{0}")]
    Other(String),
}

impl Error {
    /// An error that only a mistake in the host can cause.
    pub(super) fn fault(what: impl Display) -> Self {
        Self::Other(format!("a fault of the host: {what}"))
    }

    /// The case of `wasi:blas`'s `error`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::InvalidArgument(_) => "invalid-argument",
            Self::ShapeMismatch(_) => "shape-mismatch",
            Self::TypeMismatch(_) => "type-mismatch",
            Self::LayoutMismatch(_) => "layout-mismatch",
            Self::OutOfBounds(_) => "out-of-bounds",
            Self::OutOfMemory => "out-of-memory",
            Self::TooLarge => "too-large",
            Self::Unsupported => "unsupported",
            Self::Interrupted => "interrupted",
            Self::OutOfFuel | Self::Long | Self::Other(_) => "other",
        }
    }

    /// The position of the parameter that is to blame, from 1 on.
    pub fn position(&self) -> Option<u8> {
        match *self {
            Self::InvalidArgument(position)
            | Self::ShapeMismatch(position)
            | Self::TypeMismatch(position)
            | Self::LayoutMismatch(position)
            | Self::OutOfBounds(position) => Some(position),
            Self::OutOfMemory
            | Self::TooLarge
            | Self::Unsupported
            | Self::Interrupted
            | Self::OutOfFuel
            | Self::Long
            | Self::Other(_) => None,
        }
    }
}

impl From<crate::Error> for Error {
    fn from(error: crate::Error) -> Self {
        match error.kind() {
            ErrorKind::Call(CallError::TooLarge) => Self::TooLarge,
            ErrorKind::Call(CallError::Unsupported) => Self::Unsupported,
            ErrorKind::Call(CallError::Interrupted) => Self::Interrupted,
            ErrorKind::Call(CallError::OutOfMemory) => Self::OutOfMemory,
            ErrorKind::Call(CallError::OutOfFuel) => Self::OutOfFuel,
            ErrorKind::Call(CallError::Long) => Self::Long,
            // The checks here are those of the guard and more: if the guard refuses, they are
            // wrong.
            ErrorKind::Argument(_)
            | ErrorKind::OutOfBounds(_)
            | ErrorKind::Call(CallError::Rejected) => Self::fault(error),
        }
    }
}
