//! The oracle against results computed by hand.

use blasm_tests::Word::{Complex, Flag, Int, Pointer, Real};
use blasm_tests::{Case, Depth, Value, Word, case_of, compare, expect, routines, specs};

const ROW: Word = Flag(101);
const COLUMN: Word = Flag(102);
const NONE: Word = Flag(111);
const TRANSPOSE: Word = Flag(112);
const CONJUGATE: Word = Flag(113);
const UPPER: Word = Flag(121);
const LOWER: Word = Flag(122);
const NON_UNIT: Word = Flag(131);
const UNIT: Word = Flag(132);
const LEFT: Word = Flag(141);
const RIGHT: Word = Flag(142);
const NAN: f64 = f64::NAN;

/// The place of the i-th double.
fn at(i: u64) -> Word {
    Pointer(8 * i)
}

fn bytes(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|x| x.to_le_bytes()).collect()
}

/// Compares the oracle with the memory after the call and with the result, and shows that it
/// refuses every number in that memory that is slightly wrong.
fn by_hand(routine: &str, words: &[Word], before: &[f64], after: &[f64], result: Value) {
    let case = Case {
        routine: routine.to_owned(),
        words: words.to_vec(),
        blob: bytes(before),
        result: None,
    };
    let expected = expect(&case);
    if let Err(why) = compare(&case, &expected, &bytes(after), result) {
        panic!("{why}");
    }
    for i in 0..after.len() {
        let mut wrong = after.to_vec();
        wrong[i] =
            if !wrong[i].is_finite() { 1.0 } else { wrong[i] + wrong[i].abs().max(1.0) * 1e-12 };
        let judged = compare(&case, &expected, &bytes(&wrong), result);
        assert!(judged.is_err(), "{case}: a wrong number {i} goes unseen");
    }
    let wrong = match result {
        Value::Nothing => Value::Index(0),
        Value::Real(x) => Value::Real(x + x.abs().max(1.0) * 1e-12),
        Value::Complex(re, im) => Value::Complex(re, im + 1e-9),
        Value::Index(i) => Value::Index(i + 1),
    };
    assert!(
        compare(&case, &expected, &bytes(after), wrong).is_err(),
        "{case}: a wrong result goes unseen"
    );
}

#[test]
fn dgemm() {
    // [1 2; 3 4] [5 6; 7 8] = [19 22; 43 50]; twice that plus three times C.
    let before = [1., 2., 3., 4., 5., 6., 7., 8., 1., 0., 0., 1.];
    let after = [1., 2., 3., 4., 5., 6., 7., 8., 41., 44., 86., 103.];
    let words = [
        ROW,
        NONE,
        NONE,
        Int(2),
        Int(2),
        Int(2),
        Real(2.),
        at(0),
        Int(2),
        at(4),
        Int(2),
        Real(3.),
        at(8),
        Int(2),
    ];
    by_hand("dgemm", &words, &before, &after, Value::Nothing);

    // Read by columns A is [1 3; 2 4] and B^T is [5 6; 7 8]: [26 30; 38 44], C not read.
    let before = [1., 2., 3., 4., 5., 6., 7., 8., NAN, NAN, NAN, NAN];
    let after = [1., 2., 3., 4., 5., 6., 7., 8., 26., 38., 30., 44.];
    let words = [
        COLUMN,
        NONE,
        TRANSPOSE,
        Int(2),
        Int(2),
        Int(2),
        Real(1.),
        at(0),
        Int(2),
        at(4),
        Int(2),
        Real(0.),
        at(8),
        Int(2),
    ];
    by_hand("dgemm", &words, &before, &after, Value::Nothing);
}

#[test]
fn dgemm_whose_output_is_an_input() {
    // C = A: the product of the old A with itself.
    let words = [
        ROW,
        NONE,
        NONE,
        Int(2),
        Int(2),
        Int(2),
        Real(1.),
        at(0),
        Int(2),
        at(0),
        Int(2),
        Real(0.),
        at(0),
        Int(2),
    ];
    by_hand("dgemm", &words, &[1., 2., 3., 4.], &[7., 10., 15., 22.], Value::Nothing);
}

