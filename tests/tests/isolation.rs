//! A call leaves its host as it was, and takes nothing from it.
//!
//! After every call of every routine, on every library of this machine, the floating-point
//! environment of the thread is what it was before (modes and flags, of SSE and of the x87), and so
//! are the process's signal handlers and mask, its working folder, its environment variables and
//! what was written to standard output and standard error: whether the call is legal, illegal, out
//! of bounds or carried out in parts, and also with operands that raise every exception. A host that
//! has set unusual modes gets the same bits as any other.
#![cfg(unix)]

use blasm_core::memory::Window;
use blasm_core::view::{self, Buffer, CELL, ElementType, Number, Operations, Vector};
use blasm_core::{
    Ask, Blas, Call, CallError, Computes, Guard, Limits, Partition, Routine, Uniform, args, flags,
};
use blasm_tests::{Case, Spec, Values, Word, case_of, routine, rules};
use blasm_transports::{native, no_failures, setups};
use std::cell::RefCell;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// What a thread has set for its floating-point operations.
#[cfg(target_arch = "x86_64")]
mod float {
    use std::arch::asm;

    /// Modes and flags of both units, and which registers of the x87 are in use.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct State {
        mxcsr: u32,
        x87: [u16; 3],
    }

    /// Everything masked, round to nearest, no flag set.
    pub const DEFAULT: State = State { mxcsr: 0x1f80, x87: [0x037f, 0, 0xffff] };

    /// What a host may have set.
    pub const UNUSUAL: [(&str, State); 4] = [
        ("all flags set", State { mxcsr: 0x1fbf, x87: [0x037f, 0x3f, 0xffff] }),
        ("FTZ, DAZ, toward zero", State { mxcsr: 0xffc0, x87: [0x0f7f, 0, 0xffff] }),
        ("single precision, upwards", State { mxcsr: 0x5f90, x87: [0x087f, 0x10, 0xffff] }),
        ("no exception masked", State { mxcsr: 0x0000, x87: [0x0340, 0, 0xffff] }),
    ];

    /// The flags that operations can raise, in MXCSR.
    pub const FLAGS: u64 = 0x3f;

    /// The flags of the x87, and which register is the first.
    const STATUS: u16 = 0x387f;

    fn environment() -> [u32; 7] {
        let mut environment = [0; 7];
        // SAFETY: stores the 28 bytes of the x87's environment, and loads the same, since the first
        // instruction masks all exceptions.
        unsafe {
            asm!("fnstenv [{0}]", "fldenv [{0}]", in(reg) &raw mut environment, options(nostack));
        }
        environment
    }

    pub fn read() -> State {
        let mut mxcsr = 0;
        // SAFETY: stores MXCSR at the given place.
        unsafe { asm!("stmxcsr [{}]", in(reg) &raw mut mxcsr, options(nostack)) };
        let [control, status, tags, ..] = environment();
        State { mxcsr, x87: [control as u16, status as u16 & STATUS, tags as u16] }
    }

    /// # Safety
    /// Until the default is set again, nothing is computed.
    pub unsafe fn set(state: State) {
        let mut environment = environment();
        let [control, status, _] = state.x87.map(u32::from);
        environment[0] = (environment[0] & !0xffff) | control;
        environment[1] = (environment[1] & !u32::from(STATUS)) | status;
        // SAFETY: loads an environment that was stored, with another control word and other flags;
        // and a value of MXCSR without reserved bits.
        unsafe {
            asm!(
                "fldenv [{}]",
                "ldmxcsr [{}]",
                in(reg) &raw const environment,
                in(reg) &raw const state.mxcsr,
                options(nostack)
            );
        }
    }

    impl State {
        /// The same, but what the thread has of it that Rust code does not compute with.
        pub fn of_rust(self) -> State {
            State { x87: read().x87, ..self }
        }
    }

    pub fn flags() -> u64 {
        u64::from(read().mxcsr) & FLAGS
    }

    /// The same without flags.
    pub fn modes() -> State {
        let State { mxcsr, x87: [control, _, tags] } = read();
        State { mxcsr: mxcsr & !0x3f, x87: [control, 0, tags] }
    }
}

#[cfg(target_arch = "aarch64")]
mod float {
    use std::arch::asm;

    /// FPCR and FPSR.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct State(u64, u64);

    pub const DEFAULT: State = State(0, 0);

    /// What a host may have set. (Most processors do not have traps.)
    pub const UNUSUAL: [(&str, State); 2] =
        [("all flags set", State(0, 0x9f)), ("FZ, DN, toward zero", State(0x03c0_0000, 0))];

