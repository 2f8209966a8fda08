//! What calls have to do with Wasmtime's own limits: epochs and fuel.
//!
//! Owns the answer to two questions. What does an engine count? Wasmtime says neither, so that an engine
//! is tried once. And does a store's epoch allow that a call goes on? Wasmtime does not tell host
//! functions how far the epoch is, nor what the store wants to happen at its deadline. So a long call
//! asks by calling a function of WebAssembly that does nothing: it behaves exactly as the guest's own
//! code, which may trap, call back into the host, or yield.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use wasmtime::{
    AsContextMut, Engine, EngineWeak, Func, Instance, Module, Result, Store, Trap, TypedFunc,
    format_err,
};

/// A module with one function, which does nothing.
///
/// Its name appears in the backtrace of a guest whose call is ended.
const NOTHING: &str =
    r#"(module $blasm (func $a_call_of_BLAS_that_is_running (export "nothing")))"#;

/// What is known about an engine.
struct Known {
    /// Whether stores have fuel.
    fuel: bool,
    /// [`NOTHING`], compiled, if the epoch is looked at. Not as a [`Module`], which would keep its engine
    /// for as long as this is known.
    epochs: OnceLock<Option<Nothing>>,
}

/// The code of [`NOTHING`].
#[derive(Clone)]
pub(crate) struct Nothing(Arc<[u8]>);

impl Nothing {
    /// As a module of the engine for which it was compiled.
    #[expect(unsafe_code, reason = "the code is Wasmtime's own")]
    fn module(&self, engine: &Engine) -> Result<Module> {
        // SAFETY: the bytes are what `Module::serialize` returned in this process (`Counted::epochs` is
        // the only place that makes them), and nothing has changed them.
        unsafe { Module::deserialize(engine, &self.0) }
    }
}

/// The engines of this process that have been tried and still exist.
static KNOWN: Mutex<Vec<(EngineWeak, Arc<Known>)>> = Mutex::new(Vec::new());

/// What an engine counts.
#[derive(Clone)]
pub(crate) struct Counted {
    engine: Engine,
    known: Arc<Known>,
}

impl Counted {
    /// What the engine counts.
    pub(crate) fn by(engine: &Engine) -> Self {
        // What it guards is a list, whole after every statement.
        let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(weak, _)| weak.upgrade().is_some());
        let same = |weak: &EngineWeak| weak.upgrade().is_some_and(|e| Engine::same(&e, engine));
        let known = match all.iter().find(|(weak, _)| same(weak)) {
            Some((_, known)) => known.clone(),
            None => {
                let fuel = Store::new(engine, ()).get_fuel().is_ok();
                let known = Arc::new(Known { fuel, epochs: OnceLock::new() });
                all.push((engine.weak(), known.clone()));
                known
            }
        };
        Self { engine: engine.clone(), known }
    }

    /// Whether stores have fuel.
    #[inline]
    pub(crate) fn fuel(&self) -> bool {
        self.known.fuel
    }

    /// What asks the epoch, if it is looked at. The first time for an engine, this compiles a small module.
    #[inline]
    pub(crate) fn epochs(&self) -> Option<&Nothing> {
        let of = || {
            // An engine that cannot compile has no such function; `BlasCtxBuilder::deadline` and
            // `interrupt` are for its stores.
            let module = Module::new(&self.engine, NOTHING).ok()?;
            if !looks_at_epochs(&self.engine, self.fuel(), &module) {
                return None;
            }
            Some(Nothing(module.serialize().ok()?.into()))
        };
        self.known.epochs.get_or_init(of).as_ref()
    }
}

/// Whether a function that does nothing is interrupted once the epoch is over.
fn looks_at_epochs(engine: &Engine, fuel: bool, nothing: &Module) -> bool {
    let mut store = Store::new(engine, ());
    let mut call = || {
        if fuel {
            store.set_fuel(1000)?;
        }
        store.set_epoch_deadline(0);
        let instance = Instance::new(&mut store, nothing, &[])?;
        instance.get_typed_func::<(), ()>(&mut store, "nothing")?.call(&mut store, ())
    };
    // Where no store can be made now, in a pool that is full, the answer is the safe one.
    call().is_err()
}

