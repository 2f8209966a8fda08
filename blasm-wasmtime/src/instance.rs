//! Instances and their memories.
//!
//! Decides which memory a call refers to. A `Caller` does not say which instance calls, so a memory
//! kept in the store's data would be wrong as soon as two instances share the store. Hence two
//! sources: the caller's export, looked up each time, and a cell that the functions of one instance
//! share, which is filled once that instance exists.

use crate::BlasCtx;
use crate::long::Ground;
use crate::runtime::Counted;
use crate::witx::{self, AsyncFunc, Define, DefineAsync, EXTENSIONS, MODULE, Raw};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use wasmtime::{
    AsContext, AsContextMut, Caller, Extern, ExternType, Func, Instance, IntoFunc, Linker, Memory,
    MemoryType, Module, SharedMemory, StoreContextMut, Val, ValType, WasmTyList, format_err,
};
use wiggle::GuestMemory;

/// Where the bytes of a memory are at present.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) base: *mut u8,
    pub(crate) len: usize,
}

impl Default for Place {
    fn default() -> Self {
        Self { base: std::ptr::dangling_mut(), len: 0 }
    }
}

// SAFETY: an address and a number, which anyone may have.
unsafe impl Send for Place {}

impl Place {
    /// The bytes, as those of a shared memory: others may have references to them.
    ///
    /// # Safety
    /// The memory is where it was when this was made, for as long as the result is used.
    pub(crate) unsafe fn memory<'a>(self) -> GuestMemory<'a> {
        // SAFETY: the caller's; cells may be aliased.
        GuestMemory::Shared(unsafe { std::slice::from_raw_parts(self.base.cast(), self.len) })
    }
}

