use super::*;

fn cache() -> (tempfile::TempDir, Cache) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let cache = Cache::open(&folder.path().join("deep/kept"), "txt").expect("it is ours");
    (folder, cache)
}

fn key(text: &str) -> Key {
    Key::of(&[text.as_bytes()])
}

/// Makes a file in the folder look unused for this many days.
fn age(path: &Path, days: u64) {
    let at = SystemTime::now() - Duration::from_secs(days * 24 * 3600);
    let file = File::open(path).expect("it is there");
    file.set_modified(at).expect("it is ours");
}

const MONTH: Duration = Duration::from_secs(30 * 24 * 3600);

#[test]
fn what_is_kept_is_found_by_its_key() {
    let (_folder, cache) = cache();
    assert_eq!(cache.get(&key("a")), None);
    cache.put(&key("a"), b"one").expect("it can be written");
    cache.put(&key("a"), b"two").expect("it can be written again");
    cache.put(&key("b"), b"").expect("it can be written");
    assert_eq!(cache.get(&key("a")).as_deref(), Some(&b"two"[..]));
    assert_eq!(cache.get(&key("b")).as_deref(), Some(&b""[..]));
    assert_eq!(cache.folder.names().expect("it can be read").len(), 2 + dots());
    assert_eq!(Key::parse(key("a").to_string().as_bytes()), Some(key("a")));
    assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
}

/// How many names an empty folder has.
fn dots() -> usize {
    cache().1.folder.names().expect("it can be read").len()
}

#[test]
fn only_its_own_old_files_are_deleted() {
    let (_folder, cache) = cache();
    for name in ["old", "new"] {
        cache.put(&key(name), b"").expect("it can be written");
    }
    let path = |name: &str| cache.path().join(name);
    let (old, new) = (key("old").to_string(), key("new").to_string());
    age(&path(&format!("{old}.txt")), 31);
    age(&path(&format!("{new}.txt")), 29);
    let others = [
        "thesis.tex".to_owned(),
        old.clone(),
        format!("{old}.tex"),
        format!("{old}.7.txt"),
        format!("{old}.x.part"),
        format!("{}.txt", old.to_uppercase()),
        format!("{}.txt", &old[1..]),
        format!("x{}.txt", &old[1..]),
        ".part".to_owned(),
        "é".repeat(40),
    ];
    let parts = [format!("{old}.12.part"), format!("{old}.12.0.part"), format!("{old}.part")];
    for name in others.iter().chain(&parts) {
        std::fs::write(path(name), "x").expect("it can be written");
        age(&path(name), 400);
    }
    let fresh = format!("{new}.12.1.part");
    std::fs::write(path(&fresh), "x").expect("it can be written");
    let folder = path(&format!("{}.txt", key("folder")));
    std::fs::create_dir(&folder).expect("it can be made");
    cache.sweep(MONTH);
    assert_eq!(cache.get(&key("old")), None, "it was not used for a month");
    assert!(cache.get(&key("new")).is_some());
    assert!(path(&fresh).exists(), "a process may be writing it");
    assert!(folder.exists());
    others.iter().for_each(|name| assert!(path(name).exists(), "{name} is not the cache's"));
    parts.iter().for_each(|name| assert!(!path(name).exists(), "{name} was left there"));
    // A file that was used is kept.
    age(&path(&format!("{new}.txt")), 31);
    assert!(cache.get(&key("new")).is_some());
    cache.sweep(MONTH);
    assert!(cache.get(&key("new")).is_some());
}

#[test]
fn nothing_is_left_of_what_cannot_be_written() {
    let (_folder, cache) = cache();
    let name = format!("{}.txt", key("a"));
    std::fs::create_dir(cache.path().join(&name)).expect("it can be made");
    cache.put(&key("a"), b"one").expect_err("a folder has the name");
    assert_eq!(cache.folder.names().expect("it can be read").len(), 1 + dots());
    assert_eq!(cache.get(&key("a")), None);
}

