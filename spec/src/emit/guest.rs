//! Rust in guests: the imports, the functions on slices, and the list of the symbols of CBLAS and
//! Fortran.
//!
//! Owns what `guest/rust` is emitted: the declarations and the functions of `blasm-guest`, and the
//! rows from which a macro of `blasm-src` makes its symbols. The checks of a function on slices are
//! those of the operation of `wasi:blas` on views.

use super::c::{other_flag, reference_word};
use super::operations::{camel, check_arguments, check_layouts, check_sizes, snake};
use super::rust::{document, scalar};
use super::{GENERATED, describe, resolve, wit};
use crate::dsl::{Access, Element, Family, Kind, Param, Returns, Shape, Type};
use crate::function::{Function, View, Word, functions};
use std::fmt::Write;

/// What a symbol's macro calls the kind of a parameter, and the numbers of WebAssembly in which the
/// host takes it.
fn parameter(p: &Param, ty: Type) -> String {
    let n = p.name;
    match p.kind {
        Kind::Layout => unreachable!("it stands apart"),
        Kind::Uplo => format!("{n}: uplo [it i32]"),
        Kind::Trans(_) => format!("{n}: trans [it i32]"),
        Kind::Diag => format!("{n}: diag [it i32]"),
        Kind::Side => format!("{n}: side [it i32]"),
        kind if kind.is_integer() => format!("{n}: int [it i32]"),
        Kind::Scalar(element) => {
            let ty = resolve(ty, element);
            let real = scalar(ty.real());
            match ty.is_complex() {
                true => format!("{n}: complex_{real} [re {real}, im {real}]"),
                false => format!("{n}: {real} [it {real}]"),
            }
        }
        _ => format!("{n}: at [it *mut c_void]"),
    }
}

/// What comes back, as a symbol's macro has it: how, the type that the host writes to the stack, and the
/// parameter for the address that the host writes to instead.
fn result(family: &Family, ty: Type) -> String {
    match family.returns {
        Returns::Nothing => "nothing [] []".into(),
        Returns::Index => "index [u32] []".into(),
        Returns::Element if ty.is_complex() => "nothing [] [result]".into(),
        Returns::Double => "value [f64] []".into(),
        Returns::Element | Returns::Real => format!("value [{}] []", scalar(ty.real())),
    }
}

/// `guest/rust/blasm-src/shims/generated/symbols.rs`.
pub fn symbols(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The routines as macros that call another one with a line for each:
//! `name: module, C symbol, name as XERBLA receives it (@layout; parameter: kind [part type]) -> how
//! [type on the stack] [address], swaps other flags`.
//!
//! The parts are what the host takes for a parameter: a complex number is two. The last three are what
//! `cblas_xerbla` is told: positions that change places in a row-major call, a flag and its value of
//! which only the position is told, and the words for the flags.

"
    );
    list(&mut out, "for_each_routine", table.iter().filter(|family| !family.only_in_c));
    out.push('\n');
    list(&mut out, "for_each_routine_only_in_c", table.iter().filter(|family| family.only_in_c));
    out
}

fn list<'a>(out: &mut String, name: &str, table: impl Iterator<Item = &'a Family>) {
    let _ = write!(out, "macro_rules! {name} {{\n    ($with:ident) => {{\n");
    for family in table {
        for (routine, ty) in &family.routines {
            let layout = family.params.iter().any(|p| p.kind == Kind::Layout);
            let layout = if layout { "@layout; " } else { "" };
            let rest = family.params.iter().filter(|p| p.kind != Kind::Layout);
            let parameters: Vec<String> = rest.map(|p| parameter(p, *ty)).collect();
            let swaps = family.swaps.iter();
            let swaps: Vec<String> = swaps
                .map(|(a, b)| format!("({}, {})", family.position(a), family.position(b)))
                .collect();
            let other = other_flag(family, *ty).unwrap_or((0, 0));
            let flags = family.params.iter().filter(|p| p.kind.is_flag());
            let words: Vec<String> =
                flags.map(|p| format!("{} \"{}\"", p.name, reference_word(family, p))).collect();
            let _ = writeln!(
                out,
                "        $with! {{ {routine}: \"{}\" \"{}\" \"{:6}\" ({layout}{}) -> {}, swaps [{}] other {other:?} flags [{}] }}",
                family.module(),
                family.cblas_name(routine, *ty),
                routine.to_uppercase(),
                parameters.join(", "),
                result(family, *ty),
                swaps.join(", "),
                words.join(", "),
            );
        }
    }
    out.push_str("    };\n}\n");
}

