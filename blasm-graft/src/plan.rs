//! Decides what to do with each function that has a routine's name, and why.

use crate::drivers::Driver;
use crate::evidence::Evidence;
use crate::reach::Reach;
use crate::survey::{Named, Origin, Survey};
use crate::symbols::{Flavour, Handler, Interface, Known, Signature, known_names};
use crate::threshold::NEVER;
use crate::{Error, Map, Thresholds};
use std::fmt;
use wasm_encoder::ValType;
use wasmparser::ExternalKind;

/// What a caller may request.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only graft these: symbols (`dgemm_`), routines (`dgemm`) or families (`gemm`); `*` stands
    /// for any letters. Empty: all.
    pub only: Vec<String>,
    /// Leave these alone.
    pub except: Vec<String>,
    /// Names for functions.
    pub map: Map,
    /// Which calls stay in the guest.
    pub thresholds: Thresholds,
}

/// What would be, or was, done to a module.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The functions that have a routine's name, by index.
    pub candidates: Vec<Candidate>,
    /// How many functions the module has, including imported ones.
    pub functions: usize,
    /// How many of them have names.
    pub names: usize,
    /// How many routines it already imports from [`IMPORTS`](crate::IMPORTS).
    pub imports: usize,
    /// The global that is the shadow stack's pointer.
    pub stack_pointer: Option<u32>,
    /// Custom sections that refer to places in the code, which moves: they are left out.
    pub dropped: Vec<String>,
    /// Whether memory 0 must be exported as `memory`, where the host looks for it.
    pub(crate) export_memory: bool,
}

/// A function that has a routine's name.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its index.
    pub index: u32,
    /// Its name.
    pub name: String,
    /// The routine that the name stands for.
    pub routine: &'static str,
    /// How such a symbol is called.
    pub interface: Interface,
    /// Which library the routine belongs to.
    pub library: Library,
    /// What is done with it.
    pub verdict: Verdict,
    pub(crate) what: Known,
    pub(crate) open: bool,
}

/// The library that a routine belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Library {
    /// The host has it: calls become calls of the host.
    Blas,
    /// It is a program over BLAS: its body is replaced by one that calls the host's.
    Lapack,
}

/// What is done with a function.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Its calls go to the host, or to a driver that calls the host.
    Graft {
        /// Which of the types that compilers give it.
        flavour: Flavour,
        /// The minimum amount of work.
        threshold: u64,
    },
    /// The module leaves the symbol open: it imports a function from [`OPEN`](crate::OPEN) that nothing
    /// defines. It is bound: defined by its calls of the host, or of a driver that calls the host.
    Bind {
        /// Which of the types that compilers give it.
        flavour: Flavour,
    },
    /// It stays as it is.
    Leave(Reason),
}

