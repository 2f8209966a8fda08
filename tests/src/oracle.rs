//! What a call should give, by definition.
//!
//! Owns the semantics of all routines as BLASM promises them, written from the definition of the
//! BLAS over small dense matrices and in twice the digits of a double, and the error bound of each
//! element. Shares nothing with the kernels. `compare` judges actual outcomes.
//!
//! The bound is a theorem for every order of summation, with or without fused multiply-add: `(k +
//! 2) u S + u |r| + U`, where S is the same sum over moduli and U covers underflow; 2 sqrt 2 times
//! that for complex numbers. Where all numbers are whole and S fits the precision, the bound is
//! zero. A solve is judged by its backward residual, since its forward error depends on the matrix.

use crate::case::{Case, Value};
use crate::dd::{Cell, Dd, Zd};
use crate::operands::{Call, Dense, Grid, put_real, real_at};
use crate::sums::{Sums, Unknowns};
use blasm_spec::dsl::Returns;
use std::collections::BTreeMap;

/// What a call should give; made by [`expect`], used by [`compare`](crate::compare).
#[derive(Clone, Debug)]
pub struct Expected {
    /// The memory after the call, right in every bit outside the elements of the checks.
    pub(crate) blob: Vec<u8>,
    pub(crate) checks: Vec<Check>,
    pub(crate) solves: Vec<Solve>,
    pub(crate) result: Wanted,
}

/// How an element is compared with its check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rule {
    /// Each part by itself.
    Parts,
    /// By the modulus of the difference.
    Modulus,
    /// By the modulus, and the imaginary part is zero.
    Diagonal,
    /// Not finite.
    NotFinite,
    /// Anything.
    Any,
}

/// An element of the outcome.
#[derive(Clone, Debug)]
pub(crate) struct Check {
    pub at: u64,
    pub name: &'static str,
    pub i: usize,
    pub j: usize,
    pub want: Zd,
    /// The bounds of the real and the imaginary part; the first also holds for the modulus.
    pub bound: [f64; 2],
    /// u S sqrt k: an error far above this is suspicious, even within the bound.
    pub soft: f64,
    pub rule: Rule,
    pub single: bool,
    pub complex: bool,
}

/// Systems T x = alpha b with a common triangular matrix.
#[derive(Clone, Debug)]
pub(crate) struct Solve {
    pub t: Dense,
    pub name: &'static str,
    pub systems: Vec<System>,
    pub single: bool,
    pub complex: bool,
}

/// One right-hand side.
#[derive(Clone, Debug)]
pub(crate) struct System {
    /// The places of x, with their indices in the operand.
    pub places: Vec<(usize, usize, u64)>,
    pub rhs: Vec<Zd>,
    pub want: Vec<Zd>,
    pub exact: bool,
}

/// What the call should return.
#[derive(Clone, Debug)]
pub(crate) enum Wanted {
    Nothing,
    Index(u64),
    Number(Box<Check>),
}

/// A precision: unit roundoff, smallest subnormal, largest number, whole numbers that all fit.
#[derive(Clone, Copy)]
pub(crate) struct Precision {
    pub u: f64,
    pub eta: f64,
    pub max: f64,
    pub whole: f64,
}

pub(crate) fn precision(single: bool) -> Precision {
    if single {
        Precision {
            u: f64::from(f32::EPSILON) / 2.0,
            eta: f64::from(f32::from_bits(1)),
            max: f32::MAX.into(),
            whole: f64::from(1u32 << 24),
        }
    } else {
        Precision {
            u: f64::EPSILON / 2.0,
            eta: f64::from_bits(1),
            max: f64::MAX,
            whole: (1u64 << 53) as f64,
        }
    }
}

impl Precision {
    /// The bound of a sum of `k` products of moduli sum `s` with the result `r`.
    pub fn bound(self, k: usize, s: f64, r: f64, complex: bool) -> f64 {
        let k = k as f64 + 2.0;
        let g = k * self.u;
        let factor = if complex { 8f64.sqrt() } else { 1.0 };
        (g / (1.0 - g) * s + self.u * r + k * self.eta) * factor
    }

    /// The error to expect from such a sum: u S sqrt k.
    pub fn soft(self, k: usize, s: f64) -> f64 {
        self.u * s * (k.max(1) as f64).sqrt() + (k as f64 + 2.0) * self.eta
    }

    /// Whether every whole number of a computation whose moduli sum to `s` is exact. The margin is
    /// for algorithms that form sums of operands before they multiply.
    pub fn holds(self, s: f64) -> bool {
        4.0 * s <= self.whole
    }
}

/// Computes what a call of legal arguments should give.
///
/// # Panics
/// If the case is not a legal call of a routine of the table.
pub fn expect(case: &Case) -> Expected {
    let call = Call::new(case);
    let mut out = Expected {
        blob: case.blob.clone(),
        checks: Vec::new(),
        solves: Vec::new(),
        result: Wanted::Nothing,
    };
    match call.routine.family.level {
        1 => level1(&call, &mut out),
        2 => level2(&call, &mut out),
        _ => level3(&call, &mut out),
    }
    out
}

fn no_definition(family: &str) -> String {
    format!("`{family}` has no definition in tests/src/oracle.rs")
}

/// alpha L R, one summand of an output.
struct Term {
    alpha: Cell,
    left: Dense,
    right: Dense,
}

