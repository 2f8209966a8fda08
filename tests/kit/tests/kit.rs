//! The kit: its data is what the command makes, it covers what it claims, every host of this
//! repository passes it, and wrong hosts fail.

use blasm_kit::format::{Case, Kind, Type};
use blasm_kit::host::{Adapted, Component, Core, Host, Moved, Native};
use blasm_kit::judge::{judge, judge_views};
use blasm_kit::mutants::{self, Mutated};
use blasm_kit::prototype::Prototype;
use blasm_kit::{Count, folder, make, read, read_views, run, views};
use blasm_tests::standard;
use blasm_transports::guest::Way;
use blasm_transports::{no_failures, required, safe_setups, setups};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

const PAGE: &str = include_str!("../../../docs/semantics.md");

fn cases() -> &'static [(String, Vec<Case>)] {
    static CASES: OnceLock<Vec<(String, Vec<Case>)>> = OnceLock::new();
    CASES.get_or_init(|| read(&folder()).expect("the committed cases can be read"))
}

fn each() -> impl Iterator<Item = &'static Case> {
    cases().iter().flat_map(|(_, cases)| cases)
}

#[test]
fn the_committed_cases_are_what_the_command_makes() {
    let files = make::files();
    for (name, content) in &files {
        let there = std::fs::read(folder().join(name)).unwrap_or_default();
        assert!(there == *content, "{name} is not what `cargo xtask kit` writes");
        assert!(content.len() < 1 << 20, "{name} is too large to be looked at");
    }
    let made: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    for entry in std::fs::read_dir(folder().join("cases")).expect("the folder is there") {
        let name = format!("cases/{}", entry.expect("an entry").file_name().to_string_lossy());
        assert!(made.contains(name.as_str()), "nothing makes {name}");
    }
}

/// A case without its bounds, and the bounds: a parser may read them slightly differently.
fn apart(case: &Case) -> (Case, Vec<f64>) {
    let mut case = case.clone();
    let mut bounds = case.expect.within.take().unwrap_or_default();
    for after in &mut case.expect.after {
        bounds.extend(after.within.take().unwrap_or_default());
    }
    (case, bounds)
}

#[test]
fn what_is_read_is_what_was_written() {
    for ((family, written), (name, read)) in make::all().iter().zip(cases()) {
        assert_eq!(family, name);
        assert_eq!(written.len(), read.len(), "{family}");
        for (written, read) in written.iter().zip(read) {
            let ((written, bounds), (read, read_bounds)) = (apart(written), apart(read));
            assert_eq!(written, read);
            assert_eq!(bounds.len(), read_bounds.len(), "{}", read.id);
            let near = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-15 * a;
            assert!(bounds.iter().zip(&read_bounds).all(near), "{}: {bounds:?}", read.id);
        }
    }
}

#[test]
fn every_routine_has_echo_and_numeric_cases() {
    let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for case in each() {
        counts.entry(&case.routine).or_default()[usize::from(case.kind == Kind::Numeric)] += 1;
        assert!(ids.insert(&case.id), "two cases are called {}", case.id);
    }
    for routine in standard() {
        let [echo, numeric] = counts.get(routine.name.as_str()).copied().unwrap_or_default();
        assert!(echo > 0, "{} has no echo case", routine.name);
        // Nothing is computed in a copy.
        let moves = matches!(routine.family.name, "copy" | "swap");
        assert!(numeric > 0 || moves, "{} has no numeric case", routine.name);
    }
    assert_eq!(counts.len(), standard().count());
}

#[test]
fn every_row_of_the_semantics_has_a_case() {
    let rows: BTreeSet<&str> = PAGE
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once("` |")?.0))
        .collect();
    let said: BTreeSet<&str> = each().map(|case| case.says.as_str()).collect();
    let unknown: Vec<_> = said.difference(&rows).collect();
    assert!(unknown.is_empty(), "cases name rows that docs/semantics.md lacks: {unknown:?}");
    let missing: BTreeSet<&str> = rows.difference(&said).copied().collect();
    assert_eq!(missing, make::NOT_WRITTEN.iter().copied().collect(), "rows without a case");
}

