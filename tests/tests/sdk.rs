//! `blasm sdk`, `blasm cc` and `blasm c++`: from the program alone, with each compiler and build system
//! that this machine has.
#![cfg(unix)]

use blasm_transports::program::blasm;
use blasm_transports::required;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A new folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sdk").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    folder
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the repository")
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("the folder can be written");
}

/// A command in a folder, in an environment without our variables, and with this cache.
fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("BLASM_") {
            command.env_remove(name);
        }
    }
    command.env_remove("WASI_SDK_PATH").env("BLASM_BACKEND", "builtin");
    command.env("XDG_CACHE_HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("sdk-cache"));
    command.current_dir(folder).stdin(Stdio::null());
    command
}

fn done(command: &mut Command) -> Output {
    let out = command.output().expect("it starts");
    let stderr = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{command:?}: {}\n{stderr}", out.status);
    out
}

fn printed(command: &mut Command) -> String {
    String::from_utf8(done(command).stdout).expect("text")
}

/// What a command says that fails.
fn refused(command: &mut Command) -> String {
    let out = command.output().expect("it starts");
    assert!(!out.status.success(), "{command:?}");
    String::from_utf8(out.stderr).expect("text")
}

/// What a program prints.
fn ran(folder: &Path, program: &str) -> String {
    printed(command(blasm(), folder).args(["run", program]))
}

/// Whether this machine has a program.
fn has(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let there = command.status().is_ok_and(|status| status.success());
    there || missing(program, "it is not installed")
}

fn missing(what: &str, why: &str) -> bool {
    assert!(!required(what), "BLASM_REQUIRE names {what}, but {why}");
    println!("skipped: {what}: {why}");
    false
}

/// An SDK in a folder.
fn sdk(folder: &Path) -> PathBuf {
    done(command(blasm(), folder).args(["sdk", "--out", "sdk"]));
    folder.join("sdk")
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut all = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => all.extend(files(&path)),
            false => all.extend([path]),
        }
    }
    all
}

/// The symbols of an archive: the names in its first member, after their number and as many offsets.
fn symbols(archive: &Path) -> Vec<String> {
    let bytes = fs::read(archive).expect("it is there");
    let list = bytes.get(8 + 60..).expect("it has a list");
    let count = u32::from_be_bytes(list[..4].try_into().expect("four bytes")) as usize;
    let names = list[4 + 4 * count..].split(|byte| *byte == 0).take(count);
    names.map(|name| String::from_utf8(name.to_vec()).expect("text")).collect()
}

#[test]
fn the_sdk_is_whole_and_its_archives_have_the_symbols_of_the_golden_lists() {
    let folder = folder("whole");
    // Nothing but the program is needed.
    done(command(blasm(), &folder).args(["sdk", "--out", "sdk"]).env("PATH", "/nonexistent"));
    let sdk = folder.join("sdk");
    let read = |path: &str| fs::read_to_string(repository().join(path)).expect("it is there");
    let sources = files(&repository().join("guest/c/include"));
    for header in sources {
        let name = header.file_name().expect("it has one");
        let (ours, theirs) = (fs::read(&header), fs::read(sdk.join("include").join(name)));
        let (ours, theirs) = (ours.expect("it is there"), theirs.expect("the SDK has it"));
        assert!(ours == theirs, "{}: `cargo xtask sdk` takes it in", header.display());
    }
    let variants = ["", "_len", "_int", "_intlen"];
    let archives = [("blasm".to_owned(), "cblas")].into_iter();
    let archives = archives.chain(variants.map(|v| (format!("blasm_f77{v}"), "f77")));
    let archives = archives.chain(variants.map(|v| (format!("lapack_blasm{v}"), "lapack")));
    for (name, list) in archives {
        let is_own = |s: &String| ["blasm_", "_ZN", "_R", "anon."].iter().any(|p| s.starts_with(p));
        let mut there = symbols(&sdk.join(format!("lib/lib{name}.a")));
        there.retain(|symbol| !is_own(symbol));
        there.sort();
        let golden = read(&format!("guest/expected/{list}-symbols.txt"));
        assert_eq!(there, golden.lines().collect::<Vec<_>>(), "{name}");
        let pc = fs::read_to_string(sdk.join(format!("lib/pkgconfig/{name}.pc")));
        assert!(pc.is_ok_and(|text| text.contains("-Wl,--fatal-warnings")), "{name}");
    }
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "open-symbols.txt"] {
        let text = fs::read_to_string(sdk.join(file)).expect("the SDK has it");
        assert!(!text.is_empty() && !text.contains("@VERSION@"), "{file}");
    }
}

