//! Markdown: the page of routines, which is the review of the ABI.

use super::wit::tables;
use super::{GENERATED, describe, reference_url, wasm_signature};
use crate::dsl::{Family, Kind, Returns};
use std::fmt::Write;

/// Every import with its wasm type, a line each.
pub fn signatures(table: &[Family]) -> String {
    let mut out = String::new();
    for family in table {
        for (routine, ty) in &family.routines {
            let _ = writeln!(out, "{routine}: ({}) -> i32", wasm_signature(family, *ty).join(" "));
        }
    }
    out
}

/// `routines.md`.
pub fn routines(table: &[Family]) -> String {
    let count: usize = table.iter().map(|f| f.routines.len()).sum();
    let mut out = format!(
        "<!-- {GENERATED} -->

# Routines

All {count} routines of `wasi_ephemeral_blas`, by family: what they compute, their parameters, and the
wasm type of each import. Positions are those of the C prototype and the errno of an illegal argument;
a complex number by value is one parameter there and two in the wasm type. The last parameter of a
routine that returns a value is the address that it is written to. The result is the errno.
[names.md](names.md) has the functions that components call.
"
    );
    for level in 1..=3 {
        let _ = writeln!(out, "\n## Level {level}");
        for family in table.iter().filter(|f| f.level == level) {
            let _ =
                writeln!(out, "\n### {}\n\n{}\n", family.name, family.summary.replace('*', "\\*"));
            for note in family.all_notes() {
                let _ = writeln!(out, "- {note}");
            }
            if family.all_notes().next().is_some() {
                out.push('\n');
            }
            out.push_str("| position | parameter | meaning |\n|---|---|---|\n");
            for (i, p) in family.params.iter().enumerate() {
                let _ = writeln!(out, "| {} | `{}` | {} |", i + 1, p.name, describe(family, p));
            }
            let swaps: Vec<String> = family
                .swaps
                .iter()
                .filter(|_| family.params.iter().any(|p| p.kind == Kind::Layout))
                .map(|(a, b)| format!("`{b}` before `{a}`"))
                .collect();
            if !swaps.is_empty() {
                let _ = writeln!(
                    out,
                    "\nIn row-major calls the reference checks {}.",
                    swaps.join(" and ")
                );
            }
            let returns = match family.returns {
                Returns::Nothing => "",
                Returns::Element => "an element",
                Returns::Real => "a real number of the same precision",
                Returns::Double => "a double",
                Returns::Index => "a 0-based index (u32)",
            };
            if !returns.is_empty() {
                let _ = writeln!(out, "\nReturns {returns}.");
            }
            out.push_str("\n| routine | wasm type |\n|---|---|\n");
            for (routine, ty) in &family.routines {
                let _ = writeln!(
                    out,
                    "| [`{routine}`]({}) | `({}) -> i32` |",
                    reference_url(family, routine).split(' ').next().unwrap_or_default(),
                    wasm_signature(family, *ty).join(" ")
                );
            }
        }
    }
    out
}

/// `names.md`: where each routine is found.
pub fn names(table: &[Family]) -> String {
    let tables =
        tables(table, &["C", "core module", "component"], |function, family, routine, ty| {
            let sub =
                if family.returns == Returns::Element && ty.is_complex() { "_sub" } else { "" };
            let (level, name) = (family.level, function.name);
            format!("`cblas_{routine}{sub}` | `{routine}` | `level{level}.{name}`")
        });
    format!(
        "<!-- {GENERATED} -->

# Names

Where a routine of the BLAS is found: the C function (`guest/c/include/cblas.h`), the import of a core module
(`wasi_ephemeral_blas`, [routines.md](routines.md)), and for components the function of `wasi:blas`
(`wit/`) with the type of its buffers' elements.
{tables}"
    )
}
