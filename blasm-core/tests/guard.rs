//! What the guard lets through to a library, seen by a library that records what it is given.
//!
//! Real libraries only fault, read too far or go wrong now and then; this one reports everything.

use blasm_core::Shape::{General, Vector};
use blasm_core::allowance::Allowance;
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::memory::Window;
use blasm_core::{
    Access, Account, Ask, Call, CallError, Care, Computes, Demand, ErrorKind, Family, Guard,
    Limits, Operand, Part, Partition, Poll, Position, Routine, Uniform, args,
};
use std::any::Any;
use std::cell::Cell;
use std::num::NonZeroU64;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Records every call. Computes dgemm by its definition; in every other call it sets the elements
/// of the outputs to one.
#[derive(Default)]
struct Spy {
    /// The error that it returns from every call, if any.
    refusal: Mutex<Option<CallError>>,
    /// Whether it only records calls: for calls whose operands have no memory.
    only_notes: AtomicBool,
    calls: Mutex<Vec<(Routine, Vec<Operand>)>>,
}

impl Spy {
    fn saw<A: Call + 'static>(&self, args: &A) {
        let mut operands = Vec::new();
        let _ = args.operands(Demand::All, |operand| {
            operands.push(operand);
            Ok::<(), ()>(())
        });
        if self.only_notes.load(Ordering::Relaxed) {
            // Nothing is touched.
        } else if let Some(gemm) = (args as &dyn Any).downcast_ref::<args::Gemm<f64>>() {
            // SAFETY: the guard's contract with every backend.
            unsafe { multiply(gemm) };
        } else {
            for operand in operands.iter().filter(|o| o.access.writes() && o.size == 8) {
                each_element(operand, |at| {
                    // SAFETY: as above: an element of an output may be written.
                    unsafe { (at as *mut f64).write_unaligned(1.0) }
                });
            }
        }
        self.calls.lock().expect("no test panics here").push((A::ROUTINE, operands));
    }

    /// The calls since the last time.
    fn calls(&self) -> Vec<(Routine, Vec<Operand>)> {
        std::mem::take(&mut self.calls.lock().expect("no test panics here"))
    }
}

impl Uniform for Spy {
    fn name(&self) -> &str {
        "spy"
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.saw(args);
        let refusal = *self.refusal.lock().expect("no test panics here");
        refusal.map_or(Ok(args.idle()), Err)
    }
}

/// The address of every element.
fn each_element(operand: &Operand, mut visit: impl FnMut(usize)) {
    let extent = operand.shape.extent();
    for run in 0..extent.outer {
        let (first, past) = match extent.part {
            Part::Whole => (0, extent.inner),
            Part::Head => (0, extent.inner.min(run + 1)),
            Part::Tail => (run, extent.inner),
        };
        for i in first..past {
            visit(operand.address + (run * extent.stride + i) as usize * operand.size);
        }
    }
}

/// C := alpha op(A) op(B) + beta C.
///
/// # Safety
/// The operands may be read and C written.
unsafe fn multiply(p: &args::Gemm<f64>) {
    let at = |ld: i64, i: i64, j: i64, transposed: bool| {
        let (i, j) = if transposed { (j, i) } else { (i, j) };
        (if p.layout.is_row_major() { i * ld + j } else { i + j * ld }) as isize
    };
    for i in 0..p.m {
        for j in 0..p.n {
            // SAFETY: the caller's.
            unsafe {
                let term = |k| {
                    let a = p.a.offset(at(p.lda, i, k, p.transa.is_transposed()));
                    let b = p.b.offset(at(p.ldb, k, j, p.transb.is_transposed()));
                    a.read_unaligned() * b.read_unaligned()
                };
                let c = p.c.offset(at(p.ldc, i, j, false));
                let old = if p.beta == 0.0 { 0.0 } else { p.beta * c.read_unaligned() };
                c.write_unaligned(p.alpha * (0..p.k).map(term).sum::<f64>() + old);
            }
        }
    }
}

/// A partition like that of a library, which computes products of matrices, and of a matrix and a
/// vector.
fn partition() -> Partition {
    let mut partition = Partition::careful(Computes::Own, "a test");
    let natives = [Family::Gemv, Family::Gemm, Family::Syrk, Family::Trsm];
    for routine in Routine::ALL.iter().filter(|routine| natives.contains(&routine.family())) {
        partition.set(*routine, Computes::Native, "a test");
    }
    partition
}

/// A guest's memory, and a guard between two spies.
struct Host {
    memory: Vec<f64>,
    native: Arc<Spy>,
    own: Arc<Spy>,
    guard: Guard,
    limits: Limits,
}

impl Host {
    /// A memory of this many numbers: 0, 1, 2, … 12, 0, 1, …
    fn new(numbers: usize) -> Self {
        Self::with(numbers, partition())
    }

