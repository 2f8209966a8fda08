//! Level 3: matrices.

use crate::dsl::{
    Access::*, AlphaZero, Family, Size::*, diag, dim, fam, inner, mat, real, sc, side, trans,
    trans_conjugate, trans_plain, tri, uplo,
};

/// The rows of level 3, in the order of the reference's quick reference card.
#[rustfmt::skip]
pub fn rows() -> Vec<Family> {
    let (m, n) = (Is("m"), Is("n"));
    let by_side = tri("a", Read, Side("m", "n"));
    let ga = mat("a", Read, Trans("transa", "m", "k"), Trans("transa", "k", "m"));
    let gb = mat("b", Read, Trans("transb", "k", "n"), Trans("transb", "n", "k"));
    let ta = mat("a", Read, Trans("transa", "n", "k"), Trans("transa", "k", "n"));
    let ra = mat("a", Read, Trans("trans", "n", "k"), Trans("trans", "k", "n"));
    let rb = mat("b", Read, Trans("trans", "n", "k"), Trans("trans", "k", "n"));
    let b = mat("b", Read, m, n);
    let bw = mat("b", ReadWrite, m, n);
    let c = mat("c", ReadWrite, m, n);
    let cn = tri("c", ReadWrite, n);
    [
        fam("gemm", "?gemm", "sdcz", "C := alpha op(A) op(B) + beta C, C m x n, op(A) m x k, op(B) k x n.",
            &[&trans("transa"), &trans("transb"), &dim("m"), &dim("n"), &inner("k"), &sc("alpha"), &ga, &gb, &sc("beta"), &c])
            .swap("m", "n").swap("lda", "ldb"),
        fam("symm", "?symm", "sdcz", "C := alpha A B + beta C or alpha B A + beta C, A symmetric.",
            &[&side(), &uplo(), &dim("m"), &dim("n"), &sc("alpha"), &by_side, &b, &sc("beta"), &c]).swap("m", "n"),
        fam("hemm", "?hemm", "cz", "C := alpha A B + beta C or alpha B A + beta C, A Hermitian.",
            &[&side(), &uplo(), &dim("m"), &dim("n"), &sc("alpha"), &by_side, &b, &sc("beta"), &c]).swap("m", "n")
            .note("The imaginary parts of the diagonal of A are taken to be zero and not read."),
        fam("syrk", "?syrk", "sdcz", "C := alpha A A^T + beta C or alpha A^T A + beta C, C symmetric.",
            &[&uplo(), &trans_plain("trans"), &dim("n"), &inner("k"), &sc("alpha"), &ra, &sc("beta"), &cn])
            .note("The other triangle of C is neither read nor written.").flops(1, 4),
        fam("herk", "?herk", "cz", "C := alpha A A^H + beta C or alpha A^H A + beta C, C Hermitian, alpha and beta real.",
            &[&uplo(), &trans_conjugate("trans"), &dim("n"), &inner("k"), &real("alpha"), &ra, &real("beta"), &cn])
            .note("The other triangle of C is neither read nor written; the imaginary parts of its diagonal become zero, if anything happens.").flops(1, 4),
        fam("syr2k", "?syr2k", "sdcz", "C := alpha A B^T + alpha B A^T + beta C or alpha A^T B + alpha B^T A + beta C, C symmetric.",
            &[&uplo(), &trans_plain("trans"), &dim("n"), &inner("k"), &sc("alpha"), &ra, &rb, &sc("beta"), &cn])
            .note("The other triangle of C is neither read nor written."),
        fam("her2k", "?her2k", "cz", "C := alpha A B^H + conj(alpha) B A^H + beta C or alpha A^H B + conj(alpha) B^H A + beta C, C Hermitian, beta real.",
            &[&uplo(), &trans_conjugate("trans"), &dim("n"), &inner("k"), &sc("alpha"), &ra, &rb, &real("beta"), &cn])
            .note("The other triangle of C is neither read nor written; the imaginary parts of its diagonal become zero, if anything happens."),
        fam("trmm", "?trmm", "sdcz", "B := alpha op(A) B or alpha B op(A), A triangular.",
            &[&side(), &uplo(), &trans("transa"), &diag(), &dim("m"), &dim("n"), &sc("alpha"), &by_side, &bw])
            .swap("m", "n").alpha_zero(AlphaZero::Clear).flops(1, 4),
        fam("trsm", "?trsm", "sdcz", "B := alpha inv(op(A)) B or alpha B inv(op(A)), A triangular.",
            &[&side(), &uplo(), &trans("transa"), &diag(), &dim("m"), &dim("n"), &sc("alpha"), &by_side, &bw])
            .swap("m", "n").alpha_zero(AlphaZero::Clear)
            .note("A zero on the diagonal gives infinities or NaN, not an error.").flops(1, 4),
        fam("gemmtr", "?gemmtr", "sdcz", "C := alpha op(A) op(B) + beta C, of which one triangle of the n x n C is computed.",
            &[&uplo(), &trans("transa"), &trans("transb"), &dim("n"), &inner("k"), &sc("alpha"), &ta, &gb, &sc("beta"), &cn])
            .swap("lda", "ldb")
            .note("The other triangle of C is neither read nor written.").flops(1, 4)
            .younger("https://www.netlib.org/lapack/explore-html/"),
    ]
    .into_iter()
    .map(|row| row.level(3))
    .collect()
}
