//! Rust: the functions of `wasi_ephemeral_blas` as a list, for the crates that define them.

use super::rust::{returned, scalar};
use super::{GENERATED, resolve};
use crate::dsl::{Family, Kind, Param, Returns, Type};
use std::fmt::Write;

/// One parameter of a row: the field, what it is, and the numbers of WebAssembly in which it
/// arrives.
pub(super) fn parameter(p: &Param, ty: Type) -> String {
    let n = p.name;
    match p.kind {
        Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side => {
            format!("{n}: flag [{n}: i32]")
        }
        Kind::Dim
        | Kind::Inner
        | Kind::Width
        | Kind::Increment
        | Kind::Leading
        | Kind::Distance => {
            format!("{n}: int [{n}: i32]")
        }
        Kind::Scalar(element) => {
            let ty = resolve(ty, element);
            let real = scalar(ty.real());
            if ty.is_complex() {
                format!("{n}: number [{n}_re: {real}, {n}_im: {real}]")
            } else {
                format!("{n}: number [{n}: {real}]")
            }
        }
        Kind::Operand { element, .. } => {
            format!("{n}: {} [{n}: i32]", scalar(resolve(ty, element)))
        }
    }
}

/// The list with which the polyfill exports the functions, and where its guests' memory begins.
pub fn exports(table: &[Family]) -> String {
    let mut out = head("The functions of `wasi_ephemeral_blas`");
    list(&mut out, "for_each_import", table.iter());
    let _ = write!(
        out,
        "
/// Where the guest's part of the memory begins: `--global-base` of its linker.
pub(crate) const RESERVED: u32 = {:#x};
",
        super::RESERVED
    );
    out
}

/// The lists of the modules' functions.
pub fn imports(table: &[Family]) -> String {
    let mut out =
        head("The functions of `wasi_ephemeral_blas`, and those of `wasi_ephemeral_blas_ext`");
    list(&mut out, "for_each_import", table.iter().filter(|family| !family.extension));
    out.push('\n');
    list(&mut out, "for_each_extension", table.iter().filter(|family| family.extension));
    out
}

fn head(what: &str) -> String {
    format!(
        "// {GENERATED}

//! {what}, as macros that call another one with a line for each:
//! `name: Family<type>(field: kind [parameter: type]) -> [result: type];`.
//!
//! A kind is `flag`, `int`, `number`, or the type of what the address in the parameter points to. A
//! complex number arrives in two parameters. A result is written to the address in the last parameter.

"
    )
}

/// A macro of that name with a line for each routine.
fn list<'a>(out: &mut String, name: &str, table: impl Iterator<Item = &'a Family>) {
    let _ = write!(out, "macro_rules! {name} {{\n    ($with:ident) => {{\n        $with! {{\n");
    for family in table {
        for (routine, ty) in &family.routines {
            let parameters: Vec<String> = family.params.iter().map(|p| parameter(p, *ty)).collect();
            let result = match family.returns {
                Returns::Nothing => String::new(),
                _ => format!("result: {}", returned(family, *ty)),
            };
            let _ = writeln!(
                out,
                "            {routine}: {}<{}>({}) -> [{result}];",
                family.struct_name(),
                scalar(*ty),
                parameters.join(", ")
            );
        }
    }
    let _ = write!(out, "        }}\n    }};\n}}\n\npub(crate) use {name};\n");
}
