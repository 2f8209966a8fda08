//! Where the cases come from.
//!
//! Owns the choice of calls and the step from the tests' cases to written ones. Expected results
//! come from elsewhere: numbers from the oracle (`blasm_tests::expect`), rows of docs/semantics.md
//! from the lines of `tests/tests/semantics/*.txt`, which were worked out by hand, positions from
//! what the reference BLAS reports (`tests/golden/`). Nothing here calls a BLAS.

use crate::format::{
    After, Argument, Arguments, Buffer, Case, Expect, Kind, Place, Returns, Type, Word,
};
use crate::wit;
use blasm_spec::dsl::{self, Kind as Param};
use blasm_tests::footprint::{self, Operand};
use blasm_tests::lines::{self, Expectation, Fate, Want, WantElement};
use blasm_tests::positions::{self, View};
use blasm_tests::{
    Case as Call, Part, Place as Lies, Returned, Routine, Spec, Stated, Values, Word as Said,
    case_of, expect, routine, standard,
};
use blasm_transports::guest;
use std::collections::{BTreeMap, BTreeSet};

/// The rows of docs/semantics.md that no written case tests: one depends on a limit that the host
/// sets, and the bits of level 1 are a promise of BLASM, which no other host has to keep.
pub const NOT_WRITTEN: &[&str] = &["element-bits", "overlap-limit", "sum-bits"];

const LINES: &[&str] = &[
    include_str!("../../tests/semantics/every_call.txt"),
    include_str!("../../tests/semantics/safe.txt"),
    include_str!("../../tests/semantics/library.txt"),
    // Rows that tests/tests/semantics.rs tests by code, in calls small enough for a line.
    "\
blocks-of-one-matrix | sdcz gemm | layout=102 a=[1 2 1 0 5 5; 3 4 0 1 5 5] b=@a+4 c=@a+8 beta=0 lda=2 ldb=2 ldc=2 m=2 n=2 k=2 | c=[1 2; 3 4]
blocks-of-one-matrix | sdcz gemm | layout=102 a=[1 2; 3 4; 5 5; 5 5] b=[1 0; 0 1] c=@a+2 beta=0 lda=4 ldb=2 ldc=4 m=2 n=2 k=2 | c=[1 2; 3 4]
trmm-line | sdcz trmm | a=[1 2; _ 1] b=[nan 1; 1 1] | b=[nan 3; * 1]
trmm-line | sdcz trmm | side=R a=[1 2; _ 1] b=[1 1; nan 1] | b=[1 3; nan nan]
trsm-line | sdcz trsm | a=[1 2; _ 1] b=[1 3; nan 1] | b=[! 1; ! 1]
trsm-line | sdcz trsm | side=R a=[1 2; _ 1] b=[1 3; nan 1] | b=[1 1; ! !]
",
];

/// The reference's results for rotations, bit by bit.
const ROTATIONS: &str = include_str!("../../tests/semantics/reference.txt");

/// Rows in which nothing is computed.
const ECHO: &[&str] = &[
    "bad-argument",
    "bad-ld-of-nothing",
    "conjugate-only",
    "hermitian-transpose",
    "zero-increment-level-2",
    "size-zero",
    "sdsdot-empty",
    "alpha-zero-beta-one",
    "update-alpha-zero",
    "trmm-alpha-zero",
    "scal-increment",
    "asum-increment",
    "iamax-increment",
    "unused-pointer",
    "bits",
    "rotg-zero",
    "rotmg-identity",
];

/// All cases, by family in the order of the table; echo cases before numeric ones.
pub fn all() -> Vec<(&'static str, Vec<Case>)> {
    let mut maker = Maker::default();
    for routine in standard() {
        maker.routine(routine);
    }
    maker.lines();
    maker.rotations();
    let mut families: Vec<&'static str> = standard().map(|r| r.family.name).collect();
    families.dedup();
    let mut by_family: BTreeMap<&str, Vec<Case>> = BTreeMap::new();
    for mut case in maker.cases {
        match wit::fate(&case) {
            wit::Fate::Same => {}
            wit::Fate::Refused(error) => case.in_wit = Some(error.to_owned()),
            wit::Fate::Unsaid(why) => case.not_in_wit = Some(why.to_owned()),
        }
        by_family.entry(routine(&case.routine).family.name).or_default().push(case);
    }
    families
        .into_iter()
        .map(|family| {
            let mut cases = by_family.remove(family).unwrap_or_default();
            // Stable, so that within a kind the order in which they were made remains.
            cases.sort_by_key(|case| case.kind);
            (family, cases)
        })
        .collect()
}

/// The number that is expected at a place in memory.
struct Wanted {
    at: u64,
    word: Word,
    within: f64,
}

