//! Which calls of a routine are made: a design in which every pair of choices occurs.
//!
//! A call has up to eighteen factors (flags, sizes, leading dimensions, increments, scalars, kinds
//! of values, places in memory), some with fifty levels; all combinations are out of reach. Errors
//! in a BLAS occur at one value of a factor or where two values meet (an edge of a kernel and a
//! transpose, an increment and an alignment). So the calls are the rows of an orthogonal array of
//! strength two, by Bush's construction: for a prime q the rows are the pairs (i, j) below q, and
//! factor t has the level i + t j modulo q. Two factors with different t have every pair of levels
//! exactly once, since i and j follow from the two. A factor with fewer than q levels has some of
//! them several times, the ordinary ones more often than the rare ones.
//!
//! [`Depth::Full`] has q = 53: every combination of the flags is one level of one factor, and so
//! meets every size, every leading dimension and so on; 2809 calls a routine. [`Depth::Quick`] has
//! q = 19 and fewer sizes; the flags are two factors, so every combination of them occurs, and each
//! half of one meets everything; 361 calls a routine. The levels are shuffled for each routine, so
//! that combinations of three factors, which are left to chance, differ from routine to routine.
//!
//! The tests below count the pairs in the result and know nothing about the construction.

use crate::case::{Routine, routine};
use crate::generate::{Leading, Place, Random, Spacing, Spec, Values, is_legal};
use blasm_spec::dsl::{Access, Kind};

/// How many cases [`specs`] gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Sizes up to a few blocks: 361 cases a routine.
    Quick,
    /// Every size to 40, and those around 64, 128 and 256: 2809 cases a routine.
    Full,
}

impl Depth {
    fn prime(self) -> usize {
        match self {
            Depth::Quick => 19,
            Depth::Full => 53,
        }
    }
}

/// A factor's levels, each at least once, up to the length of the array.
#[derive(Clone, Debug)]
struct Factor<T> {
    table: Vec<T>,
    slope: usize,
}

impl<T: Copy> Factor<T> {
    fn at(&self, (i, j): (usize, usize)) -> T {
        let q = self.table.len();
        let level = if self.slope == q { j } else { i + self.slope * j };
        self.table[level % q]
    }
}

/// Hands out the columns of the array.
struct Columns {
    prime: usize,
    next: usize,
    random: Random,
}

impl Columns {
    /// A factor with its levels and how often each should occur beyond once.
    fn factor<T: Copy>(&mut self, levels: &[(T, usize)]) -> Factor<T> {
        assert!(!levels.is_empty() && levels.len() <= self.prime, "{} levels", levels.len());
        assert!(self.next <= self.prime, "more factors than columns");
        let total: usize = levels.iter().map(|l| l.1).sum::<usize>().max(1);
        let spare = self.prime - levels.len();
        let (mut table, mut weight) = (Vec::new(), 0);
        for &(level, more) in levels {
            let before = spare * weight / total;
            weight += more;
            table.extend(std::iter::repeat_n(level, 1 + spare * weight / total - before));
        }
        // If no level has a weight, the rest goes to the first.
        table.resize(self.prime, levels[0].0);
        // In order, the large sizes of three dimensions would never occur together.
        for at in (1..table.len()).rev() {
            table.swap(at, self.random.below(at as u64 + 1) as usize);
        }
        self.next += 1;
        Factor { table, slope: self.next - 1 }
    }

    /// Not a factor: one level, which takes no column.
    fn always<T: Copy>(&self, level: T) -> Factor<T> {
        Factor { table: vec![level; self.prime], slope: 0 }
    }

    fn even<T: Copy>(&mut self, levels: &[T]) -> Factor<T> {
        self.factor(&levels.iter().map(|&level| (level, 1)).collect::<Vec<_>>())
    }
}

/// Flags, as a spec has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
struct Flags {
    layout: Option<u32>,
    uplo: Option<u32>,
    side: Option<u32>,
    diag: Option<u32>,
    trans: Option<u32>,
    transb: Option<u32>,
}

