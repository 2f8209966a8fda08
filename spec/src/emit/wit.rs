//! WIT: the interfaces of `wasi:blas` with a function for each operation.

use super::GENERATED;
use crate::dsl::{Access, Element, Family, Kind, Returns, Shape, Size, Type};
use crate::function::{Function, View, Word, functions, result};
use crate::rules::{self, Condition, Empty, Form, IdleOutput, Increments};
use std::fmt::Write;

/// The longest line.
const WIDTH: usize = 100;

/// `level1.wit`, `level2.wit` or `level3.wit`.
pub fn interface(table: &[Family], level: u8) -> String {
    let mut out = format!("// {GENERATED}\n\n");
    comment(&mut out, 0, preamble(level));
    let _ = writeln!(out, "interface level{level} {{");
    let functions: Vec<Function<'_>> =
        functions(table).into_iter().filter(|f| f.level() == level).collect();
    uses(&mut out, &functions);
    if level == 1 {
        out.push_str(ROTATIONS);
    }
    for function in &functions {
        out.push('\n');
        document(&mut out, function);
        signature(&mut out, function);
    }
    out.push_str("}\n");
    out
}

fn preamble(level: u8) -> &'static str {
    match level {
        1 => {
            "Level 1: vectors and scalars.\n\n\
             The vectors of a call have the length of the first; another is a `shape-mismatch`. A stride may be negative, which takes the elements backwards, or zero, \
             which takes one element `length` times; a call in which every stride is zero may be refused as \
             `too-large`."
        }
        2 => {
            "Level 2: matrices and vectors.\n\n\
             m, n, k and the numbers of diagonals are those of the matrix; a vector of another length is a \
             `shape-mismatch`. A stride may be negative, which takes the elements backwards, but not zero, \
             which is an `invalid-argument`."
        }
        _ => {
            "Level 3: matrices.\n\n\
             m and n are those of the matrix that is written, k is that of its factors; a matrix that does \
             not fit is a `shape-mismatch`. Rows and columns are those of the matrix, whatever its layout."
        }
    }
}

/// The records of the plane rotations.
const ROTATIONS: &str = "
    /// A plane rotation, and what it makes of the numbers that it was made for.
    record rotation {
        /// The first component of the result, of which the second is zero.
        r: scalar,
        /// In real types, one number from which `c` and `s` can be recovered: s if |z| < 1, 1 / c if
        /// |z| > 1, and c = 0, s = 1 if it is 1.
        z: option<scalar>,
        /// The cosine, which is real.
        c: scalar,
        /// The sine, of the type of the numbers.
        s: scalar,
    }

    /// Which entries of a modified rotation's H are known beforehand.
    enum modified-form {
        /// None.
        full,
        /// h11 = h22 = 1.
        unit-diagonal,
        /// h21 = -1, h12 = 1.
        unit-anti-diagonal,
        /// H is the identity.
        identity,
    }

    /// The matrix H of a modified rotation. Entries that `form` implies have these values where they
    /// are a result, and are not looked at where they are a parameter.
    record modified-rotation {
        form: modified-form,
        h11: scalar,
        h21: scalar,
        h12: scalar,
        h22: scalar,
    }

    /// A modified rotation, and the scale factors and the first component after it.
    record modified-rotation-update {
        d1: scalar,
        d2: scalar,
        x1: scalar,
        h: modified-rotation,
    }
";

