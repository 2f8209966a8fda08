//! Runs a core module: WASI preview 1 and BLAS, synchronously, on the calling thread.

use super::coredump::dump;
use super::host::{self, Host};
use super::lending::Lent;
use super::options::RunArgs;
use super::timeout::Clock;
use super::{imports, invoke};
use crate::load::Source;
use crate::output;
use blasm_core::registry;
use blasm_wasmtime::witx;
use std::path::PathBuf;
use tokio::runtime::Builder;
use wasmtime::error::Context;
use wasmtime::{
    Engine, ExternType, Func, Instance, Linker, Module, Result, Store, Val, bail, format_err,
};
use wasmtime_wasi::{p0, p1};

/// The stack space needed beyond WebAssembly's own: the host's functions run on it, and libraries
/// need tens of KiB.
const HOST_STACK: usize = 4 << 20;

/// The module whose functions a program for WASI preview 0 imports.
const PREVIEW0: &str = "wasi_unstable";

/// The same of preview 1.
const PREVIEW1: &str = "wasi_snapshot_preview1";

/// What the main thread of every platform has room for besides that.
const USUAL_WASM_STACK: usize = 1 << 20;

/// A module whose exports the program may import.
pub(crate) struct Preload {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) module: Module,
}

/// Whether a module calls BLAS.
pub(crate) fn calls_blas(module: &Module) -> bool {
    module.imports().any(|import| witx::is_module(import.module()))
}

/// Runs the program, or the function that `--invoke` names.
pub(crate) fn run(
    args: &RunArgs,
    engine: &Engine,
    module: &Module,
    source: &Source,
    preloads: &[Preload],
    blas: Option<Lent>,
) -> Result<()> {
    check_memory(args, module, preloads, blas.is_some())?;
    let work = || run_here(args, engine, module, source, preloads, blas);
    match args.common.wasm.max_wasm_stack {
        Some(bytes) if bytes > USUAL_WASM_STACK || cfg!(windows) => std::thread::scope(|scope| {
            let thread = std::thread::Builder::new()
                .stack_size(bytes.saturating_add(HOST_STACK))
                .spawn_scoped(scope, work)
                .with_context(|| format!("cannot start a thread with a stack of {bytes} bytes"))?;
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        }),
        _ => work(),
    }
}

/// Makes sure that a preloaded module that replaces BLAS and has a memory shares it with its
/// callers: otherwise it would use their addresses in its own memory, and silently compute on the
/// wrong bytes.
fn check_memory(args: &RunArgs, module: &Module, preloads: &[Preload], lends: bool) -> Result<()> {
    let is_blas = |preload: &&Preload| preload.name == witx::MODULE;
    let blas = preloads.iter().find(is_blas);
    let its_memory = blas.is_some_and(|blas| {
        blas.module.exports().any(|export| matches!(export.ty(), ExternType::Memory(_)))
    });
    let others = preloads.iter().filter(|preload| !is_blas(preload));
    let callers =
        others.map(|preload| (preload.path.display().to_string(), &preload.module, false));
    for (name, module, is_main) in callers.chain([(args.file(), module, true)]) {
        let imports = || module.imports().filter(|import| import.module() == witx::MODULE);
        let shares = imports().any(|import| matches!(import.ty(), ExternType::Memory(_)));
        let calls = imports().any(|import| matches!(import.ty(), ExternType::Func(_)));
        match blas {
            Some(blas) if its_memory && calls && !shares => bail!(
                "`{name}` does not import the memory of `{}`, which is preloaded as `{}` and works on that memory: \
                 it would compute on the wrong bytes. Link the program with \
                 `-Xlinker --import-memory={},memory` and the other flags in docs/provider.md, or run it without \
                 the preload, on this host's BLAS",
                blas.path.display(),
                witx::MODULE,
                witx::MODULE
            ),
            // The program itself gets a memory with this host's BLAS; if the options ask for zeros, any
            // module does.
            _ if shares
                && !its_memory
                && !(is_main && blas.is_none() && lends)
                && args.common.wasm.unknown_imports_default != Some(true) =>
            {
                bail!(
                    "`{name}` imports its memory from `{0}`: it is linked to run with a module that exports BLAS and \
                     that memory. Pass `--preload {0}=polyfill.wasm` (`cargo xtask provider` builds it, see \
                     docs/provider.md), or link it without `--import-memory` to run it on this host's BLAS",
                    witx::MODULE
                )
            }
            _ => {}
        }
    }
    Ok(())
}

