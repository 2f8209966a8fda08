//! Which memory a call uses: several instances in a store, memories under other names, imported,
//! shared, grown; and modules that have none.

use blasm_transports::guest::{PAGE, State, Way, engine, forwards, instantiate, store};
use blasm_transports::setups;
use std::sync::Arc;
use wasmtime::{
    Config, Engine, Extern, Instance, LinearMemory, Linker, Memory, MemoryCreator, MemoryType,
    Module, SharedMemory, Store,
};

const WAYS: [Way; 2] = [Way::Instantiate, Way::Linker];

fn module(memory: &str) -> Module {
    Module::new(engine(), text(memory)).expect("the text is a module")
}

/// A module around `dscal` and `ddot`, with its memory or other contents.
fn text(memory: &str) -> String {
    // Imports come first in a module.
    let (imports, rest) = match memory.strip_prefix("(import") {
        Some(_) => (memory, ""),
        None => ("", memory),
    };
    format!("(module {imports} {} {rest})", forwards(["dscal", "ddot"]))
}

fn new_store() -> Store<State> {
    store(engine(), &setups()[0].guard)
}

/// dscal(1, 2, x at `at`, 1).
fn double_it(store: &mut Store<State>, instance: &Instance, at: i32) -> wasmtime::Result<i32> {
    let dscal = instance.get_typed_func::<(i32, f64, i32, i32), i32>(&mut *store, "dscal")?;
    dscal.call(store, (1, 2.0, at, 1))
}

fn put(store: &mut Store<State>, memory: Memory, at: usize, x: f64) {
    memory.write(store, at, &x.to_le_bytes()).expect("it is in the memory");
}

fn get(store: &Store<State>, memory: Memory, at: usize) -> f64 {
    let mut bytes = [0; 8];
    memory.read(store, at, &mut bytes).expect("it is in the memory");
    f64::from_le_bytes(bytes)
}

