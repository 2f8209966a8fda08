//! The drivers against LAPACK itself, if this machine has the reference implementation: positions of
//! illegal arguments, pivots, `info`, workspaces.
//!
//! Owns the calls of its Fortran symbols. Its XERBLA ends the process, so a small library with another
//! one is loaded before it, which needs a C compiler; and so is the reference BLAS, since others have
//! another opinion on which of several numbers is the largest if one is NaN.

use crate::answers::{eliminate, exact, is_exact};
use crate::common::{Any, Draw, Element, Matrix, Number, Random, builtin, for_each_type};
use blasm_core::flags::{Diagonal, Transpose, Uplo};
use blasm_lapack as lapack;
use blasm_lapack::Level3;
use blasm_tests::dd::Cell;
use blasm_tools::required;
use std::ffi::c_void;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// Debian's packages `liblapack3` and `libblas3`, installed or unpacked into the repository's cache.
const PLACES: [&str; 2] = ["/usr/lib", "../.cache/lapack/usr/lib"];

fn find(name: &str) -> Result<PathBuf, String> {
    for place in PLACES {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
        for entry in place.read_dir().into_iter().flatten().flatten() {
            let file = entry.path().join(name);
            if file.exists() {
                return Ok(file);
            }
        }
    }
    Err(format!("no {name} in a folder of {PLACES:?} (Debian: liblapack3, libblas3)"))
}

#[cfg(unix)]
fn load() -> Result<libloading::Library, String> {
    use libloading::os::unix::{Library, RTLD_GLOBAL, RTLD_LAZY, RTLD_NOW};
    let (file, blas) = (find("lapack/liblapack.so.3")?, find("blas/libblas.so.3")?);
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let (source, object) = (folder.path().join("xerbla.c"), folder.path().join("xerbla.so"));
    std::fs::write(&source, "void xerbla_(void) {}\n").map_err(|error| error.to_string())?;
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-o"]).arg(&object).arg(&source);
    match cc.status() {
        Ok(status) if status.success() => {}
        other => return Err(format!("cc: {other:?}")),
    }
    let open = |file: &Path, flags| {
        unsafe { Library::open(Some(file), flags) }
            .map_err(|error| format!("{}: {error}", file.display()))
    };
    // Symbols of libraries that are opened later are looked for here first.
    for first in [&object, &blas] {
        std::mem::forget(open(first, RTLD_NOW | RTLD_GLOBAL)?);
    }
    let library = open(&file, RTLD_LAZY)?;
    eprintln!("LAPACK: {}, over {}", file.display(), blas.display());
    Ok(library.into())
}

#[cfg(not(unix))]
fn load() -> Result<libloading::Library, String> {
    Err("only looked for on Unix".to_owned())
}

/// LAPACK, or `None` and a message; a failure where the environment requires it.
fn reference() -> Option<&'static libloading::Library> {
    static LAPACK: OnceLock<Option<libloading::Library>> = OnceLock::new();
    let library = LAPACK.get_or_init(|| match load() {
        Ok(library) => Some(library),
        Err(error) => {
            assert!(!required("lapack"), "required: {error}");
            eprintln!("LAPACK is left out: {error}");
            None
        }
    });
    library.as_ref()
}

/// An argument of a Fortran subroutine.
enum Word {
    Flag(u8),
    Int(i32),
    Place(*mut c_void),
}

/// Calls a subroutine, whose last argument is INFO, and returns that.
fn call(library: &libloading::Library, name: &str, words: &[Word]) -> i64 {
    let mut info = -77_i32;
    let address = |word: &Word| match word {
        Word::Flag(flag) => std::ptr::from_ref(flag) as usize,
        Word::Int(int) => std::ptr::from_ref(int) as usize,
        Word::Place(place) => *place as usize,
    };
    let mut all: Vec<usize> = words.iter().map(address).collect();
    all.push(std::ptr::from_mut(&mut info) as usize);
    // The lengths of the flags come last.
    all.extend(words.iter().filter(|word| matches!(word, Word::Flag(_))).map(|_| 1));
    let mut a = [0; 14];
    a[..all.len()].copy_from_slice(&all);
    // More arguments than it takes do no harm in the calling conventions of Unix.
    type Subroutine = unsafe extern "C" fn(
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
        usize,
    );
    unsafe {
        let symbol = library.get::<Subroutine>(format!("{name}_").as_bytes()).expect(name);
        symbol(
            a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], a[12], a[13],
        );
    }
    info.into()
}

