//! `wasi_ephemeral_blas` as a module, for guests on hosts without BLAS.
//!
//! Owns what the host's binding owns elsewhere: the step from numbers to a call, and the answers to
//! refusals. The checks are in blasm-core and the arithmetic in blasm-kernels.
//!
//! The module is instantiated before the guest, so the memory that both work on is the module's,
//! and the guest imports it. If a guest had a memory of its own instead, its addresses would be
//! read in another memory. Such a guest is recognised because this memory is empty. The module's
//! stack and data lie below [`RESERVED`] (`cargo xtask provider` sees to that), the guest's above,
//! and both allocate by growing the memory, so that each new page belongs to only one of them.

use blasm_core::memory::{Stored, Window};
use blasm_core::{Blas, Call, Computes, Error, ErrorKind, Guard, Limits, Partition};
use blasm_kernels::Plain;
use std::arch::wasm32::unreachable;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

mod exports;
#[path = "generated/imports.rs"]
mod imports;

use imports::RESERVED;

static GUARD: LazyLock<Guard> = LazyLock::new(|| {
    let own: Arc<dyn Blas> = Arc::new(Plain);
    Guard::builder(own.clone(), own, Partition::all(Computes::Own, "nothing else is here")).build()
});
static LIMITS: LazyLock<Limits> = LazyLock::new(Limits::default);

/// The guest's part of the memory. The module's own is out of bounds.
fn window() -> Window<'static> {
    blasm_heap::window_from(RESERVED as usize)
}

/// The offset of a guest's address in the window; far beyond the window's end, if the address is
/// below the guest's part.
fn offset(address: u32) -> u64 {
    u64::from(address).wrapping_sub(u64::from(RESERVED))
}

/// The operand at an address.
fn at<T>(window: &Window<'_>, address: u32) -> *mut T {
    window.at(offset(address))
}

/// Whether the guest's part of the memory has never been written to. A guest that shares the memory
/// has written to it: its data and its stack lie there. Every call checks this until it is so;
/// later calls do not.
fn is_alone() -> bool {
    static SHARED: AtomicBool = AtomicBool::new(false);
    !SHARED.load(Ordering::Relaxed) && {
        let alone = looks_alone();
        SHARED.store(!alone, Ordering::Relaxed);
        alone
    }
}

#[cold]
#[inline(never)]
fn looks_alone() -> bool {
    /// The end of the memory before this module requested more, to which it writes itself.
    static END: AtomicUsize = AtomicUsize::new(0);
    let end = match END.load(Ordering::Relaxed) {
        0 => blasm_heap::size(),
        end => end,
    };
    END.store(end, Ordering::Relaxed);
    blasm_heap::is_untouched(RESERVED as usize, end)
}

/// A trap with a name, which a runtime shows.
#[cold]
#[inline(never)]
#[expect(unsafe_code, reason = "the name is what a user reads")]
#[unsafe(export_name = "the guest does not import the polyfill's memory, so it must be linked again: docs/provider.md")]
extern "C" fn not_shared() -> ! {
    unreachable()
}

/// A call without a result.
fn call<A: Call<Output = ()>>(args: impl FnOnce(&Window<'_>) -> A) -> u32 {
    let alone = is_alone();
    let window = window();
    match GUARD.call(&window, &args(&window), &LIMITS) {
        Ok(()) if alone => not_shared(),
        Ok(()) => 0,
        Err(error) => refuse(error),
    }
}

/// A call whose result goes to an address.
fn call_returning<A: Call<Output: Stored>>(
    result: u32,
    args: impl FnOnce(&Window<'_>) -> A,
) -> u32 {
    let alone = is_alone();
    let window = window();
    let Some(place) = window.place::<A::Output>(offset(result)) else { unreachable() };
    match GUARD.call(&window, &args(&window), &LIMITS) {
        Ok(_) if alone => not_shared(),
        Ok(value) => {
            place.write(value);
            0
        }
        Err(error) => refuse(error),
    }
}

/// The position of an illegal argument. Every other error traps, as it does by default on a host.
#[cold]
#[inline(never)]
fn refuse(error: Error) -> u32 {
    match (error.kind(), error.errno()) {
        (ErrorKind::Argument(_), Some(position)) => position,
        _ => unreachable(),
    }
}
