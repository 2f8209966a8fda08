//! Files that are kept from one run to the next, and only believed if this user wrote them.
//!
//! Owns the folder: who may write there, which files in it belong to the cache, and when they are
//! believed. Does not know what is kept.
//!
//! A file is found by a key that is made from contents. The key of a large file's content is
//! remembered under properties that a user cannot set back (device, inode, size, and the times of
//! the last changes), so that the file is only read once.

use sha2::{Digest, Sha256};
use std::fmt::{self, Write as _};
use std::fs::{File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

#[cfg(not(unix))]
use elsewhere::{Folder, Stamp};
#[cfg(unix)]
use unix::{Folder, Stamp};

/// The extension of a file that holds a content's key.
const REMEMBERED: &str = "sha256";

/// The extension of a file that is being written.
const PART: &str = "part";

/// How long another process may still be writing a part.
const WRITING: Duration = Duration::from_secs(3600);

/// The coarsest clock of a file system for the time of a change. A file that was changed within
/// this time may be changed again and keep the same time.
const COARSEST: Duration = Duration::from_secs(2);

/// A key, by which files are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of several things, in this order.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Self(hash.finalize().into())
    }

    /// Its bytes, from which other keys can be made.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn parse(text: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok().filter(|text| is_key(text))?;
        let mut key = [0; 32];
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Self(key))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

fn is_key(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Opens only regular files: opening a pipe would wait for a writer.
///
/// # Errors
/// If it is not a regular file, or cannot be opened.
pub fn regular(path: &Path) -> io::Result<File> {
    let other = || io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file");
    // Merely opening some devices has an effect on them.
    if !path.metadata()?.is_file() {
        return Err(other());
    }
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, libc::O_NONBLOCK);
    let file = options.open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(other()),
    }
}

/// What distinguishes a file from what it was before it was changed.
pub fn identity(about: &Metadata) -> String {
    let mut text = format!("{} {:?}", about.len(), about.modified().ok());
    if let Some(stamp) = Stamp::of(about) {
        let _ = write!(text, " {stamp:?}");
    }
    text
}

/// Creates a folder, if it does not exist, in which no one else may write.
///
/// # Errors
/// If it cannot be created, is a link, or others may write there.
pub fn own_folder(path: &Path) -> Result<PathBuf, String> {
    Cache::open(path, PART).map(|cache| cache.path)
}

/// A folder that is this user's own, with files of one kind.
#[derive(Debug)]
pub struct Cache {
    path: PathBuf,
    folder: Folder,
    extension: &'static str,
}

impl Cache {
    /// Opens the folder, and creates it if it does not exist. The files that are kept have this
    /// extension.
    ///
    /// # Errors
    /// If it cannot be created, is a link, or others may write there.
    pub fn open(path: &Path, extension: &'static str) -> Result<Self, String> {
        // A slash at the end would follow a link.
        let path: PathBuf = path.components().collect();
        match Folder::open(&path) {
            Ok(folder) => Ok(Self { path, folder, extension }),
            Err(_) if path.is_symlink() => Err(format!("{} is a link", path.display())),
            Err(why) => Err(format!("{}: {why}", path.display())),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is kept under a key. Using a file keeps it, however old it is.
    pub fn get(&self, key: &Key) -> Option<Vec<u8>> {
        self.read(&format!("{key}.{}", self.extension))
    }

    /// Stores something under a key.
    ///
    /// # Errors
    /// If it cannot be written; then nothing is stored.
    pub fn put(&self, key: &Key, content: &[u8]) -> io::Result<()> {
        self.write(key, self.extension, content)
    }

    /// The key of a file's content, if it is remembered.
    pub fn remembered(&self, file: &File) -> Option<Key> {
        let stamp = Stamp::of(&file.metadata().ok()?)?;
        Key::parse(&self.read(&format!("{}.{REMEMBERED}", stamp.key()))?)
    }

    /// The key of a file's content: its SHA-256.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn digest(&self, file: &mut File) -> io::Result<Key> {
        if let Some(key) = self.remembered(file) {
            return Ok(key);
        }
        let before = file.metadata()?;
        let begun = SystemTime::now();
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 1 << 20];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => hash.update(&buffer[..read]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let key = Key(hash.finalize().into());
        self.remember(file, &before, begun, &key);
        Ok(key)
    }

    /// A file's content, and its key.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn content(&self, file: &mut File) -> io::Result<(Key, Vec<u8>)> {
        let before = file.metadata()?;
        let begun = SystemTime::now();
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        let key = Key(Sha256::digest(&content).into());
        self.remember(file, &before, begun, &key);
        Ok((key, content))
    }

