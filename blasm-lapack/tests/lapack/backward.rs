//! Backward errors, by element, in double-double arithmetic.
//!
//! The bounds are Higham's (Accuracy and Stability of Numerical Algorithms, 2nd edition); the theorem
//! stands at each. They hold whatever the order of the operations, so for any blocking. A residual
//! matrix is applied to vectors ([`probes`]); below order 25 it is seen element by element.

use crate::common::{
    Any, Checked, Dense, Draw, Element, Matrix, Number, Random, builtin, close, for_each_type,
    gamma, openblas, probes, sizes, wide,
};
use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_core::scalar::{Real, c64};
use blasm_lapack as lapack;
use blasm_tests::dd::{Cell, Zd};

/// A kind of matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Random,
    /// Rows and columns of very different sizes.
    Graded,
    Hilbert,
    /// Of about half its rank.
    Singular,
    /// Ones and zeros, with many ties among pivots.
    Ties,
}

const KINDS: [Kind; 5] = [Kind::Random, Kind::Graded, Kind::Hilbert, Kind::Singular, Kind::Ties];

const UPLOS: [Uplo; 2] = [Uplo::LOWER, Uplo::UPPER];

fn general<T: Number>(
    kind: Kind,
    m: usize,
    n: usize,
    gap: usize,
    random: &mut Random,
) -> Matrix<T> {
    let rank = (m.min(n) / 2).max(1);
    let few: Vec<Cell> = (0..rank * (m + n)).map(|_| random.cell()).collect();
    Matrix::new(m, n, gap, |i, j| {
        let x = random.cell();
        match kind {
            Kind::Random => x,
            Kind::Graded => {
                let by = 2.0_f64.powi((i * 7 % 23) as i32 - (j * 5 % 29) as i32);
                Cell { re: x.re * by, im: x.im * by }
            }
            Kind::Hilbert => Cell { re: 1.0 / (i + j + 1) as f64, im: 0.0 },
            // Columns repeat: the rank is exact.
            Kind::Singular => few[(j % rank) * (m + n) + i],
            Kind::Ties => Cell { re: (random.index(3) as f64) - 1.0, im: 0.0 },
        }
    })
}

fn is_lower(i: usize, j: usize) -> bool {
    i >= j
}

fn is_upper(i: usize, j: usize) -> bool {
    i <= j
}

fn triangle(uplo: Uplo) -> fn(usize, usize) -> bool {
    if uplo.is_upper() { is_upper } else { is_lower }
}

/// L and U of a factored matrix.
fn factors<T: Number>(f: &Matrix<T>) -> (Dense, Dense) {
    let k = f.rows.min(f.columns);
    let l = Dense::new::<T>(f.rows, k, |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Less => Cell::ZERO,
        std::cmp::Ordering::Equal => Cell::ONE,
        std::cmp::Ordering::Greater => f.at(i, j).cell(),
    });
    let u =
        Dense::new::<T>(
            k,
            f.columns,
            |i, j| {
                if is_upper(i, j) { f.at(i, j).cell() } else { Cell::ZERO }
            },
        );
    (l, u)
}

/// The rows of P A, as row numbers of A.
fn order(pivots: &[i32], m: usize) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..m).collect();
    for (i, p) in pivots.iter().enumerate() {
        let p = usize::try_from(*p).expect("pivots are positive");
        assert!((i + 1..=m).contains(&p), "pivot {i} is {p}, of {m} rows");
        rows.swap(i, p - 1);
    }
    rows
}

