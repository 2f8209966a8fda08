//! Calls that wait for their turn hold no copies: a host with many stores needs scratch for the
//! calls that compute, and not for those that wait.
//!
//! A test binary of its own, since it counts what the whole process allocates.

use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::{Blas, CallError, Computes, Guard, Limits, Partition, args};
use std::alloc::{GlobalAlloc, Layout as Size, System};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

/// The system's allocator, counting.
struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

impl Counting {
    fn took(bytes: usize) {
        MOST.fetch_max(NOW.fetch_add(bytes, SeqCst) + bytes, SeqCst);
    }
}

// SAFETY: every call is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, size: Size) -> *mut u8 {
        Self::took(size.size());
        // SAFETY: the caller's.
        unsafe { System.alloc(size) }
    }

    unsafe fn alloc_zeroed(&self, size: Size) -> *mut u8 {
        Self::took(size.size());
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(size) }
    }

    unsafe fn dealloc(&self, at: *mut u8, size: Size) {
        NOW.fetch_sub(size.size(), SeqCst);
        // SAFETY: the caller's.
        unsafe { System.dealloc(at, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A slow library, which says how many threads it uses.
struct Slow {
    threads: usize,
}

impl Blas for Slow {
    fn name(&self) -> &str {
        "slow"
    }

    fn fallback(&self) -> &dyn Blas {
        self
    }

    fn threads(&self) -> usize {
        self.threads
    }

    unsafe fn dgemm(&self, _: &args::Gemm<f64>) -> Result<(), CallError> {
        std::thread::sleep(Duration::from_millis(20));
        Ok(())
    }
}

/// The side of the matrices.
const N: i64 = 384;
/// The bytes of one matrix.
const MATRIX: usize = (N * N) as usize * 8;

/// Lets many stores compute products with overlapping operands at the same time, and returns the
/// most memory that this took.
fn peak(partition: Partition, stores: usize) -> usize {
    // Two library threads: one call at a time, on any machine.
    let (native, own) = (Arc::new(Slow { threads: 2 }), Arc::new(Slow { threads: 1 }));
    let guard = &Guard::builder(native, own, partition).build();
    let mut memories: Vec<Vec<f64>> = (0..stores).map(|_| vec![0.0; 2 * MATRIX / 8]).collect();
    MOST.store(NOW.load(SeqCst), SeqCst);
    let before = NOW.load(SeqCst);
    std::thread::scope(|scope| {
        for memory in &mut memories {
            scope.spawn(move || {
                let bytes = memory.len() * 8;
                // SAFETY: the memory is this thread's during the call, and no reference to it is
                // used.
                let window = unsafe { Window::new(memory.as_mut_ptr().cast(), bytes) };
                let call = args::Gemm {
                    layout: Layout::COLUMN_MAJOR,
                    transa: Transpose::NONE,
                    transb: Transpose::NONE,
                    m: N,
                    n: N,
                    k: N,
                    alpha: 1.0,
                    a: window.at(0),
                    lda: N,
                    b: window.at(8),
                    ldb: N,
                    beta: 0.0,
                    c: window.at(16),
                    ldc: N,
                };
                guard.call(&window, &call, &Limits::default()).expect("it is a legal call");
            });
        }
    });
    MOST.load(SeqCst) - before
}

/// Two inputs are copied, and the library takes one call at a time.
#[test]
fn calls_that_wait_hold_no_copies() {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let stores = (4 * processors).clamp(8, 64);
    let native = peak(Partition::all(Computes::Native, "a test"), stores);
    assert!((2 * MATRIX..3 * MATRIX).contains(&native), "{native} bytes");
    // BLASM's kernels run on as many processors as there are, and each call holds a permit while it
    // copies.
    let own = peak(Partition::all(Computes::Own, "a test"), stores);
    assert!(own < (2 * processors.min(stores) + 1) * MATRIX, "{own} bytes");
}
