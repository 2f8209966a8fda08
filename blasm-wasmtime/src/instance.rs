//! Instances and their memories.
//!
//! Decides which memory a call refers to. A `Caller` does not say which instance calls, so a memory
//! kept in the store's data would be wrong as soon as two instances share the store. Hence two
//! sources: the caller's export, looked up each time, and a cell that the functions of one instance
//! share, which is filled once that instance exists.

use crate::BlasCtx;
use crate::witx::{self, Define};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use wasmtime::{
    AsContextMut, Caller, Extern, ExternType, Func, Instance, IntoFunc, Linker, Memory, Module,
    SharedMemory, format_err,
};
use wiggle::GuestMemory;

/// Where a function finds the memory that its operands lie in.
pub(crate) trait Source: Clone + Send + Sync + 'static {
    /// Runs `f` on the store's data and the memory's bytes.
    fn with<T, R>(
        &self,
        caller: &mut Caller<'_, T>,
        f: impl FnOnce(&mut T, &mut GuestMemory<'_>) -> wasmtime::Result<R>,
    ) -> wasmtime::Result<R>;
}

/// A memory of either kind.
#[derive(Clone)]
enum Found {
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

/// The memory that the calling instance exports as `memory`.
#[derive(Clone)]
pub(crate) struct Exported;

impl Source for Exported {
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
    wanted: HashSet<&'a str>,
    taken: HashMap<&'static str, Func>,
}

impl<T: 'static, C: AsContextMut<Data = T>> Define<T> for IntoStore<'_, C> {
    fn define<P, R>(
        &mut self,
        name: &'static str,
        func: impl IntoFunc<T, P, R>,
    ) -> wasmtime::Result<()> {
        if self.wanted.contains(name) {
            self.taken.insert(name, Func::wrap(&mut self.store, func));
        }
        Ok(())
    }
}

/// Instantiates a module whose BLAS works on its own memory: the first memory that it imports, or
/// else the one it exports as `memory`, or else the first that it exports. The memory may be
/// shared.
///
/// All other imports come from `linker`; what that defines under
/// [`witx::MODULE`] is not used. A call from the module's start function works too.
///
/// # Errors
/// If an import is missing or of another type, if the module calls BLAS but has no memory that the
/// host can reach, or if its start function traps.
pub fn instantiate<T: 'static>(
    mut store: impl AsContextMut<Data = T>,
    linker: &Linker<T>,
    module: &Module,
    get: impl Fn(&mut T) -> &mut BlasCtx + Send + Sync + Copy + 'static,
) -> wasmtime::Result<Instance> {
    let wanted: HashSet<&str> = module
        .imports()
        .filter(|import| import.module() == witx::MODULE)
        .map(|import| import.name())
        .collect();
    if wanted.is_empty() {
        return linker.instantiate(store, module);
    }
    let export = export_of_memory(module);
    let cell = Arc::new(OnceLock::new());
    let source = OfInstance { cell: cell.clone(), export: export.unwrap_or_default().into() };
    let mut functions = IntoStore { store: store.as_context_mut(), wanted, taken: HashMap::new() };
    witx::define_all(&mut functions, &source, get)?;
    let functions = functions.taken;

    let mut imports = Vec::new();
    let mut imported_memory = None;
    for import in module.imports() {
        let item = match functions.get(import.name()) {
            Some(function) if import.module() == witx::MODULE => Extern::Func(*function),
            _ => linker.get_by_import(&mut store, &import).ok_or_else(|| {
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
        imports.push(item);
    }
    let known = match (imported_memory, export) {
        (Some(memory), _) => cell.set(memory).is_ok(),
        (None, Some(_)) => false,
        (None, None) => {
            return Err(format_err!(
                "the module calls BLAS but neither imports nor exports a memory: export it, for instance as `memory`"
            ));
        }
    };
    let instance = Instance::new(&mut store, module, &imports)?;
    if let (false, Some(name)) = (known, export)
        && let Some(memory) = instance.get_export(&mut store, name).and_then(Found::new)
    {
        // The cell is empty: this is the only place that fills it when no memory is imported.
        let _ = cell.set(memory);
    }
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
