//! How many threads a library uses.
//!
//! Owns the functions that get and set the number; their names are data in the library's row.

use super::Symbols;
use super::query::{Asked, Number, Set, Setter};
use blasm_core::ThreadScope;

/// A library's functions about threads, as data.
#[derive(Clone, Copy, Debug)]
pub enum ThreadApi {
    /// There are none: a call uses one thread, or the library decides by itself.
    None,
    /// There is a number.
    Counted {
        /// Returns it; below 1 means 1.
        get: Number,
        /// Sets it: the first one that the library has is used.
        set: &'static [(Set, ThreadScope)],
    },
    /// There is a switch, which is 1 for one thread and 0 for all.
    Switch {
        /// Returns it.
        get: Number,
        /// Sets it for the process.
        set: Set,
    },
}

/// The same for an opened library.
#[derive(Clone, Copy, Debug)]
pub(super) struct Threads {
    get: Option<Asked>,
    set: Option<(Setter, ThreadScope)>,
    is_switch: bool,
}

impl Threads {
    /// The functions that the library has.
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

    /// The scope that [`set`](Self::set) applies to.
    pub(super) fn scope(&self) -> ThreadScope {
        self.set.map_or(ThreadScope::Fixed, |(_, scope)| scope)
    }

    /// Sets it, and returns the number that restores the previous state.
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
