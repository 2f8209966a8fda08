//! `blasm graft`.
//!
//! Owns the command and what it prints. What it has in common with `blasm inspect` and with
//! `blasm run --graft` is in [`crate::grafting`].

use crate::grafting::{Choice, Tense, explain, graft, how, nothing, summary};
use crate::load::Source;
use crate::output::{self, note, say};
use blasm_graft::{Plan, Verdict};
use std::fmt::Write as _;
use std::path::PathBuf;
use wasmtime::Result;
use wasmtime::error::Context;

/// Rewrite a program that contains a BLAS to use the host's.
///
/// Finds the BLAS routines in a module by their names and types, and replaces them with calls to
/// the host; LAPACK's drivers for LU, Cholesky and triangular matrices, with versions that make such
/// calls. The program is not rebuilt; it behaves as before, and small calls stay inside it. Symbols that
/// the program leaves open (imports of `env`) are defined as `blasm run` does it.
#[derive(clap::Args)]
#[command(
    override_usage = "blasm graft [OPTIONS] --output <OUTPUT> <MODULE>\n       \
    blasm graft [OPTIONS] --check <MODULE>\n       \
    blasm graft [OPTIONS] --list <MODULE>",
    group = clap::ArgGroup::new("result").required(true).args(["output", "check", "list"]),
    after_help = "The module needs its name section, or a map; you can strip it afterwards.\n\n\
    Examples:\n  \
    blasm graft python.wasm -o fast.wasm             # graft what is found\n  \
    blasm graft --list python.wasm                   # each routine found, and what would happen to it\n  \
    blasm graft --check python.wasm                  # whether it works; writes nothing\n  \
    blasm graft --only '*gemm' python.wasm -o fast.wasm\n  \
    blasm graft --threshold gemm=32768,dot=never python.wasm -o fast.wasm\n  \
    blasm run --graft python.wasm                    # on the fly; the result is cached\n\n\
    A map has a line for each function, `INDEX SYMBOL`, such as `68921 dgemm_`.\n\
    `blasm inspect` shows what a module contains."
)]
pub(crate) struct GraftArgs {
    /// The file to write.
    #[arg(short = 'o', long, value_name = "OUTPUT")]
    output: Option<PathBuf>,

    /// Graft, but write nothing: report whether it works and what changes.
    #[arg(long)]
    check: bool,

    /// List the functions that have a routine's name: index, name, and whether they are grafted or
    /// why not.
    #[arg(long)]
    list: bool,

    #[command(flatten)]
    choice: Choice,

    /// The program: a module, binary or text; `-` for standard input.
    #[arg(value_name = "MODULE")]
    module: PathBuf,
}

pub(crate) fn execute(args: &GraftArgs) -> Result<()> {
    let source = Source::read(&args.module)?;
    let failed = || format!("failed to graft `{}`", args.module.display());
    let options = args.choice.options()?;
    let module = source.wasm().with_context(failed)?;
    if args.list {
        let plan = blasm_graft::plan(&module, &options).map_err(explain).with_context(failed)?;
        output::text(&list(&plan))?;
        if plan.candidates.is_empty() {
            note!("{}", nothing(&plan));
        }
        return Ok(());
    }
    let grafted = graft(&module, &options).with_context(failed)?;
    let tense = if args.check { Tense::Would } else { Tense::Done };
    for (at, line) in summary(&grafted.plan, tense).iter().enumerate() {
        say!("{:<6} {line}", if at == 0 { "blasm:" } else { "" });
    }
    if let Some(output) = &args.output {
        std::fs::write(output, &grafted.module)
            .with_context(|| format!("failed to write output: {}", output.display()))?;
    }
    Ok(())
}

/// A line for each function.
fn list(plan: &Plan) -> String {
    let mut text = String::new();
    for candidate in &plan.candidates {
        let what = match &candidate.verdict {
            Verdict::Graft { threshold, .. } => {
                let how = how(candidate).unwrap_or_default();
                format!("graft   {:<7} from {threshold} on ({how})", candidate.routine)
            }
            Verdict::Bind { .. } => {
                format!("bind    {:<7} ({})", candidate.routine, how(candidate).unwrap_or_default())
            }
            Verdict::Leave(reason) => format!("leave   {:<7} {reason}", candidate.routine),
        };
        let _ = writeln!(text, "{:>7} {:<18} {what}", candidate.index, candidate.name);
    }
    text
}
