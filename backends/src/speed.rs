//! A quick measurement of a backend's speed on this machine, for `blasm doctor`: not a benchmark.

use blasm_core::args::Gemm;
use blasm_core::flags::{Layout, Transpose};
use blasm_core::registry::Backend;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Call, Routine};
use std::time::{Duration, Instant};

/// The speed of a routine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speed {
    /// The routine.
    pub routine: Routine,
    /// The order of the matrices.
    pub n: usize,
    /// 10^9 floating-point operations per second, in the fastest of several calls.
    pub gflops: f64,
}

/// Multiplies square matrices in each of the four types, each for about the given time and at least
/// twice. The backend is called as it is, with the threads that it uses.
pub fn gemm(backend: &Backend, n: usize, time: Duration) -> [Speed; 4] {
    [
        one::<f32>(backend, n, time, 0.5, 2.0),
        one::<f64>(backend, n, time, 0.5, 2.0),
        one::<c32>(backend, n, time, c32::new(0.5, 0.25), 8.0),
        one::<c64>(backend, n, time, c64::new(0.5, 0.25), 8.0),
    ]
}

fn one<T>(backend: &Backend, n: usize, time: Duration, value: T, flops: f64) -> Speed
where
    T: blasm_core::scalar::Scalar,
    Gemm<T>: Call,
{
    let a = vec![value; n * n];
    let b = a.clone();
    let mut c = a.clone();
    let size = n as i64;
    let args = Gemm {
        layout: Layout::COLUMN_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: size,
        n: size,
        k: size,
        alpha: value,
        a: a.as_ptr(),
        lda: size,
        b: b.as_ptr(),
        ldb: size,
        beta: value,
        c: c.as_mut_ptr(),
        ldc: size,
    };
    let (began, mut best, mut calls) = (Instant::now(), f64::INFINITY, 0);
    while calls < 2 || began.elapsed() < time {
        let start = Instant::now();
        // SAFETY: three n x n matrices with that leading dimension, which live until the call
        // returns and share no memory.
        let _ = unsafe { args.call(&*backend.blas) };
        best = best.min(start.elapsed().as_secs_f64());
        calls += 1;
    }
    let gflops = flops * (n as f64).powi(3) / best / 1e9;
    Speed { routine: <Gemm<T> as Call>::ROUTINE, n, gflops }
}
