//! `blasm run`: a core module with WASI preview 1 and BLAS.

use crate::blas::BlasArgs;
use blasm_backends::guard;
use blasm_core::Guard;
use blasm_wasmtime::{BlasCtx, witx};
use clap::CommandFactory;
use clap::error::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use wasmtime::error::Context;
use wasmtime::{Cache, Config, Engine, Error, Linker, Module, Result, Store, bail, format_err};
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

/// Run a WebAssembly program (the default).
#[derive(clap::Args, Debug)]
pub(crate) struct RunArgs {
    /// Grant access to a host folder, under the same or another name.
    #[arg(long = "dir", value_name = "HOST_DIR[::GUEST_DIR]", value_parser = parse_dir)]
    dirs: Vec<(PathBuf, String)>,
    /// Pass an environment variable: a value, or the host's if only named.
    #[arg(long = "env", value_name = "NAME[=VAL]", value_parser = parse_env)]
    vars: Vec<(String, Option<String>)>,
    /// What the program sees as its own name (default: the file's).
    #[arg(long, value_name = "NAME")]
    argv0: Option<String>,
    #[command(flatten)]
    blas: BlasArgs,
    /// The program, and its arguments.
    #[arg(value_name = "FILE [ARGS]", trailing_var_arg = true)]
    file_and_args: Vec<String>,
}

fn parse_dir(text: &str) -> std::result::Result<(PathBuf, String), String> {
    let (host, guest) = text.split_once("::").unwrap_or((text, text));
    Ok((host.into(), guest.to_owned()))
}

fn parse_env(text: &str) -> std::result::Result<(String, Option<String>), String> {
    match text.split_once('=') {
        Some((name, value)) => Ok((name.to_owned(), Some(value.to_owned()))),
        None => Ok((text.to_owned(), None)),
    }
}

struct State {
    wasi: WasiP1Ctx,
    blas: BlasCtx,
}

pub(crate) fn execute(args: RunArgs) -> Result<()> {
    let Some(blas) = args.blas.options()? else { return Ok(()) };
    let Some((file, guest_args)) = args.file_and_args.split_first() else {
        // Not left to clap, so that `-B help` needs no program.
        let what = "no program to run: `blasm run FILE`";
        crate::Cli::command().error(ErrorKind::MissingRequiredArgument, what).exit()
    };
    let engine = Engine::new(&config())?;
    let module = load(&engine, Path::new(file))?;
    let wants_blas = module.imports().any(|import| import.module() == witx::MODULE);
    let guard: Arc<Guard> = if wants_blas {
        blas.guard()?
    } else {
        // A program that calls no BLAS has no need of a library, nor of a word about one.
        guard(&builtin()?)
    };

    let mut wasi = WasiCtxBuilder::new();
    wasi.inherit_stdio().arg(args.argv0.as_deref().unwrap_or(file)).args(guest_args);
    for (name, value) in &args.vars {
        match value.clone().map_or_else(|| std::env::var(name), Ok) {
            Ok(value) => wasi.env(name, value),
            Err(_) => bail!("environment variable `{name}` not found"),
        };
    }
    for (host, guest) in &args.dirs {
        wasi.preopened_dir(host, guest, FsPerms::ReadWrite)
            .with_context(|| format!("failed to open directory '{}'", host.display()))?;
    }
    let state = State { wasi: wasi.build_p1(), blas: BlasCtx::builder(guard).build() };
    let mut store = Store::new(&engine, state);
    let mut linker = Linker::new(&engine);
    p1::add_to_linker_sync(&mut linker, |state: &mut State| &mut state.wasi)?;

    let failed = || format!("failed to run main module `{file}`");
    let instance = blasm_wasmtime::instantiate(&mut store, &linker, &module, |s| &mut s.blas)
        .with_context(failed)?;
    let start = instance.get_func(&mut store, "_start").ok_or_else(|| {
        format_err!("`{file}` exports no function `_start`: it is a library, not a program")
    })?;
    start.typed::<(), ()>(&store)?.call(&mut store, ()).with_context(failed)
}

fn builtin() -> Result<blasm_core::registry::Backend> {
    let settings =
        blasm_core::registry::Settings { backend: Some("builtin".into()), ..Default::default() };
    Ok(blasm_backends::REGISTRY.select(&settings).map_err(Error::from)?.backend)
}

fn config() -> Config {
    let mut config = Config::new();
    config.wasm_backtrace_details(wasmtime::WasmBacktraceDetails::Environment);
    // A second start should not compile again. Where no cache can be had, the first way works too.
    if let Ok(cache) = Cache::from_file(None) {
        config.cache(Some(cache));
    }
    config
}

fn load(engine: &Engine, file: &Path) -> Result<Module> {
    if !file.exists() {
        bail!("failed to read input file: {}: there is no such file", file.display());
    }
    Module::from_file(engine, file)
        .with_context(|| format!("failed to parse WebAssembly module `{}`", file.display()))
}
