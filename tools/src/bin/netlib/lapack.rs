//! LAPACK's own test programs for the drivers that guests have, the reference's LAPACKE over these
//! drivers, and a program with the rest of the reference's LAPACK over them.
//!
//! Owns which sources they are made of, and what is changed in them. A test program is the main program
//! of `TESTING/LIN` without the paths that do not concern these drivers, and what it needs: testers,
//! generators of matrices, and the rest of LAPACK, from the same package. What guests have in
//! `liblapack_blasm.a` and `libblasm_f77.a` is not translated.

use crate::{Build, as_the_runtime_declares, translate};
use anyhow::{Context, Result};
use blasm_tools::process;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The paths of tests for our drivers: LU, Cholesky, triangular matrices.
const PATHS: [&str; 3] = ["GE", "PO", "TR"];

/// The number of lines of an input file before its list of paths.
const PARAMETERS: usize = 16;

/// Where the sources of LAPACK are, and those of its testers, which replace some routines.
const LAPACK: [&str; 2] = ["SRC", "INSTALL"];
const TESTERS: [&str; 4] = ["TESTING/LIN", "TESTING/MATGEN", "SRC", "INSTALL"];

/// Where a source is, if its name does not say it: constants of the machine by Fortran 77, and no clock.
const OTHER_NAMES: [(&str, &str); 4] = [
    ("slamch", "INSTALL/slamchf77.f"),
    ("dlamch", "INSTALL/dlamchf77.f"),
    ("second", "INSTALL/second_NONE.f"),
    ("dsecnd", "INSTALL/dsecnd_NONE.f"),
];

/// The utilities of the reference's LAPACKE that its functions for our drivers call, without the letter
/// of the type.
const UTILITIES: [&str; 8] = [
    "ge_trans",
    "tr_trans",
    "po_trans",
    "sy_trans",
    "ge_nancheck",
    "tr_nancheck",
    "po_nancheck",
    "sy_nancheck",
];

/// The libraries of LAPACK's drivers.
#[derive(Clone)]
pub struct Drivers {
    /// Their Fortran symbols in the variant `intlen`.
    pub intlen: PathBuf,
    /// Those in the variant `len`, and the BLAS of that variant.
    pub len: [PathBuf; 2],
}

/// The names of the programs, without an extension.
pub fn programs() -> Vec<String> {
    let testers = "sdcz".chars().map(|letter| format!("lapack_{letter}lin"));
    testers.chain(["lapacke_reference", "decompositions"].map(str::to_owned)).collect()
}

/// Builds the test programs.
pub fn testers(build: &Build, runtime: &Path, drivers: &Drivers) -> Result<()> {
    let [fortran, _] = &build.libraries;
    let folder = build.work.join("lapack");
    fs::create_dir_all(&folder)?;
    let glue = build.object(&build.programs.join("netlib_lapack.c"), &folder)?;
    let mut known =
        symbols(build, "--defined-only", &[drivers.intlen.as_path(), fortran, runtime, &glue])?;
    // The testers have a special one.
    known.remove("xerbla_");
    let roots: BTreeSet<String> = "sdcz".chars().map(|letter| format!("{letter}chkaa_")).collect();
    let objects = with_what_they_call(build, &TESTERS, &folder, known, roots.clone())?;
    let rest: Vec<PathBuf> =
        objects.iter().filter(|(name, _)| !roots.contains(*name)).map(|(_, o)| o.clone()).collect();
    let archive = build.work.join("liblapack.a");
    build.clang.pack(&archive, &rest)?;
    let mut link = Vec::new();
    for (letter, root) in "sdcz".chars().zip(["schkaa_", "dchkaa_", "cchkaa_", "zchkaa_"]) {
        let program = build.output.join(format!("lapack_{letter}lin.wasm"));
        let object = objects.get(root).with_context(|| format!("there is no source of {root}"))?;
        // The drivers first; the archive also has the special XERBLA.
        let libraries = [&drivers.intlen, &archive, fortran].map(PathBuf::as_path);
        link.push(linker(build, &[object, &glue], &libraries, runtime, &program));
        let input = build.sources.lapack.join(format!("TESTING/{letter}test.in"));
        fs::write(program.with_extension("in"), our_paths(&fs::read_to_string(input)?))?;
    }
    process::run_all(link)
}

