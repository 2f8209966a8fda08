//! Where to look for a library, and what to say if it is nowhere.

use super::Library;
use super::place::Candidate;
use blasm_core::registry::{Settings, Tried};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The files to try, in order: only the one that the settings name; or, if they name none, those in
/// the folders that they name, in every usual folder, in the packages of Python, Conda and
/// Homebrew, and last where the system's loader looks.
pub(super) fn candidates(library: &Library, settings: &Settings) -> Result<Vec<Candidate>, Tried> {
    if let Some(file) = settings.file(library.name) {
        return match Candidate::named(file) {
            Ok(candidate) => Ok(vec![candidate]),
            Err(why) => Err(Tried { path: file.to_owned(), why }),
        };
    }
    let mut found = Vec::new();
    let below = |folder: &Path| -> Vec<Candidate> {
        library.files.iter().filter_map(|file| Candidate::below(folder, file)).collect()
    };
    // A folder that the user named gets a line in the error even if it is empty; an empty entry of
    // a list is ignored.
    for folder in &settings.library_path {
        found.extend(std::path::absolute(folder).iter().flat_map(|folder| below(folder)));
    }
    let there = |candidate: &Candidate| candidate.path().exists();
    for folder in usual_folders(library.name) {
        found.extend(below(&folder).into_iter().filter(there));
    }
    // Packages that an administrator installs without an environment go there. The variables of the
    // other places have whole paths.
    let system = [PathBuf::from("/usr/local")];
    for root in settings.prefixes.iter().chain(&system).filter(|root| root.is_absolute()) {
        found.extend(below(&root.join("lib")).into_iter().filter(there));
        for pattern in library.packages {
            let mut files = Vec::new();
            matching(root, pattern, &mut files);
            found.extend(files.iter().filter_map(|file| Candidate::named(file).ok()));
        }
    }
    found.extend(library.files.iter().filter_map(|file| Candidate::alone(file)));
    let mut seen = HashSet::new();
    found.retain(|candidate| seen.insert(candidate.clone()));
    Ok(found)
}

/// The folders in which distributions put a BLAS.
fn usual_folders(name: &str) -> Vec<PathBuf> {
    let multiarch = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    let mut folders = Vec::new();
    for base in [multiarch.as_str(), "/usr/local/lib", "/usr/lib64", "/usr/lib"] {
        folders.push(PathBuf::from(base));
        for variant in ["pthread", "openmp", "serial"] {
            for width in ["", "64"] {
                folders.push(Path::new(base).join(format!("{name}{width}-{variant}")));
            }
        }
        folders.push(Path::new(base).join(name));
    }
    for prefix in ["/opt/homebrew/opt", "/usr/local/opt", "/home/linuxbrew/.linuxbrew/opt"] {
        folders.push(Path::new(prefix).join(name).join("lib"));
    }
    folders.extend(
        ["/opt/intel/oneapi/mkl/latest/lib", "/opt/intel/mkl/lib/intel64"].map(PathBuf::from),
    );
    folders.retain(|folder| folder.is_dir());
    folders
}

/// The files below a folder whose path fits a pattern.
pub(super) fn matching(folder: &Path, pattern: &str, found: &mut Vec<PathBuf>) {
    let (name, rest) = match pattern.split_once('/') {
        Some((name, rest)) => (name, Some(rest)),
        None => (pattern, None),
    };
    let mut paths: Vec<PathBuf> = match name.contains('*') {
        false => vec![folder.join(name)],
        true => {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            let fitting = entries.filter(|entry| fits(&entry.file_name().to_string_lossy(), name));
            fitting.map(|entry| entry.path()).collect()
        }
    };
    // The newest of several versions has the last name.
    paths.sort_by(|a, b| b.cmp(a));
    for path in paths {
        match rest {
            Some(rest) => matching(&path, rest, found),
            None if path.exists() => found.push(path),
            None => {}
        }
    }
}

/// Whether a name fits a pattern with one `*` or none.
fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        Some((head, tail)) => {
            name.len() >= head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
        }
        None => name == pattern,
    }
}

/// How to install a library on this system.
pub(crate) fn install_hint(library: &Library) -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let mut names: Vec<&str> = release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split(' '))
        .collect();
    if cfg!(target_os = "macos") {
        names.push("macos");
    }
    names.push("any");
    let command = names
        .iter()
        .find_map(|name| library.install.iter().find(|(system, _)| system == name))
        .map_or("install it", |(_, command)| command);
    // A text that is not a command of a package manager is a sentence.
    let is_command = ["apt-get", "apk", "brew", "dnf", "pacman", "python3", "zypper"]
        .contains(&command.split(' ').next().unwrap_or_default());
    let command = if is_command { format!("`{command}`") } else { command.to_owned() };
    format!(
        "To get {}: {command}, or set BLASM_{}_LIB to its file.",
        library.identity.text,
        library.name.to_ascii_uppercase()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever is set and wherever the program runs, nothing is looked for in the current folder
    /// unless the user named it.
    #[test]
    fn no_candidate_is_a_path_of_the_current_folder() {
        let here = std::env::current_dir().expect("there is one");
        let mut settings = Settings::default().with_library_path([PathBuf::new()]);
        settings.prefixes = ["", ".", "venv"].map(PathBuf::from).to_vec();
        for library in crate::known() {
            for candidate in candidates(library, &settings).expect("no file is named") {
                let path = candidate.path();
                assert!(!path.starts_with(&here), "{path:?}");
                assert!(path.is_absolute() || path.components().count() == 1, "{path:?}");
            }
        }
        // Paths that the user names are relative to the current folder, once.
        let library_path = vec![PathBuf::from("lib")];
        let settings = Settings::default().with_library_path(library_path);
        let first = &candidates(crate::known()[0], &settings).expect("no file is named")[0];
        assert!(first.path().starts_with(here.join("lib")), "{first:?}");
    }

    #[test]
    fn patterns_find_files_in_folders() {
        let folder = tempfile::tempdir().expect("a folder");
        let lib = folder.path().join("lib/python3.12/site-packages/pkg.libs");
        std::fs::create_dir_all(&lib).expect("folders");
        std::fs::write(lib.join("libopenblas-a1b2.so"), "").expect("a file");
        let mut found = Vec::new();
        matching(folder.path(), "lib/python3*/site-packages/pkg.libs/libopenblas*.so", &mut found);
        assert_eq!(found, [lib.join("libopenblas-a1b2.so")]);
        matching(folder.path(), "lib/python4*/site-packages/pkg.libs/libopenblas*.so", &mut found);
        matching(folder.path(), "lib/python3.12/site-packages/missing.so", &mut found);
        assert_eq!(found.len(), 1);
        assert!(!fits("aba", "ab*ba"));
    }
}
