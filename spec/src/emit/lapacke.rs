//! C: LAPACK's drivers for guests: the declarations of their Fortran symbols, the standard header of
//! LAPACKE, its functions, and the list of symbols.
//!
//! What a function of LAPACKE does is in `guest/c/src/layout.c`: a function that is emitted here only
//! says what its matrices are.

use super::GENERATED;
use super::c::scalar;
use crate::dsl::Type;
use crate::lapack::{Access, Drivers, Kind, drivers};
use std::fmt::Write;

/// How an element is called in LAPACKE.
fn element(ty: Type) -> &'static str {
    match ty {
        Type::S => "float",
        Type::D => "double",
        Type::C => "lapack_complex_float",
        Type::Z => "lapack_complex_double",
    }
}

fn is_const(access: Access) -> &'static str {
    if access == Access::Read { "const " } else { "" }
}

fn flags(row: &Drivers) -> usize {
    row.params.iter().filter(|p| matches!(p.kind, Kind::Flag)).count()
}

/// The declaration of a Fortran symbol.
fn subroutine(row: &Drivers, routine: &str, ty: Type) -> String {
    let t = if ty.is_complex() { "void" } else { scalar(ty) };
    let mut params: Vec<String> = row
        .params
        .iter()
        .map(|p| {
            let n = &p.name;
            match p.kind {
                Kind::Flag => format!("const char *{n}"),
                Kind::Integer | Kind::Leading | Kind::WorkLength => format!("const int32_t *{n}"),
                Kind::Matrix { access, .. } => format!("{}{t} *{n}", is_const(access)),
                Kind::Pivots(access) => format!("{}int32_t *{n}", is_const(access)),
                Kind::Work => format!("{t} *{n}"),
            }
        })
        .collect();
    if row.info {
        params.push("int32_t *info".into());
    }
    let lengths = match flags(row) {
        0 => String::new(),
        count => format!(" BLASM_F77_LENGTHS_{count}"),
    };
    format!("BLASM_F77_SUBROUTINE {routine}_({}{lengths})", params.join(", "))
}

/// The declaration of a function of LAPACKE, either the one for everybody or the one whose workspace
/// is the caller's.
fn function(row: &Drivers, routine: &str, ty: Type, is_work: bool) -> String {
    let t = element(ty);
    let params = row.params.iter().filter_map(|p| {
        let n = &p.name;
        Some(match p.kind {
            Kind::Flag => format!("char {n}"),
            Kind::Integer | Kind::Leading => format!("lapack_int {n}"),
            Kind::Matrix { access, .. } => format!("{}{t} *{n}", is_const(access)),
            Kind::Pivots(access) => format!("{}lapack_int *{n}", is_const(access)),
            Kind::Work | Kind::WorkLength if !is_work => return None,
            Kind::Work => format!("{t} *{n}"),
            Kind::WorkLength => format!("lapack_int {n}"),
        })
    });
    let params: Vec<String> = ["int matrix_layout".to_owned()].into_iter().chain(params).collect();
    format!("lapack_int {}({})", name(routine, is_work), params.join(", "))
}

fn name(routine: &str, is_work: bool) -> String {
    format!("LAPACKE_{routine}{}", if is_work { "_work" } else { "" })
}

/// `blasm_lapack.h`.
pub fn fortran_header() -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * LAPACK's drivers as Fortran compilers call them: liblapack_blasm.a, and its variants with the macros of
 * blasm_f77.h. All arguments are pointers, and matrices are column-major. The functions of LAPACKE over
 * these are in lapacke.h. */
#ifndef BLASM_LAPACK_H
#define BLASM_LAPACK_H

#include <blasm_f77.h>

