//! Libraries that are wrong on purpose.
//!
//! Owns the worst library for which a careful partition is enough, from which the guard must keep
//! every guest safe; and libraries that do one thing wrong, which the harness must find. They
//! compute with the built-in kernels.

use blasm_backends::builtin::Builtin;
use blasm_core::{
    Blas, Call, CallError, Computes, Demand, Guard, Operand, Part, Partition, Shape, Uniform,
};
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Reads everything that a library may read by its partition, and ends the process if it is given
/// what it must not be given. It computes all routines.
pub struct Worst;

/// As far as a library may read behind an operand.
const SLACK: usize = 4096;

impl Worst {
    fn look(operands: &[Operand]) {
        for operand in operands {
            let strides = match operand.shape {
                Shape::Vector { n: 2.., inc } => inc,
                _ => 1,
            };
            // A copy of a vector that runs backwards still runs backwards.
            assert!(strides.abs() == 1, "the library is given a strided vector: {operand:?}");
            assert!(operand.is_aligned(), "the library is given a misaligned operand: {operand:?}");
            let bytes = operand.bytes().expect("it was admitted") as usize;
            if bytes > 0 {
                let past = (operand.address + bytes) as *const u8;
                let before = (operand.address as *const u8).wrapping_sub(SLACK);
                for far in [0, 15, 63, 255, SLACK - 1] {
                    let read = |at: *const u8| {
                        // SAFETY: behind an operand that a careful partition gives to the library
                        // there is so much memory, the guest's or the copy's; before a vector that
                        // runs backwards too, since it is a copy. If not, the process ends, which
                        // is what this is for.
                        black_box(unsafe { at.read_volatile() })
                    };
                    read(past.wrapping_add(far));
                    if strides < 0 {
                        read(before.wrapping_add(far));
                    }
                }
            }
        }
        for output in operands.iter().filter(|operand| operand.access.writes()) {
            for other in operands.iter().filter(|other| other.index != output.index) {
                // All read the numbers of a rotation first.
                let first = matches!(other.shape, Shape::Cells { .. }) && !other.access.writes();
                assert!(first || !share(output, other), "{output:?} and {other:?} share elements");
            }
        }
    }
}

/// The bytes of every run of an operand.
fn runs(operand: &Operand) -> impl Iterator<Item = (usize, usize)> + Clone + use<> {
    let extent = operand.shape.extent();
    let (address, size) = (operand.address, operand.size);
    (0..if extent.inner == 0 { 0 } else { extent.outer }).map(move |run| {
        let (first, past) = match extent.part {
            Part::Whole => (0, extent.inner),
            Part::Head => (0, extent.inner.min(run + 1)),
            Part::Tail => (run, extent.inner),
        };
        let place = |element: u64| address + (run * extent.stride + element) as usize * size;
        (place(first), place(past))
    })
}

/// Whether two operands share an element.
fn share(a: &Operand, b: &Operand) -> bool {
    let span = |operand: &Operand| {
        (operand.address, operand.address + operand.bytes().unwrap_or(0) as usize)
    };
    let meet = |a: (usize, usize), b: (usize, usize)| a.0 < b.1 && b.0 < a.1;
    meet(span(a), span(b)) && runs(a).any(|a| runs(b).any(|b| meet(a, b)))
}

fn operands<A: Call>(args: &A) -> Vec<Operand> {
    let mut all = Vec::with_capacity(4);
    let _ = args.operands(Demand::All, |operand| {
        all.push(operand);
        Ok::<(), ()>(())
    });
    all
}

impl Uniform for Worst {
    fn name(&self) -> &str {
        "worst"
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        Self::look(&operands(args));
        // SAFETY: the same arguments, under the same contract.
        unsafe { args.call(&Builtin) }
    }
}

/// What a library does wrong now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It prints a line, which stays in the C library's buffer for a while.
    Prints,
    /// It writes a byte behind its last operand.
    Writes,
    /// It does not return.
    Hangs,
    /// It ends the process, successfully.
    Exits,
    /// It keeps memory.
    Leaks,
    /// It keeps a file open.
    Opens,
    /// It starts a thread that stays.
    Starts,
}

impl Wrong {
    /// All of them, by their names as backends.
    pub const ALL: [(&'static str, Self); 7] = [
        ("planted:prints", Self::Prints),
        ("planted:writes", Self::Writes),
        ("planted:hangs", Self::Hangs),
        ("planted:exits", Self::Exits),
        ("planted:leaks", Self::Leaks),
        ("planted:opens", Self::Opens),
        ("planted:starts", Self::Starts),
    ];
}

struct Planted {
    wrong: Wrong,
    calls: AtomicU64,
}

impl Planted {
    fn misbehave(&self, operands: &[Operand]) {
        match self.wrong {
            #[cfg(unix)]
            // SAFETY: the text ends with a zero.
            Wrong::Prints => unsafe {
                libc::puts(
                    c" ** On entry to DGEMM parameter number  8 had an illegal value".as_ptr(),
                );
            },
            #[cfg(not(unix))]
            Wrong::Prints => println!("an illegal value"),
            Wrong::Writes => {
                let last = operands.last().expect("every routine has one");
                let past = (last.address + last.bytes().unwrap_or(0) as usize) as *mut u8;
                // SAFETY: there is none: it is the mistake that the harness has to find. The byte
                // is a guest's, or the process ends.
                unsafe { past.write_volatile(past.read_volatile() ^ 0x55) };
            }
            Wrong::Hangs => loop {
                std::hint::spin_loop();
            },
            Wrong::Exits => std::process::exit(0),
            Wrong::Leaks => {
                black_box(vec![1_u8; 1 << 20].leak());
            }
            Wrong::Opens => std::mem::forget(std::fs::File::open("/dev/null")),
            Wrong::Starts => {
                let _ = std::thread::spawn(|| {
                    loop {
                        std::thread::park();
                    }
                });
            }
        }
    }
}

impl Uniform for Planted {
    fn name(&self) -> &str {
        "planted"
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        // More than once in a batch, so that the batch alone shows it again.
        if self.calls.fetch_add(1, Ordering::Relaxed) % 200 == 199 {
            self.misbehave(&operands(args));
        }
        // SAFETY: the same arguments, under the same contract.
        unsafe { args.call(&Builtin) }
    }
}

/// The guard over the library of that name; `None` if it is none of these.
pub(crate) fn guard(name: &str) -> Option<Guard> {
    let (native, partition): (Arc<dyn Blas>, _) = if name == "worst" {
        (Arc::new(Worst), Partition::careful(Computes::Native, "it computes everything"))
    } else {
        let (_, wrong) = Wrong::ALL.into_iter().find(|(known, _)| *known == name)?;
        let planted = Planted { wrong, calls: AtomicU64::new(0) };
        (Arc::new(planted), Partition::all(Computes::Native, "it computes everything"))
    };
    Some(Guard::builder(native, Arc::new(Builtin), partition).build())
}
