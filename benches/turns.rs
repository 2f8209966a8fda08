//! What calls wait for their turn beside others.
//!
//! Owns one table for each backend that `auto` may take here: a store that computes long products
//! with all threads of the library, and two that make short calls, by themselves and together, where
//! the long calls can be stopped and where they cannot. Of the short calls it says how long they
//! took, in which their turn's wait is included, and how many there were; of the long ones, the
//! operations in a second.

use blasm_core::flags::Layout;
use blasm_core::memory::Window;
use blasm_core::{Guard, Limits};
use blasm_transports::native::product;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The order of the matrices of long and of short calls.
const LONG: i64 = 2048;
const SHORT: i64 = 32;
/// How many stores make short calls, and how long they pause after each, as a guest that also does
/// something else.
const STORES: usize = 2;
const PAUSE: Duration = Duration::from_micros(200);
/// For how long each line is measured.
const TIME: Duration = Duration::from_secs(8);

/// C := A B, of that order, in a memory of its own.
struct Product {
    memory: Vec<f64>,
    n: i64,
}

impl Product {
    fn new(n: i64) -> Self {
        let number = |at| ((at * 7919) % 1000) as f64 / 1000.0;
        Self { memory: (0..(3 * n * n) as usize + 1024).map(number).collect(), n }
    }

    /// Computes it, and returns how long that took.
    fn compute(&mut self, guard: &Guard, limits: &Limits) -> Duration {
        let n = self.n;
        let bytes = size_of_val(&*self.memory);
        // SAFETY: the memory is borrowed as long as the window lives, and nothing else uses it.
        let window = unsafe { Window::new(self.memory.as_mut_ptr().cast(), bytes) };
        let at = [0, 1, 2].map(|number| number * (n * n * 8).unsigned_abs());
        let call = product(&window, Layout::COLUMN_MAJOR, n, at);
        let began = Instant::now();
        guard.call(&window, &call, limits).expect("the call is legal");
        began.elapsed()
    }
}

/// How long the short calls took, and how many operations in a second the long ones made.
struct Measured {
    short: Vec<Duration>,
    flops: f64,
}

fn measure(guard: &Guard, long: Option<&Limits>, stores: usize) -> Measured {
    let done = AtomicBool::new(false);
    // Made before the others begin, since it takes a while.
    let mut product = Product::new(LONG);
    std::thread::scope(|scope| {
        let short: Vec<_> = (0..stores)
            .map(|_| {
                scope.spawn(|| {
                    let mut product = Product::new(SHORT);
                    let mut took = Vec::new();
                    while !done.load(Ordering::Relaxed) {
                        took.push(product.compute(guard, &Limits::default()));
                        std::thread::sleep(PAUSE);
                    }
                    took
                })
            })
            .collect();
        let mut calls = 0;
        let began = Instant::now();
        while began.elapsed() < TIME {
            match long {
                Some(limits) => {
                    product.compute(guard, limits);
                    calls += 1;
                }
                None => std::thread::sleep(TIME / 10),
            }
        }
        let seconds = began.elapsed().as_secs_f64();
        done.store(true, Ordering::Relaxed);
        let mut short: Vec<Duration> =
            short.into_iter().flat_map(|store| store.join().expect("no panic")).collect();
        short.sort_unstable();
        Measured { short, flops: f64::from(calls) * 2.0 * (LONG as f64).powi(3) / seconds }
    })
}

fn main() {
    println!(
        "Short calls: dgemm, n = {SHORT}, from {STORES} stores, with pauses of {} µs. \
         Long calls: dgemm, n = {LONG}, from one store, with all threads.\n",
        PAUSE.as_micros()
    );
    println!(
        "| backend | long calls | short: median, µs | 99 %, µs | longest, ms | in a second | long: GFLOP/s |"
    );
    println!("|---|---|---|---|---|---|---|");
    for (name, guard) in blasm_benches::backends::automatic() {
        let at_once = Limits::default();
        let in_parts = Limits::default().with_interrupt(Arc::new(AtomicBool::new(false)));
        // What fits into a slice is learned.
        Product::new(LONG).compute(&guard, &in_parts);
        for (what, long, stores) in [
            ("none", None, STORES),
            ("at once, and no short ones", Some(&at_once), 0),
            ("at once", Some(&at_once), STORES),
            ("in parts, and no short ones", Some(&in_parts), 0),
            ("in parts", Some(&in_parts), STORES),
        ] {
            let Measured { short, flops } = measure(&guard, long, stores);
            let at = |part: f64| match short.len() {
                0 => String::new(),
                n => {
                    let took = short[((n as f64 * part) as usize).min(n - 1)];
                    format!("{:.1}", took.as_secs_f64() * 1e6)
                }
            };
            let longest = short
                .last()
                .map_or(String::new(), |took| format!("{:.1}", took.as_secs_f64() * 1e3));
            let rate = match short.len() {
                0 => String::new(),
                n => format!("{:.0}", n as f64 / TIME.as_secs_f64()),
            };
            let flops = if flops > 0.0 { format!("{:.1}", flops / 1e9) } else { String::new() };
            println!(
                "| {} | {what} | {} | {} | {longest} | {rate} | {flops} |",
                name,
                at(0.5),
                at(0.99)
            );
        }
    }
}
