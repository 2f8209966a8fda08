//! Hosts, which carry out cases.
//!
//! Owns the trait, the step from a case to a piece of memory with operands in it, and five hosts:
//! BLASM called natively, from a core module through `wasi_ephemeral_blas`, from a component
//! through `wasi:blas`, and from a core module that the proposal's adapter turned into a component;
//! and the polyfill, without BLASM. Judges nothing.

use crate::format::{Argument, Buffer, Case, Type};
use crate::views;
use blasm_core::view::{ElementType, Number};
use blasm_core::{ErrorKind, Guard, Limits};
use blasm_spec::dsl::{Kind, Returns, Type as Letter};
use blasm_tests::{Case as Call, Value, Word, routine};
use blasm_transports::component::Image;
use blasm_transports::guest::{self, Guest, Way};
use blasm_transports::{adapted, component, native, preloaded};
use std::sync::Arc;

/// The outcome of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It was carried out: the bytes of its buffers afterwards, and the parts of the result.
    Done {
        /// The buffers' bytes.
        buffers: Vec<Vec<u8>>,
        /// The result.
        returned: Option<Vec<f64>>,
    },
    /// The position of an illegal argument, or another errno.
    Errno(u32),
    /// The guest was stopped: the call needs memory that does not exist.
    Trap(String),
    /// An error of `wasi:blas`, by its name.
    Refused(&'static str),
    /// Something changed that no case changes.
    Broken(String),
}

/// The outcome of a call that only `wasi:blas` has.
#[derive(Clone, Debug, PartialEq)]
pub enum Moved {
    /// It was carried out.
    Done {
        /// The buffers' bytes afterwards.
        buffers: Vec<Vec<u8>>,
        /// What was read.
        data: Option<Vec<u8>>,
    },
    /// The error's name, and its position.
    Refused(&'static str, Option<u8>),
    /// It trapped, or something changed that no case changes.
    Broken(String),
}

/// Something that carries out cases.
pub trait Host {
    /// Its name.
    fn name(&self) -> String;
    /// Carries out a case.
    fn call(&mut self, case: &Case) -> Outcome;
    /// Why its interface cannot express a case, if it cannot.
    fn cannot(&self, _: &Case) -> Option<String> {
        None
    }
}

/// Sentinel bytes between buffers.
const GAP: usize = 48;
/// An address beyond the end of every memory here.
const OUTSIDE: u64 = 0x7fff_ff00;
const SENTINEL: u8 = 0xe5;

/// A case laid out in memory.
pub(crate) struct Laid {
    pub(crate) call: Call,
    /// Where each buffer begins.
    places: Vec<usize>,
    /// Whether its last byte must be the last one of the memory.
    pub(crate) ends_memory: bool,
}

/// Lays out a case.
pub(crate) fn lay(case: &Case) -> Laid {
    let family = &routine(&case.routine).family;
    let returns = family.returns != Returns::Nothing;
    let mut blob: Vec<u8> = Vec::new();
    let mut places = vec![0; case.buffers.len()];
    let mut order: Vec<usize> = (0..case.buffers.len()).collect();
    order.sort_by_key(|&i| case.buffers[i].ends_memory);
    let ends_memory = case.buffers.iter().any(|buffer| buffer.ends_memory);
    let mut result = None;
    let place = |blob: &mut Vec<u8>, bytes: &[u8]| {
        let at = (blob.len() + GAP).next_multiple_of(16) + case.shift;
        blob.resize(at, SENTINEL);
        blob.extend(bytes);
        at
    };
    if returns {
        let at = place(&mut blob, &[SENTINEL; 16]) as u64;
        result = Some(if case.result.is_some() { OUTSIDE } else { at });
    }
    for i in order {
        places[i] = place(&mut blob, &case.buffers[i].bytes());
    }
    if !ends_memory {
        blob.resize(blob.len() + GAP, SENTINEL);
    }
    let words = family.params.iter().map(|param| {
        let argument = case.args.get(param.name);
        let argument = argument.unwrap_or_else(|| panic!("{}: no {}", case.id, param.name));
        match (argument, param.kind) {
            (Argument::Outside, _) => Word::Pointer(OUTSIDE),
            (Argument::Operand(place), _) => {
                let ty = case.buffers[place.buffer].ty;
                let at = places[place.buffer] + place.offset * ty.part() * ty.parts();
                Word::Pointer(at as u64)
            }
            (Argument::Complex(re, im), _) => Word::Complex(re.value(), im.value()),
            (Argument::Number(x), Kind::Scalar(_)) => Word::Real(x.value()),
            (Argument::Number(x), kind) if kind.is_flag() => Word::Flag(x.value() as u32),
            (Argument::Number(x), _) => Word::Int(x.value() as i64),
        }
    });
    let words = words.collect();
    let call = Call { routine: case.routine.clone(), words, blob, result };
    Laid { call, places, ends_memory }
}

impl Laid {
    /// The outcome of a core module's call.
    pub(crate) fn outcome(&self, case: &Case, outcome: guest::Outcome) -> Outcome {
        match outcome {
            guest::Outcome::Done(after, value) => self.done(case, &after, value),
            guest::Outcome::Errno(errno) => Outcome::Errno(errno),
            guest::Outcome::Trap(trap) => Outcome::Trap(format!("{trap:#}")),
        }
    }

