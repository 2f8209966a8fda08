// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The functions on slices, and the routines of each type, among which they choose.

use crate::*;

/// Makes the plane rotation that zeroes b: \[c s; -conj(s) c\] \[a; b\] = \[r; 0\].
///
/// `a`: the first component, which becomes r: one number, read and written.
///
/// `b`: the second component, which becomes z in real types: one number, read and written.
///
/// `c`: the cosine: one real number, written.
///
/// `s`: the sine: one number, written.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn rotg<T: Scalar>(a: &mut T, b: &mut T, c: &mut T::Part, s: &mut T) -> Result<(), Error> {
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe { <T as routines::Scalar>::rotg(a, b, c, s) };
    Error::of(error)
}

/// Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2)
/// y1).
///
/// `d1`: the scale factor of the first component: one number, read and written.
///
/// `d2`: the scale factor of the second component: one number, read and written.
///
/// `x1`: the first component: one number, read and written.
///
/// `y1`: the second component.
///
/// `param`: the flag and the entries of H: 5 numbers, written.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn rotmg<T: Real>(
    d1: &mut T,
    d2: &mut T,
    x1: &mut T,
    y1: T,
    param: &mut [T; 5],
) -> Result<(), Error> {
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe { <T as routines::Real>::rotmg(d1, d2, x1, y1, param.as_mut_ptr()) };
    Error::of(error)
}

/// Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.
///
/// `c`: the cosine, a real number.
///
/// `s`: the sine, a real number.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn rot<T: Scalar>(
    x: Vector<&mut [T]>,
    y: Vector<&mut [T]>,
    c: T::Part,
    s: T::Part,
) -> Result<(), Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::rot(
            n as i32,
            x.data.as_mut_ptr(),
            x.inc(),
            y.data.as_mut_ptr(),
            y.inc(),
            c,
            s,
        )
    };
    Error::of(error)
}

/// Applies a modified plane rotation: (x, y) := H (x, y).
///
/// `param`: the flag and the entries of H: 5 numbers, read.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn rotm<T: Real>(
    x: Vector<&mut [T]>,
    y: Vector<&mut [T]>,
    param: &[T; 5],
) -> Result<(), Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::rotm(
            n as i32,
            x.data.as_mut_ptr(),
            x.inc(),
            y.data.as_mut_ptr(),
            y.inc(),
            param.as_ptr(),
        )
    };
    Error::of(error)
}

/// Exchanges x and y.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn swap<T: Scalar>(x: Vector<&mut [T]>, y: Vector<&mut [T]>) -> Result<(), Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::swap(
            n as i32,
            x.data.as_mut_ptr(),
            x.inc(),
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// x := alpha x.
///
/// `alpha`: factor.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn scal<T: Scalar>(alpha: T, x: Vector<&mut [T]>) -> Result<(), Error> {
    all(&[(2, x.stride > 0)], Error::InvalidArgument)?;
    let n = x.length;
    all(&[(2, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error =
        unsafe { <T as routines::Scalar>::scal(n as i32, alpha, x.data.as_mut_ptr(), x.inc()) };
    Error::of(error)
}

/// x := alpha x, with a real alpha and a complex x.
///
/// `alpha`: factor, a real number.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn real_scal<T: Complex>(alpha: T::Part, x: Vector<&mut [T]>) -> Result<(), Error> {
    all(&[(2, x.stride > 0)], Error::InvalidArgument)?;
    let n = x.length;
    all(&[(2, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::real_scal(n as i32, alpha, x.data.as_mut_ptr(), x.inc())
    };
    Error::of(error)
}

/// y := x.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn copy<T: Scalar>(x: Vector<&[T]>, y: Vector<&mut [T]>) -> Result<(), Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::copy(
            n as i32,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha x + y.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn axpy<T: Scalar>(alpha: T, x: Vector<&[T]>, y: Vector<&mut [T]>) -> Result<(), Error> {
    let n = x.length;
    all(&[(3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::axpy(
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// The inner product of x and y.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn dot<T: Real>(x: Vector<&[T]>, y: Vector<&[T]>) -> Result<T, Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    let mut result = <T>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::dot(
            n as i32,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            &raw mut result,
        )
    };
    Error::of(error).map(|()| result)
}

/// The inner product of x and y, neither conjugated.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn dotu<T: Complex>(x: Vector<&[T]>, y: Vector<&[T]>) -> Result<T, Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    let mut result = <T>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::dotu(
            n as i32,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            &raw mut result,
        )
    };
    Error::of(error).map(|()| result)
}

/// The inner product of conj(x) and y.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn dotc<T: Complex>(x: Vector<&[T]>, y: Vector<&[T]>) -> Result<T, Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    let mut result = <T>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::dotc(
            n as i32,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            &raw mut result,
        )
    };
    Error::of(error).map(|()| result)
}

