//! WebAssembly text: the adapter, which has the functions of `wasi_ephemeral_blas` and calls `wasi:blas`.
//!
//! Owns the step from addresses to buffers: the checks in the order of CBLAS, the operands' extents, what is
//! moved before and after the call, and how its parameters are lowered. What all functions share, and the two
//! whose operands are numbers, stand in `adapter_head.wat`. The text has neither data nor tables, since tools
//! that make components take no adapter with them. The file is long because each step of a call is text in
//! another language, written where the step is decided.

use super::{GENERATED, wasm_signature};
use crate::dsl::{Access, Element, Family, Kind, Returns, Shape, Type};
use crate::function::{Function, View, Word, fields, functions};
use crate::rules::{
    self, Check, Checks, Choice, Condition, Demand, Empty, Extent, Form, IdleOutput, Number,
    Operand, Unread,
};
use std::fmt::Write;

/// The version of the package that is imported.
const VERSION: &str = "0.1.0-draft";

/// Most parameters that the canonical ABI passes flat.
const MOST_FLAT: usize = 16;

/// `proposal/adapter/wasi_ephemeral_blas.wat`.
pub fn module(table: &[Family]) -> String {
    let functions = functions(table);
    let mut out = format!(
        ";; {GENERATED}
;;
;; An adapter from the core-module binding to the components' interfaces: a module that imports
;; wasi_ephemeral_blas becomes a component that imports wasi:blas. An operand is written to a buffer, the function
;; is called on views of buffers, and what it has written is read back to where the operand is.
(module $wasi_ephemeral_blas
(import \"env\" \"memory\" (memory 0))
(import \"__main_module__\" \"cabi_realloc\"
  (func $cabi_realloc (param i32 i32 i32 i32) (result i32)))
(import \"wasi:blas/buffers@{VERSION}\" \"[static]buffer.create\"
  (func $buffer_create (param i32 i64 i32)))
(import \"wasi:blas/buffers@{VERSION}\" \"[method]buffer.write\"
  (func $buffer_write (param i32 i64 i32 i32 i32)))
(import \"wasi:blas/buffers@{VERSION}\" \"[method]buffer.read\"
  (func $buffer_read (param i32 i64 i64 i32)))
(import \"wasi:blas/buffers@{VERSION}\" \"[resource-drop]buffer\"
  (func $buffer_drop (param i32)))
"
    );
    for function in &functions {
        let params = match function.family().by_value {
            // Numbers only, written out in the head.
            Some(by_value) => ["i32 i64 i64"].repeat(by_value.numbers.len()).join(" "),
            None => match flat(&leaves(function, function.family())) {
                Some(types) => types.join(" "),
                None => "i32".into(),
            },
        };
        let _ = writeln!(
            out,
            "(import \"wasi:blas/level{}@{VERSION}\" \"{}\"\n  (func $wasi_{} (param {params} i32)))",
            function.level(),
            function.name,
            function.name
        );
    }
    out.push_str(include_str!("adapter_head.wat"));
    for function in functions.iter().filter(|f| f.family().by_value.is_none()) {
        for family in &function.families {
            body(&mut out, function, family);
        }
    }
    for family in table {
        out.push('\n');
        for (routine, ty) in &family.routines {
            export(&mut out, family, routine, *ty);
        }
    }
    out.push_str(")\n");
    out
}

fn get(name: &str) -> String {
    format!("(local.get ${name})")
}

/// A 32-bit number as a 64-bit one.
fn wide(name: &str) -> String {
    format!("(i64.extend_i32_s (local.get ${name}))")
}

fn is(name: &str, value: u32) -> String {
    format!("(i32.eq (local.get ${name}) (i32.const {value}))")
}

/// A whole number of 64 bits.
fn number(n: &Number) -> String {
    match n {
        Number::One => "(i64.const 1)".into(),
        Number::Parameter(name) => wide(name),
        Number::Sum(of) => {
            let mut of = of.iter().map(number);
            let first = of.next().unwrap_or_default();
            of.fold(first, |sum, one| format!("(i64.add {sum} {one})"))
        }
        Number::Choose(choice, yes, no) => {
            let choice = match choice {
                Choice::Plain(flag) => is(flag, 111),
                Choice::Left(flag) => is(flag, 141),
                Choice::RowMajor => get("row"),
            };
            format!("(select {} {} {choice})", number(yes), number(no))
        }
        Number::AtLeastOne(n) => format!("(call $least {})", number(n)),
    }
}

fn condition(family: &Family, of: &Condition) -> String {
    let list = |of: &[Condition], instruction: &str| {
        let mut of = of.iter().map(|one| condition(family, one));
        let first = of.next().unwrap_or_default();
        of.fold(first, |all, one| format!("(i32.{instruction} {all} {one})"))
    };
    match of {
        Condition::Unknown(flag, kind) => {
            let (first, count) = match kind {
                Kind::Layout => (101, 2),
                Kind::Trans(_) => (111, 3),
                Kind::Uplo => (121, 2),
                Kind::Diag => (131, 2),
                Kind::Side => (141, 2),
                _ => unreachable!("no flag"),
            };
            let from_first = format!("(i32.sub {} (i32.const {first}))", get(flag));
            format!("(i32.ge_u {from_first} (i32.const {count}))")
        }
        Condition::Says(flag, Form::Transpose) => is(flag, 112),
        Condition::Says(flag, Form::Conjugate) => is(flag, 113),
        Condition::Complex => "(i32.ge_u (local.get $type) (i32.const 2))".into(),
        Condition::Negative(name) => format!("(i32.lt_s {} (i32.const 0))", get(name)),
        Condition::NotPositive(name) => format!("(i32.le_s {} (i32.const 0))", get(name)),
        Condition::Zero(name) => format!("(i32.eqz {})", get(name)),
        Condition::Less(name, than) => format!("(i64.lt_s {} {})", wide(name), number(than)),
        Condition::ScalarZero(name) => scalar_is(family, name, "is_zero"),
        Condition::ScalarOne(name) => scalar_is(family, name, "is_one"),
        Condition::All(all) => list(all, "and"),
        Condition::Any(any) => list(any, "or"),
    }
}

/// The length of a line, and the number of lines.
fn lines(extent: &Extent) -> (Number, Number) {
    extent.lines().expect("it has lines")
}

/// How many elements lie between the lowest and the highest.
fn count(extent: &Extent) -> String {
    let stride = extent.stride().map(wide).unwrap_or_default();
    match extent {
        Extent::Vector { length, .. } => format!("(call $vector {} {stride})", number(length)),
        Extent::Packed { order } => format!("(call $packed {})", number(order)),
        Extent::Cells(count) => format!("(i64.const {count})"),
        Extent::Batch { .. } => unreachable!("only extensions have batches"),
        Extent::General { .. } | Extent::Triangle { .. } | Extent::Band { .. } => {
            let (line, lines) = lines(extent);
            format!("(call $lines {} {} {stride})", number(&line), number(&lines))
        }
    }
}

fn check(out: &mut String, family: &Family) {
    let Checks { flags, by_columns, by_rows } = &rules::checks(family);
    let lines = |checks: &[Check]| -> String {
        let line = |check: &Check| {
            let (wrong, position) = (condition(family, &check.wrong), check.position);
            format!("  (if {wrong} (then (return (i32.const {position}))))\n")
        };
        checks.iter().map(line).collect()
    };
    out.push_str(&lines(flags));
    let _ = writeln!(out, "  (local.set $row {})", is("layout", 101));
    let column = lines(by_columns);
    if by_rows == by_columns {
        out.push_str(&column);
    } else {
        let row = lines(by_rows);
        let _ = write!(out, "  (if (local.get $row)\n  (then\n{row}  )\n  (else\n{column}  ))\n");
    }
}

fn scalar_type(family: &Family, name: &str) -> &'static str {
    match family.param(name).map(|p| p.kind) {
        Some(Kind::Scalar(Element::Real)) => "(i32.and (local.get $type) (i32.const 1))",
        _ => "(local.get $type)",
    }
}

/// Whether a scalar is a number, by that function of the head.
fn scalar_is(family: &Family, name: &str, what: &str) -> String {
    let ty = scalar_type(family, name);
    format!("(call ${what} {ty} (local.get ${name}_re) (local.get ${name}_im))")
}

/// A piece of a function's parameters.
enum Leaf {
    /// An enum's case.
    Byte(String),
    /// A handle of a buffer.
    Handle(String),
    /// A number of 64 bits.
    Long(String),
    /// A `scalar`: its type, and its bits.
    Scalar(String, String, String),
}

/// The parameters of a function, each as its pieces.
fn leaves(function: &Function<'_>, family: &Family) -> Vec<Vec<Leaf>> {
    let case =
        |name: &str, first: u32| Leaf::Byte(format!("(i32.sub {} (i32.const {first}))", get(name)));
    let zero = || Leaf::Long("(i64.const 0)".into());
    let mut all = Vec::new();
    for p in &function.parameters {
        let name = p.of.name;
        all.push(match p.word {
            Word::Transpose(_) => vec![case(name, 111)],
            Word::Diagonal => vec![case(name, 131)],
            Word::Side => vec![case(name, 141)],
            Word::Scalar(_) => vec![Leaf::Scalar(
                scalar_type(family, name).into(),
                get(&format!("{name}_re")),
                get(&format!("{name}_im")),
            )],
            Word::Rotation => {
                let entry = |index: u32| {
                    let at = format!(
                        "(call $cell (local.get $type) (local.get ${name}) (i32.const {index}))"
                    );
                    let bits = format!("(call $re (local.get $type) {at})");
                    Leaf::Scalar(get("type"), bits, "(i64.const 0)".into())
                };
                let form = format!("(call $form (local.get $type) (local.get ${name}))");
                vec![Leaf::Byte(form), entry(1), entry(2), entry(3), entry(4)]
            }
            Word::View(view, shape, _) => {
                let mut view_of = vec![Leaf::Handle(get(&format!("{name}_buffer")))];
                let first = Leaf::Long(get(&format!("{name}_first")));
                view_of.push(if view == View::Vector { first } else { zero() });
                view_of.extend(
                    fields(view, shape).into_iter().map(|(_, n)| Leaf::Long(number(&n.into()))),
                );
                view_of.extend(family.stride_of(name).map(|stride| Leaf::Long(wide(stride))));
                if view != View::Vector {
                    view_of.push(case("layout", 101));
                }
                if matches!(view, View::Triangular | View::Packed | View::TriangularBand) {
                    view_of.push(case("uplo", 121));
                }
                view_of
            }
        });
    }
    all
}

/// The types of the parameters where they are passed flat; `None`, if they are too many for that.
fn flat(leaves: &[Vec<Leaf>]) -> Option<Vec<&'static str>> {
    let types: Vec<&str> = leaves
        .iter()
        .flatten()
        .flat_map(|leaf| match leaf {
            Leaf::Byte(_) | Leaf::Handle(_) => vec!["i32"],
            Leaf::Long(_) => vec!["i64"],
            Leaf::Scalar(..) => vec!["i32", "i64", "i64"],
        })
        .collect();
    (types.len() <= MOST_FLAT).then_some(types)
}

