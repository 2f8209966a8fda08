//! `wasi:blas` from a component: every function with every element type, refusals and their words,
//! and the life of buffers.

use blasm_core::view::{ElementType, Error, Number};
use blasm_core::{Limits, Routine};
use blasm_tests::{
    Case, Depth, Place, Spec, Values, Word, case_of, compare, expect, routine, specs, standard,
};
use blasm_transports::component::{
    self, Guest, Image, Placement, element_type, function, number_at, run,
};
use blasm_transports::{native, no_failures, safe_setups, setup};
use blasm_wasmtime::BlasCtx;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const COLUMNS: u8 = 1;

fn builtin() -> Guest {
    Guest::over(&setup("builtin").expect("it is everywhere").guard)
}

fn builder() -> blasm_wasmtime::BlasCtxBuilder {
    BlasCtx::builder(setup("builtin").expect("it is everywhere").guard.clone())
}

/// Whether views can express it: BLAS does nothing if a single vector's increment is not positive,
/// which is an error here.
fn is_sayable(case: &Case) -> bool {
    let routine = routine(&case.routine);
    let params = routine.family.params.iter().zip(&case.words);
    !routine.family.positive_increment
        || params.into_iter().all(|(p, word)| match word {
            Word::Int(inc) => p.name != "incx" || *inc > 0,
            _ => true,
        })
}

// --- the numbers
// ------------------------------------------------------------------------------------

/// The same numbers through the guard and from a component give the same bits.
#[test]
fn every_routine_gives_what_the_guard_gives() {
    let mut failures = Vec::new();
    let mut count = 0;
    for setup in safe_setups() {
        let mut guest = Guest::over(&setup.guard);
        for routine in standard() {
            for (i, (incx, incy)) in [(1, 1), (2, -3)].into_iter().enumerate() {
                for layout in [101, 102] {
                    let spec = Spec {
                        layout,
                        uplo: 121 + i as u32,
                        trans: [111, 112, 113][(layout as usize + i) % 3],
                        transb: [112, 113, 111][(layout as usize + i) % 3],
                        side: 141 + i as u32,
                        m: 7,
                        n: 5,
                        k: 3,
                        incx,
                        incy,
                        values: Values::Random,
                        seed: 17 + i as u64,
                        ..Spec::default()
                    };
                    let case = case_of(&routine.name, &spec);
                    if !is_sayable(&case) {
                        continue;
                    }
                    let limits = Limits::default();
                    let wanted = native::run(&setup.guard, &case, &limits).expect("it is legal");
                    for placement in [Placement::OneBuffer, Placement::Apart] {
                        count += 1;
                        let got = run(&mut guest, &case, placement).expect("no trap");
                        // A library may sum in another order where operands lie elsewhere.
                        let right = match (&got, setup.name) {
                            (Ok(got), "builtin") => *got == wanted,
                            (Ok((memory, value)), _) => {
                                compare(&case, &expect(&case), memory, *value).is_ok()
                            }
                            (Err(_), _) => false,
                        };
                        if !right {
                            failures.push(format!(
                                "{}, {placement:?}: {case}: {:?}",
                                setup.name,
                                got.err()
                            ));
                        }
                    }
                }
            }
        }
    }
    no_failures(&failures, count);
    assert!(count >= standard().count() * 2 * 2, "{count}");
}

/// The conformance matrix's calls, judged by the oracle.
#[test]
fn the_matrix_holds_from_a_component() {
    let setup = setup("builtin").expect("it is everywhere");
    let mut guest = Guest::over(&setup.guard);
    let (mut failures, mut count) = (Vec::new(), 0);
    for routine in standard() {
        for spec in specs(&routine.name, Depth::Quick) {
            let place = match spec.place {
                Place::Misaligned(_) | Place::Overlap(..) => Place::Apart,
                place => place,
            };
            let case = case_of(&routine.name, &Spec { place, wild: false, ..spec });
            if !is_sayable(&case) {
                continue;
            }
            count += 1;
            match run(&mut guest, &case, Placement::OneBuffer).expect("no trap") {
                Ok((memory, value)) => {
                    if let Err(report) = compare(&case, &expect(&case), &memory, value) {
                        failures.push(format!("{case}: {report}"));
                    }
                }
                Err(error) => failures.push(format!("{case}: {error}")),
            }
        }
    }
    no_failures(&failures, count);
}

