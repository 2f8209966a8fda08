//! The conformance matrix: every routine on every backend, natively and from a guest, judged by the
//! oracle.
//!
//! The calls follow the design of `blasm_tests::specs`: for each routine an orthogonal array in
//! which every level of every factor (flags, sizes, leading dimensions, increments, alpha, beta,
//! values, places in memory) meets every level of every other; in the full form every combination
//! of the flags is one such level. Each call is made on every setup, a backend as guests get it
//! (`native=safe`) or computing everything (`native=all`); directly through the guard, and from a
//! guest by both ways of linking in turn. The expected result of a call is computed once, by
//! definition, and compared with all outcomes: values within the bound of each element, whole
//! numbers bitwise, and every byte of memory that does not belong to an output.
//!
//! `cargo xtask test` runs the quick form, `cargo xtask test --full` (`BLASM_FULL=1`) the whole.
//! Both print the tables of docs/conformance.md.
//!
//! Where docs/semantics.md leaves an answer to the library, [`EXPECTATIONS`] says so. A difference
//! that is expected must occur: an expectation that is never met fails too.

use blasm_core::{Computes, Limits, Routine};
use blasm_tests::{
    Case, Depth, Examined, Place, Report, Spec, Value, Values, case_of, examine, expect, positions,
    routines, specs,
};
use blasm_transports::guest::{Guest, Outcome, Way};
use blasm_transports::{Setup, native, no_failures, setups};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Instant, SystemTime};

/// A difference that is expected of a library whenever it computes the routine.
struct Expectation {
    /// The backends, by the names of their setups.
    backends: &'static [&'static str],
    families: &'static [&'static str],
    /// With which kernels, by the library's names for them (default: all).
    kernels: &'static [&'static str],
    /// With which calls.
    when: When,
    /// Whether it always occurs, and not only with several threads of the library, on some of the
    /// processors that have these kernels, or depending on what follows an operand.
    always: bool,
    /// Why.
    reason: &'static str,
}

/// With which calls a difference is expected, and which.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// Where operands hold NaN or infinities: an additional or missing one.
    NotFinite,
    /// Where operands hold NaN or infinities: any difference.
    Special,
    /// With any operands: any difference.
    Anything,
}

