//! Where a library is looked for.

use super::Library;
use blasm_core::registry::Settings;
use std::path::{Path, PathBuf};

/// The files to try, in order: what the settings name and nothing else, or else every usual folder,
/// and last the bare names, which the system's loader looks up its own way.
pub(super) fn candidates(library: &Library, settings: &Settings) -> Vec<PathBuf> {
    if let Some(file) = settings.file(library.name) {
        return vec![file.to_owned()];
    }
    let mut found = Vec::new();
    for folder in settings.library_path.iter().cloned().chain(usual_folders(library.name)) {
        let there = library.files.iter().map(|file| folder.join(file)).filter(|path| path.exists());
        found.extend(there);
    }
    // A folder that the user named is worth a line in the error even if nothing is in it.
    found.extend(
        settings
            .library_path
            .iter()
            .flat_map(|folder| library.files.iter().map(|f| folder.join(f))),
    );
    found.extend(library.files.iter().map(PathBuf::from));
    let mut seen = std::collections::HashSet::new();
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
            folders.push(Path::new(base).join(format!("{name}-{variant}")));
        }
        folders.push(Path::new(base).join(name));
    }
    for prefix in ["/opt/homebrew/opt", "/usr/local/opt", "/home/linuxbrew/.linuxbrew/opt"] {
        folders.push(Path::new(prefix).join(name).join("lib"));
    }
    folders.retain(|folder| folder.is_dir());
    folders
}