/// By the sizes in routines.json, as a reader of the files would compute them.
#[test]
fn operands_lie_in_their_buffers_unless_the_call_traps() {
    let text = std::fs::read_to_string(folder().join("cases/routines.json")).expect("it is there");
    let prototypes: Vec<Prototype> = serde_json::from_str(&text).expect("it can be read");
    assert_eq!(prototypes, blasm_kit::prototype::all());
    let by_name: BTreeMap<&str, &Prototype> =
        prototypes.iter().map(|prototype| (prototype.name.as_str(), prototype)).collect();
    let mut outside = 0;
    for case in each().filter(|case| case.expect.errno.is_none()) {
        let params = &by_name[case.routine.as_str()].params;
        let mut fits = case.result.is_none();
        for (i, param) in params.iter().enumerate() {
            let Some(shape) = &param.shape else { continue };
            let stride = params.get(i + 1).and_then(|next| match next.kind.as_str() {
                "increment" | "leading-dimension" => case.args.number(&next.name),
                _ => None,
            });
            let Some(place) = case.args.place(&param.name) else {
                outside += 1;
                fits &= !case.expect.trap;
                continue;
            };
            let buffer = &case.buffers[place.buffer];
            assert_eq!(Some(buffer.ty), param.ty, "{}: the type of {}", case.id, param.name);
            let extent = shape.extent(case, stride.unwrap_or(1.0) as i64);
            let end = place.offset as i64 + extent;
            fits &= end <= buffer.elements() as i64;
        }
        assert_eq!(fits, !case.expect.trap, "{}", case.id);
    }
    assert!(outside > 100, "{outside} pointers lead nowhere");
}

fn passes(host: &mut dyn Host, of: &str) {
    let counts: Vec<Count> = run(cases(), host).into_values().collect();
    let right: usize = counts.iter().flat_map(|count| count.right).sum();
    let unsaid: usize = counts.iter().map(|count| count.unsaid).sum();
    let wrong: Vec<String> = counts.into_iter().flat_map(|count| count.wrong).collect();
    println!("{}, {of}: {right} right, {unsaid} not said, {} wrong", host.name(), wrong.len());
    no_failures(&wrong, right + wrong.len());
}

#[test]
fn the_guard_passes_on_every_backend() {
    for setup in safe_setups() {
        passes(&mut Native { guard: setup.guard.clone() }, setup.name);
    }
}

#[test]
fn core_modules_pass_by_both_ways_of_linking() {
    let setups = setups().iter().filter(|s| ["builtin", "openblas"].contains(&s.name));
    for setup in setups {
        for way in [Way::Instantiate, Way::Linker] {
            passes(&mut Core::new(&setup.guard, way), setup.name);
        }
    }
}

#[test]
fn core_modules_that_are_adapted_pass() {
    for setup in setups().iter().filter(|s| ["builtin", "openblas"].contains(&s.name)) {
        passes(&mut Adapted::new(&setup.guard), setup.name);
    }
}

#[test]
fn components_pass() {
    for setup in setups().iter().filter(|s| ["builtin", "openblas"].contains(&s.name)) {
        passes(&mut Component::new(&setup.guard), setup.name);
    }
}

