//! Reads the command line, and adds hints to clap's messages about a wrong one.

use crate::output::{self, ReaderGone};
use crate::{Cli, code};
use blasm_core::registry;
use clap::builder::ValueParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, CommandFactory, Parser};
use std::any::Any;
use std::ffi::OsString;
use std::io;
use std::panic::catch_unwind;
use wasmtime::{Error, Result, format_err};
use wasmtime_cli_flags::{CodegenOptions, DebugOptions, OptimizeOptions, WasiOptions, WasmOptions};

/// The message for `--record`.
pub(crate) const NO_RECORDING: &str =
    "recording (`-R`, `--record`) is not supported; `wasmtime run` has it if it was built with it";

/// Reads the command line; or prints what is wrong with it, or its help, and ends the program.
pub(crate) fn parse(arguments: &[OsString]) -> Cli {
    match guarded(Cli::try_parse) {
        Ok(Ok(cli)) => cli,
        Ok(Err(error)) => std::process::exit(tell(with_tip(error, arguments))),
        Err(unprinted) => std::process::exit(code(Err(unprinted))),
    }
}

/// Prints what clap has to say, and finds the exit code.
fn tell(error: clap::Error) -> i32 {
    let printed = error.print();
    match error.use_stderr() {
        true => error.exit_code(),
        false => code(printed.map_err(output::failed)),
    }
}

/// Wasmtime's parser prints the help of its groups (`-W help`) by itself, and panics if it cannot.
fn guarded<R>(parse: impl FnOnce() -> R + std::panic::UnwindSafe) -> Result<R> {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if unprinted(info.payload()).is_none() {
            usual(info);
        }
    }));
    let parsed = catch_unwind(parse);
    drop(std::panic::take_hook());
    parsed.map_err(|panic| match unprinted(&*panic) {
        Some(error) => error,
        None => std::panic::resume_unwind(panic),
    })
}

/// The reason for a panic of `println!`.
fn unprinted(panic: &(dyn Any + Send)) -> Option<Error> {
    let why = panic.downcast_ref::<String>()?.strip_prefix("failed printing to stdout: ")?;
    const GONE: &[i32] = if cfg!(windows) { &[109, 232] } else { &[32] };
    let gone = GONE.iter().any(|code| why == io::Error::from_raw_os_error(*code).to_string());
    Some(match gone {
        true => Error::new(ReaderGone),
        false => format_err!("{why}").context("standard output cannot be written"),
    })
}

/// An option of Wasmtime that this program does not support: it is not in the help, and no value is
/// valid.
pub(crate) fn hidden(option: Arg) -> Arg {
    let refuse = |_: &str| Err::<String, _>(NO_RECORDING);
    option.hide(true).value_parser(ValueParser::new(refuse))
}

/// `--config`, whose file has one more table than Wasmtime's.
pub(crate) fn config(option: Arg) -> Arg {
    option
        .help("Take options from a TOML file: a table for each group, such as `[wasm]` or `[blas]`")
        .long_help(
            "Take options from a TOML file: a table for each group, such as `[wasm]` or `[blas]`, with the keys \
             of `-W` or `-B`.\n\nThe command line overrides the file.",
        )
}

/// Adds a suggestion where neither clap nor Wasmtime's parser has one.
fn with_tip(mut error: clap::Error, arguments: &[OsString]) -> clap::Error {
    match error.kind() {
        ErrorKind::UnknownArgument if error.get(ContextKind::SuggestedArg).is_none() => {
            if let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg)
                && let Some(meant) = flag_meant(flag, arguments)
            {
                error.insert(ContextKind::SuggestedArg, ContextValue::String(meant));
            }
        }
        ErrorKind::InvalidValue => {
            if let Some(told) = key_meant(&error.to_string()) {
                return clap::Error::raw(ErrorKind::InvalidValue, told).with_cmd(&Cli::command());
            }
        }
        _ => {}
    }
    error
}

/// The flag that a misspelt one may stand for.
fn flag_meant(flag: &str, arguments: &[OsString]) -> Option<String> {
    let mut command = Cli::command();
    // The flags of subcommands are built late.
    command.build();
    let named = arguments.first().and_then(|name| command.find_subcommand(name));
    let command = named.unwrap_or(&command);
    let longs: Vec<&str> = command
        .get_arguments()
        .filter(|arg| !arg.is_hide_set())
        .filter_map(Arg::get_long)
        .collect();
    let meant = registry::nearest(flag.strip_prefix("--")?, &longs)?;
    Some(format!("--{meant}"))
}

/// The message of Wasmtime's parser about an unknown key of a group, with a suggestion.
fn key_meant(told: &str) -> Option<String> {
    let told = told.lines().find(|line| line.contains("unknown -"))?;
    let told = told.strip_prefix("error: ").unwrap_or(told);
    let (group, key) = told.strip_prefix("unknown -")?.split_once(" option: ")?;
    let group = group.chars().next()?;
    let keys = keys(group);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let meant = registry::nearest(key, &keys)?;
    Some(format!("{told}; did you mean `-{group} {meant}`?\n"))
}

/// The keys of one of Wasmtime's groups.
fn keys(group: char) -> Vec<String> {
    let all = match group {
        'O' => serde_json::to_value(OptimizeOptions::default()),
        'C' => serde_json::to_value(CodegenOptions::default()),
        'D' => serde_json::to_value(DebugOptions::default()),
        'W' => serde_json::to_value(WasmOptions::default()),
        'S' => serde_json::to_value(WasiOptions::default()),
        _ => return Vec::new(),
    };
    let all = all.ok().and_then(|all| all.as_object().cloned()).unwrap_or_default();
    all.into_iter().map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_wasmtimes_groups_are_known() {
        for (group, key) in [
            ('O', "opt-level"),
            ('C', "cache"),
            ('D', "coredump"),
            ('W', "fuel"),
            ('S', "inherit-env"),
        ] {
            assert!(
                keys(group).iter().any(|known| known == key),
                "-{group} {key}: {:?}",
                keys(group)
            );
        }
        assert_eq!(
            key_meant("error: unknown -W / --wasm option: fule\n\n").as_deref(),
            Some("unknown -W / --wasm option: fule; did you mean `-W fuel`?\n")
        );
        assert_eq!(key_meant("error: unknown -W / --wasm option: colour\n"), None);
    }

    #[test]
    fn only_a_panic_of_printing_is_an_error() {
        let gone = io::Error::from_raw_os_error(if cfg!(windows) { 232 } else { 32 });
        let full = io::Error::from_raw_os_error(28);
        let of = |why: io::Error| unprinted(&format!("failed printing to stdout: {why}"));
        assert!(of(gone).is_some_and(|error| error.is::<ReaderGone>()));
        assert!(of(full).is_some_and(|error| !error.is::<ReaderGone>()));
        assert!(unprinted(&"index out of bounds".to_owned()).is_none());
    }
}
