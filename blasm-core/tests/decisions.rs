//! What the guard decides about a call, and why. Nothing computes here, so only decisions are
//! tested.

use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::memory::Window;
use blasm_core::{
    Call, Care, Computes, Decisions, Guard, Idle, Limits, Outcome, Partition, Routine, Why, args,
};
use std::sync::Arc;

/// Doubles in the guest's memory, far more than any operand here needs.
const MEMORY: usize = 1 << 16;

/// A guest's memory, a guard over it that counts its decisions, and the store's limits.
struct Guest {
    memory: Vec<f64>,
    partition: Partition,
    limits: Limits,
}

impl Guest {
    fn new() -> Self {
        let mut partition = Partition::careful(Computes::Own, "a test");
        for routine in [Routine::dgemm, Routine::dgemv, Routine::dtrsm] {
            partition.set(routine, Computes::Native, "a test");
        }
        partition.require(Routine::dtrsm, Care::Reciprocals);
        Self { memory: vec![1.0; MEMORY], partition, limits: Limits::default() }
    }

    /// The address of a double by its number.
    fn at(&mut self, index: usize) -> *mut f64 {
        self.memory.as_mut_ptr().wrapping_add(index)
    }

    /// The outcomes of a call, each as often as it was counted.
    fn decided<A: Call>(&mut self, args: &A) -> Vec<Outcome> {
        let decisions = Arc::new(Decisions::default());
        let (native, own) = (Arc::new(Idle("library")), Arc::new(Idle("own")));
        let guard = Guard::builder(native, own, self.partition.clone());
        let guard = guard.decisions(decisions.clone()).build();
        let bytes = size_of_val(&self.memory[..]);
        // SAFETY: the memory is this guest's for as long as the window lives.
        let window = unsafe { Window::new(self.memory.as_mut_ptr().cast(), bytes) };
        guard.call(&window, args, &self.limits).map(drop).expect("the call is legal");
        let rows = decisions.rows();
        assert!(rows.iter().all(|(routine, ..)| *routine == A::ROUTINE), "{rows:?}");
        rows.iter().flat_map(|(_, outcome, count)| vec![*outcome; *count as usize]).collect()
    }
}

/// A product of order `n` whose operands lie apart, at the beginning of memory.
fn gemm(guest: &mut Guest, n: i64) -> args::Gemm<f64> {
    let apart = (n * n) as usize;
    args::Gemm {
        layout: Layout::COLUMN_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: n,
        n,
        k: n,
        alpha: 1.0,
        a: guest.at(0),
        lda: n,
        b: guest.at(apart),
        ldb: n,
        beta: 0.0,
        c: guest.at(2 * apart),
        ldc: n,
    }
}

fn gemv(guest: &mut Guest, n: i64) -> args::Gemv<f64> {
    let apart = (n * n) as usize;
    args::Gemv {
        layout: Layout::COLUMN_MAJOR,
        trans: Transpose::NONE,
        m: n,
        n,
        alpha: 1.0,
        a: guest.at(0),
        lda: n,
        x: guest.at(apart),
        incx: 1,
        beta: 0.0,
        y: guest.at(apart + 1024),
        incy: 1,
    }
}

fn trsm(guest: &mut Guest, n: i64) -> args::Trsm<f64> {
    args::Trsm {
        layout: Layout::COLUMN_MAJOR,
        side: Side::LEFT,
        uplo: Uplo::LOWER,
        transa: Transpose::NONE,
        diag: Diagonal::NON_UNIT,
        m: n,
        n,
        alpha: 1.0,
        a: guest.at(0),
        lda: n,
        b: guest.at((n * n) as usize),
        ldb: n,
    }
}

fn axpy(guest: &mut Guest, n: i64, incx: i64) -> args::Axpy<f64> {
    args::Axpy { n, alpha: 1.0, x: guest.at(0), incx, y: guest.at(4096), incy: 1 }
}

#[test]
fn an_ordinary_product_goes_to_the_library_where_its_operands_lie() {
    let mut guest = Guest::new();
    let call = gemm(&mut guest, 8);
    assert_eq!(guest.decided(&call), [Outcome::Native]);
}

#[test]
fn a_call_without_work_enters_no_kernel() {
    let mut guest = Guest::new();
    let call = args::Gemm { m: 0, ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Nothing]);
}

#[test]
fn a_routine_that_the_library_is_not_given_stays_here_whatever_else_is_true_of_it() {
    let mut guest = Guest::new();
    let call = axpy(&mut guest, 8, 1);
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Routine)]);
    guest.partition = Partition::all(Computes::Own, "a test");
    for alpha in [0.0, 1.0, f64::NAN] {
        let call = args::Gemm { alpha, beta: 2.0, ..gemm(&mut guest, 8) };
        assert_eq!(guest.decided(&call), [Outcome::Own(Why::Routine)], "{alpha}");
    }
}

#[test]
fn an_output_that_is_only_scaled_stays_here() {
    let mut guest = Guest::new();
    let call = args::Gemm { alpha: 0.0, beta: 2.0, ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Output)]);
    let call = args::Gemm { k: 0, beta: 2.0, ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Output)]);
}

