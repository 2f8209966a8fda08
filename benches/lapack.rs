//! The drivers of `blasm-lapack` over OpenBLAS's BLAS against OpenBLAS's own LAPACK.
//!
//! Owns two tables of the time of the library's own driver over that of ours, which makes its calls on
//! the same library: natively on one thread, and in a C guest on one and on all. The two take turns on
//! copies of the same matrix, and a cell is the median of the ratios. With arguments, only the routines
//! that are named. `cargo xtask bench lapack` builds the guest and says where it is.

use blasm_backends::REGISTRY;
use blasm_core::flags::{Diagonal, Uplo};
use blasm_core::registry::Settings;
use blasm_lapack::Direct;
use libloading::{Library, Symbol};
use std::ffi::{c_char, c_int};
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const ORDERS: &[usize] = &[16, 32, 64, 128, 256, 512, 1024, 2048];
/// For each cell: at least so long, and at least so many rounds.
const TIME: Duration = Duration::from_millis(1500);
const ROUNDS: usize = 7;
/// So long do the threads of a library look for work after a call. Those of another process's copy of it
/// would take the processors from a call with as many threads.
const REST: Duration = Duration::from_millis(250);

/// A matrix, factors and workspace of a call, of order n.
struct Problem {
    n: usize,
    a: Vec<f64>,
    ipiv: Vec<i32>,
    work: Vec<f64>,
}

impl Problem {
    fn new(n: usize) -> Self {
        Self { n, a: vec![0.0; n * n + 512], ipiv: vec![0; n], work: vec![0.0; 64 * n] }
    }

