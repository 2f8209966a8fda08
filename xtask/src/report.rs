//! `cargo xtask report`: the tables and plots of the comparison, written into the documents.
//!
//! Owns what is reported from a record and how: which sizes a table has, which sentence says what
//! is slower. The text around the tables is written by hand and stays; a table is between a line
//! `<!-- report: NAME -->` and a line `<!-- end -->`. `plot` does the drawing.

mod plot;
#[path = "../../benches/src/record.rs"]
mod record;

use crate::bench::{self, Compare};
use crate::process::Step;
use anyhow::{Context, Result, ensure};
use record::{Engine, Record, Row, Samples, Way, median};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The sizes of the tables; the plots have all.
const SHOWN: [u64; 12] = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 16384, 1_000_000];
/// The documents that have tables.
const DOCUMENTS: [&str; 3] = ["docs/benchmarks.md", "README.md", "proposal/README.md"];
/// Where the plots go.
const PLOTS: &str = "docs/plots";

/// Writes tables and plots from the last run, or from a new one.
pub fn run(root: &Path, again: bool, options: &Compare) -> Result<()> {
    let path = bench::results(root);
    if again || !path.is_file() {
        bench::compare(root, options)?;
    }
    let text = fs::read_to_string(&path)?;
    let record: Record = serde_json::from_str(&text)
        .with_context(|| format!("{} is not of this version; run with --again", path.display()))?;
    let report = Report { record };
    let tables = report.tables();
    for document in DOCUMENTS {
        let path = root.join(document);
        let before = fs::read_to_string(&path)?;
        let after = insert(&before, &tables).with_context(|| document.to_owned())?;
        if before != after {
            fs::write(&path, after)?;
            Step::done(document);
        }
    }
    let folder = root.join(PLOTS);
    fs::create_dir_all(&folder)?;
    for figure in report.figures() {
        let path = folder.join(&figure.name).with_extension("svg");
        fs::write(&path, figure.draw()?)?;
        Step::done(format!("{PLOTS}/{}.svg", figure.name));
    }
    Ok(())
}

/// Puts tables between their marks.
fn insert(document: &str, tables: &BTreeMap<&str, String>) -> Result<String> {
    const END: &str = "<!-- end -->";
    let (mut out, mut rest) = (String::new(), document);
    while let Some((before, after)) = rest.split_once("<!-- report: ") {
        let (name, after) = after.split_once(" -->").context("a mark does not end")?;
        let table = tables.get(name).with_context(|| format!("there is no table `{name}`"))?;
        let (_, after) = after.split_once(END).with_context(|| format!("`{name}` has no end"))?;
        ensure!(!name.contains('\n'), "a mark does not end");
        let _ = write!(out, "{before}<!-- report: {name} -->\n{table}\n{END}");
        rest = after;
    }
    Ok(out + rest)
}

struct Report {
    record: Record,
}

/// A line of a table.
fn line(cells: impl IntoIterator<Item = String>) -> String {
    format!("| {} |\n", cells.into_iter().collect::<Vec<_>>().join(" | "))
}

/// A table's first two lines.
fn header(names: impl IntoIterator<Item = String>) -> String {
    let names: Vec<String> = names.into_iter().collect();
    format!("{}|{}\n", line(names.clone()), "---|".repeat(names.len()))
}

/// Three digits, and no more of a number of GFLOP/s.
fn figure(x: f64) -> String {
    match x {
        x if x.is_nan() => String::new(),
        x if x >= 99.95 => format!("{x:.0}"),
        x if x >= 9.995 => format!("{x:.1}"),
        x => format!("{x:.2}"),
    }
}

