//! Many stores at once: each gets what it would get by itself, and nothing is left behind.
//!
//! Threads with stores, instances and buffers of their own that compute the same calls on one
//! backend; instances that share a memory, while it grows; stores and buffers that go while others
//! compute; a million calls, after which the process has as much memory, threads and descriptors as
//! before. `BLASM_FULL=1` makes more of all.

use blasm_core::memory::Window;
use blasm_core::{
    Call, CallError, Computes, ErrorKind, Guard, Limits, Partition, Routine, Uniform, args, flags,
};
use blasm_tests::{Case, Spec, Value, Values, case_of, compare, expect};
use blasm_transports::component::{self, Placement};
use blasm_transports::guest::{Guest, Outcome, PAGE, Way, forwards, instantiate, store};
use blasm_transports::program::built as program;
use blasm_transports::{Setup, native, no_failures, safe_setups, setups};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use wasmtime::{Config, Engine, Linker, MemoryType, Module, SharedMemory};

/// One test at a time: each of them takes all processors, and one looks at the process's memory.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn is_full() -> bool {
    std::env::var_os("BLASM_FULL").is_some_and(|value| value == "1")
}

/// Far more than any call here takes: one that has not begun by then never begins.
const NEVER: Duration = Duration::from_secs(200);

// --- the same calls from many threads -------------------------------------------------------------

/// A call, what it gave on a backend when nothing else ran, and what it should give.
struct Known {
    case: Case,
    expected: blasm_tests::Expected,
    alone: (Vec<u8>, Value),
}

/// Calls of every routine, and a few for which libraries use threads.
fn cases() -> Vec<(Case, blasm_tests::Expected)> {
    let spec = |(m, n, k), seed| Spec { m, n, k, seed, values: Values::Random, ..Spec::default() };
    let mut cases = Vec::new();
    for (number, routine) in Routine::ALL.iter().enumerate() {
        let seed = number as u64;
        let small = Spec { incx: 2, incy: -1, ..spec((7, 5, 6), seed) };
        cases.push(case_of(routine.name(), &small));
        cases.push(case_of(routine.name(), &spec((34, 33, 35), seed + 1)));
    }
    for name in ["dgemm", "sgemm", "dtrsm", "dsyrk", "zgemm"] {
        cases.push(case_of(name, &spec((130, 131, 129), 3)));
    }
    cases.into_iter().map(|case| (case.clone(), expect(&case))).collect()
}

/// Whether the outcome is the one that the same call had before, or a right one where libraries may
/// compute in another order.
fn judge(known: &Known, outcome: Outcome) -> Result<bool, String> {
    let Outcome::Done(blob, value) = outcome else {
        return Err(format!("{}: {outcome:?}", known.case));
    };
    let same = blob == known.alone.0 && format!("{value:?}") == format!("{:?}", known.alone.1);
    if !same {
        compare(&known.case, &known.expected, &blob, value)?;
    }
    Ok(same)
}

