//! The plain level 3 against its definitions.

mod common;

level3_tests!(blasm_kernels::level3_plain);
