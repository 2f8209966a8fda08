// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The native interfaces of BLAS: the parameters of each family, and what a row-major call is by columns.

use super::call::ByColumns;
use blasm_core::args;
use blasm_core::flags::Layout;
use blasm_core::scalar::Scalar;
use std::mem::swap;

/// Calls `$with!` with a line for each family: `Family [layout: flag] (field: kind) [flags] -> result;`, the flags
/// being those that Fortran has as letters.
macro_rules! for_each_native {
    ($with:ident) => {
        $with! {
            Rotg [] (a: write, b: write, c: write_real, s: write) [] -> nothing;
            Rotmg [] (d1: write, d2: write, x1: write, y1: scalar, param: write) [] -> nothing;
            Rot [] (n: int, x: write, incx: int, y: write, incy: int, c: real, s: real) [] -> nothing;
            Rotm [] (n: int, x: write, incx: int, y: write, incy: int, param: read) [] -> nothing;
            Swap [] (n: int, x: write, incx: int, y: write, incy: int) [] -> nothing;
            Scal [] (n: int, alpha: scalar, x: write, incx: int) [] -> nothing;
            RealScal [] (n: int, alpha: real, x: write, incx: int) [] -> nothing;
            Copy [] (n: int, x: read, incx: int, y: write, incy: int) [] -> nothing;
            Axpy [] (n: int, alpha: scalar, x: read, incx: int, y: write, incy: int) [] -> nothing;
            Dot [] (n: int, x: read, incx: int, y: read, incy: int) [] -> element;
            Dotu [] (n: int, x: read, incx: int, y: read, incy: int) [] -> pointer;
            Dotc [] (n: int, x: read, incx: int, y: read, incy: int) [] -> pointer;
            Dsdot [] (n: int, x: read, incx: int, y: read, incy: int) [] -> double;
            Sdsdot [] (n: int, alpha: scalar, x: read, incx: int, y: read, incy: int) [] -> element;
            Nrm2 [] (n: int, x: read, incx: int) [] -> real;
            Asum [] (n: int, x: read, incx: int) [] -> real;
            Iamax [] (n: int, x: read, incx: int) [] -> index;
            Gemv [layout: flag] (trans: flag, m: int, n: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [trans] -> nothing;
            Gbmv [layout: flag] (trans: flag, m: int, n: int, kl: int, ku: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [trans] -> nothing;
            Hemv [layout: flag] (uplo: flag, n: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Hbmv [layout: flag] (uplo: flag, n: int, k: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Hpmv [layout: flag] (uplo: flag, n: int, alpha: scalar, ap: read, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Symv [layout: flag] (uplo: flag, n: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Sbmv [layout: flag] (uplo: flag, n: int, k: int, alpha: scalar, a: read, lda: int, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Spmv [layout: flag] (uplo: flag, n: int, alpha: scalar, ap: read, x: read, incx: int, beta: scalar, y: write, incy: int) [uplo] -> nothing;
            Trmv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, a: read, lda: int, x: write, incx: int) [uplo transa diag] -> nothing;
            Tbmv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, k: int, a: read, lda: int, x: write, incx: int) [uplo transa diag] -> nothing;
            Tpmv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, ap: read, x: write, incx: int) [uplo transa diag] -> nothing;
            Trsv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, a: read, lda: int, x: write, incx: int) [uplo transa diag] -> nothing;
            Tbsv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, k: int, a: read, lda: int, x: write, incx: int) [uplo transa diag] -> nothing;
            Tpsv [layout: flag] (uplo: flag, transa: flag, diag: flag, n: int, ap: read, x: write, incx: int) [uplo transa diag] -> nothing;
            Ger [layout: flag] (m: int, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, a: write, lda: int) [] -> nothing;
            Geru [layout: flag] (m: int, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, a: write, lda: int) [] -> nothing;
            Gerc [layout: flag] (m: int, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, a: write, lda: int) [] -> nothing;
            Her [layout: flag] (uplo: flag, n: int, alpha: real, x: read, incx: int, a: write, lda: int) [uplo] -> nothing;
            Hpr [layout: flag] (uplo: flag, n: int, alpha: real, x: read, incx: int, ap: write) [uplo] -> nothing;
            Her2 [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, a: write, lda: int) [uplo] -> nothing;
            Hpr2 [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, ap: write) [uplo] -> nothing;
            Syr [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, a: write, lda: int) [uplo] -> nothing;
            Spr [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, ap: write) [uplo] -> nothing;
            Syr2 [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, a: write, lda: int) [uplo] -> nothing;
            Spr2 [layout: flag] (uplo: flag, n: int, alpha: scalar, x: read, incx: int, y: read, incy: int, ap: write) [uplo] -> nothing;
            Gemm [layout: flag] (transa: flag, transb: flag, m: int, n: int, k: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: scalar, c: write, ldc: int) [transa transb] -> nothing;
            Symm [layout: flag] (side: flag, uplo: flag, m: int, n: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: scalar, c: write, ldc: int) [side uplo] -> nothing;
            Hemm [layout: flag] (side: flag, uplo: flag, m: int, n: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: scalar, c: write, ldc: int) [side uplo] -> nothing;
            Syrk [layout: flag] (uplo: flag, trans: flag, n: int, k: int, alpha: scalar, a: read, lda: int, beta: scalar, c: write, ldc: int) [uplo trans] -> nothing;
            Herk [layout: flag] (uplo: flag, trans: flag, n: int, k: int, alpha: real, a: read, lda: int, beta: real, c: write, ldc: int) [uplo trans] -> nothing;
            Syr2k [layout: flag] (uplo: flag, trans: flag, n: int, k: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: scalar, c: write, ldc: int) [uplo trans] -> nothing;
            Her2k [layout: flag] (uplo: flag, trans: flag, n: int, k: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: real, c: write, ldc: int) [uplo trans] -> nothing;
            Trmm [layout: flag] (side: flag, uplo: flag, transa: flag, diag: flag, m: int, n: int, alpha: scalar, a: read, lda: int, b: write, ldb: int) [side uplo transa diag] -> nothing;
            Trsm [layout: flag] (side: flag, uplo: flag, transa: flag, diag: flag, m: int, n: int, alpha: scalar, a: read, lda: int, b: write, ldb: int) [side uplo transa diag] -> nothing;
            Gemmtr [layout: flag] (uplo: flag, transa: flag, transb: flag, n: int, k: int, alpha: scalar, a: read, lda: int, b: read, ldb: int, beta: scalar, c: write, ldc: int) [uplo transa transb] -> nothing;
            Axpby [] (n: int, alpha: scalar, x: read, incx: int, beta: scalar, y: write, incy: int) [] -> nothing;
            Omatcopy [layout: flag] (trans: flag, m: int, n: int, alpha: scalar, a: read, lda: int, b: write, ldb: int) [trans] -> nothing;
            GemmBatchStrided [layout: flag] (transa: flag, transb: flag, m: int, n: int, k: int, alpha: scalar, a: read, lda: int, stridea: int, b: read, ldb: int, strideb: int, beta: scalar, c: write, ldc: int, stridec: int, batch_size: int) [transa transb] -> nothing;
        }
    };
}

pub(super) use for_each_native;

impl<T: Scalar> ByColumns for args::Rotg<T> {}

impl<T: Scalar> ByColumns for args::Rotmg<T> {}

impl<T: Scalar> ByColumns for args::Rot<T> {}

impl<T: Scalar> ByColumns for args::Rotm<T> {}

impl<T: Scalar> ByColumns for args::Swap<T> {}

impl<T: Scalar> ByColumns for args::Scal<T> {}

impl<T: Scalar> ByColumns for args::RealScal<T> {}

impl<T: Scalar> ByColumns for args::Copy<T> {}

impl<T: Scalar> ByColumns for args::Axpy<T> {}

impl<T: Scalar> ByColumns for args::Dot<T> {}

impl<T: Scalar> ByColumns for args::Dotu<T> {}

impl<T: Scalar> ByColumns for args::Dotc<T> {}

impl<T: Scalar> ByColumns for args::Dsdot<T> {}

impl<T: Scalar> ByColumns for args::Sdsdot<T> {}

impl<T: Scalar> ByColumns for args::Nrm2<T> {}

impl<T: Scalar> ByColumns for args::Asum<T> {}

impl<T: Scalar> ByColumns for args::Iamax<T> {}

impl<T: Scalar> ByColumns for args::Gemv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            self.trans = self.trans.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Gbmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            swap(&mut self.kl, &mut self.ku);
            self.trans = self.trans.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hemv<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hbmv<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hpmv<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Symv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Sbmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Spmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Trmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Tbmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Tpmv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Trsv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Tbsv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Tpsv<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.transa = self.transa.other_of::<T>()?;
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Ger<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            swap(&mut self.x, &mut self.y);
            swap(&mut self.incx, &mut self.incy);
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Geru<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            swap(&mut self.x, &mut self.y);
            swap(&mut self.incx, &mut self.incy);
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Gerc<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Her<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hpr<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Her2<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hpr2<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::Syr<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Spr<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Syr2<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Spr2<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Gemm<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            swap(&mut self.transa, &mut self.transb);
            swap(&mut self.a, &mut self.b);
            swap(&mut self.lda, &mut self.ldb);
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Symm<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            self.side = self.side.other();
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Hemm<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            self.side = self.side.other();
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Syrk<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.trans = self.trans.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Herk<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.trans = self.trans.adjoint();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Syr2k<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.trans = self.trans.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Her2k<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            self.uplo = self.uplo.other();
            self.trans = self.trans.adjoint();
            self.alpha = self.alpha.conj();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Trmm<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            self.side = self.side.other();
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Trsm<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.m, &mut self.n);
            self.side = self.side.other();
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Gemmtr<T> {
    #[inline]
    fn by_columns(mut self) -> Option<Self> {
        if self.layout.is_row_major() {
            self.layout = Layout::COLUMN_MAJOR;
            swap(&mut self.transa, &mut self.transb);
            swap(&mut self.a, &mut self.b);
            swap(&mut self.lda, &mut self.ldb);
            self.uplo = self.uplo.other();
        }
        Some(self)
    }
}

impl<T: Scalar> ByColumns for args::Axpby<T> {}

impl<T: Scalar> ByColumns for args::Omatcopy<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}

impl<T: Scalar> ByColumns for args::GemmBatchStrided<T> {
    #[inline]
    fn by_columns(self) -> Option<Self> {
        (!self.layout.is_row_major()).then_some(self)
    }
}
