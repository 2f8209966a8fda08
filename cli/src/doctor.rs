//! `blasm doctor`: what BLAS this machine has, what is wrong with the rest, and how to do better.
//!
//! Owns the report. What a backend is, its registry says; how fast it is, `blasm_backends::speed`.

use crate::blas::BlasArgs;
use crate::describe;
use crate::output::out;
use blasm_backends::{REGISTRY, speed};
use blasm_core::registry::Backend;
use std::time::Duration;
use wasmtime::Result;

/// Report which BLAS libraries this machine has, how fast they are, and why others were not taken.
///
/// For each backend: its file, version, kernels, interface and threads, which routines it computes and
/// which it lacks; or every place that was tried, and why it failed. Then how fast each multiplies, and
/// what would be worth installing.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    blasm doctor                        # everything\n  \
    blasm doctor --no-speed             # without the multiplications, which take a few seconds\n  \
    BLASM_NUM_THREADS=1 blasm doctor    # with one thread")]
pub(crate) struct DoctorArgs {
    /// Leave out how fast the backends multiply.
    #[arg(long)]
    no_speed: bool,
    #[command(flatten)]
    blas: BlasArgs,
}

/// The variables that decide about BLAS, ours and the libraries' own.
const VARIABLES: &[&str] = &[
    "BLASM_BACKEND",
    "BLASM_LIBRARY_PATH",
    "BLASM_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "OPENBLAS_CORETYPE",
    "GOTO_NUM_THREADS",
    "MKL_NUM_THREADS",
    "MKL_THREADING_LAYER",
    "BLIS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
];

pub(crate) fn execute(args: &DoctorArgs) -> Result<()> {
    let options = args.blas.options();
    out!("{}\n", describe::machine())?;
    out!("Environment")?;
    let set = std::env::vars().filter(|(name, _)| {
        VARIABLES.contains(&name.as_str()) || (name.starts_with("BLASM_") && name.ends_with("_LIB"))
    });
    let set: Vec<String> = set.map(|(name, value)| format!("  {name}={value}")).collect();
    match set.is_empty() {
        true => out!("  no variable that decides about BLAS is set")?,
        false => out!("{}", set.join("\n"))?,
    }

    out!("\nBackends")?;
    let (mut loaded, mut advice) = (Vec::new(), Vec::new());
    for entry in REGISTRY.entries.iter().filter(|entry| entry.name != "noop") {
        match (entry.load)(&options.settings) {
            Ok(backend) => {
                out!("  {}", entry.name)?;
                for (what, value) in describe::lines(&backend) {
                    out!("    {what:<11}{value}")?;
                }
                loaded.push(backend);
            }
            Err(error) => {
                out!("  {:<12} not available", entry.name)?;
                for tried in &error.tried {
                    out!("    tried      {}: {}", tried.path.display(), tried.why)?;
                }
                if let Some(what) = &error.what {
                    out!("    because    {what}")?;
                }
                if entry.automatic
                    && let Some(hint) = error.hint
                {
                    advice.push((entry.name, hint));
                }
            }
        }
    }
    let chosen = match REGISTRY.select(&options.settings) {
        Ok(selected) => {
            out!("\nA program that calls BLAS gets `{}`.", selected.backend.name)?;
            Some(selected.backend.name)
        }
        Err(error) => {
            out!("\nA program that calls BLAS gets an error: {error}")?;
            None
        }
    };
    let speeds = if args.no_speed { Vec::new() } else { speeds(&loaded)? };
    advise(chosen.as_deref(), &speeds, &advice)
}

/// A backend and its four speeds.
type Speeds = (String, [speed::Speed; 4]);

/// Measures, and draws a bar for each backend and type.
fn speeds(loaded: &[Backend]) -> Result<Vec<Speeds>> {
    const ORDER: usize = 384;
    const WIDTH: f64 = 32.0;
    let speeds: Vec<Speeds> = loaded
        .iter()
        .map(|backend| {
            (backend.name.clone(), speed::gemm(backend, ORDER, Duration::from_millis(80)))
        })
        .collect();
    let most =
        speeds.iter().flat_map(|(_, speeds)| speeds).fold(1.0, |most: f64, s| most.max(s.gflops));
    out!("\nSpeed, in GFLOP/s: matrices of order {ORDER}, the best of a few calls, natively")?;
    for ty in 0..4 {
        for (row, ((name, speeds), backend)) in speeds.iter().zip(loaded).enumerate() {
            let Some(speed) = speeds.get(ty) else { continue };
            let routine = if row == 0 { speed.routine.name() } else { "" };
            let bar = describe::bar(speed.gflops / most * WIDTH);
            let threads = match backend.blas.threads() {
                1 => String::new(),
                threads => format!("  ({threads} threads)"),
            };
            out!("  {routine:<6} {name:<10} {bar:<32} {:>7.1}{threads}", speed.gflops)?;
        }
    }
    Ok(speeds)
}

/// What would be better, and how to have it.
fn advise(chosen: Option<&str>, speeds: &[Speeds], missing: &[(&str, String)]) -> Result<()> {
    let mut lines = Vec::new();
    // What counts is double and single precision; a tenth is noise.
    let speed_of = |name: &str| {
        let (_, speeds) = speeds.iter().find(|(known, _)| known == name)?;
        Some(speeds[0].gflops * speeds[1].gflops)
    };
    if let Some(chosen) = chosen
        && let Some(now) = speed_of(chosen)
    {
        let best = speeds
            .iter()
            .filter(|(name, _)| name != chosen)
            .filter_map(|(name, _)| Some((name, (speed_of(name)? / now).sqrt())))
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .filter(|(_, ratio)| *ratio > 1.1);
        if let Some((name, ratio)) = best {
            lines.push(format!(
                "{name} multiplied {ratio:.1} times as fast as {chosen} here: BLASM_BACKEND={name} takes it."
            ));
        }
    }
    if chosen.is_none_or(|name| name == "builtin") {
        lines.extend(missing.first().map(|(_, hint)| hint.clone()));
    }
    out!("\nAdvice")?;
    match lines.is_empty() {
        true => out!("  nothing to do better was found")?,
        false => lines.iter().try_for_each(|line| out!("  {line}"))?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_has_every_routine() {
        let backend = (REGISTRY.entry("builtin").expect("it is there").load)(
            &blasm_core::registry::Settings::default(),
        )
        .expect("it loads everywhere");
        let describe::Tally { native, own } = describe::Tally::of(&backend);
        assert_eq!((native, own), (0, blasm_core::Routine::COUNT));
    }
}
