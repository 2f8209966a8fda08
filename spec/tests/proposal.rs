//! The proposal: that it is whole, that its links lead somewhere, and that what it names is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the project's files are on the web.
const HERE: &str = "https://github.com/blasm/blasm/blob/main/";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("spec lies in the repository").to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files below a folder, but for what builds leave there.
fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !path.ends_with("target") {
                files(&path, out);
            }
        } else {
            out.push(path);
        }
    }
}

fn proposal() -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    files(&root().join("proposal"), &mut paths);
    paths.into_iter().map(|p| (p.clone(), fs::read_to_string(&p).expect("text"))).collect()
}

fn pages() -> Vec<(PathBuf, String)> {
    let mut pages = proposal();
    pages.retain(|(path, _)| path.extension().is_some_and(|e| e == "md"));
    pages
}

/// What stands in backticks.
fn quoted(text: &str) -> BTreeSet<&str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn all_sections_of_the_template_are_there_and_no_gap() {
    let readme = read("proposal/README.md");
    assert!(readme.lines().take(4).any(|l| l.starts_with("A proposed")
        && l.ends_with("System Interface](https://github.com/WebAssembly/WASI) API.")));
    for section in [
        "### Current Phase",
        "### Champions",
        "### Portability Criteria",
        "## Table of Contents",
        "## Introduction",
        "## Goals",
        "## Non-goals",
        "## API walk-through",
        "## Detailed design discussion",
        "## Considered alternatives",
        "## Objections and answers",
        "## Stakeholder Interest & Feedback",
        "## References & acknowledgements",
    ] {
        let (_, rest) = readme
            .split_once(&format!("\n{section}\n"))
            .unwrap_or_else(|| panic!("no section `{section}`"));
        let body = rest.split("\n## ").next().unwrap_or_default();
        assert!(body.trim().len() > 60, "`{section}` is empty");
    }
    for (path, text) in proposal() {
        for (number, line) in text.lines().enumerate() {
            let words = line.split(|c: char| !c.is_ascii_alphanumeric());
            for word in words {
                assert!(
                    !["TODO", "TK", "TBD", "FIXME", "XXX", "placeholder", "lorem"].contains(&word),
                    "{}:{}: {line}",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

/// The name that a heading can be reached by.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for line in page.lines() {
        if line.starts_with('#') {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
            out.insert(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
        }
        for part in line.split("<a id=\"").skip(1) {
            out.extend(part.split('"').next().map(str::to_owned));
        }
    }
    out
}

#[test]
fn links_lead_somewhere() {
    let folder = root().join("proposal");
    for (path, text) in pages() {
        for part in text.split("](").skip(1) {
            let link = part.split(')').next().unwrap_or_default();
            let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if let Some(ours) = target.strip_prefix(HERE) {
                root().join(ours)
            } else if target.contains("://") {
                continue;
            } else if target.is_empty() {
                path.clone()
            } else {
                let file = path.parent().expect("a folder").join(target);
                let full = file.canonicalize();
                let full = full.unwrap_or_else(|_| panic!("{}: {link}", path.display()));
                assert!(full.starts_with(folder.canonicalize().expect("a folder")), "{link}");
                file
            };
            assert!(file.exists(), "{}: {link}", path.display());
            if !anchor.is_empty() && file.extension().is_some_and(|e| e == "md") {
                let page = fs::read_to_string(&file).expect("a page");
                assert!(anchors(&page).contains(anchor), "{}: {link}", path.display());
            }
        }
    }
}

#[test]
fn rows_and_cases_of_the_chapter_are_there() {
    let chapter = read("proposal/semantics.md");
    let mut cases = BTreeSet::new();
    let mut rows = BTreeSet::new();
    let mut unsaid = 0;
    for family in blasm_spec::table() {
        let text = read(&format!("tests/kit/cases/{}.json", family.name));
        let all: Vec<serde_json::Value> = serde_json::from_str(&text).expect("cases");
        let field = |case: &serde_json::Value, name| case[name].as_str().expect("text").to_owned();
        cases.extend(all.iter().map(|case| field(case, "id")));
        rows.extend(all.iter().map(|case| field(case, "says")));
        unsaid += all.iter().filter(|case| case.get("not-in-wit").is_some()).count();
    }
    let calls = cases.len();
    let views: Vec<serde_json::Value> =
        serde_json::from_str(&read("tests/kit/cases/views.json")).expect("cases");
    let id = |case: &serde_json::Value| case["id"].as_str().expect("text").to_owned();
    cases.extend(views.iter().map(id));
    let routines: BTreeSet<String> = blasm_spec::table()
        .iter()
        .flat_map(|f| f.routines.iter().map(|(name, _)| name.clone()))
        .collect();
    let (mut named, mut named_views) = (0, 0);
    for word in quoted(&chapter) {
        let parts: Vec<&str> = word.split('/').collect();
        let [routine, row, _] = parts[..] else { continue };
        if row.ends_with("-mismatch") {
            assert!(cases.contains(word), "no case `{word}`");
            named_views += 1;
        } else if routines.contains(routine) {
            assert!(cases.contains(word), "no case `{word}`");
            assert!(rows.contains(row), "no row `{row}`");
            named += 1;
        }
    }
    assert!(named > 200, "only {named} cases are named");
    assert!(named_views > 90, "only {named_views} calls of views are named");
    for row in &rows {
        assert!(chapter.contains(&format!("`{row}`")), "the row `{row}` is not in the chapter");
    }
    let page = read("docs/semantics.md");
    for row in rows {
        assert!(page.contains(&format!("| `{row}` |")), "the row `{row}` is not in the table");
    }
    counted("proposal/test/README.md", "cases", calls);
    counted("proposal/test/README.md", "cases-not-in-wit", unsaid);
    for page in ["README.md", "slides.md", "issue.md"] {
        counted(&format!("proposal/{page}"), "calls-in-wit", calls - unsaid + views.len());
    }
}

/// That a page has a mark of that name, and behind each of them that number.
fn counted(path: &str, name: &str, count: usize) {
    let page = read(path);
    let mark = format!("<!-- count: {name} -->");
    let behind: Vec<&str> = page.split(&mark).skip(1).collect();
    assert!(!behind.is_empty(), "{path} has no mark of {name}");
    for text in behind {
        let digits = text.chars().take_while(|c| c.is_ascii_digit() || *c == ',');
        let shown: String = digits.filter(char::is_ascii_digit).collect();
        assert_eq!(shown, count.to_string(), "{path}: the number of {name}");
    }
}

#[test]
fn each_function_has_its_paragraph() {
    let (chapter, imports) = (read("proposal/semantics.md"), read("proposal/imports.md"));
    let mut count = 0;
    for interface in ["level1", "level2", "level3", "buffers"] {
        let text = read(&format!("wit/{interface}.wit"));
        for line in text.lines() {
            let Some((name, what)) = line.trim().split_once(": ") else { continue };
            if !what.starts_with("func(") && !what.starts_with("static func(") {
                continue;
            }
            let heading = format!("\n### `{interface}.{name}`\n");
            let method = format!("| `buffers.buffer.{name}` |");
            let moves = format!("| `buffers.{name}` |");
            assert!(
                [heading, method, moves].iter().any(|place| chapter.contains(place)),
                "`{interface}.{name}` has no paragraph"
            );
            let [function, method] =
                [format!("<code>{name}: func</code>"), format!(".{name}: func</code>")];
            assert!(
                imports.contains(&function) || imports.contains(&method),
                "`{name}` is not in imports.md"
            );
            count += usize::from(interface != "buffers");
        }
    }
    let routines = blasm_spec::table().iter().map(|family| family.routines.len()).sum();
    for page in ["README.md", "slides.md", "issue.md"] {
        counted(&format!("proposal/{page}"), "functions", count);
        counted(&format!("proposal/{page}"), "routines", routines);
    }
    for question in ["= 0", "NaN", "overlap", "out-of-bounds", "what may vary"] {
        for section in chapter.split("\n### `level").skip(1) {
            let section = section.split("\n## ").next().unwrap_or_default();
            if section.starts_with("1.rotg`") || section.starts_with("1.rotmg`") {
                continue;
            }
            let name = section.lines().next().unwrap_or_default();
            let empty = question == "= 0" && name.starts_with('1');
            assert!(empty || section.contains(question), "{name} does not answer `{question}`");
        }
    }
}

#[test]
fn the_code_of_the_walk_through_is_that_which_is_compiled() {
    let readme = read("proposal/README.md");
    let code = read("proposal/walkthrough/src/lib.rs") + &read("proposal/walkthrough/product.c");
    let mut blocks = 0;
    for language in ["```rust\n", "```c\n"] {
        for block in readme.split(language).skip(1) {
            let block = block.split("```").next().unwrap_or_default();
            assert!(code.contains(block), "not in the code:\n{block}");
            blocks += 1;
        }
    }
    assert_eq!(blocks, 5);
}

#[test]
fn the_package_needs_nothing() {
    for (path, text) in proposal() {
        if path.extension().is_some_and(|e| e == "wit")
            && !path.to_string_lossy().contains("walkthrough")
        {
            for gated in ["@unstable", "stream<", "future<", "error-context", "async func"] {
                assert!(!text.contains(gated), "{}: {gated}", path.display());
            }
            assert!(text.split("use ").skip(1).all(|u| !u.starts_with("wasi:")));
        }
    }
}
