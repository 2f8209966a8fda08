pub fn imports_header(_: &[crate::Family]) -> String { String::new() }
pub fn cblas_header(_: &[crate::Family]) -> String { String::new() }
pub fn cblas_shim(_: &[crate::Family]) -> String { String::new() }
pub fn symbols(_: &[crate::Family]) -> String { String::new() }
