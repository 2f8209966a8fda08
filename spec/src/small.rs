//! Small calls: those that a program computes itself, because entering the host would take longer.
//!
//! Owns which routines have a kernel in the guests' libraries, and up to how much
//! [work](crate::work) a call is small. The measurements are in docs/benchmarks.md; they say where the
//! host, with a library, overtakes the kernel in the program.

use crate::dsl::{Family, Type};

/// The most work of a small call, by family and type (s, d, c, z); 0 where none is small.
#[rustfmt::skip]
const MOST: &[(&str, [u64; 4])] = &[
    ("swap", [192, 128, 128, 64]),
    ("scal", [256, 192, 64, 48]),
    ("real_scal", [0, 0, 128, 96]),
    ("copy", [256, 256, 256, 128]),
    ("axpy", [256, 192, 96, 48]),
    ("dot", [256, 256, 0, 0]),
    ("dotu", [0, 0, 64, 48]),
    ("dotc", [0, 0, 64, 48]),
    ("nrm2", [256, 256, 128, 128]),
    ("asum", [256, 128, 128, 64]),
    ("iamax", [48, 48, 24, 24]),
    ("gemv", [4096, 1024, 196, 196]),
    ("gemm", [1728, 512, 216, 64]),
    ("trsm", [4096, 512, 125, 64]),
];

/// The most work of a small call of a routine; `None` if it has no kernel in the guests' libraries.
pub fn most(row: &Family, ty: Type) -> Option<u64> {
    let (_, of) = MOST.iter().find(|(family, _)| *family == row.name)?;
    let most = of[match ty {
        Type::S => 0,
        Type::D => 1,
        Type::C => 2,
        Type::Z => 3,
    }];
    (most > 0).then_some(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A misspelt family would silently have no small calls.
    #[test]
    fn every_entry_is_for_routines_that_there_are() {
        let table = crate::table();
        for (name, of) in MOST {
            let row = table.iter().find(|row| row.name == *name);
            let row = row.unwrap_or_else(|| panic!("no family `{name}`"));
            let entries = row.routines.iter().filter(|(_, ty)| most(row, *ty).is_some()).count();
            assert_eq!(entries, of.iter().filter(|most| **most > 0).count(), "{name}");
        }
    }
}