/// All combinations of those flags of a routine that `which` selects.
fn flags(routine: &Routine, which: fn(Kind) -> bool) -> Vec<Flags> {
    let mut all = vec![Flags::default()];
    for param in routine.family.params.iter().filter(|p| which(p.kind)) {
        let (values, set): (Vec<u32>, fn(&mut Flags, u32)) = match param.kind {
            Kind::Layout => (vec![101, 102], |f, x| f.layout = Some(x)),
            Kind::Uplo => (vec![121, 122], |f, x| f.uplo = Some(x)),
            Kind::Diag => (vec![131, 132], |f, x| f.diag = Some(x)),
            Kind::Side => (vec![141, 142], |f, x| f.side = Some(x)),
            Kind::Trans(subset) => {
                let legal =
                    [111, 112, 113].into_iter().filter(|&x| is_legal(subset, routine.ty, x));
                let set: fn(&mut Flags, u32) = match param.name {
                    "transb" => |f, x| f.transb = Some(x),
                    _ => |f, x| f.trans = Some(x),
                };
                (legal.collect(), set)
            }
            _ => continue,
        };
        let with = |flags: Flags, x| {
            let mut flags = flags;
            set(&mut flags, x);
            flags
        };
        all = all.into_iter().flat_map(|f| values.iter().map(move |&x| with(f, x))).collect();
    }
    all
}

fn is_outer_flag(kind: Kind) -> bool {
    matches!(kind, Kind::Layout | Kind::Uplo | Kind::Side)
}

/// The levels of a dimension.
fn sizes(routine: &Routine, depth: Depth) -> Vec<i64> {
    let vectors = routine.family.level == 1;
    match depth {
        Depth::Quick => {
            let mut sizes = vec![0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 40, 64, 129];
            sizes.extend(if vectors { [-1, 1000] } else { [24, 65] });
            sizes
        }
        Depth::Full => {
            let mut sizes: Vec<i64> = (0..=40).collect();
            sizes.extend([63, 64, 65, 127, 128, 129, 255, 256, 257]);
            sizes.extend(if vectors { [-1, 1000, 4099] } else { [48, 96, 320] });
            sizes
        }
    }
}

/// The levels of a number of diagonals.
const WIDTHS: [i64; 7] = [0, 1, 2, 3, 8, 33, 130];

/// The levels of the distances between the matrices of a batch.
const SPACINGS: [Spacing; 4] =
    [Spacing::Adjacent, Spacing::Apart, Spacing::Shared, Spacing::Interleaved];

/// The levels of leading dimensions.
const LEADING: [(Leading, usize); 4] =
    [(Leading::Least, 3), (Leading::PlusOne, 3), (Leading::Odd, 2), (Leading::Page, 0)];

/// The levels of increments; zero is legal in level 1.
const INCREMENTS: [(i64, usize); 7] = [(1, 6), (-1, 1), (2, 1), (-2, 1), (3, 1), (-3, 1), (0, 0)];

/// The levels of alpha and beta.
fn scalars(routine: &Routine) -> Vec<((f64, f64), usize)> {
    const NAN: f64 = f64::NAN;
    const INF: f64 = f64::INFINITY;
    if routine.ty.is_complex() {
        vec![
            ((0.0, 0.0), 1),
            ((1.0, 0.0), 3),
            ((-1.0, 0.0), 1),
            ((0.7, -0.9), 3),
            ((-1.3, 0.0), 1),
            ((2.0, 0.0), 1),
            ((3.0, -2.0), 3),
            ((0.0, 1.0), 1),
            ((NAN, 0.0), 0),
            ((0.5, NAN), 0),
            ((-INF, 0.0), 0),
            ((1.0, INF), 0),
        ]
    } else {
        let level = |x: f64, more| ((x, 0.0), more);
        vec![
            level(0.0, 1),
            level(1.0, 3),
            level(-1.0, 1),
            level(0.7, 3),
            level(-1.3, 1),
            level(2.0, 2),
            level(3.0, 3),
            level(NAN, 0),
            level(INF, 0),
            level(-INF, 0),
        ]
    }
}

