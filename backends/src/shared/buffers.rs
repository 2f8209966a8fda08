//! The buffers in which a library packs operands: allocated when it is loaded.
//!
//! A library that maps them in its first calls may do so when a guest has left no memory, with any
//! consequences: OpenBLAS 0.3.21 tries for ever, 0.3.34 ends the process. It keeps and reuses
//! buffers that it has, so as many as calls may run at a time are allocated and given back here.

use super::Symbols;
use super::open::function;
use blasm_kernels::memory;
use std::alloc::Layout;
use std::ffi::{c_int, c_void};

/// A library's functions about its buffers, as data.
#[derive(Clone, Copy, Debug)]
pub struct Buffers {
    /// Allocates one; its argument is a meaningless `int`.
    pub take: &'static str,
    /// Gives it back.
    pub give: &'static str,
    /// The length of the longest ones.
    pub bytes: usize,
    /// The minimum number that the library can have at a time, however few threads it has.
    pub least: usize,
}

impl Buffers {
    /// Makes the library map its buffers, for calls that use up to this many threads.
    ///
    /// # Errors
    /// If there is no memory for a single one.
    pub(super) fn warm(&self, symbols: Symbols<'_>, threads: usize) -> Result<(), String> {
        let (Some(take), Some(give)) = (symbols(self.take), symbols(self.give)) else {
            return Ok(());
        };
        // SAFETY: these functions of a library that has them are of these types.
        let (take, give): (
            unsafe extern "C" fn(c_int) -> *mut c_void,
            unsafe extern "C" fn(*mut c_void),
        ) = unsafe { (function(take), function(give)) };
        let calls = std::thread::available_parallelism().map_or(1, usize::from);
        let mut taken = Vec::new();
        for _ in 0..self.number(calls, threads) {
            // If there is no memory, the library must not be called: that would be the hazard.
            if !Layout::array::<u8>(self.bytes).is_ok_and(memory::is_there) {
                break;
            }
            // SAFETY: it accepts any number.
            let buffer = unsafe { take(0) };
            if buffer.is_null() {
                break;
            }
            taken.push(buffer);
        }
        let none = taken.is_empty();
        for buffer in taken {
            // SAFETY: the library returned it, and gets it back once.
            unsafe { give(buffer) };
        }
        match none {
            true => Err("there is no memory for its buffers".into()),
            false => Ok(()),
        }
    }

    /// How many to allocate: one for each call, and one for each of the library's threads except
    /// the caller's, which allocate theirs when they begin, before this or after it. Never more
    /// than are left then, since the library would report that on standard error.
    fn number(&self, calls: usize, threads: usize) -> usize {
        let workers = threads.saturating_sub(1);
        let most = self.least.max(threads.saturating_mul(2));
        calls.saturating_add(workers).min(most.saturating_sub(workers)).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static HELD: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);

    extern "C" fn take(_: c_int) -> *mut c_void {
        MOST.fetch_max(HELD.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::ptr::dangling_mut::<u8>().cast()
    }

    extern "C" fn give(_: *mut c_void) {
        HELD.fetch_sub(1, Ordering::SeqCst);
    }

    extern "C" fn refuse(_: c_int) -> *mut c_void {
        std::ptr::null_mut()
    }

    const BUFFERS: Buffers = Buffers { take: "take", give: "give", bytes: 1 << 20, least: 50 };

    #[test]
    fn as_many_buffers_as_calls_are_held_at_once_and_all_given_back() {
        let symbols = |name: &str| match name {
            "take" => Some(take as *const c_void),
            "give" => Some(give as *const c_void),
            _ => None,
        };
        BUFFERS.warm(&symbols, 1).expect("there is memory");
        let calls = std::thread::available_parallelism().map_or(1, usize::from);
        assert_eq!(MOST.load(Ordering::SeqCst), calls.min(50));
        assert_eq!(HELD.load(Ordering::SeqCst), 0);

        let none = |name: &str| (name == "take").then_some(take as *const c_void);
        assert_eq!(BUFFERS.warm(&none, 1), Ok(()), "a build without these functions is as it is");
    }

    /// Without memory the library is not called, and not used.
    #[test]
    fn a_library_whose_buffers_do_not_fit_is_refused() {
        let symbols = |name: &str| match name {
            "take" => Some(refuse as *const c_void),
            _ => Some(give as *const c_void),
        };
        assert!(BUFFERS.warm(&symbols, 1).is_err());
        let vast = Buffers { bytes: usize::MAX >> 2, ..BUFFERS };
        assert!(vast.warm(&|_| Some(take as *const c_void), 1).is_err());
    }

    #[test]
    fn the_number_of_buffers_stays_below_what_the_library_has() {
        for (calls, threads, number) in [
            (2, 1, 2),
            (2, 2, 3),
            (64, 64, 65),
            (128, 64, 65),
            (1, 1, 1),
            (16, 8, 23),
            (200, 1, 50),
        ] {
            assert_eq!(BUFFERS.number(calls, threads), number, "{calls} calls, {threads} threads");
        }
    }
}