#[test]
fn dgemm_with_nothing_to_sum() {
    // k = 0: C is scaled, A and B are outside memory; with beta = 1, not even C is read.
    let far = Pointer(1 << 40);
    let words = |beta| {
        [
            ROW,
            NONE,
            NONE,
            Int(1),
            Int(2),
            Int(0),
            Real(1.),
            far,
            Int(1),
            far,
            Int(2),
            Real(beta),
            at(0),
            Int(2),
        ]
    };
    by_hand("dgemm", &words(2.), &[3., 4.], &[6., 8.], Value::Nothing);
    by_hand("dgemm", &words(0.), &[NAN, 4.], &[0., 0.], Value::Nothing);
    by_hand("dgemm", &words(1.), &[NAN, 4.], &[NAN, 4.], Value::Nothing);
}

#[test]
fn dgemmtr() {
    // The lower triangle of [1; 2] [3 4] = [3 4; 6 8].
    let words = [
        ROW,
        LOWER,
        NONE,
        NONE,
        Int(2),
        Int(1),
        Real(1.),
        at(0),
        Int(1),
        at(2),
        Int(2),
        Real(1.),
        at(4),
        Int(2),
    ];
    by_hand(
        "dgemmtr",
        &words,
        &[1., 2., 3., 4., 10., NAN, 20., 30.],
        &[1., 2., 3., 4., 13., NAN, 26., 38.],
        Value::Nothing,
    );
}

#[test]
fn ztrsv() {
    // A = [i 1+i; . 2], x = (1, 1+i): b = (i + (1+i)^2, 2+2i) = (3i, 2+2i).
    let before = [0., 1., NAN, NAN, 1., 1., 2., 0., 0., 3., 2., 2.];
    let after = [0., 1., NAN, NAN, 1., 1., 2., 0., 1., 0., 1., 1.];
    let words = [COLUMN, UPPER, NONE, NON_UNIT, Int(2), at(0), Int(2), at(8), Int(1)];
    by_hand("ztrsv", &words, &before, &after, Value::Nothing);

    // A^H with a unit diagonal: [1 0; 1-i 1] x = (1, 1+i): x = (1, 2i).
    let before = [NAN, NAN, NAN, NAN, 1., 1., NAN, NAN, 1., 0., 1., 1.];
    let after = [NAN, NAN, NAN, NAN, 1., 1., NAN, NAN, 1., 0., 0., 2.];
    let words = [COLUMN, UPPER, CONJUGATE, UNIT, Int(2), at(0), Int(2), at(8), Int(1)];
    by_hand("ztrsv", &words, &before, &after, Value::Nothing);
}

#[test]
fn dtrsm() {
    // X [2 0; 1 4] = 2 [3 4]: x2 = 8/4 = 2, x1 = (6 - 2)/2 = 2.
    let words =
        [ROW, RIGHT, LOWER, NONE, NON_UNIT, Int(1), Int(2), Real(2.), at(0), Int(2), at(4), Int(2)];
    by_hand(
        "dtrsm",
        &words,
        &[2., NAN, 1., 4., 3., 4.],
        &[2., NAN, 1., 4., 2., 2.],
        Value::Nothing,
    );
    // alpha = 0 clears B and reads nothing.
    let words = [
        ROW,
        LEFT,
        LOWER,
        NONE,
        NON_UNIT,
        Int(1),
        Int(2),
        Real(0.),
        Pointer(1 << 40),
        Int(1),
        at(0),
        Int(2),
    ];
    by_hand("dtrsm", &words, &[NAN, 4.], &[0., 0.], Value::Nothing);
}

#[test]
fn dtrmm_and_dtpmv() {
    // [1 2; . 3] (4, 5) = (14, 15).
    let words = [
        COLUMN,
        LEFT,
        UPPER,
        NONE,
        NON_UNIT,
        Int(2),
        Int(1),
        Real(1.),
        at(0),
        Int(2),
        at(4),
        Int(2),
    ];
    by_hand(
        "dtrmm",
        &words,
        &[1., NAN, 2., 3., 4., 5.],
        &[1., NAN, 2., 3., 14., 15.],
        Value::Nothing,
    );
    // The same packed by columns: 1, 2, 3; the vector backwards.
    let words = [COLUMN, UPPER, NONE, NON_UNIT, Int(2), at(0), at(3), Int(-1)];
    by_hand("dtpmv", &words, &[1., 2., 3., 5., 4.], &[1., 2., 3., 15., 14.], Value::Nothing);
}

