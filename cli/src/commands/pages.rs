//! `blasm completion` and `blasm man`: the command line for shells and manuals.

use crate::output;
use clap::CommandFactory;
use clap_complete::Shell;
use std::path::PathBuf;
use wasmtime::Result;
use wasmtime::error::Context;

/// Print a completion script for a shell.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    blasm completion bash > ~/.local/share/bash-completion/completions/blasm\n  \
    blasm completion fish > ~/.config/fish/completions/blasm.fish\n  \
    eval \"$(blasm completion zsh)\"                  # in ~/.zshrc")]
pub(crate) struct CompletionArgs {
    /// The shell.
    shell: Shell,
}

pub(crate) fn completion(args: &CompletionArgs) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut crate::Cli::command(), "blasm", &mut script);
    output::data(&script)
}

/// Print the manual page, or write one for each command.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    blasm man | man -l -                             # read it\n  \
    blasm man --out /usr/local/share/man/man1        # install blasm.1, blasm-run.1, …")]
pub(crate) struct ManArgs {
    /// The folder for the pages.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn man(args: &ManArgs) -> Result<()> {
    let command = crate::Cli::command();
    match &args.out {
        Some(folder) => {
            std::fs::create_dir_all(folder)
                .and_then(|()| clap_mangen::generate_to(command, folder))
                .with_context(|| format!("cannot write the pages to {}", folder.display()))?;
        }
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            output::data(&page)?;
        }
    }
    Ok(())
}