/// The formula of all products: OUT := sum of alpha L R + beta OUT, for the elements that have a
/// place.
fn product(
    call: &Call<'_>,
    out: &mut Expected,
    name: &'static str,
    terms: Vec<Term>,
    beta: Cell,
    hermitian: bool,
) {
    let grid = call.grid(name);
    let (complex, single) = (call.is_complex(), call.is_single());
    let p = precision(single);
    // A zero factor, or no products to sum: the inputs are not read.
    let terms: Vec<Term> =
        terms.into_iter().filter(|t| t.alpha != Cell::ZERO && t.left.cols > 0).collect();
    if terms.is_empty() && beta == Cell::ONE {
        return;
    }
    let integral = beta.is_integer()
        && terms.iter().all(|t| t.alpha.is_integer() && t.left.integral && t.right.integral);
    // It is not specified whether an infinite factor multiplies the sum, its parts or each term,
    // and one of these may be zero: the result is infinite or NaN.
    let unbounded = terms.iter().any(|t| t.alpha.re.is_infinite() || t.alpha.im.is_infinite());
    let sums: Vec<Sums<'_>> = terms.iter().map(|t| Sums::new(&t.left, &t.right)).collect();
    let mut lines = vec![Vec::new(); terms.len()];
    let mut row = usize::MAX;
    for (i, j, at) in grid.present() {
        if i != row {
            row = i;
            let mut places = (0..grid.cols).filter(|&j| grid.at(i, j).is_some());
            let first = places.next().unwrap_or(0);
            let columns = first..places.next_back().unwrap_or(first) + 1;
            for (sums, line) in sums.iter().zip(&mut lines) {
                sums.line(i, columns.clone(), complex, line);
            }
        }
        let diagonal = hermitian && i == j;
        let (mut want, mut s, mut k, mut underflow) = (Zd::ZERO, 0.0, 0, 0.0);
        for ((t, sums), line) in terms.iter().zip(&sums).zip(&lines) {
            let (sum, moduli) = line[j];
            let products = sums.terms(i, j);
            // Beyond a band there is nothing that a factor could multiply.
            if products == 0 {
                continue;
            }
            k += products;
            want = want + sum.times(t.alpha.into(), complex);
            s += t.alpha.modulus() * moduli;
            underflow += t.alpha.modulus() * k as f64 * p.eta;
        }
        let mut whole = integral;
        if beta != Cell::ZERO {
            let mut c = call.read(&call.case.blob, at);
            if diagonal {
                c.im = 0.0;
            }
            want = want.add_product(beta, c, complex);
            s += beta.modulus() * c.modulus();
            whole &= c.is_integer();
        }
        if diagonal {
            want.im = Dd::ZERO;
        }
        let bound = if whole && p.holds(s) {
            0.0
        } else {
            p.bound(k, s, want.modulus(), complex) + underflow
        };
        out.checks.push(Check {
            at,
            name,
            i,
            j,
            want,
            bound: [bound; 2],
            soft: p.soft(k, s),
            rule: match (complex, diagonal) {
                _ if unbounded && k > 0 => Rule::NotFinite,
                (false, _) => Rule::Parts,
                (true, false) => Rule::Modulus,
                (true, true) => Rule::Diagonal,
            },
            single,
            complex,
        });
    }
}

/// The systems of a solve: T X = alpha B, or X T = alpha B read as T^T X^T = alpha B^T.
fn solve(
    call: &Call<'_>,
    out: &mut Expected,
    a: &'static str,
    b: &'static str,
    alpha: Cell,
    left: bool,
) {
    let (complex, single) = (call.is_complex(), call.is_single());
    let p = precision(single);
    let t = call.triangular(a).op(call.trans());
    let t = if left { t } else { t.transposed() };
    let forward = (call.upper() == call.transposes(trans_name(call))) == left;
    let grid = call.grid(b);
    let n = t.rows;
    let count = if left { grid.cols } else { grid.rows };
    let unitary = (0..n).all(|i| t.at(i, i).is_some_and(|d| d.is_integer() && d.modulus() == 1.0));
    let places = |line: usize| -> Vec<(usize, usize, u64)> {
        (0..n)
            .map(|l| {
                let (i, j) = if left { (l, line) } else { (line, l) };
                (i, j, grid.at(i, j).expect("a general matrix has every element"))
            })
            .collect()
    };
    let right = |&(_, _, at): &(usize, usize, u64)| {
        Zd::ZERO.add_product(alpha, call.read(&call.case.blob, at), complex)
    };
    let places: Vec<_> = (0..count).map(places).collect();
    let rhs: Vec<Vec<Zd>> = places.iter().map(|line| line.iter().map(right).collect()).collect();
    let order = (0..n).map(|step| if forward { step } else { n - 1 - step });
    let mut unknowns = Unknowns::new(&t, count);
    // The largest sum of moduli on the way to each solution.
    let mut largest = vec![0.0_f64; count];
    let mut line = Vec::new();
    for i in order {
        unknowns.others(i, complex, &mut line);
        let pivot = t.at(i, i).expect("a triangle has its diagonal");
        for system in 0..count {
            let (sum, moduli) = line[system];
            let x = rhs[system][i] - sum;
            let x = if pivot == Cell::ONE { x } else { x.over(pivot.into(), complex) };
            largest[system] = largest[system].max(rhs[system][i].modulus() + moduli);
            unknowns.set(i, system, x);
        }
    }
    let mut systems = Vec::new();
    for ((places, rhs), (system, s)) in places.into_iter().zip(rhs).zip(largest.iter().enumerate())
    {
        let want: Vec<Zd> = (0..n).map(|i| unknowns.get(i, system)).collect();
        let exact =
            t.integral && unitary && want.iter().chain(&rhs).all(|x| x.is_integer()) && p.holds(*s);
        systems.push(System { places, rhs, want, exact });
    }
    out.solves.push(Solve { t, name: b, systems, single, complex });
}

