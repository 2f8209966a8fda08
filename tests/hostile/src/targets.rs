//! One call on each interface, and what is checked after it.
//!
//! Owns the memory in which calls work and its shadow, with which it is compared after each call.

use crate::environment;
use crate::tally::Class;
use crate::{Interface, MEMORY, Number, fill};
use blasm_core::memory::Window;
use blasm_core::view::{Buffer, CELL, Error, Operations};
use blasm_core::{Guard, Limits};
use blasm_spec::dsl::{Access, Returns};
use blasm_tests::footprint::{Fate, fate, operands};
use blasm_tests::hostile::views;
use blasm_tests::hostile::{Choices, Raw};
use blasm_transports::component::{self, image};
use blasm_transports::guest::{Guest, State, Way, instantiate, whole_text};
use blasm_wasmtime::{BlasCtx, BlasCtxBuilder};
use std::ops::Range;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use wasmtime::{Config, Engine, Linker, Module, Store, Trap};

/// An interface of a backend.
pub(crate) trait Target {
    /// Gives the memory new contents.
    fn refill(&mut self, number: Number);

    /// Makes a call.
    ///
    /// # Errors
    /// What is wrong.
    fn call(&mut self, number: Number) -> Result<Class, String>;
}

pub(crate) fn target(interface: Interface, guard: &Arc<Guard>) -> Box<dyn Target> {
    match interface {
        Interface::Core => Box::new(Core::new(guard)),
        Interface::Views => Box::new(Views::new(guard)),
        Interface::Component => Box::new(Component::new(guard)),
    }
}

/// Stores of all kinds: most of them without limits, some that refuse much, some that can be
/// stopped, whose calls are carried out in parts.
fn contexts(guard: &Arc<Guard>) -> [BlasCtxBuilder; 3] {
    let new = || BlasCtx::builder(guard.clone());
    let stoppable = new().interrupt(Arc::new(AtomicBool::new(false)));
    [
        new(),
        new().scratch(512).call_flops(400).errno_on_refusal(),
        stoppable.slice(Duration::from_micros(1)),
    ]
}

/// Which of the stores a call belongs to.
fn store_of(number: Number) -> usize {
    match (number.batch + number.call as u64) % 16 {
        0 | 1 => 1,
        2 => 2,
        _ => 0,
    }
}

/// The environment in which a call is made.
fn odd(number: Number) -> bool {
    (number.batch + number.call as u64).is_multiple_of(3)
}

/// Takes what may have changed over to the shadow, and compares the rest.
fn settle(memory: &[u8], shadow: &mut [u8], writable: &[Range<usize>]) -> Result<(), String> {
    for range in writable {
        shadow[range.clone()].copy_from_slice(&memory[range.clone()]);
    }
    if memory == shadow {
        return Ok(());
    }
    let at = memory.iter().zip(&*shadow).position(|(now, before)| now != before);
    Err(format!("byte {:#x} has changed, which is no output's", at.unwrap_or(memory.len())))
}

/// An instance of a core module.
struct Instance {
    guest: Guest,
    shadow: Vec<u8>,
}

/// The imports of a core module.
struct Core([Instance; 3]);

fn guest(context: BlasCtxBuilder) -> Guest {
    static MODULE: OnceLock<Module> = OnceLock::new();
    let module = MODULE.get_or_init(|| {
        let mut config = Config::new();
        // Every tenth call traps, and none needs to be told where.
        config.wasm_backtrace_max_frames(None);
        let engine = Engine::new(&config).expect("a configuration that every host has");
        Module::new(&engine, whole_text()).expect("the trampoline is a module")
    });
    let mut store = Store::new(module.engine(), State { blas: context.build() });
    let linker = Linker::new(module.engine());
    let instance = instantiate(&mut store, &linker, module, Way::Instantiate);
    Guest::of(store, instance.expect("every import is defined"))
}

impl Core {
    fn new(guard: &Arc<Guard>) -> Self {
        let made = contexts(guard).map(guest);
        Self(made.map(|guest| Instance { guest, shadow: vec![0; MEMORY] }))
    }
}

