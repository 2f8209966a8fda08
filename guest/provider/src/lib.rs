//! `wasi:blas` as a component, to compose programs with where the host does not offer it.
//!
//! Owns the translation between the bindings' types and those of [`blasm_core::view`], which has
//! the checks and the operations. The arithmetic is in blasm-kernels. It imports nothing: buffers
//! lie in its own memory, and it needs no clock, no file and no thread.

use bindings::exports::wasi::blas::{buffers, level1, types};
use blasm_core::view::{self, Operations};
use blasm_core::{Blas, Computes, Guard, Limits, Partition};
use blasm_heap::Elements;
use blasm_kernels::Plain;
use std::sync::{Arc, LazyLock};

#[allow(
    unsafe_code,
    missing_docs,
    reason = "made by wit-bindgen's macro; the WIT is the documentation"
)]
mod bindings {
    wit_bindgen::generate!({ path: "../../wit", world: "wasi:blas/provider" });
    export!(Provider);
    use super::Provider;
}

#[path = "generated/exports.rs"]
mod exports;

struct Provider;

/// Only read, so it can be shared.
static GUARD: LazyLock<Guard> = LazyLock::new(|| {
    let own: Arc<dyn Blas> = Arc::new(Plain);
    Guard::builder(own.clone(), own, Partition::all(Computes::Own, "nothing else is here")).build()
});
static LIMITS: LazyLock<Limits> = LazyLock::new(Limits::default);
/// The place that [`Operations`] needs; `None` if there is not even memory for that.
static CELL: LazyLock<Option<Elements>> = LazyLock::new(|| {
    let double = view::ElementType::Double;
    Elements::zeroed(double, view::CELL / double.size()).ok()
});

/// Carries an operation out.
fn operate<T, U: From<T>>(
    operation: impl FnOnce(&Operations<'_>) -> Result<T, view::Error>,
) -> Result<U, types::Error> {
    let Some(cell) = CELL.as_ref() else { return Err(types::Error::OutOfMemory) };
    let operations = Operations::new(&GUARD, blasm_heap::window(), &LIMITS, cell.buffer().start);
    Ok(operation(&operations)?.into())
}

impl buffers::GuestBuffer for Elements {
    fn create(ty: types::ElementType, length: u64) -> Result<buffers::Buffer, types::Error> {
        Ok(buffers::Buffer::new(Elements::zeroed(ty.into(), length)?))
    }

    fn element_type(&self) -> types::ElementType {
        self.buffer().element_type.into()
    }

    fn length(&self) -> u64 {
        self.buffer().length
    }

    fn write(&self, offset: u64, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write(&blasm_heap::window(), &self.buffer(), offset, &data)?)
    }

    fn read(&self, offset: u64, length: u64) -> Result<Vec<u8>, types::Error> {
        Ok(view::read(&blasm_heap::window(), &self.buffer(), offset, length)?)
    }
}

impl buffers::Guest for Provider {
    type Buffer = Elements;

    fn write_vector(x: buffers::Vector<'_>, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write_vector(&blasm_heap::window(), &x.into(), &data)?)
    }

    fn read_vector(x: buffers::Vector<'_>) -> Result<Vec<u8>, types::Error> {
        Ok(view::read_vector(&blasm_heap::window(), &x.into())?)
    }

    fn write_matrix(a: buffers::Matrix<'_>, data: Vec<u8>) -> Result<(), types::Error> {
        Ok(view::write_matrix(&blasm_heap::window(), &a.into(), &data)?)
    }

    fn read_matrix(a: buffers::Matrix<'_>) -> Result<Vec<u8>, types::Error> {
        Ok(view::read_matrix(&blasm_heap::window(), &a.into())?)
    }
}

macro_rules! views {
    ($($view:ident { $($field:ident),* $(; $($word:ident),*)? })*) => {$(
        impl From<buffers::$view<'_>> for view::$view {
            fn from(view: buffers::$view<'_>) -> Self {
                Self {
                    buffer: view.buffer.get::<Elements>().buffer(),
                    $($field: view.$field,)*
                    $($($word: view.$word.into(),)*)?
                }
            }
        }
    )*};
}
blasm_wit::for_each_view!(views);

blasm_wit::convert_words!();
