//! `-W timeout`: an end to guests that take too long, wherever they are.
//!
//! A guest that computes is stopped by the engine's epoch, with a trap and a backtrace. One that waits in
//! a function of the host (sleeping, reading a terminal, in a BLAS library) is beyond the epoch's reach; the
//! process ends then, which is the one way that is always open.
//!
//! Whoever ends the process waits for nothing that the guest may hold up: standard error, which it may have
//! filled, is written by other threads, and those are not waited for long.

use crate::output::{self, PATIENCE, say};
use crate::report::Report;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;
use wasmtime::error::Context;
use wasmtime::{Engine, Error, Result, Trap};

/// How long after the trap was ordered the guest may take to run into it.
const GRACE: Duration = Duration::from_millis(250);

/// A clock that runs until it is stopped or dropped.
pub(crate) struct Clock {
    timeout: Option<Duration>,
    running: Sender<()>,
}

impl Clock {
    /// Starts it, if there is a timeout. The report is given if it ends the process.
    pub(crate) fn start(
        engine: &Engine,
        timeout: Option<Duration>,
        report: Option<Arc<Report>>,
    ) -> Result<Clock> {
        let (running, stopped) = channel::<()>();
        if let Some(timeout) = timeout {
            let engine = engine.clone();
            let over = move |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            let watch = move || {
                if over(timeout) {
                    engine.increment_epoch();
                    if over(GRACE) {
                        conclude(timeout, report);
                        end(crate::TRAPPED);
                    }
                }
            };
            let watching = std::thread::Builder::new().spawn(watch);
            watching.context("no thread can be had to watch over `-W timeout`")?;
        }
        Ok(Clock { timeout, running })
    }

    /// The guest has ended: what follows has no limit.
    pub(crate) fn stop(&self) {
        let _ = self.running.send(());
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

/// The last words, as far as they can be had. The message comes first: the file of a report may be a pipe.
fn conclude(timeout: Duration, report: Option<Arc<Report>>) {
    output::within(PATIENCE, move || {
        let error = Error::from(Trap::Interrupt).context(format!(
            "timed out after {timeout:?}, while a function of the host was at work"
        ));
        say!("Error: {error:?}");
        if let Some(report) = report {
            report.give();
        }
    });
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
