//! Rust: argument structs with their checks, the routine list, and the wiggle glue.

use super::{GENERATED, describe, reference_url, resolve, wasm_signature};
use crate::dsl::{
    Access, AlphaZero, Element, Family, Kind, Param, Returns, Shape, Size, Subset, Type,
};
use crate::work::{Factor, work};
use std::fmt::Write;

pub(super) fn scalar(ty: Type) -> &'static str {
    match ty {
        Type::S => "f32",
        Type::D => "f64",
        Type::C => "c32",
        Type::Z => "c64",
    }
}

fn field_type(p: &Param) -> String {
    match p.kind {
        Kind::Layout => "Layout".into(),
        Kind::Uplo => "Uplo".into(),
        Kind::Trans(_) => "Transpose".into(),
        Kind::Diag => "Diagonal".into(),
        Kind::Side => "Side".into(),
        Kind::Dim | Kind::Inner | Kind::Width | Kind::Increment | Kind::Leading => "i64".into(),
        Kind::Scalar(Element::Own) => "T".into(),
        Kind::Scalar(Element::Real) => "T::Real".into(),
        Kind::Operand { access, element, .. } => {
            let pointer = if access == Access::Read { "const" } else { "mut" };
            let element = if element == Element::Own { "T" } else { "T::Real" };
            format!("*{pointer} {element}")
        }
    }
}

fn size(s: Size) -> String {
    match s {
        Size::Is(a) => format!("self.{a}"),
        Size::Trans(f, a, b) => {
            format!("(if self.{f}.is_transposed() {{ self.{b} }} else {{ self.{a} }})")
        }
        Size::Side(a, b) => format!("(if self.side.is_left() {{ self.{a} }} else {{ self.{b} }})"),
        Size::PlusOne(a) => format!("self.{a}.saturating_add(1)"),
        Size::SumPlusOne(a, b) => format!("self.{a}.saturating_add(self.{b}).saturating_add(1)"),
    }
}

/// Legality of one parameter: the condition under which it is wrong, in the given layout.
fn wrong(family: &Family, p: &Param, row_major: bool) -> Option<String> {
    let name = p.name;
    match p.kind {
        Kind::Layout | Kind::Uplo | Kind::Diag | Kind::Side => {
            Some(format!("!self.{name}.is_legal()"))
        }
        Kind::Trans(Subset::All) => Some(format!("!self.{name}.is_legal()")),
        Kind::Trans(Subset::NoConjugate) => Some(format!(
            "!self.{name}.is_legal() || (T::IS_COMPLEX && self.{name} == Transpose::CONJUGATE)"
        )),
        Kind::Trans(Subset::NoPlain) => {
            Some(format!("!self.{name}.is_legal() || self.{name} == Transpose::TRANSPOSE"))
        }
        Kind::Dim | Kind::Inner | Kind::Width => Some(format!("self.{name} < 0")),
        Kind::Increment => Some(format!("self.{name} == 0")),
        Kind::Leading => {
            let at = family.position(name) - 2;
            let Kind::Operand { shape, .. } = family.params[at].kind else { unreachable!() };
            let least = match shape {
                Shape::General(rows, cols) => size(if row_major { cols } else { rows }),
                Shape::Triangle(n) => size(n),
                Shape::Band(width, ..) => size(width),
                _ => unreachable!("only matrices have a leading dimension"),
            };
            Some(format!("self.{name} < {least}.max(1)"))
        }
        Kind::Scalar(_) | Kind::Operand { .. } => None,
    }
}

pub(super) fn swapped<'a>(family: &'a Family, p: &'a Param) -> &'a Param {
    for (a, b) in &family.swaps {
        if p.name == *a {
            return family.param(b).expect("validated");
        }
        if p.name == *b {
            return family.param(a).expect("validated");
        }
    }
    p
}

fn check(out: &mut String, family: &Family) {
    if family.level == 1 {
        let _ =
            writeln!(out, "#[inline(always)] fn check(&self) -> Result<(), Position> {{ Ok(()) }}");
        return;
    }
    let _ = writeln!(out, "#[inline] fn check(&self) -> Result<(), Position> {{");
    let is_flag = |p: &&Param| {
        matches!(p.kind, Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side)
    };
    let line = |p: &Param, row: bool| {
        wrong(family, p, row).map(|condition| {
            format!("if {condition} {{ return Err(Position({})); }}", family.position(p.name))
        })
    };
    for p in family.params.iter().filter(is_flag) {
        out.push_str(&line(p, false).expect("flags are checked"));
    }
    let numbers: Vec<&Param> = family.params.iter().filter(|p| !is_flag(p)).collect();
    let column: Vec<String> = numbers.iter().filter_map(|p| line(p, false)).collect();
    let row: Vec<String> = numbers.iter().filter_map(|p| line(swapped(family, p), true)).collect();
    if row == column {
        out.push_str(&column.join("\n"));
    } else {
        let _ = writeln!(
            out,
            "if self.layout.is_row_major() {{ {} }} else {{ {} }}",
            row.join("\n"),
            column.join("\n")
        );
    }
    out.push_str("Ok(()) }\n");
}