    /// Remembers the key of what was read from a file, if every reader will find the same content
    /// as long as the file's stamp is the same.
    fn remember(&self, file: &File, before: &Metadata, begun: SystemTime, key: &Key) {
        let Ok(after) = file.metadata() else { return };
        if let (Some(before), Some(after)) = (Stamp::of(before), Stamp::of(&after))
            && before == after
            && before.is_settled(begun)
        {
            // Otherwise the file is read again the next time.
            let _ = self.write(&before.key(), REMEMBERED, key.to_string().as_bytes());
        }
    }

    /// Deletes files that have not been used for this long.
    pub fn sweep(&self, unused: Duration) {
        for name in self.folder.names().unwrap_or_default() {
            let Some(extension) = own_extension(&name) else { continue };
            let kept = match extension {
                PART => unused.min(WRITING),
                REMEMBERED => unused,
                extension if extension == self.extension => unused,
                _ => continue,
            };
            let modified = self.folder.read(&name).and_then(|file| file.metadata()?.modified());
            if modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > kept)) {
                let _ = self.folder.remove(&name);
            }
        }
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        let mut file = self.folder.read(name).ok()?;
        let mut content = Vec::new();
        file.read_to_end(&mut content).ok()?;
        let _ = file.set_modified(SystemTime::now());
        Some(content)
    }

    /// Writes all of a file or nothing: another process may read or write it at the same moment.
    fn write(&self, key: &Key, extension: &str, content: &[u8]) -> io::Result<()> {
        static PARTS: AtomicU32 = AtomicU32::new(0);
        let (part, mut file) = loop {
            let number = PARTS.fetch_add(1, Ordering::Relaxed);
            let part = format!("{key}.{}.{number}.{PART}", std::process::id());
            match self.folder.create(&part) {
                // Left by a process with the same number that did not finish.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => break (part, made?),
            }
        };
        let written = file
            .write_all(content)
            // If the name survives a loss of power, the content must, too.
            .and_then(|()| file.sync_all())
            .and_then(|()| self.folder.rename(&part, &format!("{key}.{extension}")));
        if written.is_err() {
            let _ = self.folder.remove(&part);
        }
        written
    }
}

/// The extension of a name that belongs to a cache: a key, the numbers of a part, and an extension.
fn own_extension(name: &str) -> Option<&str> {
    let (key, rest) = name.split_at_checked(64)?;
    let (numbers, extension) = rest.rsplit_once('.')?;
    let is_number = |byte: u8| byte == b'.' || byte.is_ascii_digit();
    let whole = numbers.is_empty() || (extension == PART && numbers.bytes().all(is_number));
    (is_key(key) && whole).then_some(extension)
}

/// A folder by its descriptor, so that it stays the one that was checked even if its name changes.
#[cfg(unix)]
mod unix {
    use super::{COARSEST, Key};
    use rustix::fs::{AtFlags, Dir, Mode, OFlags, openat, renameat, unlinkat};
    use std::fs::{DirBuilder, File, Metadata};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    #[derive(Debug)]
    pub(crate) struct Folder(File);

    /// Whether only this user can have written to it.
    fn is_ours(about: &Metadata) -> bool {
        about.uid() == rustix::process::geteuid().as_raw() && about.mode() & 0o022 == 0
    }

    fn refused(why: &str) -> io::Error {
        io::Error::new(io::ErrorKind::PermissionDenied, why)
    }

    impl Folder {
        pub(crate) fn open(path: &Path) -> io::Result<Self> {
            DirBuilder::new().recursive(true).mode(0o700).create(path)?;
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            let folder = File::from(rustix::fs::open(path, flags, Mode::empty())?);
            match is_ours(&folder.metadata()?) {
                true => Ok(Self(folder)),
                false => Err(refused("it belongs to another user or can be written by others")),
            }
        }

