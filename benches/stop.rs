//! What it costs that a call can be stopped, and how late it stops.
//!
//! Owns two tables over the routines of level 3 on every backend that `auto` may take here. The first
//! compares the speed of a call in parts with that of the same call at once, in turn, in one process. The
//! second has calls that take much longer than a second run into a deadline of one second, and says how
//! much later they return. A third table does that with one product, in every way in which a host can
//! stop it.

use blasm_benches::backends::{automatic, setting};
use blasm_core::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use blasm_core::memory::Window;
use blasm_core::view::{ElementType, Number};
use blasm_core::{Call, Error, Guard, Limits, args};
use blasm_transports::component::{self, Image};
use blasm_transports::executor::{drive, poll};
use blasm_transports::guest::{State, forwards};
use blasm_transports::program::Blasm;
use blasm_wasmtime::{BlasCtx, instantiate, instantiate_async};
use std::ffi::OsStr;
use std::num::NonZeroUsize;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use wasmtime::{Config, Engine, Linker, Module, Store};

/// The order of the matrices whose speed is compared, and how often each is multiplied.
const ORDER: i64 = 2048;
const ROUNDS: usize = 9;
/// The most bytes of a 32-bit memory.
const MEMORY: u64 = 4 << 30;
const DEADLINE: Duration = Duration::from_secs(1);

/// A call of order n on a window: how many matrices it has, and how to make it.
struct Routine {
    name: &'static str,
    matrices: u64,
    call: fn(&Guard, &Window<'_>, i64, &Limits) -> Result<(), Error>,
}

/// The address of the matrix of that number.
fn at(window: &Window<'_>, number: i64, n: i64) -> *mut f64 {
    window.at((number * n * n * 8).unsigned_abs())
}

fn call<A: Call<Output = ()>>(
    guard: &Guard,
    window: &Window<'_>,
    args: A,
    limits: &Limits,
) -> Result<(), Error> {
    guard.call(window, &args, limits)
}

const LAYOUT: Layout = Layout::COLUMN_MAJOR;
const UPLO: Uplo = Uplo::UPPER;
const NONE: Transpose = Transpose::NONE;

#[rustfmt::skip]
const ROUTINES: &[Routine] = &[
    Routine { name: "dgemm", matrices: 3, call: |guard, w, n, limits| call(guard, w, args::Gemm {
        layout: LAYOUT, transa: NONE, transb: NONE, m: n, n, k: n, alpha: 1.0,
        a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n).cast_const(), ldb: n,
        beta: 0.5, c: at(w, 2, n), ldc: n }, limits) },
    Routine { name: "dsymm", matrices: 3, call: |guard, w, n, limits| call(guard, w, args::Symm {
        layout: LAYOUT, side: Side::LEFT, uplo: UPLO, m: n, n, alpha: 1.0,
        a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n).cast_const(), ldb: n,
        beta: 0.5, c: at(w, 2, n), ldc: n }, limits) },
    Routine { name: "dsyrk", matrices: 2, call: |guard, w, n, limits| call(guard, w, args::Syrk {
        layout: LAYOUT, uplo: UPLO, trans: NONE, n, k: n, alpha: 1.0,
        a: at(w, 0, n).cast_const(), lda: n, beta: 0.5, c: at(w, 1, n), ldc: n }, limits) },
    Routine { name: "dsyr2k", matrices: 3, call: |guard, w, n, limits| call(guard, w, args::Syr2k {
        layout: LAYOUT, uplo: UPLO, trans: NONE, n, k: n, alpha: 1.0,
        a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n).cast_const(), ldb: n,
        beta: 0.5, c: at(w, 2, n), ldc: n }, limits) },
    Routine { name: "dgemmtr", matrices: 3, call: |guard, w, n, limits| call(guard, w, args::Gemmtr {
        layout: LAYOUT, uplo: UPLO, transa: NONE, transb: NONE, n, k: n, alpha: 1.0,
        a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n).cast_const(), ldb: n,
        beta: 0.5, c: at(w, 2, n), ldc: n }, limits) },
    Routine { name: "dtrmm", matrices: 2, call: |guard, w, n, limits| call(guard, w, args::Trmm {
        layout: LAYOUT, side: Side::LEFT, uplo: UPLO, transa: NONE, diag: Diagonal::UNIT, m: n, n,
        alpha: 1.0, a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n), ldb: n }, limits) },
    Routine { name: "dtrsm", matrices: 2, call: |guard, w, n, limits| call(guard, w, args::Trsm {
        layout: LAYOUT, side: Side::LEFT, uplo: UPLO, transa: NONE, diag: Diagonal::UNIT, m: n, n,
        alpha: 1.0, a: at(w, 0, n).cast_const(), lda: n, b: at(w, 1, n), ldb: n }, limits) },
];

