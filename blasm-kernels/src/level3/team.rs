//! Threads that share the work of one call.
//!
//! Owns how many threads a call may use, the threads that help, and which of them computes what.
//!
//! A call is divided into *parts* that write different elements. Every thread that takes part walks
//! through all of them in the same order, and computes those that no other thread has taken. The
//! caller is one of these threads and needs no other: helpers come if there are any, and the call
//! ends as well if none does. So no call waits for another one's threads, and a call that is
//! divided into parts for sixteen threads is right on one processor.
//!
//! Helpers are kept for the life of the process, one fewer than there are processors. They help as
//! long as calls and helpers together are no more than the processors: when another call begins, a
//! helper leaves after its present part, so that a store with many threads does not slow down those
//! with one.

use blasm_core::in_default_environment;
use std::cell::Cell;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};

/// How many threads a call may use if its thread does not say; 0 stands for one per processor.
static USUAL: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// How many threads the calls of this thread may use; 0 stands for the usual number.
    static HERE: Cell<usize> = const { Cell::new(0) };
}

/// How many threads a call of this thread may use.
pub(crate) fn threads() -> usize {
    match (HERE.get(), USUAL.load(Relaxed)) {
        (0, 0) => processors(),
        (0, usual) => usual,
        (here, _) => here,
    }
}

/// Sets that number, and returns what restores the one before.
pub(crate) fn set_threads(threads: usize) -> usize {
    HERE.replace(threads)
}

/// Sets how many threads the calls of threads use that have no number of their own.
pub(crate) fn set_usual_threads(threads: Option<NonZeroUsize>) {
    USUAL.store(threads.map_or(0, usize::from), Relaxed);
}

fn processors() -> usize {
    static PROCESSORS: LazyLock<usize> =
        LazyLock::new(|| std::thread::available_parallelism().map_or(1, usize::from));
    *PROCESSORS
}

/// How many calls and helpers compute.
static BUSY: AtomicUsize = AtomicUsize::new(0);

/// How many calls would take more helpers.
static OPEN: AtomicUsize = AtomicUsize::new(0);

/// Counts a helper if there is a processor for it.
fn join() -> bool {
    let after = |busy: usize| (busy < processors()).then_some(busy + 1);
    BUSY.fetch_update(SeqCst, SeqCst, after).is_ok()
}

/// Does not count a helper any more if there is no processor for it.
fn leave() -> bool {
    let after = |busy: usize| (busy > processors()).then(|| busy - 1);
    BUSY.load(Relaxed) > processors() && BUSY.fetch_update(SeqCst, SeqCst, after).is_ok()
}

/// A call while it is counted.
struct Counted;

impl Counted {
    fn new() -> Self {
        BUSY.fetch_add(1, SeqCst);
        Self
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        BUSY.fetch_sub(1, SeqCst);
        // The processor may be of use to a call that goes on.
        if OPEN.load(SeqCst) > 0 {
            POOL.work.notify_one();
        }
    }
}

/// A thread's way through the parts of a call.
pub(crate) struct Parts<'a> {
    /// The first part that no thread has taken; `None` if there is only one thread.
    next: Option<&'a AtomicUsize>,
    /// The part that this thread has taken and not come to.
    mine: Option<usize>,
    /// The part that comes now.
    here: usize,
    is_helper: bool,
    has_left: bool,
}

impl<'a> Parts<'a> {
    /// All of them.
    pub(crate) fn all() -> Self {
        Self { next: None, mine: None, here: 0, is_helper: false, has_left: false }
    }

    fn of(next: &'a AtomicUsize, is_helper: bool) -> Self {
        Self { next: Some(next), is_helper, ..Self::all() }
    }

    /// Whether this thread helps another one.
    pub(crate) fn is_helper(&self) -> bool {
        self.is_helper
    }

    /// Whether this thread is to compute the part that comes now. Asked once for each part.
    pub(crate) fn is_mine(&mut self) -> bool {
        let Some(next) = self.next else { return true };
        let here = self.here;
        self.here += 1;
        let mine = match self.mine {
            Some(mine) => mine,
            None => {
                self.has_left = self.is_helper && leave();
                // No part has the last number.
                let mine = if self.has_left { usize::MAX } else { next.fetch_add(1, Relaxed) };
                *self.mine.insert(mine)
            }
        };
        let is_mine = mine == here;
        if is_mine {
            self.mine = None;
        }
        is_mine
    }
}