fn lu<T: Element>(checked: &Checked<'_>, kind: Kind, m: usize, n: usize, seed: u64) {
    let what = format!("getrf {} {kind:?} {m} x {n}", T::LETTER);
    let blas = Any(T::blas(checked));
    let random = &mut Random(seed);
    let a = general::<T>(kind, m, n, random.index(4), random);
    let mut f = a.clone();
    let mut pivots = vec![-7_i32; m.min(n)];
    let (rows, columns, ld) = (m as i64, n as i64, a.ld());
    let info = unsafe { lapack::getrf(&blas, rows, columns, f.first(), ld, pivots.as_mut_ptr()) };
    let info = info.expect("no call fails");
    f.changed_only(&a, |_, _| true);
    let zero = (0..m.min(n)).find(|&i| f.at(i, i).is_zero()).map_or(0, |i| i as i64 + 1);
    assert_eq!(info, zero, "{what}");
    let order = order(&pivots, m);
    let pa = a.dense(|_, _| true).with_rows(&order);
    let (l, u) = factors(&f);
    for j in 0..m.min(n) {
        // By the sum of the parts' sizes, so that the modulus is at most sqrt(2); and rounded.
        let most = if T::IS_COMPLEX { 2.0_f64.sqrt() } else { 1.0 } * (1.0 + 20.0 * T::UNIT);
        assert!((j + 1..m).all(|i| l.at(i, j).modulus() <= most), "{what}: column {j} of L");
    }
    for v in probes(n, random) {
        // Theorem 9.3: |P A - L U| <= gamma(n) |L| |U|.
        let left = pa.times(&wide(&v));
        let right = l.times(&u.times(&wide(&v)));
        let size = l.sizes_times(&u.sizes_times(&sizes(&v)));
        close::<T>(&what, &left, &right, gamma::<T>(m.min(n)), &size);
    }
    if m != n || n == 0 || info != 0 {
        return;
    }
    for trans in [Transpose::NONE, Transpose::TRANSPOSE, Transpose::CONJUGATE] {
        let what = format!("getrs {trans:?} after {what}");
        let nrhs = 1 + random.index(3);
        let b = Matrix::<T>::new(n, nrhs, random.index(3), |_, _| random.cell());
        let mut x = b.clone();
        let (ldb, nrhs) = (b.ld(), nrhs as i64);
        let pivots = pivots.as_ptr();
        let f = f.first();
        let info =
            unsafe { lapack::getrs(&blas, trans, columns, nrhs, f, ld, pivots, x.first(), ldb) };
        assert_eq!(info, Ok(0), "{what}");
        x.changed_only(&b, |_, _| true);
        // Without the rows' order: op(P^T L U).
        let mut back = vec![0; n];
        order.iter().enumerate().for_each(|(to, from)| back[*from] = to);
        let (l, a) = (l.with_rows(&back), a.dense(|_, _| true));
        let is_transposed = trans.is_transposed();
        let op = |d: &Dense| {
            if is_transposed { d.transposed(trans.is_conjugated()) } else { d.clone() }
        };
        let (first, second) = if is_transposed { (op(&u), op(&l)) } else { (l, u.clone()) };
        for j in 0..x.columns {
            let column = |m: &Matrix<T>| (0..n).map(|i| m.at(i, j).cell()).collect::<Vec<_>>();
            let (x, b) = (column(&x), column(&b));
            // Theorem 9.4: |b - A x| <= (3 gamma(n) + gamma(n)^2) |L| |U| |x|.
            let g = gamma::<T>(n);
            let size = first.sizes_times(&second.sizes_times(&sizes(&x)));
            close::<T>(&what, &op(&a).times(&wide(&x)), &wide(&b), 3.0 * g + g * g, &size);
        }
    }
    let columns_at_a_time = [1, 2, 7, 64, 80][seed as usize % 5];
    let size = (n * columns_at_a_time + random.index(n)) as i64;
    let mut work = Matrix::<T>::new(size as usize, 1, 0, |_, _| Cell::ZERO);
    let work_before = work.clone();
    let mut x = f.clone();
    let (first, pivots) = (x.first(), pivots.as_ptr());
    let info = unsafe { lapack::getri(&blas, columns, first, ld, pivots, work.first(), size) };
    assert_eq!(info, Ok(0), "{what}");
    work.changed_only(&work_before, |_, _| true);
    x.changed_only(&a, |_, _| true);
    assert!(work.at(0, 0).re().to_f64() >= (64 * n) as f64, "{what}");
    let mut back = vec![0; n];
    order.iter().enumerate().for_each(|(to, from)| back[*from] = to);
    let (x, l) = (x.dense(|_, _| true), l.with_rows(&back));
    for v in probes(n, random) {
        // Section 14.3.2, method B, (14.17), with its constants worked out: of Y = inv(L U), the
        // left residual is that of inv(U), that of the division by L, and Y times the backward
        // error of L U; each is at most gamma(n) |Y| |L| |U|, apart from terms in gamma^2.
        let g = gamma::<T>(n);
        let ax = a.dense(|_, _| true).times(&wide(&v));
        let size = x.sizes_times(&l.sizes_times(&u.sizes_times(&sizes(&v))));
        let bound = 3.0 * g + 3.0 * g * g;
        close::<T>(&format!("getri after {what}"), &x.times(&ax), &wide(&v), bound, &size);
    }
}

