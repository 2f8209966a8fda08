//! A case from a guest: a module that forwards its exports to the imports.
//!
//! The module is made from the golden list of signatures, not from the code that defines the
//! imports, so a function that the host defines with another type does not link.

use blasm_core::Guard;
use blasm_tests::{
    Case, Place, Routine, Spec, Value, Word, case_of, result_bytes, result_value, routine,
    routines, standard,
};
use blasm_wasmtime::BlasCtx;
use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use wasmtime::{Engine, Func, Instance, Linker, Memory, Module, Store, Val};

const SIGNATURES: &str = include_str!("../../../guest/expected/import-signatures.txt");

/// The size of a page in bytes.
pub const PAGE: usize = 65536;

/// How the imports are linked into the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `blasm_wasmtime::instantiate`.
    Instantiate,
    /// `witx::add_to_linker`.
    Linker,
}

/// The store's data.
pub struct State {
    /// The store's BLAS.
    pub blas: BlasCtx,
}

/// An engine for all tests of a binary.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::default)
}

/// A store over a guard.
pub fn store(engine: &Engine, guard: &Arc<Guard>) -> Store<State> {
    Store::new(engine, State { blas: BlasCtx::builder(guard.clone()).build() })
}

/// Instantiates a module in a store.
///
/// # Errors
/// The host's error.
pub fn instantiate(
    store: &mut Store<State>,
    linker: &Linker<State>,
    module: &Module,
    way: Way,
) -> wasmtime::Result<Instance> {
    match way {
        Way::Instantiate => {
            blasm_wasmtime::instantiate(store, linker, module, |state| &mut state.blas)
        }
        Way::Linker => {
            let mut linker = linker.clone();
            blasm_wasmtime::witx::add_to_linker(&mut linker, |state: &mut State| &mut state.blas)?;
            linker.instantiate(store, module)
        }
    }
}

/// The import module of a routine.
pub fn module(name: &str) -> &'static str {
    routine(name).family.module()
}

/// The imports of both modules by name, with their wasm types.
pub fn signatures() -> &'static HashMap<&'static str, Vec<&'static str>> {
    static ALL: OnceLock<HashMap<&'static str, Vec<&'static str>>> = OnceLock::new();
    ALL.get_or_init(|| {
        SIGNATURES
            .lines()
            .map(|line| {
                let line = line.strip_prefix("ext ").unwrap_or(line);
                let (name, rest) = line.split_once(": (").expect("a name and a signature");
                let (params, result) = rest.split_once(") -> ").expect("parameters and a result");
                assert_eq!(result, "i32", "{name} returns an errno");
                (name, params.split_whitespace().collect())
            })
            .collect()
    })
}

/// The text of imports, and of exported functions that forward to them.
pub fn forwards<'a>(names: impl IntoIterator<Item = &'a str> + Clone) -> String {
    let mut text = String::new();
    for name in names.clone() {
        let params = signatures()[name].join(" ");
        let _ = writeln!(
            text,
            "(import \"{}\" \"{name}\" (func ${name} (param {params}) (result i32)))",
            module(name)
        );
    }
    for name in names {
        let params = &signatures()[name];
        let _ = write!(text, "(func (export \"{name}\") (param {}) (result i32)", params.join(" "));
        for i in 0..params.len() {
            let _ = write!(text, " local.get {i}");
        }
        let _ = writeln!(text, " call ${name})");
    }
    text
}

/// The text of the module with every routine of the standard and a memory of one page.
pub fn trampoline_text() -> String {
    text(standard())
}

/// The same with the extensions too.
pub fn whole_text() -> String {
    text(routines().iter())
}

fn text(routines: impl Iterator<Item = &'static Routine>) -> String {
    let names: Vec<&str> = routines.map(|routine| routine.name.as_str()).collect();
    format!("(module\n{}(memory (export \"memory\") 1))\n", forwards(names))
}

/// The module with every routine, extensions too, and a memory of one page.
pub fn trampoline() -> &'static Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    MODULE.get_or_init(|| Module::new(engine(), whole_text()).expect("the trampoline is a module"))
}

/// The outcome of a call.
#[derive(Debug)]
pub enum Outcome {
    /// Errno 0: the case's memory, and the result.
    Done(Vec<u8>, Value),
    /// Another errno.
    Errno(u32),
    /// A trap.
    Trap(wasmtime::Error),
}

/// An instance of the trampoline.
pub struct Guest {
    /// Its store.
    pub store: Store<State>,
    /// Its memory.
    pub memory: Memory,
    instance: Instance,
    functions: HashMap<String, Func>,
}

impl Guest {
    /// An instance over a backend.
    pub fn new(guard: &Arc<Guard>, way: Way) -> Guest {
        let mut store = store(engine(), guard);
        let linker = Linker::new(engine());
        let instance =
            instantiate(&mut store, &linker, trampoline(), way).expect("every import is defined");
        Guest::of(store, instance)
    }

    /// An instance that exports the routines and a memory.
    ///
    /// # Panics
    /// If it has no memory.
    pub fn of(mut store: Store<State>, instance: Instance) -> Guest {
        let memory = instance.get_memory(&mut store, "memory").expect("it exports a memory");
        Guest { store, memory, instance, functions: HashMap::new() }
    }

