//! Pages with lists of things that are elsewhere: their lists are complete and have nothing else.

use blasm_spec::Family;
use blasm_spec::dsl::Kind;
use blasm_spec::emit::products;
use blasm_spec::rules::{self, Empty, IdleOutput, Increments};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("spec lies in the repository").to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The texts in backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The rows of the table that begins with a line of these cells.
fn table(page: &str, head: &str) -> Vec<Vec<String>> {
    let (_, rest) = page.split_once(head).unwrap_or_else(|| panic!("no table `{head}`"));
    let rows = rest.lines().skip(1).take_while(|line| line.starts_with('|'));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|c| c.trim().into()).collect();
    rows.map(cells).collect()
}

/// The files below a folder, as paths from the root, without the output of builds.
fn files(folder: &Path, out: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules"].contains(&&*name) && !name.starts_with('.') {
                files(&path, out);
            }
        } else {
            let path = path.strip_prefix(root()).expect("it lies in the repository");
            out.push(path.to_str().expect("UTF-8").replace('\\', "/"));
        }
    }
}

fn all_files() -> Vec<String> {
    let mut out = Vec::new();
    files(&root(), &mut out);
    out.sort();
    out
}

/// The folders that have a `Cargo.toml` with a package in it.
fn packages() -> Vec<String> {
    let all = all_files().into_iter();
    let folders = all.filter_map(|path| path.strip_suffix("/Cargo.toml").map(str::to_owned));
    folders.filter(|folder| read(&format!("{folder}/Cargo.toml")).contains("[package]")).collect()
}

/// Whether code, and not a comment or a text in quotes, says `unsafe`.
fn is_unsafe(text: &str) -> bool {
    text.lines().any(|line| {
        let code = line.split("//").next().unwrap_or_default();
        let code: Vec<&str> = code.split('"').step_by(2).collect();
        let mut words =
            code.iter().flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'));
        words.any(|word| word == "unsafe")
    })
}

#[test]
fn unsafe_code_is_where_the_page_says() {
    const FORBIDS: &str = "#![forbid(unsafe_code)]";
    let said: BTreeSet<String> = table(&read("docs/architecture.md"), "\n| where | for what |\n")
        .iter()
        .flat_map(|row| quoted(&row[0]))
        .collect();
    let (all, packages) = (all_files(), packages());
    let mut there = BTreeSet::new();
    for package in &packages {
        let roots = ["src/lib.rs", "src/main.rs"].map(|file| format!("{package}/{file}"));
        let forbids = |path: &String| read(path).contains(FORBIDS);
        let mut roots = roots.iter().filter(|path| all.contains(path)).peekable();
        if roots.peek().is_some() && !roots.all(forbids) {
            there.insert(package.clone());
        }
    }
    for path in all.iter().filter(|path| path.ends_with(".rs")) {
        let inside = |package: &&String| path.starts_with(&format!("{package}/"));
        let Some(package) = packages.iter().filter(inside).max_by_key(|p| p.len()) else {
            continue;
        };
        let of_package = &path[package.len() + 1..];
        let forbidden = of_package.starts_with("src/") && !there.contains(package);
        if forbidden || there.contains(package) || !is_unsafe(&read(path)) {
            continue;
        }
        // What stands beside a library that forbids it: a folder of tests, of benches.
        there.insert(path.rsplit_once('/').expect("in a folder").0.to_owned());
    }
    assert_eq!(said, there, "docs/architecture.md, left, and the code");
}

