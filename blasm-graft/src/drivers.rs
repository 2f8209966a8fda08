//! LAPACK's drivers: their symbols and types, and the module that has their bodies.
//!
//! Owns the table of the symbols, and `drivers.wasm`, which `cargo xtask drivers` makes from
//! `guest/lapack`: it exports each driver under its Fortran symbol, takes what that takes, and returns
//! INFO. A negative one means that an argument is illegal and nothing was touched. It imports its
//! memory, its stack pointer, and the routines of BLAS that it calls.

use crate::Flavour;
use crate::symbols::Signature;
use blasm_spec::dsl::Type;
use std::collections::HashMap;
use std::sync::LazyLock;
use wasm_encoder::ValType;

/// The drivers' module.
pub(crate) static MODULE: &[u8] = include_bytes!("drivers.wasm");

/// A module with nothing in it, for programs without drivers.
pub(crate) static NONE: &[u8] = b"\0asm\x01\0\0\0";

/// What it calls its stack pointer.
pub(crate) const STACK_POINTER: &str = "__stack_pointer";

/// What a parameter points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Points {
    /// A CHARACTER.
    Character,
    /// An INTEGER that is read.
    Integer,
    /// Anything else.
    Operand,
}

/// A factor of the amount of work, by places of parameters.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Factor {
    /// A size.
    Param(u32),
    /// The smaller of two.
    Least(u32, u32),
    /// The sum of two.
    Sum(u32, u32),
    /// From one to another.
    Span(u32, u32),
}

/// A family of drivers.
#[derive(Debug)]
pub(crate) struct Row {
    /// What the family is called.
    pub(crate) name: &'static str,
    /// Its names in LAPACK, without the letter of the type.
    names: &'static [&'static str],
    pub(crate) params: &'static [(&'static str, Points)],
    pub(crate) work: &'static [Factor],
    /// The least work for which it pays, by type (s, d, c, z).
    pub(crate) threshold: [u64; 4],
}

/// A driver, in one type and under one name.
#[derive(Debug)]
pub(crate) struct Driver {
    /// `dgetrf`.
    pub(crate) routine: String,
    pub(crate) ty: Type,
    row: usize,
}

/// Parameters, by LAPACK's names: characters in parentheses, operands in brackets.
macro_rules! params {
    (@one [$name:ident]) => { (stringify!($name), Points::Operand) };
    (@one ($name:ident)) => { (stringify!($name), Points::Character) };
    (@one $name:ident) => { (stringify!($name), Points::Integer) };
    ($($param:tt)*) => { &[$(params!(@one $param)),*] };
}

use Factor::{Least, Param, Span, Sum};

/// The work of order 48 in real types and 32 in complex ones: an estimate, which docs/graft.md explains.
const CUBE: [u64; 4] = [110_592, 110_592, 32_768, 32_768];

/// The families. The names of the unblocked versions are among those of the blocked ones.
pub(crate) const ROWS: &[Row] = &[
    Row {
        name: "getrf",
        names: &["getrf", "getf2", "getrf2"],
        params: params!(m n [a] lda [ipiv] [info]),
        work: &[Param(0), Param(1), Least(0, 1)],
        threshold: CUBE,
    },
    Row {
        name: "getrs",
        names: &["getrs"],
        params: params!((trans) n nrhs [a] lda [ipiv] [b] ldb [info]),
        work: &[Param(1), Param(1), Param(2)],
        threshold: CUBE,
    },
    Row {
        name: "getri",
        names: &["getri"],
        params: params!(n [a] lda [ipiv] [work] lwork [info]),
        work: &[Param(0), Param(0), Param(0)],
        threshold: CUBE,
    },
    Row {
        name: "gesv",
        names: &["gesv"],
        params: params!(n nrhs [a] lda [ipiv] [b] ldb [info]),
        work: &[Param(0), Param(0), Sum(0, 1)],
        threshold: CUBE,
    },
    Row {
        name: "laswp",
        names: &["laswp"],
        params: params!(n [a] lda k1 k2 [ipiv] incx),
        work: &[Param(0), Span(3, 4)],
        threshold: [4096; 4],
    },
    Row {
        name: "potrf",
        names: &["potrf", "potf2", "potrf2"],
        params: params!((uplo) n [a] lda [info]),
        work: &[Param(1), Param(1), Param(1)],
        threshold: CUBE,
    },
    Row {
        name: "potrs",
        names: &["potrs"],
        params: params!((uplo) n nrhs [a] lda [b] ldb [info]),
        work: &[Param(1), Param(1), Param(2)],
        threshold: CUBE,
    },
    Row {
        name: "potri",
        names: &["potri"],
        params: params!((uplo) n [a] lda [info]),
        work: &[Param(1), Param(1), Param(1)],
        threshold: CUBE,
    },
    Row {
        name: "posv",
        names: &["posv"],
        params: params!((uplo) n nrhs [a] lda [b] ldb [info]),
        work: &[Param(1), Param(1), Sum(1, 2)],
        threshold: CUBE,
    },
    Row {
        name: "trtri",
        names: &["trtri", "trti2"],
        params: params!((uplo) (diag) n [a] lda [info]),
        work: &[Param(2), Param(2), Param(2)],
        threshold: CUBE,
    },
    Row {
        name: "trtrs",
        names: &["trtrs"],
        params: params!((uplo) (trans) (diag) n nrhs [a] lda [b] ldb [info]),
        work: &[Param(3), Param(3), Param(4)],
        threshold: CUBE,
    },
    Row {
        name: "lauum",
        names: &["lauum", "lauu2"],
        params: params!((uplo) n [a] lda [info]),
        work: &[Param(1), Param(1), Param(1)],
        threshold: CUBE,
    },
];

