//! Rust: argument structs with their checks, and the lists of routines and families.

use super::{GENERATED, describe, reference_url};
use crate::dsl::{Access, Element, Family, Kind, Param, Returns, Type};
use crate::rules::{
    self, Check, Checks, Choice, Condition, Demand, Empty, Extent, Form, IdleOutput, Number,
    Overlap, Unread,
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
        Kind::Dim
        | Kind::Inner
        | Kind::Width
        | Kind::Increment
        | Kind::Leading
        | Kind::Distance => "i64".into(),
        Kind::Scalar(Element::Own) => "T".into(),
        Kind::Scalar(Element::Real) => "T::Real".into(),
        Kind::Operand { access, element, .. } => {
            let pointer = if access == Access::Read { "const" } else { "mut" };
            let element = if element == Element::Own { "T" } else { "T::Real" };
            format!("*{pointer} {element}")
        }
    }
}

/// A whole number. The flags choose in the order of the words here.
fn number(n: &Number) -> String {
    match n {
        Number::One => "1".into(),
        Number::Parameter(name) => format!("self.{name}"),
        Number::Sum(of) => {
            let mut of = of.iter().map(number);
            let first = of.next().unwrap_or_default();
            of.fold(first, |sum, one| format!("{sum}.saturating_add({one})"))
        }
        Number::Choose(choice, yes, no) => {
            let flag = match choice {
                Choice::Plain(flag) | Choice::Left(flag) => flag,
                Choice::RowMajor => "layout",
            };
            format!("self.{flag}.choose({}, {})", number(yes), number(no))
        }
        Number::AtLeastOne(n) => format!("{}.max(1)", number(n)),
    }
}

/// Whether a call is row-major.
const ROW_MAJOR: &str = "self.layout.is_row_major()";

fn condition(of: &Condition) -> String {
    match of {
        Condition::Unknown(flag, _) => format!("!self.{flag}.is_legal()"),
        Condition::Says(flag, Form::Transpose) => format!("self.{flag} == Transpose::TRANSPOSE"),
        Condition::Says(flag, Form::Conjugate) => format!("self.{flag} == Transpose::CONJUGATE"),
        Condition::Complex => "T::IS_COMPLEX".into(),
        Condition::Negative(name) => format!("self.{name} < 0"),
        Condition::NotPositive(name) => format!("self.{name} <= 0"),
        Condition::Zero(name) => format!("self.{name} == 0"),
        Condition::Less(name, than) => format!("self.{name} < {}", number(than)),
        Condition::ScalarZero(name) => format!("self.{name}.is_zero()"),
        Condition::ScalarOne(name) => format!("self.{name}.is_one()"),
        Condition::All(all) => {
            format!("({})", all.iter().map(condition).collect::<Vec<_>>().join(" && "))
        }
        Condition::Any(any) => any_of(any),
    }
}

fn any_of(any: &[Condition]) -> String {
    any.iter().map(condition).collect::<Vec<_>>().join(" || ")
}