    fn with(numbers: usize, partition: Partition) -> Self {
        let (native, own) = (Arc::new(Spy::default()), Arc::new(Spy::default()));
        let guard = Guard::builder(native.clone(), own.clone(), partition).build();
        let memory = (0..numbers).map(|i| (i % 13) as f64).collect();
        Self { memory, native, own, guard, limits: Limits::default() }
    }

    fn bytes(&self) -> usize {
        8 * self.memory.len()
    }

    /// The address of a byte.
    fn at(&self, byte: usize) -> usize {
        self.memory.as_ptr().addr() + byte
    }

    fn call<A: Call>(
        &mut self,
        make: impl FnOnce(&Window<'_>) -> A,
    ) -> Result<A::Output, ErrorKind> {
        self.ask(make, None).map_err(|error| *error.kind())
    }

    fn call_asking<A: Call>(
        &mut self,
        make: impl FnOnce(&Window<'_>) -> A,
        poll: Poll<'_>,
    ) -> Result<A::Output, ErrorKind> {
        self.ask(make, Some(poll)).map_err(|error| *error.kind())
    }

    fn ask<A: Call>(
        &mut self,
        make: impl FnOnce(&Window<'_>) -> A,
        poll: Option<Poll<'_>>,
    ) -> Result<A::Output, blasm_core::Error> {
        let bytes = self.bytes();
        // SAFETY: the memory only belongs to this test, and no reference to it is used during the
        // call.
        let window = unsafe { Window::new(self.memory.as_mut_ptr().cast(), bytes) };
        let args = make(&window);
        self.guard.call_asking(&window, &args, &self.limits, poll)
    }

    /// The operands of the one call that the library must have been given.
    fn given(&self) -> Vec<Operand> {
        let calls = self.native.calls();
        assert_eq!(calls.len(), 1, "{calls:?}");
        assert!(self.own.calls().is_empty());
        calls[0].1.clone()
    }
}

const SLACK: usize = 4096;
/// More numbers than the slack has.
const SOME: usize = 4096;

/// A column-major product of 2 x 2 matrices at byte offsets.
fn product(window: &Window<'_>, [a, b, c]: [usize; 3]) -> args::Gemm<f64> {
    args::Gemm {
        layout: Layout::COLUMN_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: 2,
        n: 2,
        k: 2,
        alpha: 1.0,
        a: window.at(a as u64),
        lda: 3,
        b: window.at(b as u64),
        ldb: 2,
        beta: 0.0,
        c: window.at(c as u64),
        ldc: 4,
    }
}

/// y := A x + y, 3 x 3, at byte offsets.
fn times_vector(window: &Window<'_>, x: usize, incx: i64, y: usize, incy: i64) -> args::Gemv<f64> {
    args::Gemv {
        layout: Layout::COLUMN_MAJOR,
        trans: Transpose::NONE,
        m: 3,
        n: 3,
        alpha: 1.0,
        a: window.at(64),
        lda: 3,
        x: window.at(x as u64),
        incx,
        beta: 1.0,
        y: window.at(y as u64),
        incy,
    }
}

#[test]
fn operands_are_given_where_they_lie() {
    let mut host = Host::new(SOME);
    host.call(|w| product(w, [0, 800, 1600])).expect("legal");
    let given: Vec<usize> = host.given().iter().map(|o| o.address).collect();
    assert_eq!(given, [host.at(0), host.at(800), host.at(1600)]);
    // A is 0, 1 and 3, 4 by columns, B's first column 9, 10.
    assert_eq!(host.memory[200..202], [3. * 10., 9. + 4. * 10.]);
}

#[test]
fn an_operand_near_the_end_of_memory_is_copied() {
    // B takes 32 bytes.
    let last = 8 * SOME - SLACK - 32;
    for (b, copied) in [(last, false), (last + 8, true), (8 * SOME - 32, true)] {
        let mut host = Host::new(SOME);
        host.call(|w| product(w, [0, b, 1600])).expect("legal");
        let given = host.given();
        assert_eq!(given[0].address, host.at(0));
        assert_eq!(given[1].address != host.at(b), copied, "b at {b}");
    }
}

#[test]
fn a_misaligned_operand_is_copied() {
    for by in [1, 4] {
        for which in 0..3 {
            let mut places = [0, 800, 1600];
            places[which] += by;
            let mut host = Host::new(SOME);
            host.call(|w| product(w, places)).expect("legal");
            for (i, operand) in host.given().iter().enumerate() {
                assert!(operand.is_aligned(), "{} by {by}", operand.name);
                assert_eq!(operand.address != host.at(places[i]), i == which);
            }
        }
    }
}

/// C aligns a single-precision complex number as its parts are; libraries were seen to want more.
#[test]
fn a_complex_number_is_aligned_as_a_whole() {
    let operand = |address, size, align| Operand {
        index: 0,
        name: "x",
        position: 2,
        address,
        access: Access::Read,
        shape: Vector { n: 1, inc: 1 },
        size,
        align,
    };
    for (address, size, align, aligned) in
        [(4, 4, 4, true), (4, 8, 4, false), (8, 8, 4, true), (4, 8, 8, false), (8, 16, 8, true)]
    {
        assert_eq!(operand(address, size, align).is_aligned(), aligned, "{address} {size}");
    }
}

#[test]
fn a_strided_vector_is_copied() {
    for (incx, incy) in [(1, 1), (2, 1), (-1, 1), (1, -1), (1, 3), (-2, -3)] {
        let mut host = Host::new(SOME);
        host.call(|w| times_vector(w, 400, incx, 800, incy)).expect("legal");
        let given = host.given();
        assert_eq!(given[0].address, host.at(64));
        assert_eq!(given[1].address == host.at(400), incx == 1, "incx = {incx}");
        assert_eq!(given[2].address == host.at(800), incy == 1, "incy = {incy}");
    }
}

#[test]
fn a_stride_without_effect_is_made_harmless() {
    let mut host = Host::new(SOME);
    let wild = i64::from(i32::MIN);
    host.call(|w| args::Gemv { m: 1, n: 1, lda: 1 << 30, ..times_vector(w, 400, wild, 800, wild) })
        .expect("legal");
    let shapes: Vec<_> = host.given().iter().map(|o| o.shape).collect();
    assert!(matches!(shapes[0], General { ld: 1, .. }), "{shapes:?}");
    assert!(matches!(shapes[1..], [Vector { inc: 1, .. }, Vector { inc: 1, .. }]), "{shapes:?}");
}

#[test]
fn an_output_that_was_copied_comes_back_without_its_gaps() {
    // A triangle of a C of order 3 with ldc 4, so near the end that it is copied.
    for (uplo, elements) in [(Uplo::UPPER, [0, 4, 5, 8, 9, 10]), (Uplo::LOWER, [0, 1, 2, 5, 6, 10])]
    {
        let mut host = Host::new(SOME);
        let before = host.memory.clone();
        let first = SOME - 200;
        host.call(|w| args::Syrk {
            layout: Layout::COLUMN_MAJOR,
            uplo,
            trans: Transpose::NONE,
            n: 3,
            k: 1,
            alpha: 1.0,
            a: w.at(0),
            lda: 3,
            beta: 0.0,
            c: w.at(8 * first as u64),
            ldc: 4,
        })
        .expect("legal");
        assert_ne!(host.given()[1].address, host.at(8 * first));
        for i in 0..SOME {
            let inside = i >= first && elements.contains(&(i - first));
            assert_eq!(host.memory[i], if inside { 1.0 } else { before[i] }, "number {i}");
        }
    }
}

#[test]
fn an_input_that_overlaps_the_output_is_copied() {
    let mut host = Host::new(SOME);
    host.call(|w| args::Gemm { lda: 4, ..product(w, [1600, 800, 1600]) }).expect("legal");
    let given = host.given();
    assert_ne!(given[0].address, host.at(1600));
    assert_eq!([given[1].address, given[2].address], [host.at(800), host.at(1600)]);
    // By columns A was 5, 6 and 9, 10, and B is 9, 10 and 11, 12.
    assert_eq!(host.memory[200..202], [5. * 9. + 9. * 10., 6. * 9. + 10. * 10.]);
    assert_eq!(host.memory[204..206], [5. * 11. + 9. * 12., 6. * 11. + 10. * 12.]);

    // A block of the same matrix beside it shares nothing.
    host.call(|w| args::Gemm { lda: 4, ..product(w, [1616, 800, 1600]) }).expect("legal");
    assert_eq!(host.given()[0].address, host.at(1616));
}

#[test]
fn a_copy_beyond_the_limit_is_not_made() {
    let mut host = Host::new(SOME);
    host.limits.scratch = 31;
    // BLASM's kernels take any alignment.
    host.call(|w| product(w, [0, 804, 1600])).expect("legal");
    assert!(host.native.calls().is_empty());
    assert_eq!(host.own.calls().len(), 1);
    // An overlapped input has to be copied, whichever side computes.
    let refused = host.call(|w| args::Gemm { lda: 4, ..product(w, [1600, 800, 1600]) });
    assert_eq!(refused, Err(ErrorKind::Call(CallError::OutOfMemory)));
    assert!(host.native.calls().is_empty() && host.own.calls().is_empty());
}

#[test]
fn memory_ends_where_it_ends() {
    let mut host = Host::new(SOME);
    let end = 8 * SOME - 32;
    host.call(|w| product(w, [0, end, 1600])).expect("the last byte is the guest's");
    for b in [end + 1, end + 8, 8 * SOME, usize::MAX - 31, usize::MAX - 15] {
        let refused = host.call(|w| product(w, [0, b, 1600]));
        assert!(
            matches!(refused, Err(ErrorKind::OutOfBounds(what)) if what.operand.name == "b"),
            "b at {b}: {refused:?}"
        );
    }
    assert_eq!(host.native.calls().len(), 1);
}

/// Extents by hand: the smallest memory in which a call is admitted if the operand lies last.
#[test]
fn an_operand_has_its_own_extent() {
    // A 2 x 5 matrix: x has 5 elements and y 2; if transposed, the other way round.
    for (trans, x, y) in [(Transpose::NONE, 5, 2), (Transpose::TRANSPOSE, 2, 5)] {
        let smallest = |x: usize, y: usize| {
            (1..200).find(|numbers| {
                let call = |w: &Window<'_>| args::Gemv {
                    trans,
                    m: 2,
                    n: 5,
                    lda: 2,
                    ..times_vector(w, 8 * x, 1, 8 * y, 3)
                };
                Host::new(*numbers).call(call).is_ok()
            })
        };
        assert_eq!(smallest(50, 20), Some(50 + x), "x, {trans:?}");
        assert_eq!(smallest(20, 50), Some(50 + 3 * (y - 1) + 1), "y, {trans:?}");
    }
}

#[test]
fn calls_that_hurt_libraries_never_reach_them() {
    let mut host = Host::new(SOME);
    host.call(|w| args::Ger::<f64> {
        layout: Layout::COLUMN_MAJOR,
        m: 2,
        n: 2,
        alpha: 1.0,
        x: w.at(0),
        incx: 1,
        y: w.at(80),
        incy: 1,
        a: w.at(160),
        lda: 2,
    })
    .expect("legal");
    host.call(|w| args::Swap::<f64> { n: 2, x: w.at(0), incx: 1, y: w.at(80), incy: 1 })
        .expect("legal");
    host.call(|w| args::Rotmg::<f64> {
        d1: w.at(0),
        d2: w.at(8),
        x1: w.at(16),
        y1: 1.0,
        param: w.at(80),
    })
    .expect("legal");
    // Nor do those that need no input, whichever side computes the others.
    host.call(|w| args::Gemm { alpha: 0.0, ..product(w, [0, 800, 1600]) }).expect("legal");
    host.call(|w| args::Gemm { k: 0, ..product(w, [0, 800, 1600]) }).expect("legal");
    assert!(host.native.calls().is_empty());
    let own: Vec<_> = host.own.calls().into_iter().map(|(routine, _)| routine.name()).collect();
    assert_eq!(own, ["dger", "dswap", "drotmg", "dgemm", "dgemm"]);
}

/// Whether a solve goes to the library if the diagonal begins with this number.
fn solves_by_library(partition: &Partition, first: f64) -> bool {
    let mut host = Host::with(SOME, partition.clone());
    host.memory[..4].copy_from_slice(&[first, 0.0, 0.0, 2.0]);
    host.call(|w| args::Trsm::<f64> {
        layout: Layout::COLUMN_MAJOR,
        side: Side::LEFT,
        uplo: Uplo::UPPER,
        transa: Transpose::NONE,
        diag: Diagonal::NON_UNIT,
        m: 2,
        n: 2,
        alpha: 1.0,
        a: w.at(0),
        lda: 2,
        b: w.at(800),
        ldb: 2,
    })
    .expect("legal");
    let by = (host.native.calls().len(), host.own.calls().len());
    assert!(by == (1, 0) || by == (0, 1), "{by:?}");
    by.0 == 1
}

/// A care of one routine is only taken in that routine.
#[test]
fn a_call_that_fails_a_look_is_not_the_librarys() {
    let without = partition();
    let mut with = without.clone();
    with.require(Routine::dtrsm, Care::Reciprocals);
    for (first, has_reciprocal) in [(4.0, true), (0.0, true), (f64::NAN, true), (1e-310, false)] {
        assert!(solves_by_library(&without, first), "{first}");
        assert_eq!(solves_by_library(&with, first), has_reciprocal, "{first}");
    }

    with.require(Routine::dgemm, Care::FiniteInputs);
    for (value, is_finite) in [(1.0, true), (f64::NAN, false), (f64::INFINITY, false)] {
        for (partition, by_library) in [(&without, true), (&with, is_finite)] {
            let mut host = Host::with(SOME, partition.clone());
            host.memory[1] = value;
            host.call(|w| product(w, [0, 800, 1600])).expect("legal");
            assert_eq!(host.native.calls().len(), usize::from(by_library), "{value}");
            assert_eq!(host.own.calls().len(), usize::from(!by_library), "{value}");
        }
    }
}

#[test]
fn a_call_that_does_nothing_looks_at_no_pointer() {
    let mut host = Host::new(SOME);
    let nowhere = usize::MAX - 7;
    host.call(|w| args::Gemm { m: 0, ..product(w, [nowhere; 3]) }).expect("legal");
    host.call(|w| args::Gemm { alpha: 0.0, beta: 1.0, ..product(w, [nowhere; 3]) }).expect("legal");
    assert!(host.native.calls().is_empty());
}

/// A kernel that looks at an operand before it asks whether there is anything to do would read an
/// unchecked address. It is not entered: the guard gives the result itself.
#[test]
fn no_kernel_is_entered_where_nothing_is_to_be_done() {
    let mut host = Host::new(SOME);
    for spy in [&host.native, &host.own] {
        spy.only_notes.store(true, Ordering::Relaxed);
    }
    let (nowhere, layout) = (usize::MAX - 7, Layout::COLUMN_MAJOR);
    let (x, y) = (nowhere as *const f64, nowhere as *mut f64);
    let legal = "a legal call";
    host.call(|w| args::Gemm { m: 0, ..product(w, [nowhere; 3]) }).expect(legal);
    host.call(|w| args::Gemm { k: 0, beta: 1.0, ..product(w, [nowhere; 3]) }).expect(legal);
    host.call(|w| args::Gemv { alpha: 0.0, ..times_vector(w, nowhere, 1, nowhere, 1) })
        .expect(legal);
    host.call(|_| args::Axpy { n: 1000, alpha: 0.0, x, incx: 1, y, incy: 1 }).expect(legal);
    host.call(|_| args::Ger {
        layout,
        m: 9,
        n: 9,
        alpha: 0.0,
        x,
        incx: 1,
        y: x,
        incy: 1,
        a: y,
        lda: 9,
    })
    .expect(legal);
    host.call(|_| args::Scal { n: 9, alpha: 2.0, x: y, incx: 0 }).expect(legal);
    host.call(|_| args::Swap { n: -9, x: y, incx: 1, y, incy: 1 }).expect(legal);
    assert_eq!(host.call(|_| args::Dot { n: 0, x, incx: 1, y: x, incy: 1 }), Ok(0.0));
    assert_eq!(host.call(|_| args::Nrm2 { n: 0, x, incx: 1 }), Ok(0.0));
    assert_eq!(host.call(|_| args::Asum { n: 9, x, incx: 0 }), Ok(0.0));
    assert_eq!(host.call(|_| args::Iamax { n: 9, x, incx: -1 }), Ok(0));
    let (n, alpha, x, incx, incy) = (0, 2.5, nowhere as *const f32, 1, 1);
    assert_eq!(host.call(|_| args::Sdsdot { n, alpha, x, incx, y: x, incy }), Ok(2.5));
    let entered = [host.native.calls(), host.own.calls()].concat();
    assert!(entered.is_empty(), "{entered:?}");
}

#[test]
fn a_call_of_too_much_work_is_refused_before_anything_is_touched() {
    let mut host = Host::new(SOME);
    let too_large = Err(ErrorKind::Call(CallError::TooLarge));
    // A product of 2 x 2 matrices is 16 operations.
    host.limits.call_flops = Some(16);
    host.call(|w| product(w, [0, 800, 1600])).expect("exactly the limit");
    host.limits.call_flops = Some(15);
    assert_eq!(host.call(|w| product(w, [0, 800, 1600])), too_large);
    // The same for level 1, in which a single element may stand for many.
    let n = i64::from(i32::MAX);
    let dot = |w: &Window<'_>| args::Dot::<f64> { n, x: w.at(0), incx: 0, y: w.at(8), incy: 0 };
    host.limits.call_flops = Some(1 << 32);
    host.call(|w: &Window<'_>| dot(w)).map(drop).expect("less than the limit");
    host.limits.call_flops = Some(1 << 31);
    assert_eq!(host.call(|w| dot(w)).map(drop), too_large);
    // A routine that only moves elements has no operations, so its elements are counted.
    let swap = |w: &Window<'_>| args::Swap::<f64> { n, x: w.at(0), incx: 0, y: w.at(8), incy: 0 };
    host.limits.call_flops = Some(1 << 30);
    assert_eq!(host.call(|w| swap(w)), too_large);
    let entered = [host.native.calls(), host.own.calls()].concat();
    assert_eq!(entered.len(), 2, "{entered:?}");
    // A call that is refused anyway is refused for its own reason, and a call with nothing to do is
    // not refused.
    assert_eq!(
        host.call(|w| args::Gemm { m: -1, ..product(w, [0, 800, 1600]) }),
        Err(ErrorKind::Argument(Position(4)))
    );
    host.call(|w| args::Gemm { m: 0, ..product(w, [0, 800, 1600]) }).expect("nothing to do");
}

/// A guest may see a message, and anyone may read a log.
#[test]
fn no_text_of_an_error_has_an_address_of_the_host() {
    let mut host = Host::new(SOME);
    let beyond = host.bytes() + 8;
    let error = host.ask(|w| product(w, [0, 800, beyond]), None).expect_err("out of bounds");
    let base = host.at(0);
    for text in [format!("{error:?}"), format!("{error:#?}"), error.to_string()] {
        for address in [base, base + beyond] {
            for form in [format!("{address}"), format!("{address:x}")] {
                assert!(!text.contains(&form), "{text}");
            }
        }
    }
}

#[test]
fn a_stopped_store_begins_nothing() {
    let mut host = Host::new(SOME);
    host.limits.interrupt = Some(Arc::new(AtomicBool::new(true)));
    let refused = host.call(|w| product(w, [0, 800, 1600]));
    assert_eq!(refused, Err(ErrorKind::Call(CallError::Interrupted)));
    assert!(host.native.calls().is_empty() && host.own.calls().is_empty());
}

/// What all calls of a store may take together is used up call by call, and stays used up.
#[test]
fn a_store_that_has_used_up_its_account_does_not_go_on() {
    let mut host = Host::new(SOME);
    let too_large = Err(ErrorKind::Call(CallError::TooLarge));
    let account = Arc::new(Account::default().with_flops(40));
    host.limits.account = Some(account.clone());
    // Each takes 16 operations.
    host.call(|w| product(w, [0, 800, 1600])).expect("it is the first");
    host.call(|w| args::Gemm { m: 0, ..product(w, [0, 800, 1600]) }).expect("it takes none");
    host.call(|w| product(w, [0, 800, 1600])).expect("it is the second");
    assert_eq!(account.flops(), 8);
    assert_eq!(host.call(|w| product(w, [0, 800, 1600])), too_large);
    assert_eq!(host.call(|w| args::Gemm { m: 1, n: 1, ..product(w, [0, 800, 1600]) }), too_large);
    assert_eq!(account.flops(), 0);
}

/// A call is paid for by its shape: the elements of its operands, whatever their increments, or its
/// operations. One with nothing to do is free, and one that only scales its output needs no other
/// operand.
#[test]
fn the_price_of_a_call_is_its_shape() {
    let mut host = Host::new(SOME);
    let account = Arc::new(Account::default().with_flops(1 << 20).with_bytes(1 << 20));
    account.set_fuel(1 << 20);
    host.limits.account = Some(account.clone());
    let paid = || [account.flops(), account.bytes(), account.fuel()].map(|left| (1 << 20) - left);
    // 2 x 2 matrices: 16 operations, 3 x 4 numbers of 8 bytes.
    host.call(|w| product(w, [0, 800, 1600])).expect("it can pay");
    assert_eq!(paid(), [16, 96, 1 + 96 / 8]);
    host.call(|w| args::Gemm { m: 0, ..product(w, [0, 800, 1600]) }).expect("it is free");
    assert_eq!(paid(), [16, 96, 1 + 96 / 8]);
    host.call(|w| args::Gemm { alpha: 0.0, beta: 0.5, ..product(w, [0, 800, 1600]) })
        .expect("it can pay");
    assert_eq!(paid(), [16 + 4, 96 + 32, 1 + 96 / 8 + 1 + 32 / 8]);
    account.set_fuel(12);
    let refused = host.call(|w| product(w, [0, 800, 1600]));
    assert_eq!(refused, Err(ErrorKind::Call(CallError::OutOfFuel)));
    assert_eq!((account.fuel(), account.flops()), (0, (1 << 20) - 20), "the first to fail ends it");
}

/// What a host wants to carry out elsewhere is neither begun nor paid for.
#[test]
fn a_call_that_takes_too_long_here_is_not_begun() {
    let mut host = Host::new(SOME);
    let account = Arc::new(Account::default().with_flops(1 << 20));
    host.limits.account = Some(account.clone());
    host.limits.at_once = Some(Duration::from_millis(1));
    let long = Err(ErrorKind::Call(CallError::Long));
    host.call(|w| product(w, [0, 800, 1600])).expect("it is short");
    assert_eq!(account.flops(), (1 << 20) - 16);
    let repeat = |w: &Window<'_>| args::Axpy::<f64> {
        n: i64::from(i32::MAX),
        alpha: 1.0,
        x: w.at(0),
        incx: 0,
        y: w.at(800),
        incy: 0,
    };
    assert_eq!(host.call(repeat), long);
    assert_eq!(account.flops(), (1 << 20) - 16);
    // Nothing to do never takes long, and what is illegal is illegal first.
    host.call(|w| args::Axpy { alpha: 0.0, ..repeat(w) }).expect("it has nothing to do");
    let wrong = host.call(|w| args::Gemm { m: -1, ..product(w, [0, 800, 1600]) });
    assert!(matches!(wrong, Err(ErrorKind::Argument(_))), "{wrong:?}");
    // A store that is ahead of its rate would have to wait.
    let rate = NonZeroU64::new(1).expect("it is not zero");
    host.limits.account = Some(Arc::new(Account::default().with_rate(rate)));
    host.call(|w| product(w, [0, 800, 1600])).expect("it is the first");
    assert_eq!(host.call(|w| product(w, [0, 800, 1600])), long);
}

/// A host that counts: at most so many bytes at a time.
#[derive(Debug)]
struct Counting {
    most: usize,
    taken: Mutex<usize>,
    peak: Mutex<usize>,
}

impl Counting {
    fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, taken: Mutex::default(), peak: Mutex::default() })
    }

    fn taken(&self) -> [usize; 2] {
        [*self.taken.lock().expect("no panic"), *self.peak.lock().expect("no panic")]
    }
}