fn trans_name(call: &Call<'_>) -> &'static str {
    if call.has("transa") { "transa" } else { "trans" }
}

fn level2(call: &Call<'_>, out: &mut Expected) {
    let family = call.routine.family.name;
    if call.int("n") == 0 || (call.has("m") && call.int("m") == 0) {
        return;
    }
    let alpha = if call.has("alpha") { call.scalar("alpha") } else { Cell::ONE };
    // Memory is read only if the call may read it: an unread operand may lie anywhere.
    let none = alpha == Cell::ZERO;
    let one = |left: Dense, right: Dense| vec![Term { alpha, left, right }];
    let unread = || Vec::new();
    match family {
        "gemv" | "gbmv" | "symv" | "sbmv" | "spmv" | "hemv" | "hbmv" | "hpmv" => {
            let terms = if none {
                unread()
            } else {
                let left = match family {
                    "gemv" | "gbmv" => call.dense("a").op(call.flag("trans")),
                    "spmv" => call.mirrored("ap", false),
                    "hpmv" => call.mirrored("ap", true),
                    "hemv" | "hbmv" => call.mirrored("a", true),
                    _ => call.mirrored("a", false),
                };
                one(left, call.dense("x"))
            };
            product(call, out, "y", terms, call.scalar("beta"), false);
        }
        "trmv" | "tbmv" | "tpmv" => {
            let a = if family == "tpmv" { "ap" } else { "a" };
            let terms = one(call.triangular(a).op(call.trans()), call.dense("x"));
            product(call, out, "x", terms, Cell::ZERO, false);
        }
        "omatcopy" => {
            let terms = if none {
                unread()
            } else {
                let left = call.dense("a").op(call.flag("trans"));
                // Nothing is multiplied by what is zero in it by structure.
                let identity =
                    Dense::new(left.cols, left.cols, |i, j| (i == j).then_some(Cell::ONE));
                one(left, identity)
            };
            product(call, out, "b", terms, Cell::ZERO, false);
        }
        "trsv" | "tbsv" => solve(call, out, "a", "x", Cell::ONE, true),
        "tpsv" => solve(call, out, "ap", "x", Cell::ONE, true),
        "ger" | "geru" | "gerc" | "her" | "hpr" | "her2" | "hpr2" | "syr" | "spr" | "syr2"
        | "spr2" => {
            let a = if family.contains("pr") { "ap" } else { "a" };
            let hermitian = family.starts_with('h');
            let across = |name| {
                let row = call.dense(name).transposed();
                if hermitian || family == "gerc" { row.conjugated() } else { row }
            };
            let terms = if none {
                unread()
            } else {
                match family {
                    "ger" | "geru" | "gerc" => one(call.dense("x"), across("y")),
                    "her" | "hpr" | "syr" | "spr" => one(call.dense("x"), across("x")),
                    _ => {
                        let other = if hermitian { alpha.conj() } else { alpha };
                        vec![
                            Term { alpha, left: call.dense("x"), right: across("y") },
                            Term { alpha: other, left: call.dense("y"), right: across("x") },
                        ]
                    }
                }
            };
            product(call, out, a, terms, Cell::ONE, hermitian);
        }
        other => panic!("{}", no_definition(other)),
    }
}

fn level3(call: &Call<'_>, out: &mut Expected) {
    let family = call.routine.family.name;
    let empty = |name: &str| call.has(name) && call.int(name) == 0;
    if ["m", "n", "batch_size"].iter().any(|name| empty(name)) {
        return;
    }
    let alpha = call.scalar("alpha");
    let none = alpha == Cell::ZERO || (call.has("k") && call.int("k") == 0);
    match family {
        "gemm" | "gemmtr" => {
            let terms = if none {
                Vec::new()
            } else {
                let left = call.dense("a").op(call.flag("transa"));
                vec![Term { alpha, left, right: call.dense("b").op(call.flag("transb")) }]
            };
            product(call, out, "c", terms, call.scalar("beta"), false);
        }
        // One product of large matrices: the A on a diagonal, the B and the C below one another.
        "gemm_batch_strided" => {
            let terms = if none {
                Vec::new()
            } else {
                let each = |name: &'static str, trans: &str| {
                    let (all, count) = (call.dense(name), call.int("batch_size") as usize);
                    let rows = all.rows / count;
                    let one = |number| {
                        Dense::new(rows, all.cols, |i, j| all.at(number * rows + i, j))
                            .op(call.flag(trans))
                    };
                    (0..count).map(one).collect::<Vec<_>>()
                };
                let (a, b) = (each("a", "transa"), each("b", "transb"));
                let (m, k, n) = (a[0].rows, a[0].cols, b[0].cols);
                let left = Dense::new(m * a.len(), k * a.len(), |i, j| {
                    if i / m == j / k { a[i / m].at(i % m, j % k) } else { None }
                });
                let right = Dense::new(k * b.len(), n, |i, j| b[i / k].at(i % k, j));
                vec![Term { alpha, left, right }]
            };
            product(call, out, "c", terms, call.scalar("beta"), false);
        }
        "symm" | "hemm" => {
            let terms = if none {
                Vec::new()
            } else {
                let (a, b) = (call.mirrored("a", family == "hemm"), call.dense("b"));
                let (left, right) = if call.left() { (a, b) } else { (b, a) };
                vec![Term { alpha, left, right }]
            };
            product(call, out, "c", terms, call.scalar("beta"), false);
        }
        "syrk" | "herk" | "syr2k" | "her2k" => {
            let hermitian = family.starts_with('h');
            // With B = A in a rank-k update: op(A) op(B)^T or op(A) op(B)^H.
            let tall = |name| call.dense(name).op(call.flag("trans"));
            let across = |name| {
                let wide = tall(name).transposed();
                if hermitian { wide.conjugated() } else { wide }
            };
            let terms = if none {
                Vec::new()
            } else if call.has("b") {
                let other = if hermitian { alpha.conj() } else { alpha };
                vec![
                    Term { alpha, left: tall("a"), right: across("b") },
                    Term { alpha: other, left: tall("b"), right: across("a") },
                ]
            } else {
                vec![Term { alpha, left: tall("a"), right: across("a") }]
            };
            product(call, out, "c", terms, call.scalar("beta"), hermitian);
        }
        "trmm" => {
            let terms = if none {
                Vec::new()
            } else {
                let (a, b) = (call.triangular("a").op(call.flag("transa")), call.dense("b"));
                let (left, right) = if call.left() { (a, b) } else { (b, a) };
                vec![Term { alpha, left, right }]
            };
            product(call, out, "b", terms, Cell::ZERO, false);
        }
        "trsm" if none => product(call, out, "b", Vec::new(), Cell::ZERO, false),
        "trsm" => solve(call, out, "a", "b", alpha, call.left()),
        other => panic!("{}", no_definition(other)),
    }
}

