//! The proposal: the chapter of semantics, the table of names, and the copies of the interfaces.
//!
//! Owns the parts of `proposal/` that have an entry for each function or row. The answers come from
//! the routine table, the decisions from `semantics`, the cases from the conformance kit;
//! everything else is prose in `proposal/` (`semantics_head.md` here, for the chapter). It is long
//! because the chapter is one document, whose sections share what they say of a function.

use super::counts::Counts;
use super::markdown::cell;
use super::wit::{
    covers, element_type, form, in_complex_types, real_scalar, record, shapes, signature, tables,
};
use super::{GENERATED, Product};
use crate::dsl::{Access, Element, Family, Kind, Returns, Subset};
use crate::function::{Function, Word, functions};
use crate::rules::{self, Condition, Demand, Empty, IdleOutput, Increments, Overlap, Unread};
use crate::semantics::{Decision, decisions};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The files of `proposal/` that are emitted, the copies of the interface, and the counts for pages that are not. `read` gives the text of a
/// file of the repository.
pub fn proposal<E: From<serde_json::Error>>(
    read: impl Fn(&str) -> Result<String, E>,
) -> Result<(Vec<Product>, Counts), E> {
    let table = crate::table();
    let product = |path, text| Product { path, text };
    let mut cases = Vec::new();
    for family in &table {
        let text = read(&format!("tests/kit/cases/{}.json", family.name))?;
        cases.extend(serde_json::from_str::<Vec<Case>>(&text)?);
    }
    let kit = Kit { cases, views: serde_json::from_str(&read("tests/kit/cases/views.json")?)? };
    let mut products = vec![
        product("proposal/semantics.md", semantics(&table, &kit)),
        product("proposal/names.md", names(&table)),
    ];
    for (path, copies) in COPIES {
        let text = match *path {
            "wit/level1.wit" => super::wit::interface(&table, 1),
            "wit/level2.wit" => super::wit::interface(&table, 2),
            "wit/level3.wit" => super::wit::interface(&table, 3),
            "witx/wasi_ephemeral_blas.witx" => super::witx::module(&table),
            "witx/wasi_ephemeral_blas_ext.witx" => super::witx::extensions(&crate::extensions()),
            by_hand => read(by_hand)?,
        };
        products.extend(copies.iter().map(|copy| product(copy, text.clone())));
    }
    Ok((products, Counts::of(&table, &kit)))
}

/// The files of the interface and their copies: the proposal will be a repository of its own, and the
/// binding's package has only what lies in its folder.
const COPIES: &[(&str, [&str; 2])] = &[
    ("wit/types.wit", ["proposal/wit/types.wit", "blasm-wasmtime/wit/types.wit"]),
    ("wit/buffers.wit", ["proposal/wit/buffers.wit", "blasm-wasmtime/wit/buffers.wit"]),
    ("wit/world.wit", ["proposal/wit/world.wit", "blasm-wasmtime/wit/world.wit"]),
    ("wit/level1.wit", ["proposal/wit/level1.wit", "blasm-wasmtime/wit/level1.wit"]),
    ("wit/level2.wit", ["proposal/wit/level2.wit", "blasm-wasmtime/wit/level2.wit"]),
    ("wit/level3.wit", ["proposal/wit/level3.wit", "blasm-wasmtime/wit/level3.wit"]),
    ("witx/typenames.witx", ["proposal/witx/typenames.witx", "blasm-wasmtime/witx/typenames.witx"]),
    (
        "witx/wasi_ephemeral_blas.witx",
        ["proposal/witx/wasi_ephemeral_blas.witx", "blasm-wasmtime/witx/wasi_ephemeral_blas.witx"],
    ),
    (
        "witx/wasi_ephemeral_blas_ext.witx",
        [
            "proposal/witx/wasi_ephemeral_blas_ext.witx",
            "blasm-wasmtime/witx/wasi_ephemeral_blas_ext.witx",
        ],
    ),
];

/// The conformance kit, as far as the chapter mentions it.
pub(super) struct Kit {
    pub cases: Vec<Case>,
    pub views: Vec<OfViews>,
}

/// A case of the kit.
#[derive(serde::Deserialize)]
pub(super) struct Case {
    id: String,
    routine: String,
    pub kind: String,
    says: String,
    /// The error with which it is refused in WIT.
    #[serde(rename = "in-wit")]
    pub refused: Option<String>,
    /// Why it cannot be expressed in WIT.
    #[serde(rename = "not-in-wit")]
    pub unsaid: Option<String>,
}

