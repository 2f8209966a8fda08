//! `--profile`: support for native profilers, or sampling of the guest from inside.
//!
//! The profile of BLAS calls is in [`super::blas_profile`].

use super::host::Host;
use crate::output::{note, say};
use std::path::{Path, PathBuf};
use std::time::Duration;
use wasmtime::component::Component;
use wasmtime::{
    AsContext, Config, GuestProfiler, Module, ProfilingStrategy, Result, Store, StoreContextMut,
    UpdateDeadline,
};
use wasmtime_cli_flags::opt;

/// The requested profiler.
#[derive(Clone, Debug)]
pub(crate) enum Profiler {
    Native(ProfilingStrategy),
    Guest { path: PathBuf, interval: Duration },
}

impl std::str::FromStr for Profiler {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let words: Vec<&str> = text.split(',').collect();
        let strategy = match words[..] {
            ["perfmap"] => ProfilingStrategy::PerfMap,
            ["jitdump"] => ProfilingStrategy::JitDump,
            ["vtune"] => ProfilingStrategy::VTune,
            ["guest", ref rest @ ..] if rest.len() <= 2 => {
                let path = rest.first().copied().unwrap_or("wasmtime-guest-profile.json").into();
                let interval = match rest.get(1) {
                    Some(text) => <Duration as opt::WasmtimeOptionValue>::parse(Some(text))
                        .map_err(|error| format!("{error:#}"))?,
                    None => Duration::from_millis(10),
                };
                return Ok(Profiler::Guest { path, interval });
            }
            _ => {
                return Err(format!(
                    "unknown profiling strategy `{text}`: perfmap, jitdump, vtune, or guest[,path[,interval]]"
                ));
            }
        };
        Ok(Profiler::Native(strategy))
    }
}

impl Profiler {
    /// What the engine must know.
    pub(crate) fn tune(&self, config: &mut Config) {
        match self {
            Profiler::Native(strategy) => config.profiler(*strategy),
            Profiler::Guest { .. } => config.epoch_interruption(true),
        };
    }

    /// Begins to sample modules. `timeout` ends the guest, with the precision of an interval.
    pub(crate) fn begin(
        &self,
        store: &mut Store<Host>,
        name: &str,
        modules: Vec<(String, Module)>,
        timeout: Option<Duration>,
    ) -> Result<()> {
        let Profiler::Guest { interval, .. } = self else { return Ok(()) };
        let profiler = GuestProfiler::new(store.engine(), name, *interval, modules)?;
        sample(store, profiler, *interval, timeout);
        Ok(())
    }

    /// Begins to sample a component.
    pub(crate) fn begin_component(
        &self,
        store: &mut Store<Host>,
        name: &str,
        component: &Component,
        timeout: Option<Duration>,
    ) -> Result<()> {
        let Profiler::Guest { interval, .. } = self else { return Ok(()) };
        let component = component.clone();
        let profiler =
            GuestProfiler::new_component(store.engine(), name, *interval, component, [])?;
        sample(store, profiler, *interval, timeout);
        Ok(())
    }

    /// Writes what was sampled.
    pub(crate) fn end(&self, store: &mut Store<Host>) {
        let Profiler::Guest { path, .. } = self else { return };
        let Some(profiler) = store.data_mut().profiler.take() else { return };
        match write(profiler, path) {
            Ok(()) => say!(
                "\nProfile written to: {}\nView this profile at https://profiler.firefox.com/.",
                path.display()
            ),
            Err(error) => {
                note!("cannot write the profile to {}: {error:#}", path.display());
            }
        }
    }
}

fn sample(
    store: &mut Store<Host>,
    profiler: GuestProfiler,
    interval: Duration,
    timeout: Option<Duration>,
) {
    store.data_mut().profiler = Some(profiler);
    // Calls to the host, including BLAS, appear as intervals.
    store.call_hook(|store, kind| {
        with(store, |profiler, store| profiler.call_hook(store, kind));
        Ok::<(), wasmtime::Error>(())
    });
    let mut left = timeout.map(|timeout| timeout.div_duration_f64(interval).ceil() as u64);
    store.epoch_deadline_callback(move |store| {
        with(store, |profiler, store| profiler.sample(store, Duration::ZERO));
        match &mut left {
            Some(0 | 1) => Ok(UpdateDeadline::Interrupt),
            Some(left) => {
                *left -= 1;
                Ok(UpdateDeadline::Continue(1))
            }
            None => Ok(UpdateDeadline::Continue(1)),
        }
    });
    store.set_epoch_deadline(1);
    let engine = store.engine().clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(interval);
            engine.increment_epoch();
        }
    });
}

fn write(profiler: GuestProfiler, path: &Path) -> Result<()> {
    let file = std::fs::File::create(path)?;
    profiler.finish(std::io::BufWriter::new(file))
}

/// The profiler needs the store, which owns it.
fn with(
    mut store: StoreContextMut<'_, Host>,
    f: impl FnOnce(&mut GuestProfiler, wasmtime::StoreContext<'_, Host>),
) {
    if let Some(mut profiler) = store.data_mut().profiler.take() {
        f(&mut profiler, store.as_context());
        store.data_mut().profiler = Some(profiler);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strategies_have_wasmtimes_spelling() {
        assert!(matches!("perfmap".parse(), Ok(Profiler::Native(ProfilingStrategy::PerfMap))));
        let Ok(Profiler::Guest { path, interval }) = "guest,p.json,2ms".parse() else {
            panic!("it is legal")
        };
        assert_eq!((path, interval), ("p.json".into(), Duration::from_millis(2)));
        assert!("guest,a,1ms,x".parse::<Profiler>().is_err());
        assert!("flame".parse::<Profiler>().is_err());
    }
}