fn demand(out: &mut String, family: &Family) {
    let outer: Vec<&str> =
        family.params.iter().filter(|p| p.kind == Kind::Dim).map(|p| p.name).collect();
    let mut nothing: Vec<String> = outer.iter().map(|n| format!("self.{n} <= 0")).collect();
    if family.positive_increment {
        nothing.push("self.incx <= 0".into());
    }
    let mut body = String::new();
    if !nothing.is_empty() {
        let _ = writeln!(body, "if {} {{ return Demand::Nothing; }}", nothing.join(" || "));
    }
    if family.has("alpha") && family.alpha_zero != AlphaZero::Ordinary {
        let mut idle = vec!["self.alpha.is_zero()".to_owned()];
        idle.extend(
            family
                .params
                .iter()
                .filter(|p| p.kind == Kind::Inner)
                .map(|p| format!("self.{} <= 0", p.name)),
        );
        let idle = idle.join(" || ");
        if family.has("beta") {
            let _ = writeln!(
                body,
                "if {idle} {{ return if self.beta.is_one() {{ Demand::Nothing }} else {{ Demand::Output }}; }}"
            );
        } else {
            let what = match family.alpha_zero {
                AlphaZero::Return => "Nothing",
                _ => "Output",
            };
            let _ = writeln!(body, "if {idle} {{ return Demand::{what}; }}");
        }
    }
    let _ = writeln!(out, "#[inline] fn demand(&self) -> Demand {{ {body} Demand::All }}");
    // The sum of nothing, to which a row's alpha is added.
    let idle = match family.returns {
        Returns::Nothing => "",
        _ if family.has("alpha") => "self.alpha",
        Returns::Element => "T::ZERO",
        Returns::Real => "T::Real::ZERO",
        Returns::Double => "0.0",
        Returns::Index => "0",
    };
    let _ = writeln!(out, "#[inline] fn idle(&self) -> Self::Output {{ {idle} }}");
}

fn work_of(out: &mut String, family: &Family) {
    let field = |at: &usize| format!("self.{}", family.params[*at].name);
    let factor = |factor: &Factor| match factor {
        Factor::Param(at) => field(at),
        Factor::Side(side, m, n) => {
            format!("if {}.is_left() {{ {} }} else {{ {} }}", field(side), field(m), field(n))
        }
        Factor::Width(widths) => {
            let added = |at| format!(".saturating_add({})", field(at));
            format!("1i64{}", widths.iter().map(added).collect::<String>())
        }
    };
    let factors: Vec<String> = work(family).iter().map(factor).collect();
    let (real, complex) = family.flops;
    let flops = match real == complex {
        true => real.to_string(),
        false => format!("if T::IS_COMPLEX {{ {complex} }} else {{ {real} }}"),
    };
    let _ = writeln!(
        out,
        "const FLOPS: u64 = {flops};
         fn work(&self) -> u64 {{ crate::argument::product(&[{}]) }}",
        factors.join(", ")
    );
}

