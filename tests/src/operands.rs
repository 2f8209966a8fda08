//! Where a call's elements are.
//!
//! Owns the map from an operand's mathematical index (i, j) to a place in memory, written from the
//! definition of the reference BLAS and of CBLAS's row-major form, not from the shapes in the
//! table: the two are checked against each other whenever a case is built from one and read by the
//! other. Owns no arithmetic.

use crate::case::{Case, Routine, Word, routine};
use crate::dd::Cell;
use blasm_spec::dsl::Type;

const ROW_MAJOR: u32 = 101;
const NO_TRANSPOSE: u32 = 111;
const CONJUGATE: u32 = 113;
const UPPER: u32 = 121;
const UNIT: u32 = 132;
const LEFT: u32 = 141;

/// The places of an operand's elements; `None` where the storage has no element that may be read.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    pub rows: usize,
    pub cols: usize,
    cells: Vec<Option<u64>>,
}

impl Grid {
    fn new(rows: i64, cols: i64, mut at: impl FnMut(i64, i64) -> Option<i64>) -> Grid {
        let (rows, cols) = (rows.max(0), cols.max(0));
        let mut cells = Vec::with_capacity((rows * cols) as usize);
        for i in 0..rows {
            for j in 0..cols {
                cells.push(at(i, j).map(|x| x as u64));
            }
        }
        Grid { rows: rows as usize, cols: cols as usize, cells }
    }

    pub fn at(&self, i: usize, j: usize) -> Option<u64> {
        self.cells[i * self.cols + j]
    }

    /// Every element that has a place: row, column, place.
    pub fn present(&self) -> impl Iterator<Item = (usize, usize, u64)> {
        self.cells
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| cell.map(|place| (at / self.cols, at % self.cols, place)))
    }
}

/// A dense matrix of values; `None` is a zero that is known by structure and never multiplied.
#[derive(Clone, Debug)]
pub(crate) struct Dense {
    pub rows: usize,
    pub cols: usize,
    cells: Vec<Option<Cell>>,
    moduli: Vec<f64>,
    /// Whether every element is a whole number.
    pub integral: bool,
    /// Whether every element is finite.
    pub finite: bool,
    /// Whether no element is zero by structure.
    pub full: bool,
}

impl Dense {
    pub fn new(
        rows: usize,
        cols: usize,
        mut at: impl FnMut(usize, usize) -> Option<Cell>,
    ) -> Dense {
        let mut cells = Vec::with_capacity(rows * cols);
        let (mut integral, mut finite, mut full) = (true, true, true);
        for i in 0..rows {
            for j in 0..cols {
                let cell = at(i, j);
                integral &= cell.is_none_or(Cell::is_integer);
                finite &= cell.is_none_or(Cell::is_finite);
                full &= cell.is_some();
                cells.push(cell);
            }
        }
        let moduli = cells.iter().map(|cell| cell.map_or(0.0, Cell::modulus)).collect();
        Dense { rows, cols, cells, moduli, integral, finite, full }
    }

    pub fn at(&self, i: usize, j: usize) -> Option<Cell> {
        self.cells[i * self.cols + j]
    }

    pub fn modulus(&self, i: usize, j: usize) -> f64 {
        self.moduli[i * self.cols + j]
    }

    pub fn transposed(&self) -> Dense {
        Dense::new(self.cols, self.rows, |i, j| self.at(j, i))
    }

    pub fn conjugated(&self) -> Dense {
        Dense::new(self.rows, self.cols, |i, j| self.at(i, j).map(Cell::conj))
    }

    /// op(A) for a transpose flag.
    pub fn op(&self, trans: u32) -> Dense {
        match trans {
            NO_TRANSPOSE => self.clone(),
            CONJUGATE => self.conjugated().transposed(),
            _ => self.transposed(),
        }
    }
}

/// A case with its row of the table: its arguments by name.
pub(crate) struct Call<'a> {
    pub case: &'a Case,
    pub routine: &'static Routine,
}

