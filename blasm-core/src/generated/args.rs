// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The arguments of every family: fields in the order of the C prototype, checks in the order of the
//! reference, operands with their shapes.
//!
//! Counts, increments and leading dimensions are in elements, whatever the guest's integer. Pointers
//! are host addresses, which are unchecked until `admit` has passed.

use crate::argument::{Arguments, Demand, Operand, Position, Shape, Visit, product};
use crate::flags::{Diagonal, Layout, Side, Transpose, Uplo};
use crate::scalar::Scalar;

/// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
///
/// `a` becomes r. In real types `b` becomes z, from which c and s can be recovered; in complex
/// types it is only read. All inputs are read once before anything is written; results are written
/// in the order of the arguments.
///
/// Routines: [`srotg`](https://www.netlib.org/blas/srotg.f),
/// [`drotg`](https://www.netlib.org/blas/drotg.f), [`crotg`](https://www.netlib.org/blas/crotg.f),
/// [`zrotg`](https://www.netlib.org/blas/zrotg.f).
#[derive(Clone, Copy, Debug)]
pub struct Rotg<T: Scalar> {
    /// The first component, which becomes r: one number, read and written.
    pub a: *mut T,
    /// The second component, which becomes z in real types: one number, read and written.
    pub b: *mut T,
    /// The cosine: one real number, written.
    pub c: *mut T::Real,
    /// The sine: one number, written.
    pub s: *mut T,
}

impl<T: Scalar> Arguments for Rotg<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = 0;

    fn work(&self) -> u64 {
        1
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(0, "a", 1, self.a, Shape::cells(1)))?;
            visitor.operand(Operand::update(1, "b", 2, self.b, Shape::cells(1)))?;
            visitor.operand(Operand::write(2, "c", 3, self.c, Shape::cells(1)))?;
            visitor.operand(Operand::write(3, "s", 4, self.s, Shape::cells(1)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            3 => self.s = pointer.cast(),
            _ => {}
        }
    }
}

/// Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2)
/// y1).
///
/// `param` becomes (flag, h11, h21, h12, h22); entries that the flag implies are left as they were.
/// An infinite d1 or d2 gives flag -1 and NaN in H, d1, d2 and x1: some libraries never return
/// there.
///
/// Routines: [`srotmg`](https://www.netlib.org/blas/srotmg.f),
/// [`drotmg`](https://www.netlib.org/blas/drotmg.f).
#[derive(Clone, Copy, Debug)]
pub struct Rotmg<T: Scalar> {
    /// The scale factor of the first component: one number, read and written.
    pub d1: *mut T,
    /// The scale factor of the second component: one number, read and written.
    pub d2: *mut T,
    /// The first component: one number, read and written.
    pub x1: *mut T,
    /// The second component.
    pub y1: T,
    /// The flag and the entries of H: 5 numbers, written.
    pub param: *mut T,
}

impl<T: Scalar> Arguments for Rotmg<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = 0;

    fn work(&self) -> u64 {
        1
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(0, "d1", 1, self.d1, Shape::cells(1)))?;
            visitor.operand(Operand::update(1, "d2", 2, self.d2, Shape::cells(1)))?;
            visitor.operand(Operand::update(2, "x1", 3, self.x1, Shape::cells(1)))?;
            visitor.operand(Operand::write(3, "param", 5, self.param, Shape::cells(5)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.d1 = pointer.cast(),
            1 => self.d2 = pointer.cast(),
            2 => self.x1 = pointer.cast(),
            3 => self.param = pointer.cast(),
            _ => {}
        }
    }
}

/// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
///
/// Routines: [`srot`](https://www.netlib.org/blas/srot.f),
/// [`drot`](https://www.netlib.org/blas/drot.f), [`csrot`](https://www.netlib.org/blas/csrot.f),
/// [`zdrot`](https://www.netlib.org/blas/zdrot.f).
#[derive(Clone, Copy, Debug)]
pub struct Rot<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
    /// The cosine, a real number.
    pub c: T::Real,
    /// The sine, a real number.
    pub s: T::Real,
}

