//! Long calls in parts: the same result as at once, regardless of the parts, and no more parts
//! after the host has said stop.
//!
//! The calls of a store that can be stopped are carried out in parts of about a slice. Here a slice
//! is so short that every call is divided: down to single elements, or into a few parts. The oracle
//! judges the results, as it does those of whole calls (`matrix.rs`).

use blasm_core::memory::Window;
use blasm_core::{Ask, CallError, Clock, Computes, ErrorKind, Limits, Routine, args, flags};
use blasm_tests::{Depth, Values, case_of, examine, expect, specs};
use blasm_transports::{Setup, native, no_failures, setups};
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The counts of calls belong to a setup, so one test at a time reads them.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn setup(name: &str) -> Option<&'static Setup> {
    setups().iter().find(|setup| setup.name == name)
}

/// The same code divides calls of all libraries, so a few libraries are enough; with those that
/// compute everything, it also divides routines that the built-in kernels usually compute.
const SETUPS: &[&str] = &["builtin", "openblas", "openblas, native=all", "mkl", "blis"];

/// The length of a slice: nothing, or just enough for tens of operations.
const SLICES: [Duration; 3] = [Duration::ZERO, Duration::from_nanos(40), Duration::from_nanos(700)];

#[test]
fn every_routine_in_parts_is_what_it_is_at_once() {
    let _alone = alone();
    let (mut failures, mut calls, mut divided) = (Vec::new(), 0, [0_u64; Routine::COUNT]);
    for routine in Routine::ALL {
        for (number, spec) in specs(routine.name(), Depth::Quick).into_iter().enumerate() {
            // Libraries decide what NaN becomes, and it depends on where a call is divided.
            let special = spec.values == Values::Special
                || [spec.alpha.0, spec.alpha.1, spec.beta.0, spec.beta.1]
                    .iter()
                    .any(|x| !x.is_finite());
            let case = case_of(routine.name(), &spec);
            let expected = expect(&case);
            for name in SETUPS {
                let Some(setup) = setup(name) else { continue };
                let is_native =
                    setup.guard.partition().verdict(*routine).computes == Computes::Native;
                // Libraries only get a sample of the calls: the code that divides is the same for
                // all.
                let sampled = is_native && !special && number % 4 == 0;
                if *name != "builtin" && !sampled {
                    continue;
                }
                // A stop that never comes: the store can be stopped.
                let limits = Limits::default()
                    .with_interrupt(Arc::new(AtomicBool::new(false)))
                    .with_slice(SLICES[number / 4 % SLICES.len()]);
                let before = setup.native.total() + setup.own.total();
                calls += 1;
                let difference = match native::run(&setup.guard, &case, &limits) {
                    Ok((blob, value)) => examine(&case, &expected, &blob, value).difference,
                    Err(error) => Some(format!("{case}: {error}")),
                };
                let parts = setup.native.total() + setup.own.total() - before;
                divided[routine.index()] += u64::from(parts > 1);
                failures.extend(difference.map(|what| format!("{name}, {parts} parts: {what}")));
            }
        }
    }
    no_failures(&failures, calls);
    // A few numbers cannot be divided.
    let whole: Vec<_> = Routine::ALL.iter().filter(|r| divided[r.index()] == 0).collect();
    assert!(
        whole.iter().all(|r| r.name().contains("rotg") || r.name().contains("rotmg")),
        "{whole:?}"
    );
}

/// A clock that advances by a millisecond whenever it is read.
#[derive(Debug)]
struct Ticking {
    start: Instant,
    step: Duration,
    asked: AtomicU32,
}

impl Ticking {
    fn new(step: Duration) -> Arc<Self> {
        Arc::new(Self { start: Instant::now(), step, asked: AtomicU32::new(0) })
    }
}

impl Clock for Ticking {
    fn now(&self) -> Instant {
        self.start + self.step * self.asked.fetch_add(1, Ordering::SeqCst)
    }
}

/// C := A B, of that order, in separate memory.
fn product(
    setup: &Setup,
    n: i64,
    limits: &Limits,
    poll: Option<&dyn Fn(Ask) -> Result<(), CallError>>,
) -> Result<(), ErrorKind> {
    let elements = (n * n) as usize;
    let mut memory = vec![0.5_f64; 3 * elements + 1024];
    // SAFETY: the memory belongs to this function, and no reference to it is used during the call.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
    let at = [0, 1, 2].map(|matrix| matrix * 8 * elements as u64);
    let call = native::product(&window, flags::Layout::COLUMN_MAJOR, n, at);
    let result = setup.guard.call_asking(&window, &call, limits, poll);
    result.map_err(|error| *error.kind())
}

