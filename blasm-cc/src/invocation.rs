//! What is added to the arguments of a compiler.

use crate::{Compiler, Language};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// What a program exports that leaves its symbols open, if it has them: its host looks for these.
pub const FOR_THE_HOST: [&str; 4] = ["xerbla_", "cblas_xerbla", "RowMajorStrg", "CBLAS_CallFromC"];

/// Where the headers and libraries are.
#[derive(Clone, Debug)]
pub struct Libraries {
    /// The headers.
    pub include: PathBuf,
    /// The archives.
    pub lib: PathBuf,
    /// The list of the symbols that may stay open, if they stay open: then nothing is linked.
    pub open: Option<PathBuf>,
}

/// A call of a compiler.
#[derive(Clone, Debug)]
pub struct Invocation {
    /// The program, what it is told by us, and its arguments.
    pub words: Vec<OsString>,
    /// The file that must exist afterwards, if the compiler links.
    pub output: Option<PathBuf>,
    /// Whether that file is also read.
    pub reads_output: bool,
}

/// Arguments with which a compiler does not link.
fn stops_early(word: &str) -> bool {
    const WHOLE: [&str; 9] =
        ["-c", "-S", "-E", "-M", "-MM", "-fsyntax-only", "-###", "--version", "--help"];
    WHOLE.contains(&word)
        || ["-dump", "-print-", "--print-"].iter().any(|start| word.starts_with(start))
}

impl Invocation {
    /// A compiler's call with these arguments, which override what is added before them. The library comes
    /// last, since it serves all of them.
    pub fn new(compiler: &Compiler, libraries: &Libraries, arguments: &[OsString]) -> Self {
        let flag = |name: &str, path: &Path| {
            let mut flag = OsString::from(name);
            flag.push(path);
            flag
        };
        let output = linked(arguments);
        let mut words: Vec<OsString> = compiler.words().map(OsStr::to_owned).collect();
        // C++'s library for WebAssembly often has none.
        words.extend((compiler.language == Language::Cxx).then(|| "-fno-exceptions".into()));
        if output.is_some() {
            // A call with the wrong type is only a warning otherwise, and a trap at run time; and complex
            // level 3, or an array on the stack, needs more than the default of 64 KiB.
            words.extend(["-Wl,--fatal-warnings", "-Wl,-z,stack-size=8388608"].map(OsString::from));
        }
        words.extend_from_slice(arguments);
        if output.is_some() {
            match &libraries.open {
                Some(list) => {
                    words.push(flag("-Wl,--allow-undefined-file=", list));
                    let exports = FOR_THE_HOST.iter();
                    words.extend(
                        exports.map(|name| format!("-Wl,--export-if-defined={name}").into()),
                    );
                }
                None => words.extend([flag("-L", &libraries.lib), "-lblasm".into()]),
            }
        }
        words.push(flag("-I", &libraries.include));
        let is_output = |at: usize| output.as_ref().is_some_and(|path| *path == arguments[at]);
        let is_value = |at: usize| at > 0 && arguments[at - 1] == "-o";
        let reads_output = (0..arguments.len()).any(|at| is_output(at) && !is_value(at));
        Self { words, output, reads_output }
    }
}

/// The file that a compiler links with these arguments, if it does.
fn linked(arguments: &[OsString]) -> Option<PathBuf> {
    let (mut output, mut has_inputs) = (OsString::from("a.out"), false);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let text = word.to_string_lossy();
        if stops_early(&text) {
            return None;
        }
        match text.strip_prefix("-o") {
            Some("") => output = words.next().cloned().unwrap_or(output),
            Some(name) => output = name.into(),
            // A single one is standard input.
            None => has_inputs |= text == "-" || !text.starts_with('-'),
        }
    }
    has_inputs.then(|| output.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &str) -> Option<PathBuf> {
        let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
        linked(&words)
    }

    #[test]
    fn what_is_linked_is_seen() {
        assert_eq!(of("a.c"), Some("a.out".into()));
        assert_eq!(of("-O2 a.c -o a.wasm -lm"), Some("a.wasm".into()));
        assert_eq!(of("-oa.wasm -x c -"), Some("a.wasm".into()));
        for other in ["-c a.c -o a.o", "-print-prog-name=llvm-ar", "--version", "-O2", "a.c -###"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
