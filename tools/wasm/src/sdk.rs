//! The SDK as one file, and whether two of them are the same.

use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;
use tar::{Builder, EntryType, Header};
use wasmparser::{KnownCustom, Linking, Parser, Payload, SymbolInfo, TypeRef};

/// The folder in which the files of the archive are.
const TOP: &str = "blasm-sdk";

/// The time of every file: any that is not 0, of which programs warn.
const TIME: u64 = 1_153_704_088;

/// How well it is compressed: as small as it gets.
const LEVEL: i32 = 22;

/// A file, or the files below a folder, by the paths that they get.
fn files(folder: &Path, path: &str, all: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let failed = || format!("cannot read {}", folder.display());
    if !folder.is_dir() {
        all.insert(path.to_owned(), fs::read(folder).with_context(failed)?);
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(failed)? {
        let inner = entry?.path();
        let name = inner.file_name().and_then(|name| name.to_str()).with_context(failed)?;
        files(&inner, &format!("{path}/{name}"), all)?;
    }
    Ok(())
}

/// The SDK in a folder as a compressed archive, the same for the same files.
///
/// # Errors
/// If something cannot be read.
pub fn pack(folder: &Path) -> Result<Vec<u8>> {
    let mut all = BTreeMap::new();
    files(folder, TOP, &mut all)?;
    let mut tar = Builder::new(Vec::new());
    for (path, content) in &all {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_size(content.len().try_into()?);
        header.set_mode(0o644);
        header.set_mtime(TIME);
        header.set_uid(0);
        header.set_gid(0);
        tar.append_data(&mut header, path, content.as_slice())?;
    }
    Ok(zstd::encode_all(tar.into_inner()?.as_slice(), LEVEL)?)
}

/// The files of an archive.
fn unpack(packed: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let tar = zstd::decode_all(packed)?;
    let mut all = BTreeMap::new();
    for entry in tar::Archive::new(tar.as_slice()).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        all.insert(path, content);
    }
    Ok(all)
}

/// Fails if the SDK that is committed is not the one that the sources make. Other compilers make other
/// code from them, and Rust's other names in another folder: of archives that differ, what they define and
/// import is compared.
///
/// # Errors
/// If it is not, or if one of them cannot be read.
pub fn check(committed: &[u8], made: &[u8]) -> Result<Same> {
    let (committed, made) = (unpack(committed)?, unpack(made)?);
    let names = |all: &BTreeMap<String, Vec<u8>>| all.keys().cloned().collect::<BTreeSet<_>>();
    let (old, new) = (names(&committed), names(&made));
    ensure!(old == new, "files that only one has: {:?}", old.symmetric_difference(&new));
    let mut same = Same::Bytes;
    for (path, old) in &committed {
        let new = &made[path];
        if old == new {
            continue;
        }
        ensure!(path.ends_with(".a"), "{path} differs");
        let [old, new] = [old, new].map(|file| Interface::of(file).with_context(|| path.clone()));
        let (old, new) = (old?, new?);
        if let Some(item) = old.items.symmetric_difference(&new.items).next() {
            bail!("{path}: only one of them has: {item}");
        }
        same = Same::Interfaces;
    }
    Ok(same)
}

/// How alike two SDKs are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Same {
    /// They are equal.
    Bytes,
    /// Their archives have the same symbols with the same types.
    Interfaces,
}

/// What does not depend on the compiler.
#[derive(Default)]
struct Interface {
    items: BTreeSet<String>,
}

impl Interface {
    fn of(archive: &[u8]) -> Result<Self> {
        let mut all = Self::default();
        for member in members(archive)? {
            all.add(member)?;
        }
        Ok(all)
    }

    fn add(&mut self, object: &[u8]) -> Result<()> {
        let (mut types, mut functions) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(object) {
            match payload? {
                Payload::TypeSection(section) => {
                    for of_type in section.into_iter_err_on_gc_types() {
                        let of_type = of_type?;
                        types.push(format!("{:?} -> {:?}", of_type.params(), of_type.results()));
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        if let TypeRef::Func(at) = import.ty {
                            let of_type = &types[at as usize];
                            functions.push(of_type.clone());
                            // Code may call for help that another compiler does without, such as memcpy.
                            if import.module != "env" {
                                let (module, name) = (import.module, import.name);
                                self.items.insert(format!("imports {module} {name}: {of_type}"));
                            }
                        }
                    }
                }
                Payload::FunctionSection(section) => {
                    for at in section {
                        functions.push(types[at? as usize].clone());
                    }
                }
                Payload::CustomSection(section) => {
                    let KnownCustom::Linking(sections) = section.as_known() else { continue };
                    for subsection in sections.subsections() {
                        let Linking::SymbolTable(symbols) = subsection? else { continue };
                        for symbol in symbols {
                            self.symbol(symbol?, &functions);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn symbol(&mut self, symbol: SymbolInfo<'_>, functions: &[String]) {
        use wasmparser::SymbolFlags;
        // Those that Rust makes up differ from release to release.
        let is_c = |name: &str| !["_R", "_ZN", "anon.", "."].iter().any(|s| name.starts_with(s));
        let other = SymbolFlags::UNDEFINED | SymbolFlags::BINDING_LOCAL;
        let item = match symbol {
            SymbolInfo::Func { flags, index, name: Some(name) }
                if is_c(name) && !flags.intersects(other) =>
            {
                format!("defines {name}: {}", functions[index as usize])
            }
            SymbolInfo::Data { flags, name, .. } if is_c(name) && !flags.intersects(other) => {
                format!("defines {name}")
            }
            _ => return,
        };
        self.items.insert(item);
    }
}

/// The members of an archive, in ar's format, without its lists.
fn members(archive: &[u8]) -> Result<Vec<&[u8]>> {
    const HEADER: usize = 60;
    let mut rest = archive.strip_prefix(b"!<arch>\n").context("it is no archive")?;
    let mut all = Vec::new();
    while let Some((header, after)) = rest.split_at_checked(HEADER) {
        let size = std::str::from_utf8(&header[48..58])?.trim().parse::<usize>()?;
        let (content, after) = after.split_at_checked(size).context("it is cut off")?;
        // Names that begin with a slash and no number are those of lists.
        let is_list = header[0] == b'/' && !header[1].is_ascii_digit();
        if !is_list {
            all.push(content);
        }
        rest = after.get(size % 2..).unwrap_or_default();
    }
    Ok(all)
}
