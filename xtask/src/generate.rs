//! `cargo xtask gen`: writes the files that are emitted from the routine table.

use anyhow::{Context, Result, anyhow, bail};
use blasm_spec::emit::{Counts, Product, decisions};
use blasm_tools::process::{self, Step};
use clap::Parser;
use std::cell::RefCell;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use wit_bindgen_core::Files;
use wit_parser::{Resolve, SourceMap, UnresolvedPackageGroup};

/// The folder of the conformance kit's cases, which `cargo xtask kit` writes.
const CASES: &str = "tests/kit/cases/";

/// The page that is written by hand except for its tables of decisions.
const SEMANTICS: &str = "docs/semantics.md";

/// Writes every product, or with `check` only says which of them differ.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    let Emitted { products, counts, missing } = emitted(root, check)?;
    for product in products {
        let text =
            if product.path.ends_with(".rs") { format_rust(&product.text)? } else { product.text };
        write(root, product.path, &text, check, &mut stale)?;
    }
    for page in pages(root)? {
        let path = page.strip_prefix(root)?.to_str().context("pages have names in UTF-8")?;
        let before = fs::read_to_string(&page).with_context(|| format!("cannot read {path}"))?;
        let mut after = counts.fill(&before).map_err(|why| anyhow!("{path}: {why}"))?;
        if page == root.join(SEMANTICS) {
            after = decisions(&after).map_err(|why| anyhow!("{path}: {why}"))?;
        }
        write(root, path, &after, check, &mut stale)?;
    }
    match (check, stale.is_empty()) {
        (_, true) => Step::done("every emitted file is up to date"),
        (false, false) => stale.iter().for_each(|path| Step::done(format!("wrote {path}"))),
        (true, false) => bail!(
            "these files are not what the table says; run `cargo xtask gen` and commit:\n  {}",
            stale.join("\n  ")
        ),
    }
    for path in missing {
        Step::done(format!(
            "{path} is not there yet; `cargo xtask kit` writes it, and what follows from it"
        ));
    }
    Ok(())
}

/// Writes a file unless it is up to date; with `check` only remembers that it is not.
fn write(root: &Path, path: &str, text: &str, check: bool, stale: &mut Vec<String>) -> Result<()> {
    let file = root.join(path);
    if fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    stale.push(path.to_owned());
    if !check {
        fs::create_dir_all(file.parent().context("a product lies in a folder")?)?;
        fs::write(&file, text).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(())
}

/// What the table emits.
struct Emitted {
    products: Vec<Product>,
    /// For the pages that are written by hand.
    counts: Counts,
    /// The missing files of cases.
    missing: Vec<String>,
}

/// Everything that is emitted. The program that makes the cases of a new row needs what is emitted
/// here; so a missing file of cases counts as empty, except with `check`.
fn emitted(root: &Path, check: bool) -> Result<Emitted> {
    let missing = RefCell::new(Vec::new());
    let read = |path: &str| match fs::read_to_string(root.join(path)) {
        Err(why) if why.kind() == ErrorKind::NotFound && path.starts_with(CASES) => {
            if check {
                bail!("{path} is not there; `cargo xtask kit` writes it")
            }
            missing.borrow_mut().push(path.to_owned());
            Ok("[]".to_owned())
        }
        text => text.with_context(|| format!("cannot read {path}")),
    };
    let mut products = blasm_spec::emit::products();
    let (proposal, counts) = blasm_spec::emit::proposal(read)?;
    products.extend(proposal);
    products.push(Product { path: "proposal/imports.md", text: imports(&products)? });
    products.push(Product { path: ATTRIBUTES, text: attributes(&products) });
    Ok(Emitted { products, counts, missing: missing.into_inner() })
}

/// The pages of the repository: files that end in `.md`, outside hidden folders and those that
/// builds make.
fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let kind = entry.file_type()?;
        let made = ["target", "node_modules"].iter().any(|made| name == *made);
        if kind.is_dir() && !made && !name.to_string_lossy().starts_with('.') {
            all.extend(pages(&entry.path())?);
        } else if kind.is_file() && entry.path().extension().is_some_and(|e| e == "md") {
            all.push(entry.path());
        }
    }
    all.sort();
    Ok(all)
}

const ATTRIBUTES: &str = ".gitattributes";

/// Files that other commands write, as patterns of git.
const OF_OTHER_COMMANDS: &[&str] = &[
    // `cargo xtask kit`
    "tests/kit/cases/*.json",
    "tests/kit/forward.wasm",
    "tests/kit/forward.wat",
    // `cargo xtask drivers`
    "blasm-graft/src/drivers.wasm",
    // `cargo xtask sdk`
    "cli/src/sdk.tar.zst",
    // `cargo xtask tune`
    "blasm-graft/src/measured.rs",
    // `cargo xtask numpy thresholds --write`
    "blasm-graft/src/drivers_measured.rs",
    // `cargo xtask golden`
    "tests/golden/xerbla.txt",
    // `cargo xtask report`
    "docs/plots/*.svg",
];

/// `.gitattributes`: the files whose differences need no review.
fn attributes(products: &[Product]) -> String {
    let mut paths: Vec<&str> = products.iter().map(|product| product.path).collect();
    paths.push(ATTRIBUTES);
    paths.extend(OF_OTHER_COMMANDS);
    paths.sort_unstable();
    let mut out = "# Written by `cargo xtask gen`. Do not edit.\n".to_owned();
    for path in paths {
        out += &format!("{path} linguist-generated\n");
    }
    out
}

