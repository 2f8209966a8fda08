//! Level 1: vectors and scalars.

use crate::dsl::{
    Access::*, AlphaZero, Family, Record, Returns, Size::Is, Type, cells, dim, fam, real,
    real_cell, sc, vec,
};

/// The rows of level 1, in the order of the reference's quick reference card.
#[rustfmt::skip]
pub fn rows() -> Vec<Family> {
    let n = Is("n");
    [
        fam("rotg", "?rotg", "sdcz", "Makes the plane rotation that zeroes b: [c s; -conj(s) c] [a; b] = [r; 0].",
            &[&cells("a", ReadWrite, 1), &cells("b", ReadWrite, 1), &real_cell("c", Write), &cells("s", Write, 1)])
            .core_note("`a` becomes r. In real types `b` becomes z, from which c and s can be recovered; in complex types it is only read.")
            .means("a", "the first component, which becomes r").means("b", "the second component, which becomes z in real types")
            .means("c", "the cosine").means("s", "the sine")
            .by_value(&["a", "b"], Record::Rotation)
            .function_note("In real types c and s can be recovered from z; in complex types there is no z. c is real.")
            .function_note("If b is zero the rotation is the identity: r = a, c = 1, s = 0.")
            .core_note("All inputs are read once before anything is written; results are written in the order of the arguments.").sequential().flops(0, 0),
        fam("rotmg", "?rotmg", "sd", "Makes the modified plane rotation H that zeroes the second component of (sqrt(d1) x1, sqrt(d2) y1).",
            &[&cells("d1", ReadWrite, 1), &cells("d2", ReadWrite, 1), &cells("x1", ReadWrite, 1), &sc("y1"), &cells("param", Write, 5)])
            .core_note("`param` becomes (flag, h11, h21, h12, h22); entries that the flag implies are left as they were.")
            .means("d1", "the scale factor of the first component").means("d2", "the scale factor of the second component")
            .means("x1", "the first component").means("y1", "the second component").means("param", "the flag and the entries of H")
            .by_value(&["d1", "d2", "x1", "y1"], Record::ModifiedRotation)
            .core_note("An infinite d1 or d2 gives flag -1 and NaN in H, d1, d2 and x1: some libraries never return there.")
            .function_note("All are real. If d1 is negative, or a negative d2 leaves no rotation, H, d1, d2 and x1 become zero.")
            .function_note("An infinite d1 or d2 gives a `full` H, and NaN in H, d1, d2 and x1.").sequential().flops(0, 0),
        fam("rot", "?rot", "sd", "Applies a plane rotation: x := c x + s y, y := c y - s x, both from the old x and y.",
            &[&dim("n"), &vec("x", ReadWrite, n), &vec("y", ReadWrite, n), &real("c"), &real("s")])
            .means("c", "the cosine").means("s", "the sine")
            .also("csrot", Type::C).also("zdrot", Type::Z).function_note("c and s are real.").sequential().flops(6, 12),
        fam("rotm", "?rotm", "sd", "Applies a modified plane rotation: (x, y) := H (x, y).",
            &[&dim("n"), &vec("x", ReadWrite, n), &vec("y", ReadWrite, n), &cells("param", Read, 5)])
            .means("param", "the flag and the entries of H")
            .core_note("`param` is (flag, h11, h21, h12, h22), copied once before anything else. Flag -2 means that H is the identity.").sequential().flops(6, 12),
        fam("swap", "?swap", "sdcz", "Exchanges x and y.",
            &[&dim("n"), &vec("x", ReadWrite, n), &vec("y", ReadWrite, n)]).sequential().flops(0, 0),
        fam("scal", "?scal", "sdcz", "x := alpha x.",
            &[&dim("n"), &sc("alpha"), &vec("x", ReadWrite, n)]).means("alpha", "factor")
            .alpha_zero(AlphaZero::Ordinary).positive_increment().flops(1, 6),
        fam("real_scal", "", "", "x := alpha x, with a real alpha and a complex x.",
            &[&dim("n"), &real("alpha"), &vec("x", ReadWrite, n)]).means("alpha", "factor")
            .also("csscal", Type::C).also("zdscal", Type::Z).function("scal")
            .alpha_zero(AlphaZero::Ordinary).positive_increment().flops(1, 2),
        fam("copy", "?copy", "sdcz", "y := x.",
            &[&dim("n"), &vec("x", Read, n), &vec("y", Write, n)]).flops(0, 0),
        fam("axpy", "?axpy", "sdcz", "y := alpha x + y.",
            &[&dim("n"), &sc("alpha"), &vec("x", Read, n), &vec("y", ReadWrite, n)]),
        fam("dot", "?dot", "sd", "The inner product of x and y.",
            &[&dim("n"), &vec("x", Read, n), &vec("y", Read, n)]).returns(Returns::Element),
        fam("dotu", "?dotu", "cz", "The inner product of x and y, neither conjugated.",
            &[&dim("n"), &vec("x", Read, n), &vec("y", Read, n)]).function("dot").returns(Returns::Element),
        fam("dotc", "?dotc", "cz", "The inner product of conj(x) and y.",
            &[&dim("n"), &vec("x", Read, n), &vec("y", Read, n)]).function("dot-conjugated").returns(Returns::Element),
        fam("dsdot", "dsdot", "s", "The inner product of two single-precision vectors, computed and returned in double precision.",
            &[&dim("n"), &vec("x", Read, n), &vec("y", Read, n)]).returns(Returns::Double),
        fam("sdsdot", "sdsdot", "s", "alpha plus the inner product of x and y, computed in double precision and rounded once.",
            &[&dim("n"), &sc("alpha"), &vec("x", Read, n), &vec("y", Read, n)]).returns(Returns::Element)
            .alpha_zero(AlphaZero::Ordinary)
            .means("alpha", "the number that the inner product is added to")
            .core_note("With n < 1 the result is alpha.").function_note("alpha if the vectors are empty."),
        fam("nrm2", "?nrm2", "sd", "The Euclidean norm of x, without needless overflow or underflow.",
            &[&dim("n"), &vec("x", Read, n)]).returns(Returns::Real)
            .also("scnrm2", Type::C).also("dznrm2", Type::Z)
            .function_note("In the single types the result is rounded to single precision, and infinite if it is too large for that.")
            .core_note("A negative increment names the same elements; increment 0 names the first n times (as the reference since 3.10).").flops(2, 4),
        fam("asum", "?asum", "sd", "The sum of the magnitudes of x; of a complex element, |re| + |im|.",
            &[&dim("n"), &vec("x", Read, n)]).returns(Returns::Real)
            .also("scasum", Type::C).also("dzasum", Type::Z).positive_increment()
            .function_note("In the single types the result is rounded to single precision, and infinite if it is too large for that.").flops(1, 2),
        fam("iamax", "i?amax", "sdcz", "The 0-based index of the first element of largest magnitude; of a complex element, |re| + |im|.",
            &[&dim("n"), &vec("x", Read, n)]).returns(Returns::Index).positive_increment()
            .note("The first NaN, if there is one, is the answer.")
            .core_note("0 if n < 1 or incx < 1.").flops(0, 0),
    ]
    .into_iter()
    .map(|row| row.level(1))
    .collect()
}
