// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! A function for each operation: the checks in their order, then the argument struct.

use super::*;

impl Operations<'_> {
    /// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn rot(&self, x: &Vector, y: &Vector, c: Number, s: Number) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
                (3, Typed::Real(c.element_type())),
                (4, Typed::Real(s.element_type())),
            ],
            &ALL,
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Rot::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            c: <T as Scalar>::Real::of(c).ok_or(Error::TypeMismatch(3))?,
            s: <T as Scalar>::Real::of(s).ok_or(Error::TypeMismatch(4))?,
        }));
        Err(Error::TypeMismatch(1))
    }

    /// Exchanges x and y.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn swap(&self, x: &Vector, y: &Vector) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Swap::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(1))
    }

    /// x := alpha x.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn scal(&self, alpha: Number, x: &Vector) -> Result<(), Error> {
        let element = types(
            &[(1, Typed::Either(alpha.element_type())), (2, Typed::Operand(x.buffer.element_type))],
            &ALL,
        )?;
        all(&[(2, x.stride > 0)], Error::InvalidArgument)?;
        let n = x.length;
        all(&[(2, x.in_bounds())], Error::OutOfBounds)?;
        if alpha.element_type() != element {
            by_type!(element, T in [c32 c64] => self.carry_out(&args::RealScal::<T> {
                n: signed(n),
                alpha: <T as Scalar>::Real::of(alpha).ok_or(Error::TypeMismatch(1))?,
                x: self.at(x),
                incx: x.inc(),
            }));
        }
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Scal::<T> {
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := x.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn copy(&self, x: &Vector, y: &Vector) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Copy::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(1))
    }

    /// y := alpha x + y.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn axpy(&self, alpha: Number, x: &Vector, y: &Vector) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        let n = x.length;
        all(&[(3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Axpy::<T> {
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// The inner product of x and y.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn dot(&self, x: &Vector, y: &Vector) -> Result<Number, Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32 f64] => self.call(&args::Dot::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }).map(Element::number));
        by_type!(element, T in [c32 c64] => self.call(&args::Dotu::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }).map(Element::number));
        Err(Error::TypeMismatch(1))
    }

    /// The inner product of conj(x) and y.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn dot_conjugated(&self, x: &Vector, y: &Vector) -> Result<Number, Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [c32 c64] => self.call(&args::Dotc::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }).map(Element::number));
        Err(Error::TypeMismatch(1))
    }

    /// The inner product of two single-precision vectors, computed and returned in double precision.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn dsdot(&self, x: &Vector, y: &Vector) -> Result<f64, Error> {
        let element = types(
            &[
                (1, Typed::Operand(x.buffer.element_type)),
                (2, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single],
        )?;
        let n = x.length;
        all(&[(2, y.length == n)], Error::ShapeMismatch)?;
        all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32] => self.call(&args::Dsdot::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(1))
    }

    /// alpha plus the inner product of x and y, computed in double precision and rounded once.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn sdsdot(&self, alpha: Number, x: &Vector, y: &Vector) -> Result<Number, Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single],
        )?;
        let n = x.length;
        all(&[(3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds())], Error::OutOfBounds)?;
        finite(&[x, y])?;
        by_type!(element, T in [f32] => self.call(&args::Sdsdot::<T> {
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
        }).map(Element::number));
        Err(Error::TypeMismatch(2))
    }

    /// The Euclidean norm of x, without needless overflow or underflow.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn nrm2(&self, x: &Vector) -> Result<f64, Error> {
        let element = types(&[(1, Typed::Operand(x.buffer.element_type))], &ALL)?;
        let n = x.length;
        all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
        finite(&[x])?;
        by_type!(element, T in [f32 f64 c32 c64] => self.call(&args::Nrm2::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
        }).map(Real::to_f64));
        Err(Error::TypeMismatch(1))
    }

    /// The sum of the magnitudes of x; of a complex element, |re| + |im|.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn asum(&self, x: &Vector) -> Result<f64, Error> {
        let element = types(&[(1, Typed::Operand(x.buffer.element_type))], &ALL)?;
        all(&[(1, x.stride > 0)], Error::InvalidArgument)?;
        let n = x.length;
        all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.call(&args::Asum::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
        }).map(Real::to_f64));
        Err(Error::TypeMismatch(1))
    }

    /// The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.
    ///
    /// # Errors
    /// As `wit/level1.wit` says.
    pub fn iamax(&self, x: &Vector) -> Result<Option<u64>, Error> {
        let element = types(&[(1, Typed::Operand(x.buffer.element_type))], &ALL)?;
        all(&[(1, x.stride > 0)], Error::InvalidArgument)?;
        let n = x.length;
        all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.call(&args::Iamax::<T> {
            n: signed(n),
            x: self.at(x),
            incx: x.inc(),
        }).map(|index| (x.length > 0).then_some(index)));
        Err(Error::TypeMismatch(1))
    }

    /// y := alpha op(A) x + beta y, A general m x n.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn gemv(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &Matrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
                (5, Typed::Own(beta.element_type())),
                (6, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0), (6, y.stride != 0)], Error::InvalidArgument)?;
        let m = a.rows;
        let n = a.columns;
        all(
            &[
                (4, x.length == (if trans.is_transposed() { m } else { n })),
                (6, y.length == (if trans.is_transposed() { n } else { m })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds()), (6, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Gemv::<T> {
            layout: a.layout,
            trans,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(5))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn gbmv(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &BandMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
                (5, Typed::Own(beta.element_type())),
                (6, Typed::Operand(y.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0), (6, y.stride != 0)], Error::InvalidArgument)?;
        let m = a.rows;
        let n = a.columns;
        let kl = a.sub_diagonals;
        let ku = a.super_diagonals;
        all(
            &[
                (4, x.length == (if trans.is_transposed() { m } else { n })),
                (6, y.length == (if trans.is_transposed() { n } else { m })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds()), (6, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Gbmv::<T> {
            layout: a.layout,
            trans,
            m: signed(m),
            n: signed(n),
            kl: signed(kl),
            ku: signed(ku),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(5))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// y := alpha A x + beta y, A Hermitian.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn hemv(
        &self,
        alpha: Number,
        a: &TriangularMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hemv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn hbmv(
        &self,
        alpha: Number,
        a: &TriangularBandMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        let k = a.diagonals;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hbmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := alpha A x + beta y, A Hermitian, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn hpmv(
        &self,
        alpha: Number,
        a: &PackedMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hpmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            ap: self.at(a),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := alpha A x + beta y, A symmetric.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn symv(
        &self,
        alpha: Number,
        a: &TriangularMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Symv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := alpha A x + beta y, A a symmetric band of k off-diagonals.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn sbmv(
        &self,
        alpha: Number,
        a: &TriangularBandMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        let k = a.diagonals;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Sbmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// y := alpha A x + beta y, A symmetric, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn spmv(
        &self,
        alpha: Number,
        a: &PackedMatrix,
        x: &Vector,
        beta: Number,
        y: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(a.buffer.element_type)),
                (3, Typed::Operand(x.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(y.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Spmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            ap: self.at(a),
            x: self.at(x),
            incx: x.inc(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            y: self.at(y),
            incy: y.inc(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// x := op(A) x, A triangular.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn trmv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &TriangularMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Trmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// x := op(A) x, A a triangular band of k off-diagonals.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn tbmv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &TriangularBandMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        let k = a.diagonals;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Tbmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            k: signed(k),
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// x := op(A) x, A triangular, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn tpmv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &PackedMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Tpmv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            ap: self.at(a),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// x := inv(op(A)) x, A triangular.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn trsv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &TriangularMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Trsv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// x := inv(op(A)) x, A a triangular band of k off-diagonals.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn tbsv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &TriangularBandMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        let k = a.diagonals;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Tbsv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            k: signed(k),
            a: self.at(a),
            lda: a.leading(),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// x := inv(op(A)) x, A triangular, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn tpsv(
        &self,
        trans: Transpose,
        diag: Diagonal,
        a: &PackedMatrix,
        x: &Vector,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(x.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(4, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(4, x.length == n)], Error::ShapeMismatch)?;
        all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Tpsv::<T> {
            layout: a.layout,
            uplo: a.triangle,
            transa: trans,
            diag,
            n: signed(n),
            ap: self.at(a),
            x: self.at(x),
            incx: x.inc(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// A := alpha x y^T + A, A general m x n.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn ger(&self, alpha: Number, x: &Vector, y: &Vector, a: &Matrix) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &ALL,
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
        let m = a.rows;
        let n = a.columns;
        all(&[(2, x.length == m), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Ger::<T> {
            layout: a.layout,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Geru::<T> {
            layout: a.layout,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x y^H + A, A general m x n.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn ger_conjugated(
        &self,
        alpha: Number,
        x: &Vector,
        y: &Vector,
        a: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
        let m = a.rows;
        let n = a.columns;
        all(&[(2, x.length == m), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Gerc::<T> {
            layout: a.layout,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x x^H + A, A Hermitian, alpha real.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn her(&self, alpha: Number, x: &Vector, a: &TriangularMatrix) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Real(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, x.stride != 0), (3, a.is_legal())], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Her::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: <T as Scalar>::Real::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x x^H + A, A Hermitian, packed, alpha real.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn hpr(&self, alpha: Number, x: &Vector, a: &PackedMatrix) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Real(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hpr::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: <T as Scalar>::Real::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            ap: self.at(a),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn her2(
        &self,
        alpha: Number,
        x: &Vector,
        y: &Vector,
        a: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Her2::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn hpr2(
        &self,
        alpha: Number,
        x: &Vector,
        y: &Vector,
        a: &PackedMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hpr2::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            ap: self.at(a),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x x^T + A, A symmetric.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn syr(&self, alpha: Number, x: &Vector, a: &TriangularMatrix) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, x.stride != 0), (3, a.is_legal())], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Syr::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x x^T + A, A symmetric, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn spr(&self, alpha: Number, x: &Vector, a: &PackedMatrix) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, x.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Spr::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            ap: self.at(a),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x y^T + alpha y x^T + A, A symmetric.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn syr2(
        &self,
        alpha: Number,
        x: &Vector,
        y: &Vector,
        a: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Syr2::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            a: self.at(a),
            lda: a.leading(),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
    ///
    /// # Errors
    /// As `wit/level2.wit` says.
    pub fn spr2(
        &self,
        alpha: Number,
        x: &Vector,
        y: &Vector,
        a: &PackedMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (1, Typed::Own(alpha.element_type())),
                (2, Typed::Operand(x.buffer.element_type)),
                (3, Typed::Operand(y.buffer.element_type)),
                (4, Typed::Operand(a.buffer.element_type)),
            ],
            &[ElementType::Single, ElementType::Double],
        )?;
        all(&[(2, x.stride != 0), (3, y.stride != 0)], Error::InvalidArgument)?;
        let n = a.order;
        all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
        all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64] => self.carry_out(&args::Spr2::<T> {
            layout: a.layout,
            uplo: a.triangle,
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(1))?,
            x: self.at(x),
            incx: x.inc(),
            y: self.at(y),
            incy: y.inc(),
            ap: self.at(a),
        }));
        Err(Error::TypeMismatch(2))
    }

    /// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn gemm(
        &self,
        trans_a: Transpose,
        trans_b: Transpose,
        alpha: Number,
        a: &Matrix,
        b: &Matrix,
        beta: Number,
        c: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Own(alpha.element_type())),
                (4, Typed::Operand(a.buffer.element_type)),
                (5, Typed::Operand(b.buffer.element_type)),
                (6, Typed::Own(beta.element_type())),
                (7, Typed::Operand(c.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(4, a.layout), (5, b.layout), (7, c.layout)])?;
        all(&[(4, a.is_legal()), (5, b.is_legal()), (7, c.is_legal())], Error::InvalidArgument)?;
        let m = c.rows;
        let n = c.columns;
        let k = if trans_a.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (4, a.rows == (if trans_a.is_transposed() { k } else { m })),
                (4, a.columns == (if trans_a.is_transposed() { m } else { k })),
                (5, b.rows == (if trans_b.is_transposed() { n } else { k })),
                (5, b.columns == (if trans_b.is_transposed() { k } else { n })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(4, a.in_bounds()), (5, b.in_bounds()), (7, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Gemm::<T> {
            layout: a.layout,
            transa: trans_a,
            transb: trans_b,
            m: signed(m),
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(3))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(6))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(4))
    }

    /// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn symm(
        &self,
        side: Side,
        alpha: Number,
        a: &TriangularMatrix,
        b: &Matrix,
        beta: Number,
        c: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(b.buffer.element_type)),
                (5, Typed::Own(beta.element_type())),
                (6, Typed::Operand(c.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(3, a.layout), (4, b.layout), (6, c.layout)])?;
        all(&[(3, a.is_legal()), (4, b.is_legal()), (6, c.is_legal())], Error::InvalidArgument)?;
        let m = c.rows;
        let n = c.columns;
        all(
            &[
                (3, a.order == (if side.is_left() { m } else { n })),
                (4, b.rows == m),
                (4, b.columns == n),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, b.in_bounds()), (6, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Symm::<T> {
            layout: a.layout,
            side,
            uplo: a.triangle,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(5))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn hemm(
        &self,
        side: Side,
        alpha: Number,
        a: &TriangularMatrix,
        b: &Matrix,
        beta: Number,
        c: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(b.buffer.element_type)),
                (5, Typed::Own(beta.element_type())),
                (6, Typed::Operand(c.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        layouts(&[(3, a.layout), (4, b.layout), (6, c.layout)])?;
        all(&[(3, a.is_legal()), (4, b.is_legal()), (6, c.is_legal())], Error::InvalidArgument)?;
        let m = c.rows;
        let n = c.columns;
        all(
            &[
                (3, a.order == (if side.is_left() { m } else { n })),
                (4, b.rows == m),
                (4, b.columns == n),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, b.in_bounds()), (6, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Hemm::<T> {
            layout: a.layout,
            side,
            uplo: a.triangle,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(5))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn syrk(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &Matrix,
        beta: Number,
        c: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Own(beta.element_type())),
                (5, Typed::Operand(c.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(3, a.layout), (5, c.layout)])?;
        all(
            &[
                (1, !element.is_complex() || trans != Transpose::CONJUGATE),
                (3, a.is_legal()),
                (5, c.is_legal()),
            ],
            Error::InvalidArgument,
        )?;
        let n = c.order;
        let k = if trans.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (3, a.rows == (if trans.is_transposed() { k } else { n })),
                (3, a.columns == (if trans.is_transposed() { n } else { k })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (5, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Syrk::<T> {
            layout: a.layout,
            uplo: c.triangle,
            trans,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(4))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn herk(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &Matrix,
        beta: Number,
        c: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Real(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Real(beta.element_type())),
                (5, Typed::Operand(c.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        layouts(&[(3, a.layout), (5, c.layout)])?;
        all(
            &[(1, trans != Transpose::TRANSPOSE), (3, a.is_legal()), (5, c.is_legal())],
            Error::InvalidArgument,
        )?;
        let n = c.order;
        let k = if trans.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (3, a.rows == (if trans.is_transposed() { k } else { n })),
                (3, a.columns == (if trans.is_transposed() { n } else { k })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (5, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Herk::<T> {
            layout: a.layout,
            uplo: c.triangle,
            trans,
            n: signed(n),
            k: signed(k),
            alpha: <T as Scalar>::Real::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            beta: <T as Scalar>::Real::of(beta).ok_or(Error::TypeMismatch(4))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn syr2k(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &Matrix,
        b: &Matrix,
        beta: Number,
        c: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(b.buffer.element_type)),
                (5, Typed::Own(beta.element_type())),
                (6, Typed::Operand(c.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(3, a.layout), (4, b.layout), (6, c.layout)])?;
        all(
            &[
                (1, !element.is_complex() || trans != Transpose::CONJUGATE),
                (3, a.is_legal()),
                (4, b.is_legal()),
                (6, c.is_legal()),
            ],
            Error::InvalidArgument,
        )?;
        let n = c.order;
        let k = if trans.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (3, a.rows == (if trans.is_transposed() { k } else { n })),
                (3, a.columns == (if trans.is_transposed() { n } else { k })),
                (4, b.rows == (if trans.is_transposed() { k } else { n })),
                (4, b.columns == (if trans.is_transposed() { n } else { k })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, b.in_bounds()), (6, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Syr2k::<T> {
            layout: a.layout,
            uplo: c.triangle,
            trans,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(5))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn her2k(
        &self,
        trans: Transpose,
        alpha: Number,
        a: &Matrix,
        b: &Matrix,
        beta: Number,
        c: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (2, Typed::Own(alpha.element_type())),
                (3, Typed::Operand(a.buffer.element_type)),
                (4, Typed::Operand(b.buffer.element_type)),
                (5, Typed::Real(beta.element_type())),
                (6, Typed::Operand(c.buffer.element_type)),
            ],
            &[ElementType::ComplexSingle, ElementType::ComplexDouble],
        )?;
        layouts(&[(3, a.layout), (4, b.layout), (6, c.layout)])?;
        all(
            &[
                (1, trans != Transpose::TRANSPOSE),
                (3, a.is_legal()),
                (4, b.is_legal()),
                (6, c.is_legal()),
            ],
            Error::InvalidArgument,
        )?;
        let n = c.order;
        let k = if trans.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (3, a.rows == (if trans.is_transposed() { k } else { n })),
                (3, a.columns == (if trans.is_transposed() { n } else { k })),
                (4, b.rows == (if trans.is_transposed() { k } else { n })),
                (4, b.columns == (if trans.is_transposed() { n } else { k })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(3, a.in_bounds()), (4, b.in_bounds()), (6, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [c32 c64] => self.carry_out(&args::Her2k::<T> {
            layout: a.layout,
            uplo: c.triangle,
            trans,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(2))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: <T as Scalar>::Real::of(beta).ok_or(Error::TypeMismatch(5))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(3))
    }

    /// B := alpha op(A) B or alpha B op(A), A triangular.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn trmm(
        &self,
        side: Side,
        trans: Transpose,
        diag: Diagonal,
        alpha: Number,
        a: &TriangularMatrix,
        b: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (4, Typed::Own(alpha.element_type())),
                (5, Typed::Operand(a.buffer.element_type)),
                (6, Typed::Operand(b.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(5, a.layout), (6, b.layout)])?;
        all(&[(5, a.is_legal()), (6, b.is_legal())], Error::InvalidArgument)?;
        let m = b.rows;
        let n = b.columns;
        all(&[(5, a.order == (if side.is_left() { m } else { n }))], Error::ShapeMismatch)?;
        all(&[(5, a.in_bounds()), (6, b.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Trmm::<T> {
            layout: a.layout,
            side,
            uplo: a.triangle,
            transa: trans,
            diag,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(4))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
        }));
        Err(Error::TypeMismatch(5))
    }

    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn trsm(
        &self,
        side: Side,
        trans: Transpose,
        diag: Diagonal,
        alpha: Number,
        a: &TriangularMatrix,
        b: &Matrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (4, Typed::Own(alpha.element_type())),
                (5, Typed::Operand(a.buffer.element_type)),
                (6, Typed::Operand(b.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(5, a.layout), (6, b.layout)])?;
        all(&[(5, a.is_legal()), (6, b.is_legal())], Error::InvalidArgument)?;
        let m = b.rows;
        let n = b.columns;
        all(&[(5, a.order == (if side.is_left() { m } else { n }))], Error::ShapeMismatch)?;
        all(&[(5, a.in_bounds()), (6, b.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Trsm::<T> {
            layout: a.layout,
            side,
            uplo: a.triangle,
            transa: trans,
            diag,
            m: signed(m),
            n: signed(n),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(4))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
        }));
        Err(Error::TypeMismatch(5))
    }

    /// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
    ///
    /// # Errors
    /// As `wit/level3.wit` says.
    pub fn gemmtr(
        &self,
        trans_a: Transpose,
        trans_b: Transpose,
        alpha: Number,
        a: &Matrix,
        b: &Matrix,
        beta: Number,
        c: &TriangularMatrix,
    ) -> Result<(), Error> {
        let element = types(
            &[
                (3, Typed::Own(alpha.element_type())),
                (4, Typed::Operand(a.buffer.element_type)),
                (5, Typed::Operand(b.buffer.element_type)),
                (6, Typed::Own(beta.element_type())),
                (7, Typed::Operand(c.buffer.element_type)),
            ],
            &ALL,
        )?;
        layouts(&[(4, a.layout), (5, b.layout), (7, c.layout)])?;
        all(&[(4, a.is_legal()), (5, b.is_legal()), (7, c.is_legal())], Error::InvalidArgument)?;
        let n = c.order;
        let k = if trans_a.is_transposed() { a.rows } else { a.columns };
        all(
            &[
                (4, a.rows == (if trans_a.is_transposed() { k } else { n })),
                (4, a.columns == (if trans_a.is_transposed() { n } else { k })),
                (5, b.rows == (if trans_b.is_transposed() { n } else { k })),
                (5, b.columns == (if trans_b.is_transposed() { k } else { n })),
            ],
            Error::ShapeMismatch,
        )?;
        all(&[(4, a.in_bounds()), (5, b.in_bounds()), (7, c.in_bounds())], Error::OutOfBounds)?;
        by_type!(element, T in [f32 f64 c32 c64] => self.carry_out(&args::Gemmtr::<T> {
            layout: a.layout,
            uplo: c.triangle,
            transa: trans_a,
            transb: trans_b,
            n: signed(n),
            k: signed(k),
            alpha: T::of(alpha).ok_or(Error::TypeMismatch(3))?,
            a: self.at(a),
            lda: a.leading(),
            b: self.at(b),
            ldb: b.leading(),
            beta: T::of(beta).ok_or(Error::TypeMismatch(6))?,
            c: self.at(c),
            ldc: c.leading(),
        }));
        Err(Error::TypeMismatch(4))
    }
}

/// Calls `$with!` with a line for each operation: `level "name" method(parameter: kind) -> kind;`, with
/// the name that the WIT has. For bindings, and for tests that call all operations.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_operation {
    ($($with:tt)+) => {
        $($with)+! {
            level1 "rotg" rotg(a: number, b: number) -> rotation;
            level1 "rotmg" rotmg(d1: number, d2: number, x1: number, y1: number) -> modified_rotation_update;
            level1 "rot" rot(x: vector, y: vector, c: number, s: number) -> nothing;
            level1 "rotm" rotm(x: vector, y: vector, h: modified_rotation) -> nothing;
            level1 "swap" swap(x: vector, y: vector) -> nothing;
            level1 "scal" scal(alpha: number, x: vector) -> nothing;
            level1 "copy" copy(x: vector, y: vector) -> nothing;
            level1 "axpy" axpy(alpha: number, x: vector, y: vector) -> nothing;
            level1 "dot" dot(x: vector, y: vector) -> number;
            level1 "dot-conjugated" dot_conjugated(x: vector, y: vector) -> number;
            level1 "dsdot" dsdot(x: vector, y: vector) -> real;
            level1 "sdsdot" sdsdot(alpha: number, x: vector, y: vector) -> number;
            level1 "nrm2" nrm2(x: vector) -> real;
            level1 "asum" asum(x: vector) -> real;
            level1 "iamax" iamax(x: vector) -> index;
            level2 "gemv" gemv(trans: transpose, alpha: number, a: matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "gbmv" gbmv(trans: transpose, alpha: number, a: band_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "hemv" hemv(alpha: number, a: triangular_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "hbmv" hbmv(alpha: number, a: triangular_band_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "hpmv" hpmv(alpha: number, a: packed_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "symv" symv(alpha: number, a: triangular_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "sbmv" sbmv(alpha: number, a: triangular_band_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "spmv" spmv(alpha: number, a: packed_matrix, x: vector, beta: number, y: vector) -> nothing;
            level2 "trmv" trmv(trans: transpose, diag: diagonal, a: triangular_matrix, x: vector) -> nothing;
            level2 "tbmv" tbmv(trans: transpose, diag: diagonal, a: triangular_band_matrix, x: vector) -> nothing;
            level2 "tpmv" tpmv(trans: transpose, diag: diagonal, a: packed_matrix, x: vector) -> nothing;
            level2 "trsv" trsv(trans: transpose, diag: diagonal, a: triangular_matrix, x: vector) -> nothing;
            level2 "tbsv" tbsv(trans: transpose, diag: diagonal, a: triangular_band_matrix, x: vector) -> nothing;
            level2 "tpsv" tpsv(trans: transpose, diag: diagonal, a: packed_matrix, x: vector) -> nothing;
            level2 "ger" ger(alpha: number, x: vector, y: vector, a: matrix) -> nothing;
            level2 "ger-conjugated" ger_conjugated(alpha: number, x: vector, y: vector, a: matrix) -> nothing;
            level2 "her" her(alpha: number, x: vector, a: triangular_matrix) -> nothing;
            level2 "hpr" hpr(alpha: number, x: vector, a: packed_matrix) -> nothing;
            level2 "her2" her2(alpha: number, x: vector, y: vector, a: triangular_matrix) -> nothing;
            level2 "hpr2" hpr2(alpha: number, x: vector, y: vector, a: packed_matrix) -> nothing;
            level2 "syr" syr(alpha: number, x: vector, a: triangular_matrix) -> nothing;
            level2 "spr" spr(alpha: number, x: vector, a: packed_matrix) -> nothing;
            level2 "syr2" syr2(alpha: number, x: vector, y: vector, a: triangular_matrix) -> nothing;
            level2 "spr2" spr2(alpha: number, x: vector, y: vector, a: packed_matrix) -> nothing;
            level3 "gemm" gemm(trans_a: transpose, trans_b: transpose, alpha: number, a: matrix, b: matrix, beta: number, c: matrix) -> nothing;
            level3 "symm" symm(side: side, alpha: number, a: triangular_matrix, b: matrix, beta: number, c: matrix) -> nothing;
            level3 "hemm" hemm(side: side, alpha: number, a: triangular_matrix, b: matrix, beta: number, c: matrix) -> nothing;
            level3 "syrk" syrk(trans: transpose, alpha: number, a: matrix, beta: number, c: triangular_matrix) -> nothing;
            level3 "herk" herk(trans: transpose, alpha: number, a: matrix, beta: number, c: triangular_matrix) -> nothing;
            level3 "syr2k" syr2k(trans: transpose, alpha: number, a: matrix, b: matrix, beta: number, c: triangular_matrix) -> nothing;
            level3 "her2k" her2k(trans: transpose, alpha: number, a: matrix, b: matrix, beta: number, c: triangular_matrix) -> nothing;
            level3 "trmm" trmm(side: side, trans: transpose, diag: diagonal, alpha: number, a: triangular_matrix, b: matrix) -> nothing;
            level3 "trsm" trsm(side: side, trans: transpose, diag: diagonal, alpha: number, a: triangular_matrix, b: matrix) -> nothing;
            level3 "gemmtr" gemmtr(trans_a: transpose, trans_b: transpose, alpha: number, a: matrix, b: matrix, beta: number, c: triangular_matrix) -> nothing;
        }
    };
}
