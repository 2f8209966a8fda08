//! How many native calls run at a time.
//!
//! Owns a process-wide count: libraries have a fixed number of work buffers and crash when callers
//! exhaust them (<https://github.com/OpenMathLib/OpenBLAS/issues/5958>). A call takes one permit; a
//! call that uses library threads takes all, since such a call keeps every core busy by itself.
//!
//! A permit is a slot, one for each core. Every thread has a slot that it tries first, so that taking
//! one is a single exchange on memory that other cores rarely touch, and giving it back a plain store.
//! Whoever takes all sets one flag and waits for the slots to be given back.

use std::sync::atomic::Ordering::{Relaxed, Release, SeqCst};
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::{Condvar, LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// How long somebody who waits sleeps before looking again: whoever gives a permit back looks for
/// those who wait without a fence, and may miss one that has just begun to; and nobody wakes those
/// whose store is interrupted.
const LOOK_AGAIN: Duration = Duration::from_millis(1);

/// A slot on cache lines of its own.
#[repr(align(128))]
#[derive(Default)]
struct Slot {
    taken: AtomicBool,
}

impl Slot {
    #[inline]
    fn try_take(&self) -> bool {
        !self.taken.swap(true, SeqCst)
    }
}

struct Pool {
    slots: Box<[Slot]>,
    waiting: AtomicUsize,
    /// Whether somebody has all slots, or waits for the last of them to be given back.
    ///
    /// Who takes a slot looks at this afterwards; who takes all sets this and looks at the slots
    /// afterwards. All four are sequentially consistent, so that one of the two sees the other.
    whole: Slot,
    /// Guards nothing but the sleep of those who wait, so poison means nothing.
    lock: Mutex<()>,
    returned: Condvar,
}

static POOL: LazyLock<Pool> =
    LazyLock::new(|| Pool::new(std::thread::available_parallelism().map_or(1, usize::from)));

static THREADS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The number of this thread; its own slot is that one, modulo their number.
    static THREAD: usize = THREADS.fetch_add(1, Relaxed);
}

/// Permission for one native call; given back when dropped.
pub(super) struct Permit<'a> {
    pool: &'a Pool,
    /// The slot; all of them, if none is named. They are kept from others by the flag.
    slot: Option<usize>,
}

/// Waits until a call with that many library threads may begin; `None` if it is interrupted meanwhile.
#[inline]
pub(super) fn acquire(
    threads: usize,
    is_interrupted: impl Fn() -> bool,
) -> Option<Permit<'static>> {
    POOL.acquire(threads, is_interrupted)
}

impl Pool {
    fn new(size: usize) -> Self {
        Self {
            slots: (0..size.max(1)).map(|_| Slot::default()).collect(),
            waiting: AtomicUsize::new(0),
            whole: Slot::default(),
            lock: Mutex::new(()),
            returned: Condvar::new(),
        }
    }

    #[inline]
    fn acquire(&self, threads: usize, is_interrupted: impl Fn() -> bool) -> Option<Permit<'_>> {
        if threads > 1 {
            return self.acquire_all(is_interrupted);
        }
        let own = THREAD.with(|number| number % self.slots.len());
        let slot = match self.try_take(own) {
            true => own,
            false => {
                self.wait(is_interrupted, || (0..self.slots.len()).find(|s| self.try_take(*s)))?
            }
        };
        Some(Permit { pool: self, slot: Some(slot) })
    }

    #[inline]
    fn try_take(&self, slot: usize) -> bool {
        if !self.slots[slot].try_take() {
            return false;
        }
        let is_mine = !self.whole.taken.load(SeqCst);
        if !is_mine {
            // Without the lock, which a thread that waits holds here. Who waits for this slot and is
            // just about to sleep looks again by itself.
            self.slots[slot].taken.store(false, Release);
            self.returned.notify_all();
        }
        is_mine
    }

    fn acquire_all(&self, is_interrupted: impl Fn() -> bool) -> Option<Permit<'_>> {
        let is_free = || !self.slots.iter().any(|slot| slot.taken.load(SeqCst));
        if !self.whole.try_take() {
            self.wait(&is_interrupted, || self.whole.try_take().then_some(()))?;
        }
        // From here on, giving the permit back gives back the flag alone.
        let permit = Permit { pool: self, slot: None };
        if !is_free() {
            self.wait(&is_interrupted, || is_free().then_some(()))?;
        }
        Some(permit)
    }

    #[cold]
    fn wait<R>(
        &self,
        is_interrupted: impl Fn() -> bool,
        mut take: impl FnMut() -> Option<R>,
    ) -> Option<R> {
        if let Some(taken) = take() {
            return Some(taken);
        }
        self.waiting.fetch_add(1, SeqCst);
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = loop {
            if let Some(taken) = take() {
                break Some(taken);
            }
            if is_interrupted() {
                break None;
            }
            let waited = self.returned.wait_timeout(held, LOOK_AGAIN);
            held = waited.unwrap_or_else(PoisonError::into_inner).0;
        };
        drop(held);
        self.waiting.fetch_sub(1, SeqCst);
        taken
    }

    #[inline]
    fn wake(&self) {
        if self.waiting.load(Relaxed) > 0 {
            // Whoever holds it has looked and found nothing, but does not sleep yet.
            drop(self.lock.lock());
            self.returned.notify_all();
        }
    }
}

impl Drop for Permit<'_> {
    #[inline]
    fn drop(&mut self) {
        let slot = self.slot.map_or(&self.pool.whole, |slot| &self.pool.slots[slot]);
        slot.taken.store(false, Release);
        self.pool.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn never() -> bool {
        false
    }

    /// Never more at a time than there are permits, whole-pool calls alone, and nobody waits for ever.
    #[test]
    fn no_more_calls_than_permits() {
        let pool = Pool::new(3);
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let (pool, running, most) = (&pool, &running, &most);
                scope.spawn(move || {
                    for call in 0..500 {
                        let weight = if (thread + call) % 5 == 0 { 3 } else { 1 };
                        let _permit = pool.acquire(weight, never).expect("nobody interrupts");
                        most.fetch_max(running.fetch_add(weight, SeqCst) + weight, SeqCst);
                        std::thread::yield_now();
                        running.fetch_sub(weight, SeqCst);
                    }
                });
            }
        });
        assert!(most.load(SeqCst) <= 3);
        assert!(pool.slots.iter().chain([&pool.whole]).all(|slot| !slot.taken.load(SeqCst)));
        assert_eq!(pool.waiting.load(SeqCst), 0);
    }

    #[test]
    fn who_waits_can_be_interrupted() {
        let pool = Pool::new(2);
        let one = pool.acquire(1, never).expect("it is free");
        assert!(pool.acquire(2, || true).is_none());
        let other =
            pool.acquire(1, never).expect("what an interrupted call had taken is free again");
        assert!(pool.acquire(1, || true).is_none());
        drop((one, other));
        drop(pool.acquire(2, never).expect("all are free"));
        assert!(pool.acquire(1, never).is_some());
    }
}
