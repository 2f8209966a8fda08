//! Errors of a call, and how they are reported.
//!
//! Owns the numbers of the ABI (0 success, 1 to 63 the position of an illegal argument, 64 and
//! above the host's refusals). The binding decides how a guest sees them (errno or trap).

use crate::argument::{Operand, Position};
use crate::routine::Routine;
use std::fmt;

/// Why a backend or the host did not finish a call. NaN, infinity and a singular triangle are
/// results, not failures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// The host refuses a call of this size.
    #[error("the call is larger than this host allows")]
    TooLarge,
    /// Nothing on this host computes the routine.
    #[error("this host does not provide the routine")]
    Unsupported,
    /// The host stopped the call; outputs are unspecified.
    #[error("the call was interrupted by the host")]
    Interrupted,
    /// There was no memory for the host's working copies.
    #[error("the host has no memory left for this call")]
    OutOfMemory,
    /// The call takes more fuel than the store has left: see
    /// [`Account::set_fuel`](crate::Account::set_fuel).
    #[error("the store has no fuel left for this call")]
    OutOfFuel,
    /// The call takes longer than the host wants it to where it was made: see
    /// [`Limits::at_once`](crate::Limits::at_once). A host makes it elsewhere.
    #[error("the call takes longer than the host allows here")]
    Long,
    /// The library took a legal argument for an illegal one.
    #[error("the library rejected a legal call: a bug in BLASM or in the library")]
    Rejected,
}

/// An operand that does not lie in the guest's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfBounds {
    /// The operand, with its shape.
    pub operand: Operand,
    /// Where the guest put it, in bytes from the start of its memory.
    pub offset: u64,
    /// How many bytes the guest's memory has.
    pub memory: u64,
}

impl fmt::Display for OutOfBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operand, offset, memory } = self;
        write!(f, "{} (argument {}), {}, ", operand.name, operand.position, operand.shape)?;
        match operand.bytes() {
            Some(bytes) => write!(f, "takes {bytes} bytes at address {offset}")?,
            None => write!(f, "takes more bytes at address {offset} than 64 bits can count")?,
        }
        write!(f, ", but the guest's memory has {memory} bytes")
    }
}

/// Why a guest's call was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// An argument is illegal; nothing was touched.
    Argument(Position),
    /// An operand that is needed lies outside the guest's memory; nothing was touched.
    OutOfBounds(OutOfBounds),
    /// The host or the backend did not finish.
    Call(CallError),
}

/// Why a guest's call was not carried out, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    routine: Routine,
    /// The reason; boxed, so that the way back from a call that succeeds stays short.
    kind: Box<ErrorKind>,
}

impl Error {
    #[cold]
    pub(crate) fn new(routine: Routine, kind: ErrorKind) -> Self {
        Self { routine, kind: Box::new(kind) }
    }

    /// The routine.
    pub fn routine(&self) -> Routine {
        self.routine
    }

    /// The reason.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// The ABI's number; `None` for an error that is always a trap.
    pub fn errno(&self) -> Option<u32> {
        match *self.kind {
            ErrorKind::Argument(Position(position)) => Some(position.into()),
            ErrorKind::OutOfBounds(_)
            | ErrorKind::Call(CallError::OutOfFuel | CallError::Long | CallError::Rejected) => None,
            ErrorKind::Call(CallError::TooLarge) => Some(64),
            ErrorKind::Call(CallError::Unsupported) => Some(65),
            ErrorKind::Call(CallError::Interrupted) => Some(66),
            ErrorKind::Call(CallError::OutOfMemory) => Some(67),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.kind {
            ErrorKind::Argument(Position(position)) => {
                write!(f, "{}: argument {position} is illegal", self.routine)
            }
            ErrorKind::OutOfBounds(what) => write!(f, "{}: {what}", self.routine),
            ErrorKind::Call(what) => write!(f, "{}: {what}", self.routine),
        }
    }
}

impl std::error::Error for Error {}
