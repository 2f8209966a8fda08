//! How many instructions a call takes, from a guest to the library and back.
//!
//! Owns the calls that are counted, and the comparison with what is recorded in
//! `tests/golden/instructions.toml`. Times say nothing on a machine with other work; a count is the same there,
//! so that a step too much in the guard or in the binding is seen at once: what a kernel takes, or an empty
//! host call, is taken away. Valgrind's tool callgrind
//! counts, in a process of its own: this program, by the function `counted`, which is called once for
//! each line of the record. What a library computes is not counted: `noop` takes its place.
//!
//! `BLASM_BLESS=1` writes the record anew.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use blasm_backends::REGISTRY;
use blasm_core::flags::Layout;
use blasm_core::memory::Window;
use blasm_core::registry::Settings;
use blasm_core::{Blas, Call, Guard, args};
use blasm_transports::guest::{State, Way, forwards, instantiate};
use blasm_transports::native::product;
use blasm_transports::required;
use blasm_wasmtime::BlasCtx;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use wasmtime::{Caller, Engine, Linker, Module, Store};

/// The variable that makes this program the process whose instructions are counted.
const CHILD: &str = "BLASM_TEST_COUNTED";

/// How often each call is made while it is counted.
const CALLS: i32 = 1000;

/// What is made again and again; `i32` says how often.
type Loop = Box<dyn FnMut(i32)>;

/// Callgrind counts what happens in here.
#[inline(never)]
fn counted(calls: &mut Loop) {
    calls(black_box(CALLS));
}

fn guard(backend: &str) -> Arc<Guard> {
    let settings = Settings::from_env().expect("the variables are right").with_backend(backend);
    let selected = REGISTRY.select(&settings).expect("it needs no file");
    blasm_backends::guard(&selected.backend)
}

fn memory_of_numbers() -> Vec<f64> {
    (0..8192).map(|i| f64::from(i % 7)).collect()
}

/// A loop in a guest that makes one call, written as its text, by a store over the guard.
fn guest(backend: &str, way: Way, can_be_stopped: bool, call: &str) -> Loop {
    let text = format!(
        r#"(module
            (import "host" "empty" (func $empty (param i32 i32 i32 i32 i32 i32) (result i32)))
            {}
            (memory (export "memory") 1)
            (func (export "loop") (param $times i32)
                (loop $again
                    (if {call} (then unreachable))
                    (br_if $again
                        (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))))"#,
        forwards(["ddot", "dgemm"])
    );
    let engine = Engine::default();
    let module = Module::new(&engine, text).expect("the text is a module");
    let mut builder = BlasCtx::builder(guard(backend));
    if can_be_stopped {
        builder = builder.interrupt(Arc::new(AtomicBool::new(false)));
    }
    let mut store = Store::new(&engine, State { blas: builder.build() });
    let mut linker = Linker::new(&engine);
    let empty = |_: Caller<'_, State>, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32| 0_i32;
    linker.func_wrap("host", "empty", empty).expect("the name is free");
    let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
    let memory = instance.get_memory(&mut store, "memory").expect("it is exported");
    for (bytes, number) in memory.data_mut(&mut store).chunks_exact_mut(8).zip(memory_of_numbers())
    {
        bytes.copy_from_slice(&number.to_le_bytes());
    }
    let all = instance.get_typed_func::<i32, ()>(&mut store, "loop").expect("it is exported");
    Box::new(move |times| all.call(&mut store, times).expect("no call fails"))
}

/// The same call by Rust, of the built-in kernel.
fn kernel<A: Call<Output: Copy>>(arguments: fn(&Window<'_>) -> A) -> Loop {
    let settings = Settings::default().with_backend("builtin");
    let kernels = REGISTRY.select(&settings).expect("it needs no file").backend.blas;
    let mut memory = memory_of_numbers();
    Box::new(move |times| {
        // SAFETY: the vector lives as long as the window, and nothing else uses it meanwhile.
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), size_of_val(&memory[..])) };
        let kernels: &dyn Blas = &*kernels;
        for _ in 0..times {
            // SAFETY: the operands lie in the window, since `arguments` gives places below 64 KiB.
            let _ = black_box(unsafe { black_box(arguments(&window)).call(kernels) });
        }
    })
}

const EMPTY: &str = "(call $empty (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8192)
    (i32.const 1) (i32.const 8))";
const DDOT: &str = "(call $ddot (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8192)
    (i32.const 1) (i32.const 8))";
const DGEMM: &str = "(call $dgemm (i32.const 101) (i32.const 111) (i32.const 111) (i32.const 8)
    (i32.const 8) (i32.const 8) (f64.const 1) (i32.const 0) (i32.const 8) (i32.const 8192)
    (i32.const 8) (f64.const 0) (i32.const 16384) (i32.const 8))";

fn ddot(window: &Window<'_>) -> args::Dot<f64> {
    args::Dot { n: 1, x: window.at(0), incx: 1, y: window.at(8192), incy: 1 }
}

fn dgemm(window: &Window<'_>) -> args::Gemm<f64> {
    product(window, Layout::ROW_MAJOR, 8, [0, 8192, 16384])
}

