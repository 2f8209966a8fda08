//! How many native calls run at a time, and how many calls have large copies.
//!
//! Libraries keep one set of buffers for each running call, and were seen to crash when callers
//! exhaust them (<https://github.com/OpenMathLib/OpenBLAS/issues/5958>). A call takes one permit; a
//! call that uses library threads takes all, since such a call keeps every core busy by itself.
//!
//! A permit is a slot, one for each core. Every thread has a slot that it tries first, so that
//! taking one is a single exchange on memory that other cores rarely touch, and giving it back a
//! plain store. A thread that takes all closes the pool and waits for the slots to be given back.
//!
//! A thread that finds no slot joins a queue and sleeps. Only the first in the queue looks for a
//! slot; a permit that is given back wakes that one, which wakes the next when it leaves the queue.
//! So a call costs one wake, however many threads wait. Threads that arrive meanwhile may take a
//! slot before the first in the queue has woken, which keeps short calls short, but only for
//! [`LOOK_AGAIN`]: then the pool is closed to all others until the first has its slot.

use super::limits::Stop;
use crate::error::CallError;
use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::atomic::Ordering::{Relaxed, Release, SeqCst};
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the first in the queue sleeps before it looks again for the first time: a permit is
/// given back without a fence, so the thread that does it may miss one that has only just begun to
/// wait.
const LOOK_AGAIN: Duration = Duration::from_millis(1);

/// How long a thread in the queue sleeps otherwise, if its store can be interrupted: setting the
/// flag does not wake it. Also how long the first in the queue sleeps, although every permit that
/// is given back wakes it.
const LOOK_SELDOM: Duration = Duration::from_millis(20);

/// One thread has all slots, or waits for the last of them to be given back.
const WHOLE: usize = 1;

/// The first in the queue has waited long enough.
const URGENT: usize = 2;

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

/// For which reasons the pool is closed, on cache lines of its own: read by every call, rarely
/// written.
#[repr(align(128))]
#[derive(Default)]
struct Closed {
    /// [`WHOLE`] and [`URGENT`].
    ///
    /// A thread that takes a slot looks at this afterwards; one that takes all slots sets this and
    /// looks at the slots afterwards. All four accesses are sequentially consistent, so that at
    /// least one of the two threads sees the other.
    why: AtomicUsize,
    /// How many threads sleep.
    waiting: AtomicUsize,
}

/// What wakes one sleeping thread.
type Bell = Arc<Condvar>;

#[derive(Default)]
struct Queue {
    /// The threads that wait for a slot or to close the pool, in the order in which they came.
    order: VecDeque<Bell>,
    /// The thread that has closed the pool and waits for the slots.
    draining: Option<Bell>,
}

struct Pool {
    slots: Box<[Slot]>,
    closed: Closed,
    queue: Mutex<Queue>,
    /// How often a sleeping thread has looked for a permit.
    #[cfg(test)]
    looks: AtomicUsize,
}

static POOL: LazyLock<Pool> =
    LazyLock::new(|| Pool::new(std::thread::available_parallelism().map_or(1, usize::from)));

static THREADS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The slot that this thread tries first; none at first.
    static SLOT: Cell<usize> = const { Cell::new(usize::MAX) };

    static BELL: Bell = Arc::default();
}

/// A thread's place in the queue. It ends however the thread stops waiting.
struct InLine<'a> {
    pool: &'a Pool,
    bell: Bell,
    /// Whether the pool is closed to others until this thread has what it waits for.
    is_urgent: bool,
}

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        let mut queue = self.pool.lock();
        self.pool.closed.waiting.fetch_sub(1, SeqCst);
        if self.is_urgent {
            self.pool.closed.why.fetch_and(!URGENT, SeqCst);
        }
        queue.order.retain(|other| !Arc::ptr_eq(other, &self.bell));
        // There may be another free slot, and it is the next thread's turn to look.
        if let Some(next) = queue.order.front() {
            next.notify_one();
        }
    }
}

/// A thread that waits for the last of the slots, until it stops waiting.
struct Draining<'a>(&'a Pool);

