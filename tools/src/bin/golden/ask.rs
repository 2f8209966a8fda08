//! Calls of the reference, and its answers.
//!
//! Owns the program that makes the calls (`tests/golden/ask_reference.c`): how it is compiled, the
//! lines that it reads and those that it prints. Which calls are worth making is
//! [`inquiry`](crate::inquiry)'s.

use crate::younger;
use anyhow::{Context, Result, bail, ensure};
use blasm_spec::dsl::{Family, Kind};
use blasm_tools::process;
use blasm_tools::reference::Reference;
use blasm_tools::repository::target;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How a routine is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    Column,
    Row,
    Fortran,
}

/// The answer to a call; zeros if it is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// The number that `cblas_xerbla` receives.
    pub told: i32,
    /// The position that the reference's `cblas_xerbla` derives from it.
    pub position: i32,
    /// The number that `xerbla_` receives.
    pub info: i32,
    /// What the second line of the reference's `cblas_xerbla` calls the flag; empty if there is
    /// none.
    pub flag: &'static str,
    /// The value that the line quotes.
    pub value: i64,
    /// The family that is named instead of the one that was called; empty if the latter is named.
    pub family: &'static str,
}

/// Families whose Fortran routine computes the row-major calls of another, and is then named.
const STAND_INS: [&str; 1] = ["geru"];

/// The names of flags in the reference's second lines.
const FLAGS: [&str; 7] = ["layout", "Uplo", "Side", "Diag", "Trans", "TransA", "TransB"];

impl Answer {
    pub fn is_taken(self) -> bool {
        (self.told, self.position, self.info) == (0, 0, 0)
    }

    /// The part that does not depend on the value. In CBLAS the value decides which code finds a
    /// flag bad, and so whether there is a second line.
    pub fn of(self, view: View) -> Self {
        let info = if view == View::Fortran { self.info } else { 0 };
        Self { info, flag: "", value: 0, ..self }
    }

    /// Reads a line that the asking program printed. The names of routines are compared with the
    /// one that was called: the reference pads them if Fortran found the argument bad, but not if
    /// CBLAS did.
    fn read(line: &str, routine: &str) -> Result<Self> {
        let words: Vec<&str> = line.split(' ').collect();
        let &[told, position, info, name, flag, value] = words.as_slice() else {
            bail!("{line:?}")
        };
        let flag = match flag {
            "-" => "",
            flag => FLAGS.into_iter().find(|known| *known == flag).context("an unknown flag")?,
        };
        let answer = Self {
            told: told.parse()?,
            position: position.parse()?,
            info: info.parse()?,
            flag,
            value: value.parse()?,
            family: "",
        };
        let name_of = |routine: &str| match answer {
            Self { told: 0, .. } => "-".to_owned(),
            Self { flag: "", .. } => format!("{:.<12}", format!("cblas_{routine}")),
            _ => format!("cblas_{routine}"),
        };
        if name == name_of(routine) {
            return Ok(answer);
        }
        let stands_in = |family: &&str| name == name_of(&format!("{}{family}", &routine[..1]));
        let family = STAND_INS.into_iter().find(stands_in);
        let family = family.with_context(|| format!("{routine} is called {name}: {line}"))?;
        Ok(Self { family, ..answer })
    }
}

pub struct Asker {
    program: PathBuf,
    library: PathBuf,
}

impl Asker {
    pub fn build(root: &Path, reference: &Reference) -> Result<Self> {
        let folder = target(root).join("golden");
        fs::create_dir_all(&folder)?;
        let program = folder.join("ask_reference");
        // The program contains a call of every routine, and never calls those that the reference
        // lacks.
        let weak = folder.join("younger.h");
        let lines = younger().map(|name| format!("#pragma weak {name}\n"));
        fs::write(&weak, lines.collect::<String>())?;
        let beside = reference.library.parent().context("a library lies in a folder")?;
        let mut cc = Command::new("cc");
        cc.args(["-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror"]);
        cc.arg("-I").arg(root.join("guest/c/include")).arg("-include").arg(&weak);
        cc.arg(root.join("tests/golden/ask_reference.c")).arg(&reference.library);
        // The old kind of path, which comes before LD_LIBRARY_PATH.
        cc.args(["-rdynamic", "-ldl"]);
        cc.arg(format!("-Wl,--disable-new-dtags,-rpath,{}", beside.display()));
        cc.arg("-o").arg(&program);
        process::run(cc)?;
        Ok(Self { program, library: reference.library.clone() })
    }