#[test]
fn the_sdk_is_the_same_each_time_and_in_one_file() {
    let folder = folder("same");
    let sdk = sdk(&folder);
    for name in ["one.tar.zst", "two.tar.zst", "plain.tar"] {
        done(command(blasm(), &folder).args(["sdk", "--tar", name]));
    }
    let bytes = |name: &str| fs::read(folder.join(name)).expect("it was written");
    assert!(bytes("one.tar.zst") == bytes("two.tar.zst"));
    let piped = done(command(blasm(), &folder).args(["sdk", "--tar", "-"])).stdout;
    assert!(piped == bytes("plain.tar") && piped.len() > bytes("one.tar.zst").len());
    done(command("tar", &folder).args(["-x", "-f", "plain.tar"]));
    let relative = |all: &Path| -> Vec<(PathBuf, Vec<u8>)> {
        let inside = |path: &Path| path.strip_prefix(all).expect("it lies there").to_owned();
        files(all).iter().map(|path| (inside(path), fs::read(path).expect("a file"))).collect()
    };
    assert!(relative(&sdk) == relative(&folder.join("blasm-sdk")));
    // What is there already is not written again, so that nothing is built again.
    let header = sdk.join("include/cblas.h");
    let modified = || header.metadata().and_then(|about| about.modified()).expect("a file");
    write(&sdk, "include/blasm.h", "spoiled");
    let before = modified();
    done(command(blasm(), &folder).args(["sdk", "--out", "sdk"]));
    assert_eq!(modified(), before);
    assert_ne!(fs::read(sdk.join("include/blasm.h")).expect("a file"), b"spoiled");
    // One of both must be asked for.
    let said = refused(command(blasm(), &folder).arg("sdk"));
    assert!(said.contains("--out") && said.contains("--tar"), "{said}");
}

const PRODUCT: &str = r#"#include <cblas.h>
#include <stdio.h>
int main(void) {
    double a[] = {1, 2, 3, 4}, b[] = {5, 6, 7, 8}, c[4];
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 2, 2, 2, 1.0, a, 2, b, 2, 0.0, c, 2);
    printf("%g %g\n%g %g\n", c[0], c[1], c[2], c[3]);
}
"#;
const ITS_OUTPUT: &str = "19 22\n43 50\n";

const NORM: &str = r#"#include <cblas.h>
#include <iostream>
#include <vector>
int main() {
    std::vector<double> x{3, 4};
    std::cout << cblas_dnrm2(2, x.data(), 1) << "\n";
}
"#;

/// A compiler with everything that `blasm cc` can do, and how it is chosen.
fn compiles(folder: &Path, choose: &dyn Fn(&mut Command), is_clang: bool) {
    write(folder, "product.c", PRODUCT);
    write(folder, "norm.cc", NORM);
    write(
        folder,
        "wrong.c",
        "void cblas_dscal(int, float, double *, int);\nint main(void) { double x = 1; cblas_dscal(1, 2, &x, 1); return 0; }\n",
    );
    let ours = |args: &str| {
        let mut command = command(blasm(), folder);
        choose(&mut command);
        command.args(args.split(' '));
        command
    };
    done(&mut ours("cc -O2 -msimd128 product.c -o product.wasm"));
    assert_eq!(ran(folder, "product.wasm"), ITS_OUTPUT);
    // In two steps, as build systems do it.
    done(&mut ours("cc -c product.c -o product.o"));
    done(&mut ours("cc product.o -o linked.wasm"));
    assert_eq!(ran(folder, "linked.wasm"), ITS_OUTPUT);
    // What is printed is what is run, and begins with what every compilation needs.
    let all = printed(&mut ours("cc --print product.c -o printed.wasm"));
    let always = printed(&mut ours("cc --print"));
    assert!(all.starts_with(&always) && all.contains("\n-lblasm\n"), "{all}");
    let mut words = all.lines();
    done(command(words.next().expect("a compiler"), folder).args(words));
    assert_eq!(ran(folder, "printed.wasm"), ITS_OUTPUT);
    if is_clang {
        done(&mut ours("cc --open product.c -o open.wasm"));
        assert_eq!(ran(folder, "open.wasm"), ITS_OUTPUT);
        // Zig links such a program without a word.
        let said = refused(&mut ours("cc wrong.c -o wrong.wasm"));
        assert!(said.contains("function signature mismatch: cblas_dscal"), "{said}");
        done(&mut ours("cc -Wl,--no-fatal-warnings wrong.c -o wrong.wasm"));
    }
    let mut cxx = ours("c++ -O2 norm.cc -o norm.wasm");
    if ours("c++ --print").output().expect("it starts").status.success() {
        done(&mut cxx);
        assert_eq!(ran(folder, "norm.wasm"), "5\n");
    } else {
        let said = refused(&mut cxx);
        assert!(said.contains("libc++.a"), "{said}");
    }
}

