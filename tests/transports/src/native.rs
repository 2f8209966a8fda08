//! A case through the guard, without WebAssembly.

use blasm_core::flags::{Layout, Transpose};
use blasm_core::memory::Window;
use blasm_core::scalar::{c32, c64};
use blasm_core::{Call, Guard, Limits, Routine, args, with_args};
use blasm_tests::call::FromWords;
use blasm_tests::{Case, Value};

/// Carries out a case on a copy of its memory.
///
/// # Errors
/// The guard's error.
///
/// # Panics
/// If the table has no such routine.
pub fn run(
    guard: &Guard,
    case: &Case,
    limits: &Limits,
) -> Result<(Vec<u8>, Value), blasm_core::Error> {
    run_within(guard, case, limits, |call| call())
}

/// The same, where `within` makes the guard's call, once, and only that: it may do something right
/// before and right after it.
///
/// # Errors
/// The guard's error.
///
/// # Panics
/// If the table has no such routine, or `within` does not make the call.
pub fn run_within(
    guard: &Guard,
    case: &Case,
    limits: &Limits,
    within: impl FnOnce(&mut dyn FnMut()),
) -> Result<(Vec<u8>, Value), blasm_core::Error> {
    // Aligned as a guest's memory is.
    let mut memory = vec![0_u64; case.blob.len().div_ceil(8) + 8];
    let base: *mut u8 = memory.as_mut_ptr().cast();
    let offset = base.align_offset(64);
    let base = base.wrapping_add(offset);
    assert!(offset + case.blob.len() <= memory.len() * 8);
    // SAFETY: the vector has room for the blob from there, and nothing else uses it.
    unsafe { base.copy_from_nonoverlapping(case.blob.as_ptr(), case.blob.len()) };
    // SAFETY: as above, until the bytes are copied back below.
    let window = unsafe { Window::new(base, case.blob.len()) };
    let routine = Routine::from_name(&case.routine)
        .unwrap_or_else(|| panic!("no routine `{}`", &case.routine));
    let value = with_args!(routine, A => call::<A>(guard, &window, case, base, limits, within))?;
    let mut after = vec![0; case.blob.len()];
    // SAFETY: as above; the call is over.
    unsafe { base.copy_to_nonoverlapping(after.as_mut_ptr(), after.len()) };
    Ok((after, value))
}

fn call<A: FromWords + Call<Output: IntoValue>>(
    guard: &Guard,
    window: &Window<'_>,
    case: &Case,
    base: *mut u8,
    limits: &Limits,
    within: impl FnOnce(&mut dyn FnMut()),
) -> Result<Value, blasm_core::Error> {
    let args = A::from_words(&case.words, base);
    let mut result = None;
    within(&mut || result = Some(guard.call(window, &args, limits)));
    result.expect("the call was made").map(IntoValue::into_value)
}

/// The product of two square matrices without gaps, C := A B, which lie at these byte addresses of a
/// window.
pub fn product(
    window: &Window<'_>,
    layout: Layout,
    n: i64,
    [a, b, c]: [u64; 3],
) -> args::Gemm<f64> {
    args::Gemm {
        layout,
        transa: Transpose::NONE,
        transb: Transpose::NONE,
        m: n,
        n,
        k: n,
        alpha: 1.0,
        a: window.at(a),
        lda: n,
        b: window.at(b),
        ldb: n,
        beta: 0.0,
        c: window.at(c),
        ldc: n,
    }
}

/// A routine's result as the oracle takes it.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

macro_rules! into_value {
    ($($t:ty: $value:ident => $made:expr;)*) => {$(
        impl IntoValue for $t {
            fn into_value(self) -> Value {
                let $value = self;
                $made
            }
        }
    )*};
}
into_value! {
    (): _value => Value::Nothing;
    f32: value => Value::Real(value.into());
    f64: value => Value::Real(value);
    c32: value => Value::Complex(value.re.into(), value.im.into());
    c64: value => Value::Complex(value.re, value.im);
    u64: value => Value::Index(value);
}
