//! Calls that take long, in stores that Wasmtime may stop, and in stores that are driven
//! asynchronously.
//!
//! Owns how such a call is carried out without the store's data being borrowed meanwhile. While it
//! computes, the store's epoch may end, and what happens then is the host's business: it may look at its
//! data, or let other tasks run. So a long call takes along what it needs ([`Terms`]), and the guard asks
//! between its parts whether it may go on.
//!
//! In a store that is driven asynchronously another thread computes, because a library cannot be left in
//! the middle of a call and the guard's recursion not in the middle of a poll. The future and that thread
//! take turns ([`Taking::Turns`]): the thread computes only while the future is being polled, a slice at a
//! time, so that whoever drops, forgets or does not poll the future has a store on which nothing computes.
//! On request the future does not wait for it ([`Taking::Threads`]).

use crate::BlasCtx;
use crate::context::{Calling, Terms};
use crate::instance::Place;
use crate::runtime::{Asker, Counted, moved};
use crate::threads;
use async_channel::{Receiver, Sender};
use blasm_core::{Ask, CallError};
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::task::Poll::{Pending, Ready};
use wasmtime::{AsContext, AsContextMut, Error, Result, format_err};

/// Who computes while a future waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Taking {
    /// The thread that polls the future waits for it.
    #[default]
    Turns,
    /// The thread that polls the future does something else.
    Threads,
}

/// Where the operands of a call lie: the memory of an instance, which has to stay where it is, or nothing
/// that could move.
pub(crate) trait Ground {
    /// Its base and length at present.
    fn place(&self, store: impl AsContext) -> Place;
}

/// Of buffers, which never move.
pub(crate) struct Buffers;

impl Ground for Buffers {
    fn place(&self, _: impl AsContext) -> Place {
        Place::default()
    }
}

/// Asks whether a call of this store may go on. Its memory may not have moved.
fn still(ground: &impl Ground, began: Place, store: impl AsContext) -> Result<()> {
    let now = ground.place(store);
    if now.base == began.base && now.len >= began.len { Ok(()) } else { Err(moved()) }
}

/// What the store says about its fuel, once the call has paid for itself.
fn pay<C: AsContextMut>(mut store: C, counted: &Counted, terms: &Terms) -> Result<()> {
    match &terms.limits.account {
        Some(account) if counted.fuel() => store.as_context_mut().set_fuel(account.fuel()),
        _ => Ok(()),
    }
}

