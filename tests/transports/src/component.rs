//! A case from a component: one made from `wit/` that forwards its exports to the imports.
//!
//! Owns the images of parameters, and the step from a case to a call on views. The component takes
//! a function's parameters as bytes, laid out as the canonical ABI lays out a record of them, so
//! that a test may pass anything: invalid handles, cases that no enum has. It is made from the WIT,
//! not from the code that defines the imports, so a function that the host defines with another
//! type does not link.

use crate::executor::drive;
use blasm_core::Guard;
use blasm_core::scalar::{c32, c64};
use blasm_core::view::{ElementType, Error, Number};
use blasm_spec::dsl::{Element, Kind, Param, Returns, Shape, Size, Type as Letter};
use blasm_spec::function::{View, Word as Parameter};
use blasm_tests::hostile::views;
pub use blasm_tests::hostile::views::{element_type, function};
use blasm_tests::{Case, Routine, Value, Word, routine};
use blasm_wasmtime::BlasCtx;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use wasmtime::component::{Component, Instance, Linker, TypedFunc};
use wasmtime::{Engine, Store};

mod text;

pub use text::{case, imports, resolve};

/// The component with every function.
///
/// # Panics
/// If its text is not a component.
pub fn component(engine: &Engine) -> Component {
    Component::new(engine, text::text()).expect("the text is a component")
}

/// The store's data.
pub struct State {
    /// The store's BLAS.
    pub blas: BlasCtx,
}

/// An export: from the image of the parameters to that of the result.
type Export = TypedFunc<(Vec<u8>,), (Vec<u8>,)>;

/// An instance of the component.
pub struct Guest {
    /// Its store.
    pub store: Store<State>,
    instance: Instance,
    functions: HashMap<String, Export>,
    /// Of the futures of calls, if the store is driven asynchronously.
    polls: Option<u64>,
}

/// A call's outcome; the outer error is a trap.
pub type Outcome<T> = wasmtime::Result<Result<T, Error>>;

impl Guest {
    /// An instance over a context.
    ///
    /// # Panics
    /// If it cannot be linked.
    pub fn new(blas: BlasCtx) -> Guest {
        static COMPONENT: OnceLock<Component> = OnceLock::new();
        let engine = crate::guest::engine();
        let component = COMPONENT.get_or_init(|| component(engine));
        let mut store = Store::new(engine, State { blas });
        let mut linker = Linker::new(engine);
        blasm_wasmtime::wit::add_to_linker(&mut linker, |state: &mut State| &mut state.blas)
            .expect("the linker is empty");
        let instance = linker.instantiate(&mut store, component).expect("every import is defined");
        Guest { store, instance, functions: HashMap::new(), polls: None }
    }

    /// An instance in a store of another engine, which `set_up` gets first.
    ///
    /// # Panics
    /// If the engine cannot instantiate it.
    pub fn on(engine: &Engine, blas: BlasCtx, set_up: impl FnOnce(&mut Store<State>)) -> Guest {
        let component = component(engine);
        let mut store = Store::new(engine, State { blas });
        set_up(&mut store);
        let mut linker = Linker::new(engine);
        blasm_wasmtime::wit::add_to_linker(&mut linker, |state: &mut State| &mut state.blas)
            .expect("the linker is empty");
        let instance = linker.instantiate(&mut store, &component).expect("every import is defined");
        Guest { store, instance, functions: HashMap::new(), polls: None }
    }

    /// The same with a store that is driven asynchronously.
    ///
    /// # Panics
    /// If the engine cannot instantiate it.
    pub fn on_async(
        engine: &Engine,
        blas: BlasCtx,
        set_up: impl FnOnce(&mut Store<State>),
    ) -> Guest {
        let component = component(engine);
        let mut store = Store::new(engine, State { blas });
        set_up(&mut store);
        let mut linker = Linker::new(engine);
        blasm_wasmtime::wit::add_to_linker_async(&mut linker, |state: &mut State| &mut state.blas)
            .expect("the linker is empty");
        let (instance, _) = drive(linker.instantiate_async(&mut store, &component));
        let instance = instance.expect("every import is defined");
        Guest { store, instance, functions: HashMap::new(), polls: Some(0) }
    }