fn uses(out: &mut String, functions: &[Function<'_>]) {
    let words: Vec<Word> =
        functions.iter().flat_map(|f| f.parameters.iter().map(|p| p.word)).collect();
    let any = |test: fn(&Word) -> bool| words.iter().any(test);
    let mut types = vec!["scalar"];
    if any(|w| matches!(w, Word::Transpose(_))) {
        types.push("transpose");
    }
    if any(|w| matches!(w, Word::Diagonal)) {
        types.push("diagonal");
    }
    if any(|w| matches!(w, Word::Side)) {
        types.push("side");
    }
    types.push("error");
    let views: Vec<&str> = [
        View::Vector,
        View::Matrix,
        View::Triangular,
        View::Packed,
        View::Band,
        View::TriangularBand,
    ]
    .into_iter()
    .filter(|view| words.iter().any(|w| matches!(w, Word::View(v, ..) if v == view)))
    .map(record)
    .collect();
    let _ = writeln!(out, "    use types.{{{}}};", types.join(", "));
    let buffers = format!("    use buffers.{{{}}};", views.join(", "));
    if buffers.len() <= WIDTH {
        let _ = writeln!(out, "{buffers}");
    } else {
        let _ =
            writeln!(out, "    use buffers.{{\n        {},\n    }};", views.join(",\n        "));
    }
}

/// The name of a view's record.
pub(super) fn record(view: View) -> &'static str {
    match view {
        View::Vector => "vector",
        View::Matrix => "matrix",
        View::Triangular => "triangular-matrix",
        View::Packed => "packed-matrix",
        View::Band => "band-matrix",
        View::TriangularBand => "triangular-band-matrix",
    }
}

/// The type of a parameter.
fn type_of(word: Word) -> &'static str {
    match word {
        Word::Transpose(_) => "transpose",
        Word::Diagonal => "diagonal",
        Word::Side => "side",
        Word::Scalar(_) => "scalar",
        Word::View(view, ..) => record(view),
        Word::Rotation => "modified-rotation",
    }
}

pub(super) fn signature(out: &mut String, function: &Function<'_>) {
    let parameters: Vec<String> = match function.family().by_value {
        Some(by_value) => by_value.numbers.iter().map(|name| format!("{name}: scalar")).collect(),
        None => {
            function.parameters.iter().map(|p| format!("{}: {}", p.name, type_of(p.word))).collect()
        }
    };
    let (name, result) = (function.name, result(function));
    let line = format!("    {name}: func({}) -> result<{result}, error>;", parameters.join(", "));
    if line.len() <= WIDTH {
        let _ = writeln!(out, "{line}");
    } else {
        let _ = writeln!(
            out,
            "    {name}: func(\n        {},\n    ) -> result<{result}, error>;",
            parameters.join(",\n        ")
        );
    }
}

fn document(out: &mut String, function: &Function<'_>) {
    let family = function.family();
    let mut text = family.summary.to_owned();
    let mut paragraph = |what: String| {
        if !what.is_empty() {
            text.push_str("\n\n");
            text.push_str(&what);
        }
    };
    if family.level > 1 {
        paragraph(shapes(function));
    }
    let mut rules = legality(function);
    rules.extend(quick_returns(function));
    rules.extend(family.notes.iter().chain(&family.function_notes).map(|s| (*s).to_owned()));
    paragraph(rules.join(" "));
    paragraph(format!("BLAS: {}.", covers(function)));
    comment(out, 4, &text);
}

/// A parameter's name in the text.
fn named(function: &Function<'_>, row_name: &str) -> String {
    format!("`{}`", function.parameters[function.position(row_name) - 1].name)
}

/// "`a` is m x k, or k x m if `trans-a` transposes; …"
pub(super) fn shapes(function: &Function<'_>) -> String {
    let by = |size: Size, before: &str| match size {
        Size::Is(n) => format!("{before}{n}"),
        Size::Trans(flag, n, m) => {
            format!("{before}{n}, or {m} if {} transposes", named(function, flag))
        }
        Size::Side(m, n) => format!("{before}{m} on the left, {n} on the right"),
        Size::PlusOne(_) | Size::SumPlusOne(..) => unreachable!("no size of a view"),
    };
    let mut list: Vec<(Vec<String>, bool, String)> = Vec::new();
    for (_, p, _, shape) in function.views() {
        let (has, what) = match shape {
            Shape::Vector(Size::Trans(flag, n, m)) => {
                (true, format!("{n} elements, or {m} if {} transposes", named(function, flag)))
            }
            Shape::Vector(n) => (true, by(n, "") + " elements"),
            Shape::General(Size::Trans(flag, r, _), Size::Trans(_, c, _)) => {
                (false, format!("{r} x {c}, or {c} x {r} if {} transposes", named(function, flag)))
            }
            Shape::General(r, c) | Shape::Band(_, r, c) if r != c => {
                (false, by(r, "") + &by(c, " x "))
            }
            Shape::General(n, _) | Shape::Triangle(n) | Shape::Packed(n) | Shape::Band(_, n, _) => {
                (false, by(n, "of order "))
            }
            Shape::Cells(_) | Shape::Batch(..) => unreachable!("no view"),
        };
        let name = format!("`{}`", p.name);
        match list.last_mut() {
            Some((names, _, before)) if *before == what => names.push(name),
            _ => list.push((vec![name], has, what)),
        }
    }
    let list: Vec<String> = list
        .into_iter()
        .map(|(who, has, what)| {
            let verb = match (has, who.len()) {
                (true, 1) => "has",
                (true, _) => "have",
                (false, 1) => "is",
                (false, _) => "are",
            };
            format!("{} {verb} {what}", names(&who, "and"))
        })
        .collect();
    list.join("; ") + "."
}

