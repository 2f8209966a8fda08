//! For `cargo xtask netlib`: the test programs of the reference BLAS and of LAPACK's drivers, as guests.
//!
//! Owns how their sources are fetched (Debian's source packages `lapack` and `libf2c2`, into
//! `.cache/netlib`), how they become WebAssembly (`target/guest/netlib/*.wasm`, with inputs beside
//! them), and the changes that this requires. tests/tests/netlib.rs knows what they must print.
//!
//! The drivers are Fortran. f2c translates them to C, which calls the variant `intlen`: subroutines
//! return an int, and the lengths of CHARACTER arguments follow the others.

#![forbid(unsafe_code)]

mod lapack;

use anyhow::{Context, Result, bail};
use blasm_tools::clang::Clang;
use blasm_tools::process::{self, Step};
use blasm_tools::repository::{files, is_newer, root};
use clap::Parser;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Debian release that has these packages. The test expects the counts of calls of this LAPACK.
const SUITE: &str = "bookworm";
const LAPACK: &str = "lapack_3.11";
const LIBF2C: &str = "libf2c2_";

/// What the names of programs with small calls end in.
const SMALL: &str = "_small";

/// What those of programs end in that leave the symbols open.
const OPEN: &str = "_open";

/// Parts of libf2c that WASI does not support and none of our programs calls: clocks, 64-bit
/// integers, the program for its configuration.
const LEFT_OUT: [&str; 7] =
    ["arithchk", "dtime_", "etime_", "ftell64_", "pow_qq", "qbitbits", "qbitshft"];

/// Build the test programs of the reference BLAS as guests.
#[derive(Parser)]
#[command(name = "netlib")]
struct Cli {
    /// The folder of the headers.
    #[arg(long)]
    include: PathBuf,
    /// The library of the Fortran symbols, in the variant `intlen`.
    #[arg(long)]
    fortran: PathBuf,
    /// The library of the C functions.
    #[arg(long)]
    cblas: PathBuf,
    /// The library of LAPACK's drivers in the variant `intlen`; without it there are no programs for
    /// LAPACK.
    #[arg(long, requires = "drivers_len")]
    drivers: Option<PathBuf>,
    /// The same and the library of the Fortran symbols, in the variant `len`.
    #[arg(long, num_args = 2)]
    drivers_len: Vec<PathBuf>,
    /// A source that takes small calls out of a program. It is linked to one of the two forms of
    /// each.
    #[arg(long)]
    host_only: PathBuf,
    /// What a third form of each is linked with, which leaves the symbols of both libraries open: flags and
    /// sources, each on its own.
    #[arg(long, allow_hyphen_values = true)]
    open: Vec<String>,
    /// A folder for intermediate files.
    #[arg(long)]
    work: PathBuf,
    /// A folder for the programs.
    output: PathBuf,
}

fn main() -> Result<()> {
    let Cli { include, fortran, cblas, drivers, drivers_len, host_only, open, work, output } =
        Cli::parse();
    let drivers = drivers
        .and_then(|intlen| Some(lapack::Drivers { intlen, len: drivers_len.try_into().ok()? }));
    let build = Build {
        clang: Clang::find()?,
        sources: sources(root())?,
        programs: root().join("tests/programs"),
        include,
        libraries: [fortran, cblas],
        drivers,
        host_only,
        open,
        output,
        work,
    };
    build.all()
}

/// The unpacked sources.
struct Sources {
    lapack: PathBuf,
    libf2c: PathBuf,
}

/// The content of the cache, which is fetched if it is missing.
fn sources(root: &Path) -> Result<Sources> {
    let cache = root.join(".cache/netlib");
    let sources = Sources { lapack: cache.join("lapack"), libf2c: cache.join("libf2c") };
    let complete = cache.join("complete");
    if !complete.exists() {
        let _ = fs::remove_dir_all(&cache);
        fs::create_dir_all(&cache)?;
        fetch(&cache).with_context(|| {
            format!(
                "the sources of netlib's testers could not be fetched: Debian's source packages lapack \
                 (3.11) and libf2c2, of {SUITE}. Elsewhere, unpack them as {} and {}, and make an empty \
                 file {}",
                sources.lapack.display(),
                sources.libf2c.display(),
                complete.display()
            )
        })?;
        unpack(&cache, LAPACK, &sources.lapack, &["*/BLAS/TESTING", "*/CBLAS"])?;
        unpack(&cache, LIBF2C, &sources.libf2c, &[])?;
        fs::write(complete, "")?;
    }
    // Caches from before there were programs for LAPACK lack this.
    if !sources.lapack.join("LAPACKE").exists() || !sources.lapack.join("TESTING/LIN").exists() {
        let parts = ["*/INSTALL", "*/LAPACKE", "*/SRC", "*/TESTING"];
        unpack(&cache, LAPACK, &sources.lapack, &parts)?;
    }
    Ok(sources)
}

