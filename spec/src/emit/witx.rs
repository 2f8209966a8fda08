pub fn module(_: &[crate::Family]) -> String { String::new() }
