//! Grafting, for the commands that graft: which routines are chosen, and what a plan says in words.
//!
//! Recognising routines and rewriting modules belong to `blasm-graft`; keeping the results, to
//! [`crate::run::grafted`].

use crate::output::{self, counted};
use blasm_core::registry;
use blasm_graft::{
    Candidate, Flavour, Grafted, Interface, Library, Map, Options, Plan, Reason, Verdict,
};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use wasmtime::error::Context;
use wasmtime::{Error, Result, bail, format_err};

/// The most bytes in a sentence that repeats text from a file.
pub(crate) const SENTENCE: usize = 400;

/// What is grafted.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Only graft these: families (`gemm`), routines (`dgemm`) or symbols (`cblas_dgemm`); `*`
    /// stands for any letters.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    only: Vec<String>,

    /// Leave these alone.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    except: Vec<String>,

    /// A file that names functions, one line `INDEX SYMBOL` for each.
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,

    /// Minimum work for a call to go to the host: a number for all, `never`, or `FAMILY=NUMBER`.
    ///
    /// Work is the number of elements in level 1, of elements of the matrix in level 2, and of
    /// products (m n k) in level 3; in LAPACK, the product of the order of the matrix, again, and
    /// of the number of columns that are computed. 0 sends every call to the host. docs/graft.md
    /// says where the defaults are from.
    #[arg(long, value_name = "WORK[,..]")]
    threshold: Vec<String>,
}

impl Choice {
    pub(crate) fn options(&self) -> Result<Options> {
        let mut options =
            Options { only: self.only.clone(), except: self.except.clone(), ..Options::default() };
        if let Some(path) = &self.map {
            let failed = || format!("failed to read the map {}", path.display());
            let text = std::fs::read_to_string(path).with_context(failed)?;
            options.map = Map::parse(&text).map_err(explain).with_context(failed)?;
        }
        for text in &self.threshold {
            options.thresholds.set(text).map_err(explain)?;
        }
        Ok(options)
    }
}

/// An error with a suggestion.
pub(crate) fn explain(error: blasm_graft::Error) -> Error {
    let near = match &error {
        blasm_graft::Error::UnknownName(name) => {
            registry::nearest(name, &blasm_graft::known_names().collect::<Vec<_>>())
        }
        _ => None,
    };
    // It may repeat text from the file.
    let error = output::phrase(&error.to_string(), SENTENCE);
    match near {
        Some(near) => format_err!("{error}; did you mean `{near}`?"),
        None => format_err!("{error}"),
    }
}

/// Binds the symbols that a module leaves open. If one cannot be, that is an error, unless there are
/// `others` that define what is missing.
pub(crate) fn bind(module: &[u8], others: bool) -> Result<Vec<u8>> {
    match blasm_graft::bind(module) {
        Ok(bound) => Ok(bound.into_owned()),
        // Whoever compiles it says what is wrong with it.
        Err(blasm_graft::Error::Malformed(_)) => Ok(module.to_vec()),
        Err(blasm_graft::Error::Open { .. }) if others => Ok(module.to_vec()),
        Err(error) => Err(explain(error)),
    }
}

/// How a function or an open symbol is called.
pub(crate) fn how(candidate: &Candidate) -> Option<String> {
    let (Verdict::Graft { flavour, .. } | Verdict::Bind { flavour }) = candidate.verdict else {
        return None;
    };
    let Flavour { lengths, int, double } = flavour;
    let mut how = match candidate.interface {
        Interface::Cblas => "C",
        Interface::CblasStruct => "C, returning a struct",
        Interface::Fortran => "Fortran",
    }
    .to_owned();
    how += if lengths { ", with lengths" } else { "" };
    how += if int { ", returning int" } else { "" };
    how += if double { ", returning a double for REAL" } else { "" };
    if candidate.library == Library::Lapack {
        how += ", a program over the host's BLAS";
    }
    Some(how)
}

/// Grafts and binds, or says why there is nothing to graft.
pub(crate) fn graft(module: &[u8], options: &Options) -> Result<Grafted> {
    let grafted = blasm_graft::graft(module, options).map_err(explain)?;
    if grafted.plan.grafted().chain(grafted.plan.bound()).next().is_none() {
        bail!("{}", nothing(&grafted.plan));
    }
    Ok(grafted)
}

