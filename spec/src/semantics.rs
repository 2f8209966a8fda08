//! What a call does where BLAS libraries disagree or the standard is silent, one row per decision.
//!
//! Owns the names of the decisions, which the cases of the tests and of the conformance kit are
//! sorted by, and their words: those of the core-module binding, those of WIT where they differ,
//! and what libraries were measured to do instead. docs/semantics.md has the tables,
//! proposal/semantics.md the same as a host reads them. Does not own what follows from a row of the
//! table of routines, which is `rules`, or the cases.
//!
//! The words are Markdown, as in a cell of a table, without the escape of `|`. The file is long
//! because it is data: every decision stands here, and only here.

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its name, of which cases say that they hold it.
    pub name: &'static str,
    /// What is decided.
    pub case: &'static str,
    /// What a call then does.
    pub answer: &'static str,
    /// How BLASM arrives at the answer, which other hosts need not copy.
    pub how: Option<&'static str>,
    /// The answer in WIT, where that of the core-module binding would mislead.
    pub in_wit: Option<&'static str>,
    /// Whether WIT cannot say it, or has one answer for all functions: then no function's section
    /// repeats it.
    pub said_once: bool,
    /// What BLAS libraries do.
    pub elsewhere: Option<&'static str>,
}

/// Decisions that stand in one table of docs/semantics.md.
#[derive(Clone, Debug)]
pub struct Table {
    /// The name of the table, which the page marks its place with.
    pub name: &'static str,
    /// Whether every host must comply. If not, the decisions only bind BLASM itself.
    pub of_every_host: bool,
    /// Its rows.
    pub rows: Vec<Decision>,
}

/// Every table, in the order of the page.
pub fn tables() -> Vec<Table> {
    let table = |name, rows| Table { name, of_every_host: true, rows };
    vec![
        table("arguments", arguments()),
        table("quick-returns", quick_returns()),
        table("pointers", pointers()),
        table("increments", increments()),
        table("never-the-library", never_the_library()),
        table("agreed", agreed()),
        table("own", own()),
        Table { name: "bits", of_every_host: false, rows: bits() },
        table("library", library()),
    ]
}

/// The decisions that every host must comply with.
pub fn decisions() -> Vec<Decision> {
    tables().into_iter().filter(|table| table.of_every_host).flat_map(|table| table.rows).collect()
}

/// Begins a row.
fn decision(name: &'static str, case: &'static str, answer: &'static str) -> Decision {
    Decision { name, case, answer, how: None, in_wit: None, said_once: false, elsewhere: None }
}

impl Decision {
    /// Says how BLASM arrives at the answer.
    fn how(mut self, how: &'static str) -> Self {
        self.how = Some(how);
        self
    }

    /// Gives the answer in WIT.
    fn in_wit(mut self, answer: &'static str) -> Self {
        self.in_wit = Some(answer);
        self
    }

    /// Says that no function's section repeats it.
    fn said_once(mut self) -> Self {
        self.said_once = true;
        self
    }

    /// Says what libraries do.
    fn elsewhere(mut self, what: &'static str) -> Self {
        self.elsewhere = Some(what);
        self
    }
}

/// Illegal arguments.
fn arguments() -> Vec<Decision> {
    vec![
        decision(
            "bad-argument",
            "an illegal argument",
            "the errno is the position of the first one in the C prototype; layout first, then \
             flags in the C order, then numbers in the reference's order of checks for that \
             layout; nothing is touched",
        )
        .in_wit("`invalid-argument` with the position of the parameter; nothing has changed")
        .elsewhere("print and return, or end the process; the numbers differ"),
        decision(
            "bad-ld-of-nothing",
            "a leading dimension too small while a size is zero",
            "illegal",
        )
        .in_wit("`invalid-argument`, but for lines without elements, where `ld` may be 0")
        .said_once()
        .elsewhere("illegal too"),
        decision("conjugate-only", "flag 114 (conjugate, no transpose)", "illegal")
            .in_wit("cannot be said: `transpose` has no such case")
            .said_once()
            .elsewhere("OpenBLAS takes it"),
        decision(
            "symmetric-conjugate",
            "`syrk`, `syr2k` with 113",
            "illegal in complex types; the same as 112 in real ones",
        )
        .in_wit("`invalid-argument` in complex types"),
        decision("hermitian-transpose", "`herk`, `her2k` with 112", "illegal")
            .in_wit("`invalid-argument`"),
        decision("zero-increment-level-2", "increment 0 in level 2", "illegal")
            .in_wit("`invalid-argument`"),
    ]
}

