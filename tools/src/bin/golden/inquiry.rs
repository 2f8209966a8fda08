//! What is found out about a routine, called in one way.
//!
//! Owns the choice of calls (each argument wrong by itself, each pair of them, in every context
//! that legal flags and sizes make) and the facts that follow from the answers. Fails if the
//! answers have no order or depend on something that a fact cannot express. [`ask`](crate::ask)
//! makes the calls.

use crate::ask::{Answer, Asker, ROOM, Routine, Values, View, flag_values, in_words, with};
use anyhow::{Context, Result, bail, ensure};
use blasm_spec::dsl::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// All findings about a routine, called in one way, as facts without the routine's name.
pub fn observe(
    asker: &Asker,
    routine: &Routine<'_>,
    view: View,
) -> Result<BTreeMap<String, String>> {
    let mut inquiry = Inquiry::begin(asker, routine, view)?;
    inquiry.find_least()?;
    let (alone, passed, second) = inquiry.alone()?;
    let order = inquiry.order(&alone, &passed)?;

    let mut facts = BTreeMap::new();
    for (flag, values) in &inquiry.taken {
        facts.insert(format!("flag {flag}"), list(values, " "));
    }
    for ld in inquiry.leading() {
        facts.insert(format!("least {ld}"), inquiry.least_in_words(ld)?);
    }
    for name in inquiry.names() {
        let at: BTreeSet<usize> = passed.iter().filter(|p| p.1 == name).map(|p| p.0).collect();
        if !at.is_empty() {
            facts.insert(format!("passes {name}"), inquiry.contexts_in_words(&at)?);
        }
    }
    let entry = |name: &&'static str| {
        let Answer { told, position, info, .. } = alone[name];
        match view {
            View::Fortran => format!("{info} {name}"),
            _ if told == position => format!("{position} {name}"),
            _ => format!("{position}>{told} {name}"),
        }
    };
    facts.insert("order".to_owned(), list(&order.iter().map(entry).collect::<Vec<_>>(), ", "));
    if view != View::Fortran {
        let flags = order.iter().filter_map(|name| second.get(name).map(|s| (name, s)));
        let flags = flags
            .map(|(name, second)| Ok(format!("{name} {}", second.in_words()?)))
            .collect::<Result<Vec<_>>>()
            .with_context(|| format!("{}, {view:?}", routine.name))?;
        let families: BTreeSet<&str> = alone.values().map(|answer| answer.family).collect();
        if let Some(family) = families.into_iter().find(|family| !family.is_empty()) {
            facts.insert("names".to_owned(), family.to_owned());
        }
        facts.insert("says".to_owned(), list(&flags, ", "));
    }
    Ok(facts)
}

fn list<T: ToString>(values: &[T], between: &str) -> String {
    values.iter().map(T::to_string).collect::<Vec<_>>().join(between)
}

/// The answer to each argument that is illegal.
type Answers = BTreeMap<&'static str, Answer>;

/// What second lines say about an argument.
#[derive(Default)]
struct Second {
    /// What they call it.
    flags: BTreeSet<&'static str>,
    /// Whether they quote another value.
    misquotes: bool,
    /// Values for which there is no second line.
    none: BTreeSet<i64>,
}

impl Second {
    fn hear(&mut self, answer: Answer, value: i64) {
        if answer.flag.is_empty() {
            self.none.insert(value);
        } else {
            self.flags.insert(answer.flag);
            self.misquotes |= answer.value != value;
        }
    }

    fn in_words(&self) -> Result<String> {
        let flags: Vec<_> = self.flags.iter().copied().collect();
        let &[flag] = flags.as_slice() else { bail!("a flag is called {flags:?}") };
        // By mistake the line names another flag, and quotes that one's value.
        let of_another = if self.misquotes { "'s own" } else { "" };
        let none: Vec<_> = self.none.iter().collect();
        let but =
            if none.is_empty() { String::new() } else { format!(" but {}", list(&none, " ")) };
        Ok(format!("{flag}{of_another}{but}"))
    }
}

