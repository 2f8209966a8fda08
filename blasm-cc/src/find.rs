//! The search for a compiler.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The variable that names a compiler, before which no other is tried.
const NAMED: &str = "BLASM_CLANG";

/// The variable in which users of wasi-sdk have its folder.
const WASI_SDK: &str = "WASI_SDK_PATH";

/// Where wasi-sdk's own instructions put it.
const WASI_SDK_USUAL: &str = "/opt/wasi-sdk";

/// The versions of clang that are looked for, as distributions name them.
const VERSIONS: std::ops::RangeInclusive<u32> = 16..=30;

/// The targets, in the order in which they are tried: Debian's wasi-libc is only found with the first
/// one, of which clang says that it is deprecated, and releases to come may only know the second.
const TARGETS: [&str; 2] = ["wasm32-wasi", "wasm32-wasip1"];

/// A language with a library of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// C.
    C,
    /// C++.
    Cxx,
}

impl Language {
    /// The library without which no program can be linked.
    fn library(self) -> &'static str {
        match self {
            Language::C => "libc.a",
            Language::Cxx => "libc++.a",
        }
    }
}

/// No compiler was found.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotFound(String);

/// A compiler that makes WebAssembly programs for WASI, and what it is always told.
#[derive(Clone, Debug)]
pub struct Compiler {
    /// The program, with words of its own before the flags (`zig cc`).
    program: Vec<OsString>,
    flags: Vec<OsString>,
    pub(crate) language: Language,
    /// Whether it is clang, and not a program around it.
    is_clang: bool,
}

/// A compiler that may be there.
struct Candidate {
    /// The program, before which a compiler of either language begins.
    program: Vec<OsString>,
    kind: Kind,
}

enum Kind {
    /// With the folder of its C library, if it does not know this by itself.
    Clang {
        sysroot: Option<PathBuf>,
    },
    Zig,
}

/// Why a compiler is not used.
enum Why {
    NotThere,
    Lacks(String),
}

impl Candidate {
    fn clang(program: impl Into<OsString>, sysroot: Option<PathBuf>) -> Self {
        Self { program: vec![program.into()], kind: Kind::Clang { sysroot } }
    }

    fn zig(program: &[&OsStr]) -> Self {
        let program = program.iter().map(|word| (*word).to_owned()).collect();
        Self { program, kind: Kind::Zig }
    }

    /// wasi-sdk's compiler.
    fn of_wasi_sdk(folder: &Path) -> Self {
        Self::clang(folder.join("bin/clang"), Some(folder.join("share/wasi-sysroot")))
    }

    /// A compiler that a user names.
    fn named(program: OsString) -> Self {
        let name = Path::new(&program).file_stem().unwrap_or_default().to_string_lossy();
        match name.starts_with("zig") {
            true => Self::zig(&[&program]),
            false => Self::clang(program, None),
        }
    }

    fn shown(&self) -> String {
        let words: Vec<_> = self.program.iter().map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    }

    fn check(&self, language: Language) -> Result<Compiler, Why> {
        match &self.kind {
            Kind::Clang { sysroot } => self.check_clang(sysroot.as_deref(), language),
            Kind::Zig => self.check_zig(language),
        }
    }

    /// Zig has everything with it.
    fn check_zig(&self, language: Language) -> Result<Compiler, Why> {
        run(&self.program, &["version".into()])?;
        let mut program = self.program.clone();
        program.push(if language == Language::C { "cc" } else { "c++" }.into());
        let flags = ["-target", "wasm32-wasi", "-Wno-unused-command-line-argument"];
        let flags = flags.map(OsString::from).to_vec();
        Ok(Compiler { program, flags, language, is_clang: false })
    }

    fn check_clang(&self, sysroot: Option<&Path>, language: Language) -> Result<Compiler, Why> {
        let mut first = None;
        for target in TARGETS {
            // An installed wasm-opt would run after the linker; old ones strip names and break newer
            // instructions. But clang 19 takes the flag and then calls no linker, writes nothing and
            // reports success.
            for optimiser in [Some("--no-wasm-opt"), None] {
                let mode = match language {
                    Language::C => "--driver-mode=gcc",
                    Language::Cxx => "--driver-mode=g++",
                };
                let target = format!("--target={target}");
                // clang says that the target is deprecated, and which flags a step has no use for.
                let always =
                    [mode, &target, "-Wno-deprecated", "-Wno-unused-command-line-argument"];
                let mut flags: Vec<OsString> = always.map(OsString::from).to_vec();
                flags.extend(sysroot.map(|folder| {
                    let mut flag = OsString::from("--sysroot=");
                    flag.push(folder);
                    flag
                }));
                flags.extend(optimiser.map(OsString::from));
                match links(&self.program, &flags, language) {
                    Ok(()) => {
                        let program = self.program.clone();
                        return Ok(Compiler { program, flags, language, is_clang: true });
                    }
                    Err(Why::NotThere) => return Err(Why::NotThere),
                    // Without the flag, what is said is about the compiler.
                    Err(why) if optimiser.is_none() => first = first.or(Some(why)),
                    Err(_) => {}
                }
            }
        }
        Err(first.unwrap_or(Why::NotThere))
    }
}

