//! `blasm graft`, `blasm inspect` and `blasm run --graft`, as users see them.

use blasm_transports::program::{Blasm, Ran};
use std::path::{Path, PathBuf};

/// A folder for this test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("graft_cli").join(name);
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

/// A program that exits with the product of (1, 2, 3) and (4, 5, 6) as its BLAS computes it. Its
/// own BLAS says 42; 32 is right. With padding, its grafted form is large enough to be kept.
fn program(name: &str, padding: usize) -> PathBuf {
    let path = folder("programs").join(name);
    std::fs::write(&path, program_that_says(42, padding)).expect("it can be written");
    path
}

/// The same program, whose own BLAS says something else.
fn program_that_says(own: u8, padding: usize) -> Vec<u8> {
    let text = format!(
        r#"(module
            (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
            (memory (export "memory") 40)
            (global $__stack_pointer (mut i32) (i32.const 4096))
            (data (i32.const 64) "\00\00\00\00\00\00\f0\3f\00\00\00\00\00\00\00\40\00\00\00\00\00\00\08\40")
            (data (i32.const 96) "\00\00\00\00\00\00\10\40\00\00\00\00\00\00\14\40\00\00\00\00\00\00\18\40")
            (data (i32.const 8192) "{}")
            (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64) (f64.const {own}))
            (func $zdotc_ (param i32 i32))
            (func $main (export "_start")
              (call $exit (i32.trunc_f64_s (call $cblas_ddot
                (i32.const 3) (i32.const 64) (i32.const 1) (i32.const 96) (i32.const 1))))))"#,
        "x".repeat(padding)
    );
    wat::parse_str(text).expect("the test's text is right")
}

/// A program that exits with a number, and has no BLAS.
fn planted(code: u8) -> Vec<u8> {
    let text = format!(
        r#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
            (memory (export "memory") 1) (func (export "_start") (call $exit (i32.const {code}))))"#
    );
    wat::parse_str(text).expect("the test's text is right")
}

fn blasm<const N: usize>(args: [&str; N]) -> Ran {
    Blasm::new(args).env("BLASM_BACKEND", "builtin").run(b"")
}

