//! How far NaN and infinity spread in the routines that a library may compute.
//!
//! Owns random calls with whole numbers and a few that are not finite, and the results that
//! docs/semantics.md allows: the plain loop over the definition, in textbook complex arithmetic,
//! which is exact here and knows NaN and infinity.

use super::{BEHIND, padded};
use blasm_core::Limits;
use blasm_tests::{Case, Word};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Setup, native, no_failures};

const NONE: u32 = 111;
const TRANSPOSE: u32 = 112;
const CONJUGATE: u32 = 113;
const NAN: f64 = f64::NAN;

/// Numbers that look random and are the same every time (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Z(f64, f64);

impl Z {
    fn times(self, b: Z, complex: bool) -> Z {
        if complex {
            Z(self.0 * b.0 - self.1 * b.1, self.0 * b.1 + self.1 * b.0)
        } else {
            Z(self.0 * b.0, 0.0)
        }
    }
    /// A factor without an imaginary part multiplies part by part.
    fn scaled(self, by: Z) -> Z {
        if by.1 == 0.0 { Z(by.0 * self.0, by.0 * self.1) } else { by.times(self, true) }
    }
    fn plus(self, b: Z) -> Z {
        Z(self.0 + b.0, self.1 + b.1)
    }
    fn conj(self) -> Z {
        Z(self.0, -self.1)
    }
    fn has_nan(self) -> bool {
        self.0.is_nan() || self.1.is_nan()
    }
    fn is_finite(self) -> bool {
        self.0.is_finite() && self.1.is_finite()
    }
    fn is_zero(self) -> bool {
        self == Z(0.0, 0.0)
    }
}

#[derive(Clone, Debug)]
struct Matrix {
    rows: usize,
    cols: usize,
    cells: Vec<Z>,
}

impl Matrix {
    fn new(rows: usize, cols: usize, mut cell: impl FnMut(usize, usize) -> Z) -> Matrix {
        let cells = (0..rows * cols).map(|at| cell(at / cols, at % cols)).collect();
        Matrix { rows, cols, cells }
    }
    fn at(&self, i: usize, j: usize) -> Z {
        self.cells[i * self.cols + j]
    }
    fn put(&mut self, i: usize, j: usize, z: Z) {
        self.cells[i * self.cols + j] = z;
    }
    fn op(&self, trans: u32) -> Matrix {
        match trans {
            NONE => self.clone(),
            TRANSPOSE => Matrix::new(self.cols, self.rows, |i, j| self.at(j, i)),
            _ => Matrix::new(self.cols, self.rows, |i, j| self.at(j, i).conj()),
        }
    }
}

/// The parts of a call, besides its operands.
struct Maker {
    random: Random,
    complex: bool,
    single: bool,
    row_major: bool,
    words: Vec<Word>,
    blob: Vec<u8>,
}

impl Maker {
    fn new(seed: u64, letters: &str) -> (Maker, char) {
        let mut random = Random(seed);
        let letters: Vec<char> = letters.chars().collect();
        let letter = random.pick(&letters);
        let row_major = random.below(2) == 0;
        let maker = Maker {
            complex: "cz".contains(letter),
            single: "sc".contains(letter),
            row_major,
            words: vec![Word::Flag(if row_major { 101 } else { 102 })],
            blob: vec![0xff; 64],
            random,
        };
        (maker, letter)
    }

    fn size(&mut self) -> usize {
        self.random.pick(&[1, 2, 3, 4, 5, 7, 8, 9, 15, 17, 33, 40]) as usize
    }

    fn whole(&mut self) -> Z {
        let part = |random: &mut Random| random.below(7) as f64 - 3.0;
        let re = part(&mut self.random);
        Z(re, if self.complex { part(&mut self.random) } else { 0.0 })
    }

    fn matrix(&mut self, rows: usize, cols: usize) -> Matrix {
        Matrix::new(rows, cols, |_, _| self.whole())
    }

    fn special(&mut self) -> Z {
        let x = self.random.pick(&[NAN, f64::INFINITY, f64::NEG_INFINITY]);
        let other = self.random.pick(&[0.0, 1.0, -2.0]);
        match (self.complex, self.random.below(2)) {
            (false, _) => Z(x, 0.0),
            (true, 0) => Z(x, other),
            _ => Z(other, x),
        }
    }