/// A vector's values in order; empty if it has no elements.
fn values(call: &Call<'_>, name: &str) -> Vec<Cell> {
    call.grid(name).present().map(|(_, _, at)| call.read(&call.case.blob, at)).collect()
}

fn level1(call: &Call<'_>, out: &mut Expected) {
    let family = call.routine.family.name;
    let (complex, single) = (call.is_complex(), call.is_single());
    match family {
        "rotg" => return if complex { rotg_complex(call, out) } else { rotg(call, out) },
        "rotmg" => return rotmg(call, out),
        _ => {}
    }
    let n = call.int("n");
    let incs: Vec<i64> =
        ["incx", "incy"].into_iter().filter(|i| call.has(i)).map(|i| call.int(i)).collect();
    let p = precision(single);
    let number = |want: Zd, bound: f64, soft: f64, single: bool, complex: bool| {
        Wanted::Number(Box::new(Check {
            at: 0,
            name: "the result",
            i: 0,
            j: 0,
            want,
            bound: [bound; 2],
            soft,
            rule: if complex { Rule::Modulus } else { Rule::Parts },
            single,
            complex,
        }))
    };
    let zero = Zd::ZERO;
    // Each function below says what it returns for no elements.
    if n < 1 && call.routine.family.returns == Returns::Nothing {
        return;
    }
    match family {
        "rot" => {
            let (c, s) = (call.scalar("c").re, call.scalar("s").re);
            plane(call, out, [[c, s], [-s, c]], false);
        }
        "rotm" => {
            let at = call.pointer("param") as usize;
            let h = |i: usize| real_at(&call.case.blob, at + i * call.part() as usize, single);
            let flag = h(0);
            if flag == -2.0 {
                return;
            }
            let matrix = if flag < 0.0 {
                [[h(1), h(3)], [h(2), h(4)]]
            } else if flag == 0.0 {
                [[1.0, h(3)], [h(2), 1.0]]
            } else {
                [[h(1), 1.0], [-1.0, h(4)]]
            };
            plane(call, out, matrix, true);
        }
        "swap" => {
            let (x, y) = (call.grid("x"), call.grid("y"));
            let size = call.size() as usize;
            for ((_, _, x), (_, _, y)) in x.present().zip(y.present()) {
                let (x, y) = (x as usize, y as usize);
                let (old_x, old_y) =
                    (out.blob[x..x + size].to_vec(), out.blob[y..y + size].to_vec());
                out.blob[x..x + size].copy_from_slice(&old_y);
                out.blob[y..y + size].copy_from_slice(&old_x);
            }
        }
        "copy" => {
            let (x, y) = (call.grid("x"), call.grid("y"));
            let size = call.size() as usize;
            let sequential = incs.contains(&0);
            for ((_, _, x), (_, _, y)) in x.present().zip(y.present()) {
                let (x, y) = (x as usize, y as usize);
                let from = if sequential { &out.blob } else { &call.case.blob };
                let element = from[x..x + size].to_vec();
                out.blob[y..y + size].copy_from_slice(&element);
            }
        }
        "axpy" => update(call, out, Cell::ONE),
        "axpby" => update(call, out, call.scalar("beta")),
        "scal" | "real_scal" if incs[0] < 1 => {}
        "scal" => {
            let alpha = call.scalar("alpha");
            for (i, j, at) in call.grid("x").present() {
                let x = call.read(&call.case.blob, at);
                let want = Zd::ZERO.add_product(alpha, x, complex);
                let s = alpha.modulus() * x.modulus();
                let whole = alpha.is_integer() && x.is_integer() && p.holds(s);
                // A real product is rounded once.
                let bound = match (whole, complex) {
                    (true, _) => 0.0,
                    (false, true) => p.bound(1, s, want.modulus(), true),
                    (false, false) => p.u * want.modulus() + p.eta,
                };
                let rule = if complex { Rule::Modulus } else { Rule::Parts };
                let soft = p.soft(1, s);
                out.checks.push(Check {
                    at,
                    name: "x",
                    i,
                    j,
                    want,
                    bound: [bound; 2],
                    soft,
                    rule,
                    single,
                    complex,
                });
            }
        }
        "real_scal" => {
            let alpha = call.scalar("alpha").re;
            for (i, j, at) in call.grid("x").present() {
                let x = call.read(&call.case.blob, at);
                let part = |x: f64| Dd::ZERO.add_product(alpha, x);
                let want = Zd { re: part(x.re), im: part(x.im) };
                let bound = [want.re, want.im].map(|w| {
                    let w = w.abs().to_f64();
                    if alpha.fract() == 0.0 && x.is_integer() && p.holds(w) {
                        0.0
                    } else {
                        p.u * w + p.eta
                    }
                });
                let soft = p.soft(1, want.modulus());
                out.checks.push(Check {
                    at,
                    name: "x",
                    i,
                    j,
                    want,
                    bound,
                    soft,
                    rule: Rule::Parts,
                    single,
                    complex,
                });
            }
        }
        "dot" | "dotu" | "dotc" | "dsdot" | "sdsdot" => {
            let start = if family == "sdsdot" { call.scalar("alpha") } else { Cell::ZERO };
            let (mut want, mut s) = (Zd::from(start), start.modulus());
            let mut whole = start.is_integer();
            let (xs, ys) =
                if n < 1 { (vec![], vec![]) } else { (values(call, "x"), values(call, "y")) };
            for (&x, &y) in xs.iter().zip(&ys) {
                let x = if family == "dotc" { x.conj() } else { x };
                want = want.add_product(x, y, complex);
                s += x.modulus() * y.modulus();
                whole &= x.is_integer() && y.is_integer();
            }
            let double = precision(false);
            let r = want.modulus();
            let (bound, result_single) = match family {
                "dsdot" => (double.bound(xs.len(), s, r, false), false),
                // Summed in double precision, rounded to single once.
                "sdsdot" => (double.bound(xs.len(), s, r, false) + p.u * r + p.eta, true),
                _ => (p.bound(xs.len(), s, r, complex), single),
            };
            let q = precision(result_single);
            let bound = if whole && q.holds(s) { 0.0 } else { bound };
            let soft = q.soft(xs.len(), s);
            out.result = number(want, bound, soft, result_single, complex);
        }
        "nrm2" => {
            let xs = if n < 1 { vec![] } else { values(call, "x") };
            let want = norm(xs.iter().flat_map(|x| [x.re, x.im]));
            let k = xs.len() * if complex { 2 } else { 1 } + 2;
            let bound = k as f64 * (p.u * want.to_f64() + p.eta);
            out.result = number(
                Zd { re: want, im: Dd::ZERO },
                bound,
                p.soft(1, want.to_f64()),
                single,
                false,
            );
        }
        "asum" => {
            let xs = if n < 1 || incs[0] < 1 { vec![] } else { values(call, "x") };
            let sum = |from: f64, to: f64| Dd::from(from.abs()) + Dd::from(to.abs());
            let want = xs.iter().fold(zero.re, |total, x| total + sum(x.re, x.im));
            let s = want.to_f64();
            let whole = xs.iter().all(|x| x.is_integer()) && p.holds(s);
            let k = xs.len() * if complex { 2 } else { 1 };
            let bound = if whole { 0.0 } else { p.bound(k, s, s, false) };
            let soft = p.soft(k, s);
            out.result = number(Zd { re: want, im: Dd::ZERO }, bound, soft, single, false);
        }
        "iamax" => {
            let xs = if n < 1 || incs[0] < 1 { vec![] } else { values(call, "x") };
            // The magnitude is the rounded one: two elements that differ by less are equal, and the
            // first counts.
            let magnitude = |x: &Cell| {
                if single {
                    f64::from(x.re.abs() as f32 + x.im.abs() as f32)
                } else {
                    x.re.abs() + x.im.abs()
                }
            };
            let mut best = 0;
            for i in 0..xs.len() {
                let m = magnitude(&xs[i]);
                if m.is_nan() {
                    best = i;
                    break;
                }
                if m > magnitude(&xs[best]) {
                    best = i;
                }
            }
            out.result = Wanted::Index(best as u64);
        }
        other => panic!("{}", no_definition(other)),
    }
}

