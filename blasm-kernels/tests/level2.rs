//! Level 2 against its definitions: every routine, type, layout, flag and small size, a few larger
//! ones, with random increments, paddings, factors and placements.

mod common;

use blasm_core::args;
use blasm_core::flags::{Diagonal, Layout, Transpose, Uplo};
use blasm_core::scalar::{Real, c32, c64};
use blasm_kernels as kernels;
use common::*;
use std::ptr::{null, null_mut};

const SIZES: [usize; 14] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 64, 65, 130];
const INCREMENTS: [i64; 5] = [1, 1, -1, 2, -3];
const UPLOS: [Uplo; 2] = [Uplo::UPPER, Uplo::LOWER];
const DIAGONALS: [Diagonal; 2] = [Diagonal::UNIT, Diagonal::NON_UNIT];
const PADS: [usize; 3] = [0, 1, 5];

/// Enough random draws of what is not enumerated; fewer where each is expensive.
fn draws(n: usize) -> usize {
    if n > 20 { 3 } else { 6 }
}

/// y := alpha A x + beta y with the elements of A given.
fn product_of<T: Number>(
    (rows, cols): (usize, usize),
    a: impl Fn(usize, usize) -> Option<c64>,
    alpha: T,
    x: &Operand<T>,
    beta: T,
    y: &Operand<T>,
) -> Expected<T> {
    let mut expected = Expected::unchanged(y);
    for i in 0..rows {
        let mut sum = Sum::default();
        if beta != T::ZERO {
            sum.add(beta.wide(), y.get(i, 0), one());
        }
        if alpha != T::ZERO {
            for j in 0..cols {
                if let Some(a) = a(i, j) {
                    sum.add(alpha.wide(), a, x.get(j, 0));
                }
            }
        }
        expected.set(y.store.index(i, 0).unwrap(), sum);
    }
    expected
}

fn vector<T: Number>(n: usize, random: &mut Random) -> (Operand<T>, i64) {
    let inc = random.pick(&INCREMENTS);
    (Operand::random(Store::Vector { n, inc }, random), inc)
}

fn unread<T: Number>(beta: T, y: &mut Operand<T>) {
    if beta == T::ZERO {
        y.data.fill(T::canary());
    }
}

fn general<T: Number>() {
    let mut random = Random(1);
    let random = &mut random;
    for layout in LAYOUTS {
        for trans in TRANSPOSES {
            for m in SIZES {
                for n in SIZES {
                    if m.max(n) > 20 && random.below(4) > 0 {
                        continue;
                    }
                    for _ in 0..draws(m.max(n)) / 2 {
                        gemv::<T>(random, layout, trans, m, n);
                        gbmv::<T>(random, layout, trans, m, n);
                    }
                }
            }
        }
    }
    // Long and thin, past every block.
    for layout in LAYOUTS {
        for trans in TRANSPOSES {
            for (m, n) in [(3, 5000), (5000, 3), (4099, 6), (6, 4099)] {
                gemv::<T>(random, layout, trans, m, n);
                gbmv::<T>(random, layout, trans, m, n);
            }
        }
    }
}

fn gemv<T: Number>(r: &mut Random, layout: Layout, trans: Transpose, m: usize, n: usize) {
    let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
    let row_major = layout.is_row_major();
    let ld = 1.max(if row_major { n } else { m }) + r.pick(&PADS);
    let a = Operand::<T>::random(Store::Full { rows: m, cols: n, ld, row_major }, r);
    let (nx, ny) = if trans.is_transposed() { (m, n) } else { (n, m) };
    let ((x, incx), (mut y, incy)) = (vector::<T>(nx, r), vector::<T>(ny, r));
    unread(beta, &mut y);
    let p = args::Gemv::<T> {
        layout,
        trans,
        m: m as i64,
        n: n as i64,
        alpha,
        a: null(),
        lda: ld as i64,
        x: null(),
        incx,
        beta,
        y: null_mut(),
        incy,
    };
    let expected = if is_needed(&p) {
        product_of((ny, nx), |i, j| Some(a.op(trans, i, j)), alpha, &x, beta, &y)
    } else {
        Expected::unchanged(&y)
    };
    // SAFETY: `check` placed what the arguments need.
    let call = |p: &args::Gemv<T>| unsafe { kernels::gemv(p) };
    let place = r.pick(&PLACES);
    check(&(place, p), place, p, &[(0, &a), (1, &x), (2, &y)], &[(2, &expected)], call);
}

