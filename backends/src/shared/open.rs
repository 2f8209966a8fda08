//! Opening a library so that it runs its own code.

use libloading::os::unix::Library;
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::path::Path;

/// Opens a library for ever.
///
/// `RTLD_NOW`: a symbol that cannot be bound shows here and not in a guest's call. `RTLD_LOCAL` and
/// `RTLD_DEEPBIND`: the library's calls to its own functions stay its own, even where another BLAS
/// has put its symbols in the global scope, as MKL does. (DEEPBIND is glibc's.)
pub(super) fn open(path: &Path) -> Result<ManuallyDrop<Library>, String> {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    let flags = libc::RTLD_NOW | libc::RTLD_LOCAL | libc::RTLD_DEEPBIND;
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    let flags = libc::RTLD_NOW | libc::RTLD_LOCAL;
    // SAFETY: opening runs the library's constructors. The host chose the file, and choosing a
    // library is trusting it.
    let library = unsafe { Library::open(Some(path), flags) }.map_err(|error| {
        // The loader's own words are the error's source.
        let source = std::error::Error::source(&error);
        source.map_or_else(|| error.to_string(), ToString::to_string)
    })?;
    // Never closed: its threads would run code that is gone, and its functions are handed out without
    // a lifetime.
    Ok(ManuallyDrop::new(library))
}

/// The address of a symbol.
pub(super) fn symbol(library: &Library, name: &str) -> Option<*const c_void> {
    // SAFETY: only the address is taken; whoever calls it says why the type is right.
    let symbol = unsafe { library.get::<*const c_void>(name.as_bytes()) }.ok()?;
    let address = symbol.as_raw_ptr().cast_const();
    (!address.is_null()).then_some(address)
}
