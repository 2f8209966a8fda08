//! Looks at a library in a process of its own: what `Settings::probe` may name in a program that
//! embeds BLASM. `blasm` itself can do the same.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(unix)]
    return blasm_backends::gate::child(std::env::args_os().skip(1));
    #[cfg(not(unix))]
    {
        eprintln!("blasm-probe: libraries cannot be looked at on this system");
        ExitCode::from(2)
    }
}
