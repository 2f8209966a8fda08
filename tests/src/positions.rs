//! The reference's answers to illegal arguments.
//!
//! Owns the golden files: `xerbla.txt`, which `cargo xtask golden` writes from the reference BLAS's
//! answers, and `decided.txt`, where we decide differently and say why; and the illegal calls that
//! follow from them: each bad argument by itself, and each pair, in both layouts. Only the place of
//! a parameter in a case comes from the table. The binding decides what a position becomes (an
//! errno, a trap, a line on stderr).

use crate::case::{Case, Routine, Word, routine, routines};
use crate::generate::{Spec, case_of};
use blasm_spec::Family;
use blasm_spec::dsl::Returns;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const ASKED: &str = include_str!("../golden/xerbla.txt");
const DECIDED: &str = include_str!("../golden/decided.txt");

/// How a routine is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// CBLAS, column-major.
    Column,
    /// CBLAS, row-major.
    Row,
    /// The Fortran symbol.
    Fortran,
}

impl View {
    fn word(self) -> &'static str {
        match self {
            View::Column => "column",
            View::Row => "row",
            View::Fortran => "fortran",
        }
    }
}

/// An argument that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its name in the reference.
    pub name: &'static str,
    /// Its position in the C prototype, where `layout` is 1; or, in Fortran, its INFO.
    pub position: u8,
    /// The number that `cblas_xerbla` gets.
    pub told: u8,
}

/// A call with one or two illegal arguments.
#[derive(Clone, Debug)]
pub struct Illegal {
    /// The call; its operands are in place, so that nothing else is wrong with it.
    pub case: Case,
    /// The position in the C prototype that must be reported; `layout` is 1.
    pub position: u8,
    /// The number that `cblas_xerbla` must get: in row-major calls that of the column-major call
    /// into which the reference turns it.
    pub told: u8,
    /// Which arguments are bad; the first is the one that is reported.
    pub bad: Vec<&'static str>,
}

impl Illegal {
    /// What the reference's `cblas_xerbla` prints.
    ///
    /// # Panics
    /// If the golden files lack the routine.
    pub fn text(&self) -> String {
        let routine = routine(&self.case.routine);
        let view = if self.case.words[0] == Word::Flag(101) { View::Row } else { View::Column };
        let family = fact(routine, view, "names").unwrap_or(routine.family.name);
        // The families of levels 2 and 3 are the routines without their letter.
        let (position, name) = (self.position, format!("cblas_{}{family}", routine.ty.letter()));
        let word = self.case.words[usize::from(position) - 1];
        match (says(routine, view, self.bad[0], word), word) {
            (Some(flag), Word::Flag(value)) => {
                let value = value as i32;
                format!(
                    "Parameter {position} to routine {name} was incorrect\nIllegal {flag} setting, {value}\n"
                )
            }
            // The Fortran code reports it, with a name of six characters.
            _ => format!("Parameter {position} to routine {name:12} was incorrect\n"),
        }
    }
}

/// Facts by family, letter of the type, and words.
type Facts = BTreeMap<(&'static str, char, &'static str), &'static str>;

/// The lines of a golden file: family, types, fact, what it says.
fn lines(text: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let split = || {
            let (key, value) = line.split_once(": ")?;
            let (family, rest) = key.split_once(' ')?;
            let (types, fact) = rest.split_once(' ')?;
            Some([family, types, fact, value])
        };
        split().unwrap_or_else(|| panic!("golden line {line:?}"))
    })
}

fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| {
        let mut all = Facts::new();
        for [family, types, fact, value] in lines(ASKED).chain(lines(DECIDED)) {
            all.extend(types.chars().map(|ty| ((family, ty, fact), value)));
        }
        all
    })
}

/// Useless lines of `decided.txt`: those that say the same as `xerbla.txt`, or replace no line
/// although it has the family.
pub fn needless_decisions() -> Vec<String> {
    let asked: Vec<_> = lines(ASKED).collect();
    lines(DECIDED)
        .filter(|[family, types, fact, value]| {
            let known = asked.iter().any(|line| line[0] == *family);
            let old = asked.iter().find(|line| line[..3] == [*family, *types, *fact]);
            known && old.is_none_or(|old| old[3] == *value)
        })
        .map(|line| line.join(" "))
        .collect()
}

