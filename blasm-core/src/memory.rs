//! The guest's memory, and the one place where guest numbers become permission.
//!
//! Owns [`Window`], [`Place`] and [`admit`]. A window lends raw pointers, never references:
//! operands may alias, and other threads may write them. It lives as long as one call; a memory
//! that can grow must be asked for its base again afterwards.

use crate::argument::{Arguments, Demand, Operand, Visit};
use crate::error::{ErrorKind, OutOfBounds};
use crate::scalar::{c32, c64};
use std::marker::PhantomData;

/// A guest's memory for the time of one call.
#[derive(Clone, Copy)]
pub struct Window<'a> {
    base: *mut u8,
    len: u64,
    lent: PhantomData<&'a ()>,
}

/// Without the address, which is the host's secret.
impl std::fmt::Debug for Window<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window").field("len", &self.len).finish_non_exhaustive()
    }
}

impl<'a> Window<'a> {
    /// A window on `len` bytes from `base`.
    ///
    /// # Safety
    /// For all of `'a`, `base` is valid for reads and writes of `len` bytes; no Rust reference to
    /// them is used meanwhile. Other threads may read and write them (a shared memory): then values
    /// may be torn, but the memory stays mapped.
    pub unsafe fn new(base: *mut u8, len: usize) -> Self {
        Self { base, len: len as u64, lent: PhantomData }
    }

    /// The pointer for an offset that has not been checked. It may dangle; only [`admit`] says.
    ///
    /// Any 64-bit offset can be recovered from its pointer, so nothing is lost here: the arithmetic
    /// wraps, and the check undoes it.
    #[inline(always)]
    pub fn at<T>(&self, offset: u64) -> *mut T {
        self.base.wrapping_add(offset as usize).cast()
    }

    /// The size in bytes.
    #[inline]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether the memory is empty.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How far from the start an address lies.
    #[inline(always)]
    pub(crate) fn offset_of(&self, address: usize) -> u64 {
        address.wrapping_sub(self.base.addr()) as u64
    }

    /// A pointer to an address in this memory.
    #[inline]
    pub(crate) fn pointer(&self, address: usize) -> *mut u8 {
        self.base.with_addr(address)
    }

    /// Whether `bytes` bytes from `offset` on lie in the memory.
    #[inline(always)]
    pub fn contains(&self, offset: u64, bytes: u64) -> bool {
        offset.checked_add(bytes).is_some_and(|end| end <= self.len)
    }

    /// The place of a result; `None` if it is not in the memory. To be asked before any work is
    /// done.
    #[inline]
    pub fn place<T: Stored>(&self, offset: u64) -> Option<Place<'a, T>> {
        let there = self.contains(offset, T::BYTES);
        there.then(|| Place { at: self.at(offset), lent: PhantomData })
    }
}

/// Where a result of a call goes, in the guest's memory.
#[derive(Debug)]
pub struct Place<'a, T> {
    at: *mut u8,
    lent: PhantomData<(&'a (), T)>,
}

impl<T: Stored> Place<'_, T> {
    /// Writes the result.
    #[inline]
    pub fn write(self, value: T) {
        // SAFETY: the window, which is valid for the lifetime, has that many bytes there.
        unsafe { value.store(self.at) };
    }
}

/// A result as it lies in a guest's memory: little-endian, unaligned.
pub trait Stored: Copy {
    /// Its size there.
    const BYTES: u64;

    /// Writes it.
    ///
    /// # Safety
    /// [`BYTES`](Self::BYTES) bytes at `to` can be written.
    unsafe fn store(self, to: *mut u8);
}

macro_rules! stored {
    ($($ty:ty: $wire:ty, |$value:ident| $parts:expr;)*) => {$(
        impl Stored for $ty {
            const BYTES: u64 = size_of::<$wire>() as u64;
            #[inline]
            unsafe fn store(self, to: *mut u8) {
                let $value = self;
                // SAFETY: the caller's contract.
                unsafe { to.cast::<$wire>().write_unaligned($parts) };
            }
        }
    )*};
}
stored! {
    f32: u32, |value| value.to_bits().to_le();
    f64: u64, |value| value.to_bits().to_le();
    c32: [u32; 2], |value| [value.re.to_bits().to_le(), value.im.to_bits().to_le()];
    c64: [u64; 2], |value| [value.re.to_bits().to_le(), value.im.to_bits().to_le()];
    // An index is below the number of elements that fit a 32-bit memory.
    u64: u32, |value| (value as u32).to_le();
}

#[cold]
#[inline(never)]
fn out_of_bounds(operand: &Operand, offset: u64, memory: u64) -> ErrorKind {
    ErrorKind::OutOfBounds(OutOfBounds { operand: *operand, offset, memory })
}

/// An operand that [`admit`] let pass, with what it computed on the way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Admitted {
    /// The operand.
    pub(crate) operand: Operand,
    /// Where it begins, in bytes from the start of the memory.
    pub(crate) start: u64,
    /// Where it ends; its start, if it has no element.
    pub(crate) end: u64,
}

/// Turns a guest's numbers into permission: legality first (the position of the first illegal
/// argument), then how much of the call has to be done, then the bounds of every operand that this
/// needs. Other operands are not looked at and may be null.
///
/// # Errors
/// [`ErrorKind::Argument`] or [`ErrorKind::OutOfBounds`]; nothing was touched.
#[inline(always)]
pub fn admit<A: Arguments>(window: &Window<'_>, args: &A) -> Result<Demand, ErrorKind> {
    admit_each(window, args, ())
}

/// Sees the operands that pass.
pub(crate) trait Look {
    /// Sees one.
    fn at(&mut self, admitted: Admitted);
}

impl Look for () {
    #[inline(always)]
    fn at(&mut self, _: Admitted) {}
}

/// Lets operands pass that lie in a memory.
struct Admit<'a, 'w, L> {
    window: &'a Window<'w>,
    look: L,
}

impl<L: Look> Visit for Admit<'_, '_, L> {
    type Error = ErrorKind;

    #[inline(always)]
    fn operand(&mut self, operand: Operand) -> Result<(), ErrorKind> {
        let start = self.window.offset_of(operand.address);
        // An operand without elements is in bounds wherever it is.
        let end = operand.bytes().and_then(|bytes| match bytes {
            0 => Some(start),
            _ => start.checked_add(bytes).filter(|end| *end <= self.window.len),
        });
        match end {
            Some(end) => {
                self.look.at(Admitted { operand, start, end });
                Ok(())
            }
            None => Err(out_of_bounds(&operand, start, self.window.len)),
        }
    }
}

/// [`admit`], with a look at every operand that passes: from the same numbers the guard decides
/// what care a call needs.
#[inline(always)]
pub(crate) fn admit_each<A: Arguments>(
    window: &Window<'_>,
    args: &A,
    look: impl Look,
) -> Result<Demand, ErrorKind> {
    args.check().map_err(ErrorKind::Argument)?;
    let demand = args.demand();
    args.visit(demand, Admit { window, look })?;
    Ok(demand)
}
