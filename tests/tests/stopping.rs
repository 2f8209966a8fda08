//! Wasmtime's own limits hold in calls of BLAS: fuel, epochs, and futures that are dropped; for core
//! modules and for components, in stores of both kinds.
//!
//! Time is told by what is asked, and by no clock: an epoch that is over from the start ends, or calls the
//! host back, whenever it is looked at.

use blasm_core::CallError;
use blasm_core::view::{ElementType, Number};
use blasm_transports::component::{self, Image};
use blasm_transports::executor::{drive, poll};
use blasm_transports::guest::{State, forwards};
use blasm_transports::{Setup, setup};
use blasm_wasmtime::{
    BlasCtx, BlasCtxBuilder, SharedLimiter, instantiate, instantiate_async, witx,
};
use std::num::NonZeroU64;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};
use wasmtime::{
    Config, Engine, Instance, Linker, Module, Store, StoreLimitsBuilder, Trap, TypedFunc,
    UpdateDeadline,
};

/// The order of a product that takes many slices, as those of these tests are.
const LONG: i32 = 500;
const SLICE: Duration = Duration::from_micros(250);

fn builtin() -> &'static Setup {
    setup("builtin").expect("it is everywhere")
}

fn builder() -> BlasCtxBuilder {
    BlasCtx::builder(builtin().guard.clone()).slice(SLICE)
}

fn engine(configure: impl FnOnce(&mut Config)) -> Engine {
    let mut config = Config::new();
    configure(&mut config);
    Engine::new(&config).expect("the configuration is possible")
}

fn with_epochs() -> Engine {
    engine(|config| {
        config.epoch_interruption(true);
    })
}

/// A module whose memory has room for three matrices of order [`LONG`].
fn module(engine: &Engine) -> Module {
    let imports = forwards(["dgemm", "ddot"]);
    let pages = 3 * 8 * LONG * LONG / 65536 + 2;
    Module::new(engine, format!("(module {imports} (memory (export \"memory\") {pages}))"))
        .expect("the text is a module")
}

fn blas(state: &mut State) -> &mut BlasCtx {
    &mut state.blas
}

fn store(engine: &Engine, context: BlasCtx) -> Store<State> {
    Store::new(engine, State { blas: context })
}

/// How a test links BLAS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Instantiate,
    Linker,
    InstantiateAsync,
    LinkerAsync,
}

const WAYS: [Way; 4] = [Way::Instantiate, Way::Linker, Way::InstantiateAsync, Way::LinkerAsync];

/// An instance, and how often the futures of its calls were polled.
struct Guest {
    store: Store<State>,
    instance: Instance,
    way: Way,
    polls: u64,
}

type Parameters = (i32, i32, i32, i32, i32, i32, f64, i32, i32, i32, i32, f64, i32, i32);

type Product = TypedFunc<Parameters, i32>;

impl Guest {
    fn new(mut store: Store<State>, way: Way) -> Guest {
        let engine = store.engine().clone();
        let module = module(&engine);
        let mut linker = Linker::new(&engine);
        let instance = match way {
            Way::Instantiate => instantiate(&mut store, &linker, &module, blas),
            Way::InstantiateAsync => drive(instantiate_async(&mut store, &linker, &module, blas)).0,
            Way::Linker => {
                witx::add_to_linker(&mut linker, blas).expect("it is empty");
                linker.instantiate(&mut store, &module)
            }
            Way::LinkerAsync => {
                witx::add_to_linker_async(&mut linker, blas).expect("it is empty");
                drive(linker.instantiate_async(&mut store, &module)).0
            }
        };
        Guest { store, instance: instance.expect("every import is defined"), way, polls: 0 }
    }

    fn is_async(&self) -> bool {
        matches!(self.way, Way::InstantiateAsync | Way::LinkerAsync)
    }

    fn product(&mut self) -> Product {
        self.instance.get_typed_func(&mut self.store, "dgemm").expect("it is exported")
    }

    /// C := A B + C of that order.
    fn dgemm(&mut self, n: i32) -> wasmtime::Result<i32> {
        let (product, parameters) = (self.product(), parameters(n));
        if !self.is_async() {
            return product.call(&mut self.store, parameters);
        }
        let (result, polls) = drive(product.call_async(&mut self.store, parameters));
        self.polls = polls;
        result
    }