/// The function that does nothing, in one store.
#[derive(Clone)]
pub(crate) struct Asker {
    /// A function of the host, by which a store says whether it may be called at all.
    host: Func,
    nothing: Option<TypedFunc<(), ()>>,
}

impl std::fmt::Debug for Asker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Asker").field("host", &self.host).finish_non_exhaustive()
    }
}

impl Asker {
    /// Whether functions may be called by `call` now: not in a store that needs `call_async`, nor while
    /// one is being called by that.
    fn is_sync<C: AsContextMut>(host: Func, store: C) -> bool {
        host.call(store, &[], &mut []).is_ok()
    }

    /// Makes it in a store that has none yet. The function that does nothing is there unless the store is
    /// driven asynchronously, in which a function that is defined synchronously cannot call it.
    ///
    /// # Errors
    /// If the store's limits do not allow one more instance.
    pub(crate) fn ready<C: AsContextMut<Data: 'static>>(
        made: Option<Self>,
        mut store: C,
        nothing: &Nothing,
    ) -> Result<Self> {
        let host = made.as_ref().map_or_else(|| Func::wrap(&mut store, || {}), |made| made.host);
        match made {
            Some(made) if made.nothing.is_some() => Ok(made),
            _ if !Self::is_sync(host, &mut store) => Ok(Self { host, nothing: None }),
            _ => {
                let nothing = nothing.module(store.as_context_mut().engine())?;
                let instance = Instance::new(&mut store, &nothing, &[]).map_err(no_room)?;
                Self::of(host, instance, store)
            }
        }
    }

    /// The same for functions that are defined asynchronously.
    ///
    /// # Errors
    /// As [`ready`](Self::ready).
    pub(crate) async fn ready_async<C: AsContextMut<Data: Send + 'static>>(
        made: Option<Self>,
        mut store: C,
        nothing: &Nothing,
    ) -> Result<Self> {
        let host = made.as_ref().map_or_else(|| Func::wrap(&mut store, || {}), |made| made.host);
        match made {
            Some(made) if made.nothing.is_some() => Ok(made),
            _ => {
                let nothing = nothing.module(store.as_context_mut().engine())?;
                let instance = Instance::new_async(&mut store, &nothing, &[]).await;
                let instance = instance.map_err(no_room)?;
                Self::of(host, instance, store)
            }
        }
    }

    fn of<C: AsContextMut>(host: Func, instance: Instance, store: C) -> Result<Self> {
        let nothing = instance.get_typed_func::<(), ()>(store, "nothing")?;
        Ok(Self { host, nothing: Some(nothing) })
    }

    /// Does what the guest's own code would do if it were called now.
    ///
    /// # Errors
    /// The trap that it would end with.
    pub(crate) fn ask<C: AsContextMut>(&self, mut store: C) -> Result<()> {
        match &self.nothing {
            Some(nothing) if Self::is_sync(self.host, &mut store) => nothing.call(store, ()),
            _ => Ok(()),
        }
    }

    /// The same, in a function that is defined asynchronously.
    ///
    /// # Errors
    /// As [`ask`](Self::ask).
    pub(crate) async fn ask_async<C: AsContextMut<Data: Send>>(&self, store: C) -> Result<()> {
        match &self.nothing {
            Some(nothing) => nothing.call_async(store, ()).await,
            None => Ok(()),
        }
    }
}

fn no_room(error: wasmtime::Error) -> wasmtime::Error {
    error.context(
        "a long call of BLAS needs one more instance in the store, to ask whether its epoch allows the call to go \
         on: allow it, or set `BlasCtxBuilder::ignore_epochs`",
    )
}

/// The trap of guest code that has no fuel left.
pub(crate) fn out_of_fuel(what: impl std::fmt::Display + Send + Sync + 'static) -> wasmtime::Error {
    wasmtime::Error::from(Trap::OutOfFuel).context(what)
}

/// The memory of a guest is elsewhere than it was when the call began.
pub(crate) fn moved() -> wasmtime::Error {
    format_err!(
        "the guest's memory was moved while a call of BLAS was computing on it: do not grow it when an epoch ends"
    )
}
