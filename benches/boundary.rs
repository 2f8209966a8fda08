//! What the boundary costs: a guest's call beside an empty host call and a native call.
//!
//! Owns the variants: `ddot` at n = 1, 16, 256 and `dgemm` at n = 8 to 512, natively and from a
//! guest, many small products by one call, and the guard without the computation. The tables are of interleaved rounds in one
//! process; Criterion then measures each variant by itself and compares it with the run before.

#![expect(
    clippy::undocumented_unsafe_blocks,
    reason = "every native call here is on arrays of the size it names"
)]

use blasm_backends::REGISTRY;
use blasm_benches::{Samples, Variant, of, rounds};
use blasm_core::flags::Layout;
use blasm_core::memory::{Window, admit};
use blasm_core::registry::{Backend, Settings};
use blasm_core::{Blas, Call, Guard, Limits, args};
use blasm_transports::native::product;
use blasm_wasmtime::BlasCtx;
use criterion::Criterion;
use std::hint::black_box;
use std::sync::Arc;
use wasmtime::{Caller, Engine, Linker, Module, Store, TypedFunc};

/// With at least 21 rounds, one disturbance does not move the median.
const ROUNDS: usize = 41;
const DOTS: [i32; 3] = [1, 16, 256];
const PRODUCTS: [i32; 7] = [8, 16, 32, 64, 128, 256, 512];
/// Many small products of this order, of which this many lie one after the other.
const BATCHES: [i32; 3] = [4, 8, 16];
const BATCH: i32 = 1000;
/// Where the guest's operands begin, and how far one is from the next: room for 512 x 512 doubles.
const A: u64 = 1 << 16;
const APART: u64 = 512 * 512 * 8;