    fn ddot(&mut self, n: i32) -> wasmtime::Result<i32> {
        let ddot = self.instance.get_typed_func(&mut self.store, "ddot").expect("it is exported");
        let parameters = (n, 0, 1, 8 * n, 1, 16 * n);
        if self.is_async() {
            drive(ddot.call_async(&mut self.store, parameters)).0
        } else {
            ddot.call(&mut self.store, parameters)
        }
    }

    fn bytes(&mut self) -> &mut [u8] {
        let memory = self.instance.get_memory(&mut self.store, "memory").expect("it has one");
        memory.data_mut(&mut self.store)
    }

    /// Makes A and B of ones and C of zeros.
    fn fill(&mut self) {
        for (at, number) in self.bytes().chunks_exact_mut(8).enumerate() {
            let is_input = at < 2 * (LONG * LONG) as usize;
            number.copy_from_slice(&f64::from(u8::from(is_input)).to_le_bytes());
        }
    }

    /// Whether C is the product of what `fill` made, to the last element.
    fn is_right(&mut self) -> bool {
        let square = (LONG * LONG) as usize;
        let numbers = self.bytes().chunks_exact(8).skip(2 * square).take(square);
        numbers.into_iter().all(|number| number == f64::from(LONG).to_le_bytes())
    }
}

fn parameters(n: i32) -> Parameters {
    let matrix = 8 * n * n;
    (102, 111, 111, n, n, n, 1.0, 0, n, matrix, n, 1.0, 2 * matrix, n)
}

/// Whether an error is that trap.
fn is(error: &wasmtime::Error, trap: Trap) -> bool {
    error.downcast_ref() == Some(&trap)
}

// --- fuel
// -------------------------------------------------------------------------------------------

fn with_fuel() -> Engine {
    engine(|config| {
        config.consume_fuel(true);
    })
}

#[test]
fn fuel_is_taken_by_shape() {
    for way in WAYS {
        let mut store = store(&with_fuel(), builder().build());
        store.set_fuel(1 << 40).expect("it is counted");
        let mut guest = Guest::new(store, way);
        let mut takes = |n| {
            let before = guest.store.get_fuel().expect("it is counted");
            assert_eq!(guest.ddot(n).expect("no trap"), 0, "{way:?}");
            before - guest.store.get_fuel().expect("it is counted")
        };
        // Nothing to do, so only the guest's own code takes fuel.
        let own = takes(0);
        for n in [1_u64, 7, 1000] {
            assert_eq!(takes(n as i32) - own, 2 * n * 8 / 8 + 1, "{way:?}: {n} numbers twice");
        }
        // One unit pays for 8 operations, of which a long product has many more than bytes.
        let before = guest.store.get_fuel().expect("it is counted");
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        let took = before - guest.store.get_fuel().expect("it is counted");
        let operations = 2 * (LONG as u64).pow(3);
        assert!(took.abs_diff(operations / 8 + 1) < 100, "{way:?}: {took}");
    }
}

#[test]
fn a_call_without_fuel_traps_as_guest_code_does() {
    for way in WAYS {
        for context in [builder(), builder().errno_on_refusal()] {
            let mut store = store(&with_fuel(), context.build());
            store.set_fuel(1 << 40).expect("it is counted");
            let mut guest = Guest::new(store, way);
            guest.store.set_fuel(1000).expect("it is counted");
            let error = guest.dgemm(LONG).expect_err("it costs more");
            assert!(is(&error, Trap::OutOfFuel), "{way:?}: {error:?}");
            assert!(format!("{error:?}").contains("dgemm"), "{way:?}: {error:?}");
            assert_eq!(guest.store.get_fuel().expect("it is counted"), 0, "{way:?}");
            let error = guest.ddot(1).expect_err("nothing is left");
            assert!(is(&error, Trap::OutOfFuel), "{way:?}: {error:?}");
        }
    }
}

/// Fuel that makes a guest yield, which counts down in portions.
#[test]
fn fuel_may_yield() {
    for way in [Way::InstantiateAsync, Way::LinkerAsync] {
        let mut store = store(&with_fuel(), builder().build());
        store.set_fuel(1 << 40).expect("it is counted");
        store.fuel_async_yield_interval(Some(10_000)).expect("it is counted");
        let mut guest = Guest::new(store, way);
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        assert!(guest.is_right(), "{way:?}");
        let left = guest.store.get_fuel().expect("it is counted");
        assert!(left < (1 << 40) - 2 * (LONG as u64).pow(3) / 8, "{way:?}: {left}");
    }
}