impl Allowance for Counting {
    fn take(&self, bytes: usize) -> bool {
        let mut taken = self.taken.lock().expect("no panic");
        if *taken + bytes > self.most {
            return false;
        }
        *taken += bytes;
        let mut peak = self.peak.lock().expect("no panic");
        *peak = taken.max(*peak);
        true
    }

    fn give_back(&self, bytes: usize) {
        *self.taken.lock().expect("no panic") -= bytes;
    }
}

/// Copies are counted as long as they are there. A host that has no memory for those that the library
/// needs gets the result from BLASM's kernels; one that has none for an input that overlaps gets none.
#[test]
fn working_copies_are_the_hosts_to_allow() {
    let misaligned = |w: &Window<'_>| product(w, [4, 800, 1600]);
    let overlapping = |w: &Window<'_>| product(w, [0, 800, 0]);
    for (most, by_library, has_result) in [(32, true, true), (31, false, false)] {
        let mut host = Host::new(SOME);
        let counting = Counting::new(most);
        host.limits.allowance = Some(counting.clone());
        host.call(misaligned).expect("there is always a way");
        assert_eq!(host.native.calls().len(), usize::from(by_library), "{most}");
        assert_eq!(host.own.calls().len(), usize::from(!by_library), "{most}");
        assert_eq!(counting.taken(), [0, if by_library { 32 } else { 0 }], "{most}");
        let result = host.call(overlapping);
        let refused = Err(ErrorKind::Call(CallError::OutOfMemory));
        assert!(if has_result { result.is_ok() } else { result == refused }, "{most}: {result:?}");
        assert_eq!(counting.taken()[0], 0, "{most}");
    }
}

