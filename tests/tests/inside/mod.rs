//! Guest programs in this process, in a new instance each time: for the thousands of calls that end
//! a program.
//!
//! Owns the few functions of WASI that the drivers in tests/programs need. Judges nothing.

use blasm_core::Guard;
use blasm_transports::guest::{self, State, Way, engine, instantiate};
use std::path::Path;
use std::sync::{Arc, Mutex};
use wasmtime::{Caller, Extern, Instance, Linker, Memory, Module, Store, Trap};

/// A program, compiled.
pub struct Program {
    module: Module,
    linker: Linker<State>,
    streams: Arc<Mutex<Streams>>,
    guard: Arc<Guard>,
}

/// The program's input and output.
#[derive(Debug, Default)]
struct Streams {
    stdin: Vec<u8>,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
}

/// How a program ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// It returned.
    Returned,
    /// It exited with this code.
    Exit(i32),
    /// It trapped.
    Trap(Option<Trap>),
}

/// What a program did.
#[derive(Debug)]
pub struct Ran {
    /// How it ended.
    pub end: End,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it printed to standard error.
    pub stderr: String,
}

/// The program's request to exit.
#[derive(Debug)]
struct Exit(i32);

impl std::fmt::Display for Exit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the program ends with {}", self.0)
    }
}

impl std::error::Error for Exit {}

fn memory(caller: &mut Caller<'_, State>) -> Memory {
    caller.get_export("memory").and_then(Extern::into_memory).expect("a program has a memory")
}

/// The places of a vector of buffers.
fn buffers(data: &[u8], at: u32, count: u32) -> Vec<std::ops::Range<usize>> {
    let number = |at: u32| {
        let bytes = data[at as usize..][..4].try_into().expect("four bytes");
        u32::from_le_bytes(bytes) as usize
    };
    (0..count).map(|i| number(at + 8 * i)..number(at + 8 * i) + number(at + 8 * i + 4)).collect()
}

impl Program {
    /// Compiles a program that uses this guard as its BLAS.
    pub fn new(file: &Path, guard: &Arc<Guard>) -> Self {
        let bytes = std::fs::read(file).expect("it can be read");
        let bytes = blasm_graft::bind(&bytes).expect("its open symbols can be bound");
        let module = Module::new(engine(), bytes).expect("it is a module");
        let streams = Arc::new(Mutex::new(Streams::default()));
        let mut linker = Linker::new(engine());
        let wasi = "wasi_snapshot_preview1";
        let output = Arc::clone(&streams);
        let write = move |mut caller: Caller<'_, State>, fd: u32, at: u32, count: u32, sum: u32| {
            let memory = memory(&mut caller);
            let data = memory.data_mut(&mut caller);
            let mut streams = output.lock().expect("no holder panics");
            let stream = if fd == 2 { &mut streams.stderr } else { &mut streams.stdout };
            let before = stream.len();
            buffers(data, at, count).into_iter().for_each(|b| stream.extend(&data[b]));
            let written = (stream.len() - before) as u32;
            data[sum as usize..][..4].copy_from_slice(&written.to_le_bytes());
            0_u32
        };
        let input = Arc::clone(&streams);
        let read = move |mut caller: Caller<'_, State>, _fd: u32, at: u32, count: u32, sum: u32| {
            let memory = memory(&mut caller);
            let data = memory.data_mut(&mut caller);
            let mut streams = input.lock().expect("no holder panics");
            let mut all = 0;
            for buffer in buffers(data, at, count) {
                let bytes = buffer.len().min(streams.stdin.len());
                data[buffer.start..][..bytes].copy_from_slice(&streams.stdin[..bytes]);
                streams.stdin.drain(..bytes);
                all += bytes as u32;
            }
            data[sum as usize..][..4].copy_from_slice(&all.to_le_bytes());
            0_u32
        };
        let exit = |code: i32| -> wasmtime::Result<()> { Err(Exit(code).into()) };
        // Neither stream is a terminal; nothing else is asked of them.
        let status = |_: u32, _: u32| 0_u32;
        linker.func_wrap(wasi, "fd_write", write).expect("a new name");
        linker.func_wrap(wasi, "fd_read", read).expect("a new name");
        linker.func_wrap(wasi, "proc_exit", exit).expect("a new name");
        linker.func_wrap(wasi, "fd_fdstat_get", status).expect("a new name");
        for import in module.imports().filter(|import| import.module() == wasi) {
            let ty = import.ty().func().expect("a function").clone();
            let name = import.name().to_owned();
            // What is defined above stays.
            let _ = linker.func_new(wasi, import.name(), ty, move |_, _, _| {
                wasmtime::bail!("{name} is not expected to be called")
            });
        }
        Self { module, linker, streams, guard: Arc::clone(guard) }
    }

    /// Runs it in a new instance.
    #[allow(dead_code, reason = "not every test has use for it")]
    pub fn run(&self, stdin: &[u8]) -> Ran {
        self.start(stdin, |store| instantiate(store, &self.linker, &self.module, Way::Instantiate))
    }

    /// Runs it on a host that answers every call of a routine with a number.
    #[allow(dead_code, reason = "not every test has use for it")]
    pub fn run_refused(&self, errno: u32, stdin: &[u8]) -> Ran {
        let mut linker = self.linker.clone();
        for import in self.module.imports().filter(|i| blasm_wasmtime::witx::is_module(i.module()))
        {
            let ty = import.ty().func().expect("a function").clone();
            linker
                .func_new(import.module(), import.name(), ty, move |_, _, results| {
                    results[0] = wasmtime::Val::I32(errno as i32);
                    Ok(())
                })
                .expect("a new name");
        }
        self.start(stdin, |store| linker.instantiate(store, &self.module))
    }

    fn start(
        &self,
        stdin: &[u8],
        instantiate: impl Fn(&mut Store<State>) -> wasmtime::Result<Instance>,
    ) -> Ran {
        let streams = Streams { stdin: stdin.to_vec(), ..Streams::default() };
        *self.streams.lock().expect("no holder panics") = streams;
        let mut store = guest::store(engine(), &self.guard);
        let instance = instantiate(&mut store).expect("it can be instantiated");
        let start = instance.get_typed_func::<(), ()>(&mut store, "_start").expect("a command");
        let end = match start.call(&mut store, ()) {
            Ok(()) => End::Returned,
            Err(error) => match (error.downcast_ref::<Exit>(), error.downcast_ref::<Trap>()) {
                (Some(Exit(code)), _) => End::Exit(*code),
                (None, trap) => End::Trap(trap.copied()),
            },
        };
        let streams = std::mem::take(&mut *self.streams.lock().expect("no holder panics"));
        let stderr = String::from_utf8(streams.stderr).expect("it is text");
        Ran { end, stdout: streams.stdout, stderr }
    }
}
