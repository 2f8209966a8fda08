//! Fortran: the symbols that Fortran compilers call (`dgemm_`), as C: their header, the shim, the list of
//! symbols, and the calls of a driver.
//!
//! WebAssembly checks the types of functions, and compilers give one Fortran symbol four of them.
//! The differences are in macros of the header, so that everything here is emitted once: whether
//! the length of each CHARACTER argument follows the others (`BLASM_F77_LENGTHS_n`), and whether a
//! SUBROUTINE returns an int (`BLASM_F77_SUBROUTINE`, `BLASM_F77_RETURN`).

use super::c::{element, result, scalar};
use super::{GENERATED, chapters, resolve, small};
use crate::dsl::{Access, Family, Kind, Returns, Type};
use std::fmt::Write;

/// The number of CHARACTER arguments; `layout` is not one.
fn characters(family: &Family) -> usize {
    family.params.iter().filter(|p| p.kind.is_flag() && p.kind != Kind::Layout).count()
}

/// A macro of the header that stands for this many arguments, or nothing.
fn lengths(prefix: &str, family: &Family) -> String {
    match characters(family) {
        0 => String::new(),
        count => format!(" {prefix}_{count}"),
    }
}

fn is_complex_function(family: &Family, ty: Type) -> bool {
    family.returns == Returns::Element && ty.is_complex()
}

/// What the symbol returns in C.
fn returned(family: &Family, ty: Type) -> &'static str {
    match family.returns {
        Returns::Nothing => "BLASM_F77_SUBROUTINE",
        Returns::Index => "int32_t",
        _ if is_complex_function(family, ty) => "void",
        _ => result(family, ty).expect("it returns something"),
    }
}

/// The name as XERBLA receives it: blank-padded to six characters.
fn padded(routine: &str) -> String {
    format!("{:6}", routine.to_uppercase())
}

fn prototype(family: &Family, routine: &str, ty: Type) -> String {
    let mut params = Vec::new();
    if is_complex_function(family, ty) {
        params.push("void *result".to_owned());
    }
    for p in &family.params {
        let n = p.name;
        params.push(match p.kind {
            Kind::Layout => continue,
            kind if kind.is_flag() => format!("const char *{n}"),
            kind if kind.is_integer() => format!("const int32_t *{n}"),
            Kind::Scalar(e) => format!("const {} *{n}", element(resolve(ty, e))),
            Kind::Operand { access, element: e, .. } => {
                let constant = if access == Access::Read { "const " } else { "" };
                format!("{constant}{} *{n}", element(resolve(ty, e)))
            }
            _ => unreachable!("all kinds are covered"),
        });
    }
    format!(
        "{} {routine}_({}{})",
        returned(family, ty),
        params.join(", "),
        lengths("BLASM_F77_LENGTHS", family)
    )
}

