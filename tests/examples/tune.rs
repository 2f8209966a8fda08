//! Finds the amount of work from which the host is faster than a BLAS inside the module. `cargo
//! xtask tune` runs this.
//!
//! Each routine is called by a C program with OpenBLAS inside (tests/programs/graft_tune.c), in its
//! original form and grafted so that every call goes to the host, in turn, at growing sizes. The
//! threshold is the work of the smallest size from which the host wins at all sizes. Prints
//! blasm-graft/src/measured.rs; if families are named, only those are measured.

#[allow(dead_code, reason = "only how a call is written down is needed")]
#[path = "../tests/driver/mod.rs"]
mod driver;
#[allow(dead_code, reason = "only where programs lie is needed")]
#[path = "../tests/guests/mod.rs"]
mod guests;

use blasm_graft::Options;
use blasm_tests::{Case, Routine, Spec, Values, case_of, routines};
use blasm_transports::guest::{State, Way, instantiate, store};
use std::collections::BTreeMap;
use std::time::Instant;
use wasmtime::{Engine, Instance, Linker, Module, Store, TypedFunc};

/// The host must be this much faster to be worthwhile: below that, noise decides.
const MARGIN: f64 = 0.95;

/// The minimum length of a sample in seconds.
const LEAST: f64 = 0.0005;

const SAMPLES: usize = 5;

/// A program in memory, ready to make calls.
struct Program {
    store: Store<State>,
    instance: Instance,
    repeat: TypedFunc<(u32, u32, u32, u32), ()>,
    reserve: TypedFunc<u32, u32>,
    words: u32,
    memory: u32,
}

impl Program {
    fn new(
        engine: &Engine,
        bytes: &[u8],
        setup: &blasm_transports::Setup,
    ) -> wasmtime::Result<Self> {
        let module = Module::new(engine, bytes)?;
        let mut linker = Linker::new(engine);
        let mut store = store(engine, &setup.guard);
        // OpenBLAS asks for the environment when it starts; there is none.
        linker.define_unknown_imports_as_default_values(&mut store, &module)?;
        let instance = instantiate(&mut store, &linker, &module, Way::Instantiate)?;
        let initialize = instance.get_typed_func::<(), ()>(&mut store, "_initialize")?;
        initialize.call(&mut store, ())?;
        let repeat = instance.get_typed_func(&mut store, "repeat")?;
        let reserve = instance.get_typed_func(&mut store, "reserve")?;
        Ok(Program { store, instance, repeat, reserve, words: 0, memory: 0 })
    }

    fn load(&mut self, case: &Case) -> wasmtime::Result<()> {
        let mut bytes = Vec::new();
        driver::encode(case, &mut bytes);
        let words = 16 * case.words.len();
        let (words, blob) = bytes[12..].split_at(words);
        self.words = self.reserve.call(&mut self.store, 1024 + blob.len() as u32)?;
        self.memory = self.words + 1024;
        let memory = self.instance.get_memory(&mut self.store, "memory").expect("it is exported");
        memory.write(&mut self.store, self.words as usize, words)?;
        memory.write(&mut self.store, self.memory as usize, blob)?;
        Ok(())
    }

    /// Seconds per call, over this many calls.
    fn time(&mut self, routine: u32, count: u32) -> wasmtime::Result<f64> {
        let start = Instant::now();
        self.repeat.call(&mut self.store, (routine, self.words, self.memory, count))?;
        Ok(start.elapsed().as_secs_f64() / f64::from(count))
    }
}

/// The sizes at which a routine is tried.
fn sizes(level: u8) -> Vec<i64> {
    match level {
        1 => (4..=17).map(|power| 1 << power).collect(),
        2 => vec![4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512],
        _ => vec![2, 3, 4, 6, 8, 11, 16, 22, 32, 45, 64, 90, 128],
    }
}

fn spec(n: i64) -> Spec {
    let narrow = (n / 4).max(1);
    Spec {
        m: n,
        n,
        k: n,
        kl: narrow,
        ku: narrow,
        pad: 0,
        // However often a call is repeated in place, its numbers never become subnormal, which
        // would take longer; growing to infinity does not.
        alpha: (-1.0, 0.0),
        diag: 132,
        beta: (0.5, 0.0),
        rotation: (0.6, 0.8),
        values: Values::Random,
        ..Spec::default()
    }
}