impl Drop for Draining<'_> {
    fn drop(&mut self) {
        self.0.lock().draining = None;
        self.0.closed.waiting.fetch_sub(1, SeqCst);
    }
}

/// Permission for one native call; given back when dropped.
pub(super) struct Permit<'a> {
    pool: &'a Pool,
    /// The slot; `None` means all of them, which others cannot take because the pool is closed.
    slot: Option<usize>,
}

/// Waits until a call with this many library threads may begin; returns `None` if it is interrupted
/// meanwhile. A caller that cannot be interrupted passes no function.
#[inline]
pub(super) fn acquire(
    threads: usize,
    is_interrupted: Option<impl Fn() -> bool>,
) -> Option<Permit<'static>> {
    POOL.acquire(threads, is_interrupted)
}

/// The same for the next part of a call, which goes behind those who wait: they have waited for its last
/// part, and it would otherwise often be the first to look, since it is awake.
pub(super) fn acquire_again(
    threads: usize,
    is_interrupted: Option<impl Fn() -> bool>,
) -> Option<Permit<'static>> {
    POOL.acquire_again(threads, is_interrupted)
}

/// Those who have large working copies. Apart from the pool of native calls, since a host may suspend a
/// call that has copies, and those that are not suspended must not wait for it.
static LARGE: LazyLock<Pool> = LazyLock::new(|| Pool::new(POOL.slots.len()));

