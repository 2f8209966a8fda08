//! `cargo xtask golden`: how the reference BLAS answers illegal arguments, asked of the reference
//! itself.
//!
//! Owns `tests/golden/xerbla.txt`: for every routine of levels 2 and 3, through CBLAS in both
//! layouts and through Fortran, which values of a flag are accepted, what the least leading
//! dimension is, which number an illegal argument is reported by, and which of two is reported.
//! From the routine table it only uses the names and kinds of parameters; the numbers come from the
//! library. `tests/golden/ask_reference.c` makes the calls. It also compares our `cblas.h` with the
//! reference's: types with the C compiler, names by reading.

use crate::guests::target;
use crate::process::{self, Step};
use anyhow::{Context, Result, bail, ensure};
use blasm_spec::dsl::{Family, Kind};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the answers lie.
const GOLDEN: &str = "tests/golden/xerbla.txt";

/// The reference BLAS of this machine: never what an alternatives link points to.
pub struct Reference {
    library: PathBuf,
    header: PathBuf,
}

impl Reference {
    /// What to say where there is none.
    pub const MISSING: &'static str = "the reference BLAS was not found \
        (Debian and Ubuntu: apt-get install libblas3 libblas-dev, and a C compiler)";

    /// The library and header of Debian's packages.
    pub fn find() -> Option<Self> {
        let folders = |parent: &str| fs::read_dir(parent).into_iter().flatten().flatten();
        let library = folders("/usr/lib")
            .map(|folder| folder.path().join("blas/libblas.so.3"))
            .find(|path| path.is_file())?;
        let header = folders("/usr/include")
            .map(|folder| folder.path().join("cblas-netlib.h"))
            .find(|path| path.is_file())?;
        Some(Self { library, header })
    }

    /// The name of the file, which ends in the version.
    fn version(&self) -> Result<String> {
        let file = fs::canonicalize(&self.library)?;
        Ok(file.file_name().context("a library has a name")?.to_string_lossy().into_owned())
    }
}

/// Writes the answers, or with `check` only says whether they are what is committed.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let reference = Reference::find().context(Reference::MISSING)?;
    let header = fs::read_to_string(&reference.header)?;
    prototypes(root, &reference, &header)?;
    let asker = Asker::build(root, &reference)?;
    let text = answers(&asker, &reference, &header)?;
    let path = root.join(GOLDEN);
    let old = fs::read_to_string(&path).unwrap_or_default();
    // The remarks tell which version answered.
    let data = |text: &str| {
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    };
    if data(&old) == data(&text) {
        Step::done(format!("{GOLDEN} is what {} says", reference.version()?));
    } else if check {
        let (old, new) = (data(&old), data(&text));
        let differ = |from: &[String], to: &[String], mark: &str| {
            let lines = from.iter().filter(|line| !to.contains(line));
            lines.fold(String::new(), |all, line| all + "\n  " + mark + line)
        };
        bail!(
            "{GOLDEN} is not what {} says; run `cargo xtask golden` and look at the difference:{}{}",
            reference.version()?,
            differ(&old, &new, "- "),
            differ(&new, &old, "+ ")
        );
    } else {
        fs::write(&path, text)?;
        Step::done(format!("wrote {GOLDEN}"));
    }
    Ok(())
}

/// The C functions of routines that the reference of the distributions lacks.
fn younger() -> impl Iterator<Item = String> {
    blasm_spec::table().into_iter().filter(|family| family.younger.is_some()).flat_map(|family| {
        let names = family.routines.iter().map(|(name, ty)| family.cblas_name(name, *ty));
        names.collect::<Vec<_>>()
    })
}

// --- asking -------------------------------------------------------------------------------------

/// By which way a routine is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum View {
    Column,
    Row,
    Fortran,
}

/// What is said to a call; zeros where it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    /// The number that `cblas_xerbla` is given.
    told: i32,
    /// The position that the reference's `cblas_xerbla` makes of it.
    position: i32,
    /// The number that `xerbla_` is given.
    info: i32,
    /// What the second line of the reference's `cblas_xerbla` calls the flag; empty if there is
    /// none.
    flag: &'static str,
    /// The value that the line quotes.
    value: i64,
    /// The family that is named in place of the one that was called; empty if that is named.
    family: &'static str,
}