/// Builds a program that calls decompositions which are not among our drivers: the reference's, over our
/// drivers and BLAS.
pub fn decompositions(build: &Build, runtime: &Path, drivers: &Drivers) -> Result<()> {
    let [fortran, _] = &build.libraries;
    let folder = build.work.join("decompositions");
    fs::create_dir_all(&folder)?;
    let program = build.object(&build.programs.join("decompositions.c"), &folder)?;
    let glue = build.object(&build.programs.join("netlib_lapack.c"), &folder)?;
    let ours = [drivers.intlen.as_path(), fortran, runtime, &program, &glue];
    let mut known = symbols(build, "--defined-only", &ours)?;
    let mut roots = symbols(build, "--undefined-only", &[&program])?;
    roots.retain(|symbol| symbol.ends_with('_') && known.insert(symbol.clone()));
    let objects = with_what_they_call(build, &LAPACK, &folder, known, roots)?;
    let archive = folder.join("liblapack.a");
    build.clang.pack(&archive, &objects.into_values().collect::<Vec<_>>())?;
    let output = build.output.join("decompositions.wasm");
    let libraries = [&drivers.intlen, &archive, fortran].map(PathBuf::as_path);
    process::run(linker(build, &[&program, &glue], &libraries, runtime, &output))
}

/// The command that links a program.
fn linker(
    build: &Build,
    objects: &[&Path],
    libraries: &[&Path],
    runtime: &Path,
    output: &Path,
) -> Command {
    let mut clang = build.clang.command();
    clang.args(["-Wl,--fatal-warnings", "-Wl,-z,stack-size=8388608"]).args(objects);
    clang.args(libraries).arg(runtime);
    clang.args(["-lwasi-emulated-signal", "-lwasi-emulated-getpid", "-o"]).arg(output);
    clang
}

/// Translates and compiles the sources of some symbols, and of those that they call and that are not
/// known; the objects by their symbols.
fn with_what_they_call(
    build: &Build,
    from: &[&str],
    folder: &Path,
    mut known: BTreeSet<String>,
    mut wanted: BTreeSet<String>,
) -> Result<BTreeMap<String, PathBuf>> {
    let mut objects = BTreeMap::new();
    while !wanted.is_empty() {
        let (mut compile, mut round) = (Vec::new(), Vec::new());
        known.extend(wanted.iter().cloned());
        for symbol in wanted {
            // f2c puts a second one behind names that have one inside.
            let name = symbol.trim_end_matches('_');
            // What is nobody's, the linker tells.
            let Some(source) = source(build, from, name) else { continue };
            let text = String::from_utf8_lossy(&fs::read(&source)?).into_owned();
            let text = as_f2c_reads(&text).with_context(|| format!("{}", source.display()))?;
            let c = folder.join(name).with_extension("c");
            let translated = translate(&text).with_context(|| format!("{}", source.display()))?;
            fs::write(&c, with_weak_blocks(&as_the_runtime_declares(&translated)))?;
            let object = c.with_extension("o");
            let mut clang = build.compiler();
            clang.arg("-c").arg(c).arg("-o").arg(&object);
            compile.push(clang);
            round.push(object.clone());
            objects.insert(symbol, object);
        }
        process::run_all(compile)?;
        let round: Vec<&Path> = round.iter().map(PathBuf::as_path).collect();
        wanted = symbols(build, "--undefined-only", &round)?;
        // Fortran's symbols end in this; the others are C's.
        wanted.retain(|symbol| symbol.ends_with('_') && !known.contains(symbol));
    }
    Ok(objects)
}

