//! The hostile harness on every backend of this machine, and on libraries that are wrong on
//! purpose.
//!
//! A few hundred thousand calls on each backend: enough that a core module calls every routine a
//! thousand times with its operands in each placement. With `BLASM_FULL=1` ten times as many;
//! `cargo xtask hostile --calls 100000000` makes more.

#![cfg(unix)]

use blasm_hostile::Interface;
use blasm_hostile::child::Job;
use blasm_hostile::planted::Wrong;
use blasm_hostile::tally::{Class, Tally};
use blasm_hostile::watch::{Finding, Outcome, Watch};
use blasm_transports::rows;
use std::path::PathBuf;
use std::time::Duration;

fn run(backend: &str, interface: Interface, batches: u64, patience: u64) -> Outcome {
    let job = Job {
        backend: backend.to_owned(),
        interface,
        seed: 20_261_128,
        first: 0,
        batches,
        only: None,
        each: false,
    };
    let program = PathBuf::from(env!("CARGO_BIN_EXE_blasm-hostile"));
    let patience = Duration::from_secs(patience);
    let outcome = Watch { program, job, threads: 1, patience }.run();
    outcome.unwrap_or_else(|error| panic!("{backend}: {error}"))
}

/// Makes calls that find nothing.
fn survives(backend: &str, interface: Interface, batches: u64) -> Tally {
    let batches = batches * if std::env::var_os("BLASM_FULL").is_some() { 10 } else { 1 };
    let outcome = run(backend, interface, batches, 60);
    let seconds = outcome.time.as_secs_f64();
    println!("{backend}, {interface:?}, {seconds:.1} s: {}", outcome.tally);
    if let Some(finding) = outcome.finding {
        panic!("{backend}, {interface:?}: {finding}");
    }
    let tally = outcome.tally;
    // A harness whose calls are all refused would find nothing, whatever the guard does.
    assert!(tally.of(Class::Passed) * 5 >= tally.calls(), "{backend}: {tally}");
    for class in [Class::Argument, Class::OutOfBounds, Class::Refused] {
        assert!(tally.of(class) * 200 >= tally.calls(), "{backend}, {class:?}: {tally}");
    }
    let (.., least) = tally.least();
    assert!(least >= batches, "{backend}: {tally}");
    tally
}

/// The guard keeps every guest safe from a library that does everything that libraries were seen to
/// do. What is left out of the guard's care is found here, on any machine.
#[test]
fn the_worst_library_hurts_nobody() {
    survives("worst", Interface::Core, 150);
    survives("worst", Interface::Views, 60);
    survives("worst", Interface::Component, 10);
}

#[test]
fn no_call_of_a_core_module_hurts_its_host() {
    for row in rows().iter().filter(|row| row.load().is_some()) {
        survives(row.names[0], Interface::Core, 1000);
    }
}

#[test]
fn no_call_of_a_component_hurts_its_host() {
    for row in rows().iter().filter(|row| row.load().is_some()) {
        survives(row.names[0], Interface::Views, 300);
        survives(row.names[0], Interface::Component, 10);
    }
}

/// What the harness says about a library that is wrong on purpose.
fn found(name: &str, interface: Interface) -> Finding {
    let outcome = run(name, interface, 400, 5);
    let seconds = outcome.time.as_secs_f64();
    let finding = outcome.finding.unwrap_or_else(|| panic!("{name} is not found out"));
    println!("{name}, {interface:?}, {seconds:.1} s: {finding}");
    finding
}

#[test]
fn what_a_library_does_wrong_is_found() {
    for (name, wrong) in Wrong::ALL {
        let finding = found(name, Interface::Core);
        let words = match wrong {
            Wrong::Prints => "something was printed",
            // If it is written behind the memory.
            Wrong::Writes if finding.what.contains("signal") => "signal",
            Wrong::Writes => "which is no output's",
            Wrong::Hangs => "does not return",
            Wrong::Exits => "the process ended with exit status: 0",
            Wrong::Leaks | Wrong::Opens | Wrong::Starts => "the process has grown",
        };
        assert!(finding.what.contains(words), "{name}: {finding}");
        let is_of_a_batch = matches!(wrong, Wrong::Leaks | Wrong::Opens | Wrong::Starts);
        assert!(is_of_a_batch || finding.call.is_some(), "{name}: the call is not known");
    }
}
