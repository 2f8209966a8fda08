//! LAPACK's drivers: their symbols and types, and the module that has their bodies.
//!
//! Owns what counts as their work (`drivers_measured` has from how much on they pay), and `drivers.wasm`,
//! which `cargo xtask drivers` makes from `guest/lapack`: it exports each driver under its Fortran symbol,
//! takes what that takes, and returns INFO. A negative one means that an argument is illegal and nothing
//! was touched. It imports its memory, its stack pointer, and the routines of BLAS that it calls.

use crate::Flavour;
use crate::drivers_measured::MEASURED;
use crate::symbols::Signature;
use blasm_spec::dsl::Type;
use blasm_spec::lapack::{Drivers, Kind, drivers};
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
    pub(crate) params: Vec<(String, Points)>,
    pub(crate) work: &'static [Factor],
    /// The least work for which it pays, in all types.
    pub(crate) threshold: u64,
}

/// A driver, in one type and under one name.
#[derive(Debug)]
pub(crate) struct Driver {
    /// `dgetrf`.
    pub(crate) routine: String,
    pub(crate) ty: Type,
    row: usize,
}

use Factor::{Least, Param, Span, Sum};

/// The work of each family, by places of parameters.
const WORK: [(&str, &[Factor]); 12] = [
    ("getrf", &[Param(0), Param(1), Least(0, 1)]),
    ("getrs", &[Param(1), Param(1), Param(2)]),
    ("getri", &[Param(0), Param(0), Param(0)]),
    ("gesv", &[Param(0), Param(0), Sum(0, 1)]),
    ("laswp", &[Param(0), Span(3, 4)]),
    ("potrf", &[Param(1), Param(1), Param(1)]),
    ("potrs", &[Param(1), Param(1), Param(2)]),
    ("potri", &[Param(1), Param(1), Param(1)]),
    ("posv", &[Param(1), Param(1), Sum(1, 2)]),
    ("trtri", &[Param(2), Param(2), Param(2)]),
    ("trtrs", &[Param(3), Param(3), Param(4)]),
    ("lauum", &[Param(1), Param(1), Param(1)]),
];

/// The rows of the drivers that guests have, too.
static TABLE: LazyLock<Vec<Drivers>> = LazyLock::new(drivers);

/// The families. The names of the unblocked versions are among those of the blocked ones.
pub(crate) static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let points = |kind: &Kind| match kind {
        Kind::Flag => Points::Character,
        Kind::Integer | Kind::Leading | Kind::WorkLength => Points::Integer,
        Kind::Matrix { .. } | Kind::Pivots(_) | Kind::Work => Points::Operand,
    };
    let row = |row: &Drivers| {
        let name = row.names[0];
        let (_, work) = WORK.into_iter().find(|(family, _)| *family == name)?;
        let (_, threshold) = *MEASURED.iter().find(|(family, _)| *family == name)?;
        let params = row.params.iter().map(|param| (param.name.clone(), points(&param.kind)));
        let info = row.info.then(|| ("info".to_owned(), Points::Operand));
        Some(Row { name, params: params.chain(info).collect(), work, threshold })
    };
    TABLE.iter().filter_map(row).collect()
});

pub(crate) static DRIVERS: LazyLock<Vec<Driver>> = LazyLock::new(|| {
    let all = ROWS.iter().enumerate().flat_map(|(row, Row { name, .. })| {
        let named = TABLE.iter().filter(move |drivers| drivers.names[0] == *name);
        let symbols = named.flat_map(Drivers::symbols);
        symbols.map(move |(routine, ty)| Driver { routine, ty, row })
    });
    all.collect()
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

    /// Whether the last parameter is INFO.
    pub(crate) fn info(&self) -> bool {
        self.row().params.last().is_some_and(|(name, _)| name == "info")
    }

    /// How many parameters there are, without lengths.
    pub(crate) fn params(&self) -> u32 {
        self.row().params.len() as u32
    }

    /// The parameters that every body reads through their addresses.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'static str, u32)> {
        let params = self.row().params.iter().zip(0..);
        params
            .filter(|((_, points), _)| *points != Points::Operand)
            .map(|((name, _), at)| (name.as_str(), at))
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

    /// A row of either table without one of the other would be left out in silence.
    #[test]
    fn every_family_has_its_work() {
        assert_eq!(ROWS.len(), TABLE.len());
        assert_eq!(ROWS.len(), WORK.len());
        assert_eq!(ROWS.len(), MEASURED.len());
    }

    #[test]
    fn drivers_have_the_types_that_compilers_give_them() {
        let both = Flavour { lengths: true, int: true, double: false };
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
            let known = crate::symbols::known(name).expect("it is a driver");
            assert_eq!(known.matches(&(found, returned)), Some(expected), "{name}");
        }
        for none in ["dgetrf", "DGETRF_", "dgetrf_64_", "dgeqrf_", "dgetrf_single"] {
            assert!(driver(none).is_none(), "{none}");
        }
    }

    /// A threshold or choice by a family's name would otherwise mean two things.
    #[test]
    fn families_of_both_libraries_have_different_names() {
        for row in ROWS.iter() {
            assert!(crate::symbols::families().iter().all(|family| family.name != row.name));
        }
    }
}