/// Carries a long call out on this thread.
///
/// # Errors
/// What the store's epoch ends it with.
pub(crate) fn here<C, R>(
    mut store: C,
    counted: &Counted,
    get: impl Fn(&mut C::Data) -> &mut BlasCtx,
    ground: &impl Ground,
    call: impl FnOnce(&mut Calling<'_>) -> R,
) -> Result<R>
where
    C: AsContextMut<Data: 'static>,
{
    let (terms, asker, asks) = {
        let mut store = store.as_context_mut();
        let context = get(store.data_mut());
        (context.terms(), context.asker.take(), context.epochs(counted))
    };
    let asker = match asks {
        Some(nothing) => Some(Asker::ready(asker, &mut store, nothing)?),
        None => None,
    };
    get(store.as_context_mut().data_mut()).asker.clone_from(&asker);
    let began = ground.place(&store);
    let (store, paid, ended) = (RefCell::new(store), Cell::new(false), Cell::new(None));
    let ask = || {
        // A host that calls BLAS from where its epoch ends does so in another call.
        let mut store = store.borrow_mut();
        if !paid.replace(true) {
            pay(&mut *store, counted, &terms)?;
        }
        if let Some(asker) = &asker {
            asker.ask(&mut *store)?;
        }
        still(ground, began, &*store)
    };
    let poll = |what| {
        match what {
            Ask::Turn => return Ok(()),
            Ask::Pause(time) => std::thread::sleep(time),
            _ => {}
        }
        ask().map_err(|error| {
            ended.set(Some(error));
            CallError::Interrupted
        })
    };
    let result = call(&mut terms.calling(Some(&poll)));
    if !paid.get() {
        pay(store.into_inner(), counted, &terms)?;
    }
    match ended.take() {
        Some(error) => Err(error),
        None => Ok(result),
    }
}

/// What a thread that computes tells the future that waits for it.
enum Says<R> {
    /// It has nothing to do with the guest's memory until it asks.
    Rests,
    /// It waits for permission to go on.
    Asks,
    /// It has ended.
    Ends(R),
}

/// Lets a thread carry a long call out, which may last longer than a poll of this future.
///
/// If the future is dropped meanwhile, the call ends after its present part, and the drop waits for that.
///
/// # Errors
/// What the store's epoch ends it with, or that there is no thread.
pub(crate) async fn elsewhere<C, R: Send + 'static>(
    mut store: C,
    counted: &Counted,
    get: impl Fn(&mut C::Data) -> &mut BlasCtx,
    ground: &impl Ground,
    call: impl FnOnce(&mut Calling<'_>) -> R + Send + 'static,
) -> Result<R>
where
    C: AsContextMut<Data: Send + 'static> + Send,
{
    let (terms, asker, asks, taking) = {
        let mut store = store.as_context_mut();
        let context = get(store.data_mut());
        (context.terms(), context.asker.take(), context.epochs(counted), context.taking)
    };
    let asker = match asks {
        Some(nothing) => Some(Asker::ready_async(asker, &mut store, nothing).await?),
        None => None,
    };
    get(store.as_context_mut().data_mut()).asker.clone_from(&asker);
    let began = ground.place(&store);
    let mut running = Running::begin(terms.clone(), call)?;
    let (mut rests, mut asked) = (true, 0_u64);
    loop {
        let says = if rests || taking == Taking::Threads {
            running.says.recv().await
        } else {
            running.says.recv_blocking()
        };
        match says {
            Ok(Says::Rests) => rests = true,
            Ok(Says::Asks) => {
                asked += 1;
                if asked == 2 {
                    // It has paid: the first time, it asked whether it may begin.
                    pay(&mut store, counted, &terms)?;
                }
                if asked > 1 {
                    yield_now().await;
                    if let Some(asker) = &asker {
                        asker.ask_async(&mut store).await?;
                    }
                }
                still(ground, began, &store)?;
                rests = false;
                running.go_on();
            }
            Ok(Says::Ends(result)) => {
                running.has_ended();
                if asked < 2 {
                    pay(&mut store, counted, &terms)?;
                }
                return Ok(result);
            }
            Err(_) => return Err(format_err!("a thread that computed for BLAS has panicked")),
        }
    }
}

/// Lets other futures of this thread be polled.
async fn yield_now() {
    let mut has = false;
    poll_fn(|context| {
        if std::mem::replace(&mut has, true) {
            return Ready(());
        }
        context.waker().wake_by_ref();
        Pending
    })
    .await;
}

/// A call that a thread carries out. Dropping it stops the call, and waits until that has happened.
struct Running<R> {
    says: Receiver<Says<R>>,
    answers: Option<Sender<()>>,
}

impl<R: Send + 'static> Running<R> {
    fn begin(
        terms: Terms,
        call: impl FnOnce(&mut Calling<'_>) -> R + Send + 'static,
    ) -> Result<Self> {
        let (speaker, says) = async_channel::bounded(4);
        let (answers, hears) = async_channel::bounded(1);
        let job = move || {
            let tell = |what| speaker.send_blocking(what).map_err(|_| CallError::Interrupted);
            let ask = || {
                tell(Says::Asks)?;
                hears.recv_blocking().map_err(|_| CallError::Interrupted)
            };
            let poll = |what| match what {
                Ask::Turn if hears.is_closed() => Err(CallError::Interrupted),
                Ask::Turn => Ok(()),
                Ask::Pause(time) => {
                    tell(Says::Rests)?;
                    std::thread::sleep(time);
                    ask()
                }
                _ => ask(),
            };
            // The future is awake before anything is touched.
            if ask().is_ok() {
                let result = call(&mut terms.calling(Some(&poll)));
                let _ = tell(Says::Ends(result));
            }
        };
        threads::spawn(Box::new(job)).map_err(|error| {
            Error::from(error).context("there is no thread for a long call of BLAS")
        })?;
        Ok(Self { says, answers: Some(answers) })
    }

    fn go_on(&self) {
        if let Some(answers) = &self.answers {
            // It waits for one.
            let _ = answers.try_send(());
        }
    }

    fn has_ended(&mut self) {
        self.answers = None;
    }
}

impl<R> Drop for Running<R> {
    fn drop(&mut self) {
        // None if it has ended.
        if self.answers.take().is_some() {
            while !matches!(self.says.recv_blocking(), Ok(Says::Ends(_)) | Err(_)) {}
        }
    }
}
