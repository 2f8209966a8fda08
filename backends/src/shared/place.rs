//! Where a library lies: the only way from a name to a file for the system's loader.
//!
//! Owns two types that enforce this. A [`Candidate`] is an absolute path or a name without
//! separators; a [`LibraryFile`] is the absolute path of an existing file, and `open` accepts
//! nothing else. A relative path would refer to the current folder, which may belong to anyone; a
//! name is looked up in the folders in which the system's loader looks, never in the current one,
//! and the file that was found is the one that is hashed, examined and opened.

use blasm_core::registry::FileError;
use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};

/// The maximum size of a library's file, since all of it is read.
const LONGEST: u64 = 1 << 30;

/// A file that may be a library: an absolute path, or a name without separators.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Candidate(PathBuf);

/// The absolute path of a file, with links resolved, or of a library that macOS keeps in its cache
/// instead of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct LibraryFile(PathBuf);

impl Candidate {
    /// What the user named: a plain name, or otherwise a path, which is relative to the current
    /// folder if it is relative.
    pub(super) fn named(path: &Path) -> Result<Self, FileError> {
        match is_name(path) {
            true => Ok(Self(path.to_owned())),
            false => std::path::absolute(path).map(Self).map_err(place),
        }
    }

    /// A library's file below a folder; `None` if the folder is relative.
    pub(super) fn below(folder: &Path, file: &str) -> Option<Self> {
        let path = folder.join(file);
        path.is_absolute().then_some(Self(path))
    }

    /// A library's file for the system's loader to find; `None` if it needs a folder to be a path.
    pub(super) fn alone(file: &str) -> Option<Self> {
        let path = Path::new(file);
        (is_name(path) || path.is_absolute()).then(|| Self(path.to_owned()))
    }

    /// Its name.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The files for which it stands, in the order in which to try them; at least one.
    pub(super) fn files(&self) -> Result<Vec<LibraryFile>, FileError> {
        if self.0.is_absolute() {
            return Ok(vec![LibraryFile::at(&self.0)?]);
        }
        // If there are several, the first may be for another processor: the loader goes on too.
        let places = loader_folders().into_iter().map(|folder| folder.join(&self.0));
        let mut seen = HashSet::new();
        let mut found: Vec<LibraryFile> =
            places.filter_map(|path| LibraryFile::at(&path).ok()).collect();
        found.retain(|file| seen.insert(file.clone()));
        match found.is_empty() {
            true => Err(place("it is in none of the folders in which the system's loader looks")),
            false => Ok(found),
        }
    }
}