/// Small numbers, so that no product and no solution overflows or becomes subnormal.
fn fill(memory: &mut [f64], n: i64) {
    for (at, element) in memory.iter_mut().enumerate() {
        *element = ((at * 7919) % 1000) as f64 / 1000.0 / n as f64;
    }
}

fn window(memory: &mut [f64]) -> Window<'_> {
    // SAFETY: the memory is borrowed as long as the window lives, and nothing else uses it.
    unsafe { Window::new(memory.as_mut_ptr().cast(), size_of_val(memory)) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The time of a call at once over that of the same call in parts: 1 if parts cost nothing.
fn ratio(guard: &Guard, routine: &Routine, memory: &mut [f64], threads: usize) -> f64 {
    let at_once = Limits::default().with_threads(NonZeroUsize::new(threads));
    let in_parts = at_once.clone().with_interrupt(Arc::new(AtomicBool::new(false)));
    let mut time = |limits: &Limits| {
        fill(memory, ORDER);
        let window = window(memory);
        let began = Instant::now();
        (routine.call)(guard, &window, ORDER, limits).expect("the call is legal");
        began.elapsed().as_secs_f64()
    };
    // What fits into a slice is learned.
    time(&in_parts);
    let ratios = (0..ROUNDS).map(|_| time(&at_once) / time(&in_parts));
    median(ratios.collect())
}

/// By how many milliseconds a call exceeds its deadline.
fn overrun(guard: &Guard, routine: &Routine, memory: &mut [f64]) -> (i64, f64) {
    let n = ((MEMORY / 8 / routine.matrices) as f64).sqrt() as i64 - 64;
    fill(memory, n);
    let window = window(memory);
    let deadline = Instant::now() + DEADLINE;
    let limits = Limits::default().with_deadline(deadline);
    let result = (routine.call)(guard, &window, n, &limits);
    let late = Instant::now().saturating_duration_since(deadline).as_secs_f64() * 1e3;
    assert!(result.is_err(), "{}: it ended before its deadline", routine.name);
    (n, late)
}

/// The order of the product that is stopped in every way.
const PRODUCT: i32 = 9000;

/// What ends a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Deadline,
    Flag,
    Epoch,
    Drop,
}

/// Runs a product in a guest, stops it after a second, and says by how many milliseconds it ended later.
fn stopped(guard: &Arc<Guard>, kind: Kind, end: End) -> f64 {
    let mut config = Config::new();
    config.epoch_interruption(true);
    let engine = Engine::new(&config).expect("the configuration is possible");
    let flag = Arc::new(AtomicBool::new(false));
    let mut builder = BlasCtx::builder(guard.clone()).buffer_memory(4 << 30);
    if end == End::Flag {
        builder = builder.interrupt(flag.clone());
    }
    let mut guest = Guest::new(&engine, builder.build(), kind);
    let over = Instant::now() + DEADLINE;
    if end == End::Deadline {
        guest.context().set_deadline(Some(over));
    }
    let alarm = {
        let (engine, flag) = (engine.clone(), flag.clone());
        std::thread::spawn(move || {
            std::thread::sleep(over.saturating_duration_since(Instant::now()));
            match end {
                End::Flag => flag.store(true, Ordering::Relaxed),
                End::Epoch => engine.increment_epoch(),
                End::Deadline | End::Drop => {}
            }
        })
    };
    guest.multiply((end == End::Drop).then_some(over));
    let late = Instant::now().saturating_duration_since(over).as_secs_f64() * 1e3;
    alarm.join().expect("it does not panic");
    late
}

