//! What becomes of products when the process cannot have more memory.
//!
//! Owns a process for each library of this machine that has no more address space (`RLIMIT_AS`) when
//! several of its threads multiply for the first time, as after a host has set a limit that is too low.
//! What libraries have allocated when they were loaded must do: docs/security.md says for which it does
//! not.
#![cfg(target_os = "linux")]

use blasm_core::flags::Layout;
use blasm_core::memory::Window;
use blasm_core::{Guard, Limits};
use blasm_transports::native::product;
use blasm_transports::rows;
use rustix::process::{Resource, Rlimit, setrlimit};
use std::num::NonZeroUsize;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use std::sync::Barrier;

/// The variable that makes this program the process with too little memory, for that library.
const CHILD: &str = "BLASM_TEST_WITHOUT_MEMORY";

/// A product for which every library packs its operands.
const ORDER: usize = 700;

/// How many calls there are at once: libraries keep memory for one, which they have since they were
/// loaded.
const THREADS: usize = 4;

/// The exit code of a process in which all is right; the next ones are the other ends.
const FIRST_CODE: i32 = 60;

/// That of a process whose library is not here.
const MISSING: i32 = 50;

/// How a process ended, from the best on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// The products are right.
    Right,
    /// A call failed, and the process went on.
    Refused,
    /// A product is wrong.
    Wrong,
    /// A call panicked.
    Panics,
    /// The library ended the process, by an exit or a signal.
    Ended,
    /// The library computed for ten seconds.
    Loops,
}

/// Whether a process multiplies once before it has too little memory. MKL's OpenMP runtime starts with
/// the first call, and where it has no memory for that it waits for a lock for ever.
fn is_warm(name: &str) -> bool {
    name == "mkl"
}

/// A product of whole numbers, whose sums are exact, in memory of its own.
struct Product(Vec<f64>);

impl Product {
    fn new() -> Self {
        let matrix = |seed: usize| (0..ORDER * ORDER).map(move |i| ((i * 7 + seed) % 11) as f64);
        Self(matrix(0).chain(matrix(3)).chain(matrix(5)).collect())
    }

    fn multiply(&mut self, guard: &Guard) -> End {
        let memory = &mut self.0;
        // SAFETY: the vector lives until the end, and nothing else uses it before the call is over.
        let window = unsafe { Window::new(memory.as_mut_ptr().cast(), size_of_val(&memory[..])) };
        let at = [0, 1, 2].map(|number| (number * ORDER * ORDER * 8) as u64);
        let product = product(&window, Layout::ROW_MAJOR, ORDER as i64, at);
        let limits = Limits::default().with_threads(NonZeroUsize::new(1));
        if guard.call(&window, &product, &limits).is_err() {
            return End::Refused;
        }
        let (a, b, c) = (0, ORDER * ORDER, 2 * ORDER * ORDER);
        let is_right = (0..ORDER).step_by(7).all(|i| {
            let j = (i * 13) % ORDER;
            let sum: f64 =
                (0..ORDER).map(|k| memory[a + i * ORDER + k] * memory[b + k * ORDER + j]).sum();
            memory[c + i * ORDER + j] == sum
        });
        if is_right { End::Right } else { End::Wrong }
    }
}

/// The processor time that this process has taken.
fn seconds() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux has it");
    // The name of the process may have blanks, but its end has not.
    let numbers = stat.rsplit(')').next().expect("there is a last part");
    let ticks = numbers.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.map(|n| n.parse::<u64>().expect("it is a number")).sum();
    ticks.div_ceil(rustix::param::clock_ticks_per_second())
}

/// Multiplies on some threads at once, none of which has multiplied before, without memory for it.
fn child(name: &str) -> ! {
    let rows = rows();
    let row = rows.iter().find(|row| row.names[0] == name).expect("the name is a row's");
    let Some(backend) = row.load() else { std::process::exit(MISSING) };
    let guard = &blasm_backends::guard(&backend);
    if is_warm(name) {
        assert_eq!(Product::new().multiply(guard), End::Right);
    }
    let mut products = [(); THREADS].map(|()| Product::new());
    let (ready, set) = (Barrier::new(THREADS + 1), Barrier::new(THREADS + 1));
    let worst = std::thread::scope(|scope| {
        let threads = products.each_mut().map(|product| {
            let (ready, set) = (&ready, &set);
            scope.spawn(move || {
                ready.wait();
                set.wait();
                product.multiply(guard)
            })
        });
        ready.wait();
        let pages = std::fs::read_to_string("/proc/self/statm").expect("Linux has it");
        let pages = pages.split(' ').next().and_then(|n| n.parse::<u64>().ok());
        let page = rustix::param::page_size() as u64;
        let limit = |resource, most| {
            let both = Rlimit { current: Some(most), maximum: Some(most) };
            setrlimit(resource, both).expect("it is less");
        };
        limit(Resource::Core, 0);
        limit(Resource::Cpu, seconds() + 10);
        limit(Resource::As, pages.expect("it is a number") * page + (1 << 16));
        set.wait();
        let ends = threads.map(|thread| thread.join().map_or(End::Panics, |end| end));
        ends.into_iter().max().expect("there are threads")
    });
    std::process::exit(FIRST_CODE + worst as i32)
}

#[test]
fn products_without_memory_are_right() {
    if let Ok(name) = std::env::var(CHILD) {
        child(&name);
    }
    let mut wrong = Vec::new();
    for row in rows() {
        let name = row.names[0];
        let child = Command::new(std::env::current_exe().expect("a test knows where it is"))
            .args(["--exact", "products_without_memory_are_right", "--nocapture"])
            .env(CHILD, name)
            .output()
            .expect("it starts");
        let end = match (child.status.code(), child.status.signal()) {
            (Some(FIRST_CODE), _) => End::Right,
            (Some(code), _) if code == FIRST_CODE + End::Refused as i32 => End::Refused,
            (Some(code), _) if code == FIRST_CODE + End::Wrong as i32 => End::Wrong,
            (Some(code), _) if code == FIRST_CODE + End::Panics as i32 => End::Panics,
            (_, Some(libc::SIGXCPU | libc::SIGKILL)) => End::Loops,
            _ => End::Ended,
        };
        if child.status.code() == Some(MISSING) {
            println!("skipped: {name} is not on this machine");
            continue;
        }
        let said = String::from_utf8_lossy(&child.stderr);
        println!("{name}: {end:?} ({}): {}", child.status, said.trim());
        if end != End::Right {
            wrong.push((name, end));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