    /// How often the futures of calls were polled, in a store that is driven asynchronously.
    pub fn polls(&self) -> u64 {
        self.polls.unwrap_or(0)
    }

    /// An instance of this component composed with one that exports what it imports, so that
    /// nothing is imported.
    ///
    /// # Panics
    /// If they do not fit.
    pub fn composed(provider: &[u8]) -> Guest {
        let own = wat::parse_str(text::text()).expect("the text is a component");
        let whole = blasm_tools_wasm::compose(provider, &own).expect("they fit");
        let engine = crate::guest::engine();
        let component = Component::new(engine, whole).expect("it is a component");
        // A guard that is never called: nothing is linked to it.
        let guard = crate::setup("builtin").expect("it is everywhere").guard.clone();
        let mut store = Store::new(engine, State { blas: BlasCtx::builder(guard).build() });
        let linker = Linker::new(engine);
        let instance = linker.instantiate(&mut store, &component).expect("it imports nothing");
        Guest { store, instance, functions: HashMap::new(), polls: None }
    }

    /// An instance over a backend.
    pub fn over(guard: &Arc<Guard>) -> Guest {
        Guest::new(BlasCtx::builder(guard.clone()).build())
    }

    /// Calls a function with the image of its parameters, and returns the bytes of its result.
    ///
    /// # Errors
    /// If it traps.
    ///
    /// # Panics
    /// If there is no such function.
    pub fn call(&mut self, name: &str, image: &Image) -> wasmtime::Result<Vec<u8>> {
        let name = text::export_name(name);
        let function = match self.functions.get(&name) {
            Some(function) => *function,
            None => {
                let function = self
                    .instance
                    .get_typed_func(&mut self.store, &name)
                    .unwrap_or_else(|error| panic!("{name}: {error}"));
                self.functions.insert(name, function);
                function
            }
        };
        let Some(polls) = &mut self.polls else {
            return Ok(function.call(&mut self.store, (image.0.clone(),))?.0);
        };
        let (result, more) = drive(function.call_async(&mut self.store, (image.0.clone(),)));
        *polls += more;
        Ok(result?.0)
    }

    /// A call whose result is `result<T, error>`, as bytes; T is aligned to this many bytes.
    ///
    /// # Errors
    /// If it traps.
    pub fn attempt(&mut self, name: &str, image: &Image, align: usize) -> Outcome<Vec<u8>> {
        let bytes = self.call(name, image)?;
        let payload = align.max(4);
        if bytes[0] == 0 {
            return Ok(Ok(bytes[payload..].to_vec()));
        }
        let position = bytes[payload + 4];
        let text = |guest: &mut Self| {
            let at = u32_at(&bytes, payload + 4);
            let length = u32_at(&bytes, payload + 8);
            guest.peek(at, length).map(|text| String::from_utf8_lossy(&text).into_owned())
        };
        Ok(Err(match bytes[payload] {
            0 => Error::InvalidArgument(position),
            1 => Error::ShapeMismatch(position),
            2 => Error::TypeMismatch(position),
            3 => Error::LayoutMismatch(position),
            4 => Error::OutOfBounds(position),
            5 => Error::OutOfMemory,
            6 => Error::TooLarge,
            7 => Error::Unsupported,
            8 => Error::Interrupted,
            9 => Error::Other(text(self)?),
            other => panic!("{other} is no error"),
        }))
    }

