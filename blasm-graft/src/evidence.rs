//! Whether a function takes its integers and characters by reference.
//!
//! A Fortran symbol's parameters are all i32, so its type says little. A compiler that sees all
//! callers of a function (a static copy that f2c writes into each file; link-time optimisation)
//! passes values where the source passes addresses, and the type stays the same. The values passed
//! to such a function would be mistaken for addresses. The body shows what they are: it reads
//! through an address.

use wasmparser::{FunctionBody, Operator};

/// The parameters that a body reads through, as it gets them: `local.get` and a load of four bytes
/// or one.
pub(crate) fn read_through(body: &FunctionBody<'_>) -> wasmparser::Result<Vec<u32>> {
    let mut found = Vec::new();
    let mut last = None;
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let operator = operators.read()?;
        if let (
            Some(local),
            Operator::I32Load { memarg }
            | Operator::I32Load8U { memarg }
            | Operator::I32Load8S { memarg },
        ) = (last, &operator)
            && memarg.offset == 0
            && !found.contains(&local)
        {
            found.push(local);
        }
        last = match operator {
            Operator::LocalGet { local_index } | Operator::LocalTee { local_index } => {
                Some(local_index)
            }
            _ => None,
        };
    }
    Ok(found)
}