#[test]
fn every_clang_compiles_for_guests() {
    let mut any = false;
    for version in (16..=30).rev().map(|version| format!("clang-{version}")) {
        let there = Command::new(&version).arg("--version").output().is_ok();
        if there || required(&version) {
            let folder = folder(&version);
            let choose = |command: &mut Command| {
                command.env("BLASM_CLANG", &version);
            };
            let mut ask = command(blasm(), &folder);
            choose(&mut ask);
            // A distribution's clang may be without what WebAssembly needs.
            let out = ask.args(["cc", "--print"]).output().expect("it starts");
            if out.status.success() || required(&version) {
                compiles(&folder, &choose, true);
                any = true;
            } else {
                println!("skipped: {}", String::from_utf8_lossy(&out.stderr));
            }
        }
    }
    let _ = any || missing("clang", "none was found");
}

/// wasi-sdk has its C library in a folder of its own, and its clang knows no other: `wasm32-wasip1` is all
/// that the newest have.
#[test]
fn the_compiler_of_wasi_sdk_is_found() {
    let folder = folder("wasi-sdk");
    let clang =
        printed(command("sh", &folder).args(["-c", "command -v clang-22 clang-19 clang; :"]));
    let system = Path::new("/usr/include/wasm32-wasi");
    let Some(clang) = clang.lines().next().filter(|_| system.is_dir()) else {
        missing("clang", "the test makes the folder from Debian's packages");
        return;
    };
    let bin = folder.join("sdk/bin");
    let root = folder.join("sdk/share/wasi-sysroot");
    for made in [&bin, &root.join("include"), &root.join("lib")] {
        fs::create_dir_all(made).expect("a new folder");
    }
    symlink(clang, bin.join("clang")).expect("a new name");
    symlink(system, root.join("include/wasm32-wasip1")).expect("a new name");
    symlink("/usr/lib/wasm32-wasi", root.join("lib/wasm32-wasip1")).expect("a new name");
    let choose = |command: &mut Command| {
        command.env("WASI_SDK_PATH", folder.join("sdk"));
    };
    let mut ask = command(blasm(), &folder);
    choose(&mut ask);
    let words = printed(ask.args(["cc", "--print"]));
    assert!(words.starts_with(bin.join("clang").to_str().expect("a plain path")), "{words}");
    assert!(
        words.contains("\n--target=wasm32-wasip1\n") && words.contains("\n--sysroot="),
        "{words}"
    );
    compiles(&folder, &choose, true);
}

#[test]
fn zig_compiles_for_guests() {
    let folder = folder("zig");
    let there = |program: &str, args: &[&str]| {
        let out = Command::new(program).args(args).output();
        out.is_ok_and(|out| out.status.success())
    };
    let program =
        match (there("zig", &["version"]), there("python3", &["-m", "ziglang", "version"])) {
            (true, _) => "zig",
            (_, true) => "python3",
            _ => {
                missing("zig", "there is neither zig nor python3 -m ziglang");
                return;
            }
        };
    // A path in which nothing else is found.
    let bin = folder.join("bin");
    fs::create_dir_all(&bin).expect("a new folder");
    let real = printed(command("sh", &folder).args(["-c", &format!("command -v {program}")]));
    write(&bin, program, &format!("#!/bin/sh\nexec {} \"$@\"\n", real.trim()));
    fs::set_permissions(bin.join(program), PermissionsExt::from_mode(0o755)).expect("it is ours");
    // Its cache takes most of a minute to fill, and is kept in the folder of this test's cache.
    let choose = |command: &mut Command| {
        command.env("PATH", &bin);
    };
    compiles(&folder, &choose, false);
}

