//! The commands of the pages about guests, run exactly as written.
//!
//! Owns the convention of the pages: a block ` ```sh run ` is run, in a folder that looks like a
//! clone; words after `run` say what it needs besides the clang for guests. Its output must be the
//! block ` ```output ` that follows, if one does. A block with a file name after its language is
//! that file. The blocks of a page share one shell. `cargo xtask` and `cargo build --workspace` are
//! not run again, since they made the files that are used here.

#![cfg(unix)]

use blasm_transports::program::{blasm, cargo, rust_for_wasi};
use blasm_transports::required;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use wasmtime::{Engine, Module};

/// A block of a page.
struct Block {
    /// The words after the fence.
    words: Vec<String>,
    text: String,
}

/// The blocks of a page.
fn blocks(page: &str) -> Vec<Block> {
    let mut all = Vec::new();
    let mut open: Option<Block> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                let words = info.split_whitespace().map(str::to_owned).collect();
                open = Some(Block { words, text: String::new() });
            }
            (Some(_), Some(_)) => all.extend(open.take()),
            (None, Some(block)) => block.text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    all
}

impl Block {
    fn is(&self, language: &str) -> bool {
        self.words.first().is_some_and(|word| word == language)
    }

    fn is_run(&self) -> bool {
        self.is("sh") && self.words.get(1).is_some_and(|word| word == "run")
    }