impl<'a> Call<'a> {
    pub fn new(case: &'a Case) -> Call<'a> {
        let routine = routine(&case.routine);
        assert_eq!(case.words.len(), routine.family.params.len(), "{case}: wrong number of words");
        Call { case, routine }
    }

    pub fn has(&self, name: &str) -> bool {
        self.routine.family.params.iter().any(|p| p.name == name)
    }

    fn word(&self, name: &str) -> Word {
        let at = self.routine.family.params.iter().position(|p| p.name == name);
        self.case.words[at.unwrap_or_else(|| panic!("{} has no `{name}`", self.case.routine))]
    }

    pub fn int(&self, name: &str) -> i64 {
        match self.word(name) {
            Word::Int(x) => x,
            other => panic!("{}: {name} is {other:?}", self.case),
        }
    }

    pub fn flag(&self, name: &str) -> u32 {
        match self.word(name) {
            Word::Flag(x) => x,
            other => panic!("{}: {name} is {other:?}", self.case),
        }
    }

    pub fn scalar(&self, name: &str) -> Cell {
        match self.word(name) {
            Word::Real(re) => Cell { re, im: 0.0 },
            Word::Complex(re, im) => Cell { re, im },
            other => panic!("{}: {name} is {other:?}", self.case),
        }
    }

    pub fn pointer(&self, name: &str) -> u64 {
        match self.word(name) {
            Word::Pointer(x) => x,
            other => panic!("{}: {name} is {other:?}", self.case),
        }
    }

    pub fn is_complex(&self) -> bool {
        self.routine.ty.is_complex()
    }

    /// Whether the routine's numbers are singles.
    pub fn is_single(&self) -> bool {
        self.routine.ty.real() == Type::S
    }

    pub fn row_major(&self) -> bool {
        self.has("layout") && self.flag("layout") == ROW_MAJOR
    }

    pub fn upper(&self) -> bool {
        self.flag("uplo") == UPPER
    }

    pub fn unit(&self) -> bool {
        self.flag("diag") == UNIT
    }

    pub fn left(&self) -> bool {
        self.flag("side") == LEFT
    }

    /// The transpose flag of A, under any of its names.
    pub fn trans(&self) -> u32 {
        self.flag(if self.has("transa") { "transa" } else { "trans" })
    }

    pub fn transposes(&self, name: &str) -> bool {
        self.flag(name) != NO_TRANSPOSE
    }

    /// Bytes of a real number of the routine's precision.
    pub fn part(&self) -> i64 {
        if self.is_single() { 4 } else { 8 }
    }

    /// Bytes of an element.
    pub fn size(&self) -> i64 {
        self.part() * if self.is_complex() { 2 } else { 1 }
    }

    /// The places of an operand's elements.
    pub fn grid(&self, name: &str) -> Grid {
        let family = self.routine.family.name;
        let base = self.pointer(name) as i64;
        let size = self.size();
        let row = self.row_major();
        let place = |elements: i64| Some(base + elements * size);

        let vector = |n: i64, inc: &str| {
            let inc = self.int(inc);
            // The pointer is the lowest address; a negative increment walks down to it.
            let first = if inc < 0 { (1 - n) * inc } else { 0 };
            Grid::new(n, 1, |i, _| place(first + i * inc))
        };
        let general = |rows: i64, cols: i64, ld: &str| {
            let ld = self.int(ld);
            Grid::new(rows, cols, |i, j| place(if row { i * ld + j } else { j * ld + i }))
        };
        let triangle = |n: i64, ld: &str| {
            let (ld, upper) = (self.int(ld), self.upper());
            Grid::new(n, n, |i, j| {
                let stored = if upper { i <= j } else { i >= j };
                stored.then_some(()).and_then(|()| place(if row { i * ld + j } else { j * ld + i }))
            })
        };
        // A(i, j) lies in the column j (row i if row-major), counted from the first stored
        // diagonal.
        let band = |rows: i64, cols: i64, below: i64, above: i64| {
            let ld = self.int("lda");
            Grid::new(rows, cols, |i, j| {
                let inside = i - j <= below && j - i <= above;
                let at = if row { i * ld + below + j - i } else { j * ld + above + i - j };
                inside.then_some(()).and_then(|()| place(at))
            })
        };
        let half_band = |n: i64, k: i64| {
            if self.upper() { band(n, n, 0, k) } else { band(n, n, k, 0) }
        };
        let packed = |n: i64| {
            let upper = self.upper();
            Grid::new(n, n, |i, j| {
                if (upper && i > j) || (!upper && i < j) {
                    return None;
                }
                // Along a line (column, or row if row-major) the stored elements lie one after
                // another; lines grow when they end at the diagonal and shrink when they begin
                // there.
                let (line, within) = if row { (i, j) } else { (j, i) };
                let grows = upper != row;
                place(if grows {
                    line * (line + 1) / 2 + within
                } else {
                    line * (2 * n - line + 1) / 2 + within - line
                })
            })
        };
        let cells = |count: i64| Grid::new(count, 1, |i, _| place(i));
        let either =
            |flag: &str, a: &str, b: &str| self.int(if self.transposes(flag) { b } else { a });
        let order = || self.int(if self.left() { "m" } else { "n" });

        match (family, name) {
            ("rotg", "c") | ("rotg" | "rotmg", "a" | "b" | "s" | "d1" | "d2" | "x1") => cells(1),
            ("rotm" | "rotmg", "param") => cells(5),
            ("gemv" | "gbmv", "x") => vector(either("trans", "n", "m"), "incx"),
            ("gemv" | "gbmv", "y") => vector(either("trans", "m", "n"), "incy"),
            ("ger" | "geru" | "gerc", "x") => vector(self.int("m"), "incx"),
            (_, "x") => vector(self.int("n"), "incx"),
            (_, "y") => vector(self.int("n"), "incy"),
            (_, "ap") => packed(self.int("n")),
            ("gemv" | "ger" | "geru" | "gerc", "a") => general(self.int("m"), self.int("n"), "lda"),
            ("gbmv", "a") => band(self.int("m"), self.int("n"), self.int("kl"), self.int("ku")),
            ("sbmv" | "hbmv" | "tbmv" | "tbsv", "a") => half_band(self.int("n"), self.int("k")),
            ("symm" | "hemm" | "trmm" | "trsm", "a") => triangle(order(), "lda"),
            ("symm" | "hemm" | "trmm" | "trsm", "b") => {
                general(self.int("m"), self.int("n"), "ldb")
            }
            ("gemm" | "symm" | "hemm", "c") => general(self.int("m"), self.int("n"), "ldc"),
            ("gemm", "a") => general(either("transa", "m", "k"), either("transa", "k", "m"), "lda"),
            ("gemmtr", "a") => {
                general(either("transa", "n", "k"), either("transa", "k", "n"), "lda")
            }
            ("gemm" | "gemmtr", "b") => {
                general(either("transb", "k", "n"), either("transb", "n", "k"), "ldb")
            }
            ("syrk" | "herk" | "syr2k" | "her2k", "a") => {
                general(either("trans", "n", "k"), either("trans", "k", "n"), "lda")
            }
            ("syr2k" | "her2k", "b") => {
                general(either("trans", "n", "k"), either("trans", "k", "n"), "ldb")
            }
            (_, "c") if self.has("uplo") => triangle(self.int("n"), "ldc"),
            (_, "a") if self.has("uplo") => triangle(self.int("n"), "lda"),
            // One below the other.
            ("gemm_batch_strided", name) => {
                let (rows, cols) = match name {
                    "a" => (either("transa", "m", "k"), either("transa", "k", "m")),
                    "b" => (either("transb", "k", "n"), either("transb", "n", "k")),
                    _ => (self.int("m"), self.int("n")),
                };
                let (ld, distance) =
                    (self.int(&format!("ld{name}")), self.int(&format!("stride{name}")));
                Grid::new(rows * self.int("batch_size"), cols, |i, j| {
                    let (number, i) = (i / rows, i % rows);
                    place(number * distance + if row { i * ld + j } else { j * ld + i })
                })
            }
            ("omatcopy", "b") => {
                general(either("trans", "m", "n"), either("trans", "n", "m"), "ldb")
            }
            // Without a flag that says otherwise, every element of an m x n matrix.
            (_, "a" | "b" | "c") if self.has("m") && !self.has("k") => {
                general(self.int("m"), self.int("n"), &format!("ld{name}"))
            }
            _ => panic!(
                "{family}: what the elements of `{name}` are, tests/src/operands.rs does not say"
            ),
        }
    }

    /// Whether an operand's elements are real in a routine of any type.
    pub fn is_real_operand(&self, name: &str) -> bool {
        self.routine.family.name == "rotg" && name == "c"
    }

    /// The number at a place.
    ///
    /// # Panics
    /// If there is no memory: an operand that a call does not need may be anywhere, and a
    /// definition must not read it either.
    pub fn read(&self, blob: &[u8], at: u64) -> Cell {
        let part = self.part() as usize;
        assert!(
            at.checked_add(self.size() as u64).is_some_and(|end| end <= blob.len() as u64),
            "{}: the definition of `{}` reads {}, which this call leaves out (its sizes, alpha or beta say so): {}",
            self.routine.name,
            self.routine.family.name,
            self.operand_at(at),
            self.case
        );
        let one = |at: usize| real_at(blob, at, self.is_single());
        let at = at as usize;
        Cell { re: one(at), im: if self.is_complex() { one(at + part) } else { 0.0 } }
    }

    /// The operand to which a place belongs, for messages: the nearest that begins before it, and
    /// the first of several that begin there.
    fn operand_at(&self, at: u64) -> &'static str {
        let operands: Vec<_> =
            self.routine.family.operands().map(|(param, ..)| param.name).collect();
        let before = operands.into_iter().rev().filter(|name| self.pointer(name) <= at);
        before.max_by_key(|name| self.pointer(name)).unwrap_or("an operand")
    }

