//! Extensions: routines beyond the reference's quick reference card, in a module of their own.
//!
//! A host may lack them, so they are no part of the standard: they have no function in `wasi:blas`,
//! and a program that does not call them does not import them.

use crate::dsl::{
    Access::*, AlphaZero, Family, Size::*, batch, dim, fam, inner, mat, sc, trans, vec,
};

/// Where the newer routines of the reference are described.
const REFERENCE: &str = "https://www.netlib.org/lapack/explore-html/";
/// Where the routines are described that the reference lacks and OpenBLAS has.
const OPENBLAS: &str = "https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions";

/// The rows of `wasi_ephemeral_blas_ext`.
#[rustfmt::skip]
pub fn rows() -> Vec<Family> {
    let (m, n, count) = (Is("m"), Is("n"), Is("batch_size"));
    let a = batch("a", Read, Trans("transa", "m", "k"), Trans("transa", "k", "m"), count);
    let b = batch("b", Read, Trans("transb", "k", "n"), Trans("transb", "n", "k"), count);
    let c = batch("c", ReadWrite, m, n, count);
    vec![
        fam("axpby", "?axpby", "sdcz", "y := alpha x + beta y.",
            &[&dim("n"), &sc("alpha"), &vec("x", Read, n), &sc("beta"), &vec("y", ReadWrite, n)])
            .flops(3, 14).younger(REFERENCE).extension(1),
        fam("omatcopy", "?omatcopy", "sdcz", "B := alpha op(A), A m x n.",
            &[&trans("trans"), &dim("m"), &dim("n"), &sc("alpha"), &mat("a", Read, m, n),
              &mat("b", Write, Trans("trans", "m", "n"), Trans("trans", "n", "m"))])
            .alpha_zero(AlphaZero::Clear).flops(1, 6).younger(OPENBLAS).only_in_c().extension(2),
        fam("gemm_batch_strided", "?gemm_batch_strided", "sdcz", "C := alpha op(A) op(B) + beta C, for as many A, B and C as the batch has.",
            &[&trans("transa"), &trans("transb"), &dim("m"), &dim("n"), &inner("k"), &sc("alpha"), &a, &b, &sc("beta"), &c, &dim("batch_size")])
            .means("batch_size", "number of products")
            .note("Each product is as `gemm` computes it.")
            .core_note("The first matrices lie at `a`, `b` and `c`, and the next ones a stride further; a stride of 0 is one matrix for all products.")
            .core_note("Where two C share elements, the products follow one another in the order of the batch.")
            .younger(OPENBLAS).extension(3),
    ]
}
