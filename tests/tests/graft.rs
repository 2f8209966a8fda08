//! Grafted modules do what the originals did.
//!
//! Two kinds of originals: modules written by hand, whose routines return numbers that no BLAS
//! would, which shows which side was called; and C programs with OpenBLAS inside, called with the
//! cases of the oracle. The latter are built by `cargo xtask graft`.

#[allow(dead_code, reason = "the programs come from another chore")]
mod driver;
mod fortran;
mod guests;

use blasm_graft::{Grafted, Options};
use blasm_tests::{Case, Spec, Values, Word, case_of, compare, expect, positions, routines};
use blasm_transports::guest::{State, Way, instantiate, store};
use blasm_transports::{no_failures, setup};
use driver::{Answer, cases, drive, value};
use std::path::{Path, PathBuf};
use wasmtime::{Config, Engine, Instance, Linker, Memory, MemoryType, Module, Store, Trap, Val};

/// Options with which calls of at least this much work go to the host.
fn from(work: &str) -> Options {
    let mut options = Options::default();
    options.thresholds.set(work).expect("it is a threshold");
    options
}

fn graft(module: &[u8], options: &Options) -> Vec<u8> {
    let Grafted { module, plan } = blasm_graft::graft(module, options).expect("it can be grafted");
    assert!(plan.grafted().count() > 0, "{plan:?}");
    module
}

// --- modules written by hand
// ------------------------------------------------------------------------

/// An engine with what modules may use.
fn engine() -> Engine {
    let mut config = Config::new();
    config.wasm_exceptions(true).wasm_function_references(true).wasm_tail_call(true).wasm_gc(true);
    Engine::new(&config).expect("the engine has these proposals")
}

