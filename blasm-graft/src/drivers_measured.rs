//! Where LAPACK's drivers leave the module's own: the work, by family, from which on those over the
//! host's BLAS were measured to be faster, with OpenBLAS on both sides.
//!
//! Written by `cargo xtask numpy thresholds --write`.

pub(crate) const MEASURED: &[(&str, u64)] = &[
    ("getrf", 4096),
    ("getrs", 484),
    ("getri", 1331),
    ("gesv", 8192),
    ("laswp", 64),
    ("potrf", 32768),
    ("potrs", 512),
    ("potri", 10648),
    ("posv", 11132),
    ("trtri", 32768),
    ("trtrs", 1331),
    ("lauum", 10648),
];
