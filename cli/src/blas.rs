//! The `-B` group of options: which backend, and how it is used.
//!
//! Owns the options, their help in the manner of Wasmtime's groups, and the choice of the library.
//! Does not know what calls it; what a program is lent is in [`crate::run::lending`].

use crate::environment;
use crate::output::{self, note};
use blasm_backends::REGISTRY;
use blasm_core::layer;
use blasm_core::registry::{self, Backend, Kind, LoadError, Selected, Settings, SettingsError};
use blasm_gate::LoadGate;
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::PathBuf;
use wasmtime::{Error, Result, format_err};

/// What a value says, or what is wrong with it.
type Read = std::result::Result<Decision, String>;

/// An option: how the help shows it, and how its value is read.
struct Known {
    key: &'static str,
    value: &'static str,
    /// `{backends}` stands for the names of the registry.
    summary: &'static str,
    more: &'static [&'static str],
    /// Reads the value, which is empty if there is none.
    read: fn(&str) -> Read,
}

const OPTIONS: &[Known] = &[
    Known {
        key: "backend",
        value: "=NAME",
        summary: "auto (default), {backends}, or the path of a library",
        more: &[
            "`auto` takes the first library that loads, and the built-in routines if none does. A named",
            "backend must load. This option overrides BLASM_BACKEND. `noop` computes nothing: results are",
            "wrong; it is for measuring the cost of the call to the host.",
        ],
        read: |name| match name {
            "" => Err("`backend=` needs a name; `-B help` lists them".to_owned()),
            name => match REGISTRY.check(name) {
                Ok(()) => Ok(Decision::Backend(name.to_owned())),
                Err(unknown) => Err(unknown.to_string()),
            },
        },
    },
    Known {
        key: "native",
        value: "=WHICH",
        summary: "which routines the library computes: safe (default) or all",
        more: &[
            "`safe`: those that proved harmless in this library; `blasm list --routines` shows what computes",
            "each routine, and why. `all`: every routine, for trusted guests and for measuring.",
        ],
        read: |which| match which {
            "safe" => Ok(Decision::AllNative(false)),
            "all" => Ok(Decision::AllNative(true)),
            other => Err(format!("unknown value `{other}` of `native`: safe or all")),
        },
    },
    Known {
        key: "threads",
        value: "=N",
        summary: "how many threads one call may use (default: the library decides; built-in kernels: all processors)",
        more: &[
            "This option overrides BLASM_NUM_THREADS. Without either, the library's own variables decide:",
            "OPENBLAS_NUM_THREADS, MKL_NUM_THREADS, BLIS_NUM_THREADS, OMP_NUM_THREADS.",
        ],
        read: |number| match number.parse() {
            Ok(threads) => Ok(Decision::Threads(threads)),
            Err(_) => Err(format!("`threads={number}`: expected a number of threads, 1 or more")),
        },
    },
    Known {
        key: "buffer-memory",
        value: "=BYTES",
        summary: "how much memory all buffers of a component may take (default: 1 GiB)",
        more: &[
            "A component that calls BLAS (wasi:blas) keeps its operands in buffers of the host. A request for",
            "more fails with out-of-memory. -W max-memory-size limits them as well. Core modules keep their",
            "operands in their own memory.",
        ],
        read: |bytes| match bytes.parse() {
            Ok(most) => Ok(Decision::BufferMemory(most)),
            Err(_) => Err(format!(
                "`buffer-memory={bytes}`: expected a number of bytes, such as 8000000000"
            )),
        },
    },
    Known {
        key: "call-flops",
        value: "=N",
        summary: "the maximum number of floating-point operations in one call (default: no limit)",
        more: &[
            "A larger call traps before it begins. Operations are counted as the standard counts them: 2 m n k",
            "for a real gemm, 2 n for dot; a routine that only moves elements counts each as one. N may be",
            "written as 1e9.",
        ],
        read: |value| number("call-flops", value).map(Decision::CallFlops),
    },
    Known {
        key: "max-flops",
        value: "=N",
        summary: "the maximum number of floating-point operations in all calls together (default: no limit)",
        more: &[
            "The call that would exceed it traps before it begins, and so do all later ones. Operations are",
            "counted as for call-flops.",
        ],
        read: |value| number("max-flops", value).map(Decision::MaxFlops),
    },
    Known {
        key: "max-bytes",
        value: "=N",
        summary: "the maximum number of bytes of operands in all calls together (default: no limit)",
        more: &[
            "Each element of an operand is counted once a call. The call that would exceed it traps before it",
            "begins, and so do all later ones.",
        ],
        read: |value| number("max-bytes", value).map(Decision::MaxBytes),
    },
    Known {
        key: "rate",
        value: "=N",
        summary: "the maximum number of floating-point operations a second (default: no limit)",
        more: &[
            "This holds on average: a call that comes too early waits, so that after a long call the next one",
            "waits long. Operations are counted as for call-flops.",
        ],
        read: |value| {
            let rate = number("rate", value).map(NonZeroU64::new);
            rate?
                .map(Decision::Rate)
                .ok_or_else(|| "`rate=0`: expected a positive number".to_owned())
        },
    },
    Known {
        key: "layers",
        value: "=NAME",
        summary: "layers that all calls go through: profile",
        more: &[
            "`profile` counts calls, seconds, floating-point operations and bytes, by routine and size, and",
            "shows them on standard error when the program ends, with the reasons why calls did not go to",
            "the library. This option overrides BLASM_LAYERS. Join several with `+`, the outermost first.",
        ],
        read: |names| match layer::parse(names) {
            Ok(layers) => Ok(Decision::Layers(layers)),
            Err(unknown) => Err(unknown.to_string()),
        },
    },
    Known {
        key: "profile",
        value: "=FILE",
        summary: "write the profile as JSON to a file, instead of a table on standard error",
        more: &["This turns the layer `profile` on."],
        read: |file| match file {
            "" => {
                Err("`profile=` needs the name of a file; `layers=profile` prints a table"
                    .to_owned())
            }
            file => Ok(Decision::Profile(file.into())),
        },
    },
    Known {
        key: "trust-unprobed",
        value: "[=y|n]",
        summary: "give guests a library build that has not been measured, without checking it",
        more: &[
            "A library that is not one of the measured builds is checked in a separate process when it is",
            "loaded for the first time. This option skips the check; it is for trusted guests.",
        ],
        read: |yes| match yes {
            "" | "y" | "yes" | "true" => Ok(Decision::TrustUnprobed(true)),
            "n" | "no" | "false" => Ok(Decision::TrustUnprobed(false)),
            other => Err(format!("unknown value `{other}` of `trust-unprobed`: y or n")),
        },
    },
];