#ifdef __cplusplus
extern \"C\" {{
#endif
"
    );
    for row in drivers() {
        let _ = writeln!(out, "\n/* {} */", row.summary);
        for (routine, ty) in row.symbols() {
            let _ = writeln!(out, "{};", subroutine(&row, &routine, ty));
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

/// `lapacke.h`.
pub fn header() -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The C interface of LAPACK, for the drivers that liblapack_blasm.a has. A function returns 0, or INFO, or
 * the negative position of an illegal argument or of an input with a NaN in it. The names that end in
 * `_work` do not look for NaN, and do not allocate the workspace. */
#ifndef BLASM_LAPACKE_H
#define BLASM_LAPACKE_H

#include <stdint.h>
#include <stdlib.h>

#ifdef LAPACK_ILP64
#error \"liblapack_blasm.a has integers of 32 bits\"
#endif
#ifndef lapack_int
#define lapack_int int32_t
#endif
#ifndef lapack_logical
#define lapack_logical lapack_int
#endif

/* A program may bring its own complex types, with LAPACK_COMPLEX_CUSTOM or by defining these macros. */
#ifndef LAPACK_COMPLEX_CUSTOM
#ifdef __cplusplus
#include <complex>
#else
#include <complex.h>
#endif
#ifndef lapack_complex_float
#define lapack_complex_float float _Complex
#endif
#ifndef lapack_complex_double
#define lapack_complex_double double _Complex
#endif
#ifndef lapack_complex_float_real
#define lapack_complex_float_real(z) (creal(z))
#endif
#ifndef lapack_complex_float_imag
#define lapack_complex_float_imag(z) (cimag(z))
#endif
#ifndef lapack_complex_double_real
#define lapack_complex_double_real(z) (creal(z))
#endif
#ifndef lapack_complex_double_imag
#define lapack_complex_double_imag(z) (cimag(z))
#endif
#endif

#define LAPACK_ROW_MAJOR 101
#define LAPACK_COL_MAJOR 102

/* No memory for the workspace; none for the column-major copy of a row-major matrix. */
#define LAPACK_WORK_MEMORY_ERROR -1010
#define LAPACK_TRANSPOSE_MEMORY_ERROR -1011

#ifdef __cplusplus
extern \"C\" {{
#endif

/* Called with the name of a function and what it is about to return: -1, the position of a leading
 * dimension in a row-major call, or one of the two above. A program may define its own. */
void LAPACKE_xerbla(const char *name, lapack_int info);

/* Whether inputs are searched for NaN; if nobody has set it, what LAPACKE_NANCHECK in the environment says,
 * and otherwise yes. */
void LAPACKE_set_nancheck(int flag);
int LAPACKE_get_nancheck(void);

#ifndef LAPACK_COMPLEX_CUSTOM
lapack_complex_float lapack_make_complex_float(float re, float im);
lapack_complex_double lapack_make_complex_double(double re, double im);
#endif
"
    );
    for row in drivers() {
        let _ = writeln!(out, "\n/* {} */", row.summary);
        for is_work in [false, true] {
            for (routine, ty) in row.routines() {
                let _ = writeln!(out, "{};", function(&row, &routine, ty, is_work));
            }
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

/// The matrices of a function, as `layout.h` describes them.
fn matrices(row: &Drivers) -> String {
    let mut out = String::from("    struct blasm_matrix matrices[] = {\n");
    for (i, p) in row.params.iter().enumerate() {
        let Kind::Matrix { rows, cols, triangle, access } = p.kind else { continue };
        let part = match (triangle, row.has("diag")) {
            (false, _) => "BLASM_GENERAL",
            (true, false) => "BLASM_TRIANGLE(uplo, 'N')",
            (true, true) => "BLASM_TRIANGLE(uplo, diag)",
        };
        let written = if access == Access::Read { "false" } else { "true" };
        // The first argument is the layout.
        let (n, position) = (&p.name, i + 2);
        let _ = writeln!(
            out,
            "        {{.given = (void *){n}, .rows = {rows}, .cols = {cols}, .ld = ld{n}, .position = \
             {position}, .part = {part}, .written = {written}}},"
        );
    }
    out + "    };\n"
}

/// The body of a function with the caller's workspace: the Fortran symbol on column-major matrices.
fn work_body(row: &Drivers, routine: &str, ty: Type) -> String {
    let (mut arguments, mut count) = (Vec::new(), 0);
    for p in &row.params {
        let n = &p.name;
        match p.kind {
            Kind::Matrix { .. } => {
                arguments.push(format!("matrices[{count}].columns"));
                count += 1;
            }
            Kind::Leading => arguments.push(format!("&matrices[{}].leading", count - 1)),
            Kind::Pivots(_) | Kind::Work => arguments.push(n.clone()),
            _ => arguments.push(format!("&{n}")),
        }
    }
    if row.info {
        arguments.push("&info".into());
    }
    let ones = match flags(row) {
        0 => String::new(),
        count => format!(" BLASM_ONES_{count}"),
    };
    let copies = if row.has("lwork") { "lwork != -1" } else { "true" };
    let (name, letter) = (name(routine, true), ty.letter());
    format!(
        "{}    lapack_int info = blasm_enter(\"{name}\", matrix_layout, '{letter}', matrices, {count}, \
         {copies});
    if (info != 0) return info;
    {routine}_({}{ones});
    return blasm_leave('{letter}', matrices, {count}, info);
",
        matrices(row),
        arguments.join(", ")
    )
}

/// The body of a function for everybody.
fn body(row: &Drivers, routine: &str, ty: Type) -> String {
    let (name, work, letter) = (name(routine, false), name(routine, true), ty.letter());
    let pass = |length: &str| {
        let values = row.params.iter().map(|p| match p.kind {
            Kind::WorkLength => length,
            _ => &p.name,
        });
        ["matrix_layout"].into_iter().chain(values).collect::<Vec<_>>().join(", ")
    };
    let count = row.params.iter().filter(|p| matches!(p.kind, Kind::Matrix { .. })).count();
    let (matrices, operands) = match row.nan_check {
        true => (matrices(row), format!("matrices, {count}")),
        false => (String::new(), "NULL, 0".to_owned()),
    };
    let check = format!(
        "{matrices}    lapack_int info = blasm_check(\"{name}\", matrix_layout, '{letter}', {operands});
    if (info != 0) return info;\n"
    );
    if !row.has("lwork") {
        return format!("{check}    return {work}({});\n", pass("lwork"));
    }
    let (t, real) = (element(ty), scalar(ty));
    format!(
        "{check}    {real} wanted[2];
    {t} *work = ({t} *)wanted;
    info = {work}({});
    if (info != 0) return info;
    lapack_int lwork = (lapack_int)wanted[0];
    work = blasm_allocate('{letter}', lwork, 1);
    if (work == NULL) {{
        LAPACKE_xerbla(\"{name}\", LAPACK_WORK_MEMORY_ERROR);
        return LAPACK_WORK_MEMORY_ERROR;
    }}
    info = {work}({});
    free(work);
    return info;
",
        pass("-1"),
        pass("lwork")
    )
}

/// `lapacke.c`: each function under its own guard, so that an archive can have one member per
/// function.
pub fn shim() -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * The functions of LAPACKE over LAPACK's Fortran symbols. Compiled once per function and flavour, with
 * BLASM_ROUTINE_<name> and the macros of blasm_f77.h defined, so that a program links only what it calls
 * and may define any of these itself. */
#include \"layout.h\"
"
    );
    for row in drivers() {
        for (routine, ty) in row.routines() {
            for is_work in [false, true] {
                let body = if is_work { work_body } else { body }(&row, &routine, ty);
                let _ = writeln!(
                    out,
                    "\n#ifdef BLASM_ROUTINE_{routine}{}\n{} {{\n{body}}}\n#endif",
                    if is_work { "_work" } else { "" },
                    function(&row, &routine, ty, is_work)
                );
            }
        }
    }
    out
}

/// The symbols that each of the four archives defines.
pub fn symbols() -> String {
    let of_library = ["xerbla", "set_nancheck", "get_nancheck"].map(|n| format!("LAPACKE_{n}"));
    let complex = ["float", "double"].map(|t| format!("lapack_make_complex_{t}"));
    let c = crate::lapack::functions().into_iter().map(|function| format!("LAPACKE_{function}"));
    let rows = drivers();
    let fortran = rows.iter().flat_map(Drivers::symbols).map(|(routine, _)| format!("{routine}_"));
    let mut names: Vec<String> =
        of_library.into_iter().chain(complex).chain(c).chain(fortran).collect();
    names.sort();
    names.join("\n") + "\n"
}