fn shown(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

fn stdout(ran: &Ran) -> String {
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn a_grafted_file_runs_on_the_hosts_blas() {
    let program = program("writes.wasm", 0);
    let output = folder("programs").join("written.wasm");
    let _ = std::fs::remove_file(&output);
    assert_eq!(blasm(["run", shown(&program)]).code, Some(42));
    let check = blasm(["graft", "--check", "--threshold", "0", shown(&program)]);
    assert_eq!(check.code, Some(0), "{check:?}");
    let told = "blasm: 1 function, 1 routine of BLAS, would call the host\n";
    assert!(check.stderr.starts_with(told), "{}", check.stderr);
    let ran = blasm(["graft", "--threshold", "0", shown(&program), "-o", shown(&output)]);
    assert_eq!((ran.code, ran.stdout.len()), (Some(0), 0), "{ran:?}");
    assert_eq!(
        ran.stderr,
        "blasm: 1 function, 1 routine of BLAS, now calls the host\n       \
         1 has a routine's name and is something else (`--list` shows it)\n"
    );
    assert_eq!(blasm(["run", shown(&output)]).code, Some(32));
    // With the measured thresholds, three elements stay where they are.
    let ran = blasm(["graft", shown(&program), "-o", shown(&output)]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(blasm(["run", shown(&output)]).code, Some(42));
    let again = blasm(["graft", shown(&output), "-o", shown(&output)]);
    assert_eq!(again.code, Some(1));
    assert!(again.stderr.contains("already grafted"), "{}", again.stderr);
}

#[test]
fn what_would_be_done_is_listed_on_standard_output() {
    let program = program("lists.wasm", 0);
    let ran = blasm(["graft", "--list", "--threshold", "7", shown(&program)]);
    let lines: Vec<String> = stdout(&ran).lines().map(str::to_owned).collect();
    assert_eq!((ran.code, lines.len()), (Some(0), 2), "{ran:?}");
    assert!(lines[0].contains("cblas_ddot") && lines[0].contains("from 7 on"), "{}", lines[0]);
    assert!(
        lines[1].contains("zdotc_") && lines[1].contains("its type is (i32 i32)"),
        "{}",
        lines[1]
    );
    let ran = blasm(["inspect", shown(&program)]);
    let text = stdout(&ran);
    for what in [
        "core module",
        "1 from wasi_snapshot_preview1",
        "_start",
        "BLAS       2 functions that have a routine's name\n",
        "graft      1 function, 1 routine of BLAS, would call the host\n",
        "graft      1 has a routine's name and is something else",
    ] {
        assert!(text.contains(what), "{what}: {text}");
    }
}

#[test]
fn drivers_of_lapack_are_listed_and_counted_too() {
    let loads: String =
        [0, 1, 3].iter().map(|at| format!("(drop (i32.load (local.get {at})))")).collect();
    let text = format!(
        r#"(module (memory (export "memory") 1) (global $__stack_pointer (mut i32) (i32.const 4096))
            (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64) (f64.const 0))
            (func $scipy_dgetrf_ (param i32 i32 i32 i32 i32 i32) (result i32) {loads} (i32.const 0))
            (func $dpotrf_ (param i32 i32))
            (func (export "_start")))"#
    );
    let path = folder("programs").join("drivers.wasm");
    let binary = wat::parse_str(text).expect("the test's text is right");
    std::fs::write(&path, binary).expect("it can be written");
    let ran = blasm(["graft", "--check", shown(&path)]);
    let told = "blasm: 1 function, 1 routine of BLAS, would call the host\n       \
                1 function, 1 driver of LAPACK, would call the host\n       \
                1 has a routine's name and is something else (`--list` shows it)\n";
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), told));
    let listed = stdout(&blasm(["graft", "--list", "--threshold", "getrf=9", shown(&path)]));
    let lines: Vec<&str> = listed.lines().collect();
    assert!(
        lines[1].ends_with("from 9 on (Fortran, returning int, a program over the host's BLAS)"),
        "{listed}"
    );
    assert!(lines[2].contains("dpotrf_") && lines[2].contains("its type is"), "{listed}");
    let only = blasm(["graft", "--check", "--only", "dgetrf", shown(&path)]);
    let told = "blasm: 1 function, 1 driver of LAPACK, would call the host\n";
    assert!(only.stderr.starts_with(told), "{}", only.stderr);
    let text = stdout(&blasm(["inspect", shown(&path)]));
    for what in [
        "BLAS       1 function that has a routine's name\n",
        "LAPACK     2 functions that have a routine's name\n",
        "graft      1 function, 1 driver of LAPACK, would call the host\n",
    ] {
        assert!(text.contains(what), "{what}: {text}");
    }
}