    /// Makes up to two elements NaN or infinite.
    fn spoil(&mut self, m: &mut Matrix) {
        for _ in 0..self.random.below(3) {
            let (i, j) = (self.random.below(m.rows as u64), self.random.below(m.cols as u64));
            let special = self.special();
            m.put(i as usize, j as usize, special);
        }
    }

    fn factor(&mut self, of: &[f64]) -> Z {
        let re = self.random.pick(of);
        let im = if self.complex && self.random.below(2) == 0 { 2.0 } else { 0.0 };
        Z(re, im)
    }

    fn scalar(&mut self, z: Z, real: bool) {
        let is_complex = self.complex && !real;
        self.words.push(if is_complex { Word::Complex(z.0, z.1) } else { Word::Real(z.0) });
    }

    fn ints(&mut self, ints: &[usize]) {
        self.words.extend(ints.iter().map(|&x| Word::Int(x as i64)));
    }

    fn part(&self) -> usize {
        if self.single { 4 } else { 8 }
    }

    fn element(&self) -> usize {
        self.part() * if self.complex { 2 } else { 1 }
    }

    fn place(&self, (at, ld): (usize, usize), i: usize, j: usize) -> usize {
        at + self.element() * if self.row_major { i * ld + j } else { j * ld + i }
    }

    /// Puts a matrix into memory, and returns its place; `None` stays NaN in every bit.
    fn operand(
        &mut self,
        (rows, cols): (usize, usize),
        cell: impl Fn(usize, usize) -> Option<Z>,
    ) -> (usize, usize) {
        let ld = if self.row_major { cols } else { rows } + 1;
        let at = self.blob.len().next_multiple_of(16);
        self.blob.resize(at + self.element() * ld * rows.max(cols) + 64, 0xff);
        self.words.extend([Word::Pointer(at as u64), Word::Int(ld as i64)]);
        for i in 0..rows {
            for j in 0..cols {
                if let Some(Z(re, im)) = cell(i, j) {
                    let place = self.place((at, ld), i, j);
                    self.put(place, re);
                    if self.complex {
                        self.put(place + self.part(), im);
                    }
                }
            }
        }
        (at, ld)
    }

    fn dense(&mut self, m: &Matrix) -> (usize, usize) {
        self.operand((m.rows, m.cols), |i, j| Some(m.at(i, j)))
    }

    fn vector(&mut self, m: &Matrix) -> (usize, usize) {
        // One column; the increment is 1, the "leading dimension" of a row-major column.
        let at = self.blob.len().next_multiple_of(16);
        self.blob.resize(at + self.element() * m.rows + 64, 0xff);
        self.words.extend([Word::Pointer(at as u64), Word::Int(1)]);
        for (i, &Z(re, im)) in m.cells.iter().enumerate() {
            let place = at + i * self.element();
            self.put(place, re);
            if self.complex {
                self.put(place + self.part(), im);
            }
        }
        (at, 1)
    }

    fn put(&mut self, at: usize, x: f64) {
        if self.single {
            self.blob[at..at + 4].copy_from_slice(&(x as f32).to_le_bytes());
        } else {
            self.blob[at..at + 8].copy_from_slice(&x.to_le_bytes());
        }
    }

    fn read(&self, blob: &[u8], at: usize) -> Z {
        let part = |at: usize| match self.single {
            true => f32::from_le_bytes(blob[at..at + 4].try_into().expect("four bytes")).into(),
            false => f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight bytes")),
        };
        Z(part(at), if self.complex { part(at + self.part()) } else { 0.0 })
    }
}

/// What an element may be.
#[derive(Clone, Copy, Debug)]
struct May {
    /// By definition.
    value: Z,
    /// The same without the terms that have a factor of zero.
    skipped: Z,
    complex: bool,
    /// A factor of a product is NaN.
    nan: bool,
    /// A factor of a product is infinite.
    infinite: bool,
    /// The output was not finite before.
    old: Option<Z>,
    /// The element is real, and its imaginary part is zero.
    real: bool,
    /// It may be NaN instead.
    or_nan: bool,
}

fn close(got: f64, want: f64) -> bool {
    got == want
        || (got.is_nan() && want.is_nan())
        || (got - want).abs() <= 1e-3 * (1.0 + want.abs())
}

