//! `blasm list`: the backends, and who computes what.

use crate::blas::BlasArgs;
use blasm_backends::REGISTRY;
use blasm_core::{Computes, Routine};
use wasmtime::Result;

/// List the backends of this machine, or who computes which routine.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    blasm list                                   # what loads here, and what does not, and why\n  \
    blasm list --routines                        # who computes what with the automatic choice\n  \
    blasm list --routines -B backend=builtin     # and with another one")]
pub(crate) struct ListArgs {
    /// For every routine: whether the library or BLASM's own kernels compute it, and why.
    #[arg(long)]
    routines: bool,
    #[command(flatten)]
    blas: BlasArgs,
}

pub(crate) fn execute(args: &ListArgs) -> Result<()> {
    let options = args.blas.options();
    if args.routines {
        let backend = options.backend()?;
        println!("# {}: {}", backend.name, backend.description);
        for routine in Routine::ALL {
            let verdict = backend.partition.verdict(*routine);
            let who = match verdict.computes {
                Computes::Native => backend.name.as_str(),
                Computes::Own => "own",
            };
            println!("{:<9} {who:<10} {}", routine.name(), verdict.reason);
        }
        return Ok(());
    }
    for entry in REGISTRY.entries {
        match (entry.load)(&options.settings) {
            Ok(backend) => {
                println!("{:<10} {}", entry.name, backend.description);
                if let Some(file) = backend.file {
                    println!("{:<10} {}", "", file.display());
                }
            }
            Err(error) => println!("{:<10} not available: {error}", entry.name),
        }
    }
    Ok(())
}