    fn done(&self, case: &Case, after: &[u8], value: Value) -> Outcome {
        let mut judged = vec![false; after.len()];
        let mut buffers = Vec::new();
        for (at, buffer) in self.places.iter().zip(&case.buffers) {
            let range = *at..at + buffer.bytes().len();
            judged[range.clone()].fill(true);
            buffers.push(after[range].to_vec());
        }
        if let Some(at) = self.call.result.filter(|_| case.result.is_none()) {
            judged[at as usize..at as usize + 16].fill(true);
        }
        let outside = (0..after.len()).find(|&at| !judged[at] && after[at] != self.call.blob[at]);
        if let Some(at) = outside {
            return Outcome::Broken(format!("byte {at:#x}, which is no buffer's, has changed"));
        }
        Outcome::Done { buffers, returned: parts(value) }
    }

    /// The buffer to which a place in memory belongs, and which of its elements is there.
    fn buffer_at(&self, case: &Case, place: usize) -> (usize, u64) {
        let begins = |i: &usize| self.places[*i] <= place;
        let last = (0..self.places.len()).filter(begins).max_by_key(|&i| self.places[i]);
        let buffer = last.expect("every operand lies in a buffer");
        let ty = case.buffers[buffer].ty;
        (buffer, ((place - self.places[buffer]) / (ty.part() * ty.parts())) as u64)
    }
}

fn parts(value: Value) -> Option<Vec<f64>> {
    match value {
        Value::Nothing => None,
        Value::Real(x) => Some(vec![x]),
        Value::Complex(re, im) => Some(vec![re, im]),
        Value::Index(i) => Some(vec![i as f64]),
    }
}

/// BLASM's guard, called natively.
pub struct Native {
    /// The guard.
    pub guard: Arc<Guard>,
}

impl Host for Native {
    fn name(&self) -> String {
        "native".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        match native::run(&self.guard, &laid.call, &Limits::default()) {
            Ok((after, value)) => laid.done(case, &after, value),
            Err(error) => match (error.errno(), error.kind()) {
                (_, ErrorKind::OutOfBounds(_)) => Outcome::Trap(error.to_string()),
                (Some(errno), _) => Outcome::Errno(errno),
                (None, _) => Outcome::Broken(error.to_string()),
            },
        }
    }