        /// Opens a file that this user wrote. Does not wait for anything else that may be there.
        pub(crate) fn read(&self, name: &str) -> io::Result<File> {
            let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
            let file = File::from(openat(&self.0, name, flags, Mode::empty())?);
            let about = file.metadata()?;
            match about.is_file() && is_ours(&about) {
                true => Ok(file),
                false => Err(refused("it is no file that this user wrote")),
            }
        }

        /// Creates a file that does not exist yet.
        pub(crate) fn create(&self, name: &str) -> io::Result<File> {
            let flags =
                OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            let mode = Mode::RUSR | Mode::WUSR;
            Ok(File::from(openat(&self.0, name, flags, mode)?))
        }

        pub(crate) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
            Ok(renameat(&self.0, from, &self.0, to)?)
        }

        pub(crate) fn remove(&self, name: &str) -> io::Result<()> {
            Ok(unlinkat(&self.0, name, AtFlags::empty())?)
        }

        pub(crate) fn names(&self) -> io::Result<Vec<String>> {
            let mut names = Vec::new();
            for entry in Dir::read_from(&self.0)? {
                names.extend(entry?.file_name().to_str().ok().map(str::to_owned));
            }
            Ok(names)
        }
    }

    /// Properties that change with every change of a file, and that a user cannot set.
    #[derive(Debug, PartialEq, Eq)]
    pub(crate) struct Stamp {
        device: u64,
        inode: u64,
        size: u64,
        modified: (i64, i64),
        changed: (i64, i64),
    }

    impl Stamp {
        pub(crate) fn of(about: &Metadata) -> Option<Self> {
            Some(Self {
                device: about.dev(),
                inode: about.ino(),
                size: about.size(),
                modified: (about.mtime(), about.mtime_nsec()),
                changed: (about.ctime(), about.ctime_nsec()),
            })
        }

        pub(crate) fn key(&self) -> Key {
            Key::of(&[format!("{self:?}").as_bytes()])
        }

        /// Whether a change after that time would be noticed.
        pub(crate) fn is_settled(&self, at: SystemTime) -> bool {
            let Ok(seconds) = u64::try_from(self.changed.0) else { return false };
            let changed = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
            // Whole seconds are enough: the comparison adds one.
            let since = changed.and_then(|changed| at.duration_since(changed).ok());
            since.is_some_and(|since| since > COARSEST + Duration::from_secs(1))
        }
    }
}

/// For systems that make sure that no one else writes into a user's folders. They have no time of
/// change that a user cannot set, so contents are always read.
#[cfg(not(unix))]
mod elsewhere {
    use super::Key;
    use std::fs::{File, Metadata};
    use std::io;
    use std::path::{Path, PathBuf};
    use std::time::SystemTime;

    #[derive(Debug)]
    pub(crate) struct Folder(PathBuf);

    impl Folder {
        pub(crate) fn open(path: &Path) -> io::Result<Self> {
            std::fs::create_dir_all(path)?;
            match path.symlink_metadata()?.is_dir() {
                true => Ok(Self(path.to_owned())),
                false => Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is no folder")),
            }
        }

        pub(crate) fn read(&self, name: &str) -> io::Result<File> {
            let path = self.0.join(name);
            match path.symlink_metadata()?.is_file() {
                // Opened for writing too, since its time is written.
                true => File::options().read(true).write(true).open(path),
                false => Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is no file")),
            }
        }

        pub(crate) fn create(&self, name: &str) -> io::Result<File> {
            File::create_new(self.0.join(name))
        }

        pub(crate) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
            std::fs::rename(self.0.join(from), self.0.join(to))
        }

        pub(crate) fn remove(&self, name: &str) -> io::Result<()> {
            std::fs::remove_file(self.0.join(name))
        }

        pub(crate) fn names(&self) -> io::Result<Vec<String>> {
            let mut names = Vec::new();
            for entry in std::fs::read_dir(&self.0)? {
                names.extend(entry?.file_name().to_str().map(str::to_owned));
            }
            Ok(names)
        }
    }

    #[derive(Debug, PartialEq, Eq)]
    pub(crate) enum Stamp {}

    impl Stamp {
        pub(crate) fn of(_: &Metadata) -> Option<Self> {
            None
        }

        pub(crate) fn key(&self) -> Key {
            match *self {}
        }

        pub(crate) fn is_settled(&self, _: SystemTime) -> bool {
            match *self {}
        }
    }
}

#[cfg(test)]
mod tests;
