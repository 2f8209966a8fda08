//! Level 3.
pub(super) use blasm_kernels::level3_plain::*;