fn operands(out: &mut String, family: &Family) {
    let mut inputs = String::new();
    let mut outputs = String::new();
    let mut replace = Vec::new();
    let mut restride = Vec::new();
    for (index, (p, shape, access, element)) in family.operands().enumerate() {
        let name = p.name;
        let position = family.position(name);
        let ty = if element == Element::Own { "T" } else { "T::Real" };
        let stride = family.stride_of(name);
        let layout = if family.level > 1 { "self.layout.is_row_major()" } else { "false" };
        let shape = match shape {
            Shape::Vector(n) => {
                format!(
                    "Shape::Vector {{ n: {}, inc: self.{} }}",
                    size(n),
                    stride.expect("validated")
                )
            }
            Shape::General(r, c) => format!(
                "Shape::General {{ rows: {}, cols: {}, ld: self.{}, row_major: {layout} }}",
                size(r),
                size(c),
                stride.expect("validated")
            ),
            Shape::Triangle(n) => format!(
                "Shape::Triangle {{ n: {}, ld: self.{}, upper: self.uplo.is_upper(), row_major: {layout} }}",
                size(n),
                stride.expect("validated")
            ),
            Shape::Band(w, r, c) => {
                let count = if r == c {
                    size(c)
                } else {
                    format!("if {layout} {{ {} }} else {{ {} }}", size(r), size(c))
                };
                let ld = stride.expect("validated");
                format!("Shape::Band {{ width: {}, count: {count}, ld: self.{ld} }}", size(w))
            }
            Shape::Packed(n) => format!("Shape::Packed {{ n: {} }}", size(n)),
            Shape::Cells(count) => format!("Shape::Cells {{ count: {count} }}"),
        };
        let access_text = match access {
            Access::Read => "Access::Read".to_owned(),
            Access::Write => "Access::Write".to_owned(),
            Access::ReadWrite if family.has("beta") => {
                "if self.beta.is_zero() { Access::Write } else { Access::ReadWrite }".to_owned()
            }
            Access::ReadWrite => "Access::ReadWrite".to_owned(),
        };
        let text = format!(
            "visit(Operand {{ index: {index}, name: \"{name}\", position: {position}, address: self.{name}.addr(), \
             access: {access_text}, shape: {shape}, size: size_of::<{ty}>(), align: align_of::<<{ty} as Scalar>::Real>() }})?;\n"
        );
        if access == Access::Read {
            inputs.push_str(&text);
        } else {
            outputs.push_str(&text);
        }
        replace.push((index, format!("self.{name} = pointer.cast()")));
        if let Some(s) = stride {
            restride.push((index, format!("self.{s} = stride")));
        }
    }
    let inputs = if inputs.is_empty() {
        String::new()
    } else {
        format!("if demand == Demand::All {{ {inputs} }}")
    };
    let outputs = if outputs.is_empty() {
        String::new()
    } else {
        format!("if demand != Demand::Nothing {{ {outputs} }}")
    };
    let _ = writeln!(
        out,
        "#[inline(always)] fn operands<E>(&self, demand: Demand, mut visit: impl FnMut(Operand) -> Result<(), E>) -> Result<(), E> {{ {inputs} {outputs} Ok(()) }}
         fn replace(&mut self, index: usize, pointer: *mut u8, stride: i64) {{ {} self.restride(index, stride); }}",
        assign(&replace)
    );
    let _ = if restride.is_empty() {
        writeln!(out, "fn restride(&mut self, _: usize, _: i64) {{}}")
    } else {
        writeln!(
            out,
            "fn restride(&mut self, index: usize, stride: i64) {{ {} }}",
            assign(&restride)
        )
    };
    let increments: Vec<&str> =
        family.params.iter().filter(|p| p.kind == Kind::Increment).map(|p| p.name).collect();
    if family.level == 1 && !increments.is_empty() {
        let odd = if increments.len() == 1 { "<= 0" } else { "== 0" };
        let odd: Vec<String> = increments.iter().map(|name| format!("self.{name} {odd}")).collect();
        let _ = writeln!(
            out,
            "#[inline(always)] fn has_odd_increment(&self) -> bool {{ {} }}",
            odd.join(" || ")
        );
    }
    let scalars: Vec<String> = family
        .params
        .iter()
        .filter(|p| matches!(p.kind, Kind::Scalar(_)) && ["alpha", "beta"].contains(&p.name))
        .map(|p| format!("!self.{}.parts_are_finite()", p.name))
        .collect();
    if !scalars.is_empty() {
        let _ = writeln!(
            out,
            "#[inline(always)] fn has_odd_scalar(&self) -> bool {{ {} }}",
            scalars.join(" || ")
        );
    }
}

/// The assignment that belongs to `index`.
fn assign(choices: &[(usize, String)]) -> String {
    match choices {
        [(only, statement)] => format!("if index == {only} {{ {statement}; }}"),
        _ => {
            let arms: Vec<String> =
                choices.iter().map(|(index, s)| format!("{index} => {s},")).collect();
            format!("match index {{ {} _ => {{}} }}", arms.join("\n"))
        }
    }
}

