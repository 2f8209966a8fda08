//! The tables, as Markdown.
//!
//! Owns the list of tables, the sizes in each, and the sentences that say what is slower.

use crate::Report;
use blasm_tools::record::{Engine, Row, Samples, Way, median};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The sizes of the tables; the plots have all.
const SHOWN: [u64; 12] = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 16384, 1_000_000];

/// A line of a table.
fn line(cells: impl IntoIterator<Item = String>) -> String {
    format!("| {} |\n", cells.into_iter().collect::<Vec<_>>().join(" | "))
}

/// A table's first two lines.
fn header(names: impl IntoIterator<Item = String>) -> String {
    let names: Vec<String> = names.into_iter().collect();
    format!("{}|{}\n", line(names.clone()), "---|".repeat(names.len()))
}

/// Three significant digits of a number of GFLOP/s.
fn figure(x: f64) -> String {
    match x {
        x if x.is_nan() => String::new(),
        x if x >= 99.95 => format!("{x:.0}"),
        x if x >= 9.995 => format!("{x:.1}"),
        x => format!("{x:.2}"),
    }
}

impl Report {
    /// All tables, by the names of their marks.
    pub fn tables(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::from([
            ("machine", self.machine()),
            ("speed", self.speed()),
            ("guest-native", self.guest_over_native()),
            ("in-module", self.over_in_module()),
            ("summary", self.summary()),
            ("proposal", self.proposal()),
        ])
    }

    /// The sizes of the tables that were measured.
    fn shown(&self) -> Vec<u64> {
        SHOWN.into_iter().filter(|n| self.record.rows.iter().any(|row| row.n == *n)).collect()
    }

    fn machine(&self) -> String {
        let mut text = "| backend | what it says of itself |\n|---|---|\n".to_owned();
        for engine in self.record.engines.iter().filter(|e| e.way != Way::Guest) {
            let name = match engine.way {
                Way::InModule => "in the module".to_owned(),
                _ => format!("`{}`", engine.backend),
            };
            text += &line([name, engine.description.clone()]);
        }
        for why in &self.record.left_out {
            let _ = write!(text, "\nNot on this machine: {}.", why.lines().next().unwrap_or(why));
        }
        for peak in &self.record.peaks {
            let precision = if peak.precision == 's' { "single" } else { "double" };
            let gigaflops = figure(peak.gigaflops);
            let _ = write!(
                text,
                "\nThe processor's peak in {precision} precision: {gigaflops} GFLOP/s, the {}.\n",
                peak.how
            );
        }
        let _ = write!(
            text,
            "\n{} The run took {:.0} minutes.",
            self.caption(),
            (self.record.about.seconds / 60.0).ceil()
        );
        text
    }

    /// GFLOP/s of every routine, native and from a guest: double precision, then, folded up, the
    /// other types, and the same by the best sample instead of the median.
    fn speed(&self) -> String {
        let tables = |types: &[char], time: fn(&Samples) -> f64| -> String {
            let routines = self.routines().filter(|routine| routine.starts_with(types));
            routines.map(|routine| self.speed_of(routine, time)).collect()
        };
        let folded = |summary: &str, text: String| {
            format!("<details><summary>{summary}</summary>\n\n{text}</details>\n\n")
        };
        let mut text = tables(&['d'], Samples::median);
        text += &folded("types s, c and z", tables(&['s', 'c', 'z'], Samples::median));
        text += &folded(
            "type d, by the least time of all rounds instead of the median",
            tables(&['d'], Samples::minimum),
        );
        text + "GFLOP/s. " + &self.caption()
    }

    fn speed_of(&self, routine: &str, time: fn(&Samples) -> f64) -> String {
        let families = self.record.families.iter();
        let formula = families
            .filter(|family| family.routines.iter().any(|known| known == routine))
            .map(|family| family.formula.as_str());
        let mut text = format!("`{routine}`: {}\n\n", formula.collect::<String>());
        let backends = self.backends();
        let in_module = self.in_module().map(|_| "in the module".to_owned());
        let names = backends.iter().map(|name| format!("{name}: native / guest"));
        text += &header(["n".to_owned()].into_iter().chain(names).chain(in_module));
        for row in self.rows(routine).filter(|row| SHOWN.contains(&row.n)) {
            let speed = |engine: Option<&Engine>| {
                let samples = engine.and_then(|engine| row.of(engine));
                samples.map_or(String::new(), |samples| figure(row.operations / time(samples)))
            };
            let both = backends.iter().map(|name| {
                let of = |way| speed(self.engine(name, way));
                match (of(Way::Native), of(Way::Guest)) {
                    (native, guest) if native.is_empty() && guest.is_empty() => String::new(),
                    (native, guest) => format!("{native} / {guest}"),
                }
            });
            let in_module = self.in_module().map(|engine| speed(Some(engine)));
            text += &line([row.n.to_string()].into_iter().chain(both).chain(in_module));
        }
        text + "\n"
    }