fn check(out: &mut String, family: &Family) {
    let Checks { flags, by_columns, by_rows } = &rules::checks(family);
    let lines = |checks: &[Check]| {
        let line = |check: &Check| {
            let wrong = condition(&check.wrong);
            format!("Position({}).illegal_if({wrong})?;", check.position)
        };
        checks.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let inline = if flags.is_empty() { "inline(always)" } else { "inline" };
    let _ =
        writeln!(out, "\n#[{inline}] fn check(&self) -> Result<(), Position> {{ {}", lines(flags));
    if by_rows == by_columns {
        out.push_str(&lines(by_columns));
    } else {
        let _ = writeln!(
            out,
            "if {ROW_MAJOR} {{ {} }} else {{ {} }}",
            lines(by_rows),
            lines(by_columns)
        );
    }
    out.push_str("Ok(()) }\n");
}

fn demand(out: &mut String, family: &Family) {
    let Demand { mut empty, idle, output } = rules::demand(family);
    let of_idle = match output {
        IdleOutput::Stays => {
            empty.extend(idle.iter().cloned());
            None
        }
        IdleOutput::Cleared => Some("Demand::Output".to_owned()),
        IdleOutput::ScaledUnless(stays) => Some(format!(
            "if {} {{ Demand::Nothing }} else {{ Demand::Output }}",
            condition(&stays)
        )),
    };
    let body = match (of_idle, &empty[..]) {
        (None, []) => "Demand::All".to_owned(),
        (None, _) => {
            format!("if {} {{ Demand::Nothing }} else {{ Demand::All }}", any_of(&empty))
        }
        (Some(of_idle), _) => format!(
            "if {} {{ return Demand::Nothing; }} if {} {{ return {of_idle}; }} Demand::All",
            any_of(&empty),
            any_of(&idle)
        ),
    };
    let _ = writeln!(out, "\n#[inline] fn demand(&self) -> Demand {{ {body} }}");
    // Zero need not be written.
    if let Empty::Scalar(name) = rules::empty(family) {
        let _ = writeln!(out, "\n#[inline] fn idle(&self) -> Self::Output {{ self.{name} }}");
    }
}

fn work_of(out: &mut String, family: &Family) {
    let field = |at: &usize| format!("self.{}", family.params[*at].name);
    let factor = |factor: &Factor| match factor {
        Factor::Param(at) => field(at),
        Factor::Side(side, m, n) => {
            format!("{}.choose({}, {})", field(side), field(m), field(n))
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
    let work = match factors.len() {
        0 => "1".to_owned(),
        _ => format!("product(&[{}])", factors.join(", ")),
    };
    let _ = writeln!(
        out,
        "const FLOPS: u64 = {flops};

         fn work(&self) -> u64 {{ {work} }}"
    );
}

/// The form of op(A), and the rows and columns of op(A), of a matrix whose own ones change places
/// by it.
fn form<'a>(
    rows: &'a Number,
    columns: &'a Number,
) -> Option<(&'static str, &'a Number, &'a Number)> {
    match (rows, columns) {
        (
            Number::Choose(Choice::Plain(flag), plain, transposed),
            Number::Choose(Choice::Plain(_), other_plain, other_transposed),
        ) if plain == other_transposed && transposed == other_plain => {
            Some((flag, plain, transposed))
        }
        _ => None,
    }
}

/// A matrix that is stored in full, as a function of `Shape` makes it.
fn matrix(rows: &Number, columns: &Number, leading: &str) -> String {
    let (what, rows, columns) = match form(rows, columns) {
        Some((flag, rows, columns)) => (format!("op(self.{flag}, "), rows, columns),
        None => ("general(".to_owned(), rows, columns),
    };
    format!("{what}{}, {}, self.{leading}, self.layout)", number(rows), number(columns))
}

/// What fits on a line where operands are visited, with its end.
const VISIT_WIDTH: usize = 100 - 12 + 1;

fn operands(out: &mut String, family: &Family) {
    let mut inputs = String::new();
    let mut outputs = String::new();
    let mut replace = Vec::new();
    let mut restride = Vec::new();
    for operand in rules::operands(family) {
        let rules::Operand { index, name, position, access, extent, .. } = &operand;
        let shape = match extent {
            Extent::Vector { length, increment } => {
                format!("vector({}, self.{increment})", number(length))
            }
            Extent::General { rows, columns, leading } => matrix(rows, columns, leading),
            Extent::Batch { rows, columns, leading, distance, count } => {
                let matrix = matrix(rows, columns, leading);
                format!("{matrix}.batch(self.{distance}, {})", number(count))
            }
            Extent::Triangle { order, leading } => {
                format!("triangle({}, self.{leading}, self.uplo, self.layout)", number(order))
            }
            Extent::Band { width, lines, leading } => {
                format!("band({}, {}, self.{leading})", number(width), number(lines))
            }
            Extent::Packed { order } => format!("packed({})", number(order)),
            Extent::Cells(count) => format!("cells({count})"),
        };
        let (what, unread) = match (access, rules::unread(family, *access)) {
            (Access::Read, _) => ("read", String::new()),
            (_, Unread::Always) => ("write", String::new()),
            (_, Unread::If(unread)) => ("update", format!(".unread_if({})", condition(&unread))),
            // The demand says what an idle call does not read.
            (_, Unread::Idle | Unread::Never) => ("update", String::new()),
        };
        let visit = |shape: &str| {
            format!(
                "visitor.operand(Operand::{what}({index}, \"{name}\", {position}, self.{name}, {shape}){unread})?;\n"
            )
        };
        let shape = format!("Shape::{shape}");
        let text = match visit(&shape) {
            line if line.len() <= VISIT_WIDTH => line,
            _ => format!("let {name} = {shape};\n{}", visit(name)),
        };
        if *access == Access::Read {
            inputs.push_str(&text);
        } else {
            outputs.push_str(&text);
        }
        replace.push((*index, format!("self.{name} = pointer.cast()")));
        // Of a batch it is the distance from one matrix to the next.
        let stride = match extent {
            Extent::Batch { distance, .. } => Some(*distance),
            other => other.stride(),
        };
        if let Some(stride) = stride {
            restride.push((*index, format!("self.{stride} = stride")));
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
        "\n#[inline(always)] fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {{ {inputs} {outputs} Ok(()) }}

         fn place(&mut self, index: usize, pointer: *mut u8) {{ {} }}",
        assign(&replace)
    );
    if !restride.is_empty() {
        let _ = writeln!(
            out,
            "\nfn restride(&mut self, index: usize, stride: i64) {{ {} }}",
            assign(&restride)
        );
    }
    let odd = rules::odd_increments(family);
    if !odd.is_empty() {
        let _ = writeln!(
            out,
            "\n#[inline(always)] fn has_odd_increment(&self) -> bool {{ {} }}",
            any_of(&odd)
        );
    }
    let factors: Vec<String> = rules::factors(family)
        .iter()
        .map(|name| format!("!self.{name}.parts_are_finite()"))
        .collect();
    if !factors.is_empty() {
        let _ = writeln!(
            out,
            "\n#[inline(always)] fn has_odd_scalar(&self) -> bool {{ {} }}",
            factors.join(" || ")
        );
    }
}

/// The assignment for `index`.
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

/// `args.rs`: a struct for each family, with its checks and extents.
pub fn args(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The arguments of every family: fields in the order of the C prototype, checks in the order of the
//! reference, operands with their shapes.
//!
//! Counts, increments and leading dimensions are in elements, whatever the guest's integer. Pointers
//! are host addresses, which are unchecked until `admit` has passed.

use crate::argument::{{Arguments, Demand, Operand, Position, Shape, Visit, product}};
use crate::flags::{{Diagonal, Layout, Side, Transpose, Uplo}};
use crate::scalar::Scalar;
"
    );
    for family in table {
        let name = family.struct_name();
        let list: Vec<String> = family
            .routines
            .iter()
            .map(|(r, _)| format!("[`{r}`]({})", reference_url(family, r)))
            .collect();
        let summary = family.summary.replace('[', "\\[").replace(']', "\\]");
        let notes: Vec<&str> = family.all_notes().collect();
        let routines = format!("Routines: {}.", list.join(", "));
        out.push('\n');
        let paragraphs = [summary, notes.join(" "), routines];
        for (i, paragraph) in paragraphs.iter().filter(|text| !text.is_empty()).enumerate() {
            if i > 0 {
                out.push_str("///\n");
            }
            document(&mut out, 0, paragraph);
        }
        let _ = writeln!(out, "#[derive(Clone, Copy, Debug)]\npub struct {name}<T: Scalar> {{");
        for p in &family.params {
            document(&mut out, 4, &format!("{}.", sentence(&describe(family, p))));
            let _ = writeln!(out, "pub {}: {},", p.name, field_type(p));
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
        let may_overlap = rules::overlap(family) == Overlap::ReadFirst;
        let _ = writeln!(out, "const MAY_OVERLAP: bool = {may_overlap};");
        let _ = writeln!(out, "const LEVEL: u8 = {};", family.level);
        work_of(&mut out, family);
        check(&mut out, family);
        demand(&mut out, family);
        operands(&mut out, family);
        out.push_str("}\n");
    }
    out
}

/// A documentation comment, its lines filled as wide as code is.
pub(super) fn document(out: &mut String, indent: usize, text: &str) {
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && indent + "/// ".len() + line.len() + 1 + word.len() > 100 {
            let _ = writeln!(out, "/// {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "/// {line}");
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

/// Calls `$with!` with a line for each routine: `name: Family<type> -> result, kernel, level, \"summary\";`,
/// behind what stands in brackets, if anything does.
#[macro_export]
macro_rules! for_each_routine {{
    ($($with:ident)::+ $([$($before:tt)*])?) => {{
        $($with)::+! {{
            $([$($before)*])?
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
    let standard: usize =
        table.iter().filter(|family| !family.extension).map(|family| family.routines.len()).sum();
    let _ = write!(
        out,
        "
/// How many routines belong to the standard; all others are extensions.
pub(crate) const STANDARD: usize = {standard};
"
    );
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