/// Every thread makes stores, and calls in each of them.
fn many_threads(setup: &Setup, cases: &[(Case, blasm_tests::Expected)], stores: usize) {
    const THREADS: usize = 64;
    const CALLS: usize = 20;
    let mut guest = Guest::new(&setup.guard, Way::Instantiate);
    let known = cases.iter().map(|(case, expected)| {
        let Outcome::Done(blob, value) = guest.run(case) else {
            panic!("{}: {case} is not carried out", setup.name);
        };
        Known { case: case.clone(), expected: expected.clone(), alone: (blob, value) }
    });
    let known: Vec<Known> = known.collect();
    let (failures, others) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (known, failures, others) = (&known, &failures, &others);
            scope.spawn(move || {
                for number in 0..stores {
                    let mut guest = Guest::new(&setup.guard, Way::Instantiate);
                    for call in 0..CALLS {
                        // A different mixture in each store.
                        let at = (thread * 37 + number * 101 + call * 61) % known.len();
                        match judge(&known[at], guest.run(&known[at].case)) {
                            Ok(true) => {}
                            Ok(false) => others.lock().expect("no panic").push(at),
                            Err(why) => failures.lock().expect("no panic").push(why),
                        }
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().expect("no panic");
    no_failures(&failures, THREADS * stores * CALLS);
    let mut others = others.into_inner().expect("no panic");
    others.sort_unstable();
    others.dedup();
    let others: Vec<_> = others.into_iter().map(|at| known[at].case.to_string()).collect();
    // The built-in kernels use one thread, and so does the reference.
    let is_one = setup.name == "builtin" || setup.name.starts_with("reference");
    assert!(others.is_empty() || !is_one, "{}: other bits: {others:?}", setup.name);
    println!(
        "{}: {} of {} calls had other bits: {others:?}",
        setup.name,
        others.len(),
        known.len()
    );
}

#[test]
fn many_threads_with_many_stores_get_what_one_gets() {
    let _alone = alone();
    let cases = cases();
    for setup in setups() {
        many_threads(setup, &cases, if is_full() { 200 } else { 3 });
    }
}

// --- a shared memory ------------------------------------------------------------------------------

fn shared_engine() -> Engine {
    let mut config = Config::new();
    config.wasm_threads(true);
    config.shared_memory(true);
    Engine::new(&config).expect("the engine has threads")
}

fn write(memory: &SharedMemory, at: usize, numbers: &[f64]) {
    for (i, byte) in numbers.iter().flat_map(|x| x.to_le_bytes()).enumerate() {
        // SAFETY: the memory lives; only this thread uses this part of it.
        unsafe { memory.data()[at + i].get().write(byte) };
    }
}

fn read(memory: &SharedMemory, at: usize, count: usize) -> Vec<f64> {
    let byte = |at: usize| {
        // SAFETY: as in `write`.
        unsafe { memory.data()[at].get().read() }
    };
    let number = |i| f64::from_le_bytes(std::array::from_fn(|j| byte(at + 8 * i + j)));
    (0..count).map(number).collect()
}

/// Instances on several threads compute in parts of one memory that are theirs, the last of which
/// has only just come into being, while another thread makes the memory grow.
#[test]
fn instances_compute_in_a_shared_memory_that_grows() {
    const THREADS: usize = 4;
    const N: usize = 16;
    let pages: u64 = if is_full() { 4000 } else { 300 };
    let _alone = alone();
    let engine = shared_engine();
    let text = format!(
        r#"(module (import "host" "memory" (memory $m 1 {pages} shared)) {} (export "memory" (memory $m)))"#,
        forwards(["dgemm"])
    );
    let module = Module::new(&engine, text).expect("the text is a module");
    for (number, setup) in safe_setups().enumerate() {
        let memory = SharedMemory::new(&engine, MemoryType::shared(1, pages as u32))
            .expect("there is memory");
        let way = [Way::Instantiate, Way::Linker][number % 2];
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for _ in 1..pages {
                    memory.grow(1).expect("it may grow");
                    std::thread::yield_now();
                }
            });
            for thread in 0..THREADS {
                let (memory, engine, module) = (&memory, &engine, &module);
                scope.spawn(move || {
                    let mut store = store(engine, &setup.guard);
                    let mut linker = Linker::new(engine);
                    linker
                        .define(&store, "host", "memory", memory.clone())
                        .expect("the name is free");
                    let instance =
                        instantiate(&mut store, &linker, module, way).expect("it instantiates");
                    let gemm = instance.get_func(&mut store, "dgemm").expect("it exports it");
                    let elements = N * N;
                    let mut round = 0;
                    loop {
                        let size = memory.size();
                        round += 1;
                        // This thread's part of the last page.
                        let at = (size as usize - 1) * PAGE + thread * PAGE / THREADS;
                        let (a, b, c) = (at, at + 8 * elements, at + 16 * elements);
                        let value = |i: usize| ((i * 7 + round + thread) % 11) as f64;
                        let left: Vec<f64> = (0..elements).map(value).collect();
                        let right: Vec<f64> = (0..elements).map(|i| value(3 * i)).collect();
                        write(memory, a, &left);
                        write(memory, b, &right);
                        use wasmtime::Val::{F64, I32};
                        let int = |x: usize| I32(x as i32);
                        let words = [
                            I32(101),
                            I32(111),
                            I32(111),
                            int(N),
                            int(N),
                            int(N),
                            F64(1.0_f64.to_bits()),
                            int(a),
                            int(N),
                            int(b),
                            int(N),
                            F64(0.0_f64.to_bits()),
                            int(c),
                            int(N),
                        ];
                        let mut errno = [I32(-1)];
                        let called = gemm.call(&mut store, &words, &mut errno);
                        assert!(called.is_ok(), "{}, {size} pages: {called:?}", setup.name);
                        assert_eq!(errno[0].unwrap_i32(), 0);
                        let product = read(memory, c, elements);
                        let wrong = (0..elements).find(|&at| {
                            let (i, j) = (at / N, at % N);
                            let sum: f64 = (0..N).map(|k| left[i * N + k] * right[k * N + j]).sum();
                            product[at] != sum
                        });
                        assert_eq!(wrong, None, "{}, {size} pages", setup.name);
                        if size == pages {
                            break;
                        }
                    }
                });
            }
        });
    }
}