    /// The flags that operations can raise, in FPSR.
    pub const FLAGS: u64 = 0x1f;

    pub fn read() -> State {
        let (modes, flags);
        // SAFETY: reads two registers.
        unsafe {
            asm!("mrs {}, fpcr", "mrs {}, fpsr", out(reg) modes, out(reg) flags, options(nostack));
        }
        State(modes, flags)
    }

    /// # Safety
    /// Until the default is set again, nothing is computed.
    pub unsafe fn set(state: State) {
        // SAFETY: sets two registers, without reserved bits.
        unsafe {
            asm!("msr fpcr, {}", "msr fpsr, {}", in(reg) state.0, in(reg) state.1, options(nostack));
        }
    }

    impl State {
        pub fn of_rust(self) -> State {
            self
        }
    }

    pub fn flags() -> u64 {
        read().1 & FLAGS
    }

    /// The same without flags.
    pub fn modes() -> State {
        State(read().0, 0)
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
mod float {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct State;
    impl State {
        pub fn of_rust(self) -> State {
            self
        }
    }
    pub const DEFAULT: State = State;
    pub const UNUSUAL: [(&str, State); 0] = [];
    pub const FLAGS: u64 = 0;
    pub fn read() -> State {
        State
    }
    /// # Safety
    /// None is needed.
    pub unsafe fn set(_: State) {}
    pub fn flags() -> u64 {
        0
    }
    pub fn modes() -> State {
        State
    }
}

/// What belongs to the whole process.
#[derive(Debug, PartialEq)]
struct Process {
    /// Which signals this thread does not take.
    masked: Vec<bool>,
    /// The handler of each signal, and its flags.
    handlers: Vec<(usize, i64)>,
    folder: PathBuf,
    variables: Vec<(OsString, OsString)>,
    /// How many bytes standard output and standard error have, as files.
    written: [i64; 2],
}

impl Process {
    fn now() -> Process {
        let signals = 1..=64;
        // SAFETY: all zeros are a set and an action; and the functions only ask, since they are
        // given nothing to set. C's streams are flushed, so that what was printed is in the files.
        unsafe {
            let mut set: libc::sigset_t = std::mem::zeroed();
            libc::pthread_sigmask(libc::SIG_BLOCK, std::ptr::null(), &raw mut set);
            let handler = |signal| {
                let mut action: libc::sigaction = std::mem::zeroed();
                libc::sigaction(signal, std::ptr::null(), &raw mut action);
                (action.sa_sigaction, i64::from(action.sa_flags))
            };
            let written = |stream| {
                let mut stat: libc::stat = std::mem::zeroed();
                libc::fstat(stream, &raw mut stat);
                stat.st_size
            };
            libc::fflush(std::ptr::null_mut());
            Process {
                masked: signals
                    .clone()
                    .map(|signal| libc::sigismember(&raw const set, signal) == 1)
                    .collect(),
                handlers: signals.map(handler).collect(),
                folder: std::env::current_dir().expect("there is one"),
                variables: std::env::vars_os().collect(),
                written: [1, 2].map(written),
            }
        }
    }
}

/// A backend, and which flags its calls raised.
struct Watched {
    inner: Arc<dyn Blas>,
    raised: AtomicU64,
}

impl Watched {
    fn new(inner: Arc<dyn Blas>) -> Arc<Self> {
        Arc::new(Self { inner, raised: AtomicU64::new(0) })
    }
}

impl Uniform for Watched {
    fn name(&self) -> &str {
        "watched"
    }

    fn below(&self) -> Option<&dyn Blas> {
        Some(&*self.inner)
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        let before = float::flags();
        // SAFETY: the same arguments, under the same contract.
        let result = unsafe { args.call(&*self.inner) };
        self.raised.fetch_or(float::flags() & !before, Ordering::Relaxed);
        result
    }
}

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Legal,
    InParts,
    Exceptional,
    Illegal,
    OutOfBounds,
}

const KINDS: [Kind; 5] =
    [Kind::Legal, Kind::InParts, Kind::Exceptional, Kind::Illegal, Kind::OutOfBounds];

/// Numbers whose sums, products and quotients raise every exception.
fn exceptional(blob: &mut [u8], single: bool) {
    let numbers = [f64::MAX, 0.0, 1.0 / 3.0, f64::MIN_POSITIVE / 8.0, -f64::MAX, f64::INFINITY];
    let singles = [f32::MAX, 0.0, 1.0 / 3.0, f32::MIN_POSITIVE / 8.0, -f32::MAX, f32::INFINITY];
    match single {
        true => blob.chunks_exact_mut(4).zip(singles.into_iter().cycle()).for_each(|(at, x)| {
            at.copy_from_slice(&x.to_le_bytes());
        }),
        false => blob.chunks_exact_mut(8).zip(numbers.into_iter().cycle()).for_each(|(at, x)| {
            at.copy_from_slice(&x.to_le_bytes());
        }),
    }
}

/// A call of that kind; `None` if the routine has none: nothing is illegal in level 1.
fn case(name: &str, kind: Kind, seed: u64) -> Option<Case> {
    let large = seed.is_multiple_of(2);
    let (m, n, k) = if large { (33, 34, 35) } else { (7, 6, 5) };
    let spec = Spec {
        layout: 101 + (seed % 2) as u32,
        m,
        n,
        k,
        // Neither is a number of few digits, so sums are rounded.
        alpha: (1.1, 0.3),
        beta: (0.7, -0.2),
        rotation: (0.6, 0.8),
        values: Values::Random,
        seed,
        ..Spec::default()
    };
    let mut case = case_of(name, &spec);
    match kind {
        Kind::Legal | Kind::InParts => {}
        Kind::Exceptional => {
            let single = routine(name).ty.real() == blasm_spec::dsl::Type::S;
            exceptional(&mut case.blob, single);
        }
        Kind::Illegal => {
            let at = |word: &Word| matches!(word, Word::Flag(_));
            let at = case.words.iter().position(at)?;
            case.words[at] = Word::Flag(7);
            rules::check(routine(name), &case.words).expect_err("no flag is 7");
        }
        Kind::OutOfBounds => {
            let at = |word: &Word| matches!(word, Word::Pointer(_));
            let at = case.words.iter().position(at).expect("every routine has an operand");
            case.words[at] = Word::Pointer(1 << 40);
        }
    }
    Some(case)
}

/// What came of a call, as bits.
fn outcome(result: Result<(Vec<u8>, blasm_tests::Value), blasm_core::Error>) -> (Vec<u8>, String) {
    match result {
        Ok((blob, value)) => (blob, format!("{value:?}")),
        Err(error) => (Vec::new(), error.to_string()),
    }
}

/// Makes a call in an environment; returns its outcome, and the environment afterwards.
fn within(
    state: float::State,
    guard: &Guard,
    case: &Case,
    limits: &Limits,
) -> ((Vec<u8>, String), float::State) {
    let mut after = None;
    let result = native::run_within(guard, case, limits, |call| {
        // SAFETY: nothing is computed between the two but by the guard, which is what this tests.
        unsafe {
            float::set(state);
            call();
            after = Some(float::read());
            float::set(float::DEFAULT);
        }
    });
    (outcome(result), after.expect("it was called"))
}

/// Every routine on every setup; what it fails for.
fn examine_all() {
    let (mut failures, mut calls) = (Vec::new(), 0);
    let in_parts = Limits::default()
        .with_interrupt(Arc::new(AtomicBool::new(false)))
        .with_slice(Duration::ZERO);
    for setup in setups() {
        let native = Watched::new(setup.native.clone());
        let own = Watched::new(setup.own.clone());
        let partition: Partition = setup.guard.partition().clone();
        let guard = Guard::builder(native.clone(), own.clone(), partition).build();
        // What is made once: buffers, threads, the parts of a library.
        let first = case("dgemm", Kind::Legal, 0).expect("it is legal");
        let _ = native::run(&guard, &first, &Limits::default());
        let before = Process::now();
        for name in Routine::ALL.iter().map(|routine| routine.name()) {
            for (kind, seed) in KINDS.into_iter().flat_map(|kind| [(kind, 0), (kind, 1)]) {
                // In single elements it takes long, and sizes change nothing.
                let Some(case) = case(name, kind, seed | u64::from(kind == Kind::InParts)) else {
                    continue;
                };
                let limits = if kind == Kind::InParts { &in_parts } else { &Limits::default() };
                calls += 1;
                let what = format!("{}, {kind:?}: {case}", setup.name);
                let (usual, after) = within(float::DEFAULT, &guard, &case, limits);
                if after != float::DEFAULT {
                    failures.push(format!("{what}: leaves {after:x?}"));
                }
                for (mode, state) in float::UNUSUAL {
                    let (unusual, after) = within(state, &guard, &case, limits);
                    if after != state {
                        failures.push(format!("{what}, {mode}: {state:x?} becomes {after:x?}"));
                    }
                    if unusual != usual {
                        failures.push(format!("{what}, {mode}: another result"));
                    }
                }
                let now = Process::now();
                if now != before {
                    no_failures(&[format!("{what}: {before:?} becomes {now:?}")], 1);
                }
            }
        }
        let raised = native.raised.load(Ordering::Relaxed) | own.raised.load(Ordering::Relaxed);
        assert_eq!(raised & float::FLAGS, float::FLAGS, "{}: not every exception", setup.name);
    }
    no_failures(&failures, calls * (1 + 2 * float::UNUSUAL.len()));
}

/// Set in the process in which a test's calls are made, to the test's name.
const INSIDE: &str = "BLASM_TEST_ISOLATION";

/// Makes a test's calls in a process of its own, whose standard output and standard error are files
/// to which nothing may be printed.
fn silently(test: &str, calls: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some_and(|name| name == test) {
        // Loads the libraries, and says which are missing.
        setups();
        println!("loaded");
        eprintln!("loaded");
        calls();
        // Nothing is printed after this but by what a library does at the end.
        std::process::exit(0);
    }
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let streams = ["stdout", "stderr"].map(|name| folder.path().join(name));
    let [stdout, stderr] =
        [0, 1].map(|at| std::fs::File::create(&streams[at]).expect("it can be written"));
    let program = std::env::current_exe().expect("a test has a file");
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, test);
    let status = command.stdout(stdout).stderr(stderr).status().expect("it starts");
    let texts = streams.map(|path| {
        String::from_utf8_lossy(&std::fs::read(path).expect("it is there")).into_owned()
    });
    assert!(status.success(), "{status}: {}{}", texts[0], texts[1]);
    for text in &texts {
        let (_, printed) = text.split_once("loaded\n").expect("it says so");
        assert_eq!(printed, "", "a call printed");
    }
}