#[test]
fn each_instance_sees_its_own_memory() {
    for way in WAYS {
        let mut store = new_store();
        let module = module(r#"(memory (export "memory") 1)"#);
        let linker = Linker::new(engine());
        let instances: Vec<(Instance, Memory)> = (0..3)
            .map(|i| {
                let instance =
                    instantiate(&mut store, &linker, &module, way).expect("it instantiates");
                let memory = instance.get_memory(&mut store, "memory").expect("it has a memory");
                put(&mut store, memory, 16, 1.0 + f64::from(i));
                (instance, memory)
            })
            .collect();
        // Alternately, the first more often than the others.
        for i in [0, 1, 2, 0, 2, 1, 0, 0, 1] {
            assert_eq!(double_it(&mut store, &instances[i].0, 16).expect("no trap"), 0);
        }
        let seen: Vec<f64> = instances.iter().map(|(_, memory)| get(&store, *memory, 16)).collect();
        assert_eq!(seen, [16.0, 16.0, 12.0], "{way:?}");
    }
}

#[test]
fn two_modules_of_which_one_calls_the_other_see_their_own_memories() {
    for way in WAYS {
        let mut store = new_store();
        let linker = Linker::new(engine());
        let inner = module(r#"(memory (export "memory") 1)"#);
        let inner = instantiate(&mut store, &linker, &inner, way).expect("it instantiates");
        let mut linker = Linker::new(engine());
        linker.instance(&mut store, "inner", inner).expect("the names are free");
        let outer = format!(
            r#"(module (import "inner" "dscal" (func $inner (param i32 f64 i32 i32) (result i32)))
                {} (memory (export "memory") 1)
                (func (export "both") (result i32)
                  (i32.or (call $dscal (i32.const 1) (f64.const 3) (i32.const 8) (i32.const 1))
                          (call $inner (i32.const 1) (f64.const 5) (i32.const 8) (i32.const 1)))))"#,
            forwards(["dscal"])
        );
        let outer = Module::new(engine(), outer).expect("the text is a module");
        let outer = instantiate(&mut store, &linker, &outer, way).expect("it instantiates");
        let memories =
            [outer, inner].map(|i| i.get_memory(&mut store, "memory").expect("a memory"));
        for memory in memories {
            put(&mut store, memory, 8, 1.0);
        }
        let both = outer.get_typed_func::<(), i32>(&mut store, "both").expect("it exports it");
        assert_eq!(both.call(&mut store, ()).expect("no trap"), 0);
        assert_eq!(memories.map(|memory| get(&store, memory, 8)), [3.0, 5.0], "{way:?}");
    }
}

#[test]
fn a_memory_under_another_name_is_found_by_instantiate() {
    let mut store = new_store();
    let module = module(r#"(memory (export "heap") 1)"#);
    let linker = Linker::new(engine());
    let instance =
        instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it instantiates");
    let memory = instance.get_memory(&mut store, "heap").expect("it has a memory");
    put(&mut store, memory, 0, 21.0);
    assert_eq!(double_it(&mut store, &instance, 0).expect("no trap"), 0);
    assert_eq!(get(&store, memory, 0), 42.0);

    // The linker's functions only know one name, and report it.
    let instance = instantiate(&mut store, &linker, &module, Way::Linker).expect("it instantiates");
    let error = format!("{:?}", double_it(&mut store, &instance, 0).expect_err("no such memory"));
    assert!(error.contains("exports no memory named `memory`"), "{error}");
}

#[test]
fn an_imported_memory_is_used() {
    for (text, way) in [
        (r#"(import "host" "mine" (memory 1))"#, Way::Instantiate),
        (r#"(import "host" "mine" (memory $m 1)) (export "memory" (memory $m))"#, Way::Instantiate),
        (r#"(import "host" "mine" (memory $m 1)) (export "memory" (memory $m))"#, Way::Linker),
    ] {
        let mut store = new_store();
        let memory = Memory::new(&mut store, MemoryType::new(1, None)).expect("there is memory");
        let mut linker = Linker::new(engine());
        linker.define(&store, "host", "mine", memory).expect("the name is free");
        // The export is not an import and follows them.
        let (import, export) = text.split_once(" (export").unwrap_or((text, ""));
        let export = if export.is_empty() { String::new() } else { format!("(export{export}") };
        let text = format!("(module {import} {} {export})", forwards(["dscal"]));
        let module = Module::new(engine(), text).expect("the text is a module");
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        put(&mut store, memory, 24, 4.0);
        assert_eq!(double_it(&mut store, &instance, 24).expect("no trap"), 0);
        assert_eq!(get(&store, memory, 24), 8.0, "{way:?}");
    }
}

fn shared_bytes(memory: &SharedMemory, at: usize) -> [u8; 8] {
    std::array::from_fn(|i| {
        // SAFETY: the memory lives, and nothing else uses it now.
        unsafe { memory.data()[at + i].get().read() }
    })
}

#[test]
fn a_shared_memory_is_used() {
    let mut config = Config::new();
    config.wasm_threads(true);
    config.shared_memory(true);
    let engine = Engine::new(&config).expect("the engine has threads");
    for way in WAYS {
        let mut store = store(&engine, &setups()[0].guard);
        let memory = SharedMemory::new(&engine, MemoryType::shared(1, 2)).expect("there is memory");
        let mut linker = Linker::new(&engine);
        linker.define(&store, "host", "memory", memory.clone()).expect("the name is free");
        let text = format!(
            r#"(module (import "host" "memory" (memory $m 1 2 shared)) {} (export "memory" (memory $m)))"#,
            forwards(["dscal", "ddot"])
        );
        let module = Module::new(&engine, text).expect("the text is a module");
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        for (i, byte) in 7.0_f64.to_le_bytes().into_iter().enumerate() {
            // SAFETY: as in `shared_bytes`.
            unsafe { memory.data()[40 + i].get().write(byte) };
        }
        assert_eq!(double_it(&mut store, &instance, 40).expect("no trap"), 0);
        assert_eq!(f64::from_le_bytes(shared_bytes(&memory, 40)), 14.0, "{way:?}");
        let ddot = instance
            .get_typed_func::<(i32, i32, i32, i32, i32, i32), i32>(&mut store, "ddot")
            .expect("it exports it");
        assert_eq!(ddot.call(&mut store, (1, 40, 1, 40, 1, 48)).expect("no trap"), 0);
        assert_eq!(f64::from_le_bytes(shared_bytes(&memory, 48)), 196.0, "{way:?}");
        // Beyond the end, but inside after it has grown.
        assert!(double_it(&mut store, &instance, PAGE as i32).is_err());
        memory.grow(1).expect("it may grow");
        assert_eq!(double_it(&mut store, &instance, PAGE as i32).expect("no trap"), 0);
    }
}

#[test]
fn another_thread_may_write_what_a_call_reads() {
    let mut config = Config::new();
    config.wasm_threads(true);
    config.shared_memory(true);
    let engine = Engine::new(&config).expect("the engine has threads");
    for setup in setups() {
        let mut store = store(&engine, &setup.guard);
        let memory = SharedMemory::new(&engine, MemoryType::shared(1, 1)).expect("there is memory");
        let mut linker = Linker::new(&engine);
        linker.define(&store, "host", "memory", memory.clone()).expect("the name is free");
        let text = format!(
            r#"(module (import "host" "memory" (memory $m 1 1 shared)) {} (export "memory" (memory $m)))"#,
            forwards(["dgemv", "drotm", "dgemm"])
        );
        let module = Module::new(&engine, text).expect("the text is a module");
        let instance =
            instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it instantiates");
        let gemm = instance.get_func(&mut store, "dgemm").expect("it exports it");
        let rotm = instance
            .get_typed_func::<(i32, i32, i32, i32, i32, i32), i32>(&mut store, "drotm")
            .expect("it exports it");
        let stop = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut byte = 0_u8;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    for at in 0..40_000 {
                        byte = byte.wrapping_mul(167).wrapping_add(13);
                        // SAFETY: the memory lives; torn values are what this test is about, and
                        // the host reads them as raw memory.
                        unsafe { memory.data()[at].get().write_volatile(byte) };
                    }
                }
            });
            for _ in 0..200 {
                use wasmtime::Val::{F64, I32};
                let one = F64(1.0_f64.to_bits());
                let n = 24;
                let mut errno = [I32(-1)];
                let words = [
                    I32(101),
                    I32(111),
                    I32(112),
                    I32(n),
                    I32(n),
                    I32(n),
                    one,
                    I32(0),
                    I32(n),
                    I32(8000),
                    I32(n),
                    one,
                    I32(16_000),
                    I32(n),
                ];
                gemm.call(&mut store, &words, &mut errno).expect("no trap");
                assert_eq!(errno[0].unwrap_i32(), 0);
                assert_eq!(rotm.call(&mut store, (50, 0, 1, 800, 1, 1600)).expect("no trap"), 0);
            }
            stop.store(true, std::sync::atomic::Ordering::Relaxed);
        });
        // Nothing has changed after the bytes that the other thread writes.
        assert_eq!(shared_bytes(&memory, 40_000), [0; 8], "{}", setup.name);
    }
}