/// Each subroutine with its arguments: `u`, `t` and `d` are flags, `n` counts, `l` leading dimensions,
/// `a` and `b` matrices, `p` pivots, `w` a workspace and `k` its size.
const ROUTINES: [(&str, &str); 17] = [
    ("getrf", "nnalp"),
    ("getf2", "nnalp"),
    ("getrf2", "nnalp"),
    ("getrs", "tnnalpbl"),
    ("getri", "nalpwk"),
    ("gesv", "nnalpbl"),
    ("potrf", "unal"),
    ("potf2", "unal"),
    ("potrf2", "unal"),
    ("potrs", "unnalbl"),
    ("potri", "unal"),
    ("posv", "unnalbl"),
    ("trtri", "udnal"),
    ("trti2", "udnal"),
    ("trtrs", "utdnnalbl"),
    ("lauum", "unal"),
    ("lauu2", "unal"),
];

/// The operands of a call.
struct Operands<T> {
    a: Matrix<T>,
    b: Matrix<T>,
    pivots: Vec<i32>,
    work: Matrix<T>,
}

impl<T: Number> Operands<T> {
    fn new(n: usize, mut element: impl FnMut(usize, usize) -> Cell) -> Self {
        Self {
            a: Matrix::new(n, n, 0, &mut element),
            b: Matrix::new(n, n, 0, &mut element),
            pivots: (1..=n as i32).collect(),
            work: Matrix::new(64 * n, 1, 0, |_, _| Cell::ZERO),
        }
    }
}

fn uplo(flag: u8) -> Uplo {
    match flag {
        b'U' => Uplo::UPPER,
        b'L' => Uplo::LOWER,
        _ => Uplo(0),
    }
}

fn trans(flag: u8) -> Transpose {
    match flag {
        b'N' => Transpose::NONE,
        b'T' => Transpose::TRANSPOSE,
        b'C' => Transpose::CONJUGATE,
        _ => Transpose(0),
    }
}

fn diag(flag: u8) -> Diagonal {
    match flag {
        b'N' => Diagonal::NON_UNIT,
        b'U' => Diagonal::UNIT,
        _ => Diagonal(0),
    }
}

fn ours<T: Number, B: Level3<T>>(
    blas: &B,
    name: &str,
    flags: &[u8],
    n: &[i64],
    to: &mut Operands<T>,
) -> Result<i64, B::Error> {
    let (a, b, w) = (to.a.first(), to.b.first(), to.work.first());
    let p = to.pivots.as_mut_ptr();
    unsafe {
        match name {
            "getrf" => lapack::getrf(blas, n[0], n[1], a, n[2], p),
            "getf2" => lapack::getf2(blas, n[0], n[1], a, n[2], p),
            "getrf2" => lapack::getrf2(blas, n[0], n[1], a, n[2], p),
            "getrs" => lapack::getrs(blas, trans(flags[0]), n[0], n[1], a, n[2], p, b, n[3]),
            "getri" => lapack::getri(blas, n[0], a, n[1], p, w, n[2]),
            "gesv" => lapack::gesv(blas, n[0], n[1], a, n[2], p, b, n[3]),
            "potrf" => lapack::potrf(blas, uplo(flags[0]), n[0], a, n[1]),
            "potf2" => lapack::potf2(blas, uplo(flags[0]), n[0], a, n[1]),
            "potrf2" => lapack::potrf2(blas, uplo(flags[0]), n[0], a, n[1]),
            "potrs" => lapack::potrs(blas, uplo(flags[0]), n[0], n[1], a, n[2], b, n[3]),
            "potri" => lapack::potri(blas, uplo(flags[0]), n[0], a, n[1]),
            "posv" => lapack::posv(blas, uplo(flags[0]), n[0], n[1], a, n[2], b, n[3]),
            "trtri" => lapack::trtri(blas, uplo(flags[0]), diag(flags[1]), n[0], a, n[1]),
            "trti2" => lapack::trti2(blas, uplo(flags[0]), diag(flags[1]), n[0], a, n[1]),
            "trtrs" => {
                let (uplo, trans, diag) = (uplo(flags[0]), trans(flags[1]), diag(flags[2]));
                lapack::trtrs(blas, uplo, trans, diag, n[0], n[1], a, n[2], b, n[3])
            }
            "lauum" => lapack::lauum(blas, uplo(flags[0]), n[0], a, n[1]),
            "lauu2" => lapack::lauu2(blas, uplo(flags[0]), n[0], a, n[1]),
            _ => panic!("{name}"),
        }
    }
}

