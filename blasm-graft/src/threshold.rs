//! The amount of work from which a call leaves the guest.
//!
//! Work ([`blasm_spec::work`]) is what a call costs, in units that are cheap to compute where it is
//! made. Entering the host costs the same for every call, so one number per family separates small
//! calls from large ones.

use crate::Error;
use crate::drivers::{DRIVERS, ROWS};
use crate::measured::MEASURED;
use crate::symbols::{Known, families};
use blasm_spec::Family;
use blasm_spec::dsl::Type;

/// The threshold that no call reaches.
pub(crate) const NEVER: u64 = u64::MAX;

/// The thresholds of all families and types.
#[derive(Clone, Debug)]
pub struct Thresholds {
    /// By family, in the order of the table, and type: s, d, c, z.
    values: Vec<[u64; 4]>,
    /// The same for LAPACK's drivers.
    drivers: Vec<[u64; 4]>,
}

fn column(ty: Type) -> usize {
    match ty {
        Type::S => 0,
        Type::D => 1,
        Type::C => 2,
        Type::Z => 3,
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        let of = |row: &Family| {
            let measured = MEASURED.iter().find(|(family, _)| *family == row.name);
            // Work on a handful of numbers is done before the host could be entered.
            measured.map_or([NEVER; 4], |(_, values)| *values)
        };
        Thresholds {
            values: families().iter().map(of).collect(),
            drivers: ROWS.iter().map(|row| [row.threshold; 4]).collect(),
        }
    }
}

impl Thresholds {
    /// The threshold of a routine.
    pub(crate) fn of(&self, what: Known) -> u64 {
        match what {
            Known::Blas(symbol) => self.values[symbol.family_index()][column(symbol.ty)],
            Known::Lapack(driver) => self.drivers[driver.row_index()][column(driver.ty)],
            Known::Handler(_) => NEVER,
        }
    }

    /// Applies what a user requests: a number or `never` for all, or `FAMILY=NUMBER` and
    /// `ROUTINE=NUMBER`, several with commas between.
    pub fn set(&mut self, text: &str) -> Result<(), Error> {
        for word in text.split(',') {
            let fail = || Error::Threshold(word.to_owned());
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (Some(name.trim()), value.trim()),
                None => (None, word.trim()),
            };
            let value = match value {
                "never" => NEVER,
                number => number.parse().map_err(|_| fail())?,
            };
            let mut known = name.is_none();
            for (row, values) in families().iter().zip(&mut self.values) {
                if name.is_none_or(|name| name == row.name) {
                    *values = [value; 4];
                    known = true;
                }
                for (routine, ty) in &row.routines {
                    if Some(routine.as_str()) == name {
                        values[column(*ty)] = value;
                        known = true;
                    }
                }
            }
            for (at, (row, values)) in ROWS.iter().zip(&mut self.drivers).enumerate() {
                if name.is_none_or(|name| name == row.name) {
                    *values = [value; 4];
                    known = true;
                }
                let routines = DRIVERS.iter().filter(|driver| driver.row_index() == at);
                for driver in routines.filter(|driver| Some(driver.routine.as_str()) == name) {
                    values[column(driver.ty)] = value;
                    known = true;
                }
            }
            if !known {
                return Err(Error::UnknownName(name.unwrap_or_default().to_owned()));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_are_set_for_all_a_family_or_a_routine() {
        let mut all = Thresholds::default();
        all.set("5,gemm=7,dgemm=never,potrf=9,zpotrf=8").expect("it is right");
        let of = |name: &str| all.of(crate::symbols::known(name).expect("a symbol"));
        assert_eq!([of("dgetrf_"), of("dpotrf_"), of("dpotf2_"), of("zpotrf_")], [5, 9, 9, 8]);
        assert_eq!(of("ddot_"), 5);
        assert_eq!(of("cblas_sgemm"), 7);
        assert_eq!(of("dgemm_"), NEVER);
        assert!(matches!(all.set("gem=1"), Err(Error::UnknownName(_))));
        assert!(matches!(all.set("gemm=x"), Err(Error::Threshold(_))));
        assert!(matches!(all.set("-1"), Err(Error::Threshold(_))));
    }

    /// A family that is misspelt in the measured table would silently stay in the guest.
    #[test]
    fn every_measured_family_is_one() {
        for (name, _) in MEASURED {
            assert!(families().iter().any(|row| row.name == *name), "{name}");
        }
        for row in families() {
            // Work on a handful of numbers is never worth a call; routines that are younger than
            // the reference stay in the guest until they are measured.
            let left_out = matches!(row.name, "rotg" | "rotmg") || row.younger.is_some();
            let measured = MEASURED.iter().any(|(family, _)| *family == row.name);
            assert!(
                measured || left_out,
                "`cargo xtask tune --write` has not measured {}",
                row.name
            );
        }
    }
}