/// The inner product of two single-precision vectors, computed and returned in double precision.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn dsdot(x: Vector<&[f32]>, y: Vector<&[f32]>) -> Result<f64, Error> {
    let n = x.length;
    all(&[(2, y.length == n)], Error::ShapeMismatch)?;
    all(&[(1, x.in_bounds()), (2, y.in_bounds())], Error::OutOfBounds)?;
    let mut result = <f64>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <f32 as routines::Single>::dsdot(
            n as i32,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            &raw mut result,
        )
    };
    Error::of(error).map(|()| result)
}

/// alpha plus the inner product of x and y, computed in double precision and rounded once.
///
/// `alpha`: the number that the inner product is added to.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn sdsdot(alpha: f32, x: Vector<&[f32]>, y: Vector<&[f32]>) -> Result<f32, Error> {
    let n = x.length;
    all(&[(3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds())], Error::OutOfBounds)?;
    let mut result = <f32>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <f32 as routines::Single>::sdsdot(
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            &raw mut result,
        )
    };
    Error::of(error).map(|()| result)
}

/// The Euclidean norm of x, without needless overflow or underflow.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn nrm2<T: Scalar>(x: Vector<&[T]>) -> Result<T::Part, Error> {
    let n = x.length;
    all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
    let mut result = <T::Part>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::nrm2(n as i32, x.data.as_ptr(), x.inc(), &raw mut result)
    };
    Error::of(error).map(|()| result)
}

/// The sum of the magnitudes of x; of a complex element, |re| + |im|.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn asum<T: Scalar>(x: Vector<&[T]>) -> Result<T::Part, Error> {
    all(&[(1, x.stride > 0)], Error::InvalidArgument)?;
    let n = x.length;
    all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
    let mut result = <T::Part>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::asum(n as i32, x.data.as_ptr(), x.inc(), &raw mut result)
    };
    Error::of(error).map(|()| result)
}

/// The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn iamax<T: Scalar>(x: Vector<&[T]>) -> Result<Option<usize>, Error> {
    all(&[(1, x.stride > 0)], Error::InvalidArgument)?;
    let n = x.length;
    all(&[(1, x.in_bounds())], Error::OutOfBounds)?;
    let mut result = <u32>::default();
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::iamax(n as i32, x.data.as_ptr(), x.inc(), &raw mut result)
    };
    Error::of(error).map(|()| (!x.is_empty()).then_some(result as usize))
}

