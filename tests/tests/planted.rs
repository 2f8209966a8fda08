//! The program in another user's folder: files there with the name of a library are not run.

#![cfg(target_os = "linux")]

use blasm_transports::program::blasm;
use std::fs;
use std::process::Command;

#[test]
fn no_library_of_the_current_folder_is_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = |name: &str| folder.path().join(name);
    fs::create_dir(here("blas")).expect("a folder");
    fs::write(
        here("e.c"),
        "#include <stdio.h>\n\
         int RowMajorStrg; void cblas_dgemm(void) {} void dgemm_(void) {}\n\
         __attribute__((constructor)) static void c(void) { fclose(fopen(MARK, \"w\")); }\n",
    )
    .expect("a file");
    let mark = format!("-DMARK=\"{}\"", here("constructed").display());
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-w", mark.as_str(), "-o"])
        .args([here("blas/libblas.so.3"), here("e.c")])
        .output();
    let Ok(built) = built else {
        println!("skipped: there is no C compiler `cc`");
        return;
    };
    assert!(built.status.success(), "{built:?}");
    fs::copy(here("blas/libblas.so.3"), here("libcblas.so.3")).expect("a file");

    // A reference BLAS of the system would be found first, so it is hidden, if possible.
    let hide = format!(
        "d=/usr/lib/{}-linux-gnu/blas; if [ -d $d ]; then mount -t tmpfs none $d; fi; exec \"$0\" \"$@\"",
        std::env::consts::ARCH
    );
    let hides = Command::new("unshare").args(["-m", "true"]).output();
    let hides = hides.is_ok_and(|output| output.status.success());
    let mut prefix = vec!["unshare", "-m", "sh", "-c", &hide];
    prefix.truncate(if hides { 5 } else { 0 });
    for args in [
        &["list"][..],
        &["list", "-B", "trust-unprobed"],
        &["doctor", "--no-speed"],
        &["list", "--routines", "-B", "backend=reference,trust-unprobed"],
    ] {
        let program = blasm();
        let mut words: Vec<&std::ffi::OsStr> = prefix.iter().map(|word| word.as_ref()).collect();
        words.push(program.as_os_str());
        words.extend(args.iter().map(|word| std::ffi::OsStr::new(*word)));
        let ran = Command::new(words[0])
            .args(&words[1..])
            .current_dir(folder.path())
            .env("BLASM_LIBRARY_PATH", ":")
            .env("XDG_CACHE_HOME", here("cache"))
            .output()
            .expect("it starts");
        assert!(!here("constructed").exists(), "{args:?}: {ran:?}");
        if args.len() < 4 {
            assert!(ran.status.success(), "{args:?}: {ran:?}");
        }
    }
}