#[test]
fn an_odd_factor_stays_here() {
    let mut guest = Guest::new();
    for (alpha, beta) in [(f64::NAN, 0.0), (1.0, f64::INFINITY)] {
        let call = args::Gemm { alpha, beta, ..gemm(&mut guest, 8) };
        assert_eq!(guest.decided(&call), [Outcome::Own(Why::Factor)], "{alpha} {beta}");
    }
}

#[test]
fn level_1_is_the_librarys_only_where_no_order_decides() {
    let mut guest = Guest::new();
    guest.partition = guest.partition.all_native();
    let call = axpy(&mut guest, 8, 1);
    assert_eq!(guest.decided(&call), [Outcome::Native]);
    let call = axpy(&mut guest, 8, 0);
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Order)]);
    // y := x + y where x is y.
    let call = args::Axpy { x: guest.at(4096), ..axpy(&mut guest, 8, 1) };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Order)]);
    // Outputs that overlap.
    let (x, y) = (guest.at(0), guest.at(4));
    let call = args::Swap::<f64> { n: 8, x, incx: 1, y, incy: 1 };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Order)]);
    let call = args::Swap::<f64> { y: guest.at(8), ..call };
    assert_eq!(guest.decided(&call), [Outcome::Native]);
}

#[test]
fn an_infinite_input_stays_here_where_the_library_skips_zeros() {
    let mut guest = Guest::new();
    guest.memory[5] = f64::INFINITY;
    let call = gemm(&mut guest, 8);
    assert_eq!(guest.decided(&call), [Outcome::Native]);
    guest.partition.require(Routine::dgemm, Care::FiniteInputs);
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Infinite)]);
    guest.memory[5] = 1.0;
    assert_eq!(guest.decided(&call), [Outcome::Native]);
}

#[test]
fn a_divisor_without_a_reciprocal_stays_here() {
    let mut guest = Guest::new();
    let call = trsm(&mut guest, 8);
    assert_eq!(guest.decided(&call), [Outcome::Native]);
    guest.memory[9] = f64::MIN_POSITIVE / 4.0;
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Divisor)]);
    // The check is also made where an operand has to be copied.
    let call = args::Trsm { b: guest.at(MEMORY - 64), ..call };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Divisor)]);
    guest.memory[9] = 1.0;
    assert_eq!(guest.decided(&call), [Outcome::Copied]);
}

#[test]
fn a_stride_without_effect_keeps_nothing_here() {
    let mut guest = Guest::new();
    // A single row, which makes any leading dimension legal but not harmless.
    let call = args::Gemm { k: 1, lda: 1 << 31, ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Native], "a stride without effect is replaced");
    let call = axpy(&mut guest, 2, 1 << 33);
    guest.partition = guest.partition.all_native();
    let call = args::Axpy { n: 1, ..call };
    assert_eq!(guest.decided(&call), [Outcome::Native], "likewise");
}

#[test]
fn operands_that_the_library_must_not_be_given_where_they_lie_are_copied() {
    let mut guest = Guest::new();
    let end = MEMORY - 64;
    let call = args::Gemm { c: guest.at(end), ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Copied], "near the end of memory");
    let misaligned = guest.at(4096).cast::<u8>().wrapping_add(4).cast();
    let call = args::Gemm { a: misaligned, ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Copied], "misaligned");
    let call = args::Gemv { incx: -1, ..gemv(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Copied], "strided");
    let call = args::Gemm { a: guest.at(128), ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Copied], "an input that is the output");
    // The ranges of two blocks of one matrix meet, but the blocks share no element.
    let call = args::Gemm {
        lda: 16,
        ldb: 16,
        ldc: 16,
        b: guest.at(8),
        c: guest.at(128),
        ..gemm(&mut guest, 8)
    };
    assert_eq!(guest.decided(&call), [Outcome::Native], "blocks of one matrix");
}

#[test]
fn a_matrix_that_is_used_once_is_not_copied() {
    let mut guest = Guest::new();
    let call = args::Gemv { a: guest.at(MEMORY - 64), ..gemv(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Matrix)]);
}

#[test]
fn copies_beyond_the_limit_stay_here() {
    let mut guest = Guest::new();
    guest.limits.scratch = 8 * 63;
    let call = args::Gemm { c: guest.at(MEMORY - 64), ..gemm(&mut guest, 8) };
    assert_eq!(guest.decided(&call), [Outcome::Own(Why::Scratch)]);
    guest.limits.scratch = 8 * 64;
    assert_eq!(guest.decided(&call), [Outcome::Copied]);
}

#[test]
fn a_large_operand_at_the_end_of_memory_is_cut() {
    let mut guest = Guest::new();
    let order = 192;
    let whole = (order * order) as usize;
    let a = guest.at(MEMORY - whole);
    let call = args::Gemm {
        n: 1,
        a,
        lda: order,
        b: guest.at(0),
        ldb: order,
        c: guest.at(1024),
        ldc: order,
        ..gemm(&mut guest, order)
    };
    assert_eq!(guest.decided(&call), [Outcome::Native, Outcome::Copied, Outcome::Divided]);
    // If the output overlaps, the first part would write what the second reads.
    let call = args::Gemm { c: guest.at(64), ..call };
    assert!(!guest.decided(&call).contains(&Outcome::Divided));
}