/// The call of the imported function.
fn call(out: &mut String, function: &Function<'_>, family: &Family) {
    let leaves = leaves(function, family);
    if flat(&leaves).is_some() {
        let _ = writeln!(out, "  (call $wasi_{}", function.name);
        for leaf in leaves.iter().flatten() {
            let _ = match leaf {
                Leaf::Byte(x) | Leaf::Handle(x) | Leaf::Long(x) => writeln!(out, "    {x}"),
                Leaf::Scalar(ty, re, im) => writeln!(out, "    {ty} {re} {im}"),
            };
        }
        out.push_str("    (call $result))\n");
        return;
    }
    let mut offset = 0;
    for parameter in &leaves {
        let alignment = |leaf: &Leaf| match leaf {
            Leaf::Byte(_) => 1,
            Leaf::Handle(_) => 4,
            Leaf::Long(_) | Leaf::Scalar(..) => 8,
        };
        let most = parameter.iter().map(alignment).max().unwrap_or(1);
        offset = u32::next_multiple_of(offset, most);
        for leaf in parameter {
            offset = u32::next_multiple_of(offset, alignment(leaf));
            let page = "(global.get $page)";
            let (text, bytes) = match leaf {
                Leaf::Byte(x) => (format!("(i32.store8 offset={offset} {page} {x})"), 1),
                Leaf::Handle(x) => (format!("(i32.store offset={offset} {page} {x})"), 4),
                Leaf::Long(x) => (format!("(i64.store offset={offset} {page} {x})"), 8),
                Leaf::Scalar(ty, re, im) => (
                    format!("(call $put (i32.add {page} (i32.const {offset})) {ty} {re} {im})"),
                    24,
                ),
            };
            let _ = writeln!(out, "  {text}");
            offset += bytes;
        }
        offset = u32::next_multiple_of(offset, most);
    }
    assert!(offset <= 1024, "{}: the place for parameters is too small", function.name);
    let _ = writeln!(out, "  (call $wasi_{} (global.get $page) (call $result))", function.name);
}