impl LibraryFile {
    /// The real path of a file: libraries that load parts of themselves look beside their real
    /// file, and one file under two names must not be opened twice.
    fn at(path: &Path) -> Result<Self, FileError> {
        debug_assert!(path.is_absolute());
        // On macOS the system's libraries are in a cache and not in files.
        if cfg!(target_os = "macos") && !path.exists() {
            return Ok(Self(path.to_owned()));
        }
        let path = path.canonicalize().map_err(place)?;
        let about = path.metadata().map_err(place)?;
        // Opening a pipe would wait for its other end.
        if about.is_dir() {
            Err(place("it is a folder"))
        } else if !about.is_file() {
            Err(place("it is no regular file"))
        } else if about.len() > LONGEST {
            Err(place(format!("it is {} bytes long, which no library is", about.len())))
        } else {
            Ok(Self(path))
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The path.
    pub(super) fn into_path(self) -> PathBuf {
        self.0
    }
}

/// Why there is no library at a place.
fn place(why: impl ToString) -> FileError {
    FileError::Place(why.to_string())
}

/// Whether a path is a name without separators.
fn is_name(path: &Path) -> bool {
    let mut parts = path.components();
    let first = parts.next();
    parts.next().is_none()
        && matches!(first, Some(Component::Normal(name)) if name == path.as_os_str())
}

/// The folders in which the system's loader looks for a name, in its order. Relative ones, which
/// the variables may have, are left out: they are folders of the current one.
fn loader_folders() -> Vec<PathBuf> {
    let list = |name: &str| -> Vec<PathBuf> {
        std::env::var_os(name).map_or(Vec::new(), |list| std::env::split_paths(&list).collect())
    };
    let mut folders = Vec::new();
    if cfg!(windows) {
        let program = std::env::current_exe().ok();
        folders.extend(program.as_deref().and_then(Path::parent).map(Path::to_owned));
        folders.extend(list("PATH"));
    } else if cfg!(target_os = "macos") {
        folders.extend(list("DYLD_LIBRARY_PATH"));
        folders.extend(list("DYLD_FALLBACK_LIBRARY_PATH"));
        folders.extend(["/usr/local/lib", "/usr/lib"].map(PathBuf::from));
    } else {
        folders.extend(list("LD_LIBRARY_PATH"));
        // The file from which `ldconfig` makes its cache, and the one that musl reads.
        configured(Path::new("/etc/ld.so.conf"), 0, &mut folders);
        let arch = std::env::consts::ARCH;
        let musl = std::fs::read_to_string(format!("/etc/ld-musl-{arch}.path"));
        folders.extend(musl.unwrap_or_default().split([':', '\n']).map(PathBuf::from));
        for base in ["/lib", "/usr/lib"] {
            folders.push(format!("{base}/{arch}-linux-gnu").into());
            folders.push(format!("{base}64").into());
            folders.push(base.into());
        }
        folders.push("/usr/local/lib".into());
    }
    folders.retain(|folder| folder.is_absolute());
    folders
}

/// The folders that a file in the form of `/etc/ld.so.conf` lists, including those of the files
/// that it includes.
fn configured(file: &Path, depth: usize, folders: &mut Vec<PathBuf>) {
    const DEEPEST: usize = 4;
    let text = std::fs::read_to_string(file).unwrap_or_default();
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let Some(pattern) = line.strip_prefix("include ").map(str::trim) else {
            folders.extend((!line.is_empty()).then(|| PathBuf::from(line)));
            continue;
        };
        let pattern = file.parent().unwrap_or(Path::new("/")).join(pattern);
        let (Some(folder), Some(name)) = (pattern.parent(), pattern.file_name()) else { continue };
        let mut included = Vec::new();
        super::find::matching(folder, &name.to_string_lossy(), &mut included);
        // In the reverse order of the versions of a package.
        included.sort();
        if depth < DEEPEST {
            included.iter().for_each(|file| configured(file, depth + 1, folders));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_candidate_is_an_absolute_path_or_a_name() {
        let name = Candidate::named(Path::new("libx.so")).expect("it is a name");
        assert_eq!(name.path(), Path::new("libx.so"));
        let here = std::env::current_dir().expect("there is one");
        for relative in ["./libx.so", "lib/libx.so", "../libx.so", ".", ".."] {
            let named = Candidate::named(Path::new(relative)).expect("it is a path");
            assert!(named.path().is_absolute(), "{relative}: {named:?}");
            assert!(named.path().starts_with(&here), "{relative}: {named:?}");
        }
        assert!(Candidate::named(Path::new("")).is_err());

        // A row of data names files, some of them with a folder: never one of the current folder.
        let data = ["blas/libx.so.3", "./libx.so.3", "../libx.so.3", ".", "..", ""];
        for file in data {
            assert_eq!(Candidate::alone(file), None, "{file}");
            assert_eq!(Candidate::below(Path::new("lib"), file), None, "{file}");
            assert_eq!(Candidate::below(Path::new(""), file), None, "{file}");
        }
        assert_eq!(Candidate::alone("libx.so.3"), Some(Candidate("libx.so.3".into())));
        let system = if cfg!(windows) { "C:\\lib" } else { "/lib" };
        assert!(Candidate::below(Path::new(system), "blas/libx.so.3").is_some());
        assert!(Candidate::alone(system).is_some());
    }

    /// For any candidate, a file is absolute, regular and not too long.
    #[test]
    fn a_file_is_absolute_regular_and_bounded() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let files = |path: &Path| Candidate::named(path).expect("it is a path").files();
        std::fs::write(at("libx.so"), "x").expect("it can be written");
        let found = files(&at("libx.so")).expect("it is there");
        assert_eq!(found.len(), 1);
        assert!(found[0].path().is_absolute() && found[0].path().is_file());

        assert!(files(folder.path()).expect_err("it is a folder").to_string().contains("folder"));
        let sparse = std::fs::File::create(at("libsparse.so")).expect("it can be made");
        sparse.set_len(LONGEST + 1).expect("it takes no room");
        assert!(
            files(&at("libsparse.so")).expect_err("nobody reads that").to_string().contains("long")
        );
        #[cfg(unix)]
        {
            let made = std::process::Command::new("mkfifo").arg(at("libpipe.so")).status();
            if made.is_ok_and(|status| status.success()) {
                let error = files(&at("libpipe.so")).expect_err("nobody writes there").to_string();
                assert!(error.contains("no regular file"), "{error}");
            }
        }
        #[cfg(not(target_os = "macos"))]
        assert!(files(&at("libnone.so")).is_err());
    }

    #[test]
    fn a_name_is_never_one_of_the_current_folder() {
        // The package's folder, in which tests run, has this file.
        let name = Path::new("Cargo.toml");
        assert!(std::path::absolute(name).is_ok_and(|path| path.is_file()));
        let files = Candidate::named(name).expect("it is a name").files();
        assert!(files.expect_err("no loader looks here").to_string().contains("loader"));
        assert!(loader_folders().iter().all(|folder| folder.is_absolute()));
    }

    #[test]
    fn the_loaders_folders_are_read_from_its_configuration() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join(name), text).expect("it can be written");
        };
        std::fs::create_dir(folder.path().join("conf.d")).expect("a folder");
        write("main", "# folders\n/one\ninclude conf.d/*.conf\n\n/four # last\ninclude main\n");
        write("conf.d/b.conf", "/three\n");
        write("conf.d/a.conf", "/two\n");
        write("conf.d/c.other", "/none\n");
        let mut folders = Vec::new();
        configured(&folder.path().join("main"), 0, &mut folders);
        assert_eq!(folders[..4], ["/one", "/two", "/three", "/four"].map(PathBuf::from));
        assert!(!folders.contains(&PathBuf::from("/none")));
        configured(&folder.path().join("missing"), 0, &mut folders);
    }

    /// The C library is found by its name, as a file.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[test]
    fn a_name_becomes_the_file_that_the_loader_has() {
        let found = Candidate::alone("libm.so.6").expect("a name").files().expect("it is there");
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
        if let Some(line) = maps.lines().find(|line| line.ends_with("/libm.so.6")) {
            let loaded = Path::new(&line[line.find('/').expect("a path")..]);
            let loaded = loaded.canonicalize().expect("it is there");
            assert!(found.iter().any(|file| file.path() == loaded), "{found:?}");
        }
    }
}