/// Contexts that accept an argument which is illegal elsewhere.
type Passed = BTreeSet<(usize, &'static str)>;

/// The questions about a routine, called in one way.
struct Inquiry<'a> {
    asker: &'a Asker,
    routine: &'a Routine<'a>,
    view: View,
    /// The flags except `layout`, and their accepted values.
    taken: Vec<(&'static str, Vec<i64>)>,
    /// All flags, and values that are not accepted, the likeliest mistakes first.
    rejected: BTreeMap<&'static str, Vec<i64>>,
    /// Legal calls: every combination of the flags, with sizes and with zeros.
    contexts: Vec<Values>,
    /// The least leading dimensions, by context.
    least: BTreeMap<(usize, &'static str), i64>,
}

impl<'a> Inquiry<'a> {
    /// Finds out which values of the flags are accepted.
    fn begin(asker: &'a Asker, routine: &'a Routine<'a>, view: View) -> Result<Self> {
        let (base, values) = (routine.legal(view, false), flag_values(view));
        let (mut taken, mut rejected) = (Vec::new(), BTreeMap::new());
        for flag in routine.flags(view) {
            let calls: Vec<String> =
                values.iter().map(|x| routine.call(view, &with(&base, &[(flag, *x)]))).collect();
            let (mut own, mut wrong) = (Vec::new(), Vec::new());
            for (&x, answer) in values.iter().zip(asker.ask(routine, &calls)?) {
                match answer.is_taken() {
                    false => wrong.push(x),
                    // A value of another flag may have the same letter as one of this.
                    true if view == View::Fortran && x / 10 != base[flag] / 10 => {}
                    true => own.push(x),
                }
            }
            wrong.sort_by_key(|x| (!(111..=113).contains(x), *x != 114, *x));
            rejected.insert(flag, wrong);
            if flag == "layout" {
                ensure!(own == [101, 102], "{}: layouts {own:?}", routine.name);
            } else {
                taken.push((flag, own));
            }
        }
        let mut contexts = vec![base, routine.legal(view, true)];
        for &(flag, ref values) in &taken {
            contexts = contexts
                .into_iter()
                .flat_map(|context| values.iter().map(move |x| with(&context, &[(flag, *x)])))
                .collect();
        }
        Ok(Self { asker, routine, view, taken, rejected, contexts, least: BTreeMap::new() })
    }

    fn call(&self, at: usize, changes: &[(&'static str, i64)]) -> String {
        self.routine.call(self.view, &with(&self.contexts[at], changes))
    }

    fn leading(&self) -> Vec<&'static str> {
        let numbers = self.routine.numbers().into_iter();
        numbers.filter(|(_, kind)| *kind == Kind::Leading).map(|(name, _)| name).collect()
    }

    /// The arguments that may be illegal.
    fn names(&self) -> Vec<&'static str> {
        let numbers = self.routine.numbers().into_iter().map(|(name, _)| name);
        self.routine.flags(self.view).into_iter().chain(numbers).collect()
    }

    /// Finds the least leading dimensions: all from there on are accepted.
    fn find_least(&mut self) -> Result<()> {
        for ld in self.leading() {
            let calls: Vec<String> = (0..self.contexts.len())
                .flat_map(|at| (0..=ROOM).map(move |x| (at, x)))
                .map(|(at, x)| self.call(at, &[(ld, x)]))
                .collect();
            let answers = self.asker.ask(self.routine, &calls)?;
            for (at, answers) in answers.chunks(ROOM as usize + 1).enumerate() {
                let least = answers.iter().take_while(|a| !a.is_taken()).count();
                ensure!(
                    least < answers.len() && answers[least..].iter().all(|a| a.is_taken()),
                    "{}: {ld} is judged oddly",
                    self.routine.name
                );
                self.least.insert((at, ld), least as i64);
            }
        }
        Ok(())
    }

    /// Illegal values of an argument.
    fn bad(&self, at: usize, name: &'static str) -> Vec<i64> {
        if let Some(values) = self.rejected.get(name) {
            return values.clone();
        }
        match self.least.get(&(at, name)) {
            Some(least) => BTreeSet::from([least - 1, 0, -1]).into_iter().rev().collect(),
            None if name.starts_with("inc") => vec![0],
            None => vec![-1, i64::from(i32::MIN)],
        }
    }

    /// The answer to each argument that is the only bad one, which must not depend on its value or
    /// the rest of the call; the contexts that accept it all the same; and what the second lines
    /// say.
    fn alone(&self) -> Result<(Answers, Passed, BTreeMap<&'static str, Second>)> {
        let (mut calls, mut of) = (Vec::new(), Vec::new());
        for name in self.names() {
            for at in 0..self.contexts.len() {
                for x in self.bad(at, name) {
                    calls.push(self.call(at, &[(name, x)]));
                    of.push((at, name, x));
                }
            }
        }
        let mut seen: BTreeMap<&'static str, BTreeSet<Answer>> = BTreeMap::new();
        let mut passed = Passed::new();
        let mut second: BTreeMap<&'static str, Second> = BTreeMap::new();
        for (answer, (at, name, x)) in self.asker.ask(self.routine, &calls)?.into_iter().zip(of) {
            if answer.is_taken() {
                passed.insert((at, name));
            } else {
                second.entry(name).or_default().hear(answer, x);
                seen.entry(name).or_default().insert(answer.of(self.view));
            }
        }
        let mut alone = Answers::new();
        for name in self.names() {
            match seen.get(name).into_iter().flatten().collect::<Vec<_>>()[..] {
                [answer] => alone.insert(name, *answer),
                ref other => {
                    bail!("{}, {:?}: bad {name} gives {other:?}", self.routine.name, self.view)
                }
            };
        }
        second.retain(|_, second| !second.flags.is_empty());
        Ok((alone, passed, second))
    }

    /// The order in which arguments are checked: of two bad ones, the one that is reported comes
    /// first.
    fn order(&self, alone: &Answers, passed: &Passed) -> Result<Vec<&'static str>> {
        let (view, routine, names) = (self.view, &self.routine.name, self.names());
        let (mut calls, mut of) = (Vec::new(), Vec::new());
        for (i, &a) in names.iter().enumerate() {
            for &b in &names[i + 1..] {
                for at in 0..self.contexts.len() {
                    if passed.contains(&(at, a)) || passed.contains(&(at, b)) {
                        continue;
                    }
                    for (x, y) in self.bad(at, a).into_iter().zip(self.bad(at, b)).take(2) {
                        calls.push(self.call(at, &[(a, x), (b, y)]));
                        of.push((a, b));
                    }
                }
            }
        }
        let mut seen: BTreeMap<(&'static str, &'static str), BTreeSet<Answer>> = BTreeMap::new();
        for (answer, pair) in self.asker.ask(self.routine, &calls)?.into_iter().zip(of) {
            seen.entry(pair).or_default().insert(answer.of(view));
        }
        let mut before: BTreeSet<(&'static str, &'static str)> = BTreeSet::new();
        for ((a, b), answers) in seen {
            before.insert(match answers.into_iter().collect::<Vec<_>>()[..] {
                [answer] if answer == alone[a] => (a, b),
                [answer] if answer == alone[b] => (b, a),
                ref other => bail!("{routine}, {view:?}: bad {a} and {b} give {other:?}"),
            });
        }
        let mut order = names;
        order.sort_by_key(|name| before.iter().filter(|pair| pair.1 == *name).count());
        for (i, &a) in order.iter().enumerate() {
            for &b in &order[i + 1..] {
                ensure!(before.contains(&(a, b)), "{routine}, {view:?}: the order of {a} and {b}");
            }
        }
        Ok(order)
    }

    fn is_empty(&self, at: usize) -> bool {
        self.contexts[at]["n"] == 0
    }

    /// A least leading dimension, in words, by the one flag that it depends on, if any.
    fn least_in_words(&self, ld: &'static str) -> Result<String> {
        let of = |keep: &dyn Fn(usize) -> bool| -> BTreeSet<i64> {
            let some = (0..self.contexts.len()).filter(|at| keep(*at));
            some.map(|at| self.least[&(at, ld)]).collect()
        };
        let one = |set: &BTreeSet<i64>| set.first().copied().filter(|_| set.len() == 1);
        let routine = &self.routine.name;
        ensure!(one(&of(&|at| self.is_empty(at))) == Some(1), "{routine}: {ld} without sizes");
        if let Some(least) = one(&of(&|at| !self.is_empty(at))) {
            return in_words(least);
        }
        for (flag, values) in &self.taken {
            let each = values.iter().map(|&x| {
                let least = of(&|at| !self.is_empty(at) && self.contexts[at][flag] == x);
                one(&least).map(|least| (x, least))
            });
            if let Some(each) = each.collect::<Option<Vec<_>>>() {
                let words = each.iter().map(|(x, least)| Ok(format!("{x} {}", in_words(*least)?)));
                let words = words.collect::<Result<Vec<_>>>()?;
                return Ok(format!("by {flag}: {}", list(&words, ", ")));
            }
        }
        bail!("{routine}: {ld} depends on several flags")
    }

    /// Some contexts, in words: those with or without sizes, with some values of one flag.
    fn contexts_in_words(&self, at: &BTreeSet<usize>) -> Result<String> {
        let is = |keep: &dyn Fn(usize) -> bool| {
            (0..self.contexts.len()).filter(|at| keep(*at)).eq(at.iter().copied())
        };
        for (words, fits) in [
            ("always", &(|_| true) as &dyn Fn(usize) -> bool),
            ("with sizes", &|at| !self.is_empty(at)),
            ("without sizes", &|at| self.is_empty(at)),
        ] {
            if is(fits) {
                return Ok(words.to_owned());
            }
            for (flag, values) in &self.taken {
                let some = |x: &&i64| at.iter().any(|at| self.contexts[*at][flag] == **x);
                let some: Vec<i64> = values.iter().filter(some).copied().collect();
                if is(&|at| fits(at) && some.contains(&self.contexts[at][flag])) {
                    return Ok(format!("{words}, {flag} {}", list(&some, " ")));
                }
            }
        }
        let some: Vec<&Values> = at.iter().map(|at| &self.contexts[*at]).collect();
        bail!("{}: something illegal is taken in {some:?}", self.routine.name)
    }
}
