//! The line that says why nothing happens yet.

use crate::output::{self, say};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// How long a person waits before they want to know for what.
const PATIENCE: Duration = Duration::from_secs(1);

/// Carries out `work`; if it takes long, says `line` meanwhile on stderr, once. Only a terminal is told: what
/// a file or a pipe gets must not depend on how busy the machine is.
pub(crate) fn told<R>(line: impl FnOnce() -> String + Send, work: impl FnOnce() -> R) -> R {
    if !output::is_terminal() {
        return work();
    }
    told_after(PATIENCE, || say!("blasm: {}", line()), work)
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
