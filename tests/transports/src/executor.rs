//! The smallest executor: one future, on this thread, whose polls a test counts or makes by itself.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// A waker of this thread.
pub fn waker() -> Waker {
    Arc::new(Unpark(std::thread::current())).into()
}

/// Polls a future until it is ready; also says how often that was.
pub fn drive<F: Future>(future: F) -> (F::Output, u64) {
    let mut future = pin!(future);
    let mut polls = 0;
    loop {
        polls += 1;
        match poll(future.as_mut()) {
            Poll::Ready(output) => return (output, polls),
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Polls a future once.
pub fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(&waker()))
}