#[test]
fn without_a_compiler_all_that_was_tried_is_listed() {
    let folder = folder("none");
    let mut none = command(blasm(), &folder);
    let said = refused(none.args(["cc", "product.c"]).env("PATH", &folder));
    for tried in ["clang-30", "clang-16", "clang,", "zig", "python3 -m ziglang"] {
        assert!(said.contains(tried), "{tried}: {said}");
    }
    for advice in
        ["apt-get install clang-22", "WASI_SDK_PATH", "pip install ziglang", "BLASM_CLANG"]
    {
        assert!(said.contains(advice), "{advice}: {said}");
    }
    // What a user names is not replaced by something else.
    for (variable, value) in
        [("BLASM_CLANG", "/nonexistent/clang"), ("WASI_SDK_PATH", "/nonexistent")]
    {
        let said = refused(command(blasm(), &folder).args(["cc", "a.c"]).env(variable, value));
        assert!(said.contains(variable) && said.contains("/nonexistent"), "{said}");
    }
}

/// A clang that does something else first.
fn pretender(folder: &Path, first: &str) -> Option<PathBuf> {
    let out = command(blasm(), folder).args(["cc", "--print"]).output().expect("it starts");
    let text = String::from_utf8(out.stdout).expect("text");
    let Some(clang) = text.lines().next().filter(|word| word.contains("clang")) else {
        missing("clang", "none was found");
        return None;
    };
    write(folder, "clang", &format!("#!/bin/sh\n{first}\nexec {clang} \"$@\"\n"));
    let file = folder.join("clang");
    fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("it is ours");
    Some(file)
}

#[test]
fn a_compiler_that_links_nothing_when_told_no_wasm_opt_is_not_told() {
    let folder = folder("like-clang-19");
    let silent = "for word; do [ \"$word\" != --no-wasm-opt ] || exit 0; done";
    let Some(clang) = pretender(&folder, silent) else { return };
    write(&folder, "product.c", PRODUCT);
    let mut ours = command(blasm(), &folder);
    done(ours.args(["cc", "-O2", "product.c", "-o", "a.wasm"]).env("BLASM_CLANG", clang));
    assert_eq!(ran(&folder, "a.wasm"), ITS_OUTPUT);
}

#[test]
fn success_without_a_file_is_a_failure() {
    let folder = folder("lazy");
    let lazy = "case \"$*\" in *-print-* | *'-###'*) ;; *fails*) exit 3 ;; *) exit 0 ;; esac";
    let Some(clang) = pretender(&folder, lazy) else { return };
    write(&folder, "b.c", "int main(void) { return 0; }\n");
    // An old file is not taken for it.
    write(&folder, "b.wasm", "old");
    let ours = |args: &str| {
        let mut command = command(blasm(), &folder);
        command.args(args.split(' ')).env("BLASM_CLANG", &clang);
        command
    };
    let said = refused(&mut ours("cc b.c -o b.wasm"));
    assert!(said.contains("wrote no b.wasm"), "{said}");
    // This does not apply if nothing is linked.
    done(&mut ours("cc -c b.c -o b.o"));
    // An output that is also read stays.
    write(&folder, "c.o", "an object");
    done(&mut ours("cc c.o -o c.o"));
    assert_eq!(ours("cc fails.c").status().expect("it starts").code(), Some(3));
}

#[test]
fn the_folder_of_the_sdk_is_checked() {
    let folder = folder("checked");
    let Some(_) = pretender(&folder, "") else { return };
    write(&folder, "product.c", PRODUCT);
    let said = refused(command(blasm(), &folder).args(["cc", "--sdk", ".", "product.c"]));
    assert!(said.contains("blasm sdk --out"), "{said}");
    sdk(&folder);
    done(command(blasm(), &folder).args(["cc", "--sdk", "sdk", "product.c", "-o", "a.wasm"]));
    // The cache: what was spoiled is written again, and no one else's folder is used.
    let cached = |cache: &Path| {
        let mut ours = command(blasm(), &folder);
        ours.args(["cc", "product.c", "-o", "b.wasm"]).env("XDG_CACHE_HOME", cache);
        ours
    };
    let cache = folder.join("cache");
    done(&mut cached(&cache));
    let header = files(&cache).into_iter().find(|path| path.ends_with("include/cblas.h"));
    let header = header.expect("the SDK is there");
    let mode = |path: &Path| path.metadata().expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&cache.join("blasm/sdk")), 0o700);
    fs::write(&header, "#error").expect("it is ours");
    done(&mut cached(&cache));
    let other = folder.join("other");
    fs::create_dir_all(other.join("blasm")).expect("a new folder");
    symlink(cache.join("blasm/sdk"), other.join("blasm/sdk")).expect("a new name");
    let said = refused(&mut cached(&other));
    assert!(said.contains("is a link") && said.contains("--sdk DIR"), "{said}");
    let open = folder.join("open");
    fs::create_dir_all(open.join("blasm/sdk")).expect("a new folder");
    fs::set_permissions(open.join("blasm/sdk"), PermissionsExt::from_mode(0o777)).expect("ours");
    let said = refused(&mut cached(&open));
    assert!(said.contains("can be written by others"), "{said}");
}

