//! Describes the machine that figures are measured on.

use crate::process;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The processor and its cores, for the line under a table.
pub fn describe() -> String {
    let cpu = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        text.lines()
            .find_map(|l| l.strip_prefix("model name")?.split(": ").nth(1).map(str::to_owned))
    });
    format!(
        "{}, {} cores",
        cpu.as_deref().unwrap_or("unknown processor"),
        std::thread::available_parallelism().map_or(1, usize::from)
    )
}

/// The widest vector instructions that the processor reports, which limit the speed of a library.
pub fn vectors() -> Option<&'static str> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let flags = text.lines().find(|line| line.starts_with("flags"))?;
    let has = |flag: &str| flags.split_whitespace().any(|word| word == flag);
    [("avx512f", "AVX-512"), ("avx2", "AVX2")]
        .into_iter()
        .find_map(|(flag, name)| has(flag).then_some(name))
}

/// The compiler's version, as it reports it.
///
/// # Errors
/// If there is no compiler.
pub fn rustc() -> Result<String> {
    let mut rustc = Command::new("rustc");
    rustc.arg("--version");
    let text = process::output(rustc)?;
    Ok(text.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

/// A crate's version, from the lock file.
///
/// # Errors
/// If the lock file does not have the crate.
pub fn locked(root: &Path, name: &str) -> Result<String> {
    let lock: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    packages
        .into_iter()
        .flatten()
        .find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))
        .and_then(|package| Some(package.get("version")?.as_str()?.to_owned()))
        .with_context(|| format!("Cargo.lock has no {name}"))
}
