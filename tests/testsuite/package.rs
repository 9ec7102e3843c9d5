//! What goes to the registry of packages.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::process::Command;

use chancery::publish::builtin::FONTS;
use lzma_rust2::XzReader;

use crate::project::repository;

/// The files of the package.
fn packaged() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "package",
            "--list",
            "--allow-dirty",
            "--locked",
            "--offline",
        ])
        .current_dir(repository())
        .output()
        .expect("cargo runs");
    let problems = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{problems}");
    let list = String::from_utf8(output.stdout).expect("a text");
    list.lines().map(|line| line.replace('\\', "/")).collect()
}

/// `build.rs` unpacks them where the fonts themselves are not.
#[test]
fn the_compressed_fonts_are_the_fonts() {
    for (name, font) in FONTS {
        let packed = repository().join(format!("src/publish/fonts/{name}.xz"));
        let packed = File::open(packed).expect("a compressed font");
        let mut unpacked = Vec::new();
        let mut reader = XzReader::new(BufReader::new(packed), false);
        reader.read_to_end(&mut unpacked).expect("it is whole");
        assert!(
            unpacked == *font,
            "{name} is another font: run .ci/pack-fonts"
        );
        let font = fs::read(repository().join("fonts").join(name)).expect("the font");
        assert!(
            unpacked == font,
            "{name} is another font: run .ci/pack-fonts"
        );
    }
}

/// The sources of the program: their paths, and their texts.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec!["src".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(repository().join(&folder)).expect("a folder") {
            let name = entry.expect("a name").file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            if repository().join(&path).is_dir() {
                folders.push(path);
            } else if path.ends_with(".rs") {
                let text = fs::read_to_string(repository().join(&path)).expect("a source");
                found.push((path, text));
            }
        }
    }
    found
}

/// `include_str!` and its like would fail there.
#[test]
fn the_package_has_every_file_that_is_compiled_into_the_program() {
    let packaged = packaged();
    let mut needed = BTreeSet::from(["build.rs".to_owned(), "Cargo.lock".to_owned()]);
    for (source, text) in sources() {
        // In the macros of these two, paths are those from the root.
        let has_list = ["src/publish/builtin.rs", "src/scaffold/init.rs"].contains(&&*source);
        let depth = source.matches('/').count();
        for path in text.split('"').skip(1).step_by(2) {
            let above = "../".repeat(depth);
            let path = match path.strip_prefix(&above) {
                Some(path) => path.to_owned(),
                None if has_list && path.starts_with("OFL-") => format!("fonts/{path}"),
                None if has_list && path.contains('/') => path.to_owned(),
                None => continue,
            };
            if repository().join(&path).is_file() && !path.ends_with(".ttf") {
                needed.insert(path);
            }
        }
    }
    for (name, _) in FONTS {
        needed.insert(format!("src/publish/fonts/{name}.xz"));
        assert!(
            !packaged.contains(&format!("fonts/{name}")),
            "{name} is in it twice"
        );
    }
    assert!(needed.len() > 50, "{needed:?}");
    let missing: Vec<_> = needed.difference(&packaged).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unneeded = packaged
        .iter()
        .find(|path| path.starts_with("tests/") || path.ends_with(".png"));
    assert_eq!(unneeded, None);
}
