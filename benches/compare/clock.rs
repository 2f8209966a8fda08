//! Which time is measured.
//!
//! Owns the choice. With one BLAS thread the calling thread does all the work, so its processor
//! time is what the work takes. Time that the system gives to other programs does not count, which
//! is most of the noise on a machine that others use too. With several threads, the wall clock
//! counts.

use std::time::Duration;

/// A clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The processor time of the calling thread.
    #[cfg(unix)]
    Thread,
    /// The wall clock.
    Wall,
}

impl Clock {
    /// The clock for this many threads.
    pub fn of(threads: usize) -> Clock {
        match threads {
            #[cfg(unix)]
            1 => Clock::Thread,
            _ => Clock::Wall,
        }
    }

    /// What it is, for the captions.
    pub fn words(self) -> &'static str {
        match self {
            #[cfg(unix)]
            Clock::Thread => "processor time",
            Clock::Wall => "wall time",
        }
    }

    /// The time since some moment.
    pub fn now(self) -> Duration {
        match self {
            #[cfg(unix)]
            Clock::Thread => {
                let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
                // SAFETY: the function writes the structure that it is given, and every thread has
                // the clock.
                let failed =
                    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
                assert_eq!(failed, 0, "every thread has a clock");
                Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
            }
            Clock::Wall => {
                static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
                START.get_or_init(std::time::Instant::now).elapsed()
            }
        }
    }
}
