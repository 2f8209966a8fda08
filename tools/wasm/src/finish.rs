//! The last step for the polyfill, the module to preload on hosts without `wasi_ephemeral_blas`: it
//! is made from rustc's output for `guest/polyfill`.
//!
//! Owns what a linker has no option for: that the module only exports the functions and the memory,
//! and that the memory is large enough for the guests that import it.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, MemoryType, Module};
use wasmparser::{Export, ExternalKind, Operator, Parser, Payload, Validator};

/// Pages of the memory at first: a guest's own data and stack have to lie in it. They only cost
/// address space until they are written.
const PAGES: u64 = 1024;

/// Finishes a module that the linker has made.
///
/// # Errors
/// If it imports something, lacks an export, or has data where guests have theirs.
pub fn finish(compiled: &[u8]) -> Result<Vec<u8>> {
    let end = end_of_data(compiled)?;
    let reserved = blasm_spec::emit::RESERVED;
    ensure!(end <= reserved, "its data ends at {end:#x}, which is above {reserved:#x}");
    let table = blasm_spec::table();
    let mut exports = BTreeSet::from(["memory"]);
    exports.extend(table.iter().flat_map(|family| &family.routines).map(|(name, _)| name.as_str()));
    let mut module = Module::new();
    let mut finish = Finish { exports };
    finish.parse_core_module(&mut module, Parser::new(0), compiled)?;
    let module = module.finish();
    Validator::new().validate_all(&module)?;
    let left = &finish.exports;
    ensure!(left.is_empty(), "it has no {left:?}");
    Ok(module)
}

/// Copies a module, with the exports that it should have.
struct Finish<'a> {
    /// Those that have not been found yet.
    exports: BTreeSet<&'a str>,
}

impl Reencode for Finish<'_> {
    type Error = Infallible;

    fn memory_type(&mut self, ty: wasmparser::MemoryType) -> Result<MemoryType, Error> {
        Ok(MemoryType { minimum: PAGES, ..utils::memory_type(self, ty) })
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error> {
        match self.exports.remove(export.name) {
            true => utils::parse_export(self, exports, export),
            false => Ok(()),
        }
    }
}

/// Where the stack and the data of a module end: the linker's `__heap_base`, which rustc tells it
/// to export.
fn end_of_data(module: &[u8]) -> Result<u32> {
    let (mut index, mut values) = (None, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::GlobalSection(section) => {
                for global in section {
                    values.push(global?.init_expr.get_operators_reader().read()?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Global && export.name == "__heap_base" {
                        index = Some(export.index as usize);
                    }
                }
            }
            Payload::ImportSection(section) => {
                ensure!(section.count() == 0, "it imports something");
            }
            _ => {}
        }
    }
    match index.and_then(|index| values.get(index)) {
        Some(Operator::I32Const { value }) => Ok(value.cast_unsigned()),
        _ => None.context("it does not say where its data ends"),
    }
}