/// The type of a parameter of an import.
fn raw(p: &Param, ty: Type) -> Vec<(String, String)> {
    let n = p.name;
    let one = |ty: &str| vec![(n.to_owned(), ty.to_owned())];
    match p.kind {
        Kind::Layout => one("Layout"),
        Kind::Uplo => one("Uplo"),
        Kind::Trans(_) => one("Transpose"),
        Kind::Diag => one("Diagonal"),
        Kind::Side => one("Side"),
        kind if kind.is_integer() => one("i32"),
        Kind::Scalar(element) => {
            let ty = resolve(ty, element);
            match ty.is_complex() {
                true => ["re", "im"]
                    .map(|part| (format!("{n}_{part}"), scalar(ty.real()).to_owned()))
                    .to_vec(),
                false => one(scalar(ty)),
            }
        }
        Kind::Operand { access, element, .. } => {
            one(&format!("*{} {}", constness(access), scalar(resolve(ty, element))))
        }
        _ => unreachable!("all kinds are covered"),
    }
}

fn constness(access: Access) -> &'static str {
    if access == Access::Read { "const" } else { "mut" }
}

fn result_type(family: &Family, ty: Type) -> Option<&'static str> {
    Some(match family.returns {
        Returns::Nothing => return None,
        Returns::Element => scalar(ty),
        Returns::Real => scalar(ty.real()),
        Returns::Double => "f64",
        Returns::Index => "u32",
    })
}

/// `guest/rust/blasm-guest/src/generated/imports.rs`.
pub fn imports(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The functions of `wasi_ephemeral_blas`, and those of the extensions' module. A program imports
//! what it calls.
//!
//! Each returns 0, or the position of the first illegal argument as in CBLAS, or a number from 64 on
//! by which the host refuses the call ([`Error::of`](crate::Error::of)). A result is written to the
//! address in the last parameter. A complex number arrives as its two parts.
//!
//! # Safety
//! The host reads and writes memory at these addresses as the routine says, and traps where there is
//! none.
#![allow(clippy::missing_safety_doc, reason = \"it is that of the module\")]

use crate::{{Diagonal, Layout, Side, Transpose, Uplo, c32, c64}};
"
    );
    for extension in [false, true] {
        let families = || table.iter().filter(|family| family.extension == extension);
        let Some(first) = families().next() else { continue };
        let _ = writeln!(
            out,
            "\n#[cfg_attr(target_family = \"wasm\", link(wasm_import_module = \"{}\"))]\nunsafe extern \"C\" {{",
            first.module()
        );
        for family in families() {
            for (routine, ty) in &family.routines {
                document(&mut out, 4, &summary(family));
                let mut parameters: Vec<String> = family
                    .params
                    .iter()
                    .flat_map(|p| raw(p, *ty))
                    .map(|(name, ty)| format!("{name}: {ty}"))
                    .collect();
                parameters.extend(result_type(family, *ty).map(|ty| format!("result: *mut {ty}")));
                let _ = writeln!(out, "pub fn {routine}({}) -> u32;", parameters.join(", "));
            }
        }
        out.push_str("}\n");
    }
    out
}

fn summary(family: &Family) -> String {
    family.summary.replace('[', "\\[").replace(']', "\\]")
}

/// The type for which functions are generic: those that a family has.
fn group(family: &Family) -> &'static str {
    let has = |ty: Type| family.routines.iter().any(|(_, other)| *other == ty);
    match (has(Type::D), has(Type::Z)) {
        (true, true) => "Scalar",
        (true, false) => "Real",
        (false, true) => "Complex",
        // In single precision only.
        (false, false) => "Single",
    }
}

/// A type in terms of the generic one.
fn generic(element: Element) -> &'static str {
    match element {
        Element::Own => "T",
        Element::Real => "T::Part",
    }
}