/// Families whose Fortran routine computes another's row-major calls, and is named then.
const STAND_INS: [&str; 1] = ["geru"];

/// What the reference's second lines call flags.
const FLAGS: [&str; 7] = ["layout", "Uplo", "Side", "Diag", "Trans", "TransA", "TransB"];

impl Answer {
    fn is_taken(self) -> bool {
        (self.told, self.position, self.info) == (0, 0, 0)
    }

    /// What of it does not depend on the value. In CBLAS that decides who finds a flag bad, and so
    /// whether there is a second line.
    fn of(self, view: View) -> Self {
        let info = if view == View::Fortran { self.info } else { 0 };
        Self { info, flag: "", value: 0, ..self }
    }

    /// Reads a line of the asker's. The names of routines are held against the one that was called:
    /// the reference pads them where Fortran found the argument bad, and does not where CBLAS did.
    fn read(line: &str, routine: &str) -> Result<Self> {
        let words: Vec<&str> = line.split(' ').collect();
        let &[told, position, info, name, flag, value] = words.as_slice() else {
            bail!("{line:?}")
        };
        let flag = match flag {
            "-" => "",
            flag => FLAGS.into_iter().find(|known| *known == flag).context("an unknown flag")?,
        };
        let answer = Self {
            told: told.parse()?,
            position: position.parse()?,
            info: info.parse()?,
            flag,
            value: value.parse()?,
            family: "",
        };
        let name_of = |routine: &str| match answer {
            Self { told: 0, .. } => "-".to_owned(),
            Self { flag: "", .. } => format!("{:.<12}", format!("cblas_{routine}")),
            _ => format!("cblas_{routine}"),
        };
        if name == name_of(routine) {
            return Ok(answer);
        }
        let stands_in = |family: &&str| name == name_of(&format!("{}{family}", &routine[..1]));
        let family = STAND_INS.into_iter().find(stands_in);
        let family = family.with_context(|| format!("{routine} is called {name}: {line}"))?;
        Ok(Self { family, ..answer })
    }
}

struct Asker {
    program: PathBuf,
    library: PathBuf,
}

impl Asker {
    fn build(root: &Path, reference: &Reference) -> Result<Self> {
        let folder = target(root).join("golden");
        fs::create_dir_all(&folder)?;
        let program = folder.join("ask_reference");
        // The program has a call of every routine in it, and what the reference lacks is never
        // asked.
        let weak = folder.join("younger.h");
        let lines = younger().map(|name| format!("#pragma weak {name}\n"));
        fs::write(&weak, lines.collect::<String>())?;
        let beside = reference.library.parent().context("a library lies in a folder")?;
        let mut cc = Command::new("cc");
        cc.args(["-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror"]);
        cc.arg("-I").arg(root.join("guest/c/include")).arg("-include").arg(&weak);
        cc.arg(root.join("tests/golden/ask_reference.c")).arg(&reference.library);
        // The old kind of path: it comes before LD_LIBRARY_PATH.
        cc.args(["-rdynamic", "-ldl"]);
        cc.arg(format!("-Wl,--disable-new-dtags,-rpath,{}", beside.display()));
        cc.arg("-o").arg(&program);
        process::run(cc)?;
        Ok(Self { program, library: reference.library.clone() })
    }

    fn ask(&self, routine: &Routine<'_>, calls: &[String]) -> Result<Vec<Answer>> {
        let mut program = Command::new(&self.program);
        program.arg(&self.library);
        let text = process::filter(program, &(calls.join("\n") + "\n"))?;
        let answers: Vec<Answer> =
            text.lines().map(|line| Answer::read(line, &routine.name)).collect::<Result<_>>()?;
        ensure!(answers.len() == calls.len(), "{} answers to {} calls", answers.len(), calls.len());
        Ok(answers)
    }
}

/// Values of a call's integers, by name of parameter.
type Values = BTreeMap<&'static str, i64>;