#[test]
fn the_crates_and_what_they_use_are_those_of_the_page() {
    let page = read("docs/architecture.md");
    let mut listed = BTreeSet::new();
    for row in table(&page, "\n| crate | folder | uses | what it owns |\n") {
        let [name, folder, uses] = [&row[0], &row[1], &row[2]].map(|cell| quoted(cell));
        let folder = folder[0].trim_end_matches('/');
        let manifest = read(&format!("{folder}/Cargo.toml"));
        assert!(manifest.contains(&format!("\nname = \"{}\"\n", name[0])), "{folder}");
        let (_, dependencies) = manifest.split_once("\n[dependencies]\n").expect("dependencies");
        let ours = dependencies.split("\n[").next().unwrap_or_default().lines();
        let ours = ours
            .filter(|line| line.starts_with("blasm-"))
            .map(|line| line.split([' ', '.', '=']).next().unwrap_or(line));
        let (uses, ours): (BTreeSet<&str>, BTreeSet<&str>) =
            (uses.iter().map(String::as_str).collect(), ours.collect());
        assert_eq!(uses, ours, "docs/architecture.md, left, and {folder}/Cargo.toml");
        listed.insert(folder.to_owned());
    }
    // What is no part of the implementation: the fuzzer, the code of the proposal's page, an example, and
    // what only tests build.
    let apart = ["fuzz", "proposal/walkthrough", "examples/ndarray", "tests/programs/rust_guests"];
    let there = packages().into_iter().filter(|folder| !apart.contains(&folder.as_str()));
    assert_eq!(
        listed,
        there.collect::<BTreeSet<_>>(),
        "docs/architecture.md, left, and the folders"
    );
}

/// Whether a path is one of a pattern that may have a `*`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => {
            let inner = path.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            inner.is_some_and(|inner| !inner.contains('/'))
        }
    }
}

#[test]
fn the_emitted_files_are_those_of_the_page() {
    let rows = table(&read("docs/architecture.md"), "\n| file | content |\n");
    let patterns: Vec<String> = rows.iter().flat_map(|row| quoted(&row[0])).collect();
    // By `.gitattributes`, which `cargo xtask gen` makes from the emitted files and one of its
    // tests compares with them.
    let attributes = read(".gitattributes");
    let marked: Vec<&str> =
        attributes.lines().filter_map(|line| line.strip_suffix(" linguist-generated")).collect();
    let emitted: BTreeSet<&str> = products().iter().map(|product| product.path).collect();
    for path in &emitted {
        assert!(patterns.iter().any(|pattern| fits(pattern, path)), "{path} is not in the table");
        assert!(marked.contains(path), "{path} is not in .gitattributes");
    }
    for path in marked.iter().filter(|path| path.starts_with("proposal/")) {
        assert!(patterns.iter().any(|pattern| fits(pattern, path)), "{path} is not in the table");
    }
    for pattern in &patterns {
        let some = marked.iter().any(|path| fits(pattern, path)) || pattern == ".gitattributes";
        assert!(some, "nothing emits `{pattern}`");
    }
}

/// The words that a row can be written in.
fn words() -> Vec<String> {
    let dsl = read("spec/src/dsl.rs");
    let mut words = Vec::new();
    for line in dsl.lines() {
        // Methods are indented: they ask rows, and make none.
        if let Some(rest) = line.strip_prefix("pub const fn ") {
            words.push(format!("`{}(", rest.split('(').next().unwrap_or_default()));
        }
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("pub fn ")
            && let Some((name, parameters)) = rest.split_once('(')
            && parameters.starts_with("mut self")
            && name != "level"
        {
            words.push(format!("`.{name}("));
        }
    }
    for name in ["Access", "Size", "Returns", "AlphaZero"] {
        let (_, rest) = dsl.split_once(&format!("pub enum {name} {{\n")).expect("it is an enum");
        let variants = rest.split("\n}").next().unwrap_or_default().lines();
        let variants = variants.map(str::trim).filter(|line| !line.starts_with("//"));
        words.extend(variants.map(|v| format!("`{}", v.split(['(', ',']).next().unwrap_or(v))));
    }
    words
}

#[test]
fn every_word_of_a_row_is_explained() {
    let page = read("docs/adding-a-routine.md");
    let words = words();
    assert!(words.len() > 40, "{words:?}");
    for word in words {
        // The default needs no word.
        assert!(word == "`Nothing" || page.contains(&word), "the page does not explain {word}`");
    }
}