#[rustfmt::skip]
const EXPECTATIONS: &[Expectation] = &[
    Expectation { backends: &["openblas", "openblas wheel"], kernels: &[], families: &["trmm"], when: When::NotFinite, always: true,
        reason: "it multiplies the zeros beyond the triangle with NaN and infinity" },
    Expectation { backends: &["openblas", "openblas wheel"], kernels: &["Haswell", "Zen"], families: &["trsm"], when: When::NotFinite, always: true,
        reason: "these kernels multiply the zeros beyond the triangle with NaN and infinity" },
    Expectation { backends: &["openblas", "openblas wheel"], kernels: &["Prescott"], families: &["symv"], when: When::Anything, always: false,
        reason: "these kernels read past the matrix" },
    Expectation { backends: &["openblas", "openblas wheel"], kernels: &[], families: &["spr", "syr"], when: When::NotFinite, always: true,
        reason: "it skips zeros of a vector" },
    Expectation { backends: &["openblas", "openblas wheel"], kernels: &[], families: &["her", "her2", "hpr", "hpr2", "spr2", "syr2"], when: When::NotFinite, always: false,
        reason: "it skips zeros of a vector if it computes with several threads" },
    Expectation { backends: &["openblas"], kernels: &[], families: &["scal", "real_scal"], when: When::NotFinite, always: true,
        reason: "zero times NaN is zero to it, or it takes a real factor for a complex one" },
    Expectation { backends: &["openblas wheel"], kernels: &[], families: &["real_scal", "scal"], when: When::NotFinite, always: true,
        reason: "it takes a real factor for a complex one, or zero times NaN for zero" },
    Expectation { backends: &["openblas", "openblas wheel", "reference"], kernels: &[], families: &["iamax"], when: When::Special, always: true,
        reason: "it does not look for NaN" },
    Expectation { backends: &["blis"], kernels: &[], families: &["trmm"], when: When::NotFinite, always: true,
        reason: "it multiplies the zeros beyond the triangle with NaN and infinity" },
    Expectation { backends: &["blis", "mkl"], kernels: &[], families: &["ger", "geru", "gerc", "her", "hpr", "spr", "spr2", "syr", "syr2"], when: When::NotFinite, always: true,
        reason: "it skips zeros of a vector" },
    Expectation { backends: &["blis"], kernels: &[], families: &["gbmv", "her2", "symv", "tbmv", "tbsv", "tpmv", "tpsv"], when: When::NotFinite, always: true,
        reason: "it skips zeros of a vector" },
    Expectation { backends: &["blis"], kernels: &[], families: &["real_scal"], when: When::NotFinite, always: true,
        reason: "it takes a real factor for a complex one" },
    Expectation { backends: &["blis"], kernels: &[], families: &["scal"], when: When::NotFinite, always: true,
        reason: "zero times NaN is zero to it" },
    Expectation { backends: &["blis"], kernels: &[], families: &["nrm2"], when: When::NotFinite, always: true,
        reason: "NaN to it where there are two infinities" },
    Expectation { backends: &["mkl"], kernels: &["avx512"], families: &["symv"], when: When::NotFinite, always: false,
        reason: "these kernels make NaN of beta times an infinite y on an Intel Xeon, and not on an AMD EPYC" },
    Expectation { backends: &["reference"], kernels: &[], families: &["rot"], when: When::NotFinite, always: true,
        reason: "it makes complex numbers of the two factors" },
    Expectation { backends: &["reference"], kernels: &[], families: &["syrk", "herk", "syr2k", "her2k", "trmm", "trsm"], when: When::NotFinite, always: true,
        reason: "it skips zeros of a matrix" },
    Expectation { backends: &["reference"], kernels: &[], families: &["ger", "geru", "gerc", "her", "her2", "hpr", "hpr2", "spr", "spr2", "syr", "syr2", "trmv", "tbmv", "tpmv", "trsv", "tbsv", "tpsv"], when: When::NotFinite, always: true,
        reason: "it skips zeros of a vector" },
];

/// Whether the library of a setup computes any routine of a family.
fn is_native(setup: &Setup, family: &str) -> bool {
    let native = |r: &Routine| setup.guard.partition().verdict(*r).computes == Computes::Native;
    Routine::ALL.iter().filter(|r| r.family().name() == family).any(native)
}

impl Expectation {
    fn applies(&self, setup: &Setup, family: &str) -> bool {
        // The width of integers changes no kernel.
        let backend = setup.name.trim_end_matches(", native=all").replace("openblas64", "openblas");
        let named = |kernel: &&str| setup.description.split(' ').any(|word| word == *kernel);
        self.backends.contains(&backend.as_str())
            && (self.kernels.is_empty() || self.kernels.iter().any(named))
            && self.families.contains(&family)
            && is_native(setup, family)
    }

    fn allows(&self, spec: &Spec, examined: &Examined) -> bool {
        let right = match self.when {
            When::NotFinite => is_special(spec) && !examined.finite,
            When::Special => is_special(spec),
            When::Anything => true,
        };
        right && !examined.touched
    }
}

fn is_special(spec: &Spec) -> bool {
    let scalars = [spec.alpha.0, spec.alpha.1, spec.beta.0, spec.beta.1];
    spec.values == Values::Special || scalars.iter().any(|x| !x.is_finite())
}

fn depth() -> Depth {
    if std::env::var_os("BLASM_FULL").is_some() { Depth::Full } else { Depth::Quick }
}

/// The findings for one setup and one family.
#[derive(Default)]
struct Found {
    calls: u64,
    report: Report,
    /// By the expectation's number: calls that differed as expected.
    expected: BTreeMap<usize, u64>,
}