    /// A line for each routine, a column for each size.
    fn by_size(&self, cell: impl Fn(&Row) -> Option<String>) -> String {
        let shown = self.shown();
        let names = shown.iter().map(|n| format!("n = {n}"));
        let mut text = header(["routine".to_owned()].into_iter().chain(names));
        for routine in self.routines() {
            let cells: Vec<String> = shown
                .iter()
                .map(|n| self.rows(routine).find(|row| row.n == *n).and_then(&cell))
                .map(Option::unwrap_or_default)
                .collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                text += &line([format!("`{routine}`")].into_iter().chain(cells));
            }
        }
        text
    }

    /// Time from a guest over time natively.
    fn guest_over_native(&self) -> String {
        let mut text = String::new();
        for (i, backend) in self.backends().into_iter().enumerate() {
            let table = self.by_size(|row| self.ratio(row, backend).map(|x| format!("{x:.2}")));
            // The table of the backend that `auto` takes is open; the others can be opened.
            if i == 0 {
                let _ = writeln!(text, "`{backend}`:\n\n{table}");
            } else {
                let _ = writeln!(
                    text,
                    "<details><summary><code>{backend}</code></summary>\n\n{table}\n</details>\n"
                );
            }
        }
        text + &self.caption()
    }

    fn over_in_module(&self) -> String {
        let gain = |row: &Row| {
            let (gain, engine) = self.gain(row)?;
            Some(format!("{} {}", figure(gain), engine.backend))
        };
        format!("{}\n{}\n\n{}", self.by_size(gain), self.exceptions(), self.caption())
    }

    /// Where the BLAS in the module is faster than every backend.
    fn exceptions(&self) -> String {
        let mut slower = Vec::new();
        let mut rows = 0;
        for routine in self.routines() {
            let mut sizes = Vec::new();
            for row in self.rows(routine) {
                let Some((gain, _)) = self.gain(row) else { continue };
                rows += 1;
                if gain < 1.0 {
                    sizes.push(format!("{} ({gain:.2})", row.n));
                }
            }
            if !sizes.is_empty() {
                slower.push(format!("`{routine}` at n = {}", sizes.join(", ")));
            }
        }
        match slower.is_empty() {
            true => format!(
                "At every one of the {rows} measured pairs of routine and size a backend is faster than the \
                 BLAS in the module."
            ),
            false => format!(
                "Of {rows} measured pairs of routine and size these are slower from every backend than in the \
                 module: {}.",
                slower.join("; ")
            ),
        }
    }

    /// The table in the proposal: real types, few sizes.
    fn proposal(&self) -> String {
        const SIZES: [u64; 5] = [4, 16, 64, 256, 512];
        let names = SIZES.iter().map(|n| format!("n = {n}"));
        let mut table = header(std::iter::once("routine".to_owned()).chain(names));
        for routine in ["sgemm", "dgemm", "dtrsm", "dsyrk", "dgemv"] {
            let gain = |n: &u64| {
                let row = self.rows(routine).find(|row| row.n == *n);
                row.and_then(|row| self.gain(row)).map_or(String::new(), |(gain, _)| figure(gain))
            };
            let name = std::iter::once(format!("`{routine}`"));
            table.push_str(&line(name.chain(SIZES.iter().map(gain))));
        }
        format!("{table}\n{}", self.caption())
    }

    /// The sentence in the README.
    fn summary(&self) -> String {
        let best = |level3: bool, least: u64| {
            let families = ["gemm", "trsm", "syrk"];
            let rows =
                self.record.rows.iter().filter(|row| {
                    families.contains(&row.family.as_str()) == level3 && row.n >= least
                });
            rows.filter_map(|row| self.gain(row)).map(|(gain, _)| gain).collect::<Vec<f64>>()
        };
        let level3 = best(true, 64);
        let ends = |values: &[f64]| {
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let most = values.iter().copied().fold(0.0, f64::max);
            format!("{} to {} times", figure(least), figure(most))
        };
        if level3.is_empty() {
            return "The last run had no BLAS in the module to compare with.".to_owned();
        }
        format!(
            "From n = 64 on, `gemm`, `trsm` and `syrk` of the best backend, called from a guest, are {} as \
             fast as OpenBLAS compiled into the module, {} in the median ([all figures](docs/benchmarks.md#side-by-side)).",
            ends(&level3),
            figure(median(level3.clone())),
        )
    }
}