/// An operand of a call may be an output of the same call: as if it had been read first.
#[test]
fn one_buffer_is_input_and_output() {
    let mut guest = builtin();
    let n = 5_u64;
    let a: Vec<f64> = (0..n * n).map(|i| ((i * 7) % 11) as f64 - 5.0).collect();
    let handle = guest.create(ElementType::Double, n * n).expect("no trap").expect("room");
    write(&mut guest, handle, 0, &bytes(&a)).expect("in bounds");
    // A := A A.
    let mut image = Image::default();
    image.byte(0).byte(0).number(Number::Double(1.0));
    image.view(handle, &[0, n, n, n], &[COLUMNS]).view(handle, &[0, n, n, n], &[COLUMNS]);
    image.number(Number::Double(0.0)).view(handle, &[0, n, n, n], &[COLUMNS]);
    guest.attempt("gemm", &image, 4).expect("no trap").expect("it is legal");
    let got = read(&mut guest, handle, 0, n * n).expect("in bounds");
    let at = |i: u64, j: u64| a[(i + j * n) as usize];
    let mut wanted = Vec::new();
    for j in 0..n {
        for i in 0..n {
            wanted.push((0..n).map(|l| at(i, l) * at(l, j)).sum::<f64>());
        }
    }
    assert_eq!(got, bytes(&wanted));
}

fn bytes(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|x| x.to_le_bytes()).collect()
}

fn write(guest: &mut Guest, handle: u32, offset: u64, data: &[u8]) -> Result<(), Error> {
    let mut image = Image::default();
    image.handle(handle).long(offset);
    guest.write("buffer.write", image, data).expect("no trap")
}

fn read(guest: &mut Guest, handle: u32, offset: u64, length: u64) -> Result<Vec<u8>, Error> {
    let mut image = Image::default();
    image.handle(handle).long(offset).long(length);
    guest.read("buffer.read", &image).expect("no trap")
}

fn create(guest: &mut Guest, ty: ElementType, length: u64) -> u32 {
    guest.create(ty, length).expect("no trap").expect("there is room")
}

// --- transfers
// --------------------------------------------------------------------------------------

#[test]
fn data_move_whole_in_pieces_by_vector_and_by_matrix() {
    let mut guest = builtin();
    let handle = create(&mut guest, ElementType::ComplexSingle, 40);
    assert_eq!(read(&mut guest, handle, 0, 40), Ok(vec![0; 320]), "zero at first");
    // Every bit counts, those of NaN too.
    let data: Vec<u8> = (0..320).map(|i| (i * 37 % 251) as u8 | 0x80).collect();
    write(&mut guest, handle, 0, &data[..160]).expect("in bounds");
    write(&mut guest, handle, 20, &data[160..]).expect("in bounds");
    assert_eq!(read(&mut guest, handle, 0, 40).as_deref(), Ok(&data[..]));
    assert_eq!(read(&mut guest, handle, 13, 2).as_deref(), Ok(&data[104..120]));
    assert_eq!(read(&mut guest, handle, 40, 0), Ok(vec![]));

    let element = |i: usize| &data[8 * i..8 * i + 8];
    let mut image = Image::default();
    image.view(handle, &[39, 4, -3_i64 as u64], &[]);
    let wanted = [39, 36, 33, 30].map(element).concat();
    assert_eq!(guest.read("read-vector", &image).expect("no trap"), Ok(wanted));
    let mut image = Image::default();
    image.view(handle, &[2, 3, 2, 7], &[COLUMNS]);
    let wanted = [2, 3, 4, 9, 10, 11].map(element).concat();
    assert_eq!(guest.read("read-matrix", &image).expect("no trap"), Ok(wanted));
    let mut rows = Image::default();
    rows.view(handle, &[2, 2, 3, 7], &[0]);
    let same = guest.read("read-matrix", &rows).expect("no trap");
    assert_eq!(same, guest.read("read-matrix", &image).expect("no trap"), "lines are lines");

    // Written the other way round; the gaps stay.
    let new: Vec<u8> = (0..48).collect();
    guest.write("write-matrix", image.clone(), &new).expect("no trap").expect("it fits");
    assert_eq!(guest.read("read-matrix", &image).expect("no trap").as_deref(), Ok(&new[..]));
    assert_eq!(read(&mut guest, handle, 5, 4).as_deref(), Ok(&data[40..72]), "the gap");
    let mut image = Image::default();
    image.view(handle, &[0, 3, 13], &[]);
    guest.write("write-vector", image.clone(), &new[..24]).expect("no trap").expect("it fits");
    assert_eq!(guest.read("read-vector", &image).expect("no trap").as_deref(), Ok(&new[..24]));

    let mut image = Image::default();
    image.handle(handle);
    let length = guest.call("buffer.length", &image).expect("no trap");
    assert_eq!(length[..8], 40_u64.to_le_bytes());
    assert_eq!(guest.call("buffer.element-type", &image).expect("no trap")[0], 2);
}