/// A call with other values of some parameters.
fn with(call: &Values, changes: &[(&'static str, i64)]) -> Values {
    let mut call = call.clone();
    call.extend(changes.iter().copied());
    call
}

/// A routine, as far as it is asked about.
struct Routine<'a> {
    number: usize,
    name: String,
    family: &'a Family,
}

fn is_flag(kind: Kind) -> bool {
    matches!(kind, Kind::Layout | Kind::Uplo | Kind::Trans(_) | Kind::Diag | Kind::Side)
}

/// The letters of Fortran; anything else is none of them.
fn letter(flag: i64) -> char {
    match flag {
        111 | 131 => 'N',
        112 => 'T',
        113 => 'C',
        121 | 132 => 'U',
        122 | 141 => 'L',
        142 => 'R',
        _ => 'X',
    }
}

impl Routine<'_> {
    /// The line that asks.
    fn call(&self, view: View, values: &Values) -> String {
        let mut line = match view {
            View::Column | View::Row => format!("C {}", self.number),
            View::Fortran => format!("F {}_ {}", self.name, self.flags(view).len()),
        };
        let mut operands = 0;
        for p in &self.family.params {
            let value = || values[p.name];
            let _ = match p.kind {
                Kind::Layout if view == View::Fortran => Ok(()),
                kind if is_flag(kind) && view == View::Fortran => {
                    write!(line, " i{}", u32::from(letter(value())))
                }
                Kind::Operand { .. } => {
                    operands += 1;
                    write!(line, " p{}", operands << 16)
                }
                Kind::Scalar(_) => write!(line, " x"),
                _ => write!(line, " i{}", value()),
            };
        }
        line
    }

    fn flags(&self, view: View) -> Vec<&'static str> {
        let params = self.family.params.iter().filter(|p| is_flag(p.kind));
        params.map(|p| p.name).filter(|name| *name != "layout" || view != View::Fortran).collect()
    }

    fn numbers(&self) -> Vec<(&'static str, Kind)> {
        let params = self.family.params.iter().filter(|p| !is_flag(p.kind));
        params
            .filter(|p| !matches!(p.kind, Kind::Operand { .. } | Kind::Scalar(_)))
            .map(|p| (p.name, p.kind))
            .collect()
    }

    /// A legal call, of sizes that can be told apart or all zero.
    fn legal(&self, view: View, empty: bool) -> Values {
        let mut values = Values::new();
        for p in &self.family.params {
            let value = match (p.kind, p.name) {
                (Kind::Layout, _) => 101 + i64::from(view == View::Column),
                (Kind::Uplo, _) => 121,
                (Kind::Trans(_), _) => 111,
                (Kind::Diag, _) => 131,
                (Kind::Side, _) => 141,
                (Kind::Leading, _) => ROOM,
                (Kind::Increment, _) => 1,
                (Kind::Dim | Kind::Inner | Kind::Width, _) if empty => 0,
                (_, name) => match SIZES.iter().find(|size| size.0 == name) {
                    Some(&(_, value)) => value,
                    None => continue,
                },
            };
            values.insert(p.name, value);
        }
        values
    }
}

/// Sizes; these, k + 1, kl + ku + 1 and 1 are all different.
const SIZES: [(&str, i64); 5] = [("m", 3), ("n", 5), ("k", 9), ("kl", 1), ("ku", 2)];
/// A leading dimension that is enough for them.
const ROOM: i64 = 24;

/// What a least leading dimension is, in the words of the sizes.
fn in_words(least: i64) -> Result<String> {
    let size = |name: &str| SIZES.iter().find(|s| s.0 == name).map_or(0, |s| s.1);
    if let Some((name, _)) = SIZES.iter().take(3).find(|s| s.1 == least) {
        return Ok((*name).to_owned());
    }
    match least {
        x if x == size("k") + 1 => Ok("k+1".into()),
        x if x == size("kl") + size("ku") + 1 => Ok("kl+ku+1".into()),
        x => bail!("a least leading dimension of {x}"),
    }
}

