//! A store's BLAS: the backend's guard, the store's limits, and the handling of refusals.

use crate::buffers::{Buffers, Quota};
use crate::long::Taking;
use crate::runtime::{Asker, Counted, Nothing, out_of_fuel};
use crate::witx::generated::types::BlasErrno;
use blasm_core::allowance::Allowance;
use blasm_core::memory::{Stored, Window};
use blasm_core::{Account, Call, CallError, Error as BlasError, ErrorKind, Guard, Limits, Poll};
use std::num::{NonZeroU64, NonZeroUsize};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};
use wiggle::GuestMemory;
use wiggle::error::Error as Trap;

/// Why a call from a core module did not succeed.
///
/// An errno is an ordinary answer, which a guest may cause as often as it likes. So it is not a
/// Wasmtime error, for which a backtrace would be taken if `RUST_BACKTRACE` says so.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The guest gets this number.
    Errno(BlasErrno),
    /// The guest is stopped.
    Trap(Trap),
}

/// The error of a call that takes longer than it may where it was made. It never leaves this crate.
#[derive(Debug)]
struct Long;

impl std::fmt::Display for Long {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a long call")
    }
}

impl std::error::Error for Long {}

/// Whether a call was not carried out because it takes long.
pub(crate) fn is_long(error: &Trap) -> bool {
    error.is::<Long>()
}

/// The BLAS of one store. Lives in the store's data, and owns the buffers of its component. To give
/// several stores the same settings, clone the [builder](BlasCtxBuilder).
#[derive(Debug)]
pub struct BlasCtx {
    terms: Terms,
    pub(crate) buffers: Buffers,
    /// Asks the store's epoch; made by the first long call.
    pub(crate) asker: Option<Asker>,
    pub(crate) taking: Taking,
    at_once: Duration,
    ignores_epochs: bool,
}

/// What a call needs of a store's BLAS. A long call takes a copy along.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    guard: Arc<Guard>,
    pub(crate) limits: Limits,
    errno_on_refusal: bool,
}

impl Terms {
    /// For one call.
    #[inline]
    pub(crate) fn calling<'a>(&'a self, poll: Option<Poll<'a>>) -> Calling<'a> {
        let Self { guard, limits, errno_on_refusal } = self;
        Calling { guard, limits, errno_on_refusal: *errno_on_refusal, poll }
    }
}

/// What one call has.
pub(crate) struct Calling<'a> {
    pub(crate) guard: &'a Guard,
    pub(crate) limits: &'a Limits,
    pub(crate) poll: Option<Poll<'a>>,
    errno_on_refusal: bool,
}

/// Makes a [`BlasCtx`].
#[derive(Clone, Debug)]
pub struct BlasCtxBuilder {
    guard: Arc<Guard>,
    limits: Limits,
    errno_on_refusal: bool,
    quota: Quota,
    max_flops: Option<u64>,
    max_bytes: Option<u64>,
    rate: Option<NonZeroU64>,
    taking: Taking,
    at_once: Duration,
    ignores_epochs: bool,
}

impl BlasCtxBuilder {
    /// How many bytes all buffers of a component may take, unless
    /// [`buffer_memory`](Self::buffer_memory) changes it: 1 GiB.
    pub const BUFFER_MEMORY: u64 = 1 << 30;

    /// The maximum number of bytes for working copies in one call (default: 256 MiB).
    pub fn scratch(mut self, bytes: usize) -> Self {
        self.limits.scratch = bytes;
        self
    }

    /// Counts everything that is allocated for the store's guests: working copies, what the built-in kernels
    /// pack, and the buffers of components. [`SharedLimiter`](crate::SharedLimiter) lets Wasmtime's
    /// `ResourceLimiter` do it (default: only [`scratch`](Self::scratch) and
    /// [`buffer_memory`](Self::buffer_memory) limit them).
    pub fn allowance(mut self, allowance: Arc<dyn Allowance>) -> Self {
        self.limits.allowance = Some(allowance);
        self
    }

    /// Another thread stops this store by setting the flag: a call that runs is `interrupted` within
    /// a [`slice`](Self::slice), and calls of levels 2 and 3 that begin afterwards are at once.
    pub fn interrupt(mut self, flag: Arc<AtomicBool>) -> Self {
        self.limits.interrupt = Some(flag);
        self
    }

    /// When this store is to stop: a call that runs then is `interrupted` within a
    /// [`slice`](Self::slice). Short calls do not look at the time; limit the guest's own code too,
    /// with Wasmtime's epochs or fuel. [`BlasCtx::set_deadline`] changes it later.
    pub fn deadline(mut self, deadline: impl Into<Option<Instant>>) -> Self {
        self.limits.deadline = deadline.into();
        self
    }

