//! BLASM's own kernels as a backend: nothing is needed from the machine, and nothing is refused.
//!
//! Owns level 3; levels 1 and 2 are blasm-kernels'. It takes any alignment and reads nothing outside
//! its operands, which is why the guard sends here whatever a library must not be given.

mod level3;

use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, args, for_each_routine};
use std::sync::LazyLock;

/// The own kernels.
#[derive(Clone, Copy, Debug)]
pub struct Builtin;

/// Whether the kernel crate can be used at all: it asks the system for its caches when it is first
/// called, by ways that panic where the answer is odd. That must not happen in a guest's call; without
/// it the plain kernels compute everything.
pub(crate) static KERNEL_CRATE_WORKS: LazyLock<bool> = LazyLock::new(|| {
    std::panic::catch_unwind(|| {
        let (a, b, mut c) = ([1.0_f64; 1024], [1.0_f64; 1024], [0.0_f64; 1024]);
        let (a, b) = (a.as_ptr(), b.as_ptr());
        // SAFETY: three 32 x 32 matrices in arrays of 1024 elements.
        unsafe {
            let parallelism = gemm::Parallelism::None;
            let (n, m) = (32, 32);
            gemm::gemm(
                m,
                n,
                32,
                c.as_mut_ptr(),
                32,
                1,
                false,
                a,
                32,
                1,
                b,
                32,
                1,
                0.0,
                1.0,
                false,
                false,
                false,
                parallelism,
            );
        }
        c == [32.0; 1024]
    })
    .unwrap_or(false)
});

macro_rules! kernel {
    (3, $kernel:ident, $p:ident) => {
        level3::$kernel($p)
    };
    ($level:tt, $kernel:ident, $p:ident) => {
        blasm_kernels::$kernel($p)
    };
}

macro_rules! implement {
    ($($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:tt, $summary:literal;)*) => {
        impl Blas for Builtin {
            fn name(&self) -> &str {
                "builtin"
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    // SAFETY: the caller's contract is the kernel's.
                    Ok(unsafe { kernel!($level, $kernel, p) })
                }
            )*
        }
    };
}
for_each_routine!(implement);
