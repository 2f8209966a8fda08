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

    /// The first product. Its leading dimensions have harmless values where they have no effect, as
    /// [`canonical`](super::super::canonical) gives them to single calls.
    #[inline]
    fn first(&self) -> Gemm<T> {
        let Self { layout, transa, transb, m, n, k, alpha, a, b, beta, c, .. } = *self;
        let leading = |rows: i64, columns: i64, ld: i64| {
            let (line, lines) = layout.choose((columns, rows), (rows, columns));
            if lines <= 1 { line.max(1) } else { ld }
        };
        let lda = leading(transa.choose(m, k), transa.choose(k, m), self.lda);
        let ldb = leading(transb.choose(k, n), transb.choose(n, k), self.ldb);
        let ldc = leading(m, n, self.ldc);
        Gemm { layout, transa, transb, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc }
    }

    /// Passes the products, in their order, to `make`, until one fails.
    ///
    /// # Errors
    /// What it returns.
    #[inline(always)]
    pub fn each<E>(&self, mut make: impl FnMut(&Gemm<T>) -> Result<(), E>) -> Result<(), E> {
        let mut product = self.first();
        for _ in 0..self.batch_size {
            make(&product)?;
            product.a = product.a.skip(elements(1, self.stridea));
            product.b = product.b.skip(elements(1, self.strideb));
            product.c = product.c.skip(elements(1, self.stridec));
        }
        Ok(())
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
        // SAFETY: the caller's; the elements are among the call's.
        self.each(|product| unsafe { each.make(product) })
    }
}
