//! The engines: every backend of this machine, called natively and from a guest, and a BLAS that
//! was compiled into a module.
//!
//! Owns the loading of backends, the two guest programs, and the call of a problem by an engine.
//! The native call and the guest's call work on the same bytes, those of the guest's memory. Both
//! programs come from one source, a loop around each routine's C function (`cargo xtask bench`
//! writes it from the table); one is linked to the host's BLAS, the other to OpenBLAS compiled for
//! 128-bit SIMD.

use crate::clock::Clock;
use crate::problem::{Answer, Problem};
use blasm_backends::REGISTRY;
use blasm_benches::record::{self, Way};
use blasm_core::registry::Settings;
use blasm_core::{Blas, Call, Guard, Routine, with_args};
use blasm_gate::LoadGate;
use blasm_tests::call::FromWords;
use blasm_tests::{Value, Word, result_bytes, result_value, routine};
use blasm_transports::guest::{self, PAGE, State};
use blasm_transports::native::IntoValue;
use blasm_wasmtime::BlasCtx;
use std::hint::black_box;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use wasmtime::{Extern, Instance, Linker, Memory, Module, Store, TypedFunc, Val};

/// An instance of a guest program, and the part of its memory that operands lie in.
struct Program {
    store: Store<State>,
    instance: Instance,
    memory: Memory,
    allocate: TypedFunc<i32, i32>,
    room: Range<usize>,
}

impl Program {
    fn load(path: &Path, guard: &Arc<Guard>) -> wasmtime::Result<Program> {
        let module = Module::from_file(guest::engine(), path)?;
        let mut linker = Linker::new(guest::engine());
        without_a_system(&mut linker, &module)?;
        let mut store = guest::store(guest::engine(), guard);
        let instance = guest::instantiate(&mut store, &linker, &module, guest::Way::Instantiate)?;
        instance.get_typed_func::<(), ()>(&mut store, "_initialize")?.call(&mut store, ())?;
        let memory = instance
            .get_memory(&mut store, "memory")
            .ok_or_else(|| wasmtime::format_err!("{} exports no memory", path.display()))?;
        let allocate = instance.get_typed_func(&mut store, "allocate")?;
        Ok(Program { store, instance, memory, allocate, room: 0..0 })
    }

    /// Puts a problem's operands into the memory, with an unused page behind them: the guard treats
    /// a call differently if its operands end where memory ends.
    fn put(&mut self, problem: &Problem) -> wasmtime::Result<()> {
        let blob = &problem.case.blob;
        let needed = blob.len().next_multiple_of(PAGE) + PAGE;
        if needed > self.room.len() {
            let at = self.allocate.call(&mut self.store, needed as u32 as i32)? as u32 as usize;
            wasmtime::ensure!(at != 0, "the guest program has no {needed} bytes of memory");
            self.room = at..at + needed;
        }
        self.bytes(problem).copy_from_slice(blob);
        Ok(())
    }

    fn bytes(&mut self, problem: &Problem) -> &mut [u8] {
        &mut self.memory.data_mut(&mut self.store)[self.room.start..][..problem.case.blob.len()]
    }

    fn call(&mut self, problem: &Problem, times: u64, clock: Clock) -> wasmtime::Result<Duration> {
        let case = &problem.case;
        let function = self
            .instance
            .get_func(&mut self.store, &case.routine)
            .ok_or_else(|| wasmtime::format_err!("the guest program has no {}", case.routine))?;
        let ty = function.ty(&self.store);
        let mut types = ty.params();
        let mut vals = vec![Val::I32(i32::try_from(times)?)];
        types.next();
        let place = |at: u64| Val::I32((self.room.start as u64 + at) as u32 as i32);
        for word in &case.words {
            let parts: &[f64] = match *word {
                Word::Flag(flag) => {
                    vals.push(Val::I32(flag as i32));
                    &[]
                }
                Word::Int(number) => {
                    vals.push(Val::I32(i32::try_from(number)?));
                    &[]
                }
                Word::Pointer(at) => {
                    vals.push(place(at));
                    &[]
                }
                Word::Real(x) => &[x],
                Word::Complex(re, im) => &[re, im],
            };
            for &part in parts {
                vals.push(match ty.params().nth(vals.len()) {
                    Some(wasmtime::ValType::F32) => Val::F32((part as f32).to_bits()),
                    _ => Val::F64(part.to_bits()),
                });
            }
        }
        vals.extend(case.result.map(place));
        let start = clock.now();
        function.call(&mut self.store, &vals, &mut [])?;
        Ok(clock.now() - start)
    }
}

