//! Finds the fonts that go into the program.
//!
//! A clone has them in `fonts`. The package of the registry, which takes 10 MB, has them compressed
//! in `src/publish/fonts` alone; there they are unpacked, and checked by the SHA-256 in each file.

use std::error::Error;
use std::fmt::Write;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::{env, io};

use lzma_rust2::XzReader;

/// The compressed fonts: `Amiri-Bold.ttf.xz`.
const PACKED: &str = "src/publish/fonts";
/// The fonts themselves: `Amiri-Bold.ttf`.
const FONTS: &str = "fonts";

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    for path in ["build.rs", PACKED, FONTS] {
        println!("cargo::rerun-if-changed={path}");
    }
    let mut list = "&[\n".to_owned();
    for name in names(&root.join(PACKED))? {
        let font = font(&root, &out, &name).map_err(|error| format!("{name}: {error}"))?;
        let path = font.to_str().ok_or("the path of a font is not UTF-8")?;
        writeln!(list, "    ({name:?}, include_bytes!({path:?})),")?;
    }
    list.push_str("]\n");
    fs::write(out.join("fonts.rs"), list)?;
    Ok(())
}

/// The names of the fonts, sorted.
fn names(packed: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(packed).map_err(|error| format!("{}: {error}", packed.display()))? {
        let name = entry?.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(".xz"));
        names.extend(name.map(str::to_owned));
    }
    if names.is_empty() {
        return Err(format!("there are no fonts in {}", packed.display()).into());
    }
    names.sort();
    Ok(names)
}

/// Where the font of that name is; unpacks it where only its compressed form is there.
fn font(root: &Path, out: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let font = root.join(FONTS).join(name);
    if font.is_file() {
        return Ok(font);
    }
    let packed = File::open(root.join(PACKED).join(format!("{name}.xz")))?;
    let unpacked = out.join(name);
    let mut reader = XzReader::new(BufReader::new(packed), false);
    let mut writer = BufWriter::new(File::create(&unpacked)?);
    io::copy(&mut reader, &mut writer)?;
    writer.into_inner()?.sync_all()?;
    Ok(unpacked)
}