impl<T: Scalar> Arguments for Rot<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 12 } else { 6 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                0,
                "x",
                2,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
            visitor.operand(Operand::update(
                1,
                "y",
                4,
                self.y,
                Shape::vector(self.n, self.incy),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// Applies a modified plane rotation: (x, y) := H (x, y).
///
/// `param` is (flag, h11, h21, h12, h22), copied once before anything else. Flag -2 means that H is
/// the identity.
///
/// Routines: [`srotm`](https://www.netlib.org/blas/srotm.f),
/// [`drotm`](https://www.netlib.org/blas/drotm.f).
#[derive(Clone, Copy, Debug)]
pub struct Rotm<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
    /// The flag and the entries of H: 5 numbers, read.
    pub param: *const T,
}

impl<T: Scalar> Arguments for Rotm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 12 } else { 6 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(2, "param", 6, self.param, Shape::cells(5)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                0,
                "x",
                2,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
            visitor.operand(Operand::update(
                1,
                "y",
                4,
                self.y,
                Shape::vector(self.n, self.incy),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.param = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// Exchanges x and y.
///
/// Routines: [`sswap`](https://www.netlib.org/blas/sswap.f),
/// [`dswap`](https://www.netlib.org/blas/dswap.f), [`cswap`](https://www.netlib.org/blas/cswap.f),
/// [`zswap`](https://www.netlib.org/blas/zswap.f).
#[derive(Clone, Copy, Debug)]
pub struct Swap<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Swap<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = 0;

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                0,
                "x",
                2,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
            visitor.operand(Operand::update(
                1,
                "y",
                4,
                self.y,
                Shape::vector(self.n, self.incy),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// x := alpha x.
///
/// Routines: [`sscal`](https://www.netlib.org/blas/sscal.f),
/// [`dscal`](https://www.netlib.org/blas/dscal.f), [`cscal`](https://www.netlib.org/blas/cscal.f),
/// [`zscal`](https://www.netlib.org/blas/zscal.f).
#[derive(Clone, Copy, Debug)]
pub struct Scal<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Factor.
    pub alpha: T,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements; nothing happens below 1.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Scal<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 6 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.incx <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                0,
                "x",
                3,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        if index == 0 {
            self.x = pointer.cast();
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx <= 0
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// x := alpha x, with a real alpha and a complex x.
///
/// Routines: [`csscal`](https://www.netlib.org/blas/csscal.f),
/// [`zdscal`](https://www.netlib.org/blas/zdscal.f).
#[derive(Clone, Copy, Debug)]
pub struct RealScal<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Factor, a real number.
    pub alpha: T::Real,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements; nothing happens below 1.
    pub incx: i64,
}

impl<T: Scalar> Arguments for RealScal<T> {
    type Output = ();
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 2 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.incx <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                0,
                "x",
                3,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        if index == 0 {
            self.x = pointer.cast();
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx <= 0
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// y := x.
///
/// Routines: [`scopy`](https://www.netlib.org/blas/scopy.f),
/// [`dcopy`](https://www.netlib.org/blas/dcopy.f), [`ccopy`](https://www.netlib.org/blas/ccopy.f),
/// [`zcopy`](https://www.netlib.org/blas/zcopy.f).
#[derive(Clone, Copy, Debug)]
pub struct Copy<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Copy<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = 0;

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::write(1, "y", 4, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// y := alpha x + y.
///
/// Routines: [`saxpy`](https://www.netlib.org/blas/saxpy.f),
/// [`daxpy`](https://www.netlib.org/blas/daxpy.f), [`caxpy`](https://www.netlib.org/blas/caxpy.f),
/// [`zaxpy`](https://www.netlib.org/blas/zaxpy.f).
#[derive(Clone, Copy, Debug)]
pub struct Axpy<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Axpy<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 3, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "y",
                5,
                self.y,
                Shape::vector(self.n, self.incy),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// The inner product of x and y.
///
/// Routines: [`sdot`](https://www.netlib.org/blas/sdot.f),
/// [`ddot`](https://www.netlib.org/blas/ddot.f).
#[derive(Clone, Copy, Debug)]
pub struct Dot<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Dot<T> {
    type Output = T;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 4, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// The inner product of x and y, neither conjugated.
///
/// Routines: [`cdotu`](https://www.netlib.org/blas/cdotu.f),
/// [`zdotu`](https://www.netlib.org/blas/zdotu.f).
#[derive(Clone, Copy, Debug)]
pub struct Dotu<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Dotu<T> {
    type Output = T;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 4, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// The inner product of conj(x) and y.
///
/// Routines: [`cdotc`](https://www.netlib.org/blas/cdotc.f),
/// [`zdotc`](https://www.netlib.org/blas/zdotc.f).
#[derive(Clone, Copy, Debug)]
pub struct Dotc<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Dotc<T> {
    type Output = T;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 4, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// The inner product of two single-precision vectors, computed and returned in double precision.
///
/// Routines: [`dsdot`](https://www.netlib.org/blas/dsdot.f).
#[derive(Clone, Copy, Debug)]
pub struct Dsdot<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Dsdot<T> {
    type Output = f64;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 4, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }
}

/// alpha plus the inner product of x and y, computed in double precision and rounded once.
///
/// With n < 1 the result is alpha.
///
/// Routines: [`sdsdot`](https://www.netlib.org/blas/sdsdot.f).
#[derive(Clone, Copy, Debug)]
pub struct Sdsdot<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// The number that the inner product is added to.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Sdsdot<T> {
    type Output = T;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline]
    fn idle(&self) -> Self::Output {
        self.alpha
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 3, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 5, self.y, Shape::vector(self.n, self.incy)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// The Euclidean norm of x, without needless overflow or underflow.
///
/// A negative increment names the same elements; increment 0 names the first n times (as the
/// reference since 3.10).
///
/// Routines: [`snrm2`](https://www.netlib.org/blas/snrm2.f),
/// [`dnrm2`](https://www.netlib.org/blas/dnrm2.f),
/// [`scnrm2`](https://www.netlib.org/blas/scnrm2.f),
/// [`dznrm2`](https://www.netlib.org/blas/dznrm2.f).
#[derive(Clone, Copy, Debug)]
pub struct Nrm2<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Nrm2<T> {
    type Output = T::Real;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        if index == 0 {
            self.x = pointer.cast();
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx <= 0
    }
}

/// The sum of the magnitudes of x; of a complex element, |re| + |im|.
///
/// Routines: [`sasum`](https://www.netlib.org/blas/sasum.f),
/// [`dasum`](https://www.netlib.org/blas/dasum.f),
/// [`scasum`](https://www.netlib.org/blas/scasum.f),
/// [`dzasum`](https://www.netlib.org/blas/dzasum.f).
#[derive(Clone, Copy, Debug)]
pub struct Asum<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements; nothing happens below 1.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Asum<T> {
    type Output = T::Real;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 2 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.incx <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        if index == 0 {
            self.x = pointer.cast();
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx <= 0
    }
}

/// The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.
///
/// The first NaN, if there is one, is the answer. 0 if n < 1 or incx < 1.
///
/// Routines: [`isamax`](https://www.netlib.org/blas/isamax.f),
/// [`idamax`](https://www.netlib.org/blas/idamax.f),
/// [`icamax`](https://www.netlib.org/blas/icamax.f),
/// [`izamax`](https://www.netlib.org/blas/izamax.f).
#[derive(Clone, Copy, Debug)]
pub struct Iamax<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements; nothing happens below 1.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Iamax<T> {
    type Output = u64;
    const MAY_OVERLAP: bool = false;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = 0;

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.incx <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 2, self.x, Shape::vector(self.n, self.incx)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        if index == 0 {
            self.x = pointer.cast();
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx <= 0
    }
}

/// y := alpha op(A) x + beta y, A general m x n.
///
/// Routines: [`sgemv`](https://www.netlib.org/blas/sgemv.f),
/// [`dgemv`](https://www.netlib.org/blas/dgemv.f), [`cgemv`](https://www.netlib.org/blas/cgemv.f),
/// [`zgemv`](https://www.netlib.org/blas/zgemv.f).
#[derive(Clone, Copy, Debug)]
pub struct Gemv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of m rows and n columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n (m if `trans` transposes) elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of m (n if `trans` transposes) elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Gemv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.trans.is_legal())?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(3).illegal_if(self.m < 0)?;
            Position(7).illegal_if(self.lda < self.n.max(1))?;
            Position(9).illegal_if(self.incx == 0)?;
            Position(12).illegal_if(self.incy == 0)?;
        } else {
            Position(3).illegal_if(self.m < 0)?;
            Position(4).illegal_if(self.n < 0)?;
            Position(7).illegal_if(self.lda < self.m.max(1))?;
            Position(9).illegal_if(self.incx == 0)?;
            Position(12).illegal_if(self.incy == 0)?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::general(self.m, self.n, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
            let x = Shape::vector(self.trans.choose(self.n, self.m), self.incx);
            visitor.operand(Operand::read(1, "x", 8, self.x, x))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.trans.choose(self.m, self.n), self.incy);
            visitor
                .operand(Operand::update(2, "y", 11, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
///
/// Routines: [`sgbmv`](https://www.netlib.org/blas/sgbmv.f),
/// [`dgbmv`](https://www.netlib.org/blas/dgbmv.f), [`cgbmv`](https://www.netlib.org/blas/cgbmv.f),
/// [`zgbmv`](https://www.netlib.org/blas/zgbmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Gbmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Number of diagonals, at least 0.
    pub kl: i64,
    /// Number of diagonals, at least 0.
    pub ku: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Band of kl + ku + 1 diagonals, m rows and n columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n (m if `trans` transposes) elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of m (n if `trans` transposes) elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Gbmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, 1i64.saturating_add(self.kl).saturating_add(self.ku)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.trans.is_legal())?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(3).illegal_if(self.m < 0)?;
            Position(6).illegal_if(self.ku < 0)?;
            Position(5).illegal_if(self.kl < 0)?;
            Position(9)
                .illegal_if(self.lda < self.kl.saturating_add(self.ku).saturating_add(1).max(1))?;
            Position(11).illegal_if(self.incx == 0)?;
            Position(14).illegal_if(self.incy == 0)?;
        } else {
            Position(3).illegal_if(self.m < 0)?;
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.kl < 0)?;
            Position(6).illegal_if(self.ku < 0)?;
            Position(9)
                .illegal_if(self.lda < self.kl.saturating_add(self.ku).saturating_add(1).max(1))?;
            Position(11).illegal_if(self.incx == 0)?;
            Position(14).illegal_if(self.incy == 0)?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::band(
                self.kl.saturating_add(self.ku).saturating_add(1),
                self.layout.choose(self.m, self.n),
                self.lda,
            );
            visitor.operand(Operand::read(0, "a", 8, self.a, a))?;
            let x = Shape::vector(self.trans.choose(self.n, self.m), self.incx);
            visitor.operand(Operand::read(1, "x", 10, self.x, x))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.trans.choose(self.m, self.n), self.incy);
            visitor
                .operand(Operand::update(2, "y", 13, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A Hermitian.
///
/// The imaginary parts of the diagonal are taken to be zero and not read.
///
/// Routines: [`chemv`](https://www.netlib.org/blas/chemv.f),
/// [`zhemv`](https://www.netlib.org/blas/zhemv.f).
#[derive(Clone, Copy, Debug)]
pub struct Hemv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Hemv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.lda < self.n.max(1))?;
        Position(8).illegal_if(self.incx == 0)?;
        Position(11).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 5, self.a, a))?;
            visitor.operand(Operand::read(1, "x", 7, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 10, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
///
/// The imaginary parts of the diagonal are taken to be zero and not read.
///
/// Routines: [`chbmv`](https://www.netlib.org/blas/chbmv.f),
/// [`zhbmv`](https://www.netlib.org/blas/zhbmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Hbmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Number of diagonals, at least 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Band of k + 1 diagonals, order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Hbmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 16 } else { 4 };

    fn work(&self) -> u64 {
        product(&[self.n, 1i64.saturating_add(self.k)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(4).illegal_if(self.k < 0)?;
        Position(7).illegal_if(self.lda < self.k.saturating_add(1).max(1))?;
        Position(9).illegal_if(self.incx == 0)?;
        Position(12).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::band(self.k.saturating_add(1), self.n, self.lda);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
            visitor.operand(Operand::read(1, "x", 8, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 11, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A Hermitian, packed.
///
/// The imaginary parts of the diagonal are taken to be zero and not read.
///
/// Routines: [`chpmv`](https://www.netlib.org/blas/chpmv.f),
/// [`zhpmv`](https://www.netlib.org/blas/zhpmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Hpmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Packed triangle of order n, read.
    pub ap: *const T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Hpmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(7).illegal_if(self.incx == 0)?;
        Position(10).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "ap", 5, self.ap, Shape::packed(self.n)))?;
            visitor.operand(Operand::read(1, "x", 6, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 9, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.ap = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A symmetric.
///
/// Routines: [`ssymv`](https://www.netlib.org/blas/ssymv.f),
/// [`dsymv`](https://www.netlib.org/blas/dsymv.f).
#[derive(Clone, Copy, Debug)]
pub struct Symv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Symv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.lda < self.n.max(1))?;
        Position(8).illegal_if(self.incx == 0)?;
        Position(11).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 5, self.a, a))?;
            visitor.operand(Operand::read(1, "x", 7, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 10, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A a symmetric band of k off-diagonals.
///
/// Routines: [`ssbmv`](https://www.netlib.org/blas/ssbmv.f),
/// [`dsbmv`](https://www.netlib.org/blas/dsbmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Sbmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Number of diagonals, at least 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Band of k + 1 diagonals, order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Sbmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 16 } else { 4 };

    fn work(&self) -> u64 {
        product(&[self.n, 1i64.saturating_add(self.k)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(4).illegal_if(self.k < 0)?;
        Position(7).illegal_if(self.lda < self.k.saturating_add(1).max(1))?;
        Position(9).illegal_if(self.incx == 0)?;
        Position(12).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::band(self.k.saturating_add(1), self.n, self.lda);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
            visitor.operand(Operand::read(1, "x", 8, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 11, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha A x + beta y, A symmetric, packed.
///
/// Routines: [`sspmv`](https://www.netlib.org/blas/sspmv.f),
/// [`dspmv`](https://www.netlib.org/blas/dspmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Spmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Packed triangle of order n, read.
    pub ap: *const T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Spmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(7).illegal_if(self.incx == 0)?;
        Position(10).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "ap", 5, self.ap, Shape::packed(self.n)))?;
            visitor.operand(Operand::read(1, "x", 6, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(2, "y", 9, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.ap = pointer.cast(),
            1 => self.x = pointer.cast(),
            2 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            1 => self.incx = stride,
            2 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// x := op(A) x, A triangular.
///
/// Routines: [`strmv`](https://www.netlib.org/blas/strmv.f),
/// [`dtrmv`](https://www.netlib.org/blas/dtrmv.f), [`ctrmv`](https://www.netlib.org/blas/ctrmv.f),
/// [`ztrmv`](https://www.netlib.org/blas/ztrmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Trmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// One triangle of a matrix of order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Trmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(7).illegal_if(self.lda < self.n.max(1))?;
        Position(9).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                8,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            _ => {}
        }
    }
}

/// x := op(A) x, A a triangular band of k off-diagonals.
///
/// Routines: [`stbmv`](https://www.netlib.org/blas/stbmv.f),
/// [`dtbmv`](https://www.netlib.org/blas/dtbmv.f), [`ctbmv`](https://www.netlib.org/blas/ctbmv.f),
/// [`ztbmv`](https://www.netlib.org/blas/ztbmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Tbmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Number of diagonals, at least 0.
    pub k: i64,
    /// Band of k + 1 diagonals, order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Tbmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, 1i64.saturating_add(self.k)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.k < 0)?;
        Position(8).illegal_if(self.lda < self.k.saturating_add(1).max(1))?;
        Position(10).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::band(self.k.saturating_add(1), self.n, self.lda);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                9,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            _ => {}
        }
    }
}

/// x := op(A) x, A triangular, packed.
///
/// Routines: [`stpmv`](https://www.netlib.org/blas/stpmv.f),
/// [`dtpmv`](https://www.netlib.org/blas/dtpmv.f), [`ctpmv`](https://www.netlib.org/blas/ctpmv.f),
/// [`ztpmv`](https://www.netlib.org/blas/ztpmv.f).
#[derive(Clone, Copy, Debug)]
pub struct Tpmv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Packed triangle of order n, read.
    pub ap: *const T,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Tpmv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(8).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "ap", 6, self.ap, Shape::packed(self.n)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                7,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.ap = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 1 {
            self.incx = stride;
        }
    }
}

/// x := inv(op(A)) x, A triangular.
///
/// A zero on the diagonal gives infinities or NaN, not an error.
///
/// Routines: [`strsv`](https://www.netlib.org/blas/strsv.f),
/// [`dtrsv`](https://www.netlib.org/blas/dtrsv.f), [`ctrsv`](https://www.netlib.org/blas/ctrsv.f),
/// [`ztrsv`](https://www.netlib.org/blas/ztrsv.f).
#[derive(Clone, Copy, Debug)]
pub struct Trsv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// One triangle of a matrix of order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Trsv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(7).illegal_if(self.lda < self.n.max(1))?;
        Position(9).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                8,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            _ => {}
        }
    }
}

/// x := inv(op(A)) x, A a triangular band of k off-diagonals.
///
/// A zero on the diagonal gives infinities or NaN, not an error.
///
/// Routines: [`stbsv`](https://www.netlib.org/blas/stbsv.f),
/// [`dtbsv`](https://www.netlib.org/blas/dtbsv.f), [`ctbsv`](https://www.netlib.org/blas/ctbsv.f),
/// [`ztbsv`](https://www.netlib.org/blas/ztbsv.f).
#[derive(Clone, Copy, Debug)]
pub struct Tbsv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Number of diagonals, at least 0.
    pub k: i64,
    /// Band of k + 1 diagonals, order n, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Tbsv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, 1i64.saturating_add(self.k)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.k < 0)?;
        Position(8).illegal_if(self.lda < self.k.saturating_add(1).max(1))?;
        Position(10).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::band(self.k.saturating_add(1), self.n, self.lda);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                9,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.incx = stride,
            _ => {}
        }
    }
}

/// x := inv(op(A)) x, A triangular, packed.
///
/// A zero on the diagonal gives infinities or NaN, not an error.
///
/// Routines: [`stpsv`](https://www.netlib.org/blas/stpsv.f),
/// [`dtpsv`](https://www.netlib.org/blas/dtpsv.f), [`ctpsv`](https://www.netlib.org/blas/ctpsv.f),
/// [`ztpsv`](https://www.netlib.org/blas/ztpsv.f).
#[derive(Clone, Copy, Debug)]
pub struct Tpsv<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Packed triangle of order n, read.
    pub ap: *const T,
    /// Vector of n elements, read and written.
    pub x: *mut T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
}

impl<T: Scalar> Arguments for Tpsv<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.diag.is_legal())?;
        Position(5).illegal_if(self.n < 0)?;
        Position(8).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "ap", 6, self.ap, Shape::packed(self.n)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(
                1,
                "x",
                7,
                self.x,
                Shape::vector(self.n, self.incx),
            ))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.ap = pointer.cast(),
            1 => self.x = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 1 {
            self.incx = stride;
        }
    }
}

/// A := alpha x y^T + A, A general m x n.
///
/// Routines: [`sger`](https://www.netlib.org/blas/sger.f),
/// [`dger`](https://www.netlib.org/blas/dger.f).
#[derive(Clone, Copy, Debug)]
pub struct Ger<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of m elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// Matrix of m rows and n columns, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Ger<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.n < 0)?;
            Position(2).illegal_if(self.m < 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(10).illegal_if(self.lda < self.n.max(1))?;
        } else {
            Position(2).illegal_if(self.m < 0)?;
            Position(3).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(10).illegal_if(self.lda < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 || self.alpha.is_zero() {
            Demand::Nothing
        } else {
            Demand::All
        }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.m, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::general(self.m, self.n, self.lda, self.layout);
            visitor.operand(Operand::update(2, "a", 9, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            2 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^T + A, A general m x n.
///
/// Routines: [`cgeru`](https://www.netlib.org/blas/cgeru.f),
/// [`zgeru`](https://www.netlib.org/blas/zgeru.f).
#[derive(Clone, Copy, Debug)]
pub struct Geru<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of m elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// Matrix of m rows and n columns, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Geru<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.n < 0)?;
            Position(2).illegal_if(self.m < 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(10).illegal_if(self.lda < self.n.max(1))?;
        } else {
            Position(2).illegal_if(self.m < 0)?;
            Position(3).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(10).illegal_if(self.lda < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 || self.alpha.is_zero() {
            Demand::Nothing
        } else {
            Demand::All
        }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.m, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::general(self.m, self.n, self.lda, self.layout);
            visitor.operand(Operand::update(2, "a", 9, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            2 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^H + A, A general m x n.
///
/// Routines: [`cgerc`](https://www.netlib.org/blas/cgerc.f),
/// [`zgerc`](https://www.netlib.org/blas/zgerc.f).
#[derive(Clone, Copy, Debug)]
pub struct Gerc<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of m elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// Matrix of m rows and n columns, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Gerc<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.n < 0)?;
            Position(2).illegal_if(self.m < 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(10).illegal_if(self.lda < self.n.max(1))?;
        } else {
            Position(2).illegal_if(self.m < 0)?;
            Position(3).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(10).illegal_if(self.lda < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 || self.alpha.is_zero() {
            Demand::Nothing
        } else {
            Demand::All
        }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.m, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::general(self.m, self.n, self.lda, self.layout);
            visitor.operand(Operand::update(2, "a", 9, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            2 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x x^H + A, A Hermitian, alpha real.
///
/// The imaginary parts of the diagonal become zero.
///
/// Routines: [`cher`](https://www.netlib.org/blas/cher.f),
/// [`zher`](https://www.netlib.org/blas/zher.f).
#[derive(Clone, Copy, Debug)]
pub struct Her<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T::Real,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// One triangle of a matrix of order n, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Her<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Position(8).illegal_if(self.lda < self.n.max(1))?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::update(1, "a", 7, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x x^H + A, A Hermitian, packed, alpha real.
///
/// The imaginary parts of the diagonal become zero.
///
/// Routines: [`chpr`](https://www.netlib.org/blas/chpr.f),
/// [`zhpr`](https://www.netlib.org/blas/zhpr.f).
#[derive(Clone, Copy, Debug)]
pub struct Hpr<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T::Real,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Packed triangle of order n, read and written.
    pub ap: *mut T,
}

impl<T: Scalar> Arguments for Hpr<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(1, "ap", 7, self.ap, Shape::packed(self.n)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.ap = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
///
/// The imaginary parts of the diagonal become zero.
///
/// Routines: [`cher2`](https://www.netlib.org/blas/cher2.f),
/// [`zher2`](https://www.netlib.org/blas/zher2.f).
#[derive(Clone, Copy, Debug)]
pub struct Her2<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// One triangle of a matrix of order n, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Her2<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.n < 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(10).illegal_if(self.lda < self.n.max(1))?;
        } else {
            Position(3).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(10).illegal_if(self.lda < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::update(2, "a", 9, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            2 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
///
/// The imaginary parts of the diagonal become zero.
///
/// Routines: [`chpr2`](https://www.netlib.org/blas/chpr2.f),
/// [`zhpr2`](https://www.netlib.org/blas/zhpr2.f).
#[derive(Clone, Copy, Debug)]
pub struct Hpr2<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// Packed triangle of order n, read and written.
    pub ap: *mut T,
}

impl<T: Scalar> Arguments for Hpr2<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.n < 0)?;
            Position(8).illegal_if(self.incy == 0)?;
            Position(6).illegal_if(self.incx == 0)?;
        } else {
            Position(3).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.incx == 0)?;
            Position(8).illegal_if(self.incy == 0)?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(2, "ap", 9, self.ap, Shape::packed(self.n)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.ap = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x x^T + A, A symmetric.
///
/// Routines: [`ssyr`](https://www.netlib.org/blas/ssyr.f),
/// [`dsyr`](https://www.netlib.org/blas/dsyr.f).
#[derive(Clone, Copy, Debug)]
pub struct Syr<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// One triangle of a matrix of order n, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Syr<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Position(8).illegal_if(self.lda < self.n.max(1))?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::update(1, "a", 7, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x x^T + A, A symmetric, packed.
///
/// Routines: [`sspr`](https://www.netlib.org/blas/sspr.f),
/// [`dspr`](https://www.netlib.org/blas/dspr.f).
#[derive(Clone, Copy, Debug)]
pub struct Spr<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Packed triangle of order n, read and written.
    pub ap: *mut T,
}

impl<T: Scalar> Arguments for Spr<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(1, "ap", 7, self.ap, Shape::packed(self.n)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.ap = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        if index == 0 {
            self.incx = stride;
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^T + alpha y x^T + A, A symmetric.
///
/// Routines: [`ssyr2`](https://www.netlib.org/blas/ssyr2.f),
/// [`dsyr2`](https://www.netlib.org/blas/dsyr2.f).
#[derive(Clone, Copy, Debug)]
pub struct Syr2<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// One triangle of a matrix of order n, read and written.
    pub a: *mut T,
    /// Leading dimension in elements.
    pub lda: i64,
}

impl<T: Scalar> Arguments for Syr2<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Position(8).illegal_if(self.incy == 0)?;
        Position(10).illegal_if(self.lda < self.n.max(1))?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            let a = Shape::triangle(self.n, self.lda, self.uplo, self.layout);
            visitor.operand(Operand::update(2, "a", 9, self.a, a))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.a = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            2 => self.lda = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
///
/// Routines: [`sspr2`](https://www.netlib.org/blas/sspr2.f),
/// [`dspr2`](https://www.netlib.org/blas/dspr2.f).
#[derive(Clone, Copy, Debug)]
pub struct Spr2<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incx: i64,
    /// Vector of n elements, read.
    pub y: *const T,
    /// Increment in elements, of any sign but not 0.
    pub incy: i64,
    /// Packed triangle of order n, read and written.
    pub ap: *mut T,
}

impl<T: Scalar> Arguments for Spr2<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(self.n < 0)?;
        Position(6).illegal_if(self.incx == 0)?;
        Position(8).illegal_if(self.incy == 0)?;
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 || self.alpha.is_zero() { Demand::Nothing } else { Demand::All }
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 5, self.x, Shape::vector(self.n, self.incx)))?;
            visitor.operand(Operand::read(1, "y", 7, self.y, Shape::vector(self.n, self.incy)))?;
        }
        if demand != Demand::Nothing {
            visitor.operand(Operand::update(2, "ap", 9, self.ap, Shape::packed(self.n)))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            2 => self.ap = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
///
/// Routines: [`sgemm`](https://www.netlib.org/blas/sgemm.f),
/// [`dgemm`](https://www.netlib.org/blas/dgemm.f), [`cgemm`](https://www.netlib.org/blas/cgemm.f),
/// [`zgemm`](https://www.netlib.org/blas/zgemm.f).
#[derive(Clone, Copy, Debug)]
pub struct Gemm<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transb: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of m (k if `transa` transposes) rows and k (m if `transa` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of k (n if `transb` transposes) rows and n (k if `transb` transposes) columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Matrix of m rows and n columns, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Gemm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.k])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.transa.is_legal())?;
        Position(3).illegal_if(!self.transb.is_legal())?;
        if self.layout.is_row_major() {
            Position(5).illegal_if(self.n < 0)?;
            Position(4).illegal_if(self.m < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(11).illegal_if(self.ldb < self.transb.choose(self.n, self.k).max(1))?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.k, self.m).max(1))?;
            Position(14).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.m < 0)?;
            Position(5).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.m, self.k).max(1))?;
            Position(11).illegal_if(self.ldb < self.transb.choose(self.k, self.n).max(1))?;
            Position(14).illegal_if(self.ldc < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.transa, self.m, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 8, self.a, a))?;
            let b = Shape::op(self.transb, self.k, self.n, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 10, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::general(self.m, self.n, self.ldc, self.layout);
            visitor
                .operand(Operand::update(2, "c", 13, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
///
/// Routines: [`ssymm`](https://www.netlib.org/blas/ssymm.f),
/// [`dsymm`](https://www.netlib.org/blas/dsymm.f), [`csymm`](https://www.netlib.org/blas/csymm.f),
/// [`zsymm`](https://www.netlib.org/blas/zsymm.f).
#[derive(Clone, Copy, Debug)]
pub struct Symm<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 141 left, 142 right.
    pub side: Side,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order m (left) or n (right), read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of m rows and n columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Matrix of m rows and n columns, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Symm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.side.choose(self.m, self.n)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.side.is_legal())?;
        Position(3).illegal_if(!self.uplo.is_legal())?;
        if self.layout.is_row_major() {
            Position(5).illegal_if(self.n < 0)?;
            Position(4).illegal_if(self.m < 0)?;
            Position(8).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.n.max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.m < 0)?;
            Position(5).illegal_if(self.n < 0)?;
            Position(8).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.m.max(1))?;
            Position(13).illegal_if(self.ldc < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a =
                Shape::triangle(self.side.choose(self.m, self.n), self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
            let b = Shape::general(self.m, self.n, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 9, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::general(self.m, self.n, self.ldc, self.layout);
            visitor
                .operand(Operand::update(2, "c", 12, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
///
/// The imaginary parts of the diagonal of A are taken to be zero and not read.
///
/// Routines: [`chemm`](https://www.netlib.org/blas/chemm.f),
/// [`zhemm`](https://www.netlib.org/blas/zhemm.f).
#[derive(Clone, Copy, Debug)]
pub struct Hemm<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 141 left, 142 right.
    pub side: Side,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order m (left) or n (right), read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of m rows and n columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Matrix of m rows and n columns, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Hemm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.side.choose(self.m, self.n)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.side.is_legal())?;
        Position(3).illegal_if(!self.uplo.is_legal())?;
        if self.layout.is_row_major() {
            Position(5).illegal_if(self.n < 0)?;
            Position(4).illegal_if(self.m < 0)?;
            Position(8).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.n.max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.m < 0)?;
            Position(5).illegal_if(self.n < 0)?;
            Position(8).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.m.max(1))?;
            Position(13).illegal_if(self.ldc < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a =
                Shape::triangle(self.side.choose(self.m, self.n), self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
            let b = Shape::general(self.m, self.n, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 9, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::general(self.m, self.n, self.ldc, self.layout);
            visitor
                .operand(Operand::update(2, "c", 12, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
///
/// The other triangle of C is neither read nor written.
///
/// Routines: [`ssyrk`](https://www.netlib.org/blas/ssyrk.f),
/// [`dsyrk`](https://www.netlib.org/blas/dsyrk.f), [`csyrk`](https://www.netlib.org/blas/csyrk.f),
/// [`zsyrk`](https://www.netlib.org/blas/zsyrk.f).
#[derive(Clone, Copy, Debug)]
pub struct Syrk<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose; 113 in real types only.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// One triangle of a matrix of order n, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Syrk<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.k, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(
            !self.trans.is_legal() || (T::IS_COMPLEX && self.trans == Transpose::CONJUGATE),
        )?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.k, self.n).max(1))?;
            Position(11).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.n, self.k).max(1))?;
            Position(11).illegal_if(self.ldc < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.trans, self.n, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::triangle(self.n, self.ldc, self.uplo, self.layout);
            visitor
                .operand(Operand::update(1, "c", 10, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
///
/// The other triangle of C is neither read nor written; the imaginary parts of its diagonal become
/// zero, if anything happens.
///
/// Routines: [`cherk`](https://www.netlib.org/blas/cherk.f),
/// [`zherk`](https://www.netlib.org/blas/zherk.f).
#[derive(Clone, Copy, Debug)]
pub struct Herk<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 113 conjugate transpose.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T::Real,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T::Real,
    /// One triangle of a matrix of order n, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Herk<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.k, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.trans.is_legal() || self.trans == Transpose::TRANSPOSE)?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.k, self.n).max(1))?;
            Position(11).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.n, self.k).max(1))?;
            Position(11).illegal_if(self.ldc < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.trans, self.n, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::triangle(self.n, self.ldc, self.uplo, self.layout);
            visitor
                .operand(Operand::update(1, "c", 10, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
///
/// The other triangle of C is neither read nor written.
///
/// Routines: [`ssyr2k`](https://www.netlib.org/blas/ssyr2k.f),
/// [`dsyr2k`](https://www.netlib.org/blas/dsyr2k.f),
/// [`csyr2k`](https://www.netlib.org/blas/csyr2k.f),
/// [`zsyr2k`](https://www.netlib.org/blas/zsyr2k.f).
#[derive(Clone, Copy, Debug)]
pub struct Syr2k<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose; 113 in real types only.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// One triangle of a matrix of order n, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Syr2k<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.k, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(
            !self.trans.is_legal() || (T::IS_COMPLEX && self.trans == Transpose::CONJUGATE),
        )?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.k, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.trans.choose(self.k, self.n).max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.n, self.k).max(1))?;
            Position(10).illegal_if(self.ldb < self.trans.choose(self.n, self.k).max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.trans, self.n, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
            let b = Shape::op(self.trans, self.n, self.k, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 9, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::triangle(self.n, self.ldc, self.uplo, self.layout);
            visitor
                .operand(Operand::update(2, "c", 12, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C
/// Hermitian, beta real.
///
/// The other triangle of C is neither read nor written; the imaginary parts of its diagonal become
/// zero, if anything happens.
///
/// Routines: [`cher2k`](https://www.netlib.org/blas/cher2k.f),
/// [`zher2k`](https://www.netlib.org/blas/zher2k.f).
#[derive(Clone, Copy, Debug)]
pub struct Her2k<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 113 conjugate transpose.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of n (k if `trans` transposes) rows and k (n if `trans` transposes) columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T::Real,
    /// One triangle of a matrix of order n, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Her2k<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.n, self.k, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.trans.is_legal() || self.trans == Transpose::TRANSPOSE)?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.k, self.n).max(1))?;
            Position(10).illegal_if(self.ldb < self.trans.choose(self.k, self.n).max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(4).illegal_if(self.n < 0)?;
            Position(5).illegal_if(self.k < 0)?;
            Position(8).illegal_if(self.lda < self.trans.choose(self.n, self.k).max(1))?;
            Position(10).illegal_if(self.ldb < self.trans.choose(self.n, self.k).max(1))?;
            Position(13).illegal_if(self.ldc < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.trans, self.n, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 7, self.a, a))?;
            let b = Shape::op(self.trans, self.n, self.k, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 9, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::triangle(self.n, self.ldc, self.uplo, self.layout);
            visitor
                .operand(Operand::update(2, "c", 12, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// B := alpha op(A) B or alpha B op(A), A triangular.
///
/// Routines: [`strmm`](https://www.netlib.org/blas/strmm.f),
/// [`dtrmm`](https://www.netlib.org/blas/dtrmm.f), [`ctrmm`](https://www.netlib.org/blas/ctrmm.f),
/// [`ztrmm`](https://www.netlib.org/blas/ztrmm.f).
#[derive(Clone, Copy, Debug)]
pub struct Trmm<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 141 left, 142 right.
    pub side: Side,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order m (left) or n (right), read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of m rows and n columns, read and written.
    pub b: *mut T,
    /// Leading dimension in elements.
    pub ldb: i64,
}

impl<T: Scalar> Arguments for Trmm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.side.choose(self.m, self.n)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.side.is_legal())?;
        Position(3).illegal_if(!self.uplo.is_legal())?;
        Position(4).illegal_if(!self.transa.is_legal())?;
        Position(5).illegal_if(!self.diag.is_legal())?;
        if self.layout.is_row_major() {
            Position(7).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.m < 0)?;
            Position(10).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(12).illegal_if(self.ldb < self.n.max(1))?;
        } else {
            Position(6).illegal_if(self.m < 0)?;
            Position(7).illegal_if(self.n < 0)?;
            Position(10).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(12).illegal_if(self.ldb < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return Demand::Output;
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a =
                Shape::triangle(self.side.choose(self.m, self.n), self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 9, self.a, a))?;
        }
        if demand != Demand::Nothing {
            let b = Shape::general(self.m, self.n, self.ldb, self.layout);
            visitor.operand(Operand::update(1, "b", 11, self.b, b))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
///
/// A zero on the diagonal gives infinities or NaN, not an error.
///
/// Routines: [`strsm`](https://www.netlib.org/blas/strsm.f),
/// [`dtrsm`](https://www.netlib.org/blas/dtrsm.f), [`ctrsm`](https://www.netlib.org/blas/ctrsm.f),
/// [`ztrsm`](https://www.netlib.org/blas/ztrsm.f).
#[derive(Clone, Copy, Debug)]
pub struct Trsm<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 141 left, 142 right.
    pub side: Side,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 131 non-unit, 132 unit diagonal (taken to be one, not read).
    pub diag: Diagonal,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// One triangle of a matrix of order m (left) or n (right), read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of m rows and n columns, read and written.
    pub b: *mut T,
    /// Leading dimension in elements.
    pub ldb: i64,
}

impl<T: Scalar> Arguments for Trsm<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.side.choose(self.m, self.n)])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.side.is_legal())?;
        Position(3).illegal_if(!self.uplo.is_legal())?;
        Position(4).illegal_if(!self.transa.is_legal())?;
        Position(5).illegal_if(!self.diag.is_legal())?;
        if self.layout.is_row_major() {
            Position(7).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.m < 0)?;
            Position(10).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(12).illegal_if(self.ldb < self.n.max(1))?;
        } else {
            Position(6).illegal_if(self.m < 0)?;
            Position(7).illegal_if(self.n < 0)?;
            Position(10).illegal_if(self.lda < self.side.choose(self.m, self.n).max(1))?;
            Position(12).illegal_if(self.ldb < self.m.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return Demand::Output;
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a =
                Shape::triangle(self.side.choose(self.m, self.n), self.lda, self.uplo, self.layout);
            visitor.operand(Operand::read(0, "a", 9, self.a, a))?;
        }
        if demand != Demand::Nothing {
            let b = Shape::general(self.m, self.n, self.ldb, self.layout);
            visitor.operand(Operand::update(1, "b", 11, self.b, b))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
///
/// The other triangle of C is neither read nor written.
///
/// Routines: [`sgemmtr`](https://www.netlib.org/lapack/explore-html/ (SGEMMTR)),
/// [`dgemmtr`](https://www.netlib.org/lapack/explore-html/ (DGEMMTR)),
/// [`cgemmtr`](https://www.netlib.org/lapack/explore-html/ (CGEMMTR)),
/// [`zgemmtr`](https://www.netlib.org/lapack/explore-html/ (ZGEMMTR)).
#[derive(Clone, Copy, Debug)]
pub struct Gemmtr<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 121 upper, 122 lower triangle.
    pub uplo: Uplo,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transb: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of n (k if `transa` transposes) rows and k (n if `transa` transposes) columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of k (n if `transb` transposes) rows and n (k if `transb` transposes) columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// One triangle of a matrix of order n, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
}

impl<T: Scalar> Arguments for Gemmtr<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 4 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.n, self.k, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.uplo.is_legal())?;
        Position(3).illegal_if(!self.transa.is_legal())?;
        Position(4).illegal_if(!self.transb.is_legal())?;
        if self.layout.is_row_major() {
            Position(5).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(11).illegal_if(self.ldb < self.transb.choose(self.n, self.k).max(1))?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.k, self.n).max(1))?;
            Position(14).illegal_if(self.ldc < self.n.max(1))?;
        } else {
            Position(5).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.n, self.k).max(1))?;
            Position(11).illegal_if(self.ldb < self.transb.choose(self.k, self.n).max(1))?;
            Position(14).illegal_if(self.ldc < self.n.max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.transa, self.n, self.k, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 8, self.a, a))?;
            let b = Shape::op(self.transb, self.k, self.n, self.ldb, self.layout);
            visitor.operand(Operand::read(1, "b", 10, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::triangle(self.n, self.ldc, self.uplo, self.layout);
            visitor
                .operand(Operand::update(2, "c", 13, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            2 => self.ldc = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// y := alpha x + beta y.
///
/// Routines: [`saxpby`](https://www.netlib.org/lapack/explore-html/ (SAXPBY)),
/// [`daxpby`](https://www.netlib.org/lapack/explore-html/ (DAXPBY)),
/// [`caxpby`](https://www.netlib.org/lapack/explore-html/ (CAXPBY)),
/// [`zaxpby`](https://www.netlib.org/lapack/explore-html/ (ZAXPBY)).
#[derive(Clone, Copy, Debug)]
pub struct Axpby<T: Scalar> {
    /// Number of elements; nothing happens below 1.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Vector of n elements, read.
    pub x: *const T,
    /// Increment in elements, of any sign or 0.
    pub incx: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Vector of n elements, read and written.
    pub y: *mut T,
    /// Increment in elements, of any sign or 0.
    pub incy: i64,
}

impl<T: Scalar> Arguments for Axpby<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 1;
    const FLOPS: u64 = if T::IS_COMPLEX { 14 } else { 3 };

    fn work(&self) -> u64 {
        product(&[self.n])
    }

    #[inline(always)]
    fn check(&self) -> Result<(), Position> {
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            visitor.operand(Operand::read(0, "x", 3, self.x, Shape::vector(self.n, self.incx)))?;
        }
        if demand != Demand::Nothing {
            let y = Shape::vector(self.n, self.incy);
            visitor
                .operand(Operand::update(1, "y", 6, self.y, y).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.x = pointer.cast(),
            1 => self.y = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.incx = stride,
            1 => self.incy = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_increment(&self) -> bool {
        self.incx == 0 || self.incy == 0
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}

/// B := alpha op(A), A m x n.
///
/// Routines: [`somatcopy`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (SOMATCOPY)), [`domatcopy`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (DOMATCOPY)), [`comatcopy`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (COMATCOPY)), [`zomatcopy`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (ZOMATCOPY)).
#[derive(Clone, Copy, Debug)]
pub struct Omatcopy<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub trans: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Matrix of m rows and n columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Matrix of m (n if `trans` transposes) rows and n (m if `trans` transposes) columns, written.
    pub b: *mut T,
    /// Leading dimension in elements.
    pub ldb: i64,
}

impl<T: Scalar> Arguments for Omatcopy<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 2;
    const FLOPS: u64 = if T::IS_COMPLEX { 6 } else { 1 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.trans.is_legal())?;
        if self.layout.is_row_major() {
            Position(3).illegal_if(self.m < 0)?;
            Position(4).illegal_if(self.n < 0)?;
            Position(7).illegal_if(self.lda < self.n.max(1))?;
            Position(9).illegal_if(self.ldb < self.trans.choose(self.n, self.m).max(1))?;
        } else {
            Position(3).illegal_if(self.m < 0)?;
            Position(4).illegal_if(self.n < 0)?;
            Position(7).illegal_if(self.lda < self.m.max(1))?;
            Position(9).illegal_if(self.ldb < self.trans.choose(self.m, self.n).max(1))?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() {
            return Demand::Output;
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::general(self.m, self.n, self.lda, self.layout);
            visitor.operand(Operand::read(0, "a", 6, self.a, a))?;
        }
        if demand != Demand::Nothing {
            let b = Shape::op(self.trans, self.m, self.n, self.ldb, self.layout);
            visitor.operand(Operand::write(1, "b", 8, self.b, b))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.lda = stride,
            1 => self.ldb = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite()
    }
}

/// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
///
/// Each product is as `gemm` computes it. The first matrices lie at `a`, `b` and `c`, and the next
/// ones a stride further; a stride of 0 is one matrix for all products. Where two C share elements,
/// the products follow one another in the order of the batch.
///
/// Routines:
/// [`sgemm_batch_strided`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (SGEMM_BATCH_STRIDED)),
/// [`dgemm_batch_strided`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (DGEMM_BATCH_STRIDED)),
/// [`cgemm_batch_strided`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (CGEMM_BATCH_STRIDED)),
/// [`zgemm_batch_strided`](https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions
/// (ZGEMM_BATCH_STRIDED)).
#[derive(Clone, Copy, Debug)]
pub struct GemmBatchStrided<T: Scalar> {
    /// 101 row-major, 102 column-major.
    pub layout: Layout,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transa: Transpose,
    /// 111 none, 112 transpose, 113 conjugate transpose.
    pub transb: Transpose,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub m: i64,
    /// Dimension, at least 0; nothing happens if it is 0.
    pub n: i64,
    /// Dimension that is summed over, at least 0; C is only scaled if it is 0.
    pub k: i64,
    /// Factor; the inputs are not read if it is 0.
    pub alpha: T,
    /// Batch_size matrices of m (k if `transa` transposes) rows and k (m if `transa` transposes)
    /// columns, read.
    pub a: *const T,
    /// Leading dimension in elements.
    pub lda: i64,
    /// Elements from the start of one matrix to that of the next, at least 0.
    pub stridea: i64,
    /// Batch_size matrices of k (n if `transb` transposes) rows and n (k if `transb` transposes)
    /// columns, read.
    pub b: *const T,
    /// Leading dimension in elements.
    pub ldb: i64,
    /// Elements from the start of one matrix to that of the next, at least 0.
    pub strideb: i64,
    /// Factor of the output, which is not read if it is 0.
    pub beta: T,
    /// Batch_size matrices of m rows and n columns, read and written.
    pub c: *mut T,
    /// Leading dimension in elements.
    pub ldc: i64,
    /// Elements from the start of one matrix to that of the next, at least 0.
    pub stridec: i64,
    /// Number of products, at least 0; nothing happens if it is 0.
    pub batch_size: i64,
}

impl<T: Scalar> Arguments for GemmBatchStrided<T> {
    type Output = ();
    const MAY_OVERLAP: bool = true;
    const LEVEL: u8 = 3;
    const FLOPS: u64 = if T::IS_COMPLEX { 8 } else { 2 };

    fn work(&self) -> u64 {
        product(&[self.m, self.n, self.batch_size, self.k])
    }

    #[inline]
    fn check(&self) -> Result<(), Position> {
        Position(1).illegal_if(!self.layout.is_legal())?;
        Position(2).illegal_if(!self.transa.is_legal())?;
        Position(3).illegal_if(!self.transb.is_legal())?;
        if self.layout.is_row_major() {
            Position(4).illegal_if(self.m < 0)?;
            Position(5).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.k, self.m).max(1))?;
            Position(10).illegal_if(self.stridea < 0)?;
            Position(12).illegal_if(self.ldb < self.transb.choose(self.n, self.k).max(1))?;
            Position(13).illegal_if(self.strideb < 0)?;
            Position(16).illegal_if(self.ldc < self.n.max(1))?;
            Position(17).illegal_if(self.stridec < 0)?;
            Position(18).illegal_if(self.batch_size < 0)?;
        } else {
            Position(4).illegal_if(self.m < 0)?;
            Position(5).illegal_if(self.n < 0)?;
            Position(6).illegal_if(self.k < 0)?;
            Position(9).illegal_if(self.lda < self.transa.choose(self.m, self.k).max(1))?;
            Position(10).illegal_if(self.stridea < 0)?;
            Position(12).illegal_if(self.ldb < self.transb.choose(self.k, self.n).max(1))?;
            Position(13).illegal_if(self.strideb < 0)?;
            Position(16).illegal_if(self.ldc < self.m.max(1))?;
            Position(17).illegal_if(self.stridec < 0)?;
            Position(18).illegal_if(self.batch_size < 0)?;
        }
        Ok(())
    }

    #[inline]
    fn demand(&self) -> Demand {
        if self.m <= 0 || self.n <= 0 || self.batch_size <= 0 {
            return Demand::Nothing;
        }
        if self.alpha.is_zero() || self.k <= 0 {
            return if self.beta.is_one() { Demand::Nothing } else { Demand::Output };
        }
        Demand::All
    }

    #[inline(always)]
    fn visit<V: Visit>(&self, demand: Demand, mut visitor: V) -> Result<(), V::Error> {
        if demand == Demand::All {
            let a = Shape::op(self.transa, self.m, self.k, self.lda, self.layout)
                .batch(self.stridea, self.batch_size);
            visitor.operand(Operand::read(0, "a", 8, self.a, a))?;
            let b = Shape::op(self.transb, self.k, self.n, self.ldb, self.layout)
                .batch(self.strideb, self.batch_size);
            visitor.operand(Operand::read(1, "b", 11, self.b, b))?;
        }
        if demand != Demand::Nothing {
            let c = Shape::general(self.m, self.n, self.ldc, self.layout)
                .batch(self.stridec, self.batch_size);
            visitor
                .operand(Operand::update(2, "c", 15, self.c, c).unread_if(self.beta.is_zero()))?;
        }
        Ok(())
    }

    fn place(&mut self, index: usize, pointer: *mut u8) {
        match index {
            0 => self.a = pointer.cast(),
            1 => self.b = pointer.cast(),
            2 => self.c = pointer.cast(),
            _ => {}
        }
    }

    fn restride(&mut self, index: usize, stride: i64) {
        match index {
            0 => self.stridea = stride,
            1 => self.strideb = stride,
            2 => self.stridec = stride,
            _ => {}
        }
    }

    #[inline(always)]
    fn has_odd_scalar(&self) -> bool {
        !self.alpha.parts_are_finite() || !self.beta.parts_are_finite()
    }
}
