//! What a program prints when a call fails, and its end.

use core::fmt::{Result, Write};

/// Standard error, where there is one.
pub(crate) struct Stderr;

#[cfg(target_os = "wasi")]
unsafe extern "C" {
    fn write(to: i32, from: *const u8, bytes: usize) -> isize;
    fn exit(code: i32) -> !;
}

impl Stderr {
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        // SAFETY: the slice is valid.
        #[cfg(target_os = "wasi")]
        unsafe {
            write(2, bytes.as_ptr(), bytes.len());
        }
        #[cfg(not(target_os = "wasi"))]
        let _ = bytes;
    }
}

impl Write for Stderr {
    fn write_str(&mut self, text: &str) -> Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

/// Ends the program as one that failed; without a system it traps, in a function whose name says why.
#[inline(never)]
pub(crate) fn illegal_argument() -> ! {
    // SAFETY: nothing is left to be done.
    #[cfg(target_os = "wasi")]
    unsafe {
        exit(1)
    }
    #[cfg(not(target_os = "wasi"))]
    core::arch::wasm32::unreachable()
}

/// Answers a number that is not an argument's position: a routine that returns nothing must never return
/// wrong numbers silently.
#[inline(never)]
pub(crate) fn refused(error: u32, routine: &str) -> ! {
    let why = match error {
        64 => "the call is larger than the host allows",
        65 => "the host does not provide it",
        66 => "the host interrupted it",
        67 => "the host has no memory left for it",
        _ => "the host refused it for a reason that this library does not know",
    };
    let _ = writeln!(Stderr, "{}: {why}", routine.trim_end());
    core::arch::wasm32::unreachable()
}
