//! How many threads a library uses.
//!
//! Owns the functions by which a library is asked and told; what they are called is data of its
//! row.

use super::Symbols;
use super::query::{Asked, Number, Set, Setter};
use blasm_core::ThreadScope;

/// A library's functions about threads, as data.
#[derive(Clone, Copy, Debug)]
pub enum ThreadApi {
    /// It has none: a call uses one thread, or the library decides by itself.
    None,
    /// It has a number.
    Counted {
        /// Returns it; below 1 means 1.
        get: Number,
        /// Sets it: the first that the library has counts.
        set: &'static [(Set, ThreadScope)],
    },
    /// It has a switch, which is 1 for one thread and 0 for all.
    Switch {
        /// Returns it.
        get: Number,
        /// Sets it for the process.
        set: Set,
    },
}

/// The same of an opened library.
#[derive(Clone, Copy, Debug)]
pub(super) struct Threads {
    get: Option<Asked>,
    set: Option<(Setter, ThreadScope)>,
    is_switch: bool,
}

impl Threads {
    /// What of it the library has.
    pub(super) fn find(api: ThreadApi, symbols: Symbols<'_>) -> Self {
        let nothing = Self { get: None, set: None, is_switch: false };
        match api {
            ThreadApi::None => nothing,
            ThreadApi::Counted { get, set } => Self {
                get: get.find(symbols),
                set: set.iter().find_map(|(set, scope)| Some((set.find(symbols)?, *scope))),
                is_switch: false,
            },
            ThreadApi::Switch { get, set } => match (get.find(symbols), set.find(symbols)) {
                (Some(get), Some(set)) => {
                    let set = Some((set, ThreadScope::Process));
                    Self { get: Some(get), set, is_switch: true }
                }
                _ => nothing,
            },
        }
    }

    /// How many threads a call may use now.
    #[inline]
    pub(super) fn get(&self) -> usize {
        match self.get {
            Some(get) if self.is_switch => {
                if get.get() == 1 {
                    1
                } else {
                    all()
                }
            }
            Some(get) => usize::try_from(get.get()).unwrap_or(1).max(1),
            None => 1,
        }
    }

    /// For whom [`set`](Self::set) sets it.
    pub(super) fn scope(&self) -> ThreadScope {
        self.set.map_or(ThreadScope::Fixed, |(_, scope)| scope)
    }

    /// Sets it, and returns what to set to have it as before.
    pub(super) fn set(&self, threads: usize) -> usize {
        let before = self.get();
        match self.set {
            Some((set, _)) if self.is_switch => {
                set.set(usize::from(threads == 1));
                before
            }
            Some((set, _)) => set.set(threads).unwrap_or(before),
            None => before,
        }
    }
}

fn all() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
