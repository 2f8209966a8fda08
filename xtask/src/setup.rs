//! `cargo xtask setup`: what the demo and the tests need from the system.
//!
//! Owns the list of packages, the libraries that only tests need (in `.cache/`, if they are Python
//! packages), and Rust's standard library for the provider (with rustup, if there is one). It only
//! installs system packages where it may (on Debian or Ubuntu, as root or with a sudo that asks no
//! password), and says which; elsewhere it says what is missing. Nothing fails here: the code that
//! needs a tool reports its absence.

use crate::{provider, rust};
use blasm_cc::Compiler;
use blasm_tools::clang::Clang;
use blasm_tools::process::{self, Step};
use blasm_tools::reference::Reference;
use blasm_tools::required;
use std::path::Path;
use std::process::{Command, Stdio};

/// Something that is needed, and the packages that provide it.
struct Group {
    what: &'static str,
    packages: Vec<String>,
}

/// Installs what is missing, where that is possible, for the demo and for the tests.
pub fn for_tests(root: &Path) {
    run();
    let mut groups = Vec::new();
    if Clang::find_cxx().is_err() {
        let packages = if is_debian() { cxx_packages() } else { Vec::new() };
        let what = "C++'s library for WebAssembly, for guests in C++";
        if packages.is_empty() {
            Step::start(format!("missing: {what}"));
        } else {
            groups.push(Group { what, packages });
        }
    }
    if Reference::find().is_none() {
        let packages = ["libblas3", "libblas-dev"].map(str::to_owned).to_vec();
        groups.push(Group { what: "the reference BLAS, to run the tests on and to ask", packages });
    }
    if is_debian() && !exists_in_usr("lapack/liblapack.so.3") {
        let packages = vec!["liblapack3".to_owned()];
        groups.push(Group { what: "the reference LAPACK, to compare the drivers with", packages });
    }
    if !succeeds("f2c", &["--version"]) || !succeeds("xz", &["--version"]) {
        let packages = ["f2c", "xz-utils"].map(str::to_owned).to_vec();
        groups.push(Group { what: "f2c, for the reference's own test programs", packages });
    }
    let lacking =
        ["cmake", "pkg-config"].into_iter().filter(|name| !succeeds(name, &["--version"]));
    let packages: Vec<String> = lacking.map(str::to_owned).collect();
    if !packages.is_empty() {
        groups.push(Group { what: "build systems, to build with the SDK", packages });
    }
    if cfg!(target_os = "linux") && !succeeds("valgrind", &["--version"]) {
        let packages = vec!["valgrind".to_owned()];
        groups.push(Group { what: "valgrind, to count the instructions of a call", packages });
    }
    if is_debian() && !exists_in_usr("blis-pthread/libblis.so.4") {
        let packages = vec!["libblis4-pthread".to_owned()];
        groups.push(Group { what: "BLIS, to run the tests on", packages });
    }
    if is_debian() && !exists_in_usr("openblas64-pthread/libopenblas64.so.0") {
        let packages = vec!["libopenblas64-0-pthread".to_owned()];
        groups.push(Group { what: "OpenBLAS with 64-bit integers, to run the tests on", packages });
    }
    if let Some(why) = rust::lacks() {
        match succeeds("rustup", &["--version"]) {
            true => add_target(root, rust::TARGET, "guests in Rust"),
            false => Step::start(format!("guests in Rust cannot be built: {why}")),
        }
    }
    if is_debian() && !Path::new("/usr/include/eigen3/Eigen/Core").exists() {
        let packages = vec!["libeigen3-dev".to_owned()];
        groups.push(Group { what: "Eigen, for a guest in C++", packages });
    }
    if is_debian() && !Path::new("/usr/include/armadillo").exists() {
        let packages = vec!["libarmadillo-dev".to_owned()];
        groups.push(Group { what: "Armadillo, for a guest in C++", packages });
    }
    if let Some(why) = provider::lacks() {
        if succeeds("rustup", &["--version"]) {
            add_target(root, provider::TARGET, "the provider");
        }
        if provider::lacks().is_some() && is_debian() {
            let packages = provider::DEBIAN.map(str::to_owned).to_vec();
            let what = "Rust for WebAssembly, for the provider";
            groups.push(Group { what, packages });
        } else if provider::lacks().is_some() {
            Step::start(format!("the provider cannot be built: {why}"));
        }
    }
    let wheels: Vec<&Wheel> = WHEELS.iter().filter(|wheel| wheel.is_wanted(root)).collect();
    let has_pip = || succeeds("python3", &["-m", "pip", "--version"]);
    if !wheels.is_empty() && !has_pip() {
        let packages = vec!["python3-pip".to_owned()];
        groups.push(Group { what: "pip, for the libraries that wheels bring along", packages });
    }
    install(groups);
    for wheel in wheels {
        wheel.install(root, has_pip());
    }
}