/// Work, as blasm-graft counts it.
fn work(routine: &Routine, n: i64) -> u64 {
    let n = n as u64;
    let name = routine.family.name;
    match routine.family.level {
        1 => n,
        2 if name.contains("gb") => n * (2 * (n / 4).max(1) + 1),
        2 if name.contains('b') => n * ((n / 4).max(1) + 1),
        2 => n * n,
        _ => n * n * n,
    }
}

fn main() -> wasmtime::Result<()> {
    let setup =
        ["openblas wheel", "openblas", "builtin"].into_iter().find_map(blasm_transports::setup);
    let setup = setup.expect("the built-in routines are everywhere");
    let path = guests::program("graft_tune.wasm", "", "cargo xtask tune")
        .ok_or_else(|| wasmtime::format_err!("the program that is timed is not built"))?;
    let bytes = std::fs::read(path)?;
    let mut options = Options::default();
    options.thresholds.set("0").map_err(|error| wasmtime::format_err!("{error}"))?;
    let grafted =
        blasm_graft::graft(&bytes, &options).map_err(|error| wasmtime::format_err!("{error}"))?;
    let engine = Engine::default();
    let mut own = Program::new(&engine, &bytes, setup)?;
    let mut host = Program::new(&engine, &grafted.module, setup)?;

    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut measured: BTreeMap<usize, [u64; 4]> = BTreeMap::new();
    let mut families: Vec<&str> = Vec::new();
    for (number, routine) in routines().iter().enumerate() {
        let family = routine.family.name;
        let wanted = wanted.is_empty() || wanted.iter().any(|name| name == family);
        if ["rotg", "rotmg"].contains(&family) || !wanted {
            continue;
        }
        let row = families.iter().position(|known| *known == family).unwrap_or_else(|| {
            families.push(family);
            families.len() - 1
        });
        let mut threshold = u64::MAX;
        let mut line = format!("{:<8}", routine.name);
        for n in sizes(routine.family.level).into_iter().rev() {
            let mut spec = spec(n);
            if routine.family.level == 2 {
                spec.k = (n / 4).max(1);
            }
            let case = case_of(&routine.name, &spec);
            let mut best = [f64::INFINITY; 2];
            let mut counts = [1; 2];
            for (which, program) in [&mut own, &mut host].into_iter().enumerate() {
                program.load(&case)?;
                let once = program.time(number as u32, 1)?.min(program.time(number as u32, 1)?);
                counts[which] = ((LEAST / once) as u32).clamp(1, 100_000);
            }
            for _ in 0..SAMPLES {
                for (which, program) in [&mut own, &mut host].into_iter().enumerate() {
                    best[which] = best[which].min(program.time(number as u32, counts[which])?);
                }
            }
            line += &format!(" {n}:{:.2}", best[0] / best[1]);
            if best[1] > best[0] * MARGIN {
                break;
            }
            threshold = work(routine, n);
        }
        eprintln!("{line}  -> {threshold}");
        let column = "sdcz".find(letter(routine)).expect("four types");
        measured.entry(row).or_insert([u64::MAX; 4])[column] = threshold;
    }
    println!(
        "//! Where calls leave the guest: the work, by family and type (s, d, c, z), from which on the host\n\
         //! ({}) was measured to be faster than OpenBLAS compiled for 128-bit SIMD.\n\
         //! \n\
         //! Written by `cargo xtask tune --write`.\n\n\
         use crate::threshold::NEVER;\n\n\
         #[rustfmt::skip]\n\
         pub(crate) const MEASURED: &[(&str, [u64; 4])] = &[",
        setup.name
    );
    for (row, values) in measured {
        let word = |value: u64| match value {
            u64::MAX => "NEVER".to_owned(),
            number => number.to_string(),
        };
        println!("    (\"{}\", [{}]),", families[row], values.map(word).join(", "));
    }
    println!("];");
    Ok(())
}

/// The type as which a row of the table counts a routine.
fn letter(routine: &Routine) -> char {
    use blasm_spec::dsl::Type;
    match routine.ty {
        Type::S => 's',
        Type::D => 'd',
        Type::C => 'c',
        Type::Z => 'z',
    }
}
