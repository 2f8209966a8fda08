//! `blasm graft`, and the grafting that `blasm run --graft` does on the fly.
//!
//! Owns the command, what it prints, and the cache of grafted modules. What is recognised and how modules
//! are rewritten is `blasm-graft`'s.

use crate::load::Source;
use crate::output::{self, say};
use crate::progress;
use blasm_core::registry;
use blasm_graft::{Grafted, Interface, Map, Options, Plan, Reason, Verdict};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use wasmtime::error::Context;
use wasmtime::{Error, Result, bail, format_err};

/// A grafted module that nobody ran for so long is deleted.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// Bytes of a module from which on grafting takes long enough to keep its result.
const WORTH_KEEPING: u64 = 1 << 20;

/// Rewrite a program that contains BLAS so that the host's computes.
///
/// Finds the BLAS routines in a module by their names and types, and puts calls of the host in their place.
/// The program is not built anew; it behaves as before, and small calls stay inside it.
#[derive(clap::Args)]
#[command(
    after_help = "The module needs its name section, or a map; strip it afterwards if you like.\n\n\
    Examples:\n  \
    blasm graft python.wasm -o fast.wasm             # graft what is found\n  \
    blasm graft --list python.wasm                   # each routine found, and what would be done\n  \
    blasm graft --check python.wasm                  # would it work? writes nothing\n  \
    blasm graft --only '*gemm' python.wasm -o fast.wasm\n  \
    blasm graft --threshold gemm=32768,dot=never python.wasm -o fast.wasm\n  \
    blasm run --graft python.wasm                    # on the fly; the result is kept\n\n\
    A map has a line for each function, `INDEX SYMBOL`, such as `68921 dgemm_`.\n\
    `blasm inspect` shows what a module holds."
)]
pub(crate) struct GraftArgs {
    /// The file to write.
    #[arg(short = 'o', long, value_name = "OUTPUT", required_unless_present_any = ["check", "list"])]
    output: Option<PathBuf>,

    /// Graft, but write nothing: says whether it works and what it comes to.
    #[arg(long, conflicts_with = "output")]
    check: bool,

    /// List the functions that bear a routine's name: index, name, and what is done with it, or why not.
    #[arg(long, conflicts_with_all = ["output", "check"])]
    list: bool,

    #[command(flatten)]
    choice: Choice,

    /// The program: a module, binary or text; `-` is standard input.
    #[arg(value_name = "MODULE")]
    module: PathBuf,
}

/// What is grafted.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Graft these alone: families (`gemm`), routines (`dgemm`) or symbols (`cblas_dgemm`); `*` stands for any
    /// letters.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    only: Vec<String>,

    /// Leave these alone.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    except: Vec<String>,

    /// A file that names functions: a line `INDEX SYMBOL` each.
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,

    /// From how much work on calls go to the host: a number for all, `never`, or `FAMILY=NUMBER`.
    ///
    /// Work is the number of elements in level 1, of the matrix in level 2, of products (m n k) in level 3.
    /// 0 sends every call to the host. The defaults were measured (docs/graft.md).
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

/// An error with what may help.
fn explain(error: blasm_graft::Error) -> Error {
    let near = match &error {
        blasm_graft::Error::UnknownName(name) => {
            registry::nearest(name, &blasm_graft::known_names().collect::<Vec<_>>())
        }
        _ => None,
    };
    match near {
        Some(near) => format_err!("{error}; did you mean `{near}`?"),
        None => format_err!("{error}"),
    }
}

pub(crate) fn execute(args: &GraftArgs) -> Result<()> {
    let source = Source::read(&args.module)?;
    let failed = || format!("failed to graft `{}`", args.module.display());
    let options = args.choice.options()?;
    let module = source.wasm().with_context(failed)?;
    if args.list {
        let plan = blasm_graft::plan(&module, &options).map_err(explain).with_context(failed)?;
        return output::text(&list(&plan));
    }
    let grafted = graft(&module, &options).with_context(failed)?;
    output::message(&summary(&grafted.plan));
    if let Some(output) = &args.output {
        std::fs::write(output, &grafted.module)
            .with_context(|| format!("failed to write output: {}", output.display()))?;
    }
    Ok(())
}

/// Grafts, or says why there is nothing to graft.
fn graft(module: &[u8], options: &Options) -> Result<Grafted> {
    let grafted = blasm_graft::graft(module, options).map_err(explain)?;
    if grafted.plan.grafted().next().is_none() {
        bail!("{}", nothing(&grafted.plan));
    }
    Ok(grafted)
}

/// Why nothing can be grafted.
pub(crate) fn nothing(plan: &Plan) -> String {
    let mut text = "there is nothing to graft: ".to_owned();
    if let Some((candidate, reason)) = plan.left().next() {
        let _ = write!(text, "`{}`: {reason}", candidate.name);
        let others = plan.left().count() - 1;
        if others > 0 {
            let _ = write!(text, "; and {others} others, which `blasm graft --list` shows");
        }
    } else if plan.imports > 0 {
        text += "the program imports BLAS already, and runs as it is";
    } else if plan.names == 0 {
        text += "the module has no name section, so its functions are known by number alone. Link it without \
                 `--strip-all` (`-Wl,--strip-debug` keeps names), or name the functions in a map (`--map`)";
    } else {
        text += "no function bears the name of a BLAS routine, such as `dgemm_` or `cblas_dgemm`";
    }
    text
}