/// A program in C that has no C library: its instances, each on a thread of the host, compute in one
/// memory, which every one of them makes grow.
#[test]
fn instances_of_a_c_program_share_its_memory() {
    const THREADS: i32 = 8;
    // Enough for the program's own data; and what its linker was told is the most.
    const FIRST: u32 = 16;
    const PAGES: u32 = 16384;
    let rounds = if is_full() { 400 } else { 30 };
    let Some(path) = program("threads.wasm", "clang", "cargo xtask guests") else { return };
    let _alone = alone();
    let engine = shared_engine();
    let module = Module::from_file(&engine, path).expect("it is a module");
    for (number, setup) in safe_setups().enumerate() {
        let memory =
            SharedMemory::new(&engine, MemoryType::shared(FIRST, PAGES)).expect("there is memory");
        let way = [Way::Instantiate, Way::Linker][number % 2];
        std::thread::scope(|scope| {
            for thread in 0..THREADS {
                let (memory, engine, module) = (&memory, &engine, &module);
                scope.spawn(move || {
                    let mut store = store(engine, &setup.guard);
                    let mut linker = Linker::new(engine);
                    linker.define(&store, "env", "memory", memory.clone()).expect("it is free");
                    let instance =
                        instantiate(&mut store, &linker, module, way).expect("it instantiates");
                    let stack = instance.get_typed_func::<i32, i32>(&mut store, "stack");
                    let stack = stack.expect("it exports it").call(&mut store, thread);
                    let pointer = instance.get_global(&mut store, "__stack_pointer");
                    let end = stack.expect("it does not trap").into();
                    pointer.expect("it exports it").set(&mut store, end).expect("it is an i32");
                    let product = instance.get_typed_func::<(i32, i32), i32>(&mut store, "product");
                    let product = product.expect("it exports it");
                    for round in 0..rounds {
                        let n = 8 + (round * 5 + thread) % 40;
                        let result = product.call(&mut store, (n, round + thread));
                        let result =
                            result.unwrap_or_else(|trap| panic!("{}: {trap:?}", setup.name));
                        assert_eq!(result, 0, "{}: n = {n}", setup.name);
                    }
                });
            }
        });
        // Each product takes a page.
        assert_eq!(memory.size(), u64::from(FIRST) + (THREADS * rounds) as u64);
    }
}

// --- what goes while others compute ---------------------------------------------------------------