// --- epochs
// -----------------------------------------------------------------------------------------

/// Lets the epoch be over whenever it is looked at, and counts how often that is; `then` says what
/// follows.
fn over(
    store: &mut Store<State>,
    then: impl Fn(usize) -> wasmtime::Result<UpdateDeadline> + Send + Sync + 'static,
) -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counting = count.clone();
    store.set_epoch_deadline(0);
    store.epoch_deadline_callback(move |_| then(counting.fetch_add(1, Ordering::SeqCst) + 1));
    count
}

#[test]
fn a_long_call_looks_at_the_epoch_and_a_short_one_does_not() {
    let engine = with_epochs();
    for way in WAYS {
        let mut store = store(&engine, builder().build());
        let looked = over(&mut store, |_| Ok(UpdateDeadline::Continue(0)));
        let mut guest = Guest::new(store, way);
        guest.fill();
        let before = looked.load(Ordering::SeqCst);
        assert_eq!(guest.ddot(10).expect("no trap"), 0);
        let own = looked.load(Ordering::SeqCst) - before;
        assert_eq!(own, 1, "{way:?}: the guest's function looks when it begins");
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        let all = looked.load(Ordering::SeqCst) - before - own;
        assert!(all > 5, "{way:?}: {all}");
        assert!(guest.is_right(), "{way:?}");
    }
}

#[test]
fn an_epoch_ends_a_call_as_it_ends_guest_code() {
    let engine = with_epochs();
    for way in WAYS {
        for context in [builder(), builder().errno_on_refusal()] {
            let mut store = store(&engine, context.build());
            let looked = over(&mut store, |count| {
                let ends = count == 4;
                Ok(if ends { UpdateDeadline::Interrupt } else { UpdateDeadline::Continue(0) })
            });
            let mut guest = Guest::new(store, way);
            let error = guest.dgemm(LONG).expect_err("it is interrupted");
            assert!(is(&error, Trap::Interrupt), "{way:?}: {error:?}");
            assert_eq!(looked.load(Ordering::SeqCst), 4, "{way:?}");
            let text = format!("{error:?}");
            assert!(text.contains("a_call_of_BLAS_that_is_running"), "{way:?}: {text}");
            // The store goes on afterwards, as after any trap.
            assert_eq!(guest.ddot(10).expect("no trap"), 0, "{way:?}");
        }
    }
}

/// What the host says when an epoch ends is what the caller gets.
#[test]
fn an_error_of_the_host_is_passed_on() {
    let engine = with_epochs();
    for way in WAYS {
        let mut store = store(&engine, builder().build());
        over(&mut store, |count| match count {
            5 => Err(CallError::Unsupported.into()),
            _ => Ok(UpdateDeadline::Continue(0)),
        });
        let mut guest = Guest::new(store, way);
        let error = guest.dgemm(LONG).expect_err("the host says so");
        assert_eq!(error.downcast_ref(), Some(&CallError::Unsupported), "{way:?}: {error:?}");
    }
}

/// An epoch that yields does so in the middle of a call.
#[test]
fn an_epoch_may_yield() {
    let engine = with_epochs();
    for way in [Way::InstantiateAsync, Way::LinkerAsync] {
        let mut store = store(&engine, builder().build());
        store.set_epoch_deadline(0);
        store.epoch_deadline_async_yield_and_update(0);
        let mut guest = Guest::new(store, way);
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        assert!(guest.is_right(), "{way:?}");
        assert!(guest.polls > 5, "{way:?}: {}", guest.polls);
    }
}

/// The host may use its store when an epoch ends. If that moves the guest's memory, the call cannot go on.
#[test]
fn a_memory_that_moves_during_a_call_ends_it() {
    for reserves in [true, false] {
        let engine = engine(|config| {
            config.epoch_interruption(true);
            if !reserves {
                config.memory_reservation(0).memory_reservation_for_growth(0).memory_guard_size(0);
            }
        });
        for way in WAYS {
            let mut guest = Guest::new(store(&engine, builder().build()), way);
            guest.fill();
            let memory = guest.instance.get_memory(&mut guest.store, "memory").expect("it has one");
            let mut count = 0;
            guest.store.set_epoch_deadline(0);
            guest.store.epoch_deadline_callback(move |mut store| {
                count += 1;
                if count == 4 {
                    memory.grow(&mut store, 1)?;
                }
                Ok(UpdateDeadline::Continue(0))
            });
            let before = memory.data_ptr(&guest.store);
            let result = guest.dgemm(LONG);
            let moved = memory.data_ptr(&guest.store) != before;
            assert_eq!(moved, !reserves, "{way:?}");
            match result {
                Ok(errno) => assert!(errno == 0 && !moved && guest.is_right(), "{way:?}"),
                Err(error) => {
                    assert!(
                        moved && format!("{error:?}").contains("was moved"),
                        "{way:?}: {error:?}"
                    );
                }
            }
        }
    }
}