/// A Hermitian matrix of which only a triangle is stored.
fn definite<T: Number>(kind: Kind, uplo: Uplo, n: usize, random: &mut Random) -> Matrix<T> {
    let b = general::<T>(Kind::Random, n, n, 0, random);
    let hilbert = general::<T>(Kind::Hilbert, n, n, 0, random);
    let inside = triangle(uplo);
    Matrix::<T>::new(n, n, random.index(4), |i, j| {
        if !inside(i, j) {
            return Cell::ZERO;
        }
        if kind == Kind::Hilbert {
            return hilbert.at(i, j).cell();
        }
        // Dominated by its diagonal.
        let x = b.at(i.min(j), i.max(j)).cell();
        let x = if i > j { x.conj() } else { x };
        let scale = |k: usize| {
            if kind == Kind::Graded { 2.0_f64.powi(-((k * 7 % 19) as i32)) } else { 1.0 }
        };
        let by = scale(i) * scale(j);
        if i == j {
            return Cell { re: by * (1.5 * n as f64 + x.re), im: 0.0 };
        }
        Cell { re: by * x.re, im: by * x.im }
    })
    .only(inside)
}

/// The whole of a Hermitian matrix, from its triangle.
fn whole<T: Number>(a: &Matrix<T>, uplo: Uplo) -> Dense {
    let inside = triangle(uplo);
    Dense::new::<T>(a.rows, a.columns, |i, j| {
        let cell = if inside(i, j) { a.at(i, j).cell() } else { a.at(j, i).cell().conj() };
        if i == j { Cell { re: cell.re, im: 0.0 } } else { cell }
    })
}

fn cholesky<T: Element>(checked: &Checked<'_>, kind: Kind, n: usize, seed: u64) {
    let blas = Any(T::blas(checked));
    for uplo in UPLOS {
        let what = format!("potrf {} {kind:?} {uplo:?} {n}", T::LETTER);
        let random = &mut Random(seed);
        let a = definite::<T>(kind, uplo, n, random);
        let (inside, order, ld) = (triangle(uplo), n as i64, a.ld());
        let mut f = a.clone();
        let info = unsafe { lapack::potrf(&blas, uplo, order, f.first(), ld) };
        let info = info.expect("no call fails");
        f.changed_only(&a, inside);
        assert!(info >= 0 && info <= order, "{what}: {info}");
        assert!(info == 0 || kind == Kind::Hilbert, "{what}: {info}");
        // A Hilbert matrix has positive minors until rounding makes them negative: theorem 10.7
        // with its condition number, which is above 1e8 from order 7 on, and 1e16 from order 13 on.
        let surely = if T::UNIT > 1e-10 { 4 } else { 8 };
        assert!(info == 0 || info > surely, "{what}: {info}");
        // What comes before a pivot that is not positive is a factor.
        let k = if info == 0 { n } else { info as usize - 1 };
        let part = |m: &Dense| Dense::new::<T>(k, k, |i, j| m.at(i, j));
        let (factor, a_whole) = (part(&f.dense(inside)), part(&whole(&a, uplo)));
        let (left, right) = if uplo.is_upper() {
            (factor.adjoint(), factor.clone())
        } else {
            (factor.clone(), factor.adjoint())
        };
        for v in probes(k, random) {
            // Theorem 10.3: |A - R^H R| <= gamma(n + 1) |R^H| |R|.
            let product = left.times(&right.times(&wide(&v)));
            let size = left.sizes_times(&right.sizes_times(&sizes(&v)));
            close::<T>(&what, &a_whole.times(&wide(&v)), &product, gamma::<T>(n + 1), &size);
        }
        if info != 0 || n == 0 {
            continue;
        }
        let nrhs = 1 + random.index(3);
        let b = Matrix::<T>::new(n, nrhs, random.index(3), |_, _| random.cell());
        let mut x = b.clone();
        let (factor, ldb) = (f.first(), b.ld());
        let info =
            unsafe { lapack::potrs(&blas, uplo, order, nrhs as i64, factor, ld, x.first(), ldb) };
        assert_eq!(info, Ok(0), "{what}");
        x.changed_only(&b, |_, _| true);
        for j in 0..nrhs {
            let column = |m: &Matrix<T>| (0..n).map(|i| m.at(i, j).cell()).collect::<Vec<_>>();
            let (x, b) = (column(&x), column(&b));
            // Theorem 10.4: |b - A x| <= gamma(3 n + 1) |R^H| |R| |x|, as three times the above.
            let (g, size) = (gamma::<T>(n + 1), left.sizes_times(&right.sizes_times(&sizes(&x))));
            let bound = 3.0 * g + 3.0 * g * g;
            close::<T>(&what, &a_whole.times(&wide(&x)), &wide(&b), bound, &size);
        }
        // The inverse is that of the factor, times its adjoint, both of which have tests.
        let (mut inverse, mut steps) = (f.clone(), f.clone());
        let diag = Diagonal::NON_UNIT;
        unsafe {
            let first = steps.first();
            assert_eq!(lapack::potri(&blas, uplo, order, inverse.first(), ld), Ok(0), "{what}");
            assert_eq!(lapack::trtri(&blas, uplo, diag, order, first, ld), Ok(0), "{what}");
            assert_eq!(lapack::lauum(&blas, uplo, order, first, ld), Ok(0), "{what}");
        }
        assert!(inverse.same_bits(&steps), "{what}: potri");
    }
}

