//! Where LAPACK's drivers leave the module's own: the work, by family, from which on those over the
//! host's BLAS were measured to be faster, with OpenBLAS on both sides.
//!
//! Written by `cargo xtask numpy thresholds --write`.

pub(crate) const MEASURED: &[(&str, u64)] = &[
    ("getrf", 4096),
    ("getrs", 968),
    ("getri", 512),
    ("gesv", 4352),
    ("laswp", 64),
    ("potrf", 10648),
    ("potrs", 484),
    ("potri", 10648),
    ("posv", 8192),
    ("trtri", 1331),
    ("trtrs", 2025),
    ("lauum", 10648),
];
