//! What happens to a module's sections, what is refused and why, and that no bytes make it panic.
//!
//! tests/tests/graft.rs tests whether a grafted module does what the original did.

use blasm_graft::{Error, IMPORTS, Library, MARK, Map, Options, Plan, Reason, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{ExternalKind, KnownCustom, Name, Parser, Payload, TypeRef};

const DDOT: &str = "(func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64) (f64.const 42))";
const DAXPY: &str = "(func $cblas_daxpy (param i32 f64 i32 i32 i32 i32))";
const STACK: &str = "(global $__stack_pointer (mut i32) (i32.const 4096))";
const MEMORY: &str = r#"(memory (export "memory") 1)"#;

/// A Fortran symbol whose integers are read through addresses.
fn fortran(name: &str, params: usize, read: &[usize], result: &str) -> String {
    let loads: String =
        read.iter().map(|at| format!("(drop (i32.load (local.get {at})))")).collect();
    let end = if result.is_empty() { "" } else { "unreachable" };
    format!("(func ${name} (param {}) {result} {loads} {end})", "i32 ".repeat(params))
}

fn wasm(parts: &[&str]) -> Vec<u8> {
    wat::parse_str(format!("(module {})", parts.concat())).expect("the test's text is right")
}

/// Sends everything to the host, so that thresholds leave nothing out.
fn all() -> Options {
    let mut options = Options::default();
    options.thresholds.set("0").expect("a number");
    options
}

fn graft(module: &[u8]) -> Vec<u8> {
    let grafted = blasm_graft::graft(module, &all()).expect("it can be grafted");
    assert!(grafted.plan.grafted().count() > 0, "{:?}", grafted.plan);
    grafted.module
}

fn plan(parts: &[&str]) -> Plan {
    blasm_graft::plan(&wasm(parts), &all()).expect("it is a module")
}

/// The verdict on the one candidate.
fn reason(parts: &[&str]) -> Reason {
    let plan = plan(parts);
    let [only] = &plan.candidates[..] else { panic!("{plan:?}") };
    match &only.verdict {
        Verdict::Leave(reason) => reason.clone(),
        graft => panic!("{graft:?}"),
    }
}

#[derive(Default, Debug, PartialEq)]
struct Read {
    functions: BTreeMap<u32, String>,
    locals: BTreeMap<u32, Vec<String>>,
    other_names: Vec<String>,
    imports: Vec<(String, String)>,
    exports: Vec<(String, ExternalKind, u32)>,
    custom: Vec<(String, Vec<u8>)>,
}

fn read(module: &[u8]) -> Read {
    let mut read = Read::default();
    for payload in Parser::new(0).parse_all(module) {
        match payload.expect("it is well formed") {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.expect("well formed");
                    assert!(matches!(import.ty, TypeRef::Func(_)));
                    read.imports.push((import.module.to_owned(), import.name.to_owned()));
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export.expect("well formed");
                    read.exports.push((export.name.to_owned(), export.kind, export.index));
                }
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        match name.expect("well formed") {
                            Name::Function(map) => {
                                for naming in map {
                                    let naming = naming.expect("well formed");
                                    let old =
                                        read.functions.insert(naming.index, naming.name.to_owned());
                                    assert_eq!(old, None, "named twice");
                                }
                            }
                            Name::Local(map) => {
                                for function in map {
                                    let function = function.expect("well formed");
                                    let names = function.names.into_iter();
                                    let names =
                                        names.map(|n| n.expect("well formed").name.to_owned());
                                    read.locals.insert(function.index, names.collect());
                                }
                            }
                            Name::Global(map) => {
                                for naming in map {
                                    read.other_names
                                        .push(naming.expect("well formed").name.to_owned());
                                }
                            }
                            _ => {}
                        }
                    }
                }
                _ => read.custom.push((section.name().to_owned(), section.data().to_vec())),
            },
            _ => {}
        }
    }
    read
}