/// Asking takes an instance. A store without room for one says what to do.
#[test]
fn a_store_with_room_for_one_instance_can_ignore_epochs() {
    struct Limited {
        blas: BlasCtx,
        limits: wasmtime::StoreLimits,
    }
    let engine = with_epochs();
    let module = module(&engine);
    let run = |context: BlasCtx| {
        let limits = StoreLimitsBuilder::new().instances(1).build();
        let mut store = Store::new(&engine, Limited { blas: context, limits });
        store.limiter(|state| &mut state.limits);
        store.set_epoch_deadline(1);
        let linker = Linker::new(&engine);
        let instance =
            instantiate(&mut store, &linker, &module, |state: &mut Limited| &mut state.blas);
        let instance = instance.expect("there is room for it");
        let product: Product =
            instance.get_typed_func(&mut store, "dgemm").expect("it is exported");
        product.call(&mut store, parameters(LONG))
    };
    let error = format!("{:?}", run(builder().build()).expect_err("there is no room to ask"));
    assert!(error.contains("ignore_epochs") && error.contains("instance"), "{error}");
    assert_eq!(run(builder().ignore_epochs().build()).expect("it does not ask"), 0);
}

/// What is known about an engine does not keep it.
#[test]
fn an_engine_is_dropped_with_its_stores() {
    let engine = with_epochs();
    let weak = engine.weak();
    let mut store = store(&engine, builder().build());
    over(&mut store, |_| Ok(UpdateDeadline::Continue(0)));
    let mut guest = Guest::new(store, Way::Instantiate);
    assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
    drop((engine, guest));
    assert!(weak.upgrade().is_none());
}

/// Functions that are defined synchronously compute in a store that is driven asynchronously too, though
/// nothing can be asked there.
#[test]
fn synchronous_functions_compute_in_a_store_that_is_driven_asynchronously() {
    let engine = with_epochs();
    let module = module(&engine);
    let mut store = store(&engine, builder().build());
    store.set_epoch_deadline(1);
    store.epoch_deadline_async_yield_and_update(1);
    let mut linker = Linker::new(&engine);
    witx::add_to_linker(&mut linker, |state: &mut State| &mut state.blas).expect("it is empty");
    let instance = drive(linker.instantiate_async(&mut store, &module)).0.expect("it links");
    let mut guest = Guest { store, instance, way: Way::LinkerAsync, polls: 0 };
    for _ in 0..2 {
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        assert!(guest.is_right());
    }
}

// --- memory
// -----------------------------------------------------------------------------------------

/// The store's own limiter decides on buffers, and on what the built-in kernels pack.
#[test]
fn a_stores_limiter_decides_on_the_memory_of_its_blas() {
    let engine = Engine::default();
    let matrix = 8 * (LONG * LONG) as usize;
    let limited = |bytes: usize| {
        let limits = StoreLimitsBuilder::new().memory_size(bytes).build();
        let limiter = SharedLimiter::new(limits);
        (builder().allowance(Arc::new(limiter.clone())).build(), limiter)
    };
    let (context, limiter) = limited(2 * matrix + 4096);
    let mut guest = component::Guest::on(&engine, context, |_| {});
    let create = |guest: &mut component::Guest| {
        guest.create(ElementType::Double, matrix as u64 / 8).expect("no trap")
    };
    let first = create(&mut guest).expect("there is room");
    create(&mut guest).expect("there is room");
    assert!(limiter.taken() >= 2 * matrix);
    assert_eq!(create(&mut guest), Err(blasm_core::view::Error::OutOfMemory));
    guest.drop(first).expect("no trap");
    create(&mut guest).expect("there is room again");
    drop(guest);
    assert_eq!(limiter.taken(), 0);

    // A product is right without memory for what is packed.
    for bytes in [0, 1 << 30] {
        let (context, limiter) = limited(bytes);
        let mut guest = Guest::new(store(&engine, context), Way::Instantiate);
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        assert!(guest.is_right(), "{bytes}");
        assert_eq!(limiter.taken(), 0);
    }
}