/// `blasm_f77.h`.
pub fn header(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The symbols that Fortran compilers call, for programs in C that call them too. All arguments are
 * pointers, matrices are column-major, and a complex result is written through a first pointer.
 *
 * WebAssembly checks the types of functions, and compilers disagree about those of Fortran. Two macros
 * choose, and each choice has its archive:
 *
 *   libblasm_f77.a                                   neither
 *   libblasm_f77_len.a     BLASM_F77_LEN             the length of each CHARACTER argument comes last
 *   libblasm_f77_int.a     BLASM_F77_INT             a SUBROUTINE returns an int, which is 0
 *   libblasm_f77_intlen.a  both */
#ifndef BLASM_F77_H
#define BLASM_F77_H

#include <stdint.h>

#ifdef __cplusplus
extern \"C\" {{
#endif

#ifdef BLASM_F77_INT
#define BLASM_F77_SUBROUTINE int
#define BLASM_F77_RETURN return 0
#else
#define BLASM_F77_SUBROUTINE void
#define BLASM_F77_RETURN return
#endif

#ifdef BLASM_F77_LEN
#define BLASM_F77_LENGTH(name) , __attribute__((__unused__)) int32_t name
#else
#define BLASM_F77_LENGTH(name)
#endif
#define BLASM_F77_LENGTHS_1 BLASM_F77_LENGTH(length1)
#define BLASM_F77_LENGTHS_2 BLASM_F77_LENGTHS_1 BLASM_F77_LENGTH(length2)
#define BLASM_F77_LENGTHS_3 BLASM_F77_LENGTHS_2 BLASM_F77_LENGTH(length3)
#define BLASM_F77_LENGTHS_4 BLASM_F77_LENGTHS_3 BLASM_F77_LENGTH(length4)

/* Called with the name of a routine and the position of its illegal argument; a program may define its
 * own. It has the type that programs give it: a length always, and a result where they have one, which
 * without lengths is in all of them. */
#if defined BLASM_F77_LEN && !defined BLASM_F77_INT
#define BLASM_F77_XERBLA void
#else
#define BLASM_F77_XERBLA int
#endif
BLASM_F77_XERBLA xerbla_(const char *srname, const int32_t *info, int32_t length);
"
    );
    for (heading, families) in chapters(table) {
        let _ = writeln!(out, "\n/* {heading} */");
        for family in families.into_iter().filter(|family| !family.only_in_c) {
            let _ = writeln!(out, "\n/* {} */", fortran_summary(family));
            for (routine, ty) in &family.routines {
                let _ = writeln!(out, "{};", prototype(family, routine, *ty));
            }
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

/// An index counts from 1 in Fortran.
fn fortran_summary(family: &Family) -> String {
    match family.returns {
        Returns::Index => family.summary.replace("0-based", "1-based"),
        _ => family.summary.to_owned(),
    }
}

/// `fortran.c`: each routine under its own guard, so that an archive can have one member per
/// routine.
pub fn shim(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The Fortran symbols over the host's functions. Compiled once per routine and flavour, with
 * BLASM_ROUTINE_<name> and the macros of blasm_f77.h defined, so that a program links only what it calls
 * and may define any of these itself. */
#include \"f77.h\"
#include \"small.h\"
"
    );
    for family in table.iter().filter(|family| !family.only_in_c) {
        for (routine, ty) in &family.routines {
            let mut values = Vec::new();
            for p in &family.params {
                let n = p.name;
                values.push(match p.kind {
                    Kind::Layout => "CblasColMajor".to_owned(),
                    Kind::Uplo => format!("blasm_uplo({n})"),
                    Kind::Trans(_) => format!("blasm_trans({n})"),
                    Kind::Diag => format!("blasm_diag({n})"),
                    Kind::Side => format!("blasm_side({n})"),
                    Kind::Scalar(e) if resolve(*ty, e).is_complex() => {
                        let s = scalar(*ty);
                        format!("((const {s} *){n})[0], ((const {s} *){n})[1]")
                    }
                    Kind::Operand { .. } => n.to_owned(),
                    _ => format!("*{n}"),
                });
            }
            let complex = is_complex_function(family, *ty);
            let small =
                small::statement(family, routine, *ty, &values, |call| match family.returns {
                    Returns::Nothing => format!("{{ {call}; BLASM_F77_RETURN; }}"),
                    _ if complex => format!("{{ {call}; return; }}"),
                    Returns::Index => format!("return (int32_t){call} + 1;"),
                    _ => format!("return {call};"),
                });
            let mut body = String::new();
            if complex {
                values.push("result".into());
            } else if let Some(result) = result(family, *ty) {
                if family.returns == Returns::Index {
                    // 0 is what Fortran says where there is no element, and the host says it of the first.
                    body.push_str("    if (*n < 1 || *incx < 1) return 0;\n");
                }
                let _ = writeln!(body, "    {result} result = 0;");
                values.push("&result".into());
            }
            let _ = writeln!(body, "    uint32_t error = blasm_{routine}({});", values.join(", "));
            let _ = writeln!(
                body,
                "    if (__builtin_expect(error != 0, 0)) blasm_f77_fail(error, \"{}\");",
                padded(routine)
            );
            match family.returns {
                Returns::Nothing => body.push_str("    BLASM_F77_RETURN;\n"),
                Returns::Index => body.push_str("    return (int32_t)result + 1;\n"),
                _ if complex => {}
                _ => body.push_str("    return result;\n"),
            }
            let (name, prototype) = (format!("{routine}_"), prototype(family, routine, *ty));
            let _ = writeln!(
                out,
                "\n#ifdef BLASM_ROUTINE_{routine}\n{}#endif",
                small::function(family, &name, &prototype, &small, &body)
            );
        }
    }
    out
}

/// The symbols that each of the four archives defines.
pub fn symbols(table: &[Family]) -> String {
    let families = table.iter().filter(|family| !family.only_in_c);
    let routines = families.flat_map(|f| &f.routines).map(|(routine, _)| routine.as_str());
    let mut names: Vec<String> =
        routines.chain(["xerbla"]).map(|routine| format!("{routine}_")).collect();
    names.sort();
    names.join("\n") + "\n"
}

/// `f77_calls.h`: a switch over all routines, for the driver that makes any call from data.
pub fn driver_calls(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * Makes the call of the routine with that number in the table; `w` are its arguments, with characters
 * for flags, and `base` is what its pointers are offsets from. */
static int call_routine(uint32_t routine, const union word *w, char *base, union word *result) {{
    switch (routine) {{
"
    );
    let mut number = 0;
    for family in table {
        if family.only_in_c {
            number += family.routines.len();
            continue;
        }
        for (routine, ty) in &family.routines {
            let mut values = Vec::new();
            if is_complex_function(family, *ty) {
                values.push("result".to_owned());
            }
            for (i, p) in family.params.iter().enumerate() {
                values.push(match p.kind {
                    Kind::Layout => continue,
                    kind if kind.is_flag() => format!("w[{i}].c"),
                    Kind::Scalar(_) if ty.real() == Type::S => format!("w[{i}].s"),
                    Kind::Scalar(_) => format!("w[{i}].d"),
                    Kind::Operand { element: e, .. } => {
                        format!("({} *)(base + w[{i}].at)", element(resolve(*ty, e)))
                    }
                    _ => format!("&w[{i}].i"),
                });
            }
            let target = match family.returns {
                Returns::Nothing => "",
                Returns::Index => "result->i = ",
                Returns::Double => "result->d[0] = ",
                _ if is_complex_function(family, *ty) => "",
                _ if ty.real() == Type::S => "result->s[0] = ",
                _ => "result->d[0] = ",
            };
            let _ = writeln!(
                out,
                "    case {number}: {target}{routine}_({}{}); return 1;",
                values.join(", "),
                lengths("ONES", family)
            );
            number += 1;
        }
    }
    out.push_str("    default: return 0;\n    }\n}\n");
    out
}
