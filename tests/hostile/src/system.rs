//! What the harness asks of the operating system.
//!
//! Owns the figures of a process: its threads, descriptors, memory and processor time, where the
//! system says them in files.

use std::fs;
use std::time::Duration;

/// What a process has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Resources {
    pub(crate) threads: u64,
    pub(crate) descriptors: u64,
    /// Bytes.
    pub(crate) resident: u64,
}

/// How much more memory a process may have than after its first batches: libraries and allocators
/// keep some.
const MORE: u64 = 64 << 20;

impl Resources {
    /// Those of this process; `None` where the system does not say them.
    pub(crate) fn now() -> Option<Self> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let figure = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        Some(Self {
            threads: figure("Threads:")?,
            descriptors: fs::read_dir("/proc/self/fd").ok()?.count() as u64,
            resident: figure("VmRSS:")? << 10,
        })
    }

    /// What has grown since.
    pub(crate) fn growth(&self, since: &Self) -> Result<(), String> {
        if self.threads > since.threads
            || self.descriptors > since.descriptors
            || self.resident > since.resident + MORE
        {
            return Err(format!("it had {since:?}, and has {self:?}"));
        }
        Ok(())
    }
}

/// How much processor time a process has used; zero where the system does not say it.
pub(crate) fn processor_time(process: u32) -> Duration {
    let ticks = || {
        let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The second field is a name in parentheses, which may contain anything.
        let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(11);
        let mut ticks = || fields.next()?.parse::<u64>().ok();
        Some(ticks()? + ticks()?)
    };
    // Linux has a hundred ticks a second in these files on every processor.
    Duration::from_millis(ticks().unwrap_or(0) * 10)
}

/// Makes the C library write the output that is still in its buffers.
pub(crate) fn flush() {
    #[cfg(unix)]
    // SAFETY: a null pointer means all streams.
    unsafe {
        libc::fflush(std::ptr::null_mut());
    }
}

/// Keeps a process that faults from leaving a core file.
pub(crate) fn no_core() {
    #[cfg(unix)]
    {
        let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
        // It is only a convenience.
        let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);
    }
}
