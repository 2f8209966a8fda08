//! Whether there is memory, for code that cannot handle a failed allocation.
//!
//! The crate `gemm` ends the process if it gets no memory, and so do some libraries, whose loader
//! asks here as well.

use std::alloc::{Layout, alloc, dealloc};
use std::hint::black_box;

/// Whether memory with this layout can be allocated. It is freed at once, so another thread may
/// take it first.
pub fn is_there(layout: Layout) -> bool {
    if layout.size() == 0 {
        return true;
    }
    // SAFETY: the size is not zero, and the memory that is freed was just allocated with the same
    // layout. Without the black box, the compiler may remove both.
    unsafe {
        let memory = black_box(alloc(layout));
        if memory.is_null() {
            return false;
        }
        dealloc(memory, layout);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_no_address_space_is_not_there() {
        let of = |bytes| is_there(Layout::array::<u8>(bytes).expect("a layout"));
        assert!(of(0) && of(1) && of(1 << 20));
        assert!(!of(usize::MAX >> 2));
    }
}