/// What a guest is, and how its store is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Module,
    ModuleAsync,
    Component,
    ComponentAsync,
}

enum Guest {
    Module(Store<State>, wasmtime::TypedFunc<Parameters, i32>, bool),
    Component(component::Guest, Image),
}

type Parameters = (i32, i32, i32, i32, i32, i32, f64, i32, i32, i32, i32, f64, i32, i32);

impl Guest {
    fn new(engine: &Engine, context: BlasCtx, kind: Kind) -> Self {
        if let Kind::Component | Kind::ComponentAsync = kind {
            let set_up = |store: &mut Store<component::State>| store.set_epoch_deadline(1);
            let mut guest = match kind {
                Kind::Component => component::Guest::on(engine, context, set_up),
                _ => component::Guest::on_async(engine, context, set_up),
            };
            let n = PRODUCT as u64;
            let mut create = || {
                let made = guest.create(ElementType::Double, n * n).expect("no trap");
                made.expect("there is room")
            };
            let handles = [create(), create(), create()];
            let mut image = Image::default();
            image.byte(0).byte(0).number(Number::Double(1.0));
            image.view(handles[0], &[0, n, n, n], &[1]).view(handles[1], &[0, n, n, n], &[1]);
            image.number(Number::Double(1.0)).view(handles[2], &[0, n, n, n], &[1]);
            return Self::Component(guest, image);
        }
        let pages = (3 * 8 * PRODUCT as u64 * PRODUCT as u64) / 65536 + 1;
        let text = format!("(module {} (memory (export \"memory\") {pages}))", forwards(["dgemm"]));
        let module = Module::new(engine, text).expect("the text is a module");
        let mut store = Store::new(engine, State { blas: context });
        store.set_epoch_deadline(1);
        let linker = Linker::new(engine);
        fn blas(state: &mut State) -> &mut BlasCtx {
            &mut state.blas
        }
        let is_async = kind == Kind::ModuleAsync;
        let instance = match is_async {
            true => drive(instantiate_async(&mut store, &linker, &module, blas)).0,
            false => instantiate(&mut store, &linker, &module, blas),
        };
        let instance = instance.expect("every import is defined");
        let product = instance.get_typed_func(&mut store, "dgemm").expect("it is exported");
        Self::Module(store, product, is_async)
    }

    fn context(&mut self) -> &mut BlasCtx {
        match self {
            Self::Module(store, ..) => &mut store.data_mut().blas,
            Self::Component(guest, _) => &mut guest.store.data_mut().blas,
        }
    }

    /// Multiplies until that is stopped, by dropping the future if there is a time for that.
    fn multiply(&mut self, until: Option<Instant>) {
        let ended = match self {
            Self::Module(store, product, is_async) => {
                let n = PRODUCT;
                // As an unsigned number, as which a guest has its addresses.
                let at = |matrix: i64| (matrix * 8 * i64::from(n) * i64::from(n)) as i32;
                let p = (102, 111, 111, n, n, n, 1.0, at(0), n, at(1), n, 1.0, at(2), n);
                match (until, &is_async) {
                    (Some(until), _) => {
                        let mut call = pin!(product.call_async(store, p));
                        while Instant::now() < until {
                            assert!(poll(call.as_mut()).is_pending(), "it ended before");
                        }
                        return;
                    }
                    (None, true) => drive(product.call_async(store, p)).0.is_err(),
                    (None, false) => product.call(store, p).is_err(),
                }
            }
            Self::Component(guest, image) => !matches!(guest.attempt("gemm", image, 1), Ok(Ok(_))),
        };
        assert!(ended, "it ended before it was stopped");
    }
}

