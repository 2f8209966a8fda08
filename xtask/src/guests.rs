//! `cargo xtask guests`: the libraries that guests link, and the guest programs of this repository.
//!
//! Owns where they go: `target/guest/lib/*.a`, `target/guest/*.wasm`. What users get is [`crate::sdk`]'s.

use crate::{provider, rust, sdk};
use anyhow::{Context, Result, bail};
use blasm_tools::clang::Clang;
use blasm_tools::process::{self, Step};
use blasm_tools::repository::{files, files_below, is_newer, shown, target};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where guests find their headers and libraries.
pub struct Guest {
    /// The compiler.
    pub clang: Clang,
    /// `target/guest`.
    pub folder: PathBuf,
    /// The headers.
    pub include: PathBuf,
}

/// A library for guests: one emitted source, compiled once for each routine.
pub struct Archive {
    /// `blasm` for `libblasm.a`; also the name of its `.pc` file.
    pub name: &'static str,
    /// Its description in that file.
    what: &'static str,
    /// The emitted source.
    source: &'static str,
    /// Its routines.
    routines: fn() -> Vec<String>,
    /// Flags for compiling the source, and programs that include its header.
    pub defines: &'static [&'static str],
    /// The other members, by the names of their sources.
    members: &'static [&'static str],
    /// The golden list of its symbols.
    symbols: &'static str,
    /// The library that it calls.
    requires: Option<&'static str>,
}

/// The routines that have a name in C.
fn routines() -> Vec<String> {
    let rows = blasm_spec::all().into_iter();
    rows.flat_map(|family| family.routines).map(|(routine, _)| routine).collect()
}

/// Those that have one in Fortran too.
fn fortran_routines() -> Vec<String> {
    let rows = blasm_spec::all().into_iter().filter(|family| !family.only_in_c);
    rows.flat_map(|family| family.routines).map(|(routine, _)| routine).collect()
}

/// The C interface.
pub const CBLAS: Archive = Archive {
    name: "blasm",
    what: "CBLAS for WebAssembly guests: the host's BLAS",
    source: "cblas",
    routines,
    defines: &[],
    members: &["fail", "globals", "realloc", "refused", "small", "xerbla"],
    symbols: "guest/expected/cblas-symbols.txt",
    requires: None,
};

