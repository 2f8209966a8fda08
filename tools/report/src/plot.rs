//! Drawing: panels of curves over n, as SVG.
//!
//! Owns the appearance. Both axes are logarithmic; the legend is below the panels; the background
//! is light and opaque, so that a page in a dark theme shows the same picture. Knows nothing about
//! BLAS.

use anyhow::{Result, anyhow};
use plotters::coord::Shift;
use plotters::coord::ranged1d::{
    KeyPointHint, KeyPointWeight, NoDefaultFormatting, ValueFormatter,
};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::ops::Range;

const WIDTH: u32 = 1200;
const PANEL_HEIGHT: u32 = 400;
const TOP: u32 = 84;
const KEY_HEIGHT: u32 = 30;
const NOTE_HEIGHT: u32 = 20;
const BOTTOM: u32 = 14;
const MARGIN: i32 = 24;

const PAPER: RGBColor = RGBColor(255, 255, 255);
/// Text, and lines to compare with.
pub const INK: RGBColor = RGBColor(31, 35, 40);
const FAINT: RGBColor = RGBColor(87, 96, 106);
const GRID: RGBColor = RGBColor(225, 228, 232);
const RULE: RGBColor = RGBColor(140, 149, 159);

/// Okabe and Ito's colours, which people with colour blindness can distinguish; yellow is left out,
/// since it is too light for a line on paper.
const PALETTE: [RGBColor; 7] = [
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(86, 180, 233),
    RGBColor(230, 159, 0),
    RGBColor(110, 110, 110),
];

/// One picture.
pub struct Figure {
    /// The file's name.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub subtitle: String,
    /// The panels, two in a row, with a common axis for the measured values.
    pub panels: Vec<Panel>,
    /// The legend.
    pub keys: Vec<Key>,
    /// Small print at the bottom.
    pub notes: Vec<String>,
}

/// One coordinate system.
pub struct Panel {
    /// What it shows.
    pub title: String,
    /// The curves.
    pub lines: Vec<Line>,
    /// A level that is drawn as a horizontal line.
    pub rule: Option<f64>,
}

/// One curve.
pub struct Line {
    /// n and the measured value.
    pub points: Vec<(f64, f64)>,
    /// Its colour.
    pub colour: RGBColor,
    /// How it is drawn.
    pub style: Style,
}

/// How a curve is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A line.
    Solid,
    /// Dashes.
    Dashed,
    /// Only circles.
    Marks,
    /// A thin dotted line.
    Rule,
}

/// An entry of the legend.
pub struct Key {
    text: String,
    colour: RGBColor,
    style: Style,
}

impl Key {
    /// For a line.
    pub fn line(text: &str, colour: RGBColor) -> Key {
        Key { text: text.to_owned(), colour, style: Style::Solid }
    }

    /// For a dashed line.
    pub fn dashed(text: &str, colour: RGBColor) -> Key {
        Key { text: text.to_owned(), colour, style: Style::Dashed }
    }

    /// For circles.
    pub fn mark(text: &str, colour: RGBColor) -> Key {
        Key { text: text.to_owned(), colour, style: Style::Marks }
    }

    /// For the level.
    pub fn rule(text: &str) -> Key {
        Key { text: text.to_owned(), colour: RULE, style: Style::Rule }
    }

    /// The width that it needs in the legend.
    fn width(&self) -> i32 {
        60 + 8 * self.text.chars().count() as i32
    }
}

/// A colour for each name, by order.
pub struct Colours(Vec<String>);

impl Colours {
    /// For these names.
    pub fn new(names: &[&str]) -> Colours {
        Colours(names.iter().map(|&name| name.to_owned()).collect())
    }

    /// The colour of a name.
    pub fn of(&self, name: &str) -> RGBColor {
        let at = self.0.iter().position(|known| known == name).unwrap_or(PALETTE.len() - 1);
        PALETTE[at % PALETTE.len()]
    }
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn text(size: u32, colour: RGBColor) -> TextStyle<'static> {
    // plotters writes text at four fifths of the requested size.
    ("Helvetica, Arial, sans-serif", f64::from(size) * 1.24).into_font().color(&colour)
}

