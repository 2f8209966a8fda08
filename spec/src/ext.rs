//! Extensions: routines beyond the reference's quick reference card, in a module of their own.
//!
//! A host may lack them, so they are no part of the standard: they have no function in `wasi:blas`,
//! and a program that does not call them does not import them.

use crate::dsl::{Access::*, AlphaZero, Family, Size::*, dim, fam, mat, sc, trans, vec};

/// Where the newer routines of the reference are described.
const REFERENCE: &str = "https://www.netlib.org/lapack/explore-html/";
/// Where the routines are described that the reference lacks and OpenBLAS has.
const OPENBLAS: &str = "https://github.com/OpenMathLib/OpenBLAS/wiki/OpenBLAS-Extensions";

/// The rows of `wasi_ephemeral_blas_ext`.
#[rustfmt::skip]
pub fn rows() -> Vec<Family> {
    let (m, n) = (Is("m"), Is("n"));
    vec![
        fam("axpby", "?axpby", "sdcz", "y := alpha x + beta y.",
            &[&dim("n"), &sc("alpha"), &vec("x", Read, n), &sc("beta"), &vec("y", ReadWrite, n)])
            .flops(3, 14).younger(REFERENCE).extension(1),
        fam("omatcopy", "?omatcopy", "sdcz", "B := alpha op(A), A m x n.",
            &[&trans("trans"), &dim("m"), &dim("n"), &sc("alpha"), &mat("a", Read, m, n),
              &mat("b", Write, Trans("trans", "m", "n"), Trans("trans", "n", "m"))])
            .alpha_zero(AlphaZero::Clear).flops(1, 6).younger(OPENBLAS).only_in_c().extension(2),
    ]
}