/// Where a function finds the memory that its operands lie in.
pub(crate) trait Source: Clone + Send + Sync + 'static {
    /// The memory.
    fn find<T>(&self, caller: &mut Caller<'_, T>) -> wasmtime::Result<Found>;

    /// Runs `f` on the store's data and the memory's bytes.
    fn with<T, R>(
        &self,
        caller: &mut Caller<'_, T>,
        f: impl FnOnce(&mut T, &mut GuestMemory<'_>) -> wasmtime::Result<R>,
    ) -> wasmtime::Result<R>;
}

/// A memory of either kind.
#[derive(Clone)]
pub(crate) enum Found {
    Unshared(Memory),
    Shared(SharedMemory),
}

impl Found {
    fn new(item: Extern) -> Option<Self> {
        match item {
            Extern::Memory(memory) => Some(Self::Unshared(memory)),
            Extern::SharedMemory(memory) => Some(Self::Shared(memory)),
            _ => None,
        }
    }

    #[inline(always)]
    fn with<T, R>(
        &self,
        caller: &mut Caller<'_, T>,
        f: impl FnOnce(&mut T, &mut GuestMemory<'_>) -> wasmtime::Result<R>,
    ) -> wasmtime::Result<R> {
        match self {
            Self::Unshared(memory) => {
                let (bytes, state) = memory.data_and_store_mut(caller);
                f(state, &mut GuestMemory::Unshared(bytes))
            }
            Self::Shared(memory) => f(caller.data_mut(), &mut GuestMemory::Shared(memory.data())),
        }
    }
}

impl Ground for Found {
    fn place(&self, store: impl AsContext) -> Place {
        match self {
            Self::Unshared(memory) => {
                Place { base: memory.data_ptr(&store), len: memory.data_size(&store) }
            }
            Self::Shared(memory) => {
                let bytes = memory.data();
                Place { base: bytes.as_ptr().cast_mut().cast(), len: bytes.len() }
            }
        }
    }
}

/// The memory that the calling instance exports as `memory`.
#[derive(Clone)]
pub(crate) struct Exported;

impl Source for Exported {
    fn find<T>(&self, caller: &mut Caller<'_, T>) -> wasmtime::Result<Found> {
        exported(caller, "memory")
    }

    fn with<T, R>(
        &self,
        caller: &mut Caller<'_, T>,
        f: impl FnOnce(&mut T, &mut GuestMemory<'_>) -> wasmtime::Result<R>,
    ) -> wasmtime::Result<R> {
        exported(caller, "memory")?.with(caller, f)
    }
}

fn exported<T>(caller: &mut Caller<'_, T>, name: &str) -> wasmtime::Result<Found> {
    caller.get_export(name).and_then(Found::new).ok_or_else(|| {
        format_err!(
            "the calling module exports no memory named `{name}`, in which BLAS could find its operands"
        )
    })
}

/// The memory of one instance.
#[derive(Clone)]
struct OfInstance {
    cell: Arc<OnceLock<Found>>,
    /// The name under which the instance exports it: its start function makes calls before the cell
    /// is filled.
    export: Arc<str>,
}

impl Source for OfInstance {
    fn find<T>(&self, caller: &mut Caller<'_, T>) -> wasmtime::Result<Found> {
        match self.cell.get() {
            Some(found) => Ok(found.clone()),
            None => exported(caller, &self.export),
        }
    }

    #[inline(always)]
    fn with<T, R>(
        &self,
        caller: &mut Caller<'_, T>,
        f: impl FnOnce(&mut T, &mut GuestMemory<'_>) -> wasmtime::Result<R>,
    ) -> wasmtime::Result<R> {
        match self.cell.get() {
            Some(found) => found.with(caller, f),
            None => exported(caller, &self.export)?.with(caller, f),
        }
    }
}

/// A sink for the functions that one module imports.
struct IntoStore<'a, C> {
    store: C,
    /// The imports from [`MODULE`] and [`EXTENSIONS`].
    wanted: HashSet<(&'a str, &'a str)>,
    taken: HashMap<(&'static str, &'static str), Func>,
}

impl<C> IntoStore<'_, C> {
    fn take(
        &mut self,
        module: &'static str,
        name: &'static str,
        func: impl FnOnce(&mut C) -> Func,
    ) -> wasmtime::Result<()> {
        if self.wanted.contains(&(module, name)) {
            let func = func(&mut self.store);
            self.taken.insert((module, name), func);
        }
        Ok(())
    }
}

impl<T: 'static, C: AsContextMut<Data = T>> Define<T> for IntoStore<'_, C> {
    fn define<P, R>(
        &mut self,
        name: &'static str,
        func: impl IntoFunc<T, P, R>,
    ) -> wasmtime::Result<()> {
        self.take(MODULE, name, |store| Func::wrap(store, func))
    }

    fn define_extension(
        &mut self,
        name: &'static str,
        parameters: &[ValType],
        func: impl Raw<T>,
    ) -> wasmtime::Result<()> {
        self.take(EXTENSIONS, name, |store| {
            let ty = witx::type_of(store.as_context().engine(), parameters);
            // SAFETY: the function reads the parameters of that type and writes its one result.
            unsafe { Func::new_unchecked(store, ty, witx::unchecked(parameters.len(), func)) }
        })
    }
}

impl<T: Send + 'static, C: AsContextMut<Data = T>> DefineAsync<T> for IntoStore<'_, C> {
    fn define_async<P: WasmTyList>(
        &mut self,
        name: &'static str,
        func: impl AsyncFunc<T, P>,
    ) -> wasmtime::Result<()> {
        self.take(MODULE, name, |store| Func::wrap_async(store, func))
    }

    fn define_extension_async(
        &mut self,
        name: &'static str,
        parameters: &[ValType],
        func: impl AsyncFunc<T, Vec<Val>>,
    ) -> wasmtime::Result<()> {
        self.take(EXTENSIONS, name, |store| {
            let ty = witx::type_of(store.as_context().engine(), parameters);
            Func::new_async(store, ty, witx::untyped(func))
        })
    }
}

/// What a module that calls BLAS is instantiated with.
struct Imports {
    all: Vec<Extern>,
    /// For the functions of BLAS.
    cell: Arc<OnceLock<Found>>,
}

impl Imports {
    /// Those of BLAS come from `define`, which gets where they find their memory; all others come from
    /// `linker`, or are `memory`. `None` if the module does not call BLAS.
    fn of<T: 'static, C: AsContextMut<Data = T>>(
        mut store: C,
        linker: &Linker<T>,
        module: &Module,
        memory: Option<Extern>,
        define: impl FnOnce(
            &mut IntoStore<'_, StoreContextMut<'_, T>>,
            &OfInstance,
        ) -> wasmtime::Result<()>,
    ) -> wasmtime::Result<Option<Self>> {
        let wanted: HashSet<(&str, &str)> = module
            .imports()
            .filter(|import| witx::is_module(import.module()))
            .map(|import| (import.module(), import.name()))
            .collect();
        if wanted.is_empty() {
            return Ok(None);
        }
        let export = export_of_memory(module);
        let cell = Arc::new(OnceLock::new());
        let source = OfInstance { cell: cell.clone(), export: export.unwrap_or_default().into() };
        let mut functions =
            IntoStore { store: store.as_context_mut(), wanted, taken: HashMap::new() };
        define(&mut functions, &source)?;
        let functions = functions.taken;

        let mut all = Vec::new();
        let mut imported_memory = None;
        for import in module.imports() {
            let item = match functions.get(&(import.module(), import.name())) {
                Some(function) => Extern::Func(*function),
                None => linker
                    .get_by_import(&mut store, &import)
                    .or_else(|| memory.clone().filter(|_| witx::is_memory(&import)))
                    .ok_or_else(|| {
                        format_err!(
                            "unknown import: `{}::{}` has not been defined",
                            import.module(),
                            import.name()
                        )
                    })?,
            };
            if imported_memory.is_none() {
                imported_memory = Found::new(item.clone());
            }
            all.push(item);
        }
        match (imported_memory, export) {
            (Some(memory), _) => {
                // The cell is empty: this is the first of the two places that fill it.
                let _ = cell.set(memory);
            }
            (None, Some(_)) => {}
            (None, None) => {
                return Err(format_err!(
                    "the module calls BLAS but neither imports nor exports a memory: export it, for instance as `memory`"
                ));
            }
        }
        Ok(Some(Self { all, cell }))
    }

    /// The instance exists: if its memory is its own, calls need not look it up any more.
    fn know(&self, store: impl AsContextMut, module: &Module, instance: Instance) {
        if let (None, Some(name)) = (self.cell.get(), export_of_memory(module))
            && let Some(memory) = instance.get_export(store, name).and_then(Found::new)
        {
            // The cell is empty.
            let _ = self.cell.set(memory);
        }
    }
}

/// The type of the [memory](witx::is_memory) that a module imports as it would a polyfill's, and that
/// the linker does not have.
fn missing_memory<T: 'static>(
    mut store: impl AsContextMut<Data = T>,
    linker: &Linker<T>,
    module: &Module,
) -> Option<MemoryType> {
    let import = module.imports().find(witx::is_memory)?;
    match import.ty() {
        ExternType::Memory(ty) if linker.get_by_import(&mut store, &import).is_none() => Some(ty),
        _ => None,
    }
}

