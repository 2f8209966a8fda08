//! The linear memory of a program that is itself WebAssembly, in which operands of calls lie.
//!
//! Owns the [`Window`] on that memory, and the buffers of `wasi:blas` where no host holds them:
//! elements on the heap, which lie in the window. Does not own their use: the provider exports
//! buffers, and the polyfill lends a part of the memory to a guest.

#![expect(unsafe_code, reason = "it allocates, and vouches for the bounds of its own memory")]

use blasm_core::memory::Window;
use blasm_core::view::{Buffer, ElementType, Error};
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::{self, NonNull};

/// Every buffer begins at a multiple of this: the largest element.
const ALIGNMENT: usize = 16;

/// Elements on the heap, to which no Rust references are made.
#[derive(Debug)]
pub struct Elements {
    memory: NonNull<u8>,
    layout: Layout,
    buffer: Buffer,
}

// SAFETY: it owns its memory, and only accesses it through a window, which another thread may do
// too.
unsafe impl Send for Elements {}
// SAFETY: as above; a shared reference gives the place, but no access.
unsafe impl Sync for Elements {}

impl Elements {
    /// This many elements, all zero.
    ///
    /// # Errors
    /// If there is no memory for them.
    pub fn zeroed(element_type: ElementType, length: u64) -> Result<Self, Error> {
        let bytes = length.checked_mul(element_type.size()).ok_or(Error::OutOfMemory)?;
        let bytes = usize::try_from(bytes).map_err(|_| Error::OutOfMemory)?;
        let layout = Layout::from_size_align(bytes, ALIGNMENT).map_err(|_| Error::OutOfMemory)?;
        let memory = match bytes {
            0 => Some(layout.dangling_ptr()),
            // SAFETY: the size is not zero.
            _ => NonNull::new(unsafe { alloc_zeroed(layout) }),
        }
        .ok_or(Error::OutOfMemory)?;
        let start = memory.expose_provenance().get() as u64;
        Ok(Self { memory, layout, buffer: Buffer { start, length, element_type } })
    }

    /// Its place in [`window`].
    pub fn buffer(&self) -> Buffer {
        self.buffer
    }
}

impl Drop for Elements {
    fn drop(&mut self) {
        if self.layout.size() > 0 {
            // SAFETY: `zeroed` got it from the same allocator with the same layout.
            unsafe { dealloc(self.memory.as_ptr(), self.layout) };
        }
    }
}

/// The linear memory of the program, from an address on. Lower addresses are outside it.
pub fn window_from(address: usize) -> Window<'static> {
    let length = size().saturating_sub(address);
    // SAFETY: all of a linear memory may be read and written, and it never shrinks. Calls are only
    // given places in it that belong to buffers (`blasm_core::view` checks that) or to a guest with which the
    // memory is shared, and there are no references to either.
    unsafe { Window::new(ptr::with_exposed_provenance_mut(address), length) }
}

/// The size of the program's linear memory, in bytes.
pub fn size() -> usize {
    // A memory with all possible pages has one byte more than `usize` can count.
    std::arch::wasm32::memory_size(0).saturating_mul(1 << 16)
}

/// Whether all bytes of the program's linear memory between two addresses are zero, as they are
/// before the first write. Nothing lies beyond the memory.
pub fn is_untouched(from: usize, end: usize) -> bool {
    const WORD: usize = size_of::<u64>();
    let end = end.min(size());
    (from.next_multiple_of(WORD)..end.saturating_sub(WORD - 1)).step_by(WORD).all(|address| {
        let word: *const u64 = ptr::with_exposed_provenance(address);
        // SAFETY: all of a linear memory may be read, and it never shrinks; the address is a
        // word's. Only the guest writes there, and it does nothing meanwhile.
        unsafe { word.read_volatile() == 0 }
    })
}

/// The linear memory of the program.
pub fn window() -> Window<'static> {
    window_from(0)
}
