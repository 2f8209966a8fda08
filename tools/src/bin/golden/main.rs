//! `cargo xtask golden`: asks the reference BLAS how it answers illegal arguments.
//!
//! Owns `tests/golden/xerbla.txt`: for every routine of levels 2 and 3, through CBLAS in both
//! layouts and through Fortran, which values of a flag are accepted, what the least leading
//! dimension is, by which number an illegal argument is reported, and which of two is reported.
//! From the routine table it only uses the names and kinds of parameters; the numbers come from the
//! library. `tests/golden/ask_reference.c` makes the calls ([`ask`]); [`inquiry`] chooses them and
//! turns the answers into facts. It also compares our `cblas.h` with the reference's ([`header`]).

#![forbid(unsafe_code)]

mod ask;
mod header;
mod inquiry;

use anyhow::{Context, Result, bail};
use ask::{Asker, Routine, View};
use blasm_tools::process::Step;
use blasm_tools::reference::Reference;
use blasm_tools::repository::root;
use clap::Parser;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

/// The file with the answers.
const GOLDEN: &str = "tests/golden/xerbla.txt";

/// Ask the reference BLAS how it answers illegal arguments, and record the answers.
#[derive(Parser)]
#[command(name = "cargo xtask golden", bin_name = "cargo xtask golden")]
struct Cli {
    /// Write nothing; fail if the committed answers differ.
    #[arg(long)]
    check: bool,
}

fn main() -> Result<()> {
    let Cli { check } = Cli::parse();
    let root = root();
    let reference = Reference::find().context(Reference::MISSING)?;
    let header = fs::read_to_string(&reference.header)?;
    header::compare_prototypes(root, &reference, &header)?;
    let asker = Asker::build(root, &reference)?;
    let text = answers(&asker, &reference, &header)?;
    let path = root.join(GOLDEN);
    let old = fs::read_to_string(&path).unwrap_or_default();
    // The remarks say which version answered.
    let data = |text: &str| {
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    };
    if data(&old) == data(&text) {
        Step::done(format!("{GOLDEN} is what {} says", reference.version()?));
    } else if check {
        let (old, new) = (data(&old), data(&text));
        let differ = |from: &[String], to: &[String], mark: &str| {
            let lines = from.iter().filter(|line| !to.contains(line));
            lines.fold(String::new(), |all, line| all + "\n  " + mark + line)
        };
        bail!(
            "{GOLDEN} is not what {} says; run `cargo xtask golden` and look at the difference:{}{}",
            reference.version()?,
            differ(&old, &new, "- "),
            differ(&new, &old, "+ ")
        );
    } else {
        fs::write(&path, text)?;
        Step::done(format!("wrote {GOLDEN}"));
    }
    Ok(())
}

/// The C functions of routines that the distributions' reference lacks.
fn younger() -> impl Iterator<Item = String> {
    blasm_spec::all().into_iter().filter(|family| family.younger.is_some()).flat_map(|family| {
        let names = family.routines.iter().map(|(name, ty)| family.cblas_name(name, *ty));
        names.collect::<Vec<_>>()
    })
}

/// The text of the golden file.
fn answers(asker: &Asker, reference: &Reference, header: &str) -> Result<String> {
    let names = header::parameter_names(header)?;
    let mut out = HEAD.replace("VERSION", &reference.version()?);
    let mut number = 0;
    for family in &blasm_spec::table() {
        let first = number;
        number += family.routines.len();
        // `tests/golden/decided.txt` has its lines.
        if family.younger.is_some() {
            continue;
        }
        // Lines, and the types for which they are true.
        let mut lines: Vec<(String, String)> = Vec::new();
        for (i, (name, ty)) in family.routines.iter().enumerate() {
            let routine = Routine { number: first + i, name: name.clone(), family };
            let own =
                names.get(name).with_context(|| format!("no {name} in the reference's header"))?;
            let mut all = vec![format!("parameters: {}", own.join(" "))];
            if family.level > 1 {
                all.extend(of_all_views(asker, &routine)?);
            }
            for line in all {
                match lines.iter_mut().find(|old| old.1 == line) {
                    Some((types, _)) => types.push(ty.letter()),
                    None => lines.push((ty.letter().to_string(), line)),
                }
            }
        }
        out.push('\n');
        for (types, line) in lines {
            let _ = writeln!(out, "{} {types} {line}", family.name);
        }
    }
    Ok(out)
}

/// The lines of a routine; facts that are the same for every way of calling it appear once.
fn of_all_views(asker: &Asker, routine: &Routine<'_>) -> Result<Vec<String>> {
    let mut facts: BTreeMap<String, Vec<(&str, String)>> = BTreeMap::new();
    for (view, word) in [(View::Column, "column"), (View::Row, "row"), (View::Fortran, "fortran")] {
        for (key, value) in inquiry::observe(asker, routine, view)? {
            facts.entry(key).or_default().push((word, value));
        }
    }
    let mut lines = Vec::new();
    for (key, of) in facts {
        if of.len() == 3 && of.iter().all(|(_, value)| *value == of[0].1) {
            lines.push(format!("{key}: {}", of[0].1));
        } else {
            lines.extend(of.into_iter().map(|(word, value)| format!("{word} {key}: {value}")));
        }
    }
    Ok(lines)
}

const HEAD: &str = "\
# How the reference BLAS answers illegal arguments. Written by `cargo xtask golden`, which asked
# VERSION. Do not edit: decided.txt has what we decide differently.
#
# A line: the family, the types for which it is true, and a fact; `column`, `row` and `fortran` name the way
# of calling (CBLAS with either layout, the Fortran symbol) if it is not true for all three.
#
#   parameters    the names in the reference's cblas.h
#   flag F        the values that are accepted, out of 0 to 200 and the extremes
#   least L       the least leading dimension; never below 1
#   order         the checked arguments: each is reported by itself, and before all that follow it. Before
#                 the name, in CBLAS: its position in the C prototype, after `>` the number that
#                 cblas_xerbla receives if it differs; in Fortran: INFO
#   says          what the reference's cblas_xerbla calls a flag in its second line, `Illegal Uplo setting, 7`;
#                 about other arguments, and about the values after `but`, it only prints the first line, with
#                 a name that is padded to twelve characters: `Parameter 4 to routine cblas_dger   was incorrect`
#   names         the family that the first line names, if it is not the one that was called
#   passes A      when an illegal A is accepted all the same
";