/// Waits until a call with this many library threads may make large copies. `None` for a call that is made at once, whose copies
/// cannot be very large, and which may be made by the thread that a suspended call needs to go on.
///
/// # Errors
/// If the call is to stop.
pub(super) fn large(threads: usize, stop: Stop<'_>) -> Result<Option<Permit<'static>>, CallError> {
    if stop.limits.at_once.is_some() {
        return Ok(None);
    }
    if stop.poll.is_none() {
        let why = Cell::new(CallError::Interrupted);
        let permit = LARGE.acquire(threads, stop.waiting(&why)).ok_or_else(|| why.get())?;
        return Ok(Some(permit));
    }
    loop {
        if let Some(permit) = LARGE.acquire(threads, Some(|| true)) {
            return Ok(Some(permit));
        }
        stop.pause(LOOK_SELDOM)?;
    }
}

/// The same without waiting: `None` also if as many calls have large copies as may.
pub(super) fn large_at_once(stop: Stop<'_>) -> Option<Permit<'static>> {
    stop.limits.at_once.is_none().then(|| LARGE.acquire(1, Some(|| true)))?
}

impl Pool {
    fn new(size: usize) -> Self {
        Self {
            slots: (0..size.max(1)).map(|_| Slot::default()).collect(),
            closed: Closed::default(),
            queue: Mutex::default(),
            #[cfg(test)]
            looks: AtomicUsize::new(0),
        }
    }

    #[inline]
    fn acquire(
        &self,
        threads: usize,
        is_interrupted: Option<impl Fn() -> bool>,
    ) -> Option<Permit<'_>> {
        if threads > 1 {
            return self.acquire_all(is_interrupted);
        }
        let own = match SLOT.get() {
            slot if slot < self.slots.len() => slot,
            slot => self.choose(slot),
        };
        let slot = match self.try_take(own, 0) {
            true => own,
            false => self.any_slot(is_interrupted)?,
        };
        Some(Permit { pool: self, slot: Some(slot) })
    }

    /// The slot of a thread that has none yet, or one of a larger pool.
    #[cold]
    fn choose(&self, slot: usize) -> usize {
        if slot != usize::MAX {
            return slot % self.slots.len();
        }
        let slot = THREADS.fetch_add(1, Relaxed) % self.slots.len();
        SLOT.set(slot);
        slot
    }

    fn acquire_again(
        &self,
        threads: usize,
        is_interrupted: Option<impl Fn() -> bool>,
    ) -> Option<Permit<'_>> {
        if threads > 1 || self.closed.waiting.load(SeqCst) == 0 {
            return self.acquire(threads, is_interrupted);
        }
        let slot = self.slot_in_line(is_interrupted)?;
        Some(Permit { pool: self, slot: Some(slot) })
    }

    /// Takes a slot if it is free and the pool is not closed, or only for a reason that does not
    /// concern the caller.
    #[inline]
    fn try_take(&self, slot: usize, apart_from: usize) -> bool {
        if !self.slots[slot].try_take() {
            return false;
        }
        let is_mine = self.closed.why.load(SeqCst) & !apart_from == 0;
        if !is_mine {
            self.slots[slot].taken.store(false, Release);
            self.wake();
        }
        is_mine
    }

    #[cold]
    fn any_slot(&self, is_interrupted: Option<impl Fn() -> bool>) -> Option<usize> {
        let take = |apart_from| (0..self.slots.len()).find(|slot| self.try_take(*slot, apart_from));
        if let Some(slot) = take(0) {
            return Some(slot);
        }
        self.slot_in_line(is_interrupted)
    }

    #[cold]
    fn slot_in_line(&self, is_interrupted: Option<impl Fn() -> bool>) -> Option<usize> {
        self.wait_in_line(is_interrupted, || {
            // Without `try_take`, whose `wake` takes the lock that is held here.
            if self.closed.why.load(SeqCst) & WHOLE != 0 {
                return None;
            }
            let slot = (0..self.slots.len()).find(|slot| self.slots[*slot].try_take())?;
            match self.closed.why.load(SeqCst) & WHOLE {
                0 => Some(slot),
                _ => {
                    self.slots[slot].taken.store(false, SeqCst);
                    None
                }
            }
        })
    }

    fn acquire_all(&self, is_interrupted: Option<impl Fn() -> bool>) -> Option<Permit<'_>> {
        let close = || self.closed.why.fetch_or(WHOLE, SeqCst) & WHOLE == 0;
        let is_free = || !self.slots.iter().any(|slot| slot.taken.load(SeqCst));
        // A thread that comes now joins the end of the queue, unless the queue is empty.
        let closed = self.closed.waiting.load(SeqCst) == 0 && close();
        if !closed {
            self.wait_in_line(is_interrupted.as_ref(), || close().then_some(()))?;
        }
        // From here on, giving the permit back opens the pool again.
        let permit = Permit { pool: self, slot: None };
        if !is_free() {
            let bell = BELL.with(Bell::clone);
            self.lock().draining = Some(bell.clone());
            self.closed.waiting.fetch_add(1, SeqCst);
            let _draining = Draining(self);
            loop {
                if is_interrupted.as_ref().is_some_and(|ask| ask()) {
                    return None;
                }
                let queue = self.lock();
                if is_free() {
                    break;
                }
                // Short intervals: the calls that run may be short, and the whole host waits for
                // them to end.
                drop(Self::sleep(&bell, queue, Some(LOOK_AGAIN)));
            }
        }
        Some(permit)
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // What it guards is consistent after every statement, so poison means nothing.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep<'a>(
        bell: &Bell,
        queue: MutexGuard<'a, Queue>,
        time: Option<Duration>,
    ) -> MutexGuard<'a, Queue> {
        match time {
            Some(time) => bell.wait_timeout(queue, time).unwrap_or_else(PoisonError::into_inner).0,
            None => bell.wait(queue).unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Waits for the thread's turn in the queue, and then for what `take` takes. `take` is called
    /// under the queue's lock; a host is never asked under it.
    #[cold]
    fn wait_in_line<R>(
        &self,
        is_interrupted: Option<impl Fn() -> bool>,
        mut take: impl FnMut() -> Option<R>,
    ) -> Option<R> {
        let bell = BELL.with(Bell::clone);
        let is_in_line = {
            let mut queue = self.lock();
            let there_is_room = queue.order.try_reserve(1).is_ok();
            if there_is_room {
                queue.order.push_back(bell.clone());
            }
            there_is_room
        };
        self.closed.waiting.fetch_add(1, SeqCst);
        let mut line = InLine { pool: self, bell, is_urgent: false };
        let mut times_first = 0_u32;
        loop {
            if is_interrupted.as_ref().is_some_and(|ask| ask()) {
                return None;
            }
            let queue = self.lock();
            // Without memory for the queue there is no queue, and every thread is the first.
            let is_first = !is_in_line
                || queue.order.front().is_some_and(|first| Arc::ptr_eq(first, &line.bell));
            if is_first {
                #[cfg(test)]
                self.looks.fetch_add(1, Relaxed);
                if let Some(taken) = take() {
                    // The line's end takes the lock.
                    drop(queue);
                    return Some(taken);
                }
                times_first += 1;
                if times_first == 2 {
                    self.closed.why.fetch_or(URGENT, SeqCst);
                    line.is_urgent = true;
                }
            }
            let time = match (times_first, &is_interrupted) {
                (0, None) => None,
                (1 | 2, _) => Some(LOOK_AGAIN),
                _ => Some(LOOK_SELDOM),
            };
            drop(Self::sleep(&line.bell, queue, time));
        }
    }

    /// Wakes the thread that is to look now, after something was given back.
    #[inline]
    fn wake(&self) {
        if self.closed.waiting.load(Relaxed) > 0 {
            self.wake_first();
        }
    }

    #[cold]
    fn wake_first(&self) {
        // A thread that is awake and holds the lock has looked and found nothing, but is not asleep
        // yet.
        let queue = self.lock();
        if let Some(bell) = queue.draining.as_ref().or(queue.order.front()) {
            bell.notify_one();
        }
    }
}