#[test]
fn pkg_config_finds_the_sdk() {
    if !has("pkg-config") {
        return;
    }
    let folder = folder("pkg-config");
    let Some(_) = pretender(&folder, "") else { return };
    let sdk = sdk(&folder);
    write(&folder, "product.c", PRODUCT);
    let script = "set -e\n$(\"$BLASM\" cc --print) -O2 product.c \
                  $(pkg-config --cflags --libs blasm) -o product.wasm\n\
                  pkg-config --libs --static lapack_blasm_len; pkg-config --cflags lapack_blasm_len";
    let mut shell = command("sh", &folder);
    shell.args(["-c", script]).env("BLASM", blasm());
    let said = printed(shell.env("PKG_CONFIG_PATH", sdk.join("lib/pkgconfig")));
    assert!(said.contains("-llapack_blasm_len") && said.contains("-lblasm_f77_len"), "{said}");
    assert!(said.contains("-DBLASM_F77_LEN"), "{said}");
    assert_eq!(ran(&folder, "product.wasm"), ITS_OUTPUT);
}

#[test]
fn cmake_finds_the_sdk() {
    if !has("cmake") {
        return;
    }
    let folder = folder("cmake");
    let Some(_) = pretender(&folder, "") else { return };
    let sdk = sdk(&folder);
    write(&folder, "product.c", PRODUCT);
    write(
        &folder,
        "gemv.c",
        "#include <blasm_f77.h>\nint main(void) {\n    double a[] = {1, 3, 2, 4}, x[] = {1, 1}, y[2], one = 1, zero = 0;\n    int32_t n = 2, inc = 1;\n    dgemv_(\"N\", &n, &n, &one, a, &n, x, &inc, &zero, y, &inc);\n    return !(y[0] == 3 && y[1] == 7);\n}\n",
    );
    write(
        &folder,
        "solve.c",
        "#include <lapacke.h>\nint main(void) {\n    double a[] = {2, 1, 1, 3}, b[] = {3, 5};\n    lapack_int ipiv[2];\n    return LAPACKE_dgesv(LAPACK_ROW_MAJOR, 2, 1, a, 2, ipiv, b, 1);\n}\n",
    );
    write(
        &folder,
        "CMakeLists.txt",
        "cmake_minimum_required(VERSION 3.20)\nproject(guests C)\nenable_testing()\n\
         include(CheckFunctionExists)\ncheck_function_exists(malloc HAS_MALLOC)\n\
         check_function_exists(no_such_function HAS_NONE)\n\
         if(NOT HAS_MALLOC OR HAS_NONE)\n  message(FATAL_ERROR \"malloc ${HAS_MALLOC}, none ${HAS_NONE}\")\nendif()\n\
         find_package(blasm 0.1 REQUIRED)\n\
         add_executable(product product.c)\ntarget_link_libraries(product blasm::blas)\n\
         find_package(BLAS REQUIRED)\nfind_package(LAPACK REQUIRED)\n\
         add_executable(gemv gemv.c)\ntarget_link_libraries(gemv BLAS::BLAS)\n\
         add_executable(files gemv.c)\ntarget_link_libraries(files ${BLAS_LIBRARIES})\n\
         target_include_directories(files PRIVATE ${SDK}/include)\n\
         add_executable(solve solve.c)\ntarget_link_libraries(solve LAPACK::LAPACK)\n\
         foreach(name product gemv files solve)\n  add_test(NAME ${name} COMMAND ${name})\nendforeach()\n",
    );
    let definition = |name: &str, path: &Path| format!("-D{name}={}", path.display());
    let mut configure = command("cmake", &folder);
    configure.args(["-S", ".", "-B", "build"]).arg(definition("SDK", &sdk));
    configure.arg(definition("CMAKE_TOOLCHAIN_FILE", &sdk.join("cmake/wasm32-wasi.cmake")));
    done(configure.arg(definition("BLASM", &blasm())));
    done(command("cmake", &folder).args(["--build", "build"]));
    let said = printed(command("ctest", &folder.join("build")).arg("--output-on-failure"));
    assert!(said.contains("100% tests passed"), "{said}");
    assert_eq!(ran(&folder, "build/product.wasm"), ITS_OUTPUT);
}
