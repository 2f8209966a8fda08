//! The calls of BLAS that the drivers make, and a host's way to answer them.
//!
//! Owns the trait, which is as small as it can be, and its implementation over a backend of
//! `blasm-core`. It computes nothing.

use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{Blas, CallError, args};

/// What the drivers need of BLAS, for one element type.
///
/// All calls are column-major, their arguments are legal, and no dimension is 0.
pub trait Level3<T: Scalar> {
    /// Why a call could not be carried out; `Infallible` if that cannot happen.
    type Error;

    /// C := alpha op(A) op(B) + beta C.
    ///
    /// # Errors
    /// If the call was not carried out.
    ///
    /// # Safety
    /// The operands that the arguments name may be read and, if they are outputs, written, and no
    /// input overlaps an output.
    unsafe fn gemm(&self, p: &args::Gemm<T>) -> Result<(), Self::Error>;

    /// One triangle of C := alpha A A^H + beta C or alpha A^H A + beta C: `herk`, and in real types
    /// `syrk`.
    ///
    /// # Errors
    /// As for [`gemm`](Self::gemm).
    ///
    /// # Safety
    /// As for [`gemm`](Self::gemm).
    unsafe fn herk(&self, p: &args::Herk<T>) -> Result<(), Self::Error>;

    /// B := alpha op(A) B or alpha B op(A), A triangular.
    ///
    /// # Errors
    /// As for [`gemm`](Self::gemm).
    ///
    /// # Safety
    /// As for [`gemm`](Self::gemm).
    unsafe fn trmm(&self, p: &args::Trmm<T>) -> Result<(), Self::Error>;

    /// B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.
    ///
    /// # Errors
    /// As for [`gemm`](Self::gemm).
    ///
    /// # Safety
    /// As for [`gemm`](Self::gemm).
    unsafe fn trsm(&self, p: &args::Trsm<T>) -> Result<(), Self::Error>;
}

/// A host's backend, called without a guard, on the host's own memory.
#[derive(Clone, Copy)]
pub struct Direct<'a>(&'a dyn Blas);

impl<'a> Direct<'a> {
    /// The backend's calls.
    ///
    /// # Safety
    /// The backend touches nothing outside the operands of a call. The built-in kernels keep to that;
    /// some libraries read a little further, which is what a guard is for. Their callers leave
    /// [slack](blasm_core::Care) behind every operand.
    pub unsafe fn new(blas: &'a dyn Blas) -> Self {
        Self(blas)
    }
}

macro_rules! direct {
    ($t:ty, $gemm:ident, $trmm:ident, $trsm:ident, $blas:ident, $p:ident => $herk:expr) => {
        impl Level3<$t> for Direct<'_> {
            type Error = CallError;
            #[inline]
            unsafe fn gemm(&self, p: &args::Gemm<$t>) -> Result<(), CallError> {
                // SAFETY: the arguments are legal, and the caller answers for the operands.
                unsafe { self.0.$gemm(p) }
            }
            #[inline]
            unsafe fn herk(&self, $p: &args::Herk<$t>) -> Result<(), CallError> {
                let $blas = self.0;
                // SAFETY: as above.
                unsafe { $herk }
            }
            #[inline]
            unsafe fn trmm(&self, p: &args::Trmm<$t>) -> Result<(), CallError> {
                // SAFETY: as above.
                unsafe { self.0.$trmm(p) }
            }
            #[inline]
            unsafe fn trsm(&self, p: &args::Trsm<$t>) -> Result<(), CallError> {
                // SAFETY: as above.
                unsafe { self.0.$trsm(p) }
            }
        }
    };
}
direct!(f32, sgemm, strmm, strsm, blas, p => blas.ssyrk(&symmetric(p)));
direct!(f64, dgemm, dtrmm, dtrsm, blas, p => blas.dsyrk(&symmetric(p)));
direct!(c32, cgemm, ctrmm, ctrsm, blas, p => blas.cherk(p));
direct!(c64, zgemm, ztrmm, ztrsm, blas, p => blas.zherk(p));

/// The same update of a real matrix under its usual name.
pub(crate) fn symmetric<T: Scalar<Real = T>>(p: &args::Herk<T>) -> args::Syrk<T> {
    let args::Herk { layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc } = *p;
    args::Syrk { layout, uplo, trans, n, k, alpha, a, lda, beta, c, ldc }
}