fn legality(function: &Function<'_>) -> Vec<String> {
    let family = function.family();
    let mut out = Vec::new();
    for p in &function.parameters {
        let name = &p.name;
        let Word::Transpose(takes) = p.word else { continue };
        let Some(illegal) = rules::illegal_form(p.of.name, takes) else { continue };
        let article = match (in_complex_types(&illegal), has_complex_types(function)) {
            (true, false) => continue,
            (true, true) => "In complex types a",
            (false, _) => "A",
        };
        let form = form(&illegal);
        out.push(format!("{article} `{name}` of `{form}` is an `invalid-argument`."));
    }
    if rules::increments(family) == Increments::Positive {
        out.push("A stride below 1 is an `invalid-argument`.".to_owned());
    }
    out
}

/// Whether a condition on a form holds in complex types only.
pub(super) fn in_complex_types(of: &Condition) -> bool {
    matches!(of, Condition::All(all) if all.contains(&Condition::Complex))
}

/// The case of `transpose` that a condition mentions.
pub(super) fn form(of: &Condition) -> &'static str {
    match of {
        Condition::Says(_, Form::Transpose) => "transpose",
        Condition::Says(_, Form::Conjugate) => "conjugate-transpose",
        Condition::All(all) => all.iter().map(form).find(|form| !form.is_empty()).unwrap_or(""),
        _ => "",
    }
}

/// Whether one of the function's element types is complex.
pub(super) fn has_complex_types(function: &Function<'_>) -> bool {
    function.families.iter().flat_map(|row| &row.routines).any(|(_, ty)| ty.is_complex())
}

/// The numbers that must be 0 by the conditions.
fn zeros(of: &[Condition]) -> Vec<String> {
    let name = |of: &Condition| match of {
        Condition::NotPositive(name) | Condition::ScalarZero(name) => (*name).to_owned(),
        _ => unreachable!("no number is zero"),
    };
    of.iter().map(name).collect()
}

fn names(list: &[String], conjunction: &str) -> String {
    match list {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {conjunction} {last}", first.join(", ")),
    }
}