const fn f77(name: &'static str, defines: &'static [&'static str]) -> Archive {
    Archive {
        name,
        what: "The BLAS's Fortran symbols for WebAssembly guests: the host's BLAS",
        source: "fortran",
        routines: fortran_routines,
        defines,
        members: &["f77_fail", "f77_xerbla", "realloc", "refused", "small"],
        symbols: "guest/expected/f77-symbols.txt",
        requires: None,
    }
}

const LEN: &str = "-DBLASM_F77_LEN";
const INT: &str = "-DBLASM_F77_INT";

/// The Fortran symbols in the four types that compilers give them.
pub const F77: [Archive; 4] = [
    f77("blasm_f77", &[]),
    f77("blasm_f77_len", &[LEN]),
    f77("blasm_f77_int", &[INT]),
    f77("blasm_f77_intlen", &[LEN, INT]),
];

const fn lapack_over(f77: &Archive, name: &'static str) -> Archive {
    Archive {
        name,
        what: "LAPACK's drivers and LAPACKE for WebAssembly guests, over the host's BLAS",
        source: "lapacke",
        routines: blasm_spec::lapack::functions,
        defines: f77.defines,
        members: &["lapacke_complex", "lapacke_nancheck", "lapacke_xerbla", "layout"],
        symbols: "guest/expected/lapack-symbols.txt",
        requires: Some(f77.name),
    }
}

/// LAPACK's drivers, each beside the archive of BLAS's Fortran symbols that has the same types. Besides
/// what is compiled from C they have the members of the crate `guest/lapack`.
pub const LAPACK: [Archive; 4] = [
    lapack_over(&F77[0], "lapack_blasm"),
    lapack_over(&F77[1], "lapack_blasm_len"),
    lapack_over(&F77[2], "lapack_blasm_int"),
    lapack_over(&F77[3], "lapack_blasm_intlen"),
];

/// A source that takes small calls out of a program: its host gets all calls.
pub const HOST_ONLY: &str = "tests/programs/host_only.c";

/// The variables of the reference's CBLAS, which a program that reads them defines itself if it is not
/// linked to the library.
const VARIABLES: &str = "guest/c/src/globals.c";

/// The functions that a program may leave open.
pub const OPEN: &str = "guest/open-symbols.txt";

/// What a program is linked with that leaves the symbols of the libraries open: flags and a source.
pub fn open(root: &Path) -> Vec<String> {
    let list = format!("-Wl,--allow-undefined-file={}", root.join(OPEN).display());
    let exports =
        blasm_cc::FOR_THE_HOST.iter().map(|name| format!("-Wl,--export-if-defined={name}"));
    let variables = root.join(VARIABLES).display().to_string();
    [list].into_iter().chain(exports).chain([variables]).collect()
}

/// Builds the C library. Fails if there is no compiler.
pub fn library(root: &Path) -> Result<Guest> {
    let clang = Clang::find()?;
    let folder = target(root).join("guest");
    let guest = Guest { clang, folder, include: root.join("guest/c/include") };
    guest.archive(root, &CBLAS)?;
    Ok(guest)
}

impl Archive {
    /// Its `.pc` file, for `lib/pkgconfig`.
    pub fn pkg_config(&self) -> String {
        let Self { name, what, defines, requires, .. } = self;
        let requires = requires.map_or(String::new(), |other| format!("Requires: {other}\n"));
        let defines: String = defines.iter().map(|define| format!(" {define}")).collect();
        format!(
            "prefix=${{pcfiledir}}/../..\n\
             \n\
             Name: {name}\n\
             Description: {what}\n\
             Version: {}\n\
             {requires}\
             Cflags: -I${{prefix}}/include{defines}\n\
             Libs: -L${{prefix}}/lib -l{name} -Wl,--fatal-warnings\n",
            env!("CARGO_PKG_VERSION"),
        )
    }
}

impl Guest {
    /// Builds a library, checks its symbols, and says where it is.
    pub fn archive(&self, root: &Path, archive: &Archive) -> Result<PathBuf> {
        let source = root.join("guest/c/src");
        let path = self.lib().join(format!("lib{}.a", archive.name));
        let mut inputs = [files(&source)?, files(&self.include)?].concat();
        for kernels in ["guest/small/src", "blasm-kernels/src", "blasm-core/src"] {
            inputs.extend(files_below(&root.join(kernels))?);
        }
        // One that was made before Rust had the target has no kernels.
        let is_whole = || anyhow::Ok(self.has_kernels(&path)? || provider::lacks().is_some());
        if !is_newer(&path, &inputs) || !is_whole()? {
            Step::start(format!("compiling {}", shown(root, &path)));
            let small = small(root, self, archive)?;
            let mut members = self.objects(archive, &source, !small.is_empty())?;
            members.extend(small);
            self.clang.pack(&path, &members)?;
        }
        check_symbols(root, self, archive, &path)?;
        Ok(path)
    }

    /// Whether a library has the kernels of small calls.
    fn has_kernels(&self, path: &Path) -> Result<bool> {
        Ok(self.symbols(path)?.lines().any(|name| name.starts_with("blasm_small_")))
    }

    /// The symbols that an archive defines, a line for each.
    fn symbols(&self, path: &Path) -> Result<String> {
        let mut nm = self.clang.tool("nm");
        nm.args(["--defined-only", "--extern-only", "--format=just-symbols", "--quiet"]).arg(path);
        process::output(nm)
    }

    /// The folder of the libraries.
    pub fn lib(&self) -> PathBuf {
        self.folder.join("lib")
    }

    /// Compiles a C program against the host's BLAS.
    pub fn program(&self, root: &Path, source: &str, optimise: &str) -> Result<PathBuf> {
        let name = Path::new(source).file_stem().context("a program has a name")?.to_owned();
        self.program_with(root, source, &name.to_string_lossy(), &CBLAS, &[optimise])
    }

    /// Compiles a C program under a name against one of the libraries.
    fn program_with(
        &self,
        root: &Path,
        source: &str,
        name: &str,
        archive: &Archive,
        flags: &[&str],
    ) -> Result<PathBuf> {
        let source = root.join(source);
        let output = self.folder.join(name).with_extension("wasm");
        // A program may include files beside it, and those that are emitted for it.
        let beside = source.parent().context("a program lies in a folder")?;
        let mut inputs = files(beside)?;
        inputs.extend(files(&beside.join("generated")).unwrap_or_default());
        inputs.push(self.archive(root, archive)?);
        let libraries = flags.iter().filter_map(|flag| flag.strip_prefix("-l"));
        inputs.extend(libraries.map(|name| self.lib().join(format!("lib{name}.a"))));
        if !is_newer(&output, &inputs) {
            Step::start(format!("compiling {}", shown(root, &output)));
            let mut command = self.compile(&source, archive, flags);
            command.arg("-L").arg(self.lib());
            command.arg(format!("-l{}", archive.name)).arg("-o").arg(&output);
            process::run(command)?;
        }
        Ok(output)
    }

    /// The beginning of a command that compiles and links a C program.
    pub fn compile(&self, source: &Path, archive: &Archive, flags: &[&str]) -> Command {
        let mut command = self.clang.command();
        // Complex level 3 needs more than the default stack of 64 KiB; and a call with the wrong
        // signature is only a warning, and a trap at run time.
        command.args(["-msimd128", "-Wall", "-Wl,-z,stack-size=8388608", "-Wl,--fatal-warnings"]);
        command.args(flags).args(archive.defines).arg("-I").arg(&self.include).arg(source);
        command
    }

    /// Compiles a C program that leaves its symbols open, which have the types of a library's.
    fn open_program(
        &self,
        root: &Path,
        source: &str,
        name: &str,
        archive: &Archive,
    ) -> Result<PathBuf> {
        let source = root.join(source);
        let output = self.folder.join(name).with_extension("wasm");
        let beside = source.parent().context("a program lies in a folder")?;
        let mut inputs = [files(beside)?, files(&self.include)?].concat();
        inputs.extend(files(&beside.join("generated")).unwrap_or_default());
        inputs.extend([OPEN, VARIABLES].map(|input| root.join(input)));
        if !is_newer(&output, &inputs) {
            Step::start(format!("compiling {}", shown(root, &output)));
            let mut command = self.compile(&source, archive, &["-O2"]);
            command.args(open(root)).arg("-o").arg(&output);
            process::run(command)?;
        }
        Ok(output)
    }

    /// Compiles a C program without a C library, whose memory is its host's and shared by threads.
    fn freestanding(&self, root: &Path, source: &str) -> Result<PathBuf> {
        let source = root.join(source);
        let name = source.file_stem().context("a program has a name")?;
        let output = self.folder.join(name).with_extension("wasm");
        if !is_newer(&output, &[vec![source.clone()], files(&self.include)?].concat()) {
            Step::start(format!("compiling {}", shown(root, &output)));
            let mut command = self.clang.command();
            command.args(["--target=wasm32-unknown-unknown", "-matomics", "-mbulk-memory"]);
            command.args(["-O2", "-Wall", "-Werror", "-nostdlib"]);
            command.args([
                "-Wl,--no-entry",
                "-Wl,--import-memory",
                "-Wl,--export-memory=memory",
                "-Wl,--shared-memory",
                "-Wl,--max-memory=1073741824",
                "-Wl,--export=__stack_pointer",
            ]);
            command.arg("-I").arg(&self.include).arg(&source).arg("-o").arg(&output);
            process::run(command)?;
        }
        Ok(output)
    }

    /// Linker flags for a program that shares its memory with the polyfill, which has the lowest
    /// addresses.
    fn beside_polyfill(&self) -> Vec<String> {
        let mut flags = vec![
            // `-Wl,` would divide it at the comma.
            "-Xlinker".to_owned(),
            "--import-memory=wasi_ephemeral_blas,memory".to_owned(),
            "-Wl,--export-memory=memory".to_owned(),
            format!("-Wl,--global-base={}", blasm_spec::emit::RESERVED),
            // The polyfill has no extensions, whose module would be another instance of it.
            "-DBLASM_STANDARD_ONLY".to_owned(),
        ];
        // From LLVM 21 on, linkers put the stack at address 0 by default; older ones do not know
        // the flag.
        let mut linker = self.clang.linker();
        linker.args(["--no-stack-first", "--version"]);
        if linker.output().is_ok_and(|out| out.status.success()) {
            flags.push("-Wl,--no-stack-first".to_owned());
        }
        flags
    }

    /// One object for each routine, so that a program only links what it calls and may define the
    /// rest itself.
    fn objects(&self, archive: &Archive, source: &Path, has_small: bool) -> Result<Vec<PathBuf>> {
        let objects = self.folder.join("objects").join(archive.name);
        let _ = fs::remove_dir_all(&objects);
        fs::create_dir_all(&objects)?;
        fs::create_dir_all(self.lib())?;
        let compile = |source: PathBuf, output: &Path, define: Option<String>| {
            let mut command = self.clang.command();
            command.args(["-O2", "-std=c11", "-Wall", "-Wextra", "-Werror"]);
            // As the members that are compiled from Rust.
            command.args(archive.requires.map(|_| "-msimd128"));
            command.args(archive.defines).args(define).arg("-I").arg(&self.include);
            command.args(has_small.then_some("-DBLASM_SMALL"));
            command.arg("-c").arg(source).arg("-o").arg(output);
            command
        };
        let (mut commands, mut outputs) = (Vec::new(), Vec::new());
        let emitted = source.join(archive.source).with_extension("c");
        for routine in (archive.routines)() {
            let output = objects.join(&routine).with_extension("o");
            let define = format!("-DBLASM_ROUTINE_{routine}");
            commands.push(compile(emitted.clone(), &output, Some(define)));
            outputs.push(output);
        }
        for name in archive.members {
            let output = objects.join(name).with_extension("o");
            commands.push(compile(source.join(name).with_extension("c"), &output, None));
            outputs.push(output);
        }
        process::run_all(commands)?;
        Ok(outputs)
    }
}

/// The objects of a crate of the workspace `guest`, compiled for an archive that is linked to
/// programs in C: those whose names begin with one of the `crates`, in a folder of their own. They
/// need nothing of Rust's library, not even what panics need.
fn rust_objects(
    root: &Path,
    guest: &Guest,
    package: &str,
    features: &[&str],
    crates: &[&str],
    objects: &Path,
) -> Result<Vec<PathBuf>> {
    let built = guest.folder.join("archives");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root.join("guest")).env("CARGO_TARGET_DIR", &built);
    cargo.env("RUSTFLAGS", provider::VECTORS);
    cargo.args(["build", "--locked", "--release", "--package", package]);
    cargo.args(["--target", provider::TARGET]);
    for feature in features {
        cargo.args(["--features", feature]);
    }
    provider::standard_library(&mut cargo)?;
    process::run(cargo)?;
    let _ = fs::remove_dir_all(objects);
    fs::create_dir_all(objects)?;
    let library = format!("lib{}.a", crates[0]);
    let whole = built.join(provider::TARGET).join("release").join(library);
    let mut extract = guest.clang.tool("ar");
    extract.current_dir(objects).arg("x").arg(whole);
    process::run(extract)?;
    // What remains of a name without the numbers that cargo gives: `blasm_small-HASH.blasm_small.HASH-cgu.0.rcgu.o`.
    let ours = |path: &Path| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let (of, rest) = name.split_once('-').filter(|(of, _)| crates.contains(of))?;
        let (_, unit) = rest.split_once("-cgu.")?;
        Some(objects.join(format!("{of}.{}.o", unit.split('.').next()?)))
    };
    let mut members = Vec::new();
    for path in files(objects)? {
        if let Some(member) = ours(&path) {
            fs::rename(path, &member)?;
            members.push(member);
        }
    }
    members.sort();
    let symbols = |which: &str| {
        let mut nm = guest.clang.tool("nm");
        nm.args([which, "--format=just-symbols", "--quiet"]).args(&members);
        process::output(nm)
    };
    let defined = symbols("--defined-only")?;
    let defined: BTreeSet<&str> = defined.lines().map(str::trim).collect();
    // Rust's are known by how they are mangled; the others are C's. A crate's own that are not defined
    // are its imports.
    let is_missing = |symbol: &&str| {
        ["_ZN", "_R"].iter().any(|rusts| symbol.starts_with(rusts))
            && !crates.iter().any(|of| symbol.contains(of))
            && !defined.contains(symbol)
    };
    if let Some(symbol) = symbols("--undefined-only")?.lines().map(str::trim).find(is_missing) {
        bail!("{package} needs code that is not in its objects, such as what panics: {symbol}");
    }
    Ok(members)
}

