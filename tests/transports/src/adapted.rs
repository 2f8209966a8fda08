//! A case from a core module that the proposal's adapter turned into a component, and so on
//! `wasi:blas`.
//!
//! Owns the module: it forwards its exports to the imports of `wasi_ephemeral_blas`, as the one in
//! [`guest`](crate::guest), and has functions to look into its memory and to fill it.

use crate::guest::{Outcome, PAGE, engine, forwards, signatures};
use anyhow::Result;
use blasm_core::Guard;
use blasm_tests::{Case, Value, Word, result_bytes, result_value, routine, standard};
use blasm_tools_wasm::adapt;
use blasm_wasmtime::BlasCtx;
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use wasmtime::Store;
use wasmtime::component::{Component, Func, Instance, Linker, Val};
use wit_component::{StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

/// Pages before those of the cases, for data in lists.
const STAGE: usize = 16;
/// Pages for a case that is not at the end of memory.
const ROOM: usize = 16;
/// Bytes beside a case's memory that must stay as they are.
const BESIDE: usize = 4096;

struct State {
    blas: BlasCtx,
}

/// The module, and the world of the component that it becomes.
fn forward() -> (String, String) {
    let mut names: Vec<&str> = standard().map(|routine| routine.name.as_str()).collect();
    names.sort_unstable();
    let mut world = "package blasm:adapted;\n\nworld forward {\n".to_owned();
    for name in &names {
        let params: Vec<String> = signatures()[name]
            .iter()
            .enumerate()
            .map(|(at, ty)| format!("p{at}: {}", if *ty == "i32" { "s32" } else { ty }))
            .collect();
        let _ = writeln!(world, "    export {name}: func({}) -> u32;", params.join(", "));
    }
    world.push_str(
        "    export look: func(at: u32, length: u32) -> list<u8>;
    export fill: func(at: u32, bytes: list<u8>);
    export grow: func(pages: u32) -> u32;
}
",
    );
    let stage = PAGE;
    let text = format!(
        "(module
{}(memory (export \"memory\") {})
(func (export \"cabi_export_realloc\") (param i32 i32 i32 i32) (result i32)
  (if (i32.gt_u (local.get 3) (i32.const {})) (then unreachable))
  (i32.const {stage}))
(func (export \"look\") (param i32 i32) (result i32)
  (i32.store (i32.const 16) (local.get 0)) (i32.store (i32.const 20) (local.get 1)) (i32.const 16))
(func (export \"fill\") (param i32 i32 i32)
  (memory.copy (local.get 0) (local.get 1) (local.get 2)))
(func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))",
        forwards(names.iter().copied()),
        STAGE + 1,
        STAGE * PAGE,
    );
    (text, world)
}

/// The component.
fn component() -> Result<Component> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (text, world) = forward();
    let mut module = wat::parse_str(text)?;
    let mut resolve = Resolve::default();
    let package = resolve.push_str("forward.wit", &world)?;
    let world = resolve.select_world(&[package], None)?;
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8)?;
    let adapter = adapt::adapter(&root)?;
    let whole = adapt::componentize(&module, &[(adapt::NAME, &adapter)])?;
    Ok(Component::new(engine(), whole)?)
}

/// An instance of the adapted module.
pub struct Guest {
    guard: Arc<Guard>,
    store: Store<State>,
    instance: Instance,
    functions: HashMap<String, Func>,
    /// The place for cases; 0 if there is none yet.
    first: usize,
    /// The size of memory in bytes when it was last grown.
    size: usize,
    /// Bytes for a case, up to the end of memory.
    end: usize,
}

fn instantiate(guard: &Arc<Guard>) -> (Store<State>, Instance) {
    static COMPONENT: OnceLock<Component> = OnceLock::new();
    let component = COMPONENT.get_or_init(|| component().expect("the module can be adapted"));
    let blas = BlasCtx::builder(guard.clone()).build();
    let mut store = Store::new(engine(), State { blas });
    let mut linker = Linker::new(engine());
    blasm_wasmtime::wit::add_to_linker(&mut linker, |state: &mut State| &mut state.blas)
        .expect("the linker is empty");
    let instance = linker.instantiate(&mut store, component).expect("every import is defined");
    // At its first call the adapter takes a page, after which the case would no longer be at the
    // end of memory.
    let first = instance.get_func(&mut store, "sscal").expect("it exports all");
    let nothing = [Val::S32(0), Val::Float32(1.0), Val::S32(0), Val::S32(1)];
    first.call(&mut store, &nothing, &mut [Val::U32(0)]).expect("nothing is to be done");
    (store, instance)
}

impl Guest {
    /// An instance over a backend.
    ///
    /// # Panics
    /// If the module cannot be adapted.
    pub fn new(guard: &Arc<Guard>) -> Guest {
        let (store, instance) = instantiate(guard);
        let functions = HashMap::new();
        Guest { guard: guard.clone(), store, instance, functions, first: 0, size: 0, end: 0 }
    }

    /// Grows the memory, and says how many bytes it had.
    fn grow(&mut self, pages: usize) -> usize {
        let grow = self.instance.get_typed_func::<(u32,), (u32,)>(&mut self.store, "grow");
        let grow = grow.expect("it exports that");
        let (old,) = grow.call(&mut self.store, (pages as u32,)).expect("it cannot trap");
        old as usize * PAGE
    }

    fn look(&mut self, at: usize, length: usize) -> wasmtime::Result<Vec<u8>> {
        type Bytes = (Vec<u8>,);
        let look = self.instance.get_typed_func::<(u32, u32), Bytes>(&mut self.store, "look")?;
        Ok(look.call(&mut self.store, (at as u32, length as u32))?.0)
    }

    fn fill(&mut self, at: usize, bytes: &[u8]) -> wasmtime::Result<()> {
        let fill = self.instance.get_typed_func::<(u32, &[u8]), ()>(&mut self.store, "fill")?;
        fill.call(&mut self.store, (at as u32, bytes))
    }

    /// Carries out a case that is not at the end of memory.
    ///
    /// # Panics
    /// If the call changes memory outside the case's, or changes any and is not carried out.
    pub fn run(&mut self, case: &Case) -> Outcome {
        self.run_shifted(case, 0)
    }

    /// The same, this many bytes further on.
    pub fn run_shifted(&mut self, case: &Case, by: usize) -> Outcome {
        if self.first == 0 {
            self.first = self.grow(ROOM);
        }
        assert!(case.blob.len() + 3 * BESIDE < ROOM * PAGE, "{case}: it is too large");
        self.run_within(case, self.first + BESIDE + by, BESIDE)
    }

    /// Carries out a case so that its last byte is the last one of memory.
    pub fn run_at_end(&mut self, case: &Case) -> Outcome {
        // Memory that the adapter has requested in the meantime belongs to it.
        let size = self.grow(0);
        if self.end == 0 || size != self.size || self.end < case.blob.len() + BESIDE {
            let pages = (case.blob.len() + BESIDE).div_ceil(PAGE);
            self.size = self.grow(pages) + pages * PAGE;
            self.end = pages * PAGE;
        }
        self.run_within(case, self.size - case.blob.len(), 0)
    }

    fn run_within(&mut self, case: &Case, at: usize, behind: usize) -> Outcome {
        match self.attempt(case, at, behind) {
            Ok(outcome) => outcome,
            Err(trap) => {
                // A component is not entered again after a trap.
                *self = Guest::new(&self.guard);
                Outcome::Trap(trap)
            }
        }
    }

    /// Lays out the case and makes its call. After a trap, the memory cannot be read.
    fn attempt(&mut self, case: &Case, at: usize, behind: usize) -> wasmtime::Result<Outcome> {
        let length = BESIDE + case.blob.len() + behind;
        self.fill(at, &case.blob)?;
        let before = self.look(at - BESIDE, length)?;
        let errno = self.call_routine(case, at as u64)?;
        let after = self.look(at - BESIDE, length)?;
        let own = BESIDE..BESIDE + case.blob.len();
        assert!(
            before[..own.start] == after[..own.start]
                && before[own.end..] == after[own.end..]
                && (errno == 0 || before == after),
            "{case} at {at:#x}: memory outside the case's has changed, or a call that was not carried out \
             (errno {errno}) changed some"
        );
        if errno != 0 {
            return Ok(Outcome::Errno(errno));
        }
        let blob = after[own].to_vec();
        let value = match result_bytes(routine(&case.routine)) {
            0 => Value::Nothing,
            bytes => {
                let place = case.result.expect("a place for the result") as usize;
                result_value(routine(&case.routine), &blob[place..place + bytes])
            }
        };
        Ok(Outcome::Done(blob, value))
    }

    fn call_routine(&mut self, case: &Case, by: u64) -> wasmtime::Result<u32> {
        let name = &case.routine;
        let types = &signatures()[name.as_str()];
        let mut values = Vec::with_capacity(types.len());
        let real = |x: f64, ty: &str| match ty {
            "f32" => Val::Float32(x as f32),
            _ => Val::Float64(x),
        };
        for word in &case.words {
            match *word {
                Word::Flag(x) => values.push(Val::S32(x as i32)),
                Word::Int(x) => values.push(Val::S32(i32::try_from(x)?)),
                Word::Pointer(at) => values.push(Val::S32((at + by) as u32 as i32)),
                Word::Real(x) => values.push(real(x, types[values.len()])),
                Word::Complex(re, im) => {
                    values.push(real(re, types[values.len()]));
                    values.push(real(im, types[values.len()]));
                }
            }
        }
        if result_bytes(routine(name)) > 0 {
            let place = case.result.expect("a place for the result");
            values.push(Val::S32((place + by) as u32 as i32));
        }
        let function = match self.functions.get(name) {
            Some(function) => *function,
            None => {
                let function = self.instance.get_func(&mut self.store, name);
                let function = function.unwrap_or_else(|| panic!("it exports no {name}"));
                self.functions.insert(name.to_owned(), function);
                function
            }
        };
        let mut errno = [Val::U32(0)];
        function.call(&mut self.store, &values, &mut errno)?;
        let [Val::U32(errno)] = errno else { panic!("it returns a number") };
        Ok(errno)
    }
}
