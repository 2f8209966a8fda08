//! Validates a module, function bodies on several threads.

use std::sync::atomic::{AtomicUsize, Ordering};
use wasmparser::{FuncToValidate, FunctionBody, Parser, ValidPayload, Validator, WasmFeatures};

/// Bodies that a thread takes at a time.
const BATCH: usize = 64;

/// Below this many bodies, threads cost more than they save.
const WORTH_THREADS: usize = 4096;

type Body<'a> = (FuncToValidate<wasmparser::ValidatorResources>, FunctionBody<'a>);

/// Accepts every proposal: the engine decides which ones a module may use.
pub(crate) fn validate(module: &[u8]) -> wasmparser::Result<()> {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    let mut bodies: Vec<Body<'_>> = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let ValidPayload::Func(function, body) = validator.payload(&payload?)? {
            bodies.push((function, body));
        }
    }
    let threads = match bodies.len() < WORTH_THREADS {
        true => 1,
        false => std::thread::available_parallelism().map_or(1, usize::from),
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut allocations = wasmparser::FuncValidatorAllocations::default();
        loop {
            let from = next.fetch_add(BATCH, Ordering::Relaxed);
            let Some(rest) = bodies.get(from..) else { return Ok(()) };
            for (function, body) in rest.iter().take(BATCH) {
                let function = FuncToValidate {
                    resources: function.resources.clone(),
                    index: function.index,
                    ty: function.ty,
                    features: function.features,
                };
                let mut validator = function.into_validator(std::mem::take(&mut allocations));
                validator.validate(body)?;
                allocations = validator.into_allocations();
            }
            if rest.len() <= BATCH {
                return Ok(());
            }
        }
    };
    if threads == 1 {
        return work();
    }
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut result = work();
        for other in others {
            let its = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            result = result.and(its);
        }
        result
    })
}