fn gbmv<T: Number>(r: &mut Random, layout: Layout, trans: Transpose, m: usize, n: usize) {
    let (mut alpha, beta) = (r.factor::<T>(), r.factor::<T>());
    if alpha.re().is_nan() {
        // Whether NaN reaches a row without elements depends on the loop, in the reference too.
        alpha = T::ONE;
    }
    let row_major = layout.is_row_major();
    let (kl, ku) = (r.pick(&[0, 1, 2, 3, 7, 12]), r.pick(&[0, 1, 2, 4, 9, 40]));
    let ld = kl + ku + 1 + r.pick(&PADS);
    let a = Operand::<T>::random(Store::Band { rows: m, cols: n, kl, ku, ld, row_major }, r);
    let (nx, ny) = if trans.is_transposed() { (m, n) } else { (n, m) };
    let ((x, incx), (mut y, incy)) = (vector::<T>(nx, r), vector::<T>(ny, r));
    unread(beta, &mut y);
    let p = args::Gbmv::<T> {
        layout,
        trans,
        m: m as i64,
        n: n as i64,
        kl: kl as i64,
        ku: ku as i64,
        alpha,
        a: null(),
        lda: ld as i64,
        x: null(),
        incx,
        beta,
        y: null_mut(),
        incy,
    };
    let stored = |i: usize, j: usize| {
        let (row, col) = if trans.is_transposed() { (j, i) } else { (i, j) };
        a.store.index(row, col).map(|_| a.op(trans, i, j))
    };
    let expected = if is_needed(&p) {
        product_of((ny, nx), stored, alpha, &x, beta, &y)
    } else {
        Expected::unchanged(&y)
    };
    // SAFETY: `check` placed what the arguments need.
    let call = |p: &args::Gbmv<T>| unsafe { kernels::gbmv(p) };
    let place = r.pick(&PLACES);
    check(&(place, p), place, p, &[(0, &a), (1, &x), (2, &y)], &[(2, &expected)], call);
}

/// The three ways to store one triangle.
fn stores(r: &mut Random, layout: Layout, upper: bool, n: usize, k: usize) -> [Store; 3] {
    let row_major = layout.is_row_major();
    let (kl, ku) = if upper { (0, k) } else { (k, 0) };
    [
        Store::Triangle { n, ld: n.max(1) + r.pick(&PADS), row_major, upper },
        Store::Band { rows: n, cols: n, kl, ku, ld: k + 1 + r.pick(&PADS), row_major },
        Store::Packed { n, row_major, upper },
    ]
}

fn ld(store: Store) -> i64 {
    match store {
        Store::Triangle { ld, .. } | Store::Band { ld, .. } => ld as i64,
        _ => 0,
    }
}

