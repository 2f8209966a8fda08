//! Where a library is looked for, and what to say if it is nowhere.

use super::Library;
use blasm_core::registry::Settings;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The files to try, in order: what the settings name and nothing else; or else the folders that they
/// name, the bare names, which the system's loader looks up its own way, every usual folder, and what
/// packages of Python, Conda and Homebrew have brought along.
pub(super) fn candidates(library: &Library, settings: &Settings) -> Vec<PathBuf> {
    if let Some(file) = settings.file(library.name) {
        return vec![file.to_owned()];
    }
    let mut found = Vec::new();
    // A folder that the user named is worth a line in the error even if nothing is in it.
    for folder in &settings.library_path {
        found.extend(library.files.iter().map(|file| folder.join(file)));
    }
    for folder in usual_folders(library.name) {
        let files = library.files.iter().map(|file| folder.join(file));
        found.extend(files.filter(|path| path.exists()));
    }
    // Packages that an administrator installs without an environment go there.
    let system = [PathBuf::from("/usr/local")];
    for root in settings.prefixes.iter().chain(&system) {
        let files = library.files.iter().map(|file| root.join("lib").join(file));
        found.extend(files.filter(|path| path.exists()));
        for pattern in library.packages {
            matching(root, pattern, &mut found);
        }
    }
    found.extend(library.files.iter().map(PathBuf::from));
    let mut seen = HashSet::new();
    found.retain(|path| seen.insert(path.clone()));
    found
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
fn matching(folder: &Path, pattern: &str, found: &mut Vec<PathBuf>) {
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

/// How a library is had on this system.
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
    // What is no command of a package manager is a sentence.
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
