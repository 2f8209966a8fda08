//! Writes the grafted module.
//!
//! New imports follow the module's own, and those that are bound are no longer imported, so the indices
//! of all other functions move. New functions follow all others: the kept bodies, the bound symbols,
//! those for flags, the merged ones, and those that report illegal arguments.
//! The sections go through wasm-encoder's `reencode`, which finds every index. The bodies of
//! functions, which are nearly all of a module, are copied except for the indices in them: that is
//! several times as fast as decoding and encoding every instruction, and leaves everything else
//! unchanged.

use crate::drivers;
use crate::merge::{Donor, Host, Import, Part};
use crate::plan::{Candidate, Plan, Verdict, tells_of_places};
use crate::report::{self, Free, Reports};
use crate::survey::{Called, Survey};
use crate::symbols::{Handler, Known, Signature, Symbol, symbol};
use crate::trampoline::{FLAGS, Otherwise, Places, driver_trampoline, trampoline};
use crate::{Error, IMPORTS, MARK, WASI, names};
use std::borrow::Cow;
use std::collections::HashMap;
use wasm_encoder::reencode::{Error as ReencodeError, Reencode, utils};
use wasm_encoder::{
    CodeSection, CustomSection, Encode, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, ImportSection, Module, SectionId, TypeSection, ValType,
};
use wasmparser::{FunctionBody, KnownCustom, Operator, Parser, TypeRef};

type Result<T> = std::result::Result<T, ReencodeError<Error>>;

/// A function that is imported now.
pub(crate) struct New {
    pub(crate) module: &'static str,
    pub(crate) name: &'static str,
    ty: Signature,
}

/// Where functions move to.
pub(crate) struct Shift {
    /// The imported functions of the old module.
    pub(crate) imported: u32,
    /// The functions that are imported now, behind those that still are.
    pub(crate) imports: Vec<New>,
    /// The functions of the old module, imported ones included.
    total: u32,
    /// The functions that are grafted, in order.
    grafted: Vec<u32>,
    /// The imported functions that are bound, in order.
    bound: Vec<u32>,
    /// How many functions are merged.
    merged: u32,
}

fn too_large() -> ReencodeError<Error> {
    ReencodeError::UserError(Error::TooLarge)
}

impl Shift {
    fn new(survey: &Survey<'_>, plan: &Plan, merged: &Part<'_, '_>) -> Shift {
        let called = plan.called().filter_map(|what| match what {
            Known::Blas(symbol) => Some(symbol),
            Known::Lapack(_) | Known::Handler(_) => None,
        });
        let mut imports: Vec<New> = Vec::new();
        for symbol in called.chain(merged.imports().filter_map(routine)) {
            if imports.iter().all(|new| new.name != symbol.routine) {
                let (module, ty) = (symbol.module(), symbol.import());
                imports.push(New { module, name: &symbol.routine, ty });
            }
        }
        // Whoever imports one of WASI's functions runs where all of them are.
        let has_wasi = survey.imported.iter().any(|(module, _)| *module == WASI);
        if has_wasi && plan.bound().next().is_some() {
            for (name, ty) in wasi() {
                let taken = survey.imported.contains(&(WASI, name));
                imports.extend((!taken).then_some(New { module: WASI, name, ty }));
            }
        }
        let imported = survey.imported.len() as u32;
        Shift {
            imported,
            imports,
            total: imported + survey.functions.len() as u32,
            grafted: plan.grafted().map(|candidate| candidate.index).collect(),
            bound: plan.bound().map(|candidate| candidate.index).collect(),
            merged: merged.names().count() as u32,
        }
    }

    /// The first function behind those of the old module.
    fn end(&self) -> u32 {
        self.total - self.bound.len() as u32 + self.imports.len() as u32
    }

    /// The new index of a function of the old module.
    pub(crate) fn function(&self, old: u32) -> Result<u32> {
        if old < self.imported {
            return Ok(match self.bound.binary_search(&old) {
                Ok(at) => self.end() + (self.grafted.len() + at) as u32,
                Err(before) => old - before as u32,
            });
        }
        let gone = old - self.bound.len() as u32;
        gone.checked_add(self.imports.len() as u32).ok_or_else(too_large)
    }

    /// Whether an imported function is bound.
    fn is_bound(&self, old: u32) -> bool {
        self.bound.binary_search(&old).is_ok()
    }

    /// The index of the first function that is imported now.
    pub(crate) fn first_import(&self) -> u32 {
        self.imported - self.bound.len() as u32
    }

    /// The index of the kept body, if the function is grafted.
    pub(crate) fn kept(&self, old: u32) -> Option<u32> {
        let at = self.grafted.binary_search(&old).ok()?;
        Some(self.end() + at as u32)
    }