#[test]
fn views_are_refused_and_moved_as_their_cases_say() {
    let mut host = Component::new(&setups().first().expect("it is always there").guard);
    let cases = read_views(&folder()).expect("the committed cases can be read");
    let judged = cases.iter().map(|case| judge_views(case, &host.call_views(case)));
    let wrong: Vec<String> = judged.filter_map(Result::err).collect();
    no_failures(&wrong, cases.len());
    // A refused call differs from a legal one in one thing.
    let legal = views::legal();
    let judged = legal.iter().map(|case| host.call_views(case));
    let wrong: Vec<String> = judged
        .zip(&legal)
        .filter(|(moved, _)| !matches!(moved, Moved::Done { .. }))
        .map(|(moved, case)| format!("{}: {moved:?}", case.id))
        .collect();
    no_failures(&wrong, legal.len());
    let functions: BTreeSet<&str> = cases.iter().map(|case| case.function.as_str()).collect();
    let missing: Vec<&str> = legal
        .iter()
        .map(|case| case.function.as_str())
        .filter(|function| !functions.contains(function))
        .collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn the_kit_catches_every_wrong_host() {
    let builtin = setups().first().expect("it is always there");
    let mut survivors = Vec::new();
    for mutant in mutants::ALL {
        let mut right = Native { guard: builtin.guard.clone() };
        let mut host = Mutated { inner: &mut right, mutant };
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut first = None;
        for case in each() {
            if host.cannot(case).is_some() {
                continue;
            }
            if let Err(why) = judge(case, &host.call(case)) {
                *seen.entry(&case.says).or_default() += 1;
                first = first.or((case.says == mutant.says).then_some(why));
            }
        }
        // Not by chance, but because of the mistake.
        match first {
            Some(first) => println!("{}: {seen:?}; {first}", mutant.name),
            None => survivors.push(mutant.name),
        }
    }
    assert!(survivors.is_empty(), "the kit does not see {survivors:?}");
    assert!(mutants::ALL.len() >= 10);
}

/// What `run.mjs` says about a host, and whether all was right; `None` and a message without Node.
fn in_javascript(host: &Path) -> Option<(String, bool)> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("run.mjs");
    let mut node = Command::new("node");
    let output = match node.arg(script).arg("--host").arg(host).output() {
        Ok(output) => output,
        Err(why) if required("node") => panic!("node must be here, but: {why}"),
        Err(why) => {
            println!("skipped: everything in JavaScript, because node: {why}");
            return None;
        }
    };
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    Some((words, output.status.success()))
}

/// Whether the example host has a routine: all routines of three families, and some of two others.
fn in_example(routine: &str) -> bool {
    let family = blasm_tests::routine(routine).family.name;
    matches!(family, "copy" | "swap" | "iamax")
        || ["sdot", "ddot", "sgemm", "dgemm"].contains(&routine)
}

#[test]
fn the_runner_in_javascript_judges_alike() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-host.mjs");
    let Some((words, passed)) = in_javascript(&example) else { return };
    assert!(passed, "{words}");
    let count = each().filter(|case| in_example(&case.routine)).count();
    assert!(words.contains(&format!("| all | {count} | 0 | ")), "{count} cases: {words}");

    // Wrong hosts: what is wrong, and a case that must say so.
    let url = format!("file://{}", example.display());
    let wrong = [
        ("dcopy: (n, x, incx, y, incy) => f.dcopy(n, x, Math.abs(incx), y, incy)", "dcopy/"),
        ("dgemm: (layout, ...rest) => f.dgemm(102, ...rest)", "dgemm/"),
        ("ddot: (...args) => { const e = f.ddot(...args); bump(args[5]); return e; }", "ddot/"),
        (
            "dgemm: (...args) => { const e = f.dgemm(...args); return e && e - 1; }",
            "dgemm/bad-argument/",
        ),
        (
            "idamax: (...args) => { new Uint8Array(guest.memory.buffer)[5] = 1; return f.idamax(...args); }",
            "idamax/",
        ),
        ("dswap: () => 0", "dswap/"),
    ];
    for (number, (mistake, case)) in wrong.into_iter().enumerate() {
        let text = format!(
            "import {{ core as right }} from {url:?};\n\
             export function core(guest) {{\n\
               const f = right(guest);\n\
               const bump = (at) => {{\n\
                 const v = new DataView(guest.memory.buffer);\n\
                 v.setFloat64(at, v.getFloat64(at, true) * (1 + 2e-15), true);\n\
               }};\n\
               return {{ ...f, {mistake} }};\n\
             }}\n"
        );
        is_found_out(number, &text, case);
    }
}

/// A case of that name finds out a wrong host, which is a module over a right one.
fn is_found_out(number: usize, module: &str, case: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let host = folder.path().join(format!("wrong{number}.mjs"));
    std::fs::write(&host, module).expect("it can be written");
    let (words, passed) = in_javascript(&host).expect("node was there");
    let named = words.lines().any(|line| line.starts_with(case));
    assert!(!passed && named, "it passes: {module}\n{words}");
}