/// Has rustup install Rust's standard library for a target.
fn add_target(root: &Path, target: &str, user: &str) {
    let mut rustup = Command::new("rustup");
    rustup.current_dir(root).args(["target", "add", target]);
    let shown = process::shown(&rustup);
    Step::start(format!("installing Rust's standard library for {user}: {shown}"));
    if let Err(error) = process::run(rustup) {
        Step::done(format!("could not install it: {error:#}"));
    }
}

/// Whether the distribution's folder of libraries has a file.
fn exists_in_usr(file: &str) -> bool {
    let folder = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    Path::new(&folder).join(file).exists()
}

/// A library that Python packages include; `tests/transports` looks for it where it is put.
struct Wheel {
    what: &'static str,
    /// Packages and versions.
    packages: &'static [&'static str],
    /// A folder in `.cache`.
    folder: &'static str,
    /// The file that exists afterwards.
    file: &'static str,
    /// The option of pip with which the files of the package keep their places.
    places: &'static str,
    /// The name in `BLASM_REQUIRE` without which a large one is not installed.
    only_if_required: Option<&'static str>,
}

const WHEELS: &[Wheel] = &[
    Wheel {
        what: "the OpenBLAS of a Python wheel, a newer release than distributions have",
        packages: &["scipy-openblas32==0.3.34.0.0"],
        folder: "scipy-openblas",
        file: "scipy_openblas32/lib/libscipy_openblas.so",
        places: "--target",
        only_if_required: None,
    },
    Wheel {
        what: "the same with 64-bit integers",
        packages: &["scipy-openblas64==0.3.34.0.0"],
        folder: "scipy-openblas64",
        file: "scipy_openblas64/lib/libscipy_openblas64_.so",
        places: "--target",
        only_if_required: None,
    },
    Wheel {
        what: "MKL (800 MB)",
        packages: &["mkl==2026.2.0", "intel-openmp==2026.2.0"],
        folder: "mkl",
        file: "lib/libmkl_rt.so.3",
        places: "--prefix",
        only_if_required: Some("mkl"),
    },
];

impl Wheel {
    fn is_wanted(&self, root: &Path) -> bool {
        let is_there = root.join(".cache").join(self.folder).join(self.file).exists();
        !is_there && self.only_if_required.is_none_or(required)
    }

    /// Puts it into the repository's cache.
    fn install(&self, root: &Path, has_pip: bool) {
        let mut command = Command::new("python3");
        command.current_dir(root);
        command.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]);
        command.args(["--ignore-installed", "--no-warn-script-location", self.places]);
        command.arg(format!(".cache/{}", self.folder)).args(self.packages);
        command.env("PIP_ROOT_USER_ACTION", "ignore").env("PIP_DISABLE_PIP_VERSION_CHECK", "1");
        let shown = process::shown(&command);
        if !has_pip {
            Step::start(format!("missing: {}\n    {shown}", self.what));
            return;
        }
        Step::start(format!("installing {}: {shown}", self.what));
        if let Err(error) = process::run(command) {
            Step::done(format!("could not install {}: {error:#}", self.what));
        }
        // Debian's pip inserts a folder.
        #[cfg(unix)]
        {
            let folder = root.join(".cache").join(self.folder);
            if folder.join("local/lib").is_dir() && !folder.join("lib").exists() {
                let _ = std::os::unix::fs::symlink("local/lib", folder.join("lib"));
            }
        }
    }
}

