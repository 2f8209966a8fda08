//! BLASM's kernels as a backend: nothing is needed from the machine, and nothing is refused.
//!
//! Owns level 3; levels 1 and 2 are blasm-kernels'. It takes any alignment and reads nothing
//! outside its operands, which is why the guard sends here whatever a library must not be given.

mod kernels;
mod level3;

use blasm_core::registry::{Backend, Entry, Kind};
use blasm_core::scalar::{c32, c64};
use blasm_core::{Blas, CallError, Computes, Partition, args, for_each_routine};
use std::sync::Arc;

pub(crate) const ENTRY: Entry = Entry {
    name: "builtin",
    aliases: &["own"],
    summary: "BLASM's own kernels; needs nothing from the machine",
    automatic: true,
    kind: Kind::Own,
    load: |_| {
        let partition = Partition::all(Computes::Own, "the backend is BLASM's own kernels");
        let backend = Backend::new(ENTRY.name, ENTRY.kind, Arc::new(Builtin), partition);
        Ok(backend.with_description(format!("BLASM {} own kernels", env!("CARGO_PKG_VERSION"))))
    },
};

/// The built-in kernels.
#[derive(Clone, Copy, Debug)]
pub struct Builtin;

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