#[test]
fn a_memory_may_grow_between_calls() {
    for way in WAYS {
        let mut store = new_store();
        let text = r#"(memory (export "memory") 1)
            (func (export "grow") (result i32) (memory.grow (i32.const 300)))"#;
        let module = module(text);
        let linker = Linker::new(engine());
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        let memory = instance.get_memory(&mut store, "memory").expect("it has a memory");
        let far = 200 * PAGE as i32;
        put(&mut store, memory, 0, 3.0);
        assert_eq!(double_it(&mut store, &instance, 0).expect("no trap"), 0);
        assert!(double_it(&mut store, &instance, far).is_err(), "it is not that large yet");
        let grow = instance.get_typed_func::<(), i32>(&mut store, "grow").expect("it exports it");
        assert_eq!(grow.call(&mut store, ()).expect("no trap"), 1);
        put(&mut store, memory, far as usize, 5.0);
        assert_eq!(double_it(&mut store, &instance, far).expect("no trap"), 0);
        assert_eq!(double_it(&mut store, &instance, 0).expect("no trap"), 0);
        assert_eq!([get(&store, memory, 0), get(&store, memory, far as usize)], [12.0, 10.0]);
    }
}

/// Memory of the host's that lies elsewhere after it has grown. What it was stays, with other
/// numbers in it, so that whoever still looks there is found out.
struct Moving {
    pieces: Vec<Vec<u64>>,
    bytes: usize,
}

