//! How this program prints. Nothing else in it writes to standard output or standard error: the
//! lints `print_stdout`, `print_stderr` and `disallowed_methods` enforce that.
//!
//! Data goes to standard output, which can fail: a full disk is an error like any other, and a
//! reader that has gone (`blasm list | head -1`) ends the program quietly. Messages go to standard
//! error; a failure there cannot be reported and is ignored. Under a time limit a message waits for
//! its reader no longer than [`PATIENCE`], since the guest has the same standard error and may have
//! filled it.
//!
//! Messages and text repeat text from files, mostly names. So control characters of terminals are
//! escaped, and lines that are too long to read are shortened.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;
use wasmtime::{Error, Result};

/// How long printing a message may take if there is a time limit: longer than a busy machine takes
/// to run a thread.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// The most bytes in a line. The longest path fits into it.
const LINE: usize = 4 << 10;

/// The most bytes in a name within a sentence.
const NAME: usize = 80;

/// The most lines in an error.
const LINES: usize = 200;

/// The reader of standard output has gone.
#[derive(Debug)]
pub(crate) struct ReaderGone;

impl fmt::Display for ReaderGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the reader of standard output has gone")
    }
}

impl std::error::Error for ReaderGone {}

/// Writes data to standard output unchanged.
#[expect(clippy::disallowed_methods, reason = "this is where printing is done")]
pub(crate) fn data(bytes: &[u8]) -> Result<()> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(failed)
}

/// Writes text to standard output.
pub(crate) fn text(text: &str) -> Result<()> {
    data(tame(text).as_bytes())
}

/// The error for a failure to write to standard output.
pub(crate) fn failed(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Error::new(ReaderGone),
        _ => Error::from(error).context("standard output cannot be written"),
    }
}

/// Writes a line to standard output, as [`text`] does.
macro_rules! out {
    ($($words:tt)*) => { $crate::output::text(&(format!($($words)*) + "\n")) };
}
pub(crate) use out;

/// Whether the wait for a message is limited.
static LIMITED: AtomicBool = AtomicBool::new(false);

/// Whether a message was abandoned. Later ones could not be printed either.
static STUCK: AtomicBool = AtomicBool::new(false);

/// From now on the program waits for no message longer than [`PATIENCE`].
pub(crate) fn limit() {
    LIMITED.store(true, Ordering::Relaxed);
}

/// Writes a message to standard error.
macro_rules! say {
    ($($words:tt)*) => { $crate::output::message(&(format!($($words)*) + "\n")) };
}
pub(crate) use say;

/// Writes a message of this program's own, which begins with its name.
macro_rules! note {
    ($($words:tt)*) => { $crate::output::say!("blasm: {}", format_args!($($words)*)) };
}
pub(crate) use note;

/// Whether messages go to a terminal.
#[expect(clippy::disallowed_methods, reason = "this is where printing is done")]
pub(crate) fn is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// As [`say!`], without the end of the line.
pub(crate) fn message(text: &str) {
    if !STUCK.load(Ordering::Relaxed) {
        let text = tame(text).into_owned();
        let printed = bounded(move || print(&text));
        STUCK.store(!printed, Ordering::Relaxed);
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where printing is done")]
fn print(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Does `work`; under a time limit it waits no longer than [`PATIENCE`]. Returns whether it was
/// done.
pub(crate) fn bounded(work: impl FnOnce() + Send + 'static) -> bool {
    if LIMITED.load(Ordering::Relaxed) {
        return within(PATIENCE, work);
    }
    work();
    true
}

/// Lets another thread do `work`, and waits no longer than `patience`. Returns whether it was done.
pub(crate) fn within(patience: Duration, work: impl FnOnce() + Send + 'static) -> bool {
    let (done, waiting) = channel();
    let working = std::thread::Builder::new().spawn(move || {
        work();
        let _ = done.send(());
    });
    // If no thread can be started, the work is not done: it might not end.
    working.is_ok() && waiting.recv_timeout(patience).is_ok()
}

/// Text without a terminal's control characters, and with no line longer than [`LINE`].
fn tame(text: &str) -> Cow<'_, str> {
    let harmless = |line: &str| line.len() <= LINE && !line.contains(obeyed);
    if text.split_inclusive('\n').all(harmless) {
        return Cow::Borrowed(text);
    }
    let lines = text.split('\n').map(|line| written_out(&shorten(line, LINE)));
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// A name for a sentence: without a terminal's control characters, and not too long.
pub(crate) fn name(name: &str) -> String {
    phrase(name, NAME)
}

/// The same for words from a file, with at most so many bytes.
pub(crate) fn phrase(words: &str, most: usize) -> String {
    written_out(&shorten(words, most)).replace('\n', "\\n")
}

/// A number of things.
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// An error's message, without the middle of one that is too long to read.
pub(crate) fn summary(text: &str) -> Cow<'_, str> {
    let count = text.lines().count();
    if count <= LINES {
        return Cow::Borrowed(text);
    }
    let end = LINES / 4;
    let begin = LINES - end;
    let mut lines: Vec<Cow<'_, str>> = text.lines().take(begin).map(Cow::Borrowed).collect();
    lines.push(format!("… {} lines are left out …", count - LINES).into());
    lines.extend(text.lines().skip(count - end).map(Cow::Borrowed));
    Cow::Owned(lines.join("\n"))
}

/// Whether a terminal would do something other than show the character: control characters, and
/// those that change the direction of writing, which can make a name look like another.
fn obeyed(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text with a terminal's control characters escaped.
fn written_out(text: &str) -> String {
    text.chars().fold(String::new(), |mut text, c| {
        match obeyed(c) {
            true => text.extend(c.escape_unicode()),
            false => text.push(c),
        }
        text
    })
}

/// The beginning and the end of a text that is longer than `most` bytes.
fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let begin = &text[..text.floor_char_boundary(most / 4 * 3)];
    let end = &text[text.ceil_char_boundary(text.len() - most / 8)..];
    let left = text.len() - begin.len() - end.len();
    Cow::Owned(format!("{begin}… {left} bytes …{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        assert_eq!(tame("plain, ünicode\n\ttext\n"), "plain, ünicode\n\ttext\n");
        assert_eq!(tame("a\u{1b}[31mb\r\u{7f}\n"), "a\\u{1b}[31mb\\u{d}\\u{7f}\n");
        assert_eq!(tame("\u{202e}fdp.exe\u{9b}"), "\\u{202e}fdp.exe\\u{9b}");
        assert_eq!(name("a\nb\u{0}"), "a\\nb\\u{0}");
    }

    #[test]
    fn what_is_too_long_is_shortened() {
        let long = "ä".repeat(100_000);
        for short in [name(&long), tame(&format!("x\n{long}\ny")).into_owned()] {
            assert!(short.len() < LINE, "{}", short.len());
            assert!(short.contains("bytes …ä"), "{short}");
        }
        assert!(name(&long).len() <= NAME + 40);
        assert!(tame(&format!("x\n{long}\ny")).ends_with("\ny"));
        let lines = "line\n".repeat(10_000) + "last";
        assert_eq!(summary(&lines).lines().count(), LINES + 1);
        assert!(summary(&lines).ends_with("\nline\nlast"));
        assert_eq!(summary("one\ntwo"), "one\ntwo");
    }

    #[test]
    fn nobody_waits_for_work_that_does_not_end() {
        assert!(within(Duration::from_secs(3600), || ()));
        let (_open, never) = channel::<()>();
        assert!(!within(Duration::from_millis(1), move || assert!(never.recv().is_err())));
    }
}
