//! The progress message of slow work.

use crate::output::{self, note};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Delay before the message is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// Does `work`; if it takes long, prints `line` once to stderr meanwhile. Only if that is a
/// terminal: the content of a file or a pipe must not depend on how busy the machine is.
pub(crate) fn told<R>(line: impl FnOnce() -> String + Send, work: impl FnOnce() -> R) -> R {
    if !output::is_terminal() {
        return work();
    }
    told_after(PATIENCE, || note!("{}", line()), work)
}

fn told_after<R>(patience: Duration, tell: impl FnOnce() + Send, work: impl FnOnce() -> R) -> R {
    let (done, waiting) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if waiting.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                tell();
            }
        });
        let result = work();
        drop(done);
        result
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_work_is_told_of() {
        let (tell, told) = channel();
        let heard = || tell.send(()).expect("the test listens");
        let result = told_after(Duration::ZERO, heard, || told.recv().map(|()| 7));
        assert_eq!(result, Ok(7), "told while the work was going on");
        let silent = || panic!("told of work that was short");
        assert_eq!(told_after(Duration::from_secs(3600), silent, || 8), 8);
    }
}