// SAFETY: the last piece has the size that is reported, is zero where it is new, and is not freed or
// moved as long as this lives or until it grows.
unsafe impl LinearMemory for Moving {
    fn byte_size(&self) -> usize {
        self.bytes
    }

    fn byte_capacity(&self) -> usize {
        self.bytes
    }

    fn grow_to(&mut self, bytes: usize) -> wasmtime::Result<()> {
        let mut piece = vec![0; bytes.div_ceil(8)];
        if let Some(last) = self.pieces.last_mut() {
            piece[..last.len()].copy_from_slice(last);
            last.fill(99.0_f64.to_bits());
        }
        self.pieces.push(piece);
        self.bytes = bytes;
        Ok(())
    }

    fn as_ptr(&self) -> *mut u8 {
        self.pieces.last().expect("there is always one").as_ptr().cast_mut().cast()
    }
}

struct Movers;

// SAFETY: the engine is told that memories have neither reserved space nor guard pages, so code
// checks all bounds.
unsafe impl MemoryCreator for Movers {
    fn new_memory(
        &self,
        _: MemoryType,
        minimum: usize,
        _: Option<usize>,
        reserved: Option<usize>,
        guard: usize,
    ) -> Result<Box<dyn LinearMemory>, String> {
        assert_eq!((reserved.unwrap_or(0), guard), (0, 0));
        let mut memory = Moving { pieces: Vec::new(), bytes: 0 };
        memory.grow_to(minimum).map_err(|error| error.to_string())?;
        Ok(Box::new(memory))
    }
}

#[test]
fn a_memory_that_moves_when_it_grows_is_found_again() {
    let mut config = Config::new();
    config.with_host_memory(Arc::new(Movers));
    config.memory_reservation(0).memory_guard_size(0).memory_reservation_for_growth(0);
    let engine = Engine::new(&config).expect("such memories are possible");
    let text = format!(
        r#"(module {} (memory (export "memory") 1)
            (func (export "grow") (result i32) (memory.grow (i32.const 1))))"#,
        forwards(["dscal"])
    );
    let module = Module::new(&engine, text).expect("the text is a module");
    for way in WAYS {
        let mut store = store(&engine, &setups()[0].guard);
        let linker = Linker::new(&engine);
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        let memory = instance.get_memory(&mut store, "memory").expect("it has a memory");
        let grow = instance.get_typed_func::<(), i32>(&mut store, "grow").expect("it exports it");
        put(&mut store, memory, 0, 3.0);
        let mut number = 3.0;
        for pages in 1..20 {
            assert_eq!(double_it(&mut store, &instance, 0).expect("no trap"), 0);
            number *= 2.0;
            assert_eq!(get(&store, memory, 0), number, "{way:?}, {pages} pages");
            let before = memory.data_ptr(&store);
            assert_eq!(grow.call(&mut store, ()).expect("no trap"), pages);
            assert_ne!(memory.data_ptr(&store), before, "it moves");
        }
    }
}

#[test]
fn a_start_function_may_call() {
    let exported = r#"(memory (export "memory") 1)"#;
    let renamed = r#"(memory (export "heap") 1)"#;
    let rest = r#"(data (i32.const 8) "\00\00\00\00\00\00\08\40")
        (func $start (drop (call $dscal (i32.const 1) (f64.const 7) (i32.const 8) (i32.const 1))))
        (start $start)"#;
    for (text, name, way) in [
        (exported, "memory", Way::Instantiate),
        (exported, "memory", Way::Linker),
        (renamed, "heap", Way::Instantiate),
    ] {
        let mut store = new_store();
        let module = module(&format!("{text} {rest}"));
        let linker = Linker::new(engine());
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        let memory = instance.get_memory(&mut store, name).expect("it has a memory");
        assert_eq!(get(&store, memory, 8), 21.0, "{way:?}");
    }
}