#[test]
fn what_cannot_be_done_is_told_with_a_way_out() {
    let program = program("wrong.wasm", 0);
    let file = |name: &str, text: &str| {
        let path = folder("programs").join(name);
        std::fs::write(&path, text).expect("it can be written");
        path
    };
    let none = file("none.wat", "(module (memory 1) (func (export \"_start\")))");
    let component = file("component.wat", "(component)");
    let map = file("wrong.map", "\n1 dgem_\n");
    for (args, code, told) in [
        (vec!["graft", shown(&program)], 2, "--output"),
        (vec!["graft", shown(&program)], 2, "--check"),
        (vec!["graft", shown(&program)], 2, "--list"),
        (vec!["graft"], 2, "blasm graft [OPTIONS] --list <MODULE>"),
        (vec!["graft", "--list", "--check", shown(&program)], 2, "cannot be used with"),
        (vec!["graft", "--list", "-o", "x", shown(&program)], 2, "cannot be used with"),
        (vec!["graft", "--check", "-o", "x", shown(&program)], 2, "cannot be used with"),
        (vec!["graft", "--check", shown(&none)], 1, "name"),
        (vec!["graft", "--check", shown(&component)], 1, "take the module out of it first"),
        (vec!["graft", "--check", "--only", "ddott", shown(&program)], 1, "did you mean `ddot`?"),
        (
            vec!["graft", "--check", "--threshold", "dott=1", shown(&program)],
            1,
            "did you mean `dot`?",
        ),
        (vec!["graft", "--check", "--threshold", "x", shown(&program)], 1, "`gemm=32768`"),
        (vec!["graft", "--check", "--map", shown(&map), shown(&program)], 1, "line 2 of the map"),
        (vec!["graft", "--check", "--except", "*", shown(&program)], 1, "it was not asked for"),
        (vec!["graft", "--check", "/nonexistent.wasm"], 1, "there is no such file"),
        (vec!["run", "--graft", shown(&none)], 1, "nothing to graft"),
        (vec!["inspect", shown(&map)], 1, "not a WebAssembly file"),
    ] {
        let ran = Blasm::new(&args).run(b"");
        assert_eq!(ran.code, Some(code), "{args:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(told), "{args:?}: {}", ran.stderr);
        assert!(ran.stdout.is_empty(), "{args:?}");
    }
}

/// A program that was linked to the guest library has no BLAS inside.
#[test]
fn a_program_that_calls_the_host_already_is_taken_for_what_it_is() {
    let path = folder("programs").join("shim.wat");
    let text = r#"(module
        (import "wasi_ephemeral_blas" "ddot" (func $ddot (param i32 i32 i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (global $__stack_pointer (mut i32) (i32.const 4096))
        (func $cblas_ddot (param i32 i32 i32 i32 i32) (result f64)
          (drop (call $ddot (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (i32.const 0)))
          (f64.load (i32.const 0)))
        (func (export "_start") (drop (call $cblas_ddot
          (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)))))"#;
    std::fs::write(&path, text).expect("it can be written");
    let told = "the program already calls the host's BLAS, and runs as it is";
    let ran = blasm(["graft", "--check", "--threshold", "0", shown(&path)]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    let text = stdout(&blasm(["inspect", shown(&path)]));
    assert!(text.contains(told) && !text.contains("would call"), "{text}");
    assert!(text.contains("BLAS       1 routine imported from the host\n"), "{text}");
    assert!(text.contains("BLAS       1 function that has a routine's name\n"), "{text}");
    let text = stdout(&blasm(["graft", "--list", shown(&path)]));
    assert!(
        text.contains("cblas_ddot") && text.contains("it already calls the host's BLAS"),
        "{text}"
    );
}

#[test]
fn a_list_of_nothing_says_why() {
    let file = |name: &str, text: &str| {
        let path = folder("programs").join(name);
        let binary = wat::parse_str(text).expect("the test's text is right");
        std::fs::write(&path, binary).expect("it can be written");
        path
    };
    for (path, told) in [
        (file("stripped.wasm", "(module (memory 1) (func))"), "no name section"),
        (file("optimised.wasm", "(module (memory 1) (func $main))"), "`-flto`"),
    ] {
        let ran = blasm(["graft", "--list", shown(&path)]);
        assert_eq!((ran.code, ran.stdout.len()), (Some(0), 0), "{ran:?}");
        assert!(ran.stderr.contains(told), "{}", ran.stderr);
    }
}

/// Text from a file reaches the terminal neither at full length nor unchanged.
#[test]
fn names_are_shown_short_and_without_what_a_terminal_obeys() {
    let long = "x".repeat(99_000);
    let many: String = (0..3000).map(|at| format!(r#"(export "e{at}" (func $f))"#)).collect();
    let text = format!(
        r#"(module (import "\1b[2J{long}" "f" (func)) (memory 1) (func $f) {many}
            (@custom "\07{long}" "") (func $cblas_ddot (param {}) (result f64) (f64.const 0)))"#,
        "i32 ".repeat(999)
    );
    let path = folder("programs").join("loud.wasm");
    std::fs::write(&path, wat::parse_str(text).expect("it is right")).expect("it can be written");
    let text = stdout(&blasm(["inspect", shown(&path)]));
    assert!(text.len() < 4000, "{} characters: {text}", text.len());
    assert!(!text.contains(['\x1b', '\x07']), "{text}");
    assert!(text.contains(r"1 from \u{1b}[2Jxxx") && text.contains("and 2920 more"), "{text}");
    let text = stdout(&blasm(["graft", "--list", shown(&path)]));
    assert!(text.len() < 400 && text.contains("cblas_ddot"), "{text}");
}

/// A folder for caches, a program that is large enough to be kept, and how to run it.
struct Kept {
    cache: PathBuf,
    program: PathBuf,
}

impl Kept {
    fn new(name: &str) -> Kept {
        let cache = folder("cache").join(name);
        let _ = std::fs::remove_dir_all(&cache);
        std::fs::create_dir_all(&cache).expect("a folder can be made");
        Kept { cache, program: program(&format!("kept-{name}.wasm"), 2 << 20) }
    }

    fn run(&self, options: &[&str]) -> Ran {
        let args = ["run", "--graft"].iter().chain(options).copied().chain([shown(&self.program)]);
        let program = Blasm::new(args).env("XDG_CACHE_HOME", &self.cache);
        program.env("BLASM_BACKEND", "builtin").run(b"")
    }

    fn folder(&self) -> PathBuf {
        self.cache.join("blasm/graft")
    }

    /// The grafted programs in the folder.
    fn kept(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder()).into_iter().flatten();
        let paths = entries.map(|entry| entry.expect("it can be read").path());
        paths.filter(|path| path.extension().is_some_and(|end| end == "wasm")).collect()
    }

    /// The only one, after a run.
    fn only(&self) -> PathBuf {
        assert_eq!(self.run(&[]).code, Some(42));
        let kept = self.kept();
        let [only] = &kept[..] else { panic!("{kept:?}") };
        only.clone()
    }
}

/// Replacing the file in the cache by another shows whether it is used.
#[test]
fn what_was_grafted_on_the_fly_is_kept() {
    let kept = Kept::new("used");
    let ran = kept.run(&["-C", "cache=n"]);
    assert_eq!(ran.code, Some(42), "{ran:?}");
    if cfg!(target_os = "linux") {
        assert!(kept.kept().is_empty(), "nothing is kept if that is not wanted");
    }
    assert_eq!(kept.run(&[]).code, Some(42));
    if cfg!(target_os = "linux") {
        let only = kept.only();
        std::fs::write(&only, planted(5)).expect("it can be written");
        assert_eq!(kept.run(&[]).code, Some(5), "the kept one runs");
        // The same bytes are the same program, regardless of their file and its time.
        let moved = kept.program.with_extension("moved.wasm");
        std::fs::rename(&kept.program, &moved).expect("it can be moved");
        std::fs::copy(&moved, &kept.program).expect("it can be copied");
        assert_eq!(kept.run(&[]).code, Some(5), "the kept one runs");
        // A program that changed is grafted again.
        let mut bytes = std::fs::read(&kept.program).expect("it is there");
        bytes.extend(b"\0\x02\x01x");
        std::fs::write(&kept.program, bytes).expect("it can be written");
        assert_eq!(kept.run(&[]).code, Some(42));
        assert_eq!(kept.kept().len(), 2);
    }
}

#[test]
fn another_program_of_the_same_name_length_and_time_is_grafted_anew() {
    let kept = Kept::new("another");
    let at = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1);
    // With the delay after which the file is known without being read, and without it.
    for wait in [0, 4] {
        let mut lengths = Vec::new();
        for own in [42, 43] {
            let bytes = program_that_says(own, 2 << 20);
            lengths.push(bytes.len());
            std::fs::write(&kept.program, bytes).expect("it can be written");
            let file = std::fs::File::options().append(true).open(&kept.program);
            file.and_then(|file| file.set_modified(at)).expect("its time can be set");
            for _ in 0..2 {
                std::thread::sleep(std::time::Duration::from_secs(wait));
                assert_eq!(kept.run(&[]).code, Some(i32::from(own)), "{wait}");
            }
        }
        assert_eq!(lengths[0], lengths[1]);
    }
}

#[cfg(target_os = "linux")]
mod on_linux {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn set(path: &Path, mode: u32) {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(path, permissions).expect("it is ours");
    }

    /// Makes a file look as if it had not been used for two years.
    fn age(path: &Path) {
        let years = std::time::Duration::from_secs(2 * 365 * 24 * 3600);
        let file = std::fs::File::open(path).expect("it is there");
        file.set_modified(std::time::SystemTime::now() - years).expect("it is ours");
    }

    #[test]
    fn what_another_user_may_have_put_there_does_not_run() {
        let kept = Kept::new("planted");
        let only = kept.only();
        std::fs::write(&only, planted(5)).expect("it can be written");
        set(&only, 0o666);
        assert_eq!(kept.run(&[]).code, Some(42), "anyone may have written the file");

        let only = kept.only();
        std::fs::write(&only, planted(5)).expect("it can be written");
        set(&kept.folder(), 0o777);
        let ran = kept.run(&[]);
        assert_eq!(ran.code, Some(42), "anyone may have put it into the folder");
        assert!(ran.stderr.contains("is not kept") && ran.stderr.contains("others"), "{ran:?}");
        set(&kept.folder(), 0o700);
        assert_eq!(kept.run(&[]).code, Some(5));
        assert!(kept.kept().iter().all(|path| {
            path.metadata().is_ok_and(|about| about.permissions().mode() & 0o777 == 0o600)
        }));

        // Only the superuser can give something away.
        if std::os::unix::fs::chown(&only, Some(65534), None).is_ok() {
            assert_eq!(kept.run(&[]).code, Some(42), "it is another user's");
        }
    }

    #[test]
    fn nothing_in_the_folder_of_grafted_programs_leads_elsewhere() {
        let kept = Kept::new("links");
        let only = kept.only();
        let victim = kept.cache.join("victim");
        std::fs::create_dir(&victim).expect("it can be made");
        let theirs = victim.join("theirs.wasm");
        std::fs::write(&theirs, planted(5)).expect("it can be written");
        set(&theirs, 0o600);
        std::fs::remove_file(&only).expect("it is there");
        symlink(&theirs, &only).expect("a link can be made");
        assert_eq!(
            kept.run(&[]).code,
            Some(42),
            "a link in the place of a program is not followed"
        );
        assert!(only.is_file() && !only.is_symlink(), "it is replaced");
        assert_eq!(std::fs::read(&theirs).expect("it is there"), planted(5));

        // The folder itself.
        std::fs::remove_dir_all(kept.folder()).expect("it is ours");
        symlink(&victim, kept.folder()).expect("a link can be made");
        let old = victim.join("thesis.tex");
        std::fs::write(&old, "x").expect("it can be written");
        let key = victim.join(format!("{}.wasm", "0".repeat(64)));
        std::fs::write(&key, "x").expect("it can be written");
        [&old, &key].into_iter().for_each(|path| age(path));
        let ran = kept.run(&[]);
        assert_eq!(ran.code, Some(42), "{ran:?}");
        assert!(ran.stderr.contains("is a link"), "{ran:?}");
        let left = std::fs::read_dir(&victim).expect("it is there").count();
        assert_eq!(left, 3, "nothing is deleted there, and nothing written");
    }

    #[test]
    fn only_grafted_programs_are_deleted_when_they_are_old() {
        let kept = Kept::new("old");
        kept.only();
        let path = |name: &str| kept.folder().join(name);
        let (own, other) = (path(&format!("{}.wasm", "0".repeat(64))), path("thesis.tex"));
        for path in [&own, &other] {
            std::fs::write(path, "x").expect("it can be written");
            set(path, 0o600);
            age(path);
        }
        std::fs::write(&kept.program, program_that_says(43, 2 << 20)).expect("it can be written");
        assert_eq!(kept.run(&[]).code, Some(43));
        assert!(!own.exists() && other.exists());
    }
}