/// y := alpha op(A) x + beta y, A general m x n.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn gemv<T: Scalar>(
    trans: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::gemv(
            a.layout,
            trans,
            m as i32,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn gbmv<T: Scalar>(
    trans: Transpose,
    alpha: T,
    a: BandMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::gbmv(
            a.layout,
            trans,
            m as i32,
            n as i32,
            kl as i32,
            ku as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A Hermitian.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hemv<T: Complex>(
    alpha: T,
    a: TriangularMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hemv(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A a Hermitian band of k off-diagonals.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hbmv<T: Complex>(
    alpha: T,
    a: TriangularBandMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    let k = a.diagonals;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hbmv(
            a.layout,
            a.triangle,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A Hermitian, packed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hpmv<T: Complex>(
    alpha: T,
    a: PackedMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hpmv(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            a.data.as_ptr(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn symv<T: Real>(
    alpha: T,
    a: TriangularMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::symv(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A a symmetric band of k off-diagonals.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn sbmv<T: Real>(
    alpha: T,
    a: TriangularBandMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, a.is_legal()), (3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    let k = a.diagonals;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::sbmv(
            a.layout,
            a.triangle,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// y := alpha A x + beta y, A symmetric, packed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn spmv<T: Real>(
    alpha: T,
    a: PackedMatrix<&[T]>,
    x: Vector<&[T]>,
    beta: T,
    y: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, x.stride != 0), (5, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(3, x.length == n), (5, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, a.in_bounds()), (3, x.in_bounds()), (5, y.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::spmv(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            a.data.as_ptr(),
            x.data.as_ptr(),
            x.inc(),
            beta,
            y.data.as_mut_ptr(),
            y.inc(),
        )
    };
    Error::of(error)
}

/// x := op(A) x, A triangular.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn trmv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: TriangularMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::trmv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// x := op(A) x, A a triangular band of k off-diagonals.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn tbmv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: TriangularBandMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    let k = a.diagonals;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::tbmv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            k as i32,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// x := op(A) x, A triangular, packed.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn tpmv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: PackedMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::tpmv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            a.data.as_ptr(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// x := inv(op(A)) x, A triangular.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn trsv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: TriangularMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::trsv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// x := inv(op(A)) x, A a triangular band of k off-diagonals.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn tbsv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: TriangularBandMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(3, a.is_legal()), (4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    let k = a.diagonals;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::tbsv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            k as i32,
            a.data.as_ptr(),
            a.leading(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// x := inv(op(A)) x, A triangular, packed.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn tpsv<T: Scalar>(
    trans: Transpose,
    diag: Diagonal,
    a: PackedMatrix<&[T]>,
    x: Vector<&mut [T]>,
) -> Result<(), Error> {
    all(&[(4, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(4, x.length == n)], Error::ShapeMismatch)?;
    all(&[(3, a.in_bounds()), (4, x.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::tpsv(
            a.layout,
            a.triangle,
            trans,
            diag,
            n as i32,
            a.data.as_ptr(),
            x.data.as_mut_ptr(),
            x.inc(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^T + A, A general m x n.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn ger<T: Real>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: Matrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
    let m = a.rows;
    let n = a.columns;
    all(&[(2, x.length == m), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::ger(
            a.layout,
            m as i32,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^T + A, A general m x n.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn geru<T: Complex>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: Matrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
    let m = a.rows;
    let n = a.columns;
    all(&[(2, x.length == m), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::geru(
            a.layout,
            m as i32,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^H + A, A general m x n.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn gerc<T: Complex>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: Matrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
    let m = a.rows;
    let n = a.columns;
    all(&[(2, x.length == m), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::gerc(
            a.layout,
            m as i32,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x x^H + A, A Hermitian, alpha real.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn her<T: Complex>(
    alpha: T::Part,
    x: Vector<&[T]>,
    a: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, a.is_legal())], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::her(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x x^H + A, A Hermitian, packed, alpha real.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hpr<T: Complex>(
    alpha: T::Part,
    x: Vector<&[T]>,
    a: PackedMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hpr(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            a.data.as_mut_ptr(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn her2<T: Complex>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::her2(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hpr2<T: Complex>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: PackedMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hpr2(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
        )
    };
    Error::of(error)
}

/// A := alpha x x^T + A, A symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn syr<T: Real>(alpha: T, x: Vector<&[T]>, a: TriangularMatrix<&mut [T]>) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, a.is_legal())], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::syr(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x x^T + A, A symmetric, packed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn spr<T: Real>(alpha: T, x: Vector<&[T]>, a: PackedMatrix<&mut [T]>) -> Result<(), Error> {
    all(&[(2, x.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::spr(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            a.data.as_mut_ptr(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^T + alpha y x^T + A, A symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn syr2<T: Real>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0), (4, a.is_legal())], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::syr2(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
            a.leading(),
        )
    };
    Error::of(error)
}

/// A := alpha x y^T + alpha y x^T + A, A symmetric, packed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn spr2<T: Real>(
    alpha: T,
    x: Vector<&[T]>,
    y: Vector<&[T]>,
    a: PackedMatrix<&mut [T]>,
) -> Result<(), Error> {
    all(&[(2, x.stride != 0), (3, y.stride != 0)], Error::InvalidArgument)?;
    let n = a.order;
    all(&[(2, x.length == n), (3, y.length == n)], Error::ShapeMismatch)?;
    all(&[(2, x.in_bounds()), (3, y.in_bounds()), (4, a.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Real>::spr2(
            a.layout,
            a.triangle,
            n as i32,
            alpha,
            x.data.as_ptr(),
            x.inc(),
            y.data.as_ptr(),
            y.inc(),
            a.data.as_mut_ptr(),
        )
    };
    Error::of(error)
}

/// C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn gemm<T: Scalar>(
    trans_a: Transpose,
    trans_b: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T,
    c: Matrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::gemm(
            a.layout,
            trans_a,
            trans_b,
            m as i32,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A B + beta C or alpha B A + beta C, A symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn symm<T: Scalar>(
    side: Side,
    alpha: T,
    a: TriangularMatrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T,
    c: Matrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::symm(
            a.layout,
            side,
            a.triangle,
            m as i32,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A B + beta C or alpha B A + beta C, A Hermitian.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn hemm<T: Complex>(
    side: Side,
    alpha: T,
    a: TriangularMatrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T,
    c: Matrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::hemm(
            a.layout,
            side,
            a.triangle,
            m as i32,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn syrk<T: Scalar>(
    trans: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    beta: T,
    c: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
    layouts(&[(3, a.layout), (5, c.layout)])?;
    all(
        &[
            (1, !T::IS_COMPLEX || trans != Transpose::CONJUGATE),
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::syrk(
            a.layout,
            c.triangle,
            trans,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn herk<T: Complex>(
    trans: Transpose,
    alpha: T::Part,
    a: Matrix<&[T]>,
    beta: T::Part,
    c: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::herk(
            a.layout,
            c.triangle,
            trans,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn syr2k<T: Scalar>(
    trans: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T,
    c: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
    layouts(&[(3, a.layout), (4, b.layout), (6, c.layout)])?;
    all(
        &[
            (1, !T::IS_COMPLEX || trans != Transpose::CONJUGATE),
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::syr2k(
            a.layout,
            c.triangle,
            trans,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C
/// Hermitian, beta real.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn her2k<T: Complex>(
    trans: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T::Part,
    c: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Complex>::her2k(
            a.layout,
            c.triangle,
            trans,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// B := alpha op(A) B or alpha B op(A), A triangular.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn trmm<T: Scalar>(
    side: Side,
    trans: Transpose,
    diag: Diagonal,
    alpha: T,
    a: TriangularMatrix<&[T]>,
    b: Matrix<&mut [T]>,
) -> Result<(), Error> {
    layouts(&[(5, a.layout), (6, b.layout)])?;
    all(&[(5, a.is_legal()), (6, b.is_legal())], Error::InvalidArgument)?;
    let m = b.rows;
    let n = b.columns;
    all(&[(5, a.order == (if side.is_left() { m } else { n }))], Error::ShapeMismatch)?;
    all(&[(5, a.in_bounds()), (6, b.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::trmm(
            a.layout,
            side,
            a.triangle,
            trans,
            diag,
            m as i32,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_mut_ptr(),
            b.leading(),
        )
    };
    Error::of(error)
}

/// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn trsm<T: Scalar>(
    side: Side,
    trans: Transpose,
    diag: Diagonal,
    alpha: T,
    a: TriangularMatrix<&[T]>,
    b: Matrix<&mut [T]>,
) -> Result<(), Error> {
    layouts(&[(5, a.layout), (6, b.layout)])?;
    all(&[(5, a.is_legal()), (6, b.is_legal())], Error::InvalidArgument)?;
    let m = b.rows;
    let n = b.columns;
    all(&[(5, a.order == (if side.is_left() { m } else { n }))], Error::ShapeMismatch)?;
    all(&[(5, a.in_bounds()), (6, b.in_bounds())], Error::OutOfBounds)?;
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::trsm(
            a.layout,
            side,
            a.triangle,
            trans,
            diag,
            m as i32,
            n as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_mut_ptr(),
            b.leading(),
        )
    };
    Error::of(error)
}

/// C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.
///
/// `alpha`: factor; the inputs are not read if it is 0.
///
/// `beta`: factor of the output, which is not read if it is 0.
///
/// # Errors
/// If the views do not fit together, or the host refuses the call.
pub fn gemmtr<T: Scalar>(
    trans_a: Transpose,
    trans_b: Transpose,
    alpha: T,
    a: Matrix<&[T]>,
    b: Matrix<&[T]>,
    beta: T,
    c: TriangularMatrix<&mut [T]>,
) -> Result<(), Error> {
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
    // SAFETY: every operand lies in its slice, as was checked.
    let error = unsafe {
        <T as routines::Scalar>::gemmtr(
            a.layout,
            c.triangle,
            trans_a,
            trans_b,
            n as i32,
            k as i32,
            alpha,
            a.data.as_ptr(),
            a.leading(),
            b.data.as_ptr(),
            b.leading(),
            beta,
            c.data.as_mut_ptr(),
            c.leading(),
        )
    };
    Error::of(error)
}

/// The routines.
pub mod routines {
    use crate::*;

    #[allow(
        missing_docs,
        clippy::missing_safety_doc,
        reason = "a list of routines, which `imports` documents"
    )]
    pub trait Scalar: Element {
        unsafe fn rotg(a: *mut Self, b: *mut Self, c: *mut Self::Part, s: *mut Self) -> u32;
        unsafe fn rot(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            c: Self::Part,
            s: Self::Part,
        ) -> u32;
        unsafe fn swap(n: i32, x: *mut Self, incx: i32, y: *mut Self, incy: i32) -> u32;
        unsafe fn scal(n: i32, alpha: Self, x: *mut Self, incx: i32) -> u32;
        unsafe fn copy(n: i32, x: *const Self, incx: i32, y: *mut Self, incy: i32) -> u32;
        unsafe fn axpy(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn nrm2(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32;
        unsafe fn asum(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32;
        unsafe fn iamax(n: i32, x: *const Self, incx: i32, result: *mut u32) -> u32;
        unsafe fn gemv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn gbmv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn trmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn tbmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn tpmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn trsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn tbsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn tpsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32;
        unsafe fn gemm(
            layout: Layout,
            transa: Transpose,
            transb: Transpose,
            m: i32,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn symm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn syrk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn syr2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn trmm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32;
        unsafe fn trsm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32;
        unsafe fn gemmtr(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            transb: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
    }

    impl Scalar for f32 {
        #[inline]
        unsafe fn rotg(a: *mut Self, b: *mut Self, c: *mut Self::Part, s: *mut Self) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::srotg(a, b, c, s) }
        }
        #[inline]
        unsafe fn rot(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            c: Self::Part,
            s: Self::Part,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::srot(n, x, incx, y, incy, c, s) }
        }
        #[inline]
        unsafe fn swap(n: i32, x: *mut Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sswap(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn scal(n: i32, alpha: Self, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sscal(n, alpha, x, incx) }
        }
        #[inline]
        unsafe fn copy(n: i32, x: *const Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::scopy(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn axpy(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::saxpy(n, alpha, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn nrm2(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::snrm2(n, x, incx, result) }
        }
        #[inline]
        unsafe fn asum(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sasum(n, x, incx, result) }
        }
        #[inline]
        unsafe fn iamax(n: i32, x: *const Self, incx: i32, result: *mut u32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::isamax(n, x, incx, result) }
        }
        #[inline]
        unsafe fn gemv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn gbmv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::sgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy)
            }
        }
        #[inline]
        unsafe fn trmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::strmv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::stbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::stpmv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn trsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::strsv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::stbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::stpsv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn gemm(
            layout: Layout,
            transa: Transpose,
            transb: Transpose,
            m: i32,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::sgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
            }
        }
        #[inline]
        unsafe fn symm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc) }
        }
        #[inline]
        unsafe fn syrk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc) }
        }
        #[inline]
        unsafe fn syr2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::ssyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
            }
        }
        #[inline]
        unsafe fn trmm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::strmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb) }
        }
        #[inline]
        unsafe fn trsm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::strsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb) }
        }
        #[inline]
        unsafe fn gemmtr(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            transb: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::sgemmtr(
                    layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc,
                )
            }
        }
    }

    impl Scalar for f64 {
        #[inline]
        unsafe fn rotg(a: *mut Self, b: *mut Self, c: *mut Self::Part, s: *mut Self) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::drotg(a, b, c, s) }
        }
        #[inline]
        unsafe fn rot(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            c: Self::Part,
            s: Self::Part,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::drot(n, x, incx, y, incy, c, s) }
        }
        #[inline]
        unsafe fn swap(n: i32, x: *mut Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dswap(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn scal(n: i32, alpha: Self, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dscal(n, alpha, x, incx) }
        }
        #[inline]
        unsafe fn copy(n: i32, x: *const Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dcopy(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn axpy(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::daxpy(n, alpha, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn nrm2(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dnrm2(n, x, incx, result) }
        }
        #[inline]
        unsafe fn asum(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dasum(n, x, incx, result) }
        }
        #[inline]
        unsafe fn iamax(n: i32, x: *const Self, incx: i32, result: *mut u32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::idamax(n, x, incx, result) }
        }
        #[inline]
        unsafe fn gemv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dgemv(layout, trans, m, n, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn gbmv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::dgbmv(layout, trans, m, n, kl, ku, alpha, a, lda, x, incx, beta, y, incy)
            }
        }
        #[inline]
        unsafe fn trmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtrmv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtpmv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn trsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtrsv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtpsv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn gemm(
            layout: Layout,
            transa: Transpose,
            transb: Transpose,
            m: i32,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::dgemm(layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
            }
        }
        #[inline]
        unsafe fn symm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsymm(layout, side, uplo, m, n, alpha, a, lda, b, ldb, beta, c, ldc) }
        }
        #[inline]
        unsafe fn syrk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsyrk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc) }
        }
        #[inline]
        unsafe fn syr2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::dsyr2k(layout, uplo, trans, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
            }
        }
        #[inline]
        unsafe fn trmm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtrmm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb) }
        }
        #[inline]
        unsafe fn trsm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dtrsm(layout, side, uplo, transa, diag, m, n, alpha, a, lda, b, ldb) }
        }
        #[inline]
        unsafe fn gemmtr(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            transb: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::dgemmtr(
                    layout, uplo, transa, transb, n, k, alpha, a, lda, b, ldb, beta, c, ldc,
                )
            }
        }
    }

    impl Scalar for c32 {
        #[inline]
        unsafe fn rotg(a: *mut Self, b: *mut Self, c: *mut Self::Part, s: *mut Self) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::crotg(a, b, c, s) }
        }
        #[inline]
        unsafe fn rot(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            c: Self::Part,
            s: Self::Part,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::csrot(n, x, incx, y, incy, c, s) }
        }
        #[inline]
        unsafe fn swap(n: i32, x: *mut Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cswap(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn scal(n: i32, alpha: Self, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cscal(n, alpha.re, alpha.im, x, incx) }
        }
        #[inline]
        unsafe fn copy(n: i32, x: *const Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ccopy(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn axpy(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::caxpy(n, alpha.re, alpha.im, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn nrm2(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::scnrm2(n, x, incx, result) }
        }
        #[inline]
        unsafe fn asum(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::scasum(n, x, incx, result) }
        }
        #[inline]
        unsafe fn iamax(n: i32, x: *const Self, incx: i32, result: *mut u32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::icamax(n, x, incx, result) }
        }
        #[inline]
        unsafe fn gemv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::cgemv(
                    layout, trans, m, n, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y,
                    incy,
                )
            }
        }
        #[inline]
        unsafe fn gbmv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::cgbmv(
                    layout, trans, m, n, kl, ku, alpha.re, alpha.im, a, lda, x, incx, beta.re,
                    beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn trmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctrmv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctpmv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn trsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctrsv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ctpsv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn gemm(
            layout: Layout,
            transa: Transpose,
            transb: Transpose,
            m: i32,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::cgemm(
                    layout, transa, transb, m, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta.re,
                    beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn symm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::csymm(
                    layout, side, uplo, m, n, alpha.re, alpha.im, a, lda, b, ldb, beta.re, beta.im,
                    c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn syrk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::csyrk(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, beta.re, beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn syr2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::csyr2k(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta.re,
                    beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn trmm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::ctrmm(
                    layout, side, uplo, transa, diag, m, n, alpha.re, alpha.im, a, lda, b, ldb,
                )
            }
        }
        #[inline]
        unsafe fn trsm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::ctrsm(
                    layout, side, uplo, transa, diag, m, n, alpha.re, alpha.im, a, lda, b, ldb,
                )
            }
        }
        #[inline]
        unsafe fn gemmtr(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            transb: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::cgemmtr(
                    layout, uplo, transa, transb, n, k, alpha.re, alpha.im, a, lda, b, ldb,
                    beta.re, beta.im, c, ldc,
                )
            }
        }
    }

    impl Scalar for c64 {
        #[inline]
        unsafe fn rotg(a: *mut Self, b: *mut Self, c: *mut Self::Part, s: *mut Self) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zrotg(a, b, c, s) }
        }
        #[inline]
        unsafe fn rot(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            c: Self::Part,
            s: Self::Part,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zdrot(n, x, incx, y, incy, c, s) }
        }
        #[inline]
        unsafe fn swap(n: i32, x: *mut Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zswap(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn scal(n: i32, alpha: Self, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zscal(n, alpha.re, alpha.im, x, incx) }
        }
        #[inline]
        unsafe fn copy(n: i32, x: *const Self, incx: i32, y: *mut Self, incy: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zcopy(n, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn axpy(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zaxpy(n, alpha.re, alpha.im, x, incx, y, incy) }
        }
        #[inline]
        unsafe fn nrm2(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dznrm2(n, x, incx, result) }
        }
        #[inline]
        unsafe fn asum(n: i32, x: *const Self, incx: i32, result: *mut Self::Part) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dzasum(n, x, incx, result) }
        }
        #[inline]
        unsafe fn iamax(n: i32, x: *const Self, incx: i32, result: *mut u32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::izamax(n, x, incx, result) }
        }
        #[inline]
        unsafe fn gemv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zgemv(
                    layout, trans, m, n, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y,
                    incy,
                )
            }
        }
        #[inline]
        unsafe fn gbmv(
            layout: Layout,
            trans: Transpose,
            m: i32,
            n: i32,
            kl: i32,
            ku: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zgbmv(
                    layout, trans, m, n, kl, ku, alpha.re, alpha.im, a, lda, x, incx, beta.re,
                    beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn trmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztrmv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztbmv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpmv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztpmv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn trsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztrsv(layout, uplo, transa, diag, n, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tbsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            k: i32,
            a: *const Self,
            lda: i32,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztbsv(layout, uplo, transa, diag, n, k, a, lda, x, incx) }
        }
        #[inline]
        unsafe fn tpsv(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            n: i32,
            ap: *const Self,
            x: *mut Self,
            incx: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ztpsv(layout, uplo, transa, diag, n, ap, x, incx) }
        }
        #[inline]
        unsafe fn gemm(
            layout: Layout,
            transa: Transpose,
            transb: Transpose,
            m: i32,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zgemm(
                    layout, transa, transb, m, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta.re,
                    beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn symm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zsymm(
                    layout, side, uplo, m, n, alpha.re, alpha.im, a, lda, b, ldb, beta.re, beta.im,
                    c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn syrk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zsyrk(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, beta.re, beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn syr2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zsyr2k(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta.re,
                    beta.im, c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn trmm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::ztrmm(
                    layout, side, uplo, transa, diag, m, n, alpha.re, alpha.im, a, lda, b, ldb,
                )
            }
        }
        #[inline]
        unsafe fn trsm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            transa: Transpose,
            diag: Diagonal,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *mut Self,
            ldb: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::ztrsm(
                    layout, side, uplo, transa, diag, m, n, alpha.re, alpha.im, a, lda, b, ldb,
                )
            }
        }
        #[inline]
        unsafe fn gemmtr(
            layout: Layout,
            uplo: Uplo,
            transa: Transpose,
            transb: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zgemmtr(
                    layout, uplo, transa, transb, n, k, alpha.re, alpha.im, a, lda, b, ldb,
                    beta.re, beta.im, c, ldc,
                )
            }
        }
    }

    #[allow(
        missing_docs,
        clippy::missing_safety_doc,
        reason = "a list of routines, which `imports` documents"
    )]
    pub trait Real: Element {
        unsafe fn rotmg(
            d1: *mut Self,
            d2: *mut Self,
            x1: *mut Self,
            y1: Self,
            param: *mut Self,
        ) -> u32;
        unsafe fn rotm(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            param: *const Self,
        ) -> u32;
        unsafe fn dot(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32;
        unsafe fn symv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn sbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn spmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn ger(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn syr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn spr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32;
        unsafe fn syr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn spr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32;
    }

    impl Real for f32 {
        #[inline]
        unsafe fn rotmg(
            d1: *mut Self,
            d2: *mut Self,
            x1: *mut Self,
            y1: Self,
            param: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::srotmg(d1, d2, x1, y1, param) }
        }
        #[inline]
        unsafe fn rotm(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            param: *const Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::srotm(n, x, incx, y, incy, param) }
        }
        #[inline]
        unsafe fn dot(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sdot(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn symv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn sbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn spmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn ger(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sger(layout, m, n, alpha, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn syr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssyr(layout, uplo, n, alpha, x, incx, a, lda) }
        }
        #[inline]
        unsafe fn spr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sspr(layout, uplo, n, alpha, x, incx, ap) }
        }
        #[inline]
        unsafe fn syr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ssyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn spr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sspr2(layout, uplo, n, alpha, x, incx, y, incy, ap) }
        }
    }

    impl Real for f64 {
        #[inline]
        unsafe fn rotmg(
            d1: *mut Self,
            d2: *mut Self,
            x1: *mut Self,
            y1: Self,
            param: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::drotmg(d1, d2, x1, y1, param) }
        }
        #[inline]
        unsafe fn rotm(
            n: i32,
            x: *mut Self,
            incx: i32,
            y: *mut Self,
            incy: i32,
            param: *const Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::drotm(n, x, incx, y, incy, param) }
        }
        #[inline]
        unsafe fn dot(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::ddot(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn symv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsymv(layout, uplo, n, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn sbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsbmv(layout, uplo, n, k, alpha, a, lda, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn spmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dspmv(layout, uplo, n, alpha, ap, x, incx, beta, y, incy) }
        }
        #[inline]
        unsafe fn ger(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dger(layout, m, n, alpha, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn syr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsyr(layout, uplo, n, alpha, x, incx, a, lda) }
        }
        #[inline]
        unsafe fn spr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dspr(layout, uplo, n, alpha, x, incx, ap) }
        }
        #[inline]
        unsafe fn syr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsyr2(layout, uplo, n, alpha, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn spr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dspr2(layout, uplo, n, alpha, x, incx, y, incy, ap) }
        }
    }

    #[allow(
        missing_docs,
        clippy::missing_safety_doc,
        reason = "a list of routines, which `imports` documents"
    )]
    pub trait Complex: Element {
        unsafe fn real_scal(n: i32, alpha: Self::Part, x: *mut Self, incx: i32) -> u32;
        unsafe fn dotu(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32;
        unsafe fn dotc(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32;
        unsafe fn hemv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn hbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn hpmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32;
        unsafe fn geru(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn gerc(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn her(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn hpr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32;
        unsafe fn her2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32;
        unsafe fn hpr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32;
        unsafe fn hemm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn herk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self::Part,
            a: *const Self,
            lda: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
        unsafe fn her2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32;
    }

    impl Complex for c32 {
        #[inline]
        unsafe fn real_scal(n: i32, alpha: Self::Part, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::csscal(n, alpha, x, incx) }
        }
        #[inline]
        unsafe fn dotu(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cdotu(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn dotc(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cdotc(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn hemv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::chemv(
                    layout, uplo, n, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn hbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::chbmv(
                    layout, uplo, n, k, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y,
                    incy,
                )
            }
        }
        #[inline]
        unsafe fn hpmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::chpmv(
                    layout, uplo, n, alpha.re, alpha.im, ap, x, incx, beta.re, beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn geru(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cgeru(layout, m, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn gerc(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cgerc(layout, m, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn her(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cher(layout, uplo, n, alpha, x, incx, a, lda) }
        }
        #[inline]
        unsafe fn hpr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::chpr(layout, uplo, n, alpha, x, incx, ap) }
        }
        #[inline]
        unsafe fn her2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cher2(layout, uplo, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn hpr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::chpr2(layout, uplo, n, alpha.re, alpha.im, x, incx, y, incy, ap) }
        }
        #[inline]
        unsafe fn hemm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::chemm(
                    layout, side, uplo, m, n, alpha.re, alpha.im, a, lda, b, ldb, beta.re, beta.im,
                    c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn herk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self::Part,
            a: *const Self,
            lda: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::cherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc) }
        }
        #[inline]
        unsafe fn her2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::cher2k(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta, c, ldc,
                )
            }
        }
    }

    impl Complex for c64 {
        #[inline]
        unsafe fn real_scal(n: i32, alpha: Self::Part, x: *mut Self, incx: i32) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zdscal(n, alpha, x, incx) }
        }
        #[inline]
        unsafe fn dotu(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zdotu(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn dotc(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zdotc(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn hemv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zhemv(
                    layout, uplo, n, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn hbmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zhbmv(
                    layout, uplo, n, k, alpha.re, alpha.im, a, lda, x, incx, beta.re, beta.im, y,
                    incy,
                )
            }
        }
        #[inline]
        unsafe fn hpmv(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            ap: *const Self,
            x: *const Self,
            incx: i32,
            beta: Self,
            y: *mut Self,
            incy: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zhpmv(
                    layout, uplo, n, alpha.re, alpha.im, ap, x, incx, beta.re, beta.im, y, incy,
                )
            }
        }
        #[inline]
        unsafe fn geru(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zgeru(layout, m, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn gerc(
            layout: Layout,
            m: i32,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zgerc(layout, m, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn her(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zher(layout, uplo, n, alpha, x, incx, a, lda) }
        }
        #[inline]
        unsafe fn hpr(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self::Part,
            x: *const Self,
            incx: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zhpr(layout, uplo, n, alpha, x, incx, ap) }
        }
        #[inline]
        unsafe fn her2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            a: *mut Self,
            lda: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zher2(layout, uplo, n, alpha.re, alpha.im, x, incx, y, incy, a, lda) }
        }
        #[inline]
        unsafe fn hpr2(
            layout: Layout,
            uplo: Uplo,
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            ap: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zhpr2(layout, uplo, n, alpha.re, alpha.im, x, incx, y, incy, ap) }
        }
        #[inline]
        unsafe fn hemm(
            layout: Layout,
            side: Side,
            uplo: Uplo,
            m: i32,
            n: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zhemm(
                    layout, side, uplo, m, n, alpha.re, alpha.im, a, lda, b, ldb, beta.re, beta.im,
                    c, ldc,
                )
            }
        }
        #[inline]
        unsafe fn herk(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self::Part,
            a: *const Self,
            lda: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::zherk(layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc) }
        }
        #[inline]
        unsafe fn her2k(
            layout: Layout,
            uplo: Uplo,
            trans: Transpose,
            n: i32,
            k: i32,
            alpha: Self,
            a: *const Self,
            lda: i32,
            b: *const Self,
            ldb: i32,
            beta: Self::Part,
            c: *mut Self,
            ldc: i32,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe {
                imports::zher2k(
                    layout, uplo, trans, n, k, alpha.re, alpha.im, a, lda, b, ldb, beta, c, ldc,
                )
            }
        }
    }

    #[allow(
        missing_docs,
        clippy::missing_safety_doc,
        reason = "a list of routines, which `imports` documents"
    )]
    pub trait Single: Element {
        unsafe fn dsdot(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut f64,
        ) -> u32;
        unsafe fn sdsdot(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32;
    }

    impl Single for f32 {
        #[inline]
        unsafe fn dsdot(
            n: i32,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut f64,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::dsdot(n, x, incx, y, incy, result) }
        }
        #[inline]
        unsafe fn sdsdot(
            n: i32,
            alpha: Self,
            x: *const Self,
            incx: i32,
            y: *const Self,
            incy: i32,
            result: *mut Self,
        ) -> u32 {
            // SAFETY: the caller vouches for it.
            unsafe { imports::sdsdot(n, alpha, x, incx, y, incy, result) }
        }
    }
}
