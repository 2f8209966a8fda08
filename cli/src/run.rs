//! `blasm run`: `wasmtime run`, with BLAS.
//!
//! Owns the options and the order of the steps. Core modules run in [`crate::core`], components in
//! [`crate::component`].

use crate::blas::{BlasArgs, Opening};
use crate::engine::engine;
use crate::load::{Program, Source};
use crate::output::{self, say};
use crate::profile::Profile;
use crate::report::Report;
use crate::{component, config, core, graft, usage};
use blasm_wasmtime::{BlasCtx, BlasCtxBuilder, wit, witx};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wasmtime::error::Context;
use wasmtime::{Module, Result, bail};
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
    blas: BlasArgs,

    /// Run machine code made by `blasm compile` or `wasmtime compile` (`*.cwasm`).
    ///
    /// Machine code cannot be checked: only pass this for files compiled from programs you trust.
    #[arg(long)]
    allow_precompiled: bool,

    /// Profile the program: perfmap, jitdump, vtune, or `guest[,path[,interval]]`.
    ///
    /// The first three write files for `perf` and VTune. `guest` samples from inside the process
    /// and writes a file for the Firefox Profiler (profiler.firefox.com), in which BLAS calls are
    /// intervals.
    #[arg(long, value_name = "STRATEGY")]
    pub(crate) profile: Option<Profile>,

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
    preloads: Vec<(String, PathBuf)>,

    /// Replace the BLAS inside the program with the host's, as `blasm graft` does; the result is
    /// cached.
    #[arg(long)]
    graft: bool,

    /// What the program sees as its own name (default: the file's, without its folder).
    #[arg(long, value_name = "NAME")]
    pub(crate) argv0: Option<String>,

    /// The program (`-` for standard input), and its arguments.
    #[arg(value_name = "WASM", trailing_var_arg = true, required = true)]
    wasm: Vec<OsString>,
}

fn parse_dir(text: &str) -> std::result::Result<(String, String), String> {
    match text.split_once("::").unwrap_or((text, text)) {
        ("", _) | (_, "") => Err("a folder has no name; `--dir HOST_DIR[::GUEST_DIR]`".to_owned()),
        (host, guest) => Ok((host.to_owned(), guest.to_owned())),
    }
}

fn parse_env(text: &str) -> std::result::Result<(String, Option<String>), String> {
    match text.split_once('=') {
        Some((name, value)) => Ok((name.to_owned(), Some(value.to_owned()))),
        None => Ok((text.to_owned(), None)),
    }
}

fn parse_preload(text: &str) -> std::result::Result<(String, PathBuf), String> {
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

/// A module whose exports the program may import.
pub(crate) struct Preload {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) module: Module,
}

/// Whether a module calls BLAS.
pub(crate) fn calls_blas(module: &Module) -> bool {
    module.imports().any(|import| import.module() == witx::MODULE)
}

pub(crate) fn execute(mut args: RunArgs) -> Result<()> {
    config::read(&mut args.common, &mut args.blas)?;
    let profile = args.profile.clone();
    let made = engine(&mut args.common, |common, config| {
        if common.wasm.timeout.is_some() {
            config.epoch_interruption(true);
            output::limit();
        }
        if let Some(profile) = &profile {
            profile.tune(config);
        }
    })?;
    if args.common.debug.coredump.as_ref().is_some_and(|path| path.contains('%')) {
        bail!("`-D coredump` takes the name of a file, in which `%` has no meaning yet");
    }
    if args.common.debug.debugger.is_some() {
        bail!("`-D debugger` is not in this program; `wasmtime run` has it");
    }

    let file = Path::new(args.file_and_args().0);
    let source = match args.graft {
        true => graft::on_the_fly(file, made.keeps)?,
        false => Source::read(file)?,
    };
    // The library is opened while the program is compiled or read from the cache.
    let opening = (source.mentions(witx::MODULE) || source.mentions(wit::PACKAGE))
        .then(|| args.blas.options().open());
    let program = source.load(&made, args.allow_precompiled)?;
    let mut preloads = Vec::new();
    for (name, path) in &args.preloads {
        let failed = || format!("failed to process preload `{name}` at `{}`", path.display());
        let loaded =
            Source::read(path).and_then(|source| source.load(&made, args.allow_precompiled));
        let Program::Module(module) = loaded.with_context(failed)? else {
            bail!("components cannot be loaded with `--preload`: `{}` is one", path.display());
        };
        preloads.push(Preload { name: name.clone(), path: path.clone(), module });
    }

    match &program {
        Program::Module(module) => {
            let modules = || preloads.iter().map(|preload| &preload.module).chain([module]);
            let needed = !args.replaces_blas() && modules().any(calls_blas);
            let blas = lend(&args, opening, needed)?;
            let report = blas.as_ref().and_then(|blas| blas.report.clone());
            let result = core::run(&args, &made.engine, module, &source, &preloads, blas);
            conclude(report, result)
        }
        Program::Component(component) => {
            if args.common.wasm.component_model == Some(false) {
                bail!("cannot execute a component without `-W component-model`");
            }
            if !preloads.is_empty() {
                bail!("`--preload` cannot be used with components: compose them into one");
            }
            let needed = component::calls_blas(component, &made.engine);
            let blas = lend(&args, opening, needed)?;
            let report = blas.as_ref().and_then(|blas| blas.report.clone());
            let result = component::run(&args, &made.engine, component, blas);
            conclude(report, result)
        }
    }
}

/// What a program that calls BLAS gets.
pub(crate) struct Lent {
    pub(crate) context: BlasCtx,
    /// What is reported about its calls when it ends.
    pub(crate) report: Option<Arc<Report>>,
}

/// The program's BLAS, on a library that may be opening already, if it needs one.
fn lend(args: &RunArgs, opening: Option<Opening>, needed: bool) -> Result<Option<Lent>> {
    if !needed {
        if args.blas.profile() {
            say!("blasm: there is no profile, since the program does not call BLAS");
        }
        return Ok(None);
    }
    let opening = opening.unwrap_or_else(|| args.blas.options().open());
    let (threads, flops) = (opening.threads(), opening.call_flops());
    // What limits a guest's memory limits its buffers: they are memory for the same data.
    let buffers = opening.buffer_memory().unwrap_or(BlasCtxBuilder::BUFFER_MEMORY);
    let memory = args.common.wasm.max_memory_size.map_or(u64::MAX, |bytes| bytes as u64);
    let (guard, report) = opening.guard()?;
    let builder = BlasCtx::builder(guard).buffer_memory(buffers.min(memory));
    let context = builder.call_flops(flops).threads(threads).build();
    Ok(Some(Lent { context, report: report.map(Arc::new) }))
}

/// Shows the counts however the program ended, by an exit or by a trap.
fn conclude(report: Option<Arc<Report>>, result: Result<()>) -> Result<()> {
    if let Some(report) = report {
        report.give();
    }
    result
}
