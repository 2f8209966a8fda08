//! Level 3 on several threads: the bits are those of one thread, however many others there are and
//! whatever they do; calls that come together all end.

mod common;

use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::scalar::{Real, Scalar, c32, c64};
use blasm_core::{Blas, Call};
use blasm_kernels::Builtin;
use common::Random;
use std::fmt::Debug;

/// The numbers of threads that are compared with one: more than this machine may have.
const THREADS: [usize; 4] = [2, 3, 5, 16];

/// A matrix of numbers that no sum of products has exactly.
fn matrix<T: Scalar>(random: &mut Random, side: i64) -> Vec<T> {
    let part = |random: &mut Random| T::Real::from_f64(random.real() / side as f64);
    let mut element = |i: i64| {
        let (re, im) = (part(random), part(random));
        // Of triangles that are solved with, a diagonal that keeps the solution small.
        let diagonal = if i / side == i % side { T::ONE } else { T::ZERO };
        diagonal + T::from_parts(re, if T::IS_COMPLEX { im } else { T::ZERO.re() })
    };
    (0..side * side).map(&mut element).collect()
}

fn bytes<T: Scalar>(c: &[T]) -> &[u8] {
    // SAFETY: numbers have no padding.
    unsafe { std::slice::from_raw_parts(c.as_ptr().cast(), size_of_val(c)) }
}

/// Makes a call with each number of threads, on the same operands.
fn compare<T: Scalar, A: Call + Debug>(before: &[T], call: impl Fn(*mut T) -> A) {
    let result = |threads: usize| {
        let mut c = before.to_vec();
        let args = call(c.as_mut_ptr());
        assert_eq!(args.check(), Ok(()));
        let others = Builtin.set_threads(threads);
        // SAFETY: the matrices are as large as `matrix` makes them, with the side as the leading
        // dimension.
        let done = unsafe { args.call(&Builtin) };
        Builtin.set_threads(others);
        assert!(done.is_ok());
        c
    };
    let one = result(1);
    for threads in THREADS {
        let other = result(threads);
        let differs = |(one, other): (&T, &T)| bytes(&[*one]) != bytes(&[*other]);
        if let Some(index) = one.iter().zip(&other).position(differs) {
            let args = call(std::ptr::null_mut());
            panic!("element {index} has other bits with {threads} threads: {args:?}");
        }
    }
}

/// Products of shapes that are divided along one side or both, with remainders of every kind.
fn products<T: Scalar>()
where
    args::Gemm<T>: Call + Debug,
{
    let side = 800;
    let random = &mut Random(1);
    let (a, b, c) = (matrix::<T>(random, side), matrix(random, side), matrix(random, side));
    let factor = |re: f64| {
        T::from_parts(
            T::Real::from_f64(re),
            if T::IS_COMPLEX { T::Real::from_f64(0.3) } else { T::ZERO.re() },
        )
    };
    let factors = [(factor(0.7), factor(1.3)), (T::ONE, T::ZERO), (factor(-1.1), T::ONE)];
    let transposes = [Transpose::NONE, Transpose::TRANSPOSE, Transpose::CONJUGATE];
    let shapes = [(230, 331, 100), (64, 800, 90), (799, 50, 120), (401, 129, 600), (200, 200, 777)];
    for (index, (m, n, k)) in shapes.into_iter().enumerate() {
        let (alpha, beta) = factors[index % 3];
        for layout in [Layout::COLUMN_MAJOR, Layout::ROW_MAJOR] {
            for (transa, transb) in [(0, 0), (1, 0), (0, 2)] {
                let (transa, transb) = (transposes[transa], transposes[transb]);
                compare(&c, |c| args::Gemm {
                    layout,
                    transa,
                    transb,
                    m,
                    n,
                    k,
                    alpha,
                    a: a.as_ptr(),
                    lda: side,
                    b: b.as_ptr(),
                    ldb: side,
                    beta,
                    c,
                    ldc: side,
                });
            }
        }
    }
}

