//! What the gate needs from the operating system: memory with inaccessible pages around it, a
//! record of a fault before the process ends, limits on a process.
//!
//! Owns all `unsafe` code of the sweep except for the calls themselves. Knows nothing about BLAS.

use std::fs::File;
use std::io;
use std::os::fd::IntoRawFd;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

/// How much is inaccessible on either side: much more than any library was seen to read.
const GUARD: usize = 1 << 20;

/// Memory between two inaccessible stretches, for as long as the process lives.
pub(crate) struct Fence {
    start: *mut u8,
    len: usize,
}

impl Fence {
    /// At least this many bytes, in whole pages.
    pub(crate) fn new(bytes: usize) -> io::Result<Self> {
        let page = page();
        let len = bytes.div_ceil(page).max(1) * page;
        // SAFETY: a new mapping at an address that the system chooses; it overlaps nothing.
        let map = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                len + 2 * GUARD,
                libc::PROT_NONE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        if map == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the mapping is longer by twice that.
        let start = unsafe { map.cast::<u8>().add(GUARD) };
        // SAFETY: whole pages in the middle of the mapping just made.
        if unsafe { libc::mprotect(start.cast(), len, libc::PROT_READ | libc::PROT_WRITE) } != 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(Self { start, len })
    }

    /// The first accessible byte.
    pub(crate) fn start(&self) -> *mut u8 {
        self.start
    }

    /// The number of accessible bytes.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Where `bytes` bytes at `offset` lie.
    fn at(&self, offset: usize, bytes: usize) -> *mut u8 {
        assert!(offset.checked_add(bytes).is_some_and(|end| end <= self.len), "outside the fence");
        // SAFETY: inside the mapping, as was just checked.
        unsafe { self.start.add(offset) }
    }

    /// Writes bytes.
    pub(crate) fn write(&self, offset: usize, bytes: &[u8]) {
        let to = self.at(offset, bytes.len());
        // SAFETY: `at` has checked the place; there are no references to it, since none outlives a
        // method.
        unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    }

    /// Fills a range with one byte.
    pub(crate) fn fill(&self, offset: usize, bytes: usize, with: u8) {
        // SAFETY: as in `write`.
        unsafe { self.at(offset, bytes).write_bytes(with, bytes) };
    }

    /// Passes bytes to `look`, while no library runs.
    pub(crate) fn read<R>(&self, offset: usize, bytes: usize, look: impl FnOnce(&[u8]) -> R) -> R {
        let from = self.at(offset, bytes);
        // SAFETY: `at` has checked the place; it is initialised, as anonymous memory is; nothing
        // writes to it while `look` runs, which has no write access to this fence.
        look(unsafe { std::slice::from_raw_parts(from, bytes) })
    }
}

fn page() -> usize {
    // SAFETY: it takes a number and returns one.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    usize::try_from(page).unwrap_or(4096)
}

/// How much processor time a process has used, if the system says so in a file.
pub(crate) fn processor_time(process: u32) -> Option<Duration> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The second field is a name in parentheses, which may contain anything.
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    let ticks = ticks()? + ticks()?;
    // SAFETY: it takes a number and returns one.
    let rate = u64::try_from(unsafe { libc::sysconf(libc::_SC_CLK_TCK) }).ok()?;
    Some(Duration::from_millis(ticks * 1000 / rate.max(1)))
}

/// The file in which a fault is recorded, and the position in it.
static NOTE: AtomicI32 = AtomicI32::new(-1);
/// The exit code of a process that faulted and has recorded it.
pub(crate) const FAULTED: i32 = 70;

/// Makes every fault of this process write two 64-bit numbers into `file`, from `AT` on: the signal
/// and the address. The process then ends.
pub(crate) fn note_faults<const AT: u64>(file: File) {
    NOTE.store(file.into_raw_fd(), Ordering::SeqCst);
    extern "C" fn note<const AT: u64>(
        signal: libc::c_int,
        info: *mut libc::siginfo_t,
        _: *mut libc::c_void,
    ) {
        // SAFETY: the system hands in a valid `info`.
        let address = unsafe { (*info).si_addr() } as u64;
        let note = [signal as u64, address];
        // SAFETY: both functions may be called in a signal handler; the bytes are those of `note`.
        unsafe {
            libc::pwrite(
                NOTE.load(Ordering::SeqCst),
                note.as_ptr().cast(),
                size_of_val(&note),
                AT as libc::off_t,
            );
            libc::_exit(FAULTED);
        }
    }
    let handler: extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void) = note::<AT>;
    // SAFETY: `sigaction` is a C struct for which zeros are a value; the handler has the type that
    // SA_SIGINFO asks for and calls nothing but what a handler may. The stack of this thread is
    // large enough for it, and it never returns.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as libc::sighandler_t;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        for signal in [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE] {
            libc::sigaction(signal, &raw const action, std::ptr::null_mut());
        }
    }
}

/// Limits this process: seconds of processor time, bytes per file; no core file.
pub(crate) fn limit(seconds: u64, file: u64) {
    for (what, most) in
        [(libc::RLIMIT_CPU, seconds), (libc::RLIMIT_FSIZE, file), (libc::RLIMIT_CORE, 0)]
    {
        let limit = libc::rlimit { rlim_cur: most, rlim_max: most };
        // SAFETY: the struct lives during the call. If the system refuses, there is no limit; the
        // parent's time limit stays.
        unsafe { libc::setrlimit(what, &raw const limit) };
    }
}

/// Makes the C library write the output that is still in its buffers.
pub(crate) fn flush() {
    // SAFETY: a null pointer means all streams.
    unsafe { libc::fflush(std::ptr::null_mut()) };
}

/// The number of bytes that were printed to standard output and standard error, if those are files.
pub(crate) fn printed() -> u64 {
    flush();
    [1, 2]
        .into_iter()
        .map(|descriptor| {
            // SAFETY: the struct is written by the call, and zeros are a value of it.
            unsafe {
                let mut about: libc::stat = std::mem::zeroed();
                let known = libc::fstat(descriptor, &raw mut about) == 0
                    && about.st_mode & libc::S_IFMT == libc::S_IFREG;
                if known { about.st_size as u64 } else { 0 }
            }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_holds_what_was_written() {
        let fence = Fence::new(5000).expect("there is memory");
        assert!(fence.len() >= 5000);
        fence.fill(0, fence.len(), 7);
        fence.write(fence.len() - 3, &[1, 2, 3]);
        fence.read(fence.len() - 4, 4, |bytes| assert_eq!(bytes, [7, 1, 2, 3]));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_time_of_this_process_is_known() {
        assert!(processor_time(std::process::id()).is_some_and(|time| time.as_secs() < 3600));
        assert_eq!(processor_time(u32::MAX), None);
    }

    #[test]
    #[should_panic(expected = "outside the fence")]
    fn nothing_is_written_outside() {
        let fence = Fence::new(1).expect("there is memory");
        fence.write(fence.len() - 1, &[1, 2]);
    }
}