/// A triangle whose inverse has no large elements, though its rows and columns may be graded.
fn triangular<T: Number>(kind: Kind, uplo: Uplo, n: usize, random: &mut Random) -> Matrix<T> {
    let inside = triangle(uplo);
    Matrix::<T>::new(n, n, random.index(4), |i, j| {
        let x = random.cell();
        let by = if kind == Kind::Graded {
            2.0_f64.powi((i * 7 % 19) as i32 - (j * 7 % 19) as i32)
        } else {
            1.0
        };
        if i == j {
            let sign = if x.re < 0.0 { -1.0 } else { 1.0 };
            return Cell { re: sign * (1.0 + x.im.abs()), im: x.im };
        }
        let by = by / n as f64;
        Cell { re: by * x.re, im: by * x.im }
    })
    .only(inside)
}

fn triangles<T: Element>(checked: &Checked<'_>, kind: Kind, n: usize, seed: u64) {
    let blas = Any(T::blas(checked));
    for (number, uplo) in UPLOS.into_iter().enumerate() {
        let diag = if (seed as usize + number).is_multiple_of(3) {
            Diagonal::UNIT
        } else {
            Diagonal::NON_UNIT
        };
        let what = format!("{} {kind:?} {uplo:?} {diag:?} {n}", T::LETTER);
        let random = &mut Random(seed);
        let inside = triangle(uplo);
        // A unit diagonal is not read.
        let stored = move |i, j| inside(i, j) && (i != j || !diag.is_unit());
        let t = triangular::<T>(kind, uplo, n, random).only(stored);
        let (order, ld) = (n as i64, t.ld());
        let with_diagonal = |m: &Matrix<T>| {
            Dense::new::<T>(n, n, |i, j| match () {
                () if i == j && diag.is_unit() => Cell::ONE,
                () if inside(i, j) => m.at(i, j).cell(),
                () => Cell::ZERO,
            })
        };
        let dense = with_diagonal(&t);

        let mut inverse = t.clone();
        let info = unsafe { lapack::trtri(&blas, uplo, diag, order, inverse.first(), ld) };
        assert_eq!(info, Ok(0), "trtri {what}");
        inverse.changed_only(&t, stored);
        let x = with_diagonal(&inverse);
        for v in probes(n, random) {
            // Section 14.2, method 2C, (14.12): |X L - I| <= gamma(n + 1) |X| |L|.
            let size = x.sizes_times(&dense.sizes_times(&sizes(&v)));
            let product = x.times(&dense.times(&wide(&v)));
            close::<T>(&format!("trtri {what}"), &product, &wide(&v), gamma::<T>(n + 1), &size);
        }

        for trans in [Transpose::NONE, Transpose::TRANSPOSE, Transpose::CONJUGATE] {
            let nrhs = 1 + random.index(4);
            let b = Matrix::<T>::new(n, nrhs, random.index(3), |_, _| random.cell());
            let (mut x, mut t) = (b.clone(), t.clone());
            let (ldb, first) = (b.ld(), t.first());
            let (nrhs, b_first) = (nrhs as i64, x.first());
            let info = unsafe {
                lapack::trtrs(&blas, uplo, trans, diag, order, nrhs, first, ld, b_first, ldb)
            };
            assert_eq!(info, Ok(0), "trtrs {what}");
            x.changed_only(&b, |_, _| true);
            let op = match trans {
                Transpose::NONE => dense.clone(),
                _ => dense.transposed(trans.is_conjugated()),
            };
            for j in 0..x.columns {
                let column = |m: &Matrix<T>| (0..n).map(|i| m.at(i, j).cell()).collect::<Vec<_>>();
                let (x, b) = (column(&x), column(&b));
                // Theorem 8.5: |b - T x| <= gamma(n) |T| |x|.
                let (product, size) = (op.times(&wide(&x)), op.sizes_times(&sizes(&x)));
                let what = format!("trtrs {trans:?} {what}");
                close::<T>(&what, &product, &wide(&b), gamma::<T>(n), &size);
            }
        }
        if diag.is_unit() {
            continue;
        }
        let mut square = t.clone();
        let info = unsafe { lapack::lauum(&blas, uplo, order, square.first(), ld) };
        assert_eq!(info, Ok(0), "lauum {what}");
        square.changed_only(&t, inside);
        let (left, right) = if uplo.is_upper() {
            (dense.clone(), dense.adjoint())
        } else {
            (dense.adjoint(), dense.clone())
        };
        let square = whole(&square, uplo);
        for v in probes(n, random) {
            // Section 3.5, (3.13): |C - A B| <= gamma(n) |A| |B|.
            let product = left.times(&right.times(&wide(&v)));
            let size = left.sizes_times(&right.sizes_times(&sizes(&v)));
            let what = format!("lauum {what}");
            close::<T>(&what, &square.times(&wide(&v)), &product, gamma::<T>(n), &size);
        }
    }
}

