//! The table's rules, evaluated on the words of a call.
//!
//! Owns the evaluation, in 128 bits: which argument is illegal, and how much of a call has to
//! happen. The rules are the table's; blasm-core has code that was emitted from them, and is
//! compared with this. Knows nothing about memory.

use crate::{Routine, Word, routines};
use blasm_spec::dsl::{Kind, Type};
use blasm_spec::rules::{self, Check, Checks, Choice, Condition, Demand, Form, IdleOutput, Number};
use std::collections::HashMap;
use std::sync::OnceLock;

/// How much of a legal call has to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: no pointer is looked at.
    Nothing,
    /// The outputs are scaled or cleared.
    Outputs,
    /// Everything.
    All,
}

/// The position of the first illegal argument in the order of the reference, or how much has to
/// happen.
///
/// # Errors
/// The position.
///
/// # Panics
/// If the words are not those of the routine.
pub fn check(routine: &Routine, words: &[Word]) -> Result<Needs, u32> {
    static ALL: OnceLock<HashMap<&'static str, (Checks, Demand)>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let of = |r: &'static Routine| {
            (r.name.as_str(), (rules::checks(&r.family), rules::demand(&r.family)))
        };
        routines().iter().map(of).collect()
    });
    let (checks, demand) = &all[routine.name.as_str()];
    let call = Call { routine, words };
    let first = |checks: &[Check]| match checks.iter().find(|check| call.holds(&check.wrong)) {
        None => Ok(()),
        Some(check) => Err(check.position as u32),
    };
    first(&checks.flags)?;
    first(if call.is_row_major() { &checks.by_rows } else { &checks.by_columns })?;
    let any = |conditions: &[Condition]| conditions.iter().any(|c| call.holds(c));
    Ok(match &demand.output {
        _ if any(&demand.empty) => Needs::Nothing,
        _ if !any(&demand.idle) => Needs::All,
        IdleOutput::Stays => Needs::Nothing,
        IdleOutput::Cleared => Needs::Outputs,
        IdleOutput::ScaledUnless(unless) if call.holds(unless) => Needs::Nothing,
        IdleOutput::ScaledUnless(_) => Needs::Outputs,
    })
}

/// The value of a number of the rules.
///
/// # Panics
/// If the words are not those of the routine.
pub fn number(routine: &Routine, words: &[Word], number: &Number) -> i128 {
    Call { routine, words }.number(number)
}

struct Call<'a> {
    routine: &'a Routine,
    words: &'a [Word],
}

impl Call<'_> {
    fn word(&self, name: &str) -> Word {
        let at = self.routine.family.params.iter().position(|p| p.name == name);
        self.words[at.unwrap_or_else(|| panic!("{} has no {name}", self.routine.name))]
    }

    fn int(&self, name: &str) -> i128 {
        match self.word(name) {
            Word::Int(x) => x.into(),
            other => panic!("{name} is {other:?}"),
        }
    }

    fn says(&self, name: &str, value: u32) -> bool {
        self.word(name) == Word::Flag(value)
    }

    fn is_row_major(&self) -> bool {
        self.routine.family.has("layout") && self.says("layout", 101)
    }

    /// A scalar, as the routine takes it.
    fn scalar(&self, name: &str) -> (f64, f64) {
        let (re, im) = match self.word(name) {
            Word::Real(x) => (x, 0.0),
            Word::Complex(re, im) => (re, im),
            other => panic!("{name} is {other:?}"),
        };
        match self.routine.ty.real() {
            Type::S => ((re as f32).into(), (im as f32).into()),
            _ => (re, im),
        }
    }

    fn number(&self, number: &Number) -> i128 {
        match number {
            Number::One => 1,
            Number::Parameter(name) => self.int(name),
            Number::Sum(all) => all.iter().map(|n| self.number(n)).sum(),
            Number::Choose(choice, yes, no) => {
                let holds = match choice {
                    Choice::Plain(flag) => self.says(flag, 111),
                    Choice::Left(flag) => self.says(flag, 141),
                    Choice::RowMajor => self.is_row_major(),
                };
                self.number(if holds { yes } else { no })
            }
            Number::AtLeastOne(n) => self.number(n).max(1),
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Unknown(flag, kind) => {
                let known: &[u32] = match kind {
                    Kind::Layout => &[101, 102],
                    Kind::Trans(_) => &[111, 112, 113],
                    Kind::Uplo => &[121, 122],
                    Kind::Diag => &[131, 132],
                    Kind::Side => &[141, 142],
                    other => panic!("{flag} is no flag but {other:?}"),
                };
                !known.iter().any(|value| self.says(flag, *value))
            }
            Condition::Says(flag, Form::Transpose) => self.says(flag, 112),
            Condition::Says(flag, Form::Conjugate) => self.says(flag, 113),
            Condition::Complex => self.routine.ty.is_complex(),
            Condition::Negative(name) => self.int(name) < 0,
            Condition::NotPositive(name) => self.int(name) <= 0,
            Condition::Zero(name) => self.int(name) == 0,
            Condition::Less(name, than) => self.int(name) < self.number(than),
            Condition::ScalarZero(name) => self.scalar(name) == (0.0, 0.0),
            Condition::ScalarOne(name) => self.scalar(name) == (1.0, 0.0),
            Condition::All(all) => all.iter().all(|c| self.holds(c)),
            Condition::Any(any) => any.iter().any(|c| self.holds(c)),
        }
    }
}
