//! C and Rust: the small calls, which a program computes itself.
//!
//! The kernels are Rust's (`guest/small`), and the question whether a call is small is C's, since the
//! shims ask it. Only a call in which nothing is wrong is small: its arguments are legal, all of it
//! has to be computed, its operands lie in the memory, and no input shares memory with an output. So
//! every other call is made by the host, which reports what is wrong, or computes the rare cases.

use super::c::{import_parameters, result};
use super::imports::parameter;
use super::rust::{returned, scalar};
use super::{GENERATED, resolve};
use crate::dsl::{Access, Family, Kind, Returns, Type};
use crate::rules::{self, Check, Choice, Condition, Extent, Form, Number, Operand, Overlap};
use crate::small::most;
use crate::work::{Factor, work};
use std::fmt::Write;

/// Whether a routine has a kernel in the guests' libraries.
pub(super) fn is_there(family: &Family, ty: Type) -> bool {
    most(family, ty).is_some()
}

fn number(n: &Number) -> String {
    match n {
        Number::One => "1".into(),
        Number::Parameter(name) => (*name).into(),
        Number::Sum(of) => of.iter().map(number).collect::<Vec<_>>().join(" + "),
        Number::Choose(choice, yes, no) => {
            let which = match choice {
                Choice::Plain(flag) => format!("{flag} == CblasNoTrans"),
                Choice::Left(flag) => format!("{flag} == CblasLeft"),
                Choice::RowMajor => "layout == CblasRowMajor".into(),
            };
            format!("({which} ? {} : {})", number(yes), number(no))
        }
        Number::AtLeastOne(n) => format!("blasm_at_least_1({})", number(n)),
    }
}

fn condition(of: &Condition, ty: Type) -> String {
    let several = |all: &[Condition], between: &str| {
        format!("({})", all.iter().map(|c| condition(c, ty)).collect::<Vec<_>>().join(between))
    };
    match of {
        Condition::Unknown(flag, kind) => {
            let (first, count) = match kind {
                Kind::Layout => ("CblasRowMajor", 2),
                Kind::Uplo => ("CblasUpper", 2),
                Kind::Trans(_) => ("CblasNoTrans", 3),
                Kind::Diag => ("CblasNonUnit", 2),
                _ => ("CblasLeft", 2),
            };
            format!("{flag} - {first} >= {count}u")
        }
        Condition::Says(flag, Form::Transpose) => format!("{flag} == CblasTrans"),
        Condition::Says(flag, Form::Conjugate) => format!("{flag} == CblasConjTrans"),
        Condition::Complex => u8::from(ty.is_complex()).to_string(),
        Condition::Negative(name) => format!("{name} < 0"),
        Condition::NotPositive(name) => format!("{name} <= 0"),
        Condition::Zero(name) => format!("{name} == 0"),
        Condition::Less(name, than) => format!("{name} < {}", number(than)),
        Condition::ScalarZero(name) if ty.is_complex() => {
            format!("({name}_re == 0 && {name}_im == 0)")
        }
        Condition::ScalarZero(name) => format!("{name} == 0"),
        Condition::ScalarOne(name) if ty.is_complex() => {
            format!("({name}_re == 1 && {name}_im == 0)")
        }
        Condition::ScalarOne(name) => format!("{name} == 1"),
        Condition::All(all) => several(all, " && "),
        Condition::Any(any) => several(any, " || "),
    }
}

/// The bytes of an operand.
fn bytes(operand: &Operand, ty: Type) -> String {
    let size = size(resolve(ty, operand.element));
    match &operand.extent {
        Extent::Vector { length, increment } => {
            format!("blasm_vector({}, {increment}, {size})", number(length))
        }
        other => {
            let (line, lines) = other.lines().expect("level 1 to 3 have vectors and matrices here");
            let leading = other.stride().expect("a matrix has a leading dimension");
            format!("blasm_matrix({}, {}, {leading}, {size})", number(&line), number(&lines))
        }
    }
}

fn size(ty: Type) -> u32 {
    match ty {
        Type::S => 4,
        Type::D | Type::C => 8,
        Type::Z => 16,
    }
}