/// `args.rs`: a struct a family, with its checks and extents.
pub fn args(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The arguments of every family: fields in the order of the C prototype, checks in the order of the
//! reference, operands with their shapes.
//!
//! Counts, increments and leading dimensions are in elements, whatever the guest's integer. Pointers
//! are host addresses that nobody has checked until `admit` has.

use crate::argument::{{Access, Arguments, Demand, Operand, Position, Shape}};
use crate::flags::{{Diagonal, Layout, Side, Transpose, Uplo}};
use crate::scalar::{{Scalar, c32, c64}};
"
    );
    for family in table {
        let name = family.struct_name();
        let list: Vec<String> = family
            .routines
            .iter()
            .map(|(r, _)| format!("[`{r}`]({})", reference_url(family, r)))
            .collect();
        let _ =
            writeln!(out, "\n/// {}\n///", family.summary.replace('[', "\\[").replace(']', "\\]"));
        for note in family.all_notes() {
            let _ = writeln!(out, "/// {note}");
        }
        let _ = writeln!(out, "///\n/// Routines: {}.", list.join(", "));
        let _ = writeln!(out, "#[derive(Clone, Copy, Debug)]\npub struct {name}<T: Scalar> {{");
        for p in &family.params {
            let _ = writeln!(
                out,
                "/// {}.\npub {}: {},",
                sentence(&describe(family, p)),
                p.name,
                field_type(p)
            );
        }
        let output = match family.returns {
            Returns::Nothing => "()",
            Returns::Element => "T",
            Returns::Real => "T::Real",
            Returns::Double => "f64",
            Returns::Index => "u64",
        };
        let _ = writeln!(
            out,
            "}}\n\nimpl<T: Scalar> Arguments for {name}<T> {{ type Output = {output};"
        );
        let writes = family.operands().any(|(_, _, access, _)| access != Access::Read);
        let reads = family.operands().any(|(_, _, access, _)| access == Access::Read);
        let _ =
            writeln!(out, "const MAY_OVERLAP: bool = {};", writes && reads && !family.sequential);
        let _ = writeln!(out, "const LEVEL: u8 = {};", family.level);
        if family.splits {
            let _ = writeln!(
                out,
                "const SPLITS: bool = true;
                 fn split(&self, index: usize, keep: i64) -> Option<[Self; 2]> {{ crate::guard::strip::{}(self, index, keep) }}",
                family.name
            );
        }
        work_of(&mut out, family);
        check(&mut out, family);
        demand(&mut out, family);
        operands(&mut out, family);
        out.push_str("}\n");
    }
    // A type that only some families use must not make the import unused.
    out.push_str("\nconst _: (Option<c32>, Option<c64>) = (None, None);\n");
    out
}

pub(super) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().collect::<String>() + chars.as_str())
}

pub(super) fn returned(family: &Family, ty: Type) -> &'static str {
    match family.returns {
        Returns::Nothing => "()",
        Returns::Element => scalar(ty),
        Returns::Real => scalar(ty.real()),
        Returns::Double => "f64",
        Returns::Index => "u64",
    }
}

