//! Both sets of kernels of level 3 against their definitions.

mod common;

mod plain {
    use super::common;
    use crate::level3_tests;

    level3_tests!(blasm_kernels::level3::plain);
}

#[cfg(feature = "gemm")]
mod blocked {
    use super::common;
    use crate::level3_tests;

    level3_tests!(blasm_kernels::level3::blocked);
}