pub(crate) static DRIVERS: LazyLock<Vec<Driver>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (row, Row { names, .. }) in ROWS.iter().enumerate() {
        for name in *names {
            for (letter, ty) in [("s", Type::S), ("d", Type::D), ("c", Type::C), ("z", Type::Z)] {
                all.push(Driver { routine: format!("{letter}{name}"), ty, row });
            }
        }
    }
    all
});

static SYMBOLS: LazyLock<HashMap<String, &'static Driver>> = LazyLock::new(|| {
    let named =
        |prefix| DRIVERS.iter().map(move |driver| (format!("{prefix}{}_", driver.routine), driver));
    named("").chain(named("scipy_")).collect()
});

/// The driver with that symbol.
pub(crate) fn driver(symbol: &str) -> Option<&'static Driver> {
    SYMBOLS.get(symbol).copied()
}

/// The symbols of all of them.
pub(crate) fn symbols() -> impl Iterator<Item = &'static str> {
    SYMBOLS.keys().map(String::as_str)
}

impl Driver {
    pub(crate) fn row(&self) -> &'static Row {
        &ROWS[self.row]
    }

    /// The place of the family in the table.
    pub(crate) fn row_index(&self) -> usize {
        self.row
    }

    /// What the module exports it as.
    pub(crate) fn export(&self) -> String {
        format!("{}_", self.routine)
    }

    /// The type of the symbol, in a flavour.
    pub(crate) fn signature(&self, flavour: Flavour) -> Signature {
        let mut count = self.params();
        if flavour.lengths {
            let params = self.row().params.iter();
            count += params.filter(|(_, points)| *points == Points::Character).count() as u32;
        }
        let results = if flavour.int { vec![ValType::I32] } else { Vec::new() };
        (vec![ValType::I32; count as usize], results)
    }

    /// How many parameters there are, without lengths.
    pub(crate) fn params(&self) -> u32 {
        self.row().params.len() as u32
    }

    /// The flavour in which a function's type is the symbol's.
    pub(crate) fn matches(&self, found: &Signature) -> Option<Flavour> {
        [(false, false), (true, false), (false, true), (true, true)]
            .map(|(lengths, int)| Flavour { lengths, int })
            .into_iter()
            .find(|flavour| self.signature(*flavour) == *found)
    }

    /// The parameters that every body reads through their addresses.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'static str, u32)> {
        let params = self.row().params.iter().zip(0..);
        params
            .filter(|((_, points), _)| *points != Points::Operand)
            .map(|((name, _), at)| (*name, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merge::Donor;
    use crate::{IMPORTS, symbol};

    #[test]
    fn the_module_has_every_driver_in_its_type_and_calls_blas_only() {
        let donor = Donor::read(MODULE).expect("it can be merged");
        for driver in DRIVERS.iter() {
            let part = donor.part(&[&driver.export()]).expect("it is exported");
            let place = part.place(&driver.export()).expect("it is there") as usize;
            // Without lengths, and INFO is returned.
            let expected = (vec![ValType::I32; driver.params() as usize], vec![ValType::I32]);
            let signatures = part.signatures().expect("it is valid");
            assert_eq!(*signatures[place], expected, "{}", driver.routine);
            assert!(part.globals().expect("it is valid").is_empty(), "{}", driver.routine);
            for import in part.imports() {
                assert_eq!(import.module, IMPORTS);
                let symbol = symbol(&format!("{}_", import.name)).expect("a routine");
                assert_eq!(symbol.ty, driver.ty, "{} calls {import}", driver.routine);
            }
            // Without the others' code.
            let size = part.signatures().expect("it is valid").len();
            assert!(size < 25, "{} takes {size} functions along", driver.routine);
        }
        let laswp = donor.part(&["dlaswp_"]).expect("it is exported");
        assert_eq!(laswp.imports().count(), 0);
        let potrf = donor.part(&["zpotrf_"]).expect("it is exported");
        let called: Vec<&str> = potrf.imports().map(|import| import.name).collect();
        assert!(called.contains(&"zherk") && called.contains(&"ztrsm"), "{called:?}");
    }

    #[test]
    fn drivers_have_the_types_that_compilers_give_them() {
        let both = Flavour { lengths: true, int: true };
        for (name, flavour, params, results) in [
            ("dgetrf_", Flavour::default(), 6, 0),
            ("scipy_dgetrf_", both, 6, 1),
            ("zgetrs_", Flavour::default(), 9, 0),
            ("zgetrs_", both, 10, 1),
            ("strtrs_", both, 13, 1),
            ("ctrti2_", both, 8, 1),
            ("dlaswp_", both, 7, 1),
        ] {
            let driver = driver(name).unwrap_or_else(|| panic!("no {name}"));
            let (found, returned) = driver.signature(flavour);
            assert_eq!((found.len(), returned.len()), (params, results), "{name}");
            let expected = Flavour {
                lengths: flavour.lengths && params > driver.params() as usize,
                ..flavour
            };
            assert_eq!(driver.matches(&(found, returned)), Some(expected), "{name}");
        }
        for none in ["dgetrf", "DGETRF_", "dgetrf_64_", "dgeqrf_", "dgetrf_single"] {
            assert!(driver(none).is_none(), "{none}");
        }
    }

    /// A threshold or choice by a family's name would otherwise mean two things.
    #[test]
    fn families_of_both_libraries_have_different_names() {
        for row in ROWS {
            assert!(crate::symbols::families().iter().all(|family| family.name != row.name));
        }
    }
}