/// When little or nothing happens.
fn quick_returns() -> Vec<Decision> {
    vec![
        decision(
            "size-zero",
            "a dimension is 0 (in level 1: below 1)",
            "nothing happens, no pointer is looked at; so `gemv` with m = 0 or n = 0 leaves y, \
             whatever beta. Sums and norms are +0, `i?amax` is 0",
        )
        .in_wit("the same, but the index of `iamax` is `none`")
        .elsewhere("agree"),
        decision("sdsdot-empty", "`sdsdot` with n < 1", "alpha").in_wit("alpha"),
        decision(
            "alpha-zero-beta-one",
            "alpha = 0 (or k = 0), beta = 1",
            "nothing happens, no pointer is looked at",
        )
        .elsewhere("agree"),
        decision(
            "alpha-zero",
            "alpha = 0 (or k = 0), another beta",
            "the output is scaled, part by part if beta has no imaginary part; +0 if beta = 0. \
             Inputs are not read, so NaN in them does not matter",
        )
        .elsewhere("agree, but for which part of a complex number becomes NaN"),
        decision(
            "update-alpha-zero",
            "rank updates with alpha = 0 (`ger`, `syr`, `her`, …), `axpy` with alpha = 0",
            "nothing happens, the imaginary parts of a Hermitian diagonal stay",
        )
        .elsewhere("agree"),
        decision(
            "trmm-alpha-zero",
            "`trmm`, `trsm` with alpha = 0",
            "B becomes +0; neither A nor B is read",
        )
        .elsewhere("agree"),
        decision("beta-zero", "beta = 0", "the output is not read: NaN in it does not matter")
            .elsewhere("agree"),
        decision(
            "factor-not-finite",
            "alpha or beta is NaN or infinite",
            "no number that it multiplies comes out finite, zeros included",
        )
        .how("the built-in kernels compute such a call")
        .elsewhere(
            "OpenBLAS 0.3.21 takes a beta of NaN for 0 in `syrk`, `herk`, `syr2k`, \
                    `her2k`, and an alpha of NaN in `scal`",
        ),
        decision(
            "hermitian-update-diagonal",
            "imaginary parts of the diagonal of a matrix that `herk`, `her2k`, `her`, `hpr`, \
             `her2`, `hpr2` update",
            "not read; +0 afterwards if anything happens; left as they are if nothing does (alpha \
             or k is 0, with beta = 1)",
        )
        .elsewhere("agree but for the sign of zero"),
    ]
}

/// Pointers and overlap.
fn pointers() -> Vec<Decision> {
    vec![
        decision("unused-pointer", "a pointer that is not needed", "may be anything, NULL too")
            .in_wit("cannot be said: a view always names a buffer, and is checked used or not")
            .said_once()
            .elsewhere("some look at it"),
        decision(
            "out-of-bounds",
            "a pointer that is needed and out of bounds",
            "trap; nothing was touched",
        )
        .in_wit("`out-of-bounds`; nothing has changed"),
        decision(
            "result-out-of-bounds",
            "the place of a result is out of bounds",
            "trap, before anything else",
        )
        .in_wit("cannot be said: results go by value")
        .said_once(),
        decision("alignment", "alignment", "any")
            .in_wit("no meaning: a buffer holds elements")
            .said_once()
            .elsewhere("faults in some routines of OpenBLAS"),
        decision(
            "overlap",
            "an input overlaps an output",
            "as if every input had been read before the first write; costs a copy of the input if \
             the two may share an element",
        )
        .elsewhere("anything: `gemm` with A = B = C, beta = 0 gives zeros or something else"),
        decision(
            "blocks-of-one-matrix",
            "two operands of one matrix, in different rows or columns",
            "no overlap, no copy",
        ),
        decision(
            "overlap-limit",
            "an overlap whose copy exceeds the store's scratch limit (256 MiB unless the host \
             says otherwise)",
            "errno 67, by default a trap",
        )
        .in_wit("`out-of-memory`"),
        decision(
            "in-place",
            "level 1, the same elements in the same order as input and output",
            "in place",
        ),
        decision(
            "element-after-element",
            "`swap`, `rot`, `rotm` of overlapping vectors",
            "the order of the reference's loop",
        )
        .elsewhere("agree where it was tried"),
    ]
}

