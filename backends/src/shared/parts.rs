//! Libraries that load parts of themselves: the choice of parts is made before the first call.
//!
//! MKL ends the process if it cannot load a part of itself, and otherwise the environment decides
//! which parts it loads, and with them even the width of its integers. So we look for the parts
//! first, and make the choice with calls.

use super::Symbols;
use super::open::function;
use std::ffi::c_int;
use std::path::Path;

/// The parts of a library, as data. A part's file is named like the library's own: what follows the
/// stem is the same.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// The stem of the library's own file.
    pub stem: &'static str,
    /// The stems of files that must be in the same folder.
    pub needs: &'static [&'static str],
    /// The function that chooses the interface, and the number for 32-bit integers.
    pub interface: (&'static str, i32),
    /// The function that chooses how it threads.
    pub set_threading: &'static str,
    /// The ways, the best first.
    pub threading: &'static [Way],
}

/// A way to thread.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Its name.
    pub name: &'static str,
    /// Its number.
    pub number: i32,
    /// The stem of its file.
    pub file: &'static str,
    /// A library that it needs, beside it or where the system finds it.
    pub needs: Option<&'static str>,
    /// Whether a call may use several threads.
    pub parallel: bool,
}

impl Way {
    /// With several threads.
    pub const fn parallel(
        name: &'static str,
        number: i32,
        file: &'static str,
        needs: &'static str,
    ) -> Self {
        Self { name, number, file, needs: Some(needs), parallel: true }
    }

    /// With one thread.
    pub const fn sequential(number: i32, file: &'static str) -> Self {
        Self { name: "sequential", number, file, needs: None, parallel: false }
    }
}

impl Parts {
    /// Looks for the parts and chooses; returns the chosen way to thread.
    pub(super) fn choose(
        &self,
        file: &Path,
        symbols: Symbols<'_>,
        parallel: bool,
        loads: impl Fn(&str) -> bool,
    ) -> Result<&'static Way, String> {
        let (folder, ending) = self.place(file)?;
        let path = |stem: &str| folder.join(format!("{stem}{ending}"));
        if let Some(missing) = self.needs.iter().find(|stem| !path(stem).exists()) {
            return Err(format!(
                "its part {} is missing, without which it would end the process",
                path(missing).display()
            ));
        }
        let way = self.threading.iter().find(|way| {
            (parallel || !way.parallel)
                && path(way.file).exists()
                && way.needs.is_none_or(|name| folder.join(name).exists() || loads(name))
        });
        let way = way.ok_or("none of its threading layers is complete")?;
        let set = |name: &str, number: i32| {
            let address = symbols(name).ok_or_else(|| format!("it has no symbol `{name}`"))?;
            // SAFETY: this function of a library that has it takes an int and returns the one in
            // force.
            let set: unsafe extern "C" fn(c_int) -> c_int = unsafe { function(address) };
            // SAFETY: likewise; the numbers are from the row.
            match unsafe { set(number) } {
                taken if taken == number => Ok(()),
                taken => Err(format!("`{name}({number})` set {taken}: it was called before")),
            }
        };
        set(self.interface.0, self.interface.1)?;
        set(self.set_threading, way.number)?;
        Ok(way)
    }

    /// The folder of the library, and the end of its file's name.
    fn place<'a>(&self, file: &'a Path) -> Result<(&'a Path, &'a str), String> {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let ending = name.strip_prefix(self.stem).ok_or_else(|| {
            format!("it is not called `{}…`, so its parts cannot be found", self.stem)
        })?;
        Ok((file.parent().unwrap_or(Path::new(".")), ending))
    }
}