#[test]
fn a_call_leaves_its_host_as_it_was() {
    silently("a_call_leaves_its_host_as_it_was", examine_all);
}

/// A library that leaves an environment behind, as a careless one would; or kernels of BLASM, which are
/// Rust code: on x86-64 they can only leave MXCSR behind, and the x87 is the host's meanwhile.
struct Careless(float::State, Computes);

impl Uniform for Careless {
    fn name(&self) -> &str {
        "careless"
    }

    unsafe fn carry_out<A: Call>(&self, args: &A) -> Result<A::Output, CallError> {
        let (default, left) = match self.1 {
            Computes::Native => (float::DEFAULT, self.0),
            Computes::Own => (float::DEFAULT.of_rust(), self.0.of_rust()),
        };
        let modes = match self.1 {
            Computes::Native => float::modes(),
            Computes::Own => float::modes().of_rust(),
        };
        assert_eq!(modes, default, "a call is made in the default environment");
        // SAFETY: nothing is computed in it but what the guard does until it restores it, and no
        // exception is unmasked.
        unsafe { float::set(left) };
        Ok(args.idle())
    }
}

/// Whatever a library leaves behind, and whichever side computes, the host gets back what it had;
/// and where it is asked, it is asked in its own environment.
#[test]
fn what_a_library_leaves_behind_does_not_stay() {
    for (left, state) in float::UNUSUAL.into_iter().filter(|(name, _)| !name.contains("masked")) {
        for computes in [Computes::Native, Computes::Own] {
            let library = Arc::new(Careless(state, computes));
            let partition = Partition::all(computes, "a test");
            let guard = Guard::builder(library.clone(), library.clone(), partition).build();
            for name in Routine::ALL.iter().map(|routine| routine.name()) {
                let case = case(name, Kind::Legal, 0).expect("it is legal");
                for mode in [float::DEFAULT].into_iter().chain(float::UNUSUAL.map(|(_, mode)| mode))
                {
                    let (_, after) = within(mode, &guard, &case, &Limits::default());
                    assert_eq!(after, mode, "{case}, {computes:?}, {left}");
                }
            }
        }
    }
}

