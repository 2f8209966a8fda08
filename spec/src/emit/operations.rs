//! Rust: the operations of `wasi:blas` on views, and how Wasmtime's bindings reach them.

use super::rust::{scalar, sentence};
use super::wit::real_scalar;
use super::{GENERATED, wit};
use crate::dsl::{Access, Element, Family, Kind, Param, Record, Returns, Size, Type};
use crate::function::{Function, Parameter, View, Word, fields, functions};
use crate::rules::{self, Choice, Condition, Form, Increments, Number};
use std::fmt::Write;

/// A name of WIT in Rust's case.
pub(super) fn snake(name: &str) -> String {
    name.replace('-', "_")
}

pub(super) fn camel(name: &str) -> String {
    name.split('-').map(sentence).collect()
}

/// Whether the function is written by hand.
fn by_hand(function: &Function<'_>) -> bool {
    function.family().by_value.is_some()
        || function.parameters.iter().any(|p| p.word == Word::Rotation)
}

fn type_of(p: &Parameter<'_>) -> String {
    match p.word {
        Word::Transpose(_) => "Transpose".into(),
        Word::Diagonal => "Diagonal".into(),
        Word::Side => "Side".into(),
        Word::Scalar(_) => "Number".into(),
        Word::View(view, ..) => format!("&{}", camel(wit::record(view))),
        Word::Rotation => "&ModifiedRotation".into(),
    }
}

fn returned(function: &Function<'_>) -> &'static str {
    match function.family().returns {
        Returns::Nothing => "()",
        Returns::Element => "Number",
        Returns::Real | Returns::Double => "f64",
        Returns::Index => "Option<u64>",
    }
}

/// `blasm-core/src/generated/operations.rs`.
pub fn operations(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! A function for each operation: the checks in their order, then the argument struct.

use super::*;

impl Operations<'_> {{
"
    );
    for function in functions(table).iter().filter(|f| !by_hand(f)) {
        operation(&mut out, function);
    }
    out.push_str("}\n");
    list(&mut out, table);
    out
}

