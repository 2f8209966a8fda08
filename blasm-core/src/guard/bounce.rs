//! Copies of operands that a computation must not be given where they lie.
//!
//! Owns the scratch of one call: allocated fallibly, within the store's bound, overwritten before
//! it is used, freed at the end of the call. Only the output's elements are copied back, never the
//! gaps between them: in a shared memory those may have changed meanwhile.

use super::limits::Stop;
use crate::argument::{Access, Extent, Operand, Part, Shape};
use crate::error::CallError;
use crate::memory::Window;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::NonNull;

struct Copied {
    scratch: Scratch,
    operand: Operand,
    origin: *mut u8,
}

/// The copies of one call.
pub(super) struct Bounces<'a> {
    copies: Vec<Copied>,
    left: usize,
    stop: Stop<'a>,
}

impl<'a> Bounces<'a> {
    /// No copies yet, and at most as many bytes of them as the store may have.
    pub(super) fn new(stop: Stop<'a>) -> Self {
        Self { copies: Vec::new(), left: stop.limits.scratch, stop }
    }

    /// Copies an operand, compactly, and returns its new place and stride.
    pub(super) fn copy_in(
        &mut self,
        window: &Window<'_>,
        operand: &Operand,
    ) -> Result<(*mut u8, i64), CallError> {
        let extent = operand.shape.extent();
        let elements = extent.inner.checked_mul(extent.outer).ok_or(CallError::OutOfMemory)?;
        let bytes = elements
            .checked_mul(operand.size as u64)
            .and_then(|bytes| usize::try_from(bytes).ok())
            .filter(|bytes| *bytes <= self.left)
            .ok_or(CallError::OutOfMemory)?;
        self.copies.try_reserve(1).map_err(|_| CallError::OutOfMemory)?;
        let scratch = Scratch::zeroed(bytes).ok_or(CallError::OutOfMemory)?;
        let origin = window.pointer(operand.address);
        let pointer = scratch.pointer.as_ptr();
        if operand.access != Access::Write {
            // SAFETY: the operand was admitted, so all of its extent can be read at `origin`; the
            // scratch has room for `inner * outer` elements and is disjoint from the guest's
            // memory.
            unsafe {
                transfer(
                    origin,
                    extent.stride,
                    pointer,
                    extent.inner,
                    &extent,
                    operand.size,
                    Part::Whole,
                    self.stop,
                )
            }?;
        }
        self.left -= bytes;
        self.copies.push(Copied { scratch, operand: *operand, origin });
        let inner = i64::try_from(extent.inner.max(1)).unwrap_or(i64::MAX);
        let stride = match operand.shape {
            Shape::Vector { inc, .. } => inc.signum(),
            _ => inner,
        };
        Ok((pointer, stride))
    }

    /// Copies the elements of the outputs back.
    ///
    /// # Errors
    /// If the call is to stop.
    pub(super) fn copy_out(self) -> Result<(), CallError> {
        for Copied { scratch, operand, origin } in &self.copies {
            if operand.access.writes() {
                let extent = operand.shape.extent();
                let from = scratch.pointer.as_ptr();
                // SAFETY: as in `copy_in`, in the other direction; the part's elements are among
                // the extent's.
                unsafe {
                    transfer(
                        from,
                        extent.inner,
                        *origin,
                        extent.stride,
                        &extent,
                        operand.size,
                        extent.part,
                        self.stop,
                    )
                }?;
            }
        }
        Ok(())
    }
}

/// How many bytes are copied before the host is asked whether to go on.
const ASK_AFTER: usize = 8 << 20;

/// Copies the runs of an extent from one stride to another.
///
/// # Errors
/// If the call is to stop.
///
/// # Safety
/// Both places are valid for the extent with their stride, and they are disjoint.
unsafe fn transfer(
    from: *const u8,
    from_stride: u64,
    to: *mut u8,
    to_stride: u64,
    extent: &Extent,
    size: usize,
    part: Part,
    stop: Stop<'_>,
) -> Result<(), CallError> {
    /// # Safety
    /// As for `transfer`, for single elements of type `E`.
    unsafe fn elements<E: Copy>(
        from: *const u8,
        from_stride: usize,
        to: *mut u8,
        to_stride: usize,
        n: usize,
    ) {
        let (from, to) = (from.cast::<E>(), to.cast::<E>());
        for i in 0..n {
            // SAFETY: run `i` has one element in both places.
            unsafe {
                to.add(i * to_stride).write_unaligned(from.add(i * from_stride).read_unaligned())
            };
        }
    }
    // Admitted extents lie in a memory, so every product below fits.
    let (inner, outer) = (extent.inner as usize, extent.outer as usize);
    let (from_stride, to_stride) = (from_stride as usize, to_stride as usize);
    // So many runs at a time, of which the longest has `inner` elements; and of a long run so many
    // elements at a time.
    let runs = (ASK_AFTER / (inner * size).max(64)).max(1);
    for first_run in (0..outer).step_by(runs) {
        if first_run > 0 {
            stop.go_on()?;
        }
        let last_run = outer.min(first_run + runs);
        // SAFETY: the caller's contract, run by run.
        unsafe {
            let (from, to) =
                (from.add(first_run * from_stride * size), to.add(first_run * to_stride * size));
            let count = last_run - first_run;
            match (inner, size) {
                (1, 4) => elements::<u32>(from, from_stride, to, to_stride, count),
                (1, 8) => elements::<u64>(from, from_stride, to, to_stride, count),
                (1, 16) => elements::<u128>(from, from_stride, to, to_stride, count),
                _ => {
                    for run in first_run..last_run {
                        let (first, length) = match part {
                            Part::Whole => (0, inner),
                            Part::Head => (0, inner.min(run + 1)),
                            Part::Tail => (run.min(inner), inner - run.min(inner)),
                        };
                        let from = from.add(((run - first_run) * from_stride + first) * size);
                        let to = to.add(((run - first_run) * to_stride + first) * size);
                        for at in (0..length * size).step_by(ASK_AFTER) {
                            if at > 0 {
                                stop.go_on()?;
                            }
                            let bytes = (length * size - at).min(ASK_AFTER);
                            from.add(at).copy_to_nonoverlapping(to.add(at), bytes);
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// Memory that a library may be given: aligned for every vector unit, with room behind it for
/// kernels that read too far.
pub(super) struct Scratch {
    pointer: NonNull<u8>,
    layout: Layout,
}

impl Scratch {
    const ALIGN: usize = 64;
    /// More than any kernel was seen to read past an operand.
    const ROOM: usize = 4096;

    pub(super) fn zeroed(bytes: usize) -> Option<Self> {
        let layout =
            Layout::from_size_align(bytes.checked_add(2 * Self::ROOM)?, Self::ALIGN).ok()?;
        // SAFETY: the layout has a size.
        let start = NonNull::new(unsafe { alloc_zeroed(layout) })?;
        // SAFETY: the room in front is part of the allocation.
        let pointer = unsafe { start.add(Self::ROOM) };
        Some(Self { pointer, layout })
    }

    /// Its first byte, of as many as were asked for.
    pub(super) fn pointer(&self) -> *mut u8 {
        self.pointer.as_ptr()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // SAFETY: what `zeroed` allocated, with its layout.
        unsafe { dealloc(self.pointer.as_ptr().sub(Self::ROOM), self.layout) };
    }
}
