//! The buffers of one store, for guests that are components.
//!
//! Owns their memory: one anonymous mapping, which is created with the first buffer and is as large
//! as the store's quota; every buffer is a range of it that begins at a multiple of 64 bytes. So
//! the guard sees one memory with one end, like that of a core module, and a call's operands may be
//! parts of one buffer or of several. Pages that have not been written only cost address space.

use crate::BlasCtxBuilder;
use blasm_core::allowance::{Allowance, Held};
use blasm_core::memory::Window;
use blasm_core::view::{self, Buffer, ElementType, Error};
use memmap2::{MmapOptions, MmapRaw};
use range_alloc::RangeAllocator;
use slab::Slab;
use std::ops::Range;
use std::sync::Arc;

/// Every buffer begins at a multiple of this: a cache line, and more than any element.
const ALIGNMENT: u64 = 64;

/// The space after the last buffer, so that no buffer is near the end of the memory: the guard
/// copies operands that are, since libraries were seen to read beyond their end.
const SLACK: u64 = 64 << 10;

/// From this size on, pages are given back instead of cleared; and a multiple of every page's size.
#[cfg(target_os = "linux")]
const BLOCK: u64 = 64 << 10;

/// The limits on a store's buffers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quota {
    /// Bytes.
    pub(crate) memory: u64,
    /// The number of buffers at a time.
    pub(crate) count: usize,
}

impl Default for Quota {
    fn default() -> Self {
        Self { memory: BlasCtxBuilder::BUFFER_MEMORY, count: 1 << 16 }
    }
}

/// The memory that all buffers lie in.
#[derive(Debug)]
pub(crate) struct Arena {
    mapping: MmapRaw,
}

impl Arena {
    fn new(quota: u64) -> Option<Self> {
        let length = quota.checked_add(view::CELL)?.checked_add(SLACK)?;
        let length = usize::try_from(length).ok().filter(|n| isize::try_from(*n).is_ok())?;
        let mapping = MmapOptions::new().len(length).no_reserve_swap().map_anon().ok()?;
        Some(Self { mapping: mapping.into() })
    }

    /// The memory, for the duration of a call.
    pub(crate) fn window(&self) -> Window<'_> {
        // SAFETY: the mapping is readable and writable and lives as long as the borrow; no Rust
        // reference to its bytes is ever made.
        unsafe { Window::new(self.mapping.as_mut_ptr(), self.mapping.len()) }
    }

    /// Makes all bytes of a range zero again.
    fn clear(&self, range: Range<u64>) {
        #[cfg(target_os = "linux")]
        if range.end - range.start >= 2 * BLOCK {
            let inner = range.start.next_multiple_of(BLOCK)..range.end / BLOCK * BLOCK;
            // SAFETY: the range is whole pages of this mapping, a private anonymous one, to which
            // there are no references: Linux drops the pages, and gives zeros at the next access.
            let dropped = unsafe {
                self.mapping.unchecked_advise_range(
                    memmap2::UncheckedAdvice::DontNeed,
                    inner.start as usize,
                    (inner.end - inner.start) as usize,
                )
            };
            if dropped.is_ok() {
                self.fill(range.start..inner.start);
                self.fill(inner.end..range.end);
                return;
            }
        }
        self.fill(range);
    }

    fn fill(&self, range: Range<u64>) {
        let window = self.window();
        if range.start < range.end && window.contains(range.start, range.end - range.start) {
            // SAFETY: the range was checked to be in the window.
            unsafe {
                window.at::<u8>(range.start).write_bytes(0, (range.end - range.start) as usize);
            }
        }
    }
}

/// A buffer, and the range of the arena that it takes.
#[derive(Debug)]
struct Made {
    buffer: Buffer,
    range: Range<u64>,
    /// What counts its memory.
    _held: Held,
}

/// All buffers of a store.
#[derive(Debug)]
pub(crate) struct Buffers {
    quota: Quota,
    arena: Option<Arc<Arena>>,
    free: RangeAllocator<u64>,
    held: Slab<Made>,
    allowance: Option<Arc<dyn Allowance>>,
}

impl Buffers {
    pub(crate) fn new(quota: Quota, allowance: Option<Arc<dyn Allowance>>) -> Self {
        // The first bytes are for the numbers that an operation takes by value.
        let first = view::CELL.next_multiple_of(ALIGNMENT);
        let last = first.saturating_add(quota.memory / ALIGNMENT * ALIGNMENT);
        let free = RangeAllocator::new(first..last);
        Self { quota, arena: None, free, held: Slab::new(), allowance }
    }

    /// The memory; none if there has never been a buffer.
    pub(crate) fn arena(&self) -> Option<&Arc<Arena>> {
        self.arena.as_ref()
    }