/// Runs a program for a second that multiplies matrices, and says by how many milliseconds it ended later:
/// later than after a second and the time of a program that multiplies numbers.
fn run(backend: &str, folder: &Path) -> f64 {
    let pages = (3 * 8 * PRODUCT as u64 * PRODUCT as u64) / 65536 + 1;
    let time = |n: i32| {
        let at = |matrix: i64| matrix * 8 * i64::from(n) * i64::from(n);
        let ints =
            |values: &[i64]| values.iter().map(|x| format!("(i32.const {x}) ")).collect::<String>();
        let order = i64::from(n);
        let text = format!(
            "(module {} (memory (export \"memory\") {pages})
               (func (export \"_start\") (drop (call $dgemm {} (f64.const 1) {} (f64.const 1) {}))))",
            forwards(["dgemm"]),
            ints(&[102, 111, 111, order, order, order]),
            ints(&[at(0), order, at(1), order]),
            ints(&[at(2), order]),
        );
        let program = folder.join(format!("product{n}.wat"));
        std::fs::write(&program, text).expect("the folder is writable");
        let options = ["-W", "timeout=1s", "-B", backend].map(OsStr::new);
        let blasm = Blasm::new([OsStr::new("run")]).inherit("BLASM_OPENBLAS_LIB");
        let blasm = options.into_iter().fold(blasm, Blasm::arg).arg(&program);
        let began = Instant::now();
        let ran = blasm.run(b"");
        (began.elapsed().as_secs_f64() * 1e3, ran)
    };
    let (start, ran) = time(1);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let (stopped, ran) = time(PRODUCT);
    assert!(ran.stderr.contains("timed out"), "{}", ran.stderr);
    stopped - start - DEADLINE.as_secs_f64() * 1e3
}

/// The third table, on one backend.
fn ways(name: &str, guard: &Arc<Guard>, folder: &Path) {
    for kind in [Kind::Module, Kind::ModuleAsync, Kind::Component, Kind::ComponentAsync] {
        let late = [End::Deadline, End::Flag, End::Epoch, End::Drop].map(|end| {
            if end == End::Drop && kind != Kind::ModuleAsync {
                return "-".to_owned();
            }
            format!("{:.0}", stopped(guard, kind, end))
        });
        println!("| {name} | {kind:?} | {} |", late.join(" | "));
    }
    let late = run(&format!("backend={}", setting(name)), folder);
    println!("| {name} | blasm run -W timeout | {late:.0} | - | - | - |");
}

fn main() {
    let mut memory = vec![0.0_f64; (MEMORY / 8) as usize];
    let names: Vec<&str> = ROUTINES.iter().map(|routine| routine.name).collect();
    println!("| backend | threads | what | {} |", names.join(" | "));
    println!("|---|---|---|{}", "---|".repeat(names.len()));
    let mut guards = Vec::new();
    for (name, guard) in automatic() {
        let elements = (3 * ORDER * ORDER) as usize + 1024;
        for threads in [1, 2] {
            let row: Vec<_> = ROUTINES
                .iter()
                .map(|routine| ratio(&guard, routine, &mut memory[..elements], threads))
                .map(|ratio| format!("{ratio:.3}"))
                .collect();
            let what = format!("speed in parts over at once, n = {ORDER}");
            println!("| {} | {threads} | {what} | {} |", name, row.join(" | "));
        }
        let row: Vec<_> = ROUTINES
            .iter()
            .map(|routine| overrun(&guard, routine, &mut memory))
            .map(|(n, late)| format!("{late:.0} (n = {n})"))
            .collect();
        let what = "ms after a deadline of 1 s";
        println!("| {} | all | {what} | {} |", name, row.join(" | "));
        guards.push((name, guard));
    }
    drop(memory);
    println!(
        "\n| backend | guest, dgemm n = {PRODUCT} | deadline | flag | epoch | future dropped |"
    );
    println!("|---|---|---|---|---|---|");
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    for (name, guard) in guards {
        ways(name, &guard, folder.path());
    }
}
