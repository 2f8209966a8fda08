//! The example of an asynchronous host: a thousand stores, deadlines, and futures that are dropped at
//! every yield.

use std::path::PathBuf;
use std::process::Command;

/// An example that `cargo test` has built beside this test.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this program has a file");
    let folder = test.ancestors().nth(2).expect("it is in a folder of the build");
    folder.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

#[test]
fn a_thousand_stores_end_as_their_host_wants() {
    let output = Command::new(example("tokio"))
        .arg("1000")
        .env("BLASM_BACKEND", "builtin")
        .output()
        .expect("the example is built: test the whole workspace");
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complained}");
    let ends = "1000 stores on builtin: 333 ended, 334 met their deadline, 333 were dropped; ";
    assert!(said.starts_with(ends), "{said}{complained}");
}
