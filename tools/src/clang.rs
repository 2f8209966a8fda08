//! The C compiler for WebAssembly.
//!
//! Owns the tools of LLVM that belong to it; the search is that of [`blasm_cc`], for users and for our
//! commands alike. Installs nothing: that is `cargo xtask setup`.

use crate::process;
use anyhow::Result;
use blasm_cc::{Compiler, Language, NotFound};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A C compiler that makes WebAssembly for WASI, and the tools beside it.
#[derive(Clone, Debug)]
pub struct Clang(Compiler);

impl Clang {
    /// The one that compiles guests.
    ///
    /// # Errors
    /// If there is none.
    pub fn find() -> Result<Self, NotFound> {
        Compiler::find_clang(Language::C).map(Self)
    }

    /// The one for C++, which needs a library of its own.
    ///
    /// # Errors
    /// If there is none.
    pub fn find_cxx() -> Result<Self, NotFound> {
        Compiler::find_clang(Language::Cxx).map(Self)
    }

    /// The compiler, with the flags that every compilation for WASI needs.
    pub fn command(&self) -> Command {
        self.0.command()
    }

    /// The same as words.
    pub fn words(&self) -> String {
        let words: Vec<_> = self.0.words().map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    }

    /// The compiler's file name, which contains its version.
    pub fn name(&self) -> String {
        self.0.name()
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
