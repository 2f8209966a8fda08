//! The BLAS that a program is lent: a library that is opened while the program is compiled, behind
//! a guard, with the limits that the options set.
//!
//! [`crate::blas`] decides which library that is.

use super::blas_profile::Report;
use super::options::RunArgs;
use crate::blas::BlasOptions;
use crate::output::note;
use blasm_core::layer::Layer;
use blasm_core::layer::profile::Profile;
use blasm_core::registry::{LoadError, Selected};
use blasm_core::{Decisions, Guard};
use blasm_wasmtime::{BlasCtx, BlasCtxBuilder};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread::JoinHandle;
use wasmtime::{Error, Result};

/// A backend that is being loaded. If the program turns out not to call BLAS, no message is
/// printed; but the loading is awaited, since a process must not end in the middle of a library's
/// constructors.
pub(crate) struct Opening {
    loading: Option<JoinHandle<std::result::Result<Selected, LoadError>>>,
    options: BlasOptions,
}

impl Opening {
    /// Starts to load the backend on a separate thread, while the program is compiled.
    pub(crate) fn begin(options: BlasOptions) -> Self {
        let selecting = options.clone();
        let loading = std::thread::spawn(move || selecting.select());
        Self { loading: Some(loading), options }
    }

    /// How much a component's buffers may take, if that was given.
    pub(crate) fn buffer_memory(&self) -> Option<u64> {
        self.options.buffer_memory
    }

    /// Sets what calls may take, as far as that was given.
    pub(crate) fn limits(&self) -> impl FnOnce(BlasCtxBuilder) -> BlasCtxBuilder + use<> {
        let BlasOptions { call_flops, max_flops, max_bytes, rate, .. } = self.options;
        let threads = self.options.settings.threads;
        move |builder| {
            let builder = builder.threads(threads).call_flops(call_flops).max_flops(max_flops);
            builder.max_bytes(max_bytes).rate(rate)
        }
    }

    /// Waits for it, and puts the layers in.
    pub(crate) fn guard(mut self) -> Result<(Arc<Guard>, Option<Report>)> {
        let selected = self.loading.take().and_then(|loading| loading.join().ok());
        let selected = selected
            .ok_or_else(|| Error::msg("the thread that loads the BLAS library panicked"))?;
        let backend = self.options.take(selected)?;
        if !self.options.profiles() {
            return Ok((blasm_backends::guard(&backend), None));
        }
        let profile = Arc::new(Profile::default());
        let layers: [Arc<dyn Layer>; 1] = [profile.clone()];
        let decisions = Arc::new(Decisions::default());
        let builder = blasm_backends::guard_builder(&backend).layers(&layers);
        let guard = Arc::new(builder.decisions(decisions.clone()).build());
        let file = self.options.profile.take();
        Ok((guard, Some(Report::begin(profile, decisions, backend, file))))
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        if let Some(loading) = self.loading.take() {
            let _ = loading.join();
        }
    }
}

/// What a program that calls BLAS gets.
pub(crate) struct Lent {
    pub(crate) context: BlasCtx,
    /// What is reported about its calls when it ends.
    pub(crate) report: Option<Arc<Report>>,
    /// Ends a call that runs, if there is a limit on the program's time.
    pub(crate) stop: Option<Arc<AtomicBool>>,
}

/// The program's BLAS, on a library that may be opening already, if it needs one.
pub(crate) fn lend(args: &RunArgs, opening: Option<Opening>, needed: bool) -> Result<Option<Lent>> {
    if !needed {
        if args.blas.profile() {
            note!("there is no profile, since the program does not call BLAS");
        }
        return Ok(None);
    }
    let opening = opening.unwrap_or_else(|| Opening::begin(args.blas.options()));
    // What limits a guest's memory limits its buffers: they are memory for the same data.
    let buffers = opening.buffer_memory().unwrap_or(BlasCtxBuilder::BUFFER_MEMORY);
    let memory = args.common.wasm.max_memory_size.map_or(u64::MAX, |bytes| bytes as u64);
    let limits = opening.limits();
    let (guard, report) = opening.guard()?;
    // `-W timeout` stops calls by a flag, and nothing else ends an epoch that is meant for the guest.
    let builder = BlasCtx::builder(guard).buffer_memory(buffers.min(memory)).ignore_epochs();
    let mut builder = limits(builder);
    let stop = args.common.wasm.timeout.map(|_| Arc::new(AtomicBool::new(false)));
    if let Some(stop) = &stop {
        builder = builder.interrupt(stop.clone());
    }
    Ok(Some(Lent { context: builder.build(), report: report.map(Arc::new), stop }))
}
