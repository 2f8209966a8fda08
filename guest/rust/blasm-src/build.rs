//! Compiles the symbols for WebAssembly, with an object for each, and packs them into an archive.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// More units than there are symbols, so that each module is one; and none knows another's code, in whose
/// place a program may put its own.
const UNITS: [&str; 2] = ["-Ccodegen-units=1024", "-Clto=off"];

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
}

fn main() {
    println!("cargo:rerun-if-changed=shims");
    if variable("CARGO_CFG_TARGET_FAMILY").split(',').all(|family| family != "wasm") {
        return;
    }
    let out = PathBuf::from(variable("OUT_DIR"));
    let (library, target) = (out.join("libblasm_shims.rlib"), variable("TARGET"));
    let mut rustc = Command::new(variable("RUSTC"));
    rustc.args(["--edition=2024", "--crate-name=blasm_shims", "--crate-type=rlib", "shims/lib.rs"]);
    // What the rest of the program is compiled with, such as features of the target.
    let flags = variable("CARGO_ENCODED_RUSTFLAGS");
    rustc.args(flags.split('\x1f').filter(|flag| !flag.is_empty()));
    rustc.args(["--target", &target, "-Copt-level=3", "-Cpanic=abort", "-Cembed-bitcode=no"]);
    rustc.args(UNITS);
    rustc.arg("-o").arg(&library);
    let status = rustc.status().unwrap_or_else(|why| panic!("cannot start {rustc:?}: {why}"));
    assert!(
        status.success(),
        "blasm-src cannot be compiled: if the compiler says that there is no `core`, run \
         `rustup target add {target}`"
    );
    let objects = objects(&fs::read(&library).expect("rustc wrote it"));
    write(&out.join("libblasm.a"), &objects);
    println!("cargo:rustc-link-search=native={}", out.display());
    println!("cargo:rustc-link-lib=static=blasm");
}

/// The objects in a library of Rust, which is an archive that also has metadata.
fn objects(library: &[u8]) -> Vec<Vec<u8>> {
    let mut rest = library.strip_prefix(b"!<arch>\n").expect("a library is an archive");
    let mut objects = Vec::new();
    while !rest.is_empty() {
        let (header, after) = rest.split_at(60);
        let size = String::from_utf8_lossy(&header[48..58]);
        let size: usize = size.trim().parse().expect("a member has a size");
        let (content, _) = after.split_at(size);
        // Other members are metadata and what archives have themselves.
        if content.starts_with(b"\0asm") {
            objects.push(content.to_vec());
        }
        rest = &after[(size + size % 2).min(after.len())..];
    }
    objects
}

/// Writes an archive.
fn write(path: &Path, objects: &[Vec<u8>]) {
    let mut archive = b"!<arch>\n".to_vec();
    for (i, object) in objects.iter().enumerate() {
        let (name, size) = (format!("{i}.o/"), object.len());
        let header = format!("{name:<16}{0:<12}{0:<6}{0:<6}{1:<8}{size:<10}`\n", 0, 644);
        archive.extend(header.bytes());
        archive.extend(object);
        archive.resize(archive.len() + archive.len() % 2, b'\n');
    }
    fs::write(path, archive).expect("cargo's folder can be written to");
}
