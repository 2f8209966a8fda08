//! Cases from the routine table.
//!
//! Owns the step from a [`Spec`] to a call: its arguments, the layout of operands in memory and the
//! values in them. Sizes and strides come from the table; `operands` says which elements a call may
//! read, and every byte that it must not read or write is a canary that is NaN as a single and as a
//! double.

use crate::case::{Case, Word, routine};
use crate::dd::Cell;
use crate::operands::{Call, Grid, put_real};
use crate::oracle::make_right_hand_side;
use blasm_spec::Family;
use blasm_spec::dsl::{Access, AlphaZero, Element, Kind, Returns, Shape, Size, Subset, Type};

/// The target of a pointer that a call must not follow: outside any memory that a test uses.
const WILD: u64 = 0x7fff_fff0;
/// Canaries before, between and after the operands.
const GAP: u64 = 48;

/// The kind of numbers that the operands hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Small whole numbers: the result is exact if `alpha` and `beta` are whole too.
    Whole,
    /// Between -1 and 1; triangles of solves are diagonally dominant.
    Random,
    /// Whole numbers with some NaN, infinities, signed zeros and subnormals among them.
    Special,
}

/// Where operands lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Each 16-byte aligned, with canaries around it.
    Apart,
    /// This operand begins where memory begins.
    First(&'static str),
    /// This operand ends where memory ends.
    Last(&'static str),
    /// Every operand lies this many bytes past an aligned place.
    Misaligned(u64),
    /// The first operand begins this many elements after the second begins.
    Overlap(&'static str, &'static str, i64),
}

/// How large a leading dimension is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leading {
    /// The smallest legal one plus the spec's `pad`.
    Padded,
    /// The smallest legal one.
    Least,
    /// One more.
    PlusOne,
    /// An odd number a few above.
    Odd,
    /// Such that every line begins at the same place in a page of memory.
    Page,
}

/// How far the matrices of a batch are from one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// Each begins where the one before it ends.
    Adjacent,
    /// A few elements further.
    Apart,
    /// The inputs of all products are the same.
    Shared,
    /// The first lines of all come before the second ones, if there is room.
    Interleaved,
}

/// The parts of a case. Fields for which a routine has no argument are ignored.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    /// 101 or 102.
    pub layout: u32,
    /// The flag `trans` or `transa`. A value that the routine does not accept is replaced by one
    /// that it does.
    pub trans: u32,
    /// The flag `transb`.
    pub transb: u32,
    /// 121 or 122.
    pub uplo: u32,
    /// 131 or 132.
    pub diag: u32,
    /// 141 or 142.
    pub side: u32,
    /// A dimension.
    pub m: i64,
    /// A dimension.
    pub n: i64,
    /// A dimension that is summed over, or the number of a band's off-diagonals.
    pub k: i64,
    /// Sub-diagonals.
    pub kl: i64,
    /// Super-diagonals.
    pub ku: i64,
    /// By how much a leading dimension exceeds the smallest legal one, if it is `Leading::Padded`.
    pub pad: i64,
    /// The leading dimensions, in the order of the operands.
    pub leading: [Leading; 3],
    /// How many matrices a batch has.
    pub batch: i64,
    /// How far they are from one another.
    pub spacing: Spacing,
    /// The increment of x.
    pub incx: i64,
    /// The increment of y.
    pub incy: i64,
    /// The scalar `alpha`; its first part if real.
    pub alpha: (f64, f64),
    /// The scalar `beta`; its first part if real.
    pub beta: (f64, f64),
    /// The scalars `c` and `s` of `rot`.
    pub rotation: (f64, f64),
    /// The first number of `param` in `rotm`.
    pub flag: f64,
    /// What the operands hold.
    pub values: Values,
    /// Where they lie.
    pub place: Place,
    /// Whether the pointers of operands that the call must not touch point outside memory.
    pub wild: bool,
    /// Seed of the values.
    pub seed: u64,
}

impl Default for Spec {
    fn default() -> Spec {
        Spec {
            layout: 102,
            trans: 111,
            transb: 111,
            uplo: 121,
            diag: 131,
            side: 141,
            m: 4,
            n: 5,
            k: 3,
            kl: 1,
            ku: 2,
            batch: 2,
            pad: 1,
            leading: [Leading::Padded; 3],
            spacing: Spacing::Adjacent,
            incx: 1,
            incy: 1,
            alpha: (2.0, 0.0),
            beta: (3.0, 0.0),
            rotation: (2.0, -3.0),
            flag: -1.0,
            values: Values::Whole,
            place: Place::Apart,
            wild: false,
            seed: 1,
        }
    }
}

