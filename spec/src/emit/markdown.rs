pub fn signatures(_: &[crate::Family]) -> String { String::new() }
pub fn routines(_: &[crate::Family]) -> String { String::new() }
