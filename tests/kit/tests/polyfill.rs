//! The polyfill against the kit: all cases, none left out.

use blasm_kit::host::Polyfill;
use blasm_kit::{folder, read, run};
use blasm_transports::{no_failures, required};

#[test]
fn the_polyfill_passes_the_kit() {
    let guests = std::env::var_os("BLASM_GUESTS").map_or_else(
        || {
            blasm_transports::program::blasm()
                .ancestors()
                .nth(2)
                .expect("it lies in target/*")
                .join("guest")
        },
        Into::into,
    );
    let path = guests.join("../provider/polyfill.wasm");
    let Ok(module) = std::fs::read(&path) else {
        let why = format!("{} is not built: run `cargo xtask provider`", path.display());
        assert!(!required("provider"), "BLASM_REQUIRE names provider, but {why}");
        println!("skipped: {why}");
        return;
    };
    let cases = read(&folder()).expect("the committed cases can be read");
    let counts = run(&cases, &mut Polyfill::new(&module));
    let right: usize = counts.values().map(|count| count.right[0] + count.right[1]).sum();
    let all: usize = cases.iter().map(|(_, cases)| cases.len()).sum();
    let wrong: Vec<String> = counts.values().flat_map(|count| count.wrong.clone()).collect();
    println!("{right} of {all} cases");
    no_failures(&wrong, all);
    assert_eq!(right, all, "all can be expressed");
}
