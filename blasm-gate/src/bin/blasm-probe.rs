//! Examines a library in a separate process: programs that embed BLASM may name it in their
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
