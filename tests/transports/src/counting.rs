//! Who computed: a backend that counts the calls which reach another.

use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, Routine, args, for_each_routine};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A backend, and how often each of its routines was called.
pub struct Counting {
    inner: Arc<dyn Blas>,
    calls: [AtomicU64; Routine::COUNT],
}

impl Counting {
    /// Nothing was called yet.
    pub fn new(inner: Arc<dyn Blas>) -> Counting {
        Counting { inner, calls: std::array::from_fn(|_| AtomicU64::new(0)) }
    }

    /// How often a routine was called.
    pub fn calls(&self, routine: Routine) -> u64 {
        self.calls[routine.index()].load(Ordering::Relaxed)
    }

    /// How often any was.
    pub fn total(&self) -> u64 {
        Routine::ALL.iter().map(|routine| self.calls(*routine)).sum()
    }
}

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:literal, $summary:literal;)*) => {
        impl Blas for Counting {
            fn name(&self) -> &str {
                self.inner.name()
            }
            fn fallback(&self) -> &dyn Blas {
                &*self.inner
            }
            fn threads(&self) -> usize {
                self.inner.threads()
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    self.calls[Routine::$name.index()].fetch_add(1, Ordering::Relaxed);
                    // SAFETY: the same arguments, under the same contract.
                    unsafe { self.inner.$name(p) }
                }
            )*
        }
    };
}
for_each_routine!(implement);