/// Builds the program of the golden answers over the reference's functions.
pub fn lapacke(build: &Build, drivers: &Drivers) -> Result<()> {
    let lapacke = build.sources.lapack.join("LAPACKE");
    let folder = build.work.join("lapacke");
    fs::create_dir_all(&folder)?;
    let include = lapacke.join("include");
    fs::copy(include.join("lapacke_mangling_with_flags.h.in"), folder.join("lapacke_mangling.h"))?;
    let functions = blasm_spec::lapack::functions();
    let functions = functions.iter().map(|function| format!("src/lapacke_{function}.c"));
    let utilities = "sdcz"
        .chars()
        .flat_map(|letter| UTILITIES.map(|utility| format!("utils/lapacke_{letter}{utility}.c")));
    let others = ["src/lapacke_nancheck.c", "utils/lapacke_lsame.c"].map(str::to_owned);
    let (mut compile, mut objects) = (Vec::new(), Vec::new());
    let compiler = || {
        let mut clang = build.clang.command();
        clang.args(["-w", "-O1", "-I"]).arg(&include).arg("-I").arg(&folder);
        clang
    };
    for source in functions.chain(utilities).chain(others) {
        let source = lapacke.join(source);
        let name = source.file_name().context("a source has a name")?;
        let object = folder.join(name).with_extension("o");
        let mut clang = compiler();
        clang.arg("-c").arg(&source).arg("-o").arg(&object);
        compile.push(clang);
        objects.push(object);
    }
    process::run_all(compile)?;
    let mut clang = compiler();
    clang.args(["-DREFERENCE", "-Wl,--fatal-warnings", "-Wl,-z,stack-size=8388608"]);
    clang.arg("-Wl,--wrap=malloc").arg(build.programs.join("lapacke.c")).args(objects);
    clang.args(&drivers.len).arg("-o").arg(build.output.join("lapacke_reference.wasm"));
    process::run(clang)
}

/// The symbols of objects or archives.
fn symbols(build: &Build, which: &str, files: &[&Path]) -> Result<BTreeSet<String>> {
    let mut nm = build.clang.tool("nm");
    nm.args([which, "--extern-only", "--format=just-symbols", "--quiet"]).args(files);
    Ok(process::output(nm)?.lines().map(|line| line.trim().to_owned()).collect())
}

/// The source of a routine, in the first of the folders that has it.
fn source(build: &Build, folders: &[&str], name: &str) -> Option<PathBuf> {
    let lapack = &build.sources.lapack;
    if let Some((_, path)) = OTHER_NAMES.iter().find(|(other, _)| *other == name) {
        return Some(lapack.join(path));
    }
    let paths = folders.iter().flat_map(|folder| {
        ["f", "F"].map(|extension| lapack.join(folder).join(name).with_extension(extension))
    });
    paths.into_iter().find(|path| path.is_file())
}

/// The parameters, and our paths.
fn our_paths(input: &str) -> String {
    let is_ours = |line: &str| line.get(1..3).is_some_and(|path| PATHS.contains(&path));
    let lines = input.lines().enumerate();
    lines
        .filter(|(i, line)| *i < PARAMETERS || is_ours(line))
        .map(|(_, l)| format!("{l}\n"))
        .collect()
}

/// A loop of Fortran, and where jumps out of it and to its next step lead.
#[derive(Default)]
struct Loop {
    /// The label of its last line; without one it ends with END DO.
    last: Option<u32>,
    exit: Option<u32>,
    cycle: Option<u32>,
}

/// EXIT and CYCLE become jumps.
fn with_jumps(fortran: &str) -> String {
    let (mut loops, mut labels): (Vec<Loop>, _) = (Vec::new(), 90_001..);
    let mut label =
        |place: &mut Option<u32>| *place.get_or_insert_with(|| labels.next().unwrap_or(0));
    let mut out = String::new();
    for line in fortran.lines() {
        // A comment, which begins in the first column, has no words.
        let words = if line.starts_with([' ', '\t']) { line.trim() } else { "" };
        let first = words.split_whitespace().next().unwrap_or_default().parse::<u32>().ok();
        if let Some(rest) = words.strip_prefix("DO ") {
            let word = rest.split_whitespace().next().unwrap_or_default();
            loops.push(Loop { last: word.parse().ok(), ..Loop::default() });
        }
        let jump = match (loops.last_mut(), words.rsplit_once(' ').map(|(_, last)| last)) {
            (Some(around), Some("EXIT")) => Some(label(&mut around.exit)),
            (Some(around), Some("CYCLE")) => {
                Some(around.last.unwrap_or_else(|| label(&mut around.cycle)))
            }
            _ => None,
        };
        let is_end = matches!(words, "END DO" | "ENDDO");
        if is_end && let Some(Loop { cycle: Some(cycle), .. }) = loops.last() {
            out += &format!("{cycle} CONTINUE\n");
        }
        match jump {
            Some(to) => {
                let statement = line.trim_end().trim_end_matches(char::is_alphabetic);
                out += &format!("{statement}GO TO {to}\n");
            }
            None => out += &format!("{line}\n"),
        }
        // One line may end several labelled loops.
        while loops.last().is_some_and(|around| match around.last {
            None => is_end,
            last => first.is_some() && first == last,
        }) {
            let ended = loops.pop();
            if let Some(Loop { exit: Some(exit), .. }) = ended {
                out += &format!("{exit} CONTINUE\n");
            }
            if is_end {
                break;
            }
        }
    }
    out
}