/// How many cases the example host supports in terms of wasi:blas.
fn sayable() -> usize {
    each().filter(|case| in_example(&case.routine) && case.not_in_wit.is_none()).count()
}

/// Whether it supports a call that only wasi:blas has.
fn is_view_in_example(case: &views::Case) -> bool {
    let real = |buffer: usize| matches!(case.buffers[buffer].ty, Type::S | Type::D);
    match case.function.as_str() {
        "copy" | "swap" | "iamax" => true,
        "dot" => real(0),
        // It asks the matrix that is written.
        "gemm" => real(2),
        transfer => ["buffer.", "read-", "write-"].iter().any(|name| transfer.starts_with(name)),
    }
}

#[test]
fn views_say_all_that_a_case_says() {
    let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/views.mjs");
    let Some((words, passed)) = in_javascript(&views) else { return };
    assert!(passed, "{words}");
    let count = sayable();
    assert!(words.contains(&format!("| all | {count} | 0 | ")), "{count} cases: {words}");

    let url = format!("file://{}", views.display());
    let mistakes = [
        // The first element is that at the lowest address.
        (
            "const v = call.operands.y; if (v?.stride < 0) v.offset += (v.length - 1) * v.stride;",
            "sswap/bits/",
        ),
        // It does not refuse a view that reaches outside its buffer.
        (
            "const r = right(call); return r?.refused === 'out-of-bounds' ? undefined : r;",
            "sswap/out-of-bounds/",
        ),
        ("call.flags.transa = 'none';", "dgemm/"),
    ];
    for (number, (mistake, case)) in mistakes.into_iter().enumerate() {
        let module = format!(
            "import {{ views as right }} from {url:?};\n\
             export function views(call) {{ {mistake} return right(call); }}\n"
        );
        is_found_out(number, &module, case);
    }
}

#[test]
fn the_runner_in_javascript_speaks_wit() {
    let host = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wit.mjs");
    let Some((words, passed)) = in_javascript(&host) else { return };
    assert!(passed, "{words}");
    let views = read_views(&folder()).expect("the committed cases can be read");
    let count = sayable() + views.iter().filter(|case| is_view_in_example(case)).count();
    assert!(words.contains(&format!("| all | {count} | 0 | ")), "{count} cases: {words}");

    let url = format!("file://{}", host.display());
    let mistakes = [
        (
            "buffers: { ...right.buffers, readMatrix: (a) => right.buffers.readMatrix({ ...a, layout: 'column-major' }) }",
            "read-matrix/read/",
        ),
        (
            "level1: { ...right.level1, swap: (x, y) => { if (y.buffer.type === x.buffer.type) right.level1.swap(x, y); } }",
            "swap/type-mismatch/",
        ),
        (
            "level1: { ...right.level1, swap: (x, y) => right.level1.swap({ ...x, length: y.length }, y) }",
            "swap/shape-mismatch/",
        ),
        ("level3: { gemm: (a, b, ...rest) => right.level3.gemm(b, a, ...rest) }", "sgemm/"),
        (
            "level1: { ...right.level1, iamax: (x) => x.stride < 1n ? 0n : right.level1.iamax(x) }",
            "isamax/iamax-increment/",
        ),
        (
            "level1: { ...right.level1, copy: (x, y) => { right.level1.copy(x, y); y.buffer.bytes[0] ^= 1; } }",
            "scopy/",
        ),
    ];
    for (number, (mistake, case)) in mistakes.into_iter().enumerate() {
        let module = format!(
            "import {{ wit as right }} from {url:?};\n\
             export const wit = {{ ...right, {mistake} }};\n"
        );
        is_found_out(number, &module, case);
    }
}

#[test]
fn the_runner_in_javascript_calls_what_the_package_has() {
    let kit = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = kit.join("../../wit");
    let mut node = Command::new("node");
    let output = match node.arg(kit.join("tests/signatures.mjs")).arg(package).output() {
        Ok(output) => output,
        Err(why) if required("node") => panic!("node must be here, but: {why}"),
        Err(why) => {
            println!("skipped: everything in JavaScript, because node: {why}");
            return;
        }
    };
    let words = String::from_utf8_lossy(&output.stdout);
    let faults = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}{faults}");
}
