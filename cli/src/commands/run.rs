//! `blasm run`: `wasmtime run`, with BLAS.
//!
//! Owns the order of the steps. [`crate::run`] has the options and the steps themselves: core
//! modules run in [`module`], components in [`component`].

use crate::engine::engine;
use crate::load::{Program, Source};
use crate::run::blas_profile::Report;
use crate::run::lending::{Opening, lend};
use crate::run::module::{Preload, calls_blas};
use crate::run::options::RunArgs;
use crate::run::{component, grafted, module};
use crate::{config, output};
use blasm_wasmtime::{wit, witx};
use std::path::Path;
use std::sync::Arc;
use wasmtime::error::Context;
use wasmtime::{Result, bail};

pub(crate) fn execute(mut args: RunArgs) -> Result<()> {
    config::read(&mut args.common, &mut args.blas)?;
    let profiler = args.profile.clone();
    let made = engine(&mut args.common, |common, config| {
        if common.wasm.timeout.is_some() {
            config.epoch_interruption(true);
            output::limit();
        }
        if let Some(profiler) = &profiler {
            profiler.tune(config);
        }
    })?;
    if args.common.debug.coredump.as_ref().is_some_and(|path| path.contains('%')) {
        bail!("`-D coredump` takes the name of a file, in which `%` has no meaning yet");
    }
    if args.common.debug.debugger.is_some() {
        bail!("`-D debugger` is not in this program; `wasmtime run` has it");
    }

    let file = Path::new(args.file_and_args().0);
    // What the user provides under that name is not the host's to define.
    let binds = args.preloads.iter().all(|(name, _)| name != blasm_graft::OPEN);
    let wasm = &args.common.wasm;
    let others = [wasm.unknown_imports_trap, wasm.unknown_imports_default].contains(&Some(true));
    let bound = |source: Source| match binds {
        true => grafted::bound(source, others, made.keeps),
        false => Ok(source),
    };
    let source = match args.graft {
        true => grafted::read(file, made.keeps)?,
        false => bound(Source::read(file)?)?,
    };
    // The library is opened while the program is compiled or read from the cache.
    let opening = (source.mentions(witx::MODULE) || source.mentions(wit::PACKAGE))
        .then(|| Opening::begin(args.blas.options()));
    let program = source.load(&made, args.allow_precompiled)?;
    let mut preloads = Vec::new();
    for (name, path) in &args.preloads {
        let failed = || format!("failed to process preload `{name}` at `{}`", path.display());
        let loaded = Source::read(path).and_then(bound);
        let loaded = loaded.and_then(|source| source.load(&made, args.allow_precompiled));
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
            let result = module::run(&args, &made.engine, module, &source, &preloads, blas);
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

/// Shows the counts however the program ended, by an exit or by a trap.
fn conclude(report: Option<Arc<Report>>, result: Result<()>) -> Result<()> {
    if let Some(report) = report {
        report.give();
    }
    result
}