/// x = (1, 2, 3) at 64, y = (4, 5, 6) at 96: their product is 32, and the module's own routine says
/// 42.
const PARTS: &str = r#"
    (memory (export "memory") 1)
    (global $__stack_pointer (export "stack") (mut i32) (i32.const 4100))
    (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\08\40")
    (data (i32.const 96) "\00\00\00\00\00\00\10\40\00\00\00\00\00\00\14\40\00\00\00\00\00\00\18\40")
    (type $ddot (func (param i32 i32 i32 i32 i32) (result f64)))
    (func $cblas_ddot (export "ddot") (type $ddot) (f64.const 42))
    (func $other (export "other") (result f64) (f64.const 7))"#;

const CALL: &str =
    "(call $cblas_ddot (i32.const 3) (i32.const 64) (i32.const 1) (i32.const 96) (i32.const 1))";
const ARGUMENTS: &str = "(i32.const 3) (i32.const 64) (i32.const 1) (i32.const 96) (i32.const 1)";
const OWN: f64 = 42.0;
const HOSTS: f64 = 32.0;

fn wasm(parts: &[&str]) -> Vec<u8> {
    wat::parse_str(format!("(module {})", parts.concat())).expect("the test's text is right")
}

/// An instance with the built-in routines, and `env.seven`.
fn start(engine: &Engine, module: &[u8]) -> (Store<State>, Instance) {
    let setup = setup("builtin").expect("it is everywhere");
    let mut store = store(engine, &setup.guard);
    let mut linker = Linker::new(engine);
    linker.func_wrap("env", "seven", || 7.0_f64).expect("a new name");
    let module = Module::new(engine, module).expect("it is valid for Wasmtime too");
    let instance = instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it links");
    (store, instance)
}

fn call(store: &mut Store<State>, instance: &Instance, name: &str, args: &[Val]) -> f64 {
    let function = instance.get_func(&mut *store, name).expect("it is exported");
    let mut results = [Val::F64(0)];
    function.call(&mut *store, args, &mut results).expect("it returns");
    results[0].unwrap_f64()
}

#[test]
fn every_way_to_a_routine_leads_to_the_host() {
    let engine = engine();
    // The import comes first, as the text format requires.
    let imports = r#"(import "env" "seven" (func $seven (result f64)))"#;
    let test = |body: &str| format!(r#"(func (export "test") (result f64) {body})"#);
    for (name, before, parts) in [
        ("a call", "", test(CALL)),
        (
            "a call beside an import",
            imports,
            test(&format!("(f64.sub (f64.add {CALL} (call $seven)) (f64.const 7))")),
        ),
        ("a tail call", "", test(&format!("(return_call $cblas_ddot {ARGUMENTS})"))),
        (
            "a table",
            "",
            format!(
                "(table 2 funcref) (elem (i32.const 0) func $other $cblas_ddot) {}",
                test(&format!("(call_indirect (type $ddot) {ARGUMENTS} (i32.const 1))"))
            ),
        ),
        (
            "a table, passive, of expressions",
            imports,
            format!(
                "(table $t 2 funcref) (elem $e funcref (ref.func $seven) (ref.func $cblas_ddot)) {}",
                test(&format!(
                    "(table.init $t $e (i32.const 0) (i32.const 1) (i32.const 1))
                 (call_indirect $t (type $ddot) {ARGUMENTS} (i32.const 0))"
                ))
            ),
        ),
        (
            "a table with an initial value",
            "",
            format!(
                "(table $t 1 (ref null $ddot) (ref.func $cblas_ddot)) {}",
                test(&format!("(call_ref $ddot {ARGUMENTS} (table.get $t (i32.const 0)))"))
            ),
        ),
        (
            "a reference",
            "",
            format!(
                "(elem declare func $cblas_ddot) {}",
                test(&format!("(call_ref $ddot {ARGUMENTS} (ref.func $cblas_ddot))"))
            ),
        ),
        (
            "a reference in a global",
            imports,
            format!(
                "(global $g (ref $ddot) (ref.func $cblas_ddot)) {}",
                test(&format!("(call_ref $ddot {ARGUMENTS} (global.get $g))"))
            ),
        ),
        (
            "the start function",
            imports,
            format!(
                "(global $r (mut f64) (f64.const 0)) (func $start (global.set $r {CALL})) (start $start) {}",
                test("(global.get $r)")
            ),
        ),
        (
            "an exception",
            "",
            format!(
                "(tag $e (param f64)) (func $throws (throw $e {CALL})) {}",
                test(
                    "(block $caught (result f64) (try_table (catch $e $caught) (call $throws)) (f64.const 0))"
                )
            ),
        ),
        (
            "vectors",
            "",
            test(&format!(
                "(f64x2.extract_lane 1 (f64x2.mul (f64x2.splat {CALL}) (v128.const f64x2 2 1)))"
            )),
        ),
        (
            "data that is copied",
            "",
            format!(
                r#"(data $d "\00\00\00\00\00\00\f0\3f") {}"#,
                test(&format!(
                    "(memory.init $d (i32.const 64) (i32.const 0) (i32.const 8)) {CALL}"
                ))
            ),
        ),
        (
            "a branch table",
            "",
            test(&format!(
                "(block $b (block $a (br_table $b $a (i32.const 1))) (return {CALL})) (f64.const 0)"
            )),
        ),
    ] {
        let module = wasm(&[before, PARTS, &parts]);
        let run = |module: &[u8]| {
            let (mut store, instance) = start(&engine, module);
            let found = call(&mut store, &instance, "test", &[]);
            assert_eq!(call(&mut store, &instance, "other", &[]), 7.0, "{name}: what is not BLAS");
            found
        };
        assert_eq!(run(&module), OWN, "{name}: the original");
        assert_eq!(run(&graft(&module, &from("0"))), HOSTS, "{name}");
        assert_eq!(run(&graft(&module, &from("3"))), HOSTS, "{name}: of just enough work");
        assert_eq!(run(&graft(&module, &from("4"))), OWN, "{name}: of too little work");
    }
}

#[test]
fn an_exported_routine_keeps_its_export() {
    let engine = engine();
    let (mut store, instance) = start(&engine, &graft(&wasm(&[PARTS]), &from("0")));
    let args = [3, 64, 1, 96, 1].map(Val::I32);
    assert_eq!(call(&mut store, &instance, "ddot", &args), HOSTS);
}

/// The result passes through memory that is free; nothing else changes.
#[test]
fn a_result_goes_through_the_cell_below_the_stack_pointer() {
    let engine = engine();
    let (mut store, instance) = start(&engine, &graft(&wasm(&[PARTS]), &from("0")));
    let memory = instance.get_memory(&mut store, "memory").expect("it is exported");
    let before = memory.data(&store).to_vec();
    call(&mut store, &instance, "ddot", &[3, 64, 1, 96, 1].map(Val::I32));
    let after = memory.data(&store);
    let changed: Vec<usize> = (0..before.len()).filter(|at| before[*at] != after[*at]).collect();
    // 4100 - 16, down to a multiple of 16: below the pointer in any case.
    assert!(
        !changed.is_empty() && changed.iter().all(|at| (4080..4088).contains(at)),
        "{changed:?}"
    );
    let stack = instance.get_global(&mut store, "stack").expect("it is exported");
    assert_eq!(stack.get(&mut store).unwrap_i32(), 4100);
}

/// As modules that share a memory with others do, and some tools' output.
#[test]
fn a_module_that_imports_its_memory_runs_on_the_hosts_blas() {
    let engine = engine();
    let own = r#"(memory (export "memory") 1)"#;
    let test = format!(r#"(func (export "test") (result f64) {CALL})"#);
    for imported in [
        r#"(import "env" "memory" (memory 1))"#,
        r#"(import "env" "memory" (memory 1)) (export "memory" (memory 0))"#,
        r#"(import "env" "memory" (memory 1)) (export "mine" (memory 0))"#,
    ] {
        let module = wasm(&[&PARTS.replace(own, imported), &test]);
        let grafted = graft(&module, &from("0"));
        for (module, expected) in [(&module, OWN), (&grafted, HOSTS)] {
            let setup = setup("builtin").expect("it is everywhere");
            let mut store = store(&engine, &setup.guard);
            let memory = Memory::new(&mut store, MemoryType::new(1, None)).expect("there is room");
            let mut linker = Linker::new(&engine);
            linker.define(&store, "env", "memory", memory).expect("a new name");
            let module = Module::new(&engine, module).expect("it is valid for Wasmtime too");
            let instance =
                instantiate(&mut store, &linker, &module, Way::Instantiate).expect("it links");
            assert_eq!(call(&mut store, &instance, "test", &[]), expected, "{imported}");
        }
    }
}

/// A host that answers every call with a number.
fn with_errno(module: &[u8], errno: i32) -> wasmtime::Result<f64> {
    let engine = engine();
    let module = Module::new(&engine, module)?;
    let mut linker: Linker<()> = Linker::new(&engine);
    for import in module.imports() {
        let ty = import.ty().func().expect("a function").clone();
        linker.func_new(import.module(), import.name(), ty, move |_, _, results| {
            results[0] = Val::I32(errno);
            Ok(())
        })?;
    }
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module)?;
    instance.get_typed_func::<(), f64>(&mut store, "test")?.call(&mut store, ())
}

#[test]
fn an_illegal_argument_is_the_modules_own_to_report_and_a_refusal_traps() {
    let test = format!(r#"(func (export "test") (result f64) {CALL})"#);
    let module = graft(&wasm(&[PARTS, &test]), &from("0"));
    // The result is not written, so it is what was there before.
    assert_eq!(with_errno(&module, 0).expect("it returns"), 0.0);
    for errno in [1, 2, 63] {
        assert_eq!(with_errno(&module, errno).expect("it returns"), OWN, "{errno}");
    }
    for errno in [64, 65, 66, 67, 1000, -1] {
        let error = with_errno(&module, errno).expect_err("it traps");
        let trap = error.downcast_ref::<Trap>();
        assert_eq!(trap, Some(&Trap::UnreachableCodeReached), "{errno}: {error:?}");
    }
}

// --- C programs with OpenBLAS inside
// ------------------------------------------------------------------

/// A program with BLAS inside, and its symbols.
struct Inside {
    original: PathBuf,
    fortran: bool,
}

fn inside() -> Vec<Inside> {
    let there = |name: &str, fortran| {
        let original = guests::program(name, "graft", "cargo xtask graft")?;
        Some(Inside { original, fortran })
    };
    [there("graft_c.wasm", false), there("graft_f77.wasm", true)].into_iter().flatten().collect()
}

impl Inside {
    /// Writes the grafted form.
    fn grafted(&self, work: &str) -> PathBuf {
        let name = self.original.file_stem().expect("it has a name").to_string_lossy();
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}_{work}.wasm"));
        let module = std::fs::read(&self.original).expect("it can be read");
        let grafted = blasm_graft::graft(&module, &from(work)).expect("it can be grafted");
        let left: Vec<_> = grafted.plan.left().collect();
        assert!(left.is_empty(), "all of OpenBLAS is recognised: {left:?}");
        let found: std::collections::BTreeSet<_> =
            grafted.plan.grafted().map(|candidate| candidate.routine).collect();
        assert_eq!(found.len(), routines().len(), "every routine is there");
        std::fs::write(&path, &grafted.module).expect("it can be written");
        path
    }

    fn drive(&self, program: &PathBuf, backend: &str, cases: &[Case]) -> Vec<Answer> {
        match self.fortran {
            true => fortran::drive_fortran(program, backend, cases),
            false => drive(program, backend, cases),
        }
    }

    fn value(&self, case: &Case, answer: &Answer) -> Result<blasm_tests::Value, String> {
        match self.fortran {
            true => fortran::value(case, answer),
            false => Ok(value(case, answer)),
        }
    }

    /// Calls of every routine. OpenBLAS reads operands that the standard says are not needed, so it
    /// gets no wild pointers.
    fn cases(&self) -> Vec<Case> {
        cases(|spec: &Spec| !spec.wild && (!self.fortran || spec.layout == 102))
    }
}

#[test]
fn grafted_programs_compute_what_the_originals_do() {
    for program in inside() {
        let cases = program.cases();
        let grafted = program.grafted("0");
        let originals = program.drive(&program.original, "builtin", &cases);
        for setup in guests::backends() {
            let answers = program.drive(&grafted, &setup.backend, &cases);
            let mut failures = Vec::new();
            for ((case, answer), original) in cases.iter().zip(answers).zip(&originals) {
                let judged = program
                    .value(case, &answer)
                    .and_then(|value| compare(case, &expect(case), &answer.blob, value).map(drop));
                failures.extend(judged.err());
                assert_eq!(answer.told, original.told, "{case}");
            }
            println!("{}, {}: {} calls", grafted.display(), setup.name, cases.len());
            no_failures(&failures, cases.len());
        }
    }
}

#[test]
fn small_calls_have_the_bits_of_the_modules_own() {
    for program in inside() {
        let cases = program.cases();
        let grafted = program.grafted("1000000000");
        let originals = program.drive(&program.original, "builtin", &cases);
        // A backend that computes nothing: any call that reached it would be noticed.
        let answers = program.drive(&grafted, "noop", &cases);
        for ((case, answer), original) in cases.iter().zip(answers).zip(originals) {
            assert!(answer.blob == original.blob, "{case}");
            assert_eq!((answer.result, answer.told), (original.result, original.told), "{case}");
        }
    }
}

#[test]
fn illegal_arguments_reach_the_modules_own_xerbla() {
    for program in inside() {
        let all: Vec<Case> = routines()
            .iter()
            .flat_map(|routine| positions::illegal(&routine.name))
            .filter(|illegal| match (illegal.case.words[0], program.fortran) {
                (Word::Flag(layout), true) => layout == 102 && !illegal.bad.contains(&"layout"),
                _ => true,
            })
            .map(|illegal| illegal.case)
            .collect();
        assert!(all.len() > 5000, "only {} illegal calls", all.len());
        let grafted = program.grafted("0");
        let originals = program.drive(&program.original, "builtin", &all);
        let answers = program.drive(&grafted, "builtin", &all);
        let mut told = 0;
        for ((case, answer), original) in all.iter().zip(answers).zip(originals) {
            told += usize::from(original.told[0] != 0);
            assert_eq!(answer.told, original.told, "{case}");
            assert!(answer.blob == original.blob, "{case}");
        }
        println!("{}: {} illegal calls, {told} told", grafted.display(), all.len());
        assert!(told > all.len() / 2, "most of them are illegal for OpenBLAS too: {told}");
    }
}

/// Random calls: sizes from 0 on, all flags, increments of any sign.
fn random_spec(random: &mut Random, layout: Option<u32>) -> Spec {
    let size = |random: &mut Random| match random.below(8) {
        0 => random.below(3) as i64,
        1 => random.below(40) as i64,
        _ => random.below(12) as i64,
    };
    let scalar = |random: &mut Random| match random.below(4) {
        0 => (0.0, 0.0),
        1 => (1.0, 0.0),
        _ => (random.below(9) as f64 / 4.0 - 1.0, random.below(9) as f64 / 4.0 - 1.0),
    };
    let flag = |random: &mut Random, first: u32, count: usize| first + random.below(count) as u32;
    let increment = |random: &mut Random| [1, 1, 1, 2, -1, -3, 5][random.below(7)];
    Spec {
        layout: layout.unwrap_or_else(|| flag(random, 101, 2)),
        trans: flag(random, 111, 3),
        transb: flag(random, 111, 3),
        uplo: flag(random, 121, 2),
        diag: flag(random, 131, 2),
        side: flag(random, 141, 2),
        m: size(random),
        n: size(random),
        k: size(random),
        kl: random.below(5) as i64,
        ku: random.below(5) as i64,
        pad: random.below(3) as i64,
        incx: increment(random),
        incy: increment(random),
        alpha: scalar(random),
        beta: scalar(random),
        flag: [-2.0, -1.0, 0.0, 1.0][random.below(4)],
        values: if random.below(3) == 0 { Values::Whole } else { Values::Random },
        seed: random.next(),
        ..Spec::default()
    }
}

/// Numbers that look random and are the same every time (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}

/// A few calls of each routine; 10^5 with BLASM_FULL=1.
#[test]
fn random_calls_come_out_as_in_the_original() {
    const BATCH: usize = 20_000;
    let full = std::env::var("BLASM_FULL").is_ok_and(|value| value == "1");
    let count = if full { 100_000 } else { 16 };
    for program in inside() {
        let grafted = program.grafted("0");
        let mut random = Random(7);
        let layout = program.fortran.then_some(102);
        let mut all = 0;
        let mut failures = Vec::new();
        let mut rest =
            routines().iter().flat_map(|routine| std::iter::repeat_n(routine, count)).peekable();
        while rest.peek().is_some() {
            let specs = rest.by_ref().take(BATCH);
            let cases: Vec<Case> = specs
                .map(|routine| case_of(&routine.name, &random_spec(&mut random, layout)))
                .collect();
            let originals = program.drive(&program.original, "builtin", &cases);
            let answers = program.drive(&grafted, "auto", &cases);
            for ((case, answer), original) in cases.iter().zip(answers).zip(originals) {
                all += 1;
                let judged = program
                    .value(case, &answer)
                    .and_then(|value| compare(case, &expect(case), &answer.blob, value).map(drop));
                failures.extend(judged.err());
                assert_eq!(answer.told, original.told, "{case}");
            }
        }
        println!("{}: {all} random calls", grafted.display());
        no_failures(&failures, all);
    }
}

/// Whether a call in an instance of its own traps.
fn traps(module: &Module, case: &Case, beyond: usize) -> Option<Trap> {
    let setup = setup("builtin").expect("it is everywhere");
    let mut store = store(module.engine(), &setup.guard);
    let mut linker = Linker::new(module.engine());
    // OpenBLAS asks for the environment when it starts.
    linker.define_unknown_imports_as_default_values(&mut store, module).expect("functions");
    let instance = instantiate(&mut store, &linker, module, Way::Instantiate).expect("it links");
    let memory = instance.get_memory(&mut store, "memory").expect("it is exported");
    let call = |store: &mut Store<State>, name: &str, args: &[Val], results: &mut [Val]| {
        let function = instance.get_func(&mut *store, name).expect("it is exported");
        function.call(store, args, results)
    };
    call(&mut store, "_initialize", &[], &mut []).expect("it starts");
    let mut bytes = Vec::new();
    let mut case = case.clone();
    let size = 1024 + case.blob.len() as i32;
    let mut place = [Val::I32(0)];
    call(&mut store, "reserve", &[Val::I32(size)], &mut place).expect("there is room");
    let words = place[0].unwrap_i32();
    // Far beyond the size to which the memory grows: OpenBLAS allocates work space at its first
    // call.
    let end = 0xf000_0000 - (words as u64 + 1024);
    case.words[beyond] = Word::Pointer(end);
    driver::encode(&case, &mut bytes);
    memory
        .write(&mut store, words as usize, &bytes[12..12 + 16 * case.words.len()])
        .expect("it fits");
    memory.write(&mut store, words as usize + 1024, &case.blob).expect("it fits");
    let number = routines().iter().position(|r| r.name == case.routine).expect("it is one");
    let args = [number as i32, words, words + 1024, 1].map(Val::I32);
    let error = call(&mut store, "repeat", &args, &mut []).err()?;
    let trap = error.downcast_ref::<Trap>().copied();
    // The host's own trap is an error with a message.
    trap.or_else(|| {
        format!("{error:?}").contains("out of bounds").then_some(Trap::MemoryOutOfBounds)
    })
}

#[test]
fn an_operand_beyond_the_memory_traps_as_in_the_original() {
    let Some(path) = guests::program("graft_tune.wasm", "graft", "cargo xtask graft") else {
        return;
    };
    let engine = Engine::default();
    let original = std::fs::read(path).expect("it can be read");
    let grafted = graft(&original, &from("0"));
    let [original, grafted] =
        [original, grafted].map(|bytes| Module::new(&engine, bytes).expect("it is valid"));
    let mut tried = 0;
    for routine in routines() {
        let case = case_of(&routine.name, &Spec::default());
        for beyond in (0..case.words.len()).filter(|at| matches!(case.words[*at], Word::Pointer(_)))
        {
            tried += 1;
            for (name, module) in [("original", &original), ("grafted", &grafted)] {
                let trap = traps(module, &case, beyond);
                let operand = routine.family.params[beyond].name;
                assert_eq!(trap, Some(Trap::MemoryOutOfBounds), "{name}: `{operand}` of {case}");
            }
        }
    }
    println!("{tried} operands beyond the memory");
}
