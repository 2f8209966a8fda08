//! Whether a function takes its integers and characters by reference.
//!
//! A Fortran symbol's parameters are all i32, so its type says little. A compiler that sees all
//! callers of a function (a static copy that f2c writes into each file; link-time optimisation)
//! passes values where the source passes addresses, and the type stays the same. The values passed
//! to such a function would be mistaken for addresses. The body shows what they are: it reads
//! through an address, or passes it on to a function that does, as f2c's code does to compare
//! characters (`lsame_(uplo, "U")`).

use crate::survey::Survey;
use wasmparser::{FunctionBody, Operator};

/// What a body does with its parameters.
#[derive(Default)]
pub(crate) struct Evidence {
    /// Those that it reads through, as it gets them: `local.get` and a load of four bytes or one.
    read: Vec<u32>,
    /// Those that are the first argument of a call whose other arguments are constants: parameter,
    /// function, and how many others there are.
    passed: Vec<(u32, u32, usize)>,
}

impl Evidence {
    pub(crate) fn of(body: &FunctionBody<'_>) -> wasmparser::Result<Evidence> {
        let mut found = Evidence::default();
        // The last local that was pushed, and how many constants were since.
        let mut last: Option<(u32, usize)> = None;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let operator = operators.read()?;
            last = match (last, operator) {
                (
                    Some((local, 0)),
                    Operator::I32Load { memarg }
                    | Operator::I32Load8U { memarg }
                    | Operator::I32Load8S { memarg },
                ) if memarg.offset == 0 => {
                    if !found.read.contains(&local) {
                        found.read.push(local);
                    }
                    None
                }
                (Some((local, others)), Operator::Call { function_index }) if others > 0 => {
                    let call = (local, function_index, others);
                    if !found.passed.contains(&call) {
                        found.passed.push(call);
                    }
                    None
                }
                (_, Operator::LocalGet { local_index } | Operator::LocalTee { local_index }) => {
                    Some((local_index, 0))
                }
                (Some((local, others)), Operator::I32Const { .. }) => Some((local, others + 1)),
                _ => None,
            };
        }
        Ok(found)
    }

    /// Whether a parameter is an address.
    pub(crate) fn is_address(&self, param: u32, survey: &Survey<'_>) -> wasmparser::Result<bool> {
        if self.read.contains(&param) {
            return Ok(true);
        }
        for (_, callee, others) in self.passed.iter().filter(|(local, ..)| *local == param) {
            let Some(defined) = (*callee as usize).checked_sub(survey.imported.len()) else {
                continue;
            };
            let all = survey.signature(defined).map(|(params, _)| params.len());
            if all == Some(others + 1)
                && let Some(body) = survey.body(defined)
                && Evidence::of(&body)?.read.contains(&0)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