impl Drop for Permit<'_> {
    #[inline]
    fn drop(&mut self) {
        match self.slot {
            Some(slot) => self.pool.slots[slot].taken.store(false, Release),
            None => {
                self.pool.closed.why.fetch_and(!WHOLE, SeqCst);
            }
        }
        self.pool.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER: Option<fn() -> bool> = None;

    fn now() -> Option<fn() -> bool> {
        Some(|| true)
    }

    /// There are never more calls at a time than permits, a call that takes the whole pool runs by
    /// itself, and no thread waits for ever.
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
                        // Some can be interrupted, but are not.
                        let ask = (call % 2 == 0).then_some(|| false);
                        let _permit = pool.acquire(weight, ask).expect("not interrupted");
                        most.fetch_max(running.fetch_add(weight, SeqCst) + weight, SeqCst);
                        std::thread::yield_now();
                        running.fetch_sub(weight, SeqCst);
                    }
                });
            }
        });
        assert!(most.load(SeqCst) <= 3);
        assert!(pool.slots.iter().all(|slot| !slot.taken.load(SeqCst)));
        assert_eq!(pool.closed.why.load(SeqCst), 0);
        assert_eq!(pool.closed.waiting.load(SeqCst), 0);
        assert!(pool.lock().order.is_empty());
    }

    #[test]
    fn who_waits_can_be_interrupted() {
        let pool = Pool::new(2);
        let one = pool.acquire(1, NEVER).expect("it is free");
        assert!(pool.acquire(2, now()).is_none());
        let other =
            pool.acquire(1, NEVER).expect("what an interrupted call had taken is free again");
        assert!(pool.acquire(1, now()).is_none());
        drop((one, other));
        drop(pool.acquire(2, NEVER).expect("all are free"));
        assert!(pool.acquire(1, NEVER).is_some());
    }

    /// Starts threads that wait for a permit, one after another, until all of them are in the
    /// queue, and returns the order in which they had it and how often any of them looked.
    fn queue(pool: &Pool, threads: usize, weights: fn(usize) -> usize) -> (Vec<usize>, usize) {
        let order = Mutex::new(Vec::new());
        let looked = std::thread::scope(|scope| {
            let held = pool.acquire(usize::MAX, NEVER).expect("it is free");
            for thread in 0..threads {
                let order = &order;
                scope.spawn(move || {
                    let permit = pool.acquire(weights(thread), NEVER).expect("not interrupted");
                    order.lock().expect("no panic").push(thread);
                    drop(permit);
                });
                while pool.closed.waiting.load(SeqCst) <= thread {
                    std::thread::yield_now();
                }
            }
            // Long enough for those that wait to look again, if they did that.
            std::thread::sleep(Duration::from_millis(200));
            let looked = pool.looks.load(SeqCst);
            drop(held);
            looked
        });
        (order.into_inner().expect("no panic"), looked)
    }

    /// However many wait, only one of them looks from time to time: 60 that looked every
    /// millisecond would have looked 12,000 times.
    #[test]
    fn those_who_wait_sleep_and_have_their_turn_in_order() {
        let pool = Pool::new(1);
        let (order, looked) = queue(&pool, 60, |_| 1);
        assert_eq!(order, (0..60).collect::<Vec<_>>());
        // Starting the threads takes time in which the first may look again.
        assert!(looked < 1000, "{looked}");
        let after = pool.looks.load(SeqCst) - looked;
        assert!(after < 60 * 10, "a permit wakes one: {after}");
    }

    /// How many threads wait, and whether the pool is closed for the first in the queue.
    fn waiting(pool: &Pool) -> (usize, bool) {
        (pool.closed.waiting.load(SeqCst), pool.closed.why.load(SeqCst) & URGENT != 0)
    }

    /// Waits for something that others do; `false` if they do not, however long it takes them.
    fn comes(mut that: impl FnMut() -> bool) -> bool {
        (0..20_000).any(|_| {
            let there = that();
            if !there {
                std::thread::sleep(LOOK_AGAIN);
            }
            there
        })
    }

    /// A call in parts with these threads, and others that begin to wait during its first part. How
    /// many of them had had their turn before each of its next parts.
    fn in_parts(slots: usize, threads: usize, others: fn(usize) -> usize) -> Vec<usize> {
        const OTHERS: usize = 12;
        let pool = Pool::new(slots);
        let served = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            // As many parts at a time as there are slots, so that there is none for the others.
            let mut part = Vec::new();
            let mut take = || {
                part.clear();
                let number = if threads > 1 { 1 } else { slots };
                part.extend((0..number).map(|_| pool.acquire_again(threads, NEVER)));
            };
            take();
            for other in 0..OTHERS {
                let (pool, served) = (&pool, &served);
                scope.spawn(move || {
                    let permit = pool.acquire(others(other), NEVER);
                    served.fetch_add(1, SeqCst);
                    drop(permit);
                });
                assert!(comes(|| waiting(pool).0 == other + 1));
            }
            let before_each = (0..3).map(|_| {
                take();
                served.load(SeqCst)
            });
            let before_each = before_each.collect();
            take();
            part.clear();
            before_each
        })
    }

    /// A call in parts gives its turn to all who wait, whatever they want, before it goes on.
    #[test]
    fn between_the_parts_of_a_call_all_others_have_their_turn() {
        for threads in [1, 2] {
            for others in [|_| 1, |other| 1 + other % 2, |_| 2] {
                assert_eq!(in_parts(threads, threads, others), [12, 12, 12]);
            }
        }
    }

    /// Calls that come one after another leave a call with threads its turn, and it leaves them
    /// theirs.
    #[test]
    fn short_calls_and_one_that_takes_the_pool_both_go_on() {
        let pool = Pool::new(2);
        let done = AtomicBool::new(false);
        let short = AtomicUsize::new(0);
        let turns = std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    // Long after the others would have ended, so that this test ends.
                    for _ in 0..200_000_000 {
                        if done.load(SeqCst) {
                            break;
                        }
                        drop(pool.acquire(1, NEVER));
                        short.fetch_add(1, SeqCst);
                    }
                });
            }
            let mut turns = 0;
            for _ in 0..200 {
                let all = pool.acquire(2, NEVER);
                let before = short.load(SeqCst);
                turns += usize::from(all.is_some());
                drop(all);
                // Some short call ends before the next turn.
                assert!(comes(|| short.load(SeqCst) > before));
            }
            done.store(true, SeqCst);
            turns
        });
        assert_eq!(turns, 200);
    }

    #[test]
    fn calls_with_threads_stand_in_the_same_queue() {
        let pool = Pool::new(1);
        let (order, _) = queue(&pool, 20, |thread| if thread % 3 == 0 { 2 } else { 1 });
        assert_eq!(order, (0..20).collect::<Vec<_>>());
    }
}