/// `routines.rs`: the list that the trait, the enum and every table are made from.
pub fn routines(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The lists of routines and of families, as macros that call another one with them.

/// Calls `$with!` with a line a routine: `name: Family<type> -> result, kernel, level, \"summary\";`.
#[macro_export]
macro_rules! for_each_routine {{
    ($($with:tt)+) => {{
        $($with)+! {{
"
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let _ = writeln!(
                out,
                "            {routine}: {}<{}> -> {}, {}, {}, {:?};",
                family.struct_name(),
                scalar(*ty),
                returned(family, *ty),
                family.name,
                family.level,
                family.summary
            );
        }
    }
    out.push_str("        }\n    };\n}\n");
    out.push_str(
        "
/// Calls `$with!` with a line a family: `Family name { field … }`, the fields of its argument struct.
#[macro_export]
macro_rules! for_each_family {
    ($($with:tt)+) => {
        $($with)+! {
",
    );
    for family in table {
        let fields: Vec<&str> = family.params.iter().map(|p| p.name).collect();
        let _ = writeln!(
            out,
            "            {} {} {{ {} }}",
            family.struct_name(),
            family.name,
            fields.join(" ")
        );
    }
    out.push_str("        }\n    };\n}\n");
    out
}

/// `host.rs`: wiggle's trait, implemented by building the struct and handing it on.
pub fn host(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! wiggle's trait for the module, a method a routine: numbers become an argument struct, no more.

use crate::context::{{BlasCtx, Failure}};
use crate::witx::generated::{{types, wasi_ephemeral_blas::WasiEphemeralBlas}};
use blasm_core::args;
use blasm_core::flags::{{Diagonal, Layout, Side, Transpose, Uplo}};
use blasm_core::scalar::{{c32, c64}};
use wiggle::{{GuestMemory, GuestPtr}};

impl WasiEphemeralBlas for BlasCtx {{
"
    );
    let pointer = |ty: &str| format!("GuestPtr<{ty}>");
    for family in table {
        for (routine, ty) in &family.routines {
            let Bound { mut params, arguments, result } = bound(
                family,
                *ty,
                |ty| pointer(guest(ty)),
                |n| format!("window.at({n}.offset().into())"),
            );
            let call = if let Some(result) = result {
                params.push(format!("result: {}", pointer(result.map_or("u32", guest))));
                format!("self.call_returning(memory, result.offset(), |window| {arguments})")
            } else {
                format!("self.call(memory, |window| {arguments})")
            };
            let _ = writeln!(
                out,
                "#[inline] fn {routine}(&mut self, memory: &mut GuestMemory<'_>, {}) -> Result<(), Failure> {{ {call} }}",
                params.join(", ")
            );
        }
    }
    out.push_str("}\n");
    out
}

/// `provider/polyfill/src/generated/exports.rs`: the functions of the module, exported.
pub fn exports(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The functions of `wasi_ephemeral_blas`, as exports: numbers become an argument struct, no more.

use crate::{{at, call, call_returning}};
use blasm_core::args;
use blasm_core::flags::{{Diagonal, Layout, Side, Transpose, Uplo}};
use blasm_core::scalar::{{c32, c64}};

/// Where the guest's part of the memory begins: `--global-base` of its linker.
pub(crate) const RESERVED: u32 = {:#x};
",
        crate::RESERVED
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let Bound { mut params, arguments, result } =
                bound(family, *ty, |_| "u32".to_owned(), |n| format!("at(window, {n})"));
            let call = if result.is_some() {
                params.push("result: u32".to_owned());
                format!("call_returning(result, |window| {arguments})")
            } else {
                format!("call(|window| {arguments})")
            };
            let _ = writeln!(
                out,
                "\n#[unsafe(no_mangle)] extern \"C\" fn {routine}({}) -> u32 {{ {call} }}",
                params.join(", ")
            );
        }
    }
    out
}

/// A function of the module as a Rust function.
struct Bound {
    params: Vec<String>,
    /// The argument struct of them, with a `window` to find the operands in.
    arguments: String,
    /// What comes back: nothing, an index, or a number.
    result: Option<Option<Type>>,
}

/// `pointer` says a pointer's type, and `place` the operand that a parameter of that type points to.
fn bound(
    family: &Family,
    ty: Type,
    pointer: impl Fn(Type) -> String,
    place: impl Fn(&str) -> String,
) -> Bound {
    let mut params = Vec::new();
    let mut fields = Vec::new();
    for p in &family.params {
        let n = p.name;
        match p.kind {
            Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side => {
                params.push(format!("{n}: u32"));
                fields.push(format!("{n}: {}({n})", field_type(p)));
            }
            Kind::Dim | Kind::Inner | Kind::Width | Kind::Increment | Kind::Leading => {
                params.push(format!("{n}: i32"));
                fields.push(format!("{n}: {n}.into()"));
            }
            Kind::Scalar(e) => {
                let ty = resolve(ty, e);
                let real = scalar(ty.real());
                if ty.is_complex() {
                    params.push(format!("{n}_re: {real}"));
                    params.push(format!("{n}_im: {real}"));
                    fields.push(format!("{n}: {}::new({n}_re, {n}_im)", scalar(ty)));
                } else {
                    params.push(format!("{n}: {real}"));
                    fields.push(n.to_owned());
                }
            }
            Kind::Operand { element, .. } => {
                params.push(format!("{n}: {}", pointer(resolve(ty, element))));
                fields.push(format!("{n}: {}", place(n)));
            }
        }
    }
    let arguments =
        format!("args::{}::<{}> {{ {} }}", family.struct_name(), scalar(ty), fields.join(", "));
    let result = match family.returns {
        Returns::Nothing => None,
        Returns::Index => Some(None),
        Returns::Element => Some(Some(ty)),
        Returns::Real => Some(Some(ty.real())),
        Returns::Double => Some(Some(Type::D)),
    };
    Bound { params, arguments, result }
}

fn guest(ty: Type) -> &'static str {
    match ty {
        Type::S => "f32",
        Type::D => "f64",
        Type::C => "types::ComplexSingle",
        Type::Z => "types::ComplexDouble",
    }
}

/// `link.rs`: the functions of the module, for whoever defines them.
pub fn link(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The functions of the module with their wasm types: each finds its memory and enters wiggle's code.

macro_rules! for_each_import {{
    ($($with:tt)+) => {{
        $($with)+! {{
"
    );
    for family in table {
        for (routine, ty) in &family.routines {
            let _ = writeln!(out, "            {routine}({});", {
                wasm_signature(family, *ty)
                    .iter()
                    .enumerate()
                    .map(|(i, t)| format!("a{i}: {t}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            });
        }
    }
    out.push_str("        }\n    };\n}\n\npub(crate) use for_each_import;\n");
    out
}
