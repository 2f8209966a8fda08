//! `wasi:blas` for components, as `wit/` describes it.
//!
//! Owns the translation between the bindings' types and those of [`blasm_core::view`], which has the
//! checks and the operations. The interfaces with a function an operation are made by Wasmtime's macro;
//! `buffers` is defined by hand, so that data come from the guest's memory without a copy between.

use crate::BlasCtx;
use blasm_core::view::{self, Operations, Refusal};
use generated::wasi::blas::{buffers, level1, types};
use wasmtime::component::{HasSelf, Linker, Resource, ResourceType, WasmList};
use wasmtime::{Result, StoreContextMut, format_err};

/// Made by Wasmtime's macro; the WIT is the documentation.
pub(crate) mod generated {
    wasmtime::component::bindgen!({
        path: "../wit",
        world: "wasi:blas/imports",
        imports: { default: trappable },
        require_store_data_send: false,
        with: { "wasi:blas/buffers.buffer": crate::wit::Buffer },
    });
}

#[path = "generated/components.rs"]
mod components;

/// The package, as components import it: `wasi:blas/level3@0.1.0-draft`.
pub const PACKAGE: &str = "wasi:blas";

/// Its version.
pub const VERSION: &str = "0.1.0-draft";

/// A buffer that a component holds, in [`Resource`]; what it holds is the store's [`BlasCtx`]'s.
#[derive(Debug)]
pub enum Buffer {}

/// Defines all interfaces of [`PACKAGE`]. `get` finds the store's [`BlasCtx`], which has the buffers too.
///
/// The functions are synchronous, and may be called in a store that is driven asynchronously.
///
/// # Errors
/// If the linker has one of the interfaces already and may not replace it.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    get: fn(&mut T) -> &mut BlasCtx,
) -> Result<()> {
    use generated::wasi::blas;
    types::add_to_linker::<T, HasSelf<BlasCtx>>(linker, get)?;
    add_buffers(linker, get)?;
    level1::add_to_linker::<T, HasSelf<BlasCtx>>(linker, get)?;
    blas::level2::add_to_linker::<T, HasSelf<BlasCtx>>(linker, get)?;
    blas::level3::add_to_linker::<T, HasSelf<BlasCtx>>(linker, get)
}

/// The name of `buffers`, with the version that the other interfaces have.
const BUFFERS: &str = "wasi:blas/buffers@0.1.0-draft";

type Outcome<T> = std::result::Result<T, types::Error>;

fn outcome<T>(result: std::result::Result<T, Refusal>) -> Result<(Outcome<T>,)> {
    Ok((result.map_err(Into::into),))
}

