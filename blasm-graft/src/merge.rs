//! Puts functions of one module, the *donor*, into another, the *host module*.
//!
//! A general step: it knows neither BLAS nor LAPACK, nor how the host module is rewritten. A [`Donor`]
//! is read once. [`Donor::part`] takes the functions that are asked for, by the names of their
//! exports, and what they need: other functions, globals, types. Its imports are not copied: functions
//! and globals that the host module has take their place, and its memory is the host module's first.
//!
//! What cannot be merged is refused: data and element segments, tables, tags, a start function, a
//! memory of its own, and code that names any of these.

use crate::survey::num;
use crate::symbols::Signature;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wasm_encoder::reencode::{Error as ReencodeError, Reencode, utils};
use wasm_encoder::{ConstExpr, Function, GlobalType, Instruction};
use wasmparser::{
    CompositeInnerType, ExternalKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload,
    TypeRef,
};

/// Why a module cannot be merged, in words.
type Result<T> = std::result::Result<T, String>;

/// A function or global that a donor imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Import<'a> {
    pub(crate) module: &'a str,
    pub(crate) name: &'a str,
}

struct Defined<'a> {
    ty: wasmparser::GlobalType,
    init: wasmparser::ConstExpr<'a>,
}

/// A module whose functions can be put into others.
pub(crate) struct Donor<'a> {
    types: Vec<Signature>,
    /// Imported functions and their types.
    functions_from: Vec<(Import<'a>, u32)>,
    /// The types of its own functions, and their bodies.
    functions: Vec<u32>,
    bodies: Vec<FunctionBody<'a>>,
    globals_from: Vec<(Import<'a>, wasmparser::GlobalType)>,
    globals: Vec<Defined<'a>>,
    exports: BTreeMap<&'a str, u32>,
    names: HashMap<u32, &'a str>,
}

fn refuse<T>(what: &str) -> Result<T> {
    Err(format!("it has {what}"))
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl<'a> Donor<'a> {
    /// Reads a valid module.
    pub(crate) fn read(module: &'a [u8]) -> Result<Donor<'a>> {
        let mut donor = Donor {
            types: Vec::new(),
            functions_from: Vec::new(),
            functions: Vec::new(),
            bodies: Vec::new(),
            globals_from: Vec::new(),
            globals: Vec::new(),
            exports: BTreeMap::new(),
            names: HashMap::new(),
        };
        for payload in Parser::new(0).parse_all(module) {
            donor.section(payload.map_err(told)?)?;
        }
        Ok(donor)
    }

    fn section(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::Version { encoding: wasmparser::Encoding::Component, .. } => {
                return Err("it is a component".to_owned());
            }
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group.map_err(told)?.into_types() {
                        let CompositeInnerType::Func(ty) = ty.composite_type.inner else {
                            return refuse("types other than those of functions");
                        };
                        let [params, results] = [ty.params(), ty.results()].map(|types| {
                            let known = |ty: &wasmparser::ValType| !ty.is_reference_type();
                            let all = types.iter().all(known);
                            all.then(|| types.iter().copied().map(num).collect())
                        });
                        match (params, results) {
                            (Some(params), Some(results)) => self.types.push((params, results)),
                            _ => return refuse("functions that are passed references"),
                        }
                    }
                }
            }
            Payload::ImportSection(section) => {
                let mut memories = 0;
                for import in section.into_imports() {
                    let import = import.map_err(told)?;
                    let from = Import { module: import.module, name: import.name };
                    match import.ty {
                        TypeRef::Func(ty) => self.functions_from.push((from, ty)),
                        TypeRef::Global(ty) => self.globals_from.push((from, ty)),
                        TypeRef::Memory(ty) if ty.memory64 => return refuse("64-bit addresses"),
                        TypeRef::Memory(_) => memories += 1,
                        _ => return refuse("imports other than functions, globals and a memory"),
                    }
                }
                if memories > 1 {
                    return refuse("several memories");
                }
            }
            Payload::FunctionSection(section) => {
                self.functions =
                    section.into_iter().collect::<std::result::Result<_, _>>().map_err(told)?;
            }
            Payload::TableSection(section) if section.count() > 0 => return refuse("tables"),
            Payload::MemorySection(section) if section.count() > 0 => {
                return refuse("a memory of its own");
            }
            Payload::TagSection(section) if section.count() > 0 => return refuse("tags"),
            Payload::GlobalSection(section) => {
                for global in section {
                    let global = global.map_err(told)?;
                    if global.ty.content_type.is_reference_type() {
                        return refuse("globals that are references");
                    }
                    self.globals.push(Defined { ty: global.ty, init: global.init_expr });
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export.map_err(told)?;
                    if export.kind == ExternalKind::Func {
                        self.exports.insert(export.name, export.index);
                    }
                }
            }
            Payload::StartSection { .. } => return refuse("a start function"),
            Payload::ElementSection(section) if section.count() > 0 => {
                return refuse("element segments");
            }
            Payload::DataSection(section) if section.count() > 0 => {
                return refuse("data segments");
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for subsection in names {
                        let Ok(Name::Function(map)) = subsection else { continue };
                        let names = map.into_iter().flatten();
                        self.names.extend(names.map(|naming| (naming.index, naming.name)));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The functions that are exported under these names, and what they need.
    pub(crate) fn part(&self, roots: &[&str]) -> Result<Part<'_, 'a>> {
        let mut part = Part {
            donor: self,
            functions: BTreeSet::new(),
            globals: BTreeSet::new(),
            types: BTreeSet::new(),
        };
        let mut new = Vec::new();
        for root in roots {
            match self.exports.get(root) {
                Some(function) if self.body(*function).is_some() => new.push(*function),
                _ => return Err(format!("it exports no function `{root}` of its own")),
            }
        }
        while let Some(function) = new.pop() {
            if !part.functions.insert(function) {
                continue;
            }
            part.types.insert(self.type_of(function)?);
            let Some(body) = self.body(function) else { continue };
            let mut finder = Indices(|what, index| {
                match what {
                    What::Function => new.push(index),
                    What::Global => drop(part.globals.insert(index)),
                    What::Type => drop(part.types.insert(index)),
                }
                Ok(index)
            });
            finder.rewrite(body)?;
        }
        Ok(part)
    }

    fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get((function as usize).checked_sub(self.functions_from.len())?)
    }

    /// The index of a function's type.
    fn type_of(&self, function: u32) -> Result<u32> {
        let function = function as usize;
        let imported = self.functions_from.get(function).map(|(_, ty)| *ty);
        let own = || self.functions.get(function.checked_sub(self.functions_from.len())?).copied();
        imported.or_else(own).ok_or_else(|| "it is not valid".to_owned())
    }
}

/// Functions of a donor, and what they need of it.
pub(crate) struct Part<'d, 'a> {
    donor: &'d Donor<'a>,
    functions: BTreeSet<u32>,
    globals: BTreeSet<u32>,
    types: BTreeSet<u32>,
}

/// Where the host module has what a part needs. New functions and globals follow one another.
pub(crate) struct Host<'h> {
    /// The function that takes an imported one's place.
    pub(crate) function: &'h dyn Fn(&Import<'_>) -> Option<u32>,
    /// The global that takes an imported one's place.
    pub(crate) global: &'h dyn Fn(&Import<'_>) -> Option<u32>,
    /// The index of a type.
    pub(crate) ty: &'h dyn Fn(&Signature) -> Option<u32>,
    /// The first of the functions that are added.
    pub(crate) first_function: u32,
    /// The first of the globals that are added.
    pub(crate) first_global: u32,
}

