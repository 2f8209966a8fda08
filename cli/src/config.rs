//! `--config FILE`: Wasmtime's groups of options from a TOML file, and BLAS's from its table
//! `[blas]`.
//!
//! Wasmtime's crate reads the file by itself and does not know this table. So it is taken out here,
//! and the rest is put where that crate would have put it: below the options of the command line.

use crate::blas::BlasArgs;
use wasmtime::Result;
use wasmtime::error::Context;
use wasmtime_cli_flags::CommonOptions;

/// Reads the file, if one is named and it has a table `[blas]`.
pub(crate) fn read(common: &mut CommonOptions, blas: &mut BlasArgs) -> Result<()> {
    let Some(path) = common.config.clone() else { return Ok(()) };
    let failed = || format!("failed to parse TOML config file {path:?}");
    // If the file cannot be read, or is not TOML, Wasmtime's crate has the better message, with the
    // location.
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(()) };
    let Ok(mut file) = text.parse::<toml::Table>() else { return Ok(()) };
    let Some(table) = file.remove("blas") else { return Ok(()) };
    let table: toml::Table =
        table.try_into().context("`blas` is not a table").with_context(failed)?;
    blas.take_table(table).context("in the table [blas]").with_context(failed)?;
    let rest: CommonOptions = toml::Value::Table(file).try_into().with_context(failed)?;
    common.config = None;
    common.opts = rest.opts;
    common.codegen = rest.codegen;
    common.debug = rest.debug;
    common.wasm = rest.wasm;
    common.wasi = rest.wasi;
    common.record = rest.record;
    Ok(())
}