/// A call of the kit that only WIT can express.
#[derive(serde::Deserialize)]
pub(super) struct OfViews {
    id: String,
    function: String,
    #[serde(default)]
    error: String,
}

/// `names.md`: BLAS name, function with element type, import.
fn names(table: &[Family]) -> String {
    let count: usize = table.iter().map(|f| f.routines.len()).sum();
    let functions = functions(table).len();
    let columns = ["function", "import of `wasi_ephemeral_blas`"];
    let tables = tables(table, &columns, |function, family, routine, _| {
        let (level, name) = (family.level, function.name);
        format!("[`level{level}.{name}`](semantics.md#level{level}{name}) | `{routine}`")
    });
    format!(
        "<!-- {GENERATED} -->

# Names

All {count} routines of the BLAS, levels 1 to 3, and the {functions} functions of `wasi:blas` that they are. The element
type belongs to the buffers. The import is that of a core module ([`witx/`](witx/README.md)).
{tables}"
    )
}

/// The chapter being written, and what it is made of.
struct Chapter<'a> {
    out: String,
    decisions: Vec<Decision>,
    kit: &'a Kit,
}

/// `semantics.md`.
fn semantics(table: &[Family], kit: &Kit) -> String {
    let head = include_str!("semantics_head.md")
        .replace("{cases}", &kit.cases.len().to_string())
        .replace("{views}", &kit.views.len().to_string());
    let out = format!("<!-- {GENERATED} -->\n\n{head}");
    let mut chapter = Chapter { out, decisions: decisions(), kit };
    let functions = functions(table);
    for level in 1..=3 {
        let _ = writeln!(chapter.out, "\n## Level {level}");
        for function in functions.iter().filter(|f| f.level() == level) {
            chapter.function(function);
        }
    }
    chapter.appendix();
    chapter.out
}

