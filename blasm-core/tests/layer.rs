//! The layer `profile` under a guard: what it counts, from several threads, on either side.

use blasm_core::flags::{Layout, Side, Transpose, Uplo};
use blasm_core::layer::profile::{Profile, Row};
use blasm_core::layer::{Kind, Layer, parse};
use blasm_core::memory::Window;
use blasm_core::scalar::c64;
use blasm_core::{
    Arguments, Call, CallError, Computes, Guard, Limits, Partition, Routine, Uniform, args,
};
use std::sync::Arc;

/// Computes nothing, and fails if it is called.
struct Idle(Option<CallError>);

impl Uniform for Idle {
    fn name(&self) -> &str {
        "idle"
    }

    fn threads(&self) -> usize {
        3
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        self.0.map_or(Ok(args.idle()), Err)
    }
}

/// A profiled guard over `native`, to which it sends level 3.
fn guard(native: Idle) -> (Guard, Arc<Profile>) {
    let profile = Arc::new(Profile::default());
    let layers: [Arc<dyn Layer>; 1] = [profile.clone()];
    let mut partition = Partition::careful(Computes::Own, "a test");
    partition.slack = 0;
    for routine in Routine::ALL.iter().filter(|routine| routine.level() == 3) {
        partition.set(*routine, Computes::Native, "a test");
    }
    (
        Guard::builder(Arc::new(native), Arc::new(Idle(None)), partition).layers(&layers).build(),
        profile,
    )
}

fn lend(memory: &mut [f64]) -> Window<'_> {
    let bytes = size_of_val(memory);
    // SAFETY: the memory is borrowed for as long as the window lives.
    unsafe { Window::new(memory.as_mut_ptr().cast(), bytes) }
}

fn gemm(memory: &mut [f64], n: i64, beta: f64) -> args::Gemm<f64> {
    let a = memory.as_mut_ptr();
    args::Gemm {
        layout: Layout::ROW_MAJOR,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: n,
        n,
        k: n,
        alpha: 1.0,
        a,
        lda: n,
        b: a.wrapping_add((n * n) as usize),
        ldb: n,
        beta,
        c: a.wrapping_add(2 * (n * n) as usize),
        ldc: n,
    }
}

fn dot(memory: &mut [f64], n: i64) -> args::Dot<f64> {
    let x = memory.as_mut_ptr();
    args::Dot { n, x, incx: 1, y: x.wrapping_add(n as usize), incy: 1 }
}

#[test]
fn calls_of_several_threads_are_all_counted() {
    const THREADS: u64 = 4;
    const CALLS: u64 = 500;
    let (guard, profile) = guard(Idle(None));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let mut memory = vec![0.0_f64; 64];
                for _ in 0..CALLS {
                    let args = dot(&mut memory, 20);
                    let window = lend(&mut memory);
                    guard.call(&window, &args, &Limits::default()).expect("it is legal");
                    let args = gemm(&mut memory, 4, 1.0);
                    let window = lend(&mut memory);
                    guard.call(&window, &args, &Limits::default()).expect("it is legal");
                }
            });
        }
    });
    let rows = profile.rows();
    let [dot, gemm] = &rows[..] else { panic!("{rows:?}") };
    let all = THREADS * CALLS;
    let expected = |row: &Row, flops, bytes| Row {
        calls: all,
        flops: all * flops,
        bytes: all * bytes,
        ..row.clone()
    };
    assert_eq!(*dot, expected(dot, 40, 320));
    assert_eq!((dot.routine, dot.computes), (Routine::ddot, Computes::Own));
    assert_eq!((dot.from, dot.below), (16, Some(64)));
    // C is read and written.
    assert_eq!(*gemm, expected(gemm, 128, 4 * 128));
    assert_eq!((gemm.routine, gemm.computes), (Routine::dgemm, Computes::Native));
    assert_eq!((gemm.from, gemm.below), (4, Some(16)));
}

#[test]
fn what_did_not_happen_is_not_counted() {
    let mut memory = vec![0.0_f64; 64];
    let (refusing, profile) = guard(Idle(Some(CallError::OutOfMemory)));
    let args = gemm(&mut memory, 4, 0.0);
    let window = lend(&mut memory);
    refusing.call(&window, &args, &Limits::default()).expect_err("the library refuses");
    let illegal = args::Gemm { lda: 1, ..args };
    refusing.call(&window, &illegal, &Limits::default()).expect_err("lda is too small");
    assert!(profile.rows().is_empty(), "{profile:?}");
    // Nothing is multiplied if alpha is zero: a built-in kernel clears C.
    let clearing = args::Gemm { alpha: 0.0, ..args };
    refusing.call(&window, &clearing, &Limits::default()).expect("it is legal");
    let rows = profile.rows();
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!((row.computes, row.calls, row.flops, row.bytes), (Computes::Own, 1, 0, 128));
}

#[test]
fn a_profiled_backend_is_the_backend() {
    let profile = Arc::new(Profile::default());
    let backend = profile.over(Arc::new(Idle(None)), Computes::Native);
    assert_eq!((backend.name(), backend.threads()), ("idle", 3));
}

/// Against the usual counts: those of LAPACK Working Note 41, by their highest terms.
#[test]
fn floating_point_operations_are_those_of_the_working_note() {
    fn count<A: Arguments>(args: &A) -> u64 {
        args.work() * A::FLOPS
    }
    let (m, n, k) = (3_u64, 5_u64, 7_u64);
    let of = |n: u64| i64::try_from(n).expect("it is small");
    let a: *mut f64 = std::ptr::null_mut();
    let z: *mut c64 = std::ptr::null_mut();
    let layout = Layout::COLUMN_MAJOR;
    let none = Transpose::NONE;
    let uplo = Uplo::UPPER;
    let gemm = args::Gemm { m: of(m), n: of(n), k: of(k), ..gemm(&mut [0.0; 3], 1, 0.0) };
    assert_eq!(count(&gemm), 2 * m * n * k);
    let herk = args::Herk {
        layout,
        uplo,
        trans: none,
        n: of(n),
        k: of(k),
        alpha: 1.0,
        a: z,
        lda: 1,
        beta: 0.0,
        c: z,
        ldc: 1,
    };
    assert_eq!(count(&herk), 4 * k * n * n);
    for (side, order) in [(Side::LEFT, m), (Side::RIGHT, n)] {
        let symm = args::Symm {
            layout,
            side,
            uplo,
            m: of(m),
            n: of(n),
            alpha: 1.0,
            a,
            lda: 1,
            b: a,
            ldb: 1,
            beta: 0.0,
            c: a,
            ldc: 1,
        };
        assert_eq!(count(&symm), 2 * m * n * order);
    }
    let axpy = args::Axpy { n: of(n), alpha: c64::new(1.0, 0.0), x: z, incx: 1, y: z, incy: 1 };
    assert_eq!(count(&axpy), 8 * n);
}

#[test]
fn an_unknown_layer_is_told_with_the_known_ones() {
    assert_eq!(parse("profile"), Ok(vec![Kind::Profile]));
    assert_eq!(parse("profile + profile"), Ok(vec![Kind::Profile; 2]));
    let text = |name: &str| parse(name).expect_err("there is no such layer").to_string();
    assert_eq!(
        text("profile+profil"),
        "there is no layer `profil`; did you mean `profile`?\nthe layers are: profile"
    );
    assert_eq!(text("colour"), "there is no layer `colour`\nthe layers are: profile");
}
