//! The code of the proposal's walk-through does what the walk-through says.

use blasm_transports::program::{Blasm, built};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

fn component() -> Option<PathBuf> {
    built("walkthrough.wasm", "provider", "cargo xtask test")
}

/// What a function of the component returns, as `--invoke` prints it.
fn invoke(component: &Path, call: &str) -> String {
    let args = [OsStr::new("run"), OsStr::new("--invoke"), OsStr::new(call), component.as_os_str()];
    let ran = Blasm::new(args).run(b"");
    assert_eq!(ran.code, Some(0), "{call}: {}", ran.stderr);
    String::from_utf8(ran.stdout).expect("text").trim().to_owned()
}

/// Numbers as WAVE writes a list.
fn list(numbers: &[f64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(f64::to_string).collect();
    format!("[{}]", numbers.join(", "))
}

/// The numbers of `ok([…])`.
fn numbers(text: &str) -> Vec<f64> {
    let inner = text.strip_prefix("ok(").and_then(|text| text.strip_suffix(')'));
    let inner = inner.unwrap_or_else(|| panic!("{text} is no result"));
    let list = inner.trim_matches(['[', ']']).split(", ");
    list.map(|number| number.parse().expect("a number")).collect()
}

#[test]
fn a_product_is_right() {
    let Some(component) = component() else { return };
    // 2 x 3 by 3 x 2, column-major.
    let (a, b) = ([1.0, 4.0, 2.0, 5.0, 3.0, 6.0], [7.0, 9.0, 11.0, 8.0, 10.0, 12.0]);
    let call = format!("product(2, 2, 3, {}, {})", list(&a), list(&b));
    assert_eq!(numbers(&invoke(&component, &call)), [58.0, 139.0, 64.0, 154.0]);
}

#[test]
fn a_factorization_in_one_buffer_solves() {
    let Some(component) = component() else { return };
    // Three blocks of 64, the last one not full; x is known. The digits of the matrix fit on a
    // command line.
    let n = 150;
    let a = |i: usize, j: usize| [4.0, 1.0].get(i.abs_diff(j)).copied().unwrap_or(0.0);
    let x = |i: usize| (i % 7) as f64 - 3.0;
    let matrix: Vec<f64> = (0..n * n).map(|at| a(at % n, at / n)).collect();
    let b: Vec<f64> = (0..n).map(|i| (0..n).map(|j| a(i, j) * x(j)).sum()).collect();
    let got = numbers(&invoke(&component, &format!("solve({n}, {}, {})", list(&matrix), list(&b))));
    assert_eq!(got.len(), n);
    for (i, got) in got.into_iter().enumerate() {
        assert!((got - x(i)).abs() < 1e-12, "{i}: {got}, should be {}", x(i));
    }
}

#[test]
fn an_iteration_on_data_that_stay_converges() {
    let Some(component) = component() else { return };
    let got = numbers(&invoke(&component, "power-iteration(2, [2, 1, 1, 2], 60)"));
    assert!((got[0] - 3.0).abs() < 1e-12, "{got:?}");
}

#[test]
fn a_mistake_is_told_by_its_position() {
    let Some(component) = component() else { return };
    assert_eq!(invoke(&component, "mistake()"), "\"argument 3 is illegal\"");
}

#[test]
fn the_same_from_a_core_module() {
    let program = built("walkthrough_product.wasm", "clang", "cargo xtask guests");
    let Some(program) = program else { return };
    let ran = Blasm::new([OsStr::new("run"), program.as_os_str()]).run(b"");
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(ran.stdout, b"1 2 6 8\n");
}
