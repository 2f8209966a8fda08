//! `blasm graft`, and the grafting that `blasm run --graft` does on the fly.
//!
//! Owns the command, what it prints, and the keys under which grafted modules are kept. Recognising
//! routines and rewriting modules belong to `blasm-graft`; who may write into the cache, to
//! `blasm_gate::cache`.

use crate::inspect::counted;
use crate::load::Source;
use crate::output::{self, say};
use crate::progress;
use blasm_core::registry;
use blasm_gate::cache::{self, Cache, Key};
use blasm_graft::{Grafted, Interface, Map, Options, Plan, Reason, Verdict};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;
use wasmtime::error::Context;
use wasmtime::{Error, Result, bail, format_err};

/// A grafted module that has not been run for this long is deleted.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The most bytes in a sentence that repeats text from a file.
pub(crate) const SENTENCE: usize = 400;

/// The size of a module, in bytes, from which grafting takes long enough to keep the result.
const WORTH_KEEPING: u64 = 1 << 20;

/// Rewrite a program that contains a BLAS to use the host's.
///
/// Finds the BLAS routines in a module by their names and types, and replaces them with calls to
/// the host. The program is not rebuilt; it behaves as before, and small calls stay inside it.
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
    /// products (m n k) in level 3. 0 sends every call to the host. The defaults were measured
    /// (docs/graft.md).
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
fn explain(error: blasm_graft::Error) -> Error {
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

pub(crate) fn execute(args: &GraftArgs) -> Result<()> {
    let source = Source::read(&args.module)?;
    let failed = || format!("failed to graft `{}`", args.module.display());
    let options = args.choice.options()?;
    let module = source.wasm().with_context(failed)?;
    if args.list {
        let plan = blasm_graft::plan(&module, &options).map_err(explain).with_context(failed)?;
        output::text(&list(&plan))?;
        if plan.candidates.is_empty() {
            say!("blasm: {}", nothing(&plan));
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
        text += "no function has the name of a BLAS routine, such as `dgemm_` or `cblas_dgemm`. Link-time \
                 optimisation (`-flto`) may have removed them: link without it";
    }
    text
}

/// A line for each function.
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
    let functions = plan.grafted().count();
    let routines: BTreeSet<_> = plan.grafted().map(|candidate| candidate.routine).collect();
    let verb = match (tense, functions) {
        (Tense::Would, _) => "would call",
        (Tense::Done, 1) => "now calls",
        (Tense::Done, _) => "now call",
    };
    let mut lines = vec![format!(
        "{}, {} of BLAS, {verb} the host",
        counted(functions, "function", "functions"),
        counted(routines.len(), "routine", "routines")
    )];
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
            count(|r| matches!(r, Reason::DoubleResult)),
            "returns a double for a float, as f2c does",
            "return a double for a float, as f2c does",
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

/// A program whose grafted form is kept.
struct Kept {
    cache: Cache,
    file: File,
    /// The identity of this executable: another build of the same version may graft differently.
    own: String,
}

impl Kept {
    /// For a file that is worth it.
    fn of(path: &Path) -> Option<Self> {
        let about = path.metadata().ok()?;
        if !about.is_file() || about.len() < WORTH_KEEPING {
            return None;
        }
        let file = cache::regular(path).ok()?;
        let own = std::env::current_exe().and_then(std::fs::metadata).ok()?;
        let cache = Cache::open(&dirs::cache_dir()?.join("blasm/graft"), "wasm")
            .inspect_err(|why| say!("blasm: the grafted program is not kept: {why}"))
            .ok()?;
        Some(Self { cache, file, own: cache::identity(&own) })
    }

    /// The key of the grafted form of a content.
    fn key(&self, content: &Key) -> Key {
        let version = env!("CARGO_PKG_VERSION").as_bytes();
        Key::of(&[version, self.own.as_bytes(), content.as_bytes()])
    }

    /// The grafted form, if the file is known without being read.
    fn at_once(&self) -> Option<Vec<u8>> {
        self.cache.get(&self.key(&self.cache.remembered(&self.file)?))
    }

    fn put(&self, key: &Key, module: &[u8]) {
        if let Err(error) = self.cache.put(key, module) {
            let folder = self.cache.path().display();
            say!("blasm: the grafted program is not kept in {folder}: {error}");
        }
        self.cache.sweep(KEPT);
    }
}

/// The grafted form of a program that is about to run. A program that was grafted before comes from
/// the cache, where it is found by its bytes. The hash of these is remembered by the file's inode
/// and the time of its last change: reading the file would take longer than the rest of the start.
pub(crate) fn on_the_fly(path: &Path, keep: bool) -> Result<Source> {
    let mut kept = if keep { Kept::of(path) } else { None };
    if let Some(module) = kept.as_ref().and_then(Kept::at_once) {
        return Ok(Source::made_of(path, module));
    }
    let (source, key) = match &mut kept {
        // What is kept must be of the very bytes that it is found by.
        Some(kept) => {
            let (content, bytes) = kept
                .cache
                .content(&mut kept.file)
                .with_context(|| format!("failed to open wasm module {path:?}"))?;
            let key = kept.key(&content);
            if let Some(module) = kept.cache.get(&key) {
                return Ok(Source::made_of(path, module));
            }
            (Source::made_of(path, bytes), Some(key))
        }
        None => (Source::read(path)?, None),
    };
    let failed = || format!("failed to graft `{}`", path.display());
    let module = source.wasm().with_context(failed)?;
    let line = || format!("grafting `{}`", path.display());
    let grafted =
        progress::told(line, || graft(&module, &Options::default())).with_context(failed)?;
    if let (Some(kept), Some(key)) = (&kept, &key) {
        kept.put(key, &grafted.module);
    }
    Ok(Source::made_of(path, grafted.module))
}
