//! Programs for WASI preview 1 that others built, with the output that their authors state.
//!
//! `cargo xtask wasmtime` fetches them: the tests of the npm package `@wasmer/wasi` and the example
//! of `wasi`. More were not found in package registries; the wasi-testsuite itself is in none.

use blasm_transports::program::Blasm;
use blasm_transports::required;
use std::path::{Path, PathBuf};

/// A program; `None`, and a message, if it was not fetched.
fn program(path: &str) -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.cache/preview1").join(path);
    if file.is_file() {
        return Some(file);
    }
    let why = format!("{} is not there: `cargo xtask wasmtime` fetches it", file.display());
    assert!(!required("preview1"), "BLASM_REQUIRE names preview1, but {why}");
    println!("skipped: {why}");
    None
}

/// Runs one with options and arguments, and returns what it printed.
fn run(path: &str, options: &[&str], args: &[&str], stdin: &str) -> Option<String> {
    let program = program(path)?;
    let program = program.to_str().expect("a plain path");
    let args = ["run"].iter().chain(options).copied().chain([program]).chain(args.iter().copied());
    let ran = Blasm::new(args).run(stdin.as_bytes());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    Some(String::from_utf8(ran.stdout).expect("it prints text"))
}

#[test]
fn says_hello() {
    if let Some(printed) = run("wasmer-wasi/package/tests/demo.wasm", &[], &[], "") {
        assert_eq!(printed, "hello world\n");
    }
}

#[test]
fn reverses_what_it_reads() {
    if let Some(printed) =
        run("wasmer-wasi/package/tests/pipe_reverse.wasm", &[], &[], "Hello World!")
    {
        assert_eq!(printed, "!dlroW olleH\n");
    }
}

#[test]
fn sees_and_sets_variables() {
    let options = ["--env", "DOG=X", "--env", "TEST=VALUE", "--env", "TEST2=VALUE2"];
    if let Some(printed) = run("wasmer-wasi/package/tests/envvar.wasm", &options, &[], "") {
        let mut lines: Vec<&str> = printed.lines().collect();
        // It goes through them in its own order.
        lines[1..4].sort_unstable();
        let expected = [
            "Env vars:",
            "DOG=X",
            "TEST2=VALUE2",
            "TEST=VALUE",
            "DOG Ok(\"X\")",
            "DOG_TYPE Err(NotPresent)",
            "SET VAR Ok(\"HELLO\")",
        ];
        assert_eq!(lines, expected);
    }
}

#[test]
fn lists_a_folder() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("preview1");
    for name in ["a", "b"] {
        std::fs::create_dir_all(folder.join(name)).expect("it can be made");
    }
    std::fs::write(folder.join("file"), "fileContents").expect("it can be written");
    let grant = format!("{}::.", folder.display());
    if let Some(printed) = run("wasmer-wasi/package/tests/mapdir.wasm", &["--dir", &grant], &[], "")
    {
        let mut lines: Vec<&str> = printed.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, ["\"./a\"", "\"./b\"", "\"./file\""]);
    }
}

/// Its WASI is the one before preview 1.
#[test]
fn draws_a_cow() {
    if let Some(printed) = run("wasi/package/example/cowsay.wasm", &[], &["hi"], "") {
        assert!(printed.contains("< hi >") && printed.contains("(oo)"), "{printed}");
    }
}
