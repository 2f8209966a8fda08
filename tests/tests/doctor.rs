//! What the program says about the backends: `doctor`, `list --json`, `probe`.

use blasm_transports::program::{Blasm, Ran};
use blasm_transports::setup;
use serde_json::Value;

fn text(ran: &Ran) -> String {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&text(ran)).expect("it is JSON")
}

#[test]
fn doctor_reports_every_backend_with_its_speed_and_why_others_are_not_there() {
    let ran = Blasm::new(["doctor"])
        .env("BLASM_MKL_LIB", "/nonexistent/libmkl_rt.so")
        .env("OPENBLAS_NUM_THREADS", "1")
        .run(b"");
    let text = text(&ran);
    for what in [
        "wasmtime 48",
        "OPENBLAS_NUM_THREADS=1",
        "BLASM_MKL_LIB=/nonexistent/libmkl_rt.so",
        "tried      /nonexistent/libmkl_rt.so: ",
        "builtin",
        "A program that calls BLAS gets `",
        "GFLOP/s",
        "sgemm  ",
        "zgemm  ",
        "Advice",
    ] {
        assert!(text.contains(what), "{what}: {text}");
    }
    // A bar for each backend that loads, in each of four types; a slow one's may be less than a
    // block.
    let loaded = text.lines().filter(|line| line.trim_start().starts_with("threads ")).count();
    assert_eq!(
        text.lines().filter(|line| line.contains(|c| ('█'..='▏').contains(&c))).count(),
        4 * loaded,
        "{text}"
    );
    let quick = Blasm::new(["doctor", "--no-speed"]).run(b"");
    assert!(!String::from_utf8_lossy(&quick.stdout).contains("GFLOP/s"));
}

#[test]
fn list_has_the_keys_of_threadpoolctl() {
    let all =
        json(&Blasm::new(["list", "--json"]).env("BLASM_MKL_LIB", "/nonexistent/mkl.so").run(b""));
    let of = |name: &str| {
        let mut entries = all.as_array().expect("a list").iter();
        entries.find(|entry| entry["internal_api"] == name).expect("every backend is listed")
    };
    assert_eq!(of("mkl")["available"], false);
    assert_eq!(of("mkl")["tried"][0]["filepath"], "/nonexistent/mkl.so");
    assert_eq!(of("builtin")["routines"]["own"], blasm_tests::routines().len());
    if setup("openblas").is_some() {
        let openblas = of("openblas");
        for key in [
            "user_api",
            "version",
            "num_threads",
            "threading_layer",
            "architecture",
            "filepath",
            "prefix",
        ] {
            assert!(!openblas[key].is_null(), "{key}: {openblas}");
        }
        assert_eq!(openblas["interface"], "lp64");
    }
    let rows =
        json(&Blasm::new(["list", "--routines", "--json", "-B", "backend=builtin"]).run(b""));
    assert_eq!(rows.as_array().map(Vec::len), Some(blasm_tests::routines().len()));
    assert_eq!(rows[0]["computes"], "own");
}

#[test]
fn probe_shows_a_library_and_the_reasons_of_its_row() {
    if setup("openblas").is_none() {
        return;
    }
    let text = text(&Blasm::new(["probe", "openblas"]).run(b""));
    for what in
        ["file ", "kernels ", "LP64", "own: OpenBLAS faults on a misaligned operand", "sswap"]
    {
        assert!(text.contains(what), "{what}: {text}");
    }
    let value = json(&Blasm::new(["probe", "openblas", "--json"]).run(b""));
    assert!(value["verdicts"].as_array().is_some_and(|rows| rows.len() > 3), "{value}");
    let ran = Blasm::new(["probe", "/nonexistent/lib.so"]).run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("/nonexistent/lib.so"), "{}", ran.stderr);
}

/// The library gets the number of threads that a host asks for.
#[test]
fn threads_are_set_by_option_and_by_variable() {
    if setup("openblas").is_none() {
        return;
    }
    let threads = |blasm: Blasm| {
        let value = json(&blasm.run(b""));
        value["num_threads"].as_u64().expect("a number")
    };
    assert_eq!(threads(Blasm::new(["probe", "openblas", "--json", "-B", "threads=3"])), 3);
    assert_eq!(
        threads(Blasm::new(["probe", "openblas", "--json"]).env("BLASM_NUM_THREADS", "1")),
        1
    );
    let both = Blasm::new(["probe", "openblas", "--json", "-B", "threads=2"]);
    assert_eq!(threads(both.env("BLASM_NUM_THREADS", "1")), 2, "the option is stronger");
    // The library's own variable stays in force.
    assert_eq!(
        threads(Blasm::new(["probe", "openblas", "--json"]).env("OPENBLAS_NUM_THREADS", "1")),
        1
    );
    let ran = Blasm::new(["list", "--routines"]).env("BLASM_NUM_THREADS", "0").run(b"");
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains("BLASM_NUM_THREADS is `0`"), "{}", ran.stderr);
}