/// The power of two that brings the largest of some numbers near one, and its inverse.
fn scaling(xs: impl Iterator<Item = f64>) -> (f64, f64) {
    let largest = xs.map(f64::abs).fold(0.0, f64::max);
    let exponent =
        if largest == 0.0 { 0 } else { (largest.log2().floor() as i32).clamp(-1000, 1000) };
    (2f64.powi(-exponent), 2f64.powi(exponent))
}

/// The Euclidean norm; NaN before infinity.
fn norm(xs: impl Iterator<Item = f64> + Clone) -> Dd {
    if xs.clone().any(f64::is_nan) {
        return f64::NAN.into();
    }
    if xs.clone().any(f64::is_infinite) {
        return f64::INFINITY.into();
    }
    let (down, up) = scaling(xs.clone());
    xs.fold(Dd::ZERO, |sum, x| sum.add_product(x * down, x * down)).sqrt().scale(up)
}

/// The elements that a routine changes one after another: value, error bound of each part.
struct Live<'a> {
    call: &'a Call<'a>,
    elements: BTreeMap<u64, (Zd, [f64; 2])>,
}

impl Live<'_> {
    fn get(&self, at: u64) -> (Zd, [f64; 2]) {
        let start = || (self.call.read(&self.call.case.blob, at).into(), [0.0; 2]);
        self.elements.get(&at).copied().unwrap_or_else(start)
    }

    fn finish(self, out: &mut Expected, grids: [(&'static str, &Grid); 2], rule: Rule) {
        let (call, size) = (self.call, self.call.size() as u64);
        let places: Vec<u64> = self.elements.keys().copied().collect();
        let apart = places.windows(2).all(|w| w[1] - w[0] >= size);
        assert!(apart, "{}: elements that overlap in part have no defined order", call.case);
        for (at, (want, bound)) in self.elements {
            let index = |grid: &Grid| grid.present().position(|(_, _, place)| place == at);
            let named = grids.iter().find_map(|(name, grid)| Some((*name, index(grid)?)));
            let (name, i) = named.expect("only elements of an operand change");
            out.checks.push(Check {
                at,
                name,
                i,
                j: 0,
                want,
                bound,
                soft: f64::INFINITY,
                rule,
                single: call.is_single(),
                complex: call.is_complex(),
            });
        }
    }
}

/// (x, y) := H (x, y), element after element, real H: each part by itself.
fn plane(call: &Call<'_>, out: &mut Expected, h: [[f64; 2]; 2], x_first: bool) {
    let p = precision(call.is_single());
    let (gx, gy) = (call.grid("x"), call.grid("y"));
    let mut live = Live { call, elements: BTreeMap::new() };
    for ((_, _, at_x), (_, _, at_y)) in gx.present().zip(gy.present()) {
        let (x, ex) = live.get(at_x);
        let (y, ey) = live.get(at_y);
        let row = |[a, b]: [f64; 2]| {
            let part = |x: Dd, y: Dd, ex: f64, ey: f64| {
                let want = x * a.into() + y * b.into();
                let s = a.abs() * (x.abs().to_f64() + ex) + b.abs() * (y.abs().to_f64() + ey);
                let whole =
                    a.fract() == 0.0 && b.fract() == 0.0 && x.is_integer() && y.is_integer();
                let carried = a.abs() * ex + b.abs() * ey;
                let own = if whole && p.holds(s) {
                    0.0
                } else {
                    p.bound(1, s, want.abs().to_f64(), false)
                };
                // Beyond the range, nothing that follows is bounded.
                let own = if s >= p.max { f64::INFINITY } else { own };
                let bound = carried + own;
                (want, if bound.is_nan() { f64::INFINITY } else { bound })
            };
            let (re, e_re) = part(x.re, y.re, ex[0], ey[0]);
            let (im, e_im) = part(x.im, y.im, ex[1], ey[1]);
            (Zd { re, im }, [e_re, e_im])
        };
        let (new_x, new_y) = (row(h[0]), row(h[1]));
        let in_order =
            if x_first { [(at_x, new_x), (at_y, new_y)] } else { [(at_y, new_y), (at_x, new_x)] };
        live.elements.extend(in_order);
    }
    live.finish(out, [("x", &gx), ("y", &gy)], Rule::Parts);
}

/// y := alpha x + beta y; with an increment of zero, element after element.
fn update(call: &Call<'_>, out: &mut Expected, beta: Cell) {
    let alpha = call.scalar("alpha");
    if ["incx", "incy"].iter().any(|inc| call.int(inc) == 0) {
        return update_in_order(call, out, alpha, beta);
    }
    // An x that is multiplied by alpha = 0 may lie anywhere.
    let terms = if alpha == Cell::ZERO {
        Vec::new()
    } else {
        let right = Dense::new(1, 1, |_, _| Some(Cell::ONE));
        vec![Term { alpha, left: call.dense("x"), right }]
    };
    product(call, out, "y", terms, beta, false);
}

fn update_in_order(call: &Call<'_>, out: &mut Expected, alpha: Cell, beta: Cell) {
    let p = precision(call.is_single());
    let complex = call.is_complex();
    if alpha == Cell::ZERO && beta == Cell::ONE {
        return;
    }
    let (gx, gy) = (call.grid("x"), call.grid("y"));
    let mut live = Live { call, elements: BTreeMap::new() };
    // A factor of zero leaves its vector unread.
    let times = |live: &Live<'_>, factor: Cell, at| {
        if factor == Cell::ZERO {
            return (Zd::ZERO, 0.0, 0.0, true);
        }
        let (x, [error, _]) = live.get(at);
        let (modulus, size) = (factor.modulus(), x.modulus() + error);
        let whole = factor.is_integer() && x.is_integer();
        // There is no multiplication by one, so an infinite part does not turn the other into NaN.
        let product = if factor == Cell::ONE { x } else { x.times(factor.into(), complex) };
        (product, modulus * error, modulus * size, whole)
    };
    for ((_, _, at_x), (_, _, at_y)) in gx.present().zip(gy.present()) {
        let (x, x_carried, x_size, x_whole) = times(&live, alpha, at_x);
        let (y, y_carried, y_size, y_whole) = times(&live, beta, at_y);
        let (want, s) = (x + y, x_size + y_size);
        let whole = x_whole && y_whole && p.holds(s);
        let own = if whole { 0.0 } else { p.bound(1, s, want.modulus(), complex) };
        let own = if s >= p.max { f64::INFINITY } else { own };
        live.elements.insert(at_y, (want, [x_carried + y_carried + own; 2]));
    }
    live.finish(out, [("x", &gx), ("y", &gy)], if complex { Rule::Modulus } else { Rule::Parts });
}

