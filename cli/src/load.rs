//! Programs from files: modules and components, binary, text or compiled, or from standard input.

use crate::engine::Made;
use crate::{Cli, progress};
use blasm_core::registry;
use clap::CommandFactory;
use std::borrow::Cow;
use std::io::Read;
use std::path::{Path, PathBuf};
use wasmtime::component::Component;
use wasmtime::error::Context;
use wasmtime::wasmparser::{Parser, Payload};
use wasmtime::{CodeBuilder, CodeHint, Engine, Module, Precompiled, Result, bail, format_err};

/// The size of a program, in bytes, from which compiling can take long. If a smaller one takes a
/// second, the machine is busy, and a message about compiling does not help.
const WORTH_A_WORD: usize = 64 << 10;

/// A program that was loaded.
pub(crate) enum Program {
    Module(Module),
    Component(Component),
}

/// A file that was read, or one that is compiled and will be mapped.
pub(crate) struct Source {
    path: PathBuf,
    content: Content,
}

enum Content {
    Bytes(Vec<u8>),
    /// A regular file that an engine wrote.
    Compiled(Precompiled),
}

impl Source {
    /// Reads a file; `-` is standard input.
    pub(crate) fn read(path: &Path) -> Result<Source> {
        let failed = || format!("failed to open wasm module {path:?}");
        let content = if path == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).context("failed to read standard input")?;
            Content::Bytes(bytes)
        } else {
            let kind = std::fs::metadata(path).map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => missing(path),
                _ => error.into(),
            });
            let kind = kind.with_context(failed)?;
            if kind.is_dir() {
                return Err(format_err!(
                    "it is a folder: give the program's file; `--dir` gives a program access to a folder"
                ))
                .with_context(failed);
            }
            // Only a regular file can be inspected without consuming its content.
            match kind.is_file().then(|| Engine::detect_precompiled_file(path)) {
                Some(Ok(Some(compiled))) => Content::Compiled(compiled),
                _ => Content::Bytes(std::fs::read(path).with_context(failed)?),
            }
        };
        Ok(Source { path: path.to_owned(), content })
    }

    /// The module as bytes that are WebAssembly's.
    pub(crate) fn wasm(&self) -> Result<Cow<'_, [u8]>> {
        match &self.content {
            Content::Bytes(bytes) if Engine::detect_precompiled(bytes).is_none() => {
                self.binary(bytes)
            }
            _ => bail!(
                "`{}` is already machine code: use the WebAssembly that it was compiled from",
                self.path.display()
            ),
        }
    }

    /// The file that it is from.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it leaves symbols of BLAS or LAPACK open.
    pub(crate) fn has_open_symbols(&self) -> bool {
        match &self.content {
            Content::Bytes(bytes) if bytes.starts_with(b"\0asm") => {
                blasm_graft::has_open_symbols(bytes)
            }
            // Text, perhaps.
            _ => {
                self.mentions(blasm_graft::OPEN)
                    && self.wasm().is_ok_and(|binary| blasm_graft::has_open_symbols(&binary))
            }
        }
    }

    /// A program that was made from the one in that file.
    pub(crate) fn made_of(path: &Path, bytes: Vec<u8>) -> Source {
        Source { path: path.to_owned(), content: Content::Bytes(bytes) }
    }

    /// Whether these bytes occur in it. If they do not, no module in it imports that name, unless
    /// its text form spells the name differently.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        match &self.content {
            Content::Bytes(bytes) => memchr::memmem::find(bytes, name.as_bytes()).is_some(),
            Content::Compiled(_) => false,
        }
    }

    /// Whether instantiating it runs code by itself. Unknown for compiled files, so assumed.
    pub(crate) fn has_start_section(&self) -> bool {
        let Content::Bytes(bytes) = &self.content else { return true };
        let Ok(binary) = wat::parse_bytes(bytes) else { return false };
        for payload in Parser::new(0).parse_all(&binary) {
            match payload {
                Ok(Payload::StartSection { .. }) => return true,
                Ok(Payload::CodeSectionStart { .. }) | Err(_) => return false,
                Ok(_) => {}
            }
        }
        false
    }

    /// Compiles it, or maps it if that was done before.
    pub(crate) fn load(&self, made: &Made, allow_precompiled: bool) -> Result<Program> {
        let engine = &made.engine;
        let bytes = match &self.content {
            Content::Bytes(bytes) => bytes,
            Content::Compiled(kind) => {
                self.allowed(allow_precompiled)?;
                return map(engine, *kind, &self.path);
            }
        };
        if let Some(kind) = Engine::detect_precompiled(bytes) {
            self.allowed(allow_precompiled)?;
            return unpack(engine, kind, bytes);
        }
        let failed = || format!("failed to load `{}`", self.path.display());
        let binary = self.binary(bytes).with_context(failed)?;
        let size = binary.len();
        let line = || {
            let kept =
                if made.keeps { "; the result is kept, so the next start is fast" } else { "" };
            let mib = size as f64 / f64::from(1 << 20);
            format!("compiling `{}` ({mib:.1} MiB){kept}", self.path.display())
        };
        let compile = || {
            let mut code = CodeBuilder::new(engine);
            code.wasm_binary(binary, Some(&self.path))?;
            match code.hint() {
                Some(CodeHint::Component) => code.compile_component().map(Program::Component),
                Some(CodeHint::Module) | None => code.compile_module().map(Program::Module),
            }
        };
        match size {
            0..WORTH_A_WORD => compile(),
            _ => progress::told(line, compile),
        }
        .with_context(failed)
    }

    /// Compiles it to machine code that can be written to a file.
    pub(crate) fn compile(&self, engine: &Engine) -> Result<Vec<u8>> {
        let failed = || format!("failed to compile `{}`", self.path.display());
        let bytes = match &self.content {
            Content::Bytes(bytes) if Engine::detect_precompiled(bytes).is_none() => bytes,
            _ => bail!("`{}` is already compiled", self.path.display()),
        };
        let mut code = CodeBuilder::new(engine);
        code.wasm_binary(self.binary(bytes).with_context(failed)?, Some(&self.path))?;
        match code.hint() {
            Some(CodeHint::Component) => code.compile_component_serialized(),
            Some(CodeHint::Module) | None => code.compile_module_serialized(),
        }
        .with_context(failed)
    }

    fn allowed(&self, yes: bool) -> Result<()> {
        if yes {
            return Ok(());
        }
        bail!(
            "running a precompiled module requires the `--allow-precompiled` flag. `{}` is machine code, which \
             cannot be checked: only pass the flag if `blasm compile` or `wasmtime compile` made it from a \
             program that you trust",
            self.path.display()
        )
    }

    /// The binary form, or an error that says what the file seems to be.
    fn binary<'a>(&self, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>> {
        if let Some(other) = something_else(bytes) {
            bail!(
                "not a WebAssembly file: {other}. A WebAssembly program begins with the bytes `\\0asm`, or in text \
                 form with `(module`; compile yours for the target wasm32-wasip1"
            );
        }
        wat::parse_bytes(bytes).map_err(|mut error| {
            error.set_path(&self.path);
            error.into()
        })
    }
}