/// Installs what the demo needs and is missing, where that is possible.
pub fn run() {
    let needs_clang = Clang::find().is_err();
    let needs_openblas = !succeeds("pkg-config", &["--exists", "openblas"]);
    if !is_debian() {
        if needs_clang {
            let what = "missing: a C compiler that makes WebAssembly";
            Step::start(format!("{what}. {}", Compiler::ADVICE));
        }
        if needs_openblas {
            Step::start(
                "OpenBLAS's development files were not found; what compares with native code is left out",
            );
        }
        return;
    }
    let mut groups = Vec::new();
    if needs_clang {
        groups.push(Group {
            what: "a C compiler that makes WebAssembly",
            packages: clang_packages(),
        });
    }
    if needs_openblas {
        let packages = ["libopenblas-dev", "pkg-config"].map(str::to_owned).to_vec();
        groups.push(Group { what: "OpenBLAS, with headers for what is compared with", packages });
    }
    install(groups);
}

/// Installs packages of the distribution; says what is missing where that is not possible.
fn install(groups: Vec<Group>) {
    if groups.is_empty() {
        return;
    }
    if !is_debian() {
        for Group { what, .. } in groups {
            Step::start(format!("missing: {what}"));
        }
        return;
    }
    update();
    let may = privilege().is_some();
    // A package that cannot be installed must not prevent the others, so failures are only
    // reported.
    for Group { what, packages } in groups {
        let list = packages.join(" ");
        if !may {
            Step::start(format!(
                "missing: {what}\n    sudo apt-get install --no-install-recommends {list}"
            ));
            continue;
        }
        Step::start(format!("installing {what}: apt-get install --no-install-recommends {list}"));
        let names = packages.iter().map(String::as_str);
        let arguments: Vec<&str> =
            ["install", "--no-install-recommends"].into_iter().chain(names).collect();
        if let Err(error) = apt(&arguments) {
            Step::done(format!("could not install {what}: {error:#}"));
        }
    }
}

/// Runs apt-get, for which the caller has the rights.
fn apt(arguments: &[&str]) -> anyhow::Result<()> {
    let prefix = privilege().unwrap_or_default();
    let mut words =
        prefix.into_iter().chain(["apt-get", "-qq", "-y"]).chain(arguments.iter().copied());
    let mut command = Command::new(words.next().unwrap_or("apt-get"));
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    process::run(command)
}

/// Lets apt update the lists of packages, once: they say which versions exist.
fn update() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        if is_debian()
            && privilege().is_some()
            && let Err(error) = apt(&["update"])
        {
            Step::done(format!("{error:#}"));
        }
    });
}

/// Whether the distribution has a package.
fn is_packaged(name: &str) -> bool {
    update();
    succeeds("apt-cache", &["show", name])
}

/// The packages of the C++ library for WebAssembly, of the compiler's version, if there are any.
fn cxx_packages() -> Vec<String> {
    let version = Clang::find().ok().and_then(|clang| clang.version());
    let packages = version
        .map(|n| ["libc++", "libc++abi"].map(|name| format!("{name}-{n}-dev-wasm32")).to_vec());
    packages.filter(|all| all.iter().all(|name| is_packaged(name))).unwrap_or_default()
}

/// The packages of the newest clang for which this distribution has the WebAssembly run-time
/// library.
fn clang_packages() -> Vec<String> {
    let has = |version: &u32| is_packaged(&format!("libclang-rt-{version}-dev-wasm32"));
    let version = (16..=30).rev().find(has).unwrap_or(22);
    vec![
        format!("clang-{version}"),
        format!("lld-{version}"),
        format!("llvm-{version}"),
        "wasi-libc".to_owned(),
        format!("libclang-rt-{version}-dev-wasm32"),
    ]
}

fn succeeds(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn is_debian() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

/// What to put before apt-get: nothing for root, or sudo if it asks for no password.
fn privilege() -> Option<Vec<&'static str>> {
    let id = Command::new("id").arg("-u").output();
    if id.is_ok_and(|out| out.stdout.trim_ascii() == b"0") {
        return Some(Vec::new());
    }
    succeeds("sudo", &["-n", "true"]).then(|| vec!["sudo", "-n"])
}