macro_rules! symmetric {
    ($test:ident, $full:ident $Full:ident, $band:ident $Band:ident, $packed:ident $Packed:ident) => {
        fn $test<T: Number>() {
            let mut random = Random(2);
            let r = &mut random;
            for layout in LAYOUTS {
                for uplo in UPLOS {
                    for n in SIZES.into_iter().chain([2051]) {
                        for _ in 0..if n > 1000 { 1 } else { draws(n) } {
                            let k = r.pick(&[0, 1, 2, 3, 5, 11, 70]);
                            for store in stores(r, layout, uplo.is_upper(), n, k) {
                                if n > 1000 && !matches!(store, Store::Band { .. }) {
                                    continue;
                                }
                                let a = Operand::<T>::random(store, r);
                                let (alpha, beta) = (r.factor::<T>(), r.factor::<T>());
                                let ((x, incx), (mut y, incy)) =
                                    (vector::<T>(n, r), vector::<T>(n, r));
                                unread(beta, &mut y);
                                let upper = uplo.is_upper();
                                let element = |i: usize, j: usize| {
                                    let (row, col) = if (i < j) == upper { (i, j) } else { (j, i) };
                                    let stored = i == j || store.index(row, col).is_some();
                                    stored.then(|| a.mirrored(upper, T::IS_COMPLEX, i, j))
                                };
                                let place = r.pick(&PLACES);
                                let what = (place, layout, uplo, n, store, alpha, beta, incx, incy);
                                let nothing = n == 0 || alpha == T::ZERO && beta == T::ONE;
                                let expected = if nothing {
                                    Expected::unchanged(&y)
                                } else {
                                    product_of((n, n), element, alpha, &x, beta, &y)
                                };
                                let operands = [(0, &a), (1, &x), (2, &y)];
                                let outputs = [(2, &expected)];
                                let (n, k, lda) = (n as i64, k as i64, ld(store));
                                let (ap, x, y) = (null(), null(), null_mut());
                                let a = ap;
                                // SAFETY: `check` places what the arguments need.
                                unsafe {
                                    match store {
                                        Store::Triangle { .. } => {
                                            let p = args::$Full::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha,
                                                a,
                                                lda,
                                                x,
                                                incx,
                                                beta,
                                                y,
                                                incy,
                                            };
                                            check(&what, place, p, &operands, &outputs, |p| {
                                                kernels::$full(p)
                                            });
                                        }
                                        Store::Band { .. } => {
                                            let p = args::$Band::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                k,
                                                alpha,
                                                a,
                                                lda,
                                                x,
                                                incx,
                                                beta,
                                                y,
                                                incy,
                                            };
                                            check(&what, place, p, &operands, &outputs, |p| {
                                                kernels::$band(p)
                                            });
                                        }
                                        _ => {
                                            let p = args::$Packed::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha,
                                                ap,
                                                x,
                                                incx,
                                                beta,
                                                y,
                                                incy,
                                            };
                                            check(&what, place, p, &operands, &outputs, |p| {
                                                kernels::$packed(p)
                                            });
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
}
symmetric!(real_symmetric, symv Symv, sbmv Sbmv, spmv Spmv);
symmetric!(hermitian, hemv Hemv, hbmv Hbmv, hpmv Hpmv);

fn triangular<T: Number>() {
    let mut random = Random(3);
    let r = &mut random;
    for layout in LAYOUTS {
        for uplo in UPLOS {
            for trans in TRANSPOSES {
                for diag in DIAGONALS {
                    for n in SIZES.into_iter().chain([2051]) {
                        for _ in 0..if n > 1000 { 1 } else { draws(n) } {
                            let k = r.pick(&[0, 1, 2, 3, 5, 11, 70]);
                            for store in stores(r, layout, uplo.is_upper(), n, k) {
                                if n > 1000 && !matches!(store, Store::Band { .. }) {
                                    continue;
                                }
                                for solve in [false, true] {
                                    one_triangular::<T>(
                                        r, layout, uplo, trans, diag, n, k, store, solve,
                                    );
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn one_triangular<T: Number>(
    r: &mut Random,
    layout: Layout,
    uplo: Uplo,
    transa: Transpose,
    diag: Diagonal,
    n: usize,
    k: usize,
    store: Store,
    solve: bool,
) {
    // Dominant diagonals keep the solutions close to the right ones.
    let others = if matches!(store, Store::Band { .. }) { k } else { n };
    let shrink = 1.0 / (1 + n.min(others)) as f64;
    let a = Operand::<T>::new(store, |i, j| {
        if i != j {
            T::make(r.element::<T>().wide() * shrink)
        } else if diag.is_unit() {
            T::canary()
        } else {
            T::make(r.element::<T>().wide() * 0.25 + 1.5)
        }
    });
    let (x, incx) = vector::<T>(n, r);
    let element = |i: usize, j: usize| {
        let (row, col) = if transa.is_transposed() { (j, i) } else { (i, j) };
        if i == j && diag.is_unit() {
            return Some(one());
        }
        store.index(row, col).map(|_| a.op(transa, i, j))
    };
    let mut expected = Expected::unchanged(&x);
    if solve {
        let upper = uplo.is_upper() != transa.is_transposed();
        let mut solution: Vec<c64> = (0..n).map(|i| x.get(i, 0)).collect();
        for step in 0..n {
            let i = if upper { n - 1 - step } else { step };
            for j in if upper { i + 1..n } else { 0..i } {
                if let Some(a) = element(i, j) {
                    let term = a * solution[j];
                    solution[i] -= term;
                }
            }
            solution[i] /= element(i, i).unwrap();
        }
        for (i, &value) in solution.iter().enumerate() {
            expected.within(x.store.index(i, 0).unwrap(), value, 100.0 * T::EPS * 8.0);
        }
    } else {
        for i in 0..n {
            let mut sum = Sum::default();
            for j in 0..n {
                if let Some(a) = element(i, j) {
                    sum.add(a, x.get(j, 0), one());
                }
            }
            expected.set(x.store.index(i, 0).unwrap(), sum);
        }
    }
    let place = r.pick(&PLACES);
    let what = (place, layout, uplo, transa, diag, n, store, incx, solve);
    let (operands, outputs) = ([(0, &a), (1, &x)], [(1, &expected)]);
    let (n, k, lda) = (n as i64, k as i64, ld(store));
    let (a, ap, x) = (null(), null(), null_mut());
    macro_rules! run {
        ($multiply:ident $Multiply:ident, $solve:ident $Solve:ident, $($field:ident)*) => {
            // SAFETY: `check` places what the arguments need.
            unsafe {
                if solve {
                    let p = args::$Solve::<T> { $($field),* };
                    check(&what, place, p, &operands, &outputs, |p| kernels::$solve(p));
                } else {
                    let p = args::$Multiply::<T> { $($field),* };
                    check(&what, place, p, &operands, &outputs, |p| kernels::$multiply(p));
                }
            }
        };
    }
    match store {
        Store::Triangle { .. } => {
            run!(trmv Trmv, trsv Trsv, layout uplo transa diag n a lda x incx)
        }
        Store::Band { .. } => run!(tbmv Tbmv, tbsv Tbsv, layout uplo transa diag n k a lda x incx),
        _ => run!(tpmv Tpmv, tpsv Tpsv, layout uplo transa diag n ap x incx),
    }
}

macro_rules! rank_1 {
    ($test:ident, $name:ident $Name:ident $conj:literal) => {
        fn $test<T: Number>() {
            let mut random = Random(4);
            let r = &mut random;
            for layout in LAYOUTS {
                for m in SIZES.into_iter().chain([3000]) {
                    for n in SIZES.into_iter().chain([3000]) {
                        if m * n > 20000 || m.max(n) > 20 && r.below(4) > 0 {
                            continue;
                        }
                        let alpha = r.factor::<T>();
                        let row_major = layout.is_row_major();
                        let ld = 1.max(if row_major { n } else { m }) + r.pick(&PADS);
                        let a = Operand::<T>::random(
                            Store::Full { rows: m, cols: n, ld, row_major },
                            r,
                        );
                        let ((x, incx), (y, incy)) = (vector::<T>(m, r), vector::<T>(n, r));
                        let p = args::$Name::<T> {
                            layout,
                            m: m as i64,
                            n: n as i64,
                            alpha,
                            x: null(),
                            incx,
                            y: null(),
                            incy,
                            a: null_mut(),
                            lda: ld as i64,
                        };
                        let mut expected = Expected::unchanged(&a);
                        if is_needed(&p) {
                            for i in 0..m {
                                for j in 0..n {
                                    let mut sum = Sum::default();
                                    sum.add(a.get(i, j), one(), one());
                                    sum.add(alpha.wide(), x.get(i, 0), conj_if($conj, y.get(j, 0)));
                                    expected.set(a.store.index(i, j).unwrap(), sum);
                                }
                            }
                        }
                        let place = r.pick(&PLACES);
                        let operands = [(0, &x), (1, &y), (2, &a)];
                        // SAFETY: `check` places what the arguments need.
                        let call = |p: &args::$Name<T>| unsafe { kernels::$name(p) };
                        check(&(place, p), place, p, &operands, &[(2, &expected)], call);
                    }
                }
            }
        }
    };
}
rank_1!(real_rank_1, ger Ger false);
rank_1!(unconjugated_rank_1, geru Geru false);
rank_1!(conjugated_rank_1, gerc Gerc true);

macro_rules! symmetric_update {
    ($test:ident, $full1:ident $Full1:ident, $packed1:ident $Packed1:ident, $full2:ident $Full2:ident,
     $packed2:ident $Packed2:ident, $real:path) => {
        fn $test<T: Number>() {
            let mut random = Random(5);
            let r = &mut random;
            for layout in LAYOUTS {
                for uplo in UPLOS {
                    for n in SIZES {
                        for _ in 0..draws(n) {
                            let all = stores(r, layout, uplo.is_upper(), n, 0);
                            for (store, two) in
                                [(all[0], false), (all[0], true), (all[2], false), (all[2], true)]
                            {
                                let mut alpha = r.factor::<T>();
                                if !two {
                                    alpha = T::from_real(alpha.re());
                                }
                                let real_alpha = $real(alpha);
                                let a = Operand::<T>::random(store, r);
                                let ((x, incx), (y, incy)) = (vector::<T>(n, r), vector::<T>(n, r));
                                let mut expected = Expected::unchanged(&a);
                                if alpha != T::ZERO {
                                    for i in 0..n {
                                        for j in 0..n {
                                            let Some(at) = store.index(i, j) else { continue };
                                            let mut sum = Sum::default();
                                            sum.add(
                                                a.mirrored(uplo.is_upper(), T::IS_COMPLEX, i, j),
                                                one(),
                                                one(),
                                            );
                                            let (xi, xj) = (x.get(i, 0), x.get(j, 0).conj());
                                            let (yi, yj) = (y.get(i, 0), y.get(j, 0).conj());
                                            if two {
                                                sum.add(alpha.wide(), xi, yj);
                                                sum.add(alpha.wide().conj(), yi, xj);
                                            } else {
                                                sum.add(alpha.wide(), xi, xj);
                                            }
                                            if i == j {
                                                sum.value.im = 0.0;
                                            }
                                            expected.set(at, sum);
                                        }
                                    }
                                }
                                let place = r.pick(&PLACES);
                                let what = (place, layout, uplo, n, store, alpha, incx, incy, two);
                                let (one, both) = ([(0, &x), (1, &a)], [(0, &x), (1, &y), (2, &a)]);
                                let (outputs1, outputs2) = ([(1, &expected)], [(2, &expected)]);
                                let (n, lda) = (n as i64, ld(store));
                                let (x, y, a, ap) = (null(), null(), null_mut(), null_mut());
                                let packed = matches!(store, Store::Packed { .. });
                                // SAFETY: `check` places what the arguments need.
                                unsafe {
                                    match (packed, two) {
                                        (false, false) => {
                                            let p = args::$Full1::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha: real_alpha,
                                                x,
                                                incx,
                                                a,
                                                lda,
                                            };
                                            check(&what, place, p, &one, &outputs1, |p| {
                                                kernels::$full1(p)
                                            });
                                        }
                                        (true, false) => {
                                            let p = args::$Packed1::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha: real_alpha,
                                                x,
                                                incx,
                                                ap,
                                            };
                                            check(&what, place, p, &one, &outputs1, |p| {
                                                kernels::$packed1(p)
                                            });
                                        }
                                        (false, true) => {
                                            let p = args::$Full2::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha,
                                                x,
                                                incx,
                                                y,
                                                incy,
                                                a,
                                                lda,
                                            };
                                            check(&what, place, p, &both, &outputs2, |p| {
                                                kernels::$full2(p)
                                            });
                                        }
                                        (true, true) => {
                                            let p = args::$Packed2::<T> {
                                                layout,
                                                uplo,
                                                n,
                                                alpha,
                                                x,
                                                incx,
                                                y,
                                                incy,
                                                ap,
                                            };
                                            check(&what, place, p, &both, &outputs2, |p| {
                                                kernels::$packed2(p)
                                            });
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
}
symmetric_update!(real_update, syr Syr, spr Spr, syr2 Syr2, spr2 Spr2, T::from);
symmetric_update!(hermitian_update, her Her, hpr Hpr, her2 Her2, hpr2 Hpr2, T::re);

fn copies<T: Number>() {
    let mut random = Random(17);
    let r = &mut random;
    for layout in LAYOUTS {
        for trans in TRANSPOSES {
            for m in SIZES {
                for n in SIZES {
                    let alpha = r.factor::<T>();
                    let matrix = |rows: usize, cols: usize, r: &mut Random| {
                        let row_major = layout.is_row_major();
                        let ld = 1.max(if row_major { cols } else { rows }) + r.pick(&PADS);
                        (
                            Operand::<T>::random(Store::Full { rows, cols, ld, row_major }, r),
                            ld as i64,
                        )
                    };
                    let (rows, cols) = if trans.is_transposed() { (n, m) } else { (m, n) };
                    let ((a, lda), (mut b, ldb)) = (matrix(m, n, r), matrix(rows, cols, r));
                    b.data.fill(T::canary());
                    let (m, n) = (m as i64, n as i64);
                    let (from, to) = (null(), null_mut());
                    let p = args::Omatcopy::<T> {
                        layout,
                        trans,
                        m,
                        n,
                        alpha,
                        a: from,
                        lda,
                        b: to,
                        ldb,
                    };
                    let mut expected = Expected::unchanged(&b);
                    for (i, j) in (0..rows).flat_map(|i| (0..cols).map(move |j| (i, j))) {
                        let mut sum = Sum::default();
                        if alpha != T::ZERO {
                            sum.add(alpha.wide(), a.op(trans, i, j), one());
                        }
                        expected.set(b.store.index(i, j).expect("it is stored"), sum);
                    }
                    // SAFETY: `check` placed what the arguments need.
                    let call = |p: &args::Omatcopy<T>| unsafe { kernels::omatcopy(p) };
                    let place = r.pick(&PLACES);
                    check(&(place, p), place, p, &[(0, &a), (1, &b)], &[(1, &expected)], call);
                }
            }
        }
    }
}

macro_rules! tests {
    ($($name:ident: $f:ident $($t:ident)*;)*) => {$(
        #[test]
        fn $name() {
            $($f::<$t>();)*
        }
    )*};
}
tests! {
    general_s: general f32;
    general_d: general f64;
    general_c: general c32;
    general_z: general c64;
    symmetric_sd: real_symmetric f32 f64;
    hermitian_cz: hermitian c32 c64;
    triangular_s: triangular f32;
    triangular_d: triangular f64;
    triangular_c: triangular c32;
    triangular_z: triangular c64;
    ger_sd: real_rank_1 f32 f64;
    geru_cz: unconjugated_rank_1 c32 c64;
    gerc_cz: conjugated_rank_1 c32 c64;
    her_cz: hermitian_update c32 c64;
    syr_sd: real_update f32 f64;
    omatcopy_sdcz: copies f32 f64 c32 c64;
}
