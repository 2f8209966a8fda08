//! Where LAPACK's drivers leave the module's own: the work, by family, from which on those over the
//! host's BLAS were measured to be no slower in any type, with OpenBLAS on both sides.
//!
//! Written by `cargo xtask numpy thresholds --write`.

pub(crate) const MEASURED: &[(&str, u64)] = &[
    ("getrf", 729000),
    ("getrs", 729000),
    ("getri", 10648),
    ("gesv", 101250),
    ("laswp", 131072),
    ("potrf", 91125),
    ("potrs", 16384),
    ("potri", 32768),
    ("posv", 266240),
    ("trtri", 32768),
    ("trtrs", 729000),
    ("lauum", 91125),
];
