//! What becomes of a product when the process cannot have more memory.
//!
//! Owns a process for each library of this machine that has no more address space (`RLIMIT_AS`) when it
//! first multiplies, as after a host has set a limit that is too low; and what each library is known to
//! do then, which is stated in docs/security.md. What BLASM's own kernels do there is a promise.
#![cfg(target_os = "linux")]

use blasm_core::memory::Window;
use blasm_core::{Limits, args, flags};
use blasm_transports::{safe_setups, setup};
use rustix::process::{Resource, Rlimit, setrlimit};
use std::num::NonZeroUsize;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

/// The variable that makes this program the process with too little memory, for that library.
const CHILD: &str = "BLASM_TEST_WITHOUT_MEMORY";

/// A product for which every library packs its operands.
const ORDER: usize = 700;

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The product is right.
    Right,
    /// The call failed, and the process went on.
    Refused,
    /// The product is wrong.
    Wrong,
    /// The library ended the process, by an exit or a signal.
    Ended,
    /// The library computed for ten seconds.
    Loops,
}

/// What is known of the library of that name.
fn known(name: &str) -> &'static [End] {
    match name {
        "builtin" => &[End::Right],
        _ => &[],
    }
}

fn multiply(name: &str) {
    let Some(setup) = setup(name) else { panic!("{name} was here a moment ago") };
    let matrix = |seed: usize| (0..ORDER * ORDER).map(move |i| ((i * 7 + seed) % 11) as f64);
    let mut memory: Vec<f64> = matrix(0).chain(matrix(3)).chain(matrix(5)).collect();
    let limits = Limits::default().with_threads(NonZeroUsize::new(1));
    // SAFETY: the vector lives until the end, and nothing else uses it before the call is over.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), size_of_val(&memory[..])) };
    let at = |number: usize| window.at::<f64>((number * ORDER * ORDER * 8) as u64);
    let n = ORDER as i64;
    let product = args::Gemm {
        layout: flags::Layout::ROW_MAJOR,
        transa: flags::Transpose::NONE,
        transb: flags::Transpose::NONE,
        m: n,
        n,
        k: n,
        alpha: 1.0,
        a: at(0).cast_const(),
        lda: n,
        b: at(1).cast_const(),
        ldb: n,
        beta: 0.0,
        c: at(2),
        ldc: n,
    };
    let pages = std::fs::read_to_string("/proc/self/statm").expect("Linux has it");
    let pages: u64 = pages.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    let page = rustix::param::page_size() as u64;
    let limit = |resource, most| {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).expect("it is less");
    };
    limit(Resource::Core, 0);
    limit(Resource::Cpu, 10);
    limit(Resource::As, pages * page + (1 << 16));
    let result = setup.guard.call(&window, &product, &limits);
    let end = match result {
        Err(_) => End::Refused,
        Ok(()) => {
            let (a, b, c) = (0, ORDER * ORDER, 2 * ORDER * ORDER);
            let is_right = (0..ORDER).step_by(7).all(|i| {
                let j = (i * 13) % ORDER;
                let sum: f64 =
                    (0..ORDER).map(|k| memory[a + i * ORDER + k] * memory[b + k * ORDER + j]).sum();
                memory[c + i * ORDER + j] == sum
            });
            if is_right { End::Right } else { End::Wrong }
        }
    };
    std::process::exit(100 + end as i32);
}

#[test]
fn a_product_without_memory_ends_as_is_known() {
    if let Ok(name) = std::env::var(CHILD) {
        return multiply(&name);
    }
    for setup in safe_setups() {
        let child = Command::new(std::env::current_exe().expect("a test knows where it is"))
            .args(["--exact", "a_product_without_memory_ends_as_is_known", "--nocapture"])
            .env(CHILD, setup.name)
            .output()
            .expect("it starts");
        let end = match (child.status.code(), child.status.signal()) {
            (Some(100), _) => End::Right,
            (Some(101), _) => End::Refused,
            (Some(102), _) => End::Wrong,
            (_, Some(libc::SIGXCPU | libc::SIGKILL)) => End::Loops,
            _ => End::Ended,
        };
        let said = String::from_utf8_lossy(&child.stderr);
        println!("{}: {end:?} ({:?}): {}", setup.name, child.status, said.trim());
        assert!(known(setup.name).contains(&end), "{}: {end:?}", setup.name);
    }
}
