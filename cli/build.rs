//! Asks the linker for compact relocations where the system's loader reads them: a program of this size has
//! 60,000, and reading them is a third of a small program's start.

use std::ffi::CStr;

/// The first glibc whose loader knows them.
const KNOWS: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is_own = std::env::var("HOST").ok() == std::env::var("TARGET").ok();
    if is_own && glibc().is_some_and(|version| version >= KNOWS) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn glibc() -> Option<(u32, u32)> {
    // SAFETY: it takes nothing and returns a string that lives as long as the process.
    let version = unsafe { CStr::from_ptr(libc::gnu_get_libc_version()) };
    let (major, minor) = version.to_str().ok()?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn glibc() -> Option<(u32, u32)> {
    None
}
