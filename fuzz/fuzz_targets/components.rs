//! Components that create, write, read, use and drop buffers in any order, with hostile numbers:
//! `cargo +nightly fuzz run components --features components`.
//!
//! Nothing panics and nothing traps but forged handles; a buffer holds zeros, then what was written
//! to it, and changes by nothing else than operations that have it as an output.

#![no_main]

use arbitrary::Unstructured;
use blasm_core::view::{Buffer, ElementType, Error};
use blasm_fuzz::{Bytes, routine_and_placement};
use blasm_spec::dsl::Access;
use blasm_tests::hostile::Choices;
use blasm_tests::hostile::views::{Call, call};
use blasm_transports::component::{Guest, Image, image};
use blasm_wasmtime::BlasCtx;
use libfuzzer_sys::fuzz_target;

/// The bytes that all buffers may take.
const QUOTA: u64 = 1 << 20;

/// A buffer, and what it should hold; `None` where an operation left it unspecified.
struct Held {
    handle: u32,
    ty: ElementType,
    content: Vec<u8>,
}

struct Sequence {
    guest: Guest,
    held: Vec<Held>,
}

impl Sequence {
    fn create(&mut self, choices: &mut Bytes<'_>) {
        let ty = choices.pick(&[
            ElementType::Single,
            ElementType::Double,
            ElementType::ComplexSingle,
            ElementType::ComplexDouble,
        ]);
        let length = match choices.below(8) {
            0 => choices.bits(),
            1 => 1_u64 << choices.below(64),
            _ => choices.below(300),
        };
        let bytes = u128::from(length) * u128::from(ty.size());
        match self.guest.create(ty, length).expect("no trap") {
            Ok(handle) => {
                assert!(bytes <= QUOTA.into(), "{length} elements");
                self.held.push(Held { handle, ty, content: vec![0; bytes as usize] });
            }
            Err(error) => assert_eq!(error, Error::OutOfMemory),
        }
    }

    /// Writes to a buffer, or reads from it, at any place.
    fn transfer(&mut self, choices: &mut Bytes<'_>) {
        let Some(at) = self.any(choices) else { return };
        let Held { handle, ty, content } = &mut self.held[at];
        let (size, elements) = (ty.size(), content.len() as u64 / ty.size());
        let offset = match choices.below(8) {
            0 => choices.bits(),
            1 => u64::MAX - choices.below(9),
            _ => choices.below(elements + 2),
        };
        let mut image = Image::default();
        image.handle(*handle).long(offset);
        if choices.percent(50) {
            let data = vec![choices.below(256) as u8; choices.below(600) as usize];
            let written = self.guest.write("buffer.write", image, &data).expect("no trap");
            let whole = (data.len() as u64).is_multiple_of(size);
            let end = offset.checked_add(data.len() as u64 / size);
            let fits = whole && end.is_some_and(|end| end <= elements);
            assert_eq!(written.is_ok(), fits, "{offset} and {} bytes: {written:?}", data.len());
            if fits {
                content[(offset * size) as usize..][..data.len()].copy_from_slice(&data);
            }
        } else {
            let count =
                if choices.percent(10) { choices.bits() } else { choices.below(elements + 2) };
            image.long(count);
            let read = self.guest.read("buffer.read", &image).expect("no trap");
            let fits = offset.checked_add(count).is_some_and(|end| end <= elements);
            assert_eq!(read.is_ok(), fits, "{offset} and {count}: {read:?}");
            if let Ok(read) = read {
                assert!(read == content[(offset * size) as usize..][..read.len()]);
            }
        }
    }

    fn any(&self, choices: &mut Bytes<'_>) -> Option<usize> {
        (!self.held.is_empty()).then(|| choices.below(self.held.len() as u64) as usize)
    }

    /// An operation on buffers that are held: with any numbers, since its own have other sizes.
    fn operate(&mut self, choices: &mut Bytes<'_>) {
        let (routine, placement) = routine_and_placement(choices);
        let mut made: Call = call(choices, routine, placement, 16384);
        if made.buffers.len() > self.held.len() {
            return;
        }
        let chosen: Vec<usize> =
            made.buffers.iter().map(|_| self.any(choices).expect("some are held")).collect();
        for (buffer, at) in made.buffers.iter_mut().zip(&chosen) {
            let Held { ty, content, .. } = &self.held[*at];
            // Each in a window of its own: only its own bounds matter.
            *buffer =
                Buffer { start: 0, length: content.len() as u64 / ty.size(), element_type: *ty };
        }
        made.is_legal = false;
        let image = image(&made, &|buffer| self.held[chosen[buffer]].handle);
        let returns = made.function.family().returns != blasm_spec::dsl::Returns::Nothing
            || made.function.family().by_value.is_some();
        let align = if returns { 8 } else { 4 };
        let outcome = self.guest.attempt(made.function.name, &image, align).expect("no trap");
        let outcome = outcome.map(drop);
        made.judge(&outcome).unwrap_or_else(|why| panic!("{made}: {why}"));
        // Buffers are compared after every operation.
        for (at, held) in self.held.iter_mut().enumerate() {
            let mut image = Image::default();
            image.handle(held.handle).long(0).long(held.content.len() as u64 / held.ty.size());
            let now =
                self.guest.read("buffer.read", &image).expect("no trap").expect("it is inside");
            let outputs = made.regions().filter(|region| {
                outcome.is_ok() && region.access != Access::Read && chosen[region.buffer] == at
            });
            for operand in outputs.filter_map(|region| region.inside(&made.buffers)) {
                for range in operand.ranges() {
                    held.content[range.clone()].copy_from_slice(&now[range]);
                }
            }
            assert!(held.content == now, "{made}: a byte has changed that is no output's");
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let mut choices = Bytes(Unstructured::new(data));
    let guard = blasm_transports::setup("builtin").expect("it is everywhere").guard.clone();
    let context = BlasCtx::builder(guard).buffer_memory(QUOTA).buffer_count(8).build();
    let mut sequence = Sequence { guest: Guest::new(context), held: Vec::new() };
    for _ in 0..40 {
        match choices.below(8) {
            0 | 1 => sequence.create(&mut choices),
            2 | 3 => sequence.transfer(&mut choices),
            4 => {
                if let Some(at) = sequence.any(&mut choices) {
                    let held = sequence.held.swap_remove(at);
                    sequence.guest.drop(held.handle).expect("no trap");
                }
            }
            _ => sequence.operate(&mut choices),
        }
        if choices.0.is_empty() {
            break;
        }
    }
});