/// Rounds a bound up to three digits.
fn rounded_up(bound: f64) -> f64 {
    if bound == 0.0 {
        return 0.0;
    }
    format!("{:.2e}", bound * 1.01).parse().expect("a number")
}

/// The word for the expected number, and how far off it may be.
fn near(x: f64, within: f64, single: bool) -> (Word, f64) {
    if x == 0.0 {
        return (Word::Number(0.0), rounded_up(within));
    }
    let word = Word::of(x, single);
    let rest = if x.is_finite() { (x - word.value()).abs() } else { 0.0 };
    (word, rounded_up(within + rest))
}

fn stated(part: Part, single: bool) -> (Word, f64) {
    match part {
        Part::Near(x, within) => near(x, within, single),
        Part::Nan => (Word::Nan, 0.0),
        Part::NotFinite => (Word::NotFinite, 0.0),
        Part::Anything => (Word::Anything, 0.0),
    }
}

fn parts_of(element: &Stated) -> Vec<(Word, f64)> {
    let parts = [Some(element.parts.0), element.parts.1];
    parts.into_iter().flatten().map(|part| stated(part, element.single)).collect()
}

/// What a line says about an element.
fn of_line(want: WantElement, complex: bool, single: bool) -> Vec<(Word, f64)> {
    let part = |want: Want| match want {
        Want::Number(x) if x.is_nan() => (Word::Nan, 0.0),
        Want::Number(x) => near(x, 0.0, single),
        Want::Signed(x) if x == 0.0 => (Word::Zero(x.is_sign_negative()), 0.0),
        Want::Signed(x) => near(x, 0.0, single),
        Want::Near(x) => {
            let epsilon = if single { f64::from(f32::EPSILON) } else { f64::EPSILON };
            near(x, 8.0 * epsilon * x.abs(), single)
        }
        Want::NotFinite => (Word::NotFinite, 0.0),
        Want::NumberOrNan(_) | Want::NumberOrNotFinite(_) | Want::Anything => (Word::Anything, 0.0),
        Want::Unchanged => (Word::Kept, 0.0),
    };
    let (re, im) = match want {
        WantElement::Parts(re, im) => (part(re), part(im)),
        WantElement::NotFinite => ((Word::NotFinite, 0.0), (Word::NotFinite, 0.0)),
    };
    if complex { vec![re, im] } else { vec![re] }
}

/// Operands that share memory, and their surroundings.
struct Group {
    start: u64,
    end: u64,
    ty: Type,
    operands: Vec<&'static str>,
}

fn is_canary(blob: &[u8], at: usize, bytes: usize) -> bool {
    (at..at + bytes).step_by(4).all(|at| {
        let canary = 0xfff8_0000 | ((at as u32 / 4) & 0xffff);
        blob[at..at + 4] == canary.to_le_bytes()
    })
}

fn word_at(blob: &[u8], at: usize, single: bool) -> Word {
    let bytes = if single { 4 } else { 8 };
    // After the call's memory there is nothing that it could touch.
    if at + bytes > blob.len() || is_canary(blob, at, bytes) {
        return Word::Kept;
    }
    let x = match single {
        true => f32::from_le_bytes(blob[at..at + 4].try_into().expect("four")).into(),
        false => f64::from_le_bytes(blob[at..at + 8].try_into().expect("eight")),
    };
    Word::of(x, single)
}

/// A call as it is written, without its expected outcome.
struct Written {
    args: Arguments,
    buffers: Vec<Buffer>,
    /// Where each buffer begins in the call's memory.
    starts: Vec<u64>,
}

