//! Symbols that a module leaves open: which are bound, in which type, what is refused and why, and that
//! every index still means what it did.
//!
//! tests/tests/late_binding.rs tests what the bound symbols do.

use blasm_graft::{Error, IMPORTS, MARK, OPEN, Options, Reason, Verdict, bind, has_open_symbols};
use std::borrow::Cow;
use std::collections::BTreeMap;
use wasmparser::{
    ElementItems, ExternalKind, FuncType, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

const MEMORY: &str = r#"(memory (export "memory") 1)"#;
const STACK: &str = "(global $__stack_pointer (mut i32) (i32.const 4096))";
const WASI: &str = "wasi_snapshot_preview1";

fn wasm(parts: &[&str]) -> Vec<u8> {
    wat::parse_str(format!("(module {})", parts.concat())).expect("the test's text is right")
}

/// An open symbol of this type, and a function that calls it so that it is needed.
fn open(name: &str, ty: &str) -> String {
    format!(r#"(import "env" "{name}" (func ${name} {ty})) (export "{name}" (func ${name}))"#)
}

/// `(param i32 i32 …)`.
fn params(count: usize) -> String {
    format!("(param {})", "i32 ".repeat(count))
}

fn bound(module: &[u8]) -> Vec<u8> {
    match bind(module).unwrap_or_else(|error| panic!("{error}")) {
        Cow::Owned(bound) => bound,
        Cow::Borrowed(_) => panic!("nothing was bound"),
    }
}

fn refused(parts: &[&str]) -> (String, Reason) {
    let module = wasm(parts);
    let plan = blasm_graft::plan(&module, &Options::default()).expect("it is a module");
    assert_eq!(plan.unbound().count(), 1, "{plan:?}");
    assert!(matches!(blasm_graft::graft(&module, &Options::default()), Err(Error::Open { .. })));
    match bind(&module) {
        Err(Error::Open { name, why }) => (name, why),
        other => panic!("{other:?}"),
    }
}

/// What a module has, by the names of its functions.
#[derive(Debug, Default)]
struct Read {
    names: BTreeMap<u32, String>,
    imports: Vec<(String, String)>,
    exports: BTreeMap<String, u32>,
    memories: Vec<String>,
    elements: Vec<u32>,
    start: Option<u32>,
    types: Vec<FuncType>,
    /// The types of all functions.
    functions: Vec<u32>,
    /// What each body calls or refers to.
    bodies: Vec<Vec<u32>>,
    globals: Vec<u32>,
    custom: Vec<String>,
}

fn read(module: &[u8]) -> Read {
    let mut read = Read::default();
    for payload in Parser::new(0).parse_all(module) {
        match payload.expect("it is well formed") {
            Payload::TypeSection(section) => {
                let types = section.into_iter_err_on_gc_types();
                read.types.extend(types.map(|ty| ty.expect("well formed")));
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.expect("well formed");
                    if let TypeRef::Func(ty) = import.ty {
                        read.imports.push((import.module.to_owned(), import.name.to_owned()));
                        read.functions.push(ty);
                    }
                }
            }
            Payload::FunctionSection(section) => {
                read.functions.extend(section.into_iter().map(|ty| ty.expect("well formed")));
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    let mut value = global.expect("well formed").init_expr.get_operators_reader();
                    if let Ok(Operator::RefFunc { function_index }) = value.read() {
                        read.globals.push(function_index);
                    }
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export.expect("well formed");
                    match export.kind {
                        ExternalKind::Func => {
                            let _ = read.exports.insert(export.name.to_owned(), export.index);
                        }
                        ExternalKind::Memory => read.memories.push(export.name.to_owned()),
                        _ => {}
                    }
                }
            }
            Payload::StartSection { func, .. } => read.start = Some(func),
            Payload::ElementSection(section) => {
                for element in section {
                    let ElementItems::Functions(items) = element.expect("well formed").items else {
                        continue;
                    };
                    read.elements.extend(items.into_iter().map(|item| item.expect("well formed")));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let mut called = Vec::new();
                for operator in body.get_operators_reader().expect("well formed") {
                    match operator.expect("well formed") {
                        Operator::Call { function_index }
                        | Operator::ReturnCall { function_index }
                        | Operator::RefFunc { function_index } => called.push(function_index),
                        _ => {}
                    }
                }
                read.bodies.push(called);
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        if let Name::Function(map) = name.expect("well formed") {
                            for naming in map {
                                let naming = naming.expect("well formed");
                                let old = read.names.insert(naming.index, naming.name.to_owned());
                                assert_eq!(old, None, "named twice");
                            }
                        }
                    }
                }
                _ => read.custom.push(section.name().to_owned()),
            },
            _ => {}
        }
    }
    read
}

