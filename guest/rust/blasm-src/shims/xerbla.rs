//! The default answer to an illegal argument of Fortran's BLAS: the reference's line, then the end of the
//! program. The reference writes to stdout and stops with 0, which a caller cannot distinguish from a
//! result and from success; hence stderr, and 1.

use crate::output::{Stderr, illegal_argument};
use core::fmt::Write;

#[unsafe(export_name = "xerbla_")]
unsafe extern "C" fn symbol(srname: *const u8, info: *const i32, length: i32) -> i32 {
    // SAFETY: as in Fortran, the caller passes a text of that length and a number.
    let (name, info) = unsafe {
        (core::slice::from_raw_parts(srname, length.max(0) as usize), info.read_unaligned())
    };
    let _ = write!(Stderr, " ** On entry to ");
    Stderr.bytes(name.trim_ascii_end());
    let _ = writeln!(Stderr, " parameter number {info:2} had an illegal value");
    illegal_argument()
}