impl Chapter<'_> {
    /// A case of a row: preferably one of the function that WIT can express, else any of the
    /// function, else another function's.
    fn case(&self, function: &Function<'_>, row: &str) -> Option<&Case> {
        let own = |c: &&Case| {
            function.families.iter().any(|f| f.routines.iter().any(|(name, _)| *name == c.routine))
        };
        let level = function.level();
        let near = |c: &&Case| {
            crate::table()
                .iter()
                .any(|f| f.level == level && f.routines.iter().any(|(name, _)| *name == c.routine))
        };
        let of_row = || self.kit.cases.iter().filter(|c| c.says == row);
        let said = |c: &&Case| c.unsaid.is_none();
        of_row()
            .filter(own)
            .find(said)
            .or_else(|| of_row().find(own))
            .or_else(|| of_row().filter(near).find(said))
            .or_else(|| of_row().find(said))
    }

    /// "`beta-zero`: `sgemm/beta-zero/1`", for each row.
    fn held(&self, function: &Function<'_>, rows: &[&str]) -> String {
        let list: Vec<String> = rows
            .iter()
            .map(|row| {
                let mismatch = row.ends_with("-mismatch");
                assert!(
                    mismatch || self.decisions.iter().any(|decision| decision.name == *row),
                    "no decision is called `{row}`"
                );
                let refusal =
                    self.kit.views.iter().find(|c| c.function == function.name && c.error == *row);
                match (mismatch, refusal, self.case(function, row)) {
                    (true, Some(refusal), _) => format!("`{}`", refusal.id),
                    (_, _, Some(case)) => format!("`{row}`: `{}`", case.id),
                    _ => format!("`{row}`"),
                }
            })
            .collect();
        list.join("<br>")
    }

    /// Whether the kit has cases of a row for this function.
    fn has(&self, function: &Function<'_>, row: &str) -> bool {
        self.rows_of(function).contains(row)
    }

    /// Whether the kit has a call of views of this function that an error refuses.
    fn refuses(&self, function: &Function<'_>, error: &str) -> bool {
        self.kit.views.iter().any(|case| case.function == function.name && case.error == error)
    }

    /// The rows of which the kit has cases for this function.
    fn rows_of(&self, function: &Function<'_>) -> BTreeSet<&str> {
        let own = |routine: &str| {
            function.families.iter().any(|f| f.routines.iter().any(|(name, _)| name == routine))
        };
        self.kit.cases.iter().filter(|c| own(&c.routine)).map(|c| c.says.as_str()).collect()
    }

    fn function(&mut self, function: &Function<'_>) {
        let family = function.family();
        let level = family.level;
        let _ = write!(
            self.out,
            "\n<a id=\"level{level}{}\"></a>\n\n### `level{level}.{}`\n\n{}\n\n",
            function.name,
            function.name,
            family.summary.replace('*', "\\*")
        );
        let mut text = String::new();
        signature(&mut text, function);
        let text: String = text.lines().map(|line| format!("{}\n", &line[4..])).collect();
        let _ = write!(self.out, "```wit\n{text}```\n\nBLAS: {}. ", covers(function));
        let mut types: Vec<String> = Vec::new();
        for (_, ty) in function.families.iter().flat_map(|f| &f.routines) {
            let word = format!("`{}`", element_type(*ty));
            if !types.contains(&word) {
                types.push(word);
            }
        }
        let _ = writeln!(
            self.out,
            "Element types: {}; for another, `type-mismatch`.\n",
            types.join(", ")
        );
        self.parameters(function);
        let mut cited = BTreeSet::new();
        self.out.push_str("\n| what if | then | row: case |\n|---|---|---|\n");
        for (question, answer, rows) in self.answers(function) {
            cited.extend(rows.iter().copied());
            let _ =
                writeln!(self.out, "| {question} | {answer} | {} |", self.held(function, &rows));
        }
        self.further(function, &cited);
    }

    fn parameters(&mut self, function: &Function<'_>) {
        let family = function.family();
        if let Some(by_value) = family.by_value {
            self.out.push_str("| position | parameter | what it is |\n|---|---|---|\n");
            for (i, name) in by_value.numbers.iter().enumerate() {
                let _ = writeln!(self.out, "| {} | `{name}` | a number, by value |", i + 1);
            }
            return;
        }
        if family.level > 1 {
            let _ = writeln!(self.out, "{}\n", shapes(function));
        }
        self.out.push_str("| position | parameter | what it is |\n|---|---|---|\n");
        for (i, p) in function.parameters.iter().enumerate() {
            let what = match p.word {
                Word::Transpose(Subset::All) => "the form of op(…)".to_owned(),
                Word::Transpose(Subset::NoConjugate) => {
                    "`none` or `transpose`; in real types `conjugate-transpose` too".to_owned()
                }
                Word::Transpose(Subset::NoPlain) => "`none` or `conjugate-transpose`".to_owned(),
                Word::Diagonal => {
                    "with `unit` the diagonal is taken to be 1 and not read".to_owned()
                }
                Word::Side => "the side on which A stands".to_owned(),
                Word::Scalar(Element::Real) => {
                    "a number of the real type of that precision".to_owned()
                }
                Word::Scalar(Element::Own) => {
                    let real =
                        |f: &&Family| real_scalar(function, f).is_some_and(|name| name == p.name);
                    match function.families.iter().copied().any(|f| real(&f)) {
                        true => "a number of the element type, or real".to_owned(),
                        false => "a number of the element type".to_owned(),
                    }
                }
                Word::Rotation => "H, by value; its numbers are of the element type".to_owned(),
                Word::View(view, _, access) => {
                    let access = match access {
                        Access::Read => "read",
                        Access::Write => "written",
                        Access::ReadWrite => "read and written",
                    };
                    format!("a `{}`, {access}", record(view))
                }
            };
            let _ = writeln!(self.out, "| {} | `{}` | {what} |", i + 1, p.name);
        }
    }

    /// The questions to which every function has an answer: question, answer, rows.
    fn answers(&self, function: &Function<'_>) -> Vec<(String, String, Vec<&'static str>)> {
        let family = function.family();
        if family.by_value.is_some() {
            return by_value(function.name);
        }
        let mut out = Vec::new();
        let mut say = |question: &str, answer: &str, rows: &[&'static str]| {
            out.push((question.to_owned(), answer.to_owned(), rows.to_vec()));
        };
        let (written, _) = operands(function);
        let demand = rules::demand(family);
        // Sizes.
        let question = match family.level {
            1 => "the vectors are empty".to_owned(),
            _ => zeros(&demand.empty),
        };
        let row = &["size-zero"];
        match (rules::empty(family), family.returns) {
            (Empty::Nothing, _) => say(&question, "nothing happens", row),
            (Empty::Scalar(name), _) => {
                say(&question, &format!("the result is {name}"), &["sdsdot-empty"]);
            }
            (Empty::Zero, Returns::Index) => say(&question, "the result is `none`", row),
            (Empty::Zero, _) => say(&question, "the result is 0", row),
        }
        // Factors.
        self.factors(function, &demand, &mut say);
        if matches!(rules::unread(family, Access::ReadWrite), Unread::If(_)) {
            say(
                "beta = 0",
                &format!("{written} is not read: NaN in it does not matter"),
                &["beta-zero"],
            );
        }
        // NaN and infinity.
        let spread: Vec<&'static str> =
            NAN.iter().copied().filter(|row| self.has(function, row)).collect();
        match family.name {
            "copy" | "swap" => say("an element is NaN", "every bit is kept", &["bits"]),
            "iamax" => say("an element is NaN", "the first NaN is the answer", &["iamax-nan"]),
            _ if spread.is_empty() => say(
                "an element is NaN or infinite",
                "it propagates, as the formula says; no zero hides it",
                &["definition"],
            ),
            _ => {
                say(
                    "an element is NaN or infinite",
                    "it propagates: 0 times NaN or infinity is NaN, nothing is skipped",
                    &spread,
                );
            }
        }
        match rules::overlap(family) {
            Overlap::Harmless => {
                say("views overlap", "nothing is written, so it does not matter", &[]);
            }
            Overlap::OneOperand => say("views overlap", "there is one view", &[]),
            Overlap::ReadFirst => say(
                "a view that is read and one that is written overlap",
                "as if all had been read before the first write",
                &["overlap"],
            ),
            Overlap::Sequential => say(
                "views overlap",
                "element after element, in the order of the vectors, each from what stands there then",
                &["element-after-element"],
            ),
        }
        // Strides.
        let vectors = family.params.iter().any(|p| p.kind == Kind::Increment);
        if vectors {
            self.strides(function, &mut say);
        }
        // Errors.
        let mut illegal = Vec::new();
        let mut rows = vec!["bad-argument"];
        for p in &function.parameters {
            let Word::Transpose(takes) = p.word else { continue };
            let Some(wrong) = rules::illegal_form(p.of.name, takes) else { continue };
            let form = form(&wrong);
            if in_complex_types(&wrong) {
                illegal.push(format!("`{form}` in complex types"));
                rows.push("symmetric-conjugate");
            } else {
                illegal.push(format!("`{form}`"));
                rows.push("hermitian-transpose");
            }
        }
        if family.params.iter().any(|p| p.kind == Kind::Leading) {
            illegal.push("an `ld` less than a line".to_owned());
        }
        if vectors && rules::increments(family) == Increments::NotZero {
            illegal.push("a stride of 0".to_owned());
        }
        if !illegal.is_empty() {
            say(
                &format!("{} is passed", illegal.join(", or ")),
                "`invalid-argument` with the parameter's position",
                &rows,
            );
        }
        say(
            "a view reaches outside its buffer, read or not",
            "`out-of-bounds` with its position; nothing has changed",
            &["out-of-bounds"],
        );
        if family.operands().count() > 1 {
            say(
                "the sizes do not fit together",
                "`shape-mismatch` with the position of one that does not",
                &["shape-mismatch"],
            );
        }
        if self.refuses(function, "type-mismatch") {
            say(
                "an operand or a scalar has another type than the first operand",
                "`type-mismatch` with its position",
                &["type-mismatch"],
            );
        }
        if self.refuses(function, "layout-mismatch") {
            say(
                "a matrix has another layout than the first one",
                "`layout-mismatch` with its position",
                &["layout-mismatch"],
            );
        }
        // What may vary.
        match family.name {
            "copy" | "swap" => say("what may vary", "nothing", &["bits"]),
            "iamax" => say("what may vary", "nothing", &["definition", "iamax-ties"]),
            "scal" | "rot" | "rotm" => {
                say("what may vary", "the last bit, which NaN comes out", &["definition"])
            }
            _ => say(
                "what may vary",
                "the order of the sum and so the last bits, within the bound; the sign of a zero that is a sum; which NaN comes out",
                &["definition"],
            ),
        }
        out
    }

    /// What alpha = 0 does, and an inner dimension of 0.
    fn factors(
        &self,
        function: &Function<'_>,
        demand: &Demand,
        say: &mut impl FnMut(&str, &str, &[&'static str]),
    ) {
        let family = function.family();
        let (written, read) = operands(function);
        if demand.idle.is_empty() {
            if family.name == "scal" {
                say(
                    "alpha = 0",
                    "it is a multiplication: NaN and infinity give NaN, a negative number -0",
                    &["scal-zero"],
                );
            } else if family.has("alpha") {
                say("alpha = 0", "a number like any other", &["definition"]);
            }
            return;
        }
        let idle = zeros(&demand.idle);
        match demand.output {
            IdleOutput::Stays => {
                say(&idle, &format!("nothing happens; {read} not read"), &["update-alpha-zero"])
            }
            IdleOutput::Cleared => say(
                &idle,
                &format!("{written} becomes +0 and is not read, nor is {}", bare(&read)),
                &["trmm-alpha-zero"],
            ),
            IdleOutput::ScaledUnless(_) => {
                say(
                    &format!("{idle}, beta = 1"),
                    &format!("{written} stays as it is; {read} not read"),
                    &["alpha-zero-beta-one"],
                );
                let complex = family.routines.iter().any(|(_, ty)| ty.is_complex());
                let parts =
                    if complex { " (part by part if beta has no imaginary part)" } else { "" };
                say(
                    &format!("{idle}, another beta"),
                    &format!(
                        "{written} is multiplied by beta{parts}, +0 if beta = 0; {read} not read"
                    ),
                    &["alpha-zero"],
                );
            }
        }
    }

    fn strides(&self, function: &Function<'_>, say: &mut impl FnMut(&str, &str, &[&'static str])) {
        let family = function.family();
        let own = |row: &'static str| if self.has(function, row) { row } else { "" };
        let increments = rules::increments(family);
        if increments == Increments::Positive {
            let row = ["scal-increment", "asum-increment", "iamax-increment"]
                .into_iter()
                .find(|row| self.has(function, row));
            let rows: Vec<&'static str> = row.into_iter().collect();
            say("a stride is 0 or negative", "`invalid-argument`", &rows);
            return;
        }
        match increments {
            Increments::NotZero => {
                say("a stride is 0", "`invalid-argument`", &["zero-increment-level-2"]);
            }
            _ if family.name == "nrm2" => say(
                "the stride is 0",
                "sqrt(length) times the magnitude of the one element",
                &["nrm2-zero-increment"],
            ),
            _ => say(
                "a stride is 0",
                "the one element `length` times, in order",
                &["zero-increment-level-1"],
            ),
        }
        let negative = match own("nrm2-negative-increment") {
            "" => "negative-increment",
            row => row,
        };
        say(
            "a stride is negative",
            "the elements are taken backwards from `offset`, which names element 0",
            &[negative],
        );
    }

    /// What else the kit tests for this function.
    fn further(&mut self, function: &Function<'_>, cited: &BTreeSet<&str>) {
        let mut text = String::new();
        let own = self.rows_of(function);
        for row in self.decisions.iter().filter(|row| own.contains(row.name)) {
            let name = row.name;
            let whole = function.family().by_value.is_some();
            let generic = match whole {
                true => name == "out-of-bounds",
                false => cited.contains(name) && !NAN.contains(&name),
            };
            if generic || row.said_once || name == "definition" {
                continue;
            }
            let (what, answer) = (cell(row.case), cell(row.in_wit.unwrap_or(row.answer)));
            let case = self.case(function, name).map(|c| c.id.as_str()).unwrap_or_default();
            let _ = writeln!(text, "| `{name}` | {what} | {answer} | `{case}` |");
        }
        if ["rotm", "rotmg"].contains(&function.name) {
            self.out.push_str(
                "\nRows and cases say the form of H as a flag: -1 is `full`, 0 `unit-diagonal`, 1 `unit-anti-diagonal`, -2 \
                 `identity`.\n",
            );
        }
        if !text.is_empty() {
            let _ = write!(
                self.out,
                "\nThe rows in full, and what else holds:\n\n| row | case | answer | kit |\n|---|---|---|---|\n{text}"
            );
        }
    }

    /// All rows, with the number of their cases.
    fn appendix(&mut self) {
        self.out.push_str(
            "
## All rows

Every row, in the words of the core-module binding, what it is in WIT where that differs, and how many cases the
kit has. \"Elsewhere\" is what BLAS libraries were measured to do; it is why a rule had to be written. A row
without cases depends on a limit that the host sets.

| row | case | answer | in WIT | elsewhere | cases |
|---|---|---|---|---|---|
",
        );
        for row in &self.decisions {
            let count = self.kit.cases.iter().filter(|c| c.says == row.name).count();
            let _ = writeln!(
                self.out,
                "| `{}` | {} | {} | {} | {} | {count} |",
                row.name,
                cell(row.case),
                cell(row.answer),
                cell(row.in_wit.unwrap_or_default()),
                cell(row.elsewhere.unwrap_or_default())
            );
        }
    }
}

