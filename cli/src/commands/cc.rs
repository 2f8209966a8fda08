//! `blasm cc` and `blasm c++`.
//!
//! Owns the commands; the search for a compiler and the flags are those of [`blasm_cc`].

use crate::output;
use crate::sdk;
use blasm_cc::{Compiler, Invocation, Language, Libraries};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use wasmtime::error::Context;
use wasmtime::{Error, Result, bail};
use wasmtime_wasi::I32Exit;

/// Compile a C program for WebAssembly, and link it to the host's BLAS.
///
/// Finds a compiler on this machine that makes programs for WASI, and runs it with the flags that its
/// version needs, the headers, and `-lblasm`.
#[derive(clap::Args)]
#[command(
    override_usage = "blasm cc [--sdk <DIR>] [--open] [--print] [ARGUMENTS]...",
    after_help = "The arguments are the compiler's, and override what comes before them: the target, a stack\n\
    of 8 MiB, and an error where a caller and a definition disagree on a type, which is a trap\n\
    otherwise (`-Wl,--no-fatal-warnings` for scripts that call functions without arguments to\n\
    see whether they exist).\n\n\
    The compiler is the one that BLASM_CLANG names, wasi-sdk's in WASI_SDK_PATH, the newest\n\
    `clang-N` or `clang` that can link for WASI, or `zig cc`.\n\n\
    Examples:\n  \
    blasm cc -O2 -msimd128 product.c -o product.wasm\n  \
    blasm cc -O2 solve.c -llapack_blasm -lblasm_f77 -o solve.wasm\n  \
    blasm cc --open -O2 product.c -o open.wasm       # BLAS stays undefined, and `blasm run` binds it\n  \
    blasm cc --print -O2 product.c                   # the command, one word on a line\n  \
    $(blasm cc --print) -c product.c                 # what every compilation needs\n  \
    CC='blasm cc' make"
)]
pub(crate) struct CcArgs {
    #[command(flatten)]
    pub(crate) call: Call,
}

/// A call of a compiler.
#[derive(clap::Args)]
pub(crate) struct Call {
    /// Use the SDK in this folder (default: the one that this program carries).
    #[arg(long, value_name = "DIR")]
    sdk: Option<PathBuf>,

    /// Link no BLAS: its symbols stay undefined, and the host defines them.
    #[arg(long)]
    open: bool,

    /// Print the command instead of running it; without arguments only the compiler and its flags.
    #[arg(long)]
    print: bool,

    /// The arguments of the compiler.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Compile a C++ program for WebAssembly, and link it to the host's BLAS.
///
/// As `blasm cc`, with C++'s library and without exceptions.
#[derive(clap::Args)]
#[command(
    override_usage = "blasm c++ [--sdk <DIR>] [--open] [--print] [ARGUMENTS]...",
    after_help = "`blasm cc --help` says which compiler is taken, and what it is told.\n\n\
    Examples:\n  \
    blasm c++ -O2 norm.cc -o norm.wasm\n  \
    blasm c++ --print                                # the compiler, and what it always needs"
)]
pub(crate) struct CxxArgs {
    #[command(flatten)]
    pub(crate) call: Call,
}

pub(crate) fn execute(args: &Call, language: Language) -> Result<()> {
    let compiler = Compiler::find(language).map_err(Error::new)?;
    if args.print && args.arguments.is_empty() {
        return print(compiler.words().map(OsString::from));
    }
    let sdk = match &args.sdk {
        Some(folder) if !folder.join("include/cblas.h").is_file() => {
            let shown = folder.display();
            bail!("there is no SDK in {shown}: `blasm sdk --out {shown}` writes one");
        }
        Some(folder) => folder.clone(),
        None => sdk::cached()?,
    };
    let libraries = Libraries {
        include: sdk.join("include"),
        lib: sdk.join("lib"),
        open: args.open.then(|| sdk.join("open-symbols.txt")),
    };
    let Invocation { words, output, reads_output } =
        Invocation::new(&compiler, &libraries, &args.arguments);
    if args.print {
        return print(words.into_iter());
    }
    // An old file must not be taken for the new one.
    if let Some(output) = output.as_ref().filter(|path| !reads_output && path.is_file()) {
        let failed = || format!("failed to replace {}", output.display());
        std::fs::remove_file(output).with_context(failed)?;
    }
    let name = compiler.name();
    let status = Command::new(&words[0]).args(&words[1..]).status();
    let status = status.with_context(|| format!("failed to start {name}"))?;
    if !status.success() {
        return Err(Error::new(I32Exit(status.code().unwrap_or(1))));
    }
    match output.filter(|path| !path.exists()) {
        Some(output) => bail!("{name} reported success and wrote no {}", output.display()),
        None => Ok(()),
    }
}

/// Prints a word on each line.
fn print(words: impl Iterator<Item = OsString>) -> Result<()> {
    let lines: Vec<String> = words.map(|word| format!("{}\n", word.display())).collect();
    output::text(&lines.concat())
}