    /// The index of the first function for flags.
    pub(crate) fn flags(&self) -> u32 {
        self.end() + (self.grafted.len() + self.bound.len()) as u32
    }

    /// The index of the first of the functions that report illegal arguments.
    pub(crate) fn reports(&self) -> Option<u32> {
        (!self.bound.is_empty()).then(|| self.merged() + self.merged)
    }

    /// The index of the first merged function.
    pub(crate) fn merged(&self) -> u32 {
        self.flags() + FLAGS.len() as u32
    }

    /// The index of a function that is imported now.
    fn import(&self, module: &str, name: &str) -> Option<u32> {
        let at = self.imports.iter().position(|new| new.module == module && new.name == name)?;
        Some(self.first_import() + at as u32)
    }
}

/// The functions of WASI that a report calls.
fn wasi() -> [(&'static str, Signature); 2] {
    let of = |count| vec![ValType::I32; count];
    [("fd_write", (of(4), of(1))), ("proc_exit", (of(1), of(0)))]
}

/// The routine that the drivers' module imports.
fn routine(import: &Import<'_>) -> Option<&'static Symbol> {
    (import.module == IMPORTS).then(|| symbol(&format!("{}_", import.name))).flatten()
}

fn unmergeable(what: String) -> ReencodeError<Error> {
    ReencodeError::UserError(Error::Drivers(what))
}

struct Rewriter<'a> {
    survey: &'a Survey<'a>,
    plan: &'a Plan,
    shift: Shift,
    /// The drivers of LAPACK that are grafted, and what they need.
    merged: Part<'a, 'static>,
    /// Types that are added, behind the module's own; the first is that of functions for flags.
    types: Vec<Signature>,
    imports_written: bool,
    functions_written: bool,
    code_written: bool,
    globals_written: bool,
    exports_written: bool,
    names_written: bool,
}

pub(crate) fn rewrite(
    bytes: &[u8],
    survey: &Survey<'_>,
    plan: &Plan,
) -> std::result::Result<Vec<u8>, Error> {
    let roots: Vec<String> = plan.drivers().map(|driver| driver.export()).collect();
    let roots: Vec<&str> = roots.iter().map(String::as_str).collect();
    let donor = Donor::read(if roots.is_empty() { drivers::NONE } else { drivers::MODULE });
    let donor = donor.map_err(Error::Drivers)?;
    let merged = donor.part(&roots).map_err(Error::Drivers)?;
    let shift = Shift::new(survey, plan, &merged);
    let mut types: Vec<Signature> = vec![(vec![ValType::I32], vec![ValType::I32])];
    let imported = shift.imports.iter().map(|new| new.ty.clone());
    let reports = report::signatures().filter(|_| shift.reports().is_some());
    for ty in imported.chain(merged.types().cloned()).chain(reports) {
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    let mut rewriter = Rewriter {
        survey,
        plan,
        shift,
        globals_written: merged.globals().map_err(Error::Drivers)?.is_empty(),
        merged,
        types,
        imports_written: false,
        functions_written: false,
        code_written: false,
        exports_written: !plan.export_memory,
        names_written: false,
    };
    let mut module = Module::new();
    rewriter.parse_core_module(&mut module, Parser::new(0), bytes).map_err(
        |error| match error {
            ReencodeError::UserError(error) => error,
            ReencodeError::ParseError(error) => error.into(),
            other => Error::Malformed(other.to_string()),
        },
    )?;
    Ok(module.finish())
}

/// The place of a section in a module.
fn rank(section: SectionId) -> u8 {
    use SectionId::*;
    match section {
        Custom => 0,
        Type => 1,
        Import => 2,
        Function => 3,
        Table => 4,
        Memory => 5,
        Tag => 6,
        Global => 7,
        Export => 8,
        Start => 9,
        Element => 10,
        DataCount => 11,
        Code => 12,
        Data => 13,
    }
}

impl Rewriter<'_> {
    fn type_of(&self, signature: &Signature) -> u32 {
        let at = self.types.iter().position(|ty| ty == signature).unwrap_or_default();
        self.survey.types() + at as u32
    }

    fn imports(&mut self, section: &mut ImportSection) {
        self.imports_written = true;
        for new in &self.shift.imports {
            section.import(new.module, new.name, EntityType::Function(self.type_of(&new.ty)));
        }
    }

    fn globals(&mut self, section: &mut GlobalSection) -> Result<()> {
        self.globals_written = true;
        for (ty, init) in self.merged.globals().map_err(unmergeable)? {
            section.global(ty, &init);
        }
        Ok(())
    }

    fn exports(&mut self, section: &mut ExportSection) {
        if !self.exports_written {
            self.exports_written = true;
            section.export("memory", ExportKind::Memory, 0);
        }
    }

    fn trampoline(&self, candidate: &Candidate, reports: Option<&Reports>) -> Result<Function> {
        let (flavour, threshold, otherwise) = match (&candidate.verdict, reports) {
            (Verdict::Graft { flavour, threshold }, _) => {
                let kept = self.shift.kept(candidate.index).ok_or_else(too_large)?;
                (*flavour, *threshold, Otherwise::Kept(kept))
            }
            (Verdict::Bind { flavour }, Some(reports)) => (*flavour, 0, Otherwise::Report(reports)),
            _ => return Err(too_large()),
        };
        match (candidate.what, otherwise) {
            (Known::Blas(symbol), _) => {
                let import = self.shift.import(symbol.module(), &symbol.routine);
                let places = Places {
                    import: import.ok_or_else(too_large)?,
                    otherwise,
                    flags: self.shift.flags(),
                    free: self.free(),
                };
                Ok(trampoline(symbol, flavour, threshold, &places))
            }
            (Known::Lapack(driver), _) => {
                let place = self.merged.place(&driver.export()).ok_or_else(too_large)?;
                let merged = self.shift.merged() + place;
                Ok(driver_trampoline(driver, flavour, threshold, merged, otherwise))
            }
            (Known::Handler(handler), Otherwise::Report(reports)) => {
                Ok(reports.handler(handler == Handler::Cblas, flavour))
            }
            (Known::Handler(_), Otherwise::Kept(_)) => Err(too_large()),
        }
    }

    fn free(&self) -> Free {
        let page = self.survey.memory.and_then(|memory| memory.page_size_log2).unwrap_or(16);
        Free { stack_pointer: self.plan.stack_pointer, page }
    }

    /// How illegal arguments are reported, if something is bound.
    fn reports(&self) -> Result<Option<Reports>> {
        let Some(first) = self.shift.reports() else { return Ok(None) };
        let answers = &self.survey.answers;
        let mut own = answers.handlers;
        for Called { index, .. } in own.iter_mut().flatten() {
            *index = self.shift.function(*index)?;
        }
        let [fd_write, proc_exit] = wasi().map(|(name, ty)| {
            let old = self.survey.wasi(name, &ty).map(|old| self.shift.function(old));
            old.or_else(|| self.shift.import(WASI, name).map(Ok)).transpose()
        });
        let exit = answers.exit.map(|exit| self.shift.function(exit)).transpose()?;
        Ok(Some(Reports {
            free: self.free(),
            first,
            own,
            variables: answers.variables,
            fd_write: fd_write?,
            exit: exit.or(proc_exit?),
        }))
    }

    /// The bodies of the drivers, for this module.
    fn merged(&self) -> Result<Vec<Function>> {
        let host = Host {
            function: &|import| self.shift.import(IMPORTS, &routine(import)?.routine),
            global: &|import| {
                self.plan.stack_pointer.filter(|_| import.name == drivers::STACK_POINTER)
            },
            ty: &|signature| Some(self.type_of(signature)),
            first_function: self.shift.merged(),
            first_global: self.survey.globals(),
        };
        self.merged.bodies(&host).map_err(unmergeable)
    }

    /// The types of the functions behind the module's own.
    fn functions(&mut self, functions: &mut FunctionSection) -> Result<()> {
        self.functions_written = true;
        for candidate in self.plan.grafted() {
            let defined = (candidate.index - self.shift.imported) as usize;
            functions.function(self.survey.functions[defined]);
        }
        for candidate in self.plan.bound() {
            functions.function(self.survey.imported_types[candidate.index as usize]);
        }
        for _ in &FLAGS {
            functions.function(self.survey.types());
        }
        for signature in self.merged.signatures().map_err(unmergeable)? {
            functions.function(self.type_of(signature));
        }
        if self.shift.reports().is_some() {
            for signature in report::signatures() {
                functions.function(self.type_of(&signature));
            }
        }
        Ok(())
    }

    /// The bodies of the functions behind the module's own.
    fn code(&mut self, code: &mut CodeSection, kept: Vec<Vec<u8>>) -> Result<()> {
        self.code_written = true;
        let reports = self.reports()?;
        for body in &kept {
            code.raw(body);
        }
        for candidate in self.plan.bound() {
            code.function(&self.trampoline(candidate, reports.as_ref())?);
        }
        for flags in &FLAGS {
            code.function(&flags.function());
        }
        for merged in self.merged()? {
            code.function(&merged);
        }
        for function in reports.iter().flat_map(Reports::functions) {
            code.function(&function);
        }
        Ok(())
    }

    /// Copies a body and puts the new indices of functions into it.
    fn body(&self, body: &FunctionBody<'_>, into: &mut Vec<u8>) -> Result<()> {
        into.clear();
        let (bytes, start) = (body.as_bytes(), body.range().start);
        let mut copied = 0;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let (operator, at) = operators.read_with_offset()?;
            let (code, index) = match operator {
                Operator::Call { function_index } => (0x10, function_index),
                Operator::ReturnCall { function_index } => (0x12, function_index),
                Operator::RefFunc { function_index } => (0xd2, function_index),
                _ => continue,
            };
            into.extend_from_slice(&bytes[copied..at - start]);
            into.push(code);
            self.shift.function(index)?.encode(into);
            copied = operators.original_position() - start;
        }
        into.extend_from_slice(&bytes[copied..]);
        Ok(())
    }
}

