//! What is known about a library: data, one row per library.
//!
//! Owns the type of a row, the defaults of its fields ([`Library::ANY`]), and the verdicts that
//! hold for any library. The rows are the files beside this one. `shared` reads them.

use crate::shared::buffers::Buffers;
use crate::shared::parts::Parts;
use crate::shared::query::{Number, Text};
use crate::shared::threads::ThreadApi;
use blasm_core::Family::{
    self, Asum, Axpby, Dsdot, Gbmv, Gemm, GemmBatchStrided, Gemmtr, Gemv, Ger, Gerc, Geru, Hbmv,
    Hemm, Hemv, Her2k, Herk, Iamax, Nrm2, Omatcopy, RealScal, Rotg, Rotmg, Sbmv, Scal, Sdsdot,
    Swap, Symm, Syr2k, Syrk, Tbmv, Tbsv, Trmm, Trsm,
};
use blasm_core::registry::FileError;
use blasm_core::{Care, Computes, Partition, Routine};

/// A library that BLASM knows: data.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// The backend's name.
    pub name: &'static str,
    /// Its other names.
    pub aliases: &'static [&'static str],
    /// What it is, in a few words.
    pub summary: &'static str,
    /// Whether `auto` tries it.
    pub automatic: bool,
    /// Whether the library exists for this system: elsewhere `auto` does not try it, and no file is
    /// taken for it.
    pub exists_here: bool,
    /// File names, in the order in which they are tried in every folder.
    pub files: &'static [&'static str],
    /// Where packages of Python and Conda put it, from the installation's root: `*` stands for any
    /// run of characters within a name.
    pub packages: &'static [&'static str],
    /// What its symbols may begin with.
    pub prefixes: &'static [&'static str],
    /// What its symbols may end with. A suffix with `64` in it means that integers have 64 bits.
    pub suffixes: &'static [&'static str],
    /// How it is recognised.
    pub identity: Identity,
    /// A text about the build, which contains the version.
    pub about: Option<Text>,
    /// The name of the kernels in use.
    pub core: Option<Text>,
    /// How many bits its integers have.
    pub interface: Interface,
    /// Which parts it loads, if there is a choice.
    pub parts: Option<Parts>,
    /// How its threads are counted and set.
    pub threads: ThreadApi,
    /// How it makes threads.
    pub threading: Threading,
    /// The buffers that it maps for its calls, if they should be mapped when it is loaded.
    pub buffers: Option<Buffers>,
    /// The function that gives it another error routine, if it has one: of a name, a position by its
    /// address, and a length.
    pub error_routine: Option<&'static str>,
    /// The builds that were measured before their profile was shipped with BLASM; all others go
    /// through the load gate.
    pub measured: &'static [Measured],
    /// How its verdicts differ from those that hold for any library, and which cares its calls
    /// need.
    pub verdicts: &'static [Ruling],
    /// Why a build must not be used at all, if so.
    pub refuse: fn(&Loaded) -> Option<String>,
    /// How to install it: systems, as `ID` or `ID_LIKE` of os-release names them, `macos`, or
    /// `any`, and a command.
    pub install: &'static [(&'static str, &'static str)],
}

/// How a library is recognised: by the symbols that its file and the files that it needs
/// have.
#[derive(Clone, Copy, Debug)]
pub struct Identity {
    /// Its name where it says nothing about itself.
    pub text: &'static str,
    /// Symbols of its own, with the build's prefix and suffix.
    pub has: &'static [&'static str],
    /// Symbols of libraries that might be taken for it.
    pub lacks: &'static [&'static str],
}

/// How many bits a library's integers have, if no suffix says so.
#[derive(Clone, Copy, Debug)]
pub enum Interface {
    /// 32.
    Narrow,
    /// 64 if the text about the build has this word.
    Says(&'static str),
    /// What this function returns.
    Bits(Number),
    /// Not known: a call finds it out.
    Unknown,
}

/// How a library makes threads.
#[derive(Clone, Copy, Debug)]
pub enum Threading {
    /// It does not say.
    Unknown,
    /// Always so.
    Fixed(&'static str),
    /// A number, and what its values mean.
    Code(Number, &'static [(i64, &'static str)]),
    /// The first one whose function does not return 0.
    Enabled(&'static [(Number, &'static str)]),
}