    /// Lets the component keep calls, each of a function with its image, for `repeat`.
    ///
    /// # Errors
    /// If it traps.
    pub fn hold(&mut self, calls: &[(&str, Image)]) -> wasmtime::Result<()> {
        // The number of calls, their functions and the places of their images, then the images.
        let mut script = vec![0; 8 + 8 * calls.len()];
        script[..4].copy_from_slice(&(calls.len() as u32).to_le_bytes());
        for (i, (name, image)) in calls.iter().enumerate() {
            script.resize(script.len().next_multiple_of(16), 0);
            let at = script.len() as u32;
            let entry = 8 + 8 * i;
            script[entry..][..4].copy_from_slice(&text::index(name).to_le_bytes());
            script[entry + 4..][..4].copy_from_slice(&at.to_le_bytes());
            script.extend_from_slice(&image.0);
        }
        let hold = self.instance.get_typed_func::<(Vec<u8>,), ()>(&mut self.store, "hold")?;
        hold.call(&mut self.store, (script,))
    }

    /// Carries out the calls that it keeps, one after the other, this many times, without leaving
    /// the component, so that a bench measures only them.
    ///
    /// # Errors
    /// If one traps or is refused.
    pub fn repeat(&mut self, times: u32) -> wasmtime::Result<()> {
        let repeat = self.instance.get_typed_func::<(u32,), ()>(&mut self.store, "repeat")?;
        repeat.call(&mut self.store, (times,))
    }

    fn peek(&mut self, at: u32, length: u32) -> wasmtime::Result<Vec<u8>> {
        let peek =
            self.instance.get_typed_func::<(u32, u32), (Vec<u8>,)>(&mut self.store, "peek")?;
        Ok(match self.polls {
            None => peek.call(&mut self.store, (at, length))?.0,
            Some(_) => drive(peek.call_async(&mut self.store, (at, length))).0?.0,
        })
    }

    /// `buffer.create`.
    ///
    /// # Errors
    /// If it traps.
    pub fn create(&mut self, ty: ElementType, length: u64) -> Outcome<u32> {
        let mut image = Image::default();
        image.byte(ty as u8).long(length);
        let made = self.attempt("buffer.create", &image, 4)?;
        Ok(made.map(|bytes| u32_at(&bytes, 0)))
    }

    /// Drops a buffer.
    ///
    /// # Errors
    /// If it traps.
    pub fn drop(&mut self, handle: u32) -> wasmtime::Result<()> {
        let mut image = Image::default();
        image.handle(handle);
        self.call("buffer-drop", &image).map(drop)
    }

    /// A call with data as its last parameter.
    ///
    /// # Errors
    /// If it traps.
    pub fn write(&mut self, name: &str, mut image: Image, data: &[u8]) -> Outcome<()> {
        image.data(data);
        Ok(self.attempt(name, &image, 4)?.map(drop))
    }

    /// A buffer with those bytes in it, a whole number of elements.
    ///
    /// # Errors
    /// If it traps.
    ///
    /// # Panics
    /// If the store has no room for it.
    pub fn filled(&mut self, ty: ElementType, bytes: &[u8]) -> wasmtime::Result<u32> {
        let length = bytes.len() as u64 / ty.size();
        let handle = self.create(ty, length)?.expect("there is room");
        let mut image = Image::default();
        image.handle(handle).long(0);
        self.write("buffer.write", image, bytes)?.expect("it is in bounds");
        Ok(handle)
    }

    /// The bytes of a buffer, which is dropped.
    ///
    /// # Errors
    /// If it traps.
    ///
    /// # Panics
    /// If it has fewer bytes.
    pub fn take(
        &mut self,
        handle: u32,
        ty: ElementType,
        bytes: usize,
    ) -> wasmtime::Result<Vec<u8>> {
        let mut image = Image::default();
        image.handle(handle).long(0).long(bytes as u64 / ty.size());
        let bytes = self.read("buffer.read", &image)?.expect("it is in bounds");
        self.drop(handle)?;
        Ok(bytes)
    }