impl<'a> Part<'_, 'a> {
    /// The functions that take the host module's place for imports.
    pub(crate) fn imports(&self) -> impl Iterator<Item = &Import<'a>> {
        self.donor
            .functions_from
            .iter()
            .zip(0..)
            .filter_map(|((import, _), index)| self.functions.contains(&index).then_some(import))
    }

    /// The indices of the donor's own functions, in order.
    fn own(&self) -> impl Iterator<Item = u32> {
        self.functions.range(self.donor.functions_from.len() as u32..).copied()
    }

    /// The indices of the donor's own globals, in order.
    fn own_globals(&self) -> impl Iterator<Item = u32> {
        self.globals.range(self.donor.globals_from.len() as u32..).copied()
    }

    /// The types that the host module must have.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Signature> {
        self.types.iter().filter_map(|index| self.donor.types.get(*index as usize))
    }

    /// The types of the functions that are added, in order.
    pub(crate) fn signatures(&self) -> Result<Vec<&Signature>> {
        self.own().map(|function| self.signature(function)).collect()
    }

    fn signature(&self, function: u32) -> Result<&Signature> {
        let ty = self.donor.types.get(self.donor.type_of(function)? as usize);
        ty.ok_or_else(|| "it is not valid".to_owned())
    }

    /// What the added functions are called, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = Option<&'a str>> {
        self.own().map(|function| self.donor.names.get(&function).copied())
    }

    /// The place of an exported function among those that are added.
    pub(crate) fn place(&self, export: &str) -> Option<u32> {
        let function = self.donor.exports.get(export)?;
        Some(self.own().position(|own| own == *function)? as u32)
    }

    /// The globals that are added, in order.
    pub(crate) fn globals(&self) -> Result<Vec<(GlobalType, ConstExpr)>> {
        let own = self.own_globals().map(|index| {
            let at = index as usize - self.donor.globals_from.len();
            let global = self.donor.globals.get(at).ok_or("it is not valid")?;
            let constant = |_, _| Err("has a global whose first value is no constant".to_owned());
            let init = Indices(constant).const_expr(global.init.clone()).map_err(said)?;
            let ty = Indices(constant).global_type(global.ty).map_err(said)?;
            Ok((ty, init))
        });
        own.collect()
    }

    /// The bodies of the functions that are added, in order.
    pub(crate) fn bodies(&self, host: &Host<'_>) -> Result<Vec<Function>> {
        let mut functions = HashMap::new();
        let mut globals = HashMap::new();
        let mut types = HashMap::new();
        let missing = |import: &Import<'_>| format!("nothing stands for its import {import}");
        for (index, (import, _)) in (0..).zip(&self.donor.functions_from) {
            if self.functions.contains(&index) {
                functions.insert(index, (host.function)(import).ok_or_else(|| missing(import))?);
            }
        }
        functions.extend(self.own().zip(host.first_function..));
        for (index, (import, _)) in (0..).zip(&self.donor.globals_from) {
            if self.globals.contains(&index) {
                globals.insert(index, (host.global)(import).ok_or_else(|| missing(import))?);
            }
        }
        globals.extend(self.own_globals().zip(host.first_global..));
        for (index, signature) in self.types.iter().zip(self.types()) {
            types.insert(*index, (host.ty)(signature).ok_or("a type was left out")?);
        }
        let mut rewriter = Indices(|what, index| {
            let map = match what {
                What::Function => &functions,
                What::Global => &globals,
                What::Type => &types,
            };
            map.get(&index).copied().ok_or_else(|| "names what it has not".to_owned())
        });
        self.own()
            .map(|function| {
                let body = self.donor.body(function).ok_or("it is not valid")?;
                rewriter.rewrite(body)
            })
            .collect()
    }
}