#[test]
fn transfers_that_do_not_fit_are_refused() {
    let mut guest = builtin();
    let handle = create(&mut guest, ElementType::Double, 10);
    for (offset, length) in [(0, 11), (10, 1), (11, 0), (u64::MAX, 1), (1, u64::MAX), (u64::MAX, 0)]
    {
        let got = read(&mut guest, handle, offset, length);
        assert_eq!(got, Err(Error::OutOfBounds(2)), "{offset} {length}");
    }
    for offset in [9, 10, u64::MAX, u64::MAX / 8] {
        let got = write(&mut guest, handle, offset, &[1; 16]);
        assert_eq!(got, Err(Error::OutOfBounds(1)), "{offset}");
    }
    assert_eq!(write(&mut guest, handle, 0, &[1; 7]), Err(Error::InvalidArgument(2)));
    let mut matrix = |numbers: [u64; 4], data: usize| {
        let mut image = Image::default();
        image.view(handle, &numbers, &[COLUMNS]);
        guest.write("write-matrix", image, &vec![1; data]).expect("no trap")
    };
    assert_eq!(matrix([0, 2, 2, 2], 31), Err(Error::ShapeMismatch(2)));
    assert_eq!(matrix([0, 2, 2, 1], 32), Err(Error::InvalidArgument(1)));
    assert_eq!(matrix([5, 2, 3, 2], 48), Err(Error::OutOfBounds(1)));
    // Of two errors, that of the shape is reported, even if the number of elements does not fit
    // into 64 bits.
    assert_eq!(matrix([5, 2, 3, 2], 40), Err(Error::ShapeMismatch(2)));
    assert_eq!(matrix([0, 1 << 62, 1 << 62, 1 << 62], 8), Err(Error::ShapeMismatch(2)));
    assert_eq!(matrix([u64::MAX, 2, 2, 2], 32), Err(Error::OutOfBounds(1)));
    assert_eq!(matrix([0, 0, 1 << 62, 0], 0), Ok(()));
    assert_eq!(matrix([0, 0, 1 << 62, 3], 0), Ok(()));
    let mut image = Image::default();
    image.view(handle, &[0, 1 << 62, 0], &[]);
    let got = guest.read("read-vector", &image).expect("no trap");
    assert_eq!(got, Err(Error::TooLarge), "one element without end");
    assert_eq!(read(&mut guest, handle, 0, 10), Ok(vec![0; 80]), "nothing was written");
}

// --- refusals
// ---------------------------------------------------------------------------------------

/// The numbers of a `matrix`, and its layout.
type Of = ([u64; 4], u8);

/// A buffer of 64 doubles, and the answers to calls with views of it.
struct Square {
    guest: Guest,
    handle: u32,
}

impl Square {
    fn new() -> Self {
        let mut guest = builtin();
        let handle = create(&mut guest, ElementType::Double, 64);
        Self { guest, handle }
    }

    /// `gemm` with these views.
    fn gemm(&mut self, trans: [u8; 2], views: [Of; 3]) -> Result<(), Error> {
        let mut image = Image::default();
        image.byte(trans[0]).byte(trans[1]).number(Number::Double(1.0));
        image.view(self.handle, &views[0].0, &[views[0].1]);
        image.view(self.handle, &views[1].0, &[views[1].1]);
        image.number(Number::Double(0.0)).view(self.handle, &views[2].0, &[views[2].1]);
        self.guest.attempt("gemm", &image, 4).expect("no trap").map(drop)
    }

    fn gemv(&mut self, x: [u64; 3], y: [u64; 3]) -> Result<(), Error> {
        let mut image = Image::default();
        image.byte(0).number(Number::Double(1.0));
        image.view(self.handle, &[0, 4, 4, 4], &[COLUMNS]).view(self.handle, &x, &[]);
        image.number(Number::Double(0.0)).view(self.handle, &y, &[]);
        self.guest.attempt("gemv", &image, 4).expect("no trap").map(drop)
    }
}

