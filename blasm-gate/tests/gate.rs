//! The load gate against bad libraries: each is a few lines of C, which a separate process survives
//! or not. This process, the host, continues in any case, and says something that a user can read.

#![cfg(unix)]

use blasm_backends::REGISTRY;
use blasm_core::registry::{Backend, LoadError, Settings};
use blasm_core::{Computes, Routine};
use blasm_gate::LoadGate;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder in which a library is built and the findings about it are kept.
struct Workshop(tempfile::TempDir);

impl Workshop {
    /// `None`, and a message, if there is no C compiler.
    fn open() -> Option<Self> {
        let there = Command::new("cc").arg("--version").output().is_ok();
        if !there {
            println!("skipped: there is no C compiler `cc`");
            return None;
        }
        Some(Self(tempfile::tempdir().expect("a folder can be made")))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The fixture with those definitions.
    fn build(&self, name: &str, defines: &[&str]) -> PathBuf {
        let file = self.path(&format!("lib{name}.so"));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/blas.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-w"])
            .args(defines.iter().map(|define| format!("-D{define}")))
            .arg("-o")
            .args([&file, &source])
            .output()
            .expect("the compiler runs");
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        file
    }

    fn settings(&self, file: &Path) -> Settings {
        self.settings_with(file, env!("CARGO_BIN_EXE_blasm-probe"))
    }

    fn settings_with(&self, file: &Path, program: &str) -> Settings {
        Settings::default()
            .with_backend("openblas")
            .with_file("openblas", file)
            .with_gate(LoadGate::new(program).with_cache(self.path("cache")))
    }

    fn load(&self, file: &Path) -> Result<Backend, LoadError> {
        REGISTRY.select(&self.settings(file)).map(|selected| selected.backend)
    }
}

/// The outcome for a library that is wrong in one way.
enum Fate {
    /// It is refused, with those words.
    Refused(&'static str),
    /// It is accepted, except for `dgemv`, for that reason.
    WithoutGemv(&'static str),
    /// It is accepted as it is.
    Taken,
}

use Fate::{Refused, Taken, WithoutGemv};

const BAD: &[(&str, &[&str], Fate)] = &[
    ("nothing", &[], Taken),
    ("exits-at-load", &["LOAD=exit(3)"], Refused("loading it ends the process, by exit code 3")),
    (
        "speaks-and-exits-at-load",
        &["LOAD=puts(\"no licence\"),exit(2)"],
        Refused("exit code 2 and printed: no licence"),
    ),
    (
        "crashes-at-load",
        &["LOAD=raise(SIGSEGV)"],
        Refused("loading it ends the process, by signal 11"),
    ),
    ("prints-at-load", &["LOAD=puts(\"hello\")"], Taken),
    ("lacks-symbols", &["NO_BLAS"], Refused("neither `cblas_dgemm` nor `dgemm_`")),
    ("wide-integers", &["INT=int64_t"], Refused("64-bit integers")),
    ("exits-in-dgemm", &["DGEMM=exit(3)"], Refused("ends the process (exit code 3)")),
    ("crashes-in-dgemm", &["DGEMM=*(volatile int*)8=1"], Refused("faults (signal 11)")),
    ("wrong-dgemm", &["DGEMM=factor=2"], Refused("computes a wrong result")),
    ("exits", &["DGEMV=exit(3)"], WithoutGemv("ends the process (exit code 3)")),
    ("aborts", &["DGEMV=abort()"], WithoutGemv("ends the process (signal 6)")),
    ("crashes", &["DGEMV=*(volatile int*)8=1"], WithoutGemv("faults (signal 11)")),
    ("prints", &["DGEMV=puts(\"debug\")"], WithoutGemv("prints")),
    ("wrong", &["DGEMV=factor=2"], WithoutGemv("computes a wrong result")),
    ("wrong-at-a-size", &["DGEMV=if(m==17)factor=2"], WithoutGemv("computes a wrong result")),
    (
        "writes-behind",
        &["DGEMV=if(n>1&&incy==1)y[rows]=1"],
        WithoutGemv("writes outside its output"),
    ),
    ("writes-an-input", &["DGEMV=((double*)a)[0]=9"], WithoutGemv("writes outside its output")),
    (
        "reads-far-behind",
        &["DGEMV=if(incy==1)(void)*(volatile double*)(y+rows+4096)"],
        WithoutGemv("past the end of y"),
    ),
    (
        "reads-before",
        &["DGEMV=if(incx==1)(void)*(volatile const double*)(x-1)"],
        WithoutGemv("bytes before x"),
    ),
    // Hazards for which the guard's care is enough.
    ("reads-behind", &["DGEMV=if(incy==1)(void)*(volatile double*)(y+rows)"], Taken),
    (
        "reads-a-stride-behind",
        &["DGEMV=if(incx>1)(void)*(volatile const double*)(x+cols*incx)"],
        Taken,
    ),
    ("faults-if-misaligned", &["DGEMV=if((uintptr_t)x%8)raise(SIGBUS)"], Taken),
];

fn check(workshop: &Workshop, name: &str, defines: &[&str], fate: &Fate) {
    let loaded = workshop.load(&workshop.build(name, defines));
    let backend = match (loaded, fate) {
        (Err(error), Refused(why)) => {
            assert!(error.to_string().contains(why), "{name}: {error}");
            return;
        }
        (Ok(_), Refused(why)) => panic!("{name} was loaded, but: {why}"),
        (Err(error), _) => panic!("{name}: {error}"),
        (Ok(backend), _) => backend,
    };
    let verdict = |routine| backend.partition.verdict(routine);
    assert_eq!(verdict(Routine::dgemm).computes, Computes::Native, "{name}");
    let gemv = verdict(Routine::dgemv);
    match fate {
        WithoutGemv(why) => {
            assert_eq!(gemv.computes, Computes::Own, "{name}");
            assert!(gemv.reason.contains(why), "{name}: {}", gemv.reason);
            // Not even if the host asks for everything.
            let all = backend.partition.clone().all_native();
            assert_eq!(all.verdict(Routine::dgemv).computes, Computes::Own, "{name}");
        }
        _ => assert_eq!(gemv.computes, Computes::Native, "{name}: {}", gemv.reason),
    }
    let row = &backend.partition;
    assert!(row.slack >= 4096 && row.bounce_misaligned && row.bounce_strided, "{name}");
}

#[test]
fn a_bad_library_is_refused_or_loses_the_routine_and_the_host_lives() {
    let Some(workshop) = Workshop::open() else { return };
    for (name, defines, fate) in BAD {
        check(&workshop, name, defines, fate);
    }
}

/// Separate from the others, since it takes a while.
#[test]
fn a_call_that_does_not_return_is_given_up() {
    let Some(workshop) = Workshop::open() else { return };
    check(&workshop, "hangs", &["DGEMV=for(;;)"], &WithoutGemv("does not return"));
}

#[test]
fn what_is_no_library_of_this_machine_is_refused() {
    let Some(workshop) = Workshop::open() else { return };
    let text = workshop.path("libtext.so");
    std::fs::write(&text, "I am no library\n").expect("it can be written");
    // The head of a shared library for Arm, or for x86-64 where this is Arm.
    let machine = if cfg!(target_arch = "aarch64") { 62 } else { 183 };
    let mut head =
        vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, machine, 0, 1];
    head.resize(64, 0);
    let other = workshop.path("libother.so");
    std::fs::write(&other, head).expect("it can be written");
    let folder = workshop.path("folder.so");
    std::fs::create_dir(&folder).expect("it can be made");
    for file in [text, other, folder] {
        let error = workshop.load(&file).expect_err("it is no library").to_string();
        assert!(error.contains(&file.display().to_string()), "{error}");
        let said = error.lines().find(|line| line.contains("tried")).unwrap_or_default();
        assert!(said.len() > file.display().to_string().len() + 12, "{error}");
        let is_text = file.ends_with("libtext.so");
        assert_eq!(error.contains("it is no shared library"), is_text, "{error}");
    }
}

#[test]
fn without_a_program_to_look_at_it_an_unknown_build_is_refused_and_the_error_says_what_to_do() {
    let Some(workshop) = Workshop::open() else { return };
    let file = workshop.build("unknown", &[]);
    let mut settings = workshop.settings(&file);
    settings.gate = None;
    let error = REGISTRY.select(&settings).expect_err("nobody has looked at it").to_string();
    for word in ["OpenBLAS 9.9.9 fixture", "LoadGate", "trust-unprobed", "0.3.34"] {
        assert!(error.contains(word), "{word}: {error}");
    }
    settings.trust_unprobed = true;
    assert!(REGISTRY.select(&settings).is_ok());
    // A program that does not exist, or is a different one.
    for program in ["/nowhere/blasm-probe", "/bin/false"] {
        let settings = workshop.settings_with(&file, program);
        let error = REGISTRY.select(&settings).expect_err("nobody can look at it").to_string();
        assert!(error.contains(program), "{error}");
    }
}

#[test]
fn a_build_is_looked_at_once() {
    let Some(workshop) = Workshop::open() else { return };
    let file = workshop.build("once", &["DGEMV=factor=2"]);
    let first = workshop.load(&file).expect("it is taken");
    // From now on there is no program to examine it.
    let settings = workshop.settings_with(&file, "/bin/false");
    let kept = REGISTRY.select(&settings).expect("it is known").backend;
    assert_eq!(kept.partition, first.partition);
    // Another build in its place is unknown.
    let other = workshop.build("once", &[]);
    assert_eq!(other, file);
    assert!(REGISTRY.select(&settings).is_err());
}
