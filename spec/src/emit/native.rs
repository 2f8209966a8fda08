//! Rust: how a library's functions are called, through CBLAS and through Fortran's symbols.

use super::GENERATED;
use crate::dsl::{Access, Element, Family, Kind, Param, Returns, Type};
use crate::rules::{ByColumns, by_columns};
use std::fmt::Write;

/// What a parameter is in a native call.
fn kind(p: &Param) -> &'static str {
    match p.kind {
        kind if kind.is_flag() => "flag",
        kind if kind.is_integer() => "int",
        Kind::Scalar(Element::Own) => "scalar",
        Kind::Scalar(Element::Real) => "real",
        Kind::Operand { access: Access::Read, element: Element::Own, .. } => "read",
        Kind::Operand { access: Access::Read, element: Element::Real, .. } => "read_real",
        Kind::Operand { element: Element::Own, .. } => "write",
        Kind::Operand { element: Element::Real, .. } => "write_real",
        kind => unreachable!("{kind:?} is a flag or an integer"),
    }
}

/// `calls.rs`: how each family is called through the C interface and through Fortran's.
pub fn calls(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The native interfaces of BLAS: the parameters of each family, and what a row-major call is by columns.

use super::call::ByColumns;
use blasm_core::args;
use blasm_core::flags::Layout;
use blasm_core::scalar::Scalar;
use std::mem::swap;

/// Calls `$with!` with a line for each family: `Family [layout: flag] (field: kind) [flags] -> result;`, the flags
/// being those that Fortran has as letters.
macro_rules! for_each_native {{
    ($with:ident) => {{
        $with! {{
"
    );
    for family in table {
        let (layout, rest): (Vec<&Param>, Vec<&Param>) =
            family.params.iter().partition(|p| p.kind == Kind::Layout);
        let flags: Vec<&str> = rest.iter().filter(|p| p.kind.is_flag()).map(|p| p.name).collect();
        let fields: Vec<String> = rest.iter().map(|p| format!("{}: {}", p.name, kind(p))).collect();
        let result = match family.returns {
            Returns::Nothing => "nothing",
            Returns::Element if family.is_sub(family.routines[0].1) => "pointer",
            Returns::Element => "element",
            Returns::Real => "real",
            Returns::Double => "double",
            Returns::Index => "index",
        };
        let _ = writeln!(
            out,
            "            {} [{}] ({}) [{}] -> {result};",
            family.struct_name(),
            layout.iter().map(|p| format!("{}: flag", p.name)).collect::<String>(),
            fields.join(", "),
            flags.join(" "),
        );
    }
    out.push_str("        }\n    };\n}\n\npub(super) use for_each_native;\n");
    for family in table {
        let name = family.struct_name();
        if !family.has("layout") {
            let _ = writeln!(out, "\nimpl<T: Scalar> ByColumns for args::{name}<T> {{}}");
            continue;
        }
        let (changes, body) = match by_columns(family) {
            Some(changes) => (
                "mut ",
                format!(
                    "if self.layout.is_row_major() {{
                        self.layout = Layout::COLUMN_MAJOR;
                        {}
                    }}
                    Some(self)",
                    changes.into_iter().map(statement).collect::<Vec<_>>().join("\n")
                ),
            ),
            None => ("", "(!self.layout.is_row_major()).then_some(self)".to_owned()),
        };
        let _ = writeln!(
            out,
            "
impl<T: Scalar> ByColumns for args::{name}<T> {{
    #[inline]
    fn by_columns({changes}self) -> Option<Self> {{
        {body}
    }}
}}"
        );
    }
    out
}

/// The statement that carries out a step.
fn statement(step: ByColumns) -> String {
    match step {
        ByColumns::Swap(a, b) => format!("swap(&mut self.{a}, &mut self.{b});"),
        ByColumns::Other(flag) => format!("self.{flag} = self.{flag}.other();"),
        ByColumns::OtherOfType(flag) => format!("self.{flag} = self.{flag}.other_of::<T>()?;"),
        ByColumns::Adjoint(flag) => format!("self.{flag} = self.{flag}.adjoint();"),
        ByColumns::Conjugate(factor) => format!("self.{factor} = self.{factor}.conj();"),
    }
}

/// `symbols.rs`: the C functions of a library that is linked into the program.
pub fn symbols(table: &[Family]) -> String {
    let list = |wanted: &dyn Fn(&Family, Type) -> bool| -> String {
        let routines = table.iter().flat_map(|family| {
            family.routines.iter().map(move |(routine, ty)| (family, routine, *ty))
        });
        routines
            .filter(|(family, _, ty)| wanted(family, *ty))
            .map(|(family, routine, ty)| {
                format!("            {},\n", family.cblas_name(routine, ty))
            })
            .collect()
    };
    let rotates =
        |family: &Family, ty: Type| ty.is_complex() && ["rotg", "rot"].contains(&family.name);
    // A routine that is younger than the distributions' libraries may be missing there, and linking
    // would fail, so the built-in kernels compute it.
    let common = list(&|family, ty| family.younger.is_none() && !rotates(family, ty));
    let rotations = list(&rotates);
    format!(
        "// {GENERATED}

//! The names of CBLAS, for a library that is linked into the program.

/// Calls `$with!` with the functions that every CBLAS has, behind those that are handed in.
#[allow(unused_macros, reason = \"for builds that link a library\")]
macro_rules! with_cblas {{
    ($with:ident: $($more:ident),*) => {{
        $with! {{
            $($more,)*
{common}        }}
    }};
}}

/// The same with the complex rotations, which not every CBLAS has.
#[allow(unused_macros, reason = \"for builds that link a library\")]
macro_rules! with_cblas_and_rotations {{
    ($with:ident: $($more:ident),*) => {{
        with_cblas! {{
            $with: $($more,)*
{}
        }}
    }};
}}
",
        rotations.trim_end().trim_end_matches(',')
    )
}