/// The lines of C that leave with 0 if a call is not small.
fn question(family: &Family, ty: Type, most: u64) -> String {
    let mut out = String::new();
    let mut unless = |wrong: &str| {
        let _ = writeln!(out, "    if ({wrong}) return 0;");
    };
    let wrong = |checks: &[Check]| {
        checks.iter().map(|check| condition(&check.wrong, ty)).collect::<Vec<_>>().join(" || ")
    };
    let checks = rules::checks(family);
    if !checks.flags.is_empty() {
        unless(&wrong(&checks.flags));
    }
    // That something is to be done, and all of it. The sizes are positive from here on.
    let demand = rules::demand(family);
    let stops: Vec<String> =
        demand.empty.iter().chain(&demand.idle).map(|of| condition(of, ty)).collect();
    unless(&stops.join(" || "));
    let factors: Vec<String> = work(family)
        .iter()
        .map(|factor| {
            let at = |at: &usize| family.params[*at].name;
            match factor {
                Factor::Param(param) => at(param).to_owned(),
                Factor::Side(side, m, n) => {
                    format!("({} == CblasLeft ? {} : {})", at(side), at(m), at(n))
                }
                Factor::Width(_) => unreachable!("no band has small calls"),
            }
        })
        .collect();
    // One factor after the other, so that no product exceeds 64 bits.
    for count in 2.min(factors.len())..=factors.len() {
        unless(&format!("(uint64_t){} > {most}", factors[..count].join(" * ")));
    }
    if checks.by_rows == checks.by_columns {
        if !checks.by_columns.is_empty() {
            unless(&wrong(&checks.by_columns));
        }
    } else {
        unless(&format!(
            "layout == CblasRowMajor ? {} : {}",
            wrong(&checks.by_rows),
            wrong(&checks.by_columns)
        ));
    }
    let operands = rules::operands(family);
    for operand in &operands {
        let _ = writeln!(
            out,
            "    const uint64_t {name}_bytes = {};",
            bytes(operand, ty),
            name = operand.name
        );
    }
    let mut all: Vec<String> = operands
        .iter()
        .map(|operand| format!("blasm_in_memory({0}, {0}_bytes)", operand.name))
        .collect();
    if rules::overlap(family) == Overlap::ReadFirst {
        for input in operands.iter().filter(|operand| operand.access == Access::Read) {
            for output in operands.iter().filter(|operand| operand.access != Access::Read) {
                all.push(format!(
                    "blasm_apart({0}, {0}_bytes, {1}, {1}_bytes)",
                    input.name, output.name
                ));
            }
        }
    }
    let _ = writeln!(out, "    return {};", all.join(" && "));
    out
}

/// What a kernel returns in C, and its last parameter if its result goes to an address.
fn returns(family: &Family, ty: Type) -> (&'static str, Option<&'static str>) {
    match family.returns {
        Returns::Element if ty.is_complex() => ("void", Some("void *result")),
        _ => (result(family, ty).unwrap_or("void"), None),
    }
}

/// `small_routines.h`: whether a call is small, and the kernels.
pub fn header(table: &[Family]) -> String {
    let mut out = format!(
        "/* {GENERATED}
 *
 * Which calls are small, and the kernels that compute them. For one routine, since the shims are
 * compiled once for each. */
"
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let Some(most) = most(family, *ty) else { continue };
            let parameters = import_parameters(family, *ty);
            let (returned, place) = returns(family, *ty);
            let all: Vec<&str> = parameters.iter().map(String::as_str).chain(place).collect();
            let _ = writeln!(
                out,
                "
#ifdef BLASM_ROUTINE_{routine}
{returned} blasm_small_{routine}({});
static inline int blasm_is_small({}) {{
{}{}}}
#endif",
                all.join(", "),
                parameters.join(", "),
                unused(family, *ty),
                question(family, *ty, most)
            );
        }
    }
    out
}

/// Names the parameters that decide nothing.
fn unused(family: &Family, ty: Type) -> String {
    let demand = rules::demand(family);
    let decides = |name| demand.idle.contains(&Condition::ScalarZero(name));
    let mut out = String::new();
    for p in &family.params {
        if let Kind::Scalar(e) = p.kind
            && !decides(p.name)
        {
            let n = p.name;
            let _ = match resolve(ty, e).is_complex() {
                true => writeln!(out, "    (void){n}_re, (void){n}_im;"),
                false => writeln!(out, "    (void){n};"),
            };
        }
    }
    out
}