#[test]
fn illegal_views_are_refused_in_the_order_of_checks() {
    let mut square = Square::new();
    let good = ([0, 4, 4, 4], COLUMNS);
    assert_eq!(square.gemm([0, 0], [good; 3]), Ok(()));
    let cases: [([Of; 3], Error); 9] = [
        ([good, ([0, 4, 4, 4], 0), good], Error::LayoutMismatch(5)),
        ([good, good, ([0, 4, 4, 4], 0)], Error::LayoutMismatch(7)),
        ([([0, 4, 4, 3], COLUMNS), good, good], Error::InvalidArgument(4)),
        ([good, good, ([0, 4, 4, 0], COLUMNS)], Error::InvalidArgument(7)),
        ([([0, 3, 4, 4], COLUMNS), good, good], Error::ShapeMismatch(4)),
        ([good, ([0, 4, 3, 4], COLUMNS), good], Error::ShapeMismatch(5)),
        ([good, good, ([49, 4, 4, 4], COLUMNS)], Error::OutOfBounds(7)),
        ([([u64::MAX, 4, 4, 4], COLUMNS), good, good], Error::OutOfBounds(4)),
        ([good, ([0, 4, 4, 1 << 63], COLUMNS), good], Error::OutOfBounds(5)),
    ];
    for (views, error) in cases {
        assert_eq!(square.gemm([0, 0], views), Err(error), "{views:?}");
    }
    // Layouts come before leading dimensions, those before shapes, and shapes before bounds.
    let short = ([0, 3, 4, 2], 0);
    assert_eq!(square.gemm([0, 0], [good, short, good]), Err(Error::LayoutMismatch(5)));
    let short = ([99, 3, 4, 2], COLUMNS);
    assert_eq!(square.gemm([0, 0], [good, short, good]), Err(Error::InvalidArgument(5)));
    let wrong = ([99, 3, 4, 4], COLUMNS);
    assert_eq!(square.gemm([0, 0], [good, wrong, good]), Err(Error::ShapeMismatch(5)));
    // Whether it would be read or not.
    let far = ([999, 4, 0, 4], COLUMNS);
    assert_eq!(square.gemm([0, 0], [far, ([0, 0, 4, 4], COLUMNS), good]), Ok(()), "no element");
    assert_eq!(square.gemv([0, 4, 1], [4, 4, 1]), Ok(()));
    assert_eq!(square.gemv([0, 4, 0], [4, 4, 1]), Err(Error::InvalidArgument(4)));
    assert_eq!(square.gemv([0, 4, 1], [4, 3, 1]), Err(Error::ShapeMismatch(6)));
    assert_eq!(square.gemv([2, 4, -1_i64 as u64], [4, 4, 1]), Err(Error::OutOfBounds(4)));
    assert_eq!(square.gemv([3, 4, -1_i64 as u64], [4, 4, 1]), Ok(()));
    assert_eq!(square.gemv([0, 4, 1], [4, 4, i64::MIN as u64]), Err(Error::OutOfBounds(6)));
}

