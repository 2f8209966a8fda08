//! Undefined imports: how they are reported, and functions that stand in for them.

use crate::output;
use blasm_core::{Routine, registry};
use blasm_wasmtime::{wit, witx};
use std::collections::BTreeSet;
use std::fmt::Write;
use wasmtime::{ExternType, ImportType, Linker, Module, Result, Store, bail};
use wasmtime_cli_flags::WasmOptions;

/// Defines the stand-ins for unknown imports that the options ask for, and fails with a list of
/// those that are still missing. `blas` says whether the BLAS imports are defined elsewhere.
pub(crate) fn complete<T: 'static>(
    linker: &mut Linker<T>,
    store: &mut Store<T>,
    module: &Module,
    options: &WasmOptions,
    blas: bool,
) -> Result<()> {
    if options.unknown_imports_trap == Some(true) {
        linker.define_unknown_imports_as_traps(module)?;
    }
    if options.unknown_imports_default == Some(true) {
        linker.define_unknown_imports_as_default_values(&mut *store, module)?;
    }
    let missing: Vec<ImportType<'_>> = module
        .imports()
        .filter(|import| {
            let is_lent =
                witx::routine(import.module(), import.name()).is_some() || witx::is_memory(import);
            !(blas && is_lent) && linker.get_by_import(&mut *store, import).is_none()
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("{}", report(&missing))
}

/// How many imports are listed. The others are counted.
const LISTED: usize = 20;

/// How many hints are given.
const HINTS: usize = 10;

/// How many imports are searched for hints.
const LOOKED_AT: usize = 1000;

/// The most bytes in a name that gets a hint.
const LONGEST: usize = 100;

/// How many types of a function are shown.
const TYPES: usize = 16;

/// The list, one line per import, followed by hints. The file decides how many imports there are
/// and their names, so the work and the output are bounded.
fn report(missing: &[ImportType<'_>]) -> String {
    let mut text = String::new();
    for import in missing.iter().take(LISTED) {
        let _ = writeln!(
            text,
            "unknown import: `{}::{}` has not been defined{}",
            output::name(import.module()),
            output::name(import.name()),
            kind(&import.ty())
        );
    }
    if let Some(more @ 1..) = missing.len().checked_sub(LISTED) {
        let _ = writeln!(text, "and {more} more");
    }
    let names = missing.iter().map(|import| (import.module(), import.name()));
    hints(names).iter().for_each(|hint| {
        let _ = writeln!(text, "  {hint}");
    });
    text += "  `--preload MODULE=FILE` uses a module's exports as imports; `-W unknown-imports-trap` runs the \
             program until it calls a missing one; `-W unknown-imports-default` returns zeros";
    text
}

fn kind(ty: &ExternType) -> String {
    match ty {
        ExternType::Func(ty) => {
            let list = |types: &mut dyn ExactSizeIterator<Item = wasmtime::ValType>| {
                let more = if types.len() > TYPES { ", …" } else { "" };
                let names = types.take(TYPES).map(|ty| output::name(&ty.to_string()));
                names.collect::<Vec<_>>().join(", ") + more
            };
            format!(" (a function ({}) -> ({}))", list(&mut ty.params()), list(&mut ty.results()))
        }
        ExternType::Global(_) => " (a global)".to_owned(),
        ExternType::Table(_) => " (a table)".to_owned(),
        ExternType::Memory(_) => " (a memory)".to_owned(),
        ExternType::Tag(_) => " (a tag)".to_owned(),
    }
}

/// Hints for the imports with these names: each hint once, and only the first few.
fn hints<'a>(names: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut hints: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    // One BLAS symbol stands for all others of its interface.
    let mut symbols = [0_usize; 2];
    for (module, name) in names.take(LOOKED_AT) {
        if name.len() > LONGEST || module.len() > LONGEST || !seen.insert((module, name)) {
            continue;
        }
        if !witx::is_module(module) && routine_of_symbol(name).is_some() {
            let count = &mut symbols[usize::from(name.starts_with("cblas_"))];
            *count += 1;
            if *count > 1 {
                continue;
            }
        }
        if hints.len() < HINTS
            && let Some(hint) = hint(module, name)
            && !hints.contains(&hint)
        {
            hints.push(hint);
        }
    }
    for (count, what) in symbols.into_iter().zip(["the Fortran BLAS", "CBLAS"]) {
        if count > 1 {
            let names = if count == 2 { "name" } else { "names" };
            hints.push(format!("and {} more {names} of {what}", count - 1));
        }
    }
    hints
}

/// A hint for an import with that name.
fn hint(module: &str, name: &str) -> Option<String> {
    let shown = output::name(name);
    if witx::is_module(module) {
        if let Some(routine) = Routine::from_name(name).filter(|routine| routine.name() == name) {
            let of = if routine.is_extension() { witx::EXTENSIONS } else { witx::MODULE };
            return Some(format!("`{shown}` is a function of `{of}`"));
        }
        let routines: Vec<&str> = Routine::ALL
            .iter()
            .map(|routine| routine.name())
            .filter(|name| witx::routine(module, name).is_some())
            .collect();
        return Some(match registry::nearest(name, &routines) {
            Some(near) => format!(
                "`{shown}` is not a routine of `{module}`; did you mean `{near}`? docs/routines.md lists them"
            ),
            None => {
                format!("`{shown}` is not a routine of `{module}`; docs/routines.md lists them")
            }
        });
    }
    if let Some(routine) = routine_of_symbol(name) {
        return Some(match name.starts_with("cblas_") {
            true => format!(
                "`{shown}` is BLAS: link libblasm.a (`cargo xtask guests` builds it, docs/guests.md shows how)"
            ),
            false => format!(
                "`{shown}` is BLAS's {routine} by its Fortran name: link the libblasm_f77*.a that fits your \
                 compiler (`cargo xtask guests` builds them, docs/guests.md says which)"
            ),
        });
    }
    let what = match (module, name) {
        ("wasi", "thread-spawn") => {
            "wasi-threads is no longer in Wasmtime: build the program without threads"
        }
        ("env", "memory") => {
            "the program expects the host to provide its memory: link without `--import-memory`"
        }
        ("wasi_ephemeral_nn", _) => "this program has no wasi-nn",
        ("gojs" | "go", _) => "the program was built for JavaScript: build it with GOOS=wasip1",
        ("__wbindgen_placeholder__" | "wbg", _) => {
            "the program was built for a browser by wasm-bindgen: build it for the target wasm32-wasip1"
        }
        ("a" | "env", name) if name.starts_with("emscripten_") || name.starts_with("__syscall") => {
            "the program was built for JavaScript: Emscripten's -sSTANDALONE_WASM builds one for WASI"
        }
        _ => return None,
    };
    Some(what.to_owned())
}

/// The routine behind a symbol of CBLAS or of a Fortran BLAS.
fn routine_of_symbol(symbol: &str) -> Option<&'static str> {
    let name = symbol.strip_prefix("cblas_").unwrap_or(symbol).to_ascii_lowercase();
    let name = ["64_", "_64", "64", "_"]
        .iter()
        .fold(name.as_str(), |name, suffix| name.strip_suffix(suffix).unwrap_or(name));
    // Functions that return a complex number have another name in CBLAS.
    let name = name.strip_suffix("_sub").unwrap_or(name);
    Routine::from_name(name.trim_end_matches('_')).map(Routine::name)
}

/// Adds a hint to Wasmtime's message about missing imports of a component.
pub(crate) fn explain_component(error: wasmtime::Error) -> wasmtime::Error {
    let text = format!("{error:#}");
    if text.contains(wit::PACKAGE) {
        return error.context(format!(
            "this program has {}@{}: build the component with that version of the WIT (`wit/`), or compose it \
             with a component that provides the one it imports",
            wit::PACKAGE,
            wit::VERSION
        ));
    }
    let hint = if text.contains("wasi:http") {
        "this program has no wasi:http; `wasmtime serve` runs such components"
    } else if ["wasi:nn", "wasi:config", "wasi:keyvalue", "wasi:tls"]
        .iter()
        .any(|w| text.contains(w))
    {
        "this program only has WASI's CLI world; `wasmtime run` has that interface as well, with an option of -S"
    } else if text.contains("matching implementation was not found") {
        "`-W unknown-imports-trap` runs the component until it calls a function that is missing"
    } else {
        return error;
    };
    error.context(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_blas_are_known_in_all_their_spellings() {
        for (symbol, routine) in [
            ("dgemm_", "dgemm"),
            ("DGEMM", "dgemm"),
            ("cblas_dgemm", "dgemm"),
            ("cblas_dgemm64_", "dgemm"),
            ("dgemm_64_", "dgemm"),
            ("cblas_zdotc_sub", "zdotc"),
            ("idamax_", "idamax"),
            ("srotg__", "srotg"),
        ] {
            assert_eq!(routine_of_symbol(symbol), Some(routine), "{symbol}");
        }
        for symbol in ["printf", "gemm", "dgesv_", "", "_", "cblas_"] {
            assert_eq!(routine_of_symbol(symbol), None, "{symbol}");
        }
    }

    #[test]
    fn hints_are_few_and_cost_little_whatever_a_file_imports() {
        let names: Vec<String> = (0..20_000).map(|i| format!("dgem{i}")).collect();
        let mut looked_at = 0;
        let imports = names.iter().map(|name| (witx::MODULE, name.as_str()));
        let told = hints(imports.inspect(|_| looked_at += 1));
        assert_eq!((told.len(), looked_at), (HINTS, LOOKED_AT));
        // The same one again and again is one.
        assert_eq!(hints(std::iter::repeat_n((witx::MODULE, "dgem"), 20_000)).len(), 1);
        let long = "d".repeat(LONGEST + 1);
        assert_eq!(hints([(witx::MODULE, long.as_str())].into_iter()), [""; 0]);
        let symbols = ["cblas_dgemm", "cblas_ddot", "dgemm_", "cblas_dscal", "printf"];
        let told = hints(symbols.iter().map(|name| ("env", *name)));
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!(told[2], "and 2 more names of CBLAS");
    }

    #[test]
    fn a_misspelt_routine_is_told_the_nearest() {
        let hint = hint(witx::MODULE, "dgem").expect("there is one");
        assert!(hint.contains("`dgemm`") || hint.contains("`dgemv`"), "{hint}");
    }
}