fn anchored(style: TextStyle<'static>, h: HPos, v: VPos) -> TextStyle<'static> {
    style.pos(Pos::new(h, v))
}

impl Figure {
    /// The picture as SVG.
    pub fn draw(&self) -> Result<String> {
        let rows = self.panels.len().div_ceil(2) as u32;
        let legend = self.legend();
        let foot =
            KEY_HEIGHT * legend.len() as u32 + NOTE_HEIGHT * self.notes.len() as u32 + BOTTOM;
        let height = TOP + PANEL_HEIGHT * rows + foot;
        let mut svg = String::new();
        let drawn = {
            let root = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
            self.draw_on(&root, rows, foot, &legend)
                .and_then(|()| root.present().map_err(|error| anyhow!("{error}")))
        };
        drawn.map(|()| svg)
    }

    /// The legend's entries, line by line.
    fn legend(&self) -> Vec<Vec<&Key>> {
        let mut lines: Vec<Vec<&Key>> = vec![Vec::new()];
        let mut used = 0;
        for key in &self.keys {
            if used + key.width() > WIDTH as i32 - 2 * MARGIN {
                lines.push(Vec::new());
                used = 0;
            }
            used += key.width();
            lines.last_mut().expect("there is a line").push(key);
        }
        lines
    }

    fn draw_on(&self, root: &Area<'_>, rows: u32, foot: u32, legend: &[Vec<&Key>]) -> Result<()> {
        let failed = |error: DrawingAreaErrorKind<_>| -> anyhow::Error {
            let error: DrawingAreaErrorKind<std::io::Error> = error;
            anyhow!("{error}")
        };
        root.fill(&PAPER).map_err(failed)?;
        root.draw_text(&self.title, &text(24, INK), (MARGIN, 20)).map_err(failed)?;
        root.draw_text(&self.subtitle, &text(16, FAINT), (MARGIN, 52)).map_err(failed)?;
        let height = root.dim_in_pixel().1;
        let (_, below) = root.split_vertically(TOP);
        let (middle, _) = below.split_vertically(height - TOP - foot);
        for (panel, area) in self.panels.iter().zip(middle.split_evenly((rows as usize, 2))) {
            panel.draw(&area, self.axes(panel))?;
        }
        let mut y = (height - foot) as i32 + KEY_HEIGHT as i32 / 2;
        for line in legend {
            let mut x = MARGIN;
            for key in line {
                key.draw(root, x, y).map_err(failed)?;
                x += key.width();
            }
            y += KEY_HEIGHT as i32;
        }
        for note in &self.notes {
            root.draw_text(note, &text(12, FAINT), (MARGIN, y - 6)).map_err(failed)?;
            y += NOTE_HEIGHT as i32;
        }
        Ok(())
    }

    /// The axes of a panel: the first over its own n, the second over what all panels have, so that
    /// they can be compared.
    fn axes(&self, panel: &Panel) -> [Axis; 2] {
        let points = || self.panels.iter().flat_map(|p| &p.lines).flat_map(|line| &line.points);
        let own = panel.lines.iter().flat_map(|line| &line.points);
        let rules = self.panels.iter().filter_map(|panel| panel.rule);
        [
            Axis::over(own.map(|p| p.0), 1.15, marks_of_n, of_n),
            Axis::over(points().map(|p| p.1).chain(rules), 1.2, marks_of_speed, of_speed),
        ]
    }
}

/// A logarithmic axis with marks of our own choice, which plotters does not have.
#[derive(Clone)]
struct Axis {
    range: Range<f64>,
    marks: Vec<f64>,
    words: fn(f64) -> String,
}

impl Axis {
    fn over(
        values: impl Iterator<Item = f64>,
        room: f64,
        marks: fn(&Range<f64>) -> Vec<f64>,
        words: fn(f64) -> String,
    ) -> Axis {
        let (least, most) = values
            .filter(|x| *x > 0.0 && x.is_finite())
            .fold((f64::INFINITY, 0.0_f64), |(least, most), x| (least.min(x), most.max(x)));
        let range = if least > most { 1.0..10.0 } else { least / room..most * room };
        Axis { marks: marks(&range), range, words }
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (from, to): (i32, i32)) -> i32 {
        let part = (value / self.range.start).ln() / (self.range.end / self.range.start).ln();
        from + (part * f64::from(to - from)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        match hint.weight() {
            KeyPointWeight::Bold => self.marks.clone(),
            KeyPointWeight::Any => Vec::new(),
        }
    }

    fn range(&self) -> Range<f64> {
        self.range.clone()
    }
}

impl ValueFormatter<f64> for Axis {
    fn format_ext(&self, value: &f64) -> String {
        (self.words)(*value)
    }
}

/// Powers of 2 (of 4, of 8 …) that make at most seven marks on an axis of n.
fn marks_of_n(range: &Range<f64>) -> Vec<f64> {
    let step = ((range.end / range.start).log2() / 7.0).ceil().max(1.0);
    let mut mark = 4.0_f64;
    let mut marks = Vec::new();
    while mark <= range.end {
        if mark >= range.start {
            marks.push(mark);
        }
        mark *= step.exp2();
    }
    marks
}

/// 1, 2 and 5 times powers of ten; fewer if there would be too many.
fn marks_of_speed(range: &Range<f64>) -> Vec<f64> {
    let decades = (range.end / range.start).log10();
    let factors: &[f64] = match decades {
        d if d < 2.2 => &[1.0, 2.0, 5.0],
        d if d < 4.0 => &[1.0, 3.0],
        _ => &[1.0],
    };
    let powers = range.start.log10().floor() as i32..=range.end.log10().ceil() as i32;
    powers
        .flat_map(|power| factors.iter().map(move |factor| factor * 10_f64.powi(power)))
        .filter(|mark| range.contains(mark))
        .collect()
}

/// An n in words: 16, 1024, 256 Ki.
fn of_n(n: f64) -> String {
    match n {
        n if n >= 1_048_576.0 => format!("{} Mi", n / 1_048_576.0),
        n if n >= 8192.0 => format!("{} Ki", n / 1024.0),
        n => format!("{n}"),
    }
}

/// A speed in words, without meaningless digits.
fn of_speed(value: f64) -> String {
    format!("{}", (value * 1e4).round() / 1e4)
}

/// Only values that have a logarithm.
fn positive(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    points.iter().copied().filter(|(n, y)| *n > 0.0 && *y > 0.0 && y.is_finite()).collect()
}

impl Panel {
    fn draw(&self, area: &Area<'_>, [x, y]: [Axis; 2]) -> Result<()> {
        let across = [x.range.start, x.range.end];
        let mut chart = ChartBuilder::on(area)
            .margin(12)
            .margin_right(24)
            .caption(&self.title, text(18, INK))
            .set_label_area_size(LabelAreaPosition::Left, 58)
            .set_label_area_size(LabelAreaPosition::Bottom, 30)
            .build_cartesian_2d(x, y)?;
        chart
            .configure_mesh()
            .bold_line_style(GRID)
            .axis_style(RULE)
            .label_style(text(14, FAINT))
            .draw()?;
        if let Some(rule) = self.rule {
            let level = across.map(|x| (x, rule));
            chart.draw_series(DashedLineSeries::new(level, 2, 4, RULE.stroke_width(2)))?;
        }
        // Circles first: a line through them means that a guest is as fast.
        for marks in [true, false] {
            for line in self.lines.iter().filter(|line| (line.style == Style::Marks) == marks) {
                let points = positive(&line.points);
                let stroke = line.colour.stroke_width(2);
                match line.style {
                    Style::Marks => {
                        let circle =
                            |at: &(f64, f64)| Circle::new(*at, 4, line.colour.stroke_width(1));
                        chart.draw_series(points.iter().map(circle))?;
                    }
                    Style::Solid => {
                        chart.draw_series(LineSeries::new(points, stroke))?;
                    }
                    Style::Dashed | Style::Rule => {
                        chart.draw_series(DashedLineSeries::new(points, 8, 5, stroke))?;
                    }
                }
            }
        }
        Ok(())
    }
}

impl Key {
    fn draw(
        &self,
        root: &Area<'_>,
        x: i32,
        y: i32,
    ) -> Result<(), DrawingAreaErrorKind<std::io::Error>> {
        let stroke = |width| self.colour.stroke_width(width);
        let dash = |from, to, width| PathElement::new(vec![(from, y), (to, y)], stroke(width));
        match self.style {
            Style::Solid => root.draw(&dash(x, x + 32, 3))?,
            Style::Dashed => {
                for i in 0..3 {
                    root.draw(&dash(x + 12 * i, x + 12 * i + 8, 2))?;
                }
            }
            Style::Rule => {
                for i in 0..6 {
                    root.draw(&dash(x + 6 * i, x + 6 * i + 2, 2))?;
                }
            }
            Style::Marks => root.draw(&Circle::new((x + 16, y), 5, stroke(1)))?,
        }
        let style = anchored(text(15, INK), HPos::Left, VPos::Center);
        root.draw_text(&self.text, &style, (x + 42, y))
    }
}
