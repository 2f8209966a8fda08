//! `blasm list`: the backends, and what computes each routine.

use crate::blas::BlasArgs;
use crate::describe;
use crate::output::{self, out};
use blasm_backends::REGISTRY;
use blasm_core::{Computes, Routine};
use serde_json::{Value, json};
use wasmtime::Result;

/// List the backends of this machine, or what computes each routine.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    blasm list                                   # what loads here, what does not, and why\n  \
    blasm list --json                            # the same for programs, with threadpoolctl's keys\n  \
    blasm list --routines                        # what computes each routine, with the automatic choice\n  \
    blasm list --routines -B backend=builtin     # the same with another backend")]
pub(crate) struct ListArgs {
    /// Show for every routine whether the library or the built-in kernels compute it, and why.
    #[arg(long)]
    routines: bool,
    /// Write JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    blas: BlasArgs,
}

pub(crate) fn execute(args: &ListArgs) -> Result<()> {
    let options = args.blas.options();
    match (args.routines, args.json) {
        (true, json) => return routines(&options.backend()?, json),
        (false, true) => {
            let all = REGISTRY.entries.iter().map(|entry| match (entry.load)(&options.settings) {
                Ok(backend) => describe::json(&backend),
                Err(error) => describe::json_of_missing(entry.name, &error),
            });
            return print(&Value::Array(all.collect()));
        }
        (false, false) => {
            for entry in REGISTRY.entries {
                match (entry.load)(&options.settings) {
                    Ok(backend) => {
                        out!("{:<10} {}", entry.name, backend.description)?;
                        if let Some(file) = backend.file {
                            out!("{:<10} {}", "", file.display())?;
                        }
                    }
                    Err(error) => out!("{:<10} not available: {error}", entry.name)?,
                }
            }
        }
    }
    Ok(())
}

fn routines(backend: &blasm_core::registry::Backend, json: bool) -> Result<()> {
    let rows = Routine::ALL.iter().map(|routine| {
        let verdict = backend.partition.verdict(*routine);
        let who = match verdict.computes {
            Computes::Native => backend.name.as_str(),
            Computes::Own => "own",
        };
        (routine.name(), who, &*verdict.reason)
    });
    if json {
        let rows = rows.map(|(routine, who, reason)| {
            json!({ "routine": routine, "computes": who, "reason": reason })
        });
        return print(&Value::Array(rows.collect()));
    }
    out!("# {}: {}", backend.name, backend.description)?;
    for (routine, who, reason) in rows {
        out!("{routine:<9} {who:<10} {reason}")?;
    }
    Ok(())
}

fn print(value: &Value) -> Result<()> {
    output::data(format!("{value:#}\n").as_bytes())
}