#[test]
fn packed_order_three() {
    // A symmetric, rows (1 2 3), (2 4 5), (3 5 6); A (1, 10, 100) = (321, 542, 653).
    let x = [1., 10., 100., 0., 0., 0.];
    let y = [321., 542., 653.];
    let by_rows = [1., 2., 3., 4., 5., 6.];
    let by_columns = [1., 2., 4., 3., 5., 6.];
    // The upper triangle by rows is the lower one by columns.
    for (layout, uplo, ap) in [
        (ROW, UPPER, by_rows),
        (COLUMN, LOWER, by_rows),
        (ROW, LOWER, by_columns),
        (COLUMN, UPPER, by_columns),
    ] {
        let words = [layout, uplo, Int(3), Real(1.), at(0), at(6), Int(1), Real(1.), at(9), Int(1)];
        let before: Vec<f64> = ap.into_iter().chain(x).collect();
        let after: Vec<f64> = ap.into_iter().chain(x[..3].iter().copied()).chain(y).collect();
        by_hand("dspmv", &words, &before, &after, Value::Nothing);
    }
}

#[test]
fn dgbmv() {
    // A = [1 2 0; 3 4 5], kl = 1, ku = 1, by columns (*, 1, 3), (2, 4, *), (5, *, *); x = (1, 10,
    // 100).
    let a = [NAN, 1., 3., 2., 4., NAN, 5., NAN, NAN];
    let before: Vec<f64> = a.into_iter().chain([1., 10., 100., 1., 1.]).collect();
    let after: Vec<f64> = a.into_iter().chain([1., 10., 100., 22., 544.]).collect();
    let words = [
        COLUMN,
        NONE,
        Int(2),
        Int(3),
        Int(1),
        Int(1),
        Real(1.),
        at(0),
        Int(3),
        at(9),
        Int(1),
        Real(1.),
        at(12),
        Int(1),
    ];
    by_hand("dgbmv", &words, &before, &after, Value::Nothing);

    // The same by rows (*, 1, 2), (3, 4, 5), transposed: A^T (1, 10) = (31, 42, 50).
    let a = [NAN, 1., 2., 3., 4., 5.];
    let before: Vec<f64> = a.into_iter().chain([1., 10., NAN, NAN, NAN]).collect();
    let after: Vec<f64> = a.into_iter().chain([1., 10., 31., 42., 50.]).collect();
    let words = [
        ROW,
        TRANSPOSE,
        Int(2),
        Int(3),
        Int(1),
        Int(1),
        Real(1.),
        at(0),
        Int(3),
        at(6),
        Int(1),
        Real(0.),
        at(8),
        Int(1),
    ];
    by_hand("dgbmv", &words, &before, &after, Value::Nothing);
}

#[test]
fn dsbmv_and_dtbsv() {
    // A symmetric, diagonal (1, 2), beside it 3; upper by columns (*, 1), (3, 2); A (1, 10) = (31,
    // 23).
    let words = [
        COLUMN,
        UPPER,
        Int(2),
        Int(1),
        Real(1.),
        at(0),
        Int(2),
        at(4),
        Int(1),
        Real(0.),
        at(6),
        Int(1),
    ];
    by_hand(
        "dsbmv",
        &words,
        &[NAN, 1., 3., 2., 1., 10., NAN, NAN],
        &[NAN, 1., 3., 2., 1., 10., 31., 23.],
        Value::Nothing,
    );
    // Upper by rows (1, 3), (2, *): x2 = 8/2 = 4, x1 = 13 - 12 = 1.
    let words = [ROW, UPPER, NONE, NON_UNIT, Int(2), Int(1), at(0), Int(2), at(4), Int(1)];
    by_hand(
        "dtbsv",
        &words,
        &[1., 3., 2., NAN, 13., 8.],
        &[1., 3., 2., NAN, 1., 4.],
        Value::Nothing,
    );
}

