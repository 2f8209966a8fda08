//! Batches: products that are one call.
//!
//! Owns the step from a batch to its products, in their order, and how a long batch is divided: into
//! shorter batches, and a product that takes long by itself as any other product.

use super::{Divide, Each, Made, Parts, Pointer, elements};
use crate::args::{Gemm, GemmBatchStrided};
use crate::error::CallError;
use crate::routine::Call;
use crate::scalar::Scalar;

impl<T: Scalar> GemmBatchStrided<T> {
    /// The products from a number on.
    fn from(&self, number: i64) -> Self {
        let Self { batch_size, a, stridea, b, strideb, c, stridec, .. } = *self;
        Self {
            batch_size: batch_size - number,
            a: a.skip(elements(number, stridea)),
            b: b.skip(elements(number, strideb)),
            c: c.skip(elements(number, stridec)),
            ..*self
        }
    }

    /// The first product.
    #[inline]
    fn first(&self) -> Gemm<T> {
        let Self { layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc, .. } =
            *self;
        Gemm { layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc }
    }

    /// The products, in their order.
    #[inline]
    pub fn products(&self) -> impl Iterator<Item = Gemm<T>> {
        (0..self.batch_size).map(|number| self.from(number).first())
    }
}

impl<T: Made> Divide for GemmBatchStrided<T>
where
    Self: Call<Output = ()>,
    Gemm<T>: Call<Output = ()>,
{
    const IS_BATCH: bool = true;

    unsafe fn divide(&self, by: &Parts<'_>) -> Result<(), CallError> {
        if self.batch_size <= 1 {
            // SAFETY: the caller's; it is the only product.
            return unsafe { by.run(&self.first()) };
        }
        let keep = self.batch_size / 2;
        // SAFETY: the caller's; the elements are among the call's.
        unsafe {
            by.run(&Self { batch_size: keep, ..*self })?;
            by.run(&self.from(keep))
        }
    }

    unsafe fn one_by_one(&self, each: &mut impl Each) -> Result<(), CallError> {
        for product in self.products() {
            // SAFETY: the caller's; the elements are among the call's.
            unsafe { each.make(&product) }?;
        }
        Ok(())
    }
}