/// The levels of places.
fn places(routine: &Routine) -> Vec<(Place, usize)> {
    let family = &routine.family;
    let operands: Vec<(&'static str, Access)> = family
        .params
        .iter()
        .filter_map(|p| match p.kind {
            Kind::Operand { access, .. } => Some((p.name, access)),
            _ => None,
        })
        .collect();
    let mut places = vec![(Place::Apart, 6)];
    for &(name, _) in &operands {
        places.extend([(Place::First(name), 0), (Place::Last(name), 1)]);
    }
    places.extend([1, 4, 8].map(|by| (Place::Misaligned(by), 0)));
    // Where two outputs overlap, the later write counts, in an order that only `swap` defines.
    if !matches!(family.name, "rotg" | "rotmg" | "rot" | "rotm") {
        let writes = |access| access != Access::Read;
        for (at, &(name, access)) in operands.iter().enumerate() {
            for (with, &(other, second)) in operands.iter().enumerate() {
                let makes_sense = match (writes(access), writes(second)) {
                    (true, false) => true,
                    (false, false) => at > with,
                    (true, true) => at < with,
                    (false, true) => false,
                };
                if makes_sense {
                    places.push((Place::Overlap(name, other, 0), 1));
                }
            }
        }
    }
    places
}

/// The cases of a routine, by the design of this module.
///
/// # Panics
/// If the table has no such routine.
pub fn specs(name: &str, depth: Depth) -> Vec<Spec> {
    let routine = routine(name);
    let seed = name.bytes().fold(0x0b1a_5000, |h, b| h * 31 + u64::from(b));
    let prime = depth.prime();
    let mut columns = Columns { prime, next: 0, random: Random(seed) };
    let sizes = sizes(routine, depth);
    let (m, n, k) = (columns.even(&sizes), columns.even(&sizes), columns.even(&sizes));
    let halves = match depth {
        Depth::Full => [columns.even(&flags(routine, |_| true)), columns.even(&[Flags::default()])],
        Depth::Quick => [
            columns.even(&flags(routine, is_outer_flag)),
            columns.even(&flags(routine, |kind| !is_outer_flag(kind))),
        ],
    };
    let leading = [0; 3].map(|_| columns.factor(&LEADING));
    let increments = &INCREMENTS[..if routine.family.level == 1 { 7 } else { 6 }];
    let (incx, incy) = (columns.factor(increments), columns.factor(increments));
    let scalars = scalars(routine);
    let (alpha, beta) = (columns.factor(&scalars), columns.factor(&scalars));
    let values = columns.factor(&[(Values::Whole, 4), (Values::Random, 4), (Values::Special, 1)]);
    let place = columns.factor(&places(routine));
    let wild = columns.factor(&[(false, 2), (true, 1)]);
    // The number of diagonals is called k; in level 3 that is a dimension.
    // No batch is banded, so the factors of both take the same columns.
    let is_batch = routine.family.has("batch_size");
    let (batch, spacing, widths) = match is_batch {
        true => {
            let batch = columns.factor(&[(0, 0), (1, 1), (2, 2), (3, 2)]);
            (batch, columns.even(&SPACINGS), [0; 3].map(|_| columns.always(0)))
        }
        false => {
            let widths = [0; 3].map(|_| columns.even(&WIDTHS));
            (columns.always(0), columns.always(Spacing::Adjacent), widths)
        }
    };
    let banded = routine.family.params.iter().any(|p| (p.name, p.kind) == ("k", Kind::Width));
    let rotation = columns.even(&[(2.0, -3.0), (0.6, 0.8), (0.0, 1.0), (1.0, 0.0)]);
    let flag = columns.even(&[-1.0, 0.0, 1.0, -2.0]);
    let mut random = Random(seed ^ 0x5eed);
    let mut all = Vec::with_capacity(prime * prime);
    for row in (0..prime).flat_map(|i| (0..prime).map(move |j| (i, j))) {
        let mut spec = Spec {
            m: m.at(row),
            n: n.at(row),
            k: if banded { widths[0].at(row) } else { k.at(row) },
            kl: widths[1].at(row),
            ku: widths[2].at(row),
            batch: batch.at(row),
            leading: leading.each_ref().map(|f| f.at(row)),
            spacing: spacing.at(row),
            incx: incx.at(row),
            incy: incy.at(row),
            alpha: alpha.at(row),
            beta: beta.at(row),
            rotation: rotation.at(row),
            flag: flag.at(row),
            values: values.at(row),
            place: place.at(row),
            wild: wild.at(row),
            seed: random.bits(),
            ..Spec::default()
        };
        for half in &halves {
            let flags = half.at(row);
            let set = |to: &mut u32, from: Option<u32>| *to = from.unwrap_or(*to);
            set(&mut spec.layout, flags.layout);
            set(&mut spec.uplo, flags.uplo);
            set(&mut spec.side, flags.side);
            set(&mut spec.diag, flags.diag);
            set(&mut spec.trans, flags.trans);
            set(&mut spec.transb, flags.transb);
        }
        if let Place::Overlap(output, input, _) = spec.place {
            // A pointer outside memory overlaps nothing.
            spec.wild = false;
            spec.place = Place::Overlap(output, input, random.pick(&[0, 0, 1, 3]));
            // For a vector that overlaps itself, the definition gives no order.
            if spec.incy == 0 && spec.incx != 0 {
                spec.place = Place::Apart;
            }
        }
        all.push(spec);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::routines;
    use std::collections::{BTreeMap, BTreeSet};

    /// A spec's choice for each factor that the routine has.
    fn choices(routine: &Routine, spec: &Spec) -> Vec<(&'static str, String)> {
        let family = &routine.family;
        let mut all = Vec::new();
        let mut matrices = 0;
        for param in &family.params {
            let text = match (param.name, param.kind) {
                ("layout", _) => spec.layout.to_string(),
                ("uplo", _) => spec.uplo.to_string(),
                ("side", _) => spec.side.to_string(),
                ("diag", _) => spec.diag.to_string(),
                ("trans" | "transa", _) => spec.trans.to_string(),
                ("transb", _) => spec.transb.to_string(),
                ("m", _) => spec.m.to_string(),
                ("n", _) => spec.n.to_string(),
                ("k", _) => spec.k.to_string(),
                ("batch_size", _) => spec.batch.to_string(),
                (_, Kind::Distance) => format!("{:?}", spec.spacing),
                ("kl", _) => spec.kl.to_string(),
                ("ku", _) => spec.ku.to_string(),
                ("incx", _) => spec.incx.to_string(),
                ("incy", _) => spec.incy.to_string(),
                ("alpha", _) => format!("{:?}", spec.alpha),
                ("beta", _) => format!("{:?}", spec.beta),
                ("c", Kind::Scalar(_)) => format!("{:?}", spec.rotation),
                ("param", _) if family.name == "rotm" => spec.flag.to_string(),
                (_, Kind::Leading) => {
                    matrices += 1;
                    format!("{:?}", spec.leading[matrices - 1])
                }
                _ => continue,
            };
            all.push((param.name, text));
        }
        let place = match spec.place {
            Place::Overlap(a, b, _) => format!("{a} over {b}"),
            other => format!("{other:?}"),
        };
        all.push(("values", format!("{:?}", spec.values)));
        all.push(("wild", spec.wild.to_string()));
        all.push(("place", place));
        all
    }

    /// The choices, from the issue that requested the matrix and the routine's row.
    fn levels(routine: &Routine, depth: Depth) -> Vec<(&'static str, BTreeSet<String>)> {
        let family = &routine.family;
        let text = |all: &[i64]| all.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
        let mut lengths = match depth {
            Depth::Quick => vec![0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 40, 64, 129],
            Depth::Full => (0..=40).chain([63, 64, 65, 127, 128, 129, 255, 256, 257]).collect(),
        };
        if family.level == 1 {
            lengths.extend([-1, 1000]);
        }
        let mut all = Vec::new();
        for param in &family.params {
            let choice = match (param.name, param.kind) {
                ("layout", _) => text(&[101, 102]),
                ("uplo", _) => text(&[121, 122]),
                ("side", _) => text(&[141, 142]),
                ("diag", _) => text(&[131, 132]),
                (_, Kind::Trans(subset)) => {
                    let legal = [111, 112, 113].into_iter();
                    legal
                        .filter(|&x| is_legal(subset, routine.ty, x))
                        .map(|x| x.to_string())
                        .collect()
                }
                ("batch_size", _) => text(&[0, 1, 2, 3]),
                ("stridea", _) => {
                    let all = ["Adjacent", "Apart", "Shared", "Interleaved"];
                    all.map(str::to_owned).into_iter().collect()
                }
                (_, Kind::Dim | Kind::Inner) => text(&lengths),
                (_, Kind::Width) => text(&[0, 1, 2, 3, 8, 33, 130]),
                (_, Kind::Increment) if family.level == 1 => text(&[1, -1, 2, -2, 3, -3, 0]),
                (_, Kind::Increment) => text(&[1, -1, 2, -2, 3, -3]),
                ("alpha" | "beta", _) => {
                    let real = ["0.0, 0.0", "1.0, 0.0", "-1.0, 0.0", "NaN, 0.0", "-inf, 0.0"];
                    let other = if routine.ty.is_complex() { "0.7, -0.9" } else { "0.7, 0.0" };
                    real.into_iter().chain([other]).map(|x| format!("({x})")).collect()
                }
                (_, Kind::Leading) => {
                    ["Least", "PlusOne", "Odd", "Page"].map(str::to_owned).into_iter().collect()
                }
                ("param", _) if family.name == "rotm" => text(&[-2, -1, 0, 1]),
                _ => continue,
            };
            all.push((param.name, choice));
        }
        let values = ["Whole", "Random", "Special"].map(str::to_owned);
        all.push(("values", values.into_iter().collect()));
        let mut places: BTreeSet<String> =
            ["Apart", "Misaligned(1)", "Misaligned(4)", "Misaligned(8)"]
                .map(str::to_owned)
                .into_iter()
                .collect();
        let operands: Vec<_> = family.operands().map(|(param, ..)| param.name).collect();
        for name in &operands {
            places.extend([format!("First({name:?})"), format!("Last({name:?})")]);
        }
        if family.level > 1 {
            // Every output can lie over every input.
            let last = operands.last().expect("there are operands");
            let output = if operands.contains(&"c") { "c" } else { last };
            let inputs = operands.iter().filter(|&name| *name != output);
            places.extend(inputs.map(|input| format!("{output} over {input}")));
        }
        all.push(("place", places));
        all
    }

    #[test]
    fn every_pair_of_choices_occurs() {
        for depth in [Depth::Quick, Depth::Full] {
            let mut pairs = 0;
            for routine in routines() {
                let mut seen: BTreeMap<(&str, &str), BTreeSet<(String, String)>> = BTreeMap::new();
                for spec in specs(&routine.name, depth) {
                    let chosen = choices(routine, &spec);
                    for (a, (first, x)) in chosen.iter().enumerate() {
                        for (second, y) in &chosen[a + 1..] {
                            let pair = (x.clone(), y.clone());
                            seen.entry((first, second)).or_default().insert(pair);
                        }
                    }
                }
                let levels = levels(routine, depth);
                for (a, (first, xs)) in levels.iter().enumerate() {
                    for (second, ys) in &levels[a + 1..] {
                        let seen = &seen[&(*first, *second)];
                        for (x, y) in xs.iter().flat_map(|x| ys.iter().map(move |y| (x, y))) {
                            pairs += 1;
                            assert!(
                                seen.contains(&(x.clone(), y.clone())),
                                "{} at {depth:?}: {first} {x} never meets {second} {y}",
                                routine.name
                            );
                        }
                    }
                }
            }
            println!("{depth:?}: {pairs} pairs");
        }
    }

    #[test]
    fn every_combination_of_flags_meets_every_size() {
        for routine in routines().iter().filter(|r| r.family.level > 1) {
            let all = |spec: &Spec| {
                let names = ["layout", "uplo", "side", "diag", "trans", "transa", "transb"];
                let chosen = choices(routine, spec).into_iter();
                chosen.filter(|c| names.contains(&c.0)).map(|c| c.1).collect::<Vec<_>>()
            };
            let combinations: usize = levels(routine, Depth::Full)
                .iter()
                .filter(|(name, _)| !["m", "n", "k", "kl", "ku"].contains(name))
                .filter(|(name, _)| {
                    matches!(
                        *name,
                        "layout" | "uplo" | "side" | "diag" | "trans" | "transa" | "transb"
                    )
                })
                .map(|(_, choice)| choice.len())
                .product();
            let quick: BTreeSet<_> = specs(&routine.name, Depth::Quick).iter().map(all).collect();
            assert_eq!(quick.len(), combinations, "{}", routine.name);
            for (name, size) in
                [("m", (|s| s.m) as fn(&Spec) -> i64), ("n", |s| s.n), ("k", |s| s.k)]
            {
                let kind = routine.family.params.iter().find(|p| p.name == name).map(|p| p.kind);
                let sizes = match kind {
                    Some(Kind::Dim | Kind::Inner) => 53,
                    Some(Kind::Width) => WIDTHS.len(),
                    _ => continue,
                };
                let full = specs(&routine.name, Depth::Full);
                let met: BTreeSet<_> = full.iter().map(|s| (all(s), size(s))).collect();
                assert_eq!(met.len(), combinations * sizes, "{}, {name}", routine.name);
            }
        }
    }

    /// A combination that the array leaves to chance: three dimensions that are large together.
    #[test]
    fn large_sizes_meet() {
        for routine in routines().iter().filter(|r| r.family.level == 3) {
            let full = specs(&routine.name, Depth::Full);
            let large = |x: i64| x >= 63;
            let all = full.iter().filter(|s| large(s.m) && large(s.n) && large(s.k)).count();
            assert!(all >= 10, "{}: {all}", routine.name);
        }
    }
}