/// Turns what Fortran 90 has into Fortran 77: conditional compilation (for OpenMP, which there is not),
/// attributes, EXIT and CYCLE, the intrinsic LEN_TRIM, which becomes a function, and arrays that are allocated. Leaves
/// out of a main program the paths that are not ours.
fn as_f2c_reads(fortran: &str) -> Result<String> {
    const BRANCH: &str = "\n      ELSE IF( LSAMEN( 2, C2, '";
    let mut shapes = BTreeMap::new();
    let (mut out, mut is_left_out) = (String::new(), false);
    for line in fortran.lines() {
        let words = line.trim();
        if let Some((_, statement)) = words.split_once("ALLOCATE (")
            && words.starts_with("ALLOCATE")
        {
            let (shape, _) =
                statement.rsplit_once(", STAT").context("an allocation has a status")?;
            let (name, _) = shape.split_once('(').context("and an array a shape")?;
            shapes.insert(name.trim().to_owned(), shape.trim().to_owned());
        }
    }
    for line in fortran.lines() {
        let words = line.trim();
        if line.starts_with("#if") {
            is_left_out = true;
        }
        let is_gone = is_left_out
            || words.starts_with("ALLOCATE")
            || words.starts_with("DEALLOCATE")
            || words.starts_with("IF (AllocateStatus");
        if line.starts_with("#endif") {
            is_left_out = false;
        }
        if is_gone || line.starts_with('#') {
            continue;
        }
        if let Some((ty, names)) = words.split_once("ALLOCATABLE") {
            let (ty, _) = ty.split_once(',').context("an array has dimensions")?;
            for name in names.trim_start_matches([':', ' ']).split(',').map(str::trim) {
                let shape = shapes.get(name).with_context(|| format!("{name} is not allocated"))?;
                out += &format!("      {ty} {shape}\n");
            }
        } else if words.starts_with("INTRINSIC") && words.contains("LEN_TRIM") {
            let (_, names) = words.split_once(' ').context("an intrinsic has a name")?;
            let names = names.split(',').map(str::trim).filter(|name| *name != "LEN_TRIM");
            let names: Vec<&str> = names.collect();
            if !names.is_empty() {
                out += &format!("      INTRINSIC {}\n", names.join(", "));
            }
        } else {
            out += &line.replace(", INTENT(IN) ::", " ");
            out.push('\n');
        }
    }
    // Only a main program allocates.
    if shapes.is_empty() {
        return Ok(with_jumps(&out));
    }
    let mut branches = out.split(BRANCH);
    let mut ours = branches.next().unwrap_or_default().to_owned();
    let mut end = "";
    for branch in branches {
        end = "";
        if PATHS.iter().any(|path| branch.starts_with(path)) {
            ours += BRANCH;
            ours += branch;
        } else if let Some(at) = branch.find("\n      ELSE\n") {
            end = &branch[at..];
        }
    }
    Ok(ours + end)
}

/// COMMON blocks are defined wherever they are used, of which WebAssembly wants to know only one.
fn with_weak_blocks(c: &str) -> String {
    let is_block = |line: &str| line.starts_with("} ") && line.ends_with("_;");
    let lines = c.lines().map(|line| match line.strip_suffix(';') {
        Some(block) if is_block(line) => format!("{block} __attribute__((__weak__));\n"),
        _ => format!("{line}\n"),
    });
    lines.collect()
}
