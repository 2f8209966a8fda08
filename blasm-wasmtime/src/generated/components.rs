// Written by `cargo xtask gen` from the routine table in spec/. Do not edit.

//! The functions of `wasi:blas` on views, as a macro that calls another one with a line for each:
//! `level "name" operation(parameter: kind type) -> result;`.
//!
//! A kind is `view`, whose buffer has to be looked up, `record`, or `word`.

macro_rules! for_each_operation {
    ($with:ident) => {
        $with! {
            level1 "rotg" rotg(a: word types::Scalar, b: word types::Scalar) -> level1::Rotation;
            level1 "rotmg" rotmg(d1: word types::Scalar, d2: word types::Scalar, x1: word types::Scalar, y1: word types::Scalar) -> level1::ModifiedRotationUpdate;
            level1 "rot" rot(x: view buffers::Vector, y: view buffers::Vector, c: word types::Scalar, s: word types::Scalar) -> ();
            level1 "rotm" rotm(x: view buffers::Vector, y: view buffers::Vector, h: record level1::ModifiedRotation) -> ();
            level1 "swap" swap(x: view buffers::Vector, y: view buffers::Vector) -> ();
            level1 "scal" scal(alpha: word types::Scalar, x: view buffers::Vector) -> ();
            level1 "copy" copy(x: view buffers::Vector, y: view buffers::Vector) -> ();
            level1 "axpy" axpy(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector) -> ();
            level1 "dot" dot(x: view buffers::Vector, y: view buffers::Vector) -> types::Scalar;
            level1 "dot-conjugated" dot_conjugated(x: view buffers::Vector, y: view buffers::Vector) -> types::Scalar;
            level1 "dsdot" dsdot(x: view buffers::Vector, y: view buffers::Vector) -> f64;
            level1 "sdsdot" sdsdot(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector) -> types::Scalar;
            level1 "nrm2" nrm2(x: view buffers::Vector) -> f64;
            level1 "asum" asum(x: view buffers::Vector) -> f64;
            level1 "iamax" iamax(x: view buffers::Vector) -> Option<u64>;
            level2 "gemv" gemv(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "gbmv" gbmv(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::BandMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "hemv" hemv(alpha: word types::Scalar, a: view buffers::TriangularMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "hbmv" hbmv(alpha: word types::Scalar, a: view buffers::TriangularBandMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "hpmv" hpmv(alpha: word types::Scalar, a: view buffers::PackedMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "symv" symv(alpha: word types::Scalar, a: view buffers::TriangularMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "sbmv" sbmv(alpha: word types::Scalar, a: view buffers::TriangularBandMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "spmv" spmv(alpha: word types::Scalar, a: view buffers::PackedMatrix, x: view buffers::Vector, beta: word types::Scalar, y: view buffers::Vector) -> ();
            level2 "trmv" trmv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::TriangularMatrix, x: view buffers::Vector) -> ();
            level2 "tbmv" tbmv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::TriangularBandMatrix, x: view buffers::Vector) -> ();
            level2 "tpmv" tpmv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::PackedMatrix, x: view buffers::Vector) -> ();
            level2 "trsv" trsv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::TriangularMatrix, x: view buffers::Vector) -> ();
            level2 "tbsv" tbsv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::TriangularBandMatrix, x: view buffers::Vector) -> ();
            level2 "tpsv" tpsv(trans: word types::Transpose, diag: word types::Diagonal, a: view buffers::PackedMatrix, x: view buffers::Vector) -> ();
            level2 "ger" ger(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::Matrix) -> ();
            level2 "ger-conjugated" ger_conjugated(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::Matrix) -> ();
            level2 "her" her(alpha: word types::Scalar, x: view buffers::Vector, a: view buffers::TriangularMatrix) -> ();
            level2 "hpr" hpr(alpha: word types::Scalar, x: view buffers::Vector, a: view buffers::PackedMatrix) -> ();
            level2 "her2" her2(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::TriangularMatrix) -> ();
            level2 "hpr2" hpr2(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::PackedMatrix) -> ();
            level2 "syr" syr(alpha: word types::Scalar, x: view buffers::Vector, a: view buffers::TriangularMatrix) -> ();
            level2 "spr" spr(alpha: word types::Scalar, x: view buffers::Vector, a: view buffers::PackedMatrix) -> ();
            level2 "syr2" syr2(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::TriangularMatrix) -> ();
            level2 "spr2" spr2(alpha: word types::Scalar, x: view buffers::Vector, y: view buffers::Vector, a: view buffers::PackedMatrix) -> ();
            level3 "gemm" gemm(trans_a: word types::Transpose, trans_b: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::Matrix) -> ();
            level3 "symm" symm(side: word types::Side, alpha: word types::Scalar, a: view buffers::TriangularMatrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::Matrix) -> ();
            level3 "hemm" hemm(side: word types::Side, alpha: word types::Scalar, a: view buffers::TriangularMatrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::Matrix) -> ();
            level3 "syrk" syrk(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, beta: word types::Scalar, c: view buffers::TriangularMatrix) -> ();
            level3 "herk" herk(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, beta: word types::Scalar, c: view buffers::TriangularMatrix) -> ();
            level3 "syr2k" syr2k(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::TriangularMatrix) -> ();
            level3 "her2k" her2k(trans: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::TriangularMatrix) -> ();
            level3 "trmm" trmm(side: word types::Side, trans: word types::Transpose, diag: word types::Diagonal, alpha: word types::Scalar, a: view buffers::TriangularMatrix, b: view buffers::Matrix) -> ();
            level3 "trsm" trsm(side: word types::Side, trans: word types::Transpose, diag: word types::Diagonal, alpha: word types::Scalar, a: view buffers::TriangularMatrix, b: view buffers::Matrix) -> ();
            level3 "gemmtr" gemmtr(trans_a: word types::Transpose, trans_b: word types::Transpose, alpha: word types::Scalar, a: view buffers::Matrix, b: view buffers::Matrix, beta: word types::Scalar, c: view buffers::TriangularMatrix) -> ();
        }
    };
}
pub(crate) use for_each_operation;