/// The kernels of small calls, from the crate `guest/small`; none if Rust cannot compile for
/// WebAssembly here: then the host gets every call.
fn small(root: &Path, guest: &Guest, archive: &Archive) -> Result<Vec<PathBuf>> {
    if let Some(why) = provider::lacks() {
        let name = archive.name;
        Step::done(format!("lib{name}.a has no kernels for small calls: {why}"));
        return Ok(Vec::new());
    }
    let objects = guest.folder.join("objects/small");
    rust_objects(root, guest, "blasm-small", &[], &["blasm_small"], &objects)
}

/// Builds LAPACK's drivers for guests, checks their symbols, and says where they are. `None` if Rust
/// cannot compile for WebAssembly here.
pub fn lapack(root: &Path, guest: &Guest, archive: &Archive) -> Result<Option<PathBuf>> {
    const PACKAGE: &str = "blasm-lapack-guest";
    let name = archive.name;
    let path = guest.lib().join(format!("lib{name}.a"));
    let source = root.join("guest/c/src");
    let crates = ["guest/lapack/src", "blasm-lapack/src"].map(|folder| files(&root.join(folder)));
    let [own, drivers] = crates;
    let inputs = [own?, drivers?, files(&source)?, files(&guest.include)?].concat();
    if is_newer(&path, &inputs) {
        check_symbols(root, guest, archive, &path)?;
        return Ok(Some(path));
    }
    if let Some(why) = provider::lacks() {
        Step::done(format!("{} is left out: {why}", shown(root, &path)));
        return Ok(None);
    }
    Step::start(format!("compiling {}", shown(root, &path)));
    let features: Vec<&str> = [(LEN, "len"), (INT, "int")]
        .into_iter()
        .filter(|(define, _)| archive.defines.contains(define))
        .map(|(_, feature)| feature)
        .collect();
    let mut members = guest.objects(archive, &source, false)?;
    let objects = guest.folder.join("objects").join(name).join("rust");
    let crates = ["lapack_blasm", "blasm_lapack"];
    members.extend(rust_objects(root, guest, PACKAGE, &features, &crates, &objects)?);
    guest.clang.pack(&path, &members)?;
    check_symbols(root, guest, archive, &path)?;
    Ok(Some(path))
}