fn format_rust(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Max"]);
    process::filter(rustfmt, text)
}

/// `imports.md` of the proposal, as `wit-bindgen markdown wit --html-in-md` writes it.
fn imports(products: &[Product]) -> Result<String> {
    /// The generator's options can only be set by its command line.
    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        markdown: wit_bindgen_markdown::Opts,
    }
    let mut map = SourceMap::new();
    for product in products.iter().filter(|p| p.path.starts_with("proposal/wit/")) {
        map.push(Path::new(product.path), product.text.as_str());
    }
    let group: UnresolvedPackageGroup = map.parse().map_err(|(_, error)| error)?;
    let mut resolve = Resolve::default();
    let package = resolve.push_group(group)?;
    let world = resolve.select_world(&[package], Some("imports"))?;
    let options = Options::parse_from(["markdown", "--html-in-md"]);
    let mut files = Files::default();
    options.markdown.build().generate(&mut resolve, world, &mut files)?;
    let (_, text) = files.iter().next().context("the generator writes one file")?;
    Ok(String::from_utf8(text.to_vec())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::io::Write;
    use std::process::Stdio;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository")
    }

    /// The lines that a git command prints; none if this is not a checkout.
    fn git(arguments: &[&str], input: &str) -> Option<Vec<String>> {
        let mut git = Command::new("git");
        git.current_dir(root()).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut git = git.stderr(Stdio::null()).spawn().ok()?;
        let mut stdin = git.stdin.take().expect("it is piped");
        let output = std::thread::scope(|scope| {
            // Both ends at the same time: a pipe holds less than either side sends.
            scope.spawn(move || stdin.write_all(input.as_bytes()).expect("git reads"));
            git.wait_with_output().expect("git ends")
        });
        let text = String::from_utf8(output.stdout).expect("names in UTF-8");
        output.status.success().then(|| text.lines().map(str::to_owned).collect())
    }

    /// Uses git's reading of the patterns: the changes of a file that is written by hand but marked
    /// would be hidden from reviewers.
    #[test]
    fn git_takes_for_generated_what_a_command_writes_and_nothing_else() {
        let Some(files) = git(&["ls-files"], "") else {
            println!("skipped: this is no checkout of git, or there is no git");
            return;
        };
        let asked = ["check-attr", "--stdin", "linguist-generated"];
        let answers = git(&asked, &(files.join("\n") + "\n")).expect("as before");
        let marked: BTreeSet<&str> = answers
            .iter()
            .filter_map(|line| line.strip_suffix(": linguist-generated: set"))
            .collect();
        let Emitted { products, .. } = emitted(root(), true).expect("it can be emitted");
        let emitted: BTreeSet<&str> = products.iter().map(|product| product.path).collect();
        for path in &emitted {
            assert!(files.iter().any(|file| file == path), "{path} is not committed");
            assert!(marked.contains(path), "git shows the changes of {path}");
        }
        // A file says so itself, if its format has comments.
        let says_so = |path: &str| {
            let text = fs::read(root().join(path)).unwrap_or_default();
            let head = String::from_utf8_lossy(&text[..text.len().min(600)]).into_owned();
            head.contains("Written by `cargo xtask") && !path.ends_with(".md")
        };
        for path in &files {
            let silent =
                [".json", ".svg", ".wasm", ".zst"].iter().any(|ending| path.ends_with(ending));
            if marked.contains(path.as_str()) {
                let written = emitted.contains(path.as_str()) || silent || says_so(path);
                assert!(written, "git hides the changes of {path}, which no command writes");
            } else {
                assert!(!says_so(path), "git shows the changes of {path}");
            }
        }
        assert!(marked.len() > emitted.len(), "the kit's cases are marked too");
    }

    #[test]
    fn pages_are_found_and_what_builds_make_is_not() {
        let pages = pages(root()).expect("the repository can be read");
        let has = |path: &str| pages.contains(&root().join(path));
        assert!(has("README.md") && has("docs/routines.md") && has("proposal/test/README.md"));
        let odd: Vec<_> =
            pages.iter().filter(|p| p.components().any(|c| c.as_os_str() == "target")).collect();
        assert!(odd.is_empty(), "{odd:?}");
    }

    /// A new row has no cases until the kit is made, and the kit cannot be made before the row is
    /// emitted.
    #[test]
    fn a_row_without_cases_is_emitted_and_does_not_pass_the_check() {
        let folder = std::env::temp_dir().join(format!("blasm-gen-{}", std::process::id()));
        let copy = |path: &str| {
            let to = folder.join(path);
            fs::create_dir_all(to.parent().expect("in a folder")).expect("a folder can be made");
            fs::copy(root().join(path), to).expect("it can be copied");
        };
        for path in ["wit/types.wit", "wit/buffers.wit", "wit/world.wit", "witx/typenames.witx"] {
            copy(path);
        }
        for row in blasm_spec::table().iter().filter(|row| row.name != "axpy") {
            copy(&format!("{CASES}{}.json", row.name));
        }
        copy(&format!("{CASES}views.json"));
        let (fresh, checked) = (emitted(&folder, false), emitted(&folder, true));
        fs::remove_dir_all(&folder).expect("it was made here");
        let fresh = fresh.expect("a row without cases can be emitted");
        assert_eq!(fresh.missing, [format!("{CASES}axpy.json")]);
        let Err(why) = checked else { panic!("the check takes a row without cases") };
        let why = format!("{why:#}");
        assert!(why.contains("axpy.json") && why.contains("cargo xtask kit"), "{why}");
    }
}
