//! Rust: how a library's functions are called, through CBLAS and through Fortran's symbols.

use super::GENERATED;
use crate::dsl::{Access, Element, Family, Kind, Param, Returns, Type};
use std::fmt::Write;

/// The integer parameters of a call.
fn is_integer(kind: Kind) -> bool {
    matches!(kind, Kind::Dim | Kind::Inner | Kind::Width | Kind::Increment | Kind::Leading)
}

/// The flags of a call.
fn is_flag(kind: Kind) -> bool {
    matches!(kind, Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side)
}

/// What a parameter is in a native call.
fn kind(p: &Param) -> &'static str {
    match p.kind {
        kind if is_flag(kind) => "flag",
        kind if is_integer(kind) => "int",
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
        let flags: Vec<&str> = rest.iter().filter(|p| is_flag(p.kind)).map(|p| p.name).collect();
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
                    changes.join("\n")
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

/// What a row-major call is by columns: the statements that make it so, or `None` if Fortran's interface has
/// no such call without conjugated copies.
fn by_columns(family: &Family) -> Option<Vec<String>> {
    let mut changes = Vec::new();
    let mut swap = |a: &str, b: &str| {
        changes.push(format!("swap(&mut self.{a}, &mut self.{b});"));
    };
    // Two factors change places with everything that belongs to them.
    if ["gemm", "gemmtr"].contains(&family.name) {
        for (a, b) in [("transa", "transb"), ("a", "b"), ("lda", "ldb")] {
            swap(a, b);
        }
    }
    if ["ger", "geru", "gerc"].contains(&family.name) {
        swap("x", "y");
    }
    for (a, b) in &family.swaps {
        // The second vector of a Hermitian update of rank two needs a conjugate, and a product's matrices
        // have changed places already.
        if (*a, *b) != ("lda", "ldb") {
            swap(a, b);
        }
    }
    let conjugates = ["hemv", "hbmv", "hpmv", "her", "hpr", "her2", "hpr2", "gerc"];
    if conjugates.contains(&family.name) {
        return None;
    }
    let products = ["gemm", "gemmtr", "trmm", "trsm"];
    for p in &family.params {
        let n = p.name;
        match p.kind {
            Kind::Uplo | Kind::Side => changes.push(format!("self.{n} = self.{n}.other();")),
            Kind::Trans(_) if products.contains(&family.name) => {}
            // A matrix and its transpose: which of them is stored changes. Conjugating without
            // transposing is what Fortran cannot say.
            Kind::Trans(_) if family.level == 2 => {
                changes.push(format!("self.{n} = self.{n}.other_of::<T>()?;"));
            }
            Kind::Trans(_) if ["herk", "her2k"].contains(&family.name) => {
                changes.push(format!("self.{n} = self.{n}.adjoint();"));
            }
            Kind::Trans(_) => changes.push(format!("self.{n} = self.{n}.other();")),
            _ => {}
        }
    }
    if family.name == "her2k" {
        changes.push("self.alpha = self.alpha.conj();".to_owned());
    }
    Some(changes)
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
    // What is younger than the libraries that distributions ship may be missing there, and linking would
    // fail, so the built-in kernels compute it.
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