    /// Positive definite, far from singular, and not symmetric beyond the one triangle that the
    /// drivers read; rows are exchanged all the same, since the diagonal does not dominate.
    fn fill(&mut self) {
        let mut state = 1_u64;
        for j in 0..self.n {
            for i in 0..self.n {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let random = (state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5;
                let diagonal = if i == j { 2.0 * (self.n as f64).sqrt() } else { 0.0 };
                self.a[j * self.n + i] = random + diagonal;
            }
        }
    }

    fn copy(&mut self, from: &Self) {
        self.a.copy_from_slice(&from.a);
        self.ipiv.copy_from_slice(&from.ipiv);
    }
}

/// The library's own drivers, under whatever prefix it has.
struct Own(Library, &'static str);

type Lu = unsafe extern "C" fn(
    *const c_int,
    *const c_int,
    *mut f64,
    *const c_int,
    *mut c_int,
    *mut c_int,
);
type Inverse = unsafe extern "C" fn(
    *const c_int,
    *mut f64,
    *const c_int,
    *const c_int,
    *mut f64,
    *const c_int,
    *mut c_int,
);
type Triangle =
    unsafe extern "C" fn(*const c_char, *const c_int, *mut f64, *const c_int, *mut c_int, usize);
type TriangleInverse = unsafe extern "C" fn(
    *const c_char,
    *const c_char,
    *const c_int,
    *mut f64,
    *const c_int,
    *mut c_int,
    usize,
    usize,
);

impl Own {
    fn symbol<F>(&self, name: &str) -> Symbol<'_, F> {
        let name = format!("{}{name}_", self.1);
        // SAFETY: the types above are those of LAPACK's Fortran symbols.
        unsafe { self.0.get(name.as_bytes()) }.unwrap_or_else(|error| panic!("{error}"))
    }

    fn run(&self, routine: &str, p: &mut Problem) {
        let (n, lda, mut info) = (p.n as c_int, p.n as c_int, 0);
        let uplo = c_char::try_from(routine.as_bytes()[routine.len() - 1]).expect("ASCII");
        let (a, ipiv) = (p.a.as_mut_ptr(), p.ipiv.as_mut_ptr());
        // SAFETY: the arguments are legal, and the operands have the size that they name.
        unsafe {
            match routine {
                "dgetrf" => self.symbol::<Lu>("dgetrf")(&n, &n, a, &lda, ipiv, &mut info),
                "dgetri" => {
                    let (work, lwork) = (p.work.as_mut_ptr(), p.work.len() as c_int);
                    self.symbol::<Inverse>("dgetri")(&n, a, &lda, ipiv, work, &lwork, &mut info);
                }
                "dtrtri U" | "dtrtri L" => {
                    let diag = b'N' as c_char;
                    self.symbol::<TriangleInverse>("dtrtri")(
                        &uplo, &diag, &n, a, &lda, &mut info, 1, 1,
                    );
                }
                _ => self.symbol::<Triangle>(&routine[..6])(&uplo, &n, a, &lda, &mut info, 1),
            }
        }
        assert_eq!(info, 0, "{routine}");
    }
}

fn ours(blas: &Direct<'_>, routine: &str, p: &mut Problem) {
    let (n, lda) = (p.n as i64, p.n as i64);
    let uplo = if routine.ends_with('U') { Uplo::UPPER } else { Uplo::LOWER };
    let (a, ipiv) = (p.a.as_mut_ptr(), p.ipiv.as_mut_ptr());
    // SAFETY: the arguments are legal, and the operands have the size that they name.
    let info = unsafe {
        match routine {
            "dgetrf" => blasm_lapack::getrf(blas, n, n, a, lda, ipiv),
            "dgetri" => {
                let (work, lwork) = (p.work.as_mut_ptr(), p.work.len() as i64);
                blasm_lapack::getri(blas, n, a, lda, ipiv, work, lwork)
            }
            "dpotrf U" | "dpotrf L" => blasm_lapack::potrf(blas, uplo, n, a, lda),
            "dpotri U" | "dpotri L" => blasm_lapack::potri(blas, uplo, n, a, lda),
            "dlauum U" | "dlauum L" => blasm_lapack::lauum(blas, uplo, n, a, lda),
            _ => blasm_lapack::trtri(blas, uplo, Diagonal::NON_UNIT, n, a, lda),
        }
    };
    assert_eq!(info, Ok(0), "{routine}");
}

const ROUTINES: &[&str] =
    &["dgetrf", "dgetri", "dpotrf U", "dpotrf L", "dpotri U", "dpotri L", "dtrtri U", "dtrtri L"];

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The library's time over ours, and our time in microseconds.
fn ratio(own: &Own, blas: &Direct<'_>, routine: &str, n: usize) -> (f64, f64) {
    let mut p = Problem::new(n);
    beside(own, routine, n, false, |start| {
        p.copy(start);
        let began = Instant::now();
        ours(blas, routine, &mut p);
        began.elapsed().as_secs_f64()
    })
}

/// The same, where ours are the seconds that a call takes on a copy of the matrix. With rests, each first
/// waits until the other's threads sleep, and wakes its own by a call.
fn beside(
    own: &Own,
    routine: &str,
    n: usize,
    rests: bool,
    mut ours: impl FnMut(&Problem) -> f64,
) -> (f64, f64) {
    let (mut start, mut p) = (Problem::new(n), Problem::new(n));
    start.fill();
    match &routine[..6] {
        "dgetri" => own.run("dgetrf", &mut start),
        "dpotri" => own.run(&routine.replace("dpotri", "dpotrf"), &mut start),
        _ => {}
    }
    let mut native = |start: &Problem| {
        p.copy(start);
        let began = Instant::now();
        own.run(routine, &mut p);
        began.elapsed().as_secs_f64()
    };
    let turn = |call: &mut dyn FnMut(&Problem) -> f64| {
        if rests {
            std::thread::sleep(REST);
            call(&start);
        }
        call(&start)
    };
    let (mut ratios, mut times) = (Vec::new(), Vec::new());
    let began = Instant::now();
    while ratios.len() < ROUNDS || began.elapsed() < TIME {
        // Each goes first in half of the rounds.
        let (own, ours) = if ratios.len() % 2 == 0 {
            let own = turn(&mut native);
            (own, turn(&mut ours))
        } else {
            let ours = turn(&mut ours);
            (turn(&mut native), ours)
        };
        ratios.push(own / ours);
        times.push(ours * 1e6);
    }
    (median(ratios), median(times))
}

/// A guest that times calls on request (tests/programs/bench_lapack.c).
struct Guest {
    child: Child,
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
}

impl Guest {
    fn start(program: &str, blasm: &str, threads: usize) -> Self {
        let mut command = Command::new(blasm);
        command.args(["run", program]).stdin(Stdio::piped()).stdout(Stdio::piped());
        for variable in ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "BLASM_NUM_THREADS"] {
            command.env(variable, threads.to_string());
        }
        let mut child = command.spawn().expect("blasm starts");
        let to = child.stdin.take().expect("it is piped");
        let from = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        Self { child, to, from }
    }