#[test]
fn zher2k() {
    // a = 1+2i, b = 3-i, alpha = i: i a conj(b) = i (1+7i) = -7+i; with its conjugate -14; plus 2
    // re(c).
    let words = [
        COLUMN,
        LOWER,
        NONE,
        Int(1),
        Int(1),
        Complex(0., 1.),
        at(0),
        Int(1),
        at(2),
        Int(1),
        Real(2.),
        at(4),
        Int(1),
    ];
    by_hand(
        "zher2k",
        &words,
        &[1., 2., 3., -1., 5., NAN],
        &[1., 2., 3., -1., -4., 0.],
        Value::Nothing,
    );
}

#[test]
fn zherk_that_does_nothing_leaves_the_diagonal() {
    let words =
        [COLUMN, LOWER, NONE, Int(1), Int(0), Real(1.), at(0), Int(1), Real(1.), at(0), Int(1)];
    by_hand("zherk", &words, &[5., 7.], &[5., 7.], Value::Nothing);
    let words =
        [COLUMN, LOWER, NONE, Int(1), Int(0), Real(1.), at(0), Int(1), Real(2.), at(0), Int(1)];
    by_hand("zherk", &words, &[5., 7.], &[10., 0.], Value::Nothing);
}

#[test]
fn zhemm_takes_the_diagonal_as_real() {
    // [2 i; -i 3] (1, 1) = (2+i, 3-i), upper by rows.
    let words = [
        ROW,
        LEFT,
        UPPER,
        Int(2),
        Int(1),
        Complex(1., 0.),
        at(0),
        Int(2),
        at(8),
        Int(1),
        Complex(0., 0.),
        at(12),
        Int(1),
    ];
    let before = [2., NAN, 0., 1., NAN, NAN, 3., NAN, 1., 0., 1., 0., NAN, NAN, NAN, NAN];
    let mut after = before;
    after[12..].copy_from_slice(&[2., 1., 3., -1.]);
    by_hand("zhemm", &words, &before, &after, Value::Nothing);
}

#[test]
fn dger_over_its_own_vector() {
    // x is the first row of the 2 x 2 A, by rows: both rows use the old x = (1, 2).
    let words = [ROW, Int(2), Int(2), Real(1.), at(0), Int(1), at(4), Int(1), at(0), Int(2)];
    by_hand(
        "dger",
        &words,
        &[1., 2., 3., 4., 10., 20.],
        &[11., 22., 23., 44., 10., 20.],
        Value::Nothing,
    );
}

#[test]
fn daxpby() {
    // 2 (1, 2) + 3 (10, 20).
    let words = [Int(2), Real(2.), at(0), Int(1), Real(3.), at(2), Int(1)];
    by_hand("daxpby", &words, &[1., 2., 10., 20.], &[1., 2., 32., 64.], Value::Nothing);
}

#[test]
fn domatcopy_and_zomatcopy() {
    // 2 A^T of the 2 x 3 matrix (1 2 3; 4 5 6), by columns, to a leading dimension of 4.
    let words = [COLUMN, TRANSPOSE, Int(2), Int(3), Real(2.), at(0), Int(2), at(6), Int(4)];
    by_hand(
        "domatcopy",
        &words,
        &[1., 4., 2., 5., 3., 6., 0., 0., 0., 9., 0., 0., 0.],
        &[1., 4., 2., 5., 3., 6., 2., 4., 6., 9., 8., 10., 12.],
        Value::Nothing,
    );
    // i conj(1 + 2i) = 2 + i.
    let alpha = Complex(0., 1.);
    let words = [ROW, CONJUGATE, Int(1), Int(1), alpha, at(0), Int(1), at(2), Int(1)];
    by_hand("zomatcopy", &words, &[1., 2., NAN, NAN], &[1., 2., 2., 1.], Value::Nothing);
}

#[test]
fn dgemm_batch_strided() {
    // 2 A B_1 + 3 C_1 and 2 A B_2 + 3 C_2 with one A = (5), B = (1, 2), and C = (10, 20) two apart.
    let sizes = [Int(1), Int(1), Int(1), Real(2.)];
    let (a, b) = ([at(0), Int(1), Int(0)], [at(1), Int(1), Int(1)]);
    let c = [Real(3.), at(3), Int(1), Int(2), Int(2)];
    let words = [&[ROW, NONE, NONE][..], &sizes, &a, &b, &c].concat();
    by_hand(
        "dgemm_batch_strided",
        &words,
        &[5., 1., 2., 10., 7., 20.],
        &[5., 1., 2., 40., 7., 80.],
        Value::Nothing,
    );
}

