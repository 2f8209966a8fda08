//! The cost of data in buffers: a product through `wasi:blas` beside one through pointers.
//!
//! Owns the three ways: `dgemm` of `wasi_ephemeral_blas` on operands in the guest's memory; `gemm`
//! of `wasi:blas` on buffers that are filled already; and with both operands written and the result
//! read in every call. The table is of interleaved rounds in one process.

#![forbid(unsafe_code)]

use blasm_backends::REGISTRY;
use blasm_benches::{Variant, of, rounds};
use blasm_core::registry::Settings;
use blasm_core::view::{ElementType, Number};
use blasm_transports::component::{self, Image};
use blasm_wasmtime::BlasCtx;
use std::fmt::Write;
use wasmtime::{Engine, Linker, Module, Store, TypedFunc};

/// Few, as large products take seconds; each is long.
const ROUNDS: usize = 11;
const ORDERS: [u64; 6] = [64, 128, 256, 512, 1024, 2048];
/// Where the operands begin in the guest's memory.
const A: u64 = 1 << 16;

/// A guest whose product of order n has its operands one after the other.
fn guest(n: u64) -> String {
    let bytes = n * n * 8;
    let pages = (A + 3 * bytes).div_ceil(1 << 16) + 1;
    let (b, c) = (A + bytes, A + 2 * bytes);
    let mut text = String::new();
    let _ = write!(
        text,
        "(module
    (import \"wasi_ephemeral_blas\" \"dgemm\"
        (func $dgemm (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 f64 i32 i32) (result i32)))
    (memory (export \"memory\") {pages})
    (func (export \"dgemm\") (param $times i32)
        (loop $again
            (if (call $dgemm (i32.const 102) (i32.const 111) (i32.const 111)
                (i32.const {n}) (i32.const {n}) (i32.const {n}) (f64.const 1)
                (i32.const {A}) (i32.const {n}) (i32.const {b}) (i32.const {n})
                (f64.const 0) (i32.const {c}) (i32.const {n})) (then unreachable))
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))))"
    );
    text
}

/// `gemm` on three buffers.
fn product(n: u64, [a, b, c]: [u32; 3]) -> Image {
    const COLUMN_MAJOR: u8 = 1;
    let mut image = Image::default();
    image.byte(0).byte(0).number(Number::Double(1.0));
    image.view(a, &[0, n, n, n], &[COLUMN_MAJOR]).view(b, &[0, n, n, n], &[COLUMN_MAJOR]);
    image.number(Number::Double(0.0)).view(c, &[0, n, n, n], &[COLUMN_MAJOR]);
    image
}

fn write(handle: u32, data: &[u8]) -> Image {
    let mut image = Image::default();
    image.handle(handle).long(0).data(data);
    image
}

fn read(handle: u32, length: u64) -> Image {
    let mut image = Image::default();
    image.handle(handle).long(0).long(length);
    image
}

fn main() -> wasmtime::Result<()> {
    let settings = Settings::from_env().map_err(wasmtime::Error::from)?;
    let selected = REGISTRY.select(&settings).map_err(wasmtime::Error::from)?;
    let guard = blasm_backends::guard(&selected.backend);
    println!(
        "Wasmtime 48; {}, {} thread(s); {ROUNDS} interleaved rounds in one process.\n",
        selected.backend.description,
        selected.backend.blas.threads()
    );
    println!("| n | pointers, GFLOP/s | buffers, resident | with two writes and a read |");
    println!("|---|---|---|---|");
    let engine = Engine::default();
    for n in ORDERS {
        let data: Vec<u8> = (0..n * n).flat_map(|i| ((i % 7) as f64).to_le_bytes()).collect();

        let module = Module::new(&engine, guest(n))?;
        let mut store = Store::new(&engine, BlasCtx::builder(guard.clone()).build());
        let instance =
            blasm_wasmtime::instantiate(&mut store, &Linker::new(&engine), &module, |blas| blas)?;
        let memory = instance.get_memory(&mut store, "memory").expect("it exports its memory");
        for operand in 0..2 {
            memory.write(&mut store, A as usize + operand * data.len(), &data)?;
        }
        let dgemm: TypedFunc<(u32,), ()> = instance.get_typed_func(&mut store, "dgemm")?;

        let held = || -> wasmtime::Result<_> {
            let mut guest = component::Guest::over(&guard);
            let a = guest.filled(ElementType::Double, &data)?;
            let b = guest.filled(ElementType::Double, &data)?;
            let c = guest.create(ElementType::Double, n * n)?.expect("there is room");
            Ok((guest, [a, b, c]))
        };
        let (mut resident, buffers) = held()?;
        resident.hold(&[("gemm", product(n, buffers))])?;
        let (mut carried, [a, b, c]) = held()?;
        carried.hold(&[
            ("buffer.write", write(a, &data)),
            ("buffer.write", write(b, &data)),
            ("gemm", product(n, [a, b, c])),
            ("buffer.read", read(c, n * n)),
        ])?;

        let flops = 2.0 * (n as f64).powi(3);
        let times = (4e8 / flops).max(1.0) as u64;
        let legal = "the calls are legal";
        let mut variants = [
            Variant::new("pointers", times, |times| {
                dgemm.call(&mut store, (times as u32,)).expect(legal);
            }),
            Variant::new("resident", times, |times| resident.repeat(times as u32).expect(legal)),
            Variant::new("carried", times, |times| carried.repeat(times as u32).expect(legal)),
        ];
        let samples = rounds(&mut variants, ROUNDS);
        let pointers = of(&samples, "pointers");
        // These are speeds, so more is better.
        let speed = |name: &str| 1.0 / of(&samples, name).ratio(pointers);
        println!(
            "| {n} | {:.1} | {:.2} | {:.2} |",
            flops / pointers.median(),
            speed("resident"),
            speed("carried")
        );
    }
    Ok(())
}