/// Defines what a program needs from WASI: an environment without variables, which OpenBLAS reads
/// when it starts. Only a program that is about to end needs anything else.
fn without_a_system(linker: &mut Linker<State>, module: &Module) -> wasmtime::Result<()> {
    for import in module.imports().filter(|import| import.module() == "wasi_snapshot_preview1") {
        let Some(ty) = import.ty().func().cloned() else { continue };
        let name = import.name().to_owned();
        linker.func_new(
            import.module(),
            import.name(),
            ty,
            move |mut caller, params, results| {
                let memory = caller.get_export("memory").and_then(Extern::into_memory);
                let (true, Some(memory)) = (name == "environ_sizes_get", memory) else {
                    wasmtime::bail!("the guest program called {name}");
                };
                for place in params {
                    memory.write(&mut caller, place.unwrap_i32() as u32 as usize, &[0; 4])?;
                }
                results[0] = Val::I32(0);
                Ok(())
            },
        )?;
    }
    Ok(())
}

/// One way to compute.
struct Engine {
    record: record::Engine,
    guard: Arc<Guard>,
    blas: Arc<dyn Blas>,
}

/// All engines of this machine.
pub struct Engines {
    host: Program,
    in_module: Option<Program>,
    engines: Vec<Engine>,
    clock: Clock,
    /// The ones that are left out, and why.
    pub left_out: Vec<String>,
}

/// The guest programs, as `cargo xtask bench` names them.
const HOST: &str = "bench-host.wasm";
const IN_MODULE: &str = "bench-in-module.wasm";

impl Engines {
    /// Loads every backend that the registry or the tests know, and the programs in a folder.
    pub fn load(
        folder: &Path,
        in_module: &str,
        probe: Option<PathBuf>,
        clock: Clock,
    ) -> wasmtime::Result<Engines> {
        let known = REGISTRY.entries.iter().map(|entry| (entry.name, entry.name.to_owned()));
        let tested = blasm_transports::rows().into_iter().map(|row| (row.names[0], row.backend));
        let (mut engines, mut failed) = (Vec::<Engine>::new(), Vec::new());
        for (name, backend) in known.chain(tested) {
            if name == "noop" || engines.iter().any(|engine| engine.record.backend == name) {
                continue;
            }
            let mut settings =
                Settings::from_env().map_err(wasmtime::Error::from)?.with_backend(backend);
            if let Some(program) = &probe {
                settings = settings.with_gate(LoadGate::new(program));
            }
            let loaded = match REGISTRY.select(&settings) {
                Ok(selected) => selected.backend,
                Err(why) => {
                    failed.push((name, why));
                    continue;
                }
            };
            // 64-bit integers only change the arguments; the kernels are the same.
            if loaded.facts.as_ref().is_some_and(|facts| facts.wide) {
                continue;
            }
            let guard = blasm_backends::guard(&loaded);
            for way in [Way::Native, Way::Guest] {
                let record = record::Engine {
                    backend: name.to_owned(),
                    way,
                    description: loaded.description.clone(),
                };
                engines.push(Engine { record, guard: guard.clone(), blas: loaded.blas.clone() });
            }
        }
        // A library that the system does not have may be in the repository's cache.
        failed.retain(|(name, _)| engines.iter().all(|engine| engine.record.backend != *name));
        let mut left_out: Vec<String> =
            failed.iter().map(|(name, why)| format!("`{name}`: {why}")).collect();
        let first = engines.first().ok_or_else(|| wasmtime::format_err!("there is no backend"))?;
        let (guard, blas) = (first.guard.clone(), first.blas.clone());
        let host = Program::load(&folder.join(HOST), &guard)?;
        let path = folder.join(IN_MODULE);
        let in_module = if path.is_file() && !in_module.is_empty() {
            let record = record::Engine {
                backend: "OpenBLAS".to_owned(),
                way: Way::InModule,
                description: in_module.to_owned(),
            };
            engines.push(Engine { record, guard: guard.clone(), blas });
            Some(Program::load(&path, &guard)?)
        } else {
            left_out.push("a BLAS in the module: it was not built".to_owned());
            None
        };
        Ok(Engines { host, in_module, engines, clock, left_out })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.engines.len()
    }

