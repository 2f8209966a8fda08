//! Runs a component: WASI previews 2 and 3 and BLAS, asynchronously, as WASI's bindings require.

use super::coredump::dump;
use super::host::{self, Host};
use super::imports;
use super::lending::Lent;
use super::options::RunArgs;
use super::timeout::Clock;
use crate::output;
use blasm_wasmtime::wit;
use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::wasm_wave::untyped::UntypedFuncCall;
use wasmtime::component::wasm_wave::wasm::{DisplayFuncResults, WasmFunc};
use wasmtime::component::wit_parser::ItemName;
use wasmtime::component::{Component, ComponentExportIndex, Func, Linker, Val};
use wasmtime::error::Context;
use wasmtime::{Engine, Error, Result, Store, bail};
use wasmtime_wasi::{I32Exit, p2, p3};

/// How many names an error lists.
const SHOWN: usize = 10;

/// Runs the component, or the function that `--invoke` names.
pub(crate) fn run(
    args: &RunArgs,
    engine: &Engine,
    component: &Component,
    blas: Option<Lent>,
) -> Result<()> {
    let wasm = &args.common.wasm;
    if wasm.unknown_exports_allow.is_some() {
        bail!("`-W unknown-exports-allow` is for modules: a component's exports are in its type");
    }
    if wasm.unknown_imports_default == Some(true) {
        bail!(
            "`-W unknown-imports-default` is for modules: not all types of a component have a zero; \
             `-W unknown-imports-trap` works with both"
        );
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = runtime.block_on(run_async(args, engine, component, blas));
    // A thread that reads the terminal must not keep the program alive.
    runtime.shutdown_background();
    result
}

/// Whether a component calls BLAS.
pub(crate) fn calls_blas(component: &Component, engine: &Engine) -> bool {
    let is_blas = |name: &str| name.split_once('/').is_some_and(|(p, _)| p == wit::PACKAGE);
    component.component_type().imports(engine).any(|(name, _)| is_blas(name))
}

async fn run_async(
    args: &RunArgs,
    engine: &Engine,
    component: &Component,
    blas: Option<Lent>,
) -> Result<()> {
    let options = &args.common;
    let mut linker = Linker::new(engine);
    let report = blas.as_ref().and_then(|blas| blas.report.clone());
    let stop = blas.as_ref().and_then(|blas| blas.stop.clone());
    let mut store = host::store(engine, args, blas.map(|blas| blas.context))?;
    if store.data().has_blas() {
        wit::add_to_linker(&mut linker, Host::blas)?;
    }
    // Defining interfaces that are not imported would take a good part of a small program's start.
    let ty = component.component_type();
    let imported = |version: &str| {
        ty.imports(engine).any(|(name, _)| name.starts_with("wasi:") && name.contains(version))
    };
    if host::wants_wasi(&options.wasi)? {
        if imported("@0.2.") {
            let mut link = p2::bindings::LinkOptions::default();
            link.network_error_code(options.wasi.network_error_code.unwrap_or(false));
            p2::add_to_linker_with_options_async(&mut linker, &link)?;
        }
        if options.wasi.p3 != Some(false) && imported("@0.3.") {
            p3::add_to_linker(&mut linker)?;
        }
    }
    let clock = Clock::start(engine, options.wasm.timeout, stop, report)?;
    match &args.profile {
        Some(profiler) => {
            profiler.begin_component(&mut store, &args.file(), component, options.wasm.timeout)?
        }
        None if options.wasm.timeout.is_some() => store.set_epoch_deadline(1),
        None => {}
    }
    if options.wasm.unknown_imports_trap == Some(true) {
        linker.define_unknown_imports_as_traps(component)?;
    }
    let result = match &args.invoke {
        Some(call) => invoke(args, &mut store, &linker, component, call).await,
        None => command(args, &mut store, &linker, component).await,
    };
    clock.stop();
    let result = result
        .map_err(|error| dump(args, &mut store, error))
        .with_context(|| format!("failed to run main module `{}`", args.file()));
    if let Some(profiler) = &args.profile {
        profiler.end(&mut store);
    }
    clock.explain(result)
}

/// Calls `run` of `wasi:cli/run`, of preview 3 if the component has it.
async fn command(
    args: &RunArgs,
    store: &mut Store<Host>,
    linker: &Linker<Host>,
    component: &Component,
) -> Result<()> {
    let instance = linker
        .instantiate_async(&mut *store, component)
        .await
        .map_err(imports::explain_component)?;
    if args.common.wasi.p3 != Some(false)
        && let Ok(command) = p3::bindings::Command::new(&mut *store, &instance)
    {
        let outcome = store
            .run_concurrent(async |store| command.wasi_cli_run().call_run(store).await)
            .await?;
        return exit(outcome);
    }
    let command = p2::bindings::Command::new(&mut *store, &instance).with_context(|| {
        format!(
            "there is nothing to run: the component does not export `wasi:cli/run`.{}",
            callable(component, store.engine())
        )
    })?;
    let outcome = command.wasi_cli_run().call_run(&mut *store).await;
    exit(outcome)
}

/// A component that returns `err` exits with 1.
fn exit(outcome: Result<std::result::Result<(), ()>>) -> Result<()> {
    match outcome.context("failed to invoke `run` function")? {
        Ok(()) => Ok(()),
        Err(()) => Err(Error::from(I32Exit(1))),
    }
}

async fn invoke(
    args: &RunArgs,
    store: &mut Store<Host>,
    linker: &Linker<Host>,
    component: &Component,
    call: &str,
) -> Result<()> {
    let parsed = UntypedFuncCall::parse(call).with_context(|| {
        format!(
            "`--invoke '{call}'` is not a call: for a component, include the arguments, as in \
             `--invoke 'add(1, 2)'`"
        )
    })?;
    let name = parsed.item_name().map_err(|error| {
        Error::from_anyhow(error)
            .context(format!("`{}` is not the name of a function", parsed.name()))
    })?;
    let (export, ty) = find(component, store.engine(), &name)?;
    let types: Vec<_> = WasmFunc::params(&ty).collect();
    let values = parsed
        .to_wasm_params(&types)
        .with_context(|| format!("the arguments of `--invoke '{call}'` do not fit its type"))?;
    let instance = linker
        .instantiate_async(&mut *store, component)
        .await
        .map_err(imports::explain_component)?;
    let function = instance
        .get_func(&mut *store, export)
        .with_context(|| format!("`{name}` is in the component's type but not in its instance"))?;
    let mut results = vec![Val::Bool(false); ty.results().len()];
    call_function(args, store, function, &values, &mut results).await?;
    output::data(format!("{}\n", DisplayFuncResults(&results)).as_bytes())
}

async fn call_function(
    args: &RunArgs,
    store: &mut Store<Host>,
    function: Func,
    values: &[Val],
    results: &mut [Val],
) -> Result<()> {
    if args.common.wasm.concurrency_support == Some(false) {
        return function.call_async(&mut *store, values, results).await;
    }
    store
        .run_concurrent(async |store| function.call_concurrent(store, values, results).await)
        .await?
}

/// The exported function of that name: in the component itself, or, if no interface is named, in
/// the only instance that has one.
fn find(
    component: &Component,
    engine: &Engine,
    name: &ItemName,
) -> Result<(ComponentExportIndex, ComponentFunc)> {
    if let Some((ComponentItem::ComponentFunc(ty), index)) = component.get_export(None, name) {
        return Ok((index, ty));
    }
    let wanted = name.to_string();
    let qualified = name.interface.is_some() || name.package.is_some();
    let mut found: Vec<(String, String, ComponentFunc)> = functions(component, engine)
        .into_iter()
        .filter(|(instance, function, _)| !qualified && !instance.is_empty() && *function == wanted)
        .collect();
    let Some((instance, function, ty)) = found.pop() else {
        bail!("no exported func named `{wanted}` in component.{}", callable(component, engine));
    };
    if !found.is_empty() {
        let names: Vec<String> = found
            .iter()
            .map(|(instance, ..)| instance)
            .chain([&instance])
            .take(SHOWN)
            .map(|instance| format!("`{}`", output::name(&qualify(instance, &function))))
            .collect();
        bail!("several instances have a func named `{wanted}`: say which, {}", names.join(" or "));
    }
    let (_, inner) = component
        .get_export(None, instance.as_str())
        .with_context(|| format!("the component has no instance `{instance}`"))?;
    let (_, index) = component
        .get_export(Some(&inner), function.as_str())
        .with_context(|| format!("`{instance}` has no function `{function}`"))?;
    Ok((index, ty))
}

/// All exported functions: instance (empty: the component itself), name, type.
fn functions(component: &Component, engine: &Engine) -> Vec<(String, String, ComponentFunc)> {
    let mut all = Vec::new();
    for (name, export) in component.component_type().exports(engine) {
        match export.ty {
            ComponentItem::ComponentFunc(ty) => all.push((String::new(), name.to_owned(), ty)),
            ComponentItem::ComponentInstance(instance) => {
                for (inner, export) in instance.exports(engine) {
                    if let ComponentItem::ComponentFunc(ty) = export.ty {
                        all.push((name.to_owned(), inner.to_owned(), ty));
                    }
                }
            }
            _ => {}
        }
    }
    all
}

/// `ns:pkg/interface@1.0.0` and `f` as `--invoke` takes them: `ns:pkg/interface.f@1.0.0`.
fn qualify(instance: &str, function: &str) -> String {
    match instance.split_once('@') {
        _ if instance.is_empty() => function.to_owned(),
        Some((interface, version)) => format!("{interface}.{function}@{version}"),
        None => format!("{instance}.{function}"),
    }
}

/// What `--invoke` could call, as a sentence with a space before it.
fn callable(component: &Component, engine: &Engine) -> String {
    let all = functions(component, engine);
    if all.is_empty() {
        return " It exports no functions; is it the right file?".to_owned();
    }
    let names: Vec<String> = all
        .iter()
        .take(SHOWN)
        .map(|(instance, function, _)| format!("{}(…)", output::name(&qualify(instance, function))))
        .collect();
    let more = if all.len() > SHOWN { ", …" } else { "" };
    format!(" `--invoke 'NAME(ARGUMENTS)'` calls one of its functions: {}{more}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_qualified_as_invoke_reads_them() {
        for (instance, qualified) in
            [("", "f"), ("a:b/c", "a:b/c.f"), ("wasi:cli/run@0.2.0", "wasi:cli/run.f@0.2.0")]
        {
            assert_eq!(qualify(instance, "f"), qualified);
        }
    }
}
