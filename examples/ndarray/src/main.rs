//! A product of two matrices by ndarray, which calls `cblas_dgemm` for it.

#![forbid(unsafe_code)]

extern crate blasm_src as _;

use ndarray::Array2;
use std::time::{Duration, Instant};

fn main() {
    // The inverse of a matrix of ones on and above the diagonal has two diagonals.
    let n = 1024;
    let a = Array2::from_shape_fn((n, n), |(i, j)| if i <= j { 1.0 } else { 0.0 });
    let b = Array2::from_shape_fn((n, n), |(i, j)| match j.wrapping_sub(i) {
        0 => 1.0,
        1 => -1.0,
        _ => 0.0,
    });
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        let c = a.dot(&b);
        best = best.min(start.elapsed());
        assert_eq!(c, Array2::<f64>::eye(n), "the product is the unit matrix");
    }
    println!("{n} x {n} by {n} x {n}: right");
    eprintln!("{:.1} GFLOP/s", 2.0 * (n as f64).powi(3) / best.as_nanos() as f64);
}