impl May {
    fn allows(&self, got: Z, skips: bool) -> bool {
        let exactly = |want: Z| close(got.0, want.0) && close(got.1, want.1);
        if skips
            && (exactly(self.skipped)
                || (self.complex && !self.skipped.is_finite() && !got.is_finite()))
        {
            return true;
        }
        if self.real && got.1 != 0.0 {
            return false;
        }
        if self.or_nan && got.has_nan() {
            return true;
        }
        if !self.complex {
            return exactly(self.value);
        }
        if self.nan {
            return got.0.is_nan() && (got.1.is_nan() || self.real);
        }
        if self.infinite {
            return !got.is_finite();
        }
        match self.old {
            None => exactly(self.value),
            // One part of the output was not finite: the other may become NaN.
            Some(old) => {
                let part = |got: f64, want: f64, old: f64| {
                    close(got, want) || (old.is_finite() && got.is_nan())
                };
                part(got.0, self.value.0, old.0) && part(got.1, self.value.1, old.1)
            }
        }
    }
}

/// alpha P Q and beta C, element (i, j).
fn element(
    terms: &[(Matrix, Matrix, Z)],
    beta: Z,
    c: Z,
    (i, j): (usize, usize),
    complex: bool,
    hermitian: bool,
) -> May {
    let real = hermitian && i == j;
    let zero = Z(0.0, 0.0);
    let mut may = May {
        value: zero,
        skipped: zero,
        complex,
        nan: false,
        infinite: false,
        old: None,
        real,
        or_nan: false,
    };
    for (p, q, alpha) in terms {
        let (mut sum, mut skipped) = (zero, zero);
        for l in 0..p.cols {
            let (a, b) = (p.at(i, l), q.at(l, j));
            sum = sum.plus(a.times(b, complex));
            if !a.is_zero() && !b.is_zero() {
                skipped = skipped.plus(a.times(b, complex));
            }
            may.nan |= a.has_nan() || b.has_nan();
            may.infinite |= !a.is_finite() || !b.is_finite();
        }
        may.value = may.value.plus(sum.scaled(*alpha));
        may.skipped = may.skipped.plus(skipped.scaled(*alpha));
    }
    if !beta.is_zero() {
        let c = if real { Z(c.0, 0.0) } else { c };
        may.value = may.value.plus(c.scaled(beta));
        may.skipped = may.skipped.plus(c.scaled(beta));
        if !c.is_finite() && beta.1 == 0.0 {
            may.old = Some(c);
        } else if !c.is_finite() {
            may.infinite = true;
        }
    }
    if real {
        (may.value.1, may.skipped.1) = (0.0, 0.0);
    }
    may
}

/// Carries out a call natively, now and then from a guest, and judges the elements of its output.
struct Bench<'a> {
    setup: &'a Setup,
    guest: Guest,
    count: usize,
    elements: usize,
    failures: Vec<String>,
}

impl<'a> Bench<'a> {
    fn new(setup: &'a Setup) -> Self {
        let guest = Guest::new(&setup.guard, Way::Instantiate);
        Bench { setup, guest, count: 0, elements: 0, failures: Vec::new() }
    }

    fn run(
        &mut self,
        name: &str,
        maker: &Maker,
        output: (usize, usize),
        (rows, cols): (usize, usize),
        may: impl Fn(usize, usize) -> Option<May>,
    ) {
        self.count += 1;
        let case = Case {
            routine: name.to_owned(),
            words: maker.words.clone(),
            blob: maker.blob.clone(),
            result: None,
        };
        let case = padded(&case);
        let (mut blob, _) = native::run(&self.setup.guard, &case, &Limits::default())
            .unwrap_or_else(|error| panic!("{case}: {error}"));
        if self.count.is_multiple_of(8) {
            blob = match self.guest.run_at(&case, self.count % 16 / 8) {
                Outcome::Done(blob, _) => blob,
                other => panic!("{case}: {other:?}"),
            };
        }
        blob.truncate(blob.len() - BEHIND);
        let mut judged = vec![false; blob.len()];
        for i in 0..rows {
            for j in 0..cols {
                let Some(may) = may(i, j) else { continue };
                let at = maker.place(output, i, j);
                judged[at..at + maker.element()].fill(true);
                let got = maker.read(&blob, at);
                self.elements += 1;
                if !may.allows(got, self.setup.all_native) {
                    let why =
                        format!("{}: {case}: ({i}, {j}) is {got:?}: {may:?}", self.setup.name);
                    self.failures.push(why);
                    return;
                }
            }
        }
        let changed = (0..blob.len()).find(|&at| !judged[at] && blob[at] != maker.blob[at]);
        self.failures.extend(changed.map(|at| format!("{case}: byte {at:#x} has changed")));
    }