/// Downloads the source packages into the cache. apt gets a separate list, made from the mirror
/// that the machine already uses, so that the machine's lists stay as they are.
fn fetch(cache: &Path) -> Result<()> {
    let apt = cache.join("apt");
    fs::create_dir_all(apt.join("lists/partial"))?;
    fs::create_dir_all(apt.join("archives/partial"))?;
    let list = apt.join("private.sources");
    fs::write(
        &list,
        format!(
            "Types: deb-src\nURIs: {}\nSuites: {SUITE}\nComponents: main\n\
             Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n",
            mirror()?
        ),
    )?;
    let run = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.current_dir(cache).arg("-qq");
        for (name, value) in [
            ("Dir::Etc::sourcelist", list.clone()),
            ("Dir::Etc::sourceparts", "/dev/null".into()),
            ("Dir::State::Lists", apt.join("lists")),
            ("Dir::Cache", apt.clone()),
            // As root, apt would download as a user that may not write here.
            ("APT::Sandbox::User", "root".into()),
        ] {
            command.arg("-o").arg(format!("{name}={}", value.display()));
        }
        command.args(arguments);
        process::run(command)
    };
    Step::start(format!(
        "fetching Debian's source packages lapack and libf2c2 ({SUITE}) into .cache/netlib"
    ));
    run(&["update"])?;
    run(&["source", "--download-only", "lapack", "libf2c2"])?;
    fs::remove_dir_all(apt)?;
    Ok(())
}

/// The Debian mirror of this machine: the first in its lists, of either format.
fn mirror() -> Result<String> {
    let lists = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"];
    for text in lists.iter().filter_map(|path| fs::read_to_string(path).ok()) {
        for line in text.lines() {
            let mut words = line.split_whitespace();
            if matches!(words.next(), Some("URIs:" | "deb"))
                && let Some(found) = words.find(|word| word.contains("://"))
            {
                return Ok(found.to_owned());
            }
        }
    }
    bail!("no Debian mirror is set up here")
}

/// Unpacks the requested parts of the one upstream tarball whose name begins like this.
fn unpack(cache: &Path, name: &str, into: &Path, parts: &[&str]) -> Result<()> {
    let is_it = |path: &PathBuf| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        file.starts_with(name) && file.contains(".orig.tar")
    };
    let tarball = files(cache)?
        .into_iter()
        .find(is_it)
        .with_context(|| format!("{SUITE} has no {name}*.orig.tar*"))?;
    fs::create_dir_all(into)?;
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(tarball).arg("-C").arg(into).args(["--strip-components=1", "--wildcards"]);
    tar.args(parts);
    process::run(tar)
}

/// The two suites of programs.
#[derive(Clone, Copy, PartialEq)]
enum Suite {
    /// The Fortran interface: one file per program.
    Blas,
    /// The C interface: a driver in Fortran, and C code between it and the tested functions.
    Cblas,
}

struct Build {
    clang: Clang,
    sources: Sources,
    /// The folder of our few functions, and of the program of LAPACKE.
    programs: PathBuf,
    include: PathBuf,
    /// The Fortran symbols, and CBLAS.
    libraries: [PathBuf; 2],
    drivers: Option<lapack::Drivers>,
    host_only: PathBuf,
    open: Vec<String>,
    output: PathBuf,
    work: PathBuf,
}

