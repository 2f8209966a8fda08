//! The reference's numbers for illegal arguments.
//!
//! Owns the golden file of XERBLA numbers, written from the reference BLAS and not from the table, and
//! the illegal calls that follow from it: each argument bad alone, and each pair, in both layouts. What
//! a binding makes of a position (an errno, a trap, a line on stderr) is its own affair.

use crate::case::{Case, Word, routine};
use crate::generate::{Spec, case_of};

const GOLDEN: &str = include_str!("../golden/xerbla.txt");

/// A call with one or two illegal arguments.
#[derive(Clone, Debug)]
pub struct Illegal {
    /// The call; its operands are in place, so that nothing else is wrong with it.
    pub case: Case,
    /// The position in the C prototype that must be reported; `layout` is 1.
    pub position: u8,
    /// Which arguments are bad.
    pub bad: Vec<&'static str>,
}

/// A family's golden line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Golden {
    /// The family's name.
    pub family: &'static str,
    /// Position in the C prototype and name of each checked argument, in the order of a column-major call.
    pub arguments: Vec<(u8, &'static str)>,
    /// The names in the order of a row-major call.
    pub row_major: Vec<&'static str>,
}

fn is_flag(name: &str) -> bool {
    matches!(name, "uplo" | "trans" | "transa" | "transb" | "diag" | "side")
}

/// The golden file.
///
/// # Panics
/// If the file is malformed.
pub fn golden() -> Vec<Golden> {
    let lines = GOLDEN.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.split('|');
            let family = fields.next().expect("a field").trim();
            let words: Vec<&str> = fields.next().expect("the numbers").split_whitespace().collect();
            let arguments: Vec<(u8, &str)> = words
                .chunks(2)
                .map(|pair| (pair[0].parse::<u8>().expect("a number") + 1, pair[1]))
                .collect();
            let flags = arguments.iter().map(|a| a.1).filter(|name| is_flag(name));
            let row_major = match fields.next() {
                Some(numeric) => flags.chain(numeric.split_whitespace()).collect(),
                None => arguments.iter().map(|a| a.1).collect(),
            };
            Golden { family, arguments, row_major }
        })
        .collect()
}

/// Values that an argument must not have, the plainest first.
fn bad_values(name: &'static str, complex: bool, family: &str, legal: Word) -> Vec<Word> {
    let flags = |values: &[u32]| values.iter().map(|&x| Word::Flag(x)).collect();
    match name {
        "layout" => flags(&[0, 100, 103, u32::MAX]),
        "uplo" => flags(&[0, 120, 123, 111]),
        "diag" => flags(&[0, 130, 133, 121]),
        "side" => flags(&[0, 140, 143, 131]),
        "trans" | "transa" | "transb" => {
            let mut all = vec![0, 110, 114, 121];
            match family {
                "herk" | "her2k" => all.push(112),
                "syrk" | "syr2k" if complex => all.push(113),
                _ => {}
            }
            flags(&all)
        }
        "incx" | "incy" => vec![Word::Int(0)],
        "lda" | "ldb" | "ldc" => {
            let Word::Int(least) = legal else { panic!("{name} is a number") };
            vec![Word::Int(0), Word::Int(least - 1), Word::Int(-1)]
        }
        _ => vec![Word::Int(-1), Word::Int(i32::MIN.into())],
    }
}

/// All illegal calls of a routine of level 2 or 3; none in level 1, where nothing is illegal.
///
/// # Panics
/// If the table has no such routine, or the golden file no such family.
pub fn illegal(name: &str) -> Vec<Illegal> {
    let routine = routine(name);
    if routine.family.level == 1 {
        return Vec::new();
    }
    let family = routine.family.name;
    let golden = golden();
    let line = golden
        .iter()
        .find(|g| g.family == family)
        .unwrap_or_else(|| panic!("no golden line `{family}`"));
    let index = |name: &str| {
        let named = line.arguments.iter().find(|a| a.1 == name);
        // The C prototype decides which word it is, so that a table in another order is found out.
        usize::from(if name == "layout" { 1 } else { named.expect("a checked argument").0 }) - 1
    };
    let mut all = Vec::new();
    for layout in [101, 102] {
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
            let mut order = vec!["layout"];
            match layout {
                101 => order.extend(&line.row_major),
                _ => order.extend(line.arguments.iter().map(|a| a.1)),
            }
            let bad = |name: &'static str| {
                bad_values(name, routine.ty.is_complex(), family, legal.words[index(name)])
            };
            let position = |name: &str| index(name) as u8 + 1;
            for (i, &first) in order.iter().enumerate() {
                for word in bad(first) {
                    let mut case = legal.clone();
                    case.words[index(first)] = word;
                    all.push(Illegal { case, position: position(first), bad: vec![first] });
                }
                for &second in &order[i + 1..] {
                    let mut case = legal.clone();
                    case.words[index(first)] = bad(first)[0];
                    case.words[index(second)] = bad(second)[0];
                    all.push(Illegal { case, position: position(first), bad: vec![first, second] });
                }
            }
        }
    }
    all
}