    fn end(self) {
        println!("{}: {} calls, {} elements", self.setup.name, self.count, self.elements);
        no_failures(&self.failures, self.count);
    }
}

const CALLS: u64 = 300;

/// All routines that compute sums of products without a triangle.
pub fn products(setup: &Setup) {
    let mut bench = Bench::new(setup);
    for seed in 0..CALLS {
        for family in ["gemm", "gemmtr", "symm", "hemm", "syrk", "herk", "syr2k", "her2k", "gemv"] {
            let hermitian = family.starts_with('h');
            let (mut maker, letter) = Maker::new(seed, if hermitian { "cz" } else { "sdcz" });
            let name = format!("{letter}{family}");
            match family {
                "gemm" | "gemmtr" | "gemv" => general(&mut bench, &mut maker, family, &name),
                "symm" | "hemm" => mirrored(&mut bench, &mut maker, hermitian, &name),
                _ => rank(&mut bench, &mut maker, family, hermitian, &name),
            }
        }
    }
    bench.end();
}

fn general(bench: &mut Bench<'_>, make: &mut Maker, family: &str, name: &str) {
    let flags = [NONE, TRANSPOSE, CONJUGATE];
    let (ta, tb) = (make.random.pick(&flags), make.random.pick(&flags));
    let upper = make.random.below(2) == 0;
    let (mut m, n, k) = (make.size(), make.size(), make.size());
    let (alpha, beta) = (make.factor(&[1.0, 2.0, -1.0]), make.factor(&[0.0, 1.0, 2.0]));
    let turn = |t: u32, (r, c): (usize, usize)| if t == NONE { (r, c) } else { (c, r) };
    if family == "gemmtr" {
        m = n;
    }
    let vector = family == "gemv";
    let (n, tb) = if vector { (1, NONE) } else { (n, tb) };
    let ((ar, ac), (br, bc)) = (turn(ta, (m, k)), turn(tb, (k, n)));
    let (mut a, mut b, mut c) = (make.matrix(ar, ac), make.matrix(br, bc), make.matrix(m, n));
    for x in [&mut a, &mut b, &mut c] {
        make.spoil(x);
    }
    match family {
        "gemm" => make.words.extend([ta, tb].map(Word::Flag)),
        "gemmtr" => {
            make.words.extend([if upper { 121 } else { 122 }, ta, tb].map(Word::Flag));
        }
        _ => make.words.push(Word::Flag(ta)),
    }
    match family {
        "gemm" => make.ints(&[m, n, k]),
        "gemmtr" => make.ints(&[n, k]),
        _ => make.ints(&[ar, ac]),
    }
    make.scalar(alpha, false);
    make.dense(&a);
    let was = make.row_major;
    let at = if vector {
        make.vector(&b);
        make.scalar(beta, false);
        let at = make.vector(&c);
        // A column with increment 1 is a row-major matrix of one column.
        make.row_major = true;
        at
    } else {
        make.dense(&b);
        make.scalar(beta, false);
        make.dense(&c)
    };
    let terms = [(a.op(ta), b.op(tb), alpha)];
    let complex = make.complex;
    bench.run(name, make, at, (m, n), |i, j| {
        let outside = family == "gemmtr" && i != j && (i < j) != upper;
        (!outside).then(|| element(&terms, beta, c.at(i, j), (i, j), complex, false))
    });
    make.row_major = was;
}

fn mirrored(bench: &mut Bench<'_>, make: &mut Maker, hermitian: bool, name: &str) {
    let (left, upper) = (make.random.below(2) == 0, make.random.below(2) == 0);
    let (m, n) = (make.size(), make.size());
    let (alpha, beta) = (make.factor(&[1.0, 2.0, -1.0]), make.factor(&[0.0, 1.0, 2.0]));
    let order = if left { m } else { n };
    let (mut a, mut b, mut c) = (make.matrix(order, order), make.matrix(m, n), make.matrix(m, n));
    for x in [&mut a, &mut b, &mut c] {
        make.spoil(x);
    }
    let stored = |i: usize, j: usize| i == j || (i < j) == upper;
    let full = Matrix::new(order, order, |i, j| {
        if i == j && hermitian {
            Z(a.at(i, i).0, 0.0)
        } else if stored(i, j) {
            a.at(i, j)
        } else if hermitian {
            a.at(j, i).conj()
        } else {
            a.at(j, i)
        }
    });
    let flags = [if left { 141 } else { 142 }, if upper { 121 } else { 122 }];
    make.words.extend(flags.map(Word::Flag));
    make.ints(&[m, n]);
    make.scalar(alpha, false);
    make.operand((order, order), |i, j| {
        let z = if i == j && hermitian { Z(a.at(i, i).0, NAN) } else { a.at(i, j) };
        stored(i, j).then_some(z)
    });
    make.dense(&b);
    make.scalar(beta, false);
    let at = make.dense(&c);
    let terms = [if left { (full, b, alpha) } else { (b, full, alpha) }];
    let complex = make.complex;
    bench.run(name, make, at, (m, n), |i, j| {
        Some(element(&terms, beta, c.at(i, j), (i, j), complex, false))
    });
}