    /// Grows the memory to at least this size.
    pub fn reserve(&mut self, bytes: usize) {
        let size = self.memory.data_size(&self.store);
        if bytes > size {
            let pages = (bytes - size).div_ceil(PAGE) as u64;
            self.memory.grow(&mut self.store, pages).expect("there is that much memory");
        }
    }

    /// The memory's bytes.
    pub fn bytes(&self) -> &[u8] {
        self.memory.data(&self.store)
    }

    /// The memory's bytes.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        self.memory.data_mut(&mut self.store)
    }

    /// Calls a routine with the words as they are, pointers moved by `by`, and the place for the
    /// result.
    ///
    /// # Errors
    /// If it traps.
    pub fn call(
        &mut self,
        name: &str,
        words: &[Word],
        by: u64,
        result: Option<u64>,
    ) -> wasmtime::Result<u32> {
        let types = &signatures()[name];
        let mut vals = Vec::with_capacity(types.len());
        for word in words {
            let real = |x: f64, ty: &str| match ty {
                "f32" => Val::F32((x as f32).to_bits()),
                "f64" => Val::F64(x.to_bits()),
                _ => panic!("{name} takes no number there"),
            };
            match *word {
                Word::Flag(x) => vals.push(Val::I32(x as i32)),
                Word::Int(x) => vals.push(Val::I32(i32::try_from(x).expect("a wasm32 number"))),
                Word::Pointer(at) => vals.push(Val::I32((at + by) as u32 as i32)),
                Word::Real(x) => vals.push(real(x, types[vals.len()])),
                Word::Complex(re, im) => {
                    vals.push(real(re, types[vals.len()]));
                    vals.push(real(im, types[vals.len()]));
                }
            }
        }
        if result_bytes(routine(name)) > 0 {
            vals.push(Val::I32((result.expect("a place for the result") + by) as u32 as i32));
        }
        let function = match self.functions.get(name) {
            Some(function) => *function,
            None => {
                let function =
                    self.instance.get_func(&mut self.store, name).expect("it exports all");
                self.functions.insert(name.to_owned(), function);
                function
            }
        };
        let mut errno = [Val::I32(-1)];
        function.call(&mut self.store, &vals, &mut errno)?;
        Ok(errno[0].unwrap_i32() as u32)
    }

    /// Carries out a case with its memory at `at`. All other memory must stay as it is.
    ///
    /// # Panics
    /// If the call changes memory outside the case's, or changes any and is not carried out.
    pub fn run_at(&mut self, case: &Case, at: usize) -> Outcome {
        self.reserve(at + case.blob.len());
        let all = 0..self.bytes().len();
        self.run_within(case, at, all)
    }

    /// The same, where only the memory in a range must stay as it is.
    ///
    /// # Panics
    /// If it does not.
    pub fn run_within(&mut self, case: &Case, at: usize, range: Range<usize>) -> Outcome {
        let own = at..at + case.blob.len();
        self.bytes_mut()[own.clone()].copy_from_slice(&case.blob);
        let before = self.bytes()[range.clone()].to_vec();
        let outcome = self.call(&case.routine, &case.words, at as u64, case.result);
        let after = &self.bytes()[range.clone()];
        let (start, end) = (own.start - range.start, own.end - range.start);
        let done = matches!(outcome, Ok(0));
        assert!(
            before[..start] == after[..start]
                && before[end..] == after[end..]
                && (done || before[start..end] == after[start..end]),
            "{case} at {at:#x}: memory outside the case's has changed, or a call that was not carried out \
             ({outcome:?}) changed some"
        );
        match outcome {
            Ok(0) => {
                let routine = routine(&case.routine);
                let blob = after[start..end].to_vec();
                let value = match result_bytes(routine) {
                    0 => Value::Nothing,
                    bytes => {
                        let place = case.result.expect("a place for the result") as usize;
                        result_value(routine, &blob[place..place + bytes])
                    }
                };
                Outcome::Done(blob, value)
            }
            Ok(errno) => Outcome::Errno(errno),
            Err(trap) => Outcome::Trap(trap),
        }
    }

    /// Carries out a case at the start of memory.
    pub fn run(&mut self, case: &Case) -> Outcome {
        self.run_at(case, 0)
    }

    /// Carries out a case so that its last byte is the last one of memory.
    pub fn run_at_end(&mut self, case: &Case) -> Outcome {
        self.reserve(case.blob.len());
        let at = self.bytes().len() - case.blob.len();
        self.run_at(case, at)
    }

    /// Carries out the case of a spec and judges it: `Last` operands end where memory ends.
    ///
    /// # Errors
    /// What is wrong.
    pub fn judge(&mut self, name: &str, spec: &Spec) -> Result<(), String> {
        let case = case_of(name, spec);
        let outcome = match spec.place {
            Place::Last(_) => self.run_at_end(&case),
            _ => self.run(&case),
        };
        judge(&case, outcome)
    }
}

/// Judges the outcome of a legal call whose operands lie in memory.
///
/// # Errors
/// What is wrong.
pub fn judge(case: &Case, outcome: Outcome) -> Result<(), String> {
    match outcome {
        Outcome::Done(blob, value) => {
            blasm_tests::compare(case, &blasm_tests::expect(case), &blob, value).map(drop)
        }
        Outcome::Errno(errno) => Err(format!("{case}: errno {errno}")),
        Outcome::Trap(trap) => Err(format!("{case}: {trap:?}")),
    }
}