const INTERRUPTED: Result<(), ErrorKind> = Err(ErrorKind::Call(CallError::Interrupted));

#[test]
fn a_deadline_ends_a_call_after_the_part_in_which_it_falls() {
    let _alone = alone();
    for name in ["builtin", "openblas"] {
        let Some(setup) = setup(name) else { continue };
        // Each part looks four times: is it time to ask, is it late, when does it begin, when has it
        // ended.
        for parts in [0, 1, 2, 5] {
            let clock = Ticking::new(Duration::from_millis(1));
            let deadline = clock.start + Duration::from_millis(4 * parts + 1);
            let limits = Limits::default()
                .with_clock(clock.clone() as Arc<dyn Clock>)
                .with_slice(Duration::from_micros(10))
                .with_deadline(deadline);
            let before = setup.native.total() + setup.own.total();
            assert_eq!(product(setup, 256, &limits, None), INTERRUPTED, "{name}");
            assert_eq!(setup.native.total() + setup.own.total() - before, parts, "{name}");
        }
    }
}

#[test]
fn a_host_is_asked_between_parts_and_its_answer_holds() {
    let _alone = alone();
    for name in ["builtin", "openblas"] {
        let Some(setup) = setup(name) else { continue };
        let clock: Arc<dyn Clock> = Ticking::new(Duration::from_millis(1));
        let limits = Limits::default().with_clock(clock).with_slice(Duration::from_micros(10));
        let asked = Cell::new(0);
        let go_on = |_: Ask| {
            asked.set(asked.get() + 1);
            Ok(())
        };
        let before = setup.native.total() + setup.own.total();
        assert_eq!(product(setup, 256, &limits, Some(&go_on)), Ok(()), "{name}");
        let parts = setup.native.total() + setup.own.total() - before;
        assert!(parts > 10 && asked.get() >= parts, "{name}: {parts} parts");

        let left = Cell::new(3);
        let stop = |_: Ask| {
            left.set(left.get() - 1);
            if left.get() == 0 { Err(CallError::Interrupted) } else { Ok(()) }
        };
        assert_eq!(product(setup, 256, &limits, Some(&stop)), INTERRUPTED, "{name}");
        assert_eq!(left.get(), 0, "{name}: nobody is asked after the answer was no");
        // A store that cannot be stopped is not asked, and the call is not divided.
        let before = setup.native.total() + setup.own.total();
        assert_eq!(product(setup, 256, &limits, None), Ok(()), "{name}");
        assert_eq!(setup.native.total() + setup.own.total() - before, 1, "{name}");
    }
}

/// A stride of 0 allows a batch as many products as an integer can count, in the memory of one.
#[test]
fn endless_batches_end_when_the_store_says_so() {
    let _alone = alone();
    for name in ["builtin", "openblas"] {
        let Some(setup) = setup(name) else { continue };
        let mut memory = vec![0.5_f64; 3 * 64 * 64 + 1024];
        // SAFETY: the memory is this test's, and no reference to it is used during the call.
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
        for (order, k, alpha) in [(64, 64, 1.0), (64, 0, 1.0), (64, 64, 0.0), (1, 1, 1.0)] {
            let at = |matrix: u64| window.at::<f64>(matrix * 8 * 64 * 64);
            let call = args::GemmBatchStrided::<f64> {
                layout: flags::Layout::COLUMN_MAJOR,
                transa: flags::Transpose::NONE,
                transb: flags::Transpose::NONE,
                m: order,
                n: order,
                k,
                alpha,
                a: at(0).cast_const(),
                lda: 64,
                stridea: 0,
                b: at(1).cast_const(),
                ldb: 64,
                strideb: 0,
                beta: 0.5,
                c: at(2),
                ldc: 64,
                stridec: 0,
                batch_size: i64::from(i32::MAX),
            };
            let run = |limits: Limits| {
                let result = setup.guard.call(&window, &call, &limits);
                result.map_err(|error| *error.kind())
            };
            let what = format!("{name}: {order}, {k}, {alpha}");
            // Each part seems to take a slice, so that none becomes longer than the one before.
            let limits = Limits::default();
            let clock = Ticking::new(limits.slice);
            let deadline = clock.start + 10 * limits.slice;
            let limits = limits.with_clock(clock as Arc<dyn Clock>);
            let before = setup.native.total() + setup.own.total();
            assert_eq!(run(limits.with_deadline(deadline)), INTERRUPTED, "{what}");
            assert!(setup.native.total() + setup.own.total() > before, "{what}");
            let few = Limits::default().with_call_flops(1 << 30);
            assert_eq!(run(few), Err(ErrorKind::Call(CallError::TooLarge)), "{what}");
        }
    }
}

