//! Files in the current folder are not run, whatever their names: tested in separate processes,
//! whose folder has a library under every name that is looked for.

#![cfg(unix)]

use blasm_backends::REGISTRY;
use blasm_core::registry::Settings;
use blasm_gate::LoadGate;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set in the process that looks for libraries; its value says whether it trusts them without
/// examination.
const CHILD: &str = "BLASM_TEST_FOLDERS";

/// The names in the rows, including those with a folder.
const NAMES: &[&str] = &[
    "blas/libblas.so.3",
    "libblas.so.3",
    "libcblas.so.3",
    "libcblas.so",
    "libcblas.3.dylib",
    "libopenblas.so.0",
    "libopenblas.so",
    "libopenblas.dylib",
    "libblis.so.4",
    "libblis.so",
    "libmkl_rt.so.2",
    "libmkl_rt.so",
    "lib/libopenblas.so",
    "venv/lib/libopenblas.so",
    "openblas/libopenblas.so",
];

/// A folder with libraries that leave a file behind when they are opened; `None` without a C
/// compiler.
fn planted() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join("e.c");
    fs::write(
        &source,
        "#include <stdio.h>\n\
         int RowMajorStrg; void cblas_dgemm(void) {} void dgemm_(void) {}\n\
         __attribute__((constructor)) static void c(void) { fclose(fopen(MARK, \"w\")); }\n",
    )
    .expect("a file");
    let file = folder.path().join("e.so");
    let mark = format!("-DMARK=\"{}\"", folder.path().join("constructed").display());
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-w", mark.as_str(), "-o"])
        .args([&file, &source])
        .output();
    let Ok(built) = built else {
        println!("skipped: there is no C compiler `cc`");
        return None;
    };
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    for name in NAMES {
        let to = folder.path().join(name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(&file, to).expect("a file");
    }
    Some(folder)
}

/// The program with its arguments, if possible in a mount namespace without the system's reference
/// BLAS, which would be found before anything else is tried.
fn without_the_reference(program: &Path) -> Command {
    let hide = format!(
        "d=/usr/lib/{}-linux-gnu/blas; if [ -d $d ]; then mount -t tmpfs none $d; fi; exec \"$0\" \"$@\"",
        std::env::consts::ARCH
    );
    let works = Command::new("unshare").args(["-m", "true"]).output();
    if works.is_ok_and(|output| output.status.success()) {
        let mut command = Command::new("unshare");
        command.args(["-m", "sh", "-c", &hide]).arg(program);
        command
    } else {
        println!("without a mount of its own: a reference BLAS of the system is found first");
        Command::new(program)
    }
}

#[test]
fn nothing_in_the_current_folder_is_opened() {
    if let Some(trust) = std::env::var_os(CHILD) {
        look_for_everything(trust == "1");
        return;
    }
    let Some(folder) = planted() else { return };
    let mark = folder.path().join("constructed");
    for trust in ["0", "1"] {
        let ran = without_the_reference(&std::env::current_exe().expect("a test has a file"))
            .args(["--exact", "nothing_in_the_current_folder_is_opened", "--nocapture"])
            .current_dir(folder.path())
            .env(CHILD, trust)
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&ran.stdout);
        assert!(ran.status.success() && said.contains("looked"), "{ran:?}");
        assert!(!mark.exists(), "trusted: {trust}; {said}");
    }
    // The mark works: the same file is opened if it is requested, however it is named.
    let ways = [("path", "./e.so"), ("path", "lib/libopenblas.so"), ("library_path", "lib")];
    for (name, value) in ways {
        let ran = Command::new(std::env::current_exe().expect("a test has a file"))
            .args(["--exact", "what_is_named_is_opened", "--nocapture"])
            .current_dir(folder.path())
            .env(CHILD, format!("{name}={value}"))
            .output()
            .expect("it runs");
        assert!(ran.status.success(), "{ran:?}");
        assert!(mark.exists(), "{name}={value}");
        fs::remove_file(&mark).expect("it is there");
    }
}

fn gate(cache: &Path) -> LoadGate {
    LoadGate::new(env!("CARGO_BIN_EXE_blasm-probe")).with_cache(cache.to_owned())
}

/// As `blasm list` does it; with variables that a user may have set to nothing, or to something
/// in the folder.
fn look_for_everything(trust_unprobed: bool) {
    let cache = tempfile::tempdir().expect("a folder");
    let mut settings = Settings::default()
        .with_gate(gate(cache.path()))
        .with_trust_unprobed(trust_unprobed)
        .with_library_path([PathBuf::new()]);
    settings.prefixes = ["", ".", "venv"].map(PathBuf::from).to_vec();
    for entry in REGISTRY.entries {
        let loaded = (entry.load)(&settings);
        println!("looked for {}: {:?}", entry.name, loaded.map(|backend| backend.file));
    }
}

/// Its other half.
#[test]
fn what_is_named_is_opened() {
    let Ok(named) = std::env::var(CHILD) else { return };
    let Some((name, value)) = named.split_once('=') else { return };
    let mut settings = Settings::default().with_trust_unprobed(true);
    match name {
        "path" => settings.backend = Some(value.to_owned()),
        _ => {
            settings.backend = Some("openblas".to_owned());
            settings.library_path = vec![value.into()];
        }
    }
    println!("{:?}", REGISTRY.select(&settings).map(|selected| selected.backend.file));
}

/// A name is looked up where the system's loader looks, and the result has a path, so that the gate
/// can check it.
#[test]
fn a_library_by_its_name_goes_through_the_gate() {
    let Some(name) = std::env::var_os(CHILD) else {
        let Some(folder) = planted() else { return };
        // There is a file with that name in the current folder, and one in the folder that the
        // variable names.
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/blas.c");
        let there = folder.path().join("there");
        fs::create_dir(&there).expect("a folder");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-w", "-o"])
            .args([&there.join("libopenblas.so"), &source])
            .status()
            .expect("it ran a moment ago");
        assert!(built.success());
        let ran = Command::new(std::env::current_exe().expect("a test has a file"))
            .args(["--exact", "a_library_by_its_name_goes_through_the_gate", "--nocapture"])
            .current_dir(folder.path())
            .env(CHILD, "libopenblas.so")
            .env("LD_LIBRARY_PATH", &there)
            .env("DYLD_LIBRARY_PATH", &there)
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&ran.stdout);
        assert!(ran.status.success(), "{ran:?}");
        let file = there.join("libopenblas.so").canonicalize().expect("it is there");
        assert!(said.contains(&format!("loaded {}", file.display())), "{said}");
        assert!(!folder.path().join("constructed").exists());
        return;
    };
    let cache = tempfile::tempdir().expect("a folder");
    let settings = Settings::default()
        .with_backend("openblas")
        .with_file("openblas", name)
        .with_gate(gate(cache.path()));
    let backend = REGISTRY.select(&settings).expect("the gate finds nothing").backend;
    println!("loaded {}", backend.file.expect("it has a file").display());
}