    /// A call that returns data.
    ///
    /// # Errors
    /// If it traps.
    pub fn read(&mut self, name: &str, image: &Image) -> Outcome<Vec<u8>> {
        match self.attempt(name, image, 4)? {
            Ok(bytes) => self.peek(u32_at(&bytes, 0), u32_at(&bytes, 4)).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

/// Parameters as the canonical ABI lays them out, one after another.
#[derive(Clone, Debug, Default)]
pub struct Image(pub Vec<u8>);

impl Image {
    fn align(&mut self, to: usize) {
        self.0.resize(self.0.len().next_multiple_of(to), 0);
    }

    /// An enum, or a `u8`.
    pub fn byte(&mut self, value: u8) -> &mut Self {
        self.0.push(value);
        self
    }

    fn word(&mut self, value: u32) -> &mut Self {
        self.align(4);
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    /// A handle by itself.
    pub fn handle(&mut self, handle: u32) -> &mut Self {
        self.word(handle)
    }

    /// A `u64` or `s64`.
    pub fn long(&mut self, value: u64) -> &mut Self {
        self.align(8);
        self.0.extend_from_slice(&value.to_le_bytes());
        self
    }

    /// A list of bytes, as the last parameter.
    pub fn data(&mut self, data: &[u8]) -> &mut Self {
        self.align(4);
        let at = self.0.len() + 8;
        self.word(at as u32).word(data.len() as u32);
        self.0.extend_from_slice(data);
        self
    }

    /// A `scalar`.
    pub fn number(&mut self, number: Number) -> &mut Self {
        self.align(8);
        self.byte(number.element_type() as u8);
        self.align(8);
        let mut parts = match number {
            Number::Single(x) => x.to_le_bytes().to_vec(),
            Number::Double(x) => x.to_le_bytes().to_vec(),
            Number::ComplexSingle(x) => [x.re.to_le_bytes(), x.im.to_le_bytes()].concat(),
            Number::ComplexDouble(x) => [x.re.to_le_bytes(), x.im.to_le_bytes()].concat(),
        };
        parts.resize(16, 0);
        self.0.extend(parts);
        self
    }

    /// A `modified-rotation`: its form's case, and the entries in the order of the record.
    pub fn rotation(&mut self, form: u8, entries: [Number; 4]) -> &mut Self {
        self.align(8);
        self.byte(form);
        for entry in entries {
            self.number(entry);
        }
        self
    }

    /// A view: a handle, the numbers of the record, and its enums.
    pub fn view(&mut self, handle: u32, numbers: &[u64], words: &[u8]) -> &mut Self {
        self.align(8);
        self.word(handle);
        for number in numbers {
            self.long(*number);
        }
        self.0.extend_from_slice(words);
        self.align(8);
        self
    }
}

/// The parameters of an operation as the canonical ABI lays them out; `handle` gives a buffer's
/// handle by the buffer's number.
pub fn image(call: &views::Call, handle: &dyn Fn(usize) -> u32) -> Image {
    let mut image = Image::default();
    for argument in &call.arguments {
        match argument {
            views::Argument::Transpose(case)
            | views::Argument::Diagonal(case)
            | views::Argument::Side(case) => image.byte(*case),
            views::Argument::Number(number) => image.number(*number),
            views::Argument::Rotation(form, entries) => image.rotation(*form, *entries),
            views::Argument::View(of) => {
                let enums: &[u8] = match of.view {
                    View::Vector => &[],
                    View::Matrix | View::Band => &[of.layout],
                    _ => &[of.layout, of.triangle],
                };
                image.view(handle(of.buffer), &of.numbers, enums)
            }
        };
    }
    image
}

/// The `scalar` that lies in those bytes.
///
/// # Panics
/// If there is none.
pub fn number_at(bytes: &[u8], at: usize) -> Number {
    let single = |i: usize| f32::from_bits(u32_at(bytes, at + 8 + 4 * i));
    let double = |i: usize| {
        let at = at + 8 + 8 * i;
        f64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
    };
    match bytes[at] {
        0 => Number::Single(single(0)),
        1 => Number::Double(double(0)),
        2 => Number::ComplexSingle(c32::new(single(0), single(1))),
        3 => Number::ComplexDouble(c64::new(double(0), double(1))),
        other => panic!("{other} is no case of scalar"),
    }
}

/// The table's type for a number.
pub fn number(ty: Letter, parts: (f64, f64)) -> Number {
    views::number(element_type(ty), parts)
}

/// Where to put a case's operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// All lie in one buffer, as they lie in the case's memory.
    OneBuffer,
    /// Each view has its own buffer, with the same bytes in each; only the bytes that are written
    /// count.
    Apart,
}

/// Carries out a case on buffers that are filled with its memory, and returns their contents
/// afterwards. With separate buffers, that is the memory with the changes of the last operand, and
/// no other may be written.
///
/// # Errors
/// If it traps.
///
/// # Panics
/// If views cannot express the case: operands that are not at a multiple of the element's size.
pub fn run(guest: &mut Guest, case: &Case, placement: Placement) -> Outcome<(Vec<u8>, Value)> {
    let routine = routine(&case.routine);
    if routine.family.by_value.is_some() {
        return rotations(guest, routine, case);
    }
    let ty = element_type(routine.ty);
    let size = ty.size() as usize;
    let mut memory = case.blob.clone();
    memory.resize(memory.len().next_multiple_of(size), 0);
    let mut handles = Vec::new();
    let outcome = on_buffers(guest, case, |guest, name, place| {
        assert!(place.is_multiple_of(size), "{name} is not at an element");
        if handles.is_empty() || placement == Placement::Apart {
            handles.push(guest.filled(ty, &memory)?);
        }
        Ok((*handles.last().expect("just pushed"), (place / size) as u64))
    })?;
    let mut after = memory.clone();
    for handle in handles {
        let bytes = guest.take(handle, ty, memory.len())?;
        for ((after, before), now) in after.iter_mut().zip(&memory).zip(&bytes) {
            if now != before {
                *after = *now;
            }
        }
    }
    after.truncate(case.blob.len());
    Ok(outcome.map(|value| (after, value)))
}

/// Carries out a case on buffers that the caller holds: `held` gets an operand's name and its place
/// in the case's memory, and returns a buffer and which of its elements is there.
///
/// # Errors
/// If it traps.
///
/// # Panics
/// If the case is of `rotg` or `rotmg`, which have no views.
pub fn on_buffers(
    guest: &mut Guest,
    case: &Case,
    mut held: impl FnMut(&mut Guest, &str, usize) -> wasmtime::Result<(u32, u64)>,
) -> Outcome<Value> {
    let routine = routine(&case.routine);
    let function = function(&case.routine);
    assert!(routine.family.by_value.is_none(), "{} has no views", case.routine);
    let mut image = Image::default();
    let words = Words { routine, case };
    for p in &function.parameters {
        let own = words.param(p.of.name);
        match p.word {
            Parameter::Transpose(_) | Parameter::Diagonal | Parameter::Side => {
                image.byte(words.flag(p.of.name));
            }
            Parameter::Scalar(_) => {
                let real = own.kind == Kind::Scalar(Element::Real);
                image.number(words.number(p.of.name, real));
            }
            Parameter::Rotation => {
                words.rotation(&mut image);
            }
            Parameter::View(view, shape, _) => {
                let (handle, offset) = held(guest, own.name, words.place(own.name))?;
                let (numbers, enums) = words.view(own, view, shape, offset);
                image.view(handle, &numbers, &enums);
            }
        }
    }
    let align = if routine.family.returns == Returns::Nothing { 4 } else { 8 };
    let outcome = guest.attempt(function.name, &image, align)?;
    Ok(outcome.map(|bytes| result(routine, &bytes)))
}

/// A result's bytes as the oracle takes it.
fn result(routine: &Routine, bytes: &[u8]) -> Value {
    let double = |at: usize| f64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"));
    match routine.family.returns {
        Returns::Nothing => Value::Nothing,
        Returns::Element => match number_at(bytes, 0) {
            Number::Single(x) => Value::Real(x.into()),
            Number::Double(x) => Value::Real(x),
            Number::ComplexSingle(x) => Value::Complex(x.re.into(), x.im.into()),
            Number::ComplexDouble(x) => Value::Complex(x.re, x.im),
        },
        Returns::Real | Returns::Double => Value::Real(double(0)),
        // If there is no element, there is no index; BLAS returns 0.
        Returns::Index if bytes[0] == 0 => Value::Index(0),
        Returns::Index => {
            Value::Index(u64::from_le_bytes(bytes[8..16].try_into().expect("eight bytes")))
        }
    }
}

/// A case's words by their names.
struct Words<'a> {
    routine: &'a Routine,
    case: &'a Case,
}

impl Words<'_> {
    fn param(&self, name: &str) -> &Param {
        self.routine.family.param(name).expect("the rows of a function have the same parameters")
    }

    fn word(&self, name: &str) -> Word {
        self.case.words[self.routine.family.position(name) - 1]
    }

    fn int(&self, name: &str) -> i64 {
        let Word::Int(value) = self.word(name) else { panic!("{name} is no number") };
        value
    }

    /// A flag as the enum's case.
    fn flag(&self, name: &str) -> u8 {
        let Word::Flag(value) = self.word(name) else { panic!("{name} is no flag") };
        (value % 10 - 1) as u8
    }

    fn number(&self, name: &str, real: bool) -> Number {
        let ty = if real { self.routine.ty.real() } else { self.routine.ty };
        match self.word(name) {
            Word::Real(x) => number(ty, (x, 0.0)),
            Word::Complex(re, im) => number(ty, (re, im)),
            other => panic!("{name} is {other:?}"),
        }
    }

    /// The number of an element at a place of memory.
    fn element(&self, at: usize) -> Number {
        let (blob, ty) = (&self.case.blob, self.routine.ty);
        let part = |i: usize| match ty.real() {
            Letter::S => {
                let at = at + 4 * i;
                f64::from(f32::from_le_bytes(blob[at..at + 4].try_into().expect("four bytes")))
            }
            _ => {
                let at = at + 8 * i;
                f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight bytes"))
            }
        };
        number(ty, (part(0), if ty.is_complex() { part(1) } else { 0.0 }))
    }

    fn place(&self, name: &str) -> usize {
        let Word::Pointer(at) = self.word(name) else { panic!("{name} is no pointer") };
        at as usize
    }

    /// `param` as a `modified-rotation`.
    fn rotation(&self, image: &mut Image) {
        let size = element_type(self.routine.ty).size() as usize;
        let param = |i: usize| self.element(self.place("param") + i * size);
        let flag = match param(0) {
            Number::Single(x) => f64::from(x),
            Number::Double(x) => x,
            other => panic!("{other:?} is no flag"),
        };
        let form = match flag {
            -2.0 => 3,
            0.0 => 1,
            1.0 => 2,
            _ => 0,
        };
        image.rotation(form, [1, 2, 3, 4].map(param));
    }

    fn size(&self, size: Size) -> i64 {
        match size {
            Size::Is(a) => self.int(a),
            Size::Trans(flag, a, b) => self.int(if self.flag(flag) == 0 { a } else { b }),
            Size::Side(a, b) => self.int(if self.flag("side") == 0 { a } else { b }),
            Size::PlusOne(_) | Size::SumPlusOne(..) => panic!("no size of a view"),
        }
    }

    /// The numbers and the enums of a view's record.
    fn view(&self, p: &Param, view: View, shape: Shape, offset: u64) -> (Vec<u64>, Vec<u8>) {
        let stride =
            || self.int(self.routine.family.stride_of(p.name).expect("it has a stride")) as u64;
        let size = |s: Size| self.size(s).max(0) as u64;
        let layout = || self.flag("layout");
        match (view, shape) {
            (View::Vector, Shape::Vector(n)) => {
                let (n, inc) = (size(n), stride());
                let back = if (inc as i64) < 0 {
                    n.saturating_sub(1) * (inc as i64).unsigned_abs()
                } else {
                    0
                };
                (vec![offset + back, n, inc], vec![])
            }
            (View::Matrix, Shape::General(r, c)) => {
                (vec![offset, size(r), size(c), stride()], vec![layout()])
            }
            (View::Triangular, Shape::Triangle(n)) => {
                (vec![offset, size(n), stride()], vec![layout(), self.flag("uplo")])
            }
            (View::Packed, Shape::Packed(n)) => {
                (vec![offset, size(n)], vec![layout(), self.flag("uplo")])
            }
            (View::Band, Shape::Band(Size::SumPlusOne(kl, ku), r, c)) => {
                let diagonals = [size(Size::Is(kl)), size(Size::Is(ku))];
                (
                    vec![offset, size(r), size(c), diagonals[0], diagonals[1], stride()],
                    vec![layout()],
                )
            }
            (View::TriangularBand, Shape::Band(Size::PlusOne(k), n, _)) => (
                vec![offset, size(n), size(Size::Is(k)), stride()],
                vec![layout(), self.flag("uplo")],
            ),
            _ => panic!("{view:?} is not made from {shape:?}"),
        }
    }
}

/// `rotg` and `rotmg`, which take numbers by value: the results are written to the case's operands.
fn rotations(guest: &mut Guest, routine: &Routine, case: &Case) -> Outcome<(Vec<u8>, Value)> {
    let words = Words { routine, case };
    let mut image = Image::default();
    let inputs: &[&str] = match routine.family.name {
        "rotg" => &["a", "b"],
        _ => &["d1", "d2", "x1"],
    };
    for name in inputs {
        image.number(words.element(words.place(name)));
    }
    if routine.family.has("y1") {
        image.number(words.number("y1", false));
    }
    let bytes = match guest.attempt(routine.family.function, &image, 8)? {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Err(error)),
    };
    let mut after = case.blob.clone();
    let mut put = |at: usize, number: Number| {
        let bytes = match number {
            Number::Single(x) => x.to_le_bytes().to_vec(),
            Number::Double(x) => x.to_le_bytes().to_vec(),
            Number::ComplexSingle(x) => [x.re.to_le_bytes(), x.im.to_le_bytes()].concat(),
            Number::ComplexDouble(x) => [x.re.to_le_bytes(), x.im.to_le_bytes()].concat(),
        };
        after[at..at + bytes.len()].copy_from_slice(&bytes);
    };
    match routine.family.name {
        "rotg" => {
            put(words.place("a"), number_at(&bytes, 0));
            if bytes[24] == 1 {
                put(words.place("b"), number_at(&bytes, 32));
            }
            put(words.place("c"), number_at(&bytes, 56));
            put(words.place("s"), number_at(&bytes, 80));
        }
        _ => {
            let size = element_type(routine.ty).size() as usize;
            for (i, name) in inputs.iter().enumerate() {
                put(words.place(name), number_at(&bytes, 24 * i));
            }
            let (flag, written): (f64, &[usize]) = match bytes[72] {
                0 => (-1.0, &[1, 2, 3, 4]),
                1 => (0.0, &[2, 3]),
                2 => (1.0, &[1, 4]),
                _ => (-2.0, &[]),
            };
            let param = words.place("param");
            put(param, number(routine.ty, (flag, 0.0)));
            for i in written {
                put(param + i * size, number_at(&bytes, 80 + 24 * (i - 1)));
            }
        }
    }
    Ok(Ok((after, Value::Nothing)))
}