/// Rows about NaN and infinity.
const NAN: [&str; 20] = [
    "scal-nan",
    "axpy-nan",
    "dot-nan",
    "asum-nan",
    "nrm2-nan",
    "nrm2-infinity",
    "rot-nan",
    "update-zero",
    "vector-zero",
    "triangle-nan",
    "zero-factor",
    "zero-factor-triangle",
    "trmm-line",
    "trsm-line",
    "nan-complex",
    "infinite-complex",
    "hermitian-nan",
    "factor-not-finite",
    "singular",
    "singular-zero",
];

/// The operand that is written ("`c`"), and those that are only read with their verb ("`a` and `b` are").
fn operands(function: &Function<'_>) -> (String, String) {
    let mut written = String::new();
    let mut read = Vec::new();
    for (_, p, ..) in function.views() {
        match p.word {
            Word::View(_, _, Access::Read) => read.push(format!("`{}`", p.name)),
            _ => written = format!("`{}`", p.name),
        }
    }
    let verb = if read.len() == 1 { "is" } else { "are" };
    (written, format!("{} {verb}", read.join(" and ")))
}

/// "m = 0 or n = 0", where what is 0 or below is 0.
fn zeros(of: &[Condition]) -> String {
    let zero = |of: &Condition| match of {
        Condition::NotPositive(name) | Condition::ScalarZero(name) => format!("{name} = 0"),
        _ => unreachable!("no number is zero"),
    };
    of.iter().map(zero).collect::<Vec<_>>().join(" or ")
}

