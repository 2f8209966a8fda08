//! Programs in their grafted form, for `blasm run --graft`, and those whose open symbols are bound.
//!
//! Owns the keys under which these modules are kept. Grafting itself is in [`crate::grafting`];
//! who may write into the cache is up to `blasm_gate::cache`.

use crate::grafting::{bind, graft};
use crate::load::Source;
use crate::output::note;
use crate::progress;
use blasm_gate::cache::{self, Cache, Key};
use blasm_graft::Options;
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use wasmtime::Result;
use wasmtime::error::Context;

/// A grafted module that has not been run for this long is deleted.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The size of a module, in bytes, from which grafting takes long enough to keep the result.
const WORTH_KEEPING: u64 = 1 << 20;

/// What is made of a program.
#[derive(Clone, Copy)]
enum Form {
    Grafted,
    /// Whether other functions may stand in for what cannot be bound.
    Bound {
        others: bool,
    },
}

impl Form {
    fn make(self, module: &[u8]) -> Result<Vec<u8>> {
        match self {
            Form::Grafted => graft(module, &Options::default()).map(|grafted| grafted.module),
            Form::Bound { others } => bind(module, others),
        }
    }

    /// What it is called.
    fn kept(self) -> &'static str {
        match self {
            Form::Grafted => "grafted",
            Form::Bound { .. } => "bound",
        }
    }

    /// What making it is called, now and in a message about a failure.
    fn words(self) -> [&'static str; 2] {
        match self {
            Form::Grafted => ["grafting", "graft"],
            Form::Bound { .. } => ["binding the open symbols of", "bind the open symbols of"],
        }
    }
}

/// A program whose grafted or bound form is kept.
struct Kept {
    form: Form,
    cache: Cache,
    file: File,
    /// The identity of this executable: another build of the same version may graft differently.
    own: String,
}

impl Kept {
    /// For a file that is worth it.
    fn of(path: &Path, form: Form) -> Option<Self> {
        let about = path.metadata().ok()?;
        if !about.is_file() || about.len() < WORTH_KEEPING {
            return None;
        }
        let file = cache::regular(path).ok()?;
        let own = std::env::current_exe().and_then(std::fs::metadata).ok()?;
        let cache = Cache::open(&dirs::cache_dir()?.join("blasm/graft"), "wasm")
            .inspect_err(|why| note!("the {} program is not kept: {why}", form.kept()))
            .ok()?;
        Some(Self { form, cache, file, own: cache::identity(&own) })
    }

    /// The key of the form of a content.
    fn key(&self, content: &Key) -> Key {
        let version = env!("CARGO_PKG_VERSION").as_bytes();
        let form = self.form.kept().as_bytes();
        Key::of(&[version, self.own.as_bytes(), form, content.as_bytes()])
    }

    /// The form, if the file is known without being read.
    fn at_once(&self) -> Option<Vec<u8>> {
        self.cache.get(&self.key(&self.cache.remembered(&self.file)?))
    }

    fn put(&self, key: &Key, module: &[u8]) {
        if let Err(error) = self.cache.put(key, module) {
            let folder = self.cache.path().display();
            note!("the {} program is not kept in {folder}: {error}", self.form.kept());
        }
        self.cache.sweep(KEPT);
    }
}

/// The grafted form of a program that is about to run. A program that was grafted before comes from
/// the cache, where it is found by its bytes. The hash of these is remembered by the file's inode
/// and the time of its last change: reading the file would take longer than the rest of the start.
pub(crate) fn read(path: &Path, keep: bool) -> Result<Source> {
    made(path, None, Form::Grafted, keep)
}

/// A program whose symbols of BLAS and LAPACK are bound, if it leaves any open; any other one as it is.
/// If there are `others` that stand in for missing functions, one that cannot be bound is theirs.
pub(crate) fn bound(source: Source, others: bool, keep: bool) -> Result<Source> {
    if !source.has_open_symbols() {
        return Ok(source);
    }
    let path = source.path().to_owned();
    made(&path, Some(source), Form::Bound { others }, keep && !others)
}

/// A form of the program in a file, which may have been read.
fn made(path: &Path, source: Option<Source>, form: Form, keep: bool) -> Result<Source> {
    let mut kept = if keep { Kept::of(path, form) } else { None };
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
        None => (source.map_or_else(|| Source::read(path), Ok)?, None),
    };
    let [making, make] = form.words();
    let failed = || format!("failed to {make} `{}`", path.display());
    let module = source.wasm().with_context(failed)?;
    let line = || format!("{making} `{}`", path.display());
    let made = progress::told(line, || form.make(&module)).with_context(failed)?;
    if let (Some(kept), Some(key)) = (&kept, &key) {
        kept.put(key, &made);
    }
    Ok(Source::made_of(path, made))
}