// --- futures
// ----------------------------------------------------------------------------------------

/// A context whose long calls are computed while their futures are pending.
#[expect(unsafe_code, reason = "the contract concerns what these tests do with their futures")]
fn threaded() -> BlasCtxBuilder {
    // SAFETY: no test leaks the future of a call.
    unsafe { builder().compute_while_pending() }
}

#[test]
fn a_long_call_yields_and_a_short_one_does_not() {
    let engine = Engine::default();
    for way in [Way::InstantiateAsync, Way::LinkerAsync] {
        for (context, name) in [(builder(), "turns"), (threaded(), "threads")] {
            let mut guest = Guest::new(store(&engine, context.build()), way);
            assert_eq!(guest.dgemm(8).expect("no trap"), 0);
            assert_eq!(guest.polls, 1, "{way:?}, {name}");
            guest.fill();
            assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
            assert!(guest.polls > 3, "{way:?}, {name}: {}", guest.polls);
            assert!(guest.is_right(), "{way:?}, {name}");
        }
    }
}

/// A future is dropped after each number of polls that it has. Nothing computes afterwards, so that the
/// store's memory is the host's, and the store goes on.
#[test]
fn futures_are_dropped_at_every_poll() {
    let engine = Engine::default();
    for context in [builder(), threaded()] {
        let mut guest = Guest::new(store(&engine, context.build()), Way::InstantiateAsync);
        let mut last = None;
        for polls in 1.. {
            guest.fill();
            let product = guest.product();
            let is_done = {
                let mut future = pin!(product.call_async(&mut guest.store, parameters(LONG)));
                (0..polls).any(|_| {
                    let ready = poll(future.as_mut());
                    if ready.is_pending() {
                        // Until it is woken, more or less.
                        std::thread::park_timeout(Duration::from_millis(20));
                    }
                    matches!(ready, Poll::Ready(Ok(0)))
                })
            };
            guest.bytes().fill(0xff);
            assert!(guest.bytes().iter().all(|byte| *byte == 0xff), "after {polls} polls");
            last = Some(polls);
            if is_done || polls > 40 {
                break;
            }
        }
        assert!(last > Some(3), "{last:?}");
        guest.fill();
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        assert!(guest.is_right());
    }
}