/// Builds the guest in which LAPACK's drivers are timed. `None` if Rust cannot compile for WebAssembly
/// here.
pub fn lapack_bench(root: &Path) -> Result<Option<PathBuf>> {
    let guest = library(root)?;
    let (archive, drivers) = (&F77[0], &LAPACK[0]);
    guest.archive(root, archive)?;
    if lapack(root, &guest, drivers)?.is_none() {
        return Ok(None);
    }
    let library = format!("-l{}", drivers.name);
    let source = "tests/programs/bench_lapack.c";
    guest.program_with(root, source, "bench_lapack", archive, &["-O2", &library]).map(Some)
}

/// Builds all libraries.
pub fn libraries(root: &Path) -> Result<Guest> {
    let guest = library(root)?;
    for (archive, drivers) in F77.iter().zip(&LAPACK) {
        guest.archive(root, archive)?;
        lapack(root, &guest, drivers)?;
    }
    Ok(guest)
}

/// Builds all guests of this repository.
pub fn all(root: &Path) -> Result<Guest> {
    let guest = libraries(root)?;
    sdk::install(root, &guest)?;
    for (archive, drivers) in F77.iter().zip(&LAPACK) {
        if lapack(root, &guest, drivers)?.is_some() {
            let library = format!("-l{}", drivers.name);
            for (name, flag) in [("lapack", "-O2"), ("lapacke", "-Wl,--wrap=malloc")] {
                let program = archive.name.replace("blasm_f77", name);
                let source = format!("tests/programs/{name}.c");
                let flags = ["-O2", &library, flag];
                guest.program_with(root, &source, &program, archive, &flags)?;
            }
        }
    }
    open_programs(root, &guest)?;
    rust::programs(root, &guest)?;
    cxx_programs(root, &guest)?;
    guest.program(root, "examples/digits/digits.c", "-O3")?;
    guest.program(root, "tests/programs/c_driver.c", "-O2")?;
    // Tests of what the host does with a call link this.
    let host_only = root.join(HOST_ONLY).display().to_string();
    let driver = "tests/programs/c_driver.c";
    guest.program_with(root, driver, "c_driver_host", &CBLAS, &["-O2", &host_only])?;
    guest.program(root, "tests/programs/c_xerbla.c", "-O2")?;
    guest.program(root, "tests/programs/c_told.c", "-O2")?;
    guest.program(root, "tests/programs/walkthrough_product.c", "-O2")?;
    guest.freestanding(root, "tests/programs/threads.c")?;
    // It has a LAPACK inside, whose symbols are called from outside.
    let exports = "-Wl,--export-dynamic,--export=__stack_pointer";
    let flags = ["-O2", "-mexec-model=reactor", "-fvisibility=default", exports];
    guest.program_with(root, "tests/programs/graft_lapack.c", "graft_lapack", &CBLAS, &flags)?;
    digits_to_adapt(root, &guest)?;
    let beside = guest.beside_polyfill();
    for (source, optimise) in
        [("examples/digits/digits.c", "-O3"), ("tests/programs/c_driver.c", "-O2")]
    {
        let name = Path::new(source).file_stem().context("a program has a name")?;
        let name = format!("{}_polyfill", name.to_string_lossy());
        let mut flags: Vec<&str> = beside.iter().map(String::as_str).collect();
        flags.extend([optimise, host_only.as_str()]);
        guest.program_with(root, source, &name, &CBLAS, &flags)?;
    }
    for archive in &F77 {
        let name = |suite: &str| archive.name.replace("blasm_f77", suite);
        // Everything is exported, so that a test can check the types of the symbols.
        let flags = ["-O2", "-Wl,--export-all"];
        let driver = name("f77_driver");
        guest.program_with(root, "tests/programs/f77_driver.c", &driver, archive, &flags)?;
        let default = name("f77_default");
        let flags = ["-O2", &host_only];
        guest.program_with(root, "tests/programs/f77_default.c", &default, archive, &flags)?;
    }
    Ok(guest)
}