impl Target for Core {
    fn refill(&mut self, number: Number) {
        let mut content = vec![0; MEMORY];
        fill(number, &mut content);
        for Instance { guest, shadow } in &mut self.0 {
            guest.bytes_mut().copy_from_slice(&content);
            shadow.copy_from_slice(&content);
        }
    }

    fn call(&mut self, number: Number) -> Result<Class, String> {
        let call = number.raw();
        let Instance { guest, shadow } = &mut self.0[store_of(number)];
        let fate = fate(call.routine, &call.words, call.result, MEMORY);
        let name = &*call.routine.name;
        let (outcome, environment) =
            environment::during(odd(number), || guest.call(name, &call.words, 0, call.result));
        environment?;
        let class = judge(name, &fate, outcome)?;
        let memory = guest.bytes();
        if memory.len() != MEMORY {
            return Err(format!("the memory has {} bytes", memory.len()));
        }
        // What is refused half-way may have written a part of its outputs.
        let may_write = fate == Fate::Done && class != Class::Argument;
        settle(memory, shadow, &if may_write { writable(&call) } else { Vec::new() })?;
        Ok(class)
    }
}

/// The bytes that a call may write.
fn writable(call: &Raw) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for operand in operands(call.routine, &call.words) {
        if operand.access != Access::Read && operand.fits(MEMORY) {
            all.extend(operand.ranges());
        }
    }
    let bytes = blasm_tests::result_bytes(call.routine);
    all.extend(call.result.map(|at| at as usize..at as usize + bytes));
    all
}

/// Compares what became of a call with what should have.
fn judge(name: &str, fate: &Fate, outcome: wasmtime::Result<u32>) -> Result<Class, String> {
    match (fate, outcome) {
        (Fate::Errno(want), Ok(got)) if *want == got => Ok(Class::Argument),
        (Fate::Done, Ok(0)) => Ok(Class::Passed),
        (Fate::Done, Ok(64 | 67)) => Ok(Class::Refused),
        (Fate::Trap(outside), Err(trap)) => {
            if trap.downcast_ref::<Trap>() != Some(&Trap::MemoryOutOfBounds) {
                return Err(format!("another trap: {trap:?}"));
            }
            let text = format!("{trap:#}");
            let names = |operand: &&str| match *operand {
                "result" => text.contains("the result"),
                operand => text.contains(&format!(": {operand} (argument ")),
            };
            match text.starts_with(name) && outside.iter().any(names) {
                true => Ok(Class::OutOfBounds),
                false => Err(format!("the trap's message names none of {outside:?}: {text}")),
            }
        }
        (fate, outcome) => Err(format!("{outcome:?} instead of {fate:?}")),
    }
}

/// The operations on views, in the memory of an instance, behind which are guard pages.
struct Views {
    guard: Arc<Guard>,
    limits: [Limits; 3],
    instance: Instance,
}

impl Views {
    fn new(guard: &Arc<Guard>) -> Self {
        let [context, ..] = contexts(guard);
        let tight = Limits::default().with_scratch(512).with_call_flops(400);
        let flag = Arc::new(AtomicBool::new(false));
        let stoppable = Limits::default().with_interrupt(flag).with_slice(Duration::from_micros(1));
        Self {
            guard: guard.clone(),
            limits: [Limits::default(), tight, stoppable],
            instance: Instance { guest: guest(context), shadow: vec![0; MEMORY] },
        }
    }
}

impl Target for Views {
    fn refill(&mut self, number: Number) {
        let Instance { guest, shadow } = &mut self.instance;
        fill(number, shadow);
        guest.bytes_mut().copy_from_slice(shadow);
    }

    fn call(&mut self, number: Number) -> Result<Class, String> {
        let call = number.operation();
        let Instance { guest, shadow } = &mut self.instance;
        let which = store_of(number);
        let memory = guest.bytes_mut();
        let (outcome, environment) = {
            // SAFETY: the memory is borrowed for as long as the window lives, and not used
            // otherwise meanwhile.
            let window = unsafe { Window::new(memory.as_mut_ptr(), memory.len()) };
            let operations = Operations::new(&self.guard, window, &self.limits[which], 0);
            environment::during(odd(number), || views::operate(&operations, &call))
        };
        environment?;
        let class = judge_operation(&call, &outcome, which == 1)?;
        let mut writable = match class {
            Class::Passed | Class::Refused => call.writable(),
            _ => Vec::new(),
        };
        writable.push(0..CELL as usize);
        settle(guest.bytes(), shadow, &writable)?;
        Ok(class)
    }
}

