//! The `-B` group of options: which backend, and how it is used.

use blasm_backends::REGISTRY;
use blasm_core::Guard;
use blasm_core::registry::{Backend, Settings};
use std::sync::Arc;
use wasmtime::{Error, Result, bail};

const HELP: &str = "\
Options of the BLAS group:

  -B       backend=NAME    openblas, builtin, noop, or the path of a library (default: auto, which takes
                           the first that loads; or what BLASM_BACKEND says)
  -B        native=WHICH   safe: the library computes what is proved safe with it (default)
                           all: the library computes everything; for trusted guests and for measuring

Environment: BLASM_BACKEND, BLASM_LIBRARY_PATH (folders to look in first), BLASM_OPENBLAS_LIB (the file).
`blasm list` shows what loads here, `blasm list --routines` who computes what.
";

/// The options of BLAS.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct BlasArgs {
    /// BLAS options; `-B help` lists them.
    #[arg(short = 'B', long = "blas", value_name = "KEY[=VAL[,..]]")]
    options: Vec<String>,
}

/// The decisions of the command line over those of the environment.
#[derive(Debug, Default)]
pub(crate) struct BlasOptions {
    pub(crate) settings: Settings,
    all_native: bool,
}

impl BlasArgs {
    /// Reads the options. `None`: help was asked for and printed.
    pub(crate) fn options(&self) -> Result<Option<BlasOptions>> {
        let mut options = BlasOptions { settings: Settings::from_env(), all_native: false };
        for option in self.options.iter().flat_map(|list| list.split(',')) {
            let (key, value) = option.split_once('=').unwrap_or((option, ""));
            match (key, value) {
                ("help", _) => {
                    print!("{HELP}");
                    return Ok(None);
                }
                ("backend", "") => bail!("`-B backend=` needs a name; `-B help` lists them"),
                ("backend", name) => options.settings.backend = Some(name.to_owned()),
                ("native", "safe") => options.all_native = false,
                ("native", "all") => options.all_native = true,
                ("native", other) => bail!("unknown value `{other}` of `-B native`: safe or all"),
                _ => bail!("unknown option `-B {key}`; `-B help` lists them"),
            }
        }
        Ok(Some(options))
    }
}

impl BlasOptions {
    /// Loads the backend, and says so if the automatic choice ends at the built-in routines.
    pub(crate) fn backend(&self) -> Result<Backend> {
        let selected = REGISTRY.select(&self.settings).map_err(Error::from)?;
        let mut backend = selected.backend;
        if let Some(better) = selected.passed_over.first() {
            let hint = better.hint.as_deref().unwrap_or_default();
            let what = match better.refused() {
                Some(refused) => {
                    format!("cannot be used ({}: {})", refused.path.display(), refused.why)
                }
                None => "was not found".to_owned(),
            };
            eprintln!(
                "blasm: {} {what}, so BLAS runs on the built-in routines. {hint}",
                better.name
            );
        }
        if self.all_native && backend.name != "builtin" {
            backend.partition = backend.partition.all_native();
        }
        Ok(backend)
    }

    /// The guard over that backend.
    pub(crate) fn guard(&self) -> Result<Arc<Guard>> {
        Ok(blasm_backends::guard(&self.backend()?))
    }
}