/// Sizes at which code takes another path, and some beyond.
const SOME: [usize; 14] = [0, 1, 2, 7, 8, 9, 16, 17, 31, 33, 64, 65, 129, 160];

/// All kinds and types at some sizes; one kind at each size up to 300, and above 70 only one type, so
/// that the tests take no minutes.
fn everywhere(mut case: impl FnMut(Option<usize>, Kind, usize, u64)) {
    for (number, n) in SOME.into_iter().enumerate() {
        for (kind, seed) in KINDS.into_iter().zip(number as u64 * 5..) {
            case(None, kind, n, seed);
        }
    }
    for n in 0..=300 {
        case((n > 70).then_some(n % 4), KINDS[n % KINDS.len()], n, 1000 + n as u64);
    }
}

#[test]
fn factors_of_square_matrices_solve_and_invert() {
    let checked = builtin();
    everywhere(|only, kind, n, seed| for_each_type!(only, lu(&checked, kind, n, n, seed)));
}

#[test]
fn factors_of_other_matrices() {
    let checked = builtin();
    everywhere(|only, kind, n, seed| {
        let other = [n / 3, n + 1, 2 * n + 5, 9][seed as usize % 4];
        let (m, n) = if n % 2 == 0 { (n, other) } else { (other, n) };
        for_each_type!(only, lu(&checked, kind, m, n, seed));
    });
}

#[test]
fn cholesky_factors_solve_and_invert() {
    let checked = builtin();
    everywhere(|only, kind, n, seed| for_each_type!(only, cholesky(&checked, kind, n, seed)));
}

#[test]
fn triangles_are_inverted_solved_and_multiplied() {
    let checked = builtin();
    everywhere(|only, kind, n, seed| for_each_type!(only, triangles(&checked, kind, n, seed)));
}

#[test]
fn the_same_over_openblas() {
    let Some(checked) = openblas() else { return };
    for (n, seed) in SOME.into_iter().chain([300]).zip(1..) {
        let kind = KINDS[seed as usize % KINDS.len()];
        for_each_type!(lu(&checked, kind, n, n, seed));
        for_each_type!(cholesky(&checked, kind, n, seed));
        for_each_type!(triangles(&checked, kind, n, seed));
    }
}

#[test]
fn order_1025() {
    let checked = builtin();
    lu::<f64>(&checked, Kind::Random, 1025, 1025, 3);
    lu::<c64>(&checked, Kind::Graded, 513, 513, 4);
    cholesky::<f64>(&checked, Kind::Random, 1025, 1);
    triangles::<f64>(&checked, Kind::Random, 1025, 1);
}

/// The residuals find a wrong element: these tests can fail.
#[test]
fn a_wrong_element_is_found() {
    let found = std::panic::catch_unwind(|| {
        let one = [Zd::from(Cell::ONE)];
        let off = [Zd::from(Cell { re: 1.0 + 40.0 * f64::EPSILON, im: 0.0 })];
        close::<f64>("an element that is off", &one, &off, gamma::<f64>(10), &[1.0]);
    });
    assert!(found.is_err());
}