#[test]
fn a_module_without_a_memory_is_told_so() {
    let linker = Linker::new(engine());
    let mut store = new_store();
    let error = instantiate(&mut store, &linker, &module(""), Way::Instantiate);
    let error = format!("{:?}", error.expect_err("there is no memory"));
    assert!(error.contains("neither imports nor exports a memory"), "{error}");
    let error = instantiate(&mut store, &linker, &module("(memory 1)"), Way::Instantiate);
    let error = format!("{:?}", error.expect_err("there is no memory in reach"));
    assert!(error.contains("neither imports nor exports a memory"), "{error}");

    let instance =
        instantiate(&mut store, &linker, &module(""), Way::Linker).expect("it instantiates");
    let error = format!("{:?}", double_it(&mut store, &instance, 0).expect_err("no memory"));
    assert!(error.contains("exports no memory named `memory`"), "{error}");

    // An export of that name that is not a memory.
    let text = r#"(func (export "memory")) (memory 1)"#;
    let instance =
        instantiate(&mut store, &linker, &module(text), Way::Linker).expect("it instantiates");
    assert!(double_it(&mut store, &instance, 0).is_err());
}

#[test]
fn a_module_without_blas_needs_no_memory() {
    let text = r#"(module (func (export "answer") (result i32) (i32.const 42)))"#;
    let module = Module::new(engine(), text).expect("the text is a module");
    for way in WAYS {
        let mut store = new_store();
        let linker = Linker::new(engine());
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        let answer =
            instance.get_typed_func::<(), i32>(&mut store, "answer").expect("it exports it");
        assert_eq!(answer.call(&mut store, ()).expect("no trap"), 42);
    }
}

#[test]
fn an_unknown_function_is_an_unknown_import() {
    for (name, signature) in [("dgemm3m", "(param i32)"), ("memory_grow", ""), ("DGEMM", "")] {
        let text = format!(
            r#"(module (import "wasi_ephemeral_blas" "{name}" (func {signature})) (memory (export "memory") 1))"#
        );
        let module = Module::new(engine(), text).expect("the text is a module");
        for way in WAYS {
            let error = instantiate(&mut new_store(), &Linker::new(engine()), &module, way);
            let error = format!("{:?}", error.expect_err("there is no such function"));
            let names =
                format!("unknown import: `wasi_ephemeral_blas::{name}` has not been defined");
            assert!(error.contains(&names), "{way:?}: {error}");
        }
    }
}

#[test]
fn a_function_of_another_type_does_not_link() {
    let text = r#"(module (import "wasi_ephemeral_blas" "dscal" (func (param i32 f32 i32 i32) (result i32)))
        (memory (export "memory") 1))"#;
    let module = Module::new(engine(), text).expect("the text is a module");
    for way in WAYS {
        let error = instantiate(&mut new_store(), &Linker::new(engine()), &module, way);
        let error = format!("{:?}", error.expect_err("dscal takes a double"));
        assert!(
            error.contains("incompatible import type") || error.contains("types incompatible"),
            "{error}"
        );
    }
}

#[test]
fn other_imports_come_from_the_linker() {
    for way in WAYS {
        let mut store = new_store();
        let mut linker = Linker::new(engine());
        linker.func_wrap("host", "seven", || 7_i32).expect("the name is free");
        let text = format!(
            r#"(module (import "host" "seven" (func $seven (result i32))) {}
                (memory (export "memory") 1) (func (export "both") (result i32) (call $seven)))"#,
            forwards(["dscal"])
        );
        let module = Module::new(engine(), text).expect("the text is a module");
        let instance = instantiate(&mut store, &linker, &module, way).expect("it instantiates");
        assert!(matches!(instance.get_export(&mut store, "memory"), Some(Extern::Memory(_))));
        let both = instance.get_typed_func::<(), i32>(&mut store, "both").expect("it exports it");
        assert_eq!(both.call(&mut store, ()).expect("no trap"), 7);
    }
}