#[test]
fn zgerc_and_zher2() {
    // (1+i) conj(2+i) = (1+i)(2-i) = 3+i.
    let words =
        [COLUMN, Int(1), Int(1), Complex(1., 0.), at(0), Int(1), at(2), Int(1), at(4), Int(1)];
    by_hand("zgerc", &words, &[1., 1., 2., 1., 0., 0.], &[1., 1., 2., 1., 3., 1.], Value::Nothing);
    // Twice the real part of it on a Hermitian diagonal.
    let words =
        [COLUMN, UPPER, Int(1), Complex(1., 0.), at(0), Int(1), at(2), Int(1), at(4), Int(1)];
    by_hand("zher2", &words, &[1., 1., 2., 1., 1., NAN], &[1., 1., 2., 1., 7., 0.], Value::Nothing);
}

#[test]
fn drotg() {
    let words = [at(0), at(1), at(2), at(3)];
    // |a| <= |b|: z is 1/c.
    by_hand("drotg", &words, &[3., 4., NAN, NAN], &[5., 1. / 0.6, 0.6, 0.8], Value::Nothing);
    by_hand("drotg", &words, &[-4., 3., NAN, NAN], &[-5., -0.6, 0.8, -0.6], Value::Nothing);
    by_hand("drotg", &words, &[0., 0., NAN, NAN], &[0., 0., 1., 0.], Value::Nothing);
    by_hand("drotg", &words, &[0., 2., NAN, NAN], &[2., 1., 0., 1.], Value::Nothing);
    let h = 0.5f64.sqrt();
    by_hand(
        "drotg",
        &words,
        &[1e300, 1e300, NAN, NAN],
        &[1e300 * 2f64.sqrt(), 2f64.sqrt(), h, h],
        Value::Nothing,
    );
}

#[test]
fn zrotg() {
    // a = 3i, b = 4: r = 5i, c = 3/5, s = conj(4) i 4/5 / 4 = 4i/5.
    let words = [at(0), at(2), at(4), at(5)];
    by_hand(
        "zrotg",
        &words,
        &[0., 3., 4., 0., NAN, NAN, NAN],
        &[0., 5., 4., 0., 0.6, 0., 0.8],
        Value::Nothing,
    );
    by_hand(
        "zrotg",
        &words,
        &[0., 0., 0., 2., NAN, NAN, NAN],
        &[2., 0., 0., 2., 0., 0., -1.],
        Value::Nothing,
    );
}

#[test]
fn drotmg() {
    // q1 = 1*2*2 > q2 = 1*1*1: h21 = -1/2, h12 = 1/2, u = 5/4.
    let words = [at(0), at(1), at(2), Real(1.), at(3)];
    by_hand(
        "drotmg",
        &words,
        &[1., 1., 2., NAN, 7., 7., 7., 7.],
        &[0.8, 0.8, 2.5, 0., 7., -0.5, 0.5, 7.],
        Value::Nothing,
    );
    // y1 = 0: H is the identity and nothing else changes.
    let words = [at(0), at(1), at(2), Real(0.), at(3)];
    by_hand(
        "drotmg",
        &words,
        &[1., 1., 2., NAN, 7., 7., 7., 7.],
        &[1., 1., 2., -2., 7., 7., 7., 7.],
        Value::Nothing,
    );
    // A tiny d1 is scaled up twice: by 2^48 in all, and with it x1 and the first row of H by 2^-24.
    let tiny = 2f64.powi(-60);
    let words = [at(0), at(1), at(2), Real(0.5), at(3)];
    let before = [tiny, tiny, 1., NAN, NAN, NAN, NAN, NAN];
    let (d, s) = (0.8 * 2f64.powi(-12), 2f64.powi(-24));
    let after = [d, d, 1.25 * s, -1., s, -0.5 * s, 0.5 * s, s];
    by_hand("drotmg", &words, &before, &after, Value::Nothing);
    // The host's own answer where libraries never return.
    let before = [f64::INFINITY, 1., 1., NAN, 7., 7., 7., 7.];
    let words = [at(0), at(1), at(2), Real(1.), at(3)];
    by_hand(
        "drotmg",
        &words,
        &before,
        &[NAN, 1.0, NAN, -1., NAN, NAN, NAN, NAN].map(|x| if x == 1.0 { NAN } else { x }),
        Value::Nothing,
    );
}

