//! Markdown: the page of routines, which is the review of the ABI.

use super::wit::tables;
use super::{GENERATED, chapters, describe, reference_url, wasm_signature};
use crate::dsl::{Family, Kind, Returns};
use crate::semantics::{Table, tables as semantics};
use std::fmt::Write;

/// The mark before a table of decisions in `docs/semantics.md`; its name and [`CLOSE`] follow.
const OPEN: &str = "<!-- decisions: ";
const CLOSE: &str = " -->\n";

/// The words of a cell in a table.
pub(super) fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// `docs/semantics.md` with the tables of decisions after their marks, instead of the existing
/// ones.
///
/// # Errors
/// If a table has no mark, or a mark no table.
pub fn decisions(page: &str) -> Result<String, String> {
    let mut tables = semantics().into_iter();
    let mut parts = page.split(OPEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(CLOSE).unwrap_or((part, ""));
        let table = tables.next().filter(|table| table.name == name);
        let table = table.ok_or_else(|| format!("the table `{name}` is not the next one"))?;
        let old: usize =
            rest.split_inclusive('\n').take_while(|line| line.starts_with('|')).map(str::len).sum();
        out.extend([OPEN, name, CLOSE, &written(&table), &rest[old..]]);
    }
    match tables.next() {
        None => Ok(out),
        Some(table) => Err(format!("the table `{}` has no mark", table.name)),
    }
}

/// A table of decisions.
fn written(table: &Table) -> String {
    let mut out = match table.of_every_host {
        true => "| name | case | BLASM | elsewhere |\n|---|---|---|---|\n".to_owned(),
        false => "| name | case | BLASM |\n|---|---|---|\n".to_owned(),
    };
    for row in &table.rows {
        let how = row.how.map(|how| format!(": {how}")).unwrap_or_default();
        let _ = write!(out, "| `{}` | {} | {}{how} |", row.name, cell(row.case), cell(row.answer));
        match row.elsewhere {
            _ if !table.of_every_host => {}
            Some(elsewhere) => out += &format!(" {} |", cell(elsewhere)),
            None => out += " |",
        }
        out.push('\n');
    }
    out
}

/// Every import with its wasm type, one per line; those of the extensions with their module.
pub fn signatures(table: &[Family]) -> String {
    let mut out = String::new();
    for family in table {
        let module = if family.extension { "ext " } else { "" };
        for (routine, ty) in &family.routines {
            let types = wasm_signature(family, *ty).join(" ");
            let _ = writeln!(out, "{module}{routine}: ({types}) -> i32");
        }
    }
    out
}

/// `routines.md`.
pub fn routines(table: &[Family]) -> String {
    let count = |extension: bool| -> usize {
        table.iter().filter(|f| f.extension == extension).map(|f| f.routines.len()).sum()
    };
    let (standard, extensions) = (count(false), count(true));
    let mut out = format!(
        "<!-- {GENERATED} -->

# Routines

All {standard} routines of `wasi_ephemeral_blas`, by family, and the {extensions} [extensions](#extensions) of
`wasi_ephemeral_blas_ext`: what they compute, their parameters, and the wasm type of each import. Positions are those of the C prototype and the errno of an illegal argument;
a complex number by value is one parameter there and two in the wasm type. The last parameter of a
routine that returns a value is the address that it is written to. The result is the errno.
[names.md](names.md) has the functions that components call.
"
    );
    for (heading, families) in chapters(table) {
        let _ = writeln!(out, "\n## {heading}");
        for family in families {
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
    let (standard, extensions): (Vec<Family>, Vec<Family>) =
        table.iter().cloned().partition(|family| !family.extension);
    let mut of_extensions = String::new();
    for family in &extensions {
        for (routine, ty) in &family.routines {
            let cblas = family.cblas_name(routine, *ty);
            let _ =
                writeln!(of_extensions, "| {} | `{cblas}` | `{routine}` |", routine.to_uppercase());
        }
    }
    let tables =
        tables(&standard, &["C", "core module", "component"], |function, family, routine, ty| {
            let (level, name) = (family.level, function.name);
            let cblas = family.cblas_name(routine, ty);
            format!("`{cblas}` | `{routine}` | `level{level}.{name}`")
        });
    format!(
        "<!-- {GENERATED} -->

# Names

Where a routine of the BLAS is found: the C function (`guest/c/include/cblas.h`), the import of a core module
(`wasi_ephemeral_blas`, [routines.md](routines.md)), and for components the function of `wasi:blas`
(`wit/`) with the type of its buffers' elements.
{tables}
## Extensions

The imports are those of `wasi_ephemeral_blas_ext`. Components have none of them.

| BLAS | C | core module |
|---|---|---|
{of_extensions}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_take_the_place_of_those_that_stand_behind_their_marks() {
        let marks: String = semantics()
            .iter()
            .map(|table| format!("Prose.\n\n{OPEN}{}{CLOSE}| old |\n|---|\n\n", table.name))
            .collect();
        let page = decisions(&marks).expect("every table has its mark");
        assert!(!page.contains("| old |"), "{page}");
        assert!(page.contains("\n\n<!-- decisions: quick-returns -->\n| name | case |"), "{page}");
        assert!(page.contains("r = \\|b\\|"), "what divides cells is escaped");
        assert_eq!(decisions(&page).as_ref(), Ok(&page), "twice is as good as once");
        let (first, rest) = marks.split_at(marks.rfind("Prose").expect("it is there"));
        let missing = decisions(first).expect_err("the last table has no mark");
        assert!(missing.contains("`library` has no mark"), "{missing}");
        let wrong = decisions(rest).expect_err("it is not the first");
        assert!(wrong.contains("`library` is not the next"), "{wrong}");
    }
}
