//! How many native calls run at a time.
//!
//! Owns a process-wide count: libraries have a fixed number of work buffers and crash when callers
//! exhaust them (<https://github.com/OpenMathLib/OpenBLAS/issues/5958>). A call takes one permit; a
//! call that uses library threads takes all, since such a call keeps every core busy by itself.

use std::sync::{Condvar, LazyLock, Mutex, PoisonError};

struct Pool {
    size: usize,
    free: Mutex<usize>,
    returned: Condvar,
}

static POOL: LazyLock<Pool> = LazyLock::new(|| {
    let size = std::thread::available_parallelism().map_or(1, usize::from);
    Pool { size, free: Mutex::new(size), returned: Condvar::new() }
});

/// Permission for one native call; given back when dropped.
pub(super) struct Permit(usize);

/// Waits until a call with that many library threads may begin.
pub(super) fn acquire(threads: usize) -> Permit {
    let pool = &*POOL;
    let take = if threads > 1 { pool.size } else { 1 };
    // A poisoned lock still holds a true count: nothing between lock and unlock can unwind.
    let free = pool.free.lock().unwrap_or_else(PoisonError::into_inner);
    let mut free =
        pool.returned.wait_while(free, |free| *free < take).unwrap_or_else(PoisonError::into_inner);
    *free -= take;
    Permit(take)
}

impl Drop for Permit {
    fn drop(&mut self) {
        let pool = &*POOL;
        *pool.free.lock().unwrap_or_else(PoisonError::into_inner) += self.0;
        pool.returned.notify_all();
    }
}
