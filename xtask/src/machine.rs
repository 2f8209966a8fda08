//! The machine that figures are taken on, in words.

/// The processor and its cores, for the line under a table.
pub fn describe() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        text.lines()
            .find_map(|l| l.strip_prefix("model name")?.split(": ").nth(1).map(str::to_owned))
    });
    format!(
        "{}, {} cores",
        cpu.as_deref().unwrap_or("unknown processor"),
        std::thread::available_parallelism().map_or(1, usize::from)
    )
}