#[test]
fn names_follow_their_functions() {
    let module = wasm(&[
        r#"(import "env" "f" (func $f))"#,
        MEMORY,
        STACK,
        "(func $before (param $p i32))",
        "(func $cblas_ddot (param $n i32) (param $x i32) (param i32 i32 i32) (result f64)
           (local $sum f64) (local.get $sum))",
        "(func $after (param $q i32))",
    ]);
    let after = read(&graft(&module));
    let names: Vec<(u32, &str)> = after.functions.iter().map(|(i, n)| (*i, n.as_str())).collect();
    assert_eq!(
        names[..6],
        [
            (0, "f"),
            (1, "wasi_ephemeral_blas.ddot"),
            (2, "before"),
            (3, "cblas_ddot"),
            (4, "after"),
            (5, "cblas_ddot (in the module)"),
        ]
    );
    assert_eq!(names.len(), 10, "and the four functions for flags: {names:?}");
    // Those of the routine moved with its body.
    let locals: Vec<_> = after.locals.iter().map(|(i, names)| (*i, names.join(" "))).collect();
    assert_eq!(locals, [(2, "p".to_owned()), (4, "q".to_owned()), (5, "n x sum".to_owned())]);
    assert_eq!(after.other_names, ["__stack_pointer"]);
    assert_eq!(after.imports[1], (IMPORTS.to_owned(), "ddot".to_owned()));
}

#[test]
fn a_routine_that_is_found_under_several_names_is_imported_once() {
    let daxpy = fortran("daxpy_", 6, &[0, 3, 5], "");
    let module = wasm(&[MEMORY, DAXPY, &daxpy]);
    let after = read(&graft(&module));
    assert_eq!(after.imports, [(IMPORTS.to_owned(), "daxpy".to_owned())]);
    assert!(after.functions.values().any(|name| name == "daxpy_ (in the module)"));
}

#[test]
fn custom_sections_stay_but_for_those_that_tell_of_places() {
    let module = wasm(&[
        r#"(@custom "first" (before first) "1")"#,
        MEMORY,
        DAXPY,
        r#"(@custom ".debug_info" "x") (@custom "sourceMappingURL" "y") (@custom "producers" "\00")
           (@custom "metadata.code.branch_hint" "\00") (@custom "mine" "data")"#,
    ]);
    let grafted = blasm_graft::graft(&module, &all()).expect("it can be grafted");
    let custom = read(&grafted.module).custom;
    let names: Vec<&str> = custom.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["first", "producers", "mine", MARK]);
    assert_eq!(custom[2].1, b"data");
    let dropped = [".debug_info", "sourceMappingURL", "metadata.code.branch_hint"];
    assert_eq!(grafted.plan.dropped, dropped);
}

#[test]
fn the_memory_is_exported_where_the_host_looks_for_it() {
    for memory in ["(memory 1)", r#"(memory (export "other") 1)"#] {
        let exports = read(&graft(&wasm(&[memory, DAXPY]))).exports;
        let expected = ("memory".to_owned(), ExternalKind::Memory, 0);
        assert!(exports.contains(&expected), "{exports:?}");
    }
    let exports = read(&graft(&wasm(&[MEMORY, DAXPY]))).exports;
    assert_eq!(exports.len(), 1, "it was exported already: {exports:?}");
    let taken = r#"(memory 1) (memory (export "memory") 1)"#;
    assert!(matches!(reason(&[taken, DAXPY]), Reason::ExportTaken));
    let taken = r#"(memory 1) (global (export "memory") i32 (i32.const 0))"#;
    assert!(matches!(reason(&[taken, DAXPY]), Reason::ExportTaken));
    assert!(matches!(reason(&[DAXPY]), Reason::NoMemory));
    assert!(matches!(reason(&["(memory i64 1)", DAXPY]), Reason::Memory64));
    plan(&["(memory 1 1 shared)", DAXPY]).grafted().next().expect("shared memories are lent too");
}

/// A `cblas_daxpy` with that body.
fn daxpy(body: &str) -> String {
    format!("(func $cblas_daxpy (param i32 f64 i32 i32 i32 i32) {body})")
}

