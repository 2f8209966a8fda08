//! Rust: how a library's functions are called, through CBLAS and through Fortran's symbols.

use super::rust::{returned, scalar};
use super::{GENERATED, resolve};
use crate::dsl::{Access, Family, Kind, Param, Returns, Type};
use std::fmt::Write;

/// The integer parameters of a call.
fn is_integer(kind: Kind) -> bool {
    matches!(kind, Kind::Dim | Kind::Inner | Kind::Width | Kind::Increment | Kind::Leading)
}

/// The flags of a call.
fn is_flag(kind: Kind) -> bool {
    matches!(kind, Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side)
}

/// The type and the value of an operand.
fn operand(p: &Param, ty: Type, access: Access) -> (String, String) {
    let pointer = if access == Access::Read { "const" } else { "mut" };
    match ty.is_complex() {
        true => (format!("*{pointer} c_void"), format!("self.{}.cast()", p.name)),
        false => (format!("*{pointer} {}", scalar(ty)), format!("self.{}", p.name)),
    }
}

/// Whether a routine's result is complex: CBLAS writes it through a pointer.
fn is_sub(family: &Family, ty: Type) -> bool {
    family.returns == Returns::Element && ty.is_complex()
}

fn cblas_symbol(family: &Family, routine: &str, ty: Type) -> String {
    format!("cblas_{routine}{}", if is_sub(family, ty) { "_sub" } else { "" })
}

const SAFETY: &str = "// SAFETY: the caller admitted the arguments, and `function` is the library's routine of this name.";

/// `calls.rs`: how each routine is called through the C interface and through Fortran's.
pub fn calls(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The native interfaces of BLAS, routine by routine: their types, and how an argument struct becomes a
//! call.

use crate::shared::call::{{Integer, NativeCall, letter}};
use blasm_core::args;
use blasm_core::flags::Layout;
use blasm_core::scalar::{{c32, c64}};
use std::ffi::{{c_int, c_void}};
"
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let result = match returned(family, *ty) {
                "()" => String::new(),
                result => format!(" -> {result}"),
            };
            let optional = match returned(family, *ty) {
                "()" => "Option<()>".to_owned(),
                result => format!("Option<{result}>"),
            };
            let (cblas_type, cblas_body) = cblas(family, *ty);
            let (fortran_name, fortran_type, fortran_body) = match family.returns {
                Returns::Nothing => {
                    let (signature, body) = fortran(family, *ty);
                    (format!("Some(\"{routine}\")"), signature, body)
                }
                _ => ("None".to_owned(), "()".to_owned(), "None".to_owned()),
            };
            let unused = if fortran_body == "None" { "_" } else { "" };
            let _ = writeln!(
                out,
                "
impl NativeCall for args::{name}<{scalar}> {{
    const CBLAS: &'static str = \"{symbol}\";
    const FORTRAN: Option<&'static str> = {fortran_name};
    type Cblas<I: Integer> = {cblas_type};
    type Fortran<I: Integer> = {fortran_type};
    #[inline]
    unsafe fn call_cblas<I: Integer>(&self, function: Self::Cblas<I>){result} {{
        {cblas_body}
    }}
    unsafe fn call_fortran<I: Integer>(&self, {unused}function: Self::Fortran<I>) -> {optional} {{
        {fortran_body}
    }}
}}",
                name = family.struct_name(),
                scalar = scalar(*ty),
                symbol = cblas_symbol(family, routine, *ty),
            );
        }
    }
    out
}

fn cblas(family: &Family, ty: Type) -> (String, String) {
    let (mut types, mut values) = (Vec::new(), Vec::new());
    for p in &family.params {
        let n = p.name;
        let (kind, value) = match p.kind {
            kind if is_flag(kind) => ("c_int".to_owned(), format!("self.{n}.cblas()")),
            kind if is_integer(kind) => ("I".to_owned(), format!("I::of(self.{n})")),
            Kind::Scalar(e) if resolve(ty, e).is_complex() => {
                ("*const c_void".to_owned(), format!("(&raw const self.{n}).cast()"))
            }
            Kind::Scalar(e) => (scalar(resolve(ty, e)).to_owned(), format!("self.{n}")),
            Kind::Operand { access, element, .. } => operand(p, resolve(ty, element), access),
            kind => unreachable!("{kind:?} is a flag or an integer"),
        };
        types.push(kind);
        values.push(value);
    }
    if is_sub(family, ty) {
        types.push("*mut c_void".to_owned());
        values.push("(&raw mut result).cast()".to_owned());
        let body = format!(
            "let mut result = {}::default();
        {SAFETY}
        unsafe {{ function({}) }};
        result",
            scalar(ty),
            values.join(", ")
        );
        return (format!("unsafe extern \"C\" fn({})", types.join(", ")), body);
    }
    let call = format!("function({})", values.join(", "));
    let (arrow, body) = match family.returns {
        Returns::Nothing => (String::new(), format!("unsafe {{ {call} }}")),
        // Libraries return it as C's int or as size_t; the guard gives none more elements than fit the
        // lower half, which both fill.
        Returns::Index => {
            (" -> usize".to_owned(), format!("u64::from(unsafe {{ {call} }} as u32)"))
        }
        _ => (format!(" -> {}", returned(family, ty)), format!("unsafe {{ {call} }}")),
    };
    (
        format!("unsafe extern \"C\" fn({}){arrow}", types.join(", ")),
        format!("{SAFETY}\n        {body}"),
    )
}

