//! What a module contains, as far as grafting needs to know.
//!
//! One pass that reads every section and skips the bodies of functions: those of candidates are
//! examined later. Decides nothing.

use crate::symbols::{Known, Signature, known};
use crate::{EXTENSIONS, Error, IMPORTS, MARK, Map};
use std::collections::BTreeMap;
use std::ops::Range;
use wasm_encoder::ValType;
use wasmparser::{
    BinaryReader, CompositeInnerType, ExternalKind, FunctionBody, GlobalType, KnownCustom,
    MemoryType, Name, NameSectionReader, Parser, Payload, TypeRef,
};

/// Where a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The user's map, which is trusted.
    Map,
    /// The name section or an export.
    Module,
}

/// A function that bears the name of a symbol.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) what: Known,
    pub(crate) origin: Origin,
}

pub(crate) struct Survey<'a> {
    module: &'a [u8],
    /// The function type of each type index.
    types: Vec<Option<Signature>>,
    /// The imported functions: names and type.
    pub(crate) imported: Vec<(&'a str, &'a str)>,
    /// The types of the functions that the module defines.
    pub(crate) functions: Vec<u32>,
    bodies: Vec<Range<usize>>,
    /// Memory 0.
    pub(crate) memory: Option<MemoryType>,
    /// How many memories there are.
    pub(crate) memories: usize,
    /// What is exported as `memory`.
    pub(crate) memory_export: Option<(ExternalKind, u32)>,
    globals: Vec<GlobalType>,
    /// The global that is the stack pointer, if it is one that a stack pointer may be.
    pub(crate) stack_pointer: Option<u32>,
    /// Functions that bear the names of symbols, by index.
    pub(crate) named: BTreeMap<u32, Named>,
    /// Whether the module has a name section that can be read.
    pub(crate) has_names: bool,
    /// How many names of functions there are.
    pub(crate) names: usize,
    /// Custom sections: name and size.
    pub(crate) custom: Vec<(&'a str, usize)>,
}

/// The type of a number.
pub(crate) fn num(ty: wasmparser::ValType) -> ValType {
    match ty {
        wasmparser::ValType::I32 => ValType::I32,
        wasmparser::ValType::I64 => ValType::I64,
        wasmparser::ValType::F32 => ValType::F32,
        wasmparser::ValType::F64 => ValType::F64,
        // References count as vectors too: BLAS has neither, and what matters is that it is none of the
        // above.
        _ => ValType::V128,
    }
}

impl<'a> Survey<'a> {
    pub(crate) fn of(module: &'a [u8], map: &Map) -> Result<Survey<'a>, Error> {
        let mut survey = Survey {
            module,
            types: Vec::new(),
            imported: Vec::new(),
            functions: Vec::new(),
            bodies: Vec::new(),
            memory: None,
            memories: 0,
            memory_export: None,
            globals: Vec::new(),
            stack_pointer: map.stack_pointer,
            named: BTreeMap::new(),
            has_names: false,
            names: 0,
            custom: Vec::new(),
        };
        let mut exported = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            survey.section(payload?, &mut exported)?;
        }
        if survey.bodies.len() != survey.functions.len() {
            let (declared, found) = (survey.functions.len(), survey.bodies.len());
            return Err(Error::Malformed(format!(
                "{declared} functions are declared, and {found} have bodies"
            )));
        }
        for (name, index) in exported {
            survey.name(index, name, Origin::Module);
        }
        for (index, name) in &map.functions {
            survey.name(*index, name, Origin::Map);
        }
        let may_be = |at: &u32| {
            let global = survey.globals.get(*at as usize);
            global.is_some_and(|g| g.mutable && g.content_type == wasmparser::ValType::I32)
        };
        survey.stack_pointer = survey.stack_pointer.filter(may_be);
        Ok(survey)
    }

    fn name(&mut self, index: u32, name: &str, origin: Origin) {
        if let Some(what) = known(name) {
            let named = Named { name: name.to_owned(), what, origin };
            match origin {
                // The map knows better.
                Origin::Map => drop(self.named.insert(index, named)),
                Origin::Module => drop(self.named.entry(index).or_insert(named)),
            }
        }
    }

    fn memory(&mut self, memory: MemoryType) {
        self.memory.get_or_insert(memory);
        self.memories += 1;
    }

