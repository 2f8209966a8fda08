//! The C compiler for WebAssembly.
//!
//! Owns how it is found, and the tools of LLVM that belong to it. Installs nothing: that is
//! `cargo xtask setup`.

use crate::process;
use crate::repository::root;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A C compiler that makes WebAssembly for WASI, and the tools beside it.
#[derive(Clone, Debug)]
pub struct Clang {
    /// The compiler, and the flags that every compilation for WASI needs.
    words: Vec<String>,
}

impl Clang {
    /// The message if there is none.
    pub const MISSING: &'static str = "no C compiler for WebAssembly was found. On Debian or Ubuntu: \
        apt-get install clang-22 lld-22 llvm-22 wasi-libc libclang-rt-22-dev-wasm32 (or another version, 16 or later). \
        Elsewhere: a clang with the target wasm32-wasi and wasi-libc; BLASM_CLANG names it.";

    /// The one that compiles guests: `guest/blasm-cc` finds it, for users and for our commands
    /// alike.
    pub fn find() -> Option<Self> {
        Self::ask("guest/blasm-cc")
    }

    /// The one for C++, which needs a library of its own.
    pub fn find_cxx() -> Option<Self> {
        Self::ask("guest/blasm-c++")
    }

    fn ask(script: &str) -> Option<Self> {
        let mut shell = Command::new("sh");
        shell.arg(root().join(script)).arg("--blasm-show").stderr(Stdio::null());
        let out = shell.output().ok().filter(|out| out.status.success())?;
        let words = String::from_utf8(out.stdout).ok()?.lines().map(str::to_owned).collect();
        Some(Self { words })
    }

    /// The compiler, with the flags that every compilation for WASI needs.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.words[0]);
        command.args(&self.words[1..]);
        command
    }

    /// The compiler's file name, which contains its version.
    pub fn name(&self) -> String {
        let compiler = Path::new(&self.words[0]);
        compiler.file_name().unwrap_or(compiler.as_os_str()).to_string_lossy().into_owned()
    }

    /// The linker of the same version as the compiler.
    pub fn linker(&self) -> Command {
        self.program("wasm-ld")
    }

    /// A tool of LLVM, such as `ar`, of the same version as the compiler.
    pub fn tool(&self, name: &str) -> Command {
        self.program(&format!("llvm-{name}"))
    }

    /// Makes an archive of objects. GNU ar writes no index for WebAssembly objects.
    ///
    /// # Errors
    /// If the archiver fails.
    pub fn pack(&self, archive: &Path, objects: &[PathBuf]) -> Result<()> {
        let _ = fs::remove_file(archive);
        let mut ar = self.tool("ar");
        ar.arg("rcs").arg(archive).args(objects);
        process::run(ar)
    }

    /// A program that the compiler would call; just its name, if the compiler does not know its
    /// path.
    fn program(&self, name: &str) -> Command {
        let mut ask = self.command();
        ask.arg(format!("-print-prog-name={name}"));
        Command::new(
            process::output(ask).map_or_else(|_| name.to_owned(), |path| path.trim().to_owned()),
        )
    }

    /// Its version, as in the names of Debian's packages.
    pub fn version(&self) -> Option<String> {
        let name = self.name();
        let version = name.rsplit_once('-')?.1;
        version.chars().all(|c| c.is_ascii_digit()).then(|| version.to_owned())
    }
}
