//! The products of the table, one module per language.
//!
//! Each emitter turns rows into the text of one file. None of them decides anything about a
//! routine: a fact that an emitter needs is a word of the row, and `rules` has what follows from
//! the words.

mod adapter;
mod c;
mod counts;
mod fortran;
mod guest;
mod imports;
mod lapacke;
mod markdown;
mod native;
mod operations;
mod proposal;
mod rust;
mod small;
mod wit;
mod witx;

pub use c::{other_flag, reference_word};
pub use counts::Counts;
pub use markdown::decisions;
pub use proposal::proposal;

use crate::dsl::{Element, Family, Kind, Param, Returns, Type};
use crate::rules::{self, Condition, Increments};

/// A file that `cargo xtask gen` writes: its path from the repository's root, and its text.
#[derive(Debug)]
pub struct Product {
    /// Path, `/`-separated.
    pub path: &'static str,
    /// Content.
    pub text: String,
}

/// The functions that a program may leave undefined, since hosts bind them: those of the archives, but
/// for LAPACKE's.
fn open_symbols(table: &[Family]) -> String {
    let all = [c::symbols(table), fortran::symbols(table), lapacke::symbols()].concat();
    let is_bound = |name: &&str| name.ends_with('_') || name.starts_with("cblas_");
    all.lines().filter(is_bound).map(|name| format!("{name}\n")).collect()
}

/// Everything that is emitted.
pub fn products() -> Vec<Product> {
    let (table, extensions, all) = (crate::table(), crate::extensions(), crate::all());
    let product = |path, text| Product { path, text };
    vec![
        product("witx/wasi_ephemeral_blas.witx", witx::module(&table)),
        product("witx/wasi_ephemeral_blas_ext.witx", witx::extensions(&extensions)),
        product("wit/level1.wit", wit::interface(&table, 1)),
        product("wit/level2.wit", wit::interface(&table, 2)),
        product("wit/level3.wit", wit::interface(&table, 3)),
        product("docs/names.md", markdown::names(&all)),
        product("blasm-core/src/generated/args.rs", rust::args(&all)),
        product("blasm-core/src/generated/operations.rs", operations::operations(&table)),
        product("blasm-core/src/generated/routines.rs", rust::routines(&all)),
        product("backends/src/shared/generated/calls.rs", native::calls(&all)),
        product("backends/src/generated/symbols.rs", native::symbols(&all)),
        product("blasm-wasmtime/src/generated/imports.rs", imports::imports(&all)),
        product("guest/provider/src/generated/exports.rs", operations::exports(&table)),
        product("guest/polyfill/src/generated/imports.rs", imports::exports(&table)),
        product("guest/c/include/blasm.h", c::imports_header(&all)),
        product("guest/c/include/cblas.h", c::cblas_header(&all)),
        product("guest/c/src/cblas.c", c::cblas_shim(&all)),
        product("guest/c/include/blasm_f77.h", fortran::header(&all)),
        product("guest/c/src/fortran.c", fortran::shim(&all)),
        product("guest/c/include/blasm_lapack.h", lapacke::fortran_header()),
        product("guest/c/include/lapacke.h", lapacke::header()),
        product("guest/c/src/lapacke.c", lapacke::shim()),
        product("guest/c/src/small_routines.h", small::header(&all)),
        product("guest/small/src/generated/kernels.rs", small::kernels(&all)),
        product("guest/rust/blasm-guest/src/generated/imports.rs", guest::imports(&all)),
        product("guest/rust/blasm-guest/src/generated/functions.rs", guest::operations(&table)),
        product("guest/rust/blasm-src/shims/generated/symbols.rs", guest::symbols(&all)),
        product("tests/programs/generated/cblas_calls.h", c::driver_calls(&all)),
        product("tests/programs/generated/f77_calls.h", fortran::driver_calls(&all)),
        product("guest/expected/cblas-symbols.txt", c::symbols(&all)),
        product("guest/expected/f77-symbols.txt", fortran::symbols(&all)),
        product("guest/expected/lapack-symbols.txt", lapacke::symbols()),
        product("guest/open-symbols.txt", open_symbols(&all)),
        product("guest/expected/import-signatures.txt", markdown::signatures(&all)),
        product("docs/routines.md", markdown::routines(&all)),
        product("proposal/adapter/wasi_ephemeral_blas.wat", adapter::module(&table)),
    ]
}

/// Where the guest's part of a memory that it shares with the polyfill (`guest/polyfill`) begins;
/// what lies below belongs to the polyfill. The guest's linker gets it as `--global-base`.
pub const RESERVED: u32 = 2 << 20;