/// Walks through the parts of a call that is not short, on up to that many threads. `walk` asks for
/// each part whether it is to compute it, in an order that is the same in each thread.
///
/// # Panics
/// If `walk` does.
pub(crate) fn share(threads: usize, walk: &(dyn Fn(&mut Parts<'_>) + Sync)) {
    let _counted = Counted::new();
    let helpers = threads.min(processors()).saturating_sub(1);
    if threads <= 1 {
        return walk(&mut Parts::all());
    }
    let next = AtomicUsize::new(0);
    let work = |is_helper: bool| {
        let mut parts = Parts::of(&next, is_helper);
        walk(&mut parts);
        parts.has_left
    };
    if helpers == 0 {
        work(false);
        return;
    }
    let offered = Offered::new(helpers, &work);
    work(false);
    offered.end();
}

/// What a helper does. Says whether it has left before the end.
type Task<'a> = dyn Fn(bool) -> bool + Sync + 'a;

/// A task of a caller that has not returned.
#[derive(Clone, Copy)]
struct Work(*const Task<'static>);

// SAFETY: it points to a function that may be called from any thread, since it is `Sync`.
unsafe impl Send for Work {}

/// A call that would take helpers.
struct Offer {
    number: u64,
    work: Work,
    /// How many more.
    wanted: usize,
    /// How many help now.
    helpers: usize,
    /// Whether one of them has panicked.
    has_failed: bool,
}

#[derive(Default)]
struct State {
    offers: Vec<Offer>,
    offered: u64,
    workers: usize,
}

#[derive(Default)]
struct Pool {
    state: Mutex<State>,
    /// Rung when there may be work.
    work: Condvar,
    /// Rung when an offer has no helpers any more.
    done: Condvar,
}

static POOL: LazyLock<Pool> = LazyLock::new(Pool::default);

impl Pool {
    fn lock(&self) -> MutexGuard<'_, State> {
        // What it guards is consistent after every statement, so poison means nothing.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An offer, until no helper has it any more.
struct Offered(Option<u64>);

impl Offered {
    /// Offers a task; `None` in it if there is no memory for an offer.
    ///
    /// What it returns must be dropped, and not forgotten, before `task` ends.
    fn new(wanted: usize, task: &Task<'_>) -> Self {
        let mut state = POOL.lock();
        if state.offers.try_reserve(1).is_err() {
            return Self(None);
        }
        while state.workers < wanted {
            let thread = std::thread::Builder::new().name("blasm-helper".to_owned());
            if thread.spawn(help).is_err() {
                break;
            }
            state.workers += 1;
        }
        state.offered += 1;
        let number = state.offered;
        // SAFETY: only the lifetime changes. A helper has the pointer from an offer that it is
        // counted in, and `Offered` is not gone before the offer has no helpers.
        let task = unsafe { std::mem::transmute::<&Task<'_>, &'static Task<'static>>(task) };
        let work = Work(std::ptr::from_ref(task));
        state.offers.push(Offer { number, work, wanted, helpers: 0, has_failed: false });
        OPEN.fetch_add(1, SeqCst);
        drop(state);
        for _ in 0..wanted {
            POOL.work.notify_one();
        }
        Self(Some(number))
    }

    /// Waits for those who still help.
    ///
    /// # Panics
    /// If one of them did.
    fn end(mut self) {
        assert!(!self.withdraw(), "a thread that helped has panicked");
    }

    /// Waits for those who still help, and says whether one of them has panicked.
    fn withdraw(&mut self) -> bool {
        let Some(number) = self.0.take() else { return false };
        let mut state = POOL.lock();
        OPEN.fetch_sub(1, SeqCst);
        loop {
            let Some(index) = state.offers.iter().position(|offer| offer.number == number) else {
                return false;
            };
            // No more come.
            state.offers[index].wanted = 0;
            if state.offers[index].helpers == 0 {
                return state.offers.swap_remove(index).has_failed;
            }
            state = POOL.done.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Offered {
    fn drop(&mut self) {
        self.withdraw();
    }
}

/// What a thread of the pool does.
fn help() {
    let mut state = POOL.lock();
    loop {
        let open = state.offers.iter_mut().find(|offer| offer.wanted > 0);
        let Some(offer) = open.filter(|_| join()) else {
            state = POOL.work.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        offer.wanted -= 1;
        offer.helpers += 1;
        let (number, work) = (offer.number, offer.work);
        drop(state);
        let task = || {
            // SAFETY: the offer counts this helper, so its caller has not returned (`withdraw`).
            let task = unsafe { &*work.0 };
            in_default_environment(|| task(true))
        };
        let ended = catch_unwind(AssertUnwindSafe(task));
        let has_left = matches!(ended, Ok(true));
        if !has_left {
            BUSY.fetch_sub(1, SeqCst);
        }
        state = POOL.lock();
        if let Some(offer) = state.offers.iter_mut().find(|offer| offer.number == number) {
            offer.helpers -= 1;
            offer.has_failed |= ended.is_err();
            // Another one may come later.
            offer.wanted += usize::from(has_left);
            if offer.helpers == 0 {
                POOL.done.notify_all();
            }
        }
    }
}
