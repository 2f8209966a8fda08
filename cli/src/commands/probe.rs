//! `blasm probe`: examines one library.

use crate::blas::BlasArgs;
use crate::describe;
use crate::output::{self, out};
use blasm_backends::REGISTRY;
use std::path::Path;
use wasmtime::{Error, Result};

/// Examine a library: what it is, what it was found to do, and which routines guests get from it.
///
/// LIB is a file or the name of a backend. A build that has not been measured goes through the load
/// gate: a separate process calls its routines, also at the edge of memory, and guests do not get
/// the routines that fail there.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:\n  \
    blasm probe /opt/vendor/lib/libblas.so     # a library by its file\n  \
    blasm probe mkl --json                     # the library behind the name `mkl`, as JSON")]
pub(crate) struct ProbeArgs {
    /// The file or the backend.
    #[arg(value_name = "LIB")]
    library: String,
    /// Write JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    blas: BlasArgs,
}

/// The library as the name of a backend: the name of a file in the current folder means that file,
/// unless a backend has that name.
fn named(library: &str) -> String {
    match REGISTRY.check(library).is_err() && Path::new(library).exists() {
        true => Path::new(".").join(library).display().to_string(),
        false => library.to_owned(),
    }
}

pub(crate) fn execute(args: &ProbeArgs) -> Result<()> {
    let mut options = args.blas.options();
    options.settings.backend = Some(named(&args.library));
    let backend = options.select().map_err(Error::from)?.backend;
    if args.json {
        let mut value = describe::json(&backend);
        let groups = describe::reasons(&backend);
        value["verdicts"] = groups
            .into_iter()
            .map(|(who, reason, routines)| {
                serde_json::json!({ "computes": who, "reason": reason, "routines": routines })
            })
            .collect();
        return output::data(format!("{value:#}\n").as_bytes());
    }
    out!("{}", backend.name)?;
    for (what, value) in describe::lines(&backend) {
        out!("  {what:<11}{value}")?;
    }
    out!(
        "  care       operands closer than {} bytes to the end of memory are copied",
        backend.partition.slack
    )?;
    for (asked, what) in [
        (backend.partition.bounce_misaligned, "misaligned operands"),
        (backend.partition.bounce_strided, "strided vectors"),
    ] {
        if asked {
            out!("             and {what}")?;
        }
    }
    for (who, reason, routines) in describe::reasons(&backend) {
        out!("\n  {who}: {reason}\n    {}", routines.join(" "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_this_folder_is_one_without_a_path_too() {
        // Tests run in the package's folder.
        assert_eq!(named("Cargo.toml"), Path::new(".").join("Cargo.toml").display().to_string());
        // With a separator in it, a name is a path already.
        for name in ["src/main.rs", "openblas", "OneMKL", "auto", "no-such-file.so"] {
            assert_eq!(named(name), name);
        }
    }
}
