//! `cargo xtask mutants`: tests of the tests. Each mutant is one wrong line, and a test that must
//! catch it.
//!
//! Owns the copy of the repository for the mutants (`target/mutants`), and the rule for what counts
//! as caught: the mutated code compiles, and the named test, which passes without the mutant, fails
//! with its own message. `tests/mutants.toml` lists the mutants.

use anyhow::{Context, Result, bail, ensure};
use blasm_tools::clang::Clang;
use blasm_tools::process::{self, Step};
use blasm_tools::repository;
use blasm_tools::repository::target;
use blasm_tools::required;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LIST: &str = "tests/mutants.toml";
/// Longer than any of the tests takes on a slow machine. A test that hangs has caught nothing.
const LIMIT: Duration = Duration::from_secs(300);

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    mutant: Vec<Mutant>,
}

/// A wrong line.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Mutant {
    name: String,
    /// What is wrong with it, for people.
    what: String,
    /// Where, from the root of the repository.
    file: String,
    /// Text that occurs there exactly once.
    find: String,
    /// The text that replaces it.
    replace: String,
    /// The test that must fail: `binary::test`.
    caught_by: String,
    /// What has to be rebuilt before the test.
    then: Option<Chore>,
}

/// A command that runs in the mutated tree.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Chore {
    /// The files that the table emits.
    Gen,
    /// The guests' library and programs.
    Guests,
}

impl Mutant {
    /// The binary and the name of the test.
    fn test(&self) -> Result<(&str, &str)> {
        self.caught_by.split_once("::").with_context(|| format!("{}: binary::test", self.name))
    }

    /// The text of the file with the wrong line in it.
    fn applied(&self, root: &Path) -> Result<String> {
        let text = fs::read_to_string(root.join(&self.file))
            .with_context(|| format!("{}: cannot read {}", self.name, self.file))?;
        let count = text.matches(&self.find).count();
        ensure!(
            count == 1,
            "mutant {}: its text stands {count} times in {}, not once; mend {LIST}",
            self.name,
            self.file
        );
        Ok(text.replacen(&self.find, &self.replace, 1))
    }
}

fn all(root: &Path) -> Result<Vec<Mutant>> {
    let text = fs::read_to_string(root.join(LIST))?;
    let list: List = toml::from_str(&text).with_context(|| format!("cannot read {LIST}"))?;
    let mut names = BTreeSet::new();
    for mutant in &list.mutant {
        ensure!(names.insert(&mutant.name), "two mutants are called {}", mutant.name);
        mutant.test()?;
    }
    Ok(list.mutant)
}

/// Prints the mutants.
pub fn list(root: &Path) -> Result<()> {
    println!("| mutant | what is wrong | caught by |");
    println!("|---|---|---|");
    for Mutant { name, what, caught_by, .. } in all(root)? {
        println!("| {name} | {what} | `{caught_by}` |");
    }
    Ok(())
}

/// Whether every mutant still applies and names a test that exists; the tests must be built for
/// this, but no mutant.
pub fn check(root: &Path) -> Result<()> {
    let all = all(root)?;
    let mut tests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mutant in &all {
        mutant.applied(root)?;
        let (binary, test) = mutant.test()?;
        tests.entry(binary).or_default().insert(test);
    }
    for (binary, wanted) in tests {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(root).args(["test", "--quiet", "--workspace", "--test", binary]);
        cargo.args(["--", "--list"]);
        let text = process::output(cargo)?;
        let there: BTreeSet<&str> =
            text.lines().filter_map(|line| line.strip_suffix(": test")).collect();
        let missing: Vec<_> = wanted.difference(&there).collect();
        ensure!(missing.is_empty(), "{LIST} names tests that {binary} lacks: {missing:?}");
    }
    Step::done(format!("{} mutants apply, and their tests exist", all.len()));
    Ok(())
}