/// The list of all operations as a macro.
fn list(out: &mut String, table: &[Family]) {
    out.push_str(
        "
/// Calls `$with!` with a line for each operation: `level \"name\" method(parameter: kind) -> kind;`, with
/// the name that the WIT has. For bindings, and for tests that call all operations.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_operation {
    ($($with:tt)+) => {
        $($with)+! {
",
    );
    for function in functions(table) {
        let mut parameters: Vec<String> = function
            .parameters
            .iter()
            .map(|p| format!("{}: {}", snake(&p.name), kind_of(p)))
            .collect();
        let mut result = match function.family().returns {
            Returns::Nothing => "nothing",
            Returns::Element => "number",
            Returns::Real | Returns::Double => "real",
            Returns::Index => "index",
        };
        if let Some(by_value) = function.family().by_value {
            parameters.extend(by_value.numbers.iter().map(|name| format!("{name}: number")));
            result = match by_value.result {
                Record::Rotation => "rotation",
                Record::ModifiedRotation => "modified_rotation_update",
            };
        }
        let _ = writeln!(
            out,
            "            level{} \"{}\" {}({}) -> {result};",
            function.level(),
            function.name,
            snake(function.name),
            parameters.join(", "),
        );
    }
    out.push_str("        }\n    };\n}\n");
}

/// The kind of a parameter, in a word.
fn kind_of(p: &Parameter<'_>) -> String {
    match p.word {
        Word::Transpose(_) => "transpose".into(),
        Word::Diagonal => "diagonal".into(),
        Word::Side => "side".into(),
        Word::Scalar(_) => "number".into(),
        Word::View(view, ..) => snake(wit::record(view)),
        Word::Rotation => "modified_rotation".into(),
    }
}

fn operation(out: &mut String, function: &Function<'_>) {
    let family = function.family();
    let summary = family.summary.replace('[', "\\[").replace(']', "\\]");
    let parameters: Vec<String> =
        function.parameters.iter().map(|p| format!("{}: {}", snake(&p.name), type_of(p))).collect();
    let _ = writeln!(
        out,
        "/// {summary}\n///\n/// # Errors\n/// As `wit/level{}.wit` says.\npub fn {}(&self, {}) -> Result<{}, Error> {{",
        family.level,
        snake(function.name),
        parameters.join(", "),
        returned(function)
    );
    check_types(out, function);
    check_layouts(out, function);
    check_arguments(out, function, "element.is_complex()");
    check_sizes(out, function);
    if rules::increments(family) == Increments::Any {
        let vectors: Vec<&str> = function.views().map(|(_, p, ..)| p.name.as_str()).collect();
        let _ = writeln!(out, "finite(&[{}])?;", vectors.join(", "));
    }
    // Rows that a real scalar sets apart come first.
    let mut families = function.families.clone();
    families.sort_by_key(|family| real_scalar(function, family).is_none());
    for family in families {
        let call = lower(function, family);
        let dispatch =
            format!("by_type!(element, T in [{}] => {call});", types(&[family], scalar).join(" "));
        match real_scalar(function, family) {
            Some(name) => {
                let _ =
                    writeln!(out, "if {name}.element_type() != element {{\n        {dispatch}\n}}");
            }
            None => {
                let _ = writeln!(out, "        {dispatch}");
            }
        }
    }
    let first = function.views().next().map_or(0, |(position, ..)| position);
    let _ = writeln!(out, "Err(Error::TypeMismatch({first})) }}\n");
}

fn types(families: &[&Family], name: fn(Type) -> &'static str) -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for (_, ty) in families.iter().flat_map(|f| &f.routines) {
        if !all.contains(&name(*ty)) {
            all.push(name(*ty));
        }
    }
    all
}

fn check_types(out: &mut String, function: &Function<'_>) {
    let apart: Vec<&str> =
        function.families.iter().filter_map(|family| real_scalar(function, family)).collect();
    let mut list = Vec::new();
    for (i, p) in function.parameters.iter().enumerate() {
        let name = snake(&p.name);
        let typed = match p.word {
            Word::View(..) => format!("Typed::Operand({name}.buffer.element_type)"),
            Word::Scalar(_) if apart.contains(&p.of.name) => {
                format!("Typed::Either({name}.element_type())")
            }
            Word::Scalar(Element::Own) => format!("Typed::Own({name}.element_type())"),
            Word::Scalar(Element::Real) => format!("Typed::Real({name}.element_type())"),
            _ => continue,
        };
        list.push(format!("({}, {typed})", i + 1));
    }
    let defined = |ty| match ty {
        Type::S => "ElementType::Single",
        Type::D => "ElementType::Double",
        Type::C => "ElementType::ComplexSingle",
        Type::Z => "ElementType::ComplexDouble",
    };
    let defined = types(&function.families, defined);
    let defined =
        if defined.len() == 4 { "&ALL".to_owned() } else { format!("&[{}]", defined.join(", ")) };
    let _ = writeln!(out, "let element = types(&[{}], {defined})?;", list.join(", "));
}

fn matrices<'f>(
    function: &'f Function<'f>,
) -> impl Iterator<Item = (usize, &'f Parameter<'f>, View)> {
    function
        .views()
        .filter(|(_, _, view, _)| *view != View::Vector)
        .map(|(position, p, view, _)| (position, p, view))
}

pub(super) fn check_layouts(out: &mut String, function: &Function<'_>) {
    let list: Vec<String> = matrices(function)
        .map(|(position, p, _)| format!("({position}, {}.layout)", p.name))
        .collect();
    if list.len() > 1 {
        let _ = writeln!(out, "layouts(&[{}])?;", list.join(", "));
    }
}

/// The checks of forms, strides and leading dimensions; `complex` asks whether the type is complex.
pub(super) fn check_arguments(out: &mut String, function: &Function<'_>, complex: &str) {
    let family = function.family();
    let mut list = Vec::new();
    for (i, p) in function.parameters.iter().enumerate() {
        let name = snake(&p.name);
        let condition = match p.word {
            Word::Transpose(takes) => match rules::illegal_form(p.of.name, takes) {
                Some(illegal)
                    if !wit::in_complex_types(&illegal) || wit::has_complex_types(function) =>
                {
                    unless(&illegal, &name, complex)
                }
                _ => continue,
            },
            Word::View(View::Vector, ..) => match rules::increments(family) {
                Increments::Any => continue,
                Increments::NotZero => format!("{name}.stride != 0"),
                // BLAS does nothing then.
                Increments::Positive => format!("{name}.stride > 0"),
            },
            // It has neither stride nor leading dimension.
            Word::View(View::Packed, ..) => continue,
            Word::View(..) => format!("{name}.is_legal()"),
            _ => continue,
        };
        list.push(format!("({}, {condition})", i + 1));
    }
    if !list.is_empty() {
        let _ = writeln!(out, "all(&[{}], Error::InvalidArgument)?;", list.join(", "));
    }
}

/// That a condition on a form does not hold.
fn unless(illegal: &Condition, flag: &str, complex: &str) -> String {
    match illegal {
        Condition::Says(_, Form::Transpose) => format!("{flag} != Transpose::TRANSPOSE"),
        Condition::Says(_, Form::Conjugate) => format!("{flag} != Transpose::CONJUGATE"),
        Condition::Complex => format!("!{complex}"),
        Condition::All(all) => {
            all.iter().map(|one| unless(one, flag, complex)).collect::<Vec<_>>().join(" || ")
        }
        _ => unreachable!("no condition on a form"),
    }
}

