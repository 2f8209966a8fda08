//! Level 2: matrices and vectors.

use crate::dsl::{
    Access::*, Family, Param, Size::*, band, diag, dim, fam, mat, packed, real, sc, trans, tri,
    uplo, vec, width,
};

/// The rows of level 2, in the order of the reference's quick reference card.
#[rustfmt::skip]
pub fn rows() -> Vec<Family> {
    let (m, n) = (Is("m"), Is("n"));
    let xn = vec("x", Read, n);
    let yn = vec("y", ReadWrite, n);
    let xrw = vec("x", ReadWrite, n);
    let a = tri("a", Read, n);
    let ap = packed("ap", Read, n);
    let ab = band("a", Read, PlusOne("k"), n, n);
    let utd: &[Param] = &[uplo(), trans("transa"), diag()].concat();
    let xt = vec("x", Read, Trans("trans", "n", "m"));
    let yt = vec("y", ReadWrite, Trans("trans", "m", "n"));
    let yr = vec("y", Read, n);
    let gx = vec("x", Read, m);
    let ga = mat("a", ReadWrite, m, n);
    let aw = tri("a", ReadWrite, n);
    let apw = packed("ap", ReadWrite, n);
    [
        fam("gemv", "?gemv", "sdcz", "y := alpha op(A) x + beta y, A general m x n.",
            &[&trans("trans"), &dim("m"), &dim("n"), &sc("alpha"), &mat("a", Read, m, n), &xt, &sc("beta"), &yt]).swap("m", "n"),
        fam("gbmv", "?gbmv", "sdcz", "y := alpha op(A) x + beta y, A an m x n band of kl sub- and ku super-diagonals.",
            &[&trans("trans"), &dim("m"), &dim("n"), &width("kl"), &width("ku"), &sc("alpha"),
              &band("a", Read, SumPlusOne("kl", "ku"), m, n), &xt, &sc("beta"), &yt]).swap("m", "n").swap("kl", "ku"),
        fam("hemv", "?hemv", "cz", "y := alpha A x + beta y, A Hermitian.",
            &[&uplo(), &dim("n"), &sc("alpha"), &a, &xn, &sc("beta"), &yn])
            .note("The imaginary parts of the diagonal are taken to be zero and not read.").conjugates_by_rows(),
        fam("hbmv", "?hbmv", "cz", "y := alpha A x + beta y, A a Hermitian band of k off-diagonals.",
            &[&uplo(), &dim("n"), &width("k"), &sc("alpha"), &ab, &xn, &sc("beta"), &yn])
            .note("The imaginary parts of the diagonal are taken to be zero and not read.").flops(4, 16).conjugates_by_rows(),
        fam("hpmv", "?hpmv", "cz", "y := alpha A x + beta y, A Hermitian, packed.",
            &[&uplo(), &dim("n"), &sc("alpha"), &ap, &xn, &sc("beta"), &yn])
            .note("The imaginary parts of the diagonal are taken to be zero and not read.").conjugates_by_rows(),
        fam("symv", "?symv", "sd", "y := alpha A x + beta y, A symmetric.",
            &[&uplo(), &dim("n"), &sc("alpha"), &a, &xn, &sc("beta"), &yn]),
        fam("sbmv", "?sbmv", "sd", "y := alpha A x + beta y, A a symmetric band of k off-diagonals.",
            &[&uplo(), &dim("n"), &width("k"), &sc("alpha"), &ab, &xn, &sc("beta"), &yn]).flops(4, 16),
        fam("spmv", "?spmv", "sd", "y := alpha A x + beta y, A symmetric, packed.",
            &[&uplo(), &dim("n"), &sc("alpha"), &ap, &xn, &sc("beta"), &yn]),
        fam("trmv", "?trmv", "sdcz", "x := op(A) x, A triangular.", &[utd, &dim("n"), &a, &xrw]).flops(1, 4),
        fam("tbmv", "?tbmv", "sdcz", "x := op(A) x, A a triangular band of k off-diagonals.",
            &[utd, &dim("n"), &width("k"), &ab, &xrw]),
        fam("tpmv", "?tpmv", "sdcz", "x := op(A) x, A triangular, packed.", &[utd, &dim("n"), &ap, &xrw]).flops(1, 4),
        fam("trsv", "?trsv", "sdcz", "x := inv(op(A)) x, A triangular.", &[utd, &dim("n"), &a, &xrw])
            .note("A zero on the diagonal gives infinities or NaN, not an error.").flops(1, 4),
        fam("tbsv", "?tbsv", "sdcz", "x := inv(op(A)) x, A a triangular band of k off-diagonals.",
            &[utd, &dim("n"), &width("k"), &ab, &xrw])
            .note("A zero on the diagonal gives infinities or NaN, not an error."),
        fam("tpsv", "?tpsv", "sdcz", "x := inv(op(A)) x, A triangular, packed.", &[utd, &dim("n"), &ap, &xrw])
            .note("A zero on the diagonal gives infinities or NaN, not an error.").flops(1, 4),
        fam("ger", "?ger", "sd", "A := alpha x y^T + A, A general m x n.",
            &[&dim("m"), &dim("n"), &sc("alpha"), &gx, &yr, &ga]).swap("m", "n").swap("incx", "incy"),
        fam("geru", "?geru", "cz", "A := alpha x y^T + A, A general m x n.",
            &[&dim("m"), &dim("n"), &sc("alpha"), &gx, &yr, &ga]).function("ger").swap("m", "n").swap("incx", "incy"),
        fam("gerc", "?gerc", "cz", "A := alpha x y^H + A, A general m x n.",
            &[&dim("m"), &dim("n"), &sc("alpha"), &gx, &yr, &ga]).function("ger-conjugated").swap("m", "n").swap("incx", "incy").conjugates_by_rows(),
        fam("her", "?her", "cz", "A := alpha x x^H + A, A Hermitian, alpha real.",
            &[&uplo(), &dim("n"), &real("alpha"), &xn, &aw]).note("The imaginary parts of the diagonal become zero.").flops(1, 4).conjugates_by_rows(),
        fam("hpr", "?hpr", "cz", "A := alpha x x^H + A, A Hermitian, packed, alpha real.",
            &[&uplo(), &dim("n"), &real("alpha"), &xn, &apw]).note("The imaginary parts of the diagonal become zero.").flops(1, 4).conjugates_by_rows(),
        fam("her2", "?her2", "cz", "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian.",
            &[&uplo(), &dim("n"), &sc("alpha"), &xn, &yr, &aw]).swap("incx", "incy")
            .note("The imaginary parts of the diagonal become zero.").conjugates_by_rows(),
        fam("hpr2", "?hpr2", "cz", "A := alpha x y^H + conj(alpha) y x^H + A, A Hermitian, packed.",
            &[&uplo(), &dim("n"), &sc("alpha"), &xn, &yr, &apw]).swap("incx", "incy")
            .note("The imaginary parts of the diagonal become zero.").conjugates_by_rows(),
        fam("syr", "?syr", "sd", "A := alpha x x^T + A, A symmetric.", &[&uplo(), &dim("n"), &sc("alpha"), &xn, &aw]).flops(1, 4),
        fam("spr", "?spr", "sd", "A := alpha x x^T + A, A symmetric, packed.", &[&uplo(), &dim("n"), &sc("alpha"), &xn, &apw]).flops(1, 4),
        fam("syr2", "?syr2", "sd", "A := alpha x y^T + alpha y x^T + A, A symmetric.",
            &[&uplo(), &dim("n"), &sc("alpha"), &xn, &yr, &aw]),
        fam("spr2", "?spr2", "sd", "A := alpha x y^T + alpha y x^T + A, A symmetric, packed.",
            &[&uplo(), &dim("n"), &sc("alpha"), &xn, &yr, &apw]),
    ]
    .into_iter()
    .map(|row| row.level(2))
    .collect()
}