/// Increments of level 1.
fn increments() -> Vec<Decision> {
    vec![
        decision(
            "zero-increment-level-1",
            "two vectors, an increment of 0",
            "the one element n times, in the order of the reference's loop: `copy` leaves the \
             last, `axpy` adds all up",
        )
        .elsewhere("agree"),
        decision(
            "negative-increment",
            "two vectors, or level 2: a negative increment",
            "the pointer is the lowest address; the elements are taken backwards",
        )
        .in_wit("the same elements; `offset` names element 0 and not the lowest one")
        .elsewhere("agree"),
        decision(
            "scal-increment",
            "`scal`, `csscal`, `zdscal` with increment 0 or below",
            "nothing happens",
        )
        .in_wit("`invalid-argument`")
        .elsewhere("BLIS and MKL scale"),
        decision("asum-increment", "`asum` with increment 0 or below", "0")
            .in_wit("`invalid-argument`")
            .elsewhere("BLIS and MKL sum"),
        decision(
            "nrm2-negative-increment",
            "`nrm2` with a negative increment",
            "the norm of the same elements",
        )
        .elsewhere("OpenBLAS 0.3.21 gives 0"),
        decision(
            "nrm2-zero-increment",
            "`nrm2` with increment 0",
            "sqrt(n) times the magnitude of the one element",
        )
        .elsewhere("OpenBLAS 0.3.21 gives 0"),
        decision("iamax-increment", "`i?amax` with increment 0 or below", "0")
            .in_wit("`invalid-argument`")
            .elsewhere("agree"),
    ]
}