/// Whether a compiler with these flags has all that a program is linked from. It is asked for its plan.
fn links(program: &[OsString], flags: &[OsString], language: Language) -> Result<(), Why> {
    let ask = |words: &[&str]| {
        let words = words.iter().map(OsString::from);
        run(program, &flags.iter().cloned().chain(words).collect::<Vec<_>>())
    };
    let plan = ask(&["-###", "-x", "c", "-", "-o", "a.wasm"])?;
    if !plan.contains("wasm-ld") {
        return Err(Why::Lacks("calls no linker wasm-ld".into()));
    }
    if !["/crt1", "\\crt1"].iter().any(|file| plan.contains(file)) {
        return Err(Why::Lacks("has no wasi-libc: no crt1.o".into()));
    }
    let runtime = ask(&["-print-libgcc-file-name"])?;
    let library = language.library();
    let path = ask(&[&format!("-print-file-name={library}")])?;
    for (file, what) in [(runtime, "its run-time library"), (path, library)] {
        let file = file.trim();
        if !Path::new(file).exists() {
            return Err(Why::Lacks(format!("has no {what}: {file}")));
        }
    }
    Ok(())
}

/// What a compiler prints.
fn run(program: &[OsString], args: &[OsString]) -> Result<String, Why> {
    let (first, rest) = program.split_first().ok_or(Why::NotThere)?;
    let mut command = Command::new(first);
    command.args(rest).args(args).stdin(Stdio::null());
    let out = command.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Why::NotThere,
        _ => Why::Lacks(format!("cannot be started: {error}")),
    })?;
    let said = [out.stdout, out.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    match out.status.success() {
        true => Ok(said.concat()),
        false => {
            let why = said[1].lines().chain(said[0].lines()).next().unwrap_or("it fails");
            Err(Why::Lacks(format!("answers {why:?}")))
        }
    }
}

/// A variable's value, if it has one.
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

impl Compiler {
    /// The compiler that `BLASM_CLANG` names, or that of the wasi-sdk in `WASI_SDK_PATH`, or else the
    /// newest clang that can link a program for WASI, or zig.
    ///
    /// # Errors
    /// If there is none; it lists all that was tried.
    pub fn find(language: Language) -> Result<Self, NotFound> {
        let usual = Path::new(WASI_SDK_USUAL);
        let has_sdk = usual.exists().then(|| Candidate::of_wasi_sdk(usual));
        let zig = ["zig"].map(OsStr::new);
        let module = ["python3", "-m", "ziglang"].map(OsStr::new);
        let others = has_sdk.into_iter().chain([Candidate::zig(&zig), Candidate::zig(&module)]);
        Self::among(language, clangs().chain(others))
    }

    /// The same among compilers that have LLVM's tools beside them, which leaves out zig.
    ///
    /// # Errors
    /// If there is none.
    pub fn find_clang(language: Language) -> Result<Self, NotFound> {
        Self::among(language, clangs()).and_then(|found| match found.is_clang {
            true => Ok(found),
            false => Err(NotFound(format!("{NAMED} names no clang"))),
        })
    }

    fn among(
        language: Language,
        unnamed: impl Iterator<Item = Candidate>,
    ) -> Result<Self, NotFound> {
        let named = variable(NAMED).map(|program| (NAMED, Candidate::named(program)));
        let named = named.or_else(|| {
            let folder = variable(WASI_SDK)?;
            Some((WASI_SDK, Candidate::of_wasi_sdk(Path::new(&folder))))
        });
        if let Some((by, candidate)) = named {
            return candidate.check(language).map_err(|why| {
                let shown = candidate.shown();
                NotFound(match why {
                    Why::NotThere => format!("there is no {shown}, which {by} names"),
                    Why::Lacks(what) => format!("{shown}, which {by} names, {what}"),
                })
            });
        }
        let (mut absent, mut lacking) = (Vec::new(), String::new());
        for candidate in unnamed {
            match candidate.check(language) {
                Ok(found) => return Ok(found),
                Err(Why::NotThere) => absent.push(candidate.shown()),
                Err(Why::Lacks(what)) => {
                    let _ = writeln!(lacking, "  {} {what}", candidate.shown());
                }
            }
        }
        let what = if language == Language::C { "C" } else { "C++" };
        Err(NotFound(format!(
            "no {what} compiler for WebAssembly was found. Tried:\n{lacking}  not there: {}\n{}",
            absent.join(", "),
            Self::ADVICE
        )))
    }