/// Numbers that look random and are the same every time (splitmix64).
#[derive(Clone, Debug)]
pub struct Random(pub u64);

impl Random {
    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.bits() % n
    }

    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
}

/// The arguments by name, while a case is made.
struct Sizes<'a> {
    family: &'a Family,
    words: Vec<Word>,
}

impl Sizes<'_> {
    fn at(&self, name: &str) -> Word {
        let at =
            self.family.params.iter().position(|p| p.name == name).expect("the row was validated");
        self.words[at]
    }

    fn int(&self, name: &str) -> i64 {
        let Word::Int(x) = self.at(name) else { panic!("{name} is no number") };
        x
    }

    fn is(&self, name: &str, value: u32) -> bool {
        self.at(name) == Word::Flag(value)
    }

    fn size(&self, size: Size) -> i64 {
        match size {
            Size::Is(a) => self.int(a),
            Size::Trans(flag, a, b) => self.int(if self.is(flag, 111) { a } else { b }),
            Size::Side(a, b) => self.int(if self.is("side", 141) { a } else { b }),
            Size::PlusOne(a) => self.int(a) + 1,
            Size::SumPlusOne(a, b) => self.int(a) + self.int(b) + 1,
        }
    }

    fn row_major(&self) -> bool {
        self.family.has("layout") && self.is("layout", 101)
    }

    /// The smallest legal leading dimension.
    fn leading(&self, shape: Shape) -> i64 {
        let inner = match shape {
            Shape::General(r, c) | Shape::Batch(r, c, _) => {
                self.size(if self.row_major() { c } else { r })
            }
            Shape::Triangle(n) => self.size(n),
            Shape::Band(width, _, _) => self.size(width),
            Shape::Vector(_) | Shape::Packed(_) | Shape::Cells(_) => 1,
        };
        inner.max(1)
    }

    /// From the first element to the last, both included.
    fn elements(&self, shape: Shape, stride: i64) -> i64 {
        let run = |outer: i64, inner: i64| {
            if outer < 1 || inner < 1 { 0 } else { (outer - 1) * stride + inner }
        };
        match shape {
            Shape::Vector(n) => {
                let n = self.size(n);
                if n < 1 { 0 } else { (n - 1) * stride.abs() + 1 }
            }
            Shape::General(r, c) | Shape::Batch(r, c, _) => {
                let (r, c) = (self.size(r), self.size(c));
                if self.row_major() { run(r, c) } else { run(c, r) }
            }
            Shape::Triangle(n) => run(self.size(n), self.size(n)),
            Shape::Band(width, r, c) => {
                run(self.size(if self.row_major() { r } else { c }), self.size(width))
            }
            Shape::Packed(n) => self.size(n) * (self.size(n) + 1) / 2,
            Shape::Cells(count) => count.into(),
        }
    }
}

pub(crate) fn is_legal(subset: Subset, ty: Type, flag: u32) -> bool {
    match (flag, subset) {
        (111, _) => true,
        (112, Subset::NoPlain) => false,
        (113, Subset::NoConjugate) => !ty.is_complex(),
        (112 | 113, _) => true,
        _ => false,
    }
}

fn legal(subset: Subset, ty: Type, flag: u32) -> u32 {
    match flag {
        _ if is_legal(subset, ty, flag) => flag,
        112 => 113,
        _ => 112,
    }
}

/// Whether the call touches an operand at all, by the rules of zero sizes and zero factors.
fn is_touched(sizes: &Sizes<'_>, access: Access) -> bool {
    let family = sizes.family;
    let ints = |kind: Kind| {
        family.params.iter().filter(move |p| p.kind == kind).map(|p| sizes.int(p.name))
    };
    let zero = |name| matches!(sizes.at(name), Word::Real(0.0) | Word::Complex(0.0, 0.0));
    let one = |name| matches!(sizes.at(name), Word::Real(1.0) | Word::Complex(1.0, 0.0));
    if ints(Kind::Dim).any(|n| n < 1)
        || (family.positive_increment && ints(Kind::Increment).any(|i| i < 1))
    {
        return false;
    }
    let idle = (family.has("alpha") && family.alpha_zero != AlphaZero::Ordinary && zero("alpha"))
        || ints(Kind::Inner).any(|k| k < 1);
    if !idle {
        return true;
    }
    let output = access != Access::Read;
    match family.has("beta") {
        true => output && !one("beta"),
        false => output && family.alpha_zero == AlphaZero::Clear,
    }
}

