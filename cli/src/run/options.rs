//! The options of `blasm run`: those of `wasmtime run`, and BLAS's.
//!
//! Owns how they are written and read. What they mean is up to the files beside this one.

use super::profiler::Profiler;
use crate::blas::BlasArgs;
use crate::usage;
use blasm_wasmtime::witx;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use wasmtime_cli_flags::CommonOptions;

/// Run a WebAssembly program (the default).
#[derive(clap::Args)]
#[command(mut_arg("record_raw", usage::hidden), mut_arg("config", usage::config))]
#[command(
    after_help = "Options come before the file; everything after it is passed to the program.\n\n\
    Examples:\n  \
    blasm run program.wasm one two                   # with arguments\n  \
    blasm run --dir data --env SEED=7 program.wasm   # with a folder and a variable\n  \
    blasm run --dir /srv/data::/data program.wasm    # with a folder under another name\n  \
    blasm run -B backend=builtin program.wasm        # without a native library\n  \
    blasm run --invoke add library.wasm 1 2          # one function of a library\n  \
    blasm run --graft python.wasm                    # with its own BLAS replaced with the host's\n  \
    blasm run -W timeout=2s,max-memory-size=64000000 program.wasm\n  \
    cat program.wat | blasm run -                    # from standard input, as text"
)]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) common: CommonOptions,

    #[command(flatten)]
    pub(crate) blas: BlasArgs,

    /// Run machine code made by `blasm compile` or `wasmtime compile` (`*.cwasm`).
    ///
    /// Machine code cannot be checked: only pass this for files compiled from programs you trust.
    #[arg(long)]
    pub(crate) allow_precompiled: bool,

    /// Profile the program: perfmap, jitdump, vtune, or `guest[,path[,interval]]`.
    ///
    /// The first three write files for `perf` and VTune. `guest` samples from inside the process
    /// and writes a file for the Firefox Profiler (profiler.firefox.com), in which BLAS calls are
    /// intervals.
    #[arg(long, value_name = "STRATEGY")]
    pub(crate) profile: Option<Profiler>,

    /// Grant access to a folder of the host, under the same name or another.
    #[arg(long = "dir", value_name = "HOST_DIR[::GUEST_DIR]", value_parser = parse_dir)]
    pub(crate) dirs: Vec<(String, String)>,

    /// Pass an environment variable: with this value, or with the host's if no value is given.
    #[arg(long = "env", value_name = "NAME[=VAL]", value_parser = parse_env)]
    pub(crate) vars: Vec<(String, Option<String>)>,

    /// The function to call instead of the program's start.
    ///
    /// For a module: the name of an exported function, whose arguments follow the file. For a
    /// component: a call in WAVE, such as `add(1, 2)` or `my:package/interface.add(1, 2)`.
    #[arg(long, value_name = "FUNCTION")]
    pub(crate) invoke: Option<String>,

    /// Load a module before the program; its exports become imports of that name.
    #[arg(long = "preload", value_name = "NAME=MODULE_PATH", value_parser = parse_preload)]
    pub(crate) preloads: Vec<(String, PathBuf)>,

    /// Replace the BLAS inside the program with the host's, as `blasm graft` does; the result is
    /// cached.
    #[arg(long)]
    pub(crate) graft: bool,

    /// What the program sees as its own name (default: the file's, without its folder).
    #[arg(long, value_name = "NAME")]
    pub(crate) argv0: Option<String>,

    /// The program (`-` for standard input), and its arguments.
    #[arg(value_name = "WASM", trailing_var_arg = true, required = true)]
    wasm: Vec<OsString>,
}

fn parse_dir(text: &str) -> Result<(String, String), String> {
    match text.split_once("::").unwrap_or((text, text)) {
        ("", _) | (_, "") => Err("a folder has no name; `--dir HOST_DIR[::GUEST_DIR]`".to_owned()),
        (host, guest) => Ok((host.to_owned(), guest.to_owned())),
    }
}

fn parse_env(text: &str) -> Result<(String, Option<String>), String> {
    match text.split_once('=') {
        Some((name, value)) => Ok((name.to_owned(), Some(value.to_owned()))),
        None => Ok((text.to_owned(), None)),
    }
}

fn parse_preload(text: &str) -> Result<(String, PathBuf), String> {
    let Some((name, path)) = text.split_once('=') else {
        return Err("it must contain an equals sign: `--preload NAME=FILE`".to_owned());
    };
    Ok((name.to_owned(), path.into()))
}

impl RunArgs {
    /// The program as named on the command line, and its arguments.
    pub(crate) fn file_and_args(&self) -> (&OsStr, &[OsString]) {
        // clap makes sure that there is one.
        self.wasm
            .split_first()
            .map_or((OsStr::new(""), &[]), |(file, args)| (file.as_os_str(), args))
    }

    /// Whether a preloaded module takes the place of the host's BLAS.
    pub(crate) fn replaces_blas(&self) -> bool {
        self.preloads.iter().any(|(name, _)| name == witx::MODULE)
    }

    /// The program as messages name it.
    pub(crate) fn file(&self) -> String {
        self.file_and_args().0.to_string_lossy().into_owned()
    }
}