const GUEST: &str = r#"(module
    (import "wasi_ephemeral_blas" "ddot"
        (func $ddot (param i32 i32 i32 i32 i32 i32) (result i32)))
    (import "wasi_ephemeral_blas" "dgemm"
        (func $dgemm (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32) (result i32)))
    (import "wasi_ephemeral_blas_ext" "dgemm_batch_strided" (func $batch
        (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32) (result i32)))
    (import "bench" "empty" (func $empty (param i32 i32 i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 128)
    (func (export "empty") (param $times i32) (param $n i32)
        (loop $again
            (drop (call $empty (local.get $n) (i32.const 0x10000) (i32.const 1)
                (i32.const 0x210000) (i32.const 1) (i32.const 8)))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
    (func (export "ddot") (param $times i32) (param $n i32)
        (loop $again
            (if (call $ddot (local.get $n) (i32.const 0x10000) (i32.const 1)
                (i32.const 0x210000) (i32.const 1) (i32.const 8)) (then unreachable))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
    (func (export "dgemm") (param $times i32) (param $n i32)
        (loop $again
            (if (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
                (local.get $n) (local.get $n) (local.get $n) (f64.const 1)
                (i32.const 0x10000) (local.get $n) (i32.const 0x210000) (local.get $n)
                (f64.const 0) (i32.const 0x410000) (local.get $n)) (then unreachable))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
    (func (export "batch") (param $times i32) (param $n i32) (local $size i32)
        (local.set $size (i32.mul (local.get $n) (local.get $n)))
        (loop $again
            (if (call $batch (i32.const 101) (i32.const 111) (i32.const 111)
                (local.get $n) (local.get $n) (local.get $n) (f64.const 1)
                (i32.const 0x10000) (local.get $n) (local.get $size)
                (i32.const 0x210000) (local.get $n) (local.get $size) (f64.const 0)
                (i32.const 0x410000) (local.get $n) (local.get $size) (i32.const 1000))
                (then unreachable))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
    (func (export "singles") (param $times i32) (param $n i32) (local $bytes i32) (local $at i32)
        (local.set $bytes (i32.mul (i32.mul (local.get $n) (local.get $n)) (i32.const 8)))
        (loop $again
            (local.set $at (i32.mul (local.get $bytes) (i32.const 1000)))
            (loop $each
                (local.set $at (i32.sub (local.get $at) (local.get $bytes)))
                (if (call $dgemm (i32.const 101) (i32.const 111) (i32.const 111)
                    (local.get $n) (local.get $n) (local.get $n) (f64.const 1)
                    (i32.add (local.get $at) (i32.const 0x10000)) (local.get $n)
                    (i32.add (local.get $at) (i32.const 0x210000)) (local.get $n) (f64.const 0)
                    (i32.add (local.get $at) (i32.const 0x410000)) (local.get $n))
                    (then unreachable))
                (br_if $each (local.get $at)))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))))"#;

struct State {
    blas: BlasCtx,
}

/// A guest over one backend.
struct Guest {
    store: Store<State>,
    empty: TypedFunc<(i32, i32), ()>,
    ddot: TypedFunc<(i32, i32), ()>,
    dgemm: TypedFunc<(i32, i32), ()>,
    batch: TypedFunc<(i32, i32), ()>,
    singles: TypedFunc<(i32, i32), ()>,
}

impl Guest {
    fn new(engine: &Engine, module: &Module, guard: Arc<Guard>) -> wasmtime::Result<Guest> {
        let mut store = Store::new(engine, State { blas: BlasCtx::builder(guard).build() });
        let mut linker = Linker::new(engine);
        linker.func_wrap(
            "bench",
            "empty",
            |_: Caller<'_, State>, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32| {
                wasmtime::Result::Ok(0_i32)
            },
        )?;
        let instance =
            blasm_wasmtime::instantiate(&mut store, &linker, module, |state| &mut state.blas)?;
        let memory = instance.get_memory(&mut store, "memory").expect("it exports its memory");
        for (i, value) in memory.data_mut(&mut store)[A as usize..].chunks_exact_mut(8).enumerate()
        {
            value.copy_from_slice(&((i % 7) as f64).to_le_bytes());
        }
        let empty = instance.get_typed_func(&mut store, "empty")?;
        let ddot = instance.get_typed_func(&mut store, "ddot")?;
        let dgemm = instance.get_typed_func(&mut store, "dgemm")?;
        let batch = instance.get_typed_func(&mut store, "batch")?;
        let singles = instance.get_typed_func(&mut store, "singles")?;
        Ok(Guest { store, empty, ddot, dgemm, batch, singles })
    }
}

fn load(name: &str) -> Option<Backend> {
    let settings = Settings::from_env().expect("the environment has numbers where it must");
    match REGISTRY.select(&settings.with_backend(name)) {
        Ok(selected) => Some(selected.backend),
        Err(why) => {
            eprintln!("left out: {why}");
            None
        }
    }
}

/// A native program's memory, laid out like the guest's: the speed of a product depends on where in
/// a page its operands begin.
struct Native {
    memory: Vec<f64>,
}

const PAGE: usize = 1 << 16;

impl Native {
    fn new() -> Native {
        let numbers = (A + 3 * APART) as usize / 8 + 1024;
        Native { memory: (0..numbers + PAGE / 8).map(|i| (i % 7) as f64).collect() }
    }

    fn window(&mut self) -> Window<'_> {
        let base: *mut u8 = self.memory.as_mut_ptr().cast();
        let skip = base.align_offset(PAGE);
        unsafe { Window::new(base.wrapping_add(skip), self.memory.len() * 8 - skip) }
    }
}

fn ddot(window: &Window<'_>, n: i32) -> args::Dot<f64> {
    args::Dot { n: n.into(), x: window.at(A), incx: 1, y: window.at(A + APART), incy: 1 }
}

fn dgemm(window: &Window<'_>, n: i32) -> args::Gemm<f64> {
    product(window, Layout::ROW_MAJOR, n.into(), [A, A + APART, A + 2 * APART])
}

/// The products of a batch, one after the other.
fn products(window: &Window<'_>, n: i32) -> Vec<args::Gemm<f64>> {
    let bytes = |number: u64| number * u64::from(n.unsigned_abs()).pow(2) * 8;
    let at = |number| [0, APART, 2 * APART].map(|from| A + from + bytes(number));
    let one = |number| product(window, Layout::ROW_MAJOR, n.into(), at(number));
    (0..BATCH.unsigned_abs().into()).map(one).collect()
}

/// The number of calls in a round with which it takes about as long as every other round.
fn times(n: i32) -> u64 {
    (3e7 / (f64::from(n).powi(3) * 0.05 + 300.0)).max(1.0) as u64
}

fn natively<'a, A: Call + 'a>(
    name: String,
    times: u64,
    blas: Arc<dyn Blas>,
    args: A,
) -> Variant<'a> {
    Variant::new(name, times, move |times| {
        for _ in 0..times {
            let _ = black_box(unsafe { black_box(&args).call(&*blas) });
        }
    })
}

fn from_guest<'a>(
    name: String,
    times: u64,
    guest: &std::rc::Rc<std::cell::RefCell<Guest>>,
    which: fn(&Guest) -> &TypedFunc<(i32, i32), ()>,
    n: i32,
) -> Variant<'a> {
    let guest = guest.clone();
    Variant::new(name, times, move |times| {
        let guest = &mut *guest.borrow_mut();
        let function = which(guest).clone();
        function.call(&mut guest.store, (times as i32, n)).expect("the calls are legal");
    })
}

/// A step of the guard, or several.
fn step<'a>(name: &str, mut run: impl FnMut() + 'a) -> Variant<'a> {
    Variant::new(name, 100_000, move |times| (0..times).for_each(|_| run()))
}

fn steps_of<'a, A: Call + 'a>(
    guard: &'a Guard,
    window: &'a Window<'a>,
    args: A,
) -> Vec<Variant<'a>> {
    let limits: &'static Limits = Box::leak(Box::default());
    vec![
        step("admit: legality, extents, bounds", move || {
            let _ = black_box(admit(window, black_box(&args)));
        }),
        step("all, without the computation", move || {
            let _ = black_box(guard.call(window, black_box(&args), limits));
        }),
    ]
}