/// Builds the programs that leave their symbols open: those of the tests of the libraries.
fn open_programs(root: &Path, guest: &Guest) -> Result<()> {
    for name in ["c_driver", "c_xerbla", "c_told"] {
        let source = format!("tests/programs/{name}.c");
        guest.open_program(root, &source, &format!("{name}_open"), &CBLAS)?;
    }
    for archive in &F77 {
        for name in ["f77_driver", "f77_default", "lapack"] {
            let source = format!("tests/programs/{name}.c");
            let program = format!("{}_open", archive.name.replace("blasm_f77", name));
            guest.open_program(root, &source, &program, archive)?;
        }
    }
    Ok(())
}

/// A program in C++ over a library that calls Fortran's BLAS.
struct Cxx {
    source: &'static str,
    /// Headers of the library, as the system has them.
    headers: &'static [&'static str],
    /// The library's name, and the package that has it.
    library: [&'static str; 2],
    /// The archive whose types the library gives to the symbols.
    archive: &'static Archive,
    flags: &'static [&'static str],
}

/// Programs over libraries, which only have headers.
const CXX: [Cxx; 2] = [
    Cxx {
        source: "tests/programs/eigen.cc",
        headers: &["/usr/include/eigen3/Eigen"],
        library: ["Eigen", "libeigen3-dev"],
        archive: &F77[2],
        flags: &["-fno-exceptions"],
    },
    Cxx {
        source: "tests/programs/armadillo.cc",
        headers: &["/usr/include/armadillo", "/usr/include/armadillo_bits"],
        library: ["Armadillo", "libarmadillo-dev"],
        archive: &F77[1],
        flags: &[
            "-fexceptions",
            "-fignore-exceptions",
            "-include",
            "tests/programs/armadillo_wasi.hh",
            "-DARMA_DONT_USE_STD_MUTEX",
            "-DARMA_DONT_USE_WRAPPER",
            "-llapack_blasm_len",
        ],
    },
];

