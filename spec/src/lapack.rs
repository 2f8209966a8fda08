//! LAPACK's drivers that guests have: one row for the routines that take the same arguments.
//!
//! Owns what the headers, the shims of `LAPACKE_` and the lists of symbols are emitted from. What the
//! routines compute is the crate `blasm-lapack`, and their Fortran symbols are those of
//! `guest/lapack`: no import belongs to them, so the routine table has no rows for them.
//!
//! Source: the reference LAPACK and LAPACKE (<https://www.netlib.org/lapack/>), 3.11.

pub use crate::dsl::Access;
use crate::dsl::{Access::*, Type};

/// Routines that take the same arguments, each in the types s, d, c and z.
#[derive(Debug)]
pub struct Drivers {
    /// Names without the letter of the type: those that LAPACKE has too.
    pub names: &'static [&'static str],
    /// Names that only Fortran has.
    pub fortran: &'static [&'static str],
    /// What they compute.
    pub summary: &'static str,
    /// The arguments in their order, without INFO.
    pub params: Vec<Param>,
    /// Whether the routines have an argument INFO.
    pub info: bool,
    /// Whether the functions of LAPACKE look for NaN.
    pub nan_check: bool,
}

/// An argument.
#[derive(Clone, Debug)]
pub struct Param {
    /// The reference's name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// What an argument is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// CHARACTER: UPLO, TRANS or DIAG.
    Flag,
    /// INTEGER.
    Integer,
    /// A matrix, whose leading dimension follows.
    Matrix {
        /// The number of rows, as an expression in C.
        rows: &'static str,
        /// The number of columns.
        cols: &'static str,
        /// Whether it is one triangle, which `uplo`, and `diag` if there is one, describe.
        triangle: bool,
        /// Whether it is only read.
        access: Access,
    },
    /// The leading dimension of the matrix before it.
    Leading,
    /// The array IPIV.
    Pivots(Access),
    /// The array WORK.
    Work,
    /// Its length, which may be a query.
    WorkLength,
}

fn param(name: &str, kind: Kind) -> Vec<Param> {
    vec![Param { name: name.to_owned(), kind }]
}

fn flag(name: &str) -> Vec<Param> {
    param(name, Kind::Flag)
}

fn int(name: &str) -> Vec<Param> {
    param(name, Kind::Integer)
}

fn pivots(access: Access) -> Vec<Param> {
    param("ipiv", Kind::Pivots(access))
}

fn matrix(name: &str, kind: Kind) -> Vec<Param> {
    [param(name, kind), param(&format!("ld{name}"), Kind::Leading)].concat()
}

fn mat(name: &str, access: Access, rows: &'static str, cols: &'static str) -> Vec<Param> {
    matrix(name, Kind::Matrix { rows, cols, triangle: false, access })
}

fn tri(name: &str, access: Access) -> Vec<Param> {
    matrix(name, Kind::Matrix { rows: "n", cols: "n", triangle: true, access })
}

fn work() -> Vec<Param> {
    [param("work", Kind::Work), param("lwork", Kind::WorkLength)].concat()
}

fn row(names: &'static [&'static str], summary: &'static str, params: &[Vec<Param>]) -> Drivers {
    let params = params.concat();
    Drivers { names, fortran: &[], summary, params, info: true, nan_check: true }
}

/// The types of every routine.
pub const TYPES: [Type; 4] = [Type::S, Type::D, Type::C, Type::Z];

/// Every row, in the order of docs/lapack.md.
#[rustfmt::skip]
pub fn drivers() -> Vec<Drivers> {
    let b = mat("b", ReadWrite, "n", "nrhs");
    vec![
        Drivers { fortran: &["getf2"], ..row(&["getrf", "getrf2"],
            "A = P L U, with partial pivoting.",
            &[int("m"), int("n"), mat("a", ReadWrite, "m", "n"), pivots(Write)]) },
        row(&["getrs"], "Solves op(A) X = B with the factors of getrf.",
            &[flag("trans"), int("n"), int("nrhs"), mat("a", Read, "n", "n"), pivots(Read), b.clone()]),
        row(&["getri"], "The inverse, from the factors of getrf.",
            &[int("n"), mat("a", ReadWrite, "n", "n"), pivots(Read), work()]),
        row(&["gesv"], "Solves A X = B.",
            &[int("n"), int("nrhs"), mat("a", ReadWrite, "n", "n"), pivots(Write), b.clone()]),
        Drivers { info: false, nan_check: false, ..row(&["laswp"], "Exchanges rows.",
            &[int("n"), mat("a", ReadWrite, "blasm_last_row(k1, k2, ipiv, incx)", "n"), int("k1"), int("k2"),
              pivots(Read), int("incx")]) },
        Drivers { fortran: &["potf2"], ..row(&["potrf", "potrf2"],
            "A = U^H U or L L^H, A Hermitian and positive definite.",
            &[flag("uplo"), int("n"), tri("a", ReadWrite)]) },
        row(&["potrs"], "Solves A X = B with the factor of potrf.",
            &[flag("uplo"), int("n"), int("nrhs"), tri("a", Read), b.clone()]),
        row(&["potri"], "The inverse, from the factor of potrf.",
            &[flag("uplo"), int("n"), tri("a", ReadWrite)]),
        row(&["posv"], "Solves A X = B, A Hermitian and positive definite.",
            &[flag("uplo"), int("n"), int("nrhs"), tri("a", ReadWrite), b.clone()]),
        Drivers { fortran: &["trti2"], ..row(&["trtri"], "The inverse of a triangular matrix.",
            &[flag("uplo"), flag("diag"), int("n"), tri("a", ReadWrite)]) },
        row(&["trtrs"], "Solves op(A) X = B, A triangular.",
            &[flag("uplo"), flag("trans"), flag("diag"), int("n"), int("nrhs"), tri("a", Read), b]),
        Drivers { fortran: &["lauu2"], ..row(&["lauum"], "U U^H or L^H L, from a triangle.",
            &[flag("uplo"), int("n"), tri("a", ReadWrite)]) },
    ]
}

impl Drivers {
    /// The names in every type that LAPACKE has, with their types.
    pub fn routines(&self) -> impl Iterator<Item = (String, Type)> {
        of_all_types(self.names)
    }

    /// The names in every type, those that only Fortran has included.
    pub fn symbols(&self) -> impl Iterator<Item = (String, Type)> {
        of_all_types(self.names).chain(of_all_types(self.fortran))
    }

    /// Whether there is an argument of that name.
    pub fn has(&self, name: &str) -> bool {
        self.params.iter().any(|p| p.name == name)
    }
}

fn of_all_types(names: &'static [&'static str]) -> impl Iterator<Item = (String, Type)> {
    let one = |name: &'static str| TYPES.map(|ty| (format!("{}{name}", ty.letter()), ty));
    names.iter().copied().flat_map(one)
}

/// The functions of LAPACKE, without its prefix: each is an object of the archive.
pub fn functions() -> Vec<String> {
    let of = |(routine, _): (String, Type)| [routine.clone(), format!("{routine}_work")];
    drivers().iter().flat_map(|row| row.routines().flat_map(of)).collect()
}