/// Routines that no library computes.
fn never_the_library() -> Vec<Decision> {
    vec![
        decision(
            "dsdot-double",
            "`dsdot`, `sdsdot`",
            "computed in double precision; `sdsdot` rounds once",
        )
        .elsewhere("OpenBLAS sums partly in single precision"),
        decision(
            "rotg-zero",
            "`rotg` with a or b zero, all types",
            "(0, 0): r = 0, c = 1, s = 0. b = 0: r = a, c = 1, s = 0. a = 0: r = b, c = 0, s = z \
             = 1; complex: r = |b|, c = 0, s = conj(b) / |b|",
        )
        .elsewhere("(0, 0): OpenBLAS 0.3.21 and MKL: c = 0, s = 1 in complex types"),
        decision(
            "rotg-sign",
            "real `rotg`",
            "r has the sign of the larger of a and b, of b if they are equal; z is s if |a| > \
             |b|, else 1/c, 1 if c is zero",
        )
        .elsewhere("agree"),
        decision(
            "rotg-scaled",
            "`rotg` near overflow and underflow",
            "scaled: neither overflows nor vanishes where r does not",
        )
        .elsewhere("OpenBLAS 0.3.21 does both"),
        decision(
            "rotg-infinity",
            "real `rotg` with infinity",
            "(inf, 1): r = inf, z = 0, c = NaN, s = 0. (1, inf): r = inf, z = 1, c = 0, s = NaN. \
             (inf, inf): r = inf, the rest NaN",
        )
        .elsewhere("BLIS and MKL: all NaN; OpenBLAS 0.3.21: z = inf for (1, inf)"),
        decision("rotg-nan", "real `rotg` with NaN, the other not zero", "all NaN")
            .elsewhere("OpenBLAS 0.3.34, BLIS, MKL: z = 1"),
        decision(
            "rotations-as-the-reference",
            "real `rotg`; `rotmg` where neither d1 nor d2 is negative or infinite or takes more \
             than one step of scaling",
            "every bit of the reference 3.11 ([`rotg`](https://www.netlib.org/blas/drotg.f90), \
             [`rotmg`](https://www.netlib.org/blas/drotmg.f)) without fused multiply-add, NaN as \
             NaN (450 calls with zeros, NaN, infinities and both ends of the range among them)",
        ),
        decision(
            "rotg-complex",
            "complex `rotg`",
            "r = a / |a| sqrt(|a|² + |b|²), c real and at least 0; b is only read",
        ),
        decision(
            "rotg-complex-nan",
            "complex `rotg` with NaN or infinity",
            "b infinite, a finite and not zero: r and s NaN, c = 0. a infinite and b not zero, or \
             NaN in either: all NaN. b = 0: r = a, c = 1, s = 0. a = 0: c = 0, r is infinite or \
             NaN with b, s not finite",
        )
        .elsewhere("the reference 3.11: c = NaN if b is infinite"),
        decision(
            "rotmg-infinity",
            "`rotmg` with an infinite d1 or d2",
            "flag -1; NaN in H, d1, d2 and x1",
        )
        .elsewhere("never returns in the reference, OpenBLAS and BLIS"),
        decision(
            "rotmg-ends",
            "`rotmg` with finite d1 and d2 whose products overflow, underflow or cancel",
            "ends; the numbers are unspecified",
        )
        .elsewhere("MKL never returns at some, the reference at others: (0, -1, 0, -3.5e-323)"),
        decision(
            "rotmg-negative",
            "`rotmg` with d1 < 0, or where d2 < 0 leaves no rotation",
            "flag -1; zero in H, d1, d2 and x1",
        )
        .elsewhere("agree"),
        decision(
            "rotmg-nan",
            "`rotmg` with NaN",
            "as the reference: flag 1 where a product decides, NaN in H",
        )
        .elsewhere("MKL: flag -1"),
        decision("rotmg-zero-d1", "`rotmg(0, 1, 1, 1)`", "flag 1, h11 = 0, h22 = 1")
            .elsewhere("OpenBLAS: h22 = 0"),
        decision(
            "rotmg-identity",
            "`rotmg` with d2 y1 = 0 and d1 not negative",
            "flag -2, nothing else is written",
        )
        .in_wit("`identity`; d1, d2 and x1 come back as they were")
        .elsewhere("agree"),
        decision(
            "rotmg-param",
            "entries of `param` that `rotmg`'s flag implies",
            "left as they were",
        )
        .in_wit("the entries have the values that the form implies")
        .elsewhere("agree"),
        decision(
            "rotmg-rescale",
            "`rotmg` with a d1 or d2 that takes more than one step of scaling",
            "every step scales H",
        )
        .elsewhere("the reference sets h21 = -1 and h12 = 1 again in every step; OpenBLAS scales"),
        decision(
            "rotm-param",
            "entries of `param` that `rotm`'s flag implies; a flag that is none",
            "not read; NaN is taken for 1, as in the reference",
        )
        .in_wit("the form is an enumeration; entries that it implies are not looked at"),
    ]
}

/// What all libraries agree on.
fn agreed() -> Vec<Decision> {
    vec![
        decision(
            "not-read",
            "a unit diagonal; the other triangle; corners of a band",
            "not read, not written",
        )
        .elsewhere("agree"),
        decision(
            "hermitian-diagonal",
            "imaginary parts of the diagonal of a Hermitian matrix that is an input",
            "taken to be zero, not read",
        )
        .elsewhere("agree but for the sign of zero"),
        decision("singular", "a solve with a zero on the diagonal", "infinities or NaN, no error")
            .elsewhere("agree"),
        decision(
            "subnormal",
            "subnormal numbers",
            "are not flushed to zero: a library is called in the default floating-point \
             environment",
        )
        .said_once()
        .elsewhere("all obey the thread's"),
    ]
}

