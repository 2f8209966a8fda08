//! Working memory that a host counts.
//!
//! Owns the question whether a store's calls may allocate, and the way from a call to the places below it
//! that allocate: working copies, and what BLASM's kernels pack. What a library allocates by itself is
//! not known here.

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::Arc;

/// Decides how much working memory the calls of a store have.
///
/// Asked by the thread that computes, in the middle of a call: it must not call BLAS.
pub trait Allowance: Debug + Send + Sync {
    /// Whether so many bytes more may be allocated now.
    fn take(&self, bytes: usize) -> bool;

    /// So many bytes of what was taken are free again.
    fn give_back(&self, bytes: usize);
}

/// Memory that was taken from an allowance, until it is dropped.
#[derive(Debug)]
pub struct Held {
    allowance: Option<Arc<dyn Allowance>>,
    bytes: usize,
}

impl Held {
    /// Takes so many bytes; `None` if the allowance says no.
    pub fn take(allowance: Option<&Arc<dyn Allowance>>, bytes: usize) -> Option<Self> {
        let Some(allowance) = allowance.filter(|_| bytes > 0) else {
            return Some(Self { allowance: None, bytes: 0 });
        };
        allowance.take(bytes).then(|| Self { allowance: Some(allowance.clone()), bytes })
    }

    /// The same from the allowance of the call that this thread computes, if it has one.
    pub fn take_here(bytes: usize) -> Option<Self> {
        HERE.with_borrow(|here| Self::take(here.as_ref(), bytes))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(allowance) = &self.allowance {
            allowance.give_back(self.bytes);
        }
    }
}

thread_local! {
    /// The allowance of the call that this thread computes.
    static HERE: RefCell<Option<Arc<dyn Allowance>>> = const { RefCell::new(None) };
}

/// A call that has an allowance, while this thread computes it.
pub(crate) struct Scope(Option<Arc<dyn Allowance>>);

impl Scope {
    pub(crate) fn enter(allowance: &Arc<dyn Allowance>) -> Self {
        Self(HERE.replace(Some(allowance.clone())))
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        HERE.set(self.0.take());
    }
}