/// The first line of an emitted file, behind the language's comment mark.
const GENERATED: &str =
    "Written by `cargo xtask gen` from the routine table in spec/. Do not edit.";

/// The rows by chapters of a header or a page: the levels of the standard, then the extensions.
fn chapters(table: &[Family]) -> Vec<(String, Vec<&Family>)> {
    let of = |which: &dyn Fn(&Family) -> bool| table.iter().filter(|f| which(f)).collect();
    let level = |level: u8| of(&|family| !family.extension && family.level == level);
    let levels = (1..=3).map(|number| (format!("Level {number}"), level(number)));
    levels.chain([("Extensions".to_owned(), of(&|family| family.extension))]).collect()
}

/// The type of an element as the routine's own or as real.
fn resolve(ty: Type, element: Element) -> Type {
    match element {
        Element::Own => ty,
        Element::Real => ty.real(),
    }
}

/// The wasm value types of a routine's import; the errno is its one result.
fn wasm_signature(family: &Family, ty: Type) -> Vec<&'static str> {
    let mut out = Vec::new();
    for p in &family.params {
        match p.kind {
            Kind::Scalar(e) => {
                let ty = resolve(ty, e);
                let word = if ty.real() == Type::S { "f32" } else { "f64" };
                out.push(word);
                if ty.is_complex() {
                    out.push(word);
                }
            }
            _ => out.push("i32"),
        }
    }
    if family.returns != Returns::Nothing {
        out.push("i32");
    }
    out
}

/// Where a routine is described.
fn reference_url(family: &Family, routine: &str) -> String {
    match family.younger {
        // A page for all.
        Some(page) => format!("{page} ({})", routine.to_uppercase()),
        None => format!("https://www.netlib.org/blas/{routine}.f"),
    }
}

