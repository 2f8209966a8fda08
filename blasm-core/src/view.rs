//! Operations on views of buffers: `wasi:blas` without its bindings.
//!
//! Owns the step from a view (a buffer, an offset, sizes, a stride, a layout) to the argument
//! structs of [`args`], the checks that come before it, in the order that `wit/world.wit` gives
//! them, and the transfers between buffers and byte strings. Does not own the storage: a buffer is
//! a place in a [`Window`], which the binding lends. Every view is checked against its own buffer
//! here; `admit` checks every call against the window once more, so a fault here cannot reach other
//! memory.
//!
//! Every number may come from a hostile guest.

mod checks;
mod error;
mod transfer;
mod types;

pub use error::Error;
pub use transfer::{
    LARGEST_TRANSFER, read, read_matrix, read_vector, write, write_matrix, write_vector,
};
pub use types::*;

use checks::*;

use crate::args;
use crate::argument::Demand;
use crate::environment::{self, Who};
use crate::flags::{Diagonal, Side, Transpose};
use crate::guard::{Guard, Limits, Poll};
use crate::memory::Window;
use crate::routine::Call;
use crate::scalar::{Real, Scalar, c32, c64};
use std::mem::offset_of;

#[path = "generated/operations.rs"]
mod operations;

/// How many bytes [`Operations`] needs for itself in its window.
pub const CELL: u64 = 64;

/// The operations of `wasi:blas`, on views of buffers in one window.
///
/// Methods have the names and parameters of the functions. They never panic, whatever the numbers.
#[derive(Clone, Copy)]
pub struct Operations<'a> {
    guard: &'a Guard,
    window: Window<'a>,
    limits: &'a Limits,
    poll: Option<Poll<'a>>,
    cell: u64,
}

impl std::fmt::Debug for Operations<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Operations").field("guard", &self.guard).finish_non_exhaustive()
    }
}

impl<'a> Operations<'a> {
    /// Operations that `guard` carries out. The [`CELL`] bytes from `cell` on in the window belong
    /// to no buffer: numbers passed by value are put there during a call.
    pub fn new(guard: &'a Guard, window: Window<'a>, limits: &'a Limits, cell: u64) -> Self {
        Self { guard, window, limits, poll: None, cell }
    }

    /// The same, asking `poll` as [`Guard::call_asking`] does.
    #[must_use]
    pub fn asking(self, poll: Poll<'a>) -> Self {
        Self { poll: Some(poll), ..self }
    }

    /// A call without a result. If there is nothing to do, nothing is done: sizes that no buffer
    /// limits, because another size is zero, reach no kernel.
    fn carry_out<A: Call<Output = ()>>(&self, args: &A) -> Result<(), Error> {
        let demand = {
            // It compares factors with zero, which depends on what the host has set.
            let _environment = environment::Default::enter(Who::Own);
            args.demand()
        };
        match demand {
            Demand::Nothing => Ok(()),
            _ => self.call(args),
        }
    }

    fn call<A: Call>(&self, args: &A) -> Result<A::Output, Error> {
        self.guard.call_asking(&self.window, args, self.limits, self.poll).map_err(Error::from)
    }

    /// The address of a view that is in bounds.
    fn at<T>(&self, view: &impl View) -> *mut T {
        self.window.at(view.start())
    }