/// The first memory, and another one for which there is a name.
const TWO: &str = r#"(memory (export "memory") 1) (memory $heap 1)"#;

#[test]
fn a_body_that_names_another_memory_is_left_alone() {
    for body in [
        "(f64.store $heap (local.get 2) (local.get 1))",
        "(drop (f64.load $heap (local.get 2)))",
        "(drop (i32.load8_u $heap (local.get 2)))",
        "(drop (memory.size $heap))",
        "(drop (memory.grow $heap (i32.const 0)))",
        "(memory.fill $heap (i32.const 0) (i32.const 0) (i32.const 1))",
        "(memory.copy $heap 0 (i32.const 0) (i32.const 0) (i32.const 1))",
        "(memory.copy 0 $heap (i32.const 0) (i32.const 0) (i32.const 1))",
        "(memory.init $heap $data (i32.const 0) (i32.const 0) (i32.const 1))",
        "(drop (v128.load $heap (local.get 2)))",
        "(drop (v128.load8_lane $heap 0 (local.get 2) (v128.const i64x2 0 0)))",
        "(drop (i32.atomic.load $heap (local.get 2)))",
        "(block (loop (if (local.get 0) (then (drop (f64.load $heap (local.get 2)))))))",
    ] {
        let parts = [TWO, r#"(data $data "x")"#, &daxpy(body)];
        assert!(matches!(reason(&parts), Reason::OtherMemory), "{body}");
        let first = body.replace("$heap", "0");
        plan(&[TWO, r#"(data $data "x")"#, &daxpy(&first)]).grafted().next().expect(&first);
    }
    // A map is believed about names, not about memories.
    let module = wasm(&[TWO, &daxpy("(drop (f64.load $heap (local.get 2)))")]);
    let options = Options { map: Map::parse("0 cblas_daxpy").expect("a map"), ..all() };
    let plan = blasm_graft::plan(&module, &options).expect("it is a module");
    assert_eq!(plan.grafted().count(), 0, "{plan:?}");
    assert_eq!(blasm_graft::graft(&module, &options).expect("nothing to do").module, module);
}

#[test]
fn so_is_one_that_calls_such_a_body() {
    let other = "(func $other (drop (f64.load $heap (i32.const 0))))";
    let between = "(func $between (call $further)) (func $further (return_call $other))";
    let round = "(func $round (call $round) (call $turn)) (func $turn (call $round) (call $other))";
    let first = "(func $first (drop (f64.load (i32.const 0))))";
    for callee in ["other", "between", "further", "round", "turn"] {
        for call in ["call", "return_call"] {
            let daxpy = daxpy(&format!("({call} ${callee})"));
            let parts = [TWO, other, between, round, &daxpy];
            assert!(matches!(reason(&parts), Reason::OtherMemory), "{daxpy}");
        }
    }
    plan(&[TWO, other, first, &daxpy("(call $first)")]).grafted().next().expect("it does not");
    // Who calls a routine may do what they like.
    let caller = "(func (call $other) (call $cblas_daxpy
        (i32.const 0) (f64.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)))";
    plan(&[TWO, other, caller, &daxpy("")]).grafted().next().expect("it does not either");
}

#[test]
fn so_is_one_that_calls_what_cannot_be_seen_if_there_are_several_memories() {
    let table = "(type $t (func)) (table 1 funcref) (elem declare func $f) (func $f)";
    let one = MEMORY;
    for body in [
        "(call_indirect (type $t) (i32.const 0))",
        "(return_call_indirect (type $t) (i32.const 0))",
        "(call_ref $t (ref.func $f))",
        "(return_call_ref $t (ref.func $f))",
    ] {
        for callee in [daxpy(body), format!("{} (func $g {body})", daxpy("(call $g)"))] {
            assert!(matches!(reason(&[TWO, table, &callee]), Reason::UnknownMemory), "{callee}");
            plan(&[one, table, &callee]).grafted().next().expect("there is only one memory");
        }
    }
    let import = r#"(import "env" "f" (func $f))"#;
    let calls = daxpy("(call $f)");
    assert!(matches!(reason(&[import, TWO, &calls]), Reason::UnknownMemory));
    plan(&[import, one, &calls]).grafted().next().expect("there is only one memory");
    // WASI's functions look for the memory where the host does.
    let wasi = r#"(import "wasi_snapshot_preview1" "sched_yield" (func $f))"#;
    plan(&[wasi, TWO, &calls]).grafted().next().expect("that is the first memory");
}

#[test]
fn memory_0_is_the_first_wherever_it_is_from() {
    let import = |ty: &str| format!(r#"(import "env" "m" (memory $m {ty}))"#);
    let reads = daxpy("(drop (i32.load 0 (local.get 2)))");
    plan(&[&import("1"), &reads]).grafted().next().expect("an imported memory is one");
    plan(&[&import("1 1 shared"), &reads]).grafted().next().expect("so is a shared one");
    let exported = r#"(export "memory" (memory 0))"#;
    plan(&[&import("1"), "(memory 1)", exported, &reads])
        .grafted()
        .next()
        .expect("it is the first");
    plan(&["(memory 1) (memory i64 1)", exported, &reads]).grafted().next().expect("likewise");
    assert!(matches!(reason(&[&import("i64 1"), &daxpy("")]), Reason::Memory64));
    assert!(matches!(reason(&["(memory i64 1) (memory 1)", &daxpy("")]), Reason::Memory64));
    let second = r#"(memory (export "memory") 1)"#;
    assert!(matches!(reason(&[&import("1"), second, &reads]), Reason::ExportTaken));
    assert!(matches!(
        reason(&[&import("1"), "(memory $own 1)", &daxpy("(drop (i32.load $own (local.get 2)))")]),
        Reason::OtherMemory
    ));
}

#[test]
fn a_shim_that_calls_the_host_is_left_alone() {
    let import = r#"(import "wasi_ephemeral_blas" "daxpy"
        (func $daxpy (param i32 f64 i32 i32 i32 i32) (result i32)))"#;
    let call =
        "(drop (call $daxpy (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)
        (local.get 5)))";
    assert!(matches!(reason(&[import, MEMORY, &daxpy(call)]), Reason::CallsHost));
    // Code that is built on a shim of another name.
    let shim = "(func $daxpy_ (param i32 i32 i32 i32 i32 i32)
        (drop (call $daxpy (i32.load (local.get 0)) (f64.load (local.get 1)) (local.get 2)
        (i32.load (local.get 3)) (local.get 4) (i32.load (local.get 5)))))";
    let over = daxpy(
        "(local i32) (call $daxpy_ (local.get 6) (local.get 6) (local.get 2) (local.get 6)
        (local.get 4) (local.get 6))",
    );
    let both = plan(&[import, MEMORY, shim, &over]);
    assert_eq!((both.candidates.len(), both.imports), (2, 1));
    assert!(both.left().all(|(_, reason)| matches!(reason, Reason::CallsHost)), "{both:?}");
    assert_eq!(both.left().count(), 2);
    // A BLAS beside it is grafted.
    let mixed = plan(&[import, MEMORY, STACK, shim, DDOT]);
    let grafted: Vec<&str> = mixed.grafted().map(|candidate| candidate.name.as_str()).collect();
    assert_eq!(grafted, ["cblas_ddot"]);
    assert_eq!(mixed.left().count(), 1);
}