    /// What to install.
    pub const ADVICE: &str = "Any of these will do:\n  \
        Debian, Ubuntu   apt-get install clang-22 lld-22 llvm-22 wasi-libc libclang-rt-22-dev-wasm32\n  \
        \u{20}                and for C++ libc++-22-dev-wasm32 libc++abi-22-dev-wasm32 (or another version from 16 on)\n  \
        wasi-sdk         unpack a release of github.com/WebAssembly/wasi-sdk, and set WASI_SDK_PATH\n  \
        zig              python3 -m pip install ziglang, or zig in the PATH\n\
        BLASM_CLANG names a compiler that is elsewhere.";

    /// The program and what every compilation needs.
    pub fn words(&self) -> impl Iterator<Item = &OsStr> {
        self.program.iter().chain(&self.flags).map(OsString::as_os_str)
    }

    /// A command that begins with these words.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program[0]);
        command.args(self.words().skip(1));
        command
    }

    /// The program's file name, which often contains its version.
    pub fn name(&self) -> String {
        let program = Path::new(&self.program[0]);
        program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned()
    }
}

/// clang, the newest first.
fn clangs() -> impl Iterator<Item = Candidate> {
    let versions = VERSIONS.rev().map(|version| format!("clang-{version}"));
    versions.chain(["clang".into()]).map(|name| Candidate::clang(name, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zig_is_known_by_its_name() {
        let is_zig = |name: &str| matches!(Candidate::named(name.into()).kind, Kind::Zig);
        assert!(is_zig("zig") && is_zig("/opt/zig-0.17/zig.exe"));
        assert!(!is_zig("clang-22") && !is_zig("/opt/zig/bin/clang"));
    }

    #[cfg(unix)]
    mod pretended {
        use super::*;
        use std::os::unix::fs::PermissionsExt;

        /// A program that answers as a script says, beside files `crt1.o`, `libc.a` and `rt.a`.
        fn pretend(folder: &Path, script: &str) -> Candidate {
            for file in ["libc.a", "rt.a"] {
                std::fs::write(folder.join(file), "").expect("a new folder");
            }
            let here = folder.display();
            let text = format!(
                "#!/bin/sh\n{script}\ncase \"$*\" in\n\
                 *-print-libgcc*) echo {here}/rt.a ;;\n\
                 *-print-file-name=libc.a*) echo {here}/libc.a ;;\n\
                 *-print-file-name=*) echo libc++.a ;;\n\
                 *) echo '\"/usr/bin/wasm-ld\" \"/lib/crt1.o\"' >&2 ;;\nesac\n"
            );
            let file = folder.join("clang");
            std::fs::write(&file, text).expect("a new folder");
            std::fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("ours");
            Candidate::clang(file, None)
        }

        fn flags(found: Result<Compiler, Why>) -> Result<String, String> {
            match found {
                Ok(found) => {
                    Ok(found.words().skip(1).map(|w| format!("{} ", w.display())).collect())
                }
                Err(Why::Lacks(what)) => Err(what),
                Err(Why::NotThere) => Err("not there".into()),
            }
        }

        #[test]
        fn a_compiler_is_told_what_it_understands() {
            let folder = tempfile::tempdir().expect("a folder");
            let good = pretend(folder.path(), "").check(Language::C);
            let good = flags(good).expect("it has everything");
            assert!(
                good.contains("--target=wasm32-wasi ") && good.contains("--no-wasm-opt"),
                "{good}"
            );
            // clang 19 plans nothing with the flag.
            let silent = "case \"$*\" in *--no-wasm-opt*) exit 0 ;; esac";
            let said = flags(pretend(folder.path(), silent).check(Language::C)).expect("as before");
            assert!(
                said.contains("--target=wasm32-wasi ") && !said.contains("--no-wasm-opt"),
                "{said}"
            );
            let newer = "case \"$*\" in *wasm32-wasi' '*) echo no such target >&2; exit 1 ;; esac";
            let said = flags(pretend(folder.path(), newer).check(Language::C)).expect("as before");
            assert!(said.contains("--target=wasm32-wasip1 "), "{said}");
        }

        #[test]
        fn what_a_compiler_lacks_is_said() {
            let folder = tempfile::tempdir().expect("a folder");
            let lacks = |script, language| {
                flags(pretend(folder.path(), script).check(language))
                    .expect_err("it lacks something")
            };
            assert_eq!(lacks("", Language::Cxx), "has no libc++.a: libc++.a");
            assert_eq!(lacks("exit 0", Language::C), "calls no linker wasm-ld");
            assert_eq!(
                lacks("echo wasm-ld crt1.o; exit", Language::C),
                "has no wasi-libc: no crt1.o"
            );
            assert_eq!(
                lacks("echo 'no such target' >&2; exit 1", Language::C),
                "answers \"no such target\""
            );
            let none = Candidate::clang(folder.path().join("none"), None).check(Language::C);
            assert_eq!(flags(none).expect_err("it is not there"), "not there");
        }
    }
}
