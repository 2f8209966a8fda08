//! A library's error routine, as a wire that no call of a guest should touch.
//!
//! Owns the routine that takes the place of a library's own, where a library lets itself be given
//! one, and what it noted. The guard only gives a library legal arguments. If one rejects them
//! nevertheless, that is a mistake, and it would print something and return as if it had computed;
//! with the wire it prints nothing, and the call fails. docs/security.md says which libraries have
//! none.

use super::Symbols;
use super::open::function;
use std::cell::Cell;
use std::ffi::{c_char, c_void};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether any call was ever rejected, in this process. Read after every call, and never written,
/// unless there is a mistake.
static TOUCHED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Whether this thread's call was. Libraries check their arguments in the thread that calls.
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// An error routine: it is given the name of a routine, the position of an argument as an integer
/// of the library's, and the length of the name.
type ErrorRoutine = unsafe extern "C" fn(*const c_char, *const c_void, usize);

/// Notes that a library rejected a call. It looks at none of what it is given, whose types differ
/// between libraries.
unsafe extern "C" fn note(_name: *const c_char, _position: *const c_void, _length: usize) {
    HERE.set(true);
    TOUCHED.store(true, Ordering::Relaxed);
}

/// Gives a library the routine through its function of that name; does nothing if it has none.
pub(super) fn lay(setter: &str, symbols: Symbols<'_>) {
    let Some(address) = symbols(setter) else { return };
    // SAFETY: this function of a library that has it takes an error routine and returns the former
    // one, as an address.
    let set: unsafe extern "C" fn(Option<ErrorRoutine>) -> *const c_void =
        unsafe { function(address) };
    // SAFETY: the routine may be called at any time, from any thread, with anything.
    let _ = unsafe { set(Some(note)) };
}

/// Whether the library has rejected this thread's call, which is over.
#[inline(always)]
pub(super) fn is_touched() -> bool {
    TOUCHED.load(Ordering::Relaxed) && is_touched_here()
}

#[cold]
fn is_touched_here() -> bool {
    HERE.take()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::c_int;

    /// A library whose routine rejects what it is given.
    extern "C" fn take(routine: Option<ErrorRoutine>) -> *const c_void {
        let position: c_int = 3;
        let routine = routine.expect("there is one");
        // SAFETY: what an error routine is given.
        unsafe { routine(c"DGEMM ".as_ptr(), (&raw const position).cast(), 6) };
        std::ptr::null()
    }

    #[test]
    fn a_call_is_rejected_once_and_in_its_thread() {
        assert!(!is_touched());
        lay("set", &|name| (name == "set").then_some(take as *const c_void));
        assert!(!std::thread::spawn(is_touched).join().expect("no panic"));
        assert!(is_touched());
        assert!(!is_touched());
        lay("set", &|_| None);
        assert!(!is_touched());
    }
}