impl std::fmt::Display for Import<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` from `{}`", self.name, self.module)
    }
}

/// What an index stands for.
#[derive(Clone, Copy)]
enum What {
    Function,
    Global,
    Type,
}

/// Gives every index in a body to a function and puts what that answers in its place; refuses code
/// that names what cannot be merged.
struct Indices<F>(F);

/// The error of a body, in words.
fn said(error: ReencodeError<String>) -> String {
    match error {
        ReencodeError::UserError(what) => format!("its code {what}"),
        other => other.to_string(),
    }
}

impl<F: FnMut(What, u32) -> Result<u32>> Indices<F> {
    fn rewrite(&mut self, body: &FunctionBody<'_>) -> Result<Function> {
        let mut function = self.new_function_with_parsed_locals(body).map_err(said)?;
        let mut operators = body.get_operators_reader().map_err(told)?;
        while !operators.eof() {
            let instruction = self.parse_instruction(&mut operators).map_err(said)?;
            function.instruction(&instruction);
        }
        Ok(function)
    }
}

type Rewritten<T> = std::result::Result<T, ReencodeError<String>>;

fn names(what: &str) -> ReencodeError<String> {
    ReencodeError::UserError(format!("names {what}"))
}

impl<F: FnMut(What, u32) -> Result<u32>> Reencode for Indices<F> {
    type Error = String;

    fn function_index(&mut self, function: u32) -> Rewritten<u32> {
        (self.0)(What::Function, function).map_err(ReencodeError::UserError)
    }

    fn global_index(&mut self, global: u32) -> Rewritten<u32> {
        (self.0)(What::Global, global).map_err(ReencodeError::UserError)
    }

    fn type_index(&mut self, ty: u32) -> Rewritten<u32> {
        (self.0)(What::Type, ty).map_err(ReencodeError::UserError)
    }

    fn table_index(&mut self, _: u32) -> Rewritten<u32> {
        Err(names("a table"))
    }

    fn element_index(&mut self, _: u32) -> Rewritten<u32> {
        Err(names("an element segment"))
    }

    fn data_index(&mut self, _: u32) -> Rewritten<u32> {
        Err(names("a data segment"))
    }

    fn tag_index(&mut self, _: u32) -> Rewritten<u32> {
        Err(names("a tag"))
    }

    fn instruction<'a>(&mut self, operator: Operator<'a>) -> Rewritten<Instruction<'a>> {
        match operator {
            // The host module would have to declare it.
            Operator::RefFunc { .. } => Err(names("a function without calling it")),
            operator => utils::instruction(self, operator),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, ExportSection, FunctionSection, GlobalSection,
        ImportSection, MemorySection, Module, TypeSection, ValType,
    };
    use wasmparser::{Validator, WasmFeatures};

    fn wasm(text: &str) -> Vec<u8> {
        let bytes = wat::parse_str(text).expect("the test's text is right");
        Validator::new_with_features(WasmFeatures::all())
            .validate_all(&bytes)
            .expect("it is valid");
        bytes
    }

    /// Two functions that need each other, one that nobody needs, and something of everything that can
    /// be merged.
    const DONOR: &str = r#"(module
        (type $unused (func (param f32)))
        (type $pair (func (param f64) (result f64 f64)))
        (import "host" "unused" (func $unused (type $unused)))
        (import "host" "twice" (func $twice (param i64) (result i64)))
        (import "env" "memory" (memory 3))
        (import "env" "unused" (global $none i32))
        (import "env" "stack" (global $stack (mut i32)))
        (global $other (mut i64) (i64.const 5))
        (global $counter (mut i64) (i64.const 41))
        (func $lonely (export "lonely") (call $unused (f32.const 0)) (global.set $other (i64.const 1)))
        (func $pair (export "pair") (type $pair) (local.get 0) (f64.add (local.get 0) (f64.const 1)))
        (func $even (export "even") (param i32) (result i64)
            (global.set $stack (i32.sub (global.get $stack) (i32.const 16)))
            (if (result i64) (i32.eqz (local.get 0))
                (then (call $twice (global.get $counter)))
                (else (call $odd (i32.sub (local.get 0) (i32.const 1))))))
        (func $odd (param i32) (result i64) (local $v v128)
            (local.set $v (v128.load offset=4 (i32.const 8)))
            (memory.copy (i32.const 0) (i32.const 8) (i32.const 4))
            (f64.const 2) (block (type $pair) (call $pair)) drop drop
            (return_call $even (i32.sub (local.get 0) (i32.const 1)))))"#;

    fn shown(signature: &Signature) -> (usize, usize) {
        (signature.0.len(), signature.1.len())
    }

    #[test]
    fn a_part_is_what_is_asked_for_and_what_that_needs() {
        let module = wasm(DONOR);
        let donor = Donor::read(&module).expect("it can be merged");
        for (root, imports, functions, globals) in [
            ("lonely", &["unused"][..], &["lonely"][..], 1),
            ("pair", &[], &["pair"], 0),
            ("even", &["twice"], &["pair", "even", "odd"], 1),
        ] {
            let part = donor.part(&[root]).expect(root);
            let names: Vec<&str> = part.imports().map(|import| import.name).collect();
            assert_eq!(names, imports, "{root}");
            assert_eq!(part.names().flatten().collect::<Vec<_>>(), functions, "{root}");
            assert_eq!(part.globals().expect("constants").len(), globals, "{root}");
            assert_eq!(part.signatures().expect("types").len(), functions.len(), "{root}");
            let at = functions.iter().position(|name| *name == root).map(|at| at as u32);
            assert_eq!(part.place(root), at, "{root}");
        }
        let all = donor.part(&["even", "lonely", "even"]).expect("both");
        assert_eq!(all.names().flatten().collect::<Vec<_>>(), ["lonely", "pair", "even", "odd"]);
        let pair = donor.part(&["pair"]).expect("it");
        assert_eq!(pair.types().map(shown).collect::<Vec<_>>(), [(1, 2)]);
        assert_eq!(pair.place("even"), None, "it was not asked for");
        let none = donor.part(&[]).expect("nothing is a part");
        assert_eq!(none.names().count() + none.types().count() + none.imports().count(), 0);
        for missing in ["odd", "", "twice"] {
            let error = donor.part(&[missing]).err().expect("it is not exported");
            assert!(error.contains("exports no function"), "{error}");
        }
    }

    /// Puts `even` and `pair` into a module whose indices are all different.
    #[test]
    fn a_part_is_put_into_a_module() {
        let bytes = wasm(DONOR);
        let donor = Donor::read(&bytes).expect("it can be merged");
        let part = donor.part(&["even"]).expect("it is exported");
        // The host module: functions 0 `own` and 1 `doubles`, globals 0 f32 and 1 the stack pointer.
        let mut signatures: Vec<Signature> =
            vec![(vec![], vec![]), (vec![ValType::I64], vec![ValType::I64])];
        for signature in part.types() {
            if !signatures.contains(signature) {
                signatures.push(signature.clone());
            }
        }
        let ty = |signature: &Signature| {
            Some(signatures.iter().position(|known| known == signature)? as u32)
        };
        let (mut types, mut functions, mut globals) =
            (TypeSection::new(), FunctionSection::new(), GlobalSection::new());
        for (params, results) in &signatures {
            types.ty().function(params.iter().copied(), results.iter().copied());
        }
        let mut imports = ImportSection::new();
        imports.import("host", "own", EntityType::Function(0));
        imports.import("host", "doubles", EntityType::Function(1));
        for signature in part.signatures().expect("types") {
            functions.function(ty(signature).expect("it was added"));
        }
        let mutable = |val_type| GlobalType { val_type, mutable: true, shared: false };
        globals.global(mutable(ValType::F32), &ConstExpr::f32_const(0.0.into()));
        globals.global(mutable(ValType::I32), &ConstExpr::i32_const(64));
        for (ty, init) in part.globals().expect("constants") {
            globals.global(ty, &init);
        }
        let mut memories = MemorySection::new();
        memories.memory(wasm_encoder::MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut exports = ExportSection::new();
        exports.export("even", ExportKind::Func, 2 + part.place("even").expect("it is there"));
        let host = Host {
            function: &|import| (import.name == "twice" && import.module == "host").then_some(1),
            global: &|import| (import.name == "stack").then_some(1),
            ty: &ty,
            first_function: 2,
            first_global: 2,
        };
        let mut code = CodeSection::new();
        for body in part.bodies(&host).expect("everything is there") {
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&memories);
        module.section(&globals).section(&exports).section(&code);
        let module = module.finish();
        Validator::new_with_features(WasmFeatures::all())
            .validate_all(&module)
            .expect("it is valid");
        // What the code names now.
        let merged = Donor::read(&remade(&module)).map(|donor| named(&donor)).expect("as before");
        assert_eq!(merged, "g1 g2 f1 f4 t f2 f3");
        for missing in ["twice", "stack"] {
            let host = Host {
                function: &|import| (import.name != missing).then_some(1),
                global: &|import| (import.name != missing).then_some(1),
                ..host
            };
            let error = part.bodies(&host).expect_err("something is missing");
            assert!(
                error.contains(&format!("nothing stands for its import `{missing}`")),
                "{error}"
            );
        }
    }

    /// The module without its memory, so that it can be read as a donor.
    fn remade(module: &[u8]) -> Vec<u8> {
        struct Without;
        impl Reencode for Without {
            type Error = std::convert::Infallible;
            fn parse_memory_section(
                &mut self,
                _: &mut MemorySection,
                _: wasmparser::MemorySectionReader<'_>,
            ) -> std::result::Result<(), ReencodeError<Self::Error>> {
                Ok(())
            }
        }
        let mut copy = Module::new();
        Without.parse_core_module(&mut copy, Parser::new(0), module).expect("it is valid");
        copy.finish()
    }

    /// The functions, globals and types that bodies name, each once, in order.
    fn named(donor: &Donor<'_>) -> String {
        let mut names: Vec<String> = Vec::new();
        for body in &donor.bodies {
            let mut finder = Indices(|what, index| {
                let name = match what {
                    What::Function => format!("f{index}"),
                    What::Global => format!("g{index}"),
                    What::Type => "t".to_owned(),
                };
                if names.last() != Some(&name) {
                    names.push(name);
                }
                Ok(index)
            });
            finder.rewrite(body).expect("it can be copied");
        }
        names.join(" ")
    }

    #[test]
    fn what_cannot_be_merged_is_refused() {
        let memory = r#"(import "env" "memory" (memory 1))"#;
        for (parts, told) in [
            ("(memory 1)".to_owned(), "a memory of its own"),
            (format!("{memory} {memory}"), "several memories"),
            (r#"(import "env" "memory" (memory i64 1))"#.to_owned(), "64-bit addresses"),
            (r#"(import "env" "t" (table 1 funcref))"#.to_owned(), "imports other than"),
            (format!(r#"{memory} (data (i32.const 0) "x")"#), "data segments"),
            (r#"(data "x")"#.to_owned(), "data segments"),
            ("(table 1 funcref)".to_owned(), "tables"),
            ("(func $g) (elem declare func $g)".to_owned(), "element segments"),
            ("(tag)".to_owned(), "tags"),
            ("(func $g) (start $g)".to_owned(), "a start function"),
            ("(global externref (ref.null extern))".to_owned(), "globals that are references"),
            ("(type (struct))".to_owned(), "types other than"),
            ("(func (param externref))".to_owned(), "passed references"),
        ] {
            let module = wasm(&format!(r#"(module {parts} (func (export "f")))"#));
            let error = Donor::read(&module).err().unwrap_or_else(|| panic!("{parts} is taken"));
            assert!(error.contains(told), "{parts}: {error}");
        }
        assert!(Donor::read(&wasm("(component)")).is_err_and(|why| why.contains("component")));
        assert!(Donor::read(b"").is_err());
        let global = r#"(module (import "env" "g" (global i32)) (global $g (mut i32) (global.get 0))
            (func (export "f") (global.set $g (i32.const 1))))"#;
        let module = wasm(global);
        let donor = Donor::read(&module).expect("it is not asked for yet");
        let error = donor.part(&["f"]).expect("nor its value").globals().err();
        assert!(error.is_some_and(|error| error.contains("no constant")));
    }

    /// Nothing else can refer to a table or a segment in a module without any, except code that is not
    /// valid; the code itself is what is asked here.
    #[test]
    fn code_that_names_what_cannot_be_merged_is_refused() {
        for (parts, code, told) in [
            ("(table 1 funcref)", "(call_indirect (i32.const 0))", "names a table"),
            ("(table 1 funcref)", "(drop (table.size 0))", "names a table"),
            ("(elem func)", "(elem.drop 0)", "names an element segment"),
            (r#"(memory 1) (data "x")"#, "(data.drop 0)", "names a data segment"),
            ("(tag $t)", "(throw $t)", "names a tag"),
            (
                "(elem declare func $f)",
                "(drop (ref.func $f))",
                "names a function without calling it",
            ),
        ] {
            let module = wasm(&format!("(module {parts} (func $f {code}))"));
            let bodies = Parser::new(0).parse_all(&module).filter_map(|payload| match payload {
                Ok(Payload::CodeSectionEntry(body)) => Some(body),
                _ => None,
            });
            for body in bodies {
                let error = Indices(|_, index| Ok(index)).rewrite(&body).expect_err(code);
                assert!(error.contains(told), "{code}: {error}");
            }
        }
    }
}
