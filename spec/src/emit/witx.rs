//! WITX: the normative text of the core-module ABI.

use super::{GENERATED, describe, reference_url, resolve};
use crate::dsl::{Access, Family, Kind, Returns, Type};
use std::fmt::Write;

fn name(ty: Type) -> &'static str {
    match ty {
        Type::S => "f32",
        Type::D => "f64",
        Type::C => "$complex_single",
        Type::Z => "$complex_double",
    }
}

/// `wasi_ephemeral_blas.witx`.
pub fn module(table: &[Family]) -> String {
    let mut out = format!(
        ";;; BLAS for WebAssembly: the routines of the reference BLAS, levels 1 to 3, for core modules.
;;;
;;; {GENERATED}
;;;
;;; A function has the name and the parameters of its CBLAS counterpart, without the prefix. Levels 2
;;; and 3 take `layout` first. Flags have the values of CBLAS; any other value is illegal. Counts,
;;; increments and leading dimensions are in elements. Complex numbers are passed by value as two
;;; numbers, real part first. What comes back is written through `result`, last of all.
;;;
;;; The result of every function is `$blas_errno`: success, or the position of the first illegal
;;; argument in the C prototype (`layout` is 1; a complex number counts once; `result` does not count),
;;; or why the host did not finish. A pointer that is needed and out of bounds traps. One that is not
;;; needed (an empty operand, an input while alpha is zero) is not touched and may be null. No alignment
;;; is required. Operands may overlap: the result is as if every input had been read before the first
;;; write; rotg, rotmg, rot, rotm and swap, and increments of zero, follow the order of the reference.
(use \"typenames.witx\")

(module $wasi_ephemeral_blas
  ;;; Operands lie in the caller's linear memory.
  (import \"memory\" (memory))
"
    );
    for level in 1..=3 {
        let what = match level {
            1 => "vectors",
            2 => "matrices and vectors",
            _ => "matrices",
        };
        let _ = writeln!(out, "\n  ;; Level {level}: {what}.");
        functions(&mut out, table.iter().filter(|f| f.level == level));
    }
    out.push_str(")\n");
    out
}

/// `wasi_ephemeral_blas_ext.witx`.
pub fn extensions(table: &[Family]) -> String {
    let mut out = format!(
        ";;; BLAS for WebAssembly: routines beyond the reference's levels 1 to 3, for core modules.
;;;
;;; {GENERATED}
;;;
;;; A host may lack this module. Everything that `wasi_ephemeral_blas.witx` says of its functions holds for
;;; these too: parameters, flags, results, what traps, and what happens to operands that overlap.
(use \"typenames.witx\")

(module $wasi_ephemeral_blas_ext
  ;;; Operands lie in the caller's linear memory.
  (import \"memory\" (memory))
"
    );
    functions(&mut out, table.iter());
    out.push_str(")\n");
    out
}

fn functions<'a>(out: &mut String, table: impl Iterator<Item = &'a Family>) {
    for family in table {
        for (routine, ty) in &family.routines {
            function(out, family, routine, *ty);
        }
    }
}

fn function(out: &mut String, family: &Family, routine: &str, ty: Type) {
    let precision = match ty {
        Type::S => "single precision",
        Type::D => "double precision",
        Type::C => "single-precision complex",
        Type::Z => "double-precision complex",
    };
    let _ = writeln!(out, "\n  ;;; {} ({precision})", family.summary);
    for note in family.all_notes() {
        let _ = writeln!(out, "  ;;; {note}");
    }
    let _ = writeln!(out, "  ;;; Reference: {}", reference_url(family, routine));
    let _ = writeln!(out, "  (@interface func (export \"{routine}\")");
    for p in &family.params {
        let n = p.name;
        let doc = describe(family, p);
        let mut line = |name: &str, ty: &str, doc: &str| {
            let _ = writeln!(out, "    ;;; {doc}\n    (param ${name} {ty})");
        };
        match p.kind {
            Kind::Layout => line(n, "$layout", &doc),
            Kind::Uplo => line(n, "$uplo", &doc),
            Kind::Trans(_) => line(n, "$transpose", &doc),
            Kind::Diag => line(n, "$diagonal", &doc),
            Kind::Side => line(n, "$side", &doc),
            Kind::Dim
            | Kind::Inner
            | Kind::Width
            | Kind::Increment
            | Kind::Leading
            | Kind::Distance => {
                line(n, "$blas_int", &doc);
            }
            Kind::Scalar(e) => {
                let ty = resolve(ty, e);
                if ty.is_complex() {
                    line(&format!("{n}_re"), name(ty.real()), &format!("{doc}; its real part"));
                    line(
                        &format!("{n}_im"),
                        name(ty.real()),
                        &format!("{doc}; its imaginary part"),
                    );
                } else {
                    line(n, name(ty), &doc);
                }
            }
            Kind::Operand { access, element, .. } => {
                let pointer = if access == Access::Read { "const_pointer" } else { "pointer" };
                line(n, &format!("(@witx {pointer} {})", name(resolve(ty, element))), &doc);
            }
        }
    }
    let result = match family.returns {
        Returns::Nothing => None,
        Returns::Element => Some(name(ty)),
        Returns::Real => Some(name(ty.real())),
        Returns::Double => Some("f64"),
        Returns::Index => Some("u32"),
    };
    if let Some(ty) = result {
        let _ = writeln!(
            out,
            "    ;;; where the result is written; checked before anything else is done\n    (param $result (@witx pointer {ty}))"
        );
    }
    let _ = writeln!(out, "    (result $error (expected (error $blas_errno)))\n  )");
}