/// "`a` is" without its verb.
fn bare(read: &str) -> String {
    read.trim_end_matches(" is").trim_end_matches(" are").to_owned()
}

/// The answers of the functions that make rotations.
fn by_value(name: &str) -> Vec<(String, String, Vec<&'static str>)> {
    let lines: &[(&str, &str, &[&'static str])] = match name {
        "rotg" => &[
            ("a or b is zero", "as the row says; (0, 0) is the identity", &["rotg-zero"]),
            ("a or b is NaN, real types", "all NaN, unless the other is zero", &["rotg-nan"]),
            ("a or b is infinite, real types", "as the row says", &["rotg-infinity"]),
            ("a or b is NaN or infinite, complex types", "as the row says", &["rotg-complex-nan"]),
            (
                "a or b is near the ends of the range",
                "scaled: no needless overflow",
                &["rotg-scaled"],
            ),
            ("sizes, views, overlap, strides", "there are none: numbers go by value", &[]),
            ("a and b are of two types", "`type-mismatch`", &["type-mismatch"]),
            (
                "what may vary",
                "nothing in real types; the last bits in complex types",
                &["rotations-as-the-reference", "rotg-complex"],
            ),
        ],
        _ => &[
            (
                "d1 is negative, or a negative d2 leaves no rotation",
                "a `full` H of zeros; d1, d2, x1 are 0",
                &["rotmg-negative"],
            ),
            ("d2 y1 = 0 and d1 is not negative", "`identity`", &["rotmg-identity"]),
            ("a number is NaN", "as the row says", &["rotmg-nan"]),
            ("d1 or d2 is infinite", "a `full` H; NaN in H, d1, d2 and x1", &["rotmg-infinity"]),
            (
                "products overflow, underflow or cancel",
                "the call ends; the numbers are unspecified",
                &["rotmg-ends"],
            ),
            ("sizes, views, overlap, strides", "there are none: numbers go by value", &[]),
            ("the numbers are not of one real type", "`type-mismatch`", &["type-mismatch"]),
            (
                "what may vary",
                "nothing, but for `rotmg-ends`",
                &["rotations-as-the-reference", "rotmg-rescale"],
            ),
        ],
    };
    lines
        .iter()
        .map(|(question, answer, rows)| {
            ((*question).to_owned(), (*answer).to_owned(), rows.to_vec())
        })
        .collect()
}