/// A single number in memory, to within `units` roundings.
fn cell(call: &Call<'_>, name: &'static str, i: usize, want: Zd, units: f64) -> Check {
    let p = precision(call.is_single());
    let complex = call.is_complex() && !call.is_real_operand(name);
    let bound = units * p.u * want.modulus() + 2.0 * p.eta;
    Check {
        at: call.pointer(name) + i as u64 * call.part() as u64,
        name,
        i,
        j: 0,
        want,
        bound: [bound; 2],
        soft: f64::INFINITY,
        rule: if complex { Rule::Modulus } else { Rule::Parts },
        single: call.is_single(),
        complex,
    }
}

fn real(x: Dd) -> Zd {
    Zd { re: x, im: Dd::ZERO }
}

fn rotg(call: &Call<'_>, out: &mut Expected) {
    let read = |name| call.read(&call.case.blob, call.pointer(name)).re;
    let (a, b) = (read("a"), read("b"));
    let (r, z, c, s): (Dd, Dd, Dd, Dd) = if b == 0.0 {
        (a.into(), Dd::ZERO, 1.0.into(), Dd::ZERO)
    } else if a == 0.0 {
        (b.into(), 1.0.into(), Dd::ZERO, 1.0.into())
    } else {
        let sign = if a.abs() > b.abs() { a } else { b };
        let r = norm([a, b].into_iter());
        let r = if sign.is_sign_negative() { -r } else { r };
        // The reference's formulas at the edges too: infinity over infinity is NaN.
        let (c, s) = (Dd::from(a) / r, Dd::from(b) / r);
        let p = precision(call.is_single());
        let z = if a.abs() > b.abs() {
            s
        } else if c.abs().to_f64() > p.eta / 2.0 || c.to_f64().is_nan() {
            Dd::from(1.0) / c
        } else {
            1.0.into()
        };
        (r, z, c, s)
    };
    for (name, want) in [("a", r), ("b", z), ("c", c), ("s", s)] {
        out.checks.push(cell(call, name, 0, real(want), 8.0));
    }
}