/// Values that a flag may be given in the search for what is taken.
fn flag_values(view: View) -> Vec<i64> {
    match view {
        View::Fortran => vec![0, 111, 112, 113, 121, 122, 131, 132, 141, 142],
        _ => (0..=200).chain([i64::from(i32::MIN), i64::from(i32::MAX), -1]).collect(),
    }
}

// --- what a routine does ------------------------------------------------------------------------

/// Everything that is seen of a routine by one way of calling it, as facts without the routine's
/// name.
fn observe(asker: &Asker, routine: &Routine<'_>, view: View) -> Result<BTreeMap<String, String>> {
    let mut inquiry = Inquiry::begin(asker, routine, view)?;
    inquiry.find_least()?;
    let (alone, passed, second) = inquiry.alone()?;
    let order = inquiry.order(&alone, &passed)?;

    let mut facts = BTreeMap::new();
    for (flag, values) in &inquiry.taken {
        facts.insert(format!("flag {flag}"), list(values, " "));
    }
    for ld in inquiry.leading() {
        facts.insert(format!("least {ld}"), inquiry.least_in_words(ld)?);
    }
    for name in inquiry.names() {
        let at: BTreeSet<usize> = passed.iter().filter(|p| p.1 == name).map(|p| p.0).collect();
        if !at.is_empty() {
            facts.insert(format!("passes {name}"), inquiry.contexts_in_words(&at)?);
        }
    }
    let entry = |name: &&'static str| {
        let Answer { told, position, info, .. } = alone[name];
        match view {
            View::Fortran => format!("{info} {name}"),
            _ if told == position => format!("{position} {name}"),
            _ => format!("{position}>{told} {name}"),
        }
    };
    facts.insert("order".to_owned(), list(&order.iter().map(entry).collect::<Vec<_>>(), ", "));
    if view != View::Fortran {
        let flags = order.iter().filter_map(|name| second.get(name).map(|s| (name, s)));
        let flags = flags
            .map(|(name, second)| Ok(format!("{name} {}", second.in_words()?)))
            .collect::<Result<Vec<_>>>()
            .with_context(|| format!("{}, {view:?}", routine.name))?;
        let families: BTreeSet<&str> = alone.values().map(|answer| answer.family).collect();
        if let Some(family) = families.into_iter().find(|family| !family.is_empty()) {
            facts.insert("names".to_owned(), family.to_owned());
        }
        facts.insert("says".to_owned(), list(&flags, ", "));
    }
    Ok(facts)
}

fn list<T: ToString>(values: &[T], between: &str) -> String {
    values.iter().map(T::to_string).collect::<Vec<_>>().join(between)
}

/// The answer to each argument that is illegal.
type Answers = BTreeMap<&'static str, Answer>;

/// What is said about an argument in second lines.
#[derive(Default)]
struct Second {
    /// What they call it.
    flags: BTreeSet<&'static str>,
    /// Whether they quote another value.
    misquotes: bool,
    /// Values about which there is none.
    none: BTreeSet<i64>,
}

impl Second {
    fn hear(&mut self, answer: Answer, value: i64) {
        if answer.flag.is_empty() {
            self.none.insert(value);
        } else {
            self.flags.insert(answer.flag);
            self.misquotes |= answer.value != value;
        }
    }

    fn in_words(&self) -> Result<String> {
        let flags: Vec<_> = self.flags.iter().copied().collect();
        let &[flag] = flags.as_slice() else { bail!("a flag is called {flags:?}") };
        // By mistake the line names another flag, and quotes that one's value.
        let of_another = if self.misquotes { "'s own" } else { "" };
        let none: Vec<_> = self.none.iter().collect();
        let but =
            if none.is_empty() { String::new() } else { format!(" but {}", list(&none, " ")) };
        Ok(format!("{flag}{of_another}{but}"))
    }
}

