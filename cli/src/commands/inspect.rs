//! `blasm inspect`: what a module contains, as far as BLAS is concerned.

use crate::grafting::{self, Choice, Tense};
use crate::load::Source;
use crate::output::{self, counted};
use blasm_graft::Library;
use std::collections::BTreeMap;
use std::path::PathBuf;
use wasmtime::error::Context;
use wasmtime::wasmparser::{ExternalKind, Parser, Payload, TypeRef};
use wasmtime::{Result, format_err};

/// Show what a program contains: size, memory, imports, exports, BLAS, LAPACK, and what `blasm graft`
/// would do.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  \
    blasm inspect program.wasm\n  \
    blasm inspect program.wat\n  \
    blasm graft --list program.wasm                  # each BLAS function, one per line")]
pub(crate) struct InspectArgs {
    /// The program: a module, binary or text; `-` for standard input.
    #[arg(value_name = "MODULE")]
    module: PathBuf,
}

pub(crate) fn execute(args: &InspectArgs) -> Result<()> {
    let source = Source::read(&args.module)?;
    let failed = || format!("failed to inspect `{}`", args.module.display());
    let module = source.wasm().with_context(failed)?;
    let text = inspect(&module).with_context(failed)?;
    output::text(&text)
}

/// How many names of one kind are shown: a file may have any number.
const SHOWN: usize = 80;

/// The first of many, and the number of the others.
fn some(mut names: Vec<String>) -> Vec<String> {
    if names.len() > SHOWN {
        let others = names.len() - SHOWN;
        names.truncate(SHOWN);
        names.push(format!("and {others} more"));
    }
    names
}

/// A table: a heading and what it is about.
struct Lines(String);

impl Lines {
    fn add(&mut self, heading: &str, what: impl std::fmt::Display) {
        self.0 += &format!("{heading:<10} {what}\n");
    }
}

fn inspect(module: &[u8]) -> Result<String> {
    let mut lines = Lines(String::new());
    let mut imports: BTreeMap<&str, usize> = BTreeMap::new();
    let mut exports = Vec::new();
    let mut customs = Vec::new();
    let mut memories = Vec::new();
    let (mut component, mut code, mut data) = (false, 0, 0);
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::Version { encoding, .. } => {
                component |= encoding == wasmtime::wasmparser::Encoding::Component;
            }
            Payload::ImportSection(section) if !component => {
                for import in section.into_imports() {
                    let import = import?;
                    *imports.entry(import.module).or_default() += 1;
                    if let TypeRef::Memory(memory) = import.ty {
                        memories.push((memory, "imported"));
                    }
                }
            }
            Payload::MemorySection(section) if !component => {
                for memory in section {
                    memories.push((memory?, "its own"));
                }
            }
            Payload::ExportSection(section) if !component => {
                for export in section {
                    let export = export?;
                    let kind = match export.kind {
                        ExternalKind::Func | ExternalKind::FuncExact => "",
                        ExternalKind::Memory => " (memory)",
                        ExternalKind::Table => " (table)",
                        ExternalKind::Global => " (global)",
                        ExternalKind::Tag => " (tag)",
                    };
                    exports.push(format!("{}{kind}", output::name(export.name)));
                }
            }
            Payload::CodeSectionStart { size, .. } => code += size as usize,
            Payload::DataSection(section) => data += section.range().len(),
            Payload::CustomSection(section) if !component => {
                let name = output::name(section.name());
                customs.push(format!("{name} ({})", size(section.data().len())));
            }
            _ => {}
        }
    }
    let kind = if component { "component" } else { "core module" };
    lines.add(
        "kind",
        format!("{kind}, {}: code {}, data {}", size(module.len()), size(code), size(data)),
    );
    if component {
        lines.add("graft", blasm_graft::Error::Component);
        return Ok(lines.0);
    }
    let memories = memories.iter().map(|(memory, whose)| {
        let bits = if memory.memory64 { 64 } else { 32 };
        let shared = if memory.shared { ", shared" } else { "" };
        let most = memory.maximum.map_or(String::new(), |most| format!(", at most {most}"));
        let pages = if memory.initial == 1 { "page" } else { "pages" };
        format!("{whose}, {bits} bits, {} {pages}{most}{shared}", memory.initial)
    });
    some(memories.collect()).into_iter().for_each(|line| lines.add("memory", line));
    let imports =
        imports.iter().map(|(module, count)| format!("{count} from {}", output::name(module)));
    some(imports.collect()).into_iter().for_each(|line| lines.add("imports", line));
    some(exports).chunks(8).for_each(|some| lines.add("exports", some.join(", ")));
    if !customs.is_empty() {
        lines.add("sections", some(customs).join(", "));
    }
    match blasm_graft::plan(module, &Choice::default().options()?) {
        Ok(plan) => {
            lines
                .add("functions", format!("{}, {} of them with names", plan.functions, plan.names));
            if plan.imports > 0 {
                let routines = counted(plan.imports, "routine", "routines");
                lines.add("BLAS", format!("{routines} imported from the host"));
            }
            for (library, heading) in [(Library::Blas, "BLAS"), (Library::Lapack, "LAPACK")] {
                let of_it = plan.candidates.iter().filter(|c| c.library == library).count();
                if of_it > 0 || library == Library::Blas {
                    let bearing = counted(
                        of_it,
                        "function that has a routine's name",
                        "functions that have a routine's name",
                    );
                    lines.add(heading, bearing);
                }
            }
            let open: Vec<String> = plan
                .bound()
                .filter_map(|symbol| {
                    Some(format!("{} ({})", output::name(&symbol.name), grafting::how(symbol)?))
                })
                .collect();
            if !open.is_empty() {
                let symbols = counted(open.len(), "symbol", "symbols");
                lines.add("open", format!("{symbols}, which `blasm run` binds to the host's BLAS"));
                some(open).chunks(4).for_each(|some| lines.add("open", some.join("; ")));
            }
            for (symbol, why) in plan.unbound() {
                let why = output::phrase(&why.to_string(), grafting::SENTENCE);
                lines.add(
                    "open",
                    format!("`{}` cannot be bound: {why}", output::name(&symbol.name)),
                );
            }
            match plan.grafted().next() {
                Some(_) => grafting::summary(&plan, Tense::Would)
                    .into_iter()
                    .for_each(|line| lines.add("graft", line)),
                None => lines.add("graft", grafting::nothing(&plan)),
            }
        }
        Err(error @ blasm_graft::Error::Malformed(_)) => {
            return Err(format_err!("{}", output::phrase(&error.to_string(), grafting::SENTENCE)));
        }
        Err(error) => lines.add("graft", error),
    }
    Ok(lines.0)
}

fn size(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{:.1} KiB", bytes as f64 / 1024.0),
        _ => format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)),
    }
}