#[test]
fn a_type_is_told_of_in_few_words() {
    let params = "i32 ".repeat(999);
    let told = reason(&[MEMORY, &format!("(func $dscal_ (param {params}))")]).to_string();
    assert!(told.len() < 300 && told.contains('…'), "{told}");
}

#[test]
fn a_result_needs_a_stack_pointer_that_is_known() {
    assert!(matches!(reason(&[MEMORY, DDOT]), Reason::NoStackPointer));
    for not_it in ["i32 (i32.const 0)", "(mut i64) (i64.const 0)"] {
        let global = format!("(global $__stack_pointer {not_it})");
        assert!(matches!(reason(&[&global, MEMORY, DDOT]), Reason::NoStackPointer), "{not_it}");
    }
    for (global, index) in [
        (r#"(global $__stack_pointer (mut i32) (i32.const 0))"#, 0),
        (r#"(import "env" "__stack_pointer" (global (mut i32)))"#, 0),
        (
            r#"(global i32 (i32.const 0)) (global (export "__stack_pointer") (mut i32) (i32.const 0))"#,
            1,
        ),
    ] {
        let plan = plan(&[global, MEMORY, DDOT]);
        assert_eq!((plan.stack_pointer, plan.grafted().count()), (Some(index), 1), "{global}");
    }
    let mut options = all();
    options.map = Map::parse("global 0 __stack_pointer").expect("a map");
    let module = wasm(&["(global (mut i32) (i32.const 0))", MEMORY, DDOT]);
    let plan = blasm_graft::plan(&module, &options).expect("it is a module");
    assert_eq!(plan.grafted().count(), 1);
}

#[test]
fn a_function_of_the_name_and_another_use_is_left_alone() {
    let told = |reason: Reason, what: &str| {
        let text = reason.to_string();
        assert!(text.contains(what), "{text}");
    };
    // f2c's local copies, after the compiler removed parameters.
    told(
        reason(&[MEMORY, "(func $zdotc_ (param i32 i32 i32 i32))"]),
        "its type is (i32 i32 i32 i32)",
    );
    // The same type, but the sizes are values.
    let values = "(func $dscal_ (param i32 i32 i32 i32) (drop (i32.load (local.get 0))) (drop (i32.eqz (local.get 3))))";
    told(reason(&[MEMORY, values]), "`incx` is not read through an address");
    assert!(matches!(
        reason(&[r#"(import "other" "dscal_" (func $dscal_ (param i32 i32 i32 i32)))"#]),
        Reason::Imported
    ));
    // A character is read as a byte.
    let bytes: String =
        [0, 1].iter().map(|at| format!("(drop (i32.load8_u (local.get {at})))")).collect();
    let ints: String = [2, 3, 4, 7, 9, 12]
        .iter()
        .map(|at| format!("(drop (i32.load (local.get {at})))"))
        .collect();
    for (lengths, result) in [(0, ""), (2, ""), (0, "(result i32)"), (2, "(result i32)")] {
        let params = "i32 ".repeat(13 + lengths);
        let end = if result.is_empty() { "" } else { "unreachable" };
        let dgemm = format!("(func $dgemm_ (param {params}) {result} {bytes} {ints} {end})");
        let plan = plan(&[MEMORY, &dgemm]);
        let [only] = &plan.candidates[..] else { panic!("{plan:?}") };
        let Verdict::Graft { flavour, .. } = only.verdict else { panic!("{only:?}") };
        assert_eq!((flavour.lengths, flavour.int), (lengths > 0, !result.is_empty()));
    }
}

#[test]
fn a_map_names_what_the_module_does_not() {
    let stripped = "(func (param i32 i32 i32 i32)) (func (param i32 f64 i32 i32 i32 i32))";
    let module = wasm(&[MEMORY, stripped]);
    let none = blasm_graft::plan(&module, &all()).expect("it is a module");
    assert!(none.candidates.is_empty());
    let mut options = all();
    options.map = Map::parse("0 dscal_\n1 cblas_daxpy\n").expect("a map");
    let grafted = blasm_graft::graft(&module, &options).expect("it can be grafted");
    let names: Vec<&str> = grafted.plan.grafted().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["dscal_", "cblas_daxpy"]);
    assert!(read(&grafted.module).functions.values().any(|name| name == "dscal_"));
    options.map = Map::parse("\n7 dscal_").expect("a map");
    let error = blasm_graft::plan(&module, &options).expect_err("there are two").to_string();
    assert!(error.contains("line 2") && error.contains("no function 7"), "{error}");
}

#[test]
fn only_what_is_asked_for_is_grafted() {
    let daxpy = fortran("daxpy_", 6, &[0, 3, 5], "");
    let module = wasm(&[MEMORY, STACK, DAXPY, DDOT, &daxpy]);
    let names = |only: &[&str], except: &[&str]| {
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
        let options = Options { only: words(only), except: words(except), ..all() };
        let plan = blasm_graft::plan(&module, &options)?;
        Ok::<_, Error>(plan.grafted().map(|c| c.name.clone()).collect::<Vec<_>>().join(" "))
    };
    for (only, except, expected) in [
        (&[][..], &[][..], "cblas_daxpy cblas_ddot daxpy_"),
        (&["daxpy"], &[], "cblas_daxpy daxpy_"),
        (&["cblas_*"], &["ddot"], "cblas_daxpy"),
        (&[], &["*axpy"], "cblas_ddot"),
        (&["daxpy_", "ddot"], &[], "cblas_ddot daxpy_"),
        (&["axpy"], &["daxpy_"], "cblas_daxpy"),
    ] {
        assert_eq!(names(only, except).expect("they are names"), expected, "{only:?} {except:?}");
    }
    assert!(matches!(names(&["daxpi"], &[]), Err(Error::UnknownName(name)) if name == "daxpi"));
    let mut options = Options::default();
    options.thresholds.set("never").expect("it is one");
    let plan = blasm_graft::plan(&module, &options).expect("it is a module");
    assert!(plan.left().all(|(_, reason)| matches!(reason, Reason::NeverFaster)));
    assert_eq!(blasm_graft::graft(&module, &options).expect("nothing to do").module, module);
}

#[test]
fn what_is_no_linked_core_module_is_refused() {
    let refused = |bytes: &[u8]| blasm_graft::graft(bytes, &all()).expect_err("it is refused");
    let component = wat::parse_str("(component)").expect("it is text");
    assert!(matches!(refused(&component), Error::Component));
    let object = wasm(&[r#"(@custom "linking" "\02") (@custom "reloc.CODE" "")"#]);
    assert!(matches!(refused(&object), Error::ObjectFile));
    assert!(matches!(refused(b""), Error::Malformed(_)));
    assert!(matches!(refused(b"\x7fELF"), Error::Malformed(_)));
    let grafted = graft(&wasm(&[MEMORY, DAXPY]));
    assert!(matches!(refused(&grafted), Error::Already));
    // Well formed, but not valid: the module is to blame.
    let mut invalid = wasm(&[MEMORY, DAXPY, "(func (result i32) (i32.const 7))"]);
    let at = invalid.windows(2).position(|w| w == [0x41, 7]).expect("the constant is there");
    invalid[at] = 0x42;
    assert!(matches!(refused(&invalid), Error::Malformed(_)));
}

#[test]
fn a_name_section_that_cannot_be_read_is_made_anew() {
    let module = wasm(&[
        MEMORY,
        r#"(func (export "cblas_daxpy") (param i32 f64 i32 i32 i32 i32))"#,
        r#"(@custom "name" "\01\05\ff\ff\ff\ff\ff")"#,
    ]);
    let after = read(&graft(&module));
    assert!(after.functions.values().any(|name| name == "cblas_daxpy"), "{after:?}");
}

/// A `dpotrf_` that passes its character to a function, as f2c's code does.
fn dpotrf(lsame: &str, call: &str) -> String {
    let ints: String = [1, 3].map(|at| format!("(drop (i32.load (local.get {at})))")).concat();
    format!("{lsame} (func $dpotrf_ (param i32 i32 i32 i32 i32) {ints} {call})")
}

#[test]
fn a_driver_is_replaced_with_one_that_calls_the_host() {
    let dgetrf = fortran("dgetrf_", 6, &[0, 1, 3], "(result i32)");
    let scipy = fortran("scipy_zgetrf_", 6, &[0, 1, 3], "");
    let module = wasm(&[r#"(import "env" "f" (func $f))"#, MEMORY, STACK, &dgetrf, &scipy]);
    let grafted = blasm_graft::graft(&module, &all()).expect("it can be grafted");
    assert!(grafted.plan.grafted().all(|c| c.library == Library::Lapack), "{:?}", grafted.plan);
    let after = read(&grafted.module);
    let names: BTreeSet<&str> = after.imports[1..].iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["dgemm", "dtrsm", "zgemm", "ztrsm"]));
    assert!(after.imports[1..].iter().all(|(module, _)| module == IMPORTS));
    for name in ["dgetrf_ (in the module)", "blasm.graft dgetrf_", "blasm.graft zgetrf_"] {
        assert!(after.functions.values().any(|function| function == name), "{name}: {after:?}");
    }
    assert!(!after.functions.values().any(|name| name == "blasm.graft sgetrf_"), "{after:?}");
    // The routines that it calls are imported once, whether or not the module has them too.
    let dgemm =
        "(func $cblas_dgemm (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32))";
    let both = read(&graft(&wasm(&[MEMORY, STACK, dgemm, &dgetrf])));
    let names: Vec<&str> = both.imports.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["dgemm", "dtrsm"]);
    // One that needs none.
    let laswp = read(&graft(&wasm(&[MEMORY, STACK, &fortran("dlaswp_", 7, &[0, 2, 3, 4, 6], "")])));
    assert!(laswp.imports.is_empty(), "{laswp:?}");
}

#[test]
fn a_driver_is_left_alone_for_the_reasons_of_a_routine() {
    let dgetrf = fortran("dgetrf_", 6, &[0, 1, 3], "");
    assert!(matches!(reason(&[MEMORY, &dgetrf]), Reason::NoStackPointer));
    assert!(matches!(reason(&[STACK, &dgetrf]), Reason::NoMemory));
    let values = fortran("dgetrf_", 6, &[0, 1], "");
    assert!(matches!(reason(&[MEMORY, STACK, &values]), Reason::NotByReference("lda")));
    let short = fortran("dgetrf_", 5, &[0, 1, 3], "");
    assert!(matches!(reason(&[MEMORY, STACK, &short]), Reason::Type { .. }));
    let import = r#"(import "wasi_ephemeral_blas" "dscal"
        (func $dscal (param i32 f64 i32 i32) (result i32)))"#;
    let call = "(drop (call $dscal (local.get 0) (f64.const 0) (local.get 2) (local.get 3)))";
    let over = format!("(func $dgetrf_ (param i32 i32 i32 i32 i32 i32) {call})");
    assert!(matches!(reason(&[import, MEMORY, STACK, &over]), Reason::CallsHost));
    let mut options = all();
    for (only, except, count) in
        [("potrf", "", 0), ("getrf", "", 1), ("*_", "dgetrf", 0), ("d*", "", 1)]
    {
        options.only = vec![only.to_owned()];
        options.except = if except.is_empty() { vec![] } else { vec![except.to_owned()] };
        let plan = blasm_graft::plan(&wasm(&[MEMORY, STACK, &dgetrf]), &options).expect("a module");
        assert_eq!(plan.grafted().count(), count, "{only} {except}");
    }
}

/// The character of code by f2c is only read by the function that compares it.
#[test]
fn a_character_may_be_passed_on_to_a_function_that_reads_it() {
    let reads = "(func $lsame_ (param i32 i32) (result i32) (i32.load8_u (local.get 0)))";
    let calls = "(drop (call $lsame_ (local.get 0) (i32.const 7)))";
    plan(&[MEMORY, STACK, &dpotrf(reads, calls)]).grafted().next().expect("it is an address");
    let lengths = "(func $lsame_ (param i32 i32 i32 i32) (result i32) (i32.load8_u (local.get 0)))";
    let longer = "(drop (call $lsame_ (local.get 0) (i32.const 7) (i32.const 1) (i32.const 1)))";
    plan(&[MEMORY, STACK, &dpotrf(lengths, longer)]).grafted().next().expect("with lengths too");
    let value = "(func $lsame_ (param i32 i32) (result i32) (i32.eq (local.get 0) (i32.const 85)))";
    let second = "(func $lsame_ (param i32 i32) (result i32) (i32.load8_u (local.get 1)))";
    let swapped = "(drop (call $lsame_ (i32.const 7) (local.get 0)))";
    let later = "(drop (call $lsame_ (i32.add (local.get 0) (i32.const 1)) (i32.const 7)))";
    let import = r#"(import "env" "lsame_" (func $lsame_ (param i32 i32) (result i32)))"#;
    for (before, lsame, call) in [
        ("", value, calls),
        ("", second, calls),
        ("", reads, swapped),
        ("", reads, later),
        (import, "", calls),
    ] {
        let reason = reason(&[before, MEMORY, STACK, &dpotrf(lsame, call)]);
        assert!(matches!(reason, Reason::NotByReference("uplo")), "{lsame} {call}: {reason:?}");
    }
}

/// Numbers that look random and are the same every time (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// A module with something in every section.
fn rich() -> Vec<u8> {
    let daxpy = fortran("daxpy_", 6, &[0, 3, 5], "") + &fortran("dlaswp_", 7, &[0, 2, 3, 4, 6], "");
    wasm(&[
        r#"(import "env" "f" (func $f)) (import "env" "g" (global i32))"#,
        MEMORY,
        STACK,
        DDOT,
        DAXPY,
        &daxpy,
        "(type $t (func (param i32 i32 i32 i32 i32) (result f64))) (tag $e (param i32))",
        "(table $table 4 funcref) (elem (table $table) (i32.const 0) func $cblas_ddot $f)",
        "(elem $passive funcref (ref.func $cblas_ddot) (ref.null func)) (elem declare func $f)",
        "(table 1 funcref (ref.func $cblas_ddot)) (global funcref (ref.func $f)) (start $f)",
        r#"(data $d "abc") (data (i32.const 0) "xyz")"#,
        "(func $user (param $p i32) (result f64) (local $x v128)
           (local.set $x (f64x2.splat (f64.const 1)))
           (block $b (result i32) (try_table (catch $e $b) (throw $e (i32.const 1))) unreachable)
           (drop)
           (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1))
           (drop (ref.func $f))
           (call_indirect (type $t) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)
             (i32.const 0)))",
        r#"(@custom "mine" "data")"#,
    ])
}