/// Runs the named mutants, or all, and fails if one survives.
pub fn run(root: &Path, names: &[String]) -> Result<()> {
    let mut chosen = all(root)?;
    for name in names {
        ensure!(chosen.iter().any(|m| m.name == *name), "no mutant {name}; see --list");
    }
    chosen.retain(|m| names.is_empty() || names.contains(&m.name));
    if let Err(why) = Clang::find() {
        ensure!(!required("clang"), "BLASM_REQUIRE names clang, but {why}");
        chosen.retain(|m| {
            let needs = m.then == Some(Chore::Guests);
            if needs {
                Step::done(format!("{} is left out: {why}", m.name));
            }
            !needs
        });
    }
    for mutant in &chosen {
        mutant.applied(root)?;
    }

    let field = Field::prepare(root)?;
    Step::start("the tests without a mutant");
    if chosen.iter().any(|m| m.then == Some(Chore::Guests)) {
        field.chore(Chore::Guests)?;
    }
    let mut tests: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mutant in &chosen {
        let (binary, test) = mutant.test()?;
        tests.entry(binary).or_default().insert(test);
    }
    for (binary, names) in tests {
        field.build(binary)?;
        for name in names {
            match field.test(binary, name)? {
                Seen::Passed => {}
                seen => bail!("{binary}::{name} does not pass without a mutant: {seen:?}"),
            }
        }
    }

    println!("| mutant | caught by | seconds |");
    println!("|---|---|---|");
    let mut survivors = Vec::new();
    for mutant in &chosen {
        let begin = Instant::now();
        let why = field.meets(mutant)?;
        let seconds = begin.elapsed().as_secs();
        let by = match &why {
            None => format!("`{}`", mutant.caught_by),
            Some(why) => format!("**nobody**: {why}"),
        };
        println!("| {} | {by} | {seconds} |", mutant.name);
        survivors.extend(why.map(|_| mutant.name.as_str()));
    }
    field.restore()?;
    ensure!(survivors.is_empty(), "these mutants live: {}", survivors.join(", "));
    Step::done(format!("{0} of {0} mutants were caught", chosen.len()));
    Ok(())
}

/// What a test did.
#[derive(Debug)]
enum Seen {
    Passed,
    /// It failed with its own message.
    Failed,
    Hung,
    /// A signal, or no such test.
    Otherwise(String),
}

/// The copy in which mutants live.
struct Field {
    /// The working tree as it was at the beginning: later edits do not affect the run.
    pristine: BTreeMap<PathBuf, Vec<u8>>,
    tree: PathBuf,
    target: PathBuf,
    blasm: PathBuf,
}

impl Field {
    /// Copies the repository and, the first time, the dependencies that are compiled already.
    fn prepare(root: &Path) -> Result<Self> {
        // The program of this tree runs guests: it is only used where no Rust code is mutated.
        let blasm = repository::build_workspace(root)?;
        let folder = target(root).join("mutants");
        let (tree, target) = (folder.join("tree"), folder.join("target"));
        let field = Self { pristine: working_tree(root)?, tree, target, blasm };
        field.seed(&repository::target(root))?;
        field.restore()?;
        Ok(field)
    }

    /// Cargo identifies dependencies by name, version and features, and not by the workspace that
    /// uses them: those that are compiled for this repository serve its copy.
    fn seed(&self, from: &Path) -> Result<()> {
        let (from, to) = (from.join("debug"), self.target.join("debug"));
        if to.exists() {
            return Ok(());
        }
        Step::start(format!("taking compiled dependencies over to {}", self.target.display()));
        fs::create_dir_all(to.join("deps"))?;
        for entry in fs::read_dir(from.join("deps"))? {
            let path = entry?.path();
            let library = path
                .extension()
                .is_some_and(|e| ["rlib", "rmeta", "so", "dylib"].iter().any(|kind| e == *kind));
            if let (true, Some(name)) = (library, path.file_name()) {
                let copy = to.join("deps").join(name);
                // Cargo compares times, so a copy must keep the original's.
                fs::hard_link(&path, &copy).or_else(|_| {
                    fs::copy(&path, &copy)?;
                    fs::File::open(&copy)?.set_modified(fs::metadata(&path)?.modified()?)
                })?;
            }
        }
        let mut cp = Command::new("cp");
        cp.arg("-a").args([from.join("build"), from.join(".fingerprint"), to]);
        process::run(cp)
    }