/// An operation on views is carried out or left out whatever the host has set: here by a factor that some
/// hosts take to be zero, and others cannot compare with zero.
#[test]
fn operations_on_views_do_not_obey_their_host() {
    let setup = setups().iter().find(|setup| setup.name == "builtin").expect("it is everywhere");
    let mut memory = vec![0_u64; 64];
    let at = (CELL / 8) as usize;
    memory[at] = 1e300_f64.to_bits();
    let bytes = memory.len() * 8;
    // SAFETY: the memory is this test's, and no reference to it is used during the calls.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), bytes) };
    let vector = |start| Vector {
        buffer: Buffer { start, length: 1, element_type: ElementType::Double },
        offset: 0,
        length: 1,
        stride: 1,
    };
    let (x, y) = (vector(CELL), vector(CELL + 64));
    let limits = Limits::default();
    let operations = Operations::new(&setup.guard, window, &limits, 0);
    let least = Number::Double(f64::from_bits(1));
    let modes = [float::DEFAULT].into_iter().chain(float::UNUSUAL.map(|(_, mode)| mode));
    for (times, mode) in modes.enumerate() {
        // SAFETY: nothing is computed between these lines but by the operation.
        let (result, after) = unsafe {
            float::set(mode);
            let result = operations.axpy(least, &x, &y);
            let after = float::read();
            float::set(float::DEFAULT);
            (result, after)
        };
        assert_eq!((result, after), (Ok(()), mode));
        let sum = view::read_vector(&window, &y).expect("it is in bounds");
        let sum = f64::from_le_bytes(sum.try_into().expect("it is one number"));
        assert_eq!(sum, f64::from_bits(1) * 1e300 * (times + 1) as f64, "{mode:?}");
    }
}

