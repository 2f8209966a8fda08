//! How much of the host a store's calls may take.
//!
//! Owns the limits and the check of one call against them. `decide` says where a call is computed.

use crate::argument::Demand;
use crate::error::CallError;
use crate::routine::Call;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How much of the host one store's calls may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of working copies in one call. A call that needs more is computed by BLASM's kernels,
    /// in place; one that even they cannot compute in place fails with `out_of_memory`.
    pub scratch: usize,
    /// Set by another thread to stop the store: calls of levels 2 and 3 that begin afterwards fail.
    pub interrupt: Option<Arc<AtomicBool>>,
    /// How many threads of the library one of the store's calls may use; `None` leaves it to the
    /// library.
    pub threads: Option<NonZeroUsize>,
    /// Floating-point operations of one call, as the standard counts them (2 m n k for a real
    /// `gemm`, 2 n for `dot`; a routine that only moves elements counts each as one). A call of
    /// more fails with `too_large` before anything is touched. `None` sets no limit.
    pub call_flops: Option<u64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { scratch: 256 << 20, interrupt: None, threads: None, call_flops: None }
    }
}

impl Limits {
    #[inline]
    pub(super) fn is_interrupted(&self) -> bool {
        self.interrupt.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// What a waiting call asks from time to time: whether to give up. `None` if the store cannot
    /// be interrupted.
    #[inline]
    pub(super) fn interrupted(&self) -> Option<impl Fn() -> bool> {
        self.interrupt.as_ref().map(|stop| || stop.load(Ordering::Relaxed))
    }

    /// Fails if the store is interrupted (calls of level 1 are too short to ask), or if the call is
    /// larger than one call may be. A call with nothing to do is never refused.
    #[inline(always)]
    pub(super) fn allow<A: Call>(&self, args: &A, demand: Demand) -> Result<(), CallError> {
        if demand == Demand::Nothing {
            return Ok(());
        }
        if A::LEVEL > 1 && self.is_interrupted() {
            return Err(CallError::Interrupted);
        }
        match self.call_flops {
            Some(most) => within(args, demand, most),
            None => Ok(()),
        }
    }
}

/// Fails if a call takes more operations than the limit. Scaling or clearing an output takes one
/// for each of its elements, which lie in the guest's memory.
fn within<A: Call>(args: &A, demand: Demand, most: u64) -> Result<(), CallError> {
    let takes_too_many =
        demand == Demand::All && args.work().saturating_mul(A::FLOPS.max(1)) > most;
    if takes_too_many { Err(CallError::TooLarge) } else { Ok(()) }
}