    /// Creates a buffer, and returns its key.
    pub(crate) fn create(&mut self, element_type: ElementType, length: u64) -> Result<u32, Error> {
        let bytes = length
            .checked_mul(element_type.size())
            .and_then(|bytes| bytes.checked_next_multiple_of(ALIGNMENT))
            .filter(|bytes| *bytes <= self.quota.memory)
            .ok_or(Error::OutOfMemory)?;
        if self.held.len() >= self.quota.count {
            return Err(Error::OutOfMemory);
        }
        let key = u32::try_from(self.held.vacant_key()).map_err(|_| Error::OutOfMemory)?;
        let held = usize::try_from(bytes).ok();
        let held = held.and_then(|bytes| Held::take(self.allowance.as_ref(), bytes));
        let held = held.ok_or(Error::OutOfMemory)?;
        if self.arena.is_none() {
            let arena = Arena::new(self.quota.memory).ok_or(Error::OutOfMemory)?;
            self.arena = Some(Arc::new(arena));
        }
        let range = match bytes {
            0 => 0..0,
            _ => self.free.allocate_range(bytes).map_err(|_| Error::OutOfMemory)?,
        };
        let buffer = Buffer { start: range.start, length, element_type };
        self.held.insert(Made { buffer, range, _held: held });
        Ok(key)
    }

    /// The buffer; `None` if it does not belong to this store.
    pub(crate) fn get(&self, key: u32) -> Option<&Buffer> {
        self.held.get(key as usize).map(|held| &held.buffer)
    }

    /// Gives a buffer's memory back.
    pub(crate) fn drop(&mut self, key: u32) {
        let Some(held) = self.held.try_remove(key as usize) else { return };
        if held.range.is_empty() {
            return;
        }
        if let Some(arena) = &self.arena {
            arena.clear(held.range.clone());
        }
        self.free.free_range(held.range);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buffers(memory: u64, count: usize) -> Buffers {
        Buffers::new(Quota { memory, count }, None)
    }

    fn bytes(buffers: &Buffers, key: u32) -> Vec<u8> {
        let buffer = buffers.get(key).expect("it is there");
        let window = buffers.arena().expect("there is a buffer").window();
        view::read(&window, buffer, 0, buffer.length).expect("it is in bounds")
    }

    #[test]
    fn buffers_are_aligned_apart_and_zero() {
        let mut all = buffers(1 << 20, 10);
        let keys: Vec<u32> = (1..6)
            .map(|n| all.create(ElementType::Double, n * 100).expect("there is room"))
            .collect();
        let mut end = view::CELL;
        for key in keys {
            let buffer = *all.get(key).expect("it is there");
            assert!(buffer.start.is_multiple_of(64) && buffer.start >= end, "{buffer:?}");
            end = buffer.start + buffer.length * 8;
            assert!(bytes(&all, key).iter().all(|byte| *byte == 0));
        }
    }

    #[test]
    fn a_place_that_was_used_is_zero_again() {
        // Sizes above and below the one from which pages are given back.
        for length in [1_u64, 100, 8191, 100_000, 300_000] {
            let mut all = buffers(4 << 20, 10);
            all.create(ElementType::Single, 3).expect("there is room");
            let first = all.create(ElementType::Double, length).expect("there is room");
            let before = *all.get(first).expect("it is there");
            let window = all.arena().expect("there is a buffer").window();
            let ones = vec![0xff; length as usize * 8];
            view::write(&window, &before, 0, &ones).expect("it is in bounds");
            all.drop(first);
            let again = all.create(ElementType::Double, length).expect("there is room");
            assert_eq!(all.get(again), Some(&before), "the same place");
            assert!(bytes(&all, again).iter().all(|byte| *byte == 0), "{length}");
        }
    }

    #[test]
    fn quotas_hold_and_come_back() {
        let mut all = buffers(1 << 16, 3);
        assert_eq!(all.create(ElementType::Single, u64::MAX), Err(Error::OutOfMemory));
        assert_eq!(all.create(ElementType::ComplexDouble, 4097), Err(Error::OutOfMemory));
        let whole = all.create(ElementType::ComplexDouble, 4096).expect("exactly the quota");
        assert_eq!(all.create(ElementType::Single, 1), Err(Error::OutOfMemory));
        let empty = all.create(ElementType::Single, 0).expect("it takes nothing");
        all.create(ElementType::Single, 0).expect("it takes nothing");
        assert_eq!(all.create(ElementType::Single, 0), Err(Error::OutOfMemory), "too many");
        all.drop(whole);
        all.drop(empty);
        let one = all.create(ElementType::Single, 16384).expect("all of it is back");
        assert!(all.get(one).is_some() && all.get(77).is_none());
        all.drop(77);
    }

    #[test]
    fn an_impossible_quota_is_no_memory() {
        let mut all = buffers(u64::MAX, 3);
        assert_eq!(all.create(ElementType::Single, 1), Err(Error::OutOfMemory));
    }
}