    /// What it needs but this machine lacks.
    fn lacks(&self) -> Option<&str> {
        self.words.iter().skip(2).map(String::as_str).find(|need| !has(need))
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository")
}

fn succeeds(command: &mut Command) -> bool {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn has(need: &str) -> bool {
    match need {
        "c++" => succeeds(Command::new(blasm()).args(["c++", "--print"])),
        "clang" => succeeds(Command::new(blasm()).args(["cc", "--print"])),
        "cmake" => succeeds(Command::new("cmake").arg("--version")),
        "eigen" => Path::new("/usr/include/eigen3/Eigen/Core").exists(),
        "armadillo" => Path::new("/usr/include/armadillo").exists(),
        "openblas" => succeeds(Command::new("pkg-config").args(["--exists", "openblas"])),
        "pkg-config" => succeeds(Command::new("pkg-config").arg("--version")),
        "rust-wasm" => rust_for_wasi(&repository().join("examples/ndarray")).is_ok(),
        other => panic!("a page needs {other}, and it is unknown what that is"),
    }
}

/// A folder that looks like a clone in which everything was built.
fn clone(page: &str) -> PathBuf {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("recipes").join(page.replace('/', "-"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("examples")).expect("cargo's folder can be written to");
    let target = blasm().ancestors().nth(2).expect("it lies in target/debug").to_owned();
    let link = |from: PathBuf, to: &str| symlink(from, folder.join(to)).expect("a new name");
    link(target.clone(), "target");
    link(repository().join("guest"), "guest");
    // Programs are compiled beside their sources.
    fs::create_dir_all(folder.join("examples/digits")).expect("a new folder");
    for file in ["digits.c", "data"] {
        let file = Path::new("examples/digits").join(file);
        symlink(repository().join(&file), folder.join(&file)).expect("a new name");
    }
    // Compiled files are kept between runs of this test, outside the repository.
    let example = folder.join("examples/ndarray");
    fs::create_dir_all(example.join("src")).expect("a new folder");
    for file in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        let from = repository().join("examples/ndarray").join(file);
        fs::copy(from, example.join(file)).expect("the example has it");
    }
    let compiled = target.join("tmp/recipes-ndarray");
    fs::create_dir_all(&compiled).expect("cargo's folder can be written to");
    link(compiled, "examples/ndarray/target");
    folder
}

/// A `cargo` that does not repeat what has been done.
fn stand_in(folder: &Path) -> PathBuf {
    let bin = folder.join(".bin");
    fs::create_dir_all(&bin).expect("a new folder");
    let file = bin.join("cargo");
    let text = "#!/bin/sh\ncase \"$*\" in\n\
        'xtask setup' | 'xtask guests' | 'build --workspace') exit 0 ;;\n\
        xtask* | 'build --workspace'*) echo \"the test does not know cargo $*\" >&2; exit 1 ;;\nesac\n\
        exec \"$REAL_CARGO\" \"$@\"\n";
    fs::write(&file, text).expect("a new file");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("it is ours");
    bin
}

/// Runs a page, and returns the folder in which it ran.
fn run(page: &str) -> Option<PathBuf> {
    if !has("clang") {
        assert!(!required("clang"), "BLASM_REQUIRE names clang, and `blasm cc` finds none");
        println!("skipped: {page}: `blasm cc` finds no compiler");
        return None;
    }
    let text = fs::read_to_string(repository().join(page)).expect("the page is there");
    let folder = clone(page);
    let mut script = String::from("set -eu\n");
    // What each block must print.
    let mut expected: Vec<(usize, Option<String>)> = Vec::new();
    let blocks = blocks(&text);
    for (i, block) in blocks.iter().enumerate() {
        if !block.is_run() {
            let file = block.words.get(1).filter(|_| !block.is("sh"));
            if let Some(file) = file {
                let file = folder.join(file);
                let beside = file.parent().expect("it lies in a folder");
                fs::create_dir_all(beside).expect("a new folder");
                fs::write(file, &block.text).expect("a new file");
            }
            continue;
        }
        if let Some(need) = block.lacks() {
            assert!(!required(need), "BLASM_REQUIRE names {need}, which is not here");
            println!("skipped: a recipe of {page}, which needs {need}:\n{}", block.text);
            continue;
        }
        fs::write(folder.join(format!(".block{i}")), &block.text).expect("a new file");
        script += &format!("echo 'block {i}' >.at\n. ./.block{i} >.out{i}\n");
        let output = blocks.get(i + 1).filter(|next| next.is("output"));
        expected.push((i, output.map(|next| next.text.clone())));
    }
    assert!(!expected.is_empty(), "{page} has no recipe");
    let bin = stand_in(&folder);
    let path = std::env::var("PATH").expect("there is a PATH");
    let mut shell = Command::new("sh");
    // The environment of `cargo` is that of `cargo()`, as for every test here.
    for (name, value) in cargo().get_envs() {
        assert!(value.is_none(), "{name:?} is removed");
        shell.env_remove(name);
    }
    shell.current_dir(&folder).arg("-c").arg(script).stdin(Stdio::null());
    shell.env("PATH", format!("{}:{path}", bin.display()));
    shell.env("REAL_CARGO", env!("CARGO"));
    let ran = shell.output().expect("there is a shell");
    let at = fs::read_to_string(folder.join(".at")).unwrap_or_default();
    let stderr = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{page}, {}: {}\n{stderr}", at.trim(), ran.status);
    for (i, expected) in expected {
        let printed = fs::read_to_string(folder.join(format!(".out{i}"))).expect("it was run");
        if let Some(expected) = expected {
            assert_eq!(printed, expected, "{page}: {}", blocks[i].text);
        }
    }
    Some(folder)
}

/// What a module exports.
fn exports(file: &Path) -> Vec<String> {
    let module = Module::from_file(&Engine::default(), file).expect("it is a module");
    module.exports().map(|export| export.name().to_owned()).collect()
}

#[test]
fn the_readme_runs_as_it_stands() {
    let Some(folder) = run("README.md") else { return };
    assert!(folder.join("digits.wasm").is_file());
}

#[test]
fn the_guests_page_runs_as_it_stands_and_its_library_by_hand_is_whole() {
    let Some(folder) = run("docs/guests.md") else { return };
    // The archive that the page makes by hand has every member of the one that `cargo xtask` makes.
    let members = |archive: &Path| {
        let mut tool = Command::new(blasm());
        let nm = tool.args(["cc", "-print-prog-name=llvm-nm"]).output().expect("it starts");
        let mut nm = Command::new(String::from_utf8_lossy(&nm.stdout).trim());
        nm.args(["--defined-only", "--extern-only", "--format=just-symbols", "--quiet"]);
        let out = nm.arg(archive).output().expect("there is an nm");
        let text = String::from_utf8(out.stdout).expect("text");
        let mut all: Vec<String> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.ends_with(':'))
            .map(str::to_owned)
            .collect();
        all.sort();
        assert!(all.len() > 150, "{all:?}");
        all
    };
    let chores = folder.join("sdk/lib/libblasm.a");
    // Its kernels for small calls are compiled from Rust, which the page leaves out and says so.
    let is_small = |name: &String| name.starts_with("blasm_small_");
    let mut all = members(&chores);
    all.retain(|name| !is_small(name));
    assert_eq!(members(&folder.join("lib/libblasm.a")), all);
    // A program that is linked this way can run on a component host.
    let mut ours = Command::new(blasm());
    ours.current_dir(&folder).args(["cc", "product.c", "-Llib"]);
    ours.args(["-Wl,-u,blasm_realloc", "-o", "adaptable.wasm"]);
    assert!(ours.status().expect("it starts").success());
    let exported = exports(&folder.join("adaptable.wasm"));
    assert!(exported.contains(&"cabi_realloc".to_owned()), "{exported:?}");
}

#[test]
fn the_page_of_the_digits_runs_as_it_stands() {
    run("examples/digits/README.md");
}