fn theirs<T: Number>(
    library: &libloading::Library,
    (name, kinds): (&str, &str),
    flags: &[u8],
    n: &[i64],
    to: &mut Operands<T>,
) -> i64 {
    let (mut flags, mut n) = (flags.iter(), n.iter());
    let words: Vec<Word> = kinds
        .chars()
        .map(|kind| match kind {
            'u' | 't' | 'd' => Word::Flag(*flags.next().expect("a flag")),
            'n' | 'l' | 'k' => Word::Int(*n.next().expect("a number") as i32),
            'a' => Word::Place(to.a.first().cast()),
            'b' => Word::Place(to.b.first().cast()),
            'p' => Word::Place(to.pivots.as_mut_ptr().cast()),
            'w' => Word::Place(to.work.first().cast()),
            other => panic!("{other}"),
        })
        .collect();
    call(library, &format!("{}{name}", T::LETTER), &words)
}

/// All illegal calls with these numbers for what is legal, and these for what is not.
fn positions<T: Element>(library: &libloading::Library, order: i64, short: i64) -> usize {
    let checked = builtin();
    let blas = Any(T::blas(&checked));
    let mut calls = 0;
    for routine @ (name, kinds) in ROUTINES {
        let scalars: Vec<char> = kinds.chars().filter(|kind| !"abpw".contains(*kind)).collect();
        for bad in 1..1_u32 << scalars.len() {
            let (mut flags, mut numbers) = (Vec::new(), Vec::new());
            for (at, kind) in scalars.iter().enumerate() {
                let is_bad = bad >> at & 1 == 1;
                match kind {
                    'u' => flags.push(if is_bad { b'N' } else { b'L' }),
                    't' => flags.push(if is_bad { b'U' } else { b'C' }),
                    'd' => flags.push(if is_bad { b'T' } else { b'N' }),
                    'n' => numbers.push(if is_bad { -1 } else { order }),
                    _ => numbers.push(if is_bad { short } else { order.max(1) }),
                }
            }
            let mut operands = Operands::<T>::new(3, |_, _| Cell::ONE);
            let before = operands.a.clone();
            let expected = theirs(library, routine, &flags, &numbers, &mut operands);
            let what = format!("{}{name} {flags:?} {numbers:?}", T::LETTER);
            let mut operands = Operands::<T>::new(3, |_, _| Cell::ONE);
            let info = ours(&blas, name, &flags, &numbers, &mut operands);
            assert_eq!(info, Ok(expected), "{what}");
            assert!(info == Ok(0) || operands.a.same_bits(&before), "{what}");
            calls += usize::from(expected < 0);
        }
    }
    calls
}

#[test]
fn illegal_arguments_have_lapacks_positions() {
    let Some(library) = reference() else { return };
    let mut calls = 0;
    for (order, short) in [(3, 2), (0, 0), (3, -5)] {
        calls += positions::<f32>(library, order, short);
        calls += positions::<f64>(library, order, short);
        calls += positions::<blasm_core::scalar::c32>(library, order, short);
        calls += positions::<blasm_core::scalar::c64>(library, order, short);
    }
    // 335 sets of bad arguments, four types, three ways to be bad.
    assert_eq!(calls, 12 * 335);
}

/// The same pivots, `info` and, where all is exact, factors.
fn same_pivots<T: Element>(
    library: &libloading::Library,
    (m, n): (usize, usize),
    mut element: impl FnMut(usize, usize) -> Cell,
) {
    let checked = builtin();
    let blas = Any(T::blas(&checked));
    for name in ["getrf", "getf2", "getrf2"] {
        let a = Matrix::<T>::new(m, n, 3, &mut element);
        let (mut f, mut g) = (a.clone(), a.clone());
        let mut pivots = vec![0_i32; m.min(n)];
        let mut expected = pivots.clone();
        let (rows, columns, p) = (m as i64, n as i64, pivots.as_mut_ptr());
        let ld = a.ld();
        let info = unsafe { lapack::getrf(&blas, rows, columns, f.first(), ld, p) };
        let words = [
            Word::Int(m as i32),
            Word::Int(n as i32),
            Word::Place(g.first().cast()),
            Word::Int(ld as i32),
            Word::Place(expected.as_mut_ptr().cast()),
        ];
        let told = call(library, &format!("{}{name}", T::LETTER), &words);
        let what = format!("{}{name} {m} x {n}", T::LETTER);
        assert_eq!(info, Ok(told), "{what}");
        assert_eq!(pivots, expected, "{what}");
    }
}

