//! For `cargo xtask report`: the tables and plots of the comparison, written into the documents.
//!
//! Owns the list of these documents, and what is derived from a record: the measured engines,
//! ratios, the line under a table. The text around the tables is written by hand and stays; a table
//! is between a line `<!-- report: NAME -->` and a line `<!-- end -->`. [`tables`] and [`figures`]
//! say what is reported, and [`plot`] draws. Nothing is measured here: `cargo xtask bench compare`
//! does that.

#![forbid(unsafe_code)]

mod figures;
mod plot;
mod tables;

use anyhow::{Context, Result, ensure};
use blasm_tools::process::Step;
use blasm_tools::record::{Engine, Peak, Record, Row, Way};
use blasm_tools::repository::root;
use clap::Parser;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// The documents that have tables.
const DOCUMENTS: [&str; 3] = ["docs/benchmarks.md", "README.md", "proposal/README.md"];
/// Where the plots go.
const PLOTS: &str = "docs/plots";

/// Write the tables and plots of a run of the comparison into the documents.
#[derive(Parser)]
#[command(name = "report")]
struct Cli {
    /// The record of the run.
    record: PathBuf,
}

fn main() -> Result<()> {
    let Cli { record: path } = Cli::parse();
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let record: Record = serde_json::from_str(&text)
        .with_context(|| format!("{} is not of this version; run with --again", path.display()))?;
    let report = Report { record };
    let tables = report.tables();
    for document in DOCUMENTS {
        let path = root().join(document);
        let before = fs::read_to_string(&path)?;
        let after = insert(&before, &tables).with_context(|| document.to_owned())?;
        if before != after {
            fs::write(&path, after)?;
            Step::done(document);
        }
    }
    let folder = root().join(PLOTS);
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

/// A run of the comparison, as it is reported.
struct Report {
    record: Record,
}

impl Report {
    /// The line under every table: on what, with what, when and how it was measured.
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

    /// The peak of a routine's precision.
    fn peak(&self, routine: &str) -> Option<&Peak> {
        let precision = if routine.starts_with(['s', 'c']) { 's' } else { 'd' };
        self.record.peaks.iter().find(|peak| peak.precision == precision)
    }

    fn ratio(&self, row: &Row, backend: &str) -> Option<f64> {
        let of = |way| row.of(self.engine(backend, way)?);
        Some(of(Way::Guest)?.ratio(of(Way::Native)?))
    }

    /// The fastest backend from a guest, and how many times as fast as the BLAS in the module it
    /// is.
    fn gain<'a>(&'a self, row: &Row) -> Option<(f64, &'a Engine)> {
        let in_module = row.of(self.in_module()?)?;
        let (engine, samples) = row.fastest(&self.record.engines, Way::Guest)?;
        Some((in_module.ratio(samples), engine))
    }
}