/// Whether the golden files cannot say anything about a family: no reference has it, and no
/// argument of level 1 is illegal.
fn is_beyond(family: &Family) -> bool {
    family.level == 1 && family.younger.is_some()
}

/// The families of the golden files, in the order of the alphabet; and those that need no line
/// there.
pub fn families() -> Vec<&'static str> {
    let beyond = routines().iter().map(|r| &r.family).filter(|family| is_beyond(family));
    let mut all: Vec<_> = facts().keys().map(|key| key.0).chain(beyond.map(|f| f.name)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn fact(routine: &Routine, view: View, words: &str) -> Option<&'static str> {
    let get = |words: &str| {
        // The key lives longer than the argument, so it is searched for.
        let (family, letter) = (routine.family.name, routine.ty.letter());
        facts()
            .iter()
            .find(|((f, t, key), _)| *f == family && *t == letter && *key == words)
            .map(|(_, value)| *value)
    };
    get(&format!("{} {words}", view.word())).or_else(|| get(words))
}

/// The names of the parameters in the reference's `cblas.h`; in level 1 those of the row, if no
/// reference has it.
///
/// # Panics
/// If the golden files lack the routine.
pub fn parameters(routine: &Routine) -> Vec<&'static str> {
    match fact(routine, View::Column, "parameters") {
        Some(line) => line.split(' ').collect(),
        None if is_beyond(&routine.family) => {
            let complex = routine.family.returns == Returns::Element && routine.ty.is_complex();
            let result = complex.then_some(routine.family.name);
            routine.family.params.iter().map(|param| param.name).chain(result).collect()
        }
        None => panic!("{}", lacks(routine, "parameters")),
    }
}

/// What to do if a line is missing.
fn lacks(routine: &Routine, what: &str) -> String {
    let family = routine.family.name;
    let how = match routine.family.younger {
        Some(_) => "write its lines into tests/golden/decided.txt",
        None => "`cargo xtask golden` asks the reference for them",
    };
    format!("the golden files have no `{what}` of `{family}`: {how} (docs/adding-a-routine.md)")
}

/// The checked arguments of a routine of level 2 or 3, in the order in which they are checked.
///
/// # Panics
/// If the golden files lack the routine, or are malformed.
pub fn order(routine: &Routine, view: View) -> Vec<Checked> {
    let line = fact(routine, view, "order");
    let line = line.unwrap_or_else(|| panic!("{}", lacks(routine, "order")));
    line.split(", ")
        .map(|entry| {
            let (numbers, name) = entry.split_once(' ').expect("a number and a name");
            let (position, told) = numbers.split_once('>').unwrap_or((numbers, numbers));
            let number = |text: &str| text.parse().expect("a number");
            Checked { name, position: number(position), told: number(told) }
        })
        .collect()
}

/// The name of a flag in the second line of the reference's own `cblas_xerbla`, which quotes its
/// value; `None` for an argument that is not a flag, and for values without such a line.
///
/// # Panics
/// If the golden files lack the routine, or are malformed.
pub fn says(routine: &Routine, view: View, name: &str, value: Word) -> Option<&'static str> {
    let line = fact(routine, view, "says");
    let line = line.unwrap_or_else(|| panic!("{} has no golden line that says", routine.name));
    let entry = line.split(", ").find_map(|entry| entry.strip_prefix(name)?.strip_prefix(' '))?;
    let (flag, but) = entry.split_once(" but ").unwrap_or((entry, ""));
    assert!(FLAGS.contains(&flag), "{}: {name} is called {flag}", routine.name);
    let value = value.to_string();
    but.split(' ').all(|but| but != value).then_some(flag)
}

/// The reference's names of flags.
const FLAGS: [&str; 7] = ["layout", "Uplo", "Side", "Diag", "Trans", "TransA", "TransB"];

/// The values that a flag may have.
///
/// # Panics
/// If the golden files do not say.
pub fn flags(routine: &Routine, view: View, name: &str) -> Vec<u32> {
    if name == "layout" {
        return vec![101, 102];
    }
    let what = format!("flag {name}");
    let line = fact(routine, view, &what).unwrap_or_else(|| panic!("{}", lacks(routine, &what)));
    line.split(' ').map(|value| value.parse().expect("a number")).collect()
}

