//! `blasm sdk`.

use crate::output::{self, note};
use crate::sdk;
use std::path::PathBuf;
use wasmtime::Result;
use wasmtime::error::Context;

/// Write what C, C++ and Fortran-style programs need: headers, archives, files for build systems.
///
/// This program carries all of it; nothing is downloaded, and nothing else need be installed. `blasm cc`
/// compiles with the same files without being told where they are.
#[derive(clap::Args)]
#[command(
    override_usage = "blasm sdk --out <DIR>\n       blasm sdk --tar <FILE>",
    group = clap::ArgGroup::new("result").required(true).args(["out", "tar"]),
    after_help = "Examples:\n  \
    blasm sdk --out sdk                              # sdk/README.md says what is where\n  \
    blasm sdk --tar blasm-sdk.tar.zst                # one file, with the same bytes each time\n  \
    blasm sdk --tar - | tar -x                       # to standard output, not compressed\n  \
    blasm cc --sdk sdk -O2 product.c -o product.wasm\n  \
    PKG_CONFIG_PATH=sdk/lib/pkgconfig pkg-config --cflags --libs blasm\n  \
    cmake -DCMAKE_TOOLCHAIN_FILE=$PWD/sdk/cmake/wasm32-wasi.cmake -B build"
)]
pub(crate) struct SdkArgs {
    /// The folder to write to; other files in it stay.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Write one file: compressed if its name ends in `.zst`; `-` for standard output.
    #[arg(long, value_name = "FILE")]
    tar: Option<PathBuf>,
}

pub(crate) fn execute(args: &SdkArgs) -> Result<()> {
    if let Some(folder) = &args.out {
        let count = sdk::write(folder)?;
        note!("{count} files are in {}", folder.display());
    }
    if let Some(file) = &args.tar {
        if file.as_os_str() == "-" {
            return output::data(&sdk::tar()?);
        }
        let is_compressed = file.extension().is_some_and(|extension| extension == "zst");
        let tar = if is_compressed { sdk::PACKED.to_vec() } else { sdk::tar()? };
        std::fs::write(file, tar).with_context(|| format!("failed to write {}", file.display()))?;
    }
    Ok(())
}