/// Compares what became of an operation with what should have. A tight store may refuse it.
fn judge_operation(
    call: &views::Call,
    outcome: &Result<(), Error>,
    tight: bool,
) -> Result<Class, String> {
    if let (Err(Error::TooLarge | Error::OutOfMemory), true) = (outcome, tight) {
        return Ok(Class::Refused);
    }
    call.judge(outcome)?;
    Ok(match outcome {
        Ok(()) => Class::Passed,
        Err(Error::OutOfBounds(_)) => Class::OutOfBounds,
        Err(error) if error.position().is_some() => Class::Argument,
        Err(_) => Class::Refused,
    })
}

/// The imports of a component, each view of a buffer that is made for the call.
struct Component {
    guard: Arc<Guard>,
    guests: [component::Guest; 3],
    memory: Vec<u8>,
}

impl Component {
    fn new(guard: &Arc<Guard>) -> Self {
        let guests = contexts(guard).map(|context| component::Guest::new(context.build()));
        Self { guard: guard.clone(), guests, memory: vec![0; MEMORY] }
    }

    /// A call with a handle that is none: it traps.
    fn forged(&mut self, call: &views::Call, number: Number) -> Result<Class, String> {
        let forged = number.random().pick(&[0_u32, 77, 1 << 28, u32::MAX, i32::MAX as u32]);
        let outcome = self.guests[0].attempt(call.function.name, &image(call, &|_| forged), 8);
        let has_views = call.regions().next().is_some();
        // A component that has trapped is not entered again.
        if outcome.is_err() {
            let [context, ..] = contexts(&self.guard);
            self.guests[0] = component::Guest::new(context.build());
        }
        match outcome {
            Err(_) if has_views => Ok(Class::OutOfBounds),
            Ok(_) if !has_views => Ok(Class::Passed),
            Err(trap) => Err(format!("it traps: {trap:?}")),
            Ok(outcome) => Err(format!("{outcome:?} with the handle {forged}, which is none")),
        }
    }
}

impl Target for Component {
    fn refill(&mut self, number: Number) {
        fill(number, &mut self.memory);
    }

    fn call(&mut self, number: Number) -> Result<Class, String> {
        let call = number.operation();
        if number.random().percent(2) {
            return self.forged(&call, number);
        }
        let which = store_of(number);
        let guest = &mut self.guests[which];
        let trapped = |error: wasmtime::Error| format!("it traps: {error:?}");
        let bytes = |of: &Buffer| {
            let start = of.start as usize;
            start..start + (of.length * of.element_type.size()) as usize
        };
        let mut handles = Vec::new();
        for buffer in &call.buffers {
            let content = &self.memory[bytes(buffer)];
            handles.push(guest.filled(buffer.element_type, content).map_err(trapped)?);
        }
        let image = image(&call, &|buffer| handles[buffer]);
        let family = call.function.family();
        let returns = family.by_value.is_some() || family.returns != Returns::Nothing;
        let align = if returns { 8 } else { 4 };
        let (outcome, environment) =
            environment::during(odd(number), || guest.attempt(call.function.name, &image, align));
        environment?;
        let outcome = outcome.map_err(trapped)?.map(drop);
        let class = judge_operation(&call, &outcome, which == 1)?;
        for (i, (buffer, handle)) in call.buffers.iter().zip(handles).enumerate() {
            let place = bytes(buffer);
            let after = guest.take(handle, buffer.element_type, place.len()).map_err(trapped)?;
            let mut before = self.memory[place.clone()].to_vec();
            let regions = call.regions().filter(|of| {
                of.buffer == i
                    && of.access != Access::Read
                    && matches!(class, Class::Passed | Class::Refused)
            });
            let writable: Vec<_> = regions
                .filter_map(|of| of.inside(&call.buffers))
                .flat_map(|of| of.ranges().collect::<Vec<_>>())
                .map(|range| range.start - place.start..range.end - place.start)
                .collect();
            settle(&after, &mut before, &writable)?;
        }
        Ok(class)
    }
}