/// The sizes, from the views that have them, and the checks that all views agree and lie in what they
/// are views of.
pub(super) fn check_sizes(out: &mut String, function: &Function<'_>) {
    let sizes = sizes(function);
    for (name, value) in &sizes {
        let _ = writeln!(out, "let {name} = {value};");
    }
    check_shapes(out, function, &sizes);
    let bounds: Vec<String> = function
        .views()
        .map(|(position, p, ..)| format!("({position}, {}.in_bounds())", p.name))
        .collect();
    let _ = writeln!(out, "all(&[{}], Error::OutOfBounds)?;", bounds.join(", "));
}

/// The source of every size of the row.
fn sizes(function: &Function<'_>) -> Vec<(&'static str, String)> {
    let family = function.family();
    let is_size = |p: &&Param| matches!(p.kind, Kind::Dim | Kind::Inner | Kind::Width);
    family
        .params
        .iter()
        .filter(is_size)
        .map(|p| {
            let value = size_of(function, p.name)
                .unwrap_or_else(|| panic!("{}: no view has `{}`", function.name, p.name));
            (p.name, value)
        })
        .collect()
}

/// An expression for a size: from the matrix that is written if it has it, else from a matrix, else from
/// the first vector.
fn size_of(function: &Function<'_>, name: &'static str) -> Option<String> {
    let mut views: Vec<_> = function.views().collect();
    views.sort_by_key(|(_, p, view, _)| {
        let written = !matches!(p.word, Word::View(_, _, Access::Read));
        if *view == View::Vector { 2 } else { u8::from(!written) }
    });
    for (_, p, view, shape) in &views {
        for (field, size) in fields(*view, *shape) {
            if size == Size::Is(name) {
                return Some(format!("{}.{}", p.name, snake(field)));
            }
        }
    }
    views.iter().find_map(|(_, p, view, shape)| {
        let (flag, plain, transposed) = match fields(*view, *shape)[..] {
            [(rows, Size::Trans(flag, r, c)), (columns, _)] if r == name || c == name => {
                let (plain, transposed) = if r == name { (rows, columns) } else { (columns, rows) };
                (flag, plain, transposed)
            }
            _ => return None,
        };
        let flag = snake(&function.parameters[function.position(flag) - 1].name);
        let a = &p.name;
        Some(format!("if {flag}.is_transposed() {{ {a}.{transposed} }} else {{ {a}.{plain} }}"))
    })
}

fn check_shapes(out: &mut String, function: &Function<'_>, sizes: &[(&str, String)]) {
    let flag = |name: &str| snake(&function.parameters[function.position(name) - 1].name);
    let mut list = Vec::new();
    for (position, p, view, shape) in function.views() {
        for (field, size) in fields(view, shape) {
            let of = format!("{}.{}", p.name, snake(field));
            if sizes.iter().any(|(_, value)| *value == of) {
                continue;
            }
            let want = number(&size.into(), &flag);
            list.push(format!("({position}, {of} == {want})"));
        }
    }
    if !list.is_empty() {
        let _ = writeln!(out, "all(&[{}], Error::ShapeMismatch)?;", list.join(", "));
    }
}

/// A size of a view, by the sizes of the row; `flag` gives the parameter that stands for a row's
/// flag.
fn number(size: &Number, flag: &impl Fn(&str) -> String) -> String {
    let number = |size| number(size, flag);
    match size {
        Number::Parameter(name) => (*name).to_owned(),
        Number::Choose(Choice::Plain(f), yes, no) => {
            let (yes, no) = (number(yes), number(no));
            format!("(if {}.is_transposed() {{ {no} }} else {{ {yes} }})", flag(f))
        }
        Number::Choose(Choice::Left(f), yes, no) => {
            let (yes, no) = (number(yes), number(no));
            format!("(if {}.is_left() {{ {yes} }} else {{ {no} }})", flag(f))
        }
        _ => unreachable!("no size of a view"),
    }
}