fn table(title: &str, header: &str, lines: impl IntoIterator<Item = String>) {
    println!("\n{title}\n\n{header}");
    println!("|{}", "---|".repeat(header.matches('|').count() - 1));
    lines.into_iter().for_each(|line| println!("{line}"));
}

fn print_steps(title: &str, samples: &[Samples]) {
    let line = |s: &Samples| format!("| {} | {:.1} | {:.1} |", s.name, s.minimum(), s.median());
    table(title, "| step | minimum, ns | median, ns |", samples.iter().map(line));
}

fn main() -> wasmtime::Result<()> {
    let mut criterion = Criterion::default().configure_from_args();
    let engine = Engine::default();
    let module = Module::new(&engine, GUEST)?;
    let builtin = load("builtin").expect("it needs nothing");
    let noop = load("noop").expect("it needs nothing");
    let openblas = load("openblas");
    let all = openblas.clone().map(|mut backend| {
        backend.partition = backend.partition.all_native();
        backend
    });
    let guest = |backend: &Backend| -> wasmtime::Result<_> {
        let guest = Guest::new(&engine, &module, blasm_backends::guard(backend))?;
        Ok(std::rc::Rc::new(std::cell::RefCell::new(guest)))
    };
    let mut native = Native::new();
    let window = native.window();

    let mut variants = Vec::new();
    let (builtin_guest, noop_guest) = (guest(&builtin)?, guest(&noop)?);
    let library = match (&openblas, &all) {
        (Some(safe), Some(all)) => Some((safe, guest(safe)?, guest(all)?)),
        _ => None,
    };
    variants.push(from_guest("empty".into(), 100_000, &noop_guest, |g| &g.empty, 1));
    variants.push(from_guest("ddot noop".into(), 100_000, &noop_guest, |g| &g.ddot, 1));
    for n in DOTS {
        let args = ddot(&window, n);
        let name = |what: &str| format!("ddot {what} {n}");
        variants.push(natively(name("built-in kernel"), 100_000, builtin.blas.clone(), args));
        variants.push(from_guest(name("builtin"), 100_000, &builtin_guest, |g| &g.ddot, n));
        if let Some((backend, safe, all)) = &library {
            variants.push(natively(name("native"), 100_000, backend.blas.clone(), args));
            variants.push(from_guest(name("openblas"), 100_000, safe, |g| &g.ddot, n));
            variants.push(from_guest(name("native=all"), 100_000, all, |g| &g.ddot, n));
        }
    }
    for n in PRODUCTS {
        let args = dgemm(&window, n);
        let name = |what: &str| format!("dgemm {what} {n}");
        variants.push(natively(name("built-in kernel"), times(n), builtin.blas.clone(), args));
        variants.push(from_guest(name("builtin"), times(n), &builtin_guest, |g| &g.dgemm, n));
        if let Some((backend, safe, _)) = &library {
            variants.push(natively(name("native"), times(n), backend.blas.clone(), args));
            variants.push(from_guest(name("openblas"), times(n), safe, |g| &g.dgemm, n));
        }
    }

    let mut loop_of = |name: String, blas: &Arc<dyn Blas>, n: i32| {
        let (all, blas) = (products(&window, n), blas.clone());
        variants.push(Variant::new(name, times(n) / 200, move |times| {
            for product in (0..times).flat_map(|_| black_box(&all)) {
                let _ = black_box(unsafe { black_box(product).call(&*blas) });
            }
        }));
    };
    for n in BATCHES {
        let name = |what: &str| format!("batch {what} {n}");
        loop_of(name("built-in kernel"), &builtin.blas, n);
        if let Some((backend, ..)) = &library {
            loop_of(name("native"), &backend.blas, n);
        }
    }
    for n in BATCHES {
        let name = |what: &str| format!("batch {what} {n}");
        let mut guest = |what: &str, guest, which| {
            variants.push(from_guest(name(what), times(n) / 200, guest, which, n));
        };
        guest("builtin", &builtin_guest, |g| &g.batch);
        if let Some((_, safe, _)) = &library {
            guest("openblas", safe, |g| &g.batch);
            guest("openblas singly", safe, |g| &g.singles);
        }
    }

    println!("Wasmtime 48; {ROUNDS} interleaved rounds in one process; nanoseconds a call.");
    if let Some((backend, ..)) = &library {
        println!(
            "native, openblas: {}, {} thread(s).",
            backend.description,
            backend.blas.threads()
        );
    }
    let samples = rounds(&mut variants, ROUNDS);
    let at = |what: &str, n: i32| of(&samples, &format!("{what} {n}"));
    let empty = of(&samples, "empty");
    let cell = |s: &Samples| format!("{:.1} / {:.1}", s.minimum(), s.median());
    let native_or_own = |routine: &str| match library {
        Some(_) => format!("{routine} native"),
        None => format!("{routine} built-in kernel"),
    };

    let mut lines = vec![
        format!("| empty host call | | {} | | |", cell(empty)),
        format!(
            "| `noop`, which takes the library's path | 1 | {} | | |",
            cell(of(&samples, "ddot noop"))
        ),
    ];
    for n in DOTS {
        let base = at(&native_or_own("ddot"), n);
        let own = at("ddot built-in kernel", n);
        let mut line = |name: &str, what: &str| {
            let s = at(what, n);
            let over = |f: fn(&Samples) -> f64| f(s) - f(empty) - f(own);
            lines.push(format!(
                "| {name} | {n} | {} | {:.2} | {} |",
                cell(s),
                s.ratio(base),
                match what.contains("built-in kernel") || what.contains("native") {
                    true => String::new(),
                    false =>
                        format!("{:.1} / {:.1}", over(Samples::minimum), over(Samples::median)),
                }
            ));
        };
        if library.is_some() {
            line("native OpenBLAS", "ddot native");
        }
        line("built-in kernel, native", "ddot built-in kernel");
        line("guest, builtin", "ddot builtin");
        if library.is_some() {
            line("guest, openblas (built-in kernel)", "ddot openblas");
            line("guest, openblas, native=all", "ddot native=all");
        }
    }
    table(
        "ddot (minimum / median)",
        "| variant | n | ns | times native | ns over empty call + built-in kernel |",
        lines,
    );
    let lines = PRODUCTS.iter().map(|&n| {
        let base = at(&native_or_own("dgemm"), n);
        let flops = 2.0 * f64::from(n).powi(3);
        let through = |what: &str| {
            let s = at(what, n);
            format!("{} | {:.3}", cell(s), s.ratio(base))
        };
        let library = if library.is_some() { through("dgemm openblas") } else { " | ".to_owned() };
        format!(
            "| {n} | {} | {:.1} | {library} | {} |",
            cell(base),
            flops / base.median(),
            through("dgemm builtin"),
        )
    });
    table(
        "dgemm (minimum / median)",
        "| n | native, ns | GFLOP/s | guest, openblas, ns | times native | guest, builtin, ns | times native |",
        lines,
    );

    let lines = BATCHES.iter().map(|&n| {
        let base = at(&native_or_own("batch"), n);
        let each = |s: &Samples| {
            let each = f64::from(BATCH);
            format!("{:.1} / {:.1}", s.minimum() / each, s.median() / each)
        };
        let through = |what: &str| {
            let s = at(what, n);
            format!("{} | {:.3}", each(s), s.ratio(base))
        };
        let of_library = |what: &str| match library {
            Some(_) => through(what),
            None => " | ".to_owned(),
        };
        format!(
            "| {n} | {} | {} | {} | {} |",
            each(base),
            of_library("batch openblas singly"),
            of_library("batch openblas"),
            through("batch builtin"),
        )
    });
    table(
        &format!("{BATCH} products by dgemm_batch_strided (minimum / median of a product)"),
        "| n | native loop, ns | guest, loop, ns | times native | guest, one call, ns | times native | guest, one call, builtin, ns | times native |",
        lines,
    );

    let library = blasm_backends::guard(&noop);
    let dot = rounds(&mut steps_of(&library, &window, ddot(&window, 1)), ROUNDS);
    print_steps("The guard's steps, ddot n = 1 (the library's way)", &dot);
    let product = rounds(&mut steps_of(&library, &window, dgemm(&window, 8)), ROUNDS);
    print_steps("The guard's steps, dgemm n = 8 (the library's way)", &product);

    let mut group = criterion.benchmark_group("boundary");
    for variant in &mut variants {
        let name = variant.name.clone();
        group.bench_function(name, |b| b.iter_custom(|times| variant.time(times)));
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}
