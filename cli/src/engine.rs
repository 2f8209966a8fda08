//! The engine: Wasmtime's options, and the cache of compiled modules.

use crate::output::note;
use std::path::Path;
use wasmtime::error::Context;
use wasmtime::{Cache, Config, Engine, Result, bail};
use wasmtime_cli_flags::{CommonOptions, RecordOptions};

/// An engine, and whether it keeps what it compiles.
pub(crate) struct Made {
    pub(crate) engine: Engine,
    pub(crate) keeps: bool,
}

/// Starts logging and creates the engine that the options describe; `tune` may change its
/// configuration last.
pub(crate) fn engine(
    common: &mut CommonOptions,
    tune: impl FnOnce(&CommonOptions, &mut Config),
) -> Result<Made> {
    common.init_logging()?;
    if common.record != RecordOptions::default() {
        bail!("{}", crate::usage::NO_RECORDING);
    }
    // We open the cache ourselves: if there can be none (without a home folder, say) and the
    // options do not ask for one, compiling every time is better than not running.
    let wanted = common.codegen.cache;
    let file = common.codegen.cache_config.take();
    common.codegen.cache = Some(false);
    let mut config = common.config(None)?;
    let mut keeps = false;
    if wanted != Some(false) {
        match Cache::from_file(file.as_deref().map(Path::new)) {
            Ok(cache) => {
                config.cache(Some(cache));
                keeps = true;
            }
            Err(error) if wanted == Some(true) || file.is_some() => {
                return Err(error).context("the cache of compiled modules cannot be used");
            }
            Err(error) => {
                note!(
                    "compiled modules are not cached ({error:#}); `-C cache=n` avoids this message"
                );
            }
        }
    }
    tune(common, &mut config);
    Ok(Made { engine: Engine::new(&config)?, keeps })
}