/// Contexts in which an argument that is illegal elsewhere is taken.
type Passed = BTreeSet<(usize, &'static str)>;

/// What is found out of a routine, called in one way.
struct Inquiry<'a> {
    asker: &'a Asker,
    routine: &'a Routine<'a>,
    view: View,
    /// The flags but `layout`, and their values that are taken.
    taken: Vec<(&'static str, Vec<i64>)>,
    /// All flags, and values that are not taken, the likeliest mistakes first.
    rejected: BTreeMap<&'static str, Vec<i64>>,
    /// Legal calls: every combination of the flags, with sizes and without.
    contexts: Vec<Values>,
    /// The least leading dimensions, by context.
    least: BTreeMap<(usize, &'static str), i64>,
}

impl<'a> Inquiry<'a> {
    /// Finds which values of the flags are taken.
    fn begin(asker: &'a Asker, routine: &'a Routine<'a>, view: View) -> Result<Self> {
        let (base, values) = (routine.legal(view, false), flag_values(view));
        let (mut taken, mut rejected) = (Vec::new(), BTreeMap::new());
        for flag in routine.flags(view) {
            let calls: Vec<String> =
                values.iter().map(|x| routine.call(view, &with(&base, &[(flag, *x)]))).collect();
            let (mut own, mut wrong) = (Vec::new(), Vec::new());
            for (&x, answer) in values.iter().zip(asker.ask(routine, &calls)?) {
                match answer.is_taken() {
                    false => wrong.push(x),
                    // A value of another flag may have the letter of one of this.
                    true if view == View::Fortran && x / 10 != base[flag] / 10 => {}
                    true => own.push(x),
                }
            }
            wrong.sort_by_key(|x| (!(111..=113).contains(x), *x != 114, *x));
            rejected.insert(flag, wrong);
            if flag == "layout" {
                ensure!(own == [101, 102], "{}: layouts {own:?}", routine.name);
            } else {
                taken.push((flag, own));
            }
        }
        let mut contexts = vec![base, routine.legal(view, true)];
        for &(flag, ref values) in &taken {
            contexts = contexts
                .into_iter()
                .flat_map(|context| values.iter().map(move |x| with(&context, &[(flag, *x)])))
                .collect();
        }
        Ok(Self { asker, routine, view, taken, rejected, contexts, least: BTreeMap::new() })
    }

    fn call(&self, at: usize, changes: &[(&'static str, i64)]) -> String {
        self.routine.call(self.view, &with(&self.contexts[at], changes))
    }

    fn leading(&self) -> Vec<&'static str> {
        let numbers = self.routine.numbers().into_iter();
        numbers.filter(|(_, kind)| *kind == Kind::Leading).map(|(name, _)| name).collect()
    }

    /// The arguments that may be illegal.
    fn names(&self) -> Vec<&'static str> {
        let numbers = self.routine.numbers().into_iter().map(|(name, _)| name);
        self.routine.flags(self.view).into_iter().chain(numbers).collect()
    }

    /// Finds the least leading dimensions: all from there on are taken.
    fn find_least(&mut self) -> Result<()> {
        for ld in self.leading() {
            let calls: Vec<String> = (0..self.contexts.len())
                .flat_map(|at| (0..=ROOM).map(move |x| (at, x)))
                .map(|(at, x)| self.call(at, &[(ld, x)]))
                .collect();
            let answers = self.asker.ask(self.routine, &calls)?;
            for (at, answers) in answers.chunks(ROOM as usize + 1).enumerate() {
                let least = answers.iter().take_while(|a| !a.is_taken()).count();
                ensure!(
                    least < answers.len() && answers[least..].iter().all(|a| a.is_taken()),
                    "{}: {ld} is judged oddly",
                    self.routine.name
                );
                self.least.insert((at, ld), least as i64);
            }
        }
        Ok(())
    }

    /// Illegal values of an argument.
    fn bad(&self, at: usize, name: &'static str) -> Vec<i64> {
        if let Some(values) = self.rejected.get(name) {
            return values.clone();
        }
        match self.least.get(&(at, name)) {
            Some(least) => BTreeSet::from([least - 1, 0, -1]).into_iter().rev().collect(),
            None if name.starts_with("inc") => vec![0],
            None => vec![-1, i64::from(i32::MIN)],
        }
    }

    /// The answer to each argument that is bad alone, which is one, whatever its value and the rest
    /// of the call; the contexts in which it is taken all the same; and what the second lines say.
    fn alone(&self) -> Result<(Answers, Passed, BTreeMap<&'static str, Second>)> {
        let (mut calls, mut of) = (Vec::new(), Vec::new());
        for name in self.names() {
            for at in 0..self.contexts.len() {
                for x in self.bad(at, name) {
                    calls.push(self.call(at, &[(name, x)]));
                    of.push((at, name, x));
                }
            }
        }
        let mut seen: BTreeMap<&'static str, BTreeSet<Answer>> = BTreeMap::new();
        let mut passed = Passed::new();
        let mut second: BTreeMap<&'static str, Second> = BTreeMap::new();
        for (answer, (at, name, x)) in self.asker.ask(self.routine, &calls)?.into_iter().zip(of) {
            if answer.is_taken() {
                passed.insert((at, name));
            } else {
                second.entry(name).or_default().hear(answer, x);
                seen.entry(name).or_default().insert(answer.of(self.view));
            }
        }
        let mut alone = Answers::new();
        for name in self.names() {
            match seen.get(name).into_iter().flatten().collect::<Vec<_>>()[..] {
                [answer] => alone.insert(name, *answer),
                ref other => {
                    bail!("{}, {:?}: bad {name} gives {other:?}", self.routine.name, self.view)
                }
            };
        }
        second.retain(|_, second| !second.flags.is_empty());
        Ok((alone, passed, second))
    }

    /// The order in which arguments are checked: of two bad ones, the one that is reported comes
    /// first.
    fn order(&self, alone: &Answers, passed: &Passed) -> Result<Vec<&'static str>> {
        let (view, routine, names) = (self.view, &self.routine.name, self.names());
        let (mut calls, mut of) = (Vec::new(), Vec::new());
        for (i, &a) in names.iter().enumerate() {
            for &b in &names[i + 1..] {
                for at in 0..self.contexts.len() {
                    if passed.contains(&(at, a)) || passed.contains(&(at, b)) {
                        continue;
                    }
                    for (x, y) in self.bad(at, a).into_iter().zip(self.bad(at, b)).take(2) {
                        calls.push(self.call(at, &[(a, x), (b, y)]));
                        of.push((a, b));
                    }
                }
            }
        }
        let mut seen: BTreeMap<(&'static str, &'static str), BTreeSet<Answer>> = BTreeMap::new();
        for (answer, pair) in self.asker.ask(self.routine, &calls)?.into_iter().zip(of) {
            seen.entry(pair).or_default().insert(answer.of(view));
        }
        let mut before: BTreeSet<(&'static str, &'static str)> = BTreeSet::new();
        for ((a, b), answers) in seen {
            before.insert(match answers.into_iter().collect::<Vec<_>>()[..] {
                [answer] if answer == alone[a] => (a, b),
                [answer] if answer == alone[b] => (b, a),
                ref other => bail!("{routine}, {view:?}: bad {a} and {b} give {other:?}"),
            });
        }
        let mut order = names;
        order.sort_by_key(|name| before.iter().filter(|pair| pair.1 == *name).count());
        for (i, &a) in order.iter().enumerate() {
            for &b in &order[i + 1..] {
                ensure!(before.contains(&(a, b)), "{routine}, {view:?}: the order of {a} and {b}");
            }
        }
        Ok(order)
    }

    fn is_empty(&self, at: usize) -> bool {
        self.contexts[at]["n"] == 0
    }

    /// A least leading dimension in words, by the one flag that it depends on, if any.
    fn least_in_words(&self, ld: &'static str) -> Result<String> {
        let of = |keep: &dyn Fn(usize) -> bool| -> BTreeSet<i64> {
            let some = (0..self.contexts.len()).filter(|at| keep(*at));
            some.map(|at| self.least[&(at, ld)]).collect()
        };
        let one = |set: &BTreeSet<i64>| set.first().copied().filter(|_| set.len() == 1);
        let routine = &self.routine.name;
        ensure!(one(&of(&|at| self.is_empty(at))) == Some(1), "{routine}: {ld} without sizes");
        if let Some(least) = one(&of(&|at| !self.is_empty(at))) {
            return in_words(least);
        }
        for (flag, values) in &self.taken {
            let each = values.iter().map(|&x| {
                let least = of(&|at| !self.is_empty(at) && self.contexts[at][flag] == x);
                one(&least).map(|least| (x, least))
            });
            if let Some(each) = each.collect::<Option<Vec<_>>>() {
                let words = each.iter().map(|(x, least)| Ok(format!("{x} {}", in_words(*least)?)));
                let words = words.collect::<Result<Vec<_>>>()?;
                return Ok(format!("by {flag}: {}", list(&words, ", ")));
            }
        }
        bail!("{routine}: {ld} depends on several flags")
    }

    /// Some contexts in words: those with or without sizes, with some values of one flag.
    fn contexts_in_words(&self, at: &BTreeSet<usize>) -> Result<String> {
        let is = |keep: &dyn Fn(usize) -> bool| {
            (0..self.contexts.len()).filter(|at| keep(*at)).eq(at.iter().copied())
        };
        for (words, fits) in [
            ("always", &(|_| true) as &dyn Fn(usize) -> bool),
            ("with sizes", &|at| !self.is_empty(at)),
            ("without sizes", &|at| self.is_empty(at)),
        ] {
            if is(fits) {
                return Ok(words.to_owned());
            }
            for (flag, values) in &self.taken {
                let some = |x: &&i64| at.iter().any(|at| self.contexts[*at][flag] == **x);
                let some: Vec<i64> = values.iter().filter(some).copied().collect();
                if is(&|at| fits(at) && some.contains(&self.contexts[at][flag])) {
                    return Ok(format!("{words}, {flag} {}", list(&some, " ")));
                }
            }
        }
        let some: Vec<&Values> = at.iter().map(|at| &self.contexts[*at]).collect();
        bail!("{}: something illegal is taken in {some:?}", self.routine.name)
    }
}

/// The text of the golden file.
fn answers(asker: &Asker, reference: &Reference, header: &str) -> Result<String> {
    let names = parameter_names(header)?;
    let mut out = HEAD.replace("VERSION", &reference.version()?);
    let mut number = 0;
    for family in &blasm_spec::table() {
        let first = number;
        number += family.routines.len();
        // `tests/golden/decided.txt` has its lines.
        if family.younger.is_some() {
            continue;
        }
        // Lines, and the types of which they are true.
        let mut lines: Vec<(String, String)> = Vec::new();
        for (i, (name, ty)) in family.routines.iter().enumerate() {
            let routine = Routine { number: first + i, name: name.clone(), family };
            let own =
                names.get(name).with_context(|| format!("no {name} in the reference's header"))?;
            let mut all = vec![format!("parameters: {}", own.join(" "))];
            if family.level > 1 {
                all.extend(of_all_views(asker, &routine)?);
            }
            for line in all {
                match lines.iter_mut().find(|old| old.1 == line) {
                    Some((types, _)) => types.push(ty.letter()),
                    None => lines.push((ty.letter().to_string(), line)),
                }
            }
        }
        out.push('\n');
        for (types, line) in lines {
            let _ = writeln!(out, "{} {types} {line}", family.name);
        }
    }
    Ok(out)
}

/// The lines of a routine; what is the same by every way of calling it is said once.
fn of_all_views(asker: &Asker, routine: &Routine<'_>) -> Result<Vec<String>> {
    let mut facts: BTreeMap<String, Vec<(&str, String)>> = BTreeMap::new();
    for (view, word) in [(View::Column, "column"), (View::Row, "row"), (View::Fortran, "fortran")] {
        for (key, value) in observe(asker, routine, view)? {
            facts.entry(key).or_default().push((word, value));
        }
    }
    let mut lines = Vec::new();
    for (key, of) in facts {
        if of.len() == 3 && of.iter().all(|(_, value)| *value == of[0].1) {
            lines.push(format!("{key}: {}", of[0].1));
        } else {
            lines.extend(of.into_iter().map(|(word, value)| format!("{word} {key}: {value}")));
        }
    }
    Ok(lines)
}

const HEAD: &str = "\
# What the reference BLAS says to illegal arguments. Written by `cargo xtask golden`, which asked
# VERSION. Do not edit: what we hold otherwise stands in decided.txt.
#
# A line: the family, the types of which it is true, and a fact; `column`, `row` and `fortran` say by which
# way of calling (CBLAS with either layout, the Fortran symbol) if it is not true of all three.
#
#   parameters    the names in the reference's cblas.h
#   flag F        the values that are taken, out of 0 to 200 and the extremes
#   least L       the least leading dimension; never below 1
#   order         the checked arguments: each is reported by itself, and before all that follow it. Before
#                 the name, in CBLAS: its position in the C prototype, behind `>` the number that
#                 cblas_xerbla is told if that is another one; in Fortran: INFO
#   says          what the reference's cblas_xerbla calls a flag in its second line, `Illegal Uplo setting, 7`;
#                 about other arguments, and about the values behind `but`, it prints the first line alone, with
#                 a name that is padded to twelve characters: `Parameter 4 to routine cblas_dger   was incorrect`
#   names         the family that the first line names, if it is not the one that was called
#   passes A      when an illegal A is taken all the same
";

// --- the header ---------------------------------------------------------------------------------

/// The declarations of a header that have `cblas_` in their name, each without its semicolon.
fn declarations(header: &str) -> Vec<String> {
    let lines: Vec<&str> = header.lines().filter(|line| !line.starts_with('#')).collect();
    let text = lines.join(" ");
    let mut code = String::new();
    for piece in text.split("*/") {
        code.push_str(piece.split("/*").next().unwrap_or_default());
    }
    code.split([';', '{', '}'])
        .map(|one| one.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|one| one.contains(" cblas_"))
        .collect()
}

/// The name of a declared routine and those of its parameters.
fn parsed(declaration: &str) -> Option<(&str, Vec<String>)> {
    let (head, parameters) = declaration.strip_suffix(')')?.split_once('(')?;
    let names = parameters.split(',').map(|p| {
        let name = p.trim().rsplit([' ', '*']).next().unwrap_or_default();
        name.to_lowercase()
    });
    Some((head.rsplit([' ', '*']).next()?, names.collect()))
}

/// The parameters' names, lower case, by routine.
fn parameter_names(header: &str) -> Result<BTreeMap<String, Vec<String>>> {
    declarations(header)
        .iter()
        .map(|declaration| {
            let (name, names) =
                parsed(declaration).with_context(|| format!("no prototype: {declaration}"))?;
            let name = name.trim_start_matches("cblas_").trim_end_matches("_sub");
            Ok((name.to_owned(), names))
        })
        .collect()
}

/// Has the compiler say whether our prototypes are the reference's: it sees both in one file.
fn prototypes(root: &Path, reference: &Reference, header: &str) -> Result<()> {
    let known = parameter_names(header)?;
    let ours = fs::read_to_string(root.join("guest/c/include/cblas.h"))?;
    let younger: BTreeSet<String> = younger().collect();
    let ours: Vec<String> = declarations(&ours)
        .into_iter()
        .filter(|d| parsed(d).is_some_and(|(name, _)| !younger.contains(name)))
        .collect();
    ensure!(ours.len() > 140, "only {} prototypes were found in our cblas.h", ours.len());
    let include = reference.header.display();
    let mut text = format!("#include \"{include}\"\n");
    for declaration in &ours {
        let (name, _) = parsed(declaration).context("a prototype has parameters")?;
        let name = name.trim_start_matches("cblas_").trim_end_matches("_sub");
        ensure!(known.contains_key(name), "the reference's header has no {name}");
        let _ = writeln!(text, "{declaration};");
    }
    let mut cc = Command::new("cc");
    cc.args(["-std=c11", "-fsyntax-only", "-Werror", "-x", "c", "-"]);
    process::filter(cc, &text).with_context(|| {
        format!("a prototype of guest/c/include/cblas.h differs from {include}")
    })?;
    Step::done(format!("{} prototypes are those of {include}", ours.len()));
    Ok(())
}
