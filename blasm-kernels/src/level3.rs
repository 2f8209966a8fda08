//! Level 3: matrices and matrices.
//!
//! Owns the names and the arguments of the routines of level 3. The computation is written twice:
//! `plain` works on any stride and any alignment, needs no memory and cannot fail; `blocked`,
//! behind the feature `gemm`, is the fast one, and leaves to `plain` what is too small for it, and
//! everything if there is no memory. `matrix` turns layout, transposition and side into strides
//! before either of them sees a number.

#[cfg(feature = "gemm")]
pub mod blocked;
#[cfg(feature = "gemm")]
mod bounds;
#[cfg(feature = "gemm")]
mod column;
#[cfg(feature = "gemm")]
mod gemm_crate;
mod matrix;
pub mod plain;
#[cfg(feature = "gemm")]
pub(crate) mod team;
mod tiles;

/// Passes the routines of a kind to the macro `$routine`: the name of each, its argument struct,
/// how it differs from the others of its kind, and its documentation.
macro_rules! for_each_of {
    (symmetric, $routine:ident) => {
        $routine! {
            symm Symm false "C := alpha A B + beta C or alpha B A + beta C, A symmetric.",
            hemm Hemm true "C := alpha A B + beta C or alpha B A + beta C, A Hermitian.",
        }
    };
    (rank_k, $routine:ident) => {
        $routine! {
            syrk Syrk false T::from,
                "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.",
            herk Herk true T::from_real,
                "C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian.",
        }
    };
    (rank_2k, $routine:ident) => {
        $routine! {
            syr2k Syr2k false T::from,
                "C := alpha A B^T + alpha B A^T + beta C, or with A^T and B^T first, C symmetric.",
            her2k Her2k true T::from_real,
                "C := alpha A B^H + conj(alpha) B A^H + beta C, or with A^H and B^H first, C Hermitian.",
        }
    };
    (triangular, $routine:ident) => {
        $routine! {
            trmm Trmm false "B := alpha op(A) B or alpha B op(A), A triangular.",
            trsm Trsm true "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.",
        }
    };
}

/// Products one after another, over the function `gemm` of the module.
macro_rules! batch {
    () => {
        /// C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn gemm_batch_strided<T: Scalar>(p: &args::GemmBatchStrided<T>) {
            let Ok(()) = p.each(|product| {
                // SAFETY: guaranteed by the caller, for all of them.
                Ok::<(), std::convert::Infallible>(unsafe { gemm(product) })
            });
        }
    };
}

/// The routines on triangular matrices, over the function `triangular` of the module.
macro_rules! triangular {
    ($($name:ident $args:ident $solve:literal $doc:literal,)*) => {$(
        #[doc = $doc]
        ///
        /// # Safety
        /// As the crate says.
        pub unsafe fn $name<T: Scalar>(p: &args::$args<T>) {
            let (t, vectors, b) = Triangle::of(
                (p.layout, p.side, p.uplo, p.transa, p.diag),
                (p.a, p.lda),
                (p.b, p.ldb),
                (p.m, p.n),
            );
            // SAFETY: guaranteed by the caller.
            unsafe { triangular(t, vectors, $solve, p.alpha, b) }
        }
    )*};
}

use batch;
use for_each_of;
use triangular;