/// Stores are dropped right after a future of theirs.
#[test]
fn stores_are_dropped_with_their_futures() {
    let engine = Engine::default();
    for round in 0..40 {
        let context = if round % 2 == 0 { builder() } else { threaded() };
        let mut guest = Guest::new(store(&engine, context.build()), Way::InstantiateAsync);
        let product = guest.product();
        let mut future = pin!(product.call_async(&mut guest.store, parameters(LONG)));
        for _ in 0..round / 2 {
            if poll(future.as_mut()).is_ready() {
                break;
            }
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_deadline_ends_a_future() {
    let engine = Engine::default();
    for context in [builder(), threaded()] {
        let context = context.deadline(Instant::now());
        let mut guest = Guest::new(store(&engine, context.clone().build()), Way::InstantiateAsync);
        let error = guest.dgemm(LONG).expect_err("it is late");
        assert!(is(&error, Trap::Interrupt), "{error:?}");
        let context = context.errno_on_refusal().build();
        let mut guest = Guest::new(store(&engine, context), Way::InstantiateAsync);
        assert_eq!(guest.dgemm(LONG).expect("the guest gets a number"), 66);
    }
}

/// A call that comes too early waits, and can be stopped meanwhile; its executor does not wait.
#[test]
fn a_rate_lets_calls_wait() {
    let engine = Engine::default();
    for way in WAYS {
        // A long product takes ten seconds at this rate.
        let rate = NonZeroU64::new(2 * (LONG as u64).pow(3) / 10);
        let mut guest = Guest::new(store(&engine, builder().rate(rate).build()), way);
        assert_eq!(guest.dgemm(LONG).expect("no trap"), 0);
        let soon = Instant::now() + Duration::from_millis(50);
        guest.store.data_mut().blas.set_deadline(Some(soon));
        let error = guest.dgemm(8).expect_err("it waits until it is late");
        assert!(is(&error, Trap::Interrupt), "{way:?}: {error:?}");
        assert!(!guest.is_async() || guest.polls > 2, "{way:?}: {}", guest.polls);
    }
}

// --- components
// -------------------------------------------------------------------------------------

/// Two matrices of ones and one of zeros, and the image of their product.
fn matrices(guest: &mut component::Guest) -> (Image, u32) {
    let order = LONG as u64;
    let mut handles = Vec::new();
    for number in [1.0_f64, 1.0, 0.0] {
        let bytes = number.to_le_bytes().repeat((order * order) as usize);
        handles.push(guest.filled(ElementType::Double, &bytes).expect("there is room"));
    }
    let mut image = Image::default();
    image.byte(0).byte(0).number(Number::Double(1.0));
    image.view(handles[0], &[0, order, order, order], &[1]);
    image.view(handles[1], &[0, order, order, order], &[1]);
    image.number(Number::Double(1.0));
    image.view(handles[2], &[0, order, order, order], &[1]);
    (image, handles[2])
}

fn product_of(guest: &mut component::Guest) -> component::Outcome<Vec<u8>> {
    let (image, _) = matrices(guest);
    guest.attempt("gemm", &image, 1)
}

#[test]
fn components_look_at_the_epoch() {
    let engine = with_epochs();
    for is_async in [false, true] {
        let mut looked = None;
        let set_up = |store: &mut Store<component::State>| {
            let count = Arc::new(AtomicUsize::new(0));
            looked = Some(count.clone());
            store.set_epoch_deadline(0);
            store.epoch_deadline_callback(move |_| {
                count.fetch_add(1, Ordering::SeqCst);
                Ok(UpdateDeadline::Continue(0))
            });
        };
        let context = builder().build();
        let mut guest = match is_async {
            true => component::Guest::on_async(&engine, context, set_up),
            false => component::Guest::on(&engine, context, set_up),
        };
        let looked = looked.expect("the store was set up");
        let (image, _) = matrices(&mut guest);
        let before = looked.load(Ordering::SeqCst);
        guest.attempt("gemm", &image, 1).expect("no trap").expect("it is legal");
        let all = looked.load(Ordering::SeqCst) - before;
        assert!(all > 5, "asynchronous: {is_async}: {all}");
        guest.store.epoch_deadline_trap();
        let error = guest.attempt("gemm", &image, 1).expect_err("it is interrupted");
        assert!(is(&error, Trap::Interrupt), "asynchronous: {is_async}: {error:?}");
    }
}

#[test]
fn components_pay_with_fuel() {
    let engine = with_fuel();
    for is_async in [false, true] {
        let fuel = |store: &mut Store<component::State>| {
            store.set_fuel(1 << 40).expect("it is counted");
        };
        let context = builder().errno_on_refusal().build();
        let mut guest = match is_async {
            true => component::Guest::on_async(&engine, context, fuel),
            false => component::Guest::on(&engine, context, fuel),
        };
        let (image, _) = matrices(&mut guest);
        let before = guest.store.get_fuel().expect("it is counted");
        guest.attempt("gemm", &image, 1).expect("no trap").expect("it is legal");
        let took = before - guest.store.get_fuel().expect("it is counted");
        let price = 2 * (LONG as u64).pow(3) / 8 + 1;
        assert!((price..price + 10_000).contains(&took), "asynchronous: {is_async}: {took}");
        guest.store.set_fuel(price / 2).expect("it is counted");
        let error = guest.attempt("gemm", &image, 1).expect_err("it costs more");
        assert!(is(&error, Trap::OutOfFuel), "asynchronous: {is_async}: {error:?}");
    }
}

#[test]
fn components_yield() {
    let engine = Engine::default();
    for context in [builder(), threaded()] {
        let mut guest = component::Guest::on_async(&engine, context.build(), |_| {});
        let (image, product) = matrices(&mut guest);
        let before = guest.polls();
        guest.attempt("gemm", &image, 1).expect("no trap").expect("it is legal");
        assert!(guest.polls() - before > 3, "{}", guest.polls() - before);
        let order = LONG as u64;
        let mut image = Image::default();
        image.handle(product).long(0).long(order * order);
        let bytes = guest.read("buffer.read", &image).expect("no trap").expect("it is in bounds");
        assert!(bytes.chunks(8).all(|number| number == f64::from(LONG).to_le_bytes()));
    }
    let late = builder().deadline(Instant::now()).build();
    let mut guest = component::Guest::on_async(&engine, late, |_| {});
    let result = product_of(&mut guest).expect("no trap");
    assert_eq!(result, Err(blasm_core::view::Error::Interrupted));
}