fn rotg_complex(call: &Call<'_>, out: &mut Expected) {
    let read = |name| call.read(&call.case.blob, call.pointer(name));
    let (a, b) = (read("a"), read("b"));
    let parts = [a.re, a.im, b.re, b.im];
    if !parts.iter().all(|x| x.is_finite()) {
        // No two libraries agree there; all that matters is that the infinity or NaN is not lost.
        for (name, rule) in [("a", Rule::NotFinite), ("c", Rule::Any), ("s", Rule::Any)] {
            out.checks.push(Check { rule, ..cell(call, name, 0, Zd::ZERO, 0.0) });
        }
        return;
    }
    let (r, c, s) = if b == Cell::ZERO {
        (a.into(), Dd::from(1.0), Zd::ZERO)
    } else {
        let (down, up) = scaling(parts.into_iter());
        let scaled = |x: Cell| Zd { re: (x.re * down).into(), im: (x.im * down).into() };
        let g = scaled(b);
        let length = |z: Zd| (z.re * z.re + z.im * z.im).sqrt();
        let by = |z: Zd, x: Dd| Zd { re: z.re * x, im: z.im * x };
        let conj_g = Zd { re: g.re, im: -g.im };
        if a == Cell::ZERO {
            let d = length(g);
            (real(d.scale(up)), Dd::ZERO, by(conj_g, Dd::from(1.0) / d))
        } else {
            // |f| from its own scale, for when it is far smaller than g.
            let (fd, fu) = scaling([a.re, a.im].into_iter());
            let own = Zd { re: (a.re * fd).into(), im: (a.im * fd).into() };
            let phase = by(own, Dd::from(1.0) / length(own));
            let f_length = length(own).scale(fu).scale(down);
            let d = (f_length * f_length + g.re * g.re + g.im * g.im).sqrt();
            let r = by(phase, d);
            let s = by(conj_g.times(phase, true), Dd::from(1.0) / d);
            (Zd { re: r.re.scale(up), im: r.im.scale(up) }, f_length / d, s)
        }
    };
    out.checks.push(cell(call, "a", 0, r, 16.0));
    out.checks.push(cell(call, "c", 0, real(c), 16.0));
    out.checks.push(cell(call, "s", 0, s, 16.0));
}

fn rotmg(call: &Call<'_>, out: &mut Expected) {
    let read = |name| Dd::from(call.read(&call.case.blob, call.pointer(name)).re);
    let (mut d1, mut d2, mut x1) = (read("d1"), read("d2"), read("x1"));
    let y1 = Dd::from(call.scalar("y1").re);
    let number = Dd::from;
    let zero = Dd::ZERO;
    let (mut h11, mut h12, mut h21, mut h22) = (zero, zero, zero, zero);
    let mut flag = -1.0;
    // How much the cancellation in u magnifies the rounding errors before it.
    let mut condition = 1.0;
    // Whether a product is subnormal, so that it has lost digits before anything is divided by it.
    let mut faint = false;
    let mut clear = d1 < zero;
    let infinite = |x: Dd| x.to_f64().is_infinite();
    if infinite(d1) || infinite(d2) {
        let nan = number(f64::NAN);
        (d1, d2, x1, h11, h12, h21, h22) = (nan, nan, nan, nan, nan, nan, nan);
    } else {
        let p2 = d2 * y1;
        if !clear && p2 == zero {
            out.checks.push(cell(call, "param", 0, real(number(-2.0)), 0.0));
            return;
        }
        let p1 = d1 * x1;
        let (q1, q2) = (p1 * x1, p2 * y1);
        let p = precision(call.is_single());
        let least = p.eta / (2.0 * p.u);
        faint = [p1, p2, q1, q2].iter().any(|x| *x != zero && x.abs().to_f64() < least);
        if clear {
        } else if q1.abs() > q2.abs() {
            h21 = -y1 / x1;
            h12 = p2 / p1;
            let u = number(1.0) - h12 * h21;
            condition = (1.0 + (h12 * h21).abs().to_f64()) / u.abs().to_f64();
            if u > zero {
                flag = 0.0;
                (d1, d2, x1) = (d1 / u, d2 / u, x1 * u);
            } else {
                clear = true;
            }
        } else if q2 < zero {
            clear = true;
        } else {
            flag = 1.0;
            h11 = p1 / p2;
            h22 = x1 / y1;
            let u = number(1.0) + h11 * h22;
            condition = (1.0 + (h11 * h22).abs().to_f64()) / u.abs().to_f64();
            (d1, d2, x1) = (d2 / u, d1 / u, y1 * u);
        }
        if clear {
            flag = -1.0;
            (d1, d2, x1, h11, h12, h21, h22) = (zero, zero, zero, zero, zero, zero, zero);
        }
        // Rescaling by powers of 4096 until both factors lie within its square. H is written out in
        // full the first time only: a second step must not overwrite what the first has scaled.
        let (square, inverse) = (16_777_216.0, 5.960_464_5e-8);
        let outside =
            |d: Dd| d != zero && (d.abs().to_f64() <= inverse || d.abs().to_f64() >= square);
        for second in [false, true] {
            for _ in 0..200 {
                let d = if second { d2 } else { d1 };
                if !outside(d) {
                    break;
                }
                if flag == 0.0 {
                    (h11, h22) = (number(1.0), number(1.0));
                } else if flag == 1.0 {
                    (h21, h12) = (number(-1.0), number(1.0));
                }
                flag = -1.0;
                let up = d.abs().to_f64() <= inverse;
                let (by_d, by_h) = if up { (square, 1.0 / 4096.0) } else { (1.0 / square, 4096.0) };
                if second {
                    (d2, h21, h22) = (d2.scale(by_d), h21.scale(by_h), h22.scale(by_h));
                } else {
                    (d1, x1) = (d1.scale(by_d), x1.scale(by_h));
                    (h11, h12) = (h11.scale(by_h), h12.scale(by_h));
                }
            }
        }
    }
    let units = if condition.is_nan() { 16.0 } else { 16.0 * condition };
    let exactly = cell(call, "param", 0, real(number(flag)), 0.0);
    // So much cancellation that no digit of u is right: any number will do, as long as the routine
    // returns.
    let hopeless = faint || units * precision(call.is_single()).u >= 0.25;
    let mut push = |name, i, want| {
        let check = match (name, i) {
            ("param", 0) => exactly.clone(),
            _ => cell(call, name, i, real(want), units),
        };
        out.checks.push(if hopeless { Check { rule: Rule::Any, ..check } } else { check });
    };
    push("param", 0, number(flag));
    push("d1", 0, d1);
    push("d2", 0, d2);
    push("x1", 0, x1);
    let named = [(1, h11), (2, h21), (3, h12), (4, h22)];
    for (i, h) in named {
        let written = hopeless
            || flag < 0.0
            || (flag == 0.0 && (i == 2 || i == 3))
            || (flag == 1.0 && (i == 1 || i == 4));
        if written {
            push("param", i, h);
        }
    }
}