#[test]
fn drot_and_drotm() {
    // x = (1, 2), y = (3, 4), c = 2, s = -1.
    let words = [Int(2), at(0), Int(1), at(2), Int(1), Real(2.), Real(-1.)];
    by_hand("drot", &words, &[1., 2., 3., 4.], &[-1., 0., 7., 10.], Value::Nothing);
    // Increment 0: one pair, rotated twice: (1, 3) -> (-1, 7) -> (-9, 13).
    let words = [Int(2), at(0), Int(0), at(1), Int(0), Real(2.), Real(-1.)];
    by_hand("drot", &words, &[1., 3.], &[-9., 13.], Value::Nothing);
    // flag 0: H = [1 h12; h21 1] = [1 5; 2 1].
    let words = [Int(1), at(0), Int(1), at(1), Int(1), at(2)];
    by_hand(
        "drotm",
        &words,
        &[1., 3., 0., NAN, 2., 5., NAN],
        &[16., 5., 0., NAN, 2., 5., NAN],
        Value::Nothing,
    );
    // flag 1: H = [h11 1; -1 h22].
    by_hand(
        "drotm",
        &words,
        &[1., 3., 1., 4., NAN, NAN, 6.],
        &[7., 17., 1., 4., NAN, NAN, 6.],
        Value::Nothing,
    );
    by_hand(
        "drotm",
        &words,
        &[1., 3., -2., NAN, NAN, NAN, NAN],
        &[1., 3., -2., NAN, NAN, NAN, NAN],
        Value::Nothing,
    );
}

#[test]
fn order_of_elements_in_level_1() {
    // Backwards: the pointer is the lowest address.
    let words = [Int(2), at(0), Int(-1), at(2), Int(2)];
    by_hand("dcopy", &words, &[1., 2., 0., NAN, 0.], &[1., 2., 2., NAN, 1.], Value::Nothing);
    // Overlapping: as if x had been read first.
    let words = [Int(2), at(0), Int(1), at(1), Int(1)];
    by_hand("dcopy", &words, &[1., 2., 3.], &[1., 1., 2.], Value::Nothing);
    // Swapping goes element by element: (1, 2, 3) -> (2, 1, 3) -> (2, 3, 1).
    by_hand("dswap", &words, &[1., 2., 3.], &[2., 3., 1.], Value::Nothing);
    let words = [Int(2), Real(2.), at(0), Int(1), at(1), Int(1)];
    by_hand("daxpy", &words, &[1., 2., 3.], &[1., 4., 7.], Value::Nothing);
    // Increment 0: every element is added to the one y.
    let words = [Int(2), Real(2.), at(0), Int(1), at(2), Int(0)];
    by_hand("daxpy", &words, &[1., 2., 3.], &[1., 2., 9.], Value::Nothing);
}

#[test]
fn scal_multiplies_or_does_nothing() {
    let words = |n, alpha, inc| [Int(n), Real(alpha), at(0), Int(inc)];
    by_hand("dscal", &words(2, 0., 1), &[NAN, 4.], &[NAN, 0.], Value::Nothing);
    by_hand("dscal", &words(2, 2., 0), &[3., 4.], &[3., 4.], Value::Nothing);
    by_hand("dscal", &words(2, 2., -1), &[3., 4.], &[3., 4.], Value::Nothing);
    by_hand("zdscal", &words(1, 3., 1), &[3., -4.], &[9., -12.], Value::Nothing);
}