/// Builds of a library that were measured.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// The version, as the library reports it.
    pub version: &'static str,
    /// The processor family, as Rust names it.
    pub arch: &'static str,
    /// The kernels, in lower case; an empty list means that the library does not say, or only has
    /// one set.
    pub cores: &'static [&'static str],
}

/// One line of a library's verdicts: it changes what earlier lines say about its routines.
#[derive(Clone, Copy, Debug)]
pub struct Ruling {
    families: &'static [Family],
    only_complex: bool,
    what: What,
    why: &'static str,
}

/// What a ruling says about its routines.
#[derive(Clone, Copy, Debug)]
enum What {
    Computes(Computes),
    Withheld,
    Forbidden,
    Needs(Care),
}

impl Ruling {
    /// The library computes them.
    pub const fn native(families: &'static [Family], why: &'static str) -> Self {
        Self::of(families, What::Computes(Computes::Native), why)
    }

    /// BLASM's kernels compute them, unless the host asks for everything.
    pub const fn own(families: &'static [Family], why: &'static str) -> Self {
        Self::of(families, What::Computes(Computes::Own), why)
    }

    /// The library does not compute them even if the host asks for everything.
    pub const fn withheld(families: &'static [Family], why: &'static str) -> Self {
        Self::of(families, What::Withheld, why)
    }

    /// The library never computes them, whatever the host asks for: its results are wrong.
    pub const fn forbidden(families: &'static [Family], why: &'static str) -> Self {
        Self::of(families, What::Forbidden, why)
    }

    /// The guard checks every call before the library gets it.
    pub const fn needs(care: Care, families: &'static [Family], why: &'static str) -> Self {
        Self::of(families, What::Needs(care), why)
    }

    /// The same for complex types only.
    pub const fn in_complex(self) -> Self {
        Self { only_complex: true, ..self }
    }

    const fn of(families: &'static [Family], what: What, why: &'static str) -> Self {
        Self { families, only_complex: false, what, why }
    }

    fn apply(&self, partition: &mut Partition) {
        let concerns = |routine: &Routine| {
            self.families.contains(&routine.family())
                && (!self.only_complex || routine.is_complex())
        };
        for routine in Routine::ALL.iter().copied().filter(concerns) {
            match self.what {
                What::Computes(who) => partition.set(routine, who, self.why),
                What::Withheld => {
                    partition.withhold(routine, format!("never the library's: {}", self.why));
                }
                What::Forbidden => partition.forbid(routine, self.why),
                What::Needs(care) => partition.require(routine, care),
            }
        }
    }
}

/// The families in which a library gains enough to be worth a native call.
pub(crate) const WORTH_A_CALL: &[Family] =
    &[Gemm, Gemv, Symm, Hemm, Syrk, Herk, Syr2k, Her2k, Trmm, Trsm, Gemmtr, GemmBatchStrided];

/// The verdicts that are safe with every library that was examined: native where there is a gain,
/// own where one of them was seen to hurt the host or to disagree with the definition. Most of them
/// were learned from OpenBLAS.
const OF_ANY: &[Ruling] = &[
    Ruling::native(WORTH_A_CALL, "the library is faster"),
    Ruling::own(&[Rotmg], "libraries were seen to never return from it"),
    Ruling::own(&[Rotg], "libraries disagree at infinities and near overflow"),
    Ruling::own(&[Ger, Geru, Gerc], "OpenBLAS copies a strided vector into a buffer of fixed size"),
    Ruling::own(
        &[Gbmv, Sbmv, Hbmv, Tbmv, Tbsv],
        "OpenBLAS copies vectors into a buffer of fixed size",
    ),
    Ruling::own(&[Hemv], "OpenBLAS reads past the end of y"),
    Ruling::own(&[Swap, Family::Copy], "OpenBLAS faults on a misaligned operand"),
    Ruling::own(&[Iamax], "libraries disagree on NaN"),
    Ruling::own(&[Nrm2, Asum], "libraries disagree on increments below 1"),
    Ruling::own(&[Scal, RealScal], "libraries disagree on zero times NaN"),
    Ruling::withheld(&[Rotmg], "libraries were seen to never return from it"),
    Ruling::withheld(&[Rotg], "libraries disagree at infinities and near overflow"),
    Ruling::withheld(&[Dsdot, Sdsdot], "OpenBLAS sums partly in single precision"),
    Ruling::forbidden(
        &[Axpby, Omatcopy],
        "bound by memory, and libraries disagree on what is read if alpha or beta is 0",
    ),
    Ruling::needs(
        Care::Reciprocals,
        &[Trsm],
        "OpenBLAS inverts the diagonal once and multiplies by that",
    ),
];