#[test]
fn no_bytes_make_it_panic() {
    let module = rich();
    assert_eq!(blasm_graft::graft(&module, &all()).expect("it is right").plan.grafted().count(), 4);
    let mut tried = [0; 2];
    let mut try_it = |bytes: &[u8]| {
        let result = blasm_graft::graft(bytes, &all());
        assert!(!matches!(result, Err(Error::Own(_))), "{result:?}");
        tried[usize::from(result.is_ok())] += 1;
        let _ = blasm_graft::plan(bytes, &Options::default());
    };
    (0..module.len()).for_each(|length| try_it(&module[..length]));
    for at in 0..module.len() {
        for bit in 0..8 {
            let mut changed = module.clone();
            changed[at] ^= 1 << bit;
            try_it(&changed);
        }
    }
    let mut random = Random(1);
    for _ in 0..20_000 {
        let mut changed = module.clone();
        for _ in 0..1 + random.below(8) {
            let at = random.below(changed.len());
            match random.below(4) {
                0 => changed[at] = [0, 1, 0x7f, 0x80, 0xff][random.below(5)],
                1 => changed[at] = random.below(256) as u8,
                2 => drop(changed.remove(at)),
                _ => changed.insert(at, random.below(256) as u8),
            }
        }
        try_it(&changed);
    }
    assert!(tried[0] > 1000 && tried[1] > 1000, "both kinds were tried: {tried:?}");
}