impl Build {
    fn all(&self) -> Result<()> {
        let programs: Vec<_> = [Suite::Blas, Suite::Cblas]
            .into_iter()
            .flat_map(|suite| "sdcz".chars().map(move |letter| (suite, letter)))
            .flat_map(|(suite, letter)| (1..=3).map(move |level| (suite, letter, level)))
            .collect();
        let name = |&(suite, letter, level): &(Suite, char, u8)| match suite {
            Suite::Blas => format!("blas_{letter}blat{level}"),
            Suite::Cblas => format!("cblas_{letter}blat{level}"),
        };
        let wasm = |name: &str| self.output.join(name).with_extension("wasm");
        // This file contains the changes to the sources, and so is one of them.
        let mut inputs = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/netlib"))?;
        let ours = ["netlib_f2c.c", "netlib_lapack.c", "lapacke.c", "lapacke_type.h"];
        inputs.extend(ours.map(|name| self.programs.join(name)));
        inputs.push(self.host_only.clone());
        inputs.extend(self.libraries.clone());
        let mut names: Vec<String> = programs.iter().map(name).collect();
        if let Some(drivers) = &self.drivers {
            inputs.extend(drivers.len.iter().chain([&drivers.intlen]).cloned());
            names.extend(lapack::programs());
        }
        inputs.extend(files(&self.include)?);
        names.extend(programs.iter().map(|program| name(program) + OPEN));
        if names.iter().all(|name| is_newer(&wasm(name), &inputs)) {
            return Ok(());
        }
        let count = names.len();
        Step::start(format!("compiling netlib's testers, translated by f2c ({count} programs)"));
        for folder in [&self.output, &self.work] {
            let _ = fs::remove_dir_all(folder);
            fs::create_dir_all(folder)?;
        }
        let runtime = self.runtime()?;
        self.shared_files()?;
        let (mut compile, mut link) = (Vec::new(), Vec::new());
        for program in &programs {
            let (suite, letter, level) = *program;
            let name = name(program);
            let mut objects = Vec::new();
            for source in self.program(suite, letter, level, &name)? {
                let object = source.with_extension("o");
                // The programs call EPSILON, which f2c takes for an external function.
                let epsilon = if matches!(letter, 's' | 'c') { "single" } else { "double" };
                let mut clang = self.compiler();
                clang.arg(format!("-Depsilon_=epsilon_of_{epsilon}"));
                clang.arg("-I").arg(&self.include);
                clang.arg("-c").arg(source).arg("-o").arg(&object);
                compile.push(clang);
                objects.push(object);
            }
            // The tests of what the host does, and the same with small calls in the program.
            for (form, also) in
                [(name.clone(), Some(&self.host_only)), (name.clone() + SMALL, None)]
            {
                let mut clang = self.clang.command();
                clang.args(["-Wl,--fatal-warnings", "-Wl,-z,stack-size=8388608"]).args(&objects);
                clang.args(also).arg(&runtime);
                // The C programs call CSCAL and ZSCAL by their Fortran names once, too.
                let [fortran, cblas] = &self.libraries;
                match suite {
                    Suite::Blas => clang.arg(fortran),
                    Suite::Cblas => clang.arg(cblas).arg(fortran),
                };
                clang.args(["-lwasi-emulated-signal", "-lwasi-emulated-getpid", "-o"]);
                clang.arg(wasm(&form));
                link.push(clang);
            }
            let mut clang = self.clang.command();
            clang.args(["-Wl,--fatal-warnings", "-Wl,-z,stack-size=8388608"]).args(&objects);
            clang.args(&self.open).arg(&runtime);
            clang.args(["-lwasi-emulated-signal", "-lwasi-emulated-getpid", "-o"]);
            clang.arg(wasm(&(name.clone() + OPEN)));
            link.push(clang);
            if level > 1 {
                let input = match suite {
                    Suite::Blas => format!("BLAS/TESTING/{letter}blat{level}.in"),
                    Suite::Cblas => format!("CBLAS/testing/{letter}in{level}"),
                };
                let copy = self.output.join(&name).with_extension("in");
                fs::copy(self.sources.lapack.join(input), copy)?;
            }
        }
        process::run_all(compile)?;
        process::run_all(link)?;
        if let Some(drivers) = &self.drivers {
            lapack::testers(self, &runtime, drivers)?;
            lapack::decompositions(self, &runtime, drivers)?;
            lapack::lapacke(self, drivers)?;
        }
        Ok(())
    }

    /// Compiles one source of ours.
    fn object(&self, source: &Path, folder: &Path) -> Result<PathBuf> {
        let name = source.file_name().context("a source has a name")?;
        let object = folder.join(name).with_extension("o");
        let mut clang = self.clang.command();
        clang.args(["-O1", "-Wall", "-c"]).arg(source).arg("-o").arg(&object);
        process::run(clang)?;
        Ok(object)
    }

    /// The compiler for code that is not ours, whose warnings do not concern us.
    fn compiler(&self) -> Command {
        let mut clang = self.clang.command();
        // Functions that return an int but have no return statement.
        clang.args(["-w", "-Wno-return-mismatch", "-Wno-return-type", "-O1", "-std=gnu89"]);
        clang.args(["-D_WASI_EMULATED_SIGNAL", "-D_WASI_EMULATED_GETPID"]);
        clang.arg("-I").arg(&self.work);
        clang
    }