fn exact_pivots<T: Element>(library: &libloading::Library, m: usize, n: usize, seed: u64) {
    let random = &mut Random(seed);
    for (deficient, ties) in [(false, false), (false, true), (true, false)] {
        let a = exact(m, n, deficient, ties, random);
        let mut eliminated = a.clone();
        eliminate(m, n, &mut eliminated);
        if !is_exact(&eliminated) {
            // Rounding would decide.
            continue;
        }
        same_pivots::<T>(library, (m, n), |i, j| Cell { re: a[i * n + j], im: 0.0 });
    }
}

fn random_pivots<T: Element>(library: &libloading::Library, m: usize, n: usize, seed: u64) {
    let random = &mut Random(seed);
    let a: Vec<Cell> = (0..m * n).map(|_| random.cell()).collect();
    same_pivots::<T>(library, (m, n), |i, j| a[i * n + j]);
}

/// NaN at some places, among them the first of a column.
fn pivots_with_nan<T: Element>(library: &libloading::Library, n: usize, seed: u64) {
    let random = &mut Random(seed);
    let a: Vec<Cell> =
        (0..n * n)
            .map(|_| {
                if random.index(n * n) < 2 { Cell { re: f64::NAN, im: 0.0 } } else { random.cell() }
            })
            .collect();
    same_pivots::<T>(library, (n, n), |i, j| a[i * n + j]);
}

#[test]
fn pivots_are_lapacks() {
    let Some(library) = reference() else { return };
    for n in 1..=40 {
        for (m, n) in [(n, n), (n, n + 7), (n + 7, n)] {
            for_each_type!(exact_pivots(library, m, n, n as u64));
        }
        for_each_type!(pivots_with_nan(library, n, n as u64));
    }
    // In double precision no two candidates are so close that rounding decides.
    for n in [1, 2, 5, 9, 30, 65, 100, 130, 300] {
        random_pivots::<f64>(library, n, n, n as u64);
        random_pivots::<f64>(library, n + 20, n, n as u64);
        random_pivots::<blasm_core::scalar::c64>(library, n, n + 20, n as u64);
    }
}

/// `info` of every other driver, with a zero or a number that is not positive anywhere.
fn same_info<T: Element>(library: &libloading::Library, n: usize, at: usize, value: f64) {
    let checked = builtin();
    let blas = Any(T::blas(&checked));
    let (order, lead) = (n as i64, n.max(1) as i64);
    for routine @ (name, kinds) in ROUTINES {
        for flags in [*b"UNN", *b"LNN", *b"UTU", *b"LCU"] {
            let element = |i: usize, j: usize| match () {
                () if i == j && i == at => Cell { re: value, im: 0.0 },
                () if i == j => Cell { re: 4.0, im: 0.0 },
                () => Cell::ZERO,
            };
            // In the order of the arguments.
            let flags: Vec<u8> = kinds
                .chars()
                .filter_map(|kind| "utd".find(kind).map(|which| flags[which]))
                .collect();
            let numbers: Vec<i64> = kinds
                .chars()
                .filter(|kind| "nlk".contains(*kind))
                .map(|kind| if kind == 'n' { order } else { lead })
                .collect();
            let (mut x, mut y) = (Operands::<T>::new(n, element), Operands::<T>::new(n, element));
            let expected = theirs(library, routine, &flags, &numbers, &mut y);
            let info = ours(&blas, name, &flags, &numbers, &mut x);
            let what = format!("{}{name} {flags:?} {n}, {value} at {at}", T::LETTER);
            assert_eq!(info, Ok(expected), "{what}");
            assert_eq!(x.pivots, y.pivots, "{what}");
        }
    }
}

#[test]
fn info_is_lapacks() {
    let Some(library) = reference() else { return };
    for n in [1, 2, 5, 16, 17, 40] {
        for at in [0, n / 2, n - 1, n] {
            for value in [0.0, -1.0, f64::NAN, 2.0] {
                for_each_type!(same_info(library, n, at, value));
            }
        }
    }
    for_each_type!(same_info(library, 0, 0, 1.0));
}

#[test]
fn workspace_is_lapacks() {
    let Some(library) = reference() else { return };
    for n in [1, 3, 200] {
        let mut operands = Operands::<f64>::new(n, |_, _| Cell::ONE);
        let routine = ROUTINES[4];
        let numbers = [n as i64, n as i64, -1];
        assert_eq!(theirs(library, routine, &[], &numbers, &mut operands), 0);
        let expected = operands.work.at(0, 0);
        operands.work.set(0, 0, 0.0);
        let checked = builtin();
        assert_eq!(ours(&checked, "getri", &[], &numbers, &mut operands), Ok(0));
        assert_eq!(operands.work.at(0, 0), expected, "{n}");
    }
}