/// Why a function stays as it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// It is imported; there is no body to replace.
    Imported,
    /// It already calls the host's BLAS: a shim of the guest library, or code built on one.
    CallsHost,
    /// Its type is not the symbol's.
    Type {
        /// The type that it has.
        found: String,
        /// The type that it would have.
        expected: String,
    },
    /// It is a symbol that the module leaves open, with a type that is none of the symbol's.
    OpenType {
        /// The type that it has.
        found: String,
        /// The types that it may have.
        fitting: Vec<String>,
    },
    /// It does not read one of its parameters through an address.
    NotByReference(&'static str),
    /// `only` and `except` leave it out.
    Unwanted,
    /// No call of it is faster on the host.
    NeverFaster,
    /// What takes its place needs the stack, and the module has no known stack pointer.
    NoStackPointer,
    /// The module has no memory.
    NoMemory,
    /// Addresses have 64 bits.
    Memory64,
    /// It, or what it calls, works on another memory than the first.
    OtherMemory,
    /// The module has several memories, and it calls code that is not known.
    UnknownMemory,
    /// The host could not find the memory.
    ExportTaken,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Imported => f.write_str("it is already an import, with no body to replace"),
            Reason::CallsHost => f.write_str("it already calls the host's BLAS"),
            Reason::Type { found, expected } => {
                write!(f, "its type is {found}, but the routine's is {expected}: an unrelated function, or a copy that the compiler changed")
            }
            Reason::OpenType { found, fitting } => {
                write!(f, "the module imports it as {found}, and its type is {}", fitting.join(" or "))
            }
            Reason::NotByReference(name) => write!(
                f,
                "`{name}` is not read through an address: perhaps a copy that the compiler passes values to. If it \
                 is the routine, name it in a map"
            ),
            Reason::Unwanted => f.write_str("it was not asked for"),
            Reason::NeverFaster => {
                f.write_str("its threshold is `never`: entering the host would cost more than the work")
            }
            Reason::NoStackPointer => f.write_str(
                "what takes its place needs the stack, but no global is called `__stack_pointer`: a map can name \
                 it (`global INDEX __stack_pointer`)",
            ),
            Reason::NoMemory => f.write_str("the module has no memory"),
            Reason::Memory64 => f.write_str("the module uses 64-bit addresses"),
            Reason::OtherMemory => f.write_str(
                "it, or a function that it calls, works on another memory than the module's first, where the \
                 host would look for operands",
            ),
            Reason::UnknownMemory => f.write_str(
                "the module has several memories, and this function calls code that is not known (through a table, a \
                 reference or an import): it may work on another memory than the first",
            ),
            Reason::ExportTaken => f.write_str(
                "the module exports something other than its first memory as `memory`, where the host would \
                 look for operands",
            ),
        }
    }
}

impl Plan {
    /// The functions that are grafted.
    pub fn grafted(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|c| matches!(c.verdict, Verdict::Graft { .. }))
    }

    /// The symbols that are bound.
    pub fn bound(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|c| matches!(c.verdict, Verdict::Bind { .. }))
    }

    /// The symbols that are left open although they should be bound, and why.
    pub fn unbound(&self) -> impl Iterator<Item = (&Candidate, &Reason)> {
        self.left().filter(|(c, reason)| c.open && !matches!(reason, Reason::Unwanted))
    }

    /// Whether anything is done.
    pub(crate) fn changes(&self) -> bool {
        self.candidates.iter().any(|c| !matches!(c.verdict, Verdict::Leave(_)))
    }

    /// What takes the place of a function or an open symbol.
    pub(crate) fn called(&self) -> impl Iterator<Item = Known> {
        self.grafted().chain(self.bound()).map(|candidate| candidate.what)
    }

    /// The drivers of LAPACK among these.
    pub(crate) fn drivers(&self) -> impl Iterator<Item = &'static Driver> {
        self.called().filter_map(|what| match what {
            Known::Lapack(driver) => Some(driver),
            Known::Blas(_) | Known::Handler(_) => None,
        })
    }

    /// The functions that stay as they are, and why.
    pub fn left(&self) -> impl Iterator<Item = (&Candidate, &Reason)> {
        self.candidates.iter().filter_map(|c| match &c.verdict {
            Verdict::Leave(reason) => Some((c, reason)),
            Verdict::Graft { .. } | Verdict::Bind { .. } => None,
        })
    }
}

fn text((params, results): &Signature) -> String {
    // No routine has more, and a function may have a thousand.
    const SHOWN: usize = 20;
    let list = |types: &[ValType]| {
        let name = |ty: &ValType| match ty {
            ValType::I32 => "i32",
            ValType::I64 => "i64",
            ValType::F32 => "f32",
            ValType::F64 => "f64",
            _ => "other",
        };
        let mut names: Vec<_> = types.iter().take(SHOWN).map(name).collect();
        names.extend((types.len() > SHOWN).then_some("…"));
        names.join(" ")
    };
    format!("({}) -> ({})", list(params), list(results))
}