#[test]
fn results() {
    let vector = |n, inc| [Int(n), at(0), Int(inc)];
    by_hand("dnrm2", &vector(2, 1), &[3., 4.], &[3., 4.], Value::Real(5.));
    by_hand("dnrm2", &vector(2, -1), &[3., 4.], &[3., 4.], Value::Real(5.));
    by_hand("dnrm2", &vector(4, 0), &[3., 4.], &[3., 4.], Value::Real(6.));
    by_hand("dnrm2", &vector(2, 1), &[3e200, 4e200], &[3e200, 4e200], Value::Real(5e200));
    by_hand("dznrm2", &vector(1, 1), &[3., 4.], &[3., 4.], Value::Real(5.));
    by_hand("dasum", &vector(2, 1), &[3., -4.], &[3., -4.], Value::Real(7.));
    by_hand("dasum", &vector(2, -1), &[3., -4.], &[3., -4.], Value::Real(0.));
    by_hand("dzasum", &vector(1, 1), &[3., -4.], &[3., -4.], Value::Real(7.));
    by_hand("idamax", &vector(3, 1), &[3., -4., 4.], &[3., -4., 4.], Value::Index(1));
    by_hand(
        "idamax",
        &vector(3, 1),
        &[3., NAN, f64::INFINITY],
        &[3., NAN, f64::INFINITY],
        Value::Index(1),
    );
    by_hand("idamax", &vector(3, 0), &[3., -4., 4.], &[3., -4., 4.], Value::Index(0));
    by_hand("izamax", &vector(2, 1), &[3., 4., -5., 3.], &[3., 4., -5., 3.], Value::Index(1));
    let two = [Int(2), at(0), Int(1), at(2), Int(-1)];
    by_hand("ddot", &two, &[1., 2., 3., 4.], &[1., 2., 3., 4.], Value::Real(10.));
    let one = [Int(1), at(0), Int(1), at(2), Int(1)];
    by_hand("zdotc", &one, &[1., 2., 3., 4.], &[1., 2., 3., 4.], Value::Complex(11., -2.));
    by_hand("zdotu", &one, &[1., 2., 3., 4.], &[1., 2., 3., 4.], Value::Complex(-5., 10.));
    let none = [Int(0), Real(7.), at(0), Int(1), at(0), Int(1)];
    by_hand("sdsdot", &none, &[], &[], Value::Real(7.));
}

#[test]
fn singles_are_judged_as_singles() {
    let dot = Case {
        routine: "sdot".to_owned(),
        words: vec![Int(2), Pointer(0), Int(1), Pointer(8), Int(1)],
        blob: [0.1f32, 0.2, 0.3, 0.4].iter().flat_map(|x| x.to_le_bytes()).collect(),
        result: None,
    };
    let expected = expect(&dot);
    let judge = |x: f32| compare(&dot, &expected, &dot.blob, Value::Real(x.into()));
    let right = 0.1f32 * 0.3 + 0.2 * 0.4;
    assert!(judge(right).is_ok());
    assert!(judge(right * (1.0 + 1e-5)).is_err());
    assert!(judge(f32::NAN).is_err());
}

#[test]
fn a_canary_that_changes_is_seen() {
    for routine in routines() {
        let case = case_of(&routine.name, &Default::default());
        let expected = expect(&case);
        let mut blob = case.blob.clone();
        blob[0] ^= 1;
        let why = compare(&case, &expected, &blob, Value::Nothing).expect_err("a canary died");
        assert!(why.contains(&routine.name), "{why}");
    }
}

#[test]
fn every_spec_of_every_routine_has_an_expectation() {
    for routine in routines() {
        for spec in specs(&routine.name, Depth::Quick) {
            expect(&case_of(&routine.name, &spec));
        }
    }
}

#[test]
fn a_rotation_that_leaves_the_range_may_end_anywhere() {
    // Doubling one pair 200 times with alternating signs: infinities meet in singles, whatever the
    // exact value.
    let case = Case {
        routine: "srot".to_owned(),
        words: vec![Int(200), Pointer(0), Int(0), Pointer(4), Int(0), Real(2.), Real(-2.)],
        blob: [1f32, 1.].iter().flat_map(|x| x.to_le_bytes()).collect(),
        result: None,
    };
    let ends = [f32::NAN, f32::INFINITY].iter().flat_map(|x| x.to_le_bytes()).collect::<Vec<_>>();
    let judged = compare(&case, &expect(&case), &ends, Value::Nothing);
    assert!(judged.is_ok(), "{judged:?}");
}