    /// For about how long a call computes before it asks whether the store is to stop (default: 20
    /// ms). Only stores that can be stopped ask (with a flag, a deadline or an epoch, or driven
    /// asynchronously), and only their longer calls are carried out in parts.
    pub fn slice(mut self, slice: Duration) -> Self {
        self.limits.slice = slice;
        self
    }

    /// How many threads of the library a call of this store may use. With `None` (the default) the
    /// library decides, with its own variables, such as `OPENBLAS_NUM_THREADS`.
    pub fn threads(mut self, threads: impl Into<Option<NonZeroUsize>>) -> Self {
        self.limits.threads = threads.into();
        self
    }

    /// The maximum number of floating-point operations in one call, as the standard counts them: 2
    /// m n k for a real `gemm`. Larger calls are `too_large` (default: no limit).
    pub fn call_flops(mut self, flops: impl Into<Option<u64>>) -> Self {
        self.limits.call_flops = flops.into();
        self
    }

    /// The maximum number of floating-point operations in all calls of a store together. The call
    /// that would exceed it, and all later ones, are `too_large` (default: no limit).
    pub fn max_flops(mut self, flops: impl Into<Option<u64>>) -> Self {
        self.max_flops = flops.into();
        self
    }

    /// The maximum number of bytes of operands in all calls of a store together, each element of a call
    /// counted once. The call that would exceed it, and all later ones, are `too_large` (default: no
    /// limit).
    pub fn max_bytes(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.max_bytes = bytes.into();
        self
    }

    /// The maximum number of floating-point operations a second, on average: a call that comes too early
    /// waits (default: no limit).
    pub fn rate(mut self, flops_per_second: impl Into<Option<NonZeroU64>>) -> Self {
        self.rate = flops_per_second.into();
        self
    }

    /// How long a call may take in an asynchronous host before it is carried out by another thread,
    /// as far as that can be foretold (default: 1 ms).
    ///
    /// Also how long a call may take in a store whose engine has epochs before it asks whether the epoch
    /// is over.
    pub fn at_once(mut self, time: Duration) -> Self {
        self.at_once = time;
        self
    }

    /// Calls do not ask whether the store's epoch is over. For hosts that stop calls by
    /// [`deadline`](Self::deadline) or [`interrupt`](Self::interrupt), or whose stores have no room
    /// for the instance that asks.
    pub fn ignore_epochs(mut self) -> Self {
        self.ignores_epochs = true;
        self
    }

    /// In an asynchronous host, a future does not wait for the thread that computes: it is woken when
    /// that has something to ask, and its executor does something else meanwhile. Without this, the
    /// thread that polls the future waits, for about half a [`slice`](Self::slice) at a time, as it would
    /// while guest code computes.
    ///
    /// # Safety
    /// A future in which a guest calls BLAS is never leaked (by [`std::mem::forget`], for instance) while
    /// its store is used or dropped: a thread may be computing in the memory of its guest. Dropping the
    /// future is safe; it waits for the thread, for about half a slice.
    #[expect(unsafe_code, reason = "the caller has a contract to keep")]
    pub unsafe fn compute_while_pending(mut self) -> Self {
        self.taking = Taking::Threads;
        self
    }

    /// Lets a core module see the errnos from 64 on (`too_large`, `unsupported`, `interrupted`,
    /// `out_of_memory`), which trap by default.
    pub fn errno_on_refusal(mut self) -> Self {
        self.errno_on_refusal = true;
        self
    }

    /// The maximum number of bytes in a component's buffers at a time (default: 1 GiB). They are
    /// only address space until they are written. A guest that creates and drops buffers of many
    /// sizes may be refused earlier, since a new buffer needs one free piece.
    pub fn buffer_memory(mut self, bytes: u64) -> Self {
        self.quota.memory = bytes;
        self
    }

    /// The maximum number of buffers that a component has at a time (default: 65536).
    pub fn buffer_count(mut self, count: usize) -> Self {
        self.quota.count = count;
        self
    }

    /// The context.
    pub fn build(self) -> BlasCtx {
        // A store's own, however many are made by one builder.
        let account = self.account().map(Arc::new);
        let Self { guard, limits, errno_on_refusal, taking, at_once, ignores_epochs, .. } = self;
        let limits = limits.with_account(account);
        BlasCtx {
            buffers: Buffers::new(self.quota, limits.allowance.clone()),
            terms: Terms { guard, limits, errno_on_refusal },
            asker: None,
            taking,
            at_once,
            ignores_epochs,
        }
    }