fn generic_result(family: &Family) -> Option<&'static str> {
    Some(match family.returns {
        Returns::Nothing => return None,
        Returns::Element => "T",
        Returns::Real => "T::Part",
        Returns::Double => "f64",
        Returns::Index => "u32",
    })
}

/// What a routine takes in terms of the type, as `raw` has it for one.
fn generic_raw(p: &Param) -> String {
    let (n, of) = (p.name, |element| generic(element).replacen('T', "Self", 1));
    match p.kind {
        Kind::Scalar(element) => format!("{n}: {}", of(element)),
        Kind::Operand { access, element, .. } => {
            format!("{n}: *{} {}", constness(access), of(element))
        }
        _ => {
            let (name, ty) = raw(p, Type::S).remove(0);
            format!("{name}: {ty}")
        }
    }
}

/// `guest/rust/blasm-guest/src/generated/functions.rs`.
pub fn operations(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The functions on slices, and the routines of each type, among which they choose.

use crate::*;
"
    );
    // A function of `wasi:blas` may be several rows, which take other types; here each is a function.
    let alone = table.iter().map(std::slice::from_ref).flat_map(functions);
    for function in alone {
        operation(&mut out, &function);
    }
    out.push_str("\n/// The routines.\npub mod routines {\nuse crate::*;\n");
    for trait_name in ["Scalar", "Real", "Complex", "Single"] {
        let families: Vec<&Family> = table.iter().filter(|f| group(f) == trait_name).collect();
        routines(&mut out, trait_name, &families);
    }
    out.push_str("}\n");
    out
}

/// The routines of a group of types as a trait, and each type's.
fn routines(out: &mut String, group: &str, families: &[&Family]) {
    let result = |family: &Family| {
        generic_result(family).map(|ty| format!("result: *mut {}", ty.replacen('T', "Self", 1)))
    };
    let signature = |family: &Family| {
        let parameters: Vec<String> =
            family.params.iter().map(generic_raw).chain(result(family)).collect();
        format!("unsafe fn {}({}) -> u32", family.name, parameters.join(", "))
    };
    let _ = writeln!(
        out,
        "\n#[allow(missing_docs, clippy::missing_safety_doc, reason = \"a list of routines, which `imports` documents\")]\npub trait {group}: Element {{"
    );
    for family in families {
        let _ = writeln!(out, "{};", signature(family));
    }
    out.push_str("}\n");
    for ty in [Type::S, Type::D, Type::C, Type::Z] {
        let routine_of = |family: &Family| {
            family
                .routines
                .iter()
                .find(|(_, other)| *other == ty)
                .map(|(routine, _)| routine.clone())
        };
        if !families.iter().any(|family| routine_of(family).is_some()) {
            continue;
        }
        let _ = writeln!(out, "\nimpl {group} for {} {{", scalar(ty));
        for family in families {
            let routine = routine_of(family).expect("a group has all routines of its types");
            let mut values: Vec<String> = Vec::new();
            for p in &family.params {
                match p.kind {
                    Kind::Scalar(element) if resolve(ty, element).is_complex() => {
                        values.extend(["re", "im"].map(|part| format!("{}.{part}", p.name)));
                    }
                    _ => values.push(p.name.to_owned()),
                }
            }
            values.extend(generic_result(family).map(|_| "result".to_owned()));
            let _ = writeln!(
                out,
                "#[inline] {} {{
                    // SAFETY: the caller vouches for it.
                    unsafe {{ imports::{routine}({}) }}
                }}",
                signature(family),
                values.join(", ")
            );
        }
        out.push_str("}\n");
    }
}

/// The name of a parameter: the function's, or the row's where the row's operands are numbers.
fn name(function: &Function<'_>, p: &Param) -> String {
    let of = function.parameters.iter().find(|other| other.of.name == p.name);
    match of {
        Some(other) if other.word != Word::Rotation => snake(&other.name),
        _ => p.name.to_owned(),
    }
}