impl Report {
    fn tables(&self) -> BTreeMap<&'static str, String> {
        BTreeMap::from([
            ("machine", self.machine()),
            ("speed", self.speed()),
            ("guest-native", self.guest_over_native()),
            ("in-module", self.over_in_module()),
            ("summary", self.summary()),
            ("proposal", self.proposal()),
        ])
    }

    /// Under every table: on what, with what, when and how it was measured.
    fn caption(&self) -> String {
        let about = &self.record.about;
        format!(
            "Medians of up to {} rounds in turn, {}, {} BLAS thread{}; {}; {}; {}; `{}`.",
            about.rounds,
            about.clock,
            about.threads,
            if about.threads == 1 { "" } else { "s" },
            about.machine,
            about.versions,
            about.date,
            about.command,
        )
    }

    fn backends(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for engine in self.record.engines.iter().filter(|e| e.way != Way::InModule) {
            if !names.contains(&engine.backend.as_str()) {
                names.push(&engine.backend);
            }
        }
        names
    }

    fn engine(&self, backend: &str, way: Way) -> Option<&Engine> {
        self.record.engines.iter().find(|e| e.backend == backend && e.way == way)
    }

    fn in_module(&self) -> Option<&Engine> {
        self.record.engines.iter().find(|e| e.way == Way::InModule)
    }

    fn rows<'a>(&'a self, routine: &'a str) -> impl Iterator<Item = &'a Row> {
        self.record.rows.iter().filter(move |row| row.routine == routine)
    }

    fn routines(&self) -> impl Iterator<Item = &str> {
        self.record.families.iter().flat_map(|family| &family.routines).map(String::as_str)
    }

    /// The sizes of the tables that were measured.
    fn shown(&self) -> Vec<u64> {
        SHOWN.into_iter().filter(|n| self.record.rows.iter().any(|row| row.n == *n)).collect()
    }

    /// The peak of a routine's precision.
    fn peak(&self, routine: &str) -> Option<&record::Peak> {
        let precision = if routine.starts_with(['s', 'c']) { 's' } else { 'd' };
        self.record.peaks.iter().find(|peak| peak.precision == precision)
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

    /// GFLOP/s of every routine, native and from a guest: those of double precision, and folded up
    /// the other types, and the same of the best sample in place of the median.
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

    /// A routine a line, a size a column.
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

    fn ratio(&self, row: &Row, backend: &str) -> Option<f64> {
        let of = |way| row.of(self.engine(backend, way)?);
        Some(of(Way::Guest)?.ratio(of(Way::Native)?))
    }

    /// Time from a guest over time natively.
    fn guest_over_native(&self) -> String {
        let mut text = String::new();
        for (i, backend) in self.backends().into_iter().enumerate() {
            let table = self.by_size(|row| self.ratio(row, backend).map(|x| format!("{x:.2}")));
            // What `auto` takes stands open; the others can be opened.
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

    /// The fastest backend from a guest and how many times as fast as the BLAS in the module it is.
    fn gain<'a>(&'a self, row: &Row) -> Option<(f64, &'a Engine)> {
        let in_module = row.of(self.in_module()?)?;
        let (engine, samples) = row.fastest(&self.record.engines, Way::Guest)?;
        Some((in_module.ratio(samples), engine))
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

    /// What the proposal tells: real types, few sizes.
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

    /// What the README tells.
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

impl Report {
    fn figures(&self) -> Vec<plot::Figure> {
        let speeds = self.record.families.iter().map(|family| self.speeds(family));
        speeds.chain([self.ratios(), self.gains()]).collect()
    }

    /// GFLOP/s over n: a panel a type.
    fn speeds(&self, family: &record::Family) -> plot::Figure {
        let colours = plot::Colours::new(&self.backends());
        let mut keys = Vec::new();
        for backend in self.backends() {
            keys.push(plot::Key::line(backend, colours.of(backend)));
        }
        if self.in_module().is_some() {
            keys.push(plot::Key::dashed("OpenBLAS in the module", plot::INK));
        }
        keys.push(plot::Key::rule("peak of the processor"));
        keys.push(plot::Key::mark("native", plot::INK));
        let panels = family.routines.iter().map(|routine| {
            let mut lines = Vec::new();
            for engine in &self.record.engines {
                let points = self
                    .rows(routine)
                    .filter_map(|row| Some((row.n as f64, row.gigaflops(row.of(engine)?))));
                lines.push(plot::Line {
                    points: points.collect(),
                    colour: match engine.way {
                        Way::InModule => plot::INK,
                        _ => colours.of(&engine.backend),
                    },
                    style: match engine.way {
                        Way::Native => plot::Style::Marks,
                        Way::Guest => plot::Style::Solid,
                        Way::InModule => plot::Style::Dashed,
                    },
                });
            }
            plot::Panel {
                title: routine.clone(),
                lines,
                rule: self.peak(routine).map(|peak| peak.gigaflops),
            }
        });
        plot::Figure {
            name: family.name.clone(),
            title: format!("{}: {}", family.name, family.formula),
            subtitle: "GFLOP/s over n; lines: called from a guest; circles: called natively"
                .to_owned(),
            panels: panels.collect(),
            keys,
            notes: self.notes(true),
        }
    }

    fn notes(&self, peak: bool) -> Vec<String> {
        let mut notes = vec![self.caption().replace('`', "")];
        if let (true, Some(first)) = (peak, self.record.peaks.first()) {
            notes.push(format!("Peak: {}.", first.how));
        }
        notes
    }

    /// What of a library's native speed a guest gets: a panel a family, double precision.
    fn ratios(&self) -> plot::Figure {
        let colours = plot::Colours::new(&self.backends());
        let keys = self.backends().into_iter().map(|b| plot::Key::line(b, colours.of(b)));
        let panels = self.record.families.iter().map(|family| {
            let routine = family.routines.iter().find(|r| r.starts_with('d'));
            let routine = routine.unwrap_or(&family.routines[0]);
            let lines = self.backends().into_iter().map(|backend| plot::Line {
                points: self
                    .rows(routine)
                    .filter_map(|row| Some((row.n as f64, 1.0 / self.ratio(row, backend)?)))
                    .collect(),
                colour: colours.of(backend),
                style: plot::Style::Solid,
            });
            plot::Panel { title: routine.clone(), lines: lines.collect(), rule: Some(1.0) }
        });
        plot::Figure {
            name: "guest-native".to_owned(),
            title: "What a guest gets of the native speed".to_owned(),
            subtitle: "native time over the guest's, over n; 1 is native speed, and own kernels can be above"
                .to_owned(),
            panels: panels.collect(),
            keys: keys.collect(),
            notes: self.notes(false),
        }
    }

    /// How many times as fast as in the module: a panel a type, a line a family.
    fn gains(&self) -> plot::Figure {
        let names: Vec<&str> = self.record.families.iter().map(|f| f.name.as_str()).collect();
        let colours = plot::Colours::new(&names);
        let types = ["single", "double", "single complex", "double complex"];
        let panels = types.iter().enumerate().map(|(i, ty)| {
            let lines = self.record.families.iter().filter_map(|family| {
                let routine = family.routines.get(i)?;
                Some(plot::Line {
                    points: self
                        .rows(routine)
                        .filter_map(|row| Some((row.n as f64, self.gain(row)?.0)))
                        .collect(),
                    colour: colours.of(&family.name),
                    style: plot::Style::Solid,
                })
            });
            plot::Panel { title: (*ty).to_owned(), lines: lines.collect(), rule: Some(1.0) }
        });
        plot::Figure {
            name: "in-module".to_owned(),
            title: "The best backend from a guest, beside OpenBLAS in the module".to_owned(),
            subtitle: "how many times as fast, over n; 1 is as fast".to_owned(),
            panels: panels.collect(),
            keys: names.iter().map(|name| plot::Key::line(name, colours.of(name))).collect(),
            notes: self.notes(false),
        }
    }
}
