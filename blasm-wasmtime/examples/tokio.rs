//! Many tenants in one asynchronous host: `cargo run --example tokio [STORES]`.
//!
//! Every tenant has a store and a guest that multiplies matrices for ever. A third of them have a
//! deadline; the calls of another third are dropped by the host, some after a few milliseconds, some at
//! their first yield, their second, and so on; the others end by themselves. All share a few threads of
//! tokio, which answer other tasks meanwhile.

use blasm_backends::REGISTRY;
use blasm_core::Guard;
use blasm_core::registry::Settings;
use blasm_wasmtime::{BlasCtx, instantiate_async};
use std::future::poll_fn;
use std::num::NonZeroUsize;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use wasmtime::{Config, Engine, Linker, Module, Result, Store, Trap};

/// C := A B + C, single precision, of order 256, so many times.
const GUEST: &str = r#"(module
    (import "wasi_ephemeral_blas" "sgemm" (func $sgemm
        (param i32 i32 i32 i32 i32 i32 f32 i32 i32 i32 i32 f32 i32 i32) (result i32)))
    (memory (export "memory") 13)
    (func (export "multiply") (param $times i32)
        (loop $again
            (drop (call $sgemm (i32.const 102) (i32.const 111) (i32.const 111)
                (i32.const 256) (i32.const 256) (i32.const 256)
                (f32.const 1) (i32.const 0) (i32.const 256) (i32.const 262144) (i32.const 256)
                (f32.const 1) (i32.const 524288) (i32.const 256)))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))))"#;

/// How a tenant's work ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Itself,
    Deadline,
    Dropped,
}

/// One tenant, from its store to its end.
async fn tenant(number: usize, module: Module, guard: Arc<Guard>) -> Result<End> {
    let engine = module.engine().clone();
    // What a call computes before it lets other tasks run, and from which length on it does.
    let context = BlasCtx::builder(guard)
        .at_once(Duration::from_micros(100))
        .slice(Duration::from_millis(2))
        .deadline(number.is_multiple_of(3).then(|| Instant::now() + Duration::from_millis(20)))
        .build();
    let mut store = Store::new(&engine, context);
    // The guest's own code yields too, whenever the epoch ends.
    store.set_epoch_deadline(1);
    store.epoch_deadline_async_yield_and_update(1);
    let linker = Linker::new(&engine);
    let instance = instantiate_async(&mut store, &linker, &module, |context| context).await?;
    let multiply = instance.get_typed_func::<i32, ()>(&mut store, "multiply")?;
    let for_ever = i32::MAX;
    let mut result = match number % 6 {
        0 | 3 => Some(multiply.call_async(&mut store, for_ever).await),
        1 => {
            let call = multiply.call_async(&mut store, for_ever);
            tokio::time::timeout(Duration::from_millis(5), call).await.ok()
        }
        4 => {
            let mut call = pin!(multiply.call_async(&mut store, for_ever));
            let mut yields = number / 6 % 20;
            let polled = poll_fn(|context| match call.as_mut().poll(context) {
                Poll::Pending if yields > 0 => {
                    yields -= 1;
                    Poll::Pending
                }
                Poll::Pending => Poll::Ready(None),
                Poll::Ready(result) => Poll::Ready(Some(result)),
            });
            polled.await
        }
        _ => Some(multiply.call_async(&mut store, 3).await),
    };
    Ok(match result.take() {
        None => End::Dropped,
        Some(Ok(())) => End::Itself,
        Some(Err(error)) if error.downcast_ref() == Some(&Trap::Interrupt) => End::Deadline,
        Some(Err(error)) => return Err(error),
    })
}

fn main() -> Result<()> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_time().build()?.block_on(host())
}

async fn host() -> Result<()> {
    let stores = std::env::args().nth(1).map_or(Ok(1000), |number| number.parse())?;
    // One thread a call: there are enough calls to keep every processor busy.
    let mut settings = Settings::from_env()?;
    settings.threads = settings.threads.or(NonZeroUsize::new(1));
    let backend = REGISTRY.select(&settings)?.backend;
    let guard = blasm_backends::guard(&backend);
    let mut config = Config::new();
    config.epoch_interruption(true);
    let engine = Engine::new(&config)?;
    let module = Module::new(&engine, GUEST)?;

    let ticking = engine.weak();
    tokio::spawn(async move {
        while let Some(engine) = ticking.upgrade() {
            engine.increment_epoch();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    let began = Instant::now();
    let tenants: Vec<_> = (0..stores)
        .map(|number| tokio::spawn(tenant(number, module.clone(), guard.clone())))
        .collect();
    let mut ends = Vec::new();
    for tenant in tenants {
        ends.push(tenant.await??);
    }
    let count = |end| ends.iter().filter(|other| **other == end).count();
    println!(
        "{stores} stores on {}: {} ended, {} met their deadline, {} were dropped; {:.1} s",
        backend.name,
        count(End::Itself),
        count(End::Deadline),
        count(End::Dropped),
        began.elapsed().as_secs_f64(),
    );
    Ok(())
}