/// Instantiates a module whose BLAS works on its own memory: the first memory that it imports, or
/// else the one it exports as `memory`, or else the first that it exports. The memory may be
/// shared.
///
/// All other imports come from `linker`; what that defines under
/// [`witx::MODULE`] and [`witx::EXTENSIONS`] is not used, but for a memory. A module that is linked to
/// run with a polyfill of BLAS too imports its memory as `memory` from [`witx::MODULE`]; if `linker` has
/// none, it gets a new one. A call from the module's start function works too. If the engine
/// counts fuel, calls take theirs; if it has epochs, long calls end when the store's does.
///
/// # Errors
/// If an import is missing or of another type, if the module calls BLAS but has no memory that the
/// host can reach, or if its start function traps. In a store that needs `call_async`, use
/// [`instantiate_async`].
pub fn instantiate<T: 'static>(
    mut store: impl AsContextMut<Data = T>,
    linker: &Linker<T>,
    module: &Module,
    get: impl Fn(&mut T) -> &mut BlasCtx + Send + Sync + Copy + 'static,
) -> wasmtime::Result<Instance> {
    let memory = match missing_memory(&mut store, linker, module) {
        Some(ty) => Some(Memory::new(&mut store, ty)?.into()),
        None => None,
    };
    let imports = Imports::of(&mut store, linker, module, memory, |functions, source| {
        let mut store = functions.store.as_context_mut();
        let counted = Counted::by(store.engine());
        let counts = counted.fuel() || get(store.data_mut()).epochs(&counted).is_some();
        witx::define_all(functions, source, counts.then_some(&counted), get)
    })?;
    let Some(imports) = imports else { return linker.instantiate(store, module) };
    let instance = Instance::new(&mut store, module, &imports.all)?;
    imports.know(&mut store, module, instance);
    Ok(instance)
}

/// The same for a store that is driven asynchronously, by `call_async`.
///
/// Calls that take longer than [a millisecond](crate::BlasCtxBuilder::at_once) are carried out by another
/// thread, and yield to the executor about twice a [slice](crate::BlasCtxBuilder::slice). A future that is
/// dropped ends the call.
///
/// # Errors
/// As [`instantiate`].
pub async fn instantiate_async<T: Send + 'static>(
    mut store: impl AsContextMut<Data = T>,
    linker: &Linker<T>,
    module: &Module,
    get: impl Fn(&mut T) -> &mut BlasCtx + Send + Sync + Copy + 'static,
) -> wasmtime::Result<Instance> {
    let memory = match missing_memory(&mut store, linker, module) {
        Some(ty) => Some(Memory::new_async(&mut store, ty).await?.into()),
        None => None,
    };
    let imports = Imports::of(&mut store, linker, module, memory, |functions, source| {
        let counted = Counted::by(functions.store.engine());
        witx::define_all_async(functions, source, &counted, get)
    })?;
    let Some(imports) = imports else { return linker.instantiate_async(store, module).await };
    let instance = Instance::new_async(&mut store, module, &imports.all).await?;
    imports.know(&mut store, module, instance);
    Ok(instance)
}

/// The name under which a module exports the memory that its operands lie in.
fn export_of_memory(module: &Module) -> Option<&str> {
    let memories = || {
        module
            .exports()
            .filter(|export| matches!(export.ty(), ExternType::Memory(_)))
            .map(|e| e.name())
    };
    memories().find(|name| *name == "memory").or_else(|| memories().next())
}