/// All routines by a backend that is not a library; what is withheld from any library, and the
/// cares that any library needs, are the same.
pub(crate) fn all_native(reason: &'static str) -> Partition {
    let mut partition = Partition::all(Computes::Native, reason);
    for ruling in OF_ANY.iter().filter(|ruling| !matches!(ruling.what, What::Computes(_))) {
        ruling.apply(&mut partition);
    }
    partition
}

impl Library {
    /// The defaults of a row. This is a row itself: that of a library which BLASM does not know,
    /// which may be anything that has the symbols of BLAS. Such a library is never looked for; it
    /// is taken by its path, and given to guests after the load gate has seen what it does.
    pub const ANY: Self = Self {
        name: "other",
        aliases: &[],
        summary: "a library that BLASM does not know",
        automatic: true,
        exists_here: true,
        files: &[],
        packages: &[],
        prefixes: &[""],
        suffixes: &["", "64_", "_64"],
        identity: Identity { text: "a BLAS", has: &[], lacks: &[] },
        about: None,
        core: None,
        interface: Interface::Unknown,
        parts: None,
        threads: ThreadApi::None,
        threading: Threading::Unknown,
        buffers: None,
        error_routine: None,
        measured: &[],
        verdicts: &[],
        refuse: |_| None,
        install: &[],
    };

    /// Whether this build was measured before it was shipped.
    pub fn has_measured(&self, loaded: &Loaded) -> bool {
        let core = loaded.core.to_ascii_lowercase();
        self.measured.iter().any(|build| {
            loaded.is_version(build.version)
                && build.arch == std::env::consts::ARCH
                && (build.cores.is_empty() || build.cores.contains(&core.as_str()))
        })
    }

    /// Whether only BLAS's symbols distinguish it from others, which have them too.
    pub(crate) fn has_no_symbol_of_its_own(&self) -> bool {
        self.identity.has.iter().all(|symbol| symbol.starts_with("cblas_"))
    }

    /// Which side computes which routine with a build.
    ///
    /// # Errors
    /// Why the build must not be used.
    pub fn partition(&self, loaded: &Loaded) -> Result<Partition, FileError> {
        if let Some(why) = (self.refuse)(loaded) {
            return Err(FileError::Unsupported(why));
        }
        let mut partition =
            Partition::careful(Computes::Own, "bound by memory: a library gains little");
        for ruling in OF_ANY.iter().chain(self.verdicts) {
            ruling.apply(&mut partition);
        }
        Ok(partition)
    }
}

/// What an opened library says about itself.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What its symbols begin with.
    pub prefix: &'static str,
    /// What its symbols end with.
    pub suffix: &'static str,
    /// Its version: numbers and points; empty if it does not say.
    pub version: String,
    /// The text about its build.
    pub config: String,
    /// The kernels in use.
    pub core: String,
    /// Whether its integers have 64 bits.
    pub wide: bool,
    /// How it makes threads.
    pub threading: &'static str,
}

impl Loaded {
    /// Whether it has that version: packagers append numbers of their own to it.
    pub fn is_version(&self, version: &str) -> bool {
        let rest = self.version.strip_prefix(version);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}