/// The words of the table are written by hand; what they say of sizes, factors and increments
/// follows from the rows.
#[test]
fn the_table_of_families_says_what_the_rules_say() {
    let head = "| family | who | a size is 0 | alpha = 0 | beta = 0 | zero times NaN or infinity | increment 0 | negative increment |\n";
    let all = blasm_spec::all();
    let mut seen = BTreeSet::new();
    for line in table(&read("docs/semantics.md"), head) {
        for word in line[0].split(", ") {
            let is = |row: &&Family| {
                row.name == word || row.routines.iter().any(|(routine, _)| routine == word)
            };
            let row = all.iter().find(is).unwrap_or_else(|| panic!("no family `{word}`"));
            assert!(seen.insert(row.name), "{word} stands twice");
            let (empty, alpha, beta, increment) = (&line[2], &line[3], &line[4], &line[6]);
            let demand = rules::demand(row);
            assert_eq!(empty.is_empty(), demand.empty.is_empty(), "{word}: a size is 0");
            let nothing = rules::empty(row) == Empty::Nothing && !demand.empty.is_empty();
            assert_eq!(empty.starts_with("nothing"), nothing, "{word}: a size is 0");
            let idle = match demand.output {
                _ if demand.idle.is_empty() => !alpha.contains("nothing"),
                IdleOutput::Stays => alpha.starts_with("nothing"),
                IdleOutput::Cleared => alpha.ends_with("becomes zero"),
                IdleOutput::ScaledUnless(_) => alpha.ends_with("is scaled"),
            };
            assert!(idle, "{word}: alpha = 0: {alpha}");
            assert_eq!(beta.ends_with("is not read"), row.has("beta"), "{word}: beta = 0");
            let strides = row.params.iter().any(|p| p.kind == Kind::Increment);
            let illegal = strides && rules::increments(row) == Increments::NotZero;
            assert_eq!(increment == "illegal", illegal, "{word}: increment 0");
            assert_eq!(increment.is_empty(), !strides, "{word}: increment 0");
        }
    }
    let missing: Vec<_> = all.iter().filter(|row| !seen.contains(row.name)).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
}

#[test]
fn the_page_of_the_interface_names_every_public_item() {
    let page = read("docs/api.md");
    let (head, rest) = page.split_once("\n## blasm-core\n").expect("core is the first crate");
    assert!(head.len() > 100, "an introduction");
    let mut rest = rest;
    for (folder, next) in [
        ("blasm-core", "\n## blasm-lapack\n"),
        ("blasm-lapack", "\n## blasm-backends\n"),
        ("backends", "\n## blasm-gate\n"),
        ("blasm-gate", "\n## blasm-wasmtime\n"),
        ("blasm-wasmtime", "\n## blasm-graft\n"),
        ("blasm-graft", "\0"),
    ] {
        let (section, after) = rest.split_once(next).unwrap_or((rest, ""));
        rest = after;
        let code = read(&format!("{folder}/src/lib.rs"));
        let mut items = BTreeSet::new();
        for (at, _) in code.match_indices("\npub ") {
            // What stands behind `doc(hidden)` or for one target is none of an embedder's.
            let before = code[..at].rsplit('\n').next().unwrap_or("");
            // The gate is one of Unix: what needs it is public nevertheless.
            if before.starts_with("#[cfg(") && before != "#[cfg(unix)]"
                || before.starts_with("#[doc(hidden)")
            {
                continue;
            }
            let words = code[at + 5..].split(';').next().unwrap_or("");
            let words = words.strip_prefix("use ").map_or_else(
                || words.split(['(', ':', '<', '{', '=']).next().unwrap_or("").to_owned(),
                |list| list.rsplit("::").next().unwrap_or("").replace(['{', '}'], " "),
            );
            let keywords = ["mod", "fn", "const", "struct", "enum", "trait"];
            let names = words.split([',', ' ', '\n']).filter(|word| !word.is_empty());
            items.extend(names.filter(|word| !keywords.contains(word)).map(str::to_owned));
        }
        assert!(items.len() >= 4, "{folder}: {items:?}");
        for item in items {
            assert!(section.contains(&format!("`{item}`")), "docs/api.md: {folder} has {item}");
        }
    }
    assert!(rest.is_empty());
}
