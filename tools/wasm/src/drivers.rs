//! The last step for LAPACK's drivers, which `blasm graft` puts into programs: their module is made
//! from rustc's output for `guest/lapack`.
//!
//! Owns what a linker has no option for: that the stack pointer is imported, as the memory is, and
//! that nothing is left which cannot be put into another module.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fmt;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, EntityType, ExportSection, FunctionSection, GlobalType, ImportSection, MemoryType,
    Module, NameMap, NameSection, TypeSection, ValType,
};
use wasmparser::{ExternalKind, KnownCustom, Name, Parser, Payload, TypeRef, Validator};

/// Where the memory and the stack pointer are imported from, as linkers do.
const ENV: &str = "env";

/// Makes the module from the one that the linker has made.
///
/// # Errors
/// If that has data, or anything else that cannot be put into another module.
pub fn drivers(compiled: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut bodies = CodeSection::new();
    let mut names = NameSection::new();
    let mut exported: BTreeMap<u32, &str> = BTreeMap::new();
    let mut same = Same;
    for payload in Parser::new(0).parse_all(compiled) {
        match payload? {
            Payload::TypeSection(section) => {
                let mut types = TypeSection::new();
                same.parse_type_section(&mut types, section)?;
                module.section(&types);
            }
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(ty) = import.ty {
                        imports.import(import.module, import.name, EntityType::Function(ty));
                    }
                }
                let any_size = MemoryType {
                    minimum: 0,
                    maximum: None,
                    memory64: false,
                    shared: false,
                    page_size_log2: None,
                };
                imports.import(ENV, "memory", any_size);
                let pointer = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
                imports.import(ENV, "__stack_pointer", pointer);
                module.section(&imports);
            }
            Payload::FunctionSection(section) => {
                let mut functions = FunctionSection::new();
                same.parse_function_section(&mut functions, section)?;
                module.section(&functions);
            }
            Payload::GlobalSection(section) => {
                let first = section.into_iter().next().context("it has no stack pointer")??.ty;
                let is_pointer = first.mutable && first.content_type == wasmparser::ValType::I32;
                ensure!(is_pointer, "its first global is no stack pointer");
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        // Of several names, that of the blocked driver: `dgetrf_` and not `dgetf2_`.
                        let name = exported.entry(export.index).or_insert(export.name);
                        *name = export.name.max(name);
                        same.parse_export(&mut exports, export)?;
                    }
                }
                module.section(&exports);
            }
            Payload::CodeSectionEntry(body) => same.parse_function_body(&mut bodies, body)?,
            Payload::DataSection(section) => ensure!(section.count() == 0, "it has data"),
            Payload::ElementSection(section) => ensure!(section.count() == 0, "it has elements"),
            Payload::StartSection { .. } => anyhow::bail!("it has a start function"),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for subsection in section {
                    let Name::Function(map) = subsection? else { continue };
                    let mut functions = NameMap::new();
                    for naming in map {
                        let naming = naming?;
                        match exported.get(&naming.index) {
                            Some(name) => functions.append(naming.index, name),
                            // Without the hashes of crates, which depend on where the sources are.
                            None => functions.append(
                                naming.index,
                                &format!("{:#}", rustc_demangle::demangle(naming.name)),
                            ),
                        }
                    }
                    names.functions(&functions);
                }
            }
            _ => {}
        }
    }
    module.section(&bodies).section(&names);
    let module = module.finish();
    Validator::new().validate_all(&module)?;
    Ok(module)
}

/// Copies code that has no global but the stack pointer, which stays the first.
struct Same;

/// The code has another global.
#[derive(Debug)]
struct AnotherGlobal;

impl fmt::Display for AnotherGlobal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("its code has another global than the stack pointer")
    }
}

impl std::error::Error for AnotherGlobal {}

impl Reencode for Same {
    type Error = AnotherGlobal;

    fn global_index(&mut self, global: u32) -> Result<u32, Error<AnotherGlobal>> {
        if global == 0 { Ok(0) } else { Err(Error::UserError(AnotherGlobal)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_called_by_their_last_export_or_without_hashes() {
        let module = r#"(module (import "env" "memory" (memory 1)) (global (mut i32) (i32.const 0))
            (func $_RNvCs1234_7mycrate3foo) (func $f) (export "f2" (func $f)) (export "f_" (func $f)))"#;
        let module = drivers(&wat::parse_str(module).expect("it is right")).expect("so is it");
        let text = String::from_utf8_lossy(&module).into_owned();
        assert!(text.contains("mycrate::foo") && !text.contains("1234"), "{text}");
        assert_eq!(text.matches("f_").count(), 2, "an export, and the function's name");
    }

    #[test]
    fn what_cannot_be_put_into_another_module_is_refused() {
        let made = |parts: &str| {
            let text = format!(
                r#"(module (import "env" "memory" (memory 17)) {parts} (func (export "f")))"#
            );
            drivers(&wat::parse_str(text).expect("the test's text is right"))
        };
        let pointer = "(global (mut i32) (i32.const 0)) (global i32 (i32.const 1))";
        let code = "(func (global.set 0 (i32.const 8)))";
        let module =
            made(&format!("{pointer} {code} (table 1 funcref)")).expect("nothing is wrong");
        let text = Parser::new(0).parse_all(&module);
        let wrong = text.filter(|payload| {
            use Payload::{GlobalSection, MemorySection, TableSection};
            matches!(payload, Ok(GlobalSection(_) | MemorySection(_) | TableSection(_)))
        });
        assert_eq!(wrong.count(), 0);
        for (parts, told) in [
            (r#"(data (i32.const 0) "x")"#, "data"),
            ("(func $g) (table 1 funcref) (elem (i32.const 0) $g)", "elements"),
            ("(func $g) (start $g)", "start"),
            ("(func (drop (global.get 1)))", "another global"),
        ] {
            let error = made(&format!("{pointer} {parts}")).expect_err(told);
            assert!(format!("{error:#}").contains(told), "{error:#}");
        }
        assert!(made("(global i64 (i64.const 0))").is_err());
    }
}