#[test]
fn types_are_checked_first_and_per_function() {
    let mut guest = builtin();
    let types = [
        ElementType::Single,
        ElementType::Double,
        ElementType::ComplexSingle,
        ElementType::ComplexDouble,
    ];
    let one = |ty: ElementType| match ty {
        ElementType::Single => Number::Single(1.0),
        ElementType::Double => Number::Double(1.0),
        ElementType::ComplexSingle => Number::ComplexSingle(1.0.into()),
        ElementType::ComplexDouble => Number::ComplexDouble(1.0.into()),
    };
    let handles = types.map(|ty| create(&mut guest, ty, 9));
    // (name, which scalars are real, whether there is an x and a y, element types)
    for (a, x_type) in types.into_iter().enumerate() {
        for (b, y_type) in types.into_iter().enumerate() {
            let mut image = Image::default();
            image.view(handles[a], &[0, 3, 1], &[]).view(handles[b], &[0, 3, 1], &[]);
            let mut ask =
                |name: &str, align| guest.attempt(name, &image, align).expect("no trap").map(drop);
            let same = if a == b { Ok(()) } else { Err(Error::TypeMismatch(2)) };
            assert_eq!(ask("swap", 4), same);
            assert_eq!(ask("dot", 8), same);
            let complex = if x_type.is_complex() { same } else { Err(Error::TypeMismatch(1)) };
            assert_eq!(ask("dot-conjugated", 8), complex, "{x_type:?} {y_type:?}");
            let mut image = Image::default();
            image.number(one(x_type)).view(handles[b], &[0, 3, 1], &[]);
            let scal = guest.attempt("scal", &image, 4).expect("no trap").map(drop);
            let fits = x_type == y_type || x_type == y_type.real();
            assert_eq!(scal, if fits { Ok(()) } else { Err(Error::TypeMismatch(1)) });
        }
    }
    // A real alpha for a Hermitian update, a complex one for a real one.
    let mut her = |alpha: Number, handle: usize| {
        let mut image = Image::default();
        image.number(alpha).view(handles[handle], &[0, 3, 1], &[]);
        image.view(handles[handle], &[0, 3, 3], &[COLUMNS, 0]);
        guest.attempt("her", &image, 4).expect("no trap").map(drop)
    };
    assert_eq!(her(Number::Double(1.0), 3), Ok(()));
    assert_eq!(her(one(types[3]), 3), Err(Error::TypeMismatch(1)));
    assert_eq!(her(Number::Double(1.0), 1), Err(Error::TypeMismatch(2)));
}

#[test]
fn transpositions_that_an_operation_does_not_take_are_refused() {
    let mut guest = builtin();
    for routine in standard().filter(|r| ["syrk", "herk"].contains(&r.family.name)) {
        let ty = element_type(routine.ty);
        let handle = create(&mut guest, ty, 9);
        let scalar = component::number(
            if routine.family.name == "herk" { routine.ty.real() } else { routine.ty },
            (1.0, 0.0),
        );
        for trans in 0..3 {
            let mut image = Image::default();
            image.byte(trans).number(scalar).view(handle, &[0, 3, 3, 3], &[COLUMNS]);
            image.number(scalar).view(handle, &[0, 3, 3], &[COLUMNS, 0]);
            let got = guest.attempt(routine.family.name, &image, 4);
            let legal = match routine.family.name {
                "herk" => trans != 1,
                _ => !(trans == 2 && ty.is_complex()),
            };
            let wanted = if legal { Ok(()) } else { Err(Error::InvalidArgument(1)) };
            assert_eq!(got.expect("no trap").map(drop), wanted, "{} {trans}", routine.name);
        }
    }
}

#[test]
fn what_a_store_may_not_have_is_refused_as_an_error() {
    let mut guest = Guest::new(builder().buffer_memory(1 << 20).buffer_count(3).build());
    let too_much = guest.create(ElementType::Double, (1 << 17) + 1).expect("no trap");
    assert_eq!(too_much, Err(Error::OutOfMemory));
    let whole = create(&mut guest, ElementType::Double, 1 << 17);
    assert_eq!(guest.create(ElementType::Single, 1).expect("no trap"), Err(Error::OutOfMemory));
    write(&mut guest, whole, (1 << 17) - 1, &[0xff; 8]).expect("it is the last element");
    guest.drop(whole).expect("it is there");
    let handles: Vec<u32> = (0..3).map(|_| create(&mut guest, ElementType::Single, 5)).collect();
    assert_eq!(guest.create(ElementType::Single, 0).expect("no trap"), Err(Error::OutOfMemory));
    for handle in handles {
        guest.drop(handle).expect("it is there");
    }
    let whole = create(&mut guest, ElementType::Double, 1 << 17);
    let last = read(&mut guest, whole, (1 << 17) - 1, 1);
    assert_eq!(last, Ok(vec![0; 8]), "nothing of another buffer is left");

    let stop = Arc::new(AtomicBool::new(false));
    let guard = setup("builtin").expect("it is everywhere").guard.clone();
    let blas = BlasCtx::builder(guard).interrupt(stop.clone()).build();
    let mut square = Square { guest: Guest::new(blas), handle: 0 };
    square.handle = create(&mut square.guest, ElementType::Double, 64);
    assert_eq!(square.gemv([0, 4, 1], [4, 4, 1]), Ok(()));
    stop.store(true, Ordering::Relaxed);
    assert_eq!(square.gemv([0, 4, 1], [4, 4, 1]), Err(Error::Interrupted));
}