/// What a row-major call is by columns: the assignments to `by_columns`, or `None` if Fortran's interface
/// has no such call without conjugated copies.
fn by_columns(family: &Family, ty: Type) -> Option<Vec<String>> {
    let mut changes = Vec::new();
    let mut swap = |a: &str, b: &str| {
        changes.push(format!("(call.{a}, call.{b}) = (self.{b}, self.{a});"));
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
            Kind::Uplo => changes.push(format!("call.{n} = self.{n}.other();")),
            Kind::Side => changes.push(format!("call.{n} = self.{n}.other();")),
            Kind::Trans(_) if products.contains(&family.name) => {}
            // A matrix and its transpose: which of them is stored changes. Conjugating without
            // transposing is what Fortran cannot say.
            Kind::Trans(_) if family.level == 2 && ty.is_complex() => {
                changes.push(format!("call.{n} = self.{n}.plain_other()?;"));
            }
            Kind::Trans(_) if ["herk", "her2k"].contains(&family.name) => {
                changes.push(format!("call.{n} = self.{n}.adjoint();"));
            }
            Kind::Trans(_) => changes.push(format!("call.{n} = self.{n}.other();")),
            _ => {}
        }
    }
    if family.name == "her2k" {
        changes.push("call.alpha = self.alpha.conj();".to_owned());
    }
    Some(changes)
}

fn fortran(family: &Family, ty: Type) -> (String, String) {
    let (mut types, mut values, mut lets) = (Vec::new(), Vec::new(), Vec::new());
    let mut lengths = 0;
    for p in &family.params {
        let n = p.name;
        let (kind, value) = match p.kind {
            Kind::Layout => continue,
            kind if is_flag(kind) => {
                lengths += 1;
                lets.push(format!("let {n} = letter(call.{n}.cblas());"));
                ("*const u8".to_owned(), format!("&raw const {n}"))
            }
            kind if is_integer(kind) => {
                lets.push(format!("let {n} = I::of(call.{n});"));
                ("*const I".to_owned(), format!("&raw const {n}"))
            }
            Kind::Scalar(e) => {
                let ty = scalar(resolve(ty, e));
                (format!("*const {ty}"), format!("&raw const call.{n}"))
            }
            Kind::Operand { access, element, .. } => {
                let ty = scalar(resolve(ty, element));
                let pointer = if access == Access::Read { "const" } else { "mut" };
                (format!("*{pointer} {ty}"), format!("call.{n}"))
            }
            kind => unreachable!("{kind:?} is a flag or an integer"),
        };
        types.push(kind);
        values.push(value);
    }
    // Fortran compilers pass the length of each text behind all arguments; who does not expect them does
    // not look.
    for _ in 0..lengths {
        types.push("usize".to_owned());
        values.push("1".to_owned());
    }
    let signature = format!("unsafe extern \"C\" fn({})", types.join(", "));
    let mut body = String::new();
    let call = match (family.has("layout"), by_columns(family, ty)) {
        (false, _) => "let call = self;".to_owned(),
        (true, Some(changes)) => format!(
            "let mut call = *self;
        if self.layout.is_row_major() {{
            call.layout = Layout::COLUMN_MAJOR;
            {}
        }}",
            changes.join("\n            ")
        ),
        (true, None) => "if self.layout.is_row_major() {
            return None;
        }
        let call = self;"
            .to_owned(),
    };
    let _ = write!(
        body,
        "{call}
        {}
        {SAFETY}
        unsafe {{ function({}) }};
        Some(())",
        lets.join("\n        "),
        values.join(", ")
    );
    (signature, body)
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
                format!("            {},\n", cblas_symbol(family, routine, ty))
            })
            .collect()
    };
    let rotates =
        |family: &Family, ty: Type| ty.is_complex() && ["rotg", "rot"].contains(&family.name);
    // What is younger than the libraries that distributions ship may be missing there, and linking would
    // fail, so it is computed by own kernels.
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
