//! The code of the walk-through: what a program does with `wasi:blas`.
//!
//! Each example is a function from numbers to numbers, exported as it is, so a test can call it on
//! any host and check the result. The blocks of code in the README are taken from here, and a test
//! compares them.

#![allow(missing_docs, reason = "the world's documentation is in its WIT")]

wit_bindgen::generate!({
    path: ["../wit", "wit"],
    world: "example:walkthrough/walkthrough",
    generate_all,
});

use wasi::blas::buffers::{self, Buffer, Matrix, TriangularMatrix, Vector};
use wasi::blas::types::{
    Diagonal, ElementType, Error, Layout, Scalar, Side, Transpose, Triangle,
};
use wasi::blas::{level1, level2, level3};

/// A buffer that holds these numbers.
fn upload(numbers: &[f64]) -> Result<Buffer, Error> {
    let buffer = Buffer::create(ElementType::Double, numbers.len() as u64)?;
    // A host accepts at least 64 MiB in one call.
    let piece = 8 << 20;
    for (i, part) in numbers.chunks(piece).enumerate() {
        let bytes: Vec<u8> = part.iter().flat_map(|x| x.to_le_bytes()).collect();
        buffer.write((i * piece) as u64, &bytes)?;
    }
    Ok(buffer)
}

/// All numbers of a buffer.
fn download(buffer: &Buffer) -> Result<Vec<f64>, Error> {
    let mut out = Vec::new();
    let (length, piece) = (buffer.length(), 8 << 20);
    while (out.len() as u64) < length {
        let offset = out.len() as u64;
        out.extend(numbers(&buffer.read(offset, piece.min(length - offset))?));
    }
    Ok(out)
}

fn numbers(bytes: &[u8]) -> Vec<f64> {
    bytes.as_chunks().0.iter().map(|x| f64::from_le_bytes(*x)).collect()
}

/// A column-major block: `rows` x `columns` from `offset` on.
fn block(buffer: &Buffer, offset: u64, rows: u64, columns: u64, ld: u64) -> Matrix<'_> {
    Matrix { buffer, offset, rows, columns, ld, layout: Layout::ColumnMajor }
}

/// The lower triangle of the block of that order on the diagonal of a matrix, from row `at` on.
fn lower(buffer: &Buffer, at: u64, order: u64, ld: u64) -> TriangularMatrix<'_> {
    let (layout, triangle) = (Layout::ColumnMajor, Triangle::LowerTriangle);
    TriangularMatrix { buffer, offset: at + at * ld, order, ld, layout, triangle }
}

fn vector(buffer: &Buffer) -> Vector<'_> {
    Vector { buffer, offset: 0, length: buffer.length(), stride: 1 }
}

fn product(m: u64, n: u64, k: u64, a: &[f64], b: &[f64]) -> Result<Vec<f64>, Error> {
    let (a, b) = (upload(a)?, upload(b)?);
    let c = Buffer::create(ElementType::Double, m * n)?;
    level3::gemm(
        Transpose::None,
        Transpose::None,
        Scalar::Double(1.0),
        &block(&a, 0, m, k, m),
        &block(&b, 0, k, n, k),
        Scalar::Double(0.0),
        &block(&c, 0, m, n, m),
    )?;
    download(&c)
}

fn solve(n: u64, a: &[f64], b: &[f64]) -> Result<Vec<f64>, Error> {
    let (a, x) = (upload(a)?, upload(b)?);
    let one = Scalar::Double(1.0);
    // A = L L^T, one block of columns after another. Only the blocks on the diagonal come to the
    // guest.
    for at in (0..n).step_by(64) {
        let width = 64.min(n - at);
        let rest = n - at - width;
        let diagonal = block(&a, at + at * n, width, width, n);
        let factor = cholesky(numbers(&buffers::read_matrix(&diagonal)?), width as usize);
        let bytes: Vec<u8> = factor.iter().flat_map(|x| x.to_le_bytes()).collect();
        buffers::write_matrix(&diagonal, &bytes)?;
        let below = block(&a, at + width + at * n, rest, width, n);
        level3::trsm(
            Side::Right,
            Transpose::Transpose,
            Diagonal::NonUnit,
            one,
            &lower(&a, at, width, n),
            &below,
        )?;
        let trailing = lower(&a, at + width, rest, n);
        level3::syrk(Transpose::None, Scalar::Double(-1.0), &below, one, &trailing)?;
    }
    for form in [Transpose::None, Transpose::Transpose] {
        level2::trsv(form, Diagonal::NonUnit, &lower(&a, 0, n, n), &vector(&x))?;
    }
    download(&x)
}

/// The Cholesky factor of a small block, in its lower triangle.
fn cholesky(mut a: Vec<f64>, n: usize) -> Vec<f64> {
    for j in 0..n {
        for i in j..n {
            let sum: f64 = (0..j).map(|k| a[i + k * n] * a[j + k * n]).sum();
            a[i + j * n] -= sum;
        }
        let root = a[j + j * n].sqrt();
        for i in j..n {
            a[i + j * n] /= root;
        }
    }
    a
}

fn power_iteration(n: u64, a: &[f64], steps: u32) -> Result<f64, Error> {
    let (a, zero) = (upload(a)?, Scalar::Double(0.0));
    let mut x = upload(&vec![1.0; n as usize])?;
    let mut y = Buffer::create(ElementType::Double, n)?;
    let mut norm = level1::nrm2(&vector(&x))?;
    for _ in 0..steps {
        // The matrix and both vectors stay on the host: a step moves three numbers.
        let factor = Scalar::Double(1.0 / norm);
        level2::symv(factor, &lower(&a, 0, n, n), &vector(&x), zero, &vector(&y))?;
        norm = level1::nrm2(&vector(&y))?;
        (x, y) = (y, x);
    }
    Ok(norm)
}

fn mistake() -> Result<(), Error> {
    let a = Buffer::create(ElementType::Double, 9)?;
    let x = Buffer::create(ElementType::Double, 3)?;
    let y = Buffer::create(ElementType::Double, 3)?;
    let one = Scalar::Double(1.0);
    // A column of three elements does not fit into a leading dimension of two.
    let wrong = block(&a, 0, 3, 3, 2);
    level2::gemv(Transpose::None, one, &wrong, &vector(&x), one, &vector(&y))
}

struct Walkthrough;

impl Guest for Walkthrough {
    fn product(m: u64, n: u64, k: u64, a: Vec<f64>, b: Vec<f64>) -> Result<Vec<f64>, String> {
        product(m, n, k, &a, &b).map_err(words)
    }

    fn solve(n: u64, a: Vec<f64>, b: Vec<f64>) -> Result<Vec<f64>, String> {
        solve(n, &a, &b).map_err(words)
    }

    fn power_iteration(n: u64, a: Vec<f64>, steps: u32) -> Result<f64, String> {
        power_iteration(n, &a, steps).map_err(words)
    }

    fn mistake() -> String {
        match mistake() {
            Err(Error::InvalidArgument(position)) => format!("argument {position} is illegal"),
            other => format!("{other:?}"),
        }
    }
}

fn words(error: Error) -> String {
    format!("{error:?}")
}

export!(Walkthrough);