fn rank(bench: &mut Bench<'_>, make: &mut Maker, family: &str, hermitian: bool, name: &str) {
    let two = family.ends_with("2k");
    let upper = make.random.below(2) == 0;
    let transposed = if hermitian { CONJUGATE } else { TRANSPOSE };
    let trans = make.random.pick(&[NONE, transposed]);
    let (n, k) = (make.size(), make.size());
    let (mut alpha, mut beta) = (make.factor(&[1.0, 2.0, -1.0]), make.factor(&[0.0, 1.0, 2.0]));
    if hermitian {
        beta.1 = 0.0;
        alpha.1 = if two { alpha.1 } else { 0.0 };
    }
    let (r, c) = if trans == NONE { (n, k) } else { (k, n) };
    let (mut a, mut b, mut out) = (make.matrix(r, c), make.matrix(r, c), make.matrix(n, n));
    make.spoil(&mut a);
    make.spoil(&mut b);
    make.spoil(&mut out);
    make.words.extend([if upper { 121 } else { 122 }, trans].map(Word::Flag));
    make.ints(&[n, k]);
    make.scalar(alpha, hermitian && !two);
    make.dense(&a);
    if two {
        make.dense(&b);
    }
    make.scalar(beta, hermitian);
    let stored = |i: usize, j: usize| i == j || (i < j) == upper;
    let at = make.operand((n, n), |i, j| {
        let z = if i == j && hermitian { Z(out.at(i, i).0, NAN) } else { out.at(i, j) };
        stored(i, j).then_some(z)
    });
    let (p, q) = (a.op(trans), b.op(trans));
    let terms = if two {
        let other = if hermitian { alpha.conj() } else { alpha };
        vec![(p.clone(), q.op(transposed), alpha), (q.clone(), p.op(transposed), other)]
    } else {
        vec![(p.clone(), p.op(transposed), alpha)]
    };
    let complex = make.complex;
    bench.run(name, make, at, (n, n), |i, j| {
        stored(i, j).then(|| element(&terms, beta, out.at(i, j), (i, j), complex, hermitian))
    });
}

/// A triangular system or product, turned so that the triangle is on the left.
struct Triangle {
    left: bool,
    upper: bool,
    unit: bool,
    trans: u32,
    /// The triangle as it is stored; elsewhere nothing is defined.
    a: Matrix,
    b: Matrix,
    alpha: Z,
}

impl Triangle {
    fn new(make: &mut Maker, name: &str) -> (Triangle, (usize, usize)) {
        let left = make.random.below(2) == 0;
        let upper = make.random.below(2) == 0;
        let unit = make.random.below(2) == 0;
        let trans = make.random.pick(&[NONE, TRANSPOSE, CONJUGATE]);
        let (m, n) = (make.size(), make.size());
        let order = if left { m } else { n };
        // Sparse and with a diagonal of ones, so that solutions stay whole and small.
        let mut a =
            Matrix::new(order, order, |i, j| match (i == j, make.random.below(order as u64)) {
                (true, _) => Z(make.random.pick(&[1.0, -1.0]), 0.0),
                (_, 0..2) => make.whole(),
                _ => Z(0.0, 0.0),
            });
        if name.ends_with("sm") {
            // The same diagonal in every type: the quotient of two complex numbers is not specified
            // if one is not finite.
            for i in 0..order {
                a.put(i, i, Z(a.at(i, i).0, 0.0));
            }
        }
        let mut b = make.matrix(m, n);
        let stored = |i: usize, j: usize| (i < j) == upper && i != j;
        for _ in 0..make.random.below(3) {
            let (i, j) = (make.random.below(order as u64), make.random.below(order as u64));
            let special = make.special();
            if stored(i as usize, j as usize) {
                a.put(i as usize, j as usize, special);
            }
        }
        make.spoil(&mut b);
        let alpha = make.factor(&[1.0, 2.0, -1.0]);
        let flags = [
            if left { 141 } else { 142 },
            if upper { 121 } else { 122 },
            trans,
            if unit { 132 } else { 131 },
        ];
        make.words.extend(flags.map(Word::Flag));
        make.ints(&[m, n]);
        make.scalar(alpha, false);
        make.operand((order, order), |i, j| {
            (stored(i, j) || (i == j && !unit)).then_some(a.at(i, j))
        });
        let at = make.dense(&b);
        (Triangle { left, upper, unit, trans, a, b, alpha }, at)
    }