/// The findings of one thread.
#[derive(Default)]
struct Tally {
    found: BTreeMap<(usize, &'static str), Found>,
    failures: Vec<String>,
    failed: usize,
    seconds: [f64; 3],
}

impl Tally {
    fn judge(&mut self, number: usize, spec: &Spec, case: &Case, way: &str, examined: Examined) {
        let setup = &setups()[number];
        let family = blasm_tests::routine(&case.routine).family.name;
        let found = self.found.entry((number, family)).or_default();
        found.calls += 1;
        let Some(difference) = &examined.difference else {
            let (total, report) = (&mut found.report, examined.report);
            total.elements += report.elements;
            total.exact += report.exact;
            total.worst = total.worst.max(report.worst);
            total.soft = total.soft.max(report.soft);
            return;
        };
        let mut all = EXPECTATIONS.iter();
        match all.position(|e| e.applies(setup, family) && e.allows(spec, &examined)) {
            Some(which) => {
                *found.expected.entry(which).or_default() += 1;
            }
            None => {
                self.failed += 1;
                if self.failures.len() < 20_000 {
                    self.failures.push(format!("{}, {way}: {difference}", setup.name));
                }
            }
        }
    }

    fn merge(&mut self, other: Tally) {
        for (key, found) in other.found {
            let total = self.found.entry(key).or_default();
            total.calls += found.calls;
            let (sum, report) = (&mut total.report, found.report);
            sum.elements += report.elements;
            sum.exact += report.exact;
            sum.worst = sum.worst.max(report.worst);
            sum.soft = sum.soft.max(report.soft);
            for (which, count) in found.expected {
                *total.expected.entry(which).or_default() += count;
            }
        }
        self.failures.extend(other.failures);
        self.failed += other.failed;
        for (sum, more) in self.seconds.iter_mut().zip(other.seconds) {
            *sum += more;
        }
    }
}

/// The guests of one thread: one for each setup, way of linking and size of memory, since every
/// call checks all of a guest's memory.
#[derive(Default)]
struct Guests(BTreeMap<(usize, bool, u32), Guest>);

impl Guests {
    fn run(&mut self, setup: usize, way: Way, spec: &Spec, case: &Case) -> Outcome {
        let pages = case.blob.len().div_ceil(blasm_transports::guest::PAGE).next_power_of_two();
        let key = (setup, way == Way::Linker, pages.ilog2());
        let guest = self.0.entry(key).or_insert_with(|| Guest::new(&setups()[setup].guard, way));
        match spec.place {
            // Its last byte is the last one of memory.
            Place::Last(_) => guest.run_at_end(case),
            _ => guest.run(case),
        }
    }
}

fn failed(case: &Case, why: impl std::fmt::Display) -> Examined {
    Examined { difference: Some(format!("{case}: {why}")), touched: true, ..Examined::default() }
}

/// Bytes of memory after a native call's operands, and their content.
const ROOM: usize = 8192;
const CANARY: u8 = 0xa5;

/// One call on every setup, in every way.
fn carry_out(name: &str, spec: &Spec, guests: &mut Guests, tally: &mut Tally) {
    let clock = Instant::now();
    let case = case_of(name, spec);
    let expected = expect(&case);
    tally.seconds[0] += clock.elapsed().as_secs_f64();
    let way = if spec.seed.is_multiple_of(2) { Way::Instantiate } else { Way::Linker };
    // A large blob is judged once if the outcomes are the same to the bit, as they are if the same
    // code computed them; the outcome is judged for the first setup that has it.
    let mut known: Vec<(Vec<u8>, Value, Examined)> = Vec::new();
    let mut examined = |blob: Vec<u8>, value: Value| -> Examined {
        let same = known.iter().find(|(b, v, _)| same_value(*v, value) && *b == blob);
        if let Some((_, _, examined)) = same {
            return examined.clone();
        }
        let made = examine(&case, &expected, &blob, value);
        known.push((blob, value, made.clone()));
        made
    };
    // Near the end of memory the guard gives few operands to a library in place. A guest has a page
    // after them.
    let room = if matches!(spec.place, Place::Last(_)) { 0 } else { ROOM };
    let mut roomy = case.clone();
    roomy.blob.resize(case.blob.len() + room, CANARY);
    for number in 0..setups().len() {
        let clock = Instant::now();
        let outcome = native::run(&setups()[number].guard, &roomy, &Limits::default());
        let guest = guests.run(number, way, spec, &case);
        tally.seconds[1] += clock.elapsed().as_secs_f64();
        let clock = Instant::now();
        let made = match outcome {
            Ok((mut blob, value)) => {
                let rest = blob.split_off(case.blob.len());
                if rest.iter().all(|byte| *byte == CANARY) {
                    examined(blob, value)
                } else {
                    failed(&case, "memory behind the operands has changed")
                }
            }
            Err(error) => failed(&case, error),
        };
        tally.judge(number, spec, &case, "natively", made);
        let made = match guest {
            Outcome::Done(blob, value) => examined(blob, value),
            Outcome::Errno(errno) => failed(&case, format!("errno {errno}")),
            Outcome::Trap(trap) => failed(&case, format!("{trap:?}")),
        };
        tally.judge(number, spec, &case, "from a guest", made);
        tally.seconds[2] += clock.elapsed().as_secs_f64();
    }
}

fn same_value(a: Value, b: Value) -> bool {
    let bits = |value: Value| match value {
        Value::Nothing => [0; 3],
        Value::Real(x) => [1, x.to_bits(), 0],
        Value::Complex(x, y) => [2, x.to_bits(), y.to_bits()],
        Value::Index(x) => [3, x, 0],
    };
    bits(a) == bits(b)
}

#[test]
fn every_routine_is_right_everywhere() {
    let clock = Instant::now();
    let only = std::env::var("BLASM_MATRIX_ONLY").ok();
    let chosen: Vec<_> =
        routines().iter().filter(|r| only.as_ref().is_none_or(|only| *only == r.name)).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let total = Mutex::new(Tally::default());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let (mut guests, mut tally) = (Guests::default(), Tally::default());
                // The expensive ones come last in the table and first here.
                while let Some(routine) =
                    chosen.iter().rev().nth(next.fetch_add(1, Ordering::Relaxed))
                {
                    for spec in specs(&routine.name, depth()) {
                        carry_out(&routine.name, &spec, &mut guests, &mut tally);
                    }
                }
                total.lock().expect("no thread panics").merge(tally);
            });
        }
    });
    let total = total.into_inner().expect("no thread panics");
    print(&total, clock);
    if let Some(folder) = std::env::var_os("BLASM_MATRIX_FAILURES") {
        std::fs::write(folder, total.failures.join("\n")).expect("the file can be written");
    }
    let calls: u64 = total.found.values().map(|f| f.calls).sum();
    if total.failed > total.failures.len() {
        println!("{} calls failed", total.failed);
    }
    no_failures(&total.failures, calls as usize);
    if only.is_none() {
        the_right_side_computed();
        every_expectation_is_met(&total);
    }
}

