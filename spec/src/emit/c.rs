//! C: the imports as a header, the standard `cblas.h`, the shim between them, and the list of symbols.

use super::{GENERATED, chapters, describe, resolve, small};
use crate::dsl::{Access, Family, Kind, Param, Returns, Subset, Type};
use std::fmt::Write;

pub(super) fn scalar(ty: Type) -> &'static str {
    match ty.real() {
        Type::S => "float",
        _ => "double",
    }
}

pub(super) fn element(ty: Type) -> &'static str {
    if ty.is_complex() { "void" } else { scalar(ty) }
}

/// The type that an import writes through `result`.
pub(super) fn result(family: &Family, ty: Type) -> Option<&'static str> {
    Some(match family.returns {
        Returns::Nothing => return None,
        Returns::Element => element(ty),
        Returns::Real => scalar(ty.real()),
        Returns::Double => "double",
        Returns::Index => "uint32_t",
    })
}

/// The parameters of an import, without the address of a result.
pub(super) fn import_parameters(family: &Family, ty: Type) -> Vec<String> {
    let mut params = Vec::new();
    for p in &family.params {
        let n = p.name;
        match p.kind {
            kind if kind.is_flag() => params.push(format!("uint32_t {n}")),
            kind if kind.is_integer() => params.push(format!("int32_t {n}")),
            Kind::Scalar(e) => {
                let ty = resolve(ty, e);
                if ty.is_complex() {
                    params.push(format!("{0} {n}_re", scalar(ty)));
                    params.push(format!("{0} {n}_im", scalar(ty)));
                } else {
                    params.push(format!("{} {n}", scalar(ty)));
                }
            }
            Kind::Operand { access, element: e, .. } => {
                let constant = if access == Access::Read { "const " } else { "" };
                params.push(format!("{constant}{} *{n}", element(resolve(ty, e))));
            }
            _ => unreachable!("all kinds are covered"),
        }
    }
    params
}

fn import_prototype(family: &Family, routine: &str, ty: Type) -> String {
    let mut params = import_parameters(family, ty);
    if let Some(result) = result(family, ty) {
        params.push(format!("{result} *result"));
    }
    format!("uint32_t blasm_{routine}({})", params.join(", "))
}

