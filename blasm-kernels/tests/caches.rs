//! The built-in kernels on machines that report odd caches: in a separate process, which sees
//! another `/sys/devices/system/cpu` through a mount that only it has. All numbers are small
//! integers, so results are either right to the bit or wrong.

#![cfg(target_os = "linux")]

use blasm_core::flags::{Layout, Transpose};
use blasm_core::scalar::{Scalar, c32, c64};
use blasm_core::{Blas, CallError, args};
use blasm_kernels::Builtin;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Set in the process that computes.
const CHILD: &str = "BLASM_TEST_CACHES";

/// Sides for each of the crate's methods: blocks for which it uses no cache sizes, large ones, long
/// and thin ones, the edges between them, and vectors.
const SIDES: &[(i64, i64, i64)] = &[
    (8, 8, 8),
    (64, 64, 600),
    (65, 65, 65),
    (64, 65, 513),
    (129, 65, 40),
    (300, 200, 130),
    (2, 500, 300),
    (500, 2, 300),
    (3, 5, 5000),
    (1, 200, 90),
    (200, 1, 90),
];

fn element<T: Scalar>(i: i64) -> T {
    T::from_parts(part::<T>(i % 5 - 2), part::<T>(if T::IS_COMPLEX { i % 3 - 1 } else { 0 }))
}

fn part<T: Scalar>(x: i64) -> T::Real {
    (0..x.abs()).fold(T::ZERO.re(), |sum, _| sum + if x < 0 { -T::ONE.re() } else { T::ONE.re() })
}

/// Every product of those sides, against its definition.
fn multiply<T: Scalar + PartialEq>(
    gemm: impl Fn(&args::Gemm<T>) -> Result<(), CallError>,
    transposes: &[(Transpose, Transpose)],
) {
    for &(m, n, k) in SIDES {
        for &(transa, transb) in transposes {
            let matrix = |rows: i64, cols: i64, step: i64| -> Vec<T> {
                (0..rows * cols).map(|i| element(i * step % 97)).collect()
            };
            let (a, b) = (matrix(m, k, 7), matrix(k, n, 11));
            let mut c = matrix(m, n, 13);
            let before = c.clone();
            let (lda, ldb) = (
                if transa.is_transposed() { k } else { m },
                if transb.is_transposed() { n } else { k },
            );
            let done = gemm(&args::Gemm {
                layout: Layout::COLUMN_MAJOR,
                transa,
                transb,
                m,
                n,
                k,
                alpha: T::ONE,
                a: a.as_ptr(),
                lda,
                b: b.as_ptr(),
                ldb,
                beta: T::ONE,
                c: c.as_mut_ptr(),
                ldc: m,
            });
            assert_eq!(done, Ok(()));
            let at = |x: &[T], i: i64, j: i64, ld: i64, trans: Transpose| {
                let index = if trans.is_transposed() { j + i * ld } else { i + j * ld };
                let x = x[index as usize];
                if T::IS_COMPLEX && trans.is_conjugated() { x.conj() } else { x }
            };
            for (i, j) in (0..n).flat_map(|j| (0..m).map(move |i| (i, j))) {
                let mut sum = before[(i + j * m) as usize];
                for p in 0..k {
                    sum += at(&a, i, p, lda, transa) * at(&b, p, j, ldb, transb);
                }
                assert!(c[(i + j * m) as usize] == sum, "{m} {n} {k}: ({i}, {j})");
            }
        }
    }
}

fn compute() {
    use Transpose as T;
    let real = [(T::NONE, T::NONE), (T::TRANSPOSE, T::NONE), (T::NONE, T::TRANSPOSE)];
    let complex = [(T::NONE, T::NONE), (T::CONJUGATE, T::NONE), (T::NONE, T::CONJUGATE)];
    // SAFETY: of every call: the matrices have the sides and leading dimensions that the arguments
    // name.
    multiply::<f64>(|p| unsafe { Builtin.dgemm(p) }, &real);
    // SAFETY: likewise.
    multiply::<f32>(|p| unsafe { Builtin.sgemm(p) }, &real);
    // SAFETY: likewise.
    multiply::<c64>(|p| unsafe { Builtin.zgemm(p) }, &complex);
    // SAFETY: likewise.
    multiply::<c32>(|p| unsafe { Builtin.cgemm(p) }, &complex);
}