fn run_here(
    args: &RunArgs,
    engine: &Engine,
    module: &Module,
    source: &Source,
    preloads: &[Preload],
    blas: Option<Lent>,
) -> Result<()> {
    let options = &args.common;
    let mut linker = Linker::new(engine);
    if let Some(allow) = options.wasm.unknown_exports_allow {
        linker.allow_unknown_exports(allow);
    }
    let report = blas.as_ref().and_then(|blas| blas.report.clone());
    let stop = blas.as_ref().and_then(|blas| blas.stop.clone());
    let mut store = host::store(engine, args, blas.map(|blas| blas.context))?;
    // Defining functions that are not imported would take a good part of a small program's start.
    let imported = |name: &str| {
        let modules = preloads.iter().map(|preload| &preload.module).chain([module]);
        modules.flat_map(Module::imports).any(|import| import.module() == name)
    };
    // WASI's functions wait in a runtime, and create one with a thread per core if there is none.
    // There is only this guest, so one thread is enough. The runtime lives as long as the process,
    // as theirs would: dropping it would wait for a thread that reads the terminal.
    let mut _entered = None;
    let preview0 = options.wasi.preview0 != Some(false) && imported(PREVIEW0);
    let preview1 = imported(PREVIEW1);
    if host::wants_wasi(&options.wasi)? && (preview0 || preview1) {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        _entered = Some(Box::leak(Box::new(runtime)).enter());
        if preview0 {
            p0::add_to_linker_sync(&mut linker, Host::wasi)?;
        }
        if preview1 {
            p1::add_to_linker_sync(&mut linker, Host::wasi)?;
        }
    }

    let clock = Clock::start(engine, options.wasm.timeout, stop, report)?;
    match &args.profile {
        Some(profiler) => {
            let modules = std::iter::once((String::new(), module.clone()))
                .chain(preloads.iter().map(|p| (p.name.clone(), p.module.clone())));
            profiler.begin(&mut store, &args.file(), modules.collect(), options.wasm.timeout)?;
        }
        None if options.wasm.timeout.is_some() => store.set_epoch_deadline(1),
        None => {}
    }
    if !args.replaces_blas() && preloads.iter().any(|preload| calls_blas(&preload.module)) {
        witx::add_to_linker(&mut linker, Host::blas)?;
    }
    for Preload { name, path, module } in preloads {
        let failed = || format!("failed to process preload `{name}` at `{}`", path.display());
        let linked = linker.module(&mut store, name, module).map(drop);
        clock.explain(linked).with_context(failed)?;
    }
    let result = run_main(args, &mut store, &mut linker, module, source);
    clock.stop();
    let result = result
        .map_err(|error| dump(args, &mut store, error))
        .with_context(|| format!("failed to run main module `{}`", args.file()));
    if let Some(profiler) = &args.profile {
        profiler.end(&mut store);
    }
    clock.explain(result)
}

fn run_main(
    args: &RunArgs,
    store: &mut Store<Host>,
    linker: &mut Linker<Host>,
    module: &Module,
    source: &Source,
) -> Result<()> {
    let own = store.data().has_blas() && !args.replaces_blas();
    imports::complete(linker, store, module, &args.common.wasm, own)?;
    let instance = match own {
        true => blasm_wasmtime::instantiate(&mut *store, linker, module, Host::blas),
        false => linker.instantiate(&mut *store, module),
    };
    let instance = instance.with_context(|| format!("failed to instantiate {:?}", args.file()))?;

    let initialize = instance.get_func(&mut *store, "_initialize");
    if let Some(initialize) = &initialize {
        initialize.typed::<(), ()>(&store)?.call(&mut *store, ())?;
    }
    match entry(args, store, &instance, module)? {
        Some((function, what)) => call(args, store, function, &what),
        // A library whose start code has run; Wasmtime does the same.
        None if initialize.is_some() || source.has_start_section() => Ok(()),
        None => bail!(
            "there is nothing to run: the module exports no function `_start`, so it is a library, not a \
             program.{}",
            callable(module)
        ),
    }
}

/// The function to call, and how messages name it.
fn entry(
    args: &RunArgs,
    store: &mut Store<Host>,
    instance: &Instance,
    module: &Module,
) -> Result<Option<(Func, String)>> {
    if let Some(name) = &args.invoke {
        let function = instance.get_func(&mut *store, name).ok_or_else(|| {
            format_err!(
                "no func export named `{name}` found{}.{}",
                meant(module, name),
                callable(module)
            )
        })?;
        return Ok(Some((function, format!("`{name}`"))));
    }
    let default = ["", "_start"].iter().find_map(|name| instance.get_func(&mut *store, name));
    Ok(default.map(|function| (function, "command default".to_owned())))
}

/// The function that a misspelt name may stand for.
fn meant(module: &Module, name: &str) -> String {
    let functions = module.exports().filter(|export| matches!(export.ty(), ExternType::Func(_)));
    let names: Vec<&str> = functions.map(|export| export.name()).collect();
    let meant = registry::nearest(name, &names);
    meant.map_or(String::new(), |meant| format!("; did you mean `{}`?", output::name(meant)))
}

/// What `--invoke` could call, as a sentence with a space before it.
fn callable(module: &Module) -> String {
    const SHOWN: usize = 10;
    let functions = || module.exports().filter(|export| matches!(export.ty(), ExternType::Func(_)));
    match functions().count() {
        0 => " It exports no functions; is it the right file?".to_owned(),
        count => {
            let names: Vec<String> =
                functions().take(SHOWN).map(|export| output::name(export.name())).collect();
            let more = if count > SHOWN { ", …" } else { "" };
            format!(" `--invoke NAME` calls one of its functions: {}{more}", names.join(", "))
        }
    }
}

fn call(args: &RunArgs, store: &mut Store<Host>, function: Func, what: &str) -> Result<()> {
    let ty = function.ty(&*store);
    let values = invoke::values(what, &ty, args.file_and_args().1)?;
    let mut results: Vec<Val> = ty.results().map(|_| Val::null_func_ref()).collect();
    function
        .call(&mut *store, &values, &mut results)
        .with_context(|| format!("failed to invoke {what}"))?;
    let lines: String = results.iter().map(|result| invoke::line(result) + "\n").collect();
    output::data(lines.as_bytes())
}
