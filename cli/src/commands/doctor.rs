//! `blasm doctor`: which BLAS this machine has, why others do not load, and what would be better.
//!
//! Owns the report. The registry describes backends; `blasm_backends::speed` measures them.

use crate::blas::BlasArgs;
use crate::output::out;
use crate::{describe, environment};
use blasm_backends::{REGISTRY, speed};
use blasm_core::registry::{Backend, Kind, LoadError};
use std::time::Duration;
use wasmtime::Result;

/// Report which BLAS libraries this machine has, how fast they are, and why others were not chosen.
///
/// For each backend: its file, version, kernels, interface and threads, which routines it computes
/// and which it lacks; or every path that was tried, and why it failed. Then how fast each one
/// multiplies, and what would be worth installing.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    blasm doctor                        # everything\n  \
    blasm doctor --no-speed             # without the multiplications, which take a few seconds\n  \
    BLASM_NUM_THREADS=1 blasm doctor    # with one thread")]
pub(crate) struct DoctorArgs {
    /// Do not measure how fast the backends multiply.
    #[arg(long)]
    no_speed: bool,
    #[command(flatten)]
    blas: BlasArgs,
}

/// The libraries' own variables that affect BLAS.
const VARIABLES: &[&str] = &[
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
        [VARIABLES, environment::READ].concat().contains(&name.as_str())
            || (name.starts_with("BLASM_") && name.ends_with("_LIB"))
    });
    let set: Vec<String> = set.map(|(name, value)| format!("  {name}={value}")).collect();
    match set.is_empty() {
        true => out!("  no variable that affects BLAS is set")?,
        false => out!("{}", set.join("\n"))?,
    }

    out!("\nBackends")?;
    let (mut loaded, mut advice) = (Vec::new(), Vec::new());
    for entry in REGISTRY.entries.iter().filter(|entry| entry.kind != Kind::Idle) {
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
                for tried in error.tried() {
                    out!("    tried      {}: {}", tried.path.display(), tried.why)?;
                }
                if let LoadError::Linked { .. } = &error {
                    out!("    because    {error}")?;
                }
                if entry.automatic
                    && let Some(hint) = error.hint()
                {
                    advice.push((entry.name, hint.to_owned()));
                }
            }
        }
    }
    let chosen = match options.select() {
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

/// What would be better, and how to get it; or a summary of the figures if nothing would be.
fn advise(chosen: Option<&str>, speeds: &[Speeds], missing: &[(&str, String)]) -> Result<()> {
    out!("\nAdvice")?;
    advice(chosen, speeds, missing).iter().try_for_each(|line| out!("  {line}"))
}

/// By how much a backend has to be faster: a tenth is noise.
const NOISE: f64 = 1.1;

fn advice(chosen: Option<&str>, speeds: &[Speeds], missing: &[(&str, String)]) -> Vec<String> {
    let mut lines = Vec::new();
    let of = |name: &str| speeds.iter().find(|(known, _)| known == name).map(|(_, speeds)| speeds);
    let others = || speeds.iter().filter(|(name, _)| Some(name.as_str()) != chosen);
    if let Some(chosen) = chosen
        && let Some(now) = of(chosen)
    {
        // What counts is double and single precision.
        let both = |speeds: &[speed::Speed; 4]| speeds[0].gflops * speeds[1].gflops;
        let best = others()
            .map(|(name, speeds)| (name, (both(speeds) / both(now)).sqrt()))
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .filter(|(_, ratio)| *ratio > NOISE);
        if let Some((name, ratio)) = best {
            lines.push(format!(
                "{name} multiplied {ratio:.1} times as fast as {chosen} here: BLASM_BACKEND={name} selects it."
            ));
        } else {
            let faster = (0..4).filter_map(|ty| {
                let (name, speeds) =
                    others().max_by(|a, b| a.1[ty].gflops.total_cmp(&b.1[ty].gflops))?;
                let ratio = speeds[ty].gflops / now[ty].gflops;
                let routine = speeds[ty].routine;
                (ratio > NOISE).then(|| format!("{name} {ratio:.1} times as fast in {routine}"))
            });
            let faster: Vec<String> = faster.collect();
            lines.push(match faster.is_empty() {
                true => format!("Keep {chosen}: nothing here multiplied faster by more than a tenth."),
                false => format!(
                    "Keep {chosen}: in sgemm and dgemm together nothing here was faster by more than a \
                     tenth. But {}; BLASM_BACKEND=NAME selects another backend.",
                    faster.join(", ")
                ),
            });
        }
    }
    let is_own = |name| REGISTRY.entry(name).is_some_and(|entry| entry.kind == Kind::Own);
    if chosen.is_none_or(is_own) {
        lines.extend(missing.first().map(|(_, hint)| hint.clone()));
    }
    if lines.is_empty() {
        lines.push("None: nothing was measured (omit --no-speed to measure).".into());
    }
    lines
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

    /// Whatever the figures are, the advice does not contradict them.
    #[test]
    fn advice_agrees_with_the_figures() {
        use blasm_core::Routine::{cgemm, dgemm, sgemm, zgemm};
        let speeds = |name: &str, gflops: [f64; 4]| -> Speeds {
            let routines = [sgemm, dgemm, cgemm, zgemm];
            let speeds = [0, 1, 2, 3].map(|ty| speed::Speed {
                routine: routines[ty],
                n: 384,
                gflops: gflops[ty],
            });
            (name.to_owned(), speeds)
        };
        let openblas = speeds("openblas", [10.0, 10.0, 10.0, 10.0]);
        let of = |builtin: [f64; 4]| {
            let both = [openblas.clone(), speeds("builtin", builtin)];
            advice(Some("openblas"), &both, &[]).join("\n")
        };
        let even = of([10.5, 9.0, 10.9, 3.0]);
        assert_eq!(even, "Keep openblas: nothing here multiplied faster by more than a tenth.");
        let better = of([20.0, 20.0, 1.0, 1.0]);
        assert!(better.contains("builtin multiplied 2.0 times as fast as openblas"), "{better}");
        let sometimes = of([9.0, 12.0, 10.0, 15.0]);
        for word in
            ["Keep openblas", "builtin 1.2 times as fast in dgemm", "1.5 times as fast in zgemm"]
        {
            assert!(sometimes.contains(word), "{word}: {sometimes}");
        }
        assert!(!sometimes.contains("cgemm,") && !sometimes.contains("in sgemm,"), "{sometimes}");

        let missing = [("openblas", "To get OpenBLAS: install it.".to_owned())];
        let alone = advice(Some("builtin"), &[speeds("builtin", [1.0; 4])], &missing).join("\n");
        assert!(alone.contains("To get OpenBLAS"), "{alone}");
        let unmeasured = advice(Some("openblas"), &[], &missing).join("\n");
        assert!(unmeasured.contains("nothing was measured"), "{unmeasured}");
    }
}