// --- handles
// ----------------------------------------------------------------------------------------

#[test]
fn handles_that_are_none_trap_and_the_host_lives() {
    for wrong in [0_u32, 2, 77, u32::MAX] {
        let mut square = Square::new();
        assert_eq!(square.handle, 1, "the first handle of the component");
        let mut image = Image::default();
        image.view(wrong, &[0, 4, 1], &[]).view(square.handle, &[0, 4, 1], &[]);
        square.guest.attempt("swap", &image, 4).expect_err("it is no handle");
        let mut image = Image::default();
        image.handle(wrong).long(0).long(1);
        Square::new().guest.read("buffer.read", &image).expect_err("it is no handle");
        Square::new().guest.drop(wrong).expect_err("it is no handle");
    }
    let mut square = Square::new();
    square.guest.drop(square.handle).expect("it is there");
    square.guest.drop(square.handle).expect_err("it was dropped");
    let mut square = Square::new();
    square.guest.drop(square.handle).expect("it is there");
    let mut image = Image::default();
    image.handle(square.handle).long(0).long(1);
    square.guest.read("buffer.read", &image).expect_err("it was dropped");
}

#[test]
fn enums_without_such_a_case_trap() {
    for (trans, layout, scalar) in [(3, 1, 1), (0, 2, 1), (0, 1, 4), (255, 255, 255)] {
        let mut square = Square::new();
        let mut image = Image::default();
        image.byte(trans).byte(0).number(Number::Double(1.0));
        image.0[8] = scalar;
        for _ in 0..2 {
            image.view(square.handle, &[0, 4, 4, 4], &[layout]);
        }
        image.number(Number::Double(0.0)).view(square.handle, &[0, 4, 4, 4], &[layout]);
        square.guest.attempt("gemm", &image, 4).expect_err("there is no such case");
    }
}

// --- hostile numbers
// --------------------------------------------------------------------------------

/// Views with arbitrary numbers: refused or carried out, but never on another buffer's bytes.
#[test]
fn hostile_views_touch_nothing_but_their_buffer() {
    for setup in safe_setups() {
        hostile(setup.name, &mut Guest::over(&setup.guard));
    }
}