/// A case: one legal call.
///
/// # Panics
/// If the table has no such routine, or [`Place`] names an operand that it does not have.
pub fn case_of(name: &str, spec: &Spec) -> Case {
    let routine = routine(name);
    let (family, ty) = (&routine.family, routine.ty);
    let single = ty.real() == Type::S;
    let part = if single { 4 } else { 8 };
    let mut random = Random(spec.seed);
    let round = |x: f64| if single { f64::from(x as f32) } else { x };

    let mut sizes = Sizes { family, words: Vec::new() };
    for param in &family.params {
        let word = match param.kind {
            Kind::Layout => Word::Flag(spec.layout),
            Kind::Uplo => Word::Flag(spec.uplo),
            Kind::Diag => Word::Flag(spec.diag),
            Kind::Side => Word::Flag(spec.side),
            Kind::Trans(subset) => Word::Flag(legal(
                subset,
                ty,
                if param.name == "transb" { spec.transb } else { spec.trans },
            )),
            Kind::Dim | Kind::Inner | Kind::Width => Word::Int(match param.name {
                "m" => spec.m,
                "n" => spec.n,
                "k" => spec.k,
                "batch_size" => spec.batch,
                "kl" => spec.kl,
                _ => spec.ku,
            }),
            Kind::Scalar(element) => {
                let (re, im) = match param.name {
                    "alpha" => spec.alpha,
                    "beta" => spec.beta,
                    "c" => (spec.rotation.0, 0.0),
                    "s" => (spec.rotation.1, 0.0),
                    _ => (1.0 + random.unit(), 0.0),
                };
                match element {
                    Element::Own if ty.is_complex() => Word::Complex(round(re), round(im)),
                    _ => Word::Real(round(re)),
                }
            }
            Kind::Operand { .. } => Word::Pointer(0),
            Kind::Increment => Word::Int(if param.name == "incx" { spec.incx } else { spec.incy }),
            // The matrix to which it belongs is known once all sizes are.
            Kind::Leading | Kind::Distance => Word::Int(0),
        };
        sizes.words.push(word);
    }
    let mut leading = spec.leading.iter();
    for i in 1..family.params.len() {
        if let (Kind::Leading, Kind::Operand { shape, .. }) =
            (family.params[i].kind, family.params[i - 1].kind)
        {
            let least = sizes.leading(shape);
            let page = 4096 / (part * if ty.is_complex() { 2 } else { 1 });
            sizes.words[i] = Word::Int(match leading.next().expect("three matrices at most") {
                Leading::Padded => least + spec.pad,
                Leading::Least => least,
                Leading::PlusOne => least + 1,
                Leading::Odd => (least + 4) | 1,
                Leading::Page => (least as u64).next_multiple_of(page) as i64,
            });
        }
    }

    for i in 2..family.params.len() {
        if let (
            Kind::Distance,
            Kind::Operand { shape: shape @ Shape::Batch(_, _, count), access, .. },
        ) = (family.params[i].kind, family.params[i - 2].kind)
        {
            let ld = sizes.int(family.params[i - 1].name);
            let (least, line) = (sizes.elements(shape, ld), sizes.leading(shape));
            sizes.words[i] = Word::Int(match spec.spacing {
                Spacing::Adjacent => least,
                Spacing::Apart => least + 3,
                // The products would not be independent.
                Spacing::Shared if access != Access::Read => least,
                Spacing::Shared => 0,
                // Side by side, if the leading dimension has room for all of them.
                Spacing::Interleaved if line * sizes.size(count) <= ld => line,
                Spacing::Interleaved => least,
            });
        }
    }

    // Extents in bytes, in the order in which operands are placed.
    let mut extents: Vec<(usize, &'static str, u64, bool)> = Vec::new();
    for (i, param) in family.params.iter().enumerate() {
        let Kind::Operand { shape, access, element } = param.kind else { continue };
        let stride = match family.params.get(i + 1).map(|p| p.kind) {
            Some(Kind::Increment | Kind::Leading) => sizes.int(family.params[i + 1].name),
            _ => 1,
        };
        let size = part * if ty.is_complex() && element == Element::Own { 2 } else { 1 };
        let mut elements = sizes.elements(shape, stride);
        if let Shape::Batch(_, _, count) = shape {
            let (count, distance) = (sizes.size(count), sizes.int(family.params[i + 2].name));
            elements =
                if count < 1 || elements < 1 { 0 } else { (count - 1) * distance + elements };
        }
        let bytes = elements as u64 * size;
        extents.push((i, param.name, bytes, is_touched(&sizes, access)));
    }
    let find = |name: &str| {
        let at = extents.iter().position(|e| e.1 == name);
        at.unwrap_or_else(|| panic!("{} has no operand `{name}`", routine.name))
    };

    let mut result = None;
    let mut end = if let Place::First(_) = spec.place { 0 } else { GAP };
    let place = |bytes: u64, end: &mut u64| {
        let shift = if let Place::Misaligned(by) = spec.place { by } else { 0 };
        let at = end.next_multiple_of(16) + shift;
        *end = at + bytes + GAP;
        at
    };
    let mut order: Vec<usize> = (0..extents.len()).collect();
    match spec.place {
        Place::First(name) => order.swap(0, find(name)),
        Place::Last(name) => {
            let at = find(name);
            order.retain(|&i| i != at);
            order.push(at);
        }
        Place::Overlap(name, ..) => order.retain(|&i| i != find(name)),
        Place::Apart | Place::Misaligned(_) => {}
    }
    let last = matches!(spec.place, Place::Last(_)).then(|| order.pop()).flatten();
    for i in order {
        let (param, _, bytes, touched) = extents[i];
        let at = if spec.wild && !touched { WILD } else { place(bytes, &mut end) };
        sizes.words[param] = Word::Pointer(at);
    }
    if let Place::Overlap(name, with, shift) = spec.place {
        let (param, _, bytes, _) = extents[find(name)];
        let Word::Pointer(start) = sizes.at(with) else { panic!("{with} is no operand") };
        let at = (start as i64 + shift * (part as i64) * if ty.is_complex() { 2 } else { 1 }).max(0)
            as u64;
        sizes.words[param] = Word::Pointer(at);
        end = end.max(at + bytes + GAP);
    }
    if family.returns != Returns::Nothing {
        let at = end.next_multiple_of(16);
        result = Some(at);
        end = at + 16 + GAP;
    }
    let mut size = end.next_multiple_of(16);
    if let Some(i) = last {
        let (param, _, bytes, touched) = extents[i];
        let at = if spec.wild && !touched { WILD } else { end.next_multiple_of(16) };
        sizes.words[param] = Word::Pointer(at);
        size = if at == WILD { size } else { at + bytes };
    }
    let canary =
        (0..size.div_ceil(4)).flat_map(|i| (0xfff8_0000 | (i as u32 & 0xffff)).to_le_bytes());
    let blob = canary.take(size as usize).collect();
    let mut case = Case { routine: name.to_owned(), words: sizes.words, blob, result };

    let call = Call::new(&case);
    let overlaps = matches!(spec.place, Place::Overlap(..));
    let solves = family.name.starts_with("trs") || matches!(family.name, "tbsv" | "tpsv");
    let unread_beta = family.has("beta") && call.scalar("beta") == Cell::ZERO;
    let mut fills: Vec<Fill> = Vec::new();
    for &(param, name, _, touched) in &extents {
        let Kind::Operand { access, .. } = family.params[param].kind else { continue };
        if !touched || access == Access::Write || (access == Access::ReadWrite && unread_beta) {
            continue;
        }
        let square = !matches!(name, "x" | "y") && !family.name.starts_with("rot");
        let hermitian = square
            && !overlaps
            && matches!(
                family.name,
                "hemv"
                    | "hbmv"
                    | "hpmv"
                    | "her"
                    | "hpr"
                    | "her2"
                    | "hpr2"
                    | "hemm"
                    | "herk"
                    | "her2k"
            )
            && match family.name {
                "hemm" => name == "a",
                "herk" | "her2k" => name == "c",
                _ => true,
            };
        let triangle = family.has("diag") && matches!(name, "a" | "ap");
        fills.push(Fill {
            name,
            grid: call.grid(name),
            real_diagonal: hermitian,
            skip_diagonal: triangle && call.unit() && !overlaps,
            matrix: solves && triangle,
            unknown: solves && !triangle,
        });
    }
    let complex = ty.is_complex();
    let real_c = |name| call.is_real_operand(name);
    let fills: Vec<(Fill, bool)> = fills
        .into_iter()
        .map(|f| {
            let r = real_c(f.name);
            (f, r)
        })
        .collect();
    // An overlapping operand does not overwrite the one that it overlaps, so that a triangle stays
    // well-conditioned.
    let under = if let Place::Overlap(name, ..) = spec.place { name } else { "" };
    let (below, above): (Vec<_>, Vec<_>) = fills.into_iter().partition(|(f, _)| f.name == under);
    for (fill, real_cell) in below.into_iter().chain(above) {
        let order = fill.grid.rows.max(1) as f64;
        for (i, j, at) in fill.grid.present() {
            if fill.skip_diagonal && i == j {
                continue;
            }
            let diagonal = fill.matrix && i == j;
            let (re, im) = draw(&mut random, spec.values, &fill, diagonal, order, complex);
            put_real(&mut case.blob, at as usize, re, single);
            if complex && !real_cell && !(fill.real_diagonal && i == j) {
                put_real(&mut case.blob, at as usize + part as usize, im, single);
            }
        }
    }
    if family.name == "rotm" {
        modified_rotation(&mut case, spec, &mut random, single);
    }
    if family.name == "rotmg" {
        // Positive as a rule: a negative factor ends the routine at once.
        for name in ["d1", "d2"] {
            let at = Call::new(&case).pointer(name) as usize;
            put_real(&mut case.blob, at, 4f64.powf(8.0 * random.unit() - 4.0), single);
        }
    }
    let alpha = spec.alpha;
    let unrounded = alpha.0 == 0.0 || alpha.1 == 0.0;
    let power = (alpha.0 + alpha.1).abs();
    if solves
        && spec.values == Values::Whole
        && !overlaps
        && (!family.has("alpha") || (unrounded && (power == 1.0 || power == 2.0)))
        && is_touched(&Sizes { family, words: case.words.clone() }, Access::Read)
    {
        make_right_hand_side(&mut case);
    }
    case
}

/// How the elements of one operand are drawn.
struct Fill {
    name: &'static str,
    grid: Grid,
    /// Whether imaginary parts on the diagonal must not be read.
    real_diagonal: bool,
    /// Whether the diagonal must not be read.
    skip_diagonal: bool,
    /// Whether it is the triangle of a solve.
    matrix: bool,
    /// Whether it is the right-hand side of a solve.
    unknown: bool,
}

fn draw(
    random: &mut Random,
    values: Values,
    fill: &Fill,
    diagonal: bool,
    order: f64,
    complex: bool,
) -> (f64, f64) {
    let whole = |random: &mut Random| random.below(9) as f64 - 4.0;
    let sign = |random: &mut Random| random.pick(&[1.0, -1.0]);
    match values {
        Values::Special if random.below(8) == 0 => {
            let special = [
                f64::NAN,
                f64::INFINITY,
                f64::NEG_INFINITY,
                0.0,
                -0.0,
                f64::from(f32::from_bits(9)),
            ];
            // Libraries do not agree on the quotient of a complex number and an infinite one.
            let special = if diagonal { &special[3..5] } else { &special[..] };
            let x = random.pick(special);
            if random.below(2) == 0 { (x, whole(random)) } else { (whole(random), x) }
        }
        Values::Random if fill.matrix && diagonal => {
            (sign(random) * (1.0 + random.unit()), random.unit() - 0.5)
        }
        Values::Random => {
            let by = if fill.matrix { 1.0 / order } else { 1.0 };
            ((2.0 * random.unit() - 1.0) * by, (2.0 * random.unit() - 1.0) * by)
        }
        _ if fill.matrix && diagonal => {
            let x = sign(random);
            if complex && random.below(2) == 0 { (0.0, x) } else { (x, 0.0) }
        }
        _ if fill.matrix => {
            // Sparse, so that the inverse stays small.
            if random.unit() * order < 2.0 { (sign(random), 0.0) } else { (0.0, 0.0) }
        }
        _ if fill.unknown => {
            (2.0 * (random.below(7) as f64 - 3.0), 2.0 * (random.below(7) as f64 - 3.0))
        }
        _ => (whole(random), whole(random)),
    }
}

/// Writes `rotm`'s five numbers; those that the flag implies stay canaries.
fn modified_rotation(case: &mut Case, spec: &Spec, random: &mut Random, single: bool) {
    let call = Call::new(case);
    let (at, part) = (call.pointer("param") as usize, call.part() as usize);
    if call.int("n") < 1 {
        return;
    }
    let read: &[usize] = match spec.flag {
        -1.0 => &[1, 2, 3, 4],
        0.0 => &[2, 3],
        1.0 => &[1, 4],
        _ => &[],
    };
    for i in 1..5 {
        let h = match spec.values {
            Values::Random => 2.0 * random.unit() - 1.0,
            _ => random.below(5) as f64 - 2.0,
        };
        let h = if read.contains(&i) { h } else { f64::NAN };
        put_real(&mut case.blob, at + i * part, h, single);
    }
    put_real(&mut case.blob, at, spec.flag, single);
}