    fn account(&self) -> Option<Account> {
        if let (None, None, None) = (self.max_flops, self.max_bytes, self.rate) {
            return None;
        }
        let mut account = Account::default();
        if let Some(flops) = self.max_flops {
            account = account.with_flops(flops);
        }
        if let Some(bytes) = self.max_bytes {
            account = account.with_bytes(bytes);
        }
        if let Some(rate) = self.rate {
            account = account.with_rate(rate);
        }
        Some(account)
    }
}

impl BlasCtx {
    /// A builder over a backend's guard. Reads no environment.
    pub fn builder(guard: Arc<Guard>) -> BlasCtxBuilder {
        BlasCtxBuilder {
            guard,
            limits: Limits::default(),
            errno_on_refusal: false,
            quota: Quota::default(),
            max_flops: None,
            max_bytes: None,
            rate: None,
            taking: Taking::default(),
            at_once: Duration::from_millis(1),
            ignores_epochs: false,
        }
    }

    /// Changes when the store is to stop, for its next call.
    pub fn set_deadline(&mut self, deadline: Option<Instant>) {
        self.terms.limits.deadline = deadline;
    }

    /// The guard in use.
    pub fn guard(&self) -> &Arc<Guard> {
        &self.terms.guard
    }

    /// For one call.
    #[inline]
    pub(crate) fn calling(&self) -> Calling<'_> {
        self.terms.calling(None)
    }

    /// For one call, by a store that has so much fuel, if that is counted; a call that is not `brief` is
    /// not made if that is wanted.
    pub(crate) fn calling_at_once(&mut self, brief: bool, fuel: Option<u64>) -> Calling<'_> {
        let limits = &mut self.terms.limits;
        limits.at_once = brief.then_some(self.at_once);
        if let Some(fuel) = fuel {
            limits.account.get_or_insert_default().set_fuel(fuel);
        }
        self.calling()
    }

    /// How much fuel is left after that call.
    pub(crate) fn fuel_left(&self) -> Option<u64> {
        self.terms.limits.account.as_ref().map(|account| account.fuel())
    }

    /// What asks the store's epoch, if there is one to be asked.
    pub(crate) fn epochs<'a>(&self, counted: &'a Counted) -> Option<&'a Nothing> {
        if self.ignores_epochs { None } else { counted.epochs() }
    }

    /// What a long call takes along.
    pub(crate) fn terms(&self) -> Terms {
        let mut terms = self.terms.clone();
        terms.limits.at_once = None;
        terms
    }
}