/// A short call is not divided, and a flag that was set before ends even that one.
#[test]
fn a_flag_ends_calls_of_levels_2_and_3_before_they_begin() {
    let _alone = alone();
    let Some(setup) = setup("builtin") else { return };
    let flag = Arc::new(AtomicBool::new(false));
    let limits = Limits::default().with_interrupt(flag.clone());
    let before = setup.own.total();
    assert_eq!(product(setup, 8, &limits, None), Ok(()));
    assert_eq!(setup.own.total() - before, 1);
    flag.store(true, Ordering::SeqCst);
    assert_eq!(product(setup, 8, &limits, None), INTERRUPTED);
    assert_eq!(setup.own.total() - before, 1);
}

/// Sums have the same bits in any store that can be stopped, whatever was learned before.
#[test]
fn a_sum_in_parts_is_always_made_of_the_same_runs() {
    let _alone = alone();
    let Some(setup) = setup("builtin") else { return };
    let n = 1_000_003_i64;
    let mut memory: Vec<f64> = (0..n).map(|i| ((i * 7919) % 1000) as f64 / 997.0 - 0.5).collect();
    let mut sum = |limits: &Limits| {
        // SAFETY: the memory is this test's, and no reference to it is used during the call.
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
        let x = window.at::<f64>(0).cast_const();
        let call = args::Dot::<f64> { n, x, incx: 1, y: x, incy: 1 };
        setup.guard.call(&window, &call, limits).expect("the call is legal").to_bits()
    };
    let flag = || Limits::default().with_interrupt(Arc::new(AtomicBool::new(false)));
    let before = setup.own.total();
    let first = sum(&flag());
    assert!(setup.own.total() - before > 10, "it is long enough to be divided");
    for slice in [1, 5, 20, 1000] {
        assert_eq!(sum(&flag().with_slice(Duration::from_millis(slice))), first, "{slice} ms");
    }
}

/// Band matrices whose diagonals mostly lie beyond their edges cost what they have, and single
/// columns are divided by their rows.
#[test]
fn hostile_bands_are_few_parts() {
    let _alone = alone();
    let Some(setup) = setup("builtin") else { return };
    let limits = Limits::default().with_interrupt(Arc::new(AtomicBool::new(false)));
    let long = 1_i64 << 24;
    for (m, n, kl, ku, layout) in [
        (long, 1, long - 1, 0, flags::Layout::COLUMN_MAJOR),
        (1, long, 0, long - 1, flags::Layout::ROW_MAJOR),
        (1 << 18, 64, (1 << 18) - 1, 63, flags::Layout::COLUMN_MAJOR),
        (5, 1 << 20, 0, 5, flags::Layout::COLUMN_MAJOR),
    ] {
        let lda = kl + ku + 1;
        let lines = if layout.is_row_major() { m } else { n };
        let elements = lda * lines + m + n + 1024;
        let mut memory = vec![0.25_f32; usize::try_from(elements).expect("it fits")];
        // SAFETY: the memory is this test's, and no reference to it is used during the call.
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 4) };
        let at = |element: i64| window.at::<f32>(4 * element.unsigned_abs());
        for trans in [flags::Transpose::NONE, flags::Transpose::TRANSPOSE] {
            let (rows, columns) = if trans.is_transposed() { (n, m) } else { (m, n) };
            let call = args::Gbmv::<f32> {
                layout,
                trans,
                m,
                n,
                kl,
                ku,
                alpha: 1.0,
                a: at(0).cast_const(),
                lda,
                x: at(lda * lines).cast_const(),
                incx: 1,
                beta: 0.5,
                y: at(lda * lines + columns),
                incy: 1,
            };
            let before = setup.own.total();
            setup.guard.call(&window, &call, &limits).expect("the call is legal");
            let parts = setup.own.total() - before;
            assert!(parts < 2000, "{m} x {n}, {kl}, {ku}, {rows}: {parts} parts");
        }
    }
}