    /// An operand's values, zero by structure where nothing is stored.
    pub fn dense(&self, name: &str) -> Dense {
        let grid = self.grid(name);
        Dense::new(grid.rows, grid.cols, |i, j| Some(self.read(&self.case.blob, grid.at(i, j)?)))
    }

    /// A triangular operand's values, ones on a unit diagonal.
    pub fn triangular(&self, name: &str) -> Dense {
        let (grid, unit) = (self.grid(name), self.unit());
        Dense::new(grid.rows, grid.cols, |i, j| {
            if unit && i == j {
                return Some(Cell::ONE);
            }
            Some(self.read(&self.case.blob, grid.at(i, j)?))
        })
    }

    /// A symmetric or Hermitian operand's values, the half that is not stored mirrored.
    pub fn mirrored(&self, name: &str, hermitian: bool) -> Dense {
        let grid = self.grid(name);
        Dense::new(grid.rows, grid.cols, |i, j| match grid.at(i, j) {
            Some(at) if i == j && hermitian => {
                Some(Cell { re: self.read(&self.case.blob, at).re, im: 0.0 })
            }
            Some(at) => Some(self.read(&self.case.blob, at)),
            None => {
                let other = self.read(&self.case.blob, grid.at(j, i)?);
                Some(if hermitian { other.conj() } else { other })
            }
        })
    }
}

/// A single (widened) or a double in a memory image.
pub(crate) fn real_at(blob: &[u8], at: usize, single: bool) -> f64 {
    if single {
        f32::from_le_bytes(blob[at..at + 4].try_into().expect("four bytes")).into()
    } else {
        f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight bytes"))
    }
}

/// Puts a number into a memory image, rounded to single precision if requested.
pub(crate) fn put_real(blob: &mut [u8], at: usize, x: f64, single: bool) {
    if single {
        blob[at..at + 4].copy_from_slice(&(x as f32).to_le_bytes());
    } else {
        blob[at..at + 8].copy_from_slice(&x.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Spec, case_of};

    /// A new definition that forgets a factor of zero fails here first.
    #[test]
    #[should_panic(
        expected = "daxpy: the definition of `axpy` reads x, which this call leaves out"
    )]
    fn an_operand_that_the_call_leaves_out_is_named() {
        let case =
            case_of("daxpy", &Spec { alpha: (0.0, 0.0), wild: true, n: 3, ..Spec::default() });
        Call::new(&case).dense("x");
    }
}
