//! Operations and transfers on views of buffers with hostile numbers: `cargo +nightly fuzz run
//! views`.
//!
//! Nothing panics, nothing is carried out whose views leave their buffers, and no byte changes but
//! those of an output.

#![no_main]

use arbitrary::Unstructured;
use blasm_core::memory::Window;
use blasm_core::view::{self, CELL, Error, Operations};
use blasm_core::{Blas, Computes, Guard, Limits, Partition};
use blasm_fuzz::{Bytes, routine_and_placement};
use blasm_kernels::Plain;
use blasm_spec::function::View;
use blasm_tests::hostile::Choices;
use blasm_tests::hostile::views::{Argument, Call, call, operate};
use libfuzzer_sys::fuzz_target;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

const MEMORY: usize = 65536;

fn guard() -> &'static Guard {
    static GUARD: OnceLock<Guard> = OnceLock::new();
    GUARD.get_or_init(|| {
        let own: Arc<dyn Blas> = Arc::new(Plain);
        // As if the kernels were a library that needs all of the guard's care.
        let partition = Partition::careful(Computes::Native, "the fuzzer wants it");
        Guard::builder(own.clone(), own, partition).build()
    })
}

/// What one step may have changed.
fn step(choices: &mut Bytes<'_>, window: &Window<'_>, call: &Call) -> Vec<Range<usize>> {
    let limits = Limits::default();
    if choices.below(3) > 0 {
        let outcome = operate(&Operations::new(guard(), *window, &limits, 0), call);
        call.judge(&outcome).unwrap_or_else(|why| panic!("{call}: {why}"));
        return if outcome.is_ok() { call.writable() } else { Vec::new() };
    }
    // The transfers of its first view that has some.
    let views = call.arguments.iter().filter_map(|argument| match argument {
        Argument::View(region) if matches!(region.view, View::Vector | View::Matrix) => {
            Some((argument, region))
        }
        _ => None,
    });
    let Some((argument, region)) = views.take(1).next() else { return Vec::new() };
    let buffer = call.buffers[region.buffer];
    let bytes =
        buffer.start as usize..(buffer.start + buffer.length * buffer.element_type.size()) as usize;
    let inside = region.inside(&call.buffers);
    let elements = region.numbers[1..region.numbers.len() - 1].iter().map(|n| u128::from(*n));
    let length = elements.fold(buffer.element_type.size().into(), u128::saturating_mul);
    let vector = region.view == View::Vector;
    let data = vec![0x5a; length.min(4096) as usize];
    let (read, written) = match vector {
        true => {
            let x = argument.vector(&call.buffers);
            (view::read_vector(window, &x), view::write_vector(window, &x, &data))
        }
        false => {
            let a = argument.matrix(&call.buffers);
            (view::read_matrix(window, &a), view::write_matrix(window, &a, &data))
        }
    };
    for outcome in [read.as_ref().map(drop), written.as_ref().map(drop)] {
        match outcome {
            Ok(()) => assert!(inside.is_some(), "{call}: a transfer outside"),
            Err(Error::Other(what)) => panic!("{call}: {what}"),
            Err(_) => {}
        }
    }
    if let Ok(read) = read {
        assert_eq!(read.len() as u128, length, "{call}");
    }
    // Plain ranges, with the same numbers.
    let (offset, count) = (region.numbers[0], region.numbers[1]);
    let in_range = offset.checked_add(count).is_some_and(|end| end <= buffer.length);
    assert_eq!(view::read(window, &buffer, offset, count).is_ok(), in_range, "{call}");
    let wrote = view::write(window, &buffer, offset, &data).is_ok();
    match (written, wrote) {
        (Err(_), false) => Vec::new(),
        _ => vec![bytes],
    }
}

fuzz_target!(|data: &[u8]| {
    let mut choices = Bytes(Unstructured::new(data));
    static BEGIN: OnceLock<Vec<u8>> = OnceLock::new();
    let begin = || (0..MEMORY).map(|i| (i * 7 + i / 256) as u8).collect();
    let mut memory = BEGIN.get_or_init(begin).clone();
    for _ in 0..4 {
        let (routine, placement) = routine_and_placement(&mut choices);
        let call = call(&mut choices, routine, placement, MEMORY as u64);
        let before = memory.clone();
        // SAFETY: the vector is that long, and is not used otherwise while the window is.
        let window = unsafe { Window::new(memory.as_mut_ptr(), memory.len()) };
        let mut allowed = before.clone();
        for range in step(&mut choices, &window, &call).into_iter().chain([0..CELL as usize]) {
            allowed[range.clone()].copy_from_slice(&memory[range]);
        }
        assert!(allowed == memory, "{call}: a byte has changed that is no output's");
        if choices.0.is_empty() {
            break;
        }
    }
});