impl Reencode for Rewriter<'_> {
    type Error = Error;

    fn function_index(&mut self, function: u32) -> Result<u32> {
        self.shift.function(function)
    }

    fn intersperse_section_hook(
        &mut self,
        module: &mut Module,
        _after: Option<SectionId>,
        before: Option<SectionId>,
    ) -> Result<()> {
        let next = before.map_or(u8::MAX, rank);
        if !self.imports_written && next > rank(SectionId::Import) {
            let mut section = ImportSection::new();
            self.imports(&mut section);
            module.section(&section);
        }
        if !self.functions_written && next > rank(SectionId::Function) {
            let mut section = FunctionSection::new();
            self.functions(&mut section)?;
            module.section(&section);
        }
        if !self.globals_written && next > rank(SectionId::Global) {
            let mut section = GlobalSection::new();
            self.globals(&mut section)?;
            module.section(&section);
        }
        if !self.exports_written && next > rank(SectionId::Export) {
            let mut section = ExportSection::new();
            self.exports(&mut section);
            module.section(&section);
        }
        if !self.code_written && next > rank(SectionId::Code) {
            let mut section = CodeSection::new();
            self.code(&mut section, Vec::new())?;
            module.section(&section);
        }
        if before.is_none() {
            if !self.names_written {
                module.section(&names::section(None, self.plan, &self.shift, &self.merged)?);
            }
            // What is only bound may still be grafted.
            if self.plan.grafted().next().is_some() {
                let version = env!("CARGO_PKG_VERSION").as_bytes();
                module.section(&CustomSection {
                    name: Cow::Borrowed(MARK),
                    data: Cow::Borrowed(version),
                });
            }
        }
        Ok(())
    }

    fn parse_type_section(
        &mut self,
        types: &mut TypeSection,
        section: wasmparser::TypeSectionReader<'_>,
    ) -> Result<()> {
        utils::parse_type_section(self, types, section)?;
        for (params, results) in &self.types {
            types.ty().function(params.iter().copied(), results.iter().copied());
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> Result<()> {
        if self.shift.bound.is_empty() {
            utils::parse_import_section(self, imports, section)?;
        } else {
            let mut functions = 0..;
            for import in section.into_imports() {
                let import = import?;
                let is_function = matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                let index = if is_function { functions.next() } else { None };
                if !index.is_some_and(|index| self.shift.is_bound(index)) {
                    self.parse_import(imports, import)?;
                }
            }
        }
        self.imports(imports);
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Result<()> {
        utils::parse_function_section(self, functions, section)?;
        self.functions(functions)
    }

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: wasmparser::GlobalSectionReader<'_>,
    ) -> Result<()> {
        utils::parse_global_section(self, globals, section)?;
        self.globals(globals)
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<()> {
        utils::parse_export_section(self, exports, section)?;
        self.exports(exports);
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: wasmparser::CodeSectionReader<'_>,
    ) -> Result<()> {
        let grafted: HashMap<u32, _> = self.plan.grafted().map(|c| (c.index, c)).collect();
        let mut kept = Vec::new();
        let mut bytes = Vec::new();
        for (index, body) in (self.shift.imported..).zip(section) {
            self.body(&body?, &mut bytes)?;
            match grafted.get(&index) {
                None => {
                    code.raw(&bytes);
                }
                Some(candidate) => {
                    code.function(&self.trampoline(candidate, None)?);
                    kept.push(std::mem::take(&mut bytes));
                }
            }
        }
        self.code(code, kept)
    }

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: wasmparser::CustomSectionReader<'_>,
    ) -> Result<()> {
        match section.as_known() {
            // One that cannot be read names nothing; one is made that can.
            KnownCustom::Name(names) if self.survey.has_names && !self.names_written => {
                self.names_written = true;
                let merged = &self.merged;
                module.section(&names::section(Some(names), self.plan, &self.shift, merged)?);
            }
            KnownCustom::Name(_) => {}
            _ if tells_of_places(section.name()) => {}
            _ => {
                module.section(&self.custom_section(section)?);
            }
        }
        Ok(())
    }
}