impl Read {
    fn named(&self, indices: &[u32]) -> Vec<&str> {
        indices.iter().map(|index| self.names.get(index).map_or("?", String::as_str)).collect()
    }

    /// The functions that one of them calls, by name.
    fn calls(&self, name: &str) -> Vec<&str> {
        let (index, _) = self.names.iter().find(|(_, known)| *known == name).expect(name);
        self.named(&self.bodies[*index as usize - self.imports.len()])
    }

    fn type_of(&self, index: u32) -> String {
        let ty = &self.types[self.functions[index as usize] as usize];
        let text = |types: &[wasmparser::ValType]| {
            types.iter().map(|ty| format!("{ty} ")).collect::<String>()
        };
        format!("{}-> {}", text(ty.params()), text(ty.results()))
    }

    fn is_open(&self) -> bool {
        self.imports.iter().any(|(module, _)| module == OPEN)
    }
}

/// By hand: what compilers and crates were seen to import.
#[test]
fn a_symbol_is_bound_in_the_type_with_which_it_is_imported() {
    let int = "(result i32)";
    for (name, ty, routine, flavour) in [
        ("dgemm_", params(13), "dgemm", Some((false, false))),
        ("dgemm_", params(15), "dgemm", Some((true, false))),
        ("dgemm_", params(13) + int, "dgemm", Some((false, true))),
        ("dgemm_", params(15) + int, "dgemm", Some((true, true))),
        ("dtrsm_", params(15) + int, "dtrsm", Some((true, true))),
        ("dscal_", params(4), "dscal", Some((false, false))),
        ("dscal_", params(4) + int, "dscal", Some((false, true))),
        ("ddot_", params(5) + "(result f64)", "ddot", Some((false, false))),
        ("sdot_", params(5) + "(result f32)", "sdot", Some((false, false))),
        // As f2c has it without -R.
        ("sdot_", params(5) + "(result f64)", "sdot", Some((false, false))),
        ("zdotu_", params(6), "zdotu", Some((false, false))),
        ("idamax_", params(3) + int, "idamax", Some((false, false))),
        ("scipy_dgemv_", params(12), "dgemv", Some((true, false))),
        ("dgemmt_", params(13), "dgemmtr", Some((false, false))),
        (
            "cblas_dgemm",
            "(param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32)".to_owned(),
            "dgemm",
            None,
        ),
        ("cblas_zgemm", params(14), "zgemm", None),
        ("cblas_zdotc_sub", params(6), "zdotc", None),
        ("cblas_zdotc", params(6), "zdotc", None),
        ("cblas_sdot", params(5) + "(result f32)", "sdot", None),
    ] {
        let module = wasm(&[&open(name, &ty), MEMORY, STACK]);
        assert!(has_open_symbols(&module), "{name}");
        let plan = blasm_graft::plan(&module, &Options::default()).expect("it is a module");
        let [only] = &plan.candidates[..] else { panic!("{plan:?}") };
        let Verdict::Bind { flavour: found } = only.verdict else { panic!("{only:?}") };
        let expected = flavour.unwrap_or_default();
        assert_eq!((found.lengths, found.int), expected, "{name}{ty}");
        assert_eq!((only.name.as_str(), only.routine), (name, routine));
        let (before, after) = (read(&module), read(&bound(&module)));
        assert_eq!(after.imports, [(IMPORTS.to_owned(), routine.to_owned())], "{name}");
        let index = after.exports[name];
        assert_eq!(after.type_of(index), before.type_of(before.exports[name]), "{name}");
        assert_eq!(after.names[&index], name);
        assert!(after.calls(name).contains(&&*format!("{IMPORTS}.{routine}")), "{name}");
        // Grafting does it, too.
        let grafted = blasm_graft::graft(&module, &Options::default()).expect("it can be bound");
        assert_eq!(grafted.module, bound(&module));
    }
}