fn operation(out: &mut String, function: &Function<'_>) {
    let family = function.family();
    let view_of = |p: &Param| {
        function.views().find(|(_, other, ..)| other.of.name == p.name).map(|(_, _, view, _)| view)
    };
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    let first = |test: fn(View) -> bool| {
        let found = function.views().find(|(_, _, view, _)| test(*view));
        found.map(|(_, p, ..)| p.name.clone()).expect("validated")
    };
    for (i, p) in family.params.iter().enumerate() {
        let n = name(function, p);
        let ty = match p.kind {
            Kind::Trans(_) => Some("Transpose".to_owned()),
            Kind::Diag => Some("Diagonal".to_owned()),
            Kind::Side => Some("Side".to_owned()),
            Kind::Scalar(element) => Some(generic(element).to_owned()),
            Kind::Operand { shape, access, element } => {
                let reference = if access == Access::Read { "&" } else { "&mut " };
                let of = generic(element);
                Some(match (view_of(p), shape) {
                    (Some(view), _) => {
                        format!("{}<{reference}[{of}]>", camel(wit::record(view)))
                    }
                    (None, Shape::Cells(1)) => format!("{reference}{of}"),
                    (None, Shape::Cells(count)) => format!("{reference}[{of}; {count}]"),
                    _ => unreachable!("everything else is a view"),
                })
            }
            _ => None,
        };
        parameters.extend(ty.map(|ty| format!("{n}: {ty}")));
        let operand = |i: usize| name(function, &family.params[i]);
        values.push(match p.kind {
            Kind::Layout => format!("{}.layout", first(|view| view != View::Vector)),
            Kind::Uplo => format!(
                "{}.triangle",
                first(|view| matches!(
                    view,
                    View::Triangular | View::Packed | View::TriangularBand
                ))
            ),
            Kind::Dim | Kind::Inner | Kind::Width => format!("{} as i32", p.name),
            Kind::Increment => format!("{}.inc()", operand(i - 1)),
            Kind::Leading => format!("{}.leading()", operand(i - 1)),
            Kind::Operand { access, shape, .. } => match (access, shape) {
                (_, Shape::Cells(1)) => n,
                (Access::Read, Shape::Cells(_)) => format!("{n}.as_ptr()"),
                (_, Shape::Cells(_)) => format!("{n}.as_mut_ptr()"),
                (Access::Read, _) => format!("{n}.data.as_ptr()"),
                _ => format!("{n}.data.as_mut_ptr()"),
            },
            _ => n,
        });
    }
    let (group, result) = (group(family), generic_result(family));
    // Only one type has it, so it is not generic.
    let single = group == "Single";
    let of = |text: &str| match single {
        true => text.replace("T>", "f32>").replace("[T]", "[f32]").replace(": T", ": f32"),
        false => text.to_owned(),
    };
    let returned = match family.returns {
        Returns::Index => "Option<usize>",
        Returns::Element if single => "f32",
        _ => result.unwrap_or("()"),
    };
    out.push('\n');
    document(out, 0, &summary(family));
    for p in &family.params {
        if let Kind::Operand { shape: Shape::Cells(_), .. } | Kind::Scalar(_) = p.kind {
            let _ = writeln!(out, "///\n/// `{}`: {}.", name(function, p), describe(family, p));
        }
    }
    let _ = writeln!(
        out,
        "///\n/// # Errors\n/// If the views do not fit together, or the host refuses the call.\npub fn {}{}({}) -> Result<{returned}, Error> {{",
        family.name,
        if single { String::new() } else { format!("<T: {group}>") },
        of(&parameters.join(", "))
    );
    if function.views().next().is_some() {
        check_layouts(out, function);
        check_arguments(out, function, "T::IS_COMPLEX");
        check_sizes(out, function);
    }
    if let Some(ty) = result {
        let ty = if single && ty == "T" { "f32" } else { ty };
        let _ = writeln!(out, "let mut result = <{ty}>::default();");
        values.push("&raw mut result".into());
    }
    let ty = if single { "f32" } else { "T" };
    let _ = writeln!(
        out,
        "// SAFETY: every operand lies in its slice, as was checked.
        let error = unsafe {{ <{ty} as routines::{group}>::{}({}) }};",
        family.name,
        values.join(", ")
    );
    match (family.returns, result) {
        (Returns::Index, _) => {
            let _ = writeln!(
                out,
                "Error::of(error).map(|()| (!x.is_empty()).then_some(result as usize)) }}"
            );
        }
        (_, Some(_)) => out.push_str("Error::of(error).map(|()| result) }\n"),
        (_, None) => out.push_str("Error::of(error) }\n"),
    }
}
