//! `-W timeout`: an end to guests that take too long, wherever they are.
//!
//! A guest that computes is stopped by the engine's epoch, with a trap and a backtrace. One that waits in
//! a function of the host (sleeping, reading a terminal, in a BLAS library) is beyond the epoch's reach; the
//! process ends then, which is the one way that is always open.

use crate::report::Report;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;
use wasmtime::{Engine, Error, Result, Trap};

/// How long after the trap was ordered the guest may take to run into it.
const GRACE: Duration = Duration::from_millis(250);

/// A clock that runs until it is dropped.
pub(crate) struct Clock {
    timeout: Option<Duration>,
    _running: Sender<()>,
}

impl Clock {
    /// Starts it, if there is a timeout. The report is given if it ends the process.
    pub(crate) fn start(
        engine: &Engine,
        timeout: Option<Duration>,
        report: Option<Arc<Report>>,
    ) -> Clock {
        let (running, stopped) = channel::<()>();
        if let Some(timeout) = timeout {
            let engine = engine.clone();
            let over = move |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            std::thread::spawn(move || {
                if over(timeout) {
                    engine.increment_epoch();
                    if over(GRACE) {
                        let error = Error::from(Trap::Interrupt).context(format!(
                            "timed out after {timeout:?}, while a function of the host was at work"
                        ));
                        if let Some(report) = report {
                            report.give();
                        }
                        eprintln!("Error: {error:?}");
                        end(crate::TRAPPED);
                    }
                }
            });
        }
        Clock { timeout, _running: running }
    }

    /// Says of an interrupt what it was.
    pub(crate) fn explain<R>(&self, result: Result<R>) -> Result<R> {
        result.map_err(|error| match self.timeout {
            Some(timeout) if error.downcast_ref() == Some(&Trap::Interrupt) => {
                error.context(format!("timed out after {timeout:?}"))
            }
            _ => error,
        })
    }
}

/// Ends the process at once, without the libraries' exit handlers: they would free what the call that is
/// going on is using.
#[cfg(unix)]
#[expect(unsafe_code, reason = "the standard library runs the handlers")]
fn end(code: i32) -> ! {
    // SAFETY: it does not return, and nothing of this process is used after it.
    unsafe { libc::_exit(code) }
}

#[cfg(not(unix))]
fn end(code: i32) -> ! {
    std::process::exit(code)
}