/// A call that comes too early lets time pass, which the host may do in its own way, and can be
/// stopped meanwhile.
#[test]
fn a_rate_lets_time_pass() {
    let mut host = Host::new(SOME);
    let rate = NonZeroU64::new(16_000).expect("it is not zero");
    host.limits.account = Some(Arc::new(Account::default().with_rate(rate)));
    // Each takes a millisecond at this rate, and the first ten are saved.
    for _ in 0..10 {
        host.call(|w| product(w, [0, 800, 1600])).expect("it may begin");
    }
    let asked = Cell::new(0);
    let stop = |ask: Ask| {
        assert!(matches!(ask, Ask::Pause(time) if !time.is_zero()), "{ask:?}");
        asked.set(asked.get() + 1);
        if asked.get() == 3 { Err(CallError::Interrupted) } else { Ok(()) }
    };
    host.call(|w| args::Axpy::<f64> {
        n: 800,
        alpha: 1.0,
        x: w.at(0),
        incx: 0,
        y: w.at(800),
        incy: 0,
    })
    .expect("it may begin");
    let refused = host.call_asking(|w| product(w, [0, 800, 1600]), &stop);
    assert_eq!(refused, Err(ErrorKind::Call(CallError::Interrupted)));
    assert_eq!(asked.get(), 3);
}