    fn seconds(&mut self, routine: &str, n: usize) -> f64 {
        // LU has no triangle.
        let (name, uplo) = routine.split_once(' ').unwrap_or((routine, "-"));
        writeln!(self.to, "{name} {uplo} {n}").expect("it reads");
        let line = self.from.next().expect("it answers").expect("text");
        line.parse().expect("seconds")
    }

    fn end(mut self) {
        drop(self.to);
        assert!(self.child.wait().expect("it ends").success());
    }
}

/// The routines and orders that are measured in the guest.
const IN_GUEST: [&str; 3] = ["dgetrf", "dpotrf U", "dpotrf L"];
const GUEST_ORDERS: [usize; 4] = [64, 256, 512, 2048];

/// The second table.
fn in_guest(own: &Own, set_threads: &dyn Fn(usize), wanted: &dyn Fn(&str) -> bool) {
    let variables = (std::env::var("BLASM_BENCH_GUEST"), std::env::var("BLASM_BIN"));
    let (Ok(program), Ok(blasm)) = variables else {
        return println!("\nno guest: `cargo xtask bench lapack` builds it, with clang and Rust");
    };
    let orders: Vec<_> = GUEST_ORDERS.iter().map(usize::to_string).collect();
    println!("\n| in a C guest | threads | {} |", orders.join(" | "));
    println!("|---|---|{}", "---|".repeat(orders.len()));
    let most = std::thread::available_parallelism().map_or(1, usize::from);
    for threads in [1, most] {
        set_threads(threads);
        let mut guest = Guest::start(&program, &blasm, threads);
        for routine in IN_GUEST.into_iter().filter(|routine| wanted(routine)) {
            let cells: Vec<_> = GUEST_ORDERS
                .iter()
                .map(|n| beside(own, routine, *n, threads > 1, |_| guest.seconds(routine, *n)))
                .map(|(ratio, time)| format!("{ratio:.2} ({time:.0})"))
                .collect();
            println!("| {routine} | {threads} | {} |", cells.join(" | "));
        }
        guest.end();
    }
}

fn main() {
    let only: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    // The build that `auto` finds, or the one that BLASM_BACKEND names.
    let settings = Settings::from_env().expect("the variables are right");
    let backend = REGISTRY.select(&settings).expect("there is a library").backend;
    let file = backend.file.as_ref().expect("a library from a file");
    // SAFETY: it is open already.
    let library = unsafe { Library::new(file) }.expect("it was opened before");
    // SAFETY: a symbol whose address is all that is asked for.
    let has = |symbol: &str| unsafe { library.get::<*const ()>(symbol.as_bytes()) }.is_ok();
    let prefix = ["", "scipy_"].into_iter().find(|prefix| has(&format!("{prefix}dgetrf_")));
    let prefix = prefix.expect("the library has a LAPACK with 32-bit integers");
    let own = Own(library, prefix);
    backend.blas.set_threads(1);
    // SAFETY: every operand has slack behind it.
    let blas = unsafe { Direct::new(&*backend.blas) };
    println!("{}\n", backend.description);
    let orders: Vec<_> = ORDERS.iter().map(usize::to_string).collect();
    println!("| routine | {} |", orders.join(" | "));
    println!("|---|{}", "---|".repeat(orders.len()));
    let wanted = |routine: &str| {
        only.is_empty() || only.iter().any(|name| routine.starts_with(name.as_str()))
    };
    for routine in ROUTINES.iter().filter(|routine| wanted(routine)) {
        let cells: Vec<_> = ORDERS
            .iter()
            .map(|n| ratio(&own, &blas, routine, *n))
            .map(|(ratio, time)| format!("{ratio:.2} ({time:.0})"))
            .collect();
        println!("| {routine} | {} |", cells.join(" | "));
    }
    let set_threads = |threads| {
        backend.blas.set_threads(threads);
    };
    in_guest(&own, &set_threads, &wanted);
}