    /// op(A) on the left, whether its upper triangle is used, and B: columns are independent.
    fn turned(&self) -> (Matrix, bool, Matrix) {
        let order = self.a.rows;
        let known = Matrix::new(order, order, |i, j| {
            if i == j && self.unit { Z(1.0, 0.0) } else { self.a.at(i, j) }
        });
        let (a, upper) = (known.op(self.trans), self.upper == (self.trans == NONE));
        if self.left {
            (a, upper, self.b.clone())
        } else {
            (a.op(TRANSPOSE), !upper, self.b.op(TRANSPOSE))
        }
    }
}

pub fn triangular_products(setup: &Setup) {
    let mut bench = Bench::new(setup);
    for seed in 0..4 * CALLS {
        let (mut make, letter) = Maker::new(seed, "sdcz");
        let name = format!("{letter}trmm");
        let (t, at) = Triangle::new(&mut make, &name);
        let (a, upper, b) = t.turned();
        let complex = make.complex;
        let may = |i: usize, j: usize| {
            let (low, high) = if upper { (i, a.cols) } else { (0, i + 1) };
            let row = Matrix::new(1, high - low, |_, l| a.at(i, low + l));
            let column = Matrix::new(high - low, 1, |l, _| b.at(low + l, j));
            let zero = Z(0.0, 0.0);
            let may = element(&[(row, column, t.alpha)], zero, zero, (0, 0), complex, false);
            let spoilt = (0..b.rows).any(|l| !b.at(l, j).is_finite());
            May { or_nan: spoilt, ..may }
        };
        let (rows, cols) = (t.b.rows, t.b.cols);
        bench.run(&name, &make, at, (rows, cols), |i, j| {
            Some(if t.left { may(i, j) } else { may(j, i) })
        });
    }
    bench.end();
}

pub fn triangular_solves(setup: &Setup) {
    let mut bench = Bench::new(setup);
    for seed in 0..4 * CALLS {
        let (mut make, letter) = Maker::new(seed, "sdcz");
        let name = format!("{letter}trsm");
        let (t, at) = Triangle::new(&mut make, &name);
        let (a, upper, b) = t.turned();
        let (complex, order) = (make.complex, a.rows);
        let solve = |j: usize, skips: bool| {
            let mut x = vec![Z(0.0, 0.0); order];
            for step in 0..order {
                let i = if upper { order - 1 - step } else { step };
                let (low, high) = if upper { (i + 1, order) } else { (0, i) };
                let mut sum = b.at(i, j).scaled(t.alpha);
                for l in low..high {
                    if !(skips && (x[l].is_zero() || a.at(i, l).is_zero())) {
                        let Z(re, im) = a.at(i, l).times(x[l], complex);
                        sum = sum.plus(Z(-re, -im));
                    }
                }
                // The diagonal is 1 or -1.
                x[i] = Z(sum.0 * a.at(i, i).0, sum.1 * a.at(i, i).0);
            }
            x
        };
        let columns: Vec<_> = (0..b.cols).map(|j| (solve(j, false), solve(j, true))).collect();
        let may = |i: usize, j: usize| {
            let (value, skipped) = (columns[j].0[i], columns[j].1[i]);
            May {
                value,
                skipped,
                complex,
                nan: false,
                infinite: !value.is_finite(),
                old: None,
                real: false,
                or_nan: columns[j].0.iter().any(|x| !x.is_finite()),
            }
        };
        let (rows, cols) = (t.b.rows, t.b.cols);
        bench.run(&name, &make, at, (rows, cols), |i, j| {
            Some(if t.left { may(i, j) } else { may(j, i) })
        });
    }
    bench.end();
}
