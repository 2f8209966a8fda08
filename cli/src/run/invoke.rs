//! `--invoke` on a core module: arguments from the command line, results to stdout.

use super::host::text;
use std::ffi::OsString;
use wasmtime::error::Context;
use wasmtime::{FuncType, Result, Val, ValType, bail};

/// The arguments of a function, parsed by its type. Any others are ignored: a program gets its own
/// arguments through WASI.
pub(crate) fn values(what: &str, ty: &FuncType, args: &[OsString]) -> Result<Vec<Val>> {
    let wanted = ty.params().len();
    if args.len() < wanted {
        bail!("not enough arguments for {what}: it takes {wanted}, but there are {}", args.len());
    }
    ty.params()
        .zip(args)
        .enumerate()
        .map(|(i, (ty, arg))| {
            let arg = text(arg)?;
            value(&ty, &arg).with_context(|| {
                format!("argument {} of {what}: `{arg}` is not a valid {ty}", i + 1)
            })
        })
        .collect()
}

/// Integers may be hexadecimal.
fn value(ty: &ValType, text: &str) -> Result<Val> {
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    Ok(match (ty, hexadecimal) {
        (ValType::I32, Some(digits)) => Val::I32(i32::from_str_radix(digits, 16)?),
        (ValType::I32, None) => Val::I32(text.parse()?),
        (ValType::I64, Some(digits)) => Val::I64(i64::from_str_radix(digits, 16)?),
        (ValType::I64, None) => Val::I64(text.parse()?),
        (ValType::F32, _) => Val::F32(text.parse::<f32>()?.to_bits()),
        (ValType::F64, _) => Val::F64(text.parse::<f64>()?.to_bits()),
        _ => bail!("values of this type cannot be given on a command line"),
    })
}

/// A result as a line.
pub(crate) fn line(result: &Val) -> String {
    let reference =
        |name: &str, null: bool| if null { format!("<null {name}>") } else { format!("<{name}>") };
    match result {
        Val::I32(x) => x.to_string(),
        Val::I64(x) => x.to_string(),
        Val::F32(bits) => f32::from_bits(*bits).to_string(),
        Val::F64(bits) => f64::from_bits(*bits).to_string(),
        Val::V128(bits) => bits.as_u128().to_string(),
        Val::FuncRef(x) => reference("funcref", x.is_none()),
        Val::ExternRef(x) => reference("externref", x.is_none()),
        Val::AnyRef(x) => reference("anyref", x.is_none()),
        Val::ExnRef(x) => reference("exnref", x.is_none()),
        Val::ContRef(x) => reference("contref", x.is_none()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_by_the_type() {
        let read = |ty, text: &str| value(&ty, text).ok().map(|value| line(&value));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read(ValType::I32, "-7"), some("-7"));
        assert_eq!(read(ValType::I32, "0x10"), some("16"));
        assert_eq!(read(ValType::I32, "4294967296"), None);
        assert_eq!(read(ValType::I64, "0X7fffffffffffffff"), some("9223372036854775807"));
        assert_eq!(read(ValType::F32, "1.5"), some("1.5"));
        assert_eq!(read(ValType::F64, "inf"), some("inf"));
        assert_eq!(read(ValType::F64, "0x1"), None);
        assert_eq!(read(ValType::FUNCREF, "x"), None);
    }
}
