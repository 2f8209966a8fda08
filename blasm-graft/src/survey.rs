//! What a module contains, as far as grafting needs to know.
//!
//! One pass that reads every section and skips the bodies of functions: those of candidates are
//! examined later. Decides nothing.

use crate::symbols::{Handler, Known, Signature, handler, known, open};
use crate::{EXTENSIONS, Error, Flavour, IMPORTS, MARK, Map, OPEN, WASI};
use std::collections::BTreeMap;
use std::ops::Range;
use wasm_encoder::ValType;
use wasmparser::{
    BinaryReader, CompositeInnerType, ExternalKind, FunctionBody, GlobalType, KnownCustom,
    MemoryType, Name, NameSectionReader, Operator, Parser, Payload, TypeRef,
};

/// Where a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The user's map, which is trusted.
    Map,
    /// The name section or an export.
    Module,
    /// An import that nothing defines: the module leaves the symbol open.
    Open,
}

/// A function that is called about illegal arguments.
#[derive(Clone, Copy)]
pub(crate) struct Called {
    pub(crate) index: u32,
    pub(crate) flavour: Flavour,
}

/// What a module has that concerns illegal arguments, for those that leave symbols open.
#[derive(Default)]
pub(crate) struct Answers {
    /// Its own handlers: Fortran's, then C's.
    pub(crate) handlers: [Option<Called>; 2],
    /// C's `exit`, which also writes what the program has printed.
    pub(crate) exit: Option<u32>,
    /// The addresses of `RowMajorStrg` and `CBLAS_CallFromC`.
    pub(crate) variables: [Option<i32>; 2],
}

impl Answers {
    /// The module's own handler.
    pub(crate) fn handler(&self, which: Handler) -> Option<Called> {
        self.handlers[usize::from(which == Handler::Cblas)]
    }
}