#[test]
fn a_module_may_have_all_types_of_a_symbol_at_once() {
    let imports: Vec<String> = [(13, ""), (15, ""), (13, "(result i32)"), (15, "(result i32)")]
        .iter()
        .enumerate()
        .map(|(at, (count, result))| {
            let ty = params(*count) + result;
            format!(r#"(import "env" "dgemm_" (func $f{at} {ty})) (export "f{at}" (func $f{at}))"#)
        })
        .collect();
    let cblas = open("cblas_ddot", "(param i32 i32 i32 i32 i32) (result f64)");
    let module = wasm(&[&imports.concat(), &cblas, MEMORY, STACK]);
    let (before, after) = (read(&module), read(&bound(&module)));
    let names: Vec<&str> = after.imports.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["dgemm", "ddot"], "each is imported once");
    for at in 0..4 {
        let name = format!("f{at}");
        let [old, new] = [before.exports[&name], after.exports[&name]];
        assert_eq!(after.type_of(new), before.type_of(old));
    }
}

#[test]
fn every_index_still_means_what_it_did() {
    let module = wasm(&[
        r#"(import "env" "first" (func $first)) (import "env" "dscal_" (func $dscal_ (param i32 i32 i32 i32)))
           (import "env" "second" (func $second)) (import "env" "g" (global i32))
           (import "env" "cblas_ddot" (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64)))
           (import "other" "dscal_" (func $third))"#,
        MEMORY,
        STACK,
        r#"(table 8 funcref) (elem (i32.const 0) func $own $dscal_ $second $cblas_ddot $first $third)
           (global funcref (ref.func $dscal_)) (global funcref (ref.func $own)) (start $own)
           (export "a" (func $dscal_)) (export "b" (func $third)) (export "c" (func $own))
           (func $own (call $first)
             (call $dscal_ (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))
             (call $second) (drop (ref.func $cblas_ddot)) (call $third) (call $own))
           (func $last (param i32 i32 i32 i32 i32) (result f64)
             (return_call $cblas_ddot (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))"#,
        r#"(@custom ".debug_info" "x") (@custom "mine" "data")"#,
    ]);
    let (before, after) = (read(&module), read(&bound(&module)));
    let imports: Vec<&str> = after.imports.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(imports, ["first", "second", "dscal_", "dscal", "ddot"]);
    for name in ["own", "last"] {
        assert_eq!(after.calls(name), before.calls(name), "{name}");
    }
    assert_eq!(after.named(&after.elements), before.named(&before.elements));
    assert_eq!(after.named(&after.globals), ["dscal_", "own"]);
    assert_eq!(after.named(after.start.as_slice()), ["own"]);
    for (export, name) in [("a", "dscal_"), ("b", "third"), ("c", "own")] {
        assert_eq!(after.names[&after.exports[export]], name, "{export}");
    }
    // Code has moved; and what was only bound may be grafted.
    assert_eq!(after.custom, ["mine"]);
}