/// What a call returns before the operands are looked at.
fn nothing(family: &Family) -> String {
    let zero = || "(i64.const 0)".to_owned();
    let of_type = |re, im| format!("(call $store (local.get $type) (local.get $result) {re} {im})");
    let value = match (rules::empty(family), family.returns) {
        (Empty::Nothing, _) | (_, Returns::Nothing) => String::new(),
        (Empty::Scalar(name), _) => of_type(get(&format!("{name}_re")), get(&format!("{name}_im"))),
        (Empty::Zero, Returns::Element) => of_type(zero(), zero()),
        (Empty::Zero, Returns::Index) => {
            "(i32.store align=1 (local.get $result) (i32.const 0))".into()
        }
        (Empty::Zero, Returns::Double) => {
            "(i64.store align=1 (local.get $result) (i64.const 0))".into()
        }
        (Empty::Zero, Returns::Real) => {
            "(call $store_part (local.get $type) (local.get $result) (i64.const 0))".into()
        }
    };
    format!("(then {value} (return (i32.const 0)))")
}

/// Stores what came back.
fn store_result(out: &mut String, returns: Returns) {
    let _ = match returns {
        Returns::Nothing => Ok(()),
        Returns::Element => writeln!(
            out,
            "  (call $take (local.get $type) (i32.add (call $result) (i32.const 8)) (local.get $result))"
        ),
        Returns::Double => writeln!(
            out,
            "  (f64.store align=1 (local.get $result) (f64.load offset=8 (call $result)))"
        ),
        Returns::Real => writeln!(
            out,
            "  (if (i32.and (local.get $type) (i32.const 1))
    (then (f64.store align=1 (local.get $result) (f64.load offset=8 (call $result))))
    (else (f32.store align=1 (local.get $result) (f32.demote_f64 (f64.load offset=8 (call $result))))))"
        ),
        Returns::Index => writeln!(
            out,
            "  (i64.store32 align=1 (local.get $result) (i64.load offset=16 (call $result)))"
        ),
    };
}