/// Builds the programs in C++, if their libraries are here.
fn cxx_programs(root: &Path, guest: &Guest) -> Result<()> {
    for Cxx { source, headers, library: [library, package], archive, flags } in &CXX {
        let (source, prelude) = (root.join(source), root.join("tests/programs/armadillo_wasi.hh"));
        let name = source.file_stem().context("a program has a name")?;
        let output = guest.folder.join(name).with_extension("wasm");
        let cxx =
            Clang::find_cxx().ok().filter(|_| headers.iter().all(|file| Path::new(file).exists()));
        let Some(cxx) = cxx else {
            let needed = format!("C++'s library for WebAssembly and {library} ({package})");
            Step::done(format!("{} is left out: it needs {needed}", shown(root, &output)));
            continue;
        };
        let libraries = flags.iter().filter_map(|flag| flag.strip_prefix("-l"));
        let libraries = [archive.name].into_iter().chain(libraries);
        let libraries = libraries.map(|name| guest.lib().join(format!("lib{name}.a")));
        if is_newer(&output, &libraries.chain([source.clone(), prelude]).collect::<Vec<_>>()) {
            continue;
        }
        Step::start(format!("compiling {}", shown(root, &output)));
        // Beside them lie the headers of the system's own C library.
        let include = guest.folder.join("objects").join(name);
        let _ = fs::remove_dir_all(&include);
        fs::create_dir_all(&include)?;
        for file in *headers {
            let name = Path::new(file).file_name().context("a header has a name")?;
            std::os::unix::fs::symlink(file, include.join(name))?;
        }
        // Optimising would take most of the time, and what is tested is the host.
        let mut command = cxx.command();
        command.current_dir(root).args(["-std=c++17", "-O0", "-Wl,-z,stack-size=8388608"]);
        command.arg("-Wl,--fatal-warnings").args(*flags).arg("-isystem").arg(include).arg(source);
        command.arg("-L").arg(guest.lib()).arg(format!("-l{}", archive.name));
        command.arg("-o").arg(&output);
        process::run(command)?;
    }
    Ok(())
}

