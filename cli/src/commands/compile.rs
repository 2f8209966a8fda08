//! `blasm compile`: machine code for later runs.

use crate::blas::BlasArgs;
use crate::engine::engine;
use crate::load::Source;
use crate::run::grafted;
use crate::{config, usage};
use std::path::PathBuf;
use wasmtime::error::Context;
use wasmtime::{Result, bail};
use wasmtime_cli_flags::CommonOptions;

/// Compile a program ahead of time, for `blasm run --allow-precompiled`.
#[derive(clap::Args)]
#[command(mut_arg("record_raw", usage::hidden), mut_arg("config", usage::config))]
#[command(
    after_help = "The result only runs with the same version and options, on the same kind of processor.\n\
    `blasm run` caches what it compiles anyway; this command is for files that you pass on.\n\n\
    Examples:\n  \
    blasm compile program.wasm                       # writes program.cwasm\n  \
    blasm compile -o /srv/program.cwasm program.wat\n  \
    blasm run --allow-precompiled program.cwasm"
)]
pub(crate) struct CompileArgs {
    #[command(flatten)]
    common: CommonOptions,

    /// The file to write (default: the program's name with `.cwasm`, in this folder).
    #[arg(short = 'o', long, value_name = "OUTPUT")]
    output: Option<PathBuf>,

    /// Also write the compiler's intermediate code to this folder, one file per function.
    #[arg(long = "emit-clif", value_name = "PATH")]
    emit_clif: Option<PathBuf>,

    /// The program: a module or a component, binary or text; `-` for standard input.
    #[arg(value_name = "MODULE")]
    module: PathBuf,
}

pub(crate) fn execute(mut args: CompileArgs) -> Result<()> {
    if let Some(folder) = &args.emit_clif {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("`--emit-clif {}` must be a folder", folder.display()))?;
    }
    // What such a file says about BLAS matters when the program runs.
    config::read(&mut args.common, &mut BlasArgs::default())?;
    let made = engine(&mut args.common, |_, config| {
        if let Some(folder) = &args.emit_clif {
            config.emit_clif(folder);
        }
    })?;
    let Some(name) = args.module.file_name() else {
        bail!("'{}' is not a valid input module path: name a file", args.module.display());
    };
    let output = args.output.unwrap_or_else(|| PathBuf::from(name).with_extension("cwasm"));
    let source = grafted::bound(Source::read(&args.module)?, false, false)?;
    let code = source.compile(&made.engine)?;
    std::fs::write(&output, code)
        .with_context(|| format!("failed to write output: {}", output.display()))
}
