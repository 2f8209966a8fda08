//! `-D coredump`.

use super::host::Host;
use super::options::RunArgs;
use crate::output::note;
use wasmtime::{Error, Store, Trap, WasmCoreDump};

/// Writes the core dump that `-D coredump` asks for.
pub(crate) fn dump(args: &RunArgs, store: &mut Store<Host>, error: Error) -> Error {
    let Some(path) = &args.common.debug.coredump else { return error };
    if !error.is::<Trap>() {
        return error;
    }
    let Some(dump) = error.downcast_ref::<WasmCoreDump>() else { return error };
    let bytes = dump.serialize(&mut *store, &args.file());
    match std::fs::write(path, bytes) {
        Ok(()) => error.context(format!("core dumped at {path}")),
        Err(why) => {
            note!("cannot write the core dump to {path}: {why}");
            error
        }
    }
}