/// The digits example, ready to become a component: adapters allocate memory with a function of the
/// program.
pub fn digits_to_adapt(root: &Path, guest: &Guest) -> Result<PathBuf> {
    let flags = ["-O3", "-Wl,-u,blasm_realloc"];
    guest.program_with(root, "examples/digits/digits.c", "digits_adapt", &CBLAS, &flags)
}

/// Compares an archive's symbols with its golden list.
fn check_symbols(root: &Path, guest: &Guest, archive: &Archive, path: &Path) -> Result<()> {
    let text = guest.symbols(path)?;
    // Symbols that begin with `blasm_` are the library's own, and so are those that Rust makes up.
    let is_own =
        |line: &str| ["blasm_", "_ZN", "_R", "anon."].iter().any(|start| line.starts_with(start));
    let mut defined: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.ends_with(':') && !is_own(line))
        .collect();
    defined.sort_unstable();
    let golden = fs::read_to_string(root.join(archive.symbols))?;
    let expected: Vec<&str> = golden.lines().collect();
    if defined != expected {
        let missing: Vec<_> = expected.iter().filter(|s| !defined.contains(s)).collect();
        let extra: Vec<_> = defined.iter().filter(|s| !expected.contains(s)).collect();
        bail!(
            "lib{}.a does not define what {} says: missing {missing:?}, extra {extra:?}",
            archive.name,
            archive.symbols
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_that_makes_the_library_by_hand_names_every_member() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guests.md");
        let page = fs::read_to_string(page).expect("the page is there");
        let line = format!("\nfor file in {}; do\n", CBLAS.members.join(" "));
        assert!(page.contains(&line), "docs/guests.md lacks{line}");
        let (_, fortran) =
            page.split_once("The Fortran symbols are made likewise").expect("it is said");
        let (sentence, _) = fortran.split_once("with the macros").expect("it ends");
        for archive in &F77 {
            for source in [&[archive.source], archive.members].concat() {
                assert!(
                    sentence.contains(&format!("`{source}.c`")),
                    "{source}.c is not in{sentence}"
                );
            }
        }
    }
}