/// The variables of the reference's CBLAS that say which call an illegal argument is of.
const VARIABLES: [&str; 2] = ["RowMajorStrg", "CBLAS_CallFromC"];

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
    /// The imported functions: names.
    pub(crate) imported: Vec<(&'a str, &'a str)>,
    /// Their types.
    pub(crate) imported_types: Vec<u32>,
    /// Names of functions that concern illegal arguments.
    others: Vec<(u32, &'a str)>,
    pub(crate) answers: Answers,
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
    /// The values of its own globals, if they are constants.
    constants: Vec<Option<i32>>,
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
            imported_types: Vec::new(),
            others: Vec::new(),
            answers: Answers::default(),
            constants: Vec::new(),
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
        survey.stack_pointer = survey.stack_pointer.filter(|at| survey.may_be_stack_pointer(*at));
        for (index, name) in std::mem::take(&mut survey.others) {
            survey.other(index, name);
        }
        Ok(survey)
    }

    /// Notes a function that concerns illegal arguments, if its type is the one that it should have.
    fn other(&mut self, index: u32, name: &str) {
        let Some(defined) = (index as usize).checked_sub(self.imported.len()) else { return };
        let Some(signature) = self.signature(defined) else { return };
        let Some(handler) = handler(name) else {
            let right = *signature == (vec![ValType::I32], vec![]);
            self.answers.exit = right.then_some(index).or(self.answers.exit);
            return;
        };
        if let Some(flavour) = Known::Handler(handler).matches(signature) {
            let place = usize::from(handler == Handler::Cblas);
            self.answers.handlers[place] = Some(Called { index, flavour });
        }
    }

    fn name(&mut self, index: u32, name: &str, origin: Origin) {
        if let Some(what) = known(name) {
            let named = Named { name: name.to_owned(), what, origin };
            match origin {
                // The map knows better, but not than the name by which a symbol is left open.
                Origin::Map if !self.is_open(index) => drop(self.named.insert(index, named)),
                _ => drop(self.named.entry(index).or_insert(named)),
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
                        TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                            if import.module == OPEN
                                && let Some(what) = open(import.name)
                            {
                                let index = self.imported.len() as u32;
                                let name = import.name.to_owned();
                                self.named
                                    .insert(index, Named { name, what, origin: Origin::Open });
                            }
                            self.imported.push((import.module, import.name));
                            self.imported_types.push(ty);
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
                    let global = global?;
                    self.globals.push(global.ty);
                    let mut value = global.init_expr.get_operators_reader();
                    self.constants.push(match value.read() {
                        Ok(Operator::I32Const { value }) => Some(value),
                        _ => None,
                    });
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Func => {
                            exported.push((export.name, export.index));
                            if is_other(export.name) {
                                self.others.push((export.index, export.name));
                            }
                        }
                        ExternalKind::Global if export.name == "__stack_pointer" => {
                            self.stack_pointer.get_or_insert(export.index);
                        }
                        ExternalKind::Global => {
                            let imported = self.globals.len() - self.constants.len();
                            let own = (export.index as usize).checked_sub(imported);
                            let value =
                                own.and_then(|own| self.constants.get(own).copied().flatten());
                            if let Some(at) = VARIABLES.iter().position(|v| *v == export.name) {
                                self.answers.variables[at] = value;
                            }
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
                    self.others.extend(found.others);
                    if let Some(global) = found.stack_pointer {
                        self.stack_pointer.get_or_insert(global);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether a function is a symbol that the module leaves open.
    pub(crate) fn is_open(&self, index: u32) -> bool {
        self.named.get(&index).is_some_and(|named| named.origin == Origin::Open)
    }

    /// The imported function of that name in WASI, if its type is right.
    pub(crate) fn wasi(&self, name: &str, signature: &Signature) -> Option<u32> {
        let at = self.imported.iter().position(|import| *import == (WASI, name))?;
        (self.imported_signature(at)? == signature).then_some(at as u32)
    }

    /// The type of an imported function.
    pub(crate) fn imported_signature(&self, index: usize) -> Option<&Signature> {
        self.types.get(*self.imported_types.get(index)? as usize)?.as_ref()
    }

    /// The global that functions move as C compilers move the stack pointer when a function begins, in a
    /// module that does not name it; `None` if there are several.
    pub(crate) fn moved_as_stack_pointer(&self) -> Result<Option<u32>, Error> {
        let mut found = None;
        for body in (0..self.functions.len()).filter_map(|defined| self.body(defined)) {
            let mut window = [const { Operator::Nop }; 5];
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                window.rotate_left(1);
                window[4] = operators.read()?;
                let [
                    Operator::GlobalGet { global_index: from },
                    Operator::I32Const { value: 1.. },
                    Operator::I32Sub,
                    Operator::LocalTee { .. },
                    Operator::GlobalSet { global_index: to },
                ] = window
                else {
                    continue;
                };
                if from != to || found.is_some_and(|found| found != to) {
                    return Ok(None);
                }
                found = Some(to);
            }
        }
        Ok(found.filter(|at| self.may_be_stack_pointer(*at)))
    }

    fn may_be_stack_pointer(&self, at: u32) -> bool {
        let global = self.globals.get(at as usize);
        global.is_some_and(|g| g.mutable && g.content_type == wasmparser::ValType::I32)
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

/// Whether a function of that name concerns illegal arguments.
fn is_other(name: &str) -> bool {
    name == "exit" || handler(name).is_some()
}

struct Names<'a> {
    symbols: Vec<(u32, &'a str)>,
    /// Those of functions that concern illegal arguments.
    others: Vec<(u32, &'a str)>,
    stack_pointer: Option<u32>,
    count: usize,
}

/// What a name section says about BLAS; `None` if it cannot be read.
fn read_names(section: NameSectionReader<'_>) -> Option<Names<'_>> {
    let mut names =
        Names { symbols: Vec::new(), others: Vec::new(), stack_pointer: None, count: 0 };
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
                    if is_other(naming.name) {
                        names.others.push((naming.index, naming.name));
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