    /// Makes the plane rotation that zeroes `b`.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotg(&self, a: Number, b: Number) -> Result<Rotation, Error> {
        let element = a.element_type();
        types(&[(1, Typed::Operand(element)), (2, Typed::Own(b.element_type()))], &ALL)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.rotg_of::<T>(a, b));
        Err(Error::TypeMismatch(1))
    }

    fn rotg_of<T: Element<Real: Element>>(&self, a: Number, b: Number) -> Result<Rotation, Error>
    where
        args::Rotg<T>: Call<Output = ()>,
    {
        #[repr(C)]
        struct Cells<T: Scalar> {
            a: T,
            b: T,
            s: T,
            c: T::Real,
        }
        let (a, b) = (T::of(a).unwrap_or_default(), T::of(b).unwrap_or_default());
        let mut cells = Cells { a, b, s: T::ZERO, c: T::Real::ZERO };
        // SAFETY: `cells` outlives the window, which is only for this call, and is not used
        // otherwise meanwhile.
        let window = unsafe { Window::new((&raw mut cells).cast(), size_of::<Cells<T>>()) };
        let args = args::Rotg::<T> {
            a: window.at(offset_of!(Cells<T>, a) as u64),
            b: window.at(offset_of!(Cells<T>, b) as u64),
            c: window.at(offset_of!(Cells<T>, c) as u64),
            s: window.at(offset_of!(Cells<T>, s) as u64),
        };
        self.guard.call_asking(&window, &args, self.limits, self.poll)?;
        Ok(Rotation {
            r: cells.a.number(),
            z: (!T::IS_COMPLEX).then_some(cells.b.number()),
            c: cells.c.number(),
            s: cells.s.number(),
        })
    }

    /// Makes the modified plane rotation that zeroes the second component.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotmg(
        &self,
        d1: Number,
        d2: Number,
        x1: Number,
        y1: Number,
    ) -> Result<ModifiedRotationUpdate, Error> {
        let element = d1.element_type();
        types(
            &[
                (1, Typed::Operand(element)),
                (2, Typed::Own(d2.element_type())),
                (3, Typed::Own(x1.element_type())),
                (4, Typed::Own(y1.element_type())),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        by_type!(element, T in [f32 f64] => self.rotmg_of::<T>(d1, d2, x1, y1));
        Err(Error::TypeMismatch(1))
    }

    fn rotmg_of<T: Element + Real>(
        &self,
        d1: Number,
        d2: Number,
        x1: Number,
        y1: Number,
    ) -> Result<ModifiedRotationUpdate, Error>
    where
        args::Rotmg<T>: Call<Output = ()>,
    {
        let of = |number| T::of(number).unwrap_or_default();
        // d1, d2, x1, and (flag, h11, h21, h12, h22).
        let mut cells = [T::ZERO; 8];
        cells[..3].copy_from_slice(&[of(d1), of(d2), of(x1)]);
        // SAFETY: as in `rotg_of`.
        let window = unsafe { Window::new((&raw mut cells).cast(), size_of_val(&cells)) };
        let at = |index: u64| window.at::<T>(index * T::TYPE.size());
        let args = args::Rotmg::<T> { d1: at(0), d2: at(1), x1: at(2), y1: of(y1), param: at(3) };
        self.guard.call_asking(&window, &args, self.limits, self.poll)?;
        let [d1, d2, x1, flag, h11, h21, h12, h22] = cells;
        let one = T::ONE;
        let (form, h) = if flag == -(one + one) {
            (ModifiedForm::Identity, [one, T::ZERO, T::ZERO, one])
        } else if flag == T::ZERO {
            (ModifiedForm::UnitDiagonal, [one, h21, h12, one])
        } else if flag == one {
            (ModifiedForm::UnitAntiDiagonal, [h11, -one, one, h22])
        } else {
            (ModifiedForm::Full, [h11, h21, h12, h22])
        };
        let [h11, h21, h12, h22] = h.map(T::number);
        Ok(ModifiedRotationUpdate {
            d1: d1.number(),
            d2: d2.number(),
            x1: x1.number(),
            h: ModifiedRotation { form, h11, h21, h12, h22 },
        })
    }

    /// Applies a modified plane rotation to two vectors.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rotm(&self, x: &Vector, y: &Vector, h: &ModifiedRotation) -> Result<(), Error> {
        let entries = match h.form {
            ModifiedForm::Full => [Some(h.h11), Some(h.h21), Some(h.h12), Some(h.h22)],
            ModifiedForm::UnitDiagonal => [None, Some(h.h21), Some(h.h12), None],
            ModifiedForm::UnitAntiDiagonal => [Some(h.h11), None, None, Some(h.h22)],
            ModifiedForm::Identity => [None; 4],
        };
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        if entries.iter().flatten().any(|entry| entry.element_type() != element) {
            return Err(Error::TypeMismatch(3));
        }
        all(&[(2, y.length == x.length)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64] => self.rotm_of::<T>(x, y, h.form, entries));
        Err(Error::TypeMismatch(1))
    }

    fn rotm_of<T: Element + Real>(
        &self,
        x: &Vector,
        y: &Vector,
        form: ModifiedForm,
        entries: [Option<Number>; 4],
    ) -> Result<(), Error>
    where
        args::Rotm<T>: Call<Output = ()>,
    {
        let flag = match form {
            ModifiedForm::Full => -T::ONE,
            ModifiedForm::UnitDiagonal => T::ZERO,
            ModifiedForm::UnitAntiDiagonal => T::ONE,
            ModifiedForm::Identity => -(T::ONE + T::ONE),
        };
        let mut param = [flag; 5];
        for (cell, entry) in param[1..].iter_mut().zip(entries) {
            *cell = entry.and_then(T::of).unwrap_or_default();
        }
        if !self.window.contains(self.cell, size_of_val(&param) as u64) {
            return Err(Error::fault("there is no place for `h`"));
        }
        let place: *mut [T; 5] = self.window.at(self.cell);
        // SAFETY: the place was checked to be in the window.
        unsafe { place.write_unaligned(param) };
        self.carry_out(&args::Rotm::<T> {
            n: signed(x.length),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            param: place.cast(),
        })
    }
}