    /// libf2c, and our few functions.
    fn runtime(&self) -> Result<PathBuf> {
        let libf2c = &self.sources.libf2c;
        for header in ["f2c", "signal1", "sysdep1"] {
            let from = libf2c.join(header).with_extension("h0");
            fs::copy(from, self.work.join(header).with_extension("h"))?;
        }
        // What its configuration would find out by running a program.
        let arithmetic = "#define IEEE_8087\n#define Arith_Kind_ASL 1\n";
        fs::write(self.work.join("arith.h"), arithmetic)?;
        let folder = self.work.join("libf2c");
        fs::create_dir_all(&folder)?;
        let (mut commands, mut objects) = (Vec::new(), Vec::new());
        for source in files(libf2c)?.into_iter().chain([self.programs.join("netlib_f2c.c")]) {
            let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if source.extension().is_none_or(|e| e != "c") || LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            let object = folder.join(&name).with_extension("o");
            let mut clang = self.compiler();
            clang.args(["-DNON_UNIX_STDIO", "-DNO_ISATTY", "-I"]).arg(libf2c);
            clang.arg("-c").arg(&source).arg("-o").arg(&object);
            commands.push(clang);
            objects.push(object);
        }
        process::run_all(commands)?;
        let archive = self.work.join("libf2c.a");
        self.clang.pack(&archive, &objects)?;
        Ok(archive)
    }

    /// The headers of the C suite, its own `cblas.h` excepted: the programs include ours.
    fn shared_files(&self) -> Result<()> {
        let include = self.sources.lapack.join("CBLAS/include");
        fs::copy(include.join("cblas_test.h"), self.work.join("cblas_test.h"))?;
        let mangling = include.join("cblas_mangling_with_flags.h.in");
        fs::copy(mangling, self.work.join("cblas_mangling.h"))?;
        Ok(())
    }

    /// Translates the sources of a program and says what is to be compiled.
    fn program(&self, suite: Suite, letter: char, level: u8, name: &str) -> Result<Vec<PathBuf>> {
        let folder = self.work.join(name);
        fs::create_dir_all(&folder)?;
        let (testers, driver) = match suite {
            Suite::Blas => {
                (self.sources.lapack.join("BLAS/TESTING"), format!("{letter}blat{level}"))
            }
            Suite::Cblas => {
                (self.sources.lapack.join("CBLAS/testing"), format!("c_{letter}blat{level}"))
            }
        };
        let mut all = vec![folder.join(&driver).with_extension("c")];
        let fortran = testers.join(&driver).with_extension("f");
        let text = fs::read_to_string(&fortran)
            .with_context(|| format!("{} is missing in the cache", fortran.display()))?;
        fs::write(&all[0], as_the_runtime_declares(&translate(&text)?))?;
        if suite == Suite::Blas {
            return Ok(all);
        }
        let mut files = vec![format!("c_{letter}blas{level}")];
        if level > 1 {
            files.push(format!("c_{letter}{level}chke"));
            files.extend(["auxiliary".to_owned(), "c_xerbla".to_owned()]);
        }
        for file in files {
            let text = fs::read_to_string(testers.join(&file).with_extension("c"))?;
            let path = folder.join(&file).with_extension("c");
            fs::write(&path, as_f2c_calls(&text)?)?;
            all.push(path);
        }
        Ok(all)
    }
}

/// Fortran to C. Functions of type REAL return a float (-R), as those of BLASM do.
fn translate(fortran: &str) -> Result<String> {
    let mut f2c = Command::new("f2c");
    // -w: no warnings, which go to stderr with every function's name.
    f2c.args(["-A", "-R", "-w"]).stderr(std::process::Stdio::null());
    process::filter(f2c, fortran).context("f2c is missing or failed (Debian's package f2c)")
}

/// f2c declares two functions of its run-time library with a result that they do not have, which
/// WebAssembly does not tolerate.
fn as_the_runtime_declares(c: &str) -> String {
    c.replace("int s_copy(", "void s_copy(").replace("int s_cat(", "void s_cat(")
}

/// Gives the C functions that the translated driver calls the types that it expects: a subroutine
/// returns an int, and has an additional argument for each CHARACTER. `xerbla_` is only called from
/// C and stays as it is.
fn as_f2c_calls(c: &str) -> Result<String> {
    let mut out = String::with_capacity(c.len() + c.len() / 16);
    let mut rest = c;
    while let Some(at) = rest.find("\nvoid").map(|at| at + 1) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let words = rest["void".len()..].trim_start();
        if !words.starts_with("F77_") || words.starts_with("F77_xerbla") {
            out.push_str("void");
            rest = &rest["void".len()..];
            continue;
        }
        let end = words.find(')').context("a list of parameters ends")?;
        let characters = words[..end].matches("char *").count();
        out.push_str("int ");
        out.push_str(&words[..end]);
        (0..characters).for_each(|i| out.push_str(&format!(", int length{i}")));
        rest = &words[end..];
    }
    out.push_str(rest);
    Ok(out)
}
