//! A program that uses `wasi:blas`, from buffers to triangular solves, and knows the right results.
//!
//! All numbers are small and whole, so every order of summation gives the same results.

#[allow(missing_docs, reason = "made by wit-bindgen's macro; the WIT is the documentation")]
mod bindings {
    wit_bindgen::generate!({
        path: "../../../wit",
        inline: "
            package blasm:composition;
            world guest {
                include wasi:blas/imports@0.1.0-draft;
                /// Calls its imports, and returns how many results were right, or the first that
                /// was not.
                export run: func() -> result<u32, string>;
            }",
        world: "blasm:composition/guest",
        generate_all,
    });
    export!(Program);
    use super::Program;
}

use bindings::wasi::blas::buffers::{Buffer, Matrix, TriangularMatrix, Vector, read_matrix};
use bindings::wasi::blas::types::{
    Diagonal, ElementType, Error, Layout, Scalar, Side, Transpose, Triangle,
};
use bindings::wasi::blas::{level1, level2, level3};

struct Program;

impl bindings::Guest for Program {
    fn run() -> Result<u32, String> {
        let mut right = Right(0);
        right.vectors().and_then(|()| right.matrices()).and_then(|()| right.errors())?;
        Ok(right.0)
    }
}

/// How many results were right.
struct Right(u32);

fn filled(numbers: &[f64]) -> Result<Buffer, Error> {
    let buffer = Buffer::create(ElementType::Double, numbers.len() as u64)?;
    let bytes: Vec<u8> = numbers.iter().flat_map(|x| x.to_le_bytes()).collect();
    buffer.write(0, &bytes)?;
    Ok(buffer)
}

fn numbers(bytes: &[u8]) -> Vec<f64> {
    let (all, _) = bytes.as_chunks();
    all.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect()
}

fn content(buffer: &Buffer) -> Result<Vec<f64>, Error> {
    Ok(numbers(&buffer.read(0, buffer.length())?))
}

fn vector(buffer: &Buffer) -> Vector<'_> {
    Vector { buffer, offset: 0, length: buffer.length(), stride: 1 }
}

/// A square matrix, row by row.
fn square(buffer: &Buffer, order: u64) -> Matrix<'_> {
    Matrix { buffer, offset: 0, rows: order, columns: order, ld: order, layout: Layout::RowMajor }
}

fn triangle(buffer: &Buffer, order: u64, triangle: Triangle) -> TriangularMatrix<'_> {
    TriangularMatrix { buffer, offset: 0, order, ld: order, layout: Layout::RowMajor, triangle }
}

fn double(x: f64) -> Scalar {
    Scalar::Double(x)
}

fn said(error: Error) -> String {
    format!("refused: {error:?}")
}

impl Right {
    fn is<T: PartialEq + std::fmt::Debug>(
        &mut self,
        what: &str,
        got: Result<T, Error>,
        want: T,
    ) -> Result<(), String> {
        let got = got.map_err(|error| format!("{what} was {}", said(error)))?;
        if got != want {
            return Err(format!("{what} gave {got:?}, should be {want:?}"));
        }
        self.0 += 1;
        Ok(())
    }

    fn vectors(&mut self) -> Result<(), String> {
        let x = filled(&[1.0, 2.0, 3.0]).map_err(said)?;
        let y = filled(&[4.0, 5.0, 6.0]).map_err(said)?;
        let value = |result: Result<Scalar, Error>| match result {
            Ok(Scalar::Double(x)) => Ok(x),
            Ok(_) => Ok(f64::NAN),
            Err(error) => Err(error),
        };
        self.is("dot", value(level1::dot(&vector(&x), &vector(&y))), 32.0)?;
        let backwards = Vector { offset: 2, stride: -1, ..vector(&y) };
        self.is("dot with a negative stride", value(level1::dot(&vector(&x), &backwards)), 28.0)?;
        let axpy = level1::axpy(double(2.0), &vector(&x), &vector(&y));
        self.is("axpy", axpy.and_then(|()| content(&y)), vec![6.0, 9.0, 12.0])?;
        let scal = level1::scal(double(-1.0), &vector(&x));
        self.is("scal", scal.and_then(|()| content(&x)), vec![-1.0, -2.0, -3.0])?;
        let swap = level1::swap(&vector(&x), &vector(&y));
        self.is("swap", swap.and_then(|()| content(&x)), vec![6.0, 9.0, 12.0])?;
        self.is("iamax", level1::iamax(&vector(&x)), Some(2))?;
        let copy = level1::copy(&vector(&x), &vector(&y));
        self.is("copy", copy.and_then(|()| content(&y)), vec![6.0, 9.0, 12.0])
    }

    fn matrices(&mut self) -> Result<(), String> {
        let a = filled(&[1.0, 2.0, 3.0, 4.0]).map_err(said)?;
        let x = filled(&[5.0, 6.0]).map_err(said)?;
        let y = Buffer::create(ElementType::Double, 2).map_err(said)?;
        let (one, zero) = (double(1.0), double(0.0));
        let gemv =
            level2::gemv(Transpose::None, one, &square(&a, 2), &vector(&x), zero, &vector(&y));
        self.is("gemv", gemv.and_then(|()| content(&y)), vec![17.0, 39.0])?;
        let c = filled(&[f64::NAN; 4]).map_err(said)?;
        let (no, yes) = (Transpose::None, Transpose::Transpose);
        let gemm = level3::gemm(no, yes, one, &square(&a, 2), &square(&a, 2), zero, &square(&c, 2));
        let gemm = gemm.and_then(|()| read_matrix(&square(&c, 2))).map(|bytes| numbers(&bytes));
        self.is("gemm", gemm, vec![5.0, 11.0, 11.0, 25.0])?;
        let upper = triangle(&a, 2, Triangle::UpperTriangle);
        let diagonal = Diagonal::NonUnit;
        let trsm = level3::trsm(Side::Left, no, diagonal, double(4.0), &upper, &square(&c, 2));
        self.is("trsm", trsm.and_then(|()| content(&c)), vec![-2.0, -6.0, 11.0, 25.0])?;
        let lower = triangle(&c, 2, Triangle::LowerTriangle);
        let syrk = level3::syrk(no, one, &square(&a, 2), zero, &lower);
        self.is("syrk", syrk.and_then(|()| content(&c)), vec![5.0, -6.0, 11.0, 25.0])
    }

    fn errors(&mut self) -> Result<(), String> {
        let x = filled(&[1.0, 2.0, 3.0]).map_err(said)?;
        let short = Vector { length: 2, ..vector(&x) };
        let name = |result: Result<Scalar, Error>| Ok(format!("{:?}", result.err()));
        let shapes = name(level1::dot(&vector(&x), &short));
        self.is("dot of two lengths", shapes, "Some(Error::ShapeMismatch(2))".to_owned())?;
        let outside = name(level1::dot(&Vector { offset: 1, ..vector(&x) }, &vector(&x)));
        self.is("dot out of bounds", outside, "Some(Error::OutOfBounds(1))".to_owned())?;
        let huge = Buffer::create(ElementType::Double, 1 << 40).map(|_| ());
        self.is("a huge buffer", Ok(huge.is_err()), true)
    }
}
