// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The lists of routines and of families, as macros that call another one with them.

/// Calls `$with!` with a line for each routine: `name: Family<type> -> result, kernel, level, "summary";`,
/// behind what stands in brackets, if anything does.
#[macro_export]
macro_rules! for_each_routine {
    ($($with:ident)::+ $([$($before:tt)*])?) => {
        $($with)::+! {
            $([$($before)*])?
            srotg: Rotg<f32> -> (), rotg, 1, "Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].";
            drotg: Rotg<f64> -> (), rotg, 1, "Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].";
            crotg: Rotg<c32> -> (), rotg, 1, "Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].";
            zrotg: Rotg<c64> -> (), rotg, 1, "Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].";
            srotmg: Rotmg<f32> -> (), rotmg, 1, "Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1).";
            drotmg: Rotmg<f64> -> (), rotmg, 1, "Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1).";
            srot: Rot<f32> -> (), rot, 1, "Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.";
            drot: Rot<f64> -> (), rot, 1, "Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.";
            csrot: Rot<c32> -> (), rot, 1, "Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.";
            zdrot: Rot<c64> -> (), rot, 1, "Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.";
            srotm: Rotm<f32> -> (), rotm, 1, "Applies a modified plane rotation: (x, y) := H (x, y).";
            drotm: Rotm<f64> -> (), rotm, 1, "Applies a modified plane rotation: (x, y) := H (x, y).";
            sswap: Swap<f32> -> (), swap, 1, "Exchanges x and y.";
            dswap: Swap<f64> -> (), swap, 1, "Exchanges x and y.";
            cswap: Swap<c32> -> (), swap, 1, "Exchanges x and y.";
            zswap: Swap<c64> -> (), swap, 1, "Exchanges x and y.";
            sscal: Scal<f32> -> (), scal, 1, "x := alpha x.";
            dscal: Scal<f64> -> (), scal, 1, "x := alpha x.";
            cscal: Scal<c32> -> (), scal, 1, "x := alpha x.";
            zscal: Scal<c64> -> (), scal, 1, "x := alpha x.";
            csscal: RealScal<c32> -> (), real_scal, 1, "x := alpha x, with a real alpha and a complex x.";
            zdscal: RealScal<c64> -> (), real_scal, 1, "x := alpha x, with a real alpha and a complex x.";
            scopy: Copy<f32> -> (), copy, 1, "y := x.";
            dcopy: Copy<f64> -> (), copy, 1, "y := x.";
            ccopy: Copy<c32> -> (), copy, 1, "y := x.";
            zcopy: Copy<c64> -> (), copy, 1, "y := x.";
            saxpy: Axpy<f32> -> (), axpy, 1, "y := alpha x + y.";
            daxpy: Axpy<f64> -> (), axpy, 1, "y := alpha x + y.";
            caxpy: Axpy<c32> -> (), axpy, 1, "y := alpha x + y.";
            zaxpy: Axpy<c64> -> (), axpy, 1, "y := alpha x + y.";
            sdot: Dot<f32> -> f32, dot, 1, "The inner product of x and y.";
            ddot: Dot<f64> -> f64, dot, 1, "The inner product of x and y.";
            cdotu: Dotu<c32> -> c32, dotu, 1, "The inner product of x and y, neither conjugated.";
            zdotu: Dotu<c64> -> c64, dotu, 1, "The inner product of x and y, neither conjugated.";
            cdotc: Dotc<c32> -> c32, dotc, 1, "The inner product of conj(x) and y.";
            zdotc: Dotc<c64> -> c64, dotc, 1, "The inner product of conj(x) and y.";
            dsdot: Dsdot<f32> -> f64, dsdot, 1, "The inner product of two single-precision vectors, computed and returned in double precision.";
            sdsdot: Sdsdot<f32> -> f32, sdsdot, 1, "alpha plus the inner product of x and y, computed in double precision and rounded once.";
            snrm2: Nrm2<f32> -> f32, nrm2, 1, "The Euclidean norm of x, without needless overflow or underflow.";
            dnrm2: Nrm2<f64> -> f64, nrm2, 1, "The Euclidean norm of x, without needless overflow or underflow.";
            scnrm2: Nrm2<c32> -> f32, nrm2, 1, "The Euclidean norm of x, without needless overflow or underflow.";
            dznrm2: Nrm2<c64> -> f64, nrm2, 1, "The Euclidean norm of x, without needless overflow or underflow.";
            sasum: Asum<f32> -> f32, asum, 1, "The sum of the magnitudes of x; of a complex element, |re| + |im|.";
            dasum: Asum<f64> -> f64, asum, 1, "The sum of the magnitudes of x; of a complex element, |re| + |im|.";
            scasum: Asum<c32> -> f32, asum, 1, "The sum of the magnitudes of x; of a complex element, |re| + |im|.";
            dzasum: Asum<c64> -> f64, asum, 1, "The sum of the magnitudes of x; of a complex element, |re| + |im|.";
            isamax: Iamax<f32> -> u64, iamax, 1, "The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.";
            idamax: Iamax<f64> -> u64, iamax, 1, "The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.";
            icamax: Iamax<c32> -> u64, iamax, 1, "The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.";
            izamax: Iamax<c64> -> u64, iamax, 1, "The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.";
            sgemv: Gemv<f32> -> (), gemv, 2, "y := alpha op(A) x + beta y, A general m x n.";
            dgemv: Gemv<f64> -> (), gemv, 2, "y := alpha op(A) x + beta y, A general m x n.";
            cgemv: Gemv<c32> -> (), gemv, 2, "y := alpha op(A) x + beta y, A general m x n.";
            zgemv: Gemv<c64> -> (), gemv, 2, "y := alpha op(A) x + beta y, A general m x n.";
            sgbmv: Gbmv<f32> -> (), gbmv, 2, "y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.";
            dgbmv: Gbmv<f64> -> (), gbmv, 2, "y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.";
            cgbmv: Gbmv<c32> -> (), gbmv, 2, "y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.";
            zgbmv: Gbmv<c64> -> (), gbmv, 2, "y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.";
            chemv: Hemv<c32> -> (), hemv, 2, "y := alpha A x + beta y, A Hermitian.";
            zhemv: Hemv<c64> -> (), hemv, 2, "y := alpha A x + beta y, A Hermitian.";
            chbmv: Hbmv<c32> -> (), hbmv, 2, "y := alpha A x + beta y, A a Hermitian band of k off-diagonals.";
            zhbmv: Hbmv<c64> -> (), hbmv, 2, "y := alpha A x + beta y, A a Hermitian band of k off-diagonals.";
            chpmv: Hpmv<c32> -> (), hpmv, 2, "y := alpha A x + beta y, A Hermitian, packed.";
            zhpmv: Hpmv<c64> -> (), hpmv, 2, "y := alpha A x + beta y, A Hermitian, packed.";
            ssymv: Symv<f32> -> (), symv, 2, "y := alpha A x + beta y, A symmetric.";
            dsymv: Symv<f64> -> (), symv, 2, "y := alpha A x + beta y, A symmetric.";
            ssbmv: Sbmv<f32> -> (), sbmv, 2, "y := alpha A x + beta y, A a symmetric band of k off-diagonals.";
            dsbmv: Sbmv<f64> -> (), sbmv, 2, "y := alpha A x + beta y, A a symmetric band of k off-diagonals.";
            sspmv: Spmv<f32> -> (), spmv, 2, "y := alpha A x + beta y, A symmetric, packed.";
            dspmv: Spmv<f64> -> (), spmv, 2, "y := alpha A x + beta y, A symmetric, packed.";
            strmv: Trmv<f32> -> (), trmv, 2, "x := op(A) x, A triangular.";
            dtrmv: Trmv<f64> -> (), trmv, 2, "x := op(A) x, A triangular.";
            ctrmv: Trmv<c32> -> (), trmv, 2, "x := op(A) x, A triangular.";
            ztrmv: Trmv<c64> -> (), trmv, 2, "x := op(A) x, A triangular.";
            stbmv: Tbmv<f32> -> (), tbmv, 2, "x := op(A) x, A a triangular band of k off-diagonals.";
            dtbmv: Tbmv<f64> -> (), tbmv, 2, "x := op(A) x, A a triangular band of k off-diagonals.";
            ctbmv: Tbmv<c32> -> (), tbmv, 2, "x := op(A) x, A a triangular band of k off-diagonals.";
            ztbmv: Tbmv<c64> -> (), tbmv, 2, "x := op(A) x, A a triangular band of k off-diagonals.";
            stpmv: Tpmv<f32> -> (), tpmv, 2, "x := op(A) x, A triangular, packed.";
            dtpmv: Tpmv<f64> -> (), tpmv, 2, "x := op(A) x, A triangular, packed.";
            ctpmv: Tpmv<c32> -> (), tpmv, 2, "x := op(A) x, A triangular, packed.";
            ztpmv: Tpmv<c64> -> (), tpmv, 2, "x := op(A) x, A triangular, packed.";
            strsv: Trsv<f32> -> (), trsv, 2, "x := inv(op(A)) x, A triangular.";
            dtrsv: Trsv<f64> -> (), trsv, 2, "x := inv(op(A)) x, A triangular.";
            ctrsv: Trsv<c32> -> (), trsv, 2, "x := inv(op(A)) x, A triangular.";
            ztrsv: Trsv<c64> -> (), trsv, 2, "x := inv(op(A)) x, A triangular.";
            stbsv: Tbsv<f32> -> (), tbsv, 2, "x := inv(op(A)) x, A a triangular band of k off-diagonals.";
            dtbsv: Tbsv<f64> -> (), tbsv, 2, "x := inv(op(A)) x, A a triangular band of k off-diagonals.";
            ctbsv: Tbsv<c32> -> (), tbsv, 2, "x := inv(op(A)) x, A a triangular band of k off-diagonals.";
            ztbsv: Tbsv<c64> -> (), tbsv, 2, "x := inv(op(A)) x, A a triangular band of k off-diagonals.";
            stpsv: Tpsv<f32> -> (), tpsv, 2, "x := inv(op(A)) x, A triangular, packed.";
            dtpsv: Tpsv<f64> -> (), tpsv, 2, "x := inv(op(A)) x, A triangular, packed.";
            ctpsv: Tpsv<c32> -> (), tpsv, 2, "x := inv(op(A)) x, A triangular, packed.";
            ztpsv: Tpsv<c64> -> (), tpsv, 2, "x := inv(op(A)) x, A triangular, packed.";
            sger: Ger<f32> -> (), ger, 2, "A := alpha x y^T + A, A general m x n.";
            dger: Ger<f64> -> (), ger, 2, "A := alpha x y^T + A, A general m x n.";
            cgeru: Geru<c32> -> (), geru, 2, "A := alpha x y^T + A, A general m x n.";
            zgeru: Geru<c64> -> (), geru, 2, "A := alpha x y^T + A, A general m x n.";
            cgerc: Gerc<c32> -> (), gerc, 2, "A := alpha x y^H + A, A general m x n.";
            zgerc: Gerc<c64> -> (), gerc, 2, "A := alpha x y^H + A, A general m x n.";
            cher: Her<c32> -> (), her, 2, "A := alpha x x^H + A, A Hermitian, alpha real.";
            zher: Her<c64> -> (), her, 2, "A := alpha x x^H + A, A Hermitian, alpha real.";
            chpr: Hpr<c32> -> (), hpr, 2, "A := alpha x x^H + A, A Hermitian, packed, alpha real.";
            zhpr: Hpr<c64> -> (), hpr, 2, "A := alpha x x^H + A, A Hermitian, packed, alpha real.";
            cher2: Her2<c32> -> (), her2, 2, "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.";
            zher2: Her2<c64> -> (), her2, 2, "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.";
            chpr2: Hpr2<c32> -> (), hpr2, 2, "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.";
            zhpr2: Hpr2<c64> -> (), hpr2, 2, "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.";
            ssyr: Syr<f32> -> (), syr, 2, "A := alpha x x^T + A, A symmetric.";
            dsyr: Syr<f64> -> (), syr, 2, "A := alpha x x^T + A, A symmetric.";
            sspr: Spr<f32> -> (), spr, 2, "A := alpha x x^T + A, A symmetric, packed.";
            dspr: Spr<f64> -> (), spr, 2, "A := alpha x x^T + A, A symmetric, packed.";
            ssyr2: Syr2<f32> -> (), syr2, 2, "A := alpha x y^T + alpha y x^T + A, A symmetric.";
            dsyr2: Syr2<f64> -> (), syr2, 2, "A := alpha x y^T + alpha y x^T + A, A symmetric.";
            sspr2: Spr2<f32> -> (), spr2, 2, "A := alpha x y^T + alpha y x^T + A, A symmetric, packed.";
            dspr2: Spr2<f64> -> (), spr2, 2, "A := alpha x y^T + alpha y x^T + A, A symmetric, packed.";
            sgemm: Gemm<f32> -> (), gemm, 3, "C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.";
            dgemm: Gemm<f64> -> (), gemm, 3, "C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.";
            cgemm: Gemm<c32> -> (), gemm, 3, "C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.";
            zgemm: Gemm<c64> -> (), gemm, 3, "C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.";
            ssymm: Symm<f32> -> (), symm, 3, "C := alpha A B + beta C or alpha B A + beta C, A symmetric.";
            dsymm: Symm<f64> -> (), symm, 3, "C := alpha A B + beta C or alpha B A + beta C, A symmetric.";
            csymm: Symm<c32> -> (), symm, 3, "C := alpha A B + beta C or alpha B A + beta C, A symmetric.";
            zsymm: Symm<c64> -> (), symm, 3, "C := alpha A B + beta C or alpha B A + beta C, A symmetric.";
            chemm: Hemm<c32> -> (), hemm, 3, "C := alpha A B + beta C or alpha B A + beta C, A Hermitian.";
            zhemm: Hemm<c64> -> (), hemm, 3, "C := alpha A B + beta C or alpha B A + beta C, A Hermitian.";
            ssyrk: Syrk<f32> -> (), syrk, 3, "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.";
            dsyrk: Syrk<f64> -> (), syrk, 3, "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.";
            csyrk: Syrk<c32> -> (), syrk, 3, "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.";
            zsyrk: Syrk<c64> -> (), syrk, 3, "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.";
            cherk: Herk<c32> -> (), herk, 3, "C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.";
            zherk: Herk<c64> -> (), herk, 3, "C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.";
            ssyr2k: Syr2k<f32> -> (), syr2k, 3, "C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.";
            dsyr2k: Syr2k<f64> -> (), syr2k, 3, "C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.";
            csyr2k: Syr2k<c32> -> (), syr2k, 3, "C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.";
            zsyr2k: Syr2k<c64> -> (), syr2k, 3, "C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.";
            cher2k: Her2k<c32> -> (), her2k, 3, "C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real.";
            zher2k: Her2k<c64> -> (), her2k, 3, "C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real.";
            strmm: Trmm<f32> -> (), trmm, 3, "B := alpha op(A) B or alpha B op(A), A triangular.";
            dtrmm: Trmm<f64> -> (), trmm, 3, "B := alpha op(A) B or alpha B op(A), A triangular.";
            ctrmm: Trmm<c32> -> (), trmm, 3, "B := alpha op(A) B or alpha B op(A), A triangular.";
            ztrmm: Trmm<c64> -> (), trmm, 3, "B := alpha op(A) B or alpha B op(A), A triangular.";
            strsm: Trsm<f32> -> (), trsm, 3, "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.";
            dtrsm: Trsm<f64> -> (), trsm, 3, "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.";
            ctrsm: Trsm<c32> -> (), trsm, 3, "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.";
            ztrsm: Trsm<c64> -> (), trsm, 3, "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.";
            sgemmtr: Gemmtr<f32> -> (), gemmtr, 3, "C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.";
            dgemmtr: Gemmtr<f64> -> (), gemmtr, 3, "C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.";
            cgemmtr: Gemmtr<c32> -> (), gemmtr, 3, "C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.";
            zgemmtr: Gemmtr<c64> -> (), gemmtr, 3, "C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.";
            saxpby: Axpby<f32> -> (), axpby, 1, "y := alpha x + beta y.";
            daxpby: Axpby<f64> -> (), axpby, 1, "y := alpha x + beta y.";
            caxpby: Axpby<c32> -> (), axpby, 1, "y := alpha x + beta y.";
            zaxpby: Axpby<c64> -> (), axpby, 1, "y := alpha x + beta y.";
            somatcopy: Omatcopy<f32> -> (), omatcopy, 2, "B := alpha op(A), A m x n.";
            domatcopy: Omatcopy<f64> -> (), omatcopy, 2, "B := alpha op(A), A m x n.";
            comatcopy: Omatcopy<c32> -> (), omatcopy, 2, "B := alpha op(A), A m x n.";
            zomatcopy: Omatcopy<c64> -> (), omatcopy, 2, "B := alpha op(A), A m x n.";
            sgemm_batch_strided: GemmBatchStrided<f32> -> (), gemm_batch_strided, 3, "C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.";
            dgemm_batch_strided: GemmBatchStrided<f64> -> (), gemm_batch_strided, 3, "C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.";
            cgemm_batch_strided: GemmBatchStrided<c32> -> (), gemm_batch_strided, 3, "C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.";
            zgemm_batch_strided: GemmBatchStrided<c64> -> (), gemm_batch_strided, 3, "C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.";
        }
    };
}

