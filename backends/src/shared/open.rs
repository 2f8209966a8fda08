//! Opening a library so that it runs its own code.

use super::place::LibraryFile;
use blasm_core::registry::FileError;
use std::ffi::c_void;
use std::io::Read;
use std::mem::ManuallyDrop;
use std::path::Path;

#[cfg(unix)]
use libloading::os::unix::Library;
#[cfg(windows)]
use libloading::os::windows::Library;

/// An opened library, for ever: its threads would run code that is gone, and its functions are
/// handed out without a lifetime.
pub(super) type Handle = ManuallyDrop<Library>;

/// Opens a library for ever.
///
/// `RTLD_NOW`: a symbol that cannot be bound is found here and not in a guest's call. `RTLD_LOCAL`
/// and `RTLD_DEEPBIND`: the library's calls to its own functions stay its own, even if another BLAS
/// has put its symbols into the global scope, as MKL does. (DEEPBIND is glibc's.)
#[cfg(unix)]
pub(super) fn open(file: &LibraryFile) -> Result<Handle, FileError> {
    let path = file.path();
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    let flags = libc::RTLD_NOW | libc::RTLD_LOCAL | libc::RTLD_DEEPBIND;
    #[cfg(not(all(target_os = "linux", target_env = "gnu")))]
    let flags = libc::RTLD_NOW | libc::RTLD_LOCAL;
    // SAFETY: opening runs the library's constructors. The host chose the file, and choosing a
    // library is trusting it.
    unsafe { Library::open(Some(path), flags) }
        .map(ManuallyDrop::new)
        .map_err(|error| FileError::Open(words(&error, path)))
}

/// Opens a library for ever. Windows looks up names per library, so that nothing needs to be kept
/// apart; it only looks for what the library needs in its own folder, the program's and the
/// system's.
#[cfg(windows)]
pub(super) fn open(file: &LibraryFile) -> Result<Handle, FileError> {
    use libloading::os::windows::{
        LOAD_LIBRARY_SEARCH_DEFAULT_DIRS, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR,
    };
    let path = file.path();
    let flags = LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS;
    // SAFETY: as above.
    unsafe { Library::load_with_flags(path, flags) }
        .map(ManuallyDrop::new)
        .map_err(|error| FileError::Open(words(&error, path)))
}

/// The loader's own words, from the source of the error, without the path, which the message has
/// already.
fn words(error: &libloading::Error, file: &Path) -> String {
    let words =
        std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    let path = format!("{}: ", file.display());
    let words = words.strip_prefix(&path).map_or(words.clone(), str::to_owned);
    match is_of_another_kind(file) {
        true => format!("it is no shared library: {words}"),
        false => words,
    }
}

/// Whether a file does not even begin like a library of this system. (macOS has several beginnings,
/// and libraries without a file.)
fn is_of_another_kind(file: &Path) -> bool {
    let expected: &[u8] = match () {
        () if cfg!(target_os = "macos") => return false,
        () if cfg!(windows) => b"MZ",
        () => b"\x7fELF",
    };
    let mut beginning = Vec::new();
    let read = std::fs::File::open(file)
        .and_then(|file| file.take(expected.len() as u64).read_to_end(&mut beginning));
    read.is_ok() && beginning != expected
}

/// The address of a symbol.
pub(super) fn symbol(library: &Library, name: &str) -> Option<*const c_void> {
    // SAFETY: only the address is taken; the code that calls it says why the type is right.
    let symbol = unsafe { library.get::<*const c_void>(name.as_bytes()) }.ok()?;
    #[cfg(unix)]
    let address = symbol.as_raw_ptr().cast_const();
    #[cfg(windows)]
    let address = symbol.as_raw_ptr() as *const c_void;
    (!address.is_null()).then_some(address)
}

/// An address as the function at that place; `()` for a routine that has no such function.
///
/// # Safety
/// A function of type `F` lies at the address.
pub(super) unsafe fn function<F: Copy>(address: *const c_void) -> F {
    const { assert!(size_of::<F>() == size_of::<*const c_void>() || size_of::<F>() == 0) };
    // SAFETY: function and data pointers have one size where libraries are loaded; the caller
    // vouches for the type.
    unsafe { std::mem::transmute_copy::<*const c_void, F>(&address) }
}
