//! What the integration tests share: the backends of this machine, and the ways to carry out a
//! case.
//!
//! Owns the transports ([`native`]: through the guard; [`guest`]: from a WebAssembly module;
//! [`component`]: from a component; [`adapted`]: from a core module turned into a component;
//! [`preloaded`]: on the module that replaces a host; [`program`]: by `blasm`), the counts of which
//! side computed ([`counting`]) and the choice of backends that are skipped. Judges nothing:
//! `blasm_tests::compare` does. It is a crate, and not a module of each test, because the functions
//! that are linked into a guest take a minute to compile.

pub mod adapted;
pub mod component;
pub mod counting;
pub mod executor;
pub mod guest;
pub mod native;
pub mod preloaded;
pub mod program;

/// The page's examples are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/api.md")]
mod api {}

use blasm_backends::REGISTRY;
use blasm_backends::builtin::Builtin;
use blasm_core::Guard;
use blasm_core::registry::{Backend, LoadError, Settings};
pub use blasm_tools::required;
use counting::Counting;
use std::sync::{Arc, OnceLock};

/// A backend as a guest may get it.
pub struct Setup {
    /// For messages.
    pub name: &'static str,
    /// The backend as a user names it, in `BLASM_BACKEND` or `-B backend`.
    pub backend: String,
    /// What it says about itself.
    pub description: String,
    /// Whether the library computes everything, which is only for trusted guests.
    pub all_native: bool,
    /// The guard over it.
    pub guard: Arc<Guard>,
    /// What reached the library.
    pub native: Arc<Counting>,
    /// What reached BLASM's kernels.
    pub own: Arc<Counting>,
}

/// A file in the repository's cache, where `cargo xtask setup` puts the contents of Python
/// packages.
fn cached(path: &str) -> String {
    format!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.cache/{}"), path)
}

/// A library of the tests.
#[derive(Clone, Debug)]
pub struct Row {
    /// The names of its setups: as guests get it, and computing everything (no such setup if
    /// empty).
    pub names: [&'static str; 2],
    /// Its name in `BLASM_REQUIRE`; empty if it is always available.
    pub required_as: &'static str,
    /// The backend as a user names it.
    pub backend: String,
}

impl Row {
    /// Loads it; `None`, and a message, if it is not on this machine.
    ///
    /// # Panics
    /// If `BLASM_REQUIRE` names it.
    pub fn load(&self) -> Option<Backend> {
        let selected = Settings::from_env()
            .map_err(LoadError::from)
            .and_then(|settings| REGISTRY.select(&settings.with_backend(&*self.backend)));
        match selected {
            Ok(selected) => Some(selected.backend),
            Err(why) if self.required_as.is_empty() || required(self.required_as) => {
                panic!("{} must be here, but: {why}", self.names[0])
            }
            Err(why) => {
                eprintln!("skipped: everything on {}, because {why}", self.names[0]);
                None
            }
        }
    }
}

/// The libraries of the tests, in the order in which they are loaded.
pub fn rows() -> Vec<Row> {
    let debian = |file: &str| format!("/usr/lib/{}-linux-gnu/{file}", std::env::consts::ARCH);
    let row =
        |names, required_as, backend: &str| Row { names, required_as, backend: backend.to_owned() };
    vec![
        row(["builtin", ""], "", "builtin"),
        row(["openblas", "openblas, native=all"], "openblas", "openblas"),
        row(
            ["openblas wheel", "openblas wheel, native=all"],
            "openblas-wheel",
            &cached("scipy-openblas/scipy_openblas32/lib/libscipy_openblas.so"),
        ),
        row(
            ["openblas64", "openblas64, native=all"],
            "openblas64",
            &debian("openblas64-pthread/libopenblas64.so.0"),
        ),
        row(
            ["openblas64 wheel", "openblas64 wheel, native=all"],
            "openblas64-wheel",
            &cached("scipy-openblas64/scipy_openblas64/lib/libscipy_openblas64_.so"),
        ),
        row(["mkl", "mkl, native=all"], "mkl", &cached("mkl/lib/libmkl_rt.so.3")),
        row(["blis", "blis, native=all"], "blis", "blis"),
        row(["reference", "reference, native=all"], "reference", "reference"),
    ]
}

/// The backends of this machine: `builtin`; and OpenBLAS as the system has it and as a newer
/// release, each with 32-bit and 64-bit integers, MKL, BLIS and the reference BLAS, each as it is
/// given to guests and computing all.
///
/// # Panics
/// If a library does not load and `BLASM_REQUIRE` names it, by the names in [`rows`].
pub fn setups() -> &'static [Setup] {
    static SETUPS: OnceLock<Vec<Setup>> = OnceLock::new();
    SETUPS.get_or_init(|| {
        let mut setups = Vec::new();
        for row in rows() {
            let Some(loaded) = row.load() else { continue };
            for (name, all_native) in row.names.into_iter().zip([false, true]) {
                if name.is_empty() {
                    continue;
                }
                let mut loaded = loaded.clone();
                if all_native {
                    // As `-B native=all` makes it.
                    loaded.partition = loaded.partition.all_native();
                }
                let native = Arc::new(Counting::new(loaded.blas));
                let own = Arc::new(Counting::new(Arc::new(Builtin)));
                let guard = Guard::builder(native.clone(), own.clone(), loaded.partition).build();
                setups.push(Setup {
                    name,
                    backend: row.backend.clone(),
                    description: loaded.description,
                    all_native,
                    guard: Arc::new(guard),
                    native,
                    own,
                });
            }
        }
        setups
    })
}

/// The backends that untrusted guests get.
pub fn safe_setups() -> impl Iterator<Item = &'static Setup> {
    setups().iter().filter(|setup| !setup.all_native)
}

/// The setup of that name; `None`, and a message, if this machine does not have it.
pub fn setup(name: &str) -> Option<&'static Setup> {
    let found = setups().iter().find(|setup| setup.name == name);
    if found.is_none() {
        println!("skipped: {name} is not on this machine");
    }
    found
}

/// Fails with the first failures of many.
pub fn no_failures(failures: &[String], of: usize) {
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(failures.is_empty(), "{} of {of} failed:\n{shown}", failures.len());
}
