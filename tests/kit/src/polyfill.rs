//! The polyfill as a host: the module that has `wasi_ephemeral_blas` where the runtime has no BLAS.

use crate::format::Case;
use crate::host::{Host, Outcome, lay};
use blasm_transports::polyfill;

/// Its functions, called as a guest calls them, on the memory that it shares with one.
pub struct Polyfill(polyfill::Polyfill);

impl Polyfill {
    /// An instance of its bytes, in Wasmtime.
    pub fn new(module: &[u8]) -> Polyfill {
        Polyfill(polyfill::Polyfill::new(module))
    }
}

impl Host for Polyfill {
    fn name(&self) -> String {
        "polyfill".to_owned()
    }

    fn call(&mut self, case: &Case) -> Outcome {
        let laid = lay(case);
        let outcome = match laid.ends_memory {
            true => self.0.run_at_end(&laid.call),
            false => self.0.run(&laid.call),
        };
        laid.outcome(case, outcome)
    }
}