/// The statement of a shim that makes a small call, given the arguments of the import without the
/// address of a result; nothing if the routine has no kernel.
pub(super) fn statement(
    family: &Family,
    routine: &str,
    ty: Type,
    values: &[String],
    returned: impl Fn(&str) -> String,
) -> String {
    if !is_there(family, ty) {
        return String::new();
    }
    let small = format!("blasm_is_small({})", values.join(", "));
    let (_, place) = returns(family, ty);
    let mut values = values.to_vec();
    values.extend(place.map(|_| "result".to_owned()));
    let call = format!("blasm_small_{routine}({})", values.join(", "));
    format!(
        "#ifdef BLASM_SMALL
    if (blasm_small && {small}) {}
#endif
",
        returned(&call)
    )
}

/// A shim of that name, given the statement for small calls, if it has one, and those for the host. If
/// the host writes a result to the stack, its call is made by another function, so that a small call
/// has no stack frame.
pub(super) fn function(
    family: &Family,
    name: &str,
    prototype: &str,
    small: &str,
    host: &str,
) -> String {
    if small.is_empty() || !host.contains("result = 0;") {
        return format!("{prototype} {{\n{small}{host}}}\n");
    }
    let apart = prototype.replacen(name, "blasm_by_host", 1);
    let values: Vec<&str> = family.params.iter().map(|p| p.name).collect();
    format!(
        "BLASM_APART {apart} {{\n{host}}}\n\n{prototype} {{\n{small}    return blasm_by_host({});\n}}\n",
        values.join(", ")
    )
}

/// The list of the kernels, for the crate that exports them.
pub fn kernels(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The routines that have small calls, as a macro that calls another one with a line for each:
//! `name: kernel, Family<type>(field: kind [parameter: type]) -> result`.
//!
//! The kinds are those of the functions of `wasi_ephemeral_blas`: `flag`, `int`, `number`, or the type
//! of what the address in the parameter points to; a complex number arrives in two parameters. A
//! result is `nothing`, `value type`, `index`, or `at type`, which is written to an address.

macro_rules! for_each_small {{
    ($with:ident) => {{
"
    );
    for family in table {
        for (routine, ty) in family.routines.iter().filter(|(_, ty)| is_there(family, *ty)) {
            let parameters: Vec<String> = family.params.iter().map(|p| parameter(p, *ty)).collect();
            let value = returned(family, *ty);
            let result = match family.returns {
                Returns::Nothing => "nothing".to_owned(),
                Returns::Index => "index".to_owned(),
                Returns::Element if ty.is_complex() => format!("at {value}"),
                _ => format!("value {value}"),
            };
            let module = if family.level == 3 { "level3::plain::" } else { "" };
            let _ = writeln!(
                out,
                "        $with! {{ {routine}: {module}{}, {}<{}>({}) -> {result} }}",
                family.name,
                family.struct_name(),
                scalar(*ty),
                parameters.join(", ")
            );
        }
    }
    out.push_str("    };\n}\n\npub(crate) use for_each_small;\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_small_only_if_everything_about_it_is_right() {
        let table = crate::table();
        let text = |name: &str| {
            let row = table.iter().find(|row| row.name == name).expect("a row");
            question(row, Type::D, 512)
        };
        assert_eq!(
            text("axpy"),
            "    if (n <= 0 || alpha == 0) return 0;
    if ((uint64_t)n > 512) return 0;
    const uint64_t x_bytes = blasm_vector(n, incx, 8);
    const uint64_t y_bytes = blasm_vector(n, incy, 8);
    return blasm_in_memory(x, x_bytes) && blasm_in_memory(y, y_bytes) && blasm_apart(x, x_bytes, y, y_bytes);
"
        );
        for line in [
            "    if (layout - CblasRowMajor >= 2u || transa - CblasNoTrans >= 3u || transb - CblasNoTrans >= 3u) return 0;\n",
            "    if (m <= 0 || n <= 0 || alpha == 0 || k <= 0) return 0;\n",
            "    if ((uint64_t)m * n * k > 512) return 0;\n",
            "ldc < blasm_at_least_1(m)",
        ] {
            assert!(text("gemm").contains(line), "{}", text("gemm"));
        }
        // An increment of 0 is illegal in level 2, and one below 1 stops some calls of level 1.
        assert!(text("gemv").contains("incx == 0"));
        assert!(text("scal").contains("incx <= 0"));
        // Its operands may overlap at will.
        assert!(!text("swap").contains("apart"));
    }
}
