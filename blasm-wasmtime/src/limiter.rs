//! A store's limiter, which its BLAS shares.
//!
//! Owns the step from working memory and buffers, which come and go, to Wasmtime's `ResourceLimiter`,
//! which only hears of memories that grow: for it they are one more memory of the store, as large as they
//! ever were together.

use blasm_core::allowance::Allowance;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasmtime::{ResourceLimiter, Result};

/// A [`ResourceLimiter`] that a store and its BLAS share: what BLAS allocates for a guest counts as one
/// more memory of its store, as large as it was at most.
///
/// ```
/// # use std::sync::Arc;
/// # use blasm_wasmtime::{BlasCtx, SharedLimiter};
/// # use wasmtime::{Engine, Store, StoreLimitsBuilder};
/// # fn store(engine: &Engine, guard: Arc<blasm_core::Guard>) {
/// struct State {
///     blas: BlasCtx,
///     limiter: SharedLimiter,
/// }
///
/// let limits = StoreLimitsBuilder::new().memory_size(64 << 20).build();
/// let limiter = SharedLimiter::new(limits);
/// let blas = BlasCtx::builder(guard).allowance(Arc::new(limiter.clone())).build();
/// let mut store = Store::new(engine, State { blas, limiter });
/// store.limiter(|state| &mut state.limiter);
/// # }
/// ```
#[derive(Clone)]
pub struct SharedLimiter(Arc<Mutex<Shared>>);

struct Shared {
    limiter: Box<dyn ResourceLimiter + Sync>,
    /// Bytes that BLAS has now, and the most that it ever had.
    taken: usize,
    granted: usize,
}

impl fmt::Debug for SharedLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedLimiter").field("taken", &self.lock().taken).finish_non_exhaustive()
    }
}

impl SharedLimiter {
    /// Over a limiter. It is asked by the thread that computes.
    pub fn new(limiter: impl ResourceLimiter + Sync + 'static) -> Self {
        Self(Arc::new(Mutex::new(Shared { limiter: Box::new(limiter), taken: 0, granted: 0 })))
    }

    /// How many bytes BLAS has at present.
    pub fn taken(&self) -> usize {
        self.lock().taken
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        // The numbers are right after every statement.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Allowance for SharedLimiter {
    fn take(&self, bytes: usize) -> bool {
        let mut shared = self.lock();
        let Some(wanted) = shared.taken.checked_add(bytes) else { return false };
        let granted = shared.granted;
        if wanted > granted {
            // An error, by which a limiter traps a guest whose memory grows, is a refusal here.
            if !shared.limiter.memory_growing(granted, wanted, None).unwrap_or(false) {
                return false;
            }
            shared.granted = wanted;
        }
        shared.taken = wanted;
        true
    }

    fn give_back(&self, bytes: usize) {
        self.lock().taken -= bytes;
    }
}

impl ResourceLimiter for SharedLimiter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        self.lock().limiter.memory_growing(current, desired, maximum)
    }

    fn memory_grow_failed(&mut self, error: wasmtime::Error) -> Result<()> {
        self.lock().limiter.memory_grow_failed(error)
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        self.lock().limiter.table_growing(current, desired, maximum)
    }

    fn table_grow_failed(&mut self, error: wasmtime::Error) -> Result<()> {
        self.lock().limiter.table_grow_failed(error)
    }

    fn instances(&self) -> usize {
        self.lock().limiter.instances()
    }

    fn tables(&self) -> usize {
        self.lock().limiter.tables()
    }

    fn memories(&self) -> usize {
        self.lock().limiter.memories()
    }
}