/// Writes down a call: operands that share memory share a buffer. The operand `last` ends where
/// memory ends.
fn write(call: &Call, last: Option<&str>) -> Written {
    let routine = routine(&call.routine);
    let single = routine.ty.real() == dsl::Type::S;
    let operands: Vec<Operand> = footprint::operands(routine, &call.words);
    let inside = |o: &&Operand| o.at < call.blob.len() as u64 && o.fits(call.blob.len());
    let mut sorted: Vec<&Operand> = operands.iter().filter(inside).collect();
    sorted.sort_by_key(|o| o.at);
    let part = if single { 4 } else { 8 };
    let mut groups: Vec<Group> = Vec::new();
    for operand in sorted {
        let end = operand.at + operand.bytes() as u64;
        let ty = Type::of(single, operand.element > part);
        match groups.last_mut() {
            // An operand that begins where another ends belongs to the same array: a block of a
            // matrix.
            Some(group) if operand.at <= group.end => {
                assert!(group.ty == ty, "{call}: operands of two types overlap");
                group.end = group.end.max(end);
                group.operands.push(operand.name);
            }
            _ => groups.push(Group { start: operand.at, end, ty, operands: vec![operand.name] }),
        }
    }
    let mut written =
        Written { args: Arguments::default(), buffers: Vec::new(), starts: Vec::new() };
    for (i, group) in groups.iter().enumerate() {
        let size = (group.ty.part() * group.ty.parts()) as u64;
        let ends_memory = last.is_some_and(|name| group.operands.contains(&name));
        let before = group.start.checked_sub(size).unwrap_or(group.start);
        let room = groups.get(i + 1).map_or(u64::MAX, |next| next.start - size);
        let after =
            if ends_memory { group.end } else { (group.end + 2 * size).min(room.max(group.end)) };
        let after = before + (after - before) / size * size;
        let data: Vec<Word> = (before..after)
            .step_by(group.ty.part())
            .map(|at| word_at(&call.blob, at as usize, single))
            .collect();
        let empty = data.iter().all(|word| *word == Word::Kept);
        written.buffers.push(Buffer {
            ty: group.ty,
            length: empty.then_some(data.len() / group.ty.parts()),
            data: (!empty).then_some(data),
            ends_memory,
        });
        written.starts.push(before);
    }
    written.args = arguments(routine, &call.words, |name, at| {
        let buffer = groups.iter().position(|group| group.operands.contains(&name))?;
        let size = (groups[buffer].ty.part() * groups[buffer].ty.parts()) as u64;
        let by = at - written.starts[buffer];
        assert!(by.is_multiple_of(size), "{call}: {name} is between two elements");
        Some(Place { buffer, offset: (by / size) as usize })
    });
    written
}