/// Whether some calls accept an illegal value of an argument all the same.
pub fn passes(routine: &Routine, view: View, name: &str) -> bool {
    fact(routine, view, &format!("passes {name}")).is_some_and(|when| when != "never")
}

/// The least leading dimension that is legal beside a call's other arguments.
///
/// # Panics
/// If the golden files do not say.
pub fn least(routine: &Routine, view: View, name: &str, words: &[Word]) -> i64 {
    let word = |name: &str| words[routine.family.position(name) - 1];
    let size = |name: &str| match (name, name.strip_suffix("+1")) {
        ("1", _) => 1,
        (name, None) => match word(name) {
            Word::Int(x) => x,
            other => panic!("{name} is {other}"),
        },
        (_, Some(sum)) => sum
            .split('+')
            .map(|name| match word(name) {
                Word::Int(x) => x,
                other => panic!("{name} is {other}"),
            })
            .sum::<i64>()
            .saturating_add(1),
    };
    let what = format!("least {name}");
    let line = fact(routine, view, &what).unwrap_or_else(|| panic!("{}", lacks(routine, &what)));
    let chosen = match line.strip_prefix("by ").and_then(|rest| rest.split_once(": ")) {
        None => line,
        Some((flag, choices)) => {
            let value = word(flag).to_string();
            let choice = choices.split(", ").find_map(|choice| choice.strip_prefix(&value));
            choice
                .unwrap_or_else(|| {
                    panic!("{}: the reference does not take {flag} = {value}", routine.name)
                })
                .trim()
        }
    };
    size(chosen).max(1)
}

fn is_flag(name: &str) -> bool {
    matches!(name, "layout" | "uplo" | "trans" | "transa" | "transb" | "diag" | "side")
}

/// Values that an argument must not have, the likeliest mistake first.
fn bad_values(routine: &Routine, view: View, name: &str, words: &[Word]) -> Vec<Word> {
    match name {
        name if is_flag(name) => {
            let taken = flags(routine, view, name);
            let (first, last) = (taken[0], taken[taken.len() - 1]);
            let own = first / 10 * 10 + 1..=last;
            // The flag's own kind, its neighbours, the flag that some libraries have, others'
            // values.
            let all = own.chain([last + 1, first - 1, 0, 114, 101, 111, 121, 131, 141, u32::MAX]);
            all.filter(|x| !taken.contains(x)).map(Word::Flag).collect()
        }
        "incx" | "incy" => vec![Word::Int(0)],
        "lda" | "ldb" | "ldc" => {
            let mut all = vec![least(routine, view, name, words) - 1, 0, -1, i32::MIN.into()];
            all.dedup();
            all.into_iter().map(Word::Int).collect()
        }
        _ => vec![Word::Int(-1), Word::Int(i32::MIN.into())],
    }
}

/// All illegal calls of a routine of level 2 or 3; none in level 1, where nothing is illegal.
///
/// # Panics
/// If the table has no such routine, or the golden files no such family.
pub fn illegal(name: &str) -> Vec<Illegal> {
    let routine = routine(name);
    if routine.family.level == 1 {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (layout, view) in [(101, View::Row), (102, View::Column)] {
        let order = order(routine, view);
        for trans in [111, 112, 113] {
            // The smallest leading dimensions depend on the transpositions.
            let spec = Spec {
                layout,
                trans,
                transb: if trans == 111 { 112 } else { 111 },
                pad: 0,
                m: 3,
                n: 4,
                k: 6,
                ..Spec::default()
            };
            let legal = case_of(name, &spec);
            let bad = |argument: &Checked| bad_values(routine, view, argument.name, &legal.words);
            // The C prototype decides which word it is, so that a table in a different order is
            // noticed.
            let index = |argument: &Checked| usize::from(argument.position) - 1;
            for (i, first) in order.iter().enumerate() {
                let Checked { position, told, .. } = *first;
                for word in bad(first) {
                    let mut case = legal.clone();
                    case.words[index(first)] = word;
                    all.push(Illegal { case, position, told, bad: vec![first.name] });
                }
                for second in &order[i + 1..] {
                    let mut case = legal.clone();
                    case.words[index(first)] = bad(first)[0];
                    case.words[index(second)] = bad(second)[0];
                    all.push(Illegal { case, position, told, bad: vec![first.name, second.name] });
                }
            }
        }
    }
    all
}