/// `blasm.h`.
pub fn imports_header(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The functions that the host provides, modules `wasi_ephemeral_blas` and `wasi_ephemeral_blas_ext`. A
 * program that wants BLAS includes <cblas.h>; this header is for those who want the errno and no shim.
 *
 * Every function returns 0, or the position of the first illegal argument in the C prototype, or one
 * of the numbers below. */
#ifndef BLASM_H
#define BLASM_H

#include <stdint.h>

#ifdef __cplusplus
extern \"C\" {{
#endif

/* The host refuses a call of this size. */
#define BLASM_TOO_LARGE 64
/* The host does not provide the routine. */
#define BLASM_UNSUPPORTED 65
/* The host stopped the call; the outputs are unspecified. */
#define BLASM_INTERRUPTED 66
/* The host has no memory left for the call. */
#define BLASM_OUT_OF_MEMORY 67

#define BLASM_IMPORT(module, name) __attribute__((__import_module__(#module), __import_name__(#name)))
"
    );
    for family in table {
        let _ = writeln!(out, "\n/* {}", family.summary);
        for p in &family.params {
            let _ = writeln!(out, " *   {}: {}", p.name, describe(family, p));
        }
        out.push_str(" */\n");
        for (routine, ty) in &family.routines {
            let _ = writeln!(
                out,
                "BLASM_IMPORT({}, {routine}) {};",
                family.module(),
                import_prototype(family, routine, *ty)
            );
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

fn cblas_prototype(family: &Family, routine: &str, ty: Type) -> String {
    let mut params = Vec::new();
    for p in &family.params {
        let n = p.name;
        params.push(match p.kind {
            Kind::Layout => format!("CBLAS_LAYOUT {n}"),
            Kind::Uplo => format!("CBLAS_UPLO {n}"),
            Kind::Trans(_) => format!("CBLAS_TRANSPOSE {n}"),
            Kind::Diag => format!("CBLAS_DIAG {n}"),
            Kind::Side => format!("CBLAS_SIDE {n}"),
            kind if kind.is_integer() => format!("const CBLAS_INT {n}"),
            Kind::Scalar(e) => {
                let ty = resolve(ty, e);
                if ty.is_complex() {
                    format!("const void *{n}")
                } else {
                    format!("const {} {n}", scalar(ty))
                }
            }
            Kind::Operand { access, element: e, .. } => {
                let constant = if access == Access::Read { "const " } else { "" };
                format!("{constant}{} *{n}", element(resolve(ty, e)))
            }
            _ => unreachable!("all kinds are covered"),
        });
    }
    let complex = family.returns == Returns::Element && ty.is_complex();
    if complex {
        params.push("void *result".into());
    }
    let returned = match family.returns {
        Returns::Index => "CBLAS_INDEX",
        _ if complex => "void",
        _ => result(family, ty).unwrap_or("void"),
    };
    format!("{returned} {}({})", family.cblas_name(routine, ty), params.join(", "))
}

/// `cblas.h`.
pub fn cblas_header(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The C interface to the BLAS, as standardised by the BLAS Technical Forum, with the names that the
 * reference implementation and its followers use. */
#ifndef CBLAS_H
#define CBLAS_H

#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern \"C\" {{
#endif

#ifndef CBLAS_INT
#define CBLAS_INT int32_t
#endif
/* The printf format of CBLAS_INT. */
#ifndef CBLAS_IFMT
#define CBLAS_IFMT PRId32
#endif
#ifndef CBLAS_INDEX
#define CBLAS_INDEX size_t
#endif

typedef enum CBLAS_LAYOUT {{ CblasRowMajor = 101, CblasColMajor = 102 }} CBLAS_LAYOUT;
/* CblasConjNoTrans is here for sources that name it: other libraries have it, but no routine accepts it. */
typedef enum CBLAS_TRANSPOSE {{
    CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113, CblasConjNoTrans = 114
}} CBLAS_TRANSPOSE;
typedef enum CBLAS_UPLO {{ CblasUpper = 121, CblasLower = 122 }} CBLAS_UPLO;
typedef enum CBLAS_DIAG {{ CblasNonUnit = 131, CblasUnit = 132 }} CBLAS_DIAG;
typedef enum CBLAS_SIDE {{ CblasLeft = 141, CblasRight = 142 }} CBLAS_SIDE;
/* The older name of the layout. */
#define CBLAS_ORDER CBLAS_LAYOUT

/* Called with the position of an illegal argument; a program may define its own. */
void cblas_xerbla(CBLAS_INT p, const char *rout, const char *form, ...);
"
    );
    for (heading, families) in chapters(table) {
        let _ = writeln!(out, "\n/* {heading} */");
        for family in families {
            let _ = writeln!(out, "\n/* {} */", family.summary);
            for (routine, ty) in &family.routines {
                let _ = writeln!(out, "{};", cblas_prototype(family, routine, *ty));
            }
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

/// `cblas.c`: each routine under its own guard, so that an archive can have one member per routine.
pub fn cblas_shim(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The C interface over the host's functions. Compiled once per routine, with BLASM_ROUTINE_<name>
 * defined, so that a program links only what it calls and may define any of these itself. */
#include \"blasm.h\"
#include \"cblas.h\"
#include \"shim.h\"
#include \"small.h\"
"
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let mut values = Vec::new();
            for p in &family.params {
                let n = p.name;
                match p.kind {
                    Kind::Scalar(e) if resolve(*ty, e).is_complex() => {
                        let s = scalar(*ty);
                        values.push(format!("((const {s} *){n})[0], ((const {s} *){n})[1]"));
                    }
                    _ => values.push(n.to_owned()),
                }
            }
            let complex = family.returns == Returns::Element && ty.is_complex();
            let name = family.cblas_name(routine, *ty);
            let small = small::statement(family, routine, *ty, &values, |call| {
                match family.returns == Returns::Nothing || complex {
                    true => format!("{{ {call}; return; }}"),
                    false => format!("return {call};"),
                }
            });
            let mut body = String::new();
            if complex {
                values.push("result".into());
            } else if let Some(result) = result(family, *ty) {
                let _ = writeln!(body, "    {result} result = 0;");
                values.push("&result".into());
            }
            let _ = writeln!(body, "    uint32_t error = blasm_{routine}({});", values.join(", "));
            body.push_str("    if (__builtin_expect(error != 0, 0)) ");
            let _ = writeln!(body, "blasm_fail(error, &{routine}{});", flags_by_value(family));
            if family.returns != Returns::Nothing && !complex {
                body.push_str("    return result;\n");
            }
            let _ = writeln!(
                out,
                "\n#ifdef BLASM_ROUTINE_{routine}\n{}\n{}#endif",
                called(family, routine, *ty, &name),
                small::function(
                    family,
                    &name,
                    &cblas_prototype(family, routine, *ty),
                    &small,
                    &body
                )
            );
        }
    }
    out
}

/// Flags come first in every prototype, and there are no more than these.
const FLAGS: usize = 5;

fn flags(family: &Family) -> impl Iterator<Item = &Param> {
    family.params.iter().take_while(|p| p.kind.is_flag())
}

/// What a shim says about its routine when it reports an illegal argument.
fn called(family: &Family, routine: &str, ty: Type, name: &str) -> String {
    let mut swaps: Vec<String> = family
        .swaps
        .iter()
        .flat_map(|(a, b)| [family.position(a).to_string(), family.position(b).to_string()])
        .collect();
    swaps.resize(4, "0".to_owned());
    let flags: Vec<String> = flags(family)
        .map(|p| format!("BLASM_ILLEGAL(\"{}\")", reference_word(family, p)))
        .collect();
    let other = other_flag(family, ty);
    let other = other
        .map_or("0".to_owned(), |(position, value)| format!("BLASM_OTHER({position}, {value})"));
    let flags = if flags.is_empty() { "NULL".to_owned() } else { flags.join(", ") };
    format!(
        "static const struct blasm_routine {routine} = {{\"{name}\", BLASM_SWAPS({}), {other}, {{{flags}}}}};",
        swaps.join(", ")
    )
}

/// The flag of which the reference's CBLAS only reports the position if it has this value: it accepts
/// every transposition, but the routine does not accept this one.
pub fn other_flag(family: &Family, ty: Type) -> Option<(usize, u32)> {
    let other = family.params.iter().find_map(|p| match p.kind {
        Kind::Trans(Subset::NoConjugate) if ty.is_complex() => Some((p.name, 113)),
        Kind::Trans(Subset::NoPlain) => Some((p.name, 112)),
        _ => None,
    });
    other.map(|(name, value)| (family.position(name), value))
}

/// The values of the flags, which a line about one of them quotes, as arguments that follow others.
fn flags_by_value(family: &Family) -> String {
    let mut values: Vec<&str> = flags(family).map(|p| p.name).collect();
    assert!(values.len() <= FLAGS, "{} has more flags than the C shim knows of", family.name);
    values.resize(FLAGS, "0");
    values.iter().fold(String::new(), |all, value| all + ", " + value)
}

/// The name of a flag in the line that the reference's CBLAS prints about it.
pub fn reference_word(family: &Family, p: &Param) -> &'static str {
    let of_two = family.params.iter().any(|p| p.name == "transb");
    match p.kind {
        Kind::Uplo => "Uplo",
        Kind::Diag => "Diag",
        Kind::Side => "Side",
        Kind::Trans(_) if p.name == "transb" => "TransB",
        Kind::Trans(_) if of_two || family.level == 2 => "TransA",
        Kind::Trans(_) => "Trans",
        _ => "layout",
    }
}

/// The symbols that `libblasm.a` defines.
pub fn symbols(table: &[Family]) -> String {
    let mut names: Vec<String> = table
        .iter()
        .flat_map(|f| f.routines.iter().map(|(routine, ty)| f.cblas_name(routine, *ty)))
        .chain(["cblas_xerbla", "CBLAS_CallFromC", "RowMajorStrg"].map(str::to_owned))
        .collect();
    names.sort();
    names.join("\n") + "\n"
}

/// `cblas_calls.h`: a switch over all routines, for the driver that makes any call from data.
pub fn driver_calls(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * Makes the call of the routine with that number in the table; `w` are its arguments, `base` is what
 * its pointers are offsets from. */
static int call_routine(uint32_t routine, const union word *w, char *base, union word *result) {{
    switch (routine) {{
"
    );
    let mut number = 0;
    let mut standard = true;
    for family in table {
        if standard && family.extension {
            out.push_str("#ifndef BLASM_STANDARD_ONLY\n");
            standard = false;
        }
        for (routine, ty) in &family.routines {
            let mut values = Vec::new();
            for (i, p) in family.params.iter().enumerate() {
                values.push(match p.kind {
                    Kind::Layout => format!("(CBLAS_LAYOUT)w[{i}].i"),
                    Kind::Uplo => format!("(CBLAS_UPLO)w[{i}].i"),
                    Kind::Trans(_) => format!("(CBLAS_TRANSPOSE)w[{i}].i"),
                    Kind::Diag => format!("(CBLAS_DIAG)w[{i}].i"),
                    Kind::Side => format!("(CBLAS_SIDE)w[{i}].i"),
                    kind if kind.is_integer() => format!("w[{i}].i"),
                    Kind::Scalar(e) => {
                        let ty = resolve(*ty, e);
                        let field = if ty.real() == Type::S { "s" } else { "d" };
                        if ty.is_complex() {
                            format!("w[{i}].{field}")
                        } else {
                            format!("w[{i}].{field}[0]")
                        }
                    }
                    Kind::Operand { element: e, .. } => {
                        format!("({} *)(base + w[{i}].at)", element(resolve(*ty, e)))
                    }
                    _ => unreachable!("all kinds are covered"),
                });
            }
            let complex = family.returns == Returns::Element && ty.is_complex();
            let field = match family.returns {
                Returns::Index => "at".to_owned(),
                Returns::Double => "d[0]".to_owned(),
                _ if ty.real() == Type::S => "s[0]".to_owned(),
                _ => "d[0]".to_owned(),
            };
            let target = match family.returns {
                Returns::Nothing => String::new(),
                _ if complex => {
                    values.push("result".into());
                    String::new()
                }
                _ => format!("result->{field} = "),
            };
            let name = family.cblas_name(routine, *ty);
            let _ = writeln!(
                out,
                "    case {number}: {target}{name}({}); return 1;",
                values.join(", ")
            );
            number += 1;
        }
    }
    if !standard {
        out.push_str("#endif\n");
    }
    out.push_str("    default: return 0;\n    }\n}\n");
    out
}