/// What happens if sizes or factors are zero.
fn quick_returns(function: &Function<'_>) -> Vec<String> {
    let family = function.family();
    if family.by_value.is_some() {
        return Vec::new();
    }
    let demand = rules::demand(family);
    let idle = zeros(&demand.idle);
    let scaled = matches!(demand.output, IdleOutput::ScaledUnless(_));
    if family.level == 1 && !scaled {
        return match (rules::empty(family), family.returns) {
            (Empty::Nothing, _) if idle.is_empty() => vec![],
            (Empty::Nothing, _) => vec![format!(
                "Nothing happens if the vectors are empty or {} is zero; `x` is then not read.",
                names(&idle, "or")
            )],
            // The row itself says so.
            (Empty::Scalar(_), _) => vec![],
            (Empty::Zero, Returns::Index) => vec!["`none` if `x` is empty.".to_owned()],
            (Empty::Zero, _) if family.has("y") => {
                vec!["Zero if the vectors are empty.".to_owned()]
            }
            (Empty::Zero, _) => vec!["Zero if `x` is empty.".to_owned()],
        };
    }
    let quoted = |read: bool| {
        let access = move |word| matches!(word, Word::View(_, _, Access::Read)) == read;
        let views = function.views().filter(move |(_, p, ..)| access(p.word));
        views.map(|(_, p, ..)| format!("`{}`", p.name)).collect::<Vec<_>>()
    };
    let (read, written) = (quoted(true), quoted(false).concat());
    let mut zero = zeros(&demand.empty);
    if demand.output == IdleOutput::Stays {
        zero.extend(idle.iter().cloned());
    }
    let mut out = vec![match family.level {
        1 => "Nothing happens if the vectors are empty.".to_owned(),
        _ => format!("Nothing happens if {} is zero.", names(&zero, "or")),
    }];
    match demand.output {
        IdleOutput::Stays => {}
        IdleOutput::Cleared => out.push(format!(
            "If {} is zero, {written} becomes zero, and neither it nor {} is read.",
            names(&idle, "or"),
            names(&read, "nor")
        )),
        IdleOutput::ScaledUnless(_) => {
            let are = if read.len() == 1 { "is" } else { "are" };
            out.push(format!(
                "If {} is zero, {} {are} not read and {written} is only multiplied by beta, which is nothing if \
                 beta is one; if beta is zero, {written} is not read.",
                names(&idle, "or"),
                names(&read, "and")
            ));
        }
    }
    out
}

/// A table a level with a line a routine: its name, what `line` makes of its function, its row, its own name
/// and its type, and its element type.
pub(super) fn tables(
    table: &[Family],
    columns: &[&str],
    line: impl Fn(&Function<'_>, &Family, &str, Type) -> String,
) -> String {
    let functions = functions(table);
    let mut out = String::new();
    for level in 1..=3 {
        let _ = writeln!(
            out,
            "\n## Level {level}\n\n| BLAS | {} | element type |\n|{}",
            columns.join(" | "),
            "---|".repeat(columns.len() + 2)
        );
        for function in functions.iter().filter(|f| f.level() == level) {
            for family in &function.families {
                let apart = match real_scalar(function, family) {
                    Some(name) => format!(", {name} real"),
                    None => String::new(),
                };
                for (routine, ty) in &family.routines {
                    let _ = writeln!(
                        out,
                        "| {} | {} | `{}`{apart} |",
                        routine.to_uppercase(),
                        line(function, family, routine, *ty),
                        element_type(*ty)
                    );
                }
            }
        }
    }
    out
}

/// "SGEMM, DGEMM, CGEMM, ZGEMM"
pub(super) fn covers(function: &Function<'_>) -> String {
    let mut text = String::new();
    for family in &function.families {
        let list: Vec<String> =
            family.routines.iter().map(|(name, _)| name.to_uppercase()).collect();
        let apart = real_scalar(function, family);
        if !text.is_empty() {
            text.push_str(if apart.is_some() { "; " } else { ", " });
        }
        text.push_str(&list.join(", "));
        if let Some(name) = apart {
            let _ = write!(text, " if {name} is real");
        }
    }
    text
}

/// The scalar that is real in this row, and of the element type in the function's first one.
pub(super) fn real_scalar<'a>(function: &Function<'a>, family: &'a Family) -> Option<&'a str> {
    let real = |p: &&crate::dsl::Param| p.kind == Kind::Scalar(Element::Real);
    let p = family.params.iter().find(real)?;
    let first = function.family().param(p.name)?;
    (first.kind == Kind::Scalar(Element::Own)).then_some(p.name)
}

/// The enum case of an element type.
pub(super) fn element_type(ty: Type) -> &'static str {
    match ty {
        Type::S => "single",
        Type::D => "double",
        Type::C => "complex-single",
        Type::Z => "complex-double",
    }
}

/// A documentation comment, paragraphs apart, lines filled.
fn comment(out: &mut String, indent: usize, text: &str) {
    let margin = " ".repeat(indent);
    for (i, paragraph) in text.split("\n\n").enumerate() {
        if i > 0 {
            let _ = writeln!(out, "{margin}///");
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && indent + 4 + line.len() + 1 + word.len() > WIDTH {
                let _ = writeln!(out, "{margin}/// {line}");
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let _ = writeln!(out, "{margin}/// {line}");
    }
}
