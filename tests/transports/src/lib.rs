//! What the integration tests share: the backends of this machine, and the ways to carry out a case.
//!
//! Owns the transports ([`native`]: through the guard; [`guest`]: from a WebAssembly module;
//! [`program`]: by `blasm`), the count of who computed ([`counting`]) and the rule of what is skipped. Judges nothing: that is
//! `blasm_tests::compare`. It is a crate, and not a module of each test, because the functions that are
//! linked into a guest take a minute to compile.

pub mod counting;
pub mod footprint;
pub mod guest;
pub mod native;
pub mod program;

use blasm_backends::REGISTRY;
use blasm_backends::builtin::Builtin;
use blasm_core::Guard;
use blasm_core::registry::Settings;
use blasm_spec::dsl::{Returns, Type};
use blasm_tests::Value;
use counting::Counting;
use std::sync::{Arc, OnceLock};

/// A backend as a guest may meet it.
pub struct Setup {
    /// For messages.
    pub name: &'static str,
    /// The backend as a user names it, in `BLASM_BACKEND` or `-B backend`.
    pub backend: String,
    /// What it says of itself.
    pub description: String,
    /// Whether the library computes everything, which only trusted guests are given.
    pub all_native: bool,
    /// The guard over it.
    pub guard: Arc<Guard>,
    /// What reached the library.
    pub native: Arc<Counting>,
    /// What reached BLASM's own kernels.
    pub own: Arc<Counting>,
}

/// Whether `BLASM_REQUIRE` (a list with commas) names something that this machine must have.
pub fn required(what: &str) -> bool {
    std::env::var("BLASM_REQUIRE").is_ok_and(|list| list.split(',').any(|name| name.trim() == what))
}

/// A file in the repository's cache, where `cargo xtask setup` puts what packages of Python bring along.
fn cached(path: &str) -> String {
    format!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.cache/{}"), path)
}

/// A library as a row: the names of its setups, as it is given to guests and computing all; the word by
/// which `BLASM_REQUIRE` names it; and the backend as a user names it.
type Row = ([&'static str; 2], &'static str, String);

/// The libraries of the tests.
fn rows() -> Vec<Row> {
    vec![
        (["builtin", ""], "", "builtin".to_owned()),
        (["openblas", "openblas, native=all"], "openblas", "openblas".to_owned()),
        (
            ["openblas wheel", "openblas wheel, native=all"],
            "openblas-wheel",
            cached("scipy-openblas/scipy_openblas32/lib/libscipy_openblas.so"),
        ),
        (
            ["openblas64", "openblas64, native=all"],
            "openblas64",
            format!(
                "/usr/lib/{}-linux-gnu/openblas64-pthread/libopenblas64.so.0",
                std::env::consts::ARCH
            ),
        ),
        (
            ["openblas64 wheel", "openblas64 wheel, native=all"],
            "openblas64-wheel",
            cached("scipy-openblas64/scipy_openblas64/lib/libscipy_openblas64_.so"),
        ),
        (["mkl", "mkl, native=all"], "mkl", cached("mkl/lib/libmkl_rt.so.3")),
        (["blis", "blis, native=all"], "blis", "blis".to_owned()),
        (["reference", "reference, native=all"], "reference", "reference".to_owned()),
    ]
}

/// The backends of this machine: `builtin`; and OpenBLAS as the system has it and as a newer release, each
/// with 32-bit and 64-bit integers, MKL, BLIS and the reference BLAS, each as it is given to guests and
/// computing all.
///
/// # Panics
/// If a library does not load and `BLASM_REQUIRE` names it, as [`rows`] says how.
pub fn setups() -> &'static [Setup] {
    static SETUPS: OnceLock<Vec<Setup>> = OnceLock::new();
    SETUPS.get_or_init(|| {
        let mut setups = Vec::new();
        for (names, required_as, backend) in rows() {
            let settings = Settings { backend: Some(backend.clone()), ..Settings::from_env() };
            let loaded = match REGISTRY.select(&settings) {
                Ok(selected) => selected.backend,
                Err(why) if required_as.is_empty() || required(required_as) => {
                    panic!("{} must be here, but: {why}", names[0])
                }
                Err(why) => {
                    eprintln!("skipped: everything on {}, because {why}", names[0]);
                    continue;
                }
            };
            for (name, all_native) in names.into_iter().zip([false, true]) {
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
                let guard = Guard::new(native.clone(), own.clone(), loaded.partition);
                setups.push(Setup {
                    name,
                    backend: backend.clone(),
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

/// The backends that untrusted guests meet.
pub fn safe_setups() -> impl Iterator<Item = &'static Setup> {
    setups().iter().filter(|setup| !setup.all_native)
}

/// The setup of that name; `None`, and a line about it, if this machine does not have it.
pub fn setup(name: &str) -> Option<&'static Setup> {
    let found = setups().iter().find(|setup| setup.name == name);
    if found.is_none() {
        println!("skipped: {name} is not on this machine");
    }
    found
}

/// Bytes of what a routine returns, as it lies in memory; 0 if nothing.
pub fn result_bytes(routine: &blasm_tests::Routine) -> usize {
    let part = if routine.ty.real() == Type::S { 4 } else { 8 };
    match routine.family.returns {
        Returns::Nothing => 0,
        Returns::Element => part * if routine.ty.is_complex() { 2 } else { 1 },
        Returns::Real => part,
        Returns::Double => 8,
        Returns::Index => 4,
    }
}

/// The value that lies in those bytes.
pub fn result_value(routine: &blasm_tests::Routine, bytes: &[u8]) -> Value {
    let number = |at: usize, part: usize| match part {
        4 => f64::from(f32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))),
        _ => f64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes")),
    };
    match (routine.family.returns, bytes.len()) {
        (Returns::Nothing, _) => Value::Nothing,
        (Returns::Index, _) => {
            Value::Index(u32::from_le_bytes(bytes.try_into().expect("four bytes")).into())
        }
        (Returns::Element, len) if routine.ty.is_complex() => {
            Value::Complex(number(0, len / 2), number(len / 2, len / 2))
        }
        (_, len) => Value::Real(number(0, len)),
    }
}

/// Fails with the first failures of many.
pub fn no_failures(failures: &[String], of: usize) {
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(failures.is_empty(), "{} of {of} failed:\n{shown}", failures.len());
}