#[test]
fn what_leaves_nothing_open_comes_back_as_it_is() {
    let other = r#"(import "env" "dgemm" (func)) (import "blas" "dgemm_" (func))"#;
    for module in [
        wasm(&[other, MEMORY]),
        wasm(&[r#"(import "env" "dgemm_" (global i32))"#]),
        wasm(&[]),
        wat::parse_str("(component)").expect("it is text"),
        b"(module (import \"env\" \"dgemm_\" (func)))".to_vec(),
        b"\x7fELF".to_vec(),
        b"\0asm\x01\0\0\0\x02\xff".to_vec(),
        Vec::new(),
    ] {
        assert!(!has_open_symbols(&module));
        let same = bind(&module).expect("it comes back");
        assert!(matches!(same, Cow::Borrowed(bytes) if bytes == module));
    }
    let once = bound(&wasm(&[&open("dscal_", &params(4)), MEMORY]));
    assert!(matches!(bind(&once), Ok(Cow::Borrowed(_))), "once is enough");
    let again = blasm_graft::graft(&once, &Options::default()).expect("it may be grafted");
    assert!(again.module == once, "and there is nothing to graft");
    assert!(again.plan.left().all(|(_, why)| matches!(why, Reason::CallsHost)), "{:?}", again.plan);
}

#[test]
fn a_type_that_fits_no_flavour_is_shown_beside_those_that_would() {
    for (name, ty, told) in [
        (
            "dgemm_",
            params(12),
            "it leaves `dgemm_` open, which cannot be bound: the module imports it as (12 × i32) -> (), and its \
             type is (13 × i32) -> () or (15 × i32) -> () or (13 × i32) -> (i32) or (15 × i32) -> (i32)",
        ),
        (
            "dscal_",
            "(param i32 f64 i32 i32)".to_owned(),
            "it leaves `dscal_` open, which cannot be bound: the module imports it as (i32, f64, 2 × i32) -> (), \
             and its type is (4 × i32) -> () or (4 × i32) -> (i32)",
        ),
        (
            "cblas_ddot",
            params(5) + "(result f32)",
            "it leaves `cblas_ddot` open, which cannot be bound: the module imports it as (5 × i32) -> (f32), and \
             its type is (5 × i32) -> (f64)",
        ),
        (
            "dgetrf_",
            params(5),
            "it leaves `dgetrf_` open, which cannot be bound: the module imports it as (5 × i32) -> (), and its \
             type is (6 × i32) -> () or (6 × i32) -> (i32)",
        ),
        (
            "cblas_xerbla",
            params(3),
            "it leaves `cblas_xerbla` open, which cannot be bound: the module imports it as (3 × i32) -> (), and \
             its type is (4 × i32) -> ()",
        ),
    ] {
        let module = wasm(&[&open(name, &ty), MEMORY, STACK]);
        assert_eq!(bind(&module).expect_err(name).to_string(), told);
        let (shown, why) = refused(&[&open(name, &ty), MEMORY, STACK]);
        assert!(matches!(why, Reason::OpenType { .. }) && shown == name, "{why:?}");
    }
    let long = open("dscal_", &format!("(param {})", "i32 f64 ".repeat(400)));
    let told = bind(&wasm(&[&long, MEMORY])).expect_err("there are too many").to_string();
    assert!(told.len() < 400 && told.contains('…'), "{told}");
}

#[test]
fn the_host_must_find_the_memory() {
    let dscal = open("dscal_", &params(4));
    assert!(matches!(refused(&[&dscal]).1, Reason::NoMemory));
    assert!(matches!(refused(&[&dscal, "(memory i64 1)"]).1, Reason::Memory64));
    let taken = r#"(memory 1) (memory (export "memory") 1)"#;
    assert!(matches!(refused(&[&dscal, taken]).1, Reason::ExportTaken));
    for memory in ["(memory 1)", r#"(import "env" "memory" (memory 1))"#] {
        let (before, after) = match memory.contains("import") {
            true => (memory, ""),
            false => ("", memory),
        };
        assert_eq!(read(&bound(&wasm(&[before, &dscal, after]))).memories, ["memory"]);
    }
}

#[test]
fn a_driver_of_lapack_is_merged_and_needs_the_stack() {
    let dgetrf = open("dgetrf_", &(params(6) + "(result i32)"));
    let laswp = open("slaswp_", &params(7));
    let module = wasm(&[&dgetrf, &laswp, MEMORY, STACK]);
    let after = read(&bound(&module));
    let mut imports: Vec<&str> = after.imports.iter().map(|(_, name)| name.as_str()).collect();
    imports.sort_unstable();
    assert_eq!(imports, ["dgemm", "dtrsm"]);
    assert!(after.calls("dgetrf_").contains(&"blasm.graft dgetrf_"), "{after:?}");
    assert!(after.calls("slaswp_").contains(&"blasm.graft slaswp_"), "{after:?}");
    let (name, why) = refused(&[&dgetrf, MEMORY]);
    assert!(matches!(why, Reason::NoStackPointer) && name == "dgetrf_", "{name}: {why}");
}

#[test]
fn a_stack_pointer_without_a_name_is_known_by_how_it_moves() {
    let dgetrf = open("dgetrf_", &params(6));
    let moves = |get: u32, set: u32| {
        format!(
            "(func (local i32) (global.set {set} (local.tee 0 (i32.sub (global.get {get}) (i32.const 16)))))"
        )
    };
    let globals = "(global (mut i64) (i64.const 0)) (global (mut i32) (i32.const 4096))
        (global (mut i32) (i32.const 4096)) (global i32 (i32.const 0))";
    let plan = |bodies: &[String]| {
        let module = wasm(&[&dgetrf, MEMORY, globals, &bodies.concat()]);
        let plan = blasm_graft::plan(&module, &Options::default()).expect("it is a module");
        assert_eq!(bind(&module).is_ok(), plan.unbound().next().is_none());
        plan.stack_pointer
    };
    assert_eq!(plan(&[moves(1, 1)]), Some(1));
    assert_eq!(plan(&[moves(2, 2), moves(2, 2)]), Some(2));
    assert_eq!(plan(&[moves(1, 2)]), None);
    assert_eq!(plan(&[moves(1, 1), moves(2, 2)]), None, "there is only one");
    let grows = moves(1, 1).replace("i32.sub", "i32.add");
    assert_eq!(plan(&[grows]), None);
    // A result has another place where there is no stack, unless there are other threads.
    let ddot = open("ddot_", &(params(5) + "(result f64)"));
    assert!(!read(&bound(&wasm(&[&ddot, MEMORY]))).is_open());
    let (_, why) = refused(&[&ddot, "(memory 1 1 shared)"]);
    assert!(matches!(why, Reason::NoStackPointer));
    assert!(!read(&bound(&wasm(&[&ddot, "(memory 1 1 shared)", STACK]))).is_open());
}

#[test]
fn illegal_arguments_go_to_the_modules_own_handler_or_one_that_prints() {
    let dscal = open("dscal_", &params(4));
    let cblas = open("cblas_dscal", "(param i32 f64 i32 i32)");
    let wasi =
        r#"(import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))"#;
    let fortran = "xerbla_ (a call of BLAS or LAPACK has an illegal argument)";
    let c = "cblas_xerbla (a call of BLAS has an illegal argument)";
    let of = |parts: &[&str]| read(&bound(&wasm(parts)));
    let plain = of(&[&dscal, &cblas, MEMORY, STACK]);
    assert!(plain.calls("dscal_").contains(&fortran) && plain.calls("cblas_dscal").contains(&c));
    // Without WASI nothing can be printed, and it is not imported.
    assert_eq!(plain.calls(fortran), [""; 0]);
    let names = |read: &Read, module: &str| {
        let from = read.imports.iter().filter(|(from, _)| from == module);
        from.map(|(_, name)| name.clone()).collect::<Vec<_>>()
    };
    let printing = of(&[wasi, &dscal, MEMORY, STACK]);
    assert_eq!(names(&printing, WASI), ["random_get", "fd_write", "proc_exit"]);
    assert!(printing.calls(fortran).contains(&"blasm.graft print and exit"));
    let exits = "wasi_snapshot_preview1.proc_exit";
    assert!(printing.calls("blasm.graft print and exit").contains(&exits));
    // A program's own `exit` also writes what it has printed.
    let exit = "(func $exit (param i32) unreachable)";
    let exiting = of(&[wasi, &dscal, MEMORY, STACK, exit]);
    assert!(exiting.calls("blasm.graft print and exit").contains(&"exit"));
    // Its own handlers are known by names or exports, if their types are right.
    for (own, called) in [
        ("(func $xerbla_ (param i32 i32))", "xerbla_"),
        ("(func $xerbla_ (param i32 i32 i32) (result i32) unreachable)", "xerbla_"),
        (r#"(func $mine (export "xerbla_") (param i32 i32 i32))"#, "mine"),
        ("(func $xerbla_ (param i32))", fortran),
        ("(func $cblas_xerbla (param i32 i32 i32 i32))", fortran),
    ] {
        assert!(of(&[&dscal, MEMORY, STACK, own]).calls("dscal_").contains(&called), "{own}");
    }
    let own = "(func $cblas_xerbla (param i32 i32 i32 i32))";
    assert!(of(&[&cblas, MEMORY, STACK, own]).calls("cblas_dscal").contains(&"cblas_xerbla"));
    // What it is told lies on the stack.
    assert!(matches!(refused(&[&cblas, MEMORY, own]).1, Reason::NoStackPointer));
    // They may be open too, in any type.
    for (name, ty, called) in [
        ("xerbla_", params(2), fortran),
        ("xerbla_", params(3), fortran),
        ("xerbla_", params(3) + "(result i32)", fortran),
        ("cblas_xerbla", params(4), c),
    ] {
        let read = of(&[&open(name, &ty), &dscal, MEMORY, STACK]);
        assert_eq!(read.calls(name), [called], "{name}{ty}");
        assert!(!read.is_open());
    }
}

#[test]
fn a_module_with_some_bodies_and_some_open_symbols_is_grafted_and_bound() {
    let daxpy = "(func $cblas_daxpy (param i32 f64 i32 i32 i32 i32))";
    // Netlib's CBLAS over an open Fortran BLAS: its calls go to the host as soon as that is bound.
    let over = "(func $cblas_dscal (param i32 f64 i32 i32)
        (call $dscal_ (local.get 0) (local.get 2) (local.get 2) (local.get 3)))";
    let dscal = open("dscal_", &params(4));
    let module = wasm(&[&dscal, MEMORY, STACK, daxpy, over]);
    let mut options = Options::default();
    options.thresholds.set("0").expect("a number");
    let grafted = blasm_graft::graft(&module, &options).expect("it can be grafted");
    let names = |candidates: Vec<&blasm_graft::Candidate>| {
        candidates.iter().map(|c| c.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(grafted.plan.grafted().collect()), ["cblas_daxpy"]);
    assert_eq!(names(grafted.plan.bound().collect()), ["dscal_"]);
    let left: Vec<_> = grafted.plan.left().collect();
    assert!(matches!(left[..], [(_, Reason::CallsHost)]), "{left:?}");
    let after = read(&grafted.module);
    assert_eq!(after.custom, [MARK]);
    assert_eq!(after.calls("cblas_dscal"), ["dscal_"]);
    assert!(after.calls("cblas_daxpy").contains(&"cblas_daxpy (in the module)"));
    assert!(!after.is_open());
    // Binding alone leaves the bodies alone.
    let after = read(&bound(&module));
    assert_eq!((after.custom.len(), after.calls("cblas_daxpy").len()), (0, 0));
    // A choice concerns open symbols too.
    options.except = vec!["scal".to_owned()];
    let grafted = blasm_graft::graft(&module, &options).expect("it can be grafted");
    assert_eq!((grafted.plan.bound().count(), grafted.plan.unbound().count()), (0, 0));
    assert!(read(&grafted.module).is_open());
}

#[test]
fn no_bytes_make_it_panic() {
    let module = wasm(&[
        r#"(import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))"#,
        &open("dscal_", &params(4)),
        &open("idamax_", &(params(3) + "(result i32)")),
        &open("slaswp_", &params(7)),
        &open("xerbla_", &params(3)),
        MEMORY,
        STACK,
        r#"(global (export "RowMajorStrg") i32 (i32.const 8)) (table 2 funcref)
           (elem (i32.const 0) func $dscal_) (func $cblas_xerbla (param i32 i32 i32 i32))"#,
    ]);
    let mut tried = [0; 2];
    for at in 0..module.len() {
        for bit in 0..8 {
            let mut changed = module.clone();
            changed[at] ^= 1 << bit;
            let result = bind(&changed);
            assert!(!matches!(result, Err(Error::Own(_))), "{result:?}");
            tried[usize::from(result.is_ok())] += 1;
        }
        let _ = bind(&module[..at]);
    }
    assert!(tried[0] > 100 && tried[1] > 100, "both kinds were tried: {tried:?}");
}