/// A function a row: its parameters are those of the routine, with the element type before them.
fn body(out: &mut String, function: &Function<'_>, family: &Family) {
    let returns = family.returns != Returns::Nothing;
    let mut params = "(param $type i32)".to_owned();
    for p in &family.params {
        let _ = match p.kind {
            Kind::Scalar(_) => write!(params, " (param ${0}_re i64) (param ${0}_im i64)", p.name),
            _ => write!(params, " (param ${} i32)", p.name),
        };
    }
    if returns {
        params.push_str(" (param $result i32)");
    }
    let mut locals =
        "(local $row i32) (local $idle i32) (local $shared i32) (local $error i32)".to_owned();
    for (p, shape, ..) in family.operands() {
        let _ = write!(locals, " (local ${0}_count i64) (local ${0}_buffer i32)", p.name);
        if matches!(shape, Shape::Vector(_)) {
            let _ = write!(locals, " (local ${}_first i64)", p.name);
        }
    }
    let _ = writeln!(
        out,
        "\n;; {}\n(func ${} {params} (result i32)\n  {locals}\n  (call $begin)",
        family.summary, family.name
    );
    let place = match family.returns {
        Returns::Nothing => None,
        Returns::Element => Some("(local.get $type)"),
        Returns::Real => Some("(i32.and (local.get $type) (i32.const 1))"),
        Returns::Double => Some("(i32.const 1)"),
        Returns::Index => Some("(i32.const 0)"),
    };
    if let Some(ty) = place {
        let _ = writeln!(out, "  (call $admit {ty} (local.get $result) (i64.const 1))");
    }
    if family.level > 1 {
        check(out, family);
    }
    quick(out, family);
    operands(out, family);
    call(out, function, family);
    let error = match family.returns {
        Returns::Nothing => 4,
        _ => 8,
    };
    let leave = |what: String| {
        format!("  (if (local.tee $error {what}) (then (return (local.get $error))))\n")
    };
    out.push_str(&leave(format!("(call $outcome (i32.const {error}))")));
    store_result(out, family.returns);
    for (p, _, access, _) in family.operands() {
        let read = leave(moved("read", p.name));
        if access != Access::Read {
            out.push_str(&read);
        } else if pair(family).is_some_and(|(x, _)| x == p.name) {
            let _ = writeln!(out, "  (if (local.get $shared) (then\n  {read}  ))");
        }
    }
    out.push_str("  (i32.const 0))\n");
}