fn hostile(name: &str, guest: &mut Guest) {
    const ODD: [u64; 18] = [
        0,
        1,
        2,
        3,
        5,
        8,
        9,
        63,
        64,
        1 << 31,
        (1 << 32) - 1,
        1 << 61,
        (1 << 62) + 1,
        i64::MAX as u64,
        1 << 63,
        (1 << 63) + 1,
        u64::MAX - 1,
        u64::MAX,
    ];
    let mut seed = 42_u64;
    let mut next = |n: usize| {
        // Knuth's generator; its high bits are good enough to choose with.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let canary: Vec<u8> = vec![0x5a; 64];
    let mut done = 0;
    for round in 0..20 {
        for routine in standard().filter(|r| r.family.by_value.is_none()) {
            let ty = element_type(routine.ty);
            let before = create(guest, ElementType::Single, 16);
            let middle = create(guest, ty, 64);
            let after = create(guest, ElementType::Single, 16);
            write(guest, before, 0, &canary).expect("in bounds");
            write(guest, after, 0, &canary).expect("in bounds");
            // Small sizes in half of the rounds, so that some calls are carried out.
            let mut pick = |small: bool| ODD[next(if small { 6 } else { ODD.len() })];
            let function = function(&routine.name);
            let mut image = Image::default();
            for p in &function.parameters {
                use blasm_spec::dsl::{Element, Kind};
                use blasm_spec::function::{View, Word};
                match p.word {
                    Word::Transpose(_) => {
                        image.byte((pick(true) % 3) as u8);
                    }
                    Word::Diagonal | Word::Side => {
                        image.byte((pick(true) % 2) as u8);
                    }
                    Word::Scalar(_) => {
                        let own = routine.family.param(p.of.name).expect("a parameter");
                        let real = own.kind == Kind::Scalar(Element::Real);
                        let letter = if real { routine.ty.real() } else { routine.ty };
                        image.number(component::number(letter, ((pick(true) % 2) as f64, 0.0)));
                    }
                    Word::Rotation => {
                        let number = component::number(routine.ty, (0.5, 0.0));
                        image.long(u64::from(pick(true) as u8 % 4));
                        for _ in 0..4 {
                            image.number(number);
                        }
                    }
                    Word::View(view, ..) => {
                        let (numbers, enums) = match view {
                            View::Vector => (3, 0),
                            View::Matrix => (4, 1),
                            View::Triangular => (3, 2),
                            View::Packed => (2, 2),
                            View::Band => (6, 1),
                            View::TriangularBand => (4, 2),
                        };
                        let mut numbers: Vec<u64> =
                            (0..numbers).map(|_| pick(round % 2 == 0)).collect();
                        if round % 4 == 0 && view != View::Packed {
                            // Often legal.
                            *numbers.last_mut().expect("there are some") = 5;
                        }
                        image.view(middle, &numbers, &vec![COLUMNS; 2][..enums]);
                    }
                }
            }
            let returns = routine.family.returns != blasm_spec::dsl::Returns::Nothing;
            let align = if returns { 8 } else { 4 };
            let outcome = guest.attempt(function.name, &image, align).expect("no trap");
            if let Err(Error::Other(text)) = &outcome {
                panic!("{name}, {} {image:?}: {text}", routine.name);
            }
            done += usize::from(outcome.is_ok());
            for handle in [before, after] {
                assert_eq!(read(guest, handle, 0, 16).as_deref(), Ok(&canary[..]));
                guest.drop(handle).expect("it is there");
            }
            guest.drop(middle).expect("it is there");
        }
    }
    assert!(done > 100, "{name}: some calls are carried out: {done}");
}

// --- numbers by value
// -------------------------------------------------------------------------------

#[test]
fn rotations_go_from_one_function_to_the_other() {
    let mut guest = builtin();
    let mut image = Image::default();
    image.number(Number::Double(3.0)).number(Number::Double(4.0));
    let rotation = guest.attempt("rotg", &image, 8).expect("no trap").expect("it is legal");
    let (r, c, s) = (number_at(&rotation, 0), number_at(&rotation, 56), number_at(&rotation, 80));
    assert_eq!((r, rotation[24]), (Number::Double(5.0), 1));
    let handle = create(&mut guest, ElementType::Double, 2);
    write(&mut guest, handle, 0, &bytes(&[3.0, 4.0])).expect("in bounds");
    let mut image = Image::default();
    image.view(handle, &[0, 1, 1], &[]).view(handle, &[1, 1, 1], &[]).number(c).number(s);
    guest.attempt("rot", &image, 4).expect("no trap").expect("it is legal");
    let rotated = read(&mut guest, handle, 0, 2).expect("in bounds");
    let near = |at: usize, to: f64| {
        let x = f64::from_le_bytes(rotated[at..at + 8].try_into().expect("eight bytes"));
        assert!((x - to).abs() < 1e-15, "{x}");
    };
    near(0, 5.0);
    near(8, 0.0);
    let mut image = Image::default();
    image.number(Number::Double(3.0)).number(Number::Single(4.0));
    let mixed = guest.attempt("rotg", &image, 8).expect("no trap").map(drop);
    assert_eq!(mixed, Err(Error::TypeMismatch(2)));
}

// --- the documents and the table
// --------------------------------------------------------------------

/// WIT, WITX and C say the same as the table, and name every routine.
#[test]
fn the_interfaces_name_the_same_routines() {
    let read = |path: &str| {
        std::fs::read_to_string(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/../{}"), path))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let resolve = component::resolve();
    // The routine names in the documentation of a function in the WIT.
    let mut covered = Vec::new();
    let mut count = 0;
    for (_, id) in component::imports("imports") {
        let interface = &resolve.interfaces[id];
        let level = interface.name.as_deref().expect("named");
        if !level.starts_with("level") {
            continue;
        }
        for wit in interface.functions.values() {
            count += 1;
            let docs = wit.docs.contents.as_deref().expect("every function is documented");
            let list = docs.split("BLAS: ").nth(1).expect("it says what it covers");
            for name in list.split(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit()) {
                if Routine::from_name(name).is_some() {
                    let name = name.to_lowercase();
                    let function = function(&name);
                    assert_eq!(function.name, wit.name, "{name}");
                    assert_eq!(format!("level{}", function.level()), level, "{name}");
                    if function.family().by_value.is_none() {
                        let names: Vec<&str> =
                            function.parameters.iter().map(|p| &*p.name).collect();
                        let wit: Vec<&str> = wit.params.iter().map(|p| &*p.name).collect();
                        assert_eq!(names, wit, "{name}");
                    }
                    covered.push(name);
                }
            }
        }
    }
    assert_eq!(count, blasm_spec::function::functions(&blasm_spec::table()).len());
    let (witx, header, names) = (
        read("witx/wasi_ephemeral_blas.witx"),
        read("guest/c/include/cblas.h"),
        read("docs/names.md"),
    );
    let standard = || Routine::ALL.iter().filter(|routine| !routine.is_extension());
    for routine in standard() {
        let name = routine.name();
        assert_eq!(covered.iter().filter(|c| *c == name).count(), 1, "{name} in the WIT");
        assert!(witx.contains(&format!("(export \"{name}\")")), "{name} in the WITX");
        let row = names
            .lines()
            .find(|line| line.starts_with(&format!("| {} |", name.to_uppercase())))
            .unwrap_or_else(|| panic!("{name} in docs/names.md"));
        let symbol = row.split('`').nth(1).expect("a C function");
        assert!(header.contains(&format!("{symbol}(")), "{symbol} in cblas.h");
    }
    assert_eq!(covered.len(), standard().count());
    assert_eq!(witx.matches("(@interface func (export").count(), standard().count());
}

/// A provider exports what an importer imports.
#[test]
fn the_worlds_have_the_same_interfaces() {
    let imports = component::imports("imports");
    let exports = component::imports("provider");
    assert_eq!(imports, exports);
    assert_eq!(imports.len(), 5);
}

// --- the program
// ------------------------------------------------------------------------------------

fn blasm_run(args: &[&str], program: &str) -> blasm_transports::program::Ran {
    let args = ["run"].iter().chain(args).copied().chain([program]);
    blasm_transports::program::Blasm::new(args).run(&[])
}

/// Buffers count as the guest's memory, like its memories.
#[test]
fn the_limit_on_memory_is_one_on_buffers() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/wat/component_blas.wat");
    let text = std::fs::read_to_string(file).expect("it is in the repository");
    // 128 KiB of buffer beside a memory of 64 KiB.
    let create = "(call $create (i32.const 1) (i64.const 2)";
    assert!(text.contains(create));
    let text = text.replace(create, "(call $create (i32.const 1) (i64.const 16384)");
    let larger = std::env::temp_dir().join(format!("blasm-buffers-{}.wat", std::process::id()));
    std::fs::write(&larger, text).expect("the folder is writable");
    let run = |limit: &str| {
        let args = ["-B", "backend=builtin", "-W", limit];
        blasm_run(&args, &larger.to_string_lossy())
    };
    let (small, enough) = (run("max-memory-size=65536"), run("max-memory-size=131072"));
    let _ = std::fs::remove_file(&larger);
    assert_eq!(small.code, Some(134), "{}", small.stderr);
    assert_eq!((enough.code, enough.stderr.as_str()), (Some(0), ""));
}

#[test]
fn the_program_runs_components_that_import_blas() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/wat/component_blas.wat");
    for args in [["-B", "backend=builtin"], ["-B", "backend=builtin,threads=1"]] {
        let ran = blasm_run(&args, file);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{args:?}");
    }
    // The quota is in force: the component traps, as it gets no buffer.
    let ran = blasm_run(&["-B", "backend=builtin,buffer-memory=8"], file);
    assert_eq!(ran.code, Some(134), "{}", ran.stderr);
    // The name of a backend that does not exist is a wrong command line.
    let ran = blasm_run(&["-B", "backend=no-such-library"], file);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("no-such-library"), "{}", ran.stderr);
    // Another version does not exist, and the message says which one does.
    let text = std::fs::read_to_string(file).expect("it is in the repository");
    let other = std::env::temp_dir().join(format!("blasm-wit-{}.wat", std::process::id()));
    std::fs::write(&other, text.replace("0.1.0-draft", "0.9.0")).expect("the folder is writable");
    let ran = blasm_run(&["-B", "backend=builtin"], &other.to_string_lossy());
    let _ = std::fs::remove_file(&other);
    assert_eq!(ran.code, Some(1));
    for word in ["wasi:blas/", "0.9.0", "this program has wasi:blas@0.1.0-draft"] {
        assert!(ran.stderr.contains(word), "{word}: {}", ran.stderr);
    }
}