const ENVIRONMENT: &str = "\
Environment: BLASM_BACKEND; BLASM_NUM_THREADS; BLASM_LIBRARY_PATH, folders to search first;
BLASM_OPENBLAS_LIB, BLASM_MKL_LIB, ..., the file to load; BLASM_LAYERS. `blasm doctor` shows what
this machine has.
";

/// One decision of the command line.
#[derive(Clone, Debug)]
enum Decision {
    Backend(String),
    AllNative(bool),
    Threads(NonZeroUsize),
    TrustUnprobed(bool),
    BufferMemory(u64),
    CallFlops(u64),
    MaxFlops(u64),
    MaxBytes(u64),
    Rate(NonZeroU64),
    Layers(Vec<layer::Kind>),
    Profile(PathBuf),
}

/// The widest line of the help.
const WIDTH: usize = 100;

/// What one `-B` says.
#[derive(Clone, Debug)]
struct Group(Vec<Decision>);

/// The options of BLAS.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct BlasArgs {
    /// BLAS options: which library computes, and how; `-B help` lists them.
    #[arg(short = 'B', long = "blas", value_name = "KEY[=VAL[,..]]", value_parser = parse)]
    options: Vec<Group>,

    /// What the file of `--config` says: the command line overrides it, and it overrides the
    /// environment.
    #[arg(skip)]
    file: Vec<Decision>,
}

/// Reads one `-B`. Like that of Wasmtime's groups, its `help` prints and ends the program.
fn parse(text: &str) -> std::result::Result<Group, String> {
    if let "help" | "help-long" = text {
        std::process::exit(crate::code(output::data(help(text == "help-long").as_bytes())));
    }
    let options = text.split(',').map(|option| option.split_once('=').unwrap_or((option, "")));
    options.map(|(key, value)| decide(key, value)).collect::<std::result::Result<_, _>>().map(Group)
}

/// What a key and its value say.
fn decide(key: &str, value: &str) -> Read {
    if let Some(known) = OPTIONS.iter().find(|known| known.key == key) {
        return (known.read)(value);
    }
    let keys: Vec<&str> = OPTIONS.iter().map(|known| known.key).collect();
    let meant = match registry::nearest(key, &keys) {
        Some(meant) => format!("did you mean `{meant}`? "),
        None => String::new(),
    };
    Err(format!("unknown option `-B {key}`; {meant}`-B help` lists them"))
}

/// The value of a limit on operations or bytes.
fn number(key: &str, number: &str) -> std::result::Result<u64, String> {
    let wrong = || format!("`{key}={number}`: expected a number, such as 5e9");
    operations(number).ok_or_else(wrong)
}

/// A whole number, which may be written with an exponent.
fn operations(text: &str) -> Option<u64> {
    text.parse().ok().or_else(|| {
        let number: f64 = text.parse().ok()?;
        // A number that does not fit into 64 bits is no limit.
        (number >= 0.0 && number.fract() == 0.0).then_some(number as u64)
    })
}