fn add_buffers<T: 'static>(linker: &mut Linker<T>, get: fn(&mut T) -> &mut BlasCtx) -> Result<()> {
    type Store<'a, T> = StoreContextMut<'a, T>;
    type Bytes = WasmList<u8>;
    type Handle = Resource<Buffer>;

    let mut interface = linker.instance(BUFFERS)?;
    interface.resource("buffer", ResourceType::host::<Buffer>(), move |mut store, key| {
        get(store.data_mut()).buffers.drop(key);
        Ok(())
    })?;
    interface.func_wrap(
        "[static]buffer.create",
        move |mut store: Store<'_, T>, (ty, length): (types::ElementType, u64)| {
            let key = get(store.data_mut()).buffers.create(ty.into(), length);
            outcome(key.map(Handle::new_own))
        },
    )?;
    interface.func_wrap(
        "[method]buffer.element-type",
        move |mut store: Store<'_, T>, (handle,): (Handle,)| {
            let buffer = get(store.data_mut()).buffer(&handle)?;
            Ok((types::ElementType::from(buffer.element_type),))
        },
    )?;
    interface.func_wrap(
        "[method]buffer.length",
        move |mut store: Store<'_, T>, (handle,): (Handle,)| {
            Ok((get(store.data_mut()).buffer(&handle)?.length,))
        },
    )?;
    interface.func_wrap(
        "[method]buffer.write",
        move |mut store: Store<'_, T>, (handle, offset, data): (Handle, u64, Bytes)| {
            let context = get(store.data_mut());
            let buffer = context.buffer(&handle)?;
            let arena = context.arena()?;
            let data = data.as_le_slice(&store);
            outcome(view::write(&arena.window(), &buffer, offset, data))
        },
    )?;
    interface.func_wrap(
        "[method]buffer.read",
        move |mut store: Store<'_, T>, (handle, offset, length): (Handle, u64, u64)| {
            let context = get(store.data_mut());
            let buffer = context.buffer(&handle)?;
            outcome(view::read(&context.arena()?.window(), &buffer, offset, length))
        },
    )?;
    interface.func_wrap(
        "write-vector",
        move |mut store: Store<'_, T>, (x, data): (buffers::Vector, Bytes)| {
            let context = get(store.data_mut());
            let (x, arena) = (x.look_up(context)?, context.arena()?);
            outcome(view::write_vector(&arena.window(), &x, data.as_le_slice(&store)))
        },
    )?;
    interface.func_wrap(
        "read-vector",
        move |mut store: Store<'_, T>, (x,): (buffers::Vector,)| {
            let context = get(store.data_mut());
            let x = x.look_up(context)?;
            outcome(view::read_vector(&context.arena()?.window(), &x))
        },
    )?;
    interface.func_wrap(
        "write-matrix",
        move |mut store: Store<'_, T>, (a, data): (buffers::Matrix, Bytes)| {
            let context = get(store.data_mut());
            let (a, arena) = (a.look_up(context)?, context.arena()?);
            outcome(view::write_matrix(&arena.window(), &a, data.as_le_slice(&store)))
        },
    )?;
    interface.func_wrap("read-matrix", move |mut store: Store<'_, T>, (a,): (buffers::Matrix,)| {
        let context = get(store.data_mut());
        let a = a.look_up(context)?;
        outcome(view::read_matrix(&context.arena()?.window(), &a))
    })
}

impl types::Host for BlasCtx {}

impl BlasCtx {
    /// The operations, on the store's buffers.
    pub(crate) fn operations(&self) -> Operations<'_> {
        let window = match self.buffers.arena() {
            Some(arena) => arena.window(),
            None => empty(),
        };
        Operations::new(self.guard(), window, self.limits(), 0)
    }

    /// What a handle stands for. The runtime has checked that the component has it; that it is of this
    /// store's context is the embedder's affair, so an error here is a trap.
    fn buffer(&self, handle: &Resource<Buffer>) -> Result<view::Buffer> {
        self.buffers.get(handle.rep()).copied().ok_or_else(|| {
            format_err!(
                "{PACKAGE}: buffer {} is not one of this store's: does `get` find another context than \
                 the one that made it?",
                handle.rep()
            )
        })
    }

    /// The memory of buffers, of which there is one.
    fn arena(&self) -> Result<std::sync::Arc<crate::buffers::Arena>> {
        self.buffers.arena().cloned().ok_or_else(|| format_err!("{PACKAGE}: there is no buffer"))
    }
}

/// A window on nothing.
fn empty() -> blasm_core::memory::Window<'static> {
    // SAFETY: there are no bytes to be valid.
    unsafe { blasm_core::memory::Window::new(std::ptr::dangling_mut(), 0) }
}

/// Views of handles become views of buffers.
pub(crate) trait LookUp {
    /// The view that is meant.
    type View;

    /// Looks its buffer up.
    fn look_up(&self, context: &BlasCtx) -> Result<Self::View>;
}

macro_rules! look_up {
    ($($view:ident { $($field:ident),* $(; $($word:ident),*)? })*) => {$(
        impl LookUp for buffers::$view {
            type View = view::$view;

            fn look_up(&self, context: &BlasCtx) -> Result<view::$view> {
                Ok(view::$view {
                    buffer: context.buffer(&self.buffer)?,
                    $($field: self.$field,)*
                    $($($word: self.$word.into(),)*)?
                })
            }
        }
    )*};
}
blasm_core::for_each_view!(look_up);

blasm_core::convert_words!();