/// What BLASM's kernels compute unless the host says `native=all`.
fn own() -> Vec<Decision> {
    vec![
        decision(
            "scal-zero",
            "`scal` with alpha = 0 on NaN or infinity",
            "NaN: it is a multiplication; 0 times a negative number is -0",
        )
        .elsewhere("OpenBLAS 0.3.21 and BLIS give 0"),
        decision("scal-nan", "`scal` with NaN", "NaN, in alpha everywhere, in x where it is"),
        decision(
            "scal-complex",
            "complex `scal`, `axpy`",
            "the textbook product: (2, 0) times (inf, 1) is (inf, NaN)",
        ),
        decision(
            "real-scal",
            "`csscal`, `zdscal`",
            "part by part: a real factor makes no NaN in the other part",
        ),
        decision(
            "real-factor",
            "level 2 but `gemv`: a complex alpha or beta without imaginary part",
            "multiplies part by part, as `csscal` does",
        )
        .elsewhere("a full complex product, in which an infinite part makes the other NaN"),
        decision("axpy-nan", "`axpy`, NaN in alpha, x or y", "NaN where it is added"),
        decision("dot-nan", "`dot`, a zero in one vector, NaN or infinity in the other", "NaN")
            .elsewhere("agree"),
        decision("dot-zero", "`dot` of signed zeros", "a zero of any sign"),
        decision("asum-complex", "`asum` of complex numbers", "magnitude is |re| + |im|")
            .elsewhere("agree"),
        decision("asum-nan", "`asum` with NaN, infinity", "NaN if there is one, else infinity")
            .elsewhere("agree"),
        decision(
            "nrm2-range",
            "`nrm2` of large or small numbers",
            "no needless overflow or underflow",
        ),
        decision("nrm2-infinity", "`nrm2` with infinities and no NaN", "infinity")
            .elsewhere("BLIS 0.9 gives NaN for two infinities"),
        decision("nrm2-nan", "`nrm2` with NaN", "NaN, beside infinity too").elsewhere("agree"),
        decision("iamax-nan", "`i?amax` with NaN", "the index of the first NaN")
            .elsewhere("the reference, BLIS and MKL differ among each other and with the position"),
        decision(
            "iamax-infinity",
            "`i?amax` with infinity and no NaN",
            "the index of the first infinity",
        ),
        decision("iamax-ties", "`i?amax`, ties", "the first").elsewhere("agree"),
        decision(
            "iamax-complex",
            "`i?amax` of complex numbers",
            "magnitude is |re| + |im|, rounded: two that overflow are equal",
        )
        .elsewhere("agree"),
        decision("bits", "`copy`, `swap`", "every bit, the sign of zero too"),
        decision(
            "rot-nan",
            "`rot`, a factor of zero",
            "multiplies: NaN stays, infinity makes NaN; complex numbers part by part",
        )
        .elsewhere("the reference makes complex numbers of c and s"),
        decision(
            "update-zero",
            "`ger` and other updates, a zero in x or y, NaN or infinity in the other",
            "NaN: nothing is skipped",
        )
        .elsewhere("the reference, BLIS and MKL skip zeros of one vector"),
        decision(
            "vector-zero",
            "matrix times vector and solves (`gemv`: below), a zero in x, NaN or infinity in A",
            "NaN: nothing is skipped",
        )
        .elsewhere("the reference skips in triangles, the newer BLIS everywhere"),
        decision(
            "triangle-nan",
            "triangles, NaN or infinity in x",
            "reaches what depends on it, nothing else",
        ),
        decision(
            "complex-division",
            "complex division in `trsv`, `tbsv`, `tpsv`",
            "does not overflow where the quotient does not",
        ),
        decision(
            "zero-factor-triangle",
            "`syrk`, `herk`, `syr2k`, `her2k`, `trmm`, `trsm`, a zero times NaN or infinity",
            "NaN: nothing is skipped",
        )
        .elsewhere("the reference skips, so it is not given these"),
        decision(
            "singular-zero",
            "solves, zero divided by zero",
            "NaN, not finite in complex types, and so on in what depends on it",
        )
        .elsewhere("the reference skips"),
    ]
}

