//! The default answer to an illegal argument of CBLAS: the reference's lines on stderr, then the end of
//! the program.

use crate::cblas::ILLEGAL;
use crate::output::{Stderr, illegal_argument};
use core::ffi::{CStr, c_char};
use core::fmt::Write;
use core::sync::atomic::Ordering::Relaxed;

/// The format may have one number, `%d`, as all have that the library makes.
#[unsafe(export_name = "cblas_xerbla")]
unsafe extern "C" fn symbol(
    p: i32,
    rout: *const c_char,
    form: *const c_char,
    arguments: *const i32,
) {
    // SAFETY: as in C, the caller passes texts.
    let (rout, form) =
        unsafe { (CStr::from_ptr(rout).to_bytes(), CStr::from_ptr(form).to_bytes()) };
    // A handler receives the number in the column-major call into which the reference turns a row-major
    // one; the reference's own handler, like this one, prints the position in the call that was made.
    let illegal = ILLEGAL.load(Relaxed);
    let p = if illegal != 0 { illegal as i32 } else { p };
    if p != 0 {
        let _ = write!(Stderr, "Parameter {p} to routine ");
        Stderr.bytes(rout);
        // For other arguments than flags, the Fortran code reports them; its names have six characters.
        let width = if illegal != 0 && form.is_empty() { "cblas_".len() + 6 } else { 0 };
        let _ = writeln!(Stderr, "{:1$} was incorrect", "", width.saturating_sub(rout.len()));
    }
    match form.windows(2).position(|two| two == b"%d") {
        Some(at) => {
            Stderr.bytes(&form[..at]);
            // SAFETY: the format takes a number, so it is there.
            let _ = write!(Stderr, "{}", unsafe { arguments.read_unaligned() });
            Stderr.bytes(&form[at + 2..]);
        }
        None => Stderr.bytes(form),
    }
    // The reference exits with -1, which WASI does not have.
    illegal_argument()
}
