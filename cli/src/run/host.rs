//! A store's data, and how the options `-S`, `-W`, `--dir` and `--env` set it up.

use super::options::RunArgs;
use crate::output::note;
use blasm_wasmtime::BlasCtx;
use std::ffi::OsStr;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{
    Engine, GuestProfiler, Result, Store, StoreLimits, StoreLimitsBuilder, bail, format_err,
};
use wasmtime_cli_flags::{WasiOptions, WasmOptions};
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder, WasiCtxView, WasiView};

/// A store's data.
pub(crate) struct Host {
    limits: StoreLimits,
    wasi: Option<WasiP1Ctx>,
    blas: Option<BlasCtx>,
    pub(crate) profiler: Option<GuestProfiler>,
}

impl Host {
    /// WASI, which is present whenever its functions were linked.
    pub(crate) fn wasi(&mut self) -> &mut WasiP1Ctx {
        self.wasi.as_mut().expect("WASI's functions are linked only where there is a context")
    }

    /// BLAS, likewise.
    pub(crate) fn blas(&mut self) -> &mut BlasCtx {
        self.blas.as_mut().expect("BLAS's functions are linked only where there is a context")
    }

    pub(crate) fn has_blas(&self) -> bool {
        self.blas.is_some()
    }
}

impl WasiView for Host {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiView::ctx(self.wasi())
    }
}

/// Whether to link WASI, or why it cannot be linked as requested.
pub(crate) fn wants_wasi(options: &WasiOptions) -> Result<bool> {
    for (asked, name) in [
        (options.nn, "nn"),
        (options.http, "http"),
        (options.config, "config"),
        (options.keyvalue, "keyvalue"),
        (options.tls, "tls"),
    ] {
        if asked == Some(true) {
            bail!(
                "`-S {name}` is not supported: this program has WASI's CLI world and BLAS. `wasmtime run` has it"
            );
        }
    }
    if options.threads == Some(true) {
        bail!(
            "support for wasi-threads has been removed from Wasmtime, so `-S threads` does nothing"
        );
    }
    if options.preview2 == Some(false) {
        bail!("the `-S preview2=n` flag is no longer supported by Wasmtime");
    }
    if options.listenfd == Some(true) || !options.tcplisten.is_empty() {
        bail!(
            "`-S listenfd` and `-S tcplisten` are no longer supported by Wasmtime; `-S inherit-network` gives \
             a component the host's sockets"
        );
    }
    match (options.cli, options.common) {
        (Some(_), Some(_)) => {
            bail!("`-S common` is an old name of `-S cli`: only give one of them")
        }
        (cli, common) => Ok(cli.or(common).unwrap_or(true)),
    }
}

/// A store with everything that the options grant, and with their limits.
pub(crate) fn store(engine: &Engine, args: &RunArgs, blas: Option<BlasCtx>) -> Result<Store<Host>> {
    let common = &args.common;
    let wasi = wants_wasi(&common.wasi)?.then(|| wasi(args)).transpose()?;
    let host = Host { limits: limits(&common.wasm), wasi, blas, profiler: None };
    let mut store = Store::new(engine, host);
    store.limiter(|host| &mut host.limits);
    if let Some(fuel) = common.wasm.fuel {
        store.set_fuel(fuel)?;
    }
    if let Some(fuel) = common.wasi.hostcall_fuel {
        store.set_hostcall_fuel(fuel);
    }
    if let Some(most) = common.wasi.max_component_handles {
        store.set_max_component_handles(most);
    }
    if let Some(most) = common.wasi.max_resources {
        if store.data().wasi.is_some() {
            store.data_mut().wasi().ctx().table.set_max_capacity(most);
        }
        if let Some(table) = store.concurrent_resource_table() {
            table.set_max_capacity(most);
        }
    }
    Ok(store)
}

fn limits(options: &WasmOptions) -> StoreLimits {
    let mut limits = StoreLimitsBuilder::new();
    if let Some(bytes) = options.max_memory_size {
        limits = limits.memory_size(bytes);
    }
    if let Some(elements) = options.max_table_elements {
        limits = limits.table_elements(elements);
    }
    if let Some(most) = options.max_instances {
        limits = limits.instances(most);
    }
    if let Some(most) = options.max_tables {
        limits = limits.tables(most);
    }
    if let Some(most) = options.max_memories {
        limits = limits.memories(most);
    }
    if let Some(trap) = options.trap_on_grow_failure {
        limits = limits.trap_on_grow_failure(trap);
    }
    limits.build()
}

fn wasi(args: &RunArgs) -> Result<WasiP1Ctx> {
    let options = &args.common.wasi;
    let mut wasi = WasiCtxBuilder::new();
    wasi.args(&arguments(args)?);
    // The guest is all that this process runs, so it may block the thread it runs on.
    wasi.allow_blocking_current_thread(true);
    if options.inherit_stdin.unwrap_or(true) {
        wasi.inherit_stdin();
    }
    if options.inherit_stdout.unwrap_or(true) {
        wasi.inherit_stdout();
    }
    if options.inherit_stderr.unwrap_or(true) {
        wasi.inherit_stderr();
    }
    variables(args, &mut wasi)?;
    for (host, guest) in &args.dirs {
        wasi.preopened_dir(host, guest, FsPerms::ReadWrite).with_context(|| {
            let what = match Path::new(host) {
                path if !path.exists() => "there is no such folder; create it, or name another",
                path if !path.is_dir() => "it is not a folder; name the folder that contains it",
                _ => "it cannot be opened",
            };
            format!("failed to open directory '{host}' for `--dir`: {what}")
        })?;
    }
    if let Some(folder) = &options.cwd {
        wasi.initial_cwd(folder);
    }
    if options.inherit_network == Some(true) {
        wasi.inherit_network().allow_tcp(true).allow_udp(true);
    }
    if let Some(allow) = options.allow_ip_name_lookup {
        wasi.allow_ip_name_lookup(allow);
    }
    if let Some(allow) = options.tcp {
        wasi.allow_tcp(allow);
    }
    if let Some(allow) = options.udp {
        wasi.allow_udp(allow);
    }
    if let Some(bytes) = options.max_random_size {
        wasi.max_random_size(bytes);
    }
    Ok(wasi.build_p1())
}

/// The guest's arguments. The first is the program's name without its folder: where a program is
/// stored does not concern the guest.
fn arguments(args: &RunArgs) -> Result<Vec<String>> {
    let (file, rest) = args.file_and_args();
    let name = match &args.argv0 {
        Some(name) => OsStr::new(name),
        None => Path::new(file).file_name().unwrap_or(file),
    };
    std::iter::once(name).chain(rest.iter().map(AsRef::as_ref)).map(text).collect()
}

/// A host string as a guest may see it.
pub(crate) fn text(string: &OsStr) -> Result<String> {
    let string = string.to_str().ok_or_else(|| format_err!("{string:?} is not valid UTF-8"))?;
    Ok(string.to_owned())
}

fn variables(args: &RunArgs, wasi: &mut WasiCtxBuilder) -> Result<()> {
    if args.common.wasi.inherit_env == Some(true) {
        for (name, value) in std::env::vars_os() {
            wasi.env(text(&name)?, text(&value)?);
        }
    }
    for (name, value) in &args.vars {
        match (value, std::env::var_os(name)) {
            (Some(value), _) => wasi.env(name, value),
            (None, Some(value)) => wasi.env(name, text(&value)?),
            (None, None) => {
                note!(
                    "`--env {name}`: there is no such variable here, so the program does not get it; \
                     `--env {name}=VALUE` sets it"
                );
                continue;
            }
        };
    }
    Ok(())
}