/// Which bits come out of level 1. This binds BLASM only, and no other host.
fn bits() -> Vec<Decision> {
    vec![
        decision(
            "element-bits",
            "`axpy`, `scal`, `csscal`, `zdscal`, `rot`, `rotm`, `copy`, `swap`",
            "an element comes out with the bits that a call of this one element gives, whatever \
             its position, the length, the increments and the place in memory. Where an increment \
             is 0, or the vectors of `swap`, `rot` or `rotm` overlap: with those of as many calls \
             of one element, in their order. Which NaN comes out is left open",
        ),
        decision(
            "sum-bits",
            "`dot`, `dotu`, `dotc`, `dsdot`, `sdsdot`, `nrm2`, `asum`",
            "the numbers, the length and the increments settle every bit; where the vectors lie \
             does not matter. With other increments the same numbers may be summed in another \
             order",
        ),
    ]
}

/// What a library may compute.
fn library() -> Vec<Decision> {
    vec![
        decision(
            "definition",
            "an element of the output, real types",
            "finite, infinite or NaN as the plain loop over the definition gives it, zeros \
             included, whatever stands elsewhere. Exact if all numbers are whole and small",
        )
        .elsewhere(
            "the reference skips zeros in some routines; BLIS in `gemv` and at the edge of \
                    `gemm`, so it gets no `gemv`, and `gemm` only with finite inputs",
        ),
        decision(
            "zero-factor",
            "gemm, gemmtr, gemv, symm, hemm, a zero times NaN or infinity",
            "NaN",
        )
        .elsewhere("BLIS skips zeros of x in `gemv`"),
        decision(
            "nan-complex",
            "complex types, a factor of a product is NaN in one part",
            "the element is NaN in both parts",
        ),
        decision(
            "infinite-complex",
            "complex types, no factor is NaN, one is infinite",
            "the element is not finite, in one part at least: whether the other is finite, \
             infinite or NaN depends on whether alpha and beta multiply as complex numbers. beta \
             times the old output: a part that is not finite comes out as defined if beta has no \
             imaginary part",
        )
        .elsewhere("libraries differ, and some with the value of alpha"),
        decision(
            "hermitian-nan",
            "the diagonal of herk's and her2k's C",
            "real: imaginary parts +0 even if the real one is NaN",
        )
        .elsewhere("agree"),
        decision(
            "trmm-line",
            "trmm, NaN or infinity in B",
            "from the left, a column of B that holds one has every NaN of the definition, and its \
             other elements may be NaN too; every other column is as defined. From the right, \
             rows. NaN or infinity only in A spreads as defined",
        )
        .elsewhere("OpenBLAS multiplies the zeros beyond the triangle too"),
        decision(
            "trsm-line",
            "trsm, NaN or infinity in A or B",
            "from the left, a column of the solution in which the plain substitution gives one is \
             not finite wherever that is not, and its other elements may be NaN too; every other \
             column is as defined. From the right, rows",
        )
        .elsewhere(
            "OpenBLAS's Haswell and Zen kernels multiply the zeros beyond the triangle; \
                    the reference skips zeros",
        ),
        decision(
            "trsm-divisor",
            "trsm, diagonal elements whose reciprocal overflows or is subnormal",
            "divided by",
        )
        .how("the built-in kernels compute such a call")
        .elsewhere("OpenBLAS multiplies by the reciprocal: eta / eta is infinite"),
        decision("sum-zero", "a sum of products that is zero", "a zero of any sign"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_words_and_stand_once() {
        let all: Vec<Decision> = tables().into_iter().flat_map(|table| table.rows).collect();
        let names: BTreeSet<&str> = all.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), all.len(), "a name stands twice");
        for row in &all {
            let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(row.name.chars().all(word), "{}", row.name);
            for text in [row.case, row.answer, row.in_wit.unwrap_or("x")] {
                assert!(!text.is_empty() && !text.contains('\n'), "{}: {text:?}", row.name);
            }
        }
    }
}