/// Between the parts of a call its thread is the host's, in the host's environment. If that is
/// another one then, as it is where the host goes on in another thread, the call leaves that one.
#[test]
fn a_host_is_asked_in_its_own_environment() {
    let library = Arc::new(Careless(float::DEFAULT, Computes::Native));
    let partition = Partition::all(Computes::Native, "a test");
    let guard = Guard::builder(library.clone(), library, partition).build();
    let mut memory = vec![0.5_f64; 4096];
    // SAFETY: the memory is this test's, and no reference to it is used during the call.
    let window = unsafe { Window::new(memory.as_mut_ptr().cast(), memory.len() * 8) };
    let call = args::Axpy::<f64> {
        n: 500,
        alpha: 2.0,
        x: window.at::<f64>(0).cast_const(),
        incx: 1,
        y: window.at(8192),
        incy: 1,
    };
    let limits = Limits::default().with_slice(Duration::ZERO);
    let modes = float::UNUSUAL.map(|(_, mode)| mode);
    let seen = RefCell::new(Vec::with_capacity(2000));
    let poll = |_: Ask| {
        let mut seen = seen.borrow_mut();
        seen.push(float::read());
        // SAFETY: the guard has only its own to do, and restores this.
        unsafe { float::set(modes[seen.len() % modes.len()]) };
        Ok(())
    };
    // SAFETY: nothing is computed between these lines but by the guard.
    let (result, after) = unsafe {
        float::set(modes[0]);
        let result = guard.call_asking(&window, &call, &limits, Some(&poll));
        let after = float::read();
        float::set(float::DEFAULT);
        (result, after)
    };
    assert!(result.is_ok(), "{result:?}");
    let seen = seen.into_inner();
    assert!(seen.len() > 10, "asked {} times", seen.len());
    let is_own = |(at, state): (usize, &float::State)| *state == modes[at % modes.len()];
    assert!(seen.iter().enumerate().all(is_own), "{seen:x?}");
    assert_eq!(after, modes[seen.len() % modes.len()]);
}

/// A library is given a product with a negative size, which the guard would never let pass, and
/// checks that first. Where BLASM can, it has taken the place of the library's error routine:
/// nothing is printed, and the call fails.
#[test]
fn a_library_that_rejects_a_call_is_found_out() {
    silently("a_library_that_rejects_a_call_is_found_out", || {
        let with_wire = ["openblas wheel", "openblas64 wheel", "mkl"];
        for setup in setups().iter().filter(|setup| with_wire.contains(&setup.name)) {
            let mut memory = [1.0_f64; 4];
            let at = memory.as_mut_ptr();
            let mut call = args::Gemm::<f64> {
                layout: flags::Layout::COLUMN_MAJOR,
                transa: flags::Transpose::NONE,
                transb: flags::Transpose::NONE,
                m: -1,
                n: 1,
                k: 1,
                alpha: 1.0,
                a: at,
                lda: 1,
                b: at,
                ldb: 1,
                beta: 0.0,
                c: at.wrapping_add(1),
                ldc: 1,
            };
            let library: &dyn Blas = &*setup.native;
            // SAFETY: all libraries check sizes before anything else, and touch nothing.
            let rejected = unsafe { call.call(library) };
            assert_eq!(rejected, Err(CallError::Rejected), "{}", setup.name);
            call.m = 1;
            // SAFETY: every operand is one number of the array.
            let carried_out = unsafe { call.call(library) };
            assert_eq!(carried_out, Ok(()), "{}", setup.name);
        }
    });
}