/// What a caller must know about a parameter, in a phrase; the same words in every language.
fn describe(family: &Family, p: &Param) -> String {
    use crate::dsl::{Access, Shape, Size, Subset};
    let size = |s: Size| match s {
        Size::Is(a) => a.to_owned(),
        Size::Trans(f, a, b) => format!("{a} ({b} if `{f}` transposes)"),
        Size::Side(a, b) => format!("{a} (left) or {b} (right)"),
        Size::PlusOne(a) => format!("{a} + 1"),
        Size::SumPlusOne(a, b) => format!("{a} + {b} + 1"),
    };
    let meaning = family.meanings.iter().find(|(name, _)| *name == p.name).map(|(_, what)| *what);
    match p.kind {
        Kind::Layout => "101 row-major, 102 column-major".into(),
        Kind::Uplo => "121 upper, 122 lower triangle".into(),
        Kind::Trans(Subset::All) => "111 none, 112 transpose, 113 conjugate transpose".into(),
        Kind::Trans(Subset::NoConjugate) => {
            "111 none, 112 transpose; 113 in real types only".into()
        }
        Kind::Trans(Subset::NoPlain) => "111 none, 113 conjugate transpose".into(),
        Kind::Diag => "131 non-unit, 132 unit diagonal (taken to be one, not read)".into(),
        Kind::Side => "141 left, 142 right".into(),
        Kind::Dim if family.level == 1 => "number of elements; nothing happens below 1".into(),
        Kind::Dim => {
            let what = meaning.unwrap_or("dimension");
            format!("{what}, at least 0; nothing happens if it is 0")
        }
        Kind::Inner => {
            "dimension that is summed over, at least 0; C is only scaled if it is 0".into()
        }
        Kind::Width => "number of diagonals, at least 0".into(),
        Kind::Scalar(_) if p.name == "beta" => {
            "factor of the output, which is not read if it is 0".into()
        }
        Kind::Scalar(_) if rules::demand(family).idle.contains(&Condition::ScalarZero(p.name)) => {
            "factor; the inputs are not read if it is 0".into()
        }
        Kind::Scalar(Element::Real) => match meaning {
            Some(meaning) => format!("{meaning}, a real number"),
            None => "real number".into(),
        },
        Kind::Scalar(Element::Own) => meaning.unwrap_or("number").into(),
        Kind::Operand { shape, access, element } => {
            let access = match access {
                Access::Read => "read",
                Access::Write => "written",
                Access::ReadWrite => "read and written",
            };
            let shape = match shape {
                Shape::Vector(n) => format!("vector of {} elements", size(n)),
                Shape::General(r, c) => {
                    format!("matrix of {} rows and {} columns", size(r), size(c))
                }
                Shape::Triangle(n) => format!("one triangle of a matrix of order {}", size(n)),
                Shape::Band(w, r, c) if r == c => {
                    format!("band of {} diagonals, order {}", size(w), size(c))
                }
                Shape::Band(w, r, c) => {
                    format!(
                        "band of {} diagonals, {} rows and {} columns",
                        size(w),
                        size(r),
                        size(c)
                    )
                }
                Shape::Packed(n) => format!("packed triangle of order {}", size(n)),
                Shape::Batch(r, c, count) => {
                    format!("{} matrices of {} rows and {} columns", size(count), size(r), size(c))
                }
                Shape::Cells(count) => {
                    let numbers = match (count, element) {
                        (1, Element::Own) => "one number".to_owned(),
                        (1, Element::Real) => "one real number".to_owned(),
                        _ => format!("{count} numbers"),
                    };
                    match meaning {
                        Some(meaning) => format!("{meaning}: {numbers}"),
                        None => numbers,
                    }
                }
            };
            format!("{shape}, {access}")
        }
        Kind::Increment => match rules::increments(family) {
            Increments::Any => "increment in elements, of any sign or 0".into(),
            Increments::NotZero => "increment in elements, of any sign but not 0".into(),
            Increments::Positive => "increment in elements; nothing happens below 1".into(),
        },
        Kind::Leading => "leading dimension in elements".into(),
        Kind::Distance => {
            "elements from the start of one matrix to that of the next, at least 0".into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dsl::{Access::*, Size::Is, dim, fam, sc, vec};

    /// The row that docs/adding-a-routine.md shows.
    #[rustfmt::skip]
    fn example() -> Family {
        let n = Is("n");
        [
            // Shown from here
        fam("axpby", "?axpby", "sdcz", "y := alpha x + beta y.",
            &[&dim("n"), &sc("alpha"), &vec("x", Read, n), &sc("beta"), &vec("y", ReadWrite, n)]).flops(3, 14)
            .younger("https://www.netlib.org/blas/blast-forum/"),
            // to here.
        ].into_iter().next().expect("a row").level(1)
    }

    #[test]
    fn the_page_shows_the_row_that_is_tested_here() {
        let (here, page) =
            (include_str!("mod.rs"), include_str!("../../../docs/adding-a-routine.md"));
        let row = here.split("// Shown from here\n").nth(1).expect("a mark");
        let row = row.split("            // to here.").next().expect("a mark");
        let row: Vec<&str> =
            row.lines().map(|line| line.strip_prefix("        ").unwrap_or(line)).collect();
        assert!(
            page.contains(&format!("```rust\n{}\n```\n", row.join("\n"))),
            "{}",
            row.join("\n")
        );
    }

    /// The text of a function in the interface of its level.
    fn documented(family: &Family) -> String {
        let table = [family.clone()];
        let text = wit::interface(&table, family.level);
        let (before, _) =
            text.split_once(&format!("    {}: func(", family.function)).expect("it is there");
        let comment = before.lines().rev().take_while(|line| line.starts_with("    ///"));
        let lines: Vec<&str> = comment.map(|line| line.trim_start_matches([' ', '/'])).collect();
        lines.into_iter().rev().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_happens_if_alpha_is_zero_depends_on_beta() {
        let text = documented(&example());
        assert!(text.contains("Nothing happens if the vectors are empty."), "{text}");
        assert!(
            text.contains(
                "If alpha is zero, `x` is not read and `y` is only multiplied by beta, which is nothing if \
                 beta is one; if beta is zero, `y` is not read."
            ),
            "{text}"
        );
        // As the argument struct has it.
        let args = rust::args(&[example()]);
        let demand = "if self.alpha.is_zero() { return if self.beta.is_one() { Demand::Nothing } else { Demand::Output }; }";
        assert!(args.contains(demand), "{args}");
        // And the same for every row.
        for family in crate::table().iter().filter(|family| family.by_value.is_none()) {
            let text = documented(family);
            assert_eq!(
                text.contains("if beta is zero"),
                family.has("beta"),
                "{}: {text}",
                family.name
            );
            let nothing = text.split(". ").find(|s| s.starts_with("Nothing happens")).unwrap_or("");
            assert!(
                !(family.has("beta") && nothing.contains("alpha")),
                "{}: {nothing}",
                family.name
            );
        }
    }

    #[test]
    fn what_is_younger_is_not_linked_by_name() {
        let symbols = native::symbols(&[example()]);
        assert!(!symbols.contains("cblas_daxpby"), "{symbols}");
        let row = Family { younger: None, ..example() };
        assert!(native::symbols(&[row]).contains("cblas_daxpby"));
    }
}