/// The same, with equal types counted.
fn counted((params, results): &Signature) -> String {
    // As above, where each is named.
    const SHOWN: usize = 20;
    let mut all = String::new();
    for (at, same) in params.chunk_by(|a, b| a == b).enumerate() {
        if at == SHOWN {
            all += ", …";
            break;
        }
        let one = text(&(vec![same[0]], Vec::new()));
        let one = one.trim_start_matches('(').split(')').next().unwrap_or_default().to_owned();
        let separator = if all.is_empty() { "" } else { ", " };
        all += separator;
        all += &if same.len() > 1 { format!("{} × {one}", same.len()) } else { one };
    }
    let result = text(&(Vec::new(), results.clone()));
    format!("({all}){}", result.trim_start_matches("()"))
}

/// Whether a pattern, in which `*` stands for any letters, is this name.
fn is_like(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((head, tail)) => name.strip_prefix(head).is_some_and(|rest| {
            (0..=rest.len()).any(|at| rest.is_char_boundary(at) && is_like(tail, &rest[at..]))
        }),
    }
}

fn check_names(patterns: &[String]) -> Result<(), Error> {
    let known = |name: &String| name.contains("*") || known_names().any(|known| known == name);
    match patterns.iter().find(|name| !known(name)) {
        Some(unknown) => Err(Error::UnknownName(unknown.clone())),
        None => Ok(()),
    }
}

/// Whether a custom section refers to places in the code.
pub(crate) fn tells_of_places(name: &str) -> bool {
    name.starts_with(".debug_")
        || name.starts_with("metadata.code.")
        || ["sourceMappingURL", "external_debug_info"].contains(&name)
}

/// Decides about everything; or, without options, about the symbols that are left open.
pub(crate) fn decide(survey: &Survey<'_>, options: Option<&Options>) -> Result<Plan, Error> {
    let binds = Options::default();
    let grafts = options.is_some();
    let options = options.unwrap_or(&binds);
    check_names(&options.only)?;
    check_names(&options.except)?;
    let total = survey.imported.len() + survey.functions.len();
    if let Some((index, _)) = options.map.functions.iter().find(|(at, _)| *at as usize >= total) {
        let what = format!("there is no function {index}; the last is {}", total.saturating_sub(1));
        let line = options.map.line_of(*index);
        return Err(Error::Map { line, what });
    }
    let opens = survey.named.keys().any(|index| survey.is_open(*index));
    let stack_pointer = match survey.stack_pointer {
        None if opens => survey.moved_as_stack_pointer()?,
        known => known,
    };
    let reach = if grafts { Reach::of(survey)? } else { Reach::default() };
    let mut candidates = Vec::new();
    for (&index, named) in &survey.named {
        let open = survey.is_open(index);
        let verdict = match open {
            true => binding(survey, stack_pointer, options, index),
            false if !grafts => continue,
            false => verdict(survey, &reach, stack_pointer, options, index)?,
        };
        candidates.push(Candidate {
            open,
            index,
            name: named.name.clone(),
            routine: named.what.routine(),
            interface: named.what.interface(),
            library: match named.what {
                Known::Blas(_) | Known::Handler(_) => Library::Blas,
                Known::Lapack(_) => Library::Lapack,
            },
            verdict,
            what: named.what,
        });
    }
    let dropped = survey.custom.iter().filter(|(name, _)| tells_of_places(name));
    Ok(Plan {
        candidates,
        functions: total,
        names: survey.names,
        imports: survey.imports_blas(),
        stack_pointer,
        dropped: dropped.map(|(name, _)| (*name).to_owned()).collect(),
        export_memory: survey.memory_export.is_none(),
    })
}

/// Whether the host finds the memory, and why it does not.
fn memory(survey: &Survey<'_>) -> Option<Reason> {
    match (survey.memory, survey.memory_export) {
        (None, _) => Some(Reason::NoMemory),
        (Some(memory), _) if memory.memory64 => Some(Reason::Memory64),
        (_, None | Some((ExternalKind::Memory, 0))) => None,
        _ => Some(Reason::ExportTaken),
    }
}