    fn cannot(&self, case: &Case) -> Option<String> {
        case.result.as_ref().map(|_| "a native result has no place".to_owned())
    }
}

/// BLASM from a core module that forwards its exports to the imports.
pub struct Core {
    guest: Guest,
    way: Way,
}

impl Core {
    /// An instance whose imports are linked in one of two ways.
    pub fn new(guard: &Arc<Guard>, way: Way) -> Core {
        Core { guest: Guest::new(guard, way), way }
    }
}

impl Host for Core {
    fn name(&self) -> String {
        match self.way {
            Way::Instantiate => "witx by instantiate".to_owned(),
            Way::Linker => "witx by add_to_linker".to_owned(),
        }
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        let outcome = match laid.ends_memory {
            true => self.guest.run_at_end(&laid.call),
            false => self.guest.run(&laid.call),
        };
        laid.outcome(case, outcome)
    }
}

/// The polyfill, the module that has `wasi_ephemeral_blas` for runtimes without BLAS: its
/// functions, called as a guest calls them, on the memory that it shares with one.
pub struct Polyfill(preloaded::Polyfill);

impl Polyfill {
    /// An instance of its bytes, in Wasmtime.
    pub fn new(module: &[u8]) -> Polyfill {
        Polyfill(preloaded::Polyfill::new(module))
    }
}

impl Host for Polyfill {
    fn name(&self) -> String {
        "polyfill".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        let outcome = match laid.ends_memory {
            true => self.0.run_at_end(&laid.call),
            false => self.0.run(&laid.call),
        };
        laid.outcome(case, outcome)
    }
}

/// BLASM from a core module that forwards its exports to the imports, adapted to `wasi:blas`.
pub struct Adapted {
    guest: adapted::Guest,
}

impl Adapted {
    /// An instance over a backend.
    pub fn new(guard: &Arc<Guard>) -> Adapted {
        Adapted { guest: adapted::Guest::new(guard) }
    }
}

impl Host for Adapted {
    fn name(&self) -> String {
        "witx adapted to wit".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        let outcome = match laid.ends_memory {
            true => self.guest.run_at_end(&laid.call),
            false => self.guest.run(&laid.call),
        };
        laid.outcome(case, outcome)
    }
}

/// BLASM from a component that forwards its exports to the imports.
pub struct Component {
    guest: component::Guest,
}

impl Component {
    /// An instance over a backend.
    pub fn new(guard: &Arc<Guard>) -> Component {
        Component { guest: component::Guest::over(guard) }
    }

    /// Carries out a case on buffers of `wasi:blas`, one for each of the case's.
    fn on_buffers(&mut self, case: &Case) -> component::Outcome<Outcome> {
        let laid = lay(case);
        if routine(&case.routine).family.by_value.is_some() {
            // All its operands are passed by value, so the component needs no buffer.
            let outcome =
                component::run(&mut self.guest, &laid.call, component::Placement::OneBuffer)?;
            return Ok(outcome.map(|(after, value)| laid.done(case, &after, value)));
        }
        let fill = |buffer: &Buffer| self.guest.filled(element_type(buffer.ty), &buffer.bytes());
        let handles = case.buffers.iter().map(fill).collect::<Result<Vec<u32>, _>>()?;
        let outcome = component::on_buffers(&mut self.guest, &laid.call, |_, _, place| {
            let (buffer, offset) = laid.buffer_at(case, place);
            Ok((handles[buffer], offset))
        })?;
        let mut buffers = Vec::new();
        for (handle, buffer) in handles.into_iter().zip(&case.buffers) {
            let bytes = buffer.bytes().len();
            buffers.push(self.guest.take(handle, element_type(buffer.ty), bytes)?);
        }
        let same = case.buffers.iter().zip(&buffers).all(|(old, new)| old.bytes() == *new);
        Ok(match outcome {
            Ok(value) => Ok(Outcome::Done { buffers, returned: parts(value) }),
            Err(_) if !same => Ok(Outcome::Broken(CHANGED.to_owned())),
            Err(refusal) => Err(refusal),
        })
    }

    /// Carries out a call that only `wasi:blas` has.
    pub fn call_views(&mut self, case: &views::Case) -> Moved {
        self.attempt_views(case).unwrap_or_else(|trap| Moved::Broken(format!("a trap: {trap:#}")))
    }

