//! `cargo xtask setup`: what the demo and the tests need from the system.
//!
//! Owns the list of packages and the search for a C compiler that makes WebAssembly. It installs only
//! where it may (Debian or Ubuntu, as root or with a sudo that asks nothing), says what and how, and
//! elsewhere says what is missing. Nothing fails here: who needs a tool says so when it is not there.

use crate::process::{self, Step};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Debian packages, and what each group is for.
const PACKAGES: &[(&str, &[&str])] = &[
    (
        "a C compiler that makes WebAssembly",
        &["clang-22", "lld-22", "llvm-22", "wasi-libc", "libclang-rt-22-dev-wasm32"],
    ),
    (
        "OpenBLAS, and its headers for the programs that are compared with",
        &["libopenblas-dev", "pkg-config"],
    ),
];

/// Installs what is missing, where that is possible.
pub fn run() {
    if !is_debian() {
        if Clang::find().is_none() {
            Step::done(Clang::MISSING);
        }
        return;
    }
    let missing: Vec<&str> = PACKAGES
        .iter()
        .flat_map(|(_, packages)| *packages)
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return;
    }
    let list = missing.join(" ");
    let Some(prefix) = privilege() else {
        Step::start(format!(
            "these packages are missing; install them with\n    sudo apt-get install --no-install-recommends {list}"
        ));
        return;
    };
    Step::start(format!("installing with apt-get: {list}"));
    for (what, packages) in PACKAGES {
        if packages.iter().any(|package| missing.contains(package)) {
            Step::done(format!("{what}: {}", packages.join(" ")));
        }
    }
    // A group that cannot be installed must not keep the others away.
    let apt = |arguments: &[&str]| {
        let mut words =
            prefix.iter().copied().chain(["apt-get", "-qq", "-y"]).chain(arguments.iter().copied());
        let mut command = Command::new(words.next().unwrap_or("apt-get"));
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        process::run(command)
    };
    if let Err(error) = apt(&["update"]) {
        Step::done(format!("{error:#}"));
    }
    for (what, packages) in PACKAGES {
        let group: Vec<&str> = packages.iter().copied().filter(|p| missing.contains(p)).collect();
        if group.is_empty() {
            continue;
        }
        if let Err(error) =
            apt(&[&["install", "--no-install-recommends"], group.as_slice()].concat())
        {
            Step::done(format!("could not install {what}: {error:#}"));
        }
    }
}

fn is_debian() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

fn is_installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", package])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).contains("install ok installed"))
}

/// What to put before apt-get: nothing for root, sudo where it asks for no password.
fn privilege() -> Option<Vec<&'static str>> {
    let succeeds = |program: &str, args: &[&str]| {
        Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output()
    };
    if succeeds("id", &["-u"]).is_ok_and(|out| out.stdout.trim_ascii() == b"0") {
        return Some(Vec::new());
    }
    succeeds("sudo", &["-n", "true"])
        .is_ok_and(|out| out.status.success())
        .then(|| vec!["sudo", "-n"])
}

/// A C compiler that makes WebAssembly for WASI, and the tools beside it.
#[derive(Clone, Debug)]
pub struct Clang {
    compiler: PathBuf,
    suffix: String,
}

impl Clang {
    /// What to say where there is none.
    pub const MISSING: &'static str = "no C compiler for WebAssembly was found. On Debian or Ubuntu: \
        apt-get install clang-22 lld-22 llvm-22 wasi-libc libclang-rt-22-dev-wasm32 (or another version, 16 or later). \
        Elsewhere: a clang with the target wasm32-wasi and wasi-libc; BLASM_CLANG names it.";

    /// The first that can link a program: `BLASM_CLANG`, then versions from the newest on.
    pub fn find() -> Option<Self> {
        if let Some(compiler) = std::env::var_os("BLASM_CLANG") {
            let found = Self { compiler: compiler.into(), suffix: String::new() };
            return found.works().then_some(found);
        }
        let versions = (16..=30).rev().map(|version| format!("-{version}")).chain([String::new()]);
        versions
            .map(|suffix| Self { compiler: format!("clang{suffix}").into(), suffix })
            .find(Self::works)
    }

    fn works(&self) -> bool {
        let program = std::env::temp_dir().join(format!("blasm-probe-{}.wasm", std::process::id()));
        let mut command = self.command();
        command.args(["-x", "c", "-", "-o"]).arg(&program).stdin(Stdio::piped());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let works = command.spawn().and_then(|mut child| {
            use std::io::Write;
            if let Some(mut stdin) = child.stdin.take() {
                stdin.write_all(b"#include <stdio.h>\nint main(void) { return puts(\"\"); }\n")?;
            }
            child.wait()
        });
        let _ = std::fs::remove_file(program);
        works.is_ok_and(|status| status.success())
    }

    /// The compiler, with what every compilation for WASI needs. An installed binaryen would run after
    /// linking and drop names, hence `--no-wasm-opt`.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.compiler);
        command.args([
            "--target=wasm32-wasi",
            "-Wno-deprecated",
            "-Wno-unused-command-line-argument",
            "--no-wasm-opt",
        ]);
        command
    }

    /// A tool of LLVM's, such as `ar`, of the compiler's version.
    pub fn tool(&self, name: &str) -> Command {
        Command::new(format!("llvm-{name}{}", self.suffix))
    }
}