    /// The engine's entry in the record.
    pub fn record(&self, index: usize) -> &record::Engine {
        &self.engines[index].record
    }

    fn program(&mut self, index: usize) -> &mut Program {
        match self.engines[index].record.way {
            Way::InModule => self.in_module.as_mut().expect("the engine is there if it is"),
            Way::Native | Way::Guest => &mut self.host,
        }
    }

    /// Gives a problem to all engines.
    pub fn put(&mut self, problem: &Problem) -> wasmtime::Result<()> {
        self.host.put(problem)?;
        self.in_module.as_mut().map_or(Ok(()), |program| program.put(problem))
    }

    /// Makes one engine compute a problem this many times, beginning with the original outputs.
    pub fn run(
        &mut self,
        index: usize,
        problem: &Problem,
        times: u64,
    ) -> wasmtime::Result<(Duration, Option<Value>)> {
        let clock = self.clock;
        let program = self.program(index);
        let bytes = program.bytes(problem);
        for range in &problem.outputs {
            bytes[range.clone()].copy_from_slice(&problem.case.blob[range.clone()]);
        }
        let base = bytes.as_mut_ptr();
        let Engine { record, guard, blas } = &self.engines[index];
        if record.way == Way::Native {
            let (took, value) = natively(&**blas, problem, base, times, clock);
            return Ok((took, Some(value)));
        }
        let blas = BlasCtx::builder(guard.clone()).build();
        let program = self.program(index);
        program.store.data_mut().blas = blas;
        Ok((program.call(problem, times, clock)?, None))
    }

    /// The answer that an engine left after a run.
    pub fn answer(&mut self, index: usize, problem: &Problem, value: Option<Value>) -> Answer {
        let blob = self.program(index).bytes(problem).to_vec();
        let value = value.unwrap_or_else(|| {
            let routine = routine(&problem.case.routine);
            let at = problem.case.result.map_or(0, |at| at as usize);
            result_value(routine, &blob[at..at + result_bytes(routine)])
        });
        Answer { blob, value }
    }
}

/// Calls a library's function itself: no guard is in between.
fn natively(
    blas: &dyn Blas,
    problem: &Problem,
    base: *mut u8,
    times: u64,
    clock: Clock,
) -> (Duration, Value) {
    let routine = Routine::from_name(&problem.case.routine)
        .unwrap_or_else(|| panic!("no routine `{}`", &problem.case.routine));
    with_args!(routine, A => timed::<A>(blas, &problem.case.words, base, times, clock))
}

fn timed<A: FromWords + Call<Output: IntoValue>>(
    blas: &dyn Blas,
    words: &[Word],
    base: *mut u8,
    times: u64,
    clock: Clock,
) -> (Duration, Value) {
    let args = A::from_words(words, base);
    let call = || {
        // SAFETY: the words are a problem's, so they are legal, and its operands lie in the guest's
        // memory from `base` on, which nothing else uses during the call.
        unsafe { black_box(&args).call(blas) }.expect("a legal call is carried out")
    };
    let start = clock.now();
    for _ in 1..times {
        black_box(call());
    }
    let value = call();
    (clock.now() - start, value.into_value())
}