/// The call with the argument struct.
fn lower(function: &Function<'_>, family: &Family) -> String {
    let position = |name: &str| function.position(name);
    let named = |name: &str| snake(&function.parameters[position(name) - 1].name);
    let first = |test: fn(View) -> bool| {
        matrices(function)
            .find(|(_, _, view)| test(*view))
            .map(|(_, p, _)| p.name.clone())
            .expect("validated")
    };
    let mut fields = Vec::new();
    for (i, p) in family.params.iter().enumerate() {
        let n = p.name;
        let value = match p.kind {
            Kind::Layout => format!("{}.layout", first(|_| true)),
            Kind::Uplo => {
                let view = first(|view| {
                    matches!(view, View::Triangular | View::Packed | View::TriangularBand)
                });
                format!("{view}.triangle")
            }
            Kind::Dim | Kind::Inner | Kind::Width => format!("signed({n})"),
            Kind::Trans(_) | Kind::Diag | Kind::Side => named(n),
            Kind::Scalar(element) => {
                let of = if element == Element::Own { "T::of" } else { "<T as Scalar>::Real::of" };
                format!("{of}({}).ok_or(Error::TypeMismatch({}))?", named(n), position(n))
            }
            Kind::Operand { .. } => format!("self.at({})", named(n)),
            Kind::Increment => format!("{}.inc()", named(family.params[i - 1].name)),
            Kind::Leading => format!("{}.leading()", named(family.params[i - 1].name)),
            Kind::Distance => unreachable!("only extensions have batches"),
        };
        fields.push(if value == n { value } else { format!("{n}: {value}") });
    }
    // rustfmt leaves the inside of this macro as it is.
    let fields: Vec<String> = fields.iter().map(|field| format!("            {field},")).collect();
    let args = format!("args::{}::<T> {{\n{}\n        }}", family.struct_name(), fields.join("\n"));
    match family.returns {
        Returns::Nothing => format!("self.carry_out(&{args})"),
        Returns::Element => format!("self.call(&{args}).map(Element::number)"),
        Returns::Real => format!("self.call(&{args}).map(Real::to_f64)"),
        Returns::Double => format!("self.call(&{args})"),
        Returns::Index => {
            let x = function.views().next().map(|(_, p, ..)| p.name.as_str()).unwrap_or_default();
            format!("self.call(&{args}).map(|index| ({x}.length > 0).then_some(index))")
        }
    }
}

/// `guest/provider/src/generated/exports.rs`.
pub fn exports(table: &[Family]) -> String {
    let mut out = format!(
        "// {GENERATED}

//! The interfaces of `wasi:blas` with a function for each operation, as exports.

use crate::bindings::exports::wasi::blas::{{buffers, level1, level2, level3, types}};
use crate::{{Provider, operate}};
"
    );
    let functions = functions(table);
    for level in 1..=3 {
        let _ = writeln!(out, "\nimpl level{level}::Guest for Provider {{");
        for function in functions.iter().filter(|f| f.level() == level) {
            let bound = bound(function);
            let look_ups: String =
                bound.views.iter().map(|x| format!("let {x} = {x}.into();\n")).collect();
            let _ = writeln!(
                out,
                "fn {name}({}) -> Result<{}, types::Error> {{
                    {look_ups}
                    operate(|operations| operations.{name}({}))
                }}",
                bound.parameters.join(", "),
                bound.result,
                bound.arguments.join(", "),
                name = bound.name,
            );
        }
        out.push_str("}\n");
    }
    out
}

/// A function in the types of the bindings that wit-bindgen makes.
struct Bound {
    name: String,
    parameters: Vec<String>,
    /// The parameters that are views.
    views: Vec<String>,
    /// Of the operation, once the views are looked up.
    arguments: Vec<String>,
    result: &'static str,
}

fn bound(function: &Function<'_>) -> Bound {
    let mut parameters: Vec<(String, String)> = Vec::new();
    let mut arguments = Vec::new();
    let mut views = Vec::new();
    for p in &function.parameters {
        let name = snake(&p.name);
        let (ty, argument) = match p.word {
            Word::View(view, ..) => {
                views.push(name.clone());
                (format!("buffers::{}<'_>", camel(wit::record(view))), format!("&{name}"))
            }
            Word::Rotation => ("level1::ModifiedRotation".into(), format!("&{name}.into()")),
            Word::Scalar(_) => ("types::Scalar".into(), format!("{name}.into()")),
            _ => (format!("types::{}", type_of(p)), format!("{name}.into()")),
        };
        parameters.push((name, ty));
        arguments.push(argument);
    }
    let mut result = match returned(function) {
        "Number" => "types::Scalar",
        other => other,
    };
    if let Some(by_value) = function.family().by_value {
        for name in by_value.numbers {
            arguments.push(format!("{name}.into()"));
            parameters.push(((*name).to_owned(), "types::Scalar".into()));
        }
        result = match by_value.result {
            Record::Rotation => "level1::Rotation",
            Record::ModifiedRotation => "level1::ModifiedRotationUpdate",
        };
    }
    let parameters = parameters.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    Bound { name: snake(function.name), parameters, views, arguments, result }
}