/// Whether the names of a function are among those that were asked for.
fn asked(options: &Options, name: &str, what: Known) -> bool {
    let among = |patterns: &[String]| {
        let names = [name, what.routine(), what.family()];
        patterns.iter().any(|pattern| names.iter().any(|name| is_like(pattern, name)))
    };
    (options.only.is_empty() || among(&options.only)) && !among(&options.except)
}

/// What is done with a symbol that is left open.
fn binding(
    survey: &Survey<'_>,
    stack_pointer: Option<u32>,
    options: &Options,
    index: u32,
) -> Verdict {
    let Named { name, what, .. } = &survey.named[&index];
    if !asked(options, name, *what) {
        return Verdict::Leave(Reason::Unwanted);
    }
    let found = survey.imported_signature(index as usize);
    let Some(flavour) = found.and_then(|found| what.matches(found)) else {
        return Verdict::Leave(Reason::OpenType {
            found: found.map_or("none".to_owned(), counted),
            fitting: what.signatures().iter().map(counted).collect(),
        });
    };
    if let Some(reason) = memory(survey) {
        return Verdict::Leave(reason);
    }
    let needs_stack = match what {
        Known::Lapack(_) => true,
        // A result has a place that is borrowed for the call, which other threads may see.
        Known::Blas(symbol) => {
            symbol.result().is_some() && survey.memory.is_some_and(|memory| memory.shared)
        }
        Known::Handler(_) => false,
    };
    // What the module's own handler is told lies on the stack.
    let which =
        if what.interface() == Interface::Fortran { Handler::Fortran } else { Handler::Cblas };
    let tells = !matches!(what, Known::Handler(_)) && survey.answers.handler(which).is_some();
    if (needs_stack || tells) && stack_pointer.is_none() {
        return Verdict::Leave(Reason::NoStackPointer);
    }
    Verdict::Bind { flavour }
}

fn verdict(
    survey: &Survey<'_>,
    reach: &Reach,
    stack_pointer: Option<u32>,
    options: &Options,
    index: u32,
) -> Result<Verdict, Error> {
    let leave = |reason| Ok(Verdict::Leave(reason));
    let named = &survey.named[&index];
    let symbol = named.what;
    let Some(defined) = (index as usize).checked_sub(survey.imported.len()) else {
        return leave(Reason::Imported);
    };
    let (Some(found), Some(body)) = (survey.signature(defined), survey.body(defined)) else {
        let expected = text(&symbol.signature(Flavour::default()));
        return leave(Reason::Type { found: "none".to_owned(), expected });
    };
    let Some(flavour) = symbol.matches(found) else {
        let expected = text(&symbol.signature(Flavour::default()));
        return leave(Reason::Type { found: text(found), expected });
    };
    if reach.host(index) {
        return leave(Reason::CallsHost);
    }
    if let Some(reason) = memory(survey) {
        return leave(reason);
    }
    if reach.other_memory(index) {
        return leave(Reason::OtherMemory);
    }
    if reach.unknown(index) {
        return leave(Reason::UnknownMemory);
    }
    if named.origin == Origin::Module && symbol.interface() == Interface::Fortran {
        let evidence = Evidence::of(&body)?;
        for (param, local) in symbol.references() {
            if !evidence.is_address(local, survey)? {
                return leave(Reason::NotByReference(param));
            }
        }
    }
    if symbol.needs_stack() && stack_pointer.is_none() {
        return leave(Reason::NoStackPointer);
    }
    if !asked(options, &named.name, symbol) {
        return leave(Reason::Unwanted);
    }
    match options.thresholds.of(symbol) {
        NEVER => leave(Reason::NeverFaster),
        threshold => Ok(Verdict::Graft { flavour, threshold }),
    }
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, name, expected) in [
            ("dgemm", "dgemm", true),
            ("dgemm", "dgemm_", false),
            ("*gemm", "dgemm", true),
            ("cblas_*", "cblas_ddot", true),
            ("*", "", true),
            ("d*m*_", "dgemm_", true),
            ("d*x", "dgemm", false),
        ] {
            assert_eq!(is_like(pattern, name), expected, "{pattern} {name}");
        }
    }
}