/// How many routines belong to the standard; all others are extensions.
pub(crate) const STANDARD: usize = 150;

/// Calls `$with!` with a line a family: `Family name { field … }`, the fields of its argument struct.
#[macro_export]
macro_rules! for_each_family {
    ($($with:tt)+) => {
        $($with)+! {
            Rotg rotg { a b c s }
            Rotmg rotmg { d1 d2 x1 y1 param }
            Rot rot { n x incx y incy c s }
            Rotm rotm { n x incx y incy param }
            Swap swap { n x incx y incy }
            Scal scal { n alpha x incx }
            RealScal real_scal { n alpha x incx }
            Copy copy { n x incx y incy }
            Axpy axpy { n alpha x incx y incy }
            Dot dot { n x incx y incy }
            Dotu dotu { n x incx y incy }
            Dotc dotc { n x incx y incy }
            Dsdot dsdot { n x incx y incy }
            Sdsdot sdsdot { n alpha x incx y incy }
            Nrm2 nrm2 { n x incx }
            Asum asum { n x incx }
            Iamax iamax { n x incx }
            Gemv gemv { layout trans m n alpha a lda x incx beta y incy }
            Gbmv gbmv { layout trans m n kl ku alpha a lda x incx beta y incy }
            Hemv hemv { layout uplo n alpha a lda x incx beta y incy }
            Hbmv hbmv { layout uplo n k alpha a lda x incx beta y incy }
            Hpmv hpmv { layout uplo n alpha ap x incx beta y incy }
            Symv symv { layout uplo n alpha a lda x incx beta y incy }
            Sbmv sbmv { layout uplo n k alpha a lda x incx beta y incy }
            Spmv spmv { layout uplo n alpha ap x incx beta y incy }
            Trmv trmv { layout uplo transa diag n a lda x incx }
            Tbmv tbmv { layout uplo transa diag n k a lda x incx }
            Tpmv tpmv { layout uplo transa diag n ap x incx }
            Trsv trsv { layout uplo transa diag n a lda x incx }
            Tbsv tbsv { layout uplo transa diag n k a lda x incx }
            Tpsv tpsv { layout uplo transa diag n ap x incx }
            Ger ger { layout m n alpha x incx y incy a lda }
            Geru geru { layout m n alpha x incx y incy a lda }
            Gerc gerc { layout m n alpha x incx y incy a lda }
            Her her { layout uplo n alpha x incx a lda }
            Hpr hpr { layout uplo n alpha x incx ap }
            Her2 her2 { layout uplo n alpha x incx y incy a lda }
            Hpr2 hpr2 { layout uplo n alpha x incx y incy ap }
            Syr syr { layout uplo n alpha x incx a lda }
            Spr spr { layout uplo n alpha x incx ap }
            Syr2 syr2 { layout uplo n alpha x incx y incy a lda }
            Spr2 spr2 { layout uplo n alpha x incx y incy ap }
            Gemm gemm { layout transa transb m n k alpha a lda b ldb beta c ldc }
            Symm symm { layout side uplo m n alpha a lda b ldb beta c ldc }
            Hemm hemm { layout side uplo m n alpha a lda b ldb beta c ldc }
            Syrk syrk { layout uplo trans n k alpha a lda beta c ldc }
            Herk herk { layout uplo trans n k alpha a lda beta c ldc }
            Syr2k syr2k { layout uplo trans n k alpha a lda b ldb beta c ldc }
            Her2k her2k { layout uplo trans n k alpha a lda b ldb beta c ldc }
            Trmm trmm { layout side uplo transa diag m n alpha a lda b ldb }
            Trsm trsm { layout side uplo transa diag m n alpha a lda b ldb }
            Gemmtr gemmtr { layout uplo transa transb n k alpha a lda b ldb beta c ldc }
            Axpby axpby { n alpha x incx beta y incy }
            Omatcopy omatcopy { layout trans m n alpha a lda b ldb }
            GemmBatchStrided gemm_batch_strided { layout transa transb m n k alpha a lda stridea b ldb strideb beta c ldc stridec batch_size }
        }
    };
}