/// A long call is divided into calls of other routines too, and what the library needs of those
/// holds for them. Columns that the guard copied are not looked at, so they are for inputs that were.
#[test]
fn a_part_of_another_routine_has_that_routines_care() {
    let mut partition = partition();
    partition.set(Routine::dsymm, Computes::Native, "a test");
    partition.require(Routine::dgemm, Care::FiniteInputs);
    for (b, is_given, scratch) in
        [(1.0, true, 0), (1.0, true, 1 << 20), (f64::NAN, false, 0), (f64::NAN, false, 1 << 20)]
    {
        let mut host = Host::with(SOME, partition.clone());
        host.limits.scratch = scratch;
        host.limits.interrupt = Some(Arc::new(AtomicBool::new(false)));
        host.limits.slice = Duration::ZERO;
        host.memory[100..116].fill(b);
        let symm = |w: &Window<'_>| args::Symm::<f64> {
            layout: Layout::COLUMN_MAJOR,
            side: Side::LEFT,
            uplo: Uplo::UPPER,
            m: 4,
            n: 1,
            alpha: 1.0,
            a: w.at(0),
            lda: 4,
            b: w.at(800),
            ldb: 4,
            beta: 0.0,
            c: w.at(1600),
            ldc: 4,
        };
        host.call(symm).expect("the call is legal");
        let given: Vec<Routine> = host.native.calls().iter().map(|(routine, _)| *routine).collect();
        let has_columns = is_given && scratch > 0;
        assert_eq!(given.contains(&Routine::dsymm), !has_columns, "{given:?}");
        assert_eq!(given.contains(&Routine::dgemm), is_given, "{given:?}");
    }
}