    fn section(
        &mut self,
        payload: Payload<'a>,
        exported: &mut Vec<(&'a str, u32)>,
    ) -> Result<(), Error> {
        match payload {
            Payload::Version { encoding: wasmparser::Encoding::Component, .. } => {
                return Err(Error::Component);
            }
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group?.into_types() {
                        self.types.push(match ty.composite_type.inner {
                            CompositeInnerType::Func(f) => Some((
                                f.params().iter().copied().map(num).collect(),
                                f.results().iter().copied().map(num).collect(),
                            )),
                            _ => None,
                        });
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    match import.ty {
                        TypeRef::Func(_) | TypeRef::FuncExact(_) => {
                            self.imported.push((import.module, import.name));
                        }
                        TypeRef::Memory(memory) => self.memory(memory),
                        TypeRef::Global(global) => {
                            if import.name == "__stack_pointer" {
                                self.stack_pointer.get_or_insert(self.globals.len() as u32);
                            }
                            self.globals.push(global);
                        }
                        _ => {}
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::MemorySection(section) => {
                for memory in section {
                    self.memory(memory?);
                }
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Func => exported.push((export.name, export.index)),
                        ExternalKind::Global if export.name == "__stack_pointer" => {
                            self.stack_pointer.get_or_insert(export.index);
                        }
                        _ => {}
                    }
                    if export.name == "memory" {
                        self.memory_export = Some((export.kind, export.index));
                    }
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body.range()),
            Payload::CustomSection(section) => {
                match section.name() {
                    "linking" => return Err(Error::ObjectFile),
                    MARK => return Err(Error::Already),
                    _ => {}
                }
                self.custom.push((section.name(), section.data().len()));
                // A name section that cannot be read counts as missing: the module is valid
                // nevertheless.
                if let KnownCustom::Name(names) = section.as_known()
                    && let Some(found) = read_names(names)
                {
                    self.has_names = true;
                    self.names = found.count;
                    for (index, name) in found.symbols {
                        self.name(index, name, Origin::Module);
                    }
                    if let Some(global) = found.stack_pointer {
                        self.stack_pointer.get_or_insert(global);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The type of a function that the module defines; its place among those is given.
    pub(crate) fn signature(&self, defined: usize) -> Option<&Signature> {
        self.types.get(*self.functions.get(defined)? as usize)?.as_ref()
    }

    /// The number of types.
    pub(crate) fn types(&self) -> u32 {
        self.types.len() as u32
    }

    /// The number of globals.
    pub(crate) fn globals(&self) -> u32 {
        self.globals.len() as u32
    }

    /// The body of a function that the module defines.
    pub(crate) fn body(&self, defined: usize) -> Option<FunctionBody<'a>> {
        let range = self.bodies.get(defined)?.clone();
        let bytes = self.module.get(range.clone())?;
        Some(FunctionBody::new(BinaryReader::new(bytes, range.start)))
    }

    /// Whether the module imports a routine already.
    pub(crate) fn imports_blas(&self) -> usize {
        self.imported.iter().filter(|(module, _)| [IMPORTS, EXTENSIONS].contains(module)).count()
    }
}

struct Names<'a> {
    symbols: Vec<(u32, &'a str)>,
    stack_pointer: Option<u32>,
    count: usize,
}

/// What a name section says about BLAS; `None` if it cannot be read.
fn read_names(section: NameSectionReader<'_>) -> Option<Names<'_>> {
    let mut names = Names { symbols: Vec::new(), stack_pointer: None, count: 0 };
    // The whole section is read, since the whole section is written again.
    let indirect = |map: wasmparser::IndirectNameMap<'_>| -> Option<()> {
        for entry in map {
            for naming in entry.ok()?.names {
                naming.ok()?;
            }
        }
        Some(())
    };
    for subsection in section {
        match subsection.ok()? {
            Name::Function(map) => {
                for naming in map {
                    let naming = naming.ok()?;
                    names.count += 1;
                    if known(naming.name).is_some() {
                        names.symbols.push((naming.index, naming.name));
                    }
                }
            }
            Name::Global(map) => {
                for naming in map {
                    let naming = naming.ok()?;
                    if naming.name == "__stack_pointer" {
                        names.stack_pointer = Some(naming.index);
                    }
                }
            }
            Name::Local(map) | Name::Label(map) | Name::Field(map) => indirect(map)?,
            Name::Type(map)
            | Name::Table(map)
            | Name::Memory(map)
            | Name::Element(map)
            | Name::Data(map)
            | Name::Tag(map) => {
                for naming in map {
                    naming.ok()?;
                }
            }
            Name::Module { .. } | Name::Unknown { .. } => {}
        }
    }
    Some(names)
}