fn moved(function: &str, name: &str) -> String {
    format!(
        "(call ${function} (local.get $type) (local.get ${name}_buffer) (local.get ${name}) \
         (local.get ${name}_count))"
    )
}

/// Where nothing happens, and whether inputs are read.
fn quick(out: &mut String, family: &Family) {
    let Demand { empty, idle, output } = rules::demand(family);
    for empty in &empty {
        let _ = writeln!(out, "  (if {} {})", condition(family, empty), nothing(family));
    }
    if idle.is_empty() {
        return;
    }
    let _ = writeln!(out, "  (local.set $idle {})", condition(family, &Condition::Any(idle)));
    let leave = |when| format!("  (if {when} (then (return (i32.const 0))))\n");
    match output {
        IdleOutput::Stays => out.push_str(&leave(get("idle"))),
        IdleOutput::Cleared => idle_sizes(out, family),
        IdleOutput::ScaledUnless(stays) => {
            let stays = condition(family, &stays);
            out.push_str(&leave(format!("(i32.and (local.get $idle) {stays})")));
            idle_sizes(out, family);
        }
    }
}

/// What is not read takes as little room as its shape allows: none, where a product's inner dimension is free.
fn idle_sizes(out: &mut String, family: &Family) {
    out.push_str("  (if (local.get $idle) (then\n");
    for p in family.params.iter().filter(|p| p.kind == Kind::Inner) {
        let _ = writeln!(out, "    (local.set ${} (i32.const 0))", p.name);
    }
    for operand in rules::operands(family).iter().filter(|o| o.access == Access::Read) {
        let Some(stride) = operand.extent.stride() else { continue };
        let least = match operand.extent.lines() {
            None => "(i32.const 1)".to_owned(),
            Some((line, _)) => {
                format!("(i32.wrap_i64 {})", number(&Number::AtLeastOne(Box::new(line))))
            }
        };
        let _ = writeln!(out, "    (local.set ${stride} {least})");
    }
    out.push_str("  ))\n");
}

