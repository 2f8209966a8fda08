//! Whether a library's integers have 32 or 64 bits, if it does not say.

use std::ffi::c_void;

/// Asks by a call that is legal either way: it copies two elements that are an increment of
/// 2^32 + 1 apart, or of 1 if the library looks at 32 bits. What lies so far away is a reservation
/// that reads as zeros.
///
/// A negative count, which other programs use for this, is an error to some libraries, and ends the
/// process (<https://github.com/JuliaLinearAlgebra/libblastrampoline/issues/101>).
///
/// # Errors
/// If the address space cannot be reserved.
#[cfg(unix)]
pub(super) fn is_wide(dcopy: *const c_void) -> Result<bool, String> {
    use std::ptr;
    const INCREMENT: i64 = (1 << 32) + 1;
    // A stride before and one after, since libraries were seen to read one too many.
    const BYTES: usize = 3 * (INCREMENT as usize + 1) * size_of::<f64>();
    const START: usize = BYTES / 3;
    type Dcopy = unsafe extern "C" fn(i64, *const f64, i64, *mut f64, i64);
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE;
    // SAFETY: a new mapping, to which nothing else refers.
    let base = unsafe { libc::mmap(ptr::null_mut(), BYTES, libc::PROT_READ, flags, -1, 0) };
    if base == libc::MAP_FAILED {
        return Err(format!(
            "cannot tell whether its integers have 32 or 64 bits: no address space of {} GiB",
            BYTES >> 30
        ));
    }
    let page = 64 << 10;
    let start = START.next_multiple_of(page);
    let mut copied = [-1.0; 2];
    // SAFETY: the pages of the two elements lie within the mapping, and are made writable before
    // they are written. The function is BLAS's DCOPY, with integers of either width; both read
    // within the mapping and write two elements. On the platforms where libraries are loaded, a
    // function with 32-bit integers reads the lower half of an argument.
    unsafe {
        let x = base.byte_add(start);
        let writable = libc::mprotect(x, page, libc::PROT_READ | libc::PROT_WRITE) == 0;
        if writable {
            x.cast::<f64>().add(1).write(1.0);
            let dcopy = std::mem::transmute::<*const c_void, Dcopy>(dcopy);
            dcopy(2, x.cast(), INCREMENT, copied.as_mut_ptr(), 1);
        }
        libc::munmap(base, BYTES);
    }
    match copied {
        [0.0, 1.0] => Ok(false),
        [0.0, 0.0] => Ok(true),
        other => Err(format!("its dcopy copied {other:?} where 0 and 1, or 0 and 0, lie")),
    }
}

/// On other systems, builds of the other kind say so.
#[cfg(not(unix))]
pub(super) fn is_wide(_: *const c_void) -> Result<bool, String> {
    Ok(false)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// DCOPY, by the width of its integers.
    macro_rules! dcopy {
        ($name:ident, $int:ty) => {
            unsafe extern "C" fn $name(
                n: $int,
                x: *const f64,
                incx: $int,
                y: *mut f64,
                incy: $int,
            ) {
                for i in 0..n as isize {
                    // SAFETY: the caller has this many elements, at these increments.
                    unsafe { *y.offset(i * incy as isize) = *x.offset(i * incx as isize) };
                }
            }
        };
    }
    dcopy!(narrow, i32);
    dcopy!(wide, i64);

    unsafe extern "C" fn wrong(_: i64, _: *const f64, _: i64, y: *mut f64, _: i64) {
        // SAFETY: it is the first of two elements.
        unsafe { *y = 3.0 };
    }

    #[test]
    fn the_width_of_integers_is_found_by_a_legal_call() {
        assert_eq!(is_wide(narrow as *const c_void), Ok(false));
        assert_eq!(is_wide(wide as *const c_void), Ok(true));
        assert!(
            is_wide(wrong as *const c_void).is_err_and(|why| why.contains("copied [3.0, -1.0]"))
        );
    }
}