/// A `/sys/devices/system/cpu` with those files for the second cache.
fn fake(folder: &Path, second: &[(&str, &str)]) {
    let cache = folder.join("cpu0/cache");
    let level = |index: &str, files: &[(&str, &str)]| {
        let folder = cache.join(index);
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in files {
            fs::write(folder.join(name), text).expect("a file");
        }
    };
    let usual = [("ways_of_associativity", "8"), ("coherency_line_size", "64")];
    let whole = |level: &'static str, kind: &'static str, size: &'static str| {
        let mine = [("level", level), ("type", kind), ("size", size), ("shared_cpu_list", "0")];
        [&mine[..], &usual].concat()
    };
    level("index0", &whole("1", "Data", "32K"));
    level("index2", &[&[("level", "2"), ("type", "Unified")], second].concat());
    level("index3", &whole("3", "Unified", "32768K"));
    for name in ["online", "possible"] {
        let _ = fs::copy(Path::new("/sys/devices/system/cpu").join(name), folder.join(name));
    }
}

/// This test's program on a machine with that second cache; `None` if it cannot have a mount of its
/// own.
fn run(second: &[(&str, &str)]) -> Option<std::process::Output> {
    let folder = tempfile::tempdir().expect("a folder");
    fake(folder.path(), second);
    let mut mount = Command::new("unshare");
    mount.args(["-m", "mount", "--bind"]).arg(folder.path()).arg("/sys/devices/system/cpu");
    mount.output().ok().filter(|output| output.status.success())?;
    let output = folder.path().join("output");
    let log = fs::File::create(&output).expect("a file");
    let mut child = Command::new("unshare")
        .args(["-m", "sh", "-c", "mount --bind \"$0\" /sys/devices/system/cpu && exec \"$@\""])
        .arg(folder.path())
        .arg(std::env::current_exe().expect("a test has a file"))
        .args(["--exact", "products_are_right_whatever_the_second_cache", "--nocapture"])
        .env(CHILD, "1")
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(log.try_clone().expect("a file"))
        .stderr(log)
        .spawn()
        .expect("it runs a moment ago");
    // Long enough to distinguish a hang from slowness on a busy machine.
    let begun = Instant::now();
    let status = loop {
        match child.try_wait().expect("it can be waited for") {
            Some(status) => break status,
            None if begun.elapsed() > Duration::from_secs(300) => {
                child.kill().expect("it is ours");
                child.wait().expect("it is ours");
                panic!("{second:?}: a product does not come to an end");
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let stdout = fs::read(output).expect("it is ours");
    Some(std::process::Output { status, stdout, stderr: Vec::new() })
}

#[test]
fn products_are_right_whatever_the_second_cache() {
    if std::env::var_os(CHILD).is_some() {
        compute();
        println!("computed");
        return;
    }
    compute();
    let machines: &[&[(&str, &str)]] = &[
        // As virtual machines were seen to report it: the crate divided by zero, overran its slab,
        // or never returned.
        &[("size", "2M"), ("shared_cpu_list", "0-63"), ("ways_of_associativity", "8")],
        &[("size", "512K"), ("shared_cpu_list", "0-31"), ("ways_of_associativity", "8")],
        &[("size", "256K"), ("shared_cpu_list", "0-15"), ("ways_of_associativity", "8")],
        &[("size", "2M"), ("shared_cpu_list", "0-255"), ("ways_of_associativity", "16")],
        &[("size", "64K"), ("shared_cpu_list", "0-255"), ("ways_of_associativity", "16")],
        &[("size", "16"), ("shared_cpu_list", "0-31"), ("ways_of_associativity", "64")],
        &[("size", "512K"), ("shared_cpu_list", "0"), ("ways_of_associativity", "1000000")],
        &[("size", "512K"), ("shared_cpu_list", "0"), ("ways_of_associativity", "0")],
        // No list: no processor shares it.
        &[("size", "512K"), ("ways_of_associativity", "8")],
    ];
    for second in machines {
        let Some(ran) = run(second) else {
            println!("skipped: no mount of its own can be made here (`unshare -m`, as root)");
            return;
        };
        let said = String::from_utf8_lossy(&ran.stdout);
        assert!(ran.status.success() && said.contains("computed"), "{second:?}: {said}");
    }
}