/// The routines that are made of products, one size that leaves remainders.
fn others<T: Scalar>()
where
    args::Syrk<T>: Call + Debug,
    args::Syr2k<T>: Call + Debug,
    args::Gemmtr<T>: Call + Debug,
    args::Symm<T>: Call + Debug,
    args::Trmm<T>: Call + Debug,
    args::Trsm<T>: Call + Debug,
{
    let side = 500;
    let random = &mut Random(2);
    let (a, b, c) = (matrix::<T>(random, side), matrix(random, side), matrix(random, side));
    let (alpha, beta) =
        (T::from_real(T::Real::from_f64(0.7)), T::from_real(T::Real::from_f64(1.3)));
    let (layout, trans, transa, transb) =
        (Layout::COLUMN_MAJOR, Transpose::NONE, Transpose::NONE, Transpose::TRANSPOSE);
    let (lda, ldb, ldc) = (side, side, side);
    let (n, k) = (487, 130);
    for uplo in [Uplo::UPPER, Uplo::LOWER] {
        let (a, b) = (a.as_ptr(), b.as_ptr());
        compare(&c, |c| args::Syrk { layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc });
        compare(&c, |c| args::Syr2k {
            layout,
            uplo,
            trans,
            n,
            k,
            alpha,
            a,
            lda,
            b,
            ldb,
            beta,
            c,
            ldc,
        });
        compare(&c, |c| args::Gemmtr {
            layout,
            uplo,
            transa,
            transb,
            n,
            k,
            alpha,
            a,
            lda,
            b,
            ldb,
            beta,
            c,
            ldc,
        });
        for side in [Side::LEFT, Side::RIGHT] {
            let (m, n, diag) = (311, 402, Diagonal::NON_UNIT);
            compare(&c, |c| args::Symm {
                layout,
                side,
                uplo,
                m,
                n,
                alpha,
                a,
                lda,
                b,
                ldb,
                beta,
                c,
                ldc,
            });
            compare(&c, |b| args::Trmm {
                layout,
                side,
                uplo,
                transa,
                diag,
                m,
                n,
                alpha,
                a,
                lda,
                b,
                ldb,
            });
            compare(&c, |b| args::Trsm {
                layout,
                side,
                uplo,
                transa,
                diag,
                m,
                n,
                alpha,
                a,
                lda,
                b,
                ldb,
            });
        }
    }
}

/// `her2k` has a second term that is the conjugate of the first.
#[test]
fn bits_of_her2k_do_not_depend_on_threads() {
    let random = &mut Random(3);
    let (a, b, c) = (matrix::<c64>(random, 400), matrix(random, 400), matrix(random, 400));
    let (layout, uplo, trans) = (Layout::ROW_MAJOR, Uplo::LOWER, Transpose::CONJUGATE);
    let (a, b, alpha) = (a.as_ptr(), b.as_ptr(), c64::new(0.7, 0.3));
    compare(&c, |c| args::Her2k {
        layout,
        uplo,
        trans,
        n: 390,
        k: 111,
        alpha,
        a,
        lda: 400,
        b,
        ldb: 400,
        beta: 1.3,
        c,
        ldc: 400,
    });
}

#[test]
fn bits_of_products_do_not_depend_on_threads() {
    products::<f32>();
    products::<f64>();
    products::<c32>();
    products::<c64>();
}

#[test]
fn bits_of_other_routines_do_not_depend_on_threads() {
    others::<f32>();
    others::<f64>();
    others::<c32>();
    others::<c64>();
}

/// More calls than processors, each of which would take all of them.
#[test]
fn calls_that_come_together_all_end() {
    let random = &mut Random(4);
    let (a, b) = (matrix::<f64>(random, 300), matrix::<f64>(random, 300));
    let product = || {
        let mut c = vec![0.0; 300 * 300];
        let (layout, transa, transb) = (Layout::COLUMN_MAJOR, Transpose::NONE, Transpose::NONE);
        let args = args::Gemm {
            layout,
            transa,
            transb,
            m: 300,
            n: 300,
            k: 300,
            alpha: 1.0,
            a: a.as_ptr(),
            lda: 300,
            b: b.as_ptr(),
            ldb: 300,
            beta: 0.0,
            c: c.as_mut_ptr(),
            ldc: 300,
        };
        // SAFETY: three 300 x 300 matrices.
        assert!(unsafe { Builtin.dgemm(&args) }.is_ok());
        c
    };
    let expected = product();
    std::thread::scope(|scope| {
        for thread in 0..6 {
            let (product, expected) = (&product, &expected);
            scope.spawn(move || {
                Builtin.set_threads([1, 2, 16][thread % 3]);
                for _ in 0..20 {
                    assert!(bytes(&product()) == bytes(expected));
                }
            });
        }
    });
}