fn arguments(
    routine: &Routine,
    words: &[Said],
    place: impl Fn(&'static str, u64) -> Option<Place>,
) -> Arguments {
    let single = routine.ty.real() == dsl::Type::S;
    let one = |(param, word): (&dsl::Param, &Said)| {
        let argument = match *word {
            Said::Flag(x) => Argument::Number(Word::Number(x.into())),
            Said::Int(x) => Argument::Number(Word::Number(x as f64)),
            Said::Real(x) => Argument::Number(Word::of(x, single)),
            Said::Complex(re, im) => Argument::Complex(Word::of(re, single), Word::of(im, single)),
            Said::Pointer(at) => place(param.name, at).map_or(Argument::Outside, Argument::Operand),
        };
        (param.name.to_owned(), argument)
    };
    Arguments(routine.family.params.iter().zip(words).map(one).collect())
}

impl Written {
    /// The buffers after a call that is carried out.
    fn after(&self, wanted: &[Wanted]) -> Vec<After> {
        let mut all = Vec::new();
        let mut found = 0;
        for (number, (buffer, start)) in self.buffers.iter().zip(&self.starts).enumerate() {
            let words = buffer.words().len();
            let part = buffer.ty.part() as u64;
            let mut want = vec![Word::Kept; words];
            let mut within = vec![0.0; words];
            for wanted in wanted {
                let Some(by) = wanted.at.checked_sub(*start) else { continue };
                let index = (by / part) as usize;
                if index < words {
                    (want[index], within[index]) = (wanted.word, wanted.within);
                    found += 1;
                }
            }
            if want.iter().any(|word| *word != Word::Kept) {
                let exact = within.iter().all(|x| *x == 0.0);
                all.push(After { buffer: number, want, within: (!exact).then_some(within) });
            }
        }
        assert_eq!(found, wanted.len(), "every element lies in one buffer: {:?}", self.args);
        all
    }
}

fn returns(parts: &[(Word, f64)]) -> (Option<Returns>, Option<Vec<f64>>) {
    let exact = parts.iter().all(|(_, within)| *within == 0.0);
    let within = (!exact).then(|| parts.iter().map(|(_, within)| *within).collect());
    let returns = match *parts {
        [(word, _)] => Returns::Number(word),
        [(re, _), (im, _)] => Returns::Complex(re, im),
        _ => panic!("{} parts", parts.len()),
    };
    (Some(returns), within)
}

#[derive(Default)]
struct Maker {
    cases: Vec<Case>,
    counts: BTreeMap<(String, String), usize>,
    /// Calls that are written already, without their names.
    seen: BTreeSet<String>,
}

impl Maker {
    /// Adds a case, unless the same call exists already.
    fn push(&mut self, routine: &str, says: &str, kind: Kind, written: Written, expect: Expect) {
        self.add(Case {
            id: String::new(),
            routine: routine.to_owned(),
            kind,
            says: says.to_owned(),
            args: written.args,
            result: None,
            shift: 0,
            buffers: written.buffers,
            expect,
            in_wit: None,
            not_in_wit: None,
        });
    }

    fn add(&mut self, mut case: Case) {
        if !self.seen.insert(serde_json::to_string(&case).expect("it can be written")) {
            return;
        }
        let count = self.counts.entry((case.routine.clone(), case.says.clone())).or_default();
        *count += 1;
        case.id = format!("{}/{}/{count}", case.routine, case.says);
        self.cases.push(case);
    }

    /// A legal call, judged by the oracle.
    fn legal(&mut self, says: &str, kind: Kind, call: &Call, last: Option<&str>) {
        let written = write(call, last);
        let expect = oracle(call, &written);
        self.push(&call.routine, says, kind, written, expect);
    }

    fn spec(&mut self, name: &str, says: &str, kind: Kind, spec: &Spec) {
        self.legal(says, kind, &case_of(name, spec), None);
    }

    fn routine(&mut self, routine: &Routine) {
        self.quick_returns(routine);
        self.positions(routine);
        self.bounds(routine);
        self.definitions(routine);
    }

    /// Nothing to do: a size of zero, a factor of zero; and a factor of zero that clears.
    fn quick_returns(&mut self, routine: &Routine) {
        let (family, name) = (&routine.family, routine.name.as_str());
        let layouts: &[u32] = if family.has("layout") { &[101, 102] } else { &[102] };
        for &layout in layouts {
            for wild in [false, true] {
                let base = Spec { layout, wild, m: 3, n: 2, k: 2, ..Spec::default() };
                for param in family.params.iter().filter(|p| p.kind == Param::Dim) {
                    let zero = |size: i64| {
                        let mut spec = Spec { beta: (0.0, 0.0), ..base.clone() };
                        *(if param.name == "m" { &mut spec.m } else { &mut spec.n }) = size;
                        spec
                    };
                    self.spec(name, "size-zero", Kind::Echo, &zero(0));
                    // A size below zero is illegal, except in level 1.
                    if family.level == 1 {
                        self.spec(name, "size-zero", Kind::Echo, &zero(-1));
                    }
                }
                if !family.has("alpha") || family.alpha_zero == dsl::AlphaZero::Ordinary {
                    continue;
                }
                let alpha = (0.0, 0.0);
                if family.has("beta") {
                    let one = Spec { alpha, beta: (1.0, 0.0), ..base.clone() };
                    self.spec(name, "alpha-zero-beta-one", Kind::Echo, &one);
                    let clear = Spec { beta: (0.0, 0.0), ..one.clone() };
                    self.spec(name, "alpha-zero", Kind::Echo, &clear);
                    if family.params.iter().any(|p| p.kind == Param::Inner) {
                        let none = Spec { alpha: (2.0, 0.0), k: 0, ..one };
                        self.spec(name, "alpha-zero-beta-one", Kind::Echo, &none);
                    }
                    let scaled = Spec { alpha, beta: (2.0, 0.0), ..base.clone() };
                    self.spec(name, "alpha-zero", Kind::Numeric, &scaled);
                } else {
                    let clears = family.alpha_zero == dsl::AlphaZero::Clear;
                    let says = if clears { "trmm-alpha-zero" } else { "update-alpha-zero" };
                    self.spec(name, says, Kind::Echo, &Spec { alpha, ..base });
                }
            }
        }
    }

    /// Illegal arguments: each by itself, and in both layouts each together with all that are
    /// checked after it.
    fn positions(&mut self, routine: &Routine) {
        let illegal = positions::illegal(&routine.name);
        for (layout, view) in [(101, View::Row), (102, View::Column)] {
            if routine.family.level == 1 {
                continue;
            }
            let order = positions::order(routine, view);
            // The wrong words for each argument, with the call that is right without them.
            let legal = case_of(
                &routine.name,
                &Spec { layout, transb: 112, pad: 0, m: 3, n: 4, k: 6, ..Spec::default() },
            );
            let wrong: Vec<Vec<Said>> = order
                .iter()
                .map(|checked| {
                    let at = usize::from(checked.position) - 1;
                    let alone = illegal.iter().filter(|i| i.bad == [checked.name]);
                    let same = alone.filter(|i| {
                        let mut words = i.case.words.clone();
                        words[at] = legal.words[at];
                        words == legal.words
                    });
                    same.map(|i| i.case.words[at]).collect()
                })
                .collect();
            for (i, checked) in order.iter().enumerate() {
                let at = usize::from(checked.position) - 1;
                let mut calls = Vec::new();
                // A value that is not a flag, a size or a leading dimension that is too small by
                // one; and the flag that some libraries have but not the reference.
                let known = wrong[i].contains(&Said::Flag(114)).then_some(Said::Flag(114));
                let alone = wrong[i].first().copied().into_iter().chain(known);
                for word in alone.filter(|_| layout == 102) {
                    let mut words = legal.words.clone();
                    words[at] = word;
                    calls.push(words);
                }
                let mut words = legal.words.clone();
                for (checked, wrong) in order[i..].iter().zip(&wrong[i..]) {
                    words[usize::from(checked.position) - 1] = wrong[0];
                }
                calls.push(words);
                for words in calls {
                    let mut written =
                        write(&Call { blob: blank(legal.blob.len()), ..legal.clone() }, None);
                    let places = written.args.clone();
                    written.args = arguments(routine, &words, |name, _| places.place(name));
                    let expect =
                        Expect { errno: Some(checked.position.into()), ..Expect::default() };
                    self.push(&routine.name, "bad-argument", Kind::Echo, written, expect);
                }
            }
        }
    }

    /// Each operand ends where memory ends, or has its last element beyond.
    fn bounds(&mut self, routine: &Routine) {
        let family = &routine.family;
        let operands = family.params.iter().filter(|p| matches!(p.kind, Param::Operand { .. }));
        for (i, param) in operands.enumerate() {
            let spec = Spec {
                layout: if i % 2 == 0 { 102 } else { 101 },
                m: 2,
                n: 3,
                k: 2,
                incx: if i % 2 == 0 { 2 } else { 1 },
                incy: if family.positive_increment { 1 } else { -2 },
                place: Lies::Last(param.name),
                values: if family.name.starts_with("rot") && !family.has("n") {
                    Values::Random
                } else {
                    Values::Whole
                },
                ..Spec::default()
            };
            let call = case_of(&routine.name, &spec);
            let kind =
                if matches!(family.name, "copy" | "swap") { Kind::Echo } else { Kind::Numeric };
            self.legal("out-of-bounds", kind, &call, Some(param.name));
            let mut written =
                write(&Call { blob: blank(call.blob.len()), ..call.clone() }, Some(param.name));
            let place = written.args.place(param.name).expect("it lies in memory");
            let buffer = &mut written.buffers[place.buffer];
            buffer.length = buffer.length.map(|length| length - 1);
            let expect = Expect { trap: true, ..Expect::default() };
            self.push(&routine.name, "out-of-bounds", Kind::Echo, written, expect);
        }
        if family.returns != dsl::Returns::Nothing {
            for n in [0, 2] {
                let written = write(&case_of(&routine.name, &Spec { n, ..Spec::default() }), None);
                self.add(Case {
                    id: String::new(),
                    routine: routine.name.clone(),
                    kind: Kind::Echo,
                    says: "result-out-of-bounds".to_owned(),
                    args: written.args,
                    result: Some("outside".to_owned()),
                    shift: 0,
                    buffers: written.buffers,
                    expect: Expect { trap: true, ..Expect::default() },
                    in_wit: None,
                    not_in_wit: None,
                });
            }
        }
    }

    /// Every combination of flags with whole numbers, whose results are exact; some larger calls;
    /// and some with numbers that round.
    fn definitions(&mut self, routine: &Routine) {
        let (family, name) = (&routine.family, routine.name.as_str());
        let moves = matches!(family.name, "copy" | "swap");
        let (kind, says) = if moves { (Kind::Echo, "bits") } else { (Kind::Numeric, "definition") };
        for (i, spec) in combinations(routine).into_iter().enumerate() {
            self.spec(name, says, kind, &spec);
            // Every third call is also made with misaligned operands.
            if i % 16 == 5 {
                let case = self.cases.last().expect("just added").clone();
                self.add(Case {
                    says: "alignment".to_owned(),
                    shift: 1,
                    id: String::new(),
                    ..case
                });
            }
        }
        let rounds = !moves && family.name != "iamax";
        let all = combinations(routine);
        for seed in 0..if rounds { 4 } else { 0 } {
            // Spread over the flags.
            let spec = all[(seed * all.len() / 4 + seed) % all.len()].clone();
            let spec = Spec {
                values: Values::Random,
                seed: 100 + seed as u64,
                alpha: (0.75, if routine.ty.is_complex() { -0.3 } else { 0.0 }),
                beta: (1.1, 0.7),
                rotation: (0.6, 0.8),
                ..spec
            };
            self.spec(name, says, kind, &spec);
        }
        if moves {
            self.bits(routine);
        }
        if family.has("n") {
            let (m, n, k) = if family.level == 1 { (0, 37, 0) } else { (11, 13, 10) };
            let spec = Spec { m, n, k, kl: 3, ku: 2, ..varied(routine, 4) };
            let spec = Spec {
                k: if family.params.iter().any(|p| p.kind == Param::Width) { 3 } else { k },
                ..spec
            };
            self.spec(name, says, kind, &spec);
        }
    }

    /// A NaN with other bits than a sentinel is moved as it is.
    fn bits(&mut self, routine: &Routine) {
        let spec = Spec { n: 3, incx: 2, incy: -1, ..Spec::default() };
        let mut written = write(&case_of(&routine.name, &spec), None);
        let single = routine.ty.real() == dsl::Type::S;
        let nan = |i: usize| match single {
            true => Word::Bits(0x7fc0_1230 + i as u64, true),
            false => Word::Bits(0xfff8_0000_0000_1230 + i as u64, false),
        };
        let parts = written.buffers[0].ty.parts();
        // The numbers of element i of x and of y.
        let at = |vector: usize, i: usize| {
            let element = 1 + if vector == 0 { 2 * i } else { 2 - i };
            element * parts..(element + 1) * parts
        };
        let swaps = routine.family.name == "swap";
        let mut after: Vec<After> = Vec::new();
        for vector in [0, 1] {
            let mut data = vec![Word::Kept; written.buffers[vector].words().len()];
            let mut want = data.clone();
            for i in 0..3 {
                for (part, number) in at(vector, i).enumerate() {
                    let own = 2 * i + part + 8 * vector;
                    data[number] = nan(own);
                    want[number] = nan(if vector == 0 { own + 8 } else { own - 8 });
                }
            }
            if swaps || vector == 0 {
                let buffer = &mut written.buffers[vector];
                (buffer.length, buffer.data) = (None, Some(data));
            }
            if swaps || vector == 1 {
                after.push(After { buffer: vector, want, within: None });
            }
        }
        let expect = Expect { after, ..Expect::default() };
        self.push(&routine.name, "bits", Kind::Echo, written, expect);
    }

    /// The rows of docs/semantics.md.
    fn lines(&mut self) {
        let parsed = LINES.iter().flat_map(|file| lines::lines(file));
        for (number, line) in parsed.enumerate() {
            let mut by_routine: BTreeMap<String, Vec<Expectation>> = BTreeMap::new();
            for expectation in line.expectations() {
                by_routine.entry(expectation.case.routine.clone()).or_default().push(expectation);
            }
            for (_, mut all) in by_routine {
                // The small ones; of those, one per layout, with increments in turn.
                let least = all.iter().map(|e| e.case.blob.len()).min().expect("some");
                all.retain(|e| e.case.blob.len() <= least + 400);
                let layout = |e: &Expectation| match e.case.words[0] {
                    Said::Flag(x) => x,
                    _ => 0,
                };
                let layouts: BTreeSet<u32> = all.iter().map(layout).collect();
                for (i, &chosen) in layouts.iter().enumerate() {
                    let of: Vec<&Expectation> =
                        all.iter().filter(|e| layout(e) == chosen).collect();
                    self.line(line.id, of[(number + i) % of.len()]);
                }
            }
        }
    }

    fn line(&mut self, says: &str, expectation: &Expectation) {
        let call = &expectation.case;
        let routine = routine(&call.routine);
        let single = routine.ty.real() == dsl::Type::S;
        let written = write(call, None);
        let expect = match &expectation.fate {
            Fate::Errno(errno) => Expect { errno: Some(*errno), ..Expect::default() },
            Fate::Trap => Expect { trap: true, ..Expect::default() },
            Fate::Done(places, result) => {
                let mut wanted = Vec::new();
                for place in places {
                    let parts = of_line(place.want, place.complex, single);
                    for (i, (word, within)) in parts.into_iter().enumerate() {
                        let at = place.at + (i * if single { 4 } else { 8 }) as u64;
                        if word != Word::Kept {
                            wanted.push(Wanted { at, word, within });
                        }
                    }
                }
                let complex =
                    routine.family.returns == dsl::Returns::Element && routine.ty.is_complex();
                let (returns, within) = match result {
                    None => (None, None),
                    Some(result) => returns(&of_line(result.want, complex, result.single)),
                };
                Expect { after: written.after(&wanted), returns, within, ..Expect::default() }
            }
        };
        let refused = expect.errno.is_some() || expect.trap;
        let moves = matches!(routine.family.name, "copy" | "swap");
        let echo = refused || moves || ECHO.contains(&says);
        let kind = if echo { Kind::Echo } else { Kind::Numeric };
        // A case about alignment has to be misaligned.
        let shift = if says == "alignment" { 1 } else { 0 };
        self.add(Case {
            id: String::new(),
            routine: call.routine.clone(),
            kind,
            says: says.to_owned(),
            args: written.args,
            result: None,
            shift,
            buffers: written.buffers,
            expect,
            in_wit: None,
            not_in_wit: None,
        });
    }

    /// Rotations, as the reference computes them.
    fn rotations(&mut self) {
        for line in ROTATIONS.lines().filter(|line| !line.starts_with('#')) {
            let (call, after) = line.split_once(" -> ").expect("an outcome");
            let (name, numbers) = call.split_once(' ').expect("numbers");
            let single = name.starts_with('s');
            let words = |text: &str| -> Vec<Word> {
                let bits = |x: &str| u64::from_str_radix(x, 16).expect("bits");
                text.split(' ')
                    .map(|x| Word::of(Word::Bits(bits(x), single).value(), single))
                    .collect()
            };
            let (numbers, after) = (words(numbers), words(after));
            let ty = Type::of(single, false);
            let modified = name.ends_with("rotmg");
            let mut buffers = Vec::new();
            let mut expect = Vec::new();
            let mut args = Vec::new();
            let mut before = numbers.iter();
            let mut results = after.iter();
            let names: &[(&str, usize, bool)] = match modified {
                true => &[
                    ("d1", 1, true),
                    ("d2", 1, true),
                    ("x1", 1, true),
                    ("y1", 0, true),
                    ("param", 5, false),
                ],
                false => &[("a", 1, true), ("b", 1, true), ("c", 1, false), ("s", 1, false)],
            };
            for &(name, count, is_input) in names {
                if count == 0 {
                    let word = *before.next().expect("a number");
                    args.push((name.to_owned(), Argument::Number(word)));
                    continue;
                }
                let data: Vec<Word> = (0..count)
                    .map(|_| {
                        if is_input { *before.next().expect("a number") } else { Word::Number(7.0) }
                    })
                    .collect();
                // Any NaN counts as NaN; a zero has its sign.
                let want: Vec<Word> = (0..count)
                    .map(|_| match *results.next().expect("a number") {
                        Word::Number(0.0) => Word::Zero(false),
                        word => word,
                    })
                    .collect();
                let buffer = buffers.len();
                args.push((name.to_owned(), Argument::Operand(Place { buffer, offset: 0 })));
                buffers.push(Buffer { ty, length: None, data: Some(data), ends_memory: false });
                expect.push(After { buffer, want, within: None });
            }
            assert!(before.next().is_none() && results.next().is_none(), "{line}");
            let written = Written { args: Arguments(args), buffers, starts: Vec::new() };
            let expect = Expect { after: expect, ..Expect::default() };
            self.push(name, "rotations-as-the-reference", Kind::Numeric, written, expect);
        }
    }
}

/// Memory without any numbers.
fn blank(bytes: usize) -> Vec<u8> {
    let canary =
        (0..bytes.div_ceil(4)).flat_map(|i| (0xfff8_0000 | (i as u32 & 0xffff)).to_le_bytes());
    canary.take(bytes).collect()
}

/// What the oracle says about a call.
fn oracle(call: &Call, written: &Written) -> Expect {
    let expected = expect(call);
    let routine = routine(&call.routine);
    let single = routine.ty.real() == dsl::Type::S;
    let part: usize = if single { 4 } else { 8 };
    let mut wanted: Vec<Wanted> = Vec::new();
    for element in expected.stated(call) {
        for (i, (word, within)) in parts_of(&element).into_iter().enumerate() {
            wanted.push(Wanted { at: element.at + (i * part) as u64, word, within });
        }
    }
    // A moved number has every bit.
    let computed: BTreeSet<u64> = wanted.iter().map(|w| w.at).collect();
    for at in (0..call.blob.len()).step_by(part).filter(|at| at + part <= call.blob.len()) {
        let is = &expected.memory()[at..at + part];
        if is != &call.blob[at..at + part] && !computed.contains(&(at as u64)) {
            let word = match word_at(expected.memory(), at, single) {
                Word::Number(0.0) => Word::Zero(false),
                Word::Nan | Word::Kept => panic!("{call}: no bits for what is moved"),
                word => word,
            };
            wanted.push(Wanted { at: at as u64, word, within: 0.0 });
        }
    }
    let (returns, within) = match expected.returned() {
        Returned::Nothing => (None, None),
        Returned::Index(index) => returns(&[(Word::Number(index as f64), 0.0)]),
        Returned::Number(element) => returns(&parts_of(&element)),
    };
    Expect { after: written.after(&wanted), returns, within, ..Expect::default() }
}

const SIZES: [(i64, i64, i64, i64, i64); 5] =
    [(3, 4, 2, 1, 2), (4, 3, 5, 2, 1), (1, 3, 2, 0, 1), (2, 2, 3, 1, 0), (5, 1, 1, 0, 0)];
const INCREMENTS: [(i64, i64); 5] = [(1, 1), (2, -1), (-1, 3), (-2, -2), (1, 2)];

/// Sizes, increments and factors in turn.
fn varied(routine: &Routine, i: usize) -> Spec {
    let family = &routine.family;
    let (m, n, k, kl, ku) = SIZES[i % SIZES.len()];
    let (incx, incy) = INCREMENTS[i % INCREMENTS.len()];
    let incx = if family.positive_increment { incx.abs() } else { incx };
    let complex = routine.ty.is_complex();
    let solves = family.name == "trsm";
    let alpha = match i % 3 {
        0 => (2.0, 0.0),
        1 => (-1.0, 0.0),
        _ if complex && solves => (0.0, 1.0),
        _ if complex => (1.0, -2.0),
        _ => (1.0, 0.0),
    };
    let beta = match i % 4 {
        0 => (3.0, 0.0),
        1 => (0.0, 0.0),
        2 if complex => (-1.0, 2.0),
        2 => (-2.0, 0.0),
        _ => (1.0, 0.0),
    };
    let flag = [-1.0, 0.0, 1.0, -2.0][i % 4];
    let rotation = [(2.0, -3.0), (0.0, 1.0), (1.0, 2.0)][i % 3];
    Spec {
        layout: if i.is_multiple_of(2) { 102 } else { 101 },
        m,
        n,
        k,
        kl,
        ku,
        incx,
        incy,
        alpha,
        beta,
        flag,
        rotation,
        pad: (i % 3) as i64,
        seed: i as u64 + 1,
        values: Values::Whole,
        ..Spec::default()
    }
}

/// Every combination of a routine's flags, with sizes, increments and factors in turn; at least
/// eight calls.
fn combinations(routine: &Routine) -> Vec<Spec> {
    const LEAST: usize = 8;
    let family = &routine.family;
    let mut all = vec![Spec::default()];
    for param in &family.params {
        let is_flag = matches!(
            param.kind,
            Param::Layout | Param::Uplo | Param::Trans(_) | Param::Diag | Param::Side
        );
        if !is_flag {
            continue;
        }
        let values = positions::flags(routine, View::Column, param.name);
        all = all
            .into_iter()
            .flat_map(|spec| {
                values.iter().map(move |&value| {
                    let mut spec = spec.clone();
                    let field = match param.name {
                        "layout" => &mut spec.layout,
                        "uplo" => &mut spec.uplo,
                        "diag" => &mut spec.diag,
                        "side" => &mut spec.side,
                        "transb" => &mut spec.transb,
                        _ => &mut spec.trans,
                    };
                    *field = value;
                    spec
                })
            })
            .collect();
    }
    let flags = all.len();
    (0..flags.max(LEAST))
        .map(|i| {
            let Spec { layout, uplo, diag, side, transb, trans, .. } = all[i % flags];
            // Not in step with the flags, whose counts are powers of two and three.
            let turn = i + i / flags + i / 4 + i / 9;
            Spec { layout, uplo, diag, side, transb, trans, ..varied(routine, turn) }
        })
        .collect()
}

/// The files of the kit's folder: their names and contents.
///
/// # Panics
/// If the guest is not a module; its golden signatures guarantee that it is.
pub fn files() -> Vec<(String, Vec<u8>)> {
    // An array with one line per entry.
    fn lines<T: serde::Serialize>(all: &[T]) -> Vec<u8> {
        let lines: Vec<String> = all
            .iter()
            .map(|entry| serde_json::to_string(entry).expect("it can be written"))
            .collect();
        format!("[\n{}\n]\n", lines.join(",\n")).into_bytes()
    }
    let guest = guest::trampoline_text();
    let binary = wat::parse_str(&guest).expect("the guest is a module");
    let header =
        ";; Written by `cargo xtask kit`: every function of wasi_ephemeral_blas, forwarded.\n";
    let cases = all();
    let index: Vec<&str> = cases.iter().map(|(family, _)| *family).collect();
    let mut files = vec![
        ("forward.wat".to_owned(), format!("{header}{guest}").into_bytes()),
        ("forward.wasm".to_owned(), binary),
        ("cases/routines.json".to_owned(), lines(&crate::prototype::all())),
        ("cases/index.json".to_owned(), lines(&index)),
        (crate::views::FILE.to_owned(), lines(&crate::views::all())),
    ];
    let cases = cases.iter().map(|(family, cases)| (format!("cases/{family}.json"), lines(cases)));
    files.extend(cases);
    files
}