/// Extents, bounds, buffers, and what is written to them.
fn operands(out: &mut String, family: &Family) {
    // `$idle` stays 0 in `sdsdot`, whose alpha is a number like any other.
    let unless_idle = |access| access == Access::Read && family.has("alpha");
    let all = rules::operands(family);
    for Operand { name, access, extent, .. } in &all {
        let _ = writeln!(out, "  (local.set ${name}_count {})", count(extent));
        if let Extent::Vector { increment: stride, .. } = extent {
            // BLAS points to the lowest element, a view to the first.
            let _ = writeln!(
                out,
                "  (local.set ${name}_first (select (i64.sub (local.get ${name}_count) (i64.const 1)) \
                 (i64.const 0) (i32.lt_s (local.get ${stride}) (i32.const 0))))"
            );
        }
        let admit = format!(
            "(call $admit (local.get $type) (local.get ${name}) (local.get ${name}_count))"
        );
        let _ = match unless_idle(*access) {
            true => writeln!(out, "  (if (i32.eqz (local.get $idle)) (then {admit}))"),
            false => writeln!(out, "  {admit}"),
        };
    }
    let pair = pair(family);
    if let Some((x, y)) = pair {
        share(out, family, x, y);
    }
    let buffers = all.iter().filter(|operand| !matches!(operand.extent, Extent::Cells(_)));
    for (slot, operand) in buffers.enumerate() {
        let name = operand.name;
        let acquire = format!(
            "(local.set ${name}_buffer (call $acquire (local.get $type) (i32.const {slot}) \
             (local.get ${name}_count)))"
        );
        let _ = match pair {
            Some((x, y)) if y == name => writeln!(
                out,
                "  (if (local.get $shared)\n    (then (local.set ${y}_buffer (local.get ${x}_buffer)))\n    \
                 (else {acquire}))"
            ),
            _ => writeln!(out, "  {acquire}"),
        };
        let _ = writeln!(
            out,
            "  (if (i32.eqz (local.get ${name}_buffer)) (then (return (global.get $errno))))"
        );
        let write = format!(
            "(if (local.tee $error {}) (then (return (local.get $error))))",
            moved("write", name)
        );
        let _ = match needless(family, operand) {
            Some(needless) => writeln!(out, "  (if (i32.eqz {needless}) (then\n    {write}))"),
            None if unless_idle(operand.access) => {
                writeln!(out, "  (if (i32.eqz (local.get $idle)) (then\n    {write}))")
            }
            None => writeln!(out, "  {write}"),
        };
    }
    out.push_str("  (call $words)\n");
}

/// When an output needs not be written to its buffer: each of its elements is overwritten, and none is between.
fn needless(family: &Family, operand: &Operand) -> Option<String> {
    if operand.access == Access::Read {
        return None;
    }
    let elements: Vec<String> = operand.extent.sizes()?.into_iter().map(number).collect();
    let elements = match &elements[..] {
        [length] => length.clone(),
        sizes => format!("(i64.mul {})", sizes.join(" ")),
    };
    let dense = format!("(i64.eq (local.get ${}_count) {elements})", operand.name);
    let unread = match rules::unread(family, operand.access) {
        Unread::Never => return None,
        Unread::Always => return Some(dense),
        Unread::Idle => get("idle"),
        Unread::If(unread) => condition(family, &unread),
    };
    Some(format!("(i32.and {dense} {unread})"))
}

/// Two vectors that may have to be views of one buffer, the second one an output.
fn pair(family: &Family) -> Option<(&str, &str)> {
    let vectors: Vec<(&str, Access)> = family
        .operands()
        .filter(|(_, shape, ..)| matches!(shape, Shape::Vector(_)))
        .map(|(p, _, access, _)| (p.name, access))
        .collect();
    match vectors[..] {
        [(x, _), (y, access)] if family.level == 1 && access != Access::Read => Some((x, y)),
        _ => None,
    }
}

