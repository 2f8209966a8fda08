//! Looks at a library in a process of its own: what a program that embeds BLASM may name in its
//! [`LoadGate`](blasm_gate::LoadGate). `blasm` itself can do the same.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    return blasm_gate::child(std::env::args_os().skip(1));
    #[cfg(not(unix))]
    {
        eprintln!("blasm-probe: libraries cannot be looked at on this system");
        ExitCode::from(2)
    }
}
