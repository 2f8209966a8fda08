//! Functions with which a library describes itself, as data.
//!
//! Owns the kinds of such functions, and the calls of them. Names here lack the prefix and the
//! suffix of a build.

use super::Symbols;
use super::open::function;
use std::ffi::{CStr, c_char, c_int};

/// A function that returns a text.
#[derive(Clone, Copy, Debug)]
pub enum Text {
    /// It takes nothing and returns the text.
    Returned(&'static str),
    /// It takes a buffer and its length, and fills it.
    Filled(&'static str),
    /// The second takes the number that the first returns, and returns the text.
    OfNumber(&'static str, &'static str),
    /// No function: the widest vectors of this processor, by which such libraries choose kernels.
    Processor,
}

/// The widest vectors of this processor.
fn processor() -> String {
    #[cfg(target_arch = "x86_64")]
    let vectors = [
        ("avx512", std::arch::is_x86_feature_detected!("avx512f")),
        ("avx2", std::arch::is_x86_feature_detected!("avx2")),
    ];
    #[cfg(not(target_arch = "x86_64"))]
    let vectors = [(std::env::consts::ARCH, true)];
    let widest = vectors.iter().find(|(_, there)| *there);
    widest.map_or(std::env::consts::ARCH, |(name, _)| name).to_owned()
}

/// A function that returns a number.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// It takes nothing and returns C's `int`.
    Int(&'static str),
    /// It takes nothing and returns a 64-bit integer.
    Long(&'static str),
    /// It takes an `int` that selects a property, and returns an `int`.
    IntOf(&'static str, i32),
}

fn read(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: the library returned a text that ends with a zero and lives as long as the library,
    // for ever.
    unsafe { CStr::from_ptr(text) }.to_string_lossy().trim().to_owned()
}

impl Text {
    /// The answer; `None` if the library has no such function.
    pub(super) fn ask(self, symbols: Symbols<'_>) -> Option<String> {
        match self {
            Self::Processor => Some(processor()),
            Self::Returned(name) => {
                let address = symbols(name)?;
                // SAFETY: this function of a library that has it takes nothing and returns a text.
                let ask: unsafe extern "C" fn() -> *const c_char = unsafe { function(address) };
                // SAFETY: likewise.
                Some(read(unsafe { ask() }))
            }
            Self::Filled(name) => {
                const ROOM: c_int = 256;
                let address = symbols(name)?;
                // SAFETY: this function of a library that has it takes a buffer and its length.
                let fill: unsafe extern "C" fn(*mut c_char, c_int) = unsafe { function(address) };
                let mut buffer: [c_char; ROOM as usize + 1] = [0; ROOM as usize + 1];
                // SAFETY: the buffer has that space, and after it a zero that the library does not
                // write.
                unsafe { fill(buffer.as_mut_ptr(), ROOM) };
                Some(read(buffer.as_ptr()))
            }
            Self::OfNumber(number, text) => {
                let (number, text) = (symbols(number)?, symbols(text)?);
                // SAFETY: these functions of a library that has them return an enumerator and its
                // name.
                let (number, text): (
                    unsafe extern "C" fn() -> c_int,
                    unsafe extern "C" fn(c_int) -> *const c_char,
                ) = unsafe { (function(number), function(text)) };
                // SAFETY: the number is the library's own.
                Some(read(unsafe { text(number()) }))
            }
        }
    }
}

/// A [`Number`] of a library that has it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    Int(unsafe extern "C" fn() -> c_int),
    Long(unsafe extern "C" fn() -> i64),
    IntOf(unsafe extern "C" fn(c_int) -> c_int, c_int),
}

impl Number {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int(name) | Self::Long(name) | Self::IntOf(name, _) => name,
        }
    }

    /// The function, ready to be called.
    pub(super) fn find(self, symbols: Symbols<'_>) -> Option<Asked> {
        let address = symbols(self.name())?;
        // SAFETY: the function of that name of a library that has it is of the type that the row
        // names.
        Some(unsafe {
            match self {
                Self::Int(_) => Asked::Int(function(address)),
                Self::Long(_) => Asked::Long(function(address)),
                Self::IntOf(_, of) => Asked::IntOf(function(address), of),
            }
        })
    }
}

impl Asked {
    /// The number.
    #[inline]
    pub(super) fn get(self) -> i64 {
        // SAFETY: `find` says what the functions are; they change nothing.
        unsafe {
            match self {
                Self::Int(ask) => ask().into(),
                Self::Long(ask) => ask(),
                Self::IntOf(ask, of) => ask(of).into(),
            }
        }
    }
}

/// A function that takes a number of threads.
#[derive(Clone, Copy, Debug)]
pub enum Set {
    /// As C's `int`.
    Int(&'static str),
    /// As a 64-bit integer.
    Long(&'static str),
    /// As an `int`; it returns the number that restores the previous state.
    Swap(&'static str),
}

/// A [`Set`] of a library that has it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Setter {
    Int(unsafe extern "C" fn(c_int)),
    Long(unsafe extern "C" fn(i64)),
    Swap(unsafe extern "C" fn(c_int) -> c_int),
}

impl Set {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int(name) | Self::Long(name) | Self::Swap(name) => name,
        }
    }

    /// The function, ready to be called.
    pub(super) fn find(self, symbols: Symbols<'_>) -> Option<Setter> {
        let address = symbols(self.name())?;
        // SAFETY: the function of that name of a library that has it is of the type that the row
        // names.
        Some(unsafe {
            match self {
                Self::Int(_) => Setter::Int(function(address)),
                Self::Long(_) => Setter::Long(function(address)),
                Self::Swap(_) => Setter::Swap(function(address)),
            }
        })
    }
}

impl Setter {
    /// Sets it, and returns the former value, if the function returns that.
    pub(super) fn set(self, threads: usize) -> Option<usize> {
        let int = c_int::try_from(threads).unwrap_or(c_int::MAX);
        // SAFETY: `find` says what the functions are; a number of threads is legal for each.
        unsafe {
            match self {
                Self::Int(set) => set(int),
                Self::Long(set) => set(int.into()),
                Self::Swap(set) => return usize::try_from(set(int)).ok(),
            }
        }
        None
    }
}
