//! Hints for traps, in addition to Wasmtime's message.

use crate::output;
use wasmtime::{Error, Trap, WasmBacktrace};

/// Addresses of 32 bits wrap here.
const WRAP: u64 = 1 << 32;

/// How far below zero an address may be a stack overflow: a frame may be as large as its arrays.
const BELOW: u64 = 256 << 20;

/// A sentence about what may have gone wrong, if there are signs of it.
pub(crate) fn hint(error: &Error) -> Option<String> {
    match error.downcast_ref::<Trap>()? {
        Trap::UnreachableCodeReached => {
            // The linker's stub traps itself.
            let backtrace = error.downcast_ref::<WasmBacktrace>()?;
            stub(backtrace.frames().first()?.func_name()?)
        }
        Trap::MemoryOutOfBounds => error.chain().find_map(|cause| below_zero(&cause.to_string())),
        _ => None,
    }
}

/// The meaning of a stub function that wasm-ld generated in place of a call that it could not link.
fn stub(function: &str) -> Option<String> {
    if let Some(name) = function.strip_prefix("signature_mismatch:") {
        let name = output::name(name);
        return Some(format!(
            "the program was linked although two of its files declare `{name}` differently: the arguments or \
             the result of the call do not match the definition. wasm-ld warned about it (\"function signature \
             mismatch: {name}\") and turned the call into a trap. Make the declarations agree; docs/guests.md \
             says which library a Fortran program needs"
        ));
    }
    let name = output::name(function.strip_prefix("undefined_weak:")?);
    Some(format!(
        "the program calls `{name}`, which is declared weak but not defined in any of the files that it was linked \
         from"
    ))
}

/// A hint for a fault at an address just below 4 GiB.
fn below_zero(cause: &str) -> Option<String> {
    let rest = cause.strip_prefix("memory fault at wasm address 0x")?;
    let (address, size) = rest.split_once(" in linear memory of size 0x")?;
    let address = u64::from_str_radix(address, 16).ok()?;
    let size = u64::from_str_radix(size.trim_end(), 16).ok()?;
    let below = WRAP.checked_sub(address).filter(|below| (1..=BELOW).contains(below))?;
    (address >= size).then(|| {
        format!(
            "{address:#x} is {below} bytes below address 0, in 32 bits. This is most often a stack overflow: the \
             stack is at the beginning of the memory, and has 64 KiB by default. Link with `-Wl,-z,stack-size=8388608` (Rust: `-C link-arg=-zstack-size=8388608`)"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stack_is_told_from_other_faults() {
        let fault = |address: u64, size: u64| {
            below_zero(&format!(
                "memory fault at wasm address 0x{address:x} in linear memory of size 0x{size:x}"
            ))
        };
        assert!(fault(0xfffc_31b0, 0x20000).is_some_and(|hint| hint.contains("-z,stack-size")));
        assert!(fault(0xffff_ffff, 0x10000).is_some_and(|hint| hint.contains(" 1 bytes below")));
        for (address, size) in
            [(0x20000, 0x20000), (0x8000_0000, 0x10000), (1 << 32, 0x10000), (0xffff_0000, 1 << 32)]
        {
            assert_eq!(fault(address, size), None, "{address:#x}, {size:#x}");
        }
        assert_eq!(
            below_zero("memory fault at wasm address 0xzz in linear memory of size 0x"),
            None
        );
    }

    #[test]
    fn stubs_of_the_linker_are_known() {
        assert!(stub("signature_mismatch:dgemv_").is_some_and(|hint| hint.contains("`dgemv_`")));
        assert!(stub("undefined_weak:xerbla_").is_some_and(|hint| hint.contains("`xerbla_`")));
        assert_eq!(stub("dgemv_"), None);
    }
}