/// Some threads compute in stores that stay. Others make stores, instances and buffers, compute,
/// and drop them: first the buffers, or all at once.
#[test]
fn stores_and_buffers_go_while_others_compute() {
    let _alone = alone();
    let rounds = if is_full() { 300 } else { 12 };
    let spec = |n, seed| Spec { m: n, n, k: n, seed, values: Values::Random, ..Spec::default() };
    let names = ["dgemm", "zgemv", "dtrsm", "ddot", "ssyrk", "drot"];
    let known: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(i, name)| case_of(name, &spec(20 + 3 * i as i64, i as u64)))
        .map(|case| (expect(&case), case))
        .collect();
    for setup in safe_setups() {
        let failures = Mutex::new(Vec::new());
        let right = |(expected, case): &(_, Case), outcome: Result<(Vec<u8>, Value), String>| {
            let judged = outcome.and_then(|(blob, value)| compare(case, expected, &blob, value));
            if let Err(why) = judged {
                failures.lock().expect("no panic").push(format!("{}: {why}", setup.name));
            }
        };
        let from_core = |guest: &mut Guest, case: &Case| match guest.run(case) {
            Outcome::Done(blob, value) => Ok((blob, value)),
            other => Err(format!("{case}: {other:?}")),
        };
        let from_component = |guest: &mut component::Guest, case: &Case| {
            let outcome = component::run(guest, case, Placement::OneBuffer);
            outcome
                .map_err(|e| e.to_string())
                .and_then(|done| done.map_err(|e| format!("{case}: {e}")))
        };
        let running = AtomicUsize::new(4);
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let (known, right, running) = (&known, &right, &running);
                scope.spawn(move || {
                    for round in 0..rounds {
                        let one = &known[(thread + round) % known.len()];
                        let mut core = Guest::new(&setup.guard, Way::Instantiate);
                        right(one, from_core(&mut core, &one.1));
                        let mut parts = component::Guest::over(&setup.guard);
                        // It drops its buffers itself; one is left to its store.
                        right(one, from_component(&mut parts, &one.1));
                        let ty = blasm_core::view::ElementType::Double;
                        let left = parts.filled(ty, &[7; 8 * 1000]).expect("no trap");
                        let gone = parts.filled(ty, &[7; 8 * 1000]).expect("no trap");
                        parts.drop(gone).expect("it is there");
                        assert!(parts.drop(gone).is_err(), "it is there no longer");
                        let _ = left;
                    }
                    running.fetch_sub(1, Ordering::SeqCst);
                });
            }
            for thread in 0..4 {
                let (known, right, running) = (&known, &right, &running);
                scope.spawn(move || {
                    let mut core = Guest::new(&setup.guard, Way::Linker);
                    let mut parts = component::Guest::over(&setup.guard);
                    let mut round = thread;
                    while running.load(Ordering::SeqCst) > 0 {
                        let one = &known[round % known.len()];
                        match thread % 2 {
                            0 => right(one, from_core(&mut core, &one.1)),
                            _ => right(one, from_component(&mut parts, &one.1)),
                        }
                        round += 1;
                    }
                });
            }
        });
        no_failures(&failures.into_inner().expect("no panic"), 1);
    }
}

// --- permits --------------------------------------------------------------------------------------

/// A library with so many threads, all of whose calls end as it is told.
struct Ending {
    threads: usize,
    end: Result<(), CallError>,
}

impl Uniform for Ending {
    fn name(&self) -> &str {
        "ending"
    }

    fn threads(&self) -> usize {
        self.threads
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.end.map(|()| args.idle())
    }
}

fn sum(guard: &Guard, limits: &Limits) -> Result<(), ErrorKind> {
    let mut memory = vec![0.5_f64; 4096];
    // SAFETY: the memory is this function's, and no reference to it is used during the call.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
    let (a, x, y) = (window.at(0), window.at(1024), window.at(2048));
    let call = args::Gemv::<f64> {
        layout: flags::Layout::COLUMN_MAJOR,
        trans: flags::Transpose::NONE,
        m: 8,
        n: 8,
        alpha: 1.0,
        a,
        lda: 8,
        x,
        incx: 1,
        beta: 1.0,
        y,
        incy: 1,
    };
    guard.call(&window, &call, limits).map_err(|error| *error.kind())
}

/// However a call ends, its permit comes back: one that waits for ever would be interrupted by the
/// deadline.
#[test]
fn permits_come_back() {
    let _alone = alone();
    let guard = |threads, end| {
        let library = Arc::new(Ending { threads, end });
        let partition = Partition::all(Computes::Native, "a test");
        Guard::builder(library.clone(), library, partition).build()
    };
    let limits = || Limits::default().with_deadline(Instant::now() + NEVER / 10);
    let stopped = limits().with_interrupt(Arc::new(AtomicBool::new(true)));
    for threads in [1, 2] {
        for end in [Ok(()), Err(CallError::OutOfMemory), Err(CallError::Rejected)] {
            let library = guard(threads, end);
            // More than there are permits.
            for _ in 0..1000 {
                let result = sum(&library, &limits());
                assert_eq!(result, end.map_err(ErrorKind::Call), "{threads} threads");
                let result = sum(&library, &stopped);
                assert_eq!(result, Err(ErrorKind::Call(CallError::Interrupted)));
            }
        }
    }
}