/// Why nothing can be grafted.
pub(crate) fn nothing(plan: &Plan) -> String {
    let mut text = "there is nothing to graft: ".to_owned();
    if plan.bound().chain(plan.unbound().map(|(candidate, _)| candidate)).next().is_some() {
        return text
            + "the program leaves symbols of BLAS open, which `blasm run` binds to the host's";
    }
    let mut others = plan.left().filter(|(_, reason)| !matches!(reason, Reason::CallsHost));
    if let Some((candidate, reason)) = others.next() {
        let _ = write!(text, "`{}`: {reason}", candidate.name);
        match others.count() {
            0 => {}
            1 => text += "; and one other, which `blasm graft --list` shows",
            others => {
                let _ = write!(text, "; and {others} others, which `blasm graft --list` shows");
            }
        }
    } else if plan.imports > 0 {
        text += "the program already calls the host's BLAS, and runs as it is";
    } else if plan.names == 0 {
        text += "the module has no name section, so its functions only have numbers. Link it without \
                 `--strip-all` (`-Wl,--strip-debug` keeps names), or name the functions in a map (`--map`)";
    } else {
        text += "no function has the name of a routine of BLAS or LAPACK, such as `dgemm_`, `cblas_dgemm` or \
                 `dgetrf_`. Link-time optimisation (`-flto`) may have removed them: link without it";
    }
    text
}

/// Whether it was done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tense {
    Done,
    Would,
}

/// What was done, or would be done, in a few lines.
pub(crate) fn summary(plan: &Plan, tense: Tense) -> Vec<String> {
    /// Sections that are named.
    const SHOWN: usize = 8;
    let mut lines = Vec::new();
    for (library, one, more) in [
        (Library::Blas, "routine of BLAS", "routines of BLAS"),
        (Library::Lapack, "driver of LAPACK", "drivers of LAPACK"),
    ] {
        let of_it = || plan.grafted().filter(|candidate| candidate.library == library);
        let functions = of_it().count();
        let routines: BTreeSet<_> = of_it().map(|candidate| candidate.routine).collect();
        let verb = match (tense, functions) {
            (_, 0) => continue,
            (Tense::Would, _) => "would call",
            (Tense::Done, 1) => "now calls",
            (Tense::Done, _) => "now call",
        };
        lines.push(format!(
            "{}, {}, {verb} the host",
            counted(functions, "function", "functions"),
            counted(routines.len(), one, more)
        ));
    }
    let bound = plan.bound().count();
    if bound > 0 {
        let symbols = counted(bound, "symbol that was open", "symbols that were open");
        lines.push(match (tense, bound) {
            (Tense::Would, _) => format!("{symbols}, would be bound to the host's BLAS"),
            (Tense::Done, 1) => format!("{symbols}, is bound to the host's BLAS"),
            (Tense::Done, _) => format!("{symbols}, are bound to the host's BLAS"),
        });
    }
    let count = |kind: fn(&Reason) -> bool| plan.left().filter(|(_, reason)| kind(reason)).count();
    for (count, one, more) in [
        (
            count(|r| matches!(r, Reason::CallsHost)),
            "already calls the host",
            "already call the host",
        ),
        (
            count(|r| matches!(r, Reason::Type { .. } | Reason::NotByReference(_))),
            "has a routine's name and is something else",
            "have a routine's name and are something else",
        ),
        (
            count(|r| matches!(r, Reason::NeverFaster)),
            "is as fast in the program",
            "are as fast in the program",
        ),
        (
            count(|r| matches!(r, Reason::NoStackPointer)),
            "needs a stack pointer, but none is named",
            "need a stack pointer, but none is named",
        ),
        (
            count(|r| matches!(r, Reason::OtherMemory | Reason::UnknownMemory)),
            "may work on another memory than the first",
            "may work on another memory than the first",
        ),
    ] {
        if count > 0 {
            let what = counted(count, one, more);
            let them = if count == 1 { "it" } else { "them" };
            lines.push(format!("{what} (`--list` shows {them})"));
        }
    }
    if !plan.dropped.is_empty() {
        let mut names: Vec<String> =
            plan.dropped.iter().take(SHOWN).map(|name| output::name(name)).collect();
        let others = plan.dropped.len() - names.len();
        names.extend((others > 0).then(|| format!("and {others} more")));
        lines.push(format!("removed, since code has moved: {}", names.join(", ")));
    }
    lines
}
