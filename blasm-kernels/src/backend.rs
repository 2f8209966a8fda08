//! The kernels of this crate as backends, which need nothing from the machine and refuse nothing.
//!
//! Owns the two sets of kernels: levels 1 and 2 are the same in both, level 3 is `level3::plain` or
//! `level3::blocked`. Both accept any alignment and read nothing outside their operands, which is
//! why the guard sends all calls here that a library must not get.

use crate::level3;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, args, for_each_routine};
#[cfg(feature = "gemm")]
use {crate::level3::team, blasm_core::ThreadScope, std::num::NonZeroUsize};

/// The kernels with the plain level 3: for WebAssembly, and wherever the crate `gemm` is not
/// wanted.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

/// The built-in kernels.
///
/// Long calls of level 3 are divided among threads: as many as the calling thread has set
/// ([`Blas::set_threads`]), or else the [usual](Builtin::set_usual_threads) number. The bits of the
/// results do not depend on it. Threads that help have the default floating-point environment, so
/// the calling thread should have it too, as it does in a call of the guard.
#[cfg(feature = "gemm")]
#[derive(Clone, Copy, Debug)]
pub struct Builtin;

#[cfg(feature = "gemm")]
impl Builtin {
    /// Sets how many threads a call may use if its thread has set no number; `None` is as many as
    /// there are processors.
    pub fn set_usual_threads(threads: Option<NonZeroUsize>) {
        team::set_usual_threads(threads);
    }
}

macro_rules! kernel {
    (3, $level3:ident, $kernel:ident, $p:ident) => {
        level3::$level3::$kernel($p)
    };
    ($level:tt, $level3:ident, $kernel:ident, $p:ident) => {
        crate::$kernel($p)
    };
}

/// `Blas` for a type of that name, over the module of `level3` that it uses.
macro_rules! implement {
    (
        [$backend:ident $called:literal $level3:ident {$($threads:tt)*}]
        $($name:ident: $family:ident<$ty:ty> -> $out:ty, $kernel:ident, $level:tt, $summary:literal;)*
    ) => {
        impl Blas for $backend {
            fn name(&self) -> &str {
                $called
            }
            fn fallback(&self) -> &dyn Blas {
                self
            }
            $($threads)*
            $(
                unsafe fn $name(&self, p: &args::$family<$ty>) -> Result<$out, CallError> {
                    // SAFETY: the caller's contract is that of the kernel.
                    Ok(unsafe { kernel!($level, $level3, $kernel, p) })
                }
            )*
        }
    };
}
for_each_routine!(implement [Plain "plain" plain {}]);
#[cfg(feature = "gemm")]
for_each_routine!(implement [Builtin "builtin" blocked {
    fn threads(&self) -> usize {
        team::threads()
    }
    fn thread_scope(&self) -> ThreadScope {
        ThreadScope::Caller
    }
    fn set_threads(&self, threads: usize) -> usize {
        team::set_threads(threads)
    }
}]);
