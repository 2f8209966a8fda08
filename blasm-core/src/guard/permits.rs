//! How many native calls run at a time.
//!
//! Owns a process-wide count: libraries have a fixed number of work buffers and crash when callers
//! exhaust them (<https://github.com/OpenMathLib/OpenBLAS/issues/5958>). A call takes one permit; a
//! call that uses library threads takes all, since such a call keeps every core busy by itself.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};

/// Free permits are taken and given back without a lock; only who has to wait takes one.
struct Pool {
    size: usize,
    free: AtomicUsize,
    waiting: AtomicUsize,
    lock: Mutex<()>,
    returned: Condvar,
}

static POOL: LazyLock<Pool> =
    LazyLock::new(|| Pool::new(std::thread::available_parallelism().map_or(1, usize::from)));

/// Permission for one native call; given back when dropped.
pub(super) struct Permit<'a> {
    pool: &'a Pool,
    taken: usize,
}

/// Waits until a call with that many library threads may begin.
#[inline]
pub(super) fn acquire(threads: usize) -> Permit<'static> {
    POOL.acquire(threads)
}

impl Pool {
    fn new(size: usize) -> Self {
        Self {
            size,
            free: AtomicUsize::new(size),
            waiting: AtomicUsize::new(0),
            lock: Mutex::new(()),
            returned: Condvar::new(),
        }
    }

    #[inline]
    fn acquire(&self, threads: usize) -> Permit<'_> {
        let taken = if threads > 1 { self.size } else { 1 };
        if !self.try_take(taken) {
            self.wait(taken);
        }
        Permit { pool: self, taken }
    }

    #[inline]
    fn try_take(&self, count: usize) -> bool {
        self.free.fetch_update(SeqCst, SeqCst, |free| free.checked_sub(count)).is_ok()
    }

    #[cold]
    fn wait(&self, count: usize) {
        let mut held = self.held();
        // Announced before the last look at `free`: whoever gives back afterwards sees it, and cannot
        // notify before this thread waits, since it needs the lock for that.
        self.waiting.fetch_add(1, SeqCst);
        while !self.try_take(count) {
            held = self.returned.wait(held).unwrap_or_else(PoisonError::into_inner);
        }
        self.waiting.fetch_sub(1, SeqCst);
        drop(held);
    }

    /// The lock guards nothing but the order of waiting and waking, so poison means nothing.
    fn held(&self) -> MutexGuard<'_, ()> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit<'_> {
    #[inline]
    fn drop(&mut self) {
        self.pool.free.fetch_add(self.taken, SeqCst);
        if self.pool.waiting.load(SeqCst) > 0 {
            drop(self.pool.held());
            self.pool.returned.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Never more at a time than there are permits, whole-pool calls alone, and nobody waits for ever.
    #[test]
    fn no_more_calls_than_permits() {
        let pool = Pool::new(3);
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let (pool, running, most) = (&pool, &running, &most);
                scope.spawn(move || {
                    for call in 0..2000 {
                        let weight = if (thread + call) % 5 == 0 { 3 } else { 1 };
                        let _permit = pool.acquire(weight);
                        most.fetch_max(running.fetch_add(weight, SeqCst) + weight, SeqCst);
                        std::thread::yield_now();
                        running.fetch_sub(weight, SeqCst);
                    }
                });
            }
        });
        assert!(most.load(SeqCst) <= 3);
        assert_eq!(pool.free.load(SeqCst), 3);
        assert_eq!(pool.waiting.load(SeqCst), 0);
    }
}
