//! Whatever numbers an argument struct holds, `blasm_core::memory::admit` says what 128-bit
//! arithmetic says of them, and never panics: `cargo +nightly fuzz run admit`.

#![no_main]

use arbitrary::Unstructured;
use blasm_core::memory::{Window, admit};
use blasm_core::{Demand, ErrorKind, Routine, with_args};
use blasm_fuzz::{Bytes, routine_and_placement};
use blasm_tests::call::FromWords;
use blasm_tests::footprint::{Fate, fate};
use blasm_tests::hostile::{Raw, Width, raw};
use blasm_tests::rules::{Needs, check};
use libfuzzer_sys::fuzz_target;
use memmap2::{MmapOptions, MmapRaw};
use std::sync::OnceLock;

/// More than a 32-bit memory can have; only address space.
const MOST: usize = 8 << 30;

fuzz_target!(|data: &[u8]| {
    static MEMORY: OnceLock<MmapRaw> = OnceLock::new();
    let map = || MmapOptions::new().len(MOST).no_reserve_swap().map_anon();
    let memory = MEMORY.get_or_init(|| map().expect("there is address space").into());
    let mut choices = Bytes(Unstructured::new(data));
    let (routine, placement) = routine_and_placement(&mut choices);
    let len = choices.length(MOST as u64);
    let mut call = raw(&mut choices, routine, placement, len, Width::Wide);
    // The place of the result is not `admit`'s to judge.
    call.result = call.result.map(|_| 0);
    // SAFETY: the mapping is that long and stays; nothing else uses it.
    let window = unsafe { Window::new(memory.as_mut_ptr(), len as usize) };
    let known = Routine::from_name(&routine.name).expect("a routine of the table");
    with_args!(known, A => compare::<A>(&window, memory.as_mut_ptr(), &call));
});

fn compare<A: FromWords>(window: &Window<'_>, base: *mut u8, call: &Raw) {
    let args = A::from_words(&call.words, base);
    let said = admit(window, &args);
    let expected = fate(call.routine, &call.words, call.result, window.len() as usize);
    if expected == Fate::Trap(vec!["result"]) {
        return;
    }
    let needs = check(call.routine, &call.words).ok();
    let agree = match (&expected, &said) {
        (Fate::Errno(position), Err(ErrorKind::Argument(said))) => *position == u32::from(said.0),
        (Fate::Trap(outside), Err(ErrorKind::OutOfBounds(said))) => {
            outside.contains(&said.operand.name)
        }
        (Fate::Done, Ok(demand)) => matches!(
            (needs, demand),
            (Some(Needs::Nothing), Demand::Nothing)
                | (Some(Needs::Outputs), Demand::Output)
                | (Some(Needs::All), Demand::All)
        ),
        _ => false,
    };
    assert!(agree, "{call} in {} bytes: {said:?}, and it should be {expected:?}", window.len());
    // Its message can be made, whatever the numbers.
    if let Err(error) = said {
        std::hint::black_box(format!("{error:?}"));
    }
}
