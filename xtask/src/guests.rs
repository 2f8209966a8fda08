//! `cargo xtask guests`: the library that guests link, and the guest programs of this repository.
//!
//! Owns where they go: `target/guest/lib/libblasm.a`, `target/guest/include`, `target/guest/*.wasm`.

use crate::process::{self, Step};
use crate::setup::Clang;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Where guests find their header and library.
pub struct Guest {
    /// The compiler.
    pub clang: Clang,
    /// `target/guest`.
    pub folder: PathBuf,
    include: PathBuf,
}

/// Builds the library. Fails if there is no compiler.
pub fn library(root: &Path) -> Result<Guest> {
    let clang = Clang::find().context(Clang::MISSING)?;
    let folder = target(root).join("guest");
    let (source, include) = (root.join("guest/c/src"), root.join("guest/c/include"));
    let guest = Guest { clang, folder, include };
    let archive = guest.archive();
    let inputs: Vec<PathBuf> = [&source, &guest.include]
        .into_iter()
        .map(|f| files(f))
        .collect::<Result<Vec<_>>>()?
        .concat();
    if !is_newer(&archive, &inputs) {
        Step::start(format!("compiling {}", shown(root, &archive)));
        build_archive(&guest, &source)?;
    }
    check_symbols(root, &guest)?;
    Ok(guest)
}

impl Guest {
    fn archive(&self) -> PathBuf {
        self.folder.join("lib/libblasm.a")
    }

    /// Compiles a C program against the host's BLAS.
    pub fn program(&self, root: &Path, source: &str, optimise: &str) -> Result<PathBuf> {
        let source = root.join(source);
        let name = source.file_stem().context("a program has a name")?;
        let output = self.folder.join(name).with_extension("wasm");
        // A program may include what lies beside it.
        let mut inputs = files(source.parent().context("a program lies in a folder")?)?;
        inputs.push(self.archive());
        if !is_newer(&output, &inputs) {
            Step::start(format!("compiling {}", shown(root, &output)));
            let mut command = self.clang.command();
            // Complex level 3 needs more than the 64 KiB of stack that are the default; and a call
            // with the wrong signature is only a warning, which becomes a trap at run time.
            command.args([
                optimise,
                "-msimd128",
                "-Wall",
                "-Wl,-z,stack-size=8388608",
                "-Wl,--fatal-warnings",
            ]);
            command.arg("-I").arg(&self.include).arg(&source);
            command.arg("-L").arg(self.folder.join("lib")).arg("-lblasm").arg("-o").arg(&output);
            process::run(command)?;
        }
        Ok(output)
    }
}

/// Builds everything that this repository has of guests.
pub fn all(root: &Path) -> Result<Guest> {
    let guest = library(root)?;
    guest.program(root, "examples/digits/digits.c", "-O3")?;
    guest.program(root, "tests/programs/c_driver.c", "-O2")?;
    guest.program(root, "tests/programs/c_xerbla.c", "-O2")?;
    Ok(guest)
}

/// One object a routine, so that a program links only what it calls and may define the rest itself.
fn build_archive(guest: &Guest, source: &Path) -> Result<()> {
    let objects = guest.folder.join("objects");
    let _ = fs::remove_dir_all(&objects);
    fs::create_dir_all(&objects)?;
    fs::create_dir_all(guest.folder.join("lib"))?;
    let mut jobs: Vec<(String, Option<String>, PathBuf)> = Vec::new();
    for family in blasm_spec::table() {
        for (routine, _) in family.routines {
            jobs.push((
                routine.clone(),
                Some(format!("-DBLASM_ROUTINE_{routine}")),
                source.join("cblas.c"),
            ));
        }
    }
    for name in ["fail", "globals", "xerbla"] {
        jobs.push((name.to_owned(), None, source.join(name).with_extension("c")));
    }
    let outputs: Vec<PathBuf> =
        jobs.iter().map(|(name, ..)| objects.join(name).with_extension("o")).collect();
    let queue = Mutex::new(jobs.iter().zip(&outputs));
    let failure = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().expect("no worker panics").next();
                    let Some(((_, define, source), output)) = next else { return };
                    let mut command = guest.clang.command();
                    command.args(["-O2", "-std=c11", "-Wall", "-Wextra", "-Werror"]).args(define);
                    command
                        .arg("-I")
                        .arg(&guest.include)
                        .arg("-c")
                        .arg(source)
                        .arg("-o")
                        .arg(output);
                    if let Err(error) = process::run(command) {
                        *failure.lock().expect("no worker panics") = Some(error);
                        return;
                    }
                }
            });
        }
    });
    if let Some(error) = failure.into_inner()? {
        return Err(error);
    }
    let archive = guest.archive();
    let _ = fs::remove_file(&archive);
    // GNU ar writes no index for WebAssembly objects.
    let mut ar = guest.clang.tool("ar");
    ar.arg("rcs").arg(&archive).args(&outputs);
    process::run(ar)
}

/// Compares the archive's symbols with the golden list.
fn check_symbols(root: &Path, guest: &Guest) -> Result<()> {
    let mut nm = guest.clang.tool("nm");
    nm.args(["--defined-only", "--extern-only", "--format=just-symbols", "--quiet"])
        .arg(guest.archive());
    let text = process::output(nm)?;
    let mut defined: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.ends_with(':') && *line != "blasm_fail")
        .collect();
    defined.sort_unstable();
    let golden = fs::read_to_string(root.join("guest/expected/cblas-symbols.txt"))?;
    let expected: Vec<&str> = golden.lines().collect();
    if defined != expected {
        let missing: Vec<_> = expected.iter().filter(|s| !defined.contains(s)).collect();
        let extra: Vec<_> = defined.iter().filter(|s| !expected.contains(s)).collect();
        bail!(
            "libblasm.a does not define what guest/expected/cblas-symbols.txt says: missing {missing:?}, extra {extra:?}"
        );
    }
    Ok(())
}

/// Cargo's target folder.
pub fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir))
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(fs::read_dir(folder)?
        .collect::<std::io::Result<Vec<_>>>()?
        .into_iter()
        .map(|e| e.path())
        .collect())
}

fn is_newer(output: &Path, inputs: &[PathBuf]) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let Some(made) = modified(output) else { return false };
    inputs.iter().all(|input| modified(input).is_some_and(|changed| changed <= made))
}

/// Builds the programs of the workspace with the one profile, and says which `blasm` that made.
pub fn build_workspace(root: &Path) -> Result<PathBuf> {
    Step::start(
        "building (the first time takes about ten minutes on two cores: Wasmtime is compiled)",
    );
    let mut cargo = Command::new(env!("CARGO"));
    // Always the whole workspace: another choice of packages has other features, and Wasmtime would be
    // compiled once more.
    cargo.current_dir(root).args(["build", "--workspace", "--quiet"]);
    process::run(cargo)?;
    Ok(target(root).join("debug").join(format!("blasm{}", std::env::consts::EXE_SUFFIX)))
}