fn missing(path: &Path) -> wasmtime::Error {
    let near = path.with_extension("wasm");
    if near != path && near.is_file() {
        return format_err!("there is no such file; did you mean {}?", near.display());
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    match (extension, path.components().count()) {
        // `blasm lst`: neither a file nor a command.
        (None, 1) => {
            let command = Cli::command();
            let commands: Vec<&str> =
                command.get_subcommands().map(clap::Command::get_name).collect();
            let meant = path.to_str().and_then(|name| registry::nearest(name, &commands));
            let meant =
                meant.map_or(String::new(), |meant| format!("did you mean `blasm {meant}`? "));
            format_err!(
                "there is no such file, and `{}` is not a command; {meant}`blasm --help` lists the commands",
                path.display()
            )
        }
        _ => format_err!(
            "there is no such file; blasm's options come before the file, the program's after it"
        ),
    }
}

/// What bytes that are neither a module nor text may be.
fn something_else(bytes: &[u8]) -> Option<&'static str> {
    let text = || std::str::from_utf8(bytes).map(str::trim_start);
    match bytes {
        [] => Some("it is empty"),
        [0, b'a', b's', b'm', ..] => None,
        [0x7f, b'E', b'L', b'F', ..] | [b'M', b'Z', ..] | [0xcf, 0xfa, 0xed, 0xfe, ..] => {
            Some("it is a native program")
        }
        [b'!', b'<', b'a', b'r', b'c', b'h', b'>', ..] => Some("it is a library of object files"),
        [0x1f, 0x8b, ..] | [b'P', b'K', 3, 4, ..] => Some("it is compressed; unpack it first"),
        [b'#', b'!', ..] => Some("it is a script"),
        _ => match text() {
            Ok(text) if text.starts_with(['(', ';']) || text.is_empty() => None,
            Ok(_) => Some("it is some other kind of text"),
            Err(_) => Some("it is some other kind of data"),
        },
    }
}

#[expect(unsafe_code, reason = "machine code cannot be checked")]
fn map(engine: &Engine, kind: Precompiled, file: &Path) -> Result<Program> {
    // SAFETY: the user vouched by `--allow-precompiled` that an engine made the file from a program
    // and that it has not been changed since; nothing else can establish that.
    unsafe {
        match kind {
            Precompiled::Module => Module::deserialize_file(engine, file).map(Program::Module),
            Precompiled::Component => {
                Component::deserialize_file(engine, file).map(Program::Component)
            }
        }
    }
}

#[expect(unsafe_code, reason = "machine code cannot be checked")]
fn unpack(engine: &Engine, kind: Precompiled, bytes: &[u8]) -> Result<Program> {
    // SAFETY: as in `map`.
    unsafe {
        match kind {
            Precompiled::Module => Module::deserialize(engine, bytes).map(Program::Module),
            Precompiled::Component => Component::deserialize(engine, bytes).map(Program::Component),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_program_is_told_from_what_may_be_one() {
        for program in [&b"\0asm\x01\0\0\0"[..], b"(module)", b"  ;; text\n(module)", b"\n"] {
            assert_eq!(something_else(program), None, "{program:?}");
        }
        for other in [&b""[..], b"\x7fELF\x02", b"#!/bin/sh", b"hello", b"\xff\xfe", b"\x1f\x8b8"] {
            assert!(something_else(other).is_some(), "{other:?}");
        }
    }
}