/// The numbers of the interface: `witx/typenames.witx`.
#[test]
fn refusals_have_their_numbers() {
    let mut host = Host::new(SOME);
    let errno = |host: &mut Host, k: i64, b: usize| {
        let asked = host.ask(|w| args::Gemm { k, ..product(w, [0, b, 1600]) }, None);
        asked.expect_err("a refusal").errno()
    };
    assert_eq!(errno(&mut host, -1, 800), Some(6));
    assert_eq!(errno(&mut host, 2, 1 << 20), None);
    for (refusal, number) in [
        (CallError::TooLarge, 64),
        (CallError::Unsupported, 65),
        (CallError::Interrupted, 66),
        (CallError::OutOfMemory, 67),
    ] {
        *host.native.refusal.lock().expect("no test panics here") = Some(refusal);
        assert_eq!(errno(&mut host, 2, 800), Some(number), "{refusal}");
    }
}

/// Only the edge of a large operand is copied: two calls, cut along each of the three dimensions,
/// do what the one does.
#[test]
fn a_large_operand_at_the_end_is_cut() {
    const LARGE: usize = 300_000;
    const RUNS: i64 = 4;
    const LENGTH: i64 = 20_000;
    const FAR: usize = LARGE - (RUNS * LENGTH) as usize;
    for (last, layout, transposed) in [
        ("a", Layout::COLUMN_MAJOR, false),
        ("a", Layout::ROW_MAJOR, false),
        ("b", Layout::COLUMN_MAJOR, false),
        ("b", Layout::COLUMN_MAJOR, true),
        ("c", Layout::ROW_MAJOR, false),
        ("c", Layout::COLUMN_MAJOR, false),
    ] {
        let row = layout == Layout::ROW_MAJOR;
        let make = |w: &Window<'_>| {
            let [mut m, mut n, mut k] = [3, 3, 3];
            // The rows and columns of the last operand, with op applied.
            let along = match last {
                "a" => [&mut m, &mut k],
                "b" => [&mut k, &mut n],
                _ => [&mut m, &mut n],
            };
            let sizes =
                if row != (transposed && last == "b") { [RUNS, LENGTH] } else { [LENGTH, RUNS] };
            for (size, value) in along.into_iter().zip(sizes) {
                *size = value;
            }
            let ld = |rows: i64, cols: i64| if row { cols } else { rows };
            let place = |name: &str, number: usize| -> *mut f64 {
                let number = if name == last { FAR } else { number };
                w.at(8 * number as u64)
            };
            args::Gemm {
                layout,
                transa: Transpose::NONE,
                transb: if transposed { Transpose::TRANSPOSE } else { Transpose::NONE },
                m,
                n,
                k,
                alpha: 1.0,
                a: place("a", 0),
                lda: ld(m, k),
                b: place("b", 80_000),
                ldb: if transposed { ld(n, k) } else { ld(k, n) },
                beta: 2.0,
                c: place("c", 160_000),
                ldc: ld(m, n),
            }
        };
        let mut whole = Host::new(LARGE);
        let bytes = whole.bytes();
        // SAFETY: the memory is this test's, and no reference to it is used meanwhile.
        let window = unsafe { Window::new(whole.memory.as_mut_ptr().cast(), bytes) };
        // SAFETY: all operands lie in the window.
        unsafe { multiply(&make(&window)) };

        let mut host = Host::new(LARGE);
        host.call(make).expect("legal");
        let calls = host.native.calls();
        assert_eq!(calls.len(), 2, "{last}, {layout:?}, {transposed}");
        let first = calls[0].1.iter().find(|o| o.name == last).expect("it is an operand");
        assert_eq!(first.address, host.at(8 * FAR), "most of it stays in place");
        assert!(host.memory == whole.memory, "{last}, {layout:?}, {transposed}: a wrong result");
    }
}