    /// Removes every mutant from the copy, without touching files that are right already.
    fn restore(&self) -> Result<()> {
        for (file, content) in &self.pristine {
            let path = self.tree.join(file);
            if fs::read(&path).is_ok_and(|old| old == *content) {
                continue;
            }
            fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
            fs::write(&path, content)?;
        }
        let mut folders = vec![self.tree.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if !self.pristine.contains_key(path.strip_prefix(&self.tree)?) {
                    fs::remove_file(path)?;
                }
            }
        }
        Ok(())
    }

    fn cargo(&self) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(&self.tree).env("CARGO_TARGET_DIR", &self.target);
        cargo.env("BLASM_BIN", &self.blasm).env("BLASM_GUESTS", self.target.join("guest"));
        cargo.env("RUST_BACKTRACE", "0").env_remove("BLASM_FULL");
        cargo
    }

    fn chore(&self, chore: Chore) -> Result<()> {
        let mut cargo = self.cargo();
        cargo.args(["run", "--quiet", "--package", "xtask", "--"]);
        cargo.arg(match chore {
            Chore::Gen => "gen",
            Chore::Guests => "guests",
        });
        cargo.stdout(Stdio::null()).stderr(Stdio::null());
        process::run(cargo)
    }

    fn build(&self, binary: &str) -> Result<()> {
        let mut cargo = self.cargo();
        cargo.args(["test", "--quiet", "--workspace", "--test", binary, "--no-run"]);
        process::run(cargo)
    }

    fn test(&self, binary: &str, name: &str) -> Result<Seen> {
        let log = self.target.join("test.log");
        let mut cargo = self.cargo();
        cargo.args(["test", "--workspace", "--test", binary, "--", "--exact", name]);
        cargo
            .stdout(fs::File::create(&log)?)
            .stderr(fs::OpenOptions::new().append(true).open(&log)?);
        let Some(passed) = within(cargo, LIMIT)? else { return Ok(Seen::Hung) };
        let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        let says = |what: &str| text.lines().any(|line| line == format!("test {name} ... {what}"));
        Ok(if passed && says("ok") {
            Seen::Passed
        } else if !passed && says("FAILED") && text.contains("panicked at") {
            let words = text.lines().skip_while(|line| !line.contains("panicked at")).nth(1);
            Step::done(words.unwrap_or_default().chars().take(160).collect::<String>());
            Seen::Failed
        } else {
            Seen::Otherwise(text.lines().last().unwrap_or_default().to_owned())
        })
    }

    /// Why the mutant survives; `None` if it is caught.
    fn meets(&self, mutant: &Mutant) -> Result<Option<String>> {
        self.restore()?;
        Step::start(format!("{}: {}", mutant.name, mutant.what));
        // The copy is as it was at the beginning.
        fs::write(self.tree.join(&mutant.file), mutant.applied(&self.tree)?)?;
        let (binary, name) = mutant.test()?;
        if let Some(chore) = mutant.then
            && let Err(error) = self.chore(chore)
        {
            return Ok(Some(format!("it does not build, which is no catch: {error:#}")));
        }
        if let Err(error) = self.build(binary) {
            return Ok(Some(format!("it does not compile, which is no catch: {error:#}")));
        }
        Ok(match self.test(binary, name)? {
            Seen::Failed => None,
            Seen::Passed => Some(format!("`{}` passes", mutant.caught_by)),
            Seen::Hung => Some(format!("`{}` hangs", mutant.caught_by)),
            Seen::Otherwise(how) => Some(format!("`{}` ends otherwise: {how}", mutant.caught_by)),
        })
    }
}

/// The files that git tracks or would track, as they are in the working tree.
fn working_tree(root: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut git = Command::new("git");
    git.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let names = process::output(git)?;
    let files = names.split('\0').map(PathBuf::from).filter(|file| root.join(file).is_file());
    files.map(|file| Ok((file.clone(), fs::read(root.join(file))?))).collect()
}

/// Whether a command succeeds; `None` if it takes longer, in which case it is ended with all
/// processes that it started.
fn within(mut command: Command, limit: Duration) -> Result<Option<bool>> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    let end = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        if Instant::now() > end {
            // The group is the one that was created above.
            let _ =
                Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status();
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
