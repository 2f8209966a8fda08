//! `-W timeout`: ends guests that take too long, wherever they are.
//!
//! The engine's epoch stops a guest that computes, with a trap and a backtrace; a flag does the same
//! to a call of BLAS, which is carried out in parts. Neither reaches a guest that is in another host
//! function (sleeping, reading a terminal); then the process ends, which is always possible.
//!
//! The end of the process does not wait for anything that the guest can hold up: other threads
//! write to standard error, which the guest may have filled, and the wait for them is short.

use super::blas_profile::Report;
use crate::output::{self, PATIENCE, say};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;
use wasmtime::error::Context;
use wasmtime::{Engine, Error, Result, Trap};

/// How long the guest may take to reach the trap after the request.
const GRACE: Duration = Duration::from_millis(250);

/// A clock that runs until it is stopped or dropped.
pub(crate) struct Clock {
    timeout: Option<Duration>,
    running: Sender<()>,
}

impl Clock {
    /// Starts it, if there is a timeout. It sets `stop` for calls of BLAS. If it ends the process, it
    /// shows the report.
    pub(crate) fn start(
        engine: &Engine,
        timeout: Option<Duration>,
        stop: Option<Arc<AtomicBool>>,
        report: Option<Arc<Report>>,
    ) -> Result<Clock> {
        let (running, stopped) = channel::<()>();
        if let Some(timeout) = timeout {
            let engine = engine.clone();
            let over = move |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            let watch = move || {
                if over(timeout) {
                    engine.increment_epoch();
                    if let Some(stop) = stop {
                        stop.store(true, Ordering::Relaxed);
                    }
                    if over(GRACE) {
                        conclude(timeout, report);
                        end(crate::TRAPPED);
                    }
                }
            };
            let watching = std::thread::Builder::new().spawn(watch);
            watching.context("cannot start the thread that enforces `-W timeout`")?;
        }
        Ok(Clock { timeout, running })
    }

    /// The guest has ended: what follows has no limit.
    pub(crate) fn stop(&self) {
        let _ = self.running.send(());
    }

    /// Adds the reason to an interrupt.
    pub(crate) fn explain<R>(&self, result: Result<R>) -> Result<R> {
        result.map_err(|error| match self.timeout {
            Some(timeout) if error.downcast_ref() == Some(&Trap::Interrupt) => {
                error.context(format!("timed out after {timeout:?}"))
            }
            _ => error,
        })
    }
}

/// The last messages, as far as they can be printed. The error comes first: the file of a report
/// may be a pipe.
fn conclude(timeout: Duration, report: Option<Arc<Report>>) {
    output::within(PATIENCE, move || {
        let error = Error::from(Trap::Interrupt)
            .context(format!("timed out after {timeout:?}, inside a host function"));
        say!("Error: {error:?}");
        if let Some(report) = report {
            report.give();
        }
    });
}

/// Ends the process at once, without the libraries' exit handlers: they would free memory that the
/// current call is using.
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