/// Native routines reached the library, and nothing else did.
fn the_right_side_computed() {
    for setup in setups() {
        for routine in Routine::ALL {
            let calls = setup.native.calls(*routine);
            match setup.guard.partition().verdict(*routine).computes {
                Computes::Native => assert!(calls > 0, "{}: {routine} never ran", setup.name),
                Computes::Own => {
                    assert_eq!(calls, 0, "{}: {routine} is not the library's", setup.name)
                }
            }
        }
    }
}

/// In the quick form an expectation has to be met on each of its setups; in the full one, by each
/// family.
fn every_expectation_is_met(total: &Tally) {
    for (which, expectation) in EXPECTATIONS.iter().enumerate().filter(|(_, e)| e.always) {
        for family in expectation.families.iter().filter(|_| expectation.kernels.is_empty()) {
            let is_here = setups().iter().any(|s| expectation.backends.contains(&s.name));
            let applies = setups().iter().any(|setup| expectation.applies(setup, family));
            assert!(
                applies || !is_here,
                "{family} is never a library's: drop the expectation ({})",
                expectation.reason
            );
        }
        for (number, setup) in setups().iter().enumerate() {
            let families = expectation.families.iter();
            let applying: Vec<_> = families.filter(|f| expectation.applies(setup, f)).collect();
            let differed = |family: &&&&str| {
                let found = total.found.get(&(number, **family));
                found.is_some_and(|f| f.expected.contains_key(&which))
            };
            let met = applying.iter().filter(|family| differed(family)).count();
            let due = if depth() == Depth::Full { applying.len() } else { applying.len().min(1) };
            assert!(
                met >= due,
                "{}: only {met} of {applying:?} differ ({}): drop the expectation",
                setup.name,
                expectation.reason
            );
        }
    }
}

