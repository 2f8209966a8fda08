//! Threads that compute while a future waits.
//!
//! Owns the threads that have nothing to do at present, which wait a while for the next call: a library
//! may keep memory for every thread that it has seen, so new ones for each call would cost more than
//! their start. There is no limit on their number. A thread computes for a store that is in the middle of
//! a call, and if it had to wait for other stores' threads to be free, all could wait for each other.

use std::io;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{Builder, ThreadId};
use std::time::Duration;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// How long a thread waits for work.
const PATIENCE: Duration = Duration::from_secs(10);

/// The threads that wait, and how they get their next job.
static IDLE: Mutex<Vec<(ThreadId, Sender<Job>)>> = Mutex::new(Vec::new());

fn idle() -> std::sync::MutexGuard<'static, Vec<(ThreadId, Sender<Job>)>> {
    // A list, whole after every statement.
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has a thread do it.
///
/// # Errors
/// If there is no thread to be had.
pub(crate) fn spawn(mut job: Job) -> io::Result<()> {
    loop {
        // Whoever became idle last: its memory is in the caches.
        let Some((_, waiting)) = idle().pop() else { break };
        match waiting.send(job) {
            Ok(()) => return Ok(()),
            // It has just stopped waiting.
            Err(back) => job = back.0,
        }
    }
    Builder::new().name("blasm".to_owned()).spawn(move || work(job)).map(drop)
}

fn work(first: Job) {
    let me = std::thread::current().id();
    let mut job = first;
    loop {
        job();
        let (sender, receiver) = channel();
        idle().push((me, sender));
        job = match receiver.recv_timeout(PATIENCE) {
            Ok(next) => next,
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                idle().retain(|(thread, _)| *thread != me);
                // Whoever took its sender before that has sent, or is about to.
                match receiver.recv() {
                    Ok(next) => next,
                    Err(_) => return,
                }
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_used_again() {
        let run = || {
            let (sender, receiver) = channel();
            spawn(Box::new(move || sender.send(std::thread::current().id()).expect("we wait")))
                .expect("there is a thread");
            receiver.recv().expect("it runs")
        };
        let first = run();
        while idle().is_empty() {
            std::thread::yield_now();
        }
        assert_eq!(run(), first);
    }

    #[test]
    fn as_many_threads_as_calls_at_once() {
        let barrier = std::sync::Arc::new(std::sync::Barrier::new(21));
        for _ in 0..20 {
            let barrier = barrier.clone();
            let wait = move || {
                barrier.wait();
            };
            spawn(Box::new(wait)).expect("there is a thread");
        }
        barrier.wait();
    }
}