    fn attempt_views(&mut self, case: &views::Case) -> wasmtime::Result<Moved> {
        let guest = &mut self.guest;
        let fill = |buffer: &Buffer| guest.filled(element_type(buffer.ty), &buffer.bytes());
        let handles = case.buffers.iter().map(fill).collect::<Result<Vec<u32>, _>>()?;
        let mut image = Image::default();
        let mut written = None;
        for argument in &case.args {
            match argument {
                views::Argument::Name(name) => image.byte(component::case(name)),
                views::Argument::Handle { handle } => image.handle(handles[*handle]),
                views::Argument::Number { number } => image.long(number.bits()),
                views::Argument::Scalar { scalar } => image.number(one(*scalar)),
                views::Argument::Rotation { rotation } => image.rotation(0, [one(*rotation); 4]),
                views::Argument::Data { data } => {
                    written = Some(bytes(data));
                    &mut image
                }
                views::Argument::View(record) => {
                    let numbers: Vec<u64> =
                        record.numbers().into_iter().map(views::Whole::bits).collect();
                    let names = [&record.layout, &record.triangle];
                    let names: Vec<u8> =
                        names.into_iter().flatten().map(|name| component::case(name)).collect();
                    image.view(handles[record.buffer], &numbers, &names)
                }
            };
        }
        let (function, reads) = (&case.function, case.function.contains("read"));
        let outcome = match (written, function.as_str()) {
            (Some(data), _) => guest.write(function, image, &data)?.map(|()| None),
            (None, _) if reads => guest.read(function, &image)?.map(Some),
            (None, "buffer.create") => {
                let made = guest.attempt(function, &image, 4)?;
                if let Ok(handle) = &made {
                    guest.drop(u32::from_le_bytes(handle[..4].try_into()?))?;
                }
                made.map(|_| None)
            }
            (None, name) => guest.attempt(name, &image, alignment(name))?.map(|_| None),
        };
        let mut buffers = Vec::new();
        for (handle, buffer) in handles.into_iter().zip(&case.buffers) {
            let bytes = buffer.bytes().len();
            buffers.push(guest.take(handle, element_type(buffer.ty), bytes)?);
        }
        let same = case.buffers.iter().zip(&buffers).all(|(old, new)| old.bytes() == *new);
        Ok(match outcome {
            Ok(data) => Moved::Done { buffers, data },
            Err(_) if !same => Moved::Broken(CHANGED.to_owned()),
            Err(error) => Moved::Refused(error.name(), error.position()),
        })
    }
}

const CHANGED: &str = "was refused, but has changed something";

/// How a function's result is aligned.
fn alignment(function: &str) -> usize {
    let table = blasm_spec::table();
    let row = table.iter().find(|family| family.function == function);
    let row = row.unwrap_or_else(|| panic!("no function {function}"));
    if row.by_value.is_none() && row.returns == Returns::Nothing { 4 } else { 8 }
}

/// The number 1 of a type.
fn one(ty: Type) -> Number {
    component::number(letter(ty), (1.0, 0.0))
}

/// The bytes that hexadecimal digits spell.
fn bytes(digits: &str) -> Vec<u8> {
    let byte = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).expect("two digits");
    (0..digits.len()).step_by(2).map(byte).collect()
}

fn element_type(ty: Type) -> ElementType {
    component::element_type(letter(ty))
}

/// The table's name for it.
fn letter(ty: Type) -> Letter {
    match ty {
        Type::S => Letter::S,
        Type::D => Letter::D,
        Type::C => Letter::C,
        Type::Z => Letter::Z,
    }
}

impl Host for Component {
    fn name(&self) -> String {
        "wit".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        match self.on_buffers(case) {
            Ok(Ok(outcome)) => match &case.in_wit {
                Some(error) => Outcome::Broken(format!("was carried out, should be {error}")),
                None => outcome,
            },
            Ok(Err(error)) => Outcome::Refused(error.name()),
            Err(trap) => Outcome::Trap(format!("{trap:#}")),
        }
    }

    fn cannot(&self, case: &Case) -> Option<String> {
        case.not_in_wit.clone()
    }
}