/// Overwrites the right-hand sides of a solve by those whose solution the memory holds, where that
/// can be done without rounding. For whole-number cases of the generator.
pub(crate) fn make_right_hand_side(case: &mut Case) {
    let call = Call::new(case);
    let alpha = if call.has("alpha") { call.scalar("alpha") } else { Cell::ONE };
    let a = if call.has("ap") { "ap" } else { "a" };
    let (b, left) = if call.has("side") { ("b", call.left()) } else { ("x", true) };
    let (op, x) = (call.triangular(a).op(call.trans()), call.dense(b));
    let (l, r) = if left { (op, x) } else { (x, op) };
    let alpha_inverse = Zd::from(Cell::ONE).over(alpha.into(), true);
    let mut writes = Vec::new();
    for (i, j, at) in call.grid(b).present() {
        let mut sum = Zd::ZERO;
        for k in 0..l.cols {
            if let (Some(a), Some(b)) = (l.at(i, k), r.at(k, j)) {
                sum = sum.add_product(a, b, call.is_complex());
            }
        }
        writes.push((at, sum.times(alpha_inverse, call.is_complex())));
    }
    let (single, complex, part) = (call.is_single(), call.is_complex(), call.part() as usize);
    for (at, value) in writes {
        put_real(&mut case.blob, at as usize, value.re.to_f64(), single);
        if complex {
            put_real(&mut case.blob, at as usize + part, value.im.to_f64(), single);
        }
    }
}

/// The value of a result, for tests that state it by hand.
pub(crate) fn parts_of(value: Value) -> Option<(f64, f64)> {
    match value {
        Value::Real(re) => Some((re, 0.0)),
        Value::Complex(re, im) => Some((re, im)),
        Value::Nothing | Value::Index(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Word;
    use crate::compare;

    /// y := alpha x + beta y by the definition that routines share, with x and y in five doubles.
    fn updated(alpha: f64, beta: f64, incy: i64, before: [f64; 5], after: [f64; 5]) {
        let bytes = |x: [f64; 5]| x.iter().flat_map(|x| x.to_le_bytes()).collect::<Vec<u8>>();
        let (int, at) = (Word::Int, Word::Pointer);
        let words = vec![int(2), Word::Real(alpha), at(0), int(1), at(16), int(incy)];
        let case = Case { routine: "daxpy".to_owned(), words, blob: bytes(before), result: None };
        let mut expected = Expected {
            blob: case.blob.clone(),
            checks: Vec::new(),
            solves: Vec::new(),
            result: Wanted::Nothing,
        };
        update(&Call::new(&case), &mut expected, Cell { re: beta, im: 0.0 });
        if let Err(why) = compare(&case, &expected, &bytes(after), Value::Nothing) {
            panic!("alpha = {alpha}, beta = {beta}, incy = {incy}: {why}");
        }
        for i in 0..5 {
            let mut wrong = after;
            wrong[i] = if wrong[i].is_nan() { 1.0 } else { wrong[i] + 1.0 };
            let judged = compare(&case, &expected, &bytes(wrong), Value::Nothing);
            assert!(judged.is_err(), "a wrong number {i} goes unseen");
        }
    }

    #[test]
    fn an_update_by_hand() {
        const NAN: f64 = f64::NAN;
        updated(2.0, 3.0, 1, [1.0, 2.0, 10.0, 20.0, 7.0], [1.0, 2.0, 32.0, 64.0, 7.0]);
        // One y, twice: 2 + 30 = 32, then 4 + 96.
        updated(2.0, 3.0, 0, [1.0, 2.0, 10.0, 20.0, 7.0], [1.0, 2.0, 100.0, 20.0, 7.0]);
        // An operand that zero multiplies is not read.
        updated(0.0, 3.0, 1, [NAN, NAN, 10.0, 20.0, 7.0], [NAN, NAN, 30.0, 60.0, 7.0]);
        updated(0.0, 3.0, 0, [NAN, NAN, 10.0, 20.0, 7.0], [NAN, NAN, 90.0, 20.0, 7.0]);
        updated(2.0, 0.0, 1, [1.0, 2.0, NAN, NAN, 7.0], [1.0, 2.0, 2.0, 4.0, 7.0]);
        updated(2.0, 0.0, 0, [1.0, 2.0, NAN, 20.0, 7.0], [1.0, 2.0, 4.0, 20.0, 7.0]);
        for inc in [0, 1] {
            updated(0.0, 1.0, inc, [NAN, NAN, NAN, 20.0, 7.0], [NAN, NAN, NAN, 20.0, 7.0]);
        }
    }
}