/// Vectors that share memory are views of one buffer, the first one's, where the order counts: if both are
/// outputs, or one is an element many times.
fn share(out: &mut String, family: &Family, x: &str, y: &str) {
    let meet = format!(
        "(call $meet (local.get $type) (local.get ${x}) (local.get ${x}_count) (local.get ${y}) (local.get ${y}_count))"
    );
    let condition = match family.sequential {
        true => meet,
        false => format!(
            "(i32.and {meet} (i32.or (i32.eqz (local.get $incx)) (i32.eqz (local.get $incy))))"
        ),
    };
    let _ = write!(
        out,
        "  (if {condition}
  (then
    (local.set $shared (i32.const 1))
    (if (i32.lt_u (local.get ${y}) (local.get ${x}))
      (then
        ;; The difference in elements; a view cannot express elements that begin within another one.
        (if (i32.shl (i32.sub (local.get ${x}) (local.get ${y})) (i32.sub (i32.const 32) (call $shift (local.get $type))))
          (then (return (i32.const 65))))
        (local.set ${x}_first (i64.add (local.get ${x}_first)
          (i64.extend_i32_u (i32.shr_u (i32.sub (local.get ${x}) (local.get ${y})) (call $shift (local.get $type))))))
        (local.set ${x}_count (i64.add (local.get ${x}_count)
          (i64.extend_i32_u (i32.shr_u (i32.sub (local.get ${x}) (local.get ${y})) (call $shift (local.get $type))))))
        (local.set ${x} (local.get ${y})))
      (else
        (if (i32.shl (i32.sub (local.get ${y}) (local.get ${x})) (i32.sub (i32.const 32) (call $shift (local.get $type))))
          (then (return (i32.const 65))))
        (local.set ${y}_first (i64.add (local.get ${y}_first)
          (i64.extend_i32_u (i32.shr_u (i32.sub (local.get ${y}) (local.get ${x})) (call $shift (local.get $type))))))
        (local.set ${y}_count (i64.add (local.get ${y}_count)
          (i64.extend_i32_u (i32.shr_u (i32.sub (local.get ${y}) (local.get ${x})) (call $shift (local.get $type))))))))
    (if (i64.gt_u (local.get ${y}_count) (local.get ${x}_count))
      (then (local.set ${x}_count (local.get ${y}_count))))
    (local.set ${y}_count (i64.const 0))))
"
    );
}

/// A routine: the row's function with its element type, numbers as their bits.
fn export(out: &mut String, family: &Family, routine: &str, ty: Type) {
    let number = |ty| match ty {
        Type::S => 0,
        Type::D => 1,
        Type::C => 2,
        Type::Z => 3,
    };
    let types = wasm_signature(family, ty);
    let mut arguments = format!("(i32.const {})", number(ty));
    let mut at = 0;
    let mut next = || {
        at += 1;
        at - 1
    };
    let bits = |at: usize| match types[at] {
        "f32" => format!("(i64.extend_i32_u (i32.reinterpret_f32 (local.get {at})))"),
        _ => format!("(i64.reinterpret_f64 (local.get {at}))"),
    };
    for p in &family.params {
        let _ = match p.kind {
            Kind::Scalar(element) => {
                let re = bits(next());
                let im = match super::resolve(ty, element).is_complex() {
                    true => bits(next()),
                    false => "(i64.const 0)".into(),
                };
                write!(arguments, " {re} {im}")
            }
            _ => write!(arguments, " (local.get {})", next()),
        };
    }
    if family.returns != Returns::Nothing {
        let _ = write!(arguments, " (local.get {})", next());
    }
    let _ = writeln!(
        out,
        "(func (export \"{routine}\") (param {}) (result i32)\n  (call $end (call ${} {arguments})))",
        types.join(" "),
        family.name
    );
}
