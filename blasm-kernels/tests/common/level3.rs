//! Level 3 against its definitions, for any module that has it.

use super::*;
use blasm_core::args;
use blasm_core::flags::{Diagonal, Side, Uplo};
use std::ptr::{null, null_mut};

pub const SMALL: [usize; 10] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/// Sides past every block of the kernels.
pub const LARGE: [usize; 6] = [17, 64, 65, 130, 140, 259];
const PADS: [usize; 3] = [0, 1, 5];
const UPLOS: [Uplo; 2] = [Uplo::UPPER, Uplo::LOWER];
const DIAGONALS: [Diagonal; 2] = [Diagonal::UNIT, Diagonal::NON_UNIT];
const SIDES: [Side; 2] = [Side::LEFT, Side::RIGHT];

/// The routines of a module.
pub trait Routines<T: Number> {
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn gemm(p: &args::Gemm<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn gemmtr(p: &args::Gemmtr<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn symm(p: &args::Symm<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn hemm(p: &args::Hemm<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn syrk(p: &args::Syrk<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn herk(p: &args::Herk<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn syr2k(p: &args::Syr2k<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn her2k(p: &args::Her2k<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn trmm(p: &args::Trmm<T>);
    /// # Safety
    /// As `blasm_kernels` says.
    unsafe fn trsm(p: &args::Trsm<T>);
}

/// A test for each routine of a module.
#[macro_export]
macro_rules! level3_tests {
    (@impl $($name:ident $Name:ident)*) => {
        impl<T: common::Number> common::level3::Routines<T> for Tested {
            $(unsafe fn $name(p: &blasm_core::args::$Name<T>) {
                // SAFETY: guaranteed by the caller.
                unsafe { tested::$name(p) }
            })*
        }
    };
    (@test $name:ident $case:ident [$($t:ident)*]) => {
        #[test]
        fn $name() {
            $(common::level3::$case::<$t, Tested>();)*
        }
    };
    ($($module:tt)*) => {
        use $($module)* as tested;
        use blasm_core::scalar::{c32, c64};
        struct Tested;
        level3_tests!(@impl gemm Gemm gemmtr Gemmtr symm Symm hemm Hemm syrk Syrk
            herk Herk syr2k Syr2k her2k Her2k trmm Trmm trsm Trsm);
        level3_tests!(@test gemm product [f32 f64 c32 c64]);
        level3_tests!(@test gemm_of_specials product_of_specials [f32 f64 c32 c64]);
        level3_tests!(@test gemmtr product_triangle [f32 f64 c32 c64]);
        level3_tests!(@test symm symmetric [f32 f64 c32 c64]);
        level3_tests!(@test hemm hermitian [c32 c64]);
        level3_tests!(@test syrk rank_k [f32 f64 c32 c64]);
        level3_tests!(@test herk hermitian_rank_k [c32 c64]);
        level3_tests!(@test syr2k rank_2k [f32 f64 c32 c64]);
        level3_tests!(@test her2k hermitian_rank_2k [c32 c64]);
        level3_tests!(@test trmm multiply_triangle [f32 f64 c32 c64]);
        level3_tests!(@test trsm solve_triangle [f32 f64 c32 c64]);
    };
}

/// Sides: all small ones, and some large ones together with any.
fn sides<const N: usize>(r: &mut Random, mut f: impl FnMut(&mut Random, [usize; N])) {
    for first in SMALL {
        for second in SMALL {
            let mut all = [first; N];
            all[1] = second;
            for rest in &mut all[2..] {
                *rest = r.pick(&SMALL);
            }
            f(r, all);
        }
    }
    // Those that end in the middle of a register or a tile.
    for _ in 0..20 {
        let mut all = [0; N];
        for side in &mut all {
            *side = 1 + r.below(50);
        }
        f(r, all);
    }
    // Thin ones.
    for long in [1000, 20_000] {
        for at in 0..if N == 3 { 3 } else { 0 } {
            let mut all = [1; N];
            for side in &mut all {
                *side = r.pick(&[1, 1, 2, 3]);
            }
            all[at] = long;
            f(r, all);
        }
    }
    for large in LARGE {
        let mut all = [0; N];
        for side in &mut all {
            *side = if r.below(2) == 0 { r.pick(&LARGE) } else { r.pick(&SMALL) };
        }
        all[r.below(N)] = large;
        // The definition takes time, so only some of the largest sizes are tried.
        let cost = all.iter().product::<usize>() * if N == 2 { all[0].max(all[1]) } else { 1 };
        if cost < 300_000 || cost < 20_000_000 && r.below(12) == 0 {
            f(r, all);
        }
    }
}

fn full<T: Number>(r: &mut Random, layout: Layout, rows: usize, cols: usize) -> (Operand<T>, i64) {
    let row_major = layout.is_row_major();
    let ld = 1.max(if row_major { cols } else { rows }) + r.pick(&PADS);
    (Operand::random(Store::Full { rows, cols, ld, row_major }, r), ld as i64)
}

fn triangle<T: Number>(r: &mut Random, layout: Layout, upper: bool, n: usize) -> (Operand<T>, i64) {
    let ld = n.max(1) + r.pick(&PADS);
    let store = Store::Triangle { n, ld, row_major: layout.is_row_major(), upper };
    (Operand::random(store, r), ld as i64)
}

fn unread<T: Number>(beta: T, c: &mut Operand<T>) {
    if beta == T::ZERO {
        c.data.fill(T::canary());
    }
}

/// beta C + the sum over k of the terms, for the elements that C has.
fn combined<T: Number>(
    c: &Operand<T>,
    beta: T,
    k: usize,
    hermitian: bool,
    term: impl Fn(&mut Sum, usize, usize, usize),
) -> Expected<T> {
    let mut expected = Expected::unchanged(c);
    let (rows, cols) = c.store.sides();
    for j in 0..cols {
        for i in 0..rows {
            let Some(at) = c.store.index(i, j) else { continue };
            let mut sum = Sum::default();
            if beta != T::ZERO {
                let mut old = c.get(i, j);
                if hermitian && i == j {
                    old.im = 0.0;
                }
                sum.add(beta.wide(), old, one());
            }
            for p in 0..k {
                term(&mut sum, i, j, p);
            }
            if hermitian && i == j {
                sum.value.im = 0.0;
            }
            expected.set(at, sum);
        }
    }
    expected
}

/// Zeros times NaN and infinity are NaN; elements outside their rows and columns are not.
pub fn product_of_specials<T: Number, R: Routines<T>>() {
    for n in [1i64, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33, 70] {
        for value in [f64::NAN, f64::INFINITY] {
            let len = (n * n) as usize;
            let (mut a, b) = (vec![T::ONE; len], vec![T::ZERO; len]);
            let row = (n / 2) as usize;
            a[row] = T::from_real(T::make(c64::new(value, 0.0)).re());
            for swap in [false, true] {
                let mut c = vec![T::ONE; len];
                let (x, y) = if swap { (&b, &a) } else { (&a, &b) };
                let p = args::Gemm::<T> {
                    layout: Layout::COLUMN_MAJOR,
                    transa: Transpose::NONE,
                    transb: Transpose::NONE,
                    m: n,
                    n,
                    k: n,
                    alpha: T::ONE,
                    a: x.as_ptr(),
                    lda: n,
                    b: y.as_ptr(),
                    ldb: n,
                    beta: T::ZERO,
                    c: c.as_mut_ptr(),
                    ldc: n,
                };
                // SAFETY: three n x n matrices.
                unsafe { R::gemm(&p) };
                for (at, x) in c.iter().enumerate() {
                    // Row `row` of A, or column 0 of it as the second factor.
                    let hit = if swap { at < n as usize } else { at % n as usize == row };
                    let wide = x.wide();
                    assert_eq!(wide.re.is_nan(), hit, "{n} {value} {swap}: {at} is {x:?}");
                }
            }
        }
    }
}

pub fn product<T: Number, R: Routines<T>>() {
    let mut random = Random(21);
    let r = &mut random;
    for layout in LAYOUTS {
        for transa in TRANSPOSES {
            for transb in TRANSPOSES {
                sides(r, |r, [m, n, k]| {
                    let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
                    let swap = |t: Transpose, i, j| if t.is_transposed() { (j, i) } else { (i, j) };
                    let (ra, ca) = swap(transa, m, k);
                    let (rb, cb) = swap(transb, k, n);
                    let ((a, lda), (b, ldb)) =
                        (full::<T>(r, layout, ra, ca), full::<T>(r, layout, rb, cb));
                    let (mut c, ldc) = full::<T>(r, layout, m, n);
                    unread(beta, &mut c);
                    let p = args::Gemm::<T> {
                        layout,
                        transa,
                        transb,
                        m: m as i64,
                        n: n as i64,
                        k: k as i64,
                        alpha,
                        a: null(),
                        lda,
                        b: null(),
                        ldb,
                        beta,
                        c: null_mut(),
                        ldc,
                    };
                    let expected = if is_needed(&p) {
                        combined(
                            &c,
                            beta,
                            if alpha == T::ZERO { 0 } else { k },
                            false,
                            |sum, i, j, p| {
                                sum.add(alpha.wide(), a.op(transa, i, p), b.op(transb, p, j));
                            },
                        )
                    } else {
                        Expected::unchanged(&c)
                    };
                    let place = r.pick(&PLACES);
                    let operands = [(0, &a), (1, &b), (2, &c)];
                    // SAFETY: `check` placed what the arguments need.
                    let call = |p: &args::Gemm<T>| unsafe { R::gemm(p) };
                    check(&(place, p), place, p, &operands, &[(2, &expected)], call);
                });
            }
        }
    }
}

pub fn product_triangle<T: Number, R: Routines<T>>() {
    let mut random = Random(22);
    let r = &mut random;
    for layout in LAYOUTS {
        for uplo in UPLOS {
            for transa in TRANSPOSES {
                for transb in TRANSPOSES {
                    sides(r, |r, [n, k]| {
                        let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
                        let swap =
                            |t: Transpose, i, j| if t.is_transposed() { (j, i) } else { (i, j) };
                        let (ra, ca) = swap(transa, n, k);
                        let (rb, cb) = swap(transb, k, n);
                        let ((a, lda), (b, ldb)) =
                            (full::<T>(r, layout, ra, ca), full::<T>(r, layout, rb, cb));
                        let (mut c, ldc) = triangle::<T>(r, layout, uplo.is_upper(), n);
                        unread(beta, &mut c);
                        let p = args::Gemmtr::<T> {
                            layout,
                            uplo,
                            transa,
                            transb,
                            n: n as i64,
                            k: k as i64,
                            alpha,
                            a: null(),
                            lda,
                            b: null(),
                            ldb,
                            beta,
                            c: null_mut(),
                            ldc,
                        };
                        let expected = if is_needed(&p) {
                            combined(
                                &c,
                                beta,
                                if alpha == T::ZERO { 0 } else { k },
                                false,
                                |sum, i, j, p| {
                                    sum.add(alpha.wide(), a.op(transa, i, p), b.op(transb, p, j));
                                },
                            )
                        } else {
                            Expected::unchanged(&c)
                        };
                        let place = r.pick(&PLACES);
                        let operands = [(0, &a), (1, &b), (2, &c)];
                        // SAFETY: `check` placed what the arguments need.
                        let call = |p: &args::Gemmtr<T>| unsafe { R::gemmtr(p) };
                        check(&(place, p), place, p, &operands, &[(2, &expected)], call);
                    });
                }
            }
        }
    }
}

macro_rules! symmetric {
    ($($case:ident $name:ident $Name:ident $hermitian:literal;)*) => {$(
        pub fn $case<T: Number, R: Routines<T>>() {
            let mut random = Random(23);
            let r = &mut random;
            for layout in LAYOUTS {
                for side in SIDES {
                    for uplo in UPLOS {
                        sides(r, |r, [m, n]| {
                            let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
                            let order = if side.is_left() { m } else { n };
                            let (a, lda) = triangle::<T>(r, layout, uplo.is_upper(), order);
                            let ((b, ldb), (mut c, ldc)) = (full::<T>(r, layout, m, n), full::<T>(r, layout, m, n));
                            unread(beta, &mut c);
                            let p = args::$Name::<T> {
                                layout,
                                side,
                                uplo,
                                m: m as i64,
                                n: n as i64,
                                alpha,
                                a: null(),
                                lda,
                                b: null(),
                                ldb,
                                beta,
                                c: null_mut(),
                                ldc,
                            };
                            let e = |i, j| a.mirrored(uplo.is_upper(), $hermitian, i, j);
                            let expected = if is_needed(&p) {
                                let k = if alpha == T::ZERO { 0 } else { order };
                                combined(&c, beta, k, false, |sum, i, j, p| {
                                    if side.is_left() {
                                        sum.add(alpha.wide(), e(i, p), b.get(p, j));
                                    } else {
                                        sum.add(alpha.wide(), b.get(i, p), e(p, j));
                                    }
                                })
                            } else {
                                Expected::unchanged(&c)
                            };
                            let place = r.pick(&PLACES);
                            let operands = [(0, &a), (1, &b), (2, &c)];
                            // SAFETY: `check` placed what the arguments need.
                            let call = |p: &args::$Name<T>| unsafe { R::$name(p) };
                            check(&(place, p), place, p, &operands, &[(2, &expected)], call);
                        });
                    }
                }
            }
        }
    )*};
}
symmetric! {
    symmetric symm Symm false;
    hermitian hemm Hemm true;
}

/// The transpositions that the routine admits.
fn admitted<T: Number>(hermitian: bool) -> &'static [Transpose] {
    match (hermitian, T::IS_COMPLEX) {
        (true, _) => &[Transpose::NONE, Transpose::CONJUGATE],
        (false, true) => &[Transpose::NONE, Transpose::TRANSPOSE],
        (false, false) => &TRANSPOSES,
    }
}

macro_rules! rank_k {
    ($($case:ident $name:ident $Name:ident $hermitian:literal $factor:path;)*) => {$(
        pub fn $case<T: Number, R: Routines<T>>() {
            let mut random = Random(24);
            let r = &mut random;
            for layout in LAYOUTS {
                for &trans in admitted::<T>($hermitian) {
                    for uplo in UPLOS {
                        sides(r, |r, [n, k]| {
                            let (mut alpha, mut beta) = (r.factor::<T>(), r.factor::<T>());
                            if $hermitian {
                                (alpha, beta) = (T::from_real(alpha.re()), T::from_real(beta.re()));
                            }
                            let (rows, cols) = if trans.is_transposed() { (k, n) } else { (n, k) };
                            let (a, lda) = full::<T>(r, layout, rows, cols);
                            let (mut c, ldc) = triangle::<T>(r, layout, uplo.is_upper(), n);
                            unread(beta, &mut c);
                            let p = args::$Name::<T> {
                                layout,
                                uplo,
                                trans,
                                n: n as i64,
                                k: k as i64,
                                alpha: $factor(alpha),
                                a: null(),
                                lda,
                                beta: $factor(beta),
                                c: null_mut(),
                                ldc,
                            };
                            let expected = if is_needed(&p) {
                                let k = if alpha == T::ZERO { 0 } else { k };
                                combined(&c, beta, k, $hermitian, |sum, i, j, p| {
                                    let right = conj_if($hermitian, a.op(trans, j, p));
                                    sum.add(alpha.wide(), a.op(trans, i, p), right);
                                })
                            } else {
                                Expected::unchanged(&c)
                            };
                            let place = r.pick(&PLACES);
                            // SAFETY: `check` placed what the arguments need.
                            let call = |p: &args::$Name<T>| unsafe { R::$name(p) };
                            check(&(place, p), place, p, &[(0, &a), (1, &c)], &[(1, &expected)], call);
                        });
                    }
                }
            }
        }
    )*};
}
rank_k! {
    rank_k syrk Syrk false T::from;
    hermitian_rank_k herk Herk true T::re;
}

macro_rules! rank_2k {
    ($($case:ident $name:ident $Name:ident $hermitian:literal $factor:path;)*) => {$(
        pub fn $case<T: Number, R: Routines<T>>() {
            let mut random = Random(25);
            let r = &mut random;
            for layout in LAYOUTS {
                for &trans in admitted::<T>($hermitian) {
                    for uplo in UPLOS {
                        sides(r, |r, [n, k]| {
                            let (alpha, mut beta) = (r.factor::<T>(), r.factor::<T>());
                            if $hermitian {
                                beta = T::from_real(beta.re());
                            }
                            let (rows, cols) = if trans.is_transposed() { (k, n) } else { (n, k) };
                            let ((a, lda), (b, ldb)) = (full::<T>(r, layout, rows, cols), full::<T>(r, layout, rows, cols));
                            let (mut c, ldc) = triangle::<T>(r, layout, uplo.is_upper(), n);
                            unread(beta, &mut c);
                            let p = args::$Name::<T> {
                                layout,
                                uplo,
                                trans,
                                n: n as i64,
                                k: k as i64,
                                alpha,
                                a: null(),
                                lda,
                                b: null(),
                                ldb,
                                beta: $factor(beta),
                                c: null_mut(),
                                ldc,
                            };
                            let expected = if is_needed(&p) {
                                let k = if alpha == T::ZERO { 0 } else { k };
                                combined(&c, beta, k, $hermitian, |sum, i, j, p| {
                                    let other = |x: &Operand<T>| conj_if($hermitian, x.op(trans, j, p));
                                    sum.add(alpha.wide(), a.op(trans, i, p), other(&b));
                                    sum.add(conj_if($hermitian, alpha.wide()), b.op(trans, i, p), other(&a));
                                })
                            } else {
                                Expected::unchanged(&c)
                            };
                            let place = r.pick(&PLACES);
                            let operands = [(0, &a), (1, &b), (2, &c)];
                            // SAFETY: `check` placed what the arguments need.
                            let call = |p: &args::$Name<T>| unsafe { R::$name(p) };
                            check(&(place, p), place, p, &operands, &[(2, &expected)], call);
                        });
                    }
                }
            }
        }
    )*};
}
rank_2k! {
    rank_2k syr2k Syr2k false T::from;
    hermitian_rank_2k her2k Her2k true T::re;
}

pub fn multiply_triangle<T: Number, R: Routines<T>>() {
    triangular::<T, R>(false);
}

pub fn solve_triangle<T: Number, R: Routines<T>>() {
    triangular::<T, R>(true);
}

fn triangular<T: Number, R: Routines<T>>(solve: bool) {
    let mut random = Random(26);
    let r = &mut random;
    for layout in LAYOUTS {
        for side in SIDES {
            for uplo in UPLOS {
                for transa in TRANSPOSES {
                    for diag in DIAGONALS {
                        sides(r, |r, [m, n]| {
                            one_triangular::<T, R>(
                                r, layout, side, uplo, transa, diag, m, n, solve,
                            );
                        });
                    }
                }
            }
        }
    }
}

fn one_triangular<T: Number, R: Routines<T>>(
    r: &mut Random,
    layout: Layout,
    side: Side,
    uplo: Uplo,
    transa: Transpose,
    diag: Diagonal,
    m: usize,
    n: usize,
    solve: bool,
) {
    let alpha = r.factor::<T>();
    let order = if side.is_left() { m } else { n };
    let upper = uplo.is_upper();
    let (_, lda) = triangle::<T>(r, layout, upper, order);
    let store =
        Store::Triangle { n: order, ld: lda as usize, row_major: layout.is_row_major(), upper };
    // Dominant diagonals keep the solutions close to the right ones.
    let shrink = 1.0 / (1 + order) as f64;
    let a = Operand::<T>::new(store, |i, j| {
        if i != j {
            T::make(r.element::<T>().wide() * shrink)
        } else if diag.is_unit() {
            T::canary()
        } else {
            T::make(r.element::<T>().wide() * 0.25 + 1.5)
        }
    });
    let (mut b, ldb) = full::<T>(r, layout, m, n);
    unread(alpha, &mut b);
    let element = |i: usize, j: usize| {
        let (row, col) = if transa.is_transposed() { (j, i) } else { (i, j) };
        if i == j && diag.is_unit() {
            return Some(one());
        }
        store.index(row, col).map(|_| a.op(transa, i, j))
    };
    // On the right, the transposed problem.
    let factor = |i, j| if side.is_left() { element(i, j) } else { element(j, i) };
    let place_of = |i, v| if side.is_left() { (i, v) } else { (v, i) };
    let vectors = if side.is_left() { n } else { m };
    let op_upper = (upper != transa.is_transposed()) == side.is_left();
    let mut expected = Expected::unchanged(&b);
    for v in 0..vectors {
        let at = |i| {
            let (i, v) = place_of(i, v);
            b.store.index(i, v).unwrap()
        };
        let x: Vec<c64> = (0..order).map(|i| b.data[at(i)].wide()).collect();
        let mut solution = vec![c64::default(); order];
        for step in 0..order {
            let i = if op_upper == solve { order - 1 - step } else { step };
            let others = if op_upper { i + 1..order } else { 0..i };
            let mut sum = Sum::default();
            if alpha == T::ZERO {
                expected.set(at(i), sum);
                continue;
            }
            if solve {
                let mut value = super::product(alpha.wide(), x[i]);
                for j in others {
                    value -= factor(i, j).unwrap() * solution[j];
                }
                solution[i] = value / factor(i, i).unwrap();
                expected.within(at(i), solution[i], 1000.0 * T::EPS * (1.0 + abs(solution[i])));
            } else {
                sum.add(alpha.wide(), factor(i, i).unwrap(), x[i]);
                for j in others {
                    sum.add(alpha.wide(), factor(i, j).unwrap(), x[j]);
                }
                expected.set(at(i), sum);
            }
        }
    }
    let place = r.pick(&PLACES);
    let (m, n) = (m as i64, n as i64);
    let (operands, outputs) = ([(0, &a), (1, &b)], [(1, &expected)]);
    let what = (place, layout, side, uplo, transa, diag, m, n, alpha, lda, ldb, solve);
    macro_rules! run {
        ($name:ident $Name:ident) => {{
            let p = args::$Name::<T> {
                layout,
                side,
                uplo,
                transa,
                diag,
                m,
                n,
                alpha,
                a: null(),
                lda,
                b: null_mut(),
                ldb,
            };
            // SAFETY: `check` placed what the arguments need.
            let call = |p: &args::$Name<T>| unsafe { R::$name(p) };
            check(&what, place, p, &operands, &outputs, call);
        }};
    }
    if solve {
        run!(trsm Trsm);
    } else {
        run!(trmm Trmm);
    }
}