fn help(long: bool) -> String {
    let mut text = "Available blas options:\n\n".to_owned();
    for Known { key, value, summary, more, .. } in OPTIONS {
        let summary = summary.replace("{backends}", &backends());
        text += &wrapped(&format!("  -B {:<22} -- ", format!("{key}{value}")), &summary);
        if long {
            text += &wrapped("        ", &more.join(" "));
        }
    }
    text + if long { "\n" } else { "\npass `-B help-long` to see longer-form explanations\n\n" }
        + ENVIRONMENT
}

/// The names of the backends, those of libraries first.
fn backends() -> String {
    let mut entries = REGISTRY.entries.to_vec();
    entries.sort_by_key(|entry| entry.kind != Kind::Library);
    let names = entries.iter().map(|entry| match entry.kind {
        Kind::Idle => format!("{} (computes nothing)", entry.name),
        Kind::Library | Kind::Own => entry.name.to_owned(),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// A paragraph: its first line begins with `head`, and the others are indented as far.
fn wrapped(head: &str, words: &str) -> String {
    let (mut text, mut line) = (String::new(), head.to_owned());
    for word in words.split(' ') {
        if line.len() + word.len() > WIDTH {
            text += &format!("{}\n", line.trim_end());
            line = " ".repeat(head.len());
        }
        line += &format!("{word} ");
    }
    text + &format!("{}\n", line.trim_end())
}

impl BlasArgs {
    /// Takes what a table of the file of `--config` says.
    pub(crate) fn take_table(&mut self, table: toml::Table) -> Result<()> {
        for (key, value) in table {
            let value = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(yes) => yes.to_string(),
                other => {
                    return Err(format_err!(
                        "`{key}` cannot be of type {}: give what `-B {key}=` takes, as a string, a number or a boolean",
                        other.type_str()
                    ));
                }
            };
            self.file.push(decide(&key, &value).map_err(Error::msg)?);
        }
        Ok(())
    }

    /// Whether calls are to be counted.
    pub(crate) fn profile(&self) -> bool {
        self.decided().profiles()
    }

    /// The decisions, for a command that uses BLAS. Warns about unknown environment variables.
    pub(crate) fn options(&self) -> BlasOptions {
        environment::warn();
        self.decided()
    }

    /// The decisions of the command line, which override those of the file and the environment.
    fn decided(&self) -> BlasOptions {
        let (settings, wrong) = environment::settings();
        let mut options = BlasOptions {
            settings,
            wrong,
            all_native: false,
            buffer_memory: None,
            call_flops: None,
            max_flops: None,
            max_bytes: None,
            rate: None,
            profile: None,
        };
        // This program checks libraries itself.
        if let Ok(program) = std::env::current_exe() {
            let gate = LoadGate::new(program).with_notice(|text| note!("{text}"));
            options.settings = options.settings.with_gate(gate);
        }
        for decision in self.file.iter().chain(self.options.iter().flat_map(|group| &group.0)) {
            match decision {
                Decision::Backend(name) => options.settings.backend = Some(name.clone()),
                Decision::AllNative(all) => options.all_native = *all,
                Decision::Threads(threads) => options.settings.threads = Some(*threads),
                Decision::BufferMemory(bytes) => options.buffer_memory = Some(*bytes),
                Decision::CallFlops(most) => options.call_flops = Some(*most),
                Decision::MaxFlops(most) => options.max_flops = Some(*most),
                Decision::MaxBytes(most) => options.max_bytes = Some(*most),
                Decision::Rate(rate) => options.rate = Some(*rate),
                Decision::Layers(layers) => options.settings.layers = layers.clone(),
                Decision::Profile(file) => options.profile = Some(file.clone()),
                Decision::TrustUnprobed(trust) => options.settings.trust_unprobed = *trust,
            }
        }
        options
    }
}

/// The decisions.
#[derive(Clone, Debug)]
pub(crate) struct BlasOptions {
    pub(crate) settings: Settings,
    /// A variable with a value that it cannot have: a program that calls BLAS does not run with it.
    wrong: Option<SettingsError>,
    all_native: bool,
    pub(crate) buffer_memory: Option<u64>,
    pub(crate) call_flops: Option<u64>,
    pub(crate) max_flops: Option<u64>,
    pub(crate) max_bytes: Option<u64>,
    pub(crate) rate: Option<NonZeroU64>,
    /// The file for the profile as JSON.
    pub(crate) profile: Option<PathBuf>,
}

impl BlasOptions {
    /// Whether calls are counted.
    pub(crate) fn profiles(&self) -> bool {
        self.profile.is_some() || self.settings.layers.contains(&layer::Kind::Profile)
    }

    /// Loads the backend, and says so if the automatic choice ends at the built-in routines.
    pub(crate) fn backend(&self) -> Result<Backend> {
        self.take(self.select())
    }

    /// What the registry has for the settings.
    ///
    /// # Errors
    /// If it has nothing, or a variable of the environment is wrong.
    pub(crate) fn select(&self) -> std::result::Result<Selected, LoadError> {
        match &self.wrong {
            Some(wrong) => Err(wrong.clone().into()),
            None => REGISTRY.select(&self.settings),
        }
    }

    /// The selected backend, as the options want it. Prints what the user should know about the
    /// choice.
    pub(crate) fn take(
        &self,
        selected: std::result::Result<Selected, LoadError>,
    ) -> Result<Backend> {
        let selected = selected.map_err(Error::from)?;
        let mut backend = selected.backend;
        // No message if another library is as good, but one if the user or the machine has a better
        // one that could not be used.
        let said = |other: &&LoadError| {
            other.refused().is_some() || self.settings.file(&other.name()).is_some()
        };
        let own = backend.kind == Kind::Own;
        let better = selected.passed_over.iter().find(said);
        if let Some(better) = better.or(selected.passed_over.first().filter(|_| own)) {
            let what = match better.refused() {
                Some(refused) => {
                    format!("cannot be used ({}: {})", refused.path.display(), refused.why)
                }
                None => "was not found".to_owned(),
            };
            let instead = if own { "the built-in routines" } else { backend.name.as_str() };
            let hint = better.hint().unwrap_or_default();
            note!("{} {what}, so BLAS uses {instead}. {hint}", better.name());
        }
        if backend.kind == Kind::Idle {
            note!(
                "the backend `{}` computes nothing: all results of BLAS routines are wrong",
                backend.name
            );
        }
        if self.all_native && !own {
            backend.partition = backend.partition.all_native();
        }
        Ok(backend)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_names_every_option_and_nothing_else_is_taken() {
        for Known { key, .. } in OPTIONS {
            assert!(help(false).contains(&format!("-B {key}")));
            let value = match *key {
                "native" => "all",
                "threads" | "buffer-memory" => "2",
                "call-flops" | "max-flops" | "max-bytes" | "rate" => "5e9",
                "trust-unprobed" => "y",
                "layers" => "profile",
                "backend" => "builtin",
                _ => "x",
            };
            assert!(parse(&format!("{key}={value}")).is_ok());
        }
        for wrong in [
            "",
            "colour",
            "backend",
            "backend=",
            "native=some",
            "backend=builtin,colour",
            "backend=x",
            "threads",
            "threads=0",
            "buffer-memory",
            "buffer-memory=4GiB",
            "call-flops",
            "call-flops=-1",
            "call-flops=1e-3",
            "call-flops=NaN",
            "max-flops=-1",
            "max-bytes=1GB",
            "rate=0",
            "layers",
            "layers=profile+colour",
            "profile=",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn help_is_no_wider_than_a_page() {
        for long in [false, true] {
            let text = help(long);
            let widest = text.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(WIDTH), "{text}");
            assert!(text.contains("noop (computes nothing)"), "{text}");
        }
    }

    #[test]
    fn a_misspelt_option_is_told_the_nearest() {
        let told = |text: &str| parse(text).expect_err("it is wrong");
        assert!(told("backnd=openblas").contains("did you mean `backend`?"));
        assert!(told("backend=opneblas").contains("did you mean `openblas`?"));
    }

    #[test]
    fn a_file_is_weaker_than_the_command_line() {
        let mut args =
            BlasArgs { options: vec![parse("threads=3").expect("legal")], file: Vec::new() };
        let table = |text: &str| text.parse::<toml::Table>().expect("it is TOML");
        let says = "backend = \"noop\"\nnative = \"all\"\nthreads = 2\ntrust-unprobed = true\nbuffer-memory = 7";
        args.take_table(table(says)).expect("the keys are those of -B");
        let options = args.decided();
        assert_eq!(options.settings.backend.as_deref(), Some("noop"));
        assert_eq!(options.settings.threads.map(NonZeroUsize::get), Some(3));
        assert_eq!((options.all_native, options.buffer_memory), (true, Some(7)));
        assert!(options.settings.trust_unprobed);
        for wrong in ["colour = \"red\"", "trust_unprobed = true", "threads = 0", "threads = [1]"] {
            let told = args.take_table(table(wrong));
            assert!(told.is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_last_decision_counts() {
        let args = BlasArgs {
            options: vec![
                parse("backend=noop,native=all").expect("legal"),
                parse("backend=builtin").expect("legal"),
            ],
            file: Vec::new(),
        };
        let options = args.decided();
        assert_eq!(options.settings.backend.as_deref(), Some("builtin"));
        assert!(options.all_native);
    }
}