// --- a million calls ------------------------------------------------------------------------------

/// Calls of every kind, as many as it is told: contiguous ones, strided ones that are copied,
/// overlapping ones, illegal ones.
const MIXTURE: &str = r#"
    (func (export "mixture") (param $times i32)
      (loop $again
        (drop (call $ddot (i32.const 9) (i32.const 1024) (i32.const 1)
            (i32.const 2048) (i32.const 1) (i32.const 64)))
        (drop (call $dgemv (i32.const 101) (i32.const 111) (i32.const 5) (i32.const 4) (f64.const 1)
            (i32.const 1024) (i32.const 4) (i32.const 2048) (i32.const 2) (f64.const 0)
            (i32.const 4096) (i32.const -3)))
        (drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
            (i32.const 4) (i32.const 4) (i32.const 4) (f64.const 1)
            (i32.const 1024) (i32.const 4) (i32.const 2048) (i32.const 4)
            (f64.const 0) (i32.const 4096) (i32.const 4)))
        (drop (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
            (i32.const 4) (i32.const 4) (i32.const 4) (f64.const 0.5)
            (i32.const 1028) (i32.const 4) (i32.const 4100) (i32.const 4)
            (f64.const 0) (i32.const 4096) (i32.const 4)))
        (drop (call $dgemm (i32.const 101) (i32.const 7) (i32.const 111)
            (i32.const 4) (i32.const 4) (i32.const 4) (f64.const 1)
            (i32.const 1024) (i32.const 4) (i32.const 2048) (i32.const 4)
            (f64.const 0) (i32.const 4096) (i32.const 4)))
        (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))"#;

/// Bytes in memory, threads and descriptors of this process.
#[cfg(target_os = "linux")]
fn taken() -> (i64, usize, usize) {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("it says so");
    let kilobytes: i64 =
        line.split_whitespace().nth(1).expect("a number").parse().expect("a number");
    let entries = |folder| std::fs::read_dir(folder).expect("Linux has it").count();
    (kilobytes << 10, entries("/proc/self/task"), entries("/proc/self/fd"))
}

#[cfg(target_os = "linux")]
#[test]
fn a_million_calls_leave_nothing_behind() {
    let _alone = alone();
    let calls: i32 = if is_full() { 10_000_000 } else { 1_000_000 };
    let text = format!(
        r#"(module {} (memory (export "memory") 2) {MIXTURE})"#,
        forwards(["ddot", "dgemv", "dgemm"])
    );
    let engine = blasm_transports::guest::engine();
    let module = Module::new(engine, text).expect("the text is a module");
    for setup in setups() {
        let mut store = store(engine, &setup.guard);
        let linker = Linker::new(engine);
        let instance =
            instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it instantiates");
        let mixture =
            instance.get_typed_func::<i32, ()>(&mut store, "mixture").expect("it exports it");
        // Also calls that fail in the host, with an error that says where.
        let far = case_of("dcopy", &Spec::default());
        let mut far = far.clone();
        far.words[1] = blasm_tests::Word::Pointer(1 << 40);
        let mut some = |part: i32| {
            mixture.call(&mut store, calls / 5 / part).expect("no trap");
            for _ in 0..calls / 100 / part {
                native::run(&setup.guard, &far, &Limits::default()).expect_err("it is far away");
            }
        };
        // What is kept from the first calls is kept once.
        some(5);
        let (bytes, threads, files) = taken();
        some(1);
        let (bytes_after, threads_after, files_after) = taken();
        let name = setup.name;
        // Less than a byte for each call: no call leaves anything.
        let more = bytes_after - bytes;
        assert!(more < i64::from(calls), "{name}: {more} bytes more after {calls} calls");
        assert!(threads_after <= threads, "{name}: {threads} threads become {threads_after}");
        assert!(files_after <= files, "{name}: {files} descriptors become {files_after}");
        println!(
            "{name}: {more} bytes more after {calls} calls, {threads} threads, {files} descriptors"
        );
    }
}