    pub fn ask(&self, routine: &Routine<'_>, calls: &[String]) -> Result<Vec<Answer>> {
        let mut program = Command::new(&self.program);
        program.arg(&self.library);
        let text = process::filter(program, &(calls.join("\n") + "\n"))?;
        let answers: Vec<Answer> =
            text.lines().map(|line| Answer::read(line, &routine.name)).collect::<Result<_>>()?;
        ensure!(answers.len() == calls.len(), "{} answers to {} calls", answers.len(), calls.len());
        Ok(answers)
    }
}

/// Values of a call's integers, by name of parameter.
pub type Values = BTreeMap<&'static str, i64>;

/// A call with other values of some parameters.
pub fn with(call: &Values, changes: &[(&'static str, i64)]) -> Values {
    let mut call = call.clone();
    call.extend(changes.iter().copied());
    call
}

/// A routine, as far as the questions need it.
pub struct Routine<'a> {
    /// Its place in the table.
    pub number: usize,
    /// Its name, for one type.
    pub name: String,
    /// Its row.
    pub family: &'a Family,
}

/// The letters of Fortran; anything else is not one of them.
fn letter(flag: i64) -> char {
    match flag {
        111 | 131 => 'N',
        112 => 'T',
        113 => 'C',
        121 | 132 => 'U',
        122 | 141 => 'L',
        142 => 'R',
        _ => 'X',
    }
}

impl Routine<'_> {
    /// The line for the asking program.
    pub fn call(&self, view: View, values: &Values) -> String {
        let mut line = match view {
            View::Column | View::Row => format!("C {}", self.number),
            View::Fortran => format!("F {}_ {}", self.name, self.flags(view).len()),
        };
        let mut operands = 0;
        for p in &self.family.params {
            let value = || values[p.name];
            let _ = match p.kind {
                Kind::Layout if view == View::Fortran => Ok(()),
                kind if kind.is_flag() && view == View::Fortran => {
                    write!(line, " i{}", u32::from(letter(value())))
                }
                Kind::Operand { .. } => {
                    operands += 1;
                    write!(line, " p{}", operands << 16)
                }
                Kind::Scalar(_) => write!(line, " x"),
                _ => write!(line, " i{}", value()),
            };
        }
        line
    }

    pub fn flags(&self, view: View) -> Vec<&'static str> {
        let params = self.family.params.iter().filter(|p| p.kind.is_flag());
        params.map(|p| p.name).filter(|name| *name != "layout" || view != View::Fortran).collect()
    }

    pub fn numbers(&self) -> Vec<(&'static str, Kind)> {
        let params = self.family.params.iter().filter(|p| !p.kind.is_flag());
        params
            .filter(|p| !matches!(p.kind, Kind::Operand { .. } | Kind::Scalar(_)))
            .map(|p| (p.name, p.kind))
            .collect()
    }

    /// A legal call, with sizes that are all different or all zero.
    pub fn legal(&self, view: View, empty: bool) -> Values {
        let mut values = Values::new();
        for p in &self.family.params {
            let value = match (p.kind, p.name) {
                (Kind::Layout, _) => 101 + i64::from(view == View::Column),
                (Kind::Uplo, _) => 121,
                (Kind::Trans(_), _) => 111,
                (Kind::Diag, _) => 131,
                (Kind::Side, _) => 141,
                (Kind::Leading, _) => ROOM,
                (Kind::Increment, _) => 1,
                (Kind::Dim | Kind::Inner | Kind::Width, _) if empty => 0,
                (_, name) => match SIZES.iter().find(|size| size.0 == name) {
                    Some(&(_, value)) => value,
                    None => continue,
                },
            };
            values.insert(p.name, value);
        }
        values
    }
}

/// The sizes; these, k + 1, kl + ku + 1 and 1 are all different.
const SIZES: [(&str, i64); 5] = [("m", 3), ("n", 5), ("k", 9), ("kl", 1), ("ku", 2)];
/// A leading dimension that is large enough for them.
pub const ROOM: i64 = 24;

/// A least leading dimension, in terms of the sizes.
pub fn in_words(least: i64) -> Result<String> {
    let size = |name: &str| SIZES.iter().find(|s| s.0 == name).map_or(0, |s| s.1);
    if let Some((name, _)) = SIZES.iter().take(3).find(|s| s.1 == least) {
        return Ok((*name).to_owned());
    }
    match least {
        x if x == size("k") + 1 => Ok("k+1".into()),
        x if x == size("kl") + size("ku") + 1 => Ok("kl+ku+1".into()),
        x => bail!("a least leading dimension of {x}"),
    }
}

/// Values that are tried for a flag in the search for those that are accepted.
pub fn flag_values(view: View) -> Vec<i64> {
    match view {
        View::Fortran => vec![0, 111, 112, 113, 121, 122, 131, 132, 141, 142],
        _ => (0..=200).chain([i64::from(i32::MIN), i64::from(i32::MAX), -1]).collect(),
    }
}