/// Prints the tables of docs/conformance.md.
fn print(total: &Tally, clock: Instant) {
    let [made, ran, judged] = total.seconds;
    println!("Depth {:?}; {}; {}.", depth(), date(), processor());
    println!(
        "{:.0} s; in all threads {made:.0} s expected results, {ran:.0} s calls, {judged:.0} s judging.",
        clock.elapsed().as_secs_f64()
    );
    println!(
        "\n| setup | library | calls | reached the library | reached built-in kernels | differed as expected |"
    );
    println!("|---|---|---|---|---|---|");
    for (number, setup) in setups().iter().enumerate() {
        let of = || total.found.iter().filter(|((n, _), _)| *n == number).map(|(_, f)| f);
        let calls: u64 = of().map(|f| f.calls).sum();
        let differed: u64 = of().flat_map(|f| f.expected.values()).sum();
        let (native, own) = (setup.native.total(), setup.own.total());
        println!(
            "| {} | {} | {calls} | {native} | {own} | {differed} |",
            setup.name, setup.description
        );
    }
    println!(
        "\n| family | elements judged | of them exactly | largest error / bound | largest error / (u S √k) |"
    );
    println!("|---|---|---|---|---|");
    let mut families: Vec<&str> = routines().iter().map(|r| r.family.name).collect();
    families.dedup();
    for family in families {
        let mut sum = Report::default();
        for (_, found) in total.found.iter().filter(|((_, f), _)| *f == family) {
            sum.elements += found.report.elements;
            sum.exact += found.report.exact;
            sum.worst = sum.worst.max(found.report.worst);
            sum.soft = sum.soft.max(found.report.soft);
        }
        let flag = if sum.soft > 10.0 { " (!)" } else { "" };
        println!(
            "| {family} | {} | {} | {:.3} | {:.2}{flag} |",
            sum.elements, sum.exact, sum.worst, sum.soft
        );
    }
    println!("\n| setup | family | calls that differed | why |");
    println!("|---|---|---|---|");
    for ((number, family), found) in &total.found {
        for (which, count) in &found.expected {
            let (setup, reason) = (setups()[*number].name, EXPECTATIONS[*which].reason);
            println!("| {setup} | {family} | {count} of {} | {reason} |", found.calls);
        }
    }
}

/// Today, in UTC.
fn date() -> String {
    let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    now.split('T').next().unwrap_or_default().to_owned()
}

/// The processor's name, if the system reports it.
fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|l| l.strip_prefix("model name")?.split_once(": "));
    let name = name.map_or(std::env::consts::ARCH, |(_, name)| name);
    format!("{name}, {} cores", std::thread::available_parallelism().map_or(1, usize::from))
}

#[test]
fn illegal_arguments_give_their_positions() {
    for Setup { name, guard, .. } in setups() {
        let mut guest = Guest::new(guard, Way::Instantiate);
        let (mut wrong, mut count) = (Vec::new(), 0);
        for routine in routines() {
            for illegal in positions::illegal(&routine.name) {
                count += 1;
                match guest.run(&illegal.case) {
                    Outcome::Errno(errno) if errno == u32::from(illegal.position) => {}
                    other => wrong.push(format!(
                        "{}: bad {:?}: {other:?}, the reference says {}",
                        illegal.case, illegal.bad, illegal.position
                    )),
                }
            }
        }
        println!("{name}: {count} illegal calls");
        no_failures(&wrong, count);
    }
}
