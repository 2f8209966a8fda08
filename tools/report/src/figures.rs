//! The figures: which curves over n are drawn side by side.

use crate::{Report, plot};
use blasm_tools::record::{Family, Way};

impl Report {
    /// All of them.
    pub fn figures(&self) -> Vec<plot::Figure> {
        let speeds = self.record.families.iter().map(|family| self.speeds(family));
        speeds.chain([self.ratios(), self.gains()]).collect()
    }

    /// GFLOP/s over n: a panel for each type.
    fn speeds(&self, family: &Family) -> plot::Figure {
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

    /// The share of a library's native speed that a guest gets: a panel for each family, in double
    /// precision.
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
            subtitle: "native time over the guest's, over n; 1 is native speed, and built-in kernels can be above"
                .to_owned(),
            panels: panels.collect(),
            keys: keys.collect(),
            notes: self.notes(false),
        }
    }

    /// How many times as fast as in the module: a panel for each type, a line for each family.
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