impl Calling<'_> {
    /// A call without a result.
    #[inline]
    pub(crate) fn call<A: Call<Output = ()>>(
        &self,
        memory: &mut GuestMemory<'_>,
        args: impl FnOnce(&Window<'_>) -> A,
    ) -> Result<(), Failure> {
        let window = window(memory);
        self.guard
            .call_asking(&window, &args(&window), self.limits, self.poll)
            .map_err(|error| self.refuse(error))
    }

    /// A call whose result is written to `result`: checked before any work, written last.
    #[inline]
    pub(crate) fn call_returning<A: Call<Output: Stored>>(
        &self,
        memory: &mut GuestMemory<'_>,
        result: u32,
        args: impl FnOnce(&Window<'_>) -> A,
    ) -> Result<(), Failure> {
        let window = window(memory);
        let Some(place) = window.place::<A::Output>(result.into()) else {
            let (name, bytes) = (A::ROUTINE.name(), A::Output::BYTES);
            return Err(result_out_of_bounds(name, result, bytes, window.len()));
        };
        match self.guard.call_asking(&window, &args(&window), self.limits, self.poll) {
            Ok(value) => {
                place.write(value);
                Ok(())
            }
            Err(error) => Err(self.refuse(error)),
        }
    }

    #[cold]
    #[inline(never)]
    fn refuse(&self, error: BlasError) -> Failure {
        let is_answer = match error.kind() {
            ErrorKind::Argument(_) => true,
            ErrorKind::Call(CallError::Long) => return Failure::Trap(Trap::from(Long)),
            ErrorKind::Call(CallError::OutOfFuel) => return Failure::Trap(out_of_fuel(error)),
            ErrorKind::Call(_) => self.errno_on_refusal,
            ErrorKind::OutOfBounds(_) => return out_of_bounds(error),
        };

        if let (false, ErrorKind::Call(CallError::Interrupted)) = (is_answer, error.kind()) {
            // What stops guest code by an epoch.
            return Failure::Trap(Trap::from(wasmtime::Trap::Interrupt).context(error));
        }
        // The numbers are those of blasm-core, and a test holds the two lists together.
        let errno = error.errno().and_then(|errno| BlasErrno::try_from(errno).ok());
        match errno {
            Some(errno) if is_answer => Failure::Errno(errno),
            _ => Failure::Trap(Trap::from(error)),
        }
    }
}

/// The trap that a load or store out of bounds would be, so that embedders and `blasm run` treat it
/// as one, with the words that say which operand it was.
#[cold]
fn out_of_bounds(what: impl std::fmt::Display + Send + Sync + 'static) -> Failure {
    Failure::Trap(Trap::from(wasmtime::Trap::MemoryOutOfBounds).context(what))
}

#[cold]
#[inline(never)]
fn result_out_of_bounds(routine: &str, offset: u32, bytes: u64, memory: u64) -> Failure {
    out_of_bounds(format!(
        "{routine}: the result takes {bytes} bytes at address {offset}, but the guest's memory has {memory} bytes"
    ))
}

/// The guest's memory as a window.
#[inline]
fn window<'a>(memory: &'a mut GuestMemory<'_>) -> Window<'a> {
    let (base, len) = match memory {
        GuestMemory::Unshared(bytes) => (bytes.as_mut_ptr(), bytes.len()),
        GuestMemory::Shared(bytes) => (bytes.as_ptr().cast_mut().cast(), bytes.len()),
    };
    // SAFETY: the borrow of `memory` lasts as long as the window, so its bytes stay mapped and
    // this thread uses no other reference to them. Shared memories never move or shrink.
    unsafe { Window::new(base, len) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use blasm_core::{args, flags};

    /// An illegal argument is an answer, made without an error of Wasmtime's (which costs a
    /// backtrace where `RUST_BACKTRACE` is set); what stops the guest is one.
    #[test]
    fn an_errno_is_no_error() {
        let own: Arc<dyn blasm_core::Blas> = Arc::new(Nobody);
        let partition = blasm_core::Partition::all(blasm_core::Computes::Own, "a test");
        let guard = Arc::new(Guard::builder(own.clone(), own, partition).build());
        let call = |context: &BlasCtx, n: i64, incx: i64, address: u64| {
            let mut bytes = [0_u8; 64];
            context.calling().call(&mut GuestMemory::Unshared(&mut bytes), |window| args::Tpsv::<
                f64,
            > {
                layout: flags::Layout::COLUMN_MAJOR,
                uplo: flags::Uplo::UPPER,
                transa: flags::Transpose::NONE,
                diag: flags::Diagonal::NON_UNIT,
                n,
                ap: window.at(address),
                x: window.at(0),
                incx,
            })
        };
        let context = BlasCtx::builder(guard.clone()).build();
        let failure = call(&context, -1, 1, 0).expect_err("n is negative");
        assert!(matches!(failure, Failure::Errno(BlasErrno::Argument5)), "{failure:?}");
        let failure = call(&context, 2, 1, 1 << 20).expect_err("out of bounds");
        assert!(matches!(failure, Failure::Trap(_)), "{failure:?}");
        // What the host refuses is an answer only where the embedder wants it so.
        let limited = BlasCtx::builder(guard).call_flops(0);
        let failure = call(&limited.clone().build(), 2, 1, 16).expect_err("too large");
        assert!(matches!(failure, Failure::Trap(_)), "{failure:?}");
        let failure = call(&limited.errno_on_refusal().build(), 2, 1, 16).expect_err("too large");
        assert!(matches!(failure, Failure::Errno(BlasErrno::TooLarge)), "{failure:?}");
    }

    struct Nobody;

    impl blasm_core::Blas for Nobody {
        fn name(&self) -> &str {
            "nobody"
        }

        fn fallback(&self) -> &dyn blasm_core::Blas {
            self
        }
    }

    /// The ABI's numbers, frozen: `witx/typenames.witx` says them, blasm-core gives them.
    #[test]
    fn errnos_are_the_numbers_of_the_abi() {
        assert_eq!(BlasErrno::try_from(0).ok(), Some(BlasErrno::Success));
        for position in 1..=63_u32 {
            let errno = BlasErrno::try_from(position).expect("positions are errnos");
            assert_eq!(format!("{errno:?}"), format!("Argument{position}"));
        }
        let refusals = [
            (64, BlasErrno::TooLarge),
            (65, BlasErrno::Unsupported),
            (66, BlasErrno::Interrupted),
            (67, BlasErrno::OutOfMemory),
        ];
        for (number, errno) in refusals {
            assert_eq!(BlasErrno::try_from(number).ok(), Some(errno));
        }
        assert!(BlasErrno::try_from(68).is_err());
    }
}