/// A line a function.
fn list(plan: &Plan) -> String {
    let mut text = String::new();
    for candidate in &plan.candidates {
        let what = match &candidate.verdict {
            Verdict::Graft { flavour, threshold } => {
                let mut how = match candidate.interface {
                    Interface::Cblas => "C".to_owned(),
                    Interface::CblasStruct => "C, returning a struct".to_owned(),
                    Interface::Fortran => "Fortran".to_owned(),
                };
                if flavour.lengths {
                    how += ", with lengths";
                }
                if flavour.int {
                    how += ", returning int";
                }
                format!("graft   {:<7} from {threshold} on ({how})", candidate.routine)
            }
            Verdict::Leave(reason) => format!("leave   {:<7} {reason}", candidate.routine),
        };
        let _ = writeln!(text, "{:>7} {:<18} {what}", candidate.index, candidate.name);
    }
    text
}

/// What was done, in a few lines.
pub(crate) fn summary(plan: &Plan) -> String {
    let functions = plan.grafted().count();
    let routines: BTreeSet<_> = plan.grafted().map(|candidate| candidate.routine).collect();
    let mut text = format!(
        "blasm: {functions} functions, {} routines of BLAS, now call the host\n",
        routines.len()
    );
    let count = |kind: fn(&Reason) -> bool| plan.left().filter(|(_, reason)| kind(reason)).count();
    for (count, what) in [
        (
            count(|r| matches!(r, Reason::Type { .. } | Reason::NotByReference(_))),
            "bear a routine's name and are something else",
        ),
        (
            count(|r| matches!(r, Reason::DoubleResult)),
            "return a double for a float, as f2c has it",
        ),
        (count(|r| matches!(r, Reason::NeverFaster)), "are as fast where they are"),
        (count(|r| matches!(r, Reason::NoStackPointer)), "need a stack pointer, which has no name"),
    ] {
        if count > 0 {
            let _ = writeln!(text, "       {count} {what} (`--list` shows them)");
        }
    }
    if !plan.dropped.is_empty() {
        let _ =
            writeln!(text, "       left out, since code has moved: {}", plan.dropped.join(", "));
    }
    text
}

/// The grafted form of a program that is to be run. One that was grafted before comes from the cache, where
/// it is found by the file's path, size and time of change: reading the file to know it would take longer than
/// all the rest of a start.
pub(crate) fn on_the_fly(path: &Path, keep: bool) -> Result<Source> {
    let kept = if keep { place(path) } else { None };
    if let Some(kept) = &kept
        && let Ok(bytes) = std::fs::read(kept)
    {
        // What is used stays.
        let file = std::fs::File::options().append(true).open(kept);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        return Ok(Source::made_of(path, bytes));
    }
    let failed = || format!("failed to graft `{}`", path.display());
    let source = Source::read(path)?;
    let module = source.wasm().with_context(failed)?;
    let line = || format!("grafting `{}`", path.display());
    let grafted =
        progress::told(line, || graft(&module, &Options::default())).with_context(failed)?;
    if let Some(place) = &kept
        && let Err(error) = store(place, &grafted.module)
    {
        say!("blasm: the grafted program is not kept in {}: {error}", place.display());
    }
    Ok(Source::made_of(path, grafted.module))
}

/// Where the grafted form of a file is kept, if it is one that is worth it.
fn place(path: &Path) -> Option<PathBuf> {
    let file = std::fs::metadata(path).ok().filter(|file| file.is_file())?;
    if file.len() < WORTH_KEEPING {
        return None;
    }
    let since = file.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let mut key = Sha256::new();
    // The program's own time too: while it is worked on, its version stays.
    let own = std::env::current_exe().and_then(std::fs::metadata).and_then(|own| own.modified());
    let own = own.ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    key.update(format!("{} {} ", env!("CARGO_PKG_VERSION"), own.as_nanos()));
    key.update(format!("{} {} ", file.len(), since.as_nanos()));
    key.update(path.canonicalize().ok()?.as_os_str().as_encoded_bytes());
    let name: String = key.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Some(dirs::cache_dir()?.join("blasm/graft").join(name).with_extension("wasm"))
}

/// Writes a file at once, so that another process sees all of it or nothing, and deletes what is old.
fn store(place: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = place.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let part = place.with_extension(format!("{}.part", std::process::id()));
    std::fs::write(&part, bytes)?;
    std::fs::rename(&part, place)?;
    for entry in std::fs::read_dir(folder)?.flatten() {
        let modified = entry.metadata().and_then(|file| file.modified());
        if modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > KEPT)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(())
}