/// What is counted, by its name in the record, and the line that is taken away from it: what would be
/// computed without WebAssembly. Lines that are taken away are not recorded, since kernels differ from
/// processor to processor.
type Line = (&'static str, Option<&'static str>, fn() -> Loop);

const HOST_CALL: &str = "an empty host call";
const KERNEL_OF_DDOT: &str = "the built-in kernel of ddot";
const KERNEL_OF_DGEMM: &str = "the built-in kernel of dgemm";

#[rustfmt::skip]
const LINES: &[Line] = &[
    (HOST_CALL, None, || guest("noop", Way::Instantiate, false, EMPTY)),
    (KERNEL_OF_DDOT, None, || kernel(ddot)),
    (KERNEL_OF_DGEMM, None, || kernel(dgemm)),
    ("ddot, n = 1: builtin", Some(KERNEL_OF_DDOT), || guest("builtin", Way::Instantiate, false, DDOT)),
    ("ddot, n = 1: builtin, by a linker", Some(KERNEL_OF_DDOT), || guest("builtin", Way::Linker, false, DDOT)),
    ("ddot, n = 1: builtin, can be stopped", Some(KERNEL_OF_DDOT), || guest("builtin", Way::Instantiate, true, DDOT)),
    ("ddot, n = 1: noop", Some(HOST_CALL), || guest("noop", Way::Instantiate, false, DDOT)),
    ("dgemm, n = 8: builtin", Some(KERNEL_OF_DGEMM), || guest("builtin", Way::Instantiate, false, DGEMM)),
    ("dgemm, n = 8: noop", Some(HOST_CALL), || guest("noop", Way::Instantiate, false, DGEMM)),
    ("dgemm, n = 8: noop, can be stopped", Some(HOST_CALL), || guest("noop", Way::Instantiate, true, DGEMM)),
];

/// The instructions of each line, a call.
fn count(folder: &Path) -> BTreeMap<String, u64> {
    let output = folder.join("counts");
    let valgrind = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", output.display()))
        .args(["--toggle-collect=instructions::counted", "--dump-before=instructions::counted"])
        .arg(std::env::current_exe().expect("a test knows where it is"))
        .args(["--exact", "a_call_takes_no_more_instructions_than_it_did", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .expect("valgrind starts");
    assert!(valgrind.status.success(), "{}", String::from_utf8_lossy(&valgrind.stderr));
    let counts = LINES.iter().enumerate().map(|(number, (name, ..))| {
        // What was counted is written before the function is entered again, or at the end.
        let part =
            if number + 1 < LINES.len() { format!(".{}", number + 2) } else { String::new() };
        let file = PathBuf::from(format!("{}{part}", output.display()));
        let text = std::fs::read_to_string(&file).expect("callgrind wrote it");
        let total = text.lines().find_map(|line| line.strip_prefix("summary: "));
        let total = total.and_then(|count| count.trim().parse::<u64>().ok());
        ((*name).to_owned(), total.expect("a file has a sum") / CALLS as u64)
    });
    let all: BTreeMap<String, u64> = counts.collect();
    let recorded = LINES.iter().filter_map(|(name, without, _)| {
        let (whole, part) = (all[*name], all[(*without)?]);
        let rest = whole.checked_sub(part);
        Some(((*name).to_owned(), rest.expect("a part takes less than the whole")))
    });
    recorded.collect()
}

#[test]
fn a_call_takes_no_more_instructions_than_it_did() {
    if std::env::var_os(CHILD).is_some() {
        for (_, _, make) in LINES {
            let mut calls = make();
            // What is done once is not counted.
            calls(2);
            counted(&mut calls);
        }
        return;
    }
    if !Command::new("valgrind").arg("--version").output().is_ok_and(|out| out.status.success()) {
        assert!(!required("valgrind"), "BLASM_REQUIRE names valgrind, but it is not here");
        println!("skipped: there is no valgrind, which counts instructions");
        return;
    }
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let counts = count(folder.path());
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/instructions.toml");
    if std::env::var_os("BLASM_BLESS").is_some() {
        let head = "# The instructions of a call beyond those of its kernel, or of an empty host call: counted by\n\
                    # callgrind on x86-64, tests/tests/instructions.rs.\n\
                    # `BLASM_BLESS=1 cargo test --workspace --test instructions` writes this file.\n\n";
        let text = toml::to_string(&counts).expect("names and numbers can be written");
        std::fs::write(&record, format!("{head}{text}")).expect("the repository is writable");
        return;
    }
    let text = std::fs::read_to_string(&record).expect("it is in the repository");
    let known: BTreeMap<String, u64> = toml::from_str(&text).expect("it has names and numbers");
    let mut wrong = Vec::new();
    for (name, count) in &counts {
        println!("{name}: {count}");
        let Some(known) = known.get(name) else {
            wrong.push(format!("{name}: {count}, not recorded"));
            continue;
        };
        // Compilers and processors differ by a few.
        let slack = 3 + known / 25;
        if count.abs_diff(*known) > slack {
            wrong.push(format!("{name}: {count}, recorded: {known}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\nIf that is meant, write the record anew (BLASM_BLESS=1)"
    );
    assert_eq!(known.len(), counts.len(), "a line of the record is not counted");
}