#[test]
fn a_content_is_known_by_its_bytes() {
    let (folder, cache) = cache();
    let path = folder.path().join("file");
    std::fs::write(&path, "abc").expect("it can be written");
    let mut file = regular(&path).expect("it is one");
    let digest = cache.digest(&mut file).expect("it can be read");
    assert_eq!(
        digest.to_string(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    let mut file = regular(&path).expect("it is one");
    let content = cache.content(&mut file).expect("it can be read");
    assert_eq!(content, (digest, b"abc".to_vec()));
    regular(folder.path()).expect_err("it is a folder");
    regular(&folder.path().join("nothing")).expect_err("it is not there");
}

#[cfg(unix)]
mod on_unix {
    use super::super::*;
    use super::{MONTH, age, cache, key};
    use std::fs::Permissions;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn set(path: &Path, mode: u32) {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).expect("it is ours");
    }

    fn mode(path: &Path) -> u32 {
        path.metadata().expect("it is there").permissions().mode() & 0o777
    }

    #[test]
    fn it_is_this_users_alone() {
        let (folder, cache) = cache();
        cache.put(&key("a"), b"one").expect("it can be written");
        assert_eq!(mode(&folder.path().join("deep")), 0o700);
        assert_eq!(mode(cache.path()), 0o700);
        let kept = cache.path().join(format!("{}.txt", key("a")));
        assert_eq!(mode(&kept), 0o600);
        set(&kept, 0o620);
        assert_eq!(cache.get(&key("a")), None, "the group may have written it");
        set(&kept, 0o602);
        assert_eq!(cache.get(&key("a")), None, "anyone may have written it");
        set(&kept, 0o644);
        assert!(cache.get(&key("a")).is_some(), "who may read it does not matter");
        for open in [0o777, 0o770, 0o702] {
            set(cache.path(), open);
            let why = Cache::open(cache.path(), "txt").expect_err("others may write there");
            assert!(why.contains("others"), "{why}");
        }
    }

    /// Only the superuser can give files away, so this only runs if it runs the tests.
    #[test]
    fn what_belongs_to_another_user_is_not_believed() {
        let (folder, cache) = cache();
        cache.put(&key("a"), b"one").expect("it can be written");
        let kept = cache.path().join(format!("{}.txt", key("a")));
        if let Err(error) = std::os::unix::fs::chown(&kept, Some(65534), None) {
            println!("skipped: {error}");
            return;
        }
        assert_eq!(cache.get(&key("a")), None);
        let theirs = folder.path().join("theirs");
        std::fs::create_dir(&theirs).expect("it can be made");
        std::os::unix::fs::chown(&theirs, Some(65534), None).expect("as above");
        let why = Cache::open(&theirs, "txt").expect_err("it is another user's");
        assert!(why.contains("another user"), "{why}");
    }

    #[test]
    fn no_link_is_followed() {
        let (folder, cache) = cache();
        let victim = folder.path().join("victim");
        std::fs::create_dir(&victim).expect("it can be made");
        let precious = victim.join("keys");
        std::fs::write(&precious, "precious").expect("it can be written");
        set(&precious, 0o600);
        age(&precious, 400);

        // The folder.
        let link = folder.path().join("link");
        symlink(&victim, &link).expect("a link can be made");
        for path in [link.clone(), link.join("")] {
            let why = Cache::open(&path, "txt").expect_err("it is a link");
            assert!(why.contains("is a link"), "{why}");
        }

        // A file that is read, that is swept, and that is written.
        let kept = cache.path().join(format!("{}.txt", key("a")));
        symlink(&precious, &kept).expect("a link can be made");
        assert_eq!(cache.get(&key("a")), None);
        cache.sweep(MONTH);
        assert!(precious.exists() && kept.is_symlink());
        cache.put(&key("a"), b"one").expect("the link is replaced");
        assert!(!kept.is_symlink());

        // The name under which it is first written.
        for number in 0..1000 {
            let part = format!("{}.{}.{number}.part", key("b"), std::process::id());
            symlink(&precious, cache.path().join(part)).expect("a link can be made");
        }
        cache.put(&key("b"), b"two").expect("other names are free");
        assert_eq!(cache.get(&key("b")).as_deref(), Some(&b"two"[..]));
        assert_eq!(std::fs::read(&precious).expect("it is there"), b"precious");
    }

    #[test]
    fn a_folder_that_is_exchanged_stays_the_one_that_was_looked_at() {
        let (folder, cache) = cache();
        let other = folder.path().join("other");
        std::fs::rename(cache.path(), &other).expect("it can be moved");
        std::fs::create_dir(cache.path()).expect("it can be made");
        cache.put(&key("a"), b"one").expect("it can be written");
        assert_eq!(std::fs::read_dir(cache.path()).expect("it is there").count(), 0);
        assert_eq!(cache.get(&key("a")).as_deref(), Some(&b"one"[..]));
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let (folder, cache) = cache();
        let pipe = |path: &Path| {
            let made = std::process::Command::new("mkfifo").arg(path).status();
            made.is_ok_and(|status| status.success())
        };
        let path = folder.path().join("pipe");
        if !pipe(&path) {
            println!("skipped: there is no mkfifo");
            return;
        }
        regular(&path).expect_err("it is a pipe");
        assert!(pipe(&cache.path().join(format!("{}.txt", key("a")))));
        assert_eq!(cache.get(&key("a")), None);
    }

    #[test]
    fn a_file_is_remembered_when_its_next_change_would_be_seen() {
        let (folder, cache) = cache();
        let path = folder.path().join("file");
        std::fs::write(&path, "abc").expect("it can be written");
        let open = || regular(&path).expect("it is one");
        let digest = |file: &mut File| cache.digest(file).expect("it can be read");
        let first = digest(&mut open());
        assert_eq!(cache.remembered(&open()), None, "it was changed a moment ago");
        let mut tries = 0;
        while cache.remembered(&open()).is_none() {
            std::thread::sleep(Duration::from_millis(100));
            assert_eq!(digest(&mut open()), first);
            tries += 1;
            assert!(tries < 600, "it is never remembered");
        }
        assert_eq!(cache.remembered(&open()), Some(first));
        assert_eq!(digest(&mut open()), first);
        // A remembered key is used: the file is not read again.
        let stamp = Stamp::of(&open().metadata().expect("it is open")).expect("it has one");
        let told = key("told").to_string();
        cache.write(&stamp.key(), REMEMBERED, told.as_bytes()).expect("it can be written");
        assert_eq!(digest(&mut open()), key("told"));
        // Size and time stay the same; the content changes.
        let modified = open().metadata().and_then(|about| about.modified());
        let modified = modified.expect("it has a time");
        std::fs::write(&path, "abd").expect("it can be written");
        let file = File::options().append(true).open(&path).expect("it is ours");
        file.set_modified(modified).expect("it is ours");
        assert_eq!(cache.remembered(&open()), None);
        let second = digest(&mut open());
        assert!(second != first && second != key("told"));
        for nonsense in ["", "abc", &"g".repeat(64), &"é".repeat(32)] {
            let stamp = Stamp::of(&open().metadata().expect("it is open"));
            let stamp = stamp.expect("it has one").key();
            cache.write(&stamp, REMEMBERED, nonsense.as_bytes()).expect("it can be written");
            assert_eq!(cache.remembered(&open()), None, "{nonsense}");
        }
    }
}
